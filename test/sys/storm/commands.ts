// Calls in which one argument decides what others are: the commands, with junk for each.

import type { Argument, SyscallCommand, Word } from 'rawsys/abi'
import { REFUSED_COMMANDS } from './hazards.js'
import type { Junk, Maker } from './junk.js'
import { ABI, members } from './kernel.js'
import type { Target } from './plan.js'

/** One command: its number, and what makes junk for each argument of the call. */
export interface Choice {
  /** Places of the arguments that select, with their values. */
  readonly selects: readonly (readonly [place: number, value: number])[]
  readonly makers: readonly Maker[]
}

export interface Choices {
  readonly all: readonly Choice[]
  /** Whether values select what the kernel must not be asked for. */
  isHazard(values: readonly unknown[]): boolean
}

/** The commands of a call; undefined if it has none. */
export function choicesOf({ syscall }: Target, junk: Junk): Choices | undefined {
  if (syscall.name === 'getsockopt' || syscall.name === 'setsockopt') {
    return { all: socketOptions(syscall.name, syscall.args, junk), isHazard: () => false }
  }
  if (syscall.commands === undefined) return undefined
  const { by, byName } = syscall.commands
  const place = syscall.args.findIndex(({ name }) => name === by)
  const word = syscall.args[place]?.word
  const flags = word?.kind === 'command' ? members(word.flags ?? []).reduce((all, flag) => all | flag, 0) : 0
  const hazards = new Set<number>()
  const all: Choice[] = []
  for (const command of byName.values()) {
    const number = ABI.constants.get(command.name)?.value
    if (typeof number !== 'number') continue
    if (isHazard(command)) hazards.add(number >>> 0)
    const makers = syscall.args.map((argument) => junk.maker(withCommand(argument, command), syscall.name))
    all.push({ selects: [[place, number]], makers })
  }
  return {
    all,
    isHazard: (values) => {
      const value = values[place]
      return typeof value === 'number' && (hazards.has(value >>> 0) || hazards.has((value & ~flags) >>> 0))
    },
  }
}

function isHazard({ name, dangerous, leftOut }: SyscallCommand): boolean {
  return dangerous !== undefined || leftOut !== undefined || name in REFUSED_COMMANDS
}

function withCommand(argument: Argument, command: SyscallCommand): Argument {
  if (argument.word.kind !== 'depends') return argument
  return { ...argument, word: command.args[argument.name] ?? { kind: 'unused' } }
}

function socketOptions(call: 'getsockopt' | 'setsockopt', args: readonly Argument[], junk: Junk): Choice[] {
  const direction = call === 'getsockopt' ? 'out' : 'in'
  const choices: Choice[] = []
  for (const [level, options] of ABI.socketOptions) {
    for (const option of options.values()) {
      const [at, number] = [level, option.name].map((name) => ABI.constants.get(name)?.value)
      if (typeof at !== 'number' || typeof number !== 'number') continue
      const value = (direction === 'out' ? option.gives : undefined) ?? option.value
      const word: Word =
        typeof value === 'object' && value.kind === 'pointer'
          ? { ...value, direction }
          : { kind: 'pointer', direction, to: value }
      const makers = args.map((argument) =>
        junk.maker(argument.name === 'optval' ? { ...argument, word } : argument, call),
      )
      choices.push({
        selects: [
          [1, at],
          [2, number],
        ],
        makers,
      })
    }
  }
  return choices
}

// Syscalls: prototypes and what the overlay says of them.

import type { Result, Semantics, Word } from './semantics.js'
import { type Architecture, entries, type PerArchitecture, valueOn } from './table.js'

/** One argument of a syscall, in the order of the registers. */
export interface Argument {
  readonly name: string
  /** The C type in the kernel's definition. */
  readonly type: string
  readonly word: Word
}

export interface Syscall extends SemanticsWithErrors {
  readonly name: string
  readonly number: number
  /** The kernel function that implements it, without `sys_`. */
  readonly entryPoint: string
  readonly args: readonly Argument[]
  readonly result: Result
  /** The section 2 page of the manual. */
  readonly man: string
  /** What does the same on both architectures, for a call that only x86-64 has. */
  readonly portable?: string
  /** The argument that decides what others mean, and what each of its values makes of them. */
  readonly commands?: { readonly by: string; readonly byName: ReadonlyMap<string, SyscallCommand> }
}

/** What one value of a multiplexer's command makes of the call. */
export interface SyscallCommand extends SemanticsWithErrors {
  readonly name: string
  /** The arguments it takes, those that it shares with other commands left out. */
  readonly args: Readonly<Record<string, Word>>
  readonly result: Result
}

export interface SemanticsWithErrors extends Omit<Semantics, 'errors'> {
  /** The errors it can return, by name. */
  readonly errors: readonly string[]
}

export interface SocketOption extends Pick<Semantics, 'does' | 'since' | 'hints' | 'note'> {
  readonly name: string
  readonly level: string
  /** What the value is: a struct by name, a number (a C int), or a pointer with its extent. */
  readonly value: string | Word
  /** What getsockopt gives, where that is another. */
  readonly gives?: string | Word
  /** Whether it can only be read or only be written. */
  readonly access?: 'get' | 'set'
}

interface CallEntry extends Semantics {
  readonly prototype: PerArchitecture<readonly { readonly name: string; readonly type: string }[]>
  readonly args: Readonly<Record<string, Word>>
  readonly result: Result
  readonly arm64Since?: string
  readonly man?: string
  readonly portable?: string
}
interface CommandEntry extends Semantics {
  readonly args?: Readonly<Record<string, Word>>
  readonly result?: Result
}
interface CommandsEntry {
  readonly by: string
  readonly commands: Readonly<Record<string, CommandEntry>>
}

export interface CallTexts {
  readonly calls: string
  readonly commands: string
  readonly options: string
}

const NOTHING: Result = { kind: 'nothing' }

/** The syscalls of one architecture, by name. */
export function readSyscalls(
  architecture: Architecture,
  texts: readonly CallTexts[],
  numbers: ReadonlyMap<string, number>,
  entryPoints: ReadonlyMap<string, string>,
): ReadonlyMap<string, Syscall> {
  const commands = readCommands(texts.map((text) => text.commands))
  const syscalls = new Map<string, Syscall>()
  for (const [name, entry] of entries<CallEntry>(texts.map((text) => text.calls))) {
    const { prototype, args, man = `${name}(2)`, errors, since, arm64Since = since, ...rest } = entry
    const parameters = valueOn(architecture, prototype)
    const number = numbers.get(name)
    const entryPoint = entryPoints.get(name)
    if (parameters === undefined || number === undefined || entryPoint === undefined) continue
    const selected = commands.get(name)
    syscalls.set(name, {
      name,
      number,
      entryPoint,
      ...rest,
      since: architecture === 'arm64' ? arm64Since : since,
      args: parameters.map((parameter) => ({ ...parameter, word: args[parameter.name] ?? { kind: 'word' } })),
      errors: words(errors),
      man,
      ...(selected === undefined ? {} : { commands: selected }),
    })
  }
  return syscalls
}

function readCommands(texts: readonly string[]): Map<string, NonNullable<Syscall['commands']>> {
  const byCall = new Map<string, { by: string; byName: Map<string, SyscallCommand> }>()
  for (const [call, { by, commands }] of entries<CommandsEntry>(texts)) {
    const { byName } = byCall.get(call) ?? { byName: new Map<string, SyscallCommand>() }
    for (const [name, { args = {}, result = NOTHING, errors, ...rest }] of Object.entries(commands)) {
      byName.set(name, { name, ...rest, args, result, errors: words(errors) })
    }
    byCall.set(call, { by, byName })
  }
  return byCall
}

/** Level -> name -> socket option. */
export function readSocketOptions(
  texts: readonly CallTexts[],
): ReadonlyMap<string, ReadonlyMap<string, SocketOption>> {
  const levels = new Map<string, Map<string, SocketOption>>()
  type Entry = Readonly<Record<string, Omit<SocketOption, 'name' | 'level'>>>
  for (const [level, options] of entries<Entry>(texts.map((text) => text.options))) {
    const byName = levels.get(level) ?? new Map<string, SocketOption>()
    for (const [name, option] of Object.entries(options)) byName.set(name, { name, level, ...option })
    levels.set(level, byName)
  }
  return levels
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '')
}

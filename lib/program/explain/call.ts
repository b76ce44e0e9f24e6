// A step in words: its call's name and number, and its arguments by name.

import { type Abi, arm64, host, type Word, x64 } from '../../abi/index.js'
import type { Step } from '../step.js'
import { choiceWords, flagWords, numberWords } from './number.js'
import { valueWords } from './value.js'
import { measuredBy, wordsOf } from './words.js'

const abi: Abi = host ?? x64
/** Where a call is described that this architecture lacks. */
const other: Abi = abi === x64 ? arm64 : x64

/** "openat (257)" */
export function headOf({ callable: { name } }: Step): string {
  return `${name} (${abi.numbers.get(name) ?? 'none here: -ENOSYS'})`
}

/** Each argument that was given, and those that are taken from others: "flags O_RDONLY|O_CLOEXEC". */
export function argumentsOf({ callable, values, body: { owner } }: Step): string[] {
  const syscall = abi.syscalls.get(callable.name) ?? other.syscalls.get(callable.name)
  if (syscall === undefined) return []
  const commands = callable.facts.commands?.(values) ?? []
  const words = wordsOf(abi, syscall, commands[0], values)
  return syscall.args.flatMap(({ name }, i) => {
    const word = words[i] as Word
    if (values[i] === undefined) {
      const length = lengthWords(word, measuredBy(syscall, i, words, values))
      return length === undefined ? [] : [`${name} ${length}`]
    }
    const number = (value: number | bigint): string =>
      word.kind === 'command'
        ? selectorWords(value, commands, word)
        : numberWords(value, word, abi, callable.name)
    return [`${name} ${valueWords(values[i], { owner, number })}`]
  })
}

/** What a length is that was not given. */
function lengthWords(word: Word, measured: string | undefined): string | undefined {
  if ('value' in word && word.value !== undefined) return `${word.value}`
  return measured === undefined ? undefined : `<as much as ${measured} has>`
}

type Selector = Extract<Word, { readonly kind: 'command' }>

/** A command by its names, which are several if devices share a number; with flags. */
function selectorWords(
  value: number | bigint,
  names: readonly string[],
  { families, flags = [] }: Selector,
): string {
  const isCommand = typeof value === 'number' && (value >>> 0 === value || (value | 0) === value)
  if (!isCommand) return numberWords(value, { kind: 'int' }, abi, '')
  const [first] = names
  if (first === undefined) return choiceWords(value, families, flags, abi)
  const number = abi.constants.get(first)?.value
  const rest = typeof number === 'number' ? (value ^ number) >>> 0 : 0
  const name = names.join('/')
  return rest === 0 ? name : `${name}|${flagWords(rest, flags, abi, '')}`
}

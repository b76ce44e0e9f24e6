// Doc comments of generated calls, commands and constants: what an editor shows is the manual.

import type { Result, Semantics, Word } from '#abi/overlay/vocabulary.js'
import { MEANINGS, type ValueName } from '#lib/abi/semantics.js'
import type { TypedArgument } from './kinds.js'

const WIDTH = 108
const RESTARTS: Readonly<Record<NonNullable<Semantics['restart']>, string>> = {
  SA_RESTART: 'a signal handler ends it with -EINTR, unless installed with SA_RESTART',
  never: 'a signal handler ends it with -EINTR, SA_RESTART or not',
  restart_block: 'a signal handler ends it with -EINTR; after a stop it goes on with the time that is left',
  always: 'it goes on after a signal handler',
  uninterruptible: 'a signal waits until it is done',
}

export interface Described extends Semantics {
  readonly arguments: readonly TypedArgument[]
  readonly result: Result
  /** Where it exists, and where it is described. */
  readonly where: string
  /** What does the same on both architectures. */
  readonly portable?: string
}

/** A doc comment, indented by so many columns. */
export function comment(indent: number, paragraphs: readonly string[]): string {
  const space = ' '.repeat(indent)
  const lines = paragraphs.flatMap((paragraph) => wrap(paragraph.replaceAll('*/', '* /'), WIDTH - indent - 3))
  while (lines.at(-1) === '') lines.pop()
  if (lines.length === 1) return `${space}/** ${lines[0]} */\n`
  return `${space}/**\n${lines.map((line) => `${space} * ${line}`.trimEnd()).join('\n')}\n${space} */\n`
}

export function callComment(indent: number, call: Described): string {
  const { does, note, perThread, dangerous, portable, errors } = call
  const paragraphs = [
    does,
    ...(note === undefined ? [] : [note]),
    ...waiting(call),
    ...(perThread === undefined ? [] : [`Per thread: ${perThread}`]),
    ...(dangerous === undefined ? [] : [`Dangerous: ${dangerous}`]),
    ...(portable === undefined ? [] : [`On both architectures: ${portable}`]),
    ...(errors === '' ? [] : [`Errors: ${errorList(call)}.`]),
    call.where,
  ]
  return comment(indent, [
    ...apart(paragraphs),
    ...call.arguments.map(({ name, word }) => `@param ${parameterName(name)} ${describe(word)}`),
    ...returns(call.result),
  ])
}

/** Paragraphs with an empty line behind each, or an editor runs them together. */
export function apart(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((paragraph) => [paragraph, ''])
}

function waiting({ blocks, restart }: Semantics): string[] {
  if (blocks === undefined || restart === undefined) return []
  return [`Blocks ${blocks}; ${RESTARTS[restart]}.`]
}

/** The errors by name, with what helps. */
export function errorList({ errors, hints = {} }: Pick<Semantics, 'errors' | 'hints'>): string {
  return errors
    .split(' ')
    .filter((name) => name !== '')
    .map((name) => (hints[name] === undefined ? name : `${name} (${hints[name].replace(/\.$/, '')})`))
    .join(', ')
}

function returns(result: Result): string[] {
  if (result.kind === 'nothing' || (result as Word).kind === 'depends') return []
  if (result.kind === 'never') return ['@returns only if it failed']
  return [`@returns ${describe(result as Word)}`]
}

/** What a word is, in a few words. */
export function describe(word: Word): string {
  switch (word.kind) {
    case 'flags':
      return `flags: ${families(word.families)}`
    case 'choice':
    case 'command':
      return `${word.families.length === 0 ? 'a command' : `one of ${families(word.families)}`}${word.flags === undefined ? '' : `, with flags ${families(word.flags)}`}`
    case 'depends':
      return `as ${word.on} says`
    case 'time':
      return `time in ${word.unit}`
    case 'timeout':
      return `how long to wait, in ${word.unit}`
    case 'path':
      return `a path${nothing(word.optional)}`
    case 'string':
      return `a string${nothing(word.optional)}`
    case 'strings':
      return `strings${nothing(word.optional)}`
    case 'pointer':
      return pointer(word)
    default: {
      const { kind, of, value } = word
      const meaning =
        kind === 'length' ? 'the length; left out, that of the memory' : MEANINGS[kind as ValueName]
      return `${meaning}${of === undefined ? '' : ` (${of})`}${value === undefined ? '' : `, always ${value}`}`
    }
  }
}

const DIRECTIONS = {
  in: 'read by the kernel',
  out: 'written by the kernel',
  inout: 'read and written by the kernel',
}

function pointer(word: Extract<Word, { kind: 'pointer' }>): string {
  const { to, direction, size, count, bits, extent, optional, timeout } = word
  const target = typeof to === 'string' ? (to === 'bytes' ? 'bytes' : `struct ${to}`) : describe(to)
  const measure =
    typeof count === 'string'
      ? `, ${count} of them`
      : typeof size === 'string'
        ? `, ${size} bytes`
        : bits !== undefined
          ? `, ${bits} bits`
          : extent !== undefined
            ? `, ${extent}`
            : typeof count === 'number'
              ? `, ${count} of them`
              : ''
  const until =
    timeout === undefined
      ? ''
      : timeout === 'flags'
        ? '; a time to wait'
        : `; ${timeout === 'relative' ? 'how long' : 'until when'} to wait`
  return `${target}${measure}, ${DIRECTIONS[direction]}${until}${nothing(optional)}`
}

function nothing(optional: string | undefined): string {
  return optional === undefined ? '' : `; null: ${optional}`
}

function families(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

/** An argument's name, which is the kernel's own unless JavaScript forbids it. */
export function parameterName(name: string): string {
  return /^(new|in|function|default|delete|class|this|var|with|enum|export|package|static|arguments|eval)$/.test(
    name,
  )
    ? `${name}_`
    : name
}

function wrap(text: string, width: number): string[] {
  if (text === '') return ['']
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

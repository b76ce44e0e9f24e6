// What `explain` says of programs.

import type { Syscall } from 'rawsys/abi'
import { program, type Recorder } from 'rawsys/program'

/** Every call, with any arguments. */
export type Loose = Record<string, (...args: unknown[]) => unknown>

/** What a program of one call says of it: the number, and its arguments by name. */
export async function explained(
  call: (p: Loose, ref: unknown) => unknown,
): Promise<[string, Map<string, string>]> {
  const made = program((p: Recorder, ref) => {
    call(p as unknown as Loose, ref)
  })
  return parsed(await made.explain())
}

export function parsed(text: string): [number: string, Map<string, string>] {
  const step = text.split('\n').slice(1, -2).join(' ')
  const [, number = '', words = ''] = /^ {2}1 {2}\w+ \(([^)]*)\) *(.*)$/.exec(step) ?? []
  const pairs = words.split(/, +/).map((pair) => /^(\S+) (.*)$/.exec(pair)?.slice(1) as [string, string])
  return [number, new Map(words === '' ? [] : pairs)]
}

/** What is said of a call's arguments; those without a value are a parameter. */
export async function withArguments(
  { name, args }: Syscall,
  values: Readonly<Record<number, unknown>>,
): Promise<Map<string, string>> {
  const [, words] = await explained((p, ref) => p[name]?.(...args.map((_, i) => values[i] ?? ref)))
  return words
}

/** The text without its first line, numbers of syscalls and alignment. */
export async function words(made: { explain(): Promise<string> }): Promise<string[]> {
  const lines = (await made.explain()).trimEnd().split('\n').slice(1)
  return lines.map((line) =>
    line
      .slice(2)
      .replace(/ \(\d+\) */, ' ')
      .trimEnd(),
  )
}

/** The first and the last line are checked elsewhere. */
export async function steps(made: { explain(): Promise<string> }): Promise<string[]> {
  return (await words(made)).slice(0, -1)
}

/** The steps with the lines of each joined. */
export async function joined(made: { explain(): Promise<string> }): Promise<string[]> {
  const text = (await steps(made)).map((line) => line.replace(/^ +/, '')).join('\n')
  return text
    .split(/^\d+ {2}/m)
    .slice(1)
    .map((step) => step.trimEnd().replaceAll('\n', ' '))
}

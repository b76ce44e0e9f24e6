import type { Multiplexer, OptionLevel, Subject } from '#abi/overlay/vocabulary.js'
import { type Abi, implementedSyscalls } from '../abi.js'
import { ARCHITECTURES, perArchitecture } from '../architectures.js'
import { header, jsonText, sortedByName } from './text.js'

/** The calls of one subject: prototypes, and what the overlay says of them. */
export function calls(abi: Abi, subject: Subject): string {
  const [x64, arm64] = ARCHITECTURES.map((architecture) => implementedSyscalls(abi, architecture))
  const entries = Object.entries(subject.calls ?? {}).map(
    ([name, call]) =>
      [name, { prototype: perArchitecture(x64?.get(name), arm64?.get(name)), ...call }] as const,
  )
  return `${header(['prototypes.json', 'overlay'], abi.prototypes.sources)}
${jsonText('calls', 'Name -> prototype (or that of each architecture that has it) and semantics.', sortedByName(entries))}
${jsonText('commands', 'Syscall -> the argument that selects, and command -> semantics.', commands(subject.multiplexers ?? []))}
${jsonText('options', 'Level -> socket option -> semantics.', options(subject.options ?? []))}`
}

function commands(multiplexers: readonly Multiplexer[]): Record<string, unknown> {
  const byCall: Record<string, { by: string; commands: object }> = {}
  for (const { call, by, commands } of multiplexers) {
    byCall[call] = { by, commands: { ...byCall[call]?.commands, ...commands } }
  }
  return sortedByName(Object.entries(byCall))
}

function options(levels: readonly OptionLevel[]): Record<string, unknown> {
  const byLevel: Record<string, object> = {}
  for (const { level, options } of levels) byLevel[level] = { ...byLevel[level], ...options }
  return sortedByName(Object.entries(byLevel))
}

// docs/abi-differences.md: what differs between x86-64 and ARM64, from the data.

import type { Family, Subject } from '#abi/overlay/vocabulary.js'
import { type FlatField, flatten, type Layout } from '#lib/abi/layout.js'
import { type Abi, implementedSyscalls } from './abi.js'
import { ARCHITECTURES, type PerArchitecture, valueOn } from './architectures.js'
import type { Argument } from './prototypes.js'

/** `familiesOf` tells the families of each constant that a call takes. */
export function differencesPage(
  abi: Abi,
  overlay: Subject,
  familiesOf: ReadonlyMap<string, readonly Family[]>,
): string {
  const [source] = abi.numbers.sources
  return `# What differs between x86-64 and ARM64

Generated from \`abi/\` (${source?.package} ${source?.version}) by \`npm run generate\`: do not edit. Where the data
comes from is in [abi.md](abi.md).

## Syscalls that only x86-64 has

ARM64 began with a shorter list: of several calls that do the same it has the most general. On ARM64 the number of
these is -1, and the kernel answers -ENOSYS.

${onlyOnX64(abi, overlay)}
## Syscalls with other arguments

${otherArguments(abi)}
## Constants with other values

${otherConstants(abi)}
## Constants of one architecture

Of those that calls take.

${constantsOfOne(abi, familiesOf)}
## Structs with other layouts

${otherStructs(abi)}
## Structs of one architecture

${structsOfOne(abi)}`
}

function onlyOnX64(abi: Abi, overlay: Subject): string {
  const arm64 = implementedSyscalls(abi, 'arm64')
  const rows = [...implementedSyscalls(abi, 'x64').keys()]
    .filter((name) => !arm64.has(name))
    .sort()
    .map((name) => [
      `\`${name}\``,
      overlay.calls?.[name]?.portable ?? overlay.calls?.[name]?.leftOut?.instead ?? '',
    ])
  return table(['syscall', 'on both architectures'], rows)
}

function otherArguments(abi: Abi): string {
  const arm64 = implementedSyscalls(abi, 'arm64')
  const rows = [...implementedSyscalls(abi, 'x64')].flatMap(([name, args]) => {
    const others = arm64.get(name)
    if (others === undefined || JSON.stringify(args) === JSON.stringify(others)) return []
    return [[`\`${name}\``, signature(args), signature(others)]]
  })
  return table(['syscall', 'x86-64', 'ARM64'], rows)
}

function signature(args: readonly Argument[]): string {
  return args.map(({ type, name }) => `\`${type.endsWith('*') ? type : `${type} `}${name}\``).join(', ')
}

function otherConstants(abi: Abi): string {
  const rows = Object.entries(abi.constants.constants).flatMap(([header, constants]) =>
    Object.entries(constants).flatMap(([name, constant]) => {
      const [x64, arm64] = [valueOn('x64', constant), valueOn('arm64', constant)]
      if (x64 === undefined || arm64 === undefined || x64 === arm64) return []
      return [[`\`${name}\``, hexadecimal(x64), hexadecimal(arm64), `\`${header}\``]]
    }),
  )
  return table(['constant', 'x86-64', 'ARM64', 'header'], rows)
}

function constantsOfOne(abi: Abi, used: ReadonlyMap<string, readonly Family[]>): string {
  const rows = ARCHITECTURES.flatMap((architecture) =>
    Object.entries(abi.constants.constants).flatMap(([header, constants]) => {
      const names = Object.entries(constants)
        .filter(([name, constant]) => used.has(name) && architecture in constant && !isOnBoth(constant))
        .map(([name]) => `\`${name}\``)
      return names.length === 0 ? [] : [[architecture, `\`${header}\``, names.join(', ')]]
    }),
  )
  return table(['only', 'header', 'constants'], rows)
}

function isOnBoth(fact: PerArchitecture<unknown>): boolean {
  return ARCHITECTURES.every((architecture) => valueOn(architecture, fact) !== undefined)
}

function hexadecimal(value: number | string): string {
  if (typeof value === 'string') return value
  return value > 9 ? `0x${value.toString(16)}` : `${value}`
}

function otherStructs(abi: Abi): string {
  const rows = Object.entries(abi.structs.structs).flatMap(([name, struct]) => {
    const x64 = valueOn('x64', struct)
    const arm64 = valueOn('arm64', struct)
    if (x64 === undefined || arm64 === undefined || 'value' in struct) return []
    const moved = movedFields(valuesOf(x64), valuesOf(arm64))
    return [[`\`${name}\``, `${x64.size}`, `${arm64.size}`, moved]]
  })
  return table(['struct', 'bytes on x86-64', 'bytes on ARM64', 'fields: offset on x86-64, ARM64'], rows)
}

const MOST_FIELDS = 8

/** The fields that are no structs of their own, whose fields are listed there. */
function valuesOf(layout: Layout): FlatField[] {
  return flatten(layout).filter(({ struct }) => struct === undefined)
}

function movedFields(x64: readonly FlatField[], arm64: readonly FlatField[]): string {
  const other = new Map(arm64.map((field) => [field.name, field]))
  const moved = x64.flatMap(({ name, offset, size }) => {
    const there = other.get(name)
    if (there === undefined) return [`\`${name}\` (${offset}, none)`]
    if (there.offset === offset && there.size === size) return []
    return [`\`${name}\` (${offset}, ${there.offset})`]
  })
  const rest = moved.length > MOST_FIELDS ? [`${moved.length - MOST_FIELDS} more`] : []
  return [...moved.slice(0, MOST_FIELDS), ...rest].join(', ') || 'types or alignment only'
}

function structsOfOne(abi: Abi): string {
  const only = (has: 'x64' | 'arm64', lacks: 'x64' | 'arm64') =>
    Object.entries(abi.structs.structs)
      .filter(([, struct]) => valueOn(has, struct) !== undefined && valueOn(lacks, struct) === undefined)
      .map(([name]) => `\`${name}\``)
      .join(', ')
  return `x86-64: ${only('x64', 'arm64')}.\n\nARM64: ${only('arm64', 'x64')}.\n`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('')
}

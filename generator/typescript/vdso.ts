// The functions of the vDSO: a table, and the typed calls again with a `core` that makes them there.

import { type VdsoFunction, vdso } from '#abi/overlay/vdso.js'
import type { Call } from '#abi/overlay/vocabulary.js'
import { type Abi, implementedSyscalls } from '../abi.js'
import { ARCHITECTURES, type Architecture } from '../architectures.js'
import { header, quote } from './text.js'
import type { TypedCalls } from './typed-calls.js'

interface Row extends VdsoFunction {
  /** The syscall's number, or -1 if there is none. */
  readonly number: number
}

/** What each architecture's vDSO has. */
export function vdsoFacts(abi: Abi): string {
  return `${header(['overlay/vdso.ts', 'numbers.json'], abi.prototypes.sources)}
import type { VdsoFacts } from '../vdso/facts.js'

export const VDSO: Readonly<Record<'x64' | 'arm64', VdsoFacts>> = {
${ARCHITECTURES.map((architecture) => table(abi, architecture)).join('')}}
`
}

/** The calls that one of them has. */
export function vdsoCalls(abi: Abi, typed: TypedCalls, calls: Readonly<Record<string, Call>>): string {
  const names = new Set(
    ARCHITECTURES.flatMap((architecture) => vdso[architecture].functions)
      .filter(({ gives }) => gives !== undefined)
      .map(({ name }) => name),
  )
  const own = Object.fromEntries([...names].map((name) => [name, callOf(calls, name)]))
  return `${header(['overlay/vdso.ts', 'prototypes.json'], abi.prototypes.sources)}
import * as core from '../vdso/core.js'

export const calls: Readonly<Record<string, unknown>> = {
${typed.code(own)}}
`
}

function callOf(calls: Readonly<Record<string, Call>>, name: string): Call {
  const call = calls[name]
  if (call === undefined) throw new Error(`abi/overlay/vdso.ts: there is no syscall ${name}`)
  return call
}

function table(abi: Abi, architecture: Architecture): string {
  const implemented = implementedSyscalls(abi, architecture)
  const numbers = new Map(abi.numbers[architecture].map(({ name, number }) => [name, number]))
  const { version, functions } = vdso[architecture]
  const rows = functions.map((facts): Row => {
    const number = implemented.has(facts.name) ? (numbers.get(facts.name) ?? -1) : -1
    return { ...facts, number: facts.gives === undefined ? -1 : number }
  })
  const lines = rows.map((row) => {
    const fields = Object.entries(row).map(
      ([key, value]) => `${key}: ${typeof value === 'number' ? value : quote(value)}`,
    )
    return `      { ${fields.join(', ')} },\n`
  })
  return `  ${architecture}: {\n    version: ${quote(version)},\n    functions: [\n${lines.join('')}    ],\n  },\n`
}

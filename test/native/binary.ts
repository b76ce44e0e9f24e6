// Assertions about a built addon, by readelf and nm.

import assert from 'node:assert/strict'
import { runCommand } from '../support/child.js'

/** How readelf names the control-flow protection that every object of the addon must have. */
const PROTECTION: Record<string, RegExp> = {
  x64: /x86 feature: IBT, SHSTK/,
  arm64: /AArch64 feature: BTI, PAC/,
}

export function assertBinary(file: string, architecture: string): void {
  const dynamic = run('readelf', '-dW', file)
  assert.doesNotMatch(dynamic, /\(NEEDED\)/, 'no library is needed')
  assert.match(dynamic, /FLAGS_1.*\bNODELETE\b/, 'a runtime cannot unmap it')
  assert.match(dynamic, /FLAGS_1.*\bNOW\b/, 'every symbol is bound at load')
  assert.doesNotMatch(dynamic, /\(TEXTREL\)/)

  const undefinedSymbols = symbols(file, '--undefined-only')
  assert.ok(undefinedSymbols.length > 0)
  assert.deepEqual(
    undefinedSymbols.filter((name) => !name.startsWith('napi_')),
    [],
  )
  assert.deepEqual(symbols(file, '--defined-only'), [
    'napi_register_module_v1',
    'node_api_module_get_api_version_v1',
    'rawsys_run',
  ])

  const segments = run('readelf', '-lW', file)
    .split('\n')
    .map((line) => /^ +(\w+) +0x\w+ 0x\w+ 0x\w+ 0x\w+ 0x(\w+) ([R ][W ][E ]) /.exec(line))
    .filter((row) => row !== null)
    .map(([, type, memory, flags]) => ({ type, memory: Number.parseInt(memory as string, 16), flags }))
  assert.ok(segments.some(({ type, flags }) => type === 'LOAD' && flags === 'R E'))
  assert.deepEqual(
    segments.filter(({ flags }) => flags?.includes('W') && flags.includes('E')),
    [],
  )
  assert.deepEqual(
    segments.filter(({ type }) => type === 'GNU_STACK').map(({ flags }) => flags),
    ['RW '],
  )
  const sections = run('readelf', '-SW', file)
  assert.doesNotMatch(sections, / \.(data|bss|tdata|tbss) /, 'no state that threads would share')

  assert.match(run('readelf', '-nW', file), PROTECTION[architecture] as RegExp)
}

function symbols(file: string, which: string): string[] {
  const lines = run('nm', '-D', which, file).trim().split('\n')
  return lines.map((line) => (line.split(' ').at(-1) as string).replace(/@.*/, '')).sort()
}

function run(command: string, ...args: string[]): string {
  const { status, stdout, stderr } = runCommand(command, args)
  assert.equal(status, 0, stderr)
  return stdout
}

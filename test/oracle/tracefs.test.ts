// Prototypes and numbers against the running kernel's own account of them.

import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Abi, host } from 'rawsys/abi'
import { ROOT, runCommand, withFolder } from '../support/child.js'
import { needs } from '../support/skip.js'
import { type Difference, report } from './report.js'
import { DANGEROUS, type Formats, HIGHEST, tracefs } from './tracefs.js'

describe('tracefs of the running kernel', () => {
  const abi = host as Abi

  it('has the argument names and types that were extracted', function () {
    const formats = tracefs(this, ['formats']) as Formats
    let compared = 0
    const differences: Difference[] = []
    for (const { name, entryPoint, args } of abi.syscalls.values()) {
      const format = formats[entryPoint]
      if (format === undefined) continue
      compared++
      const extracted = args.map((argument) => [argument.name, spelled(argument.type)])
      const traced = format.map(([argument, type]) => [argument, spelled(type)])
      if (JSON.stringify(extracted) !== JSON.stringify(traced)) {
        differences.push({
          what: name,
          detail: `${JSON.stringify(extracted)}, not ${JSON.stringify(traced)}`,
        })
      }
    }
    assert.ok(compared > 250, `only ${compared} syscalls are traced`)
    report('tracefs prototypes', compared, differences)
  })

  it('enters the function that belongs to each number', function () {
    withFolder((folder) => {
      const probe = numberProbe(this, folder)
      const leftOut = DANGEROUS.flatMap((name) => abi.numbers.get(name) ?? [])
      const args = ['probe', probe, `${HIGHEST}`, ...leftOut.map(String)]
      const entered = tracefs(this, args) as Record<string, string | null>
      compareEntered(abi, entered)
    })
  })
})

function compareEntered(abi: Abi, entered: Readonly<Record<string, string | null>>): void {
  const differences: Difference[] = []
  let compared = 0
  for (const [number, function_] of Object.entries(entered)) {
    const name = abi.names.get(Number(number))
    // A kernel without an event for it does not have the syscall, or its configuration leaves it out.
    if (function_ === null) continue
    compared++
    const extracted = name === undefined ? undefined : abi.entryPoints.get(name)
    if (extracted !== function_) {
      differences.push({ what: `${number}`, detail: `${extracted}, not ${function_}` })
    }
  }
  assert.ok(compared > 250, `only ${compared} numbers reached a syscall`)
  report('number probe', compared, differences)
}

/** The probe as it was built before, or built here. */
function numberProbe(context: Mocha.Context, folder: string): string {
  const built = join(ROOT, 'out/test/oracle/number-probe')
  if (existsSync(built)) return built
  needs(context, ['gcc'], 'gcc')
  const probe = join(folder, 'number-probe')
  const source = join(ROOT, 'test/oracle/number-probe.c')
  const { status, stderr } = runCommand('gcc', ['-O1', '-static', '-o', probe, source])
  assert.equal(status, 0, stderr)
  return probe
}

/** One spelling of a C type: events write qualifiers and integers in more than one way. */
function spelled(type: string): string {
  return type
    .replace(/\bunsigned\b(?! (int|long|char|short))/, 'unsigned int')
    .replace(/\s*\*/g, ' *')
    .replace(/\s+/g, ' ')
    .trim()
}

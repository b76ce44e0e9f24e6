// Constants and layouts against C compilers: what they make of the recorded headers, and what libc's own
// headers say, for both architectures.

import { arm64, type Struct, x64 } from 'rawsys/abi'
import { ARCHITECTURES } from '#generator/architectures.js'
import { Compiler, headerFolders } from '#generator/compiler.js'
import { makeStubs } from '#generator/unit.js'
import { withFolder } from '../support/child.js'
import { recordedHeaders } from '../support/downloads.js'
import { needs, skip } from '../support/skip.js'
import { type Comparison, knownTypes, probeBitFields, probeConstants, probeLayouts } from './c-probe.js'
import { LIBC_STRUCTS, libcIncludes } from './libc.js'
import { recordedIncludes } from './recorded-includes.js'
import { report } from './report.js'

const ABIS = { x64, arm64 }

describe('C compilers', function () {
  this.timeout(300000)

  before(function () {
    needs(this, ['x86_64-linux-gnu-gcc', 'aarch64-linux-gnu-gcc'], 'gcc and gcc-aarch64-linux-gnu')
  })

  it('see the recorded headers as they were extracted', async function () {
    const root = await recordedHeaders().catch((error: Error) => skip(this, error.message))
    withFolder((folder) => {
      const stubs = makeStubs(folder)
      const results = ARCHITECTURES.map((architecture) => {
        const compiler = new Compiler(architecture, folder, [stubs, ...headerFolders(root, architecture)])
        const includes = recordedIncludes(architecture)
        const { structs, constants } = ABIS[architecture]
        const known = knownTypes(compiler, includes, [...structs.values()])
        return {
          layouts: probeLayouts(compiler, includes, [...structs.values()], known),
          bitFields: probeBitFields(compiler, includes, [...structs.values()], known),
          constants: probeConstants(compiler, includes, constants.values()),
        }
      })
      reportAll(
        'C probe layouts',
        results.map(({ layouts }) => layouts),
      )
      reportAll(
        'C probe bit-fields',
        results.map(({ bitFields }) => bitFields),
      )
      reportAll(
        'C probe constants',
        results.map(({ constants }) => constants),
      )
    })
  })

  it("see the same in libc's headers", () => {
    withFolder((folder) => {
      const results = ARCHITECTURES.map((architecture) => {
        const compiler = new Compiler(architecture, folder)
        const includes = libcIncludes()
        const structs = [...ABIS[architecture].structs.values()].flatMap(inLibc)
        const known = knownTypes(compiler, includes, structs)
        return {
          layouts: probeLayouts(compiler, includes, structs, known),
          constants: probeConstants(compiler, includes, ABIS[architecture].constants.values()),
        }
      })
      reportAll(
        'libc layouts',
        results.map(({ layouts }) => layouts),
      )
      reportAll(
        'libc constants',
        results.map(({ constants }) => constants),
      )
    })
  })
})

function inLibc(struct: Struct): Struct[] {
  const name = LIBC_STRUCTS[struct.name]
  return name === undefined ? [] : [{ ...struct, name }]
}

function reportAll(oracle: Parameters<typeof report>[0], results: readonly Comparison[]): void {
  const compared = results.reduce((sum, result) => sum + result.compared, 0)
  report(
    oracle,
    compared,
    results.flatMap(({ differences }) => differences),
  )
}

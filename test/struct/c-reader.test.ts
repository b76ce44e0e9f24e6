// Structs that the library fills, read by C: what a compiler sees in each field of the same bytes.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { arm64, type Struct, x64 } from 'rawsys/abi'
import '#lib/generated/views/all.js'
import { ARCHITECTURES, type Architecture } from '#generator/architectures.js'
import { Compiler, headerFolders } from '#generator/compiler.js'
import { makeStubs } from '#generator/unit.js'
import { ClassesOf } from '#lib/struct/classes.js'
import { shape } from '#lib/struct/layouts.js'
import { knownTypes } from '../oracle/c-probe.js'
import { LIBC_STRUCTS, libcIncludes } from '../oracle/libc.js'
import { recordedIncludes } from '../oracle/recorded-includes.js'
import { withFolder } from '../support/child.js'
import { recordedHeaders } from '../support/downloads.js'
import { needs, skip } from '../support/skip.js'
import { type Probed, readerText, runReader } from './c-reader.js'
import { type Leaf, leavesOf, legal, read, write } from './leaves.js'

const ABIS = { x64, arm64 }
/** How many structs of each kind the program reads, with other values in each. */
const IMAGES = 4

describe('structs as C reads them', function () {
  this.timeout(300000)

  before(function () {
    needs(this, ['x86_64-linux-gnu-gcc', 'aarch64-linux-gnu-gcc'], 'gcc and gcc-aarch64-linux-gnu')
    needs(this, [process.arch === 'arm64' ? 'qemu-x86_64-static' : 'qemu-aarch64-static'], 'qemu-user-static')
  })

  it('have in each field what was written there', async function () {
    const root = await recordedHeaders().catch((error: Error) => skip(this, error.message))
    withFolder((folder) => {
      const stubs = makeStubs(folder)
      const counts = ARCHITECTURES.map((architecture) => {
        const headers = [stubs, ...headerFolders(root, architecture)]
        const recorded = [...ABIS[architecture].structs.values()]
        const kernel = probe(architecture, folder, recordedIncludes(architecture), headers, recorded)
        // What the kernel keeps to itself, libc has declarations of its own for.
        const others = recorded.flatMap((struct) => inLibc(struct, kernel.names))
        const libc = probe(architecture, folder, libcIncludes(), undefined, others)
        return {
          structs: kernel.names.size + libc.names.size,
          differences: [...kernel.differences, ...libc.differences],
        }
      })
      const [onX64, onArm64] = counts.map(({ structs }) => structs)
      const differences = counts.flatMap((count) => count.differences)
      console.log(
        `      structs: ${onX64} on x86-64, ${onArm64} on arm64, C probe differ ${differences.length}`,
      )
      assert.deepEqual(differences, [])
      assert.ok((onX64 ?? 0) > 800 && (onArm64 ?? 0) > 800)
    })
  })
})

interface Result {
  readonly names: ReadonlySet<string>
  readonly differences: readonly string[]
}

/** libc calls the registers differently (`rax` for `ax`), so its declaration says nothing by name. */
const OTHER_FIELDS: ReadonlySet<string> = new Set(['user_regs_struct'])

function inLibc(struct: Struct, known: ReadonlySet<string>): Struct[] {
  const isHere = LIBC_STRUCTS[struct.name] !== undefined && !OTHER_FIELDS.has(struct.name)
  return isHere && !known.has(struct.name) ? [struct] : []
}

function probe(
  architecture: Architecture,
  folder: string,
  includes: string,
  headers: readonly string[] | undefined,
  structs: readonly Struct[],
): Result {
  const isLibc = headers === undefined
  const compiler = new Compiler(architecture, folder, headers)
  const cNames = structs.map((struct) => ({ ...struct, name: cName(struct.name, isLibc) }))
  const types = knownTypes(compiler, includes, cNames)
  const probed = structs.flatMap(({ name }): Probed[] => {
    const type = types.get(cName(name, isLibc))
    const own = shape(name, architecture)
    return type === undefined || own === undefined
      ? []
      : [{ name, type, size: own.size, leaves: leavesOf(own, architecture), isSignless: isLibc }]
  })
  const classes = new ClassesOf(architecture)
  const images = Array.from({ length: IMAGES }, (_, i) => probed.map((one) => filled(one, classes, i))).flat()
  const text = readerText(includes, probed, IMAGES)
  const lines = runReader(
    architecture,
    folder,
    headers,
    text,
    Buffer.concat(images.map(({ bytes }) => bytes)),
  )
  const expected = images.flatMap((image) => image.lines)
  assert.equal(lines.length, expected.length + 1)
  const differences = expected.flatMap(({ what, line }, i) =>
    lines[i] === line ? [] : [`${what}: ${line}, C ${lines[i]}`],
  )
  return { names: new Set(probed.map(({ name }) => name)), differences }
}

function cName(name: string, isLibc: boolean): string {
  return (isLibc ? LIBC_STRUCTS[name] : undefined) ?? name
}

interface Image {
  readonly bytes: Buffer
  /** What C has to print. */
  readonly lines: readonly { readonly what: string; readonly line: string }[]
}

/** A struct with a legal value in each field, those of a union one over the other. */
function filled({ name, leaves, isSignless }: Probed, classes: ClassesOf, seed: number): Image {
  const struct = new (classes.named(name))()
  const [values = []] = fc.sample(fc.tuple(...leaves.map(legal)), { numRuns: 1, seed })
  for (const [i, leaf] of leaves.entries()) if (!leaf.isReserved) write(struct, leaf, values[i])
  const lines = leaves.map((leaf) => ({
    what: `${name}.${leaf.path.join('.')}`,
    line: asC(read(struct, leaf), leaf, isSignless),
  }))
  const { buffer, byteOffset, byteLength } = struct
  return { bytes: Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength), lines }
}

function asC(value: unknown, { nature }: Leaf, isSignless: boolean): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex')
  if (nature.is === 'float') return Buffer.from(Float32Array.of(value as number).buffer).toString('hex')
  const bits = isSignless && nature.is === 'small' ? 8 * nature.bytes : 64
  return BigInt.asUintN(bits, BigInt(value as number | bigint)).toString(16)
}

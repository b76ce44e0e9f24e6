// What the library says of the vDSO's functions, against the vDSOs of all kernels.

import assert from 'node:assert/strict'
import { vdsoFacts } from 'rawsys/vdso'
import { origins } from './extracted.js'

const PREFIX = { x64: '__vdso_', arm64: '__kernel_' }

describe('vdsoFacts', () => {
  for (const [file, { version, architecture, symbols }] of origins()) {
    it(`names what ${file} has, and its version`, () => {
      const { functions, version: symbolVersion } = vdsoFacts[architecture]
      const expected = functions.filter(({ since }) => isAtLeast(version, since)).map(({ symbol }) => symbol)
      const own = symbols.filter(({ name }) => name.startsWith(PREFIX[architecture]))
      assert.deepEqual(own.map(({ name }) => name).sort(), expected.sort())
      assert.deepEqual(new Set(symbols.map(({ version }) => version)), new Set([symbolVersion]))
    })
  }
})

function isAtLeast(version: string, since: string): boolean {
  const [own = [], first = []] = [version, since].map((text) => text.split('.').map(Number))
  const at = first.findIndex((number, i) => number !== (own[i] ?? 0))
  return at < 0 || (own[at] ?? 0) > (first[at] ?? 0)
}

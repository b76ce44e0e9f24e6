// The native addons of the package.

import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ARCHITECTURES } from '#generator/architectures.js'
import { compilerFor, prebuild } from '#packaging/prebuild.js'
import { assertBinary } from '../native/binary.js'
import { needs } from '../support/skip.js'

for (const architecture of ARCHITECTURES) {
  describe(`the prebuilt addon for ${architecture}`, () => {
    let folders: string[] = []

    before(function () {
      const { command, package: name } = compilerFor(architecture)
      needs(this, [command, 'readelf'], name)
      // Of different lengths, should a path ever get into the file.
      folders = ['a', 'another'].map((name) => mkdtempSync(join(tmpdir(), `rawsys-${name}-`)))
    })

    after(() => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    })

    it('is the same, byte by byte, from two builds in two folders; libc-free, never unmapped', () => {
      const [one, two] = folders.map((folder) => prebuild(architecture, folder)) as [string, string]
      assert.ok(readFileSync(one).equals(readFileSync(two)))
      assertBinary(one, architecture)
    })
  })
}

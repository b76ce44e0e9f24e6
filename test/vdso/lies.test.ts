// Images of vDSOs with one lie each: no lie does more than that the image is refused.

import assert from 'node:assert/strict'
import { ElfError, ElfImage } from 'rawsys/elf'
import { PAGE } from '../sys/support/memory.js'
import { anatomy, viewOf } from './anatomy.js'
import { imageBytes, origins } from './extracted.js'
import { refusals, refusalsOf } from './hostile.js'
import { withImageMemory } from './image-memory.js'
import { HEADER_LIES } from './lies/header.js'
import type { Lie } from './lies/lie.js'
import { TABLE_LIES } from './lies/tables.js'
import { VERSION_LIES } from './lies/versions.js'
import { readsWithin } from './reads.js'

describe('the vDSOs of all kernels, with a lie', () => {
  for (const [name, lie] of Object.entries({ ...HEADER_LIES, ...TABLE_LIES, ...VERSION_LIES })) {
    it(name, () => {
      let told = 0
      for (const [file, origin] of origins()) {
        const image = Uint8Array.from(imageBytes(file))
        if (!tell(image, lie)) continue
        told++
        withImageMemory(image.length, (address, fill) => {
          for (const [way, messages] of Object.entries(refusalsOf(image, address, fill, origin))) {
            if (lie.isRefused) assert.notDeepEqual(messages, [], `${file}, read as ${way}`)
          }
        })
      }
      assert.ok(told > 0)
    })
  }
})

describe('no image', () => {
  it('is refused: bytes that are too few, or none', () => {
    for (const length of [0, 1, 3, 4, 5, 63]) {
      const bytes = imageBytes('7.2-x64.so').subarray(0, length)
      assert.throws(() => ElfImage.file(bytes), ElfError, `${length}`)
    }
  })

  it('is refused: memory that is not there', () => {
    withImageMemory(1, (address) => {
      const guard = address + BigInt(PAGE)
      for (const nowhere of [
        guard,
        guard - 4n,
        1n,
        2n ** 47n,
        2n ** 63n,
        2n ** 64n - 4096n,
        2n ** 64n - 1n,
      ]) {
        assert.equal(refusals(() => ElfImage.mapped(nowhere), PAGE, []).length, 1, `${nowhere}`)
      }
    })
  })
})

describe('readsWithin', () => {
  it('sees what the reader reads', () => {
    const read = () => ElfImage.file(imageBytes('7.2-x64.so')).symbols()
    const { reads } = readsWithin(1e6, read)
    assert.ok(reads > 100)
    assert.equal(readsWithin(reads, read).reads, reads)
    assert.throws(() => readsWithin(reads - 1, read), /does not stop/)
  })
})

function tell(image: Uint8Array, { tables = [], tell }: Lie): boolean {
  const parts = anatomy(image)
  if (!tables.every((tag) => parts.tables.has(tag))) return false
  tell(viewOf(image), parts)
  return true
}

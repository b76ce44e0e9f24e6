// What the built addon asks of its host: Node-API and nothing else.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ADDON, ROOT } from '../support/child.js'
import { needs } from '../support/skip.js'
import { assertBinary } from './binary.js'

describe('the addon', () => {
  const file = join(ROOT, ADDON)

  it('is libc-free, never unmapped, and has no memory that is writable and executable', function () {
    needs(this, ['readelf', 'nm'], 'binutils')
    if (!existsSync(file)) throw new Error(`${file} is not built`)
    assertBinary(file, process.arch)
  })
})

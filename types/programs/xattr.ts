// A note on a file: extended attributes.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asText, EOPNOTSUPP, isErr, must, sys, unwrap, XATTR_CREATE } from 'rawsys/fs'

const folder = mkdtempSync(join(tmpdir(), 'rawsys-xattr-'))
const path = join(folder, 'file')
try {
  writeFileSync(path, '')
  const set = sys.setxattr(path, 'user.origin', 'https://example.org', undefined, XATTR_CREATE)
  if (isErr(set, EOPNOTSUPP)) {
    console.log('skipped: the file system has no attributes for users')
  } else {
    unwrap(set, 'setxattr', path)
    const size = must.getxattr(path, 'user.origin')
    const value = new Uint8Array(size)
    if (asText(value, must.getxattr(path, 'user.origin', value)) !== 'https://example.org') {
      throw new Error('it is something else')
    }
  }
} finally {
  rmSync(folder, { recursive: true })
}

// Kernel headers -> abi/*.json. Needs apt-get, dpkg-deb and gcc; run it to move to a newer kernel.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unpack } from './debian-package.js'
import { Headers } from './headers.js'
import { ABI } from './paths.js'

/** The Debian suite whose kernel headers are read: it has the newest released kernel. */
const SUITE = 'forky'

const folder = mkdtempSync(join(tmpdir(), 'rawsys-extract-'))
try {
  const { root, source } = unpack('linux-libc-dev', SUITE, folder)
  const headers = new Headers(root)

  write('syscall-numbers.json', { source, x64: headers.numbers('x64'), arm64: headers.numbers('arm64') })

  const errnos = headers.errnos('x64')
  assert.deepEqual(headers.errnos('arm64'), errnos, 'error numbers are the same on both architectures')
  write('errno.json', { source, ...errnos })
} finally {
  rmSync(folder, { recursive: true })
}

function write(file: string, data: object): void {
  writeFileSync(join(ABI, file), `${JSON.stringify(data, null, 2)}\n`)
  console.log(`abi/${file}`)
}

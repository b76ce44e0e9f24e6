// Flags and commands that calls have learnt later: an older kernel refuses them, and does not take them for nothing.

import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isErr, must, sys } from 'rawsys'
import {
  AT_FDCWD,
  CLOSE_RANGE_CLOEXEC,
  EAGAIN,
  EINVAL,
  F_GETFD,
  F_SETFD,
  FD_CLOEXEC,
  O_RDONLY,
  RESOLVE_CACHED,
  STATX_DIOALIGN,
  STATX_MNT_ID_UNIQUE,
  struct,
} from 'rawsys/fs'
import { PR_GET_AUXV } from 'rawsys/proc'
import { withFolder } from '../support/child.js'
import { isKernel } from '../support/kernel.js'
import { skip } from '../support/skip.js'
import { fileText, withFile } from '../sys/support/files.js'
import { isThere } from './feature.js'

describe('flags of newer kernels', () => {
  it('CLOSE_RANGE_CLOEXEC marks descriptors, and closes none', () => {
    withFile('', (fd) => {
      must.fcntl(fd, F_SETFD, 0)
      const result = sys.close_range(fd, fd, CLOSE_RANGE_CLOEXEC)
      // Refused or taken, it is open still.
      assert.equal(must.fcntl(fd, F_GETFD), isKernel('5.11') ? FD_CLOEXEC : 0)
      if (isThere(result, '5.11', 'EINVAL')) assert.equal(result, 0)
    })
  })

  it('RESOLVE_CACHED opens what is known, and waits for nothing else', () => {
    withFolder((folder) => {
      const file = join(folder, 'known')
      writeFileSync(file, 'known')
      const how = new struct.open_how({ flags: BigInt(O_RDONLY), resolve: RESOLVE_CACHED })
      const fd = sys.openat2(AT_FDCWD, file, how)
      // An older kernel may have got it with later updates: Debian's 5.10 has.
      if (isErr(fd)) return assert.deepEqual([fd, isKernel('5.12')], [-EINVAL, false])
      assert.equal(fileText(fd, 10), 'known')
      must.close(fd)
      assert.equal(sys.openat2(AT_FDCWD, join(folder, 'never-looked-up'), how), -EAGAIN)
    })
  })

  it('STATX_MNT_ID_UNIQUE is answered by a number that no mount had before', () => {
    const st = new struct.statx()
    must.statx(AT_FDCWD, '/', 0, STATX_MNT_ID_UNIQUE, st)
    const isAnswered = (st.stx_mask & STATX_MNT_ID_UNIQUE) !== 0
    assert.equal(isAnswered, isKernel('6.8'))
    // fs/namespace.c counts them from there, so that they are none of the old numbers.
    if (isAnswered) assert.ok(st.stx_mnt_id > 2 ** 31, `${st.stx_mnt_id}`)
  })

  it('STATX_DIOALIGN is answered by the alignment of direct access, or not at all', function () {
    withFolder((folder) => {
      const file = join(folder, 'file')
      writeFileSync(file, 'x')
      const st = new struct.statx()
      must.statx(AT_FDCWD, file, 0, STATX_DIOALIGN, st)
      const isAnswered = (st.stx_mask & STATX_DIOALIGN) !== 0
      if (!isKernel('6.1')) assert.equal(isAnswered, false)
      if (!isAnswered) {
        assert.deepEqual([st.stx_dio_mem_align, st.stx_dio_offset_align], [0, 0])
        if (isKernel('6.1')) skip(this, `the file system of ${tmpdir()} does not answer it`)
        return
      }
      const { stx_dio_mem_align: memory, stx_dio_offset_align: offset } = st
      for (const align of [memory, offset]) assert.ok((align & (align - 1)) === 0, `${align}`)
    })
  })

  it('PR_GET_AUXV gives what /proc shows', () => {
    const expected = readFileSync('/proc/self/auxv')
    const bytes = new Uint8Array(expected.length)
    const result = sys.prctl(PR_GET_AUXV, bytes)
    if (!isThere(result, '6.4', 'EINVAL')) return assert.ok(bytes.every((byte) => byte === 0))
    assert.ok(Number(result) >= expected.length, `${result}`)
    assert.deepEqual(Buffer.from(bytes), expected)
  })
})

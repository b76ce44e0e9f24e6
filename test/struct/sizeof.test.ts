// Sizes, offsets and alignments by name, on both architectures. The layouts themselves are compared with C
// elsewhere.

import assert from 'node:assert/strict'
import { alignof, offsetof, sizeof, struct } from 'rawsys/struct'
import { refuses } from '../sys/support/loose.js'

describe('sizeof, offsetof and alignof', () => {
  it('know both architectures', () => {
    // asm/stat.h: 144 bytes on x86-64, 128 on ARM64, with st_mode at 24 and at 16.
    assert.deepEqual([sizeof(struct.stat, 'x64'), sizeof(struct.stat, 'arm64')], [144, 128])
    assert.deepEqual(
      [offsetof(struct.stat, 'st_mode', 'x64'), offsetof(struct.stat, 'st_mode', 'arm64')],
      [24, 16],
    )
    assert.deepEqual([alignof(struct.epoll_event, 'x64'), alignof(struct.epoll_event, 'arm64')], [1, 8])
    assert.equal(sizeof(struct.stat), new struct.stat().byteLength)
  })

  it('take names too', () => {
    assert.equal(sizeof('statx'), 256)
    assert.equal(offsetof('statx', 'stx_mtime.tv_nsec'), 120)
    assert.equal(alignof('timespec'), 8)
  })

  it('reach into nested structs, unions and arrays', () => {
    assert.equal(offsetof(struct.itimerspec, 'it_value.tv_nsec'), 24)
    assert.equal(offsetof(struct.uffd_msg, 'arg.pagefault.address'), 16)
    assert.equal(offsetof(struct.statx, 'stx_size'), 40)
    assert.equal(offsetof(struct.perf_event_attr, 'exclude_kernel'), 40)
  })

  it('refuse what is not there', () => {
    refuses(() => offsetof(struct.stat, 'st_none' as never), TypeError, /stat: there is no field st_none/)
    refuses(
      () => offsetof(struct.stat, 'st_mode.x'),
      TypeError,
      /stat.st_mode is no struct, so it has no field x/,
    )
    refuses(() => sizeof('no_struct' as never), TypeError, /no struct no_struct/)
    refuses(() => sizeof(struct.pt_regs, 'arm64'), TypeError, /struct pt_regs does not exist on arm64/)
    refuses(() => sizeof(undefined as never), TypeError, /expected a struct class or its name/)
  })
})

// Is told of new files in a folder: inotify.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asText, flags, IN_CLOEXEC, IN_CREATE, IN_NONBLOCK, must, owned } from 'rawsys/fs'

const folder = mkdtempSync(join(tmpdir(), 'rawsys-watch-'))
try {
  using inotify = owned(must.inotify_init1(flags(IN_CLOEXEC, IN_NONBLOCK)))
  const watch = must.inotify_add_watch(inotify.fd, folder, IN_CREATE)
  writeFileSync(join(folder, 'new'), '')

  // struct inotify_event: watch (4), mask (4), cookie (4), length of the name (4), name.
  const events = new Uint8Array(4096)
  must.read(inotify.fd, events)
  const event = new DataView(events.buffer)
  const name = asText(events.subarray(16, 16 + event.getUint32(12, true)))
  if (event.getInt32(0, true) !== watch || name !== 'new') throw new Error(`told of ${name}`)
  must.inotify_rm_watch(inotify.fd, watch)
} finally {
  rmSync(folder, { recursive: true })
}

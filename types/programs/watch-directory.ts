// Is told of new files in a folder: inotify.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { flags, IN_CLOEXEC, IN_CREATE, IN_NONBLOCK, inotifyEvents, must, owned } from 'rawsys/fs'

const folder = mkdtempSync(join(tmpdir(), 'rawsys-watch-'))
try {
  using inotify = owned(must.inotify_init1(flags(IN_CLOEXEC, IN_NONBLOCK)))
  const watch = must.inotify_add_watch(inotify.fd, folder, IN_CREATE)
  writeFileSync(join(folder, 'new'), '')

  const buffer = new Uint8Array(4096)
  const [event] = inotifyEvents(buffer, must.read(inotify.fd, buffer))
  if (event?.wd !== watch || event.name.text() !== 'new') throw new Error(`told of ${event}`)
  must.inotify_rm_watch(inotify.fd, watch)
} finally {
  rmSync(folder, { recursive: true })
}

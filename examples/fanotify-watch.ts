// Watches a directory of its own with fanotify, without privileges: events name the directory by its file
// handle, and the file by its name in it. Linux 5.13 and later.

import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errnoName, isErr, owned } from 'rawsys'
import {
  AT_FDCWD,
  FAN_CLASS_NOTIF,
  FAN_CLOEXEC,
  FAN_CREATE,
  FAN_DELETE,
  FAN_EVENT_ON_CHILD,
  FAN_MARK_ADD,
  FAN_MODIFY,
  FAN_MOVED_FROM,
  FAN_MOVED_TO,
  FAN_REPORT_DFID_NAME,
  FAN_REPORT_FID,
  type Fd,
  fanotifyEvents,
  must,
  O_RDONLY,
  sys,
} from 'rawsys/fs'

const MEANINGS: readonly [bit: number, meaning: string][] = [
  [FAN_CREATE, 'created'],
  [FAN_MODIFY, 'written'],
  [FAN_MOVED_FROM, 'renamed from here'],
  [FAN_MOVED_TO, 'renamed to here'],
  [FAN_DELETE, 'removed'],
]

/** A descriptor that watches the folder, or why there is none. */
function watcher(folder: string): Fd | string {
  const flags = FAN_CLASS_NOTIF | FAN_CLOEXEC | FAN_REPORT_FID | FAN_REPORT_DFID_NAME
  const fd = sys.fanotify_init(flags, O_RDONLY)
  if (isErr(fd)) return `fanotify_init gives ${errnoName(fd)}`
  const mask = FAN_CREATE | FAN_MODIFY | FAN_MOVED_FROM | FAN_MOVED_TO | FAN_DELETE | FAN_EVENT_ON_CHILD
  const marked = sys.fanotify_mark(fd, FAN_MARK_ADD, mask, AT_FDCWD, folder)
  if (!isErr(marked)) return fd
  must.close(fd)
  return `fanotify_mark gives ${errnoName(marked)}`
}

function watch(fd: Fd, folder: string): void {
  using fanotify = owned(fd)
  writeFileSync(join(folder, 'draft'), 'text')
  renameSync(join(folder, 'draft'), join(folder, 'finished'))
  rmSync(join(folder, 'finished'))

  // Everything has happened, so one read gives it all; events of one file are merged.
  const buffer = new Uint8Array(4096)
  for (const { metadata, fids } of fanotifyEvents(buffer, must.read(fanotify.fd, buffer))) {
    const what = MEANINGS.filter(([bit]) => metadata.mask & bit).map(([, meaning]) => meaning)
    const name = fids.find(({ name }) => name !== undefined)?.name?.text()
    const handle = fids[0]?.handle.f_handle ?? []
    const hex = Buffer.from(handle).toString('hex')
    console.log(`${what.join(', ')}: ${name} in the directory with the handle ${hex}`)
  }
}

const folder = mkdtempSync(join(tmpdir(), 'rawsys-fanotify-'))
const fd = watcher(folder)
if (typeof fd === 'string') console.log(`${folder} cannot be watched: ${fd}`)
else watch(fd, folder)
rmSync(folder, { recursive: true })

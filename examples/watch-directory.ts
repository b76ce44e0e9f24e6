// Watches a directory of its own with inotify while files come, change their names and go.

import { mkdirSync, mkdtempSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { owned } from 'rawsys'
import {
  IN_CLOEXEC,
  IN_CREATE,
  IN_DELETE,
  IN_DELETE_SELF,
  IN_ISDIR,
  IN_MODIFY,
  IN_MOVED_FROM,
  IN_MOVED_TO,
  inotifyEvents,
  must,
} from 'rawsys/fs'

const MEANINGS: readonly [bit: number, meaning: string][] = [
  [IN_CREATE, 'created'],
  [IN_MODIFY, 'written'],
  [IN_MOVED_FROM, 'renamed from'],
  [IN_MOVED_TO, 'renamed to'],
  [IN_DELETE, 'removed'],
  [IN_DELETE_SELF, 'the directory itself removed'],
]

const folder = mkdtempSync(join(tmpdir(), 'rawsys-watch-'))
const events = IN_CREATE | IN_MODIFY | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_DELETE_SELF
using inotify = owned(must.inotify_init1(IN_CLOEXEC))
must.inotify_add_watch(inotify.fd, folder, events)

writeFileSync(join(folder, 'draft'), 'text')
renameSync(join(folder, 'draft'), join(folder, 'finished'))
mkdirSync(join(folder, 'more'))
unlinkSync(join(folder, 'finished'))
rmSync(folder, { recursive: true })

// Everything has happened, so one read gives it all.
const buffer = new Uint8Array(4096)
for (const { mask, name, cookie } of inotifyEvents(buffer, must.read(inotify.fd, buffer))) {
  const what = MEANINGS.filter(([bit]) => mask & bit).map(([, meaning]) => meaning)
  if (what.length === 0) continue
  const kind = mask & IN_ISDIR ? ' (a directory)' : ''
  const pair = cookie === 0 ? '' : `, cookie ${cookie}`
  console.log(`${what.join(', ')}: ${name.text() || folder}${kind}${pair}`)
}

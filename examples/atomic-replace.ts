// Replaces a file as a whole: who reads it finds the old text or the new one, never a part, and not an empty file after
// the machine has lost its power. The new text is written beside it, made durable, and gets the file's name.
// node out/examples/atomic-replace.js [file text]

import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import {
  AT_FDCWD,
  AT_SYMLINK_NOFOLLOW,
  O_CLOEXEC,
  O_CREAT,
  O_DIRECTORY,
  O_EXCL,
  O_RDONLY,
  O_WRONLY,
  SEEK_CUR,
  STATX_MODE,
  struct,
} from 'rawsys/fs'
import { Failure, field, program, type Ref } from 'rawsys/program'

const old = new struct.statx()

const replace = program(
  (p, path: Ref<string>, own: Ref<string>, name: Ref<string>, text: Ref<Uint8Array>, back: Ref<number>) => {
    const folder = p.openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    p.finally(() => p.close(folder))
    p.attempt(() => p.statx(folder, name, AT_SYMLINK_NOFOLLOW, STATX_MODE, old))
    const file = p.openat(folder, own, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    p.finally(() => p.close(file))
    // Once it has been renamed there is none.
    p.finally(() => p.attempt(() => p.unlinkat(folder, own, 0)))
    p.write(file, text)
    // From the end of what was written, that is before the start if the disk had room for a part only: EINVAL.
    p.lseek(file, back, SEEK_CUR)
    p.fchmod(file, field(old, 'stx_mode'))
    p.fsync(file)
    p.renameat2(folder, own, folder, name, 0)
    // The name is in the folder.
    p.fsync(folder)
  },
)

/** Replaces the text of a file, or makes it. Gives why it could not. */
function replaceFile(path: string, text: string): Failure | undefined {
  const bytes = Buffer.from(text)
  // Of a file that there is not.
  old.stx_mode = 0o644
  const own = `.${basename(path)}.${randomBytes(6).toString('hex')}`
  const given = replace.run(dirname(path), own, basename(path), bytes, -bytes.length)
  return given instanceof Failure ? given : undefined
}

function report(path: string, failure: Failure | undefined): void {
  console.log(failure === undefined ? `${path}: replaced` : `${path}: ${failure.message}`)
}

const [path, text = ''] = process.argv.slice(2)
if (path !== undefined) {
  const failure = replaceFile(path, text)
  report(path, failure)
  process.exitCode = failure === undefined ? 0 : 1
} else {
  const folder = mkdtempSync(join(tmpdir(), 'rawsys-example-'))
  const file = join(folder, 'settings')
  writeFileSync(file, 'old', { mode: 0o640 })
  report('settings', replaceFile(file, 'new'))
  report('no/settings', replaceFile(join(folder, 'no', 'settings'), 'new'))
  console.log(`the folder has: ${readdirSync(folder).join(' ')}; settings: ${readFileSync(file, 'utf8')}`)
  rmSync(folder, { recursive: true })
}

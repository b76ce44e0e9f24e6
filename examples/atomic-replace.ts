// Replaces a file's contents by those of another: whoever reads the file finds the old contents or the new, never a part,
// also after the machine has lost its power. The new contents are written beside it, made durable, and get its name and
// its mode. A step that fails leaves the old file, and nothing beside it.
// node out/examples/atomic-replace.js [file source]

import { randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import {
  AT_FDCWD,
  EINTR,
  O_CLOEXEC,
  O_CREAT,
  O_DIRECTORY,
  O_EXCL,
  O_RDONLY,
  O_WRONLY,
  STATX_MODE,
  struct,
} from 'rawsys/fs'
import { Failure, field, program, type Ref } from 'rawsys/program'

/** What the kernel copies at once at most. */
const MOST = 0x7ffff000
/** Each round copies a byte at least. */
const ROUNDS = 2 ** 32 - 1
const old = new struct.statx()

const replace = program(
  (p, source: Ref<string>, folderPath: Ref<string>, name: Ref<string>, beside: Ref<string>) => {
    const from = p.openat(AT_FDCWD, source, O_RDONLY | O_CLOEXEC)
    p.finally(() => p.close(from))
    const folder = p.openat(AT_FDCWD, folderPath, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    p.finally(() => p.close(folder))
    // There need not be an old file.
    p.attempt(() => p.statx(folder, name, 0, STATX_MODE, old))
    const to = p.openat(folder, beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    p.finally(() => p.close(to))
    // Once it has been renamed there is none.
    p.finally(() => p.attempt(() => p.unlinkat(folder, beside, 0)))
    // The kernel may copy a part only; then it goes on there. 0 is the end of the source.
    p.loop(() => p.retry(EINTR, () => p.sendfile(to, from, null, MOST)), { until: 0, max: ROUNDS })
    p.fchmod(to, field(old, 'stx_mode'))
    p.fsync(to)
    p.renameat2(folder, beside, folder, name, 0)
    // The name is in the folder. If this fails the file has been replaced, but perhaps not for good.
    p.fsync(folder)
  },
)

/** Gives why it could not. */
function replaceFile(file: string, source: string): Failure | undefined {
  // What a symbolic link points to is replaced, not the link.
  const path = existsSync(file) ? realpathSync(file) : file
  // The mode of a file that is new.
  old.stx_mode = 0o666 & ~process.umask()
  const beside = `.rawsys-${randomBytes(8).toString('hex')}`
  const given = replace.run(source, dirname(path), basename(path), beside)
  return given instanceof Failure ? given : undefined
}

function report(file: string, failure: Failure | undefined): void {
  if (failure === undefined) console.log(`${file}: replaced`)
  else console.error(`${file}: ${failure.message}`)
}

function demonstrate(): void {
  const folder = mkdtempSync(join(tmpdir(), 'rawsys-example-'))
  const [settings, draft] = [join(folder, 'settings'), join(folder, 'draft')]
  writeFileSync(settings, 'old')
  writeFileSync(draft, 'new')
  report('settings', replaceFile(settings, draft))
  console.log(`without a draft: ${replaceFile(settings, join(folder, 'missing'))?.message}`)
  console.log(
    `the folder has ${readdirSync(folder).sort().join(', ')}; settings: ${readFileSync(settings, 'utf8')}`,
  )
  rmSync(folder, { recursive: true })
}

const [file, source] = process.argv.slice(2)
if (file === undefined) demonstrate()
else if (source === undefined) {
  console.error('expected a file and the source of its new contents: atomic-replace.js file source')
  process.exitCode = 2
} else {
  const failure = replaceFile(file, source)
  report(file, failure)
  if (failure !== undefined) process.exitCode = 1
}

// The script examples/atomic-replace.ts: what becomes of the file, and of what is beside it, also where a step fails.

import assert from 'node:assert/strict'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileCommand, type Outcome, ROOT, runCommand, withFolder } from '../support/child.js'
import { withPermissions } from '../support/powers.js'
import { needs, skip } from '../support/skip.js'

const EXAMPLE = fileCommand(join(ROOT, 'out/examples/atomic-replace.js'))
/** More than fits into a pipe, through which the kernel copies; bytes that tell where they belong. */
const NEW = Buffer.from(Uint32Array.from({ length: 100_000 }, (_, i) => i).buffer)

interface Files {
  /** Has the file, and nothing else. */
  readonly folder: string
  readonly file: string
  readonly source: string
  readonly log: string
}

describe('the example atomic-replace', () => {
  it('replaces the contents, and keeps the mode', () =>
    withFiles(({ folder, file, source }) => {
      chmodSync(file, 0o604)
      const { ino } = statSync(file)
      const stdout = `${file}: replaced\n`
      assert.deepEqual(replace(file, source), { status: 0, signal: null, stdout, stderr: '' })
      assertReplaced(file, 0o604)
      assert.notEqual(statSync(file).ino, ino)
      assert.deepEqual(readdirSync(folder), ['file'])
    }))

  it('makes a file that there was not, with the mode that the umask leaves', () =>
    withFiles(({ folder, source }) => {
      const file = join(folder, 'fresh')
      assert.equal(replace(file, source, inShell('umask 027')).status, 0)
      assertReplaced(file, 0o640)
      assert.deepEqual(readdirSync(folder).sort(), ['file', 'fresh'])
    }))

  it('replaces what a symbolic link points to', () =>
    withFiles(({ folder, file, source }) => {
      const link = join(folder, 'link')
      symlinkSync('file', link)
      assert.equal(replace(link, source).status, 0)
      assert.equal(readlinkSync(link), 'file')
      assertReplaced(file, 0o644)
    }))

  it('empties a file', () =>
    withFiles(({ file, source }) => {
      writeFileSync(source, '')
      assert.equal(replace(file, source).status, 0)
      assert.equal(readFileSync(file, 'utf8'), '')
    }))

  it('makes the contents durable before they have the name, and the name thereafter', function () {
    needs(this, ['strace'], 'strace')
    withFiles(({ folder, file, source, log }) => {
      const trace = ['-e', 'trace=sendfile,fchmod,fsync,renameat2']
      assert.equal(replace(file, source, ['strace', '-qq', '-y', '-o', log, ...trace]).status, 0)
      assert.deepEqual(callsIn(log, folder), [
        'sendfile beside',
        'fchmod beside',
        'fsync beside',
        'renameat2 folder',
        'fsync folder',
      ])
    })
  })
})

describe('the example atomic-replace leaves the old file, and nothing beside it', () => {
  it('without a source', () =>
    withFiles((files) =>
      assertFailed(files, replace(files.file, `${files.source}.missing`), /ENOENT.*openat/),
    ))

  it('where the source is no file', () =>
    withFiles((files) => assertFailed(files, replace(files.file, '/dev/null'), /EINVAL.*sendfile/)))

  it('without a folder', () =>
    withFiles((files) => {
      const file = join(files.folder, 'missing/file')
      assertFailed(files, replace(file, files.source), /ENOENT.*openat '.*missing'/)
    }))

  it('where a folder has the name', () =>
    withFiles((files) => {
      const { folder, source } = files
      mkdirSync(join(folder, 'below'))
      assertFailed(files, replace(join(folder, 'below'), source), /EISDIR.*renameat2/, ['below', 'file'])
    }))

  it('where it may not write', function () {
    const prefix = withPermissions(this)
    withFiles((files) => {
      chmodSync(files.folder, 0o500)
      const outcome = replace(files.file, files.source, prefix)
      chmodSync(files.folder, 0o700)
      assertFailed(files, outcome, /EACCES.*openat/)
    })
  })

  it('where the process may write a part only', () =>
    withFiles((files) => {
      // Without the trap the kernel ends the process.
      const limited = inShell(`trap '' XFSZ; ulimit -f 64`)
      assertFailed(files, replace(files.file, files.source, limited), /EFBIG.*sendfile/)
    }))

  it('where there is room for a part only', function () {
    needs(this, ['unshare', 'mount'], 'util-linux')
    if (runCommand('unshare', ['-Urm', 'true']).status !== 0) skip(this, 'unshare -Urm does not work here')
    withFiles(({ folder, file, source }) => {
      const script = `mount -t tmpfs -o size=64k none '${folder}' && printf old > '${file}' && ! "$@" &&
        ls -A '${folder}' && cat '${file}'`
      const { status, stdout, stderr } = replace(file, source, ['unshare', '-Urm', 'sh', '-c', script, 'sh'])
      assert.match(stderr, /ENOSPC.*sendfile/)
      assert.deepEqual([status, stdout], [0, 'file\nold'])
    })
  })

  for (const call of ['fchmod', 'fsync', 'renameat2']) {
    it(`where ${call} fails`, function () {
      needs(this, ['strace'], 'strace')
      withFiles((files) => {
        // Node itself makes no such calls here.
        const inject = ['-e', `trace=${call}`, '-e', `inject=${call}:error=EIO`]
        const outcome = replace(files.file, files.source, ['strace', '-qq', '-o', files.log, ...inject])
        assert.match(readFileSync(files.log, 'utf8'), /INJECTED/)
        assertFailed(files, outcome, new RegExp(`EIO.*${call}`))
      })
    })
  }
})

function withFiles(use: (files: Files) => void): void {
  withFolder((root) => {
    const folder = join(root, 'folder')
    const [file, source] = [join(folder, 'file'), join(root, 'source')]
    mkdirSync(folder)
    writeFileSync(file, 'old', { mode: 0o644 })
    writeFileSync(source, NEW)
    use({ folder, file, source, log: join(root, 'log') })
  })
}

/** Runs a command after others of a shell. */
function inShell(script: string): readonly string[] {
  return ['sh', '-c', `${script}; exec "$@"`, 'sh']
}

function replace(file: string, source: string, prefix: readonly string[] = []): Outcome {
  const [command = '', ...args] = [...prefix, ...EXAMPLE, file, source]
  return runCommand(command, args)
}

/** The traced calls, each with what its first descriptor is of; those that are made again, once. */
function callsIn(log: string, folder: string): string[] {
  const calls = [...readFileSync(log, 'utf8').matchAll(/^(\w+)\(\d+<([^>]*)>.* = \d+$/gm)].map(
    ([, call, path]) => `${call} ${path === folder ? 'folder' : 'beside'}`,
  )
  return calls.filter((call, i) => call !== calls[i - 1])
}

function assertReplaced(file: string, mode: number): void {
  assert.ok(readFileSync(file).equals(NEW))
  assert.equal(statSync(file).mode & 0o7777, mode)
}

function assertFailed({ folder, file }: Files, outcome: Outcome, said: RegExp, left = ['file']): void {
  assert.match(outcome.stderr, said)
  assert.equal(outcome.status, 1)
  assert.deepEqual(readdirSync(folder).sort(), left)
  assert.equal(readFileSync(file, 'utf8'), 'old')
}

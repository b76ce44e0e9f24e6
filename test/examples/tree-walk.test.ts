// The walker of examples/tree-walk.ts against node:fs.

import assert from 'node:assert/strict'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileCommand, type Outcome, ROOT, runCommand, withFolder } from '../support/child.js'
import { withPermissions } from '../support/powers.js'
import { needs } from '../support/skip.js'

const EXAMPLE = fileCommand(join(ROOT, 'out/examples/tree-walk.js'))
const NOT_UTF8 = ['caf\xe9', 'th\xe9 vert', '\xff'].map((name) => Buffer.from(name, 'latin1'))

describe('the example tree-walk', () => {
  const finds = (folder: string) =>
    assert.deepEqual(run(folder), { status: 0, signal: null, stdout: line(count(folder)), stderr: '' })

  it('finds what node:fs finds', () => {
    for (const folder of ['lib', 'docs', 'node_modules/mocha']) finds(join(ROOT, folder))
  })

  it('finds nothing in an empty directory', () => withFolder(finds))

  it('reads a directory whose names fill several buffers', () =>
    withFolder((folder) => {
      // Some 240 bytes for an entry, and two buffers of 32 KiB in the first crossing.
      for (let i = 0; i < 1000; i++) writeFileSync(join(folder, `${i}`.padEnd(210, '.')), 'x'.repeat(i % 7))
      for (let i = 0; i < 30; i++)
        mkdirSync(join(folder, `${i}`.padEnd(200, '-'), 'below'), { recursive: true })
      finds(folder)
    }))

  it('does not follow symbolic links, but that to the root', () =>
    withFolder((folder) => {
      mkdirSync(join(folder, 'real'))
      writeFileSync(join(folder, 'real', 'file'), 'twelve bytes')
      symlinkSync('real', join(folder, 'link'))
      symlinkSync('..', join(folder, 'real', 'up'))
      symlinkSync('nowhere', join(folder, 'dangling'))
      finds(folder)
      assert.equal(run(join(folder, 'link')).stdout, run(join(folder, 'real')).stdout)
    }))

  it('goes below names that are not UTF-8', () =>
    withFolder((folder) => {
      for (const name of NOT_UTF8) {
        const below = Buffer.concat([Buffer.from(`${folder}/`), name])
        mkdirSync(below)
        for (let i = 0; i < 9; i++) writeFileSync(Buffer.concat([below, Buffer.from(`/${i}`), name]), name)
      }
      finds(folder)
    }))

  it('leaves out directories that it may not read, and says so', function () {
    const prefix = withPermissions(this)
    withFolder((folder) => {
      mkdirSync(join(folder, 'closed/below'), { recursive: true })
      writeFileSync(join(folder, 'file'), 'text')
      chmodSync(join(folder, 'closed'), 0)
      const { status, stdout, stderr } = run(folder, prefix)
      chmodSync(join(folder, 'closed'), 0o700)
      assert.equal(stderr, `${join(folder, 'closed')}: EACCES: Permission denied\n1 could not be read\n`)
      const bytes = lstatSync(join(folder, 'closed')).size + 4
      assert.deepEqual([status, stdout], [1, line({ directories: 1, others: 1, bytes })])
    })
  })

  it('says what is wrong with the root', () => {
    const { status, stderr } = run('/no/such/directory')
    assert.deepEqual(
      [status, stderr.split('\n')[0]],
      [1, '/no/such/directory: ENOENT: No such file or directory'],
    )
    assert.match(run(join(ROOT, 'package.json')).stderr, /package\.json: ENOTDIR: /)
  })

  // At the right moment strace answers in the kernel's place.
  for (const [call, gone] of [
    ['statx', 'file'],
    ['openat', 'going'],
    ['getdents64', 'going'],
  ] as const) {
    it(`goes on where something has gone before ${call}`, function () {
      needs(this, ['strace'], 'strace')
      withFolder((folder) => {
        const tree = join(folder, 'tree')
        mkdirSync(join(tree, 'going'), { recursive: true })
        writeFileSync(join(tree, 'going', 'below'), '')
        writeFileSync(join(tree, 'file'), '')
        const log = join(folder, 'log')
        // By name in its directory, or as an open descriptor.
        const paths = ['-P', gone, '-P', join(tree, gone)]
        const inject = ['-e', `inject=${call}:error=ENOENT`]
        const { status, stdout, stderr } = run(tree, ['strace', '-qq', '-o', log, ...paths, ...inject])
        assert.match(readFileSync(log, 'utf8'), /INJECTED/)
        assert.deepEqual([status, stderr], [0, ''])
        assert.match(stdout, /^1 directories, 1 other entries, /)
      })
    })
  }
})

function run(folder: string, prefix: readonly string[] = []): Outcome {
  const [command = '', ...args] = [...prefix, ...EXAMPLE, folder]
  return runCommand(command, args)
}

interface Sum {
  directories: number
  others: number
  bytes: number
}

function line({ directories, others, bytes }: Sum): string {
  return `${directories} directories, ${others} other entries, ${bytes} bytes\n`
}

function count(folder: string | Buffer, sum: Sum = { directories: 0, others: 0, bytes: 0 }): Sum {
  for (const name of readdirSync(folder, { encoding: 'buffer' })) {
    const path = Buffer.concat([Buffer.from(folder), Buffer.from('/'), name])
    const stat = lstatSync(path)
    sum.bytes += stat.size
    if (stat.isDirectory()) {
      sum.directories++
      count(path, sum)
    } else sum.others++
  }
  return sum
}

// Modes and device numbers, compared with node:fs, ls, stat and python3.

import assert from 'node:assert/strict'
import { chmodSync, lstatSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { owned } from 'rawsys'
import { must as event } from 'rawsys/event'
import {
  AT_FDCWD,
  AT_SYMLINK_NOFOLLOW,
  fileType,
  major,
  makedev,
  minor,
  modeText,
  must,
  S_IFIFO,
  S_IFSOCK,
  struct,
  sys,
} from 'rawsys/fs'
import { runCommand, withFolder } from '../support/child.js'
import { needs, skip } from '../support/skip.js'

type Stat = InstanceType<typeof struct.stat>

function lstat(path: string): Stat {
  const stat = new struct.stat()
  must.newfstatat(AT_FDCWD, path, stat, AT_SYMLINK_NOFOLLOW)
  return stat
}

/** One file of each kind that anybody can make, with unusual permissions. */
function withFiles(use: (paths: readonly string[]) => void): void {
  withFolder((folder) => {
    const path = (name: string) => join(folder, name)
    writeFileSync(path('file'), '')
    symlinkSync('file', path('link'))
    mkdirSync(path('folder'))
    must.mknodat(AT_FDCWD, path('fifo'), S_IFIFO | 0o640, 0)
    must.mknodat(AT_FDCWD, path('socket'), S_IFSOCK | 0o777, 0)
    for (const [i, mode] of [0, 0o7777, 0o4644, 0o2711, 0o1751, 0o6070, 0o1007, 0o421].entries()) {
      writeFileSync(path(`${i}`), '')
      chmodSync(path(`${i}`), mode)
    }
    chmodSync(path('folder'), 0o1777)
    use(readdirSync(folder).map(path))
  })
}

const DEVICES = ['/dev/null', '/dev/zero', '/dev/tty', '/dev/ptmx']

describe('a file mode', () => {
  it('says what a file is, as node:fs does', () => {
    withFiles((paths) => {
      const seen = [...paths, ...DEVICES].map((path) => {
        const node = lstatSync(path)
        const type = fileType(lstat(path).st_mode)
        assert.equal(type === 'regular file', node.isFile(), path)
        assert.equal(type === 'directory', node.isDirectory(), path)
        assert.equal(type === 'symbolic link', node.isSymbolicLink(), path)
        assert.equal(type === 'fifo', node.isFIFO(), path)
        assert.equal(type === 'socket', node.isSocket(), path)
        assert.equal(type === 'character device', node.isCharacterDevice(), path)
        return type
      })
      assert.equal(new Set(seen).size, 6)
    })
  })

  it('knows a block device', function () {
    const name = readdirSync('/dev').find((name) => lstatSync(join('/dev', name)).isBlockDevice())
    if (name === undefined) skip(this, 'there is no block device in /dev')
    const { st_mode } = lstat(join('/dev', name))
    assert.equal(fileType(st_mode), 'block device')
    assert.equal(modeText(st_mode)[0], 'b')
  })

  it('is undefined for what is no file', () => {
    const epoll = owned(event.epoll_create1(0))
    const stat = new struct.stat()
    must.fstat(epoll.fd, stat)
    epoll.close()
    assert.equal(fileType(stat.st_mode), undefined)
    assert.match(modeText(stat.st_mode), /^\?rw-/)
  })

  it('reads as ls prints it', function () {
    needs(this, ['ls'], 'coreutils')
    withFiles((paths) => {
      const { stdout } = runCommand('ls', ['-ld', '--', ...paths, ...DEVICES])
      const printed = stdout.trim().split('\n')
      assert.equal(printed.length, paths.length + DEVICES.length)
      for (const line of printed) {
        const [mode, ...rest] = line.split(' ')
        const path = [...paths, ...DEVICES].find((path) => rest.includes(path)) as string
        // A dot or a plus behind it tells of attributes.
        assert.equal(modeText(lstat(path).st_mode), mode?.slice(0, 10), line)
      }
    })
  })

  it('has a text for all permissions, as python3 has', function () {
    needs(this, ['python3'], 'python3')
    const script =
      'import stat\nfor t in (1,2,4,6,8,10,12):\n for m in range(4096): print(stat.filemode(t<<12|m))'
    const expected = runCommand('python3', ['-c', script]).stdout.trim().split('\n')
    const types = [1, 2, 4, 6, 8, 10, 12]
    const ours = types.flatMap((type) =>
      Array.from({ length: 4096 }, (_, mode) => modeText((type << 12) | mode)),
    )
    assert.equal(ours.length, 7 * 4096)
    assert.deepEqual(ours, expected)
  })
})

describe('a device number', () => {
  it('has the two halves that statx tells apart', () => {
    for (const path of ['/', '/proc', ...DEVICES]) {
      const { st_dev, st_rdev } = lstat(path)
      const statx = new struct.statx()
      must.statx(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, 0, statx)
      assert.deepEqual([major(st_dev), minor(st_dev)], [statx.stx_dev_major, statx.stx_dev_minor], path)
      assert.deepEqual([major(st_rdev), minor(st_rdev)], [statx.stx_rdev_major, statx.stx_rdev_minor], path)
    }
    assert.equal(lstat('/dev/null').st_rdev, makedev(1, 3))
  })

  it('is what python3 makes of it', function () {
    needs(this, ['python3'], 'python3')
    const pairs = [0, 1, 7, 255, 256, 4095].flatMap((major) =>
      [0, 1, 3, 255, 256, 257, 65535, 65536, 1048575].map((minor) => [major, minor] as const),
    )
    const script = `import os\nfor a,b in ${JSON.stringify(pairs)}: print(os.makedev(a, b))`
    const expected = runCommand('python3', ['-c', script]).stdout.trim().split('\n').map(Number)
    const ours = pairs.map(([a, b]) => makedev(a, b))
    assert.deepEqual(ours, expected)
    assert.deepEqual(
      ours.map((dev) => [major(dev), minor(dev)]),
      pairs,
    )
  })

  it('is what mknod makes, with all its bits', function () {
    withFolder((folder) => {
      const path = join(folder, 'device')
      // The whiteout, 0:0, is the only device that anybody may make.
      const dev = process.getuid?.() === 0 ? makedev(4095, 1048575) : makedev(0, 0)
      const result = sys.mknodat(AT_FDCWD, path, 0o020600, dev)
      if (result !== 0) skip(this, `mknod gives ${result}`)
      assert.equal(lstat(path).st_rdev, dev)
      assert.equal(lstatSync(path).rdev, dev)
    })
  })

  it('has bounds', () => {
    for (const [a, b] of [
      [4096, 0],
      [0, 1048576],
      [-1, 0],
      [0, -1],
      [0.5, 0],
      [0, Number.NaN],
    ] as const) {
      assert.throws(
        () => makedev(a, b),
        /^RangeError: makedev: expected a m\w+ number within 0 \.\. \d+, got /,
      )
    }
  })
})

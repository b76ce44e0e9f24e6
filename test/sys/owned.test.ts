// Descriptors that close themselves.

import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { must, OwnedFd, owned, sys } from 'rawsys'
import { AT_FDCWD, type Fd, O_PATH } from 'rawsys/fs'
import { libraryUrl, runCommand } from '../support/child.js'
import { statOf } from '../support/descriptors.js'
import { nodeProgram } from '../support/runtimes.js'
import { skip } from '../support/skip.js'
import { refuses } from './support/loose.js'

const EBADF = 9

function open(): Fd {
  return must.openat(AT_FDCWD, '/', O_PATH)
}

function isOpen(fd: number): boolean {
  return existsSync(`/proc/self/fd/${fd}`)
}

describe('owned', () => {
  it('closes its descriptor, once', () => {
    const fd = open()
    const file = owned(fd)
    assert.ok(file instanceof OwnedFd)
    assert.equal(file.fd, fd)
    assert.equal(file.closed, false)
    file.close()
    assert.equal(file.closed, true)
    assert.equal(isOpen(fd), false)
    // The number belongs to somebody else from now on.
    const other = open()
    assert.equal(other, fd)
    file.close()
    file[Symbol.dispose]()
    assert.equal(isOpen(other), true)
    must.close(other)
  })

  it('tells its descriptor no more once it is closed or released', () => {
    for (const end of [(file: OwnedFd) => file.close(), (file: OwnedFd) => must.close(file.release())]) {
      const file = owned(open())
      end(file)
      for (const call of [() => file.fd, () => file.release()]) {
        assert.throws(call, /^Error: owned: the descriptor is closed, or was released$/)
      }
    }
  })

  it('leaves a released descriptor open', () => {
    const file = owned(open())
    const fd = file.release()
    assert.equal(file.closed, true)
    file.close()
    file[Symbol.dispose]()
    assert.ok(statOf(fd).isDirectory())
    assert.equal(sys.close(fd), 0)
  })

  it('is closed even if the kernel answers with an error, which is thrown once', () => {
    const fd = open()
    const file = owned(fd)
    must.close(fd)
    assert.throws(() => file.close(), {
      name: 'SyscallError',
      code: 'EBADF',
      syscall: 'close',
      errno: -EBADF,
    })
    assert.equal(file.closed, true)
    file.close()
  })

  it('closes at the end of a block, with `using`', () => {
    let seen = -1
    {
      using file = owned(open())
      seen = file.fd
      assert.equal(isOpen(seen), true)
    }
    assert.equal(isOpen(seen), false)
  })

  it('closes at the end of a block in a Node that has `using` itself', async function () {
    const node = await nodeProgram(26).catch((error: Error) =>
      skip(this, `there is no Node 26: ${error.message}`),
    )
    const script = `
      import { existsSync } from 'node:fs'
      import { must, owned } from '${libraryUrl()}'
      const seen = []
      const open = (fd) => existsSync('/proc/self/fd/' + fd)
      function use(fails) {
        using one = owned(must.openat(-100, '/', 0))
        using two = owned(must.openat(-100, '/', 0))
        seen.push(one.fd, two.fd)
        if (fails) throw new Error('in between')
        return open(one.fd) && open(two.fd)
      }
      const within = use(false)
      let thrown
      try { use(true) } catch ({ message }) { thrown = message }
      console.log(JSON.stringify([within, thrown, seen.map(open)]))`
    const { status, stdout, stderr } = runCommand(node, ['--input-type=module', '--eval', script])
    assert.equal(status, 0, stderr)
    assert.deepEqual(JSON.parse(stdout), [true, 'in between', [false, false, false, false]])
  })

  it('closes in the opposite order of opening, also when something throws or returns', () => {
    const fds: number[] = []
    const closed: number[] = []
    class Noted extends OwnedFd {
      override close(): void {
        if (!this.closed) closed.push(this.fd)
        super.close()
      }
    }
    function use(how: 'throw' | 'return'): number {
      using one = new Noted(open())
      using two = new Noted(open())
      fds.push(one.fd, two.fd)
      if (how === 'throw') throw new Error('in between')
      return two.fd
    }
    assert.throws(() => use('throw'), /^Error: in between$/)
    assert.equal(use('return'), fds[3])
    for (const fd of fds) assert.equal(isOpen(fd), false)
    assert.deepEqual(closed, [fds[1], fds[0], fds[3], fds[2]])
  })

  it('closes at the end of a block also what was closed or released before: not again', () => {
    let fd: Fd
    {
      using file = owned(open())
      file.close()
      using other = owned(open())
      fd = other.release()
    }
    assert.equal(isOpen(fd), true)
    must.close(fd)
  })

  it('keeps both errors if closing fails too', () => {
    assert.throws(
      () => {
        using file = owned(open())
        must.close(file.fd)
        throw new Error('first')
      },
      (error: { suppressed?: Error; error?: Error }) => {
        assert.equal(error.suppressed?.message, 'first')
        assert.equal((error.error as { code?: string } | undefined)?.code, 'EBADF')
        return true
      },
    )
  })

  it('takes descriptors only', () => {
    for (const value of ['3', null, undefined, {}, true]) {
      refuses(() => owned(value as unknown as Fd), TypeError, /^owned fd: expected an integer/)
    }
    for (const value of [2 ** 31, 0.5, Number.NaN]) {
      refuses(() => owned(value as Fd), RangeError, /^owned fd: expected an integer/)
    }
  })

  it('does not take an error for a descriptor', () => {
    // What a raw call gave, and nobody looked at.
    const result = sys.openat(AT_FDCWD, '/no/such', 0) as unknown as Fd
    assert.throws(() => owned(result), /^RangeError: owned fd: expected /)
  })
})

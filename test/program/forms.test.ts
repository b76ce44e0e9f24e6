// The order of calls: what is done finally, retried, looped, attempted. The kernel's own objects say what was done.

import assert from 'node:assert/strict'
import { must, sys } from 'rawsys'
import {
  EAGAIN,
  EBADF,
  EFD_NONBLOCK,
  EFD_SEMAPHORE,
  ENOENT,
  MAP_ANONYMOUS,
  MAP_PRIVATE,
  MFD_CLOEXEC,
} from 'rawsys/constants'
import { AT_FDCWD, type Fd, O_RDONLY } from 'rawsys/fs'
import { Failure, program, type Recorder, type Ref } from 'rawsys/program'

const NO_FD = 9999 as Fd
const PRIVATE = MAP_PRIVATE | MAP_ANONYMOUS

/** A file in memory to which each call that is made adds a letter. */
class Log {
  readonly fd: Fd = must.memfd_create('log', MFD_CLOEXEC)

  read(): string {
    const bytes = new Uint8Array(4096)
    return Buffer.from(bytes.buffer, 0, must.pread64(this.fd, bytes, undefined, 0)).toString()
  }

  close(): void {
    must.close(this.fd)
  }
}

function logged(body: (p: Recorder, log: Fd) => unknown): { given: unknown; log: string } {
  const log = new Log()
  try {
    const given = program((p) => body(p, log.fd)).run()
    return { given, log: log.read() }
  } finally {
    log.close()
  }
}

describe('what a program does finally', () => {
  it('comes at the end, the last first', () => {
    const { log } = logged((p, fd) => {
      p.finally(() => p.write(fd, 'a'))
      p.finally(() => p.write(fd, 'b'))
      p.write(fd, 'c')
    })
    assert.equal(log, 'cba')
  })

  it('is what stands before the call that fails', () => {
    const { given, log } = logged((p, fd) => {
      p.finally(() => p.write(fd, 'a'))
      p.close(NO_FD)
      p.finally(() => p.write(fd, 'b'))
      p.write(fd, 'c')
    })
    assert.ok(given instanceof Failure)
    assert.deepEqual([given.step, given.call, given.code], [2, 'close', 'EBADF'])
    assert.equal(log, 'a')
  })

  it('goes on with the others when one fails, and that is the failure', () => {
    const { given, log } = logged((p, fd) => {
      p.finally(() => p.write(fd, 'a'))
      p.finally(() => {
        p.close(NO_FD)
        p.write(fd, 'b')
      })
      p.finally(() => p.write(fd, 'c'))
    })
    assert.ok(given instanceof Failure)
    assert.equal(given.step, 2)
    assert.equal(log, 'ca')
  })

  it('does not hide the failure before', () => {
    const { given } = logged((p) => {
      p.finally(() => p.fsync(NO_FD))
      p.close(NO_FD)
    })
    assert.ok(given instanceof Failure)
    assert.equal(given.call, 'close')
  })

  it('belongs to the body that it stands in', () => {
    const { log } = logged((p, fd) => {
      p.loop(
        () => {
          p.finally(() => p.write(fd, '.'))
          p.write(fd, 'a')
        },
        { max: 3 },
      )
      p.attempt(() => {
        p.finally(() => p.write(fd, 'f'))
        p.close(NO_FD)
      })
      p.write(fd, 'e')
    })
    assert.equal(log, 'a.a.a.fe')
  })

  it('can do something finally itself', () => {
    const { log } = logged((p, fd) => {
      p.finally(() => {
        p.finally(() => p.write(fd, 'b'))
        p.write(fd, 'a')
      })
      p.write(fd, '-')
    })
    assert.equal(log, '-ab')
  })

  it('is done for a value that does not fit, and then that is thrown', () => {
    const log = new Log()
    const memory = new Uint8Array(8)
    const broken = program((p) => {
      p.finally(() => p.write(log.fd, 'f'))
      const size = p.lseek(log.fd, 1000, 0)
      p.attempt(() => p.retry(EAGAIN, () => p.write(log.fd, memory, size)))
    })
    assert.throws(() => broken.run(), {
      name: 'RangeError',
      message:
        'step 3, write, argument 3: expected a value within 0 .. 8, got 1000, the result of step 2, lseek',
    })
    assert.equal(log.read().replaceAll('\0', ''), 'f')
    log.close()
  })
})

describe('what a program retries', () => {
  it('is made again from the start of the body, as often as told', () => {
    const empty = must.eventfd2(0, EFD_NONBLOCK)
    const { given, log } = logged((p, fd) => {
      p.retry(
        [EBADF, EAGAIN],
        () => {
          p.write(fd, 'x')
          p.read(empty, new Uint8Array(8))
        },
        { max: 5 },
      )
    })
    assert.ok(given instanceof Failure)
    assert.deepEqual([given.step, given.code], [2, 'EAGAIN'])
    assert.equal(log, 'xxxxx')
    must.close(empty)
  })

  it('is over when it succeeds, and gives what it gave', () => {
    // A semaphore of 3: the write that fills it fails as long as it is not read from.
    const event = must.eventfd2(3, EFD_NONBLOCK | EFD_SEMAPHORE)
    const nearlyFull = new BigUint64Array([0xffff_ffff_ffff_fffcn])
    const filled = program((p) =>
      p.retry(EAGAIN, () => {
        p.read(event, new Uint8Array(8))
        return p.write(event, nearlyFull)
      }),
    )
    assert.equal(filled.run(), 8)
    // 3 - 1 + (2^64 - 4) is too much; one more was read.
    const value = new BigUint64Array(1)
    assert.equal(sys.read(event, value), 8)
    must.close(event)
  })

  it('fails at once with another code', () => {
    const { given, log } = logged((p, fd) => {
      p.retry(EAGAIN, () => {
        p.write(fd, 'x')
        p.close(NO_FD)
      })
    })
    assert.ok(given instanceof Failure)
    assert.equal(log, 'x')
  })

  it('does 1,000 times unless told', () => {
    const { log } = logged((p, fd) => {
      p.attempt(() =>
        p.retry(EBADF, () => {
          p.write(fd, 'x')
          return p.close(NO_FD)
        }),
      )
    })
    assert.equal(log.length, 1000)
  })
})

describe('a loop of a program', () => {
  it('is made so many times, within others too', () => {
    const { log } = logged((p, fd) => {
      p.loop(
        () => {
          p.write(fd, 'a')
          p.loop(() => p.write(fd, 'b'), { max: 2 })
        },
        { max: 3 },
      )
    })
    assert.equal(log, 'abbabbabb')
  })

  it('ends when the result is the awaited one', () => {
    const text = must.memfd_create('text', MFD_CLOEXEC)
    must.write(text, 'abcdefg')
    must.lseek(text, 0, 0)
    const { given, log } = logged((p, fd) => {
      const piece = new Uint8Array(2)
      return p.loop(
        () => {
          const count = p.read(text, piece)
          p.write(fd, piece, count)
          return count
        },
        { until: 0, max: 100 },
      )
    })
    assert.equal(given, 0)
    assert.equal(log, 'abcdefg')
    must.close(text)
  })

  it('ends with the first failure', () => {
    const { given, log } = logged((p, fd) => {
      p.loop(
        () => {
          p.write(fd, 'a')
          p.close(NO_FD)
        },
        { max: 3 },
      )
    })
    assert.ok(given instanceof Failure)
    assert.equal(log, 'a')
  })

  it('can await an error of an attempt', () => {
    const event = must.eventfd2(3, EFD_NONBLOCK | EFD_SEMAPHORE)
    const { log } = logged((p, fd) => {
      p.loop(
        () => {
          const result = p.attempt(() => p.read(event, new Uint8Array(8)))
          p.write(fd, 'r')
          return result
        },
        { until: -EAGAIN, max: 100 },
      )
    })
    assert.equal(log, 'rrrr')
    must.close(event)
  })
})

describe('what a program attempts', () => {
  it('gives the result, or the error, and the program goes on', () => {
    const { given, log } = logged((p, fd) => {
      const good = p.attempt(() => p.write(fd, 'ab'))
      const bad = p.attempt(() => p.openat(AT_FDCWD, '/no/such/file', O_RDONLY))
      const nothing = p.attempt(() => {
        p.write(fd, 'c')
      })
      p.write(fd, 'd')
      return [good, bad, nothing]
    })
    assert.deepEqual(given, [2, -ENOENT, 0])
    assert.equal(log, 'abcd')
  })

  it('ends at the first failure, with what it does finally', () => {
    const { given, log } = logged((p, fd) => {
      const result = p.attempt(() => {
        p.finally(() => p.write(fd, 'f'))
        p.close(NO_FD)
        return p.write(fd, 'x')
      })
      p.write(fd, 'y')
      return result
    })
    assert.equal(given, -EBADF)
    assert.equal(log, 'fy')
  })

  it('gives a bigint where the result is one', () => {
    const mapped = program((p) => [
      p.attempt(() => p.mmap(null, 4096, 0, PRIVATE, -1 as Fd, 0)),
      p.attempt(() => p.mmap(null, 0, 0, PRIVATE, -1 as Fd, 0)),
    ])
    const [address, error] = mapped.must()
    assert.equal(typeof address, 'bigint')
    assert.equal(error as unknown, -22n)
    must.munmap(address as bigint, 4096)
    // Also where that is found out only when it runs.
    const later = program((p, bytes: Ref<number>) =>
      p.attempt(() => p.mmap(null, bytes, 0, PRIVATE, -1 as Fd, 0)),
    )
    assert.equal(later.must(0) as unknown, -22n)
    const mappedLater = later.must(4096)
    assert.equal(typeof mappedLater, 'bigint')
    must.munmap(mappedLater as bigint, 4096)
  })
})

// Calls whose command says what the others are: prctl, futex, others without side effects, own commands.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { getPriority } from 'node:os'
import { Worker } from 'node:worker_threads'
import { _IOR, command, flags, must, sys, take } from 'rawsys'
import {
  FUTEX_BITSET_MATCH_ANY,
  FUTEX_CLOCK_REALTIME,
  FUTEX_PRIVATE_FLAG,
  FUTEX_UNLOCK_WAKE_LIST64,
  FUTEX_WAIT,
  FUTEX_WAIT_BITSET,
  FUTEX_WAIT_PRIVATE,
  FUTEX_WAKE,
  FUTEX_WAKE_PRIVATE,
  KCMP_FILE,
  MEMBARRIER_CMD_QUERY,
  P_ALL,
  PR_GET_AUXV,
  PR_GET_NAME,
  PR_GET_NO_NEW_PRIVS,
  PR_SET_NAME,
  PRIO_PROCESS,
  WEXITED,
} from 'rawsys/proc'
import { libraryUrl, runJson } from '../support/child.js'
import { skip } from '../support/skip.js'
import { withFile } from './support/files.js'
import { hostile, loose, refuses, timesAsked } from './support/loose.js'

const FD = -77
const [EBADF, EAGAIN, ETIMEDOUT, ENOSYS, ECHILD, EINVAL] = [9, 11, 110, 38, 10, 22]

describe('prctl', () => {
  const name = () => readFileSync(`/proc/self/task/${sys.gettid()}/comm`, 'utf8').trimEnd()

  it('sets and gets the name of a thread', () => {
    const before = name()
    const bytes = new Uint8Array(16)
    try {
      for (const [given, kept] of [
        ['short', 'short'],
        ['', ''],
        ['größe', 'größe'],
        ['exactly fifteen', 'exactly fifteen'],
        ['longer than sixteen', 'longer than six'],
        [Buffer.from('bytes\0'), 'bytes'],
      ] as const) {
        assert.equal(must.prctl(PR_SET_NAME, given), 0)
        assert.equal(name(), kept)
        must.prctl(PR_GET_NAME, bytes)
        assert.equal(Buffer.from(bytes.subarray(0, bytes.indexOf(0))).toString(), kept)
      }
      refuses(
        () => loose.prctl(PR_SET_NAME, 5),
        TypeError,
        /^prctl\(PR_SET_NAME\) arg2: expected a string, .* got 5$/,
      )
      refuses(
        () => loose.prctl(PR_SET_NAME, 'a\0'),
        TypeError,
        /^prctl\(PR_SET_NAME\) arg2: the string has a NUL/,
      )
      assert.equal(name(), 'bytes')
    } finally {
      must.prctl(PR_SET_NAME, before)
    }
    assert.equal(name(), before)
  })

  it('is of the thread that calls it', async () => {
    const before = name()
    const script = `
      import { must } from '${libraryUrl()}'
      import { PR_GET_NAME, PR_SET_NAME } from '${libraryUrl('proc.js')}'
      import { parentPort } from 'node:worker_threads'
      must.prctl(PR_SET_NAME, 'of a worker')
      const bytes = new Uint8Array(16)
      must.prctl(PR_GET_NAME, bytes)
      parentPort.postMessage(Buffer.from(bytes).toString())`
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(script)}`))
    const seen = await new Promise((done, fail) => worker.on('message', done).on('error', fail))
    await worker.terminate()
    assert.equal(seen, 'of a worker\0\0\0\0\0')
    assert.equal(name(), before)
  })

  it('has arguments that nothing is known of only where there are none', () => {
    assert.equal(sys.prctl(PR_GET_NO_NEW_PRIVS), 0)
    assert.equal(loose.prctl(PR_GET_NO_NEW_PRIVS, 0, null, undefined, 0), 0)
    refuses(
      () => loose.prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 1),
      RangeError,
      /^prctl\(PR_GET_NO_NEW_PRIVS\) arg5: expected nothing, null or 0/,
    )
  })

  it('counts its memory', function () {
    const bytes = new BigUint64Array(128)
    const length = sys.prctl(PR_GET_AUXV, bytes) as number
    if (length === -EINVAL) skip(this, 'the kernel is older than 6.4')
    const auxv = readFileSync('/proc/self/auxv')
    assert.deepEqual(Buffer.from(bytes.buffer, 0, auxv.length), auxv)
    assert.ok(length >= auxv.length)
    refuses(
      () => loose.prctl(PR_GET_AUXV, bytes, 1025),
      RangeError,
      /^prctl\(PR_GET_AUXV\) arg3: 1025 reaches beyond/,
    )
  })
})

describe('futex', () => {
  const word = new Int32Array(new SharedArrayBuffer(16)).fill(5)

  it('does not wait if the value is another', () => {
    for (const wait of [FUTEX_WAIT, FUTEX_WAIT_PRIVATE]) {
      assert.equal(sys.futex(word, wait, 6), -EAGAIN)
      assert.equal(sys.futex(word.subarray(1), wait, 0, null), -EAGAIN)
      assert.throws(() => must.futex(word, wait, 6), { code: 'EAGAIN', syscall: 'futex' })
    }
  })

  it('waits until a time', () => {
    const time = new BigInt64Array([0n, 1000n])
    assert.equal(sys.futex(word, FUTEX_WAIT, 5, time), -ETIMEDOUT)
    assert.equal(sys.futex(word, flags(FUTEX_WAIT, FUTEX_PRIVATE_FLAG), 5, time), -ETIMEDOUT)
    // At a point of time that is over, of the other clock.
    const wait = flags(FUTEX_WAIT_BITSET, FUTEX_CLOCK_REALTIME)
    assert.equal(loose.futex(word, wait, 5, time, null, FUTEX_BITSET_MATCH_ANY), -ETIMEDOUT)
    refuses(
      () => loose.futex(word, wait, 5, time),
      TypeError,
      /^futex\(FUTEX_WAIT_BITSET\) val3: .* got undefined$/,
    )
  })

  it('wakes nobody if nobody waits', () => {
    assert.equal(must.futex(word, FUTEX_WAKE, 10), 0)
    assert.equal(must.futex(word, FUTEX_WAKE_PRIVATE, 2 ** 31 - 1), 0)
    assert.equal(must.futex(word, flags(FUTEX_WAKE, FUTEX_PRIVATE_FLAG), 1), 0)
  })

  it('wakes a worker that waits on shared memory', async () => {
    const shared = new Int32Array(new SharedArrayBuffer(8))
    const script = `
      import { sys } from '${libraryUrl()}'
      import { FUTEX_WAIT } from '${libraryUrl('proc.js')}'
      import { parentPort, workerData } from 'node:worker_threads'
      // The worker says that it is about to wait; whoever changes the word before it waits ends it as well.
      Atomics.store(workerData, 1, 1)
      const result = sys.futex(workerData, FUTEX_WAIT, 0, null)
      parentPort.postMessage(result)`
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(script)}`), {
      workerData: shared,
    })
    const result = new Promise((done, fail) => worker.on('message', done).on('error', fail))
    await new Promise((done) => worker.once('online', done))
    while (Atomics.load(shared, 1) === 0) await new Promise((done) => setImmediate(done))
    Atomics.store(shared, 0, 1)
    must.futex(shared, FUTEX_WAKE, 1)
    const ended = (await result) as number
    assert.ok(ended === 0 || ended === -EAGAIN, `${ended}`)
    await worker.terminate()
  })

  it('knows commands that have bits of flags in their numbers', () => {
    // Linux before 7.2 does not have them: it says ENOSYS or EINVAL, but is asked.
    const list = { value: 0n }
    const result = loose.futex(word, FUTEX_UNLOCK_WAKE_LIST64, 1, null, list)
    assert.ok(result === -ENOSYS || result === -EINVAL || result === 0, `${result}`)
  })

  it('is named with its command', () => {
    refuses(
      () => loose.futex(new Uint8Array(3), FUTEX_WAKE, 1),
      RangeError,
      /^futex\(FUTEX_WAKE\) uaddr: .* 4 bytes/,
    )
    refuses(
      () => loose.futex(word, FUTEX_WAKE, -(2 ** 31) - 1),
      RangeError,
      /^futex\(FUTEX_WAKE\) val: expected an/,
    )
    assert.throws(() => must.futex(word, FUTEX_WAIT, 6), { command: 'FUTEX_WAIT' })
    assert.throws(() => must.futex(word, FUTEX_WAIT_PRIVATE, 6), { command: /^FUTEX_WAIT(_PRIVATE)?$/ })
  })
})

describe('other calls with commands', () => {
  it('give and take what the command says', () => {
    // The raw call gives 1 .. 40, never a negative number.
    assert.equal(must.getpriority(PRIO_PROCESS, 0), 20 - getPriority())
    assert.ok((must.membarrier(MEMBARRIER_CMD_QUERY) as number) >= 0)
    assert.equal(sys.waitid(P_ALL, null, new Uint8Array(128), WEXITED, null), -ECHILD)
    withFile('', (fd) => {
      const result = loose.kcmp(process.pid, process.pid, KCMP_FILE, fd, fd)
      assert.ok(result === 0 || result === -ENOSYS, `${result}`)
    })
  })

  it('change what node:os tells: setpriority', () => {
    const priorities = runJson(`
      import { must } from '${libraryUrl()}'
      import { PRIO_PROCESS } from '${libraryUrl('proc.js')}'
      import { getPriority } from 'node:os'
      const seen = []
      for (const nice of [3, 19]) {
        must.setpriority(PRIO_PROCESS, 0, nice)
        seen.push(getPriority(), must.getpriority(PRIO_PROCESS, 0))
      }
      console.log(JSON.stringify(seen))`)
    assert.deepEqual(priorities, [3, 17, 19, 1])
  })

  it('refuse a command that is not known, and say how to describe it', () => {
    for (const [name, call] of [
      ['prctl option', () => loose.prctl(123456)],
      ['futex op', () => loose.futex(null, 100)],
      ['getpriority which', () => loose.getpriority(3, 0)],
      ['keyctl option', () => loose.keyctl(1000)],
      ['semctl cmd', () => loose.semctl(0, 0, 1000)],
      ['bpf cmd', () => loose.bpf(1000, new Uint8Array(8))],
      ['reboot cmd', () => loose.reboot(0, 0, 1)],
      ['ptrace request', () => loose.ptrace(99999, 0)],
    ] as const) {
      const call_ = name.split(' ')[0]
      const message = new RegExp(
        `^${name}: \\d+ is no command that is known; describe it with command\\('${call_}', `,
      )
      refuses(call, TypeError, message)
    }
  })

  it('refuse a command that is no number', () => {
    for (const value of ['PR_GET_NAME', hostile(), null, undefined, true, Symbol('s')]) {
      refuses(
        () => loose.prctl(value, new Uint8Array(16)),
        TypeError,
        /^prctl option: expected an integer of 32 bits/,
      )
    }
    for (const value of [0.5, Number.NaN, 2 ** 32]) {
      refuses(() => loose.prctl(value), RangeError, /^prctl option: expected an integer of 32 bits/)
    }
    assert.equal(timesAsked(), 0)
  })
})

describe('a command of one’s own', () => {
  // Commands are known to the whole process: these numbers belong to no device.
  it('is checked like those of the library', () => {
    const query = command('ioctl', _IOR(0xee, 1, 24), [take.memory(24)], 'MY_QUERY')
    withFile('', (fd) => {
      assert.equal(sys.ioctl(fd, query, new Uint8Array(24)), -25)
      assert.throws(() => must.ioctl(fd, query, new Uint8Array(24)), { code: 'ENOTTY', command: 'MY_QUERY' })
    })
    refuses(
      () => loose.ioctl(FD, query, new Uint8Array(23)),
      RangeError,
      /^ioctl\(MY_QUERY\) arg: .* 24 bytes or more/,
    )
    refuses(
      () => loose.ioctl(FD, query),
      TypeError,
      /^ioctl\(MY_QUERY\) arg: expected memory: .* got undefined$/,
    )
    refuses(
      () => loose.ioctl(FD, query, new Uint8Array(24), 1),
      TypeError,
      /^ioctl: expected at most 3 arguments$/,
    )
  })

  it('takes every kind of argument', () => {
    const kinds: [Parameters<typeof command>[2][number], unknown, unknown, typeof TypeError][] = [
      [take.int, -5, 2 ** 31, RangeError],
      [take.uint, 2 ** 32 - 1, 2 ** 32, RangeError],
      [take.fd, 0, '0', TypeError],
      [take.long, 2n ** 62n, 2n ** 63n, RangeError],
      [take.text, 'größe', 'a\0', TypeError],
      [take.memory(5), new Uint8Array(5), new Uint8Array(4), RangeError],
      [take.struct<'winsize'>(8), new Uint16Array(4), null, TypeError],
      [take.pointerTo('int8'), -128, 128, RangeError],
      [take.pointerTo('uint8'), 255, -1, RangeError],
      [take.pointerTo('int16'), -32768, 32768, RangeError],
      [take.pointerTo('uint16'), 65535, 65536, RangeError],
      [take.pointerTo('int32'), -(2 ** 31), 2 ** 31, RangeError],
      [take.pointerTo('bool'), true, 2, RangeError],
      [take.pointerTo('uint64'), 2n ** 64n - 1n, -1, RangeError],
      [take.pointerTo('bits64'), 5n, 5, RangeError],
      [take.place('uint16'), { value: 65535 }, { value: 65536 }, RangeError],
      [take.place64(), { value: 2n ** 63n }, { value: -1 }, RangeError],
    ]
    kinds.forEach(([kind, good, bad, type], i) => {
      const number = command('ioctl', _IOR(0xed, i, 8), [kind], `KIND_${i}`)
      assert.equal(loose.ioctl(FD, number, good), -EBADF, `KIND_${i}`)
      refuses(() => loose.ioctl(FD, number, bad), type, new RegExp(`^ioctl\\(KIND_${i}\\) arg: `))
    })
  })

  it('stands beside another of the same number, also one of the library', () => {
    const FIONREAD = 0x541b
    const mine = command('ioctl', FIONREAD, [take.memory(100)])
    assert.equal(mine as unknown as number, FIONREAD)
    assert.equal(loose.ioctl(FD, mine, new Uint8Array(100)), -EBADF)
    assert.equal(loose.ioctl(FD, FIONREAD, { value: 0 }), -EBADF)
    refuses(() => loose.ioctl(FD, FIONREAD, new Uint8Array(3)), RangeError, /^ioctl\(FIONREAD\) arg: /)
  })

  it('is of one call, and may have several arguments', () => {
    const number = 0x7ffffff0
    const mine = command('prctl', number, [take.uint, take.text, take.long], 'PR_MINE')
    assert.equal(sys.prctl(mine, 1, 'text', 2n ** 40n), -EINVAL)
    refuses(() => loose.prctl(number, 1, 5, 0), TypeError, /^prctl\(PR_MINE\) arg3: expected a string/)
    refuses(
      () => loose.prctl(number, 1, 'text', 0, 1),
      RangeError,
      /^prctl\(PR_MINE\) arg5: expected nothing/,
    )
    refuses(() => loose.ioctl(FD, number), TypeError, /is no command that is known/)
  })

  it('is passed to the kernel as the number that it is', () => {
    for (const number of [-2, 0xfffffffd, 0x80000001]) {
      const mine = command('fcntl', number, [])
      assert.equal(mine as unknown as number, number)
      assert.equal(loose.fcntl(FD, mine), -EBADF)
      withFile('', (fd) => assert.equal(loose.fcntl(fd, mine), -EINVAL))
    }
    for (const number of [2 ** 32, 0.5, Number.NaN, -(2 ** 31) - 1]) {
      refuses(() => command('fcntl', number, []), RangeError, /^command: expected a number of 32 bits, got /)
    }
  })

  it('has its number as its name if it has no other', () => {
    command('ioctl', _IOR(0xec, 1, 4), [take.uint])
    refuses(
      () => loose.ioctl(FD, _IOR(0xec, 1, 4), 'x'),
      TypeError,
      /^ioctl\(0x8004ec01\) arg: expected an integer/,
    )
  })

  it('has as many arguments as the call has places for', () => {
    // Otherwise an argument would be described that never reaches the kernel.
    assert.throws(() => {
      const mine = command('ioctl', _IOR(0xeb, 1, 4), [take.uint, take.uint])
      loose.ioctl(FD, mine, 1, 2)
    }, /^(TypeError|RangeError): /)
  })
})

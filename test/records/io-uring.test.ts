// Rings: requests of which it is known what they come to.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { endView, isErr, SyscallError, view } from 'rawsys'
import {
  type Completion,
  CompletionQueue,
  IORING_CQE_F_32,
  IORING_CQE_F_SKIP,
  IORING_NOP_CQE32,
  IORING_OP_NOP,
  IORING_OP_READ,
  IORING_SETUP_CQE_MIXED,
  IORING_SETUP_CQE32,
  IORING_SETUP_NO_SQARRAY,
  IORING_SETUP_SQ_REWIND,
  IORING_SETUP_SQE128,
  IORING_SETUP_SQPOLL,
  IoUring,
  must,
  RecordError,
  SubmissionQueue,
  struct,
} from 'rawsys/event'
import { AT_FDCWD, must as fs, O_RDONLY, owned } from 'rawsys/fs'
import { MAP_ANONYMOUS, MAP_PRIVATE, must as mem, PROT_READ, PROT_WRITE } from 'rawsys/mem'
import { times } from '../support/scale.js'
import { skip } from '../support/skip.js'

/** A ring for a test, or none where the kernel does not give one. */
function withRing(
  context: Mocha.Context,
  entries: number,
  flags: number,
  use: (ring: IoUring) => void,
): void {
  let ring: IoUring
  try {
    ring = new IoUring(entries, { flags: flags as typeof IORING_SETUP_CQE32, sq_thread_idle: 1 })
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error
    skip(context, `there is no such io_uring: ${error.message}`)
  }
  try {
    use(ring)
  } finally {
    ring.close()
  }
}

const EINVAL = 22
const mappings = () => readFileSync('/proc/self/maps', 'latin1').split('[io_uring]').length

/** Makes requests until there were so many, in batches, and gives what they came to. */
function complete(ring: IoUring, count: number, flagsOf: (i: number) => number = () => 0): Completion[] {
  const found: Completion[] = []
  for (let i = 0; i < count; ) {
    const batch = 1 + (i % ring.params.sq_entries)
    const start = i
    for (; i < count && i < start + batch; i++) {
      const extra = flagsOf(i) === 0 ? {} : { off: i, addr: BigInt(i) << 40n }
      const request = { opcode: IORING_OP_NOP, user_data: userData(i), ...extra }
      assert.ok(ring.submissions.push({ ...request, nop_flags: flagsOf(i) as typeof IORING_NOP_CQE32 }))
    }
    assert.equal(ring.enter(i - start), i - start)
    for (let waits = 0; found.length < i && waits < 10; waits++) {
      found.push(...ring.completions)
      if (found.length < i) ring.enter(1)
    }
    assert.equal(found.length, i)
  }
  return found
}

function userData(i: number): bigint {
  return BigInt.asUintN(64, 0x9e37_79b9_7f4a_7c15n * BigInt(i + 1))
}

/** A completion queue in plain memory: head, tail and overflow first, the completions from byte 16 on. */
function memoryQueue(
  entries: number,
  flags = 0,
): { words: Uint32Array; cqes: DataView; queue: CompletionQueue } {
  const memory = new ArrayBuffer(16 + entries * 32)
  const params = new struct.io_uring_params({
    cq_entries: entries,
    flags: flags as typeof IORING_SETUP_CQE32,
    cq_off: { head: 0, tail: 4, overflow: 8, cqes: 16 },
  })
  const queue = new CompletionQueue(memory, params)
  return { words: new Uint32Array(memory, 0, 4), cqes: new DataView(memory, 16), queue }
}

describe('io_uring', () => {
  it('completes requests with all 64 bits of their user_data, around the end of its queues', function () {
    withRing(this, 4, 0, (ring) => {
      const count = times(1000)
      const found = complete(ring, count)
      assert.deepEqual(
        found,
        Array.from({ length: count }, (_, i) => ({ user_data: userData(i), res: 0, flags: 0 })),
      )
      assert.equal(ring.completions.next(), undefined)
      assert.equal(ring.completions.ready, 0)
      assert.equal(ring.completions.overflow, 0)
    })
  })

  it('reads into mapped memory', function () {
    withRing(this, 1, 0, (ring) => {
      const address = mem.mmap(null, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
      const file = owned(fs.openat(AT_FDCWD, '/proc/version', O_RDONLY))
      const expected = readFileSync('/proc/version')
      ring.submissions.push({
        opcode: IORING_OP_READ,
        fd: file.fd,
        addr: address,
        len: 4096,
        user_data: 2n ** 64n - 1n,
      })
      ring.enter(1)
      assert.deepEqual([...ring.completions], [{ user_data: 2n ** 64n - 1n, res: expected.length, flags: 0 }])
      const memory = view(address, 4096)
      assert.deepEqual(Buffer.from(memory).subarray(0, expected.length), expected)
      endView(memory)
      mem.munmap(address, 4096)
      file.close()
      ring.submissions.push({ opcode: IORING_OP_READ, fd: -1, addr: 0n, len: 1 })
      ring.enter(1)
      assert.ok(isErr(ring.completions.next()?.res ?? 0))
    })
  })

  for (const [name, flags] of [
    ['IORING_SETUP_SQE128', IORING_SETUP_SQE128],
    ['IORING_SETUP_NO_SQARRAY', IORING_SETUP_NO_SQARRAY],
    ['IORING_SETUP_SQPOLL', IORING_SETUP_SQPOLL],
    ['IORING_SETUP_CQE32', IORING_SETUP_CQE32],
  ] as const) {
    it(`works with ${name}`, function () {
      withRing(this, 4, flags, (ring) => {
        const polled = flags === IORING_SETUP_SQPOLL
        const found = polled ? oneByOne(ring, 50) : complete(ring, 50)
        assert.deepEqual(
          found.map(({ user_data, res }) => [user_data, res]),
          Array.from({ length: 50 }, (_, i) => [userData(i), 0]),
        )
        const wide = flags === IORING_SETUP_CQE32
        for (const { big_cqe } of found) assert.deepEqual(big_cqe, wide ? [0n, 0n] : undefined)
      })
    })
  }

  it('gives both halves of completions of 32 bytes', function () {
    withRing(this, 4, IORING_SETUP_CQE32, (ring) => {
      const [first] = complete(ring, 1, () => IORING_NOP_CQE32)
      if (first?.res === -EINVAL) skip(this, 'the kernel has no IORING_NOP_CQE32')
      for (const [i, { big_cqe }] of complete(ring, 30, () => IORING_NOP_CQE32).entries()) {
        assert.deepEqual(big_cqe, [BigInt(i), BigInt(i) << 40n])
      }
    })
  })

  it('mixes completions of both sizes, and leaves out what fills the end', function () {
    withRing(this, 4, IORING_SETUP_CQE_MIXED, (ring) => {
      const isWide = (i: number) => i % 3 !== 1
      const found = complete(ring, 200, (i) => (isWide(i) ? IORING_NOP_CQE32 : 0))
      assert.deepEqual(
        found.map(({ user_data, flags, big_cqe }) => [user_data, flags, big_cqe]),
        Array.from({ length: 200 }, (_, i) =>
          isWide(i)
            ? [userData(i), IORING_CQE_F_32, [BigInt(i), BigInt(i) << 40n]]
            : [userData(i), 0, undefined],
        ),
      )
    })
  })

  it('says when the submission queue is full, and loses nothing when the other is', function () {
    withRing(this, 2, 0, (ring) => {
      const request = { opcode: IORING_OP_NOP }
      assert.deepEqual(
        [1, 2, 3].map(() => ring.submissions.push(request)),
        [true, true, false],
      )
      assert.equal(ring.submissions.pending, 2)
      assert.equal(ring.enter(), 2)
      assert.equal(ring.submissions.pending, 0)
      // Four have room; the others wait in the kernel until there is room.
      for (let i = 0; i < 8; i++) {
        ring.submissions.push({ ...request, user_data: BigInt(i) })
        ring.enter()
      }
      const found: Completion[] = []
      for (let i = 0; i < 8 && found.length < 10; i++) {
        found.push(...ring.completions)
        ring.enter()
      }
      assert.deepEqual(
        found.slice(2).map(({ user_data }) => user_data),
        [0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n],
      )
    })
  })

  it('takes no memory that might be moved', function () {
    withRing(this, 1, 0, (ring) => {
      for (const addr of [new Uint8Array(8), new struct.io_uring_cqe()]) {
        assert.throws(
          () => ring.submissions.push({ opcode: IORING_OP_READ, addr }),
          /^TypeError: io_uring_sqe\.addr: expected an address as a bigint, of memory that stays/,
        )
      }
      assert.equal(ring.submissions.pending, 0)
      assert.throws(() => ring.submissions.push({ no_such: 1 } as never), TypeError)
    })
  })

  it('unmaps all and closes its descriptor, once', function () {
    const before = mappings()
    withRing(this, 1, 0, (ring) => {
      const { fd } = ring
      assert.equal(mappings(), before + 2)
      ring.close()
      assert.equal(mappings(), before)
      ring.close()
      assert.throws(() => ring.fd, /^Error: owned: /)
      assert.throws(() => must.io_uring_enter(fd, 0, 0, 0), { code: 'EBADF' })
    })
  })

  it('of wrong parameters is the kernel’s to refuse, and leaves nothing', () => {
    const before = mappings()
    assert.throws(() => new IoUring(0), { name: 'SyscallError', syscall: 'io_uring_setup' })
    assert.throws(() => new IoUring(2 ** 31), { name: 'SyscallError', syscall: 'io_uring_setup' })
    assert.equal(mappings(), before)
  })
})

/** With a thread of the kernel that takes requests, none is said to be taken. */
function oneByOne(ring: IoUring, count: number): Completion[] {
  return Array.from({ length: count }, (_, i) => {
    assert.ok(ring.submissions.push({ opcode: IORING_OP_NOP, user_data: userData(i) }))
    ring.enter(1)
    return ring.completions.next() ?? assert.fail('there is no completion')
  })
}

describe('the queues of an io_uring', () => {
  it('go on when positions run over 2^32', () => {
    const { words, cqes, queue } = memoryQueue(4)
    words.set([0xffff_fffe, 1])
    for (const [i, slot] of [2, 3, 0].entries()) cqes.setBigUint64(slot * 16, BigInt(i + 7), true)
    assert.equal(queue.ready, 3)
    assert.deepEqual(
      [...queue].map(({ user_data }) => user_data),
      [7n, 8n, 9n],
    )
    assert.deepEqual([...words.subarray(0, 2)], [1, 1])
  })

  it('that contradict themselves are refused', () => {
    const { words, cqes, queue } = memoryQueue(4)
    words.set([0, 5])
    assert.throws(() => queue.next(), /^RecordError: .*expected 4 filled places or fewer, got 5$/)
    words.set([1, 0])
    assert.throws(() => queue.ready, RecordError)
    words.set([0, 1])
    cqes.setUint32(12, IORING_CQE_F_32, true)
    assert.throws(() => queue.next(), /^RecordError: .*expected 2 places, but the queue ends before$/)
    words.set([3, 5])
    cqes.setUint32(3 * 16 + 12, IORING_CQE_F_32, true)
    assert.throws(() => queue.next(), RecordError)
    cqes.setUint32(3 * 16 + 12, IORING_CQE_F_SKIP, true)
    cqes.setUint32(12, IORING_CQE_F_SKIP, true)
    assert.equal(queue.next(), undefined)
    assert.equal(words[0], 5)
  })

  it('lie within their memory', () => {
    const params = new struct.io_uring_params({ cq_entries: 4, sq_entries: 4 })
    const ring = new ArrayBuffer(64)
    for (const [offset, value] of [
      ['cqes', 1],
      ['head', 61],
      ['tail', 64],
      ['overflow', 2 ** 32 - 1],
    ] as const) {
      const own = new struct.io_uring_params(params)
      own.cq_off[offset] = value
      assert.throws(
        () => new CompletionQueue(ring, own),
        new RegExp(`^RangeError: cq_off.${offset}: expected memory of`),
      )
    }
    assert.throws(
      () => new CompletionQueue(ring, new struct.io_uring_params({ cq_entries: 3 })),
      /a power of 2/,
    )
    assert.throws(() => new CompletionQueue(ring, new struct.io_uring_params()), /a power of 2/)
    assert.throws(() => new SubmissionQueue(ring, new ArrayBuffer(255), params), /^RangeError: sqes: /)
    params.sq_off.array = 49
    assert.throws(
      () => new SubmissionQueue(ring, new ArrayBuffer(256), params),
      /^RangeError: sq_off.array: /,
    )
    params.flags = IORING_SETUP_SQ_REWIND
    assert.throws(() => new SubmissionQueue(ring, new ArrayBuffer(256), params), /IORING_SETUP_SQ_REWIND/)
    assert.throws(() => new CompletionQueue({} as never, params), TypeError)
  })

  it('of any contents end well', () => {
    const word = fc.oneof(fc.nat(9), fc.integer({ min: 2 ** 32 - 9, max: 2 ** 32 - 1 }), fc.nat(2 ** 32 - 1))
    const flags = fc.constantFrom(0, IORING_SETUP_CQE32, IORING_SETUP_CQE_MIXED)
    const cqeFlags = fc.constantFrom(0, IORING_CQE_F_32, IORING_CQE_F_SKIP, 2 ** 32 - 1)
    fc.assert(
      fc.property(word, word, flags, fc.array(cqeFlags, { maxLength: 8 }), (head, tail, flags, list) => {
        const { words, cqes, queue } = memoryQueue(8, flags)
        words.set([head, tail])
        for (const [i, value] of list.entries()) cqes.setUint32(i * 16 + 12, value, true)
        let count = 0
        try {
          for (const _ of queue) assert.ok(++count <= 8)
          assert.equal(words[0], tail)
        } catch (error) {
          assert.ok(error instanceof RecordError, `${error}`)
        }
      }),
      { numRuns: times(2000) },
    )
  })
})

// System V IPC and POSIX message queues, in child processes with a namespace of their own; and keys.

import assert from 'node:assert/strict'
import { libraryUrl, runJson } from '../support/child.js'
import { skip } from '../support/skip.js'
import { loose, refuses } from './support/loose.js'

/** Runs a script whose IPC nobody else sees, and gives what it shows; skips where that is not allowed. */
function inNamespace(context: Mocha.Context, script: string): unknown {
  const result = runJson(`
    import { asText, isErr, must, sys, view, endView } from '${libraryUrl()}'
    import * as C from '${libraryUrl('constants.js')}'
    const plain = (_, value) => (typeof value === 'bigint' ? String(value) + 'n' : value)
    const show = (value) => console.log(JSON.stringify(value, plain))
    const unshared = sys.unshare(C.CLONE_NEWIPC)
    if (isErr(unshared)) show({ skipped: 'unshare gives ' + unshared })
    else {
      ${script}
    }`)
  const { skipped } = result as { skipped?: string }
  if (skipped !== undefined) skip(context, skipped)
  return result
}

describe('semaphores', () => {
  it('are set, read, waited for and removed', function () {
    const seen = inNamespace(
      this,
      `
      const id = must.semget(C.IPC_PRIVATE, 3, 0o600)
      must.semctl(id, 1, C.SETVAL, 7)
      const value = must.semctl(id, 1, C.GETVAL)
      // Two operations at once: take 2 of the second one, give 3 to the third.
      must.semop(id, new Int16Array([1, -2, 0, 2, 3, 0]))
      const all = new Uint16Array(32000)
      must.semctl(id, 0, C.GETALL, all)
      const given = new Uint16Array(32000)
      given.set([4, 5, 6])
      must.semctl(id, 0, C.SETALL, given)
      const after = [0, 1, 2].map((number) => must.semctl(id, number, C.GETVAL))
      const status = new Uint8Array(104)
      must.semctl(id, 0, C.IPC_STAT, status)
      const waited = sys.semtimedop(id, new Int16Array([0, -9, 0]), undefined, new BigInt64Array([0n, 1000n]))
      const pid = must.semctl(id, 1, C.GETPID) === process.pid
      const removed = must.semctl(id, 0, C.IPC_RMID)
      show([value, [...all.subarray(0, 4)], after, waited, pid, removed, sys.semctl(id, 0, C.GETVAL)])`,
    )
    assert.deepEqual(seen, [7, [0, 5, 3, 0], [4, 5, 6], -11, true, 0, -22])
  })

  it('have memory for as many values as a set can have', () => {
    for (const command of [13, 17]) {
      const message = /^semctl\((GETALL|SETALL)\) arg: expected memory of 64000 bytes or more, got 63998$/
      refuses(() => loose.semctl(-1, 0, command, new Uint16Array(31999)), RangeError, message)
      assert.equal(loose.semctl(-1, 0, command, new Uint16Array(32000)), -22)
      const more = new Uint16Array(32001)
      more.toString = () => assert.fail('code of the user ran')
      assert.equal(loose.semctl(-1, 0, command, more), -22)
    }
  })

  it('have commands that name their arguments', () => {
    refuses(() => loose.semctl(0, 'x', 12), TypeError, /^semctl\(GETVAL\) semnum: expected an integer/)
    refuses(
      () => loose.semctl(0, 0, 16),
      TypeError,
      /^semctl\(SETVAL\) arg: expected an integer .* got undefined$/,
    )
    refuses(
      () => loose.semctl(0, 1, 0),
      RangeError,
      /^semctl\(IPC_RMID\) semnum: expected nothing, null or 0/,
    )
  })
})

describe('message queues', () => {
  it('of System V pass messages of a type, whose header is not counted', function () {
    const seen = inNamespace(
      this,
      `
      const id = must.msgget(C.IPC_PRIVATE, 0o600)
      const message = (type, text) => {
        const bytes = new Uint8Array(8 + text.length)
        new DataView(bytes.buffer).setBigInt64(0, BigInt(type), true)
        bytes.set(Buffer.from(text), 8)
        return bytes
      }
      must.msgsnd(id, message(5, 'five'), 4, 0)
      must.msgsnd(id, message(7, 'seven'), 5, 0)
      const status = new BigUint64Array(15)
      must.msgctl(id, C.IPC_STAT, status)
      const got = new Uint8Array(8 + 16).fill(0x2e)
      const length = must.msgrcv(id, got, 16, 7, 0)
      const small = sys.msgrcv(id, got, 2, 0, C.IPC_NOWAIT)
      const none = sys.msgrcv(id, got, 16, 7, C.IPC_NOWAIT)
      must.msgctl(id, C.IPC_RMID)
      show([length, asText(got.subarray(8), 16), got[0], small, none, sys.msgctl(id, C.IPC_STAT, status)])`,
    )
    assert.deepEqual(seen, [5, 'seven...........', 7, -7, -42, -22])
  })

  it('of POSIX pass messages by priority', function () {
    const seen = inNamespace(
      this,
      `
      const flags = C.O_CREAT | C.O_RDWR | C.O_NONBLOCK
      const queue = sys.mq_open('queue', flags, 0o600, new BigInt64Array([0n, 4n, 32n, 0n, 0n, 0n, 0n, 0n]))
      if (isErr(queue)) show({ skipped: 'mq_open gives ' + queue })
      else {
        must.mq_timedsend(queue, 'least', undefined, 1)
        must.mq_timedsend(queue, Buffer.from('größte'), undefined, 2 ** 15 - 1)
        must.mq_timedsend(queue, 'cut short', 3, 5)
        const attributes = new BigInt64Array(8)
        must.mq_getsetattr(queue, null, attributes)
        const bytes = new Uint8Array(32)
        const got = []
        for (let i = 0; i < 3; i++) {
          const priority = { value: -1 }
          const length = must.mq_timedreceive(queue, bytes, undefined, priority)
          got.push([asText(bytes, length), priority.value])
        }
        const empty = sys.mq_timedreceive(queue, bytes)
        const small = sys.mq_timedreceive(queue, bytes.subarray(1))
        must.mq_unlink('queue')
        show([Number(attributes[3]), got, empty, small, sys.mq_unlink('queue')])
      }`,
    )
    assert.deepEqual(seen, [
      3,
      [
        ['größte', 32767],
        ['cut', 5],
        ['least', 1],
      ],
      -11,
      -90,
      -2,
    ])
  })
})

describe('shared memory of System V', () => {
  it('is attached at an address, seen by a view, and detached', function () {
    const seen = inNamespace(
      this,
      `
      const id = must.shmget(C.IPC_PRIVATE, 8192, 0o600)
      const first = must.shmat(id, null, 0)
      const second = must.shmat(id, null, C.SHM_RDONLY)
      const [one, two] = [view(first, 8192), view(second, 8192)]
      new Uint8Array(one)[5000] = 42
      const shared = new Uint8Array(two)[5000]
      const status = new BigUint64Array(14)
      must.shmctl(id, C.IPC_STAT, status)
      endView(one)
      endView(two)
      must.shmdt(first)
      must.shmdt(second)
      const again = sys.shmdt(first)
      must.shmctl(id, C.IPC_RMID)
      show([typeof first, first === second, shared, Number(status[6]), again, sys.shmat(id, null, 0)])`,
    )
    assert.deepEqual(seen, ['bigint', false, 42, 8192, -22, '-22n'])
  })

  it('has a size of any 64 bits', () => {
    refuses(
      () => loose.shmget(0, -1, 0),
      RangeError,
      /^shmget size: expected an integer within 0 \.\. 2\^53 - 1, or a/,
    )
    assert.equal(loose.shmget(0, 2n ** 64n - 1n, 0o1000), -22)
  })
})

describe('keys', () => {
  it('are added, described, read, updated and revoked', function () {
    // In a keyring of the child's own.
    const seen = runJson(`
      import { asText, isErr, must, sys } from '${libraryUrl()}'
      import * as C from '${libraryUrl('constants.js')}'
      const show = (value) => console.log(JSON.stringify(value))
      const ring = sys.keyctl(C.KEYCTL_JOIN_SESSION_KEYRING, null)
      if (isErr(ring)) show({ skipped: 'keyctl gives ' + ring })
      else {
        const key = must.add_key('user', 'größe', 'first\\0value', undefined, C.KEY_SPEC_SESSION_KEYRING)
        const bytes = new Uint8Array(64)
        const read = () => asText(bytes, must.keyctl(C.KEYCTL_READ, key, bytes))
        const whole = [read(), asText(bytes, 3)]
        const length = must.keyctl(C.KEYCTL_READ, key, null)
        bytes.fill(0)
        const part = must.keyctl(C.KEYCTL_READ, key, bytes, 3)
        must.keyctl(C.KEYCTL_UPDATE, key, Buffer.from('second'))
        const second = read()
        const described = asText(bytes, must.keyctl(C.KEYCTL_DESCRIBE, key, bytes))
        const found = must.keyctl(C.KEYCTL_SEARCH, C.KEY_SPEC_SESSION_KEYRING, 'user', 'größe', 0) === key
        const requested = must.request_key('user', 'größe', null, 0) === key
        const id = must.keyctl(C.KEYCTL_GET_KEYRING_ID, C.KEY_SPEC_SESSION_KEYRING, false) === ring
        must.keyctl(C.KEYCTL_REVOKE, key)
        const revoked = sys.keyctl(C.KEYCTL_READ, key, bytes)
        show([whole, length, part, second, described, found, requested, id, revoked])
      }`)
    const { skipped } = seen as { skipped?: string }
    if (skipped !== undefined) skip(this, skipped)
    const [whole, length, part, second, described, ...rest] = seen as unknown[]
    assert.deepEqual([whole, length, part, second], [['first\0value', 'fir'], 11, 11, 'second'])
    assert.match(described as string, /^user;\d+;\d+;[0-9a-f]+;größe\0$/)
    assert.deepEqual(rest, [true, true, true, -128])
  })
})

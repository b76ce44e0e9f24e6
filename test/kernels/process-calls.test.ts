// Calls about events, memory, futexes, namespaces and threads that came later: they do what they say, or answer
// -ENOSYS.

import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { isErr, must, sys } from 'rawsys'
import { EPOLL_CTL_ADD, EPOLLIN, struct as events } from 'rawsys/event'
import { AT_FDCWD, O_CLOEXEC, O_RDONLY } from 'rawsys/fs'
import { EOPNOTSUPP, EPERM, MAP_ANONYMOUS, MAP_PRIVATE, PROT_READ } from 'rawsys/mem'
import {
  EAGAIN,
  ETIMEDOUT,
  FUTEX2_PRIVATE,
  FUTEX2_SIZE_U32,
  NS_GET_ID,
  PR_RSEQ_SLICE_EXTENSION,
  PR_RSEQ_SLICE_EXTENSION_GET,
  struct,
} from 'rawsys/proc'
import { LSM_ID_CAPABILITY } from 'rawsys/sec'
import { sizeof } from 'rawsys/struct'
import { CLOCK_MONOTONIC } from 'rawsys/time'
import { skip } from '../support/skip.js'
import { PAGE } from '../sys/support/memory.js'
import { Descriptors } from '../sys/support/sockets.js'
import { isCallThere, isThere } from './feature.js'

const FUTEX = FUTEX2_SIZE_U32 | FUTEX2_PRIVATE
const ANY = 0xffff_ffffn
const SHORT = { tv_sec: 0, tv_nsec: 1000 }

describe('process calls of newer kernels', () => {
  const descriptors = new Descriptors()
  afterEach(() => descriptors.close())

  it('epoll_pwait2 waits for nanoseconds, and gives events', function () {
    const epoll = descriptors.add(must.epoll_create1(0))
    const event = descriptors.add(must.eventfd2(0, 0))
    must.epoll_ctl(epoll, EPOLL_CTL_ADD, event, new events.epoll_event({ events: EPOLLIN, data: 77n }))
    const got = new events.epoll_event()
    const short = new struct.__kernel_timespec(SHORT)
    const none = sys.epoll_pwait2(epoll, got, 1, short, null)
    must.write(event, new BigUint64Array([1n]))
    const one = sys.epoll_pwait2(epoll, got, 1, short, null)
    if (!isCallThere(this, 'epoll_pwait2', one)) return
    assert.deepEqual([none, one, got.data], [0, 1, 77n])
  })

  it('futex_waitv waits while the value is what is expected', function () {
    const word = new Int32Array([5])
    const wait = (value: number) => {
      const waiter = new struct.futex_waitv({ val: BigInt(value), uaddr: word, flags: FUTEX })
      const now = new struct.__kernel_timespec()
      must.clock_gettime(CLOCK_MONOTONIC, now)
      return sys.futex_waitv(waiter, undefined, 0, now, CLOCK_MONOTONIC)
    }
    if (!isCallThere(this, 'futex_waitv', wait(4))) return
    assert.deepEqual([wait(4), wait(5)], [-EAGAIN, -ETIMEDOUT])
  })

  it('futex_wait and futex_wake do so with a mask', function () {
    const word = new Int32Array([5])
    const now = new struct.__kernel_timespec()
    must.clock_gettime(CLOCK_MONOTONIC, now)
    const wait = (value: number) => sys.futex_wait(word, value, ANY, FUTEX, now, CLOCK_MONOTONIC)
    const woken = sys.futex_wake(word, ANY, 1, FUTEX)
    if (!isCallThere(this, 'futex_wake', woken) || !isCallThere(this, 'futex_wait', wait(4))) return
    assert.deepEqual([woken, wait(4), wait(5)], [0, -EAGAIN, -ETIMEDOUT])
  })

  it('mseal keeps a mapping from being unmapped', function () {
    const address = must.mmap(null, PAGE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    const result = sys.mseal(address, PAGE)
    const isSealed = isCallThere(this, 'mseal', result)
    if (isSealed) assert.equal(result, 0)
    // A sealed page stays until the process ends.
    assert.equal(sys.munmap(address, PAGE), isSealed ? -EPERM : 0)
  })

  it('map_shadow_stack maps one where the processor has them', function () {
    const address = sys.map_shadow_stack(null, PAGE, 0)
    if (!isCallThere(this, 'map_shadow_stack', address)) return
    if (isErr(address, EOPNOTSUPP)) skip(this, 'the processor has no shadow stacks, or they are off')
    assert.equal(sys.munmap(address as bigint, PAGE), 0)
  })

  it('lsm_list_modules lists what /sys shows', function () {
    const ids = new BigUint64Array(32)
    const count = sys.lsm_list_modules(ids)
    if (!isCallThere(this, 'lsm_list_modules', count)) return
    assert.ok(ids.subarray(0, Number(count)).includes(BigInt(LSM_ID_CAPABILITY)), `${ids}`)
    const file = '/sys/kernel/security/lsm'
    if (existsSync(file)) assert.equal(count, readFileSync(file, 'utf8').split(',').length)
  })

  it('listns lists the own namespaces', function () {
    const ids = new BigUint64Array(100)
    const count = sys.listns(new struct.ns_id_req({ size: sizeof('ns_id_req') }), ids)
    if (!isCallThere(this, 'listns', count)) return
    const own = { value: 0n }
    const namespace = descriptors.add(must.openat(AT_FDCWD, '/proc/self/ns/net', O_RDONLY | O_CLOEXEC))
    must.ioctl(namespace, NS_GET_ID, own)
    assert.ok(ids.subarray(0, Number(count)).includes(own.value), `${own.value} of ${ids}`)
  })

  it('rseq_slice_yield yields nothing where no time was granted', function () {
    const result = sys.rseq_slice_yield()
    if (isCallThere(this, 'rseq_slice_yield', result)) assert.equal(result, 0)
    const state = sys.prctl(PR_RSEQ_SLICE_EXTENSION, PR_RSEQ_SLICE_EXTENSION_GET, 0)
    if (isThere(state, '7.0', 'EINVAL')) assert.equal(state, 0)
  })
})

// Syscalls of another thread, answered here: in a child, because the filter stays with the thread.

import assert from 'node:assert/strict'
import { sizeof } from 'rawsys/sec'
import { libraryUrl, runJson } from '../support/child.js'
import { skip } from '../support/skip.js'

const EPERM = 1

interface Told {
  readonly nr: number
  readonly bytes: number
  readonly tid: number
  readonly ip: boolean
  readonly args: readonly string[]
  readonly isValid: boolean
  readonly responded: boolean
}

/** What a thread's calls of getppid gave, and what its supervisor was told; or why there is no filter. */
function supervised(
  answers: string,
  calls: string,
): { results: string[]; told: Told[]; after: unknown; tid: number } | string {
  const target = `
    const main = async () => {
      const { parentPort } = await import('node:worker_threads')
      const sec = await import('${libraryUrl('sec.js')}')
      const proc = await import('${libraryUrl('proc.js')}')
      const { SYS, syscall } = await import('${libraryUrl()}')
      const filter = sec.filterProgram([
        sec.BPF_STMT(sec.BPF_LD | sec.BPF_W | sec.BPF_ABS, sec.offsetof('seccomp_data', 'nr')),
        sec.BPF_JUMP(sec.BPF_JMP | sec.BPF_JEQ | sec.BPF_K, SYS.getppid, 0, 1),
        sec.BPF_STMT(sec.BPF_RET | sec.BPF_K, sec.SECCOMP_RET_USER_NOTIF),
        sec.BPF_STMT(sec.BPF_RET | sec.BPF_K, sec.SECCOMP_RET_ALLOW),
      ])
      proc.must.prctl(proc.PR_SET_NO_NEW_PRIVS, 1)
      const flags = sec.SECCOMP_FILTER_FLAG_NEW_LISTENER
      const listener = sec.sys.seccomp(sec.SECCOMP_SET_MODE_FILTER, flags, filter)
      parentPort.postMessage({ listener, tid: proc.must.gettid() })
      if (listener < 0) return
      const getppid = (...args) => String(syscall.bigint(SYS.getppid, ...args))
      parentPort.postMessage({ results: ${calls} })
    }
    main()`
  return runJson(`
    import { Worker } from 'node:worker_threads'
    import * as sec from '${libraryUrl('sec.js')}'
    const told = []
    let tid, notifications, last
    function supervise(listener) {
      notifications = new sec.SeccompNotifications(listener)
      for (const answer of ${answers}) {
        const notif = notifications.receive()
        const { nr, args, instruction_pointer } = notif.data
        const isValid = notifications.isValid(notif)
        const responded = notifications.respond(notif, answer)
        const ip = instruction_pointer > 0n
        told.push({ nr, bytes: notif.byteLength, tid: notif.pid, ip, args: [...args].map(String), isValid, responded })
        last = notif
      }
    }
    function report(results) {
      const after = [notifications.isValid(last), notifications.respond(last, { val: 1n })]
      console.log(JSON.stringify({ results, told, after, tid }))
    }
    new Worker(${JSON.stringify(target)}, { eval: true }).on('message', (message) => {
      if (message.results) report(message.results)
      else if (message.listener < 0) console.log(JSON.stringify('seccomp gives ' + sec.errnoName(message.listener)))
      else {
        tid = message.tid
        supervise(message.listener)
      }
    })`) as ReturnType<typeof supervised>
}

describe('seccomp notifications', () => {
  it('are received whole, and answered with a value, an error or the syscall itself', function () {
    const outcome = supervised(
      `[{ val: 0x7fff_1234_5678_9abcn }, { val: -5000n }, { error: -${EPERM} }, {},
        { flags: sec.SECCOMP_USER_NOTIF_FLAG_CONTINUE }]`,
      `[getppid(1, 2n ** 64n - 1n, 3, 0x8000_0000_0000_0000n, 5, 6), getppid(), getppid(), getppid(), getppid()]`,
    )
    if (typeof outcome === 'string') return skip(this, outcome)
    const { results, told, after, tid } = outcome
    assert.deepEqual(results, [`${0x7fff_1234_5678_9abcn}`, '-5000', `-${EPERM}`, '0', `${process.pid}`])
    assert.equal(told.length, 5)
    for (const { nr, bytes, tid: own, ip, isValid, responded } of told) {
      assert.equal(nr, process.arch === 'arm64' ? 173 : 110)
      assert.ok(bytes >= sizeof('seccomp_notif'))
      assert.deepEqual([own, ip, isValid, responded], [tid, true, true, true])
    }
    assert.deepEqual(told[0]?.args, ['1', `${2n ** 64n - 1n}`, '3', `${2n ** 63n}`, '5', '6'])
    // The call has its answer: there is nobody to answer any more.
    assert.deepEqual(after, [false, false])
  })

  it('come from a listener only', () => {
    const told = runJson(`
      import { SeccompNotifications, struct } from '${libraryUrl('sec.js')}'
      const codes = []
      for (const fd of [-1, 0]) {
        for (const call of [(n) => n.receive(), (n) => n.respond(new struct.seccomp_notif(), { val: 0n })]) {
          try { codes.push(call(new SeccompNotifications(fd))) } catch ({ code, syscall }) { codes.push([code, syscall]) }
        }
      }
      console.log(JSON.stringify(codes))`) as [string, string][]
    assert.deepEqual(told.slice(0, 2), [
      ['EBADF', 'ioctl'],
      ['EBADF', 'ioctl'],
    ])
    for (const [code] of told.slice(2)) assert.match(code, /^E(NOTTY|INVAL|OPNOTSUPP)$/)
  })
})

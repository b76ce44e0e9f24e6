// What came with a signal, compared with what the macros of C make of the same bytes, and with real children.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import {
  InexactError,
  must,
  P_PID,
  P_PIDFD,
  readSiginfo,
  struct,
  WCONTINUED,
  WEXITED,
  WNOHANG,
  WNOWAIT,
  WSTOPPED,
} from 'rawsys/proc'
import { libraryUrl, ROOT, runCommand, runJson, withFolder } from '../support/child.js'
import { times } from '../support/scale.js'
import { needs } from '../support/skip.js'

/** What a program in C printed of a signal that it got. */
interface Told {
  readonly bytes: string
  readonly codeName: string
  readonly int?: number
  readonly [field: string]: string | number | undefined
}

function toldByC(): Told[] {
  return withFolder((folder) => {
    const program = join(folder, 'siginfo')
    const compiled = runCommand('cc', ['-o', program, join(ROOT, 'test/records/siginfo.c')])
    assert.equal(compiled.status, 0, compiled.stderr)
    const { status, stdout, stderr } = runCommand(program, [])
    assert.equal(status, 0, stderr)
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Told)
  })
}

/** The same fields of what the library reads, in the same form. */
function asTold(bytes: string): Record<string, unknown> {
  const { value, name, ...rest } = readSiginfo(Buffer.from(bytes, 'hex')) as ReturnType<
    typeof readSiginfo
  > & {
    value?: { sival_int: number; sival_ptr: bigint }
  }
  assert.match(name as string, /^SIG/)
  const fields = value === undefined ? rest : { ...rest, int: value.sival_int, ptr: value.sival_ptr }
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, typeof field === 'bigint' ? `${field}` : field]),
  )
}

describe('readSiginfo', () => {
  it('reads what the macros of C read, of signals of many kinds', function () {
    needs(this, ['cc'], 'gcc')
    const all = toldByC()
    assert.ok(all.length >= 9, `${all.length} signals`)
    for (const { bytes, ...told } of all) assert.deepEqual(asTold(bytes), told)
    assert.ok(new Set(all.map(({ layout }) => layout)).size >= 6)
  })

  it('tells what became of a child: it ended, was killed, stopped, went on', () => {
    const info = new struct.siginfo()
    const uid = process.getuid?.()
    const { pid } = spawn(process.execPath, ['-e', 'process.exit(7)'], { stdio: 'ignore' })
    // This thread waits, so that the event loop, which would wait too, does not run. WNOWAIT leaves it the
    // child.
    must.waitid(P_PID, pid as number, info, WEXITED | WNOWAIT, null)
    const child = { signal: 17, name: 'SIGCHLD', errno: 0, layout: 'chld', uid, utime: 0, stime: 0 }
    assert.deepEqual(readSiginfo(info), { ...child, code: 1, codeName: 'CLD_EXITED', pid, status: 7 })

    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
    const pidfd = must.pidfd_open(other.pid as number, 0)
    const steps = [
      ['SIGSTOP', WSTOPPED, 5, 'CLD_STOPPED', 19],
      ['SIGCONT', WCONTINUED, 6, 'CLD_CONTINUED', 18],
      ['SIGKILL', WEXITED, 2, 'CLD_KILLED', 9],
    ] as const
    for (const [signal, what, code, codeName, status] of steps) {
      process.kill(other.pid as number, signal)
      must.waitid(P_PIDFD, pidfd, info, what | WNOWAIT, null)
      assert.deepEqual(readSiginfo(info), { ...child, code, codeName, pid: other.pid, status })
    }
    must.close(pidfd)
  })

  it('is of signal 0 if waitid found no child', () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
    const info = new struct.siginfo({ si_signo: 5 })
    must.waitid(P_PID, child.pid as number, info, WEXITED | WNOWAIT | WNOHANG, null)
    child.kill('SIGKILL')
    const { signal, name, layout } = readSiginfo(info)
    assert.deepEqual([signal, name, layout], [0, undefined, 'kill'])
  })

  it('tells the value that came along, and of a timer how often it expired', () => {
    const seen = runJson(`
      import { must, readSiginfo, SI_QUEUE, SIG_BLOCK, SIGEV_THREAD_ID, signalSet, struct } from '${libraryUrl('proc.js')}'
      import { CLOCK_MONOTONIC, must as time, struct as times } from '${libraryUrl('time.js')}'
      const set = signalSet(40, 41)
      must.rt_sigprocmask(SIG_BLOCK, set, null)
      const info = new struct.siginfo()
      const take = () => (must.rt_sigtimedwait(set, info, new struct.timespec({ tv_sec: 5 })), readSiginfo(info))
      const show = (value) => JSON.parse(JSON.stringify(value, (_, v) => (typeof v === 'bigint' ? String(v) : v)))
      const [pid, tid] = [must.getpid(), must.gettid()]
      const sent = new struct.siginfo({ si_signo: 40, si_code: SI_QUEUE })
      sent._sifields._rt = { _pid: pid, _uid: 12, _sigval: { sival_ptr: 0x1122334455667788n } }
      must.rt_tgsigqueueinfo(pid, tid, 40, sent)
      const queued = show(take())
      const event = new struct.sigevent({ sigev_signo: 41, sigev_notify: SIGEV_THREAD_ID, sigev_value: { sival_int: -5 } })
      event._sigev_un._tid = tid
      const id = { value: -1 }
      time.timer_create(CLOCK_MONOTONIC, event, id)
      time.timer_settime(id.value, 0, new times.itimerspec({ it_value: { tv_nsec: 1 }, it_interval: { tv_nsec: 100000 } }), null)
      const until = performance.now() + 5
      while (performance.now() < until);
      const timed = show(take())
      console.log(JSON.stringify([pid, queued, id.value, timed]))`) as [
      number,
      object,
      number,
      { overrun: number },
    ]
    const [pid, queued, timerid, { overrun, ...timed }] = seen
    assert.deepEqual(queued, {
      ...{
        signal: 40,
        name: 'SIGRTMIN+8',
        code: -1,
        codeName: 'SI_QUEUE',
        errno: 0,
        layout: 'rt',
        pid,
        uid: 12,
      },
      value: { sival_int: 0x55667788, sival_ptr: `${0x1122334455667788n}` },
    })
    assert.deepEqual(timed, {
      ...{
        signal: 41,
        name: 'SIGRTMIN+9',
        code: -2,
        codeName: 'SI_TIMER',
        errno: 0,
        layout: 'timer',
        timerid,
      },
      value: { sival_int: -5, sival_ptr: `${0xfffffffbn}` },
    })
    assert.ok(overrun > 0, `${overrun}`)
  })

  it('has the fields of faults that this machine may not have', () => {
    const fault = (si_signo: number, si_code: number) => {
      const info = new struct.siginfo({ si_signo, si_code })
      new Uint8Array(info.buffer, info.byteOffset + 16, 32).set(Array.from({ length: 32 }, (_, i) => i + 1))
      const { name, signal, code, errno, ...rest } = readSiginfo(info)
      return rest
    }
    const addr = 0x0807060504030201n
    const second = 0x100f0e0d0c0b0a09n
    const third = 0x1817161514131211n
    assert.deepEqual(
      [fault(7, 4), fault(7, 5), fault(11, 3), fault(11, 4), fault(5, 6)],
      [
        { codeName: 'BUS_MCEERR_AR', layout: 'fault-mceerr', addr, addr_lsb: 0x0a09 },
        { codeName: 'BUS_MCEERR_AO', layout: 'fault-mceerr', addr, addr_lsb: 0x0a09 },
        { codeName: 'SEGV_BNDERR', layout: 'fault-bnderr', addr, lower: third, upper: 0x201f1e1d1c1b1a19n },
        { codeName: 'SEGV_PKUERR', layout: 'fault-pkuerr', addr, pkey: 0x14131211 },
        {
          ...{ codeName: 'TRAP_PERF', layout: 'fault-perf-event', addr },
          ...{ perf_data: second, perf_type: 0x14131211, perf_flags: 0x18171615 },
        },
      ],
    )
  })

  it('takes any bytes', () => {
    const code = fc.oneof(fc.integer({ min: -8, max: 20 }), fc.constant(128), fc.integer())
    const bytes = fc.uint8Array({ minLength: 128, maxLength: 128 })
    fc.assert(
      fc.property(bytes, fc.integer({ min: 0, max: 65 }), code, (memory, si_signo, si_code) => {
        const info = struct.siginfo.at(memory)
        Object.assign(info, { si_signo, si_code })
        try {
          assert.deepEqual(readSiginfo(info), readSiginfo(memory))
        } catch (error) {
          assert.ok(error instanceof InexactError, `${error}`)
        }
      }),
      { numRuns: times(2000) },
    )
    assert.throws(() => readSiginfo(new Uint8Array(127)), RangeError)
    assert.throws(() => readSiginfo({} as unknown as Uint8Array), TypeError)
  })
})

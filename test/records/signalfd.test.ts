// Signals as data: sent by the kernel, kill and rt_sigqueueinfo to a thread of a child that blocks them.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { RecordError, signalfdInfos } from 'rawsys/event'
import { libraryUrl, runJson } from '../support/child.js'
import { times } from '../support/scale.js'
import { bytes, endsWell } from './support/walk.js'

/** A child that blocks signals in its main thread, does something, and gives what its signalfd says. */
function inChild(signals: string, does: string): unknown {
  return runJson(`
    import * as event from '${libraryUrl('event.js')}'
    import * as proc from '${libraryUrl('proc.js')}'
    const { must, struct } = proc
    const set = proc.signalSet(${signals})
    must.rt_sigprocmask(proc.SIG_BLOCK, set)
    const fd = event.must.signalfd4(-1, set, undefined, event.SFD_CLOEXEC)
    const pid = must.getpid()
    const buffer = new Uint8Array(1024)
    const infos = () => [...event.signalfdInfos(buffer, must.read(fd, buffer))]
    const plain = (infos) => infos.map((info) => ({
      signo: info.ssi_signo, code: info.ssi_code, pid: info.ssi_pid - pid, uid: info.ssi_uid - must.getuid(),
      int: info.ssi_int, ptr: String(info.ssi_ptr), overrun: info.ssi_overrun, status: info.ssi_status,
    }))
    ${does}`)
}

const NOTHING = { pid: 0, uid: 0, int: 0, ptr: '0', overrun: 0, status: 0 }
const [SIGUSR1, SIGUSR2, SI_QUEUE, SI_TKILL] = [10, 12, -1, -6]

describe('signalfd', () => {
  it('gives signals with who sent them, several in one read', () => {
    const told = inChild(
      'proc.SIGUSR1, proc.SIGUSR2',
      `must.tgkill(pid, must.gettid(), proc.SIGUSR2)
       must.tgkill(pid, must.gettid(), proc.SIGUSR1)
       console.log(JSON.stringify(plain(infos())))`,
    )
    assert.deepEqual(told, [
      { ...NOTHING, signo: SIGUSR1, code: SI_TKILL },
      { ...NOTHING, signo: SIGUSR2, code: SI_TKILL },
    ])
  })

  it('gives the value that was sent along, all 64 bits', () => {
    const told = inChild(
      'proc.SIGUSR1, 40',
      `const info = new struct.siginfo({ si_code: proc.SI_QUEUE })
       const queue = (signal, value) => {
         info._sifields._rt = { _pid: pid, _uid: must.getuid(), _sigval: { sival_ptr: value } }
         must.rt_tgsigqueueinfo(pid, must.gettid(), signal, info)
       }
       queue(proc.SIGUSR1, 0xfedc_ba98_8765_4321n)
       for (const value of [1n, 2n, 3n]) queue(40, value)
       console.log(JSON.stringify(plain(infos())))`,
    ) as { signo: number; ptr: string }[]
    assert.deepEqual(told[0], {
      ...NOTHING,
      signo: SIGUSR1,
      code: SI_QUEUE,
      ptr: `${0xfedc_ba98_8765_4321n}`,
      int: 0x8765_4321 | 0,
    })
    assert.deepEqual(
      told.slice(1).map(({ signo, ptr }) => [signo, ptr]),
      [
        [40, '1'],
        [40, '2'],
        [40, '3'],
      ],
    )
  })

  it('gives nothing of no bytes, and refuses a part of a signal', () => {
    assert.equal(signalfdInfos(new Uint8Array(128), 0).length, 0)
    assert.equal(signalfdInfos(new Uint8Array(256)).length, 2)
    const pattern = /^RecordError: signalfd_siginfo at byte 128: expected 128 bytes, but 72 are left$/
    assert.throws(() => signalfdInfos(new Uint8Array(200)), pattern)
    assert.throws(() => signalfdInfos(new Uint8Array(200), 201), /^RangeError: signalfdInfos bytes: /)
    assert.throws(() => signalfdInfos(undefined as never), /^TypeError: signalfdInfos: expected memory/)
  })

  it('is on a copy', () => {
    const buffer = new Uint8Array(128)
    buffer[0] = 9
    const infos = signalfdInfos(buffer)
    buffer.fill(0)
    assert.equal(infos.at(0).ssi_signo, 9)
  })

  it('of any bytes ends well', () => {
    fc.assert(
      fc.property(bytes, (memory) => {
        if (memory.length % 128 === 0) assert.equal(endsWell(signalfdInfos(memory), 2), memory.length / 128)
        else assert.throws(() => signalfdInfos(memory), RecordError)
      }),
      { numRuns: times(1000) },
    )
  })
})

// Which calls of the vDSO enter the kernel: what strace sees of them.

import assert from 'node:assert/strict'
import { isErr, sys } from 'rawsys'
import { checkVdso } from 'rawsys/measure'
import * as time from 'rawsys/time'
import { vdso } from 'rawsys/vdso'
import { libraryUrl, runCommand, runJson, scriptCommand } from '../support/child.js'
import { needs, skip } from '../support/skip.js'

const CALLS = ['gettimeofday', 'time', 'getcpu', 'getrandom']
/** How often each is called: by chance, as for a new seed of getrandom, one may be seen that does not belong. */
const TIMES = 8

const clocks = Object.fromEntries(
  Object.entries(time).filter(([name, id]) => /^CLOCK_(?!AUX|SGI)/.test(name) && typeof id === 'number'),
)

/** Clocks that the kernel gives an error for, such as the alarm clocks without a real-time clock; and ARM64's time. */
function absent(): string[] {
  const words = new BigInt64Array(2)
  const names = Object.entries(clocks).filter(([, id]) => isErr(sys.clock_gettime(id as never, words)))
  return [...names.map(([name]) => name), ...(process.arch === 'arm64' ? ['time'] : [])].sort()
}

/** Which calls strace sees the main thread make, between two marks: how often each. */
function traced(): Map<string, number> {
  const script = `
    import { SYS, syscall } from '${libraryUrl()}'
    import { vdso } from '${libraryUrl('vdso.js')}'
    const words = new BigUint64Array(2)
    const calls = () => {
      for (const id of ${JSON.stringify(Object.values(clocks))}) vdso.clock_gettime(id, words)
      vdso.gettimeofday(words, null)
      vdso.time(null)
      vdso.getcpu(words, null)
      vdso.getrandom(words, undefined, 0)
    }
    calls()
    syscall(SYS.close, -1)
    for (let i = 0; i < ${TIMES}; i++) calls()
    syscall(SYS.close, -2)`
  const names = ['clock_gettime', ...CALLS].filter((name) => process.arch === 'x64' || name !== 'time')
  const options = ['-e', `trace=${names.join(',')},close`, '-e', 'signal=none']
  const { status, stderr } = runCommand('strace', [...options, ...scriptCommand(script)], { timeout: 60000 })
  assert.equal(status, 0, stderr)
  const [, between] = /^close\(-1\).*\n([\s\S]*)^close\(-2\)/m.exec(stderr) ?? assert.fail(stderr)
  const counts = new Map<string, number>()
  for (const [, call, argument] of between?.matchAll(/^(\w+)\((\w*)/gm) ?? []) {
    const name = call === 'clock_gettime' ? (argument as string) : (call as string)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

describe('checkVdso', () => {
  it('says of all clocks and calls what strace sees', function () {
    needs(this, ['strace'], 'strace')
    const answers = checkVdso() ?? skip(this, 'this kernel has no seccomp filters')
    assert.deepEqual(Object.keys(answers).sort(), [...Object.keys(clocks), ...CALLS].sort())
    const counts = traced()
    for (const [name, answer] of Object.entries(answers)) {
      if (answer === 'missing') continue
      assert.equal(
        answer,
        (counts.get(name) ?? 0) >= TIMES ? 'syscall' : 'vdso',
        `${name}: ${counts.get(name) ?? 0}`,
      )
    }
  })

  it('says that a call is missing where neither the vDSO nor the kernel has it', function () {
    const answers = checkVdso() ?? skip(this, 'this kernel has no seccomp filters')
    const missing = Object.entries(answers).filter(([, answer]) => answer === 'missing')
    assert.deepEqual(missing.map(([name]) => name).sort(), absent())
  })

  it('says that all are syscalls where there is no vDSO', function () {
    if (checkVdso() === undefined) skip(this, 'this kernel has no seccomp filters')
    const answers = runJson(`
      process.env.RAWSYS_VDSO = '0'
      const { checkVdso } = await import('${libraryUrl('measure.js')}')
      console.log(JSON.stringify(checkVdso()))`) as Record<string, string>
    const kinds = Object.entries(answers).map(([name, answer]) => [name, answer])
    assert.deepEqual(
      kinds,
      kinds.map(([name]) => [name, absent().includes(name as string) ? 'missing' : 'syscall']),
    )
    assert.ok(kinds.length > CALLS.length)
  })

  it('takes nothing from this process', () => {
    checkVdso()
    const words = new BigInt64Array(2).fill(-1n)
    assert.equal(vdso.clock_gettime(time.CLOCK_THREAD_CPUTIME_ID, words), 0)
    assert.notEqual(words[1], -1n)
  })

  it('is undefined where there are no seccomp filters', () => {
    assert.equal(withoutSeccomp('checkVdso() ?? null'), null)
  })
})

/** What is so in a process whose kernel refuses filters to it and to its children: a filter does that. */
function withoutSeccomp(expression: string): unknown {
  return runJson(`
    import { SYS } from '${libraryUrl()}'
    import * as proc from '${libraryUrl('proc.js')}'
    import * as sec from '${libraryUrl('sec.js')}'
    import { checkVdso } from '${libraryUrl('measure.js')}'
    const { BPF_STMT, BPF_JUMP, offsetof } = sec
    const load = (field) => BPF_STMT(sec.BPF_LD | sec.BPF_W | sec.BPF_ABS, offsetof('seccomp_data', field))
    const jump = (k, jt, jf) => BPF_JUMP(sec.BPF_JMP | sec.BPF_JEQ | sec.BPF_K, k, jt, jf)
    const filter = sec.filterProgram([
      load('nr'),
      jump(SYS.seccomp, 3, 0),
      jump(SYS.prctl, 0, 3),
      load('args'),
      jump(proc.PR_SET_SECCOMP, 0, 1),
      BPF_STMT(sec.BPF_RET | sec.BPF_K, sec.SECCOMP_RET_ERRNO | proc.EINVAL),
      BPF_STMT(sec.BPF_RET | sec.BPF_K, sec.SECCOMP_RET_ALLOW),
    ])
    proc.must.prctl(proc.PR_SET_NO_NEW_PRIVS, 1)
    const installed = sec.sys.seccomp(sec.SECCOMP_SET_MODE_FILTER, 0, filter)
    // Where the kernel has none at all, it need not be refused.
    console.log(JSON.stringify(installed === 0 || installed === -proc.ENOSYS ? ${expression} : installed))`)
}

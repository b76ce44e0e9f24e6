// What wait4 says of children, compared with the macros of C, with python3, with Node and with what really
// happened.

import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { RecordError, type WaitStatus, waitStatus } from 'rawsys/proc'
import { PTRACE_EVENT_EXIT, PTRACE_EVENT_FORK } from 'rawsys/sec'
import { libraryUrl, runCommand, runJson, withFolder } from '../support/child.js'
import { times } from '../support/scale.js'
import { needs } from '../support/skip.js'

/** Traces a child that stops, makes a system call, forks and exits, and prints the statuses. */
const TRACER = `
#include <signal.h>
#include <stdio.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>
static pid_t child;
static void next(int request) {
  int status;
  if (request >= 0) ptrace(request, child, 0, 0);
  waitpid(child, &status, 0);
  printf("%d\\n", status);
}
int main(void) {
  if ((child = fork()) == 0) {
    ptrace(PTRACE_TRACEME, 0, 0, 0);
    kill(getpid(), SIGSTOP);
    getppid();
    if (fork() == 0) _exit(0);
    _exit(3);
  }
  next(-1);
  ptrace(PTRACE_SETOPTIONS, child, 0, PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEFORK | PTRACE_O_TRACEEXIT | PTRACE_O_EXITKILL);
  next(PTRACE_SYSCALL);
  next(PTRACE_CONT);
  next(PTRACE_CONT);
  next(PTRACE_CONT);
}
`

/** Objects as the library makes them, with a prototype. */
const record = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record<T>(model, { noNullPrototype: true }) as fc.Arbitrary<T>

/** A status again, as the kernel puts it together. */
function statusOf(status: WaitStatus): number {
  switch (status.state) {
    case 'exited':
      return status.code << 8
    case 'signaled':
      return status.signal | (status.coreDumped ? 0x80 : 0)
    case 'stopped':
      return ((status.event ?? 0) << 16) | ((status.signal | (status.syscallStop ? 0x80 : 0)) << 8) | 0x7f
    case 'continued':
      return 0xffff
  }
}

/** Children of a process of its own, which waits for them by wait4 before its event loop can. */
function inChild(script: string): unknown {
  return runJson(`
    import { spawn } from 'node:child_process'
    import { must, sys, waitStatus, WUNTRACED, WCONTINUED } from '${libraryUrl('proc.js')}'
    const start = (code) => spawn(process.execPath, ['-e', code], { stdio: 'ignore' }).pid
    const wait = (pid, options = 0) => {
      const status = { value: -1 }
      if (must.wait4(pid, status, options, null) !== pid) throw new Error('another child')
      return waitStatus(status.value)
    }
    const seen = []
    ${script}
    console.log(JSON.stringify(seen))
    process.exit(0)`)
}

describe('waitStatus', () => {
  it('tells how children ended', () => {
    const seen = inChild(`
      for (const code of [0, 1, 7, 255]) seen.push(wait(start('process.exit(' + code + ')')))
      for (const signal of ['SIGKILL', 'SIGTERM', 'SIGUSR2']) {
        const pid = start('setInterval(() => {}, 1000)')
        process.kill(pid, signal)
        seen.push(wait(pid))
      }`)
    assert.deepEqual(seen, [
      ...[0, 1, 7, 255].map((code) => ({ state: 'exited', code })),
      ...[9, 15, 12].map((signal) => ({ state: 'signaled', signal, coreDumped: false })),
    ])
  })

  it('tells that a child stopped and went on', () => {
    const seen = inChild(`
      const pid = start('setInterval(() => {}, 1000)')
      process.kill(pid, 'SIGSTOP')
      seen.push(wait(pid, WUNTRACED))
      process.kill(pid, 'SIGCONT')
      seen.push(wait(pid, WCONTINUED))
      process.kill(pid, 'SIGKILL')
      seen.push(wait(pid))`)
    assert.deepEqual(seen, [
      { state: 'stopped', signal: 19 },
      { state: 'continued' },
      { state: 'signaled', signal: 9, coreDumped: false },
    ])
  })

  it('says the same as the macros of C, of all statuses of 16 bits', function () {
    needs(this, ['cc'], 'gcc')
    const told = withFolder((folder) => {
      const source = join(folder, 'macros.c')
      writeFileSync(
        source,
        `#include <stdio.h>
        #include <sys/wait.h>
        int main(void) {
          for (int s = 0; s < 0x10000; s++) {
            if (WIFCONTINUED(s)) puts("continued");
            else if (WIFEXITED(s)) printf("exited %d\\n", WEXITSTATUS(s));
            else if (WIFSTOPPED(s)) printf("stopped %d\\n", WSTOPSIG(s));
            else if (WIFSIGNALED(s)) printf("signaled %d %d\\n", WTERMSIG(s), !!WCOREDUMP(s));
            else puts("nothing");
          }
        }`,
      )
      assert.equal(runCommand('cc', ['-o', join(folder, 'macros'), source]).status, 0)
      return runCommand(join(folder, 'macros'), []).stdout.trim().split('\n')
    })
    const ours = Array.from({ length: 0x10000 }, (_, status) => inWords(status))
    assert.deepEqual(ours, told)
  })

  it('tells events of a traced child', () => {
    // PTRACE_EVENT_EXEC, a stop of PTRACE_SEIZE by SIGTSTP, and a system call with PTRACE_O_TRACESYSGOOD
    // (ptrace(2)).
    assert.deepEqual(waitStatus((5 | (4 << 8)) * 256 + 0x7f), { state: 'stopped', signal: 5, event: 4 })
    assert.deepEqual(waitStatus((20 | (128 << 8)) * 256 + 0x7f), { state: 'stopped', signal: 20, event: 128 })
    assert.deepEqual(waitStatus(((5 | 0x80) << 8) | 0x7f), { state: 'stopped', signal: 5, syscallStop: true })
  })

  it('tells what a tracer in C is told of a real child', function () {
    needs(this, ['cc'], 'gcc')
    const told = withFolder((folder) => {
      const source = join(folder, 'tracer.c')
      writeFileSync(source, TRACER)
      assert.equal(runCommand('cc', ['-o', join(folder, 'tracer'), source]).status, 0)
      return runCommand(join(folder, 'tracer'), []).stdout.trim().split('\n').map(Number)
    })
    assert.deepEqual(told.map(waitStatus), [
      { state: 'stopped', signal: 19 },
      { state: 'stopped', signal: 5, syscallStop: true },
      { state: 'stopped', signal: 5, event: PTRACE_EVENT_FORK },
      { state: 'stopped', signal: 5, event: PTRACE_EVENT_EXIT },
      { state: 'exited', code: 3 },
    ])
  })

  it('can be turned back', () => {
    const states = fc.oneof(
      record({ state: fc.constant('exited' as const), code: fc.nat(255) }),
      record({
        state: fc.constant('signaled' as const),
        signal: fc.integer({ min: 1, max: 64 }),
        coreDumped: fc.boolean(),
      }),
      record({ state: fc.constant('stopped' as const), signal: fc.integer({ min: 1, max: 64 }) }),
      record({
        state: fc.constant('stopped' as const),
        signal: fc.constant(5),
        event: fc.integer({ min: 1, max: 128 }),
      }),
      fc.constant({ state: 'continued' as const }),
    )
    fc.assert(
      fc.property(states, (status) => {
        assert.deepEqual(waitStatus(statusOf(status)), status)
      }),
      { numRuns: times(2000) },
    )
  })

  it('takes any 32 bits: an answer, or a RecordError', () => {
    fc.assert(
      fc.property(fc.integer(), (status) => {
        try {
          assert.match(waitStatus(status).state, /^(exited|signaled|stopped|continued)$/)
        } catch (error) {
          assert.ok(error instanceof RecordError, `${error}`)
          assert.equal(status & 0x7f, 0x7f)
        }
      }),
      { numRuns: times(2000) },
    )
    assert.throws(
      () => waitStatus(0xff),
      /^RecordError: wait status at byte 0: 0xff is none that the kernel gives$/,
    )
    assert.throws(() => waitStatus(2 ** 32), RangeError)
    assert.throws(() => waitStatus('0' as unknown as number), TypeError)
  })
})

function inWords(status: number): string {
  let told: WaitStatus
  try {
    told = waitStatus(status)
  } catch {
    return 'nothing'
  }
  switch (told.state) {
    case 'exited':
      return `exited ${told.code}`
    case 'signaled':
      return `signaled ${told.signal} ${Number(told.coreDumped)}`
    case 'stopped':
      return `stopped ${told.signal | (told.syscallStop ? 0x80 : 0)}`
    case 'continued':
      return 'continued'
  }
}

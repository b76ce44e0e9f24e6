// The forms in what `explain` says, and whether they are made so.

import assert from 'node:assert/strict'
import { asText, must } from 'rawsys'
import { SEEK_CUR, SEEK_SET } from 'rawsys/fs'
import { Failure, program } from 'rawsys/program'
import { words } from '../support/explained.js'

const EINTR = 4
const EAGAIN = 11

/** By what is written finally: the last of the other steps above it, 0 if it is done in any case. */
function saidOfFinally(text: string): Map<string, number> {
  const said = new Map<string, number>()
  let last = 0
  for (const line of text.split('\n')) {
    const written = /buf "(.)"/.exec(line)?.[1]
    const number = Number(/^ *(\d+) {2}/.exec(line)?.[1] ?? last)
    const needed = /finally, (?:in any case|once step (\d+)|once the)/.exec(line)
    if (written !== undefined) said.set(written, last)
    else if (needed?.[1] !== undefined) assert.equal(Number(needed[1]), last)
    else last = number
  }
  return said
}

describe('program.explain', () => {
  it('shows each form, with what must have succeeded for what is done finally', async () => {
    const made = program((p) => {
      p.finally(() => p.getpid())
      const fd = p.dup(0)
      p.finally(() => {
        p.retry([EINTR, EAGAIN], () => p.close(fd), { max: 7 })
      })
      p.loop(() => p.read(fd, new Uint8Array(16)), { until: 0, max: 100 })
      p.loop(
        () => {
          p.sched_yield()
          p.finally(() => p.gettid())
        },
        { max: 3 },
      )
      const whole = p.attempt(() => {
        p.fsync(fd)
        return p.getppid()
      })
      const empty = p.attempt(() => {})
      p.finally(() => {})
      p.retry(600, () => p.loop(() => p.attempt(() => p.getuid()), { until: -1, max: 1 }))
      return [whole, empty]
    })
    assert.deepEqual(await words(made), [
      'finally, in any case:',
      '  1  getpid',
      '2  dup fildes 0',
      'finally, once step 2 has succeeded, before the finally above:',
      '  retry on EINTR, EAGAIN, 7 times at most:',
      '    3  close fd <result of step 2>',
      'loop until <result of step 4> is 0, 100 times at most:',
      '  4  read fd <result of step 2>, buf Uint8Array of 16 bytes, count <as much as buf has>',
      'loop 3 times:',
      '  5  sched_yield',
      '  finally, once step 5 has succeeded:',
      '    6  gettid',
      'attempt, which gives <result of step 8> or the error:',
      '  7  fsync fd <result of step 2>',
      '  8  getppid',
      'attempt, which gives 0 or the error:',
      '  nothing',
      'finally, once the attempt above is done, before the finally above:',
      '  nothing',
      'retry on error 600, 1000 times at most:',
      '  loop until <result of the attempt of step 9> is -1, 1 time at most:',
      '    attempt, which gives <result of step 9> or the error:',
      '      9  getuid',
      'gives [<result of the attempt of steps 7 to 8>, <result of the attempt of nothing>]',
    ])
  })

  it('says when steps are done finally as the kernel sees them', async () => {
    const log = must.memfd_create('log', 0)
    const made = program((p, first, second, third) => {
      const mark = (name: string): void => p.finally(() => p.write(log, name))
      const may = (fd: unknown): unknown => p.lseek(fd as never, 0, SEEK_CUR)
      mark('A')
      may(first)
      mark('B')
      mark('C')
      p.loop(() => may(second), { max: 2 })
      mark('D')
      p.attempt(() => {
        may(-1)
      })
      mark('E')
      may(third)
      mark('F')
    })
    const said = saidOfFinally(await made.explain())
    assert.deepEqual([...said.keys()].join(''), 'ABCDEF')
    for (const failing of [0, 1, 2, 3]) {
      must.ftruncate(log, 0)
      must.lseek(log, 0, SEEK_SET)
      const outcome = made.run(
        ...([0, 1, 2].map((i) => (i === failing ? -1 : log)) as [number, number, number]),
      )
      const failed = outcome instanceof Failure ? outcome.step : Number.POSITIVE_INFINITY
      const done = [...said].filter(([, last]) => last < failed).map(([name]) => name)
      const bytes = new Uint8Array(16)
      assert.equal(
        asText(bytes, must.pread64(log, bytes, undefined, 0)),
        done.reverse().join(''),
        `${failing}`,
      )
    }
    must.close(log)
  })
})

// What is too long, too deep, or no program.

import assert from 'node:assert/strict'
import { type Fd, O_RDONLY } from 'rawsys/fs'
import { program, type Recorder, type Ref } from 'rawsys/program'

function refuses(body: (p: Recorder) => unknown, name: string, message: RegExp): void {
  assert.throws(() => program(body), { name, message })
}

function deep(p: Recorder, depth: number): void {
  if (depth > 0) p.loop(() => deep(p, depth - 1), { max: 1 })
  else p.getpid()
}

describe('limits of programs', () => {
  it('4,096 calls, all of which are made', () => {
    const calls = (count: number) =>
      program((p) => {
        let last: unknown
        for (let i = 0; i < count; i++) last = p.getpid()
        return last as Ref<number>
      })
    assert.equal(calls(4096).must(), process.pid)
    assert.throws(() => calls(4097), {
      name: 'RangeError',
      message: /^program: expected 4096 calls at most; for more, use/,
    })
  })

  it('32 bodies within each other', () => {
    assert.equal(program((p) => deep(p, 32)).run(), undefined)
    refuses((p) => deep(p, 33), 'RangeError', /^program: expected 32 bodies within each other at most$/)
  })

  it('options that can be', () => {
    refuses(
      (p) => p.loop(() => p.getpid(), { max: 0 }),
      'RangeError',
      /^p.loop max: expected an integer of 1 ../,
    )
    refuses((p) => p.loop(() => p.getpid(), { max: 1.5 }), 'RangeError', /^p.loop max/)
    refuses((p) => p.loop(() => p.getpid(), undefined as never), 'TypeError', /^p.loop: expected options/)
    refuses((p) => p.loop(() => p.getpid(), { max: 1, until: 0.5 }), 'RangeError', /^p.loop until/)
    refuses(
      (p) => p.loop((() => {}) as () => never, { max: 1, until: 0 }),
      'TypeError',
      /^p.loop: expected its function to return the result/,
    )
    refuses(
      (p) => p.attempt(() => 5 as never),
      'TypeError',
      /^p.attempt: expected its function to return the result/,
    )
    refuses((p) => p.retry([], () => p.getpid()), 'RangeError', /^p.retry: expected 1 .. 8 codes, got 0/)
    refuses(
      (p) => p.retry(-4, () => p.getpid()),
      'RangeError',
      /^p.retry: expected error numbers such as EINTR/,
    )
    refuses((p) => p.retry('EINTR' as never, () => p.getpid()), 'RangeError', /got the string "EINTR"/)
    refuses(
      (p) => p.finally(5 as never),
      'TypeError',
      /^p.finally: expected a function that makes calls, got 5/,
    )
  })

  it('bodies that record at once', () => {
    refuses(async () => {}, 'TypeError', /^program: expected a function that records at once/)
    refuses(
      (p) => p.loop(async () => {}, { max: 1 }),
      'TypeError',
      /^p.loop: expected a function that records at once/,
    )
    assert.throws(() => program(5 as never), {
      name: 'TypeError',
      message: 'program: expected a function, got 5',
    })
  })

  it('p only while the body runs', () => {
    let kept: Recorder | undefined
    program((p) => {
      kept = p
    })
    assert.throws(() => kept?.getpid(), {
      name: 'TypeError',
      message: /^getpid: the program is recorded already/,
    })
    assert.throws(() => kept?.finally(() => {}), {
      name: 'TypeError',
      message: /^p.finally: the program is recorded already/,
    })
  })

  it('as many parameters as the body has', () => {
    const one = program((p, fd: Ref<Fd>) => p.dup(fd))
    const run = one.run as (...parameters: unknown[]) => unknown
    assert.throws(() => run.call(one), {
      name: 'TypeError',
      message: "run: expected 1 parameter, as the program's body has, got 0",
    })
    assert.throws(() => run.call(one, 1, 2), { name: 'TypeError', message: /got 2$/ })
    assert.throws(() => run.call(one, 'x'), {
      name: 'TypeError',
      message: /^step 1: dup fildes: expected an integer .* got the string "x"$/,
    })
  })

  it('arguments that no call takes, with the step', () => {
    refuses(
      (p) => [p.getpid(), p.openat('x' as never, '/', O_RDONLY)],
      'TypeError',
      /^step 2: openat dfd: expected an integer/,
    )
  })

  it('no calls that are left out', () => {
    refuses((p) => (p.fork as unknown as () => void)(), 'Error', /^fork is left out/)
  })

  it('leaves nothing behind when a body throws: the next program is right', () => {
    for (let i = 0; i < 20; i++) {
      refuses(
        (p) => {
          p.memfd_create('x'.repeat(100), 0)
          throw new RangeError('of the user’s')
        },
        'RangeError',
        /of the user/,
      )
      assert.equal(program((p) => p.getpid()).must(), process.pid)
    }
  })
})

// Signals that interrupt calls. Real ones: a child process waits in the kernel, and this one kills it with a
// signal that it has a handler for, again and again until it says that it has seen enough.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { retryOnEintr, sys } from 'rawsys'
import { libraryUrl, scriptCommand } from '../support/child.js'
import { patience } from '../support/scale.js'

const EINTR = 4
const EVERY_MILLISECONDS = 5

/** Runs a script that gets SIGUSR2 all the time once it has called `ready`, and gives what it shows. */
function interrupted(script: string): Promise<unknown> {
  const whole = `
    import { isErr, must, retryOnEintr, sys } from '${libraryUrl()}'
    import { readSync, writeSync } from 'node:fs'
    let handled = 0
    process.on('SIGUSR2', () => handled++)
    const ready = () => writeSync(1, 'ready\\n')
    const show = (value) => writeSync(1, JSON.stringify(value) + 'end\\n')
    // A thousand seconds, and what is left of them.
    const [time, left] = [new BigInt64Array([1000n, 0n]), new BigInt64Array(2)]
    ${script}
    // No signal may come when Node has given up its handlers: the parent closes this when it sends no more.
    readSync(0, new Uint8Array(1))`
  const [program, ...words] = scriptCommand(whole)
  const child = spawn(program, words, {
    stdio: ['pipe', 'pipe', 'inherit'],
    timeout: patience(20000),
    killSignal: 'SIGKILL',
  })
  let signals: NodeJS.Timeout | undefined
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    if (signals === undefined && output.startsWith('ready\n')) {
      signals = setInterval(() => child.kill('SIGUSR2'), EVERY_MILLISECONDS)
    }
    if (output.endsWith('end\n')) {
      clearInterval(signals)
      child.stdin.end()
    }
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status, signal) => {
      clearInterval(signals)
      if (status !== 0) reject(new Error(`the child ended with ${signal ?? status}: ${output}`))
      else resolve(JSON.parse(output.slice('ready\n'.length, -'end\n'.length)))
    })
  })
}

describe('a call that a signal interrupts', () => {
  it('answers -EINTR, and says what it had done', async () => {
    const seen = await interrupted(`
      ready()
      const slept = sys.nanosleep(time, left)
      const epoll = must.epoll_create1(0)
      const events = new Uint8Array(16)
      const waited = sys.epoll_pwait(epoll, events, undefined, 1_000_000, null)
      let thrown
      try { must.nanosleep(time) } catch ({ code, errno, syscall }) { thrown = { code, errno, syscall } }
      show([slept, left[0] >= 900n && left[0] < 1000n, waited, thrown])`)
    assert.deepEqual(seen, [-EINTR, true, -EINTR, { code: 'EINTR', errno: -EINTR, syscall: 'nanosleep' }])
  })

  it('is made again by retryOnEintr, until it is not interrupted', async () => {
    const seen = await interrupted(`
      ready()
      let calls = 0
      // Three sleeps that signals end, then one that ends by itself.
      const result = retryOnEintr(() => {
        calls++
        if (calls === 4) time.fill(0n)
        return sys.nanosleep(time, left)
      })
      const events = new Uint8Array(16)
      const epoll = must.epoll_create1(0)
      let waits = 0
      const waited = retryOnEintr(() => {
        waits++
        return sys.epoll_pwait(epoll, events, undefined, waits < 3 ? 1_000_000 : 0, null)
      })
      while (handled === 0) await new Promise((done) => setImmediate(done))
      show([result, calls, waited, waits, handled > 0])`)
    assert.deepEqual(seen, [0, 4, 0, 3, true])
  })

  it('leaves buffers, holders and the next call as they should be', async () => {
    const seen = await interrupted(`
      const ends = new Int32Array(2)
      must.pipe2(ends, 0)
      const poll = new DataView(new ArrayBuffer(8))
      poll.setInt32(0, ends[0], true)
      poll.setInt16(4, 1, true)
      ready()
      const results = []
      for (let i = 0; i < 20; i++) {
        results.push(sys.ppoll(poll, undefined, time, null))
        const id = { value: -1 }
        if (sys.getresuid(id, {}, {}) !== 0 || id.value !== process.getuid()) throw new Error('disturbed')
        time.set([1000n, 0n])
      }
      must.write(ends[1], 'x')
      const ready_ = retryOnEintr(() => sys.ppoll(poll, undefined, time, null))
      show([[...new Set(results)], ready_, poll.getInt16(6, true)])`)
    assert.deepEqual(seen, [[-EINTR], 1, 1])
  })
})

describe('retryOnEintr', () => {
  it('tries again after -EINTR only', () => {
    for (const [results, calls] of [
      [[-EINTR, -EINTR, 7], 3],
      [[-11], 1],
      [[0], 1],
      [[4], 1],
      [[-4n, -4n, 5n], 3],
      [[-4n, -11n], 2],
      [[4n], 1],
    ] as [(number | bigint)[], number][]) {
      let made = 0
      const result = retryOnEintr(() => results[made++] as number)
      assert.deepEqual([result, made], [results.at(-1), calls])
    }
  })

  it('lets exceptions pass', () => {
    let made = 0
    const call = () => {
      made++
      throw new RangeError('of the call')
    }
    assert.throws(() => retryOnEintr(call), /^RangeError: of the call$/)
    assert.equal(made, 1)
    assert.equal(
      retryOnEintr(() => sys.close(-1)),
      -9,
    )
  })
})

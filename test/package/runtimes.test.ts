// The installed package under each runtime, on its main thread and in a worker: numbers, words, memory, errors, and by
// which way into native code.

import assert from 'node:assert/strict'
import { denoProgram, RUNTIMES } from '../support/runtimes.js'
import { skip } from '../support/skip.js'
import { Consumer, thisNpm } from './install.js'
import { packed } from './packed.js'

// What is collected meanwhile must not take the way into native code with it. `run` of Node-API is a native function.
const SCRIPT = `
  import { isMainThread, parentPort, Worker } from 'node:worker_threads'
  import { must, sys, syscall, SYS } from 'rawsys'
  import { run } from './node_modules/rawsys/dist/js/core.js'
  import { monotonic } from 'rawsys/clock'
  import { program } from 'rawsys/program'
  const results = () => {
    for (let i = 0; i < 50; i++) new ArrayBuffer(1 << 22)
    const file = must.memfd_create('runtimes', 0)
    const bytes = new Uint8Array(4)
    const text = program((p) => { p.pwrite64(file, 'text', 4, 0); return p.pread64(file, bytes, 4, 0) }).must()
    const seen = [
      sys.getpid() === process.pid, sys.close(-1), String(syscall.bigint(SYS.lseek, file, 2n ** 62n, 0)),
      text, String.fromCharCode(...bytes), monotonic.now() < monotonic.now(), !String(run).includes('native code'),
    ]
    must.close(file)
    return seen
  }
  if (isMainThread) {
    const worker = new Worker(new URL(import.meta.url))
    worker.on('message', (theirs) => console.log(JSON.stringify([results(), theirs])))
    worker.on('error', (error) => { throw error })
  } else parentPort.postMessage(results())`

describe('the installed package', () => {
  let consumer: Consumer | undefined

  before(() => {
    consumer = new Consumer(thisNpm())
    consumer.npm('install', packed())
  })

  after(() => consumer?.remove())

  it('needs one permission of Deno, and says so', async function () {
    const program = await denoProgram().catch((error: Error) => skip(this, error.message))
    const script = `
      import { sys } from 'rawsys'
      try { console.log(sys.getpid() > 0) } catch ({ message }) { console.log(message) }`
    const words = [program, 'run', '--no-lock', '--no-prompt']
    assert.equal(consumer?.run(script, [...words, '--allow-ffi']), 'true')
    assert.match(consumer?.run(script, words) ?? '', /--allow-ffi/)
  })

  for (const { name, get, ffi } of RUNTIMES) {
    it(`runs under ${name}, in a worker too`, async function () {
      const { command, env } = await get().catch((error: Error) => skip(this, error.message))
      const expected = [true, -9, String(2n ** 62n), 4, 'text', true, ffi]
      const printed = consumer?.run(SCRIPT, command, env) ?? ''
      assert.deepEqual(JSON.parse(printed), [expected, expected])
    })
  }
})

// Every JS thread has a frame of its own, and may end at any time.

import assert from 'node:assert/strict'
import { libraryUrl, runScript } from '../support/child.js'
import { patience, times } from '../support/scale.js'

const URL_OF_LIBRARY = JSON.stringify(libraryUrl())

function assertPrints(script: string, expected: string): void {
  const { status, signal, stdout, stderr } = runScript(script, { timeout: patience(50000) })
  assert.equal(status, 0, `${signal} ${stderr}`)
  assert.equal(stdout, expected)
}

describe('workers', () => {
  it('make calls side by side without disturbing each other', () => {
    // Each thread seeks to offsets that only it uses, and checks what it gets back.
    assertPrints(
      `
      import { Worker } from 'node:worker_threads'
      const work = (id) => \`
        import { syscall, SYS } from ${URL_OF_LIBRARY.replaceAll('"', "'")}
        const fd = syscall(SYS.memfd_create, 'worker \${id}', 0)
        for (let i = 0; i < ${times(200000)}; i++) {
          const offset = \${id} * 2 ** 33 + i
          if (syscall(SYS.lseek, fd, offset, 0) !== offset) throw new Error('disturbed at ' + i)
        }\`
      const ends = [1, 2, 3, 4].map((id) => new Promise((done, fail) => {
        new Worker(new URL('data:text/javascript,' + encodeURIComponent(work(id)))).on('error', fail).on('exit', done)
      }))
      console.log(JSON.stringify(await Promise.all(ends)))`,
      '[0,0,0,0]\n',
    )
  })

  it('may be the first and last to use the addon, which stays mapped', () => {
    assertPrints(
      `
      import { readFileSync } from 'node:fs'
      import { Worker } from 'node:worker_threads'
      const mapped = () => readFileSync('/proc/self/maps', 'utf8').includes('rawsys.node')
      const work = "import { syscall, SYS } from " + ${JSON.stringify(URL_OF_LIBRARY)} + "; if (syscall(SYS.getpid) !== process.pid) process.exit(1)"
      const seen = [mapped()]
      for (let i = 0; i < 3; i++) {
        seen.push(await new Promise((done) => {
          new Worker(new URL('data:text/javascript,' + encodeURIComponent(work))).on('exit', done)
        }))
      }
      seen.push(mapped())
      const { syscall, SYS } = await import(${URL_OF_LIBRARY})
      seen.push(syscall(SYS.getpid) === process.pid)
      console.log(JSON.stringify(seen))`,
      '[false,0,0,0,true,true]\n',
    )
  })

  // What a worker is doing when it is terminated; it says when it begins.
  const WORK: Record<string, string> = {
    calls: "for (;;) syscall(SYS.openat, -100, '/no/such', 0)",
    views:
      'const address = syscall.bigint(SYS.mmap, null, 4096, 3, 0x22, -1, 0); for (;;) endView(view(address, 64))',
    addresses: 'for (;;) addressOf(new Uint8Array(8))',
    'the reading of an image': 'for (;;) ElfImage.mapped(vdso.address).symbols()',
    'calls of the vDSO': 'for (;;) vdso.getrandom(bytes, 16, 0)',
  }
  for (const [name, loop] of Object.entries(WORK)) {
    it(`may be terminated in the middle of ${name}`, () => {
      const work = `
        import { addressOf, endView, SYS, syscall, view } from '${libraryUrl()}'
        import { ElfImage } from '${libraryUrl('elf.js')}'
        import { vdso } from '${libraryUrl('vdso.js')}'
        import { parentPort } from 'node:worker_threads'
        const bytes = new Uint8Array(16)
        parentPort.postMessage('begun')
        ${loop}`
      assertPrints(
        `
        import { Worker } from 'node:worker_threads'
        const url = new URL('data:text/javascript,' + encodeURIComponent(${JSON.stringify(work)}))
        for (let i = 0; i < ${times(30)}; i++) {
          const worker = new Worker(url)
          await new Promise((done) => worker.once('message', done))
          await worker.terminate()
        }
        console.log('alive')`,
        'alive\n',
      )
    })
  }

  it('may be terminated while they import', () => {
    assertPrints(
      `
      import { Worker } from 'node:worker_threads'
      const url = new URL('data:text/javascript,' + encodeURIComponent("import '${libraryUrl()}'"))
      for (let i = 0; i < ${times(150)}; i++) {
        const worker = new Worker(url)
        await new Promise((done) => worker.once('online', done))
        // Somewhere between its first line and its last, sooner or later in each round.
        await new Promise((done) => setTimeout(done, i % 15))
        await worker.terminate()
      }
      console.log('alive')`,
      'alive\n',
    )
  })
})

// Where structs lie: slabs, memory that the kernel mapped, buffers that go away.

import assert from 'node:assert/strict'
import { addressOf, SYS, syscall } from 'rawsys'
import { must, struct } from 'rawsys/fs'
import { MAP_ANONYMOUS, MAP_PRIVATE, must as mem, PROT_READ, PROT_WRITE } from 'rawsys/mem'
import { CLOCK_MONOTONIC, must as time, struct as times } from 'rawsys/time'
import { libraryUrl, runScript } from '../support/child.js'
import { refuses } from '../sys/support/loose.js'

describe('memory of structs', () => {
  it('is its own, aligned to 16 bytes, and zero', () => {
    const made = Array.from({ length: 2000 }, (_, i) => new times.timespec({ tv_sec: i, tv_nsec: -1 }))
    const addresses = new Set(made.map((spec) => addressOf(spec)))
    assert.equal(addresses.size, 2000)
    assert.ok([...addresses].every((address) => address % 16n === 0n))
    assert.ok(made.every((spec, i) => spec.tv_sec === i))
  })

  it('is where the kernel writes', () => {
    const spec = new times.timespec()
    time.clock_gettime(CLOCK_MONOTONIC, spec)
    const first = spec.tv_sec * 1e9 + spec.tv_nsec
    assert.equal(syscall(SYS.clock_gettime, CLOCK_MONOTONIC, spec), 0)
    assert.ok(spec.tv_sec * 1e9 + spec.tv_nsec >= first)
    const part = new times.itimerspec()
    time.clock_gettime(CLOCK_MONOTONIC, part.it_value)
    assert.equal(part.it_interval.tv_nsec, 0)
    assert.ok(part.it_value.tv_sec >= spec.tv_sec)
    assert.equal(addressOf(part.it_value), addressOf(part) + 16n)
  })

  it('may be large', () => {
    const many = times.timespec.array(100000)
    assert.equal(many.byteLength, 1600000)
    time.clock_gettime(CLOCK_MONOTONIC, many.at(99999))
    assert.ok(many.at(99999).tv_sec > 0)
  })

  it('is refused when it is too short for the call', () => {
    const short = new struct.iovec()
    refuses(() => must.fstat(0, short as never), RangeError, /expected memory of \d+ bytes or more, got 16/)
  })

  it('can be memory that the kernel mapped', () => {
    const address = mem.mmap(null, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    const there = times.timespec.at(address, 32)
    time.clock_gettime(CLOCK_MONOTONIC, there)
    assert.equal(addressOf(there), address + 32n)
    const again = times.timespec.at(address + 32n)
    assert.deepEqual([again.tv_sec, again.tv_nsec], [there.tv_sec, there.tv_nsec])
    assert.equal(times.timespec.arrayAt(address, 0, 3).at(2).tv_sec, there.tv_sec)
    mem.munmap(address, 4096)
  })

  it('that was transferred away is refused, and new structs get other memory', () => {
    const { status, stdout, stderr } = runScript(`
      import { must, struct } from '${libraryUrl('fs.js')}'
      const lost = new struct.stat()
      const whole = lost.buffer
      structuredClone(whole, { transfer: [whole] })
      if (whole.byteLength !== 0) process.exit(console.log('kept') ?? 0)
      let refused
      try { must.fstat(0, lost) } catch (error) { refused = error }
      const next = new struct.stat()
      must.fstat(0, next)
      console.log(refused.constructor.name, next.st_mode > 0)
    `)
    assert.equal(stderr, '')
    assert.equal(status, 0)
    assert.match(stdout, /^TypeError true$|^kept$/m)
  })

  it('does not grow with structs that nobody holds', () => {
    const { status, stdout, stderr } = runScript(
      `
      import { struct } from '${libraryUrl('fs.js')}'
      const use = (count) => { for (let i = 0; i < count; i++) new struct.statx({ stx_size: i }) }
      use(50000)
      global.gc()
      const before = process.memoryUsage().rss
      for (let i = 0; i < 20; i++) { use(50000); global.gc() }
      console.log((process.memoryUsage().rss - before) >> 20)
      `,
      { flags: ['--expose-gc'] },
    )
    assert.deepEqual([status, stderr], [0, ''])
    // A million of them are 256 MB.
    assert.ok(Number(stdout) < 64, `${stdout} MB more`)
  })
})

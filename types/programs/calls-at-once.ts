// Many calls in one crossing: a pipe filled and emptied by a program, sizes of many files by a batch.

import { AT_EMPTY_PATH, asText, type Fd, must, O_CLOEXEC, owned, STATX_SIZE, struct } from 'rawsys/fs'
import { batch, Failure, field, program, type Ref, type Values } from 'rawsys/program'

const ends = new Int32Array(2)

const through = program((p, text: Ref<string>, buffer: Ref<Uint8Array>) => {
  p.pipe2(ends, O_CLOEXEC)
  const [reader, writer] = [field(ends, 0), field(ends, 1)]
  p.finally(() => p.close(reader))
  p.finally(() => p.close(writer))
  const written = p.write(writer, text)
  return { written, read: p.read(reader, buffer) }
})

const buffer = new Uint8Array(64)
const given = through.run('through a pipe', buffer)
if (given instanceof Failure) throw given
const text = asText(buffer, given.read)
if (text !== 'through a pipe' || given.written !== text.length) throw new Error(`the pipe gave ${text}`)

// What a step gives may be declared: an interface of Refs becomes one of values.
interface Copies {
  readonly first: Ref<Fd>
  readonly second: Ref<Fd>
}
const copy = program((p, fd: Ref<Fd>): Copies => ({ first: p.dup(fd), second: p.dup(fd) }))

using file = owned(must.memfd_create('copied', 0))
const copies: Values<Copies> = copy.must(file.fd)
using first = owned(copies.first)
using second = owned(copies.second)
must.write(first.fd, 'twelve bytes')

const files = [file.fd, first.fd, second.fd]
const stats = files.map((fd) => ({ fd, st: new struct.statx() }))
const results = batch(stats.length, (p, i) => {
  const { fd, st } = stats[i] as (typeof stats)[number]
  return p.statx(fd, '', AT_EMPTY_PATH, STATX_SIZE, st)
})
if (results.some((result) => result < 0)) throw new Error(`statx gave ${results.join(', ')}`)
for (const { st } of stats) if (st.stx_size !== 12) throw new Error(`it has ${st.stx_size} bytes`)

// It stops at the first call that fails.
const failed = copy.run(-1 as Fd)
if (!(failed instanceof Failure) || failed.step !== 1 || failed.call !== 'dup') throw new Error('it went on')

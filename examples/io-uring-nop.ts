// An io_uring: requests that do nothing, and one that reads a file into mapped memory.

import { asText, endView, isErr, owned, SyscallError, view } from 'rawsys'
import { IORING_OP_NOP, IORING_OP_READ, IoUring } from 'rawsys/event'
import { AT_FDCWD, must, O_CLOEXEC, O_RDONLY } from 'rawsys/fs'
import { MAP_ANONYMOUS, MAP_PRIVATE, must as mem, PROT_READ, PROT_WRITE } from 'rawsys/mem'

const BYTES = 4096
const READ = 0xfedc_ba98_7654_3210n

/** A ring, or the reason why there is none: kernels and container runtimes often forbid it. */
function ringOrReason(): IoUring | string {
  try {
    return new IoUring(8)
  } catch (error) {
    if (error instanceof SyscallError) return error.message
    throw error
  }
}

function use(ring: IoUring): void {
  const { sq_entries, cq_entries } = ring.params
  console.log(`a ring with room for ${sq_entries} requests and ${cq_entries} completions`)
  for (let i = 1n; i <= 3n; i++) ring.submissions.push({ opcode: IORING_OP_NOP, user_data: i })

  // What the kernel writes after the call has to stay where it is: an ArrayBuffer may be freed or
  // transferred.
  const address = mem.mmap(null, BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
  using file = owned(must.openat(AT_FDCWD, '/proc/version', O_RDONLY | O_CLOEXEC))
  ring.submissions.push({ opcode: IORING_OP_READ, fd: file.fd, addr: address, len: BYTES, user_data: READ })

  ring.enter(4)
  const memory = view(address, BYTES)
  for (const { user_data, res } of ring.completions) {
    const what = user_data === READ && !isErr(res) ? `: ${asText(memory, res).trim().slice(0, 60)}` : ''
    console.log(`request 0x${user_data.toString(16)} gave ${res}${what}`)
  }
  endView(memory)
  mem.munmap(address, BYTES)
}

const ring = ringOrReason()
if (typeof ring === 'string') console.log(`there is no io_uring here: ${ring}`)
else {
  use(ring)
  ring.close()
}

// Reads memory of this process that may not be there.

import { isErr } from '../errno/result.js'
import { unwrap } from '../errno/syscall-error.js'
import { SYS } from '../syscall/numbers.js'
import { syscall } from '../syscall/syscall.js'

const EFAULT = 14
const O_CLOEXEC_NONBLOCK = 0o2004000

/**
 * A copy of up to 4,096 bytes at an address, or undefined where not all of it is mapped and readable. A pipe takes
 * as much in one go, however little room a user's pipes may have. The kernel does the reading, by way of a pipe: for it such an address is an error, where a load would end the
 * process. Sandboxes allow pipes more often than process_vm_readv.
 *
 * @throws SyscallError if there is no pipe to be had, for want of descriptors.
 */
export function copyMemory(address: bigint, length: number): DataView<ArrayBuffer> | undefined {
  if (address < 0n || address + BigInt(length) > 2n ** 64n) return undefined
  const pipe = new Int32Array(2)
  unwrap(syscall(SYS.pipe2, pipe, O_CLOEXEC_NONBLOCK), 'pipe2')
  const [from, to] = pipe as unknown as [number, number]
  try {
    const bytes = new Uint8Array(length)
    const written = syscall(SYS.write, to, address, length)
    if (isErr(written, EFAULT) || written !== length) return undefined
    unwrap(syscall(SYS.read, from, bytes, length), 'read')
    return new DataView(bytes.buffer)
  } finally {
    syscall(SYS.close, from)
    syscall(SYS.close, to)
  }
}

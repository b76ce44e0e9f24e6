import { arm64, type SyscallNumbers, x64 } from '../generated/syscall-numbers.js'

/**
 * This architecture's syscall numbers, by the kernel's names. A syscall that it lacks (`open` on
 * ARM64) has the number -1, which the kernel answers with -ENOSYS.
 */
export const SYS: SyscallNumbers = process.arch === 'arm64' ? arm64() : x64()

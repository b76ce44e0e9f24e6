// Constants of the kernel's headers that the tests use, until the library has them.

export const AT_FDCWD = -100
export const O_RDONLY = 0
export const PROT_NONE = 0
export const PROT_READ = 1
export const PROT_WRITE = 2
export const MAP_SHARED = 1
export const MAP_PRIVATE = 2
export const MAP_ANONYMOUS = 0x20
export const MFD_CLOEXEC = 1
export const CLOCK_REALTIME = 0
export const CLOCK_MONOTONIC = 1
export const CLOCK_MONOTONIC_RAW = 4
export const CLOCK_REALTIME_COARSE = 5
export const CLOCK_MONOTONIC_COARSE = 6
export const CLOCK_BOOTTIME = 7
export const CLOCK_TAI = 11

export const EBADF = 9
export const EFAULT = 14
export const ENOENT = 2
export const ENOSYS = 38

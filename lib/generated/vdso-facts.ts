// Generated from abi/overlay/vdso.ts, abi/numbers.json by `npm run generate`: do not edit.
// Extracted from linux-source-7.2 7.2.12-1.

import type { VdsoFacts } from '../vdso/facts.js'

export const VDSO: Readonly<Record<'x64' | 'arm64', VdsoFacts>> = {
  x64: {
    version: 'LINUX_2.6',
    functions: [
      { name: 'clock_getres', symbol: '__vdso_clock_getres', since: '5.3', gives: 'int', number: 229 },
      { name: 'clock_gettime', symbol: '__vdso_clock_gettime', since: '2.6.23', gives: 'int', number: 228 },
      { name: 'futex_robust_list32_try_unlock', symbol: '__vdso_futex_robust_list32_try_unlock', since: '7.2', never: 'it unlocks a robust futex of the calling thread, whose list is kept by libc', number: -1 },
      { name: 'futex_robust_list64_try_unlock', symbol: '__vdso_futex_robust_list64_try_unlock', since: '7.2', never: 'it unlocks a robust futex of the calling thread, whose list is kept by libc', number: -1 },
      { name: 'getcpu', symbol: '__vdso_getcpu', since: '2.6.23', gives: 'int', number: 309 },
      { name: 'getrandom', symbol: '__vdso_getrandom', since: '6.11', gives: 'long', number: 318 },
      { name: 'gettimeofday', symbol: '__vdso_gettimeofday', since: '2.6.23', gives: 'int', number: 96 },
      { name: 'sgx_enter_enclave', symbol: '__vdso_sgx_enter_enclave', since: '5.11', never: 'it enters an SGX enclave and has a calling convention of its own', number: -1 },
      { name: 'time', symbol: '__vdso_time', since: '3.0', gives: 'long', number: 201 },
    ],
  },
  arm64: {
    version: 'LINUX_2.6.39',
    functions: [
      { name: 'clock_getres', symbol: '__kernel_clock_getres', since: '3.7', gives: 'int', number: 114 },
      { name: 'clock_gettime', symbol: '__kernel_clock_gettime', since: '3.7', gives: 'int', number: 113 },
      { name: 'getrandom', symbol: '__kernel_getrandom', since: '6.12', gives: 'long', number: 278 },
      { name: 'gettimeofday', symbol: '__kernel_gettimeofday', since: '3.7', gives: 'int', number: 169 },
      { name: 'rt_sigreturn', symbol: '__kernel_rt_sigreturn', since: '3.7', never: 'it is where a signal handler returns to, and takes its state from the stack', number: -1 },
    ],
  },
}

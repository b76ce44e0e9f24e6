// The functions of the vDSO. Sources: arch/x86/entry/vdso and arch/arm64/kernel/vdso (the linker scripts name
// what is exported), vdso(7), and the history of both.

/** A function of an architecture's vDSO. */
export interface VdsoFunction {
  /** The syscall that it stands for, or what the symbol is called without the prefix. */
  readonly name: string
  readonly symbol: string
  /** The first kernel that has it. */
  readonly since: string
  /** What its result is in C; undefined for what must never be called from here. */
  readonly gives?: 'int' | 'long'
  /** Why it is listed only. */
  readonly never?: string
}

export interface VdsoFacts {
  /** The version that all symbols have. */
  readonly version: string
  readonly functions: readonly VdsoFunction[]
}

export const vdso: { readonly x64: VdsoFacts; readonly arm64: VdsoFacts } = {
  x64: {
    version: 'LINUX_2.6',
    functions: [
      { name: 'clock_getres', symbol: '__vdso_clock_getres', since: '5.3', gives: 'int' },
      { name: 'clock_gettime', symbol: '__vdso_clock_gettime', since: '2.6.23', gives: 'int' },
      {
        name: 'futex_robust_list32_try_unlock',
        symbol: '__vdso_futex_robust_list32_try_unlock',
        since: '7.2',
        never: 'it unlocks a robust futex of the calling thread, whose list is kept by libc',
      },
      {
        name: 'futex_robust_list64_try_unlock',
        symbol: '__vdso_futex_robust_list64_try_unlock',
        since: '7.2',
        never: 'it unlocks a robust futex of the calling thread, whose list is kept by libc',
      },
      { name: 'getcpu', symbol: '__vdso_getcpu', since: '2.6.23', gives: 'int' },
      { name: 'getrandom', symbol: '__vdso_getrandom', since: '6.11', gives: 'long' },
      { name: 'gettimeofday', symbol: '__vdso_gettimeofday', since: '2.6.23', gives: 'int' },
      {
        name: 'sgx_enter_enclave',
        symbol: '__vdso_sgx_enter_enclave',
        since: '5.11',
        never: 'it enters an SGX enclave and has a calling convention of its own',
      },
      { name: 'time', symbol: '__vdso_time', since: '3.0', gives: 'long' },
    ],
  },
  arm64: {
    version: 'LINUX_2.6.39',
    functions: [
      { name: 'clock_getres', symbol: '__kernel_clock_getres', since: '3.7', gives: 'int' },
      { name: 'clock_gettime', symbol: '__kernel_clock_gettime', since: '3.7', gives: 'int' },
      { name: 'getrandom', symbol: '__kernel_getrandom', since: '6.12', gives: 'long' },
      { name: 'gettimeofday', symbol: '__kernel_gettimeofday', since: '3.7', gives: 'int' },
      {
        name: 'rt_sigreturn',
        symbol: '__kernel_rt_sigreturn',
        since: '3.7',
        never: 'it is where a signal handler returns to, and takes its state from the stack',
      },
    ],
  },
}

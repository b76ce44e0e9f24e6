// Generated from abi/constants.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.

import { arm64 } from '../../sys/architecture.js'
import type { Address, Bytes, Choice, Command, Count, Fd, FdArg, Flags, Long, Memory, Pid, PidArg, Place32, Place64, PlaceBits, Plain, Quantity, Size, Struct, Takes, Text, Tid, TidArg, Unused } from '../../sys/types.js'
import type { ACCT_FLAG_, ARCH_SHSTK_, ARCH_XCOMP_, ARM64_CONTEXT_, CAP_, CLONE_FILES_, CLONE_FS_, CLONE_NEWCGROUP_, CLONE_NEWIPC_, CLONE_NEWNET_, CLONE_NEWNS_, CLONE_NEWPID_, CLONE_NEWTIME_, CLONE_NEWUSER_, CLONE_NEWUTS_, CLONE_NEW_, CLONE_SIGHAND_, CLONE_SYSVSEM_, CLONE_THREAD_, CLONE_VM_, CLONE_own, COREDUMP_, ELF_DT_, ELF_PF_, ET_, FUTEX2_, FUTEX_, FUTEX_FLAG_, FUTEX_OP_, FUTEX_OP_CMP_, IOPRIO_CLASS_, MEMBARRIER_CMD_, MEMBARRIER_CMD_FLAG_, NT_REGSET_, PERSONALITY_, PER_, PIDFD_, PIDFD_COREDUMP_, PIDFD_INFO_, PIDFD_SIGNAL_, PR_CAP_AMBIENT_, PR_FUTEX_HASH_, PR_MCE_KILL_, PR_MCE_KILL_WHEN_, PR_MDWE_, PR_MTE_, PR_PAC_, PR_RSEQ_SLICE_EXTENSION_, PR_RSEQ_SLICE_EXT_, PR_SCHED_CORE_, PR_SCHED_CORE_SCOPE_, PR_SET_MM_, PR_SET_VMA_, PR_SHADOW_STACK_, PR_SME_VL_, PR_SPEC_, PR_SPEC_FEATURE_, PR_SVE_VL_, PR_SYS_DISPATCH_, PR_TAGGED_ADDR_, PR_THP_DISABLE_, PR_TIMER_CREATE_RESTORE_IDS_, PR_TIMING_, PR_TSC_, PT_, RLIMIT_, RSEQ_CS_FLAG_, RSEQ_FLAG_, RUSAGE_, SA_, SCHED_, SCHED_FLAG_, SCHED_GETATTR_FLAG_, SCHED_RESET_, SECBIT_, SECCOMP_MODE_, SHF_, SHT_, SIGEV_, SIG_, SS_, SVE_SIG_FLAG_, TRAP_PERF_FLAG_, UC_, UNSHARE_own, W_, X86_EFLAGS_, _LINUX_CAPABILITY_VERSION_ } from '../families.js'

/** 9; asm-generic/resource.h. */
export const RLIMIT_AS: RLIMIT_ = 9
/** 4; asm-generic/resource.h. */
export const RLIMIT_CORE: RLIMIT_ = 4
/** 0; asm-generic/resource.h. */
export const RLIMIT_CPU: RLIMIT_ = 0
/** 2; asm-generic/resource.h. */
export const RLIMIT_DATA: RLIMIT_ = 2
/** 1; asm-generic/resource.h. */
export const RLIMIT_FSIZE: RLIMIT_ = 1
/** 0xa; asm-generic/resource.h. */
export const RLIMIT_LOCKS: RLIMIT_ = 10
/** 8; asm-generic/resource.h. */
export const RLIMIT_MEMLOCK: RLIMIT_ = 8
/** 0xc; asm-generic/resource.h. */
export const RLIMIT_MSGQUEUE: RLIMIT_ = 12
/** 0xd; asm-generic/resource.h. */
export const RLIMIT_NICE: RLIMIT_ = 13
/** 7; asm-generic/resource.h. */
export const RLIMIT_NOFILE: RLIMIT_ = 7
/** 6; asm-generic/resource.h. */
export const RLIMIT_NPROC: RLIMIT_ = 6
/** 5; asm-generic/resource.h. */
export const RLIMIT_RSS: RLIMIT_ = 5
/** 0xe; asm-generic/resource.h. */
export const RLIMIT_RTPRIO: RLIMIT_ = 14
/** 0xf; asm-generic/resource.h. */
export const RLIMIT_RTTIME: RLIMIT_ = 15
/** 0xb; asm-generic/resource.h. */
export const RLIMIT_SIGPENDING: RLIMIT_ = 11
/** 3; asm-generic/resource.h. */
export const RLIMIT_STACK: RLIMIT_ = 3
/** 18446744073709551615; asm-generic/resource.h. */
export const RLIM_INFINITY: bigint = 18446744073709551615n
/** 0x10; asm-generic/resource.h. */
export const RLIM_NLIMITS: number = 16
/** 1; asm-generic/siginfo.h. */
export const BUS_ADRALN: number = 1
/** 2; asm-generic/siginfo.h. */
export const BUS_ADRERR: number = 2
/** 5; asm-generic/siginfo.h. */
export const BUS_MCEERR_AO: number = 5
/** 4; asm-generic/siginfo.h. */
export const BUS_MCEERR_AR: number = 4
/** 3; asm-generic/siginfo.h. */
export const BUS_OBJERR: number = 3
/** 6; asm-generic/siginfo.h. */
export const CLD_CONTINUED: number = 6
/** 3; asm-generic/siginfo.h. */
export const CLD_DUMPED: number = 3
/** 1; asm-generic/siginfo.h. */
export const CLD_EXITED: number = 1
/** 2; asm-generic/siginfo.h. */
export const CLD_KILLED: number = 2
/** 5; asm-generic/siginfo.h. */
export const CLD_STOPPED: number = 5
/** 4; asm-generic/siginfo.h. */
export const CLD_TRAPPED: number = 4
/** 1; asm-generic/siginfo.h. */
export const EMT_TAGOVF: number = 1
/** 0xf; asm-generic/siginfo.h. */
export const FPE_CONDTRAP: number = 15
/** 3; asm-generic/siginfo.h. */
export const FPE_FLTDIV: number = 3
/** 7; asm-generic/siginfo.h. */
export const FPE_FLTINV: number = 7
/** 4; asm-generic/siginfo.h. */
export const FPE_FLTOVF: number = 4
/** 6; asm-generic/siginfo.h. */
export const FPE_FLTRES: number = 6
/** 8; asm-generic/siginfo.h. */
export const FPE_FLTSUB: number = 8
/** 5; asm-generic/siginfo.h. */
export const FPE_FLTUND: number = 5
/** 0xe; asm-generic/siginfo.h. */
export const FPE_FLTUNK: number = 14
/** 1; asm-generic/siginfo.h. */
export const FPE_INTDIV: number = 1
/** 2; asm-generic/siginfo.h. */
export const FPE_INTOVF: number = 2
/** 9; asm-generic/siginfo.h. */
export const ILL_BADIADDR: number = 9
/** 8; asm-generic/siginfo.h. */
export const ILL_BADSTK: number = 8
/** 7; asm-generic/siginfo.h. */
export const ILL_COPROC: number = 7
/** 3; asm-generic/siginfo.h. */
export const ILL_ILLADR: number = 3
/** 1; asm-generic/siginfo.h. */
export const ILL_ILLOPC: number = 1
/** 2; asm-generic/siginfo.h. */
export const ILL_ILLOPN: number = 2
/** 4; asm-generic/siginfo.h. */
export const ILL_ILLTRP: number = 4
/** 5; asm-generic/siginfo.h. */
export const ILL_PRVOPC: number = 5
/** 6; asm-generic/siginfo.h. */
export const ILL_PRVREG: number = 6
/** 5; asm-generic/siginfo.h. */
export const NSIGBUS: number = 5
/** 6; asm-generic/siginfo.h. */
export const NSIGCHLD: number = 6
/** 1; asm-generic/siginfo.h. */
export const NSIGEMT: number = 1
/** 0xf; asm-generic/siginfo.h. */
export const NSIGFPE: number = 15
/** 0xb; asm-generic/siginfo.h. */
export const NSIGILL: number = 11
/** 6; asm-generic/siginfo.h. */
export const NSIGPOLL: number = 6
/** 0xa; asm-generic/siginfo.h. */
export const NSIGSEGV: number = 10
/** 2; asm-generic/siginfo.h. */
export const NSIGSYS: number = 2
/** 6; asm-generic/siginfo.h. */
export const NSIGTRAP: number = 6
/** 4; asm-generic/siginfo.h. */
export const POLL_ERR: number = 4
/** 6; asm-generic/siginfo.h. */
export const POLL_HUP: number = 6
/** 1; asm-generic/siginfo.h. */
export const POLL_IN: number = 1
/** 3; asm-generic/siginfo.h. */
export const POLL_MSG: number = 3
/** 2; asm-generic/siginfo.h. */
export const POLL_OUT: number = 2
/** 5; asm-generic/siginfo.h. */
export const POLL_PRI: number = 5
/** 5; asm-generic/siginfo.h. */
export const SEGV_ACCADI: number = 5
/** 2; asm-generic/siginfo.h. */
export const SEGV_ACCERR: number = 2
/** 6; asm-generic/siginfo.h. */
export const SEGV_ADIDERR: number = 6
/** 7; asm-generic/siginfo.h. */
export const SEGV_ADIPERR: number = 7
/** 3; asm-generic/siginfo.h. */
export const SEGV_BNDERR: number = 3
/** 0xa; asm-generic/siginfo.h. */
export const SEGV_CPERR: number = 10
/** 1; asm-generic/siginfo.h. */
export const SEGV_MAPERR: number = 1
/** 8; asm-generic/siginfo.h. */
export const SEGV_MTEAERR: number = 8
/** 9; asm-generic/siginfo.h. */
export const SEGV_MTESERR: number = 9
/** 4; asm-generic/siginfo.h. */
export const SEGV_PKUERR: number = 4
/** 0x40; asm-generic/siginfo.h. */
export const SIGEV_MAX_SIZE: number = 64
/** 1; asm-generic/siginfo.h. */
export const SIGEV_NONE: SIGEV_ = 1
/** 0xc; asm-generic/siginfo.h. */
export const SIGEV_PAD_SIZE: number = 12
/** 0; asm-generic/siginfo.h. */
export const SIGEV_SIGNAL: SIGEV_ = 0
/** 2; asm-generic/siginfo.h. */
export const SIGEV_THREAD: SIGEV_ = 2
/** 4; asm-generic/siginfo.h. */
export const SIGEV_THREAD_ID: SIGEV_ = 4
/** -4; asm-generic/siginfo.h. */
export const SI_ASYNCIO: number = -4
/** -60; asm-generic/siginfo.h. */
export const SI_ASYNCNL: number = -60
/** -7; asm-generic/siginfo.h. */
export const SI_DETHREAD: number = -7
/** 0x80; asm-generic/siginfo.h. */
export const SI_KERNEL: number = 128
/** 0x80; asm-generic/siginfo.h. */
export const SI_MAX_SIZE: number = 128
/** -3; asm-generic/siginfo.h. */
export const SI_MESGQ: number = -3
/** -1; asm-generic/siginfo.h. */
export const SI_QUEUE: number = -1
/** -5; asm-generic/siginfo.h. */
export const SI_SIGIO: number = -5
/** -2; asm-generic/siginfo.h. */
export const SI_TIMER: number = -2
/** -6; asm-generic/siginfo.h. */
export const SI_TKILL: number = -6
/** 0; asm-generic/siginfo.h. */
export const SI_USER: number = 0
/** 1; asm-generic/siginfo.h. */
export const SYS_SECCOMP: number = 1
/** 2; asm-generic/siginfo.h. */
export const SYS_USER_DISPATCH: number = 2
/** 3; asm-generic/siginfo.h. */
export const TRAP_BRANCH: number = 3
/** 1; asm-generic/siginfo.h. */
export const TRAP_BRKPT: number = 1
/** 4; asm-generic/siginfo.h. */
export const TRAP_HWBKPT: number = 4
/** 6; asm-generic/siginfo.h. */
export const TRAP_PERF: number = 6
/** 1; asm-generic/siginfo.h. */
export const TRAP_PERF_FLAG_ASYNC: TRAP_PERF_FLAG_ = 1
/** 2; asm-generic/siginfo.h. */
export const TRAP_TRACE: number = 2
/** 5; asm-generic/siginfo.h. */
export const TRAP_UNK: number = 5
/** 8; asm-generic/siginfo.h. */
export const __ADDR_BND_PKEY_PAD: number = 8
/** 0x10; asm-generic/siginfo.h. */
export const __ARCH_SIGEV_PREAMBLE_SIZE: number = 16
/** 0xa; asm-generic/siginfo.h. */
export const __FPE_DECDIV: number = 10
/** 0xb; asm-generic/siginfo.h. */
export const __FPE_DECERR: number = 11
/** 9; asm-generic/siginfo.h. */
export const __FPE_DECOVF: number = 9
/** 0xc; asm-generic/siginfo.h. */
export const __FPE_INVASC: number = 12
/** 0xd; asm-generic/siginfo.h. */
export const __FPE_INVDEC: number = 13
/** 0xb; asm-generic/siginfo.h. */
export const __ILL_BNDMOD: number = 11
/** 0xa; asm-generic/siginfo.h. */
export const __ILL_BREAK: number = 10
/** 0x800; asm-generic/signal-defs.h. */
export const SA_EXPOSE_TAGBITS: SA_ = 2048
/** 1; asm-generic/signal-defs.h. */
export const SA_NOCLDSTOP: SA_ = 1
/** 2; asm-generic/signal-defs.h. */
export const SA_NOCLDWAIT: SA_ = 2
/** 0x40000000; asm-generic/signal-defs.h. */
export const SA_NODEFER: SA_ = 1073741824
/** 0x40000000; asm-generic/signal-defs.h. */
export const SA_NOMASK: SA_ = 1073741824
/** 0x80000000; asm-generic/signal-defs.h. */
export const SA_ONESHOT: SA_ = 2147483648
/** 0x8000000; asm-generic/signal-defs.h. */
export const SA_ONSTACK: SA_ = 134217728
/** 0x80000000; asm-generic/signal-defs.h. */
export const SA_RESETHAND: SA_ = 2147483648
/** 0x10000000; asm-generic/signal-defs.h. */
export const SA_RESTART: SA_ = 268435456
/** 4; asm-generic/signal-defs.h. */
export const SA_SIGINFO: SA_ = 4
/** 0x400; asm-generic/signal-defs.h. */
export const SA_UNSUPPORTED: SA_ = 1024
/** 0; asm-generic/signal-defs.h. */
export const SIG_BLOCK: SIG_ = 0
/** 0; asm-generic/signal-defs.h. */
export const SIG_DFL: bigint = 0n
/** -1; asm-generic/signal-defs.h. */
export const SIG_ERR: bigint = -1n
/** 1; asm-generic/signal-defs.h. */
export const SIG_IGN: bigint = 1n
/** 2; asm-generic/signal-defs.h. */
export const SIG_SETMASK: SIG_ = 2
/** 1; asm-generic/signal-defs.h. */
export const SIG_UNBLOCK: SIG_ = 1
/** not on x86-64, 0x40 on ARM64; asm-generic/signal.h. */
export const _NSIG: number = arm64 ? 64 : -1
/** not on x86-64, 0x40 on ARM64; asm-generic/signal.h. */
export const _NSIG_BPW: number = arm64 ? 64 : -1
/** not on x86-64, 1 on ARM64; asm-generic/signal.h. */
export const _NSIG_WORDS: number = arm64 ? 1 : -1
/** 0x21; asm/auxvec.h. */
export const AT_SYSINFO_EHDR: number = 33
/** 2; asm/auxvec.h. */
export const AT_VECTOR_SIZE_ARCH: number = 2
/** 0x2000 on x86-64, not on ARM64; asm/ldt.h. */
export const LDT_ENTRIES: number = arm64 ? -1 : 8192
/** 8 on x86-64, not on ARM64; asm/ldt.h. */
export const LDT_ENTRY_SIZE: number = arm64 ? -1 : 8
/** 2 on x86-64, not on ARM64; asm/ldt.h. */
export const MODIFY_LDT_CONTENTS_CODE: number = arm64 ? -1 : 2
/** 0 on x86-64, not on ARM64; asm/ldt.h. */
export const MODIFY_LDT_CONTENTS_DATA: number = arm64 ? -1 : 0
/** 1 on x86-64, not on ARM64; asm/ldt.h. */
export const MODIFY_LDT_CONTENTS_STACK: number = arm64 ? -1 : 1
/**
 * Let addresses of the process carry tags of so many bits.
 *
 * Cannot be undone.
 *
 * Errors: EBUSY (The process has had a second thread, as a JavaScript engine always has), EINVAL, ENODEV
 * (The CPU cannot ignore tags).
 *
 * Since Linux 6.4.
 *
 * 0x4002 on x86-64, not on ARM64; asm/prctl.h.
 */
export const ARCH_ENABLE_TAGGED_ADDR = (arm64 ? -1 : 16386) as unknown as Command<{ readonly arch_prctl: Takes<[arg2: Long], 0> }>
/**
 * Allow tags on addresses together with devices that share the address space.
 *
 * Since Linux 6.4.
 *
 * 0x4004 on x86-64, not on ARM64; asm/prctl.h.
 */
export const ARCH_FORCE_TAGGED_SVA = (arm64 ? -1 : 16388) as unknown as Command<{ readonly arch_prctl: Takes<[], 0> }>
/**
 * Get whether the thread may use the instruction CPUID.
 *
 * Since Linux 4.12.
 *
 * 0x1011 on x86-64, not on ARM64; asm/prctl.h.
 */
export const ARCH_GET_CPUID = (arm64 ? -1 : 4113) as unknown as Command<{ readonly arch_prctl: Takes<[], number> }>
/**
 * Get the base of the FS segment.
 *
 * Errors: EFAULT.
 *
 * Since Linux 2.6.
 *
 * 0x1003 on x86-64, not on ARM64; asm/prctl.h.
 */
export const ARCH_GET_FS = (arm64 ? -1 : 4099) as unknown as Command<{ readonly arch_prctl: Takes<[arg2: PlaceBits], 0> }>
/**
 * Get the base of the GS segment.
 *
 * Errors: EFAULT.
 *
 * Since Linux 2.6.
 *
 * 0x1004 on x86-64, not on ARM64; asm/prctl.h.
 */
export const ARCH_GET_GS = (arm64 ? -1 : 4100) as unknown as Command<{ readonly arch_prctl: Takes<[arg2: PlaceBits], 0> }>
/**
 * Get how many bits a tag of an address can have at most.
 *
 * Writes 0 if the CPU cannot ignore tags.
 *
 * Errors: EFAULT.
 *
 * Since Linux 6.4.
 *
 * 0x4003 on x86-64, not on ARM64; asm/prctl.h.
 */
export const ARCH_GET_MAX_TAG_BITS = (arm64 ? -1 : 16387) as unknown as Command<{ readonly arch_prctl: Takes<[arg2: Place64], 0> }>
/**
 * Get the mask that takes the tag off an address.
 *
 * Errors: EFAULT.
 *
 * Since Linux 6.4.
 *
 * 0x4001 on x86-64, not on ARM64; asm/prctl.h.
 */
export const ARCH_GET_UNTAG_MASK = (arm64 ? -1 : 16385) as unknown as Command<{ readonly arch_prctl: Takes<[arg2: PlaceBits], 0> }>
/**
 * Get the extended features that virtual machines may use, as bits of XCR0.
 *
 * Errors: EFAULT.
 *
 * Since Linux 5.17.
 *
 * 0x1024 on x86-64, not on ARM64; asm/prctl.h.
 */
export const ARCH_GET_XCOMP_GUEST_PERM = (arm64 ? -1 : 4132) as unknown as Command<{ readonly arch_prctl: Takes<[arg2: PlaceBits], 0> }>
/**
 * Get the extended features that the process may use, as bits of XCR0.
 *
 * Errors: EFAULT.
 *
 * Since Linux 5.16.
 *
 * 0x1022 on x86-64, not on ARM64; asm/prctl.h.
 */
export const ARCH_GET_XCOMP_PERM = (arm64 ? -1 : 4130) as unknown as Command<{ readonly arch_prctl: Takes<[arg2: PlaceBits], 0> }>
/**
 * Get the extended features that the kernel and the CPU have, as bits of XCR0.
 *
 * Errors: EFAULT.
 *
 * Since Linux 5.16.
 *
 * 0x1021 on x86-64, not on ARM64; asm/prctl.h.
 */
export const ARCH_GET_XCOMP_SUPP = (arm64 ? -1 : 4129) as unknown as Command<{ readonly arch_prctl: Takes<[arg2: PlaceBits], 0> }>
/**
 * Map the vDSO of 32-bit programs at an address, which a restored process needs.
 *
 * Errors: EEXIST (A vDSO is mapped already), EINVAL (The kernel is built without it or without checkpoint
 * and restore), ENOMEM.
 *
 * Since Linux 4.9.
 *
 * 0x2002 on x86-64, not on ARM64; asm/prctl.h.
 */
export const ARCH_MAP_VDSO_32 = (arm64 ? -1 : 8194) as unknown as Command<{ readonly arch_prctl: Takes<[arg2: Address | null], Size> }>
/**
 * Map the vDSO of 64-bit programs at an address, which a restored process needs.
 *
 * Errors: EEXIST (A vDSO is mapped already), EINVAL (The kernel is built without it or without checkpoint
 * and restore), ENOMEM.
 *
 * Since Linux 4.9.
 *
 * 0x2003 on x86-64, not on ARM64; asm/prctl.h.
 */
export const ARCH_MAP_VDSO_64 = (arm64 ? -1 : 8195) as unknown as Command<{ readonly arch_prctl: Takes<[arg2: Address | null], Size> }>
/**
 * Map the vDSO of x32 programs at an address, which a restored process needs.
 *
 * Errors: EEXIST (A vDSO is mapped already), EINVAL (The kernel is built without it or without checkpoint
 * and restore), ENOMEM.
 *
 * Since Linux 4.9.
 *
 * 0x2001 on x86-64, not on ARM64; asm/prctl.h.
 */
export const ARCH_MAP_VDSO_X32 = (arm64 ? -1 : 8193) as unknown as Command<{ readonly arch_prctl: Takes<[arg2: Address | null], Size> }>
/**
 * Ask that virtual machines of the process may use an extended feature.
 *
 * Errors: EBUSY (A virtual CPU exists already), EINVAL, EOPNOTSUPP (The CPU does not have the feature, or
 * it needs no permission).
 *
 * Since Linux 5.17.
 *
 * 0x1025 on x86-64, not on ARM64; asm/prctl.h.
 */
export const ARCH_REQ_XCOMP_GUEST_PERM = (arm64 ? -1 : 4133) as unknown as Command<{ readonly arch_prctl: Takes<[arg2: Choice<ARCH_XCOMP_>], 0> }>
/**
 * Ask that the process may use an extended feature, such as the tiles of AMX.
 *
 * Cannot be undone.
 *
 * Errors: EINVAL, ENOSPC (A stack for signal handlers is too small for the registers of the feature),
 * EOPNOTSUPP (The CPU does not have the feature, or it needs no permission).
 *
 * Since Linux 5.16.
 *
 * 0x1023 on x86-64, not on ARM64; asm/prctl.h.
 */
export const ARCH_REQ_XCOMP_PERM = (arm64 ? -1 : 4131) as unknown as Command<{ readonly arch_prctl: Takes<[arg2: Choice<ARCH_XCOMP_>], 0> }>
/**
 * Choose whether the thread may use the instruction CPUID or gets SIGSEGV from it.
 *
 * Errors: ENODEV (The CPU cannot refuse the instruction).
 *
 * Since Linux 4.12.
 *
 * 0x1012 on x86-64, not on ARM64; asm/prctl.h.
 */
export const ARCH_SET_CPUID = (arm64 ? -1 : 4114) as unknown as Command<{ readonly arch_prctl: Takes<[arg2: boolean | 0 | 1], 0> }>
/**
 * Set the base of the FS segment.
 *
 * Errors: EPERM (The address is not one of user space).
 *
 * Since Linux 2.6.
 *
 * 0x1002 on x86-64, not on ARM64; asm/prctl.h.
 */
export const ARCH_SET_FS = (arm64 ? -1 : 4098) as unknown as Command<{ readonly arch_prctl: Takes<[arg2: Address | null], 0> }>
/**
 * Set the base of the GS segment.
 *
 * Errors: EPERM (The address is not one of user space).
 *
 * Since Linux 2.6.
 *
 * 0x1001 on x86-64, not on ARM64; asm/prctl.h.
 */
export const ARCH_SET_GS = (arm64 ? -1 : 4097) as unknown as Command<{ readonly arch_prctl: Takes<[arg2: Address | null], 0> }>
/**
 * Disable a feature of shadow stacks.
 *
 * Errors: EINVAL (One feature at a time), EOPNOTSUPP (The CPU or the kernel has no shadow stacks), EPERM
 * (The feature is locked).
 *
 * Since Linux 6.6.
 *
 * 0x5002 on x86-64, not on ARM64; asm/prctl.h.
 */
export const ARCH_SHSTK_DISABLE = (arm64 ? -1 : 20482) as unknown as Command<{ readonly arch_prctl: Takes<[arg2: Choice<ARCH_SHSTK_>], 0> }>
/**
 * Enable a feature of shadow stacks.
 *
 * Errors: EINVAL (One feature at a time), ENOMEM, EOPNOTSUPP (The CPU or the kernel has no shadow stacks),
 * EPERM (The feature is locked, or writing needs the shadow stack first).
 *
 * Since Linux 6.6.
 *
 * 0x5001 on x86-64, not on ARM64; asm/prctl.h.
 */
export const ARCH_SHSTK_ENABLE = (arm64 ? -1 : 20481) as unknown as Command<{ readonly arch_prctl: Takes<[arg2: Choice<ARCH_SHSTK_>], 0> }>
/**
 * Lock features of shadow stacks as they are.
 *
 * Errors: EINVAL.
 *
 * Since Linux 6.6.
 *
 * 0x5003 on x86-64, not on ARM64; asm/prctl.h.
 */
export const ARCH_SHSTK_LOCK = (arm64 ? -1 : 20483) as unknown as Command<{ readonly arch_prctl: Takes<[arg2: Flags<ARCH_SHSTK_>], 0> }>
/** 1 on x86-64, not on ARM64; asm/prctl.h. */
export const ARCH_SHSTK_SHSTK: ARCH_SHSTK_ = (arm64 ? -1 : 1) as number
/**
 * Get which features of shadow stacks are enabled.
 *
 * Errors: EFAULT, EINVAL.
 *
 * Since Linux 6.6.
 *
 * 0x5005 on x86-64, not on ARM64; asm/prctl.h.
 */
export const ARCH_SHSTK_STATUS = (arm64 ? -1 : 20485) as unknown as Command<{ readonly arch_prctl: Takes<[arg2: Place64], 0> }>
/**
 * Unlock features of shadow stacks of a traced thread.
 *
 * Works through PTRACE_ARCH_PRCTL only; on the own thread it acts as ARCH_SHSTK_ENABLE.
 *
 * Errors: EINVAL, ENOMEM, EOPNOTSUPP, EPERM.
 *
 * Since Linux 6.6.
 *
 * 0x5004 on x86-64, not on ARM64; asm/prctl.h.
 */
export const ARCH_SHSTK_UNLOCK = (arm64 ? -1 : 20484) as unknown as Command<{ readonly arch_prctl: Takes<[arg2: Flags<ARCH_SHSTK_>], 0> }>
/** 2 on x86-64, not on ARM64; asm/prctl.h. */
export const ARCH_SHSTK_WRSS: ARCH_SHSTK_ = (arm64 ? -1 : 2) as number
/** 0x11 on x86-64, not on ARM64; asm/prctl.h. */
export const ARCH_XCOMP_TILECFG: ARCH_XCOMP_ = (arm64 ? -1 : 17) as number
/** 0x12 on x86-64, not on ARM64; asm/prctl.h. */
export const ARCH_XCOMP_TILEDATA: ARCH_XCOMP_ = (arm64 ? -1 : 18) as number
/** 0x80050033 on x86-64, not on ARM64; asm/processor-flags.h. */
export const CR0_STATE: number = arm64 ? -1 : 2147811379
/** 0xc4 on x86-64, not on ARM64; asm/processor-flags.h. */
export const CX86_ARR_BASE: number = arm64 ? -1 : 196
/** 0xc0 on x86-64, not on ARM64; asm/processor-flags.h. */
export const CX86_CCR0: number = arm64 ? -1 : 192
/** 0xc1 on x86-64, not on ARM64; asm/processor-flags.h. */
export const CX86_CCR1: number = arm64 ? -1 : 193
/** 0xc2 on x86-64, not on ARM64; asm/processor-flags.h. */
export const CX86_CCR2: number = arm64 ? -1 : 194
/** 0xc3 on x86-64, not on ARM64; asm/processor-flags.h. */
export const CX86_CCR3: number = arm64 ? -1 : 195
/** 0xe8 on x86-64, not on ARM64; asm/processor-flags.h. */
export const CX86_CCR4: number = arm64 ? -1 : 232
/** 0xe9 on x86-64, not on ARM64; asm/processor-flags.h. */
export const CX86_CCR5: number = arm64 ? -1 : 233
/** 0xea on x86-64, not on ARM64; asm/processor-flags.h. */
export const CX86_CCR6: number = arm64 ? -1 : 234
/** 0xeb on x86-64, not on ARM64; asm/processor-flags.h. */
export const CX86_CCR7: number = arm64 ? -1 : 235
/** 0xfe on x86-64, not on ARM64; asm/processor-flags.h. */
export const CX86_DIR0: number = arm64 ? -1 : 254
/** 0xff on x86-64, not on ARM64; asm/processor-flags.h. */
export const CX86_DIR1: number = arm64 ? -1 : 255
/** 0xb8 on x86-64, not on ARM64; asm/processor-flags.h. */
export const CX86_GCR: number = arm64 ? -1 : 184
/** 0x20 on x86-64, not on ARM64; asm/processor-flags.h. */
export const CX86_PCR0: number = arm64 ? -1 : 32
/** 0xf0 on x86-64, not on ARM64; asm/processor-flags.h. */
export const CX86_PCR1: number = arm64 ? -1 : 240
/** 0xdc on x86-64, not on ARM64; asm/processor-flags.h. */
export const CX86_RCR_BASE: number = arm64 ? -1 : 220
/** 0x40000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR0_AM: number = arm64 ? -1 : 262144
/** 0x12 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR0_AM_BIT: number = arm64 ? -1 : 18
/** 0x40000000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR0_CD: number = arm64 ? -1 : 1073741824
/** 0x1e on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR0_CD_BIT: number = arm64 ? -1 : 30
/** 4 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR0_EM: number = arm64 ? -1 : 4
/** 2 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR0_EM_BIT: number = arm64 ? -1 : 2
/** 0x10 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR0_ET: number = arm64 ? -1 : 16
/** 4 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR0_ET_BIT: number = arm64 ? -1 : 4
/** 2 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR0_MP: number = arm64 ? -1 : 2
/** 1 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR0_MP_BIT: number = arm64 ? -1 : 1
/** 0x20 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR0_NE: number = arm64 ? -1 : 32
/** 5 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR0_NE_BIT: number = arm64 ? -1 : 5
/** 0x20000000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR0_NW: number = arm64 ? -1 : 536870912
/** 0x1d on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR0_NW_BIT: number = arm64 ? -1 : 29
/** 1 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR0_PE: number = arm64 ? -1 : 1
/** 0 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR0_PE_BIT: number = arm64 ? -1 : 0
/** 0x80000000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR0_PG: number = arm64 ? -1 : 2147483648
/** 0x1f on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR0_PG_BIT: number = arm64 ? -1 : 31
/** 8 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR0_TS: number = arm64 ? -1 : 8
/** 3 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR0_TS_BIT: number = arm64 ? -1 : 3
/** 0x10000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR0_WP: number = arm64 ? -1 : 65536
/** 0x10 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR0_WP_BIT: number = arm64 ? -1 : 16
/** 4611686018427387904 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR3_LAM_U48: bigint = arm64 ? -1n : 4611686018427387904n
/** 0x3e on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR3_LAM_U48_BIT: number = arm64 ? -1 : 62
/** 2305843009213693952 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR3_LAM_U57: bigint = arm64 ? -1n : 2305843009213693952n
/** 0x3d on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR3_LAM_U57_BIT: number = arm64 ? -1 : 61
/** 0x10 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR3_PCD: number = arm64 ? -1 : 16
/** 4 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR3_PCD_BIT: number = arm64 ? -1 : 4
/** 0xc on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR3_PCID_BITS: number = arm64 ? -1 : 12
/** 0xfff on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR3_PCID_MASK: number = arm64 ? -1 : 4095
/** 9223372036854775808 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR3_PCID_NOFLUSH: bigint = arm64 ? -1n : 9223372036854775808n
/** 0x3f on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR3_PCID_NOFLUSH_BIT: number = arm64 ? -1 : 63
/** 8 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR3_PWT: number = arm64 ? -1 : 8
/** 3 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR3_PWT_BIT: number = arm64 ? -1 : 3
/** 0x800000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_CET: number = arm64 ? -1 : 8388608
/** 0x17 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_CET_BIT: number = arm64 ? -1 : 23
/** 8 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_DE: number = arm64 ? -1 : 8
/** 3 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_DE_BIT: number = arm64 ? -1 : 3
/** 0x100000000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_FRED: bigint = arm64 ? -1n : 4294967296n
/** 0x20 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_FRED_BIT: number = arm64 ? -1 : 32
/** 0x10000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_FSGSBASE: number = arm64 ? -1 : 65536
/** 0x10 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_FSGSBASE_BIT: number = arm64 ? -1 : 16
/** 0x1000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_LA57: number = arm64 ? -1 : 4096
/** 0xc on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_LA57_BIT: number = arm64 ? -1 : 12
/** 0x10000000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_LAM_SUP: number = arm64 ? -1 : 268435456
/** 0x1c on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_LAM_SUP_BIT: number = arm64 ? -1 : 28
/** 0x8000000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_LASS: number = arm64 ? -1 : 134217728
/** 0x1b on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_LASS_BIT: number = arm64 ? -1 : 27
/** 0x40 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_MCE: number = arm64 ? -1 : 64
/** 6 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_MCE_BIT: number = arm64 ? -1 : 6
/** 0x200 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_OSFXSR: number = arm64 ? -1 : 512
/** 9 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_OSFXSR_BIT: number = arm64 ? -1 : 9
/** 0x400 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_OSXMMEXCPT: number = arm64 ? -1 : 1024
/** 0xa on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_OSXMMEXCPT_BIT: number = arm64 ? -1 : 10
/** 0x40000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_OSXSAVE: number = arm64 ? -1 : 262144
/** 0x12 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_OSXSAVE_BIT: number = arm64 ? -1 : 18
/** 0x20 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_PAE: number = arm64 ? -1 : 32
/** 5 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_PAE_BIT: number = arm64 ? -1 : 5
/** 0x100 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_PCE: number = arm64 ? -1 : 256
/** 8 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_PCE_BIT: number = arm64 ? -1 : 8
/** 0x20000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_PCIDE: number = arm64 ? -1 : 131072
/** 0x11 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_PCIDE_BIT: number = arm64 ? -1 : 17
/** 0x80 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_PGE: number = arm64 ? -1 : 128
/** 7 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_PGE_BIT: number = arm64 ? -1 : 7
/** 0x400000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_PKE: number = arm64 ? -1 : 4194304
/** 0x16 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_PKE_BIT: number = arm64 ? -1 : 22
/** 0x10 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_PSE: number = arm64 ? -1 : 16
/** 4 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_PSE_BIT: number = arm64 ? -1 : 4
/** 2 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_PVI: number = arm64 ? -1 : 2
/** 1 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_PVI_BIT: number = arm64 ? -1 : 1
/** 0x200000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_SMAP: number = arm64 ? -1 : 2097152
/** 0x15 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_SMAP_BIT: number = arm64 ? -1 : 21
/** 0x100000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_SMEP: number = arm64 ? -1 : 1048576
/** 0x14 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_SMEP_BIT: number = arm64 ? -1 : 20
/** 0x4000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_SMXE: number = arm64 ? -1 : 16384
/** 0xe on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_SMXE_BIT: number = arm64 ? -1 : 14
/** 4 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_TSD: number = arm64 ? -1 : 4
/** 2 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_TSD_BIT: number = arm64 ? -1 : 2
/** 0x800 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_UMIP: number = arm64 ? -1 : 2048
/** 0xb on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_UMIP_BIT: number = arm64 ? -1 : 11
/** 1 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_VME: number = arm64 ? -1 : 1
/** 0 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_VME_BIT: number = arm64 ? -1 : 0
/** 0x2000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_VMXE: number = arm64 ? -1 : 8192
/** 0xd on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR4_VMXE_BIT: number = arm64 ? -1 : 13
/** 0xf on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_CR8_TPR: number = arm64 ? -1 : 15
/** 0x40000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_AC: X86_EFLAGS_ = (arm64 ? -1 : 262144) as number
/** 0x12 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_AC_BIT: number = arm64 ? -1 : 18
/** 0x10 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_AF: X86_EFLAGS_ = (arm64 ? -1 : 16) as number
/** 4 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_AF_BIT: number = arm64 ? -1 : 4
/** 1 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_CF: X86_EFLAGS_ = (arm64 ? -1 : 1) as number
/** 0 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_CF_BIT: number = arm64 ? -1 : 0
/** 0x400 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_DF: X86_EFLAGS_ = (arm64 ? -1 : 1024) as number
/** 0xa on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_DF_BIT: number = arm64 ? -1 : 10
/** 2 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_FIXED: X86_EFLAGS_ = (arm64 ? -1 : 2) as number
/** 1 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_FIXED_BIT: number = arm64 ? -1 : 1
/** 0x200000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_ID: X86_EFLAGS_ = (arm64 ? -1 : 2097152) as number
/** 0x15 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_ID_BIT: number = arm64 ? -1 : 21
/** 0x200 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_IF: X86_EFLAGS_ = (arm64 ? -1 : 512) as number
/** 9 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_IF_BIT: number = arm64 ? -1 : 9
/** 0x3000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_IOPL: X86_EFLAGS_ = (arm64 ? -1 : 12288) as number
/** 0xc on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_IOPL_BIT: number = arm64 ? -1 : 12
/** 0x4000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_NT: X86_EFLAGS_ = (arm64 ? -1 : 16384) as number
/** 0xe on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_NT_BIT: number = arm64 ? -1 : 14
/** 0x800 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_OF: X86_EFLAGS_ = (arm64 ? -1 : 2048) as number
/** 0xb on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_OF_BIT: number = arm64 ? -1 : 11
/** 4 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_PF: X86_EFLAGS_ = (arm64 ? -1 : 4) as number
/** 2 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_PF_BIT: number = arm64 ? -1 : 2
/** 0x10000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_RF: X86_EFLAGS_ = (arm64 ? -1 : 65536) as number
/** 0x10 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_RF_BIT: number = arm64 ? -1 : 16
/** 0x80 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_SF: X86_EFLAGS_ = (arm64 ? -1 : 128) as number
/** 7 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_SF_BIT: number = arm64 ? -1 : 7
/** 0x100 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_TF: X86_EFLAGS_ = (arm64 ? -1 : 256) as number
/** 8 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_TF_BIT: number = arm64 ? -1 : 8
/** 0x80000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_VIF: X86_EFLAGS_ = (arm64 ? -1 : 524288) as number
/** 0x13 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_VIF_BIT: number = arm64 ? -1 : 19
/** 0x100000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_VIP: X86_EFLAGS_ = (arm64 ? -1 : 1048576) as number
/** 0x14 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_VIP_BIT: number = arm64 ? -1 : 20
/** 0x20000 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_VM: X86_EFLAGS_ = (arm64 ? -1 : 131072) as number
/** 0x11 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_VM_BIT: number = arm64 ? -1 : 17
/** 0x40 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_ZF: X86_EFLAGS_ = (arm64 ? -1 : 64) as number
/** 6 on x86-64, not on ARM64; asm/processor-flags.h. */
export const X86_EFLAGS_ZF_BIT: number = arm64 ? -1 : 6
/** not on x86-64, 0x45535201 on ARM64; asm/sigcontext.h. */
export const ESR_MAGIC: ARM64_CONTEXT_ = (arm64 ? 1163088385 : -1) as number
/** not on x86-64, 0x45585401 on ARM64; asm/sigcontext.h. */
export const EXTRA_MAGIC: ARM64_CONTEXT_ = (arm64 ? 1163416577 : -1) as number
/** not on x86-64, 0x46504d52 on ARM64; asm/sigcontext.h. */
export const FPMR_MAGIC: ARM64_CONTEXT_ = (arm64 ? 1179667794 : -1) as number
/** not on x86-64, 0x46508001 on ARM64; asm/sigcontext.h. */
export const FPSIMD_MAGIC: ARM64_CONTEXT_ = (arm64 ? 1179680769 : -1) as number
/** 0x46505853 on x86-64, not on ARM64; asm/sigcontext.h. */
export const FP_XSTATE_MAGIC1: number = arm64 ? -1 : 1179670611
/** 0x46505845 on x86-64, not on ARM64; asm/sigcontext.h. */
export const FP_XSTATE_MAGIC2: number = arm64 ? -1 : 1179670597
/** 4 on x86-64, not on ARM64; asm/sigcontext.h. */
export const FP_XSTATE_MAGIC2_SIZE: number = arm64 ? -1 : 4
/** not on x86-64, 0x47435300 on ARM64; asm/sigcontext.h. */
export const GCS_MAGIC: ARM64_CONTEXT_ = (arm64 ? 1195594496 : -1) as number
/** not on x86-64, 0x504f4530 on ARM64; asm/sigcontext.h. */
export const POE_MAGIC: ARM64_CONTEXT_ = (arm64 ? 1347372336 : -1) as number
/** not on x86-64, 0x53564501 on ARM64; asm/sigcontext.h. */
export const SVE_MAGIC: ARM64_CONTEXT_ = (arm64 ? 1398162689 : -1) as number
/** not on x86-64, 0x10 on ARM64; asm/sigcontext.h. */
export const SVE_NUM_PREGS: number = arm64 ? 16 : -1
/** not on x86-64, 0x20 on ARM64; asm/sigcontext.h. */
export const SVE_NUM_ZREGS: number = arm64 ? 32 : -1
/** not on x86-64, 1 on ARM64; asm/sigcontext.h. */
export const SVE_SIG_FLAG_SM: SVE_SIG_FLAG_ = (arm64 ? 1 : -1) as number
/** not on x86-64, 0x10 on ARM64; asm/sigcontext.h. */
export const SVE_SIG_REGS_OFFSET: number = arm64 ? 16 : -1
/** not on x86-64, 0x10 on ARM64; asm/sigcontext.h. */
export const SVE_SIG_ZREGS_OFFSET: number = arm64 ? 16 : -1
/** not on x86-64, 0x2000 on ARM64; asm/sigcontext.h. */
export const SVE_VL_MAX: number = arm64 ? 8192 : -1
/** not on x86-64, 0x10 on ARM64; asm/sigcontext.h. */
export const SVE_VL_MIN: number = arm64 ? 16 : -1
/** not on x86-64, 0x10 on ARM64; asm/sigcontext.h. */
export const SVE_VQ_BYTES: number = arm64 ? 16 : -1
/** not on x86-64, 0x200 on ARM64; asm/sigcontext.h. */
export const SVE_VQ_MAX: number = arm64 ? 512 : -1
/** not on x86-64, 1 on ARM64; asm/sigcontext.h. */
export const SVE_VQ_MIN: number = arm64 ? 1 : -1
/** not on x86-64, 0x54504902 on ARM64; asm/sigcontext.h. */
export const TPIDR2_MAGIC: ARM64_CONTEXT_ = (arm64 ? 1414547714 : -1) as number
/** 0 on x86-64, not on ARM64; asm/sigcontext.h. */
export const X86_FXSR_MAGIC: number = arm64 ? -1 : 0
/** not on x86-64, 0x54366345 on ARM64; asm/sigcontext.h. */
export const ZA_MAGIC: ARM64_CONTEXT_ = (arm64 ? 1412850501 : -1) as number
/** not on x86-64, 0x10 on ARM64; asm/sigcontext.h. */
export const ZA_SIG_REGS_OFFSET: number = arm64 ? 16 : -1
/** not on x86-64, 0x5a544e01 on ARM64; asm/sigcontext.h. */
export const ZT_MAGIC: ARM64_CONTEXT_ = (arm64 ? 1515474433 : -1) as number
/** not on x86-64, 0x10 on ARM64; asm/sigcontext.h. */
export const ZT_SIG_REGS_OFFSET: number = arm64 ? 16 : -1
/** not on x86-64, 0x40 on ARM64; asm/sigcontext.h. */
export const ZT_SIG_REG_BYTES: number = arm64 ? 64 : -1
/** not on x86-64, 0x200 on ARM64; asm/sigcontext.h. */
export const ZT_SIG_REG_SIZE: number = arm64 ? 512 : -1
/** 0x800 on x86-64, 0x1400 on ARM64; asm/signal.h. */
export const MINSIGSTKSZ: number = arm64 ? 5120 : 2048
/** 0x20 on x86-64, not on ARM64; asm/signal.h. */
export const NSIG: number = arm64 ? -1 : 32
/** 0x4000000; asm/signal.h. */
export const SA_RESTORER: SA_ = 67108864
/** not on x86-64, 0x40 on ARM64; asm/signal.h. */
export const SIGRTMAX: number = arm64 ? 64 : -1
/** 0x20; asm/signal.h. */
export const SIGRTMIN: number = 32
/** 0x2000 on x86-64, 0x4000 on ARM64; asm/signal.h. */
export const SIGSTKSZ: number = arm64 ? 16384 : 8192
/** not on x86-64, 0x10 on ARM64; asm/sve_context.h. */
export const __SVE_NUM_PREGS: number = arm64 ? 16 : -1
/** not on x86-64, 0x20 on ARM64; asm/sve_context.h. */
export const __SVE_NUM_ZREGS: number = arm64 ? 32 : -1
/** not on x86-64, 0x2000 on ARM64; asm/sve_context.h. */
export const __SVE_VL_MAX: number = arm64 ? 8192 : -1
/** not on x86-64, 0x10 on ARM64; asm/sve_context.h. */
export const __SVE_VL_MIN: number = arm64 ? 16 : -1
/** not on x86-64, 0x10 on ARM64; asm/sve_context.h. */
export const __SVE_VQ_BYTES: number = arm64 ? 16 : -1
/** not on x86-64, 0x200 on ARM64; asm/sve_context.h. */
export const __SVE_VQ_MAX: number = arm64 ? 512 : -1
/** not on x86-64, 1 on ARM64; asm/sve_context.h. */
export const __SVE_VQ_MIN: number = arm64 ? 1 : -1
/** not on x86-64, 0 on ARM64; asm/sve_context.h. */
export const __SVE_ZREGS_OFFSET: number = arm64 ? 0 : -1
/** 1 on x86-64, not on ARM64; asm/ucontext.h. */
export const UC_FP_XSTATE: UC_ = (arm64 ? -1 : 1) as number
/** 2 on x86-64, not on ARM64; asm/ucontext.h. */
export const UC_SIGCONTEXT_SS: UC_ = (arm64 ? -1 : 2) as number
/** 4 on x86-64, not on ARM64; asm/ucontext.h. */
export const UC_STRICT_RESTORE_SS: UC_ = (arm64 ? -1 : 4) as number
/** 0; linux/acct.h. */
export const ACCT_BYTEORDER: number = 0
/** 0x10; linux/acct.h. */
export const ACCT_COMM: number = 16
/** 2; linux/acct.h. */
export const ACCT_VERSION: number = 2
/** 4; linux/acct.h. */
export const ACOMPAT: ACCT_FLAG_ = 4
/** 8; linux/acct.h. */
export const ACORE: ACCT_FLAG_ = 8
/** 1; linux/acct.h. */
export const AFORK: ACCT_FLAG_ = 1
/** 0x20; linux/acct.h. */
export const AGROUP: ACCT_FLAG_ = 32
/** 0x64; linux/acct.h. */
export const AHZ: number = 100
/** 2; linux/acct.h. */
export const ASU: ACCT_FLAG_ = 2
/** 0x10; linux/acct.h. */
export const AXSIG: ACCT_FLAG_ = 16
/** 7; linux/auxvec.h. */
export const AT_BASE: number = 7
/** 0x18; linux/auxvec.h. */
export const AT_BASE_PLATFORM: number = 24
/** 0x11; linux/auxvec.h. */
export const AT_CLKTCK: number = 17
/** 0xe; linux/auxvec.h. */
export const AT_EGID: number = 14
/** 9; linux/auxvec.h. */
export const AT_ENTRY: number = 9
/** 0xc; linux/auxvec.h. */
export const AT_EUID: number = 12
/** 2; linux/auxvec.h. */
export const AT_EXECFD: number = 2
/** 0x1f; linux/auxvec.h. */
export const AT_EXECFN: number = 31
/** 8; linux/auxvec.h. */
export const AT_FLAGS: number = 8
/** 0xd; linux/auxvec.h. */
export const AT_GID: number = 13
/** 0x10; linux/auxvec.h. */
export const AT_HWCAP: number = 16
/** 0x1a; linux/auxvec.h. */
export const AT_HWCAP2: number = 26
/** 0x1d; linux/auxvec.h. */
export const AT_HWCAP3: number = 29
/** 0x1e; linux/auxvec.h. */
export const AT_HWCAP4: number = 30
/** 1; linux/auxvec.h. */
export const AT_IGNORE: number = 1
/** 0x33; linux/auxvec.h. */
export const AT_MINSIGSTKSZ: number = 51
/** 0xa; linux/auxvec.h. */
export const AT_NOTELF: number = 10
/** 0; linux/auxvec.h. */
export const AT_NULL: number = 0
/** 6; linux/auxvec.h. */
export const AT_PAGESZ: number = 6
/** 3; linux/auxvec.h. */
export const AT_PHDR: number = 3
/** 4; linux/auxvec.h. */
export const AT_PHENT: number = 4
/** 5; linux/auxvec.h. */
export const AT_PHNUM: number = 5
/** 0xf; linux/auxvec.h. */
export const AT_PLATFORM: number = 15
/** 0x19; linux/auxvec.h. */
export const AT_RANDOM: number = 25
/** 0x1c; linux/auxvec.h. */
export const AT_RSEQ_ALIGN: number = 28
/** 0x1b; linux/auxvec.h. */
export const AT_RSEQ_FEATURE_SIZE: number = 27
/** 0x17; linux/auxvec.h. */
export const AT_SECURE: number = 23
/** 0xb; linux/auxvec.h. */
export const AT_UID: number = 11
/** 1; linux/binfmts.h. */
export const AT_FLAGS_PRESERVE_ARGV0: number = 1
/** 0; linux/binfmts.h. */
export const AT_FLAGS_PRESERVE_ARGV0_BIT: number = 0
/** 0x100; linux/binfmts.h. */
export const BINPRM_BUF_SIZE: number = 256
/** 0x7fffffff; linux/binfmts.h. */
export const MAX_ARG_STRINGS: number = 2147483647
/** 0x1e; linux/capability.h. */
export const CAP_AUDIT_CONTROL: CAP_ = 30
/** 0x25; linux/capability.h. */
export const CAP_AUDIT_READ: CAP_ = 37
/** 0x1d; linux/capability.h. */
export const CAP_AUDIT_WRITE: CAP_ = 29
/** 0x24; linux/capability.h. */
export const CAP_BLOCK_SUSPEND: CAP_ = 36
/** 0x27; linux/capability.h. */
export const CAP_BPF: CAP_ = 39
/** 0x28; linux/capability.h. */
export const CAP_CHECKPOINT_RESTORE: CAP_ = 40
/** 0; linux/capability.h. */
export const CAP_CHOWN: CAP_ = 0
/** 1; linux/capability.h. */
export const CAP_DAC_OVERRIDE: CAP_ = 1
/** 2; linux/capability.h. */
export const CAP_DAC_READ_SEARCH: CAP_ = 2
/** 3; linux/capability.h. */
export const CAP_FOWNER: CAP_ = 3
/** 4; linux/capability.h. */
export const CAP_FSETID: CAP_ = 4
/** 0xe; linux/capability.h. */
export const CAP_IPC_LOCK: CAP_ = 14
/** 0xf; linux/capability.h. */
export const CAP_IPC_OWNER: CAP_ = 15
/** 5; linux/capability.h. */
export const CAP_KILL: CAP_ = 5
/** 0x28; linux/capability.h. */
export const CAP_LAST_CAP: number = 40
/** 0x1c; linux/capability.h. */
export const CAP_LEASE: CAP_ = 28
/** 9; linux/capability.h. */
export const CAP_LINUX_IMMUTABLE: CAP_ = 9
/** 0x21; linux/capability.h. */
export const CAP_MAC_ADMIN: CAP_ = 33
/** 0x20; linux/capability.h. */
export const CAP_MAC_OVERRIDE: CAP_ = 32
/** 0x1b; linux/capability.h. */
export const CAP_MKNOD: CAP_ = 27
/** 0xc; linux/capability.h. */
export const CAP_NET_ADMIN: CAP_ = 12
/** 0xa; linux/capability.h. */
export const CAP_NET_BIND_SERVICE: CAP_ = 10
/** 0xb; linux/capability.h. */
export const CAP_NET_BROADCAST: CAP_ = 11
/** 0xd; linux/capability.h. */
export const CAP_NET_RAW: CAP_ = 13
/** 0x26; linux/capability.h. */
export const CAP_PERFMON: CAP_ = 38
/** 0x1f; linux/capability.h. */
export const CAP_SETFCAP: CAP_ = 31
/** 6; linux/capability.h. */
export const CAP_SETGID: CAP_ = 6
/** 8; linux/capability.h. */
export const CAP_SETPCAP: CAP_ = 8
/** 7; linux/capability.h. */
export const CAP_SETUID: CAP_ = 7
/** 0x22; linux/capability.h. */
export const CAP_SYSLOG: CAP_ = 34
/** 0x15; linux/capability.h. */
export const CAP_SYS_ADMIN: CAP_ = 21
/** 0x16; linux/capability.h. */
export const CAP_SYS_BOOT: CAP_ = 22
/** 0x12; linux/capability.h. */
export const CAP_SYS_CHROOT: CAP_ = 18
/** 0x10; linux/capability.h. */
export const CAP_SYS_MODULE: CAP_ = 16
/** 0x17; linux/capability.h. */
export const CAP_SYS_NICE: CAP_ = 23
/** 0x14; linux/capability.h. */
export const CAP_SYS_PACCT: CAP_ = 20
/** 0x13; linux/capability.h. */
export const CAP_SYS_PTRACE: CAP_ = 19
/** 0x11; linux/capability.h. */
export const CAP_SYS_RAWIO: CAP_ = 17
/** 0x18; linux/capability.h. */
export const CAP_SYS_RESOURCE: CAP_ = 24
/** 0x19; linux/capability.h. */
export const CAP_SYS_TIME: CAP_ = 25
/** 0x1a; linux/capability.h. */
export const CAP_SYS_TTY_CONFIG: CAP_ = 26
/** 0x23; linux/capability.h. */
export const CAP_WAKE_ALARM: CAP_ = 35
/** 1; linux/capability.h. */
export const VFS_CAP_FLAGS_EFFECTIVE: number = 1
/** 0xffffff; linux/capability.h. */
export const VFS_CAP_FLAGS_MASK: number = 16777215
/** 0x3000000; linux/capability.h. */
export const VFS_CAP_REVISION: number = 50331648
/** 0x1000000; linux/capability.h. */
export const VFS_CAP_REVISION_1: number = 16777216
/** 0x2000000; linux/capability.h. */
export const VFS_CAP_REVISION_2: number = 33554432
/** 0x3000000; linux/capability.h. */
export const VFS_CAP_REVISION_3: number = 50331648
/** 0xff000000; linux/capability.h. */
export const VFS_CAP_REVISION_MASK: number = 4278190080
/** 0x18; linux/capability.h. */
export const VFS_CAP_REVISION_SHIFT: number = 24
/** 2; linux/capability.h. */
export const VFS_CAP_U32: number = 2
/** 1; linux/capability.h. */
export const VFS_CAP_U32_1: number = 1
/** 2; linux/capability.h. */
export const VFS_CAP_U32_2: number = 2
/** 2; linux/capability.h. */
export const VFS_CAP_U32_3: number = 2
/** 0x18; linux/capability.h. */
export const XATTR_CAPS_SZ: number = 24
/** 0xc; linux/capability.h. */
export const XATTR_CAPS_SZ_1: number = 12
/** 0x14; linux/capability.h. */
export const XATTR_CAPS_SZ_2: number = 20
/** 0x18; linux/capability.h. */
export const XATTR_CAPS_SZ_3: number = 24
/** 1; linux/capability.h. */
export const _LINUX_CAPABILITY_U32S: number = 1
/** 1; linux/capability.h. */
export const _LINUX_CAPABILITY_U32S_1: number = 1
/** 2; linux/capability.h. */
export const _LINUX_CAPABILITY_U32S_2: number = 2
/** 2; linux/capability.h. */
export const _LINUX_CAPABILITY_U32S_3: number = 2
/** 0x19980330; linux/capability.h. */
export const _LINUX_CAPABILITY_VERSION: number = 429392688
/** 0x19980330; linux/capability.h. */
export const _LINUX_CAPABILITY_VERSION_1: _LINUX_CAPABILITY_VERSION_ = 429392688
/** 0x20071026; linux/capability.h. */
export const _LINUX_CAPABILITY_VERSION_2: _LINUX_CAPABILITY_VERSION_ = 537333798
/** 0x20080522; linux/capability.h. */
export const _LINUX_CAPABILITY_VERSION_3: _LINUX_CAPABILITY_VERSION_ = 537396514
/** 1; linux/cgroupstats.h. */
export const CGROUPSTATS_CMD_ATTR_FD: number = 1
/** 1; linux/cgroupstats.h. */
export const CGROUPSTATS_CMD_ATTR_MAX: number = 1
/** 0; linux/cgroupstats.h. */
export const CGROUPSTATS_CMD_ATTR_UNSPEC: number = 0
/** 4; linux/cgroupstats.h. */
export const CGROUPSTATS_CMD_GET: number = 4
/** 5; linux/cgroupstats.h. */
export const CGROUPSTATS_CMD_MAX: number = 5
/** 5; linux/cgroupstats.h. */
export const CGROUPSTATS_CMD_NEW: number = 5
/** 3; linux/cgroupstats.h. */
export const CGROUPSTATS_CMD_UNSPEC: number = 3
/** 1; linux/cgroupstats.h. */
export const CGROUPSTATS_TYPE_CGROUP_STATS: number = 1
/** 1; linux/cgroupstats.h. */
export const CGROUPSTATS_TYPE_MAX: number = 1
/** 0; linux/cgroupstats.h. */
export const CGROUPSTATS_TYPE_UNSPEC: number = 0
/** 2; linux/cgroupstats.h. */
export const __CGROUPSTATS_CMD_ATTR_MAX: number = 2
/** 6; linux/cgroupstats.h. */
export const __CGROUPSTATS_CMD_MAX: number = 6
/** 2; linux/cgroupstats.h. */
export const __CGROUPSTATS_TYPE_MAX: number = 2
/** 0x10; linux/coredump.h. */
export const COREDUMP_ACK_SIZE_VER0: number = 16
/** 1; linux/coredump.h. */
export const COREDUMP_KERNEL: COREDUMP_ = 1
/** 4; linux/coredump.h. */
export const COREDUMP_MARK_CONFLICTING: number = 4
/** 2; linux/coredump.h. */
export const COREDUMP_MARK_MAXSIZE: number = 2
/** 1; linux/coredump.h. */
export const COREDUMP_MARK_MINSIZE: number = 1
/** 0; linux/coredump.h. */
export const COREDUMP_MARK_REQACK: number = 0
/** 3; linux/coredump.h. */
export const COREDUMP_MARK_UNSUPPORTED: number = 3
/** 4; linux/coredump.h. */
export const COREDUMP_REJECT: COREDUMP_ = 4
/** 0x10; linux/coredump.h. */
export const COREDUMP_REQ_SIZE_VER0: number = 16
/** 2; linux/coredump.h. */
export const COREDUMP_USERSPACE: COREDUMP_ = 2
/** 8; linux/coredump.h. */
export const COREDUMP_WAIT: COREDUMP_ = 8
/** 0x80000000; linux/coredump.h. */
export const __COREDUMP_MARK_MAX: number = 2147483648
/** 0x6ffffeff; linux/elf.h. */
export const DT_ADDRRNGHI: number = 1879047935
/** 0x6ffffe00; linux/elf.h. */
export const DT_ADDRRNGLO: number = 1879047680
/** 0x15; linux/elf.h. */
export const DT_DEBUG: ELF_DT_ = 21
/** 0x20; linux/elf.h. */
export const DT_ENCODING: ELF_DT_ = 32
/** 0xd; linux/elf.h. */
export const DT_FINI: ELF_DT_ = 13
/** 0x6ffffffb; linux/elf.h. */
export const DT_FLAGS_1: ELF_DT_ = 1879048187
/** 0x6ffffef5; linux/elf.h. */
export const DT_GNU_HASH: ELF_DT_ = 1879047925
/** 4; linux/elf.h. */
export const DT_HASH: ELF_DT_ = 4
/** 0x6ffff000; linux/elf.h. */
export const DT_HIOS: number = 1879044096
/** 0x7fffffff; linux/elf.h. */
export const DT_HIPROC: number = 2147483647
/** 0xc; linux/elf.h. */
export const DT_INIT: ELF_DT_ = 12
/** 0x17; linux/elf.h. */
export const DT_JMPREL: ELF_DT_ = 23
/** 0x6000000d; linux/elf.h. */
export const DT_LOOS: number = 1610612749
/** 0x70000000; linux/elf.h. */
export const DT_LOPROC: number = 1879048192
/** 1; linux/elf.h. */
export const DT_NEEDED: ELF_DT_ = 1
/** 0; linux/elf.h. */
export const DT_NULL: ELF_DT_ = 0
/** 3; linux/elf.h. */
export const DT_PLTGOT: ELF_DT_ = 3
/** 0x14; linux/elf.h. */
export const DT_PLTREL: ELF_DT_ = 20
/** 2; linux/elf.h. */
export const DT_PLTRELSZ: ELF_DT_ = 2
/** 0x11; linux/elf.h. */
export const DT_REL: ELF_DT_ = 17
/** 7; linux/elf.h. */
export const DT_RELA: ELF_DT_ = 7
/** 0x6ffffff9; linux/elf.h. */
export const DT_RELACOUNT: ELF_DT_ = 1879048185
/** 9; linux/elf.h. */
export const DT_RELAENT: ELF_DT_ = 9
/** 8; linux/elf.h. */
export const DT_RELASZ: ELF_DT_ = 8
/** 0x6ffffffa; linux/elf.h. */
export const DT_RELCOUNT: ELF_DT_ = 1879048186
/** 0x13; linux/elf.h. */
export const DT_RELENT: ELF_DT_ = 19
/** 0x12; linux/elf.h. */
export const DT_RELSZ: ELF_DT_ = 18
/** 0xf; linux/elf.h. */
export const DT_RPATH: ELF_DT_ = 15
/** 0xe; linux/elf.h. */
export const DT_SONAME: ELF_DT_ = 14
/** 0xa; linux/elf.h. */
export const DT_STRSZ: ELF_DT_ = 10
/** 5; linux/elf.h. */
export const DT_STRTAB: ELF_DT_ = 5
/** 0x10; linux/elf.h. */
export const DT_SYMBOLIC: ELF_DT_ = 16
/** 0xb; linux/elf.h. */
export const DT_SYMENT: ELF_DT_ = 11
/** 6; linux/elf.h. */
export const DT_SYMTAB: ELF_DT_ = 6
/** 0x16; linux/elf.h. */
export const DT_TEXTREL: ELF_DT_ = 22
/** 0x6ffffdff; linux/elf.h. */
export const DT_VALRNGHI: number = 1879047679
/** 0x6ffffd00; linux/elf.h. */
export const DT_VALRNGLO: number = 1879047424
/** 0x6ffffffc; linux/elf.h. */
export const DT_VERDEF: ELF_DT_ = 1879048188
/** 0x6ffffffd; linux/elf.h. */
export const DT_VERDEFNUM: ELF_DT_ = 1879048189
/** 0x6ffffffe; linux/elf.h. */
export const DT_VERNEED: ELF_DT_ = 1879048190
/** 0x6fffffff; linux/elf.h. */
export const DT_VERNEEDNUM: ELF_DT_ = 1879048191
/** 0x6ffffff0; linux/elf.h. */
export const DT_VERSYM: ELF_DT_ = 1879048176
/** 4; linux/elf.h. */
export const EI_CLASS: number = 4
/** 5; linux/elf.h. */
export const EI_DATA: number = 5
/** 0; linux/elf.h. */
export const EI_MAG0: number = 0
/** 1; linux/elf.h. */
export const EI_MAG1: number = 1
/** 2; linux/elf.h. */
export const EI_MAG2: number = 2
/** 3; linux/elf.h. */
export const EI_MAG3: number = 3
/** 0x10; linux/elf.h. */
export const EI_NIDENT: number = 16
/** 7; linux/elf.h. */
export const EI_OSABI: number = 7
/** 8; linux/elf.h. */
export const EI_PAD: number = 8
/** 6; linux/elf.h. */
export const EI_VERSION: number = 6
/** 1; linux/elf.h. */
export const ELFCLASS32: number = 1
/** 2; linux/elf.h. */
export const ELFCLASS64: number = 2
/** 0; linux/elf.h. */
export const ELFCLASSNONE: number = 0
/** 3; linux/elf.h. */
export const ELFCLASSNUM: number = 3
/** 1; linux/elf.h. */
export const ELFDATA2LSB: number = 1
/** 2; linux/elf.h. */
export const ELFDATA2MSB: number = 2
/** 0; linux/elf.h. */
export const ELFDATANONE: number = 0
/** "ELF"; linux/elf.h. */
export const ELFMAG: string = 'ELF'
/** 0x7f; linux/elf.h. */
export const ELFMAG0: number = 127
/** 0x45; linux/elf.h. */
export const ELFMAG1: number = 69
/** 0x4c; linux/elf.h. */
export const ELFMAG2: number = 76
/** 0x46; linux/elf.h. */
export const ELFMAG3: number = 70
/** 3; linux/elf.h. */
export const ELFOSABI_LINUX: number = 3
/** 0; linux/elf.h. */
export const ELFOSABI_NONE: number = 0
/** 0; linux/elf.h. */
export const ELF_OSABI: number = 0
/** 4; linux/elf.h. */
export const ET_CORE: ET_ = 4
/** 3; linux/elf.h. */
export const ET_DYN: ET_ = 3
/** 2; linux/elf.h. */
export const ET_EXEC: ET_ = 2
/** 0xffff; linux/elf.h. */
export const ET_HIPROC: number = 65535
/** 0xff00; linux/elf.h. */
export const ET_LOPROC: number = 65280
/** 0; linux/elf.h. */
export const ET_NONE: ET_ = 0
/** 1; linux/elf.h. */
export const ET_REL: ET_ = 1
/** 1; linux/elf.h. */
export const EV_CURRENT: number = 1
/** 0; linux/elf.h. */
export const EV_NONE: number = 0
/** 2; linux/elf.h. */
export const EV_NUM: number = 2
/** 0xc0000000; linux/elf.h. */
export const GNU_PROPERTY_AARCH64_FEATURE_1_AND: number = 3221225472
/** 1; linux/elf.h. */
export const GNU_PROPERTY_AARCH64_FEATURE_1_BTI: number = 1
/** "LINUX"; linux/elf.h. */
export const NN_386_IOPERM: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_386_TLS: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_ARC_V2: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_ARM_FPMR: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_ARM_GCS: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_ARM_HW_BREAK: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_ARM_HW_WATCH: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_ARM_PACA_KEYS: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_ARM_PACG_KEYS: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_ARM_PAC_ENABLED_KEYS: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_ARM_PAC_MASK: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_ARM_POE: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_ARM_SSVE: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_ARM_SVE: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_ARM_SYSTEM_CALL: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_ARM_TAGGED_ADDR_CTRL: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_ARM_TLS: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_ARM_VFP: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_ARM_ZA: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_ARM_ZT: string = 'LINUX'
/** "CORE"; linux/elf.h. */
export const NN_AUXV: string = 'CORE'
/** "CORE"; linux/elf.h. */
export const NN_FILE: string = 'CORE'
/** "GNU"; linux/elf.h. */
export const NN_GNU_PROPERTY_TYPE_0: string = 'GNU'
/** "LINUX"; linux/elf.h. */
export const NN_LOONGARCH_CPUCFG: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_LOONGARCH_CSR: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_LOONGARCH_HW_BREAK: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_LOONGARCH_HW_WATCH: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_LOONGARCH_LASX: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_LOONGARCH_LBT: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_LOONGARCH_LSX: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_MIPS_DSP: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_MIPS_FP_MODE: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_MIPS_MSA: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_PPC_DEXCR: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_PPC_DSCR: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_PPC_EBB: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_PPC_HASHKEYR: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_PPC_PKEY: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_PPC_PMU: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_PPC_PPR: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_PPC_SPE: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_PPC_TAR: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_PPC_TM_CDSCR: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_PPC_TM_CFPR: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_PPC_TM_CGPR: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_PPC_TM_CPPR: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_PPC_TM_CTAR: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_PPC_TM_CVMX: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_PPC_TM_CVSX: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_PPC_TM_SPR: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_PPC_VMX: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_PPC_VSX: string = 'LINUX'
/** "CORE"; linux/elf.h. */
export const NN_PRFPREG: string = 'CORE'
/** "CORE"; linux/elf.h. */
export const NN_PRPSINFO: string = 'CORE'
/** "CORE"; linux/elf.h. */
export const NN_PRSTATUS: string = 'CORE'
/** "LINUX"; linux/elf.h. */
export const NN_PRXFPREG: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_RISCV_CSR: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_RISCV_TAGGED_ADDR_CTRL: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_RISCV_USER_CFI: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_RISCV_VECTOR: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_S390_CTRS: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_S390_GS_BC: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_S390_GS_CB: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_S390_HIGH_GPRS: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_S390_LAST_BREAK: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_S390_PREFIX: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_S390_PV_CPU_DATA: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_S390_RI_CB: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_S390_SYSTEM_CALL: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_S390_TDB: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_S390_TIMER: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_S390_TODCMP: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_S390_TODPREG: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_S390_VXRS_HIGH: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_S390_VXRS_LOW: string = 'LINUX'
/** "CORE"; linux/elf.h. */
export const NN_SIGINFO: string = 'CORE'
/** "CORE"; linux/elf.h. */
export const NN_TASKSTRUCT: string = 'CORE'
/** "LINUX"; linux/elf.h. */
export const NN_VMCOREDD: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_X86_SHSTK: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_X86_XSAVE_LAYOUT: string = 'LINUX'
/** "LINUX"; linux/elf.h. */
export const NN_X86_XSTATE: string = 'LINUX'
/** 0x201; linux/elf.h. */
export const NT_386_IOPERM: NT_REGSET_ = 513
/** 0x200; linux/elf.h. */
export const NT_386_TLS: NT_REGSET_ = 512
/** 0x600; linux/elf.h. */
export const NT_ARC_V2: number = 1536
/** 0x40e; linux/elf.h. */
export const NT_ARM_FPMR: NT_REGSET_ = 1038
/** 0x410; linux/elf.h. */
export const NT_ARM_GCS: NT_REGSET_ = 1040
/** 0x402; linux/elf.h. */
export const NT_ARM_HW_BREAK: NT_REGSET_ = 1026
/** 0x403; linux/elf.h. */
export const NT_ARM_HW_WATCH: NT_REGSET_ = 1027
/** 0x407; linux/elf.h. */
export const NT_ARM_PACA_KEYS: NT_REGSET_ = 1031
/** 0x408; linux/elf.h. */
export const NT_ARM_PACG_KEYS: NT_REGSET_ = 1032
/** 0x40a; linux/elf.h. */
export const NT_ARM_PAC_ENABLED_KEYS: NT_REGSET_ = 1034
/** 0x406; linux/elf.h. */
export const NT_ARM_PAC_MASK: NT_REGSET_ = 1030
/** 0x40f; linux/elf.h. */
export const NT_ARM_POE: NT_REGSET_ = 1039
/** 0x40b; linux/elf.h. */
export const NT_ARM_SSVE: NT_REGSET_ = 1035
/** 0x405; linux/elf.h. */
export const NT_ARM_SVE: NT_REGSET_ = 1029
/** 0x404; linux/elf.h. */
export const NT_ARM_SYSTEM_CALL: NT_REGSET_ = 1028
/** 0x409; linux/elf.h. */
export const NT_ARM_TAGGED_ADDR_CTRL: NT_REGSET_ = 1033
/** 0x401; linux/elf.h. */
export const NT_ARM_TLS: NT_REGSET_ = 1025
/** 0x400; linux/elf.h. */
export const NT_ARM_VFP: NT_REGSET_ = 1024
/** 0x40c; linux/elf.h. */
export const NT_ARM_ZA: NT_REGSET_ = 1036
/** 0x40d; linux/elf.h. */
export const NT_ARM_ZT: NT_REGSET_ = 1037
/** 6; linux/elf.h. */
export const NT_AUXV: number = 6
/** 0x46494c45; linux/elf.h. */
export const NT_FILE: number = 1179208773
/** 5; linux/elf.h. */
export const NT_GNU_PROPERTY_TYPE_0: number = 5
/** 0xa00; linux/elf.h. */
export const NT_LOONGARCH_CPUCFG: number = 2560
/** 0xa01; linux/elf.h. */
export const NT_LOONGARCH_CSR: number = 2561
/** 0xa05; linux/elf.h. */
export const NT_LOONGARCH_HW_BREAK: number = 2565
/** 0xa06; linux/elf.h. */
export const NT_LOONGARCH_HW_WATCH: number = 2566
/** 0xa03; linux/elf.h. */
export const NT_LOONGARCH_LASX: number = 2563
/** 0xa04; linux/elf.h. */
export const NT_LOONGARCH_LBT: number = 2564
/** 0xa02; linux/elf.h. */
export const NT_LOONGARCH_LSX: number = 2562
/** 0x800; linux/elf.h. */
export const NT_MIPS_DSP: number = 2048
/** 0x801; linux/elf.h. */
export const NT_MIPS_FP_MODE: number = 2049
/** 0x802; linux/elf.h. */
export const NT_MIPS_MSA: number = 2050
/** 0x111; linux/elf.h. */
export const NT_PPC_DEXCR: number = 273
/** 0x105; linux/elf.h. */
export const NT_PPC_DSCR: number = 261
/** 0x106; linux/elf.h. */
export const NT_PPC_EBB: number = 262
/** 0x112; linux/elf.h. */
export const NT_PPC_HASHKEYR: number = 274
/** 0x110; linux/elf.h. */
export const NT_PPC_PKEY: number = 272
/** 0x107; linux/elf.h. */
export const NT_PPC_PMU: number = 263
/** 0x104; linux/elf.h. */
export const NT_PPC_PPR: number = 260
/** 0x101; linux/elf.h. */
export const NT_PPC_SPE: number = 257
/** 0x103; linux/elf.h. */
export const NT_PPC_TAR: number = 259
/** 0x10f; linux/elf.h. */
export const NT_PPC_TM_CDSCR: number = 271
/** 0x109; linux/elf.h. */
export const NT_PPC_TM_CFPR: number = 265
/** 0x108; linux/elf.h. */
export const NT_PPC_TM_CGPR: number = 264
/** 0x10e; linux/elf.h. */
export const NT_PPC_TM_CPPR: number = 270
/** 0x10d; linux/elf.h. */
export const NT_PPC_TM_CTAR: number = 269
/** 0x10a; linux/elf.h. */
export const NT_PPC_TM_CVMX: number = 266
/** 0x10b; linux/elf.h. */
export const NT_PPC_TM_CVSX: number = 267
/** 0x10c; linux/elf.h. */
export const NT_PPC_TM_SPR: number = 268
/** 0x100; linux/elf.h. */
export const NT_PPC_VMX: number = 256
/** 0x102; linux/elf.h. */
export const NT_PPC_VSX: number = 258
/** 2; linux/elf.h. */
export const NT_PRFPREG: NT_REGSET_ = 2
/** 3; linux/elf.h. */
export const NT_PRPSINFO: number = 3
/** 1; linux/elf.h. */
export const NT_PRSTATUS: NT_REGSET_ = 1
/** 0x46e62b7f; linux/elf.h. */
export const NT_PRXFPREG: NT_REGSET_ = 1189489535
/** 0x900; linux/elf.h. */
export const NT_RISCV_CSR: number = 2304
/** 0x902; linux/elf.h. */
export const NT_RISCV_TAGGED_ADDR_CTRL: number = 2306
/** 0x903; linux/elf.h. */
export const NT_RISCV_USER_CFI: number = 2307
/** 0x901; linux/elf.h. */
export const NT_RISCV_VECTOR: number = 2305
/** 0x304; linux/elf.h. */
export const NT_S390_CTRS: number = 772
/** 0x30c; linux/elf.h. */
export const NT_S390_GS_BC: number = 780
/** 0x30b; linux/elf.h. */
export const NT_S390_GS_CB: number = 779
/** 0x300; linux/elf.h. */
export const NT_S390_HIGH_GPRS: number = 768
/** 0x306; linux/elf.h. */
export const NT_S390_LAST_BREAK: number = 774
/** 0x305; linux/elf.h. */
export const NT_S390_PREFIX: number = 773
/** 0x30e; linux/elf.h. */
export const NT_S390_PV_CPU_DATA: number = 782
/** 0x30d; linux/elf.h. */
export const NT_S390_RI_CB: number = 781
/** 0x307; linux/elf.h. */
export const NT_S390_SYSTEM_CALL: number = 775
/** 0x308; linux/elf.h. */
export const NT_S390_TDB: number = 776
/** 0x301; linux/elf.h. */
export const NT_S390_TIMER: number = 769
/** 0x302; linux/elf.h. */
export const NT_S390_TODCMP: number = 770
/** 0x303; linux/elf.h. */
export const NT_S390_TODPREG: number = 771
/** 0x30a; linux/elf.h. */
export const NT_S390_VXRS_HIGH: number = 778
/** 0x309; linux/elf.h. */
export const NT_S390_VXRS_LOW: number = 777
/** 0x53494749; linux/elf.h. */
export const NT_SIGINFO: number = 1397311305
/** 4; linux/elf.h. */
export const NT_TASKSTRUCT: number = 4
/** 0x700; linux/elf.h. */
export const NT_VMCOREDD: number = 1792
/** 0x204; linux/elf.h. */
export const NT_X86_SHSTK: NT_REGSET_ = 516
/** 0x205; linux/elf.h. */
export const NT_X86_XSAVE_LAYOUT: number = 517
/** 0x202; linux/elf.h. */
export const NT_X86_XSTATE: NT_REGSET_ = 514
/** 0x6fffffff; linux/elf.h. */
export const OLD_DT_HIOS: number = 1879048191
/** 0x60000000; linux/elf.h. */
export const OLD_DT_LOOS: number = 1610612736
/** 4; linux/elf.h. */
export const PF_R: ELF_PF_ = 4
/** 2; linux/elf.h. */
export const PF_W: ELF_PF_ = 2
/** 1; linux/elf.h. */
export const PF_X: ELF_PF_ = 1
/** 0xffff; linux/elf.h. */
export const PN_XNUM: number = 65535
/** 0x70000002; linux/elf.h. */
export const PT_AARCH64_MEMTAG_MTE: PT_ = 1879048194
/** 2; linux/elf.h. */
export const PT_DYNAMIC: PT_ = 2
/** 0x6474e550; linux/elf.h. */
export const PT_GNU_EH_FRAME: PT_ = 1685382480
/** 0x6474e553; linux/elf.h. */
export const PT_GNU_PROPERTY: PT_ = 1685382483
/** 0x6474e552; linux/elf.h. */
export const PT_GNU_RELRO: PT_ = 1685382482
/** 0x6474e551; linux/elf.h. */
export const PT_GNU_STACK: PT_ = 1685382481
/** 0x6fffffff; linux/elf.h. */
export const PT_HIOS: number = 1879048191
/** 0x7fffffff; linux/elf.h. */
export const PT_HIPROC: number = 2147483647
/** 3; linux/elf.h. */
export const PT_INTERP: PT_ = 3
/** 1; linux/elf.h. */
export const PT_LOAD: PT_ = 1
/** 0x60000000; linux/elf.h. */
export const PT_LOOS: number = 1610612736
/** 0x70000000; linux/elf.h. */
export const PT_LOPROC: number = 1879048192
/** 4; linux/elf.h. */
export const PT_NOTE: PT_ = 4
/** 0; linux/elf.h. */
export const PT_NULL: PT_ = 0
/** 6; linux/elf.h. */
export const PT_PHDR: PT_ = 6
/** 5; linux/elf.h. */
export const PT_SHLIB: PT_ = 5
/** 7; linux/elf.h. */
export const PT_TLS: PT_ = 7
/** 4; linux/elf.h. */
export const SELFMAG: number = 4
/** 2; linux/elf.h. */
export const SHF_ALLOC: SHF_ = 2
/** 0x8000000; linux/elf.h. */
export const SHF_EXCLUDE: SHF_ = 134217728
/** 4; linux/elf.h. */
export const SHF_EXECINSTR: SHF_ = 4
/** 0x200; linux/elf.h. */
export const SHF_GROUP: SHF_ = 512
/** 0x40; linux/elf.h. */
export const SHF_INFO_LINK: SHF_ = 64
/** 0x80; linux/elf.h. */
export const SHF_LINK_ORDER: SHF_ = 128
/** 0xff00000; linux/elf.h. */
export const SHF_MASKOS: number = 267386880
/** 0xf0000000; linux/elf.h. */
export const SHF_MASKPROC: number = 4026531840
/** 0x10; linux/elf.h. */
export const SHF_MERGE: SHF_ = 16
/** 0x4000000; linux/elf.h. */
export const SHF_ORDERED: SHF_ = 67108864
/** 0x100; linux/elf.h. */
export const SHF_OS_NONCONFORMING: SHF_ = 256
/** 0x100000; linux/elf.h. */
export const SHF_RELA_LIVEPATCH: SHF_ = 1048576
/** 0x200000; linux/elf.h. */
export const SHF_RO_AFTER_INIT: SHF_ = 2097152
/** 0x20; linux/elf.h. */
export const SHF_STRINGS: SHF_ = 32
/** 0x400; linux/elf.h. */
export const SHF_TLS: SHF_ = 1024
/** 1; linux/elf.h. */
export const SHF_WRITE: SHF_ = 1
/** 0xfff1; linux/elf.h. */
export const SHN_ABS: number = 65521
/** 0xfff2; linux/elf.h. */
export const SHN_COMMON: number = 65522
/** 0xff1f; linux/elf.h. */
export const SHN_HIPROC: number = 65311
/** 0xffff; linux/elf.h. */
export const SHN_HIRESERVE: number = 65535
/** 0xff20; linux/elf.h. */
export const SHN_LIVEPATCH: number = 65312
/** 0xff00; linux/elf.h. */
export const SHN_LOPROC: number = 65280
/** 0xff00; linux/elf.h. */
export const SHN_LORESERVE: number = 65280
/** 0; linux/elf.h. */
export const SHN_UNDEF: number = 0
/** 6; linux/elf.h. */
export const SHT_DYNAMIC: SHT_ = 6
/** 0xb; linux/elf.h. */
export const SHT_DYNSYM: SHT_ = 11
/** 5; linux/elf.h. */
export const SHT_HASH: SHT_ = 5
/** 0x7fffffff; linux/elf.h. */
export const SHT_HIPROC: number = 2147483647
/** 0xffffffff; linux/elf.h. */
export const SHT_HIUSER: number = 4294967295
/** 0x70000000; linux/elf.h. */
export const SHT_LOPROC: number = 1879048192
/** 0x80000000; linux/elf.h. */
export const SHT_LOUSER: number = 2147483648
/** 8; linux/elf.h. */
export const SHT_NOBITS: SHT_ = 8
/** 7; linux/elf.h. */
export const SHT_NOTE: SHT_ = 7
/** 0; linux/elf.h. */
export const SHT_NULL: SHT_ = 0
/** 0xc; linux/elf.h. */
export const SHT_NUM: number = 12
/** 1; linux/elf.h. */
export const SHT_PROGBITS: SHT_ = 1
/** 9; linux/elf.h. */
export const SHT_REL: SHT_ = 9
/** 4; linux/elf.h. */
export const SHT_RELA: SHT_ = 4
/** 0xa; linux/elf.h. */
export const SHT_SHLIB: SHT_ = 10
/** 3; linux/elf.h. */
export const SHT_STRTAB: SHT_ = 3
/** 2; linux/elf.h. */
export const SHT_SYMTAB: SHT_ = 2
/** 1; linux/elf.h. */
export const STB_GLOBAL: number = 1
/** 0; linux/elf.h. */
export const STB_LOCAL: number = 0
/** 2; linux/elf.h. */
export const STB_WEAK: number = 2
/** 0; linux/elf.h. */
export const STN_UNDEF: number = 0
/** 5; linux/elf.h. */
export const STT_COMMON: number = 5
/** 4; linux/elf.h. */
export const STT_FILE: number = 4
/** 2; linux/elf.h. */
export const STT_FUNC: number = 2
/** 0; linux/elf.h. */
export const STT_NOTYPE: number = 0
/** 1; linux/elf.h. */
export const STT_OBJECT: number = 1
/** 3; linux/elf.h. */
export const STT_SECTION: number = 3
/** 6; linux/elf.h. */
export const STT_TLS: number = 6
/** 1; linux/elf.h. */
export const VER_FLG_BASE: number = 1
/** 2; linux/elf.h. */
export const VER_FLG_WEAK: number = 2
/** 8; linux/futex.h. */
export const FUTEX2_MPOL: FUTEX2_ = 8
/** 4; linux/futex.h. */
export const FUTEX2_NUMA: FUTEX2_ = 4
/** 0x80; linux/futex.h. */
export const FUTEX2_PRIVATE: FUTEX2_ = 128
/** 3; linux/futex.h. */
export const FUTEX2_SIZE_MASK: number = 3
/** 1; linux/futex.h. */
export const FUTEX2_SIZE_U16: number = 1
/** 2; linux/futex.h. */
export const FUTEX2_SIZE_U32: FUTEX2_ = 2
/** 3; linux/futex.h. */
export const FUTEX2_SIZE_U64: number = 3
/** 0; linux/futex.h. */
export const FUTEX2_SIZE_U8: number = 0
/** 2; linux/futex.h. */
export const FUTEX_32: number = 2
/** 0xffffffff; linux/futex.h. */
export const FUTEX_BITSET_MATCH_ANY: number = 4294967295
/** 0x100; linux/futex.h. */
export const FUTEX_CLOCK_REALTIME: FUTEX_FLAG_ = 256
/** -1921; linux/futex.h. */
export const FUTEX_CMD_MASK: number = -1921
/**
 * Wake some threads and move others, if the futex has the expected value.
 *
 * val is how many to wake, utime how many to move, val3 the expected value. Gives both numbers together.
 *
 * Errors: EAGAIN (The futex has not the expected value any more; look again), EFAULT, EINVAL.
 *
 * Since Linux 2.6.7.
 *
 * 4; linux/futex.h.
 */
export const FUTEX_CMP_REQUEUE = (4) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity, utime: Quantity, uaddr2: Bytes, val3: Quantity], Count> }>
/**
 * Wake one thread that gets the lock, and let others wait for the lock.
 *
 * val must be 1; utime is how many to move, val3 the expected value.
 *
 * Errors: EAGAIN (The futex has not the expected value any more; look again), EDEADLK, EFAULT, EINVAL (val
 * is not 1, the two futexes are the same, or others than FUTEX_WAIT_REQUEUE_PI wait for them), ENOMEM,
 * ENOSYS (The kernel was built without futexes that inherit priority), EPERM, ESRCH.
 *
 * Since Linux 2.6.31.
 *
 * 0xc; linux/futex.h.
 */
export const FUTEX_CMP_REQUEUE_PI = (12) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity, utime: Quantity, uaddr2: Bytes, val3: Quantity], Count> }>
/**
 * Wake one thread that gets the lock, and let others wait for the lock, among the threads of the process.
 *
 * val must be 1; utime is how many to move, val3 the expected value.
 *
 * Errors: EAGAIN (The futex has not the expected value any more; look again), EDEADLK, EFAULT, EINVAL (val
 * is not 1, the two futexes are the same, or others than FUTEX_WAIT_REQUEUE_PI wait for them), ENOMEM,
 * ENOSYS (The kernel was built without futexes that inherit priority), EPERM, ESRCH.
 *
 * Since Linux 2.6.31.
 *
 * 0x8c; linux/futex.h.
 */
export const FUTEX_CMP_REQUEUE_PI_PRIVATE = (140) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity, utime: Quantity, uaddr2: Bytes, val3: Quantity], Count> }>
/**
 * Wake some threads and move others, if the futex has the expected value, among the threads of the process.
 *
 * val is how many to wake, utime how many to move, val3 the expected value. Gives both numbers together.
 *
 * Errors: EAGAIN (The futex has not the expected value any more; look again), EFAULT, EINVAL.
 *
 * Since Linux 2.6.22.
 *
 * 0x84; linux/futex.h.
 */
export const FUTEX_CMP_REQUEUE_PRIVATE = (132) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity, utime: Quantity, uaddr2: Bytes, val3: Quantity], Count> }>
/** 2; linux/futex.h. */
export const FUTEX_FD: FUTEX_ = 2
/**
 * Take a lock whose holder inherits the priority of those who wait.
 *
 * The value of the futex is the thread id of the holder. The clock is always CLOCK_REALTIME.
 *
 * Errors: EDEADLK (The calling thread holds the lock already, or the locks of threads would wait for each
 * other), EFAULT, EINVAL (The futex is not aligned, or its value does not fit what the kernel knows of it),
 * ENOMEM, ENOSYS (The kernel was built without futexes that inherit priority), EPERM (The value names a
 * kernel thread, or, with FUTEX_PRIVATE_FLAG, a thread of another process), ESRCH (The value names a thread
 * that does not exist), ETIMEDOUT.
 *
 * Since Linux 2.6.18.
 *
 * 6; linux/futex.h.
 */
export const FUTEX_LOCK_PI = (6) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val?: Unused, utime?: Struct<'__kernel_timespec'> | null], 0> }>
/**
 * Take a lock as FUTEX_LOCK_PI does, with a choice of the clock.
 *
 * The clock is CLOCK_MONOTONIC, or CLOCK_REALTIME if FUTEX_CLOCK_REALTIME is added to op.
 *
 * Errors: EDEADLK (The calling thread holds the lock already, or the locks of threads would wait for each
 * other), EFAULT, EINVAL (The futex is not aligned, or its value does not fit what the kernel knows of it),
 * ENOMEM, ENOSYS (The kernel was built without futexes that inherit priority), EPERM (The value names a
 * kernel thread, or, with FUTEX_PRIVATE_FLAG, a thread of another process), ESRCH (The value names a thread
 * that does not exist), ETIMEDOUT.
 *
 * Since Linux 5.14.
 *
 * 0xd; linux/futex.h.
 */
export const FUTEX_LOCK_PI2 = (13) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val?: Unused, utime?: Struct<'__kernel_timespec'> | null], 0> }>
/**
 * Take a lock as FUTEX_LOCK_PI does, with a choice of the clock, among the threads of the process.
 *
 * The clock is CLOCK_MONOTONIC, or CLOCK_REALTIME if FUTEX_CLOCK_REALTIME is added to op.
 *
 * Errors: EDEADLK (The calling thread holds the lock already, or the locks of threads would wait for each
 * other), EFAULT, EINVAL (The futex is not aligned, or its value does not fit what the kernel knows of it),
 * ENOMEM, ENOSYS (The kernel was built without futexes that inherit priority), EPERM (The value names a
 * kernel thread, or, with FUTEX_PRIVATE_FLAG, a thread of another process), ESRCH (The value names a thread
 * that does not exist), ETIMEDOUT.
 *
 * Since Linux 5.14.
 *
 * 0x8d; linux/futex.h.
 */
export const FUTEX_LOCK_PI2_PRIVATE = (141) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val?: Unused, utime?: Struct<'__kernel_timespec'> | null], 0> }>
/**
 * Take a lock whose holder inherits the priority of those who wait, among the threads of the process.
 *
 * The value of the futex is the thread id of the holder. The clock is always CLOCK_REALTIME.
 *
 * Errors: EDEADLK (The calling thread holds the lock already, or the locks of threads would wait for each
 * other), EFAULT, EINVAL (The futex is not aligned, or its value does not fit what the kernel knows of it),
 * ENOMEM, ENOSYS (The kernel was built without futexes that inherit priority), EPERM (The value names a
 * kernel thread, or, with FUTEX_PRIVATE_FLAG, a thread of another process), ESRCH (The value names a thread
 * that does not exist), ETIMEDOUT.
 *
 * Since Linux 2.6.22.
 *
 * 0x86; linux/futex.h.
 */
export const FUTEX_LOCK_PI_PRIVATE = (134) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val?: Unused, utime?: Struct<'__kernel_timespec'> | null], 0> }>
/** -1; linux/futex.h. */
export const FUTEX_NO_NODE: number = -1
/** 1; linux/futex.h. */
export const FUTEX_OP_ADD: FUTEX_OP_ = 1
/** 3; linux/futex.h. */
export const FUTEX_OP_ANDN: FUTEX_OP_ = 3
/** 0; linux/futex.h. */
export const FUTEX_OP_CMP_EQ: FUTEX_OP_CMP_ = 0
/** 5; linux/futex.h. */
export const FUTEX_OP_CMP_GE: FUTEX_OP_CMP_ = 5
/** 4; linux/futex.h. */
export const FUTEX_OP_CMP_GT: FUTEX_OP_CMP_ = 4
/** 3; linux/futex.h. */
export const FUTEX_OP_CMP_LE: FUTEX_OP_CMP_ = 3
/** 2; linux/futex.h. */
export const FUTEX_OP_CMP_LT: FUTEX_OP_CMP_ = 2
/** 1; linux/futex.h. */
export const FUTEX_OP_CMP_NE: FUTEX_OP_CMP_ = 1
/** 8; linux/futex.h. */
export const FUTEX_OP_OPARG_SHIFT: number = 8
/** 2; linux/futex.h. */
export const FUTEX_OP_OR: FUTEX_OP_ = 2
/** 0; linux/futex.h. */
export const FUTEX_OP_SET: FUTEX_OP_ = 0
/** 4; linux/futex.h. */
export const FUTEX_OP_XOR: FUTEX_OP_ = 4
/** 0x40000000; linux/futex.h. */
export const FUTEX_OWNER_DIED: number = 1073741824
/** 0x80; linux/futex.h. */
export const FUTEX_PRIVATE_FLAG: FUTEX_FLAG_ = 128
/**
 * Wake some threads that wait for a futex, and let others wait for a second one.
 *
 * val is how many to wake, utime how many to move. FUTEX_CMP_REQUEUE has no race.
 *
 * Errors: EFAULT, EINVAL.
 *
 * Since Linux 2.6.
 *
 * 3; linux/futex.h.
 */
export const FUTEX_REQUEUE = (3) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity, utime: Quantity, uaddr2: Bytes], Count> }>
/**
 * Wake some threads that wait for a futex, and let others wait for a second one, among the threads of the
 * process.
 *
 * val is how many to wake, utime how many to move. FUTEX_CMP_REQUEUE has no race.
 *
 * Errors: EFAULT, EINVAL.
 *
 * Since Linux 2.6.
 *
 * 0x83; linux/futex.h.
 */
export const FUTEX_REQUEUE_PRIVATE = (131) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity, utime: Quantity, uaddr2: Bytes], Count> }>
/** 0x400; linux/futex.h. */
export const FUTEX_ROBUST_LIST32: FUTEX_FLAG_ = 1024
/** 1; linux/futex.h. */
export const FUTEX_ROBUST_MOD_MASK: number = 1
/** 1; linux/futex.h. */
export const FUTEX_ROBUST_MOD_PI: number = 1
/** 0x200; linux/futex.h. */
export const FUTEX_ROBUST_UNLOCK: FUTEX_FLAG_ = 512
/** 0x3fffffff; linux/futex.h. */
export const FUTEX_TID_MASK: number = 1073741823
/**
 * Take a lock that inherits priority, if it is free.
 *
 * Errors: EAGAIN (The lock is taken), EDEADLK (The calling thread holds the lock already, or the locks of
 * threads would wait for each other), EFAULT, EINVAL (The futex is not aligned, or its value does not fit
 * what the kernel knows of it), ENOMEM, ENOSYS (The kernel was built without futexes that inherit
 * priority), EPERM (The value names a kernel thread, or, with FUTEX_PRIVATE_FLAG, a thread of another
 * process), ESRCH (The value names a thread that does not exist).
 *
 * Since Linux 2.6.18.
 *
 * 8; linux/futex.h.
 */
export const FUTEX_TRYLOCK_PI = (8) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes], 0> }>
/**
 * Take a lock that inherits priority, if it is free, among the threads of the process.
 *
 * Errors: EAGAIN (The lock is taken), EDEADLK (The calling thread holds the lock already, or the locks of
 * threads would wait for each other), EFAULT, EINVAL (The futex is not aligned, or its value does not fit
 * what the kernel knows of it), ENOMEM, ENOSYS (The kernel was built without futexes that inherit
 * priority), EPERM (The value names a kernel thread, or, with FUTEX_PRIVATE_FLAG, a thread of another
 * process), ESRCH (The value names a thread that does not exist).
 *
 * Since Linux 2.6.22.
 *
 * 0x88; linux/futex.h.
 */
export const FUTEX_TRYLOCK_PI_PRIVATE = (136) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes], 0> }>
/**
 * Release a robust lock of a 32-bit list, and wake threads that wait for some bits of it.
 *
 * Writes 0 to the futex, then to the pointer to the pending operation of the robust list, and only then
 * wakes.
 *
 * Errors: EFAULT, EINVAL.
 *
 * Since Linux 7.2.
 *
 * 0x60a; linux/futex.h.
 */
export const FUTEX_UNLOCK_BITSET_LIST32 = (1546) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity, utime: Unused, uaddr2: Place32, val3: Quantity], Count> }>
/**
 * Release a robust lock of a 32-bit list, and wake threads that wait for some bits of it, among the threads
 * of the process.
 *
 * Writes 0 to the futex, then to the pointer to the pending operation of the robust list, and only then
 * wakes.
 *
 * Errors: EFAULT, EINVAL.
 *
 * Since Linux 7.2.
 *
 * 0x68a; linux/futex.h.
 */
export const FUTEX_UNLOCK_BITSET_LIST32_PRIVATE = (1674) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity, utime: Unused, uaddr2: Place32, val3: Quantity], Count> }>
/**
 * Release a robust lock, and wake threads that wait for some bits of it.
 *
 * Writes 0 to the futex, then to the pointer to the pending operation of the robust list, and only then
 * wakes.
 *
 * Errors: EFAULT, EINVAL.
 *
 * Since Linux 7.2.
 *
 * 0x20a; linux/futex.h.
 */
export const FUTEX_UNLOCK_BITSET_LIST64 = (522) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity, utime: Unused, uaddr2: PlaceBits, val3: Quantity], Count> }>
/**
 * Release a robust lock, and wake threads that wait for some bits of it, among the threads of the process.
 *
 * Writes 0 to the futex, then to the pointer to the pending operation of the robust list, and only then
 * wakes.
 *
 * Errors: EFAULT, EINVAL.
 *
 * Since Linux 7.2.
 *
 * 0x28a; linux/futex.h.
 */
export const FUTEX_UNLOCK_BITSET_LIST64_PRIVATE = (650) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity, utime: Unused, uaddr2: PlaceBits, val3: Quantity], Count> }>
/**
 * Release a lock that inherits priority.
 *
 * Errors: EAGAIN, EFAULT, EINVAL, ENOSYS (The kernel was built without futexes that inherit priority),
 * EPERM (The calling thread does not hold the lock).
 *
 * Since Linux 2.6.18.
 *
 * 7; linux/futex.h.
 */
export const FUTEX_UNLOCK_PI = (7) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes], 0> }>
/**
 * Release a robust lock of a 32-bit list that inherits priority.
 *
 * Then writes 0 to the pointer to the pending operation of the robust list.
 *
 * Errors: EAGAIN, EFAULT, EINVAL, ENOSYS (The kernel was built without futexes that inherit priority),
 * EPERM (The calling thread does not hold the lock).
 *
 * Since Linux 7.2.
 *
 * 0x607; linux/futex.h.
 */
export const FUTEX_UNLOCK_PI_LIST32 = (1543) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Unused, utime: Unused, uaddr2: Place32], 0> }>
/**
 * Release a robust lock of a 32-bit list that inherits priority, among the threads of the process.
 *
 * Then writes 0 to the pointer to the pending operation of the robust list.
 *
 * Errors: EAGAIN, EFAULT, EINVAL, ENOSYS (The kernel was built without futexes that inherit priority),
 * EPERM (The calling thread does not hold the lock).
 *
 * Since Linux 7.2.
 *
 * 0x687; linux/futex.h.
 */
export const FUTEX_UNLOCK_PI_LIST32_PRIVATE = (1671) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Unused, utime: Unused, uaddr2: Place32], 0> }>
/**
 * Release a robust lock that inherits priority.
 *
 * Then writes 0 to the pointer to the pending operation of the robust list.
 *
 * Errors: EAGAIN, EFAULT, EINVAL, ENOSYS (The kernel was built without futexes that inherit priority),
 * EPERM (The calling thread does not hold the lock).
 *
 * Since Linux 7.2.
 *
 * 0x207; linux/futex.h.
 */
export const FUTEX_UNLOCK_PI_LIST64 = (519) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Unused, utime: Unused, uaddr2: PlaceBits], 0> }>
/**
 * Release a robust lock that inherits priority, among the threads of the process.
 *
 * Then writes 0 to the pointer to the pending operation of the robust list.
 *
 * Errors: EAGAIN, EFAULT, EINVAL, ENOSYS (The kernel was built without futexes that inherit priority),
 * EPERM (The calling thread does not hold the lock).
 *
 * Since Linux 7.2.
 *
 * 0x287; linux/futex.h.
 */
export const FUTEX_UNLOCK_PI_LIST64_PRIVATE = (647) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Unused, utime: Unused, uaddr2: PlaceBits], 0> }>
/**
 * Release a lock that inherits priority, among the threads of the process.
 *
 * Errors: EAGAIN, EFAULT, EINVAL, ENOSYS (The kernel was built without futexes that inherit priority),
 * EPERM (The calling thread does not hold the lock).
 *
 * Since Linux 2.6.22.
 *
 * 0x87; linux/futex.h.
 */
export const FUTEX_UNLOCK_PI_PRIVATE = (135) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes], 0> }>
/**
 * Release a robust lock of a 32-bit list, and wake threads that wait for it.
 *
 * Writes 0 to the futex, then to the pointer to the pending operation of the robust list, and only then
 * wakes.
 *
 * Errors: EFAULT, EINVAL.
 *
 * Since Linux 7.2.
 *
 * 0x601; linux/futex.h.
 */
export const FUTEX_UNLOCK_WAKE_LIST32 = (1537) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity, utime: Unused, uaddr2: Place32], Count> }>
/**
 * Release a robust lock of a 32-bit list, and wake threads that wait for it, among the threads of the
 * process.
 *
 * Writes 0 to the futex, then to the pointer to the pending operation of the robust list, and only then
 * wakes.
 *
 * Errors: EFAULT, EINVAL.
 *
 * Since Linux 7.2.
 *
 * 0x681; linux/futex.h.
 */
export const FUTEX_UNLOCK_WAKE_LIST32_PRIVATE = (1665) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity, utime: Unused, uaddr2: Place32], Count> }>
/**
 * Release a robust lock, and wake threads that wait for it.
 *
 * Writes 0 to the futex, then to the pointer to the pending operation of the robust list, and only then
 * wakes.
 *
 * Errors: EFAULT, EINVAL.
 *
 * Since Linux 7.2.
 *
 * 0x201; linux/futex.h.
 */
export const FUTEX_UNLOCK_WAKE_LIST64 = (513) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity, utime: Unused, uaddr2: PlaceBits], Count> }>
/**
 * Release a robust lock, and wake threads that wait for it, among the threads of the process.
 *
 * Writes 0 to the futex, then to the pointer to the pending operation of the robust list, and only then
 * wakes.
 *
 * Errors: EFAULT, EINVAL.
 *
 * Since Linux 7.2.
 *
 * 0x281; linux/futex.h.
 */
export const FUTEX_UNLOCK_WAKE_LIST64_PRIVATE = (641) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity, utime: Unused, uaddr2: PlaceBits], Count> }>
/**
 * Sleep if the futex has the expected value, until it is woken.
 *
 * The clock is CLOCK_MONOTONIC. With a timeout a signal handler ends it with EINTR in any case.
 *
 * Errors: EAGAIN (The futex has not the expected value any more; look again), EFAULT, EINTR, EINVAL,
 * ETIMEDOUT.
 *
 * Since Linux 2.6.
 *
 * 0; linux/futex.h.
 */
export const FUTEX_WAIT = (0) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity, utime?: Struct<'__kernel_timespec'> | null], 0> }>
/** 0x80000000; linux/futex.h. */
export const FUTEX_WAITERS: number = 2147483648
/** 0x80; linux/futex.h. */
export const FUTEX_WAITV_MAX: number = 128
/**
 * Sleep as FUTEX_WAIT does, until a point of time, and be woken only for some bits.
 *
 * val3 has the bits; FUTEX_BITSET_MATCH_ANY is all. The clock is CLOCK_MONOTONIC, or CLOCK_REALTIME if
 * FUTEX_CLOCK_REALTIME is added to op. With a timeout a signal handler ends it with EINTR in any case.
 *
 * Errors: EAGAIN (The futex has not the expected value any more; look again), EFAULT, EINTR, EINVAL (The
 * bits are 0, the time is not valid, or the futex is not aligned), ETIMEDOUT.
 *
 * Since Linux 2.6.25.
 *
 * 9; linux/futex.h.
 */
export const FUTEX_WAIT_BITSET = (9) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity, utime: Struct<'__kernel_timespec'> | null | undefined, uaddr2: Unused, val3: Quantity], 0> }>
/**
 * Sleep as FUTEX_WAIT does, until a point of time, and be woken only for some bits, among the threads of
 * the process.
 *
 * val3 has the bits; FUTEX_BITSET_MATCH_ANY is all. The clock is CLOCK_MONOTONIC, or CLOCK_REALTIME if
 * FUTEX_CLOCK_REALTIME is added to op. With a timeout a signal handler ends it with EINTR in any case.
 *
 * Errors: EAGAIN (The futex has not the expected value any more; look again), EFAULT, EINTR, EINVAL (The
 * bits are 0, the time is not valid, or the futex is not aligned), ETIMEDOUT.
 *
 * Since Linux 2.6.25.
 *
 * 0x89; linux/futex.h.
 */
export const FUTEX_WAIT_BITSET_PRIVATE = (137) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity, utime: Struct<'__kernel_timespec'> | null | undefined, uaddr2: Unused, val3: Quantity], 0> }>
/**
 * Sleep if the futex has the expected value, until it is woken, among the threads of the process.
 *
 * The clock is CLOCK_MONOTONIC. With a timeout a signal handler ends it with EINTR in any case.
 *
 * Errors: EAGAIN (The futex has not the expected value any more; look again), EFAULT, EINTR, EINVAL,
 * ETIMEDOUT.
 *
 * Since Linux 2.6.
 *
 * 0x80; linux/futex.h.
 */
export const FUTEX_WAIT_PRIVATE = (128) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity, utime?: Struct<'__kernel_timespec'> | null], 0> }>
/**
 * Sleep on a futex, and take the lock to which FUTEX_CMP_REQUEUE_PI moves the thread.
 *
 * The clock is CLOCK_MONOTONIC, or CLOCK_REALTIME if FUTEX_CLOCK_REALTIME is added to op.
 *
 * Errors: EAGAIN (The futex has not the expected value any more; look again. Or a signal came when it was
 * moved already), EDEADLK, EFAULT, EINVAL (The two futexes are the same, one is not aligned, or the time is
 * not valid), ENOSYS (The kernel was built without futexes that inherit priority), ETIMEDOUT.
 *
 * Since Linux 2.6.31.
 *
 * 0xb; linux/futex.h.
 */
export const FUTEX_WAIT_REQUEUE_PI = (11) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity, utime: Struct<'__kernel_timespec'> | null | undefined, uaddr2: Bytes], 0> }>
/**
 * Sleep on a futex, and take the lock to which FUTEX_CMP_REQUEUE_PI moves the thread, among the threads of
 * the process.
 *
 * The clock is CLOCK_MONOTONIC, or CLOCK_REALTIME if FUTEX_CLOCK_REALTIME is added to op.
 *
 * Errors: EAGAIN (The futex has not the expected value any more; look again. Or a signal came when it was
 * moved already), EDEADLK, EFAULT, EINVAL (The two futexes are the same, one is not aligned, or the time is
 * not valid), ENOSYS (The kernel was built without futexes that inherit priority), ETIMEDOUT.
 *
 * Since Linux 2.6.31.
 *
 * 0x8b; linux/futex.h.
 */
export const FUTEX_WAIT_REQUEUE_PI_PRIVATE = (139) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity, utime: Struct<'__kernel_timespec'> | null | undefined, uaddr2: Bytes], 0> }>
/**
 * Wake threads that wait for a futex.
 *
 * The value is not looked at. Wakes at least one, even if val is 0.
 *
 * Errors: EFAULT, EINVAL (The futex is not aligned, or is one that inherits priority).
 *
 * Since Linux 2.6.
 *
 * 1; linux/futex.h.
 */
export const FUTEX_WAKE = (1) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity], Count> }>
/**
 * Wake threads that wait for some bits of a futex.
 *
 * val3 has the bits. Wakes at least one, even if val is 0.
 *
 * Errors: EFAULT, EINVAL (The bits are 0, or the futex is not aligned or is one that inherits priority).
 *
 * Since Linux 2.6.25.
 *
 * 0xa; linux/futex.h.
 */
export const FUTEX_WAKE_BITSET = (10) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity, utime: Unused, uaddr2: Unused, val3: Quantity], Count> }>
/**
 * Wake threads that wait for some bits of a futex, among the threads of the process.
 *
 * val3 has the bits. Wakes at least one, even if val is 0.
 *
 * Errors: EFAULT, EINVAL (The bits are 0, or the futex is not aligned or is one that inherits priority).
 *
 * Since Linux 2.6.25.
 *
 * 0x8a; linux/futex.h.
 */
export const FUTEX_WAKE_BITSET_PRIVATE = (138) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity, utime: Unused, uaddr2: Unused, val3: Quantity], Count> }>
/**
 * Change a second futex, wake threads of the first, and of the second if its old value is as said.
 *
 * val and utime are how many to wake. val3 is FUTEX_OP_ in bits 28 to 31, FUTEX_OP_CMP_ in bits 24 to 27,
 * and the two operands of 12 bits each.
 *
 * Errors: EFAULT, EINVAL, ENOSYS (The operation or the comparison in val3 is unknown).
 *
 * Since Linux 2.6.14.
 *
 * 5; linux/futex.h.
 */
export const FUTEX_WAKE_OP = (5) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity, utime: Quantity, uaddr2: Bytes, val3: Quantity], Count> }>
/**
 * Change a second futex, wake threads of the first, and of the second if its old value is as said, among
 * the threads of the process.
 *
 * val and utime are how many to wake. val3 is FUTEX_OP_ in bits 28 to 31, FUTEX_OP_CMP_ in bits 24 to 27,
 * and the two operands of 12 bits each.
 *
 * Errors: EFAULT, EINVAL, ENOSYS (The operation or the comparison in val3 is unknown).
 *
 * Since Linux 2.6.22.
 *
 * 0x85; linux/futex.h.
 */
export const FUTEX_WAKE_OP_PRIVATE = (133) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity, utime: Quantity, uaddr2: Bytes, val3: Quantity], Count> }>
/**
 * Wake threads that wait for a futex, among the threads of the process.
 *
 * The value is not looked at. Wakes at least one, even if val is 0.
 *
 * Errors: EFAULT, EINVAL (The futex is not aligned, or is one that inherits priority).
 *
 * Since Linux 2.6.
 *
 * 0x81; linux/futex.h.
 */
export const FUTEX_WAKE_PRIVATE = (129) as unknown as Command<{ readonly futex: Takes<[uaddr: Bytes, val: Quantity], Count> }>
/** 0x800; linux/futex.h. */
export const ROBUST_LIST_LIMIT: number = 2048
/** 4; linux/ioprio.h. */
export const IOPRIO_BE_NORM: number = 4
/** 8; linux/ioprio.h. */
export const IOPRIO_BE_NR: number = 8
/** 2; linux/ioprio.h. */
export const IOPRIO_CLASS_BE: IOPRIO_CLASS_ = 2
/** 3; linux/ioprio.h. */
export const IOPRIO_CLASS_IDLE: IOPRIO_CLASS_ = 3
/** 7; linux/ioprio.h. */
export const IOPRIO_CLASS_INVALID: number = 7
/** 7; linux/ioprio.h. */
export const IOPRIO_CLASS_MASK: number = 7
/** 0; linux/ioprio.h. */
export const IOPRIO_CLASS_NONE: IOPRIO_CLASS_ = 0
/** 1; linux/ioprio.h. */
export const IOPRIO_CLASS_RT: IOPRIO_CLASS_ = 1
/** 0xd; linux/ioprio.h. */
export const IOPRIO_CLASS_SHIFT: number = 13
/** 1; linux/ioprio.h. */
export const IOPRIO_HINT_DEV_DURATION_LIMIT_1: number = 1
/** 2; linux/ioprio.h. */
export const IOPRIO_HINT_DEV_DURATION_LIMIT_2: number = 2
/** 3; linux/ioprio.h. */
export const IOPRIO_HINT_DEV_DURATION_LIMIT_3: number = 3
/** 4; linux/ioprio.h. */
export const IOPRIO_HINT_DEV_DURATION_LIMIT_4: number = 4
/** 5; linux/ioprio.h. */
export const IOPRIO_HINT_DEV_DURATION_LIMIT_5: number = 5
/** 6; linux/ioprio.h. */
export const IOPRIO_HINT_DEV_DURATION_LIMIT_6: number = 6
/** 7; linux/ioprio.h. */
export const IOPRIO_HINT_DEV_DURATION_LIMIT_7: number = 7
/** 0x3ff; linux/ioprio.h. */
export const IOPRIO_HINT_MASK: number = 1023
/** 0; linux/ioprio.h. */
export const IOPRIO_HINT_NONE: number = 0
/** 0xa; linux/ioprio.h. */
export const IOPRIO_HINT_NR_BITS: number = 10
/** 3; linux/ioprio.h. */
export const IOPRIO_HINT_SHIFT: number = 3
/** 7; linux/ioprio.h. */
export const IOPRIO_LEVEL_MASK: number = 7
/** 3; linux/ioprio.h. */
export const IOPRIO_LEVEL_NR_BITS: number = 3
/** 4; linux/ioprio.h. */
export const IOPRIO_NORM: number = 4
/** 8; linux/ioprio.h. */
export const IOPRIO_NR_CLASSES: number = 8
/** 0x400; linux/ioprio.h. */
export const IOPRIO_NR_HINTS: number = 1024
/** 8; linux/ioprio.h. */
export const IOPRIO_NR_LEVELS: number = 8
/** 0x1fff; linux/ioprio.h. */
export const IOPRIO_PRIO_MASK: number = 8191
/**
 * Get the best I/O priority in a process group; 0 is the own one.
 *
 * Errors: ESRCH.
 *
 * Since Linux 2.6.13.
 *
 * 2; linux/ioprio.h.
 */
export const IOPRIO_WHO_PGRP = (2) as unknown as Command<{ readonly ioprio_get: Takes<[who: PidArg], number>; readonly ioprio_set: Takes<[who: PidArg], 0> }>
/**
 * Get the I/O priority of one thread as it was set; 0 is the calling one.
 *
 * Errors: ESRCH.
 *
 * Since Linux 2.6.13.
 *
 * 1; linux/ioprio.h.
 */
export const IOPRIO_WHO_PROCESS = (1) as unknown as Command<{ readonly ioprio_get: Takes<[who: TidArg], number>; readonly ioprio_set: Takes<[who: TidArg], 0> }>
/**
 * Get the best I/O priority of the threads of a user; 0 is the user of the caller.
 *
 * Errors: ESRCH.
 *
 * Since Linux 2.6.13.
 *
 * 3; linux/ioprio.h.
 */
export const IOPRIO_WHO_USER = (3) as unknown as Command<{ readonly ioprio_get: Takes<[who: Plain], number>; readonly ioprio_set: Takes<[who: Plain], 0> }>
/**
 * Compare a descriptor of the first process with one watched by an epoll of the second.
 *
 * Errors: EBADF, EFAULT, EINVAL, ENOENT, EOPNOTSUPP.
 *
 * Since Linux 4.13.
 *
 * 7; linux/kcmp.h.
 */
export const KCMP_EPOLL_TFD = (7) as unknown as Command<{ readonly kcmp: Takes<[idx1: FdArg, idx2: Struct<'kcmp_epoll_slot'>], number> }>
/**
 * Compare two descriptors, of which each process has one.
 *
 * Errors: EBADF.
 *
 * Since Linux 3.5.
 *
 * 0; linux/kcmp.h.
 */
export const KCMP_FILE = (0) as unknown as Command<{ readonly kcmp: Takes<[idx1: FdArg, idx2: FdArg], number> }>
/**
 * Compare the descriptor tables.
 *
 * Since Linux 3.5.
 *
 * 2; linux/kcmp.h.
 */
export const KCMP_FILES = (2) as unknown as Command<{ readonly kcmp: Takes<[], number> }>
/**
 * Compare the holders of root and working directory and umask.
 *
 * Since Linux 3.5.
 *
 * 3; linux/kcmp.h.
 */
export const KCMP_FS = (3) as unknown as Command<{ readonly kcmp: Takes<[], number> }>
/**
 * Compare the I/O contexts.
 *
 * Since Linux 3.5.
 *
 * 5; linux/kcmp.h.
 */
export const KCMP_IO = (5) as unknown as Command<{ readonly kcmp: Takes<[], number> }>
/**
 * Compare the tables of signal handlers.
 *
 * Since Linux 3.5.
 *
 * 4; linux/kcmp.h.
 */
export const KCMP_SIGHAND = (4) as unknown as Command<{ readonly kcmp: Takes<[], number> }>
/**
 * Compare the lists of System V semaphore undos.
 *
 * Errors: EOPNOTSUPP.
 *
 * Since Linux 3.5.
 *
 * 6; linux/kcmp.h.
 */
export const KCMP_SYSVSEM = (6) as unknown as Command<{ readonly kcmp: Takes<[], number> }>
/** 8; linux/kcmp.h. */
export const KCMP_TYPES: number = 8
/**
 * Compare the address spaces.
 *
 * Since Linux 3.5.
 *
 * 1; linux/kcmp.h.
 */
export const KCMP_VM = (1) as unknown as Command<{ readonly kcmp: Takes<[], number> }>
/** 1; linux/membarrier.h. */
export const MEMBARRIER_CMD_FLAG_CPU: MEMBARRIER_CMD_FLAG_ = 1
/**
 * Ask for which commands the process is registered.
 *
 * Errors: EINVAL.
 *
 * Since Linux 6.3.
 *
 * 0x200; linux/membarrier.h.
 */
export const MEMBARRIER_CMD_GET_REGISTRATIONS = (512) as unknown as Command<{ readonly membarrier: Takes<[], MEMBARRIER_CMD_> }>
/**
 * Run a memory barrier on all threads of the system.
 *
 * MEMBARRIER_CMD_SHARED is an older name of it.
 *
 * Errors: EINVAL (Some CPUs run without a timer tick (nohz_full), or the flags are not 0).
 *
 * Since Linux 4.3.
 *
 * 1; linux/membarrier.h.
 */
export const MEMBARRIER_CMD_GLOBAL = (1) as unknown as Command<{ readonly membarrier: Takes<[], 0> }>
/**
 * Run a memory barrier on all threads of the processes that have registered for it.
 *
 * Errors: EINVAL, ENOMEM.
 *
 * Since Linux 4.16.
 *
 * 2; linux/membarrier.h.
 */
export const MEMBARRIER_CMD_GLOBAL_EXPEDITED = (2) as unknown as Command<{ readonly membarrier: Takes<[], 0> }>
/**
 * Run a memory barrier on all threads of the process.
 *
 * Errors: EINVAL, ENOMEM, EPERM (Call MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED before).
 *
 * Since Linux 4.14.
 *
 * 8; linux/membarrier.h.
 */
export const MEMBARRIER_CMD_PRIVATE_EXPEDITED = (8) as unknown as Command<{ readonly membarrier: Takes<[], 0> }>
/**
 * Restart the restartable sequences that other threads of the process are in.
 *
 * cpu_id is looked at with MEMBARRIER_CMD_FLAG_CPU only; a CPU that is not there is no error.
 *
 * Errors: EINVAL (A flag is unknown, or the kernel was built without restartable sequences), ENOMEM, EPERM
 * (Call MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ before).
 *
 * Since Linux 5.10.
 *
 * 0x80; linux/membarrier.h.
 */
export const MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ = (128) as unknown as Command<{ readonly membarrier: Takes<[flags: Flags<MEMBARRIER_CMD_FLAG_>, cpu_id: Quantity], 0> }>
/**
 * Let all threads of the process see changed machine code.
 *
 * Errors: EINVAL, ENOMEM, EPERM (Call MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE before).
 *
 * Since Linux 4.16.
 *
 * 0x20; linux/membarrier.h.
 */
export const MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE = (32) as unknown as Command<{ readonly membarrier: Takes<[], 0> }>
/**
 * Ask which commands the kernel knows.
 *
 * Errors: EINVAL.
 *
 * Since Linux 4.3.
 *
 * 0; linux/membarrier.h.
 */
export const MEMBARRIER_CMD_QUERY = (0) as unknown as Command<{ readonly membarrier: Takes<[], MEMBARRIER_CMD_> }>
/**
 * Register the process, so that MEMBARRIER_CMD_GLOBAL_EXPEDITED includes it.
 *
 * Errors: EINVAL, ENOMEM.
 *
 * Since Linux 4.16.
 *
 * 4; linux/membarrier.h.
 */
export const MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED = (4) as unknown as Command<{ readonly membarrier: Takes<[], 0> }>
/**
 * Register the process for MEMBARRIER_CMD_PRIVATE_EXPEDITED.
 *
 * Errors: EINVAL, ENOMEM.
 *
 * Since Linux 4.14.
 *
 * 0x10; linux/membarrier.h.
 */
export const MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED = (16) as unknown as Command<{ readonly membarrier: Takes<[], 0> }>
/**
 * Register the process for MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ.
 *
 * Errors: EINVAL, ENOMEM.
 *
 * Since Linux 5.10.
 *
 * 0x100; linux/membarrier.h.
 */
export const MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ = (256) as unknown as Command<{ readonly membarrier: Takes<[], 0> }>
/**
 * Register the process for MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE.
 *
 * Errors: EINVAL, ENOMEM.
 *
 * Since Linux 4.16.
 *
 * 0x40; linux/membarrier.h.
 */
export const MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE = (64) as unknown as Command<{ readonly membarrier: Takes<[], 0> }>
/** 1; linux/membarrier.h. */
export const MEMBARRIER_CMD_SHARED: number = 1
/** 0x2000000; linux/nsfs.h. */
export const CGROUP_NS: number = 33554432
/** 5; linux/nsfs.h. */
export const CGROUP_NS_INIT_ID: number = 5
/** 0xeffffffb; linux/nsfs.h. */
export const CGROUP_NS_INIT_INO: number = 4026531835
/** 0x8000000; linux/nsfs.h. */
export const IPC_NS: number = 134217728
/** 1; linux/nsfs.h. */
export const IPC_NS_INIT_ID: number = 1
/** 0xefffffff; linux/nsfs.h. */
export const IPC_NS_INIT_INO: number = 4026531839
/** 18446744073709551615; linux/nsfs.h. */
export const LISTNS_CURRENT_USER: bigint = 18446744073709551615n
/** 0x20000; linux/nsfs.h. */
export const MNT_NS: number = 131072
/** 0x10; linux/nsfs.h. */
export const MNT_NS_INFO_SIZE_VER0: number = 16
/** 8; linux/nsfs.h. */
export const MNT_NS_INIT_ID: number = 8
/** 0xeffffff8; linux/nsfs.h. */
export const MNT_NS_INIT_INO: number = 4026531832
/** 0x40000000; linux/nsfs.h. */
export const NET_NS: number = 1073741824
/** 7; linux/nsfs.h. */
export const NET_NS_INIT_ID: number = 7
/** 0xeffffff9; linux/nsfs.h. */
export const NET_NS_INIT_INO: number = 4026531833
/** 0x10; linux/nsfs.h. */
export const NSFS_FILE_HANDLE_SIZE_LATEST: number = 16
/** 0x10; linux/nsfs.h. */
export const NSFS_FILE_HANDLE_SIZE_VER0: number = 16
/** 0xb7; linux/nsfs.h. */
export const NSIO: number = 183
/**
 * Get the id of a namespace of any kind.
 *
 * Errors: EFAULT.
 *
 * Since Linux 6.18.
 *
 * 0x8008b70d; linux/nsfs.h.
 */
export const NS_GET_ID = (2148054797) as unknown as Command<{ readonly ioctl: Takes<[arg: PlaceBits], 0> }>
/**
 * Get the id of a mount namespace.
 *
 * Errors: EFAULT, EINVAL.
 *
 * Since Linux 6.11.
 *
 * 0x8008b705; linux/nsfs.h.
 */
export const NS_GET_MNTNS_ID = (2148054789) as unknown as Command<{ readonly ioctl: Takes<[arg: PlaceBits], 0> }>
/**
 * Get the kind of a namespace.
 *
 * Since Linux 4.11.
 *
 * 0xb703; linux/nsfs.h.
 */
export const NS_GET_NSTYPE = (46851) as unknown as Command<{ readonly ioctl: Takes<[], CLONE_NEW_> }>
/**
 * Get the user who made a user namespace.
 *
 * Errors: EFAULT, EINVAL (The descriptor is not of a user namespace).
 *
 * Since Linux 4.11.
 *
 * 0xb704; linux/nsfs.h.
 */
export const NS_GET_OWNER_UID = (46852) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Open the parent of a user or PID namespace.
 *
 * Errors: EINVAL (Only user and PID namespaces have parents), EMFILE, ENFILE, ENOMEM, EPERM (It is outside
 * of the own namespace).
 *
 * Since Linux 4.9.
 *
 * 0xb702; linux/nsfs.h.
 */
export const NS_GET_PARENT = (46850) as unknown as Command<{ readonly ioctl: Takes<[], Fd> }>
/**
 * Translate an id of a thread from a PID namespace into the own one.
 *
 * arg is the id itself.
 *
 * Errors: EINVAL, ESRCH.
 *
 * Since Linux 6.11.
 *
 * 0x8004b706; linux/nsfs.h.
 */
export const NS_GET_PID_FROM_PIDNS = (2147792646) as unknown as Command<{ readonly ioctl: Takes<[arg: TidArg], Tid> }>
/**
 * Translate an id of a thread from the own PID namespace into another one.
 *
 * arg is the id itself.
 *
 * Errors: EINVAL, ESRCH.
 *
 * Since Linux 6.11.
 *
 * 0x8004b708; linux/nsfs.h.
 */
export const NS_GET_PID_IN_PIDNS = (2147792648) as unknown as Command<{ readonly ioctl: Takes<[arg: TidArg], Tid> }>
/**
 * Get the process, in the own PID namespace, of a thread of another PID namespace.
 *
 * arg is the id itself.
 *
 * Errors: EINVAL, ESRCH.
 *
 * Since Linux 6.11.
 *
 * 0x8004b707; linux/nsfs.h.
 */
export const NS_GET_TGID_FROM_PIDNS = (2147792647) as unknown as Command<{ readonly ioctl: Takes<[arg: TidArg], Pid> }>
/**
 * Get the process, in another PID namespace, of a thread of the own PID namespace.
 *
 * arg is the id itself.
 *
 * Errors: EINVAL, ESRCH.
 *
 * Since Linux 6.11.
 *
 * 0x8004b709; linux/nsfs.h.
 */
export const NS_GET_TGID_IN_PIDNS = (2147792649) as unknown as Command<{ readonly ioctl: Takes<[arg: TidArg], Pid> }>
/**
 * Open the user namespace that owns a namespace.
 *
 * Errors: EMFILE, ENFILE, ENOMEM, EPERM (It is outside of the own user namespace).
 *
 * Since Linux 4.9.
 *
 * 0xb701; linux/nsfs.h.
 */
export const NS_GET_USERNS = (46849) as unknown as Command<{ readonly ioctl: Takes<[], Fd> }>
/** 0x20; linux/nsfs.h. */
export const NS_ID_REQ_SIZE_VER0: number = 32
/**
 * Get the id and the number of mounts of a mount namespace.
 *
 * Errors: EFAULT, EINVAL.
 *
 * Since Linux 6.12.
 *
 * 0x8010b70a; linux/nsfs.h.
 */
export const NS_MNT_GET_INFO = (2148579082) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'mnt_ns_info'>], 0> }>
/**
 * Open the mount namespace with the next id and get its id and number of mounts.
 *
 * Errors: EFAULT, EINVAL, EMFILE, ENFILE, ENOENT (There is none after it), ENOMEM, EPERM (Needs
 * CAP_SYS_ADMIN in the first PID namespace).
 *
 * Since Linux 6.12.
 *
 * 0x8010b70b; linux/nsfs.h.
 */
export const NS_MNT_GET_NEXT = (2148579083) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'mnt_ns_info'>], Fd> }>
/**
 * Open the mount namespace with the previous id and get its id and number of mounts.
 *
 * Errors: EFAULT, EINVAL, EMFILE, ENFILE, ENOENT (There is none before it), ENOMEM, EPERM (Needs
 * CAP_SYS_ADMIN in the first PID namespace).
 *
 * Since Linux 6.12.
 *
 * 0x8010b70c; linux/nsfs.h.
 */
export const NS_MNT_GET_PREV = (2148579084) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'mnt_ns_info'>], Fd> }>
/** 0x20000000; linux/nsfs.h. */
export const PID_NS: number = 536870912
/** 4; linux/nsfs.h. */
export const PID_NS_INIT_ID: number = 4
/** 0xeffffffc; linux/nsfs.h. */
export const PID_NS_INIT_INO: number = 4026531836
/** 0x80; linux/nsfs.h. */
export const TIME_NS: number = 128
/** 6; linux/nsfs.h. */
export const TIME_NS_INIT_ID: number = 6
/** 0xeffffffa; linux/nsfs.h. */
export const TIME_NS_INIT_INO: number = 4026531834
/** 0x10000000; linux/nsfs.h. */
export const USER_NS: number = 268435456
/** 3; linux/nsfs.h. */
export const USER_NS_INIT_ID: number = 3
/** 0xeffffffd; linux/nsfs.h. */
export const USER_NS_INIT_INO: number = 4026531837
/** 0x4000000; linux/nsfs.h. */
export const UTS_NS: number = 67108864
/** 2; linux/nsfs.h. */
export const UTS_NS_INIT_ID: number = 2
/** 0xeffffffe; linux/nsfs.h. */
export const UTS_NS_INIT_INO: number = 4026531838
/** 0xf; linux/oom.h. */
export const OOM_ADJUST_MAX: number = 15
/** -16; linux/oom.h. */
export const OOM_ADJUST_MIN: number = -16
/** -17; linux/oom.h. */
export const OOM_DISABLE: number = -17
/** 0x3e8; linux/oom.h. */
export const OOM_SCORE_ADJ_MAX: number = 1000
/** -1000; linux/oom.h. */
export const OOM_SCORE_ADJ_MIN: number = -1000
/** 0x200000; linux/personality.h. */
export const ADDR_COMPAT_LAYOUT: PERSONALITY_ = 2097152
/** 0x800000; linux/personality.h. */
export const ADDR_LIMIT_32BIT: PERSONALITY_ = 8388608
/** 0x8000000; linux/personality.h. */
export const ADDR_LIMIT_3GB: PERSONALITY_ = 134217728
/** 0x40000; linux/personality.h. */
export const ADDR_NO_RANDOMIZE: PERSONALITY_ = 262144
/** 0x80000; linux/personality.h. */
export const FDPIC_FUNCPTRS: PERSONALITY_ = 524288
/** 0x100000; linux/personality.h. */
export const MMAP_PAGE_ZERO: PERSONALITY_ = 1048576
/** 6; linux/personality.h. */
export const PER_BSD: PER_ = 6
/** 0x740000; linux/personality.h. */
export const PER_CLEAR_ON_SETID: number = 7602176
/** 0x10; linux/personality.h. */
export const PER_HPUX: PER_ = 16
/** 0x4000009; linux/personality.h. */
export const PER_IRIX32: PER_ = 67108873
/** 0x400000b; linux/personality.h. */
export const PER_IRIX64: PER_ = 67108875
/** 0x400000a; linux/personality.h. */
export const PER_IRIXN32: PER_ = 67108874
/** 0x4000005; linux/personality.h. */
export const PER_ISCR4: PER_ = 67108869
/** 0; linux/personality.h. */
export const PER_LINUX: PER_ = 0
/** 8; linux/personality.h. */
export const PER_LINUX32: PER_ = 8
/** 0x8000008; linux/personality.h. */
export const PER_LINUX32_3GB: PER_ = 134217736
/** 0x800000; linux/personality.h. */
export const PER_LINUX_32BIT: PER_ = 8388608
/** 0x80000; linux/personality.h. */
export const PER_LINUX_FDPIC: PER_ = 524288
/** 0xff; linux/personality.h. */
export const PER_MASK: number = 255
/** 0xf; linux/personality.h. */
export const PER_OSF4: PER_ = 15
/** 0x6000003; linux/personality.h. */
export const PER_OSR5: PER_ = 100663299
/** 0xc; linux/personality.h. */
export const PER_RISCOS: PER_ = 12
/** 0x7000003; linux/personality.h. */
export const PER_SCOSVR3: PER_ = 117440515
/** 0x400000d; linux/personality.h. */
export const PER_SOLARIS: PER_ = 67108877
/** 0x4000006; linux/personality.h. */
export const PER_SUNOS: PER_ = 67108870
/** 0x5000002; linux/personality.h. */
export const PER_SVR3: PER_ = 83886082
/** 0x4100001; linux/personality.h. */
export const PER_SVR4: PER_ = 68157441
/** 0x410000e; linux/personality.h. */
export const PER_UW7: PER_ = 68157454
/** 0x5000004; linux/personality.h. */
export const PER_WYSEV386: PER_ = 83886084
/** 0x5000007; linux/personality.h. */
export const PER_XENIX: PER_ = 83886087
/** 0x400000; linux/personality.h. */
export const READ_IMPLIES_EXEC: PERSONALITY_ = 4194304
/** 0x1000000; linux/personality.h. */
export const SHORT_INODE: PERSONALITY_ = 16777216
/** 0x4000000; linux/personality.h. */
export const STICKY_TIMEOUTS: PERSONALITY_ = 67108864
/** 0x20000; linux/personality.h. */
export const UNAME26: PERSONALITY_ = 131072
/** 0x2000000; linux/personality.h. */
export const WHOLE_SECONDS: PERSONALITY_ = 33554432
/** 1; linux/pidfd.h. */
export const PIDFD_COREDUMPED: PIDFD_COREDUMP_ = 1
/** 8; linux/pidfd.h. */
export const PIDFD_COREDUMP_ROOT: PIDFD_COREDUMP_ = 8
/** 2; linux/pidfd.h. */
export const PIDFD_COREDUMP_SKIP: PIDFD_COREDUMP_ = 2
/** 4; linux/pidfd.h. */
export const PIDFD_COREDUMP_USER: PIDFD_COREDUMP_ = 4
/**
 * Open the cgroup namespace of a process through its pidfd.
 *
 * Errors: EACCES (Needs the right to inspect the process as for reading with ptrace), EINVAL, EMFILE,
 * ENFILE, ENOMEM, EOPNOTSUPP (The kernel is built without this kind of namespace), ESRCH.
 *
 * Since Linux 6.11.
 *
 * 0xff01; linux/pidfd.h.
 */
export const PIDFD_GET_CGROUP_NAMESPACE = (65281) as unknown as Command<{ readonly ioctl: Takes<[], Fd> }>
/**
 * Get ids, credentials, control group and end of a process through its pidfd.
 *
 * mask asks before the call and tells after it which fields are filled in.
 *
 * Errors: EFAULT, EINVAL, EREMOTE (The process is outside of the own PID namespace), ESRCH (The process has
 * been waited for; only PIDFD_INFO_EXIT still works then).
 *
 * Since Linux 6.13.
 *
 * 0xc058ff0b; linux/pidfd.h.
 */
export const PIDFD_GET_INFO = (3227057931) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'pidfd_info'>], 0> }>
/**
 * Open the IPC namespace of a process through its pidfd.
 *
 * Errors: EACCES (Needs the right to inspect the process as for reading with ptrace), EINVAL, EMFILE,
 * ENFILE, ENOMEM, EOPNOTSUPP (The kernel is built without this kind of namespace), ESRCH.
 *
 * Since Linux 6.11.
 *
 * 0xff02; linux/pidfd.h.
 */
export const PIDFD_GET_IPC_NAMESPACE = (65282) as unknown as Command<{ readonly ioctl: Takes<[], Fd> }>
/**
 * Open the mount namespace of a process through its pidfd.
 *
 * Errors: EACCES (Needs the right to inspect the process as for reading with ptrace), EINVAL, EMFILE,
 * ENFILE, ENOMEM, EOPNOTSUPP (The kernel is built without this kind of namespace), ESRCH.
 *
 * Since Linux 6.11.
 *
 * 0xff03; linux/pidfd.h.
 */
export const PIDFD_GET_MNT_NAMESPACE = (65283) as unknown as Command<{ readonly ioctl: Takes<[], Fd> }>
/**
 * Open the network namespace of a process through its pidfd.
 *
 * Errors: EACCES (Needs the right to inspect the process as for reading with ptrace), EINVAL, EMFILE,
 * ENFILE, ENOMEM, EOPNOTSUPP (The kernel is built without this kind of namespace), ESRCH.
 *
 * Since Linux 6.11.
 *
 * 0xff04; linux/pidfd.h.
 */
export const PIDFD_GET_NET_NAMESPACE = (65284) as unknown as Command<{ readonly ioctl: Takes<[], Fd> }>
/**
 * Open the PID namespace for new children of a process through its pidfd.
 *
 * Errors: EACCES (Needs the right to inspect the process as for reading with ptrace), EINVAL, EMFILE,
 * ENFILE, ENOMEM, EOPNOTSUPP (The kernel is built without this kind of namespace), ESRCH.
 *
 * Since Linux 6.11.
 *
 * 0xff06; linux/pidfd.h.
 */
export const PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE = (65286) as unknown as Command<{ readonly ioctl: Takes<[], Fd> }>
/**
 * Open the PID namespace of a process through its pidfd.
 *
 * Errors: EACCES (Needs the right to inspect the process as for reading with ptrace), EINVAL, EMFILE,
 * ENFILE, ENOMEM, EOPNOTSUPP (The kernel is built without this kind of namespace), ESRCH.
 *
 * Since Linux 6.11.
 *
 * 0xff05; linux/pidfd.h.
 */
export const PIDFD_GET_PID_NAMESPACE = (65285) as unknown as Command<{ readonly ioctl: Takes<[], Fd> }>
/**
 * Open the time namespace for new children of a process through its pidfd.
 *
 * Errors: EACCES (Needs the right to inspect the process as for reading with ptrace), EINVAL, EMFILE,
 * ENFILE, ENOMEM, EOPNOTSUPP (The kernel is built without this kind of namespace), ESRCH.
 *
 * Since Linux 6.11.
 *
 * 0xff08; linux/pidfd.h.
 */
export const PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE = (65288) as unknown as Command<{ readonly ioctl: Takes<[], Fd> }>
/**
 * Open the time namespace of a process through its pidfd.
 *
 * Errors: EACCES (Needs the right to inspect the process as for reading with ptrace), EINVAL, EMFILE,
 * ENFILE, ENOMEM, EOPNOTSUPP (The kernel is built without this kind of namespace), ESRCH.
 *
 * Since Linux 6.11.
 *
 * 0xff07; linux/pidfd.h.
 */
export const PIDFD_GET_TIME_NAMESPACE = (65287) as unknown as Command<{ readonly ioctl: Takes<[], Fd> }>
/**
 * Open the user namespace of a process through its pidfd.
 *
 * Errors: EACCES (Needs the right to inspect the process as for reading with ptrace), EINVAL, EMFILE,
 * ENFILE, ENOMEM, EOPNOTSUPP (The kernel is built without this kind of namespace), ESRCH.
 *
 * Since Linux 6.11.
 *
 * 0xff09; linux/pidfd.h.
 */
export const PIDFD_GET_USER_NAMESPACE = (65289) as unknown as Command<{ readonly ioctl: Takes<[], Fd> }>
/**
 * Open the UTS namespace of a process through its pidfd.
 *
 * Errors: EACCES (Needs the right to inspect the process as for reading with ptrace), EINVAL, EMFILE,
 * ENFILE, ENOMEM, EOPNOTSUPP (The kernel is built without this kind of namespace), ESRCH.
 *
 * Since Linux 6.11.
 *
 * 0xff0a; linux/pidfd.h.
 */
export const PIDFD_GET_UTS_NAMESPACE = (65290) as unknown as Command<{ readonly ioctl: Takes<[], Fd> }>
/** 4; linux/pidfd.h. */
export const PIDFD_INFO_CGROUPID: PIDFD_INFO_ = 4
/** 0x10; linux/pidfd.h. */
export const PIDFD_INFO_COREDUMP: PIDFD_INFO_ = 16
/** 0x80; linux/pidfd.h. */
export const PIDFD_INFO_COREDUMP_CODE: PIDFD_INFO_ = 128
/** 0x40; linux/pidfd.h. */
export const PIDFD_INFO_COREDUMP_SIGNAL: PIDFD_INFO_ = 64
/** 2; linux/pidfd.h. */
export const PIDFD_INFO_CREDS: PIDFD_INFO_ = 2
/** 8; linux/pidfd.h. */
export const PIDFD_INFO_EXIT: PIDFD_INFO_ = 8
/** 1; linux/pidfd.h. */
export const PIDFD_INFO_PID: PIDFD_INFO_ = 1
/** 0x40; linux/pidfd.h. */
export const PIDFD_INFO_SIZE_VER0: number = 64
/** 0x48; linux/pidfd.h. */
export const PIDFD_INFO_SIZE_VER1: number = 72
/** 0x50; linux/pidfd.h. */
export const PIDFD_INFO_SIZE_VER2: number = 80
/** 0x58; linux/pidfd.h. */
export const PIDFD_INFO_SIZE_VER3: number = 88
/** 0x20; linux/pidfd.h. */
export const PIDFD_INFO_SUPPORTED_MASK: PIDFD_INFO_ = 32
/** 0x800; linux/pidfd.h. */
export const PIDFD_NONBLOCK: PIDFD_ = 2048
/** -10000; linux/pidfd.h. */
export const PIDFD_SELF: number = -10000
/** -10001; linux/pidfd.h. */
export const PIDFD_SELF_PROCESS: number = -10001
/** 4; linux/pidfd.h. */
export const PIDFD_SIGNAL_PROCESS_GROUP: PIDFD_SIGNAL_ = 4
/** 1; linux/pidfd.h. */
export const PIDFD_SIGNAL_THREAD: PIDFD_SIGNAL_ = 1
/** 2; linux/pidfd.h. */
export const PIDFD_SIGNAL_THREAD_GROUP: PIDFD_SIGNAL_ = 2
/** 0x80; linux/pidfd.h. */
export const PIDFD_THREAD: PIDFD_ = 128
/** 0xff; linux/pidfd.h. */
export const PIDFS_IOCTL_MAGIC: number = 255
/**
 * Take a capability for ever from those that execve can give the thread.
 *
 * Cannot be undone; what the thread has already stays.
 *
 * Errors: EINVAL, ENOMEM, EPERM (Needs CAP_SETPCAP).
 *
 * Since Linux 2.6.25.
 *
 * 0x18; linux/prctl.h.
 */
export const PR_CAPBSET_DROP = (24) as unknown as Command<{ readonly prctl: Takes<[arg2: Choice<CAP_>], 0> }>
/**
 * Get whether the thread can ever gain a capability with execve.
 *
 * Errors: EINVAL.
 *
 * Since Linux 2.6.25.
 *
 * 0x17; linux/prctl.h.
 */
export const PR_CAPBSET_READ = (23) as unknown as Command<{ readonly prctl: Takes<[arg2: Choice<CAP_>], number> }>
/**
 * Read or change the capabilities that ordinary programs keep through execve.
 *
 * Gives the answer for PR_CAP_AMBIENT_IS_SET and 0 otherwise. PR_CAP_AMBIENT_CLEAR_ALL takes 0 as arg3.
 *
 * Errors: EINVAL, ENOMEM, EPERM (The capability must be permitted and inheritable, and
 * SECBIT_NO_CAP_AMBIENT_RAISE not set).
 *
 * Since Linux 4.3.
 *
 * 0x2f; linux/prctl.h.
 */
export const PR_CAP_AMBIENT = (47) as unknown as Command<{ readonly prctl: Takes<[arg2: Choice<PR_CAP_AMBIENT_>, arg3: Choice<CAP_>], number> }>
/** 4; linux/prctl.h. */
export const PR_CAP_AMBIENT_CLEAR_ALL: PR_CAP_AMBIENT_ = 4
/** 1; linux/prctl.h. */
export const PR_CAP_AMBIENT_IS_SET: PR_CAP_AMBIENT_ = 1
/** 3; linux/prctl.h. */
export const PR_CAP_AMBIENT_LOWER: PR_CAP_AMBIENT_ = 3
/** 2; linux/prctl.h. */
export const PR_CAP_AMBIENT_RAISE: PR_CAP_AMBIENT_ = 2
/** 0; linux/prctl.h. */
export const PR_CFI_BRANCH_LANDING_PADS: number = 0
/** 2; linux/prctl.h. */
export const PR_CFI_DISABLE: number = 2
/** 1; linux/prctl.h. */
export const PR_CFI_ENABLE: number = 1
/** 4; linux/prctl.h. */
export const PR_CFI_LOCK: number = 4
/** 0; linux/prctl.h. */
export const PR_ENDIAN_BIG: number = 0
/** 1; linux/prctl.h. */
export const PR_ENDIAN_LITTLE: number = 1
/** 2; linux/prctl.h. */
export const PR_ENDIAN_PPC_LITTLE: number = 2
/** 1; linux/prctl.h. */
export const PR_FPEMU_NOPRINT: number = 1
/** 2; linux/prctl.h. */
export const PR_FPEMU_SIGFPE: number = 2
/** 2; linux/prctl.h. */
export const PR_FP_EXC_ASYNC: number = 2
/** 0; linux/prctl.h. */
export const PR_FP_EXC_DISABLED: number = 0
/** 0x10000; linux/prctl.h. */
export const PR_FP_EXC_DIV: number = 65536
/** 0x100000; linux/prctl.h. */
export const PR_FP_EXC_INV: number = 1048576
/** 1; linux/prctl.h. */
export const PR_FP_EXC_NONRECOV: number = 1
/** 0x20000; linux/prctl.h. */
export const PR_FP_EXC_OVF: number = 131072
/** 3; linux/prctl.h. */
export const PR_FP_EXC_PRECISE: number = 3
/** 0x80000; linux/prctl.h. */
export const PR_FP_EXC_RES: number = 524288
/** 0x80; linux/prctl.h. */
export const PR_FP_EXC_SW_ENABLE: number = 128
/** 0x40000; linux/prctl.h. */
export const PR_FP_EXC_UND: number = 262144
/** 1; linux/prctl.h. */
export const PR_FP_MODE_FR: number = 1
/** 2; linux/prctl.h. */
export const PR_FP_MODE_FRE: number = 2
/**
 * Set or get the number of slots in the hash table for futexes of the process.
 *
 * Gives the number for PR_FUTEX_HASH_GET_SLOTS, with 0 for the global table, and 0 otherwise.
 *
 * Errors: EBUSY (The process has gone over to the global table and cannot go back), EINVAL (The number is a
 * power of two above 1, or 0 for the global table), ENOMEM.
 *
 * Since Linux 6.17.
 *
 * 0x4e; linux/prctl.h.
 */
export const PR_FUTEX_HASH = (78) as unknown as Command<{ readonly prctl: Takes<[arg2: Choice<PR_FUTEX_HASH_>, arg3: Long], Count> }>
/** 2; linux/prctl.h. */
export const PR_FUTEX_HASH_GET_SLOTS: PR_FUTEX_HASH_ = 2
/** 1; linux/prctl.h. */
export const PR_FUTEX_HASH_SET_SLOTS: PR_FUTEX_HASH_ = 1
/**
 * Get the auxiliary vector that the program was started with.
 *
 * Gives the size of the whole vector, also if only a part of it was written.
 *
 * Errors: EFAULT, EINVAL.
 *
 * Since Linux 6.4.
 *
 * 0x41555856; linux/prctl.h.
 */
export const PR_GET_AUXV = (1096112214) as unknown as Command<{ readonly prctl: Takes<[arg2?: Memory | null, arg3?: Quantity], Size> }>
/** 0x50; linux/prctl.h. */
export const PR_GET_CFI: number = 80
/**
 * Get whether orphans among the descendants become children of the process.
 *
 * Errors: EFAULT.
 *
 * Since Linux 3.4.
 *
 * 0x25; linux/prctl.h.
 */
export const PR_GET_CHILD_SUBREAPER = (37) as unknown as Command<{ readonly prctl: Takes<[arg2: Place32], 0> }>
/**
 * Get whether the process may dump core and be traced by its user.
 *
 * 2 means that only root may read the dump.
 *
 * Since Linux 2.4.
 *
 * 3; linux/prctl.h.
 */
export const PR_GET_DUMPABLE = (3) as unknown as Command<{ readonly prctl: Takes<[], number> }>
/** 0x13; linux/prctl.h. */
export const PR_GET_ENDIAN: number = 19
/** 9; linux/prctl.h. */
export const PR_GET_FPEMU: number = 9
/** 0xb; linux/prctl.h. */
export const PR_GET_FPEXC: number = 11
/** 0x2e; linux/prctl.h. */
export const PR_GET_FP_MODE: number = 46
/**
 * Get whether the thread serves a block device or file system.
 *
 * Errors: EINVAL, EPERM (Needs CAP_SYS_RESOURCE).
 *
 * Since Linux 5.6.
 *
 * 0x3a; linux/prctl.h.
 */
export const PR_GET_IO_FLUSHER = (58) as unknown as Command<{ readonly prctl: Takes<[], number> }>
/**
 * Get whether permitted capabilities stay when all user ids leave 0.
 *
 * Since Linux 2.2.18.
 *
 * 7; linux/prctl.h.
 */
export const PR_GET_KEEPCAPS = (7) as unknown as Command<{ readonly prctl: Takes<[], number> }>
/**
 * Get whether the process may have memory that becomes executable.
 *
 * Errors: EINVAL.
 *
 * Since Linux 6.3.
 *
 * 0x42; linux/prctl.h.
 */
export const PR_GET_MDWE = (66) as unknown as Command<{ readonly prctl: Takes<[], PR_MDWE_> }>
/**
 * Get whether equal pages of all memory of the process are merged.
 *
 * Errors: EINVAL (The kernel is built without merging of pages).
 *
 * Since Linux 6.4.
 *
 * 0x44; linux/prctl.h.
 */
export const PR_GET_MEMORY_MERGE = (68) as unknown as Command<{ readonly prctl: Takes<[], number> }>
/**
 * Get the name of the thread.
 *
 * Always writes 16 bytes; the name ends with NUL.
 *
 * Errors: EFAULT.
 *
 * Since Linux 2.6.11.
 *
 * 0x10; linux/prctl.h.
 */
export const PR_GET_NAME = (16) as unknown as Command<{ readonly prctl: Takes<[arg2: Memory], 0> }>
/**
 * Get whether execve is forbidden to give the thread new privileges.
 *
 * Errors: EINVAL.
 *
 * Since Linux 3.5.
 *
 * 0x27; linux/prctl.h.
 */
export const PR_GET_NO_NEW_PRIVS = (39) as unknown as Command<{ readonly prctl: Takes<[], number> }>
/**
 * Get the signal that the process gets when its parent ends.
 *
 * Errors: EFAULT.
 *
 * Since Linux 2.4.
 *
 * 2; linux/prctl.h.
 */
export const PR_GET_PDEATHSIG = (2) as unknown as Command<{ readonly prctl: Takes<[arg2: Place32], 0> }>
/**
 * Get how the syscalls of the thread are restricted.
 *
 * In the strict mode the call itself kills the thread.
 *
 * Errors: EINVAL.
 *
 * Since Linux 2.6.23.
 *
 * 0x15; linux/prctl.h.
 */
export const PR_GET_SECCOMP = (21) as unknown as Command<{ readonly prctl: Takes<[], SECCOMP_MODE_> }>
/**
 * Get the rules by which user ids and execve change capabilities.
 *
 * Since Linux 2.6.26.
 *
 * 0x1b; linux/prctl.h.
 */
export const PR_GET_SECUREBITS = (27) as unknown as Command<{ readonly prctl: Takes<[], SECBIT_> }>
/**
 * Get how the thread uses a shadow stack.
 *
 * On ARM64 only. x86-64 has ARCH_SHSTK_STATUS.
 *
 * Errors: EFAULT, EINVAL (The CPU does not have it, or there is no such bit).
 *
 * Since Linux 6.13.
 *
 * 0x4a; linux/prctl.h.
 */
export const PR_GET_SHADOW_STACK_STATUS = (74) as unknown as Command<{ readonly prctl: Takes<[arg2: Place64], 0> }>
/**
 * Get whether the thread is protected from misuse of speculative execution.
 *
 * Errors: EINVAL, ENODEV (There is no such feature; ARM64 has PR_SPEC_STORE_BYPASS only).
 *
 * Since Linux 4.17.
 *
 * 0x34; linux/prctl.h.
 */
export const PR_GET_SPECULATION_CTRL = (52) as unknown as Command<{ readonly prctl: Takes<[arg2: Choice<PR_SPEC_FEATURE_>], PR_SPEC_> }>
/**
 * Get whether pointers given to the kernel may carry tags, and how tags of memory are checked.
 *
 * On ARM64 only. The 16 bits from 3 up are the tags that random tags are chosen from.
 *
 * Errors: EINVAL.
 *
 * Since Linux 5.4.
 *
 * 0x38; linux/prctl.h.
 */
export const PR_GET_TAGGED_ADDR_CTRL = (56) as unknown as Command<{ readonly prctl: Takes<[], PR_TAGGED_ADDR_ | PR_MTE_> }>
/**
 * Get whether the process goes without transparent huge pages.
 *
 * Gives 0, 1, or 1 with the flags of PR_SET_THP_DISABLE.
 *
 * Errors: EINVAL.
 *
 * Since Linux 3.15.
 *
 * 0x2a; linux/prctl.h.
 */
export const PR_GET_THP_DISABLE = (42) as unknown as Command<{ readonly prctl: Takes<[], number> }>
/**
 * Get the address that is cleared when the thread ends.
 *
 * Errors: EFAULT, EINVAL (The kernel is built without checkpoint and restore).
 *
 * Since Linux 3.5.
 *
 * 0x28; linux/prctl.h.
 */
export const PR_GET_TID_ADDRESS = (40) as unknown as Command<{ readonly prctl: Takes<[arg2: PlaceBits], 0> }>
/**
 * Get how late timeouts of the thread may end.
 *
 * Since Linux 2.6.28.
 *
 * 0x1e; linux/prctl.h.
 */
export const PR_GET_TIMERSLACK = (30) as unknown as Command<{ readonly prctl: Takes<[], number> }>
/**
 * Get how CPU time is measured.
 *
 * Always PR_TIMING_STATISTICAL.
 *
 * Since Linux 2.6.
 *
 * 0xd; linux/prctl.h.
 */
export const PR_GET_TIMING = (13) as unknown as Command<{ readonly prctl: Takes<[], PR_TIMING_> }>
/**
 * Get whether the thread may read the time stamp counter of the CPU.
 *
 * On ARM64 since 6.12.
 *
 * Errors: EFAULT, EINVAL.
 *
 * Since Linux 2.6.26.
 *
 * 0x19; linux/prctl.h.
 */
export const PR_GET_TSC = (25) as unknown as Command<{ readonly prctl: Takes<[arg2: Place32], 0> }>
/** 5; linux/prctl.h. */
export const PR_GET_UNALIGN: number = 5
/**
 * Lock how the thread uses a shadow stack.
 *
 * On ARM64 only. x86-64 has ARCH_SHSTK_LOCK. Bits without a meaning yet can be locked too.
 *
 * Errors: EINVAL (The CPU does not have it, or there is no such bit).
 *
 * Since Linux 6.13.
 *
 * 0x4c; linux/prctl.h.
 */
export const PR_LOCK_SHADOW_STACK_STATUS = (76) as unknown as Command<{ readonly prctl: Takes<[arg2: Flags<PR_SHADOW_STACK_>], 0> }>
/**
 * Choose when broken memory kills the thread: when it is found or when it is used.
 *
 * PR_MCE_KILL_CLEAR goes back to the setting of the system and takes 0 as arg3.
 *
 * Errors: EINVAL.
 *
 * Since Linux 2.6.32.
 *
 * 0x21; linux/prctl.h.
 */
export const PR_MCE_KILL = (33) as unknown as Command<{ readonly prctl: Takes<[arg2: Choice<PR_MCE_KILL_>, arg3: Choice<PR_MCE_KILL_WHEN_>], 0> }>
/** 0; linux/prctl.h. */
export const PR_MCE_KILL_CLEAR: PR_MCE_KILL_ = 0
/** 2; linux/prctl.h. */
export const PR_MCE_KILL_DEFAULT: PR_MCE_KILL_WHEN_ = 2
/** 1; linux/prctl.h. */
export const PR_MCE_KILL_EARLY: PR_MCE_KILL_WHEN_ = 1
/**
 * Get when broken memory kills the thread.
 *
 * Errors: EINVAL.
 *
 * Since Linux 2.6.32.
 *
 * 0x22; linux/prctl.h.
 */
export const PR_MCE_KILL_GET = (34) as unknown as Command<{ readonly prctl: Takes<[], PR_MCE_KILL_WHEN_> }>
/** 0; linux/prctl.h. */
export const PR_MCE_KILL_LATE: PR_MCE_KILL_WHEN_ = 0
/** 1; linux/prctl.h. */
export const PR_MCE_KILL_SET: PR_MCE_KILL_ = 1
/** 2; linux/prctl.h. */
export const PR_MDWE_NO_INHERIT: PR_MDWE_ = 2
/** 1; linux/prctl.h. */
export const PR_MDWE_REFUSE_EXEC_GAIN: PR_MDWE_ = 1
/** 0x2c; linux/prctl.h. */
export const PR_MPX_DISABLE_MANAGEMENT: number = 44
/** 0x2b; linux/prctl.h. */
export const PR_MPX_ENABLE_MANAGEMENT: number = 43
/** 0x80000; linux/prctl.h. */
export const PR_MTE_STORE_ONLY: PR_MTE_ = 524288
/** 0x7fff8; linux/prctl.h. */
export const PR_MTE_TAG_MASK: number = 524280
/** 3; linux/prctl.h. */
export const PR_MTE_TAG_SHIFT: number = 3
/** 4; linux/prctl.h. */
export const PR_MTE_TCF_ASYNC: PR_MTE_ = 4
/** 6; linux/prctl.h. */
export const PR_MTE_TCF_MASK: number = 6
/** 0; linux/prctl.h. */
export const PR_MTE_TCF_NONE: PR_MTE_ = 0
/** 1; linux/prctl.h. */
export const PR_MTE_TCF_SHIFT: number = 1
/** 2; linux/prctl.h. */
export const PR_MTE_TCF_SYNC: PR_MTE_ = 2
/** 4; linux/prctl.h. */
export const PR_PAC_APDAKEY: PR_PAC_ = 4
/** 8; linux/prctl.h. */
export const PR_PAC_APDBKEY: PR_PAC_ = 8
/** 0x10; linux/prctl.h. */
export const PR_PAC_APGAKEY: PR_PAC_ = 16
/** 1; linux/prctl.h. */
export const PR_PAC_APIAKEY: PR_PAC_ = 1
/** 2; linux/prctl.h. */
export const PR_PAC_APIBKEY: PR_PAC_ = 2
/**
 * Get which keys sign pointers.
 *
 * On ARM64 only.
 *
 * Errors: EINVAL (The CPU does not have it, or there is no such bit).
 *
 * Since Linux 5.13.
 *
 * 0x3d; linux/prctl.h.
 */
export const PR_PAC_GET_ENABLED_KEYS = (61) as unknown as Command<{ readonly prctl: Takes<[], PR_PAC_> }>
/**
 * Give the thread new random keys for signing pointers; none named means all.
 *
 * On ARM64 only.
 *
 * Errors: EINVAL (The CPU does not have it, or there is no such bit).
 *
 * Since Linux 5.0.
 *
 * 0x36; linux/prctl.h.
 */
export const PR_PAC_RESET_KEYS = (54) as unknown as Command<{ readonly prctl: Takes<[arg2: Flags<PR_PAC_>], 0> }>
/**
 * Choose which keys sign pointers: arg2 names those to change, arg3 those of them to enable.
 *
 * On ARM64 only.
 *
 * Errors: EINVAL (The CPU does not have it, or there is no such bit. PR_PAC_APGAKEY cannot be disabled).
 *
 * Since Linux 5.13.
 *
 * 0x3c; linux/prctl.h.
 */
export const PR_PAC_SET_ENABLED_KEYS = (60) as unknown as Command<{ readonly prctl: Takes<[arg2: Flags<PR_PAC_>, arg3: Flags<PR_PAC_>], 0> }>
/** 0x7f000000; linux/prctl.h. */
export const PR_PMLEN_MASK: number = 2130706432
/** 0x18; linux/prctl.h. */
export const PR_PMLEN_SHIFT: number = 24
/** 4; linux/prctl.h. */
export const PR_PPC_DEXCR_CTRL_CLEAR: number = 4
/** 0x10; linux/prctl.h. */
export const PR_PPC_DEXCR_CTRL_CLEAR_ONEXEC: number = 16
/** 1; linux/prctl.h. */
export const PR_PPC_DEXCR_CTRL_EDITABLE: number = 1
/** 0x1f; linux/prctl.h. */
export const PR_PPC_DEXCR_CTRL_MASK: number = 31
/** 2; linux/prctl.h. */
export const PR_PPC_DEXCR_CTRL_SET: number = 2
/** 8; linux/prctl.h. */
export const PR_PPC_DEXCR_CTRL_SET_ONEXEC: number = 8
/** 1; linux/prctl.h. */
export const PR_PPC_DEXCR_IBRTPD: number = 1
/** 3; linux/prctl.h. */
export const PR_PPC_DEXCR_NPHIE: number = 3
/** 0; linux/prctl.h. */
export const PR_PPC_DEXCR_SBHE: number = 0
/** 2; linux/prctl.h. */
export const PR_PPC_DEXCR_SRAPD: number = 2
/** 0x48; linux/prctl.h. */
export const PR_PPC_GET_DEXCR: number = 72
/** 0x49; linux/prctl.h. */
export const PR_PPC_SET_DEXCR: number = 73
/** 1; linux/prctl.h. */
export const PR_RISCV_CTX_SW_FENCEI_OFF: number = 1
/** 0; linux/prctl.h. */
export const PR_RISCV_CTX_SW_FENCEI_ON: number = 0
/** 0; linux/prctl.h. */
export const PR_RISCV_SCOPE_PER_PROCESS: number = 0
/** 1; linux/prctl.h. */
export const PR_RISCV_SCOPE_PER_THREAD: number = 1
/** 0x47; linux/prctl.h. */
export const PR_RISCV_SET_ICACHE_FLUSH_CTX: number = 71
/** 0x46; linux/prctl.h. */
export const PR_RISCV_V_GET_CONTROL: number = 70
/** 0x45; linux/prctl.h. */
export const PR_RISCV_V_SET_CONTROL: number = 69
/** 3; linux/prctl.h. */
export const PR_RISCV_V_VSTATE_CTRL_CUR_MASK: number = 3
/** 0; linux/prctl.h. */
export const PR_RISCV_V_VSTATE_CTRL_DEFAULT: number = 0
/** 0x10; linux/prctl.h. */
export const PR_RISCV_V_VSTATE_CTRL_INHERIT: number = 16
/** 0x1f; linux/prctl.h. */
export const PR_RISCV_V_VSTATE_CTRL_MASK: number = 31
/** 0xc; linux/prctl.h. */
export const PR_RISCV_V_VSTATE_CTRL_NEXT_MASK: number = 12
/** 1; linux/prctl.h. */
export const PR_RISCV_V_VSTATE_CTRL_OFF: number = 1
/** 2; linux/prctl.h. */
export const PR_RISCV_V_VSTATE_CTRL_ON: number = 2
/**
 * Choose whether the thread may ask for longer time slices through its rseq, or ask.
 *
 * Fails with the nameless error 524 where the kernel or the rseq of the thread lacks it. Gives the setting
 * for PR_RSEQ_SLICE_EXTENSION_GET and 0 otherwise.
 *
 * Errors: EFAULT, EINVAL, ENXIO (The thread has no rseq registered).
 *
 * Since Linux 7.0.
 *
 * 0x4f; linux/prctl.h.
 */
export const PR_RSEQ_SLICE_EXTENSION = (79) as unknown as Command<{ readonly prctl: Takes<[arg2: Choice<PR_RSEQ_SLICE_EXTENSION_>, arg3: Flags<PR_RSEQ_SLICE_EXT_>], PR_RSEQ_SLICE_EXT_> }>
/** 1; linux/prctl.h. */
export const PR_RSEQ_SLICE_EXTENSION_GET: PR_RSEQ_SLICE_EXTENSION_ = 1
/** 2; linux/prctl.h. */
export const PR_RSEQ_SLICE_EXTENSION_SET: PR_RSEQ_SLICE_EXTENSION_ = 2
/** 1; linux/prctl.h. */
export const PR_RSEQ_SLICE_EXT_ENABLE: PR_RSEQ_SLICE_EXT_ = 1
/**
 * Choose which threads may run on the same core at the same time, or ask.
 *
 * Thread 0 is the calling one.
 *
 * Errors: EFAULT, EINVAL (GET and SHARE_FROM take one thread only, arg5 is 0 but for GET and aligned to 8,
 * or the kernel has no core scheduling), ENODEV (No core runs more than one thread at a time), ENOMEM,
 * EPERM (Needs the right to inspect the threads as for reading with ptrace), ESRCH.
 *
 * Since Linux 5.14.
 *
 * 0x3e; linux/prctl.h.
 */
export const PR_SCHED_CORE = (62) as unknown as Command<{ readonly prctl: Takes<[arg2: Choice<PR_SCHED_CORE_>, arg3: TidArg, arg4: Choice<PR_SCHED_CORE_SCOPE_>, arg5?: PlaceBits | null], 0> }>
/** 1; linux/prctl.h. */
export const PR_SCHED_CORE_CREATE: PR_SCHED_CORE_ = 1
/** 0; linux/prctl.h. */
export const PR_SCHED_CORE_GET: PR_SCHED_CORE_ = 0
/** 4; linux/prctl.h. */
export const PR_SCHED_CORE_MAX: number = 4
/** 2; linux/prctl.h. */
export const PR_SCHED_CORE_SCOPE_PROCESS_GROUP: PR_SCHED_CORE_SCOPE_ = 2
/** 0; linux/prctl.h. */
export const PR_SCHED_CORE_SCOPE_THREAD: PR_SCHED_CORE_SCOPE_ = 0
/** 1; linux/prctl.h. */
export const PR_SCHED_CORE_SCOPE_THREAD_GROUP: PR_SCHED_CORE_SCOPE_ = 1
/** 3; linux/prctl.h. */
export const PR_SCHED_CORE_SHARE_FROM: PR_SCHED_CORE_ = 3
/** 2; linux/prctl.h. */
export const PR_SCHED_CORE_SHARE_TO: PR_SCHED_CORE_ = 2
/** 0x51; linux/prctl.h. */
export const PR_SET_CFI: number = 81
/**
 * Choose whether orphans among the descendants become children of the process.
 *
 * The process must wait for them then.
 *
 * Since Linux 3.4.
 *
 * 0x24; linux/prctl.h.
 */
export const PR_SET_CHILD_SUBREAPER = (36) as unknown as Command<{ readonly prctl: Takes<[arg2: boolean | 0 | 1], 0> }>
/**
 * Choose whether the process may dump core and be traced by its user.
 *
 * With 0 the files in /proc/PID belong to root.
 *
 * Errors: EINVAL.
 *
 * Since Linux 2.4.
 *
 * 4; linux/prctl.h.
 */
export const PR_SET_DUMPABLE = (4) as unknown as Command<{ readonly prctl: Takes<[arg2: boolean | 0 | 1], 0> }>
/** 0x14; linux/prctl.h. */
export const PR_SET_ENDIAN: number = 20
/** 0xa; linux/prctl.h. */
export const PR_SET_FPEMU: number = 10
/** 0xc; linux/prctl.h. */
export const PR_SET_FPEXC: number = 12
/** 0x2d; linux/prctl.h. */
export const PR_SET_FP_MODE: number = 45
/**
 * Say whether the thread serves a block device or file system; if so, no I/O is done to free memory for it.
 *
 * Errors: EINVAL, EPERM (Needs CAP_SYS_RESOURCE).
 *
 * Since Linux 5.6.
 *
 * 0x39; linux/prctl.h.
 */
export const PR_SET_IO_FLUSHER = (57) as unknown as Command<{ readonly prctl: Takes<[arg2: boolean | 0 | 1], 0> }>
/**
 * Choose whether permitted capabilities stay when all user ids leave 0.
 *
 * execve clears it.
 *
 * Errors: EINVAL, ENOMEM, EPERM (SECBIT_KEEP_CAPS_LOCKED is set).
 *
 * Since Linux 2.2.18.
 *
 * 8; linux/prctl.h.
 */
export const PR_SET_KEEPCAPS = (8) as unknown as Command<{ readonly prctl: Takes<[arg2: boolean | 0 | 1], 0> }>
/**
 * Forbid the process for ever memory that is writable and executable, or becomes executable later.
 *
 * Errors: EINVAL, EPERM (What is set already cannot be changed).
 *
 * Since Linux 6.3.
 *
 * 0x41; linux/prctl.h.
 */
export const PR_SET_MDWE = (65) as unknown as Command<{ readonly prctl: Takes<[arg2: Flags<PR_MDWE_>], 0> }>
/**
 * Choose whether equal pages of all memory of the process are merged.
 *
 * Errors: EINVAL (The kernel is built without merging of pages), ENOMEM.
 *
 * Since Linux 6.4.
 *
 * 0x43; linux/prctl.h.
 */
export const PR_SET_MEMORY_MERGE = (67) as unknown as Command<{ readonly prctl: Takes<[arg2: boolean | 0 | 1], 0> }>
/**
 * Set one of the addresses and files that /proc shows of the process, or all of them.
 *
 * arg3 is an address, but a descriptor for PR_SET_MM_EXE_FILE, arg4 bytes for PR_SET_MM_AUXV, a
 * prctl_mm_map of arg4 bytes for PR_SET_MM_MAP, and where to put its 4-byte size for PR_SET_MM_MAP_SIZE.
 *
 * Errors: EACCES, EBADF, EBUSY (Memory of the program that runs now is still mapped), EFAULT, EINVAL, EPERM
 * (Needs CAP_SYS_RESOURCE; PR_SET_MM_MAP needs no capability but CAP_CHECKPOINT_RESTORE for an exe_fd).
 *
 * Since Linux 3.3.
 *
 * 0x23; linux/prctl.h.
 */
export const PR_SET_MM = (35) as unknown as Command<{ readonly prctl: Takes<[arg2: Choice<PR_SET_MM_>, arg3: Address | null, arg4: Address | null], 0> }>
/** 9; linux/prctl.h. */
export const PR_SET_MM_ARG_END: PR_SET_MM_ = 9
/** 8; linux/prctl.h. */
export const PR_SET_MM_ARG_START: PR_SET_MM_ = 8
/** 0xc; linux/prctl.h. */
export const PR_SET_MM_AUXV: PR_SET_MM_ = 12
/** 7; linux/prctl.h. */
export const PR_SET_MM_BRK: PR_SET_MM_ = 7
/** 2; linux/prctl.h. */
export const PR_SET_MM_END_CODE: PR_SET_MM_ = 2
/** 4; linux/prctl.h. */
export const PR_SET_MM_END_DATA: PR_SET_MM_ = 4
/** 0xb; linux/prctl.h. */
export const PR_SET_MM_ENV_END: PR_SET_MM_ = 11
/** 0xa; linux/prctl.h. */
export const PR_SET_MM_ENV_START: PR_SET_MM_ = 10
/** 0xd; linux/prctl.h. */
export const PR_SET_MM_EXE_FILE: PR_SET_MM_ = 13
/** 0xe; linux/prctl.h. */
export const PR_SET_MM_MAP: PR_SET_MM_ = 14
/** 0xf; linux/prctl.h. */
export const PR_SET_MM_MAP_SIZE: PR_SET_MM_ = 15
/** 6; linux/prctl.h. */
export const PR_SET_MM_START_BRK: PR_SET_MM_ = 6
/** 1; linux/prctl.h. */
export const PR_SET_MM_START_CODE: PR_SET_MM_ = 1
/** 3; linux/prctl.h. */
export const PR_SET_MM_START_DATA: PR_SET_MM_ = 3
/** 5; linux/prctl.h. */
export const PR_SET_MM_START_STACK: PR_SET_MM_ = 5
/**
 * Set the name of the thread that ps and top show.
 *
 * Only the first 15 bytes count.
 *
 * Errors: EFAULT.
 *
 * Since Linux 2.6.9.
 *
 * 0xf; linux/prctl.h.
 */
export const PR_SET_NAME = (15) as unknown as Command<{ readonly prctl: Takes<[arg2: Text], 0> }>
/**
 * Forbid execve for ever to give the thread new privileges.
 *
 * Cannot be undone, and children inherit it.
 *
 * Errors: EINVAL (arg2 must be 1).
 *
 * Since Linux 3.5.
 *
 * 0x26; linux/prctl.h.
 */
export const PR_SET_NO_NEW_PRIVS = (38) as unknown as Command<{ readonly prctl: Takes<[arg2: boolean | 0 | 1], 0> }>
/**
 * Choose the signal that the process gets when its parent ends; 0 is none.
 *
 * The parent is the thread that made the process, so the signal can come while the parent process goes on.
 * Changing credentials and a set-user-ID execve clear it.
 *
 * Errors: EINVAL.
 *
 * Since Linux 2.2.
 *
 * 1; linux/prctl.h.
 */
export const PR_SET_PDEATHSIG = (1) as unknown as Command<{ readonly prctl: Takes<[arg2: Plain], 0> }>
/**
 * Allow a process and its descendants to trace the caller; 0 is none.
 *
 * PR_SET_PTRACER_ANY allows all. Counts where Yama keeps tracing to ancestors.
 *
 * Errors: EINVAL (There is no such process, or the kernel runs without Yama), ENOMEM.
 *
 * Since Linux 3.4.
 *
 * 0x59616d61; linux/prctl.h.
 */
export const PR_SET_PTRACER = (1499557217) as unknown as Command<{ readonly prctl: Takes<[arg2: PidArg], 0> }>
/** 18446744073709551615; linux/prctl.h. */
export const PR_SET_PTRACER_ANY: bigint = 18446744073709551615n
/**
 * Restrict the syscalls that the thread may make, for ever.
 *
 * seccomp does the same with flags, such as one for all threads.
 *
 * Errors: EACCES (Needs PR_SET_NO_NEW_PRIVS first, or CAP_SYS_ADMIN), EFAULT, EINVAL (The filter is not
 * valid, or the thread is in another mode already), ENOMEM.
 *
 * Since Linux 2.6.23.
 *
 * 0x16; linux/prctl.h.
 */
export const PR_SET_SECCOMP = (22) as unknown as Command<{ readonly prctl: Takes<[arg2: Choice<SECCOMP_MODE_>, arg3?: Struct<'sock_fprog'> | null], 0> }>
/**
 * Set the rules by which user ids and execve change capabilities.
 *
 * Errors: ENOMEM, EPERM (Needs CAP_SETPCAP, the bit is locked, or there is no such bit).
 *
 * Since Linux 2.6.26.
 *
 * 0x1c; linux/prctl.h.
 */
export const PR_SET_SECUREBITS = (28) as unknown as Command<{ readonly prctl: Takes<[arg2: Flags<SECBIT_>], 0> }>
/**
 * Choose how the thread uses a shadow stack.
 *
 * On ARM64 only. x86-64 has ARCH_SHSTK_ENABLE. A stack that was disabled cannot be enabled again.
 *
 * Errors: EBUSY (The setting is locked), EINVAL (The CPU does not have it, or there is no such bit),
 * ENOMEM.
 *
 * Since Linux 6.13.
 *
 * 0x4b; linux/prctl.h.
 */
export const PR_SET_SHADOW_STACK_STATUS = (75) as unknown as Command<{ readonly prctl: Takes<[arg2: Flags<PR_SHADOW_STACK_>], 0> }>
/**
 * Choose whether the thread is protected from misuse of speculative execution.
 *
 * PR_SPEC_ENABLE enables the speculation, not the protection.
 *
 * Errors: EINVAL, ENODEV (There is no such feature; ARM64 has PR_SPEC_STORE_BYPASS only), ENXIO (The system
 * leaves no choice for single threads), EPERM (The system leaves no choice, or PR_SPEC_FORCE_DISABLE was
 * chosen before), ERANGE (The feature does not have that choice).
 *
 * Since Linux 4.17.
 *
 * 0x35; linux/prctl.h.
 */
export const PR_SET_SPECULATION_CTRL = (53) as unknown as Command<{ readonly prctl: Takes<[arg2: Choice<PR_SPEC_FEATURE_>, arg3: Choice<PR_SPEC_>], 0> }>
/**
 * Turn syscalls from other code, or from a range of code, into SIGSYS.
 *
 * arg5 is the address of a byte, or 0, that is read at each call from then on:
 * SYSCALL_DISPATCH_FILTER_ALLOW lets it pass.
 *
 * Errors: EFAULT, EINVAL (PR_SYS_DISPATCH_OFF takes 0 only, and a range must not wrap around).
 *
 * Since Linux 5.11.
 *
 * 0x3b; linux/prctl.h.
 */
export const PR_SET_SYSCALL_USER_DISPATCH = (59) as unknown as Command<{ readonly prctl: Takes<[arg2: Choice<PR_SYS_DISPATCH_>, arg3: Address | null, arg4: Long, arg5: Address | null], 0> }>
/**
 * Choose whether pointers given to the kernel may carry tags, and how tags of memory are checked.
 *
 * On ARM64 only. The 16 bits from 3 up are the tags that random tags are chosen from.
 *
 * Errors: EINVAL (The CPU does not have it, or there is no such bit. Tags can also be switched off with
 * abi.tagged_addr_disabled).
 *
 * Since Linux 5.4.
 *
 * 0x37; linux/prctl.h.
 */
export const PR_SET_TAGGED_ADDR_CTRL = (55) as unknown as Command<{ readonly prctl: Takes<[arg2: Flags<PR_TAGGED_ADDR_ | PR_MTE_>], 0> }>
/**
 * Choose whether the process goes without transparent huge pages.
 *
 * The flags are for disabling only, and since 6.18.
 *
 * Errors: EINVAL.
 *
 * Since Linux 3.15.
 *
 * 0x29; linux/prctl.h.
 */
export const PR_SET_THP_DISABLE = (41) as unknown as Command<{ readonly prctl: Takes<[arg2: boolean | 0 | 1, arg3: Flags<PR_THP_DISABLE_>], 0> }>
/**
 * Set how late timeouts of the thread may end, so that the kernel can join them.
 *
 * 0 is the value that the thread started with; real-time threads have no slack.
 *
 * Since Linux 2.6.28.
 *
 * 0x1d; linux/prctl.h.
 */
export const PR_SET_TIMERSLACK = (29) as unknown as Command<{ readonly prctl: Takes<[arg2: Long], 0> }>
/**
 * Choose how CPU time is measured.
 *
 * Only PR_TIMING_STATISTICAL is taken, and nothing changes.
 *
 * Errors: EINVAL.
 *
 * Since Linux 2.6.
 *
 * 0xe; linux/prctl.h.
 */
export const PR_SET_TIMING = (14) as unknown as Command<{ readonly prctl: Takes<[arg2: Choice<PR_TIMING_>], 0> }>
/**
 * Choose whether the thread may read the time stamp counter of the CPU.
 *
 * On ARM64 since 6.12.
 *
 * Errors: EINVAL.
 *
 * Since Linux 2.6.26.
 *
 * 0x1a; linux/prctl.h.
 */
export const PR_SET_TSC = (26) as unknown as Command<{ readonly prctl: Takes<[arg2: Choice<PR_TSC_>], 0> }>
/** 6; linux/prctl.h. */
export const PR_SET_UNALIGN: number = 6
/**
 * Name a range of anonymous memory for /proc/PID/maps.
 *
 * Errors: EBADF (The range is of a file), EFAULT, EINVAL (The range starts at a page; the name has up to 79
 * printable characters without any of \ ` $ [ ]; or the kernel has no names), ENOMEM (A part of the range
 * is not mapped).
 *
 * Since Linux 5.17.
 *
 * 0x53564d41; linux/prctl.h.
 */
export const PR_SET_VMA = (1398164801) as unknown as Command<{ readonly prctl: Takes<[arg2: Choice<PR_SET_VMA_>, arg3: Address | null, arg4: Long, arg5?: Text | null], 0> }>
/** 0; linux/prctl.h. */
export const PR_SET_VMA_ANON_NAME: PR_SET_VMA_ = 0
/** 1; linux/prctl.h. */
export const PR_SHADOW_STACK_ENABLE: PR_SHADOW_STACK_ = 1
/** 4; linux/prctl.h. */
export const PR_SHADOW_STACK_PUSH: PR_SHADOW_STACK_ = 4
/** 2; linux/prctl.h. */
export const PR_SHADOW_STACK_WRITE: PR_SHADOW_STACK_ = 2
/**
 * Get the length of vectors in the streaming mode of SME.
 *
 * On ARM64 only. The low 16 bits are the length in bytes.
 *
 * Errors: EINVAL.
 *
 * Since Linux 5.19.
 *
 * 0x40; linux/prctl.h.
 */
export const PR_SME_GET_VL = (64) as unknown as Command<{ readonly prctl: Takes<[], PR_SME_VL_> }>
/**
 * Set the length of vectors in the streaming mode of SME.
 *
 * On ARM64 only. The low 16 bits are the length in bytes; the kernel takes the next one that the CPU has.
 *
 * Errors: EINVAL, ENOMEM.
 *
 * Since Linux 5.19.
 *
 * 0x3f; linux/prctl.h.
 */
export const PR_SME_SET_VL = (63) as unknown as Command<{ readonly prctl: Takes<[arg2: Flags<PR_SME_VL_>], PR_SME_VL_> }>
/** 0x40000; linux/prctl.h. */
export const PR_SME_SET_VL_ONEXEC: PR_SME_VL_ = 262144
/** 0x20000; linux/prctl.h. */
export const PR_SME_VL_INHERIT: PR_SME_VL_ = 131072
/** 0xffff; linux/prctl.h. */
export const PR_SME_VL_LEN_MASK: number = 65535
/** 4; linux/prctl.h. */
export const PR_SPEC_DISABLE: PR_SPEC_ = 4
/** 0x10; linux/prctl.h. */
export const PR_SPEC_DISABLE_NOEXEC: PR_SPEC_ = 16
/** 2; linux/prctl.h. */
export const PR_SPEC_ENABLE: PR_SPEC_ = 2
/** 8; linux/prctl.h. */
export const PR_SPEC_FORCE_DISABLE: PR_SPEC_ = 8
/** 1; linux/prctl.h. */
export const PR_SPEC_INDIRECT_BRANCH: PR_SPEC_FEATURE_ = 1
/** 2; linux/prctl.h. */
export const PR_SPEC_L1D_FLUSH: PR_SPEC_FEATURE_ = 2
/** 0; linux/prctl.h. */
export const PR_SPEC_NOT_AFFECTED: PR_SPEC_ = 0
/** 1; linux/prctl.h. */
export const PR_SPEC_PRCTL: PR_SPEC_ = 1
/** 0; linux/prctl.h. */
export const PR_SPEC_STORE_BYPASS: PR_SPEC_FEATURE_ = 0
/**
 * Get the length of SVE vectors.
 *
 * On ARM64 only. The low 16 bits are the length in bytes.
 *
 * Errors: EINVAL.
 *
 * Since Linux 4.15.
 *
 * 0x33; linux/prctl.h.
 */
export const PR_SVE_GET_VL = (51) as unknown as Command<{ readonly prctl: Takes<[], PR_SVE_VL_> }>
/**
 * Set the length of SVE vectors.
 *
 * On ARM64 only. The low 16 bits are the length in bytes; the kernel takes the next one that the CPU has.
 *
 * Errors: EINVAL, ENOMEM.
 *
 * Since Linux 4.15.
 *
 * 0x32; linux/prctl.h.
 */
export const PR_SVE_SET_VL = (50) as unknown as Command<{ readonly prctl: Takes<[arg2: Flags<PR_SVE_VL_>], PR_SVE_VL_> }>
/** 0x40000; linux/prctl.h. */
export const PR_SVE_SET_VL_ONEXEC: PR_SVE_VL_ = 262144
/** 0x20000; linux/prctl.h. */
export const PR_SVE_VL_INHERIT: PR_SVE_VL_ = 131072
/** 0xffff; linux/prctl.h. */
export const PR_SVE_VL_LEN_MASK: number = 65535
/** 1; linux/prctl.h. */
export const PR_SYS_DISPATCH_EXCLUSIVE_ON: PR_SYS_DISPATCH_ = 1
/** 2; linux/prctl.h. */
export const PR_SYS_DISPATCH_INCLUSIVE_ON: PR_SYS_DISPATCH_ = 2
/** 0; linux/prctl.h. */
export const PR_SYS_DISPATCH_OFF: PR_SYS_DISPATCH_ = 0
/** 1; linux/prctl.h. */
export const PR_SYS_DISPATCH_ON: PR_SYS_DISPATCH_ = 1
/** 1; linux/prctl.h. */
export const PR_TAGGED_ADDR_ENABLE: PR_TAGGED_ADDR_ = 1
/**
 * Stop all performance counters that the thread has opened.
 *
 * Since Linux 2.6.31.
 *
 * 0x1f; linux/prctl.h.
 */
export const PR_TASK_PERF_EVENTS_DISABLE = (31) as unknown as Command<{ readonly prctl: Takes<[], 0> }>
/**
 * Start all performance counters that the thread has opened.
 *
 * Since Linux 2.6.31.
 *
 * 0x20; linux/prctl.h.
 */
export const PR_TASK_PERF_EVENTS_ENABLE = (32) as unknown as Command<{ readonly prctl: Takes<[], 0> }>
/** 2; linux/prctl.h. */
export const PR_THP_DISABLE_EXCEPT_ADVISED: PR_THP_DISABLE_ = 2
/**
 * Choose whether timer_create takes the id of the timer from the caller, or ask.
 *
 * Gives the setting for PR_TIMER_CREATE_RESTORE_IDS_GET and 0 otherwise. Meant for restoring processes.
 *
 * Errors: EINVAL.
 *
 * Since Linux 6.15.
 *
 * 0x4d; linux/prctl.h.
 */
export const PR_TIMER_CREATE_RESTORE_IDS = (77) as unknown as Command<{ readonly prctl: Takes<[arg2: Choice<PR_TIMER_CREATE_RESTORE_IDS_>], number> }>
/** 2; linux/prctl.h. */
export const PR_TIMER_CREATE_RESTORE_IDS_GET: PR_TIMER_CREATE_RESTORE_IDS_ = 2
/** 0; linux/prctl.h. */
export const PR_TIMER_CREATE_RESTORE_IDS_OFF: PR_TIMER_CREATE_RESTORE_IDS_ = 0
/** 1; linux/prctl.h. */
export const PR_TIMER_CREATE_RESTORE_IDS_ON: PR_TIMER_CREATE_RESTORE_IDS_ = 1
/** 0; linux/prctl.h. */
export const PR_TIMING_STATISTICAL: PR_TIMING_ = 0
/** 1; linux/prctl.h. */
export const PR_TIMING_TIMESTAMP: PR_TIMING_ = 1
/** 1; linux/prctl.h. */
export const PR_TSC_ENABLE: PR_TSC_ = 1
/** 2; linux/prctl.h. */
export const PR_TSC_SIGSEGV: PR_TSC_ = 2
/** 1; linux/prctl.h. */
export const PR_UNALIGN_NOPRINT: number = 1
/** 2; linux/prctl.h. */
export const PR_UNALIGN_SIGBUS: number = 2
/** 0; linux/prctl.h. */
export const SYSCALL_DISPATCH_FILTER_ALLOW: number = 0
/** 1; linux/prctl.h. */
export const SYSCALL_DISPATCH_FILTER_BLOCK: number = 1
/** 0x800000; linux/resource.h. */
export const MLOCK_LIMIT: number = 8388608
/** 0x14; linux/resource.h. */
export const PRIO_MAX: number = 20
/** -20; linux/resource.h. */
export const PRIO_MIN: number = -20
/**
 * Get the lowest nice value in a process group; 0 is the own one.
 *
 * Errors: ESRCH.
 *
 * Since Linux 1.0.
 *
 * 1; linux/resource.h.
 */
export const PRIO_PGRP = (1) as unknown as Command<{ readonly getpriority: Takes<[who: PidArg], number>; readonly setpriority: Takes<[who: PidArg], 0> }>
/**
 * Get the nice value of one thread; 0 is the calling one.
 *
 * Errors: ESRCH.
 *
 * Since Linux 1.0.
 *
 * 0; linux/resource.h.
 */
export const PRIO_PROCESS = (0) as unknown as Command<{ readonly getpriority: Takes<[who: TidArg], number>; readonly setpriority: Takes<[who: TidArg], 0> }>
/**
 * Get the lowest nice value of the threads of a user; 0 is the real user id of the caller.
 *
 * Errors: ESRCH.
 *
 * Since Linux 1.0.
 *
 * 2; linux/resource.h.
 */
export const PRIO_USER = (2) as unknown as Command<{ readonly getpriority: Takes<[who: Plain], number>; readonly setpriority: Takes<[who: Plain], 0> }>
/** 18446744073709551615; linux/resource.h. */
export const RLIM64_INFINITY: bigint = 18446744073709551615n
/** -2; linux/resource.h. */
export const RUSAGE_BOTH: number = -2
/** -1; linux/resource.h. */
export const RUSAGE_CHILDREN: RUSAGE_ = -1
/** 0; linux/resource.h. */
export const RUSAGE_SELF: RUSAGE_ = 0
/** 1; linux/resource.h. */
export const RUSAGE_THREAD: RUSAGE_ = 1
/** 0x800000; linux/resource.h. */
export const _STK_LIM: number = 8388608
/** -2; linux/rseq.h. */
export const RSEQ_CPU_ID_REGISTRATION_FAILED: number = -2
/** -1; linux/rseq.h. */
export const RSEQ_CPU_ID_UNINITIALIZED: number = -1
/** 4; linux/rseq.h. */
export const RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE: RSEQ_CS_FLAG_ = 4
/** 2; linux/rseq.h. */
export const RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE_BIT: number = 2
/** 1; linux/rseq.h. */
export const RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT: RSEQ_CS_FLAG_ = 1
/** 0; linux/rseq.h. */
export const RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT_BIT: number = 0
/** 2; linux/rseq.h. */
export const RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL: RSEQ_CS_FLAG_ = 2
/** 1; linux/rseq.h. */
export const RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL_BIT: number = 1
/** 0x10; linux/rseq.h. */
export const RSEQ_CS_FLAG_SLICE_EXT_AVAILABLE: RSEQ_CS_FLAG_ = 16
/** 4; linux/rseq.h. */
export const RSEQ_CS_FLAG_SLICE_EXT_AVAILABLE_BIT: number = 4
/** 0x20; linux/rseq.h. */
export const RSEQ_CS_FLAG_SLICE_EXT_ENABLED: RSEQ_CS_FLAG_ = 32
/** 5; linux/rseq.h. */
export const RSEQ_CS_FLAG_SLICE_EXT_ENABLED_BIT: number = 5
/** 2; linux/rseq.h. */
export const RSEQ_FLAG_SLICE_EXT_DEFAULT_ON: RSEQ_FLAG_ = 2
/** 1; linux/rseq.h. */
export const RSEQ_FLAG_UNREGISTER: RSEQ_FLAG_ = 1
/** 0x40; linux/sched.h. */
export const CLONE_ARGS_SIZE_VER0: number = 64
/** 0x50; linux/sched.h. */
export const CLONE_ARGS_SIZE_VER1: number = 80
/** 0x58; linux/sched.h. */
export const CLONE_ARGS_SIZE_VER2: number = 88
/** 0x400000000; linux/sched.h. */
export const CLONE_AUTOREAP: bigint = 17179869184n
/** 0x200000; linux/sched.h. */
export const CLONE_CHILD_CLEARTID: CLONE_own = 2097152
/** 0x1000000; linux/sched.h. */
export const CLONE_CHILD_SETTID: CLONE_own = 16777216
/** 0x100000000; linux/sched.h. */
export const CLONE_CLEAR_SIGHAND: bigint = 4294967296n
/** 0x400000; linux/sched.h. */
export const CLONE_DETACHED: CLONE_own = 4194304
/** 0x2000000000; linux/sched.h. */
export const CLONE_EMPTY_MNTNS: bigint = 137438953472n
/** 0x400; linux/sched.h. */
export const CLONE_FILES: CLONE_FILES_ = 1024
/** 0x200; linux/sched.h. */
export const CLONE_FS: CLONE_FS_ = 512
/** 0x200000000; linux/sched.h. */
export const CLONE_INTO_CGROUP: bigint = 8589934592n
/** 0x80000000; linux/sched.h. */
export const CLONE_IO: CLONE_own = 2147483648
/** 0x2000000; linux/sched.h. */
export const CLONE_NEWCGROUP: CLONE_NEWCGROUP_ = 33554432
/** 0x8000000; linux/sched.h. */
export const CLONE_NEWIPC: CLONE_NEWIPC_ = 134217728
/** 0x40000000; linux/sched.h. */
export const CLONE_NEWNET: CLONE_NEWNET_ = 1073741824
/** 0x20000; linux/sched.h. */
export const CLONE_NEWNS: CLONE_NEWNS_ = 131072
/** 0x20000000; linux/sched.h. */
export const CLONE_NEWPID: CLONE_NEWPID_ = 536870912
/** 0x80; linux/sched.h. */
export const CLONE_NEWTIME: CLONE_NEWTIME_ = 128
/** 0x10000000; linux/sched.h. */
export const CLONE_NEWUSER: CLONE_NEWUSER_ = 268435456
/** 0x4000000; linux/sched.h. */
export const CLONE_NEWUTS: CLONE_NEWUTS_ = 67108864
/** 0x800000000; linux/sched.h. */
export const CLONE_NNP: bigint = 34359738368n
/** 0x8000; linux/sched.h. */
export const CLONE_PARENT: CLONE_own = 32768
/** 0x100000; linux/sched.h. */
export const CLONE_PARENT_SETTID: CLONE_own = 1048576
/** 0x1000; linux/sched.h. */
export const CLONE_PIDFD: CLONE_own = 4096
/** 0x1000000000; linux/sched.h. */
export const CLONE_PIDFD_AUTOKILL: bigint = 68719476736n
/** 0x2000; linux/sched.h. */
export const CLONE_PTRACE: CLONE_own = 8192
/** 0x80000; linux/sched.h. */
export const CLONE_SETTLS: CLONE_own = 524288
/** 0x800; linux/sched.h. */
export const CLONE_SIGHAND: CLONE_SIGHAND_ = 2048
/** 0x40000; linux/sched.h. */
export const CLONE_SYSVSEM: CLONE_SYSVSEM_ = 262144
/** 0x10000; linux/sched.h. */
export const CLONE_THREAD: CLONE_THREAD_ = 65536
/** 0x800000; linux/sched.h. */
export const CLONE_UNTRACED: CLONE_own = 8388608
/** 0x4000; linux/sched.h. */
export const CLONE_VFORK: CLONE_own = 16384
/** 0x100; linux/sched.h. */
export const CLONE_VM: CLONE_VM_ = 256
/** 0xff; linux/sched.h. */
export const CSIGNAL: number = 255
/** 3; linux/sched.h. */
export const SCHED_BATCH: SCHED_ = 3
/** 6; linux/sched.h. */
export const SCHED_DEADLINE: SCHED_ = 6
/** 7; linux/sched.h. */
export const SCHED_EXT: SCHED_ = 7
/** 1; linux/sched.h. */
export const SCHED_FIFO: SCHED_ = 1
/** 0x7f; linux/sched.h. */
export const SCHED_FLAG_ALL: SCHED_FLAG_ = 127
/** 4; linux/sched.h. */
export const SCHED_FLAG_DL_OVERRUN: SCHED_FLAG_ = 4
/** 0x18; linux/sched.h. */
export const SCHED_FLAG_KEEP_ALL: SCHED_FLAG_ = 24
/** 0x10; linux/sched.h. */
export const SCHED_FLAG_KEEP_PARAMS: SCHED_FLAG_ = 16
/** 8; linux/sched.h. */
export const SCHED_FLAG_KEEP_POLICY: SCHED_FLAG_ = 8
/** 2; linux/sched.h. */
export const SCHED_FLAG_RECLAIM: SCHED_FLAG_ = 2
/** 1; linux/sched.h. */
export const SCHED_FLAG_RESET_ON_FORK: SCHED_FLAG_ = 1
/** 0x60; linux/sched.h. */
export const SCHED_FLAG_UTIL_CLAMP: SCHED_FLAG_ = 96
/** 0x40; linux/sched.h. */
export const SCHED_FLAG_UTIL_CLAMP_MAX: SCHED_FLAG_ = 64
/** 0x20; linux/sched.h. */
export const SCHED_FLAG_UTIL_CLAMP_MIN: SCHED_FLAG_ = 32
/** 1; linux/sched.h. */
export const SCHED_GETATTR_FLAG_DL_DYNAMIC: SCHED_GETATTR_FLAG_ = 1
/** 5; linux/sched.h. */
export const SCHED_IDLE: SCHED_ = 5
/** 0; linux/sched.h. */
export const SCHED_NORMAL: SCHED_ = 0
/** 0x40000000; linux/sched.h. */
export const SCHED_RESET_ON_FORK: SCHED_RESET_ = 1073741824
/** 2; linux/sched.h. */
export const SCHED_RR: SCHED_ = 2
/** 0x100000; linux/sched.h. */
export const UNSHARE_EMPTY_MNTNS: UNSHARE_own = 1048576
/** 0x30; linux/sched/types.h. */
export const SCHED_ATTR_SIZE_VER0: number = 48
/** 0x38; linux/sched/types.h. */
export const SCHED_ATTR_SIZE_VER1: number = 56
/** 0x400; linux/securebits.h. */
export const SECBIT_EXEC_DENY_INTERACTIVE: SECBIT_ = 1024
/** 0x800; linux/securebits.h. */
export const SECBIT_EXEC_DENY_INTERACTIVE_LOCKED: SECBIT_ = 2048
/** 0x100; linux/securebits.h. */
export const SECBIT_EXEC_RESTRICT_FILE: SECBIT_ = 256
/** 0x200; linux/securebits.h. */
export const SECBIT_EXEC_RESTRICT_FILE_LOCKED: SECBIT_ = 512
/** 0x10; linux/securebits.h. */
export const SECBIT_KEEP_CAPS: SECBIT_ = 16
/** 0x20; linux/securebits.h. */
export const SECBIT_KEEP_CAPS_LOCKED: SECBIT_ = 32
/** 1; linux/securebits.h. */
export const SECBIT_NOROOT: SECBIT_ = 1
/** 2; linux/securebits.h. */
export const SECBIT_NOROOT_LOCKED: SECBIT_ = 2
/** 0x40; linux/securebits.h. */
export const SECBIT_NO_CAP_AMBIENT_RAISE: SECBIT_ = 64
/** 0x80; linux/securebits.h. */
export const SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED: SECBIT_ = 128
/** 4; linux/securebits.h. */
export const SECBIT_NO_SETUID_FIXUP: SECBIT_ = 4
/** 8; linux/securebits.h. */
export const SECBIT_NO_SETUID_FIXUP_LOCKED: SECBIT_ = 8
/** 0; linux/securebits.h. */
export const SECUREBITS_DEFAULT: number = 0
/** 0x555; linux/securebits.h. */
export const SECURE_ALL_BITS: number = 1365
/** 0xaaa; linux/securebits.h. */
export const SECURE_ALL_LOCKS: number = 2730
/** 0x500; linux/securebits.h. */
export const SECURE_ALL_UNPRIVILEGED: number = 1280
/** 0xa; linux/securebits.h. */
export const SECURE_EXEC_DENY_INTERACTIVE: number = 10
/** 0xb; linux/securebits.h. */
export const SECURE_EXEC_DENY_INTERACTIVE_LOCKED: number = 11
/** 8; linux/securebits.h. */
export const SECURE_EXEC_RESTRICT_FILE: number = 8
/** 9; linux/securebits.h. */
export const SECURE_EXEC_RESTRICT_FILE_LOCKED: number = 9
/** 4; linux/securebits.h. */
export const SECURE_KEEP_CAPS: number = 4
/** 5; linux/securebits.h. */
export const SECURE_KEEP_CAPS_LOCKED: number = 5
/** 0; linux/securebits.h. */
export const SECURE_NOROOT: number = 0
/** 1; linux/securebits.h. */
export const SECURE_NOROOT_LOCKED: number = 1
/** 6; linux/securebits.h. */
export const SECURE_NO_CAP_AMBIENT_RAISE: number = 6
/** 7; linux/securebits.h. */
export const SECURE_NO_CAP_AMBIENT_RAISE_LOCKED: number = 7
/** 2; linux/securebits.h. */
export const SECURE_NO_SETUID_FIXUP: number = 2
/** 3; linux/securebits.h. */
export const SECURE_NO_SETUID_FIXUP_LOCKED: number = 3
/** 0x80000000; linux/signal.h. */
export const SS_AUTODISARM: SS_ = 2147483648
/** 2; linux/signal.h. */
export const SS_DISABLE: SS_ = 2
/** 0x80000000; linux/signal.h. */
export const SS_FLAG_BITS: number = 2147483648
/** 1; linux/signal.h. */
export const SS_ONSTACK: SS_ = 1
/** 4; linux/taskstats.h. */
export const TASKSTATS_CMD_ATTR_DEREGISTER_CPUMASK: number = 4
/** 4; linux/taskstats.h. */
export const TASKSTATS_CMD_ATTR_MAX: number = 4
/** 1; linux/taskstats.h. */
export const TASKSTATS_CMD_ATTR_PID: number = 1
/** 3; linux/taskstats.h. */
export const TASKSTATS_CMD_ATTR_REGISTER_CPUMASK: number = 3
/** 2; linux/taskstats.h. */
export const TASKSTATS_CMD_ATTR_TGID: number = 2
/** 0; linux/taskstats.h. */
export const TASKSTATS_CMD_ATTR_UNSPEC: number = 0
/** 1; linux/taskstats.h. */
export const TASKSTATS_CMD_GET: number = 1
/** 2; linux/taskstats.h. */
export const TASKSTATS_CMD_MAX: number = 2
/** 2; linux/taskstats.h. */
export const TASKSTATS_CMD_NEW: number = 2
/** 0; linux/taskstats.h. */
export const TASKSTATS_CMD_UNSPEC: number = 0
/** "TASKSTATS"; linux/taskstats.h. */
export const TASKSTATS_GENL_NAME: string = 'TASKSTATS'
/** 1; linux/taskstats.h. */
export const TASKSTATS_GENL_VERSION: number = 1
/** 4; linux/taskstats.h. */
export const TASKSTATS_TYPE_AGGR_PID: number = 4
/** 5; linux/taskstats.h. */
export const TASKSTATS_TYPE_AGGR_TGID: number = 5
/** 6; linux/taskstats.h. */
export const TASKSTATS_TYPE_MAX: number = 6
/** 6; linux/taskstats.h. */
export const TASKSTATS_TYPE_NULL: number = 6
/** 1; linux/taskstats.h. */
export const TASKSTATS_TYPE_PID: number = 1
/** 3; linux/taskstats.h. */
export const TASKSTATS_TYPE_STATS: number = 3
/** 2; linux/taskstats.h. */
export const TASKSTATS_TYPE_TGID: number = 2
/** 0; linux/taskstats.h. */
export const TASKSTATS_TYPE_UNSPEC: number = 0
/** 0x11; linux/taskstats.h. */
export const TASKSTATS_VERSION: number = 17
/** 0x20; linux/taskstats.h. */
export const TS_COMM_LEN: number = 32
/** 5; linux/taskstats.h. */
export const __TASKSTATS_CMD_ATTR_MAX: number = 5
/** 3; linux/taskstats.h. */
export const __TASKSTATS_CMD_MAX: number = 3
/** 7; linux/taskstats.h. */
export const __TASKSTATS_TYPE_MAX: number = 7
/**
 * Wait for any child.
 *
 * Since Linux 2.6.9.
 *
 * 0; linux/wait.h.
 */
export const P_ALL = (0) as unknown as Command<{ readonly waitid: Takes<[upid: Unused], 0> }>
/**
 * Wait for any child in a process group.
 *
 * Group 0 is the own one since 5.4.
 *
 * Since Linux 2.6.9.
 *
 * 2; linux/wait.h.
 */
export const P_PGID = (2) as unknown as Command<{ readonly waitid: Takes<[upid: PidArg], 0> }>
/**
 * Wait for the child with this id.
 *
 * Since Linux 2.6.9.
 *
 * 1; linux/wait.h.
 */
export const P_PID = (1) as unknown as Command<{ readonly waitid: Takes<[upid: PidArg], 0> }>
/**
 * Wait for the child of a pidfd.
 *
 * Errors: EAGAIN, EBADF.
 *
 * Since Linux 5.4.
 *
 * 3; linux/wait.h.
 */
export const P_PIDFD = (3) as unknown as Command<{ readonly waitid: Takes<[upid: FdArg], 0> }>
/** 8; linux/wait.h. */
export const WCONTINUED: W_ = 8
/** 4; linux/wait.h. */
export const WEXITED: W_ = 4
/** 1; linux/wait.h. */
export const WNOHANG: W_ = 1
/** 0x1000000; linux/wait.h. */
export const WNOWAIT: W_ = 16777216
/** 2; linux/wait.h. */
export const WSTOPPED: W_ = 2
/** 2; linux/wait.h. */
export const WUNTRACED: W_ = 2
/** 0x40000000; linux/wait.h. */
export const __WALL: W_ = 1073741824
/** 0x80000000; linux/wait.h. */
export const __WCLONE: W_ = 2147483648
/** 0x20000000; linux/wait.h. */
export const __WNOTHREAD: W_ = 536870912

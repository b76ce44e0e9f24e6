// Generated from abi/constants.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.

import { arm64 } from '../../sys/architecture.js'
import type { Address, Bytes, Choice, Command, Count, Fd, FdArg, Flags, Key, KeyArg, Long, Memory, Place64, Plain, Quantity, Size, Struct, Takes, Text, Unused } from '../../sys/types.js'
import type { ARCH_, AUDIT_ARCH_, AUDIT_FAIL_, AUDIT_FEATURE_BITMAP_, AUDIT_STATUS_, BPF_ATTACH_TYPE_, BPF_CGROUP_ITER_, BPF_COMMON_, BPF_CORE_, BPF_FD_TYPE_, BPF_F_ATTACH_own, BPF_F_ELEM_, BPF_F_KPROBE_MULTI_, BPF_F_LINK_, BPF_F_MAP_own, BPF_F_NETFILTER_, BPF_F_OBJ_own, BPF_F_PROG_own, BPF_F_QUERY_, BPF_F_RDONLY_, BPF_F_TEST_RUN_, BPF_F_TOKEN_FD_, BPF_F_UPROBE_MULTI_, BPF_F_WRONLY_, BPF_LINK_TYPE_, BPF_MAP_TYPE_, BPF_PERF_EVENT_, BPF_PROG_TYPE_, BPF_STACK_BUILD_ID_, BPF_STATS_, BPF_STREAM_, HW_BREAKPOINT_, HW_BREAKPOINT_LEN_, KEYCTL_MOVE_, KEYCTL_SUPPORTS_, KEY_GRP_, KEY_OTH_, KEY_POS_, KEY_REQKEY_DEFL_, KEY_USR_, LANDLOCK_ACCESS_FS_, LANDLOCK_ACCESS_NET_, LANDLOCK_ADD_RULE_, LANDLOCK_CREATE_RULESET_, LANDLOCK_RESTRICT_SELF_, LANDLOCK_SCOPE_, LSM_ATTR_, LSM_FLAG_, LSM_ID_, NT_REGSET_, PERF_FLAG_, PERF_FORMAT_, PERF_IOC_FLAG_, PERF_RECORD_, PERF_RECORD_MISC_, PERF_SAMPLE_, PERF_SAMPLE_BRANCH_, PERF_TYPE_, PSR_, PTRACE_O_, PTRACE_PEEKSIGINFO_, PTRACE_SYSCALL_INFO_, SECCOMP_ADDFD_FLAG_, SECCOMP_FILTER_FLAG_, SECCOMP_MODE_, SECCOMP_RET_, SECCOMP_USER_NOTIF_FD_, SECCOMP_USER_NOTIF_FLAG_, SVE_PT_, ZA_PT_ } from '../families.js'

/** 0xa8 on x86-64, not on ARM64; asm/ptrace-abi.h. */
export const FRAME_SIZE: number = arm64 ? -1 : 168
/**
 * Carry out an arch_prctl for the tracee.
 *
 * The arguments are in the opposite order of arch_prctl: data is the code. addr is a value for ARCH_SET_
 * codes, and for ARCH_GET_ codes a pointer to 8 bytes of the tracer. x86-64 only.
 *
 * Errors: EFAULT, EINVAL, ENODEV, EPERM, ESRCH.
 *
 * Since Linux 2.6.
 *
 * 0x1e on x86-64, not on ARM64; asm/ptrace-abi.h.
 */
export const PTRACE_ARCH_PRCTL = (arm64 ? -1 : 30) as unknown as Command<{ readonly ptrace: Takes<[addr: Long, data: Choice<ARCH_>], 0> }>
/**
 * Get the x87 and SSE registers.
 *
 * x86-64 only.
 *
 * Errors: EFAULT, ENODEV, ENOMEM, ESRCH.
 *
 * Since Linux 1.0.
 *
 * 0xe on x86-64, not on ARM64; asm/ptrace-abi.h.
 */
export const PTRACE_GETFPREGS = (arm64 ? -1 : 14) as unknown as Command<{ readonly ptrace: Takes<[addr: Unused, data: Struct<'user_i387_struct'>], 0> }>
/** 0x12 on x86-64, not on ARM64; asm/ptrace-abi.h. */
export const PTRACE_GETFPXREGS: number = arm64 ? -1 : 18
/**
 * Get the general-purpose registers.
 *
 * x86-64 only.
 *
 * Errors: EFAULT, ENOMEM, ESRCH.
 *
 * Since Linux 1.0.
 *
 * 0xc on x86-64, not on ARM64; asm/ptrace-abi.h.
 */
export const PTRACE_GETREGS = (arm64 ? -1 : 12) as unknown as Command<{ readonly ptrace: Takes<[addr: Unused, data: Struct<'user_regs_struct'>], 0> }>
/**
 * Get a TLS descriptor of the tracee.
 *
 * entry_number in the struct is not looked at. x86-64 only.
 *
 * Errors: EFAULT, EINVAL, EIO, ESRCH.
 *
 * Since Linux 2.6.
 *
 * 0x19 on x86-64, not on ARM64; asm/ptrace-abi.h.
 */
export const PTRACE_GET_THREAD_AREA = (arm64 ? -1 : 25) as unknown as Command<{ readonly ptrace: Takes<[addr: Long, data: Struct<'user_desc'>], 0> }>
/**
 * Set the options of a tracee, as PTRACE_SETOPTIONS does.
 *
 * x86-64 only.
 *
 * Errors: EINVAL, EPERM, ESRCH.
 *
 * Since Linux 2.4.6.
 *
 * 0x15 on x86-64, not on ARM64; asm/ptrace-abi.h.
 */
export const PTRACE_OLDSETOPTIONS = (arm64 ? -1 : 21) as unknown as Command<{ readonly ptrace: Takes<[addr: Unused, data: Flags<PTRACE_O_>], 0> }>
/**
 * Set the x87 and SSE registers.
 *
 * x86-64 only.
 *
 * Errors: EFAULT, EINVAL (mxcsr has bits that the processor does not know), ENODEV, ESRCH.
 *
 * Since Linux 1.0.
 *
 * 0xf on x86-64, not on ARM64; asm/ptrace-abi.h.
 */
export const PTRACE_SETFPREGS = (arm64 ? -1 : 15) as unknown as Command<{ readonly ptrace: Takes<[addr: Unused, data: Struct<'user_i387_struct'>], 0> }>
/** 0x13 on x86-64, not on ARM64; asm/ptrace-abi.h. */
export const PTRACE_SETFPXREGS: number = arm64 ? -1 : 19
/**
 * Set the general-purpose registers.
 *
 * x86-64 only.
 *
 * Errors: EFAULT, EIO (A segment register or base address has a value that is not allowed), ESRCH.
 *
 * Since Linux 1.0.
 *
 * 0xd on x86-64, not on ARM64; asm/ptrace-abi.h.
 */
export const PTRACE_SETREGS = (arm64 ? -1 : 13) as unknown as Command<{ readonly ptrace: Takes<[addr: Unused, data: Struct<'user_regs_struct'>], 0> }>
/**
 * Set a TLS descriptor of the tracee.
 *
 * entry_number in the struct is not looked at. x86-64 only.
 *
 * Errors: EFAULT, EINVAL, EIO, ESRCH.
 *
 * Since Linux 2.6.
 *
 * 0x1a on x86-64, not on ARM64; asm/ptrace-abi.h.
 */
export const PTRACE_SET_THREAD_AREA = (arm64 ? -1 : 26) as unknown as Command<{ readonly ptrace: Takes<[addr: Long, data: Struct<'user_desc'>], 0> }>
/**
 * Let a tracee run to the next branch that is taken.
 *
 * data is the signal that the tracee gets as it goes on; 0 is none. x86-64 only.
 *
 * Errors: EIO, ESRCH.
 *
 * Since Linux 2.6.25.
 *
 * 0x21 on x86-64, not on ARM64; asm/ptrace-abi.h.
 */
export const PTRACE_SINGLEBLOCK = (arm64 ? -1 : 33) as unknown as Command<{ readonly ptrace: Takes<[addr: Unused, data: Plain], 0> }>
/**
 * Let a tracee go on to the next entry into a syscall, which is then not carried out.
 *
 * data is the signal that the tracee gets as it goes on; 0 is none.
 *
 * Errors: EIO, ESRCH.
 *
 * Since Linux 2.6.14.
 *
 * 0x1f; asm/ptrace-abi.h.
 */
export const PTRACE_SYSEMU = (31) as unknown as Command<{ readonly ptrace: Takes<[addr: Unused, data: Plain], 0> }>
/**
 * Let a tracee run one instruction; a syscall is not carried out.
 *
 * data is the signal that the tracee gets as it goes on; 0 is none.
 *
 * Errors: EIO, ESRCH.
 *
 * Since Linux 2.6.14.
 *
 * 0x20; asm/ptrace-abi.h.
 */
export const PTRACE_SYSEMU_SINGLESTEP = (32) as unknown as Command<{ readonly ptrace: Takes<[addr: Unused, data: Plain], 0> }>
/** not on x86-64, 0x100 on ARM64; asm/ptrace.h. */
export const PSR_A_BIT: PSR_ = (arm64 ? 256 : -1) as number
/** not on x86-64, 0x800 on ARM64; asm/ptrace.h. */
export const PSR_BTYPE_C: number = arm64 ? 2048 : -1
/** not on x86-64, 0xc00 on ARM64; asm/ptrace.h. */
export const PSR_BTYPE_J: number = arm64 ? 3072 : -1
/** not on x86-64, 0x400 on ARM64; asm/ptrace.h. */
export const PSR_BTYPE_JC: number = arm64 ? 1024 : -1
/** not on x86-64, 0xc00 on ARM64; asm/ptrace.h. */
export const PSR_BTYPE_MASK: number = arm64 ? 3072 : -1
/** not on x86-64, 0 on ARM64; asm/ptrace.h. */
export const PSR_BTYPE_NONE: number = arm64 ? 0 : -1
/** not on x86-64, 0xa on ARM64; asm/ptrace.h. */
export const PSR_BTYPE_SHIFT: number = arm64 ? 10 : -1
/** not on x86-64, 0x20000000 on ARM64; asm/ptrace.h. */
export const PSR_C_BIT: PSR_ = (arm64 ? 536870912 : -1) as number
/** not on x86-64, 0x1000000 on ARM64; asm/ptrace.h. */
export const PSR_DIT_BIT: PSR_ = (arm64 ? 16777216 : -1) as number
/** not on x86-64, 0x200 on ARM64; asm/ptrace.h. */
export const PSR_D_BIT: PSR_ = (arm64 ? 512 : -1) as number
/** not on x86-64, 0x40 on ARM64; asm/ptrace.h. */
export const PSR_F_BIT: PSR_ = (arm64 ? 64 : -1) as number
/** not on x86-64, 0x80 on ARM64; asm/ptrace.h. */
export const PSR_I_BIT: PSR_ = (arm64 ? 128 : -1) as number
/** not on x86-64, 0x10 on ARM64; asm/ptrace.h. */
export const PSR_MODE32_BIT: PSR_ = (arm64 ? 16 : -1) as number
/** not on x86-64, 0 on ARM64; asm/ptrace.h. */
export const PSR_MODE_EL0t: number = arm64 ? 0 : -1
/** not on x86-64, 5 on ARM64; asm/ptrace.h. */
export const PSR_MODE_EL1h: number = arm64 ? 5 : -1
/** not on x86-64, 4 on ARM64; asm/ptrace.h. */
export const PSR_MODE_EL1t: number = arm64 ? 4 : -1
/** not on x86-64, 9 on ARM64; asm/ptrace.h. */
export const PSR_MODE_EL2h: number = arm64 ? 9 : -1
/** not on x86-64, 8 on ARM64; asm/ptrace.h. */
export const PSR_MODE_EL2t: number = arm64 ? 8 : -1
/** not on x86-64, 0xd on ARM64; asm/ptrace.h. */
export const PSR_MODE_EL3h: number = arm64 ? 13 : -1
/** not on x86-64, 0xc on ARM64; asm/ptrace.h. */
export const PSR_MODE_EL3t: number = arm64 ? 12 : -1
/** not on x86-64, 0xf on ARM64; asm/ptrace.h. */
export const PSR_MODE_MASK: number = arm64 ? 15 : -1
/** not on x86-64, 0x80000000 on ARM64; asm/ptrace.h. */
export const PSR_N_BIT: PSR_ = (arm64 ? 2147483648 : -1) as number
/** not on x86-64, 0x400000 on ARM64; asm/ptrace.h. */
export const PSR_PAN_BIT: PSR_ = (arm64 ? 4194304 : -1) as number
/** not on x86-64, 0x1000 on ARM64; asm/ptrace.h. */
export const PSR_SSBS_BIT: PSR_ = (arm64 ? 4096 : -1) as number
/** not on x86-64, 0x2000000 on ARM64; asm/ptrace.h. */
export const PSR_TCO_BIT: PSR_ = (arm64 ? 33554432 : -1) as number
/** not on x86-64, 0x800000 on ARM64; asm/ptrace.h. */
export const PSR_UAO_BIT: PSR_ = (arm64 ? 8388608 : -1) as number
/** not on x86-64, 0x10000000 on ARM64; asm/ptrace.h. */
export const PSR_V_BIT: PSR_ = (arm64 ? 268435456 : -1) as number
/** not on x86-64, 0x40000000 on ARM64; asm/ptrace.h. */
export const PSR_Z_BIT: PSR_ = (arm64 ? 1073741824 : -1) as number
/** not on x86-64, 0xff on ARM64; asm/ptrace.h. */
export const PSR_c: number = arm64 ? 255 : -1
/** not on x86-64, 0xff000000 on ARM64; asm/ptrace.h. */
export const PSR_f: number = arm64 ? 4278190080 : -1
/** not on x86-64, 0xff0000 on ARM64; asm/ptrace.h. */
export const PSR_s: number = arm64 ? 16711680 : -1
/** not on x86-64, 0xff00 on ARM64; asm/ptrace.h. */
export const PSR_x: number = arm64 ? 65280 : -1
/**
 * Read memory tags of the tracee's memory, one byte for each 16 bytes.
 *
 * The kernel writes tags to iov_base and into iov_len how many it copied. ARM64 only.
 *
 * Errors: EFAULT, EIO, EPERM, ESRCH.
 *
 * Since Linux 5.10.
 *
 * not on x86-64, 0x21 on ARM64; asm/ptrace.h.
 */
export const PTRACE_PEEKMTETAGS = (arm64 ? 33 : -1) as unknown as Command<{ readonly ptrace: Takes<[addr: Address | null, data: Struct<'iovec'>], 0> }>
/**
 * Write memory tags of the tracee's memory, one byte for each 16 bytes.
 *
 * The kernel reads tags from iov_base and writes into iov_len how many it copied. ARM64 only.
 *
 * Errors: EFAULT, EIO, EPERM, ESRCH.
 *
 * Since Linux 5.10.
 *
 * not on x86-64, 0x22 on ARM64; asm/ptrace.h.
 */
export const PTRACE_POKEMTETAGS = (arm64 ? 34 : -1) as unknown as Command<{ readonly ptrace: Takes<[addr: Address | null, data: Struct<'iovec'>], 0> }>
/** not on x86-64, 0x10 on ARM64; asm/ptrace.h. */
export const SVE_PT_FPSIMD_OFFSET: number = arm64 ? 16 : -1
/** not on x86-64, 0 on ARM64; asm/ptrace.h. */
export const SVE_PT_REGS_FPSIMD: SVE_PT_ = (arm64 ? 0 : -1) as number
/** not on x86-64, 1 on ARM64; asm/ptrace.h. */
export const SVE_PT_REGS_MASK: number = arm64 ? 1 : -1
/** not on x86-64, 0x10 on ARM64; asm/ptrace.h. */
export const SVE_PT_REGS_OFFSET: number = arm64 ? 16 : -1
/** not on x86-64, 1 on ARM64; asm/ptrace.h. */
export const SVE_PT_REGS_SVE: SVE_PT_ = (arm64 ? 1 : -1) as number
/** not on x86-64, 4 on ARM64; asm/ptrace.h. */
export const SVE_PT_SVE_FPCR_SIZE: number = arm64 ? 4 : -1
/** not on x86-64, 4 on ARM64; asm/ptrace.h. */
export const SVE_PT_SVE_FPSR_SIZE: number = arm64 ? 4 : -1
/** not on x86-64, 0x10 on ARM64; asm/ptrace.h. */
export const SVE_PT_SVE_OFFSET: number = arm64 ? 16 : -1
/** not on x86-64, 0x10 on ARM64; asm/ptrace.h. */
export const SVE_PT_SVE_ZREGS_OFFSET: number = arm64 ? 16 : -1
/** not on x86-64, 2 on ARM64; asm/ptrace.h. */
export const SVE_PT_VL_INHERIT: SVE_PT_ = (arm64 ? 2 : -1) as number
/** not on x86-64, 4 on ARM64; asm/ptrace.h. */
export const SVE_PT_VL_ONEXEC: SVE_PT_ = (arm64 ? 4 : -1) as number
/** not on x86-64, 2 on ARM64; asm/ptrace.h. */
export const ZA_PT_VL_INHERIT: ZA_PT_ = (arm64 ? 2 : -1) as number
/** not on x86-64, 4 on ARM64; asm/ptrace.h. */
export const ZA_PT_VL_ONEXEC: ZA_PT_ = (arm64 ? 4 : -1) as number
/** not on x86-64, 0x10 on ARM64; asm/ptrace.h. */
export const ZA_PT_ZA_OFFSET: number = arm64 ? 16 : -1
/** 0x3f00; include/linux/key.h. */
export const KEY_GRP_ALL: KEY_GRP_ = 16128
/** 0x1000; include/linux/key.h. */
export const KEY_GRP_LINK: KEY_GRP_ = 4096
/** 0x200; include/linux/key.h. */
export const KEY_GRP_READ: KEY_GRP_ = 512
/** 0x800; include/linux/key.h. */
export const KEY_GRP_SEARCH: KEY_GRP_ = 2048
/** 0x2000; include/linux/key.h. */
export const KEY_GRP_SETATTR: KEY_GRP_ = 8192
/** 0x100; include/linux/key.h. */
export const KEY_GRP_VIEW: KEY_GRP_ = 256
/** 0x400; include/linux/key.h. */
export const KEY_GRP_WRITE: KEY_GRP_ = 1024
/** 0x3f; include/linux/key.h. */
export const KEY_OTH_ALL: KEY_OTH_ = 63
/** 0x10; include/linux/key.h. */
export const KEY_OTH_LINK: KEY_OTH_ = 16
/** 2; include/linux/key.h. */
export const KEY_OTH_READ: KEY_OTH_ = 2
/** 8; include/linux/key.h. */
export const KEY_OTH_SEARCH: KEY_OTH_ = 8
/** 0x20; include/linux/key.h. */
export const KEY_OTH_SETATTR: KEY_OTH_ = 32
/** 1; include/linux/key.h. */
export const KEY_OTH_VIEW: KEY_OTH_ = 1
/** 4; include/linux/key.h. */
export const KEY_OTH_WRITE: KEY_OTH_ = 4
/** 0x3f000000; include/linux/key.h. */
export const KEY_POS_ALL: KEY_POS_ = 1056964608
/** 0x10000000; include/linux/key.h. */
export const KEY_POS_LINK: KEY_POS_ = 268435456
/** 0x2000000; include/linux/key.h. */
export const KEY_POS_READ: KEY_POS_ = 33554432
/** 0x8000000; include/linux/key.h. */
export const KEY_POS_SEARCH: KEY_POS_ = 134217728
/** 0x20000000; include/linux/key.h. */
export const KEY_POS_SETATTR: KEY_POS_ = 536870912
/** 0x1000000; include/linux/key.h. */
export const KEY_POS_VIEW: KEY_POS_ = 16777216
/** 0x4000000; include/linux/key.h. */
export const KEY_POS_WRITE: KEY_POS_ = 67108864
/** 0x3f0000; include/linux/key.h. */
export const KEY_USR_ALL: KEY_USR_ = 4128768
/** 0x100000; include/linux/key.h. */
export const KEY_USR_LINK: KEY_USR_ = 1048576
/** 0x20000; include/linux/key.h. */
export const KEY_USR_READ: KEY_USR_ = 131072
/** 0x80000; include/linux/key.h. */
export const KEY_USR_SEARCH: KEY_USR_ = 524288
/** 0x200000; include/linux/key.h. */
export const KEY_USR_SETATTR: KEY_USR_ = 2097152
/** 0x10000; include/linux/key.h. */
export const KEY_USR_VIEW: KEY_USR_ = 65536
/** 0x40000; include/linux/key.h. */
export const KEY_USR_WRITE: KEY_USR_ = 262144
/** 0x3eb; linux/audit.h. */
export const AUDIT_ADD: number = 1003
/** 0x3f3; linux/audit.h. */
export const AUDIT_ADD_RULE: number = 1011
/** 2; linux/audit.h. */
export const AUDIT_ALWAYS: number = 2
/** 0x6a5; linux/audit.h. */
export const AUDIT_ANOM_ABEND: number = 1701
/** 0x6a7; linux/audit.h. */
export const AUDIT_ANOM_CREAT: number = 1703
/** 0x6a6; linux/audit.h. */
export const AUDIT_ANOM_LINK: number = 1702
/** 0x6a4; linux/audit.h. */
export const AUDIT_ANOM_PROMISCUOUS: number = 1700
/** 0xb; linux/audit.h. */
export const AUDIT_ARCH: number = 11
/** 0xc00000b7; linux/audit.h. */
export const AUDIT_ARCH_AARCH64: AUDIT_ARCH_ = 3221225655
/** 0xc0009026; linux/audit.h. */
export const AUDIT_ARCH_ALPHA: AUDIT_ARCH_ = 3221262374
/** 0x4000005d; linux/audit.h. */
export const AUDIT_ARCH_ARCOMPACT: AUDIT_ARCH_ = 1073741917
/** 0x5d; linux/audit.h. */
export const AUDIT_ARCH_ARCOMPACTBE: AUDIT_ARCH_ = 93
/** 0x400000c3; linux/audit.h. */
export const AUDIT_ARCH_ARCV2: AUDIT_ARCH_ = 1073742019
/** 0xc3; linux/audit.h. */
export const AUDIT_ARCH_ARCV2BE: AUDIT_ARCH_ = 195
/** 0x40000028; linux/audit.h. */
export const AUDIT_ARCH_ARM: AUDIT_ARCH_ = 1073741864
/** 0x28; linux/audit.h. */
export const AUDIT_ARCH_ARMEB: AUDIT_ARCH_ = 40
/** 0x4000008c; linux/audit.h. */
export const AUDIT_ARCH_C6X: AUDIT_ARCH_ = 1073741964
/** 0x8c; linux/audit.h. */
export const AUDIT_ARCH_C6XBE: AUDIT_ARCH_ = 140
/** 0x4000004c; linux/audit.h. */
export const AUDIT_ARCH_CRIS: AUDIT_ARCH_ = 1073741900
/** 0x400000fc; linux/audit.h. */
export const AUDIT_ARCH_CSKY: AUDIT_ARCH_ = 1073742076
/** 0x5441; linux/audit.h. */
export const AUDIT_ARCH_FRV: AUDIT_ARCH_ = 21569
/** 0x2e; linux/audit.h. */
export const AUDIT_ARCH_H8300: AUDIT_ARCH_ = 46
/** 0xa4; linux/audit.h. */
export const AUDIT_ARCH_HEXAGON: AUDIT_ARCH_ = 164
/** 0x40000003; linux/audit.h. */
export const AUDIT_ARCH_I386: AUDIT_ARCH_ = 1073741827
/** 0xc0000032; linux/audit.h. */
export const AUDIT_ARCH_IA64: AUDIT_ARCH_ = 3221225522
/** 0x40000102; linux/audit.h. */
export const AUDIT_ARCH_LOONGARCH32: AUDIT_ARCH_ = 1073742082
/** 0xc0000102; linux/audit.h. */
export const AUDIT_ARCH_LOONGARCH64: AUDIT_ARCH_ = 3221225730
/** 0x58; linux/audit.h. */
export const AUDIT_ARCH_M32R: AUDIT_ARCH_ = 88
/** 4; linux/audit.h. */
export const AUDIT_ARCH_M68K: AUDIT_ARCH_ = 4
/** 0xbd; linux/audit.h. */
export const AUDIT_ARCH_MICROBLAZE: AUDIT_ARCH_ = 189
/** 8; linux/audit.h. */
export const AUDIT_ARCH_MIPS: AUDIT_ARCH_ = 8
/** 0x80000008; linux/audit.h. */
export const AUDIT_ARCH_MIPS64: AUDIT_ARCH_ = 2147483656
/** 0xa0000008; linux/audit.h. */
export const AUDIT_ARCH_MIPS64N32: AUDIT_ARCH_ = 2684354568
/** 0x40000008; linux/audit.h. */
export const AUDIT_ARCH_MIPSEL: AUDIT_ARCH_ = 1073741832
/** 0xc0000008; linux/audit.h. */
export const AUDIT_ARCH_MIPSEL64: AUDIT_ARCH_ = 3221225480
/** 0xe0000008; linux/audit.h. */
export const AUDIT_ARCH_MIPSEL64N32: AUDIT_ARCH_ = 3758096392
/** 0x400000a7; linux/audit.h. */
export const AUDIT_ARCH_NDS32: AUDIT_ARCH_ = 1073741991
/** 0xa7; linux/audit.h. */
export const AUDIT_ARCH_NDS32BE: AUDIT_ARCH_ = 167
/** 0x40000071; linux/audit.h. */
export const AUDIT_ARCH_NIOS2: AUDIT_ARCH_ = 1073741937
/** 0x5c; linux/audit.h. */
export const AUDIT_ARCH_OPENRISC: AUDIT_ARCH_ = 92
/** 0xf; linux/audit.h. */
export const AUDIT_ARCH_PARISC: AUDIT_ARCH_ = 15
/** 0x8000000f; linux/audit.h. */
export const AUDIT_ARCH_PARISC64: AUDIT_ARCH_ = 2147483663
/** 0x14; linux/audit.h. */
export const AUDIT_ARCH_PPC: AUDIT_ARCH_ = 20
/** 0x80000015; linux/audit.h. */
export const AUDIT_ARCH_PPC64: AUDIT_ARCH_ = 2147483669
/** 0xc0000015; linux/audit.h. */
export const AUDIT_ARCH_PPC64LE: AUDIT_ARCH_ = 3221225493
/** 0x400000f3; linux/audit.h. */
export const AUDIT_ARCH_RISCV32: AUDIT_ARCH_ = 1073742067
/** 0xc00000f3; linux/audit.h. */
export const AUDIT_ARCH_RISCV64: AUDIT_ARCH_ = 3221225715
/** 0x16; linux/audit.h. */
export const AUDIT_ARCH_S390: AUDIT_ARCH_ = 22
/** 0x80000016; linux/audit.h. */
export const AUDIT_ARCH_S390X: AUDIT_ARCH_ = 2147483670
/** 0x2a; linux/audit.h. */
export const AUDIT_ARCH_SH: AUDIT_ARCH_ = 42
/** 0x8000002a; linux/audit.h. */
export const AUDIT_ARCH_SH64: AUDIT_ARCH_ = 2147483690
/** 0x4000002a; linux/audit.h. */
export const AUDIT_ARCH_SHEL: AUDIT_ARCH_ = 1073741866
/** 0xc000002a; linux/audit.h. */
export const AUDIT_ARCH_SHEL64: AUDIT_ARCH_ = 3221225514
/** 2; linux/audit.h. */
export const AUDIT_ARCH_SPARC: AUDIT_ARCH_ = 2
/** 0x8000002b; linux/audit.h. */
export const AUDIT_ARCH_SPARC64: AUDIT_ARCH_ = 2147483691
/** 0xc00000bf; linux/audit.h. */
export const AUDIT_ARCH_TILEGX: AUDIT_ARCH_ = 3221225663
/** 0x400000bf; linux/audit.h. */
export const AUDIT_ARCH_TILEGX32: AUDIT_ARCH_ = 1073742015
/** 0x400000bc; linux/audit.h. */
export const AUDIT_ARCH_TILEPRO: AUDIT_ARCH_ = 1073742012
/** 0x4000006e; linux/audit.h. */
export const AUDIT_ARCH_UNICORE: AUDIT_ARCH_ = 1073741934
/** 0xc000003e; linux/audit.h. */
export const AUDIT_ARCH_X86_64: AUDIT_ARCH_ = 3221225534
/** 0x5e; linux/audit.h. */
export const AUDIT_ARCH_XTENSA: AUDIT_ARCH_ = 94
/** 0xc8; linux/audit.h. */
export const AUDIT_ARG0: number = 200
/** 0xc9; linux/audit.h. */
export const AUDIT_ARG1: number = 201
/** 0xca; linux/audit.h. */
export const AUDIT_ARG2: number = 202
/** 0xcb; linux/audit.h. */
export const AUDIT_ARG3: number = 203
/** 0x578; linux/audit.h. */
export const AUDIT_AVC: number = 1400
/** 0x57a; linux/audit.h. */
export const AUDIT_AVC_PATH: number = 1402
/** 0x40; linux/audit.h. */
export const AUDIT_BITMASK_SIZE: number = 64
/** 0x8000000; linux/audit.h. */
export const AUDIT_BIT_MASK: number = 134217728
/** 0x48000000; linux/audit.h. */
export const AUDIT_BIT_TEST: number = 1207959552
/** 0x536; linux/audit.h. */
export const AUDIT_BPF: number = 1334
/** 0x529; linux/audit.h. */
export const AUDIT_BPRM_FCAPS: number = 1321
/** 0x52a; linux/audit.h. */
export const AUDIT_CAPSET: number = 1322
/** 2; linux/audit.h. */
export const AUDIT_CLASS_CHATTR: number = 2
/** 3; linux/audit.h. */
export const AUDIT_CLASS_CHATTR_32: number = 3
/** 0; linux/audit.h. */
export const AUDIT_CLASS_DIR_WRITE: number = 0
/** 1; linux/audit.h. */
export const AUDIT_CLASS_DIR_WRITE_32: number = 1
/** 4; linux/audit.h. */
export const AUDIT_CLASS_READ: number = 4
/** 5; linux/audit.h. */
export const AUDIT_CLASS_READ_32: number = 5
/** 8; linux/audit.h. */
export const AUDIT_CLASS_SIGNAL: number = 8
/** 9; linux/audit.h. */
export const AUDIT_CLASS_SIGNAL_32: number = 9
/** 6; linux/audit.h. */
export const AUDIT_CLASS_WRITE: number = 6
/** 7; linux/audit.h. */
export const AUDIT_CLASS_WRITE_32: number = 7
/** 0x10; linux/audit.h. */
export const AUDIT_COMPARE_AUID_TO_EUID: number = 16
/** 0xe; linux/audit.h. */
export const AUDIT_COMPARE_AUID_TO_FSUID: number = 14
/** 5; linux/audit.h. */
export const AUDIT_COMPARE_AUID_TO_OBJ_UID: number = 5
/** 0xf; linux/audit.h. */
export const AUDIT_COMPARE_AUID_TO_SUID: number = 15
/** 0x17; linux/audit.h. */
export const AUDIT_COMPARE_EGID_TO_FSGID: number = 23
/** 4; linux/audit.h. */
export const AUDIT_COMPARE_EGID_TO_OBJ_GID: number = 4
/** 0x18; linux/audit.h. */
export const AUDIT_COMPARE_EGID_TO_SGID: number = 24
/** 0x12; linux/audit.h. */
export const AUDIT_COMPARE_EUID_TO_FSUID: number = 18
/** 3; linux/audit.h. */
export const AUDIT_COMPARE_EUID_TO_OBJ_UID: number = 3
/** 0x11; linux/audit.h. */
export const AUDIT_COMPARE_EUID_TO_SUID: number = 17
/** 9; linux/audit.h. */
export const AUDIT_COMPARE_FSGID_TO_OBJ_GID: number = 9
/** 8; linux/audit.h. */
export const AUDIT_COMPARE_FSUID_TO_OBJ_UID: number = 8
/** 0x14; linux/audit.h. */
export const AUDIT_COMPARE_GID_TO_EGID: number = 20
/** 0x15; linux/audit.h. */
export const AUDIT_COMPARE_GID_TO_FSGID: number = 21
/** 2; linux/audit.h. */
export const AUDIT_COMPARE_GID_TO_OBJ_GID: number = 2
/** 0x16; linux/audit.h. */
export const AUDIT_COMPARE_GID_TO_SGID: number = 22
/** 0x19; linux/audit.h. */
export const AUDIT_COMPARE_SGID_TO_FSGID: number = 25
/** 7; linux/audit.h. */
export const AUDIT_COMPARE_SGID_TO_OBJ_GID: number = 7
/** 0x13; linux/audit.h. */
export const AUDIT_COMPARE_SUID_TO_FSUID: number = 19
/** 6; linux/audit.h. */
export const AUDIT_COMPARE_SUID_TO_OBJ_UID: number = 6
/** 0xa; linux/audit.h. */
export const AUDIT_COMPARE_UID_TO_AUID: number = 10
/** 0xb; linux/audit.h. */
export const AUDIT_COMPARE_UID_TO_EUID: number = 11
/** 0xc; linux/audit.h. */
export const AUDIT_COMPARE_UID_TO_FSUID: number = 12
/** 1; linux/audit.h. */
export const AUDIT_COMPARE_UID_TO_OBJ_UID: number = 1
/** 0xd; linux/audit.h. */
export const AUDIT_COMPARE_UID_TO_SUID: number = 13
/** 0x519; linux/audit.h. */
export const AUDIT_CONFIG_CHANGE: number = 1305
/** 0x51b; linux/audit.h. */
export const AUDIT_CWD: number = 1307
/** 0x4b2; linux/audit.h. */
export const AUDIT_DAEMON_ABORT: number = 1202
/** 0x4b3; linux/audit.h. */
export const AUDIT_DAEMON_CONFIG: number = 1203
/** 0x4b1; linux/audit.h. */
export const AUDIT_DAEMON_END: number = 1201
/** 0x4b0; linux/audit.h. */
export const AUDIT_DAEMON_START: number = 1200
/** 0x3ec; linux/audit.h. */
export const AUDIT_DEL: number = 1004
/** 0x3f4; linux/audit.h. */
export const AUDIT_DEL_RULE: number = 1012
/** 0x64; linux/audit.h. */
export const AUDIT_DEVMAJOR: number = 100
/** 0x65; linux/audit.h. */
export const AUDIT_DEVMINOR: number = 101
/** 0x6b; linux/audit.h. */
export const AUDIT_DIR: number = 107
/** 0x53a; linux/audit.h. */
export const AUDIT_DM_CTRL: number = 1338
/** 0x53b; linux/audit.h. */
export const AUDIT_DM_EVENT: number = 1339
/** 6; linux/audit.h. */
export const AUDIT_EGID: number = 6
/** 0x528; linux/audit.h. */
export const AUDIT_EOE: number = 1320
/** 0x40000000; linux/audit.h. */
export const AUDIT_EQUAL: number = 1073741824
/** 2; linux/audit.h. */
export const AUDIT_EUID: number = 2
/** 0x537; linux/audit.h. */
export const AUDIT_EVENT_LISTENER: number = 1335
/** 0x70; linux/audit.h. */
export const AUDIT_EXE: number = 112
/** 0x51d; linux/audit.h. */
export const AUDIT_EXECVE: number = 1309
/** 0x67; linux/audit.h. */
export const AUDIT_EXIT: number = 103
/** 2; linux/audit.h. */
export const AUDIT_FAIL_PANIC: AUDIT_FAIL_ = 2
/** 1; linux/audit.h. */
export const AUDIT_FAIL_PRINTK: AUDIT_FAIL_ = 1
/** 0; linux/audit.h. */
export const AUDIT_FAIL_SILENT: AUDIT_FAIL_ = 0
/** 0x533; linux/audit.h. */
export const AUDIT_FANOTIFY: number = 1331
/** 0x525; linux/audit.h. */
export const AUDIT_FD_PAIR: number = 1317
/** 0x7f; linux/audit.h. */
export const AUDIT_FEATURE_BITMAP_ALL: number = 127
/** 1; linux/audit.h. */
export const AUDIT_FEATURE_BITMAP_BACKLOG_LIMIT: AUDIT_FEATURE_BITMAP_ = 1
/** 2; linux/audit.h. */
export const AUDIT_FEATURE_BITMAP_BACKLOG_WAIT_TIME: AUDIT_FEATURE_BITMAP_ = 2
/** 8; linux/audit.h. */
export const AUDIT_FEATURE_BITMAP_EXCLUDE_EXTEND: AUDIT_FEATURE_BITMAP_ = 8
/** 4; linux/audit.h. */
export const AUDIT_FEATURE_BITMAP_EXECUTABLE_PATH: AUDIT_FEATURE_BITMAP_ = 4
/** 0x40; linux/audit.h. */
export const AUDIT_FEATURE_BITMAP_FILTER_FS: AUDIT_FEATURE_BITMAP_ = 64
/** 0x20; linux/audit.h. */
export const AUDIT_FEATURE_BITMAP_LOST_RESET: AUDIT_FEATURE_BITMAP_ = 32
/** 0x10; linux/audit.h. */
export const AUDIT_FEATURE_BITMAP_SESSIONID_FILTER: AUDIT_FEATURE_BITMAP_ = 16
/** 0x530; linux/audit.h. */
export const AUDIT_FEATURE_CHANGE: number = 1328
/** 1; linux/audit.h. */
export const AUDIT_FEATURE_LOGINUID_IMMUTABLE: number = 1
/** 0; linux/audit.h. */
export const AUDIT_FEATURE_ONLY_UNSET_LOGINUID: number = 0
/** 1; linux/audit.h. */
export const AUDIT_FEATURE_VERSION: number = 1
/** 0x6f; linux/audit.h. */
export const AUDIT_FIELD_COMPARE: number = 111
/** 0x6c; linux/audit.h. */
export const AUDIT_FILETYPE: number = 108
/** 0xd2; linux/audit.h. */
export const AUDIT_FILTERKEY: number = 210
/** 2; linux/audit.h. */
export const AUDIT_FILTER_ENTRY: number = 2
/** 5; linux/audit.h. */
export const AUDIT_FILTER_EXCLUDE: number = 5
/** 4; linux/audit.h. */
export const AUDIT_FILTER_EXIT: number = 4
/** 6; linux/audit.h. */
export const AUDIT_FILTER_FS: number = 6
/** 0x10; linux/audit.h. */
export const AUDIT_FILTER_PREPEND: number = 16
/** 1; linux/audit.h. */
export const AUDIT_FILTER_TASK: number = 1
/** 5; linux/audit.h. */
export const AUDIT_FILTER_TYPE: number = 5
/** 7; linux/audit.h. */
export const AUDIT_FILTER_URING_EXIT: number = 7
/** 0; linux/audit.h. */
export const AUDIT_FILTER_USER: number = 0
/** 3; linux/audit.h. */
export const AUDIT_FILTER_WATCH: number = 3
/** 0x6a4; linux/audit.h. */
export const AUDIT_FIRST_KERN_ANOM_MSG: number = 1700
/** 0x44c; linux/audit.h. */
export const AUDIT_FIRST_USER_MSG: number = 1100
/** 0x834; linux/audit.h. */
export const AUDIT_FIRST_USER_MSG2: number = 2100
/** 8; linux/audit.h. */
export const AUDIT_FSGID: number = 8
/** 0x1a; linux/audit.h. */
export const AUDIT_FSTYPE: number = 26
/** 4; linux/audit.h. */
export const AUDIT_FSUID: number = 4
/** 0x3e8; linux/audit.h. */
export const AUDIT_GET: number = 1000
/** 0x3fb; linux/audit.h. */
export const AUDIT_GET_FEATURE: number = 1019
/** 5; linux/audit.h. */
export const AUDIT_GID: number = 5
/** 0x20000000; linux/audit.h. */
export const AUDIT_GREATER_THAN: number = 536870912
/** 0x60000000; linux/audit.h. */
export const AUDIT_GREATER_THAN_OR_EQUAL: number = 1610612736
/** 0x66; linux/audit.h. */
export const AUDIT_INODE: number = 102
/** 0x708; linux/audit.h. */
export const AUDIT_INTEGRITY_DATA: number = 1800
/** 0x70e; linux/audit.h. */
export const AUDIT_INTEGRITY_EVM_XATTR: number = 1806
/** 0x70b; linux/audit.h. */
export const AUDIT_INTEGRITY_HASH: number = 1803
/** 0x709; linux/audit.h. */
export const AUDIT_INTEGRITY_METADATA: number = 1801
/** 0x70c; linux/audit.h. */
export const AUDIT_INTEGRITY_PCR: number = 1804
/** 0x70f; linux/audit.h. */
export const AUDIT_INTEGRITY_POLICY_RULE: number = 1807
/** 0x70d; linux/audit.h. */
export const AUDIT_INTEGRITY_RULE: number = 1805
/** 0x70a; linux/audit.h. */
export const AUDIT_INTEGRITY_STATUS: number = 1802
/** 0x710; linux/audit.h. */
export const AUDIT_INTEGRITY_USERSPACE: number = 1808
/** 0x517; linux/audit.h. */
export const AUDIT_IPC: number = 1303
/** 0x51f; linux/audit.h. */
export const AUDIT_IPC_SET_PERM: number = 1311
/** 0x58c; linux/audit.h. */
export const AUDIT_IPE_ACCESS: number = 1420
/** 0x58d; linux/audit.h. */
export const AUDIT_IPE_CONFIG_CHANGE: number = 1421
/** 0x58e; linux/audit.h. */
export const AUDIT_IPE_POLICY_LOAD: number = 1422
/** 0x7d0; linux/audit.h. */
export const AUDIT_KERNEL: number = 2000
/** 0x524; linux/audit.h. */
export const AUDIT_KERNEL_OTHER: number = 1316
/** 0x532; linux/audit.h. */
export const AUDIT_KERN_MODULE: number = 1330
/** 0x58f; linux/audit.h. */
export const AUDIT_LANDLOCK_ACCESS: number = 1423
/** 0x590; linux/audit.h. */
export const AUDIT_LANDLOCK_DOMAIN: number = 1424
/** 1; linux/audit.h. */
export const AUDIT_LAST_FEATURE: number = 1
/** 0x707; linux/audit.h. */
export const AUDIT_LAST_KERN_ANOM_MSG: number = 1799
/** 0x4af; linux/audit.h. */
export const AUDIT_LAST_USER_MSG: number = 1199
/** 0xbb7; linux/audit.h. */
export const AUDIT_LAST_USER_MSG2: number = 2999
/** 0x10000000; linux/audit.h. */
export const AUDIT_LESS_THAN: number = 268435456
/** 0x50000000; linux/audit.h. */
export const AUDIT_LESS_THAN_OR_EQUAL: number = 1342177280
/** 0x3ea; linux/audit.h. */
export const AUDIT_LIST: number = 1002
/** 0x3f5; linux/audit.h. */
export const AUDIT_LIST_RULES: number = 1013
/** 0x3ee; linux/audit.h. */
export const AUDIT_LOGIN: number = 1006
/** 9; linux/audit.h. */
export const AUDIT_LOGINUID: number = 9
/** 0x18; linux/audit.h. */
export const AUDIT_LOGINUID_SET: number = 24
/** 0x58a; linux/audit.h. */
export const AUDIT_MAC_CALIPSO_ADD: number = 1418
/** 0x58b; linux/audit.h. */
export const AUDIT_MAC_CALIPSO_DEL: number = 1419
/** 0x57f; linux/audit.h. */
export const AUDIT_MAC_CIPSOV4_ADD: number = 1407
/** 0x580; linux/audit.h. */
export const AUDIT_MAC_CIPSOV4_DEL: number = 1408
/** 0x57d; linux/audit.h. */
export const AUDIT_MAC_CONFIG_CHANGE: number = 1405
/** 0x583; linux/audit.h. */
export const AUDIT_MAC_IPSEC_ADDSA: number = 1411
/** 0x585; linux/audit.h. */
export const AUDIT_MAC_IPSEC_ADDSPD: number = 1413
/** 0x584; linux/audit.h. */
export const AUDIT_MAC_IPSEC_DELSA: number = 1412
/** 0x586; linux/audit.h. */
export const AUDIT_MAC_IPSEC_DELSPD: number = 1414
/** 0x587; linux/audit.h. */
export const AUDIT_MAC_IPSEC_EVENT: number = 1415
/** 0x581; linux/audit.h. */
export const AUDIT_MAC_MAP_ADD: number = 1409
/** 0x582; linux/audit.h. */
export const AUDIT_MAC_MAP_DEL: number = 1410
/** 0x592; linux/audit.h. */
export const AUDIT_MAC_OBJ_CONTEXTS: number = 1426
/** 0x57b; linux/audit.h. */
export const AUDIT_MAC_POLICY_LOAD: number = 1403
/** 0x57c; linux/audit.h. */
export const AUDIT_MAC_STATUS: number = 1404
/** 0x591; linux/audit.h. */
export const AUDIT_MAC_TASK_CONTEXTS: number = 1425
/** 0x57e; linux/audit.h. */
export const AUDIT_MAC_UNLBL_ALLOW: number = 1406
/** 0x588; linux/audit.h. */
export const AUDIT_MAC_UNLBL_STCADD: number = 1416
/** 0x589; linux/audit.h. */
export const AUDIT_MAC_UNLBL_STCDEL: number = 1417
/** 0x3f7; linux/audit.h. */
export const AUDIT_MAKE_EQUIV: number = 1015
/** 0x40; linux/audit.h. */
export const AUDIT_MAX_FIELDS: number = 64
/** 0x19; linux/audit.h. */
export const AUDIT_MAX_FIELD_COMPARE: number = 25
/** 0x100; linux/audit.h. */
export const AUDIT_MAX_KEY_LEN: number = 256
/** 0x2170; linux/audit.h. */
export const AUDIT_MESSAGE_TEXT_MAX: number = 8560
/** 0x52b; linux/audit.h. */
export const AUDIT_MMAP: number = 1323
/** 0x523; linux/audit.h. */
export const AUDIT_MQ_GETSETATTR: number = 1315
/** 0x522; linux/audit.h. */
export const AUDIT_MQ_NOTIFY: number = 1314
/** 0x520; linux/audit.h. */
export const AUDIT_MQ_OPEN: number = 1312
/** 0x521; linux/audit.h. */
export const AUDIT_MQ_SENDRECV: number = 1313
/** 0xc; linux/audit.h. */
export const AUDIT_MSGTYPE: number = 12
/** 0x80000000; linux/audit.h. */
export const AUDIT_NEGATE: number = 2147483648
/** 0x52d; linux/audit.h. */
export const AUDIT_NETFILTER_CFG: number = 1325
/** 0x52c; linux/audit.h. */
export const AUDIT_NETFILTER_PKT: number = 1324
/** 0; linux/audit.h. */
export const AUDIT_NEVER: number = 0
/** 1; linux/audit.h. */
export const AUDIT_NLGRP_MAX: number = 1
/** 0; linux/audit.h. */
export const AUDIT_NLGRP_NONE: number = 0
/** 1; linux/audit.h. */
export const AUDIT_NLGRP_READLOG: number = 1
/** 0x30000000; linux/audit.h. */
export const AUDIT_NOT_EQUAL: number = 805306368
/** 8; linux/audit.h. */
export const AUDIT_NR_FILTERS: number = 8
/** 0x6e; linux/audit.h. */
export const AUDIT_OBJ_GID: number = 110
/** 0x17; linux/audit.h. */
export const AUDIT_OBJ_LEV_HIGH: number = 23
/** 0x16; linux/audit.h. */
export const AUDIT_OBJ_LEV_LOW: number = 22
/** 0x526; linux/audit.h. */
export const AUDIT_OBJ_PID: number = 1318
/** 0x14; linux/audit.h. */
export const AUDIT_OBJ_ROLE: number = 20
/** 0x15; linux/audit.h. */
export const AUDIT_OBJ_TYPE: number = 21
/** 0x6d; linux/audit.h. */
export const AUDIT_OBJ_UID: number = 109
/** 0x13; linux/audit.h. */
export const AUDIT_OBJ_USER: number = 19
/** 0x539; linux/audit.h. */
export const AUDIT_OPENAT2: number = 1337
/** 0x78000000; linux/audit.h. */
export const AUDIT_OPERATORS: number = 2013265920
/** 0x516; linux/audit.h. */
export const AUDIT_PATH: number = 1302
/** 0x6a; linux/audit.h. */
export const AUDIT_PERM: number = 106
/** 8; linux/audit.h. */
export const AUDIT_PERM_ATTR: number = 8
/** 1; linux/audit.h. */
export const AUDIT_PERM_EXEC: number = 1
/** 4; linux/audit.h. */
export const AUDIT_PERM_READ: number = 4
/** 2; linux/audit.h. */
export const AUDIT_PERM_WRITE: number = 2
/** 0xa; linux/audit.h. */
export const AUDIT_PERS: number = 10
/** 0; linux/audit.h. */
export const AUDIT_PID: number = 0
/** 1; linux/audit.h. */
export const AUDIT_POSSIBLE: number = 1
/** 0x12; linux/audit.h. */
export const AUDIT_PPID: number = 18
/** 0x52f; linux/audit.h. */
export const AUDIT_PROCTITLE: number = 1327
/** 0x531; linux/audit.h. */
export const AUDIT_REPLACE: number = 1329
/** 0x71; linux/audit.h. */
export const AUDIT_SADDR_FAM: number = 113
/** 0x52e; linux/audit.h. */
export const AUDIT_SECCOMP: number = 1326
/** 0x579; linux/audit.h. */
export const AUDIT_SELINUX_ERR: number = 1401
/** 0x19; linux/audit.h. */
export const AUDIT_SESSIONID: number = 25
/** 0x3e9; linux/audit.h. */
export const AUDIT_SET: number = 1001
/** 0x3fa; linux/audit.h. */
export const AUDIT_SET_FEATURE: number = 1018
/** 7; linux/audit.h. */
export const AUDIT_SGID: number = 7
/** 0xffffffff; linux/audit.h. */
export const AUDIT_SID_UNSET: number = 4294967295
/** 0x3f2; linux/audit.h. */
export const AUDIT_SIGNAL_INFO: number = 1010
/** 0x51a; linux/audit.h. */
export const AUDIT_SOCKADDR: number = 1306
/** 0x518; linux/audit.h. */
export const AUDIT_SOCKETCALL: number = 1304
/** 0x10; linux/audit.h. */
export const AUDIT_STATUS_BACKLOG_LIMIT: AUDIT_STATUS_ = 16
/** 0x20; linux/audit.h. */
export const AUDIT_STATUS_BACKLOG_WAIT_TIME: AUDIT_STATUS_ = 32
/** 0x80; linux/audit.h. */
export const AUDIT_STATUS_BACKLOG_WAIT_TIME_ACTUAL: AUDIT_STATUS_ = 128
/** 1; linux/audit.h. */
export const AUDIT_STATUS_ENABLED: AUDIT_STATUS_ = 1
/** 2; linux/audit.h. */
export const AUDIT_STATUS_FAILURE: AUDIT_STATUS_ = 2
/** 0x40; linux/audit.h. */
export const AUDIT_STATUS_LOST: AUDIT_STATUS_ = 64
/** 4; linux/audit.h. */
export const AUDIT_STATUS_PID: AUDIT_STATUS_ = 4
/** 8; linux/audit.h. */
export const AUDIT_STATUS_RATE_LIMIT: AUDIT_STATUS_ = 8
/** 0x11; linux/audit.h. */
export const AUDIT_SUBJ_CLR: number = 17
/** 0xe; linux/audit.h. */
export const AUDIT_SUBJ_ROLE: number = 14
/** 0x10; linux/audit.h. */
export const AUDIT_SUBJ_SEN: number = 16
/** 0xf; linux/audit.h. */
export const AUDIT_SUBJ_TYPE: number = 15
/** 0xd; linux/audit.h. */
export const AUDIT_SUBJ_USER: number = 13
/** 0x68; linux/audit.h. */
export const AUDIT_SUCCESS: number = 104
/** 3; linux/audit.h. */
export const AUDIT_SUID: number = 3
/** 0x514; linux/audit.h. */
export const AUDIT_SYSCALL: number = 1300
/** 0x10; linux/audit.h. */
export const AUDIT_SYSCALL_CLASSES: number = 16
/** 0x535; linux/audit.h. */
export const AUDIT_TIME_ADJNTPVAL: number = 1333
/** 0x534; linux/audit.h. */
export const AUDIT_TIME_INJOFFSET: number = 1332
/** 0x3f6; linux/audit.h. */
export const AUDIT_TRIM: number = 1014
/** 0x527; linux/audit.h. */
export const AUDIT_TTY: number = 1319
/** 0x3f8; linux/audit.h. */
export const AUDIT_TTY_GET: number = 1016
/** 0x3f9; linux/audit.h. */
export const AUDIT_TTY_SET: number = 1017
/** 1; linux/audit.h. */
export const AUDIT_UID: number = 1
/** 0xffffffff; linux/audit.h. */
export const AUDIT_UID_UNSET: number = 4294967295
/** 0x7fffc00; linux/audit.h. */
export const AUDIT_UNUSED_BITS: number = 134216704
/** 0x538; linux/audit.h. */
export const AUDIT_URINGOP: number = 1336
/** 0x3ed; linux/audit.h. */
export const AUDIT_USER: number = 1005
/** 0x453; linux/audit.h. */
export const AUDIT_USER_AVC: number = 1107
/** 0x464; linux/audit.h. */
export const AUDIT_USER_TTY: number = 1124
/** 1; linux/audit.h. */
export const AUDIT_VERSION_BACKLOG_LIMIT: number = 1
/** 2; linux/audit.h. */
export const AUDIT_VERSION_BACKLOG_WAIT_TIME: number = 2
/** 0x7f; linux/audit.h. */
export const AUDIT_VERSION_LATEST: number = 127
/** 0x69; linux/audit.h. */
export const AUDIT_WATCH: number = 105
/** 0x3ef; linux/audit.h. */
export const AUDIT_WATCH_INS: number = 1007
/** 0x3f1; linux/audit.h. */
export const AUDIT_WATCH_LIST: number = 1009
/** 0x3f0; linux/audit.h. */
export const AUDIT_WATCH_REM: number = 1008
/** 8; linux/audit.h. */
export const Audit_bad: number = 8
/** 2; linux/audit.h. */
export const Audit_bitmask: number = 2
/** 3; linux/audit.h. */
export const Audit_bittest: number = 3
/** 0; linux/audit.h. */
export const Audit_equal: number = 0
/** 7; linux/audit.h. */
export const Audit_ge: number = 7
/** 5; linux/audit.h. */
export const Audit_gt: number = 5
/** 6; linux/audit.h. */
export const Audit_le: number = 6
/** 4; linux/audit.h. */
export const Audit_lt: number = 4
/** 1; linux/audit.h. */
export const Audit_not_equal: number = 1
/** 0x80000000; linux/audit.h. */
export const __AUDIT_ARCH_64BIT: number = 2147483648
/** 0x30000000; linux/audit.h. */
export const __AUDIT_ARCH_CONVENTION_MASK: number = 805306368
/** 0x20000000; linux/audit.h. */
export const __AUDIT_ARCH_CONVENTION_MIPS64_N32: number = 536870912
/** 0x40000000; linux/audit.h. */
export const __AUDIT_ARCH_LE: number = 1073741824
/** 2; linux/audit.h. */
export const __AUDIT_NLGRP_MAX: number = 2
/** 1; linux/bpf.h. */
export const BPF_ADDR_SPACE_CAST: number = 1
/** 0xff; linux/bpf.h. */
export const BPF_ADJ_ROOM_ENCAP_L2_MASK: number = 255
/** 0x38; linux/bpf.h. */
export const BPF_ADJ_ROOM_ENCAP_L2_SHIFT: number = 56
/** 1; linux/bpf.h. */
export const BPF_ADJ_ROOM_MAC: number = 1
/** 0; linux/bpf.h. */
export const BPF_ADJ_ROOM_NET: number = 0
/** 7; linux/bpf.h. */
export const BPF_ALU64: number = 7
/** 0; linux/bpf.h. */
export const BPF_ANY: BPF_F_ELEM_ = 0
/** 0xc0; linux/bpf.h. */
export const BPF_ARSH: number = 192
/** 0xc0; linux/bpf.h. */
export const BPF_ATOMIC: number = 192
/**
 * Open type information by its id.
 *
 * Errors: EBADF, EINVAL, EMFILE, ENFILE, ENOENT (No such id), ENOMEM, EPERM (It needs CAP_SYS_ADMIN).
 *
 * Since Linux 4.18.
 *
 * 0x13; linux/bpf.h.
 */
export const BPF_BTF_GET_FD_BY_ID = (19) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], Fd> }>
/**
 * Get the next greater id of type information.
 *
 * Errors: EFAULT, EINVAL, ENOENT (There is no greater id), EPERM (It needs CAP_SYS_ADMIN).
 *
 * Since Linux 5.4.
 *
 * 0x17; linux/bpf.h.
 */
export const BPF_BTF_GET_NEXT_ID = (23) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/**
 * Check type information (BTF) and load it.
 *
 * Errors: E2BIG, EBADF, EFAULT, EINVAL (The log (btf_log_level 1 and btf_log_buf) says what is wrong),
 * EMFILE, ENFILE, ENOENT, ENOMEM, ENOSPC (The log buffer is too small; btf_log_true_size tells the size
 * that is needed), EOPNOTSUPP, EPERM (It needs CAP_BPF).
 *
 * Since Linux 4.18.
 *
 * 0x12; linux/bpf.h.
 */
export const BPF_BTF_LOAD = (18) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], Fd> }>
/** 0x14; linux/bpf.h. */
export const BPF_BUILD_ID_SIZE: number = 20
/** 0x80; linux/bpf.h. */
export const BPF_CALL: number = 128
/** 6; linux/bpf.h. */
export const BPF_CGROUP_DEVICE: BPF_ATTACH_TYPE_ = 6
/** 0x15; linux/bpf.h. */
export const BPF_CGROUP_GETSOCKOPT: BPF_ATTACH_TYPE_ = 21
/** 8; linux/bpf.h. */
export const BPF_CGROUP_INET4_BIND: BPF_ATTACH_TYPE_ = 8
/** 0xa; linux/bpf.h. */
export const BPF_CGROUP_INET4_CONNECT: BPF_ATTACH_TYPE_ = 10
/** 0x1d; linux/bpf.h. */
export const BPF_CGROUP_INET4_GETPEERNAME: BPF_ATTACH_TYPE_ = 29
/** 0x1f; linux/bpf.h. */
export const BPF_CGROUP_INET4_GETSOCKNAME: BPF_ATTACH_TYPE_ = 31
/** 0xc; linux/bpf.h. */
export const BPF_CGROUP_INET4_POST_BIND: BPF_ATTACH_TYPE_ = 12
/** 9; linux/bpf.h. */
export const BPF_CGROUP_INET6_BIND: BPF_ATTACH_TYPE_ = 9
/** 0xb; linux/bpf.h. */
export const BPF_CGROUP_INET6_CONNECT: BPF_ATTACH_TYPE_ = 11
/** 0x1e; linux/bpf.h. */
export const BPF_CGROUP_INET6_GETPEERNAME: BPF_ATTACH_TYPE_ = 30
/** 0x20; linux/bpf.h. */
export const BPF_CGROUP_INET6_GETSOCKNAME: BPF_ATTACH_TYPE_ = 32
/** 0xd; linux/bpf.h. */
export const BPF_CGROUP_INET6_POST_BIND: BPF_ATTACH_TYPE_ = 13
/** 1; linux/bpf.h. */
export const BPF_CGROUP_INET_EGRESS: BPF_ATTACH_TYPE_ = 1
/** 0; linux/bpf.h. */
export const BPF_CGROUP_INET_INGRESS: BPF_ATTACH_TYPE_ = 0
/** 2; linux/bpf.h. */
export const BPF_CGROUP_INET_SOCK_CREATE: BPF_ATTACH_TYPE_ = 2
/** 0x22; linux/bpf.h. */
export const BPF_CGROUP_INET_SOCK_RELEASE: BPF_ATTACH_TYPE_ = 34
/** 4; linux/bpf.h. */
export const BPF_CGROUP_ITER_ANCESTORS_UP: BPF_CGROUP_ITER_ = 4
/** 5; linux/bpf.h. */
export const BPF_CGROUP_ITER_CHILDREN: BPF_CGROUP_ITER_ = 5
/** 3; linux/bpf.h. */
export const BPF_CGROUP_ITER_DESCENDANTS_POST: BPF_CGROUP_ITER_ = 3
/** 2; linux/bpf.h. */
export const BPF_CGROUP_ITER_DESCENDANTS_PRE: BPF_CGROUP_ITER_ = 2
/** 0; linux/bpf.h. */
export const BPF_CGROUP_ITER_ORDER_UNSPEC: BPF_CGROUP_ITER_ = 0
/** 1; linux/bpf.h. */
export const BPF_CGROUP_ITER_SELF_ONLY: BPF_CGROUP_ITER_ = 1
/** 0x16; linux/bpf.h. */
export const BPF_CGROUP_SETSOCKOPT: BPF_ATTACH_TYPE_ = 22
/** 3; linux/bpf.h. */
export const BPF_CGROUP_SOCK_OPS: BPF_ATTACH_TYPE_ = 3
/** 0x12; linux/bpf.h. */
export const BPF_CGROUP_SYSCTL: BPF_ATTACH_TYPE_ = 18
/** 0x13; linux/bpf.h. */
export const BPF_CGROUP_UDP4_RECVMSG: BPF_ATTACH_TYPE_ = 19
/** 0xe; linux/bpf.h. */
export const BPF_CGROUP_UDP4_SENDMSG: BPF_ATTACH_TYPE_ = 14
/** 0x14; linux/bpf.h. */
export const BPF_CGROUP_UDP6_RECVMSG: BPF_ATTACH_TYPE_ = 20
/** 0xf; linux/bpf.h. */
export const BPF_CGROUP_UDP6_SENDMSG: BPF_ATTACH_TYPE_ = 15
/** 0x31; linux/bpf.h. */
export const BPF_CGROUP_UNIX_CONNECT: BPF_ATTACH_TYPE_ = 49
/** 0x34; linux/bpf.h. */
export const BPF_CGROUP_UNIX_GETPEERNAME: BPF_ATTACH_TYPE_ = 52
/** 0x35; linux/bpf.h. */
export const BPF_CGROUP_UNIX_GETSOCKNAME: BPF_ATTACH_TYPE_ = 53
/** 0x33; linux/bpf.h. */
export const BPF_CGROUP_UNIX_RECVMSG: BPF_ATTACH_TYPE_ = 51
/** 0x32; linux/bpf.h. */
export const BPF_CGROUP_UNIX_SENDMSG: BPF_ATTACH_TYPE_ = 50
/** 0xf1; linux/bpf.h. */
export const BPF_CMPXCHG: number = 241
/** 0x10000; linux/bpf.h. */
export const BPF_COMMON_ATTRS: BPF_COMMON_ = 65536
/** 0xa; linux/bpf.h. */
export const BPF_CORE_ENUMVAL_EXISTS: BPF_CORE_ = 10
/** 0xb; linux/bpf.h. */
export const BPF_CORE_ENUMVAL_VALUE: BPF_CORE_ = 11
/** 0; linux/bpf.h. */
export const BPF_CORE_FIELD_BYTE_OFFSET: BPF_CORE_ = 0
/** 1; linux/bpf.h. */
export const BPF_CORE_FIELD_BYTE_SIZE: BPF_CORE_ = 1
/** 2; linux/bpf.h. */
export const BPF_CORE_FIELD_EXISTS: BPF_CORE_ = 2
/** 4; linux/bpf.h. */
export const BPF_CORE_FIELD_LSHIFT_U64: BPF_CORE_ = 4
/** 5; linux/bpf.h. */
export const BPF_CORE_FIELD_RSHIFT_U64: BPF_CORE_ = 5
/** 3; linux/bpf.h. */
export const BPF_CORE_FIELD_SIGNED: BPF_CORE_ = 3
/** 8; linux/bpf.h. */
export const BPF_CORE_TYPE_EXISTS: BPF_CORE_ = 8
/** 6; linux/bpf.h. */
export const BPF_CORE_TYPE_ID_LOCAL: BPF_CORE_ = 6
/** 7; linux/bpf.h. */
export const BPF_CORE_TYPE_ID_TARGET: BPF_CORE_ = 7
/** 0xc; linux/bpf.h. */
export const BPF_CORE_TYPE_MATCHES: BPF_CORE_ = 12
/** 9; linux/bpf.h. */
export const BPF_CORE_TYPE_SIZE: BPF_CORE_ = 9
/** 2; linux/bpf.h. */
export const BPF_CSUM_LEVEL_DEC: number = 2
/** 1; linux/bpf.h. */
export const BPF_CSUM_LEVEL_INC: number = 1
/** 0; linux/bpf.h. */
export const BPF_CSUM_LEVEL_QUERY: number = 0
/** 3; linux/bpf.h. */
export const BPF_CSUM_LEVEL_RESET: number = 3
/** 1; linux/bpf.h. */
export const BPF_DEVCG_ACC_MKNOD: number = 1
/** 2; linux/bpf.h. */
export const BPF_DEVCG_ACC_READ: number = 2
/** 4; linux/bpf.h. */
export const BPF_DEVCG_ACC_WRITE: number = 4
/** 1; linux/bpf.h. */
export const BPF_DEVCG_DEV_BLOCK: number = 1
/** 2; linux/bpf.h. */
export const BPF_DEVCG_DEV_CHAR: number = 2
/** 2; linux/bpf.h. */
export const BPF_DROP: number = 2
/** 0x18; linux/bpf.h. */
export const BPF_DW: number = 24
/**
 * Count runs and run times of all programs while the file descriptor is open.
 *
 * Errors: EBUSY, EINVAL, EMFILE, ENFILE, ENOMEM, EPERM (It needs CAP_SYS_ADMIN).
 *
 * Since Linux 5.8.
 *
 * 0x20; linux/bpf.h.
 */
export const BPF_ENABLE_STATS = (32) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], Fd> }>
/** 0xd0; linux/bpf.h. */
export const BPF_END: number = 208
/** 2; linux/bpf.h. */
export const BPF_EXIST: BPF_F_ELEM_ = 2
/** 0x90; linux/bpf.h. */
export const BPF_EXIT: number = 144
/** 2; linux/bpf.h. */
export const BPF_FD_TYPE_KPROBE: BPF_FD_TYPE_ = 2
/** 3; linux/bpf.h. */
export const BPF_FD_TYPE_KRETPROBE: BPF_FD_TYPE_ = 3
/** 0; linux/bpf.h. */
export const BPF_FD_TYPE_RAW_TRACEPOINT: BPF_FD_TYPE_ = 0
/** 1; linux/bpf.h. */
export const BPF_FD_TYPE_TRACEPOINT: BPF_FD_TYPE_ = 1
/** 4; linux/bpf.h. */
export const BPF_FD_TYPE_UPROBE: BPF_FD_TYPE_ = 4
/** 5; linux/bpf.h. */
export const BPF_FD_TYPE_URETPROBE: BPF_FD_TYPE_ = 5
/** 1; linux/bpf.h. */
export const BPF_FETCH: number = 1
/** 1; linux/bpf.h. */
export const BPF_FIB_LKUP_RET_BLACKHOLE: number = 1
/** 8; linux/bpf.h. */
export const BPF_FIB_LKUP_RET_FRAG_NEEDED: number = 8
/** 5; linux/bpf.h. */
export const BPF_FIB_LKUP_RET_FWD_DISABLED: number = 5
/** 4; linux/bpf.h. */
export const BPF_FIB_LKUP_RET_NOT_FWDED: number = 4
/** 7; linux/bpf.h. */
export const BPF_FIB_LKUP_RET_NO_NEIGH: number = 7
/** 9; linux/bpf.h. */
export const BPF_FIB_LKUP_RET_NO_SRC_ADDR: number = 9
/** 3; linux/bpf.h. */
export const BPF_FIB_LKUP_RET_PROHIBIT: number = 3
/** 0; linux/bpf.h. */
export const BPF_FIB_LKUP_RET_SUCCESS: number = 0
/** 2; linux/bpf.h. */
export const BPF_FIB_LKUP_RET_UNREACHABLE: number = 2
/** 6; linux/bpf.h. */
export const BPF_FIB_LKUP_RET_UNSUPP_LWT: number = 6
/** 1; linux/bpf.h. */
export const BPF_FIB_LOOKUP_DIRECT: number = 1
/** 0x20; linux/bpf.h. */
export const BPF_FIB_LOOKUP_MARK: number = 32
/** 2; linux/bpf.h. */
export const BPF_FIB_LOOKUP_OUTPUT: number = 2
/** 4; linux/bpf.h. */
export const BPF_FIB_LOOKUP_SKIP_NEIGH: number = 4
/** 0x10; linux/bpf.h. */
export const BPF_FIB_LOOKUP_SRC: number = 16
/** 8; linux/bpf.h. */
export const BPF_FIB_LOOKUP_TBID: number = 8
/** 0x11; linux/bpf.h. */
export const BPF_FLOW_DISSECTOR: BPF_ATTACH_TYPE_ = 17
/** 0x81; linux/bpf.h. */
export const BPF_FLOW_DISSECTOR_CONTINUE: number = 129
/** 1; linux/bpf.h. */
export const BPF_FLOW_DISSECTOR_F_PARSE_1ST_FRAG: number = 1
/** 4; linux/bpf.h. */
export const BPF_FLOW_DISSECTOR_F_STOP_AT_ENCAP: number = 4
/** 2; linux/bpf.h. */
export const BPF_FLOW_DISSECTOR_F_STOP_AT_FLOW_LABEL: number = 2
/** 8; linux/bpf.h. */
export const BPF_FROM_BE: number = 8
/** 0; linux/bpf.h. */
export const BPF_FROM_LE: number = 0
/** 0x40; linux/bpf.h. */
export const BPF_FUNC_bind: number = 64
/** 0x9f; linux/bpf.h. */
export const BPF_FUNC_bprm_opts_set: number = 159
/** 0xa7; linux/bpf.h. */
export const BPF_FUNC_btf_find_by_name_kind: number = 167
/** 0xd3; linux/bpf.h. */
export const BPF_FUNC_cgrp_storage_delete: number = 211
/** 0xd2; linux/bpf.h. */
export const BPF_FUNC_cgrp_storage_get: number = 210
/** 0xa3; linux/bpf.h. */
export const BPF_FUNC_check_mtu: number = 163
/** 0xd; linux/bpf.h. */
export const BPF_FUNC_clone_redirect: number = 13
/** 0x94; linux/bpf.h. */
export const BPF_FUNC_copy_from_user: number = 148
/** 0xbf; linux/bpf.h. */
export const BPF_FUNC_copy_from_user_task: number = 191
/** 0x1c; linux/bpf.h. */
export const BPF_FUNC_csum_diff: number = 28
/** 0x87; linux/bpf.h. */
export const BPF_FUNC_csum_level: number = 135
/** 0x28; linux/bpf.h. */
export const BPF_FUNC_csum_update: number = 40
/** 0x25; linux/bpf.h. */
export const BPF_FUNC_current_task_under_cgroup: number = 37
/** 0x93; linux/bpf.h. */
export const BPF_FUNC_d_path: number = 147
/** 0xcb; linux/bpf.h. */
export const BPF_FUNC_dynptr_data: number = 203
/** 0xc5; linux/bpf.h. */
export const BPF_FUNC_dynptr_from_mem: number = 197
/** 0xc9; linux/bpf.h. */
export const BPF_FUNC_dynptr_read: number = 201
/** 0xca; linux/bpf.h. */
export const BPF_FUNC_dynptr_write: number = 202
/** 0x45; linux/bpf.h. */
export const BPF_FUNC_fib_lookup: number = 69
/** 0xb4; linux/bpf.h. */
export const BPF_FUNC_find_vma: number = 180
/** 0xa4; linux/bpf.h. */
export const BPF_FUNC_for_each_map_elem: number = 164
/** 0xae; linux/bpf.h. */
export const BPF_FUNC_get_attach_cookie: number = 174
/** 0xb0; linux/bpf.h. */
export const BPF_FUNC_get_branch_snapshot: number = 176
/** 0x11; linux/bpf.h. */
export const BPF_FUNC_get_cgroup_classid: number = 17
/** 0x7b; linux/bpf.h. */
export const BPF_FUNC_get_current_ancestor_cgroup_id: number = 123
/** 0x50; linux/bpf.h. */
export const BPF_FUNC_get_current_cgroup_id: number = 80
/** 0x10; linux/bpf.h. */
export const BPF_FUNC_get_current_comm: number = 16
/** 0xe; linux/bpf.h. */
export const BPF_FUNC_get_current_pid_tgid: number = 14
/** 0x23; linux/bpf.h. */
export const BPF_FUNC_get_current_task: number = 35
/** 0x9e; linux/bpf.h. */
export const BPF_FUNC_get_current_task_btf: number = 158
/** 0xf; linux/bpf.h. */
export const BPF_FUNC_get_current_uid_gid: number = 15
/** 0xb7; linux/bpf.h. */
export const BPF_FUNC_get_func_arg: number = 183
/** 0xb9; linux/bpf.h. */
export const BPF_FUNC_get_func_arg_cnt: number = 185
/** 0xad; linux/bpf.h. */
export const BPF_FUNC_get_func_ip: number = 173
/** 0xb8; linux/bpf.h. */
export const BPF_FUNC_get_func_ret: number = 184
/** 0x22; linux/bpf.h. */
export const BPF_FUNC_get_hash_recalc: number = 34
/** 0x62; linux/bpf.h. */
export const BPF_FUNC_get_listener_sock: number = 98
/** 0x51; linux/bpf.h. */
export const BPF_FUNC_get_local_storage: number = 81
/** 0x7a; linux/bpf.h. */
export const BPF_FUNC_get_netns_cookie: number = 122
/** 0x78; linux/bpf.h. */
export const BPF_FUNC_get_ns_current_pid_tgid: number = 120
/** 0x2a; linux/bpf.h. */
export const BPF_FUNC_get_numa_node_id: number = 42
/** 7; linux/bpf.h. */
export const BPF_FUNC_get_prandom_u32: number = 7
/** 0xba; linux/bpf.h. */
export const BPF_FUNC_get_retval: number = 186
/** 0x18; linux/bpf.h. */
export const BPF_FUNC_get_route_realm: number = 24
/** 8; linux/bpf.h. */
export const BPF_FUNC_get_smp_processor_id: number = 8
/** 0x2e; linux/bpf.h. */
export const BPF_FUNC_get_socket_cookie: number = 46
/** 0x2f; linux/bpf.h. */
export const BPF_FUNC_get_socket_uid: number = 47
/** 0x43; linux/bpf.h. */
export const BPF_FUNC_get_stack: number = 67
/** 0x1b; linux/bpf.h. */
export const BPF_FUNC_get_stackid: number = 27
/** 0x8d; linux/bpf.h. */
export const BPF_FUNC_get_task_stack: number = 141
/** 0x39; linux/bpf.h. */
export const BPF_FUNC_getsockopt: number = 57
/** 0xc1; linux/bpf.h. */
export const BPF_FUNC_ima_file_hash: number = 193
/** 0xa1; linux/bpf.h. */
export const BPF_FUNC_ima_inode_hash: number = 161
/** 0x92; linux/bpf.h. */
export const BPF_FUNC_inode_storage_delete: number = 146
/** 0x91; linux/bpf.h. */
export const BPF_FUNC_inode_storage_get: number = 145
/** 0x76; linux/bpf.h. */
export const BPF_FUNC_jiffies64: number = 118
/** 0xb3; linux/bpf.h. */
export const BPF_FUNC_kallsyms_lookup_name: number = 179
/** 0xc2; linux/bpf.h. */
export const BPF_FUNC_kptr_xchg: number = 194
/** 0x7d; linux/bpf.h. */
export const BPF_FUNC_ktime_get_boot_ns: number = 125
/** 0xa0; linux/bpf.h. */
export const BPF_FUNC_ktime_get_coarse_ns: number = 160
/** 5; linux/bpf.h. */
export const BPF_FUNC_ktime_get_ns: number = 5
/** 0xd0; linux/bpf.h. */
export const BPF_FUNC_ktime_get_tai_ns: number = 208
/** 0xa; linux/bpf.h. */
export const BPF_FUNC_l3_csum_replace: number = 10
/** 0xb; linux/bpf.h. */
export const BPF_FUNC_l4_csum_replace: number = 11
/** 0x8e; linux/bpf.h. */
export const BPF_FUNC_load_hdr_opt: number = 142
/** 0xb5; linux/bpf.h. */
export const BPF_FUNC_loop: number = 181
/** 0x49; linux/bpf.h. */
export const BPF_FUNC_lwt_push_encap: number = 73
/** 0x4c; linux/bpf.h. */
export const BPF_FUNC_lwt_seg6_action: number = 76
/** 0x4b; linux/bpf.h. */
export const BPF_FUNC_lwt_seg6_adjust_srh: number = 75
/** 0x4a; linux/bpf.h. */
export const BPF_FUNC_lwt_seg6_store_bytes: number = 74
/** 3; linux/bpf.h. */
export const BPF_FUNC_map_delete_elem: number = 3
/** 1; linux/bpf.h. */
export const BPF_FUNC_map_lookup_elem: number = 1
/** 0xc3; linux/bpf.h. */
export const BPF_FUNC_map_lookup_percpu_elem: number = 195
/** 0x59; linux/bpf.h. */
export const BPF_FUNC_map_peek_elem: number = 89
/** 0x58; linux/bpf.h. */
export const BPF_FUNC_map_pop_elem: number = 88
/** 0x57; linux/bpf.h. */
export const BPF_FUNC_map_push_elem: number = 87
/** 2; linux/bpf.h. */
export const BPF_FUNC_map_update_elem: number = 2
/** 0x3d; linux/bpf.h. */
export const BPF_FUNC_msg_apply_bytes: number = 61
/** 0x3e; linux/bpf.h. */
export const BPF_FUNC_msg_cork_bytes: number = 62
/** 0x5b; linux/bpf.h. */
export const BPF_FUNC_msg_pop_data: number = 91
/** 0x3f; linux/bpf.h. */
export const BPF_FUNC_msg_pull_data: number = 63
/** 0x5a; linux/bpf.h. */
export const BPF_FUNC_msg_push_data: number = 90
/** 0x47; linux/bpf.h. */
export const BPF_FUNC_msg_redirect_hash: number = 71
/** 0x3c; linux/bpf.h. */
export const BPF_FUNC_msg_redirect_map: number = 60
/** 0x3a; linux/bpf.h. */
export const BPF_FUNC_override_return: number = 58
/** 0x99; linux/bpf.h. */
export const BPF_FUNC_per_cpu_ptr: number = 153
/** 0x19; linux/bpf.h. */
export const BPF_FUNC_perf_event_output: number = 25
/** 0x16; linux/bpf.h. */
export const BPF_FUNC_perf_event_read: number = 22
/** 0x37; linux/bpf.h. */
export const BPF_FUNC_perf_event_read_value: number = 55
/** 0x38; linux/bpf.h. */
export const BPF_FUNC_perf_prog_read_value: number = 56
/** 4; linux/bpf.h. */
export const BPF_FUNC_probe_read: number = 4
/** 0x71; linux/bpf.h. */
export const BPF_FUNC_probe_read_kernel: number = 113
/** 0x73; linux/bpf.h. */
export const BPF_FUNC_probe_read_kernel_str: number = 115
/** 0x2d; linux/bpf.h. */
export const BPF_FUNC_probe_read_str: number = 45
/** 0x70; linux/bpf.h. */
export const BPF_FUNC_probe_read_user: number = 112
/** 0x72; linux/bpf.h. */
export const BPF_FUNC_probe_read_user_str: number = 114
/** 0x24; linux/bpf.h. */
export const BPF_FUNC_probe_write_user: number = 36
/** 0x4e; linux/bpf.h. */
export const BPF_FUNC_rc_keydown: number = 78
/** 0x5c; linux/bpf.h. */
export const BPF_FUNC_rc_pointer_rel: number = 92
/** 0x4d; linux/bpf.h. */
export const BPF_FUNC_rc_repeat: number = 77
/** 0x77; linux/bpf.h. */
export const BPF_FUNC_read_branch_records: number = 119
/** 0x17; linux/bpf.h. */
export const BPF_FUNC_redirect: number = 23
/** 0x33; linux/bpf.h. */
export const BPF_FUNC_redirect_map: number = 51
/** 0x98; linux/bpf.h. */
export const BPF_FUNC_redirect_neigh: number = 152
/** 0x9b; linux/bpf.h. */
export const BPF_FUNC_redirect_peer: number = 155
/** 0x90; linux/bpf.h. */
export const BPF_FUNC_reserve_hdr_opt: number = 144
/** 0x85; linux/bpf.h. */
export const BPF_FUNC_ringbuf_discard: number = 133
/** 0xc8; linux/bpf.h. */
export const BPF_FUNC_ringbuf_discard_dynptr: number = 200
/** 0x82; linux/bpf.h. */
export const BPF_FUNC_ringbuf_output: number = 130
/** 0x86; linux/bpf.h. */
export const BPF_FUNC_ringbuf_query: number = 134
/** 0x83; linux/bpf.h. */
export const BPF_FUNC_ringbuf_reserve: number = 131
/** 0xc6; linux/bpf.h. */
export const BPF_FUNC_ringbuf_reserve_dynptr: number = 198
/** 0x84; linux/bpf.h. */
export const BPF_FUNC_ringbuf_submit: number = 132
/** 0xc7; linux/bpf.h. */
export const BPF_FUNC_ringbuf_submit_dynptr: number = 199
/** 0x6d; linux/bpf.h. */
export const BPF_FUNC_send_signal: number = 109
/** 0x75; linux/bpf.h. */
export const BPF_FUNC_send_signal_thread: number = 117
/** 0x7e; linux/bpf.h. */
export const BPF_FUNC_seq_printf: number = 126
/** 0x96; linux/bpf.h. */
export const BPF_FUNC_seq_printf_btf: number = 150
/** 0x7f; linux/bpf.h. */
export const BPF_FUNC_seq_write: number = 127
/** 0x30; linux/bpf.h. */
export const BPF_FUNC_set_hash: number = 48
/** 0x29; linux/bpf.h. */
export const BPF_FUNC_set_hash_invalid: number = 41
/** 0xbb; linux/bpf.h. */
export const BPF_FUNC_set_retval: number = 187
/** 0x31; linux/bpf.h. */
export const BPF_FUNC_setsockopt: number = 49
/** 0x81; linux/bpf.h. */
export const BPF_FUNC_sk_ancestor_cgroup_id: number = 129
/** 0x7c; linux/bpf.h. */
export const BPF_FUNC_sk_assign: number = 124
/** 0x80; linux/bpf.h. */
export const BPF_FUNC_sk_cgroup_id: number = 128
/** 0x5f; linux/bpf.h. */
export const BPF_FUNC_sk_fullsock: number = 95
/** 0x54; linux/bpf.h. */
export const BPF_FUNC_sk_lookup_tcp: number = 84
/** 0x55; linux/bpf.h. */
export const BPF_FUNC_sk_lookup_udp: number = 85
/** 0x48; linux/bpf.h. */
export const BPF_FUNC_sk_redirect_hash: number = 72
/** 0x34; linux/bpf.h. */
export const BPF_FUNC_sk_redirect_map: number = 52
/** 0x56; linux/bpf.h. */
export const BPF_FUNC_sk_release: number = 86
/** 0x52; linux/bpf.h. */
export const BPF_FUNC_sk_select_reuseport: number = 82
/** 0x6c; linux/bpf.h. */
export const BPF_FUNC_sk_storage_delete: number = 108
/** 0x6b; linux/bpf.h. */
export const BPF_FUNC_sk_storage_get: number = 107
/** 0x32; linux/bpf.h. */
export const BPF_FUNC_skb_adjust_room: number = 50
/** 0x53; linux/bpf.h. */
export const BPF_FUNC_skb_ancestor_cgroup_id: number = 83
/** 0x97; linux/bpf.h. */
export const BPF_FUNC_skb_cgroup_classid: number = 151
/** 0x4f; linux/bpf.h. */
export const BPF_FUNC_skb_cgroup_id: number = 79
/** 0x2b; linux/bpf.h. */
export const BPF_FUNC_skb_change_head: number = 43
/** 0x1f; linux/bpf.h. */
export const BPF_FUNC_skb_change_proto: number = 31
/** 0x26; linux/bpf.h. */
export const BPF_FUNC_skb_change_tail: number = 38
/** 0x20; linux/bpf.h. */
export const BPF_FUNC_skb_change_type: number = 32
/** 0x61; linux/bpf.h. */
export const BPF_FUNC_skb_ecn_set_ce: number = 97
/** 0x14; linux/bpf.h. */
export const BPF_FUNC_skb_get_tunnel_key: number = 20
/** 0x1d; linux/bpf.h. */
export const BPF_FUNC_skb_get_tunnel_opt: number = 29
/** 0x42; linux/bpf.h. */
export const BPF_FUNC_skb_get_xfrm_state: number = 66
/** 0x1a; linux/bpf.h. */
export const BPF_FUNC_skb_load_bytes: number = 26
/** 0x44; linux/bpf.h. */
export const BPF_FUNC_skb_load_bytes_relative: number = 68
/** 0x6f; linux/bpf.h. */
export const BPF_FUNC_skb_output: number = 111
/** 0x27; linux/bpf.h. */
export const BPF_FUNC_skb_pull_data: number = 39
/** 0xc0; linux/bpf.h. */
export const BPF_FUNC_skb_set_tstamp: number = 192
/** 0x15; linux/bpf.h. */
export const BPF_FUNC_skb_set_tunnel_key: number = 21
/** 0x1e; linux/bpf.h. */
export const BPF_FUNC_skb_set_tunnel_opt: number = 30
/** 9; linux/bpf.h. */
export const BPF_FUNC_skb_store_bytes: number = 9
/** 0x21; linux/bpf.h. */
export const BPF_FUNC_skb_under_cgroup: number = 33
/** 0x13; linux/bpf.h. */
export const BPF_FUNC_skb_vlan_pop: number = 19
/** 0x12; linux/bpf.h. */
export const BPF_FUNC_skb_vlan_push: number = 18
/** 0x63; linux/bpf.h. */
export const BPF_FUNC_skc_lookup_tcp: number = 99
/** 0xc4; linux/bpf.h. */
export const BPF_FUNC_skc_to_mptcp_sock: number = 196
/** 0x88; linux/bpf.h. */
export const BPF_FUNC_skc_to_tcp6_sock: number = 136
/** 0x8b; linux/bpf.h. */
export const BPF_FUNC_skc_to_tcp_request_sock: number = 139
/** 0x89; linux/bpf.h. */
export const BPF_FUNC_skc_to_tcp_sock: number = 137
/** 0x8a; linux/bpf.h. */
export const BPF_FUNC_skc_to_tcp_timewait_sock: number = 138
/** 0x8c; linux/bpf.h. */
export const BPF_FUNC_skc_to_udp6_sock: number = 140
/** 0xb2; linux/bpf.h. */
export const BPF_FUNC_skc_to_unix_sock: number = 178
/** 0xa5; linux/bpf.h. */
export const BPF_FUNC_snprintf: number = 165
/** 0x95; linux/bpf.h. */
export const BPF_FUNC_snprintf_btf: number = 149
/** 0xa2; linux/bpf.h. */
export const BPF_FUNC_sock_from_file: number = 162
/** 0x46; linux/bpf.h. */
export const BPF_FUNC_sock_hash_update: number = 70
/** 0x35; linux/bpf.h. */
export const BPF_FUNC_sock_map_update: number = 53
/** 0x3b; linux/bpf.h. */
export const BPF_FUNC_sock_ops_cb_flags_set: number = 59
/** 0x5d; linux/bpf.h. */
export const BPF_FUNC_spin_lock: number = 93
/** 0x5e; linux/bpf.h. */
export const BPF_FUNC_spin_unlock: number = 94
/** 0x8f; linux/bpf.h. */
export const BPF_FUNC_store_hdr_opt: number = 143
/** 0xb6; linux/bpf.h. */
export const BPF_FUNC_strncmp: number = 182
/** 0x69; linux/bpf.h. */
export const BPF_FUNC_strtol: number = 105
/** 0x6a; linux/bpf.h. */
export const BPF_FUNC_strtoul: number = 106
/** 0xa6; linux/bpf.h. */
export const BPF_FUNC_sys_bpf: number = 166
/** 0xa8; linux/bpf.h. */
export const BPF_FUNC_sys_close: number = 168
/** 0x66; linux/bpf.h. */
export const BPF_FUNC_sysctl_get_current_value: number = 102
/** 0x65; linux/bpf.h. */
export const BPF_FUNC_sysctl_get_name: number = 101
/** 0x67; linux/bpf.h. */
export const BPF_FUNC_sysctl_get_new_value: number = 103
/** 0x68; linux/bpf.h. */
export const BPF_FUNC_sysctl_set_new_value: number = 104
/** 0xc; linux/bpf.h. */
export const BPF_FUNC_tail_call: number = 12
/** 0xaf; linux/bpf.h. */
export const BPF_FUNC_task_pt_regs: number = 175
/** 0x9d; linux/bpf.h. */
export const BPF_FUNC_task_storage_delete: number = 157
/** 0x9c; linux/bpf.h. */
export const BPF_FUNC_task_storage_get: number = 156
/** 0x64; linux/bpf.h. */
export const BPF_FUNC_tcp_check_syncookie: number = 100
/** 0x6e; linux/bpf.h. */
export const BPF_FUNC_tcp_gen_syncookie: number = 110
/** 0xce; linux/bpf.h. */
export const BPF_FUNC_tcp_raw_check_syncookie_ipv4: number = 206
/** 0xcf; linux/bpf.h. */
export const BPF_FUNC_tcp_raw_check_syncookie_ipv6: number = 207
/** 0xcc; linux/bpf.h. */
export const BPF_FUNC_tcp_raw_gen_syncookie_ipv4: number = 204
/** 0xcd; linux/bpf.h. */
export const BPF_FUNC_tcp_raw_gen_syncookie_ipv6: number = 205
/** 0x74; linux/bpf.h. */
export const BPF_FUNC_tcp_send_ack: number = 116
/** 0x60; linux/bpf.h. */
export const BPF_FUNC_tcp_sock: number = 96
/** 0x9a; linux/bpf.h. */
export const BPF_FUNC_this_cpu_ptr: number = 154
/** 0xac; linux/bpf.h. */
export const BPF_FUNC_timer_cancel: number = 172
/** 0xa9; linux/bpf.h. */
export const BPF_FUNC_timer_init: number = 169
/** 0xaa; linux/bpf.h. */
export const BPF_FUNC_timer_set_callback: number = 170
/** 0xab; linux/bpf.h. */
export const BPF_FUNC_timer_start: number = 171
/** 6; linux/bpf.h. */
export const BPF_FUNC_trace_printk: number = 6
/** 0xb1; linux/bpf.h. */
export const BPF_FUNC_trace_vprintk: number = 177
/** 0; linux/bpf.h. */
export const BPF_FUNC_unspec: number = 0
/** 0xd1; linux/bpf.h. */
export const BPF_FUNC_user_ringbuf_drain: number = 209
/** 0x2c; linux/bpf.h. */
export const BPF_FUNC_xdp_adjust_head: number = 44
/** 0x36; linux/bpf.h. */
export const BPF_FUNC_xdp_adjust_meta: number = 54
/** 0x41; linux/bpf.h. */
export const BPF_FUNC_xdp_adjust_tail: number = 65
/** 0xbc; linux/bpf.h. */
export const BPF_FUNC_xdp_get_buff_len: number = 188
/** 0xbd; linux/bpf.h. */
export const BPF_FUNC_xdp_load_bytes: number = 189
/** 0x79; linux/bpf.h. */
export const BPF_FUNC_xdp_output: number = 121
/** 0xbe; linux/bpf.h. */
export const BPF_FUNC_xdp_store_bytes: number = 190
/** 0x80; linux/bpf.h. */
export const BPF_F_ADJ_ROOM_DECAP_L3_IPV4: number = 128
/** 0x100; linux/bpf.h. */
export const BPF_F_ADJ_ROOM_DECAP_L3_IPV6: number = 256
/** 0x40; linux/bpf.h. */
export const BPF_F_ADJ_ROOM_ENCAP_L2_ETH: number = 64
/** 2; linux/bpf.h. */
export const BPF_F_ADJ_ROOM_ENCAP_L3_IPV4: number = 2
/** 4; linux/bpf.h. */
export const BPF_F_ADJ_ROOM_ENCAP_L3_IPV6: number = 4
/** 8; linux/bpf.h. */
export const BPF_F_ADJ_ROOM_ENCAP_L4_GRE: number = 8
/** 0x10; linux/bpf.h. */
export const BPF_F_ADJ_ROOM_ENCAP_L4_UDP: number = 16
/** 1; linux/bpf.h. */
export const BPF_F_ADJ_ROOM_FIXED_GSO: number = 1
/** 0x20; linux/bpf.h. */
export const BPF_F_ADJ_ROOM_NO_CSUM_RESET: number = 32
/** 0x10; linux/bpf.h. */
export const BPF_F_AFTER: BPF_F_ATTACH_own = 16
/** 2; linux/bpf.h. */
export const BPF_F_ALLOW_MULTI: BPF_F_ATTACH_own = 2
/** 1; linux/bpf.h. */
export const BPF_F_ALLOW_OVERRIDE: BPF_F_ATTACH_own = 1
/** 0x10; linux/bpf.h. */
export const BPF_F_ALL_CPUS: BPF_F_ELEM_ = 16
/** 2; linux/bpf.h. */
export const BPF_F_ANY_ALIGNMENT: BPF_F_PROG_own = 2
/** 8; linux/bpf.h. */
export const BPF_F_BEFORE: BPF_F_ATTACH_own = 8
/** 1; linux/bpf.h. */
export const BPF_F_BPRM_SECUREEXEC: number = 1
/** 8; linux/bpf.h. */
export const BPF_F_BROADCAST: number = 8
/** 0x200; linux/bpf.h. */
export const BPF_F_CLONE: BPF_F_MAP_own = 512
/** 8; linux/bpf.h. */
export const BPF_F_CPU: BPF_F_ELEM_ = 8
/** 0xfffff00000000; linux/bpf.h. */
export const BPF_F_CTXLEN_MASK: bigint = 4503595332403200n
/** 0xffffffff; linux/bpf.h. */
export const BPF_F_CURRENT_CPU: number = 4294967295
/** -1; linux/bpf.h. */
export const BPF_F_CURRENT_NETNS: number = -1
/** 4; linux/bpf.h. */
export const BPF_F_DONT_FRAGMENT: number = 4
/** 0x10; linux/bpf.h. */
export const BPF_F_EXCLUDE_INGRESS: number = 16
/** 0x200; linux/bpf.h. */
export const BPF_F_FAST_STACK_CMP: number = 512
/** 1; linux/bpf.h. */
export const BPF_F_GET_BRANCH_RECORDS_SIZE: number = 1
/** 0xf; linux/bpf.h. */
export const BPF_F_HDR_FIELD_MASK: number = 15
/** 0x20; linux/bpf.h. */
export const BPF_F_ID: BPF_F_ATTACH_own = 32
/** 0xffffffff; linux/bpf.h. */
export const BPF_F_INDEX_MASK: number = 4294967295
/** 1; linux/bpf.h. */
export const BPF_F_INGRESS: number = 1
/** 0x1000; linux/bpf.h. */
export const BPF_F_INNER_MAP: BPF_F_MAP_own = 4096
/** 2; linux/bpf.h. */
export const BPF_F_INVALIDATE_HASH: number = 2
/** 0x80; linux/bpf.h. */
export const BPF_F_IPV6: number = 128
/** 1; linux/bpf.h. */
export const BPF_F_KPROBE_MULTI_RETURN: BPF_F_KPROBE_MULTI_ = 1
/** 0x2000; linux/bpf.h. */
export const BPF_F_LINK: BPF_F_LINK_ = 8192
/** 4; linux/bpf.h. */
export const BPF_F_LOCK: BPF_F_ELEM_ = 4
/** 0x40; linux/bpf.h. */
export const BPF_F_MARK_ENFORCE: number = 64
/** 0x20; linux/bpf.h. */
export const BPF_F_MARK_MANGLED_0: number = 32
/** 0x400; linux/bpf.h. */
export const BPF_F_MMAPABLE: BPF_F_MAP_own = 1024
/** 1; linux/bpf.h. */
export const BPF_F_NETFILTER_IP_DEFRAG: BPF_F_NETFILTER_ = 1
/** 2; linux/bpf.h. */
export const BPF_F_NO_COMMON_LRU: BPF_F_MAP_own = 2
/** 1; linux/bpf.h. */
export const BPF_F_NO_PREALLOC: BPF_F_MAP_own = 1
/** 0x10; linux/bpf.h. */
export const BPF_F_NO_TUNNEL_KEY: number = 16
/** 0x40000; linux/bpf.h. */
export const BPF_F_NO_USER_CONV: BPF_F_MAP_own = 262144
/** 4; linux/bpf.h. */
export const BPF_F_NUMA_NODE: BPF_F_MAP_own = 4
/** 1; linux/bpf.h. */
export const BPF_F_PAD_ZEROS: number = 1
/** 0x4000; linux/bpf.h. */
export const BPF_F_PATH_FD: BPF_F_OBJ_own = 16384
/** 0x40; linux/bpf.h. */
export const BPF_F_PREORDER: BPF_F_ATTACH_own = 64
/** 0x800; linux/bpf.h. */
export const BPF_F_PRESERVE_ELEMS: BPF_F_MAP_own = 2048
/** 0x10; linux/bpf.h. */
export const BPF_F_PSEUDO_HDR: number = 16
/** 1; linux/bpf.h. */
export const BPF_F_QUERY_EFFECTIVE: BPF_F_QUERY_ = 1
/** 0x80000; linux/bpf.h. */
export const BPF_F_RB_OVERWRITE: BPF_F_MAP_own = 524288
/** 8; linux/bpf.h. */
export const BPF_F_RDONLY: BPF_F_RDONLY_ = 8
/** 0x80; linux/bpf.h. */
export const BPF_F_RDONLY_PROG: BPF_F_MAP_own = 128
/** 1; linux/bpf.h. */
export const BPF_F_RECOMPUTE_CSUM: number = 1
/** 0x19; linux/bpf.h. */
export const BPF_F_REDIRECT_FLAGS: number = 25
/** 4; linux/bpf.h. */
export const BPF_F_REPLACE: BPF_F_ATTACH_own = 4
/** 0x400; linux/bpf.h. */
export const BPF_F_REUSE_STACKID: number = 1024
/** 0x20000; linux/bpf.h. */
export const BPF_F_SEGV_ON_FAULT: BPF_F_MAP_own = 131072
/** 8; linux/bpf.h. */
export const BPF_F_SEQ_NUMBER: number = 8
/** 0xff; linux/bpf.h. */
export const BPF_F_SKIP_FIELD_MASK: number = 255
/** 0x10; linux/bpf.h. */
export const BPF_F_SLEEPABLE: BPF_F_PROG_own = 16
/** 0x20; linux/bpf.h. */
export const BPF_F_STACK_BUILD_ID: BPF_F_MAP_own = 32
/** 1; linux/bpf.h. */
export const BPF_F_STRICT_ALIGNMENT: BPF_F_PROG_own = 1
/** 1; linux/bpf.h. */
export const BPF_F_SYSCTL_BASE_NAME: number = 1
/** 0x80; linux/bpf.h. */
export const BPF_F_TEST_REG_INVARIANTS: BPF_F_PROG_own = 128
/** 4; linux/bpf.h. */
export const BPF_F_TEST_RND_HI32: BPF_F_PROG_own = 4
/** 1; linux/bpf.h. */
export const BPF_F_TEST_RUN_ON_CPU: BPF_F_TEST_RUN_ = 1
/** 4; linux/bpf.h. */
export const BPF_F_TEST_SKB_CHECKSUM_COMPLETE: BPF_F_TEST_RUN_ = 4
/** 8; linux/bpf.h. */
export const BPF_F_TEST_STATE_FREQ: BPF_F_PROG_own = 8
/** 2; linux/bpf.h. */
export const BPF_F_TEST_XDP_LIVE_FRAMES: BPF_F_TEST_RUN_ = 2
/** 1; linux/bpf.h. */
export const BPF_F_TIMER_ABS: number = 1
/** 2; linux/bpf.h. */
export const BPF_F_TIMER_CPU_PIN: number = 2
/** 0x10000; linux/bpf.h. */
export const BPF_F_TOKEN_FD: BPF_F_TOKEN_FD_ = 65536
/** 0x10; linux/bpf.h. */
export const BPF_F_TUNINFO_FLAGS: number = 16
/** 1; linux/bpf.h. */
export const BPF_F_TUNINFO_IPV6: number = 1
/** 2; linux/bpf.h. */
export const BPF_F_UPROBE_MULTI_PATH_FD: BPF_F_UPROBE_MULTI_ = 2
/** 1; linux/bpf.h. */
export const BPF_F_UPROBE_MULTI_RETURN: BPF_F_UPROBE_MULTI_ = 1
/** 0x800; linux/bpf.h. */
export const BPF_F_USER_BUILD_ID: number = 2048
/** 0x100; linux/bpf.h. */
export const BPF_F_USER_STACK: number = 256
/** 0x8000; linux/bpf.h. */
export const BPF_F_VTYPE_BTF_OBJ_FD: BPF_F_MAP_own = 32768
/** 0x10; linux/bpf.h. */
export const BPF_F_WRONLY: BPF_F_WRONLY_ = 16
/** 0x100; linux/bpf.h. */
export const BPF_F_WRONLY_PROG: BPF_F_MAP_own = 256
/** 0x40; linux/bpf.h. */
export const BPF_F_XDP_DEV_BOUND_ONLY: BPF_F_PROG_own = 64
/** 0x20; linux/bpf.h. */
export const BPF_F_XDP_HAS_FRAGS: BPF_F_PROG_own = 32
/** 2; linux/bpf.h. */
export const BPF_F_ZERO_CSUM_TX: number = 2
/** 0x40; linux/bpf.h. */
export const BPF_F_ZERO_SEED: BPF_F_MAP_own = 64
/** 0; linux/bpf.h. */
export const BPF_HDR_START_MAC: number = 0
/** 1; linux/bpf.h. */
export const BPF_HDR_START_NET: number = 1
/**
 * Open a file whose content a program makes as it goes over the objects of an iterator link.
 *
 * Errors: EBADF, EINVAL, EMFILE, ENFILE, ENOMEM.
 *
 * Since Linux 5.8.
 *
 * 0x21; linux/bpf.h.
 */
export const BPF_ITER_CREATE = (33) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], Fd> }>
/** 0xe0; linux/bpf.h. */
export const BPF_JCOND: number = 224
/** 0xb0; linux/bpf.h. */
export const BPF_JLE: number = 176
/** 0xa0; linux/bpf.h. */
export const BPF_JLT: number = 160
/** 6; linux/bpf.h. */
export const BPF_JMP32: number = 6
/** 0x50; linux/bpf.h. */
export const BPF_JNE: number = 80
/** 0x70; linux/bpf.h. */
export const BPF_JSGE: number = 112
/** 0x60; linux/bpf.h. */
export const BPF_JSGT: number = 96
/** 0xd0; linux/bpf.h. */
export const BPF_JSLE: number = 208
/** 0xc0; linux/bpf.h. */
export const BPF_JSLT: number = 192
/**
 * Attach a program to something, by a link that can be closed, pinned and updated.
 *
 * Closing the last file descriptor of a link that is not pinned detaches the program.
 *
 * Errors: E2BIG, EACCES, EBADF, EBUSY, EEXIST, EFAULT, EINVAL, EMFILE, ENFILE, ENODEV, ENOENT, ENOMEM,
 * ENOSPC, EOPNOTSUPP, EPERM, ERANGE, ESRCH, ESTALE.
 *
 * Since Linux 5.7.
 *
 * 0x1c; linux/bpf.h.
 */
export const BPF_LINK_CREATE = (28) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], Fd> }>
/**
 * Detach a link, which stays as an empty shell.
 *
 * Errors: EBADF, EINVAL, EOPNOTSUPP (Links of this type can only be closed).
 *
 * Since Linux 5.9.
 *
 * 0x22; linux/bpf.h.
 */
export const BPF_LINK_DETACH = (34) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/**
 * Open a link by its id.
 *
 * Errors: EAGAIN (The link is just being made), EINVAL, EMFILE, ENFILE, ENOENT (No such id), ENOMEM, EPERM
 * (It needs CAP_SYS_ADMIN).
 *
 * Since Linux 5.8.
 *
 * 0x1e; linux/bpf.h.
 */
export const BPF_LINK_GET_FD_BY_ID = (30) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], Fd> }>
/**
 * Get the next greater id of a link.
 *
 * Errors: EFAULT, EINVAL, ENOENT (There is no greater id), EPERM (It needs CAP_SYS_ADMIN).
 *
 * Since Linux 5.8.
 *
 * 0x1f; linux/bpf.h.
 */
export const BPF_LINK_GET_NEXT_ID = (31) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/** 3; linux/bpf.h. */
export const BPF_LINK_TYPE_CGROUP: BPF_LINK_TYPE_ = 3
/** 4; linux/bpf.h. */
export const BPF_LINK_TYPE_ITER: BPF_LINK_TYPE_ = 4
/** 8; linux/bpf.h. */
export const BPF_LINK_TYPE_KPROBE_MULTI: BPF_LINK_TYPE_ = 8
/** 0xa; linux/bpf.h. */
export const BPF_LINK_TYPE_NETFILTER: BPF_LINK_TYPE_ = 10
/** 0xd; linux/bpf.h. */
export const BPF_LINK_TYPE_NETKIT: BPF_LINK_TYPE_ = 13
/** 5; linux/bpf.h. */
export const BPF_LINK_TYPE_NETNS: BPF_LINK_TYPE_ = 5
/** 7; linux/bpf.h. */
export const BPF_LINK_TYPE_PERF_EVENT: BPF_LINK_TYPE_ = 7
/** 1; linux/bpf.h. */
export const BPF_LINK_TYPE_RAW_TRACEPOINT: BPF_LINK_TYPE_ = 1
/** 0xe; linux/bpf.h. */
export const BPF_LINK_TYPE_SOCKMAP: BPF_LINK_TYPE_ = 14
/** 9; linux/bpf.h. */
export const BPF_LINK_TYPE_STRUCT_OPS: BPF_LINK_TYPE_ = 9
/** 0xb; linux/bpf.h. */
export const BPF_LINK_TYPE_TCX: BPF_LINK_TYPE_ = 11
/** 2; linux/bpf.h. */
export const BPF_LINK_TYPE_TRACING: BPF_LINK_TYPE_ = 2
/** 0xf; linux/bpf.h. */
export const BPF_LINK_TYPE_TRACING_MULTI: BPF_LINK_TYPE_ = 15
/** 0; linux/bpf.h. */
export const BPF_LINK_TYPE_UNSPEC: BPF_LINK_TYPE_ = 0
/** 0xc; linux/bpf.h. */
export const BPF_LINK_TYPE_UPROBE_MULTI: BPF_LINK_TYPE_ = 12
/** 6; linux/bpf.h. */
export const BPF_LINK_TYPE_XDP: BPF_LINK_TYPE_ = 6
/**
 * Replace the program or struct_ops map of a link.
 *
 * Errors: EBADF, EINVAL, ENOENT, ENOLINK (What the link was attached to is gone), ENOMEM, EOPNOTSUPP, EPERM
 * (BPF_F_REPLACE: the link has another program than the old one given).
 *
 * Since Linux 5.7.
 *
 * 0x1d; linux/bpf.h.
 */
export const BPF_LINK_UPDATE = (29) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/** 0x10; linux/bpf.h. */
export const BPF_LIRC_MODE2: BPF_ATTACH_TYPE_ = 16
/** 0x100; linux/bpf.h. */
export const BPF_LOAD_ACQ: number = 256
/** 1; linux/bpf.h. */
export const BPF_LOAD_HDR_OPT_TCP_SYN: number = 1
/** 1; linux/bpf.h. */
export const BPF_LOCAL_STORAGE_GET_F_CREATE: number = 1
/** 0x2b; linux/bpf.h. */
export const BPF_LSM_CGROUP: BPF_ATTACH_TYPE_ = 43
/** 0x1b; linux/bpf.h. */
export const BPF_LSM_MAC: BPF_ATTACH_TYPE_ = 27
/** 2; linux/bpf.h. */
export const BPF_LWT_ENCAP_IP: number = 2
/** 0; linux/bpf.h. */
export const BPF_LWT_ENCAP_SEG6: number = 0
/** 1; linux/bpf.h. */
export const BPF_LWT_ENCAP_SEG6_INLINE: number = 1
/** 0x80; linux/bpf.h. */
export const BPF_LWT_REROUTE: number = 128
/**
 * Create a map.
 *
 * Errors: E2BIG, EACCES, EBADF, EFAULT, EINVAL, EMFILE, ENFILE, ENOMEM, ENOSPC, EOPNOTSUPP, EPERM (See bpf:
 * it depends on unprivileged_bpf_disabled and on the type of the map).
 *
 * Since Linux 3.18.
 *
 * 0; linux/bpf.h.
 */
export const BPF_MAP_CREATE = (0) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], Fd> }>
/**
 * Remove many keys at once.
 *
 * batch.count tells how many were removed, also after an error. If the map cannot do it, the error is 524
 * (ENOTSUPP), which user space has no name for.
 *
 * Errors: EBADF, EBUSY, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM.
 *
 * Since Linux 5.6.
 *
 * 0x1b; linux/bpf.h.
 */
export const BPF_MAP_DELETE_BATCH = (27) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/**
 * Remove a key.
 *
 * If the map cannot do it, the error is 524 (ENOTSUPP), which user space has no name for.
 *
 * Errors: EBADF, EBUSY, EFAULT, EINVAL (Arrays have no keys to remove), ENOENT (The map has no such key),
 * ENOMEM, EOPNOTSUPP, EPERM (The file descriptor of the map does not allow writing, or the map is frozen).
 *
 * Since Linux 3.18.
 *
 * 3; linux/bpf.h.
 */
export const BPF_MAP_DELETE_ELEM = (3) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/**
 * Forbid user space to change a map from now on.
 *
 * If the map cannot do it, the error is 524 (ENOTSUPP), which user space has no name for.
 *
 * Errors: EBADF, EBUSY (It is frozen already, being written, or mapped writable), EINVAL, EPERM.
 *
 * Since Linux 5.2.
 *
 * 0x16; linux/bpf.h.
 */
export const BPF_MAP_FREEZE = (22) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/**
 * Open a map by its id.
 *
 * Errors: EINVAL, EMFILE, ENFILE, ENOENT (No such id), ENOMEM, EPERM (It needs CAP_SYS_ADMIN).
 *
 * Since Linux 4.13.
 *
 * 0xe; linux/bpf.h.
 */
export const BPF_MAP_GET_FD_BY_ID = (14) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], Fd> }>
/**
 * Get the next greater id of a map.
 *
 * Errors: EFAULT, EINVAL, ENOENT (There is no greater id), EPERM (It needs CAP_SYS_ADMIN).
 *
 * Since Linux 4.13.
 *
 * 0xc; linux/bpf.h.
 */
export const BPF_MAP_GET_NEXT_ID = (12) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/**
 * Get the key after another one.
 *
 * Without a key, or with one that a hash does not have, it gives the first. If the map cannot do it, the
 * error is 524 (ENOTSUPP), which user space has no name for.
 *
 * Errors: EBADF, EFAULT, EINVAL, ENOENT (It was the last key, or the map is empty), ENOMEM, EOPNOTSUPP,
 * EPERM (The file descriptor of the map does not allow reading, or the map is not for user space).
 *
 * Since Linux 3.18.
 *
 * 4; linux/bpf.h.
 */
export const BPF_MAP_GET_NEXT_KEY = (4) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/**
 * Get many keys and values at once and remove them.
 *
 * If the map cannot do it, the error is 524 (ENOTSUPP), which user space has no name for.
 *
 * Errors: EBADF, EFAULT, EINTR, EINVAL, ENOENT (The end is reached; batch.count tells how many were
 * stored), ENOMEM, ENOSPC (batch.count is too small for one bucket of the hash), EPERM.
 *
 * Since Linux 5.6.
 *
 * 0x19; linux/bpf.h.
 */
export const BPF_MAP_LOOKUP_AND_DELETE_BATCH = (25) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/**
 * Get the value of a key and remove it, or take the next value of a queue or stack.
 *
 * If the map cannot do it, the error is 524 (ENOTSUPP), which user space has no name for.
 *
 * Errors: EBADF, EBUSY, EFAULT, EINVAL, ENOENT (No such key, or the queue is empty), ENOMEM, EPERM.
 *
 * Since Linux 4.20.
 *
 * 0x15; linux/bpf.h.
 */
export const BPF_MAP_LOOKUP_AND_DELETE_ELEM = (21) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/**
 * Get many keys and values at once.
 *
 * If the map cannot do it, the error is 524 (ENOTSUPP), which user space has no name for.
 *
 * Errors: EBADF, EFAULT, EINTR, EINVAL, ENOENT (The end is reached; batch.count tells how many were
 * stored), ENOMEM, ENOSPC (batch.count is too small for one bucket of the hash), EPERM.
 *
 * Since Linux 5.6.
 *
 * 0x18; linux/bpf.h.
 */
export const BPF_MAP_LOOKUP_BATCH = (24) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/**
 * Get the value of a key.
 *
 * Of a map per CPU, each possible CPU gives a value, rounded up to 8 bytes. If the map cannot do it, the
 * error is 524 (ENOTSUPP), which user space has no name for.
 *
 * Errors: EBADF, EFAULT, EINVAL, ENOENT (The map has no such key), ENOMEM, EOPNOTSUPP, EPERM (The file
 * descriptor of the map does not allow reading, or the map is not for user space).
 *
 * Since Linux 3.18.
 *
 * 1; linux/bpf.h.
 */
export const BPF_MAP_LOOKUP_ELEM = (1) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/** 0x21; linux/bpf.h. */
export const BPF_MAP_TYPE_ARENA: BPF_MAP_TYPE_ = 33
/** 2; linux/bpf.h. */
export const BPF_MAP_TYPE_ARRAY: BPF_MAP_TYPE_ = 2
/** 0xc; linux/bpf.h. */
export const BPF_MAP_TYPE_ARRAY_OF_MAPS: BPF_MAP_TYPE_ = 12
/** 0x1e; linux/bpf.h. */
export const BPF_MAP_TYPE_BLOOM_FILTER: BPF_MAP_TYPE_ = 30
/** 8; linux/bpf.h. */
export const BPF_MAP_TYPE_CGROUP_ARRAY: BPF_MAP_TYPE_ = 8
/** 0x13; linux/bpf.h. */
export const BPF_MAP_TYPE_CGROUP_STORAGE: BPF_MAP_TYPE_ = 19
/** 0x13; linux/bpf.h. */
export const BPF_MAP_TYPE_CGROUP_STORAGE_DEPRECATED: BPF_MAP_TYPE_ = 19
/** 0x20; linux/bpf.h. */
export const BPF_MAP_TYPE_CGRP_STORAGE: BPF_MAP_TYPE_ = 32
/** 0x10; linux/bpf.h. */
export const BPF_MAP_TYPE_CPUMAP: BPF_MAP_TYPE_ = 16
/** 0xe; linux/bpf.h. */
export const BPF_MAP_TYPE_DEVMAP: BPF_MAP_TYPE_ = 14
/** 0x19; linux/bpf.h. */
export const BPF_MAP_TYPE_DEVMAP_HASH: BPF_MAP_TYPE_ = 25
/** 1; linux/bpf.h. */
export const BPF_MAP_TYPE_HASH: BPF_MAP_TYPE_ = 1
/** 0xd; linux/bpf.h. */
export const BPF_MAP_TYPE_HASH_OF_MAPS: BPF_MAP_TYPE_ = 13
/** 0x1c; linux/bpf.h. */
export const BPF_MAP_TYPE_INODE_STORAGE: BPF_MAP_TYPE_ = 28
/** 0x22; linux/bpf.h. */
export const BPF_MAP_TYPE_INSN_ARRAY: BPF_MAP_TYPE_ = 34
/** 0xb; linux/bpf.h. */
export const BPF_MAP_TYPE_LPM_TRIE: BPF_MAP_TYPE_ = 11
/** 9; linux/bpf.h. */
export const BPF_MAP_TYPE_LRU_HASH: BPF_MAP_TYPE_ = 9
/** 0xa; linux/bpf.h. */
export const BPF_MAP_TYPE_LRU_PERCPU_HASH: BPF_MAP_TYPE_ = 10
/** 6; linux/bpf.h. */
export const BPF_MAP_TYPE_PERCPU_ARRAY: BPF_MAP_TYPE_ = 6
/** 0x15; linux/bpf.h. */
export const BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE: BPF_MAP_TYPE_ = 21
/** 0x15; linux/bpf.h. */
export const BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE_DEPRECATED: BPF_MAP_TYPE_ = 21
/** 5; linux/bpf.h. */
export const BPF_MAP_TYPE_PERCPU_HASH: BPF_MAP_TYPE_ = 5
/** 4; linux/bpf.h. */
export const BPF_MAP_TYPE_PERF_EVENT_ARRAY: BPF_MAP_TYPE_ = 4
/** 3; linux/bpf.h. */
export const BPF_MAP_TYPE_PROG_ARRAY: BPF_MAP_TYPE_ = 3
/** 0x16; linux/bpf.h. */
export const BPF_MAP_TYPE_QUEUE: BPF_MAP_TYPE_ = 22
/** 0x14; linux/bpf.h. */
export const BPF_MAP_TYPE_REUSEPORT_SOCKARRAY: BPF_MAP_TYPE_ = 20
/** 0x23; linux/bpf.h. */
export const BPF_MAP_TYPE_RHASH: BPF_MAP_TYPE_ = 35
/** 0x1b; linux/bpf.h. */
export const BPF_MAP_TYPE_RINGBUF: BPF_MAP_TYPE_ = 27
/** 0x18; linux/bpf.h. */
export const BPF_MAP_TYPE_SK_STORAGE: BPF_MAP_TYPE_ = 24
/** 0x12; linux/bpf.h. */
export const BPF_MAP_TYPE_SOCKHASH: BPF_MAP_TYPE_ = 18
/** 0xf; linux/bpf.h. */
export const BPF_MAP_TYPE_SOCKMAP: BPF_MAP_TYPE_ = 15
/** 0x17; linux/bpf.h. */
export const BPF_MAP_TYPE_STACK: BPF_MAP_TYPE_ = 23
/** 7; linux/bpf.h. */
export const BPF_MAP_TYPE_STACK_TRACE: BPF_MAP_TYPE_ = 7
/** 0x1a; linux/bpf.h. */
export const BPF_MAP_TYPE_STRUCT_OPS: BPF_MAP_TYPE_ = 26
/** 0x1d; linux/bpf.h. */
export const BPF_MAP_TYPE_TASK_STORAGE: BPF_MAP_TYPE_ = 29
/** 0; linux/bpf.h. */
export const BPF_MAP_TYPE_UNSPEC: BPF_MAP_TYPE_ = 0
/** 0x1f; linux/bpf.h. */
export const BPF_MAP_TYPE_USER_RINGBUF: BPF_MAP_TYPE_ = 31
/** 0x11; linux/bpf.h. */
export const BPF_MAP_TYPE_XSKMAP: BPF_MAP_TYPE_ = 17
/**
 * Set many values at once.
 *
 * batch.count tells how many were set, also after an error. If the map cannot do it, the error is 524
 * (ENOTSUPP), which user space has no name for.
 *
 * Errors: E2BIG, EBADF, EBUSY, EEXIST, EFAULT, EINVAL, ENOENT, ENOMEM, EPERM.
 *
 * Since Linux 5.6.
 *
 * 0x1a; linux/bpf.h.
 */
export const BPF_MAP_UPDATE_BATCH = (26) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/**
 * Set the value of a key.
 *
 * If the map cannot do it, the error is 524 (ENOTSUPP), which user space has no name for.
 *
 * Errors: E2BIG (The map is full, or the index is too large), EBADF, EBUSY, EEXIST (BPF_NOEXIST: the map
 * has the key), EFAULT, EINVAL, ENOENT (BPF_EXIST: the map has no such key), ENOMEM, EOPNOTSUPP, EPERM (The
 * file descriptor of the map does not allow writing, or the map is frozen).
 *
 * Since Linux 3.18.
 *
 * 2; linux/bpf.h.
 */
export const BPF_MAP_UPDATE_ELEM = (2) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/** 0; linux/bpf.h. */
export const BPF_MAY_GOTO: number = 0
/** 0x80; linux/bpf.h. */
export const BPF_MEMSX: number = 128
/** 0x1a; linux/bpf.h. */
export const BPF_MODIFY_RETURN: BPF_ATTACH_TYPE_ = 26
/** 0xb0; linux/bpf.h. */
export const BPF_MOV: number = 176
/** 1; linux/bpf.h. */
export const BPF_MTU_CHK_RET_FRAG_NEEDED: number = 1
/** 2; linux/bpf.h. */
export const BPF_MTU_CHK_RET_SEGS_TOOBIG: number = 2
/** 0; linux/bpf.h. */
export const BPF_MTU_CHK_RET_SUCCESS: number = 0
/** 1; linux/bpf.h. */
export const BPF_MTU_CHK_SEGS: number = 1
/** 0x2d; linux/bpf.h. */
export const BPF_NETFILTER: BPF_ATTACH_TYPE_ = 45
/** 0x37; linux/bpf.h. */
export const BPF_NETKIT_PEER: BPF_ATTACH_TYPE_ = 55
/** 0x36; linux/bpf.h. */
export const BPF_NETKIT_PRIMARY: BPF_ATTACH_TYPE_ = 54
/** 1; linux/bpf.h. */
export const BPF_NOEXIST: BPF_F_ELEM_ = 1
/**
 * Open a map, program or link by its name in a BPF file system.
 *
 * Errors: EACCES (The path is no pinned object, or its permissions do not allow it), EFAULT, EINVAL, ELOOP,
 * EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOMEM, ENOTDIR, EPERM.
 *
 * Since Linux 4.4.
 *
 * 7; linux/bpf.h.
 */
export const BPF_OBJ_GET = (7) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], Fd> }>
/**
 * Get what is known of a map, program, link, token or type information.
 *
 * The struct at info.info is bpf_prog_info, bpf_map_info, bpf_btf_info, bpf_link_info or bpf_token_info.
 * The kernel reads it first, since it may hold buffers; zero it, and set info.info_len to its size.
 *
 * Errors: E2BIG, EBADFD (info.bpf_fd is not open), EFAULT, EINVAL, ENODEV, ENOENT, ENOMEM, ENOSPC,
 * EOPNOTSUPP, EPERM.
 *
 * Since Linux 4.13.
 *
 * 0xf; linux/bpf.h.
 */
export const BPF_OBJ_GET_INFO_BY_FD = (15) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/** 0x10; linux/bpf.h. */
export const BPF_OBJ_NAME_LEN: number = 16
/**
 * Give a map, program or link a name in a BPF file system, which keeps it alive.
 *
 * Errors: EACCES, EBADF, EEXIST, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR,
 * EPERM (The path is not in a BPF file system, or a security module forbids it), EROFS.
 *
 * Since Linux 4.4.
 *
 * 6; linux/bpf.h.
 */
export const BPF_OBJ_PIN = (6) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/** 0; linux/bpf.h. */
export const BPF_OK: number = 0
/** 0x29; linux/bpf.h. */
export const BPF_PERF_EVENT: BPF_ATTACH_TYPE_ = 41
/** 6; linux/bpf.h. */
export const BPF_PERF_EVENT_EVENT: BPF_PERF_EVENT_ = 6
/** 3; linux/bpf.h. */
export const BPF_PERF_EVENT_KPROBE: BPF_PERF_EVENT_ = 3
/** 4; linux/bpf.h. */
export const BPF_PERF_EVENT_KRETPROBE: BPF_PERF_EVENT_ = 4
/** 5; linux/bpf.h. */
export const BPF_PERF_EVENT_TRACEPOINT: BPF_PERF_EVENT_ = 5
/** 0; linux/bpf.h. */
export const BPF_PERF_EVENT_UNSPEC: BPF_PERF_EVENT_ = 0
/** 1; linux/bpf.h. */
export const BPF_PERF_EVENT_UPROBE: BPF_PERF_EVENT_ = 1
/** 2; linux/bpf.h. */
export const BPF_PERF_EVENT_URETPROBE: BPF_PERF_EVENT_ = 2
/**
 * Tie a program to a struct_ops map, for helpers that need to know it.
 *
 * Errors: EBADF, EBUSY (The program is tied to another map), EINVAL.
 *
 * Since Linux 7.0.
 *
 * 0x26; linux/bpf.h.
 */
export const BPF_PROG_ASSOC_STRUCT_OPS = (38) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/**
 * Attach a program to a cgroup, socket map, network namespace or device.
 *
 * Errors: E2BIG, EBADF, EBUSY, EEXIST, EINVAL, ENODEV, ENOENT, ENOMEM, EOPNOTSUPP, EPERM (A program at a
 * parent cgroup does not allow another here), ERANGE, ESTALE.
 *
 * Since Linux 4.10.
 *
 * 8; linux/bpf.h.
 */
export const BPF_PROG_ATTACH = (8) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/**
 * Keep a map alive as long as a program.
 *
 * Errors: EBADF, EINVAL, ENOMEM.
 *
 * Since Linux 5.10.
 *
 * 0x23; linux/bpf.h.
 */
export const BPF_PROG_BIND_MAP = (35) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/**
 * Detach a program from where BPF_PROG_ATTACH attached it.
 *
 * Errors: EBADF, EINVAL, ENODEV, ENOENT (No such program is attached), ENOMEM, EOPNOTSUPP, EPERM, ERANGE,
 * ESTALE.
 *
 * Since Linux 4.10.
 *
 * 9; linux/bpf.h.
 */
export const BPF_PROG_DETACH = (9) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/**
 * Open a program by its id.
 *
 * Errors: EINVAL, EMFILE, ENFILE, ENOENT (No such id), ENOMEM, EPERM (It needs CAP_SYS_ADMIN).
 *
 * Since Linux 4.13.
 *
 * 0xd; linux/bpf.h.
 */
export const BPF_PROG_GET_FD_BY_ID = (13) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], Fd> }>
/**
 * Get the next greater id of a program.
 *
 * Errors: EFAULT, EINVAL, ENOENT (There is no greater id), EPERM (It needs CAP_SYS_ADMIN).
 *
 * Since Linux 4.13.
 *
 * 0xb; linux/bpf.h.
 */
export const BPF_PROG_GET_NEXT_ID = (11) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/**
 * Check a program and load it.
 *
 * Errors: E2BIG (The program has too many instructions: 4096, or a million with CAP_BPF), EACCES (The
 * verifier refused the program; the log (log_level 1 and log_buf) says why), EAGAIN (A signal came during
 * the check. Try again), EBADF, EBADMSG, EBUSY, EFAULT, EINVAL (A field is wrong, or the verifier refused
 * the program: see the log), EKEYREJECTED, EMFILE, ENFILE, ENODEV, ENOENT, ENOKEY, ENOMEM, ENOPKG, ENOSPC
 * (The log buffer is too small; log_true_size tells the size that is needed), EOPNOTSUPP, EPERM (See bpf:
 * it depends on unprivileged_bpf_disabled and on the type of the program), ERANGE.
 *
 * Since Linux 3.18.
 *
 * 5; linux/bpf.h.
 */
export const BPF_PROG_LOAD = (5) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], Fd> }>
/**
 * Get the ids of the programs that are attached somewhere.
 *
 * Errors: EBADF, EFAULT, EINVAL, ENODEV, ENOENT, ENOMEM, ENOSPC (The arrays are too small; query.prog_cnt
 * tells how many there are), EPERM (It needs CAP_NET_ADMIN).
 *
 * Since Linux 4.15.
 *
 * 0x10; linux/bpf.h.
 */
export const BPF_PROG_QUERY = (16) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/** 0xa; linux/bpf.h. */
export const BPF_PROG_RUN: number = 10
/**
 * Read what a program printed to one of its streams.
 *
 * It does not wait: 0 means that there is nothing.
 *
 * Errors: EBADF, EFAULT, EINVAL, ENOENT (No such stream).
 *
 * Since Linux 6.17.
 *
 * 0x25; linux/bpf.h.
 */
export const BPF_PROG_STREAM_READ_BY_FD = (37) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], Size> }>
/**
 * Run a program once or more on data of the caller.
 *
 * For packets, a test.data_size_out of 0 with a data_out means that all is stored, whatever its length. If
 * the program type cannot do it, the error is 524 (ENOTSUPP), which user space has no name for.
 *
 * Errors: E2BIG, EBADF, EFAULT, EINTR, EINVAL, ENODEV, ENOMEM, ENOSPC (A buffer is too small; data_size_out
 * or ctx_size_out tells the size that is needed), ENXIO, EOPNOTSUPP, EPERM, ERANGE.
 *
 * Since Linux 4.12.
 *
 * 0xa; linux/bpf.h.
 */
export const BPF_PROG_TEST_RUN = (10) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/** 0xf; linux/bpf.h. */
export const BPF_PROG_TYPE_CGROUP_DEVICE: BPF_PROG_TYPE_ = 15
/** 8; linux/bpf.h. */
export const BPF_PROG_TYPE_CGROUP_SKB: BPF_PROG_TYPE_ = 8
/** 9; linux/bpf.h. */
export const BPF_PROG_TYPE_CGROUP_SOCK: BPF_PROG_TYPE_ = 9
/** 0x19; linux/bpf.h. */
export const BPF_PROG_TYPE_CGROUP_SOCKOPT: BPF_PROG_TYPE_ = 25
/** 0x12; linux/bpf.h. */
export const BPF_PROG_TYPE_CGROUP_SOCK_ADDR: BPF_PROG_TYPE_ = 18
/** 0x17; linux/bpf.h. */
export const BPF_PROG_TYPE_CGROUP_SYSCTL: BPF_PROG_TYPE_ = 23
/** 0x1c; linux/bpf.h. */
export const BPF_PROG_TYPE_EXT: BPF_PROG_TYPE_ = 28
/** 0x16; linux/bpf.h. */
export const BPF_PROG_TYPE_FLOW_DISSECTOR: BPF_PROG_TYPE_ = 22
/** 2; linux/bpf.h. */
export const BPF_PROG_TYPE_KPROBE: BPF_PROG_TYPE_ = 2
/** 0x14; linux/bpf.h. */
export const BPF_PROG_TYPE_LIRC_MODE2: BPF_PROG_TYPE_ = 20
/** 0x1d; linux/bpf.h. */
export const BPF_PROG_TYPE_LSM: BPF_PROG_TYPE_ = 29
/** 0xa; linux/bpf.h. */
export const BPF_PROG_TYPE_LWT_IN: BPF_PROG_TYPE_ = 10
/** 0xb; linux/bpf.h. */
export const BPF_PROG_TYPE_LWT_OUT: BPF_PROG_TYPE_ = 11
/** 0x13; linux/bpf.h. */
export const BPF_PROG_TYPE_LWT_SEG6LOCAL: BPF_PROG_TYPE_ = 19
/** 0xc; linux/bpf.h. */
export const BPF_PROG_TYPE_LWT_XMIT: BPF_PROG_TYPE_ = 12
/** 0x20; linux/bpf.h. */
export const BPF_PROG_TYPE_NETFILTER: BPF_PROG_TYPE_ = 32
/** 7; linux/bpf.h. */
export const BPF_PROG_TYPE_PERF_EVENT: BPF_PROG_TYPE_ = 7
/** 0x11; linux/bpf.h. */
export const BPF_PROG_TYPE_RAW_TRACEPOINT: BPF_PROG_TYPE_ = 17
/** 0x18; linux/bpf.h. */
export const BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE: BPF_PROG_TYPE_ = 24
/** 4; linux/bpf.h. */
export const BPF_PROG_TYPE_SCHED_ACT: BPF_PROG_TYPE_ = 4
/** 3; linux/bpf.h. */
export const BPF_PROG_TYPE_SCHED_CLS: BPF_PROG_TYPE_ = 3
/** 0x1e; linux/bpf.h. */
export const BPF_PROG_TYPE_SK_LOOKUP: BPF_PROG_TYPE_ = 30
/** 0x10; linux/bpf.h. */
export const BPF_PROG_TYPE_SK_MSG: BPF_PROG_TYPE_ = 16
/** 0x15; linux/bpf.h. */
export const BPF_PROG_TYPE_SK_REUSEPORT: BPF_PROG_TYPE_ = 21
/** 0xe; linux/bpf.h. */
export const BPF_PROG_TYPE_SK_SKB: BPF_PROG_TYPE_ = 14
/** 1; linux/bpf.h. */
export const BPF_PROG_TYPE_SOCKET_FILTER: BPF_PROG_TYPE_ = 1
/** 0xd; linux/bpf.h. */
export const BPF_PROG_TYPE_SOCK_OPS: BPF_PROG_TYPE_ = 13
/** 0x1b; linux/bpf.h. */
export const BPF_PROG_TYPE_STRUCT_OPS: BPF_PROG_TYPE_ = 27
/** 0x1f; linux/bpf.h. */
export const BPF_PROG_TYPE_SYSCALL: BPF_PROG_TYPE_ = 31
/** 5; linux/bpf.h. */
export const BPF_PROG_TYPE_TRACEPOINT: BPF_PROG_TYPE_ = 5
/** 0x1a; linux/bpf.h. */
export const BPF_PROG_TYPE_TRACING: BPF_PROG_TYPE_ = 26
/** 0; linux/bpf.h. */
export const BPF_PROG_TYPE_UNSPEC: BPF_PROG_TYPE_ = 0
/** 6; linux/bpf.h. */
export const BPF_PROG_TYPE_XDP: BPF_PROG_TYPE_ = 6
/** 3; linux/bpf.h. */
export const BPF_PSEUDO_BTF_ID: number = 3
/** 1; linux/bpf.h. */
export const BPF_PSEUDO_CALL: number = 1
/** 4; linux/bpf.h. */
export const BPF_PSEUDO_FUNC: number = 4
/** 2; linux/bpf.h. */
export const BPF_PSEUDO_KFUNC_CALL: number = 2
/** 1; linux/bpf.h. */
export const BPF_PSEUDO_MAP_FD: number = 1
/** 5; linux/bpf.h. */
export const BPF_PSEUDO_MAP_IDX: number = 5
/** 6; linux/bpf.h. */
export const BPF_PSEUDO_MAP_IDX_VALUE: number = 6
/** 2; linux/bpf.h. */
export const BPF_PSEUDO_MAP_VALUE: number = 2
/**
 * Attach a program to a raw tracepoint.
 *
 * Closing the file descriptor detaches the program.
 *
 * Errors: E2BIG, EBADF, EBUSY, EEXIST, EFAULT, EINVAL, EMFILE, ENFILE, ENOENT (No such tracepoint), ENOMEM,
 * EOPNOTSUPP.
 *
 * Since Linux 4.17.
 *
 * 0x11; linux/bpf.h.
 */
export const BPF_RAW_TRACEPOINT_OPEN = (17) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], Fd> }>
/** 0; linux/bpf.h. */
export const BPF_RB_AVAIL_DATA: number = 0
/** 2; linux/bpf.h. */
export const BPF_RB_CONS_POS: number = 2
/** 2; linux/bpf.h. */
export const BPF_RB_FORCE_WAKEUP: number = 2
/** 1; linux/bpf.h. */
export const BPF_RB_NO_WAKEUP: number = 1
/** 4; linux/bpf.h. */
export const BPF_RB_OVERWRITE_POS: number = 4
/** 3; linux/bpf.h. */
export const BPF_RB_PROD_POS: number = 3
/** 1; linux/bpf.h. */
export const BPF_RB_RING_SIZE: number = 1
/** 7; linux/bpf.h. */
export const BPF_REDIRECT: number = 7
/** 0; linux/bpf.h. */
export const BPF_REG_0: number = 0
/** 1; linux/bpf.h. */
export const BPF_REG_1: number = 1
/** 0xa; linux/bpf.h. */
export const BPF_REG_10: number = 10
/** 2; linux/bpf.h. */
export const BPF_REG_2: number = 2
/** 3; linux/bpf.h. */
export const BPF_REG_3: number = 3
/** 4; linux/bpf.h. */
export const BPF_REG_4: number = 4
/** 5; linux/bpf.h. */
export const BPF_REG_5: number = 5
/** 6; linux/bpf.h. */
export const BPF_REG_6: number = 6
/** 7; linux/bpf.h. */
export const BPF_REG_7: number = 7
/** 8; linux/bpf.h. */
export const BPF_REG_8: number = 8
/** 9; linux/bpf.h. */
export const BPF_REG_9: number = 9
/** 0x80000000; linux/bpf.h. */
export const BPF_RINGBUF_BUSY_BIT: number = 2147483648
/** 0x40000000; linux/bpf.h. */
export const BPF_RINGBUF_DISCARD_BIT: number = 1073741824
/** 8; linux/bpf.h. */
export const BPF_RINGBUF_HDR_SZ: number = 8
/** 1; linux/bpf.h. */
export const BPF_SKB_CLOCK_MONOTONIC: number = 1
/** 0; linux/bpf.h. */
export const BPF_SKB_CLOCK_REALTIME: number = 0
/** 2; linux/bpf.h. */
export const BPF_SKB_CLOCK_TAI: number = 2
/** 1; linux/bpf.h. */
export const BPF_SKB_TSTAMP_DELIVERY_MONO: number = 1
/** 0; linux/bpf.h. */
export const BPF_SKB_TSTAMP_UNSPEC: number = 0
/** 0x24; linux/bpf.h. */
export const BPF_SK_LOOKUP: BPF_ATTACH_TYPE_ = 36
/** 2; linux/bpf.h. */
export const BPF_SK_LOOKUP_F_NO_REUSEPORT: number = 2
/** 1; linux/bpf.h. */
export const BPF_SK_LOOKUP_F_REPLACE: number = 1
/** 7; linux/bpf.h. */
export const BPF_SK_MSG_VERDICT: BPF_ATTACH_TYPE_ = 7
/** 0x27; linux/bpf.h. */
export const BPF_SK_REUSEPORT_SELECT: BPF_ATTACH_TYPE_ = 39
/** 0x28; linux/bpf.h. */
export const BPF_SK_REUSEPORT_SELECT_OR_MIGRATE: BPF_ATTACH_TYPE_ = 40
/** 4; linux/bpf.h. */
export const BPF_SK_SKB_STREAM_PARSER: BPF_ATTACH_TYPE_ = 4
/** 5; linux/bpf.h. */
export const BPF_SK_SKB_STREAM_VERDICT: BPF_ATTACH_TYPE_ = 5
/** 0x26; linux/bpf.h. */
export const BPF_SK_SKB_VERDICT: BPF_ATTACH_TYPE_ = 38
/** 1; linux/bpf.h. */
export const BPF_SK_STORAGE_GET_F_CREATE: number = 1
/** 4; linux/bpf.h. */
export const BPF_SOCK_OPS_ACTIVE_ESTABLISHED_CB: number = 4
/** 0x7f; linux/bpf.h. */
export const BPF_SOCK_OPS_ALL_CB_FLAGS: number = 127
/** 7; linux/bpf.h. */
export const BPF_SOCK_OPS_BASE_RTT: number = 7
/** 0xe; linux/bpf.h. */
export const BPF_SOCK_OPS_HDR_OPT_LEN_CB: number = 14
/** 6; linux/bpf.h. */
export const BPF_SOCK_OPS_NEEDS_ECN: number = 6
/** 0x10; linux/bpf.h. */
export const BPF_SOCK_OPS_PARSE_ALL_HDR_OPT_CB_FLAG: number = 16
/** 0xd; linux/bpf.h. */
export const BPF_SOCK_OPS_PARSE_HDR_OPT_CB: number = 13
/** 0x20; linux/bpf.h. */
export const BPF_SOCK_OPS_PARSE_UNKNOWN_HDR_OPT_CB_FLAG: number = 32
/** 5; linux/bpf.h. */
export const BPF_SOCK_OPS_PASSIVE_ESTABLISHED_CB: number = 5
/** 9; linux/bpf.h. */
export const BPF_SOCK_OPS_RETRANS_CB: number = 9
/** 2; linux/bpf.h. */
export const BPF_SOCK_OPS_RETRANS_CB_FLAG: number = 2
/** 8; linux/bpf.h. */
export const BPF_SOCK_OPS_RTO_CB: number = 8
/** 1; linux/bpf.h. */
export const BPF_SOCK_OPS_RTO_CB_FLAG: number = 1
/** 0xc; linux/bpf.h. */
export const BPF_SOCK_OPS_RTT_CB: number = 12
/** 8; linux/bpf.h. */
export const BPF_SOCK_OPS_RTT_CB_FLAG: number = 8
/** 2; linux/bpf.h. */
export const BPF_SOCK_OPS_RWND_INIT: number = 2
/** 0xa; linux/bpf.h. */
export const BPF_SOCK_OPS_STATE_CB: number = 10
/** 4; linux/bpf.h. */
export const BPF_SOCK_OPS_STATE_CB_FLAG: number = 4
/** 3; linux/bpf.h. */
export const BPF_SOCK_OPS_TCP_CONNECT_CB: number = 3
/** 0xb; linux/bpf.h. */
export const BPF_SOCK_OPS_TCP_LISTEN_CB: number = 11
/** 1; linux/bpf.h. */
export const BPF_SOCK_OPS_TIMEOUT_INIT: number = 1
/** 0x13; linux/bpf.h. */
export const BPF_SOCK_OPS_TSTAMP_ACK_CB: number = 19
/** 0x10; linux/bpf.h. */
export const BPF_SOCK_OPS_TSTAMP_SCHED_CB: number = 16
/** 0x14; linux/bpf.h. */
export const BPF_SOCK_OPS_TSTAMP_SENDMSG_CB: number = 20
/** 0x12; linux/bpf.h. */
export const BPF_SOCK_OPS_TSTAMP_SND_HW_CB: number = 18
/** 0x11; linux/bpf.h. */
export const BPF_SOCK_OPS_TSTAMP_SND_SW_CB: number = 17
/** 0; linux/bpf.h. */
export const BPF_SOCK_OPS_VOID: number = 0
/** 0xf; linux/bpf.h. */
export const BPF_SOCK_OPS_WRITE_HDR_OPT_CB: number = 15
/** 0x40; linux/bpf.h. */
export const BPF_SOCK_OPS_WRITE_HDR_OPT_CB_FLAG: number = 64
/** 0; linux/bpf.h. */
export const BPF_STACK_BUILD_ID_EMPTY: BPF_STACK_BUILD_ID_ = 0
/** 2; linux/bpf.h. */
export const BPF_STACK_BUILD_ID_IP: BPF_STACK_BUILD_ID_ = 2
/** 1; linux/bpf.h. */
export const BPF_STACK_BUILD_ID_VALID: BPF_STACK_BUILD_ID_ = 1
/** 0; linux/bpf.h. */
export const BPF_STATS_RUN_TIME: BPF_STATS_ = 0
/** 0x110; linux/bpf.h. */
export const BPF_STORE_REL: number = 272
/** 2; linux/bpf.h. */
export const BPF_STREAM_STDERR: BPF_STREAM_ = 2
/** 1; linux/bpf.h. */
export const BPF_STREAM_STDOUT: BPF_STREAM_ = 1
/** 0x2c; linux/bpf.h. */
export const BPF_STRUCT_OPS: BPF_ATTACH_TYPE_ = 44
/** 8; linux/bpf.h. */
export const BPF_TAG_SIZE: number = 8
/**
 * Get which program a file descriptor of a process attached to which probe or tracepoint.
 *
 * For other file descriptors the error is 524 (ENOTSUPP), which user space has no name for.
 *
 * Errors: EBADF (The process has no such file descriptor), EFAULT, EINVAL, ENOENT (No such process, or no
 * program is attached), ENOSPC (The text was cut off; task_fd_query.buf_len tells its length without NUL),
 * EOPNOTSUPP, EPERM (It needs CAP_SYS_ADMIN).
 *
 * Since Linux 4.18.
 *
 * 0x14; linux/bpf.h.
 */
export const BPF_TASK_FD_QUERY = (20) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], 0> }>
/** 0xd; linux/bpf.h. */
export const BPF_TCP_BOUND_INACTIVE: number = 13
/** 7; linux/bpf.h. */
export const BPF_TCP_CLOSE: number = 7
/** 8; linux/bpf.h. */
export const BPF_TCP_CLOSE_WAIT: number = 8
/** 0xb; linux/bpf.h. */
export const BPF_TCP_CLOSING: number = 11
/** 1; linux/bpf.h. */
export const BPF_TCP_ESTABLISHED: number = 1
/** 4; linux/bpf.h. */
export const BPF_TCP_FIN_WAIT1: number = 4
/** 5; linux/bpf.h. */
export const BPF_TCP_FIN_WAIT2: number = 5
/** 9; linux/bpf.h. */
export const BPF_TCP_LAST_ACK: number = 9
/** 0xa; linux/bpf.h. */
export const BPF_TCP_LISTEN: number = 10
/** 0xe; linux/bpf.h. */
export const BPF_TCP_MAX_STATES: number = 14
/** 0xc; linux/bpf.h. */
export const BPF_TCP_NEW_SYN_RECV: number = 12
/** 3; linux/bpf.h. */
export const BPF_TCP_SYN_RECV: number = 3
/** 2; linux/bpf.h. */
export const BPF_TCP_SYN_SENT: number = 2
/** 6; linux/bpf.h. */
export const BPF_TCP_TIME_WAIT: number = 6
/** 0x2f; linux/bpf.h. */
export const BPF_TCX_EGRESS: BPF_ATTACH_TYPE_ = 47
/** 0x2e; linux/bpf.h. */
export const BPF_TCX_INGRESS: BPF_ATTACH_TYPE_ = 46
/**
 * Create a token that lends the rights a BPF file system delegates to its user namespace.
 *
 * Errors: EACCES, EBADF, EINVAL, EMFILE, ENFILE, ENOENT (The file system was mounted without delegate_
 * options), ENOMEM, EOPNOTSUPP (The caller is in the initial user namespace), EPERM (It needs CAP_BPF in
 * the user namespace of the file system, and the caller must be in it).
 *
 * Since Linux 6.9.
 *
 * 0x24; linux/bpf.h.
 */
export const BPF_TOKEN_CREATE = (36) as unknown as Command<{ readonly bpf: Takes<[uattr: Struct<'bpf_attr'>], Fd> }>
/** 8; linux/bpf.h. */
export const BPF_TO_BE: number = 8
/** 0; linux/bpf.h. */
export const BPF_TO_LE: number = 0
/** 0x18; linux/bpf.h. */
export const BPF_TRACE_FENTRY: BPF_ATTACH_TYPE_ = 24
/** 0x3b; linux/bpf.h. */
export const BPF_TRACE_FENTRY_MULTI: BPF_ATTACH_TYPE_ = 59
/** 0x19; linux/bpf.h. */
export const BPF_TRACE_FEXIT: BPF_ATTACH_TYPE_ = 25
/** 0x3c; linux/bpf.h. */
export const BPF_TRACE_FEXIT_MULTI: BPF_ATTACH_TYPE_ = 60
/** 0x3a; linux/bpf.h. */
export const BPF_TRACE_FSESSION: BPF_ATTACH_TYPE_ = 58
/** 0x3d; linux/bpf.h. */
export const BPF_TRACE_FSESSION_MULTI: BPF_ATTACH_TYPE_ = 61
/** 0x1c; linux/bpf.h. */
export const BPF_TRACE_ITER: BPF_ATTACH_TYPE_ = 28
/** 0x2a; linux/bpf.h. */
export const BPF_TRACE_KPROBE_MULTI: BPF_ATTACH_TYPE_ = 42
/** 0x38; linux/bpf.h. */
export const BPF_TRACE_KPROBE_SESSION: BPF_ATTACH_TYPE_ = 56
/** 0x17; linux/bpf.h. */
export const BPF_TRACE_RAW_TP: BPF_ATTACH_TYPE_ = 23
/** 0x30; linux/bpf.h. */
export const BPF_TRACE_UPROBE_MULTI: BPF_ATTACH_TYPE_ = 48
/** 0x39; linux/bpf.h. */
export const BPF_TRACE_UPROBE_SESSION: BPF_ATTACH_TYPE_ = 57
/** 1; linux/bpf.h. */
export const BPF_WRITE_HDR_TCP_CURRENT_MSS: number = 1
/** 2; linux/bpf.h. */
export const BPF_WRITE_HDR_TCP_SYNACK_COOKIE: number = 2
/** 0xc0; linux/bpf.h. */
export const BPF_XADD: number = 192
/** 0xe1; linux/bpf.h. */
export const BPF_XCHG: number = 225
/** 0x25; linux/bpf.h. */
export const BPF_XDP: BPF_ATTACH_TYPE_ = 37
/** 0x23; linux/bpf.h. */
export const BPF_XDP_CPUMAP: BPF_ATTACH_TYPE_ = 35
/** 0x21; linux/bpf.h. */
export const BPF_XDP_DEVMAP: BPF_ATTACH_TYPE_ = 33
/** 1; linux/bpf.h. */
export const BTF_F_COMPACT: number = 1
/** 2; linux/bpf.h. */
export const BTF_F_NONAME: number = 2
/** 4; linux/bpf.h. */
export const BTF_F_PTR_RAW: number = 4
/** 8; linux/bpf.h. */
export const BTF_F_ZERO: number = 8
/** 0x3e; linux/bpf.h. */
export const MAX_BPF_ATTACH_TYPE: number = 62
/** 0x10; linux/bpf.h. */
export const MAX_BPF_LINK_TYPE: number = 16
/** 0xb; linux/bpf.h. */
export const MAX_BPF_REG: number = 11
/** 0x3f2; linux/bpf.h. */
export const SK_BPF_BYPASS_PROT_MEM: number = 1010
/** 0x3f1; linux/bpf.h. */
export const SK_BPF_CB_FLAGS: number = 1009
/** 1; linux/bpf.h. */
export const SK_BPF_CB_MASK: number = 1
/** 1; linux/bpf.h. */
export const SK_BPF_CB_TX_TIMESTAMPING: number = 1
/** 0; linux/bpf.h. */
export const SK_DROP: number = 0
/** 1; linux/bpf.h. */
export const SK_PASS: number = 1
/** 0x3eb; linux/bpf.h. */
export const TCP_BPF_DELACK_MAX: number = 1003
/** 0x3e9; linux/bpf.h. */
export const TCP_BPF_IW: number = 1001
/** 0x3ec; linux/bpf.h. */
export const TCP_BPF_RTO_MIN: number = 1004
/** 0x3ea; linux/bpf.h. */
export const TCP_BPF_SNDCWND_CLAMP: number = 1002
/** 0x3f0; linux/bpf.h. */
export const TCP_BPF_SOCK_OPS_CB_FLAGS: number = 1008
/** 0x3ed; linux/bpf.h. */
export const TCP_BPF_SYN: number = 1005
/** 0x3ee; linux/bpf.h. */
export const TCP_BPF_SYN_IP: number = 1006
/** 0x3ef; linux/bpf.h. */
export const TCP_BPF_SYN_MAC: number = 1007
/** 2; linux/bpf.h. */
export const TCX_DROP: number = 2
/** -1; linux/bpf.h. */
export const TCX_NEXT: number = -1
/** 0; linux/bpf.h. */
export const TCX_PASS: number = 0
/** 7; linux/bpf.h. */
export const TCX_REDIRECT: number = 7
/** 0; linux/bpf.h. */
export const XDP_ABORTED: number = 0
/** 1; linux/bpf.h. */
export const XDP_DROP: number = 1
/** 0x100; linux/bpf.h. */
export const XDP_PACKET_HEADROOM: number = 256
/** 2; linux/bpf.h. */
export const XDP_PASS: number = 2
/** 4; linux/bpf.h. */
export const XDP_REDIRECT: number = 4
/** 3; linux/bpf.h. */
export const XDP_TX: number = 3
/** 0xd4; linux/bpf.h. */
export const __BPF_FUNC_MAX_ID: number = 212
/** 0x3e; linux/bpf.h. */
export const __MAX_BPF_ATTACH_TYPE: number = 62
/** 0x27; linux/bpf.h. */
export const __MAX_BPF_CMD: number = 39
/** 0x10; linux/bpf.h. */
export const __MAX_BPF_LINK_TYPE: number = 16
/** 0x24; linux/bpf.h. */
export const __MAX_BPF_MAP_TYPE: number = 36
/** 0x21; linux/bpf.h. */
export const __MAX_BPF_PROG_TYPE: number = 33
/** 0xb; linux/bpf.h. */
export const __MAX_BPF_REG: number = 11
/** 0x20; linux/bpf_common.h. */
export const BPF_ABS: number = 32
/** 0; linux/bpf_common.h. */
export const BPF_ADD: number = 0
/** 4; linux/bpf_common.h. */
export const BPF_ALU: number = 4
/** 0x50; linux/bpf_common.h. */
export const BPF_AND: number = 80
/** 0x10; linux/bpf_common.h. */
export const BPF_B: number = 16
/** 0x30; linux/bpf_common.h. */
export const BPF_DIV: number = 48
/** 8; linux/bpf_common.h. */
export const BPF_H: number = 8
/** 0; linux/bpf_common.h. */
export const BPF_IMM: number = 0
/** 0x40; linux/bpf_common.h. */
export const BPF_IND: number = 64
/** 0; linux/bpf_common.h. */
export const BPF_JA: number = 0
/** 0x10; linux/bpf_common.h. */
export const BPF_JEQ: number = 16
/** 0x30; linux/bpf_common.h. */
export const BPF_JGE: number = 48
/** 0x20; linux/bpf_common.h. */
export const BPF_JGT: number = 32
/** 5; linux/bpf_common.h. */
export const BPF_JMP: number = 5
/** 0x40; linux/bpf_common.h. */
export const BPF_JSET: number = 64
/** 0; linux/bpf_common.h. */
export const BPF_K: number = 0
/** 0; linux/bpf_common.h. */
export const BPF_LD: number = 0
/** 1; linux/bpf_common.h. */
export const BPF_LDX: number = 1
/** 0x80; linux/bpf_common.h. */
export const BPF_LEN: number = 128
/** 0x60; linux/bpf_common.h. */
export const BPF_LSH: number = 96
/** 0x1000; linux/bpf_common.h. */
export const BPF_MAXINSNS: number = 4096
/** 0x60; linux/bpf_common.h. */
export const BPF_MEM: number = 96
/** 7; linux/bpf_common.h. */
export const BPF_MISC: number = 7
/** 0x90; linux/bpf_common.h. */
export const BPF_MOD: number = 144
/** 0xa0; linux/bpf_common.h. */
export const BPF_MSH: number = 160
/** 0x20; linux/bpf_common.h. */
export const BPF_MUL: number = 32
/** 0x80; linux/bpf_common.h. */
export const BPF_NEG: number = 128
/** 0x40; linux/bpf_common.h. */
export const BPF_OR: number = 64
/** 6; linux/bpf_common.h. */
export const BPF_RET: number = 6
/** 0x70; linux/bpf_common.h. */
export const BPF_RSH: number = 112
/** 2; linux/bpf_common.h. */
export const BPF_ST: number = 2
/** 3; linux/bpf_common.h. */
export const BPF_STX: number = 3
/** 0x10; linux/bpf_common.h. */
export const BPF_SUB: number = 16
/** 0; linux/bpf_common.h. */
export const BPF_W: number = 0
/** 8; linux/bpf_common.h. */
export const BPF_X: number = 8
/** 0xa0; linux/bpf_common.h. */
export const BPF_XOR: number = 160
/** 0x10; linux/filter.h. */
export const BPF_A: number = 16
/** -2097152; linux/filter.h. */
export const BPF_LL_OFF: number = -2097152
/** 1; linux/filter.h. */
export const BPF_MAJOR_VERSION: number = 1
/** 0x10; linux/filter.h. */
export const BPF_MEMWORDS: number = 16
/** 1; linux/filter.h. */
export const BPF_MINOR_VERSION: number = 1
/** -1048576; linux/filter.h. */
export const BPF_NET_OFF: number = -1048576
/** 0; linux/filter.h. */
export const BPF_TAX: number = 0
/** 0x80; linux/filter.h. */
export const BPF_TXA: number = 128
/** 0x28; linux/filter.h. */
export const SKF_AD_ALU_XOR_X: number = 40
/** 0x24; linux/filter.h. */
export const SKF_AD_CPU: number = 36
/** 0x1c; linux/filter.h. */
export const SKF_AD_HATYPE: number = 28
/** 8; linux/filter.h. */
export const SKF_AD_IFINDEX: number = 8
/** 0x14; linux/filter.h. */
export const SKF_AD_MARK: number = 20
/** 0x40; linux/filter.h. */
export const SKF_AD_MAX: number = 64
/** 0xc; linux/filter.h. */
export const SKF_AD_NLATTR: number = 12
/** 0x10; linux/filter.h. */
export const SKF_AD_NLATTR_NEST: number = 16
/** -4096; linux/filter.h. */
export const SKF_AD_OFF: number = -4096
/** 0x34; linux/filter.h. */
export const SKF_AD_PAY_OFFSET: number = 52
/** 4; linux/filter.h. */
export const SKF_AD_PKTTYPE: number = 4
/** 0; linux/filter.h. */
export const SKF_AD_PROTOCOL: number = 0
/** 0x18; linux/filter.h. */
export const SKF_AD_QUEUE: number = 24
/** 0x38; linux/filter.h. */
export const SKF_AD_RANDOM: number = 56
/** 0x20; linux/filter.h. */
export const SKF_AD_RXHASH: number = 32
/** 0x2c; linux/filter.h. */
export const SKF_AD_VLAN_TAG: number = 44
/** 0x30; linux/filter.h. */
export const SKF_AD_VLAN_TAG_PRESENT: number = 48
/** 0x3c; linux/filter.h. */
export const SKF_AD_VLAN_TPID: number = 60
/** -2097152; linux/filter.h. */
export const SKF_LL_OFF: number = -2097152
/** -1048576; linux/filter.h. */
export const SKF_NET_OFF: number = -1048576
/** 0; linux/hw_breakpoint.h. */
export const HW_BREAKPOINT_EMPTY: HW_BREAKPOINT_ = 0
/** 7; linux/hw_breakpoint.h. */
export const HW_BREAKPOINT_INVALID: number = 7
/** 1; linux/hw_breakpoint.h. */
export const HW_BREAKPOINT_LEN_1: HW_BREAKPOINT_LEN_ = 1
/** 2; linux/hw_breakpoint.h. */
export const HW_BREAKPOINT_LEN_2: HW_BREAKPOINT_LEN_ = 2
/** 3; linux/hw_breakpoint.h. */
export const HW_BREAKPOINT_LEN_3: HW_BREAKPOINT_LEN_ = 3
/** 4; linux/hw_breakpoint.h. */
export const HW_BREAKPOINT_LEN_4: HW_BREAKPOINT_LEN_ = 4
/** 5; linux/hw_breakpoint.h. */
export const HW_BREAKPOINT_LEN_5: HW_BREAKPOINT_LEN_ = 5
/** 6; linux/hw_breakpoint.h. */
export const HW_BREAKPOINT_LEN_6: HW_BREAKPOINT_LEN_ = 6
/** 7; linux/hw_breakpoint.h. */
export const HW_BREAKPOINT_LEN_7: HW_BREAKPOINT_LEN_ = 7
/** 8; linux/hw_breakpoint.h. */
export const HW_BREAKPOINT_LEN_8: HW_BREAKPOINT_LEN_ = 8
/** 1; linux/hw_breakpoint.h. */
export const HW_BREAKPOINT_R: HW_BREAKPOINT_ = 1
/** 3; linux/hw_breakpoint.h. */
export const HW_BREAKPOINT_RW: HW_BREAKPOINT_ = 3
/** 2; linux/hw_breakpoint.h. */
export const HW_BREAKPOINT_W: HW_BREAKPOINT_ = 2
/** 4; linux/hw_breakpoint.h. */
export const HW_BREAKPOINT_X: HW_BREAKPOINT_ = 4
/**
 * Take on the authority to give a key its payload, or give it up.
 *
 * arg2 is the key to be made, the result the key of the authority. 0 gives it up.
 *
 * Errors: EACCES, EINVAL, EKEYREVOKED, ENOKEY, ENOMEM.
 *
 * Since Linux 2.6.16.
 *
 * 0x10; linux/keyctl.h.
 */
export const KEYCTL_ASSUME_AUTHORITY = (16) as unknown as Command<{ readonly keyctl: Takes<[arg2: KeyArg], Key> }>
/**
 * Get which features the keys of this kernel have.
 *
 * Byte 0 has the bits KEYCTL_CAPS0_, byte 1 KEYCTL_CAPS1_. The result is how many bytes the kernel has; the
 * rest of a longer buffer is cleared.
 *
 * Errors: EFAULT.
 *
 * Since Linux 5.3.
 *
 * 0x1f; linux/keyctl.h.
 */
export const KEYCTL_CAPABILITIES = (31) as unknown as Command<{ readonly keyctl: Takes<[arg2?: Memory | null, arg3?: Quantity], Size> }>
/** 0x10; linux/keyctl.h. */
export const KEYCTL_CAPS0_BIG_KEY: number = 16
/** 1; linux/keyctl.h. */
export const KEYCTL_CAPS0_CAPABILITIES: number = 1
/** 4; linux/keyctl.h. */
export const KEYCTL_CAPS0_DIFFIE_HELLMAN: number = 4
/** 0x20; linux/keyctl.h. */
export const KEYCTL_CAPS0_INVALIDATE: number = 32
/** 0x80; linux/keyctl.h. */
export const KEYCTL_CAPS0_MOVE: number = 128
/** 2; linux/keyctl.h. */
export const KEYCTL_CAPS0_PERSISTENT_KEYRINGS: number = 2
/** 8; linux/keyctl.h. */
export const KEYCTL_CAPS0_PUBLIC_KEY: number = 8
/** 0x40; linux/keyctl.h. */
export const KEYCTL_CAPS0_RESTRICT_KEYRING: number = 64
/** 4; linux/keyctl.h. */
export const KEYCTL_CAPS1_NOTIFICATIONS: number = 4
/** 1; linux/keyctl.h. */
export const KEYCTL_CAPS1_NS_KEYRING_NAME: number = 1
/** 2; linux/keyctl.h. */
export const KEYCTL_CAPS1_NS_KEY_TAG: number = 2
/**
 * Change owner and group of a key.
 *
 * -1 leaves one as it is.
 *
 * Errors: EACCES (Another owner, or a group the caller is not in, needs CAP_SYS_ADMIN), EDQUOT, EINVAL,
 * EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM.
 *
 * Since Linux 2.6.10.
 *
 * 4; linux/keyctl.h.
 */
export const KEYCTL_CHOWN = (4) as unknown as Command<{ readonly keyctl: Takes<[arg2: KeyArg, arg3: Plain, arg4: Plain], 0> }>
/**
 * Remove all links from a keyring.
 *
 * Errors: EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EPERM (The kernel
 * keeps this key or keyring as it is).
 *
 * Since Linux 2.6.10.
 *
 * 7; linux/keyctl.h.
 */
export const KEYCTL_CLEAR = (7) as unknown as Command<{ readonly keyctl: Takes<[arg2: KeyArg], 0> }>
/**
 * Get type, owner, group, permissions and description of a key as text.
 *
 * The text is "type;uid;gid;permissions;description" and ends with NUL, which the result counts. If arg4 is
 * less than the result, nothing is stored.
 *
 * Errors: EACCES, EFAULT, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM.
 *
 * Since Linux 2.6.10.
 *
 * 6; linux/keyctl.h.
 */
export const KEYCTL_DESCRIBE = (6) as unknown as Command<{ readonly keyctl: Takes<[arg2: KeyArg, arg3?: Memory | null, arg4?: Quantity], Size> }>
/**
 * Compute a Diffie-Hellman public key or shared secret from three keys.
 *
 * Errors: EAGAIN, EFAULT, EINVAL, EMSGSIZE (With arg5, arg4 may be 1024 at most, and otherinfolen 64),
 * ENOENT (The kernel has no module for dh or for the hash), ENOKEY, ENOMEM, EOPNOTSUPP (A key is not of
 * type user, or the kernel is built without CONFIG_KEY_DH_OPERATIONS), EOVERFLOW (The buffer is too small).
 *
 * Since Linux 4.7.
 *
 * 0x17; linux/keyctl.h.
 */
export const KEYCTL_DH_COMPUTE = (23) as unknown as Command<{ readonly keyctl: Takes<[arg2: Struct<'keyctl_dh_params'>, arg3?: Memory | null, arg4?: Quantity, arg5?: Struct<'keyctl_kdf_params'> | null], Size> }>
/**
 * Get the serial number of a special keyring.
 *
 * With arg3 a keyring that does not exist is created.
 *
 * Errors: EACCES, EDQUOT, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM.
 *
 * Since Linux 2.6.10.
 *
 * 0; linux/keyctl.h.
 */
export const KEYCTL_GET_KEYRING_ID = (0) as unknown as Command<{ readonly keyctl: Takes<[arg2: KeyArg, arg3: boolean | 0 | 1], Key> }>
/**
 * Link the persistent keyring of a user to a keyring.
 *
 * A uid of -1 is the real uid of the caller. arg3 is the keyring to link to.
 *
 * Errors: EACCES, EDQUOT, EINVAL, ENOKEY, ENOMEM, ENOTDIR, EOPNOTSUPP (The kernel is built without
 * CONFIG_PERSISTENT_KEYRINGS), EPERM (The keyring of another user needs CAP_SETUID).
 *
 * Since Linux 3.13.
 *
 * 0x16; linux/keyctl.h.
 */
export const KEYCTL_GET_PERSISTENT = (22) as unknown as Command<{ readonly keyctl: Takes<[arg2: Plain, arg3: KeyArg], Key> }>
/**
 * Get the security label of a key as text.
 *
 * As much as fits is stored. The result counts the NUL; without a label it is an empty text.
 *
 * Errors: EACCES, EFAULT, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM.
 *
 * Since Linux 2.6.26.
 *
 * 0x11; linux/keyctl.h.
 */
export const KEYCTL_GET_SECURITY = (17) as unknown as Command<{ readonly keyctl: Takes<[arg2: KeyArg, arg3?: Memory | null, arg4?: Quantity], Size> }>
/**
 * Give a key that request_key asks for its payload.
 *
 * arg5 is a keyring to link the key to, or 0. Success gives up the assumed authority.
 *
 * Errors: EACCES, EBUSY, EDQUOT, EFAULT, EINVAL, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EPERM (The thread
 * must have assumed the authority over this key first, with KEYCTL_ASSUME_AUTHORITY).
 *
 * Since Linux 2.6.10.
 *
 * 0xc; linux/keyctl.h.
 */
export const KEYCTL_INSTANTIATE = (12) as unknown as Command<{ readonly keyctl: Takes<[arg2: KeyArg, arg3: Memory | string | null | undefined, arg4: Quantity | undefined, arg5: KeyArg], 0> }>
/**
 * Give a key that request_key asks for its payload, in several pieces.
 *
 * arg5 is a keyring to link the key to, or 0. Success gives up the assumed authority.
 *
 * Errors: EACCES, EBUSY, EDQUOT, EFAULT, EINVAL, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EPERM (The thread
 * must have assumed the authority over this key first, with KEYCTL_ASSUME_AUTHORITY).
 *
 * Since Linux 2.6.39.
 *
 * 0x14; linux/keyctl.h.
 */
export const KEYCTL_INSTANTIATE_IOV = (20) as unknown as Command<{ readonly keyctl: Takes<[arg2: KeyArg, arg3: Struct<'iovec'> | null | undefined, arg4: Quantity | undefined, arg5: KeyArg], 0> }>
/**
 * Remove a key at once, from all keyrings.
 *
 * Errors: EACCES, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, EPERM (The kernel keeps this key or keyring as
 * it is).
 *
 * Since Linux 3.5.
 *
 * 0x15; linux/keyctl.h.
 */
export const KEYCTL_INVALIDATE = (21) as unknown as Command<{ readonly keyctl: Takes<[arg2: KeyArg], 0> }>
/**
 * Replace the session keyring with a new one or with the one of a name.
 *
 * The result is 0 if the keyring of that name is the session keyring already.
 *
 * Errors: EACCES, EDQUOT, EFAULT, EINVAL, ENOMEM, EPERM (Names that begin with a dot are reserved).
 *
 * Since Linux 2.6.10.
 *
 * 1; linux/keyctl.h.
 */
export const KEYCTL_JOIN_SESSION_KEYRING = (1) as unknown as Command<{ readonly keyctl: Takes<[arg2?: Text | null], Key> }>
/**
 * Link a key to a keyring, in place of one of the same type and description.
 *
 * arg3 is the keyring.
 *
 * Errors: EACCES, EDEADLK (The keyring would contain itself), EDQUOT, EINVAL, EKEYEXPIRED, EKEYREJECTED,
 * EKEYREVOKED, ELOOP, ENOKEY, ENOMEM, ENOTDIR, EPERM (The keyring accepts no more links:
 * KEYCTL_RESTRICT_KEYRING).
 *
 * Since Linux 2.6.10.
 *
 * 8; linux/keyctl.h.
 */
export const KEYCTL_LINK = (8) as unknown as Command<{ readonly keyctl: Takes<[arg2: KeyArg, arg3: KeyArg], 0> }>
/**
 * Move a link to a key from one keyring to another.
 *
 * arg3 is the keyring to take it from, arg4 the one to move it to.
 *
 * Errors: EACCES, EDEADLK, EDQUOT, EEXIST (KEYCTL_MOVE_EXCL: the keyring has a key of the same type and
 * description), EINVAL, EKEYEXPIRED, EKEYREVOKED, ELOOP, ENOENT, ENOKEY, ENOMEM, ENOTDIR, EPERM.
 *
 * Since Linux 5.3.
 *
 * 0x1e; linux/keyctl.h.
 */
export const KEYCTL_MOVE = (30) as unknown as Command<{ readonly keyctl: Takes<[arg2: KeyArg, arg3: KeyArg, arg4: KeyArg, arg5: Flags<KEYCTL_MOVE_>], 0> }>
/** 1; linux/keyctl.h. */
export const KEYCTL_MOVE_EXCL: KEYCTL_MOVE_ = 1
/**
 * Let request_key for a key fail with ENOKEY for some time.
 *
 * arg4 is a keyring to link the key to, or 0. Success gives up the assumed authority.
 *
 * Errors: EACCES, EBUSY, EDQUOT, EINVAL, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EPERM (The thread must have
 * assumed the authority over this key first, with KEYCTL_ASSUME_AUTHORITY).
 *
 * Since Linux 2.6.10.
 *
 * 0xd; linux/keyctl.h.
 */
export const KEYCTL_NEGATE = (13) as unknown as Command<{ readonly keyctl: Takes<[arg2: KeyArg, arg3: Long, arg4: KeyArg], 0> }>
/**
 * Decrypt with an asymmetric key.
 *
 * arg3 holds words such as enc=pkcs1 and hash=sha256, or is empty. The kernel may write more than out_len
 * bytes.
 *
 * Errors: EACCES, EBADMSG, EFAULT, EINVAL (in_len or out_len is more than KEYCTL_PKEY_QUERY tells, or arg3
 * has unknown words), EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM, ENOPKG, EOPNOTSUPP.
 *
 * Since Linux 4.20.
 *
 * 0x1a; linux/keyctl.h.
 */
export const KEYCTL_PKEY_DECRYPT = (26) as unknown as Command<{ readonly keyctl: Takes<[arg2: Struct<'keyctl_pkey_params'>, arg3: Text, arg4: Memory, arg5: Memory], Size> }>
/**
 * Encrypt with an asymmetric key.
 *
 * arg3 holds words such as enc=pkcs1 and hash=sha256, or is empty. The kernel may write more than out_len
 * bytes.
 *
 * Errors: EACCES, EBADMSG, EFAULT, EINVAL (in_len or out_len is more than KEYCTL_PKEY_QUERY tells, or arg3
 * has unknown words), EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM, ENOPKG, EOPNOTSUPP.
 *
 * Since Linux 4.20.
 *
 * 0x19; linux/keyctl.h.
 */
export const KEYCTL_PKEY_ENCRYPT = (25) as unknown as Command<{ readonly keyctl: Takes<[arg2: Struct<'keyctl_pkey_params'>, arg3: Text, arg4: Memory, arg5: Memory], Size> }>
/**
 * Get what an asymmetric key can do and which sizes it takes and gives.
 *
 * arg4 holds words such as enc=pkcs1 and hash=sha256, or is empty.
 *
 * Errors: EACCES, EFAULT, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM, ENOPKG, EOPNOTSUPP.
 *
 * Since Linux 4.20.
 *
 * 0x18; linux/keyctl.h.
 */
export const KEYCTL_PKEY_QUERY = (24) as unknown as Command<{ readonly keyctl: Takes<[arg2: KeyArg, arg3: Unused, arg4: Text, arg5: Struct<'keyctl_pkey_query'>], 0> }>
/**
 * Sign with an asymmetric key.
 *
 * arg3 holds words such as enc=pkcs1 and hash=sha256, or is empty. The kernel may write more than out_len
 * bytes.
 *
 * Errors: EACCES, EBADMSG, EFAULT, EINVAL (in_len or out_len is more than KEYCTL_PKEY_QUERY tells, or arg3
 * has unknown words), EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM, ENOPKG, EOPNOTSUPP.
 *
 * Since Linux 4.20.
 *
 * 0x1b; linux/keyctl.h.
 */
export const KEYCTL_PKEY_SIGN = (27) as unknown as Command<{ readonly keyctl: Takes<[arg2: Struct<'keyctl_pkey_params'>, arg3: Text, arg4: Memory, arg5: Memory], Size> }>
/**
 * Check a signature with an asymmetric key.
 *
 * arg3 holds words such as enc=pkcs1 and hash=sha256, or is empty. The kernel reads a signature of full
 * size; in2_len is only checked not to be more.
 *
 * Errors: EACCES, EBADMSG, EFAULT, EINVAL, EKEYEXPIRED, EKEYREJECTED (The signature does not fit),
 * EKEYREVOKED, ENOKEY, ENOMEM, ENOPKG, EOPNOTSUPP.
 *
 * Since Linux 4.20.
 *
 * 0x1c; linux/keyctl.h.
 */
export const KEYCTL_PKEY_VERIFY = (28) as unknown as Command<{ readonly keyctl: Takes<[arg2: Struct<'keyctl_pkey_params'>, arg3: Text, arg4: Memory, arg5: Memory], 0> }>
/**
 * Get the payload of a key; of a keyring, the serial numbers in it.
 *
 * If arg4 is less than the result, nothing is stored.
 *
 * Errors: EACCES, EFAULT, EINVAL (For a keyring, arg4 must be a multiple of 4), EKEYEXPIRED, EKEYREJECTED,
 * EKEYREVOKED, ENOKEY, ENOMEM, EOPNOTSUPP (Keys of this type, such as logon, cannot be read).
 *
 * Since Linux 2.6.10.
 *
 * 0xb; linux/keyctl.h.
 */
export const KEYCTL_READ = (11) as unknown as Command<{ readonly keyctl: Takes<[arg2: KeyArg, arg3?: Memory | null, arg4?: Quantity], Size> }>
/**
 * Let request_key for a key fail with a given error for some time.
 *
 * arg5 is a keyring to link the key to, or 0. Success gives up the assumed authority.
 *
 * Errors: EACCES, EBUSY, EDQUOT, EINVAL, EKEYREVOKED, ENOKEY, ENOMEM, ENOTDIR, EPERM (The thread must have
 * assumed the authority over this key first, with KEYCTL_ASSUME_AUTHORITY).
 *
 * Since Linux 2.6.39.
 *
 * 0x13; linux/keyctl.h.
 */
export const KEYCTL_REJECT = (19) as unknown as Command<{ readonly keyctl: Takes<[arg2: KeyArg, arg3: Long, arg4: Plain, arg5: KeyArg], 0> }>
/**
 * Restrict for good which keys may be linked to a keyring.
 *
 * arg3 is a key type such as asymmetric, arg4 what that type understands.
 *
 * Errors: EACCES, EDEADLK, EEXIST (The keyring is restricted already), EFAULT, EINVAL, EKEYEXPIRED,
 * EKEYREVOKED, ENOENT (The key type has no restrictions to offer), ENOKEY, ENOMEM, ENOTDIR, EOPNOTSUPP,
 * EPERM.
 *
 * Since Linux 4.12.
 *
 * 0x1d; linux/keyctl.h.
 */
export const KEYCTL_RESTRICT_KEYRING = (29) as unknown as Command<{ readonly keyctl: Takes<[arg2: KeyArg, arg3?: Text | null, arg4?: Text | null], 0> }>
/**
 * Make a key unusable.
 *
 * Errors: EACCES, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, EPERM (The kernel keeps this key or keyring as
 * it is).
 *
 * Since Linux 2.6.10.
 *
 * 3; linux/keyctl.h.
 */
export const KEYCTL_REVOKE = (3) as unknown as Command<{ readonly keyctl: Takes<[arg2: KeyArg], 0> }>
/**
 * Search a keyring and the keyrings in it for a key, and link it to another keyring.
 *
 * arg3 is the type, arg4 the description, arg5 the keyring to link to, or 0.
 *
 * Errors: EACCES, EDEADLK, EDQUOT, EFAULT, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ELOOP, ENOKEY,
 * ENOMEM, ENOTDIR, EPERM.
 *
 * Since Linux 2.6.10.
 *
 * 0xa; linux/keyctl.h.
 */
export const KEYCTL_SEARCH = (10) as unknown as Command<{ readonly keyctl: Takes<[arg2: KeyArg, arg3: Text, arg4: Text, arg5: KeyArg], Key> }>
/**
 * Give the parent process the session keyring of the caller.
 *
 * It takes effect when the parent next returns to user space.
 *
 * Errors: EACCES, EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM, EPERM (The parent has more than one thread, is
 * init, or has other user or group ids than the effective ones of the caller).
 *
 * Since Linux 2.6.32.
 *
 * 0x12; linux/keyctl.h.
 */
export const KEYCTL_SESSION_TO_PARENT = (18) as unknown as Command<{ readonly keyctl: Takes<[], 0> }>
/**
 * Set the permissions of a key.
 *
 * One group of bits each for who possesses the key, its owner, its group, and others.
 *
 * Errors: EACCES (Only the owner may do it, or CAP_SYS_ADMIN), EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY.
 *
 * Since Linux 2.6.10.
 *
 * 5; linux/keyctl.h.
 */
export const KEYCTL_SETPERM = (5) as unknown as Command<{ readonly keyctl: Takes<[arg2: KeyArg, arg3: Flags<KEY_POS_ | KEY_USR_ | KEY_GRP_ | KEY_OTH_>], 0> }>
/**
 * Choose to which keyring request_key links the keys it has made, and get the choice before.
 *
 * Errors: EDQUOT, EINVAL (KEY_REQKEY_DEFL_GROUP_KEYRING is not supported), ENOMEM.
 *
 * Since Linux 2.6.13.
 *
 * 0xe; linux/keyctl.h.
 */
export const KEYCTL_SET_REQKEY_KEYRING = (14) as unknown as Command<{ readonly keyctl: Takes<[arg2: Choice<KEY_REQKEY_DEFL_>], KEY_REQKEY_DEFL_> }>
/**
 * Let a key expire after some time.
 *
 * 0 seconds means that it never expires.
 *
 * Errors: EACCES, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOKEY, EPERM (The kernel keeps this key or keyring as
 * it is).
 *
 * Since Linux 2.6.16.
 *
 * 0xf; linux/keyctl.h.
 */
export const KEYCTL_SET_TIMEOUT = (15) as unknown as Command<{ readonly keyctl: Takes<[arg2: KeyArg, arg3: Long], 0> }>
/** 2; linux/keyctl.h. */
export const KEYCTL_SUPPORTS_DECRYPT: KEYCTL_SUPPORTS_ = 2
/** 1; linux/keyctl.h. */
export const KEYCTL_SUPPORTS_ENCRYPT: KEYCTL_SUPPORTS_ = 1
/** 4; linux/keyctl.h. */
export const KEYCTL_SUPPORTS_SIGN: KEYCTL_SUPPORTS_ = 4
/** 8; linux/keyctl.h. */
export const KEYCTL_SUPPORTS_VERIFY: KEYCTL_SUPPORTS_ = 8
/**
 * Remove a link to a key from a keyring.
 *
 * arg3 is the keyring.
 *
 * Errors: EACCES, EINVAL, EKEYEXPIRED, EKEYREVOKED, ENOENT (The keyring has no such link), ENOKEY, ENOMEM,
 * ENOTDIR, EPERM (The kernel keeps this key or keyring as it is).
 *
 * Since Linux 2.6.10.
 *
 * 9; linux/keyctl.h.
 */
export const KEYCTL_UNLINK = (9) as unknown as Command<{ readonly keyctl: Takes<[arg2: KeyArg, arg3: KeyArg], 0> }>
/**
 * Replace the payload of a key.
 *
 * Errors: EACCES, EDQUOT, EFAULT, EINVAL (The payload is larger than a page, or not what the type expects),
 * EKEYEXPIRED, EKEYREVOKED, ENOKEY, ENOMEM, EOPNOTSUPP.
 *
 * Since Linux 2.6.10.
 *
 * 2; linux/keyctl.h.
 */
export const KEYCTL_UPDATE = (2) as unknown as Command<{ readonly keyctl: Takes<[arg2: KeyArg, arg3?: Memory | string | null, arg4?: Quantity], 0> }>
/**
 * Send changes of a key to a notification pipe, or stop doing so.
 *
 * arg4 is a number of the caller that comes with each notification, or -1 to end the watch.
 *
 * Errors: EACCES, EAGAIN, EBADSLT (The key is not watched with this pipe), EBUSY (The key is watched with
 * this pipe already), EINVAL (arg3 is no pipe of pipe2 with O_NOTIFICATION_PIPE, or arg4 is not -1 to 255),
 * EKEYEXPIRED, EKEYREVOKED, ENOENT, ENOKEY, ENOMEM, EOPNOTSUPP (The kernel is built without
 * CONFIG_KEY_NOTIFICATIONS).
 *
 * Since Linux 5.8.
 *
 * 0x20; linux/keyctl.h.
 */
export const KEYCTL_WATCH_KEY = (32) as unknown as Command<{ readonly keyctl: Takes<[arg2: KeyArg, arg3: FdArg, arg4: Long], 0> }>
/** 0; linux/keyctl.h. */
export const KEY_REQKEY_DEFL_DEFAULT: KEY_REQKEY_DEFL_ = 0
/** 6; linux/keyctl.h. */
export const KEY_REQKEY_DEFL_GROUP_KEYRING: KEY_REQKEY_DEFL_ = 6
/** -1; linux/keyctl.h. */
export const KEY_REQKEY_DEFL_NO_CHANGE: KEY_REQKEY_DEFL_ = -1
/** 2; linux/keyctl.h. */
export const KEY_REQKEY_DEFL_PROCESS_KEYRING: KEY_REQKEY_DEFL_ = 2
/** 7; linux/keyctl.h. */
export const KEY_REQKEY_DEFL_REQUESTOR_KEYRING: KEY_REQKEY_DEFL_ = 7
/** 3; linux/keyctl.h. */
export const KEY_REQKEY_DEFL_SESSION_KEYRING: KEY_REQKEY_DEFL_ = 3
/** 1; linux/keyctl.h. */
export const KEY_REQKEY_DEFL_THREAD_KEYRING: KEY_REQKEY_DEFL_ = 1
/** 4; linux/keyctl.h. */
export const KEY_REQKEY_DEFL_USER_KEYRING: KEY_REQKEY_DEFL_ = 4
/** 5; linux/keyctl.h. */
export const KEY_REQKEY_DEFL_USER_SESSION_KEYRING: KEY_REQKEY_DEFL_ = 5
/** -6; linux/keyctl.h. */
export const KEY_SPEC_GROUP_KEYRING: number = -6
/** -2; linux/keyctl.h. */
export const KEY_SPEC_PROCESS_KEYRING: number = -2
/** -7; linux/keyctl.h. */
export const KEY_SPEC_REQKEY_AUTH_KEY: number = -7
/** -8; linux/keyctl.h. */
export const KEY_SPEC_REQUESTOR_KEYRING: number = -8
/** -3; linux/keyctl.h. */
export const KEY_SPEC_SESSION_KEYRING: number = -3
/** -1; linux/keyctl.h. */
export const KEY_SPEC_THREAD_KEYRING: number = -1
/** -4; linux/keyctl.h. */
export const KEY_SPEC_USER_KEYRING: number = -4
/** -5; linux/keyctl.h. */
export const KEY_SPEC_USER_SESSION_KEYRING: number = -5
/** 1; linux/landlock.h. */
export const LANDLOCK_ACCESS_FS_EXECUTE: LANDLOCK_ACCESS_FS_ = 1
/** 0x8000; linux/landlock.h. */
export const LANDLOCK_ACCESS_FS_IOCTL_DEV: LANDLOCK_ACCESS_FS_ = 32768
/** 0x800; linux/landlock.h. */
export const LANDLOCK_ACCESS_FS_MAKE_BLOCK: LANDLOCK_ACCESS_FS_ = 2048
/** 0x40; linux/landlock.h. */
export const LANDLOCK_ACCESS_FS_MAKE_CHAR: LANDLOCK_ACCESS_FS_ = 64
/** 0x80; linux/landlock.h. */
export const LANDLOCK_ACCESS_FS_MAKE_DIR: LANDLOCK_ACCESS_FS_ = 128
/** 0x400; linux/landlock.h. */
export const LANDLOCK_ACCESS_FS_MAKE_FIFO: LANDLOCK_ACCESS_FS_ = 1024
/** 0x100; linux/landlock.h. */
export const LANDLOCK_ACCESS_FS_MAKE_REG: LANDLOCK_ACCESS_FS_ = 256
/** 0x200; linux/landlock.h. */
export const LANDLOCK_ACCESS_FS_MAKE_SOCK: LANDLOCK_ACCESS_FS_ = 512
/** 0x1000; linux/landlock.h. */
export const LANDLOCK_ACCESS_FS_MAKE_SYM: LANDLOCK_ACCESS_FS_ = 4096
/** 8; linux/landlock.h. */
export const LANDLOCK_ACCESS_FS_READ_DIR: LANDLOCK_ACCESS_FS_ = 8
/** 4; linux/landlock.h. */
export const LANDLOCK_ACCESS_FS_READ_FILE: LANDLOCK_ACCESS_FS_ = 4
/** 0x2000; linux/landlock.h. */
export const LANDLOCK_ACCESS_FS_REFER: LANDLOCK_ACCESS_FS_ = 8192
/** 0x10; linux/landlock.h. */
export const LANDLOCK_ACCESS_FS_REMOVE_DIR: LANDLOCK_ACCESS_FS_ = 16
/** 0x20; linux/landlock.h. */
export const LANDLOCK_ACCESS_FS_REMOVE_FILE: LANDLOCK_ACCESS_FS_ = 32
/** 0x10000; linux/landlock.h. */
export const LANDLOCK_ACCESS_FS_RESOLVE_UNIX: LANDLOCK_ACCESS_FS_ = 65536
/** 0x4000; linux/landlock.h. */
export const LANDLOCK_ACCESS_FS_TRUNCATE: LANDLOCK_ACCESS_FS_ = 16384
/** 2; linux/landlock.h. */
export const LANDLOCK_ACCESS_FS_WRITE_FILE: LANDLOCK_ACCESS_FS_ = 2
/** 1; linux/landlock.h. */
export const LANDLOCK_ACCESS_NET_BIND_TCP: LANDLOCK_ACCESS_NET_ = 1
/** 4; linux/landlock.h. */
export const LANDLOCK_ACCESS_NET_BIND_UDP: LANDLOCK_ACCESS_NET_ = 4
/** 8; linux/landlock.h. */
export const LANDLOCK_ACCESS_NET_CONNECT_SEND_UDP: LANDLOCK_ACCESS_NET_ = 8
/** 2; linux/landlock.h. */
export const LANDLOCK_ACCESS_NET_CONNECT_TCP: LANDLOCK_ACCESS_NET_ = 2
/** 1; linux/landlock.h. */
export const LANDLOCK_ADD_RULE_QUIET: LANDLOCK_ADD_RULE_ = 1
/** 2; linux/landlock.h. */
export const LANDLOCK_CREATE_RULESET_ERRATA: LANDLOCK_CREATE_RULESET_ = 2
/** 1; linux/landlock.h. */
export const LANDLOCK_CREATE_RULESET_VERSION: LANDLOCK_CREATE_RULESET_ = 1
/** 2; linux/landlock.h. */
export const LANDLOCK_RESTRICT_SELF_LOG_NEW_EXEC_ON: LANDLOCK_RESTRICT_SELF_ = 2
/** 1; linux/landlock.h. */
export const LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF: LANDLOCK_RESTRICT_SELF_ = 1
/** 4; linux/landlock.h. */
export const LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF: LANDLOCK_RESTRICT_SELF_ = 4
/** 8; linux/landlock.h. */
export const LANDLOCK_RESTRICT_SELF_TSYNC: LANDLOCK_RESTRICT_SELF_ = 8
/**
 * Allow the use of a TCP or UDP port.
 *
 * The port is in host byte order.
 *
 * Errors: E2BIG, EAFNOSUPPORT (The kernel is built without TCP/IP), EFAULT, EINVAL (The rights are not
 * among those of the ruleset, or the port is above 65535), ENOMEM, ENOMSG (allowed_access is 0; only with
 * LANDLOCK_ADD_RULE_QUIET it may be).
 *
 * Since Linux 6.7.
 *
 * 2; linux/landlock.h.
 */
export const LANDLOCK_RULE_NET_PORT = (2) as unknown as Command<{ readonly landlock_add_rule: Takes<[rule_attr: Struct<'landlock_net_port_attr'>], 0> }>
/**
 * Allow accesses to a file, or to a directory and all beneath it.
 *
 * parent_fd is best opened with O_PATH, and can be closed afterwards.
 *
 * Errors: E2BIG, EBADF, EBADFD (parent_fd is no file or directory of a mounted file system), EFAULT, EINVAL
 * (The rights are not among those of the ruleset, or apply to directories only and parent_fd is a file),
 * ENOMEM, ENOMSG (allowed_access is 0; only with LANDLOCK_ADD_RULE_QUIET it may be).
 *
 * Since Linux 5.13.
 *
 * 1; linux/landlock.h.
 */
export const LANDLOCK_RULE_PATH_BENEATH = (1) as unknown as Command<{ readonly landlock_add_rule: Takes<[rule_attr: Struct<'landlock_path_beneath_attr'>], 0> }>
/** 1; linux/landlock.h. */
export const LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET: LANDLOCK_SCOPE_ = 1
/** 2; linux/landlock.h. */
export const LANDLOCK_SCOPE_SIGNAL: LANDLOCK_SCOPE_ = 2
/** 0x64; linux/lsm.h. */
export const LSM_ATTR_CURRENT: LSM_ATTR_ = 100
/** 0x65; linux/lsm.h. */
export const LSM_ATTR_EXEC: LSM_ATTR_ = 101
/** 0x66; linux/lsm.h. */
export const LSM_ATTR_FSCREATE: LSM_ATTR_ = 102
/** 0x67; linux/lsm.h. */
export const LSM_ATTR_KEYCREATE: LSM_ATTR_ = 103
/** 0x68; linux/lsm.h. */
export const LSM_ATTR_PREV: LSM_ATTR_ = 104
/** 0x69; linux/lsm.h. */
export const LSM_ATTR_SOCKCREATE: LSM_ATTR_ = 105
/** 0; linux/lsm.h. */
export const LSM_ATTR_UNDEF: LSM_ATTR_ = 0
/** 1; linux/lsm.h. */
export const LSM_FLAG_SINGLE: LSM_FLAG_ = 1
/** 0x68; linux/lsm.h. */
export const LSM_ID_APPARMOR: LSM_ID_ = 104
/** 0x6d; linux/lsm.h. */
export const LSM_ID_BPF: LSM_ID_ = 109
/** 0x64; linux/lsm.h. */
export const LSM_ID_CAPABILITY: LSM_ID_ = 100
/** 0x70; linux/lsm.h. */
export const LSM_ID_EVM: LSM_ID_ = 112
/** 0x6f; linux/lsm.h. */
export const LSM_ID_IMA: LSM_ID_ = 111
/** 0x71; linux/lsm.h. */
export const LSM_ID_IPE: LSM_ID_ = 113
/** 0x6e; linux/lsm.h. */
export const LSM_ID_LANDLOCK: LSM_ID_ = 110
/** 0x6a; linux/lsm.h. */
export const LSM_ID_LOADPIN: LSM_ID_ = 106
/** 0x6c; linux/lsm.h. */
export const LSM_ID_LOCKDOWN: LSM_ID_ = 108
/** 0x6b; linux/lsm.h. */
export const LSM_ID_SAFESETID: LSM_ID_ = 107
/** 0x65; linux/lsm.h. */
export const LSM_ID_SELINUX: LSM_ID_ = 101
/** 0x66; linux/lsm.h. */
export const LSM_ID_SMACK: LSM_ID_ = 102
/** 0x67; linux/lsm.h. */
export const LSM_ID_TOMOYO: LSM_ID_ = 103
/** 0; linux/lsm.h. */
export const LSM_ID_UNDEF: LSM_ID_ = 0
/** 0x69; linux/lsm.h. */
export const LSM_ID_YAMA: LSM_ID_ = 105
/** 6; linux/perf_event.h. */
export const CGROUP_NS_INDEX: number = 6
/** 2; linux/perf_event.h. */
export const IPC_NS_INDEX: number = 2
/** 5; linux/perf_event.h. */
export const MNT_NS_INDEX: number = 5
/** 0; linux/perf_event.h. */
export const NET_NS_INDEX: number = 0
/** 7; linux/perf_event.h. */
export const NR_NAMESPACES: number = 7
/** 0x40; linux/perf_event.h. */
export const PERF_ATTR_SIZE_VER0: number = 64
/** 0x48; linux/perf_event.h. */
export const PERF_ATTR_SIZE_VER1: number = 72
/** 0x50; linux/perf_event.h. */
export const PERF_ATTR_SIZE_VER2: number = 80
/** 0x60; linux/perf_event.h. */
export const PERF_ATTR_SIZE_VER3: number = 96
/** 0x68; linux/perf_event.h. */
export const PERF_ATTR_SIZE_VER4: number = 104
/** 0x70; linux/perf_event.h. */
export const PERF_ATTR_SIZE_VER5: number = 112
/** 0x78; linux/perf_event.h. */
export const PERF_ATTR_SIZE_VER6: number = 120
/** 0x80; linux/perf_event.h. */
export const PERF_ATTR_SIZE_VER7: number = 128
/** 0x88; linux/perf_event.h. */
export const PERF_ATTR_SIZE_VER8: number = 136
/** 0x90; linux/perf_event.h. */
export const PERF_ATTR_SIZE_VER9: number = 144
/** 8; linux/perf_event.h. */
export const PERF_AUX_FLAG_COLLISION: number = 8
/** 0; linux/perf_event.h. */
export const PERF_AUX_FLAG_CORESIGHT_FORMAT_CORESIGHT: number = 0
/** 0x100; linux/perf_event.h. */
export const PERF_AUX_FLAG_CORESIGHT_FORMAT_RAW: number = 256
/** 2; linux/perf_event.h. */
export const PERF_AUX_FLAG_OVERWRITE: number = 2
/** 4; linux/perf_event.h. */
export const PERF_AUX_FLAG_PARTIAL: number = 4
/** 0xff00; linux/perf_event.h. */
export const PERF_AUX_FLAG_PMU_FORMAT_TYPE_MASK: number = 65280
/** 1; linux/perf_event.h. */
export const PERF_AUX_FLAG_TRUNCATED: number = 1
/** 3; linux/perf_event.h. */
export const PERF_BPF_EVENT_MAX: number = 3
/** 1; linux/perf_event.h. */
export const PERF_BPF_EVENT_PROG_LOAD: number = 1
/** 2; linux/perf_event.h. */
export const PERF_BPF_EVENT_PROG_UNLOAD: number = 2
/** 0; linux/perf_event.h. */
export const PERF_BPF_EVENT_UNKNOWN: number = 0
/** 0x21; linux/perf_event.h. */
export const PERF_BRANCH_ENTRY_INFO_BITS_MAX: number = 33
/** 7; linux/perf_event.h. */
export const PERF_BR_ARM64_DEBUG_DATA: number = 7
/** 5; linux/perf_event.h. */
export const PERF_BR_ARM64_DEBUG_EXIT: number = 5
/** 4; linux/perf_event.h. */
export const PERF_BR_ARM64_DEBUG_HALT: number = 4
/** 6; linux/perf_event.h. */
export const PERF_BR_ARM64_DEBUG_INST: number = 6
/** 3; linux/perf_event.h. */
export const PERF_BR_ARM64_FIQ: number = 3
/** 4; linux/perf_event.h. */
export const PERF_BR_CALL: number = 4
/** 1; linux/perf_event.h. */
export const PERF_BR_COND: number = 1
/** 9; linux/perf_event.h. */
export const PERF_BR_COND_CALL: number = 9
/** 0xa; linux/perf_event.h. */
export const PERF_BR_COND_RET: number = 10
/** 0xb; linux/perf_event.h. */
export const PERF_BR_ERET: number = 11
/** 0xf; linux/perf_event.h. */
export const PERF_BR_EXTEND_ABI: number = 15
/** 3; linux/perf_event.h. */
export const PERF_BR_IND: number = 3
/** 5; linux/perf_event.h. */
export const PERF_BR_IND_CALL: number = 5
/** 0xc; linux/perf_event.h. */
export const PERF_BR_IRQ: number = 12
/** 0x10; linux/perf_event.h. */
export const PERF_BR_MAX: number = 16
/** 3; linux/perf_event.h. */
export const PERF_BR_NEW_ARCH_1: number = 3
/** 4; linux/perf_event.h. */
export const PERF_BR_NEW_ARCH_2: number = 4
/** 5; linux/perf_event.h. */
export const PERF_BR_NEW_ARCH_3: number = 5
/** 6; linux/perf_event.h. */
export const PERF_BR_NEW_ARCH_4: number = 6
/** 7; linux/perf_event.h. */
export const PERF_BR_NEW_ARCH_5: number = 7
/** 0; linux/perf_event.h. */
export const PERF_BR_NEW_FAULT_ALGN: number = 0
/** 1; linux/perf_event.h. */
export const PERF_BR_NEW_FAULT_DATA: number = 1
/** 2; linux/perf_event.h. */
export const PERF_BR_NEW_FAULT_INST: number = 2
/** 8; linux/perf_event.h. */
export const PERF_BR_NEW_MAX: number = 8
/** 2; linux/perf_event.h. */
export const PERF_BR_NON_SPEC_CORRECT_PATH: number = 2
/** 0xe; linux/perf_event.h. */
export const PERF_BR_NO_TX: number = 14
/** 3; linux/perf_event.h. */
export const PERF_BR_PRIV_HV: number = 3
/** 2; linux/perf_event.h. */
export const PERF_BR_PRIV_KERNEL: number = 2
/** 0; linux/perf_event.h. */
export const PERF_BR_PRIV_UNKNOWN: number = 0
/** 1; linux/perf_event.h. */
export const PERF_BR_PRIV_USER: number = 1
/** 6; linux/perf_event.h. */
export const PERF_BR_RET: number = 6
/** 0xd; linux/perf_event.h. */
export const PERF_BR_SERROR: number = 13
/** 3; linux/perf_event.h. */
export const PERF_BR_SPEC_CORRECT_PATH: number = 3
/** 4; linux/perf_event.h. */
export const PERF_BR_SPEC_MAX: number = 4
/** 0; linux/perf_event.h. */
export const PERF_BR_SPEC_NA: number = 0
/** 1; linux/perf_event.h. */
export const PERF_BR_SPEC_WRONG_PATH: number = 1
/** 7; linux/perf_event.h. */
export const PERF_BR_SYSCALL: number = 7
/** 8; linux/perf_event.h. */
export const PERF_BR_SYSRET: number = 8
/** 2; linux/perf_event.h. */
export const PERF_BR_UNCOND: number = 2
/** 0; linux/perf_event.h. */
export const PERF_BR_UNKNOWN: number = 0
/** 18446744073709549568; linux/perf_event.h. */
export const PERF_CONTEXT_GUEST: bigint = 18446744073709549568n
/** 18446744073709549440; linux/perf_event.h. */
export const PERF_CONTEXT_GUEST_KERNEL: bigint = 18446744073709549440n
/** 18446744073709549056; linux/perf_event.h. */
export const PERF_CONTEXT_GUEST_USER: bigint = 18446744073709549056n
/** 18446744073709551584; linux/perf_event.h. */
export const PERF_CONTEXT_HV: bigint = 18446744073709551584n
/** 18446744073709551488; linux/perf_event.h. */
export const PERF_CONTEXT_KERNEL: bigint = 18446744073709551488n
/** 18446744073709547521; linux/perf_event.h. */
export const PERF_CONTEXT_MAX: bigint = 18446744073709547521n
/** 18446744073709551104; linux/perf_event.h. */
export const PERF_CONTEXT_USER: bigint = 18446744073709551104n
/** 18446744073709550976; linux/perf_event.h. */
export const PERF_CONTEXT_USER_DEFERRED: bigint = 18446744073709550976n
/** 4; linux/perf_event.h. */
export const PERF_COUNT_HW_BRANCH_INSTRUCTIONS: number = 4
/** 5; linux/perf_event.h. */
export const PERF_COUNT_HW_BRANCH_MISSES: number = 5
/** 6; linux/perf_event.h. */
export const PERF_COUNT_HW_BUS_CYCLES: number = 6
/** 5; linux/perf_event.h. */
export const PERF_COUNT_HW_CACHE_BPU: number = 5
/** 3; linux/perf_event.h. */
export const PERF_COUNT_HW_CACHE_DTLB: number = 3
/** 4; linux/perf_event.h. */
export const PERF_COUNT_HW_CACHE_ITLB: number = 4
/** 0; linux/perf_event.h. */
export const PERF_COUNT_HW_CACHE_L1D: number = 0
/** 1; linux/perf_event.h. */
export const PERF_COUNT_HW_CACHE_L1I: number = 1
/** 2; linux/perf_event.h. */
export const PERF_COUNT_HW_CACHE_LL: number = 2
/** 7; linux/perf_event.h. */
export const PERF_COUNT_HW_CACHE_MAX: number = 7
/** 3; linux/perf_event.h. */
export const PERF_COUNT_HW_CACHE_MISSES: number = 3
/** 6; linux/perf_event.h. */
export const PERF_COUNT_HW_CACHE_NODE: number = 6
/** 3; linux/perf_event.h. */
export const PERF_COUNT_HW_CACHE_OP_MAX: number = 3
/** 2; linux/perf_event.h. */
export const PERF_COUNT_HW_CACHE_OP_PREFETCH: number = 2
/** 0; linux/perf_event.h. */
export const PERF_COUNT_HW_CACHE_OP_READ: number = 0
/** 1; linux/perf_event.h. */
export const PERF_COUNT_HW_CACHE_OP_WRITE: number = 1
/** 2; linux/perf_event.h. */
export const PERF_COUNT_HW_CACHE_REFERENCES: number = 2
/** 0; linux/perf_event.h. */
export const PERF_COUNT_HW_CACHE_RESULT_ACCESS: number = 0
/** 2; linux/perf_event.h. */
export const PERF_COUNT_HW_CACHE_RESULT_MAX: number = 2
/** 1; linux/perf_event.h. */
export const PERF_COUNT_HW_CACHE_RESULT_MISS: number = 1
/** 0; linux/perf_event.h. */
export const PERF_COUNT_HW_CPU_CYCLES: number = 0
/** 1; linux/perf_event.h. */
export const PERF_COUNT_HW_INSTRUCTIONS: number = 1
/** 0xa; linux/perf_event.h. */
export const PERF_COUNT_HW_MAX: number = 10
/** 9; linux/perf_event.h. */
export const PERF_COUNT_HW_REF_CPU_CYCLES: number = 9
/** 8; linux/perf_event.h. */
export const PERF_COUNT_HW_STALLED_CYCLES_BACKEND: number = 8
/** 7; linux/perf_event.h. */
export const PERF_COUNT_HW_STALLED_CYCLES_FRONTEND: number = 7
/** 7; linux/perf_event.h. */
export const PERF_COUNT_SW_ALIGNMENT_FAULTS: number = 7
/** 0xa; linux/perf_event.h. */
export const PERF_COUNT_SW_BPF_OUTPUT: number = 10
/** 0xb; linux/perf_event.h. */
export const PERF_COUNT_SW_CGROUP_SWITCHES: number = 11
/** 3; linux/perf_event.h. */
export const PERF_COUNT_SW_CONTEXT_SWITCHES: number = 3
/** 0; linux/perf_event.h. */
export const PERF_COUNT_SW_CPU_CLOCK: number = 0
/** 4; linux/perf_event.h. */
export const PERF_COUNT_SW_CPU_MIGRATIONS: number = 4
/** 9; linux/perf_event.h. */
export const PERF_COUNT_SW_DUMMY: number = 9
/** 8; linux/perf_event.h. */
export const PERF_COUNT_SW_EMULATION_FAULTS: number = 8
/** 0xc; linux/perf_event.h. */
export const PERF_COUNT_SW_MAX: number = 12
/** 2; linux/perf_event.h. */
export const PERF_COUNT_SW_PAGE_FAULTS: number = 2
/** 6; linux/perf_event.h. */
export const PERF_COUNT_SW_PAGE_FAULTS_MAJ: number = 6
/** 5; linux/perf_event.h. */
export const PERF_COUNT_SW_PAGE_FAULTS_MIN: number = 5
/** 1; linux/perf_event.h. */
export const PERF_COUNT_SW_TASK_CLOCK: number = 1
/**
 * Stop an event from counting; the count stays.
 *
 * Errors: ENODEV.
 *
 * Since Linux 2.6.31.
 *
 * 0x2401; linux/perf_event.h.
 */
export const PERF_EVENT_IOC_DISABLE = (9217) as unknown as Command<{ readonly ioctl: Takes<[arg: Flags<PERF_IOC_FLAG_>], 0> }>
/**
 * Let an event count.
 *
 * Errors: ENODEV.
 *
 * Since Linux 2.6.31.
 *
 * 0x2400; linux/perf_event.h.
 */
export const PERF_EVENT_IOC_ENABLE = (9216) as unknown as Command<{ readonly ioctl: Takes<[arg: Flags<PERF_IOC_FLAG_>], 0> }>
/**
 * Get the id by which samples name an event.
 *
 * Errors: EFAULT, ENODEV.
 *
 * Since Linux 3.12.
 *
 * 0x80082407; linux/perf_event.h.
 */
export const PERF_EVENT_IOC_ID = (2148017159) as unknown as Command<{ readonly ioctl: Takes<[arg: Place64], 0> }>
/**
 * Change the attributes of a breakpoint.
 *
 * Errors: E2BIG (The struct has fields that this kernel does not know; it has stored the size it knows in
 * size), EACCES, EFAULT, EINVAL, ENODEV, ENOSPC, EOPNOTSUPP (The event is no breakpoint).
 *
 * Since Linux 4.17.
 *
 * 0x4008240b; linux/perf_event.h.
 */
export const PERF_EVENT_IOC_MODIFY_ATTRIBUTES = (1074275339) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'perf_event_attr'>], 0> }>
/**
 * Pause writing to an event's buffer, or go on with it.
 *
 * The flag is passed by value, although the number of the ioctl promises a pointer.
 *
 * Errors: EINVAL (The event has no buffer), ENODEV.
 *
 * Since Linux 4.7.
 *
 * 0x40042409; linux/perf_event.h.
 */
export const PERF_EVENT_IOC_PAUSE_OUTPUT = (1074013193) as unknown as Command<{ readonly ioctl: Takes<[arg: boolean | 0 | 1], 0> }>
/**
 * Set the sampling period of an event, or its frequency.
 *
 * Errors: EFAULT, EINVAL, ENODEV.
 *
 * Since Linux 2.6.31.
 *
 * 0x40082404; linux/perf_event.h.
 */
export const PERF_EVENT_IOC_PERIOD = (1074275332) as unknown as Command<{ readonly ioctl: Takes<[arg: Long | Bytes], 0> }>
/**
 * Get the ids of the BPF programs at the tracepoint of an event.
 *
 * Errors: E2BIG (ids_len may be 64 at most), EFAULT, EINVAL, ENODEV, ENOMEM, ENOSPC (There are more
 * programs than ids_len; prog_cnt tells how many), EOPNOTSUPP, EPERM (It needs CAP_PERFMON).
 *
 * Since Linux 4.16.
 *
 * 0xc008240a; linux/perf_event.h.
 */
export const PERF_EVENT_IOC_QUERY_BPF = (3221758986) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'perf_event_query_bpf'>], 0> }>
/**
 * Enable an event for a number of overflows more.
 *
 * Errors: EINVAL (The event takes no samples, or has inherit set), ENODEV.
 *
 * Since Linux 2.6.31.
 *
 * 0x2402; linux/perf_event.h.
 */
export const PERF_EVENT_IOC_REFRESH = (9218) as unknown as Command<{ readonly ioctl: Takes<[arg: Long], 0> }>
/**
 * Set the count of an event to 0.
 *
 * The times enabled and running go on.
 *
 * Errors: ENODEV.
 *
 * Since Linux 2.6.31.
 *
 * 0x2403; linux/perf_event.h.
 */
export const PERF_EVENT_IOC_RESET = (9219) as unknown as Command<{ readonly ioctl: Takes<[arg: Flags<PERF_IOC_FLAG_>], 0> }>
/**
 * Attach a BPF program to an event.
 *
 * The file descriptor is passed by value, though the number of the ioctl promises a pointer.
 *
 * Errors: E2BIG, EACCES, EBADF, EEXIST (The event has a program already), EINVAL, ENODEV, ENOENT, ENOMEM,
 * EOPNOTSUPP, EPROTO.
 *
 * Since Linux 4.1.
 *
 * 0x40042408; linux/perf_event.h.
 */
export const PERF_EVENT_IOC_SET_BPF = (1074013192) as unknown as Command<{ readonly ioctl: Takes<[arg: FdArg], 0> }>
/**
 * Set the filter of a tracepoint or the address filter of an event.
 *
 * Errors: EFAULT, EINVAL, ENODEV, ENOMEM, EOPNOTSUPP.
 *
 * Since Linux 2.6.33.
 *
 * 0x40082406; linux/perf_event.h.
 */
export const PERF_EVENT_IOC_SET_FILTER = (1074275334) as unknown as Command<{ readonly ioctl: Takes<[arg: Text], 0> }>
/**
 * Send the samples of an event to the buffer of another event.
 *
 * -1 sends them nowhere.
 *
 * Errors: EBADF, EINVAL (The other event has no buffer, is of another CPU or thread, or this event is
 * mapped), ENODEV.
 *
 * Since Linux 2.6.32.
 *
 * 0x2405; linux/perf_event.h.
 */
export const PERF_EVENT_IOC_SET_OUTPUT = (9221) as unknown as Command<{ readonly ioctl: Takes<[arg: FdArg], 0> }>
/** 8; linux/perf_event.h. */
export const PERF_FLAG_FD_CLOEXEC: PERF_FLAG_ = 8
/** 1; linux/perf_event.h. */
export const PERF_FLAG_FD_NO_GROUP: PERF_FLAG_ = 1
/** 2; linux/perf_event.h. */
export const PERF_FLAG_FD_OUTPUT: PERF_FLAG_ = 2
/** 4; linux/perf_event.h. */
export const PERF_FLAG_PID_CGROUP: PERF_FLAG_ = 4
/** 8; linux/perf_event.h. */
export const PERF_FORMAT_GROUP: PERF_FORMAT_ = 8
/** 4; linux/perf_event.h. */
export const PERF_FORMAT_ID: PERF_FORMAT_ = 4
/** 0x10; linux/perf_event.h. */
export const PERF_FORMAT_LOST: PERF_FORMAT_ = 16
/** 0x20; linux/perf_event.h. */
export const PERF_FORMAT_MAX: number = 32
/** 1; linux/perf_event.h. */
export const PERF_FORMAT_TOTAL_TIME_ENABLED: PERF_FORMAT_ = 1
/** 2; linux/perf_event.h. */
export const PERF_FORMAT_TOTAL_TIME_RUNNING: PERF_FORMAT_ = 2
/** 0xffffffff; linux/perf_event.h. */
export const PERF_HW_EVENT_MASK: number = 4294967295
/** 1; linux/perf_event.h. */
export const PERF_IOC_FLAG_GROUP: PERF_IOC_FLAG_ = 1
/** 8; linux/perf_event.h. */
export const PERF_MAX_CONTEXTS_PER_STACK: number = 8
/** 0x7f; linux/perf_event.h. */
export const PERF_MAX_STACK_DEPTH: number = 127
/** 4; linux/perf_event.h. */
export const PERF_MEM_BLK_ADDR: number = 4
/** 2; linux/perf_event.h. */
export const PERF_MEM_BLK_DATA: number = 2
/** 1; linux/perf_event.h. */
export const PERF_MEM_BLK_NA: number = 1
/** 0x28; linux/perf_event.h. */
export const PERF_MEM_BLK_SHIFT: number = 40
/** 1; linux/perf_event.h. */
export const PERF_MEM_HOPS_0: number = 1
/** 2; linux/perf_event.h. */
export const PERF_MEM_HOPS_1: number = 2
/** 3; linux/perf_event.h. */
export const PERF_MEM_HOPS_2: number = 3
/** 4; linux/perf_event.h. */
export const PERF_MEM_HOPS_3: number = 4
/** 0x2b; linux/perf_event.h. */
export const PERF_MEM_HOPS_SHIFT: number = 43
/** 2; linux/perf_event.h. */
export const PERF_MEM_LOCK_LOCKED: number = 2
/** 1; linux/perf_event.h. */
export const PERF_MEM_LOCK_NA: number = 1
/** 0x18; linux/perf_event.h. */
export const PERF_MEM_LOCK_SHIFT: number = 24
/** 0xb; linux/perf_event.h. */
export const PERF_MEM_LVLNUM_ANY_CACHE: number = 11
/** 9; linux/perf_event.h. */
export const PERF_MEM_LVLNUM_CXL: number = 9
/** 0xa; linux/perf_event.h. */
export const PERF_MEM_LVLNUM_IO: number = 10
/** 7; linux/perf_event.h. */
export const PERF_MEM_LVLNUM_L0: number = 7
/** 1; linux/perf_event.h. */
export const PERF_MEM_LVLNUM_L1: number = 1
/** 2; linux/perf_event.h. */
export const PERF_MEM_LVLNUM_L2: number = 2
/** 5; linux/perf_event.h. */
export const PERF_MEM_LVLNUM_L2_MHB: number = 5
/** 3; linux/perf_event.h. */
export const PERF_MEM_LVLNUM_L3: number = 3
/** 4; linux/perf_event.h. */
export const PERF_MEM_LVLNUM_L4: number = 4
/** 0xc; linux/perf_event.h. */
export const PERF_MEM_LVLNUM_LFB: number = 12
/** 6; linux/perf_event.h. */
export const PERF_MEM_LVLNUM_MSC: number = 6
/** 0xf; linux/perf_event.h. */
export const PERF_MEM_LVLNUM_NA: number = 15
/** 0xe; linux/perf_event.h. */
export const PERF_MEM_LVLNUM_PMEM: number = 14
/** 0xd; linux/perf_event.h. */
export const PERF_MEM_LVLNUM_RAM: number = 13
/** 0x21; linux/perf_event.h. */
export const PERF_MEM_LVLNUM_SHIFT: number = 33
/** 8; linux/perf_event.h. */
export const PERF_MEM_LVLNUM_UNC: number = 8
/** 2; linux/perf_event.h. */
export const PERF_MEM_LVL_HIT: number = 2
/** 0x1000; linux/perf_event.h. */
export const PERF_MEM_LVL_IO: number = 4096
/** 8; linux/perf_event.h. */
export const PERF_MEM_LVL_L1: number = 8
/** 0x20; linux/perf_event.h. */
export const PERF_MEM_LVL_L2: number = 32
/** 0x40; linux/perf_event.h. */
export const PERF_MEM_LVL_L3: number = 64
/** 0x10; linux/perf_event.h. */
export const PERF_MEM_LVL_LFB: number = 16
/** 0x80; linux/perf_event.h. */
export const PERF_MEM_LVL_LOC_RAM: number = 128
/** 4; linux/perf_event.h. */
export const PERF_MEM_LVL_MISS: number = 4
/** 1; linux/perf_event.h. */
export const PERF_MEM_LVL_NA: number = 1
/** 0x400; linux/perf_event.h. */
export const PERF_MEM_LVL_REM_CCE1: number = 1024
/** 0x800; linux/perf_event.h. */
export const PERF_MEM_LVL_REM_CCE2: number = 2048
/** 0x100; linux/perf_event.h. */
export const PERF_MEM_LVL_REM_RAM1: number = 256
/** 0x200; linux/perf_event.h. */
export const PERF_MEM_LVL_REM_RAM2: number = 512
/** 5; linux/perf_event.h. */
export const PERF_MEM_LVL_SHIFT: number = 5
/** 0x2000; linux/perf_event.h. */
export const PERF_MEM_LVL_UNC: number = 8192
/** 0x10; linux/perf_event.h. */
export const PERF_MEM_OP_EXEC: number = 16
/** 2; linux/perf_event.h. */
export const PERF_MEM_OP_LOAD: number = 2
/** 1; linux/perf_event.h. */
export const PERF_MEM_OP_NA: number = 1
/** 8; linux/perf_event.h. */
export const PERF_MEM_OP_PFETCH: number = 8
/** 0; linux/perf_event.h. */
export const PERF_MEM_OP_SHIFT: number = 0
/** 4; linux/perf_event.h. */
export const PERF_MEM_OP_STORE: number = 4
/** 3; linux/perf_event.h. */
export const PERF_MEM_REGION_L_NON_SHARE: number = 3
/** 2; linux/perf_event.h. */
export const PERF_MEM_REGION_L_SHARE: number = 2
/** 8; linux/perf_event.h. */
export const PERF_MEM_REGION_MEM0: number = 8
/** 9; linux/perf_event.h. */
export const PERF_MEM_REGION_MEM1: number = 9
/** 0xa; linux/perf_event.h. */
export const PERF_MEM_REGION_MEM2: number = 10
/** 0xb; linux/perf_event.h. */
export const PERF_MEM_REGION_MEM3: number = 11
/** 0xc; linux/perf_event.h. */
export const PERF_MEM_REGION_MEM4: number = 12
/** 0xd; linux/perf_event.h. */
export const PERF_MEM_REGION_MEM5: number = 13
/** 0xe; linux/perf_event.h. */
export const PERF_MEM_REGION_MEM6: number = 14
/** 0xf; linux/perf_event.h. */
export const PERF_MEM_REGION_MEM7: number = 15
/** 7; linux/perf_event.h. */
export const PERF_MEM_REGION_MMIO: number = 7
/** 0; linux/perf_event.h. */
export const PERF_MEM_REGION_NA: number = 0
/** 4; linux/perf_event.h. */
export const PERF_MEM_REGION_O_IO: number = 4
/** 6; linux/perf_event.h. */
export const PERF_MEM_REGION_O_NON_SHARE: number = 6
/** 5; linux/perf_event.h. */
export const PERF_MEM_REGION_O_SHARE: number = 5
/** 1; linux/perf_event.h. */
export const PERF_MEM_REGION_RSVD: number = 1
/** 0x2e; linux/perf_event.h. */
export const PERF_MEM_REGION_SHIFT: number = 46
/** 1; linux/perf_event.h. */
export const PERF_MEM_REMOTE_REMOTE: number = 1
/** 0x25; linux/perf_event.h. */
export const PERF_MEM_REMOTE_SHIFT: number = 37
/** 1; linux/perf_event.h. */
export const PERF_MEM_SNOOPX_FWD: number = 1
/** 2; linux/perf_event.h. */
export const PERF_MEM_SNOOPX_PEER: number = 2
/** 0x26; linux/perf_event.h. */
export const PERF_MEM_SNOOPX_SHIFT: number = 38
/** 4; linux/perf_event.h. */
export const PERF_MEM_SNOOP_HIT: number = 4
/** 0x10; linux/perf_event.h. */
export const PERF_MEM_SNOOP_HITM: number = 16
/** 8; linux/perf_event.h. */
export const PERF_MEM_SNOOP_MISS: number = 8
/** 1; linux/perf_event.h. */
export const PERF_MEM_SNOOP_NA: number = 1
/** 2; linux/perf_event.h. */
export const PERF_MEM_SNOOP_NONE: number = 2
/** 0x13; linux/perf_event.h. */
export const PERF_MEM_SNOOP_SHIFT: number = 19
/** 2; linux/perf_event.h. */
export const PERF_MEM_TLB_HIT: number = 2
/** 8; linux/perf_event.h. */
export const PERF_MEM_TLB_L1: number = 8
/** 0x10; linux/perf_event.h. */
export const PERF_MEM_TLB_L2: number = 16
/** 4; linux/perf_event.h. */
export const PERF_MEM_TLB_MISS: number = 4
/** 1; linux/perf_event.h. */
export const PERF_MEM_TLB_NA: number = 1
/** 0x40; linux/perf_event.h. */
export const PERF_MEM_TLB_OS: number = 64
/** 0x1a; linux/perf_event.h. */
export const PERF_MEM_TLB_SHIFT: number = 26
/** 0x20; linux/perf_event.h. */
export const PERF_MEM_TLB_WK: number = 32
/** 0x20; linux/perf_event.h. */
export const PERF_PMU_TYPE_SHIFT: number = 32
/** 0xb; linux/perf_event.h. */
export const PERF_RECORD_AUX: PERF_RECORD_ = 11
/** 0x15; linux/perf_event.h. */
export const PERF_RECORD_AUX_OUTPUT_HW_ID: PERF_RECORD_ = 21
/** 0x12; linux/perf_event.h. */
export const PERF_RECORD_BPF_EVENT: PERF_RECORD_ = 18
/** 0x16; linux/perf_event.h. */
export const PERF_RECORD_CALLCHAIN_DEFERRED: PERF_RECORD_ = 22
/** 0x13; linux/perf_event.h. */
export const PERF_RECORD_CGROUP: PERF_RECORD_ = 19
/** 3; linux/perf_event.h. */
export const PERF_RECORD_COMM: PERF_RECORD_ = 3
/** 4; linux/perf_event.h. */
export const PERF_RECORD_EXIT: PERF_RECORD_ = 4
/** 7; linux/perf_event.h. */
export const PERF_RECORD_FORK: PERF_RECORD_ = 7
/** 0xc; linux/perf_event.h. */
export const PERF_RECORD_ITRACE_START: PERF_RECORD_ = 12
/** 0x11; linux/perf_event.h. */
export const PERF_RECORD_KSYMBOL: PERF_RECORD_ = 17
/** 1; linux/perf_event.h. */
export const PERF_RECORD_KSYMBOL_FLAGS_UNREGISTER: number = 1
/** 1; linux/perf_event.h. */
export const PERF_RECORD_KSYMBOL_TYPE_BPF: number = 1
/** 3; linux/perf_event.h. */
export const PERF_RECORD_KSYMBOL_TYPE_MAX: number = 3
/** 2; linux/perf_event.h. */
export const PERF_RECORD_KSYMBOL_TYPE_OOL: number = 2
/** 0; linux/perf_event.h. */
export const PERF_RECORD_KSYMBOL_TYPE_UNKNOWN: number = 0
/** 2; linux/perf_event.h. */
export const PERF_RECORD_LOST: PERF_RECORD_ = 2
/** 0xd; linux/perf_event.h. */
export const PERF_RECORD_LOST_SAMPLES: PERF_RECORD_ = 13
/** 0x17; linux/perf_event.h. */
export const PERF_RECORD_MAX: number = 23
/** 0x2000; linux/perf_event.h. */
export const PERF_RECORD_MISC_COMM_EXEC: PERF_RECORD_MISC_ = 8192
/** 7; linux/perf_event.h. */
export const PERF_RECORD_MISC_CPUMODE_MASK: number = 7
/** 0; linux/perf_event.h. */
export const PERF_RECORD_MISC_CPUMODE_UNKNOWN: PERF_RECORD_MISC_ = 0
/** 0x4000; linux/perf_event.h. */
export const PERF_RECORD_MISC_EXACT_IP: PERF_RECORD_MISC_ = 16384
/** 0x8000; linux/perf_event.h. */
export const PERF_RECORD_MISC_EXT_RESERVED: PERF_RECORD_MISC_ = 32768
/** 0x2000; linux/perf_event.h. */
export const PERF_RECORD_MISC_FORK_EXEC: PERF_RECORD_MISC_ = 8192
/** 4; linux/perf_event.h. */
export const PERF_RECORD_MISC_GUEST_KERNEL: PERF_RECORD_MISC_ = 4
/** 5; linux/perf_event.h. */
export const PERF_RECORD_MISC_GUEST_USER: PERF_RECORD_MISC_ = 5
/** 3; linux/perf_event.h. */
export const PERF_RECORD_MISC_HYPERVISOR: PERF_RECORD_MISC_ = 3
/** 1; linux/perf_event.h. */
export const PERF_RECORD_MISC_KERNEL: PERF_RECORD_MISC_ = 1
/** 0x4000; linux/perf_event.h. */
export const PERF_RECORD_MISC_MMAP_BUILD_ID: PERF_RECORD_MISC_ = 16384
/** 0x2000; linux/perf_event.h. */
export const PERF_RECORD_MISC_MMAP_DATA: PERF_RECORD_MISC_ = 8192
/** 0x1000; linux/perf_event.h. */
export const PERF_RECORD_MISC_PROC_MAP_PARSE_TIMEOUT: PERF_RECORD_MISC_ = 4096
/** 0x2000; linux/perf_event.h. */
export const PERF_RECORD_MISC_SWITCH_OUT: PERF_RECORD_MISC_ = 8192
/** 0x4000; linux/perf_event.h. */
export const PERF_RECORD_MISC_SWITCH_OUT_PREEMPT: PERF_RECORD_MISC_ = 16384
/** 2; linux/perf_event.h. */
export const PERF_RECORD_MISC_USER: PERF_RECORD_MISC_ = 2
/** 1; linux/perf_event.h. */
export const PERF_RECORD_MMAP: PERF_RECORD_ = 1
/** 0xa; linux/perf_event.h. */
export const PERF_RECORD_MMAP2: PERF_RECORD_ = 10
/** 0x10; linux/perf_event.h. */
export const PERF_RECORD_NAMESPACES: PERF_RECORD_ = 16
/** 8; linux/perf_event.h. */
export const PERF_RECORD_READ: PERF_RECORD_ = 8
/** 9; linux/perf_event.h. */
export const PERF_RECORD_SAMPLE: PERF_RECORD_ = 9
/** 0xe; linux/perf_event.h. */
export const PERF_RECORD_SWITCH: PERF_RECORD_ = 14
/** 0xf; linux/perf_event.h. */
export const PERF_RECORD_SWITCH_CPU_WIDE: PERF_RECORD_ = 15
/** 0x14; linux/perf_event.h. */
export const PERF_RECORD_TEXT_POKE: PERF_RECORD_ = 20
/** 5; linux/perf_event.h. */
export const PERF_RECORD_THROTTLE: PERF_RECORD_ = 5
/** 6; linux/perf_event.h. */
export const PERF_RECORD_UNTHROTTLE: PERF_RECORD_ = 6
/** 8; linux/perf_event.h. */
export const PERF_SAMPLE_ADDR: PERF_SAMPLE_ = 8
/** 0x100000; linux/perf_event.h. */
export const PERF_SAMPLE_AUX: PERF_SAMPLE_ = 1048576
/** 0x80; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_ABORT_TX: PERF_SAMPLE_BRANCH_ = 128
/** 7; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_ABORT_TX_SHIFT: number = 7
/** 8; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_ANY: PERF_SAMPLE_BRANCH_ = 8
/** 0x10; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_ANY_CALL: PERF_SAMPLE_BRANCH_ = 16
/** 4; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_ANY_CALL_SHIFT: number = 4
/** 0x20; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_ANY_RETURN: PERF_SAMPLE_BRANCH_ = 32
/** 5; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_ANY_RETURN_SHIFT: number = 5
/** 3; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_ANY_SHIFT: number = 3
/** 0x2000; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_CALL: PERF_SAMPLE_BRANCH_ = 8192
/** 0xd; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_CALL_SHIFT: number = 13
/** 0x800; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_CALL_STACK: PERF_SAMPLE_BRANCH_ = 2048
/** 0xb; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_CALL_STACK_SHIFT: number = 11
/** 0x400; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_COND: PERF_SAMPLE_BRANCH_ = 1024
/** 0xa; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_COND_SHIFT: number = 10
/** 0x80000; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_COUNTERS: PERF_SAMPLE_BRANCH_ = 524288
/** 0x13; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_COUNTERS_SHIFT: number = 19
/** 4; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_HV: PERF_SAMPLE_BRANCH_ = 4
/** 2; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_HV_SHIFT: number = 2
/** 0x20000; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_HW_INDEX: PERF_SAMPLE_BRANCH_ = 131072
/** 0x11; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_HW_INDEX_SHIFT: number = 17
/** 0x40; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_IND_CALL: PERF_SAMPLE_BRANCH_ = 64
/** 6; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_IND_CALL_SHIFT: number = 6
/** 0x1000; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_IND_JUMP: PERF_SAMPLE_BRANCH_ = 4096
/** 0xc; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_IND_JUMP_SHIFT: number = 12
/** 0x100; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_IN_TX: PERF_SAMPLE_BRANCH_ = 256
/** 8; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_IN_TX_SHIFT: number = 8
/** 2; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_KERNEL: PERF_SAMPLE_BRANCH_ = 2
/** 1; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_KERNEL_SHIFT: number = 1
/** 0x100000; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_MAX: number = 1048576
/** 0x14; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_MAX_SHIFT: number = 20
/** 0x8000; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_NO_CYCLES: PERF_SAMPLE_BRANCH_ = 32768
/** 0xf; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_NO_CYCLES_SHIFT: number = 15
/** 0x4000; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_NO_FLAGS: PERF_SAMPLE_BRANCH_ = 16384
/** 0xe; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_NO_FLAGS_SHIFT: number = 14
/** 0x200; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_NO_TX: PERF_SAMPLE_BRANCH_ = 512
/** 9; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_NO_TX_SHIFT: number = 9
/** 7; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_PLM_ALL: PERF_SAMPLE_BRANCH_ = 7
/** 0x40000; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_PRIV_SAVE: PERF_SAMPLE_BRANCH_ = 262144
/** 0x12; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_PRIV_SAVE_SHIFT: number = 18
/** 0x800; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_STACK: PERF_SAMPLE_ = 2048
/** 0x10000; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_TYPE_SAVE: PERF_SAMPLE_BRANCH_ = 65536
/** 0x10; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_TYPE_SAVE_SHIFT: number = 16
/** 1; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_USER: PERF_SAMPLE_BRANCH_ = 1
/** 0; linux/perf_event.h. */
export const PERF_SAMPLE_BRANCH_USER_SHIFT: number = 0
/** 0x20; linux/perf_event.h. */
export const PERF_SAMPLE_CALLCHAIN: PERF_SAMPLE_ = 32
/** 0x200000; linux/perf_event.h. */
export const PERF_SAMPLE_CGROUP: PERF_SAMPLE_ = 2097152
/** 0x800000; linux/perf_event.h. */
export const PERF_SAMPLE_CODE_PAGE_SIZE: PERF_SAMPLE_ = 8388608
/** 0x80; linux/perf_event.h. */
export const PERF_SAMPLE_CPU: PERF_SAMPLE_ = 128
/** 0x400000; linux/perf_event.h. */
export const PERF_SAMPLE_DATA_PAGE_SIZE: PERF_SAMPLE_ = 4194304
/** 0x8000; linux/perf_event.h. */
export const PERF_SAMPLE_DATA_SRC: PERF_SAMPLE_ = 32768
/** 0x40; linux/perf_event.h. */
export const PERF_SAMPLE_ID: PERF_SAMPLE_ = 64
/** 0x10000; linux/perf_event.h. */
export const PERF_SAMPLE_IDENTIFIER: PERF_SAMPLE_ = 65536
/** 1; linux/perf_event.h. */
export const PERF_SAMPLE_IP: PERF_SAMPLE_ = 1
/** 0x2000000; linux/perf_event.h. */
export const PERF_SAMPLE_MAX: number = 33554432
/** 0x100; linux/perf_event.h. */
export const PERF_SAMPLE_PERIOD: PERF_SAMPLE_ = 256
/** 0x80000; linux/perf_event.h. */
export const PERF_SAMPLE_PHYS_ADDR: PERF_SAMPLE_ = 524288
/** 0x400; linux/perf_event.h. */
export const PERF_SAMPLE_RAW: PERF_SAMPLE_ = 1024
/** 0x10; linux/perf_event.h. */
export const PERF_SAMPLE_READ: PERF_SAMPLE_ = 16
/** 1; linux/perf_event.h. */
export const PERF_SAMPLE_REGS_ABI_32: number = 1
/** 2; linux/perf_event.h. */
export const PERF_SAMPLE_REGS_ABI_64: number = 2
/** 0; linux/perf_event.h. */
export const PERF_SAMPLE_REGS_ABI_NONE: number = 0
/** 0x40000; linux/perf_event.h. */
export const PERF_SAMPLE_REGS_INTR: PERF_SAMPLE_ = 262144
/** 0x1000; linux/perf_event.h. */
export const PERF_SAMPLE_REGS_USER: PERF_SAMPLE_ = 4096
/** 0x2000; linux/perf_event.h. */
export const PERF_SAMPLE_STACK_USER: PERF_SAMPLE_ = 8192
/** 0x200; linux/perf_event.h. */
export const PERF_SAMPLE_STREAM_ID: PERF_SAMPLE_ = 512
/** 2; linux/perf_event.h. */
export const PERF_SAMPLE_TID: PERF_SAMPLE_ = 2
/** 4; linux/perf_event.h. */
export const PERF_SAMPLE_TIME: PERF_SAMPLE_ = 4
/** 0x20000; linux/perf_event.h. */
export const PERF_SAMPLE_TRANSACTION: PERF_SAMPLE_ = 131072
/** 0x4000; linux/perf_event.h. */
export const PERF_SAMPLE_WEIGHT: PERF_SAMPLE_ = 16384
/** 0x1000000; linux/perf_event.h. */
export const PERF_SAMPLE_WEIGHT_STRUCT: PERF_SAMPLE_ = 16777216
/** 0x1004000; linux/perf_event.h. */
export const PERF_SAMPLE_WEIGHT_TYPE: number = 16793600
/** 18446744069414584320; linux/perf_event.h. */
export const PERF_TXN_ABORT_MASK: bigint = 18446744069414584320n
/** 0x20; linux/perf_event.h. */
export const PERF_TXN_ABORT_SHIFT: number = 32
/** 8; linux/perf_event.h. */
export const PERF_TXN_ASYNC: number = 8
/** 0x80; linux/perf_event.h. */
export const PERF_TXN_CAPACITY_READ: number = 128
/** 0x40; linux/perf_event.h. */
export const PERF_TXN_CAPACITY_WRITE: number = 64
/** 0x20; linux/perf_event.h. */
export const PERF_TXN_CONFLICT: number = 32
/** 1; linux/perf_event.h. */
export const PERF_TXN_ELISION: number = 1
/** 0x100; linux/perf_event.h. */
export const PERF_TXN_MAX: number = 256
/** 0x10; linux/perf_event.h. */
export const PERF_TXN_RETRY: number = 16
/** 4; linux/perf_event.h. */
export const PERF_TXN_SYNC: number = 4
/** 2; linux/perf_event.h. */
export const PERF_TXN_TRANSACTION: number = 2
/** 5; linux/perf_event.h. */
export const PERF_TYPE_BREAKPOINT: PERF_TYPE_ = 5
/** 0; linux/perf_event.h. */
export const PERF_TYPE_HARDWARE: PERF_TYPE_ = 0
/** 3; linux/perf_event.h. */
export const PERF_TYPE_HW_CACHE: PERF_TYPE_ = 3
/** 6; linux/perf_event.h. */
export const PERF_TYPE_MAX: number = 6
/** 4; linux/perf_event.h. */
export const PERF_TYPE_RAW: PERF_TYPE_ = 4
/** 1; linux/perf_event.h. */
export const PERF_TYPE_SOFTWARE: PERF_TYPE_ = 1
/** 2; linux/perf_event.h. */
export const PERF_TYPE_TRACEPOINT: PERF_TYPE_ = 2
/** 3; linux/perf_event.h. */
export const PID_NS_INDEX: number = 3
/** 4; linux/perf_event.h. */
export const USER_NS_INDEX: number = 4
/** 1; linux/perf_event.h. */
export const UTS_NS_INDEX: number = 1
/**
 * Begin to trace a thread and send it SIGSTOP.
 *
 * It need not have stopped when the call returns: wait4 with __WALL tells.
 *
 * Errors: EPERM, ESRCH.
 *
 * Since Linux 1.0.
 *
 * 0x10; linux/ptrace.h.
 */
export const PTRACE_ATTACH = (16) as unknown as Command<{ readonly ptrace: Takes<[], 0> }>
/**
 * Let a stopped tracee go on.
 *
 * data is the signal that the tracee gets as it goes on; 0 is none.
 *
 * Errors: EIO, ESRCH.
 *
 * Since Linux 1.0.
 *
 * 7; linux/ptrace.h.
 */
export const PTRACE_CONT = (7) as unknown as Command<{ readonly ptrace: Takes<[addr: Unused, data: Plain], 0> }>
/**
 * Stop tracing and let the tracee go on.
 *
 * data is the signal that the tracee gets as it goes on; 0 is none.
 *
 * Errors: EIO, ESRCH.
 *
 * Since Linux 1.0.
 *
 * 0x11; linux/ptrace.h.
 */
export const PTRACE_DETACH = (17) as unknown as Command<{ readonly ptrace: Takes<[addr: Unused, data: Plain], 0> }>
/** 1; linux/ptrace.h. */
export const PTRACE_EVENTMSG_SYSCALL_ENTRY: number = 1
/** 2; linux/ptrace.h. */
export const PTRACE_EVENTMSG_SYSCALL_EXIT: number = 2
/** 3; linux/ptrace.h. */
export const PTRACE_EVENT_CLONE: number = 3
/** 4; linux/ptrace.h. */
export const PTRACE_EVENT_EXEC: number = 4
/** 6; linux/ptrace.h. */
export const PTRACE_EVENT_EXIT: number = 6
/** 1; linux/ptrace.h. */
export const PTRACE_EVENT_FORK: number = 1
/** 7; linux/ptrace.h. */
export const PTRACE_EVENT_SECCOMP: number = 7
/** 0x80; linux/ptrace.h. */
export const PTRACE_EVENT_STOP: number = 128
/** 2; linux/ptrace.h. */
export const PTRACE_EVENT_VFORK: number = 2
/** 5; linux/ptrace.h. */
export const PTRACE_EVENT_VFORK_DONE: number = 5
/**
 * Get the number that belongs to the last event: a pid, an exit status, or data of seccomp.
 *
 * Errors: EFAULT, ESRCH.
 *
 * Since Linux 2.5.46.
 *
 * 0x4201; linux/ptrace.h.
 */
export const PTRACE_GETEVENTMSG = (16897) as unknown as Command<{ readonly ptrace: Takes<[addr: Unused, data: Bytes], 0> }>
/**
 * Get a set of registers.
 *
 * The kernel writes the registers to iov_base, at most iov_len bytes, and the length into iov_len. The
 * layout follows the mode (64 or 32 bit) that the tracee is in.
 *
 * Errors: EFAULT, EINVAL (The tracee has no such set, or iov_len is not a multiple of the size of a
 * register), EIO, ENODEV (The processor or the tracee does not use this feature), ENOMEM, ENXIO,
 * EOPNOTSUPP, ESRCH.
 *
 * Since Linux 2.6.34.
 *
 * 0x4204; linux/ptrace.h.
 */
export const PTRACE_GETREGSET = (16900) as unknown as Command<{ readonly ptrace: Takes<[addr: Choice<NT_REGSET_>, data: Struct<'iovec'>], 0> }>
/**
 * Get what is known of the signal that stopped the tracee.
 *
 * Errors: EFAULT, EINVAL (The tracee is in a group stop, which has no siginfo), ESRCH.
 *
 * Since Linux 2.4.0.
 *
 * 0x4202; linux/ptrace.h.
 */
export const PTRACE_GETSIGINFO = (16898) as unknown as Command<{ readonly ptrace: Takes<[addr: Unused, data: Struct<'siginfo'>], 0> }>
/**
 * Get the mask of blocked signals.
 *
 * Errors: EFAULT, EINVAL (addr must be 8, the size of the kernel's sigset_t), ESRCH.
 *
 * Since Linux 3.11.
 *
 * 0x420a; linux/ptrace.h.
 */
export const PTRACE_GETSIGMASK = (16906) as unknown as Command<{ readonly ptrace: Takes<[addr: Quantity | undefined, data: Struct<'sigset_t'>], 0> }>
/**
 * Get where and how the tracee registered restartable sequences.
 *
 * The result is the size of the struct that the kernel knows, which can be more than addr.
 *
 * Errors: EFAULT, EIO, ESRCH.
 *
 * Since Linux 5.13.
 *
 * 0x420f; linux/ptrace.h.
 */
export const PTRACE_GET_RSEQ_CONFIGURATION = (16911) as unknown as Command<{ readonly ptrace: Takes<[addr: Quantity | undefined, data: Struct<'ptrace_rseq_configuration'>], Size> }>
/**
 * Get number, arguments or result of the syscall at which the tracee is stopped.
 *
 * The result is how many bytes there are to give, which can be more than addr.
 *
 * Errors: EFAULT, ESRCH.
 *
 * Since Linux 5.3.
 *
 * 0x420e; linux/ptrace.h.
 */
export const PTRACE_GET_SYSCALL_INFO = (16910) as unknown as Command<{ readonly ptrace: Takes<[addr: Quantity | undefined, data: Struct<'ptrace_syscall_info'>], Size> }>
/**
 * Get the syscall user dispatch of the tracee.
 *
 * Errors: EFAULT, EINVAL, ESRCH.
 *
 * Since Linux 6.4.
 *
 * 0x4211; linux/ptrace.h.
 */
export const PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG = (16913) as unknown as Command<{ readonly ptrace: Takes<[addr: Quantity | undefined, data: Struct<'ptrace_sud_config'>], 0> }>
/**
 * Stop a tracee, running or not, without a signal.
 *
 * Only for a tracee of PTRACE_SEIZE; EIO for others. The tracee need not be stopped.
 *
 * Errors: EIO, ESRCH.
 *
 * Since Linux 3.4.
 *
 * 0x4207; linux/ptrace.h.
 */
export const PTRACE_INTERRUPT = (16903) as unknown as Command<{ readonly ptrace: Takes<[], 0> }>
/**
 * Send SIGKILL to a tracee.
 *
 * It gives 0 whatever becomes of the signal; kill or tgkill is the better way.
 *
 * Errors: ESRCH.
 *
 * Since Linux 1.0.
 *
 * 8; linux/ptrace.h.
 */
export const PTRACE_KILL = (8) as unknown as Command<{ readonly ptrace: Takes<[], 0> }>
/**
 * Leave a tracee in its group stop, but learn of events such as SIGCONT.
 *
 * Only for a tracee of PTRACE_SEIZE; EIO for others. It must be in a PTRACE_EVENT_STOP.
 *
 * Errors: EIO, ESRCH.
 *
 * Since Linux 3.4.
 *
 * 0x4208; linux/ptrace.h.
 */
export const PTRACE_LISTEN = (16904) as unknown as Command<{ readonly ptrace: Takes<[], 0> }>
/** 0x100000; linux/ptrace.h. */
export const PTRACE_O_EXITKILL: PTRACE_O_ = 1048576
/** 0x3000ff; linux/ptrace.h. */
export const PTRACE_O_MASK: number = 3145983
/** 0x200000; linux/ptrace.h. */
export const PTRACE_O_SUSPEND_SECCOMP: PTRACE_O_ = 2097152
/** 8; linux/ptrace.h. */
export const PTRACE_O_TRACECLONE: PTRACE_O_ = 8
/** 0x10; linux/ptrace.h. */
export const PTRACE_O_TRACEEXEC: PTRACE_O_ = 16
/** 0x40; linux/ptrace.h. */
export const PTRACE_O_TRACEEXIT: PTRACE_O_ = 64
/** 2; linux/ptrace.h. */
export const PTRACE_O_TRACEFORK: PTRACE_O_ = 2
/** 0x80; linux/ptrace.h. */
export const PTRACE_O_TRACESECCOMP: PTRACE_O_ = 128
/** 1; linux/ptrace.h. */
export const PTRACE_O_TRACESYSGOOD: PTRACE_O_ = 1
/** 4; linux/ptrace.h. */
export const PTRACE_O_TRACEVFORK: PTRACE_O_ = 4
/** 0x20; linux/ptrace.h. */
export const PTRACE_O_TRACEVFORKDONE: PTRACE_O_ = 32
/**
 * Read a word of the tracee's memory.
 *
 * The word is stored at data; the result is 0.
 *
 * Errors: EFAULT, EIO, ESRCH.
 *
 * Since Linux 1.0.
 *
 * 2; linux/ptrace.h.
 */
export const PTRACE_PEEKDATA = (2) as unknown as Command<{ readonly ptrace: Takes<[addr: Address | null, data: Bytes], 0> }>
/**
 * Get queued signals of a tracee and leave them in the queue.
 *
 * A pending signal of the tracer ends the copying early.
 *
 * Errors: EFAULT, EINVAL, ESRCH.
 *
 * Since Linux 3.10.
 *
 * 0x4209; linux/ptrace.h.
 */
export const PTRACE_PEEKSIGINFO = (16905) as unknown as Command<{ readonly ptrace: Takes<[addr: Struct<'ptrace_peeksiginfo_args'>, data: Struct<'siginfo'>], Count> }>
/** 1; linux/ptrace.h. */
export const PTRACE_PEEKSIGINFO_SHARED: PTRACE_PEEKSIGINFO_ = 1
/**
 * Read a word of the tracee's memory.
 *
 * The word is stored at data; the result is 0.
 *
 * Errors: EFAULT, EIO, ESRCH.
 *
 * Since Linux 1.0.
 *
 * 1; linux/ptrace.h.
 */
export const PTRACE_PEEKTEXT = (1) as unknown as Command<{ readonly ptrace: Takes<[addr: Address | null, data: Bytes], 0> }>
/**
 * Read a word of the user area: a register or debug register.
 *
 * The word is stored at data; the result is 0. x86-64 only.
 *
 * Errors: EFAULT, EIO (addr is not a multiple of 8 or lies outside struct user), ESRCH.
 *
 * Since Linux 1.0.
 *
 * 3; linux/ptrace.h.
 */
export const PTRACE_PEEKUSR = (3) as unknown as Command<{ readonly ptrace: Takes<[addr: Long, data: Bytes], 0> }>
/**
 * Write a word into the tracee's memory, even where it is mapped read-only.
 *
 * Errors: EIO, ESRCH.
 *
 * Since Linux 1.0.
 *
 * 5; linux/ptrace.h.
 */
export const PTRACE_POKEDATA = (5) as unknown as Command<{ readonly ptrace: Takes<[addr: Address | null, data: Long], 0> }>
/**
 * Write a word into the tracee's memory, even where it is mapped read-only.
 *
 * Errors: EIO, ESRCH.
 *
 * Since Linux 1.0.
 *
 * 4; linux/ptrace.h.
 */
export const PTRACE_POKETEXT = (4) as unknown as Command<{ readonly ptrace: Takes<[addr: Address | null, data: Long], 0> }>
/**
 * Write a word of the user area: a register or debug register.
 *
 * x86-64 only.
 *
 * Errors: EINVAL, EIO (addr is not a multiple of 8, or cannot be written, or the value is not allowed
 * there), ENOSPC (All hardware breakpoints are in use), EPERM, ESRCH.
 *
 * Since Linux 1.0.
 *
 * 6; linux/ptrace.h.
 */
export const PTRACE_POKEUSR = (6) as unknown as Command<{ readonly ptrace: Takes<[addr: Long, data: Long], 0> }>
/**
 * Get the instructions of a seccomp filter of the tracee.
 *
 * data has no length: ask with NULL first.
 *
 * Errors: EACCES (It needs CAP_SYS_ADMIN, and the tracer may not be under seccomp itself), EFAULT, EINVAL
 * (The tracee has no seccomp filter, or the kernel is built without CONFIG_CHECKPOINT_RESTORE),
 * EMEDIUMTYPE, ENOENT, ESRCH.
 *
 * Since Linux 4.4.
 *
 * 0x420c; linux/ptrace.h.
 */
export const PTRACE_SECCOMP_GET_FILTER = (16908) as unknown as Command<{ readonly ptrace: Takes<[addr: Long, data?: Struct<'sock_filter'> | null], Count> }>
/**
 * Get the flags of a seccomp filter of the tracee.
 *
 * Errors: EACCES (It needs CAP_SYS_ADMIN, and the tracer may not be under seccomp itself), EFAULT, EINVAL,
 * ENOENT, ESRCH.
 *
 * Since Linux 4.16.
 *
 * 0x420d; linux/ptrace.h.
 */
export const PTRACE_SECCOMP_GET_METADATA = (16909) as unknown as Command<{ readonly ptrace: Takes<[addr: Quantity | undefined, data: Struct<'seccomp_metadata'>], Size> }>
/**
 * Begin to trace a thread with the given options and without stopping it.
 *
 * Errors: EINVAL, EIO (addr is not 0, or data has bits that are no PTRACE_O_ options), EPERM (See ptrace;
 * PTRACE_O_SUSPEND_SECCOMP also needs CAP_SYS_ADMIN and no seccomp on the tracer), ESRCH.
 *
 * Since Linux 3.4.
 *
 * 0x4206; linux/ptrace.h.
 */
export const PTRACE_SEIZE = (16902) as unknown as Command<{ readonly ptrace: Takes<[addr: Unused, data: Flags<PTRACE_O_>], 0> }>
/**
 * Set which events stop a tracee and what happens to it when the tracer ends.
 *
 * It replaces the options that were set.
 *
 * Errors: EINVAL, EPERM (PTRACE_O_SUSPEND_SECCOMP needs CAP_SYS_ADMIN and no seccomp on the tracer itself),
 * ESRCH.
 *
 * Since Linux 2.4.6.
 *
 * 0x4200; linux/ptrace.h.
 */
export const PTRACE_SETOPTIONS = (16896) as unknown as Command<{ readonly ptrace: Takes<[addr: Unused, data: Flags<PTRACE_O_>], 0> }>
/**
 * Set a set of registers.
 *
 * The kernel reads the registers from iov_base and writes the length it used into iov_len.
 *
 * Errors: EFAULT, EINVAL, EIO, ENODEV, ENOMEM, ENOSPC, EOPNOTSUPP (The set can only be read), EPERM, ESRCH.
 *
 * Since Linux 2.6.34.
 *
 * 0x4205; linux/ptrace.h.
 */
export const PTRACE_SETREGSET = (16901) as unknown as Command<{ readonly ptrace: Takes<[addr: Choice<NT_REGSET_>, data: Struct<'iovec'>], 0> }>
/**
 * Replace what the tracee will see of the signal that stopped it.
 *
 * Errors: E2BIG, EFAULT, EINVAL, ESRCH.
 *
 * Since Linux 2.4.0.
 *
 * 0x4203; linux/ptrace.h.
 */
export const PTRACE_SETSIGINFO = (16899) as unknown as Command<{ readonly ptrace: Takes<[addr: Unused, data: Struct<'siginfo'>], 0> }>
/**
 * Set the mask of blocked signals.
 *
 * SIGKILL and SIGSTOP are taken out silently.
 *
 * Errors: EFAULT, EINVAL (addr must be 8, the size of the kernel's sigset_t), ESRCH.
 *
 * Since Linux 3.11.
 *
 * 0x420b; linux/ptrace.h.
 */
export const PTRACE_SETSIGMASK = (16907) as unknown as Command<{ readonly ptrace: Takes<[addr: Quantity | undefined, data: Struct<'sigset_t'>], 0> }>
/**
 * Replace number, arguments or result of the syscall at which the tracee is stopped.
 *
 * Errors: EFAULT, EINVAL (op must be that of the present stop, flags and reserved 0, addr the size of the
 * struct or more), ERANGE, ESRCH.
 *
 * Since Linux 6.16.
 *
 * 0x4212; linux/ptrace.h.
 */
export const PTRACE_SET_SYSCALL_INFO = (16914) as unknown as Command<{ readonly ptrace: Takes<[addr: Quantity | undefined, data: Struct<'ptrace_syscall_info'>], 0> }>
/**
 * Set the syscall user dispatch of the tracee.
 *
 * Errors: EFAULT, EINVAL, ESRCH.
 *
 * Since Linux 6.4.
 *
 * 0x4210; linux/ptrace.h.
 */
export const PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG = (16912) as unknown as Command<{ readonly ptrace: Takes<[addr: Quantity | undefined, data: Struct<'ptrace_sud_config'>], 0> }>
/**
 * Let a tracee run one instruction.
 *
 * data is the signal that the tracee gets as it goes on; 0 is none.
 *
 * Errors: EIO, ESRCH.
 *
 * Since Linux 1.0.
 *
 * 9; linux/ptrace.h.
 */
export const PTRACE_SINGLESTEP = (9) as unknown as Command<{ readonly ptrace: Takes<[addr: Unused, data: Plain], 0> }>
/**
 * Let a tracee go on to the next entry into a syscall or exit from one.
 *
 * data is the signal that the tracee gets as it goes on; 0 is none.
 *
 * Errors: EIO, ESRCH.
 *
 * Since Linux 1.0.
 *
 * 0x18; linux/ptrace.h.
 */
export const PTRACE_SYSCALL = (24) as unknown as Command<{ readonly ptrace: Takes<[addr: Unused, data: Plain], 0> }>
/** 1; linux/ptrace.h. */
export const PTRACE_SYSCALL_INFO_ENTRY: PTRACE_SYSCALL_INFO_ = 1
/** 2; linux/ptrace.h. */
export const PTRACE_SYSCALL_INFO_EXIT: PTRACE_SYSCALL_INFO_ = 2
/** 0; linux/ptrace.h. */
export const PTRACE_SYSCALL_INFO_NONE: PTRACE_SYSCALL_INFO_ = 0
/** 3; linux/ptrace.h. */
export const PTRACE_SYSCALL_INFO_SECCOMP: PTRACE_SYSCALL_INFO_ = 3
/**
 * Let the parent trace the calling thread.
 *
 * pid is not looked at.
 *
 * Errors: EPERM (It is traced already, or Yama forbids it (ptrace_scope of 2 needs CAP_SYS_PTRACE in the
 * parent)).
 *
 * Since Linux 1.0.
 *
 * 0; linux/ptrace.h.
 */
export const PTRACE_TRACEME = (0) as unknown as Command<{ readonly ptrace: Takes<[], 0> }>
/** 2; linux/seccomp.h. */
export const SECCOMP_ADDFD_FLAG_SEND: SECCOMP_ADDFD_FLAG_ = 2
/** 1; linux/seccomp.h. */
export const SECCOMP_ADDFD_FLAG_SETFD: SECCOMP_ADDFD_FLAG_ = 1
/** 2; linux/seccomp.h. */
export const SECCOMP_FILTER_FLAG_LOG: SECCOMP_FILTER_FLAG_ = 2
/** 8; linux/seccomp.h. */
export const SECCOMP_FILTER_FLAG_NEW_LISTENER: SECCOMP_FILTER_FLAG_ = 8
/** 4; linux/seccomp.h. */
export const SECCOMP_FILTER_FLAG_SPEC_ALLOW: SECCOMP_FILTER_FLAG_ = 4
/** 1; linux/seccomp.h. */
export const SECCOMP_FILTER_FLAG_TSYNC: SECCOMP_FILTER_FLAG_ = 1
/** 0x10; linux/seccomp.h. */
export const SECCOMP_FILTER_FLAG_TSYNC_ESRCH: SECCOMP_FILTER_FLAG_ = 16
/** 0x20; linux/seccomp.h. */
export const SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV: SECCOMP_FILTER_FLAG_ = 32
/**
 * Find out whether the kernel knows an action that a filter may return.
 *
 * Errors: EFAULT, EINVAL, EOPNOTSUPP (The kernel does not know the action).
 *
 * Since Linux 4.14.
 *
 * 2; linux/seccomp.h.
 */
export const SECCOMP_GET_ACTION_AVAIL = (2) as unknown as Command<{ readonly seccomp: Takes<[flags: Unused, uargs: Choice<SECCOMP_RET_> | Bytes], 0> }>
/**
 * Get the sizes of the kernel's structs for notifications.
 *
 * Errors: EFAULT, EINVAL.
 *
 * Since Linux 5.0.
 *
 * 3; linux/seccomp.h.
 */
export const SECCOMP_GET_NOTIF_SIZES = (3) as unknown as Command<{ readonly seccomp: Takes<[flags: Unused, uargs: Struct<'seccomp_notif_sizes'>], 0> }>
/**
 * Put a file descriptor into the process that makes the filtered syscall.
 *
 * The result is the number in the other process. The struct's size is part of the ioctl number: a longer
 * struct has another number.
 *
 * Errors: E2BIG, EBADF, EBUSY (SECCOMP_ADDFD_FLAG_SEND: other file descriptors for this syscall are still
 * under way), EFAULT, EINPROGRESS (The notification was not received yet, or has an answer already), EINTR,
 * EINVAL, EMFILE, ENOENT.
 *
 * Since Linux 5.9.
 *
 * 0x40182103; linux/seccomp.h.
 */
export const SECCOMP_IOCTL_NOTIF_ADDFD = (1075323139) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'seccomp_notif_addfd'>], Fd> }>
/**
 * Check that a filtered syscall still waits for its answer.
 *
 * Errors: EFAULT, EINTR, ENOENT (The syscall does not wait any more; its thread id may belong to another
 * thread now).
 *
 * Since Linux 5.0.
 *
 * 0x40082102; linux/seccomp.h.
 */
export const SECCOMP_IOCTL_NOTIF_ID_VALID = (1074274562) as unknown as Command<{ readonly ioctl: Takes<[arg: bigint | Bytes], 0> }>
/**
 * Wait for a syscall that a filter handed over, and get it.
 *
 * The kernel checks and fills as many bytes as its own struct has: SECCOMP_GET_NOTIF_SIZES tells, and a
 * newer kernel may have more.
 *
 * Errors: EFAULT, EINTR, EINVAL (The struct must be all zeros), ENOENT (The caller was killed in the
 * meantime, or no thread has the filter any more).
 *
 * Since Linux 5.0.
 *
 * 0xc0502100; linux/seccomp.h.
 */
export const SECCOMP_IOCTL_NOTIF_RECV = (3226476800) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'seccomp_notif'>], 0> }>
/**
 * Answer a filtered syscall with a result or an error, or let it go on.
 *
 * error is a negative error number.
 *
 * Errors: EFAULT, EINPROGRESS (The syscall has an answer already), EINTR, EINVAL (With
 * SECCOMP_USER_NOTIF_FLAG_CONTINUE, error and val must be 0), ENOENT (The syscall does not wait any more: a
 * signal interrupted it, or its thread ended).
 *
 * Since Linux 5.0.
 *
 * 0xc0182101; linux/seccomp.h.
 */
export const SECCOMP_IOCTL_NOTIF_SEND = (3222806785) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'seccomp_notif_resp'>], 0> }>
/**
 * Choose how the kernel wakes the threads around this file descriptor.
 *
 * The flags are passed by value, although the number of the ioctl promises a pointer.
 *
 * Errors: EINTR, EINVAL.
 *
 * Since Linux 6.6.
 *
 * 0x40082104; linux/seccomp.h.
 */
export const SECCOMP_IOCTL_NOTIF_SET_FLAGS = (1074274564) as unknown as Command<{ readonly ioctl: Takes<[arg: Flags<SECCOMP_USER_NOTIF_FD_>], 0> }>
/** 0x21; linux/seccomp.h. */
export const SECCOMP_IOC_MAGIC: number = 33
/** 0; linux/seccomp.h. */
export const SECCOMP_MODE_DISABLED: SECCOMP_MODE_ = 0
/** 2; linux/seccomp.h. */
export const SECCOMP_MODE_FILTER: SECCOMP_MODE_ = 2
/** 1; linux/seccomp.h. */
export const SECCOMP_MODE_STRICT: SECCOMP_MODE_ = 1
/** 0x7fff0000; linux/seccomp.h. */
export const SECCOMP_RET_ACTION: number = 2147418112
/** 0xffff0000; linux/seccomp.h. */
export const SECCOMP_RET_ACTION_FULL: number = 4294901760
/** 0x7fff0000; linux/seccomp.h. */
export const SECCOMP_RET_ALLOW: SECCOMP_RET_ = 2147418112
/** 0xffff; linux/seccomp.h. */
export const SECCOMP_RET_DATA: number = 65535
/** 0x50000; linux/seccomp.h. */
export const SECCOMP_RET_ERRNO: SECCOMP_RET_ = 327680
/** 0; linux/seccomp.h. */
export const SECCOMP_RET_KILL: SECCOMP_RET_ = 0
/** 0x80000000; linux/seccomp.h. */
export const SECCOMP_RET_KILL_PROCESS: SECCOMP_RET_ = 2147483648
/** 0; linux/seccomp.h. */
export const SECCOMP_RET_KILL_THREAD: SECCOMP_RET_ = 0
/** 0x7ffc0000; linux/seccomp.h. */
export const SECCOMP_RET_LOG: SECCOMP_RET_ = 2147221504
/** 0x7ff00000; linux/seccomp.h. */
export const SECCOMP_RET_TRACE: SECCOMP_RET_ = 2146435072
/** 0x30000; linux/seccomp.h. */
export const SECCOMP_RET_TRAP: SECCOMP_RET_ = 196608
/** 0x7fc00000; linux/seccomp.h. */
export const SECCOMP_RET_USER_NOTIF: SECCOMP_RET_ = 2143289344
/**
 * Add a filter program that decides on every further syscall of the thread.
 *
 * The result is a file descriptor only with SECCOMP_FILTER_FLAG_NEW_LISTENER (close-on-exec), else 0. With
 * SECCOMP_FILTER_FLAG_TSYNC alone, a result above 0 is the id of a thread that could not be synchronised,
 * and nothing was installed. uargs is a classic BPF program on seccomp_data.
 *
 * Errors: EACCES (Without CAP_SYS_ADMIN, set no_new_privs with prctl PR_SET_NO_NEW_PRIVS first), EBUSY
 * (SECCOMP_FILTER_FLAG_NEW_LISTENER: an earlier filter of the thread has a listener already), EFAULT,
 * EINVAL (Flags that do not go together, a program of no or more than 4096 instructions, or one with an
 * instruction that seccomp does not allow), EMFILE, ENFILE, ENOMEM (All filters of the thread together may
 * have 32768 instructions, plus 4 for each filter), ESRCH (SECCOMP_FILTER_FLAG_TSYNC_ESRCH: a thread has
 * filters that the calling thread does not have).
 *
 * Since Linux 3.17.
 *
 * 1; linux/seccomp.h.
 */
export const SECCOMP_SET_MODE_FILTER = (1) as unknown as Command<{ readonly seccomp: Takes<[flags: Flags<SECCOMP_FILTER_FLAG_>, uargs: Struct<'sock_fprog'>], number> }>
/**
 * Allow the calling thread no syscalls but read, write, exit and rt_sigreturn.
 *
 * Errors: EINVAL.
 *
 * Since Linux 3.17.
 *
 * 0; linux/seccomp.h.
 */
export const SECCOMP_SET_MODE_STRICT = (0) as unknown as Command<{ readonly seccomp: Takes<[], 0> }>
/** 1; linux/seccomp.h. */
export const SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP: SECCOMP_USER_NOTIF_FD_ = 1
/** 1; linux/seccomp.h. */
export const SECCOMP_USER_NOTIF_FLAG_CONTINUE: SECCOMP_USER_NOTIF_FLAG_ = 1

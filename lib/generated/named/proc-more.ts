// Generated from abi/constants.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.

import { arm64 } from '../../sys/architecture.js'

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
/** not on x86-64, 0x100000 on ARM64; asm/hwcap.h. */
export const HWCAP2_AFP: number = arm64 ? 1048576 : -1
/** not on x86-64, 0x4000 on ARM64; asm/hwcap.h. */
export const HWCAP2_BF16: number = arm64 ? 16384 : -1
/** not on x86-64, 0x20000 on ARM64; asm/hwcap.h. */
export const HWCAP2_BTI: number = arm64 ? 131072 : -1
/** not on x86-64, 0x400000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_CSSC: bigint = arm64 ? 17179869184n : -1n
/** not on x86-64, 1 on ARM64; asm/hwcap.h. */
export const HWCAP2_DCPODP: number = arm64 ? 1 : -1
/** not on x86-64, 0x8000 on ARM64; asm/hwcap.h. */
export const HWCAP2_DGH: number = arm64 ? 32768 : -1
/** not on x86-64, 0x100000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_EBF16: bigint = arm64 ? 4294967296n : -1n
/** not on x86-64, 0x80000 on ARM64; asm/hwcap.h. */
export const HWCAP2_ECV: number = arm64 ? 524288 : -1
/** not on x86-64, 0x8000000000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_F8CVT: bigint = arm64 ? 2251799813685248n : -1n
/** not on x86-64, 18014398509481984 on ARM64; asm/hwcap.h. */
export const HWCAP2_F8DP2: bigint = arm64 ? 18014398509481984n : -1n
/** not on x86-64, 9007199254740992 on ARM64; asm/hwcap.h. */
export const HWCAP2_F8DP4: bigint = arm64 ? 9007199254740992n : -1n
/** not on x86-64, 36028797018963968 on ARM64; asm/hwcap.h. */
export const HWCAP2_F8E4M3: bigint = arm64 ? 36028797018963968n : -1n
/** not on x86-64, 72057594037927936 on ARM64; asm/hwcap.h. */
export const HWCAP2_F8E5M2: bigint = arm64 ? 72057594037927936n : -1n
/** not on x86-64, 0x10000000000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_F8FMA: bigint = arm64 ? 4503599627370496n : -1n
/** not on x86-64, 0x4000000000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_FAMINMAX: bigint = arm64 ? 1125899906842624n : -1n
/** not on x86-64, 0x80 on ARM64; asm/hwcap.h. */
export const HWCAP2_FLAGM2: number = arm64 ? 128 : -1
/** not on x86-64, 0x1000000000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_FPMR: bigint = arm64 ? 281474976710656n : -1n
/** not on x86-64, 0x100 on ARM64; asm/hwcap.h. */
export const HWCAP2_FRINT: number = arm64 ? 256 : -1
/** not on x86-64, 0x100000000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_HBC: bigint = arm64 ? 17592186044416n : -1n
/** not on x86-64, 0x2000 on ARM64; asm/hwcap.h. */
export const HWCAP2_I8MM: number = arm64 ? 8192 : -1
/** not on x86-64, 0x400000000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_LRCPC3: bigint = arm64 ? 70368744177664n : -1n
/** not on x86-64, 0x800000000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_LSE128: bigint = arm64 ? 140737488355328n : -1n
/** not on x86-64, 0x2000000000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_LUT: bigint = arm64 ? 562949953421312n : -1n
/** not on x86-64, 0x80000000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_MOPS: bigint = arm64 ? 8796093022208n : -1n
/** not on x86-64, 0x40000 on ARM64; asm/hwcap.h. */
export const HWCAP2_MTE: number = arm64 ? 262144 : -1
/** not on x86-64, 0x400000 on ARM64; asm/hwcap.h. */
export const HWCAP2_MTE3: number = arm64 ? 4194304 : -1
/** not on x86-64, 9223372036854775808 on ARM64; asm/hwcap.h. */
export const HWCAP2_POE: bigint = arm64 ? 9223372036854775808n : -1n
/** not on x86-64, 0x10000 on ARM64; asm/hwcap.h. */
export const HWCAP2_RNG: number = arm64 ? 65536 : -1
/** not on x86-64, 0x200000 on ARM64; asm/hwcap.h. */
export const HWCAP2_RPRES: number = arm64 ? 2097152 : -1
/** not on x86-64, 0x800000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_RPRFM: bigint = arm64 ? 34359738368n : -1n
/** not on x86-64, 0x800000 on ARM64; asm/hwcap.h. */
export const HWCAP2_SME: number = arm64 ? 8388608 : -1
/** not on x86-64, 0x2000000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_SME2: bigint = arm64 ? 137438953472n : -1n
/** not on x86-64, 0x4000000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_SME2P1: bigint = arm64 ? 274877906944n : -1n
/** not on x86-64, 0x20000000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_SME_B16B16: bigint = arm64 ? 2199023255552n : -1n
/** not on x86-64, 0x10000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_SME_B16F32: number = arm64 ? 268435456 : -1
/** not on x86-64, 0x10000000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_SME_BI32I32: bigint = arm64 ? 1099511627776n : -1n
/** not on x86-64, 0x40000000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_SME_F16F16: bigint = arm64 ? 4398046511104n : -1n
/** not on x86-64, 0x8000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_SME_F16F32: number = arm64 ? 134217728 : -1
/** not on x86-64, 0x20000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_SME_F32F32: number = arm64 ? 536870912 : -1
/** not on x86-64, 0x2000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_SME_F64F64: number = arm64 ? 33554432 : -1
/** not on x86-64, 288230376151711744 on ARM64; asm/hwcap.h. */
export const HWCAP2_SME_F8F16: bigint = arm64 ? 288230376151711744n : -1n
/** not on x86-64, 576460752303423488 on ARM64; asm/hwcap.h. */
export const HWCAP2_SME_F8F32: bigint = arm64 ? 576460752303423488n : -1n
/** not on x86-64, 0x40000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_SME_FA64: number = arm64 ? 1073741824 : -1
/** not on x86-64, 0x8000000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_SME_I16I32: bigint = arm64 ? 549755813888n : -1n
/** not on x86-64, 0x1000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_SME_I16I64: number = arm64 ? 16777216 : -1
/** not on x86-64, 0x4000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_SME_I8I32: number = arm64 ? 67108864 : -1
/** not on x86-64, 144115188075855872 on ARM64; asm/hwcap.h. */
export const HWCAP2_SME_LUTV2: bigint = arm64 ? 144115188075855872n : -1n
/** not on x86-64, 4611686018427387904 on ARM64; asm/hwcap.h. */
export const HWCAP2_SME_SF8DP2: bigint = arm64 ? 4611686018427387904n : -1n
/** not on x86-64, 2305843009213693952 on ARM64; asm/hwcap.h. */
export const HWCAP2_SME_SF8DP4: bigint = arm64 ? 2305843009213693952n : -1n
/** not on x86-64, 1152921504606846976 on ARM64; asm/hwcap.h. */
export const HWCAP2_SME_SF8FMA: bigint = arm64 ? 1152921504606846976n : -1n
/** not on x86-64, 2 on ARM64; asm/hwcap.h. */
export const HWCAP2_SVE2: number = arm64 ? 2 : -1
/** not on x86-64, 0x1000000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_SVE2P1: bigint = arm64 ? 68719476736n : -1n
/** not on x86-64, 4 on ARM64; asm/hwcap.h. */
export const HWCAP2_SVEAES: number = arm64 ? 4 : -1
/** not on x86-64, 0x1000 on ARM64; asm/hwcap.h. */
export const HWCAP2_SVEBF16: number = arm64 ? 4096 : -1
/** not on x86-64, 0x10 on ARM64; asm/hwcap.h. */
export const HWCAP2_SVEBITPERM: number = arm64 ? 16 : -1
/** not on x86-64, 0x400 on ARM64; asm/hwcap.h. */
export const HWCAP2_SVEF32MM: number = arm64 ? 1024 : -1
/** not on x86-64, 0x800 on ARM64; asm/hwcap.h. */
export const HWCAP2_SVEF64MM: number = arm64 ? 2048 : -1
/** not on x86-64, 0x200 on ARM64; asm/hwcap.h. */
export const HWCAP2_SVEI8MM: number = arm64 ? 512 : -1
/** not on x86-64, 8 on ARM64; asm/hwcap.h. */
export const HWCAP2_SVEPMULL: number = arm64 ? 8 : -1
/** not on x86-64, 0x20 on ARM64; asm/hwcap.h. */
export const HWCAP2_SVESHA3: number = arm64 ? 32 : -1
/** not on x86-64, 0x40 on ARM64; asm/hwcap.h. */
export const HWCAP2_SVESM4: number = arm64 ? 64 : -1
/** not on x86-64, 0x200000000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_SVE_B16B16: bigint = arm64 ? 35184372088832n : -1n
/** not on x86-64, 0x200000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_SVE_EBF16: bigint = arm64 ? 8589934592n : -1n
/** not on x86-64, 0x80000000 on ARM64; asm/hwcap.h. */
export const HWCAP2_WFXT: number = arm64 ? 2147483648 : -1
/** not on x86-64, 0x200 on ARM64; asm/hwcap.h. */
export const HWCAP3_F16F32DOT: number = arm64 ? 512 : -1
/** not on x86-64, 0x400 on ARM64; asm/hwcap.h. */
export const HWCAP3_F16F32MM: number = arm64 ? 1024 : -1
/** not on x86-64, 0x100 on ARM64; asm/hwcap.h. */
export const HWCAP3_F16MM: number = arm64 ? 256 : -1
/** not on x86-64, 8 on ARM64; asm/hwcap.h. */
export const HWCAP3_LS64: number = arm64 ? 8 : -1
/** not on x86-64, 4 on ARM64; asm/hwcap.h. */
export const HWCAP3_LSFE: number = arm64 ? 4 : -1
/** not on x86-64, 1 on ARM64; asm/hwcap.h. */
export const HWCAP3_MTE_FAR: number = arm64 ? 1 : -1
/** not on x86-64, 2 on ARM64; asm/hwcap.h. */
export const HWCAP3_MTE_STORE_ONLY: number = arm64 ? 2 : -1
/** not on x86-64, 0x80 on ARM64; asm/hwcap.h. */
export const HWCAP3_SME2P3: number = arm64 ? 128 : -1
/** not on x86-64, 0x40 on ARM64; asm/hwcap.h. */
export const HWCAP3_SME_LUT6: number = arm64 ? 64 : -1
/** not on x86-64, 0x20 on ARM64; asm/hwcap.h. */
export const HWCAP3_SVE2P3: number = arm64 ? 32 : -1
/** not on x86-64, 0x10 on ARM64; asm/hwcap.h. */
export const HWCAP3_SVE_B16MM: number = arm64 ? 16 : -1
/** not on x86-64, 0x800 on ARM64; asm/hwcap.h. */
export const HWCAP3_SVE_LUT6: number = arm64 ? 2048 : -1
/** not on x86-64, 8 on ARM64; asm/hwcap.h. */
export const HWCAP_AES: number = arm64 ? 8 : -1
/** not on x86-64, 2 on ARM64; asm/hwcap.h. */
export const HWCAP_ASIMD: number = arm64 ? 2 : -1
/** not on x86-64, 0x100000 on ARM64; asm/hwcap.h. */
export const HWCAP_ASIMDDP: number = arm64 ? 1048576 : -1
/** not on x86-64, 0x800000 on ARM64; asm/hwcap.h. */
export const HWCAP_ASIMDFHM: number = arm64 ? 8388608 : -1
/** not on x86-64, 0x400 on ARM64; asm/hwcap.h. */
export const HWCAP_ASIMDHP: number = arm64 ? 1024 : -1
/** not on x86-64, 0x1000 on ARM64; asm/hwcap.h. */
export const HWCAP_ASIMDRDM: number = arm64 ? 4096 : -1
/** not on x86-64, 0x100 on ARM64; asm/hwcap.h. */
export const HWCAP_ATOMICS: number = arm64 ? 256 : -1
/** not on x86-64, 0x200000000 on ARM64; asm/hwcap.h. */
export const HWCAP_CMPBR: bigint = arm64 ? 8589934592n : -1n
/** not on x86-64, 0x800 on ARM64; asm/hwcap.h. */
export const HWCAP_CPUID: number = arm64 ? 2048 : -1
/** not on x86-64, 0x80 on ARM64; asm/hwcap.h. */
export const HWCAP_CRC32: number = arm64 ? 128 : -1
/** not on x86-64, 0x10000 on ARM64; asm/hwcap.h. */
export const HWCAP_DCPOP: number = arm64 ? 65536 : -1
/** not on x86-64, 0x1000000 on ARM64; asm/hwcap.h. */
export const HWCAP_DIT: number = arm64 ? 16777216 : -1
/** not on x86-64, 4 on ARM64; asm/hwcap.h. */
export const HWCAP_EVTSTRM: number = arm64 ? 4 : -1
/** not on x86-64, 0x1000000000 on ARM64; asm/hwcap.h. */
export const HWCAP_F8MM4: bigint = arm64 ? 68719476736n : -1n
/** not on x86-64, 0x800000000 on ARM64; asm/hwcap.h. */
export const HWCAP_F8MM8: bigint = arm64 ? 34359738368n : -1n
/** not on x86-64, 0x4000 on ARM64; asm/hwcap.h. */
export const HWCAP_FCMA: number = arm64 ? 16384 : -1
/** not on x86-64, 0x8000000 on ARM64; asm/hwcap.h. */
export const HWCAP_FLAGM: number = arm64 ? 134217728 : -1
/** not on x86-64, 1 on ARM64; asm/hwcap.h. */
export const HWCAP_FP: number = arm64 ? 1 : -1
/** not on x86-64, 0x200 on ARM64; asm/hwcap.h. */
export const HWCAP_FPHP: number = arm64 ? 512 : -1
/** not on x86-64, 0x400000000 on ARM64; asm/hwcap.h. */
export const HWCAP_FPRCVT: bigint = arm64 ? 17179869184n : -1n
/** not on x86-64, 0x100000000 on ARM64; asm/hwcap.h. */
export const HWCAP_GCS: bigint = arm64 ? 4294967296n : -1n
/** not on x86-64, 0x4000000 on ARM64; asm/hwcap.h. */
export const HWCAP_ILRCPC: number = arm64 ? 67108864 : -1
/** not on x86-64, 0x2000 on ARM64; asm/hwcap.h. */
export const HWCAP_JSCVT: number = arm64 ? 8192 : -1
/** not on x86-64, 0x8000 on ARM64; asm/hwcap.h. */
export const HWCAP_LRCPC: number = arm64 ? 32768 : -1
/** not on x86-64, 0x40000000 on ARM64; asm/hwcap.h. */
export const HWCAP_PACA: number = arm64 ? 1073741824 : -1
/** not on x86-64, 0x80000000 on ARM64; asm/hwcap.h. */
export const HWCAP_PACG: number = arm64 ? 2147483648 : -1
/** not on x86-64, 0x10 on ARM64; asm/hwcap.h. */
export const HWCAP_PMULL: number = arm64 ? 16 : -1
/** not on x86-64, 0x20000000 on ARM64; asm/hwcap.h. */
export const HWCAP_SB: number = arm64 ? 536870912 : -1
/** not on x86-64, 0x20 on ARM64; asm/hwcap.h. */
export const HWCAP_SHA1: number = arm64 ? 32 : -1
/** not on x86-64, 0x40 on ARM64; asm/hwcap.h. */
export const HWCAP_SHA2: number = arm64 ? 64 : -1
/** not on x86-64, 0x20000 on ARM64; asm/hwcap.h. */
export const HWCAP_SHA3: number = arm64 ? 131072 : -1
/** not on x86-64, 0x200000 on ARM64; asm/hwcap.h. */
export const HWCAP_SHA512: number = arm64 ? 2097152 : -1
/** not on x86-64, 0x40000 on ARM64; asm/hwcap.h. */
export const HWCAP_SM3: number = arm64 ? 262144 : -1
/** not on x86-64, 0x80000 on ARM64; asm/hwcap.h. */
export const HWCAP_SM4: number = arm64 ? 524288 : -1
/** not on x86-64, 0x40000000000 on ARM64; asm/hwcap.h. */
export const HWCAP_SME2P2: bigint = arm64 ? 4398046511104n : -1n
/** not on x86-64, 0x100000000000 on ARM64; asm/hwcap.h. */
export const HWCAP_SME_AES: bigint = arm64 ? 17592186044416n : -1n
/** not on x86-64, 0x80000000000 on ARM64; asm/hwcap.h. */
export const HWCAP_SME_SBITPERM: bigint = arm64 ? 8796093022208n : -1n
/** not on x86-64, 0x200000000000 on ARM64; asm/hwcap.h. */
export const HWCAP_SME_SFEXPA: bigint = arm64 ? 35184372088832n : -1n
/** not on x86-64, 0x800000000000 on ARM64; asm/hwcap.h. */
export const HWCAP_SME_SMOP4: bigint = arm64 ? 140737488355328n : -1n
/** not on x86-64, 0x400000000000 on ARM64; asm/hwcap.h. */
export const HWCAP_SME_STMOP: bigint = arm64 ? 70368744177664n : -1n
/** not on x86-64, 0x10000000 on ARM64; asm/hwcap.h. */
export const HWCAP_SSBS: number = arm64 ? 268435456 : -1
/** not on x86-64, 0x400000 on ARM64; asm/hwcap.h. */
export const HWCAP_SVE: number = arm64 ? 4194304 : -1
/** not on x86-64, 0x20000000000 on ARM64; asm/hwcap.h. */
export const HWCAP_SVE2P2: bigint = arm64 ? 2199023255552n : -1n
/** not on x86-64, 0x8000000000 on ARM64; asm/hwcap.h. */
export const HWCAP_SVE_AES2: bigint = arm64 ? 549755813888n : -1n
/** not on x86-64, 0x10000000000 on ARM64; asm/hwcap.h. */
export const HWCAP_SVE_BFSCALE: bigint = arm64 ? 1099511627776n : -1n
/** not on x86-64, 0x4000000000 on ARM64; asm/hwcap.h. */
export const HWCAP_SVE_ELTPERM: bigint = arm64 ? 274877906944n : -1n
/** not on x86-64, 0x2000000000 on ARM64; asm/hwcap.h. */
export const HWCAP_SVE_F16MM: bigint = arm64 ? 137438953472n : -1n
/** not on x86-64, 0x2000000 on ARM64; asm/hwcap.h. */
export const HWCAP_USCAT: number = arm64 ? 33554432 : -1
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
/** 0x30; linux/sched/types.h. */
export const SCHED_ATTR_SIZE_VER0: number = 48
/** 0x38; linux/sched/types.h. */
export const SCHED_ATTR_SIZE_VER1: number = 56
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

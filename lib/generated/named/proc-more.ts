// Generated from abi/constants.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.

import { arm64 } from '../../sys/architecture.js'

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

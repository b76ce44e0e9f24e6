// Generated from abi/constants.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.


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
/** 2; linux/btf.h. */
export const BTF_FUNC_EXTERN: number = 2
/** 1; linux/btf.h. */
export const BTF_FUNC_GLOBAL: number = 1
/** 0; linux/btf.h. */
export const BTF_FUNC_STATIC: number = 0
/** 4; linux/btf.h. */
export const BTF_INT_BOOL: number = 4
/** 2; linux/btf.h. */
export const BTF_INT_CHAR: number = 2
/** 1; linux/btf.h. */
export const BTF_INT_SIGNED: number = 1
/** 3; linux/btf.h. */
export const BTF_KIND_ARRAY: number = 3
/** 0xa; linux/btf.h. */
export const BTF_KIND_CONST: number = 10
/** 0xf; linux/btf.h. */
export const BTF_KIND_DATASEC: number = 15
/** 0x11; linux/btf.h. */
export const BTF_KIND_DECL_TAG: number = 17
/** 6; linux/btf.h. */
export const BTF_KIND_ENUM: number = 6
/** 0x13; linux/btf.h. */
export const BTF_KIND_ENUM64: number = 19
/** 0x10; linux/btf.h. */
export const BTF_KIND_FLOAT: number = 16
/** 0xc; linux/btf.h. */
export const BTF_KIND_FUNC: number = 12
/** 0xd; linux/btf.h. */
export const BTF_KIND_FUNC_PROTO: number = 13
/** 7; linux/btf.h. */
export const BTF_KIND_FWD: number = 7
/** 1; linux/btf.h. */
export const BTF_KIND_INT: number = 1
/** 0x13; linux/btf.h. */
export const BTF_KIND_MAX: number = 19
/** 2; linux/btf.h. */
export const BTF_KIND_PTR: number = 2
/** 0xb; linux/btf.h. */
export const BTF_KIND_RESTRICT: number = 11
/** 4; linux/btf.h. */
export const BTF_KIND_STRUCT: number = 4
/** 8; linux/btf.h. */
export const BTF_KIND_TYPEDEF: number = 8
/** 0x12; linux/btf.h. */
export const BTF_KIND_TYPE_TAG: number = 18
/** 5; linux/btf.h. */
export const BTF_KIND_UNION: number = 5
/** 0; linux/btf.h. */
export const BTF_KIND_UNKN: number = 0
/** 0xe; linux/btf.h. */
export const BTF_KIND_VAR: number = 14
/** 9; linux/btf.h. */
export const BTF_KIND_VOLATILE: number = 9
/** 0xeb9f; linux/btf.h. */
export const BTF_MAGIC: number = 60319
/** 0x7f; linux/btf.h. */
export const BTF_MAX_KIND: number = 127
/** 0xffffff; linux/btf.h. */
export const BTF_MAX_NAME_OFFSET: number = 16777215
/** 0xfffff; linux/btf.h. */
export const BTF_MAX_TYPE: number = 1048575
/** 0xffffff; linux/btf.h. */
export const BTF_MAX_VLEN: number = 16777215
/** 1; linux/btf.h. */
export const BTF_VAR_GLOBAL_ALLOCATED: number = 1
/** 2; linux/btf.h. */
export const BTF_VAR_GLOBAL_EXTERN: number = 2
/** 0; linux/btf.h. */
export const BTF_VAR_STATIC: number = 0
/** 1; linux/btf.h. */
export const BTF_VERSION: number = 1
/** 0x14; linux/btf.h. */
export const NR_BTF_KINDS: number = 20

// Generated from abi/constants.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.


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

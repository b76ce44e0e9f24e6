// Generated from abi/constants.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.


/** 0x88000000; asm-generic/hugetlb_encode.h. */
export const HUGETLB_FLAG_ENCODE_16GB: number = 2281701376
/** 0x38000000; asm-generic/hugetlb_encode.h. */
export const HUGETLB_FLAG_ENCODE_16KB: number = 939524096
/** 0x60000000; asm-generic/hugetlb_encode.h. */
export const HUGETLB_FLAG_ENCODE_16MB: number = 1610612736
/** 0x78000000; asm-generic/hugetlb_encode.h. */
export const HUGETLB_FLAG_ENCODE_1GB: number = 2013265920
/** 0x50000000; asm-generic/hugetlb_encode.h. */
export const HUGETLB_FLAG_ENCODE_1MB: number = 1342177280
/** 0x70000000; asm-generic/hugetlb_encode.h. */
export const HUGETLB_FLAG_ENCODE_256MB: number = 1879048192
/** 0x7c000000; asm-generic/hugetlb_encode.h. */
export const HUGETLB_FLAG_ENCODE_2GB: number = 2080374784
/** 0x54000000; asm-generic/hugetlb_encode.h. */
export const HUGETLB_FLAG_ENCODE_2MB: number = 1409286144
/** 0x64000000; asm-generic/hugetlb_encode.h. */
export const HUGETLB_FLAG_ENCODE_32MB: number = 1677721600
/** 0x4c000000; asm-generic/hugetlb_encode.h. */
export const HUGETLB_FLAG_ENCODE_512KB: number = 1275068416
/** 0x74000000; asm-generic/hugetlb_encode.h. */
export const HUGETLB_FLAG_ENCODE_512MB: number = 1946157056
/** 0x40000000; asm-generic/hugetlb_encode.h. */
export const HUGETLB_FLAG_ENCODE_64KB: number = 1073741824
/** 0x5c000000; asm-generic/hugetlb_encode.h. */
export const HUGETLB_FLAG_ENCODE_8MB: number = 1543503872
/** 0x3f; asm-generic/hugetlb_encode.h. */
export const HUGETLB_FLAG_ENCODE_MASK: number = 63
/** 0x1a; asm-generic/hugetlb_encode.h. */
export const HUGETLB_FLAG_ENCODE_SHIFT: number = 26

// Generated from abi/constants.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.

import { arm64 } from '../../sys/architecture.js'
import type { Command, Fd, Flags, Struct, Takes, Text } from '../../sys/types.js'
import type { DMA_BUF_SYNC_, MADV_, MAP_, MAP_HUGE_, MCL_, MLOCK_, MPOL_, MPOL_F_, MPOL_MF_, MPOL_MODE_, MREMAP_, MSYNC_, O_, PKEY_, PROT_, SHADOW_STACK_, UDMABUF_FLAGS_, UFFDIO_CONTINUE_MODE_, UFFDIO_COPY_MODE_, UFFDIO_MOVE_MODE_, UFFDIO_POISON_MODE_, UFFDIO_REGISTER_MODE_, UFFDIO_WRITEPROTECT_MODE_, UFFDIO_ZEROPAGE_MODE_, UFFD_, UFFD_EVENT_, UFFD_FEATURE_, UFFD_PAGEFAULT_FLAG_ } from '../families.js'

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
/** 0x14; asm-generic/mman-common.h. */
export const MADV_COLD: MADV_ = 20
/** 0x19; asm-generic/mman-common.h. */
export const MADV_COLLAPSE: MADV_ = 25
/** 0x11; asm-generic/mman-common.h. */
export const MADV_DODUMP: MADV_ = 17
/** 0xb; asm-generic/mman-common.h. */
export const MADV_DOFORK: MADV_ = 11
/** 0x10; asm-generic/mman-common.h. */
export const MADV_DONTDUMP: MADV_ = 16
/** 0xa; asm-generic/mman-common.h. */
export const MADV_DONTFORK: MADV_ = 10
/** 4; asm-generic/mman-common.h. */
export const MADV_DONTNEED: MADV_ = 4
/** 0x18; asm-generic/mman-common.h. */
export const MADV_DONTNEED_LOCKED: MADV_ = 24
/** 8; asm-generic/mman-common.h. */
export const MADV_FREE: MADV_ = 8
/** 0x66; asm-generic/mman-common.h. */
export const MADV_GUARD_INSTALL: MADV_ = 102
/** 0x67; asm-generic/mman-common.h. */
export const MADV_GUARD_REMOVE: MADV_ = 103
/** 0xe; asm-generic/mman-common.h. */
export const MADV_HUGEPAGE: MADV_ = 14
/** 0x64; asm-generic/mman-common.h. */
export const MADV_HWPOISON: MADV_ = 100
/** 0x13; asm-generic/mman-common.h. */
export const MADV_KEEPONFORK: MADV_ = 19
/** 0xc; asm-generic/mman-common.h. */
export const MADV_MERGEABLE: MADV_ = 12
/** 0xf; asm-generic/mman-common.h. */
export const MADV_NOHUGEPAGE: MADV_ = 15
/** 0; asm-generic/mman-common.h. */
export const MADV_NORMAL: MADV_ = 0
/** 0x15; asm-generic/mman-common.h. */
export const MADV_PAGEOUT: MADV_ = 21
/** 0x16; asm-generic/mman-common.h. */
export const MADV_POPULATE_READ: MADV_ = 22
/** 0x17; asm-generic/mman-common.h. */
export const MADV_POPULATE_WRITE: MADV_ = 23
/** 1; asm-generic/mman-common.h. */
export const MADV_RANDOM: MADV_ = 1
/** 9; asm-generic/mman-common.h. */
export const MADV_REMOVE: MADV_ = 9
/** 2; asm-generic/mman-common.h. */
export const MADV_SEQUENTIAL: MADV_ = 2
/** 0x65; asm-generic/mman-common.h. */
export const MADV_SOFT_OFFLINE: MADV_ = 101
/** 0xd; asm-generic/mman-common.h. */
export const MADV_UNMERGEABLE: MADV_ = 13
/** 3; asm-generic/mman-common.h. */
export const MADV_WILLNEED: MADV_ = 3
/** 0x12; asm-generic/mman-common.h. */
export const MADV_WIPEONFORK: MADV_ = 18
/** 0x20; asm-generic/mman-common.h. */
export const MAP_ANONYMOUS: MAP_ = 32
/** 0; asm-generic/mman-common.h. */
export const MAP_FILE: MAP_ = 0
/** 0x10; asm-generic/mman-common.h. */
export const MAP_FIXED: MAP_ = 16
/** 0x100000; asm-generic/mman-common.h. */
export const MAP_FIXED_NOREPLACE: MAP_ = 1048576
/** 0x40000; asm-generic/mman-common.h. */
export const MAP_HUGETLB: MAP_ = 262144
/** 0x10000; asm-generic/mman-common.h. */
export const MAP_NONBLOCK: MAP_ = 65536
/** 0x8000; asm-generic/mman-common.h. */
export const MAP_POPULATE: MAP_ = 32768
/** 0x20000; asm-generic/mman-common.h. */
export const MAP_STACK: MAP_ = 131072
/** 0x80000; asm-generic/mman-common.h. */
export const MAP_SYNC: MAP_ = 524288
/** 0xf; asm-generic/mman-common.h. */
export const MAP_TYPE: number = 15
/** 0x4000000; asm-generic/mman-common.h. */
export const MAP_UNINITIALIZED: MAP_ = 67108864
/** 1; asm-generic/mman-common.h. */
export const MLOCK_ONFAULT: MLOCK_ = 1
/** 1; asm-generic/mman-common.h. */
export const MS_ASYNC: MSYNC_ = 1
/** 2; asm-generic/mman-common.h. */
export const MS_INVALIDATE: MSYNC_ = 2
/** 4; asm-generic/mman-common.h. */
export const MS_SYNC: MSYNC_ = 4
/** 3 on x86-64, 0xf on ARM64; asm-generic/mman-common.h. */
export const PKEY_ACCESS_MASK: number = arm64 ? 15 : 3
/** 1; asm-generic/mman-common.h. */
export const PKEY_DISABLE_ACCESS: PKEY_ = 1
/** 2; asm-generic/mman-common.h. */
export const PKEY_DISABLE_WRITE: PKEY_ = 2
/** 0; asm-generic/mman-common.h. */
export const PKEY_UNRESTRICTED: PKEY_ = 0
/** 4; asm-generic/mman-common.h. */
export const PROT_EXEC: PROT_ = 4
/** 0x1000000; asm-generic/mman-common.h. */
export const PROT_GROWSDOWN: PROT_ = 16777216
/** 0x2000000; asm-generic/mman-common.h. */
export const PROT_GROWSUP: PROT_ = 33554432
/** 0; asm-generic/mman-common.h. */
export const PROT_NONE: PROT_ = 0
/** 1; asm-generic/mman-common.h. */
export const PROT_READ: PROT_ = 1
/** 8; asm-generic/mman-common.h. */
export const PROT_SEM: PROT_ = 8
/** 2; asm-generic/mman-common.h. */
export const PROT_WRITE: PROT_ = 2
/** 0x800; asm-generic/mman.h. */
export const MAP_DENYWRITE: MAP_ = 2048
/** 0x1000; asm-generic/mman.h. */
export const MAP_EXECUTABLE: MAP_ = 4096
/** 0x100; asm-generic/mman.h. */
export const MAP_GROWSDOWN: MAP_ = 256
/** 0x2000; asm-generic/mman.h. */
export const MAP_LOCKED: MAP_ = 8192
/** 0x4000; asm-generic/mman.h. */
export const MAP_NORESERVE: MAP_ = 16384
/** 1; asm-generic/mman.h. */
export const MCL_CURRENT: MCL_ = 1
/** 2; asm-generic/mman.h. */
export const MCL_FUTURE: MCL_ = 2
/** 4; asm-generic/mman.h. */
export const MCL_ONFAULT: MCL_ = 4
/** 2; asm-generic/mman.h. */
export const SHADOW_STACK_SET_MARKER: SHADOW_STACK_ = 2
/** 1; asm-generic/mman.h. */
export const SHADOW_STACK_SET_TOKEN: SHADOW_STACK_ = 1
/** 0x40 on x86-64, not on ARM64; asm/mman.h. */
export const MAP_32BIT: MAP_ = (arm64 ? -1 : 64) as number
/** 0x80 on x86-64, not on ARM64; asm/mman.h. */
export const MAP_ABOVE4G: MAP_ = (arm64 ? -1 : 128) as number
/** not on x86-64, 4 on ARM64; asm/mman.h. */
export const PKEY_DISABLE_EXECUTE: PKEY_ = (arm64 ? 4 : -1) as number
/** not on x86-64, 8 on ARM64; asm/mman.h. */
export const PKEY_DISABLE_READ: PKEY_ = (arm64 ? 8 : -1) as number
/** not on x86-64, 0x10 on ARM64; asm/mman.h. */
export const PROT_BTI: PROT_ = (arm64 ? 16 : -1) as number
/** not on x86-64, 0x20 on ARM64; asm/mman.h. */
export const PROT_MTE: PROT_ = (arm64 ? 32 : -1) as number
/** 0x62; linux/dma-buf.h. */
export const DMA_BUF_BASE: number = 98
/**
 * Get a descriptor that becomes readable when the present users of a DMA buffer have finished.
 *
 * Errors: EFAULT, EINVAL, EMFILE, ENOMEM, ENOTTY.
 *
 * Since Linux 6.0.
 *
 * 0xc0086202; linux/dma-buf.h.
 */
export const DMA_BUF_IOCTL_EXPORT_SYNC_FILE = (3221774850) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'dma_buf_export_sync_file'>], 0> }>
/**
 * Make later users of a DMA buffer wait for what a descriptor stands for.
 *
 * Errors: EFAULT, EINVAL, ENOMEM, ENOTTY.
 *
 * Since Linux 6.0.
 *
 * 0x40086203; linux/dma-buf.h.
 */
export const DMA_BUF_IOCTL_IMPORT_SYNC_FILE = (1074291203) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'dma_buf_import_sync_file'>], 0> }>
/**
 * Begin or end access to a mapped DMA buffer, so that program and devices see the same bytes.
 *
 * Errors: EFAULT, EINTR, EINVAL, ENOTTY.
 *
 * Since Linux 4.6.
 *
 * 0x40086200; linux/dma-buf.h.
 */
export const DMA_BUF_IOCTL_SYNC = (1074291200) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'dma_buf_sync'>], 0> }>
/** 0x20; linux/dma-buf.h. */
export const DMA_BUF_NAME_LEN: number = 32
/**
 * Set the name that debugging output shows for a DMA buffer.
 *
 * Errors: EFAULT, EINVAL (At most 31 bytes and NUL), ENOMEM, ENOTTY.
 *
 * Since Linux 5.3.
 *
 * 0x40086201; linux/dma-buf.h.
 */
export const DMA_BUF_SET_NAME = (1074291201) as unknown as Command<{ readonly ioctl: Takes<[arg: Text], 0> }>
/**
 * Set the name that debugging output shows for a DMA buffer.
 *
 * Errors: EFAULT, EINVAL (At most 31 bytes and NUL), ENOMEM, ENOTTY.
 *
 * Since Linux 5.3.
 *
 * 0x40046201; linux/dma-buf.h.
 */
export const DMA_BUF_SET_NAME_A = (1074029057) as unknown as Command<{ readonly ioctl: Takes<[arg: Text], 0> }>
/**
 * Set the name that debugging output shows for a DMA buffer.
 *
 * Errors: EFAULT, EINVAL (At most 31 bytes and NUL), ENOMEM, ENOTTY.
 *
 * Since Linux 5.3.
 *
 * 0x40086201; linux/dma-buf.h.
 */
export const DMA_BUF_SET_NAME_B = (1074291201) as unknown as Command<{ readonly ioctl: Takes<[arg: Text], 0> }>
/** 4; linux/dma-buf.h. */
export const DMA_BUF_SYNC_END: DMA_BUF_SYNC_ = 4
/** 1; linux/dma-buf.h. */
export const DMA_BUF_SYNC_READ: DMA_BUF_SYNC_ = 1
/** 3; linux/dma-buf.h. */
export const DMA_BUF_SYNC_RW: DMA_BUF_SYNC_ = 3
/** 0; linux/dma-buf.h. */
export const DMA_BUF_SYNC_START: DMA_BUF_SYNC_ = 0
/** 7; linux/dma-buf.h. */
export const DMA_BUF_SYNC_VALID_FLAGS_MASK: number = 7
/** 2; linux/dma-buf.h. */
export const DMA_BUF_SYNC_WRITE: DMA_BUF_SYNC_ = 2
/**
 * Take memory from a heap in /dev/dma_heap as a DMA buffer.
 *
 * Errors: EFAULT, EINVAL (fd and heap_flags must be 0, and len must not), EMFILE, ENFILE, ENOMEM, ENOTTY.
 *
 * Since Linux 5.6.
 *
 * 0xc0184800; linux/dma-heap.h.
 */
export const DMA_HEAP_IOCTL_ALLOC = (3222816768) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'dma_heap_allocation_data'>], 0> }>
/** 0x48; linux/dma-heap.h. */
export const DMA_HEAP_IOC_MAGIC: number = 72
/** 0x80003; linux/dma-heap.h. */
export const DMA_HEAP_VALID_FD_FLAGS: number = 524291
/** 0; linux/dma-heap.h. */
export const DMA_HEAP_VALID_HEAP_FLAGS: number = 0
/** 2; linux/mempolicy.h. */
export const MPOL_BIND: MPOL_ = 2
/** 0; linux/mempolicy.h. */
export const MPOL_DEFAULT: MPOL_ = 0
/** 2; linux/mempolicy.h. */
export const MPOL_F_ADDR: MPOL_F_ = 2
/** 4; linux/mempolicy.h. */
export const MPOL_F_MEMS_ALLOWED: MPOL_F_ = 4
/** 8; linux/mempolicy.h. */
export const MPOL_F_MOF: number = 8
/** 0x10; linux/mempolicy.h. */
export const MPOL_F_MORON: number = 16
/** 1; linux/mempolicy.h. */
export const MPOL_F_NODE: MPOL_F_ = 1
/** 0x2000; linux/mempolicy.h. */
export const MPOL_F_NUMA_BALANCING: MPOL_MODE_ = 8192
/** 0x4000; linux/mempolicy.h. */
export const MPOL_F_RELATIVE_NODES: MPOL_MODE_ = 16384
/** 1; linux/mempolicy.h. */
export const MPOL_F_SHARED: number = 1
/** 0x8000; linux/mempolicy.h. */
export const MPOL_F_STATIC_NODES: MPOL_MODE_ = 32768
/** 3; linux/mempolicy.h. */
export const MPOL_INTERLEAVE: MPOL_ = 3
/** 4; linux/mempolicy.h. */
export const MPOL_LOCAL: MPOL_ = 4
/** 7; linux/mempolicy.h. */
export const MPOL_MAX: number = 7
/** 0x10; linux/mempolicy.h. */
export const MPOL_MF_INTERNAL: number = 16
/** 8; linux/mempolicy.h. */
export const MPOL_MF_LAZY: number = 8
/** 2; linux/mempolicy.h. */
export const MPOL_MF_MOVE: MPOL_MF_ = 2
/** 4; linux/mempolicy.h. */
export const MPOL_MF_MOVE_ALL: MPOL_MF_ = 4
/** 1; linux/mempolicy.h. */
export const MPOL_MF_STRICT: MPOL_MF_ = 1
/** 7; linux/mempolicy.h. */
export const MPOL_MF_VALID: number = 7
/** 0xe000; linux/mempolicy.h. */
export const MPOL_MODE_FLAGS: number = 57344
/** 1; linux/mempolicy.h. */
export const MPOL_PREFERRED: MPOL_ = 1
/** 5; linux/mempolicy.h. */
export const MPOL_PREFERRED_MANY: MPOL_ = 5
/** 0xc000; linux/mempolicy.h. */
export const MPOL_USER_NODEMASK_FLAGS: number = 49152
/** 6; linux/mempolicy.h. */
export const MPOL_WEIGHTED_INTERLEAVE: MPOL_ = 6
/** 4; linux/mempolicy.h. */
export const RECLAIM_UNMAP: number = 4
/** 2; linux/mempolicy.h. */
export const RECLAIM_WRITE: number = 2
/** 1; linux/mempolicy.h. */
export const RECLAIM_ZONE: number = 1
/** 8; linux/mman.h. */
export const MAP_DROPPABLE: MAP_ = 8
/** 0x88000000; linux/mman.h. */
export const MAP_HUGE_16GB: MAP_HUGE_ = 2281701376
/** 0x38000000; linux/mman.h. */
export const MAP_HUGE_16KB: MAP_HUGE_ = 939524096
/** 0x60000000; linux/mman.h. */
export const MAP_HUGE_16MB: MAP_HUGE_ = 1610612736
/** 0x78000000; linux/mman.h. */
export const MAP_HUGE_1GB: MAP_HUGE_ = 2013265920
/** 0x50000000; linux/mman.h. */
export const MAP_HUGE_1MB: MAP_HUGE_ = 1342177280
/** 0x70000000; linux/mman.h. */
export const MAP_HUGE_256MB: MAP_HUGE_ = 1879048192
/** 0x7c000000; linux/mman.h. */
export const MAP_HUGE_2GB: MAP_HUGE_ = 2080374784
/** 0x54000000; linux/mman.h. */
export const MAP_HUGE_2MB: MAP_HUGE_ = 1409286144
/** 0x64000000; linux/mman.h. */
export const MAP_HUGE_32MB: MAP_HUGE_ = 1677721600
/** 0x4c000000; linux/mman.h. */
export const MAP_HUGE_512KB: MAP_HUGE_ = 1275068416
/** 0x74000000; linux/mman.h. */
export const MAP_HUGE_512MB: MAP_HUGE_ = 1946157056
/** 0x40000000; linux/mman.h. */
export const MAP_HUGE_64KB: MAP_HUGE_ = 1073741824
/** 0x5c000000; linux/mman.h. */
export const MAP_HUGE_8MB: MAP_HUGE_ = 1543503872
/** 0x3f; linux/mman.h. */
export const MAP_HUGE_MASK: number = 63
/** 0x1a; linux/mman.h. */
export const MAP_HUGE_SHIFT: number = 26
/** 2; linux/mman.h. */
export const MAP_PRIVATE: MAP_ = 2
/** 1; linux/mman.h. */
export const MAP_SHARED: MAP_ = 1
/** 3; linux/mman.h. */
export const MAP_SHARED_VALIDATE: MAP_ = 3
/** 4; linux/mman.h. */
export const MREMAP_DONTUNMAP: MREMAP_ = 4
/** 2; linux/mman.h. */
export const MREMAP_FIXED: MREMAP_ = 2
/** 1; linux/mman.h. */
export const MREMAP_MAYMOVE: MREMAP_ = 1
/** 1; linux/mman.h. */
export const OVERCOMMIT_ALWAYS: number = 1
/** 0; linux/mman.h. */
export const OVERCOMMIT_GUESS: number = 0
/** 2; linux/mman.h. */
export const OVERCOMMIT_NEVER: number = 2
/**
 * Make a DMA buffer out of a part of a memfd.
 *
 * Errors: EBADFD (It is not a memfd), EFAULT, EINVAL (The memfd must be sealed with F_SEAL_SHRINK and not
 * with F_SEAL_WRITE or F_SEAL_FUTURE_WRITE, and offset and size must be multiples of the page size within
 * it and the limit of the module), EMFILE, ENFILE, ENOMEM, ENOTTY.
 *
 * Since Linux 4.20.
 *
 * 0x40187542; linux/udmabuf.h.
 */
export const UDMABUF_CREATE = (1075344706) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'udmabuf_create'>], Fd> }>
/**
 * Make a DMA buffer out of parts of several memfds.
 *
 * Errors: EBADFD (One is not a memfd), EFAULT, EINVAL (Each memfd must be sealed with F_SEAL_SHRINK and not
 * with F_SEAL_WRITE or F_SEAL_FUTURE_WRITE, and offsets and sizes must be multiples of the page size within
 * them and the limits of the module), EMFILE, ENFILE, ENOMEM, ENOTTY.
 *
 * Since Linux 4.20.
 *
 * 0x40087543; linux/udmabuf.h.
 */
export const UDMABUF_CREATE_LIST = (1074296131) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'udmabuf_create_list'>], Fd> }>
/** 1; linux/udmabuf.h. */
export const UDMABUF_FLAGS_CLOEXEC: UDMABUF_FLAGS_ = 1
/** 0xaa; linux/userfaultfd.h. */
export const UFFDIO: number = 170
/**
 * Agree on the features of a userfaultfd descriptor.
 *
 * Gives back all features that the kernel has, not only those asked for. After EINVAL and EPERM the struct
 * is all 0.
 *
 * Errors: EFAULT, EINVAL (A feature is unknown, api is not UFFD_API, or the features are agreed on
 * already), EPERM (UFFD_FEATURE_EVENT_FORK needs CAP_SYS_PTRACE).
 *
 * Since Linux 4.3.
 *
 * 0xc018aa3f; linux/userfaultfd.h.
 */
export const UFFDIO_API = (3222841919) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'uffdio_api'>], 0> }>
/**
 * Resolve minor faults: map pages that the page cache has already.
 *
 * The last field, mapped, is only written: the bytes mapped, or a negated error.
 *
 * Errors: EAGAIN (The mappings changed meanwhile, or only a part was done: the last field says how many
 * bytes), EEXIST (A page of the range is there already), EFAULT (The page is not in the page cache),
 * EINVAL, EIO (The page is poisoned), ENOENT (The range is not within one mapping that is registered with
 * this descriptor), ENOMEM, ESRCH (The process that the descriptor was created in has ended).
 *
 * Since Linux 5.13.
 *
 * 0xc020aa07; linux/userfaultfd.h.
 */
export const UFFDIO_CONTINUE = (3223366151) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'uffdio_continue'>], 0> }>
/** 1; linux/userfaultfd.h. */
export const UFFDIO_CONTINUE_MODE_DONTWAKE: UFFDIO_CONTINUE_MODE_ = 1
/** 2; linux/userfaultfd.h. */
export const UFFDIO_CONTINUE_MODE_WP: UFFDIO_CONTINUE_MODE_ = 2
/**
 * Fill missing pages with a copy of memory.
 *
 * The last field, copy, is only written: the bytes copied, or a negated error.
 *
 * Errors: EAGAIN (The mappings changed meanwhile, or only a part was done: the last field says how many
 * bytes), EEXIST (A page of the range is there already), EFAULT, EINVAL, ENOENT (The range is not within
 * one mapping that is registered with this descriptor), ENOMEM, ESRCH (The process that the descriptor was
 * created in has ended).
 *
 * Since Linux 4.3.
 *
 * 0xc028aa03; linux/userfaultfd.h.
 */
export const UFFDIO_COPY = (3223890435) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'uffdio_copy'>], 0> }>
/** 1; linux/userfaultfd.h. */
export const UFFDIO_COPY_MODE_DONTWAKE: UFFDIO_COPY_MODE_ = 1
/** 2; linux/userfaultfd.h. */
export const UFFDIO_COPY_MODE_WP: UFFDIO_COPY_MODE_ = 2
/**
 * Fill missing pages by moving pages from elsewhere in the process.
 *
 * The last field, move, is only written: the bytes moved, or a negated error.
 *
 * Errors: EAGAIN (The mappings changed meanwhile, or only a part was done: the last field says how many
 * bytes), EBUSY (A page is pinned or shared with another process, perhaps since a fork), EEXIST (A page of
 * the range is there already), EFAULT, EINVAL, ENOENT (The source has a hole, or the target is not
 * registered), ENOMEM, ESRCH (The process that the descriptor was created in has ended).
 *
 * Since Linux 6.8.
 *
 * 0xc028aa05; linux/userfaultfd.h.
 */
export const UFFDIO_MOVE = (3223890437) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'uffdio_move'>], 0> }>
/** 2; linux/userfaultfd.h. */
export const UFFDIO_MOVE_MODE_ALLOW_SRC_HOLES: UFFDIO_MOVE_MODE_ = 2
/** 1; linux/userfaultfd.h. */
export const UFFDIO_MOVE_MODE_DONTWAKE: UFFDIO_MOVE_MODE_ = 1
/**
 * Mark missing pages as poisoned, so that touching them gives SIGBUS.
 *
 * The last field, updated, is only written: the bytes marked, or a negated error.
 *
 * Errors: EAGAIN (The mappings changed meanwhile, or only a part was done: the last field says how many
 * bytes), EEXIST (A page of the range is there already), EFAULT, EINVAL, ENOENT (The range is not within
 * one mapping that is registered with this descriptor), ENOMEM, ESRCH (The process that the descriptor was
 * created in has ended).
 *
 * Since Linux 6.6.
 *
 * 0xc020aa08; linux/userfaultfd.h.
 */
export const UFFDIO_POISON = (3223366152) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'uffdio_poison'>], 0> }>
/** 1; linux/userfaultfd.h. */
export const UFFDIO_POISON_MODE_DONTWAKE: UFFDIO_POISON_MODE_ = 1
/**
 * Let a userfaultfd descriptor report the page faults of a range of memory.
 *
 * The last field, ioctls, is only written: the ioctls that the range allows, as bits.
 *
 * Errors: EBUSY (A mapping of the range is registered with another userfaultfd descriptor), EFAULT, EINVAL
 * (The range is not on page boundaries, has no mapping or one that cannot be registered so, or UFFDIO_API
 * was not called yet), ENOMEM, EPERM (The mapping is shared, and its file is not open for writing).
 *
 * Since Linux 4.3.
 *
 * 0xc020aa00; linux/userfaultfd.h.
 */
export const UFFDIO_REGISTER = (3223366144) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'uffdio_register'>], 0> }>
/** 4; linux/userfaultfd.h. */
export const UFFDIO_REGISTER_MODE_MINOR: UFFDIO_REGISTER_MODE_ = 4
/** 1; linux/userfaultfd.h. */
export const UFFDIO_REGISTER_MODE_MISSING: UFFDIO_REGISTER_MODE_ = 1
/** 2; linux/userfaultfd.h. */
export const UFFDIO_REGISTER_MODE_WP: UFFDIO_REGISTER_MODE_ = 2
/**
 * Report the page faults of a range no more.
 *
 * Only read, although the number of the ioctl says it is written.
 *
 * Errors: EFAULT, EINVAL (The range is not on page boundaries or is empty, or UFFDIO_API was not called
 * yet), ENOMEM.
 *
 * Since Linux 4.3.
 *
 * 0x8010aa01; linux/userfaultfd.h.
 */
export const UFFDIO_UNREGISTER = (2148575745) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'uffdio_range'>], 0> }>
/**
 * Wake the threads that wait for a page of a range.
 *
 * Only read, although the number of the ioctl says it is written.
 *
 * Errors: EFAULT, EINVAL (The range is not on page boundaries or is empty, or UFFDIO_API was not called
 * yet).
 *
 * Since Linux 4.3.
 *
 * 0x8010aa02; linux/userfaultfd.h.
 */
export const UFFDIO_WAKE = (2148575746) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'uffdio_range'>], 0> }>
/**
 * Protect pages against writing, or resolve faults by taking the protection away.
 *
 * Only read, although the number of the ioctl says it is written too.
 *
 * Errors: EAGAIN (The mappings changed meanwhile; try again), EFAULT, EINVAL, ENOENT (The range is not
 * registered with UFFDIO_REGISTER_MODE_WP), ENOMEM, ESRCH (The process that the descriptor was created in
 * has ended).
 *
 * Since Linux 5.7.
 *
 * 0xc018aa06; linux/userfaultfd.h.
 */
export const UFFDIO_WRITEPROTECT = (3222841862) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'uffdio_writeprotect'>], 0> }>
/** 2; linux/userfaultfd.h. */
export const UFFDIO_WRITEPROTECT_MODE_DONTWAKE: UFFDIO_WRITEPROTECT_MODE_ = 2
/** 1; linux/userfaultfd.h. */
export const UFFDIO_WRITEPROTECT_MODE_WP: UFFDIO_WRITEPROTECT_MODE_ = 1
/**
 * Fill missing pages with zeros.
 *
 * The last field, zeropage, is only written: the bytes filled, or a negated error.
 *
 * Errors: EAGAIN (The mappings changed meanwhile, or only a part was done: the last field says how many
 * bytes), EEXIST (A page of the range is there already), EFAULT, EINVAL (Not for huge pages of hugetlbfs;
 * the range must be on page boundaries), ENOENT (The range is not within one mapping that is registered
 * with this descriptor), ENOMEM, ESRCH (The process that the descriptor was created in has ended).
 *
 * Since Linux 4.3.
 *
 * 0xc020aa04; linux/userfaultfd.h.
 */
export const UFFDIO_ZEROPAGE = (3223366148) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'uffdio_zeropage'>], 0> }>
/** 1; linux/userfaultfd.h. */
export const UFFDIO_ZEROPAGE_MODE_DONTWAKE: UFFDIO_ZEROPAGE_MODE_ = 1
/** 0xaa; linux/userfaultfd.h. */
export const UFFD_API: number = 170
/** 0x1ffff; linux/userfaultfd.h. */
export const UFFD_API_FEATURES: number = 131071
/** 9223372036854775811; linux/userfaultfd.h. */
export const UFFD_API_IOCTLS: bigint = 9223372036854775811n
/** 0x1fc; linux/userfaultfd.h. */
export const UFFD_API_RANGE_IOCTLS: number = 508
/** 0x1cc; linux/userfaultfd.h. */
export const UFFD_API_RANGE_IOCTLS_BASIC: number = 460
/** 7; linux/userfaultfd.h. */
export const UFFD_API_REGISTER_MODES: number = 7
/** 0x13; linux/userfaultfd.h. */
export const UFFD_EVENT_FORK: UFFD_EVENT_ = 19
/** 0x12; linux/userfaultfd.h. */
export const UFFD_EVENT_PAGEFAULT: UFFD_EVENT_ = 18
/** 0x14; linux/userfaultfd.h. */
export const UFFD_EVENT_REMAP: UFFD_EVENT_ = 20
/** 0x15; linux/userfaultfd.h. */
export const UFFD_EVENT_REMOVE: UFFD_EVENT_ = 21
/** 0x16; linux/userfaultfd.h. */
export const UFFD_EVENT_UNMAP: UFFD_EVENT_ = 22
/** 2; linux/userfaultfd.h. */
export const UFFD_FEATURE_EVENT_FORK: UFFD_FEATURE_ = 2
/** 4; linux/userfaultfd.h. */
export const UFFD_FEATURE_EVENT_REMAP: UFFD_FEATURE_ = 4
/** 8; linux/userfaultfd.h. */
export const UFFD_FEATURE_EVENT_REMOVE: UFFD_FEATURE_ = 8
/** 0x40; linux/userfaultfd.h. */
export const UFFD_FEATURE_EVENT_UNMAP: UFFD_FEATURE_ = 64
/** 0x800; linux/userfaultfd.h. */
export const UFFD_FEATURE_EXACT_ADDRESS: UFFD_FEATURE_ = 2048
/** 0x200; linux/userfaultfd.h. */
export const UFFD_FEATURE_MINOR_HUGETLBFS: UFFD_FEATURE_ = 512
/** 0x400; linux/userfaultfd.h. */
export const UFFD_FEATURE_MINOR_SHMEM: UFFD_FEATURE_ = 1024
/** 0x10; linux/userfaultfd.h. */
export const UFFD_FEATURE_MISSING_HUGETLBFS: UFFD_FEATURE_ = 16
/** 0x20; linux/userfaultfd.h. */
export const UFFD_FEATURE_MISSING_SHMEM: UFFD_FEATURE_ = 32
/** 0x10000; linux/userfaultfd.h. */
export const UFFD_FEATURE_MOVE: UFFD_FEATURE_ = 65536
/** 1; linux/userfaultfd.h. */
export const UFFD_FEATURE_PAGEFAULT_FLAG_WP: UFFD_FEATURE_ = 1
/** 0x4000; linux/userfaultfd.h. */
export const UFFD_FEATURE_POISON: UFFD_FEATURE_ = 16384
/** 0x80; linux/userfaultfd.h. */
export const UFFD_FEATURE_SIGBUS: UFFD_FEATURE_ = 128
/** 0x100; linux/userfaultfd.h. */
export const UFFD_FEATURE_THREAD_ID: UFFD_FEATURE_ = 256
/** 0x8000; linux/userfaultfd.h. */
export const UFFD_FEATURE_WP_ASYNC: UFFD_FEATURE_ = 32768
/** 0x1000; linux/userfaultfd.h. */
export const UFFD_FEATURE_WP_HUGETLBFS_SHMEM: UFFD_FEATURE_ = 4096
/** 0x2000; linux/userfaultfd.h. */
export const UFFD_FEATURE_WP_UNPOPULATED: UFFD_FEATURE_ = 8192
/** 4; linux/userfaultfd.h. */
export const UFFD_PAGEFAULT_FLAG_MINOR: UFFD_PAGEFAULT_FLAG_ = 4
/** 2; linux/userfaultfd.h. */
export const UFFD_PAGEFAULT_FLAG_WP: UFFD_PAGEFAULT_FLAG_ = 2
/** 1; linux/userfaultfd.h. */
export const UFFD_PAGEFAULT_FLAG_WRITE: UFFD_PAGEFAULT_FLAG_ = 1
/** 1; linux/userfaultfd.h. */
export const UFFD_USER_MODE_ONLY: UFFD_ = 1
/** 0xaa; linux/userfaultfd.h. */
export const USERFAULTFD_IOC: number = 170
/**
 * Create a userfaultfd descriptor by way of /dev/userfaultfd.
 *
 * Who may open the device needs no capability and no sysctl.
 *
 * Errors: EINVAL, EMFILE, ENFILE, ENOMEM.
 *
 * Since Linux 6.1.
 *
 * 0xaa00; linux/userfaultfd.h.
 */
export const USERFAULTFD_IOC_NEW = (43520) as unknown as Command<{ readonly ioctl: Takes<[arg: Flags<O_ | UFFD_>], Fd> }>
/** 0x3f; linux/userfaultfd.h. */
export const _UFFDIO_API: number = 63
/** 7; linux/userfaultfd.h. */
export const _UFFDIO_CONTINUE: number = 7
/** 3; linux/userfaultfd.h. */
export const _UFFDIO_COPY: number = 3
/** 5; linux/userfaultfd.h. */
export const _UFFDIO_MOVE: number = 5
/** 8; linux/userfaultfd.h. */
export const _UFFDIO_POISON: number = 8
/** 0; linux/userfaultfd.h. */
export const _UFFDIO_REGISTER: number = 0
/** 1; linux/userfaultfd.h. */
export const _UFFDIO_UNREGISTER: number = 1
/** 2; linux/userfaultfd.h. */
export const _UFFDIO_WAKE: number = 2
/** 6; linux/userfaultfd.h. */
export const _UFFDIO_WRITEPROTECT: number = 6
/** 4; linux/userfaultfd.h. */
export const _UFFDIO_ZEROPAGE: number = 4

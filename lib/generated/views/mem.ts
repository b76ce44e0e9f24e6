// Generated from abi/structs.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.

import { structNamespace } from '../../struct/namespace.js'
import { structs } from '../structs/mem.js'
import type { Assignable, Pointer, StructArray, StructClass, TailedStructClass, ToBytes, ToText, View } from '../../struct/types.js'
import type { Choice, Fd, Flags, Tid } from '../../sys/types.js'
import type { DMA_BUF_SYNC_, O_, UDMABUF_FLAGS_, UFFDIO_CONTINUE_MODE_, UFFDIO_COPY_MODE_, UFFDIO_MOVE_MODE_, UFFDIO_POISON_MODE_, UFFDIO_REGISTER_MODE_, UFFDIO_WRITEPROTECT_MODE_, UFFDIO_ZEROPAGE_MODE_, UFFD_EVENT_, UFFD_FEATURE_, UFFD_PAGEFAULT_FLAG_ } from '../families.js'
import type { struct as net } from './net.js'

const others: Readonly<Record<string, string>> = {
  iovec: '{"header":"linux/uio.h","value":{"kind":"struct","size":16,"align":8,"fields":[{"name":"iov_base","type":"void *","offset":0,"size":8},{"name":"iov_len","type":"__kernel_size_t","offset":8,"size":8,"signed":false}]},"words":{"iov_len":{"kind":"length"},"iov_base":{"kind":"pointer","direction":"inout","to":"bytes","size":"iov_len"}}}',
}

/** Family -> constant -> value, for the fields that hold them. */
const families = '{"DMA_BUF_SYNC_":{"DMA_BUF_SYNC_END":4,"DMA_BUF_SYNC_READ":1,"DMA_BUF_SYNC_RW":3,"DMA_BUF_SYNC_START":0,"DMA_BUF_SYNC_WRITE":2},"O_":{"FASYNC":8192,"O_ACCMODE":3,"O_APPEND":1024,"O_CLOEXEC":524288,"O_CREAT":64,"O_DIRECT":{"x64":16384,"arm64":65536},"O_DIRECTORY":{"x64":65536,"arm64":16384},"O_DSYNC":4096,"O_EMPTYPATH":67108864,"O_EXCL":128,"O_LARGEFILE":{"x64":32768,"arm64":131072},"O_NDELAY":2048,"O_NOATIME":262144,"O_NOCTTY":256,"O_NOFOLLOW":{"x64":131072,"arm64":32768},"O_NONBLOCK":2048,"O_PATH":2097152,"O_RDONLY":0,"O_RDWR":2,"O_SYNC":1052672,"O_TMPFILE":{"x64":4259840,"arm64":4210688},"O_TRUNC":512,"O_WRONLY":1},"UDMABUF_FLAGS_":{"UDMABUF_FLAGS_CLOEXEC":1},"UFFDIO_CONTINUE_MODE_":{"UFFDIO_CONTINUE_MODE_DONTWAKE":1,"UFFDIO_CONTINUE_MODE_WP":2},"UFFDIO_COPY_MODE_":{"UFFDIO_COPY_MODE_DONTWAKE":1,"UFFDIO_COPY_MODE_WP":2},"UFFDIO_MOVE_MODE_":{"UFFDIO_MOVE_MODE_ALLOW_SRC_HOLES":2,"UFFDIO_MOVE_MODE_DONTWAKE":1},"UFFDIO_POISON_MODE_":{"UFFDIO_POISON_MODE_DONTWAKE":1},"UFFDIO_REGISTER_MODE_":{"UFFDIO_REGISTER_MODE_MINOR":4,"UFFDIO_REGISTER_MODE_MISSING":1,"UFFDIO_REGISTER_MODE_WP":2},"UFFDIO_WRITEPROTECT_MODE_":{"UFFDIO_WRITEPROTECT_MODE_DONTWAKE":2,"UFFDIO_WRITEPROTECT_MODE_WP":1},"UFFDIO_ZEROPAGE_MODE_":{"UFFDIO_ZEROPAGE_MODE_DONTWAKE":1},"UFFD_EVENT_":{"UFFD_EVENT_FORK":19,"UFFD_EVENT_PAGEFAULT":18,"UFFD_EVENT_REMAP":20,"UFFD_EVENT_REMOVE":21,"UFFD_EVENT_UNMAP":22},"UFFD_FEATURE_":{"UFFD_FEATURE_EVENT_FORK":2,"UFFD_FEATURE_EVENT_REMAP":4,"UFFD_FEATURE_EVENT_REMOVE":8,"UFFD_FEATURE_EVENT_UNMAP":64,"UFFD_FEATURE_EXACT_ADDRESS":2048,"UFFD_FEATURE_MINOR_HUGETLBFS":512,"UFFD_FEATURE_MINOR_SHMEM":1024,"UFFD_FEATURE_MISSING_HUGETLBFS":16,"UFFD_FEATURE_MISSING_SHMEM":32,"UFFD_FEATURE_MOVE":65536,"UFFD_FEATURE_PAGEFAULT_FLAG_WP":1,"UFFD_FEATURE_POISON":16384,"UFFD_FEATURE_SIGBUS":128,"UFFD_FEATURE_THREAD_ID":256,"UFFD_FEATURE_WP_ASYNC":32768,"UFFD_FEATURE_WP_HUGETLBFS_SHMEM":4096,"UFFD_FEATURE_WP_UNPOPULATED":8192},"UFFD_PAGEFAULT_FLAG_":{"UFFD_PAGEFAULT_FLAG_MINOR":4,"UFFD_PAGEFAULT_FLAG_WP":2,"UFFD_PAGEFAULT_FLAG_WRITE":1}}'

export declare namespace struct {
  /** `struct cachestat` of linux/mman.h: 40 bytes. */
  export interface cachestat extends View<'cachestat', 'nr_cache' | 'nr_dirty' | 'nr_writeback' | 'nr_evicted' | 'nr_recently_evicted'> {
    /** `__u64`: a number of things other than bytes (pages) */
    nr_cache: number
    /** `__u64`: a number of things other than bytes (pages) */
    nr_dirty: number
    /** `__u64`: a number of things other than bytes (pages) */
    nr_writeback: number
    /** `__u64`: a number of things other than bytes (pages) */
    nr_evicted: number
    /** `__u64`: a number of things other than bytes (pages) */
    nr_recently_evicted: number
  }

  /** `struct cachestat_range` of linux/mman.h: 16 bytes. */
  export interface cachestat_range extends View<'cachestat_range', 'off' | 'len'> {
    /** `__u64`: a signed position or distance in a file, in bytes */
    off: number
    /** `__u64`: a number of bytes */
    len: number
  }

  /** `struct dma_buf_export_sync_file` of linux/dma-buf.h: 8 bytes. */
  export interface dma_buf_export_sync_file extends View<'dma_buf_export_sync_file'> {
    /** `__u32`: flags: `DMA_BUF_SYNC_` */
    flags: Flags<DMA_BUF_SYNC_>
    /** `__s32`: an open file descriptor (sync_file) */
    get fd(): Fd
    set fd(value: Assignable<Fd>)
  }

  /** `struct dma_buf_import_sync_file` of linux/dma-buf.h: 8 bytes. */
  export interface dma_buf_import_sync_file extends View<'dma_buf_import_sync_file'> {
    /** `__u32`: flags: `DMA_BUF_SYNC_` */
    flags: Flags<DMA_BUF_SYNC_>
    /** `__s32`: an open file descriptor (sync_file) */
    get fd(): Fd
    set fd(value: Assignable<Fd>)
  }

  /** `struct dma_buf_sync` of linux/dma-buf.h: 8 bytes. */
  export interface dma_buf_sync extends View<'dma_buf_sync', 'flags'> {
    /** `__u64`: flags: `DMA_BUF_SYNC_` */
    flags: Flags<DMA_BUF_SYNC_>
  }

  /** `struct dma_heap_allocation_data` of linux/dma-heap.h: 24 bytes. */
  export interface dma_heap_allocation_data extends View<'dma_heap_allocation_data', 'len'> {
    /** `__u64`: a number of bytes */
    len: number
    /** `__u32`: an open file descriptor (dmabuf) */
    get fd(): Fd
    set fd(value: Assignable<Fd>)
    /** `__u32`: flags: `O_` */
    fd_flags: Flags<O_>
  }

  /** `struct udmabuf_create` of linux/udmabuf.h: 24 bytes. */
  export interface udmabuf_create extends View<'udmabuf_create', 'offset' | 'size'> {
    /** `__u32`: an open file descriptor (memfd) */
    get memfd(): Fd
    set memfd(value: Assignable<Fd>)
    /** `__u32`: flags: `UDMABUF_FLAGS_` */
    flags: Flags<UDMABUF_FLAGS_>
    /** `__u64`: a signed position or distance in a file, in bytes */
    offset: number
    /** `__u64`: a number of bytes */
    size: number
  }

  /** `struct udmabuf_create_item` of linux/udmabuf.h: 24 bytes. */
  export interface udmabuf_create_item extends View<'udmabuf_create_item', 'offset' | 'size'> {
    /** `__u32`: an open file descriptor (memfd) */
    get memfd(): Fd
    set memfd(value: Assignable<Fd>)
    /** `__u64`: a signed position or distance in a file, in bytes */
    offset: number
    /** `__u64`: a number of bytes */
    size: number
  }

  /** `struct udmabuf_create_list` of linux/udmabuf.h: 8 bytes. */
  export interface udmabuf_create_list extends View<'udmabuf_create_list'> {
    /** `__u32`: flags: `UDMABUF_FLAGS_` */
    flags: Flags<UDMABUF_FLAGS_>
    /** `__u32`: a number of things other than bytes (items) */
    count: number
    /** `struct udmabuf_create_item[0]` */
    get list(): StructArray<udmabuf_create_item>
    set list(value: Assignable<StructArray<udmabuf_create_item>>)
  }

  /** `feat` in `uffd_msg.arg.pagefault`. */
  export interface uffd_msg$arg$pagefault$feat extends View<'uffd_msg.arg.pagefault.feat'> {
    /** `__u32`: a thread */
    get ptid(): Tid
    set ptid(value: Assignable<Tid>)
  }
  /** `pagefault` in `uffd_msg.arg`. */
  export interface uffd_msg$arg$pagefault extends View<'uffd_msg.arg.pagefault', 'flags'> {
    /** `__u64`: flags: `UFFD_PAGEFAULT_FLAG_` */
    flags: Flags<UFFD_PAGEFAULT_FLAG_>
    /** `__u64`: a raw address that is not a buffer of the caller */
    get address(): Pointer<ToBytes>
    set address(value: Assignable<Pointer<ToBytes>>)
    /** `union` */
    get feat(): uffd_msg$arg$pagefault$feat
    set feat(value: Assignable<uffd_msg$arg$pagefault$feat>)
  }
  /** `fork` in `uffd_msg.arg`. */
  export interface uffd_msg$arg$fork extends View<'uffd_msg.arg.fork'> {
    /** `__u32`: an open file descriptor (userfaultfd) */
    get ufd(): Fd
    set ufd(value: Assignable<Fd>)
  }
  /** `remap` in `uffd_msg.arg`. */
  export interface uffd_msg$arg$remap extends View<'uffd_msg.arg.remap', 'len'> {
    /** `__u64`: a raw address that is not a buffer of the caller */
    get from(): Pointer<ToBytes>
    set from(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get to(): Pointer<ToBytes>
    set to(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a number of bytes */
    len: number
  }
  /** `remove` in `uffd_msg.arg`. */
  export interface uffd_msg$arg$remove extends View<'uffd_msg.arg.remove'> {
    /** `__u64`: a raw address that is not a buffer of the caller */
    get start(): Pointer<ToBytes>
    set start(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get end(): Pointer<ToBytes>
    set end(value: Assignable<Pointer<ToBytes>>)
  }
  /** `reserved` in `uffd_msg.arg`. */
  export interface uffd_msg$arg$reserved extends View<'uffd_msg.arg.reserved'> {
  }
  /** `arg` in `uffd_msg`. */
  export interface uffd_msg$arg extends View<'uffd_msg.arg'> {
    /** `struct` */
    get pagefault(): uffd_msg$arg$pagefault
    set pagefault(value: Assignable<uffd_msg$arg$pagefault>)
    /** `struct` */
    get fork(): uffd_msg$arg$fork
    set fork(value: Assignable<uffd_msg$arg$fork>)
    /** `struct` */
    get remap(): uffd_msg$arg$remap
    set remap(value: Assignable<uffd_msg$arg$remap>)
    /** `struct` */
    get remove(): uffd_msg$arg$remove
    set remove(value: Assignable<uffd_msg$arg$remove>)
  }
  /** `struct uffd_msg` of linux/userfaultfd.h: 32 bytes. */
  export interface uffd_msg extends View<'uffd_msg'> {
    /** `__u8`: one of `UFFD_EVENT_` */
    event: Choice<UFFD_EVENT_>
    /** `union` */
    get arg(): uffd_msg$arg
    set arg(value: Assignable<uffd_msg$arg>)
  }

  /** `struct uffdio_api` of linux/userfaultfd.h: 24 bytes. */
  export interface uffdio_api extends View<'uffdio_api', 'api' | 'features'> {
    /** `__u64`: a plain number */
    api: number
    /** `__u64`: flags: `UFFD_FEATURE_` */
    features: Flags<UFFD_FEATURE_>
    /** `__u64`: a set of bits without named constants */
    get ioctls(): bigint
    set ioctls(value: Assignable<bigint>)
  }

  /** `struct uffdio_continue` of linux/userfaultfd.h: 32 bytes. */
  export interface uffdio_continue extends View<'uffdio_continue', 'mode' | 'mapped'> {
    /** `struct uffdio_range` */
    get range(): uffdio_range
    set range(value: Assignable<uffdio_range>)
    /** `__u64`: flags: `UFFDIO_CONTINUE_MODE_` */
    mode: Flags<UFFDIO_CONTINUE_MODE_>
    /** `__s64`: a number of bytes */
    mapped: number
  }

  /** `struct uffdio_copy` of linux/userfaultfd.h: 40 bytes. */
  export interface uffdio_copy extends View<'uffdio_copy', 'len' | 'mode' | 'copy'> {
    /** `__u64`: a raw address that is not a buffer of the caller */
    get dst(): Pointer<ToBytes>
    set dst(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: bytes, len bytes, read by the kernel */
    get src(): Pointer<ToText>
    set src(value: Assignable<Pointer<ToText>>)
    /** `__u64`: the length; left out, that of the memory */
    len: number
    /** `__u64`: flags: `UFFDIO_COPY_MODE_` */
    mode: Flags<UFFDIO_COPY_MODE_>
    /** `__s64`: a number of bytes */
    copy: number
  }

  /** `struct uffdio_move` of linux/userfaultfd.h: 40 bytes. */
  export interface uffdio_move extends View<'uffdio_move', 'len' | 'mode' | 'move'> {
    /** `__u64`: a raw address that is not a buffer of the caller */
    get dst(): Pointer<ToBytes>
    set dst(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get src(): Pointer<ToBytes>
    set src(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a number of bytes */
    len: number
    /** `__u64`: flags: `UFFDIO_MOVE_MODE_` */
    mode: Flags<UFFDIO_MOVE_MODE_>
    /** `__s64`: a number of bytes */
    move: number
  }

  /** `struct uffdio_poison` of linux/userfaultfd.h: 32 bytes. */
  export interface uffdio_poison extends View<'uffdio_poison', 'mode' | 'updated'> {
    /** `struct uffdio_range` */
    get range(): uffdio_range
    set range(value: Assignable<uffdio_range>)
    /** `__u64`: flags: `UFFDIO_POISON_MODE_` */
    mode: Flags<UFFDIO_POISON_MODE_>
    /** `__s64`: a number of bytes */
    updated: number
  }

  /** `struct uffdio_range` of linux/userfaultfd.h: 16 bytes. */
  export interface uffdio_range extends View<'uffdio_range', 'len'> {
    /** `__u64`: a raw address that is not a buffer of the caller */
    get start(): Pointer<ToBytes>
    set start(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a number of bytes */
    len: number
  }

  /** `struct uffdio_register` of linux/userfaultfd.h: 32 bytes. */
  export interface uffdio_register extends View<'uffdio_register', 'mode'> {
    /** `struct uffdio_range` */
    get range(): uffdio_range
    set range(value: Assignable<uffdio_range>)
    /** `__u64`: flags: `UFFDIO_REGISTER_MODE_` */
    mode: Flags<UFFDIO_REGISTER_MODE_>
    /** `__u64`: a set of bits without named constants */
    get ioctls(): bigint
    set ioctls(value: Assignable<bigint>)
  }

  /** `struct uffdio_writeprotect` of linux/userfaultfd.h: 24 bytes. */
  export interface uffdio_writeprotect extends View<'uffdio_writeprotect', 'mode'> {
    /** `struct uffdio_range` */
    get range(): uffdio_range
    set range(value: Assignable<uffdio_range>)
    /** `__u64`: flags: `UFFDIO_WRITEPROTECT_MODE_` */
    mode: Flags<UFFDIO_WRITEPROTECT_MODE_>
  }

  /** `struct uffdio_zeropage` of linux/userfaultfd.h: 32 bytes. */
  export interface uffdio_zeropage extends View<'uffdio_zeropage', 'mode' | 'zeropage'> {
    /** `struct uffdio_range` */
    get range(): uffdio_range
    set range(value: Assignable<uffdio_range>)
    /** `__u64`: flags: `UFFDIO_ZEROPAGE_MODE_` */
    mode: Flags<UFFDIO_ZEROPAGE_MODE_>
    /** `__s64`: a number of bytes */
    zeropage: number
  }
  export type iovec = net.iovec
}

/** The structs of this subject and of its calls, by the kernel's names: `new struct.NAME({ ... })`. */
export const struct: {
  readonly cachestat: StructClass<struct.cachestat>
  readonly cachestat_range: StructClass<struct.cachestat_range>
  readonly dma_buf_export_sync_file: StructClass<struct.dma_buf_export_sync_file>
  readonly dma_buf_import_sync_file: StructClass<struct.dma_buf_import_sync_file>
  readonly dma_buf_sync: StructClass<struct.dma_buf_sync>
  readonly dma_heap_allocation_data: StructClass<struct.dma_heap_allocation_data>
  readonly udmabuf_create: StructClass<struct.udmabuf_create>
  readonly udmabuf_create_item: StructClass<struct.udmabuf_create_item>
  readonly udmabuf_create_list: TailedStructClass<struct.udmabuf_create_list>
  readonly uffd_msg: StructClass<struct.uffd_msg>
  readonly uffdio_api: StructClass<struct.uffdio_api>
  readonly uffdio_continue: StructClass<struct.uffdio_continue>
  readonly uffdio_copy: StructClass<struct.uffdio_copy>
  readonly uffdio_move: StructClass<struct.uffdio_move>
  readonly uffdio_poison: StructClass<struct.uffdio_poison>
  readonly uffdio_range: StructClass<struct.uffdio_range>
  readonly uffdio_register: StructClass<struct.uffdio_register>
  readonly uffdio_writeprotect: StructClass<struct.uffdio_writeprotect>
  readonly uffdio_zeropage: StructClass<struct.uffdio_zeropage>
  readonly iovec: StructClass<struct.iovec>
} = structNamespace(
  [structs, others],
  families,
  'cachestat cachestat_range dma_buf_export_sync_file dma_buf_import_sync_file dma_buf_sync dma_heap_allocation_data udmabuf_create udmabuf_create_item udmabuf_create_list uffd_msg uffdio_api uffdio_continue uffdio_copy uffdio_move uffdio_poison uffdio_range uffdio_register uffdio_writeprotect uffdio_zeropage iovec',
) as never

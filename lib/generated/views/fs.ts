// Generated from abi/structs.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.

import { structNamespace } from '../../struct/namespace.js'
import { structs } from '../structs/fs.js'
import type { Assignable, ByteField, FieldArray, Pointer, StructArray, StructClass, TailedStructClass, To, ToBytes, ToText, View, WideFlags } from '../../struct/types.js'
import type { Choice, Fd, Flags, Key, Pid, Tid, Watch } from '../../sys/types.js'
import type { BLKPG_, BLK_TC_, BLK_ZONE_COND_, BLK_ZONE_REP_, BLK_ZONE_TYPE_, DQF_, DT_, EXT4_TUNE_FL_, F2FS_TRIM_FILE_, FAN_EVENTS_, FAN_RESPONSES_, FIEMAP_EXTENT_, FIEMAP_FLAG_, FMH_OF_, FMR_OF_, FSCRYPT_ADD_KEY_FLAG_, FSCRYPT_KEY_REMOVAL_STATUS_FLAG_, FSCRYPT_KEY_SPEC_TYPE_, FSCRYPT_KEY_STATUS_, FSCRYPT_KEY_STATUS_FLAG_, FSCRYPT_MODE_, FSCRYPT_POLICY_FLAGS_, FSCRYPT_POLICY_FLAG_, FS_DQ_, FS_QUOTA_, FS_VERITY_HASH_ALG_, FS_VERITY_METADATA_TYPE_, FS_XFLAG_, F_LCK_, F_OWNER_, IIF_, IN_, LO_CRYPT_, LO_FLAGS_, MOUNT_ATTR_, MS_PROPAGATION_, OPENAT2_, O_, PAGE_IS_, PM_SCAN_, PROCMAP_QUERY_, PROCMAP_QUERY_VMA_, QIF_, RESOLVE_, SEEK_, STATMOUNT_, STATX_, STATX_ATTR_, TASKFILE_, XATTR_ } from '../families.js'
import type { struct as mem } from './mem.js'
import type { struct as net } from './net.js'
import type { struct as sys } from './sys.js'
import type { struct as time } from './time.js'

const others: Readonly<Record<string, string>> = {
  __kernel_fsid_t: '{"header":"asm-generic/posix_types.h","value":{"kind":"struct","size":8,"align":4,"fields":[{"name":"val","type":"int","offset":0,"size":4,"count":[2],"signed":true}]}}',
  __kernel_old_timeval: '{"header":"linux/time_types.h","value":{"kind":"struct","size":16,"align":8,"fields":[{"name":"tv_sec","type":"__kernel_long_t","offset":0,"size":8,"signed":true},{"name":"tv_usec","type":"__kernel_long_t","offset":8,"size":8,"signed":true}]},"words":{"tv_sec":{"kind":"time","unit":"s"},"tv_usec":{"kind":"time","unit":"us"}}}',
  __kernel_timespec: '{"header":"linux/time_types.h","value":{"kind":"struct","size":16,"align":8,"fields":[{"name":"tv_sec","type":"__kernel_time64_t","offset":0,"size":8,"signed":true},{"name":"tv_nsec","type":"long long int","offset":8,"size":8,"signed":true}]},"words":{"tv_sec":{"kind":"time","unit":"s"},"tv_nsec":{"kind":"time","unit":"ns"}}}',
  cachestat: '{"header":"linux/mman.h","value":{"kind":"struct","size":40,"align":8,"fields":[{"name":"nr_cache","type":"__u64","offset":0,"size":8,"signed":false},{"name":"nr_dirty","type":"__u64","offset":8,"size":8,"signed":false},{"name":"nr_writeback","type":"__u64","offset":16,"size":8,"signed":false},{"name":"nr_evicted","type":"__u64","offset":24,"size":8,"signed":false},{"name":"nr_recently_evicted","type":"__u64","offset":32,"size":8,"signed":false}]},"words":{"nr_cache":{"kind":"count","of":"pages"},"nr_dirty":{"kind":"count","of":"pages"},"nr_writeback":{"kind":"count","of":"pages"},"nr_evicted":{"kind":"count","of":"pages"},"nr_recently_evicted":{"kind":"count","of":"pages"}}}',
  cachestat_range: '{"header":"linux/mman.h","value":{"kind":"struct","size":16,"align":8,"fields":[{"name":"off","type":"__u64","offset":0,"size":8,"signed":false},{"name":"len","type":"__u64","offset":8,"size":8,"signed":false}]},"words":{"off":{"kind":"offset"},"len":{"kind":"size"}}}',
  iovec: '{"header":"linux/uio.h","value":{"kind":"struct","size":16,"align":8,"fields":[{"name":"iov_base","type":"void *","offset":0,"size":8},{"name":"iov_len","type":"__kernel_size_t","offset":8,"size":8,"signed":false}]},"words":{"iov_len":{"kind":"length"},"iov_base":{"kind":"pointer","direction":"inout","to":"bytes","size":"iov_len"}}}',
  statfs: '{"header":"asm-generic/statfs.h","value":{"kind":"struct","size":120,"align":8,"fields":[{"name":"f_type","type":"__kernel_long_t","offset":0,"size":8,"signed":true},{"name":"f_bsize","type":"__kernel_long_t","offset":8,"size":8,"signed":true},{"name":"f_blocks","type":"__kernel_long_t","offset":16,"size":8,"signed":true},{"name":"f_bfree","type":"__kernel_long_t","offset":24,"size":8,"signed":true},{"name":"f_bavail","type":"__kernel_long_t","offset":32,"size":8,"signed":true},{"name":"f_files","type":"__kernel_long_t","offset":40,"size":8,"signed":true},{"name":"f_ffree","type":"__kernel_long_t","offset":48,"size":8,"signed":true},{"name":"f_fsid","type":"__kernel_fsid_t","offset":56,"size":8,"struct":"__kernel_fsid_t"},{"name":"f_namelen","type":"__kernel_long_t","offset":64,"size":8,"signed":true},{"name":"f_frsize","type":"__kernel_long_t","offset":72,"size":8,"signed":true},{"name":"f_flags","type":"__kernel_long_t","offset":80,"size":8,"signed":true},{"name":"f_spare","type":"__kernel_long_t","offset":88,"size":8,"count":[4],"signed":true}]},"words":{"f_spare":{"kind":"unused"},"f_type":{"kind":"int"},"f_bsize":{"kind":"size"},"f_blocks":{"kind":"count","of":"blocks"},"f_bfree":{"kind":"count","of":"blocks"},"f_bavail":{"kind":"count","of":"blocks"},"f_files":{"kind":"count","of":"inodes"},"f_ffree":{"kind":"count","of":"inodes"},"f_namelen":{"kind":"size"},"f_frsize":{"kind":"size"},"f_flags":{"kind":"mask"}}}',
  ustat: '{"header":"include/linux/types.h","value":{"kind":"struct","size":32,"align":8,"fields":[{"name":"f_tfree","type":"__kernel_daddr_t","offset":0,"size":4,"signed":true},{"name":"f_tinode","type":"long unsigned int","offset":8,"size":8,"signed":false},{"name":"f_fname","type":"char","offset":16,"size":1,"count":[6]},{"name":"f_fpack","type":"char","offset":22,"size":1,"count":[6]}]},"words":{"f_tfree":{"kind":"count","of":"blocks"},"f_tinode":{"kind":"count","of":"inodes"}}}',
}

/** Family -> constant -> value, for the fields that hold them. */
const families = '{"BLKPG_":{"BLKPG_ADD_PARTITION":1,"BLKPG_DEL_PARTITION":2,"BLKPG_RESIZE_PARTITION":3},"BLK_TC_":{"BLK_TC_AHEAD":2048,"BLK_TC_COMPLETE":128,"BLK_TC_DISCARD":8192,"BLK_TC_DRV_DATA":16384,"BLK_TC_FLUSH":4,"BLK_TC_FS":256,"BLK_TC_FUA":32768,"BLK_TC_ISSUE":64,"BLK_TC_META":4096,"BLK_TC_NOTIFY":1024,"BLK_TC_PC":512,"BLK_TC_QUEUE":16,"BLK_TC_READ":1,"BLK_TC_REQUEUE":32,"BLK_TC_SYNC":8,"BLK_TC_SYNCIO":8,"BLK_TC_WRITE":2,"BLK_TC_WRITE_ZEROES":4194304,"BLK_TC_ZONE_APPEND":65536,"BLK_TC_ZONE_CLOSE":2097152,"BLK_TC_ZONE_FINISH":524288,"BLK_TC_ZONE_OPEN":1048576,"BLK_TC_ZONE_RESET":131072,"BLK_TC_ZONE_RESET_ALL":262144},"BLK_ZONE_COND_":{"BLK_ZONE_COND_ACTIVE":255,"BLK_ZONE_COND_CLOSED":4,"BLK_ZONE_COND_EMPTY":1,"BLK_ZONE_COND_EXP_OPEN":3,"BLK_ZONE_COND_FULL":14,"BLK_ZONE_COND_IMP_OPEN":2,"BLK_ZONE_COND_NOT_WP":0,"BLK_ZONE_COND_OFFLINE":15,"BLK_ZONE_COND_READONLY":13},"BLK_ZONE_REP_":{"BLK_ZONE_REP_CACHED":2147483648,"BLK_ZONE_REP_CAPACITY":1},"BLK_ZONE_TYPE_":{"BLK_ZONE_TYPE_CONVENTIONAL":1,"BLK_ZONE_TYPE_SEQWRITE_PREF":3,"BLK_ZONE_TYPE_SEQWRITE_REQ":2},"DQF_":{"DQF_ROOT_SQUASH":1,"DQF_SYS_FILE":65536},"DT_":{"DT_BLK":6,"DT_CHR":2,"DT_DIR":4,"DT_FIFO":1,"DT_LNK":10,"DT_REG":8,"DT_SOCK":12,"DT_UNKNOWN":0,"DT_WHT":14},"EXT4_TUNE_FL_":{"EXT4_TUNE_FL_CHECKINTRVAL":8,"EXT4_TUNE_FL_DEFAULT_MNT_OPTS":256,"EXT4_TUNE_FL_DEF_HASH_ALG":512,"EXT4_TUNE_FL_EDIT_FEATURES":16384,"EXT4_TUNE_FL_ENCODING":65536,"EXT4_TUNE_FL_ENCODING_FLAGS":131072,"EXT4_TUNE_FL_ERRORS_BEHAVIOR":1,"EXT4_TUNE_FL_FEATURES":8192,"EXT4_TUNE_FL_FORCE_FSCK":32768,"EXT4_TUNE_FL_LAST_CHECK_TIME":16,"EXT4_TUNE_FL_MAX_MNT_COUNT":4,"EXT4_TUNE_FL_MNT_COUNT":2,"EXT4_TUNE_FL_MOUNT_OPTS":4096,"EXT4_TUNE_FL_RAID_STRIDE":1024,"EXT4_TUNE_FL_RAID_STRIPE_WIDTH":2048,"EXT4_TUNE_FL_RESERVED_BLOCKS":32,"EXT4_TUNE_FL_RESERVED_GID":128,"EXT4_TUNE_FL_RESERVED_UID":64},"F2FS_TRIM_FILE_":{"F2FS_TRIM_FILE_DISCARD":1,"F2FS_TRIM_FILE_ZEROOUT":2},"FAN_EVENTS_":{"FAN_ACCESS":1,"FAN_ACCESS_PERM":131072,"FAN_ATTRIB":4,"FAN_CLOSE":24,"FAN_CLOSE_NOWRITE":16,"FAN_CLOSE_WRITE":8,"FAN_CREATE":256,"FAN_DELETE":512,"FAN_DELETE_SELF":1024,"FAN_EVENT_ON_CHILD":134217728,"FAN_FS_ERROR":32768,"FAN_MNT_ATTACH":16777216,"FAN_MNT_DETACH":33554432,"FAN_MODIFY":2,"FAN_MOVE":192,"FAN_MOVED_FROM":64,"FAN_MOVED_TO":128,"FAN_MOVE_SELF":2048,"FAN_ONDIR":1073741824,"FAN_OPEN":32,"FAN_OPEN_EXEC":4096,"FAN_OPEN_EXEC_PERM":262144,"FAN_OPEN_PERM":65536,"FAN_PRE_ACCESS":1048576,"FAN_Q_OVERFLOW":16384,"FAN_RENAME":268435456},"FAN_RESPONSES_":{"FAN_ALLOW":1,"FAN_AUDIT":16,"FAN_DENY":2,"FAN_INFO":32},"FIEMAP_EXTENT_":{"FIEMAP_EXTENT_DATA_ENCRYPTED":128,"FIEMAP_EXTENT_DATA_INLINE":512,"FIEMAP_EXTENT_DATA_TAIL":1024,"FIEMAP_EXTENT_DELALLOC":4,"FIEMAP_EXTENT_ENCODED":8,"FIEMAP_EXTENT_LAST":1,"FIEMAP_EXTENT_MERGED":4096,"FIEMAP_EXTENT_NOT_ALIGNED":256,"FIEMAP_EXTENT_SHARED":8192,"FIEMAP_EXTENT_UNKNOWN":2,"FIEMAP_EXTENT_UNWRITTEN":2048},"FIEMAP_FLAG_":{"FIEMAP_FLAG_CACHE":4,"FIEMAP_FLAG_SYNC":1,"FIEMAP_FLAG_XATTR":2},"FMH_OF_":{"FMH_OF_DEV_T":1},"FMR_OF_":{"FMR_OF_ATTR_FORK":2,"FMR_OF_EXTENT_MAP":4,"FMR_OF_LAST":32,"FMR_OF_PREALLOC":1,"FMR_OF_SHARED":8,"FMR_OF_SPECIAL_OWNER":16},"FSCRYPT_ADD_KEY_FLAG_":{"FSCRYPT_ADD_KEY_FLAG_HW_WRAPPED":1},"FSCRYPT_KEY_REMOVAL_STATUS_FLAG_":{"FSCRYPT_KEY_REMOVAL_STATUS_FLAG_FILES_BUSY":1,"FSCRYPT_KEY_REMOVAL_STATUS_FLAG_OTHER_USERS":2},"FSCRYPT_KEY_SPEC_TYPE_":{"FSCRYPT_KEY_SPEC_TYPE_DESCRIPTOR":1,"FSCRYPT_KEY_SPEC_TYPE_IDENTIFIER":2},"FSCRYPT_KEY_STATUS_":{"FSCRYPT_KEY_STATUS_ABSENT":1,"FSCRYPT_KEY_STATUS_INCOMPLETELY_REMOVED":3,"FSCRYPT_KEY_STATUS_PRESENT":2},"FSCRYPT_KEY_STATUS_FLAG_":{"FSCRYPT_KEY_STATUS_FLAG_ADDED_BY_SELF":1},"FSCRYPT_MODE_":{"FSCRYPT_MODE_ADIANTUM":9,"FSCRYPT_MODE_AES_128_CBC":5,"FSCRYPT_MODE_AES_128_CTS":6,"FSCRYPT_MODE_AES_256_CTS":4,"FSCRYPT_MODE_AES_256_HCTR2":10,"FSCRYPT_MODE_AES_256_XTS":1,"FSCRYPT_MODE_SM4_CTS":8,"FSCRYPT_MODE_SM4_XTS":7},"FSCRYPT_POLICY_FLAGS_":{"FSCRYPT_POLICY_FLAGS_PAD_16":2,"FSCRYPT_POLICY_FLAGS_PAD_32":3,"FSCRYPT_POLICY_FLAGS_PAD_4":0,"FSCRYPT_POLICY_FLAGS_PAD_8":1},"FSCRYPT_POLICY_FLAG_":{"FSCRYPT_POLICY_FLAG_DIRECT_KEY":4,"FSCRYPT_POLICY_FLAG_IV_INO_LBLK_32":16,"FSCRYPT_POLICY_FLAG_IV_INO_LBLK_64":8},"FS_DQ_":{"FS_DQ_ACCT_MASK":28672,"FS_DQ_BCOUNT":4096,"FS_DQ_BHARD":8,"FS_DQ_BIGTIME":32768,"FS_DQ_BSOFT":4,"FS_DQ_BTIMER":64,"FS_DQ_BWARNS":512,"FS_DQ_ICOUNT":8192,"FS_DQ_IHARD":2,"FS_DQ_ISOFT":1,"FS_DQ_ITIMER":128,"FS_DQ_IWARNS":1024,"FS_DQ_LIMIT_MASK":63,"FS_DQ_RTBCOUNT":16384,"FS_DQ_RTBHARD":32,"FS_DQ_RTBSOFT":16,"FS_DQ_RTBTIMER":256,"FS_DQ_RTBWARNS":2048,"FS_DQ_TIMER_MASK":448,"FS_DQ_WARNS_MASK":3584},"FS_QUOTA_":{"FS_QUOTA_GDQ_ACCT":4,"FS_QUOTA_GDQ_ENFD":8,"FS_QUOTA_PDQ_ACCT":16,"FS_QUOTA_PDQ_ENFD":32,"FS_QUOTA_UDQ_ACCT":1,"FS_QUOTA_UDQ_ENFD":2},"FS_VERITY_HASH_ALG_":{"FS_VERITY_HASH_ALG_SHA256":1,"FS_VERITY_HASH_ALG_SHA512":2},"FS_VERITY_METADATA_TYPE_":{"FS_VERITY_METADATA_TYPE_DESCRIPTOR":2,"FS_VERITY_METADATA_TYPE_MERKLE_TREE":1,"FS_VERITY_METADATA_TYPE_SIGNATURE":3},"FS_XFLAG_":{"FS_XFLAG_APPEND":16,"FS_XFLAG_CASEFOLD":262144,"FS_XFLAG_CASENONPRESERVING":524288,"FS_XFLAG_COWEXTSIZE":65536,"FS_XFLAG_DAX":32768,"FS_XFLAG_EXTSIZE":2048,"FS_XFLAG_EXTSZINHERIT":4096,"FS_XFLAG_FILESTREAM":16384,"FS_XFLAG_HASATTR":2147483648,"FS_XFLAG_IMMUTABLE":8,"FS_XFLAG_NOATIME":64,"FS_XFLAG_NODEFRAG":8192,"FS_XFLAG_NODUMP":128,"FS_XFLAG_NOSYMLINKS":1024,"FS_XFLAG_PREALLOC":2,"FS_XFLAG_PROJINHERIT":512,"FS_XFLAG_REALTIME":1,"FS_XFLAG_RTINHERIT":256,"FS_XFLAG_SYNC":32,"FS_XFLAG_VERITY":131072},"F_LCK_":{"F_RDLCK":0,"F_UNLCK":2,"F_WRLCK":1},"F_OWNER_":{"F_OWNER_PGRP":2,"F_OWNER_PID":1,"F_OWNER_TID":0},"IIF_":{"IIF_ALL":7,"IIF_BGRACE":1,"IIF_FLAGS":4,"IIF_IGRACE":2},"IN_":{"IN_ACCESS":1,"IN_ALL_EVENTS":4095,"IN_ATTRIB":4,"IN_CLOSE":24,"IN_CLOSE_NOWRITE":16,"IN_CLOSE_WRITE":8,"IN_CREATE":256,"IN_DELETE":512,"IN_DELETE_SELF":1024,"IN_DONT_FOLLOW":33554432,"IN_EXCL_UNLINK":67108864,"IN_IGNORED":32768,"IN_ISDIR":1073741824,"IN_MASK_ADD":536870912,"IN_MASK_CREATE":268435456,"IN_MODIFY":2,"IN_MOVE":192,"IN_MOVED_FROM":64,"IN_MOVED_TO":128,"IN_MOVE_SELF":2048,"IN_ONESHOT":2147483648,"IN_ONLYDIR":16777216,"IN_OPEN":32,"IN_Q_OVERFLOW":16384,"IN_UNMOUNT":8192},"LO_CRYPT_":{"LO_CRYPT_BLOW":4,"LO_CRYPT_CAST128":5,"LO_CRYPT_CRYPTOAPI":18,"LO_CRYPT_DES":2,"LO_CRYPT_DUMMY":9,"LO_CRYPT_FISH2":3,"LO_CRYPT_IDEA":6,"LO_CRYPT_NONE":0,"LO_CRYPT_SKIPJACK":10,"LO_CRYPT_XOR":1},"LO_FLAGS_":{"LO_FLAGS_AUTOCLEAR":4,"LO_FLAGS_DIRECT_IO":16,"LO_FLAGS_PARTSCAN":8,"LO_FLAGS_READ_ONLY":1},"MOUNT_ATTR_":{"MOUNT_ATTR_IDMAP":1048576,"MOUNT_ATTR_NOATIME":16,"MOUNT_ATTR_NODEV":4,"MOUNT_ATTR_NODIRATIME":128,"MOUNT_ATTR_NOEXEC":8,"MOUNT_ATTR_NOSUID":2,"MOUNT_ATTR_NOSYMFOLLOW":2097152,"MOUNT_ATTR_RDONLY":1,"MOUNT_ATTR_RELATIME":0,"MOUNT_ATTR_STRICTATIME":32,"MOUNT_ATTR__ATIME":112},"MS_PROPAGATION_":{"MS_PRIVATE":262144,"MS_SHARED":1048576,"MS_SLAVE":524288,"MS_UNBINDABLE":131072},"OPENAT2_":{"OPENAT2_REGULAR":4294967296},"O_":{"FASYNC":8192,"O_ACCMODE":3,"O_APPEND":1024,"O_CLOEXEC":524288,"O_CREAT":64,"O_DIRECT":{"x64":16384,"arm64":65536},"O_DIRECTORY":{"x64":65536,"arm64":16384},"O_DSYNC":4096,"O_EMPTYPATH":67108864,"O_EXCL":128,"O_LARGEFILE":{"x64":32768,"arm64":131072},"O_NDELAY":2048,"O_NOATIME":262144,"O_NOCTTY":256,"O_NOFOLLOW":{"x64":131072,"arm64":32768},"O_NONBLOCK":2048,"O_PATH":2097152,"O_RDONLY":0,"O_RDWR":2,"O_SYNC":1052672,"O_TMPFILE":{"x64":4259840,"arm64":4210688},"O_TRUNC":512,"O_WRONLY":1},"PAGE_IS_":{"PAGE_IS_FILE":4,"PAGE_IS_GUARD":256,"PAGE_IS_HUGE":64,"PAGE_IS_PFNZERO":32,"PAGE_IS_PRESENT":8,"PAGE_IS_SOFT_DIRTY":128,"PAGE_IS_SWAPPED":16,"PAGE_IS_WPALLOWED":1,"PAGE_IS_WRITTEN":2},"PM_SCAN_":{"PM_SCAN_CHECK_WPASYNC":2,"PM_SCAN_WP_MATCHING":1},"PROCMAP_QUERY_":{"PROCMAP_QUERY_COVERING_OR_NEXT_VMA":16,"PROCMAP_QUERY_FILE_BACKED_VMA":32,"PROCMAP_QUERY_VMA_EXECUTABLE":4,"PROCMAP_QUERY_VMA_READABLE":1,"PROCMAP_QUERY_VMA_SHARED":8,"PROCMAP_QUERY_VMA_WRITABLE":2},"PROCMAP_QUERY_VMA_":{"PROCMAP_QUERY_VMA_EXECUTABLE":4,"PROCMAP_QUERY_VMA_READABLE":1,"PROCMAP_QUERY_VMA_SHARED":8,"PROCMAP_QUERY_VMA_WRITABLE":2},"QIF_":{"QIF_ALL":63,"QIF_BLIMITS":1,"QIF_BTIME":16,"QIF_ILIMITS":4,"QIF_INODES":8,"QIF_ITIME":32,"QIF_LIMITS":5,"QIF_SPACE":2,"QIF_TIMES":48,"QIF_USAGE":10},"RESOLVE_":{"RESOLVE_BENEATH":8,"RESOLVE_CACHED":32,"RESOLVE_IN_ROOT":16,"RESOLVE_NO_MAGICLINKS":2,"RESOLVE_NO_SYMLINKS":4,"RESOLVE_NO_XDEV":1},"SEEK_":{"SEEK_CUR":1,"SEEK_DATA":3,"SEEK_END":2,"SEEK_HOLE":4,"SEEK_SET":0},"STATMOUNT_":{"STATMOUNT_FS_SUBTYPE":256,"STATMOUNT_FS_TYPE":32,"STATMOUNT_MNT_BASIC":2,"STATMOUNT_MNT_GIDMAP":16384,"STATMOUNT_MNT_NS_ID":64,"STATMOUNT_MNT_OPTS":128,"STATMOUNT_MNT_POINT":16,"STATMOUNT_MNT_ROOT":8,"STATMOUNT_MNT_UIDMAP":8192,"STATMOUNT_OPT_ARRAY":1024,"STATMOUNT_OPT_SEC_ARRAY":2048,"STATMOUNT_PROPAGATE_FROM":4,"STATMOUNT_SB_BASIC":1,"STATMOUNT_SB_SOURCE":512,"STATMOUNT_SUPPORTED_MASK":4096},"STATX_":{"STATX_ALL":4095,"STATX_ATIME":32,"STATX_BASIC_STATS":2047,"STATX_BLOCKS":1024,"STATX_BTIME":2048,"STATX_CTIME":128,"STATX_DIOALIGN":8192,"STATX_DIO_READ_ALIGN":131072,"STATX_GID":16,"STATX_INO":256,"STATX_MNT_ID":4096,"STATX_MNT_ID_UNIQUE":16384,"STATX_MODE":2,"STATX_MTIME":64,"STATX_NLINK":4,"STATX_SIZE":512,"STATX_SUBVOL":32768,"STATX_TYPE":1,"STATX_UID":8,"STATX_WRITE_ATOMIC":65536},"STATX_ATTR_":{"STATX_ATTR_APPEND":32,"STATX_ATTR_AUTOMOUNT":4096,"STATX_ATTR_COMPRESSED":4,"STATX_ATTR_DAX":2097152,"STATX_ATTR_ENCRYPTED":2048,"STATX_ATTR_IMMUTABLE":16,"STATX_ATTR_MOUNT_ROOT":8192,"STATX_ATTR_NODUMP":64,"STATX_ATTR_VERITY":1048576,"STATX_ATTR_WRITE_ATOMIC":4194304},"TASKFILE_":{"TASKFILE_IN":1,"TASKFILE_IN_DMA":32,"TASKFILE_IN_DMAQ":128,"TASKFILE_IN_OUT":16,"TASKFILE_MULTI_IN":2,"TASKFILE_MULTI_OUT":8,"TASKFILE_NO_DATA":0,"TASKFILE_OUT":4,"TASKFILE_OUT_DMA":64,"TASKFILE_OUT_DMAQ":256,"TASKFILE_P_IN":512,"TASKFILE_P_IN_DMA":2048,"TASKFILE_P_IN_DMAQ":8192,"TASKFILE_P_OUT":1024,"TASKFILE_P_OUT_DMA":4096,"TASKFILE_P_OUT_DMAQ":16384},"XATTR_":{"XATTR_CREATE":1,"XATTR_REPLACE":2}}'

export declare namespace struct {
  /** `struct __fat_dirent` of linux/msdos_fs.h: 280 bytes. */
  export interface __fat_dirent extends View<'__fat_dirent', 'd_ino' | 'd_off'> {
    /** `long int`: an inode number */
    d_ino: number
    /** `__kernel_off_t`: a signed position or distance in a file, in bytes */
    d_off: number
    /** `short unsigned int`: a number of bytes */
    d_reclen: number
    /** `char[256]` */
    get d_name(): ByteField
    set d_name(value: Assignable<ByteField>)
  }

  /** `struct __old_kernel_stat` of asm/stat.h: 32 bytes, x86-64 only. */
  export interface __old_kernel_stat extends View<'__old_kernel_stat'> {
    /** `short unsigned int` */
    st_dev: number
    /** `short unsigned int` */
    st_ino: number
    /** `short unsigned int` */
    st_mode: number
    /** `short unsigned int` */
    st_nlink: number
    /** `short unsigned int` */
    st_uid: number
    /** `short unsigned int` */
    st_gid: number
    /** `short unsigned int` */
    st_rdev: number
    /** `unsigned int` */
    st_size: number
    /** `unsigned int` */
    st_atime: number
    /** `unsigned int` */
    st_mtime: number
    /** `unsigned int` */
    st_ctime: number
  }

  /** `struct blk_io_trace` of linux/blktrace_api.h: 48 bytes. */
  export interface blk_io_trace extends View<'blk_io_trace', 'time' | 'sector'> {
    /** `__u32` */
    magic: number
    /** `__u32` */
    sequence: number
    /** `__u64`: time in ns */
    time: number
    /** `__u64`: a plain number (sector of 512 bytes) */
    sector: number
    /** `__u32`: a number of bytes */
    bytes: number
    /** `__u32`: a set of bits without named constants */
    action: number
    /** `__u32`: a thread */
    get pid(): Tid
    set pid(value: Assignable<Tid>)
    /** `__u32` */
    device: number
    /** `__u32`: a plain number (cpu) */
    cpu: number
    /** `__u16` */
    error: number
    /** `__u16`: a number of bytes */
    pdu_len: number
  }

  /** `struct blk_io_trace2` of linux/blktrace_api.h: 64 bytes. */
  export interface blk_io_trace2 extends View<'blk_io_trace2', 'time' | 'sector'> {
    /** `__u32` */
    magic: number
    /** `__u32` */
    sequence: number
    /** `__u64`: time in ns */
    time: number
    /** `__u64`: a plain number (sector of 512 bytes) */
    sector: number
    /** `__u32`: a number of bytes */
    bytes: number
    /** `__u32`: a thread */
    get pid(): Tid
    set pid(value: Assignable<Tid>)
    /** `__u64`: a set of bits without named constants */
    get action(): bigint
    set action(value: Assignable<bigint>)
    /** `__u32` */
    device: number
    /** `__u32`: a plain number (cpu) */
    cpu: number
    /** `__u16` */
    error: number
    /** `__u16`: a number of bytes */
    pdu_len: number
  }

  /** `struct blk_io_trace_remap` of linux/blktrace_api.h: 16 bytes. */
  export interface blk_io_trace_remap extends View<'blk_io_trace_remap'> {
    /** `__be32`, big-endian in memory */
    device_from: number
    /** `__be32`, big-endian in memory */
    device_to: number
    /** `__be64`: a plain number (sector of 512 bytes) */
    get sector_from(): bigint
    set sector_from(value: Assignable<bigint>)
  }

  /** `struct blk_user_trace_setup` of linux/blktrace_api.h: 72 bytes. */
  export interface blk_user_trace_setup extends View<'blk_user_trace_setup', 'start_lba' | 'end_lba'> {
    /** `char[32]` */
    get name(): ByteField
    set name(value: Assignable<ByteField>)
    /** `__u16`: flags: `BLK_TC_` */
    act_mask: Flags<BLK_TC_>
    /** `__u32`: a number of bytes */
    buf_size: number
    /** `__u32`: a number of things other than bytes (buffers) */
    buf_nr: number
    /** `__u64`: a plain number (sector of 512 bytes) */
    start_lba: number
    /** `__u64`: a plain number (sector of 512 bytes) */
    end_lba: number
    /** `__u32`: a thread */
    get pid(): Tid
    set pid(value: Assignable<Tid>)
  }

  /** `struct blk_user_trace_setup2` of linux/blktrace_api.h: 192 bytes. */
  export interface blk_user_trace_setup2 extends View<'blk_user_trace_setup2', 'act_mask' | 'start_lba' | 'end_lba'> {
    /** `char[64]` */
    get name(): ByteField
    set name(value: Assignable<ByteField>)
    /** `__u64`: flags: `BLK_TC_` */
    act_mask: Flags<BLK_TC_>
    /** `__u32`: a number of bytes */
    buf_size: number
    /** `__u32`: a number of things other than bytes (buffers) */
    buf_nr: number
    /** `__u64`: a plain number (sector of 512 bytes) */
    start_lba: number
    /** `__u64`: a plain number (sector of 512 bytes) */
    end_lba: number
    /** `__u32`: a thread */
    get pid(): Tid
    set pid(value: Assignable<Tid>)
  }

  /** `struct blk_zone` of linux/blkzoned.h: 64 bytes. */
  export interface blk_zone extends View<'blk_zone', 'start' | 'len' | 'wp' | 'capacity'> {
    /** `__u64`: a plain number (sector of 512 bytes) */
    start: number
    /** `__u64`: a number of things other than bytes (sectors of 512 bytes) */
    len: number
    /** `__u64`: a plain number (sector of 512 bytes) */
    wp: number
    /** `__u8`: one of `BLK_ZONE_TYPE_` */
    type: Choice<BLK_ZONE_TYPE_>
    /** `__u8`: one of `BLK_ZONE_COND_` */
    cond: Choice<BLK_ZONE_COND_>
    /** `__u8` */
    non_seq: number
    /** `__u8` */
    reset: number
    /** `__u64`: a number of things other than bytes (sectors of 512 bytes) */
    capacity: number
  }

  /** `struct blk_zone_range` of linux/blkzoned.h: 16 bytes. */
  export interface blk_zone_range extends View<'blk_zone_range', 'sector' | 'nr_sectors'> {
    /** `__u64`: a plain number (sector of 512 bytes) */
    sector: number
    /** `__u64`: a number of things other than bytes (sectors of 512 bytes) */
    nr_sectors: number
  }

  /** `struct blk_zone_report` of linux/blkzoned.h: 16 bytes. */
  export interface blk_zone_report extends View<'blk_zone_report', 'sector'> {
    /** `__u64`: a plain number (sector of 512 bytes) */
    sector: number
    /** `__u32`: a number of things other than bytes (zones) */
    nr_zones: number
    /** `__u32`: flags: `BLK_ZONE_REP_` */
    flags: Flags<BLK_ZONE_REP_>
    /** `struct blk_zone[0]` */
    get zones(): StructArray<blk_zone>
    set zones(value: Assignable<StructArray<blk_zone>>)
  }

  /** `struct blkpg_ioctl_arg` of linux/blkpg.h: 24 bytes. */
  export interface blkpg_ioctl_arg extends View<'blkpg_ioctl_arg'> {
    /** `int`: one of `BLKPG_` */
    op: Choice<BLKPG_>
    /** `void *`: struct blkpg_partition, read by the kernel */
    get data(): Pointer<To<blkpg_partition>>
    set data(value: Assignable<Pointer<To<blkpg_partition>>>)
  }

  /** `struct blkpg_partition` of linux/blkpg.h: 152 bytes. */
  export interface blkpg_partition extends View<'blkpg_partition', 'start' | 'length'> {
    /** `long long int`: a signed position or distance in a file, in bytes */
    start: number
    /** `long long int`: a number of bytes */
    length: number
    /** `int`: a plain number */
    pno: number
    /** `char[64]` */
    get devname(): ByteField
    set devname(value: Assignable<ByteField>)
    /** `char[64]` */
    get volname(): ByteField
    set volname(value: Assignable<ByteField>)
  }

  /** `struct delegation` of linux/fcntl.h: 8 bytes. */
  export interface delegation extends View<'delegation'> {
    /** `__u16`: one of `F_LCK_` */
    d_type: Choice<F_LCK_>
  }

  /** `struct ext4_new_group_input` of linux/ext4.h: 40 bytes. */
  export interface ext4_new_group_input extends View<'ext4_new_group_input', 'block_bitmap' | 'inode_bitmap' | 'inode_table'> {
    /** `__u32`: a plain number */
    group: number
    /** `__u64`: a plain number (block) */
    block_bitmap: number
    /** `__u64`: a plain number (block) */
    inode_bitmap: number
    /** `__u64`: a plain number (block) */
    inode_table: number
    /** `__u32`: a number of things other than bytes (blocks) */
    blocks_count: number
    /** `__u16`: a number of things other than bytes (blocks) */
    reserved_blocks: number
  }

  /** `struct ext4_tune_sb_params` of linux/ext4.h: 232 bytes. */
  export interface ext4_tune_sb_params extends View<'ext4_tune_sb_params', 'last_check_time' | 'reserved_blocks' | 'blocks_count'> {
    /** `__u32`: flags: `EXT4_TUNE_FL_` */
    set_flags: Flags<EXT4_TUNE_FL_>
    /** `__u32`: time in s */
    checkinterval: number
    /** `__u16` */
    errors_behavior: number
    /** `__u16` */
    mnt_count: number
    /** `__u16` */
    max_mnt_count: number
    /** `__u16` */
    raid_stride: number
    /** `__u64`: time in s */
    last_check_time: number
    /** `__u64`: a number of things other than bytes (blocks) */
    reserved_blocks: number
    /** `__u64`: a number of things other than bytes (blocks) */
    blocks_count: number
    /** `__u32` */
    default_mnt_opts: number
    /** `__u32`: a user id */
    reserved_uid: number
    /** `__u32`: a group id */
    reserved_gid: number
    /** `__u32` */
    raid_stripe_width: number
    /** `__u16` */
    encoding: number
    /** `__u16` */
    encoding_flags: number
    /** `__u8` */
    def_hash_alg: number
    /** `__u32`: a set of bits without named constants */
    feature_compat: number
    /** `__u32`: a set of bits without named constants */
    feature_incompat: number
    /** `__u32`: a set of bits without named constants */
    feature_ro_compat: number
    /** `__u32` */
    set_feature_compat_mask: number
    /** `__u32` */
    set_feature_incompat_mask: number
    /** `__u32` */
    set_feature_ro_compat_mask: number
    /** `__u32` */
    clear_feature_compat_mask: number
    /** `__u32` */
    clear_feature_incompat_mask: number
    /** `__u32` */
    clear_feature_ro_compat_mask: number
    /** `__u8[64]` */
    get mount_opts(): ByteField
    set mount_opts(value: Assignable<ByteField>)
  }

  /** `struct f2fs_comp_option` of linux/f2fs.h: 2 bytes. */
  export interface f2fs_comp_option extends View<'f2fs_comp_option'> {
    /** `__u8` */
    algorithm: number
    /** `__u8` */
    log_cluster_size: number
  }

  /** `struct f2fs_defragment` of linux/f2fs.h: 16 bytes. */
  export interface f2fs_defragment extends View<'f2fs_defragment', 'start' | 'len'> {
    /** `__u64`: a signed position or distance in a file, in bytes */
    start: number
    /** `__u64`: a number of bytes */
    len: number
  }

  /** `struct f2fs_flush_device` of linux/f2fs.h: 8 bytes. */
  export interface f2fs_flush_device extends View<'f2fs_flush_device'> {
    /** `__u32`: a plain number (device of the file system) */
    dev_num: number
    /** `__u32`: a number of things other than bytes (segments) */
    segments: number
  }

  /** `struct f2fs_gc_range` of linux/f2fs.h: 24 bytes. */
  export interface f2fs_gc_range extends View<'f2fs_gc_range', 'start' | 'len'> {
    /** `__u32`: 0 or 1 */
    sync: number
    /** `__u64`: a plain number (block) */
    start: number
    /** `__u64`: a number of things other than bytes (blocks) */
    len: number
  }

  /** `struct f2fs_move_range` of linux/f2fs.h: 32 bytes. */
  export interface f2fs_move_range extends View<'f2fs_move_range', 'pos_in' | 'pos_out' | 'len'> {
    /** `__u32`: an open file descriptor */
    get dst_fd(): Fd
    set dst_fd(value: Assignable<Fd>)
    /** `__u64`: a signed position or distance in a file, in bytes */
    pos_in: number
    /** `__u64`: a signed position or distance in a file, in bytes */
    pos_out: number
    /** `__u64`: a number of bytes */
    len: number
  }

  /** `struct f2fs_sectrim_range` of linux/f2fs.h: 24 bytes. */
  export interface f2fs_sectrim_range extends View<'f2fs_sectrim_range', 'start' | 'len' | 'flags'> {
    /** `__u64`: a signed position or distance in a file, in bytes */
    start: number
    /** `__u64`: a number of bytes */
    len: number
    /** `__u64`: flags: `F2FS_TRIM_FILE_` */
    flags: Flags<F2FS_TRIM_FILE_>
  }

  /** `struct f_owner_ex` of asm-generic/fcntl.h: 8 bytes. */
  export interface f_owner_ex extends View<'f_owner_ex'> {
    /** `int`: one of `F_OWNER_` */
    type: Choice<F_OWNER_>
    /** `__kernel_pid_t`: a process */
    get pid(): Pid
    set pid(value: Assignable<Pid>)
  }

  /** `struct fanotify_event_info_error` of linux/fanotify.h: 12 bytes. */
  export interface fanotify_event_info_error extends View<'fanotify_event_info_error'> {
    /** `struct fanotify_event_info_header` */
    get hdr(): fanotify_event_info_header
    set hdr(value: Assignable<fanotify_event_info_header>)
    /** `__s32` */
    error: number
    /** `__u32` */
    error_count: number
  }

  /** `struct fanotify_event_info_fid` of linux/fanotify.h: 12 bytes. */
  export interface fanotify_event_info_fid extends View<'fanotify_event_info_fid'> {
    /** `struct fanotify_event_info_header` */
    get hdr(): fanotify_event_info_header
    set hdr(value: Assignable<fanotify_event_info_header>)
    /** `__kernel_fsid_t` */
    get fsid(): __kernel_fsid_t
    set fsid(value: Assignable<__kernel_fsid_t>)
    /** `unsigned char[0]` */
    get handle(): ByteField
    set handle(value: Assignable<ByteField>)
  }

  /** `struct fanotify_event_info_header` of linux/fanotify.h: 4 bytes. */
  export interface fanotify_event_info_header extends View<'fanotify_event_info_header'> {
    /** `__u8` */
    info_type: number
    /** `__u16` */
    len: number
  }

  /** `struct fanotify_event_info_mnt` of linux/fanotify.h: 16 bytes. */
  export interface fanotify_event_info_mnt extends View<'fanotify_event_info_mnt', 'mnt_id'> {
    /** `struct fanotify_event_info_header` */
    get hdr(): fanotify_event_info_header
    set hdr(value: Assignable<fanotify_event_info_header>)
    /** `__u64`: a plain number (mount id) */
    mnt_id: number
  }

  /** `struct fanotify_event_info_pidfd` of linux/fanotify.h: 8 bytes. */
  export interface fanotify_event_info_pidfd extends View<'fanotify_event_info_pidfd'> {
    /** `struct fanotify_event_info_header` */
    get hdr(): fanotify_event_info_header
    set hdr(value: Assignable<fanotify_event_info_header>)
    /** `__s32`: an open file descriptor (pidfd) */
    get pidfd(): Fd
    set pidfd(value: Assignable<Fd>)
  }

  /** `struct fanotify_event_info_range` of linux/fanotify.h: 24 bytes. */
  export interface fanotify_event_info_range extends View<'fanotify_event_info_range', 'offset' | 'count'> {
    /** `struct fanotify_event_info_header` */
    get hdr(): fanotify_event_info_header
    set hdr(value: Assignable<fanotify_event_info_header>)
    /** `__u64`: a signed position or distance in a file, in bytes */
    offset: number
    /** `__u64`: a number of bytes */
    count: number
  }

  /** `struct fanotify_event_metadata` of linux/fanotify.h: 24 bytes. */
  export interface fanotify_event_metadata extends View<'fanotify_event_metadata', 'mask'> {
    /** `__u32`: a number of bytes */
    event_len: number
    /** `__u8` */
    vers: number
    /** `__u16` */
    metadata_len: number
    /** `__u64`: flags: `FAN_EVENTS_` */
    mask: Flags<FAN_EVENTS_>
    /** `__s32`: an open file descriptor */
    get fd(): Fd
    set fd(value: Assignable<Fd>)
    /** `__s32`: a process */
    get pid(): Pid
    set pid(value: Assignable<Pid>)
  }

  /** `struct fanotify_response` of linux/fanotify.h: 8 bytes. */
  export interface fanotify_response extends View<'fanotify_response'> {
    /** `__s32`: an open file descriptor */
    get fd(): Fd
    set fd(value: Assignable<Fd>)
    /** `__u32`: flags: `FAN_RESPONSES_` */
    response: Flags<FAN_RESPONSES_>
  }

  /** `struct fanotify_response_info_audit_rule` of linux/fanotify.h: 16 bytes. */
  export interface fanotify_response_info_audit_rule extends View<'fanotify_response_info_audit_rule'> {
    /** `struct fanotify_response_info_header` */
    get hdr(): fanotify_response_info_header
    set hdr(value: Assignable<fanotify_response_info_header>)
    /** `__u32` */
    rule_number: number
    /** `__u32` */
    subj_trust: number
    /** `__u32` */
    obj_trust: number
  }

  /** `struct fanotify_response_info_header` of linux/fanotify.h: 4 bytes. */
  export interface fanotify_response_info_header extends View<'fanotify_response_info_header'> {
    /** `__u8` */
    type: number
    /** `__u16` */
    len: number
  }

  /** `struct fat_boot_fsinfo` of linux/msdos_fs.h: 512 bytes. */
  export interface fat_boot_fsinfo extends View<'fat_boot_fsinfo'> {
    /** `__le32` */
    signature1: number
    /** `__le32` */
    signature2: number
    /** `__le32` */
    free_clusters: number
    /** `__le32` */
    next_cluster: number
  }

  /** `fat16` in `fat_boot_sector`. */
  export interface fat_boot_sector$fat16 extends View<'fat_boot_sector.fat16'> {
    /** `__u8` */
    drive_number: number
    /** `__u8` */
    state: number
    /** `__u8` */
    signature: number
    /** `__u8[4]` */
    get vol_id(): ByteField
    set vol_id(value: Assignable<ByteField>)
    /** `__u8[11]` */
    get vol_label(): ByteField
    set vol_label(value: Assignable<ByteField>)
    /** `__u8[8]` */
    get fs_type(): ByteField
    set fs_type(value: Assignable<ByteField>)
  }
  /** `fat32` in `fat_boot_sector`. */
  export interface fat_boot_sector$fat32 extends View<'fat_boot_sector.fat32'> {
    /** `__le32` */
    length: number
    /** `__le16` */
    flags: number
    /** `__u8[2]` */
    get version(): ByteField
    set version(value: Assignable<ByteField>)
    /** `__le32` */
    root_cluster: number
    /** `__le16` */
    info_sector: number
    /** `__le16` */
    backup_boot: number
    /** `__u8` */
    drive_number: number
    /** `__u8` */
    state: number
    /** `__u8` */
    signature: number
    /** `__u8[4]` */
    get vol_id(): ByteField
    set vol_id(value: Assignable<ByteField>)
    /** `__u8[11]` */
    get vol_label(): ByteField
    set vol_label(value: Assignable<ByteField>)
    /** `__u8[8]` */
    get fs_type(): ByteField
    set fs_type(value: Assignable<ByteField>)
  }
  /** `struct fat_boot_sector` of linux/msdos_fs.h: 92 bytes. */
  export interface fat_boot_sector extends View<'fat_boot_sector'> {
    /** `__u8[3]` */
    get ignored(): ByteField
    set ignored(value: Assignable<ByteField>)
    /** `__u8[8]` */
    get system_id(): ByteField
    set system_id(value: Assignable<ByteField>)
    /** `__u8[2]` */
    get sector_size(): ByteField
    set sector_size(value: Assignable<ByteField>)
    /** `__u8` */
    sec_per_clus: number
    /** `__u8` */
    fats: number
    /** `__u8[2]` */
    get dir_entries(): ByteField
    set dir_entries(value: Assignable<ByteField>)
    /** `__u8[2]` */
    get sectors(): ByteField
    set sectors(value: Assignable<ByteField>)
    /** `__u8` */
    media: number
    /** `__le16` */
    fat_length: number
    /** `__le16` */
    secs_track: number
    /** `__le16` */
    heads: number
    /** `__le32` */
    hidden: number
    /** `__le32` */
    total_sect: number
    /** `struct` */
    get fat16(): fat_boot_sector$fat16
    set fat16(value: Assignable<fat_boot_sector$fat16>)
    /** `struct` */
    get fat32(): fat_boot_sector$fat32
    set fat32(value: Assignable<fat_boot_sector$fat32>)
  }

  /** `struct fiemap` of linux/fiemap.h: 32 bytes. */
  export interface fiemap extends View<'fiemap', 'fm_start' | 'fm_length'> {
    /** `__u64`: a signed position or distance in a file, in bytes */
    fm_start: number
    /** `__u64`: a number of bytes */
    fm_length: number
    /** `__u32`: flags: `FIEMAP_FLAG_` */
    fm_flags: Flags<FIEMAP_FLAG_>
    /** `__u32`: a number of things other than bytes (extents) */
    fm_mapped_extents: number
    /** `__u32`: a number of things other than bytes (extents) */
    fm_extent_count: number
    /** `struct fiemap_extent[0]` */
    get fm_extents(): StructArray<fiemap_extent>
    set fm_extents(value: Assignable<StructArray<fiemap_extent>>)
  }

  /** `struct fiemap_extent` of linux/fiemap.h: 56 bytes. */
  export interface fiemap_extent extends View<'fiemap_extent', 'fe_logical' | 'fe_physical' | 'fe_length'> {
    /** `__u64`: a signed position or distance in a file, in bytes */
    fe_logical: number
    /** `__u64`: a signed position or distance in a file, in bytes */
    fe_physical: number
    /** `__u64`: a number of bytes */
    fe_length: number
    /** `__u32`: flags: `FIEMAP_EXTENT_` */
    fe_flags: Flags<FIEMAP_EXTENT_>
  }

  /** `struct file_attr` of linux/fs.h: 24 bytes. */
  export interface file_attr extends View<'file_attr', 'fa_xflags'> {
    /** `__u64`: flags: `FS_XFLAG_` */
    fa_xflags: Flags<FS_XFLAG_>
    /** `__u32`: a number of bytes */
    fa_extsize: number
    /** `__u32`: a number of things other than bytes (extents) */
    fa_nextents: number
    /** `__u32`: a plain number (project id) */
    fa_projid: number
    /** `__u32`: a number of bytes */
    fa_cowextsize: number
  }

  /** `struct file_clone_range` of linux/fs.h: 32 bytes. */
  export interface file_clone_range extends View<'file_clone_range', 'src_fd' | 'src_offset' | 'src_length' | 'dest_offset'> {
    /** `__s64`: an open file descriptor */
    get src_fd(): Fd
    set src_fd(value: Assignable<Fd>)
    /** `__u64`: a signed position or distance in a file, in bytes */
    src_offset: number
    /** `__u64`: a number of bytes */
    src_length: number
    /** `__u64`: a signed position or distance in a file, in bytes */
    dest_offset: number
  }

  /** `struct file_dedupe_range` of linux/fs.h: 24 bytes. */
  export interface file_dedupe_range extends View<'file_dedupe_range', 'src_offset' | 'src_length'> {
    /** `__u64`: a signed position or distance in a file, in bytes */
    src_offset: number
    /** `__u64`: a number of bytes */
    src_length: number
    /** `__u16`: a number of things other than bytes */
    dest_count: number
    /** `struct file_dedupe_range_info[0]` */
    get info(): StructArray<file_dedupe_range_info>
    set info(value: Assignable<StructArray<file_dedupe_range_info>>)
  }

  /** `struct file_dedupe_range_info` of linux/fs.h: 32 bytes. */
  export interface file_dedupe_range_info extends View<'file_dedupe_range_info', 'dest_fd' | 'dest_offset' | 'bytes_deduped'> {
    /** `__s64`: an open file descriptor */
    get dest_fd(): Fd
    set dest_fd(value: Assignable<Fd>)
    /** `__u64`: a signed position or distance in a file, in bytes */
    dest_offset: number
    /** `__u64`: a number of bytes */
    bytes_deduped: number
    /** `__s32`: a plain number */
    status: number
  }

  /** `struct file_handle` of include/linux/fs.h: 8 bytes. */
  export interface file_handle extends View<'file_handle'> {
    /** `__u32`: a number of bytes */
    handle_bytes: number
    /** `int`: a plain number */
    handle_type: number
    /** `unsigned char[0]` */
    get f_handle(): ByteField
    set f_handle(value: Assignable<ByteField>)
  }

  /** `struct files_stat_struct` of linux/fs.h: 24 bytes. */
  export interface files_stat_struct extends View<'files_stat_struct', 'nr_files' | 'nr_free_files' | 'max_files'> {
    /** `long unsigned int`: a number of things other than bytes (files) */
    nr_files: number
    /** `long unsigned int`: a number of things other than bytes (files) */
    nr_free_files: number
    /** `long unsigned int`: a number of things other than bytes (files) */
    max_files: number
  }

  /** `struct flock` of asm-generic/fcntl.h: 32 bytes. */
  export interface flock extends View<'flock', 'l_start' | 'l_len'> {
    /** `short int`: one of `F_LCK_` */
    l_type: Choice<F_LCK_>
    /** `short int`: one of `SEEK_` */
    l_whence: Choice<SEEK_>
    /** `__kernel_off_t`: a signed position or distance in a file, in bytes */
    l_start: number
    /** `__kernel_off_t`: a signed position or distance in a file, in bytes */
    l_len: number
    /** `__kernel_pid_t`: a process */
    get l_pid(): Pid
    set l_pid(value: Assignable<Pid>)
  }

  /** `struct flock64` of asm-generic/fcntl.h: 32 bytes. */
  export interface flock64 extends View<'flock64', 'l_start' | 'l_len'> {
    /** `short int` */
    l_type: number
    /** `short int` */
    l_whence: number
    /** `__kernel_loff_t`: a signed position or distance in a file, in bytes */
    l_start: number
    /** `__kernel_loff_t`: a signed position or distance in a file, in bytes */
    l_len: number
    /** `__kernel_pid_t` */
    l_pid: number
  }

  /** `struct fs_disk_quota` of linux/dqblk_xfs.h: 112 bytes. */
  export interface fs_disk_quota extends View<'fs_disk_quota', 'd_blk_hardlimit' | 'd_blk_softlimit' | 'd_ino_hardlimit' | 'd_ino_softlimit' | 'd_bcount' | 'd_icount' | 'd_rtb_hardlimit' | 'd_rtb_softlimit' | 'd_rtbcount'> {
    /** `__s8` */
    d_version: number
    /** `__s8` */
    d_flags: number
    /** `__u16`: flags: `FS_DQ_` */
    d_fieldmask: Flags<FS_DQ_>
    /** `__u32`: a plain number (user, group or project id) */
    d_id: number
    /** `__u64`: a number of things other than bytes (blocks of 512 bytes) */
    d_blk_hardlimit: number
    /** `__u64`: a number of things other than bytes (blocks of 512 bytes) */
    d_blk_softlimit: number
    /** `__u64`: a number of things other than bytes (inodes) */
    d_ino_hardlimit: number
    /** `__u64`: a number of things other than bytes (inodes) */
    d_ino_softlimit: number
    /** `__u64`: a number of things other than bytes (blocks of 512 bytes) */
    d_bcount: number
    /** `__u64`: a number of things other than bytes (inodes) */
    d_icount: number
    /** `__s32` */
    d_itimer: number
    /** `__s32` */
    d_btimer: number
    /** `__u16` */
    d_iwarns: number
    /** `__u16` */
    d_bwarns: number
    /** `__s8` */
    d_itimer_hi: number
    /** `__s8` */
    d_btimer_hi: number
    /** `__s8` */
    d_rtbtimer_hi: number
    /** `__u64`: a number of things other than bytes (blocks of 512 bytes) */
    d_rtb_hardlimit: number
    /** `__u64`: a number of things other than bytes (blocks of 512 bytes) */
    d_rtb_softlimit: number
    /** `__u64`: a number of things other than bytes (blocks of 512 bytes) */
    d_rtbcount: number
    /** `__s32` */
    d_rtbtimer: number
    /** `__u16` */
    d_rtbwarns: number
  }

  /** `struct fs_qfilestat` of linux/dqblk_xfs.h: 24 bytes. */
  export interface fs_qfilestat extends View<'fs_qfilestat', 'qfs_ino' | 'qfs_nblks'> {
    /** `__u64`: an inode number */
    qfs_ino: number
    /** `__u64`: a number of things other than bytes (blocks of 512 bytes) */
    qfs_nblks: number
    /** `__u32`: a number of things other than bytes (extents) */
    qfs_nextents: number
  }

  /** `struct fs_qfilestatv` of linux/dqblk_xfs.h: 24 bytes. */
  export interface fs_qfilestatv extends View<'fs_qfilestatv', 'qfs_ino' | 'qfs_nblks'> {
    /** `__u64`: an inode number */
    qfs_ino: number
    /** `__u64`: a number of things other than bytes (blocks of 512 bytes) */
    qfs_nblks: number
    /** `__u32`: a number of things other than bytes (extents) */
    qfs_nextents: number
  }

  /** `struct fs_quota_stat` of linux/dqblk_xfs.h: 80 bytes. */
  export interface fs_quota_stat extends View<'fs_quota_stat'> {
    /** `__s8` */
    qs_version: number
    /** `__u16`: flags: `FS_QUOTA_` */
    qs_flags: Flags<FS_QUOTA_>
    /** `fs_qfilestat_t` */
    get qs_uquota(): fs_qfilestat
    set qs_uquota(value: Assignable<fs_qfilestat>)
    /** `fs_qfilestat_t` */
    get qs_gquota(): fs_qfilestat
    set qs_gquota(value: Assignable<fs_qfilestat>)
    /** `__u32` */
    qs_incoredqs: number
    /** `__s32` */
    qs_btimelimit: number
    /** `__s32` */
    qs_itimelimit: number
    /** `__s32` */
    qs_rtbtimelimit: number
    /** `__u16` */
    qs_bwarnlimit: number
    /** `__u16` */
    qs_iwarnlimit: number
  }

  /** `struct fs_quota_statv` of linux/dqblk_xfs.h: 160 bytes. */
  export interface fs_quota_statv extends View<'fs_quota_statv'> {
    /** `__s8` */
    qs_version: number
    /** `__u16`: flags: `FS_QUOTA_` */
    qs_flags: Flags<FS_QUOTA_>
    /** `__u32` */
    qs_incoredqs: number
    /** `struct fs_qfilestatv` */
    get qs_uquota(): fs_qfilestatv
    set qs_uquota(value: Assignable<fs_qfilestatv>)
    /** `struct fs_qfilestatv` */
    get qs_gquota(): fs_qfilestatv
    set qs_gquota(value: Assignable<fs_qfilestatv>)
    /** `struct fs_qfilestatv` */
    get qs_pquota(): fs_qfilestatv
    set qs_pquota(value: Assignable<fs_qfilestatv>)
    /** `__s32` */
    qs_btimelimit: number
    /** `__s32` */
    qs_itimelimit: number
    /** `__s32` */
    qs_rtbtimelimit: number
    /** `__u16` */
    qs_bwarnlimit: number
    /** `__u16` */
    qs_iwarnlimit: number
    /** `__u16` */
    qs_rtbwarnlimit: number
  }

  /** `struct fs_sysfs_path` of linux/fs.h: 129 bytes. */
  export interface fs_sysfs_path extends View<'fs_sysfs_path'> {
    /** `__u8` */
    len: number
    /** `__u8[128]` */
    get name(): ByteField
    set name(value: Assignable<ByteField>)
  }

  /** `struct fscrypt_add_key_arg` of linux/fscrypt.h: 80 bytes. */
  export interface fscrypt_add_key_arg extends View<'fscrypt_add_key_arg'> {
    /** `struct fscrypt_key_specifier` */
    get key_spec(): fscrypt_key_specifier
    set key_spec(value: Assignable<fscrypt_key_specifier>)
    /** `__u32`: a number of bytes */
    raw_size: number
    /** `__u32`: a key serial number */
    get key_id(): Key
    set key_id(value: Assignable<Key>)
    /** `__u32`: flags: `FSCRYPT_ADD_KEY_FLAG_` */
    flags: Flags<FSCRYPT_ADD_KEY_FLAG_>
    /** `__u8[0]` */
    get raw(): ByteField
    set raw(value: Assignable<ByteField>)
  }

  /** `struct fscrypt_get_key_status_arg` of linux/fscrypt.h: 128 bytes. */
  export interface fscrypt_get_key_status_arg extends View<'fscrypt_get_key_status_arg'> {
    /** `struct fscrypt_key_specifier` */
    get key_spec(): fscrypt_key_specifier
    set key_spec(value: Assignable<fscrypt_key_specifier>)
    /** `__u32`: one of `FSCRYPT_KEY_STATUS_` */
    status: Choice<FSCRYPT_KEY_STATUS_>
    /** `__u32`: flags: `FSCRYPT_KEY_STATUS_FLAG_` */
    status_flags: Flags<FSCRYPT_KEY_STATUS_FLAG_>
    /** `__u32`: a number of things other than bytes (users) */
    user_count: number
  }

  /** `policy` in `fscrypt_get_policy_ex_arg`. */
  export interface fscrypt_get_policy_ex_arg$policy extends View<'fscrypt_get_policy_ex_arg.policy'> {
    /** `__u8` */
    version: number
    /** `struct fscrypt_policy_v1` */
    get v1(): fscrypt_policy_v1
    set v1(value: Assignable<fscrypt_policy_v1>)
    /** `struct fscrypt_policy_v2` */
    get v2(): fscrypt_policy_v2
    set v2(value: Assignable<fscrypt_policy_v2>)
  }
  /** `struct fscrypt_get_policy_ex_arg` of linux/fscrypt.h: 32 bytes. */
  export interface fscrypt_get_policy_ex_arg extends View<'fscrypt_get_policy_ex_arg', 'policy_size'> {
    /** `__u64`: a number of bytes */
    policy_size: number
    /** `union` */
    get policy(): fscrypt_get_policy_ex_arg$policy
    set policy(value: Assignable<fscrypt_get_policy_ex_arg$policy>)
  }

  /** `struct fscrypt_key` of linux/fscrypt.h: 72 bytes. */
  export interface fscrypt_key extends View<'fscrypt_key'> {
    /** `__u32` */
    mode: number
    /** `__u8[64]` */
    get raw(): ByteField
    set raw(value: Assignable<ByteField>)
    /** `__u32` */
    size: number
  }

  /** `u` in `fscrypt_key_specifier`. */
  export interface fscrypt_key_specifier$u extends View<'fscrypt_key_specifier.u'> {
    /** `__u8[8]` */
    get descriptor(): ByteField
    set descriptor(value: Assignable<ByteField>)
    /** `__u8[16]` */
    get identifier(): ByteField
    set identifier(value: Assignable<ByteField>)
  }
  /** `struct fscrypt_key_specifier` of linux/fscrypt.h: 40 bytes. */
  export interface fscrypt_key_specifier extends View<'fscrypt_key_specifier'> {
    /** `__u32`: one of `FSCRYPT_KEY_SPEC_TYPE_` */
    type: Choice<FSCRYPT_KEY_SPEC_TYPE_>
    /** `union` */
    get u(): fscrypt_key_specifier$u
    set u(value: Assignable<fscrypt_key_specifier$u>)
  }

  /** `struct fscrypt_policy_v1` of linux/fscrypt.h: 12 bytes. */
  export interface fscrypt_policy_v1 extends View<'fscrypt_policy_v1'> {
    /** `__u8` */
    version: number
    /** `__u8`: one of `FSCRYPT_MODE_` */
    contents_encryption_mode: Choice<FSCRYPT_MODE_>
    /** `__u8`: one of `FSCRYPT_MODE_` */
    filenames_encryption_mode: Choice<FSCRYPT_MODE_>
    /** `__u8`: flags: `FSCRYPT_POLICY_FLAGS_`, `FSCRYPT_POLICY_FLAG_` */
    flags: Flags<FSCRYPT_POLICY_FLAGS_ | FSCRYPT_POLICY_FLAG_>
    /** `__u8[8]` */
    get master_key_descriptor(): ByteField
    set master_key_descriptor(value: Assignable<ByteField>)
  }

  /** `struct fscrypt_policy_v2` of linux/fscrypt.h: 24 bytes. */
  export interface fscrypt_policy_v2 extends View<'fscrypt_policy_v2'> {
    /** `__u8` */
    version: number
    /** `__u8`: one of `FSCRYPT_MODE_` */
    contents_encryption_mode: Choice<FSCRYPT_MODE_>
    /** `__u8`: one of `FSCRYPT_MODE_` */
    filenames_encryption_mode: Choice<FSCRYPT_MODE_>
    /** `__u8`: flags: `FSCRYPT_POLICY_FLAGS_`, `FSCRYPT_POLICY_FLAG_` */
    flags: Flags<FSCRYPT_POLICY_FLAGS_ | FSCRYPT_POLICY_FLAG_>
    /** `__u8` */
    log2_data_unit_size: number
    /** `__u8[16]` */
    get master_key_identifier(): ByteField
    set master_key_identifier(value: Assignable<ByteField>)
  }

  /** `struct fscrypt_provisioning_key_payload` of linux/fscrypt.h: 8 bytes. */
  export interface fscrypt_provisioning_key_payload extends View<'fscrypt_provisioning_key_payload'> {
    /** `__u32` */
    type: number
    /** `__u32` */
    flags: number
    /** `__u8[0]` */
    get raw(): ByteField
    set raw(value: Assignable<ByteField>)
  }

  /** `struct fscrypt_remove_key_arg` of linux/fscrypt.h: 64 bytes. */
  export interface fscrypt_remove_key_arg extends View<'fscrypt_remove_key_arg'> {
    /** `struct fscrypt_key_specifier` */
    get key_spec(): fscrypt_key_specifier
    set key_spec(value: Assignable<fscrypt_key_specifier>)
    /** `__u32`: flags: `FSCRYPT_KEY_REMOVAL_STATUS_FLAG_` */
    removal_status_flags: Flags<FSCRYPT_KEY_REMOVAL_STATUS_FLAG_>
  }

  /** `struct fsmap` of linux/fsmap.h: 64 bytes. */
  export interface fsmap extends View<'fsmap', 'fmr_physical' | 'fmr_owner' | 'fmr_offset' | 'fmr_length'> {
    /** `__u32`: a device number */
    fmr_device: number
    /** `__u32`: flags: `FMR_OF_` */
    fmr_flags: Flags<FMR_OF_>
    /** `__u64`: a signed position or distance in a file, in bytes */
    fmr_physical: number
    /** `__u64`: a plain number */
    fmr_owner: number
    /** `__u64`: a signed position or distance in a file, in bytes */
    fmr_offset: number
    /** `__u64`: a number of bytes */
    fmr_length: number
  }

  /** `struct fsmap_head` of linux/fsmap.h: 192 bytes. */
  export interface fsmap_head extends View<'fsmap_head'> {
    /** `__u32` */
    fmh_iflags: number
    /** `__u32`: flags: `FMH_OF_` */
    fmh_oflags: Flags<FMH_OF_>
    /** `__u32`: a number of things other than bytes (records) */
    fmh_count: number
    /** `__u32`: a number of things other than bytes (records) */
    fmh_entries: number
    /** `struct fsmap[2]` */
    get fmh_keys(): StructArray<fsmap>
    set fmh_keys(value: Assignable<StructArray<fsmap>>)
    /** `struct fsmap[0]` */
    get fmh_recs(): StructArray<fsmap>
    set fmh_recs(value: Assignable<StructArray<fsmap>>)
  }

  /** `struct fstrim_range` of linux/fs.h: 24 bytes. */
  export interface fstrim_range extends View<'fstrim_range', 'start' | 'len' | 'minlen'> {
    /** `__u64`: a signed position or distance in a file, in bytes */
    start: number
    /** `__u64`: a number of bytes */
    len: number
    /** `__u64`: a number of bytes */
    minlen: number
  }

  /** `struct fsuuid` of linux/ext4.h: 8 bytes. */
  export interface fsuuid extends View<'fsuuid'> {
    /** `__u32`: a number of bytes */
    fsu_len: number
    /** `__u32` */
    fsu_flags: number
    /** `__u8[0]` */
    get fsu_uuid(): ByteField
    set fsu_uuid(value: Assignable<ByteField>)
  }

  /** `struct fsuuid2` of linux/fs.h: 17 bytes. */
  export interface fsuuid2 extends View<'fsuuid2'> {
    /** `__u8` */
    len: number
    /** `__u8[16]` */
    get uuid(): ByteField
    set uuid(value: Assignable<ByteField>)
  }

  /** `struct fsverity_descriptor` of linux/fsverity.h: 256 bytes. */
  export interface fsverity_descriptor extends View<'fsverity_descriptor', 'data_size'> {
    /** `__u8` */
    version: number
    /** `__u8`: one of `FS_VERITY_HASH_ALG_` */
    hash_algorithm: Choice<FS_VERITY_HASH_ALG_>
    /** `__u8` */
    log_blocksize: number
    /** `__u8`: a number of bytes */
    salt_size: number
    /** `__le32` */
    __reserved_0x04: number
    /** `__le64`: a number of bytes */
    data_size: number
    /** `__u8[64]` */
    get root_hash(): ByteField
    set root_hash(value: Assignable<ByteField>)
    /** `__u8[32]` */
    get salt(): ByteField
    set salt(value: Assignable<ByteField>)
  }

  /** `struct fsverity_digest` of linux/fsverity.h: 4 bytes. */
  export interface fsverity_digest extends View<'fsverity_digest'> {
    /** `__u16`: one of `FS_VERITY_HASH_ALG_` */
    digest_algorithm: Choice<FS_VERITY_HASH_ALG_>
    /** `__u16`: a number of bytes */
    digest_size: number
    /** `__u8[0]` */
    get digest(): ByteField
    set digest(value: Assignable<ByteField>)
  }

  /** `struct fsverity_enable_arg` of linux/fsverity.h: 128 bytes. */
  export interface fsverity_enable_arg extends View<'fsverity_enable_arg'> {
    /** `__u32` */
    version: number
    /** `__u32`: one of `FS_VERITY_HASH_ALG_` */
    hash_algorithm: Choice<FS_VERITY_HASH_ALG_>
    /** `__u32`: a number of bytes */
    block_size: number
    /** `__u32`: the length; left out, that of the memory */
    salt_size: number
    /** `__u64`: bytes, salt_size bytes, read by the kernel; null: no salt, if salt_size is 0 */
    get salt_ptr(): Pointer<ToText>
    set salt_ptr(value: Assignable<Pointer<ToText>>)
    /** `__u32`: the length; left out, that of the memory */
    sig_size: number
    /** `__u64`: bytes, sig_size bytes, read by the kernel; null: no signature, if sig_size is 0 */
    get sig_ptr(): Pointer<ToText>
    set sig_ptr(value: Assignable<Pointer<ToText>>)
  }

  /** `struct fsverity_formatted_digest` of linux/fsverity.h: 12 bytes. */
  export interface fsverity_formatted_digest extends View<'fsverity_formatted_digest'> {
    /** `char[8]` */
    get magic(): ByteField
    set magic(value: Assignable<ByteField>)
    /** `__le16` */
    digest_algorithm: number
    /** `__le16` */
    digest_size: number
    /** `__u8[0]` */
    get digest(): ByteField
    set digest(value: Assignable<ByteField>)
  }

  /** `struct fsverity_read_metadata_arg` of linux/fsverity.h: 40 bytes. */
  export interface fsverity_read_metadata_arg extends View<'fsverity_read_metadata_arg', 'metadata_type' | 'offset' | 'length'> {
    /** `__u64`: one of `FS_VERITY_METADATA_TYPE_` */
    metadata_type: Choice<FS_VERITY_METADATA_TYPE_>
    /** `__u64`: a signed position or distance in a file, in bytes */
    offset: number
    /** `__u64`: the length; left out, that of the memory */
    length: number
    /** `__u64`: bytes, length bytes, written by the kernel */
    get buf_ptr(): Pointer<ToBytes>
    set buf_ptr(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct fsxattr` of linux/fs.h: 28 bytes. */
  export interface fsxattr extends View<'fsxattr'> {
    /** `__u32`: flags: `FS_XFLAG_` */
    fsx_xflags: Flags<FS_XFLAG_>
    /** `__u32`: a number of bytes */
    fsx_extsize: number
    /** `__u32`: a number of things other than bytes (extents) */
    fsx_nextents: number
    /** `__u32`: a plain number (project id) */
    fsx_projid: number
    /** `__u32`: a number of bytes */
    fsx_cowextsize: number
  }

  /** `struct hd_drive_cmd_hdr` of linux/hdreg.h: 4 bytes. */
  export interface hd_drive_cmd_hdr extends View<'hd_drive_cmd_hdr'> {
    /** `__u8` */
    command: number
    /** `__u8` */
    sector_number: number
    /** `__u8` */
    feature: number
    /** `__u8` */
    sector_count: number
  }

  /** `struct hd_drive_hob_hdr` of linux/hdreg.h: 8 bytes. */
  export interface hd_drive_hob_hdr extends View<'hd_drive_hob_hdr'> {
    /** `__u8` */
    data: number
    /** `__u8` */
    feature: number
    /** `__u8` */
    sector_count: number
    /** `__u8` */
    sector_number: number
    /** `__u8` */
    low_cylinder: number
    /** `__u8` */
    high_cylinder: number
    /** `__u8` */
    device_head: number
    /** `__u8` */
    control: number
  }

  /** `struct hd_drive_task_hdr` of linux/hdreg.h: 8 bytes. */
  export interface hd_drive_task_hdr extends View<'hd_drive_task_hdr'> {
    /** `__u8` */
    data: number
    /** `__u8` */
    feature: number
    /** `__u8` */
    sector_count: number
    /** `__u8` */
    sector_number: number
    /** `__u8` */
    low_cylinder: number
    /** `__u8` */
    high_cylinder: number
    /** `__u8` */
    device_head: number
    /** `__u8` */
    command: number
  }

  /** `struct hd_driveid` of linux/hdreg.h: 512 bytes. */
  export interface hd_driveid extends View<'hd_driveid', 'lba_capacity_2'> {
    /** `short unsigned int` */
    config: number
    /** `short unsigned int` */
    cyls: number
    /** `short unsigned int` */
    heads: number
    /** `short unsigned int` */
    track_bytes: number
    /** `short unsigned int` */
    sector_bytes: number
    /** `short unsigned int` */
    sectors: number
    /** `short unsigned int` */
    vendor0: number
    /** `short unsigned int` */
    vendor1: number
    /** `short unsigned int` */
    vendor2: number
    /** `unsigned char[20]` */
    get serial_no(): ByteField
    set serial_no(value: Assignable<ByteField>)
    /** `short unsigned int` */
    buf_type: number
    /** `short unsigned int` */
    buf_size: number
    /** `short unsigned int` */
    ecc_bytes: number
    /** `unsigned char[8]` */
    get fw_rev(): ByteField
    set fw_rev(value: Assignable<ByteField>)
    /** `unsigned char[40]` */
    get model(): ByteField
    set model(value: Assignable<ByteField>)
    /** `unsigned char` */
    max_multsect: number
    /** `unsigned char` */
    vendor3: number
    /** `short unsigned int` */
    dword_io: number
    /** `unsigned char` */
    vendor4: number
    /** `unsigned char` */
    capability: number
    /** `unsigned char` */
    vendor5: number
    /** `unsigned char` */
    tPIO: number
    /** `unsigned char` */
    vendor6: number
    /** `unsigned char` */
    tDMA: number
    /** `short unsigned int` */
    field_valid: number
    /** `short unsigned int` */
    cur_cyls: number
    /** `short unsigned int` */
    cur_heads: number
    /** `short unsigned int` */
    cur_sectors: number
    /** `short unsigned int` */
    cur_capacity0: number
    /** `short unsigned int` */
    cur_capacity1: number
    /** `unsigned char` */
    multsect: number
    /** `unsigned char` */
    multsect_valid: number
    /** `unsigned int` */
    lba_capacity: number
    /** `short unsigned int` */
    dma_1word: number
    /** `short unsigned int` */
    dma_mword: number
    /** `short unsigned int` */
    eide_pio_modes: number
    /** `short unsigned int` */
    eide_dma_min: number
    /** `short unsigned int` */
    eide_dma_time: number
    /** `short unsigned int` */
    eide_pio: number
    /** `short unsigned int` */
    eide_pio_iordy: number
    /** `short unsigned int[2]` */
    get words69_70(): FieldArray<number, Assignable<number>>
    set words69_70(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `short unsigned int[4]` */
    get words71_74(): FieldArray<number, Assignable<number>>
    set words71_74(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `short unsigned int` */
    queue_depth: number
    /** `short unsigned int[4]` */
    get words76_79(): FieldArray<number, Assignable<number>>
    set words76_79(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `short unsigned int` */
    major_rev_num: number
    /** `short unsigned int` */
    minor_rev_num: number
    /** `short unsigned int` */
    command_set_1: number
    /** `short unsigned int` */
    command_set_2: number
    /** `short unsigned int` */
    cfsse: number
    /** `short unsigned int` */
    cfs_enable_1: number
    /** `short unsigned int` */
    cfs_enable_2: number
    /** `short unsigned int` */
    csf_default: number
    /** `short unsigned int` */
    dma_ultra: number
    /** `short unsigned int` */
    trseuc: number
    /** `short unsigned int` */
    trsEuc: number
    /** `short unsigned int` */
    CurAPMvalues: number
    /** `short unsigned int` */
    mprc: number
    /** `short unsigned int` */
    hw_config: number
    /** `short unsigned int` */
    acoustic: number
    /** `short unsigned int` */
    msrqs: number
    /** `short unsigned int` */
    sxfert: number
    /** `short unsigned int` */
    sal: number
    /** `unsigned int` */
    spg: number
    /** `long long unsigned int`: a number of things other than bytes (sectors) */
    lba_capacity_2: number
    /** `short unsigned int[22]` */
    get words104_125(): FieldArray<number, Assignable<number>>
    set words104_125(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `short unsigned int` */
    last_lun: number
    /** `short unsigned int` */
    word127: number
    /** `short unsigned int` */
    dlf: number
    /** `short unsigned int` */
    csfo: number
    /** `short unsigned int[26]` */
    get words130_155(): FieldArray<number, Assignable<number>>
    set words130_155(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `short unsigned int` */
    word156: number
    /** `short unsigned int[3]` */
    get words157_159(): FieldArray<number, Assignable<number>>
    set words157_159(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `short unsigned int` */
    cfa_power: number
    /** `short unsigned int[15]` */
    get words161_175(): FieldArray<number, Assignable<number>>
    set words161_175(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `short unsigned int[30]` */
    get words176_205(): FieldArray<number, Assignable<number>>
    set words176_205(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `short unsigned int[49]` */
    get words206_254(): FieldArray<number, Assignable<number>>
    set words206_254(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `short unsigned int` */
    integrity_word: number
  }

  /** `struct hd_geometry` of linux/hdreg.h: 16 bytes. */
  export interface hd_geometry extends View<'hd_geometry', 'start'> {
    /** `unsigned char` */
    heads: number
    /** `unsigned char` */
    sectors: number
    /** `short unsigned int` */
    cylinders: number
    /** `long unsigned int`: a plain number (sector of 512 bytes) */
    start: number
  }

  /** `struct ide_ioctl_request_s` of linux/hdreg.h: 24 bytes. */
  export interface ide_ioctl_request_s extends View<'ide_ioctl_request_s'> {
  }

  /** `b` in `ide_reg_valid_s`. */
  export interface ide_reg_valid_s$b extends View<'ide_reg_valid_s.b'> {
    /** `unsigned int : 1` */
    data: number
    /** `unsigned int : 1` */
    error_feature: number
    /** `unsigned int : 1` */
    sector: number
    /** `unsigned int : 1` */
    nsector: number
    /** `unsigned int : 1` */
    lcyl: number
    /** `unsigned int : 1` */
    hcyl: number
    /** `unsigned int : 1` */
    select: number
    /** `unsigned int : 1` */
    status_command: number
    /** `unsigned int : 1` */
    data_hob: number
    /** `unsigned int : 1` */
    error_feature_hob: number
    /** `unsigned int : 1` */
    sector_hob: number
    /** `unsigned int : 1` */
    nsector_hob: number
    /** `unsigned int : 1` */
    lcyl_hob: number
    /** `unsigned int : 1` */
    hcyl_hob: number
    /** `unsigned int : 1` */
    select_hob: number
    /** `unsigned int : 1` */
    control_hob: number
  }
  /** `union ide_reg_valid_s` of linux/hdreg.h: 4 bytes. */
  export interface ide_reg_valid_s extends View<'ide_reg_valid_s'> {
    /** `unsigned int : 16` */
    all: number
    /** `struct` */
    get b(): ide_reg_valid_s$b
    set b(value: Assignable<ide_reg_valid_s$b>)
  }

  /** `struct ide_task_request_s` of linux/hdreg.h: 48 bytes. */
  export interface ide_task_request_s extends View<'ide_task_request_s', 'out_size' | 'in_size'> {
    /** `__u8[8]` */
    get io_ports(): ByteField
    set io_ports(value: Assignable<ByteField>)
    /** `__u8[8]` */
    get hob_ports(): ByteField
    set hob_ports(value: Assignable<ByteField>)
    /** `ide_reg_valid_t` */
    get out_flags(): ide_reg_valid_s
    set out_flags(value: Assignable<ide_reg_valid_s>)
    /** `ide_reg_valid_t` */
    get in_flags(): ide_reg_valid_s
    set in_flags(value: Assignable<ide_reg_valid_s>)
    /** `int`: one of `TASKFILE_` */
    data_phase: Choice<TASKFILE_>
    /** `int` */
    req_cmd: number
    /** `long unsigned int`: a number of bytes */
    out_size: number
    /** `long unsigned int`: a number of bytes */
    in_size: number
  }

  /** `struct if_dqblk` of linux/quota.h: 72 bytes. */
  export interface if_dqblk extends View<'if_dqblk', 'dqb_bhardlimit' | 'dqb_bsoftlimit' | 'dqb_curspace' | 'dqb_ihardlimit' | 'dqb_isoftlimit' | 'dqb_curinodes' | 'dqb_btime' | 'dqb_itime'> {
    /** `__u64`: a number of things other than bytes (blocks of 1024 bytes) */
    dqb_bhardlimit: number
    /** `__u64`: a number of things other than bytes (blocks of 1024 bytes) */
    dqb_bsoftlimit: number
    /** `__u64`: a number of bytes */
    dqb_curspace: number
    /** `__u64`: a number of things other than bytes (inodes) */
    dqb_ihardlimit: number
    /** `__u64`: a number of things other than bytes (inodes) */
    dqb_isoftlimit: number
    /** `__u64`: a number of things other than bytes (inodes) */
    dqb_curinodes: number
    /** `__u64`: time in s */
    dqb_btime: number
    /** `__u64`: time in s */
    dqb_itime: number
    /** `__u32`: flags: `QIF_` */
    dqb_valid: Flags<QIF_>
  }

  /** `struct if_dqinfo` of linux/quota.h: 24 bytes. */
  export interface if_dqinfo extends View<'if_dqinfo', 'dqi_bgrace' | 'dqi_igrace'> {
    /** `__u64`: time in s */
    dqi_bgrace: number
    /** `__u64`: time in s */
    dqi_igrace: number
    /** `__u32`: flags: `DQF_` */
    dqi_flags: Flags<DQF_>
    /** `__u32`: flags: `IIF_` */
    dqi_valid: Flags<IIF_>
  }

  /** `struct if_nextdqblk` of linux/quota.h: 72 bytes. */
  export interface if_nextdqblk extends View<'if_nextdqblk', 'dqb_bhardlimit' | 'dqb_bsoftlimit' | 'dqb_curspace' | 'dqb_ihardlimit' | 'dqb_isoftlimit' | 'dqb_curinodes' | 'dqb_btime' | 'dqb_itime'> {
    /** `__u64`: a number of things other than bytes (blocks of 1024 bytes) */
    dqb_bhardlimit: number
    /** `__u64`: a number of things other than bytes (blocks of 1024 bytes) */
    dqb_bsoftlimit: number
    /** `__u64`: a number of bytes */
    dqb_curspace: number
    /** `__u64`: a number of things other than bytes (inodes) */
    dqb_ihardlimit: number
    /** `__u64`: a number of things other than bytes (inodes) */
    dqb_isoftlimit: number
    /** `__u64`: a number of things other than bytes (inodes) */
    dqb_curinodes: number
    /** `__u64`: time in s */
    dqb_btime: number
    /** `__u64`: time in s */
    dqb_itime: number
    /** `__u32`: flags: `QIF_` */
    dqb_valid: Flags<QIF_>
    /** `__u32`: a plain number (user, group or project id) */
    dqb_id: number
  }

  /** `struct inodes_stat_t` of linux/fs.h: 56 bytes. */
  export interface inodes_stat_t extends View<'inodes_stat_t', 'nr_inodes' | 'nr_unused'> {
    /** `long int`: a number of things other than bytes (inodes) */
    nr_inodes: number
    /** `long int`: a number of things other than bytes (inodes) */
    nr_unused: number
  }

  /** `struct inotify_event` of linux/inotify.h: 16 bytes. */
  export interface inotify_event extends View<'inotify_event'> {
    /** `__s32`: an inotify watch descriptor */
    get wd(): Watch
    set wd(value: Assignable<Watch>)
    /** `__u32`: flags: `IN_` */
    mask: Flags<IN_>
    /** `__u32`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    cookie: number
    /** `__u32`: a number of bytes */
    len: number
    /** `char[0]` */
    get name(): ByteField
    set name(value: Assignable<ByteField>)
  }

  /** `struct key_notification` of linux/watch_queue.h: 16 bytes. */
  export interface key_notification extends View<'key_notification'> {
    /** `struct watch_notification` */
    get watch(): watch_notification
    set watch(value: Assignable<watch_notification>)
    /** `__u32` */
    key_id: number
    /** `__u32` */
    aux: number
  }

  /** `struct linux_dirent` of fs/readdir.c: 24 bytes. */
  export interface linux_dirent extends View<'linux_dirent', 'd_ino'> {
    /** `long unsigned int`: an inode number */
    d_ino: number
    /**
     * `long unsigned int`: a value that the kernel hands back as it is, or that only the kernel can
     * interpret
     */
    get d_off(): Pointer<ToBytes>
    set d_off(value: Assignable<Pointer<ToBytes>>)
    /** `short unsigned int`: a number of bytes */
    d_reclen: number
    /** `char[0]` */
    get d_name(): ByteField
    set d_name(value: Assignable<ByteField>)
  }

  /** `struct linux_dirent64` of include/linux/dirent.h: 24 bytes. */
  export interface linux_dirent64 extends View<'linux_dirent64', 'd_ino'> {
    /** `u64`: an inode number */
    d_ino: number
    /** `s64`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    get d_off(): Pointer<ToBytes>
    set d_off(value: Assignable<Pointer<ToBytes>>)
    /** `short unsigned int`: a number of bytes */
    d_reclen: number
    /** `unsigned char`: one of `DT_` */
    d_type: Choice<DT_>
    /** `char[0]` */
    get d_name(): ByteField
    set d_name(value: Assignable<ByteField>)
  }

  /** `struct logical_block_metadata_cap` of linux/fs.h: 16 bytes. */
  export interface logical_block_metadata_cap extends View<'logical_block_metadata_cap'> {
    /** `__u32` */
    lbmd_flags: number
    /** `__u16` */
    lbmd_interval: number
    /** `__u8` */
    lbmd_size: number
    /** `__u8` */
    lbmd_opaque_size: number
    /** `__u8` */
    lbmd_opaque_offset: number
    /** `__u8` */
    lbmd_pi_size: number
    /** `__u8` */
    lbmd_pi_offset: number
    /** `__u8` */
    lbmd_guard_tag_type: number
    /** `__u8` */
    lbmd_app_tag_size: number
    /** `__u8` */
    lbmd_ref_tag_size: number
    /** `__u8` */
    lbmd_storage_tag_size: number
  }

  /** `struct loop_config` of linux/loop.h: 304 bytes. */
  export interface loop_config extends View<'loop_config'> {
    /** `__u32`: an open file descriptor */
    get fd(): Fd
    set fd(value: Assignable<Fd>)
    /** `__u32`: a number of bytes */
    block_size: number
    /** `struct loop_info64` */
    get info(): loop_info64
    set info(value: Assignable<loop_info64>)
  }

  /** `struct loop_info` of linux/loop.h: 168 bytes on x86-64, 160 on ARM64. */
  export interface loop_info extends View<'loop_info', 'lo_inode'> {
    /** `int`: a plain number (loop device number) */
    lo_number: number
    /** `__kernel_old_dev_t`: a device number */
    lo_device: number
    /** `long unsigned int`: an inode number */
    lo_inode: number
    /** `__kernel_old_dev_t`: a device number */
    lo_rdevice: number
    /** `int`: a signed position or distance in a file, in bytes */
    lo_offset: number
    /** `int`: one of `LO_CRYPT_` */
    lo_encrypt_type: Choice<LO_CRYPT_>
    /** `int`: a number of bytes */
    lo_encrypt_key_size: number
    /** `int`: flags: `LO_FLAGS_` */
    lo_flags: Flags<LO_FLAGS_>
    /** `char[64]` */
    get lo_name(): ByteField
    set lo_name(value: Assignable<ByteField>)
    /** `unsigned char[32]` */
    get lo_encrypt_key(): ByteField
    set lo_encrypt_key(value: Assignable<ByteField>)
  }

  /** `struct loop_info64` of linux/loop.h: 232 bytes. */
  export interface loop_info64 extends View<'loop_info64', 'lo_device' | 'lo_inode' | 'lo_rdevice' | 'lo_offset' | 'lo_sizelimit'> {
    /** `__u64`: a device number */
    lo_device: number
    /** `__u64`: an inode number */
    lo_inode: number
    /** `__u64`: a device number */
    lo_rdevice: number
    /** `__u64`: a signed position or distance in a file, in bytes */
    lo_offset: number
    /** `__u64`: a number of bytes */
    lo_sizelimit: number
    /** `__u32`: a plain number (loop device number) */
    lo_number: number
    /** `__u32`: one of `LO_CRYPT_` */
    lo_encrypt_type: Choice<LO_CRYPT_>
    /** `__u32`: a number of bytes */
    lo_encrypt_key_size: number
    /** `__u32`: flags: `LO_FLAGS_` */
    lo_flags: Flags<LO_FLAGS_>
    /** `__u8[64]` */
    get lo_file_name(): ByteField
    set lo_file_name(value: Assignable<ByteField>)
    /** `__u8[64]` */
    get lo_crypt_name(): ByteField
    set lo_crypt_name(value: Assignable<ByteField>)
    /** `__u8[32]` */
    get lo_encrypt_key(): ByteField
    set lo_encrypt_key(value: Assignable<ByteField>)
  }

  /** `struct mnt_id_req` of linux/mount.h: 32 bytes. */
  export interface mnt_id_req extends View<'mnt_id_req', 'mnt_id' | 'mnt_ns_id'> {
    /** `__u32`: a number of bytes */
    size: number
    /** `__u32`: an open file descriptor (mount namespace) */
    get mnt_ns_fd(): Fd
    set mnt_ns_fd(value: Assignable<Fd>)
    /** `__u32`: an open file descriptor */
    get mnt_fd(): Fd
    set mnt_fd(value: Assignable<Fd>)
    /** `__u64`: a plain number (mount id) */
    mnt_id: number
    /** `__u64`: a set of bits without named constants */
    get param(): bigint
    set param(value: Assignable<bigint>)
    /** `__u64`: a plain number (mount namespace id) */
    mnt_ns_id: number
  }

  /** `struct mount_attr` of linux/mount.h: 32 bytes. */
  export interface mount_attr extends View<'mount_attr', 'attr_set' | 'attr_clr' | 'propagation' | 'userns_fd'> {
    /** `__u64`: flags: `MOUNT_ATTR_` */
    attr_set: Flags<MOUNT_ATTR_>
    /** `__u64`: flags: `MOUNT_ATTR_` */
    attr_clr: Flags<MOUNT_ATTR_>
    /** `__u64`: flags: `MS_PROPAGATION_` */
    propagation: Flags<MS_PROPAGATION_>
    /** `__u64`: an open file descriptor (user namespace) */
    get userns_fd(): Fd
    set userns_fd(value: Assignable<Fd>)
  }

  /** `struct move_extent` of linux/ext4.h: 40 bytes. */
  export interface move_extent extends View<'move_extent', 'orig_start' | 'donor_start' | 'len' | 'moved_len'> {
    /** `__u32`: an open file descriptor */
    get donor_fd(): Fd
    set donor_fd(value: Assignable<Fd>)
    /** `__u64`: a signed position or distance in a file, in bytes (blocks) */
    orig_start: number
    /** `__u64`: a signed position or distance in a file, in bytes (blocks) */
    donor_start: number
    /** `__u64`: a number of things other than bytes (blocks) */
    len: number
    /** `__u64`: a number of things other than bytes (blocks) */
    moved_len: number
  }

  /** `struct msdos_dir_entry` of linux/msdos_fs.h: 32 bytes. */
  export interface msdos_dir_entry extends View<'msdos_dir_entry'> {
    /** `__u8[11]` */
    get name(): ByteField
    set name(value: Assignable<ByteField>)
    /** `__u8` */
    attr: number
    /** `__u8` */
    lcase: number
    /** `__u8` */
    ctime_cs: number
    /** `__le16` */
    ctime: number
    /** `__le16` */
    cdate: number
    /** `__le16` */
    adate: number
    /** `__le16` */
    starthi: number
    /** `__le16` */
    time: number
    /** `__le16` */
    date: number
    /** `__le16` */
    start: number
    /** `__le32` */
    size: number
  }

  /** `struct msdos_dir_slot` of linux/msdos_fs.h: 32 bytes. */
  export interface msdos_dir_slot extends View<'msdos_dir_slot'> {
    /** `__u8` */
    id: number
    /** `__u8[10]` */
    get name0_4(): ByteField
    set name0_4(value: Assignable<ByteField>)
    /** `__u8` */
    attr: number
    /** `__u8` */
    alias_checksum: number
    /** `__u8[12]` */
    get name5_10(): ByteField
    set name5_10(value: Assignable<ByteField>)
    /** `__le16` */
    start: number
    /** `__u8[4]` */
    get name11_12(): ByteField
    set name11_12(value: Assignable<ByteField>)
  }

  /** `struct open_how` of linux/openat2.h: 24 bytes. */
  export interface open_how extends View<'open_how', 'mode' | 'resolve'> {
    /** `__u64`: flags: `O_`, `OPENAT2_` */
    get flags(): WideFlags<Flags<O_ | OPENAT2_>>
    set flags(value: Assignable<WideFlags<Flags<O_ | OPENAT2_>>>)
    /** `__u64`: a file mode: permission bits, with the file type where the call takes or gives one */
    mode: number
    /** `__u64`: flags: `RESOLVE_` */
    resolve: Flags<RESOLVE_>
  }

  /** `struct page_region` of linux/fs.h: 24 bytes. */
  export interface page_region extends View<'page_region', 'categories'> {
    /** `__u64`: a raw address that is not a buffer of the caller */
    get start(): Pointer<ToBytes>
    set start(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get end(): Pointer<ToBytes>
    set end(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: flags: `PAGE_IS_` */
    categories: Flags<PAGE_IS_>
  }

  /** `struct pm_scan_arg` of linux/fs.h: 96 bytes. */
  export interface pm_scan_arg extends View<'pm_scan_arg', 'size' | 'flags' | 'vec_len' | 'max_pages' | 'category_inverted' | 'category_mask' | 'category_anyof_mask' | 'return_mask'> {
    /** `__u64`: a number of bytes */
    size: number
    /** `__u64`: flags: `PM_SCAN_` */
    flags: Flags<PM_SCAN_>
    /** `__u64`: a raw address that is not a buffer of the caller */
    get start(): Pointer<ToBytes>
    set start(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get end(): Pointer<ToBytes>
    set end(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get walk_end(): Pointer<ToBytes>
    set walk_end(value: Assignable<Pointer<ToBytes>>)
    /**
     * `__u64`: struct page_region, vec_len of them, written by the kernel; null: no ranges are reported, if
     * vec_len is 0
     */
    get vec(): Pointer<To<page_region>>
    set vec(value: Assignable<Pointer<To<page_region>>>)
    /** `__u64`: the length; left out, that of the memory */
    vec_len: number
    /** `__u64`: a number of things other than bytes (pages) */
    max_pages: number
    /** `__u64`: flags: `PAGE_IS_` */
    category_inverted: Flags<PAGE_IS_>
    /** `__u64`: flags: `PAGE_IS_` */
    category_mask: Flags<PAGE_IS_>
    /** `__u64`: flags: `PAGE_IS_` */
    category_anyof_mask: Flags<PAGE_IS_>
    /** `__u64`: flags: `PAGE_IS_` */
    return_mask: Flags<PAGE_IS_>
  }

  /** `struct posix_acl_xattr_entry` of linux/posix_acl_xattr.h: 8 bytes. */
  export interface posix_acl_xattr_entry extends View<'posix_acl_xattr_entry'> {
    /** `__le16` */
    e_tag: number
    /** `__le16` */
    e_perm: number
    /** `__le32` */
    e_id: number
  }

  /** `struct posix_acl_xattr_header` of linux/posix_acl_xattr.h: 4 bytes. */
  export interface posix_acl_xattr_header extends View<'posix_acl_xattr_header'> {
    /** `__le32` */
    a_version: number
  }

  /** `struct procmap_query` of linux/fs.h: 104 bytes. */
  export interface procmap_query extends View<'procmap_query', 'size' | 'query_flags' | 'vma_flags' | 'vma_page_size' | 'vma_offset' | 'inode'> {
    /** `__u64`: a number of bytes */
    size: number
    /** `__u64`: flags: `PROCMAP_QUERY_` */
    query_flags: Flags<PROCMAP_QUERY_>
    /** `__u64`: a raw address that is not a buffer of the caller */
    get query_addr(): Pointer<ToBytes>
    set query_addr(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get vma_start(): Pointer<ToBytes>
    set vma_start(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get vma_end(): Pointer<ToBytes>
    set vma_end(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: flags: `PROCMAP_QUERY_VMA_` */
    vma_flags: Flags<PROCMAP_QUERY_VMA_>
    /** `__u64`: a number of bytes */
    vma_page_size: number
    /** `__u64`: a signed position or distance in a file, in bytes */
    vma_offset: number
    /** `__u64`: an inode number */
    inode: number
    /** `__u32` */
    dev_major: number
    /** `__u32` */
    dev_minor: number
    /** `__u32`: the length; left out, that of the memory */
    vma_name_size: number
    /** `__u32`: the length; left out, that of the memory */
    build_id_size: number
    /** `__u64`: bytes, vma_name_size bytes, written by the kernel; null: not asked for */
    get vma_name_addr(): Pointer<ToBytes>
    set vma_name_addr(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: bytes, build_id_size bytes, written by the kernel; null: not asked for */
    get build_id_addr(): Pointer<ToBytes>
    set build_id_addr(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct stat` of asm/stat.h: 144 bytes on x86-64, 128 on ARM64. */
  export interface stat extends View<'stat', 'st_dev' | 'st_ino' | 'st_rdev' | 'st_size' | 'st_blocks' | 'st_atime' | 'st_atime_nsec' | 'st_mtime' | 'st_mtime_nsec' | 'st_ctime' | 'st_ctime_nsec'> {
    /** `long unsigned int`: a device number */
    st_dev: number
    /** `long unsigned int`: an inode number */
    st_ino: number
    /** `unsigned int`: a number of things other than bytes (links) */
    st_nlink: number
    /** `unsigned int`: a file mode: permission bits, with the file type where the call takes or gives one */
    st_mode: number
    /** `unsigned int`: a user id */
    st_uid: number
    /** `unsigned int`: a group id */
    st_gid: number
    /** `long unsigned int`: a device number */
    st_rdev: number
    /** `long int`: a number of bytes */
    st_size: number
    /** `int`: a number of bytes */
    st_blksize: number
    /** `long int`: a number of things other than bytes (blocks of 512 bytes) */
    st_blocks: number
    /** `long int`: time in s */
    st_atime: number
    /** `long unsigned int`: time in ns */
    st_atime_nsec: number
    /** `long int`: time in s */
    st_mtime: number
    /** `long unsigned int`: time in ns */
    st_mtime_nsec: number
    /** `long int`: time in s */
    st_ctime: number
    /** `long unsigned int`: time in ns */
    st_ctime_nsec: number
  }

  /** `struct statmount` of linux/mount.h: 512 bytes. */
  export interface statmount extends View<'statmount', 'mask' | 'sb_magic' | 'mnt_id' | 'mnt_parent_id' | 'mnt_attr' | 'mnt_propagation' | 'mnt_peer_group' | 'mnt_master' | 'propagate_from' | 'mnt_ns_id' | 'supported_mask'> {
    /** `__u32`: a number of bytes */
    size: number
    /** `__u32` */
    mnt_opts: number
    /** `__u64`: flags: `STATMOUNT_` */
    mask: Flags<STATMOUNT_>
    /** `__u32` */
    sb_dev_major: number
    /** `__u32` */
    sb_dev_minor: number
    /** `__u64`: a plain number */
    sb_magic: number
    /** `__u32` */
    sb_flags: number
    /** `__u32` */
    fs_type: number
    /** `__u64`: a plain number (mount id) */
    mnt_id: number
    /** `__u64`: a plain number (mount id) */
    mnt_parent_id: number
    /** `__u32` */
    mnt_id_old: number
    /** `__u32` */
    mnt_parent_id_old: number
    /** `__u64`: flags: `MOUNT_ATTR_` */
    mnt_attr: Flags<MOUNT_ATTR_>
    /** `__u64`: flags: `MS_PROPAGATION_` */
    mnt_propagation: Flags<MS_PROPAGATION_>
    /** `__u64`: a plain number (peer group) */
    mnt_peer_group: number
    /** `__u64`: a plain number (peer group) */
    mnt_master: number
    /** `__u64`: a plain number (peer group) */
    propagate_from: number
    /** `__u32` */
    mnt_root: number
    /** `__u32` */
    mnt_point: number
    /** `__u64`: a plain number (mount namespace id) */
    mnt_ns_id: number
    /** `__u32` */
    fs_subtype: number
    /** `__u32` */
    sb_source: number
    /** `__u32` */
    opt_num: number
    /** `__u32` */
    opt_array: number
    /** `__u32` */
    opt_sec_num: number
    /** `__u32` */
    opt_sec_array: number
    /** `__u64`: flags: `STATMOUNT_` */
    supported_mask: Flags<STATMOUNT_>
    /** `__u32` */
    mnt_uidmap_num: number
    /** `__u32` */
    mnt_uidmap: number
    /** `__u32` */
    mnt_gidmap_num: number
    /** `__u32` */
    mnt_gidmap: number
    /** `char[0]` */
    get str(): ByteField
    set str(value: Assignable<ByteField>)
  }

  /** `struct statx` of linux/stat.h: 256 bytes. */
  export interface statx extends View<'statx', 'stx_attributes' | 'stx_ino' | 'stx_size' | 'stx_blocks' | 'stx_attributes_mask' | 'stx_mnt_id' | 'stx_subvol'> {
    /** `__u32`: flags: `STATX_` */
    stx_mask: Flags<STATX_>
    /** `__u32`: a number of bytes */
    stx_blksize: number
    /** `__u64`: flags: `STATX_ATTR_` */
    stx_attributes: Flags<STATX_ATTR_>
    /** `__u32`: a number of things other than bytes (links) */
    stx_nlink: number
    /** `__u32`: a user id */
    stx_uid: number
    /** `__u32`: a group id */
    stx_gid: number
    /** `__u16`: a file mode: permission bits, with the file type where the call takes or gives one */
    stx_mode: number
    /** `__u64`: an inode number */
    stx_ino: number
    /** `__u64`: a number of bytes */
    stx_size: number
    /** `__u64`: a number of things other than bytes (blocks of 512 bytes) */
    stx_blocks: number
    /** `__u64`: flags: `STATX_ATTR_` */
    stx_attributes_mask: Flags<STATX_ATTR_>
    /** `struct statx_timestamp` */
    get stx_atime(): statx_timestamp
    set stx_atime(value: Assignable<statx_timestamp>)
    /** `struct statx_timestamp` */
    get stx_btime(): statx_timestamp
    set stx_btime(value: Assignable<statx_timestamp>)
    /** `struct statx_timestamp` */
    get stx_ctime(): statx_timestamp
    set stx_ctime(value: Assignable<statx_timestamp>)
    /** `struct statx_timestamp` */
    get stx_mtime(): statx_timestamp
    set stx_mtime(value: Assignable<statx_timestamp>)
    /** `__u32` */
    stx_rdev_major: number
    /** `__u32` */
    stx_rdev_minor: number
    /** `__u32` */
    stx_dev_major: number
    /** `__u32` */
    stx_dev_minor: number
    /** `__u64`: a plain number (mount id) */
    stx_mnt_id: number
    /** `__u32`: a number of bytes */
    stx_dio_mem_align: number
    /** `__u32`: a number of bytes */
    stx_dio_offset_align: number
    /** `__u64`: a plain number (subvolume id) */
    stx_subvol: number
    /** `__u32`: a number of bytes */
    stx_atomic_write_unit_min: number
    /** `__u32`: a number of bytes */
    stx_atomic_write_unit_max: number
    /** `__u32`: a number of things other than bytes (segments) */
    stx_atomic_write_segments_max: number
    /** `__u32`: a number of bytes */
    stx_dio_read_offset_align: number
    /** `__u32`: a number of bytes */
    stx_atomic_write_unit_max_opt: number
  }

  /** `struct statx_timestamp` of linux/stat.h: 16 bytes. */
  export interface statx_timestamp extends View<'statx_timestamp', 'tv_sec'> {
    /** `__s64`: time in s */
    tv_sec: number
    /** `__u32`: time in ns */
    tv_nsec: number
  }

  /** `struct utimbuf` of linux/utime.h: 16 bytes. */
  export interface utimbuf extends View<'utimbuf', 'actime' | 'modtime'> {
    /** `__kernel_old_time_t`: time in s */
    actime: number
    /** `__kernel_old_time_t`: time in s */
    modtime: number
  }

  /** `struct watch_notification` of linux/watch_queue.h: 8 bytes. */
  export interface watch_notification extends View<'watch_notification'> {
    /** `__u32 : 24` */
    type: number
    /** `__u32 : 8` */
    subtype: number
    /** `__u32` */
    info: number
  }

  /** `struct watch_notification_filter` of linux/watch_queue.h: 8 bytes. */
  export interface watch_notification_filter extends View<'watch_notification_filter'> {
    /** `__u32` */
    nr_filters: number
    /** `struct watch_notification_type_filter[0]` */
    get filters(): StructArray<watch_notification_type_filter>
    set filters(value: Assignable<StructArray<watch_notification_type_filter>>)
  }

  /** `struct watch_notification_removal` of linux/watch_queue.h: 16 bytes. */
  export interface watch_notification_removal extends View<'watch_notification_removal', 'id'> {
    /** `struct watch_notification` */
    get watch(): watch_notification
    set watch(value: Assignable<watch_notification>)
    /** `__u64`: a plain number (watched object) */
    id: number
  }

  /** `struct watch_notification_type_filter` of linux/watch_queue.h: 44 bytes. */
  export interface watch_notification_type_filter extends View<'watch_notification_type_filter'> {
    /** `__u32` */
    type: number
    /** `__u32` */
    info_filter: number
    /** `__u32` */
    info_mask: number
    /** `__u32[8]` */
    get subtype_filter(): FieldArray<number, Assignable<number>>
    set subtype_filter(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct xattr_args` of linux/xattr.h: 16 bytes. */
  export interface xattr_args extends View<'xattr_args'> {
    /**
     * `__u64`: bytes, size bytes, read and written by the kernel; null: an empty value or only its size, if
     * size is 0
     */
    get value(): Pointer<ToBytes>
    set value(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: the length; left out, that of the memory */
    size: number
    /** `__u32`: flags: `XATTR_` */
    flags: Flags<XATTR_>
  }
  export type __kernel_fsid_t = sys.__kernel_fsid_t
  export type __kernel_old_timeval = time.__kernel_old_timeval
  export type __kernel_timespec = time.__kernel_timespec
  export type cachestat = mem.cachestat
  export type cachestat_range = mem.cachestat_range
  export type iovec = net.iovec
  export type statfs = sys.statfs
  export type ustat = sys.ustat
  export type dirent64 = linux_dirent64
  export type timespec = __kernel_timespec
  export type timeval = __kernel_old_timeval
}

/** The structs of this subject and of its calls, by the kernel's names: `new struct.NAME({ ... })`. */
export const struct: {
  readonly __fat_dirent: StructClass<struct.__fat_dirent>
  readonly __old_kernel_stat: StructClass<struct.__old_kernel_stat>
  readonly blk_io_trace: StructClass<struct.blk_io_trace>
  readonly blk_io_trace2: StructClass<struct.blk_io_trace2>
  readonly blk_io_trace_remap: StructClass<struct.blk_io_trace_remap>
  readonly blk_user_trace_setup: StructClass<struct.blk_user_trace_setup>
  readonly blk_user_trace_setup2: StructClass<struct.blk_user_trace_setup2>
  readonly blk_zone: StructClass<struct.blk_zone>
  readonly blk_zone_range: StructClass<struct.blk_zone_range>
  readonly blk_zone_report: TailedStructClass<struct.blk_zone_report>
  readonly blkpg_ioctl_arg: StructClass<struct.blkpg_ioctl_arg>
  readonly blkpg_partition: StructClass<struct.blkpg_partition>
  readonly delegation: StructClass<struct.delegation>
  readonly ext4_new_group_input: StructClass<struct.ext4_new_group_input>
  readonly ext4_tune_sb_params: StructClass<struct.ext4_tune_sb_params>
  readonly f2fs_comp_option: StructClass<struct.f2fs_comp_option>
  readonly f2fs_defragment: StructClass<struct.f2fs_defragment>
  readonly f2fs_flush_device: StructClass<struct.f2fs_flush_device>
  readonly f2fs_gc_range: StructClass<struct.f2fs_gc_range>
  readonly f2fs_move_range: StructClass<struct.f2fs_move_range>
  readonly f2fs_sectrim_range: StructClass<struct.f2fs_sectrim_range>
  readonly f_owner_ex: StructClass<struct.f_owner_ex>
  readonly fanotify_event_info_error: StructClass<struct.fanotify_event_info_error>
  readonly fanotify_event_info_fid: TailedStructClass<struct.fanotify_event_info_fid>
  readonly fanotify_event_info_header: StructClass<struct.fanotify_event_info_header>
  readonly fanotify_event_info_mnt: StructClass<struct.fanotify_event_info_mnt>
  readonly fanotify_event_info_pidfd: StructClass<struct.fanotify_event_info_pidfd>
  readonly fanotify_event_info_range: StructClass<struct.fanotify_event_info_range>
  readonly fanotify_event_metadata: StructClass<struct.fanotify_event_metadata>
  readonly fanotify_response: StructClass<struct.fanotify_response>
  readonly fanotify_response_info_audit_rule: StructClass<struct.fanotify_response_info_audit_rule>
  readonly fanotify_response_info_header: StructClass<struct.fanotify_response_info_header>
  readonly fat_boot_fsinfo: StructClass<struct.fat_boot_fsinfo>
  readonly fat_boot_sector: StructClass<struct.fat_boot_sector>
  readonly fiemap: TailedStructClass<struct.fiemap>
  readonly fiemap_extent: StructClass<struct.fiemap_extent>
  readonly file_attr: StructClass<struct.file_attr>
  readonly file_clone_range: StructClass<struct.file_clone_range>
  readonly file_dedupe_range: TailedStructClass<struct.file_dedupe_range>
  readonly file_dedupe_range_info: StructClass<struct.file_dedupe_range_info>
  readonly file_handle: TailedStructClass<struct.file_handle>
  readonly files_stat_struct: StructClass<struct.files_stat_struct>
  readonly flock: StructClass<struct.flock>
  readonly flock64: StructClass<struct.flock64>
  readonly fs_disk_quota: StructClass<struct.fs_disk_quota>
  readonly fs_qfilestat: StructClass<struct.fs_qfilestat>
  readonly fs_qfilestatv: StructClass<struct.fs_qfilestatv>
  readonly fs_quota_stat: StructClass<struct.fs_quota_stat>
  readonly fs_quota_statv: StructClass<struct.fs_quota_statv>
  readonly fs_sysfs_path: StructClass<struct.fs_sysfs_path>
  readonly fscrypt_add_key_arg: TailedStructClass<struct.fscrypt_add_key_arg>
  readonly fscrypt_get_key_status_arg: StructClass<struct.fscrypt_get_key_status_arg>
  readonly fscrypt_get_policy_ex_arg: StructClass<struct.fscrypt_get_policy_ex_arg>
  readonly fscrypt_key: StructClass<struct.fscrypt_key>
  readonly fscrypt_key_specifier: StructClass<struct.fscrypt_key_specifier>
  readonly fscrypt_policy_v1: StructClass<struct.fscrypt_policy_v1>
  readonly fscrypt_policy_v2: StructClass<struct.fscrypt_policy_v2>
  readonly fscrypt_provisioning_key_payload: TailedStructClass<struct.fscrypt_provisioning_key_payload>
  readonly fscrypt_remove_key_arg: StructClass<struct.fscrypt_remove_key_arg>
  readonly fsmap: StructClass<struct.fsmap>
  readonly fsmap_head: TailedStructClass<struct.fsmap_head>
  readonly fstrim_range: StructClass<struct.fstrim_range>
  readonly fsuuid: TailedStructClass<struct.fsuuid>
  readonly fsuuid2: StructClass<struct.fsuuid2>
  readonly fsverity_descriptor: StructClass<struct.fsverity_descriptor>
  readonly fsverity_digest: TailedStructClass<struct.fsverity_digest>
  readonly fsverity_enable_arg: StructClass<struct.fsverity_enable_arg>
  readonly fsverity_formatted_digest: TailedStructClass<struct.fsverity_formatted_digest>
  readonly fsverity_read_metadata_arg: StructClass<struct.fsverity_read_metadata_arg>
  readonly fsxattr: StructClass<struct.fsxattr>
  readonly hd_drive_cmd_hdr: StructClass<struct.hd_drive_cmd_hdr>
  readonly hd_drive_hob_hdr: StructClass<struct.hd_drive_hob_hdr>
  readonly hd_drive_task_hdr: StructClass<struct.hd_drive_task_hdr>
  readonly hd_driveid: StructClass<struct.hd_driveid>
  readonly hd_geometry: StructClass<struct.hd_geometry>
  readonly ide_ioctl_request_s: StructClass<struct.ide_ioctl_request_s>
  readonly ide_reg_valid_s: StructClass<struct.ide_reg_valid_s>
  readonly ide_task_request_s: StructClass<struct.ide_task_request_s>
  readonly if_dqblk: StructClass<struct.if_dqblk>
  readonly if_dqinfo: StructClass<struct.if_dqinfo>
  readonly if_nextdqblk: StructClass<struct.if_nextdqblk>
  readonly inodes_stat_t: StructClass<struct.inodes_stat_t>
  readonly inotify_event: TailedStructClass<struct.inotify_event>
  readonly key_notification: StructClass<struct.key_notification>
  readonly linux_dirent: TailedStructClass<struct.linux_dirent>
  readonly linux_dirent64: TailedStructClass<struct.linux_dirent64>
  readonly logical_block_metadata_cap: StructClass<struct.logical_block_metadata_cap>
  readonly loop_config: StructClass<struct.loop_config>
  readonly loop_info: StructClass<struct.loop_info>
  readonly loop_info64: StructClass<struct.loop_info64>
  readonly mnt_id_req: StructClass<struct.mnt_id_req>
  readonly mount_attr: StructClass<struct.mount_attr>
  readonly move_extent: StructClass<struct.move_extent>
  readonly msdos_dir_entry: StructClass<struct.msdos_dir_entry>
  readonly msdos_dir_slot: StructClass<struct.msdos_dir_slot>
  readonly open_how: StructClass<struct.open_how>
  readonly page_region: StructClass<struct.page_region>
  readonly pm_scan_arg: StructClass<struct.pm_scan_arg>
  readonly posix_acl_xattr_entry: StructClass<struct.posix_acl_xattr_entry>
  readonly posix_acl_xattr_header: StructClass<struct.posix_acl_xattr_header>
  readonly procmap_query: StructClass<struct.procmap_query>
  readonly stat: StructClass<struct.stat>
  readonly statmount: TailedStructClass<struct.statmount>
  readonly statx: StructClass<struct.statx>
  readonly statx_timestamp: StructClass<struct.statx_timestamp>
  readonly utimbuf: StructClass<struct.utimbuf>
  readonly watch_notification: StructClass<struct.watch_notification>
  readonly watch_notification_filter: TailedStructClass<struct.watch_notification_filter>
  readonly watch_notification_removal: StructClass<struct.watch_notification_removal>
  readonly watch_notification_type_filter: StructClass<struct.watch_notification_type_filter>
  readonly xattr_args: StructClass<struct.xattr_args>
  readonly __kernel_fsid_t: StructClass<struct.__kernel_fsid_t>
  readonly __kernel_old_timeval: StructClass<struct.__kernel_old_timeval>
  readonly __kernel_timespec: StructClass<struct.__kernel_timespec>
  readonly cachestat: StructClass<struct.cachestat>
  readonly cachestat_range: StructClass<struct.cachestat_range>
  readonly iovec: StructClass<struct.iovec>
  readonly statfs: StructClass<struct.statfs>
  readonly ustat: StructClass<struct.ustat>
  readonly dirent64: TailedStructClass<struct.dirent64>
  readonly timespec: StructClass<struct.timespec>
  readonly timeval: StructClass<struct.timeval>
} = structNamespace(
  [structs, others],
  families,
  '__fat_dirent __old_kernel_stat blk_io_trace blk_io_trace2 blk_io_trace_remap blk_user_trace_setup blk_user_trace_setup2 blk_zone blk_zone_range blk_zone_report blkpg_ioctl_arg blkpg_partition delegation ext4_new_group_input ext4_tune_sb_params f2fs_comp_option f2fs_defragment f2fs_flush_device f2fs_gc_range f2fs_move_range f2fs_sectrim_range f_owner_ex fanotify_event_info_error fanotify_event_info_fid fanotify_event_info_header fanotify_event_info_mnt fanotify_event_info_pidfd fanotify_event_info_range fanotify_event_metadata fanotify_response fanotify_response_info_audit_rule fanotify_response_info_header fat_boot_fsinfo fat_boot_sector fiemap fiemap_extent file_attr file_clone_range file_dedupe_range file_dedupe_range_info file_handle files_stat_struct flock flock64 fs_disk_quota fs_qfilestat fs_qfilestatv fs_quota_stat fs_quota_statv fs_sysfs_path fscrypt_add_key_arg fscrypt_get_key_status_arg fscrypt_get_policy_ex_arg fscrypt_key fscrypt_key_specifier fscrypt_policy_v1 fscrypt_policy_v2 fscrypt_provisioning_key_payload fscrypt_remove_key_arg fsmap fsmap_head fstrim_range fsuuid fsuuid2 fsverity_descriptor fsverity_digest fsverity_enable_arg fsverity_formatted_digest fsverity_read_metadata_arg fsxattr hd_drive_cmd_hdr hd_drive_hob_hdr hd_drive_task_hdr hd_driveid hd_geometry ide_ioctl_request_s ide_reg_valid_s ide_task_request_s if_dqblk if_dqinfo if_nextdqblk inodes_stat_t inotify_event key_notification linux_dirent linux_dirent64 logical_block_metadata_cap loop_config loop_info loop_info64 mnt_id_req mount_attr move_extent msdos_dir_entry msdos_dir_slot open_how page_region pm_scan_arg posix_acl_xattr_entry posix_acl_xattr_header procmap_query stat statmount statx statx_timestamp utimbuf watch_notification watch_notification_filter watch_notification_removal watch_notification_type_filter xattr_args __kernel_fsid_t __kernel_old_timeval __kernel_timespec cachestat cachestat_range iovec statfs ustat dirent64 timespec timeval',
) as never

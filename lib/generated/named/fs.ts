// Generated from abi/constants.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.

import { arm64 } from '../../sys/architecture.js'
import type { Bytes, Choice, Command, Count, Fd, FdArg, Flags, Long, Memory, Pid, PidArg, Place32, Place64, Plain, Quantity, Size, Struct, Takes, Text, Unused, WatchArg } from '../../sys/types.js'
import type { ATTR_, AT_EMPTY_PATH_, AT_FACCESS_own, AT_HANDLE_, AT_LINK_own, AT_MOUNT_own, AT_NO_AUTOMOUNT_, AT_STATX_, AT_SYMLINK_NOFOLLOW_, AT_UNLINK_, BLKPG_, BLK_TC_, BLK_ZONE_COND_, BLK_ZONE_REP_, BLK_ZONE_TYPE_, CLOSE_RANGE_, DN_, DQF_, DT_, EXECVEAT_own, EXT4_IOC_CHECKPOINT_FLAG_, EXT4_STATE_FLAG_, EXT4_TUNE_FL_, F2FS_TRIM_FILE_, FALLOC_FL_, FAN_EVENTS_, FAN_INIT_, FAN_MARK_, FAN_RESPONSES_, FD_, FIEMAP_EXTENT_, FIEMAP_FLAG_, FMH_OF_, FMR_OF_, FSCRYPT_ADD_KEY_FLAG_, FSCRYPT_KEY_REMOVAL_STATUS_FLAG_, FSCRYPT_KEY_SPEC_TYPE_, FSCRYPT_KEY_STATUS_, FSCRYPT_KEY_STATUS_FLAG_, FSCRYPT_MODE_, FSCRYPT_POLICY_FLAGS_, FSCRYPT_POLICY_FLAG_, FSMOUNT_, FSOPEN_, FSPICK_, FS_DQ_, FS_FL_, FS_QUOTA_, FS_QUOTA_FILES_, FS_SHUTDOWN_FLAGS_, FS_VERITY_HASH_ALG_, FS_VERITY_METADATA_TYPE_, FS_XFLAG_, F_, F_LCK_, F_OWNER_, F_SEAL_, IIF_, IN_, IN_INIT_, LISTMOUNT_, LOCK_, LO_CRYPT_, LO_FLAGS_, MFD_, MOUNT_ATTR_, MOVE_MOUNT_, MS_PRIVATE_, MS_SHARED_, MS_SLAVE_, MS_UNBINDABLE_, MS_own, OPEN_TREE_, O_, O_NOTIFICATION_, PAGE_IS_, PM_SCAN_, POSIX_FADV_, PROCMAP_QUERY_VMA_EXECUTABLE_, PROCMAP_QUERY_VMA_READABLE_, PROCMAP_QUERY_VMA_SHARED_, PROCMAP_QUERY_VMA_WRITABLE_, PROCMAP_QUERY_own, QFMT_, QIF_, RENAME_, RESOLVE_, RWF_, RWH_, SEEK_, SPLICE_F_, STATMOUNT_, STATMOUNT_BY_, STATX_, STATX_ATTR_, SYNC_FILE_RANGE_, TASKFILE_, UMOUNT_, XATTR_ } from '../families.js'

/** 0x2000; asm-generic/fcntl.h. */
export const FASYNC: O_ = 8192
/** 1; asm-generic/fcntl.h. */
export const FD_CLOEXEC: FD_ = 1
/**
 * Duplicate the descriptor to the lowest free number that is not below the argument.
 *
 * The duplicate is not close-on-exec.
 *
 * Errors: EINVAL (arg is not below RLIMIT_NOFILE), EMFILE (There is no free number from arg on below
 * RLIMIT_NOFILE), ENOMEM.
 *
 * Since Linux 1.0.
 *
 * 0; asm-generic/fcntl.h.
 */
export const F_DUPFD = (0) as unknown as Command<{ readonly fcntl: Takes<[arg: FdArg], Fd> }>
/** 4; asm-generic/fcntl.h. */
export const F_EXLCK: number = 4
/**
 * Get the flags of the descriptor.
 *
 * Since Linux 1.0.
 *
 * 1; asm-generic/fcntl.h.
 */
export const F_GETFD = (1) as unknown as Command<{ readonly fcntl: Takes<[], FD_> }>
/**
 * Get the access mode and the status flags of the open file.
 *
 * O_LARGEFILE is among them, which libc defines as 0 on 64-bit systems.
 *
 * Since Linux 1.0.
 *
 * 3; asm-generic/fcntl.h.
 */
export const F_GETFL = (3) as unknown as Command<{ readonly fcntl: Takes<[], O_> }>
/**
 * Look for a lock that would be in the way of a record lock of this process.
 *
 * Without such a lock only l_type changes, to F_UNLCK; otherwise the struct describes the lock, and l_pid
 * is -1 if it belongs to an open file description.
 *
 * Errors: EFAULT, EINVAL (l_type is not F_RDLCK or F_WRLCK, or the range begins before the file), ENOMEM,
 * EOVERFLOW.
 *
 * Since Linux 1.0.
 *
 * 5; asm-generic/fcntl.h.
 */
export const F_GETLK = (5) as unknown as Command<{ readonly fcntl: Takes<[arg: Struct<'flock'>], 0> }>
/**
 * Get the process that receives signals about this open file.
 *
 * A process group comes negated, and one up to 4095 cannot be told from an error: use F_GETOWN_EX. 0 means
 * nobody.
 *
 * Since Linux 1.0.
 *
 * 9; asm-generic/fcntl.h.
 */
export const F_GETOWN = (9) as unknown as Command<{ readonly fcntl: Takes<[], Pid> }>
/**
 * Get the real and the effective user id of whoever set the owner for signals.
 *
 * Errors: EFAULT, EINVAL (The kernel was built without CONFIG_CHECKPOINT_RESTORE).
 *
 * Since Linux 3.6.
 *
 * 0x11; asm-generic/fcntl.h.
 */
export const F_GETOWNER_UIDS = (17) as unknown as Command<{ readonly fcntl: Takes<[arg: Bytes], 0> }>
/**
 * Get the thread, process or process group that receives signals about this open file.
 *
 * Errors: EFAULT.
 *
 * Since Linux 2.6.32.
 *
 * 0x10; asm-generic/fcntl.h.
 */
export const F_GETOWN_EX = (16) as unknown as Command<{ readonly fcntl: Takes<[arg: Struct<'f_owner_ex'>], 0> }>
/**
 * Get the signal that is sent about this open file.
 *
 * 0 stands for SIGIO without further information.
 *
 * Since Linux 2.2.
 *
 * 0xb; asm-generic/fcntl.h.
 */
export const F_GETSIG = (11) as unknown as Command<{ readonly fcntl: Takes<[], number> }>
/** 0x400; asm-generic/fcntl.h. */
export const F_LINUX_SPECIFIC_BASE: number = 1024
/**
 * Look for a lock that would be in the way of a record lock of this open file description.
 *
 * Without such a lock only l_type changes, to F_UNLCK; otherwise the struct describes the lock, and l_pid
 * is -1 if it belongs to an open file description.
 *
 * Errors: EFAULT, EINVAL (l_pid is not 0, or another field is wrong), ENOMEM, EOVERFLOW.
 *
 * Since Linux 3.15.
 *
 * 0x24; asm-generic/fcntl.h.
 */
export const F_OFD_GETLK = (36) as unknown as Command<{ readonly fcntl: Takes<[arg: Struct<'flock'>], 0> }>
/**
 * Set or remove a record lock of the open file description; fail if another is in the way.
 *
 * Errors: EACCES (The kernel was built without CONFIG_FILE_LOCKING), EAGAIN (Another process or open file
 * description has a lock that is in the way), EBADF (A read lock needs a file opened for reading, a write
 * lock one opened for writing), EFAULT, EINVAL (l_pid is not 0, or another field is wrong), ENOLCK, ENOMEM,
 * EOVERFLOW.
 *
 * Since Linux 3.15.
 *
 * 0x25; asm-generic/fcntl.h.
 */
export const F_OFD_SETLK = (37) as unknown as Command<{ readonly fcntl: Takes<[arg: Struct<'flock'>], 0> }>
/**
 * Set or remove a record lock of the open file description, and wait while another is in the way.
 *
 * A deadlock is not noticed.
 *
 * Errors: EACCES (The kernel was built without CONFIG_FILE_LOCKING), EBADF (A read lock needs a file opened
 * for reading, a write lock one opened for writing), EFAULT, EINTR, EINVAL (l_pid is not 0, or another
 * field is wrong), ENOLCK, ENOMEM, EOVERFLOW.
 *
 * Since Linux 3.15.
 *
 * 0x26; asm-generic/fcntl.h.
 */
export const F_OFD_SETLKW = (38) as unknown as Command<{ readonly fcntl: Takes<[arg: Struct<'flock'>], 0> }>
/** 2; asm-generic/fcntl.h. */
export const F_OWNER_PGRP: F_OWNER_ = 2
/** 1; asm-generic/fcntl.h. */
export const F_OWNER_PID: F_OWNER_ = 1
/** 0; asm-generic/fcntl.h. */
export const F_OWNER_TID: F_OWNER_ = 0
/** 0; asm-generic/fcntl.h. */
export const F_RDLCK: F_LCK_ = 0
/**
 * Set the flags of the descriptor.
 *
 * Since Linux 1.0.
 *
 * 2; asm-generic/fcntl.h.
 */
export const F_SETFD = (2) as unknown as Command<{ readonly fcntl: Takes<[arg: Flags<FD_>], 0> }>
/**
 * Set the status flags of the open file that can change while it is open.
 *
 * Changes only O_APPEND, O_NONBLOCK, O_DIRECT, O_NOATIME and FASYNC (which libc calls O_ASYNC), and clears
 * those that are not given; others are ignored.
 *
 * Errors: EINVAL (The file does not support O_DIRECT, or its file system refuses the combination), ENOMEM,
 * EPERM (O_APPEND cannot be changed on an append-only file, and O_NOATIME needs the owner or CAP_FOWNER).
 *
 * Since Linux 1.0.
 *
 * 4; asm-generic/fcntl.h.
 */
export const F_SETFL = (4) as unknown as Command<{ readonly fcntl: Takes<[arg: Flags<O_>], 0> }>
/**
 * Set or remove a record lock of the process, and fail if another is in the way.
 *
 * The lock belongs to the process, all its threads share it, and it is lost when any descriptor of the file
 * is closed, also one that a library opened; F_OFD_SETLK has neither fault.
 *
 * Errors: EACCES (The kernel was built without CONFIG_FILE_LOCKING), EAGAIN (Another process or open file
 * description has a lock that is in the way), EBADF (A read lock needs a file opened for reading, a write
 * lock one opened for writing), EFAULT, EINVAL, ENOLCK, ENOMEM, EOVERFLOW.
 *
 * Since Linux 1.0.
 *
 * 6; asm-generic/fcntl.h.
 */
export const F_SETLK = (6) as unknown as Command<{ readonly fcntl: Takes<[arg: Struct<'flock'>], 0> }>
/**
 * Set or remove a record lock of the process, and wait while another is in the way.
 *
 * The lock is lost when any descriptor of the file is closed, also one that a library opened.
 *
 * Errors: EACCES (The kernel was built without CONFIG_FILE_LOCKING), EBADF (A read lock needs a file opened
 * for reading, a write lock one opened for writing), EDEADLK (The processes would wait for each other for
 * ever), EFAULT, EINTR, EINVAL, ENOLCK, ENOMEM, EOVERFLOW.
 *
 * Since Linux 1.0.
 *
 * 7; asm-generic/fcntl.h.
 */
export const F_SETLKW = (7) as unknown as Command<{ readonly fcntl: Takes<[arg: Struct<'flock'>], 0> }>
/**
 * Set the process or process group that receives signals about this open file.
 *
 * A negative number stands for a process group, 0 for nobody.
 *
 * Errors: EINVAL, ENOMEM, ESRCH.
 *
 * Since Linux 1.0.
 *
 * 8; asm-generic/fcntl.h.
 */
export const F_SETOWN = (8) as unknown as Command<{ readonly fcntl: Takes<[arg: PidArg], 0> }>
/**
 * Set the thread, process or process group that receives signals about this open file.
 *
 * Errors: EFAULT, EINVAL, ENOMEM, ESRCH.
 *
 * Since Linux 2.6.32.
 *
 * 0xf; asm-generic/fcntl.h.
 */
export const F_SETOWN_EX = (15) as unknown as Command<{ readonly fcntl: Takes<[arg: Struct<'f_owner_ex'>], 0> }>
/**
 * Set the signal that is sent about this open file.
 *
 * 0 stands for SIGIO without further information; any other, also SIGIO itself, comes with the descriptor
 * in si_fd.
 *
 * Errors: EINVAL, ENOMEM.
 *
 * Since Linux 2.2.
 *
 * 0xa; asm-generic/fcntl.h.
 */
export const F_SETSIG = (10) as unknown as Command<{ readonly fcntl: Takes<[arg: Plain], 0> }>
/** 8; asm-generic/fcntl.h. */
export const F_SHLCK: number = 8
/** 2; asm-generic/fcntl.h. */
export const F_UNLCK: F_LCK_ = 2
/** 1; asm-generic/fcntl.h. */
export const F_WRLCK: F_LCK_ = 1
/** 2; asm-generic/fcntl.h. */
export const LOCK_EX: LOCK_ = 2
/** 0x20; asm-generic/fcntl.h. */
export const LOCK_MAND: number = 32
/** 4; asm-generic/fcntl.h. */
export const LOCK_NB: LOCK_ = 4
/** 0x40; asm-generic/fcntl.h. */
export const LOCK_READ: number = 64
/** 0xc0; asm-generic/fcntl.h. */
export const LOCK_RW: number = 192
/** 1; asm-generic/fcntl.h. */
export const LOCK_SH: LOCK_ = 1
/** 8; asm-generic/fcntl.h. */
export const LOCK_UN: LOCK_ = 8
/** 0x80; asm-generic/fcntl.h. */
export const LOCK_WRITE: number = 128
/** 3; asm-generic/fcntl.h. */
export const O_ACCMODE: O_ = 3
/** 0x400; asm-generic/fcntl.h. */
export const O_APPEND: O_ = 1024
/** 0x80000; asm-generic/fcntl.h. */
export const O_CLOEXEC: O_ = 524288
/** 0x40; asm-generic/fcntl.h. */
export const O_CREAT: O_ = 64
/** 0x4000 on x86-64, 0x10000 on ARM64; asm-generic/fcntl.h. */
export const O_DIRECT: O_ = (arm64 ? 65536 : 16384) as number
/** 0x10000 on x86-64, 0x4000 on ARM64; asm-generic/fcntl.h. */
export const O_DIRECTORY: O_ = (arm64 ? 16384 : 65536) as number
/** 0x1000; asm-generic/fcntl.h. */
export const O_DSYNC: O_ = 4096
/** 0x4000000; asm-generic/fcntl.h. */
export const O_EMPTYPATH: O_ = 67108864
/** 0x80; asm-generic/fcntl.h. */
export const O_EXCL: O_ = 128
/** 0x8000 on x86-64, 0x20000 on ARM64; asm-generic/fcntl.h. */
export const O_LARGEFILE: O_ = (arm64 ? 131072 : 32768) as number
/** 0x800; asm-generic/fcntl.h. */
export const O_NDELAY: O_ = 2048
/** 0x40000; asm-generic/fcntl.h. */
export const O_NOATIME: O_ = 262144
/** 0x100; asm-generic/fcntl.h. */
export const O_NOCTTY: O_ = 256
/** 0x20000 on x86-64, 0x8000 on ARM64; asm-generic/fcntl.h. */
export const O_NOFOLLOW: O_ = (arm64 ? 32768 : 131072) as number
/** 0x800; asm-generic/fcntl.h. */
export const O_NONBLOCK: O_ = 2048
/** 0x200000; asm-generic/fcntl.h. */
export const O_PATH: O_ = 2097152
/** 0; asm-generic/fcntl.h. */
export const O_RDONLY: O_ = 0
/** 2; asm-generic/fcntl.h. */
export const O_RDWR: O_ = 2
/** 0x101000; asm-generic/fcntl.h. */
export const O_SYNC: O_ = 1052672
/** 0x410000 on x86-64, 0x404000 on ARM64; asm-generic/fcntl.h. */
export const O_TMPFILE: O_ = (arm64 ? 4210688 : 4259840) as number
/** 0x200; asm-generic/fcntl.h. */
export const O_TRUNC: O_ = 512
/** 1; asm-generic/fcntl.h. */
export const O_WRONLY: O_ = 1
/** 0x100000; asm-generic/fcntl.h. */
export const __O_SYNC: number = 1048576
/** 0x400000; asm-generic/fcntl.h. */
export const __O_TMPFILE: number = 4194304
/** 1; asm/stat.h. */
export const STAT_HAVE_NSEC: number = 1
/** 2; include/linux/fs.h. */
export const MNT_DETACH: UMOUNT_ = 2
/** 4; include/linux/fs.h. */
export const MNT_EXPIRE: UMOUNT_ = 4
/** 1; include/linux/fs.h. */
export const MNT_FORCE: UMOUNT_ = 1
/** 8; include/linux/fs.h. */
export const UMOUNT_NOFOLLOW: UMOUNT_ = 8
/** 6; include/linux/fs_dirent.h. */
export const DT_BLK: DT_ = 6
/** 2; include/linux/fs_dirent.h. */
export const DT_CHR: DT_ = 2
/** 4; include/linux/fs_dirent.h. */
export const DT_DIR: DT_ = 4
/** 1; include/linux/fs_dirent.h. */
export const DT_FIFO: DT_ = 1
/** 0xa; include/linux/fs_dirent.h. */
export const DT_LNK: DT_ = 10
/** 8; include/linux/fs_dirent.h. */
export const DT_REG: DT_ = 8
/** 0xc; include/linux/fs_dirent.h. */
export const DT_SOCK: DT_ = 12
/** 0; include/linux/fs_dirent.h. */
export const DT_UNKNOWN: DT_ = 0
/** 0xe; include/linux/fs_dirent.h. */
export const DT_WHT: DT_ = 14
/** 8; include/linux/splice.h. */
export const SPLICE_F_GIFT: SPLICE_F_ = 8
/** 4; include/linux/splice.h. */
export const SPLICE_F_MORE: SPLICE_F_ = 4
/** 1; include/linux/splice.h. */
export const SPLICE_F_MOVE: SPLICE_F_ = 1
/** 2; include/linux/splice.h. */
export const SPLICE_F_NONBLOCK: SPLICE_F_ = 2
/** 0x3fffffff; include/linux/stat.h. */
export const UTIME_NOW: number = 1073741823
/** 0x3ffffffe; include/linux/stat.h. */
export const UTIME_OMIT: number = 1073741822
/** 0x1200; linux/blkdev.h. */
export const BLOCK_URING_CMD_DISCARD: number = 4608
/**
 * Add, delete or resize a partition in the memory of the kernel, not on disk.
 *
 * flags and datalen do not count; data always is a blkpg_partition. BLKPG_RESIZE_PARTITION since 3.6.
 *
 * Errors: EACCES (It takes CAP_SYS_ADMIN), EBUSY (The partition is in use or overlaps another), EFAULT,
 * EINVAL, ENOMEM, ENXIO (There is no such partition).
 *
 * Since Linux 2.4.
 *
 * 0x1269; linux/blkpg.h.
 */
export const BLKPG = (4713) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'blkpg_ioctl_arg'>], 0> }>
/** 1; linux/blkpg.h. */
export const BLKPG_ADD_PARTITION: BLKPG_ = 1
/** 2; linux/blkpg.h. */
export const BLKPG_DEL_PARTITION: BLKPG_ = 2
/** 0x40; linux/blkpg.h. */
export const BLKPG_DEVNAMELTH: number = 64
/** 3; linux/blkpg.h. */
export const BLKPG_RESIZE_PARTITION: BLKPG_ = 3
/** 0x40; linux/blkpg.h. */
export const BLKPG_VOLNAMELTH: number = 64
/** 0x20; linux/blktrace_api.h. */
export const BLKTRACE_BDEV_SIZE: number = 32
/** 0x40; linux/blktrace_api.h. */
export const BLKTRACE_BDEV_SIZE2: number = 64
/** 8; linux/blktrace_api.h. */
export const BLK_IO_TRACE2_VERSION: number = 8
/** 0x65617400; linux/blktrace_api.h. */
export const BLK_IO_TRACE_MAGIC: number = 1700885504
/** 7; linux/blktrace_api.h. */
export const BLK_IO_TRACE_VERSION: number = 7
/** 0x100010; linux/blktrace_api.h. */
export const BLK_TA_ABORT: number = 1048592
/** 0x100002; linux/blktrace_api.h. */
export const BLK_TA_BACKMERGE: number = 1048578
/** 0xe; linux/blktrace_api.h. */
export const BLK_TA_BOUNCE: number = 14
/** 0x800008; linux/blktrace_api.h. */
export const BLK_TA_COMPLETE: number = 8388616
/** 0x40000011; linux/blktrace_api.h. */
export const BLK_TA_DRV_DATA: number = 1073741841
/** 0x100003; linux/blktrace_api.h. */
export const BLK_TA_FRONTMERGE: number = 1048579
/** 0x100004; linux/blktrace_api.h. */
export const BLK_TA_GETRQ: number = 1048580
/** 0x10000c; linux/blktrace_api.h. */
export const BLK_TA_INSERT: number = 1048588
/** 0x400007; linux/blktrace_api.h. */
export const BLK_TA_ISSUE: number = 4194311
/** 0x100009; linux/blktrace_api.h. */
export const BLK_TA_PLUG: number = 1048585
/** 0x100001; linux/blktrace_api.h. */
export const BLK_TA_QUEUE: number = 1048577
/** 0x10000f; linux/blktrace_api.h. */
export const BLK_TA_REMAP: number = 1048591
/** 0x200006; linux/blktrace_api.h. */
export const BLK_TA_REQUEUE: number = 2097158
/** 0x100005; linux/blktrace_api.h. */
export const BLK_TA_SLEEPRQ: number = 1048581
/** 0xd; linux/blktrace_api.h. */
export const BLK_TA_SPLIT: number = 13
/** 0x10000a; linux/blktrace_api.h. */
export const BLK_TA_UNPLUG_IO: number = 1048586
/** 0x10000b; linux/blktrace_api.h. */
export const BLK_TA_UNPLUG_TIMER: number = 1048587
/** 0x100000008; linux/blktrace_api.h. */
export const BLK_TA_ZONE_APPEND: bigint = 4294967304n
/** 0x100012; linux/blktrace_api.h. */
export const BLK_TA_ZONE_PLUG: number = 1048594
/** 0x100013; linux/blktrace_api.h. */
export const BLK_TA_ZONE_UNPLUG: number = 1048595
/** 0x800; linux/blktrace_api.h. */
export const BLK_TC_AHEAD: BLK_TC_ = 2048
/** 0x80; linux/blktrace_api.h. */
export const BLK_TC_COMPLETE: BLK_TC_ = 128
/** 0x2000; linux/blktrace_api.h. */
export const BLK_TC_DISCARD: BLK_TC_ = 8192
/** 0x4000; linux/blktrace_api.h. */
export const BLK_TC_DRV_DATA: BLK_TC_ = 16384
/** 0x8000; linux/blktrace_api.h. */
export const BLK_TC_END_V1: number = 32768
/** 0x400000; linux/blktrace_api.h. */
export const BLK_TC_END_V2: number = 4194304
/** 4; linux/blktrace_api.h. */
export const BLK_TC_FLUSH: BLK_TC_ = 4
/** 0x100; linux/blktrace_api.h. */
export const BLK_TC_FS: BLK_TC_ = 256
/** 0x8000; linux/blktrace_api.h. */
export const BLK_TC_FUA: BLK_TC_ = 32768
/** 0x40; linux/blktrace_api.h. */
export const BLK_TC_ISSUE: BLK_TC_ = 64
/** 0x1000; linux/blktrace_api.h. */
export const BLK_TC_META: BLK_TC_ = 4096
/** 0x400; linux/blktrace_api.h. */
export const BLK_TC_NOTIFY: BLK_TC_ = 1024
/** 0x200; linux/blktrace_api.h. */
export const BLK_TC_PC: BLK_TC_ = 512
/** 0x10; linux/blktrace_api.h. */
export const BLK_TC_QUEUE: BLK_TC_ = 16
/** 1; linux/blktrace_api.h. */
export const BLK_TC_READ: BLK_TC_ = 1
/** 0x20; linux/blktrace_api.h. */
export const BLK_TC_REQUEUE: BLK_TC_ = 32
/** 0x10; linux/blktrace_api.h. */
export const BLK_TC_SHIFT: number = 16
/** 8; linux/blktrace_api.h. */
export const BLK_TC_SYNC: BLK_TC_ = 8
/** 8; linux/blktrace_api.h. */
export const BLK_TC_SYNCIO: BLK_TC_ = 8
/** 2; linux/blktrace_api.h. */
export const BLK_TC_WRITE: BLK_TC_ = 2
/** 0x400000; linux/blktrace_api.h. */
export const BLK_TC_WRITE_ZEROES: BLK_TC_ = 4194304
/** 0x10000; linux/blktrace_api.h. */
export const BLK_TC_ZONE_APPEND: BLK_TC_ = 65536
/** 0x200000; linux/blktrace_api.h. */
export const BLK_TC_ZONE_CLOSE: BLK_TC_ = 2097152
/** 0x80000; linux/blktrace_api.h. */
export const BLK_TC_ZONE_FINISH: BLK_TC_ = 524288
/** 0x100000; linux/blktrace_api.h. */
export const BLK_TC_ZONE_OPEN: BLK_TC_ = 1048576
/** 0x20000; linux/blktrace_api.h. */
export const BLK_TC_ZONE_RESET: BLK_TC_ = 131072
/** 0x40000; linux/blktrace_api.h. */
export const BLK_TC_ZONE_RESET_ALL: BLK_TC_ = 262144
/** 0x4000002; linux/blktrace_api.h. */
export const BLK_TN_MESSAGE: number = 67108866
/** 0x4000000; linux/blktrace_api.h. */
export const BLK_TN_PROCESS: number = 67108864
/** 0x4000001; linux/blktrace_api.h. */
export const BLK_TN_TIMESTAMP: number = 67108865
/** 2; linux/blktrace_api.h. */
export const Blktrace_running: number = 2
/** 1; linux/blktrace_api.h. */
export const Blktrace_setup: number = 1
/** 3; linux/blktrace_api.h. */
export const Blktrace_stopped: number = 3
/** 0x10; linux/blktrace_api.h. */
export const __BLK_TA_ABORT: number = 16
/** 2; linux/blktrace_api.h. */
export const __BLK_TA_BACKMERGE: number = 2
/** 0xe; linux/blktrace_api.h. */
export const __BLK_TA_BOUNCE: number = 14
/** 0x100; linux/blktrace_api.h. */
export const __BLK_TA_CGROUP: number = 256
/** 8; linux/blktrace_api.h. */
export const __BLK_TA_COMPLETE: number = 8
/** 0x11; linux/blktrace_api.h. */
export const __BLK_TA_DRV_DATA: number = 17
/** 3; linux/blktrace_api.h. */
export const __BLK_TA_FRONTMERGE: number = 3
/** 4; linux/blktrace_api.h. */
export const __BLK_TA_GETRQ: number = 4
/** 0xc; linux/blktrace_api.h. */
export const __BLK_TA_INSERT: number = 12
/** 7; linux/blktrace_api.h. */
export const __BLK_TA_ISSUE: number = 7
/** 9; linux/blktrace_api.h. */
export const __BLK_TA_PLUG: number = 9
/** 1; linux/blktrace_api.h. */
export const __BLK_TA_QUEUE: number = 1
/** 0xf; linux/blktrace_api.h. */
export const __BLK_TA_REMAP: number = 15
/** 6; linux/blktrace_api.h. */
export const __BLK_TA_REQUEUE: number = 6
/** 5; linux/blktrace_api.h. */
export const __BLK_TA_SLEEPRQ: number = 5
/** 0xd; linux/blktrace_api.h. */
export const __BLK_TA_SPLIT: number = 13
/** 0xa; linux/blktrace_api.h. */
export const __BLK_TA_UNPLUG_IO: number = 10
/** 0xb; linux/blktrace_api.h. */
export const __BLK_TA_UNPLUG_TIMER: number = 11
/** 0x12; linux/blktrace_api.h. */
export const __BLK_TA_ZONE_PLUG: number = 18
/** 0x13; linux/blktrace_api.h. */
export const __BLK_TA_ZONE_UNPLUG: number = 19
/** 0x100; linux/blktrace_api.h. */
export const __BLK_TN_CGROUP: number = 256
/** 2; linux/blktrace_api.h. */
export const __BLK_TN_MESSAGE: number = 2
/** 0; linux/blktrace_api.h. */
export const __BLK_TN_PROCESS: number = 0
/** 1; linux/blktrace_api.h. */
export const __BLK_TN_TIMESTAMP: number = 1
/**
 * Close open zones.
 *
 * Errors: EBADF (The device must be open for writing), EFAULT, EINVAL (The range must consist of whole
 * zones), EIO, ENOTTY (It takes a device with zones), EPERM.
 *
 * Since Linux 5.5.
 *
 * 0x40101287; linux/blkzoned.h.
 */
export const BLKCLOSEZONE = (1074795143) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'blk_zone_range'>], 0> }>
/**
 * Mark zones as full.
 *
 * Errors: EBADF (The device must be open for writing), EFAULT, EINVAL (The range must consist of whole
 * zones), EIO, ENOTTY (It takes a device with zones), EPERM.
 *
 * Since Linux 5.5.
 *
 * 0x40101288; linux/blkzoned.h.
 */
export const BLKFINISHZONE = (1074795144) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'blk_zone_range'>], 0> }>
/**
 * Get the number of zones.
 *
 * Writes a 32-bit unsigned int.
 *
 * Errors: EFAULT.
 *
 * Since Linux 4.20.
 *
 * 0x80041285; linux/blkzoned.h.
 */
export const BLKGETNRZONES = (2147750533) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Get the size of zones in sectors of 512 bytes, or 0 if there are none.
 *
 * Writes a 32-bit unsigned int.
 *
 * Errors: EFAULT.
 *
 * Since Linux 4.20.
 *
 * 0x80041284; linux/blkzoned.h.
 */
export const BLKGETZONESZ = (2147750532) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Open zones explicitly for writing.
 *
 * Errors: EBADF (The device must be open for writing), EFAULT, EINVAL (The range must consist of whole
 * zones), EIO, ENOTTY (It takes a device with zones), EPERM.
 *
 * Since Linux 5.5.
 *
 * 0x40101286; linux/blkzoned.h.
 */
export const BLKOPENZONE = (1074795142) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'blk_zone_range'>], 0> }>
/**
 * Describe zones of the device.
 *
 * nr_zones is set to the number of zones described. BLKREPORTZONEV2 also looks at flags.
 *
 * Errors: EFAULT, EINVAL, EIO, ENOMEM, ENOTTY (It takes a device with zones).
 *
 * Since Linux 4.10.
 *
 * 0xc0101282; linux/blkzoned.h.
 */
export const BLKREPORTZONE = (3222278786) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'blk_zone_report'>], 0> }>
/**
 * Describe zones of the device, maybe from what the kernel remembers.
 *
 * nr_zones is set to the number of zones described.
 *
 * Errors: EFAULT, EINVAL (flags may only be BLK_ZONE_REP_CACHED or 0), EIO, ENOMEM, ENOTTY (It takes a
 * device with zones).
 *
 * Since Linux 6.19.
 *
 * 0xc010128e; linux/blkzoned.h.
 */
export const BLKREPORTZONEV2 = (3222278798) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'blk_zone_report'>], 0> }>
/**
 * Empty zones, so that they can be written from their beginning.
 *
 * Errors: EBADF (The device must be open for writing), EBUSY, EFAULT, EINVAL (The range must consist of
 * whole zones), EIO, ENOTTY (It takes a device with zones), EPERM.
 *
 * Since Linux 4.10.
 *
 * 0x40101283; linux/blkzoned.h.
 */
export const BLKRESETZONE = (1074795139) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'blk_zone_range'>], 0> }>
/** 0xff; linux/blkzoned.h. */
export const BLK_ZONE_COND_ACTIVE: BLK_ZONE_COND_ = 255
/** 4; linux/blkzoned.h. */
export const BLK_ZONE_COND_CLOSED: BLK_ZONE_COND_ = 4
/** 1; linux/blkzoned.h. */
export const BLK_ZONE_COND_EMPTY: BLK_ZONE_COND_ = 1
/** 3; linux/blkzoned.h. */
export const BLK_ZONE_COND_EXP_OPEN: BLK_ZONE_COND_ = 3
/** 0xe; linux/blkzoned.h. */
export const BLK_ZONE_COND_FULL: BLK_ZONE_COND_ = 14
/** 2; linux/blkzoned.h. */
export const BLK_ZONE_COND_IMP_OPEN: BLK_ZONE_COND_ = 2
/** 0; linux/blkzoned.h. */
export const BLK_ZONE_COND_NOT_WP: BLK_ZONE_COND_ = 0
/** 0xf; linux/blkzoned.h. */
export const BLK_ZONE_COND_OFFLINE: BLK_ZONE_COND_ = 15
/** 0xd; linux/blkzoned.h. */
export const BLK_ZONE_COND_READONLY: BLK_ZONE_COND_ = 13
/** 0x80000000; linux/blkzoned.h. */
export const BLK_ZONE_REP_CACHED: BLK_ZONE_REP_ = 2147483648
/** 1; linux/blkzoned.h. */
export const BLK_ZONE_REP_CAPACITY: BLK_ZONE_REP_ = 1
/** 1; linux/blkzoned.h. */
export const BLK_ZONE_TYPE_CONVENTIONAL: BLK_ZONE_TYPE_ = 1
/** 3; linux/blkzoned.h. */
export const BLK_ZONE_TYPE_SEQWRITE_PREF: BLK_ZONE_TYPE_ = 3
/** 2; linux/blkzoned.h. */
export const BLK_ZONE_TYPE_SEQWRITE_REQ: BLK_ZONE_TYPE_ = 2
/** 4; linux/close_range.h. */
export const CLOSE_RANGE_CLOEXEC: CLOSE_RANGE_ = 4
/** 2; linux/close_range.h. */
export const CLOSE_RANGE_UNSHARE: CLOSE_RANGE_ = 2
/** 1; linux/dqblk_xfs.h. */
export const FS_DQUOT_VERSION: number = 1
/** 0x7000; linux/dqblk_xfs.h. */
export const FS_DQ_ACCT_MASK: FS_DQ_ = 28672
/** 0x1000; linux/dqblk_xfs.h. */
export const FS_DQ_BCOUNT: FS_DQ_ = 4096
/** 8; linux/dqblk_xfs.h. */
export const FS_DQ_BHARD: FS_DQ_ = 8
/** 0x8000; linux/dqblk_xfs.h. */
export const FS_DQ_BIGTIME: FS_DQ_ = 32768
/** 4; linux/dqblk_xfs.h. */
export const FS_DQ_BSOFT: FS_DQ_ = 4
/** 0x40; linux/dqblk_xfs.h. */
export const FS_DQ_BTIMER: FS_DQ_ = 64
/** 0x200; linux/dqblk_xfs.h. */
export const FS_DQ_BWARNS: FS_DQ_ = 512
/** 0x2000; linux/dqblk_xfs.h. */
export const FS_DQ_ICOUNT: FS_DQ_ = 8192
/** 2; linux/dqblk_xfs.h. */
export const FS_DQ_IHARD: FS_DQ_ = 2
/** 1; linux/dqblk_xfs.h. */
export const FS_DQ_ISOFT: FS_DQ_ = 1
/** 0x80; linux/dqblk_xfs.h. */
export const FS_DQ_ITIMER: FS_DQ_ = 128
/** 0x400; linux/dqblk_xfs.h. */
export const FS_DQ_IWARNS: FS_DQ_ = 1024
/** 0x3f; linux/dqblk_xfs.h. */
export const FS_DQ_LIMIT_MASK: FS_DQ_ = 63
/** 0x4000; linux/dqblk_xfs.h. */
export const FS_DQ_RTBCOUNT: FS_DQ_ = 16384
/** 0x20; linux/dqblk_xfs.h. */
export const FS_DQ_RTBHARD: FS_DQ_ = 32
/** 0x10; linux/dqblk_xfs.h. */
export const FS_DQ_RTBSOFT: FS_DQ_ = 16
/** 0x100; linux/dqblk_xfs.h. */
export const FS_DQ_RTBTIMER: FS_DQ_ = 256
/** 0x800; linux/dqblk_xfs.h. */
export const FS_DQ_RTBWARNS: FS_DQ_ = 2048
/** 0x1c0; linux/dqblk_xfs.h. */
export const FS_DQ_TIMER_MASK: FS_DQ_ = 448
/** 0xe00; linux/dqblk_xfs.h. */
export const FS_DQ_WARNS_MASK: FS_DQ_ = 3584
/** 4; linux/dqblk_xfs.h. */
export const FS_GROUP_QUOTA: FS_QUOTA_FILES_ = 4
/** 2; linux/dqblk_xfs.h. */
export const FS_PROJ_QUOTA: FS_QUOTA_FILES_ = 2
/** 1; linux/dqblk_xfs.h. */
export const FS_QSTATV_VERSION1: number = 1
/** 1; linux/dqblk_xfs.h. */
export const FS_QSTAT_VERSION: number = 1
/** 4; linux/dqblk_xfs.h. */
export const FS_QUOTA_GDQ_ACCT: FS_QUOTA_ = 4
/** 8; linux/dqblk_xfs.h. */
export const FS_QUOTA_GDQ_ENFD: FS_QUOTA_ = 8
/** 0x10; linux/dqblk_xfs.h. */
export const FS_QUOTA_PDQ_ACCT: FS_QUOTA_ = 16
/** 0x20; linux/dqblk_xfs.h. */
export const FS_QUOTA_PDQ_ENFD: FS_QUOTA_ = 32
/** 1; linux/dqblk_xfs.h. */
export const FS_QUOTA_UDQ_ACCT: FS_QUOTA_ = 1
/** 2; linux/dqblk_xfs.h. */
export const FS_QUOTA_UDQ_ENFD: FS_QUOTA_ = 2
/** 1; linux/dqblk_xfs.h. */
export const FS_USER_QUOTA: FS_QUOTA_FILES_ = 1
/**
 * Get the limits and usage of the first id not below a given one that has any, in the form of XFS.
 *
 * Errors: EFAULT, EINVAL, ENOENT (There are no more), ENOSYS, EPERM, ESRCH.
 *
 * Since Linux 4.6.
 *
 * 0x5809; linux/dqblk_xfs.h.
 */
export const Q_XGETNEXTQUOTA = (22537) as unknown as Command<{ readonly quotactl: Takes<[id: Quantity, addr: Struct<'fs_disk_quota'>], 0>; readonly quotactl_fd: Takes<[id: Quantity, addr: Struct<'fs_disk_quota'>], 0> }>
/**
 * Get the state of the quotas of a file system, in the form of XFS.
 *
 * Has no room for group and project quotas at once; Q_XGETQSTATV has.
 *
 * Errors: EFAULT, EINVAL, ENOSYS (Also: no quotas are on).
 *
 * Since Linux 2.4.22.
 *
 * 0x5805; linux/dqblk_xfs.h.
 */
export const Q_XGETQSTAT = (22533) as unknown as Command<{ readonly quotactl: Takes<[id: Unused, addr: Struct<'fs_quota_stat'>], 0>; readonly quotactl_fd: Takes<[id: Unused, addr: Struct<'fs_quota_stat'>], 0> }>
/**
 * Get the state of the quotas of a file system, of all three types.
 *
 * Errors: EFAULT, EINVAL (qs_version must be set to FS_QSTATV_VERSION1), ENOSYS (Also: no quotas are on).
 *
 * Since Linux 3.12.
 *
 * 0x5808; linux/dqblk_xfs.h.
 */
export const Q_XGETQSTATV = (22536) as unknown as Command<{ readonly quotactl: Takes<[id: Unused, addr: Struct<'fs_quota_statv'>], 0>; readonly quotactl_fd: Takes<[id: Unused, addr: Struct<'fs_quota_statv'>], 0> }>
/**
 * Get the limits and usage of a user, group or project, in the form of XFS.
 *
 * Errors: EFAULT, EINVAL, ENOENT, ENOSYS, EPERM, ESRCH.
 *
 * Since Linux 2.4.22.
 *
 * 0x5803; linux/dqblk_xfs.h.
 */
export const Q_XGETQUOTA = (22531) as unknown as Command<{ readonly quotactl: Takes<[id: Quantity, addr: Struct<'fs_disk_quota'>], 0>; readonly quotactl_fd: Takes<[id: Quantity, addr: Struct<'fs_disk_quota'>], 0> }>
/**
 * Turn enforcement of limits off, where the file system keeps the accounts itself.
 *
 * Reads a 32-bit number.
 *
 * Errors: EEXIST, EFAULT, EINVAL, ENOSYS, EOPNOTSUPP (The accounts cannot be turned off while the file
 * system is mounted), EPERM, EROFS.
 *
 * Since Linux 2.4.22.
 *
 * 0x5802; linux/dqblk_xfs.h.
 */
export const Q_XQUOTAOFF = (22530) as unknown as Command<{ readonly quotactl: Takes<[id: Unused, addr: Flags<FS_QUOTA_> | Bytes], 0>; readonly quotactl_fd: Takes<[id: Unused, addr: Flags<FS_QUOTA_> | Bytes], 0> }>
/**
 * Turn enforcement of limits on, where the file system keeps the accounts itself.
 *
 * Reads a 32-bit number.
 *
 * Errors: EEXIST, EFAULT, EINVAL, ENOSYS, EPERM, EROFS.
 *
 * Since Linux 2.4.22.
 *
 * 0x5801; linux/dqblk_xfs.h.
 */
export const Q_XQUOTAON = (22529) as unknown as Command<{ readonly quotactl: Takes<[id: Unused, addr: Flags<FS_QUOTA_> | Bytes], 0>; readonly quotactl_fd: Takes<[id: Unused, addr: Flags<FS_QUOTA_> | Bytes], 0> }>
/**
 * Free the disk space of quotas that are off.
 *
 * Reads a 32-bit number.
 *
 * Errors: EFAULT, EINVAL, ENOSYS, EPERM, EROFS.
 *
 * Since Linux 2.6.
 *
 * 0x5806; linux/dqblk_xfs.h.
 */
export const Q_XQUOTARM = (22534) as unknown as Command<{ readonly quotactl: Takes<[id: Unused, addr: Flags<FS_QUOTA_FILES_> | Bytes], 0>; readonly quotactl_fd: Takes<[id: Unused, addr: Flags<FS_QUOTA_FILES_> | Bytes], 0> }>
/**
 * Do nothing: XFS keeps its quotas up to date.
 *
 * Errors: EINVAL, ENOSYS, EROFS.
 *
 * Since Linux 2.6.
 *
 * 0x5807; linux/dqblk_xfs.h.
 */
export const Q_XQUOTASYNC = (22535) as unknown as Command<{ readonly quotactl: Takes<[], 0>; readonly quotactl_fd: Takes<[], 0> }>
/**
 * Set limits of a user, group or project, in the form of XFS.
 *
 * Only what d_fieldmask names is set. With id 0, timers and warnings are those for everybody.
 *
 * Errors: EFAULT, EINVAL, EIO, ENOSPC, ENOSYS, EPERM, ERANGE, EROFS, ESRCH.
 *
 * Since Linux 2.4.22.
 *
 * 0x5804; linux/dqblk_xfs.h.
 */
export const Q_XSETQLIM = (22532) as unknown as Command<{ readonly quotactl: Takes<[id: Quantity, addr: Struct<'fs_disk_quota'>], 0>; readonly quotactl_fd: Takes<[id: Quantity, addr: Struct<'fs_disk_quota'>], 0> }>
/** 1; linux/dqblk_xfs.h. */
export const XQM_GRPQUOTA: number = 1
/** 3; linux/dqblk_xfs.h. */
export const XQM_MAXQUOTAS: number = 3
/** 2; linux/dqblk_xfs.h. */
export const XQM_PRJQUOTA: number = 2
/** 0; linux/dqblk_xfs.h. */
export const XQM_USRQUOTA: number = 0
/** 0x8000000; linux/ext4.h. */
export const EXT4_FIEMAP_EXTENT_HOLE: number = 134217728
/** 0; linux/ext4.h. */
export const EXT4_GOING_FLAGS_DEFAULT: number = 0
/** 1; linux/ext4.h. */
export const EXT4_GOING_FLAGS_LOGFLUSH: number = 1
/** 2; linux/ext4.h. */
export const EXT4_GOING_FLAGS_NOLOGFLUSH: number = 2
/** 0x80046605; linux/ext4.h. */
export const EXT4_IOC32_GETRSVSZ: number = 2147771909
/** 0x80046603; linux/ext4.h. */
export const EXT4_IOC32_GETVERSION: number = 2147771907
/** 0x80047601; linux/ext4.h. */
export const EXT4_IOC32_GETVERSION_OLD: number = 2147776001
/** 0x40046607; linux/ext4.h. */
export const EXT4_IOC32_GROUP_EXTEND: number = 1074030087
/** 0x40046606; linux/ext4.h. */
export const EXT4_IOC32_SETRSVSZ: number = 1074030086
/** 0x40046604; linux/ext4.h. */
export const EXT4_IOC32_SETVERSION: number = 1074030084
/** 0x40047602; linux/ext4.h. */
export const EXT4_IOC32_SETVERSION_OLD: number = 1074034178
/**
 * Allocate the blocks for data that wait in memory.
 *
 * Errors: EACCES (It takes the owner of the file or CAP_FOWNER), EDQUOT, EIO, ENOSPC, EROFS.
 *
 * Since Linux 2.6.30.
 *
 * 0x660c; linux/ext4.h.
 */
export const EXT4_IOC_ALLOC_DA_BLKS = (26124) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Write all changes from the journal to their places and empty the journal.
 *
 * Reads 32 bits.
 *
 * Errors: EFAULT, EINVAL, EIO, ENODEV (The file system has no journal), EOPNOTSUPP, EPERM (It takes
 * CAP_SYS_ADMIN).
 *
 * Since Linux 5.14.
 *
 * 0x4004662b; linux/ext4.h.
 */
export const EXT4_IOC_CHECKPOINT = (1074030123) as unknown as Command<{ readonly ioctl: Takes<[arg: Flags<EXT4_IOC_CHECKPOINT_FLAG_> | Bytes], 0> }>
/** 1; linux/ext4.h. */
export const EXT4_IOC_CHECKPOINT_FLAG_DISCARD: EXT4_IOC_CHECKPOINT_FLAG_ = 1
/** 4; linux/ext4.h. */
export const EXT4_IOC_CHECKPOINT_FLAG_DRY_RUN: EXT4_IOC_CHECKPOINT_FLAG_ = 4
/** 7; linux/ext4.h. */
export const EXT4_IOC_CHECKPOINT_FLAG_VALID: number = 7
/** 2; linux/ext4.h. */
export const EXT4_IOC_CHECKPOINT_FLAG_ZEROOUT: EXT4_IOC_CHECKPOINT_FLAG_ = 2
/**
 * Drop the extents of a file from memory.
 *
 * Errors: EACCES (It takes the owner of the file or CAP_FOWNER).
 *
 * Since Linux 5.4.
 *
 * 0x6628; linux/ext4.h.
 */
export const EXT4_IOC_CLEAR_ES_CACHE = (26152) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Get the UUID of the file system.
 *
 * With fsu_len 0 it only writes the length, 16. FS_IOC_GETFSUUID works on other file systems too.
 *
 * Errors: EFAULT, EINVAL.
 *
 * Since Linux 6.0.
 *
 * 0x8008662c; linux/ext4.h.
 */
export const EXT4_IOC_GETFSUUID = (2148034092) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'fsuuid'>], 0> }>
/** 0x80086605; linux/ext4.h. */
export const EXT4_IOC_GETRSVSZ: number = 2148034053
/**
 * Get the state of a file in memory.
 *
 * Writes 32 bits, although the command says that the kernel reads.
 *
 * Errors: EFAULT.
 *
 * Since Linux 5.4.
 *
 * 0x40046629; linux/ext4.h.
 */
export const EXT4_IOC_GETSTATE = (1074030121) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Get the generation of an inode.
 *
 * Writes 32 bits, although the command says long. FS_IOC_GETVERSION does the same.
 *
 * Errors: EFAULT.
 *
 * Since Linux 2.6.19.
 *
 * 0x80086603; linux/ext4.h.
 */
export const EXT4_IOC_GETVERSION = (2148034051) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/** 0x80087601; linux/ext4.h. */
export const EXT4_IOC_GETVERSION_OLD: number = 2148038145
/**
 * List those extents of a file that are in memory.
 *
 * Errors: EBADR, EFAULT, EFBIG, EINVAL, EIO.
 *
 * Since Linux 5.4.
 *
 * 0xc020662a; linux/ext4.h.
 */
export const EXT4_IOC_GET_ES_CACHE = (3223348778) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'fiemap'>], 0> }>
/**
 * Get the settings of the file system.
 *
 * Errors: EFAULT.
 *
 * Since Linux 6.18.
 *
 * 0x80e8662d; linux/ext4.h.
 */
export const EXT4_IOC_GET_TUNE_SB_PARAM = (2162714157) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ext4_tune_sb_params'>], 0> }>
/**
 * Add a block group to a mounted file system.
 *
 * Reads 48 bytes, eight more than the struct has; the last ones do not count.
 *
 * Errors: EBUSY (Another resize is going on), EFAULT, EINVAL, EIO, ENOMEM, ENOSPC, EOPNOTSUPP, EPERM (It
 * takes CAP_SYS_RESOURCE, and a file system without errors), EROFS.
 *
 * Since Linux 2.6.19.
 *
 * 0x40286608; linux/ext4.h.
 */
export const EXT4_IOC_GROUP_ADD = (1076389384) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ext4_new_group_input'>], 0> }>
/**
 * Extend the last block group of a mounted file system.
 *
 * Reads 32 bits, the new number of blocks of the file system, although the command says long.
 *
 * Errors: EBUSY (Another resize is going on), EFAULT, EINVAL, EIO, ENOSPC, EOPNOTSUPP, EPERM (It takes
 * CAP_SYS_RESOURCE, and a file system without errors), EROFS.
 *
 * Since Linux 2.6.19.
 *
 * 0x40086607; linux/ext4.h.
 */
export const EXT4_IOC_GROUP_EXTEND = (1074292231) as unknown as Command<{ readonly ioctl: Takes<[arg: Quantity | Bytes], 0> }>
/**
 * Change a file from block maps to extents.
 *
 * Errors: EACCES (It takes the owner of the file or CAP_FOWNER), EDQUOT, EINVAL (It has extents already),
 * EIO, ENOMEM, ENOSPC, EROFS.
 *
 * Since Linux 2.6.25.
 *
 * 0x6609; linux/ext4.h.
 */
export const EXT4_IOC_MIGRATE = (26121) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Exchange blocks of the file with those of a donor, to defragment it.
 *
 * moved_len is written back, with an error too.
 *
 * Errors: EBADF (The file must be open for reading and writing, the donor for writing), EBUSY, EFAULT,
 * EINVAL, EIO, ENODATA, ENOMEM, ENOSPC, EOPNOTSUPP, EPERM, EROFS, ETXTBSY, EXDEV (Both files must be in the
 * same file system).
 *
 * Since Linux 2.6.31.
 *
 * 0xc028660f; linux/ext4.h.
 */
export const EXT4_IOC_MOVE_EXT = (3223873039) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'move_extent'>], 0> }>
/**
 * Read the extents of a file into memory.
 *
 * Errors: EINVAL, EIO, ENOMEM.
 *
 * Since Linux 3.12.
 *
 * 0x6612; linux/ext4.h.
 */
export const EXT4_IOC_PRECACHE_EXTENTS = (26130) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Grow a mounted file system.
 *
 * Reads 64 bits: the new number of blocks.
 *
 * Errors: EBUSY (Another resize is going on), EFAULT, EINVAL (It can only grow while it is mounted), EIO,
 * ENOMEM, ENOSPC (The device is smaller), EOPNOTSUPP, EPERM (It takes CAP_SYS_RESOURCE, and a file system
 * without errors), EROFS.
 *
 * Since Linux 3.3.
 *
 * 0x40086610; linux/ext4.h.
 */
export const EXT4_IOC_RESIZE_FS = (1074292240) as unknown as Command<{ readonly ioctl: Takes<[arg: Long | Bytes], 0> }>
/**
 * Set the UUID of the file system.
 *
 * Errors: EFAULT, EINVAL, EIO, EOPNOTSUPP (Checksums depend on the UUID; the feature metadata_csum_seed is
 * needed), EPERM (It takes CAP_SYS_ADMIN), EROFS.
 *
 * Since Linux 6.0.
 *
 * 0x4008662c; linux/ext4.h.
 */
export const EXT4_IOC_SETFSUUID = (1074292268) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'fsuuid'>], 0> }>
/** 0x40086606; linux/ext4.h. */
export const EXT4_IOC_SETRSVSZ: number = 1074292230
/**
 * Set the generation of an inode.
 *
 * Reads 32 bits, although the command says long. FS_IOC_SETVERSION does the same.
 *
 * Errors: EFAULT, EIO, ENOTTY (The metadata have checksums), EPERM, EROFS.
 *
 * Since Linux 2.6.19.
 *
 * 0x40086604; linux/ext4.h.
 */
export const EXT4_IOC_SETVERSION = (1074292228) as unknown as Command<{ readonly ioctl: Takes<[arg: Quantity | Bytes], 0> }>
/** 0x40087602; linux/ext4.h. */
export const EXT4_IOC_SETVERSION_OLD: number = 1074296322
/**
 * Change settings of the file system.
 *
 * Only what set_flags names is changed.
 *
 * Errors: E2BIG, EFAULT, EINVAL, EIO, EOPNOTSUPP, EPERM (It takes CAP_SYS_ADMIN), EROFS.
 *
 * Since Linux 6.18.
 *
 * 0x40e8662e; linux/ext4.h.
 */
export const EXT4_IOC_SET_TUNE_SB_PARAM = (1088972334) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'ext4_tune_sb_params'>], 0> }>
/** 0x8004587d; linux/ext4.h. */
export const EXT4_IOC_SHUTDOWN: number = 2147768445
/**
 * Exchange the contents of a file with those of the hidden boot loader inode.
 *
 * Errors: EBADF (The file must be open for writing), EINVAL, EIO, EPERM (It takes CAP_SYS_ADMIN), EROFS.
 *
 * Since Linux 3.10.
 *
 * 0x6611; linux/ext4.h.
 */
export const EXT4_IOC_SWAP_BOOT = (26129) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/** 8; linux/ext4.h. */
export const EXT4_STATE_FLAG_DA_ALLOC_CLOSE: EXT4_STATE_FLAG_ = 8
/** 1; linux/ext4.h. */
export const EXT4_STATE_FLAG_EXT_PRECACHED: EXT4_STATE_FLAG_ = 1
/** 2; linux/ext4.h. */
export const EXT4_STATE_FLAG_NEW: EXT4_STATE_FLAG_ = 2
/** 4; linux/ext4.h. */
export const EXT4_STATE_FLAG_NEWENTRY: EXT4_STATE_FLAG_ = 4
/** 8; linux/ext4.h. */
export const EXT4_TUNE_FL_CHECKINTRVAL: EXT4_TUNE_FL_ = 8
/** 0x100; linux/ext4.h. */
export const EXT4_TUNE_FL_DEFAULT_MNT_OPTS: EXT4_TUNE_FL_ = 256
/** 0x200; linux/ext4.h. */
export const EXT4_TUNE_FL_DEF_HASH_ALG: EXT4_TUNE_FL_ = 512
/** 0x4000; linux/ext4.h. */
export const EXT4_TUNE_FL_EDIT_FEATURES: EXT4_TUNE_FL_ = 16384
/** 0x10000; linux/ext4.h. */
export const EXT4_TUNE_FL_ENCODING: EXT4_TUNE_FL_ = 65536
/** 0x20000; linux/ext4.h. */
export const EXT4_TUNE_FL_ENCODING_FLAGS: EXT4_TUNE_FL_ = 131072
/** 1; linux/ext4.h. */
export const EXT4_TUNE_FL_ERRORS_BEHAVIOR: EXT4_TUNE_FL_ = 1
/** 0x2000; linux/ext4.h. */
export const EXT4_TUNE_FL_FEATURES: EXT4_TUNE_FL_ = 8192
/** 0x8000; linux/ext4.h. */
export const EXT4_TUNE_FL_FORCE_FSCK: EXT4_TUNE_FL_ = 32768
/** 0x10; linux/ext4.h. */
export const EXT4_TUNE_FL_LAST_CHECK_TIME: EXT4_TUNE_FL_ = 16
/** 4; linux/ext4.h. */
export const EXT4_TUNE_FL_MAX_MNT_COUNT: EXT4_TUNE_FL_ = 4
/** 2; linux/ext4.h. */
export const EXT4_TUNE_FL_MNT_COUNT: EXT4_TUNE_FL_ = 2
/** 0x1000; linux/ext4.h. */
export const EXT4_TUNE_FL_MOUNT_OPTS: EXT4_TUNE_FL_ = 4096
/** 0x400; linux/ext4.h. */
export const EXT4_TUNE_FL_RAID_STRIDE: EXT4_TUNE_FL_ = 1024
/** 0x800; linux/ext4.h. */
export const EXT4_TUNE_FL_RAID_STRIPE_WIDTH: EXT4_TUNE_FL_ = 2048
/** 0x20; linux/ext4.h. */
export const EXT4_TUNE_FL_RESERVED_BLOCKS: EXT4_TUNE_FL_ = 32
/** 0x80; linux/ext4.h. */
export const EXT4_TUNE_FL_RESERVED_GID: EXT4_TUNE_FL_ = 128
/** 0x40; linux/ext4.h. */
export const EXT4_TUNE_FL_RESERVED_UID: EXT4_TUNE_FL_ = 64
/** 0; linux/f2fs.h. */
export const F2FS_GOING_DOWN_FULLSYNC: number = 0
/** 3; linux/f2fs.h. */
export const F2FS_GOING_DOWN_METAFLUSH: number = 3
/** 1; linux/f2fs.h. */
export const F2FS_GOING_DOWN_METASYNC: number = 1
/** 4; linux/f2fs.h. */
export const F2FS_GOING_DOWN_NEED_FSCK: number = 4
/** 2; linux/f2fs.h. */
export const F2FS_GOING_DOWN_NOSYNC: number = 2
/** 0xf5; linux/f2fs.h. */
export const F2FS_IOCTL_MAGIC: number = 245
/** 0xf505; linux/f2fs.h. */
export const F2FS_IOC_ABORT_ATOMIC_WRITE: number = 62725
/** 0xf502; linux/f2fs.h. */
export const F2FS_IOC_COMMIT_ATOMIC_WRITE: number = 62722
/** 0xf518; linux/f2fs.h. */
export const F2FS_IOC_COMPRESS_FILE: number = 62744
/** 0xf517; linux/f2fs.h. */
export const F2FS_IOC_DECOMPRESS_FILE: number = 62743
/** 0xc010f508; linux/f2fs.h. */
export const F2FS_IOC_DEFRAGMENT: number = 3222336776
/** 0x4008f50a; linux/f2fs.h. */
export const F2FS_IOC_FLUSH_DEVICE: number = 1074328842
/** 0x4004f506; linux/f2fs.h. */
export const F2FS_IOC_GARBAGE_COLLECT: number = 1074066694
/** 0x4018f50b; linux/f2fs.h. */
export const F2FS_IOC_GARBAGE_COLLECT_RANGE: number = 1075377419
/** 0x8008f511; linux/f2fs.h. */
export const F2FS_IOC_GET_COMPRESS_BLOCKS: number = 2148070673
/** 0x8002f515; linux/f2fs.h. */
export const F2FS_IOC_GET_COMPRESS_OPTION: number = 2147677461
/** 0x8004f51a; linux/f2fs.h. */
export const F2FS_IOC_GET_DEV_ALIAS_FILE: number = 2147808538
/** 0x8004f50c; linux/f2fs.h. */
export const F2FS_IOC_GET_FEATURES: number = 2147808524
/** 0x8004f50e; linux/f2fs.h. */
export const F2FS_IOC_GET_PIN_FILE: number = 2147808526
/** 0x4004f51b; linux/f2fs.h. */
export const F2FS_IOC_IO_PRIO: number = 1074066715
/** 0xc020f509; linux/f2fs.h. */
export const F2FS_IOC_MOVE_RANGE: number = 3223385353
/** 0xf50f; linux/f2fs.h. */
export const F2FS_IOC_PRECACHE_EXTENTS: number = 62735
/** 0x8008f512; linux/f2fs.h. */
export const F2FS_IOC_RELEASE_COMPRESS_BLOCKS: number = 2148070674
/** 0xf504; linux/f2fs.h. */
export const F2FS_IOC_RELEASE_VOLATILE_WRITE: number = 62724
/** 0x8008f513; linux/f2fs.h. */
export const F2FS_IOC_RESERVE_COMPRESS_BLOCKS: number = 2148070675
/** 0x4008f510; linux/f2fs.h. */
export const F2FS_IOC_RESIZE_FS: number = 1074328848
/** 0x4018f514; linux/f2fs.h. */
export const F2FS_IOC_SEC_TRIM_FILE: number = 1075377428
/** 0x4002f516; linux/f2fs.h. */
export const F2FS_IOC_SET_COMPRESS_OPTION: number = 1073935638
/** 0x4004f50d; linux/f2fs.h. */
export const F2FS_IOC_SET_PIN_FILE: number = 1074066701
/** 0x8004587d; linux/f2fs.h. */
export const F2FS_IOC_SHUTDOWN: number = 2147768445
/** 0xf519; linux/f2fs.h. */
export const F2FS_IOC_START_ATOMIC_REPLACE: number = 62745
/** 0xf501; linux/f2fs.h. */
export const F2FS_IOC_START_ATOMIC_WRITE: number = 62721
/** 0xf503; linux/f2fs.h. */
export const F2FS_IOC_START_VOLATILE_WRITE: number = 62723
/** 0xf507; linux/f2fs.h. */
export const F2FS_IOC_WRITE_CHECKPOINT: number = 62727
/** 2; linux/f2fs.h. */
export const F2FS_IOPRIO_MAX: number = 2
/** 1; linux/f2fs.h. */
export const F2FS_IOPRIO_WRITE: number = 1
/** 1; linux/f2fs.h. */
export const F2FS_TRIM_FILE_DISCARD: F2FS_TRIM_FILE_ = 1
/** 3; linux/f2fs.h. */
export const F2FS_TRIM_FILE_MASK: number = 3
/** 2; linux/f2fs.h. */
export const F2FS_TRIM_FILE_ZEROOUT: F2FS_TRIM_FILE_ = 2
/** 4; linux/fadvise.h. */
export const POSIX_FADV_DONTNEED: POSIX_FADV_ = 4
/** 5; linux/fadvise.h. */
export const POSIX_FADV_NOREUSE: POSIX_FADV_ = 5
/** 0; linux/fadvise.h. */
export const POSIX_FADV_NORMAL: POSIX_FADV_ = 0
/** 1; linux/fadvise.h. */
export const POSIX_FADV_RANDOM: POSIX_FADV_ = 1
/** 2; linux/fadvise.h. */
export const POSIX_FADV_SEQUENTIAL: POSIX_FADV_ = 2
/** 3; linux/fadvise.h. */
export const POSIX_FADV_WILLNEED: POSIX_FADV_ = 3
/** 0; linux/falloc.h. */
export const FALLOC_FL_ALLOCATE_RANGE: FALLOC_FL_ = 0
/** 8; linux/falloc.h. */
export const FALLOC_FL_COLLAPSE_RANGE: FALLOC_FL_ = 8
/** 0x20; linux/falloc.h. */
export const FALLOC_FL_INSERT_RANGE: FALLOC_FL_ = 32
/** 1; linux/falloc.h. */
export const FALLOC_FL_KEEP_SIZE: FALLOC_FL_ = 1
/** 4; linux/falloc.h. */
export const FALLOC_FL_NO_HIDE_STALE: number = 4
/** 2; linux/falloc.h. */
export const FALLOC_FL_PUNCH_HOLE: FALLOC_FL_ = 2
/** 0x40; linux/falloc.h. */
export const FALLOC_FL_UNSHARE_RANGE: FALLOC_FL_ = 64
/** 0x80; linux/falloc.h. */
export const FALLOC_FL_WRITE_ZEROES: FALLOC_FL_ = 128
/** 0x10; linux/falloc.h. */
export const FALLOC_FL_ZERO_RANGE: FALLOC_FL_ = 16
/** 3; linux/fanotify.h. */
export const FANOTIFY_METADATA_VERSION: number = 3
/** 1; linux/fanotify.h. */
export const FAN_ACCESS: FAN_EVENTS_ = 1
/** 0x20000; linux/fanotify.h. */
export const FAN_ACCESS_PERM: FAN_EVENTS_ = 131072
/** 1; linux/fanotify.h. */
export const FAN_ALLOW: FAN_RESPONSES_ = 1
/** 0xc; linux/fanotify.h. */
export const FAN_ALL_CLASS_BITS: number = 12
/** 0x3b; linux/fanotify.h. */
export const FAN_ALL_EVENTS: number = 59
/** 0x3f; linux/fanotify.h. */
export const FAN_ALL_INIT_FLAGS: number = 63
/** 0xff; linux/fanotify.h. */
export const FAN_ALL_MARK_FLAGS: number = 255
/** 0x3403b; linux/fanotify.h. */
export const FAN_ALL_OUTGOING_EVENTS: number = 213051
/** 0x30000; linux/fanotify.h. */
export const FAN_ALL_PERM_EVENTS: number = 196608
/** 4; linux/fanotify.h. */
export const FAN_ATTRIB: FAN_EVENTS_ = 4
/** 0x10; linux/fanotify.h. */
export const FAN_AUDIT: FAN_RESPONSES_ = 16
/** 4; linux/fanotify.h. */
export const FAN_CLASS_CONTENT: FAN_INIT_ = 4
/** 0; linux/fanotify.h. */
export const FAN_CLASS_NOTIF: FAN_INIT_ = 0
/** 8; linux/fanotify.h. */
export const FAN_CLASS_PRE_CONTENT: FAN_INIT_ = 8
/** 1; linux/fanotify.h. */
export const FAN_CLOEXEC: FAN_INIT_ = 1
/** 0x18; linux/fanotify.h. */
export const FAN_CLOSE: FAN_EVENTS_ = 24
/** 0x10; linux/fanotify.h. */
export const FAN_CLOSE_NOWRITE: FAN_EVENTS_ = 16
/** 8; linux/fanotify.h. */
export const FAN_CLOSE_WRITE: FAN_EVENTS_ = 8
/** 0x100; linux/fanotify.h. */
export const FAN_CREATE: FAN_EVENTS_ = 256
/** 0x200; linux/fanotify.h. */
export const FAN_DELETE: FAN_EVENTS_ = 512
/** 0x400; linux/fanotify.h. */
export const FAN_DELETE_SELF: FAN_EVENTS_ = 1024
/** 2; linux/fanotify.h. */
export const FAN_DENY: FAN_RESPONSES_ = 2
/** 0x40; linux/fanotify.h. */
export const FAN_ENABLE_AUDIT: FAN_INIT_ = 64
/** -2; linux/fanotify.h. */
export const FAN_EPIDFD: number = -2
/** 8; linux/fanotify.h. */
export const FAN_ERRNO_BITS: number = 8
/** 0xff; linux/fanotify.h. */
export const FAN_ERRNO_MASK: number = 255
/** 0x18; linux/fanotify.h. */
export const FAN_ERRNO_SHIFT: number = 24
/** 3; linux/fanotify.h. */
export const FAN_EVENT_INFO_TYPE_DFID: number = 3
/** 2; linux/fanotify.h. */
export const FAN_EVENT_INFO_TYPE_DFID_NAME: number = 2
/** 5; linux/fanotify.h. */
export const FAN_EVENT_INFO_TYPE_ERROR: number = 5
/** 1; linux/fanotify.h. */
export const FAN_EVENT_INFO_TYPE_FID: number = 1
/** 7; linux/fanotify.h. */
export const FAN_EVENT_INFO_TYPE_MNT: number = 7
/** 0xc; linux/fanotify.h. */
export const FAN_EVENT_INFO_TYPE_NEW_DFID_NAME: number = 12
/** 0xa; linux/fanotify.h. */
export const FAN_EVENT_INFO_TYPE_OLD_DFID_NAME: number = 10
/** 4; linux/fanotify.h. */
export const FAN_EVENT_INFO_TYPE_PIDFD: number = 4
/** 6; linux/fanotify.h. */
export const FAN_EVENT_INFO_TYPE_RANGE: number = 6
/** 0x18; linux/fanotify.h. */
export const FAN_EVENT_METADATA_LEN: number = 24
/** 0x8000000; linux/fanotify.h. */
export const FAN_EVENT_ON_CHILD: FAN_EVENTS_ = 134217728
/** 0x8000; linux/fanotify.h. */
export const FAN_FS_ERROR: FAN_EVENTS_ = 32768
/** 0x20; linux/fanotify.h. */
export const FAN_INFO: FAN_RESPONSES_ = 32
/** 1; linux/fanotify.h. */
export const FAN_MARK_ADD: FAN_MARK_ = 1
/** 4; linux/fanotify.h. */
export const FAN_MARK_DONT_FOLLOW: FAN_MARK_ = 4
/** 0x200; linux/fanotify.h. */
export const FAN_MARK_EVICTABLE: FAN_MARK_ = 512
/** 0x100; linux/fanotify.h. */
export const FAN_MARK_FILESYSTEM: FAN_MARK_ = 256
/** 0x80; linux/fanotify.h. */
export const FAN_MARK_FLUSH: FAN_MARK_ = 128
/** 0x400; linux/fanotify.h. */
export const FAN_MARK_IGNORE: FAN_MARK_ = 1024
/** 0x20; linux/fanotify.h. */
export const FAN_MARK_IGNORED_MASK: FAN_MARK_ = 32
/** 0x40; linux/fanotify.h. */
export const FAN_MARK_IGNORED_SURV_MODIFY: FAN_MARK_ = 64
/** 0x440; linux/fanotify.h. */
export const FAN_MARK_IGNORE_SURV: FAN_MARK_ = 1088
/** 0; linux/fanotify.h. */
export const FAN_MARK_INODE: FAN_MARK_ = 0
/** 0x110; linux/fanotify.h. */
export const FAN_MARK_MNTNS: FAN_MARK_ = 272
/** 0x10; linux/fanotify.h. */
export const FAN_MARK_MOUNT: FAN_MARK_ = 16
/** 8; linux/fanotify.h. */
export const FAN_MARK_ONLYDIR: FAN_MARK_ = 8
/** 2; linux/fanotify.h. */
export const FAN_MARK_REMOVE: FAN_MARK_ = 2
/** 0x1000000; linux/fanotify.h. */
export const FAN_MNT_ATTACH: FAN_EVENTS_ = 16777216
/** 0x2000000; linux/fanotify.h. */
export const FAN_MNT_DETACH: FAN_EVENTS_ = 33554432
/** 2; linux/fanotify.h. */
export const FAN_MODIFY: FAN_EVENTS_ = 2
/** 0xc0; linux/fanotify.h. */
export const FAN_MOVE: FAN_EVENTS_ = 192
/** 0x40; linux/fanotify.h. */
export const FAN_MOVED_FROM: FAN_EVENTS_ = 64
/** 0x80; linux/fanotify.h. */
export const FAN_MOVED_TO: FAN_EVENTS_ = 128
/** 0x800; linux/fanotify.h. */
export const FAN_MOVE_SELF: FAN_EVENTS_ = 2048
/** -1; linux/fanotify.h. */
export const FAN_NOFD: number = -1
/** 2; linux/fanotify.h. */
export const FAN_NONBLOCK: FAN_INIT_ = 2
/** -1; linux/fanotify.h. */
export const FAN_NOPIDFD: number = -1
/** 0x40000000; linux/fanotify.h. */
export const FAN_ONDIR: FAN_EVENTS_ = 1073741824
/** 0x20; linux/fanotify.h. */
export const FAN_OPEN: FAN_EVENTS_ = 32
/** 0x1000; linux/fanotify.h. */
export const FAN_OPEN_EXEC: FAN_EVENTS_ = 4096
/** 0x40000; linux/fanotify.h. */
export const FAN_OPEN_EXEC_PERM: FAN_EVENTS_ = 262144
/** 0x10000; linux/fanotify.h. */
export const FAN_OPEN_PERM: FAN_EVENTS_ = 65536
/** 0x100000; linux/fanotify.h. */
export const FAN_PRE_ACCESS: FAN_EVENTS_ = 1048576
/** 0x4000; linux/fanotify.h. */
export const FAN_Q_OVERFLOW: FAN_EVENTS_ = 16384
/** 0x10000000; linux/fanotify.h. */
export const FAN_RENAME: FAN_EVENTS_ = 268435456
/** 0xc00; linux/fanotify.h. */
export const FAN_REPORT_DFID_NAME: FAN_INIT_ = 3072
/** 0x1e00; linux/fanotify.h. */
export const FAN_REPORT_DFID_NAME_TARGET: FAN_INIT_ = 7680
/** 0x400; linux/fanotify.h. */
export const FAN_REPORT_DIR_FID: FAN_INIT_ = 1024
/** 0x2000; linux/fanotify.h. */
export const FAN_REPORT_FD_ERROR: FAN_INIT_ = 8192
/** 0x200; linux/fanotify.h. */
export const FAN_REPORT_FID: FAN_INIT_ = 512
/** 0x4000; linux/fanotify.h. */
export const FAN_REPORT_MNT: FAN_INIT_ = 16384
/** 0x800; linux/fanotify.h. */
export const FAN_REPORT_NAME: FAN_INIT_ = 2048
/** 0x80; linux/fanotify.h. */
export const FAN_REPORT_PIDFD: FAN_INIT_ = 128
/** 0x1000; linux/fanotify.h. */
export const FAN_REPORT_TARGET_FID: FAN_INIT_ = 4096
/** 0x100; linux/fanotify.h. */
export const FAN_REPORT_TID: FAN_INIT_ = 256
/** 1; linux/fanotify.h. */
export const FAN_RESPONSE_INFO_AUDIT_RULE: number = 1
/** 0; linux/fanotify.h. */
export const FAN_RESPONSE_INFO_NONE: number = 0
/** 0x20; linux/fanotify.h. */
export const FAN_UNLIMITED_MARKS: FAN_INIT_ = 32
/** 0x10; linux/fanotify.h. */
export const FAN_UNLIMITED_QUEUE: FAN_INIT_ = 16
/** 0x200; linux/fcntl.h. */
export const AT_EACCESS: AT_FACCESS_own = 512
/** 0x1000; linux/fcntl.h. */
export const AT_EMPTY_PATH: AT_EMPTY_PATH_ = 4096
/** 0x10000; linux/fcntl.h. */
export const AT_EXECVE_CHECK: EXECVEAT_own = 65536
/** -100; linux/fcntl.h. */
export const AT_FDCWD: number = -100
/** 2; linux/fcntl.h. */
export const AT_HANDLE_CONNECTABLE: AT_HANDLE_ = 2
/** 0x200; linux/fcntl.h. */
export const AT_HANDLE_FID: AT_HANDLE_ = 512
/** 1; linux/fcntl.h. */
export const AT_HANDLE_MNT_ID_UNIQUE: AT_HANDLE_ = 1
/** 0x800; linux/fcntl.h. */
export const AT_NO_AUTOMOUNT: AT_NO_AUTOMOUNT_ = 2048
/** 0x8000; linux/fcntl.h. */
export const AT_RECURSIVE: AT_MOUNT_own = 32768
/** 0x200; linux/fcntl.h. */
export const AT_REMOVEDIR: AT_UNLINK_ = 512
/** 2; linux/fcntl.h. */
export const AT_RENAME_EXCHANGE: number = 2
/** 1; linux/fcntl.h. */
export const AT_RENAME_NOREPLACE: number = 1
/** 4; linux/fcntl.h. */
export const AT_RENAME_WHITEOUT: number = 4
/** 0x4000; linux/fcntl.h. */
export const AT_STATX_DONT_SYNC: AT_STATX_ = 16384
/** 0x2000; linux/fcntl.h. */
export const AT_STATX_FORCE_SYNC: AT_STATX_ = 8192
/** 0; linux/fcntl.h. */
export const AT_STATX_SYNC_AS_STAT: AT_STATX_ = 0
/** 0x6000; linux/fcntl.h. */
export const AT_STATX_SYNC_TYPE: number = 24576
/** 0x400; linux/fcntl.h. */
export const AT_SYMLINK_FOLLOW: AT_LINK_own = 1024
/** 0x100; linux/fcntl.h. */
export const AT_SYMLINK_NOFOLLOW: AT_SYMLINK_NOFOLLOW_ = 256
/** 1; linux/fcntl.h. */
export const DN_ACCESS: DN_ = 1
/** 0x20; linux/fcntl.h. */
export const DN_ATTRIB: DN_ = 32
/** 4; linux/fcntl.h. */
export const DN_CREATE: DN_ = 4
/** 8; linux/fcntl.h. */
export const DN_DELETE: DN_ = 8
/** 2; linux/fcntl.h. */
export const DN_MODIFY: DN_ = 2
/** 0x80000000; linux/fcntl.h. */
export const DN_MULTISHOT: DN_ = 2147483648
/** 0x10; linux/fcntl.h. */
export const DN_RENAME: DN_ = 16
/** -10009; linux/fcntl.h. */
export const FD_INVALID: number = -10009
/** -10003; linux/fcntl.h. */
export const FD_NSFS_ROOT: number = -10003
/** -10002; linux/fcntl.h. */
export const FD_PIDFS_ROOT: number = -10002
/**
 * Add seals to a memory file, for ever.
 *
 * F_SEAL_EXEC on an executable file also adds the seals against writing and resizing.
 *
 * Errors: EBUSY (F_SEAL_WRITE: the file is mapped shared and writable, or its pages are in use for I/O),
 * EINVAL (An unknown seal, or the file is not on tmpfs or hugetlbfs), EPERM (The file is not open for
 * writing, or is sealed with F_SEAL_SEAL, as all memory files are created with neither MFD_ALLOW_SEALING
 * nor MFD_NOEXEC_SEAL).
 *
 * Since Linux 3.17.
 *
 * 0x409; linux/fcntl.h.
 */
export const F_ADD_SEALS = (1033) as unknown as Command<{ readonly fcntl: Takes<[arg: Flags<F_SEAL_>], 0> }>
/** 0x405; linux/fcntl.h. */
export const F_CANCELLK: F_ = 1029
/**
 * Tell whether the open that gave this open file created the file.
 *
 * Since Linux 6.12.
 *
 * 0x404; linux/fcntl.h.
 */
export const F_CREATED_QUERY = (1028) as unknown as Command<{ readonly fcntl: Takes<[], number> }>
/**
 * Duplicate the descriptor as F_DUPFD does, with close-on-exec set.
 *
 * Errors: EINVAL (arg is not below RLIMIT_NOFILE), EMFILE (There is no free number from arg on below
 * RLIMIT_NOFILE), ENOMEM.
 *
 * Since Linux 2.6.24.
 *
 * 0x406; linux/fcntl.h.
 */
export const F_DUPFD_CLOEXEC = (1030) as unknown as Command<{ readonly fcntl: Takes<[arg: FdArg], Fd> }>
/**
 * Tell whether another descriptor stands for the same open file description.
 *
 * Errors: EBADF.
 *
 * Since Linux 6.10.
 *
 * 0x403; linux/fcntl.h.
 */
export const F_DUPFD_QUERY = (1027) as unknown as Command<{ readonly fcntl: Takes<[arg: FdArg], number> }>
/**
 * Get the kind of delegation that this open file or directory has.
 *
 * d_flags and __pad must be 0 before the call; d_type is the result.
 *
 * Errors: EFAULT, EINVAL.
 *
 * Since Linux 6.19.
 *
 * 0x40f; linux/fcntl.h.
 */
export const F_GETDELEG = (1039) as unknown as Command<{ readonly fcntl: Takes<[arg: Struct<'delegation'>], 0> }>
/**
 * Get the kind of lease that this open file has.
 *
 * While somebody waits for the lease to be broken, it is the kind to which it must go down.
 *
 * Since Linux 2.4.
 *
 * 0x401; linux/fcntl.h.
 */
export const F_GETLEASE = (1025) as unknown as Command<{ readonly fcntl: Takes<[], F_LCK_> }>
/**
 * Get the capacity of a pipe.
 *
 * Errors: EBADF (The descriptor is not that of a pipe or FIFO).
 *
 * Since Linux 2.6.35.
 *
 * 0x408; linux/fcntl.h.
 */
export const F_GETPIPE_SZ = (1032) as unknown as Command<{ readonly fcntl: Takes<[], Size> }>
/** 0x40d; linux/fcntl.h. */
export const F_GET_FILE_RW_HINT: F_ = 1037
/**
 * Get how long the data of the file is expected to live.
 *
 * Errors: EFAULT.
 *
 * Since Linux 4.13.
 *
 * 0x40b; linux/fcntl.h.
 */
export const F_GET_RW_HINT = (1035) as unknown as Command<{ readonly fcntl: Takes<[arg: Bytes], 0> }>
/**
 * Get the seals of a memory file.
 *
 * Errors: EINVAL (The file is not on tmpfs or hugetlbfs).
 *
 * Since Linux 3.17.
 *
 * 0x40a; linux/fcntl.h.
 */
export const F_GET_SEALS = (1034) as unknown as Command<{ readonly fcntl: Takes<[], F_SEAL_> }>
/**
 * Ask for a signal when something changes in a directory.
 *
 * The events are added to those asked for before; 0 ends it. inotify does the same without signals.
 *
 * Errors: EACCES, EINVAL (The kernel was built without CONFIG_DNOTIFY, or the sysctl fs.dir-notify-enable
 * is 0), ENOMEM, ENOTDIR.
 *
 * Since Linux 2.4.
 *
 * 0x402; linux/fcntl.h.
 */
export const F_NOTIFY = (1026) as unknown as Command<{ readonly fcntl: Takes<[arg: Flags<DN_>], 0> }>
/** 0x20; linux/fcntl.h. */
export const F_SEAL_EXEC: F_SEAL_ = 32
/** 0x10; linux/fcntl.h. */
export const F_SEAL_FUTURE_WRITE: F_SEAL_ = 16
/** 4; linux/fcntl.h. */
export const F_SEAL_GROW: F_SEAL_ = 4
/** 1; linux/fcntl.h. */
export const F_SEAL_SEAL: F_SEAL_ = 1
/** 2; linux/fcntl.h. */
export const F_SEAL_SHRINK: F_SEAL_ = 2
/** 8; linux/fcntl.h. */
export const F_SEAL_WRITE: F_SEAL_ = 8
/**
 * Take, change or give up a delegation, to be told before others change the file.
 *
 * Errors: EACCES (The file belongs to somebody else and CAP_LEASE is missing), EAGAIN (The file is open in
 * a way that is in conflict, somebody is just changing it, or there is no delegation to remove), EFAULT,
 * EINVAL (Neither a regular file nor a directory, F_WRLCK on a directory, a file system without
 * delegations, fs.leases-enable is 0, or d_flags or __pad is not 0), ENOMEM.
 *
 * Since Linux 6.19.
 *
 * 0x410; linux/fcntl.h.
 */
export const F_SETDELEG = (1040) as unknown as Command<{ readonly fcntl: Takes<[arg: Struct<'delegation'>], 0> }>
/**
 * Take, change or give up a lease, to be told before others open or truncate the file.
 *
 * The holder has fs.lease-break-time seconds to give it up; then the kernel takes it away.
 *
 * Errors: EACCES (The file belongs to somebody else and CAP_LEASE is missing), EAGAIN (The file is open in
 * a way that is in conflict, or there is no lease to remove), EINVAL (Not a regular file, a file system
 * without leases, or the sysctl fs.leases-enable is 0), ENOMEM.
 *
 * Since Linux 2.4.
 *
 * 0x400; linux/fcntl.h.
 */
export const F_SETLEASE = (1024) as unknown as Command<{ readonly fcntl: Takes<[arg: Choice<F_LCK_>], 0> }>
/**
 * Set the capacity of a pipe.
 *
 * The size is rounded up to a power of two, at least one page; the result is the new size.
 *
 * Errors: EBADF (The descriptor is not that of a pipe or FIFO), EBUSY (More data is in the pipe than would
 * fit, or it is a notification pipe), EINVAL, ENOMEM, EPERM (More than fs.pipe-max-size needs
 * CAP_SYS_RESOURCE; more pages than fs.pipe-user-pages-soft or fs.pipe-user-pages-hard need that or
 * CAP_SYS_ADMIN).
 *
 * Since Linux 2.6.35.
 *
 * 0x407; linux/fcntl.h.
 */
export const F_SETPIPE_SZ = (1031) as unknown as Command<{ readonly fcntl: Takes<[arg: Long], Size> }>
/** 0x40e; linux/fcntl.h. */
export const F_SET_FILE_RW_HINT: F_ = 1038
/**
 * Set how long the data of the file is expected to live.
 *
 * Errors: EFAULT, EINVAL, EPERM (The file is immutable, or belongs to somebody else and CAP_FOWNER is
 * missing).
 *
 * Since Linux 4.13.
 *
 * 0x40c; linux/fcntl.h.
 */
export const F_SET_RW_HINT = (1036) as unknown as Command<{ readonly fcntl: Takes<[arg: Bytes], 0> }>
/** -10000; linux/fcntl.h. */
export const PIDFD_SELF_THREAD: number = -10000
/** -10001; linux/fcntl.h. */
export const PIDFD_SELF_THREAD_GROUP: number = -10001
/** 0; linux/fcntl.h. */
export const RWF_WRITE_LIFE_NOT_SET: number = 0
/** 5; linux/fcntl.h. */
export const RWH_WRITE_LIFE_EXTREME: RWH_ = 5
/** 4; linux/fcntl.h. */
export const RWH_WRITE_LIFE_LONG: RWH_ = 4
/** 3; linux/fcntl.h. */
export const RWH_WRITE_LIFE_MEDIUM: RWH_ = 3
/** 1; linux/fcntl.h. */
export const RWH_WRITE_LIFE_NONE: RWH_ = 1
/** 0; linux/fcntl.h. */
export const RWH_WRITE_LIFE_NOT_SET: RWH_ = 0
/** 2; linux/fcntl.h. */
export const RWH_WRITE_LIFE_SHORT: RWH_ = 2
/** 0x80; linux/fiemap.h. */
export const FIEMAP_EXTENT_DATA_ENCRYPTED: FIEMAP_EXTENT_ = 128
/** 0x200; linux/fiemap.h. */
export const FIEMAP_EXTENT_DATA_INLINE: FIEMAP_EXTENT_ = 512
/** 0x400; linux/fiemap.h. */
export const FIEMAP_EXTENT_DATA_TAIL: FIEMAP_EXTENT_ = 1024
/** 4; linux/fiemap.h. */
export const FIEMAP_EXTENT_DELALLOC: FIEMAP_EXTENT_ = 4
/** 8; linux/fiemap.h. */
export const FIEMAP_EXTENT_ENCODED: FIEMAP_EXTENT_ = 8
/** 1; linux/fiemap.h. */
export const FIEMAP_EXTENT_LAST: FIEMAP_EXTENT_ = 1
/** 0x1000; linux/fiemap.h. */
export const FIEMAP_EXTENT_MERGED: FIEMAP_EXTENT_ = 4096
/** 0x100; linux/fiemap.h. */
export const FIEMAP_EXTENT_NOT_ALIGNED: FIEMAP_EXTENT_ = 256
/** 0x2000; linux/fiemap.h. */
export const FIEMAP_EXTENT_SHARED: FIEMAP_EXTENT_ = 8192
/** 2; linux/fiemap.h. */
export const FIEMAP_EXTENT_UNKNOWN: FIEMAP_EXTENT_ = 2
/** 0x800; linux/fiemap.h. */
export const FIEMAP_EXTENT_UNWRITTEN: FIEMAP_EXTENT_ = 2048
/** 3; linux/fiemap.h. */
export const FIEMAP_FLAGS_COMPAT: number = 3
/** 4; linux/fiemap.h. */
export const FIEMAP_FLAG_CACHE: FIEMAP_FLAG_ = 4
/** 1; linux/fiemap.h. */
export const FIEMAP_FLAG_SYNC: FIEMAP_FLAG_ = 1
/** 2; linux/fiemap.h. */
export const FIEMAP_FLAG_XATTR: FIEMAP_FLAG_ = 2
/** 18446744073709551615; linux/fiemap.h. */
export const FIEMAP_MAX_OFFSET: bigint = 18446744073709551615n
/**
 * Get how far the beginning of the device is from a physical block, or -1 if it cannot be aligned.
 *
 * Writes a 32-bit int.
 *
 * Errors: EFAULT.
 *
 * Since Linux 2.6.32.
 *
 * 0x127a; linux/fs.h.
 */
export const BLKALIGNOFF = (4730) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Get the block size with which the kernel caches the device.
 *
 * Writes a 32-bit int, although the command says size_t.
 *
 * Errors: EFAULT.
 *
 * Since Linux 2.4.10.
 *
 * 0x80081270; linux/fs.h.
 */
export const BLKBSZGET = (2148012656) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Set the block size with which the kernel caches the device.
 *
 * Reads a 32-bit int, although the command says size_t.
 *
 * Errors: EACCES (It takes CAP_SYS_ADMIN), EBUSY (Somebody else has the device open exclusively), EFAULT,
 * EINVAL (It must be a power of two, not below 512 and not below the logical block size).
 *
 * Since Linux 2.4.10.
 *
 * 0x40081271; linux/fs.h.
 */
export const BLKBSZSET = (1074270833) as unknown as Command<{ readonly ioctl: Takes<[arg: Quantity | Bytes], 0> }>
/**
 * Tell the device that a range needs no longer be kept.
 *
 * Reads two 64-bit numbers: where the range begins and how long it is, in bytes.
 *
 * Errors: EBADF (The device must be open for writing), EBUSY (Part of the range is cached for somebody who
 * has the device open exclusively), EFAULT, EINVAL (Both numbers must be multiples of the logical block
 * size, and the range not empty), EIO, EOPNOTSUPP (The device cannot discard), EPERM (The device is
 * read-only).
 *
 * Since Linux 2.6.28.
 *
 * 0x1277; linux/fs.h.
 */
export const BLKDISCARD = (4727) as unknown as Command<{ readonly ioctl: Takes<[arg: Bytes], 0> }>
/**
 * Tell that discarded blocks are not known to be zeros: it always gives 0.
 *
 * Writes a 32-bit unsigned int; always 0 since 4.12.
 *
 * Errors: EFAULT.
 *
 * Since Linux 2.6.33.
 *
 * 0x127c; linux/fs.h.
 */
export const BLKDISCARDZEROES = (4732) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Write cached changes to the device and drop its cache.
 *
 * Errors: EACCES (It takes CAP_SYS_ADMIN).
 *
 * Since Linux 1.0.
 *
 * 0x1261; linux/fs.h.
 */
export const BLKFLSBUF = (4705) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Get how far the kernel reads ahead; the same as BLKRAGET.
 *
 * Writes a long, 64 bits.
 *
 * Errors: EFAULT, EINVAL.
 *
 * Since Linux 2.2.
 *
 * 0x1265; linux/fs.h.
 */
export const BLKFRAGET = (4709) as unknown as Command<{ readonly ioctl: Takes<[arg: Place64], 0> }>
/**
 * Set how far the kernel reads ahead; the same as BLKRASET.
 *
 * arg is the number itself and no pointer to it.
 *
 * Errors: EACCES (It takes CAP_SYS_ADMIN).
 *
 * Since Linux 2.2.
 *
 * 0x1264; linux/fs.h.
 */
export const BLKFRASET = (4708) as unknown as Command<{ readonly ioctl: Takes<[arg: Long], 0> }>
/**
 * Get a number that tells the disk from all that had or will have the same name.
 *
 * Writes 64 bits.
 *
 * Errors: EFAULT.
 *
 * Since Linux 5.15.
 *
 * 0x80081280; linux/fs.h.
 */
export const BLKGETDISKSEQ = (2148012672) as unknown as Command<{ readonly ioctl: Takes<[arg: Place64], 0> }>
/**
 * Get the size of the device in sectors of 512 bytes.
 *
 * Writes a long, 64 bits.
 *
 * Errors: EFAULT.
 *
 * Since Linux 1.0.
 *
 * 0x1260; linux/fs.h.
 */
export const BLKGETSIZE = (4704) as unknown as Command<{ readonly ioctl: Takes<[arg: Place64], 0> }>
/**
 * Get the size of the device in bytes.
 *
 * Writes 64 bits.
 *
 * Errors: EFAULT.
 *
 * Since Linux 2.4.10.
 *
 * 0x80081272; linux/fs.h.
 */
export const BLKGETSIZE64 = (2148012658) as unknown as Command<{ readonly ioctl: Takes<[arg: Place64], 0> }>
/**
 * Get the smallest size of requests that the device likes.
 *
 * Writes a 32-bit unsigned int.
 *
 * Errors: EFAULT.
 *
 * Since Linux 2.6.32.
 *
 * 0x1278; linux/fs.h.
 */
export const BLKIOMIN = (4728) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Get the best size of requests, or 0 if the device does not tell.
 *
 * Writes a 32-bit unsigned int.
 *
 * Errors: EFAULT.
 *
 * Since Linux 2.6.32.
 *
 * 0x1279; linux/fs.h.
 */
export const BLKIOOPT = (4729) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Get the physical block size: what the device writes without reading it first.
 *
 * Writes a 32-bit unsigned int.
 *
 * Errors: EFAULT.
 *
 * Since Linux 2.6.32.
 *
 * 0x127b; linux/fs.h.
 */
export const BLKPBSZGET = (4731) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Get how far the kernel reads ahead, in sectors of 512 bytes.
 *
 * Writes a long, 64 bits.
 *
 * Errors: EFAULT, EINVAL.
 *
 * Since Linux 1.0.
 *
 * 0x1263; linux/fs.h.
 */
export const BLKRAGET = (4707) as unknown as Command<{ readonly ioctl: Takes<[arg: Place64], 0> }>
/**
 * Set how far the kernel reads ahead, in sectors of 512 bytes.
 *
 * arg is the number itself and no pointer to it.
 *
 * Errors: EACCES (It takes CAP_SYS_ADMIN).
 *
 * Since Linux 1.0.
 *
 * 0x1262; linux/fs.h.
 */
export const BLKRASET = (4706) as unknown as Command<{ readonly ioctl: Takes<[arg: Long], 0> }>
/**
 * Tell whether the device is read-only.
 *
 * Writes a 32-bit int.
 *
 * Errors: EFAULT.
 *
 * Since Linux 1.0.
 *
 * 0x125e; linux/fs.h.
 */
export const BLKROGET = (4702) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Make the device read-only or writable.
 *
 * Reads a 32-bit int.
 *
 * Errors: EACCES (It takes CAP_SYS_ADMIN), EFAULT.
 *
 * Since Linux 1.0.
 *
 * 0x125d; linux/fs.h.
 */
export const BLKROSET = (4701) as unknown as Command<{ readonly ioctl: Takes<[arg: boolean | 0 | 1 | Bytes], 0> }>
/**
 * Tell whether the device has spinning disks.
 *
 * Writes a 16-bit unsigned short.
 *
 * Errors: EFAULT.
 *
 * Since Linux 3.3.
 *
 * 0x127e; linux/fs.h.
 */
export const BLKROTATIONAL = (4734) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Read the partition table anew.
 *
 * Errors: EACCES (It takes CAP_SYS_ADMIN), EBUSY (A partition is in use; BLKPG can change single ones),
 * EINVAL (It is a partition itself, or a device without partitions), EIO, ENXIO.
 *
 * Since Linux 1.0.
 *
 * 0x125f; linux/fs.h.
 */
export const BLKRRPART = (4703) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Erase a range so that nobody can bring it back.
 *
 * Reads two 64-bit numbers: where the range begins and how long it is, in bytes.
 *
 * Errors: EBADF (The device must be open for writing), EBUSY (Part of the range is cached for somebody who
 * has the device open exclusively), EFAULT, EINVAL, EIO, EOPNOTSUPP (The device cannot erase securely),
 * EPERM.
 *
 * Since Linux 2.6.36.
 *
 * 0x127d; linux/fs.h.
 */
export const BLKSECDISCARD = (4733) as unknown as Command<{ readonly ioctl: Takes<[arg: Bytes], 0> }>
/**
 * Get the largest size of a request, in sectors of 512 bytes.
 *
 * Writes a 16-bit unsigned short; 65535 stands for all above it.
 *
 * Errors: EFAULT.
 *
 * Since Linux 2.2.
 *
 * 0x1267; linux/fs.h.
 */
export const BLKSECTGET = (4711) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/** 0x1266; linux/fs.h. */
export const BLKSECTSET: number = 4710
/**
 * Get the logical block size: what one read or write transfers at least.
 *
 * Writes a 32-bit int.
 *
 * Errors: EFAULT.
 *
 * Since Linux 2.2.
 *
 * 0x1268; linux/fs.h.
 */
export const BLKSSZGET = (4712) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/** 0xc0481273; linux/fs.h. */
export const BLKTRACESETUP: number = 3225948787
/** 0xc0c0128e; linux/fs.h. */
export const BLKTRACESETUP2: number = 3233813134
/**
 * Start the trace that BLKTRACESETUP has set up.
 *
 * Errors: EINVAL (No trace is set up, or it runs already), ENOTTY.
 *
 * Since Linux 2.6.17.
 *
 * 0x1274; linux/fs.h.
 */
export const BLKTRACESTART = (4724) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Stop the trace.
 *
 * Errors: EINVAL (No trace runs), ENOTTY.
 *
 * Since Linux 2.6.17.
 *
 * 0x1275; linux/fs.h.
 */
export const BLKTRACESTOP = (4725) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Remove the trace and its files.
 *
 * Errors: EINVAL (No trace is set up), ENOTTY.
 *
 * Since Linux 2.6.17.
 *
 * 0x1276; linux/fs.h.
 */
export const BLKTRACETEARDOWN = (4726) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Fill a range with zeros, and keep its space.
 *
 * Reads two 64-bit numbers: where the range begins and how long it is, in bytes.
 *
 * Errors: EBADF (The device must be open for writing), EBUSY (Part of the range is cached for somebody who
 * has the device open exclusively), EFAULT, EINVAL (Both numbers must be multiples of 512, and the range
 * inside the device), EIO, EPERM.
 *
 * Since Linux 3.7.
 *
 * 0x127f; linux/fs.h.
 */
export const BLKZEROOUT = (4735) as unknown as Command<{ readonly ioctl: Takes<[arg: Bytes], 0> }>
/** 0x400; linux/fs.h. */
export const BLOCK_SIZE: number = 1024
/** 0xa; linux/fs.h. */
export const BLOCK_SIZE_BITS: number = 10
/** 1; linux/fs.h. */
export const BMAP_IOCTL: number = 1
/**
 * Get the block of the device that holds a block of the file.
 *
 * Reads and writes a 32-bit int; 0 is a hole.
 *
 * Errors: EFAULT, EINVAL, EPERM (It takes CAP_SYS_RAWIO; FS_IOC_FIEMAP does not), ERANGE (The block is
 * beyond 31 bits; use FS_IOC_FIEMAP).
 *
 * Since Linux 1.0.
 *
 * 1; linux/fs.h.
 */
export const FIBMAP = (1) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Make the file share all data of another one, until either is written to.
 *
 * arg is the descriptor itself and no pointer to it.
 *
 * Errors: EBADF (The file must be open for writing and not with O_APPEND, the source for reading), EDQUOT,
 * EFBIG, EINVAL, EIO, EISDIR, ENOSPC, EOPNOTSUPP (The file system cannot share data between files), EPERM,
 * ETXTBSY, EXDEV (Both files must be in the same file system).
 *
 * Since Linux 4.5.
 *
 * 0x40049409; linux/fs.h.
 */
export const FICLONE = (1074041865) as unknown as Command<{ readonly ioctl: Takes<[arg: FdArg], 0> }>
/**
 * Make a range of the file share data of another file, until either is written to.
 *
 * A length of 0 means up to the end of the source.
 *
 * Errors: EBADF (The file must be open for writing and not with O_APPEND, the source for reading), EDQUOT,
 * EFAULT, EFBIG, EINVAL (Offsets and lengths must be multiples of the block size, except at the end of the
 * source), EIO, EISDIR, ENOSPC, EOPNOTSUPP, EPERM, ETXTBSY, EXDEV (Both files must be in the same file
 * system).
 *
 * Since Linux 4.5.
 *
 * 0x4020940d; linux/fs.h.
 */
export const FICLONERANGE = (1075876877) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'file_clone_range'>], 0> }>
/**
 * Let ranges of other files share data with a range of the file, where they are equal.
 *
 * Each status is FILE_DEDUPE_RANGE_SAME, FILE_DEDUPE_RANGE_DIFFERS or a negative error number.
 *
 * Errors: EFAULT, EINVAL, EISDIR, ENOMEM (Also: the struct with all its elements is larger than a page),
 * EOPNOTSUPP, EPERM.
 *
 * Since Linux 4.5.
 *
 * 0xc0189436; linux/fs.h.
 */
export const FIDEDUPERANGE = (3222836278) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'file_dedupe_range'>], 0> }>
/**
 * Bring the file system on disk into a consistent state and hold all writes.
 *
 * arg is not looked at, although the command says so.
 *
 * Errors: EBUSY (It is frozen already), EINVAL, EIO, EOPNOTSUPP, EPERM (It takes CAP_SYS_ADMIN).
 *
 * Since Linux 2.6.29.
 *
 * 0xc0045877; linux/fs.h.
 */
export const FIFREEZE = (3221510263) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Get the block size of the file system.
 *
 * Writes a 32-bit int.
 *
 * Errors: EFAULT, EINVAL.
 *
 * Since Linux 1.0.
 *
 * 2; linux/fs.h.
 */
export const FIGETBSZ = (2) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/** 0x18; linux/fs.h. */
export const FILE_ATTR_SIZE_LATEST: number = 24
/** 0x18; linux/fs.h. */
export const FILE_ATTR_SIZE_VER0: number = 24
/** 1; linux/fs.h. */
export const FILE_DEDUPE_RANGE_DIFFERS: number = 1
/** 0; linux/fs.h. */
export const FILE_DEDUPE_RANGE_SAME: number = 0
/**
 * Let writes to a frozen file system go on.
 *
 * arg is not looked at, although the command says so.
 *
 * Errors: EINVAL (It is not frozen), EIO, EOPNOTSUPP, EPERM (It takes CAP_SYS_ADMIN).
 *
 * Since Linux 2.6.29.
 *
 * 0xc0045878; linux/fs.h.
 */
export const FITHAW = (3221510264) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Tell the device that free space of the file system needs no longer be kept.
 *
 * len is set to the number of bytes discarded.
 *
 * Errors: EFAULT, EINVAL, EIO, EOPNOTSUPP (The device cannot discard), EPERM (It takes CAP_SYS_ADMIN),
 * EROFS.
 *
 * Since Linux 2.6.37.
 *
 * 0xc0185879; linux/fs.h.
 */
export const FITRIM = (3222820985) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'fstrim_range'>], 0> }>
/** 0x100; linux/fs.h. */
export const FSLABEL_MAX: number = 256
/** 0x20; linux/fs.h. */
export const FS_APPEND_FL: FS_FL_ = 32
/** 0x1000; linux/fs.h. */
export const FS_BTREE_FL: FS_FL_ = 4096
/** 0x40000000; linux/fs.h. */
export const FS_CASEFOLD_FL: FS_FL_ = 1073741824
/** 0x200; linux/fs.h. */
export const FS_COMPRBLK_FL: FS_FL_ = 512
/** 4; linux/fs.h. */
export const FS_COMPR_FL: FS_FL_ = 4
/** 0x2000000; linux/fs.h. */
export const FS_DAX_FL: FS_FL_ = 33554432
/** 0x10000; linux/fs.h. */
export const FS_DIRSYNC_FL: FS_FL_ = 65536
/** 0x100; linux/fs.h. */
export const FS_DIRTY_FL: FS_FL_ = 256
/** 0x200000; linux/fs.h. */
export const FS_EA_INODE_FL: FS_FL_ = 2097152
/** 0x800; linux/fs.h. */
export const FS_ENCRYPT_FL: FS_FL_ = 2048
/** 0x400000; linux/fs.h. */
export const FS_EOFBLOCKS_FL: FS_FL_ = 4194304
/** 0x80000; linux/fs.h. */
export const FS_EXTENT_FL: FS_FL_ = 524288
/** 0x380ff; linux/fs.h. */
export const FS_FL_USER_MODIFIABLE: number = 229631
/** 0x3dfff; linux/fs.h. */
export const FS_FL_USER_VISIBLE: number = 253951
/** 0x40000; linux/fs.h. */
export const FS_HUGE_FILE_FL: FS_FL_ = 262144
/** 0x2000; linux/fs.h. */
export const FS_IMAGIC_FL: FS_FL_ = 8192
/** 0x10; linux/fs.h. */
export const FS_IMMUTABLE_FL: FS_FL_ = 16
/** 0x1000; linux/fs.h. */
export const FS_INDEX_FL: FS_FL_ = 4096
/** 0x10000000; linux/fs.h. */
export const FS_INLINE_DATA_FL: FS_FL_ = 268435456
/** 0x80046601; linux/fs.h. */
export const FS_IOC32_GETFLAGS: number = 2147771905
/** 0x80047601; linux/fs.h. */
export const FS_IOC32_GETVERSION: number = 2147776001
/** 0x40046602; linux/fs.h. */
export const FS_IOC32_SETFLAGS: number = 1074030082
/** 0x40047602; linux/fs.h. */
export const FS_IOC32_SETVERSION: number = 1074034178
/**
 * List the extents of a file: which bytes are where on the device.
 *
 * With fm_extent_count 0 it only counts the extents.
 *
 * Errors: EBADR (The file system does not know a flag; fm_flags has become the unknown ones), EFAULT,
 * EFBIG, EINVAL, EIO, ENOMEM, EOPNOTSUPP.
 *
 * Since Linux 2.6.28.
 *
 * 0xc020660b; linux/fs.h.
 */
export const FS_IOC_FIEMAP = (3223348747) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'fiemap'>], 0> }>
/**
 * Get the attribute flags, project and extent hints of a file.
 *
 * XFS has had it since its beginning.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 4.5.
 *
 * 0x801c581f; linux/fs.h.
 */
export const FS_IOC_FSGETXATTR = (2149341215) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'fsxattr'>], 0> }>
/**
 * Set the attribute flags, project and extent hints of a file.
 *
 * Sets all fields: get them first. XFS has had it since its beginning.
 *
 * Errors: EFAULT, EINVAL, EIO, ENOTTY, EOPNOTSUPP, EPERM (It takes the owner of the file or CAP_FOWNER; the
 * immutable and append-only flags take CAP_LINUX_IMMUTABLE), EROFS.
 *
 * Since Linux 4.5.
 *
 * 0x401c5820; linux/fs.h.
 */
export const FS_IOC_FSSETXATTR = (1075599392) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'fsxattr'>], 0> }>
/**
 * Get the attribute flags of a file.
 *
 * Writes 32 bits, although the command says long.
 *
 * Errors: EFAULT, EIO, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x80086601; linux/fs.h.
 */
export const FS_IOC_GETFLAGS = (2148034049) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Get the label of the file system.
 *
 * Clear the buffer first: some file systems write the label without NUL, and nobody fills the rest.
 *
 * Errors: EFAULT, ENOTTY.
 *
 * Since Linux 4.18.
 *
 * 0x81009431; linux/fs.h.
 */
export const FS_IOC_GETFSLABEL = (2164298801) as unknown as Command<{ readonly ioctl: Takes<[arg: Memory], 0> }>
/**
 * Get the path below /sys/fs of the directory of the file system.
 *
 * Errors: EFAULT, ENOTTY.
 *
 * Since Linux 6.9.
 *
 * 0x80811501; linux/fs.h.
 */
export const FS_IOC_GETFSSYSFSPATH = (2155943169) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'fs_sysfs_path'>], 0> }>
/**
 * Get the UUID of the file system.
 *
 * Errors: EFAULT, ENOTTY.
 *
 * Since Linux 6.9.
 *
 * 0x80111500; linux/fs.h.
 */
export const FS_IOC_GETFSUUID = (2148603136) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'fsuuid2'>], 0> }>
/**
 * Describe the metadata and checksums that the device keeps with each block.
 *
 * The size of the struct is part of the command. Nothing is read, although the command says so.
 *
 * Errors: EFAULT, EINVAL, ENOTTY.
 *
 * Since Linux 6.17.
 *
 * 0xc0101502; linux/fs.h.
 */
export const FS_IOC_GETLBMD_CAP = (3222279426) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'logical_block_metadata_cap'>], 0> }>
/**
 * Get the generation of an inode, which differs when its number is used again.
 *
 * Writes 32 bits, although the command says long.
 *
 * Errors: EFAULT, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x80087601; linux/fs.h.
 */
export const FS_IOC_GETVERSION = (2148038145) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Set the attribute flags of a file.
 *
 * Reads 32 bits, although the command says long. Sets all flags: get them first.
 *
 * Errors: EBUSY, EFAULT, EINVAL, EIO, ENOTDIR, ENOTEMPTY, ENOTTY, EOPNOTSUPP (The file system does not have
 * one of these flags), EPERM (It takes the owner of the file or CAP_FOWNER; the immutable and append-only
 * flags take CAP_LINUX_IMMUTABLE), EROFS.
 *
 * Since Linux 1.0.
 *
 * 0x40086602; linux/fs.h.
 */
export const FS_IOC_SETFLAGS = (1074292226) as unknown as Command<{ readonly ioctl: Takes<[arg: Flags<FS_FL_> | Bytes], 0> }>
/**
 * Set the label of the file system.
 *
 * The label ends with NUL; all 256 bytes may be read.
 *
 * Errors: EFAULT, EINVAL (The label is too long for this file system), EIO, ENOTTY, EPERM (It takes
 * CAP_SYS_ADMIN), EROFS.
 *
 * Since Linux 4.18.
 *
 * 0x41009432; linux/fs.h.
 */
export const FS_IOC_SETFSLABEL = (1090556978) as unknown as Command<{ readonly ioctl: Takes<[arg: Memory], 0> }>
/**
 * Set the generation of an inode.
 *
 * Reads 32 bits, although the command says long.
 *
 * Errors: EFAULT, EIO, ENOTTY (ext4 refuses it if its metadata have checksums), EPERM, EROFS.
 *
 * Since Linux 1.0.
 *
 * 0x40087602; linux/fs.h.
 */
export const FS_IOC_SETVERSION = (1074296322) as unknown as Command<{ readonly ioctl: Takes<[arg: Quantity | Bytes], 0> }>
/**
 * Cut a file system off from its device, as a crash would.
 *
 * Reads 32 bits, although the command says that the kernel writes. Under this name in headers since 7.0.
 *
 * Errors: EFAULT, EINVAL, EIO, ENOTTY, EPERM (It takes CAP_SYS_ADMIN).
 *
 * Since Linux 2.6.
 *
 * 0x8004587d; linux/fs.h.
 */
export const FS_IOC_SHUTDOWN = (2147768445) as unknown as Command<{ readonly ioctl: Takes<[arg: Choice<FS_SHUTDOWN_FLAGS_> | Bytes], 0> }>
/** 0x4000; linux/fs.h. */
export const FS_JOURNAL_DATA_FL: FS_FL_ = 16384
/** 0x80; linux/fs.h. */
export const FS_NOATIME_FL: FS_FL_ = 128
/** 0x400; linux/fs.h. */
export const FS_NOCOMP_FL: FS_FL_ = 1024
/** 0x800000; linux/fs.h. */
export const FS_NOCOW_FL: FS_FL_ = 8388608
/** 0x40; linux/fs.h. */
export const FS_NODUMP_FL: FS_FL_ = 64
/** 0x8000; linux/fs.h. */
export const FS_NOTAIL_FL: FS_FL_ = 32768
/** 0x20000000; linux/fs.h. */
export const FS_PROJINHERIT_FL: FS_FL_ = 536870912
/** 0x80000000; linux/fs.h. */
export const FS_RESERVED_FL: FS_FL_ = 2147483648
/** 1; linux/fs.h. */
export const FS_SECRM_FL: FS_FL_ = 1
/** 0; linux/fs.h. */
export const FS_SHUTDOWN_FLAGS_DEFAULT: FS_SHUTDOWN_FLAGS_ = 0
/** 1; linux/fs.h. */
export const FS_SHUTDOWN_FLAGS_LOGFLUSH: FS_SHUTDOWN_FLAGS_ = 1
/** 2; linux/fs.h. */
export const FS_SHUTDOWN_FLAGS_NOLOGFLUSH: FS_SHUTDOWN_FLAGS_ = 2
/** 8; linux/fs.h. */
export const FS_SYNC_FL: FS_FL_ = 8
/** 0x20000; linux/fs.h. */
export const FS_TOPDIR_FL: FS_FL_ = 131072
/** 2; linux/fs.h. */
export const FS_UNRM_FL: FS_FL_ = 2
/** 0x100000; linux/fs.h. */
export const FS_VERITY_FL: FS_FL_ = 1048576
/** 0x10; linux/fs.h. */
export const FS_XFLAG_APPEND: FS_XFLAG_ = 16
/** 0x40000; linux/fs.h. */
export const FS_XFLAG_CASEFOLD: FS_XFLAG_ = 262144
/** 0x80000; linux/fs.h. */
export const FS_XFLAG_CASENONPRESERVING: FS_XFLAG_ = 524288
/** 0x10000; linux/fs.h. */
export const FS_XFLAG_COWEXTSIZE: FS_XFLAG_ = 65536
/** 0x8000; linux/fs.h. */
export const FS_XFLAG_DAX: FS_XFLAG_ = 32768
/** 0x800; linux/fs.h. */
export const FS_XFLAG_EXTSIZE: FS_XFLAG_ = 2048
/** 0x1000; linux/fs.h. */
export const FS_XFLAG_EXTSZINHERIT: FS_XFLAG_ = 4096
/** 0x4000; linux/fs.h. */
export const FS_XFLAG_FILESTREAM: FS_XFLAG_ = 16384
/** 0x80000000; linux/fs.h. */
export const FS_XFLAG_HASATTR: FS_XFLAG_ = 2147483648
/** 8; linux/fs.h. */
export const FS_XFLAG_IMMUTABLE: FS_XFLAG_ = 8
/** 0x40; linux/fs.h. */
export const FS_XFLAG_NOATIME: FS_XFLAG_ = 64
/** 0x2000; linux/fs.h. */
export const FS_XFLAG_NODEFRAG: FS_XFLAG_ = 8192
/** 0x80; linux/fs.h. */
export const FS_XFLAG_NODUMP: FS_XFLAG_ = 128
/** 0x400; linux/fs.h. */
export const FS_XFLAG_NOSYMLINKS: FS_XFLAG_ = 1024
/** 2; linux/fs.h. */
export const FS_XFLAG_PREALLOC: FS_XFLAG_ = 2
/** 0x200; linux/fs.h. */
export const FS_XFLAG_PROJINHERIT: FS_XFLAG_ = 512
/** 1; linux/fs.h. */
export const FS_XFLAG_REALTIME: FS_XFLAG_ = 1
/** 0x100; linux/fs.h. */
export const FS_XFLAG_RTINHERIT: FS_XFLAG_ = 256
/** 0x20; linux/fs.h. */
export const FS_XFLAG_SYNC: FS_XFLAG_ = 32
/** 0x20000; linux/fs.h. */
export const FS_XFLAG_VERITY: FS_XFLAG_ = 131072
/** 0x400; linux/fs.h. */
export const INR_OPEN_CUR: number = 1024
/** 0x1000; linux/fs.h. */
export const INR_OPEN_MAX: number = 4096
/** 4; linux/fs.h. */
export const IO_INTEGRITY_CHK_APPTAG: number = 4
/** 1; linux/fs.h. */
export const IO_INTEGRITY_CHK_GUARD: number = 1
/** 2; linux/fs.h. */
export const IO_INTEGRITY_CHK_REFTAG: number = 2
/** 7; linux/fs.h. */
export const IO_INTEGRITY_VALID_FLAGS: number = 7
/** 1; linux/fs.h. */
export const LBMD_PI_CAP_INTEGRITY: number = 1
/** 2; linux/fs.h. */
export const LBMD_PI_CAP_REFTAG: number = 2
/** 2; linux/fs.h. */
export const LBMD_PI_CSUM_CRC16_T10DIF: number = 2
/** 4; linux/fs.h. */
export const LBMD_PI_CSUM_CRC64_NVME: number = 4
/** 1; linux/fs.h. */
export const LBMD_PI_CSUM_IP: number = 1
/** 0; linux/fs.h. */
export const LBMD_PI_CSUM_NONE: number = 0
/** 0x10; linux/fs.h. */
export const LBMD_SIZE_VER0: number = 16
/** 0x2000; linux/fs.h. */
export const NR_FILE: number = 8192
/**
 * Find the pages of a process that have or lack properties, and maybe write-protect them.
 *
 * The file is /proc/PID/pagemap. size must be that of the struct exactly; only walk_end is written back.
 * Without vec the result is 0: it only write-protects then.
 *
 * Errors: EFAULT, EINVAL, ENOMEM, EPERM (PM_SCAN_CHECK_WPASYNC met memory without asynchronous write
 * protection).
 *
 * Since Linux 6.7.
 *
 * 0xc0606610; linux/fs.h.
 */
export const PAGEMAP_SCAN = (3227543056) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'pm_scan_arg'>], Count> }>
/** 4; linux/fs.h. */
export const PAGE_IS_FILE: PAGE_IS_ = 4
/** 0x100; linux/fs.h. */
export const PAGE_IS_GUARD: PAGE_IS_ = 256
/** 0x40; linux/fs.h. */
export const PAGE_IS_HUGE: PAGE_IS_ = 64
/** 0x20; linux/fs.h. */
export const PAGE_IS_PFNZERO: PAGE_IS_ = 32
/** 8; linux/fs.h. */
export const PAGE_IS_PRESENT: PAGE_IS_ = 8
/** 0x80; linux/fs.h. */
export const PAGE_IS_SOFT_DIRTY: PAGE_IS_ = 128
/** 0x10; linux/fs.h. */
export const PAGE_IS_SWAPPED: PAGE_IS_ = 16
/** 1; linux/fs.h. */
export const PAGE_IS_WPALLOWED: PAGE_IS_ = 1
/** 2; linux/fs.h. */
export const PAGE_IS_WRITTEN: PAGE_IS_ = 2
/** 2; linux/fs.h. */
export const PM_SCAN_CHECK_WPASYNC: PM_SCAN_ = 2
/** 1; linux/fs.h. */
export const PM_SCAN_WP_MATCHING: PM_SCAN_ = 1
/** 0x66; linux/fs.h. */
export const PROCFS_IOCTL_MAGIC: number = 102
/** 1; linux/fs.h. */
export const PROCFS_ROOT_INO: number = 1
/**
 * Describe the mapping of a process at an address, or the next one.
 *
 * The file is /proc/PID/maps.
 *
 * Errors: E2BIG, EFAULT, EINVAL, ENAMETOOLONG (The buffer for the name or build id is too small), ENOENT
 * (No mapping there; or no build id, if one was asked for), ENOMEM, ESRCH (The process has ended).
 *
 * Since Linux 6.11.
 *
 * 0xc0686611; linux/fs.h.
 */
export const PROCMAP_QUERY = (3228067345) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'procmap_query'>], 0> }>
/** 0x10; linux/fs.h. */
export const PROCMAP_QUERY_COVERING_OR_NEXT_VMA: PROCMAP_QUERY_own = 16
/** 0x20; linux/fs.h. */
export const PROCMAP_QUERY_FILE_BACKED_VMA: PROCMAP_QUERY_own = 32
/** 4; linux/fs.h. */
export const PROCMAP_QUERY_VMA_EXECUTABLE: PROCMAP_QUERY_VMA_EXECUTABLE_ = 4
/** 1; linux/fs.h. */
export const PROCMAP_QUERY_VMA_READABLE: PROCMAP_QUERY_VMA_READABLE_ = 1
/** 8; linux/fs.h. */
export const PROCMAP_QUERY_VMA_SHARED: PROCMAP_QUERY_VMA_SHARED_ = 8
/** 2; linux/fs.h. */
export const PROCMAP_QUERY_VMA_WRITABLE: PROCMAP_QUERY_VMA_WRITABLE_ = 2
/** 2; linux/fs.h. */
export const RENAME_EXCHANGE: RENAME_ = 2
/** 1; linux/fs.h. */
export const RENAME_NOREPLACE: RENAME_ = 1
/** 4; linux/fs.h. */
export const RENAME_WHITEOUT: RENAME_ = 4
/** 0x10; linux/fs.h. */
export const RWF_APPEND: RWF_ = 16
/** 0x40; linux/fs.h. */
export const RWF_ATOMIC: RWF_ = 64
/** 0x80; linux/fs.h. */
export const RWF_DONTCACHE: RWF_ = 128
/** 2; linux/fs.h. */
export const RWF_DSYNC: RWF_ = 2
/** 1; linux/fs.h. */
export const RWF_HIPRI: RWF_ = 1
/** 0x20; linux/fs.h. */
export const RWF_NOAPPEND: RWF_ = 32
/** 0x100; linux/fs.h. */
export const RWF_NOSIGNAL: RWF_ = 256
/** 8; linux/fs.h. */
export const RWF_NOWAIT: RWF_ = 8
/** 0x1ff; linux/fs.h. */
export const RWF_SUPPORTED: number = 511
/** 4; linux/fs.h. */
export const RWF_SYNC: RWF_ = 4
/** 1; linux/fs.h. */
export const SEEK_CUR: SEEK_ = 1
/** 3; linux/fs.h. */
export const SEEK_DATA: SEEK_ = 3
/** 2; linux/fs.h. */
export const SEEK_END: SEEK_ = 2
/** 4; linux/fs.h. */
export const SEEK_HOLE: SEEK_ = 4
/** 4; linux/fs.h. */
export const SEEK_MAX: number = 4
/** 0; linux/fs.h. */
export const SEEK_SET: SEEK_ = 0
/** 4; linux/fs.h. */
export const SYNC_FILE_RANGE_WAIT_AFTER: SYNC_FILE_RANGE_ = 4
/** 1; linux/fs.h. */
export const SYNC_FILE_RANGE_WAIT_BEFORE: SYNC_FILE_RANGE_ = 1
/** 2; linux/fs.h. */
export const SYNC_FILE_RANGE_WRITE: SYNC_FILE_RANGE_ = 2
/** 7; linux/fs.h. */
export const SYNC_FILE_RANGE_WRITE_AND_WAIT: SYNC_FILE_RANGE_ = 7
/** 1; linux/fscrypt.h. */
export const FSCRYPT_ADD_KEY_FLAG_HW_WRAPPED: FSCRYPT_ADD_KEY_FLAG_ = 1
/** 8; linux/fscrypt.h. */
export const FSCRYPT_KEY_DESCRIPTOR_SIZE: number = 8
/** "fscrypt:"; linux/fscrypt.h. */
export const FSCRYPT_KEY_DESC_PREFIX: string = 'fscrypt:'
/** 8; linux/fscrypt.h. */
export const FSCRYPT_KEY_DESC_PREFIX_SIZE: number = 8
/** 0x10; linux/fscrypt.h. */
export const FSCRYPT_KEY_IDENTIFIER_SIZE: number = 16
/** 1; linux/fscrypt.h. */
export const FSCRYPT_KEY_REMOVAL_STATUS_FLAG_FILES_BUSY: FSCRYPT_KEY_REMOVAL_STATUS_FLAG_ = 1
/** 2; linux/fscrypt.h. */
export const FSCRYPT_KEY_REMOVAL_STATUS_FLAG_OTHER_USERS: FSCRYPT_KEY_REMOVAL_STATUS_FLAG_ = 2
/** 1; linux/fscrypt.h. */
export const FSCRYPT_KEY_SPEC_TYPE_DESCRIPTOR: FSCRYPT_KEY_SPEC_TYPE_ = 1
/** 2; linux/fscrypt.h. */
export const FSCRYPT_KEY_SPEC_TYPE_IDENTIFIER: FSCRYPT_KEY_SPEC_TYPE_ = 2
/** 1; linux/fscrypt.h. */
export const FSCRYPT_KEY_STATUS_ABSENT: FSCRYPT_KEY_STATUS_ = 1
/** 1; linux/fscrypt.h. */
export const FSCRYPT_KEY_STATUS_FLAG_ADDED_BY_SELF: FSCRYPT_KEY_STATUS_FLAG_ = 1
/** 3; linux/fscrypt.h. */
export const FSCRYPT_KEY_STATUS_INCOMPLETELY_REMOVED: FSCRYPT_KEY_STATUS_ = 3
/** 2; linux/fscrypt.h. */
export const FSCRYPT_KEY_STATUS_PRESENT: FSCRYPT_KEY_STATUS_ = 2
/** 0x40; linux/fscrypt.h. */
export const FSCRYPT_MAX_KEY_SIZE: number = 64
/** 9; linux/fscrypt.h. */
export const FSCRYPT_MODE_ADIANTUM: FSCRYPT_MODE_ = 9
/** 5; linux/fscrypt.h. */
export const FSCRYPT_MODE_AES_128_CBC: FSCRYPT_MODE_ = 5
/** 6; linux/fscrypt.h. */
export const FSCRYPT_MODE_AES_128_CTS: FSCRYPT_MODE_ = 6
/** 4; linux/fscrypt.h. */
export const FSCRYPT_MODE_AES_256_CTS: FSCRYPT_MODE_ = 4
/** 0xa; linux/fscrypt.h. */
export const FSCRYPT_MODE_AES_256_HCTR2: FSCRYPT_MODE_ = 10
/** 1; linux/fscrypt.h. */
export const FSCRYPT_MODE_AES_256_XTS: FSCRYPT_MODE_ = 1
/** 8; linux/fscrypt.h. */
export const FSCRYPT_MODE_SM4_CTS: FSCRYPT_MODE_ = 8
/** 7; linux/fscrypt.h. */
export const FSCRYPT_MODE_SM4_XTS: FSCRYPT_MODE_ = 7
/** 2; linux/fscrypt.h. */
export const FSCRYPT_POLICY_FLAGS_PAD_16: FSCRYPT_POLICY_FLAGS_ = 2
/** 3; linux/fscrypt.h. */
export const FSCRYPT_POLICY_FLAGS_PAD_32: FSCRYPT_POLICY_FLAGS_ = 3
/** 0; linux/fscrypt.h. */
export const FSCRYPT_POLICY_FLAGS_PAD_4: FSCRYPT_POLICY_FLAGS_ = 0
/** 1; linux/fscrypt.h. */
export const FSCRYPT_POLICY_FLAGS_PAD_8: FSCRYPT_POLICY_FLAGS_ = 1
/** 3; linux/fscrypt.h. */
export const FSCRYPT_POLICY_FLAGS_PAD_MASK: number = 3
/** 4; linux/fscrypt.h. */
export const FSCRYPT_POLICY_FLAG_DIRECT_KEY: FSCRYPT_POLICY_FLAG_ = 4
/** 0x10; linux/fscrypt.h. */
export const FSCRYPT_POLICY_FLAG_IV_INO_LBLK_32: FSCRYPT_POLICY_FLAG_ = 16
/** 8; linux/fscrypt.h. */
export const FSCRYPT_POLICY_FLAG_IV_INO_LBLK_64: FSCRYPT_POLICY_FLAG_ = 8
/** 0; linux/fscrypt.h. */
export const FSCRYPT_POLICY_V1: number = 0
/** 2; linux/fscrypt.h. */
export const FSCRYPT_POLICY_V2: number = 2
/** 9; linux/fscrypt.h. */
export const FS_ENCRYPTION_MODE_ADIANTUM: number = 9
/** 5; linux/fscrypt.h. */
export const FS_ENCRYPTION_MODE_AES_128_CBC: number = 5
/** 6; linux/fscrypt.h. */
export const FS_ENCRYPTION_MODE_AES_128_CTS: number = 6
/** 3; linux/fscrypt.h. */
export const FS_ENCRYPTION_MODE_AES_256_CBC: number = 3
/** 4; linux/fscrypt.h. */
export const FS_ENCRYPTION_MODE_AES_256_CTS: number = 4
/** 2; linux/fscrypt.h. */
export const FS_ENCRYPTION_MODE_AES_256_GCM: number = 2
/** 1; linux/fscrypt.h. */
export const FS_ENCRYPTION_MODE_AES_256_XTS: number = 1
/** 0; linux/fscrypt.h. */
export const FS_ENCRYPTION_MODE_INVALID: number = 0
/**
 * Give a key to the file system, so that what is encrypted with it can be used.
 *
 * With key_id the key is taken from a keyring and raw_size is 0. Writes back only the identifier of the
 * key.
 *
 * Errors: EACCES (Keys for policies of version 0 take CAP_SYS_ADMIN), EDQUOT (The user has too many keys),
 * EFAULT, EINVAL, EKEYREJECTED (The key with the serial number key_id is of another type), ENOKEY, ENOMEM,
 * ENOTTY, EOPNOTSUPP (The file system has no encryption or verity feature, or the kernel is built without
 * it).
 *
 * Since Linux 5.4.
 *
 * 0xc0506617; linux/fscrypt.h.
 */
export const FS_IOC_ADD_ENCRYPTION_KEY = (3226494487) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'fscrypt_add_key_arg'>], 0> }>
/**
 * Tell whether the file system has a key.
 *
 * Errors: EFAULT, EINVAL, ENOTTY, EOPNOTSUPP (The file system has no encryption or verity feature, or the
 * kernel is built without it).
 *
 * Since Linux 5.4.
 *
 * 0xc080661a; linux/fscrypt.h.
 */
export const FS_IOC_GET_ENCRYPTION_KEY_STATUS = (3229640218) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'fscrypt_get_key_status_arg'>], 0> }>
/**
 * Get the number from which the key of a file is made.
 *
 * Errors: EFAULT, EINVAL, ENODATA (The file is not encrypted), ENOTTY, EOPNOTSUPP (The file system has no
 * encryption or verity feature, or the kernel is built without it).
 *
 * Since Linux 5.7.
 *
 * 0x8010661b; linux/fscrypt.h.
 */
export const FS_IOC_GET_ENCRYPTION_NONCE = (2148558363) as unknown as Command<{ readonly ioctl: Takes<[arg: Memory], 0> }>
/**
 * Get the encryption policy of a file, if its version is 0.
 *
 * Writes, although the command says that the kernel reads.
 *
 * Errors: EFAULT, EINVAL (The policy has another version; use FS_IOC_GET_ENCRYPTION_POLICY_EX), ENODATA
 * (The file is not encrypted), ENOTTY, EOPNOTSUPP (The file system has no encryption or verity feature, or
 * the kernel is built without it).
 *
 * Since Linux 4.1.
 *
 * 0x400c6615; linux/fscrypt.h.
 */
export const FS_IOC_GET_ENCRYPTION_POLICY = (1074554389) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'fscrypt_policy_v1'>], 0> }>
/**
 * Get the encryption policy of a file.
 *
 * The command says nine bytes, which FUSE copies; what counts is policy_size.
 *
 * Errors: EFAULT, EINVAL, ENODATA (The file is not encrypted), ENOTTY, EOPNOTSUPP (The file system has no
 * encryption or verity feature, or the kernel is built without it), EOVERFLOW (policy_size is too small).
 *
 * Since Linux 5.4.
 *
 * 0xc0096616; linux/fscrypt.h.
 */
export const FS_IOC_GET_ENCRYPTION_POLICY_EX = (3221841430) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'fscrypt_get_policy_ex_arg'>], 0> }>
/**
 * Get the salt of the file system for keys made from passwords.
 *
 * Writes, although the command says that the kernel reads. Outdated: keep salts in files.
 *
 * Errors: EFAULT, EIO, ENOTTY, EOPNOTSUPP (The file system has no encryption or verity feature, or the
 * kernel is built without it), EROFS.
 *
 * Since Linux 4.1.
 *
 * 0x40106614; linux/fscrypt.h.
 */
export const FS_IOC_GET_ENCRYPTION_PWSALT = (1074816532) as unknown as Command<{ readonly ioctl: Takes<[arg: Memory], 0> }>
/**
 * Take the claim of the user to a key away, and the key if nobody else has one.
 *
 * Writes back only removal_status_flags; files that are open stay readable until they are closed.
 *
 * Errors: EACCES (Keys for policies of version 0 take CAP_SYS_ADMIN), EFAULT, EINVAL, ENOKEY (There is no
 * such key, or this user has not added it), ENOMEM, ENOTTY, EOPNOTSUPP (The file system has no encryption
 * or verity feature, or the kernel is built without it).
 *
 * Since Linux 5.4.
 *
 * 0xc0406618; linux/fscrypt.h.
 */
export const FS_IOC_REMOVE_ENCRYPTION_KEY = (3225445912) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'fscrypt_remove_key_arg'>], 0> }>
/**
 * Take the claims of all users to a key away, and the key.
 *
 * Writes back only removal_status_flags.
 *
 * Errors: EACCES (It takes CAP_SYS_ADMIN), EFAULT, EINVAL, ENOKEY, ENOMEM, ENOTTY, EOPNOTSUPP (The file
 * system has no encryption or verity feature, or the kernel is built without it).
 *
 * Since Linux 5.4.
 *
 * 0xc0406619; linux/fscrypt.h.
 */
export const FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS = (3225445913) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'fscrypt_remove_key_arg'>], 0> }>
/**
 * Encrypt all that will be made in an empty directory.
 *
 * Reads a fscrypt_policy_v1 or _v2 as its first byte tells, although the command says that the kernel
 * writes.
 *
 * Errors: EACCES (The directory belongs to another user), EEXIST (It has another policy already), EFAULT,
 * EINVAL, EIO, ENODATA, ENOENT, ENOKEY (Add the key first, with FS_IOC_ADD_ENCRYPTION_KEY), ENOTDIR,
 * ENOTEMPTY, ENOTTY, EOPNOTSUPP (The file system has no encryption or verity feature, or the kernel is
 * built without it), EROFS.
 *
 * Since Linux 4.1.
 *
 * 0x800c6613; linux/fscrypt.h.
 */
export const FS_IOC_SET_ENCRYPTION_POLICY = (2148296211) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'fscrypt_policy_v2'>], 0> }>
/** 8; linux/fscrypt.h. */
export const FS_KEY_DESCRIPTOR_SIZE: number = 8
/** "fscrypt:"; linux/fscrypt.h. */
export const FS_KEY_DESC_PREFIX: string = 'fscrypt:'
/** 8; linux/fscrypt.h. */
export const FS_KEY_DESC_PREFIX_SIZE: number = 8
/** 0x40; linux/fscrypt.h. */
export const FS_MAX_KEY_SIZE: number = 64
/** 2; linux/fscrypt.h. */
export const FS_POLICY_FLAGS_PAD_16: number = 2
/** 3; linux/fscrypt.h. */
export const FS_POLICY_FLAGS_PAD_32: number = 3
/** 0; linux/fscrypt.h. */
export const FS_POLICY_FLAGS_PAD_4: number = 0
/** 1; linux/fscrypt.h. */
export const FS_POLICY_FLAGS_PAD_8: number = 1
/** 3; linux/fscrypt.h. */
export const FS_POLICY_FLAGS_PAD_MASK: number = 3
/** 7; linux/fscrypt.h. */
export const FS_POLICY_FLAGS_VALID: number = 7
/** 4; linux/fscrypt.h. */
export const FS_POLICY_FLAG_DIRECT_KEY: number = 4
/** 0; linux/fsmap.h. */
export const FMH_IF_VALID: number = 0
/** 1; linux/fsmap.h. */
export const FMH_OF_DEV_T: FMH_OF_ = 1
/** 2; linux/fsmap.h. */
export const FMR_OF_ATTR_FORK: FMR_OF_ = 2
/** 4; linux/fsmap.h. */
export const FMR_OF_EXTENT_MAP: FMR_OF_ = 4
/** 0x20; linux/fsmap.h. */
export const FMR_OF_LAST: FMR_OF_ = 32
/** 1; linux/fsmap.h. */
export const FMR_OF_PREALLOC: FMR_OF_ = 1
/** 8; linux/fsmap.h. */
export const FMR_OF_SHARED: FMR_OF_ = 8
/** 0x10; linux/fsmap.h. */
export const FMR_OF_SPECIAL_OWNER: FMR_OF_ = 16
/** 1; linux/fsmap.h. */
export const FMR_OWN_FREE: number = 1
/** 3; linux/fsmap.h. */
export const FMR_OWN_METADATA: number = 3
/** 2; linux/fsmap.h. */
export const FMR_OWN_UNKNOWN: number = 2
/**
 * List how the space of the devices of a file system is used.
 *
 * With fmh_count 0 it only counts the records. fmh_keys are the lowest and highest record wanted.
 *
 * Errors: EFAULT, EINVAL, EIO, ENOMEM, EOPNOTSUPP.
 *
 * Since Linux 4.12.
 *
 * 0xc0c0583b; linux/fsmap.h.
 */
export const FS_IOC_GETFSMAP = (3233830971) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'fsmap_head'>], 0> }>
/**
 * Make a file read-only for ever, with a hash tree against which all reads are checked.
 *
 * Errors: EACCES, EBADF (The descriptor must be open for reading only), EBADMSG, EBUSY, EEXIST (The file
 * has it already), EFAULT, EFBIG (The file is too large for a tree of hashes), EINVAL, EIO, EISDIR,
 * EKEYREJECTED, EMSGSIZE, ENOKEY, ENOMEM, ENOPKG, ENOSPC, ENOTTY, EOPNOTSUPP (The file system has no
 * encryption or verity feature, or the kernel is built without it), EPERM (The file is append-only, or
 * signatures are required and none is given), EROFS, ETXTBSY (Somebody has the file open for writing).
 *
 * Since Linux 5.4.
 *
 * 0x40806685; linux/fsverity.h.
 */
export const FS_IOC_ENABLE_VERITY = (1082156677) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'fsverity_enable_arg'>], 0> }>
/**
 * Get the digest of a file with a hash tree.
 *
 * Errors: EFAULT, ENODATA (The file has no hash tree), ENOTTY, EOPNOTSUPP (The file system has no
 * encryption or verity feature, or the kernel is built without it), EOVERFLOW (digest_size is too small; 64
 * is enough).
 *
 * Since Linux 5.4.
 *
 * 0xc0046686; linux/fsverity.h.
 */
export const FS_IOC_MEASURE_VERITY = (3221513862) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'fsverity_digest'>], 0> }>
/**
 * Read the hash tree, the descriptor or the signature of a file with a hash tree.
 *
 * The bytes go where buf_ptr says; the struct stays as it is.
 *
 * Errors: EFAULT, EINVAL, EIO, ENODATA (The file has no hash tree, or no signature), ENOTTY, EOPNOTSUPP
 * (The file system has no encryption or verity feature, or the kernel is built without it).
 *
 * Since Linux 5.12.
 *
 * 0xc0286687; linux/fsverity.h.
 */
export const FS_IOC_READ_VERITY_METADATA = (3223873159) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'fsverity_read_metadata_arg'>], Size> }>
/** 1; linux/fsverity.h. */
export const FS_VERITY_HASH_ALG_SHA256: FS_VERITY_HASH_ALG_ = 1
/** 2; linux/fsverity.h. */
export const FS_VERITY_HASH_ALG_SHA512: FS_VERITY_HASH_ALG_ = 2
/** 2; linux/fsverity.h. */
export const FS_VERITY_METADATA_TYPE_DESCRIPTOR: FS_VERITY_METADATA_TYPE_ = 2
/** 1; linux/fsverity.h. */
export const FS_VERITY_METADATA_TYPE_MERKLE_TREE: FS_VERITY_METADATA_TYPE_ = 1
/** 3; linux/fsverity.h. */
export const FS_VERITY_METADATA_TYPE_SIGNATURE: FS_VERITY_METADATA_TYPE_ = 3
/** 0; linux/hdreg.h. */
export const BUSSTATE_OFF: number = 0
/** 1; linux/hdreg.h. */
export const BUSSTATE_ON: number = 1
/** 2; linux/hdreg.h. */
export const BUSSTATE_TRISTATE: number = 2
/** 0xc0; linux/hdreg.h. */
export const CFA_ERASE_SECTORS: number = 192
/** 3; linux/hdreg.h. */
export const CFA_REQ_EXT_ERROR_CODE: number = 3
/** 0x87; linux/hdreg.h. */
export const CFA_TRANSLATE_SECTOR: number = 135
/** 0xcd; linux/hdreg.h. */
export const CFA_WRITE_MULTI_WO_ERASE: number = 205
/** 0x38; linux/hdreg.h. */
export const CFA_WRITE_SECT_WO_ERASE: number = 56
/** 0xfb; linux/hdreg.h. */
export const DISABLE_SEAGATE: number = 251
/** 0xf0; linux/hdreg.h. */
export const EXABYTE_ENABLE_NEST: number = 240
/** 0x31f; linux/hdreg.h. */
export const HDIO_DRIVE_CMD: number = 799
/** 0x31e; linux/hdreg.h. */
export const HDIO_DRIVE_CMD_AEB: number = 798
/** 4; linux/hdreg.h. */
export const HDIO_DRIVE_CMD_HDR_SIZE: number = 4
/** 8; linux/hdreg.h. */
export const HDIO_DRIVE_HOB_HDR_SIZE: number = 8
/** 0x31c; linux/hdreg.h. */
export const HDIO_DRIVE_RESET: number = 796
/** 0x31e; linux/hdreg.h. */
export const HDIO_DRIVE_TASK: number = 798
/** 0x31d; linux/hdreg.h. */
export const HDIO_DRIVE_TASKFILE: number = 797
/** 8; linux/hdreg.h. */
export const HDIO_DRIVE_TASK_HDR_SIZE: number = 8
/**
 * Get the geometry that the driver tells of a disk, and where a partition begins.
 *
 * Errors: EFAULT, EINVAL, ENOTTY (The driver has no geometry).
 *
 * Since Linux 1.0.
 *
 * 0x301; linux/hdreg.h.
 */
export const HDIO_GETGEO = (769) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'hd_geometry'>], 0> }>
/** 0x309; linux/hdreg.h. */
export const HDIO_GET_32BIT: number = 777
/** 0x30f; linux/hdreg.h. */
export const HDIO_GET_ACOUSTIC: number = 783
/** 0x310; linux/hdreg.h. */
export const HDIO_GET_ADDRESS: number = 784
/** 0x31a; linux/hdreg.h. */
export const HDIO_GET_BUSSTATE: number = 794
/** 0x30b; linux/hdreg.h. */
export const HDIO_GET_DMA: number = 779
/** 0x30d; linux/hdreg.h. */
export const HDIO_GET_IDENTITY: number = 781
/** 0x308; linux/hdreg.h. */
export const HDIO_GET_KEEPSETTINGS: number = 776
/** 0x304; linux/hdreg.h. */
export const HDIO_GET_MULTCOUNT: number = 772
/** 0x30c; linux/hdreg.h. */
export const HDIO_GET_NICE: number = 780
/** 0x30a; linux/hdreg.h. */
export const HDIO_GET_NOWERR: number = 778
/** 0x305; linux/hdreg.h. */
export const HDIO_GET_QDMA: number = 773
/** 0x302; linux/hdreg.h. */
export const HDIO_GET_UNMASKINTR: number = 770
/** 0x30e; linux/hdreg.h. */
export const HDIO_GET_WCACHE: number = 782
/** 0x307; linux/hdreg.h. */
export const HDIO_OBSOLETE_IDENTITY: number = 775
/** 0x328; linux/hdreg.h. */
export const HDIO_SCAN_HWIF: number = 808
/** 0x324; linux/hdreg.h. */
export const HDIO_SET_32BIT: number = 804
/** 0x32c; linux/hdreg.h. */
export const HDIO_SET_ACOUSTIC: number = 812
/** 0x32f; linux/hdreg.h. */
export const HDIO_SET_ADDRESS: number = 815
/** 0x32d; linux/hdreg.h. */
export const HDIO_SET_BUSSTATE: number = 813
/** 0x326; linux/hdreg.h. */
export const HDIO_SET_DMA: number = 806
/** 0x323; linux/hdreg.h. */
export const HDIO_SET_KEEPSETTINGS: number = 803
/** 0x321; linux/hdreg.h. */
export const HDIO_SET_MULTCOUNT: number = 801
/** 0x329; linux/hdreg.h. */
export const HDIO_SET_NICE: number = 809
/** 0x325; linux/hdreg.h. */
export const HDIO_SET_NOWERR: number = 805
/** 0x327; linux/hdreg.h. */
export const HDIO_SET_PIO_MODE: number = 807
/** 0x32e; linux/hdreg.h. */
export const HDIO_SET_QDMA: number = 814
/** 0x322; linux/hdreg.h. */
export const HDIO_SET_UNMASKINTR: number = 802
/** 0x32b; linux/hdreg.h. */
export const HDIO_SET_WCACHE: number = 811
/** 0x306; linux/hdreg.h. */
export const HDIO_SET_XFER: number = 774
/** 0x31b; linux/hdreg.h. */
export const HDIO_TRISTATE_HWIF: number = 795
/** 0x32a; linux/hdreg.h. */
export const HDIO_UNREGISTER_HWIF: number = 810
/** 2; linux/hdreg.h. */
export const IDE_DRIVE_TASK_IN: number = 2
/** -1; linux/hdreg.h. */
export const IDE_DRIVE_TASK_INVALID: number = -1
/** 0; linux/hdreg.h. */
export const IDE_DRIVE_TASK_NO_DATA: number = 0
/** 3; linux/hdreg.h. */
export const IDE_DRIVE_TASK_OUT: number = 3
/** 4; linux/hdreg.h. */
export const IDE_DRIVE_TASK_RAW_WRITE: number = 4
/** 1; linux/hdreg.h. */
export const IDE_DRIVE_TASK_SET_XFER: number = 1
/** 0x3c; linux/hdreg.h. */
export const IDE_HOB_STD_IN_FLAGS: number = 60
/** 0x3c; linux/hdreg.h. */
export const IDE_HOB_STD_OUT_FLAGS: number = 60
/** 2; linux/hdreg.h. */
export const IDE_NICE_0: number = 2
/** 3; linux/hdreg.h. */
export const IDE_NICE_1: number = 3
/** 4; linux/hdreg.h. */
export const IDE_NICE_2: number = 4
/** 1; linux/hdreg.h. */
export const IDE_NICE_ATAPI_OVERLAP: number = 1
/** 0; linux/hdreg.h. */
export const IDE_NICE_DSC_OVERLAP: number = 0
/** 0xfe; linux/hdreg.h. */
export const IDE_TASKFILE_STD_IN_FLAGS: number = 254
/** 0xfe; linux/hdreg.h. */
export const IDE_TASKFILE_STD_OUT_FLAGS: number = 254
/** 0xbf; linux/hdreg.h. */
export const SECURITY_DISABLE_PASSWORD: number = 191
/** 0xbc; linux/hdreg.h. */
export const SECURITY_ERASE_PREPARE: number = 188
/** 0xbd; linux/hdreg.h. */
export const SECURITY_ERASE_UNIT: number = 189
/** 0xbe; linux/hdreg.h. */
export const SECURITY_FREEZE_LOCK: number = 190
/** 0xba; linux/hdreg.h. */
export const SECURITY_SET_PASSWORD: number = 186
/** 0xbb; linux/hdreg.h. */
export const SECURITY_UNLOCK: number = 187
/** 0xbb; linux/hdreg.h. */
export const SETFEATURES_4B_RW_LONG: number = 187
/** 0x81; linux/hdreg.h. */
export const SETFEATURES_DIS_8BIT: number = 129
/** 0xc2; linux/hdreg.h. */
export const SETFEATURES_DIS_AAM: number = 194
/** 0x85; linux/hdreg.h. */
export const SETFEATURES_DIS_APM: number = 133
/** 4; linux/hdreg.h. */
export const SETFEATURES_DIS_DEFECT: number = 4
/** 0x77; linux/hdreg.h. */
export const SETFEATURES_DIS_ECC: number = 119
/** 0x31; linux/hdreg.h. */
export const SETFEATURES_DIS_MSN: number = 49
/** 0x33; linux/hdreg.h. */
export const SETFEATURES_DIS_RETRY: number = 51
/** 0xdd; linux/hdreg.h. */
export const SETFEATURES_DIS_RI: number = 221
/** 0x55; linux/hdreg.h. */
export const SETFEATURES_DIS_RLA: number = 85
/** 0x66; linux/hdreg.h. */
export const SETFEATURES_DIS_RPOD: number = 102
/** 0xde; linux/hdreg.h. */
export const SETFEATURES_DIS_SI: number = 222
/** 0x82; linux/hdreg.h. */
export const SETFEATURES_DIS_WCACHE: number = 130
/** 1; linux/hdreg.h. */
export const SETFEATURES_EN_8BIT: number = 1
/** 0x42; linux/hdreg.h. */
export const SETFEATURES_EN_AAM: number = 66
/** 5; linux/hdreg.h. */
export const SETFEATURES_EN_APM: number = 5
/** 0x84; linux/hdreg.h. */
export const SETFEATURES_EN_DEFECT: number = 132
/** 0x88; linux/hdreg.h. */
export const SETFEATURES_EN_ECC: number = 136
/** 0x95; linux/hdreg.h. */
export const SETFEATURES_EN_MSN: number = 149
/** 0xac; linux/hdreg.h. */
export const SETFEATURES_EN_REST: number = 172
/** 0x99; linux/hdreg.h. */
export const SETFEATURES_EN_RETRY: number = 153
/** 0x5d; linux/hdreg.h. */
export const SETFEATURES_EN_RI: number = 93
/** 0xaa; linux/hdreg.h. */
export const SETFEATURES_EN_RLA: number = 170
/** 0xcc; linux/hdreg.h. */
export const SETFEATURES_EN_RPOD: number = 204
/** 0xdd; linux/hdreg.h. */
export const SETFEATURES_EN_SAME_M: number = 221
/** 0x22; linux/hdreg.h. */
export const SETFEATURES_EN_SAME_R: number = 34
/** 0x5e; linux/hdreg.h. */
export const SETFEATURES_EN_SI: number = 94
/** 2; linux/hdreg.h. */
export const SETFEATURES_EN_WCACHE: number = 2
/** 0xab; linux/hdreg.h. */
export const SETFEATURES_PREFETCH: number = 171
/** 0x44; linux/hdreg.h. */
export const SETFEATURES_RW_LONG: number = 68
/** 0x54; linux/hdreg.h. */
export const SETFEATURES_SET_CACHE: number = 84
/** 0xd2; linux/hdreg.h. */
export const SMART_AUTOSAVE: number = 210
/** 0xdb; linux/hdreg.h. */
export const SMART_AUTO_OFFLINE: number = 219
/** 0xd9; linux/hdreg.h. */
export const SMART_DISABLE: number = 217
/** 0xd8; linux/hdreg.h. */
export const SMART_ENABLE: number = 216
/** 0xc2; linux/hdreg.h. */
export const SMART_HCYL_PASS: number = 194
/** 0xd4; linux/hdreg.h. */
export const SMART_IMMEDIATE_OFFLINE: number = 212
/** 0x4f; linux/hdreg.h. */
export const SMART_LCYL_PASS: number = 79
/** 0xd5; linux/hdreg.h. */
export const SMART_READ_LOG_SECTOR: number = 213
/** 0xd1; linux/hdreg.h. */
export const SMART_READ_THRESHOLDS: number = 209
/** 0xd0; linux/hdreg.h. */
export const SMART_READ_VALUES: number = 208
/** 0xd3; linux/hdreg.h. */
export const SMART_SAVE: number = 211
/** 0xda; linux/hdreg.h. */
export const SMART_STATUS: number = 218
/** 0xd6; linux/hdreg.h. */
export const SMART_WRITE_LOG_SECTOR: number = 214
/** 0xd7; linux/hdreg.h. */
export const SMART_WRITE_THRESHOLDS: number = 215
/** 0x8000; linux/hdreg.h. */
export const TASKFILE_48: number = 32768
/** 1; linux/hdreg.h. */
export const TASKFILE_IN: TASKFILE_ = 1
/** 0x7fff; linux/hdreg.h. */
export const TASKFILE_INVALID: number = 32767
/** 0x20; linux/hdreg.h. */
export const TASKFILE_IN_DMA: TASKFILE_ = 32
/** 0x80; linux/hdreg.h. */
export const TASKFILE_IN_DMAQ: TASKFILE_ = 128
/** 0x10; linux/hdreg.h. */
export const TASKFILE_IN_OUT: TASKFILE_ = 16
/** 2; linux/hdreg.h. */
export const TASKFILE_MULTI_IN: TASKFILE_ = 2
/** 8; linux/hdreg.h. */
export const TASKFILE_MULTI_OUT: TASKFILE_ = 8
/** 0; linux/hdreg.h. */
export const TASKFILE_NO_DATA: TASKFILE_ = 0
/** 4; linux/hdreg.h. */
export const TASKFILE_OUT: TASKFILE_ = 4
/** 0x40; linux/hdreg.h. */
export const TASKFILE_OUT_DMA: TASKFILE_ = 64
/** 0x100; linux/hdreg.h. */
export const TASKFILE_OUT_DMAQ: TASKFILE_ = 256
/** 0x200; linux/hdreg.h. */
export const TASKFILE_P_IN: TASKFILE_ = 512
/** 0x800; linux/hdreg.h. */
export const TASKFILE_P_IN_DMA: TASKFILE_ = 2048
/** 0x2000; linux/hdreg.h. */
export const TASKFILE_P_IN_DMAQ: TASKFILE_ = 8192
/** 0x400; linux/hdreg.h. */
export const TASKFILE_P_OUT: TASKFILE_ = 1024
/** 0x1000; linux/hdreg.h. */
export const TASKFILE_P_OUT_DMA: TASKFILE_ = 4096
/** 0x4000; linux/hdreg.h. */
export const TASKFILE_P_OUT_DMAQ: TASKFILE_ = 16384
/** 0xdb; linux/hdreg.h. */
export const WIN_ACKMEDIACHANGE: number = 219
/** 0xe5; linux/hdreg.h. */
export const WIN_CHECKPOWERMODE1: number = 229
/** 0x98; linux/hdreg.h. */
export const WIN_CHECKPOWERMODE2: number = 152
/** 8; linux/hdreg.h. */
export const WIN_DEVICE_RESET: number = 8
/** 0x90; linux/hdreg.h. */
export const WIN_DIAGNOSE: number = 144
/** 0xde; linux/hdreg.h. */
export const WIN_DOORLOCK: number = 222
/** 0xdf; linux/hdreg.h. */
export const WIN_DOORUNLOCK: number = 223
/** 0x92; linux/hdreg.h. */
export const WIN_DOWNLOAD_MICROCODE: number = 146
/** 0xe7; linux/hdreg.h. */
export const WIN_FLUSH_CACHE: number = 231
/** 0xea; linux/hdreg.h. */
export const WIN_FLUSH_CACHE_EXT: number = 234
/** 0x50; linux/hdreg.h. */
export const WIN_FORMAT: number = 80
/** 0xda; linux/hdreg.h. */
export const WIN_GETMEDIASTATUS: number = 218
/** 0xec; linux/hdreg.h. */
export const WIN_IDENTIFY: number = 236
/** 0xee; linux/hdreg.h. */
export const WIN_IDENTIFY_DMA: number = 238
/** 0xe1; linux/hdreg.h. */
export const WIN_IDLEIMMEDIATE: number = 225
/** 0x60; linux/hdreg.h. */
export const WIN_INIT: number = 96
/** 0xed; linux/hdreg.h. */
export const WIN_MEDIAEJECT: number = 237
/** 0xc4; linux/hdreg.h. */
export const WIN_MULTREAD: number = 196
/** 0x29; linux/hdreg.h. */
export const WIN_MULTREAD_EXT: number = 41
/** 0xc5; linux/hdreg.h. */
export const WIN_MULTWRITE: number = 197
/** 0x39; linux/hdreg.h. */
export const WIN_MULTWRITE_EXT: number = 57
/** 0; linux/hdreg.h. */
export const WIN_NOP: number = 0
/** 0xa0; linux/hdreg.h. */
export const WIN_PACKETCMD: number = 160
/** 0xa1; linux/hdreg.h. */
export const WIN_PIDENTIFY: number = 161
/** 0xdc; linux/hdreg.h. */
export const WIN_POSTBOOT: number = 220
/** 0xdd; linux/hdreg.h. */
export const WIN_PREBOOT: number = 221
/** 0xa2; linux/hdreg.h. */
export const WIN_QUEUED_SERVICE: number = 162
/** 0x20; linux/hdreg.h. */
export const WIN_READ: number = 32
/** 0xc8; linux/hdreg.h. */
export const WIN_READDMA: number = 200
/** 0x25; linux/hdreg.h. */
export const WIN_READDMA_EXT: number = 37
/** 0xc9; linux/hdreg.h. */
export const WIN_READDMA_ONCE: number = 201
/** 0xc7; linux/hdreg.h. */
export const WIN_READDMA_QUEUED: number = 199
/** 0x26; linux/hdreg.h. */
export const WIN_READDMA_QUEUED_EXT: number = 38
/** 0xe4; linux/hdreg.h. */
export const WIN_READ_BUFFER: number = 228
/** 0x24; linux/hdreg.h. */
export const WIN_READ_EXT: number = 36
/** 0x22; linux/hdreg.h. */
export const WIN_READ_LONG: number = 34
/** 0x23; linux/hdreg.h. */
export const WIN_READ_LONG_ONCE: number = 35
/** 0xf8; linux/hdreg.h. */
export const WIN_READ_NATIVE_MAX: number = 248
/** 0x27; linux/hdreg.h. */
export const WIN_READ_NATIVE_MAX_EXT: number = 39
/** 0x21; linux/hdreg.h. */
export const WIN_READ_ONCE: number = 33
/** 0x10; linux/hdreg.h. */
export const WIN_RECAL: number = 16
/** 0x10; linux/hdreg.h. */
export const WIN_RESTORE: number = 16
/** 0xf6; linux/hdreg.h. */
export const WIN_SECURITY_DISABLE: number = 246
/** 0xf3; linux/hdreg.h. */
export const WIN_SECURITY_ERASE_PREPARE: number = 243
/** 0xf4; linux/hdreg.h. */
export const WIN_SECURITY_ERASE_UNIT: number = 244
/** 0xf5; linux/hdreg.h. */
export const WIN_SECURITY_FREEZE_LOCK: number = 245
/** 0xf1; linux/hdreg.h. */
export const WIN_SECURITY_SET_PASS: number = 241
/** 0xf2; linux/hdreg.h. */
export const WIN_SECURITY_UNLOCK: number = 242
/** 0x70; linux/hdreg.h. */
export const WIN_SEEK: number = 112
/** 0xef; linux/hdreg.h. */
export const WIN_SETFEATURES: number = 239
/** 0xe3; linux/hdreg.h. */
export const WIN_SETIDLE1: number = 227
/** 0x97; linux/hdreg.h. */
export const WIN_SETIDLE2: number = 151
/** 0xc6; linux/hdreg.h. */
export const WIN_SETMULT: number = 198
/** 0xf9; linux/hdreg.h. */
export const WIN_SET_MAX: number = 249
/** 0x37; linux/hdreg.h. */
export const WIN_SET_MAX_EXT: number = 55
/** 0xe6; linux/hdreg.h. */
export const WIN_SLEEPNOW1: number = 230
/** 0x99; linux/hdreg.h. */
export const WIN_SLEEPNOW2: number = 153
/** 0xb0; linux/hdreg.h. */
export const WIN_SMART: number = 176
/** 0x91; linux/hdreg.h. */
export const WIN_SPECIFY: number = 145
/** 8; linux/hdreg.h. */
export const WIN_SRST: number = 8
/** 0xe2; linux/hdreg.h. */
export const WIN_STANDBY: number = 226
/** 0x96; linux/hdreg.h. */
export const WIN_STANDBY2: number = 150
/** 0xe0; linux/hdreg.h. */
export const WIN_STANDBYNOW1: number = 224
/** 0x94; linux/hdreg.h. */
export const WIN_STANDBYNOW2: number = 148
/** 0x40; linux/hdreg.h. */
export const WIN_VERIFY: number = 64
/** 0x42; linux/hdreg.h. */
export const WIN_VERIFY_EXT: number = 66
/** 0x41; linux/hdreg.h. */
export const WIN_VERIFY_ONCE: number = 65
/** 0x30; linux/hdreg.h. */
export const WIN_WRITE: number = 48
/** 0xca; linux/hdreg.h. */
export const WIN_WRITEDMA: number = 202
/** 0x35; linux/hdreg.h. */
export const WIN_WRITEDMA_EXT: number = 53
/** 0xcb; linux/hdreg.h. */
export const WIN_WRITEDMA_ONCE: number = 203
/** 0xcc; linux/hdreg.h. */
export const WIN_WRITEDMA_QUEUED: number = 204
/** 0x36; linux/hdreg.h. */
export const WIN_WRITEDMA_QUEUED_EXT: number = 54
/** 0xe8; linux/hdreg.h. */
export const WIN_WRITE_BUFFER: number = 232
/** 0x34; linux/hdreg.h. */
export const WIN_WRITE_EXT: number = 52
/** 0x32; linux/hdreg.h. */
export const WIN_WRITE_LONG: number = 50
/** 0x33; linux/hdreg.h. */
export const WIN_WRITE_LONG_ONCE: number = 51
/** 0x31; linux/hdreg.h. */
export const WIN_WRITE_ONCE: number = 49
/** 0xe9; linux/hdreg.h. */
export const WIN_WRITE_SAME: number = 233
/** 0x3c; linux/hdreg.h. */
export const WIN_WRITE_VERIFY: number = 60
/**
 * Set the number that the next new inotify watch shall have.
 *
 * arg is the number itself and no pointer to it, although the command says so.
 *
 * Errors: EINVAL, ENOTTY (The kernel is built without CONFIG_CHECKPOINT_RESTORE).
 *
 * Since Linux 4.16.
 *
 * 0x40044900; linux/inotify.h.
 */
export const INOTIFY_IOC_SETNEXTWD = (1074022656) as unknown as Command<{ readonly ioctl: Takes<[arg: WatchArg], 0> }>
/** 1; linux/inotify.h. */
export const IN_ACCESS: IN_ = 1
/** 0xfff; linux/inotify.h. */
export const IN_ALL_EVENTS: IN_ = 4095
/** 4; linux/inotify.h. */
export const IN_ATTRIB: IN_ = 4
/** 0x80000; linux/inotify.h. */
export const IN_CLOEXEC: IN_INIT_ = 524288
/** 0x18; linux/inotify.h. */
export const IN_CLOSE: IN_ = 24
/** 0x10; linux/inotify.h. */
export const IN_CLOSE_NOWRITE: IN_ = 16
/** 8; linux/inotify.h. */
export const IN_CLOSE_WRITE: IN_ = 8
/** 0x100; linux/inotify.h. */
export const IN_CREATE: IN_ = 256
/** 0x200; linux/inotify.h. */
export const IN_DELETE: IN_ = 512
/** 0x400; linux/inotify.h. */
export const IN_DELETE_SELF: IN_ = 1024
/** 0x2000000; linux/inotify.h. */
export const IN_DONT_FOLLOW: IN_ = 33554432
/** 0x4000000; linux/inotify.h. */
export const IN_EXCL_UNLINK: IN_ = 67108864
/** 0x8000; linux/inotify.h. */
export const IN_IGNORED: IN_ = 32768
/** 0x40000000; linux/inotify.h. */
export const IN_ISDIR: IN_ = 1073741824
/** 0x20000000; linux/inotify.h. */
export const IN_MASK_ADD: IN_ = 536870912
/** 0x10000000; linux/inotify.h. */
export const IN_MASK_CREATE: IN_ = 268435456
/** 2; linux/inotify.h. */
export const IN_MODIFY: IN_ = 2
/** 0xc0; linux/inotify.h. */
export const IN_MOVE: IN_ = 192
/** 0x40; linux/inotify.h. */
export const IN_MOVED_FROM: IN_ = 64
/** 0x80; linux/inotify.h. */
export const IN_MOVED_TO: IN_ = 128
/** 0x800; linux/inotify.h. */
export const IN_MOVE_SELF: IN_ = 2048
/** 0x800; linux/inotify.h. */
export const IN_NONBLOCK: IN_INIT_ = 2048
/** 0x80000000; linux/inotify.h. */
export const IN_ONESHOT: IN_ = 2147483648
/** 0x1000000; linux/inotify.h. */
export const IN_ONLYDIR: IN_ = 16777216
/** 0x20; linux/inotify.h. */
export const IN_OPEN: IN_ = 32
/** 0x4000; linux/inotify.h. */
export const IN_Q_OVERFLOW: IN_ = 16384
/** 0x2000; linux/inotify.h. */
export const IN_UNMOUNT: IN_ = 8192
/** 0x20000; linux/limits.h. */
export const ARG_MAX: number = 131072
/** 0x7f; linux/limits.h. */
export const LINK_MAX: number = 127
/** 0xff; linux/limits.h. */
export const MAX_CANON: number = 255
/** 0xff; linux/limits.h. */
export const MAX_INPUT: number = 255
/** 0xff; linux/limits.h. */
export const NAME_MAX: number = 255
/** 0x10000; linux/limits.h. */
export const NGROUPS_MAX: number = 65536
/** 0x1000; linux/limits.h. */
export const PATH_MAX: number = 4096
/** 0x1000; linux/limits.h. */
export const PIPE_BUF: number = 4096
/** 0x20; linux/limits.h. */
export const RTSIG_MAX: number = 32
/** 0x10000; linux/limits.h. */
export const XATTR_LIST_MAX: number = 65536
/** 0xff; linux/limits.h. */
export const XATTR_NAME_MAX: number = 255
/** 0x10000; linux/limits.h. */
export const XATTR_SIZE_MAX: number = 65536
/**
 * Give another file of the same size to a read-only loop device in use.
 *
 * arg is the descriptor itself and no pointer to it.
 *
 * Errors: EBADF, EINVAL (The device is writable, or the size differs), ENXIO (The device has no file).
 *
 * Since Linux 2.6.5.
 *
 * 0x4c06; linux/loop.h.
 */
export const LOOP_CHANGE_FD = (19462) as unknown as Command<{ readonly ioctl: Takes<[arg: FdArg], 0> }>
/**
 * Take the file away from a loop device, when its last user closes it.
 *
 * Errors: ENXIO (The device has no file).
 *
 * Since Linux 1.0.
 *
 * 0x4c01; linux/loop.h.
 */
export const LOOP_CLR_FD = (19457) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Give a file to a loop device, with all settings at once.
 *
 * Errors: EBADF, EBUSY (The device has a file already, or somebody has it open exclusively), EFAULT,
 * EINVAL, ENOMEM, EOVERFLOW.
 *
 * Since Linux 5.8.
 *
 * 0x4c0a; linux/loop.h.
 */
export const LOOP_CONFIGURE = (19466) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'loop_config'>], 0> }>
/** 0x1d; linux/loop.h. */
export const LOOP_CONFIGURE_SETTABLE_FLAGS: number = 29
/**
 * Add a loop device with a number, or any one if the number is negative.
 *
 * The file is /dev/loop-control. arg is the number itself and no pointer to it.
 *
 * Errors: EEXIST, ENOMEM.
 *
 * Since Linux 3.1.
 *
 * 0x4c80; linux/loop.h.
 */
export const LOOP_CTL_ADD = (19584) as unknown as Command<{ readonly ioctl: Takes<[arg: Long], number> }>
/**
 * Find a loop device that is not in use, or add one.
 *
 * The file is /dev/loop-control. Another process may take the device first.
 *
 * Errors: ENOMEM.
 *
 * Since Linux 3.1.
 *
 * 0x4c82; linux/loop.h.
 */
export const LOOP_CTL_GET_FREE = (19586) as unknown as Command<{ readonly ioctl: Takes<[], number> }>
/**
 * Remove a loop device.
 *
 * The file is /dev/loop-control. arg is the number itself and no pointer to it.
 *
 * Errors: EBUSY (It is open or has a file), EINVAL, ENODEV.
 *
 * Since Linux 3.1.
 *
 * 0x4c81; linux/loop.h.
 */
export const LOOP_CTL_REMOVE = (19585) as unknown as Command<{ readonly ioctl: Takes<[arg: Long], 0> }>
/**
 * Get the settings and the file of a loop device, in the old form.
 *
 * Errors: EFAULT, EINVAL, ENXIO (The device has no file), EOVERFLOW (A number does not fit; use
 * LOOP_GET_STATUS64).
 *
 * Since Linux 1.0.
 *
 * 0x4c03; linux/loop.h.
 */
export const LOOP_GET_STATUS = (19459) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'loop_info'>], 0> }>
/**
 * Get the settings and the file of a loop device.
 *
 * Errors: EFAULT, EINVAL, ENXIO (The device has no file).
 *
 * Since Linux 2.6.
 *
 * 0x4c05; linux/loop.h.
 */
export const LOOP_GET_STATUS64 = (19461) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'loop_info64'>], 0> }>
/**
 * Set the logical block size of a loop device.
 *
 * arg is the number itself and no pointer to it.
 *
 * Errors: EBUSY (Somebody else has the device open exclusively), EINVAL (It must be a power of two, at
 * least 512), ENXIO (The device has no file), EPERM (It takes a device open for writing, or CAP_SYS_ADMIN).
 *
 * Since Linux 4.14.
 *
 * 0x4c09; linux/loop.h.
 */
export const LOOP_SET_BLOCK_SIZE = (19465) as unknown as Command<{ readonly ioctl: Takes<[arg: Long], 0> }>
/**
 * Let a loop device follow a change of the size of its file.
 *
 * Errors: ENXIO (The device has no file), EPERM (It takes a device open for writing, or CAP_SYS_ADMIN).
 *
 * Since Linux 2.6.30.
 *
 * 0x4c07; linux/loop.h.
 */
export const LOOP_SET_CAPACITY = (19463) as unknown as Command<{ readonly ioctl: Takes<[], 0> }>
/**
 * Turn direct access of a loop device to its file on or off.
 *
 * arg is the number itself and no pointer to it.
 *
 * Errors: EINVAL (The file cannot, or its offset or block size does not fit), ENXIO (The device has no
 * file), EPERM (It takes a device open for writing, or CAP_SYS_ADMIN).
 *
 * Since Linux 4.4.
 *
 * 0x4c08; linux/loop.h.
 */
export const LOOP_SET_DIRECT_IO = (19464) as unknown as Command<{ readonly ioctl: Takes<[arg: boolean | 0 | 1], 0> }>
/**
 * Give a file to a loop device.
 *
 * arg is the descriptor itself and no pointer to it.
 *
 * Errors: EBADF, EBUSY (The device has a file already, or somebody has it open exclusively), EINVAL,
 * ENOMEM.
 *
 * Since Linux 1.0.
 *
 * 0x4c00; linux/loop.h.
 */
export const LOOP_SET_FD = (19456) as unknown as Command<{ readonly ioctl: Takes<[arg: FdArg], 0> }>
/**
 * Set the offset, flags and name of a loop device, in the old form.
 *
 * Errors: EFAULT, EINVAL, ENXIO (The device has no file), EOVERFLOW, EPERM (It takes a device open for
 * writing, or CAP_SYS_ADMIN).
 *
 * Since Linux 1.0.
 *
 * 0x4c02; linux/loop.h.
 */
export const LOOP_SET_STATUS = (19458) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'loop_info'>], 0> }>
/**
 * Set the offset, size limit, flags and name of a loop device.
 *
 * Of the flags only LO_FLAGS_AUTOCLEAR and LO_FLAGS_PARTSCAN are changed, the latter only set.
 *
 * Errors: EFAULT, EINVAL, ENXIO (The device has no file), EOVERFLOW, EPERM (It takes a device open for
 * writing, or CAP_SYS_ADMIN).
 *
 * Since Linux 2.6.
 *
 * 0x4c04; linux/loop.h.
 */
export const LOOP_SET_STATUS64 = (19460) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'loop_info64'>], 0> }>
/** 4; linux/loop.h. */
export const LOOP_SET_STATUS_CLEARABLE_FLAGS: number = 4
/** 0xc; linux/loop.h. */
export const LOOP_SET_STATUS_SETTABLE_FLAGS: number = 12
/** 4; linux/loop.h. */
export const LO_CRYPT_BLOW: LO_CRYPT_ = 4
/** 5; linux/loop.h. */
export const LO_CRYPT_CAST128: LO_CRYPT_ = 5
/** 0x12; linux/loop.h. */
export const LO_CRYPT_CRYPTOAPI: LO_CRYPT_ = 18
/** 2; linux/loop.h. */
export const LO_CRYPT_DES: LO_CRYPT_ = 2
/** 9; linux/loop.h. */
export const LO_CRYPT_DUMMY: LO_CRYPT_ = 9
/** 3; linux/loop.h. */
export const LO_CRYPT_FISH2: LO_CRYPT_ = 3
/** 6; linux/loop.h. */
export const LO_CRYPT_IDEA: LO_CRYPT_ = 6
/** 0; linux/loop.h. */
export const LO_CRYPT_NONE: LO_CRYPT_ = 0
/** 0xa; linux/loop.h. */
export const LO_CRYPT_SKIPJACK: LO_CRYPT_ = 10
/** 1; linux/loop.h. */
export const LO_CRYPT_XOR: LO_CRYPT_ = 1
/** 4; linux/loop.h. */
export const LO_FLAGS_AUTOCLEAR: LO_FLAGS_ = 4
/** 0x10; linux/loop.h. */
export const LO_FLAGS_DIRECT_IO: LO_FLAGS_ = 16
/** 8; linux/loop.h. */
export const LO_FLAGS_PARTSCAN: LO_FLAGS_ = 8
/** 1; linux/loop.h. */
export const LO_FLAGS_READ_ONLY: LO_FLAGS_ = 1
/** 0x20; linux/loop.h. */
export const LO_KEY_SIZE: number = 32
/** 0x40; linux/loop.h. */
export const LO_NAME_SIZE: number = 64
/** 0x14; linux/loop.h. */
export const MAX_LO_CRYPT: number = 20
/** 2; linux/memfd.h. */
export const MFD_ALLOW_SEALING: MFD_ = 2
/** 1; linux/memfd.h. */
export const MFD_CLOEXEC: MFD_ = 1
/** 0x10; linux/memfd.h. */
export const MFD_EXEC: MFD_ = 16
/** 4; linux/memfd.h. */
export const MFD_HUGETLB: MFD_ = 4
/** 0x88000000; linux/memfd.h. */
export const MFD_HUGE_16GB: MFD_ = 2281701376
/** 0x60000000; linux/memfd.h. */
export const MFD_HUGE_16MB: MFD_ = 1610612736
/** 0x78000000; linux/memfd.h. */
export const MFD_HUGE_1GB: MFD_ = 2013265920
/** 0x50000000; linux/memfd.h. */
export const MFD_HUGE_1MB: MFD_ = 1342177280
/** 0x70000000; linux/memfd.h. */
export const MFD_HUGE_256MB: MFD_ = 1879048192
/** 0x7c000000; linux/memfd.h. */
export const MFD_HUGE_2GB: MFD_ = 2080374784
/** 0x54000000; linux/memfd.h. */
export const MFD_HUGE_2MB: MFD_ = 1409286144
/** 0x64000000; linux/memfd.h. */
export const MFD_HUGE_32MB: MFD_ = 1677721600
/** 0x4c000000; linux/memfd.h. */
export const MFD_HUGE_512KB: MFD_ = 1275068416
/** 0x74000000; linux/memfd.h. */
export const MFD_HUGE_512MB: MFD_ = 1946157056
/** 0x40000000; linux/memfd.h. */
export const MFD_HUGE_64KB: MFD_ = 1073741824
/** 0x5c000000; linux/memfd.h. */
export const MFD_HUGE_8MB: MFD_ = 1543503872
/** 0x3f; linux/memfd.h. */
export const MFD_HUGE_MASK: number = 63
/** 0x1a; linux/memfd.h. */
export const MFD_HUGE_SHIFT: number = 26
/** 8; linux/memfd.h. */
export const MFD_NOEXEC_SEAL: MFD_ = 8
/**
 * Make the file system, or find one that is in use already and fits.
 *
 * Errors: EACCES, EBUSY, EINVAL, ENODEV, ENOENT, ENOMEM, ENOTBLK, ENXIO, EPERM, EROFS.
 *
 * Since Linux 5.2.
 *
 * 6; linux/mount.h.
 */
export const FSCONFIG_CMD_CREATE = (6) as unknown as Command<{ readonly fsconfig: Takes<[], 0> }>
/**
 * Make the file system, but do not share one that is in use already.
 *
 * Errors: EACCES, EBUSY, EINVAL, ENODEV, ENOENT, ENOMEM, ENOTBLK, ENXIO, EPERM, EROFS.
 *
 * Since Linux 6.6.
 *
 * 8; linux/mount.h.
 */
export const FSCONFIG_CMD_CREATE_EXCL = (8) as unknown as Command<{ readonly fsconfig: Takes<[], 0> }>
/**
 * Apply the parameters to the mounted file system that fspick chose.
 *
 * Errors: EBUSY, EINVAL, ENOMEM, EPERM, EROFS.
 *
 * Since Linux 5.2.
 *
 * 7; linux/mount.h.
 */
export const FSCONFIG_CMD_RECONFIGURE = (7) as unknown as Command<{ readonly fsconfig: Takes<[], 0> }>
/**
 * Set a parameter to bytes.
 *
 * At least one byte and at most a MiB.
 *
 * Errors: EBUSY, EINVAL.
 *
 * Since Linux 5.2.
 *
 * 2; linux/mount.h.
 */
export const FSCONFIG_SET_BINARY = (2) as unknown as Command<{ readonly fsconfig: Takes<[key: Text, value: Memory | string, aux?: Quantity], 0> }>
/**
 * Set a parameter to an open file.
 *
 * Errors: EBADF, EBUSY, EINVAL.
 *
 * Since Linux 5.2.
 *
 * 5; linux/mount.h.
 */
export const FSCONFIG_SET_FD = (5) as unknown as Command<{ readonly fsconfig: Takes<[key: Text, value: Unused, aux: FdArg], 0> }>
/**
 * Set a parameter that has no value.
 *
 * Errors: EBUSY, EINVAL.
 *
 * Since Linux 5.2.
 *
 * 0; linux/mount.h.
 */
export const FSCONFIG_SET_FLAG = (0) as unknown as Command<{ readonly fsconfig: Takes<[key: Text], 0> }>
/**
 * Set a parameter to the file at a path.
 *
 * Errors: EACCES, EBADF, EBUSY, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTBLK, ENOTDIR.
 *
 * Since Linux 5.2.
 *
 * 3; linux/mount.h.
 */
export const FSCONFIG_SET_PATH = (3) as unknown as Command<{ readonly fsconfig: Takes<[key: Text, value: Text, aux: FdArg], 0> }>
/**
 * Set a parameter to the file at a path, or to that of a descriptor if the path is empty.
 *
 * Errors: EACCES, EBADF, EBUSY, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTBLK, ENOTDIR.
 *
 * Since Linux 5.2.
 *
 * 4; linux/mount.h.
 */
export const FSCONFIG_SET_PATH_EMPTY = (4) as unknown as Command<{ readonly fsconfig: Takes<[key: Text, value: Text, aux: FdArg], 0> }>
/**
 * Set a parameter to a string.
 *
 * The key and the string may have 255 bytes at most.
 *
 * Errors: EACCES, EBUSY, EINVAL, ENOENT, ENOTBLK.
 *
 * Since Linux 5.2.
 *
 * 1; linux/mount.h.
 */
export const FSCONFIG_SET_STRING = (1) as unknown as Command<{ readonly fsconfig: Takes<[key: Text, value: Text], 0> }>
/** 1; linux/mount.h. */
export const FSMOUNT_CLOEXEC: FSMOUNT_ = 1
/** 2; linux/mount.h. */
export const FSMOUNT_NAMESPACE: FSMOUNT_ = 2
/** 1; linux/mount.h. */
export const FSOPEN_CLOEXEC: FSOPEN_ = 1
/** 1; linux/mount.h. */
export const FSPICK_CLOEXEC: FSPICK_ = 1
/** 8; linux/mount.h. */
export const FSPICK_EMPTY_PATH: FSPICK_ = 8
/** 4; linux/mount.h. */
export const FSPICK_NO_AUTOMOUNT: FSPICK_ = 4
/** 2; linux/mount.h. */
export const FSPICK_SYMLINK_NOFOLLOW: FSPICK_ = 2
/** 1; linux/mount.h. */
export const LISTMOUNT_REVERSE: LISTMOUNT_ = 1
/** 18446744073709551615; linux/mount.h. */
export const LSMT_ROOT: bigint = 18446744073709551615n
/** 0x18; linux/mount.h. */
export const MNT_ID_REQ_SIZE_VER0: number = 24
/** 0x20; linux/mount.h. */
export const MNT_ID_REQ_SIZE_VER1: number = 32
/** 0x100000; linux/mount.h. */
export const MOUNT_ATTR_IDMAP: MOUNT_ATTR_ = 1048576
/** 0x10; linux/mount.h. */
export const MOUNT_ATTR_NOATIME: MOUNT_ATTR_ = 16
/** 4; linux/mount.h. */
export const MOUNT_ATTR_NODEV: MOUNT_ATTR_ = 4
/** 0x80; linux/mount.h. */
export const MOUNT_ATTR_NODIRATIME: MOUNT_ATTR_ = 128
/** 8; linux/mount.h. */
export const MOUNT_ATTR_NOEXEC: MOUNT_ATTR_ = 8
/** 2; linux/mount.h. */
export const MOUNT_ATTR_NOSUID: MOUNT_ATTR_ = 2
/** 0x200000; linux/mount.h. */
export const MOUNT_ATTR_NOSYMFOLLOW: MOUNT_ATTR_ = 2097152
/** 1; linux/mount.h. */
export const MOUNT_ATTR_RDONLY: MOUNT_ATTR_ = 1
/** 0; linux/mount.h. */
export const MOUNT_ATTR_RELATIME: MOUNT_ATTR_ = 0
/** 0x20; linux/mount.h. */
export const MOUNT_ATTR_SIZE_VER0: number = 32
/** 0x20; linux/mount.h. */
export const MOUNT_ATTR_STRICTATIME: MOUNT_ATTR_ = 32
/** 0x70; linux/mount.h. */
export const MOUNT_ATTR__ATIME: MOUNT_ATTR_ = 112
/** 0x200; linux/mount.h. */
export const MOVE_MOUNT_BENEATH: MOVE_MOUNT_ = 512
/** 2; linux/mount.h. */
export const MOVE_MOUNT_F_AUTOMOUNTS: MOVE_MOUNT_ = 2
/** 4; linux/mount.h. */
export const MOVE_MOUNT_F_EMPTY_PATH: MOVE_MOUNT_ = 4
/** 1; linux/mount.h. */
export const MOVE_MOUNT_F_SYMLINKS: MOVE_MOUNT_ = 1
/** 0x100; linux/mount.h. */
export const MOVE_MOUNT_SET_GROUP: MOVE_MOUNT_ = 256
/** 0x20; linux/mount.h. */
export const MOVE_MOUNT_T_AUTOMOUNTS: MOVE_MOUNT_ = 32
/** 0x40; linux/mount.h. */
export const MOVE_MOUNT_T_EMPTY_PATH: MOVE_MOUNT_ = 64
/** 0x10; linux/mount.h. */
export const MOVE_MOUNT_T_SYMLINKS: MOVE_MOUNT_ = 16
/** 0x377; linux/mount.h. */
export const MOVE_MOUNT__MASK: number = 887
/** 0x40000000; linux/mount.h. */
export const MS_ACTIVE: number = 1073741824
/** 0x1000; linux/mount.h. */
export const MS_BIND: MS_own = 4096
/** 0x20000000; linux/mount.h. */
export const MS_BORN: number = 536870912
/** 0x80; linux/mount.h. */
export const MS_DIRSYNC: MS_own = 128
/** 0x800000; linux/mount.h. */
export const MS_I_VERSION: MS_own = 8388608
/** 0x400000; linux/mount.h. */
export const MS_KERNMOUNT: number = 4194304
/** 0x2000000; linux/mount.h. */
export const MS_LAZYTIME: MS_own = 33554432
/** 0x40; linux/mount.h. */
export const MS_MANDLOCK: MS_own = 64
/** 0xffff0000; linux/mount.h. */
export const MS_MGC_MSK: number = 4294901760
/** 0xc0ed0000; linux/mount.h. */
export const MS_MGC_VAL: number = 3236757504
/** 0x2000; linux/mount.h. */
export const MS_MOVE: MS_own = 8192
/** 0x400; linux/mount.h. */
export const MS_NOATIME: MS_own = 1024
/** 4; linux/mount.h. */
export const MS_NODEV: MS_own = 4
/** 0x800; linux/mount.h. */
export const MS_NODIRATIME: MS_own = 2048
/** 8; linux/mount.h. */
export const MS_NOEXEC: MS_own = 8
/** 0x8000000; linux/mount.h. */
export const MS_NOREMOTELOCK: number = 134217728
/** 0x10000000; linux/mount.h. */
export const MS_NOSEC: number = 268435456
/** 2; linux/mount.h. */
export const MS_NOSUID: MS_own = 2
/** 0x100; linux/mount.h. */
export const MS_NOSYMFOLLOW: MS_own = 256
/** -2147483648; linux/mount.h. */
export const MS_NOUSER: number = -2147483648
/** 0x10000; linux/mount.h. */
export const MS_POSIXACL: MS_own = 65536
/** 0x40000; linux/mount.h. */
export const MS_PRIVATE: MS_PRIVATE_ = 262144
/** 1; linux/mount.h. */
export const MS_RDONLY: MS_own = 1
/** 0x4000; linux/mount.h. */
export const MS_REC: MS_own = 16384
/** 0x200000; linux/mount.h. */
export const MS_RELATIME: MS_own = 2097152
/** 0x20; linux/mount.h. */
export const MS_REMOUNT: MS_own = 32
/** 0x2800051; linux/mount.h. */
export const MS_RMT_MASK: number = 41943121
/** 0x100000; linux/mount.h. */
export const MS_SHARED: MS_SHARED_ = 1048576
/** 0x8000; linux/mount.h. */
export const MS_SILENT: MS_own = 32768
/** 0x80000; linux/mount.h. */
export const MS_SLAVE: MS_SLAVE_ = 524288
/** 0x1000000; linux/mount.h. */
export const MS_STRICTATIME: MS_own = 16777216
/** 0x4000000; linux/mount.h. */
export const MS_SUBMOUNT: number = 67108864
/** 0x10; linux/mount.h. */
export const MS_SYNCHRONOUS: MS_own = 16
/** 0x20000; linux/mount.h. */
export const MS_UNBINDABLE: MS_UNBINDABLE_ = 131072
/** 0x8000; linux/mount.h. */
export const MS_VERBOSE: MS_own = 32768
/** 0x80000; linux/mount.h. */
export const OPEN_TREE_CLOEXEC: OPEN_TREE_ = 524288
/** 1; linux/mount.h. */
export const OPEN_TREE_CLONE: OPEN_TREE_ = 1
/** 2; linux/mount.h. */
export const OPEN_TREE_NAMESPACE: OPEN_TREE_ = 2
/** 1; linux/mount.h. */
export const STATMOUNT_BY_FD: STATMOUNT_BY_ = 1
/** 0x100; linux/mount.h. */
export const STATMOUNT_FS_SUBTYPE: STATMOUNT_ = 256
/** 0x20; linux/mount.h. */
export const STATMOUNT_FS_TYPE: STATMOUNT_ = 32
/** 2; linux/mount.h. */
export const STATMOUNT_MNT_BASIC: STATMOUNT_ = 2
/** 0x4000; linux/mount.h. */
export const STATMOUNT_MNT_GIDMAP: STATMOUNT_ = 16384
/** 0x40; linux/mount.h. */
export const STATMOUNT_MNT_NS_ID: STATMOUNT_ = 64
/** 0x80; linux/mount.h. */
export const STATMOUNT_MNT_OPTS: STATMOUNT_ = 128
/** 0x10; linux/mount.h. */
export const STATMOUNT_MNT_POINT: STATMOUNT_ = 16
/** 8; linux/mount.h. */
export const STATMOUNT_MNT_ROOT: STATMOUNT_ = 8
/** 0x2000; linux/mount.h. */
export const STATMOUNT_MNT_UIDMAP: STATMOUNT_ = 8192
/** 0x400; linux/mount.h. */
export const STATMOUNT_OPT_ARRAY: STATMOUNT_ = 1024
/** 0x800; linux/mount.h. */
export const STATMOUNT_OPT_SEC_ARRAY: STATMOUNT_ = 2048
/** 4; linux/mount.h. */
export const STATMOUNT_PROPAGATE_FROM: STATMOUNT_ = 4
/** 1; linux/mount.h. */
export const STATMOUNT_SB_BASIC: STATMOUNT_ = 1
/** 0x200; linux/mount.h. */
export const STATMOUNT_SB_SOURCE: STATMOUNT_ = 512
/** 0x1000; linux/mount.h. */
export const STATMOUNT_SUPPORTED_MASK: STATMOUNT_ = 4096
/** 0x20; linux/msdos_fs.h. */
export const ATTR_ARCH: ATTR_ = 32
/** 0x10; linux/msdos_fs.h. */
export const ATTR_DIR: ATTR_ = 16
/** 0xf; linux/msdos_fs.h. */
export const ATTR_EXT: number = 15
/** 2; linux/msdos_fs.h. */
export const ATTR_HIDDEN: ATTR_ = 2
/** 0; linux/msdos_fs.h. */
export const ATTR_NONE: ATTR_ = 0
/** 1; linux/msdos_fs.h. */
export const ATTR_RO: ATTR_ = 1
/** 4; linux/msdos_fs.h. */
export const ATTR_SYS: ATTR_ = 4
/** 0x2e; linux/msdos_fs.h. */
export const ATTR_UNUSED: number = 46
/** 8; linux/msdos_fs.h. */
export const ATTR_VOLUME: ATTR_ = 8
/** 0xff7; linux/msdos_fs.h. */
export const BAD_FAT12: number = 4087
/** 0xfff7; linux/msdos_fs.h. */
export const BAD_FAT16: number = 65527
/** 0xffffff7; linux/msdos_fs.h. */
export const BAD_FAT32: number = 268435447
/** 8; linux/msdos_fs.h. */
export const CASE_LOWER_BASE: number = 8
/** 0x10; linux/msdos_fs.h. */
export const CASE_LOWER_EXT: number = 16
/** 0xe5; linux/msdos_fs.h. */
export const DELETED_FLAG: number = 229
/** 0xfff; linux/msdos_fs.h. */
export const EOF_FAT12: number = 4095
/** 0xffff; linux/msdos_fs.h. */
export const EOF_FAT16: number = 65535
/** 0xfffffff; linux/msdos_fs.h. */
export const EOF_FAT32: number = 268435455
/** 0xffffff7; linux/msdos_fs.h. */
export const FAT_ENT_BAD: number = 268435447
/** 0xfffffff; linux/msdos_fs.h. */
export const FAT_ENT_EOF: number = 268435455
/** 0; linux/msdos_fs.h. */
export const FAT_ENT_FREE: number = 0
/** 0x41615252; linux/msdos_fs.h. */
export const FAT_FSINFO_SIG1: number = 1096897106
/** 0x61417272; linux/msdos_fs.h. */
export const FAT_FSINFO_SIG2: number = 1631679090
/**
 * Get the DOS attributes of a file.
 *
 * Writes 32 bits.
 *
 * Errors: EFAULT, ENOTTY.
 *
 * Since Linux 2.6.12.
 *
 * 0x80047210; linux/msdos_fs.h.
 */
export const FAT_IOCTL_GET_ATTRIBUTES = (2147774992) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Get the serial number of the volume.
 *
 * Writes 32 bits.
 *
 * Errors: EFAULT, ENOTTY.
 *
 * Since Linux 3.11.
 *
 * 0x80047213; linux/msdos_fs.h.
 */
export const FAT_IOCTL_GET_VOLUME_ID = (2147774995) as unknown as Command<{ readonly ioctl: Takes<[arg: Place32], 0> }>
/**
 * Set the DOS attributes of a file.
 *
 * Reads 32 bits. ATTR_VOLUME and ATTR_DIR cannot be changed and do not count.
 *
 * Errors: EFAULT, EINVAL (The root directory has no attributes), ENOTTY, EPERM, EROFS.
 *
 * Since Linux 2.6.12.
 *
 * 0x40047211; linux/msdos_fs.h.
 */
export const FAT_IOCTL_SET_ATTRIBUTES = (1074033169) as unknown as Command<{ readonly ioctl: Takes<[arg: Flags<ATTR_> | Bytes], 0> }>
/** 0xff; linux/msdos_fs.h. */
export const FAT_LFN_LEN: number = 255
/** 0x10000; linux/msdos_fs.h. */
export const FAT_MAX_DIR_ENTRIES: number = 65536
/** 0x200000; linux/msdos_fs.h. */
export const FAT_MAX_DIR_SIZE: number = 2097152
/** 2; linux/msdos_fs.h. */
export const FAT_START_ENT: number = 2
/** 1; linux/msdos_fs.h. */
export const FAT_STATE_DIRTY: number = 1
/** 0xff4; linux/msdos_fs.h. */
export const MAX_FAT12: number = 4084
/** 0xfff4; linux/msdos_fs.h. */
export const MAX_FAT16: number = 65524
/** 0xffffff6; linux/msdos_fs.h. */
export const MAX_FAT32: number = 268435446
/** 5; linux/msdos_fs.h. */
export const MSDOS_DIR_BITS: number = 5
/** ".          "; linux/msdos_fs.h. */
export const MSDOS_DOT: string = '.          '
/** "..         "; linux/msdos_fs.h. */
export const MSDOS_DOTDOT: string = '..         '
/** 0x10; linux/msdos_fs.h. */
export const MSDOS_DPB: number = 16
/** 4; linux/msdos_fs.h. */
export const MSDOS_DPB_BITS: number = 4
/** 0x10; linux/msdos_fs.h. */
export const MSDOS_DPS: number = 16
/** 4; linux/msdos_fs.h. */
export const MSDOS_DPS_BITS: number = 4
/** 2; linux/msdos_fs.h. */
export const MSDOS_FSINFO_INO: number = 2
/** 0x100; linux/msdos_fs.h. */
export const MSDOS_LONGNAME: number = 256
/** 0xb; linux/msdos_fs.h. */
export const MSDOS_NAME: number = 11
/** 1; linux/msdos_fs.h. */
export const MSDOS_ROOT_INO: number = 1
/** 0x15; linux/msdos_fs.h. */
export const MSDOS_SLOTS: number = 21
/** 9; linux/msdos_fs.h. */
export const SECTOR_BITS: number = 9
/** 0x200; linux/msdos_fs.h. */
export const SECTOR_SIZE: number = 512
/**
 * Read the next directory entry with its short and its long name.
 *
 * The first element has the short name, the second the long one or an empty one. 0 at the end, where
 * d_reclen of the first is 0.
 *
 * Errors: EFAULT, EIO, ENOENT, ENOMEM, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x82307201; linux/msdos_fs.h.
 */
export const VFAT_IOCTL_READDIR_BOTH = (2184212993) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'__fat_dirent'>], number> }>
/**
 * Read the next directory entry with its short name.
 *
 * The second element is written to as well. 0 at the end, where d_reclen of the first is 0.
 *
 * Errors: EFAULT, EIO, ENOENT, ENOMEM, ENOTTY.
 *
 * Since Linux 1.0.
 *
 * 0x82307202; linux/msdos_fs.h.
 */
export const VFAT_IOCTL_READDIR_SHORT = (2184212994) as unknown as Command<{ readonly ioctl: Takes<[arg: Struct<'__fat_dirent'>], number> }>
/** 0x100000000; linux/openat2.h. */
export const OPENAT2_REGULAR: bigint = 4294967296n
/** 8; linux/openat2.h. */
export const RESOLVE_BENEATH: RESOLVE_ = 8
/** 0x20; linux/openat2.h. */
export const RESOLVE_CACHED: RESOLVE_ = 32
/** 0x10; linux/openat2.h. */
export const RESOLVE_IN_ROOT: RESOLVE_ = 16
/** 2; linux/openat2.h. */
export const RESOLVE_NO_MAGICLINKS: RESOLVE_ = 2
/** 4; linux/openat2.h. */
export const RESOLVE_NO_SYMLINKS: RESOLVE_ = 4
/** 1; linux/openat2.h. */
export const RESOLVE_NO_XDEV: RESOLVE_ = 1
/** 1; linux/posix_acl.h. */
export const ACL_EXECUTE: number = 1
/** 8; linux/posix_acl.h. */
export const ACL_GROUP: number = 8
/** 4; linux/posix_acl.h. */
export const ACL_GROUP_OBJ: number = 4
/** 0x10; linux/posix_acl.h. */
export const ACL_MASK: number = 16
/** 0x20; linux/posix_acl.h. */
export const ACL_OTHER: number = 32
/** 4; linux/posix_acl.h. */
export const ACL_READ: number = 4
/** 0x8000; linux/posix_acl.h. */
export const ACL_TYPE_ACCESS: number = 32768
/** 0x4000; linux/posix_acl.h. */
export const ACL_TYPE_DEFAULT: number = 16384
/** 2; linux/posix_acl.h. */
export const ACL_USER: number = 2
/** 1; linux/posix_acl.h. */
export const ACL_USER_OBJ: number = 1
/** 2; linux/posix_acl.h. */
export const ACL_WRITE: number = 2
/** -1; linux/posix_acl_xattr.h. */
export const ACL_UNDEFINED_ID: number = -1
/** 2; linux/posix_acl_xattr.h. */
export const POSIX_ACL_XATTR_VERSION: number = 2
/** 0x11; linux/quota.h. */
export const DQF_PRIVATE: number = 17
/** 1; linux/quota.h. */
export const DQF_ROOT_SQUASH: DQF_ = 1
/** 0; linux/quota.h. */
export const DQF_ROOT_SQUASH_B: number = 0
/** 0x10000; linux/quota.h. */
export const DQF_SYS_FILE: DQF_ = 65536
/** 0x10; linux/quota.h. */
export const DQF_SYS_FILE_B: number = 16
/** 1; linux/quota.h. */
export const GRPQUOTA: number = 1
/** 7; linux/quota.h. */
export const IIF_ALL: IIF_ = 7
/** 1; linux/quota.h. */
export const IIF_BGRACE: IIF_ = 1
/** 4; linux/quota.h. */
export const IIF_FLAGS: IIF_ = 4
/** 2; linux/quota.h. */
export const IIF_IGRACE: IIF_ = 2
/** 3; linux/quota.h. */
export const MAXQUOTAS: number = 3
/** 2; linux/quota.h. */
export const PRJQUOTA: number = 2
/** 3; linux/quota.h. */
export const QFMT_OCFS2: QFMT_ = 3
/** 5; linux/quota.h. */
export const QFMT_SHMEM: QFMT_ = 5
/** 1; linux/quota.h. */
export const QFMT_VFS_OLD: QFMT_ = 1
/** 2; linux/quota.h. */
export const QFMT_VFS_V0: QFMT_ = 2
/** 4; linux/quota.h. */
export const QFMT_VFS_V1: QFMT_ = 4
/** 0x3f; linux/quota.h. */
export const QIF_ALL: QIF_ = 63
/** 1; linux/quota.h. */
export const QIF_BLIMITS: QIF_ = 1
/** 0; linux/quota.h. */
export const QIF_BLIMITS_B: number = 0
/** 0x10; linux/quota.h. */
export const QIF_BTIME: QIF_ = 16
/** 4; linux/quota.h. */
export const QIF_BTIME_B: number = 4
/** 0x400; linux/quota.h. */
export const QIF_DQBLKSIZE: number = 1024
/** 0xa; linux/quota.h. */
export const QIF_DQBLKSIZE_BITS: number = 10
/** 4; linux/quota.h. */
export const QIF_ILIMITS: QIF_ = 4
/** 2; linux/quota.h. */
export const QIF_ILIMITS_B: number = 2
/** 8; linux/quota.h. */
export const QIF_INODES: QIF_ = 8
/** 3; linux/quota.h. */
export const QIF_INODES_B: number = 3
/** 0x20; linux/quota.h. */
export const QIF_ITIME: QIF_ = 32
/** 5; linux/quota.h. */
export const QIF_ITIME_B: number = 5
/** 5; linux/quota.h. */
export const QIF_LIMITS: QIF_ = 5
/** 2; linux/quota.h. */
export const QIF_SPACE: QIF_ = 2
/** 1; linux/quota.h. */
export const QIF_SPACE_B: number = 1
/** 0x30; linux/quota.h. */
export const QIF_TIMES: QIF_ = 48
/** 0xa; linux/quota.h. */
export const QIF_USAGE: QIF_ = 10
/** 6; linux/quota.h. */
export const QUOTA_NL_A_CAUSED_ID: number = 6
/** 4; linux/quota.h. */
export const QUOTA_NL_A_DEV_MAJOR: number = 4
/** 5; linux/quota.h. */
export const QUOTA_NL_A_DEV_MINOR: number = 5
/** 2; linux/quota.h. */
export const QUOTA_NL_A_EXCESS_ID: number = 2
/** 7; linux/quota.h. */
export const QUOTA_NL_A_MAX: number = 7
/** 7; linux/quota.h. */
export const QUOTA_NL_A_PAD: number = 7
/** 1; linux/quota.h. */
export const QUOTA_NL_A_QTYPE: number = 1
/** 0; linux/quota.h. */
export const QUOTA_NL_A_UNSPEC: number = 0
/** 3; linux/quota.h. */
export const QUOTA_NL_A_WARNING: number = 3
/** 9; linux/quota.h. */
export const QUOTA_NL_BHARDBELOW: number = 9
/** 4; linux/quota.h. */
export const QUOTA_NL_BHARDWARN: number = 4
/** 0xa; linux/quota.h. */
export const QUOTA_NL_BSOFTBELOW: number = 10
/** 5; linux/quota.h. */
export const QUOTA_NL_BSOFTLONGWARN: number = 5
/** 6; linux/quota.h. */
export const QUOTA_NL_BSOFTWARN: number = 6
/** 1; linux/quota.h. */
export const QUOTA_NL_C_MAX: number = 1
/** 0; linux/quota.h. */
export const QUOTA_NL_C_UNSPEC: number = 0
/** 1; linux/quota.h. */
export const QUOTA_NL_C_WARNING: number = 1
/** 7; linux/quota.h. */
export const QUOTA_NL_IHARDBELOW: number = 7
/** 1; linux/quota.h. */
export const QUOTA_NL_IHARDWARN: number = 1
/** 8; linux/quota.h. */
export const QUOTA_NL_ISOFTBELOW: number = 8
/** 2; linux/quota.h. */
export const QUOTA_NL_ISOFTLONGWARN: number = 2
/** 3; linux/quota.h. */
export const QUOTA_NL_ISOFTWARN: number = 3
/** 0; linux/quota.h. */
export const QUOTA_NL_NOWARN: number = 0
/**
 * Get the format of the quota file in use.
 *
 * Writes a 32-bit number.
 *
 * Errors: EFAULT, EINVAL, ENOSYS, ESRCH.
 *
 * Since Linux 2.4.22.
 *
 * 0x800004; linux/quota.h.
 */
export const Q_GETFMT = (8388612) as unknown as Command<{ readonly quotactl: Takes<[id: Unused, addr: Place32], 0>; readonly quotactl_fd: Takes<[id: Unused, addr: Place32], 0> }>
/**
 * Get the grace times of quotas of a type.
 *
 * Errors: EFAULT, EINVAL, ENOSYS, ESRCH.
 *
 * Since Linux 2.4.22.
 *
 * 0x800005; linux/quota.h.
 */
export const Q_GETINFO = (8388613) as unknown as Command<{ readonly quotactl: Takes<[id: Unused, addr: Struct<'if_dqinfo'>], 0>; readonly quotactl_fd: Takes<[id: Unused, addr: Struct<'if_dqinfo'>], 0> }>
/**
 * Get the limits and usage of the first id not below a given one that has any.
 *
 * Errors: EFAULT, EINVAL, EIO, ENOENT (There are no more), ENOSYS, EPERM, ESRCH.
 *
 * Since Linux 4.6.
 *
 * 0x800009; linux/quota.h.
 */
export const Q_GETNEXTQUOTA = (8388617) as unknown as Command<{ readonly quotactl: Takes<[id: Quantity, addr: Struct<'if_nextdqblk'>], 0>; readonly quotactl_fd: Takes<[id: Quantity, addr: Struct<'if_nextdqblk'>], 0> }>
/**
 * Get the limits and usage of a user, group or project.
 *
 * Errors: EFAULT, EINVAL, EIO, ENOSYS, EPERM (The quotas of others take CAP_SYS_ADMIN in the initial user
 * namespace), ESRCH.
 *
 * Since Linux 2.4.22.
 *
 * 0x800007; linux/quota.h.
 */
export const Q_GETQUOTA = (8388615) as unknown as Command<{ readonly quotactl: Takes<[id: Quantity, addr: Struct<'if_dqblk'>], 0>; readonly quotactl_fd: Takes<[id: Quantity, addr: Struct<'if_dqblk'>], 0> }>
/**
 * Turn quotas off.
 *
 * Errors: EEXIST, EINVAL, EIO, ENOSYS, EPERM, EROFS.
 *
 * Since Linux 2.4.22.
 *
 * 0x800003; linux/quota.h.
 */
export const Q_QUOTAOFF = (8388611) as unknown as Command<{ readonly quotactl: Takes<[], 0>; readonly quotactl_fd: Takes<[], 0> }>
/**
 * Turn quotas on; id is the format of the quota file at addr.
 *
 * A file system with hidden quota files, as ext4 and XFS can have, looks neither at id nor at addr.
 *
 * Errors: EACCES, EBUSY (Quotas are on already), EEXIST (Limits are enforced already), EFAULT, EINVAL,
 * ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EPERM, ESRCH (The kernel has no such quota format),
 * EXDEV.
 *
 * Since Linux 2.4.22.
 *
 * 0x800002; linux/quota.h.
 */
export const Q_QUOTAON = (8388610) as unknown as Command<{ readonly quotactl: Takes<[id: Choice<QFMT_>, addr?: Text | null], 0>; readonly quotactl_fd: Takes<[], 0> }>
/**
 * Set the grace times and flags of quotas of a type.
 *
 * Errors: EFAULT, EINVAL, ENOSYS, EPERM, ESRCH.
 *
 * Since Linux 2.4.22.
 *
 * 0x800006; linux/quota.h.
 */
export const Q_SETINFO = (8388614) as unknown as Command<{ readonly quotactl: Takes<[id: Unused, addr: Struct<'if_dqinfo'>], 0>; readonly quotactl_fd: Takes<[id: Unused, addr: Struct<'if_dqinfo'>], 0> }>
/**
 * Set limits of a user, group or project.
 *
 * Only what dqb_valid names is set. Space limits are in units of 1024 bytes, the usage in bytes.
 *
 * Errors: EFAULT, EINVAL, EIO, ENOSPC, ENOSYS, EPERM, ERANGE, EROFS, ESRCH.
 *
 * Since Linux 2.4.22.
 *
 * 0x800008; linux/quota.h.
 */
export const Q_SETQUOTA = (8388616) as unknown as Command<{ readonly quotactl: Takes<[id: Quantity, addr: Struct<'if_dqblk'>], 0>; readonly quotactl_fd: Takes<[id: Quantity, addr: Struct<'if_dqblk'>], 0> }>
/**
 * Write the quota files to disk.
 *
 * Errors: EINVAL, EIO, ENOSYS.
 *
 * Since Linux 2.4.22.
 *
 * 0x800001; linux/quota.h.
 */
export const Q_SYNC = (8388609) as unknown as Command<{ readonly quotactl: Takes<[], 0>; readonly quotactl_fd: Takes<[], 0> }>
/** 0xff; linux/quota.h. */
export const SUBCMDMASK: number = 255
/** 8; linux/quota.h. */
export const SUBCMDSHIFT: number = 8
/** 0; linux/quota.h. */
export const USRQUOTA: number = 0
/** "dquot_6.6.0"; linux/quota.h. */
export const __DQUOT_VERSION__: string = 'dquot_6.6.0'
/** 8; linux/quota.h. */
export const __QUOTA_NL_A_MAX: number = 8
/** 2; linux/quota.h. */
export const __QUOTA_NL_C_MAX: number = 2
/** 0xfff; linux/stat.h. */
export const STATX_ALL: STATX_ = 4095
/** 0x20; linux/stat.h. */
export const STATX_ATIME: STATX_ = 32
/** 0x20; linux/stat.h. */
export const STATX_ATTR_APPEND: STATX_ATTR_ = 32
/** 0x1000; linux/stat.h. */
export const STATX_ATTR_AUTOMOUNT: STATX_ATTR_ = 4096
/** 4; linux/stat.h. */
export const STATX_ATTR_COMPRESSED: STATX_ATTR_ = 4
/** 0x200000; linux/stat.h. */
export const STATX_ATTR_DAX: STATX_ATTR_ = 2097152
/** 0x800; linux/stat.h. */
export const STATX_ATTR_ENCRYPTED: STATX_ATTR_ = 2048
/** 0x10; linux/stat.h. */
export const STATX_ATTR_IMMUTABLE: STATX_ATTR_ = 16
/** 0x2000; linux/stat.h. */
export const STATX_ATTR_MOUNT_ROOT: STATX_ATTR_ = 8192
/** 0x40; linux/stat.h. */
export const STATX_ATTR_NODUMP: STATX_ATTR_ = 64
/** 0x100000; linux/stat.h. */
export const STATX_ATTR_VERITY: STATX_ATTR_ = 1048576
/** 0x400000; linux/stat.h. */
export const STATX_ATTR_WRITE_ATOMIC: STATX_ATTR_ = 4194304
/** 0x7ff; linux/stat.h. */
export const STATX_BASIC_STATS: STATX_ = 2047
/** 0x400; linux/stat.h. */
export const STATX_BLOCKS: STATX_ = 1024
/** 0x800; linux/stat.h. */
export const STATX_BTIME: STATX_ = 2048
/** 0x80; linux/stat.h. */
export const STATX_CTIME: STATX_ = 128
/** 0x2000; linux/stat.h. */
export const STATX_DIOALIGN: STATX_ = 8192
/** 0x20000; linux/stat.h. */
export const STATX_DIO_READ_ALIGN: STATX_ = 131072
/** 0x10; linux/stat.h. */
export const STATX_GID: STATX_ = 16
/** 0x100; linux/stat.h. */
export const STATX_INO: STATX_ = 256
/** 0x1000; linux/stat.h. */
export const STATX_MNT_ID: STATX_ = 4096
/** 0x4000; linux/stat.h. */
export const STATX_MNT_ID_UNIQUE: STATX_ = 16384
/** 2; linux/stat.h. */
export const STATX_MODE: STATX_ = 2
/** 0x40; linux/stat.h. */
export const STATX_MTIME: STATX_ = 64
/** 4; linux/stat.h. */
export const STATX_NLINK: STATX_ = 4
/** 0x200; linux/stat.h. */
export const STATX_SIZE: STATX_ = 512
/** 0x8000; linux/stat.h. */
export const STATX_SUBVOL: STATX_ = 32768
/** 1; linux/stat.h. */
export const STATX_TYPE: STATX_ = 1
/** 8; linux/stat.h. */
export const STATX_UID: STATX_ = 8
/** 0x10000; linux/stat.h. */
export const STATX_WRITE_ATOMIC: STATX_ = 65536
/** 0x80000000; linux/stat.h. */
export const STATX__RESERVED: number = 2147483648
/** 0x6000; linux/stat.h. */
export const S_IFBLK: number = 24576
/** 0x2000; linux/stat.h. */
export const S_IFCHR: number = 8192
/** 0x4000; linux/stat.h. */
export const S_IFDIR: number = 16384
/** 0x1000; linux/stat.h. */
export const S_IFIFO: number = 4096
/** 0xa000; linux/stat.h. */
export const S_IFLNK: number = 40960
/** 0xf000; linux/stat.h. */
export const S_IFMT: number = 61440
/** 0x8000; linux/stat.h. */
export const S_IFREG: number = 32768
/** 0xc000; linux/stat.h. */
export const S_IFSOCK: number = 49152
/** 0x20; linux/stat.h. */
export const S_IRGRP: number = 32
/** 4; linux/stat.h. */
export const S_IROTH: number = 4
/** 0x100; linux/stat.h. */
export const S_IRUSR: number = 256
/** 0x38; linux/stat.h. */
export const S_IRWXG: number = 56
/** 7; linux/stat.h. */
export const S_IRWXO: number = 7
/** 0x1c0; linux/stat.h. */
export const S_IRWXU: number = 448
/** 0x400; linux/stat.h. */
export const S_ISGID: number = 1024
/** 0x800; linux/stat.h. */
export const S_ISUID: number = 2048
/** 0x200; linux/stat.h. */
export const S_ISVTX: number = 512
/** 0x10; linux/stat.h. */
export const S_IWGRP: number = 16
/** 2; linux/stat.h. */
export const S_IWOTH: number = 2
/** 0x80; linux/stat.h. */
export const S_IWUSR: number = 128
/** 8; linux/stat.h. */
export const S_IXGRP: number = 8
/** 1; linux/stat.h. */
export const S_IXOTH: number = 1
/** 0x40; linux/stat.h. */
export const S_IXUSR: number = 64
/** 0x5761; linux/watch_queue.h. */
export const IOC_WATCH_QUEUE_SET_FILTER: number = 22369
/** 0x5760; linux/watch_queue.h. */
export const IOC_WATCH_QUEUE_SET_SIZE: number = 22368
/** 4; linux/watch_queue.h. */
export const NOTIFY_KEY_CLEARED: number = 4
/** 0; linux/watch_queue.h. */
export const NOTIFY_KEY_INSTANTIATED: number = 0
/** 6; linux/watch_queue.h. */
export const NOTIFY_KEY_INVALIDATED: number = 6
/** 2; linux/watch_queue.h. */
export const NOTIFY_KEY_LINKED: number = 2
/** 5; linux/watch_queue.h. */
export const NOTIFY_KEY_REVOKED: number = 5
/** 7; linux/watch_queue.h. */
export const NOTIFY_KEY_SETATTR: number = 7
/** 3; linux/watch_queue.h. */
export const NOTIFY_KEY_UNLINKED: number = 3
/** 1; linux/watch_queue.h. */
export const NOTIFY_KEY_UPDATED: number = 1
/** 0x80; linux/watch_queue.h. */
export const O_NOTIFICATION_PIPE: O_NOTIFICATION_ = 128
/** 0x10000; linux/watch_queue.h. */
export const WATCH_INFO_FLAG_0: number = 65536
/** 0x20000; linux/watch_queue.h. */
export const WATCH_INFO_FLAG_1: number = 131072
/** 0x40000; linux/watch_queue.h. */
export const WATCH_INFO_FLAG_2: number = 262144
/** 0x80000; linux/watch_queue.h. */
export const WATCH_INFO_FLAG_3: number = 524288
/** 0x100000; linux/watch_queue.h. */
export const WATCH_INFO_FLAG_4: number = 1048576
/** 0x200000; linux/watch_queue.h. */
export const WATCH_INFO_FLAG_5: number = 2097152
/** 0x400000; linux/watch_queue.h. */
export const WATCH_INFO_FLAG_6: number = 4194304
/** 0x800000; linux/watch_queue.h. */
export const WATCH_INFO_FLAG_7: number = 8388608
/** 0xff00; linux/watch_queue.h. */
export const WATCH_INFO_ID: number = 65280
/** 8; linux/watch_queue.h. */
export const WATCH_INFO_ID__SHIFT: number = 8
/** 0x7f; linux/watch_queue.h. */
export const WATCH_INFO_LENGTH: number = 127
/** 0; linux/watch_queue.h. */
export const WATCH_INFO_LENGTH__SHIFT: number = 0
/** 0xffff0000; linux/watch_queue.h. */
export const WATCH_INFO_TYPE_INFO: number = 4294901760
/** 0x10; linux/watch_queue.h. */
export const WATCH_INFO_TYPE_INFO__SHIFT: number = 16
/** 1; linux/watch_queue.h. */
export const WATCH_META_LOSS_NOTIFICATION: number = 1
/** 0; linux/watch_queue.h. */
export const WATCH_META_REMOVAL_NOTIFICATION: number = 0
/** 1; linux/watch_queue.h. */
export const WATCH_TYPE_KEY_NOTIFY: number = 1
/** 0; linux/watch_queue.h. */
export const WATCH_TYPE_META: number = 0
/** 2; linux/watch_queue.h. */
export const WATCH_TYPE__NR: number = 2
/** "apparmor"; linux/xattr.h. */
export const XATTR_APPARMOR_SUFFIX: string = 'apparmor'
/** "bpf."; linux/xattr.h. */
export const XATTR_BPF_LSM_SUFFIX: string = 'bpf.'
/** "btrfs."; linux/xattr.h. */
export const XATTR_BTRFS_PREFIX: string = 'btrfs.'
/** 6; linux/xattr.h. */
export const XATTR_BTRFS_PREFIX_LEN: number = 6
/** "capability"; linux/xattr.h. */
export const XATTR_CAPS_SUFFIX: string = 'capability'
/** 1; linux/xattr.h. */
export const XATTR_CREATE: XATTR_ = 1
/** "evm"; linux/xattr.h. */
export const XATTR_EVM_SUFFIX: string = 'evm'
/** "gnu."; linux/xattr.h. */
export const XATTR_HURD_PREFIX: string = 'gnu.'
/** 4; linux/xattr.h. */
export const XATTR_HURD_PREFIX_LEN: number = 4
/** "ima"; linux/xattr.h. */
export const XATTR_IMA_SUFFIX: string = 'ima'
/** "osx."; linux/xattr.h. */
export const XATTR_MAC_OSX_PREFIX: string = 'osx.'
/** 4; linux/xattr.h. */
export const XATTR_MAC_OSX_PREFIX_LEN: number = 4
/** "security.apparmor"; linux/xattr.h. */
export const XATTR_NAME_APPARMOR: string = 'security.apparmor'
/** "security.bpf."; linux/xattr.h. */
export const XATTR_NAME_BPF_LSM: string = 'security.bpf.'
/** 0xd; linux/xattr.h. */
export const XATTR_NAME_BPF_LSM_LEN: number = 13
/** "security.capability"; linux/xattr.h. */
export const XATTR_NAME_CAPS: string = 'security.capability'
/** "security.evm"; linux/xattr.h. */
export const XATTR_NAME_EVM: string = 'security.evm'
/** "security.ima"; linux/xattr.h. */
export const XATTR_NAME_IMA: string = 'security.ima'
/** "system.posix_acl_access"; linux/xattr.h. */
export const XATTR_NAME_POSIX_ACL_ACCESS: string = 'system.posix_acl_access'
/** "system.posix_acl_default"; linux/xattr.h. */
export const XATTR_NAME_POSIX_ACL_DEFAULT: string = 'system.posix_acl_default'
/** "security.selinux"; linux/xattr.h. */
export const XATTR_NAME_SELINUX: string = 'security.selinux'
/** "security.SMACK64"; linux/xattr.h. */
export const XATTR_NAME_SMACK: string = 'security.SMACK64'
/** "security.SMACK64EXEC"; linux/xattr.h. */
export const XATTR_NAME_SMACKEXEC: string = 'security.SMACK64EXEC'
/** "security.SMACK64IPIN"; linux/xattr.h. */
export const XATTR_NAME_SMACKIPIN: string = 'security.SMACK64IPIN'
/** "security.SMACK64IPOUT"; linux/xattr.h. */
export const XATTR_NAME_SMACKIPOUT: string = 'security.SMACK64IPOUT'
/** "security.SMACK64MMAP"; linux/xattr.h. */
export const XATTR_NAME_SMACKMMAP: string = 'security.SMACK64MMAP'
/** "security.SMACK64TRANSMUTE"; linux/xattr.h. */
export const XATTR_NAME_SMACKTRANSMUTE: string = 'security.SMACK64TRANSMUTE'
/** "os2."; linux/xattr.h. */
export const XATTR_OS2_PREFIX: string = 'os2.'
/** 4; linux/xattr.h. */
export const XATTR_OS2_PREFIX_LEN: number = 4
/** "posix_acl_access"; linux/xattr.h. */
export const XATTR_POSIX_ACL_ACCESS: string = 'posix_acl_access'
/** "posix_acl_default"; linux/xattr.h. */
export const XATTR_POSIX_ACL_DEFAULT: string = 'posix_acl_default'
/** 2; linux/xattr.h. */
export const XATTR_REPLACE: XATTR_ = 2
/** "security."; linux/xattr.h. */
export const XATTR_SECURITY_PREFIX: string = 'security.'
/** 9; linux/xattr.h. */
export const XATTR_SECURITY_PREFIX_LEN: number = 9
/** "selinux"; linux/xattr.h. */
export const XATTR_SELINUX_SUFFIX: string = 'selinux'
/** "SMACK64EXEC"; linux/xattr.h. */
export const XATTR_SMACK_EXEC: string = 'SMACK64EXEC'
/** "SMACK64IPIN"; linux/xattr.h. */
export const XATTR_SMACK_IPIN: string = 'SMACK64IPIN'
/** "SMACK64IPOUT"; linux/xattr.h. */
export const XATTR_SMACK_IPOUT: string = 'SMACK64IPOUT'
/** "SMACK64MMAP"; linux/xattr.h. */
export const XATTR_SMACK_MMAP: string = 'SMACK64MMAP'
/** "SMACK64"; linux/xattr.h. */
export const XATTR_SMACK_SUFFIX: string = 'SMACK64'
/** "SMACK64TRANSMUTE"; linux/xattr.h. */
export const XATTR_SMACK_TRANSMUTE: string = 'SMACK64TRANSMUTE'
/** "system."; linux/xattr.h. */
export const XATTR_SYSTEM_PREFIX: string = 'system.'
/** 7; linux/xattr.h. */
export const XATTR_SYSTEM_PREFIX_LEN: number = 7
/** "trusted."; linux/xattr.h. */
export const XATTR_TRUSTED_PREFIX: string = 'trusted.'
/** 8; linux/xattr.h. */
export const XATTR_TRUSTED_PREFIX_LEN: number = 8
/** "user."; linux/xattr.h. */
export const XATTR_USER_PREFIX: string = 'user.'
/** 5; linux/xattr.h. */
export const XATTR_USER_PREFIX_LEN: number = 5

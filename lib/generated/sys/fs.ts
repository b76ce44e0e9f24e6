// Generated from abi/prototypes.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-source-7.2 7.2.12-1.

import * as core from '../../sys/core.js'
import type { CallFacts } from '../../sys/must.js'
import type { Address, Bytes, Choice, Command, Count, Fd, FdArg, Flags, In, InAll, Long, Memory, Out, Place, Place64, Plain, Quantity, Size, Struct, Takes, Text, Unused, Watch, WatchArg } from '../../sys/types.js'
import type { AT_FACCESS_, AT_HANDLE_, AT_LINK_, AT_MOUNT_, AT_PATH_, AT_STATX_, AT_STAT_, AT_UNLINK_, CLOSE_RANGE_, FALLOC_FL_, FAN_EVENTS_, FAN_INIT_, FAN_MARK_, FSMOUNT_, FSOPEN_, FSPICK_, IN_, IN_INIT_, LISTMOUNT_, LOCK_, MFD_, MOUNT_ATTR_, MOVE_MOUNT_, MS_, OPEN_TREE_, O_, O_NOTIFICATION_, POSIX_FADV_, RENAME_, RWF_, SEEK_, SPLICE_F_, STATMOUNT_BY_, STATX_, SYNC_FILE_RANGE_, UMOUNT_, XATTR_ } from '../families.js'

export interface FsCalls<P extends Place> {
  /**
   * Check what the real user may do with the file at a path.
   *
   * mode is 4 (read), 2 (write), 1 (execute) or a sum of them, or 0 to ask whether the file is there.
   *
   * On both architectures: faccessat or faccessat2
   *
   * Errors: EACCES, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS.
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. access(2).
   *
   * @param filename a path
   * @param mode a set of bits without named constants
   */
  access(filename: In<P, Text>, mode: In<P, Quantity>): Out<P, 0>
  /**
   * Count the pages of a part of a file that are in the page cache, dirty, or were dropped from it.
   *
   * A len of 0 reaches to the end of the file.
   *
   * Errors: EBADF, EFAULT, EINVAL, ENOSYS (The kernel was built without CONFIG_CACHESTAT_SYSCALL),
   * EOPNOTSUPP (The file is on hugetlbfs), EPERM (Only those may ask who own the file or could write to
   * it).
   *
   * Since Linux 6.5. x86-64 and ARM64. cachestat(2).
   *
   * @param fd an open file descriptor
   * @param cstat_range struct cachestat_range, read by the kernel
   * @param cstat struct cachestat, written by the kernel
   * @param flags not looked at, or must be 0
   */
  cachestat(fd: In<P, FdArg>, cstat_range: In<P, Struct<'cachestat_range'>>, cstat: In<P, Struct<'cachestat'>>, flags?: In<P, Unused>): Out<P, 0>
  /**
   * Change the working directory.
   *
   * For all threads, unless one has unshared CLONE_FS. Node.js keeps the result of process.cwd() and does
   * not notice.
   *
   * Errors: EACCES, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR.
   *
   * Since Linux 1.0. x86-64 and ARM64. chdir(2).
   *
   * @param filename a path
   */
  chdir(filename: In<P, Text>): Out<P, 0>
  /**
   * Set the permissions of the file at a path.
   *
   * Clears the set-group-ID bit without an error if the process is not in the group of the file.
   *
   * Blocks until others have given up their delegations of the file (F_SETDELEG, NFS clients); a signal
   * handler ends it with -EINTR, unless installed with SA_RESTART.
   *
   * On both architectures: fchmodat
   *
   * Errors: EACCES, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW, EPERM
   * (Only the owner of the file or a process with CAP_FOWNER may do it), EROFS.
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. chmod(2).
   *
   * @param filename a path
   * @param mode a file mode: permission bits, with the file type where the call takes or gives one
   */
  chmod(filename: In<P, Text>, mode: In<P, Plain>): Out<P, 0>
  /**
   * Set the owner and group of the file at a path.
   *
   * An id of 0xffffffff (-1) stays as it is. Files that are no directories lose the set-ID bits and
   * capabilities.
   *
   * Blocks until others have given up their delegations of the file (F_SETDELEG, NFS clients); a signal
   * handler ends it with -EINTR, unless installed with SA_RESTART.
   *
   * On both architectures: fchownat
   *
   * Errors: EACCES, EDQUOT, EFAULT, EINTR, EINVAL (The user namespace does not map the id), EIO, ELOOP,
   * ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW, EPERM (A new owner needs CAP_CHOWN; the owner may
   * only choose among the groups of the process), EROFS.
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. chown(2).
   *
   * @param filename a path
   * @param user a user id
   * @param group a group id
   */
  chown(filename: In<P, Text>, user: In<P, Plain>, group: In<P, Plain>): Out<P, 0>
  /**
   * Change the root directory from which absolute paths start.
   *
   * For all threads, unless one has unshared CLONE_FS. The working directory stays, even outside of it.
   *
   * Dangerous: Modules, libraries and /proc are then looked for below the new root, in all threads.
   *
   * Errors: EACCES, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM (CAP_SYS_CHROOT in the
   * own user namespace is missing).
   *
   * Since Linux 1.0. x86-64 and ARM64. chroot(2).
   *
   * @param filename a path
   */
  chroot(filename: In<P, Text>): Out<P, 0>
  /**
   * Close all file descriptors from one number to another, or mark them close-on-exec.
   *
   * max_fd is closed too; errors of closing single descriptors are not reported.
   *
   * Per thread: with CLOSE_RANGE_UNSHARE the descriptor table, of which the calling thread gets its own
   * copy
   *
   * Dangerous: It also closes the descriptors of the JavaScript engine and its event loop; use
   * CLOSE_RANGE_CLOEXEC.
   *
   * Errors: EINVAL (An unknown flag, or fd is greater than max_fd), EMFILE, ENOMEM.
   *
   * Since Linux 5.9. x86-64 and ARM64. close_range(2).
   *
   * @param fd a plain number (descriptor number)
   * @param max_fd a plain number (descriptor number)
   * @param flags flags: `CLOSE_RANGE_`
   */
  close_range(fd: In<P, FdArg>, max_fd: In<P, FdArg>, flags: In<P, Flags<CLOSE_RANGE_>>): Out<P, 0>
  /**
   * Copy bytes from one regular file to another, sharing storage where the file system can.
   *
   * May copy less than was asked for; 0 means the end of fd_in.
   *
   * Errors: EBADF (fd_in is not open for reading, fd_out not for writing, or it was opened with O_APPEND),
   * EDQUOT, EFAULT, EFBIG (Beyond RLIMIT_FSIZE (the thread also gets SIGXFSZ), or beyond what the file
   * system can hold), EINVAL (Not regular files, ranges of one file that overlap, or flags is not 0), EIO,
   * EISDIR, ENOMEM, ENOSPC, EOPNOTSUPP, EOVERFLOW, EPERM (fd_out is immutable), ETXTBSY (One of the files
   * is in use as a swap file), EXDEV (The files are on file systems between which the kernel cannot copy:
   * use sendfile or read and write).
   *
   * Since Linux 4.5. x86-64 and ARM64. copy_file_range(2).
   *
   * @param fd_in an open file descriptor
   * @param off_in a signed position or distance in a file, in bytes, read and written by the kernel; null:
   * read at the position of fd_in and move it
   * @param fd_out an open file descriptor
   * @param off_out a signed position or distance in a file, in bytes, read and written by the kernel; null:
   * write at the position of fd_out and move it
   * @param len a number of bytes
   * @param flags not looked at, or must be 0
   * @returns a number of bytes
   */
  copy_file_range(fd_in: In<P, FdArg>, off_in: In<P, Place64 | null | undefined>, fd_out: In<P, FdArg>, off_out: In<P, Place64 | null | undefined>, len: In<P, Long>, flags?: In<P, Unused>): Out<P, Size>
  /**
   * Create a file, or empty it if it is there, and open it for writing.
   *
   * Blocks until the other end of a FIFO is opened, until a device such as a serial line is ready, and
   * until a lease or delegation on the file is given up; a signal handler ends it with -EINTR, unless
   * installed with SA_RESTART.
   *
   * On both architectures: openat
   *
   * Errors: EACCES (Permission is missing on the file or on a directory on the way, or fs.protected_regular
   * or fs.protected_fifos forbids O_CREAT in this sticky directory), EBUSY, EDQUOT, EFAULT, EINTR, EINVAL,
   * EIO, EISDIR (The path names a directory), ELOOP, EMFILE (The process has as many descriptors as
   * RLIMIT_NOFILE allows), ENAMETOOLONG, ENFILE (The system has as many open files as fs.file-max allows),
   * ENODEV, ENOENT, ENOMEM, ENOSPC, ENOTDIR, ENXIO, EOVERFLOW, EPERM, EROFS, ETXTBSY (The file is being
   * executed and would be written, or is in use as a swap file and would be truncated).
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. creat(2).
   *
   * @param pathname a path
   * @param mode a file mode: permission bits, with the file type where the call takes or gives one
   * @returns an open file descriptor
   */
  creat(pathname: In<P, Text>, mode: In<P, Plain>): Out<P, Fd>
  /**
   * Duplicate a file descriptor to a given number, and close what was open there.
   *
   * Does nothing if both numbers are the same; the duplicate is not close-on-exec; errors of closing newfd
   * are lost.
   *
   * On both architectures: dup3
   *
   * Errors: EBADF (oldfd is not open, or newfd is not below RLIMIT_NOFILE), EBUSY (Another thread is just
   * opening something at newfd), ENOMEM.
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. dup2(2).
   *
   * @param oldfd an open file descriptor
   * @param newfd a plain number (descriptor number)
   * @returns an open file descriptor
   */
  dup2(oldfd: In<P, FdArg>, newfd: In<P, FdArg>): Out<P, Fd>
  /**
   * Check what the real user may do with the file at a path relative to a directory.
   *
   * The kernel has no flags here; faccessat2 has. mode is a sum of 4 (read), 2 (write) and 1 (execute), or
   * 0.
   *
   * Errors: EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS.
   *
   * Since Linux 2.6.16. x86-64 and ARM64. faccessat(2).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param filename a path
   * @param mode a set of bits without named constants
   */
  faccessat(dfd: In<P, FdArg>, filename: In<P, Text>, mode: In<P, Quantity>): Out<P, 0>
  /**
   * Check what the real or the effective user may do with a file.
   *
   * mode is a sum of 4 (read), 2 (write) and 1 (execute), or 0 to ask whether the file is there.
   *
   * Errors: EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM, EROFS.
   *
   * Since Linux 5.8. x86-64 and ARM64. faccessat2(2).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param filename a path
   * @param mode a set of bits without named constants
   * @param flags flags: `AT_FACCESS_`
   */
  faccessat2(dfd: In<P, FdArg>, filename: In<P, Text>, mode: In<P, Quantity>, flags: In<P, Flags<AT_FACCESS_>>): Out<P, 0>
  /**
   * Tell the kernel how a part of a file will be read.
   *
   * A len of 0 reaches to the end of the file.
   *
   * Errors: EBADF, EINVAL, ENOSYS (The kernel was built without CONFIG_ADVISE_SYSCALLS), ESPIPE.
   *
   * Since Linux 2.6. x86-64 and ARM64. fadvise64(2).
   *
   * @param fd an open file descriptor
   * @param offset a signed position or distance in a file, in bytes
   * @param len a number of bytes
   * @param advice one of `POSIX_FADV_`
   */
  fadvise64(fd: In<P, FdArg>, offset: In<P, Long>, len: In<P, Long>, advice: In<P, Choice<POSIX_FADV_>>): Out<P, 0>
  /**
   * Reserve, zero, free, cut out or insert a range of a file.
   *
   * Errors: EBADF, EDQUOT, EFBIG (The range ends beyond what the file system can hold, or beyond
   * RLIMIT_FSIZE), EINTR, EINVAL (A negative offset, a size of 0 or less, or a range that does not fit the
   * blocks of the file system), EIO, EISDIR, ENODEV (Neither a regular file nor a block device), ENOMEM,
   * ENOSPC, EOPNOTSUPP (The file system cannot do it, or the flags do not go together: FALLOC_FL_PUNCH_HOLE
   * needs FALLOC_FL_KEEP_SIZE, and of the other modes only one may be given), EPERM (The file is immutable,
   * append-only or sealed), ESPIPE, ETXTBSY (The file is in use as a swap file).
   *
   * Since Linux 2.6.23. x86-64 and ARM64. fallocate(2).
   *
   * @param fd an open file descriptor
   * @param mode flags: `FALLOC_FL_`
   * @param offset a signed position or distance in a file, in bytes
   * @param len a number of bytes
   */
  fallocate(fd: In<P, FdArg>, mode: In<P, Flags<FALLOC_FL_>>, offset: In<P, Long>, len: In<P, Long>): Out<P, 0>
  /**
   * Open a fanotify group.
   *
   * event_f_flags are those of the descriptors that come with events.
   *
   * Errors: EINVAL, EMFILE (Too many open files, or the user has too many groups
   * (/proc/sys/fs/fanotify/max_user_groups)), ENFILE, ENOMEM, ENOSYS (The kernel is built without
   * CONFIG_FANOTIFY), EPERM (Without CAP_SYS_ADMIN in the initial user namespace only groups that report
   * file handles or mounts are allowed (since 5.13)).
   *
   * Since Linux 2.6.37. x86-64 and ARM64. fanotify_init(2).
   *
   * @param flags flags: `FAN_INIT_`
   * @param event_f_flags flags: `O_`
   * @returns an open file descriptor (fanotify)
   */
  fanotify_init(flags: In<P, Flags<FAN_INIT_>>, event_f_flags: In<P, Flags<O_>>): Out<P, Fd>
  /**
   * Add, change or remove the marks that say what a fanotify group watches.
   *
   * With FAN_MARK_FLUSH dfd and pathname are not looked at.
   *
   * Dangerous: A process that opens or reads what it marked for permission events waits for its own answer.
   *
   * Errors: EACCES (A mark needs read permission), EBADF, EEXIST, EFAULT, EINVAL, EISDIR, ELOOP,
   * ENAMETOOLONG, ENODEV (The file system has no id (fsid), which groups with file handles need), ENOENT
   * (Also: there is no mark to remove), ENOMEM, ENOSPC (The user has too many marks
   * (/proc/sys/fs/fanotify/max_user_marks)), ENOSYS, ENOTDIR, EOPNOTSUPP (The file system has no file
   * handles, or no pre-content events), EPERM (Marks of mounts, file systems and mount namespaces take
   * CAP_SYS_ADMIN), EXDEV (A subvolume has another id (fsid) than its file system).
   *
   * Since Linux 2.6.37. x86-64 and ARM64. fanotify_mark(2).
   *
   * @param fanotify_fd an open file descriptor (fanotify)
   * @param flags flags: `FAN_MARK_`
   * @param mask flags: `FAN_EVENTS_`
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param pathname a path; null: the file that dfd refers to, which must not be AT_FDCWD then
   */
  fanotify_mark(fanotify_fd: In<P, FdArg>, flags: In<P, Flags<FAN_MARK_>>, mask: In<P, Flags<FAN_EVENTS_>>, dfd: In<P, FdArg>, pathname?: In<P, Text | null>): Out<P, 0>
  /**
   * Change the working directory to an open directory.
   *
   * For all threads, unless one has unshared CLONE_FS. Node.js keeps the result of process.cwd() and does
   * not notice.
   *
   * Errors: EACCES, EBADF, EIO, ENOTDIR.
   *
   * Since Linux 1.0. x86-64 and ARM64. fchdir(2).
   *
   * @param fd an open file descriptor
   */
  fchdir(fd: In<P, FdArg>): Out<P, 0>
  /**
   * Set the permissions of an open file.
   *
   * Blocks until others have given up their delegations of the file (F_SETDELEG, NFS clients); a signal
   * handler ends it with -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EBADF (Descriptors opened with O_PATH do not count; use fchmodat2 with AT_EMPTY_PATH), EINTR,
   * EIO, ENOMEM, EOVERFLOW, EPERM, EROFS.
   *
   * Since Linux 1.0. x86-64 and ARM64. fchmod(2).
   *
   * @param fd an open file descriptor
   * @param mode a file mode: permission bits, with the file type where the call takes or gives one
   */
  fchmod(fd: In<P, FdArg>, mode: In<P, Plain>): Out<P, 0>
  /**
   * Set the permissions of the file at a path relative to a directory.
   *
   * The kernel has no flags here; fchmodat2 has.
   *
   * Blocks until others have given up their delegations of the file (F_SETDELEG, NFS clients); a signal
   * handler ends it with -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EACCES, EBADF, EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW,
   * EPERM, EROFS.
   *
   * Since Linux 2.6.16. x86-64 and ARM64. fchmodat(2).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param filename a path
   * @param mode a file mode: permission bits, with the file type where the call takes or gives one
   */
  fchmodat(dfd: In<P, FdArg>, filename: In<P, Text>, mode: In<P, Plain>): Out<P, 0>
  /**
   * Set the permissions of a file, with flags for the lookup.
   *
   * Blocks until others have given up their delegations of the file (F_SETDELEG, NFS clients); a signal
   * handler ends it with -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EACCES, EBADF, EFAULT, EINTR, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR,
   * EOPNOTSUPP (A symbolic link has no permissions of its own), EOVERFLOW, EPERM, EROFS.
   *
   * Since Linux 6.6. x86-64 and ARM64. chmod(2).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param filename a path
   * @param mode a file mode: permission bits, with the file type where the call takes or gives one
   * @param flags flags: `AT_PATH_`
   */
  fchmodat2(dfd: In<P, FdArg>, filename: In<P, Text>, mode: In<P, Plain>, flags: In<P, Flags<AT_PATH_>>): Out<P, 0>
  /**
   * Set the owner and group of an open file.
   *
   * An id of 0xffffffff (-1) stays as it is.
   *
   * Blocks until others have given up their delegations of the file (F_SETDELEG, NFS clients); a signal
   * handler ends it with -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EBADF, EDQUOT, EINTR, EINVAL, EIO, ENOMEM, EOVERFLOW, EPERM, EROFS.
   *
   * Since Linux 1.0. x86-64 and ARM64. fchown(2).
   *
   * @param fd an open file descriptor
   * @param user a user id
   * @param group a group id
   */
  fchown(fd: In<P, FdArg>, user: In<P, Plain>, group: In<P, Plain>): Out<P, 0>
  /**
   * Set the owner and group of a file, with flags for the lookup.
   *
   * An id of 0xffffffff (-1) stays as it is.
   *
   * Blocks until others have given up their delegations of the file (F_SETDELEG, NFS clients); a signal
   * handler ends it with -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EACCES, EBADF, EDQUOT, EFAULT, EINTR, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM,
   * ENOTDIR, EOVERFLOW, EPERM, EROFS.
   *
   * Since Linux 2.6.16. x86-64 and ARM64. fchownat(2).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param filename a path
   * @param user a user id
   * @param group a group id
   * @param flag flags: `AT_PATH_`
   */
  fchownat(dfd: In<P, FdArg>, filename: In<P, Text>, user: In<P, Plain>, group: In<P, Plain>, flag: In<P, Flags<AT_PATH_>>): Out<P, 0>
  /**
   * Write the data of a file to its storage with only the metadata needed to read it, and wait for that.
   *
   * Blocks until the file is written out; a signal waits until it is done.
   *
   * Errors: EBADF, EDQUOT, EINVAL (The file cannot be synchronised: a pipe, socket or the like), EIO
   * (Writing back failed, now or since the last call; the error is reported once to each open file),
   * ENOSPC, EROFS.
   *
   * Since Linux 1.0. x86-64 and ARM64. fdatasync(2).
   *
   * @param fd an open file descriptor
   */
  fdatasync(fd: In<P, FdArg>): Out<P, 0>
  /**
   * Read an extended attribute of an open file.
   *
   * With a size of 0 it gives the size that is needed and writes nothing.
   *
   * Errors: E2BIG, EACCES, EBADF, EFAULT, EINVAL, EIO, ENODATA, ENOMEM, EOPNOTSUPP (The file system or the
   * file has no attributes with the prefix of this name), ERANGE (The buffer is too small, or the name is
   * empty or longer than 255 bytes).
   *
   * Since Linux 2.4.18. x86-64 and ARM64. fgetxattr(2).
   *
   * @param fd an open file descriptor
   * @param name a string
   * @param value bytes, size bytes, written by the kernel; null: only the size is asked for, if size is 0
   * @param size the length; left out, that of the memory
   * @returns a number of bytes
   */
  fgetxattr(fd: In<P, FdArg>, name: In<P, Text>, value?: In<P, Memory | null>, size?: In<P, Quantity>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  fgetxattr(fd: In<P, FdArg>, name: In<P, Text>, value: In<P, Memory | Address | null | undefined>, size: In<P, Quantity>): Out<P, Size>
  /**
   * Get the attribute flags, project and extent hints of a file, of special files too.
   *
   * Errors: E2BIG, EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOPNOTSUPP
   * (The file system has no such attributes).
   *
   * Since Linux 6.17. x86-64 and ARM64. file_attr(2type).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param filename a path; null: the file that dfd refers to, if AT_EMPTY_PATH is set
   * @param ufattr struct file_attr, usize bytes, written by the kernel
   * @param usize the length; left out, that of the memory
   * @param at_flags flags: `AT_PATH_`
   */
  file_getattr(dfd: In<P, FdArg>, filename: In<P, Text | null | undefined>, ufattr: In<P, Struct<'file_attr'>>, usize: In<P, Quantity | undefined>, at_flags: In<P, Flags<AT_PATH_>>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  file_getattr(dfd: In<P, FdArg>, filename: In<P, Text | null | undefined>, ufattr: In<P, Struct<'file_attr'> | Address>, usize: In<P, Quantity>, at_flags: In<P, Flags<AT_PATH_>>): Out<P, 0>
  /**
   * Set the attribute flags, project and extent hints of a file, of special files too.
   *
   * Sets all fields; get them first, change some and set them. fa_nextents and flags that are only reported
   * do not count.
   *
   * Errors: E2BIG (usize is above the size of a page, or a field that the kernel does not know is not 0),
   * EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOPNOTSUPP, EPERM (It
   * takes the owner of the file or CAP_FOWNER; the immutable and append-only flags take
   * CAP_LINUX_IMMUTABLE), EROFS.
   *
   * Since Linux 6.17. x86-64 and ARM64. file_attr(2type).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param filename a path; null: the file that dfd refers to, if AT_EMPTY_PATH is set
   * @param ufattr struct file_attr, usize bytes, read by the kernel
   * @param usize the length; left out, that of the memory
   * @param at_flags flags: `AT_PATH_`
   */
  file_setattr(dfd: In<P, FdArg>, filename: In<P, Text | null | undefined>, ufattr: In<P, Struct<'file_attr'>>, usize: In<P, Quantity | undefined>, at_flags: In<P, Flags<AT_PATH_>>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  file_setattr(dfd: In<P, FdArg>, filename: In<P, Text | null | undefined>, ufattr: In<P, Struct<'file_attr'> | Address>, usize: In<P, Quantity>, at_flags: In<P, Flags<AT_PATH_>>): Out<P, 0>
  /**
   * List the names of the extended attributes of an open file.
   *
   * Names end with NUL and follow one another. With a size of 0 it gives the size that is needed and writes
   * nothing.
   *
   * Errors: E2BIG, EACCES, EBADF, EFAULT, EIO, ENOMEM, EOPNOTSUPP, ERANGE.
   *
   * Since Linux 2.4.18. x86-64 and ARM64. flistxattr(2).
   *
   * @param fd an open file descriptor
   * @param list bytes, size bytes, written by the kernel; null: only the size is asked for, if size is 0
   * @param size the length; left out, that of the memory
   * @returns a number of bytes
   */
  flistxattr(fd: In<P, FdArg>, list?: In<P, Memory | null>, size?: In<P, Quantity>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  flistxattr(fd: In<P, FdArg>, list: In<P, Memory | Address | null | undefined>, size: In<P, Quantity>): Out<P, Size>
  /**
   * Lock or unlock a whole open file against others who ask for a lock too.
   *
   * One of LOCK_SH, LOCK_EX and LOCK_UN, with LOCK_NB if it shall not wait. The lock belongs to the open
   * file description; changing its kind gives it up for a moment.
   *
   * Blocks until no other lock is in the way, without LOCK_NB; a signal handler ends it with -EINTR, unless
   * installed with SA_RESTART.
   *
   * Errors: EAGAIN (LOCK_NB: another open file description has a lock that is in the way), EBADF, EINTR,
   * EINVAL, ENOLCK, ENOMEM, ENOSYS (The kernel was built without CONFIG_FILE_LOCKING).
   *
   * Since Linux 1.0. x86-64 and ARM64. flock(2).
   *
   * @param fd an open file descriptor
   * @param cmd flags: `LOCK_`
   */
  flock(fd: In<P, FdArg>, cmd: In<P, Flags<LOCK_>>): Out<P, 0>
  /**
   * Remove an extended attribute of an open file.
   *
   * Blocks until others have given up their delegations of the file (F_SETDELEG, NFS clients); a signal
   * handler ends it with -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EACCES, EBADF, EDQUOT, EFAULT, EINTR, EINVAL, EIO, ENODATA, ENOMEM, ENOSPC, EOPNOTSUPP (The
   * file system or the file has no attributes with the prefix of this name), EPERM (user.* exists on files,
   * directories and sockets only, trusted.* needs CAP_SYS_ADMIN, immutable files have no changes), ERANGE,
   * EROFS.
   *
   * Since Linux 2.4.18. x86-64 and ARM64. fremovexattr(2).
   *
   * @param fd an open file descriptor
   * @param name a string
   */
  fremovexattr(fd: In<P, FdArg>, name: In<P, Text>): Out<P, 0>
  /**
   * Set a parameter of a file system context, or make or reconfigure its file system.
   *
   * Blocks while another thread works with the same context; a signal handler ends it with -EINTR,
   * SA_RESTART or not.
   *
   * Errors: EACCES, EBADF, EBUSY (The context is in another phase, or failed), EFAULT, EINTR, EINVAL (An
   * unknown key or a bad value; arguments that a command does not use must be 0), ELOOP, ENAMETOOLONG,
   * ENOENT, ENOMEM, ENOTBLK, ENOTDIR, ENXIO, EOPNOTSUPP, EPERM.
   *
   * Since Linux 5.2. x86-64 and ARM64. fsconfig(2).
   *
   * @param fd an open file descriptor (file system context)
   * @param cmd one of `FSCONFIG_`
   * @param _key as cmd says
   * @param _value as cmd says
   * @param aux as cmd says
   */
  fsconfig<A extends readonly unknown[], T>(fd: In<P, FdArg>, cmd: In<P, Command<{ readonly fsconfig: Takes<A, T> }>>, ...args: InAll<P, A>): Out<P, T>
  /**
   * Set an extended attribute of an open file.
   *
   * Blocks until others have given up their delegations of the file (F_SETDELEG, NFS clients); a signal
   * handler ends it with -EINTR, unless installed with SA_RESTART.
   *
   * Errors: E2BIG, EACCES, EBADF, EDQUOT, EEXIST, EFAULT, EINTR, EINVAL, EIO, ENODATA, ENOMEM, ENOSPC,
   * EOPNOTSUPP (The file system or the file has no attributes with the prefix of this name), EPERM (user.*
   * exists on files, directories and sockets only, trusted.* needs CAP_SYS_ADMIN, immutable files have no
   * changes), ERANGE, EROFS.
   *
   * Since Linux 2.4.18. x86-64 and ARM64. fsetxattr(2).
   *
   * @param fd an open file descriptor
   * @param name a string
   * @param value bytes, size bytes, read by the kernel; null: an empty value, if size is 0
   * @param size the length; left out, that of the memory
   * @param flags flags: `XATTR_`
   */
  fsetxattr(fd: In<P, FdArg>, name: In<P, Text>, value: In<P, Memory | string | null | undefined>, size: In<P, Quantity | undefined>, flags: In<P, Flags<XATTR_>>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  fsetxattr(fd: In<P, FdArg>, name: In<P, Text>, value: In<P, Memory | string | Address | null | undefined>, size: In<P, Quantity>, flags: In<P, Flags<XATTR_>>): Out<P, 0>
  /**
   * Make a detached mount of the file system of a context.
   *
   * With FSMOUNT_NAMESPACE it gives a descriptor of a new mount namespace. The last close drops an
   * unattached mount.
   *
   * Blocks while another thread works with the same context; a signal handler ends it with -EINTR,
   * SA_RESTART or not.
   *
   * Errors: EBADF, EBUSY, EINTR, EINVAL (FSCONFIG_CMD_CREATE has to come first), EMFILE, ENFILE, ENOMEM,
   * ENOSPC, EPERM (It takes CAP_SYS_ADMIN in the user namespace that owns the mount namespace. Or a mount
   * of proc or sysfs would show what others hide).
   *
   * Since Linux 5.2. x86-64 and ARM64. fsmount(2).
   *
   * @param fs_fd an open file descriptor (file system context)
   * @param flags flags: `FSMOUNT_`
   * @param attr_flags flags: `MOUNT_ATTR_`
   * @returns an open file descriptor (mount)
   */
  fsmount(fs_fd: In<P, FdArg>, flags: In<P, Flags<FSMOUNT_>>, attr_flags: In<P, Flags<MOUNT_ATTR_>>): Out<P, Fd>
  /**
   * Make a context in which a file system of a type is configured before it is mounted.
   *
   * Reading the descriptor gives messages about what went wrong, one at a time; ENODATA means no more.
   *
   * Errors: EFAULT, EINVAL, EMFILE, ENFILE, ENODEV (The kernel has no file system of this type), ENOMEM,
   * EPERM (It takes CAP_SYS_ADMIN in the user namespace that owns the mount namespace).
   *
   * Since Linux 5.2. x86-64 and ARM64. fsopen(2).
   *
   * @param _fs_name a string
   * @param flags flags: `FSOPEN_`
   * @returns an open file descriptor (file system context)
   */
  fsopen(_fs_name: In<P, Text>, flags: In<P, Flags<FSOPEN_>>): Out<P, Fd>
  /**
   * Make a context in which a mounted file system is configured anew.
   *
   * Errors: EACCES, EBADF, EFAULT, EINVAL (The path must be the root of a mount), ELOOP, EMFILE,
   * ENAMETOOLONG, ENFILE, ENOENT, ENOMEM, ENOTDIR, EPERM (It takes CAP_SYS_ADMIN in the user namespace that
   * owns the mount namespace).
   *
   * Since Linux 5.2. x86-64 and ARM64. fspick(2).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param path a path
   * @param flags flags: `FSPICK_`
   * @returns an open file descriptor (file system context)
   */
  fspick(dfd: In<P, FdArg>, path: In<P, Text>, flags: In<P, Flags<FSPICK_>>): Out<P, Fd>
  /**
   * Get the status of an open file.
   *
   * Errors: EBADF, EFAULT.
   *
   * Since Linux 1.0. x86-64 and ARM64. fstat(2).
   *
   * @param fd an open file descriptor
   * @param statbuf struct stat, written by the kernel
   */
  fstat(fd: In<P, FdArg>, statbuf: In<P, Struct<'stat'>>): Out<P, 0>
  /**
   * Get the type, size and free space of the file system of an open file.
   *
   * Errors: EBADF, EFAULT, EIO, ENOMEM, ENOSYS (This file system has no such data).
   *
   * Since Linux 1.0. x86-64 and ARM64. fstatfs(2).
   *
   * @param fd an open file descriptor
   * @param buf struct statfs, written by the kernel
   */
  fstatfs(fd: In<P, FdArg>, buf: In<P, Struct<'statfs'>>): Out<P, 0>
  /**
   * Write the data and metadata of a file to its storage, and wait for that.
   *
   * Blocks until the file is written out; a signal waits until it is done.
   *
   * Errors: EBADF, EDQUOT, EINVAL (The file cannot be synchronised: a pipe, socket or the like), EIO
   * (Writing back failed, now or since the last call; the error is reported once to each open file),
   * ENOSPC, EROFS.
   *
   * Since Linux 1.0. x86-64 and ARM64. fsync(2).
   *
   * @param fd an open file descriptor
   */
  fsync(fd: In<P, FdArg>): Out<P, 0>
  /**
   * Set the size of an open file.
   *
   * Errors: EBADF, EDQUOT, EFBIG (Beyond RLIMIT_FSIZE (the thread also gets SIGXFSZ), or beyond what the
   * file system can hold), EINVAL (Not a regular file, not open for writing, or a negative size), EIO,
   * ENOMEM, ENOSPC, EPERM (The file is append-only or sealed (F_SEAL_SHRINK, F_SEAL_GROW)), ETXTBSY (The
   * file is in use as a swap file).
   *
   * Since Linux 1.0. x86-64 and ARM64. ftruncate(2).
   *
   * @param fd an open file descriptor
   * @param length a number of bytes
   */
  ftruncate(fd: In<P, FdArg>, length: In<P, Long>): Out<P, 0>
  /**
   * Set the access and modification time of a file relative to a directory, in microseconds.
   *
   * Blocks until others have given up their delegations of the file (F_SETDELEG, NFS clients); a signal
   * handler ends it with -EINTR, unless installed with SA_RESTART.
   *
   * On both architectures: utimensat
   *
   * Errors: EACCES, EBADF, EFAULT, EINTR, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW,
   * EPERM, EROFS.
   *
   * Since Linux 2.6.16. x86-64 only; elsewhere -ENOSYS. futimesat(2).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param filename a path; null: the file that dfd refers to, which must not be AT_FDCWD then
   * @param utimes struct __kernel_old_timeval, 2 of them, read by the kernel; null: the current time for
   * both
   */
  futimesat(dfd: In<P, FdArg>, filename?: In<P, Text | null>, utimes?: In<P, Struct<'__kernel_old_timeval'> | null>): Out<P, 0>
  /**
   * Get the path of the working directory.
   *
   * Gives the length with the NUL at the end. A directory outside of the root directory comes with
   * "(unreachable)" in front, which libc makes an error.
   *
   * Errors: EFAULT, ENAMETOOLONG (The path is longer than 4096 bytes), ENOENT (The working directory was
   * removed), ENOMEM, ERANGE (The buffer is too small).
   *
   * Since Linux 2.2. x86-64 and ARM64. getcwd(2).
   *
   * @param buf bytes, size bytes, written by the kernel
   * @param size the length; left out, that of the memory
   * @returns a number of bytes
   */
  getcwd(buf: In<P, Memory>, size?: In<P, Quantity>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  getcwd(buf: In<P, Memory | Address>, size: In<P, Quantity>): Out<P, Size>
  /**
   * Read entries of an open directory in the old format.
   *
   * Records of different lengths, each d_reclen bytes long, with the name ending in NUL and the type (DT_)
   * in the last byte; 0 at the end.
   *
   * On both architectures: getdents64
   *
   * Errors: EBADF, EFAULT, EINVAL (The buffer is too small for one entry), EIO, ENOENT (The directory was
   * removed), ENOTDIR.
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. getdents(2).
   *
   * @param fd an open file descriptor
   * @param dirent struct linux_dirent, count bytes, written by the kernel
   * @param count the length; left out, that of the memory
   * @returns a number of bytes
   */
  getdents(fd: In<P, FdArg>, dirent: In<P, Struct<'linux_dirent'>>, count?: In<P, Quantity>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  getdents(fd: In<P, FdArg>, dirent: In<P, Struct<'linux_dirent'> | Address>, count: In<P, Quantity>): Out<P, Size>
  /**
   * Read entries of an open directory.
   *
   * Records of different lengths, each d_reclen bytes long, with the name ending in NUL; 0 at the end.
   *
   * Errors: EBADF, EFAULT, EINVAL (The buffer is too small for one entry), EIO, ENOENT (The directory was
   * removed), ENOTDIR.
   *
   * Since Linux 2.4. x86-64 and ARM64. getdents64(2).
   *
   * @param fd an open file descriptor
   * @param dirent struct linux_dirent64, count bytes, written by the kernel
   * @param count the length; left out, that of the memory
   * @returns a number of bytes
   */
  getdents64(fd: In<P, FdArg>, dirent: In<P, Struct<'linux_dirent64'>>, count?: In<P, Quantity>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  getdents64(fd: In<P, FdArg>, dirent: In<P, Struct<'linux_dirent64'> | Address>, count: In<P, Quantity>): Out<P, Size>
  /**
   * Read an extended attribute of the file at a path.
   *
   * With a size of 0 it gives the size that is needed and writes nothing.
   *
   * Errors: E2BIG, EACCES, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENODATA, ENOENT, ENOMEM, ENOTDIR,
   * EOPNOTSUPP (The file system or the file has no attributes with the prefix of this name), ERANGE (The
   * buffer is too small, or the name is empty or longer than 255 bytes).
   *
   * Since Linux 2.4.18. x86-64 and ARM64. getxattr(2).
   *
   * @param pathname a path
   * @param name a string
   * @param value bytes, size bytes, written by the kernel; null: only the size is asked for, if size is 0
   * @param size the length; left out, that of the memory
   * @returns a number of bytes
   */
  getxattr(pathname: In<P, Text>, name: In<P, Text>, value?: In<P, Memory | null>, size?: In<P, Quantity>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  getxattr(pathname: In<P, Text>, name: In<P, Text>, value: In<P, Memory | Address | null | undefined>, size: In<P, Quantity>): Out<P, Size>
  /**
   * Read an extended attribute of a file, with flags for the lookup.
   *
   * The value goes where uargs says; its flags must be 0. With a size of 0 in it, nothing is written.
   *
   * Errors: E2BIG, EACCES, EBADF, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENODATA, ENOENT, ENOMEM,
   * ENOTDIR, EOPNOTSUPP (The file system or the file has no attributes with the prefix of this name),
   * ERANGE (The buffer is too small, or the name is empty or longer than 255 bytes).
   *
   * Since Linux 6.13. x86-64 and ARM64. getxattr(2).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param pathname a path; null: the file that dfd refers to, if AT_EMPTY_PATH is set
   * @param at_flags flags: `AT_PATH_`
   * @param name a string
   * @param uargs struct xattr_args, usize bytes, read by the kernel
   * @param usize the length; left out, that of the memory
   * @returns a number of bytes
   */
  getxattrat(dfd: In<P, FdArg>, pathname: In<P, Text | null | undefined>, at_flags: In<P, Flags<AT_PATH_>>, name: In<P, Text>, uargs: In<P, Struct<'xattr_args'>>, usize?: In<P, Quantity>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  getxattrat(dfd: In<P, FdArg>, pathname: In<P, Text | null | undefined>, at_flags: In<P, Flags<AT_PATH_>>, name: In<P, Text>, uargs: In<P, Struct<'xattr_args'> | Address>, usize: In<P, Quantity>): Out<P, Size>
  /**
   * Watch a file or directory, or change what is watched there.
   *
   * A second watch of the same file, by whatever path, gives the same number and replaces the mask, unless
   * IN_MASK_ADD is set.
   *
   * Errors: EACCES (A watch needs read permission), EBADF, EEXIST (IN_MASK_CREATE is set and the file is
   * watched already), EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC (The user has too many
   * watches (/proc/sys/fs/inotify/max_user_watches)), ENOTDIR.
   *
   * Since Linux 2.6.13. x86-64 and ARM64. inotify_add_watch(2).
   *
   * @param fd an open file descriptor (inotify)
   * @param pathname a path
   * @param mask flags: `IN_`
   * @returns an inotify watch descriptor
   */
  inotify_add_watch(fd: In<P, FdArg>, pathname: In<P, Text>, mask: In<P, Flags<IN_>>): Out<P, Watch>
  /**
   * Open an inotify instance.
   *
   * The descriptor stays open across execve; one of inotify_init1 with IN_CLOEXEC does not.
   *
   * On both architectures: inotify_init1
   *
   * Errors: EMFILE (Too many open files, or the user has too many instances
   * (/proc/sys/fs/inotify/max_user_instances)), ENFILE, ENOMEM.
   *
   * Since Linux 2.6.13. x86-64 only; elsewhere -ENOSYS. inotify_init(2).
   *
   * @returns an open file descriptor (inotify)
   */
  inotify_init(): Out<P, Fd>
  /**
   * Open an inotify instance, with flags.
   *
   * Errors: EINVAL, EMFILE (Too many open files, or the user has too many instances
   * (/proc/sys/fs/inotify/max_user_instances)), ENFILE, ENOMEM.
   *
   * Since Linux 2.6.27. x86-64 and ARM64. inotify_init1(2).
   *
   * @param flags flags: `IN_INIT_`
   * @returns an open file descriptor (inotify)
   */
  inotify_init1(flags: In<P, Flags<IN_INIT_>>): Out<P, Fd>
  /**
   * Remove a watch.
   *
   * An event IN_IGNORED follows.
   *
   * Errors: EBADF, EINVAL.
   *
   * Since Linux 2.6.13. x86-64 and ARM64. inotify_rm_watch(2).
   *
   * @param fd an open file descriptor (inotify)
   * @param wd an inotify watch descriptor
   */
  inotify_rm_watch(fd: In<P, FdArg>, wd: In<P, WatchArg>): Out<P, 0>
  /**
   * Set the owner and group of the file at a path, of a symbolic link itself.
   *
   * An id of 0xffffffff (-1) stays as it is.
   *
   * Blocks until others have given up their delegations of the file (F_SETDELEG, NFS clients); a signal
   * handler ends it with -EINTR, unless installed with SA_RESTART.
   *
   * On both architectures: fchownat with AT_SYMLINK_NOFOLLOW
   *
   * Errors: EACCES, EDQUOT, EFAULT, EINTR, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR,
   * EOVERFLOW, EPERM, EROFS.
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. lchown(2).
   *
   * @param filename a path
   * @param user a user id
   * @param group a group id
   */
  lchown(filename: In<P, Text>, user: In<P, Plain>, group: In<P, Plain>): Out<P, 0>
  /**
   * Read an extended attribute of the file at a path, of a symbolic link itself.
   *
   * With a size of 0 it gives the size that is needed and writes nothing.
   *
   * Errors: E2BIG, EACCES, EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENODATA, ENOENT, ENOMEM, ENOTDIR,
   * EOPNOTSUPP (The file system or the file has no attributes with the prefix of this name), ERANGE (The
   * buffer is too small, or the name is empty or longer than 255 bytes).
   *
   * Since Linux 2.4.18. x86-64 and ARM64. lgetxattr(2).
   *
   * @param pathname a path
   * @param name a string
   * @param value bytes, size bytes, written by the kernel; null: only the size is asked for, if size is 0
   * @param size the length; left out, that of the memory
   * @returns a number of bytes
   */
  lgetxattr(pathname: In<P, Text>, name: In<P, Text>, value?: In<P, Memory | null>, size?: In<P, Quantity>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  lgetxattr(pathname: In<P, Text>, name: In<P, Text>, value: In<P, Memory | Address | null | undefined>, size: In<P, Quantity>): Out<P, Size>
  /**
   * Give a file a further name (a hard link).
   *
   * A symbolic link at the end of oldname is not followed: it gets the new name itself.
   *
   * Blocks until another process gives up a delegation (F_SETDELEG, NFS server) on the directory or file,
   * or loses it after fs.lease-break-time seconds; a signal handler ends it with -EINTR, unless installed
   * with SA_RESTART.
   *
   * On both architectures: linkat
   *
   * Errors: EACCES, EDQUOT, EEXIST (The name is taken, be it by a symbolic link that leads nowhere),
   * EFAULT, EINTR, EIO, ELOOP, EMLINK (The file has as many links as the file system can count),
   * ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOVERFLOW, EPERM (It is a directory, immutable or
   * append-only, the file system has no hard links, or fs.protected_hardlinks forbids links to files of
   * others that the caller cannot write), EROFS, EXDEV (The paths are on different mounts).
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. link(2).
   *
   * @param oldname a path
   * @param newname a path
   */
  link(oldname: In<P, Text>, newname: In<P, Text>): Out<P, 0>
  /**
   * Give a file a further name (a hard link), with the paths relative to directories.
   *
   * Without AT_SYMLINK_FOLLOW a symbolic link at the end of oldname gets the new name itself. With
   * AT_EMPTY_PATH and an empty oldname the file is the one open at olddfd.
   *
   * Blocks until another process gives up a delegation (F_SETDELEG, NFS server) on the directory or file,
   * or loses it after fs.lease-break-time seconds; a signal handler ends it with -EINTR, unless installed
   * with SA_RESTART.
   *
   * Errors: EACCES, EBADF, EDQUOT, EEXIST (The name is taken, be it by a symbolic link that leads nowhere),
   * EFAULT, EINTR, EINVAL, EIO, ELOOP, EMLINK (The file has as many links as the file system can count),
   * ENAMETOOLONG, ENOENT (A name is not there; the file has no name left and was not opened with O_TMPFILE
   * (without O_EXCL); or AT_EMPTY_PATH on a descriptor opened with other credentials, without
   * CAP_DAC_READ_SEARCH), ENOMEM, ENOSPC, ENOTDIR, EOVERFLOW, EPERM (It is a directory, immutable or
   * append-only, the file system has no hard links, or fs.protected_hardlinks forbids links to files of
   * others that the caller cannot write), EROFS, EXDEV (The paths are on different mounts).
   *
   * Since Linux 2.6.16. x86-64 and ARM64. linkat(2).
   *
   * @param olddfd a directory file descriptor, or AT_FDCWD
   * @param oldname a path
   * @param newdfd a directory file descriptor, or AT_FDCWD
   * @param newname a path
   * @param flags flags: `AT_LINK_`
   */
  linkat(olddfd: In<P, FdArg>, oldname: In<P, Text>, newdfd: In<P, FdArg>, newname: In<P, Text>, flags: In<P, Flags<AT_LINK_>>): Out<P, 0>
  /**
   * List the unique ids of all mounts below a mount.
   *
   * mnt_id LSMT_ROOT stands for the root; beyond 2^53, it is set by `big`. To go on, put the last id into
   * param of req; 0 begins.
   *
   * Errors: E2BIG, EBADF, EFAULT, EINVAL, ENOENT, ENOMEM, EOVERFLOW (At most a million ids in one call),
   * EPERM.
   *
   * Since Linux 6.8. x86-64 and ARM64. listmount(2).
   *
   * @param req struct mnt_id_req, its own field size, read by the kernel
   * @param mnt_ids a plain number (mount id), nr_mnt_ids of them, written by the kernel
   * @param nr_mnt_ids the length; left out, that of the memory
   * @param flags flags: `LISTMOUNT_`
   * @returns a number of things other than bytes (mounts)
   */
  listmount(req: In<P, Struct<'mnt_id_req'>>, mnt_ids: In<P, Bytes>, nr_mnt_ids: In<P, Quantity | undefined>, flags: In<P, Flags<LISTMOUNT_>>): Out<P, Count>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  listmount(req: In<P, Struct<'mnt_id_req'>>, mnt_ids: In<P, Bytes | Address>, nr_mnt_ids: In<P, Quantity>, flags: In<P, Flags<LISTMOUNT_>>): Out<P, Count>
  /**
   * List the names of the extended attributes of the file at a path.
   *
   * Names end with NUL and follow one another. With a size of 0 it gives the size that is needed and writes
   * nothing.
   *
   * Errors: E2BIG, EACCES, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOPNOTSUPP, ERANGE.
   *
   * Since Linux 2.4.18. x86-64 and ARM64. listxattr(2).
   *
   * @param pathname a path
   * @param list bytes, size bytes, written by the kernel; null: only the size is asked for, if size is 0
   * @param size the length; left out, that of the memory
   * @returns a number of bytes
   */
  listxattr(pathname: In<P, Text>, list?: In<P, Memory | null>, size?: In<P, Quantity>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  listxattr(pathname: In<P, Text>, list: In<P, Memory | Address | null | undefined>, size: In<P, Quantity>): Out<P, Size>
  /**
   * List the names of the extended attributes of a file, with flags for the lookup.
   *
   * Names end with NUL and follow one another. With a size of 0 it gives the size that is needed and writes
   * nothing.
   *
   * Errors: E2BIG, EACCES, EBADF (With an empty path, dfd must be open and cannot be AT_FDCWD, unlike in
   * getxattrat), EFAULT, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOPNOTSUPP, ERANGE.
   *
   * Since Linux 6.13. x86-64 and ARM64. listxattr(2).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param pathname a path; null: the file that dfd refers to, if AT_EMPTY_PATH is set
   * @param at_flags flags: `AT_PATH_`
   * @param list bytes, size bytes, written by the kernel; null: only the size is asked for, if size is 0
   * @param size the length; left out, that of the memory
   * @returns a number of bytes
   */
  listxattrat(dfd: In<P, FdArg>, pathname: In<P, Text | null | undefined>, at_flags: In<P, Flags<AT_PATH_>>, list?: In<P, Memory | null>, size?: In<P, Quantity>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  listxattrat(dfd: In<P, FdArg>, pathname: In<P, Text | null | undefined>, at_flags: In<P, Flags<AT_PATH_>>, list: In<P, Memory | Address | null | undefined>, size: In<P, Quantity>): Out<P, Size>
  /**
   * List the names of the extended attributes of the file at a path, of a symbolic link itself.
   *
   * Names end with NUL and follow one another. With a size of 0 it gives the size that is needed and writes
   * nothing.
   *
   * Errors: E2BIG, EACCES, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOPNOTSUPP, ERANGE.
   *
   * Since Linux 2.4.18. x86-64 and ARM64. llistxattr(2).
   *
   * @param pathname a path
   * @param list bytes, size bytes, written by the kernel; null: only the size is asked for, if size is 0
   * @param size the length; left out, that of the memory
   * @returns a number of bytes
   */
  llistxattr(pathname: In<P, Text>, list?: In<P, Memory | null>, size?: In<P, Quantity>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  llistxattr(pathname: In<P, Text>, list: In<P, Memory | Address | null | undefined>, size: In<P, Quantity>): Out<P, Size>
  /**
   * Remove an extended attribute of the file at a path, of a symbolic link itself.
   *
   * Blocks until others have given up their delegations of the file (F_SETDELEG, NFS clients); a signal
   * handler ends it with -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EACCES, EDQUOT, EFAULT, EINTR, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENODATA, ENOENT, ENOMEM,
   * ENOSPC, ENOTDIR, EOPNOTSUPP (The file system or the file has no attributes with the prefix of this
   * name), EPERM (user.* exists on files, directories and sockets only, trusted.* needs CAP_SYS_ADMIN,
   * immutable files have no changes), ERANGE, EROFS.
   *
   * Since Linux 2.4.18. x86-64 and ARM64. lremovexattr(2).
   *
   * @param pathname a path
   * @param name a string
   */
  lremovexattr(pathname: In<P, Text>, name: In<P, Text>): Out<P, 0>
  /**
   * Move the position of an open file.
   *
   * The position belongs to the open file description, which duplicated and inherited descriptors share.
   *
   * Errors: EBADF, EINVAL (An unknown whence, or the position would be before the start or beyond the
   * greatest size), ENXIO (SEEK_DATA or SEEK_HOLE: there is no data after the offset, or it is beyond the
   * end), ESPIPE (The file has no positions: a pipe, socket or terminal).
   *
   * Since Linux 1.0. x86-64 and ARM64. lseek(2).
   *
   * @param fd an open file descriptor
   * @param offset a signed position or distance in a file, in bytes
   * @param whence one of `SEEK_`
   * @returns a signed position or distance in a file, in bytes
   */
  lseek(fd: In<P, FdArg>, offset: In<P, Long>, whence: In<P, Choice<SEEK_>>): Out<P, number>
  /**
   * Set an extended attribute of the file at a path, of a symbolic link itself.
   *
   * Blocks until others have given up their delegations of the file (F_SETDELEG, NFS clients); a signal
   * handler ends it with -EINTR, unless installed with SA_RESTART.
   *
   * Errors: E2BIG, EACCES, EDQUOT, EEXIST, EFAULT, EINTR, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENODATA,
   * ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP (The file system or the file has no attributes with the
   * prefix of this name), EPERM (user.* exists on files, directories and sockets only, trusted.* needs
   * CAP_SYS_ADMIN, immutable files have no changes), ERANGE, EROFS.
   *
   * Since Linux 2.4.18. x86-64 and ARM64. lsetxattr(2).
   *
   * @param pathname a path
   * @param name a string
   * @param value bytes, size bytes, read by the kernel; null: an empty value, if size is 0
   * @param size the length; left out, that of the memory
   * @param flags flags: `XATTR_`
   */
  lsetxattr(pathname: In<P, Text>, name: In<P, Text>, value: In<P, Memory | string | null | undefined>, size: In<P, Quantity | undefined>, flags: In<P, Flags<XATTR_>>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  lsetxattr(pathname: In<P, Text>, name: In<P, Text>, value: In<P, Memory | string | Address | null | undefined>, size: In<P, Quantity>, flags: In<P, Flags<XATTR_>>): Out<P, 0>
  /**
   * Get the status of the file at a path, of a symbolic link itself.
   *
   * On both architectures: newfstatat or statx
   *
   * Errors: EACCES, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR.
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. lstat(2).
   *
   * @param filename a path
   * @param statbuf struct stat, written by the kernel
   */
  lstat(filename: In<P, Text>, statbuf: In<P, Struct<'stat'>>): Out<P, 0>
  /**
   * Create a file that lives in memory and has no path.
   *
   * The name shows only in /proc and need not be unique; MFD_NOEXEC_SEAL allows sealing too.
   *
   * Errors: EACCES (The sysctl vm.memfd_noexec is 2: pass MFD_NOEXEC_SEAL), EFAULT, EINVAL (An unknown
   * flag, MFD_EXEC together with MFD_NOEXEC_SEAL, or a name longer than 249 bytes), EMFILE, ENFILE, ENODEV
   * (MFD_HUGETLB: there are no huge pages of this size), ENOENT, ENOMEM, ENOSPC, ENOSYS (The kernel was
   * built without CONFIG_MEMFD_CREATE).
   *
   * Since Linux 3.17. x86-64 and ARM64. memfd_create(2).
   *
   * @param uname a string
   * @param flags flags: `MFD_`
   * @returns an open file descriptor (memory file)
   */
  memfd_create(uname: In<P, Text>, flags: In<P, Flags<MFD_>>): Out<P, Fd>
  /**
   * Create a memory file whose pages the kernel itself cannot read.
   *
   * The only flag is O_CLOEXEC. Only ftruncate (once, from size 0) and mmap with MAP_SHARED work on it;
   * other calls cannot read from or write to that memory. Before 6.5 it was off unless secretmem.enable=1.
   *
   * Errors: EINVAL, EMFILE, ENFILE, ENOMEM, ENOSYS (The kernel was built without CONFIG_SECRETMEM, started
   * with secretmem.enable=0, or cannot take single pages out of its own mapping).
   *
   * Since Linux 5.14. x86-64 and ARM64. memfd_secret(2).
   *
   * @param flags flags: `O_`
   * @returns an open file descriptor (secret memory file)
   */
  memfd_secret(flags: In<P, Flags<O_>>): Out<P, Fd>
  /**
   * Create a directory.
   *
   * The umask is taken off the mode.
   *
   * Blocks until another process gives up a delegation (F_SETDELEG, NFS server) on the directory or file,
   * or loses it after fs.lease-break-time seconds; a signal handler ends it with -EINTR, unless installed
   * with SA_RESTART.
   *
   * On both architectures: mkdirat
   *
   * Errors: EACCES, EDQUOT (The quota of the user has no room for another file), EEXIST (The name is taken,
   * be it by a symbolic link that leads nowhere), EFAULT, EINTR, EINVAL, EIO, ELOOP, EMLINK, ENAMETOOLONG,
   * ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOVERFLOW (The user or group id of the caller cannot be stored on this
   * file system or mount), EPERM (The file system has no directories to create), EROFS.
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. mkdir(2).
   *
   * @param pathname a path
   * @param mode a file mode: permission bits, with the file type where the call takes or gives one
   */
  mkdir(pathname: In<P, Text>, mode: In<P, Plain>): Out<P, 0>
  /**
   * Create a directory, with its path relative to another.
   *
   * The umask is taken off the mode.
   *
   * Blocks until another process gives up a delegation (F_SETDELEG, NFS server) on the directory or file,
   * or loses it after fs.lease-break-time seconds; a signal handler ends it with -EINTR, unless installed
   * with SA_RESTART.
   *
   * Errors: EACCES, EBADF, EDQUOT (The quota of the user has no room for another file), EEXIST (The name is
   * taken, be it by a symbolic link that leads nowhere), EFAULT, EINTR, EINVAL, EIO, ELOOP, EMLINK,
   * ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOVERFLOW (The user or group id of the caller cannot be
   * stored on this file system or mount), EPERM (The file system has no directories to create), EROFS.
   *
   * Since Linux 2.6.16. x86-64 and ARM64. mkdirat(2).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param pathname a path
   * @param mode a file mode: permission bits, with the file type where the call takes or gives one
   */
  mkdirat(dfd: In<P, FdArg>, pathname: In<P, Text>, mode: In<P, Plain>): Out<P, 0>
  /**
   * Create a device file, FIFO, socket or regular file.
   *
   * mode holds the file type, of which none means a regular file. dev is the 32-bit form of the kernel: the
   * low 8 bits of the minor number, 12 bits of the major, then the other 12 of the minor.
   *
   * Blocks until another process gives up a delegation (F_SETDELEG, NFS server) on the directory or file,
   * or loses it after fs.lease-break-time seconds; a signal handler ends it with -EINTR, unless installed
   * with SA_RESTART.
   *
   * On both architectures: mknodat
   *
   * Errors: EACCES, EDQUOT (The quota of the user has no room for another file), EEXIST (The name is taken,
   * be it by a symbolic link that leads nowhere), EFAULT, EINTR, EINVAL (mode holds an unknown file type,
   * or that of a symbolic link), EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOVERFLOW (The
   * user or group id of the caller cannot be stored on this file system or mount), EPERM (A device, except
   * the whiteout 0:0, needs CAP_MKNOD in the initial user namespace; directories are made with mkdir; or
   * the file system has no such files), EROFS.
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. mknod(2).
   *
   * @param filename a path
   * @param mode a file mode: permission bits, with the file type where the call takes or gives one
   * @param dev a device number
   */
  mknod(filename: In<P, Text>, mode: In<P, Plain>, dev: In<P, Quantity>): Out<P, 0>
  /**
   * Create a device file, FIFO, socket or regular file, with its path relative to a directory.
   *
   * mode holds the file type, of which none means a regular file. dev is the 32-bit form of the kernel: the
   * low 8 bits of the minor number, 12 bits of the major, then the other 12 of the minor.
   *
   * Blocks until another process gives up a delegation (F_SETDELEG, NFS server) on the directory or file,
   * or loses it after fs.lease-break-time seconds; a signal handler ends it with -EINTR, unless installed
   * with SA_RESTART.
   *
   * Errors: EACCES, EBADF, EDQUOT (The quota of the user has no room for another file), EEXIST (The name is
   * taken, be it by a symbolic link that leads nowhere), EFAULT, EINTR, EINVAL (mode holds an unknown file
   * type, or that of a symbolic link), EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOVERFLOW
   * (The user or group id of the caller cannot be stored on this file system or mount), EPERM (A device,
   * except the whiteout 0:0, needs CAP_MKNOD in the initial user namespace; directories are made with
   * mkdir; or the file system has no such files), EROFS.
   *
   * Since Linux 2.6.16. x86-64 and ARM64. mknodat(2).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param filename a path
   * @param mode a file mode: permission bits, with the file type where the call takes or gives one
   * @param dev a device number
   */
  mknodat(dfd: In<P, FdArg>, filename: In<P, Text>, mode: In<P, Plain>, dev: In<P, Quantity>): Out<P, 0>
  /**
   * Mount a file system, bind or move a mount, or change how one is mounted.
   *
   * Up to a page of data is read, as far as it is readable; a few file systems want a binary struct there.
   *
   * Errors: EACCES, EBUSY, EFAULT, EINVAL (Bad option, bad superblock, not a mount point, or a shared
   * parent; the kernel log may tell), ELOOP, EMFILE, ENAMETOOLONG, ENODEV (The kernel has no file system of
   * this type), ENOENT, ENOMEM, ENOSPC, ENOTBLK, ENOTDIR, ENXIO, EPERM (It takes CAP_SYS_ADMIN in the user
   * namespace that owns the mount namespace. Locked flags of a mount cannot be cleared), EROFS.
   *
   * Since Linux 1.0. x86-64 and ARM64. mount(2).
   *
   * @param dev_name a string; null: no source
   * @param dir_name a path
   * @param type a string; null: no new file system, but MS_REMOUNT, MS_BIND, MS_MOVE or a propagation type
   * @param flags flags: `MS_`
   * @param data a string; null: no options
   */
  mount(dev_name: In<P, Text | null | undefined>, dir_name: In<P, Text>, type: In<P, Text | null | undefined>, flags: In<P, Flags<MS_>>, data?: In<P, Text | null>): Out<P, 0>
  /**
   * Change the attributes of a mount, or of a tree of mounts.
   *
   * If attr_set, attr_clr and propagation are 0, it succeeds without a look at the path.
   *
   * Errors: E2BIG, EACCES, EBADF, EBUSY (Files are open for writing there), EFAULT, EINVAL (No mount point,
   * or a change of access times without MOUNT_ATTR__ATIME in attr_clr, or a mount that cannot have an id
   * mapping), ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR, EPERM (It takes CAP_SYS_ADMIN in the
   * user namespace that owns the mount namespace. Locked attributes and an id mapping that is set cannot be
   * changed).
   *
   * Since Linux 5.12. x86-64 and ARM64. mount_setattr(2).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param path a path
   * @param flags flags: `AT_MOUNT_`
   * @param uattr struct mount_attr, usize bytes, read by the kernel
   * @param usize the length; left out, that of the memory
   */
  mount_setattr(dfd: In<P, FdArg>, path: In<P, Text>, flags: In<P, Flags<AT_MOUNT_>>, uattr: In<P, Struct<'mount_attr'>>, usize?: In<P, Quantity>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  mount_setattr(dfd: In<P, FdArg>, path: In<P, Text>, flags: In<P, Flags<AT_MOUNT_>>, uattr: In<P, Struct<'mount_attr'> | Address>, usize: In<P, Quantity>): Out<P, 0>
  /**
   * Attach a detached mount, or move a mount to another place.
   *
   * Symbolic links at the end of the paths are not followed unless flags say so.
   *
   * Errors: EACCES, EBADF, EFAULT, EINVAL (The source is no mount or its parent is shared, or one is a
   * directory and the other is not), ELOOP (Also: the target is below the source), ENAMETOOLONG, ENOENT,
   * ENOMEM, ENOSPC, ENOTDIR, EPERM (It takes CAP_SYS_ADMIN in the user namespace that owns the mount
   * namespace).
   *
   * Since Linux 5.2. x86-64 and ARM64. move_mount(2).
   *
   * @param from_dfd a directory file descriptor, or AT_FDCWD
   * @param from_pathname a path; null: the mount that from_dfd refers to, if MOVE_MOUNT_F_EMPTY_PATH is set
   * @param to_dfd a directory file descriptor, or AT_FDCWD
   * @param to_pathname a path; null: the place that to_dfd refers to, if MOVE_MOUNT_T_EMPTY_PATH is set
   * @param flags flags: `MOVE_MOUNT_`
   */
  move_mount(from_dfd: In<P, FdArg>, from_pathname: In<P, Text | null | undefined>, to_dfd: In<P, FdArg>, to_pathname: In<P, Text | null | undefined>, flags: In<P, Flags<MOVE_MOUNT_>>): Out<P, 0>
  /**
   * Get a handle that stands for a file on its file system, and the id of the mount.
   *
   * mnt_id gets 8 bytes with AT_HANDLE_MNT_ID_UNIQUE and otherwise only 4; it and handle_bytes are written
   * also when EOVERFLOW comes.
   *
   * Errors: EACCES, EBADF, EFAULT, EINVAL (handle_bytes is greater than 128, or flags that exclude each
   * other), EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS (The kernel was built without CONFIG_FHANDLE),
   * ENOTDIR, EOPNOTSUPP (The file system has no file handles; AT_HANDLE_FID may work where others do not),
   * EOVERFLOW (The handle needs more room: handle_bytes now says how much).
   *
   * Since Linux 2.6.39. x86-64 and ARM64. name_to_handle_at(2).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param name a path
   * @param handle struct file_handle, the 8 bytes of the head and handle_bytes bytes after it, read and
   * written by the kernel
   * @param mnt_id bytes, written by the kernel
   * @param flag flags: `AT_HANDLE_`, `AT_LINK_`
   */
  name_to_handle_at(dfd: In<P, FdArg>, name: In<P, Text>, handle: In<P, Struct<'file_handle'>>, mnt_id: In<P, Memory>, flag: In<P, Flags<AT_HANDLE_ | AT_LINK_>>): Out<P, 0>
  /**
   * Get the status of the file at a path relative to a directory.
   *
   * A null filename is accepted since 6.11; before, pass an empty string. It never triggers automounts.
   *
   * Errors: EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR.
   *
   * Since Linux 2.6.16. x86-64 and ARM64. newfstatat(2).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param filename a path; null: the file that dfd refers to, if AT_EMPTY_PATH is set
   * @param statbuf struct stat, written by the kernel
   * @param flag flags: `AT_STAT_`, `AT_STATX_`
   */
  newfstatat(dfd: In<P, FdArg>, filename: In<P, Text | null | undefined>, statbuf: In<P, Struct<'stat'>>, flag: In<P, Flags<AT_STAT_ | AT_STATX_>>): Out<P, 0>
  /**
   * Open a file by its path, and create it if the flags say so.
   *
   * Unknown flags are ignored; O_LARGEFILE is always added; mode counts only with O_CREAT or O_TMPFILE, and
   * the umask is taken off it.
   *
   * Blocks until the other end of a FIFO is opened, until a device such as a serial line is ready, and
   * until a lease or delegation on the file is given up; a signal handler ends it with -EINTR, unless
   * installed with SA_RESTART.
   *
   * On both architectures: openat
   *
   * Errors: EACCES (Permission is missing on the file or on a directory on the way, or fs.protected_regular
   * or fs.protected_fifos forbids O_CREAT in this sticky directory), EAGAIN (With O_NONBLOCK: another
   * process holds a lease or delegation on the file), EBUSY, EDQUOT, EEXIST, EFAULT, EINTR, EINVAL, EIO,
   * EISDIR (A directory cannot be opened for writing, nor with O_CREAT), ELOOP (Too many symbolic links, or
   * O_NOFOLLOW without O_PATH met one at the end of the path), EMFILE (The process has as many descriptors
   * as RLIMIT_NOFILE allows), ENAMETOOLONG, ENFILE (The system has as many open files as fs.file-max
   * allows), ENODEV, ENOENT, ENOMEM, ENOSPC, ENOTDIR, ENXIO (A socket, a device that is not there, or a
   * FIFO that nobody reads, opened with O_WRONLY and O_NONBLOCK), EOPNOTSUPP, EOVERFLOW, EPERM (O_NOATIME
   * needs the owner of the file or CAP_FOWNER; an append-only file can be written only with O_APPEND and
   * without O_TRUNC; an immutable file not at all), EROFS, ETXTBSY (The file is being executed and would be
   * written, or is in use as a swap file and would be truncated).
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. open(2).
   *
   * @param filename a path
   * @param flags flags: `O_`
   * @param mode a file mode: permission bits, with the file type where the call takes or gives one
   * @returns an open file descriptor
   */
  open(filename: In<P, Text>, flags: In<P, Flags<O_>>, mode?: In<P, Plain>): Out<P, Fd>
  /**
   * Open a file by a handle of name_to_handle_at.
   *
   * mountdirfd is any open file on the file system (not one opened with O_PATH), or FD_PIDFS_ROOT or
   * FD_NSFS_ROOT for handles of pidfds and namespaces.
   *
   * Blocks until the other end of a FIFO is opened, until a device such as a serial line is ready, and
   * until a lease or delegation on the file is given up; a signal handler ends it with -EINTR, unless
   * installed with SA_RESTART.
   *
   * Errors: EACCES, EAGAIN, EBADF, EDQUOT, EFAULT, EINTR, EINVAL (handle_bytes is 0 or greater than 128,
   * the handle type is wrong, or the flags are), EIO, EISDIR, ELOOP (The handle stands for a symbolic link:
   * open it with O_PATH), EMFILE, ENFILE, ENODEV, ENOMEM, ENOSPC, ENOSYS (The kernel was built without
   * CONFIG_FHANDLE), ENOTDIR, ENXIO, EPERM (CAP_DAC_READ_SEARCH is missing. In a user namespace
   * O_DIRECTORY, CAP_SYS_ADMIN over the mount or file system and CAP_DAC_READ_SEARCH there are enough),
   * EROFS, ESTALE (The file is gone, or the handle does not belong to this file system), ETXTBSY.
   *
   * Since Linux 2.6.39. x86-64 and ARM64. open_by_handle_at(2).
   *
   * @param mountdirfd a directory file descriptor, or AT_FDCWD
   * @param handle struct file_handle, the 8 bytes of the head and handle_bytes bytes after it, read by the
   * kernel
   * @param flags flags: `O_`
   * @returns an open file descriptor
   */
  open_by_handle_at(mountdirfd: In<P, FdArg>, handle: In<P, Struct<'file_handle'>>, flags: In<P, Flags<O_>>): Out<P, Fd>
  /**
   * Open a mount or a directory without access to its contents, or a copy of the mounts there.
   *
   * With OPEN_TREE_NAMESPACE it gives a descriptor of a new mount namespace. The last close drops an
   * unattached copy.
   *
   * Errors: EACCES, EBADF, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT, ENOMEM, ENOSPC,
   * ENOTDIR, EPERM (A copy takes CAP_SYS_ADMIN in the user namespace that owns the mount namespace).
   *
   * Since Linux 5.2. x86-64 and ARM64. open_tree(2).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param filename a path
   * @param flags flags: `OPEN_TREE_`, `AT_MOUNT_`
   * @returns an open file descriptor (mount)
   */
  open_tree(dfd: In<P, FdArg>, filename: In<P, Text>, flags: In<P, Flags<OPEN_TREE_ | AT_MOUNT_>>): Out<P, Fd>
  /**
   * Open a mount or a copy of it, as open_tree does, and change its attributes.
   *
   * With OPEN_TREE_CLONE it can replace or remove the id mapping of the copy, which mount_setattr cannot.
   *
   * Errors: E2BIG, EACCES, EBADF, EBUSY, EFAULT, EINVAL, ELOOP, EMFILE, ENAMETOOLONG, ENFILE, ENOENT,
   * ENOMEM, ENOSPC, ENOTDIR, EPERM.
   *
   * Since Linux 6.15. x86-64 and ARM64. open_tree_attr(2).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param filename a path
   * @param flags flags: `OPEN_TREE_`, `AT_MOUNT_`
   * @param uattr struct mount_attr, usize bytes, read by the kernel; null: no changes; usize must be 0 then
   * @param usize the length; left out, that of the memory
   * @returns an open file descriptor (mount)
   */
  open_tree_attr(dfd: In<P, FdArg>, filename: In<P, Text>, flags: In<P, Flags<OPEN_TREE_ | AT_MOUNT_>>, uattr?: In<P, Struct<'mount_attr'> | null>, usize?: In<P, Quantity>): Out<P, Fd>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  open_tree_attr(dfd: In<P, FdArg>, filename: In<P, Text>, flags: In<P, Flags<OPEN_TREE_ | AT_MOUNT_>>, uattr: In<P, Struct<'mount_attr'> | Address | null | undefined>, usize: In<P, Quantity>): Out<P, Fd>
  /**
   * Open a file by its path, relative to a directory, and create it if the flags say so.
   *
   * Unknown flags are ignored; O_LARGEFILE is always added; mode counts only with O_CREAT or O_TMPFILE, and
   * the umask is taken off it.
   *
   * Blocks until the other end of a FIFO is opened, until a device such as a serial line is ready, and
   * until a lease or delegation on the file is given up; a signal handler ends it with -EINTR, unless
   * installed with SA_RESTART.
   *
   * Errors: EACCES (Permission is missing on the file or on a directory on the way, or fs.protected_regular
   * or fs.protected_fifos forbids O_CREAT in this sticky directory), EAGAIN (With O_NONBLOCK: another
   * process holds a lease or delegation on the file), EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EINTR, EINVAL,
   * EIO, EISDIR (A directory cannot be opened for writing, nor with O_CREAT), ELOOP (Too many symbolic
   * links, or O_NOFOLLOW without O_PATH met one at the end of the path), EMFILE (The process has as many
   * descriptors as RLIMIT_NOFILE allows), ENAMETOOLONG, ENFILE (The system has as many open files as
   * fs.file-max allows), ENODEV, ENOENT, ENOMEM, ENOSPC, ENOTDIR, ENXIO (A socket, a device that is not
   * there, or a FIFO that nobody reads, opened with O_WRONLY and O_NONBLOCK), EOPNOTSUPP, EOVERFLOW, EPERM
   * (O_NOATIME needs the owner of the file or CAP_FOWNER; an append-only file can be written only with
   * O_APPEND and without O_TRUNC; an immutable file not at all), EROFS, ETXTBSY (The file is being executed
   * and would be written, or is in use as a swap file and would be truncated).
   *
   * Since Linux 2.6.16. x86-64 and ARM64. openat(2).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param filename a path
   * @param flags flags: `O_`
   * @param mode a file mode: permission bits, with the file type where the call takes or gives one
   * @returns an open file descriptor
   */
  openat(dfd: In<P, FdArg>, filename: In<P, Text>, flags: In<P, Flags<O_>>, mode?: In<P, Plain>): Out<P, Fd>
  /**
   * Open a file by its path, and say how the path may be resolved.
   *
   * Unlike openat, refuses unknown flags and a mode that would not be used.
   *
   * Blocks until the other end of a FIFO is opened, until a device such as a serial line is ready, and
   * until a lease or delegation on the file is given up; a signal handler ends it with -EINTR, unless
   * installed with SA_RESTART.
   *
   * Errors: E2BIG (usize is more than a page, or a field is not 0 that this kernel does not know), EACCES
   * (Permission is missing on the file or on a directory on the way, or fs.protected_regular or
   * fs.protected_fifos forbids O_CREAT in this sticky directory), EAGAIN (RESOLVE_CACHED would have to wait
   * or to create or truncate; a rename raced with ".." under RESOLVE_BENEATH or RESOLVE_IN_ROOT; or, with
   * O_NONBLOCK, there is a lease on the file), EBADF, EBUSY, EDQUOT, EEXIST, EFAULT, EFTYPE
   * (OPENAT2_REGULAR was asked for, and the file is not a regular one), EINTR, EINVAL (An unknown bit in
   * flags, mode or resolve, a mode without O_CREAT or O_TMPFILE, or flags that exclude each other), EIO,
   * EISDIR (A directory cannot be opened for writing, nor with O_CREAT), ELOOP (Too many symbolic links, or
   * one that O_NOFOLLOW, RESOLVE_NO_SYMLINKS or RESOLVE_NO_MAGICLINKS forbids), EMFILE (The process has as
   * many descriptors as RLIMIT_NOFILE allows), ENAMETOOLONG, ENFILE (The system has as many open files as
   * fs.file-max allows), ENODEV, ENOENT, ENOMEM, ENOSPC, ENOTDIR, ENXIO (A socket, a device that is not
   * there, or a FIFO that nobody reads, opened with O_WRONLY and O_NONBLOCK), EOPNOTSUPP, EOVERFLOW, EPERM
   * (O_NOATIME needs the owner of the file or CAP_FOWNER; an append-only file can be written only with
   * O_APPEND and without O_TRUNC; an immutable file not at all), EROFS, ETXTBSY (The file is being executed
   * and would be written, or is in use as a swap file and would be truncated), EXDEV (The path leaves what
   * RESOLVE_BENEATH, RESOLVE_IN_ROOT or RESOLVE_NO_XDEV allows).
   *
   * Since Linux 5.6. x86-64 and ARM64. openat2(2).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param filename a path
   * @param how struct open_how, usize bytes, read by the kernel
   * @param usize the length; left out, that of the memory
   * @returns an open file descriptor
   */
  openat2(dfd: In<P, FdArg>, filename: In<P, Text>, how: In<P, Struct<'open_how'>>, usize?: In<P, Quantity>): Out<P, Fd>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  openat2(dfd: In<P, FdArg>, filename: In<P, Text>, how: In<P, Struct<'open_how'> | Address>, usize: In<P, Quantity>): Out<P, Fd>
  /**
   * Create a pipe.
   *
   * The first descriptor is for reading, the second for writing; neither is close-on-exec.
   *
   * On both architectures: pipe2
   *
   * Errors: EFAULT, EMFILE (The process has as many descriptors as RLIMIT_NOFILE allows), ENFILE (Too many
   * open files in the system, or too many pipe pages of this user (fs.pipe-user-pages-hard)), ENOMEM.
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. pipe(2).
   *
   * @param fildes an open file descriptor, 2 of them, written by the kernel
   */
  pipe(fildes: In<P, Bytes>): Out<P, 0>
  /**
   * Create a pipe with flags.
   *
   * The first descriptor is for reading, the second for writing. Of the flags O_ only O_CLOEXEC, O_NONBLOCK
   * and O_DIRECT (packets) are allowed.
   *
   * Errors: EFAULT, EINVAL, EMFILE (The process has as many descriptors as RLIMIT_NOFILE allows), ENFILE
   * (Too many open files in the system, or too many pipe pages of this user (fs.pipe-user-pages-hard)),
   * ENOMEM, ENOPKG (O_NOTIFICATION_PIPE needs a kernel with CONFIG_WATCH_QUEUE).
   *
   * Since Linux 2.6.27. x86-64 and ARM64. pipe2(2).
   *
   * @param fildes an open file descriptor, 2 of them, written by the kernel
   * @param flags flags: `O_`, `O_NOTIFICATION_`
   */
  pipe2(fildes: In<P, Bytes>, flags: In<P, Flags<O_ | O_NOTIFICATION_>>): Out<P, 0>
  /**
   * Make a mount the root of the mount namespace and move the former root below it.
   *
   * Processes whose root or working directory was the former root get the new one.
   *
   * Errors: EACCES, EBUSY, EFAULT, EINVAL (new_root must be a mount point, put_old below it, and no parent
   * mount may be shared), ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM (It takes CAP_SYS_ADMIN in
   * the user namespace that owns the mount namespace).
   *
   * Since Linux 2.4. x86-64 and ARM64. pivot_root(2).
   *
   * @param new_root a path
   * @param put_old a path
   */
  pivot_root(new_root: In<P, Text>, put_old: In<P, Text>): Out<P, 0>
  /**
   * Read bytes from a file at a given offset; its position stays.
   *
   * Transfers at most 0x7ffff000 bytes.
   *
   * Errors: EBADF, EFAULT, EINVAL, EIO, EISDIR, EOVERFLOW, ESPIPE (The file has no positions: a pipe,
   * socket or terminal).
   *
   * Since Linux 2.2. x86-64 and ARM64. pread64(2).
   *
   * @param fd an open file descriptor
   * @param buf bytes, count bytes, written by the kernel
   * @param count the length; left out, that of the memory
   * @param pos a signed position or distance in a file, in bytes
   * @returns a number of bytes
   */
  pread64(fd: In<P, FdArg>, buf: In<P, Memory>, count: In<P, Quantity | undefined>, pos: In<P, Long>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  pread64(fd: In<P, FdArg>, buf: In<P, Memory | Address>, count: In<P, Quantity>, pos: In<P, Long>): Out<P, Size>
  /**
   * Read bytes from a file at a given offset into several buffers; its position stays.
   *
   * pos_l is the whole offset on 64-bit systems. The kernel reads the vector and writes the buffers that it
   * names, at most 1024 of them. Transfers at most 0x7ffff000 bytes.
   *
   * Errors: EBADF, EFAULT, EINVAL, EIO, EISDIR, ENOMEM, EOVERFLOW, ESPIPE (The file has no positions: a
   * pipe, socket or terminal).
   *
   * Since Linux 2.6.30. x86-64 and ARM64. preadv(2).
   *
   * @param fd an open file descriptor
   * @param vec struct iovec, vlen of them, read by the kernel
   * @param vlen the length; left out, that of the memory
   * @param pos_l a signed position or distance in a file, in bytes
   * @param pos_h not looked at, or must be 0
   * @returns a number of bytes
   */
  preadv(fd: In<P, FdArg>, vec: In<P, Struct<'iovec'>>, vlen: In<P, Quantity | undefined>, pos_l: In<P, Long>, pos_h?: In<P, Unused>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  preadv(fd: In<P, FdArg>, vec: In<P, Struct<'iovec'> | Address>, vlen: In<P, Quantity>, pos_l: In<P, Long>, pos_h?: In<P, Unused>): Out<P, Size>
  /**
   * Read bytes into several buffers with flags, at a given offset or at the position of the file.
   *
   * pos_l is the whole offset on 64-bit systems; -1 there means the position of the file, which then moves,
   * and works on pipes and sockets too. The kernel reads the vector and writes the buffers that it names,
   * at most 1024 of them. Transfers at most 0x7ffff000 bytes.
   *
   * Blocks until there is something to read, on pipes, sockets and terminals; a signal handler ends it with
   * -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EAGAIN (It would have to wait, and RWF_NOWAIT or O_NONBLOCK forbids that), EBADF, EFAULT,
   * EINTR, EINVAL, EIO, EISDIR, ENOMEM, EOPNOTSUPP (The kernel does not know a flag, or the file does not
   * support it), EOVERFLOW, EPERM (RWF_NOAPPEND cannot be used on an append-only file), ESPIPE (The file
   * has no positions: a pipe, socket or terminal).
   *
   * Since Linux 4.6. x86-64 and ARM64. preadv2(2).
   *
   * @param fd an open file descriptor
   * @param vec struct iovec, vlen of them, read by the kernel
   * @param vlen the length; left out, that of the memory
   * @param pos_l a signed position or distance in a file, in bytes
   * @param pos_h not looked at, or must be 0
   * @param flags flags: `RWF_`
   * @returns a number of bytes
   */
  preadv2(fd: In<P, FdArg>, vec: In<P, Struct<'iovec'>>, vlen: In<P, Quantity | undefined>, pos_l: In<P, Long>, pos_h: In<P, Unused>, flags: In<P, Flags<RWF_>>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  preadv2(fd: In<P, FdArg>, vec: In<P, Struct<'iovec'> | Address>, vlen: In<P, Quantity>, pos_l: In<P, Long>, pos_h: In<P, Unused>, flags: In<P, Flags<RWF_>>): Out<P, Size>
  /**
   * Write bytes to a file at a given offset; its position stays.
   *
   * Transfers at most 0x7ffff000 bytes. With O_APPEND the bytes go to the end of the file, whatever the
   * offset says.
   *
   * Errors: EBADF, EDQUOT, EFAULT, EFBIG (Beyond RLIMIT_FSIZE (the thread also gets SIGXFSZ), or beyond
   * what the file system can hold), EINVAL, EIO, ENOSPC, EOVERFLOW, EPERM (The file is sealed
   * (F_SEAL_WRITE, F_SEAL_GROW)), ESPIPE (The file has no positions: a pipe, socket or terminal), ETXTBSY
   * (The file is in use as a swap file).
   *
   * Since Linux 2.2. x86-64 and ARM64. pwrite64(2).
   *
   * @param fd an open file descriptor
   * @param buf bytes, count bytes, read by the kernel
   * @param count the length; left out, that of the memory
   * @param pos a signed position or distance in a file, in bytes
   * @returns a number of bytes
   */
  pwrite64(fd: In<P, FdArg>, buf: In<P, Memory | string>, count: In<P, Quantity | undefined>, pos: In<P, Long>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  pwrite64(fd: In<P, FdArg>, buf: In<P, Memory | string | Address>, count: In<P, Quantity>, pos: In<P, Long>): Out<P, Size>
  /**
   * Write bytes from several buffers to a file at a given offset; its position stays.
   *
   * pos_l is the whole offset on 64-bit systems; with O_APPEND the bytes go to the end of the file. The
   * kernel reads the vector and the buffers that it names, at most 1024 of them. Transfers at most
   * 0x7ffff000 bytes.
   *
   * Errors: EBADF, EDQUOT, EFAULT, EFBIG (Beyond RLIMIT_FSIZE (the thread also gets SIGXFSZ), or beyond
   * what the file system can hold), EINVAL, EIO, ENOMEM, ENOSPC, EOVERFLOW, EPERM (The file is sealed
   * (F_SEAL_WRITE, F_SEAL_GROW)), ESPIPE (The file has no positions: a pipe, socket or terminal), ETXTBSY
   * (The file is in use as a swap file).
   *
   * Since Linux 2.6.30. x86-64 and ARM64. pwritev(2).
   *
   * @param fd an open file descriptor
   * @param vec struct iovec, vlen of them, read by the kernel
   * @param vlen the length; left out, that of the memory
   * @param pos_l a signed position or distance in a file, in bytes
   * @param pos_h not looked at, or must be 0
   * @returns a number of bytes
   */
  pwritev(fd: In<P, FdArg>, vec: In<P, Struct<'iovec'>>, vlen: In<P, Quantity | undefined>, pos_l: In<P, Long>, pos_h?: In<P, Unused>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  pwritev(fd: In<P, FdArg>, vec: In<P, Struct<'iovec'> | Address>, vlen: In<P, Quantity>, pos_l: In<P, Long>, pos_h?: In<P, Unused>): Out<P, Size>
  /**
   * Write bytes from several buffers with flags, at a given offset or at the position of the file.
   *
   * pos_l is the whole offset on 64-bit systems; -1 there means the position of the file, which then moves,
   * and works on pipes and sockets too. The kernel reads the vector and the buffers that it names, at most
   * 1024 of them. Transfers at most 0x7ffff000 bytes.
   *
   * Blocks until there is room for what is written, on pipes, sockets and terminals; a signal handler ends
   * it with -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EAGAIN (It would have to wait, and RWF_NOWAIT or O_NONBLOCK forbids that), EBADF, EDESTADDRREQ,
   * EDQUOT, EFAULT, EFBIG (Beyond RLIMIT_FSIZE (the thread also gets SIGXFSZ), or beyond what the file
   * system can hold), EINTR, EINVAL, EIO, ENOMEM, ENOSPC, EOPNOTSUPP (The kernel does not know a flag, or
   * the file does not support it), EOVERFLOW, EPERM (The file is sealed, or RWF_NOAPPEND was used on an
   * append-only file), EPIPE (The other end is closed; the thread also gets SIGPIPE), ESPIPE (The file has
   * no positions: a pipe, socket or terminal), ETXTBSY (The file is in use as a swap file).
   *
   * Since Linux 4.6. x86-64 and ARM64. pwritev2(2).
   *
   * @param fd an open file descriptor
   * @param vec struct iovec, vlen of them, read by the kernel
   * @param vlen the length; left out, that of the memory
   * @param pos_l a signed position or distance in a file, in bytes
   * @param pos_h not looked at, or must be 0
   * @param flags flags: `RWF_`
   * @returns a number of bytes
   */
  pwritev2(fd: In<P, FdArg>, vec: In<P, Struct<'iovec'>>, vlen: In<P, Quantity | undefined>, pos_l: In<P, Long>, pos_h: In<P, Unused>, flags: In<P, Flags<RWF_>>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  pwritev2(fd: In<P, FdArg>, vec: In<P, Struct<'iovec'> | Address>, vlen: In<P, Quantity>, pos_l: In<P, Long>, pos_h: In<P, Unused>, flags: In<P, Flags<RWF_>>): Out<P, Size>
  /**
   * Get or set disk quotas of the file system on a block device.
   *
   * cmd is (Q_... << 8) | type, with USRQUOTA, GRPQUOTA or PRJQUOTA as the type.
   *
   * Errors: EACCES, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENODEV (No file system is mounted from this
   * device), ENOENT, ENOMEM, ENOSYS (The kernel or the file system has no quotas, or not this command),
   * ENOTBLK, ENOTDIR, EPERM, EROFS, ESRCH (Quotas of this type are not on).
   *
   * Since Linux 1.0. x86-64 and ARM64. quotactl(2).
   *
   * @param cmd one of `Q_`
   * @param special a path; null: all file systems that have quotas, with Q_SYNC only
   * @param id as cmd says
   * @param addr as cmd says
   */
  quotactl<A extends readonly unknown[], T>(cmd: In<P, Command<{ readonly quotactl: Takes<A, T> }>>, special: In<P, Text | null | undefined>, ...args: InAll<P, A>): Out<P, T>
  /**
   * Get or set disk quotas of the file system of an open file or directory.
   *
   * cmd is (Q_... << 8) | type, with USRQUOTA, GRPQUOTA or PRJQUOTA as the type.
   *
   * Errors: EBADF, EFAULT, EINVAL, ENOSYS (The kernel or the file system has no quotas, or not this
   * command), EPERM, EROFS (Commands that may write need a mount that is not read-only), ESRCH (Quotas of
   * this type are not on).
   *
   * Since Linux 5.14. x86-64 and ARM64. quotactl_fd(2).
   *
   * @param fd an open file descriptor
   * @param cmd one of `Q_`
   * @param id as cmd says
   * @param addr as cmd says
   */
  quotactl_fd<A extends readonly unknown[], T>(fd: In<P, FdArg>, cmd: In<P, Command<{ readonly quotactl_fd: Takes<A, T> }>>, ...args: InAll<P, A>): Out<P, T>
  /**
   * Read a part of a file into the page cache.
   *
   * Errors: EBADF, EINVAL (Neither a regular file nor a block device, or a negative offset or size).
   *
   * Since Linux 2.4.13. x86-64 and ARM64. readahead(2).
   *
   * @param fd an open file descriptor
   * @param offset a signed position or distance in a file, in bytes
   * @param count a number of bytes
   */
  readahead(fd: In<P, FdArg>, offset: In<P, Long>, count: In<P, Long>): Out<P, 0>
  /**
   * Read where a symbolic link leads.
   *
   * No NUL ends the text, and it is cut off without an error if the buffer is too small.
   *
   * On both architectures: readlinkat
   *
   * Errors: EACCES, EFAULT, EINVAL (Not a symbolic link, or bufsiz is not positive), EIO, ELOOP,
   * ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR.
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. readlink(2).
   *
   * @param path a path
   * @param buf bytes, bufsiz bytes, written by the kernel
   * @param bufsiz the length; left out, that of the memory
   * @returns a number of bytes
   */
  readlink(path: In<P, Text>, buf: In<P, Memory>, bufsiz?: In<P, Quantity>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  readlink(path: In<P, Text>, buf: In<P, Memory | Address>, bufsiz: In<P, Quantity>): Out<P, Size>
  /**
   * Read where a symbolic link leads, with its path relative to a directory.
   *
   * No NUL ends the text, and it is cut off without an error if the buffer is too small. An empty path
   * stands for the link that dfd was opened on with O_PATH and O_NOFOLLOW.
   *
   * Errors: EACCES, EBADF, EFAULT, EINVAL (Not a symbolic link, or bufsiz is not positive), EIO, ELOOP,
   * ENAMETOOLONG, ENOENT (There is no such name, or the path is empty and dfd is not a symbolic link),
   * ENOMEM, ENOTDIR.
   *
   * Since Linux 2.6.16. x86-64 and ARM64. readlinkat(2).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param pathname a path
   * @param buf bytes, bufsiz bytes, written by the kernel
   * @param bufsiz the length; left out, that of the memory
   * @returns a number of bytes
   */
  readlinkat(dfd: In<P, FdArg>, pathname: In<P, Text>, buf: In<P, Memory>, bufsiz?: In<P, Quantity>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  readlinkat(dfd: In<P, FdArg>, pathname: In<P, Text>, buf: In<P, Memory | Address>, bufsiz: In<P, Quantity>): Out<P, Size>
  /**
   * Read bytes from a file descriptor at its position into several buffers.
   *
   * The kernel reads the vector and writes the buffers that it names, at most 1024 of them. Transfers at
   * most 0x7ffff000 bytes.
   *
   * Blocks until there is something to read, on pipes, sockets and terminals; a signal handler ends it with
   * -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EAGAIN, EBADF, EFAULT, EINTR, EINVAL, EIO, EISDIR, ENOMEM.
   *
   * Since Linux 1.0. x86-64 and ARM64. readv(2).
   *
   * @param fd an open file descriptor
   * @param vec struct iovec, vlen of them, read by the kernel
   * @param vlen the length; left out, that of the memory
   * @returns a number of bytes
   */
  readv(fd: In<P, FdArg>, vec: In<P, Struct<'iovec'>>, vlen?: In<P, Quantity>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  readv(fd: In<P, FdArg>, vec: In<P, Struct<'iovec'> | Address>, vlen: In<P, Quantity>): Out<P, Size>
  /**
   * Remove an extended attribute of the file at a path.
   *
   * Blocks until others have given up their delegations of the file (F_SETDELEG, NFS clients); a signal
   * handler ends it with -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EACCES, EDQUOT, EFAULT, EINTR, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENODATA, ENOENT, ENOMEM,
   * ENOSPC, ENOTDIR, EOPNOTSUPP (The file system or the file has no attributes with the prefix of this
   * name), EPERM (user.* exists on files, directories and sockets only, trusted.* needs CAP_SYS_ADMIN,
   * immutable files have no changes), ERANGE, EROFS.
   *
   * Since Linux 2.4.18. x86-64 and ARM64. removexattr(2).
   *
   * @param pathname a path
   * @param name a string
   */
  removexattr(pathname: In<P, Text>, name: In<P, Text>): Out<P, 0>
  /**
   * Remove an extended attribute of a file, with flags for the lookup.
   *
   * Blocks until others have given up their delegations of the file (F_SETDELEG, NFS clients); a signal
   * handler ends it with -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EACCES, EBADF (With an empty path, dfd must be open and cannot be AT_FDCWD, unlike in
   * setxattrat), EDQUOT, EFAULT, EINTR, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENODATA, ENOENT, ENOMEM, ENOSPC,
   * ENOTDIR, EOPNOTSUPP (The file system or the file has no attributes with the prefix of this name), EPERM
   * (user.* exists on files, directories and sockets only, trusted.* needs CAP_SYS_ADMIN, immutable files
   * have no changes), ERANGE, EROFS.
   *
   * Since Linux 6.13. x86-64 and ARM64. removexattr(2).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param pathname a path; null: the file that dfd refers to, if AT_EMPTY_PATH is set
   * @param at_flags flags: `AT_PATH_`
   * @param name a string
   */
  removexattrat(dfd: In<P, FdArg>, pathname: In<P, Text | null | undefined>, at_flags: In<P, Flags<AT_PATH_>>, name: In<P, Text>): Out<P, 0>
  /**
   * Give a file or directory another name, replacing what has it.
   *
   * Does nothing, without an error, if both names are links to the same file.
   *
   * Blocks until another process gives up a delegation (F_SETDELEG, NFS server) on the directory or file,
   * or loses it after fs.lease-break-time seconds; a signal handler ends it with -EINTR, unless installed
   * with SA_RESTART.
   *
   * On both architectures: renameat2
   *
   * Errors: EACCES, EBUSY (One of the paths is a mount point or ends with "." or ".."), EDQUOT, EFAULT,
   * EINTR, EINVAL (The new path is inside the directory that is renamed), EIO, EISDIR (The new name is a
   * directory, the old one is not), ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR (The old
   * name is a directory, the new one is something else), ENOTEMPTY (The new name is a directory that is not
   * empty, or one that contains the old name), EOVERFLOW, EPERM (The directory is sticky and neither it nor
   * the file belongs to the caller, or one of them is immutable or append-only), EROFS, EXDEV (The paths
   * are on different mounts, even if of one file system: copy and delete instead).
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. rename(2).
   *
   * @param oldname a path
   * @param newname a path
   */
  rename(oldname: In<P, Text>, newname: In<P, Text>): Out<P, 0>
  /**
   * Give a file or directory another name, with the paths relative to directories.
   *
   * Does nothing, without an error, if both names are links to the same file.
   *
   * Blocks until another process gives up a delegation (F_SETDELEG, NFS server) on the directory or file,
   * or loses it after fs.lease-break-time seconds; a signal handler ends it with -EINTR, unless installed
   * with SA_RESTART.
   *
   * Errors: EACCES, EBADF, EBUSY (One of the paths is a mount point or ends with "." or ".."), EDQUOT,
   * EFAULT, EINTR, EINVAL (The new path is inside the directory that is renamed), EIO, EISDIR (The new name
   * is a directory, the old one is not), ELOOP, EMLINK, ENAMETOOLONG, ENOENT, ENOMEM, ENOSPC, ENOTDIR (The
   * old name is a directory, the new one is something else), ENOTEMPTY (The new name is a directory that is
   * not empty, or one that contains the old name), EOVERFLOW, EPERM (The directory is sticky and neither it
   * nor the file belongs to the caller, or one of them is immutable or append-only), EROFS, EXDEV (The
   * paths are on different mounts, even if of one file system: copy and delete instead).
   *
   * Since Linux 2.6.16. x86-64 and ARM64. renameat(2).
   *
   * @param olddfd a directory file descriptor, or AT_FDCWD
   * @param oldname a path
   * @param newdfd a directory file descriptor, or AT_FDCWD
   * @param newname a path
   */
  renameat(olddfd: In<P, FdArg>, oldname: In<P, Text>, newdfd: In<P, FdArg>, newname: In<P, Text>): Out<P, 0>
  /**
   * Give a file or directory another name, exchange two, or take care not to replace any.
   *
   * Does nothing, without an error, if both names are links to the same file.
   *
   * Blocks until another process gives up a delegation (F_SETDELEG, NFS server) on the directory or file,
   * or loses it after fs.lease-break-time seconds; a signal handler ends it with -EINTR, unless installed
   * with SA_RESTART.
   *
   * Errors: EACCES, EBADF, EBUSY (One of the paths is a mount point or ends with "." or ".."), EDQUOT,
   * EEXIST (RENAME_NOREPLACE: the new name is taken), EFAULT, EINTR, EINVAL (An unknown flag,
   * RENAME_EXCHANGE with another one, a flag that the file system does not support, or one path inside the
   * other), EIO, EISDIR (The new name is a directory, the old one is not), ELOOP, EMLINK, ENAMETOOLONG,
   * ENOENT (A name is not there; with RENAME_EXCHANGE both must be), ENOMEM, ENOSPC, ENOTDIR (The old name
   * is a directory, the new one is something else), ENOTEMPTY (The new name is a directory that is not
   * empty, or one that contains the old name), EOVERFLOW, EPERM (The directory is sticky and neither it nor
   * the file belongs to the caller, or one of them is immutable or append-only), EROFS, EXDEV (The paths
   * are on different mounts, even if of one file system: copy and delete instead).
   *
   * Since Linux 3.15. x86-64 and ARM64. renameat2(2).
   *
   * @param olddfd a directory file descriptor, or AT_FDCWD
   * @param oldname a path
   * @param newdfd a directory file descriptor, or AT_FDCWD
   * @param newname a path
   * @param flags flags: `RENAME_`
   */
  renameat2(olddfd: In<P, FdArg>, oldname: In<P, Text>, newdfd: In<P, FdArg>, newname: In<P, Text>, flags: In<P, Flags<RENAME_>>): Out<P, 0>
  /**
   * Remove an empty directory.
   *
   * Blocks until another process gives up a delegation (F_SETDELEG, NFS server) on the directory or file,
   * or loses it after fs.lease-break-time seconds; a signal handler ends it with -EINTR, unless installed
   * with SA_RESTART.
   *
   * On both architectures: unlinkat with AT_REMOVEDIR
   *
   * Errors: EACCES, EBUSY (Something is mounted there, or the kernel uses the directory), EFAULT, EINTR,
   * EINVAL (The path ends with "."), EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, ENOTEMPTY (The
   * directory is not empty, or the path ends with ".."), EOVERFLOW, EPERM (The directory is sticky and
   * neither it nor the file belongs to the caller, or one of them is immutable or append-only), EROFS.
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. rmdir(2).
   *
   * @param pathname a path
   */
  rmdir(pathname: In<P, Text>): Out<P, 0>
  /**
   * Copy bytes from a file to a descriptor within the kernel.
   *
   * Transfers at most 0x7ffff000 bytes. offset is moved behind the last byte read, and the position of
   * in_fd then stays.
   *
   * Blocks until out_fd has room, on pipes, sockets and terminals; a signal handler ends it with -EINTR,
   * unless installed with SA_RESTART.
   *
   * Errors: EAGAIN, EBADF, EDQUOT, EFAULT, EFBIG (Beyond RLIMIT_FSIZE (the thread also gets SIGXFSZ), or
   * beyond what the file system can hold), EINTR, EINVAL (in_fd has no positions (and out_fd is no pipe) or
   * cannot be spliced from, out_fd was opened with O_APPEND or cannot be spliced to), EIO, ENOMEM, ENOSPC,
   * EOVERFLOW, EPERM (The file is sealed (F_SEAL_WRITE, F_SEAL_GROW)), EPIPE (The other end is closed; the
   * thread also gets SIGPIPE), ESPIPE, ETXTBSY (The file is in use as a swap file).
   *
   * Since Linux 2.2. x86-64 and ARM64. sendfile(2).
   *
   * @param out_fd an open file descriptor
   * @param in_fd an open file descriptor
   * @param offset a signed position or distance in a file, in bytes, read and written by the kernel; null:
   * read at the position of in_fd and move it
   * @param count a number of bytes
   * @returns a number of bytes
   */
  sendfile(out_fd: In<P, FdArg>, in_fd: In<P, FdArg>, offset: In<P, Place64 | null | undefined>, count: In<P, Long>): Out<P, Size>
  /**
   * Set an extended attribute of the file at a path.
   *
   * Blocks until others have given up their delegations of the file (F_SETDELEG, NFS clients); a signal
   * handler ends it with -EINTR, unless installed with SA_RESTART.
   *
   * Errors: E2BIG, EACCES, EDQUOT, EEXIST, EFAULT, EINTR, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENODATA,
   * ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP (The file system or the file has no attributes with the
   * prefix of this name), EPERM (user.* exists on files, directories and sockets only, trusted.* needs
   * CAP_SYS_ADMIN, immutable files have no changes), ERANGE, EROFS.
   *
   * Since Linux 2.4.18. x86-64 and ARM64. setxattr(2).
   *
   * @param pathname a path
   * @param name a string
   * @param value bytes, size bytes, read by the kernel; null: an empty value, if size is 0
   * @param size the length; left out, that of the memory
   * @param flags flags: `XATTR_`
   */
  setxattr(pathname: In<P, Text>, name: In<P, Text>, value: In<P, Memory | string | null | undefined>, size: In<P, Quantity | undefined>, flags: In<P, Flags<XATTR_>>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  setxattr(pathname: In<P, Text>, name: In<P, Text>, value: In<P, Memory | string | Address | null | undefined>, size: In<P, Quantity>, flags: In<P, Flags<XATTR_>>): Out<P, 0>
  /**
   * Set an extended attribute of a file, with flags for the lookup.
   *
   * Blocks until others have given up their delegations of the file (F_SETDELEG, NFS clients); a signal
   * handler ends it with -EINTR, unless installed with SA_RESTART.
   *
   * Errors: E2BIG, EACCES, EBADF, EDQUOT, EEXIST, EFAULT, EINTR, EINVAL, EIO, ELOOP, ENAMETOOLONG, ENODATA,
   * ENOENT, ENOMEM, ENOSPC, ENOTDIR, EOPNOTSUPP (The file system or the file has no attributes with the
   * prefix of this name), EPERM (user.* exists on files, directories and sockets only, trusted.* needs
   * CAP_SYS_ADMIN, immutable files have no changes), ERANGE, EROFS.
   *
   * Since Linux 6.13. x86-64 and ARM64. setxattr(2).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param pathname a path; null: the file that dfd refers to, if AT_EMPTY_PATH is set
   * @param at_flags flags: `AT_PATH_`
   * @param name a string
   * @param uargs struct xattr_args, usize bytes, read by the kernel
   * @param usize the length; left out, that of the memory
   */
  setxattrat(dfd: In<P, FdArg>, pathname: In<P, Text | null | undefined>, at_flags: In<P, Flags<AT_PATH_>>, name: In<P, Text>, uargs: In<P, Struct<'xattr_args'>>, usize?: In<P, Quantity>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  setxattrat(dfd: In<P, FdArg>, pathname: In<P, Text | null | undefined>, at_flags: In<P, Flags<AT_PATH_>>, name: In<P, Text>, uargs: In<P, Struct<'xattr_args'> | Address>, usize: In<P, Quantity>): Out<P, 0>
  /**
   * Move bytes between a pipe and another descriptor without copying them through user memory.
   *
   * 0 means the end of fd_in.
   *
   * Blocks until there is something to move and room for it; a signal handler ends it with -EINTR, unless
   * installed with SA_RESTART.
   *
   * Errors: EAGAIN (It would have to wait, and SPLICE_F_NONBLOCK or O_NONBLOCK of a pipe forbids that),
   * EBADF, EDQUOT, EFAULT, EFBIG, EINTR, EINVAL (Neither descriptor is a pipe, both are the same pipe, the
   * other file cannot be spliced or was opened with O_APPEND, or it has no positions for an offset), EIO,
   * ENOMEM, ENOSPC, EPERM, EPIPE (The other end is closed; the thread also gets SIGPIPE), ESPIPE (An offset
   * was given for a pipe), ETXTBSY.
   *
   * Since Linux 2.6.17. x86-64 and ARM64. splice(2).
   *
   * @param fd_in an open file descriptor
   * @param off_in a signed position or distance in a file, in bytes, read and written by the kernel; null:
   * fd_in is a pipe, or is read at its position, which moves
   * @param fd_out an open file descriptor
   * @param off_out a signed position or distance in a file, in bytes, read and written by the kernel; null:
   * fd_out is a pipe, or is written at its position, which moves
   * @param len a number of bytes
   * @param flags flags: `SPLICE_F_`
   * @returns a number of bytes
   */
  splice(fd_in: In<P, FdArg>, off_in: In<P, Place64 | null | undefined>, fd_out: In<P, FdArg>, off_out: In<P, Place64 | null | undefined>, len: In<P, Long>, flags: In<P, Flags<SPLICE_F_>>): Out<P, Size>
  /**
   * Get the status of the file at a path.
   *
   * On both architectures: newfstatat or statx
   *
   * Errors: EACCES, EFAULT, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR.
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. stat(2).
   *
   * @param filename a path
   * @param statbuf struct stat, written by the kernel
   */
  stat(filename: In<P, Text>, statbuf: In<P, Struct<'stat'>>): Out<P, 0>
  /**
   * Get the type, size and free space of the file system that has a path.
   *
   * f_flags has the bit 0x20 too, which only says that the others count.
   *
   * Errors: EACCES, EFAULT, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS (This file system has no such
   * data), ENOTDIR.
   *
   * Since Linux 1.0. x86-64 and ARM64. statfs(2).
   *
   * @param pathname a path
   * @param buf struct statfs, written by the kernel
   */
  statfs(pathname: In<P, Text>, buf: In<P, Struct<'statfs'>>): Out<P, 0>
  /**
   * Describe a mount, given its unique id or a descriptor of it.
   *
   * param of req is a mask of STATMOUNT_ bits. Strings follow the struct; the fields for them are offsets
   * from str. If param asks for strings, buf must be longer than the struct, which has 512 bytes: even if
   * buf is shorter, the kernel may write a byte there, and so beyond its end.
   *
   * Errors: E2BIG, EBADF, EFAULT, EINVAL (mnt_id must be a unique id, as statx gives it with
   * STATX_MNT_ID_UNIQUE), ENOENT, ENOMEM, EOVERFLOW (The strings do not fit behind the struct; pass a
   * larger buffer), EPERM.
   *
   * Since Linux 6.8. x86-64 and ARM64. statmount(2).
   *
   * @param req struct mnt_id_req, its own field size, read by the kernel
   * @param buf struct statmount, bufsize bytes, written by the kernel
   * @param bufsize the length; left out, that of the memory
   * @param flags flags: `STATMOUNT_BY_`
   */
  statmount(req: In<P, Struct<'mnt_id_req'>>, buf: In<P, Struct<'statmount'>>, bufsize: In<P, Quantity | undefined>, flags: In<P, Flags<STATMOUNT_BY_>>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  statmount(req: In<P, Struct<'mnt_id_req'>>, buf: In<P, Struct<'statmount'> | Address>, bufsize: In<P, Quantity>, flags: In<P, Flags<STATMOUNT_BY_>>): Out<P, 0>
  /**
   * Get chosen parts of the status of a file, with its birth time and attributes.
   *
   * stx_mask tells what was filled in: more or less than was asked for. A null filename is accepted since
   * 6.11.
   *
   * Errors: EACCES, EBADF, EFAULT, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR.
   *
   * Since Linux 4.11. x86-64 and ARM64. statx(2).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param filename a path; null: the file that dfd refers to, if AT_EMPTY_PATH is set
   * @param flags flags: `AT_STAT_`, `AT_STATX_`
   * @param mask flags: `STATX_`
   * @param buffer struct statx, written by the kernel
   */
  statx(dfd: In<P, FdArg>, filename: In<P, Text | null | undefined>, flags: In<P, Flags<AT_STAT_ | AT_STATX_>>, mask: In<P, Flags<STATX_>>, buffer: In<P, Struct<'statx'>>): Out<P, 0>
  /**
   * Create a symbolic link.
   *
   * oldname is stored as it is, whether or not there is such a file; it must not be empty.
   *
   * Blocks until another process gives up a delegation (F_SETDELEG, NFS server) on the directory or file,
   * or loses it after fs.lease-break-time seconds; a signal handler ends it with -EINTR, unless installed
   * with SA_RESTART.
   *
   * On both architectures: symlinkat
   *
   * Errors: EACCES, EDQUOT (The quota of the user has no room for another file), EEXIST (The name is taken,
   * be it by a symbolic link that leads nowhere), EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM,
   * ENOSPC, ENOTDIR, EOVERFLOW (The user or group id of the caller cannot be stored on this file system or
   * mount), EPERM (The file system has no symbolic links), EROFS.
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. symlink(2).
   *
   * @param oldname a string
   * @param newname a path
   */
  symlink(oldname: In<P, Text>, newname: In<P, Text>): Out<P, 0>
  /**
   * Create a symbolic link, with its own path relative to a directory.
   *
   * oldname is stored as it is, whether or not there is such a file; it must not be empty.
   *
   * Blocks until another process gives up a delegation (F_SETDELEG, NFS server) on the directory or file,
   * or loses it after fs.lease-break-time seconds; a signal handler ends it with -EINTR, unless installed
   * with SA_RESTART.
   *
   * Errors: EACCES, EBADF, EDQUOT (The quota of the user has no room for another file), EEXIST (The name is
   * taken, be it by a symbolic link that leads nowhere), EFAULT, EINTR, EIO, ELOOP, ENAMETOOLONG, ENOENT,
   * ENOMEM, ENOSPC, ENOTDIR, EOVERFLOW (The user or group id of the caller cannot be stored on this file
   * system or mount), EPERM (The file system has no symbolic links), EROFS.
   *
   * Since Linux 2.6.16. x86-64 and ARM64. symlinkat(2).
   *
   * @param oldname a string
   * @param newdfd a directory file descriptor, or AT_FDCWD
   * @param newname a path
   */
  symlinkat(oldname: In<P, Text>, newdfd: In<P, FdArg>, newname: In<P, Text>): Out<P, 0>
  /**
   * Write out all file systems, and wait for that.
   *
   * Errors of writing are not reported.
   *
   * Blocks until everything is written out; a signal waits until it is done.
   *
   * Since Linux 1.0. x86-64 and ARM64. sync(2).
   */
  sync(): Out<P, 0>
  /**
   * Start to write out a part of a file, or wait for that.
   *
   * No protection against a crash: neither metadata nor the cache of the disk is written. nbytes of 0
   * reaches to the end of the file.
   *
   * Blocks until the part is written out, with the flags that wait; a signal waits until it is done.
   *
   * Errors: EBADF, EINVAL, EIO, ENOMEM, ENOSPC, ESPIPE (Not a regular file, block device or directory).
   *
   * Since Linux 2.6.17. x86-64 and ARM64. sync_file_range(2).
   *
   * @param fd an open file descriptor
   * @param offset a signed position or distance in a file, in bytes
   * @param nbytes a number of bytes
   * @param flags flags: `SYNC_FILE_RANGE_`
   */
  sync_file_range(fd: In<P, FdArg>, offset: In<P, Long>, nbytes: In<P, Long>, flags: In<P, Flags<SYNC_FILE_RANGE_>>): Out<P, 0>
  /**
   * Write out the whole file system on which an open file is, and wait for that.
   *
   * Before 5.8 errors of writing were not reported.
   *
   * Blocks until the file system is written out; a signal waits until it is done.
   *
   * Errors: EBADF, EDQUOT, EIO, ENOSPC.
   *
   * Since Linux 2.6.39. x86-64 and ARM64. syncfs(2).
   *
   * @param fd an open file descriptor
   */
  syncfs(fd: In<P, FdArg>): Out<P, 0>
  /**
   * Tell the index, the name or the number of the known file system types.
   *
   * Option 1: arg1 points to a name, the result is its index. Option 2: arg1 is an index, the name is
   * written to arg2, however long. Option 3: the result is the number of types. Better read /proc/file
   * systems.
   *
   * Errors: EFAULT, EINVAL, ENAMETOOLONG, ENOENT, ENOMEM, ENOSYS (The kernel is built without
   * CONFIG_SYSFS_SYSCALL).
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. sysfs(2).
   *
   * @param option a plain number
   * @param arg1 as option says
   * @param arg2 as option says
   */
  sysfs(option: In<P, Quantity>, arg1: In<P, Address | null>, arg2: In<P, Address | null>): Out<P, number>
  /**
   * Duplicate what is in one pipe into another without taking it out.
   *
   * Of the flags only SPLICE_F_NONBLOCK has a meaning here.
   *
   * Blocks until there is something to move and room for it; a signal handler ends it with -EINTR, unless
   * installed with SA_RESTART.
   *
   * Errors: EAGAIN (It would have to wait, and SPLICE_F_NONBLOCK or O_NONBLOCK of a pipe forbids that),
   * EBADF, EFAULT, EINTR, EINVAL (One of the descriptors is not a pipe, or both are the same pipe), EPIPE
   * (The other end is closed; the thread also gets SIGPIPE).
   *
   * Since Linux 2.6.17. x86-64 and ARM64. tee(2).
   *
   * @param fdin an open file descriptor
   * @param fdout an open file descriptor
   * @param len a number of bytes
   * @param flags flags: `SPLICE_F_`
   * @returns a number of bytes
   */
  tee(fdin: In<P, FdArg>, fdout: In<P, FdArg>, len: In<P, Long>, flags: In<P, Flags<SPLICE_F_>>): Out<P, Size>
  /**
   * Set the size of a file given by its path.
   *
   * Blocks until another process gives up a lease or delegation on the file; a signal handler ends it with
   * -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EACCES, EDQUOT, EFAULT, EFBIG (Beyond RLIMIT_FSIZE (the thread also gets SIGXFSZ), or beyond
   * what the file system can hold), EINTR, EINVAL, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM,
   * ENOSPC, ENOTDIR, EPERM (The file is immutable, append-only or sealed, or the file system cannot make it
   * longer), EROFS, ETXTBSY (The file is being executed, or it is in use as a swap file).
   *
   * Since Linux 1.0. x86-64 and ARM64. truncate(2).
   *
   * @param path a path
   * @param length a number of bytes
   */
  truncate(path: In<P, Text>, length: In<P, Long>): Out<P, 0>
  /**
   * Set which permissions new files do not get, and get the former setting.
   *
   * Only the low nine bits count; the rest is dropped. Belongs to all threads that share their root and
   * working directory.
   *
   * Since Linux 1.0. x86-64 and ARM64. umask(2).
   *
   * @param mask a file mode: permission bits, with the file type where the call takes or gives one
   * @returns a file mode: permission bits, with the file type where the call takes or gives one
   */
  umask(mask: In<P, Plain>): Out<P, number>
  /**
   * Unmount what is mounted on a path.
   *
   * Errors: EACCES, EAGAIN (MNT_EXPIRE has marked the mount; a second call unmounts it if nobody used it
   * meanwhile), EBUSY (Files are open there, or it is the working directory of a process; MNT_DETACH does
   * not mind), EFAULT, EINVAL (It is no mount point, or the mount is locked, since it came from a more
   * privileged namespace), ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EPERM (It takes CAP_SYS_ADMIN in
   * the user namespace that owns the mount namespace).
   *
   * Since Linux 2.2. x86-64 and ARM64. umount2(2).
   *
   * @param name a path
   * @param flags flags: `UMOUNT_`
   */
  umount2(name: In<P, Text>, flags: In<P, Flags<UMOUNT_>>): Out<P, 0>
  /**
   * Remove a name of a file, and the file itself with its last name and last open descriptor.
   *
   * Blocks until another process gives up a delegation (F_SETDELEG, NFS server) on the directory or file,
   * or loses it after fs.lease-break-time seconds; a signal handler ends it with -EINTR, unless installed
   * with SA_RESTART.
   *
   * On both architectures: unlinkat
   *
   * Errors: EACCES, EBUSY (Something is mounted there, or the file is in use by the file system itself),
   * EFAULT, EINTR, EIO, EISDIR (It is a directory: use rmdir), ELOOP, ENAMETOOLONG, ENOENT, ENOMEM,
   * ENOTDIR, EOVERFLOW, EPERM (The directory is sticky and neither it nor the file belongs to the caller,
   * or one of them is immutable or append-only), EROFS.
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. unlink(2).
   *
   * @param pathname a path
   */
  unlink(pathname: In<P, Text>): Out<P, 0>
  /**
   * Remove a name of a file or an empty directory, with its path relative to a directory.
   *
   * Blocks until another process gives up a delegation (F_SETDELEG, NFS server) on the directory or file,
   * or loses it after fs.lease-break-time seconds; a signal handler ends it with -EINTR, unless installed
   * with SA_RESTART.
   *
   * Errors: EACCES, EBADF, EBUSY (Something is mounted there, or the file is in use by the file system
   * itself), EFAULT, EINTR, EINVAL (An unknown flag, or AT_REMOVEDIR and a path that ends with "."), EIO,
   * EISDIR (It is a directory: pass AT_REMOVEDIR), ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, ENOTEMPTY
   * (The directory is not empty, or the path ends with ".."), EOVERFLOW, EPERM (The directory is sticky and
   * neither it nor the file belongs to the caller, or one of them is immutable or append-only), EROFS.
   *
   * Since Linux 2.6.16. x86-64 and ARM64. unlinkat(2).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param pathname a path
   * @param flag flags: `AT_UNLINK_`
   */
  unlinkat(dfd: In<P, FdArg>, pathname: In<P, Text>, flag: In<P, Flags<AT_UNLINK_>>): Out<P, 0>
  /**
   * Get the free blocks and inodes of the file system on a device.
   *
   * Outdated: statfs gives more. f_fname and f_fpack stay zeros.
   *
   * On both architectures: statfs
   *
   * Errors: EFAULT, EINVAL (No file system is mounted from this device), EIO, ENOSYS.
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. ustat(2).
   *
   * @param dev a device number
   * @param ubuf struct ustat, written by the kernel
   */
  ustat(dev: In<P, Quantity>, ubuf: In<P, Struct<'ustat'>>): Out<P, 0>
  /**
   * Set the access and modification time of a file, in seconds.
   *
   * Blocks until others have given up their delegations of the file (F_SETDELEG, NFS clients); a signal
   * handler ends it with -EINTR, unless installed with SA_RESTART.
   *
   * On both architectures: utimensat
   *
   * Errors: EACCES, EFAULT, EINTR, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW, EPERM, EROFS.
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. utime(2).
   *
   * @param filename a path
   * @param times struct utimbuf, read by the kernel; null: the current time for both
   */
  utime(filename: In<P, Text>, times?: In<P, Struct<'utimbuf'> | null>): Out<P, 0>
  /**
   * Set the access and modification time of a file, in nanoseconds.
   *
   * A tv_nsec of UTIME_NOW means the current time, UTIME_OMIT no change; two UTIME_OMIT succeed without a
   * look at the path.
   *
   * Blocks until others have given up their delegations of the file (F_SETDELEG, NFS clients); a signal
   * handler ends it with -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EACCES (The current time needs write permission for the file, its owner or CAP_FOWNER), EBADF,
   * EFAULT, EINTR, EINVAL (With a null filename no flags are allowed), ELOOP, ENAMETOOLONG, ENOENT, ENOMEM,
   * ENOTDIR, EOVERFLOW, EPERM (Times other than the current one need the owner of the file or CAP_FOWNER),
   * EROFS.
   *
   * Since Linux 2.6.22. x86-64 and ARM64. utimensat(2).
   *
   * @param dfd a directory file descriptor, or AT_FDCWD
   * @param filename a path; null: the file that dfd refers to, which must not be AT_FDCWD then
   * @param utimes struct __kernel_timespec, 2 of them, read by the kernel; null: the current time for both
   * @param flags flags: `AT_PATH_`
   */
  utimensat(dfd: In<P, FdArg>, filename: In<P, Text | null | undefined>, utimes: In<P, Struct<'__kernel_timespec'> | null | undefined>, flags: In<P, Flags<AT_PATH_>>): Out<P, 0>
  /**
   * Set the access and modification time of a file, in microseconds.
   *
   * Blocks until others have given up their delegations of the file (F_SETDELEG, NFS clients); a signal
   * handler ends it with -EINTR, unless installed with SA_RESTART.
   *
   * On both architectures: utimensat
   *
   * Errors: EACCES, EFAULT, EINTR, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOMEM, ENOTDIR, EOVERFLOW, EPERM,
   * EROFS.
   *
   * Since Linux 2.2. x86-64 only; elsewhere -ENOSYS. utimes(2).
   *
   * @param filename a path
   * @param utimes struct __kernel_old_timeval, 2 of them, read by the kernel; null: the current time for
   * both
   */
  utimes(filename: In<P, Text>, utimes?: In<P, Struct<'__kernel_old_timeval'> | null>): Out<P, 0>
  /**
   * Put pages of user memory into a pipe, or copy what is in a pipe into user memory.
   *
   * The end of the pipe decides: with the writing end the kernel takes the buffers as they are, with the
   * reading end it writes them. O_NONBLOCK of the pipe does not count.
   *
   * Blocks until there is something to move and room for it; a signal handler ends it with -EINTR, unless
   * installed with SA_RESTART.
   *
   * Dangerous: The pipe refers to the pages of the buffers and not to a copy: whatever is stored there
   * before the other side has read them, even after the buffer was freed, is what it gets.
   *
   * Errors: EAGAIN (It would have to wait, and SPLICE_F_NONBLOCK forbids that), EBADF (The descriptor is
   * not open, or is not a pipe), EFAULT, EINTR, EINVAL, ENOMEM, EPIPE (The other end is closed; the thread
   * also gets SIGPIPE).
   *
   * Since Linux 2.6.17. x86-64 and ARM64. vmsplice(2).
   *
   * @param fd an open file descriptor (pipe)
   * @param uiov struct iovec, nr_segs of them, read by the kernel
   * @param nr_segs the length; left out, that of the memory
   * @param flags flags: `SPLICE_F_`
   * @returns a number of bytes
   */
  vmsplice(fd: In<P, FdArg>, uiov: In<P, Struct<'iovec'>>, nr_segs: In<P, Quantity | undefined>, flags: In<P, Flags<SPLICE_F_>>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  vmsplice(fd: In<P, FdArg>, uiov: In<P, Struct<'iovec'> | Address>, nr_segs: In<P, Quantity>, flags: In<P, Flags<SPLICE_F_>>): Out<P, Size>
  /**
   * Write bytes from several buffers to a file descriptor at its position.
   *
   * The kernel reads the vector and the buffers that it names, at most 1024 of them. Transfers at most
   * 0x7ffff000 bytes.
   *
   * Blocks until there is room for what is written, on pipes, sockets and terminals; a signal handler ends
   * it with -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EAGAIN, EBADF, EDESTADDRREQ, EDQUOT, EFAULT, EFBIG (Beyond RLIMIT_FSIZE (the thread also gets
   * SIGXFSZ), or beyond what the file system can hold), EINTR, EINVAL, EIO, ENOMEM, ENOSPC, EPERM (The file
   * is sealed (F_SEAL_WRITE, F_SEAL_GROW)), EPIPE (The other end is closed; the thread also gets SIGPIPE),
   * ETXTBSY (The file is in use as a swap file).
   *
   * Since Linux 1.0. x86-64 and ARM64. writev(2).
   *
   * @param fd an open file descriptor
   * @param vec struct iovec, vlen of them, read by the kernel
   * @param vlen the length; left out, that of the memory
   * @returns a number of bytes
   */
  writev(fd: In<P, FdArg>, vec: In<P, Struct<'iovec'>>, vlen?: In<P, Quantity>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  writev(fd: In<P, FdArg>, vec: In<P, Struct<'iovec'> | Address>, vlen: In<P, Quantity>): Out<P, Size>
}

export const calls: Readonly<Record<string, unknown>> = {
  access(filename: unknown, mode: unknown): unknown {
    core.letGo()
    const w0 = core.text(filename, 'access filename')
    const w1 = core.int32(mode, 'access mode')
    core.fill(core.arm64 ? -1 : 21, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  cachestat(fd: unknown, cstat_range: unknown, cstat: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'cachestat fd')
    const w1 = core.memory(cstat_range, 16, 'cachestat cstat_range')
    const w2 = core.memory(cstat, 40, 'cachestat cstat')
    const w3 = core.unused(flags, 'cachestat flags')
    core.fill(451, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  chdir(filename: unknown): unknown {
    core.letGo()
    const w0 = core.text(filename, 'chdir filename')
    core.fill(core.arm64 ? 49 : 80, w0, 0, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  chmod(filename: unknown, mode: unknown): unknown {
    core.letGo()
    const w0 = core.text(filename, 'chmod filename')
    const w1 = core.mode(mode, 'chmod mode')
    core.fill(core.arm64 ? -1 : 90, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  chown(filename: unknown, user: unknown, group: unknown): unknown {
    core.letGo()
    const w0 = core.text(filename, 'chown filename')
    const w1 = core.uint32(user, 'chown user')
    const w2 = core.uint32(group, 'chown group')
    core.fill(core.arm64 ? -1 : 92, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  chroot(filename: unknown): unknown {
    core.letGo()
    const w0 = core.text(filename, 'chroot filename')
    core.fill(core.arm64 ? 51 : 161, w0, 0, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  close_range(fd: unknown, max_fd: unknown, flags: unknown): unknown {
    const w0 = core.uint32(fd, 'close_range fd')
    const w1 = core.uint32(max_fd, 'close_range max_fd')
    const w2 = core.uint32(flags, 'close_range flags')
    core.fillNumbers(core.SYSCALL, 436, w0, w1, w2, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  copy_file_range(fd_in: unknown, off_in: unknown, fd_out: unknown, off_out: unknown, len: unknown, flags: unknown): unknown {
    const off_inFirst = core.heldValue(off_in, 'copy_file_range off_in')
    const off_outFirst = core.heldValue(off_out, 'copy_file_range off_out')
    core.begin()
    const w0 = core.int32(fd_in, 'copy_file_range fd_in')
    const w1 = off_in === null || off_in === undefined ? 0 : core.scalarInOut(off_in, off_inFirst, 'int64', 'copy_file_range off_in')
    const w2 = core.int32(fd_out, 'copy_file_range fd_out')
    const w3 = off_out === null || off_out === undefined ? 0 : core.scalarInOut(off_out, off_outFirst, 'int64', 'copy_file_range off_out')
    const w4 = core.uint64(len, 'copy_file_range len')
    const w5 = core.unused(flags, 'copy_file_range flags')
    core.fill(core.arm64 ? 285 : 326, w0, w1, w2, w3, w4, w5)
    core.run()
    const result = core.numberResult()
    core.finish()
    return result
  },
  creat(pathname: unknown, mode: unknown): unknown {
    core.letGo()
    const w0 = core.text(pathname, 'creat pathname')
    const w1 = core.mode(mode, 'creat mode')
    core.fill(core.arm64 ? -1 : 85, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  dup2(oldfd: unknown, newfd: unknown): unknown {
    const w0 = core.int32(oldfd, 'dup2 oldfd')
    const w1 = core.uint32(newfd, 'dup2 newfd')
    core.fillNumbers(core.SYSCALL, core.arm64 ? -1 : 33, w0, w1, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  faccessat(dfd: unknown, filename: unknown, mode: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'faccessat dfd')
    const w1 = core.text(filename, 'faccessat filename')
    const w2 = core.int32(mode, 'faccessat mode')
    core.fill(core.arm64 ? 48 : 269, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  faccessat2(dfd: unknown, filename: unknown, mode: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'faccessat2 dfd')
    const w1 = core.text(filename, 'faccessat2 filename')
    const w2 = core.int32(mode, 'faccessat2 mode')
    const w3 = core.uint32(flags, 'faccessat2 flags')
    core.fill(439, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  fadvise64(fd: unknown, offset: unknown, len: unknown, advice: unknown): unknown {
    const w0 = core.int32(fd, 'fadvise64 fd')
    const w1 = core.int64(offset, 'fadvise64 offset')
    const w2 = core.uint64(len, 'fadvise64 len')
    const w3 = core.uint32(advice, 'fadvise64 advice')
    core.fill(core.arm64 ? 223 : 221, w0, w1, w2, w3, 0, 0)
    core.run()
    return core.numberResult()
  },
  fallocate(fd: unknown, mode: unknown, offset: unknown, len: unknown): unknown {
    const w0 = core.int32(fd, 'fallocate fd')
    const w1 = core.uint32(mode, 'fallocate mode')
    const w2 = core.int64(offset, 'fallocate offset')
    const w3 = core.int64(len, 'fallocate len')
    core.fill(core.arm64 ? 47 : 285, w0, w1, w2, w3, 0, 0)
    core.run()
    return core.numberResult()
  },
  fanotify_init(flags: unknown, event_f_flags: unknown): unknown {
    const w0 = core.uint32(flags, 'fanotify_init flags')
    const w1 = core.uint32(event_f_flags, 'fanotify_init event_f_flags')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 262 : 300, w0, w1, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  fanotify_mark(fanotify_fd: unknown, flags: unknown, mask: unknown, dfd: unknown, pathname: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fanotify_fd, 'fanotify_mark fanotify_fd')
    const w1 = core.uint32(flags, 'fanotify_mark flags')
    const w2 = core.flags64(mask, 'fanotify_mark mask')
    const w3 = core.int32(dfd, 'fanotify_mark dfd')
    const w4 = core.optionalText(pathname, 'fanotify_mark pathname')
    core.fill(core.arm64 ? 263 : 301, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  fchdir(fd: unknown): unknown {
    const w0 = core.int32(fd, 'fchdir fd')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 50 : 81, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  fchmod(fd: unknown, mode: unknown): unknown {
    const w0 = core.int32(fd, 'fchmod fd')
    const w1 = core.mode(mode, 'fchmod mode')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 52 : 91, w0, w1, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  fchmodat(dfd: unknown, filename: unknown, mode: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'fchmodat dfd')
    const w1 = core.text(filename, 'fchmodat filename')
    const w2 = core.mode(mode, 'fchmodat mode')
    core.fill(core.arm64 ? 53 : 268, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  fchmodat2(dfd: unknown, filename: unknown, mode: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'fchmodat2 dfd')
    const w1 = core.text(filename, 'fchmodat2 filename')
    const w2 = core.mode(mode, 'fchmodat2 mode')
    const w3 = core.uint32(flags, 'fchmodat2 flags')
    core.fill(452, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  fchown(fd: unknown, user: unknown, group: unknown): unknown {
    const w0 = core.int32(fd, 'fchown fd')
    const w1 = core.uint32(user, 'fchown user')
    const w2 = core.uint32(group, 'fchown group')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 55 : 93, w0, w1, w2, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  fchownat(dfd: unknown, filename: unknown, user: unknown, group: unknown, flag: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'fchownat dfd')
    const w1 = core.text(filename, 'fchownat filename')
    const w2 = core.uint32(user, 'fchownat user')
    const w3 = core.uint32(group, 'fchownat group')
    const w4 = core.uint32(flag, 'fchownat flag')
    core.fill(core.arm64 ? 54 : 260, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  fdatasync(fd: unknown): unknown {
    const w0 = core.int32(fd, 'fdatasync fd')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 83 : 75, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  fgetxattr(fd: unknown, name: unknown, value: unknown, size: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'fgetxattr fd')
    const w1 = core.text(name, 'fgetxattr name')
    const w2 = core.optionalRegion(value, 'fgetxattr value')
    const b2 = core.regionBytes
    const w3 = core.count(size, b2, 'fgetxattr size')
    core.fill(core.arm64 ? 10 : 193, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  file_getattr(dfd: unknown, filename: unknown, ufattr: unknown, usize: unknown, at_flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'file_getattr dfd')
    const w1 = core.optionalText(filename, 'file_getattr filename')
    const w2 = core.region(ufattr, 'file_getattr ufattr')
    const b2 = core.regionBytes
    const w4 = core.uint32(at_flags, 'file_getattr at_flags')
    const w3 = core.count(usize, b2, 'file_getattr usize')
    core.fill(468, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  file_setattr(dfd: unknown, filename: unknown, ufattr: unknown, usize: unknown, at_flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'file_setattr dfd')
    const w1 = core.optionalText(filename, 'file_setattr filename')
    const w2 = core.region(ufattr, 'file_setattr ufattr')
    const b2 = core.regionBytes
    const w4 = core.uint32(at_flags, 'file_setattr at_flags')
    const w3 = core.count(usize, b2, 'file_setattr usize')
    core.fill(469, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  flistxattr(fd: unknown, list: unknown, size: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'flistxattr fd')
    const w1 = core.optionalRegion(list, 'flistxattr list')
    const b1 = core.regionBytes
    const w2 = core.count(size, b1, 'flistxattr size')
    core.fill(core.arm64 ? 13 : 196, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  flock(fd: unknown, cmd: unknown): unknown {
    const w0 = core.int32(fd, 'flock fd')
    const w1 = core.uint32(cmd, 'flock cmd')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 32 : 73, w0, w1, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  fremovexattr(fd: unknown, name: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'fremovexattr fd')
    const w1 = core.text(name, 'fremovexattr name')
    core.fill(core.arm64 ? 16 : 199, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  fsconfig: core.multiplexer('fsconfig', 431, '{"args":[["fd","int32"],["cmd","uint32"],["_key",null],["_value",null],["aux",null]],"by":1,"flags":0,"commands":[[0,{"name":"FSCONFIG_SET_FLAG","args":{"2":"text"}}],[1,{"name":"FSCONFIG_SET_STRING","args":{"2":"text","3":"text"}}],[2,{"name":"FSCONFIG_SET_BINARY","args":{"2":"text","3":{"region":"in"},"4":{"count":[[1,3]]}}}],[3,{"name":"FSCONFIG_SET_PATH","args":{"2":"text","3":"text","4":"int32"}}],[4,{"name":"FSCONFIG_SET_PATH_EMPTY","args":{"2":"text","3":"text","4":"int32"}}],[5,{"name":"FSCONFIG_SET_FD","args":{"2":"text","4":"int32"}}],[6,{"name":"FSCONFIG_CMD_CREATE","args":{}}],[8,{"name":"FSCONFIG_CMD_CREATE_EXCL","args":{}}],[7,{"name":"FSCONFIG_CMD_RECONFIGURE","args":{}}]]}'),
  fsetxattr(fd: unknown, name: unknown, value: unknown, size: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'fsetxattr fd')
    const w1 = core.text(name, 'fsetxattr name')
    const w2 = core.optionalInput(value, 'fsetxattr value')
    const b2 = core.regionBytes
    const w4 = core.uint32(flags, 'fsetxattr flags')
    const w3 = core.count(size, b2, 'fsetxattr size')
    core.fill(core.arm64 ? 7 : 190, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  fsmount(fs_fd: unknown, flags: unknown, attr_flags: unknown): unknown {
    const w0 = core.int32(fs_fd, 'fsmount fs_fd')
    const w1 = core.uint32(flags, 'fsmount flags')
    const w2 = core.uint32(attr_flags, 'fsmount attr_flags')
    core.fillNumbers(core.SYSCALL, 432, w0, w1, w2, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  fsopen(_fs_name: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.text(_fs_name, 'fsopen _fs_name')
    const w1 = core.uint32(flags, 'fsopen flags')
    core.fill(430, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  fspick(dfd: unknown, path: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'fspick dfd')
    const w1 = core.text(path, 'fspick path')
    const w2 = core.uint32(flags, 'fspick flags')
    core.fill(433, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  fstat(fd: unknown, statbuf: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'fstat fd')
    const w1 = core.memory(statbuf, core.arm64 ? 128 : 144, 'fstat statbuf')
    core.fill(core.arm64 ? 80 : 5, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  fstatfs(fd: unknown, buf: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'fstatfs fd')
    const w1 = core.memory(buf, 120, 'fstatfs buf')
    core.fill(core.arm64 ? 44 : 138, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  fsync(fd: unknown): unknown {
    const w0 = core.int32(fd, 'fsync fd')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 82 : 74, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  ftruncate(fd: unknown, length: unknown): unknown {
    const w0 = core.int32(fd, 'ftruncate fd')
    const w1 = core.int64(length, 'ftruncate length')
    core.fill(core.arm64 ? 46 : 77, w0, w1, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  futimesat(dfd: unknown, filename: unknown, utimes: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'futimesat dfd')
    const w1 = core.optionalText(filename, 'futimesat filename')
    const w2 = core.optionalMemory(utimes, 32, 'futimesat utimes')
    core.fill(core.arm64 ? -1 : 261, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  getcwd(buf: unknown, size: unknown): unknown {
    core.letGo()
    const w0 = core.region(buf, 'getcwd buf')
    const b0 = core.regionBytes
    const w1 = core.count(size, b0, 'getcwd size')
    core.fill(core.arm64 ? 17 : 79, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  getdents(fd: unknown, dirent: unknown, count: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'getdents fd')
    const w1 = core.region(dirent, 'getdents dirent')
    const b1 = core.regionBytes
    const w2 = core.count(count, b1, 'getdents count')
    core.fill(core.arm64 ? -1 : 78, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  getdents64(fd: unknown, dirent: unknown, count: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'getdents64 fd')
    const w1 = core.region(dirent, 'getdents64 dirent')
    const b1 = core.regionBytes
    const w2 = core.count(count, b1, 'getdents64 count')
    core.fill(core.arm64 ? 61 : 217, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  getxattr(pathname: unknown, name: unknown, value: unknown, size: unknown): unknown {
    core.letGo()
    const w0 = core.text(pathname, 'getxattr pathname')
    const w1 = core.text(name, 'getxattr name')
    const w2 = core.optionalRegion(value, 'getxattr value')
    const b2 = core.regionBytes
    const w3 = core.count(size, b2, 'getxattr size')
    core.fill(core.arm64 ? 8 : 191, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  getxattrat(dfd: unknown, pathname: unknown, at_flags: unknown, name: unknown, uargs: unknown, usize: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'getxattrat dfd')
    const w1 = core.optionalText(pathname, 'getxattrat pathname')
    const w2 = core.uint32(at_flags, 'getxattrat at_flags')
    const w3 = core.text(name, 'getxattrat name')
    const w4 = core.region(uargs, 'getxattrat uargs')
    const b4 = core.regionBytes
    const w5 = core.count(usize, b4, 'getxattrat usize')
    core.fill(464, w0, w1, w2, w3, w4, w5)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  inotify_add_watch(fd: unknown, pathname: unknown, mask: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'inotify_add_watch fd')
    const w1 = core.text(pathname, 'inotify_add_watch pathname')
    const w2 = core.uint32(mask, 'inotify_add_watch mask')
    core.fill(core.arm64 ? 27 : 254, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  inotify_init(): unknown {
    core.fillNumbers(core.SYSCALL, core.arm64 ? -1 : 253, 0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  inotify_init1(flags: unknown): unknown {
    const w0 = core.uint32(flags, 'inotify_init1 flags')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 26 : 294, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  inotify_rm_watch(fd: unknown, wd: unknown): unknown {
    const w0 = core.int32(fd, 'inotify_rm_watch fd')
    const w1 = core.int32(wd, 'inotify_rm_watch wd')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 28 : 255, w0, w1, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  lchown(filename: unknown, user: unknown, group: unknown): unknown {
    core.letGo()
    const w0 = core.text(filename, 'lchown filename')
    const w1 = core.uint32(user, 'lchown user')
    const w2 = core.uint32(group, 'lchown group')
    core.fill(core.arm64 ? -1 : 94, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  lgetxattr(pathname: unknown, name: unknown, value: unknown, size: unknown): unknown {
    core.letGo()
    const w0 = core.text(pathname, 'lgetxattr pathname')
    const w1 = core.text(name, 'lgetxattr name')
    const w2 = core.optionalRegion(value, 'lgetxattr value')
    const b2 = core.regionBytes
    const w3 = core.count(size, b2, 'lgetxattr size')
    core.fill(core.arm64 ? 9 : 192, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  link(oldname: unknown, newname: unknown): unknown {
    core.letGo()
    const w0 = core.text(oldname, 'link oldname')
    const w1 = core.text(newname, 'link newname')
    core.fill(core.arm64 ? -1 : 86, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  linkat(olddfd: unknown, oldname: unknown, newdfd: unknown, newname: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(olddfd, 'linkat olddfd')
    const w1 = core.text(oldname, 'linkat oldname')
    const w2 = core.int32(newdfd, 'linkat newdfd')
    const w3 = core.text(newname, 'linkat newname')
    const w4 = core.uint32(flags, 'linkat flags')
    core.fill(core.arm64 ? 37 : 265, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  listmount(req: unknown, mnt_ids: unknown, nr_mnt_ids: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.memory(req, 24, 'listmount req')
    const b0 = core.regionBytes
    const w1 = core.region(mnt_ids, 'listmount mnt_ids')
    const b1 = core.regionBytes
    const w3 = core.uint32(flags, 'listmount flags')
    const w2 = core.count(nr_mnt_ids, core.capacity(b1, 8), 'listmount nr_mnt_ids')
    core.needs(b0, core.numberIn(req, 0, 'uint32', 'listmount req'), 'listmount req')
    core.fill(458, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  listxattr(pathname: unknown, list: unknown, size: unknown): unknown {
    core.letGo()
    const w0 = core.text(pathname, 'listxattr pathname')
    const w1 = core.optionalRegion(list, 'listxattr list')
    const b1 = core.regionBytes
    const w2 = core.count(size, b1, 'listxattr size')
    core.fill(core.arm64 ? 11 : 194, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  listxattrat(dfd: unknown, pathname: unknown, at_flags: unknown, list: unknown, size: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'listxattrat dfd')
    const w1 = core.optionalText(pathname, 'listxattrat pathname')
    const w2 = core.uint32(at_flags, 'listxattrat at_flags')
    const w3 = core.optionalRegion(list, 'listxattrat list')
    const b3 = core.regionBytes
    const w4 = core.count(size, b3, 'listxattrat size')
    core.fill(465, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  llistxattr(pathname: unknown, list: unknown, size: unknown): unknown {
    core.letGo()
    const w0 = core.text(pathname, 'llistxattr pathname')
    const w1 = core.optionalRegion(list, 'llistxattr list')
    const b1 = core.regionBytes
    const w2 = core.count(size, b1, 'llistxattr size')
    core.fill(core.arm64 ? 12 : 195, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  lremovexattr(pathname: unknown, name: unknown): unknown {
    core.letGo()
    const w0 = core.text(pathname, 'lremovexattr pathname')
    const w1 = core.text(name, 'lremovexattr name')
    core.fill(core.arm64 ? 15 : 198, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  lseek(fd: unknown, offset: unknown, whence: unknown): unknown {
    const w0 = core.int32(fd, 'lseek fd')
    const w1 = core.int64(offset, 'lseek offset')
    const w2 = core.uint32(whence, 'lseek whence')
    core.fill(core.arm64 ? 62 : 8, w0, w1, w2, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  lsetxattr(pathname: unknown, name: unknown, value: unknown, size: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.text(pathname, 'lsetxattr pathname')
    const w1 = core.text(name, 'lsetxattr name')
    const w2 = core.optionalInput(value, 'lsetxattr value')
    const b2 = core.regionBytes
    const w4 = core.uint32(flags, 'lsetxattr flags')
    const w3 = core.count(size, b2, 'lsetxattr size')
    core.fill(core.arm64 ? 6 : 189, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  lstat(filename: unknown, statbuf: unknown): unknown {
    core.letGo()
    const w0 = core.text(filename, 'lstat filename')
    const w1 = core.memory(statbuf, core.arm64 ? 128 : 144, 'lstat statbuf')
    core.fill(core.arm64 ? -1 : 6, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  memfd_create(uname: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.text(uname, 'memfd_create uname')
    const w1 = core.uint32(flags, 'memfd_create flags')
    core.fill(core.arm64 ? 279 : 319, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  memfd_secret(flags: unknown): unknown {
    const w0 = core.uint32(flags, 'memfd_secret flags')
    core.fillNumbers(core.SYSCALL, 447, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  mkdir(pathname: unknown, mode: unknown): unknown {
    core.letGo()
    const w0 = core.text(pathname, 'mkdir pathname')
    const w1 = core.mode(mode, 'mkdir mode')
    core.fill(core.arm64 ? -1 : 83, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  mkdirat(dfd: unknown, pathname: unknown, mode: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'mkdirat dfd')
    const w1 = core.text(pathname, 'mkdirat pathname')
    const w2 = core.mode(mode, 'mkdirat mode')
    core.fill(core.arm64 ? 34 : 258, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  mknod(filename: unknown, mode: unknown, dev: unknown): unknown {
    core.letGo()
    const w0 = core.text(filename, 'mknod filename')
    const w1 = core.mode(mode, 'mknod mode')
    const w2 = core.uint32(dev, 'mknod dev')
    core.fill(core.arm64 ? -1 : 133, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  mknodat(dfd: unknown, filename: unknown, mode: unknown, dev: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'mknodat dfd')
    const w1 = core.text(filename, 'mknodat filename')
    const w2 = core.mode(mode, 'mknodat mode')
    const w3 = core.uint32(dev, 'mknodat dev')
    core.fill(core.arm64 ? 33 : 259, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  mount(dev_name: unknown, dir_name: unknown, type: unknown, flags: unknown, data: unknown): unknown {
    core.letGo()
    const w0 = core.optionalText(dev_name, 'mount dev_name')
    const w1 = core.text(dir_name, 'mount dir_name')
    const w2 = core.optionalText(type, 'mount type')
    const w3 = core.flags64(flags, 'mount flags')
    const w4 = core.optionalText(data, 'mount data')
    core.fill(core.arm64 ? 40 : 165, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  mount_setattr(dfd: unknown, path: unknown, flags: unknown, uattr: unknown, usize: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'mount_setattr dfd')
    const w1 = core.text(path, 'mount_setattr path')
    const w2 = core.uint32(flags, 'mount_setattr flags')
    const w3 = core.region(uattr, 'mount_setattr uattr')
    const b3 = core.regionBytes
    const w4 = core.count(usize, b3, 'mount_setattr usize')
    core.fill(442, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  move_mount(from_dfd: unknown, from_pathname: unknown, to_dfd: unknown, to_pathname: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(from_dfd, 'move_mount from_dfd')
    const w1 = core.optionalText(from_pathname, 'move_mount from_pathname')
    const w2 = core.int32(to_dfd, 'move_mount to_dfd')
    const w3 = core.optionalText(to_pathname, 'move_mount to_pathname')
    const w4 = core.uint32(flags, 'move_mount flags')
    core.fill(429, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  name_to_handle_at(dfd: unknown, name: unknown, handle: unknown, mnt_id: unknown, flag: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'name_to_handle_at dfd')
    const w1 = core.text(name, 'name_to_handle_at name')
    const w2 = core.memory(handle, 8, 'name_to_handle_at handle')
    const b2 = core.regionBytes
    const w3 = core.memory(mnt_id, 8, 'name_to_handle_at mnt_id')
    const w4 = core.uint32(flag, 'name_to_handle_at flag')
    core.needs(b2, 8 + core.numberIn(handle, 0, 'uint32', 'name_to_handle_at handle'), 'name_to_handle_at handle')
    core.fill(core.arm64 ? 264 : 303, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  newfstatat(dfd: unknown, filename: unknown, statbuf: unknown, flag: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'newfstatat dfd')
    const w1 = core.optionalText(filename, 'newfstatat filename')
    const w2 = core.memory(statbuf, core.arm64 ? 128 : 144, 'newfstatat statbuf')
    const w3 = core.uint32(flag, 'newfstatat flag')
    core.fill(core.arm64 ? 79 : 262, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  open(filename: unknown, flags: unknown, mode: unknown): unknown {
    core.letGo()
    const w0 = core.text(filename, 'open filename')
    const w1 = core.uint32(flags, 'open flags')
    const w2 = core.modeWith(mode, w1 as number, 4194368, 'open mode')
    core.fill(core.arm64 ? -1 : 2, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  open_by_handle_at(mountdirfd: unknown, handle: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(mountdirfd, 'open_by_handle_at mountdirfd')
    const w1 = core.memory(handle, 8, 'open_by_handle_at handle')
    const b1 = core.regionBytes
    const w2 = core.uint32(flags, 'open_by_handle_at flags')
    core.needs(b1, 8 + core.numberIn(handle, 0, 'uint32', 'open_by_handle_at handle'), 'open_by_handle_at handle')
    core.fill(core.arm64 ? 265 : 304, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  open_tree(dfd: unknown, filename: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'open_tree dfd')
    const w1 = core.text(filename, 'open_tree filename')
    const w2 = core.uint32(flags, 'open_tree flags')
    core.fill(428, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  open_tree_attr(dfd: unknown, filename: unknown, flags: unknown, uattr: unknown, usize: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'open_tree_attr dfd')
    const w1 = core.text(filename, 'open_tree_attr filename')
    const w2 = core.uint32(flags, 'open_tree_attr flags')
    const w3 = core.optionalRegion(uattr, 'open_tree_attr uattr')
    const b3 = core.regionBytes
    const w4 = core.count(usize, b3, 'open_tree_attr usize')
    core.fill(467, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  openat(dfd: unknown, filename: unknown, flags: unknown, mode: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'openat dfd')
    const w1 = core.text(filename, 'openat filename')
    const w2 = core.uint32(flags, 'openat flags')
    const w3 = core.modeWith(mode, w2 as number, 4194368, 'openat mode')
    core.fill(core.arm64 ? 56 : 257, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  openat2(dfd: unknown, filename: unknown, how: unknown, usize: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'openat2 dfd')
    const w1 = core.text(filename, 'openat2 filename')
    const w2 = core.region(how, 'openat2 how')
    const b2 = core.regionBytes
    const w3 = core.count(usize, b2, 'openat2 usize')
    core.fill(437, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  pipe(fildes: unknown): unknown {
    core.letGo()
    const w0 = core.memory(fildes, 8, 'pipe fildes')
    core.fill(core.arm64 ? -1 : 22, w0, 0, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  pipe2(fildes: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.memory(fildes, 8, 'pipe2 fildes')
    const w1 = core.uint32(flags, 'pipe2 flags')
    core.fill(core.arm64 ? 59 : 293, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  pivot_root(new_root: unknown, put_old: unknown): unknown {
    core.letGo()
    const w0 = core.text(new_root, 'pivot_root new_root')
    const w1 = core.text(put_old, 'pivot_root put_old')
    core.fill(core.arm64 ? 41 : 155, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  pread64(fd: unknown, buf: unknown, count: unknown, pos: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'pread64 fd')
    const w1 = core.region(buf, 'pread64 buf')
    const b1 = core.regionBytes
    const w3 = core.int64(pos, 'pread64 pos')
    const w2 = core.count(count, b1, 'pread64 count')
    core.fill(core.arm64 ? 67 : 17, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  preadv(fd: unknown, vec: unknown, vlen: unknown, pos_l: unknown, pos_h: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'preadv fd')
    const w1 = core.region(vec, 'preadv vec')
    const b1 = core.regionBytes
    const w3 = core.uint64(pos_l, 'preadv pos_l')
    const w4 = core.unused(pos_h, 'preadv pos_h')
    const w2 = core.count(vlen, core.capacity(b1, 16), 'preadv vlen')
    core.fill(core.arm64 ? 69 : 295, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  preadv2(fd: unknown, vec: unknown, vlen: unknown, pos_l: unknown, pos_h: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'preadv2 fd')
    const w1 = core.region(vec, 'preadv2 vec')
    const b1 = core.regionBytes
    const w3 = core.uint64(pos_l, 'preadv2 pos_l')
    const w4 = core.unused(pos_h, 'preadv2 pos_h')
    const w5 = core.uint32(flags, 'preadv2 flags')
    const w2 = core.count(vlen, core.capacity(b1, 16), 'preadv2 vlen')
    core.fill(core.arm64 ? 286 : 327, w0, w1, w2, w3, w4, w5)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  pwrite64(fd: unknown, buf: unknown, count: unknown, pos: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'pwrite64 fd')
    const w1 = core.input(buf, 'pwrite64 buf')
    const b1 = core.regionBytes
    const w3 = core.int64(pos, 'pwrite64 pos')
    const w2 = core.count(count, b1, 'pwrite64 count')
    core.fill(core.arm64 ? 68 : 18, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  pwritev(fd: unknown, vec: unknown, vlen: unknown, pos_l: unknown, pos_h: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'pwritev fd')
    const w1 = core.region(vec, 'pwritev vec')
    const b1 = core.regionBytes
    const w3 = core.uint64(pos_l, 'pwritev pos_l')
    const w4 = core.unused(pos_h, 'pwritev pos_h')
    const w2 = core.count(vlen, core.capacity(b1, 16), 'pwritev vlen')
    core.fill(core.arm64 ? 70 : 296, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  pwritev2(fd: unknown, vec: unknown, vlen: unknown, pos_l: unknown, pos_h: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'pwritev2 fd')
    const w1 = core.region(vec, 'pwritev2 vec')
    const b1 = core.regionBytes
    const w3 = core.uint64(pos_l, 'pwritev2 pos_l')
    const w4 = core.unused(pos_h, 'pwritev2 pos_h')
    const w5 = core.uint32(flags, 'pwritev2 flags')
    const w2 = core.count(vlen, core.capacity(b1, 16), 'pwritev2 vlen')
    core.fill(core.arm64 ? 287 : 328, w0, w1, w2, w3, w4, w5)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  quotactl: core.multiplexer('quotactl', core.arm64 ? 60 : 179, '{"args":[["cmd","uint32"],["special","optional text"],["id",null],["addr",null]],"by":0,"flags":0,"commands":[[8388610,{"name":"Q_QUOTAON","args":{"2":"uint32","3":"optional text"}}],[8388611,{"name":"Q_QUOTAOFF","args":{}}],[8388615,{"name":"Q_GETQUOTA","args":{"2":"int32","3":{"memory":72}}}],[8388617,{"name":"Q_GETNEXTQUOTA","args":{"2":"int32","3":{"memory":72}}}],[8388616,{"name":"Q_SETQUOTA","args":{"2":"int32","3":{"memory":72}}}],[8388613,{"name":"Q_GETINFO","args":{"3":{"memory":24}}}],[8388614,{"name":"Q_SETINFO","args":{"3":{"memory":24}}}],[8388612,{"name":"Q_GETFMT","args":{"3":{"out":"int32"}}}],[8388609,{"name":"Q_SYNC","args":{}}],[22529,{"name":"Q_XQUOTAON","args":{"3":{"in":"uint32"}}}],[22530,{"name":"Q_XQUOTAOFF","args":{"3":{"in":"uint32"}}}],[22531,{"name":"Q_XGETQUOTA","args":{"2":"int32","3":{"memory":112}}}],[22537,{"name":"Q_XGETNEXTQUOTA","args":{"2":"int32","3":{"memory":112}}}],[22532,{"name":"Q_XSETQLIM","args":{"2":"int32","3":{"memory":112}}}],[22533,{"name":"Q_XGETQSTAT","args":{"3":{"memory":80}}}],[22536,{"name":"Q_XGETQSTATV","args":{"3":{"memory":160}}}],[22534,{"name":"Q_XQUOTARM","args":{"3":{"in":"uint32"}}}],[22535,{"name":"Q_XQUOTASYNC","args":{}}]]}'),
  quotactl_fd: core.multiplexer('quotactl_fd', 443, '{"args":[["fd","int32"],["cmd","uint32"],["id",null],["addr",null]],"by":1,"flags":0,"commands":[[8388610,{"name":"Q_QUOTAON","args":{}}],[8388611,{"name":"Q_QUOTAOFF","args":{}}],[8388615,{"name":"Q_GETQUOTA","args":{"2":"int32","3":{"memory":72}}}],[8388617,{"name":"Q_GETNEXTQUOTA","args":{"2":"int32","3":{"memory":72}}}],[8388616,{"name":"Q_SETQUOTA","args":{"2":"int32","3":{"memory":72}}}],[8388613,{"name":"Q_GETINFO","args":{"3":{"memory":24}}}],[8388614,{"name":"Q_SETINFO","args":{"3":{"memory":24}}}],[8388612,{"name":"Q_GETFMT","args":{"3":{"out":"int32"}}}],[8388609,{"name":"Q_SYNC","args":{}}],[22529,{"name":"Q_XQUOTAON","args":{"3":{"in":"uint32"}}}],[22530,{"name":"Q_XQUOTAOFF","args":{"3":{"in":"uint32"}}}],[22531,{"name":"Q_XGETQUOTA","args":{"2":"int32","3":{"memory":112}}}],[22537,{"name":"Q_XGETNEXTQUOTA","args":{"2":"int32","3":{"memory":112}}}],[22532,{"name":"Q_XSETQLIM","args":{"2":"int32","3":{"memory":112}}}],[22533,{"name":"Q_XGETQSTAT","args":{"3":{"memory":80}}}],[22536,{"name":"Q_XGETQSTATV","args":{"3":{"memory":160}}}],[22534,{"name":"Q_XQUOTARM","args":{"3":{"in":"uint32"}}}],[22535,{"name":"Q_XQUOTASYNC","args":{}}]]}'),
  readahead(fd: unknown, offset: unknown, count: unknown): unknown {
    const w0 = core.int32(fd, 'readahead fd')
    const w1 = core.int64(offset, 'readahead offset')
    const w2 = core.uint64(count, 'readahead count')
    core.fill(core.arm64 ? 213 : 187, w0, w1, w2, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  readlink(path: unknown, buf: unknown, bufsiz: unknown): unknown {
    core.letGo()
    const w0 = core.text(path, 'readlink path')
    const w1 = core.region(buf, 'readlink buf')
    const b1 = core.regionBytes
    const w2 = core.count(bufsiz, b1, 'readlink bufsiz')
    core.fill(core.arm64 ? -1 : 89, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  readlinkat(dfd: unknown, pathname: unknown, buf: unknown, bufsiz: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'readlinkat dfd')
    const w1 = core.text(pathname, 'readlinkat pathname')
    const w2 = core.region(buf, 'readlinkat buf')
    const b2 = core.regionBytes
    const w3 = core.count(bufsiz, b2, 'readlinkat bufsiz')
    core.fill(core.arm64 ? 78 : 267, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  readv(fd: unknown, vec: unknown, vlen: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'readv fd')
    const w1 = core.region(vec, 'readv vec')
    const b1 = core.regionBytes
    const w2 = core.count(vlen, core.capacity(b1, 16), 'readv vlen')
    core.fill(core.arm64 ? 65 : 19, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  removexattr(pathname: unknown, name: unknown): unknown {
    core.letGo()
    const w0 = core.text(pathname, 'removexattr pathname')
    const w1 = core.text(name, 'removexattr name')
    core.fill(core.arm64 ? 14 : 197, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  removexattrat(dfd: unknown, pathname: unknown, at_flags: unknown, name: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'removexattrat dfd')
    const w1 = core.optionalText(pathname, 'removexattrat pathname')
    const w2 = core.uint32(at_flags, 'removexattrat at_flags')
    const w3 = core.text(name, 'removexattrat name')
    core.fill(466, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  rename(oldname: unknown, newname: unknown): unknown {
    core.letGo()
    const w0 = core.text(oldname, 'rename oldname')
    const w1 = core.text(newname, 'rename newname')
    core.fill(core.arm64 ? -1 : 82, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  renameat(olddfd: unknown, oldname: unknown, newdfd: unknown, newname: unknown): unknown {
    core.letGo()
    const w0 = core.int32(olddfd, 'renameat olddfd')
    const w1 = core.text(oldname, 'renameat oldname')
    const w2 = core.int32(newdfd, 'renameat newdfd')
    const w3 = core.text(newname, 'renameat newname')
    core.fill(core.arm64 ? 38 : 264, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  renameat2(olddfd: unknown, oldname: unknown, newdfd: unknown, newname: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(olddfd, 'renameat2 olddfd')
    const w1 = core.text(oldname, 'renameat2 oldname')
    const w2 = core.int32(newdfd, 'renameat2 newdfd')
    const w3 = core.text(newname, 'renameat2 newname')
    const w4 = core.uint32(flags, 'renameat2 flags')
    core.fill(core.arm64 ? 276 : 316, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  rmdir(pathname: unknown): unknown {
    core.letGo()
    const w0 = core.text(pathname, 'rmdir pathname')
    core.fill(core.arm64 ? -1 : 84, w0, 0, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  sendfile(out_fd: unknown, in_fd: unknown, offset: unknown, count: unknown): unknown {
    const offsetFirst = core.heldValue(offset, 'sendfile offset')
    core.begin()
    const w0 = core.int32(out_fd, 'sendfile out_fd')
    const w1 = core.int32(in_fd, 'sendfile in_fd')
    const w2 = offset === null || offset === undefined ? 0 : core.scalarInOut(offset, offsetFirst, 'int64', 'sendfile offset')
    const w3 = core.uint64(count, 'sendfile count')
    core.fill(core.arm64 ? 71 : 40, w0, w1, w2, w3, 0, 0)
    core.run()
    const result = core.numberResult()
    core.finish()
    return result
  },
  setxattr(pathname: unknown, name: unknown, value: unknown, size: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.text(pathname, 'setxattr pathname')
    const w1 = core.text(name, 'setxattr name')
    const w2 = core.optionalInput(value, 'setxattr value')
    const b2 = core.regionBytes
    const w4 = core.uint32(flags, 'setxattr flags')
    const w3 = core.count(size, b2, 'setxattr size')
    core.fill(core.arm64 ? 5 : 188, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  setxattrat(dfd: unknown, pathname: unknown, at_flags: unknown, name: unknown, uargs: unknown, usize: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'setxattrat dfd')
    const w1 = core.optionalText(pathname, 'setxattrat pathname')
    const w2 = core.uint32(at_flags, 'setxattrat at_flags')
    const w3 = core.text(name, 'setxattrat name')
    const w4 = core.region(uargs, 'setxattrat uargs')
    const b4 = core.regionBytes
    const w5 = core.count(usize, b4, 'setxattrat usize')
    core.fill(463, w0, w1, w2, w3, w4, w5)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  splice(fd_in: unknown, off_in: unknown, fd_out: unknown, off_out: unknown, len: unknown, flags: unknown): unknown {
    const off_inFirst = core.heldValue(off_in, 'splice off_in')
    const off_outFirst = core.heldValue(off_out, 'splice off_out')
    core.begin()
    const w0 = core.int32(fd_in, 'splice fd_in')
    const w1 = off_in === null || off_in === undefined ? 0 : core.scalarInOut(off_in, off_inFirst, 'int64', 'splice off_in')
    const w2 = core.int32(fd_out, 'splice fd_out')
    const w3 = off_out === null || off_out === undefined ? 0 : core.scalarInOut(off_out, off_outFirst, 'int64', 'splice off_out')
    const w4 = core.uint64(len, 'splice len')
    const w5 = core.uint32(flags, 'splice flags')
    core.fill(core.arm64 ? 76 : 275, w0, w1, w2, w3, w4, w5)
    core.run()
    const result = core.numberResult()
    core.finish()
    return result
  },
  stat(filename: unknown, statbuf: unknown): unknown {
    core.letGo()
    const w0 = core.text(filename, 'stat filename')
    const w1 = core.memory(statbuf, core.arm64 ? 128 : 144, 'stat statbuf')
    core.fill(core.arm64 ? -1 : 4, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  statfs(pathname: unknown, buf: unknown): unknown {
    core.letGo()
    const w0 = core.text(pathname, 'statfs pathname')
    const w1 = core.memory(buf, 120, 'statfs buf')
    core.fill(core.arm64 ? 43 : 137, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  statmount(req: unknown, buf: unknown, bufsize: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.memory(req, 24, 'statmount req')
    const b0 = core.regionBytes
    const w1 = core.region(buf, 'statmount buf')
    const b1 = core.regionBytes
    const w3 = core.uint32(flags, 'statmount flags')
    const w2 = core.count(bufsize, b1, 'statmount bufsize')
    core.needs(b0, core.numberIn(req, 0, 'uint32', 'statmount req'), 'statmount req')
    core.needs(b1, 513, 'statmount buf')
    core.fill(457, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  statx(dfd: unknown, filename: unknown, flags: unknown, mask: unknown, buffer: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'statx dfd')
    const w1 = core.optionalText(filename, 'statx filename')
    const w2 = core.uint32(flags, 'statx flags')
    const w3 = core.uint32(mask, 'statx mask')
    const w4 = core.memory(buffer, 256, 'statx buffer')
    core.fill(core.arm64 ? 291 : 332, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  symlink(oldname: unknown, newname: unknown): unknown {
    core.letGo()
    const w0 = core.text(oldname, 'symlink oldname')
    const w1 = core.text(newname, 'symlink newname')
    core.fill(core.arm64 ? -1 : 88, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  symlinkat(oldname: unknown, newdfd: unknown, newname: unknown): unknown {
    core.letGo()
    const w0 = core.text(oldname, 'symlinkat oldname')
    const w1 = core.int32(newdfd, 'symlinkat newdfd')
    const w2 = core.text(newname, 'symlinkat newname')
    core.fill(core.arm64 ? 36 : 266, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  sync(): unknown {
    core.fillNumbers(core.SYSCALL, core.arm64 ? 81 : 162, 0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  sync_file_range(fd: unknown, offset: unknown, nbytes: unknown, flags: unknown): unknown {
    const w0 = core.int32(fd, 'sync_file_range fd')
    const w1 = core.int64(offset, 'sync_file_range offset')
    const w2 = core.int64(nbytes, 'sync_file_range nbytes')
    const w3 = core.uint32(flags, 'sync_file_range flags')
    core.fill(core.arm64 ? 84 : 277, w0, w1, w2, w3, 0, 0)
    core.run()
    return core.numberResult()
  },
  syncfs(fd: unknown): unknown {
    const w0 = core.int32(fd, 'syncfs fd')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 267 : 306, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  sysfs(option: unknown, arg1: unknown, arg2: unknown): unknown {
    const w0 = core.int32(option, 'sysfs option')
    const w1 = core.bits64(arg1, 'sysfs arg1')
    const w2 = core.bits64(arg2, 'sysfs arg2')
    core.fill(core.arm64 ? -1 : 139, w0, w1, w2, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  tee(fdin: unknown, fdout: unknown, len: unknown, flags: unknown): unknown {
    const w0 = core.int32(fdin, 'tee fdin')
    const w1 = core.int32(fdout, 'tee fdout')
    const w2 = core.uint64(len, 'tee len')
    const w3 = core.uint32(flags, 'tee flags')
    core.fill(core.arm64 ? 77 : 276, w0, w1, w2, w3, 0, 0)
    core.run()
    return core.numberResult()
  },
  truncate(path: unknown, length: unknown): unknown {
    core.letGo()
    const w0 = core.text(path, 'truncate path')
    const w1 = core.int64(length, 'truncate length')
    core.fill(core.arm64 ? 45 : 76, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  umask(mask: unknown): unknown {
    const w0 = core.mode(mask, 'umask mask')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 166 : 95, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  umount2(name: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.text(name, 'umount2 name')
    const w1 = core.uint32(flags, 'umount2 flags')
    core.fill(core.arm64 ? 39 : 166, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  unlink(pathname: unknown): unknown {
    core.letGo()
    const w0 = core.text(pathname, 'unlink pathname')
    core.fill(core.arm64 ? -1 : 87, w0, 0, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  unlinkat(dfd: unknown, pathname: unknown, flag: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'unlinkat dfd')
    const w1 = core.text(pathname, 'unlinkat pathname')
    const w2 = core.uint32(flag, 'unlinkat flag')
    core.fill(core.arm64 ? 35 : 263, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  ustat(dev: unknown, ubuf: unknown): unknown {
    core.letGo()
    const w0 = core.uint32(dev, 'ustat dev')
    const w1 = core.memory(ubuf, 32, 'ustat ubuf')
    core.fill(core.arm64 ? -1 : 136, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  utime(filename: unknown, times: unknown): unknown {
    core.letGo()
    const w0 = core.text(filename, 'utime filename')
    const w1 = core.optionalMemory(times, 16, 'utime times')
    core.fill(core.arm64 ? -1 : 132, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  utimensat(dfd: unknown, filename: unknown, utimes: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(dfd, 'utimensat dfd')
    const w1 = core.optionalText(filename, 'utimensat filename')
    const w2 = core.optionalMemory(utimes, 32, 'utimensat utimes')
    const w3 = core.uint32(flags, 'utimensat flags')
    core.fill(core.arm64 ? 88 : 280, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  utimes(filename: unknown, utimes: unknown): unknown {
    core.letGo()
    const w0 = core.text(filename, 'utimes filename')
    const w1 = core.optionalMemory(utimes, 32, 'utimes utimes')
    core.fill(core.arm64 ? -1 : 235, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  vmsplice(fd: unknown, uiov: unknown, nr_segs: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'vmsplice fd')
    const w1 = core.region(uiov, 'vmsplice uiov')
    const b1 = core.regionBytes
    const w3 = core.uint32(flags, 'vmsplice flags')
    const w2 = core.count(nr_segs, core.capacity(b1, 16), 'vmsplice nr_segs')
    core.fill(core.arm64 ? 75 : 278, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  writev(fd: unknown, vec: unknown, vlen: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'writev fd')
    const w1 = core.region(vec, 'writev vec')
    const b1 = core.regionBytes
    const w2 = core.count(vlen, core.capacity(b1, 16), 'writev vlen')
    core.fill(core.arm64 ? 66 : 20, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
}

export const facts: Readonly<Record<string, CallFacts>> = {
  access: { paths: [0] },
  cachestat: { writes: [2] },
  chdir: { paths: [0] },
  chmod: { paths: [0] },
  chown: { paths: [0] },
  chroot: { paths: [0] },
  copy_file_range: { writes: [1, 3] },
  creat: { paths: [0] },
  faccessat: { paths: [1] },
  faccessat2: { paths: [1] },
  fanotify_mark: { paths: [4] },
  fchmodat: { paths: [1] },
  fchmodat2: { paths: [1] },
  fchownat: { paths: [1] },
  fgetxattr: { writes: [2] },
  file_getattr: { paths: [1], writes: [2] },
  file_setattr: { paths: [1], writes: [] },
  flistxattr: { writes: [1] },
  fsconfig: { commands: (values) => core.commandNames('fsconfig', values) },
  fsetxattr: { writes: [] },
  fspick: { paths: [1] },
  fstat: { writes: [1] },
  fstatfs: { writes: [1] },
  futimesat: { paths: [1], writes: [] },
  getcwd: { writes: [0] },
  getdents: { writes: [1] },
  getdents64: { writes: [1] },
  getxattr: { paths: [0], writes: [2] },
  getxattrat: { paths: [1], writes: [] },
  inotify_add_watch: { paths: [1] },
  lchown: { paths: [0] },
  lgetxattr: { paths: [0], writes: [2] },
  link: { paths: [0, 1] },
  linkat: { paths: [1, 3] },
  listmount: { writes: [1] },
  listxattr: { paths: [0], writes: [1] },
  listxattrat: { paths: [1], writes: [3] },
  llistxattr: { paths: [0], writes: [1] },
  lremovexattr: { paths: [0] },
  lsetxattr: { paths: [0], writes: [] },
  lstat: { paths: [0], writes: [1] },
  mkdir: { paths: [0] },
  mkdirat: { paths: [1] },
  mknod: { paths: [0] },
  mknodat: { paths: [1] },
  mount: { paths: [1] },
  mount_setattr: { paths: [1], writes: [] },
  move_mount: { paths: [1, 3] },
  name_to_handle_at: { paths: [1], writes: [2, 3] },
  newfstatat: { paths: [1], writes: [2] },
  open: { paths: [0] },
  open_by_handle_at: { writes: [] },
  open_tree: { paths: [1] },
  open_tree_attr: { paths: [1], writes: [] },
  openat: { paths: [1] },
  openat2: { paths: [1], writes: [] },
  pipe: { writes: [0] },
  pipe2: { writes: [0] },
  pivot_root: { paths: [0, 1] },
  pread64: { writes: [1] },
  preadv: { writes: [] },
  preadv2: { writes: [] },
  pwrite64: { writes: [] },
  pwritev: { writes: [] },
  pwritev2: { writes: [] },
  quotactl: { paths: [1], commands: (values) => core.commandNames('quotactl', values) },
  quotactl_fd: { commands: (values) => core.commandNames('quotactl_fd', values) },
  readlink: { paths: [0], writes: [1] },
  readlinkat: { paths: [1], writes: [2] },
  readv: { writes: [] },
  removexattr: { paths: [0] },
  removexattrat: { paths: [1] },
  rename: { paths: [0, 1] },
  renameat: { paths: [1, 3] },
  renameat2: { paths: [1, 3] },
  rmdir: { paths: [0] },
  sendfile: { writes: [2] },
  setxattr: { paths: [0], writes: [] },
  setxattrat: { paths: [1], writes: [] },
  splice: { writes: [1, 3] },
  stat: { paths: [0], writes: [1] },
  statfs: { paths: [0], writes: [1] },
  statmount: { writes: [1] },
  statx: { paths: [1], writes: [4] },
  symlink: { paths: [1] },
  symlinkat: { paths: [2] },
  truncate: { paths: [0] },
  umount2: { paths: [0] },
  unlink: { paths: [0] },
  unlinkat: { paths: [1] },
  ustat: { writes: [1] },
  utime: { paths: [0], writes: [] },
  utimensat: { paths: [1], writes: [] },
  utimes: { paths: [0], writes: [] },
  vmsplice: { writes: [] },
  writev: { writes: [] },
}

/** Call, or call(command) -> error -> what to do about it. */
export const hints: string = '{"cachestat":{"ENOSYS":"The kernel was built without CONFIG_CACHESTAT_SYSCALL.","EOPNOTSUPP":"The file is on hugetlbfs.","EPERM":"Only those may ask who own the file or could write to it."},"chmod":{"EPERM":"Only the owner of the file or a process with CAP_FOWNER may do it."},"chown":{"EPERM":"A new owner needs CAP_CHOWN; the owner may only choose among the groups of the process.","EINVAL":"The user namespace does not map the id."},"chroot":{"EPERM":"CAP_SYS_CHROOT in the own user namespace is missing."},"close_range":{"EINVAL":"An unknown flag, or fd is greater than max_fd."},"copy_file_range":{"EBADF":"fd_in is not open for reading, fd_out not for writing, or it was opened with O_APPEND.","EFBIG":"Beyond RLIMIT_FSIZE (the thread also gets SIGXFSZ), or beyond what the file system can hold.","EINVAL":"Not regular files, ranges of one file that overlap, or flags is not 0.","EPERM":"fd_out is immutable.","ETXTBSY":"One of the files is in use as a swap file.","EXDEV":"The files are on file systems between which the kernel cannot copy: use sendfile or read and write."},"creat":{"EACCES":"Permission is missing on the file or on a directory on the way, or fs.protected_regular or fs.protected_fifos forbids O_CREAT in this sticky directory.","EISDIR":"The path names a directory.","EMFILE":"The process has as many descriptors as RLIMIT_NOFILE allows.","ENFILE":"The system has as many open files as fs.file-max allows.","ETXTBSY":"The file is being executed and would be written, or is in use as a swap file and would be truncated."},"dup2":{"EBADF":"oldfd is not open, or newfd is not below RLIMIT_NOFILE.","EBUSY":"Another thread is just opening something at newfd."},"fadvise64":{"ENOSYS":"The kernel was built without CONFIG_ADVISE_SYSCALLS."},"fallocate":{"EFBIG":"The range ends beyond what the file system can hold, or beyond RLIMIT_FSIZE.","EINVAL":"A negative offset, a size of 0 or less, or a range that does not fit the blocks of the file system.","ENODEV":"Neither a regular file nor a block device.","EOPNOTSUPP":"The file system cannot do it, or the flags do not go together: FALLOC_FL_PUNCH_HOLE needs FALLOC_FL_KEEP_SIZE, and of the other modes only one may be given.","EPERM":"The file is immutable, append-only or sealed.","ETXTBSY":"The file is in use as a swap file."},"fanotify_init":{"EPERM":"Without CAP_SYS_ADMIN in the initial user namespace only groups that report file handles or mounts are allowed (since 5.13).","EMFILE":"Too many open files, or the user has too many groups (/proc/sys/fs/fanotify/max_user_groups).","ENOSYS":"The kernel is built without CONFIG_FANOTIFY."},"fanotify_mark":{"EACCES":"A mark needs read permission.","ENODEV":"The file system has no id (fsid), which groups with file handles need.","ENOENT":"Also: there is no mark to remove.","ENOSPC":"The user has too many marks (/proc/sys/fs/fanotify/max_user_marks).","EOPNOTSUPP":"The file system has no file handles, or no pre-content events.","EPERM":"Marks of mounts, file systems and mount namespaces take CAP_SYS_ADMIN.","EXDEV":"A subvolume has another id (fsid) than its file system."},"fchmod":{"EBADF":"Descriptors opened with O_PATH do not count; use fchmodat2 with AT_EMPTY_PATH."},"fchmodat2":{"EOPNOTSUPP":"A symbolic link has no permissions of its own."},"fdatasync":{"EINVAL":"The file cannot be synchronised: a pipe, socket or the like.","EIO":"Writing back failed, now or since the last call; the error is reported once to each open file."},"fgetxattr":{"EOPNOTSUPP":"The file system or the file has no attributes with the prefix of this name.","ERANGE":"The buffer is too small, or the name is empty or longer than 255 bytes."},"file_getattr":{"EOPNOTSUPP":"The file system has no such attributes."},"file_setattr":{"EPERM":"It takes the owner of the file or CAP_FOWNER; the immutable and append-only flags take CAP_LINUX_IMMUTABLE.","E2BIG":"usize is above the size of a page, or a field that the kernel does not know is not 0."},"flock":{"EAGAIN":"LOCK_NB: another open file description has a lock that is in the way.","ENOSYS":"The kernel was built without CONFIG_FILE_LOCKING."},"fremovexattr":{"EOPNOTSUPP":"The file system or the file has no attributes with the prefix of this name.","EPERM":"user.* exists on files, directories and sockets only, trusted.* needs CAP_SYS_ADMIN, immutable files have no changes."},"fsconfig":{"EBUSY":"The context is in another phase, or failed.","EINVAL":"An unknown key or a bad value; arguments that a command does not use must be 0."},"fsetxattr":{"EOPNOTSUPP":"The file system or the file has no attributes with the prefix of this name.","EPERM":"user.* exists on files, directories and sockets only, trusted.* needs CAP_SYS_ADMIN, immutable files have no changes."},"fsmount":{"EINVAL":"FSCONFIG_CMD_CREATE has to come first.","EPERM":"It takes CAP_SYS_ADMIN in the user namespace that owns the mount namespace. Or a mount of proc or sysfs would show what others hide."},"fsopen":{"EPERM":"It takes CAP_SYS_ADMIN in the user namespace that owns the mount namespace.","ENODEV":"The kernel has no file system of this type."},"fspick":{"EPERM":"It takes CAP_SYS_ADMIN in the user namespace that owns the mount namespace.","EINVAL":"The path must be the root of a mount."},"fstatfs":{"ENOSYS":"This file system has no such data."},"fsync":{"EINVAL":"The file cannot be synchronised: a pipe, socket or the like.","EIO":"Writing back failed, now or since the last call; the error is reported once to each open file."},"ftruncate":{"EFBIG":"Beyond RLIMIT_FSIZE (the thread also gets SIGXFSZ), or beyond what the file system can hold.","EINVAL":"Not a regular file, not open for writing, or a negative size.","EPERM":"The file is append-only or sealed (F_SEAL_SHRINK, F_SEAL_GROW).","ETXTBSY":"The file is in use as a swap file."},"getcwd":{"ENAMETOOLONG":"The path is longer than 4096 bytes.","ENOENT":"The working directory was removed.","ERANGE":"The buffer is too small."},"getdents":{"EINVAL":"The buffer is too small for one entry.","ENOENT":"The directory was removed."},"getdents64":{"EINVAL":"The buffer is too small for one entry.","ENOENT":"The directory was removed."},"getxattr":{"EOPNOTSUPP":"The file system or the file has no attributes with the prefix of this name.","ERANGE":"The buffer is too small, or the name is empty or longer than 255 bytes."},"getxattrat":{"EOPNOTSUPP":"The file system or the file has no attributes with the prefix of this name.","ERANGE":"The buffer is too small, or the name is empty or longer than 255 bytes."},"inotify_add_watch":{"EACCES":"A watch needs read permission.","EEXIST":"IN_MASK_CREATE is set and the file is watched already.","ENOSPC":"The user has too many watches (/proc/sys/fs/inotify/max_user_watches)."},"inotify_init":{"EMFILE":"Too many open files, or the user has too many instances (/proc/sys/fs/inotify/max_user_instances)."},"inotify_init1":{"EMFILE":"Too many open files, or the user has too many instances (/proc/sys/fs/inotify/max_user_instances)."},"lgetxattr":{"EOPNOTSUPP":"The file system or the file has no attributes with the prefix of this name.","ERANGE":"The buffer is too small, or the name is empty or longer than 255 bytes."},"link":{"EEXIST":"The name is taken, be it by a symbolic link that leads nowhere.","EMLINK":"The file has as many links as the file system can count.","EPERM":"It is a directory, immutable or append-only, the file system has no hard links, or fs.protected_hardlinks forbids links to files of others that the caller cannot write.","EXDEV":"The paths are on different mounts."},"linkat":{"EEXIST":"The name is taken, be it by a symbolic link that leads nowhere.","EMLINK":"The file has as many links as the file system can count.","EPERM":"It is a directory, immutable or append-only, the file system has no hard links, or fs.protected_hardlinks forbids links to files of others that the caller cannot write.","EXDEV":"The paths are on different mounts.","ENOENT":"A name is not there; the file has no name left and was not opened with O_TMPFILE (without O_EXCL); or AT_EMPTY_PATH on a descriptor opened with other credentials, without CAP_DAC_READ_SEARCH."},"listmount":{"EOVERFLOW":"At most a million ids in one call."},"listxattrat":{"EBADF":"With an empty path, dfd must be open and cannot be AT_FDCWD, unlike in getxattrat."},"lremovexattr":{"EOPNOTSUPP":"The file system or the file has no attributes with the prefix of this name.","EPERM":"user.* exists on files, directories and sockets only, trusted.* needs CAP_SYS_ADMIN, immutable files have no changes."},"lseek":{"EINVAL":"An unknown whence, or the position would be before the start or beyond the greatest size.","ENXIO":"SEEK_DATA or SEEK_HOLE: there is no data after the offset, or it is beyond the end.","ESPIPE":"The file has no positions: a pipe, socket or terminal."},"lsetxattr":{"EOPNOTSUPP":"The file system or the file has no attributes with the prefix of this name.","EPERM":"user.* exists on files, directories and sockets only, trusted.* needs CAP_SYS_ADMIN, immutable files have no changes."},"memfd_create":{"EACCES":"The sysctl vm.memfd_noexec is 2: pass MFD_NOEXEC_SEAL.","EINVAL":"An unknown flag, MFD_EXEC together with MFD_NOEXEC_SEAL, or a name longer than 249 bytes.","ENODEV":"MFD_HUGETLB: there are no huge pages of this size.","ENOSYS":"The kernel was built without CONFIG_MEMFD_CREATE."},"memfd_secret":{"ENOSYS":"The kernel was built without CONFIG_SECRETMEM, started with secretmem.enable=0, or cannot take single pages out of its own mapping."},"mkdir":{"EDQUOT":"The quota of the user has no room for another file.","EEXIST":"The name is taken, be it by a symbolic link that leads nowhere.","EOVERFLOW":"The user or group id of the caller cannot be stored on this file system or mount.","EPERM":"The file system has no directories to create."},"mkdirat":{"EDQUOT":"The quota of the user has no room for another file.","EEXIST":"The name is taken, be it by a symbolic link that leads nowhere.","EOVERFLOW":"The user or group id of the caller cannot be stored on this file system or mount.","EPERM":"The file system has no directories to create."},"mknod":{"EDQUOT":"The quota of the user has no room for another file.","EEXIST":"The name is taken, be it by a symbolic link that leads nowhere.","EOVERFLOW":"The user or group id of the caller cannot be stored on this file system or mount.","EINVAL":"mode holds an unknown file type, or that of a symbolic link.","EPERM":"A device, except the whiteout 0:0, needs CAP_MKNOD in the initial user namespace; directories are made with mkdir; or the file system has no such files."},"mknodat":{"EDQUOT":"The quota of the user has no room for another file.","EEXIST":"The name is taken, be it by a symbolic link that leads nowhere.","EOVERFLOW":"The user or group id of the caller cannot be stored on this file system or mount.","EINVAL":"mode holds an unknown file type, or that of a symbolic link.","EPERM":"A device, except the whiteout 0:0, needs CAP_MKNOD in the initial user namespace; directories are made with mkdir; or the file system has no such files."},"mount":{"EPERM":"It takes CAP_SYS_ADMIN in the user namespace that owns the mount namespace. Locked flags of a mount cannot be cleared.","EINVAL":"Bad option, bad superblock, not a mount point, or a shared parent; the kernel log may tell.","ENODEV":"The kernel has no file system of this type."},"mount_setattr":{"EBUSY":"Files are open for writing there.","EINVAL":"No mount point, or a change of access times without MOUNT_ATTR__ATIME in attr_clr, or a mount that cannot have an id mapping.","EPERM":"It takes CAP_SYS_ADMIN in the user namespace that owns the mount namespace. Locked attributes and an id mapping that is set cannot be changed."},"move_mount":{"EINVAL":"The source is no mount or its parent is shared, or one is a directory and the other is not.","ELOOP":"Also: the target is below the source.","EPERM":"It takes CAP_SYS_ADMIN in the user namespace that owns the mount namespace."},"name_to_handle_at":{"EINVAL":"handle_bytes is greater than 128, or flags that exclude each other.","ENOSYS":"The kernel was built without CONFIG_FHANDLE.","EOPNOTSUPP":"The file system has no file handles; AT_HANDLE_FID may work where others do not.","EOVERFLOW":"The handle needs more room: handle_bytes now says how much."},"open":{"EACCES":"Permission is missing on the file or on a directory on the way, or fs.protected_regular or fs.protected_fifos forbids O_CREAT in this sticky directory.","EAGAIN":"With O_NONBLOCK: another process holds a lease or delegation on the file.","EISDIR":"A directory cannot be opened for writing, nor with O_CREAT.","ELOOP":"Too many symbolic links, or O_NOFOLLOW without O_PATH met one at the end of the path.","EMFILE":"The process has as many descriptors as RLIMIT_NOFILE allows.","ENFILE":"The system has as many open files as fs.file-max allows.","ENXIO":"A socket, a device that is not there, or a FIFO that nobody reads, opened with O_WRONLY and O_NONBLOCK.","EPERM":"O_NOATIME needs the owner of the file or CAP_FOWNER; an append-only file can be written only with O_APPEND and without O_TRUNC; an immutable file not at all.","ETXTBSY":"The file is being executed and would be written, or is in use as a swap file and would be truncated."},"open_by_handle_at":{"EINVAL":"handle_bytes is 0 or greater than 128, the handle type is wrong, or the flags are.","ELOOP":"The handle stands for a symbolic link: open it with O_PATH.","ENOSYS":"The kernel was built without CONFIG_FHANDLE.","EPERM":"CAP_DAC_READ_SEARCH is missing. In a user namespace O_DIRECTORY, CAP_SYS_ADMIN over the mount or file system and CAP_DAC_READ_SEARCH there are enough.","ESTALE":"The file is gone, or the handle does not belong to this file system."},"open_tree":{"EPERM":"A copy takes CAP_SYS_ADMIN in the user namespace that owns the mount namespace."},"openat":{"EACCES":"Permission is missing on the file or on a directory on the way, or fs.protected_regular or fs.protected_fifos forbids O_CREAT in this sticky directory.","EAGAIN":"With O_NONBLOCK: another process holds a lease or delegation on the file.","EISDIR":"A directory cannot be opened for writing, nor with O_CREAT.","ELOOP":"Too many symbolic links, or O_NOFOLLOW without O_PATH met one at the end of the path.","EMFILE":"The process has as many descriptors as RLIMIT_NOFILE allows.","ENFILE":"The system has as many open files as fs.file-max allows.","ENXIO":"A socket, a device that is not there, or a FIFO that nobody reads, opened with O_WRONLY and O_NONBLOCK.","EPERM":"O_NOATIME needs the owner of the file or CAP_FOWNER; an append-only file can be written only with O_APPEND and without O_TRUNC; an immutable file not at all.","ETXTBSY":"The file is being executed and would be written, or is in use as a swap file and would be truncated."},"openat2":{"EACCES":"Permission is missing on the file or on a directory on the way, or fs.protected_regular or fs.protected_fifos forbids O_CREAT in this sticky directory.","EAGAIN":"RESOLVE_CACHED would have to wait or to create or truncate; a rename raced with \\"..\\" under RESOLVE_BENEATH or RESOLVE_IN_ROOT; or, with O_NONBLOCK, there is a lease on the file.","EISDIR":"A directory cannot be opened for writing, nor with O_CREAT.","ELOOP":"Too many symbolic links, or one that O_NOFOLLOW, RESOLVE_NO_SYMLINKS or RESOLVE_NO_MAGICLINKS forbids.","EMFILE":"The process has as many descriptors as RLIMIT_NOFILE allows.","ENFILE":"The system has as many open files as fs.file-max allows.","ENXIO":"A socket, a device that is not there, or a FIFO that nobody reads, opened with O_WRONLY and O_NONBLOCK.","EPERM":"O_NOATIME needs the owner of the file or CAP_FOWNER; an append-only file can be written only with O_APPEND and without O_TRUNC; an immutable file not at all.","ETXTBSY":"The file is being executed and would be written, or is in use as a swap file and would be truncated.","E2BIG":"usize is more than a page, or a field is not 0 that this kernel does not know.","EFTYPE":"OPENAT2_REGULAR was asked for, and the file is not a regular one.","EINVAL":"An unknown bit in flags, mode or resolve, a mode without O_CREAT or O_TMPFILE, or flags that exclude each other.","EXDEV":"The path leaves what RESOLVE_BENEATH, RESOLVE_IN_ROOT or RESOLVE_NO_XDEV allows."},"pipe":{"EMFILE":"The process has as many descriptors as RLIMIT_NOFILE allows.","ENFILE":"Too many open files in the system, or too many pipe pages of this user (fs.pipe-user-pages-hard)."},"pipe2":{"EMFILE":"The process has as many descriptors as RLIMIT_NOFILE allows.","ENFILE":"Too many open files in the system, or too many pipe pages of this user (fs.pipe-user-pages-hard).","ENOPKG":"O_NOTIFICATION_PIPE needs a kernel with CONFIG_WATCH_QUEUE."},"pivot_root":{"EINVAL":"new_root must be a mount point, put_old below it, and no parent mount may be shared.","EPERM":"It takes CAP_SYS_ADMIN in the user namespace that owns the mount namespace."},"pread64":{"ESPIPE":"The file has no positions: a pipe, socket or terminal."},"preadv":{"ESPIPE":"The file has no positions: a pipe, socket or terminal."},"preadv2":{"ESPIPE":"The file has no positions: a pipe, socket or terminal.","EAGAIN":"It would have to wait, and RWF_NOWAIT or O_NONBLOCK forbids that.","EOPNOTSUPP":"The kernel does not know a flag, or the file does not support it.","EPERM":"RWF_NOAPPEND cannot be used on an append-only file."},"pwrite64":{"ESPIPE":"The file has no positions: a pipe, socket or terminal.","EFBIG":"Beyond RLIMIT_FSIZE (the thread also gets SIGXFSZ), or beyond what the file system can hold.","EPERM":"The file is sealed (F_SEAL_WRITE, F_SEAL_GROW).","ETXTBSY":"The file is in use as a swap file."},"pwritev":{"ESPIPE":"The file has no positions: a pipe, socket or terminal.","EFBIG":"Beyond RLIMIT_FSIZE (the thread also gets SIGXFSZ), or beyond what the file system can hold.","EPERM":"The file is sealed (F_SEAL_WRITE, F_SEAL_GROW).","ETXTBSY":"The file is in use as a swap file."},"pwritev2":{"ESPIPE":"The file has no positions: a pipe, socket or terminal.","EPIPE":"The other end is closed; the thread also gets SIGPIPE.","EFBIG":"Beyond RLIMIT_FSIZE (the thread also gets SIGXFSZ), or beyond what the file system can hold.","EPERM":"The file is sealed, or RWF_NOAPPEND was used on an append-only file.","ETXTBSY":"The file is in use as a swap file.","EAGAIN":"It would have to wait, and RWF_NOWAIT or O_NONBLOCK forbids that.","EOPNOTSUPP":"The kernel does not know a flag, or the file does not support it."},"quotactl":{"ENODEV":"No file system is mounted from this device.","ENOSYS":"The kernel or the file system has no quotas, or not this command.","ESRCH":"Quotas of this type are not on."},"quotactl(Q_QUOTAON)":{"EBUSY":"Quotas are on already.","EEXIST":"Limits are enforced already.","ESRCH":"The kernel has no such quota format."},"quotactl(Q_GETQUOTA)":{"EPERM":"The quotas of others take CAP_SYS_ADMIN in the initial user namespace."},"quotactl(Q_GETNEXTQUOTA)":{"ENOENT":"There are no more."},"quotactl(Q_XQUOTAOFF)":{"EOPNOTSUPP":"The accounts cannot be turned off while the file system is mounted."},"quotactl(Q_XGETNEXTQUOTA)":{"ENOENT":"There are no more."},"quotactl(Q_XGETQSTAT)":{"ENOSYS":"Also: no quotas are on."},"quotactl(Q_XGETQSTATV)":{"EINVAL":"qs_version must be set to FS_QSTATV_VERSION1.","ENOSYS":"Also: no quotas are on."},"quotactl_fd":{"ENOSYS":"The kernel or the file system has no quotas, or not this command.","EROFS":"Commands that may write need a mount that is not read-only.","ESRCH":"Quotas of this type are not on."},"quotactl_fd(Q_QUOTAON)":{"EINVAL":"This file system needs the path of a quota file, which only quotactl takes."},"quotactl_fd(Q_GETQUOTA)":{"EPERM":"The quotas of others take CAP_SYS_ADMIN in the initial user namespace."},"quotactl_fd(Q_GETNEXTQUOTA)":{"ENOENT":"There are no more."},"quotactl_fd(Q_XQUOTAOFF)":{"EOPNOTSUPP":"The accounts cannot be turned off while the file system is mounted."},"quotactl_fd(Q_XGETNEXTQUOTA)":{"ENOENT":"There are no more."},"quotactl_fd(Q_XGETQSTAT)":{"ENOSYS":"Also: no quotas are on."},"quotactl_fd(Q_XGETQSTATV)":{"EINVAL":"qs_version must be set to FS_QSTATV_VERSION1.","ENOSYS":"Also: no quotas are on."},"readahead":{"EINVAL":"Neither a regular file nor a block device, or a negative offset or size."},"readlink":{"EINVAL":"Not a symbolic link, or bufsiz is not positive."},"readlinkat":{"EINVAL":"Not a symbolic link, or bufsiz is not positive.","ENOENT":"There is no such name, or the path is empty and dfd is not a symbolic link."},"removexattr":{"EOPNOTSUPP":"The file system or the file has no attributes with the prefix of this name.","EPERM":"user.* exists on files, directories and sockets only, trusted.* needs CAP_SYS_ADMIN, immutable files have no changes."},"removexattrat":{"EOPNOTSUPP":"The file system or the file has no attributes with the prefix of this name.","EPERM":"user.* exists on files, directories and sockets only, trusted.* needs CAP_SYS_ADMIN, immutable files have no changes.","EBADF":"With an empty path, dfd must be open and cannot be AT_FDCWD, unlike in setxattrat."},"rename":{"EBUSY":"One of the paths is a mount point or ends with \\".\\" or \\"..\\".","EINVAL":"The new path is inside the directory that is renamed.","EISDIR":"The new name is a directory, the old one is not.","ENOTDIR":"The old name is a directory, the new one is something else.","ENOTEMPTY":"The new name is a directory that is not empty, or one that contains the old name.","EPERM":"The directory is sticky and neither it nor the file belongs to the caller, or one of them is immutable or append-only.","EXDEV":"The paths are on different mounts, even if of one file system: copy and delete instead."},"renameat":{"EBUSY":"One of the paths is a mount point or ends with \\".\\" or \\"..\\".","EINVAL":"The new path is inside the directory that is renamed.","EISDIR":"The new name is a directory, the old one is not.","ENOTDIR":"The old name is a directory, the new one is something else.","ENOTEMPTY":"The new name is a directory that is not empty, or one that contains the old name.","EPERM":"The directory is sticky and neither it nor the file belongs to the caller, or one of them is immutable or append-only.","EXDEV":"The paths are on different mounts, even if of one file system: copy and delete instead."},"renameat2":{"EBUSY":"One of the paths is a mount point or ends with \\".\\" or \\"..\\".","EINVAL":"An unknown flag, RENAME_EXCHANGE with another one, a flag that the file system does not support, or one path inside the other.","EISDIR":"The new name is a directory, the old one is not.","ENOTDIR":"The old name is a directory, the new one is something else.","ENOTEMPTY":"The new name is a directory that is not empty, or one that contains the old name.","EPERM":"The directory is sticky and neither it nor the file belongs to the caller, or one of them is immutable or append-only.","EXDEV":"The paths are on different mounts, even if of one file system: copy and delete instead.","EEXIST":"RENAME_NOREPLACE: the new name is taken.","ENOENT":"A name is not there; with RENAME_EXCHANGE both must be."},"rmdir":{"EPERM":"The directory is sticky and neither it nor the file belongs to the caller, or one of them is immutable or append-only.","EBUSY":"Something is mounted there, or the kernel uses the directory.","EINVAL":"The path ends with \\".\\".","ENOTEMPTY":"The directory is not empty, or the path ends with \\"..\\"."},"sendfile":{"EINVAL":"in_fd has no positions (and out_fd is no pipe) or cannot be spliced from, out_fd was opened with O_APPEND or cannot be spliced to.","EPIPE":"The other end is closed; the thread also gets SIGPIPE.","EFBIG":"Beyond RLIMIT_FSIZE (the thread also gets SIGXFSZ), or beyond what the file system can hold.","EPERM":"The file is sealed (F_SEAL_WRITE, F_SEAL_GROW).","ETXTBSY":"The file is in use as a swap file."},"setxattr":{"EOPNOTSUPP":"The file system or the file has no attributes with the prefix of this name.","EPERM":"user.* exists on files, directories and sockets only, trusted.* needs CAP_SYS_ADMIN, immutable files have no changes."},"setxattrat":{"EOPNOTSUPP":"The file system or the file has no attributes with the prefix of this name.","EPERM":"user.* exists on files, directories and sockets only, trusted.* needs CAP_SYS_ADMIN, immutable files have no changes."},"splice":{"EAGAIN":"It would have to wait, and SPLICE_F_NONBLOCK or O_NONBLOCK of a pipe forbids that.","EINVAL":"Neither descriptor is a pipe, both are the same pipe, the other file cannot be spliced or was opened with O_APPEND, or it has no positions for an offset.","EPIPE":"The other end is closed; the thread also gets SIGPIPE.","ESPIPE":"An offset was given for a pipe."},"statfs":{"ENOSYS":"This file system has no such data."},"statmount":{"EOVERFLOW":"The strings do not fit behind the struct; pass a larger buffer.","EINVAL":"mnt_id must be a unique id, as statx gives it with STATX_MNT_ID_UNIQUE."},"symlink":{"EDQUOT":"The quota of the user has no room for another file.","EEXIST":"The name is taken, be it by a symbolic link that leads nowhere.","EOVERFLOW":"The user or group id of the caller cannot be stored on this file system or mount.","EPERM":"The file system has no symbolic links."},"symlinkat":{"EDQUOT":"The quota of the user has no room for another file.","EEXIST":"The name is taken, be it by a symbolic link that leads nowhere.","EOVERFLOW":"The user or group id of the caller cannot be stored on this file system or mount.","EPERM":"The file system has no symbolic links."},"sync_file_range":{"ESPIPE":"Not a regular file, block device or directory."},"sysfs":{"ENOSYS":"The kernel is built without CONFIG_SYSFS_SYSCALL."},"tee":{"EAGAIN":"It would have to wait, and SPLICE_F_NONBLOCK or O_NONBLOCK of a pipe forbids that.","EINVAL":"One of the descriptors is not a pipe, or both are the same pipe.","EPIPE":"The other end is closed; the thread also gets SIGPIPE."},"truncate":{"EFBIG":"Beyond RLIMIT_FSIZE (the thread also gets SIGXFSZ), or beyond what the file system can hold.","EPERM":"The file is immutable, append-only or sealed, or the file system cannot make it longer.","ETXTBSY":"The file is being executed, or it is in use as a swap file."},"umount2":{"EAGAIN":"MNT_EXPIRE has marked the mount; a second call unmounts it if nobody used it meanwhile.","EBUSY":"Files are open there, or it is the working directory of a process; MNT_DETACH does not mind.","EINVAL":"It is no mount point, or the mount is locked, since it came from a more privileged namespace.","EPERM":"It takes CAP_SYS_ADMIN in the user namespace that owns the mount namespace."},"unlink":{"EPERM":"The directory is sticky and neither it nor the file belongs to the caller, or one of them is immutable or append-only.","EBUSY":"Something is mounted there, or the file is in use by the file system itself.","EISDIR":"It is a directory: use rmdir."},"unlinkat":{"EPERM":"The directory is sticky and neither it nor the file belongs to the caller, or one of them is immutable or append-only.","EBUSY":"Something is mounted there, or the file is in use by the file system itself.","EISDIR":"It is a directory: pass AT_REMOVEDIR.","EINVAL":"An unknown flag, or AT_REMOVEDIR and a path that ends with \\".\\".","ENOTEMPTY":"The directory is not empty, or the path ends with \\"..\\"."},"ustat":{"EINVAL":"No file system is mounted from this device."},"utimensat":{"EPERM":"Times other than the current one need the owner of the file or CAP_FOWNER.","EACCES":"The current time needs write permission for the file, its owner or CAP_FOWNER.","EINVAL":"With a null filename no flags are allowed."},"vmsplice":{"EAGAIN":"It would have to wait, and SPLICE_F_NONBLOCK forbids that.","EBADF":"The descriptor is not open, or is not a pipe.","EPIPE":"The other end is closed; the thread also gets SIGPIPE."},"writev":{"EPIPE":"The other end is closed; the thread also gets SIGPIPE.","EFBIG":"Beyond RLIMIT_FSIZE (the thread also gets SIGXFSZ), or beyond what the file system can hold.","EPERM":"The file is sealed (F_SEAL_WRITE, F_SEAL_GROW).","ETXTBSY":"The file is in use as a swap file."}}'

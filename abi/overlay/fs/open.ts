// Opening and closing files, pipes and memory files; file handles; flock.

import {
  bytes,
  cookie,
  dirfd,
  fd,
  flags,
  inode,
  inout,
  input,
  int,
  length,
  mode,
  neededWith,
  nothing,
  of,
  output,
  path,
  type Subject,
  size,
  string,
} from '../vocabulary.js'

/** The number of a descriptor, whether it is open or not. */
const slot = of('descriptor number', int)
const created = neededWith(mode, 'flags', 'O_CREAT', '__O_TMPFILE')
const handleSize = {
  extent: 'the 8 bytes of the head and handle_bytes bytes after it',
  reach: { bytes: 8, each: 1, by: { field: 'handle_bytes' } },
}

const opening = {
  blocks:
    'until the other end of a FIFO is opened, until a device such as a serial line is ready, ' +
    'and until a lease or delegation on the file is given up',
  restart: 'SA_RESTART',
} as const

const openHints = {
  EACCES:
    'Permission is missing on the file or on a directory on the way, or fs.protected_regular or ' +
    'fs.protected_fifos forbids O_CREAT in this sticky directory.',
  EAGAIN: 'With O_NONBLOCK: another process holds a lease or delegation on the file.',
  EISDIR: 'A directory cannot be opened for writing, nor with O_CREAT.',
  ELOOP: 'Too many symbolic links, or O_NOFOLLOW without O_PATH met one at the end of the path.',
  EMFILE: 'The process has as many descriptors as RLIMIT_NOFILE allows.',
  ENFILE: 'The system has as many open files as fs.file-max allows.',
  ENXIO:
    'A socket, a device that is not there, or a FIFO that nobody reads, opened with O_WRONLY and O_NONBLOCK.',
  EPERM:
    'O_NOATIME needs the owner of the file or CAP_FOWNER; an append-only file can be written only with ' +
    'O_APPEND and without O_TRUNC; an immutable file not at all.',
  ETXTBSY:
    'The file is being executed and would be written, or is in use as a swap file and would be truncated.',
} as const

export const open: Subject = {
  calls: {
    open: {
      does: 'Open a file by its path, and create it if the flags say so.',
      portable: 'openat',
      args: { filename: path, flags: flags('O_'), mode: created },
      result: fd,
      since: '1.0',
      errors:
        'EACCES EAGAIN EBUSY EDQUOT EEXIST EFAULT EINTR EINVAL EIO EISDIR ELOOP EMFILE ENAMETOOLONG ENFILE ' +
        'ENODEV ENOENT ENOMEM ENOSPC ENOTDIR ENXIO EOPNOTSUPP EOVERFLOW EPERM EROFS ETXTBSY',
      hints: openHints,
      note:
        'Unknown flags are ignored; O_LARGEFILE is always added; mode counts only with O_CREAT or ' +
        'O_TMPFILE, and the umask is taken off it.',
      ...opening,
    },
    openat: {
      does: 'Open a file by its path, relative to a directory, and create it if the flags say so.',
      args: { dfd: dirfd, filename: path, flags: flags('O_'), mode: created },
      result: fd,
      since: '2.6.16',
      errors:
        'EACCES EAGAIN EBADF EBUSY EDQUOT EEXIST EFAULT EINTR EINVAL EIO EISDIR ELOOP EMFILE ENAMETOOLONG ' +
        'ENFILE ENODEV ENOENT ENOMEM ENOSPC ENOTDIR ENXIO EOPNOTSUPP EOVERFLOW EPERM EROFS ETXTBSY',
      hints: openHints,
      note:
        'Unknown flags are ignored; O_LARGEFILE is always added; mode counts only with O_CREAT or ' +
        'O_TMPFILE, and the umask is taken off it.',
      ...opening,
    },
    openat2: {
      does: 'Open a file by its path, and say how the path may be resolved.',
      args: {
        dfd: dirfd,
        filename: path,
        how: input('open_how', { size: 'usize', extensible: true }),
        usize: length,
      },
      result: fd,
      since: '5.6',
      errors:
        'E2BIG EACCES EAGAIN EBADF EBUSY EDQUOT EEXIST EFAULT EFTYPE EINTR EINVAL EIO EISDIR ELOOP EMFILE ' +
        'ENAMETOOLONG ENFILE ENODEV ENOENT ENOMEM ENOSPC ENOTDIR ENXIO EOPNOTSUPP EOVERFLOW EPERM EROFS ' +
        'ETXTBSY EXDEV',
      hints: {
        ...openHints,
        E2BIG: 'usize is more than a page, or a field is not 0 that this kernel does not know.',
        EAGAIN:
          'RESOLVE_CACHED would have to wait or to create or truncate; a rename raced with ".." under ' +
          'RESOLVE_BENEATH or RESOLVE_IN_ROOT; or, with O_NONBLOCK, there is a lease on the file.',
        EFTYPE: 'OPENAT2_REGULAR was asked for, and the file is not a regular one.',
        EINVAL:
          'An unknown bit in flags, mode or resolve, a mode without O_CREAT or O_TMPFILE, or flags that ' +
          'exclude each other.',
        ELOOP:
          'Too many symbolic links, or one that O_NOFOLLOW, RESOLVE_NO_SYMLINKS or ' +
          'RESOLVE_NO_MAGICLINKS forbids.',
        EXDEV: 'The path leaves what RESOLVE_BENEATH, RESOLVE_IN_ROOT or RESOLVE_NO_XDEV allows.',
      },
      note: 'Unlike openat, refuses unknown flags and a mode that would not be used.',
      ...opening,
    },
    creat: {
      does: 'Create a file, or empty it if it is there, and open it for writing.',
      portable: 'openat',
      args: { pathname: path, mode },
      result: fd,
      since: '1.0',
      errors:
        'EACCES EBUSY EDQUOT EFAULT EINTR EINVAL EIO EISDIR ELOOP EMFILE ENAMETOOLONG ENFILE ENODEV ENOENT ' +
        'ENOMEM ENOSPC ENOTDIR ENXIO EOVERFLOW EPERM EROFS ETXTBSY',
      hints: {
        EACCES: openHints.EACCES,
        EISDIR: 'The path names a directory.',
        EMFILE: openHints.EMFILE,
        ENFILE: openHints.ENFILE,
        ETXTBSY: openHints.ETXTBSY,
      },
      ...opening,
    },
    close: {
      does: 'Close a file descriptor.',
      args: { fd },
      result: nothing,
      since: '1.0',
      errors: 'EBADF EDQUOT EINTR EIO ENOSPC',
      note:
        'The descriptor is free after every error but EBADF: never close it again. Also drops all fcntl ' +
        'record locks (F_SETLK) that the process has on the file.',
      blocks:
        'until the rest is sent, on a socket with SO_LINGER, and until a FUSE or network file system has ' +
        'taken over what was written',
      restart: 'never',
    },
    close_range: {
      does: 'Close all file descriptors from one number to another, or mark them close-on-exec.',
      args: { fd: slot, max_fd: slot, flags: flags('CLOSE_RANGE_') },
      result: nothing,
      since: '5.9',
      errors: 'EINVAL EMFILE ENOMEM',
      hints: { EINVAL: 'An unknown flag, or fd is greater than max_fd.' },
      note: 'max_fd is closed too; errors of closing single descriptors are not reported.',
      perThread:
        'with CLOSE_RANGE_UNSHARE the descriptor table, of which the calling thread gets its own copy',
      dangerous:
        'It also closes the descriptors of the JavaScript engine and its event loop; use ' +
        'CLOSE_RANGE_CLOEXEC.',
    },
    dup: {
      does: 'Duplicate a file descriptor to the lowest free number.',
      args: { fildes: fd },
      result: fd,
      since: '1.0',
      errors: 'EBADF EMFILE ENOMEM',
      hints: { EMFILE: openHints.EMFILE },
      note: 'The duplicate is not close-on-exec.',
    },
    dup2: {
      does: 'Duplicate a file descriptor to a given number, and close what was open there.',
      portable: 'dup3',
      args: { oldfd: fd, newfd: slot },
      result: fd,
      since: '1.0',
      errors: 'EBADF EBUSY ENOMEM',
      hints: {
        EBADF: 'oldfd is not open, or newfd is not below RLIMIT_NOFILE.',
        EBUSY: 'Another thread is just opening something at newfd.',
      },
      note:
        'Does nothing if both numbers are the same; the duplicate is not close-on-exec; errors of closing ' +
        'newfd are lost.',
    },
    dup3: {
      does: 'Duplicate a file descriptor to a given number with flags, and close what was open there.',
      args: { oldfd: fd, newfd: slot, flags: flags('O_') },
      result: fd,
      since: '2.6.27',
      errors: 'EBADF EBUSY EINVAL ENOMEM',
      hints: {
        EBADF: 'oldfd is not open, or newfd is not below RLIMIT_NOFILE.',
        EBUSY: 'Another thread is just opening something at newfd.',
        EINVAL: 'oldfd and newfd are the same, or there is another flag than O_CLOEXEC.',
      },
    },
    pipe: {
      does: 'Create a pipe.',
      portable: 'pipe2',
      args: { fildes: output(fd, { count: 2 }) },
      result: nothing,
      since: '1.0',
      errors: 'EFAULT EMFILE ENFILE ENOMEM',
      hints: {
        EMFILE: openHints.EMFILE,
        ENFILE:
          'Too many open files in the system, or too many pipe pages of this user (fs.pipe-user-pages-hard).',
      },
      note: 'The first descriptor is for reading, the second for writing; neither is close-on-exec.',
    },
    pipe2: {
      does: 'Create a pipe with flags.',
      args: { fildes: output(fd, { count: 2 }), flags: flags('O_', 'O_NOTIFICATION_') },
      result: nothing,
      since: '2.6.27',
      errors: 'EFAULT EINVAL EMFILE ENFILE ENOMEM ENOPKG',
      hints: {
        EMFILE: openHints.EMFILE,
        ENFILE:
          'Too many open files in the system, or too many pipe pages of this user (fs.pipe-user-pages-hard).',
        ENOPKG: 'O_NOTIFICATION_PIPE needs a kernel with CONFIG_WATCH_QUEUE.',
      },
      note:
        'The first descriptor is for reading, the second for writing. Of the flags O_ only O_CLOEXEC, ' +
        'O_NONBLOCK and O_DIRECT (packets) are allowed.',
    },
    memfd_create: {
      does: 'Create a file that lives in memory and has no path.',
      args: { uname: string, flags: flags('MFD_') },
      result: of('memory file', fd),
      since: '3.17',
      errors: 'EACCES EFAULT EINVAL EMFILE ENFILE ENODEV ENOENT ENOMEM ENOSPC ENOSYS',
      hints: {
        EACCES: 'The sysctl vm.memfd_noexec is 2: pass MFD_NOEXEC_SEAL.',
        EINVAL: 'An unknown flag, MFD_EXEC together with MFD_NOEXEC_SEAL, or a name longer than 249 bytes.',
        ENODEV: 'MFD_HUGETLB: there are no huge pages of this size.',
        ENOSYS: 'The kernel was built without CONFIG_MEMFD_CREATE.',
      },
      note: 'The name shows only in /proc and need not be unique; MFD_NOEXEC_SEAL allows sealing too.',
    },
    memfd_secret: {
      does: 'Create a memory file whose pages the kernel itself cannot read.',
      args: { flags: flags('O_') },
      result: of('secret memory file', fd),
      since: '5.14',
      errors: 'EINVAL EMFILE ENFILE ENOMEM ENOSYS',
      hints: {
        ENOSYS:
          'The kernel was built without CONFIG_SECRETMEM, started with secretmem.enable=0, or cannot take ' +
          'single pages out of its own mapping.',
      },
      note:
        'The only flag is O_CLOEXEC. Only ftruncate (once, from size 0) and mmap with MAP_SHARED work on ' +
        'it; other calls cannot read from or write to that memory. Before 6.5 it was off unless ' +
        'secretmem.enable=1.',
    },
    name_to_handle_at: {
      does: 'Get a handle that stands for a file on its file system, and the id of the mount.',
      args: {
        dfd: dirfd,
        name: path,
        handle: inout('file_handle', handleSize),
        mnt_id: output(bytes, { size: 8 }),
        flag: flags('AT_HANDLE_', 'AT_LINK_'),
      },
      result: nothing,
      since: '2.6.39',
      errors:
        'EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOSYS ENOTDIR EOPNOTSUPP EOVERFLOW',
      hints: {
        EINVAL: 'handle_bytes is greater than 128, or flags that exclude each other.',
        ENOSYS: 'The kernel was built without CONFIG_FHANDLE.',
        EOPNOTSUPP: 'The file system has no file handles; AT_HANDLE_FID may work where others do not.',
        EOVERFLOW: 'The handle needs more room: handle_bytes now says how much.',
      },
      note:
        'mnt_id gets 8 bytes with AT_HANDLE_MNT_ID_UNIQUE and otherwise only 4; it and handle_bytes are ' +
        'written also when EOVERFLOW comes.',
    },
    open_by_handle_at: {
      does: 'Open a file by a handle of name_to_handle_at.',
      args: {
        mountdirfd: dirfd,
        handle: input('file_handle', handleSize),
        flags: flags('O_'),
      },
      result: fd,
      since: '2.6.39',
      errors:
        'EACCES EAGAIN EBADF EDQUOT EFAULT EINTR EINVAL EIO EISDIR ELOOP EMFILE ENFILE ENODEV ENOMEM ' +
        'ENOSPC ENOSYS ENOTDIR ENXIO EPERM EROFS ESTALE ETXTBSY',
      hints: {
        EINVAL: 'handle_bytes is 0 or greater than 128, the handle type is wrong, or the flags are.',
        ELOOP: 'The handle stands for a symbolic link: open it with O_PATH.',
        ENOSYS: 'The kernel was built without CONFIG_FHANDLE.',
        EPERM:
          'CAP_DAC_READ_SEARCH is missing. In a user namespace O_DIRECTORY, CAP_SYS_ADMIN over the mount ' +
          'or file system and CAP_DAC_READ_SEARCH there are enough.',
        ESTALE: 'The file is gone, or the handle does not belong to this file system.',
      },
      note:
        'mountdirfd is any open file on the file system (not one opened with O_PATH), or FD_PIDFS_ROOT or ' +
        'FD_NSFS_ROOT for handles of pidfds and namespaces.',
      ...opening,
    },
    flock: {
      does: 'Lock or unlock a whole open file against others who ask for a lock too.',
      args: { fd, cmd: flags('LOCK_') },
      result: nothing,
      since: '1.0',
      errors: 'EAGAIN EBADF EINTR EINVAL ENOLCK ENOMEM ENOSYS',
      hints: {
        EAGAIN: 'LOCK_NB: another open file description has a lock that is in the way.',
        ENOSYS: 'The kernel was built without CONFIG_FILE_LOCKING.',
      },
      note:
        'One of LOCK_SH, LOCK_EX and LOCK_UN, with LOCK_NB if it shall not wait. The lock belongs to the ' +
        'open file description; changing its kind gives it up for a moment.',
      blocks: 'until no other lock is in the way, without LOCK_NB',
      restart: 'SA_RESTART',
    },
  },
  fields: {
    open_how: { flags: flags('O_', 'OPENAT2_'), mode, resolve: flags('RESOLVE_') },
    file_handle: { handle_bytes: size, handle_type: int },
    nsfs_file_handle: { ns_id: of('namespace', cookie), ns_inum: inode },
  },
  families: {
    RESOLVE_: { does: 'How openat2 may resolve a path.' },
    OPENAT2_: { does: 'Flags that only openat2 takes.' },
    CLOSE_RANGE_: { does: 'Flags of close_range.' },
    O_: {
      does: 'How a file is opened, and the status flags of an open file.',
      names: [
        'O_RDONLY',
        'O_WRONLY',
        'O_RDWR',
        'O_ACCMODE',
        'O_CREAT',
        'O_EXCL',
        'O_NOCTTY',
        'O_TRUNC',
        'O_APPEND',
        'O_NONBLOCK',
        'O_NDELAY',
        'O_DSYNC',
        'O_SYNC',
        'FASYNC',
        'O_DIRECT',
        'O_LARGEFILE',
        'O_DIRECTORY',
        'O_NOFOLLOW',
        'O_NOATIME',
        'O_CLOEXEC',
        'O_PATH',
        'O_TMPFILE',
        'O_EMPTYPATH',
      ],
    },
    O_NOTIFICATION_: { does: 'Flags that only pipe2 takes.' },
    MFD_: { does: 'Flags of memfd_create.', except: ['MFD_HUGE_SHIFT', 'MFD_HUGE_MASK'] },
    AT_HANDLE_: { does: 'Flags that only name_to_handle_at takes.' },
    AT_LINK_: {
      does: 'How linkat and name_to_handle_at look up a path.',
      names: ['AT_SYMLINK_FOLLOW', 'AT_EMPTY_PATH'],
    },
    LOCK_: { does: 'Kinds of flock locks.', names: ['LOCK_SH', 'LOCK_EX', 'LOCK_UN', 'LOCK_NB'] },
  },
}

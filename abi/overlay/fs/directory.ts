// Names in directories, links, and the working and root directory.

import {
  bytes,
  choice,
  cookie,
  dev,
  dirfd,
  fd,
  flags,
  inode,
  length,
  mode,
  nothing,
  output,
  path,
  type Subject,
  size,
  string,
} from '../vocabulary.js'

/** Every change of a directory breaks the delegations that other processes hold on what it changes. */
const changing = {
  blocks:
    'until another process gives up a delegation (F_SETDELEG, NFS server) on the directory or file, or ' +
    'loses it after fs.lease-break-time seconds',
  restart: 'SA_RESTART',
} as const

const createHints = {
  EDQUOT: 'The quota of the user has no room for another file.',
  EEXIST: 'The name is taken, be it by a symbolic link that leads nowhere.',
  EOVERFLOW: 'The user or group id of the caller cannot be stored on this file system or mount.',
} as const

const nodeHints = {
  ...createHints,
  EINVAL: 'mode holds an unknown file type, or that of a symbolic link.',
  EPERM:
    'A device, except the whiteout 0:0, needs CAP_MKNOD in the initial user namespace; directories are ' +
    'made with mkdir; or the file system has no such files.',
} as const

const removeHints = {
  EPERM:
    'The directory is sticky and neither it nor the file belongs to the caller, or one of them is ' +
    'immutable or append-only.',
} as const

const unlinkHints = {
  ...removeHints,
  EBUSY: 'Something is mounted there, or the file is in use by the file system itself.',
  EISDIR: 'It is a directory: use rmdir.',
} as const

const rmdirHints = {
  ...removeHints,
  EBUSY: 'Something is mounted there, or the kernel uses the directory.',
  EINVAL: 'The path ends with ".".',
  ENOTEMPTY: 'The directory is not empty, or the path ends with "..".',
} as const

const renameHints = {
  EBUSY: 'One of the paths is a mount point or ends with "." or "..".',
  EINVAL: 'The new path is inside the directory that is renamed.',
  EISDIR: 'The new name is a directory, the old one is not.',
  ENOTDIR: 'The old name is a directory, the new one is something else.',
  ENOTEMPTY: 'The new name is a directory that is not empty, or one that contains the old name.',
  EPERM: removeHints.EPERM,
  EXDEV: 'The paths are on different mounts, even if of one file system: copy and delete instead.',
} as const

const linkHints = {
  EEXIST: createHints.EEXIST,
  EMLINK: 'The file has as many links as the file system can count.',
  EPERM:
    'It is a directory, immutable or append-only, the file system has no hard links, or ' +
    'fs.protected_hardlinks forbids links to files of others that the caller cannot write.',
  EXDEV: 'The paths are on different mounts.',
} as const

const readlinkHints = { EINVAL: 'Not a symbolic link, or bufsiz is not positive.' } as const

export const directory: Subject = {
  calls: {
    getdents64: {
      does: 'Read entries of an open directory.',
      args: { fd, dirent: output('linux_dirent64', { size: 'count' }), count: length },
      result: size,
      since: '2.4',
      errors: 'EBADF EFAULT EINVAL EIO ENOENT ENOTDIR',
      hints: { EINVAL: 'The buffer is too small for one entry.', ENOENT: 'The directory was removed.' },
      note:
        'Records of different lengths, each d_reclen bytes long, with the name ending in NUL; 0 at the ' +
        'end.',
    },
    getdents: {
      does: 'Read entries of an open directory in the old format.',
      portable: 'getdents64',
      args: { fd, dirent: output('linux_dirent', { size: 'count' }), count: length },
      result: size,
      since: '1.0',
      errors: 'EBADF EFAULT EINVAL EIO ENOENT ENOTDIR',
      hints: { EINVAL: 'The buffer is too small for one entry.', ENOENT: 'The directory was removed.' },
      note:
        'Records of different lengths, each d_reclen bytes long, with the name ending in NUL and the type ' +
        '(DT_) in the last byte; 0 at the end.',
    },
    mkdir: {
      does: 'Create a directory.',
      portable: 'mkdirat',
      args: { pathname: path, mode },
      result: nothing,
      since: '1.0',
      errors:
        'EACCES EDQUOT EEXIST EFAULT EINTR EINVAL EIO ELOOP EMLINK ENAMETOOLONG ENOENT ENOMEM ENOSPC ' +
        'ENOTDIR EOVERFLOW EPERM EROFS',
      hints: { ...createHints, EPERM: 'The file system has no directories to create.' },
      note: 'The umask is taken off the mode.',
      ...changing,
    },
    mkdirat: {
      does: 'Create a directory, with its path relative to another.',
      args: { dfd: dirfd, pathname: path, mode },
      result: nothing,
      since: '2.6.16',
      errors:
        'EACCES EBADF EDQUOT EEXIST EFAULT EINTR EINVAL EIO ELOOP EMLINK ENAMETOOLONG ENOENT ENOMEM ENOSPC ' +
        'ENOTDIR EOVERFLOW EPERM EROFS',
      hints: { ...createHints, EPERM: 'The file system has no directories to create.' },
      note: 'The umask is taken off the mode.',
      ...changing,
    },
    rmdir: {
      does: 'Remove an empty directory.',
      portable: 'unlinkat with AT_REMOVEDIR',
      args: { pathname: path },
      result: nothing,
      since: '1.0',
      errors:
        'EACCES EBUSY EFAULT EINTR EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR ENOTEMPTY EOVERFLOW ' +
        'EPERM EROFS',
      hints: rmdirHints,
      ...changing,
    },
    unlink: {
      does: 'Remove a name of a file, and the file itself with its last name and last open descriptor.',
      portable: 'unlinkat',
      args: { pathname: path },
      result: nothing,
      since: '1.0',
      errors:
        'EACCES EBUSY EFAULT EINTR EIO EISDIR ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EOVERFLOW EPERM EROFS',
      hints: unlinkHints,
      ...changing,
    },
    unlinkat: {
      does: 'Remove a name of a file or an empty directory, with its path relative to a directory.',
      args: { dfd: dirfd, pathname: path, flag: flags('AT_UNLINK_') },
      result: nothing,
      since: '2.6.16',
      errors:
        'EACCES EBADF EBUSY EFAULT EINTR EINVAL EIO EISDIR ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR ' +
        'ENOTEMPTY EOVERFLOW EPERM EROFS',
      hints: {
        ...unlinkHints,
        EINVAL: 'An unknown flag, or AT_REMOVEDIR and a path that ends with ".".',
        EISDIR: 'It is a directory: pass AT_REMOVEDIR.',
        ENOTEMPTY: rmdirHints.ENOTEMPTY,
      },
      ...changing,
    },
    rename: {
      does: 'Give a file or directory another name, replacing what has it.',
      portable: 'renameat2',
      args: { oldname: path, newname: path },
      result: nothing,
      since: '1.0',
      errors:
        'EACCES EBUSY EDQUOT EFAULT EINTR EINVAL EIO EISDIR ELOOP EMLINK ENAMETOOLONG ENOENT ENOMEM ENOSPC ' +
        'ENOTDIR ENOTEMPTY EOVERFLOW EPERM EROFS EXDEV',
      hints: renameHints,
      note: 'Does nothing, without an error, if both names are links to the same file.',
      ...changing,
    },
    renameat: {
      does: 'Give a file or directory another name, with the paths relative to directories.',
      args: { olddfd: dirfd, oldname: path, newdfd: dirfd, newname: path },
      result: nothing,
      since: '2.6.16',
      errors:
        'EACCES EBADF EBUSY EDQUOT EFAULT EINTR EINVAL EIO EISDIR ELOOP EMLINK ENAMETOOLONG ENOENT ENOMEM ' +
        'ENOSPC ENOTDIR ENOTEMPTY EOVERFLOW EPERM EROFS EXDEV',
      hints: renameHints,
      note: 'Does nothing, without an error, if both names are links to the same file.',
      ...changing,
    },
    renameat2: {
      does: 'Give a file or directory another name, exchange two, or take care not to replace any.',
      args: { olddfd: dirfd, oldname: path, newdfd: dirfd, newname: path, flags: flags('RENAME_') },
      result: nothing,
      since: '3.15',
      errors:
        'EACCES EBADF EBUSY EDQUOT EEXIST EFAULT EINTR EINVAL EIO EISDIR ELOOP EMLINK ENAMETOOLONG ENOENT ' +
        'ENOMEM ENOSPC ENOTDIR ENOTEMPTY EOVERFLOW EPERM EROFS EXDEV',
      hints: {
        ...renameHints,
        EEXIST: 'RENAME_NOREPLACE: the new name is taken.',
        EINVAL:
          'An unknown flag, RENAME_EXCHANGE with another one, a flag that the file system does not ' +
          'support, or one path inside the other.',
        ENOENT: 'A name is not there; with RENAME_EXCHANGE both must be.',
      },
      note: 'Does nothing, without an error, if both names are links to the same file.',
      ...changing,
    },
    link: {
      does: 'Give a file a further name (a hard link).',
      portable: 'linkat',
      args: { oldname: path, newname: path },
      result: nothing,
      since: '1.0',
      errors:
        'EACCES EDQUOT EEXIST EFAULT EINTR EIO ELOOP EMLINK ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTDIR ' +
        'EOVERFLOW EPERM EROFS EXDEV',
      hints: linkHints,
      note: 'A symbolic link at the end of oldname is not followed: it gets the new name itself.',
      ...changing,
    },
    linkat: {
      does: 'Give a file a further name (a hard link), with the paths relative to directories.',
      args: { olddfd: dirfd, oldname: path, newdfd: dirfd, newname: path, flags: flags('AT_LINK_') },
      result: nothing,
      since: '2.6.16',
      errors:
        'EACCES EBADF EDQUOT EEXIST EFAULT EINTR EINVAL EIO ELOOP EMLINK ENAMETOOLONG ENOENT ENOMEM ENOSPC ' +
        'ENOTDIR EOVERFLOW EPERM EROFS EXDEV',
      hints: {
        ...linkHints,
        ENOENT:
          'A name is not there; the file has no name left and was not opened with O_TMPFILE (without ' +
          'O_EXCL); or AT_EMPTY_PATH on a descriptor opened with other credentials, without ' +
          'CAP_DAC_READ_SEARCH.',
      },
      note:
        'Without AT_SYMLINK_FOLLOW a symbolic link at the end of oldname gets the new name itself. With ' +
        'AT_EMPTY_PATH and an empty oldname the file is the one open at olddfd.',
      ...changing,
    },
    symlink: {
      does: 'Create a symbolic link.',
      portable: 'symlinkat',
      args: { oldname: string, newname: path },
      result: nothing,
      since: '1.0',
      errors:
        'EACCES EDQUOT EEXIST EFAULT EINTR EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTDIR EOVERFLOW ' +
        'EPERM EROFS',
      hints: { ...createHints, EPERM: 'The file system has no symbolic links.' },
      note: 'oldname is stored as it is, whether or not there is such a file; it must not be empty.',
      ...changing,
    },
    symlinkat: {
      does: 'Create a symbolic link, with its own path relative to a directory.',
      args: { oldname: string, newdfd: dirfd, newname: path },
      result: nothing,
      since: '2.6.16',
      errors:
        'EACCES EBADF EDQUOT EEXIST EFAULT EINTR EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTDIR ' +
        'EOVERFLOW EPERM EROFS',
      hints: { ...createHints, EPERM: 'The file system has no symbolic links.' },
      note: 'oldname is stored as it is, whether or not there is such a file; it must not be empty.',
      ...changing,
    },
    readlink: {
      does: 'Read where a symbolic link leads.',
      portable: 'readlinkat',
      args: { path, buf: output(bytes, { size: 'bufsiz' }), bufsiz: length },
      result: size,
      since: '1.0',
      errors: 'EACCES EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR',
      hints: readlinkHints,
      note: 'No NUL ends the text, and it is cut off without an error if the buffer is too small.',
    },
    readlinkat: {
      does: 'Read where a symbolic link leads, with its path relative to a directory.',
      args: { dfd: dirfd, pathname: path, buf: output(bytes, { size: 'bufsiz' }), bufsiz: length },
      result: size,
      since: '2.6.16',
      errors: 'EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR',
      hints: {
        ...readlinkHints,
        ENOENT: 'There is no such name, or the path is empty and dfd is not a symbolic link.',
      },
      note:
        'No NUL ends the text, and it is cut off without an error if the buffer is too small. An empty ' +
        'path stands for the link that dfd was opened on with O_PATH and O_NOFOLLOW.',
    },
    mknod: {
      does: 'Create a device file, FIFO, socket or regular file.',
      portable: 'mknodat',
      args: { filename: path, mode, dev },
      result: nothing,
      since: '1.0',
      errors:
        'EACCES EDQUOT EEXIST EFAULT EINTR EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTDIR ' +
        'EOVERFLOW EPERM EROFS',
      hints: nodeHints,
      note:
        'mode holds the file type, of which none means a regular file. dev is the 32-bit form of the ' +
        'kernel: the low 8 bits of the minor number, 12 bits of the major, then the other 12 of the ' +
        'minor.',
      ...changing,
    },
    mknodat: {
      does: 'Create a device file, FIFO, socket or regular file, with its path relative to a directory.',
      args: { dfd: dirfd, filename: path, mode, dev },
      result: nothing,
      since: '2.6.16',
      errors:
        'EACCES EBADF EDQUOT EEXIST EFAULT EINTR EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOSPC ' +
        'ENOTDIR EOVERFLOW EPERM EROFS',
      hints: nodeHints,
      note:
        'mode holds the file type, of which none means a regular file. dev is the 32-bit form of the ' +
        'kernel: the low 8 bits of the minor number, 12 bits of the major, then the other 12 of the ' +
        'minor.',
      ...changing,
    },
    getcwd: {
      does: 'Get the path of the working directory.',
      args: { buf: output(bytes, { size: 'size' }), size: length },
      result: size,
      since: '2.2',
      errors: 'EFAULT ENAMETOOLONG ENOENT ENOMEM ERANGE',
      hints: {
        ENAMETOOLONG: 'The path is longer than 4096 bytes.',
        ENOENT: 'The working directory was removed.',
        ERANGE: 'The buffer is too small.',
      },
      note:
        'Gives the length with the NUL at the end. A directory outside of the root directory comes with ' +
        '"(unreachable)" in front, which libc makes an error.',
    },
    chdir: {
      does: 'Change the working directory.',
      args: { filename: path },
      result: nothing,
      since: '1.0',
      errors: 'EACCES EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR',
      note:
        'For all threads, unless one has unshared CLONE_FS. Node.js keeps the result of process.cwd() and ' +
        'does not notice.',
    },
    fchdir: {
      does: 'Change the working directory to an open directory.',
      args: { fd },
      result: nothing,
      since: '1.0',
      errors: 'EACCES EBADF EIO ENOTDIR',
      note:
        'For all threads, unless one has unshared CLONE_FS. Node.js keeps the result of process.cwd() and ' +
        'does not notice.',
    },
    chroot: {
      does: 'Change the root directory from which absolute paths start.',
      args: { filename: path },
      result: nothing,
      since: '1.0',
      errors: 'EACCES EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EPERM',
      hints: { EPERM: 'CAP_SYS_CHROOT in the own user namespace is missing.' },
      note:
        'For all threads, unless one has unshared CLONE_FS. The working directory stays, even outside of ' +
        'it.',
      dangerous: 'Modules, libraries and /proc are then looked for below the new root, in all threads.',
    },
  },
  fields: {
    linux_dirent64: { d_ino: inode, d_off: cookie, d_reclen: size, d_type: choice('DT_') },
    linux_dirent: { d_ino: inode, d_off: cookie, d_reclen: size },
  },
  families: {
    AT_UNLINK_: { does: 'Flags of unlinkat.', names: ['AT_REMOVEDIR'] },
    RENAME_: {
      does: 'Flags of renameat2.',
      names: ['RENAME_NOREPLACE', 'RENAME_EXCHANGE', 'RENAME_WHITEOUT'],
    },
    DT_: {
      does: 'Types of directory entries.',
      names: ['DT_UNKNOWN', 'DT_FIFO', 'DT_CHR', 'DT_DIR', 'DT_BLK', 'DT_REG', 'DT_LNK', 'DT_SOCK', 'DT_WHT'],
    },
  },
}

// Extended attributes: named values attached to files.

import {
  bytes,
  dirfd,
  fd,
  flags,
  inout,
  input,
  length,
  nothing,
  optionalPath,
  output,
  path,
  type Subject,
  size,
  string,
} from '../vocabulary.js'

const emptyPath = optionalPath('the file that dfd refers to, if AT_EMPTY_PATH is set')
const given = input(bytes, { size: 'size', optional: 'an empty value, if size is 0' })
const taken = output(bytes, { size: 'size', optional: 'only the size is asked for, if size is 0' })
const names = output(bytes, { size: 'size', optional: 'only the size is asked for, if size is 0' })
const hints = {
  EOPNOTSUPP: 'The file system or the file has no attributes with the prefix of this name.',
  ERANGE: 'The buffer is too small, or the name is empty or longer than 255 bytes.',
}
const setHints = {
  EOPNOTSUPP: 'The file system or the file has no attributes with the prefix of this name.',
  EPERM:
    'user.* exists on files, directories and sockets only, trusted.* needs CAP_SYS_ADMIN, immutable ' +
    'files have no changes.',
}
const sized = 'With a size of 0 it gives the size that is needed and writes nothing.'
const lists = `Names end with NUL and follow one another. ${sized}`
const delegation = {
  blocks: 'until others have given up their delegations of the file (F_SETDELEG, NFS clients)',
  restart: 'SA_RESTART',
} as const

export const xattr: Subject = {
  calls: {
    getxattr: {
      does: 'Read an extended attribute of the file at a path.',
      args: { pathname: path, name: string, value: taken, size: length },
      result: size,
      since: '2.4.18',
      errors:
        'E2BIG EACCES EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENODATA ENOENT ENOMEM ENOTDIR EOPNOTSUPP ERANGE',
      hints,
      note: sized,
    },
    lgetxattr: {
      does: 'Read an extended attribute of the file at a path, of a symbolic link itself.',
      args: { pathname: path, name: string, value: taken, size: length },
      result: size,
      since: '2.4.18',
      errors:
        'E2BIG EACCES EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENODATA ENOENT ENOMEM ENOTDIR EOPNOTSUPP ERANGE',
      hints,
      note: sized,
    },
    fgetxattr: {
      does: 'Read an extended attribute of an open file.',
      args: { fd, name: string, value: taken, size: length },
      result: size,
      since: '2.4.18',
      errors: 'E2BIG EACCES EBADF EFAULT EINVAL EIO ENODATA ENOMEM EOPNOTSUPP ERANGE',
      hints,
      note: sized,
    },
    getxattrat: {
      does: 'Read an extended attribute of a file, with flags for the lookup.',
      args: {
        dfd: dirfd,
        pathname: emptyPath,
        at_flags: flags('AT_PATH_'),
        name: string,
        uargs: input('xattr_args', { size: 'usize', extensible: true }),
        usize: length,
      },
      result: size,
      since: '6.13',
      errors:
        'E2BIG EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENODATA ENOENT ENOMEM ENOTDIR ' +
        'EOPNOTSUPP ERANGE',
      hints,
      note:
        'The value goes where uargs says; its flags must be 0. With a size of 0 in it, nothing is ' +
        'written.',
      man: 'getxattr(2)',
    },

    setxattr: {
      does: 'Set an extended attribute of the file at a path.',
      args: { pathname: path, name: string, value: given, size: length, flags: flags('XATTR_') },
      result: nothing,
      since: '2.4.18',
      errors:
        'E2BIG EACCES EDQUOT EEXIST EFAULT EINTR EINVAL EIO ELOOP ENAMETOOLONG ENODATA ENOENT ENOMEM ' +
        'ENOSPC ENOTDIR EOPNOTSUPP EPERM ERANGE EROFS',
      hints: setHints,
      ...delegation,
    },
    lsetxattr: {
      does: 'Set an extended attribute of the file at a path, of a symbolic link itself.',
      args: { pathname: path, name: string, value: given, size: length, flags: flags('XATTR_') },
      result: nothing,
      since: '2.4.18',
      errors:
        'E2BIG EACCES EDQUOT EEXIST EFAULT EINTR EINVAL EIO ELOOP ENAMETOOLONG ENODATA ENOENT ENOMEM ' +
        'ENOSPC ENOTDIR EOPNOTSUPP EPERM ERANGE EROFS',
      hints: setHints,
      ...delegation,
    },
    fsetxattr: {
      does: 'Set an extended attribute of an open file.',
      args: { fd, name: string, value: given, size: length, flags: flags('XATTR_') },
      result: nothing,
      since: '2.4.18',
      errors:
        'E2BIG EACCES EBADF EDQUOT EEXIST EFAULT EINTR EINVAL EIO ENODATA ENOMEM ENOSPC EOPNOTSUPP ' +
        'EPERM ERANGE EROFS',
      hints: setHints,
      ...delegation,
    },
    setxattrat: {
      does: 'Set an extended attribute of a file, with flags for the lookup.',
      args: {
        dfd: dirfd,
        pathname: emptyPath,
        at_flags: flags('AT_PATH_'),
        name: string,
        uargs: input('xattr_args', { size: 'usize', extensible: true }),
        usize: length,
      },
      result: nothing,
      since: '6.13',
      errors:
        'E2BIG EACCES EBADF EDQUOT EEXIST EFAULT EINTR EINVAL EIO ELOOP ENAMETOOLONG ENODATA ENOENT ' +
        'ENOMEM ENOSPC ENOTDIR EOPNOTSUPP EPERM ERANGE EROFS',
      hints: setHints,
      man: 'setxattr(2)',
      ...delegation,
    },

    listxattr: {
      does: 'List the names of the extended attributes of the file at a path.',
      args: { pathname: path, list: names, size: length },
      result: size,
      since: '2.4.18',
      errors: 'E2BIG EACCES EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EOPNOTSUPP ERANGE',
      note: lists,
    },
    llistxattr: {
      does: 'List the names of the extended attributes of the file at a path, of a symbolic link itself.',
      args: { pathname: path, list: names, size: length },
      result: size,
      since: '2.4.18',
      errors: 'E2BIG EACCES EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EOPNOTSUPP ERANGE',
      note: lists,
    },
    flistxattr: {
      does: 'List the names of the extended attributes of an open file.',
      args: { fd, list: names, size: length },
      result: size,
      since: '2.4.18',
      errors: 'E2BIG EACCES EBADF EFAULT EIO ENOMEM EOPNOTSUPP ERANGE',
      note: lists,
    },
    listxattrat: {
      does: 'List the names of the extended attributes of a file, with flags for the lookup.',
      args: {
        dfd: dirfd,
        pathname: emptyPath,
        at_flags: flags('AT_PATH_'),
        list: names,
        size: length,
      },
      result: size,
      since: '6.13',
      errors:
        'E2BIG EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EOPNOTSUPP ERANGE',
      hints: { EBADF: 'With an empty path, dfd must be open and cannot be AT_FDCWD, unlike in getxattrat.' },
      note: lists,
      man: 'listxattr(2)',
    },

    removexattr: {
      does: 'Remove an extended attribute of the file at a path.',
      args: { pathname: path, name: string },
      result: nothing,
      since: '2.4.18',
      errors:
        'EACCES EDQUOT EFAULT EINTR EINVAL EIO ELOOP ENAMETOOLONG ENODATA ENOENT ENOMEM ENOSPC ' +
        'ENOTDIR EOPNOTSUPP EPERM ERANGE EROFS',
      hints: setHints,
      ...delegation,
    },
    lremovexattr: {
      does: 'Remove an extended attribute of the file at a path, of a symbolic link itself.',
      args: { pathname: path, name: string },
      result: nothing,
      since: '2.4.18',
      errors:
        'EACCES EDQUOT EFAULT EINTR EINVAL EIO ELOOP ENAMETOOLONG ENODATA ENOENT ENOMEM ENOSPC ' +
        'ENOTDIR EOPNOTSUPP EPERM ERANGE EROFS',
      hints: setHints,
      ...delegation,
    },
    fremovexattr: {
      does: 'Remove an extended attribute of an open file.',
      args: { fd, name: string },
      result: nothing,
      since: '2.4.18',
      errors:
        'EACCES EBADF EDQUOT EFAULT EINTR EINVAL EIO ENODATA ENOMEM ENOSPC EOPNOTSUPP EPERM ERANGE EROFS',
      hints: setHints,
      ...delegation,
    },
    removexattrat: {
      does: 'Remove an extended attribute of a file, with flags for the lookup.',
      args: { dfd: dirfd, pathname: emptyPath, at_flags: flags('AT_PATH_'), name: string },
      result: nothing,
      since: '6.13',
      errors:
        'EACCES EBADF EDQUOT EFAULT EINTR EINVAL EIO ELOOP ENAMETOOLONG ENODATA ENOENT ENOMEM ENOSPC ' +
        'ENOTDIR EOPNOTSUPP EPERM ERANGE EROFS',
      hints: {
        ...setHints,
        EBADF: 'With an empty path, dfd must be open and cannot be AT_FDCWD, unlike in setxattrat.',
      },
      man: 'removexattr(2)',
      ...delegation,
    },
  },

  fields: {
    xattr_args: {
      // setxattrat reads the value, getxattrat writes it.
      value: inout(bytes, { size: 'size', optional: 'an empty value or only its size, if size is 0' }),
      size: length,
      flags: flags('XATTR_'),
    },
  },

  families: {
    XATTR_: { does: 'whether the attribute may be there already', names: ['XATTR_CREATE', 'XATTR_REPLACE'] },
  },
}

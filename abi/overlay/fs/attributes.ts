// What is known of a file: its status, permissions, owner, times and attribute flags.

import {
  count,
  dev,
  dirfd,
  fd,
  flags,
  gid,
  inode,
  input,
  int,
  length,
  mask,
  mode,
  nothing,
  of,
  optionalPath,
  output,
  path,
  type Subject,
  size,
  time,
  uid,
} from '../vocabulary.js'

const emptyPath = optionalPath('the file that dfd refers to, if AT_EMPTY_PATH is set')
const delegation = {
  blocks: 'until others have given up their delegations of the file (F_SETDELEG, NFS clients)',
  restart: 'SA_RESTART',
} as const

export const attributes: Subject = {
  calls: {
    stat: {
      does: 'Get the status of the file at a path.',
      portable: 'newfstatat or statx',
      args: { filename: path, statbuf: output('stat') },
      result: nothing,
      since: '1.0',
      errors: 'EACCES EFAULT ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR',
    },
    lstat: {
      does: 'Get the status of the file at a path, of a symbolic link itself.',
      portable: 'newfstatat or statx',
      args: { filename: path, statbuf: output('stat') },
      result: nothing,
      since: '1.0',
      errors: 'EACCES EFAULT ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR',
    },
    fstat: {
      does: 'Get the status of an open file.',
      args: { fd, statbuf: output('stat') },
      result: nothing,
      since: '1.0',
      errors: 'EBADF EFAULT',
    },
    newfstatat: {
      does: 'Get the status of the file at a path relative to a directory.',
      args: {
        dfd: dirfd,
        filename: emptyPath,
        statbuf: output('stat'),
        flag: flags('AT_STAT_', 'AT_STATX_'),
      },
      result: nothing,
      since: '2.6.16',
      errors: 'EACCES EBADF EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR',
      note:
        'A null filename is accepted since 6.11; before, pass an empty string. It never triggers ' +
        'automounts.',
    },
    statx: {
      does: 'Get chosen parts of the status of a file, with its birth time and attributes.',
      args: {
        dfd: dirfd,
        filename: emptyPath,
        flags: flags('AT_STAT_', 'AT_STATX_'),
        mask: flags('STATX_'),
        buffer: output('statx'),
      },
      result: nothing,
      since: '4.11',
      errors: 'EACCES EBADF EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR',
      note:
        'stx_mask tells what was filled in: more or less than was asked for. A null filename is ' +
        'accepted since 6.11.',
    },

    access: {
      does: 'Check what the real user may do with the file at a path.',
      portable: 'faccessat or faccessat2',
      args: { filename: path, mode: mask },
      result: nothing,
      since: '1.0',
      errors: 'EACCES EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EPERM EROFS',
      note:
        'mode is 4 (read), 2 (write), 1 (execute) or a sum of them, or 0 to ask whether the file is ' +
        'there.',
    },
    faccessat: {
      does: 'Check what the real user may do with the file at a path relative to a directory.',
      args: { dfd: dirfd, filename: path, mode: mask },
      result: nothing,
      since: '2.6.16',
      errors: 'EACCES EBADF EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EPERM EROFS',
      note:
        'The kernel has no flags here; faccessat2 has. mode is a sum of 4 (read), 2 (write) and 1 ' +
        '(execute), or 0.',
    },
    faccessat2: {
      does: 'Check what the real or the effective user may do with a file.',
      args: { dfd: dirfd, filename: path, mode: mask, flags: flags('AT_FACCESS_') },
      result: nothing,
      since: '5.8',
      errors: 'EACCES EBADF EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EPERM EROFS',
      note: 'mode is a sum of 4 (read), 2 (write) and 1 (execute), or 0 to ask whether the file is there.',
    },

    chmod: {
      does: 'Set the permissions of the file at a path.',
      portable: 'fchmodat',
      args: { filename: path, mode },
      result: nothing,
      since: '1.0',
      errors: 'EACCES EFAULT EINTR EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EOVERFLOW EPERM EROFS',
      hints: { EPERM: 'Only the owner of the file or a process with CAP_FOWNER may do it.' },
      note: 'Clears the set-group-ID bit without an error if the process is not in the group of the file.',
      ...delegation,
    },
    fchmod: {
      does: 'Set the permissions of an open file.',
      args: { fd, mode },
      result: nothing,
      since: '1.0',
      errors: 'EBADF EINTR EIO ENOMEM EOVERFLOW EPERM EROFS',
      hints: { EBADF: 'Descriptors opened with O_PATH do not count; use fchmodat2 with AT_EMPTY_PATH.' },
      ...delegation,
    },
    fchmodat: {
      does: 'Set the permissions of the file at a path relative to a directory.',
      args: { dfd: dirfd, filename: path, mode },
      result: nothing,
      since: '2.6.16',
      errors: 'EACCES EBADF EFAULT EINTR EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EOVERFLOW EPERM EROFS',
      note: 'The kernel has no flags here; fchmodat2 has.',
      ...delegation,
    },
    fchmodat2: {
      does: 'Set the permissions of a file, with flags for the lookup.',
      args: { dfd: dirfd, filename: path, mode, flags: flags('AT_PATH_') },
      result: nothing,
      since: '6.6',
      errors:
        'EACCES EBADF EFAULT EINTR EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EOPNOTSUPP ' +
        'EOVERFLOW EPERM EROFS',
      hints: { EOPNOTSUPP: 'A symbolic link has no permissions of its own.' },
      man: 'chmod(2)',
      ...delegation,
    },

    chown: {
      does: 'Set the owner and group of the file at a path.',
      portable: 'fchownat',
      args: { filename: path, user: uid, group: gid },
      result: nothing,
      since: '1.0',
      errors:
        'EACCES EDQUOT EFAULT EINTR EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EOVERFLOW ' +
        'EPERM EROFS',
      hints: {
        EPERM: 'A new owner needs CAP_CHOWN; the owner may only choose among the groups of the process.',
        EINVAL: 'The user namespace does not map the id.',
      },
      note:
        'An id of 0xffffffff (-1) stays as it is. Files that are no directories lose the set-ID bits ' +
        'and capabilities.',
      ...delegation,
    },
    lchown: {
      does: 'Set the owner and group of the file at a path, of a symbolic link itself.',
      portable: 'fchownat with AT_SYMLINK_NOFOLLOW',
      args: { filename: path, user: uid, group: gid },
      result: nothing,
      since: '1.0',
      errors:
        'EACCES EDQUOT EFAULT EINTR EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EOVERFLOW ' +
        'EPERM EROFS',
      note: 'An id of 0xffffffff (-1) stays as it is.',
      ...delegation,
    },
    fchown: {
      does: 'Set the owner and group of an open file.',
      args: { fd, user: uid, group: gid },
      result: nothing,
      since: '1.0',
      errors: 'EBADF EDQUOT EINTR EINVAL EIO ENOMEM EOVERFLOW EPERM EROFS',
      note: 'An id of 0xffffffff (-1) stays as it is.',
      ...delegation,
    },
    fchownat: {
      does: 'Set the owner and group of a file, with flags for the lookup.',
      args: { dfd: dirfd, filename: path, user: uid, group: gid, flag: flags('AT_PATH_') },
      result: nothing,
      since: '2.6.16',
      errors:
        'EACCES EBADF EDQUOT EFAULT EINTR EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR ' +
        'EOVERFLOW EPERM EROFS',
      note: 'An id of 0xffffffff (-1) stays as it is.',
      ...delegation,
    },
    umask: {
      does: 'Set which permissions new files do not get, and get the former setting.',
      args: { mask: mode },
      result: mode,
      since: '1.0',
      errors: '',
      note:
        'Only the low nine bits count; the rest is dropped. Belongs to all threads that share their ' +
        'root and working directory.',
    },

    utime: {
      does: 'Set the access and modification time of a file, in seconds.',
      portable: 'utimensat',
      args: { filename: path, times: input('utimbuf', { optional: 'the current time for both' }) },
      result: nothing,
      since: '1.0',
      errors: 'EACCES EFAULT EINTR ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EOVERFLOW EPERM EROFS',
      ...delegation,
    },
    utimes: {
      does: 'Set the access and modification time of a file, in microseconds.',
      portable: 'utimensat',
      args: {
        filename: path,
        utimes: input('__kernel_old_timeval', { count: 2, optional: 'the current time for both' }),
      },
      result: nothing,
      since: '2.2',
      errors: 'EACCES EFAULT EINTR EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EOVERFLOW EPERM EROFS',
      ...delegation,
    },
    futimesat: {
      does: 'Set the access and modification time of a file relative to a directory, in microseconds.',
      portable: 'utimensat',
      args: {
        dfd: dirfd,
        filename: optionalPath('the file that dfd refers to, which must not be AT_FDCWD then'),
        utimes: input('__kernel_old_timeval', { count: 2, optional: 'the current time for both' }),
      },
      result: nothing,
      since: '2.6.16',
      errors:
        'EACCES EBADF EFAULT EINTR EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EOVERFLOW EPERM EROFS',
      ...delegation,
    },
    utimensat: {
      does: 'Set the access and modification time of a file, in nanoseconds.',
      args: {
        dfd: dirfd,
        filename: optionalPath('the file that dfd refers to, which must not be AT_FDCWD then'),
        utimes: input('__kernel_timespec', { count: 2, optional: 'the current time for both' }),
        flags: flags('AT_PATH_'),
      },
      result: nothing,
      since: '2.6.22',
      errors:
        'EACCES EBADF EFAULT EINTR EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EOVERFLOW EPERM EROFS',
      hints: {
        EPERM: 'Times other than the current one need the owner of the file or CAP_FOWNER.',
        EACCES: 'The current time needs write permission for the file, its owner or CAP_FOWNER.',
        EINVAL: 'With a null filename no flags are allowed.',
      },
      note:
        'A tv_nsec of UTIME_NOW means the current time, UTIME_OMIT no change; two UTIME_OMIT succeed ' +
        'without a look at the path.',
      ...delegation,
    },

    file_getattr: {
      does: 'Get the attribute flags, project and extent hints of a file, of special files too.',
      args: {
        dfd: dirfd,
        filename: emptyPath,
        ufattr: output('file_attr', { size: 'usize', extensible: true }),
        usize: length,
        at_flags: flags('AT_PATH_'),
      },
      result: nothing,
      since: '6.17',
      errors: 'E2BIG EACCES EBADF EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EOPNOTSUPP',
      hints: { EOPNOTSUPP: 'The file system has no such attributes.' },
      man: 'file_attr(2type)',
    },
    file_setattr: {
      does: 'Set the attribute flags, project and extent hints of a file, of special files too.',
      args: {
        dfd: dirfd,
        filename: emptyPath,
        ufattr: input('file_attr', { size: 'usize', extensible: true }),
        usize: length,
        at_flags: flags('AT_PATH_'),
      },
      result: nothing,
      since: '6.17',
      errors:
        'E2BIG EACCES EBADF EFAULT EINVAL EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EOPNOTSUPP ' +
        'EPERM EROFS',
      hints: {
        EPERM:
          'It takes the owner of the file or CAP_FOWNER; the immutable and append-only flags take ' +
          'CAP_LINUX_IMMUTABLE.',
        E2BIG: 'usize is above the size of a page, or a field that the kernel does not know is not 0.',
      },
      note:
        'Sets all fields; get them first, change some and set them. fa_nextents and flags that are ' +
        'only reported do not count.',
      man: 'file_attr(2type)',
    },
  },

  fields: {
    stat: {
      st_dev: dev,
      st_ino: inode,
      st_nlink: of('links', count),
      st_mode: mode,
      st_uid: uid,
      st_gid: gid,
      st_rdev: dev,
      st_size: size,
      st_blksize: size,
      st_blocks: of('blocks of 512 bytes', count),
      st_atime: time('s'),
      st_atime_nsec: time('ns'),
      st_mtime: time('s'),
      st_mtime_nsec: time('ns'),
      st_ctime: time('s'),
      st_ctime_nsec: time('ns'),
    },
    statx: {
      stx_mask: flags('STATX_'),
      stx_blksize: size,
      stx_attributes: flags('STATX_ATTR_'),
      stx_nlink: of('links', count),
      stx_uid: uid,
      stx_gid: gid,
      stx_mode: mode,
      stx_ino: inode,
      stx_size: size,
      stx_blocks: of('blocks of 512 bytes', count),
      stx_attributes_mask: flags('STATX_ATTR_'),
      stx_mnt_id: of('mount id', int),
      stx_dio_mem_align: size,
      stx_dio_offset_align: size,
      stx_subvol: of('subvolume id', int),
      stx_atomic_write_unit_min: size,
      stx_atomic_write_unit_max: size,
      stx_atomic_write_segments_max: of('segments', count),
      stx_dio_read_offset_align: size,
      stx_atomic_write_unit_max_opt: size,
    },
    statx_timestamp: { tv_sec: time('s'), tv_nsec: time('ns') },
    utimbuf: { actime: time('s'), modtime: time('s') },
    file_attr: {
      fa_xflags: flags('FS_XFLAG_'),
      fa_extsize: size,
      fa_nextents: of('extents', count),
      fa_projid: of('project id', int),
      fa_cowextsize: size,
    },
  },

  families: {
    AT_PATH_: { does: 'lookup of a path', names: ['AT_SYMLINK_NOFOLLOW', 'AT_EMPTY_PATH'] },
    AT_STAT_: {
      does: 'lookup of a path whose status is wanted',
      names: ['AT_SYMLINK_NOFOLLOW', 'AT_NO_AUTOMOUNT', 'AT_EMPTY_PATH'],
    },
    AT_STATX_: {
      does: 'how far the status is asked of a server: exactly one of them',
      except: ['AT_STATX_SYNC_TYPE'],
    },
    AT_FACCESS_: {
      does: 'lookup of a path and choice of the user for a check of permissions',
      names: ['AT_EACCESS', 'AT_SYMLINK_NOFOLLOW', 'AT_EMPTY_PATH'],
    },
    STATX_: { does: 'parts of the status of a file', except: ['STATX__RESERVED'] },
  },
}

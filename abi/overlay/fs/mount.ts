// Mounting, moving and describing mounts and file systems.

import {
  bytes,
  command,
  count,
  depends,
  dev,
  dirfd,
  fd,
  flags,
  input,
  int,
  length,
  mask,
  nothing,
  of,
  optionalPath,
  optionalString,
  output,
  path,
  type Subject,
  size,
  string,
} from '../vocabulary.js'

const mountRight = 'It takes CAP_SYS_ADMIN in the user namespace that owns the mount namespace.'
const mountId = of('mount id', int)
/** The kernel refuses a size below that of the first version, 24. */
const request = input('mnt_id_req', {
  size: 24,
  extensible: true,
  extent: 'its own field size',
  reach: { bytes: 0, each: 1, by: { field: 'size' } },
})
const contextInUse = { blocks: 'while another thread works with the same context', restart: 'never' } as const

export const mount: Subject = {
  calls: {
    mount: {
      does: 'Mount a file system, bind or move a mount, or change how one is mounted.',
      args: {
        dev_name: optionalString('no source'),
        dir_name: path,
        type: optionalString('no new file system, but MS_REMOUNT, MS_BIND, MS_MOVE or a propagation type'),
        flags: flags('MS_'),
        data: optionalString('no options'),
      },
      result: nothing,
      since: '1.0',
      errors:
        'EACCES EBUSY EFAULT EINVAL ELOOP EMFILE ENAMETOOLONG ENODEV ENOENT ENOMEM ENOSPC ENOTBLK ' +
        'ENOTDIR ENXIO EPERM EROFS',
      hints: {
        EPERM: `${mountRight} Locked flags of a mount cannot be cleared.`,
        EINVAL: 'Bad option, bad superblock, not a mount point, or a shared parent; the kernel log may tell.',
        ENODEV: 'The kernel has no file system of this type.',
      },
      note:
        'Up to a page of data is read, as far as it is readable; a few file systems want a binary ' +
        'struct there.',
    },
    umount2: {
      does: 'Unmount what is mounted on a path.',
      args: { name: path, flags: flags('UMOUNT_') },
      result: nothing,
      since: '2.2',
      errors: 'EACCES EAGAIN EBUSY EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EPERM',
      hints: {
        EAGAIN: 'MNT_EXPIRE has marked the mount; a second call unmounts it if nobody used it meanwhile.',
        EBUSY: 'Files are open there, or it is the working directory of a process; MNT_DETACH does not mind.',
        EINVAL:
          'It is no mount point, or the mount is locked, since it came from a more privileged namespace.',
        EPERM: mountRight,
      },
    },
    pivot_root: {
      does: 'Make a mount the root of the mount namespace and move the former root below it.',
      args: { new_root: path, put_old: path },
      result: nothing,
      since: '2.4',
      errors: 'EACCES EBUSY EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EPERM',
      hints: {
        EINVAL: 'new_root must be a mount point, put_old below it, and no parent mount may be shared.',
        EPERM: mountRight,
      },
      note: 'Processes whose root or working directory was the former root get the new one.',
    },

    fsopen: {
      does: 'Make a context in which a file system of a type is configured before it is mounted.',
      args: { _fs_name: string, flags: flags('FSOPEN_') },
      result: of('file system context', fd),
      since: '5.2',
      errors: 'EFAULT EINVAL EMFILE ENFILE ENODEV ENOMEM EPERM',
      hints: { EPERM: mountRight, ENODEV: 'The kernel has no file system of this type.' },
      note:
        'Reading the descriptor gives messages about what went wrong, one at a time; ENODATA means ' +
        'no more.',
    },
    fspick: {
      does: 'Make a context in which a mounted file system is configured anew.',
      args: { dfd: dirfd, path, flags: flags('FSPICK_') },
      result: of('file system context', fd),
      since: '5.2',
      errors: 'EACCES EBADF EFAULT EINVAL ELOOP EMFILE ENAMETOOLONG ENFILE ENOENT ENOMEM ENOTDIR EPERM',
      hints: { EPERM: mountRight, EINVAL: 'The path must be the root of a mount.' },
    },
    fsconfig: {
      does: 'Set a parameter of a file system context, or make or reconfigure its file system.',
      args: {
        fd: of('file system context', fd),
        cmd: command('FSCONFIG_'),
        _key: depends('cmd'),
        _value: depends('cmd'),
        aux: depends('cmd'),
      },
      result: nothing,
      since: '5.2',
      errors:
        'EACCES EBADF EBUSY EFAULT EINTR EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTBLK ENOTDIR ' +
        'ENXIO EOPNOTSUPP EPERM',
      hints: {
        EBUSY: 'The context is in another phase, or failed.',
        EINVAL: 'An unknown key or a bad value; arguments that a command does not use must be 0.',
      },
      ...contextInUse,
    },
    fsmount: {
      does: 'Make a detached mount of the file system of a context.',
      args: {
        fs_fd: of('file system context', fd),
        flags: flags('FSMOUNT_'),
        attr_flags: flags('MOUNT_ATTR_'),
      },
      result: of('mount', fd),
      since: '5.2',
      errors: 'EBADF EBUSY EINTR EINVAL EMFILE ENFILE ENOMEM ENOSPC EPERM',
      hints: {
        EINVAL: 'FSCONFIG_CMD_CREATE has to come first.',
        EPERM: `${mountRight} Or a mount of proc or sysfs would show what others hide.`,
      },
      note:
        'With FSMOUNT_NAMESPACE it gives a descriptor of a new mount namespace. The last close drops ' +
        'an unattached mount.',
      ...contextInUse,
    },
    open_tree: {
      does: 'Open a mount or a directory without access to its contents, or a copy of the mounts there.',
      args: { dfd: dirfd, filename: path, flags: flags('OPEN_TREE_', 'AT_MOUNT_') },
      result: of('mount', fd),
      since: '5.2',
      errors:
        'EACCES EBADF EFAULT EINVAL ELOOP EMFILE ENAMETOOLONG ENFILE ENOENT ENOMEM ENOSPC ENOTDIR EPERM',
      hints: { EPERM: 'A copy takes CAP_SYS_ADMIN in the user namespace that owns the mount namespace.' },
      note:
        'With OPEN_TREE_NAMESPACE it gives a descriptor of a new mount namespace. The last close ' +
        'drops an unattached copy.',
    },
    open_tree_attr: {
      does: 'Open a mount or a copy of it, as open_tree does, and change its attributes.',
      args: {
        dfd: dirfd,
        filename: path,
        flags: flags('OPEN_TREE_', 'AT_MOUNT_'),
        uattr: input('mount_attr', {
          size: 'usize',
          extensible: true,
          optional: 'no changes; usize must be 0 then',
        }),
        usize: length,
      },
      result: of('mount', fd),
      since: '6.15',
      errors:
        'E2BIG EACCES EBADF EBUSY EFAULT EINVAL ELOOP EMFILE ENAMETOOLONG ENFILE ENOENT ENOMEM ' +
        'ENOSPC ENOTDIR EPERM',
      note:
        'With OPEN_TREE_CLONE it can replace or remove the id mapping of the copy, which ' +
        'mount_setattr cannot.',
    },
    move_mount: {
      does: 'Attach a detached mount, or move a mount to another place.',
      args: {
        from_dfd: dirfd,
        from_pathname: optionalPath('the mount that from_dfd refers to, if MOVE_MOUNT_F_EMPTY_PATH is set'),
        to_dfd: dirfd,
        to_pathname: optionalPath('the place that to_dfd refers to, if MOVE_MOUNT_T_EMPTY_PATH is set'),
        flags: flags('MOVE_MOUNT_'),
      },
      result: nothing,
      since: '5.2',
      errors: 'EACCES EBADF EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTDIR EPERM',
      hints: {
        EINVAL: 'The source is no mount or its parent is shared, or one is a directory and the other is not.',
        ELOOP: 'Also: the target is below the source.',
        EPERM: mountRight,
      },
      note: 'Symbolic links at the end of the paths are not followed unless flags say so.',
    },
    mount_setattr: {
      does: 'Change the attributes of a mount, or of a tree of mounts.',
      args: {
        dfd: dirfd,
        path,
        flags: flags('AT_MOUNT_'),
        uattr: input('mount_attr', { size: 'usize', extensible: true }),
        usize: length,
      },
      result: nothing,
      since: '5.12',
      errors: 'E2BIG EACCES EBADF EBUSY EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTDIR EPERM',
      hints: {
        EBUSY: 'Files are open for writing there.',
        EINVAL:
          'No mount point, or a change of access times without MOUNT_ATTR__ATIME in attr_clr, or a ' +
          'mount that cannot have an id mapping.',
        EPERM: `${mountRight} Locked attributes and an id mapping that is set cannot be changed.`,
      },
      note: 'If attr_set, attr_clr and propagation are 0, it succeeds without a look at the path.',
    },
    statmount: {
      does: 'Describe a mount, given its unique id or a descriptor of it.',
      args: {
        req: request,
        buf: output('statmount', { size: 'bufsize', extensible: true, reach: { bytes: 513 } }),
        bufsize: length,
        flags: flags('STATMOUNT_BY_'),
      },
      result: nothing,
      since: '6.8',
      errors: 'E2BIG EBADF EFAULT EINVAL ENOENT ENOMEM EOVERFLOW EPERM',
      hints: {
        EOVERFLOW: 'The strings do not fit behind the struct; pass a larger buffer.',
        EINVAL: 'mnt_id must be a unique id, as statx gives it with STATX_MNT_ID_UNIQUE.',
      },
      note:
        'param of req is a mask of STATMOUNT_ bits. Strings follow the struct; the fields for them ' +
        'are offsets from str. If param asks for strings, buf must be longer than the struct, which has 512 ' +
        'bytes: even if buf is shorter, the kernel may write a byte there, and so beyond its end.',
    },
    listmount: {
      does: 'List the unique ids of all mounts below a mount.',
      args: {
        req: request,
        mnt_ids: output(mountId, { count: 'nr_mnt_ids' }),
        nr_mnt_ids: length,
        flags: flags('LISTMOUNT_'),
      },
      result: of('mounts', count),
      since: '6.8',
      errors: 'E2BIG EBADF EFAULT EINVAL ENOENT ENOMEM EOVERFLOW EPERM',
      hints: { EOVERFLOW: 'At most a million ids in one call.' },
      note: 'mnt_id LSMT_ROOT stands for the root; beyond 2^53, it is set by `big`. To go on, put the last id into param of req; 0 begins.',
    },

    statfs: {
      does: 'Get the type, size and free space of the file system that has a path.',
      args: { pathname: path, buf: output('statfs') },
      result: nothing,
      since: '1.0',
      errors: 'EACCES EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOSYS ENOTDIR',
      hints: { ENOSYS: 'This file system has no such data.' },
      note: 'f_flags has the bit 0x20 too, which only says that the others count.',
    },
    fstatfs: {
      does: 'Get the type, size and free space of the file system of an open file.',
      args: { fd, buf: output('statfs') },
      result: nothing,
      since: '1.0',
      errors: 'EBADF EFAULT EIO ENOMEM ENOSYS',
      hints: { ENOSYS: 'This file system has no such data.' },
    },
    ustat: {
      does: 'Get the free blocks and inodes of the file system on a device.',
      portable: 'statfs',
      args: { dev, ubuf: output('ustat') },
      result: nothing,
      since: '1.0',
      errors: 'EFAULT EINVAL EIO ENOSYS',
      hints: { EINVAL: 'No file system is mounted from this device.' },
      note: 'Outdated: statfs gives more. f_fname and f_fpack stay zeros.',
    },
    sysfs: {
      does: 'Tell the index, the name or the number of the known file system types.',
      args: { option: int, arg1: depends('option'), arg2: depends('option') },
      result: depends('option'),
      since: '1.0',
      errors: 'EFAULT EINVAL ENAMETOOLONG ENOENT ENOMEM ENOSYS',
      hints: { ENOSYS: 'The kernel is built without CONFIG_SYSFS_SYSCALL.' },
      note:
        'Option 1: arg1 points to a name, the result is its index. Option 2: arg1 is an index, the ' +
        'name is written to arg2, however long. Option 3: the result is the number of types. Better ' +
        'read /proc/file systems.',
    },
  },

  multiplexers: [
    {
      call: 'fsconfig',
      by: 'cmd',
      commands: {
        FSCONFIG_SET_FLAG: {
          does: 'Set a parameter that has no value.',
          args: { _key: string },
          since: '5.2',
          errors: 'EBUSY EINVAL',
        },
        FSCONFIG_SET_STRING: {
          does: 'Set a parameter to a string.',
          args: { _key: string, _value: string },
          since: '5.2',
          errors: 'EACCES EBUSY EINVAL ENOENT ENOTBLK',
          note: 'The key and the string may have 255 bytes at most.',
        },
        FSCONFIG_SET_BINARY: {
          does: 'Set a parameter to bytes.',
          args: { _key: string, _value: input(bytes, { size: 'aux' }), aux: length },
          since: '5.2',
          errors: 'EBUSY EINVAL',
          note: 'At least one byte and at most a MiB.',
        },
        FSCONFIG_SET_PATH: {
          does: 'Set a parameter to the file at a path.',
          args: { _key: string, _value: path, aux: dirfd },
          since: '5.2',
          errors: 'EACCES EBADF EBUSY EINVAL ELOOP ENAMETOOLONG ENOENT ENOTBLK ENOTDIR',
        },
        FSCONFIG_SET_PATH_EMPTY: {
          does: 'Set a parameter to the file at a path, or to that of a descriptor if the path is empty.',
          args: { _key: string, _value: path, aux: dirfd },
          since: '5.2',
          errors: 'EACCES EBADF EBUSY EINVAL ELOOP ENAMETOOLONG ENOENT ENOTBLK ENOTDIR',
        },
        FSCONFIG_SET_FD: {
          does: 'Set a parameter to an open file.',
          args: { _key: string, aux: fd },
          since: '5.2',
          errors: 'EBADF EBUSY EINVAL',
        },
        FSCONFIG_CMD_CREATE: {
          does: 'Make the file system, or find one that is in use already and fits.',
          since: '5.2',
          errors: 'EACCES EBUSY EINVAL ENODEV ENOENT ENOMEM ENOTBLK ENXIO EPERM EROFS',
        },
        FSCONFIG_CMD_CREATE_EXCL: {
          does: 'Make the file system, but do not share one that is in use already.',
          since: '6.6',
          errors: 'EACCES EBUSY EINVAL ENODEV ENOENT ENOMEM ENOTBLK ENXIO EPERM EROFS',
        },
        FSCONFIG_CMD_RECONFIGURE: {
          does: 'Apply the parameters to the mounted file system that fspick chose.',
          since: '5.2',
          errors: 'EBUSY EINVAL ENOMEM EPERM EROFS',
        },
      },
    },
  ],

  fields: {
    mount_attr: {
      attr_set: flags('MOUNT_ATTR_'),
      attr_clr: flags('MOUNT_ATTR_'),
      propagation: flags('MS_PROPAGATION_'),
      userns_fd: of('user namespace', fd),
    },
    mnt_id_req: {
      size,
      mnt_ns_fd: of('mount namespace', fd),
      mnt_fd: fd,
      mnt_id: mountId,
      param: mask,
      mnt_ns_id: of('mount namespace id', int),
    },
    statmount: {
      size,
      mask: flags('STATMOUNT_'),
      sb_magic: int,
      mnt_id: mountId,
      mnt_parent_id: mountId,
      mnt_attr: flags('MOUNT_ATTR_'),
      mnt_propagation: flags('MS_PROPAGATION_'),
      mnt_peer_group: of('peer group', int),
      mnt_master: of('peer group', int),
      propagate_from: of('peer group', int),
      mnt_ns_id: of('mount namespace id', int),
      supported_mask: flags('STATMOUNT_'),
    },
    statfs: {
      f_type: int,
      f_bsize: size,
      f_blocks: of('blocks', count),
      f_bfree: of('blocks', count),
      f_bavail: of('blocks', count),
      f_files: of('inodes', count),
      f_ffree: of('inodes', count),
      f_namelen: size,
      f_frsize: size,
      f_flags: mask,
    },
    ustat: { f_tfree: of('blocks', count), f_tinode: of('inodes', count) },
  },

  families: {
    MS_: {
      does: 'what mount does, and with which attributes',
      names: [
        'MS_RDONLY',
        'MS_NOSUID',
        'MS_NODEV',
        'MS_NOEXEC',
        'MS_SYNCHRONOUS',
        'MS_REMOUNT',
        'MS_MANDLOCK',
        'MS_DIRSYNC',
        'MS_NOSYMFOLLOW',
        'MS_NOATIME',
        'MS_NODIRATIME',
        'MS_BIND',
        'MS_MOVE',
        'MS_REC',
        'MS_VERBOSE',
        'MS_SILENT',
        'MS_POSIXACL',
        'MS_UNBINDABLE',
        'MS_PRIVATE',
        'MS_SLAVE',
        'MS_SHARED',
        'MS_RELATIME',
        'MS_I_VERSION',
        'MS_STRICTATIME',
        'MS_LAZYTIME',
      ],
    },
    MS_PROPAGATION_: {
      does: 'whether mounts and unmounts below a mount spread to others',
      names: ['MS_UNBINDABLE', 'MS_PRIVATE', 'MS_SLAVE', 'MS_SHARED'],
    },
    UMOUNT_: {
      does: 'how to unmount',
      names: ['MNT_FORCE', 'MNT_DETACH', 'MNT_EXPIRE', 'UMOUNT_NOFOLLOW'],
    },
    AT_MOUNT_: {
      does: 'lookup of the path of a mount',
      names: ['AT_EMPTY_PATH', 'AT_NO_AUTOMOUNT', 'AT_RECURSIVE', 'AT_SYMLINK_NOFOLLOW'],
    },
    MOUNT_ATTR_: { does: 'attributes of a mount', except: ['MOUNT_ATTR_SIZE_VER0'] },
    MOVE_MOUNT_: { does: 'lookup and way of moving a mount', except: ['MOVE_MOUNT__MASK'] },
    STATMOUNT_: { does: 'parts of the description of a mount', except: ['STATMOUNT_BY_FD'] },
    STATMOUNT_BY_: { does: 'how the mount is given' },
  },
}

// Disk quotas.

import {
  choice,
  command,
  count,
  depends,
  fd,
  flags,
  inode,
  inout,
  input,
  int,
  type Multiplexer,
  nothing,
  of,
  optionalPath,
  output,
  type Subject,
  size,
  time,
} from '../vocabulary.js'

const id = of('user, group or project id', int)

const commands = {
  Q_QUOTAON: {
    does: 'Turn quotas on; id is the format of the quota file at addr.',
    args: { id: choice('QFMT_'), addr: optionalPath('the file system keeps its quotas in hidden files') },
    since: '2.4.22',
    errors:
      'EACCES EBUSY EEXIST EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOSYS ENOTDIR EPERM ESRCH EXDEV',
    hints: {
      EBUSY: 'Quotas are on already.',
      EEXIST: 'Limits are enforced already.',
      ESRCH: 'The kernel has no such quota format.',
    },
    note: 'A file system with hidden quota files, as ext4 and XFS can have, looks neither at id nor at addr.',
  },
  Q_QUOTAOFF: {
    does: 'Turn quotas off.',
    since: '2.4.22',
    errors: 'EEXIST EINVAL EIO ENOSYS EPERM EROFS',
  },
  Q_GETQUOTA: {
    does: 'Get the limits and usage of a user, group or project.',
    args: { id, addr: output('if_dqblk') },
    since: '2.4.22',
    errors: 'EFAULT EINVAL EIO ENOSYS EPERM ESRCH',
    hints: { EPERM: 'The quotas of others take CAP_SYS_ADMIN in the initial user namespace.' },
  },
  Q_GETNEXTQUOTA: {
    does: 'Get the limits and usage of the first id not below a given one that has any.',
    args: { id, addr: output('if_nextdqblk') },
    since: '4.6',
    errors: 'EFAULT EINVAL EIO ENOENT ENOSYS EPERM ESRCH',
    hints: { ENOENT: 'There are no more.' },
  },
  Q_SETQUOTA: {
    does: 'Set limits of a user, group or project.',
    args: { id, addr: input('if_dqblk') },
    since: '2.4.22',
    errors: 'EFAULT EINVAL EIO ENOSPC ENOSYS EPERM ERANGE EROFS ESRCH',
    note: 'Only what dqb_valid names is set. Space limits are in units of 1024 bytes, the usage in bytes.',
  },
  Q_GETINFO: {
    does: 'Get the grace times of quotas of a type.',
    args: { addr: output('if_dqinfo') },
    since: '2.4.22',
    errors: 'EFAULT EINVAL ENOSYS ESRCH',
  },
  Q_SETINFO: {
    does: 'Set the grace times and flags of quotas of a type.',
    args: { addr: input('if_dqinfo') },
    since: '2.4.22',
    errors: 'EFAULT EINVAL ENOSYS EPERM ESRCH',
  },
  Q_GETFMT: {
    does: 'Get the format of the quota file in use.',
    args: { addr: output(choice('QFMT_'), { size: 4 }) },
    since: '2.4.22',
    errors: 'EFAULT EINVAL ENOSYS ESRCH',
    note: 'Writes a 32-bit number.',
  },
  Q_SYNC: {
    does: 'Write the quota files to disk.',
    since: '2.4.22',
    errors: 'EINVAL EIO ENOSYS',
  },
  Q_XQUOTAON: {
    does: 'Turn enforcement of limits on, where the file system keeps the accounts itself.',
    args: { addr: input(flags('FS_QUOTA_'), { size: 4 }) },
    since: '2.4.22',
    errors: 'EEXIST EFAULT EINVAL ENOSYS EPERM EROFS',
    note: 'Reads a 32-bit number.',
  },
  Q_XQUOTAOFF: {
    does: 'Turn enforcement of limits off, where the file system keeps the accounts itself.',
    args: { addr: input(flags('FS_QUOTA_'), { size: 4 }) },
    since: '2.4.22',
    errors: 'EEXIST EFAULT EINVAL ENOSYS EOPNOTSUPP EPERM EROFS',
    hints: { EOPNOTSUPP: 'The accounts cannot be turned off while the file system is mounted.' },
    note: 'Reads a 32-bit number.',
  },
  Q_XGETQUOTA: {
    does: 'Get the limits and usage of a user, group or project, in the form of XFS.',
    args: { id, addr: output('fs_disk_quota') },
    since: '2.4.22',
    errors: 'EFAULT EINVAL ENOENT ENOSYS EPERM ESRCH',
  },
  Q_XGETNEXTQUOTA: {
    does: 'Get the limits and usage of the first id not below a given one that has any, in the form of XFS.',
    args: { id, addr: output('fs_disk_quota') },
    since: '4.6',
    errors: 'EFAULT EINVAL ENOENT ENOSYS EPERM ESRCH',
    hints: { ENOENT: 'There are no more.' },
  },
  Q_XSETQLIM: {
    does: 'Set limits of a user, group or project, in the form of XFS.',
    args: { id, addr: input('fs_disk_quota') },
    since: '2.4.22',
    errors: 'EFAULT EINVAL EIO ENOSPC ENOSYS EPERM ERANGE EROFS ESRCH',
    note: 'Only what d_fieldmask names is set. With id 0, timers and warnings are those for everybody.',
  },
  Q_XGETQSTAT: {
    does: 'Get the state of the quotas of a file system, in the form of XFS.',
    args: { addr: output('fs_quota_stat') },
    since: '2.4.22',
    errors: 'EFAULT EINVAL ENOSYS',
    hints: { ENOSYS: 'Also: no quotas are on.' },
    note: 'Has no room for group and project quotas at once; Q_XGETQSTATV has.',
  },
  Q_XGETQSTATV: {
    does: 'Get the state of the quotas of a file system, of all three types.',
    args: { addr: inout('fs_quota_statv') },
    since: '3.12',
    errors: 'EFAULT EINVAL ENOSYS',
    hints: { EINVAL: 'qs_version must be set to FS_QSTATV_VERSION1.', ENOSYS: 'Also: no quotas are on.' },
  },
  Q_XQUOTARM: {
    does: 'Free the disk space of quotas that are off.',
    args: { addr: input(flags('FS_QUOTA_FILES_'), { size: 4 }) },
    since: '2.6',
    errors: 'EFAULT EINVAL ENOSYS EPERM EROFS',
    note: 'Reads a 32-bit number.',
  },
  Q_XQUOTASYNC: {
    does: 'Do nothing: XFS keeps its quotas up to date.',
    since: '2.6',
    errors: 'EINVAL ENOSYS EROFS',
  },
} as const satisfies Multiplexer['commands']

const inDescriptor = {
  ...commands,
  Q_QUOTAON: {
    does: 'Turn enforcement of limits on, where the file system has hidden quota files.',
    since: '5.14',
    errors: 'EEXIST EINVAL ENOSYS EPERM',
    hints: { EINVAL: 'This file system needs the path of a quota file, which only quotactl takes.' },
  },
} as const satisfies Multiplexer['commands']

const composed = 'cmd is (Q_... << 8) | type, with USRQUOTA, GRPQUOTA or PRJQUOTA as the type.'

export const quota: Subject = {
  calls: {
    quotactl: {
      does: 'Get or set disk quotas of the file system on a block device.',
      args: {
        cmd: command('Q_'),
        special: optionalPath('all file systems that have quotas, with Q_SYNC only'),
        id: depends('cmd'),
        addr: depends('cmd'),
      },
      result: nothing,
      since: '1.0',
      errors:
        'EACCES EFAULT EINVAL ELOOP ENAMETOOLONG ENODEV ENOENT ENOMEM ENOSYS ENOTBLK ENOTDIR EPERM ' +
        'EROFS ESRCH',
      hints: {
        ENODEV: 'No file system is mounted from this device.',
        ENOSYS: 'The kernel or the file system has no quotas, or not this command.',
        ESRCH: 'Quotas of this type are not on.',
      },
      note: composed,
    },
    quotactl_fd: {
      does: 'Get or set disk quotas of the file system of an open file or directory.',
      args: { fd, cmd: command('Q_'), id: depends('cmd'), addr: depends('cmd') },
      result: nothing,
      since: '5.14',
      errors: 'EBADF EFAULT EINVAL ENOSYS EPERM EROFS ESRCH',
      hints: {
        ENOSYS: 'The kernel or the file system has no quotas, or not this command.',
        EROFS: 'Commands that may write need a mount that is not read-only.',
        ESRCH: 'Quotas of this type are not on.',
      },
      note: composed,
    },
  },

  multiplexers: [
    { call: 'quotactl', by: 'cmd', commands },
    { call: 'quotactl_fd', by: 'cmd', commands: inDescriptor },
  ],

  fields: {
    if_dqblk: {
      dqb_bhardlimit: of('blocks of 1024 bytes', count),
      dqb_bsoftlimit: of('blocks of 1024 bytes', count),
      dqb_curspace: size,
      dqb_ihardlimit: of('inodes', count),
      dqb_isoftlimit: of('inodes', count),
      dqb_curinodes: of('inodes', count),
      dqb_btime: time('s'),
      dqb_itime: time('s'),
      dqb_valid: flags('QIF_'),
    },
    if_nextdqblk: {
      dqb_bhardlimit: of('blocks of 1024 bytes', count),
      dqb_bsoftlimit: of('blocks of 1024 bytes', count),
      dqb_curspace: size,
      dqb_ihardlimit: of('inodes', count),
      dqb_isoftlimit: of('inodes', count),
      dqb_curinodes: of('inodes', count),
      dqb_btime: time('s'),
      dqb_itime: time('s'),
      dqb_valid: flags('QIF_'),
      dqb_id: id,
    },
    if_dqinfo: {
      dqi_bgrace: time('s'),
      dqi_igrace: time('s'),
      dqi_flags: flags('DQF_'),
      dqi_valid: flags('IIF_'),
    },
    fs_disk_quota: {
      d_fieldmask: flags('FS_DQ_'),
      d_id: id,
      d_blk_hardlimit: of('blocks of 512 bytes', count),
      d_blk_softlimit: of('blocks of 512 bytes', count),
      d_ino_hardlimit: of('inodes', count),
      d_ino_softlimit: of('inodes', count),
      d_bcount: of('blocks of 512 bytes', count),
      d_icount: of('inodes', count),
      d_rtb_hardlimit: of('blocks of 512 bytes', count),
      d_rtb_softlimit: of('blocks of 512 bytes', count),
      d_rtbcount: of('blocks of 512 bytes', count),
    },
    fs_quota_stat: { qs_flags: flags('FS_QUOTA_') },
    fs_quota_statv: { qs_flags: flags('FS_QUOTA_') },
    fs_qfilestat: {
      qfs_ino: inode,
      qfs_nblks: of('blocks of 512 bytes', count),
      qfs_nextents: of('extents', count),
    },
    fs_qfilestatv: {
      qfs_ino: inode,
      qfs_nblks: of('blocks of 512 bytes', count),
      qfs_nextents: of('extents', count),
    },
  },

  families: {
    QIF_: {
      does: 'which fields of if_dqblk count',
      except: [
        'QIF_BLIMITS_B',
        'QIF_SPACE_B',
        'QIF_ILIMITS_B',
        'QIF_INODES_B',
        'QIF_BTIME_B',
        'QIF_ITIME_B',
        'QIF_DQBLKSIZE',
        'QIF_DQBLKSIZE_BITS',
      ],
    },
    DQF_: { does: 'properties of a quota file', names: ['DQF_ROOT_SQUASH', 'DQF_SYS_FILE'] },
    FS_QUOTA_FILES_: {
      does: 'types of quotas to free',
      names: ['FS_USER_QUOTA', 'FS_GROUP_QUOTA', 'FS_PROJ_QUOTA'],
    },
  },
}

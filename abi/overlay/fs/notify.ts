// Watching files and directories: inotify and fanotify.

import {
  cookie,
  dirfd,
  fd,
  flags,
  int,
  nothing,
  of,
  offset,
  optionalPath,
  path,
  pid,
  type Subject,
  size,
  watch,
} from '../vocabulary.js'

const inotify = of('inotify', fd)
const fanotify = of('fanotify', fd)
const instances = {
  EMFILE:
    'Too many open files, or the user has too many instances (/proc/sys/fs/inotify/max_user_instances).',
}

export const notify: Subject = {
  calls: {
    inotify_init: {
      does: 'Open an inotify instance.',
      portable: 'inotify_init1',
      args: {},
      result: inotify,
      since: '2.6.13',
      errors: 'EMFILE ENFILE ENOMEM',
      hints: instances,
      note: 'The descriptor stays open across execve; one of inotify_init1 with IN_CLOEXEC does not.',
    },
    inotify_init1: {
      does: 'Open an inotify instance, with flags.',
      args: { flags: flags('IN_INIT_') },
      result: inotify,
      since: '2.6.27',
      errors: 'EINVAL EMFILE ENFILE ENOMEM',
      hints: instances,
    },
    inotify_add_watch: {
      does: 'Watch a file or directory, or change what is watched there.',
      args: { fd: inotify, pathname: path, mask: flags('IN_') },
      result: watch,
      since: '2.6.13',
      errors: 'EACCES EBADF EEXIST EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTDIR',
      hints: {
        EACCES: 'A watch needs read permission.',
        EEXIST: 'IN_MASK_CREATE is set and the file is watched already.',
        ENOSPC: 'The user has too many watches (/proc/sys/fs/inotify/max_user_watches).',
      },
      note:
        'A second watch of the same file, by whatever path, gives the same number and replaces the ' +
        'mask, unless IN_MASK_ADD is set.',
    },
    inotify_rm_watch: {
      does: 'Remove a watch.',
      args: { fd: inotify, wd: watch },
      result: nothing,
      since: '2.6.13',
      errors: 'EBADF EINVAL',
      note: 'An event IN_IGNORED follows.',
    },

    fanotify_init: {
      does: 'Open a fanotify group.',
      args: { flags: flags('FAN_INIT_'), event_f_flags: flags('O_') },
      result: fanotify,
      since: '2.6.37',
      errors: 'EINVAL EMFILE ENFILE ENOMEM ENOSYS EPERM',
      hints: {
        EPERM:
          'Without CAP_SYS_ADMIN in the initial user namespace only groups that report file handles ' +
          'or mounts are allowed (since 5.13).',
        EMFILE:
          'Too many open files, or the user has too many groups (/proc/sys/fs/fanotify/max_user_groups).',
        ENOSYS: 'The kernel is built without CONFIG_FANOTIFY.',
      },
      note: 'event_f_flags are those of the descriptors that come with events.',
    },
    fanotify_mark: {
      does: 'Add, change or remove the marks that say what a fanotify group watches.',
      args: {
        fanotify_fd: fanotify,
        flags: flags('FAN_MARK_'),
        mask: flags('FAN_EVENTS_'),
        dfd: dirfd,
        pathname: optionalPath('the file that dfd refers to, which must not be AT_FDCWD then'),
      },
      result: nothing,
      since: '2.6.37',
      errors:
        'EACCES EBADF EEXIST EFAULT EINVAL EISDIR ELOOP ENAMETOOLONG ENODEV ENOENT ENOMEM ENOSPC ' +
        'ENOSYS ENOTDIR EOPNOTSUPP EPERM EXDEV',
      hints: {
        EACCES: 'A mark needs read permission.',
        ENODEV: 'The file system has no id (fsid), which groups with file handles need.',
        ENOENT: 'Also: there is no mark to remove.',
        ENOSPC: 'The user has too many marks (/proc/sys/fs/fanotify/max_user_marks).',
        EOPNOTSUPP: 'The file system has no file handles, or no pre-content events.',
        EPERM: 'Marks of mounts, file systems and mount namespaces take CAP_SYS_ADMIN.',
        EXDEV: 'A subvolume has another id (fsid) than its file system.',
      },
      note: 'With FAN_MARK_FLUSH dfd and pathname are not looked at.',
      dangerous:
        'A process that opens or reads what it marked for permission events waits for its own answer.',
    },
  },

  multiplexers: [
    {
      call: 'ioctl',
      by: 'cmd',
      commands: {
        INOTIFY_IOC_SETNEXTWD: {
          does: 'Set the number that the next new inotify watch shall have.',
          args: { arg: watch },
          since: '4.16',
          errors: 'EINVAL ENOTTY',
          hints: { ENOTTY: 'The kernel is built without CONFIG_CHECKPOINT_RESTORE.' },
          note: 'arg is the number itself and no pointer to it, although the command says so.',
        },
      },
    },
  ],

  fields: {
    inotify_event: { wd: watch, mask: flags('IN_'), cookie, len: size },
    fanotify_event_metadata: { event_len: size, mask: flags('FAN_EVENTS_'), fd, pid },
    fanotify_event_info_pidfd: { pidfd: of('pidfd', fd) },
    fanotify_event_info_range: { offset, count: size },
    fanotify_event_info_mnt: { mnt_id: of('mount id', int) },
    fanotify_response: { fd, response: flags('FAN_RESPONSES_') },
  },

  families: {
    IN_: {
      does: 'events of inotify, and how to watch',
      headers: ['linux/inotify.h'],
      except: ['IN_CLOEXEC', 'IN_NONBLOCK'],
    },
    IN_INIT_: { does: 'properties of an inotify descriptor', names: ['IN_CLOEXEC', 'IN_NONBLOCK'] },
    FAN_INIT_: {
      does: 'properties of a fanotify group',
      names: [
        'FAN_CLOEXEC',
        'FAN_NONBLOCK',
        'FAN_CLASS_NOTIF',
        'FAN_CLASS_CONTENT',
        'FAN_CLASS_PRE_CONTENT',
        'FAN_UNLIMITED_QUEUE',
        'FAN_UNLIMITED_MARKS',
        'FAN_ENABLE_AUDIT',
        'FAN_REPORT_PIDFD',
        'FAN_REPORT_TID',
        'FAN_REPORT_FID',
        'FAN_REPORT_DIR_FID',
        'FAN_REPORT_NAME',
        'FAN_REPORT_TARGET_FID',
        'FAN_REPORT_FD_ERROR',
        'FAN_REPORT_MNT',
        'FAN_REPORT_DFID_NAME',
        'FAN_REPORT_DFID_NAME_TARGET',
      ],
    },
    FAN_MARK_: { does: 'what a mark is put on and how' },
    FAN_EVENTS_: {
      does: 'events of fanotify',
      names: [
        'FAN_ACCESS',
        'FAN_MODIFY',
        'FAN_ATTRIB',
        'FAN_CLOSE_WRITE',
        'FAN_CLOSE_NOWRITE',
        'FAN_OPEN',
        'FAN_MOVED_FROM',
        'FAN_MOVED_TO',
        'FAN_CREATE',
        'FAN_DELETE',
        'FAN_DELETE_SELF',
        'FAN_MOVE_SELF',
        'FAN_OPEN_EXEC',
        'FAN_Q_OVERFLOW',
        'FAN_FS_ERROR',
        'FAN_OPEN_PERM',
        'FAN_ACCESS_PERM',
        'FAN_OPEN_EXEC_PERM',
        'FAN_PRE_ACCESS',
        'FAN_MNT_ATTACH',
        'FAN_MNT_DETACH',
        'FAN_EVENT_ON_CHILD',
        'FAN_RENAME',
        'FAN_ONDIR',
        'FAN_CLOSE',
        'FAN_MOVE',
      ],
    },
    FAN_RESPONSES_: {
      does: 'answer to a permission event',
      names: ['FAN_ALLOW', 'FAN_DENY', 'FAN_AUDIT', 'FAN_INFO'],
    },
  },
}

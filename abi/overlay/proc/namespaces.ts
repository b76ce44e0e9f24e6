// Namespaces: making, entering, listing and asking them.

import {
  choice,
  cookie,
  count,
  fd,
  flags,
  input,
  length,
  nothing,
  of,
  output,
  pid,
  type Subject,
  size,
  tid,
  uid,
  unused,
} from '../vocabulary.js'

const namespace = of('namespace', fd)
const namespaceId = of('namespace', cookie)

export const namespaces: Subject = {
  calls: {
    unshare: {
      does: 'Stop sharing things with other threads and processes, and make new namespaces.',
      args: { unshare_flags: flags('UNSHARE_') },
      result: nothing,
      since: '2.6.16',
      errors: 'EAGAIN EINVAL EMFILE ENOMEM ENOSPC EPERM',
      hints: {
        EINVAL:
          'CLONE_NEWUSER, CLONE_THREAD, CLONE_SIGHAND and CLONE_VM need a process with one thread, which a JavaScript engine does not have.',
        ENOSPC: 'Namespaces are nested too deep, or there are as many as /proc/sys/user allows.',
        EPERM:
          'New namespaces need CAP_SYS_ADMIN; a user namespace needs mapped ids and no chroot, and some systems keep it from ordinary users.',
      },
      note: 'CLONE_NEWPID and CLONE_NEWTIME take effect for new children only; CLONE_NEWNS unshares root and working directory too.',
      perThread: 'the namespaces, and root, working directory, umask and descriptors',
      dangerous:
        "With CLONE_FILES the thread gets a descriptor table of its own, so that libuv's threads see other files under the same numbers.",
    },
    setns: {
      does: 'Move the calling thread into a namespace, or into namespaces of a process.',
      args: { fd: namespace, flags: flags('CLONE_NEW_') },
      result: nothing,
      since: '3.0',
      errors: 'EBADF EINVAL ENOMEM EPERM ESRCH EUSERS',
      hints: {
        EINVAL:
          'The namespace is of another kind; or a user namespace is entered with more threads than one, or a mount namespace while root and working directory are shared: unshare CLONE_FS first.',
        EPERM: 'Needs CAP_SYS_ADMIN in the namespace and in the own one, and CAP_SYS_CHROOT for mounts.',
        ESRCH: 'The process of the pidfd has ended.',
        EUSERS: 'A time namespace can be entered only with one thread.',
      },
      note: 'Takes a file of /proc/PID/ns, flags 0 for any kind, or a pidfd with the kinds to enter; a PID namespace is entered by new children only.',
      perThread: "the namespaces; libuv's threads stay in theirs",
    },
    listns: {
      does: 'List the ids of namespaces.',
      args: {
        req: input('ns_id_req', {
          extent: 'its own field size',
          reach: { bytes: 0, each: 1, by: { field: 'size' } },
        }),
        ns_ids: output(namespaceId, { count: 'nr_ns_ids' }),
        nr_ns_ids: length,
        flags: unused,
      },
      result: of('namespaces', count),
      since: '6.19',
      errors: 'E2BIG EFAULT EINVAL ENOENT EOPNOTSUPP EOVERFLOW',
      hints: {
        EINVAL: 'The field size is 32 or more, and user_ns_id must be the id of a user namespace.',
        ENOENT: 'There is none after ns_id.',
        EOPNOTSUPP: 'A kind of namespace that the kernel does not know.',
        EOVERFLOW: 'At most 1000000 ids at a time.',
      },
      note: 'Goes on after ns_id; without CAP_SYS_ADMIN in the first PID namespace only the own namespaces are listed.',
    },
  },
  multiplexers: [
    {
      call: 'ioctl',
      by: 'cmd',
      commands: {
        NS_GET_USERNS: {
          does: 'Open the user namespace that owns a namespace.',
          result: namespace,
          since: '4.9',
          errors: 'EMFILE ENFILE ENOMEM EPERM',
          hints: { EPERM: 'It is outside of the own user namespace.' },
        },
        NS_GET_PARENT: {
          does: 'Open the parent of a user or PID namespace.',
          result: namespace,
          since: '4.9',
          errors: 'EINVAL EMFILE ENFILE ENOMEM EPERM',
          hints: {
            EINVAL: 'Only user and PID namespaces have parents.',
            EPERM: 'It is outside of the own namespace.',
          },
        },
        NS_GET_NSTYPE: {
          does: 'Get the kind of a namespace.',
          result: choice('CLONE_NEW_'),
          since: '4.11',
          errors: '',
        },
        NS_GET_OWNER_UID: {
          does: 'Get the user who made a user namespace.',
          args: { arg: output(uid, { size: 4 }) },
          since: '4.11',
          errors: 'EFAULT EINVAL',
          hints: { EINVAL: 'The descriptor is not of a user namespace.' },
        },
        NS_GET_PID_FROM_PIDNS: {
          does: 'Translate an id of a thread from a PID namespace into the own one.',
          args: { arg: tid },
          result: tid,
          since: '6.11',
          errors: 'EINVAL ESRCH',
          note: 'arg is the id itself.',
        },
        NS_GET_TGID_FROM_PIDNS: {
          does: 'Get the process, in the own PID namespace, of a thread of another PID namespace.',
          args: { arg: tid },
          result: pid,
          since: '6.11',
          errors: 'EINVAL ESRCH',
          note: 'arg is the id itself.',
        },
        NS_GET_PID_IN_PIDNS: {
          does: 'Translate an id of a thread from the own PID namespace into another one.',
          args: { arg: tid },
          result: tid,
          since: '6.11',
          errors: 'EINVAL ESRCH',
          note: 'arg is the id itself.',
        },
        NS_GET_TGID_IN_PIDNS: {
          does: 'Get the process, in another PID namespace, of a thread of the own PID namespace.',
          args: { arg: tid },
          result: pid,
          since: '6.11',
          errors: 'EINVAL ESRCH',
          note: 'arg is the id itself.',
        },
        NS_GET_MNTNS_ID: {
          does: 'Get the id of a mount namespace.',
          args: { arg: output(namespaceId, { size: 8 }) },
          since: '6.11',
          errors: 'EFAULT EINVAL',
        },
        NS_GET_ID: {
          does: 'Get the id of a namespace of any kind.',
          args: { arg: output(namespaceId, { size: 8 }) },
          since: '6.18',
          errors: 'EFAULT',
        },
        NS_MNT_GET_INFO: {
          does: 'Get the id and the number of mounts of a mount namespace.',
          args: { arg: output('mnt_ns_info') },
          since: '6.12',
          errors: 'EFAULT EINVAL',
        },
        NS_MNT_GET_NEXT: {
          does: 'Open the mount namespace with the next id and get its id and number of mounts.',
          args: { arg: output('mnt_ns_info') },
          result: namespace,
          since: '6.12',
          errors: 'EFAULT EINVAL EMFILE ENFILE ENOENT ENOMEM EPERM',
          hints: {
            ENOENT: 'There is none after it.',
            EPERM: 'Needs CAP_SYS_ADMIN in the first PID namespace.',
          },
        },
        NS_MNT_GET_PREV: {
          does: 'Open the mount namespace with the previous id and get its id and number of mounts.',
          args: { arg: output('mnt_ns_info') },
          result: namespace,
          since: '6.12',
          errors: 'EFAULT EINVAL EMFILE ENFILE ENOENT ENOMEM EPERM',
          hints: {
            ENOENT: 'There is none before it.',
            EPERM: 'Needs CAP_SYS_ADMIN in the first PID namespace.',
          },
        },
      },
    },
  ],
  fields: {
    mnt_ns_info: { size, nr_mounts: of('mounts', count), mnt_ns_id: namespaceId },
    ns_id_req: {
      size,
      spare: unused,
      ns_id: namespaceId,
      ns_type: flags('CLONE_NEW_'),
      spare2: unused,
      user_ns_id: namespaceId,
    },
  },
  families: {
    CLONE_NEW_: {
      does: 'kinds of namespaces',
      names: [
        'CLONE_NEWTIME',
        'CLONE_NEWNS',
        'CLONE_NEWCGROUP',
        'CLONE_NEWUTS',
        'CLONE_NEWIPC',
        'CLONE_NEWUSER',
        'CLONE_NEWPID',
        'CLONE_NEWNET',
      ],
    },
    UNSHARE_: {
      does: 'what a thread stops sharing, and which new namespaces it gets',
      names: [
        'CLONE_FILES',
        'CLONE_FS',
        'CLONE_NEWCGROUP',
        'CLONE_NEWIPC',
        'CLONE_NEWNET',
        'CLONE_NEWNS',
        'CLONE_NEWPID',
        'CLONE_NEWTIME',
        'CLONE_NEWUSER',
        'CLONE_NEWUTS',
        'CLONE_SIGHAND',
        'CLONE_SYSVSEM',
        'CLONE_THREAD',
        'CLONE_VM',
        'UNSHARE_EMPTY_MNTNS',
      ],
    },
  },
}

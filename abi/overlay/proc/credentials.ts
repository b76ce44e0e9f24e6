// User and group ids and capabilities of the calling thread.

import {
  choice,
  count,
  gid,
  inout,
  input,
  length,
  mask,
  nothing,
  of,
  output,
  type Subject,
  tid,
  uid,
} from '../vocabulary.js'

const USER_IDS = 'the user ids of the thread; libc sets them in all threads, the raw call does not'
const GROUP_IDS = 'the group ids of the thread; libc sets them in all threads, the raw call does not'
const GROUPS = 'the supplementary groups of the thread; libc sets them in all threads, the raw call does not'
const CAPABILITIES = 'the capabilities of the thread'

const KEEP = '-1 keeps an id as it is.'
const NEEDS_SETUID = 'Any other id than those that the thread has needs CAP_SETUID.'
const NEEDS_SETGID = 'Any other id than those that the thread has needs CAP_SETGID.'
const UNMAPPED = 'The id has no mapping in the user namespace.'

export const credentials: Subject = {
  calls: {
    getuid: {
      does: 'Get the real user id.',
      args: {},
      result: uid,
      since: '1.0',
      errors: '',
      perThread: 'the user ids of the thread',
    },
    geteuid: {
      does: 'Get the effective user id.',
      args: {},
      result: uid,
      since: '1.0',
      errors: '',
      perThread: 'the user ids of the thread',
    },
    getgid: {
      does: 'Get the real group id.',
      args: {},
      result: gid,
      since: '1.0',
      errors: '',
      perThread: 'the group ids of the thread',
    },
    getegid: {
      does: 'Get the effective group id.',
      args: {},
      result: gid,
      since: '1.0',
      errors: '',
      perThread: 'the group ids of the thread',
    },
    getresuid: {
      does: 'Get the real, effective and saved user id.',
      args: { ruidp: output(uid), euidp: output(uid), suidp: output(uid) },
      result: nothing,
      since: '2.2',
      errors: 'EFAULT',
      perThread: 'the user ids of the thread',
    },
    getresgid: {
      does: 'Get the real, effective and saved group id.',
      args: { rgidp: output(gid), egidp: output(gid), sgidp: output(gid) },
      result: nothing,
      since: '2.2',
      errors: 'EFAULT',
      perThread: 'the group ids of the thread',
    },
    setuid: {
      does: 'Set the effective user id, and with CAP_SETUID also the real and the saved one.',
      args: { uid },
      result: nothing,
      since: '1.0',
      errors: 'EAGAIN EINVAL ENOMEM EPERM',
      hints: { EINVAL: UNMAPPED, EPERM: 'Any other id than the real and the saved one needs CAP_SETUID.' },
      note: 'Too many processes of the new user are no error here; a later execve gives EAGAIN for it.',
      perThread: USER_IDS,
    },
    setgid: {
      does: 'Set the effective group id, and with CAP_SETGID also the real and the saved one.',
      args: { gid },
      result: nothing,
      since: '1.0',
      errors: 'EINVAL ENOMEM EPERM',
      hints: { EINVAL: UNMAPPED, EPERM: 'Any other id than the real and the saved one needs CAP_SETGID.' },
      perThread: GROUP_IDS,
    },
    setreuid: {
      does: 'Set the real and the effective user id.',
      args: { ruid: uid, euid: uid },
      result: nothing,
      since: '1.0',
      errors: 'EAGAIN EINVAL ENOMEM EPERM',
      hints: { EINVAL: UNMAPPED, EPERM: NEEDS_SETUID },
      note: `${KEEP} The saved id may follow the effective one.`,
      perThread: USER_IDS,
    },
    setregid: {
      does: 'Set the real and the effective group id.',
      args: { rgid: gid, egid: gid },
      result: nothing,
      since: '1.0',
      errors: 'EINVAL ENOMEM EPERM',
      hints: { EINVAL: UNMAPPED, EPERM: NEEDS_SETGID },
      note: `${KEEP} The saved id may follow the effective one.`,
      perThread: GROUP_IDS,
    },
    setresuid: {
      does: 'Set the real, effective and saved user id.',
      args: { ruid: uid, euid: uid, suid: uid },
      result: nothing,
      since: '2.2',
      errors: 'EAGAIN EINVAL ENOMEM EPERM',
      hints: { EINVAL: UNMAPPED, EPERM: NEEDS_SETUID },
      note: KEEP,
      perThread: USER_IDS,
    },
    setresgid: {
      does: 'Set the real, effective and saved group id.',
      args: { rgid: gid, egid: gid, sgid: gid },
      result: nothing,
      since: '2.2',
      errors: 'EINVAL ENOMEM EPERM',
      hints: { EINVAL: UNMAPPED, EPERM: NEEDS_SETGID },
      note: KEEP,
      perThread: GROUP_IDS,
    },
    setfsuid: {
      does: 'Set the user id that access to files is checked with.',
      args: { uid },
      result: uid,
      since: '1.0',
      errors: '',
      note: 'Gives the id before and never an error; a second call with -1 tells whether it was set.',
      perThread: 'the user id for files of the thread',
    },
    setfsgid: {
      does: 'Set the group id that access to files is checked with.',
      args: { gid },
      result: gid,
      since: '1.0',
      errors: '',
      note: 'Gives the id before and never an error; a second call with -1 tells whether it was set.',
      perThread: 'the group id for files of the thread',
    },
    getgroups: {
      does: 'Get the supplementary groups.',
      args: {
        gidsetsize: length,
        grouplist: output(gid, {
          count: 'gidsetsize',
          optional: 'only the number is wanted; gidsetsize is 0',
        }),
      },
      result: of('groups', count),
      since: '1.0',
      errors: 'EFAULT EINVAL',
      hints: { EINVAL: 'There are more groups than gidsetsize.' },
      note: 'With a gidsetsize of 0 nothing is written.',
      perThread: 'the supplementary groups of the thread',
    },
    setgroups: {
      does: 'Set the supplementary groups.',
      args: {
        gidsetsize: length,
        grouplist: input(gid, { count: 'gidsetsize', optional: 'no groups; gidsetsize is 0' }),
      },
      result: nothing,
      since: '1.0',
      errors: 'EFAULT EINVAL ENOMEM EPERM',
      hints: {
        EINVAL: 'More than 65536 groups, or one without a mapping in the user namespace.',
        EPERM: 'Needs CAP_SETGID, and a user namespace whose file setgroups does not say deny.',
      },
      perThread: GROUPS,
    },
    capget: {
      does: 'Get the capabilities of a thread.',
      args: {
        header: inout('__user_cap_header_struct'),
        dataptr: output('__user_cap_data_struct', {
          count: 2,
          optional: 'only the version that the kernel prefers is wanted',
        }),
      },
      result: nothing,
      since: '2.2',
      errors: 'EFAULT EINVAL ESRCH',
      hints: { EINVAL: 'The version is unknown; the kernel has put the one that it prefers there.' },
      note: 'Version 3 has two structs, for the capabilities below 32 and for those from 32 on; version 1 has one.',
      perThread: CAPABILITIES,
    },
    capset: {
      does: 'Set the capabilities of the calling thread.',
      args: {
        header: inout('__user_cap_header_struct'),
        data: input('__user_cap_data_struct', { count: 2 }),
      },
      result: nothing,
      since: '2.2',
      errors: 'EFAULT EINVAL ENOMEM EPERM',
      hints: {
        EINVAL: 'The version is unknown; the kernel has put the one that it prefers there.',
        EPERM: 'Only what is permitted can be kept or made effective, and pid must be 0 or the own thread.',
      },
      note: 'Version 3 has two structs, for the capabilities below 32 and for those from 32 on; version 1 has one.',
      perThread: CAPABILITIES,
    },
  },
  fields: {
    __user_cap_header_struct: { version: choice('_LINUX_CAPABILITY_VERSION_'), pid: tid },
    __user_cap_data_struct: { effective: mask, permitted: mask, inheritable: mask },
  },
  families: {
    CAP_: { does: 'capabilities', except: ['CAP_LAST_CAP'] },
  },
}

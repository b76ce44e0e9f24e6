// Restricting oneself without privileges: Landlock.

import { command, depends, fd, flags, input, int, length, nothing, of, type Subject } from '../vocabulary.js'

const ruleset = of('landlock_ruleset', fd)
const disabled = 'Landlock is built into the kernel but was not enabled at boot (lsm= on the command line).'

export const landlock: Subject = {
  calls: {
    landlock_create_ruleset: {
      does: 'Create a ruleset that says which accesses are forbidden, or ask what Landlock can do.',
      args: {
        attr: input('landlock_ruleset_attr', {
          size: 'size',
          extensible: true,
          optional: 'a flag asks for a number instead; size must be 0 then',
        }),
        size: length,
        flags: flags('LANDLOCK_CREATE_RULESET_'),
      },
      result: ruleset,
      since: '5.13',
      errors: 'E2BIG EFAULT EINVAL EMFILE ENFILE ENOMEM ENOMSG EOPNOTSUPP',
      hints: {
        E2BIG: 'The struct has fields that this kernel does not know and that are not 0.',
        EINVAL:
          'An access right or scope that this kernel does not know: ask with ' +
          'LANDLOCK_CREATE_RULESET_VERSION and leave out what is too new. The quiet_ fields must be ' +
          'subsets of the others.',
        ENOMSG: 'The ruleset would forbid nothing.',
        EOPNOTSUPP: disabled,
      },
      note:
        'With LANDLOCK_CREATE_RULESET_VERSION the result is the ABI version, with ' +
        'LANDLOCK_CREATE_RULESET_ERRATA a set of bits for problems that are fixed; no file descriptor. The ' +
        'file descriptor is close-on-exec.',
    },
    landlock_add_rule: {
      does: 'Add an exception to a ruleset: what may be accessed all the same.',
      args: {
        ruleset_fd: ruleset,
        rule_type: command('LANDLOCK_RULE_'),
        rule_attr: depends('rule_type'),
        flags: flags('LANDLOCK_ADD_RULE_'),
      },
      result: nothing,
      since: '5.13',
      errors: 'E2BIG EAFNOSUPPORT EBADF EBADFD EFAULT EINVAL ENOMEM ENOMSG EOPNOTSUPP EPERM',
      hints: {
        EBADFD: 'ruleset_fd is no ruleset.',
        EOPNOTSUPP: disabled,
        EPERM: 'The file descriptor of the ruleset is not open for writing.',
      },
    },
    landlock_restrict_self: {
      does: 'Restrict the calling thread and its future children by a ruleset, for good.',
      args: { ruleset_fd: ruleset, flags: flags('LANDLOCK_RESTRICT_SELF_') },
      result: nothing,
      since: '5.13',
      errors: 'E2BIG EBADF EBADFD EINVAL ENOMEM EOPNOTSUPP EOVERFLOW EPERM',
      hints: {
        E2BIG: 'At most 16 rulesets can be stacked.',
        EBADFD: 'ruleset_fd is no ruleset.',
        EOPNOTSUPP: disabled,
        EPERM:
          'Without CAP_SYS_ADMIN, set no_new_privs with prctl PR_SET_NO_NEW_PRIVS first; or the file ' +
          'descriptor of the ruleset is not open for reading.',
      },
      note:
        'ruleset_fd may be -1 with LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF, alone or with ' +
        'LANDLOCK_RESTRICT_SELF_TSYNC. Files that are open already are not affected.',
      perThread:
        'the restrictions: other threads stay free unless LANDLOCK_RESTRICT_SELF_TSYNC is set, so a ' +
        'sandbox of one thread of the process protects little.',
      blocks: 'with LANDLOCK_RESTRICT_SELF_TSYNC, until all other threads have taken part',
      restart: 'always',
      dangerous:
        'It cannot be undone. Modules and libraries that the JavaScript engine loads later must be ' +
        'allowed, too.',
    },
  },
  multiplexers: [
    {
      call: 'landlock_add_rule',
      by: 'rule_type',
      commands: {
        LANDLOCK_RULE_PATH_BENEATH: {
          does: 'Allow accesses to a file, or to a directory and all beneath it.',
          args: { rule_attr: input('landlock_path_beneath_attr') },
          since: '5.13',
          errors: 'E2BIG EBADF EBADFD EFAULT EINVAL ENOMEM ENOMSG',
          hints: {
            EBADFD: 'parent_fd is no file or directory of a mounted file system.',
            EINVAL:
              'The rights are not among those of the ruleset, or apply to directories only and parent_fd ' +
              'is a file.',
            ENOMSG: 'allowed_access is 0; only with LANDLOCK_ADD_RULE_QUIET it may be.',
          },
          note: 'parent_fd is best opened with O_PATH, and can be closed afterwards.',
        },
        LANDLOCK_RULE_NET_PORT: {
          does: 'Allow the use of a TCP or UDP port.',
          args: { rule_attr: input('landlock_net_port_attr') },
          since: '6.7',
          errors: 'E2BIG EAFNOSUPPORT EFAULT EINVAL ENOMEM ENOMSG',
          hints: {
            EAFNOSUPPORT: 'The kernel is built without TCP/IP.',
            EINVAL: 'The rights are not among those of the ruleset, or the port is above 65535.',
            ENOMSG: 'allowed_access is 0; only with LANDLOCK_ADD_RULE_QUIET it may be.',
          },
          note: 'The port is in host byte order.',
        },
      },
    },
  ],
  fields: {
    landlock_ruleset_attr: {
      handled_access_fs: flags('LANDLOCK_ACCESS_FS_'),
      handled_access_net: flags('LANDLOCK_ACCESS_NET_'),
      scoped: flags('LANDLOCK_SCOPE_'),
      quiet_access_fs: flags('LANDLOCK_ACCESS_FS_'),
      quiet_access_net: flags('LANDLOCK_ACCESS_NET_'),
      quiet_scoped: flags('LANDLOCK_SCOPE_'),
    },
    landlock_path_beneath_attr: { allowed_access: flags('LANDLOCK_ACCESS_FS_'), parent_fd: fd },
    landlock_net_port_attr: { allowed_access: flags('LANDLOCK_ACCESS_NET_'), port: of('port', int) },
  },
}

// On which memory nodes of the machine memory lies.

import {
  address,
  choice,
  count,
  flags,
  input,
  int,
  length,
  mask,
  nothing,
  of,
  output,
  pid,
  type Subject,
  size,
  unused,
  withFlags,
} from '../vocabulary.js'

const node = of('node', int)

export const numa: Subject = {
  calls: {
    mbind: {
      does: 'Set the nodes from which the memory of a range is taken.',
      args: {
        start: address,
        len: size,
        mode: withFlags(choice('MPOL_'), 'MPOL_MODE_'),
        nmask: input(mask, { bits: 'maxnode', optional: 'no nodes' }),
        maxnode: length,
        flags: flags('MPOL_MF_'),
      },
      result: nothing,
      since: '2.6.7',
      errors: 'EFAULT EINVAL EIO ENOMEM ENOSYS EPERM',
      hints: {
        EFAULT: 'The range has holes, or nmask is not readable.',
        EIO: 'With MPOL_MF_STRICT: some pages lie elsewhere or could not be moved.',
        EPERM: 'MPOL_MF_MOVE_ALL needs CAP_SYS_NICE.',
      },
      note: 'The kernel looks at maxnode - 1 bits, and reads whole words of 64 bits.',
    },
    set_mempolicy: {
      does: 'Set the nodes from which new memory of the calling thread is taken.',
      args: {
        mode: withFlags(choice('MPOL_'), 'MPOL_MODE_'),
        nmask: input(mask, { bits: 'maxnode', optional: 'no nodes' }),
        maxnode: length,
      },
      result: nothing,
      since: '2.6.7',
      errors: 'EFAULT EINVAL ENOMEM ENOSYS',
      hints: {
        EINVAL: 'None of the nodes is allowed by the cpuset and has memory, or the mode takes no nodes.',
      },
      note: 'The kernel looks at maxnode - 1 bits, and reads whole words of 64 bits.',
      perThread: 'the memory policy',
    },
    get_mempolicy: {
      does: 'Get the memory policy of the calling thread or of an address.',
      args: {
        policy: output(int, { optional: 'not asked' }),
        nmask: output(mask, { bits: 'maxnode', optional: 'not asked' }),
        maxnode: length,
        addr: address,
        flags: flags('MPOL_F_'),
      },
      result: nothing,
      since: '2.6.7',
      errors: 'EFAULT EINVAL ENOSYS',
      hints: {
        EINVAL:
          'maxnode is less than the number of nodes that the kernel can have, or addr lacks MPOL_F_ADDR.',
      },
      note:
        'policy gets an MPOL_ mode with its flags, or with MPOL_F_NODE the number of a node. The ' +
        'kernel writes whole words of 64 bits for maxnode - 1 bits.',
      perThread: 'the memory policy, unless MPOL_F_ADDR asks for that of an address',
    },
    set_mempolicy_home_node: {
      does: 'Set the preferred node of a range that has a memory policy.',
      args: { start: address, len: size, home_node: node, flags: unused },
      result: nothing,
      since: '5.17',
      errors: 'EINVAL ENOENT ENOMEM ENOSYS EOPNOTSUPP',
      hints: {
        ENOENT: 'No part of the range has a policy; call mbind first.',
        EOPNOTSUPP: 'The policy must be MPOL_BIND or MPOL_PREFERRED_MANY.',
      },
    },
    migrate_pages: {
      does: 'Move all pages of a process from some nodes to others.',
      args: {
        pid,
        maxnode: length,
        old_nodes: input(mask, { bits: 'maxnode', optional: 'no nodes' }),
        new_nodes: input(mask, { bits: 'maxnode' }),
      },
      result: of('pages', count),
      since: '2.6.16',
      errors: 'EFAULT EINVAL ENOMEM ENOSYS EPERM ESRCH',
      hints: {
        EINVAL: 'None of the new nodes is allowed to the caller.',
        EPERM: 'The process belongs to another user, or may not use the new nodes: CAP_SYS_NICE allows them.',
      },
      note:
        'It returns the number of pages that could not be moved; pid 0 is the caller. The kernel ' +
        'looks at maxnode - 1 bits, and reads whole words of 64 bits.',
    },
    move_pages: {
      does: 'Move single pages of a process to given nodes, or ask on which nodes they are.',
      args: {
        pid,
        nr_pages: length,
        pages: input(address, { count: 'nr_pages' }),
        nodes: input(node, { count: 'nr_pages', optional: 'move nothing, only ask' }),
        status: output(int, { count: 'nr_pages' }),
        flags: flags('MPOL_MF_'),
      },
      result: of('pages', count),
      since: '2.6.18',
      errors: 'EACCES EFAULT EINVAL ENODEV ENOMEM ENOSYS EPERM ESRCH',
      hints: {
        EACCES: 'A node is not allowed to the process by its cpuset.',
        EINVAL: 'Of the flags only MPOL_MF_MOVE and MPOL_MF_MOVE_ALL are possible.',
        ENODEV: 'A node does not exist or has no memory.',
        EPERM: 'The process belongs to another user, or MPOL_MF_MOVE_ALL lacks CAP_SYS_NICE.',
      },
      note:
        'pages are addresses in that process; pid 0 is the caller. status gets for each the node or ' +
        'a negative error number. The result is the number of pages that were not moved.',
    },
  },
  families: {
    MPOL_: {
      does: 'the memory policy',
      names: [
        'MPOL_DEFAULT',
        'MPOL_PREFERRED',
        'MPOL_BIND',
        'MPOL_INTERLEAVE',
        'MPOL_LOCAL',
        'MPOL_PREFERRED_MANY',
        'MPOL_WEIGHTED_INTERLEAVE',
      ],
    },
    MPOL_MODE_: {
      does: "what is or'ed to the memory policy",
      names: ['MPOL_F_STATIC_NODES', 'MPOL_F_RELATIVE_NODES', 'MPOL_F_NUMA_BALANCING'],
    },
    MPOL_F_: {
      does: 'what get_mempolicy is to tell',
      names: ['MPOL_F_NODE', 'MPOL_F_ADDR', 'MPOL_F_MEMS_ALLOWED'],
    },
    MPOL_MF_: {
      does: 'what to do with pages that exist already',
      names: ['MPOL_MF_STRICT', 'MPOL_MF_MOVE', 'MPOL_MF_MOVE_ALL'],
    },
  },
}

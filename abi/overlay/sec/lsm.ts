// Security modules: which there are, and the attributes they give the calling thread.

import {
  choice,
  count,
  flags,
  inout,
  input,
  length,
  mask,
  nothing,
  of,
  output,
  type Subject,
  size,
  unused,
} from '../vocabulary.js'

const own = 'the attributes: they belong to the credentials of the calling thread.'

export const lsm: Subject = {
  calls: {
    lsm_list_modules: {
      does: 'Get the ids of the active security modules.',
      args: { ids: output(choice('LSM_ID_'), { size: 'size' }), size: inout(length), flags: unused },
      result: of('ids', count),
      since: '6.8',
      errors: 'E2BIG EFAULT EINVAL',
      hints: { E2BIG: 'The buffer is too small; size now holds how many bytes are needed.' },
      note: 'size is in bytes, 8 for each id, and is set in any case.',
    },
    lsm_get_self_attr: {
      does: 'Get an attribute of the calling thread from the security modules that have it.',
      args: {
        attr: choice('LSM_ATTR_'),
        ctx: inout('lsm_ctx', {
          size: 'size',
          reach: { bytes: 32 },
          optional: 'only the size that is needed is told',
        }),
        size: inout(length),
        flags: flags('LSM_FLAG_'),
      },
      result: of('lsm_ctx', count),
      since: '6.8',
      errors: 'E2BIG EFAULT EINVAL ENOMEM EOPNOTSUPP',
      hints: {
        E2BIG: 'The buffer is too small; size now holds how many bytes are needed.',
        EOPNOTSUPP: 'No active module has this attribute.',
      },
      note:
        'The buffer takes structs one after the other, each as long as its len says. With LSM_FLAG_SINGLE ' +
        'the kernel reads the id of the wanted module from ctx, and for that a whole struct whatever size ' +
        'is. A null ctx needs a large size to succeed.',
      perThread: own,
    },
    lsm_set_self_attr: {
      does: 'Set an attribute of the calling thread in one security module.',
      args: {
        attr: choice('LSM_ATTR_'),
        ctx: input('lsm_ctx', { size: 'size' }),
        size: length,
        flags: unused,
      },
      result: nothing,
      since: '6.8',
      errors: 'E2BIG EACCES EFAULT EINTR EINVAL ENOENT ENOMEM EOPNOTSUPP EPERM',
      hints: {
        EACCES: 'The policy of the security module does not allow it.',
        EINVAL: 'len and ctx_len of the struct do not fit size, or the module does not understand the value.',
        EOPNOTSUPP: 'The module is not active, or the attribute cannot be set there.',
      },
      perThread: own,
      blocks: 'while another thread of the process is in execve',
      restart: 'never',
      dangerous: 'It can take rights away that the process needs, and often cannot be undone.',
    },
  },
  fields: {
    lsm_ctx: { id: choice('LSM_ID_'), flags: mask, len: size, ctx_len: size },
  },
}

// prctl: what depends on the CPU.

import { choice, flags, output, type Semantics, type Subject } from '../vocabulary.js'

const ARM64 = 'On ARM64 only.'
const NO_FEATURE = 'The CPU does not have it, or there is no such bit.'

const sve: Pick<Semantics, 'since' | 'errors' | 'perThread'> = {
  since: '4.15',
  errors: 'EINVAL',
  perThread: 'the length of SVE vectors of the thread',
}
const sme: Pick<Semantics, 'since' | 'errors' | 'perThread'> = {
  since: '5.19',
  errors: 'EINVAL',
  perThread: 'the length of SME vectors of the thread',
}
const shadowStack: Pick<Semantics, 'since' | 'hints' | 'perThread'> = {
  since: '6.13',
  hints: { EINVAL: NO_FEATURE },
  perThread: 'the shadow stack of the thread',
}

export const prctlArchitecture: Subject = {
  multiplexers: [
    {
      call: 'prctl',
      by: 'option',
      commands: {
        PR_GET_SPECULATION_CTRL: {
          does: 'Get whether the thread is protected from misuse of speculative execution.',
          args: { arg2: choice('PR_SPEC_FEATURE_') },
          result: flags('PR_SPEC_'),
          since: '4.17',
          errors: 'EINVAL ENODEV',
          hints: { ENODEV: 'There is no such feature; ARM64 has PR_SPEC_STORE_BYPASS only.' },
          perThread: 'the speculation of the thread',
        },
        PR_SET_SPECULATION_CTRL: {
          does: 'Choose whether the thread is protected from misuse of speculative execution.',
          args: { arg2: choice('PR_SPEC_FEATURE_'), arg3: choice('PR_SPEC_') },
          since: '4.17',
          errors: 'EINVAL ENODEV ENXIO EPERM ERANGE',
          hints: {
            ENODEV: 'There is no such feature; ARM64 has PR_SPEC_STORE_BYPASS only.',
            ENXIO: 'The system leaves no choice for single threads.',
            EPERM: 'The system leaves no choice, or PR_SPEC_FORCE_DISABLE was chosen before.',
            ERANGE: 'The feature does not have that choice.',
          },
          note: 'PR_SPEC_ENABLE enables the speculation, not the protection.',
          perThread: 'the speculation of the thread',
        },
        PR_GET_TSC: {
          does: 'Get whether the thread may read the time stamp counter of the CPU.',
          args: { arg2: output(choice('PR_TSC_'), { size: 4 }) },
          since: '2.6.26',
          errors: 'EFAULT EINVAL',
          note: 'On ARM64 since 6.12.',
          perThread: 'the use of the counter by the thread',
        },
        PR_SET_TSC: {
          does: 'Choose whether the thread may read the time stamp counter of the CPU.',
          args: { arg2: choice('PR_TSC_') },
          since: '2.6.26',
          errors: 'EINVAL',
          note: 'On ARM64 since 6.12.',
          perThread: 'the use of the counter by the thread',
          dangerous: 'With PR_TSC_SIGSEGV the next look at the clock can end the process.',
        },
        PR_SVE_SET_VL: {
          ...sve,
          does: 'Set the length of SVE vectors.',
          args: { arg2: flags('PR_SVE_VL_') },
          result: flags('PR_SVE_VL_'),
          errors: 'EINVAL ENOMEM',
          note: `${ARM64} The low 16 bits are the length in bytes; the kernel takes the next one that the CPU has.`,
          dangerous: 'Code that is compiled for another length, or is using vectors right now, breaks.',
        },
        PR_SVE_GET_VL: {
          ...sve,
          does: 'Get the length of SVE vectors.',
          result: flags('PR_SVE_VL_'),
          note: `${ARM64} The low 16 bits are the length in bytes.`,
        },
        PR_SME_SET_VL: {
          ...sme,
          does: 'Set the length of vectors in the streaming mode of SME.',
          args: { arg2: flags('PR_SME_VL_') },
          result: flags('PR_SME_VL_'),
          errors: 'EINVAL ENOMEM',
          note: `${ARM64} The low 16 bits are the length in bytes; the kernel takes the next one that the CPU has.`,
          dangerous: 'Code that is compiled for another length, or is using vectors right now, breaks.',
        },
        PR_SME_GET_VL: {
          ...sme,
          does: 'Get the length of vectors in the streaming mode of SME.',
          result: flags('PR_SME_VL_'),
          note: `${ARM64} The low 16 bits are the length in bytes.`,
        },
        PR_PAC_RESET_KEYS: {
          does: 'Give the thread new random keys for signing pointers; none named means all.',
          args: { arg2: flags('PR_PAC_') },
          since: '5.0',
          errors: 'EINVAL',
          hints: { EINVAL: NO_FEATURE },
          note: ARM64,
          perThread: 'the keys of the thread',
          dangerous: 'Return addresses on the stack that are signed with the keys before end the process.',
        },
        PR_PAC_SET_ENABLED_KEYS: {
          does: 'Choose which keys sign pointers: arg2 names those to change, arg3 those of them to enable.',
          args: { arg2: flags('PR_PAC_'), arg3: flags('PR_PAC_') },
          since: '5.13',
          errors: 'EINVAL',
          hints: { EINVAL: `${NO_FEATURE} PR_PAC_APGAKEY cannot be disabled.` },
          note: ARM64,
          perThread: 'the keys of the thread',
          dangerous: 'Return addresses on the stack that are signed already end the process.',
        },
        PR_PAC_GET_ENABLED_KEYS: {
          does: 'Get which keys sign pointers.',
          result: flags('PR_PAC_'),
          since: '5.13',
          errors: 'EINVAL',
          hints: { EINVAL: NO_FEATURE },
          note: ARM64,
          perThread: 'the keys of the thread',
        },
        PR_SET_TAGGED_ADDR_CTRL: {
          does: 'Choose whether pointers given to the kernel may carry tags, and how tags of memory are checked.',
          args: { arg2: flags('PR_TAGGED_ADDR_', 'PR_MTE_') },
          since: '5.4',
          errors: 'EINVAL',
          hints: { EINVAL: `${NO_FEATURE} Tags can also be switched off with abi.tagged_addr_disabled.` },
          note: `${ARM64} The 16 bits from 3 up are the tags that random tags are chosen from.`,
          perThread: 'the tags of the thread',
          dangerous: 'Where memory is tagged, checks can end the process at a use of the wrong tag.',
        },
        PR_GET_TAGGED_ADDR_CTRL: {
          does: 'Get whether pointers given to the kernel may carry tags, and how tags of memory are checked.',
          result: flags('PR_TAGGED_ADDR_', 'PR_MTE_'),
          since: '5.4',
          errors: 'EINVAL',
          note: `${ARM64} The 16 bits from 3 up are the tags that random tags are chosen from.`,
          perThread: 'the tags of the thread',
        },
        PR_GET_SHADOW_STACK_STATUS: {
          ...shadowStack,
          does: 'Get how the thread uses a shadow stack.',
          args: { arg2: output(flags('PR_SHADOW_STACK_'), { size: 8 }) },
          errors: 'EFAULT EINVAL',
          note: `${ARM64} x86-64 has ARCH_SHSTK_STATUS.`,
        },
        PR_SET_SHADOW_STACK_STATUS: {
          ...shadowStack,
          does: 'Choose how the thread uses a shadow stack.',
          args: { arg2: flags('PR_SHADOW_STACK_') },
          errors: 'EBUSY EINVAL ENOMEM',
          hints: { EBUSY: 'The setting is locked.', EINVAL: NO_FEATURE },
          note: `${ARM64} x86-64 has ARCH_SHSTK_ENABLE. A stack that was disabled cannot be enabled again.`,
          dangerous:
            'The functions running right now are not on the new stack, so returning from them fails.',
        },
        PR_LOCK_SHADOW_STACK_STATUS: {
          ...shadowStack,
          does: 'Lock how the thread uses a shadow stack.',
          args: { arg2: flags('PR_SHADOW_STACK_') },
          errors: 'EINVAL',
          note: `${ARM64} x86-64 has ARCH_SHSTK_LOCK. Bits without a meaning yet can be locked too.`,
        },
      },
    },
  ],
  families: {
    PR_MTE_: {
      does: 'how tags of memory are checked',
      names: ['PR_MTE_TCF_NONE', 'PR_MTE_TCF_SYNC', 'PR_MTE_TCF_ASYNC', 'PR_MTE_STORE_ONLY'],
    },
    PR_PAC_: {
      does: 'keys for signing pointers',
      names: ['PR_PAC_APIAKEY', 'PR_PAC_APIBKEY', 'PR_PAC_APDAKEY', 'PR_PAC_APDBKEY', 'PR_PAC_APGAKEY'],
    },
    PR_SME_VL_: {
      does: 'when and for whom the length of SME vectors changes',
      names: ['PR_SME_SET_VL_ONEXEC', 'PR_SME_VL_INHERIT'],
    },
    PR_SPEC_: {
      does: 'states of speculation',
      names: [
        'PR_SPEC_NOT_AFFECTED',
        'PR_SPEC_PRCTL',
        'PR_SPEC_ENABLE',
        'PR_SPEC_DISABLE',
        'PR_SPEC_FORCE_DISABLE',
        'PR_SPEC_DISABLE_NOEXEC',
      ],
    },
    PR_SPEC_FEATURE_: {
      does: 'kinds of speculation',
      names: ['PR_SPEC_STORE_BYPASS', 'PR_SPEC_INDIRECT_BRANCH', 'PR_SPEC_L1D_FLUSH'],
    },
    PR_SVE_VL_: {
      does: 'when and for whom the length of SVE vectors changes',
      names: ['PR_SVE_SET_VL_ONEXEC', 'PR_SVE_VL_INHERIT'],
    },
  },
}

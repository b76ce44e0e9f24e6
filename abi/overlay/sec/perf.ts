// Performance counters and samples: perf_event_open and the ioctls of its file descriptors.

import {
  address,
  bool,
  choice,
  cookie,
  count,
  fd,
  flags,
  inout,
  input,
  int,
  mask,
  of,
  offset,
  optionalString,
  output,
  path,
  type Subject,
  size,
  string,
  tid,
  unused,
  word,
} from '../vocabulary.js'

const event = of('perf_event', fd)
const attributes = inout('perf_event_attr', {
  size: 64,
  extent: 'as many bytes as its field size says, and at least 64',
  reach: { bytes: 0, each: 1, by: { field: 'size' } },
})
const BIG = 'The struct has fields that this kernel does not know; it has stored the size it knows in size.'

export const perf: Subject = {
  calls: {
    perf_event_open: {
      does: 'Open a counter or a source of samples for a thread, a cgroup or a CPU.',
      args: {
        attr_uptr: attributes,
        pid: tid,
        cpu: of('cpu', int),
        group_fd: event,
        flags: flags('PERF_FLAG_'),
      },
      result: event,
      since: '2.6.31',
      errors:
        'E2BIG EACCES EBADF EBUSY EFAULT EINTR EINVAL EMFILE ENFILE ENODEV ENOENT ENOMEM ENOSPC ENOSYS ' +
        'EOPNOTSUPP EOVERFLOW EPERM ESRCH',
      hints: {
        E2BIG: BIG,
        EACCES:
          'Without CAP_PERFMON, /proc/sys/kernel/perf_event_paranoid decides: above 1 only events with ' +
          'exclude_kernel are allowed, above 0 none that count a whole CPU; some kernels allow nothing ' +
          'above 2 without CAP_SYS_ADMIN. A thread of another user needs the right to trace it.',
        EBUSY: 'Another event has the unit for itself.',
        EINVAL: 'Often: a field of attr that the hardware or the type does not allow, or no such cpu.',
        ENODEV: 'The CPU is offline or the hardware lacks the feature.',
        ENOENT:
          'No unit of this machine has the type or the event; virtual machines often have no hardware ' +
          'counters.',
        ENOSPC: 'All hardware breakpoints are in use.',
        EOPNOTSUPP: 'The unit cannot do this, for instance take samples or record branches.',
        EPERM: 'A security module or the unit forbids it.',
      },
      note:
        'pid: 0 is the calling thread, -1 every process (with a cpu), with PERF_FLAG_PID_CGROUP a file ' +
        'descriptor of a cgroup directory. cpu: -1 is any (with a pid). group_fd: -1 is no group. A size ' +
        'of 0 in attr is taken as 64.',
      perThread:
        'what is counted: one thread, unless inherit is set, which adds the threads and processes it ' +
        'starts later.',
      blocks: 'while the observed process is in execve',
      restart: 'never',
    },
  },
  multiplexers: [
    {
      call: 'ioctl',
      by: 'cmd',
      commands: {
        PERF_EVENT_IOC_ENABLE: {
          does: 'Let an event count.',
          args: { arg: flags('PERF_IOC_FLAG_') },
          since: '2.6.31',
          errors: 'ENODEV',
        },
        PERF_EVENT_IOC_DISABLE: {
          does: 'Stop an event from counting; the count stays.',
          args: { arg: flags('PERF_IOC_FLAG_') },
          since: '2.6.31',
          errors: 'ENODEV',
        },
        PERF_EVENT_IOC_RESET: {
          does: 'Set the count of an event to 0.',
          args: { arg: flags('PERF_IOC_FLAG_') },
          since: '2.6.31',
          errors: 'ENODEV',
          note: 'The times enabled and running go on.',
        },
        PERF_EVENT_IOC_REFRESH: {
          does: 'Enable an event for a number of overflows more.',
          args: { arg: of('overflows', count) },
          since: '2.6.31',
          errors: 'EINVAL ENODEV',
          hints: { EINVAL: 'The event takes no samples, or has inherit set.' },
        },
        PERF_EVENT_IOC_PERIOD: {
          does: 'Set the sampling period of an event, or its frequency.',
          args: { arg: input(of('events, or samples a second', count), { size: 8 }) },
          since: '2.6.31',
          errors: 'EFAULT EINVAL ENODEV',
        },
        PERF_EVENT_IOC_SET_OUTPUT: {
          does: 'Send the samples of an event to the buffer of another event.',
          args: { arg: event },
          since: '2.6.32',
          errors: 'EBADF EINVAL ENODEV',
          hints: {
            EINVAL: 'The other event has no buffer, is of another CPU or thread, or this event is mapped.',
          },
          note: '-1 sends them nowhere.',
        },
        PERF_EVENT_IOC_SET_FILTER: {
          does: 'Set the filter of a tracepoint or the address filter of an event.',
          args: { arg: string },
          since: '2.6.33',
          errors: 'EFAULT EINVAL ENODEV ENOMEM EOPNOTSUPP',
        },
        PERF_EVENT_IOC_ID: {
          does: 'Get the id by which samples name an event.',
          args: { arg: output(of('perf event id', int), { size: 8 }) },
          since: '3.12',
          errors: 'EFAULT ENODEV',
        },
        PERF_EVENT_IOC_SET_BPF: {
          does: 'Attach a BPF program to an event.',
          args: { arg: of('bpf_prog', fd) },
          since: '4.1',
          errors: 'E2BIG EACCES EBADF EEXIST EINVAL ENODEV ENOENT ENOMEM EOPNOTSUPP EPROTO',
          hints: { EEXIST: 'The event has a program already.' },
          note: 'The file descriptor is passed by value, though the number of the ioctl promises a pointer.',
        },
        PERF_EVENT_IOC_PAUSE_OUTPUT: {
          does: "Pause writing to an event's buffer, or go on with it.",
          args: { arg: bool },
          since: '4.7',
          errors: 'EINVAL ENODEV',
          hints: { EINVAL: 'The event has no buffer.' },
          note: 'The flag is passed by value, although the number of the ioctl promises a pointer.',
        },
        PERF_EVENT_IOC_QUERY_BPF: {
          does: 'Get the ids of the BPF programs at the tracepoint of an event.',
          args: {
            arg: inout('perf_event_query_bpf', {
              extent: '8 bytes, and 4 more for each of ids_len ids',
              reach: { bytes: 8, each: 4, by: { field: 'ids_len' } },
            }),
          },
          since: '4.16',
          errors: 'E2BIG EFAULT EINVAL ENODEV ENOMEM ENOSPC EOPNOTSUPP EPERM',
          hints: {
            E2BIG: 'ids_len may be 64 at most.',
            ENOSPC: 'There are more programs than ids_len; prog_cnt tells how many.',
            EPERM: 'It needs CAP_PERFMON.',
          },
        },
        PERF_EVENT_IOC_MODIFY_ATTRIBUTES: {
          does: 'Change the attributes of a breakpoint.',
          args: { arg: attributes },
          since: '4.17',
          errors: 'E2BIG EACCES EFAULT EINVAL ENODEV ENOSPC EOPNOTSUPP',
          hints: { E2BIG: BIG, EOPNOTSUPP: 'The event is no breakpoint.' },
        },
      },
    },
  ],
  fields: {
    perf_event_attr: {
      type: choice('PERF_TYPE_'),
      size: size,
      config: word,
      sample_period: count,
      sample_freq: of('samples a second', count),
      sample_type: flags('PERF_SAMPLE_'),
      read_format: flags('PERF_FORMAT_'),
      wakeup_events: count,
      wakeup_watermark: size,
      bp_type: flags('HW_BREAKPOINT_'),
      bp_addr: address,
      kprobe_func: optionalString('kprobe_addr says where the probe is'),
      uprobe_path: path,
      config1: word,
      bp_len: choice('HW_BREAKPOINT_LEN_'),
      kprobe_addr: address,
      probe_offset: offset,
      config2: word,
      branch_sample_type: flags('PERF_SAMPLE_BRANCH_'),
      sample_regs_user: mask,
      sample_stack_user: size,
      clockid: choice('CLOCK_'),
      sample_regs_intr: mask,
      aux_watermark: size,
      sample_max_stack: count,
      __reserved_2: unused,
      aux_sample_size: size,
      sig_data: cookie,
      config3: word,
      config4: word,
    },
    perf_event_query_bpf: { ids_len: count, prog_cnt: count },
  },
  families: {
    PERF_TYPE_: {
      does: 'Types of events; further ones are in /sys/bus/event_source/devices.',
      except: ['PERF_TYPE_MAX'],
    },
    PERF_SAMPLE_: {
      does: 'What a sample holds.',
      names: [
        'PERF_SAMPLE_IP',
        'PERF_SAMPLE_TID',
        'PERF_SAMPLE_TIME',
        'PERF_SAMPLE_ADDR',
        'PERF_SAMPLE_READ',
        'PERF_SAMPLE_CALLCHAIN',
        'PERF_SAMPLE_ID',
        'PERF_SAMPLE_CPU',
        'PERF_SAMPLE_PERIOD',
        'PERF_SAMPLE_STREAM_ID',
        'PERF_SAMPLE_RAW',
        'PERF_SAMPLE_BRANCH_STACK',
        'PERF_SAMPLE_REGS_USER',
        'PERF_SAMPLE_STACK_USER',
        'PERF_SAMPLE_WEIGHT',
        'PERF_SAMPLE_DATA_SRC',
        'PERF_SAMPLE_IDENTIFIER',
        'PERF_SAMPLE_TRANSACTION',
        'PERF_SAMPLE_REGS_INTR',
        'PERF_SAMPLE_PHYS_ADDR',
        'PERF_SAMPLE_AUX',
        'PERF_SAMPLE_CGROUP',
        'PERF_SAMPLE_DATA_PAGE_SIZE',
        'PERF_SAMPLE_CODE_PAGE_SIZE',
        'PERF_SAMPLE_WEIGHT_STRUCT',
      ],
    },
    PERF_SAMPLE_BRANCH_: {
      does: 'Which branches are recorded, and how.',
      names: [
        'PERF_SAMPLE_BRANCH_USER',
        'PERF_SAMPLE_BRANCH_KERNEL',
        'PERF_SAMPLE_BRANCH_HV',
        'PERF_SAMPLE_BRANCH_ANY',
        'PERF_SAMPLE_BRANCH_ANY_CALL',
        'PERF_SAMPLE_BRANCH_ANY_RETURN',
        'PERF_SAMPLE_BRANCH_IND_CALL',
        'PERF_SAMPLE_BRANCH_ABORT_TX',
        'PERF_SAMPLE_BRANCH_IN_TX',
        'PERF_SAMPLE_BRANCH_NO_TX',
        'PERF_SAMPLE_BRANCH_COND',
        'PERF_SAMPLE_BRANCH_CALL_STACK',
        'PERF_SAMPLE_BRANCH_IND_JUMP',
        'PERF_SAMPLE_BRANCH_CALL',
        'PERF_SAMPLE_BRANCH_NO_FLAGS',
        'PERF_SAMPLE_BRANCH_NO_CYCLES',
        'PERF_SAMPLE_BRANCH_TYPE_SAVE',
        'PERF_SAMPLE_BRANCH_HW_INDEX',
        'PERF_SAMPLE_BRANCH_PRIV_SAVE',
        'PERF_SAMPLE_BRANCH_COUNTERS',
        'PERF_SAMPLE_BRANCH_PLM_ALL',
      ],
    },
    PERF_FORMAT_: { does: 'What read gives.', except: ['PERF_FORMAT_MAX'] },
    HW_BREAKPOINT_: {
      does: 'Accesses that a hardware breakpoint watches.',
      names: [
        'HW_BREAKPOINT_EMPTY',
        'HW_BREAKPOINT_R',
        'HW_BREAKPOINT_W',
        'HW_BREAKPOINT_RW',
        'HW_BREAKPOINT_X',
      ],
    },
  },
}

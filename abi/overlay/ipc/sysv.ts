// System V message queues, semaphores and shared memory.

import {
  address,
  bytes,
  command,
  count,
  depends,
  flags,
  gid,
  inout,
  input,
  int,
  ipc,
  length,
  mode,
  nothing,
  of,
  output,
  pid,
  type Subject,
  size,
  time,
  uid,
  unused,
  withMode,
} from '../vocabulary.js'

const key = of('ipc key', int)
const queue = of('message queue', ipc)
const set = of('semaphore set', ipc)
const segment = of('shared memory', ipc)
/** The *_STAT commands take a place in the kernel's table instead of an identifier. */
const index = of('ipc index', int)

const permissions =
  'The low nine bits of the flags are the permissions. Key IPC_PRIVATE (0) always makes a new one.'

const perSemaphore = 'two bytes (unsigned short) for each semaphore of the set'
/** The kernel goes by the set, which has at most 32000 semaphores unless kernel.sem allows more. */
const allSemaphores = { extent: perSemaphore, reach: { bytes: 64000 } }

export const sysv: Subject = {
  calls: {
    msgget: {
      does: 'Find or make a message queue.',
      args: { key, msgflg: withMode(flags('IPC_GET_')) },
      result: queue,
      since: '1.0',
      errors: 'EACCES EEXIST ENOENT ENOMEM ENOSPC ENOSYS',
      hints: { ENOSPC: 'The limit kernel.msgmni is reached.' },
      note: permissions,
    },
    msgsnd: {
      does: 'Append a message to a queue.',
      args: {
        msqid: queue,
        msgp: input('msgbuf', {
          size: 8,
          extent: '8 bytes with the type of the message, then msgsz bytes',
          reach: { bytes: 8, each: 1, by: 'msgsz' },
        }),
        msgsz: size,
        msgflg: flags('IPC_OP_'),
      },
      result: nothing,
      since: '1.0',
      errors: 'EACCES EAGAIN EFAULT EIDRM EINTR EINVAL ENOMEM ENOSYS',
      hints: {
        EIDRM: 'The queue was removed.',
        EINVAL: 'The type must be greater than 0, and msgsz at most kernel.msgmax.',
      },
      note: 'msgsz does not count the 8 bytes of the type.',
      blocks: 'while the queue is full, unless IPC_NOWAIT is given',
      restart: 'never',
    },
    msgrcv: {
      does: 'Take a message from a queue.',
      args: {
        msqid: queue,
        msgp: output('msgbuf', {
          size: 8,
          extent: '8 bytes for the type of the message, then msgsz bytes',
          reach: { bytes: 8, each: 1, by: 'msgsz' },
        }),
        msgsz: size,
        msgtyp: int,
        msgflg: flags('IPC_OP_', 'MSG_RCV_'),
      },
      result: size,
      since: '1.0',
      errors: 'E2BIG EACCES EFAULT EIDRM EINTR EINVAL ENOMEM ENOMSG ENOSYS',
      hints: {
        E2BIG: 'The message is longer than msgsz; it stays in the queue. MSG_NOERROR cuts it off instead.',
        EIDRM: 'The queue was removed.',
        ENOSYS: 'MSG_COPY needs a kernel with CONFIG_CHECKPOINT_RESTORE.',
      },
      note:
        'The result and msgsz do not count the 8 bytes of the type. msgtyp 0 takes the first ' +
        'message, a positive one the first of that type, a negative one the first of the lowest type ' +
        'up to its absolute value; with MSG_COPY it is a place in the queue.',
      blocks: 'until there is such a message, unless IPC_NOWAIT is given',
      restart: 'never',
    },
    msgctl: {
      does: 'Ask about, change or remove a message queue.',
      args: { msqid: depends('cmd'), cmd: command('IPC_', 'MSG_CTL_'), buf: depends('cmd') },
      result: depends('cmd'),
      since: '1.0',
      errors: 'EACCES EFAULT EIDRM EINVAL ENOSYS EPERM',
    },
    semget: {
      does: 'Find or make a set of semaphores.',
      args: { key, nsems: of('semaphores', count), semflg: withMode(flags('IPC_GET_')) },
      result: set,
      since: '1.0',
      errors: 'EACCES EEXIST EINVAL ENOENT ENOMEM ENOSPC ENOSYS',
      hints: {
        EINVAL:
          'A new set needs semaphores; an existing one has fewer than asked; or the limit SEMMSL is ' +
          'exceeded.',
        ENOSPC: 'One of the limits in kernel.sem is reached.',
      },
      note: permissions,
    },
    semop: {
      does: 'Do operations on a set of semaphores, all or none of them.',
      args: { semid: set, tsops: input('sembuf', { count: 'nsops' }), nsops: length },
      result: nothing,
      since: '1.0',
      errors: 'E2BIG EACCES EAGAIN EFAULT EFBIG EIDRM EINTR EINVAL ENOMEM ENOSYS ERANGE',
      hints: {
        EAGAIN: 'It would have to wait, and IPC_NOWAIT is given.',
        EFBIG: 'The set has no semaphore with such a number.',
        ERANGE: 'A value would exceed 32767.',
      },
      note: 'SEM_UNDO is undone at the end of the whole process, for all its threads together.',
      blocks: 'until all operations are possible',
      restart: 'never',
    },
    semtimedop: {
      does: 'Do operations on a set of semaphores, all or none of them, and wait no longer than given.',
      args: {
        semid: set,
        tsops: input('sembuf', { count: 'nsops' }),
        nsops: length,
        timeout: input('__kernel_timespec', { timeout: 'relative', optional: 'wait for ever' }),
      },
      result: nothing,
      since: '2.6',
      errors: 'E2BIG EACCES EAGAIN EFAULT EFBIG EIDRM EINTR EINVAL ENOMEM ENOSYS ERANGE',
      hints: {
        EAGAIN: 'The time is over, or it would have to wait and IPC_NOWAIT is given.',
        EFBIG: 'The set has no semaphore with such a number.',
        ERANGE: 'A value would exceed 32767.',
      },
      note: 'SEM_UNDO is undone at the end of the whole process, for all its threads together.',
      blocks: 'until all operations are possible, or the time is over',
      restart: 'never',
    },
    semctl: {
      does: 'Ask about, change or remove a set of semaphores.',
      args: {
        semid: depends('cmd'),
        semnum: depends('cmd'),
        cmd: command('IPC_', 'SEM_CTL_'),
        arg: depends('cmd'),
      },
      result: depends('cmd'),
      since: '1.0',
      errors: 'EACCES EFAULT EIDRM EINVAL ENOMEM ENOSYS EPERM ERANGE',
      note: 'arg is the union semun itself: a number or a pointer, not a pointer to it.',
    },
    shmget: {
      does: 'Find or make a segment of shared memory.',
      args: { key, size, shmflg: withMode(flags('IPC_GET_', 'SHM_GET_', 'SHM_HUGE_')) },
      result: segment,
      since: '1.0',
      errors: 'EACCES EEXIST EINVAL ENFILE ENOENT ENOMEM ENOSPC ENOSYS EPERM',
      hints: {
        EINVAL:
          'A new segment needs a size; an existing one is smaller than asked; or kernel.shmmax is exceeded.',
        ENOSPC: 'One of the limits kernel.shmmni and kernel.shmall is reached.',
        EPERM: 'SHM_HUGETLB needs CAP_IPC_LOCK or a group listed in vm.hugetlb_shm_group.',
      },
      note: permissions,
    },
    shmat: {
      does: 'Map a segment of shared memory into the address space.',
      args: { shmid: segment, shmaddr: address, shmflg: flags('SHM_AT_') },
      result: address,
      since: '1.0',
      errors: 'EACCES EAGAIN EIDRM EINVAL ENFILE ENOMEM ENOSYS',
      hints: {
        EINVAL: 'No such segment, an address that is not aligned, or something is mapped there already.',
      },
      note: 'shmaddr 0 lets the kernel choose. With SHM_REMAP it replaces what is mapped at the address.',
      dangerous: 'With SHM_REMAP it replaces what is mapped there, memory of the JavaScript engine too.',
    },
    shmdt: {
      does: 'Remove the mapping of a segment of shared memory.',
      args: { shmaddr: address },
      result: nothing,
      since: '1.0',
      errors: 'EINVAL ENOSYS',
      hints: { EINVAL: 'No segment is mapped at this address.' },
      dangerous: 'Buffers over the mapping are no longer valid; the next access is fatal.',
    },
    shmctl: {
      does: 'Ask about, change or remove a segment of shared memory.',
      args: { shmid: depends('cmd'), cmd: command('IPC_', 'SHM_CTL_'), buf: depends('cmd') },
      result: depends('cmd'),
      since: '1.0',
      errors: 'EACCES EFAULT EIDRM EINVAL ENOMEM ENOSYS EPERM',
    },
  },
  multiplexers: [
    {
      call: 'msgctl',
      by: 'cmd',
      commands: {
        IPC_RMID: {
          does: 'Remove the queue with all its messages and wake all that wait.',
          args: { msqid: queue },
          since: '1.0',
          errors: 'EINVAL EPERM',
          hints: { EPERM: 'Only the owner, the creator or CAP_SYS_ADMIN may do it.' },
        },
        IPC_SET: {
          does: 'Set the owner, the permissions and the capacity of the queue.',
          args: { msqid: queue, buf: input('msqid64_ds') },
          since: '1.0',
          errors: 'EFAULT EINVAL EPERM',
          hints: { EPERM: 'Not the owner, or msg_qbytes exceeds kernel.msgmnb without CAP_SYS_RESOURCE.' },
          note: 'Only uid, gid, the permissions and msg_qbytes are looked at.',
        },
        IPC_STAT: {
          does: 'Get the state of the queue.',
          args: { msqid: queue, buf: output('msqid64_ds') },
          since: '1.0',
          errors: 'EACCES EFAULT EIDRM EINVAL',
        },
        IPC_INFO: {
          does: 'Get the limits for message queues.',
          args: { msqid: unused, buf: output('msginfo') },
          result: index,
          since: '1.0',
          errors: 'EFAULT',
          note: 'It returns the highest index in use, or 0.',
        },
        MSG_INFO: {
          does: 'Get what all message queues use.',
          args: { msqid: unused, buf: output('msginfo') },
          result: index,
          since: '1.0',
          errors: 'EFAULT',
          note:
            'msgpool is the number of queues, msgmap that of messages, msgtql their size. It returns ' +
            'the highest index in use, or 0.',
        },
        MSG_STAT: {
          does: 'Get the state of the queue at an index.',
          args: { msqid: index, buf: output('msqid64_ds') },
          result: queue,
          since: '1.0',
          errors: 'EACCES EFAULT EIDRM EINVAL',
        },
        MSG_STAT_ANY: {
          does: 'Get the state of the queue at an index, without the right to read it.',
          args: { msqid: index, buf: output('msqid64_ds') },
          result: queue,
          since: '4.17',
          errors: 'EFAULT EIDRM EINVAL',
        },
      },
    },
    {
      call: 'semctl',
      by: 'cmd',
      commands: {
        IPC_RMID: {
          does: 'Remove the set and wake all that wait.',
          args: { semid: set },
          since: '1.0',
          errors: 'EINVAL EPERM',
          hints: { EPERM: 'Only the owner, the creator or CAP_SYS_ADMIN may do it.' },
        },
        IPC_SET: {
          does: 'Set the owner and the permissions of the set.',
          args: { semid: set, arg: input('semid64_ds') },
          since: '1.0',
          errors: 'EFAULT EINVAL EPERM',
          hints: { EPERM: 'Only the owner, the creator or CAP_SYS_ADMIN may do it.' },
          note: 'Only uid, gid and the permissions are looked at.',
        },
        IPC_STAT: {
          does: 'Get the state of the set.',
          args: { semid: set, arg: output('semid64_ds') },
          since: '1.0',
          errors: 'EACCES EFAULT EIDRM EINVAL',
        },
        IPC_INFO: {
          does: 'Get the limits for semaphores.',
          args: { semid: unused, arg: output('seminfo') },
          result: index,
          since: '1.0',
          errors: 'EFAULT',
          note: 'It returns the highest index in use, or 0.',
        },
        SEM_INFO: {
          does: 'Get what all semaphores use.',
          args: { semid: unused, arg: output('seminfo') },
          result: index,
          since: '1.0',
          errors: 'EFAULT',
          note:
            'semusz is the number of sets, semaem that of semaphores. It returns the highest index ' +
            'in use, or 0.',
        },
        SEM_STAT: {
          does: 'Get the state of the set at an index.',
          args: { semid: index, arg: output('semid64_ds') },
          result: set,
          since: '1.0',
          errors: 'EACCES EFAULT EIDRM EINVAL',
        },
        SEM_STAT_ANY: {
          does: 'Get the state of the set at an index, without the right to read it.',
          args: { semid: index, arg: output('semid64_ds') },
          result: set,
          since: '4.17',
          errors: 'EFAULT EIDRM EINVAL',
        },
        GETVAL: {
          does: 'Get the value of a semaphore.',
          args: { semid: set, semnum: int },
          result: int,
          since: '1.0',
          errors: 'EACCES EIDRM EINVAL',
        },
        SETVAL: {
          does: 'Set the value of a semaphore.',
          args: { semid: set, semnum: int, arg: int },
          since: '1.0',
          errors: 'EACCES EIDRM EINVAL ERANGE',
          note: 'What SEM_UNDO has noted for the semaphore is forgotten, in all processes.',
        },
        GETPID: {
          does: 'Get the process that changed a semaphore last.',
          args: { semid: set, semnum: int },
          result: pid,
          since: '1.0',
          errors: 'EACCES EIDRM EINVAL',
        },
        GETNCNT: {
          does: 'Count those that wait for a semaphore to grow.',
          args: { semid: set, semnum: int },
          result: of('waiters', count),
          since: '1.0',
          errors: 'EACCES EIDRM EINVAL',
        },
        GETZCNT: {
          does: 'Count those that wait for a semaphore to become 0.',
          args: { semid: set, semnum: int },
          result: of('waiters', count),
          since: '1.0',
          errors: 'EACCES EIDRM EINVAL',
        },
        GETALL: {
          does: 'Get the values of all semaphores of the set.',
          args: {
            semid: set,
            arg: output(bytes, allSemaphores),
          },
          since: '1.0',
          errors: 'EACCES EFAULT EIDRM EINVAL ENOMEM',
          note: 'Ask for sem_nsems with IPC_STAT first: the kernel writes that many values.',
        },
        SETALL: {
          does: 'Set the values of all semaphores of the set.',
          args: {
            semid: set,
            arg: input(bytes, allSemaphores),
          },
          since: '1.0',
          errors: 'EACCES EFAULT EIDRM EINVAL ENOMEM ERANGE',
          note: 'What SEM_UNDO has noted for the set is forgotten, in all processes.',
        },
      },
    },
    {
      call: 'shmctl',
      by: 'cmd',
      commands: {
        IPC_RMID: {
          does: 'Remove the segment as soon as nothing maps it any more.',
          args: { shmid: segment },
          since: '1.0',
          errors: 'EINVAL EPERM',
          hints: { EPERM: 'Only the owner, the creator or CAP_SYS_ADMIN may do it.' },
        },
        IPC_SET: {
          does: 'Set the owner and the permissions of the segment.',
          args: { shmid: segment, buf: input('shmid64_ds') },
          since: '1.0',
          errors: 'EFAULT EINVAL EPERM',
          hints: { EPERM: 'Only the owner, the creator or CAP_SYS_ADMIN may do it.' },
          note: 'Only uid, gid and the permissions are looked at.',
        },
        IPC_STAT: {
          does: 'Get the state of the segment.',
          args: { shmid: segment, buf: output('shmid64_ds') },
          since: '1.0',
          errors: 'EACCES EFAULT EIDRM EINVAL',
        },
        IPC_INFO: {
          does: 'Get the limits for shared memory.',
          args: { shmid: unused, buf: output('shminfo64') },
          result: index,
          since: '1.0',
          errors: 'EFAULT',
          note: 'It returns the highest index in use, or 0.',
        },
        SHM_INFO: {
          does: 'Get what all segments use.',
          args: { shmid: unused, buf: output('shm_info') },
          result: index,
          since: '1.0',
          errors: 'EFAULT',
          note: 'It returns the highest index in use, or 0.',
        },
        SHM_STAT: {
          does: 'Get the state of the segment at an index.',
          args: { shmid: index, buf: output('shmid64_ds') },
          result: segment,
          since: '1.0',
          errors: 'EACCES EFAULT EIDRM EINVAL',
        },
        SHM_STAT_ANY: {
          does: 'Get the state of the segment at an index, without the right to read it.',
          args: { shmid: index, buf: output('shmid64_ds') },
          result: segment,
          since: '4.17',
          errors: 'EFAULT EIDRM EINVAL',
        },
        SHM_LOCK: {
          does: 'Keep the segment from being swapped out.',
          args: { shmid: segment },
          since: '1.0',
          errors: 'EIDRM EINVAL ENOMEM EPERM',
          hints: {
            ENOMEM: 'RLIMIT_MEMLOCK would be exceeded.',
            EPERM: 'Only the owner, the creator or CAP_IPC_LOCK may do it, and RLIMIT_MEMLOCK must not be 0.',
          },
        },
        SHM_UNLOCK: {
          does: 'Allow the segment to be swapped out again.',
          args: { shmid: segment },
          since: '1.0',
          errors: 'EIDRM EINVAL EPERM',
          hints: { EPERM: 'Only the owner, the creator or CAP_IPC_LOCK may do it.' },
        },
      },
    },
  ],
  fields: {
    ipc64_perm: { key, uid, gid, cuid: uid, cgid: gid, mode, '*': unused },
    msgbuf: { mtype: int },
    /** Forms that only old programs of 32 bits meet. */
    ipc_kludge: { msgp: address, msgtyp: int },
    msqid_ds: { '*': unused },
    semid_ds: { '*': unused },
    shmid_ds: { '*': unused },
    msqid64_ds: {
      msg_stime: time('s'),
      msg_rtime: time('s'),
      msg_ctime: time('s'),
      msg_cbytes: size,
      msg_qnum: of('messages', count),
      msg_qbytes: size,
      msg_lspid: pid,
      msg_lrpid: pid,
      '*': unused,
    },
    semun: {
      val: int,
      buf: inout('semid64_ds'),
      array: inout(bytes, { extent: perSemaphore }),
      __buf: output('seminfo'),
      '*': unused,
    },
    sembuf: { sem_num: int, sem_op: int, sem_flg: flags('IPC_OP_', 'SEM_OP_') },
    semid64_ds: {
      sem_otime: time('s'),
      sem_ctime: time('s'),
      sem_nsems: of('semaphores', count),
      '*': unused,
    },
    shmid64_ds: {
      shm_segsz: size,
      shm_atime: time('s'),
      shm_dtime: time('s'),
      shm_ctime: time('s'),
      shm_cpid: pid,
      shm_lpid: pid,
      shm_nattch: of('mappings', count),
      '*': unused,
    },
    shminfo64: {
      shmmax: size,
      shmmin: size,
      shmmni: of('segments', count),
      shmseg: of('segments', count),
      shmall: of('pages', count),
      '*': unused,
    },
    shm_info: {
      used_ids: of('segments', count),
      shm_tot: of('pages', count),
      shm_rss: of('pages', count),
      shm_swp: of('pages', count),
      '*': unused,
    },
  },
  families: {
    IPC_: {
      does: 'the commands that msgctl, semctl and shmctl have in common',
      names: ['IPC_RMID', 'IPC_SET', 'IPC_STAT', 'IPC_INFO'],
    },
    IPC_GET_: {
      does: 'whether to find or to make it',
      names: ['IPC_CREAT', 'IPC_EXCL'],
    },
    IPC_OP_: {
      does: 'whether to wait',
      names: ['IPC_NOWAIT'],
    },
    MSG_CTL_: {
      does: 'the other commands of msgctl',
      names: ['MSG_STAT', 'MSG_INFO', 'MSG_STAT_ANY'],
    },
    MSG_RCV_: {
      does: 'which message to take, and how',
      names: ['MSG_NOERROR', 'MSG_EXCEPT', 'MSG_COPY'],
    },
    SEM_CTL_: {
      does: 'the other commands of semctl',
      names: [
        'SEM_STAT',
        'SEM_INFO',
        'SEM_STAT_ANY',
        'GETPID',
        'GETVAL',
        'GETALL',
        'GETNCNT',
        'GETZCNT',
        'SETVAL',
        'SETALL',
      ],
    },
    SEM_OP_: {
      does: 'how to do an operation on a semaphore',
      names: ['SEM_UNDO'],
    },
    SHM_CTL_: {
      does: 'the other commands of shmctl',
      names: ['SHM_LOCK', 'SHM_UNLOCK', 'SHM_STAT', 'SHM_INFO', 'SHM_STAT_ANY'],
    },
    SHM_GET_: {
      does: 'the sort of a segment, and permissions',
      names: ['SHM_R', 'SHM_W', 'SHM_HUGETLB', 'SHM_NORESERVE'],
    },
    SHM_HUGE_: {
      does: 'the size of huge pages, with SHM_HUGETLB',
      except: ['SHM_HUGE_SHIFT', 'SHM_HUGE_MASK'],
    },
    SHM_AT_: {
      does: 'how to map a segment',
      names: ['SHM_RDONLY', 'SHM_RND', 'SHM_REMAP', 'SHM_EXEC'],
    },
  },
}

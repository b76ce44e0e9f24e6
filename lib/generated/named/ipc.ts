// Generated from abi/constants.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.

import type { Command, Count, Ipc, IpcArg, Long, Memory, Pid, Quantity, Struct, Takes, Unused } from '../../sys/types.js'
import type { IPC_GET_, IPC_OP_, MSG_RCV_, SEM_OP_, SHM_AT_, SHM_GET_, SHM_HUGE_ } from '../families.js'

/** 0x19; linux/ipc.h. */
export const DIPC: number = 25
/** 0x100; linux/ipc.h. */
export const IPC_64: number = 256
/** 0x200; linux/ipc.h. */
export const IPC_CREAT: IPC_GET_ = 512
/** 0x1000; linux/ipc.h. */
export const IPC_DIPC: number = 4096
/** 0x400; linux/ipc.h. */
export const IPC_EXCL: IPC_GET_ = 1024
/**
 * Get the limits for message queues.
 *
 * It returns the highest index in use, or 0.
 *
 * Errors: EFAULT.
 *
 * Since Linux 1.0.
 *
 * 3; linux/ipc.h.
 */
export const IPC_INFO = (3) as unknown as Command<{ readonly msgctl: Takes<[msqid: Unused, buf: Struct<'msginfo'>], number>; readonly semctl: Takes<[semid: Unused, semnum: Unused, arg: Struct<'seminfo'>], number>; readonly shmctl: Takes<[shmid: Unused, buf: Struct<'shminfo64'>], number> }>
/** 0x800; linux/ipc.h. */
export const IPC_NOWAIT: IPC_OP_ = 2048
/** 0; linux/ipc.h. */
export const IPC_OLD: number = 0
/** 0x2000; linux/ipc.h. */
export const IPC_OWN: number = 8192
/** 0; linux/ipc.h. */
export const IPC_PRIVATE: number = 0
/**
 * Remove the queue with all its messages and wake all that wait.
 *
 * Errors: EINVAL, EPERM (Only the owner, the creator or CAP_SYS_ADMIN may do it).
 *
 * Since Linux 1.0.
 *
 * 0; linux/ipc.h.
 */
export const IPC_RMID = (0) as unknown as Command<{ readonly msgctl: Takes<[msqid: IpcArg], 0>; readonly semctl: Takes<[semid: IpcArg, semnum: Unused], 0>; readonly shmctl: Takes<[shmid: IpcArg], 0> }>
/**
 * Set the owner, the permissions and the capacity of the queue.
 *
 * Only uid, gid, the permissions and msg_qbytes are looked at.
 *
 * Errors: EFAULT, EINVAL, EPERM (Not the owner, or msg_qbytes exceeds kernel.msgmnb without
 * CAP_SYS_RESOURCE).
 *
 * Since Linux 1.0.
 *
 * 1; linux/ipc.h.
 */
export const IPC_SET = (1) as unknown as Command<{ readonly msgctl: Takes<[msqid: IpcArg, buf: Struct<'msqid64_ds'>], 0>; readonly semctl: Takes<[semid: IpcArg, semnum: Unused, arg: Struct<'semid64_ds'>], 0>; readonly shmctl: Takes<[shmid: IpcArg, buf: Struct<'shmid64_ds'>], 0> }>
/**
 * Get the state of the queue.
 *
 * Errors: EACCES, EFAULT, EIDRM, EINVAL.
 *
 * Since Linux 1.0.
 *
 * 2; linux/ipc.h.
 */
export const IPC_STAT = (2) as unknown as Command<{ readonly msgctl: Takes<[msqid: IpcArg, buf: Struct<'msqid64_ds'>], 0>; readonly semctl: Takes<[semid: IpcArg, semnum: Unused, arg: Struct<'semid64_ds'>], 0>; readonly shmctl: Takes<[shmid: IpcArg, buf: Struct<'shmid64_ds'>], 0> }>
/** 0xe; linux/ipc.h. */
export const MSGCTL: number = 14
/** 0xd; linux/ipc.h. */
export const MSGGET: number = 13
/** 0xc; linux/ipc.h. */
export const MSGRCV: number = 12
/** 0xb; linux/ipc.h. */
export const MSGSND: number = 11
/** 3; linux/ipc.h. */
export const SEMCTL: number = 3
/** 2; linux/ipc.h. */
export const SEMGET: number = 2
/** 1; linux/ipc.h. */
export const SEMOP: number = 1
/** 4; linux/ipc.h. */
export const SEMTIMEDOP: number = 4
/** 0x15; linux/ipc.h. */
export const SHMAT: number = 21
/** 0x18; linux/ipc.h. */
export const SHMCTL: number = 24
/** 0x16; linux/ipc.h. */
export const SHMDT: number = 22
/** 0x17; linux/ipc.h. */
export const SHMGET: number = 23
/** 0xc8000; linux/mqueue.h. */
export const MQ_BYTES_MAX: number = 819200
/** 0x8000; linux/mqueue.h. */
export const MQ_PRIO_MAX: number = 32768
/** 0x20; linux/mqueue.h. */
export const NOTIFY_COOKIE_LEN: number = 32
/** 0; linux/mqueue.h. */
export const NOTIFY_NONE: number = 0
/** 2; linux/mqueue.h. */
export const NOTIFY_REMOVED: number = 2
/** 1; linux/mqueue.h. */
export const NOTIFY_WOKENUP: number = 1
/** 0x4000; linux/msg.h. */
export const MSGMAP: number = 16384
/** 0x2000; linux/msg.h. */
export const MSGMAX: number = 8192
/** 0x4000; linux/msg.h. */
export const MSGMNB: number = 16384
/** 0x7d00; linux/msg.h. */
export const MSGMNI: number = 32000
/** 0x7d000; linux/msg.h. */
export const MSGPOOL: number = 512000
/** 0xffff; linux/msg.h. */
export const MSGSEG: number = 65535
/** 0x10; linux/msg.h. */
export const MSGSSZ: number = 16
/** 0x4000; linux/msg.h. */
export const MSGTQL: number = 16384
/** 0x4000; linux/msg.h. */
export const MSG_COPY: MSG_RCV_ = 16384
/** 0x2000; linux/msg.h. */
export const MSG_EXCEPT: MSG_RCV_ = 8192
/**
 * Get what all message queues use.
 *
 * msgpool is the number of queues, msgmap that of messages, msgtql their size. It returns the highest index
 * in use, or 0.
 *
 * Errors: EFAULT.
 *
 * Since Linux 1.0.
 *
 * 0xc; linux/msg.h.
 */
export const MSG_INFO = (12) as unknown as Command<{ readonly msgctl: Takes<[msqid: Unused, buf: Struct<'msginfo'>], number> }>
/** 0x1000; linux/msg.h. */
export const MSG_NOERROR: MSG_RCV_ = 4096
/**
 * Get the state of the queue at an index.
 *
 * Errors: EACCES, EFAULT, EIDRM, EINVAL.
 *
 * Since Linux 1.0.
 *
 * 0xb; linux/msg.h.
 */
export const MSG_STAT = (11) as unknown as Command<{ readonly msgctl: Takes<[msqid: Quantity, buf: Struct<'msqid64_ds'>], Ipc> }>
/**
 * Get the state of the queue at an index, without the right to read it.
 *
 * Errors: EFAULT, EIDRM, EINVAL.
 *
 * Since Linux 4.17.
 *
 * 0xd; linux/msg.h.
 */
export const MSG_STAT_ANY = (13) as unknown as Command<{ readonly msgctl: Takes<[msqid: Quantity, buf: Struct<'msqid64_ds'>], Ipc> }>
/** 0x1f40000; linux/msg.h. */
export const __MSGSEG: number = 32768000
/**
 * Get the values of all semaphores of the set.
 *
 * Ask for sem_nsems with IPC_STAT first: the kernel writes that many values.
 *
 * Errors: EACCES, EFAULT, EIDRM, EINVAL, ENOMEM.
 *
 * Since Linux 1.0.
 *
 * 0xd; linux/sem.h.
 */
export const GETALL = (13) as unknown as Command<{ readonly semctl: Takes<[semid: IpcArg, semnum: Unused, arg: Memory], 0> }>
/**
 * Count those that wait for a semaphore to grow.
 *
 * Errors: EACCES, EIDRM, EINVAL.
 *
 * Since Linux 1.0.
 *
 * 0xe; linux/sem.h.
 */
export const GETNCNT = (14) as unknown as Command<{ readonly semctl: Takes<[semid: IpcArg, semnum: Quantity], Count> }>
/**
 * Get the process that changed a semaphore last.
 *
 * Errors: EACCES, EIDRM, EINVAL.
 *
 * Since Linux 1.0.
 *
 * 0xb; linux/sem.h.
 */
export const GETPID = (11) as unknown as Command<{ readonly semctl: Takes<[semid: IpcArg, semnum: Quantity], Pid> }>
/**
 * Get the value of a semaphore.
 *
 * Errors: EACCES, EIDRM, EINVAL.
 *
 * Since Linux 1.0.
 *
 * 0xc; linux/sem.h.
 */
export const GETVAL = (12) as unknown as Command<{ readonly semctl: Takes<[semid: IpcArg, semnum: Quantity], number> }>
/**
 * Count those that wait for a semaphore to become 0.
 *
 * Errors: EACCES, EIDRM, EINVAL.
 *
 * Since Linux 1.0.
 *
 * 0xf; linux/sem.h.
 */
export const GETZCNT = (15) as unknown as Command<{ readonly semctl: Takes<[semid: IpcArg, semnum: Quantity], Count> }>
/** 0x7fff; linux/sem.h. */
export const SEMAEM: number = 32767
/** 0x3d090000; linux/sem.h. */
export const SEMMAP: number = 1024000000
/** 0x7d00; linux/sem.h. */
export const SEMMNI: number = 32000
/** 0x3d090000; linux/sem.h. */
export const SEMMNS: number = 1024000000
/** 0x3d090000; linux/sem.h. */
export const SEMMNU: number = 1024000000
/** 0x7d00; linux/sem.h. */
export const SEMMSL: number = 32000
/** 0x1f4; linux/sem.h. */
export const SEMOPM: number = 500
/** 0x1f4; linux/sem.h. */
export const SEMUME: number = 500
/** 0x14; linux/sem.h. */
export const SEMUSZ: number = 20
/** 0x7fff; linux/sem.h. */
export const SEMVMX: number = 32767
/**
 * Get what all semaphores use.
 *
 * semusz is the number of sets, semaem that of semaphores. It returns the highest index in use, or 0.
 *
 * Errors: EFAULT.
 *
 * Since Linux 1.0.
 *
 * 0x13; linux/sem.h.
 */
export const SEM_INFO = (19) as unknown as Command<{ readonly semctl: Takes<[semid: Unused, semnum: Unused, arg: Struct<'seminfo'>], number> }>
/**
 * Get the state of the set at an index.
 *
 * Errors: EACCES, EFAULT, EIDRM, EINVAL.
 *
 * Since Linux 1.0.
 *
 * 0x12; linux/sem.h.
 */
export const SEM_STAT = (18) as unknown as Command<{ readonly semctl: Takes<[semid: Quantity, semnum: Unused, arg: Struct<'semid64_ds'>], Ipc> }>
/**
 * Get the state of the set at an index, without the right to read it.
 *
 * Errors: EFAULT, EIDRM, EINVAL.
 *
 * Since Linux 4.17.
 *
 * 0x14; linux/sem.h.
 */
export const SEM_STAT_ANY = (20) as unknown as Command<{ readonly semctl: Takes<[semid: Quantity, semnum: Unused, arg: Struct<'semid64_ds'>], Ipc> }>
/** 0x1000; linux/sem.h. */
export const SEM_UNDO: SEM_OP_ = 4096
/**
 * Set the values of all semaphores of the set.
 *
 * What SEM_UNDO has noted for the set is forgotten, in all processes.
 *
 * Errors: EACCES, EFAULT, EIDRM, EINVAL, ENOMEM, ERANGE.
 *
 * Since Linux 1.0.
 *
 * 0x11; linux/sem.h.
 */
export const SETALL = (17) as unknown as Command<{ readonly semctl: Takes<[semid: IpcArg, semnum: Unused, arg: Memory], 0> }>
/**
 * Set the value of a semaphore.
 *
 * What SEM_UNDO has noted for the semaphore is forgotten, in all processes.
 *
 * Errors: EACCES, EIDRM, EINVAL, ERANGE.
 *
 * Since Linux 1.0.
 *
 * 0x10; linux/sem.h.
 */
export const SETVAL = (16) as unknown as Command<{ readonly semctl: Takes<[semid: IpcArg, semnum: Quantity, arg: Long], 0> }>
/** 18446744073692774399; linux/shm.h. */
export const SHMALL: bigint = 18446744073692774399n
/** 18446744073692774399; linux/shm.h. */
export const SHMMAX: bigint = 18446744073692774399n
/** 1; linux/shm.h. */
export const SHMMIN: number = 1
/** 0x1000; linux/shm.h. */
export const SHMMNI: number = 4096
/** 0x1000; linux/shm.h. */
export const SHMSEG: number = 4096
/** 0x8000; linux/shm.h. */
export const SHM_EXEC: SHM_AT_ = 32768
/** 0x800; linux/shm.h. */
export const SHM_HUGETLB: SHM_GET_ = 2048
/** 0x88000000; linux/shm.h. */
export const SHM_HUGE_16GB: SHM_HUGE_ = 2281701376
/** 0x60000000; linux/shm.h. */
export const SHM_HUGE_16MB: SHM_HUGE_ = 1610612736
/** 0x78000000; linux/shm.h. */
export const SHM_HUGE_1GB: SHM_HUGE_ = 2013265920
/** 0x50000000; linux/shm.h. */
export const SHM_HUGE_1MB: SHM_HUGE_ = 1342177280
/** 0x70000000; linux/shm.h. */
export const SHM_HUGE_256MB: SHM_HUGE_ = 1879048192
/** 0x7c000000; linux/shm.h. */
export const SHM_HUGE_2GB: SHM_HUGE_ = 2080374784
/** 0x54000000; linux/shm.h. */
export const SHM_HUGE_2MB: SHM_HUGE_ = 1409286144
/** 0x64000000; linux/shm.h. */
export const SHM_HUGE_32MB: SHM_HUGE_ = 1677721600
/** 0x4c000000; linux/shm.h. */
export const SHM_HUGE_512KB: SHM_HUGE_ = 1275068416
/** 0x74000000; linux/shm.h. */
export const SHM_HUGE_512MB: SHM_HUGE_ = 1946157056
/** 0x40000000; linux/shm.h. */
export const SHM_HUGE_64KB: SHM_HUGE_ = 1073741824
/** 0x5c000000; linux/shm.h. */
export const SHM_HUGE_8MB: SHM_HUGE_ = 1543503872
/** 0x3f; linux/shm.h. */
export const SHM_HUGE_MASK: number = 63
/** 0x1a; linux/shm.h. */
export const SHM_HUGE_SHIFT: number = 26
/**
 * Get what all segments use.
 *
 * It returns the highest index in use, or 0.
 *
 * Errors: EFAULT.
 *
 * Since Linux 1.0.
 *
 * 0xe; linux/shm.h.
 */
export const SHM_INFO = (14) as unknown as Command<{ readonly shmctl: Takes<[shmid: Unused, buf: Struct<'shm_info'>], number> }>
/**
 * Keep the segment from being swapped out.
 *
 * Errors: EIDRM, EINVAL, ENOMEM (RLIMIT_MEMLOCK would be exceeded), EPERM (Only the owner, the creator or
 * CAP_IPC_LOCK may do it, and RLIMIT_MEMLOCK must not be 0).
 *
 * Since Linux 1.0.
 *
 * 0xb; linux/shm.h.
 */
export const SHM_LOCK = (11) as unknown as Command<{ readonly shmctl: Takes<[shmid: IpcArg], 0> }>
/** 0x1000; linux/shm.h. */
export const SHM_NORESERVE: SHM_GET_ = 4096
/** 0x100; linux/shm.h. */
export const SHM_R: SHM_GET_ = 256
/** 0x1000; linux/shm.h. */
export const SHM_RDONLY: SHM_AT_ = 4096
/** 0x4000; linux/shm.h. */
export const SHM_REMAP: SHM_AT_ = 16384
/** 0x2000; linux/shm.h. */
export const SHM_RND: SHM_AT_ = 8192
/**
 * Get the state of the segment at an index.
 *
 * Errors: EACCES, EFAULT, EIDRM, EINVAL.
 *
 * Since Linux 1.0.
 *
 * 0xd; linux/shm.h.
 */
export const SHM_STAT = (13) as unknown as Command<{ readonly shmctl: Takes<[shmid: Quantity, buf: Struct<'shmid64_ds'>], Ipc> }>
/**
 * Get the state of the segment at an index, without the right to read it.
 *
 * Errors: EFAULT, EIDRM, EINVAL.
 *
 * Since Linux 4.17.
 *
 * 0xf; linux/shm.h.
 */
export const SHM_STAT_ANY = (15) as unknown as Command<{ readonly shmctl: Takes<[shmid: Quantity, buf: Struct<'shmid64_ds'>], Ipc> }>
/**
 * Allow the segment to be swapped out again.
 *
 * Errors: EIDRM, EINVAL, EPERM (Only the owner, the creator or CAP_IPC_LOCK may do it).
 *
 * Since Linux 1.0.
 *
 * 0xc; linux/shm.h.
 */
export const SHM_UNLOCK = (12) as unknown as Command<{ readonly shmctl: Takes<[shmid: IpcArg], 0> }>
/** 0x80; linux/shm.h. */
export const SHM_W: SHM_GET_ = 128

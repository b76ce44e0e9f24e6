// Generated from abi/prototypes.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-source-7.2 7.2.12-1.

import * as core from '../../sys/core.js'
import type { CallFacts } from '../../sys/must.js'
import type { Address, Command, Fd, FdArg, Flags, In, InAll, Ipc, IpcArg, Long, Memory, Out, Place, Place32, Plain, Quantity, Rest1, Rest2, Size, Struct, Takes, Text } from '../../sys/types.js'
import type { IPC_GET_, IPC_OP_, MSG_RCV_, O_, SHM_AT_, SHM_GET_, SHM_HUGE_ } from '../families.js'

export interface IpcCalls<P extends Place> {
  /**
   * Get the attributes of a queue, and set whether its descriptor waits.
   *
   * Of u_mqstat only mq_flags counts. u_omqstat gets the flags from before the change.
   *
   * Errors: EBADF, EFAULT, EINVAL (mq_flags may hold nothing but O_NONBLOCK), ENOSYS.
   *
   * Since Linux 2.6.6. x86-64 and ARM64. mq_getsetattr(2).
   *
   * @param mqdes an open file descriptor (mqueue)
   * @param u_mqstat struct mq_attr, read by the kernel; null: change nothing
   * @param u_omqstat struct mq_attr, written by the kernel; null: not asked
   */
  mq_getsetattr(mqdes: In<P, FdArg>, u_mqstat?: In<P, Struct<'mq_attr'> | null>, u_omqstat?: In<P, Struct<'mq_attr'> | null>): Out<P, 0>
  /**
   * Ask to be told once when a message comes into the empty queue.
   *
   * For SIGEV_THREAD the kernel knows no threads: sigev_signo is a netlink socket, and the 32 bytes at
   * sival_ptr are sent to it, the last of them replaced by 1 for a message and 2 for a removed request.
   *
   * Blocks with SIGEV_THREAD, while the netlink socket is full; a signal handler ends it with -EINTR,
   * unless installed with SA_RESTART.
   *
   * Errors: EBADF, EBUSY (A process has already asked), EFAULT, EINTR, EINVAL, ENOMEM, ENOSYS, ENOTSOCK.
   *
   * Since Linux 2.6.6. x86-64 and ARM64. mq_notify(2).
   *
   * @param mqdes an open file descriptor (mqueue)
   * @param u_notification struct sigevent, read by the kernel; null: withdraw the own request
   */
  mq_notify(mqdes: In<P, FdArg>, u_notification?: In<P, Struct<'sigevent'> | null>): Out<P, 0>
  /**
   * Open or make a message queue.
   *
   * The name has no leading slash, unlike that of libc, which drops it. The descriptor is always closed on
   * exec. Of u_attr only mq_maxmsg and mq_msgsize count.
   *
   * Errors: EACCES (The name must not begin with a slash or hold one; or the permissions of the queue
   * forbid it), EEXIST, EFAULT, EINVAL (mq_maxmsg and mq_msgsize must be greater than 0 and within the
   * limits of fs.mqueue), EMFILE (The process has too many descriptors, or RLIMIT_MSGQUEUE is exceeded),
   * ENAMETOOLONG, ENFILE, ENOENT, ENOMEM, ENOSPC (The limit fs.mqueue.queues_max is reached), ENOSYS,
   * EOVERFLOW.
   *
   * Since Linux 2.6.6. x86-64 and ARM64. mq_open(2).
   *
   * @param u_name a string
   * @param oflag flags: `O_`
   * @param mode a file mode: permission bits, with the file type where the call takes or gives one
   * @param u_attr struct mq_attr, read by the kernel; null: a new queue gets the default capacity
   * @returns an open file descriptor (mqueue)
   */
  mq_open(u_name: In<P, Text>, oflag: In<P, Flags<O_>>, mode?: In<P, Plain>, u_attr?: In<P, Struct<'mq_attr'> | null>): Out<P, Fd>
  /**
   * Take the oldest message of the highest priority from a queue.
   *
   * The time is that of CLOCK_REALTIME.
   *
   * Blocks while the queue is empty, unless it is open with O_NONBLOCK; a signal handler ends it with
   * -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EAGAIN, EBADF, EFAULT, EINTR, EINVAL, EMSGSIZE (The buffer must hold mq_msgsize bytes, however
   * short the message is), ENOSYS, ETIMEDOUT.
   *
   * Since Linux 2.6.6. x86-64 and ARM64. mq_timedreceive(2).
   *
   * @param mqdes an open file descriptor (mqueue)
   * @param u_msg_ptr bytes, msg_len bytes, written by the kernel
   * @param msg_len the length; left out, that of the memory
   * @param u_msg_prio a plain number (priority), written by the kernel; null: not asked
   * @param u_abs_timeout struct __kernel_timespec, read by the kernel; until when to wait; null: wait for
   * ever
   * @returns a number of bytes
   */
  mq_timedreceive(mqdes: In<P, FdArg>, u_msg_ptr: In<P, Memory>, msg_len?: In<P, Quantity>, u_msg_prio?: In<P, Place32 | null>, u_abs_timeout?: In<P, Struct<'__kernel_timespec'> | null>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  mq_timedreceive(mqdes: In<P, FdArg>, u_msg_ptr: In<P, Memory | Address>, msg_len: In<P, Quantity>, u_msg_prio?: In<P, Place32 | null>, u_abs_timeout?: In<P, Struct<'__kernel_timespec'> | null>): Out<P, Size>
  /**
   * Put a message into a queue, before those of lower priority.
   *
   * The time is that of CLOCK_REALTIME.
   *
   * Blocks while the queue is full, unless it is open with O_NONBLOCK; a signal handler ends it with
   * -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EAGAIN, EBADF, EFAULT, EINTR, EINVAL (The priority must be less than 32768, and the time
   * valid), EMSGSIZE (The message is longer than mq_msgsize of the queue), ENOMEM, ENOSYS, ETIMEDOUT.
   *
   * Since Linux 2.6.6. x86-64 and ARM64. mq_timedsend(2).
   *
   * @param mqdes an open file descriptor (mqueue)
   * @param u_msg_ptr bytes, msg_len bytes, read by the kernel
   * @param msg_len the length; left out, that of the memory
   * @param msg_prio a plain number (priority)
   * @param u_abs_timeout struct __kernel_timespec, read by the kernel; until when to wait; null: wait for
   * ever
   */
  mq_timedsend(mqdes: In<P, FdArg>, u_msg_ptr: In<P, Memory | string>, msg_len: In<P, Quantity | undefined>, msg_prio: In<P, Quantity>, u_abs_timeout?: In<P, Struct<'__kernel_timespec'> | null>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  mq_timedsend(mqdes: In<P, FdArg>, u_msg_ptr: In<P, Memory | string | Address>, msg_len: In<P, Quantity>, msg_prio: In<P, Quantity>, u_abs_timeout?: In<P, Struct<'__kernel_timespec'> | null>): Out<P, 0>
  /**
   * Remove the name of a message queue; the queue lives until nobody has it open.
   *
   * Errors: EACCES (The name must not begin with a slash or hold one), EFAULT, ENAMETOOLONG, ENOENT,
   * ENOMEM, ENOSYS, EPERM (Only the owner of the queue may do it).
   *
   * Since Linux 2.6.6. x86-64 and ARM64. mq_unlink(2).
   *
   * @param u_name a string
   */
  mq_unlink(u_name: In<P, Text>): Out<P, 0>
  /**
   * Ask about, change or remove a message queue.
   *
   * Errors: EACCES, EFAULT, EIDRM, EINVAL, ENOSYS, EPERM.
   *
   * Since Linux 1.0. x86-64 and ARM64. msgctl(2).
   *
   * @param msqid as cmd says
   * @param cmd one of `IPC_`, `MSG_CTL_`
   * @param buf as cmd says
   */
  msgctl<A extends readonly unknown[], T>(msqid: In<P, A[0]>, cmd: In<P, Command<{ readonly msgctl: Takes<A, T> }>>, ...args: InAll<P, Rest1<A>>): Out<P, T>
  /**
   * Find or make a message queue.
   *
   * The low nine bits of the flags are the permissions. Key IPC_PRIVATE (0) always makes a new one.
   *
   * Errors: EACCES, EEXIST, ENOENT, ENOMEM, ENOSPC (The limit kernel.msgmni is reached), ENOSYS.
   *
   * Since Linux 1.0. x86-64 and ARM64. msgget(2).
   *
   * @param key a plain number (ipc key)
   * @param msgflg flags: `IPC_GET_`
   * @returns a System V IPC identifier (message queue)
   */
  msgget(key: In<P, Quantity>, msgflg: In<P, Flags<IPC_GET_> | Plain>): Out<P, Ipc>
  /**
   * Take a message from a queue.
   *
   * The result and msgsz do not count the 8 bytes of the type. msgtyp 0 takes the first message, a positive
   * one the first of that type, a negative one the first of the lowest type up to its absolute value; with
   * MSG_COPY it is a place in the queue.
   *
   * Blocks until there is such a message, unless IPC_NOWAIT is given; a signal handler ends it with -EINTR,
   * SA_RESTART or not.
   *
   * Errors: E2BIG (The message is longer than msgsz; it stays in the queue. MSG_NOERROR cuts it off
   * instead), EACCES, EFAULT, EIDRM (The queue was removed), EINTR, EINVAL, ENOMEM, ENOMSG, ENOSYS
   * (MSG_COPY needs a kernel with CONFIG_CHECKPOINT_RESTORE).
   *
   * Since Linux 1.0. x86-64 and ARM64. msgrcv(2).
   *
   * @param msqid a System V IPC identifier (message queue)
   * @param msgp struct msgbuf, 8 bytes for the type of the message, then msgsz bytes, written by the kernel
   * @param msgsz a number of bytes
   * @param msgtyp a plain number
   * @param msgflg flags: `IPC_OP_`, `MSG_RCV_`
   * @returns a number of bytes
   */
  msgrcv(msqid: In<P, IpcArg>, msgp: In<P, Struct<'msgbuf'>>, msgsz: In<P, Long>, msgtyp: In<P, Long>, msgflg: In<P, Flags<IPC_OP_ | MSG_RCV_>>): Out<P, Size>
  /**
   * Append a message to a queue.
   *
   * msgsz does not count the 8 bytes of the type.
   *
   * Blocks while the queue is full, unless IPC_NOWAIT is given; a signal handler ends it with -EINTR,
   * SA_RESTART or not.
   *
   * Errors: EACCES, EAGAIN, EFAULT, EIDRM (The queue was removed), EINTR, EINVAL (The type must be greater
   * than 0, and msgsz at most kernel.msgmax), ENOMEM, ENOSYS.
   *
   * Since Linux 1.0. x86-64 and ARM64. msgsnd(2).
   *
   * @param msqid a System V IPC identifier (message queue)
   * @param msgp struct msgbuf, 8 bytes with the type of the message, then msgsz bytes, read by the kernel
   * @param msgsz a number of bytes
   * @param msgflg flags: `IPC_OP_`
   */
  msgsnd(msqid: In<P, IpcArg>, msgp: In<P, Struct<'msgbuf'>>, msgsz: In<P, Long>, msgflg: In<P, Flags<IPC_OP_>>): Out<P, 0>
  /**
   * Ask about, change or remove a set of semaphores.
   *
   * arg is the union semun itself: a number or a pointer, not a pointer to it.
   *
   * Errors: EACCES, EFAULT, EIDRM, EINVAL, ENOMEM, ENOSYS, EPERM, ERANGE.
   *
   * Since Linux 1.0. x86-64 and ARM64. semctl(2).
   *
   * @param semid as cmd says
   * @param semnum as cmd says
   * @param cmd one of `IPC_`, `SEM_CTL_`
   * @param arg as cmd says
   */
  semctl<A extends readonly unknown[], T>(semid: In<P, A[0]>, semnum: In<P, A[1]>, cmd: In<P, Command<{ readonly semctl: Takes<A, T> }>>, ...args: InAll<P, Rest2<A>>): Out<P, T>
  /**
   * Find or make a set of semaphores.
   *
   * The low nine bits of the flags are the permissions. Key IPC_PRIVATE (0) always makes a new one.
   *
   * Errors: EACCES, EEXIST, EINVAL (A new set needs semaphores; an existing one has fewer than asked; or
   * the limit SEMMSL is exceeded), ENOENT, ENOMEM, ENOSPC (One of the limits in kernel.sem is reached),
   * ENOSYS.
   *
   * Since Linux 1.0. x86-64 and ARM64. semget(2).
   *
   * @param key a plain number (ipc key)
   * @param nsems a number of things other than bytes (semaphores)
   * @param semflg flags: `IPC_GET_`
   * @returns a System V IPC identifier (semaphore set)
   */
  semget(key: In<P, Quantity>, nsems: In<P, Quantity>, semflg: In<P, Flags<IPC_GET_> | Plain>): Out<P, Ipc>
  /**
   * Do operations on a set of semaphores, all or none of them.
   *
   * SEM_UNDO is undone at the end of the whole process, for all its threads together.
   *
   * Blocks until all operations are possible; a signal handler ends it with -EINTR, SA_RESTART or not.
   *
   * Errors: E2BIG, EACCES, EAGAIN (It would have to wait, and IPC_NOWAIT is given), EFAULT, EFBIG (The set
   * has no semaphore with such a number), EIDRM, EINTR, EINVAL, ENOMEM, ENOSYS, ERANGE (A value would
   * exceed 32767).
   *
   * Since Linux 1.0. x86-64 and ARM64. semop(2).
   *
   * @param semid a System V IPC identifier (semaphore set)
   * @param tsops struct sembuf, nsops of them, read by the kernel
   * @param nsops the length; left out, that of the memory
   */
  semop(semid: In<P, IpcArg>, tsops: In<P, Struct<'sembuf'>>, nsops?: In<P, Quantity>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  semop(semid: In<P, IpcArg>, tsops: In<P, Struct<'sembuf'> | Address>, nsops: In<P, Quantity>): Out<P, 0>
  /**
   * Do operations on a set of semaphores, all or none of them, and wait no longer than given.
   *
   * SEM_UNDO is undone at the end of the whole process, for all its threads together.
   *
   * Blocks until all operations are possible, or the time is over; a signal handler ends it with -EINTR,
   * SA_RESTART or not.
   *
   * Errors: E2BIG, EACCES, EAGAIN (The time is over, or it would have to wait and IPC_NOWAIT is given),
   * EFAULT, EFBIG (The set has no semaphore with such a number), EIDRM, EINTR, EINVAL, ENOMEM, ENOSYS,
   * ERANGE (A value would exceed 32767).
   *
   * Since Linux 2.6. x86-64 and ARM64. semtimedop(2).
   *
   * @param semid a System V IPC identifier (semaphore set)
   * @param tsops struct sembuf, nsops of them, read by the kernel
   * @param nsops the length; left out, that of the memory
   * @param timeout struct __kernel_timespec, read by the kernel; how long to wait; null: wait for ever
   */
  semtimedop(semid: In<P, IpcArg>, tsops: In<P, Struct<'sembuf'>>, nsops?: In<P, Quantity>, timeout?: In<P, Struct<'__kernel_timespec'> | null>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  semtimedop(semid: In<P, IpcArg>, tsops: In<P, Struct<'sembuf'> | Address>, nsops: In<P, Quantity>, timeout?: In<P, Struct<'__kernel_timespec'> | null>): Out<P, 0>
  /**
   * Map a segment of shared memory into the address space.
   *
   * shmaddr 0 lets the kernel choose. With SHM_REMAP it replaces what is mapped at the address.
   *
   * Dangerous: With SHM_REMAP it replaces what is mapped there, memory of the JavaScript engine too.
   *
   * Errors: EACCES, EAGAIN, EIDRM, EINVAL (No such segment, an address that is not aligned, or something is
   * mapped there already), ENFILE, ENOMEM, ENOSYS.
   *
   * Since Linux 1.0. x86-64 and ARM64. shmat(2).
   *
   * @param shmid a System V IPC identifier (shared memory)
   * @param shmaddr a raw address that is not a buffer of the caller
   * @param shmflg flags: `SHM_AT_`
   * @returns a raw address that is not a buffer of the caller
   */
  shmat(shmid: In<P, IpcArg>, shmaddr: In<P, Address | null>, shmflg: In<P, Flags<SHM_AT_>>): Out<P, Address>
  /**
   * Ask about, change or remove a segment of shared memory.
   *
   * Errors: EACCES, EFAULT, EIDRM, EINVAL, ENOMEM, ENOSYS, EPERM.
   *
   * Since Linux 1.0. x86-64 and ARM64. shmctl(2).
   *
   * @param shmid as cmd says
   * @param cmd one of `IPC_`, `SHM_CTL_`
   * @param buf as cmd says
   */
  shmctl<A extends readonly unknown[], T>(shmid: In<P, A[0]>, cmd: In<P, Command<{ readonly shmctl: Takes<A, T> }>>, ...args: InAll<P, Rest1<A>>): Out<P, T>
  /**
   * Remove the mapping of a segment of shared memory.
   *
   * Dangerous: Buffers over the mapping are no longer valid; the next access is fatal.
   *
   * Errors: EINVAL (No segment is mapped at this address), ENOSYS.
   *
   * Since Linux 1.0. x86-64 and ARM64. shmdt(2).
   *
   * @param shmaddr a raw address that is not a buffer of the caller
   */
  shmdt(shmaddr: In<P, Address | null>): Out<P, 0>
  /**
   * Find or make a segment of shared memory.
   *
   * The low nine bits of the flags are the permissions. Key IPC_PRIVATE (0) always makes a new one.
   *
   * Errors: EACCES, EEXIST, EINVAL (A new segment needs a size; an existing one is smaller than asked; or
   * kernel.shmmax is exceeded), ENFILE, ENOENT, ENOMEM, ENOSPC (One of the limits kernel.shmmni and
   * kernel.shmall is reached), ENOSYS, EPERM (SHM_HUGETLB needs CAP_IPC_LOCK or a group listed in
   * vm.hugetlb_shm_group).
   *
   * Since Linux 1.0. x86-64 and ARM64. shmget(2).
   *
   * @param key a plain number (ipc key)
   * @param size a number of bytes
   * @param shmflg flags: `IPC_GET_`, `SHM_GET_`, `SHM_HUGE_`
   * @returns a System V IPC identifier (shared memory)
   */
  shmget(key: In<P, Quantity>, size: In<P, Long>, shmflg: In<P, Flags<IPC_GET_ | SHM_GET_ | SHM_HUGE_> | Plain>): Out<P, Ipc>
}

export const calls: Readonly<Record<string, unknown>> = {
  mq_getsetattr(mqdes: unknown, u_mqstat: unknown, u_omqstat: unknown): unknown {
    core.letGo()
    const w0 = core.int32(mqdes, 'mq_getsetattr mqdes')
    const w1 = core.optionalMemory(u_mqstat, 64, 'mq_getsetattr u_mqstat')
    const w2 = core.optionalMemory(u_omqstat, 64, 'mq_getsetattr u_omqstat')
    core.fill(core.arm64 ? 185 : 245, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  mq_notify(mqdes: unknown, u_notification: unknown): unknown {
    core.letGo()
    const w0 = core.int32(mqdes, 'mq_notify mqdes')
    const w1 = core.optionalMemory(u_notification, 64, 'mq_notify u_notification')
    core.fill(core.arm64 ? 184 : 244, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  mq_open(u_name: unknown, oflag: unknown, mode: unknown, u_attr: unknown): unknown {
    core.letGo()
    const w0 = core.text(u_name, 'mq_open u_name')
    const w1 = core.uint32(oflag, 'mq_open oflag')
    const w2 = core.modeWith(mode, w1 as number, 64, 'mq_open mode')
    const w3 = core.optionalMemory(u_attr, 64, 'mq_open u_attr')
    core.fill(core.arm64 ? 180 : 240, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  mq_timedreceive(mqdes: unknown, u_msg_ptr: unknown, msg_len: unknown, u_msg_prio: unknown, u_abs_timeout: unknown): unknown {
    core.begin()
    const w0 = core.int32(mqdes, 'mq_timedreceive mqdes')
    const w1 = core.region(u_msg_ptr, 'mq_timedreceive u_msg_ptr')
    const b1 = core.regionBytes
    const w3 = u_msg_prio === null || u_msg_prio === undefined ? 0 : core.scalarOut(u_msg_prio, 'uint32', 'mq_timedreceive u_msg_prio')
    const w4 = core.optionalMemory(u_abs_timeout, 16, 'mq_timedreceive u_abs_timeout')
    const w2 = core.count(msg_len, b1, 'mq_timedreceive msg_len')
    core.fill(core.arm64 ? 183 : 243, w0, w1, w2, w3, w4, 0)
    core.run()
    const result = core.numberResult()
    core.finish()
    return result
  },
  mq_timedsend(mqdes: unknown, u_msg_ptr: unknown, msg_len: unknown, msg_prio: unknown, u_abs_timeout: unknown): unknown {
    core.letGo()
    const w0 = core.int32(mqdes, 'mq_timedsend mqdes')
    const w1 = core.input(u_msg_ptr, 'mq_timedsend u_msg_ptr')
    const b1 = core.regionBytes
    const w3 = core.uint32(msg_prio, 'mq_timedsend msg_prio')
    const w4 = core.optionalMemory(u_abs_timeout, 16, 'mq_timedsend u_abs_timeout')
    const w2 = core.count(msg_len, b1, 'mq_timedsend msg_len')
    core.fill(core.arm64 ? 182 : 242, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  mq_unlink(u_name: unknown): unknown {
    core.letGo()
    const w0 = core.text(u_name, 'mq_unlink u_name')
    core.fill(core.arm64 ? 181 : 241, w0, 0, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  msgctl: core.multiplexer('msgctl', core.arm64 ? 187 : 71, '{"args":[["msqid",null],["cmd","uint32"],["buf",null]],"by":1,"flags":0,"commands":[[0,{"name":"IPC_RMID","args":{"0":"int32"}}],[1,{"name":"IPC_SET","args":{"0":"int32","2":{"memory":120}}}],[2,{"name":"IPC_STAT","args":{"0":"int32","2":{"memory":120}}}],[3,{"name":"IPC_INFO","args":{"2":{"memory":32}}}],[12,{"name":"MSG_INFO","args":{"2":{"memory":32}}}],[11,{"name":"MSG_STAT","args":{"0":"int32","2":{"memory":120}}}],[13,{"name":"MSG_STAT_ANY","args":{"0":"int32","2":{"memory":120}}}]]}'),
  msgget(key: unknown, msgflg: unknown): unknown {
    const w0 = core.int32(key, 'msgget key')
    const w1 = core.uint32(msgflg, 'msgget msgflg')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 186 : 68, w0, w1, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  msgrcv(msqid: unknown, msgp: unknown, msgsz: unknown, msgtyp: unknown, msgflg: unknown): unknown {
    core.letGo()
    const w0 = core.int32(msqid, 'msgrcv msqid')
    const w1 = core.memory(msgp, 8, 'msgrcv msgp')
    const b1 = core.regionBytes
    const w2 = core.uint64(msgsz, 'msgrcv msgsz')
    const w3 = core.int64(msgtyp, 'msgrcv msgtyp')
    const w4 = core.uint32(msgflg, 'msgrcv msgflg')
    core.needs(b1, 8 + core.known(w2, 'msgrcv msgp'), 'msgrcv msgp')
    core.fill(core.arm64 ? 188 : 70, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  msgsnd(msqid: unknown, msgp: unknown, msgsz: unknown, msgflg: unknown): unknown {
    core.letGo()
    const w0 = core.int32(msqid, 'msgsnd msqid')
    const w1 = core.memory(msgp, 8, 'msgsnd msgp')
    const b1 = core.regionBytes
    const w2 = core.uint64(msgsz, 'msgsnd msgsz')
    const w3 = core.uint32(msgflg, 'msgsnd msgflg')
    core.needs(b1, 8 + core.known(w2, 'msgsnd msgp'), 'msgsnd msgp')
    core.fill(core.arm64 ? 189 : 69, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  semctl: core.multiplexer('semctl', core.arm64 ? 191 : 66, '{"args":[["semid",null],["semnum",null],["cmd","uint32"],["arg",null]],"by":2,"flags":0,"commands":[[0,{"name":"IPC_RMID","args":{"0":"int32"}}],[1,{"name":"IPC_SET","args":{"0":"int32","3":{"memory":{"x64":104,"arm64":88}}}}],[2,{"name":"IPC_STAT","args":{"0":"int32","3":{"memory":{"x64":104,"arm64":88}}}}],[3,{"name":"IPC_INFO","args":{"3":{"memory":40}}}],[19,{"name":"SEM_INFO","args":{"3":{"memory":40}}}],[18,{"name":"SEM_STAT","args":{"0":"int32","3":{"memory":{"x64":104,"arm64":88}}}}],[20,{"name":"SEM_STAT_ANY","args":{"0":"int32","3":{"memory":{"x64":104,"arm64":88}}}}],[12,{"name":"GETVAL","args":{"0":"int32","1":"int32"}}],[16,{"name":"SETVAL","args":{"0":"int32","1":"int32","3":"word64"}}],[11,{"name":"GETPID","args":{"0":"int32","1":"int32"}}],[14,{"name":"GETNCNT","args":{"0":"int32","1":"int32"}}],[15,{"name":"GETZCNT","args":{"0":"int32","1":"int32"}}],[13,{"name":"GETALL","args":{"0":"int32","3":{"memory":0,"needs":{"bytes":64000,"each":0}}}}],[17,{"name":"SETALL","args":{"0":"int32","3":{"memory":0,"needs":{"bytes":64000,"each":0}}}}]]}'),
  semget(key: unknown, nsems: unknown, semflg: unknown): unknown {
    const w0 = core.int32(key, 'semget key')
    const w1 = core.int32(nsems, 'semget nsems')
    const w2 = core.uint32(semflg, 'semget semflg')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 190 : 64, w0, w1, w2, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  semop(semid: unknown, tsops: unknown, nsops: unknown): unknown {
    core.letGo()
    const w0 = core.int32(semid, 'semop semid')
    const w1 = core.region(tsops, 'semop tsops')
    const b1 = core.regionBytes
    const w2 = core.count(nsops, core.capacity(b1, 6), 'semop nsops')
    core.fill(core.arm64 ? 193 : 65, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  semtimedop(semid: unknown, tsops: unknown, nsops: unknown, timeout: unknown): unknown {
    core.letGo()
    const w0 = core.int32(semid, 'semtimedop semid')
    const w1 = core.region(tsops, 'semtimedop tsops')
    const b1 = core.regionBytes
    const w3 = core.optionalMemory(timeout, 16, 'semtimedop timeout')
    const w2 = core.count(nsops, core.capacity(b1, 6), 'semtimedop nsops')
    core.fill(core.arm64 ? 192 : 220, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  shmat(shmid: unknown, shmaddr: unknown, shmflg: unknown): unknown {
    const w0 = core.int32(shmid, 'shmat shmid')
    const w1 = core.bits64(shmaddr, 'shmat shmaddr')
    const w2 = core.uint32(shmflg, 'shmat shmflg')
    core.fill(core.arm64 ? 196 : 30, w0, w1, w2, 0, 0, 0)
    core.run()
    return core.bigintResult()
  },
  shmctl: core.multiplexer('shmctl', core.arm64 ? 195 : 31, '{"args":[["shmid",null],["cmd","uint32"],["buf",null]],"by":1,"flags":0,"commands":[[0,{"name":"IPC_RMID","args":{"0":"int32"}}],[1,{"name":"IPC_SET","args":{"0":"int32","2":{"memory":112}}}],[2,{"name":"IPC_STAT","args":{"0":"int32","2":{"memory":112}}}],[3,{"name":"IPC_INFO","args":{"2":{"memory":72}}}],[14,{"name":"SHM_INFO","args":{"2":{"memory":48}}}],[13,{"name":"SHM_STAT","args":{"0":"int32","2":{"memory":112}}}],[15,{"name":"SHM_STAT_ANY","args":{"0":"int32","2":{"memory":112}}}],[11,{"name":"SHM_LOCK","args":{"0":"int32"}}],[12,{"name":"SHM_UNLOCK","args":{"0":"int32"}}]]}'),
  shmdt(shmaddr: unknown): unknown {
    const w0 = core.bits64(shmaddr, 'shmdt shmaddr')
    core.fill(core.arm64 ? 197 : 67, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  shmget(key: unknown, size: unknown, shmflg: unknown): unknown {
    const w0 = core.int32(key, 'shmget key')
    const w1 = core.uint64(size, 'shmget size')
    const w2 = core.uint32(shmflg, 'shmget shmflg')
    core.fill(core.arm64 ? 194 : 29, w0, w1, w2, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
}

export const facts: Readonly<Record<string, CallFacts>> = {
  mq_getsetattr: { writes: [2] },
  mq_notify: { writes: [] },
  mq_open: { writes: [] },
  mq_timedreceive: { writes: [1, 3] },
  mq_timedsend: { writes: [] },
  msgctl: { commands: (values) => core.commandNames('msgctl', values) },
  msgrcv: { writes: [1] },
  msgsnd: { writes: [] },
  semctl: { commands: (values) => core.commandNames('semctl', values) },
  semop: { writes: [] },
  semtimedop: { writes: [] },
  shmctl: { commands: (values) => core.commandNames('shmctl', values) },
}

/** Call, or call(command) -> error -> what to do about it. */
export const hints: string = '{"mq_getsetattr":{"EINVAL":"mq_flags may hold nothing but O_NONBLOCK."},"mq_notify":{"EBUSY":"A process has already asked."},"mq_open":{"EACCES":"The name must not begin with a slash or hold one; or the permissions of the queue forbid it.","EINVAL":"mq_maxmsg and mq_msgsize must be greater than 0 and within the limits of fs.mqueue.","EMFILE":"The process has too many descriptors, or RLIMIT_MSGQUEUE is exceeded.","ENOSPC":"The limit fs.mqueue.queues_max is reached."},"mq_timedreceive":{"EMSGSIZE":"The buffer must hold mq_msgsize bytes, however short the message is."},"mq_timedsend":{"EINVAL":"The priority must be less than 32768, and the time valid.","EMSGSIZE":"The message is longer than mq_msgsize of the queue."},"mq_unlink":{"EACCES":"The name must not begin with a slash or hold one.","EPERM":"Only the owner of the queue may do it."},"msgctl(IPC_RMID)":{"EPERM":"Only the owner, the creator or CAP_SYS_ADMIN may do it."},"msgctl(IPC_SET)":{"EPERM":"Not the owner, or msg_qbytes exceeds kernel.msgmnb without CAP_SYS_RESOURCE."},"msgget":{"ENOSPC":"The limit kernel.msgmni is reached."},"msgrcv":{"E2BIG":"The message is longer than msgsz; it stays in the queue. MSG_NOERROR cuts it off instead.","EIDRM":"The queue was removed.","ENOSYS":"MSG_COPY needs a kernel with CONFIG_CHECKPOINT_RESTORE."},"msgsnd":{"EIDRM":"The queue was removed.","EINVAL":"The type must be greater than 0, and msgsz at most kernel.msgmax."},"semctl(IPC_RMID)":{"EPERM":"Only the owner, the creator or CAP_SYS_ADMIN may do it."},"semctl(IPC_SET)":{"EPERM":"Only the owner, the creator or CAP_SYS_ADMIN may do it."},"semget":{"EINVAL":"A new set needs semaphores; an existing one has fewer than asked; or the limit SEMMSL is exceeded.","ENOSPC":"One of the limits in kernel.sem is reached."},"semop":{"EAGAIN":"It would have to wait, and IPC_NOWAIT is given.","EFBIG":"The set has no semaphore with such a number.","ERANGE":"A value would exceed 32767."},"semtimedop":{"EAGAIN":"The time is over, or it would have to wait and IPC_NOWAIT is given.","EFBIG":"The set has no semaphore with such a number.","ERANGE":"A value would exceed 32767."},"shmat":{"EINVAL":"No such segment, an address that is not aligned, or something is mapped there already."},"shmctl(IPC_RMID)":{"EPERM":"Only the owner, the creator or CAP_SYS_ADMIN may do it."},"shmctl(IPC_SET)":{"EPERM":"Only the owner, the creator or CAP_SYS_ADMIN may do it."},"shmctl(SHM_LOCK)":{"ENOMEM":"RLIMIT_MEMLOCK would be exceeded.","EPERM":"Only the owner, the creator or CAP_IPC_LOCK may do it, and RLIMIT_MEMLOCK must not be 0."},"shmctl(SHM_UNLOCK)":{"EPERM":"Only the owner, the creator or CAP_IPC_LOCK may do it."},"shmdt":{"EINVAL":"No segment is mapped at this address."},"shmget":{"EINVAL":"A new segment needs a size; an existing one is smaller than asked; or kernel.shmmax is exceeded.","ENOSPC":"One of the limits kernel.shmmni and kernel.shmall is reached.","EPERM":"SHM_HUGETLB needs CAP_IPC_LOCK or a group listed in vm.hugetlb_shm_group."}}'

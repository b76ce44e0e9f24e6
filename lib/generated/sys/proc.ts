// Generated from abi/prototypes.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-source-7.2 7.2.12-1.

import * as core from '../../sys/core.js'
import type { CallFacts } from '../../sys/must.js'
import type { Address, Bytes, Choice, Command, Count, Fd, FdArg, Flags, In, InAll, LeftOut, Long, Memory, Out, Pid, PidArg, Place, Place32, Place64, PlaceBits, Plain, Quantity, Rest1, Size, Struct, Takes, Text, Tid, TidArg, Unused } from '../../sys/types.js'
import type { CLOCK_, CLONE_NEW_, EXECVEAT_, FUTEX2_, PERSONALITY_, PER_, PIDFD_, PIDFD_SIGNAL_, RLIMIT_, RUSAGE_, SCHED_, SCHED_GETATTR_FLAG_, SCHED_RESET_, SIG_, UNSHARE_, W_ } from '../families.js'

export interface ProcCalls<P extends Place> {
  /**
   * Get and set what x86-64 alone has for threads and processes.
   *
   * Exists on x86-64 only.
   *
   * Errors: EINVAL (The kernel does not know the option).
   *
   * Since Linux 2.6. x86-64 only; elsewhere -ENOSYS. arch_prctl(2).
   *
   * @param option one of `ARCH_`
   * @param arg2 as option says
   */
  arch_prctl<A extends readonly unknown[], T>(option: In<P, Command<{ readonly arch_prctl: Takes<A, T> }>>, ...args: InAll<P, A>): Out<P, T>
  /**
   * Get the capabilities of a thread.
   *
   * Version 3 has two structs, for the capabilities below 32 and for those from 32 on; version 1 has one.
   *
   * Per thread: the capabilities of the thread
   *
   * Errors: EFAULT, EINVAL (The version is unknown; the kernel has put the one that it prefers there),
   * ESRCH.
   *
   * Since Linux 2.2. x86-64 and ARM64. capget(2).
   *
   * @param header struct __user_cap_header_struct, read and written by the kernel
   * @param dataptr struct __user_cap_data_struct, 2 of them, written by the kernel; null: only the version
   * that the kernel prefers is wanted
   */
  capget(header: In<P, Struct<'__user_cap_header_struct'>>, dataptr?: In<P, Struct<'__user_cap_data_struct'> | null>): Out<P, 0>
  /**
   * Set the capabilities of the calling thread.
   *
   * Version 3 has two structs, for the capabilities below 32 and for those from 32 on; version 1 has one.
   *
   * Per thread: the capabilities of the thread
   *
   * Errors: EFAULT, EINVAL (The version is unknown; the kernel has put the one that it prefers there),
   * ENOMEM, EPERM (Only what is permitted can be kept or made effective, and pid must be 0 or the own
   * thread).
   *
   * Since Linux 2.2. x86-64 and ARM64. capset(2).
   *
   * @param header struct __user_cap_header_struct, read and written by the kernel
   * @param data struct __user_cap_data_struct, 2 of them, read by the kernel
   */
  capset(header: In<P, Struct<'__user_cap_header_struct'>>, data: In<P, Struct<'__user_cap_data_struct'>>): Out<P, 0>
  /**
   * Make a child process or thread and choose what it shares with the caller.
   *
   * The low 8 bits of clone_flags are the signal sent at the end, the high 32 are ignored; gives 0 in the
   * child. With CLONE_PIDFD parent_tidptr receives the pidfd.
   *
   * Errors: EAGAIN, EFAULT, EINVAL, EMFILE, ENFILE, ENOMEM, ENOSPC, EPERM.
   *
   * Since Linux 1.0. x86-64 and ARM64. clone(2).
   *
   * @returns a thread
   */
  readonly clone: LeftOut<'the child would hold a copy of the calling thread only: the threads of the JavaScript engine and of libuv, and the locks they hold, are gone or stuck in it; instead: spawn of node:child_process, then pidfd_open for a pidfd of the child; Worker of node:worker_threads for a thread'>
  /**
   * Make a child process or thread as described in a struct.
   *
   * Gives 0 in the child.
   *
   * Errors: E2BIG, EACCES, EAGAIN, EBADF, EBUSY, EEXIST, EFAULT, EINVAL, EMFILE, ENFILE, ENODEV, ENOMEM,
   * ENOSPC, EOPNOTSUPP, EPERM.
   *
   * Since Linux 5.3. x86-64 and ARM64. clone3(2).
   *
   * @returns a thread
   */
  readonly clone3: LeftOut<'the child would hold a copy of the calling thread only: the threads of the JavaScript engine and of libuv, and the locks they hold, are gone or stuck in it; instead: spawn of node:child_process, then pidfd_open for a pidfd of the child; Worker of node:worker_threads for a thread'>
  /**
   * Replace the program that the process runs.
   *
   * Ends all other threads; descriptors without FD_CLOEXEC, the signal mask and ignored signals stay.
   *
   * Dangerous: The running program ends without exit handlers, and whatever it has not written yet is lost.
   *
   * Errors: E2BIG, EACCES (No permission to execute, not a regular file, or a file system mounted noexec),
   * EAGAIN (The user has more processes than RLIMIT_NPROC since an earlier change of user id), EFAULT, EIO,
   * ELIBBAD, ELOOP, ENAMETOOLONG, ENFILE, ENOENT (The file, or the interpreter that it names, does not
   * exist), ENOEXEC (Neither an ELF program for this machine nor a script with #!), ENOMEM, ENOTDIR, EPERM,
   * ETXTBSY (The file is open for writing).
   *
   * Since Linux 1.0. x86-64 and ARM64. execve(2).
   *
   * @param filename a path
   * @param argv strings; null: no arguments; the program sees one empty string
   * @param envp strings; null: an empty environment
   * @returns only if it failed
   */
  execve(filename: In<P, Text>, argv: In<P, readonly Text[] | null>, envp: In<P, readonly Text[] | null>): Out<P, never>
  /**
   * Replace the program that the process runs, found from a directory or an open file.
   *
   * With AT_EMPTY_PATH and an empty path fd is the program; returns only with AT_EXECVE_CHECK.
   *
   * Dangerous: The running program ends without exit handlers, unless AT_EXECVE_CHECK is given.
   *
   * Errors: E2BIG, EACCES, EAGAIN, EBADF, EFAULT, EINVAL, EIO, ELIBBAD, ELOOP (With AT_SYMLINK_NOFOLLOW
   * also: the path is a symbolic link), ENAMETOOLONG, ENFILE, ENOENT (Also: a script cannot be opened by
   * its interpreter because fd has FD_CLOEXEC), ENOEXEC, ENOMEM, ENOTDIR, EPERM, ETXTBSY.
   *
   * Since Linux 3.19. x86-64 and ARM64. execveat(2).
   *
   * @param fd a directory file descriptor, or AT_FDCWD
   * @param filename a path
   * @param argv strings; null: no arguments; the program sees one empty string
   * @param envp strings; null: an empty environment
   * @param flags flags: `EXECVEAT_`
   */
  execveat(fd: In<P, FdArg>, filename: In<P, Text>, argv: In<P, readonly Text[] | null>, envp: In<P, readonly Text[] | null>, flags: In<P, Flags<EXECVEAT_>>): Out<P, 0>
  /**
   * End the calling thread.
   *
   * Since Linux 1.0. x86-64 and ARM64. exit(2).
   *
   * @returns only if it failed
   */
  readonly exit: LeftOut<'it ends the thread under the JavaScript engine and leaves the process without it; instead: process.exit, or exit_group'>
  /**
   * End the process with all its threads.
   *
   * Only the low 8 bits of the code reach the parent.
   *
   * Dangerous: Ends at once, without exit handlers, and whatever has not been written yet is lost.
   *
   * Since Linux 2.6. x86-64 and ARM64. exit_group(2).
   *
   * @param error_code a plain number
   * @returns only if it failed
   */
  exit_group(error_code: In<P, Quantity>): Out<P, never>
  /**
   * Make a child that is a copy of the process.
   *
   * Gives 0 in the child.
   *
   * Errors: EAGAIN, ENOMEM.
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. fork(2).
   *
   * @returns a process
   */
  readonly fork: LeftOut<'the child would hold a copy of the calling thread only: the threads of the JavaScript engine and of libuv, and the locks they hold, are gone or stuck in it; instead: spawn of node:child_process, then pidfd_open for a pidfd of the child'>
  /**
   * Wait for a 32-bit word in shared memory, wake those who wait, or lock it.
   *
   * To op FUTEX_PRIVATE_FLAG can be added if only threads of the process use the futex, and to some
   * commands FUTEX_CLOCK_REALTIME. utime is a pointer to a timeout or a number, as the command says.
   *
   * Blocks until it is woken, with the commands that wait or lock; a signal handler ends it with -EINTR,
   * unless installed with SA_RESTART.
   *
   * Errors: EFAULT, EINVAL, ENOSYS (The command is unknown, or does not go with the flags in op).
   *
   * Since Linux 2.6. x86-64 and ARM64. futex(2).
   *
   * @param uaddr as op says
   * @param op one of `FUTEX_`, with flags `FUTEX_FLAG_`
   * @param val as op says
   * @param utime as op says
   * @param uaddr2 as op says
   * @param val3 as op says
   */
  futex<A extends readonly unknown[], T>(uaddr: In<P, A[0]>, op: In<P, Command<{ readonly futex: Takes<A, T> }>>, ...args: InAll<P, Rest1<A>>): Out<P, T>
  /**
   * Wake some threads that wait for a futex, and let others wait for a second one.
   *
   * The first element is the futex with its expected value, the second the one to move to.
   *
   * Errors: EAGAIN (The futex has not the expected value any more; look again), EFAULT, EINVAL (The flags
   * of the two futexes differ, or a number is negative. Only futexes of 32 bits are possible:
   * FUTEX2_SIZE_U32 must be set).
   *
   * Since Linux 6.7. x86-64 and ARM64. futex(2).
   *
   * @param waiters struct futex_waitv, 2 of them, read by the kernel
   * @param flags not looked at, or must be 0
   * @param nr_wake a number of things other than bytes (waiters)
   * @param nr_requeue a number of things other than bytes (waiters)
   * @returns a number of things other than bytes (waiters)
   */
  futex_requeue(waiters: In<P, Struct<'futex_waitv'>>, flags: In<P, Unused>, nr_wake: In<P, Quantity>, nr_requeue: In<P, Quantity>): Out<P, Count>
  /**
   * Sleep if a futex has the expected value, until it is woken for some bits.
   *
   * Only futexes of 32 bits are possible: FUTEX2_SIZE_U32 must be set. The clock is CLOCK_MONOTONIC or
   * CLOCK_REALTIME, and not looked at without a timeout. With FUTEX2_NUMA the word after the futex is a
   * NUMA node, which may be written.
   *
   * Blocks until it is woken or the time is over; a signal handler ends it with -EINTR, unless installed
   * with SA_RESTART.
   *
   * Errors: EAGAIN (The futex has not the expected value any more; look again), EFAULT, EINTR, EINVAL (The
   * mask is 0, the futex not aligned, or a flag wrong. Only futexes of 32 bits are possible:
   * FUTEX2_SIZE_U32 must be set), ETIMEDOUT.
   *
   * Since Linux 6.7. x86-64 and ARM64. futex(2).
   *
   * @param uaddr bytes, 4 bytes, 8 with FUTEX2_NUMA, read and written by the kernel
   * @param val a machine word whose meaning is the caller's own
   * @param mask a set of bits without named constants
   * @param flags flags: `FUTEX2_`
   * @param timeout struct __kernel_timespec, read by the kernel; until when to wait; null: wait for ever
   * @param clockid one of `CLOCK_`
   */
  futex_wait(uaddr: In<P, Memory>, val: In<P, Long>, mask: In<P, bigint>, flags: In<P, Flags<FUTEX2_>>, timeout: In<P, Struct<'__kernel_timespec'> | null | undefined>, clockid: In<P, Choice<CLOCK_>>): Out<P, 0>
  /**
   * Sleep until one of some futexes is woken, if all have their expected values.
   *
   * Others may have been woken too. The clock is CLOCK_MONOTONIC or CLOCK_REALTIME, and not looked at
   * without a timeout.
   *
   * Blocks until one is woken or the time is over; a signal handler ends it with -EINTR, unless installed
   * with SA_RESTART.
   *
   * Errors: EAGAIN (The futex has not the expected value any more; look again), EFAULT, EINTR, EINVAL
   * (There must be 1 to 128 futexes. Only futexes of 32 bits are possible: FUTEX2_SIZE_U32 must be set),
   * ENOMEM, ETIMEDOUT.
   *
   * Since Linux 5.16. x86-64 and ARM64. futex_waitv(2).
   *
   * @param waiters struct futex_waitv, nr_futexes of them, read by the kernel
   * @param nr_futexes the length; left out, that of the memory
   * @param flags not looked at, or must be 0
   * @param timeout struct __kernel_timespec, read by the kernel; until when to wait; null: wait for ever
   * @param clockid one of `CLOCK_`
   * @returns a plain number (index of a woken futex)
   */
  futex_waitv(waiters: In<P, Struct<'futex_waitv'>>, nr_futexes: In<P, Quantity | undefined>, flags: In<P, Unused>, timeout: In<P, Struct<'__kernel_timespec'> | null | undefined>, clockid: In<P, Choice<CLOCK_>>): Out<P, number>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  futex_waitv(waiters: In<P, Struct<'futex_waitv'> | Address>, nr_futexes: In<P, Quantity>, flags: In<P, Unused>, timeout: In<P, Struct<'__kernel_timespec'> | null | undefined>, clockid: In<P, Choice<CLOCK_>>): Out<P, number>
  /**
   * Wake threads that wait for some bits of a futex.
   *
   * Only futexes of 32 bits are possible: FUTEX2_SIZE_U32 must be set. Unlike FUTEX_WAKE, it wakes none if
   * nr is 0.
   *
   * Errors: EFAULT, EINVAL (The mask is 0, the futex not aligned, or a flag wrong. Only futexes of 32 bits
   * are possible: FUTEX2_SIZE_U32 must be set).
   *
   * Since Linux 6.7. x86-64 and ARM64. futex(2).
   *
   * @param uaddr bytes, 4 bytes, 8 with FUTEX2_NUMA, read and written by the kernel
   * @param mask a set of bits without named constants
   * @param nr a number of things other than bytes (waiters)
   * @param flags flags: `FUTEX2_`
   * @returns a number of things other than bytes (waiters)
   */
  futex_wake(uaddr: In<P, Memory>, mask: In<P, bigint>, nr: In<P, Quantity>, flags: In<P, Flags<FUTEX2_>>): Out<P, Count>
  /**
   * Get the address of the list of robust locks of a thread.
   *
   * 0 is the calling thread.
   *
   * Per thread: the list of robust locks
   *
   * Errors: EFAULT, EPERM (The thread cannot be read as with ptrace), ESRCH.
   *
   * Since Linux 2.6.17. x86-64 and ARM64. get_robust_list(2).
   *
   * @param pid a thread
   * @param head_ptr a raw address that is not a buffer of the caller, written by the kernel
   * @param len_ptr a number of bytes, written by the kernel
   */
  get_robust_list(pid: In<P, TidArg>, head_ptr: In<P, PlaceBits>, len_ptr: In<P, Place64>): Out<P, 0>
  /**
   * Get the effective group id.
   *
   * Per thread: the group ids of the thread
   *
   * Since Linux 1.0. x86-64 and ARM64. getegid(2).
   *
   * @returns a group id
   */
  getegid(): Out<P, number>
  /**
   * Get the effective user id.
   *
   * Per thread: the user ids of the thread
   *
   * Since Linux 1.0. x86-64 and ARM64. geteuid(2).
   *
   * @returns a user id
   */
  geteuid(): Out<P, number>
  /**
   * Get the real group id.
   *
   * Per thread: the group ids of the thread
   *
   * Since Linux 1.0. x86-64 and ARM64. getgid(2).
   *
   * @returns a group id
   */
  getgid(): Out<P, number>
  /**
   * Get the supplementary groups.
   *
   * With a gidsetsize of 0 nothing is written.
   *
   * Per thread: the supplementary groups of the thread
   *
   * Errors: EFAULT, EINVAL (There are more groups than gidsetsize).
   *
   * Since Linux 1.0. x86-64 and ARM64. getgroups(2).
   *
   * @param gidsetsize the length; left out, that of the memory
   * @param grouplist a group id, gidsetsize of them, written by the kernel; null: only the number is
   * wanted; gidsetsize is 0
   * @returns a number of things other than bytes (groups)
   */
  getgroups(gidsetsize?: In<P, Quantity>, grouplist?: In<P, Bytes | null>): Out<P, Count>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  getgroups(gidsetsize: In<P, Quantity>, grouplist?: In<P, Bytes | Address | null>): Out<P, Count>
  /**
   * Get the process group of a process.
   *
   * Process 0 is the caller.
   *
   * Errors: ESRCH.
   *
   * Since Linux 1.0. x86-64 and ARM64. getpgid(2).
   *
   * @param pid a process
   * @returns a process group
   */
  getpgid(pid: In<P, PidArg>): Out<P, Pid>
  /**
   * Get the process group of the calling process.
   *
   * On both architectures: getpgid(0)
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. getpgrp(2).
   *
   * @returns a process group
   */
  getpgrp(): Out<P, Pid>
  /**
   * Get the id of the calling process.
   *
   * Since Linux 1.0. x86-64 and ARM64. getpid(2).
   *
   * @returns a process
   */
  getpid(): Out<P, Pid>
  /**
   * Get the id of the parent process.
   *
   * Gives 0 if the parent is outside of the PID namespace.
   *
   * Since Linux 1.0. x86-64 and ARM64. getppid(2).
   *
   * @returns a process
   */
  getppid(): Out<P, Pid>
  /**
   * Get the lowest nice value of some threads.
   *
   * The raw call gives 20 minus the nice value, so 1 to 40, where libc gives the nice value.
   *
   * Per thread: the nice value of a thread, of which a process has several
   *
   * Errors: EINVAL, ESRCH.
   *
   * Since Linux 1.0. x86-64 and ARM64. getpriority(2).
   *
   * @param which one of `PRIO_`
   * @param who as which says
   * @returns a plain number
   */
  getpriority<A extends readonly unknown[], T>(which: In<P, Command<{ readonly getpriority: Takes<A, T> }>>, ...args: InAll<P, A>): Out<P, T>
  /**
   * Get the real, effective and saved group id.
   *
   * Per thread: the group ids of the thread
   *
   * Errors: EFAULT.
   *
   * Since Linux 2.2. x86-64 and ARM64. getresgid(2).
   *
   * @param rgidp a group id, written by the kernel
   * @param egidp a group id, written by the kernel
   * @param sgidp a group id, written by the kernel
   */
  getresgid(rgidp: In<P, Place32>, egidp: In<P, Place32>, sgidp: In<P, Place32>): Out<P, 0>
  /**
   * Get the real, effective and saved user id.
   *
   * Per thread: the user ids of the thread
   *
   * Errors: EFAULT.
   *
   * Since Linux 2.2. x86-64 and ARM64. getresuid(2).
   *
   * @param ruidp a user id, written by the kernel
   * @param euidp a user id, written by the kernel
   * @param suidp a user id, written by the kernel
   */
  getresuid(ruidp: In<P, Place32>, euidp: In<P, Place32>, suidp: In<P, Place32>): Out<P, 0>
  /**
   * Get a resource limit of the calling process.
   *
   * Errors: EFAULT, EINVAL.
   *
   * Since Linux 1.0. x86-64 and ARM64. getrlimit(2).
   *
   * @param resource one of `RLIMIT_`
   * @param rlim struct rlimit, written by the kernel
   */
  getrlimit(resource: In<P, Choice<RLIMIT_>>, rlim: In<P, Struct<'rlimit'>>): Out<P, 0>
  /**
   * Get how much CPU time, memory and I/O has been used.
   *
   * Of children only those count that have been waited for. ru_maxrss is in KiB.
   *
   * Errors: EFAULT, EINVAL.
   *
   * Since Linux 1.0. x86-64 and ARM64. getrusage(2).
   *
   * @param who one of `RUSAGE_`
   * @param ru struct rusage, written by the kernel
   */
  getrusage(who: In<P, Choice<RUSAGE_>>, ru: In<P, Struct<'rusage'>>): Out<P, 0>
  /**
   * Get the session of a process.
   *
   * Process 0 is the caller.
   *
   * Errors: ESRCH.
   *
   * Since Linux 1.0. x86-64 and ARM64. getsid(2).
   *
   * @param pid a process
   * @returns a session
   */
  getsid(pid: In<P, PidArg>): Out<P, Pid>
  /**
   * Get the id of the calling thread.
   *
   * Per thread: the id of the thread
   *
   * Since Linux 2.4.11. x86-64 and ARM64. gettid(2).
   *
   * @returns a thread
   */
  gettid(): Out<P, Tid>
  /**
   * Get the real user id.
   *
   * Per thread: the user ids of the thread
   *
   * Since Linux 1.0. x86-64 and ARM64. getuid(2).
   *
   * @returns a user id
   */
  getuid(): Out<P, number>
  /**
   * Get the I/O priority of threads.
   *
   * The class is in the bits from 13 up (IOPRIO_CLASS_), the level in the low 3, a hint between.
   *
   * Per thread: the I/O priority of a thread, of which a process has several
   *
   * Errors: EINVAL, ESRCH.
   *
   * Since Linux 2.6.13. x86-64 and ARM64. ioprio_get(2).
   *
   * @param which one of `IOPRIO_WHO_`
   * @param who as which says
   * @returns a plain number (I/O priority)
   */
  ioprio_get<A extends readonly unknown[], T>(which: In<P, Command<{ readonly ioprio_get: Takes<A, T> }>>, ...args: InAll<P, A>): Out<P, T>
  /**
   * Set the I/O priority of threads.
   *
   * The class is in the bits from 13 up (IOPRIO_CLASS_), the level in the low 3, a hint between.
   *
   * Per thread: the I/O priority of a thread, of which a process has several
   *
   * Errors: EINVAL, ENOMEM, EPERM (IOPRIO_CLASS_RT needs CAP_SYS_NICE or CAP_SYS_ADMIN, threads of other
   * users CAP_SYS_NICE), ESRCH.
   *
   * Since Linux 2.6.13. x86-64 and ARM64. ioprio_set(2).
   *
   * @param which one of `IOPRIO_WHO_`
   * @param who as which says
   * @param ioprio a plain number (I/O priority)
   */
  ioprio_set<A extends readonly unknown[], T>(which: In<P, Command<{ readonly ioprio_set: Takes<A, T> }>>, who: In<P, A[0]>, ioprio: In<P, Quantity>): Out<P, T>
  /**
   * Compare whether two processes share a kernel object.
   *
   * Gives 0 for the same, 1 and 2 for less and greater in an order good for sorting only.
   *
   * Errors: EBADF, EFAULT, EINVAL, ENOENT, EOPNOTSUPP, EPERM (Needs the right to inspect both processes as
   * for reading with ptrace), ESRCH.
   *
   * Since Linux 3.5. x86-64 and ARM64. kcmp(2).
   *
   * @param pid1 a thread
   * @param pid2 a thread
   * @param type one of `KCMP_`
   * @param idx1 as type says
   * @param idx2 as type says
   * @returns a plain number
   */
  kcmp<A extends readonly unknown[], T>(pid1: In<P, TidArg>, pid2: In<P, TidArg>, type: In<P, Command<{ readonly kcmp: Takes<A, T> }>>, ...args: InAll<P, A>): Out<P, T>
  /**
   * Send a signal to a process, to a process group, or to all processes.
   *
   * Process 0 is the own group, -1 all that may be signalled but the own, -N group N; signal 0 only checks.
   *
   * Errors: EINVAL, EPERM (Needs the same real or effective user id, or CAP_KILL), ESRCH.
   *
   * Since Linux 1.0. x86-64 and ARM64. kill(2).
   *
   * @param pid a process
   * @param sig a signal number
   */
  kill(pid: In<P, PidArg>, sig: In<P, Plain>): Out<P, 0>
  /**
   * List the ids of namespaces.
   *
   * Goes on after ns_id; without CAP_SYS_ADMIN in the first PID namespace only the own namespaces are
   * listed.
   *
   * Errors: E2BIG, EFAULT, EINVAL (The field size is 32 or more, and user_ns_id must be the id of a user
   * namespace), ENOENT (There is none after ns_id), EOPNOTSUPP (A kind of namespace that the kernel does
   * not know), EOVERFLOW (At most 1000000 ids at a time).
   *
   * Since Linux 6.19. x86-64 and ARM64. listns(2).
   *
   * @param req struct ns_id_req, its own field size, read by the kernel
   * @param ns_ids a value that the kernel hands back as it is, or that only the kernel can interpret
   * (namespace), nr_ns_ids of them, written by the kernel
   * @param nr_ns_ids the length; left out, that of the memory
   * @param flags not looked at, or must be 0
   * @returns a number of things other than bytes (namespaces)
   */
  listns(req: In<P, Struct<'ns_id_req'>>, ns_ids: In<P, Bytes>, nr_ns_ids?: In<P, Quantity>, flags?: In<P, Unused>): Out<P, Count>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  listns(req: In<P, Struct<'ns_id_req'>>, ns_ids: In<P, Bytes | Address>, nr_ns_ids: In<P, Quantity>, flags?: In<P, Unused>): Out<P, Count>
  /**
   * Run a memory barrier on other threads.
   *
   * Errors: EINVAL, ENOMEM, EPERM.
   *
   * Since Linux 4.3. x86-64 and ARM64. membarrier(2).
   *
   * @param cmd one of `MEMBARRIER_CMD_`
   * @param flags as cmd says
   * @param cpu_id as cmd says
   */
  membarrier<A extends readonly unknown[], T>(cmd: In<P, Command<{ readonly membarrier: Takes<A, T> }>>, ...args: InAll<P, A>): Out<P, T>
  /**
   * Get or set how the kernel emulates other systems and lays out memory for the thread.
   *
   * Gives the value before; 0xffffffff only asks. Most bits take effect at the next execve.
   *
   * Per thread: the execution domain of the thread
   *
   * Errors: EINVAL (On ARM64: PER_LINUX32 on a machine that cannot run 32-bit programs).
   *
   * Since Linux 1.0. x86-64 and ARM64. personality(2).
   *
   * @param personality one of `PER_`, with flags `PERSONALITY_`
   * @returns one of `PER_`, with flags `PERSONALITY_`
   */
  personality(personality: In<P, Choice<PER_ | PERSONALITY_>>): Out<P, PER_ | PERSONALITY_>
  /**
   * Get a copy of a descriptor of another process.
   *
   * The copy is close-on-exec and shares the position and status flags of the file.
   *
   * Errors: EBADF, EINVAL, EMFILE, EPERM (Needs the right to attach to the process with ptrace), ESRCH.
   *
   * Since Linux 5.6. x86-64 and ARM64. pidfd_getfd(2).
   *
   * @param pidfd an open file descriptor (pidfd)
   * @param fd an open file descriptor (remote)
   * @param flags not looked at, or must be 0
   * @returns an open file descriptor
   */
  pidfd_getfd(pidfd: In<P, FdArg>, fd: In<P, FdArg>, flags?: In<P, Unused>): Out<P, Fd>
  /**
   * Open a descriptor of a process, which stays with it when its id is used again.
   *
   * The descriptor is always close-on-exec; it polls readable when the process has ended.
   *
   * Errors: EINVAL, EMFILE, ENFILE, ENOENT (The id is one of a thread that leads no process; it needs
   * PIDFD_THREAD), ENOMEM, ESRCH.
   *
   * Since Linux 5.3. x86-64 and ARM64. pidfd_open(2).
   *
   * @param pid a process
   * @param flags flags: `PIDFD_`
   * @returns an open file descriptor (pidfd)
   */
  pidfd_open(pid: In<P, PidArg>, flags: In<P, Flags<PIDFD_>>): Out<P, Fd>
  /**
   * Send a signal to a process, a thread or a process group through a pidfd.
   *
   * Signal 0 only checks; a descriptor of a directory /proc/PID and PIDFD_SELF are taken too.
   *
   * Errors: E2BIG, EAGAIN, EBADF, EFAULT, EINVAL (Also: the process is outside of the own PID namespace, or
   * si_signo is not the signal), EPERM (Another user, or info has a si_code that only the kernel or kill
   * may give), ESRCH.
   *
   * Since Linux 5.1. x86-64 and ARM64. pidfd_send_signal(2).
   *
   * @param pidfd an open file descriptor (pidfd)
   * @param sig a signal number
   * @param info struct siginfo, read by the kernel; null: filled in as kill does
   * @param flags flags: `PIDFD_SIGNAL_`
   */
  pidfd_send_signal(pidfd: In<P, FdArg>, sig: In<P, Plain>, info: In<P, Struct<'siginfo'> | null | undefined>, flags: In<P, Flags<PIDFD_SIGNAL_>>): Out<P, 0>
  /**
   * Get and set attributes of the calling thread and process.
   *
   * Errors: EINVAL (The kernel or the machine does not know the option, or an argument that it does not use
   * is not 0).
   *
   * Since Linux 2.2. x86-64 and ARM64. prctl(2).
   *
   * @param option one of `PR_`
   * @param arg2 as option says
   * @param arg3 as option says
   * @param arg4 as option says
   * @param arg5 as option says
   */
  prctl<A extends readonly unknown[], T>(option: In<P, Command<{ readonly prctl: Takes<A, T> }>>, ...args: InAll<P, A>): Out<P, T>
  /**
   * Get and set a resource limit of a process.
   *
   * Process 0 is the caller.
   *
   * Errors: EFAULT, EINVAL (The soft limit is above the hard one, or there is no such resource), EPERM
   * (Raising the hard limit, and processes of other users, need CAP_SYS_RESOURCE; RLIMIT_NOFILE stays below
   * /proc/sys/fs/nr_open), ESRCH.
   *
   * Since Linux 2.6.36. x86-64 and ARM64. prlimit64(2).
   *
   * @param pid a process
   * @param resource one of `RLIMIT_`
   * @param new_rlim struct rlimit64, read by the kernel; null: the limit stays as it is
   * @param old_rlim struct rlimit64, written by the kernel; null: the limit before is not wanted
   */
  prlimit64(pid: In<P, PidArg>, resource: In<P, Choice<RLIMIT_>>, new_rlim?: In<P, Struct<'rlimit64'> | null>, old_rlim?: In<P, Struct<'rlimit64'> | null>): Out<P, 0>
  /**
   * Go on with a call that a stop of the process interrupted.
   *
   * Errors: EINTR.
   *
   * Since Linux 2.6. x86-64 and ARM64. restart_syscall(2).
   *
   * @returns a plain number
   */
  readonly restart_syscall: LeftOut<'only the kernel itself arranges for it, when a process goes on after a stop; instead: the interrupted call'>
  /**
   * Register the area of the calling thread for restartable sequences, or release it.
   *
   * Per thread: the registered area
   *
   * Errors: EBUSY (The thread has this area already), EFAULT, EINVAL (The thread has another area, or one
   * not aligned), EPERM.
   *
   * Since Linux 4.18. x86-64 and ARM64. rseq(2).
   */
  readonly rseq: LeftOut<'libc has registered an area for each thread already, and sequences are pieces of machine code; instead: getcpu'>
  /**
   * Give the CPU back before the extended time slice of a restartable sequence ends.
   *
   * Of use only in machine code that has asked for the extension; otherwise it gives 0.
   *
   * Per thread: the extended time slice
   *
   * Since Linux 7.0. x86-64 and ARM64. rseq_slice_yield(2).
   *
   * @returns 0 or 1
   */
  rseq_slice_yield(): Out<P, number>
  /**
   * Read and change what happens when a signal arrives.
   *
   * The struct is the kernel's, not libc's; on x86-64 a handler needs SA_RESTORER and sa_restorer.
   *
   * Dangerous: A handler must be machine code, and replacing those of the JavaScript engine and libuv
   * breaks them.
   *
   * Errors: EFAULT, EINVAL (sigsetsize must be 8; SIGKILL and SIGSTOP cannot be changed).
   *
   * Since Linux 2.2. x86-64 and ARM64. rt_sigaction(2).
   *
   * @param sig a signal number
   * @param act struct sigaction, read by the kernel; null: the action stays as it is
   * @param oact struct sigaction, written by the kernel; null: the action before is not wanted
   * @param sigsetsize a number of bytes, always 8
   */
  rt_sigaction(sig: In<P, Plain>, act?: In<P, Struct<'sigaction'> | null>, oact?: In<P, Struct<'sigaction'> | null>, sigsetsize?: In<P, Quantity>): Out<P, 0>
  /**
   * Get the blocked signals that wait for the thread or the process.
   *
   * sigsetsize is 8 or less.
   *
   * Per thread: the signals that the thread blocks, and those sent to it alone
   *
   * Errors: EFAULT, EINVAL.
   *
   * Since Linux 2.2. x86-64 and ARM64. rt_sigpending(2).
   *
   * @param uset struct sigset_t, sigsetsize bytes, written by the kernel
   * @param sigsetsize the length; left out, that of the memory
   */
  rt_sigpending(uset: In<P, Struct<'sigset_t'>>, sigsetsize?: In<P, Quantity>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  rt_sigpending(uset: In<P, Struct<'sigset_t'> | Address>, sigsetsize: In<P, Quantity>): Out<P, 0>
  /**
   * Read and change which signals are blocked.
   *
   * A signal for the process goes to any thread that does not block it; SIGKILL and SIGSTOP stay unblocked.
   *
   * Per thread: the mask of blocked signals
   *
   * Errors: EFAULT, EINVAL (sigsetsize must be 8).
   *
   * Since Linux 2.2. x86-64 and ARM64. rt_sigprocmask(2).
   *
   * @param how one of `SIG_`
   * @param nset struct sigset_t, sigsetsize bytes, read by the kernel; null: the mask stays as it is
   * @param oset struct sigset_t, sigsetsize bytes, written by the kernel; null: the mask before is not
   * wanted
   * @param sigsetsize the length; left out, that of the memory, always 8
   */
  rt_sigprocmask(how: In<P, Choice<SIG_>>, nset?: In<P, Struct<'sigset_t'> | null>, oset?: In<P, Struct<'sigset_t'> | null>, sigsetsize?: In<P, Quantity>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  rt_sigprocmask(how: In<P, Choice<SIG_>>, nset?: In<P, Struct<'sigset_t'> | Address | null>, oset?: In<P, Struct<'sigset_t'> | Address | null>, sigsetsize?: In<P, Quantity>): Out<P, 0>
  /**
   * Send a signal with data to a process.
   *
   * The kernel takes all of uinfo as it is but si_signo, also the sender in it.
   *
   * Errors: E2BIG, EAGAIN (Too many real-time signals are queued; see RLIMIT_SIGPENDING), EFAULT, EINVAL,
   * EPERM (Another user, or si_code is not negative or is SI_TKILL: give SI_QUEUE), ESRCH.
   *
   * Since Linux 2.2. x86-64 and ARM64. rt_sigqueueinfo(2).
   *
   * @param pid a process
   * @param sig a signal number
   * @param uinfo struct siginfo, read by the kernel
   */
  rt_sigqueueinfo(pid: In<P, PidArg>, sig: In<P, Plain>, uinfo: In<P, Struct<'siginfo'>>): Out<P, 0>
  /**
   * Go back from a signal handler to the interrupted code.
   *
   * Since Linux 2.2. x86-64 and ARM64. rt_sigreturn(2).
   *
   * @returns only if it failed
   */
  readonly rt_sigreturn: LeftOut<'it takes all registers from a frame that the kernel put on the stack for a handler; instead: a normal return from the handler'>
  /**
   * Replace the mask of blocked signals and wait until a handler has run.
   *
   * Never succeeds: EINTR is the normal end. The mask before is put back then.
   *
   * Blocks until a signal handler has run; a signal handler ends it with -EINTR, SA_RESTART or not.
   *
   * Per thread: the mask of blocked signals
   *
   * Errors: EFAULT, EINTR, EINVAL (sigsetsize must be 8).
   *
   * Since Linux 2.2. x86-64 and ARM64. rt_sigsuspend(2).
   *
   * @param unewset struct sigset_t, sigsetsize bytes, read by the kernel
   * @param sigsetsize the length; left out, that of the memory, always 8
   */
  rt_sigsuspend(unewset: In<P, Struct<'sigset_t'>>, sigsetsize?: In<P, Quantity>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  rt_sigsuspend(unewset: In<P, Struct<'sigset_t'> | Address>, sigsetsize?: In<P, Quantity>): Out<P, 0>
  /**
   * Wait for a signal of a set and take it away without running its handler.
   *
   * Block the signals in all threads first, or another thread may get them.
   *
   * Blocks until a signal of the set arrives or the time is over; a signal handler ends it with -EINTR,
   * SA_RESTART or not.
   *
   * Per thread: signals sent to the thread, besides those sent to the process
   *
   * Errors: EAGAIN (The time is over), EFAULT, EINTR, EINVAL (sigsetsize must be 8, and the time must be
   * valid).
   *
   * Since Linux 2.2. x86-64 and ARM64. rt_sigtimedwait(2).
   *
   * @param uthese struct sigset_t, sigsetsize bytes, read by the kernel
   * @param uinfo struct siginfo, written by the kernel; null: what came with the signal is not wanted
   * @param uts struct __kernel_timespec, read by the kernel; how long to wait; null: wait for ever
   * @param sigsetsize the length; left out, that of the memory, always 8
   * @returns a signal number
   */
  rt_sigtimedwait(uthese: In<P, Struct<'sigset_t'>>, uinfo?: In<P, Struct<'siginfo'> | null>, uts?: In<P, Struct<'__kernel_timespec'> | null>, sigsetsize?: In<P, Quantity>): Out<P, number>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  rt_sigtimedwait(uthese: In<P, Struct<'sigset_t'> | Address>, uinfo?: In<P, Struct<'siginfo'> | null>, uts?: In<P, Struct<'__kernel_timespec'> | null>, sigsetsize?: In<P, Quantity>): Out<P, number>
  /**
   * Send a signal with data to one thread.
   *
   * The kernel takes all of uinfo as it is but si_signo, also the sender in it.
   *
   * Errors: E2BIG, EAGAIN (Too many real-time signals are queued; see RLIMIT_SIGPENDING), EFAULT, EINVAL,
   * EPERM (Another user, or si_code is not negative or is SI_TKILL: give SI_QUEUE), ESRCH.
   *
   * Since Linux 2.6.31. x86-64 and ARM64. rt_tgsigqueueinfo(2).
   *
   * @param tgid a process
   * @param pid a thread
   * @param sig a signal number
   * @param uinfo struct siginfo, read by the kernel
   */
  rt_tgsigqueueinfo(tgid: In<P, PidArg>, pid: In<P, TidArg>, sig: In<P, Plain>, uinfo: In<P, Struct<'siginfo'>>): Out<P, 0>
  /**
   * Get the highest real-time priority of a policy.
   *
   * Errors: EINVAL.
   *
   * Since Linux 1.0. x86-64 and ARM64. sched_get_priority_max(2).
   *
   * @param policy one of `SCHED_`
   * @returns a plain number
   */
  sched_get_priority_max(policy: In<P, Choice<SCHED_>>): Out<P, number>
  /**
   * Get the lowest real-time priority of a policy.
   *
   * Errors: EINVAL.
   *
   * Since Linux 1.0. x86-64 and ARM64. sched_get_priority_min(2).
   *
   * @param policy one of `SCHED_`
   * @returns a plain number
   */
  sched_get_priority_min(policy: In<P, Choice<SCHED_>>): Out<P, number>
  /**
   * Get on which CPUs a thread may run.
   *
   * The raw call gives the number of bytes written, where libc gives 0; the rest stays as it was.
   *
   * Per thread: the CPUs of one thread; 0 is the calling one
   *
   * Errors: EFAULT, EINVAL (len must be a multiple of 8 and hold a bit for each possible CPU), ENOMEM,
   * ESRCH.
   *
   * Since Linux 2.6. x86-64 and ARM64. sched_getaffinity(2).
   *
   * @param pid a thread
   * @param len the length; left out, that of the memory
   * @param user_mask_ptr a set of bits without named constants, len bytes, written by the kernel
   * @returns a number of bytes
   */
  sched_getaffinity(pid: In<P, TidArg>, len: In<P, Quantity | undefined>, user_mask_ptr: In<P, Bytes>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  sched_getaffinity(pid: In<P, TidArg>, len: In<P, Quantity>, user_mask_ptr: In<P, Bytes | Address>): Out<P, Size>
  /**
   * Get the scheduling policy of a thread with all that belongs to it.
   *
   * Per thread: the policy and priority of one thread; 0 is the calling one
   *
   * Errors: EFAULT, EINVAL (usize is 48 or more; the flag is for SCHED_DEADLINE only), ESRCH.
   *
   * Since Linux 3.14. x86-64 and ARM64. sched_getattr(2).
   *
   * @param pid a thread
   * @param uattr struct sched_attr, usize bytes, written by the kernel
   * @param usize the length; left out, that of the memory
   * @param flags flags: `SCHED_GETATTR_FLAG_`
   */
  sched_getattr(pid: In<P, TidArg>, uattr: In<P, Struct<'sched_attr'>>, usize: In<P, Quantity | undefined>, flags: In<P, Flags<SCHED_GETATTR_FLAG_>>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  sched_getattr(pid: In<P, TidArg>, uattr: In<P, Struct<'sched_attr'> | Address>, usize: In<P, Quantity>, flags: In<P, Flags<SCHED_GETATTR_FLAG_>>): Out<P, 0>
  /**
   * Get the real-time priority of a thread.
   *
   * The priority is 0 unless the policy is SCHED_FIFO or SCHED_RR.
   *
   * Per thread: the policy and priority of one thread; 0 is the calling one
   *
   * Errors: EFAULT, EINVAL, ESRCH.
   *
   * Since Linux 1.0. x86-64 and ARM64. sched_getparam(2).
   *
   * @param pid a thread
   * @param param struct sched_param, written by the kernel
   */
  sched_getparam(pid: In<P, TidArg>, param: In<P, Struct<'sched_param'>>): Out<P, 0>
  /**
   * Get the scheduling policy of a thread.
   *
   * SCHED_RESET_ON_FORK is added to the policy if it is set.
   *
   * Per thread: the policy and priority of one thread; 0 is the calling one
   *
   * Errors: EINVAL, ESRCH.
   *
   * Since Linux 1.0. x86-64 and ARM64. sched_getscheduler(2).
   *
   * @param pid a thread
   * @returns one of `SCHED_`, with flags `SCHED_RESET_`
   */
  sched_getscheduler(pid: In<P, TidArg>): Out<P, SCHED_ | SCHED_RESET_>
  /**
   * Get how long a thread runs before it is the turn of others.
   *
   * Gives 0 for SCHED_FIFO, whose threads have no time slice.
   *
   * Per thread: the policy and priority of one thread; 0 is the calling one
   *
   * Errors: EFAULT, EINVAL, ESRCH.
   *
   * Since Linux 1.0. x86-64 and ARM64. sched_rr_get_interval(2).
   *
   * @param pid a thread
   * @param interval struct __kernel_timespec, written by the kernel
   */
  sched_rr_get_interval(pid: In<P, TidArg>, interval: In<P, Struct<'__kernel_timespec'>>): Out<P, 0>
  /**
   * Set on which CPUs a thread may run.
   *
   * Per thread: the CPUs of one thread; 0 is the calling one
   *
   * Errors: EBUSY (A SCHED_DEADLINE thread must be free to run on all CPUs), EFAULT, EINVAL (No CPU of the
   * mask is there and allowed by the cpuset, or the thread is bound by the kernel), ENOMEM, EPERM, ESRCH.
   *
   * Since Linux 2.6. x86-64 and ARM64. sched_setaffinity(2).
   *
   * @param pid a thread
   * @param len the length; left out, that of the memory
   * @param user_mask_ptr a set of bits without named constants, len bytes, read by the kernel
   */
  sched_setaffinity(pid: In<P, TidArg>, len: In<P, Quantity | undefined>, user_mask_ptr: In<P, Bytes>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  sched_setaffinity(pid: In<P, TidArg>, len: In<P, Quantity>, user_mask_ptr: In<P, Bytes | Address>): Out<P, 0>
  /**
   * Set the scheduling policy of a thread with all that belongs to it.
   *
   * The field size says how much is read; 0 stands for 48.
   *
   * Per thread: the policy and priority of one thread; 0 is the calling one
   *
   * Errors: E2BIG (The field size is wrong; the kernel has put the size that it knows there), EACCES (A
   * loaded BPF scheduler refuses the thread), EBUSY (SCHED_DEADLINE asks for more run time than is left),
   * EFAULT, EINVAL, EOPNOTSUPP (The kernel is built without utilization clamping), EPERM (SCHED_DEADLINE
   * and real-time policies need CAP_SYS_NICE, the latter or RLIMIT_RTPRIO; SCHED_DEADLINE also needs the
   * thread to be free to run on all CPUs), ESRCH.
   *
   * Since Linux 3.14. x86-64 and ARM64. sched_setattr(2).
   *
   * @param pid a thread
   * @param uattr struct sched_attr, its own field size, and at least 48 bytes, read and written by the
   * kernel
   * @param flags not looked at, or must be 0
   */
  sched_setattr(pid: In<P, TidArg>, uattr: In<P, Struct<'sched_attr'>>, flags?: In<P, Unused>): Out<P, 0>
  /**
   * Set the real-time priority of a thread.
   *
   * Per thread: the policy and priority of one thread; 0 is the calling one
   *
   * Errors: EACCES, EFAULT, EINVAL (sched_priority is 1 to 99 for SCHED_FIFO and SCHED_RR and 0 for other
   * policies), EPERM (Needs CAP_SYS_NICE or RLIMIT_RTPRIO), ESRCH.
   *
   * Since Linux 1.0. x86-64 and ARM64. sched_setparam(2).
   *
   * @param pid a thread
   * @param param struct sched_param, read by the kernel
   */
  sched_setparam(pid: In<P, TidArg>, param: In<P, Struct<'sched_param'>>): Out<P, 0>
  /**
   * Set the scheduling policy and real-time priority of a thread.
   *
   * Per thread: the policy and priority of one thread; 0 is the calling one
   *
   * Errors: EACCES (A loaded BPF scheduler refuses the thread), EFAULT, EINVAL (sched_priority is 1 to 99
   * for SCHED_FIFO and SCHED_RR and 0 for others; SCHED_DEADLINE needs sched_setattr), EPERM (Real-time
   * policies need CAP_SYS_NICE or RLIMIT_RTPRIO, and a group with real-time run time), ESRCH.
   *
   * Since Linux 1.0. x86-64 and ARM64. sched_setscheduler(2).
   *
   * @param pid a thread
   * @param policy one of `SCHED_`, with flags `SCHED_RESET_`
   * @param param struct sched_param, read by the kernel
   */
  sched_setscheduler(pid: In<P, TidArg>, policy: In<P, Choice<SCHED_ | SCHED_RESET_>>, param: In<P, Struct<'sched_param'>>): Out<P, 0>
  /**
   * Let other threads run before the calling one.
   *
   * Per thread: the turn of the thread
   *
   * Since Linux 1.0. x86-64 and ARM64. sched_yield(2).
   */
  sched_yield(): Out<P, 0>
  /**
   * Register the list of robust locks that the calling thread holds.
   *
   * Per thread: the list of robust locks
   *
   * Dangerous: Libc's own list is lost, and when the thread ends, the kernel walks the list and writes to
   * the locks in it.
   *
   * Errors: EINVAL (len is not 24).
   *
   * Since Linux 2.6.17. x86-64 and ARM64. set_robust_list(2).
   *
   * @param head struct robust_list_head, len bytes, read by the kernel; null: there is no list
   * @param len the length; left out, that of the memory, always 24
   */
  set_robust_list(head?: In<P, Struct<'robust_list_head'> | null>, len?: In<P, Quantity>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  set_robust_list(head?: In<P, Struct<'robust_list_head'> | Address | null>, len?: In<P, Quantity>): Out<P, 0>
  /**
   * Say where the kernel writes 0 and wakes a futex when the calling thread ends.
   *
   * Per thread: the address
   *
   * Since Linux 2.6. x86-64 and ARM64. set_tid_address(2).
   *
   * @returns a thread
   */
  readonly set_tid_address: LeftOut<'libc has set the address and waits there for the end of the thread; instead: gettid'>
  /**
   * Set the group id that access to files is checked with.
   *
   * Gives the id before and never an error; a second call with -1 tells whether it was set.
   *
   * Per thread: the group id for files of the thread
   *
   * Since Linux 1.0. x86-64 and ARM64. setfsgid(2).
   *
   * @param gid a group id
   * @returns a group id
   */
  setfsgid(gid: In<P, Plain>): Out<P, number>
  /**
   * Set the user id that access to files is checked with.
   *
   * Gives the id before and never an error; a second call with -1 tells whether it was set.
   *
   * Per thread: the user id for files of the thread
   *
   * Since Linux 1.0. x86-64 and ARM64. setfsuid(2).
   *
   * @param uid a user id
   * @returns a user id
   */
  setfsuid(uid: In<P, Plain>): Out<P, number>
  /**
   * Set the effective group id, and with CAP_SETGID also the real and the saved one.
   *
   * Per thread: the group ids of the thread; libc sets them in all threads, the raw call does not
   *
   * Errors: EINVAL (The id has no mapping in the user namespace), ENOMEM, EPERM (Any other id than the real
   * and the saved one needs CAP_SETGID).
   *
   * Since Linux 1.0. x86-64 and ARM64. setgid(2).
   *
   * @param gid a group id
   */
  setgid(gid: In<P, Plain>): Out<P, 0>
  /**
   * Set the supplementary groups.
   *
   * Per thread: the supplementary groups of the thread; libc sets them in all threads, the raw call does
   * not
   *
   * Errors: EFAULT, EINVAL (More than 65536 groups, or one without a mapping in the user namespace),
   * ENOMEM, EPERM (Needs CAP_SETGID, and a user namespace whose file setgroups does not say deny).
   *
   * Since Linux 1.0. x86-64 and ARM64. setgroups(2).
   *
   * @param gidsetsize the length; left out, that of the memory
   * @param grouplist a group id, gidsetsize of them, read by the kernel; null: no groups; gidsetsize is 0
   */
  setgroups(gidsetsize?: In<P, Quantity>, grouplist?: In<P, Bytes | null>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  setgroups(gidsetsize: In<P, Quantity>, grouplist?: In<P, Bytes | Address | null>): Out<P, 0>
  /**
   * Move the calling thread into a namespace, or into namespaces of a process.
   *
   * Takes a file of /proc/PID/ns, flags 0 for any kind, or a pidfd with the kinds to enter; a PID namespace
   * is entered by new children only.
   *
   * Per thread: the namespaces; libuv's threads stay in theirs
   *
   * Errors: EBADF, EINVAL (The namespace is of another kind; or a user namespace is entered with more
   * threads than one, or a mount namespace while root and working directory are shared: unshare CLONE_FS
   * first), ENOMEM, EPERM (Needs CAP_SYS_ADMIN in the namespace and in the own one, and CAP_SYS_CHROOT for
   * mounts), ESRCH (The process of the pidfd has ended), EUSERS (A time namespace can be entered only with
   * one thread).
   *
   * Since Linux 3.0. x86-64 and ARM64. setns(2).
   *
   * @param fd an open file descriptor (namespace)
   * @param flags flags: `CLONE_NEW_`
   */
  setns(fd: In<P, FdArg>, flags: In<P, Flags<CLONE_NEW_>>): Out<P, 0>
  /**
   * Move the caller or one of its children into a process group.
   *
   * Process 0 is the caller; group 0 is the one with the id of the process, which is made.
   *
   * Errors: EACCES (The child has already called execve), EINVAL, EPERM (A session leader cannot be moved,
   * and a process cannot leave its session), ESRCH (The process is neither the caller nor its child).
   *
   * Since Linux 1.0. x86-64 and ARM64. setpgid(2).
   *
   * @param pid a process
   * @param pgid a process group
   */
  setpgid(pid: In<P, PidArg>, pgid: In<P, PidArg>): Out<P, 0>
  /**
   * Set the nice value of threads.
   *
   * Values below -20 and above 19 count as these.
   *
   * Per thread: the nice value of a thread, of which a process has several
   *
   * Errors: EACCES (A lower nice value needs CAP_SYS_NICE or RLIMIT_NICE), EINVAL, EPERM (Threads of other
   * users need CAP_SYS_NICE), ESRCH.
   *
   * Since Linux 1.0. x86-64 and ARM64. setpriority(2).
   *
   * @param which one of `PRIO_`
   * @param who as which says
   * @param niceval a plain number
   */
  setpriority<A extends readonly unknown[], T>(which: In<P, Command<{ readonly setpriority: Takes<A, T> }>>, who: In<P, A[0]>, niceval: In<P, Quantity>): Out<P, T>
  /**
   * Set the real and the effective group id.
   *
   * -1 keeps an id as it is. The saved id may follow the effective one.
   *
   * Per thread: the group ids of the thread; libc sets them in all threads, the raw call does not
   *
   * Errors: EINVAL (The id has no mapping in the user namespace), ENOMEM, EPERM (Any other id than those
   * that the thread has needs CAP_SETGID).
   *
   * Since Linux 1.0. x86-64 and ARM64. setregid(2).
   *
   * @param rgid a group id
   * @param egid a group id
   */
  setregid(rgid: In<P, Plain>, egid: In<P, Plain>): Out<P, 0>
  /**
   * Set the real, effective and saved group id.
   *
   * -1 keeps an id as it is.
   *
   * Per thread: the group ids of the thread; libc sets them in all threads, the raw call does not
   *
   * Errors: EINVAL (The id has no mapping in the user namespace), ENOMEM, EPERM (Any other id than those
   * that the thread has needs CAP_SETGID).
   *
   * Since Linux 2.2. x86-64 and ARM64. setresgid(2).
   *
   * @param rgid a group id
   * @param egid a group id
   * @param sgid a group id
   */
  setresgid(rgid: In<P, Plain>, egid: In<P, Plain>, sgid: In<P, Plain>): Out<P, 0>
  /**
   * Set the real, effective and saved user id.
   *
   * -1 keeps an id as it is.
   *
   * Per thread: the user ids of the thread; libc sets them in all threads, the raw call does not
   *
   * Errors: EAGAIN, EINVAL (The id has no mapping in the user namespace), ENOMEM, EPERM (Any other id than
   * those that the thread has needs CAP_SETUID).
   *
   * Since Linux 2.2. x86-64 and ARM64. setresuid(2).
   *
   * @param ruid a user id
   * @param euid a user id
   * @param suid a user id
   */
  setresuid(ruid: In<P, Plain>, euid: In<P, Plain>, suid: In<P, Plain>): Out<P, 0>
  /**
   * Set the real and the effective user id.
   *
   * -1 keeps an id as it is. The saved id may follow the effective one.
   *
   * Per thread: the user ids of the thread; libc sets them in all threads, the raw call does not
   *
   * Errors: EAGAIN, EINVAL (The id has no mapping in the user namespace), ENOMEM, EPERM (Any other id than
   * those that the thread has needs CAP_SETUID).
   *
   * Since Linux 1.0. x86-64 and ARM64. setreuid(2).
   *
   * @param ruid a user id
   * @param euid a user id
   */
  setreuid(ruid: In<P, Plain>, euid: In<P, Plain>): Out<P, 0>
  /**
   * Set a resource limit of the calling process.
   *
   * Errors: EFAULT, EINVAL (The soft limit is above the hard one, or there is no such resource), EPERM
   * (Raising the hard limit needs CAP_SYS_RESOURCE; RLIMIT_NOFILE stays below /proc/sys/fs/nr_open).
   *
   * Since Linux 1.0. x86-64 and ARM64. setrlimit(2).
   *
   * @param resource one of `RLIMIT_`
   * @param rlim struct rlimit, read by the kernel
   */
  setrlimit(resource: In<P, Choice<RLIMIT_>>, rlim: In<P, Struct<'rlimit'>>): Out<P, 0>
  /**
   * Start a session and a process group led by the caller, without a controlling terminal.
   *
   * Errors: EPERM (The leader of a process group cannot do it; only a new child can).
   *
   * Since Linux 1.0. x86-64 and ARM64. setsid(2).
   *
   * @returns a session
   */
  setsid(): Out<P, Pid>
  /**
   * Set the effective user id, and with CAP_SETUID also the real and the saved one.
   *
   * Too many processes of the new user are no error here; a later execve gives EAGAIN for it.
   *
   * Per thread: the user ids of the thread; libc sets them in all threads, the raw call does not
   *
   * Errors: EAGAIN, EINVAL (The id has no mapping in the user namespace), ENOMEM, EPERM (Any other id than
   * the real and the saved one needs CAP_SETUID).
   *
   * Since Linux 1.0. x86-64 and ARM64. setuid(2).
   *
   * @param uid a user id
   */
  setuid(uid: In<P, Plain>): Out<P, 0>
  /**
   * Read and change the stack that signal handlers with SA_ONSTACK run on.
   *
   * Per thread: the stack for signal handlers
   *
   * Dangerous: The memory must stay until another stack is set or the thread ends.
   *
   * Errors: EFAULT, EINVAL, ENOMEM (The stack is smaller than MINSIGSTKSZ, or than the registers of this
   * machine need), EPERM (The thread runs on that stack right now).
   *
   * Since Linux 2.2. x86-64 and ARM64. sigaltstack(2).
   *
   * @param uss struct sigaltstack, read by the kernel; null: the stack stays as it is
   * @param uoss struct sigaltstack, written by the kernel; null: the stack before is not wanted
   */
  sigaltstack(uss?: In<P, Struct<'sigaltstack'> | null>, uoss?: In<P, Struct<'sigaltstack'> | null>): Out<P, 0>
  /**
   * Send a signal to one thread of a process.
   *
   * Signal 0 only checks.
   *
   * Errors: EAGAIN (Too many real-time signals are queued; see RLIMIT_SIGPENDING), EINVAL, EPERM, ESRCH.
   *
   * Since Linux 2.6. x86-64 and ARM64. tgkill(2).
   *
   * @param tgid a process
   * @param pid a thread
   * @param sig a signal number
   */
  tgkill(tgid: In<P, PidArg>, pid: In<P, TidArg>, sig: In<P, Plain>): Out<P, 0>
  /**
   * Send a signal to one thread, whatever process it belongs to.
   *
   * The id can have passed on to another thread; tgkill checks the process too.
   *
   * Errors: EAGAIN (Too many real-time signals are queued; see RLIMIT_SIGPENDING), EINVAL, EPERM, ESRCH.
   *
   * Since Linux 2.4.19. x86-64 and ARM64. tkill(2).
   *
   * @param pid a thread
   * @param sig a signal number
   */
  tkill(pid: In<P, TidArg>, sig: In<P, Plain>): Out<P, 0>
  /**
   * Stop sharing things with other threads and processes, and make new namespaces.
   *
   * CLONE_NEWPID and CLONE_NEWTIME take effect for new children only; CLONE_NEWNS unshares root and working
   * directory too.
   *
   * Per thread: the namespaces, and root, working directory, umask and descriptors
   *
   * Dangerous: With CLONE_FILES the thread gets a descriptor table of its own, so that libuv's threads see
   * other files under the same numbers.
   *
   * Errors: EAGAIN, EINVAL (CLONE_NEWUSER, CLONE_THREAD, CLONE_SIGHAND and CLONE_VM need a process with one
   * thread, which a JavaScript engine does not have), EMFILE, ENOMEM, ENOSPC (Namespaces are nested too
   * deep, or there are as many as /proc/sys/user allows), EPERM (New namespaces need CAP_SYS_ADMIN; a user
   * namespace needs mapped ids and no chroot, and some systems keep it from ordinary users).
   *
   * Since Linux 2.6.16. x86-64 and ARM64. unshare(2).
   *
   * @param unshare_flags flags: `UNSHARE_`
   */
  unshare(unshare_flags: In<P, Flags<UNSHARE_>>): Out<P, 0>
  /**
   * Report that a probed instruction has been reached.
   *
   * Exists on x86-64 only.
   *
   * Errors: EPROTO.
   *
   * Since Linux 6.18. x86-64 only; elsewhere -ENOSYS. uprobe(2).
   *
   * @returns a plain number
   */
  readonly uprobe: LeftOut<'only code that the kernel maps into probed programs may call it; instead: perf_event_open with a uprobe'>
  /**
   * Report that a probed function has returned.
   *
   * Exists on x86-64 only.
   *
   * Since Linux 6.11. x86-64 only; elsewhere -ENOSYS. uretprobe(2).
   *
   * @returns a plain number
   */
  readonly uretprobe: LeftOut<'only code that the kernel maps into probed programs may call it; others get SIGILL; instead: perf_event_open with a uprobe'>
  /**
   * Make a child that runs in the memory of its parent until it calls execve or exits.
   *
   * Gives 0 in the child.
   *
   * Blocks until the child calls execve or ends; a signal waits until it is done.
   *
   * Errors: EAGAIN, ENOMEM.
   *
   * Since Linux 2.2. x86-64 only; elsewhere -ENOSYS. vfork(2).
   *
   * @returns a process
   */
  readonly vfork: LeftOut<'the child would run on in the memory of its parent and destroy the stack under it; instead: spawn of node:child_process, then pidfd_open for a pidfd of the child'>
  /**
   * Wait for a child to change state and get its status and resource use.
   *
   * Process -1 is any child, 0 any of the own group, -N any of group N; 0 comes back if WNOHANG finds none.
   * Waiting for any child takes those of node:child_process away from it.
   *
   * Blocks until a child changes state, without WNOHANG; a signal handler ends it with -EINTR, unless
   * installed with SA_RESTART.
   *
   * Errors: ECHILD (No such child, it has been waited for already, or SIGCHLD is ignored), EFAULT, EINTR,
   * EINVAL (WEXITED and WNOWAIT are for waitid only), ESRCH.
   *
   * Since Linux 1.0. x86-64 and ARM64. wait4(2).
   *
   * @param upid a process
   * @param stat_addr a plain number, written by the kernel; null: the status is not wanted
   * @param options flags: `W_`
   * @param ru struct rusage, written by the kernel; null: the resource use is not wanted
   * @returns a process
   */
  wait4(upid: In<P, PidArg>, stat_addr: In<P, Place32 | null | undefined>, options: In<P, Flags<W_>>, ru?: In<P, Struct<'rusage'> | null>): Out<P, Pid>
  /**
   * Wait for a child to change state in a chosen way, and learn which one did.
   *
   * The raw call has ru, which libc leaves out; si_signo and si_pid are 0 if WNOHANG finds none.
   *
   * Blocks until a child changes state, without WNOHANG and PIDFD_NONBLOCK; a signal handler ends it with
   * -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EAGAIN (The pidfd is PIDFD_NONBLOCK and there is no change yet), EBADF, ECHILD, EFAULT, EINTR,
   * EINVAL (At least one of WEXITED, WSTOPPED and WCONTINUED is needed).
   *
   * Since Linux 2.6.9. x86-64 and ARM64. waitid(2).
   *
   * @param which one of `P_`
   * @param upid as which says
   * @param infop struct siginfo, written by the kernel; null: the kind of change is not wanted
   * @param options flags: `W_`
   * @param ru struct rusage, written by the kernel; null: the resource use is not wanted
   */
  waitid<A extends readonly unknown[], T>(which: In<P, Command<{ readonly waitid: Takes<A, T> }>>, upid: In<P, A[0]>, infop: In<P, Struct<'siginfo'> | null | undefined>, options: In<P, Flags<W_>>, ru?: In<P, Struct<'rusage'> | null>): Out<P, T>
}

export const calls: Readonly<Record<string, unknown>> = {
  arch_prctl: core.multiplexer('arch_prctl', core.arm64 ? -1 : 158, '{"args":[["option","uint32"],["arg2",null]],"by":0,"flags":0,"commands":[[{"x64":4098},{"name":"ARCH_SET_FS","args":{"1":"bits64"}}],[{"x64":4099},{"name":"ARCH_GET_FS","args":{"1":{"out":"bits64"}}}],[{"x64":4097},{"name":"ARCH_SET_GS","args":{"1":"bits64"}}],[{"x64":4100},{"name":"ARCH_GET_GS","args":{"1":{"out":"bits64"}}}],[{"x64":4113},{"name":"ARCH_GET_CPUID","args":{}}],[{"x64":4114},{"name":"ARCH_SET_CPUID","args":{"1":"bool"}}],[{"x64":4129},{"name":"ARCH_GET_XCOMP_SUPP","args":{"1":{"out":"bits64"}}}],[{"x64":4130},{"name":"ARCH_GET_XCOMP_PERM","args":{"1":{"out":"bits64"}}}],[{"x64":4131},{"name":"ARCH_REQ_XCOMP_PERM","args":{"1":"flags64"}}],[{"x64":4132},{"name":"ARCH_GET_XCOMP_GUEST_PERM","args":{"1":{"out":"bits64"}}}],[{"x64":4133},{"name":"ARCH_REQ_XCOMP_GUEST_PERM","args":{"1":"flags64"}}],[{"x64":8195},{"name":"ARCH_MAP_VDSO_64","args":{"1":"bits64"}}],[{"x64":8194},{"name":"ARCH_MAP_VDSO_32","args":{"1":"bits64"}}],[{"x64":8193},{"name":"ARCH_MAP_VDSO_X32","args":{"1":"bits64"}}],[{"x64":16385},{"name":"ARCH_GET_UNTAG_MASK","args":{"1":{"out":"bits64"}}}],[{"x64":16387},{"name":"ARCH_GET_MAX_TAG_BITS","args":{"1":{"out":"int64"}}}],[{"x64":16386},{"name":"ARCH_ENABLE_TAGGED_ADDR","args":{"1":"word64"}}],[{"x64":16388},{"name":"ARCH_FORCE_TAGGED_SVA","args":{}}],[{"x64":20481},{"name":"ARCH_SHSTK_ENABLE","args":{"1":"flags64"}}],[{"x64":20482},{"name":"ARCH_SHSTK_DISABLE","args":{"1":"flags64"}}],[{"x64":20483},{"name":"ARCH_SHSTK_LOCK","args":{"1":"flags64"}}],[{"x64":20484},{"name":"ARCH_SHSTK_UNLOCK","args":{"1":"flags64"}}],[{"x64":20485},{"name":"ARCH_SHSTK_STATUS","args":{"1":{"out":"uint64"}}}]]}'),
  capget(header: unknown, dataptr: unknown): unknown {
    core.letGo()
    const w0 = core.memory(header, 8, 'capget header')
    const w1 = core.optionalMemory(dataptr, 24, 'capget dataptr')
    core.fill(core.arm64 ? 90 : 125, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  capset(header: unknown, data: unknown): unknown {
    core.letGo()
    const w0 = core.memory(header, 8, 'capset header')
    const w1 = core.memory(data, 24, 'capset data')
    core.fill(core.arm64 ? 91 : 126, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  clone: core.leftOut('clone', 'the child would hold a copy of the calling thread only: the threads of the JavaScript engine and of libuv, and the locks they hold, are gone or stuck in it; instead: spawn of node:child_process, then pidfd_open for a pidfd of the child; Worker of node:worker_threads for a thread'),
  clone3: core.leftOut('clone3', 'the child would hold a copy of the calling thread only: the threads of the JavaScript engine and of libuv, and the locks they hold, are gone or stuck in it; instead: spawn of node:child_process, then pidfd_open for a pidfd of the child; Worker of node:worker_threads for a thread'),
  execve(filename: unknown, argv: unknown, envp: unknown): unknown {
    const argvFirst = core.stringList(argv, 'execve argv')
    const envpFirst = core.stringList(envp, 'execve envp')
    core.letGo()
    const w0 = core.text(filename, 'execve filename')
    const w1 = core.strings(argvFirst, 'execve argv')
    const w2 = core.strings(envpFirst, 'execve envp')
    core.fill(core.arm64 ? 221 : 59, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  execveat(fd: unknown, filename: unknown, argv: unknown, envp: unknown, flags: unknown): unknown {
    const argvFirst = core.stringList(argv, 'execveat argv')
    const envpFirst = core.stringList(envp, 'execveat envp')
    core.letGo()
    const w0 = core.int32(fd, 'execveat fd')
    const w1 = core.text(filename, 'execveat filename')
    const w2 = core.strings(argvFirst, 'execveat argv')
    const w3 = core.strings(envpFirst, 'execveat envp')
    const w4 = core.uint32(flags, 'execveat flags')
    core.fill(core.arm64 ? 281 : 322, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  exit: core.leftOut('exit', 'it ends the thread under the JavaScript engine and leaves the process without it; instead: process.exit, or exit_group'),
  exit_group(error_code: unknown): unknown {
    const w0 = core.int32(error_code, 'exit_group error_code')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 94 : 231, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  fork: core.leftOut('fork', 'the child would hold a copy of the calling thread only: the threads of the JavaScript engine and of libuv, and the locks they hold, are gone or stuck in it; instead: spawn of node:child_process, then pidfd_open for a pidfd of the child'),
  futex: core.multiplexer('futex', core.arm64 ? 98 : 202, '{"args":[["uaddr",null],["op","uint32"],["val",null],["utime",null],["uaddr2",null],["val3",null]],"by":1,"flags":1920,"commands":[[0,{"name":"FUTEX_WAIT","args":{"0":{"memory":4},"2":"uint32","3":{"memory":16,"optional":true}}}],[9,{"name":"FUTEX_WAIT_BITSET","args":{"0":{"memory":4},"2":"uint32","3":{"memory":16,"optional":true},"5":"uint32"}}],[1,{"name":"FUTEX_WAKE","args":{"0":{"memory":4},"2":"uint32"}}],[10,{"name":"FUTEX_WAKE_BITSET","args":{"0":{"memory":4},"2":"uint32","5":"uint32"}}],[3,{"name":"FUTEX_REQUEUE","args":{"0":{"memory":4},"2":"uint32","3":"uint32","4":{"memory":4}}}],[4,{"name":"FUTEX_CMP_REQUEUE","args":{"0":{"memory":4},"2":"uint32","3":"uint32","4":{"memory":4},"5":"uint32"}}],[5,{"name":"FUTEX_WAKE_OP","args":{"0":{"memory":4},"2":"uint32","3":"uint32","4":{"memory":4},"5":"uint32"}}],[6,{"name":"FUTEX_LOCK_PI","args":{"0":{"memory":4},"3":{"memory":16,"optional":true}}}],[13,{"name":"FUTEX_LOCK_PI2","args":{"0":{"memory":4},"3":{"memory":16,"optional":true}}}],[8,{"name":"FUTEX_TRYLOCK_PI","args":{"0":{"memory":4}}}],[7,{"name":"FUTEX_UNLOCK_PI","args":{"0":{"memory":4}}}],[11,{"name":"FUTEX_WAIT_REQUEUE_PI","args":{"0":{"memory":4},"2":"uint32","3":{"memory":16,"optional":true},"4":{"memory":4}}}],[12,{"name":"FUTEX_CMP_REQUEUE_PI","args":{"0":{"memory":4},"2":"uint32","3":"uint32","4":{"memory":4},"5":"uint32"}}],[513,{"name":"FUTEX_UNLOCK_WAKE_LIST64","args":{"0":{"memory":4},"2":"uint32","4":{"out":"bits64"}}}],[1537,{"name":"FUTEX_UNLOCK_WAKE_LIST32","args":{"0":{"memory":4},"2":"uint32","4":{"out":"uint32"}}}],[522,{"name":"FUTEX_UNLOCK_BITSET_LIST64","args":{"0":{"memory":4},"2":"uint32","4":{"out":"bits64"},"5":"uint32"}}],[1546,{"name":"FUTEX_UNLOCK_BITSET_LIST32","args":{"0":{"memory":4},"2":"uint32","4":{"out":"uint32"},"5":"uint32"}}],[519,{"name":"FUTEX_UNLOCK_PI_LIST64","args":{"0":{"memory":4},"4":{"out":"bits64"}}}],[1543,{"name":"FUTEX_UNLOCK_PI_LIST32","args":{"0":{"memory":4},"4":{"out":"uint32"}}}],[128,{"name":"FUTEX_WAIT_PRIVATE","args":{"0":{"memory":4},"2":"uint32","3":{"memory":16,"optional":true}}}],[137,{"name":"FUTEX_WAIT_BITSET_PRIVATE","args":{"0":{"memory":4},"2":"uint32","3":{"memory":16,"optional":true},"5":"uint32"}}],[129,{"name":"FUTEX_WAKE_PRIVATE","args":{"0":{"memory":4},"2":"uint32"}}],[138,{"name":"FUTEX_WAKE_BITSET_PRIVATE","args":{"0":{"memory":4},"2":"uint32","5":"uint32"}}],[131,{"name":"FUTEX_REQUEUE_PRIVATE","args":{"0":{"memory":4},"2":"uint32","3":"uint32","4":{"memory":4}}}],[132,{"name":"FUTEX_CMP_REQUEUE_PRIVATE","args":{"0":{"memory":4},"2":"uint32","3":"uint32","4":{"memory":4},"5":"uint32"}}],[133,{"name":"FUTEX_WAKE_OP_PRIVATE","args":{"0":{"memory":4},"2":"uint32","3":"uint32","4":{"memory":4},"5":"uint32"}}],[134,{"name":"FUTEX_LOCK_PI_PRIVATE","args":{"0":{"memory":4},"3":{"memory":16,"optional":true}}}],[141,{"name":"FUTEX_LOCK_PI2_PRIVATE","args":{"0":{"memory":4},"3":{"memory":16,"optional":true}}}],[136,{"name":"FUTEX_TRYLOCK_PI_PRIVATE","args":{"0":{"memory":4}}}],[135,{"name":"FUTEX_UNLOCK_PI_PRIVATE","args":{"0":{"memory":4}}}],[139,{"name":"FUTEX_WAIT_REQUEUE_PI_PRIVATE","args":{"0":{"memory":4},"2":"uint32","3":{"memory":16,"optional":true},"4":{"memory":4}}}],[140,{"name":"FUTEX_CMP_REQUEUE_PI_PRIVATE","args":{"0":{"memory":4},"2":"uint32","3":"uint32","4":{"memory":4},"5":"uint32"}}],[641,{"name":"FUTEX_UNLOCK_WAKE_LIST64_PRIVATE","args":{"0":{"memory":4},"2":"uint32","4":{"out":"bits64"}}}],[1665,{"name":"FUTEX_UNLOCK_WAKE_LIST32_PRIVATE","args":{"0":{"memory":4},"2":"uint32","4":{"out":"uint32"}}}],[650,{"name":"FUTEX_UNLOCK_BITSET_LIST64_PRIVATE","args":{"0":{"memory":4},"2":"uint32","4":{"out":"bits64"},"5":"uint32"}}],[1674,{"name":"FUTEX_UNLOCK_BITSET_LIST32_PRIVATE","args":{"0":{"memory":4},"2":"uint32","4":{"out":"uint32"},"5":"uint32"}}],[647,{"name":"FUTEX_UNLOCK_PI_LIST64_PRIVATE","args":{"0":{"memory":4},"4":{"out":"bits64"}}}],[1671,{"name":"FUTEX_UNLOCK_PI_LIST32_PRIVATE","args":{"0":{"memory":4},"4":{"out":"uint32"}}}]]}'),
  futex_requeue(waiters: unknown, flags: unknown, nr_wake: unknown, nr_requeue: unknown): unknown {
    core.letGo()
    const w0 = core.memory(waiters, 48, 'futex_requeue waiters')
    const w1 = core.unused(flags, 'futex_requeue flags')
    const w2 = core.int32(nr_wake, 'futex_requeue nr_wake')
    const w3 = core.int32(nr_requeue, 'futex_requeue nr_requeue')
    core.fill(456, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  futex_wait(uaddr: unknown, val: unknown, mask: unknown, flags: unknown, timeout: unknown, clockid: unknown): unknown {
    core.letGo()
    const w0 = core.memory(uaddr, 0, 'futex_wait uaddr')
    const b0 = core.regionBytes
    const w1 = core.uint64(val, 'futex_wait val')
    const w2 = core.bits64(mask, 'futex_wait mask')
    const w3 = core.uint32(flags, 'futex_wait flags')
    const w4 = core.optionalMemory(timeout, 16, 'futex_wait timeout')
    const w5 = core.uint32(clockid, 'futex_wait clockid')
    core.needs(b0, 4 + (core.known(w3, 'futex_wait uaddr') & 4), 'futex_wait uaddr')
    core.fill(455, w0, w1, w2, w3, w4, w5)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  futex_waitv(waiters: unknown, nr_futexes: unknown, flags: unknown, timeout: unknown, clockid: unknown): unknown {
    core.letGo()
    const w0 = core.region(waiters, 'futex_waitv waiters')
    const b0 = core.regionBytes
    const w2 = core.unused(flags, 'futex_waitv flags')
    const w3 = core.optionalMemory(timeout, 16, 'futex_waitv timeout')
    const w4 = core.uint32(clockid, 'futex_waitv clockid')
    const w1 = core.count(nr_futexes, core.capacity(b0, 24), 'futex_waitv nr_futexes')
    core.fill(449, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  futex_wake(uaddr: unknown, mask: unknown, nr: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.memory(uaddr, 0, 'futex_wake uaddr')
    const b0 = core.regionBytes
    const w1 = core.bits64(mask, 'futex_wake mask')
    const w2 = core.int32(nr, 'futex_wake nr')
    const w3 = core.uint32(flags, 'futex_wake flags')
    core.needs(b0, 4 + (core.known(w3, 'futex_wake uaddr') & 4), 'futex_wake uaddr')
    core.fill(454, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  get_robust_list(pid: unknown, head_ptr: unknown, len_ptr: unknown): unknown {
    core.begin()
    const w0 = core.int32(pid, 'get_robust_list pid')
    const w1 = core.scalarOut(head_ptr, 'bits64', 'get_robust_list head_ptr')
    const w2 = core.scalarOut(len_ptr, 'uint64', 'get_robust_list len_ptr')
    core.fill(core.arm64 ? 100 : 274, w0, w1, w2, 0, 0, 0)
    core.run()
    const result = core.numberResult()
    core.finish()
    return result
  },
  getegid(): unknown {
    core.fillNumbers(core.SYSCALL, core.arm64 ? 177 : 108, 0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  geteuid(): unknown {
    core.fillNumbers(core.SYSCALL, core.arm64 ? 175 : 107, 0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  getgid(): unknown {
    core.fillNumbers(core.SYSCALL, core.arm64 ? 176 : 104, 0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  getgroups(gidsetsize: unknown, grouplist: unknown): unknown {
    core.letGo()
    const w1 = core.optionalRegion(grouplist, 'getgroups grouplist')
    const b1 = core.regionBytes
    const w0 = core.count(gidsetsize, core.capacity(b1, 4), 'getgroups gidsetsize')
    core.fill(core.arm64 ? 158 : 115, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  getpgid(pid: unknown): unknown {
    const w0 = core.int32(pid, 'getpgid pid')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 155 : 121, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  getpgrp(): unknown {
    core.fillNumbers(core.SYSCALL, core.arm64 ? -1 : 111, 0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  getpid(): unknown {
    core.fillNumbers(core.SYSCALL, core.arm64 ? 172 : 39, 0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  getppid(): unknown {
    core.fillNumbers(core.SYSCALL, core.arm64 ? 173 : 110, 0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  getpriority: core.multiplexer('getpriority', core.arm64 ? 141 : 140, '{"args":[["which","uint32"],["who",null]],"by":0,"flags":0,"commands":[[0,{"name":"PRIO_PROCESS","args":{"1":"int32"}}],[1,{"name":"PRIO_PGRP","args":{"1":"int32"}}],[2,{"name":"PRIO_USER","args":{"1":"uint32"}}]]}'),
  getresgid(rgidp: unknown, egidp: unknown, sgidp: unknown): unknown {
    core.begin()
    const w0 = core.scalarOut(rgidp, 'uint32', 'getresgid rgidp')
    const w1 = core.scalarOut(egidp, 'uint32', 'getresgid egidp')
    const w2 = core.scalarOut(sgidp, 'uint32', 'getresgid sgidp')
    core.fill(core.arm64 ? 150 : 120, w0, w1, w2, 0, 0, 0)
    core.run()
    const result = core.numberResult()
    core.finish()
    return result
  },
  getresuid(ruidp: unknown, euidp: unknown, suidp: unknown): unknown {
    core.begin()
    const w0 = core.scalarOut(ruidp, 'uint32', 'getresuid ruidp')
    const w1 = core.scalarOut(euidp, 'uint32', 'getresuid euidp')
    const w2 = core.scalarOut(suidp, 'uint32', 'getresuid suidp')
    core.fill(core.arm64 ? 148 : 118, w0, w1, w2, 0, 0, 0)
    core.run()
    const result = core.numberResult()
    core.finish()
    return result
  },
  getrlimit(resource: unknown, rlim: unknown): unknown {
    core.letGo()
    const w0 = core.uint32(resource, 'getrlimit resource')
    const w1 = core.memory(rlim, 16, 'getrlimit rlim')
    core.fill(core.arm64 ? 163 : 97, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  getrusage(who: unknown, ru: unknown): unknown {
    core.letGo()
    const w0 = core.uint32(who, 'getrusage who')
    const w1 = core.memory(ru, 144, 'getrusage ru')
    core.fill(core.arm64 ? 165 : 98, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  getsid(pid: unknown): unknown {
    const w0 = core.int32(pid, 'getsid pid')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 156 : 124, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  gettid(): unknown {
    core.fillNumbers(core.SYSCALL, core.arm64 ? 178 : 186, 0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  getuid(): unknown {
    core.fillNumbers(core.SYSCALL, core.arm64 ? 174 : 102, 0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  ioprio_get: core.multiplexer('ioprio_get', core.arm64 ? 31 : 252, '{"args":[["which","uint32"],["who",null]],"by":0,"flags":0,"commands":[[1,{"name":"IOPRIO_WHO_PROCESS","args":{"1":"int32"}}],[2,{"name":"IOPRIO_WHO_PGRP","args":{"1":"int32"}}],[3,{"name":"IOPRIO_WHO_USER","args":{"1":"uint32"}}]]}'),
  ioprio_set: core.multiplexer('ioprio_set', core.arm64 ? 30 : 251, '{"args":[["which","uint32"],["who",null],["ioprio","int32"]],"by":0,"flags":0,"commands":[[1,{"name":"IOPRIO_WHO_PROCESS","args":{"1":"int32"}}],[2,{"name":"IOPRIO_WHO_PGRP","args":{"1":"int32"}}],[3,{"name":"IOPRIO_WHO_USER","args":{"1":"uint32"}}]]}'),
  kcmp: core.multiplexer('kcmp', core.arm64 ? 272 : 312, '{"args":[["pid1","int32"],["pid2","int32"],["type","uint32"],["idx1",null],["idx2",null]],"by":2,"flags":0,"commands":[[0,{"name":"KCMP_FILE","args":{"3":"int32","4":"int32"}}],[1,{"name":"KCMP_VM","args":{}}],[2,{"name":"KCMP_FILES","args":{}}],[3,{"name":"KCMP_FS","args":{}}],[4,{"name":"KCMP_SIGHAND","args":{}}],[5,{"name":"KCMP_IO","args":{}}],[6,{"name":"KCMP_SYSVSEM","args":{}}],[7,{"name":"KCMP_EPOLL_TFD","args":{"3":"int32","4":{"memory":12}}}]]}'),
  kill(pid: unknown, sig: unknown): unknown {
    const w0 = core.int32(pid, 'kill pid')
    const w1 = core.int32(sig, 'kill sig')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 129 : 62, w0, w1, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  listns(req: unknown, ns_ids: unknown, nr_ns_ids: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.memory(req, 32, 'listns req')
    const b0 = core.regionBytes
    const w1 = core.region(ns_ids, 'listns ns_ids')
    const b1 = core.regionBytes
    const w3 = core.unused(flags, 'listns flags')
    const w2 = core.count(nr_ns_ids, core.capacity(b1, 8), 'listns nr_ns_ids')
    core.needs(b0, core.numberIn(req, 0, 'uint32', 'listns req'), 'listns req')
    core.fill(470, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  membarrier: core.multiplexer('membarrier', core.arm64 ? 283 : 324, '{"args":[["cmd","uint32"],["flags",null],["cpu_id",null]],"by":0,"flags":0,"commands":[[0,{"name":"MEMBARRIER_CMD_QUERY","args":{}}],[1,{"name":"MEMBARRIER_CMD_GLOBAL","args":{}}],[2,{"name":"MEMBARRIER_CMD_GLOBAL_EXPEDITED","args":{}}],[4,{"name":"MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED","args":{}}],[8,{"name":"MEMBARRIER_CMD_PRIVATE_EXPEDITED","args":{}}],[16,{"name":"MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED","args":{}}],[32,{"name":"MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE","args":{}}],[64,{"name":"MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE","args":{}}],[128,{"name":"MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ","args":{"1":"uint32","2":"int32"}}],[256,{"name":"MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ","args":{}}],[512,{"name":"MEMBARRIER_CMD_GET_REGISTRATIONS","args":{}}]]}'),
  personality(personality: unknown): unknown {
    const w0 = core.uint32(personality, 'personality personality')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 92 : 135, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  pidfd_getfd(pidfd: unknown, fd: unknown, flags: unknown): unknown {
    const w0 = core.int32(pidfd, 'pidfd_getfd pidfd')
    const w1 = core.int32(fd, 'pidfd_getfd fd')
    const w2 = core.unused(flags, 'pidfd_getfd flags')
    core.fillNumbers(core.SYSCALL, 438, w0, w1, w2, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  pidfd_open(pid: unknown, flags: unknown): unknown {
    const w0 = core.int32(pid, 'pidfd_open pid')
    const w1 = core.uint32(flags, 'pidfd_open flags')
    core.fillNumbers(core.SYSCALL, 434, w0, w1, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  pidfd_send_signal(pidfd: unknown, sig: unknown, info: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(pidfd, 'pidfd_send_signal pidfd')
    const w1 = core.int32(sig, 'pidfd_send_signal sig')
    const w2 = core.optionalMemory(info, 128, 'pidfd_send_signal info')
    const w3 = core.uint32(flags, 'pidfd_send_signal flags')
    core.fill(424, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  prctl: core.multiplexer('prctl', core.arm64 ? 167 : 157, '{"args":[["option","uint32"],["arg2",null],["arg3",null],["arg4",null],["arg5",null]],"by":0,"flags":0,"commands":[[38,{"name":"PR_SET_NO_NEW_PRIVS","args":{"1":"bool"}}],[39,{"name":"PR_GET_NO_NEW_PRIVS","args":{}}],[22,{"name":"PR_SET_SECCOMP","args":{"1":"flags64","2":{"memory":16,"optional":true}}}],[21,{"name":"PR_GET_SECCOMP","args":{}}],[1499557217,{"name":"PR_SET_PTRACER","args":{"1":"int32"}}],[8,{"name":"PR_SET_KEEPCAPS","args":{"1":"bool"}}],[7,{"name":"PR_GET_KEEPCAPS","args":{}}],[28,{"name":"PR_SET_SECUREBITS","args":{"1":"flags64"}}],[27,{"name":"PR_GET_SECUREBITS","args":{}}],[23,{"name":"PR_CAPBSET_READ","args":{"1":"flags64"}}],[24,{"name":"PR_CAPBSET_DROP","args":{"1":"flags64"}}],[47,{"name":"PR_CAP_AMBIENT","args":{"1":"flags64","2":"flags64"}}],[65,{"name":"PR_SET_MDWE","args":{"1":"flags64"}}],[66,{"name":"PR_GET_MDWE","args":{}}],[59,{"name":"PR_SET_SYSCALL_USER_DISPATCH","args":{"1":"flags64","2":"bits64","3":"uint64","4":"bits64"}}],[52,{"name":"PR_GET_SPECULATION_CTRL","args":{"1":"flags64"}}],[53,{"name":"PR_SET_SPECULATION_CTRL","args":{"1":"flags64","2":"flags64"}}],[25,{"name":"PR_GET_TSC","args":{"1":{"out":"int32"}}}],[26,{"name":"PR_SET_TSC","args":{"1":"flags64"}}],[50,{"name":"PR_SVE_SET_VL","args":{"1":"flags64"}}],[51,{"name":"PR_SVE_GET_VL","args":{}}],[63,{"name":"PR_SME_SET_VL","args":{"1":"flags64"}}],[64,{"name":"PR_SME_GET_VL","args":{}}],[54,{"name":"PR_PAC_RESET_KEYS","args":{"1":"flags64"}}],[60,{"name":"PR_PAC_SET_ENABLED_KEYS","args":{"1":"flags64","2":"flags64"}}],[61,{"name":"PR_PAC_GET_ENABLED_KEYS","args":{}}],[55,{"name":"PR_SET_TAGGED_ADDR_CTRL","args":{"1":"flags64"}}],[56,{"name":"PR_GET_TAGGED_ADDR_CTRL","args":{}}],[74,{"name":"PR_GET_SHADOW_STACK_STATUS","args":{"1":{"out":"uint64"}}}],[75,{"name":"PR_SET_SHADOW_STACK_STATUS","args":{"1":"flags64"}}],[76,{"name":"PR_LOCK_SHADOW_STACK_STATUS","args":{"1":"flags64"}}],[15,{"name":"PR_SET_NAME","args":{"1":"text"}}],[16,{"name":"PR_GET_NAME","args":{"1":{"memory":16}}}],[1,{"name":"PR_SET_PDEATHSIG","args":{"1":"int32"}}],[2,{"name":"PR_GET_PDEATHSIG","args":{"1":{"out":"int32"}}}],[36,{"name":"PR_SET_CHILD_SUBREAPER","args":{"1":"bool"}}],[37,{"name":"PR_GET_CHILD_SUBREAPER","args":{"1":{"out":"bool"}}}],[4,{"name":"PR_SET_DUMPABLE","args":{"1":"bool"}}],[3,{"name":"PR_GET_DUMPABLE","args":{}}],[29,{"name":"PR_SET_TIMERSLACK","args":{"1":"uint64"}}],[30,{"name":"PR_GET_TIMERSLACK","args":{}}],[14,{"name":"PR_SET_TIMING","args":{"1":"flags64"}}],[13,{"name":"PR_GET_TIMING","args":{}}],[31,{"name":"PR_TASK_PERF_EVENTS_DISABLE","args":{}}],[32,{"name":"PR_TASK_PERF_EVENTS_ENABLE","args":{}}],[33,{"name":"PR_MCE_KILL","args":{"1":"flags64","2":"flags64"}}],[34,{"name":"PR_MCE_KILL_GET","args":{}}],[40,{"name":"PR_GET_TID_ADDRESS","args":{"1":{"out":"bits64"}}}],[77,{"name":"PR_TIMER_CREATE_RESTORE_IDS","args":{"1":"flags64"}}],[62,{"name":"PR_SCHED_CORE","args":{"1":"flags64","2":"int32","3":"flags64","4":{"out":"bits64","optional":true}}}],[57,{"name":"PR_SET_IO_FLUSHER","args":{"1":"bool"}}],[58,{"name":"PR_GET_IO_FLUSHER","args":{}}],[78,{"name":"PR_FUTEX_HASH","args":{"1":"flags64","2":"uint64"}}],[79,{"name":"PR_RSEQ_SLICE_EXTENSION","args":{"1":"flags64","2":"flags64"}}],[1096112214,{"name":"PR_GET_AUXV","args":{"1":{"region":"out","optional":true},"2":{"count":[[1,1]]}}}],[1398164801,{"name":"PR_SET_VMA","args":{"1":"flags64","2":"bits64","3":"uint64","4":"optional text"}}],[35,{"name":"PR_SET_MM","args":{"1":"flags64","2":"bits64","3":"bits64"}}],[41,{"name":"PR_SET_THP_DISABLE","args":{"1":"bool","2":"flags64"}}],[42,{"name":"PR_GET_THP_DISABLE","args":{}}],[67,{"name":"PR_SET_MEMORY_MERGE","args":{"1":"bool"}}],[68,{"name":"PR_GET_MEMORY_MERGE","args":{}}]]}'),
  prlimit64(pid: unknown, resource: unknown, new_rlim: unknown, old_rlim: unknown): unknown {
    core.letGo()
    const w0 = core.int32(pid, 'prlimit64 pid')
    const w1 = core.uint32(resource, 'prlimit64 resource')
    const w2 = core.optionalMemory(new_rlim, 16, 'prlimit64 new_rlim')
    const w3 = core.optionalMemory(old_rlim, 16, 'prlimit64 old_rlim')
    core.fill(core.arm64 ? 261 : 302, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  restart_syscall: core.leftOut('restart_syscall', 'only the kernel itself arranges for it, when a process goes on after a stop; instead: the interrupted call'),
  rseq: core.leftOut('rseq', 'libc has registered an area for each thread already, and sequences are pieces of machine code; instead: getcpu'),
  rseq_slice_yield(): unknown {
    core.fillNumbers(core.SYSCALL, 471, 0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  rt_sigaction(sig: unknown, act: unknown, oact: unknown, sigsetsize: unknown): unknown {
    core.letGo()
    const w0 = core.int32(sig, 'rt_sigaction sig')
    const w1 = core.optionalMemory(act, 32, 'rt_sigaction act')
    const w2 = core.optionalMemory(oact, 32, 'rt_sigaction oact')
    const w3 = core.exactCount(sigsetsize, 8, 'rt_sigaction sigsetsize')
    core.fill(core.arm64 ? 134 : 13, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  rt_sigpending(uset: unknown, sigsetsize: unknown): unknown {
    core.letGo()
    const w0 = core.region(uset, 'rt_sigpending uset')
    const b0 = core.regionBytes
    const w1 = core.count(sigsetsize, b0, 'rt_sigpending sigsetsize')
    core.fill(core.arm64 ? 136 : 127, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  rt_sigprocmask(how: unknown, nset: unknown, oset: unknown, sigsetsize: unknown): unknown {
    core.letGo()
    const w0 = core.uint32(how, 'rt_sigprocmask how')
    const w1 = core.optionalRegion(nset, 'rt_sigprocmask nset')
    const b1 = core.regionBytes
    const w2 = core.optionalRegion(oset, 'rt_sigprocmask oset')
    const b2 = core.regionBytes
    const w3 = core.exactCount(sigsetsize, 8, 'rt_sigprocmask sigsetsize')
    core.needs(b1, 8, 'rt_sigprocmask nset')
    core.needs(b2, 8, 'rt_sigprocmask oset')
    core.fill(core.arm64 ? 135 : 14, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  rt_sigqueueinfo(pid: unknown, sig: unknown, uinfo: unknown): unknown {
    core.letGo()
    const w0 = core.int32(pid, 'rt_sigqueueinfo pid')
    const w1 = core.int32(sig, 'rt_sigqueueinfo sig')
    const w2 = core.memory(uinfo, 128, 'rt_sigqueueinfo uinfo')
    core.fill(core.arm64 ? 138 : 129, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  rt_sigreturn: core.leftOut('rt_sigreturn', 'it takes all registers from a frame that the kernel put on the stack for a handler; instead: a normal return from the handler'),
  rt_sigsuspend(unewset: unknown, sigsetsize: unknown): unknown {
    core.letGo()
    const w0 = core.region(unewset, 'rt_sigsuspend unewset')
    const b0 = core.regionBytes
    const w1 = core.exactCount(sigsetsize, 8, 'rt_sigsuspend sigsetsize')
    core.needs(b0, 8, 'rt_sigsuspend unewset')
    core.fill(core.arm64 ? 133 : 130, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  rt_sigtimedwait(uthese: unknown, uinfo: unknown, uts: unknown, sigsetsize: unknown): unknown {
    core.letGo()
    const w0 = core.region(uthese, 'rt_sigtimedwait uthese')
    const b0 = core.regionBytes
    const w1 = core.optionalMemory(uinfo, 128, 'rt_sigtimedwait uinfo')
    const w2 = core.optionalMemory(uts, 16, 'rt_sigtimedwait uts')
    const w3 = core.exactCount(sigsetsize, 8, 'rt_sigtimedwait sigsetsize')
    core.needs(b0, 8, 'rt_sigtimedwait uthese')
    core.fill(core.arm64 ? 137 : 128, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  rt_tgsigqueueinfo(tgid: unknown, pid: unknown, sig: unknown, uinfo: unknown): unknown {
    core.letGo()
    const w0 = core.int32(tgid, 'rt_tgsigqueueinfo tgid')
    const w1 = core.int32(pid, 'rt_tgsigqueueinfo pid')
    const w2 = core.int32(sig, 'rt_tgsigqueueinfo sig')
    const w3 = core.memory(uinfo, 128, 'rt_tgsigqueueinfo uinfo')
    core.fill(core.arm64 ? 240 : 297, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  sched_get_priority_max(policy: unknown): unknown {
    const w0 = core.uint32(policy, 'sched_get_priority_max policy')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 125 : 146, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  sched_get_priority_min(policy: unknown): unknown {
    const w0 = core.uint32(policy, 'sched_get_priority_min policy')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 126 : 147, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  sched_getaffinity(pid: unknown, len: unknown, user_mask_ptr: unknown): unknown {
    core.letGo()
    const w0 = core.int32(pid, 'sched_getaffinity pid')
    const w2 = core.region(user_mask_ptr, 'sched_getaffinity user_mask_ptr')
    const b2 = core.regionBytes
    const w1 = core.count(len, b2, 'sched_getaffinity len')
    core.fill(core.arm64 ? 123 : 204, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  sched_getattr(pid: unknown, uattr: unknown, usize: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(pid, 'sched_getattr pid')
    const w1 = core.region(uattr, 'sched_getattr uattr')
    const b1 = core.regionBytes
    const w3 = core.uint32(flags, 'sched_getattr flags')
    const w2 = core.count(usize, b1, 'sched_getattr usize')
    core.fill(core.arm64 ? 275 : 315, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  sched_getparam(pid: unknown, param: unknown): unknown {
    core.letGo()
    const w0 = core.int32(pid, 'sched_getparam pid')
    const w1 = core.memory(param, 4, 'sched_getparam param')
    core.fill(core.arm64 ? 121 : 143, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  sched_getscheduler(pid: unknown): unknown {
    const w0 = core.int32(pid, 'sched_getscheduler pid')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 120 : 145, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  sched_rr_get_interval(pid: unknown, interval: unknown): unknown {
    core.letGo()
    const w0 = core.int32(pid, 'sched_rr_get_interval pid')
    const w1 = core.memory(interval, 16, 'sched_rr_get_interval interval')
    core.fill(core.arm64 ? 127 : 148, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  sched_setaffinity(pid: unknown, len: unknown, user_mask_ptr: unknown): unknown {
    core.letGo()
    const w0 = core.int32(pid, 'sched_setaffinity pid')
    const w2 = core.region(user_mask_ptr, 'sched_setaffinity user_mask_ptr')
    const b2 = core.regionBytes
    const w1 = core.count(len, b2, 'sched_setaffinity len')
    core.fill(core.arm64 ? 122 : 203, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  sched_setattr(pid: unknown, uattr: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(pid, 'sched_setattr pid')
    const w1 = core.memory(uattr, 48, 'sched_setattr uattr')
    const b1 = core.regionBytes
    const w2 = core.unused(flags, 'sched_setattr flags')
    core.needs(b1, core.numberIn(uattr, 0, 'uint32', 'sched_setattr uattr'), 'sched_setattr uattr')
    core.fill(core.arm64 ? 274 : 314, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  sched_setparam(pid: unknown, param: unknown): unknown {
    core.letGo()
    const w0 = core.int32(pid, 'sched_setparam pid')
    const w1 = core.memory(param, 4, 'sched_setparam param')
    core.fill(core.arm64 ? 118 : 142, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  sched_setscheduler(pid: unknown, policy: unknown, param: unknown): unknown {
    core.letGo()
    const w0 = core.int32(pid, 'sched_setscheduler pid')
    const w1 = core.uint32(policy, 'sched_setscheduler policy')
    const w2 = core.memory(param, 4, 'sched_setscheduler param')
    core.fill(core.arm64 ? 119 : 144, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  sched_yield(): unknown {
    core.fillNumbers(core.SYSCALL, core.arm64 ? 124 : 24, 0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  set_robust_list(head: unknown, len: unknown): unknown {
    core.letGo()
    const w0 = core.optionalRegion(head, 'set_robust_list head')
    const b0 = core.regionBytes
    const w1 = core.exactCount(len, 24, 'set_robust_list len')
    core.needs(b0, 24, 'set_robust_list head')
    core.fill(core.arm64 ? 99 : 273, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  set_tid_address: core.leftOut('set_tid_address', 'libc has set the address and waits there for the end of the thread; instead: gettid'),
  setfsgid(gid: unknown): unknown {
    const w0 = core.uint32(gid, 'setfsgid gid')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 152 : 123, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  setfsuid(uid: unknown): unknown {
    const w0 = core.uint32(uid, 'setfsuid uid')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 151 : 122, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  setgid(gid: unknown): unknown {
    const w0 = core.uint32(gid, 'setgid gid')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 144 : 106, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  setgroups(gidsetsize: unknown, grouplist: unknown): unknown {
    core.letGo()
    const w1 = core.optionalRegion(grouplist, 'setgroups grouplist')
    const b1 = core.regionBytes
    const w0 = core.count(gidsetsize, core.capacity(b1, 4), 'setgroups gidsetsize')
    core.fill(core.arm64 ? 159 : 116, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  setns(fd: unknown, flags: unknown): unknown {
    const w0 = core.int32(fd, 'setns fd')
    const w1 = core.uint32(flags, 'setns flags')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 268 : 308, w0, w1, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  setpgid(pid: unknown, pgid: unknown): unknown {
    const w0 = core.int32(pid, 'setpgid pid')
    const w1 = core.int32(pgid, 'setpgid pgid')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 154 : 109, w0, w1, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  setpriority: core.multiplexer('setpriority', core.arm64 ? 140 : 141, '{"args":[["which","uint32"],["who",null],["niceval","int32"]],"by":0,"flags":0,"commands":[[0,{"name":"PRIO_PROCESS","args":{"1":"int32"}}],[1,{"name":"PRIO_PGRP","args":{"1":"int32"}}],[2,{"name":"PRIO_USER","args":{"1":"uint32"}}]]}'),
  setregid(rgid: unknown, egid: unknown): unknown {
    const w0 = core.uint32(rgid, 'setregid rgid')
    const w1 = core.uint32(egid, 'setregid egid')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 143 : 114, w0, w1, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  setresgid(rgid: unknown, egid: unknown, sgid: unknown): unknown {
    const w0 = core.uint32(rgid, 'setresgid rgid')
    const w1 = core.uint32(egid, 'setresgid egid')
    const w2 = core.uint32(sgid, 'setresgid sgid')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 149 : 119, w0, w1, w2, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  setresuid(ruid: unknown, euid: unknown, suid: unknown): unknown {
    const w0 = core.uint32(ruid, 'setresuid ruid')
    const w1 = core.uint32(euid, 'setresuid euid')
    const w2 = core.uint32(suid, 'setresuid suid')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 147 : 117, w0, w1, w2, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  setreuid(ruid: unknown, euid: unknown): unknown {
    const w0 = core.uint32(ruid, 'setreuid ruid')
    const w1 = core.uint32(euid, 'setreuid euid')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 145 : 113, w0, w1, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  setrlimit(resource: unknown, rlim: unknown): unknown {
    core.letGo()
    const w0 = core.uint32(resource, 'setrlimit resource')
    const w1 = core.memory(rlim, 16, 'setrlimit rlim')
    core.fill(core.arm64 ? 164 : 160, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  setsid(): unknown {
    core.fillNumbers(core.SYSCALL, core.arm64 ? 157 : 112, 0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  setuid(uid: unknown): unknown {
    const w0 = core.uint32(uid, 'setuid uid')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 146 : 105, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  sigaltstack(uss: unknown, uoss: unknown): unknown {
    core.letGo()
    const w0 = core.optionalMemory(uss, 24, 'sigaltstack uss')
    const w1 = core.optionalMemory(uoss, 24, 'sigaltstack uoss')
    core.fill(core.arm64 ? 132 : 131, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  tgkill(tgid: unknown, pid: unknown, sig: unknown): unknown {
    const w0 = core.int32(tgid, 'tgkill tgid')
    const w1 = core.int32(pid, 'tgkill pid')
    const w2 = core.int32(sig, 'tgkill sig')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 131 : 234, w0, w1, w2, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  tkill(pid: unknown, sig: unknown): unknown {
    const w0 = core.int32(pid, 'tkill pid')
    const w1 = core.int32(sig, 'tkill sig')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 130 : 200, w0, w1, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  unshare(unshare_flags: unknown): unknown {
    const w0 = core.flags64(unshare_flags, 'unshare unshare_flags')
    core.fill(core.arm64 ? 97 : 272, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  uprobe: core.leftOut('uprobe', 'only code that the kernel maps into probed programs may call it; instead: perf_event_open with a uprobe'),
  uretprobe: core.leftOut('uretprobe', 'only code that the kernel maps into probed programs may call it; others get SIGILL; instead: perf_event_open with a uprobe'),
  vfork: core.leftOut('vfork', 'the child would run on in the memory of its parent and destroy the stack under it; instead: spawn of node:child_process, then pidfd_open for a pidfd of the child'),
  wait4(upid: unknown, stat_addr: unknown, options: unknown, ru: unknown): unknown {
    core.begin()
    const w0 = core.int32(upid, 'wait4 upid')
    const w1 = stat_addr === null || stat_addr === undefined ? 0 : core.scalarOut(stat_addr, 'int32', 'wait4 stat_addr')
    const w2 = core.uint32(options, 'wait4 options')
    const w3 = core.optionalMemory(ru, 144, 'wait4 ru')
    core.fill(core.arm64 ? 260 : 61, w0, w1, w2, w3, 0, 0)
    core.run()
    const result = core.numberResult()
    core.finish()
    return result
  },
  waitid: core.multiplexer('waitid', core.arm64 ? 95 : 247, '{"args":[["which","uint32"],["upid",null],["infop",{"memory":128,"optional":true}],["options","uint32"],["ru",{"memory":144,"optional":true}]],"by":0,"flags":0,"commands":[[0,{"name":"P_ALL","args":{}}],[1,{"name":"P_PID","args":{"1":"int32"}}],[2,{"name":"P_PGID","args":{"1":"int32"}}],[3,{"name":"P_PIDFD","args":{"1":"int32"}}]]}'),
}

export const facts: Readonly<Record<string, CallFacts>> = {
  arch_prctl: { commands: (values) => core.commandNames('arch_prctl', values) },
  capget: { writes: [0, 1] },
  capset: { writes: [0] },
  clone: { writes: [2, 3] },
  clone3: { writes: [] },
  execve: { paths: [0] },
  execveat: { paths: [1] },
  futex: { commands: (values) => core.commandNames('futex', values) },
  futex_requeue: { writes: [] },
  futex_wait: { writes: [0] },
  futex_waitv: { writes: [] },
  futex_wake: { writes: [0] },
  get_robust_list: { writes: [1, 2] },
  getgroups: { writes: [1] },
  getpriority: { commands: (values) => core.commandNames('getpriority', values) },
  getresgid: { writes: [0, 1, 2] },
  getresuid: { writes: [0, 1, 2] },
  getrlimit: { writes: [1] },
  getrusage: { writes: [1] },
  ioprio_get: { commands: (values) => core.commandNames('ioprio_get', values) },
  ioprio_set: { commands: (values) => core.commandNames('ioprio_set', values) },
  kcmp: { commands: (values) => core.commandNames('kcmp', values) },
  listns: { writes: [1] },
  membarrier: { commands: (values) => core.commandNames('membarrier', values) },
  pidfd_send_signal: { writes: [] },
  prctl: { commands: (values) => core.commandNames('prctl', values) },
  prlimit64: { writes: [3] },
  rseq: { writes: [0] },
  rt_sigaction: { writes: [2] },
  rt_sigpending: { writes: [0] },
  rt_sigprocmask: { writes: [2] },
  rt_sigqueueinfo: { writes: [] },
  rt_sigsuspend: { writes: [] },
  rt_sigtimedwait: { writes: [1] },
  rt_tgsigqueueinfo: { writes: [] },
  sched_getaffinity: { writes: [2] },
  sched_getattr: { writes: [1] },
  sched_getparam: { writes: [1] },
  sched_rr_get_interval: { writes: [1] },
  sched_setaffinity: { writes: [] },
  sched_setattr: { writes: [1] },
  sched_setparam: { writes: [] },
  sched_setscheduler: { writes: [] },
  set_robust_list: { writes: [] },
  set_tid_address: { writes: [0] },
  setgroups: { writes: [] },
  setpriority: { commands: (values) => core.commandNames('setpriority', values) },
  setrlimit: { writes: [] },
  sigaltstack: { writes: [1] },
  wait4: { writes: [1, 3] },
  waitid: { commands: (values) => core.commandNames('waitid', values) },
}

/** Call, or call(command) -> error -> what to do about it. */
export const hints: string = '{"arch_prctl":{"EINVAL":"The kernel does not know the option."},"arch_prctl(ARCH_SET_FS)":{"EPERM":"The address is not one of user space."},"arch_prctl(ARCH_SET_GS)":{"EPERM":"The address is not one of user space."},"arch_prctl(ARCH_SET_CPUID)":{"ENODEV":"The CPU cannot refuse the instruction."},"arch_prctl(ARCH_REQ_XCOMP_PERM)":{"ENOSPC":"A stack for signal handlers is too small for the registers of the feature.","EOPNOTSUPP":"The CPU does not have the feature, or it needs no permission."},"arch_prctl(ARCH_REQ_XCOMP_GUEST_PERM)":{"EBUSY":"A virtual CPU exists already.","EOPNOTSUPP":"The CPU does not have the feature, or it needs no permission."},"arch_prctl(ARCH_MAP_VDSO_64)":{"EEXIST":"A vDSO is mapped already.","EINVAL":"The kernel is built without it or without checkpoint and restore."},"arch_prctl(ARCH_MAP_VDSO_32)":{"EEXIST":"A vDSO is mapped already.","EINVAL":"The kernel is built without it or without checkpoint and restore."},"arch_prctl(ARCH_MAP_VDSO_X32)":{"EEXIST":"A vDSO is mapped already.","EINVAL":"The kernel is built without it or without checkpoint and restore."},"arch_prctl(ARCH_ENABLE_TAGGED_ADDR)":{"EBUSY":"The process has had a second thread, as a JavaScript engine always has.","ENODEV":"The CPU cannot ignore tags."},"arch_prctl(ARCH_SHSTK_ENABLE)":{"EINVAL":"One feature at a time.","EOPNOTSUPP":"The CPU or the kernel has no shadow stacks.","EPERM":"The feature is locked, or writing needs the shadow stack first."},"arch_prctl(ARCH_SHSTK_DISABLE)":{"EINVAL":"One feature at a time.","EOPNOTSUPP":"The CPU or the kernel has no shadow stacks.","EPERM":"The feature is locked."},"capget":{"EINVAL":"The version is unknown; the kernel has put the one that it prefers there."},"capset":{"EINVAL":"The version is unknown; the kernel has put the one that it prefers there.","EPERM":"Only what is permitted can be kept or made effective, and pid must be 0 or the own thread."},"execve":{"EACCES":"No permission to execute, not a regular file, or a file system mounted noexec.","EAGAIN":"The user has more processes than RLIMIT_NPROC since an earlier change of user id.","ENOENT":"The file, or the interpreter that it names, does not exist.","ENOEXEC":"Neither an ELF program for this machine nor a script with #!.","ETXTBSY":"The file is open for writing."},"execveat":{"ELOOP":"With AT_SYMLINK_NOFOLLOW also: the path is a symbolic link.","ENOENT":"Also: a script cannot be opened by its interpreter because fd has FD_CLOEXEC."},"futex":{"ENOSYS":"The command is unknown, or does not go with the flags in op."},"futex(FUTEX_WAIT)":{"EAGAIN":"The futex has not the expected value any more; look again."},"futex(FUTEX_WAIT_BITSET)":{"EAGAIN":"The futex has not the expected value any more; look again.","EINVAL":"The bits are 0, the time is not valid, or the futex is not aligned."},"futex(FUTEX_WAKE)":{"EINVAL":"The futex is not aligned, or is one that inherits priority."},"futex(FUTEX_WAKE_BITSET)":{"EINVAL":"The bits are 0, or the futex is not aligned or is one that inherits priority."},"futex(FUTEX_CMP_REQUEUE)":{"EAGAIN":"The futex has not the expected value any more; look again."},"futex(FUTEX_WAKE_OP)":{"ENOSYS":"The operation or the comparison in val3 is unknown."},"futex(FUTEX_LOCK_PI)":{"EDEADLK":"The calling thread holds the lock already, or the locks of threads would wait for each other.","EPERM":"The value names a kernel thread, or, with FUTEX_PRIVATE_FLAG, a thread of another process.","ESRCH":"The value names a thread that does not exist.","EINVAL":"The futex is not aligned, or its value does not fit what the kernel knows of it.","ENOSYS":"The kernel was built without futexes that inherit priority."},"futex(FUTEX_LOCK_PI2)":{"EDEADLK":"The calling thread holds the lock already, or the locks of threads would wait for each other.","EPERM":"The value names a kernel thread, or, with FUTEX_PRIVATE_FLAG, a thread of another process.","ESRCH":"The value names a thread that does not exist.","EINVAL":"The futex is not aligned, or its value does not fit what the kernel knows of it.","ENOSYS":"The kernel was built without futexes that inherit priority."},"futex(FUTEX_TRYLOCK_PI)":{"EDEADLK":"The calling thread holds the lock already, or the locks of threads would wait for each other.","EPERM":"The value names a kernel thread, or, with FUTEX_PRIVATE_FLAG, a thread of another process.","ESRCH":"The value names a thread that does not exist.","EINVAL":"The futex is not aligned, or its value does not fit what the kernel knows of it.","ENOSYS":"The kernel was built without futexes that inherit priority.","EAGAIN":"The lock is taken."},"futex(FUTEX_UNLOCK_PI)":{"EPERM":"The calling thread does not hold the lock.","ENOSYS":"The kernel was built without futexes that inherit priority."},"futex(FUTEX_WAIT_REQUEUE_PI)":{"EAGAIN":"The futex has not the expected value any more; look again. Or a signal came when it was moved already.","EINVAL":"The two futexes are the same, one is not aligned, or the time is not valid.","ENOSYS":"The kernel was built without futexes that inherit priority."},"futex(FUTEX_CMP_REQUEUE_PI)":{"EAGAIN":"The futex has not the expected value any more; look again.","EINVAL":"val is not 1, the two futexes are the same, or others than FUTEX_WAIT_REQUEUE_PI wait for them.","ENOSYS":"The kernel was built without futexes that inherit priority."},"futex(FUTEX_UNLOCK_PI_LIST64)":{"EPERM":"The calling thread does not hold the lock.","ENOSYS":"The kernel was built without futexes that inherit priority."},"futex(FUTEX_UNLOCK_PI_LIST32)":{"EPERM":"The calling thread does not hold the lock.","ENOSYS":"The kernel was built without futexes that inherit priority."},"futex(FUTEX_WAIT_PRIVATE)":{"EAGAIN":"The futex has not the expected value any more; look again."},"futex(FUTEX_WAIT_BITSET_PRIVATE)":{"EAGAIN":"The futex has not the expected value any more; look again.","EINVAL":"The bits are 0, the time is not valid, or the futex is not aligned."},"futex(FUTEX_WAKE_PRIVATE)":{"EINVAL":"The futex is not aligned, or is one that inherits priority."},"futex(FUTEX_WAKE_BITSET_PRIVATE)":{"EINVAL":"The bits are 0, or the futex is not aligned or is one that inherits priority."},"futex(FUTEX_CMP_REQUEUE_PRIVATE)":{"EAGAIN":"The futex has not the expected value any more; look again."},"futex(FUTEX_WAKE_OP_PRIVATE)":{"ENOSYS":"The operation or the comparison in val3 is unknown."},"futex(FUTEX_LOCK_PI_PRIVATE)":{"EDEADLK":"The calling thread holds the lock already, or the locks of threads would wait for each other.","EPERM":"The value names a kernel thread, or, with FUTEX_PRIVATE_FLAG, a thread of another process.","ESRCH":"The value names a thread that does not exist.","EINVAL":"The futex is not aligned, or its value does not fit what the kernel knows of it.","ENOSYS":"The kernel was built without futexes that inherit priority."},"futex(FUTEX_LOCK_PI2_PRIVATE)":{"EDEADLK":"The calling thread holds the lock already, or the locks of threads would wait for each other.","EPERM":"The value names a kernel thread, or, with FUTEX_PRIVATE_FLAG, a thread of another process.","ESRCH":"The value names a thread that does not exist.","EINVAL":"The futex is not aligned, or its value does not fit what the kernel knows of it.","ENOSYS":"The kernel was built without futexes that inherit priority."},"futex(FUTEX_TRYLOCK_PI_PRIVATE)":{"EDEADLK":"The calling thread holds the lock already, or the locks of threads would wait for each other.","EPERM":"The value names a kernel thread, or, with FUTEX_PRIVATE_FLAG, a thread of another process.","ESRCH":"The value names a thread that does not exist.","EINVAL":"The futex is not aligned, or its value does not fit what the kernel knows of it.","ENOSYS":"The kernel was built without futexes that inherit priority.","EAGAIN":"The lock is taken."},"futex(FUTEX_UNLOCK_PI_PRIVATE)":{"EPERM":"The calling thread does not hold the lock.","ENOSYS":"The kernel was built without futexes that inherit priority."},"futex(FUTEX_WAIT_REQUEUE_PI_PRIVATE)":{"EAGAIN":"The futex has not the expected value any more; look again. Or a signal came when it was moved already.","EINVAL":"The two futexes are the same, one is not aligned, or the time is not valid.","ENOSYS":"The kernel was built without futexes that inherit priority."},"futex(FUTEX_CMP_REQUEUE_PI_PRIVATE)":{"EAGAIN":"The futex has not the expected value any more; look again.","EINVAL":"val is not 1, the two futexes are the same, or others than FUTEX_WAIT_REQUEUE_PI wait for them.","ENOSYS":"The kernel was built without futexes that inherit priority."},"futex(FUTEX_UNLOCK_PI_LIST64_PRIVATE)":{"EPERM":"The calling thread does not hold the lock.","ENOSYS":"The kernel was built without futexes that inherit priority."},"futex(FUTEX_UNLOCK_PI_LIST32_PRIVATE)":{"EPERM":"The calling thread does not hold the lock.","ENOSYS":"The kernel was built without futexes that inherit priority."},"futex_requeue":{"EAGAIN":"The futex has not the expected value any more; look again.","EINVAL":"The flags of the two futexes differ, or a number is negative. Only futexes of 32 bits are possible: FUTEX2_SIZE_U32 must be set."},"futex_wait":{"EAGAIN":"The futex has not the expected value any more; look again.","EINVAL":"The mask is 0, the futex not aligned, or a flag wrong. Only futexes of 32 bits are possible: FUTEX2_SIZE_U32 must be set."},"futex_waitv":{"EAGAIN":"The futex has not the expected value any more; look again.","EINVAL":"There must be 1 to 128 futexes. Only futexes of 32 bits are possible: FUTEX2_SIZE_U32 must be set."},"futex_wake":{"EINVAL":"The mask is 0, the futex not aligned, or a flag wrong. Only futexes of 32 bits are possible: FUTEX2_SIZE_U32 must be set."},"get_robust_list":{"EPERM":"The thread cannot be read as with ptrace."},"getgroups":{"EINVAL":"There are more groups than gidsetsize."},"ioprio_set":{"EPERM":"IOPRIO_CLASS_RT needs CAP_SYS_NICE or CAP_SYS_ADMIN, threads of other users CAP_SYS_NICE."},"kcmp":{"EPERM":"Needs the right to inspect both processes as for reading with ptrace."},"kill":{"EPERM":"Needs the same real or effective user id, or CAP_KILL."},"listns":{"EINVAL":"The field size is 32 or more, and user_ns_id must be the id of a user namespace.","ENOENT":"There is none after ns_id.","EOPNOTSUPP":"A kind of namespace that the kernel does not know.","EOVERFLOW":"At most 1000000 ids at a time."},"membarrier(MEMBARRIER_CMD_GLOBAL)":{"EINVAL":"Some CPUs run without a timer tick (nohz_full), or the flags are not 0."},"membarrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED)":{"EPERM":"Call MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED before."},"membarrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE)":{"EPERM":"Call MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE before."},"membarrier(MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ)":{"EPERM":"Call MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ before.","EINVAL":"A flag is unknown, or the kernel was built without restartable sequences."},"personality":{"EINVAL":"On ARM64: PER_LINUX32 on a machine that cannot run 32-bit programs."},"pidfd_getfd":{"EPERM":"Needs the right to attach to the process with ptrace."},"pidfd_open":{"ENOENT":"The id is one of a thread that leads no process; it needs PIDFD_THREAD."},"pidfd_send_signal":{"EINVAL":"Also: the process is outside of the own PID namespace, or si_signo is not the signal.","EPERM":"Another user, or info has a si_code that only the kernel or kill may give."},"prctl":{"EINVAL":"The kernel or the machine does not know the option, or an argument that it does not use is not 0."},"prctl(PR_SET_NO_NEW_PRIVS)":{"EINVAL":"arg2 must be 1."},"prctl(PR_SET_SECCOMP)":{"EACCES":"Needs PR_SET_NO_NEW_PRIVS first, or CAP_SYS_ADMIN.","EINVAL":"The filter is not valid, or the thread is in another mode already."},"prctl(PR_SET_PTRACER)":{"EINVAL":"There is no such process, or the kernel runs without Yama."},"prctl(PR_SET_KEEPCAPS)":{"EPERM":"SECBIT_KEEP_CAPS_LOCKED is set."},"prctl(PR_SET_SECUREBITS)":{"EPERM":"Needs CAP_SETPCAP, the bit is locked, or there is no such bit."},"prctl(PR_CAPBSET_DROP)":{"EPERM":"Needs CAP_SETPCAP."},"prctl(PR_CAP_AMBIENT)":{"EPERM":"The capability must be permitted and inheritable, and SECBIT_NO_CAP_AMBIENT_RAISE not set."},"prctl(PR_SET_MDWE)":{"EPERM":"What is set already cannot be changed."},"prctl(PR_SET_SYSCALL_USER_DISPATCH)":{"EINVAL":"PR_SYS_DISPATCH_OFF takes 0 only, and a range must not wrap around."},"prctl(PR_GET_SPECULATION_CTRL)":{"ENODEV":"There is no such feature; ARM64 has PR_SPEC_STORE_BYPASS only."},"prctl(PR_SET_SPECULATION_CTRL)":{"ENODEV":"There is no such feature; ARM64 has PR_SPEC_STORE_BYPASS only.","ENXIO":"The system leaves no choice for single threads.","EPERM":"The system leaves no choice, or PR_SPEC_FORCE_DISABLE was chosen before.","ERANGE":"The feature does not have that choice."},"prctl(PR_PAC_RESET_KEYS)":{"EINVAL":"The CPU does not have it, or there is no such bit."},"prctl(PR_PAC_SET_ENABLED_KEYS)":{"EINVAL":"The CPU does not have it, or there is no such bit. PR_PAC_APGAKEY cannot be disabled."},"prctl(PR_PAC_GET_ENABLED_KEYS)":{"EINVAL":"The CPU does not have it, or there is no such bit."},"prctl(PR_SET_TAGGED_ADDR_CTRL)":{"EINVAL":"The CPU does not have it, or there is no such bit. Tags can also be switched off with abi.tagged_addr_disabled."},"prctl(PR_GET_SHADOW_STACK_STATUS)":{"EINVAL":"The CPU does not have it, or there is no such bit."},"prctl(PR_SET_SHADOW_STACK_STATUS)":{"EBUSY":"The setting is locked.","EINVAL":"The CPU does not have it, or there is no such bit."},"prctl(PR_LOCK_SHADOW_STACK_STATUS)":{"EINVAL":"The CPU does not have it, or there is no such bit."},"prctl(PR_GET_TID_ADDRESS)":{"EINVAL":"The kernel is built without checkpoint and restore."},"prctl(PR_SCHED_CORE)":{"EINVAL":"GET and SHARE_FROM take one thread only, arg5 is 0 but for GET and aligned to 8, or the kernel has no core scheduling.","ENODEV":"No core runs more than one thread at a time.","EPERM":"Needs the right to inspect the threads as for reading with ptrace."},"prctl(PR_SET_IO_FLUSHER)":{"EPERM":"Needs CAP_SYS_RESOURCE."},"prctl(PR_GET_IO_FLUSHER)":{"EPERM":"Needs CAP_SYS_RESOURCE."},"prctl(PR_FUTEX_HASH)":{"EBUSY":"The process has gone over to the global table and cannot go back.","EINVAL":"The number is a power of two above 1, or 0 for the global table."},"prctl(PR_RSEQ_SLICE_EXTENSION)":{"ENXIO":"The thread has no rseq registered."},"prctl(PR_SET_VMA)":{"EBADF":"The range is of a file.","EINVAL":"The range starts at a page; the name has up to 79 printable characters without any of \\\\ ` $ [ ]; or the kernel has no names.","ENOMEM":"A part of the range is not mapped."},"prctl(PR_SET_MM)":{"EBUSY":"Memory of the program that runs now is still mapped.","EPERM":"Needs CAP_SYS_RESOURCE; PR_SET_MM_MAP needs no capability but CAP_CHECKPOINT_RESTORE for an exe_fd."},"prctl(PR_SET_MEMORY_MERGE)":{"EINVAL":"The kernel is built without merging of pages."},"prctl(PR_GET_MEMORY_MERGE)":{"EINVAL":"The kernel is built without merging of pages."},"prlimit64":{"EINVAL":"The soft limit is above the hard one, or there is no such resource.","EPERM":"Raising the hard limit, and processes of other users, need CAP_SYS_RESOURCE; RLIMIT_NOFILE stays below /proc/sys/fs/nr_open."},"rseq":{"EBUSY":"The thread has this area already.","EINVAL":"The thread has another area, or one not aligned."},"rt_sigaction":{"EINVAL":"sigsetsize must be 8; SIGKILL and SIGSTOP cannot be changed."},"rt_sigprocmask":{"EINVAL":"sigsetsize must be 8."},"rt_sigqueueinfo":{"EAGAIN":"Too many real-time signals are queued; see RLIMIT_SIGPENDING.","EPERM":"Another user, or si_code is not negative or is SI_TKILL: give SI_QUEUE."},"rt_sigsuspend":{"EINVAL":"sigsetsize must be 8."},"rt_sigtimedwait":{"EAGAIN":"The time is over.","EINVAL":"sigsetsize must be 8, and the time must be valid."},"rt_tgsigqueueinfo":{"EAGAIN":"Too many real-time signals are queued; see RLIMIT_SIGPENDING.","EPERM":"Another user, or si_code is not negative or is SI_TKILL: give SI_QUEUE."},"sched_getaffinity":{"EINVAL":"len must be a multiple of 8 and hold a bit for each possible CPU."},"sched_getattr":{"EINVAL":"usize is 48 or more; the flag is for SCHED_DEADLINE only."},"sched_setaffinity":{"EBUSY":"A SCHED_DEADLINE thread must be free to run on all CPUs.","EINVAL":"No CPU of the mask is there and allowed by the cpuset, or the thread is bound by the kernel."},"sched_setattr":{"E2BIG":"The field size is wrong; the kernel has put the size that it knows there.","EACCES":"A loaded BPF scheduler refuses the thread.","EBUSY":"SCHED_DEADLINE asks for more run time than is left.","EOPNOTSUPP":"The kernel is built without utilization clamping.","EPERM":"SCHED_DEADLINE and real-time policies need CAP_SYS_NICE, the latter or RLIMIT_RTPRIO; SCHED_DEADLINE also needs the thread to be free to run on all CPUs."},"sched_setparam":{"EINVAL":"sched_priority is 1 to 99 for SCHED_FIFO and SCHED_RR and 0 for other policies.","EPERM":"Needs CAP_SYS_NICE or RLIMIT_RTPRIO."},"sched_setscheduler":{"EACCES":"A loaded BPF scheduler refuses the thread.","EINVAL":"sched_priority is 1 to 99 for SCHED_FIFO and SCHED_RR and 0 for others; SCHED_DEADLINE needs sched_setattr.","EPERM":"Real-time policies need CAP_SYS_NICE or RLIMIT_RTPRIO, and a group with real-time run time."},"set_robust_list":{"EINVAL":"len is not 24."},"setgid":{"EINVAL":"The id has no mapping in the user namespace.","EPERM":"Any other id than the real and the saved one needs CAP_SETGID."},"setgroups":{"EINVAL":"More than 65536 groups, or one without a mapping in the user namespace.","EPERM":"Needs CAP_SETGID, and a user namespace whose file setgroups does not say deny."},"setns":{"EINVAL":"The namespace is of another kind; or a user namespace is entered with more threads than one, or a mount namespace while root and working directory are shared: unshare CLONE_FS first.","EPERM":"Needs CAP_SYS_ADMIN in the namespace and in the own one, and CAP_SYS_CHROOT for mounts.","ESRCH":"The process of the pidfd has ended.","EUSERS":"A time namespace can be entered only with one thread."},"setpgid":{"EACCES":"The child has already called execve.","EPERM":"A session leader cannot be moved, and a process cannot leave its session.","ESRCH":"The process is neither the caller nor its child."},"setpriority":{"EACCES":"A lower nice value needs CAP_SYS_NICE or RLIMIT_NICE.","EPERM":"Threads of other users need CAP_SYS_NICE."},"setregid":{"EINVAL":"The id has no mapping in the user namespace.","EPERM":"Any other id than those that the thread has needs CAP_SETGID."},"setresgid":{"EINVAL":"The id has no mapping in the user namespace.","EPERM":"Any other id than those that the thread has needs CAP_SETGID."},"setresuid":{"EINVAL":"The id has no mapping in the user namespace.","EPERM":"Any other id than those that the thread has needs CAP_SETUID."},"setreuid":{"EINVAL":"The id has no mapping in the user namespace.","EPERM":"Any other id than those that the thread has needs CAP_SETUID."},"setrlimit":{"EINVAL":"The soft limit is above the hard one, or there is no such resource.","EPERM":"Raising the hard limit needs CAP_SYS_RESOURCE; RLIMIT_NOFILE stays below /proc/sys/fs/nr_open."},"setsid":{"EPERM":"The leader of a process group cannot do it; only a new child can."},"setuid":{"EINVAL":"The id has no mapping in the user namespace.","EPERM":"Any other id than the real and the saved one needs CAP_SETUID."},"sigaltstack":{"ENOMEM":"The stack is smaller than MINSIGSTKSZ, or than the registers of this machine need.","EPERM":"The thread runs on that stack right now."},"tgkill":{"EAGAIN":"Too many real-time signals are queued; see RLIMIT_SIGPENDING."},"tkill":{"EAGAIN":"Too many real-time signals are queued; see RLIMIT_SIGPENDING."},"unshare":{"EINVAL":"CLONE_NEWUSER, CLONE_THREAD, CLONE_SIGHAND and CLONE_VM need a process with one thread, which a JavaScript engine does not have.","ENOSPC":"Namespaces are nested too deep, or there are as many as /proc/sys/user allows.","EPERM":"New namespaces need CAP_SYS_ADMIN; a user namespace needs mapped ids and no chroot, and some systems keep it from ordinary users."},"wait4":{"ECHILD":"No such child, it has been waited for already, or SIGCHLD is ignored.","EINVAL":"WEXITED and WNOWAIT are for waitid only."},"waitid":{"EAGAIN":"The pidfd is PIDFD_NONBLOCK and there is no change yet.","EINVAL":"At least one of WEXITED, WSTOPPED and WCONTINUED is needed."}}'

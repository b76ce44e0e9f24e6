// Generated from abi/prototypes.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-source-7.2 7.2.12-1.

import * as core from '../../sys/core.js'
import type { CallFacts } from '../../sys/must.js'
import type { Address, Bytes, Choice, Command, Count, Fd, FdArg, Flags, In, InAll, Long, Memory, Out, Place, PlaceBits, Quantity, Struct, Takes, Unused } from '../../sys/types.js'
import type { CLOCK_, EFD_, EPOLL_, EPOLL_CTL_, IORING_ENTER_, O_, SFD_, TFD_, TFD_TIMER_, UFFD_ } from '../families.js'

export interface EventCalls<P extends Place> {
  /**
   * Create an epoll descriptor without flags.
   *
   * The size means nothing any more, but must be positive.
   *
   * On both architectures: epoll_create1
   *
   * Errors: EINVAL, EMFILE, ENFILE, ENOMEM.
   *
   * Since Linux 2.6. x86-64 only; elsewhere -ENOSYS. epoll_create(2).
   *
   * @param size a plain number
   * @returns an open file descriptor (epoll)
   */
  epoll_create(size: In<P, Quantity>): Out<P, Fd>
  /**
   * Create an epoll descriptor, which watches other descriptors.
   *
   * Errors: EINVAL, EMFILE, ENFILE, ENOMEM.
   *
   * Since Linux 2.6.27. x86-64 and ARM64. epoll_create1(2).
   *
   * @param flags flags: `EPOLL_`
   * @returns an open file descriptor (epoll)
   */
  epoll_create1(flags: In<P, Flags<EPOLL_>>): Out<P, Fd>
  /**
   * Add a descriptor to those that an epoll descriptor watches, change it, or take it out.
   *
   * EPOLLERR and EPOLLHUP are always watched. EPOLLWAKEUP is dropped silently without CAP_BLOCK_SUSPEND. A
   * file stays watched until all descriptors that refer to it are closed.
   *
   * Errors: EBADF, EEXIST (The descriptor is watched already; use EPOLL_CTL_MOD), EFAULT, EINVAL (epfd is
   * no epoll descriptor or is fd itself, op is unknown, or EPOLLEXCLUSIVE is used wrongly), ELOOP (Epoll
   * descriptors would watch each other in a circle, or be nested too deeply), ENOENT (The descriptor is not
   * watched; use EPOLL_CTL_ADD), ENOMEM, ENOSPC (The user watches as many descriptors as
   * /proc/sys/fs/epoll/max_user_watches allows), EPERM (The file cannot be watched; regular files and
   * directories cannot).
   *
   * Since Linux 2.6. x86-64 and ARM64. epoll_ctl(2).
   *
   * @param epfd an open file descriptor (epoll)
   * @param op one of `EPOLL_CTL_`
   * @param fd an open file descriptor
   * @param event struct epoll_event, read by the kernel; null: only with EPOLL_CTL_DEL, which does not look
   * at it
   */
  epoll_ctl(epfd: In<P, FdArg>, op: In<P, Choice<EPOLL_CTL_>>, fd: In<P, FdArg>, event?: In<P, Struct<'epoll_event'> | null>): Out<P, 0>
  /**
   * Wait for events as epoll_wait does, with another signal mask.
   *
   * A negative timeout waits for ever. While it waits, the signal mask of the calling thread is the given
   * one.
   *
   * Blocks until there are events or the time is over; a signal handler ends it with -EINTR, SA_RESTART or
   * not.
   *
   * Errors: EBADF, EFAULT, EINTR, EINVAL (epfd is no epoll descriptor, or maxevents is not positive).
   *
   * Since Linux 2.6.19. x86-64 and ARM64. epoll_pwait(2).
   *
   * @param epfd an open file descriptor (epoll)
   * @param events struct epoll_event, maxevents of them, written by the kernel
   * @param maxevents the length; left out, that of the memory
   * @param timeout how long to wait, in ms
   * @param sigmask struct sigset_t, sigsetsize bytes, read by the kernel; null: the signal mask stays as it
   * is
   * @param sigsetsize the length; left out, that of the memory, always 8
   * @returns a number of things other than bytes (events)
   */
  epoll_pwait(epfd: In<P, FdArg>, events: In<P, Struct<'epoll_event'>>, maxevents: In<P, Quantity | undefined>, timeout: In<P, Quantity>, sigmask?: In<P, Struct<'sigset_t'> | null>, sigsetsize?: In<P, Quantity>): Out<P, Count>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  epoll_pwait(epfd: In<P, FdArg>, events: In<P, Struct<'epoll_event'> | Address>, maxevents: In<P, Quantity>, timeout: In<P, Quantity>, sigmask?: In<P, Struct<'sigset_t'> | Address | null>, sigsetsize?: In<P, Quantity>): Out<P, Count>
  /**
   * Wait for events as epoll_pwait does, with a timeout in nanoseconds.
   *
   * Unlike ppoll, it does not write the time that is left. While it waits, the signal mask of the calling
   * thread is the given one.
   *
   * Blocks until there are events or the time is over; a signal handler ends it with -EINTR, SA_RESTART or
   * not.
   *
   * Errors: EBADF, EFAULT, EINTR, EINVAL (epfd is no epoll descriptor, or maxevents is not positive).
   *
   * Since Linux 5.11. x86-64 and ARM64. epoll_pwait2(2).
   *
   * @param epfd an open file descriptor (epoll)
   * @param events struct epoll_event, maxevents of them, written by the kernel
   * @param maxevents the length; left out, that of the memory
   * @param timeout struct __kernel_timespec, read by the kernel; how long to wait; null: wait for ever
   * @param sigmask struct sigset_t, sigsetsize bytes, read by the kernel; null: the signal mask stays as it
   * is
   * @param sigsetsize the length; left out, that of the memory, always 8
   * @returns a number of things other than bytes (events)
   */
  epoll_pwait2(epfd: In<P, FdArg>, events: In<P, Struct<'epoll_event'>>, maxevents?: In<P, Quantity>, timeout?: In<P, Struct<'__kernel_timespec'> | null>, sigmask?: In<P, Struct<'sigset_t'> | null>, sigsetsize?: In<P, Quantity>): Out<P, Count>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  epoll_pwait2(epfd: In<P, FdArg>, events: In<P, Struct<'epoll_event'> | Address>, maxevents: In<P, Quantity>, timeout?: In<P, Struct<'__kernel_timespec'> | null>, sigmask?: In<P, Struct<'sigset_t'> | Address | null>, sigsetsize?: In<P, Quantity>): Out<P, Count>
  /**
   * Wait for events of the descriptors that an epoll descriptor watches.
   *
   * A negative timeout waits for ever.
   *
   * Blocks until there are events or the time is over; a signal handler ends it with -EINTR, SA_RESTART or
   * not.
   *
   * On both architectures: epoll_pwait
   *
   * Errors: EBADF, EFAULT, EINTR, EINVAL (epfd is no epoll descriptor, or maxevents is not positive).
   *
   * Since Linux 2.6. x86-64 only; elsewhere -ENOSYS. epoll_wait(2).
   *
   * @param epfd an open file descriptor (epoll)
   * @param events struct epoll_event, maxevents of them, written by the kernel
   * @param maxevents the length; left out, that of the memory
   * @param timeout how long to wait, in ms
   * @returns a number of things other than bytes (events)
   */
  epoll_wait(epfd: In<P, FdArg>, events: In<P, Struct<'epoll_event'>>, maxevents: In<P, Quantity | undefined>, timeout: In<P, Quantity>): Out<P, Count>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  epoll_wait(epfd: In<P, FdArg>, events: In<P, Struct<'epoll_event'> | Address>, maxevents: In<P, Quantity>, timeout: In<P, Quantity>): Out<P, Count>
  /**
   * Create a counter descriptor without flags.
   *
   * On both architectures: eventfd2
   *
   * Errors: EMFILE, ENFILE, ENOMEM.
   *
   * Since Linux 2.6.22. x86-64 only; elsewhere -ENOSYS. eventfd(2).
   *
   * @param count a plain number
   * @returns an open file descriptor (eventfd)
   */
  eventfd(count: In<P, Quantity>): Out<P, Fd>
  /**
   * Create a descriptor that is a 64-bit counter: write adds to it, read takes from it.
   *
   * The initial value has 32 bits only. Reads and writes transfer 8 bytes.
   *
   * Errors: EINVAL, EMFILE, ENFILE, ENOMEM.
   *
   * Since Linux 2.6.27. x86-64 and ARM64. eventfd2(2).
   *
   * @param count a plain number
   * @param flags flags: `EFD_`
   * @returns an open file descriptor (eventfd)
   */
  eventfd2(count: In<P, Quantity>, flags: In<P, Flags<EFD_>>): Out<P, Fd>
  /**
   * Cancel an asynchronous request.
   *
   * Never gives 0: the error EINPROGRESS means success. The request is found by the address of its iocb;
   * result is not written.
   *
   * Errors: EFAULT, EINPROGRESS (This is success: the request is being cancelled, and its event comes with
   * io_getevents), EINVAL (The context is unknown, or it has no such request that can be cancelled).
   *
   * Since Linux 2.6. x86-64 and ARM64. io_cancel(2).
   *
   * @param ctx_id a value that the kernel hands back as it is, or that only the kernel can interpret (aio
   * context)
   * @param iocb struct iocb, read by the kernel
   * @param result not looked at, or must be 0
   */
  io_cancel(ctx_id: In<P, bigint>, iocb: In<P, Struct<'iocb'>>, result?: In<P, Unused>): Out<P, 0>
  /**
   * Cancel all requests of a context, wait for the rest, and destroy it.
   *
   * Blocks until the requests that cannot be cancelled are complete; a signal waits until it is done.
   *
   * Errors: EINVAL.
   *
   * Since Linux 2.6. x86-64 and ARM64. io_destroy(2).
   *
   * @param ctx a value that the kernel hands back as it is, or that only the kernel can interpret (aio
   * context)
   */
  io_destroy(ctx: In<P, bigint>): Out<P, 0>
  /**
   * Get events of completed requests, and wait for them if need be.
   *
   * When the time is over, it gives what there is, which may be less than min_nr. The timeout is not
   * checked for being a valid time.
   *
   * Blocks until min_nr requests are complete or the time is over; a signal handler ends it with -EINTR,
   * SA_RESTART or not.
   *
   * Errors: EFAULT, EINTR, EINVAL (The context is unknown, or min_nr is negative or greater than nr).
   *
   * Since Linux 2.6. x86-64 and ARM64. io_getevents(2).
   *
   * @param ctx_id a value that the kernel hands back as it is, or that only the kernel can interpret (aio
   * context)
   * @param min_nr a number of things other than bytes (events)
   * @param nr the length; left out, that of the memory
   * @param events struct io_event, nr of them, written by the kernel
   * @param timeout struct __kernel_timespec, read by the kernel; how long to wait; null: wait for ever
   * @returns a number of things other than bytes (events)
   */
  io_getevents(ctx_id: In<P, bigint>, min_nr: In<P, Long>, nr: In<P, Quantity | undefined>, events: In<P, Struct<'io_event'>>, timeout?: In<P, Struct<'__kernel_timespec'> | null>): Out<P, Count>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  io_getevents(ctx_id: In<P, bigint>, min_nr: In<P, Long>, nr: In<P, Quantity>, events: In<P, Struct<'io_event'> | Address>, timeout?: In<P, Struct<'__kernel_timespec'> | null>): Out<P, Count>
  /**
   * Get events of completed requests as io_getevents does, with another signal mask.
   *
   * When the time is over, it gives what there is, which may be less than min_nr. The timeout is not
   * checked for being a valid time. While it waits, the signal mask of the calling thread is the given one.
   *
   * Blocks until min_nr requests are complete or the time is over; a signal handler ends it with -EINTR,
   * SA_RESTART or not.
   *
   * Errors: EFAULT, EINTR, EINVAL (The context is unknown, min_nr is negative or greater than nr, or the
   * signal mask has not 8 bytes).
   *
   * Since Linux 4.18. x86-64 and ARM64. io_getevents(2).
   *
   * @param ctx_id a value that the kernel hands back as it is, or that only the kernel can interpret (aio
   * context)
   * @param min_nr a number of things other than bytes (events)
   * @param nr the length; left out, that of the memory
   * @param events struct io_event, nr of them, written by the kernel
   * @param timeout struct __kernel_timespec, read by the kernel; how long to wait; null: wait for ever
   * @param usig struct __aio_sigset, read by the kernel; null: the signal mask stays as it is
   * @returns a number of things other than bytes (events)
   */
  io_pgetevents(ctx_id: In<P, bigint>, min_nr: In<P, Long>, nr: In<P, Quantity | undefined>, events: In<P, Struct<'io_event'>>, timeout?: In<P, Struct<'__kernel_timespec'> | null>, usig?: In<P, Struct<'__aio_sigset'> | null>): Out<P, Count>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  io_pgetevents(ctx_id: In<P, bigint>, min_nr: In<P, Long>, nr: In<P, Quantity>, events: In<P, Struct<'io_event'> | Address>, timeout?: In<P, Struct<'__kernel_timespec'> | null>, usig?: In<P, Struct<'__aio_sigset'> | null>): Out<P, Count>
  /**
   * Create a context for asynchronous requests.
   *
   * The context is the address of a ring of completions, which is mapped into the process.
   *
   * Errors: EAGAIN (All contexts together would allow more requests than /proc/sys/fs/aio-max-nr), EFAULT,
   * EINVAL (The variable behind ctxp must be 0, and nr_events neither 0 nor too large), ENOMEM.
   *
   * Since Linux 2.6. x86-64 and ARM64. io_setup(2).
   *
   * @param nr_events a number of things other than bytes (requests)
   * @param ctxp a value that the kernel hands back as it is, or that only the kernel can interpret (aio
   * context), read and written by the kernel
   */
  io_setup(nr_events: In<P, Quantity>, ctxp: In<P, PlaceBits>): Out<P, 0>
  /**
   * Submit asynchronous requests.
   *
   * iocbpp is an array of pointers. Stops at the first request that is refused, and gives an error only if
   * that is the first of all. The kernel writes aio_key, and uses the buffers until the request is
   * complete; with most files only direct input and output is asynchronous, the rest is done at once.
   *
   * Errors: EAGAIN (The context has no room for more requests; get events first), EBADF, EFAULT, EINVAL
   * (The context is unknown, or the first request is not possible with its file), ENOMEM, EOPNOTSUPP, EPERM
   * (The priority of the request needs a capability, or RWF_NOAPPEND meets a file that is append-only).
   *
   * Since Linux 2.6. x86-64 and ARM64. io_submit(2).
   *
   * @param ctx_id a value that the kernel hands back as it is, or that only the kernel can interpret (aio
   * context)
   * @param nr the length; left out, that of the memory
   * @param iocbpp struct iocb, read and written by the kernel, nr of them, read by the kernel
   * @returns a number of things other than bytes (requests)
   */
  io_submit(ctx_id: In<P, bigint>, nr: In<P, Quantity | undefined>, iocbpp: In<P, Bytes>): Out<P, Count>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  io_submit(ctx_id: In<P, bigint>, nr: In<P, Quantity>, iocbpp: In<P, Bytes | Address>): Out<P, Count>
  /**
   * Submit requests of the ring, and wait for completions.
   *
   * argp is a sigset_t of 8 bytes; with IORING_ENTER_EXT_ARG it is an io_uring_getevents_arg, and with
   * IORING_ENTER_EXT_ARG_REG as well the offset of an io_uring_reg_wait in registered memory. Gives the
   * number of submitted requests, and an error of waiting only if that is 0; what the requests themselves
   * come to is in their completions. Memory that a request points to must stay until it is complete.
   *
   * Blocks until min_complete requests are complete, with IORING_ENTER_GETEVENTS; a signal handler ends it
   * with -EINTR, SA_RESTART or not.
   *
   * Per thread: the ring descriptors registered with IORING_REGISTER_RING_FDS
   *
   * Errors: EAGAIN, EBADF, EBADFD (The ring was set up with IORING_SETUP_R_DISABLED and is not enabled
   * yet), EBADR (Completions were lost because memory was short), EEXIST (The ring may be used by one other
   * thread only, because of IORING_SETUP_SINGLE_ISSUER), EFAULT, EINTR, EINVAL, ENOMEM, EOPNOTSUPP (The
   * descriptor is no io_uring), EOWNERDEAD (The thread of IORING_SETUP_SQPOLL has ended), ETIME (The time
   * is over, and there is no completion).
   *
   * Since Linux 5.1. x86-64 and ARM64. io_uring_enter(2).
   *
   * @param fd an open file descriptor (io_uring)
   * @param to_submit a number of things other than bytes (requests)
   * @param min_complete a number of things other than bytes (completions)
   * @param flags flags: `IORING_ENTER_`
   * @param argp bytes, argsz bytes, read by the kernel; null: no signal mask and no timeout
   * @param argsz the length; left out, that of the memory
   * @returns a number of things other than bytes (requests)
   */
  io_uring_enter(fd: In<P, FdArg>, to_submit: In<P, Quantity>, min_complete: In<P, Quantity>, flags: In<P, Flags<IORING_ENTER_>>, argp?: In<P, Memory | string | null>, argsz?: In<P, Quantity>): Out<P, Count>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  io_uring_enter(fd: In<P, FdArg>, to_submit: In<P, Quantity>, min_complete: In<P, Quantity>, flags: In<P, Flags<IORING_ENTER_>>, argp: In<P, Memory | string | Address | null | undefined>, argsz: In<P, Quantity>): Out<P, Count>
  /**
   * Register files, buffers and other things with a ring, or release them.
   *
   * With IORING_REGISTER_USE_REGISTERED_RING, since 6.3, added to the opcode, fd is the slot of a ring that
   * the calling thread has registered. With -1 as fd, some opcodes need no ring.
   *
   * Errors: EACCES (The restrictions of the ring do not allow it), EBADF, EEXIST (The ring may be used by
   * one other thread only, because of IORING_SETUP_SINGLE_ISSUER), EINVAL, EOPNOTSUPP (The descriptor is no
   * io_uring).
   *
   * Since Linux 5.1. x86-64 and ARM64. io_uring_register(2).
   *
   * @param fd an open file descriptor (io_uring)
   * @param opcode one of `IORING_REGISTER_`, `IORING_UNREGISTER_`, with flags `IORING_REGISTER_FLAG_`
   * @param arg as opcode says
   * @param nr_args as opcode says
   */
  io_uring_register<A extends readonly unknown[], T>(fd: In<P, FdArg>, opcode: In<P, Command<{ readonly io_uring_register: Takes<A, T> }>>, ...args: InAll<P, A>): Out<P, T>
  /**
   * Create a pair of rings for asynchronous requests.
   *
   * Sizes are rounded up to powers of 2. With IORING_SETUP_REGISTERED_FD_ONLY the result is no descriptor
   * but the slot of a registered ring of the calling thread. The rings are then mapped with mmap, at the
   * offsets written to params.
   *
   * Errors: EAGAIN, EBUSY (With IORING_SETUP_REGISTERED_FD_ONLY: all 16 slots of the thread are taken),
   * EFAULT, EINVAL (The flags contradict each other, a reserved field is not 0, or there are too many
   * entries), EMFILE, ENFILE, ENOMEM (Memory is short; before 5.12 also RLIMIT_MEMLOCK was too low), ENXIO
   * (wq_fd with IORING_SETUP_ATTACH_WQ is not open), EOVERFLOW, EPERM (The sysctl kernel.io_uring_disabled
   * forbids it: 2 to all, 1 to all without CAP_SYS_ADMIN outside the group of kernel.io_uring_group.
   * Container runtimes often forbid it by seccomp).
   *
   * Since Linux 5.1. x86-64 and ARM64. io_uring_setup(2).
   *
   * @param entries a number of things other than bytes (entries)
   * @param params struct io_uring_params, read and written by the kernel
   * @returns an open file descriptor (io_uring)
   */
  io_uring_setup(entries: In<P, Quantity>, params: In<P, Struct<'io_uring_params'>>): Out<P, Fd>
  /**
   * Wait until one of some descriptors is ready.
   *
   * A negative timeout waits for ever. Of each element only revents is written; elements with a negative
   * descriptor are passed over, and a closed descriptor is reported as POLLNVAL, not as an error.
   *
   * Blocks until a descriptor is ready or the time is over; a signal handler ends it with -EINTR; after a
   * stop it goes on with the time that is left.
   *
   * On both architectures: ppoll
   *
   * Errors: EFAULT, EINTR, EINVAL (There are more elements than RLIMIT_NOFILE allows descriptors), ENOMEM.
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. poll(2).
   *
   * @param ufds struct pollfd, nfds of them, read and written by the kernel; null: only the time is waited
   * for; nfds is 0
   * @param nfds the length; left out, that of the memory
   * @param timeout_msecs how long to wait, in ms
   * @returns a number of things other than bytes (ready descriptors)
   */
  poll(ufds: In<P, Struct<'pollfd'> | null | undefined>, nfds: In<P, Quantity | undefined>, timeout_msecs: In<P, Quantity>): Out<P, Count>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  poll(ufds: In<P, Struct<'pollfd'> | Address | null | undefined>, nfds: In<P, Quantity>, timeout_msecs: In<P, Quantity>): Out<P, Count>
  /**
   * Wait until one of some descriptors is ready, with a precise timeout and a signal mask.
   *
   * Writes the time that is left to tsp, which libc hides. While it waits, the signal mask of the calling
   * thread is the given one.
   *
   * Blocks until a descriptor is ready or the time is over; a signal handler ends it with -EINTR,
   * SA_RESTART or not.
   *
   * Errors: EFAULT, EINTR, EINVAL (sigsetsize is not 8, the timeout is no valid time, or there are more
   * elements than RLIMIT_NOFILE), ENOMEM.
   *
   * Since Linux 2.6.16. x86-64 and ARM64. ppoll(2).
   *
   * @param ufds struct pollfd, nfds of them, read and written by the kernel; null: only the time is waited
   * for; nfds is 0
   * @param nfds the length; left out, that of the memory
   * @param tsp struct __kernel_timespec, read and written by the kernel; how long to wait; null: wait for
   * ever
   * @param sigmask struct sigset_t, sigsetsize bytes, read by the kernel; null: the signal mask stays as it
   * is
   * @param sigsetsize the length; left out, that of the memory, always 8
   * @returns a number of things other than bytes (ready descriptors)
   */
  ppoll(ufds?: In<P, Struct<'pollfd'> | null>, nfds?: In<P, Quantity>, tsp?: In<P, Struct<'__kernel_timespec'> | null>, sigmask?: In<P, Struct<'sigset_t'> | null>, sigsetsize?: In<P, Quantity>): Out<P, Count>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  ppoll(ufds: In<P, Struct<'pollfd'> | Address | null | undefined>, nfds: In<P, Quantity>, tsp?: In<P, Struct<'__kernel_timespec'> | null>, sigmask?: In<P, Struct<'sigset_t'> | Address | null>, sigsetsize?: In<P, Quantity>): Out<P, Count>
  /**
   * Wait until one descriptor of three sets is ready, with a precise timeout and a signal mask.
   *
   * Writes the time that is left to tsp, which libc's pselect hides. While it waits, the signal mask of the
   * calling thread is the given one. n is the highest descriptor plus 1. The sets are read and written in
   * whole 64-bit words, so n is rounded up to a multiple of 64; they may be larger than the 1024 bits of
   * libc.
   *
   * Blocks until a descriptor is ready or the time is over; a signal handler ends it with -EINTR,
   * SA_RESTART or not.
   *
   * Errors: EBADF, EFAULT, EINTR, EINVAL (n is negative, the timeout is no valid time, or the size of the
   * signal mask is not 8), ENOMEM.
   *
   * Since Linux 2.6.16. x86-64 and ARM64. pselect6(2).
   *
   * @param n the length; left out, that of the memory
   * @param inp struct __kernel_fd_set, n bits, read and written by the kernel; null: no descriptor is
   * watched for reading
   * @param outp struct __kernel_fd_set, n bits, read and written by the kernel; null: no descriptor is
   * watched for writing
   * @param exp struct __kernel_fd_set, n bits, read and written by the kernel; null: no descriptor is
   * watched for exceptional conditions
   * @param tsp struct __kernel_timespec, read and written by the kernel; how long to wait; null: wait for
   * ever
   * @param sig struct sigset_argpack, read by the kernel; null: the signal mask stays as it is
   * @returns a number of things other than bytes (bits set)
   */
  pselect6(n?: In<P, Quantity>, inp?: In<P, Struct<'__kernel_fd_set'> | null>, outp?: In<P, Struct<'__kernel_fd_set'> | null>, exp?: In<P, Struct<'__kernel_fd_set'> | null>, tsp?: In<P, Struct<'__kernel_timespec'> | null>, sig?: In<P, Struct<'sigset_argpack'> | null>): Out<P, Count>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  pselect6(n: In<P, Quantity>, inp?: In<P, Struct<'__kernel_fd_set'> | Address | null>, outp?: In<P, Struct<'__kernel_fd_set'> | Address | null>, exp?: In<P, Struct<'__kernel_fd_set'> | Address | null>, tsp?: In<P, Struct<'__kernel_timespec'> | null>, sig?: In<P, Struct<'sigset_argpack'> | null>): Out<P, Count>
  /**
   * Wait until one descriptor of three sets is ready.
   *
   * Writes the time that is left to tvp. n is the highest descriptor plus 1. The sets are read and written
   * in whole 64-bit words, so n is rounded up to a multiple of 64; they may be larger than the 1024 bits of
   * libc.
   *
   * Blocks until a descriptor is ready or the time is over; a signal handler ends it with -EINTR,
   * SA_RESTART or not.
   *
   * On both architectures: pselect6
   *
   * Errors: EBADF, EFAULT, EINTR, EINVAL (n is negative, or the timeout is no valid time), ENOMEM.
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. select(2).
   *
   * @param n the length; left out, that of the memory
   * @param inp struct __kernel_fd_set, n bits, read and written by the kernel; null: no descriptor is
   * watched for reading
   * @param outp struct __kernel_fd_set, n bits, read and written by the kernel; null: no descriptor is
   * watched for writing
   * @param exp struct __kernel_fd_set, n bits, read and written by the kernel; null: no descriptor is
   * watched for exceptional conditions
   * @param tvp struct __kernel_old_timeval, read and written by the kernel; how long to wait; null: wait
   * for ever
   * @returns a number of things other than bytes (bits set)
   */
  select(n?: In<P, Quantity>, inp?: In<P, Struct<'__kernel_fd_set'> | null>, outp?: In<P, Struct<'__kernel_fd_set'> | null>, exp?: In<P, Struct<'__kernel_fd_set'> | null>, tvp?: In<P, Struct<'__kernel_old_timeval'> | null>): Out<P, Count>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  select(n: In<P, Quantity>, inp?: In<P, Struct<'__kernel_fd_set'> | Address | null>, outp?: In<P, Struct<'__kernel_fd_set'> | Address | null>, exp?: In<P, Struct<'__kernel_fd_set'> | Address | null>, tvp?: In<P, Struct<'__kernel_old_timeval'> | null>): Out<P, Count>
  /**
   * Create a descriptor from which signals can be read, without flags.
   *
   * -1 as ufd creates a new descriptor; else ufd is given back. The signals must be blocked in all threads,
   * or they are delivered as ever. A read gives signalfd_siginfo structs of the process and of the reading
   * thread. SIGKILL and SIGSTOP are dropped from the mask silently.
   *
   * On both architectures: signalfd4
   *
   * Errors: EBADF, EFAULT, EINVAL (sizemask is not 8, or ufd is no signalfd descriptor), EMFILE, ENFILE,
   * ENOMEM.
   *
   * Since Linux 2.6.22. x86-64 only; elsewhere -ENOSYS. signalfd(2).
   *
   * @param ufd an open file descriptor (signalfd)
   * @param user_mask struct sigset_t, sizemask bytes, read by the kernel
   * @param sizemask the length; left out, that of the memory, always 8
   * @returns an open file descriptor (signalfd)
   */
  signalfd(ufd: In<P, FdArg>, user_mask: In<P, Struct<'sigset_t'>>, sizemask?: In<P, Quantity>): Out<P, Fd>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  signalfd(ufd: In<P, FdArg>, user_mask: In<P, Struct<'sigset_t'> | Address>, sizemask?: In<P, Quantity>): Out<P, Fd>
  /**
   * Create a descriptor from which signals can be read, or change the signals of one.
   *
   * -1 as ufd creates a new descriptor; else ufd is given back, and the flags do nothing. The signals must
   * be blocked in all threads, or they are delivered as ever. A read gives signalfd_siginfo structs of the
   * process and of the reading thread. SIGKILL and SIGSTOP are dropped from the mask silently.
   *
   * Errors: EBADF, EFAULT, EINVAL (sizemask is not 8, a flag is unknown, or ufd is no signalfd descriptor),
   * EMFILE, ENFILE, ENOMEM.
   *
   * Since Linux 2.6.27. x86-64 and ARM64. signalfd4(2).
   *
   * @param ufd an open file descriptor (signalfd)
   * @param user_mask struct sigset_t, sizemask bytes, read by the kernel
   * @param sizemask the length; left out, that of the memory, always 8
   * @param flags flags: `SFD_`
   * @returns an open file descriptor (signalfd)
   */
  signalfd4(ufd: In<P, FdArg>, user_mask: In<P, Struct<'sigset_t'>>, sizemask: In<P, Quantity | undefined>, flags: In<P, Flags<SFD_>>): Out<P, Fd>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  signalfd4(ufd: In<P, FdArg>, user_mask: In<P, Struct<'sigset_t'> | Address>, sizemask: In<P, Quantity | undefined>, flags: In<P, Flags<SFD_>>): Out<P, Fd>
  /**
   * Create a timer that is a descriptor: read gives how often it has expired.
   *
   * The clock is CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_BOOTTIME, CLOCK_REALTIME_ALARM or
   * CLOCK_BOOTTIME_ALARM. A read gives one 64-bit number.
   *
   * Errors: EINVAL, EMFILE, ENFILE, ENOMEM, EPERM (The clocks CLOCK_REALTIME_ALARM and CLOCK_BOOTTIME_ALARM
   * need CAP_WAKE_ALARM).
   *
   * Since Linux 2.6.25. x86-64 and ARM64. timerfd_create(2).
   *
   * @param clockid one of `CLOCK_`
   * @param flags flags: `TFD_`
   * @returns an open file descriptor (timerfd)
   */
  timerfd_create(clockid: In<P, Choice<CLOCK_>>, flags: In<P, Flags<TFD_>>): Out<P, Fd>
  /**
   * Get the time until a timer descriptor expires, and its interval.
   *
   * it_value is always relative.
   *
   * Errors: EBADF, EFAULT, EINVAL.
   *
   * Since Linux 2.6.25. x86-64 and ARM64. timerfd_gettime(2).
   *
   * @param ufd an open file descriptor (timerfd)
   * @param otmr struct __kernel_itimerspec, written by the kernel
   */
  timerfd_gettime(ufd: In<P, FdArg>, otmr: In<P, Struct<'__kernel_itimerspec'>>): Out<P, 0>
  /**
   * Start or stop a timer descriptor.
   *
   * it_value is relative without TFD_TIMER_ABSTIME; 0 stops the timer.
   *
   * Errors: EBADF, ECANCELED (The clock was set while TFD_TIMER_CANCEL_ON_SET watched for it. The timer is
   * started nevertheless, but otmr is not written), EFAULT, EINVAL, EPERM (The clocks CLOCK_REALTIME_ALARM
   * and CLOCK_BOOTTIME_ALARM need CAP_WAKE_ALARM).
   *
   * Since Linux 2.6.25. x86-64 and ARM64. timerfd_settime(2).
   *
   * @param ufd an open file descriptor (timerfd)
   * @param flags flags: `TFD_TIMER_`
   * @param utmr struct __kernel_itimerspec, read by the kernel
   * @param otmr struct __kernel_itimerspec, written by the kernel; null: the old setting is not wanted
   */
  timerfd_settime(ufd: In<P, FdArg>, flags: In<P, Flags<TFD_TIMER_>>, utmr: In<P, Struct<'__kernel_itimerspec'>>, otmr?: In<P, Struct<'__kernel_itimerspec'> | null>): Out<P, 0>
  /**
   * Create a descriptor that reports page faults, which the process then resolves itself.
   *
   * UFFDIO_API must be the first ioctl on it.
   *
   * Errors: EINVAL (Only O_CLOEXEC, O_NONBLOCK and UFFD_USER_MODE_ONLY are allowed), EMFILE, ENFILE,
   * ENOMEM, EPERM (Without CAP_SYS_PTRACE only UFFD_USER_MODE_ONLY is allowed, unless the sysctl
   * vm.unprivileged_userfaultfd is 1).
   *
   * Since Linux 4.3. x86-64 and ARM64. userfaultfd(2).
   *
   * @param flags flags: `O_`, `UFFD_`
   * @returns an open file descriptor (userfaultfd)
   */
  userfaultfd(flags: In<P, Flags<O_ | UFFD_>>): Out<P, Fd>
}

export const calls: Readonly<Record<string, unknown>> = {
  epoll_create(size: unknown): unknown {
    const w0 = core.int32(size, 'epoll_create size')
    core.fillNumbers(core.SYSCALL, core.arm64 ? -1 : 213, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  epoll_create1(flags: unknown): unknown {
    const w0 = core.uint32(flags, 'epoll_create1 flags')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 20 : 291, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  epoll_ctl(epfd: unknown, op: unknown, fd: unknown, event: unknown): unknown {
    core.letGo()
    const w0 = core.int32(epfd, 'epoll_ctl epfd')
    const w1 = core.uint32(op, 'epoll_ctl op')
    const w2 = core.int32(fd, 'epoll_ctl fd')
    const w3 = core.optionalMemory(event, core.arm64 ? 16 : 12, 'epoll_ctl event')
    core.fill(core.arm64 ? 21 : 233, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  epoll_pwait(epfd: unknown, events: unknown, maxevents: unknown, timeout: unknown, sigmask: unknown, sigsetsize: unknown): unknown {
    core.letGo()
    const w0 = core.int32(epfd, 'epoll_pwait epfd')
    const w1 = core.region(events, 'epoll_pwait events')
    const b1 = core.regionBytes
    const w3 = core.int32(timeout, 'epoll_pwait timeout')
    const w4 = core.optionalRegion(sigmask, 'epoll_pwait sigmask')
    const b4 = core.regionBytes
    const w2 = core.count(maxevents, core.capacity(b1, core.arm64 ? 16 : 12), 'epoll_pwait maxevents')
    const w5 = core.exactCount(sigsetsize, 8, 'epoll_pwait sigsetsize')
    core.needs(b4, 8, 'epoll_pwait sigmask')
    core.fill(core.arm64 ? 22 : 281, w0, w1, w2, w3, w4, w5)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  epoll_pwait2(epfd: unknown, events: unknown, maxevents: unknown, timeout: unknown, sigmask: unknown, sigsetsize: unknown): unknown {
    core.letGo()
    const w0 = core.int32(epfd, 'epoll_pwait2 epfd')
    const w1 = core.region(events, 'epoll_pwait2 events')
    const b1 = core.regionBytes
    const w3 = core.optionalMemory(timeout, 16, 'epoll_pwait2 timeout')
    const w4 = core.optionalRegion(sigmask, 'epoll_pwait2 sigmask')
    const b4 = core.regionBytes
    const w2 = core.count(maxevents, core.capacity(b1, core.arm64 ? 16 : 12), 'epoll_pwait2 maxevents')
    const w5 = core.exactCount(sigsetsize, 8, 'epoll_pwait2 sigsetsize')
    core.needs(b4, 8, 'epoll_pwait2 sigmask')
    core.fill(441, w0, w1, w2, w3, w4, w5)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  epoll_wait(epfd: unknown, events: unknown, maxevents: unknown, timeout: unknown): unknown {
    core.letGo()
    const w0 = core.int32(epfd, 'epoll_wait epfd')
    const w1 = core.region(events, 'epoll_wait events')
    const b1 = core.regionBytes
    const w3 = core.int32(timeout, 'epoll_wait timeout')
    const w2 = core.count(maxevents, core.capacity(b1, core.arm64 ? 16 : 12), 'epoll_wait maxevents')
    core.fill(core.arm64 ? -1 : 232, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  eventfd(count: unknown): unknown {
    const w0 = core.uint32(count, 'eventfd count')
    core.fillNumbers(core.SYSCALL, core.arm64 ? -1 : 284, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  eventfd2(count: unknown, flags: unknown): unknown {
    const w0 = core.uint32(count, 'eventfd2 count')
    const w1 = core.uint32(flags, 'eventfd2 flags')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 19 : 290, w0, w1, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  io_cancel(ctx_id: unknown, iocb: unknown, result: unknown): unknown {
    core.letGo()
    const w0 = core.bits64(ctx_id, 'io_cancel ctx_id')
    const w1 = core.memory(iocb, 64, 'io_cancel iocb')
    const w2 = core.unused(result, 'io_cancel result')
    core.fill(core.arm64 ? 3 : 210, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  io_destroy(ctx: unknown): unknown {
    const w0 = core.bits64(ctx, 'io_destroy ctx')
    core.fill(core.arm64 ? 1 : 207, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  io_getevents(ctx_id: unknown, min_nr: unknown, nr: unknown, events: unknown, timeout: unknown): unknown {
    core.letGo()
    const w0 = core.bits64(ctx_id, 'io_getevents ctx_id')
    const w1 = core.int64(min_nr, 'io_getevents min_nr')
    const w3 = core.region(events, 'io_getevents events')
    const b3 = core.regionBytes
    const w4 = core.optionalMemory(timeout, 16, 'io_getevents timeout')
    const w2 = core.count(nr, core.capacity(b3, 32), 'io_getevents nr')
    core.fill(core.arm64 ? 4 : 208, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  io_pgetevents(ctx_id: unknown, min_nr: unknown, nr: unknown, events: unknown, timeout: unknown, usig: unknown): unknown {
    core.letGo()
    const w0 = core.bits64(ctx_id, 'io_pgetevents ctx_id')
    const w1 = core.int64(min_nr, 'io_pgetevents min_nr')
    const w3 = core.region(events, 'io_pgetevents events')
    const b3 = core.regionBytes
    const w4 = core.optionalMemory(timeout, 16, 'io_pgetevents timeout')
    const w5 = core.optionalMemory(usig, 16, 'io_pgetevents usig')
    const w2 = core.count(nr, core.capacity(b3, 32), 'io_pgetevents nr')
    core.fill(core.arm64 ? 292 : 333, w0, w1, w2, w3, w4, w5)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  io_setup(nr_events: unknown, ctxp: unknown): unknown {
    const ctxpFirst = core.heldValue(ctxp, 'io_setup ctxp')
    core.begin()
    const w0 = core.uint32(nr_events, 'io_setup nr_events')
    const w1 = core.scalarInOut(ctxp, ctxpFirst, 'bits64', 'io_setup ctxp')
    core.fill(core.arm64 ? 0 : 206, w0, w1, 0, 0, 0, 0)
    core.run()
    const result = core.numberResult()
    core.finish()
    return result
  },
  io_submit(ctx_id: unknown, nr: unknown, iocbpp: unknown): unknown {
    core.letGo()
    const w0 = core.bits64(ctx_id, 'io_submit ctx_id')
    const w2 = core.region(iocbpp, 'io_submit iocbpp')
    const b2 = core.regionBytes
    const w1 = core.count(nr, core.capacity(b2, 8), 'io_submit nr')
    core.fill(core.arm64 ? 2 : 209, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  io_uring_enter(fd: unknown, to_submit: unknown, min_complete: unknown, flags: unknown, argp: unknown, argsz: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'io_uring_enter fd')
    const w1 = core.uint32(to_submit, 'io_uring_enter to_submit')
    const w2 = core.uint32(min_complete, 'io_uring_enter min_complete')
    const w3 = core.uint32(flags, 'io_uring_enter flags')
    const w4 = core.optionalInput(argp, 'io_uring_enter argp')
    const b4 = core.regionBytes
    const w5 = core.count(argsz, b4, 'io_uring_enter argsz')
    core.fill(426, w0, w1, w2, w3, w4, w5)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  io_uring_register: core.multiplexer('io_uring_register', 427, '{"args":[["fd","int32"],["opcode","uint32"],["arg",null],["nr_args",null]],"by":1,"flags":2147483648,"commands":[[0,{"name":"IORING_REGISTER_BUFFERS","args":{"2":{"region":"out"},"3":{"count":[[16,2]]}}}],[15,{"name":"IORING_REGISTER_BUFFERS2","args":{"2":{"memory":32},"3":{"exactly":32}}}],[16,{"name":"IORING_REGISTER_BUFFERS_UPDATE","args":{"2":{"memory":32},"3":{"exactly":32}}}],[1,{"name":"IORING_UNREGISTER_BUFFERS","args":{}}],[30,{"name":"IORING_REGISTER_CLONE_BUFFERS","args":{"2":{"memory":32},"3":{"exactly":1}}}],[2,{"name":"IORING_REGISTER_FILES","args":{"2":{"region":"out"},"3":{"count":[[4,2]]}}}],[13,{"name":"IORING_REGISTER_FILES2","args":{"2":{"memory":32},"3":{"exactly":32}}}],[6,{"name":"IORING_REGISTER_FILES_UPDATE","args":{"2":{"memory":16},"3":"uint32"}}],[14,{"name":"IORING_REGISTER_FILES_UPDATE2","args":{"2":{"memory":32},"3":{"exactly":32}}}],[3,{"name":"IORING_UNREGISTER_FILES","args":{}}],[25,{"name":"IORING_REGISTER_FILE_ALLOC_RANGE","args":{"2":{"memory":16}}}],[4,{"name":"IORING_REGISTER_EVENTFD","args":{"2":{"in":"int32"},"3":{"exactly":1}}}],[7,{"name":"IORING_REGISTER_EVENTFD_ASYNC","args":{"2":{"in":"int32"},"3":{"exactly":1}}}],[5,{"name":"IORING_UNREGISTER_EVENTFD","args":{}}],[8,{"name":"IORING_REGISTER_PROBE","args":{"2":{"memory":16,"needs":{"bytes":16,"each":8,"arg":3}},"3":"uint32"}}],[9,{"name":"IORING_REGISTER_PERSONALITY","args":{}}],[10,{"name":"IORING_UNREGISTER_PERSONALITY","args":{"3":"uint32"}}],[11,{"name":"IORING_REGISTER_RESTRICTIONS","args":{"2":{"region":"out"},"3":{"count":[[16,2]]}}}],[37,{"name":"IORING_REGISTER_BPF_FILTER","args":{"2":{"memory":72},"3":{"exactly":1}}}],[12,{"name":"IORING_REGISTER_ENABLE_RINGS","args":{}}],[17,{"name":"IORING_REGISTER_IOWQ_AFF","args":{"2":{"region":"in"},"3":{"count":[[1,2]]}}}],[18,{"name":"IORING_UNREGISTER_IOWQ_AFF","args":{}}],[19,{"name":"IORING_REGISTER_IOWQ_MAX_WORKERS","args":{"2":{"memory":8},"3":{"exactly":2}}}],[20,{"name":"IORING_REGISTER_RING_FDS","args":{"2":{"region":"out"},"3":{"count":[[16,2]]}}}],[21,{"name":"IORING_UNREGISTER_RING_FDS","args":{"2":{"region":"out"},"3":{"count":[[16,2]]}}}],[22,{"name":"IORING_REGISTER_PBUF_RING","args":{"2":{"memory":40},"3":{"exactly":1}}}],[23,{"name":"IORING_UNREGISTER_PBUF_RING","args":{"2":{"memory":40},"3":{"exactly":1}}}],[26,{"name":"IORING_REGISTER_PBUF_STATUS","args":{"2":{"memory":40},"3":{"exactly":1}}}],[24,{"name":"IORING_REGISTER_SYNC_CANCEL","args":{"2":{"memory":64},"3":{"exactly":1}}}],[27,{"name":"IORING_REGISTER_NAPI","args":{"2":{"memory":16},"3":{"exactly":1}}}],[28,{"name":"IORING_UNREGISTER_NAPI","args":{"2":{"memory":16,"optional":true},"3":{"exactly":1}}}],[29,{"name":"IORING_REGISTER_CLOCK","args":{"2":{"memory":16}}}],[31,{"name":"IORING_REGISTER_SEND_MSG_RING","args":{"2":{"memory":64},"3":{"exactly":1}}}],[32,{"name":"IORING_REGISTER_ZCRX_IFQ","args":{"2":{"memory":96},"3":{"exactly":1}}}],[36,{"name":"IORING_REGISTER_ZCRX_CTRL","args":{"2":{"memory":72}}}],[33,{"name":"IORING_REGISTER_RESIZE_RINGS","args":{"2":{"memory":120},"3":{"exactly":1}}}],[34,{"name":"IORING_REGISTER_MEM_REGION","args":{"2":{"memory":32},"3":{"exactly":1}}}],[35,{"name":"IORING_REGISTER_QUERY","args":{"2":{"memory":40,"optional":true}}}]]}'),
  io_uring_setup(entries: unknown, params: unknown): unknown {
    core.letGo()
    const w0 = core.uint32(entries, 'io_uring_setup entries')
    const w1 = core.memory(params, 120, 'io_uring_setup params')
    core.fill(425, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  poll(ufds: unknown, nfds: unknown, timeout_msecs: unknown): unknown {
    core.letGo()
    const w0 = core.optionalRegion(ufds, 'poll ufds')
    const b0 = core.regionBytes
    const w2 = core.int32(timeout_msecs, 'poll timeout_msecs')
    const w1 = core.count(nfds, core.capacity(b0, 8), 'poll nfds')
    core.fill(core.arm64 ? -1 : 7, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  ppoll(ufds: unknown, nfds: unknown, tsp: unknown, sigmask: unknown, sigsetsize: unknown): unknown {
    core.letGo()
    const w0 = core.optionalRegion(ufds, 'ppoll ufds')
    const b0 = core.regionBytes
    const w2 = core.optionalMemory(tsp, 16, 'ppoll tsp')
    const w3 = core.optionalRegion(sigmask, 'ppoll sigmask')
    const b3 = core.regionBytes
    const w1 = core.count(nfds, core.capacity(b0, 8), 'ppoll nfds')
    const w4 = core.exactCount(sigsetsize, 8, 'ppoll sigsetsize')
    core.needs(b3, 8, 'ppoll sigmask')
    core.fill(core.arm64 ? 73 : 271, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  pselect6(n: unknown, inp: unknown, outp: unknown, exp: unknown, tsp: unknown, sig: unknown): unknown {
    core.letGo()
    const w1 = core.optionalRegion(inp, 'pselect6 inp')
    const b1 = core.regionBytes
    const w2 = core.optionalRegion(outp, 'pselect6 outp')
    const b2 = core.regionBytes
    const w3 = core.optionalRegion(exp, 'pselect6 exp')
    const b3 = core.regionBytes
    const w4 = core.optionalMemory(tsp, 16, 'pselect6 tsp')
    const w5 = core.optionalMemory(sig, 16, 'pselect6 sig')
    const w0 = core.count(n, core.lesser(core.lesser(core.bitCapacity(b1), core.bitCapacity(b2)), core.bitCapacity(b3)), 'pselect6 n')
    core.fill(core.arm64 ? 72 : 270, w0, w1, w2, w3, w4, w5)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  select(n: unknown, inp: unknown, outp: unknown, exp: unknown, tvp: unknown): unknown {
    core.letGo()
    const w1 = core.optionalRegion(inp, 'select inp')
    const b1 = core.regionBytes
    const w2 = core.optionalRegion(outp, 'select outp')
    const b2 = core.regionBytes
    const w3 = core.optionalRegion(exp, 'select exp')
    const b3 = core.regionBytes
    const w4 = core.optionalMemory(tvp, 16, 'select tvp')
    const w0 = core.count(n, core.lesser(core.lesser(core.bitCapacity(b1), core.bitCapacity(b2)), core.bitCapacity(b3)), 'select n')
    core.fill(core.arm64 ? -1 : 23, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  signalfd(ufd: unknown, user_mask: unknown, sizemask: unknown): unknown {
    core.letGo()
    const w0 = core.int32(ufd, 'signalfd ufd')
    const w1 = core.region(user_mask, 'signalfd user_mask')
    const b1 = core.regionBytes
    const w2 = core.exactCount(sizemask, 8, 'signalfd sizemask')
    core.needs(b1, 8, 'signalfd user_mask')
    core.fill(core.arm64 ? -1 : 282, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  signalfd4(ufd: unknown, user_mask: unknown, sizemask: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(ufd, 'signalfd4 ufd')
    const w1 = core.region(user_mask, 'signalfd4 user_mask')
    const b1 = core.regionBytes
    const w3 = core.uint32(flags, 'signalfd4 flags')
    const w2 = core.exactCount(sizemask, 8, 'signalfd4 sizemask')
    core.needs(b1, 8, 'signalfd4 user_mask')
    core.fill(core.arm64 ? 74 : 289, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  timerfd_create(clockid: unknown, flags: unknown): unknown {
    const w0 = core.uint32(clockid, 'timerfd_create clockid')
    const w1 = core.uint32(flags, 'timerfd_create flags')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 85 : 283, w0, w1, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  timerfd_gettime(ufd: unknown, otmr: unknown): unknown {
    core.letGo()
    const w0 = core.int32(ufd, 'timerfd_gettime ufd')
    const w1 = core.memory(otmr, 32, 'timerfd_gettime otmr')
    core.fill(core.arm64 ? 87 : 287, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  timerfd_settime(ufd: unknown, flags: unknown, utmr: unknown, otmr: unknown): unknown {
    core.letGo()
    const w0 = core.int32(ufd, 'timerfd_settime ufd')
    const w1 = core.uint32(flags, 'timerfd_settime flags')
    const w2 = core.memory(utmr, 32, 'timerfd_settime utmr')
    const w3 = core.optionalMemory(otmr, 32, 'timerfd_settime otmr')
    core.fill(core.arm64 ? 86 : 286, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  userfaultfd(flags: unknown): unknown {
    const w0 = core.uint32(flags, 'userfaultfd flags')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 282 : 323, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
}

export const facts: Readonly<Record<string, CallFacts>> = {
  epoll_ctl: { writes: [] },
  epoll_pwait: { writes: [1] },
  epoll_pwait2: { writes: [1] },
  epoll_wait: { writes: [1] },
  io_cancel: { writes: [] },
  io_getevents: { writes: [3] },
  io_pgetevents: { writes: [3] },
  io_setup: { writes: [1] },
  io_submit: { writes: [] },
  io_uring_enter: { writes: [] },
  io_uring_register: { commands: (values) => core.commandNames('io_uring_register', values) },
  io_uring_setup: { writes: [1] },
  poll: { writes: [0] },
  ppoll: { writes: [0, 2] },
  pselect6: { writes: [1, 2, 3, 4] },
  select: { writes: [1, 2, 3, 4] },
  signalfd: { writes: [] },
  signalfd4: { writes: [] },
  timerfd_gettime: { writes: [1] },
  timerfd_settime: { writes: [3] },
}

/** Call, or call(command) -> error -> what to do about it. */
export const hints: string = '{"epoll_ctl":{"EPERM":"The file cannot be watched; regular files and directories cannot.","ENOSPC":"The user watches as many descriptors as /proc/sys/fs/epoll/max_user_watches allows.","ELOOP":"Epoll descriptors would watch each other in a circle, or be nested too deeply.","EEXIST":"The descriptor is watched already; use EPOLL_CTL_MOD.","ENOENT":"The descriptor is not watched; use EPOLL_CTL_ADD.","EINVAL":"epfd is no epoll descriptor or is fd itself, op is unknown, or EPOLLEXCLUSIVE is used wrongly."},"epoll_pwait":{"EINVAL":"epfd is no epoll descriptor, or maxevents is not positive."},"epoll_pwait2":{"EINVAL":"epfd is no epoll descriptor, or maxevents is not positive."},"epoll_wait":{"EINVAL":"epfd is no epoll descriptor, or maxevents is not positive."},"io_cancel":{"EINPROGRESS":"This is success: the request is being cancelled, and its event comes with io_getevents.","EINVAL":"The context is unknown, or it has no such request that can be cancelled."},"io_getevents":{"EINVAL":"The context is unknown, or min_nr is negative or greater than nr."},"io_pgetevents":{"EINVAL":"The context is unknown, min_nr is negative or greater than nr, or the signal mask has not 8 bytes."},"io_setup":{"EAGAIN":"All contexts together would allow more requests than /proc/sys/fs/aio-max-nr.","EINVAL":"The variable behind ctxp must be 0, and nr_events neither 0 nor too large."},"io_submit":{"EAGAIN":"The context has no room for more requests; get events first.","EINVAL":"The context is unknown, or the first request is not possible with its file.","EPERM":"The priority of the request needs a capability, or RWF_NOAPPEND meets a file that is append-only."},"io_uring_enter":{"EBADFD":"The ring was set up with IORING_SETUP_R_DISABLED and is not enabled yet.","EBADR":"Completions were lost because memory was short.","EEXIST":"The ring may be used by one other thread only, because of IORING_SETUP_SINGLE_ISSUER.","EOPNOTSUPP":"The descriptor is no io_uring.","EOWNERDEAD":"The thread of IORING_SETUP_SQPOLL has ended.","ETIME":"The time is over, and there is no completion."},"io_uring_register":{"EACCES":"The restrictions of the ring do not allow it.","EEXIST":"The ring may be used by one other thread only, because of IORING_SETUP_SINGLE_ISSUER.","EOPNOTSUPP":"The descriptor is no io_uring."},"io_uring_register(IORING_REGISTER_BUFFERS)":{"EBUSY":"The ring has registered buffers already.","EFAULT":"A buffer is not in writable memory, or has a length without an address.","ENOMEM":"RLIMIT_MEMLOCK is too low, or memory is short."},"io_uring_register(IORING_REGISTER_BUFFERS2)":{"EBUSY":"The ring has registered buffers already.","EFAULT":"A buffer is not in writable memory, or has a length without an address.","ENOMEM":"RLIMIT_MEMLOCK is too low, or memory is short."},"io_uring_register(IORING_REGISTER_BUFFERS_UPDATE)":{"ENXIO":"The ring has no registered buffers."},"io_uring_register(IORING_UNREGISTER_BUFFERS)":{"ENXIO":"The ring has no registered buffers."},"io_uring_register(IORING_REGISTER_CLONE_BUFFERS)":{"EBUSY":"The ring has registered buffers already; set IORING_REGISTER_DST_REPLACE.","EINVAL":"The rings belong to different users or processes, or the range of buffers is impossible.","ENXIO":"The other ring has no registered buffers.","EEXIST":"One of the rings may be used by another thread only."},"io_uring_register(IORING_REGISTER_FILES)":{"EBUSY":"The ring has registered files already.","EBADF":"A descriptor is not open, or is itself an io_uring.","EMFILE":"There are more than RLIMIT_NOFILE allows descriptors, or more than 1048576."},"io_uring_register(IORING_REGISTER_FILES2)":{"EBUSY":"The ring has registered files already.","EBADF":"A descriptor is not open, or is itself an io_uring.","EMFILE":"There are more than RLIMIT_NOFILE allows descriptors, or more than 1048576."},"io_uring_register(IORING_REGISTER_FILES_UPDATE)":{"ENXIO":"The ring has no registered files; register a set with empty slots first."},"io_uring_register(IORING_REGISTER_FILES_UPDATE2)":{"ENXIO":"The ring has no registered files; register a set with empty slots first."},"io_uring_register(IORING_UNREGISTER_FILES)":{"ENXIO":"The ring has no registered files."},"io_uring_register(IORING_REGISTER_EVENTFD)":{"EBUSY":"The ring has an eventfd already.","EINVAL":"It is no eventfd, or nr_args is not 1."},"io_uring_register(IORING_REGISTER_EVENTFD_ASYNC)":{"EBUSY":"The ring has an eventfd already.","EINVAL":"It is no eventfd, or nr_args is not 1."},"io_uring_register(IORING_UNREGISTER_EVENTFD)":{"ENXIO":"The ring has no eventfd."},"io_uring_register(IORING_REGISTER_PROBE)":{"EINVAL":"The memory must be all 0, and nr_args at most 256."},"io_uring_register(IORING_REGISTER_PERSONALITY)":{"EBUSY":"All 65536 numbers are in use."},"io_uring_register(IORING_UNREGISTER_PERSONALITY)":{"EINVAL":"There are no credentials with this number."},"io_uring_register(IORING_REGISTER_RESTRICTIONS)":{"EBADFD":"The ring must have been set up with IORING_SETUP_R_DISABLED and not be enabled yet.","EBUSY":"The ring has restrictions already.","EACCES":"With -1 as fd the thread needs no_new_privs or CAP_SYS_ADMIN.","EPERM":"The thread has restrictions already."},"io_uring_register(IORING_REGISTER_BPF_FILTER)":{"EMSGSIZE":"The kernel has less data for such requests than pdu_size says; it has put its own size there.","EACCES":"With -1 as fd the thread needs no_new_privs or CAP_SYS_ADMIN.","EINVAL":"The program or a field is not valid, or the kernel was built without such filters."},"io_uring_register(IORING_REGISTER_ENABLE_RINGS)":{"EBADFD":"The ring is enabled already."},"io_uring_register(IORING_REGISTER_IOWQ_AFF)":{"EINVAL":"A CPU is not allowed, or the thread has not used io_uring yet."},"io_uring_register(IORING_UNREGISTER_IOWQ_AFF)":{"EINVAL":"The thread has not used io_uring yet."},"io_uring_register(IORING_REGISTER_RING_FDS)":{"EBUSY":"The slot is taken, or all 16 slots are.","EOPNOTSUPP":"The descriptor is no io_uring."},"io_uring_register(IORING_REGISTER_PBUF_RING)":{"EEXIST":"The group has buffers already.","EINVAL":"ring_entries must be a power of 2 below 65536, and ring_addr on a page boundary."},"io_uring_register(IORING_UNREGISTER_PBUF_RING)":{"ENOENT":"There is no such group.","EINVAL":"flags must be 0, and the group must have a ring."},"io_uring_register(IORING_REGISTER_PBUF_STATUS)":{"ENOENT":"There is no such group."},"io_uring_register(IORING_REGISTER_SYNC_CANCEL)":{"ENOENT":"No request matches.","ETIME":"The time is over, and the request still runs."},"io_uring_register(IORING_REGISTER_NAPI)":{"EOPNOTSUPP":"The kernel was built without busy polling of network devices.","EINVAL":"A field is not valid, or the ring was set up with IORING_SETUP_IOPOLL."},"io_uring_register(IORING_UNREGISTER_NAPI)":{"EOPNOTSUPP":"The kernel was built without busy polling of network devices."},"io_uring_register(IORING_REGISTER_CLOCK)":{"EINVAL":"Only CLOCK_MONOTONIC and CLOCK_BOOTTIME are possible."},"io_uring_register(IORING_REGISTER_SEND_MSG_RING)":{"EINVAL":"Only an IORING_OP_MSG_RING request with IORING_MSG_DATA and without flags is possible.","EBADFD":"The target is no io_uring, or not enabled yet.","EOVERFLOW":"The target has no room for the completion."},"io_uring_register(IORING_REGISTER_ZCRX_IFQ)":{"EPERM":"It needs CAP_NET_ADMIN.","EINVAL":"A field is not valid, or the ring lacks IORING_SETUP_DEFER_TASKRUN and one of IORING_SETUP_CQE32 and IORING_SETUP_CQE_MIXED.","EOPNOTSUPP":"The device or the kernel cannot do it."},"io_uring_register(IORING_REGISTER_ZCRX_CTRL)":{"ENXIO":"The ring has no queue with this number.","EOPNOTSUPP":"op is unknown."},"io_uring_register(IORING_REGISTER_RESIZE_RINGS)":{"EINVAL":"The ring must have been set up with IORING_SETUP_DEFER_TASKRUN.","EOVERFLOW":"More entries are in use than the new rings have room for."},"io_uring_register(IORING_REGISTER_MEM_REGION)":{"EBUSY":"The ring has such memory already; it cannot be replaced.","EINVAL":"A field is not valid; IORING_MEM_REGION_REG_WAIT_ARG needs a ring that is not enabled yet."},"io_uring_register(IORING_REGISTER_QUERY)":{"ERANGE":"A chain may have fewer than 1000 queries."},"io_uring_setup":{"EPERM":"The sysctl kernel.io_uring_disabled forbids it: 2 to all, 1 to all without CAP_SYS_ADMIN outside the group of kernel.io_uring_group. Container runtimes often forbid it by seccomp.","EINVAL":"The flags contradict each other, a reserved field is not 0, or there are too many entries.","EBUSY":"With IORING_SETUP_REGISTERED_FD_ONLY: all 16 slots of the thread are taken.","ENXIO":"wq_fd with IORING_SETUP_ATTACH_WQ is not open.","ENOMEM":"Memory is short; before 5.12 also RLIMIT_MEMLOCK was too low."},"poll":{"EINVAL":"There are more elements than RLIMIT_NOFILE allows descriptors."},"ppoll":{"EINVAL":"sigsetsize is not 8, the timeout is no valid time, or there are more elements than RLIMIT_NOFILE."},"pselect6":{"EINVAL":"n is negative, the timeout is no valid time, or the size of the signal mask is not 8."},"select":{"EINVAL":"n is negative, or the timeout is no valid time."},"signalfd":{"EINVAL":"sizemask is not 8, or ufd is no signalfd descriptor."},"signalfd4":{"EINVAL":"sizemask is not 8, a flag is unknown, or ufd is no signalfd descriptor."},"timerfd_create":{"EPERM":"The clocks CLOCK_REALTIME_ALARM and CLOCK_BOOTTIME_ALARM need CAP_WAKE_ALARM."},"timerfd_settime":{"ECANCELED":"The clock was set while TFD_TIMER_CANCEL_ON_SET watched for it. The timer is started nevertheless, but otmr is not written.","EPERM":"The clocks CLOCK_REALTIME_ALARM and CLOCK_BOOTTIME_ALARM need CAP_WAKE_ALARM."},"userfaultfd":{"EPERM":"Without CAP_SYS_PTRACE only UFFD_USER_MODE_ONLY is allowed, unless the sysctl vm.unprivileged_userfaultfd is 1.","EINVAL":"Only O_CLOEXEC, O_NONBLOCK and UFFD_USER_MODE_ONLY are allowed."}}'

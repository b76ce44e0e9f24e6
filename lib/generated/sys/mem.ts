// Generated from abi/prototypes.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-source-7.2 7.2.12-1.

import * as core from '../../sys/core.js'
import type { CallFacts } from '../../sys/must.js'
import type { Address, Bytes, Choice, Count, FdArg, Flags, In, Long, Memory, Out, PidArg, Place, Place32, Quantity, Size, Struct, Unused } from '../../sys/types.js'
import type { MADV_, MAP_, MAP_HUGE_, MCL_, MLOCK_, MPOL_, MPOL_F_, MPOL_MF_, MPOL_MODE_, MREMAP_, MSYNC_, PKEY_, PROT_, SHADOW_STACK_ } from '../families.js'

export interface MemCalls<P extends Place> {
  /**
   * Set the end of the heap that the C library uses.
   *
   * It never fails: it returns the end that is now in force, the old one if it could not be moved. 0 asks.
   *
   * Dangerous: The heap belongs to malloc of the process; moving its end corrupts or frees memory in use.
   *
   * Since Linux 1.0. x86-64 and ARM64. brk(2).
   *
   * @param brk a raw address that is not a buffer of the caller
   * @returns a raw address that is not a buffer of the caller
   */
  brk(brk: In<P, Address | null>): Out<P, Address>
  /**
   * Get the memory policy of the calling thread or of an address.
   *
   * policy gets an MPOL_ mode with its flags, or with MPOL_F_NODE the number of a node. The kernel writes
   * whole words of 64 bits for maxnode - 1 bits.
   *
   * Per thread: the memory policy, unless MPOL_F_ADDR asks for that of an address
   *
   * Errors: EFAULT, EINVAL (maxnode is less than the number of nodes that the kernel can have, or addr
   * lacks MPOL_F_ADDR), ENOSYS.
   *
   * Since Linux 2.6.7. x86-64 and ARM64. get_mempolicy(2).
   *
   * @param policy a plain number, written by the kernel; null: not asked
   * @param nmask a set of bits without named constants, maxnode bits, written by the kernel; null: not
   * asked
   * @param maxnode the length; left out, that of the memory
   * @param addr a raw address that is not a buffer of the caller
   * @param flags flags: `MPOL_F_`
   */
  get_mempolicy(policy: In<P, Place32 | null | undefined>, nmask: In<P, Bytes | null | undefined>, maxnode: In<P, Quantity | undefined>, addr: In<P, Address | null>, flags: In<P, Flags<MPOL_F_>>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  get_mempolicy(policy: In<P, Place32 | null | undefined>, nmask: In<P, Bytes | Address | null | undefined>, maxnode: In<P, Quantity>, addr: In<P, Address | null>, flags: In<P, Flags<MPOL_F_>>): Out<P, 0>
  /**
   * Tell the kernel how a range of memory will be used, or give up what it holds.
   *
   * Dangerous: Some advice throws contents away: MADV_DONTNEED, MADV_FREE, MADV_REMOVE and
   * MADV_GUARD_INSTALL.
   *
   * Errors: EACCES, EAGAIN, EBADF, EBUSY, EFAULT, EHWPOISON, EINVAL (The kernel does not know this advice,
   * or it does not go with this sort of mapping), EIO, ENOMEM (Parts of the range are not mapped; the
   * advice was still given to the others), ENOSYS, EPERM (MADV_HWPOISON and MADV_SOFT_OFFLINE need
   * CAP_SYS_ADMIN; read-only sealed memory cannot be discarded).
   *
   * Since Linux 2.4. x86-64 and ARM64. madvise(2).
   *
   * @param start a raw address that is not a buffer of the caller
   * @param len_in a number of bytes
   * @param behavior one of `MADV_`
   */
  madvise(start: In<P, Address | null>, len_in: In<P, Long>, behavior: In<P, Choice<MADV_>>): Out<P, 0>
  /**
   * Map memory for a shadow stack, which holds return addresses alone.
   *
   * Only the processor writes to such memory. SHADOW_STACK_SET_MARKER exists on arm64 alone.
   *
   * Errors: EAGAIN, EEXIST, EFAULT, EINVAL, ENOMEM, ENOSPC (There is no room for the token), ENOSYS,
   * EOPNOTSUPP (The processor or the kernel has no shadow stacks for user space), EOVERFLOW, ERANGE (On x64
   * an address must be 0 or at least 4 GiB).
   *
   * Since Linux 6.6, on ARM64 6.13. x86-64 and ARM64. map_shadow_stack(2).
   *
   * @param addr a raw address that is not a buffer of the caller
   * @param size a number of bytes
   * @param flags flags: `SHADOW_STACK_`
   * @returns a raw address that is not a buffer of the caller
   */
  map_shadow_stack(addr: In<P, Address | null>, size: In<P, Long>, flags: In<P, Flags<SHADOW_STACK_>>): Out<P, Address>
  /**
   * Set the nodes from which the memory of a range is taken.
   *
   * The kernel looks at maxnode - 1 bits, and reads whole words of 64 bits.
   *
   * Errors: EFAULT (The range has holes, or nmask is not readable), EINVAL, EIO (With MPOL_MF_STRICT: some
   * pages lie elsewhere or could not be moved), ENOMEM, ENOSYS, EPERM (MPOL_MF_MOVE_ALL needs
   * CAP_SYS_NICE).
   *
   * Since Linux 2.6.7. x86-64 and ARM64. mbind(2).
   *
   * @param start a raw address that is not a buffer of the caller
   * @param len a number of bytes
   * @param mode one of `MPOL_`, with flags `MPOL_MODE_`
   * @param nmask a set of bits without named constants, maxnode bits, read by the kernel; null: no nodes
   * @param maxnode the length; left out, that of the memory
   * @param flags flags: `MPOL_MF_`
   */
  mbind(start: In<P, Address | null>, len: In<P, Long>, mode: In<P, Choice<MPOL_ | MPOL_MODE_>>, nmask: In<P, Bytes | null | undefined>, maxnode: In<P, Quantity | undefined>, flags: In<P, Flags<MPOL_MF_>>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  mbind(start: In<P, Address | null>, len: In<P, Long>, mode: In<P, Choice<MPOL_ | MPOL_MODE_>>, nmask: In<P, Bytes | Address | null | undefined>, maxnode: In<P, Quantity>, flags: In<P, Flags<MPOL_MF_>>): Out<P, 0>
  /**
   * Move all pages of a process from some nodes to others.
   *
   * It returns the number of pages that could not be moved; pid 0 is the caller. The kernel looks at
   * maxnode - 1 bits, and reads whole words of 64 bits.
   *
   * Errors: EFAULT, EINVAL (None of the new nodes is allowed to the caller), ENOMEM, ENOSYS, EPERM (The
   * process belongs to another user, or may not use the new nodes: CAP_SYS_NICE allows them), ESRCH.
   *
   * Since Linux 2.6.16. x86-64 and ARM64. migrate_pages(2).
   *
   * @param pid a process
   * @param maxnode the length; left out, that of the memory
   * @param old_nodes a set of bits without named constants, maxnode bits, read by the kernel; null: no
   * nodes
   * @param new_nodes a set of bits without named constants, maxnode bits, read by the kernel
   * @returns a number of things other than bytes (pages)
   */
  migrate_pages(pid: In<P, PidArg>, maxnode: In<P, Quantity | undefined>, old_nodes: In<P, Bytes | null | undefined>, new_nodes: In<P, Bytes>): Out<P, Count>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  migrate_pages(pid: In<P, PidArg>, maxnode: In<P, Quantity>, old_nodes: In<P, Bytes | Address | null | undefined>, new_nodes: In<P, Bytes | Address>): Out<P, Count>
  /**
   * Ask which pages of a range are in memory.
   *
   * Only bit 0 of each byte counts. For files that the caller could not write, all pages seem present.
   *
   * Errors: EAGAIN, EFAULT, EINVAL, ENOMEM.
   *
   * Since Linux 2.4. x86-64 and ARM64. mincore(2).
   *
   * @param start a raw address that is not a buffer of the caller
   * @param len a number of bytes
   * @param vec bytes, one byte for each page of the range, a partial last page included, written by the
   * kernel
   */
  mincore(start: In<P, Address | null>, len: In<P, Long>, vec: In<P, Memory>): Out<P, 0>
  /**
   * Keep a range of memory from being swapped out.
   *
   * Errors: EAGAIN (There was not enough memory to bring all pages in), EINVAL, ENOMEM (RLIMIT_MEMLOCK
   * would be exceeded, or part of the range is not mapped), EPERM (RLIMIT_MEMLOCK is 0 and CAP_IPC_LOCK is
   * missing).
   *
   * Since Linux 1.0. x86-64 and ARM64. mlock(2).
   *
   * @param start a raw address that is not a buffer of the caller
   * @param len a number of bytes
   */
  mlock(start: In<P, Address | null>, len: In<P, Long>): Out<P, 0>
  /**
   * Keep a range of memory from being swapped out, on request only once its pages are used.
   *
   * Errors: EAGAIN, EINVAL, ENOMEM (RLIMIT_MEMLOCK would be exceeded, or part of the range is not mapped),
   * EPERM (RLIMIT_MEMLOCK is 0 and CAP_IPC_LOCK is missing).
   *
   * Since Linux 4.4. x86-64 and ARM64. mlock2(2).
   *
   * @param start a raw address that is not a buffer of the caller
   * @param len a number of bytes
   * @param flags flags: `MLOCK_`
   */
  mlock2(start: In<P, Address | null>, len: In<P, Long>, flags: In<P, Flags<MLOCK_>>): Out<P, 0>
  /**
   * Keep all memory of the process from being swapped out, present or future.
   *
   * Dangerous: With MCL_FUTURE the allocations of the engine fail once RLIMIT_MEMLOCK is reached.
   *
   * Errors: EINVAL, ENOMEM (The process is larger than RLIMIT_MEMLOCK allows), EPERM (RLIMIT_MEMLOCK is 0
   * and CAP_IPC_LOCK is missing).
   *
   * Since Linux 1.0. x86-64 and ARM64. mlockall(2).
   *
   * @param flags flags: `MCL_`
   */
  mlockall(flags: In<P, Flags<MCL_>>): Out<P, 0>
  /**
   * Map a file or fresh memory into the address space.
   *
   * off counts bytes, not pages. MAP_FIXED replaces without a warning whatever is mapped there.
   *
   * Dangerous: With MAP_FIXED it replaces what is mapped there, memory of the JavaScript engine too.
   *
   * Errors: EACCES (The file must be open for reading, and also for writing if MAP_SHARED and PROT_WRITE
   * are used), EAGAIN (MAP_LOCKED, or an earlier mlockall with MCL_FUTURE, exceeds RLIMIT_MEMLOCK), EBADF
   * (Without MAP_ANONYMOUS there must be an open file), EEXIST (With MAP_FIXED_NOREPLACE: something is
   * mapped there already), EINVAL (len must not be 0, off must be a multiple of the page size, and one of
   * the mapping types is needed), ENODEV (Files of this sort cannot be mapped), ENOENT, ENOMEM, ENOSPC,
   * EOPNOTSUPP, EOVERFLOW, EPERM (PROT_EXEC on a file system mounted with noexec, a seal of a memfd, or
   * sealed memory in the way), ETXTBSY.
   *
   * Since Linux 1.0. x86-64 and ARM64. mmap(2).
   *
   * @param addr a raw address that is not a buffer of the caller
   * @param len a number of bytes
   * @param prot flags: `PROT_`
   * @param flags flags: `MAP_`, `MAP_HUGE_`
   * @param fd an open file descriptor
   * @param off a signed position or distance in a file, in bytes
   * @returns a raw address that is not a buffer of the caller
   */
  mmap(addr: In<P, Address | null>, len: In<P, Long>, prot: In<P, Flags<PROT_>>, flags: In<P, Flags<MAP_ | MAP_HUGE_>>, fd: In<P, FdArg>, off: In<P, Long>): Out<P, Address>
  /**
   * Move single pages of a process to given nodes, or ask on which nodes they are.
   *
   * pages are addresses in that process; pid 0 is the caller. status gets for each the node or a negative
   * error number. The result is the number of pages that were not moved.
   *
   * Errors: EACCES (A node is not allowed to the process by its cpuset), EFAULT, EINVAL (Of the flags only
   * MPOL_MF_MOVE and MPOL_MF_MOVE_ALL are possible), ENODEV (A node does not exist or has no memory),
   * ENOMEM, ENOSYS, EPERM (The process belongs to another user, or MPOL_MF_MOVE_ALL lacks CAP_SYS_NICE),
   * ESRCH.
   *
   * Since Linux 2.6.18. x86-64 and ARM64. move_pages(2).
   *
   * @param pid a process
   * @param nr_pages the length; left out, that of the memory
   * @param pages a raw address that is not a buffer of the caller, nr_pages of them, read by the kernel
   * @param nodes a plain number (node), nr_pages of them, read by the kernel; null: move nothing, only ask
   * @param status a plain number, nr_pages of them, written by the kernel
   * @param flags flags: `MPOL_MF_`
   * @returns a number of things other than bytes (pages)
   */
  move_pages(pid: In<P, PidArg>, nr_pages: In<P, Quantity | undefined>, pages: In<P, Bytes>, nodes: In<P, Bytes | null | undefined>, status: In<P, Bytes>, flags: In<P, Flags<MPOL_MF_>>): Out<P, Count>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  move_pages(pid: In<P, PidArg>, nr_pages: In<P, Quantity>, pages: In<P, Bytes | Address>, nodes: In<P, Bytes | Address | null | undefined>, status: In<P, Bytes | Address>, flags: In<P, Flags<MPOL_MF_>>): Out<P, Count>
  /**
   * Set what a range of memory may be used for.
   *
   * If a later part of the range fails, the parts before it stay changed.
   *
   * Dangerous: An access that prot does not allow is fatal to the process.
   *
   * Errors: EACCES (The file was not opened for what prot asks, or PR_SET_MDWE forbids making memory
   * executable), EINVAL, ENOMEM, EPERM (Part of the range is sealed by mseal).
   *
   * Since Linux 1.0. x86-64 and ARM64. mprotect(2).
   *
   * @param start a raw address that is not a buffer of the caller
   * @param len a number of bytes
   * @param prot flags: `PROT_`
   */
  mprotect(start: In<P, Address | null>, len: In<P, Long>, prot: In<P, Flags<PROT_>>): Out<P, 0>
  /**
   * Grow, shrink or move a mapping.
   *
   * old_len 0 makes a second mapping of the same pages, for shared mappings alone.
   *
   * Dangerous: Pointers into the old range, such as those of a buffer over it, are no longer valid.
   *
   * Errors: EAGAIN (The mapping is locked and would exceed RLIMIT_MEMLOCK), EFAULT (The old range is not
   * mapped, or spans mappings that cannot be treated together), EINVAL, ENOMEM (It cannot grow in place,
   * and MREMAP_MAYMOVE is not given; or there is no memory for it), EPERM (The memory is sealed by mseal).
   *
   * Since Linux 1.0. x86-64 and ARM64. mremap(2).
   *
   * @param addr a raw address that is not a buffer of the caller
   * @param old_len a number of bytes
   * @param new_len a number of bytes
   * @param flags flags: `MREMAP_`
   * @param new_addr a raw address that is not a buffer of the caller
   * @returns a raw address that is not a buffer of the caller
   */
  mremap(addr: In<P, Address | null>, old_len: In<P, Long>, new_len: In<P, Long>, flags: In<P, Flags<MREMAP_>>, new_addr: In<P, Address | null>): Out<P, Address>
  /**
   * Forbid for ever that a range of mappings be changed, moved or removed.
   *
   * Dangerous: There is no way back; memory that the engine wants to free or protect later makes it fail.
   *
   * Errors: EINVAL, ENOMEM (The range has holes, or vm.max_map_count is exceeded).
   *
   * Since Linux 6.10. x86-64 and ARM64. mseal(2).
   *
   * @param start a raw address that is not a buffer of the caller
   * @param len a number of bytes
   * @param flags not looked at, or must be 0
   */
  mseal(start: In<P, Address | null>, len: In<P, Long>, flags?: In<P, Unused>): Out<P, 0>
  /**
   * Write the changes of shared file mappings to the file.
   *
   * MS_ASYNC does nothing: the kernel knows the changed pages anyway.
   *
   * Errors: EBUSY (MS_INVALIDATE on locked memory), EDQUOT, EINVAL, EIO, ENOMEM (Parts of the range are not
   * mapped; the others were written), ENOSPC.
   *
   * Since Linux 1.0. x86-64 and ARM64. msync(2).
   *
   * @param start a raw address that is not a buffer of the caller
   * @param len a number of bytes
   * @param flags flags: `MSYNC_`
   */
  msync(start: In<P, Address | null>, len: In<P, Long>, flags: In<P, Flags<MSYNC_>>): Out<P, 0>
  /**
   * Allow a range of memory to be swapped out again.
   *
   * Locks do not nest: one munlock ends any number of mlock calls.
   *
   * Errors: EINVAL, ENOMEM.
   *
   * Since Linux 1.0. x86-64 and ARM64. munlock(2).
   *
   * @param start a raw address that is not a buffer of the caller
   * @param len a number of bytes
   */
  munlock(start: In<P, Address | null>, len: In<P, Long>): Out<P, 0>
  /**
   * Allow all memory of the process to be swapped out again.
   *
   * Since Linux 1.0. x86-64 and ARM64. munlockall(2).
   */
  munlockall(): Out<P, 0>
  /**
   * Remove all mappings from a range of addresses.
   *
   * A range without mappings is no error.
   *
   * Dangerous: Memory that the engine or a buffer still uses is gone at once; the next access is fatal.
   *
   * Errors: EINVAL, ENOMEM (Cutting a hole into a mapping makes two of it, which exceeds vm.max_map_count),
   * EPERM (Part of the range is sealed by mseal).
   *
   * Since Linux 1.0. x86-64 and ARM64. munmap(2).
   *
   * @param addr a raw address that is not a buffer of the caller
   * @param len a number of bytes
   */
  munmap(addr: In<P, Address | null>, len: In<P, Long>): Out<P, 0>
  /**
   * Reserve a protection key for memory.
   *
   * Per thread: the rights that init_val gives to the new key; other threads keep those that they have
   *
   * Errors: EINVAL, ENOSPC (All keys are in use, or the processor has none), ENOSYS.
   *
   * Since Linux 4.9, on ARM64 6.12. x86-64 and ARM64. pkey_alloc(2).
   *
   * @param flags not looked at, or must be 0
   * @param init_val flags: `PKEY_`
   * @returns a plain number (pkey)
   */
  pkey_alloc(flags: In<P, Unused>, init_val: In<P, Flags<PKEY_>>): Out<P, number>
  /**
   * Give back a protection key.
   *
   * Memory that still has the key keeps it, and falls to whoever gets the key next.
   *
   * Errors: EINVAL, ENOSYS.
   *
   * Since Linux 4.9, on ARM64 6.12. x86-64 and ARM64. pkey_free(2).
   *
   * @param pkey a plain number (pkey)
   */
  pkey_free(pkey: In<P, Quantity>): Out<P, 0>
  /**
   * Set what a range of memory may be used for, and its protection key.
   *
   * Dangerous: An access that prot or the key does not allow is fatal to the process.
   *
   * Errors: EACCES, EINVAL (The key was not given out by pkey_alloc; -1 means no key), ENOMEM, ENOSYS,
   * EPERM (Part of the range is sealed by mseal).
   *
   * Since Linux 4.9, on ARM64 6.12. x86-64 and ARM64. pkey_mprotect(2).
   *
   * @param start a raw address that is not a buffer of the caller
   * @param len a number of bytes
   * @param prot flags: `PROT_`
   * @param pkey a plain number (pkey)
   */
  pkey_mprotect(start: In<P, Address | null>, len: In<P, Long>, prot: In<P, Flags<PROT_>>, pkey: In<P, Quantity>): Out<P, 0>
  /**
   * Give advice on the memory of a process, for several ranges at once.
   *
   * The ranges in vec are addresses in that process. The result can be less than their sum.
   *
   * Errors: EACCES (The right to read the process, as for ptrace, is missing), EAGAIN, EBADF, EBUSY,
   * EFAULT, EINVAL (For another process only MADV_COLD, MADV_PAGEOUT, MADV_WILLNEED and MADV_COLLAPSE are
   * allowed), EIO, ENOMEM, ENOSYS, EPERM (Another process needs CAP_SYS_NICE), ESRCH.
   *
   * Since Linux 5.10. x86-64 and ARM64. process_madvise(2).
   *
   * @param pidfd an open file descriptor (pidfd)
   * @param vec struct iovec, vlen of them, read by the kernel
   * @param vlen the length; left out, that of the memory
   * @param behavior one of `MADV_`
   * @param flags not looked at, or must be 0
   * @returns a number of bytes
   */
  process_madvise(pidfd: In<P, FdArg>, vec: In<P, Struct<'iovec'>>, vlen: In<P, Quantity | undefined>, behavior: In<P, Choice<MADV_>>, flags?: In<P, Unused>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  process_madvise(pidfd: In<P, FdArg>, vec: In<P, Struct<'iovec'> | Address>, vlen: In<P, Quantity>, behavior: In<P, Choice<MADV_>>, flags?: In<P, Unused>): Out<P, Size>
  /**
   * Free the memory of a process that is being killed, without waiting for its end.
   *
   * Errors: EAGAIN (Not all could be freed; try again), EBADF, EINVAL (The process is not dying: send
   * SIGKILL first), ESRCH.
   *
   * Since Linux 5.15. x86-64 and ARM64. process_mrelease(2).
   *
   * @param pidfd an open file descriptor (pidfd)
   * @param flags not looked at, or must be 0
   */
  process_mrelease(pidfd: In<P, FdArg>, flags?: In<P, Unused>): Out<P, 0>
  /**
   * Copy memory of another process into own memory.
   *
   * The kernel writes to the memory of lvec; rvec holds addresses in the other process. It stops at the
   * first page that fails and returns what it has copied.
   *
   * Errors: EFAULT, EINVAL, ENOMEM, ENOSYS, EPERM (The right to attach to the process, as for ptrace, is
   * missing), ESRCH.
   *
   * Since Linux 3.2. x86-64 and ARM64. process_vm_readv(2).
   *
   * @param pid a process
   * @param lvec struct iovec, liovcnt of them, read by the kernel
   * @param liovcnt the length; left out, that of the memory
   * @param rvec struct iovec, riovcnt of them, read by the kernel
   * @param riovcnt the length; left out, that of the memory
   * @param flags not looked at, or must be 0
   * @returns a number of bytes
   */
  process_vm_readv(pid: In<P, PidArg>, lvec: In<P, Struct<'iovec'>>, liovcnt: In<P, Quantity | undefined>, rvec: In<P, Struct<'iovec'>>, riovcnt?: In<P, Quantity>, flags?: In<P, Unused>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  process_vm_readv(pid: In<P, PidArg>, lvec: In<P, Struct<'iovec'> | Address>, liovcnt: In<P, Quantity>, rvec: In<P, Struct<'iovec'> | Address>, riovcnt: In<P, Quantity>, flags?: In<P, Unused>): Out<P, Size>
  /**
   * Copy own memory into the memory of another process.
   *
   * The kernel reads the memory of lvec; rvec holds addresses in the other process. It stops at the first
   * page that fails and returns what it has copied.
   *
   * Errors: EFAULT, EINVAL, ENOMEM, ENOSYS, EPERM (The right to attach to the process, as for ptrace, is
   * missing), ESRCH.
   *
   * Since Linux 3.2. x86-64 and ARM64. process_vm_writev(2).
   *
   * @param pid a process
   * @param lvec struct iovec, liovcnt of them, read by the kernel
   * @param liovcnt the length; left out, that of the memory
   * @param rvec struct iovec, riovcnt of them, read by the kernel
   * @param riovcnt the length; left out, that of the memory
   * @param flags not looked at, or must be 0
   * @returns a number of bytes
   */
  process_vm_writev(pid: In<P, PidArg>, lvec: In<P, Struct<'iovec'>>, liovcnt: In<P, Quantity | undefined>, rvec: In<P, Struct<'iovec'>>, riovcnt?: In<P, Quantity>, flags?: In<P, Unused>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  process_vm_writev(pid: In<P, PidArg>, lvec: In<P, Struct<'iovec'> | Address>, liovcnt: In<P, Quantity>, rvec: In<P, Struct<'iovec'> | Address>, riovcnt: In<P, Quantity>, flags?: In<P, Unused>): Out<P, Size>
  /**
   * Show another part of the file in a range of a shared mapping.
   *
   * Obsolete, and no faster than a mmap with MAP_FIXED, by which it is done. Of flags only MAP_NONBLOCK
   * counts.
   *
   * Dangerous: It replaces what is mapped in the range.
   *
   * Errors: EAGAIN, EINVAL, ENOMEM, EPERM.
   *
   * Since Linux 2.6. x86-64 and ARM64. remap_file_pages(2).
   *
   * @param start a raw address that is not a buffer of the caller
   * @param size a number of bytes
   * @param prot not looked at, or must be 0
   * @param pgoff a signed position or distance in a file, in bytes (pages)
   * @param flags flags: `MAP_`
   */
  remap_file_pages(start: In<P, Address | null>, size: In<P, Long>, prot: In<P, Unused>, pgoff: In<P, Long>, flags: In<P, Flags<MAP_>>): Out<P, 0>
  /**
   * Set the nodes from which new memory of the calling thread is taken.
   *
   * The kernel looks at maxnode - 1 bits, and reads whole words of 64 bits.
   *
   * Per thread: the memory policy
   *
   * Errors: EFAULT, EINVAL (None of the nodes is allowed by the cpuset and has memory, or the mode takes no
   * nodes), ENOMEM, ENOSYS.
   *
   * Since Linux 2.6.7. x86-64 and ARM64. set_mempolicy(2).
   *
   * @param mode one of `MPOL_`, with flags `MPOL_MODE_`
   * @param nmask a set of bits without named constants, maxnode bits, read by the kernel; null: no nodes
   * @param maxnode the length; left out, that of the memory
   */
  set_mempolicy(mode: In<P, Choice<MPOL_ | MPOL_MODE_>>, nmask?: In<P, Bytes | null>, maxnode?: In<P, Quantity>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  set_mempolicy(mode: In<P, Choice<MPOL_ | MPOL_MODE_>>, nmask: In<P, Bytes | Address | null | undefined>, maxnode: In<P, Quantity>): Out<P, 0>
  /**
   * Set the preferred node of a range that has a memory policy.
   *
   * Errors: EINVAL, ENOENT (No part of the range has a policy; call mbind first), ENOMEM, ENOSYS,
   * EOPNOTSUPP (The policy must be MPOL_BIND or MPOL_PREFERRED_MANY).
   *
   * Since Linux 5.17. x86-64 and ARM64. set_mempolicy_home_node(2).
   *
   * @param start a raw address that is not a buffer of the caller
   * @param len a number of bytes
   * @param home_node a plain number (node)
   * @param flags not looked at, or must be 0
   */
  set_mempolicy_home_node(start: In<P, Address | null>, len: In<P, Long>, home_node: In<P, Long>, flags?: In<P, Unused>): Out<P, 0>
}

export const calls: Readonly<Record<string, unknown>> = {
  brk(brk: unknown): unknown {
    const w0 = core.bits64(brk, 'brk brk')
    core.fill(core.arm64 ? 214 : 12, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.bigintResult()
  },
  get_mempolicy(policy: unknown, nmask: unknown, maxnode: unknown, addr: unknown, flags: unknown): unknown {
    core.begin()
    const w0 = policy === null || policy === undefined ? 0 : core.scalarOut(policy, 'int32', 'get_mempolicy policy')
    const w1 = core.optionalRegion(nmask, 'get_mempolicy nmask')
    const b1 = core.regionBytes
    const w3 = core.bits64(addr, 'get_mempolicy addr')
    const w4 = core.flags64(flags, 'get_mempolicy flags')
    const w2 = core.count(maxnode, core.bitCapacity(b1), 'get_mempolicy maxnode')
    core.fill(core.arm64 ? 236 : 239, w0, w1, w2, w3, w4, 0)
    core.run()
    const result = core.numberResult()
    core.finish()
    return result
  },
  madvise(start: unknown, len_in: unknown, behavior: unknown): unknown {
    const w0 = core.bits64(start, 'madvise start')
    const w1 = core.uint64(len_in, 'madvise len_in')
    const w2 = core.uint32(behavior, 'madvise behavior')
    core.fill(core.arm64 ? 233 : 28, w0, w1, w2, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  map_shadow_stack(addr: unknown, size: unknown, flags: unknown): unknown {
    const w0 = core.bits64(addr, 'map_shadow_stack addr')
    const w1 = core.uint64(size, 'map_shadow_stack size')
    const w2 = core.uint32(flags, 'map_shadow_stack flags')
    core.fill(453, w0, w1, w2, 0, 0, 0)
    core.run()
    return core.bigintResult()
  },
  mbind(start: unknown, len: unknown, mode: unknown, nmask: unknown, maxnode: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.bits64(start, 'mbind start')
    const w1 = core.uint64(len, 'mbind len')
    const w2 = core.flags64(mode, 'mbind mode')
    const w3 = core.optionalRegion(nmask, 'mbind nmask')
    const b3 = core.regionBytes
    const w5 = core.uint32(flags, 'mbind flags')
    const w4 = core.count(maxnode, core.bitCapacity(b3), 'mbind maxnode')
    core.fill(core.arm64 ? 235 : 237, w0, w1, w2, w3, w4, w5)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  migrate_pages(pid: unknown, maxnode: unknown, old_nodes: unknown, new_nodes: unknown): unknown {
    core.letGo()
    const w0 = core.int32(pid, 'migrate_pages pid')
    const w2 = core.optionalRegion(old_nodes, 'migrate_pages old_nodes')
    const b2 = core.regionBytes
    const w3 = core.region(new_nodes, 'migrate_pages new_nodes')
    const b3 = core.regionBytes
    const w1 = core.count(maxnode, core.lesser(core.bitCapacity(b2), core.bitCapacity(b3)), 'migrate_pages maxnode')
    core.fill(core.arm64 ? 238 : 256, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  mincore(start: unknown, len: unknown, vec: unknown): unknown {
    core.letGo()
    const w0 = core.bits64(start, 'mincore start')
    const w1 = core.uint64(len, 'mincore len')
    const w2 = core.memory(vec, 0, 'mincore vec')
    const b2 = core.regionBytes
    core.needs(b2, Math.ceil(0.000244140625 * core.known(w1, 'mincore vec')), 'mincore vec')
    core.fill(core.arm64 ? 232 : 27, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  mlock(start: unknown, len: unknown): unknown {
    const w0 = core.bits64(start, 'mlock start')
    const w1 = core.uint64(len, 'mlock len')
    core.fill(core.arm64 ? 228 : 149, w0, w1, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  mlock2(start: unknown, len: unknown, flags: unknown): unknown {
    const w0 = core.bits64(start, 'mlock2 start')
    const w1 = core.uint64(len, 'mlock2 len')
    const w2 = core.uint32(flags, 'mlock2 flags')
    core.fill(core.arm64 ? 284 : 325, w0, w1, w2, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  mlockall(flags: unknown): unknown {
    const w0 = core.uint32(flags, 'mlockall flags')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 230 : 151, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  mmap(addr: unknown, len: unknown, prot: unknown, flags: unknown, fd: unknown, off: unknown): unknown {
    const w0 = core.bits64(addr, 'mmap addr')
    const w1 = core.uint64(len, 'mmap len')
    const w2 = core.flags64(prot, 'mmap prot')
    const w3 = core.flags64(flags, 'mmap flags')
    const w4 = core.int32(fd, 'mmap fd')
    const w5 = core.uint64(off, 'mmap off')
    core.fill(core.arm64 ? 222 : 9, w0, w1, w2, w3, w4, w5)
    core.run()
    return core.bigintResult()
  },
  move_pages(pid: unknown, nr_pages: unknown, pages: unknown, nodes: unknown, status: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(pid, 'move_pages pid')
    const w2 = core.region(pages, 'move_pages pages')
    const b2 = core.regionBytes
    const w3 = core.optionalRegion(nodes, 'move_pages nodes')
    const b3 = core.regionBytes
    const w4 = core.region(status, 'move_pages status')
    const b4 = core.regionBytes
    const w5 = core.uint32(flags, 'move_pages flags')
    const w1 = core.count(nr_pages, core.lesser(core.lesser(core.capacity(b2, 8), core.capacity(b3, 4)), core.capacity(b4, 4)), 'move_pages nr_pages')
    core.fill(core.arm64 ? 239 : 279, w0, w1, w2, w3, w4, w5)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  mprotect(start: unknown, len: unknown, prot: unknown): unknown {
    const w0 = core.bits64(start, 'mprotect start')
    const w1 = core.uint64(len, 'mprotect len')
    const w2 = core.flags64(prot, 'mprotect prot')
    core.fill(core.arm64 ? 226 : 10, w0, w1, w2, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  mremap(addr: unknown, old_len: unknown, new_len: unknown, flags: unknown, new_addr: unknown): unknown {
    const w0 = core.bits64(addr, 'mremap addr')
    const w1 = core.uint64(old_len, 'mremap old_len')
    const w2 = core.uint64(new_len, 'mremap new_len')
    const w3 = core.flags64(flags, 'mremap flags')
    const w4 = core.bits64(new_addr, 'mremap new_addr')
    core.fill(core.arm64 ? 216 : 25, w0, w1, w2, w3, w4, 0)
    core.run()
    return core.bigintResult()
  },
  mseal(start: unknown, len: unknown, flags: unknown): unknown {
    const w0 = core.bits64(start, 'mseal start')
    const w1 = core.uint64(len, 'mseal len')
    const w2 = core.unused(flags, 'mseal flags')
    core.fill(462, w0, w1, w2, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  msync(start: unknown, len: unknown, flags: unknown): unknown {
    const w0 = core.bits64(start, 'msync start')
    const w1 = core.uint64(len, 'msync len')
    const w2 = core.uint32(flags, 'msync flags')
    core.fill(core.arm64 ? 227 : 26, w0, w1, w2, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  munlock(start: unknown, len: unknown): unknown {
    const w0 = core.bits64(start, 'munlock start')
    const w1 = core.uint64(len, 'munlock len')
    core.fill(core.arm64 ? 229 : 150, w0, w1, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  munlockall(): unknown {
    core.fillNumbers(core.SYSCALL, core.arm64 ? 231 : 152, 0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  munmap(addr: unknown, len: unknown): unknown {
    const w0 = core.bits64(addr, 'munmap addr')
    const w1 = core.uint64(len, 'munmap len')
    core.fill(core.arm64 ? 215 : 11, w0, w1, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  pkey_alloc(flags: unknown, init_val: unknown): unknown {
    const w0 = core.unused(flags, 'pkey_alloc flags')
    const w1 = core.flags64(init_val, 'pkey_alloc init_val')
    core.fill(core.arm64 ? 289 : 330, w0, w1, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  pkey_free(pkey: unknown): unknown {
    const w0 = core.int32(pkey, 'pkey_free pkey')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 290 : 331, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  pkey_mprotect(start: unknown, len: unknown, prot: unknown, pkey: unknown): unknown {
    const w0 = core.bits64(start, 'pkey_mprotect start')
    const w1 = core.uint64(len, 'pkey_mprotect len')
    const w2 = core.flags64(prot, 'pkey_mprotect prot')
    const w3 = core.int32(pkey, 'pkey_mprotect pkey')
    core.fill(core.arm64 ? 288 : 329, w0, w1, w2, w3, 0, 0)
    core.run()
    return core.numberResult()
  },
  process_madvise(pidfd: unknown, vec: unknown, vlen: unknown, behavior: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(pidfd, 'process_madvise pidfd')
    const w1 = core.region(vec, 'process_madvise vec')
    const b1 = core.regionBytes
    const w3 = core.uint32(behavior, 'process_madvise behavior')
    const w4 = core.unused(flags, 'process_madvise flags')
    const w2 = core.count(vlen, core.capacity(b1, 16), 'process_madvise vlen')
    core.fill(440, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  process_mrelease(pidfd: unknown, flags: unknown): unknown {
    const w0 = core.int32(pidfd, 'process_mrelease pidfd')
    const w1 = core.unused(flags, 'process_mrelease flags')
    core.fillNumbers(core.SYSCALL, 448, w0, w1, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  process_vm_readv(pid: unknown, lvec: unknown, liovcnt: unknown, rvec: unknown, riovcnt: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(pid, 'process_vm_readv pid')
    const w1 = core.region(lvec, 'process_vm_readv lvec')
    const b1 = core.regionBytes
    const w3 = core.region(rvec, 'process_vm_readv rvec')
    const b3 = core.regionBytes
    const w5 = core.unused(flags, 'process_vm_readv flags')
    const w2 = core.count(liovcnt, core.capacity(b1, 16), 'process_vm_readv liovcnt')
    const w4 = core.count(riovcnt, core.capacity(b3, 16), 'process_vm_readv riovcnt')
    core.fill(core.arm64 ? 270 : 310, w0, w1, w2, w3, w4, w5)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  process_vm_writev(pid: unknown, lvec: unknown, liovcnt: unknown, rvec: unknown, riovcnt: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(pid, 'process_vm_writev pid')
    const w1 = core.region(lvec, 'process_vm_writev lvec')
    const b1 = core.regionBytes
    const w3 = core.region(rvec, 'process_vm_writev rvec')
    const b3 = core.regionBytes
    const w5 = core.unused(flags, 'process_vm_writev flags')
    const w2 = core.count(liovcnt, core.capacity(b1, 16), 'process_vm_writev liovcnt')
    const w4 = core.count(riovcnt, core.capacity(b3, 16), 'process_vm_writev riovcnt')
    core.fill(core.arm64 ? 271 : 311, w0, w1, w2, w3, w4, w5)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  remap_file_pages(start: unknown, size: unknown, prot: unknown, pgoff: unknown, flags: unknown): unknown {
    const w0 = core.bits64(start, 'remap_file_pages start')
    const w1 = core.uint64(size, 'remap_file_pages size')
    const w2 = core.unused(prot, 'remap_file_pages prot')
    const w3 = core.uint64(pgoff, 'remap_file_pages pgoff')
    const w4 = core.flags64(flags, 'remap_file_pages flags')
    core.fill(core.arm64 ? 234 : 216, w0, w1, w2, w3, w4, 0)
    core.run()
    return core.numberResult()
  },
  set_mempolicy(mode: unknown, nmask: unknown, maxnode: unknown): unknown {
    core.letGo()
    const w0 = core.uint32(mode, 'set_mempolicy mode')
    const w1 = core.optionalRegion(nmask, 'set_mempolicy nmask')
    const b1 = core.regionBytes
    const w2 = core.count(maxnode, core.bitCapacity(b1), 'set_mempolicy maxnode')
    core.fill(core.arm64 ? 237 : 238, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  set_mempolicy_home_node(start: unknown, len: unknown, home_node: unknown, flags: unknown): unknown {
    const w0 = core.bits64(start, 'set_mempolicy_home_node start')
    const w1 = core.uint64(len, 'set_mempolicy_home_node len')
    const w2 = core.word64(home_node, 'set_mempolicy_home_node home_node')
    const w3 = core.unused(flags, 'set_mempolicy_home_node flags')
    core.fill(450, w0, w1, w2, w3, 0, 0)
    core.run()
    return core.numberResult()
  },
}

export const facts: Readonly<Record<string, CallFacts>> = {
  get_mempolicy: { writes: [0, 1] },
  mbind: { writes: [] },
  migrate_pages: { writes: [] },
  mincore: { writes: [2] },
  move_pages: { writes: [4] },
  process_madvise: { writes: [] },
  process_vm_readv: { writes: [] },
  process_vm_writev: { writes: [] },
  set_mempolicy: { writes: [] },
}

/** Call, or call(command) -> error -> what to do about it. */
export const hints: string = '{"get_mempolicy":{"EINVAL":"maxnode is less than the number of nodes that the kernel can have, or addr lacks MPOL_F_ADDR."},"madvise":{"EINVAL":"The kernel does not know this advice, or it does not go with this sort of mapping.","ENOMEM":"Parts of the range are not mapped; the advice was still given to the others.","EPERM":"MADV_HWPOISON and MADV_SOFT_OFFLINE need CAP_SYS_ADMIN; read-only sealed memory cannot be discarded."},"map_shadow_stack":{"ENOSPC":"There is no room for the token.","EOPNOTSUPP":"The processor or the kernel has no shadow stacks for user space.","ERANGE":"On x64 an address must be 0 or at least 4 GiB."},"mbind":{"EFAULT":"The range has holes, or nmask is not readable.","EIO":"With MPOL_MF_STRICT: some pages lie elsewhere or could not be moved.","EPERM":"MPOL_MF_MOVE_ALL needs CAP_SYS_NICE."},"migrate_pages":{"EINVAL":"None of the new nodes is allowed to the caller.","EPERM":"The process belongs to another user, or may not use the new nodes: CAP_SYS_NICE allows them."},"mlock":{"EAGAIN":"There was not enough memory to bring all pages in.","ENOMEM":"RLIMIT_MEMLOCK would be exceeded, or part of the range is not mapped.","EPERM":"RLIMIT_MEMLOCK is 0 and CAP_IPC_LOCK is missing."},"mlock2":{"ENOMEM":"RLIMIT_MEMLOCK would be exceeded, or part of the range is not mapped.","EPERM":"RLIMIT_MEMLOCK is 0 and CAP_IPC_LOCK is missing."},"mlockall":{"ENOMEM":"The process is larger than RLIMIT_MEMLOCK allows.","EPERM":"RLIMIT_MEMLOCK is 0 and CAP_IPC_LOCK is missing."},"mmap":{"EACCES":"The file must be open for reading, and also for writing if MAP_SHARED and PROT_WRITE are used.","EAGAIN":"MAP_LOCKED, or an earlier mlockall with MCL_FUTURE, exceeds RLIMIT_MEMLOCK.","EBADF":"Without MAP_ANONYMOUS there must be an open file.","EEXIST":"With MAP_FIXED_NOREPLACE: something is mapped there already.","EINVAL":"len must not be 0, off must be a multiple of the page size, and one of the mapping types is needed.","ENODEV":"Files of this sort cannot be mapped.","EPERM":"PROT_EXEC on a file system mounted with noexec, a seal of a memfd, or sealed memory in the way."},"move_pages":{"EACCES":"A node is not allowed to the process by its cpuset.","EINVAL":"Of the flags only MPOL_MF_MOVE and MPOL_MF_MOVE_ALL are possible.","ENODEV":"A node does not exist or has no memory.","EPERM":"The process belongs to another user, or MPOL_MF_MOVE_ALL lacks CAP_SYS_NICE."},"mprotect":{"EACCES":"The file was not opened for what prot asks, or PR_SET_MDWE forbids making memory executable.","EPERM":"Part of the range is sealed by mseal."},"mremap":{"EAGAIN":"The mapping is locked and would exceed RLIMIT_MEMLOCK.","EFAULT":"The old range is not mapped, or spans mappings that cannot be treated together.","ENOMEM":"It cannot grow in place, and MREMAP_MAYMOVE is not given; or there is no memory for it.","EPERM":"The memory is sealed by mseal."},"mseal":{"ENOMEM":"The range has holes, or vm.max_map_count is exceeded."},"msync":{"EBUSY":"MS_INVALIDATE on locked memory.","ENOMEM":"Parts of the range are not mapped; the others were written."},"munmap":{"ENOMEM":"Cutting a hole into a mapping makes two of it, which exceeds vm.max_map_count.","EPERM":"Part of the range is sealed by mseal."},"pkey_alloc":{"ENOSPC":"All keys are in use, or the processor has none."},"pkey_mprotect":{"EINVAL":"The key was not given out by pkey_alloc; -1 means no key.","EPERM":"Part of the range is sealed by mseal."},"process_madvise":{"EACCES":"The right to read the process, as for ptrace, is missing.","EINVAL":"For another process only MADV_COLD, MADV_PAGEOUT, MADV_WILLNEED and MADV_COLLAPSE are allowed.","EPERM":"Another process needs CAP_SYS_NICE."},"process_mrelease":{"EAGAIN":"Not all could be freed; try again.","EINVAL":"The process is not dying: send SIGKILL first."},"process_vm_readv":{"EPERM":"The right to attach to the process, as for ptrace, is missing."},"process_vm_writev":{"EPERM":"The right to attach to the process, as for ptrace, is missing."},"set_mempolicy":{"EINVAL":"None of the nodes is allowed by the cpuset and has memory, or the mode takes no nodes."},"set_mempolicy_home_node":{"ENOENT":"No part of the range has a policy; call mbind first.","EOPNOTSUPP":"The policy must be MPOL_BIND or MPOL_PREFERRED_MANY."}}'

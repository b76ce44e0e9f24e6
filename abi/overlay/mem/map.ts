// Mappings of memory: making, changing and locking them, and the memory of other processes.

import {
  address,
  bytes,
  choice,
  fd,
  flags,
  input,
  int,
  length,
  nothing,
  of,
  offset,
  output,
  pid,
  type Subject,
  size,
  unused,
} from '../vocabulary.js'

const pkey = of('pkey', int)
const pidfd = of('pidfd', fd)

export const map: Subject = {
  calls: {
    mmap: {
      does: 'Map a file or fresh memory into the address space.',
      args: {
        addr: address,
        len: size,
        prot: flags('PROT_'),
        flags: flags('MAP_', 'MAP_HUGE_'),
        fd,
        off: offset,
      },
      result: address,
      since: '1.0',
      errors:
        'EACCES EAGAIN EBADF EEXIST EINVAL ENODEV ENOENT ENOMEM ENOSPC EOPNOTSUPP EOVERFLOW EPERM ETXTBSY',
      hints: {
        EACCES:
          'The file must be open for reading, and also for writing if MAP_SHARED and PROT_WRITE are used.',
        EAGAIN: 'MAP_LOCKED, or an earlier mlockall with MCL_FUTURE, exceeds RLIMIT_MEMLOCK.',
        EBADF: 'Without MAP_ANONYMOUS there must be an open file.',
        EEXIST: 'With MAP_FIXED_NOREPLACE: something is mapped there already.',
        EINVAL:
          'len must not be 0, off must be a multiple of the page size, and one of the mapping types ' +
          'is needed.',
        ENODEV: 'Files of this sort cannot be mapped.',
        EPERM:
          'PROT_EXEC on a file system mounted with noexec, a seal of a memfd, or sealed memory in the way.',
      },
      note: 'off counts bytes, not pages. MAP_FIXED replaces without a warning whatever is mapped there.',
      dangerous: 'With MAP_FIXED it replaces what is mapped there, memory of the JavaScript engine too.',
    },
    munmap: {
      does: 'Remove all mappings from a range of addresses.',
      args: { addr: address, len: size },
      result: nothing,
      since: '1.0',
      errors: 'EINVAL ENOMEM EPERM',
      hints: {
        ENOMEM: 'Cutting a hole into a mapping makes two of it, which exceeds vm.max_map_count.',
        EPERM: 'Part of the range is sealed by mseal.',
      },
      note: 'A range without mappings is no error.',
      dangerous: 'Memory that the engine or a buffer still uses is gone at once; the next access is fatal.',
    },
    mremap: {
      does: 'Grow, shrink or move a mapping.',
      args: {
        addr: address,
        old_len: size,
        new_len: size,
        flags: flags('MREMAP_'),
        new_addr: address,
      },
      result: address,
      since: '1.0',
      errors: 'EAGAIN EFAULT EINVAL ENOMEM EPERM',
      hints: {
        EAGAIN: 'The mapping is locked and would exceed RLIMIT_MEMLOCK.',
        EFAULT: 'The old range is not mapped, or spans mappings that cannot be treated together.',
        ENOMEM: 'It cannot grow in place, and MREMAP_MAYMOVE is not given; or there is no memory for it.',
        EPERM: 'The memory is sealed by mseal.',
      },
      note: 'old_len 0 makes a second mapping of the same pages, for shared mappings alone.',
      dangerous: 'Pointers into the old range, such as those of a buffer over it, are no longer valid.',
    },
    mprotect: {
      does: 'Set what a range of memory may be used for.',
      args: { start: address, len: size, prot: flags('PROT_') },
      result: nothing,
      since: '1.0',
      errors: 'EACCES EINVAL ENOMEM EPERM',
      hints: {
        EACCES:
          'The file was not opened for what prot asks, or PR_SET_MDWE forbids making memory executable.',
        EPERM: 'Part of the range is sealed by mseal.',
      },
      note: 'If a later part of the range fails, the parts before it stay changed.',
      dangerous: 'An access that prot does not allow is fatal to the process.',
    },
    madvise: {
      does: 'Tell the kernel how a range of memory will be used, or give up what it holds.',
      args: { start: address, len_in: size, behavior: choice('MADV_') },
      result: nothing,
      since: '2.4',
      errors: 'EACCES EAGAIN EBADF EBUSY EFAULT EHWPOISON EINVAL EIO ENOMEM ENOSYS EPERM',
      hints: {
        EINVAL: 'The kernel does not know this advice, or it does not go with this sort of mapping.',
        ENOMEM: 'Parts of the range are not mapped; the advice was still given to the others.',
        EPERM:
          'MADV_HWPOISON and MADV_SOFT_OFFLINE need CAP_SYS_ADMIN; read-only sealed memory cannot be ' +
          'discarded.',
      },
      dangerous:
        'Some advice throws contents away: MADV_DONTNEED, MADV_FREE, MADV_REMOVE and MADV_GUARD_INSTALL.',
    },
    process_madvise: {
      does: 'Give advice on the memory of a process, for several ranges at once.',
      args: {
        pidfd,
        vec: input('iovec', { count: 'vlen' }),
        vlen: length,
        behavior: choice('MADV_'),
        flags: unused,
      },
      result: size,
      since: '5.10',
      errors: 'EACCES EAGAIN EBADF EBUSY EFAULT EINVAL EIO ENOMEM ENOSYS EPERM ESRCH',
      hints: {
        EACCES: 'The right to read the process, as for ptrace, is missing.',
        EINVAL:
          'For another process only MADV_COLD, MADV_PAGEOUT, MADV_WILLNEED and MADV_COLLAPSE are allowed.',
        EPERM: 'Another process needs CAP_SYS_NICE.',
      },
      note: 'The ranges in vec are addresses in that process. The result can be less than their sum.',
    },
    msync: {
      does: 'Write the changes of shared file mappings to the file.',
      args: { start: address, len: size, flags: flags('MSYNC_') },
      result: nothing,
      since: '1.0',
      errors: 'EBUSY EDQUOT EINVAL EIO ENOMEM ENOSPC',
      hints: {
        EBUSY: 'MS_INVALIDATE on locked memory.',
        ENOMEM: 'Parts of the range are not mapped; the others were written.',
      },
      note: 'MS_ASYNC does nothing: the kernel knows the changed pages anyway.',
    },
    mincore: {
      does: 'Ask which pages of a range are in memory.',
      args: {
        start: address,
        len: size,
        vec: output(bytes, {
          extent: 'one byte for each page of the range, a partial last page included',
          reach: { bytes: 0, each: 1 / 4096, by: 'len' },
        }),
      },
      result: nothing,
      since: '2.4',
      errors: 'EAGAIN EFAULT EINVAL ENOMEM',
      note:
        'Only bit 0 of each byte counts. For files that the caller could not write, all pages seem ' +
        'present.',
    },
    mlock: {
      does: 'Keep a range of memory from being swapped out.',
      args: { start: address, len: size },
      result: nothing,
      since: '1.0',
      errors: 'EAGAIN EINVAL ENOMEM EPERM',
      hints: {
        EAGAIN: 'There was not enough memory to bring all pages in.',
        ENOMEM: 'RLIMIT_MEMLOCK would be exceeded, or part of the range is not mapped.',
        EPERM: 'RLIMIT_MEMLOCK is 0 and CAP_IPC_LOCK is missing.',
      },
    },
    mlock2: {
      does: 'Keep a range of memory from being swapped out, on request only once its pages are used.',
      args: { start: address, len: size, flags: flags('MLOCK_') },
      result: nothing,
      since: '4.4',
      errors: 'EAGAIN EINVAL ENOMEM EPERM',
      hints: {
        ENOMEM: 'RLIMIT_MEMLOCK would be exceeded, or part of the range is not mapped.',
        EPERM: 'RLIMIT_MEMLOCK is 0 and CAP_IPC_LOCK is missing.',
      },
    },
    munlock: {
      does: 'Allow a range of memory to be swapped out again.',
      args: { start: address, len: size },
      result: nothing,
      since: '1.0',
      errors: 'EINVAL ENOMEM',
      note: 'Locks do not nest: one munlock ends any number of mlock calls.',
    },
    mlockall: {
      does: 'Keep all memory of the process from being swapped out, present or future.',
      args: { flags: flags('MCL_') },
      result: nothing,
      since: '1.0',
      errors: 'EINVAL ENOMEM EPERM',
      hints: {
        ENOMEM: 'The process is larger than RLIMIT_MEMLOCK allows.',
        EPERM: 'RLIMIT_MEMLOCK is 0 and CAP_IPC_LOCK is missing.',
      },
      dangerous: 'With MCL_FUTURE the allocations of the engine fail once RLIMIT_MEMLOCK is reached.',
    },
    munlockall: {
      does: 'Allow all memory of the process to be swapped out again.',
      args: {},
      result: nothing,
      since: '1.0',
      errors: '',
    },
    brk: {
      does: 'Set the end of the heap that the C library uses.',
      args: { brk: address },
      result: address,
      since: '1.0',
      errors: '',
      note:
        'It never fails: it returns the end that is now in force, the old one if it could not be ' +
        'moved. 0 asks.',
      dangerous: 'The heap belongs to malloc of the process; moving its end corrupts or frees memory in use.',
    },
    mseal: {
      does: 'Forbid for ever that a range of mappings be changed, moved or removed.',
      args: { start: address, len: size, flags: unused },
      result: nothing,
      since: '6.10',
      errors: 'EINVAL ENOMEM',
      hints: { ENOMEM: 'The range has holes, or vm.max_map_count is exceeded.' },
      dangerous: 'There is no way back; memory that the engine wants to free or protect later makes it fail.',
    },
    remap_file_pages: {
      does: 'Show another part of the file in a range of a shared mapping.',
      args: {
        start: address,
        size,
        prot: unused,
        pgoff: of('pages', offset),
        flags: flags('MAP_'),
      },
      result: nothing,
      since: '2.6',
      errors: 'EAGAIN EINVAL ENOMEM EPERM',
      note:
        'Obsolete, and no faster than a mmap with MAP_FIXED, by which it is done. Of flags only ' +
        'MAP_NONBLOCK counts.',
      dangerous: 'It replaces what is mapped in the range.',
    },
    map_shadow_stack: {
      does: 'Map memory for a shadow stack, which holds return addresses alone.',
      args: { addr: address, size, flags: flags('SHADOW_STACK_') },
      result: address,
      since: '6.6',
      arm64Since: '6.13',
      errors: 'EAGAIN EEXIST EFAULT EINVAL ENOMEM ENOSPC ENOSYS EOPNOTSUPP EOVERFLOW ERANGE',
      hints: {
        ENOSPC: 'There is no room for the token.',
        EOPNOTSUPP: 'The processor or the kernel has no shadow stacks for user space.',
        ERANGE: 'On x64 an address must be 0 or at least 4 GiB.',
      },
      note: 'Only the processor writes to such memory. SHADOW_STACK_SET_MARKER exists on arm64 alone.',
    },
    pkey_alloc: {
      does: 'Reserve a protection key for memory.',
      args: { flags: unused, init_val: flags('PKEY_') },
      result: pkey,
      since: '4.9',
      arm64Since: '6.12',
      errors: 'EINVAL ENOSPC ENOSYS',
      hints: { ENOSPC: 'All keys are in use, or the processor has none.' },
      perThread: 'the rights that init_val gives to the new key; other threads keep those that they have',
    },
    pkey_free: {
      does: 'Give back a protection key.',
      args: { pkey },
      result: nothing,
      since: '4.9',
      arm64Since: '6.12',
      errors: 'EINVAL ENOSYS',
      note: 'Memory that still has the key keeps it, and falls to whoever gets the key next.',
    },
    pkey_mprotect: {
      does: 'Set what a range of memory may be used for, and its protection key.',
      args: { start: address, len: size, prot: flags('PROT_'), pkey },
      result: nothing,
      since: '4.9',
      arm64Since: '6.12',
      errors: 'EACCES EINVAL ENOMEM ENOSYS EPERM',
      hints: {
        EINVAL: 'The key was not given out by pkey_alloc; -1 means no key.',
        EPERM: 'Part of the range is sealed by mseal.',
      },
      dangerous: 'An access that prot or the key does not allow is fatal to the process.',
    },
    process_mrelease: {
      does: 'Free the memory of a process that is being killed, without waiting for its end.',
      args: { pidfd, flags: unused },
      result: nothing,
      since: '5.15',
      errors: 'EAGAIN EBADF EINVAL ESRCH',
      hints: {
        EAGAIN: 'Not all could be freed; try again.',
        EINVAL: 'The process is not dying: send SIGKILL first.',
      },
    },
    process_vm_readv: {
      does: 'Copy memory of another process into own memory.',
      args: {
        pid,
        lvec: input('iovec', { count: 'liovcnt' }),
        liovcnt: length,
        rvec: input('iovec', { count: 'riovcnt' }),
        riovcnt: length,
        flags: unused,
      },
      result: size,
      since: '3.2',
      errors: 'EFAULT EINVAL ENOMEM ENOSYS EPERM ESRCH',
      hints: { EPERM: 'The right to attach to the process, as for ptrace, is missing.' },
      note:
        'The kernel writes to the memory of lvec; rvec holds addresses in the other process. It ' +
        'stops at the first page that fails and returns what it has copied.',
    },
    process_vm_writev: {
      does: 'Copy own memory into the memory of another process.',
      args: {
        pid,
        lvec: input('iovec', { count: 'liovcnt' }),
        liovcnt: length,
        rvec: input('iovec', { count: 'riovcnt' }),
        riovcnt: length,
        flags: unused,
      },
      result: size,
      since: '3.2',
      errors: 'EFAULT EINVAL ENOMEM ENOSYS EPERM ESRCH',
      hints: { EPERM: 'The right to attach to the process, as for ptrace, is missing.' },
      note:
        'The kernel reads the memory of lvec; rvec holds addresses in the other process. It stops at ' +
        'the first page that fails and returns what it has copied.',
    },
  },
  families: {
    MAP_: {
      does: 'the sort of a mapping and how it is made',
      except: ['MAP_TYPE', 'MAP_HUGE_SHIFT', 'MAP_HUGE_MASK'],
    },
    MAP_HUGE_: {
      does: 'the size of huge pages, with MAP_HUGETLB',
      except: ['MAP_HUGE_SHIFT', 'MAP_HUGE_MASK'],
    },
    MLOCK_: {
      does: 'how memory is locked',
      names: ['MLOCK_ONFAULT'],
    },
    MSYNC_: {
      does: 'how changes are written to the file',
      names: ['MS_ASYNC', 'MS_INVALIDATE', 'MS_SYNC'],
    },
    PKEY_: {
      does: 'what a protection key forbids',
      except: ['PKEY_ACCESS_MASK'],
    },
  },
}

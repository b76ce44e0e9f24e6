// Reading, writing and moving bytes.

import {
  bytes,
  choice,
  count,
  fd,
  flags,
  inout,
  input,
  length,
  nothing,
  of,
  offset,
  output,
  path,
  type Subject,
  size,
  unused,
} from '../vocabulary.js'

const most = 'Transfers at most 0x7ffff000 bytes.'

const reading = {
  blocks: 'until there is something to read, on pipes, sockets and terminals',
  restart: 'SA_RESTART',
} as const

const writing = {
  blocks: 'until there is room for what is written, on pipes, sockets and terminals',
  restart: 'SA_RESTART',
} as const

const moving = {
  blocks: 'until there is something to move and room for it',
  restart: 'SA_RESTART',
} as const

const toDisk = (what: string) =>
  ({ blocks: `until ${what} is written out`, restart: 'uninterruptible' }) as const

const vectorRead = 'The kernel reads the vector and writes the buffers that it names, at most 1024 of them.'
const vectorWrite = 'The kernel reads the vector and the buffers that it names, at most 1024 of them.'

const writeHints = {
  EFBIG: 'Beyond RLIMIT_FSIZE (the thread also gets SIGXFSZ), or beyond what the file system can hold.',
  EPERM: 'The file is sealed (F_SEAL_WRITE, F_SEAL_GROW).',
  ETXTBSY: 'The file is in use as a swap file.',
} as const

const pipeHints = {
  EPIPE: 'The other end is closed; the thread also gets SIGPIPE.',
  ...writeHints,
} as const

const positionHints = { ESPIPE: 'The file has no positions: a pipe, socket or terminal.' } as const

const flagHints = {
  EAGAIN: 'It would have to wait, and RWF_NOWAIT or O_NONBLOCK forbids that.',
  EOPNOTSUPP: 'The kernel does not know a flag, or the file does not support it.',
} as const

export const io: Subject = {
  calls: {
    read: {
      does: 'Read bytes from a file descriptor at its position.',
      args: { fd, buf: output(bytes, { size: 'count' }), count: length },
      result: size,
      since: '1.0',
      errors: 'EAGAIN EBADF EFAULT EINTR EINVAL EIO EISDIR',
      hints: { EBADF: 'The descriptor is not open, or not open for reading.' },
      note: `${most} 0 means the end. Sockets also give the errors of recvfrom.`,
      ...reading,
    },
    write: {
      does: 'Write bytes to a file descriptor at its position.',
      args: { fd, buf: input(bytes, { size: 'count' }), count: length },
      result: size,
      since: '1.0',
      errors: 'EAGAIN EBADF EDESTADDRREQ EDQUOT EFAULT EFBIG EINTR EINVAL EIO ENOSPC EPERM EPIPE ETXTBSY',
      hints: { EBADF: 'The descriptor is not open, or not open for writing.', ...pipeHints },
      note: `${most} It may write less than was asked for. Sockets also give the errors of sendto.`,
      ...writing,
    },
    readv: {
      does: 'Read bytes from a file descriptor at its position into several buffers.',
      args: { fd, vec: input('iovec', { count: 'vlen' }), vlen: length },
      result: size,
      since: '1.0',
      errors: 'EAGAIN EBADF EFAULT EINTR EINVAL EIO EISDIR ENOMEM',
      note: `${vectorRead} ${most}`,
      ...reading,
    },
    writev: {
      does: 'Write bytes from several buffers to a file descriptor at its position.',
      args: { fd, vec: input('iovec', { count: 'vlen' }), vlen: length },
      result: size,
      since: '1.0',
      errors:
        'EAGAIN EBADF EDESTADDRREQ EDQUOT EFAULT EFBIG EINTR EINVAL EIO ENOMEM ENOSPC EPERM EPIPE ETXTBSY',
      hints: pipeHints,
      note: `${vectorWrite} ${most}`,
      ...writing,
    },
    pread64: {
      does: 'Read bytes from a file at a given offset; its position stays.',
      args: { fd, buf: output(bytes, { size: 'count' }), count: length, pos: offset },
      result: size,
      since: '2.2',
      errors: 'EBADF EFAULT EINVAL EIO EISDIR EOVERFLOW ESPIPE',
      hints: positionHints,
      note: most,
    },
    pwrite64: {
      does: 'Write bytes to a file at a given offset; its position stays.',
      args: { fd, buf: input(bytes, { size: 'count' }), count: length, pos: offset },
      result: size,
      since: '2.2',
      errors: 'EBADF EDQUOT EFAULT EFBIG EINVAL EIO ENOSPC EOVERFLOW EPERM ESPIPE ETXTBSY',
      hints: { ...positionHints, ...writeHints },
      note: `${most} With O_APPEND the bytes go to the end of the file, whatever the offset says.`,
    },
    preadv: {
      does: 'Read bytes from a file at a given offset into several buffers; its position stays.',
      args: { fd, vec: input('iovec', { count: 'vlen' }), vlen: length, pos_l: offset, pos_h: unused },
      result: size,
      since: '2.6.30',
      errors: 'EBADF EFAULT EINVAL EIO EISDIR ENOMEM EOVERFLOW ESPIPE',
      hints: positionHints,
      note: `pos_l is the whole offset on 64-bit systems. ${vectorRead} ${most}`,
    },
    pwritev: {
      does: 'Write bytes from several buffers to a file at a given offset; its position stays.',
      args: { fd, vec: input('iovec', { count: 'vlen' }), vlen: length, pos_l: offset, pos_h: unused },
      result: size,
      since: '2.6.30',
      errors: 'EBADF EDQUOT EFAULT EFBIG EINVAL EIO ENOMEM ENOSPC EOVERFLOW EPERM ESPIPE ETXTBSY',
      hints: { ...positionHints, ...writeHints },
      note:
        `pos_l is the whole offset on 64-bit systems; with O_APPEND the bytes go to the end of the file. ` +
        `${vectorWrite} ${most}`,
    },
    preadv2: {
      does: 'Read bytes into several buffers with flags, at a given offset or at the position of the file.',
      args: {
        fd,
        vec: input('iovec', { count: 'vlen' }),
        vlen: length,
        pos_l: offset,
        pos_h: unused,
        flags: flags('RWF_'),
      },
      result: size,
      since: '4.6',
      errors: 'EAGAIN EBADF EFAULT EINTR EINVAL EIO EISDIR ENOMEM EOPNOTSUPP EOVERFLOW EPERM ESPIPE',
      hints: {
        ...positionHints,
        ...flagHints,
        EPERM: 'RWF_NOAPPEND cannot be used on an append-only file.',
      },
      note:
        'pos_l is the whole offset on 64-bit systems; -1 there means the position of the file, which then ' +
        `moves, and works on pipes and sockets too. ${vectorRead} ${most}`,
      ...reading,
    },
    pwritev2: {
      does: 'Write bytes from several buffers with flags, at a given offset or at the position of the file.',
      args: {
        fd,
        vec: input('iovec', { count: 'vlen' }),
        vlen: length,
        pos_l: offset,
        pos_h: unused,
        flags: flags('RWF_'),
      },
      result: size,
      since: '4.6',
      errors:
        'EAGAIN EBADF EDESTADDRREQ EDQUOT EFAULT EFBIG EINTR EINVAL EIO ENOMEM ENOSPC EOPNOTSUPP EOVERFLOW ' +
        'EPERM EPIPE ESPIPE ETXTBSY',
      hints: {
        ...positionHints,
        ...pipeHints,
        ...flagHints,
        EPERM: 'The file is sealed, or RWF_NOAPPEND was used on an append-only file.',
      },
      note:
        'pos_l is the whole offset on 64-bit systems; -1 there means the position of the file, which then ' +
        `moves, and works on pipes and sockets too. ${vectorWrite} ${most}`,
      ...writing,
    },
    lseek: {
      does: 'Move the position of an open file.',
      args: { fd, offset, whence: choice('SEEK_') },
      result: offset,
      since: '1.0',
      errors: 'EBADF EINVAL ENXIO ESPIPE',
      hints: {
        EINVAL: 'An unknown whence, or the position would be before the start or beyond the greatest size.',
        ENXIO: 'SEEK_DATA or SEEK_HOLE: there is no data after the offset, or it is beyond the end.',
        ...positionHints,
      },
      note:
        'The position belongs to the open file description, which duplicated and inherited descriptors ' +
        'share.',
    },
    sendfile: {
      does: 'Copy bytes from a file to a descriptor within the kernel.',
      args: {
        out_fd: fd,
        in_fd: fd,
        offset: inout(offset, { optional: 'read at the position of in_fd and move it' }),
        count: size,
      },
      result: size,
      since: '2.2',
      errors:
        'EAGAIN EBADF EDQUOT EFAULT EFBIG EINTR EINVAL EIO ENOMEM ENOSPC EOVERFLOW EPERM EPIPE ' +
        'ESPIPE ETXTBSY',
      hints: {
        EINVAL:
          'in_fd has no positions (and out_fd is no pipe) or cannot be spliced from, out_fd was opened ' +
          'with O_APPEND or cannot be spliced to.',
        ...pipeHints,
      },
      note: `${most} offset is moved behind the last byte read, and the position of in_fd then stays.`,
      blocks: 'until out_fd has room, on pipes, sockets and terminals',
      restart: 'SA_RESTART',
    },
    copy_file_range: {
      does: 'Copy bytes from one regular file to another, sharing storage where the file system can.',
      args: {
        fd_in: fd,
        off_in: inout(offset, { optional: 'read at the position of fd_in and move it' }),
        fd_out: fd,
        off_out: inout(offset, { optional: 'write at the position of fd_out and move it' }),
        len: size,
        flags: unused,
      },
      result: size,
      since: '4.5',
      errors:
        'EBADF EDQUOT EFAULT EFBIG EINVAL EIO EISDIR ENOMEM ENOSPC EOPNOTSUPP EOVERFLOW EPERM ETXTBSY EXDEV',
      hints: {
        EBADF: 'fd_in is not open for reading, fd_out not for writing, or it was opened with O_APPEND.',
        EFBIG: writeHints.EFBIG,
        EINVAL: 'Not regular files, ranges of one file that overlap, or flags is not 0.',
        EPERM: 'fd_out is immutable.',
        ETXTBSY: 'One of the files is in use as a swap file.',
        EXDEV:
          'The files are on file systems between which the kernel cannot copy: use sendfile or read and ' +
          'write.',
      },
      note: 'May copy less than was asked for; 0 means the end of fd_in.',
    },
    splice: {
      does: 'Move bytes between a pipe and another descriptor without copying them through user memory.',
      args: {
        fd_in: fd,
        off_in: inout(offset, { optional: 'fd_in is a pipe, or is read at its position, which moves' }),
        fd_out: fd,
        off_out: inout(offset, { optional: 'fd_out is a pipe, or is written at its position, which moves' }),
        len: size,
        flags: flags('SPLICE_F_'),
      },
      result: size,
      since: '2.6.17',
      errors: 'EAGAIN EBADF EDQUOT EFAULT EFBIG EINTR EINVAL EIO ENOMEM ENOSPC EPERM EPIPE ESPIPE ETXTBSY',
      hints: {
        EAGAIN: 'It would have to wait, and SPLICE_F_NONBLOCK or O_NONBLOCK of a pipe forbids that.',
        EINVAL:
          'Neither descriptor is a pipe, both are the same pipe, the other file cannot be spliced or was ' +
          'opened with O_APPEND, or it has no positions for an offset.',
        EPIPE: pipeHints.EPIPE,
        ESPIPE: 'An offset was given for a pipe.',
      },
      note: '0 means the end of fd_in.',
      ...moving,
    },
    tee: {
      does: 'Duplicate what is in one pipe into another without taking it out.',
      args: { fdin: fd, fdout: fd, len: size, flags: flags('SPLICE_F_') },
      result: size,
      since: '2.6.17',
      errors: 'EAGAIN EBADF EFAULT EINTR EINVAL EPIPE',
      hints: {
        EAGAIN: 'It would have to wait, and SPLICE_F_NONBLOCK or O_NONBLOCK of a pipe forbids that.',
        EINVAL: 'One of the descriptors is not a pipe, or both are the same pipe.',
        EPIPE: pipeHints.EPIPE,
      },
      note: 'Of the flags only SPLICE_F_NONBLOCK has a meaning here.',
      ...moving,
    },
    vmsplice: {
      does: 'Put pages of user memory into a pipe, or copy what is in a pipe into user memory.',
      args: {
        fd: of('pipe', fd),
        uiov: input('iovec', { count: 'nr_segs' }),
        nr_segs: length,
        flags: flags('SPLICE_F_'),
      },
      result: size,
      since: '2.6.17',
      errors: 'EAGAIN EBADF EFAULT EINTR EINVAL ENOMEM EPIPE',
      hints: {
        EAGAIN: 'It would have to wait, and SPLICE_F_NONBLOCK forbids that.',
        EBADF: 'The descriptor is not open, or is not a pipe.',
        EPIPE: pipeHints.EPIPE,
      },
      note:
        'The end of the pipe decides: with the writing end the kernel takes the buffers as they are, with ' +
        'the reading end it writes them. O_NONBLOCK of the pipe does not count.',
      dangerous:
        'The pipe refers to the pages of the buffers and not to a copy: whatever is stored there before ' +
        'the other side has read them, even after the buffer was freed, is what it gets.',
      ...moving,
    },
    readahead: {
      does: 'Read a part of a file into the page cache.',
      args: { fd, offset, count: size },
      result: nothing,
      since: '2.4.13',
      errors: 'EBADF EINVAL',
      hints: { EINVAL: 'Neither a regular file nor a block device, or a negative offset or size.' },
    },
    fadvise64: {
      does: 'Tell the kernel how a part of a file will be read.',
      args: { fd, offset, len: size, advice: choice('POSIX_FADV_') },
      result: nothing,
      since: '2.6',
      errors: 'EBADF EINVAL ENOSYS ESPIPE',
      hints: { ENOSYS: 'The kernel was built without CONFIG_ADVISE_SYSCALLS.' },
      note: 'A len of 0 reaches to the end of the file.',
    },
    fallocate: {
      does: 'Reserve, zero, free, cut out or insert a range of a file.',
      args: { fd, mode: flags('FALLOC_FL_'), offset, len: size },
      result: nothing,
      since: '2.6.23',
      errors:
        'EBADF EDQUOT EFBIG EINTR EINVAL EIO EISDIR ENODEV ENOMEM ENOSPC EOPNOTSUPP EPERM ESPIPE ETXTBSY',
      hints: {
        EFBIG: 'The range ends beyond what the file system can hold, or beyond RLIMIT_FSIZE.',
        EINVAL:
          'A negative offset, a size of 0 or less, or a range that does not fit the blocks of the ' +
          'file system.',
        ENODEV: 'Neither a regular file nor a block device.',
        EOPNOTSUPP:
          'The file system cannot do it, or the flags do not go together: FALLOC_FL_PUNCH_HOLE needs ' +
          'FALLOC_FL_KEEP_SIZE, and of the other modes only one may be given.',
        EPERM: 'The file is immutable, append-only or sealed.',
        ETXTBSY: writeHints.ETXTBSY,
      },
    },
    truncate: {
      does: 'Set the size of a file given by its path.',
      args: { path, length: size },
      result: nothing,
      since: '1.0',
      errors:
        'EACCES EDQUOT EFAULT EFBIG EINTR EINVAL EIO EISDIR ELOOP ENAMETOOLONG ENOENT ENOMEM ENOSPC ' +
        'ENOTDIR EPERM EROFS ETXTBSY',
      hints: {
        EFBIG: writeHints.EFBIG,
        EPERM: 'The file is immutable, append-only or sealed, or the file system cannot make it longer.',
        ETXTBSY: 'The file is being executed, or it is in use as a swap file.',
      },
      blocks: 'until another process gives up a lease or delegation on the file',
      restart: 'SA_RESTART',
    },
    ftruncate: {
      does: 'Set the size of an open file.',
      args: { fd, length: size },
      result: nothing,
      since: '1.0',
      errors: 'EBADF EDQUOT EFBIG EINVAL EIO ENOMEM ENOSPC EPERM ETXTBSY',
      hints: {
        EFBIG: writeHints.EFBIG,
        EINVAL: 'Not a regular file, not open for writing, or a negative size.',
        EPERM: 'The file is append-only or sealed (F_SEAL_SHRINK, F_SEAL_GROW).',
        ETXTBSY: writeHints.ETXTBSY,
      },
    },
    fsync: {
      does: 'Write the data and metadata of a file to its storage, and wait for that.',
      args: { fd },
      result: nothing,
      since: '1.0',
      errors: 'EBADF EDQUOT EINVAL EIO ENOSPC EROFS',
      hints: {
        EINVAL: 'The file cannot be synchronised: a pipe, socket or the like.',
        EIO: 'Writing back failed, now or since the last call; the error is reported once to each open file.',
      },
      ...toDisk('the file'),
    },
    fdatasync: {
      does:
        'Write the data of a file to its storage with only the metadata needed to read it, and wait for ' +
        'that.',
      args: { fd },
      result: nothing,
      since: '1.0',
      errors: 'EBADF EDQUOT EINVAL EIO ENOSPC EROFS',
      hints: {
        EINVAL: 'The file cannot be synchronised: a pipe, socket or the like.',
        EIO: 'Writing back failed, now or since the last call; the error is reported once to each open file.',
      },
      ...toDisk('the file'),
    },
    sync_file_range: {
      does: 'Start to write out a part of a file, or wait for that.',
      args: { fd, offset, nbytes: size, flags: flags('SYNC_FILE_RANGE_') },
      result: nothing,
      since: '2.6.17',
      errors: 'EBADF EINVAL EIO ENOMEM ENOSPC ESPIPE',
      hints: { ESPIPE: 'Not a regular file, block device or directory.' },
      note:
        'No protection against a crash: neither metadata nor the cache of the disk is written. nbytes of 0 ' +
        'reaches to the end of the file.',
      blocks: 'until the part is written out, with the flags that wait',
      restart: 'uninterruptible',
    },
    syncfs: {
      does: 'Write out the whole file system on which an open file is, and wait for that.',
      args: { fd },
      result: nothing,
      since: '2.6.39',
      errors: 'EBADF EDQUOT EIO ENOSPC',
      note: 'Before 5.8 errors of writing were not reported.',
      ...toDisk('the file system'),
    },
    sync: {
      does: 'Write out all file systems, and wait for that.',
      args: {},
      result: nothing,
      since: '1.0',
      errors: '',
      note: 'Errors of writing are not reported.',
      ...toDisk('everything'),
    },
    cachestat: {
      does: 'Count the pages of a part of a file that are in the page cache, dirty, or were dropped from it.',
      args: {
        fd,
        cstat_range: input('cachestat_range'),
        cstat: output('cachestat'),
        flags: unused,
      },
      result: nothing,
      since: '6.5',
      errors: 'EBADF EFAULT EINVAL ENOSYS EOPNOTSUPP EPERM',
      hints: {
        ENOSYS: 'The kernel was built without CONFIG_CACHESTAT_SYSCALL.',
        EOPNOTSUPP: 'The file is on hugetlbfs.',
        EPERM: 'Only those may ask who own the file or could write to it.',
      },
      note: 'A len of 0 reaches to the end of the file.',
    },
  },
  fields: {
    // Which direction a buffer has, the call decides: readv writes it, writev reads it.
    iovec: { iov_base: inout(bytes, { size: 'iov_len' }), iov_len: length },
    cachestat_range: { off: offset, len: size },
    cachestat: {
      nr_cache: of('pages', count),
      nr_dirty: of('pages', count),
      nr_writeback: of('pages', count),
      nr_evicted: of('pages', count),
      nr_recently_evicted: of('pages', count),
    },
  },
  families: {
    RWF_: { does: 'Flags of one read or write.', except: ['RWF_SUPPORTED', 'RWF_WRITE_LIFE_NOT_SET'] },
    SEEK_: { does: 'From where an offset counts.', except: ['SEEK_MAX'] },
    SPLICE_F_: { does: 'Flags of splice, tee and vmsplice.' },
    SPLICE_F_FD_: { does: 'Flags of a splice that only io_uring takes.' },
    FALLOC_FL_: {
      does: 'What fallocate does to the range.',
      names: [
        'FALLOC_FL_ALLOCATE_RANGE',
        'FALLOC_FL_KEEP_SIZE',
        'FALLOC_FL_PUNCH_HOLE',
        'FALLOC_FL_COLLAPSE_RANGE',
        'FALLOC_FL_ZERO_RANGE',
        'FALLOC_FL_INSERT_RANGE',
        'FALLOC_FL_UNSHARE_RANGE',
        'FALLOC_FL_WRITE_ZEROES',
      ],
    },
    POSIX_FADV_: { does: 'How a part of a file will be read.' },
    SYNC_FILE_RANGE_: { does: 'What sync_file_range starts and waits for.' },
  },
}

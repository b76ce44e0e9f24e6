// Ioctls of files and file systems, and the call itself.

import {
  address,
  bool,
  bytes,
  choice,
  command,
  count,
  depends,
  dev,
  fd,
  flags,
  inode,
  inout,
  input,
  int,
  length,
  of,
  offset,
  output,
  type Subject,
  size,
} from '../vocabulary.js'
import { extentList, halfLong } from './ioctl-words.js'

const projectId = of('project id', int)

export const fsIoctl: Subject = {
  calls: {
    ioctl: {
      does: 'Do what a command asks of a device, a file system, a socket or another special file.',
      args: { fd, cmd: command(), arg: depends('cmd') },
      result: depends('cmd'),
      since: '1.0',
      errors: 'EBADF EFAULT EINVAL ENOTTY EPERM',
      hints: {
        EBADF: 'Also for descriptors opened with O_PATH.',
        ENOTTY: 'The driver or file system of this file does not know the command.',
      },
    },
  },

  multiplexers: [
    {
      call: 'ioctl',
      by: 'cmd',
      commands: {
        FIOCLEX: {
          does: 'Let execve close the descriptor.',
          since: '1.0',
          errors: '',
        },
        FIONCLEX: {
          does: 'Let execve keep the descriptor open.',
          since: '1.0',
          errors: '',
        },
        FIONBIO: {
          does: 'Set or clear O_NONBLOCK of the open file.',
          args: { arg: input(bool, { size: 4 }) },
          since: '1.0',
          errors: 'EFAULT',
          note: 'Reads a 32-bit int; any value but 0 means on.',
        },
        FIOASYNC: {
          does: 'Set or clear O_ASYNC of the open file: SIGIO when it becomes ready.',
          args: { arg: input(bool, { size: 4 }) },
          since: '1.0',
          errors: 'EFAULT ENOMEM ENOTTY',
          note: 'Reads a 32-bit int; any value but 0 means on.',
          dangerous: 'SIGIO ends a process that does not handle it.',
        },
        FIONREAD: {
          does: 'Get how many bytes can be read at once.',
          args: { arg: output(size, { size: 4 }) },
          since: '1.0',
          errors: 'EFAULT EINVAL ENOTTY',
          hints: { EINVAL: 'The socket listens.' },
          note:
            'Writes a 32-bit int. For a regular file it is the distance to the end, which may ' +
            'overflow or be negative.',
        },
        FIOQSIZE: {
          does: 'Get the space that a file, directory or symbolic link takes, as quotas count it.',
          args: { arg: output(size, { size: 8 }) },
          since: '2.6',
          errors: 'EFAULT ENOTTY',
          note: 'Writes 64 bits.',
        },

        FICLONE: {
          does: 'Make the file share all data of another one, until either is written to.',
          args: { arg: of('source', fd) },
          since: '4.5',
          errors: 'EBADF EDQUOT EFBIG EINVAL EIO EISDIR ENOSPC EOPNOTSUPP EPERM ETXTBSY EXDEV',
          hints: {
            EBADF: 'The file must be open for writing and not with O_APPEND, the source for reading.',
            EOPNOTSUPP: 'The file system cannot share data between files.',
            EXDEV: 'Both files must be in the same file system.',
          },
          note: 'arg is the descriptor itself and no pointer to it.',
        },
        FICLONERANGE: {
          does: 'Make a range of the file share data of another file, until either is written to.',
          args: { arg: input('file_clone_range') },
          since: '4.5',
          errors: 'EBADF EDQUOT EFAULT EFBIG EINVAL EIO EISDIR ENOSPC EOPNOTSUPP EPERM ETXTBSY EXDEV',
          hints: {
            EBADF: 'The file must be open for writing and not with O_APPEND, the source for reading.',
            EINVAL:
              'Offsets and lengths must be multiples of the block size, except at the end of the source.',
            EXDEV: 'Both files must be in the same file system.',
          },
          note: 'A length of 0 means up to the end of the source.',
        },
        FIDEDUPERANGE: {
          does: 'Let ranges of other files share data with a range of the file, where they are equal.',
          args: {
            arg: inout('file_dedupe_range', {
              extent: 'the struct and dest_count elements of info after it',
              reach: { bytes: 24, each: 32, by: { field: 'dest_count' } },
            }),
          },
          since: '4.5',
          errors: 'EFAULT EINVAL EISDIR ENOMEM EOPNOTSUPP EPERM',
          hints: { ENOMEM: 'Also: the struct with all its elements is larger than a page.' },
          note:
            'Each status is FILE_DEDUPE_RANGE_SAME, FILE_DEDUPE_RANGE_DIFFERS or a negative error ' +
            'number.',
        },

        FIFREEZE: {
          does: 'Bring the file system on disk into a consistent state and hold all writes.',
          since: '2.6.29',
          errors: 'EBUSY EINVAL EIO EOPNOTSUPP EPERM',
          hints: { EBUSY: 'It is frozen already.', EPERM: 'It takes CAP_SYS_ADMIN.' },
          note: 'arg is not looked at, although the command says so.',
          blocks: 'until the writes in progress are on disk',
          restart: 'uninterruptible',
          dangerous:
            'A thread that writes to a frozen file system hangs, and so may the one that should thaw it.',
        },
        FITHAW: {
          does: 'Let writes to a frozen file system go on.',
          since: '2.6.29',
          errors: 'EINVAL EIO EOPNOTSUPP EPERM',
          hints: { EINVAL: 'It is not frozen.', EPERM: 'It takes CAP_SYS_ADMIN.' },
          note: 'arg is not looked at, although the command says so.',
        },
        FITRIM: {
          does: 'Tell the device that free space of the file system needs no longer be kept.',
          args: { arg: inout('fstrim_range') },
          since: '2.6.37',
          errors: 'EFAULT EINVAL EIO EOPNOTSUPP EPERM EROFS',
          hints: { EOPNOTSUPP: 'The device cannot discard.', EPERM: 'It takes CAP_SYS_ADMIN.' },
          note: 'len is set to the number of bytes discarded.',
          blocks: 'until the free space is discarded, which may take minutes',
          restart: 'uninterruptible',
        },
        FIBMAP: {
          does: 'Get the block of the device that holds a block of the file.',
          args: { arg: inout(of('block', int), { size: 4 }) },
          since: '1.0',
          errors: 'EFAULT EINVAL EPERM ERANGE',
          hints: {
            EPERM: 'It takes CAP_SYS_RAWIO; FS_IOC_FIEMAP does not.',
            ERANGE: 'The block is beyond 31 bits; use FS_IOC_FIEMAP.',
          },
          note: 'Reads and writes a 32-bit int; 0 is a hole.',
        },
        FIGETBSZ: {
          does: 'Get the block size of the file system.',
          args: { arg: output(size, { size: 4 }) },
          since: '1.0',
          errors: 'EFAULT EINVAL',
          note: 'Writes a 32-bit int.',
        },
        FS_IOC_FIEMAP: {
          does: 'List the extents of a file: which bytes are where on the device.',
          args: { arg: extentList },
          since: '2.6.28',
          errors: 'EBADR EFAULT EFBIG EINVAL EIO ENOMEM EOPNOTSUPP',
          hints: { EBADR: 'The file system does not know a flag; fm_flags has become the unknown ones.' },
          note: 'With fm_extent_count 0 it only counts the extents.',
        },
        FS_IOC_GETFSMAP: {
          does: 'List how the space of the devices of a file system is used.',
          args: {
            arg: inout('fsmap_head', {
              extent: 'the struct and fmh_count elements of fmh_recs after it',
              reach: { bytes: 192, each: 64, by: { field: 'fmh_count' } },
            }),
          },
          since: '4.12',
          errors: 'EFAULT EINVAL EIO ENOMEM EOPNOTSUPP',
          note:
            'With fmh_count 0 it only counts the records. fmh_keys are the lowest and highest record ' +
            'wanted.',
        },

        FS_IOC_GETFLAGS: {
          does: 'Get the attribute flags of a file.',
          args: { arg: output(flags('FS_FL_'), { size: 4 }) },
          since: '1.0',
          errors: 'EFAULT EIO ENOTTY',
          note: 'Writes 32 bits, although the command says long.',
        },
        FS_IOC_SETFLAGS: {
          does: 'Set the attribute flags of a file.',
          args: { arg: input(flags('FS_FL_'), { size: 4 }) },
          since: '1.0',
          errors: 'EBUSY EFAULT EINVAL EIO ENOTDIR ENOTEMPTY ENOTTY EOPNOTSUPP EPERM EROFS',
          hints: {
            EPERM:
              'It takes the owner of the file or CAP_FOWNER; the immutable and append-only flags ' +
              'take CAP_LINUX_IMMUTABLE.',
            EOPNOTSUPP: 'The file system does not have one of these flags.',
          },
          note: 'Reads 32 bits, although the command says long. Sets all flags: get them first.',
        },
        FS_IOC_GETVERSION: {
          does: 'Get the generation of an inode, which differs when its number is used again.',
          args: { arg: output(int, halfLong) },
          since: '1.0',
          errors: 'EFAULT ENOTTY',
          note: 'Writes 32 bits, although the command says long.',
        },
        FS_IOC_SETVERSION: {
          does: 'Set the generation of an inode.',
          args: { arg: input(int, halfLong) },
          since: '1.0',
          errors: 'EFAULT EIO ENOTTY EPERM EROFS',
          hints: { ENOTTY: 'ext4 refuses it if its metadata have checksums.' },
          note: 'Reads 32 bits, although the command says long.',
        },
        FS_IOC_FSGETXATTR: {
          does: 'Get the attribute flags, project and extent hints of a file.',
          args: { arg: output('fsxattr') },
          since: '4.5',
          errors: 'EFAULT EIO ENOTTY',
          note: 'XFS has had it since its beginning.',
        },
        FS_IOC_FSSETXATTR: {
          does: 'Set the attribute flags, project and extent hints of a file.',
          args: { arg: input('fsxattr') },
          since: '4.5',
          errors: 'EFAULT EINVAL EIO ENOTTY EOPNOTSUPP EPERM EROFS',
          hints: {
            EPERM:
              'It takes the owner of the file or CAP_FOWNER; the immutable and append-only flags ' +
              'take CAP_LINUX_IMMUTABLE.',
          },
          note: 'Sets all fields: get them first. XFS has had it since its beginning.',
        },

        FS_IOC_GETFSLABEL: {
          does: 'Get the label of the file system.',
          args: { arg: output(bytes, { size: 256 }) },
          since: '4.18',
          errors: 'EFAULT ENOTTY',
          note:
            'Clear the buffer first: some file systems write the label without NUL, and nobody fills ' +
            'the rest.',
        },
        FS_IOC_SETFSLABEL: {
          does: 'Set the label of the file system.',
          args: { arg: input(bytes, { size: 256 }) },
          since: '4.18',
          errors: 'EFAULT EINVAL EIO ENOTTY EPERM EROFS',
          hints: { EINVAL: 'The label is too long for this file system.', EPERM: 'It takes CAP_SYS_ADMIN.' },
          note: 'The label ends with NUL; all 256 bytes may be read.',
        },
        FS_IOC_GETFSUUID: {
          does: 'Get the UUID of the file system.',
          args: { arg: output('fsuuid2') },
          since: '6.9',
          errors: 'EFAULT ENOTTY',
        },
        FS_IOC_GETFSSYSFSPATH: {
          does: 'Get the path below /sys/fs of the directory of the file system.',
          args: { arg: output('fs_sysfs_path') },
          since: '6.9',
          errors: 'EFAULT ENOTTY',
        },
        FS_IOC_SHUTDOWN: {
          does: 'Cut a file system off from its device, as a crash would.',
          args: { arg: input(choice('FS_SHUTDOWN_FLAGS_'), { size: 4 }) },
          since: '2.6',
          errors: 'EFAULT EINVAL EIO ENOTTY EPERM',
          hints: { EPERM: 'It takes CAP_SYS_ADMIN.' },
          note:
            'Reads 32 bits, although the command says that the kernel writes. Under this name in ' +
            'headers since 7.0.',
          dangerous: 'Everything on the file system fails with EIO until it is unmounted.',
        },

        PAGEMAP_SCAN: {
          does: 'Find the pages of a process that have or lack properties, and maybe write-protect them.',
          args: { arg: inout('pm_scan_arg') },
          result: of('page ranges', count),
          since: '6.7',
          errors: 'EFAULT EINVAL ENOMEM EPERM',
          hints: { EPERM: 'PM_SCAN_CHECK_WPASYNC met memory without asynchronous write protection.' },
          note:
            'The file is /proc/PID/pagemap. size must be that of the struct exactly; only walk_end ' +
            'is written back. Without vec the result is 0: it only write-protects then.',
        },
        PROCMAP_QUERY: {
          does: 'Describe the mapping of a process at an address, or the next one.',
          args: {
            arg: inout('procmap_query', {
              extensible: true,
              extent: 'its own field size',
              reach: { bytes: 0, each: 1, by: { field: 'size' } },
            }),
          },
          since: '6.11',
          errors: 'E2BIG EFAULT EINVAL ENAMETOOLONG ENOENT ENOMEM ESRCH',
          hints: {
            ENAMETOOLONG: 'The buffer for the name or build id is too small.',
            ENOENT: 'No mapping there; or no build id, if one was asked for.',
            ESRCH: 'The process has ended.',
          },
          note: 'The file is /proc/PID/maps.',
        },
      },
    },
  ],

  fields: {
    file_clone_range: { src_fd: fd, src_offset: offset, src_length: size, dest_offset: offset },
    file_dedupe_range: { src_offset: offset, src_length: size, dest_count: count },
    file_dedupe_range_info: { dest_fd: fd, dest_offset: offset, bytes_deduped: size, status: int },
    fstrim_range: { start: offset, len: size, minlen: size },
    fiemap: {
      fm_start: offset,
      fm_length: size,
      fm_flags: flags('FIEMAP_FLAG_'),
      fm_mapped_extents: of('extents', count),
      fm_extent_count: of('extents', count),
    },
    fiemap_extent: {
      fe_logical: offset,
      fe_physical: offset,
      fe_length: size,
      fe_flags: flags('FIEMAP_EXTENT_'),
    },
    fsmap: {
      fmr_device: dev,
      fmr_flags: flags('FMR_OF_'),
      fmr_physical: offset,
      fmr_owner: int,
      fmr_offset: offset,
      fmr_length: size,
    },
    fsmap_head: {
      fmh_oflags: flags('FMH_OF_'),
      fmh_count: of('records', count),
      fmh_entries: of('records', count),
    },
    fsxattr: {
      fsx_xflags: flags('FS_XFLAG_'),
      fsx_extsize: size,
      fsx_nextents: of('extents', count),
      fsx_projid: projectId,
      fsx_cowextsize: size,
    },
    pm_scan_arg: {
      size,
      flags: flags('PM_SCAN_'),
      start: address,
      end: address,
      walk_end: address,
      vec: output('page_region', {
        count: 'vec_len',
        optional: 'no ranges are reported, if vec_len is 0',
      }),
      vec_len: length,
      max_pages: of('pages', count),
      category_inverted: flags('PAGE_IS_'),
      category_mask: flags('PAGE_IS_'),
      category_anyof_mask: flags('PAGE_IS_'),
      return_mask: flags('PAGE_IS_'),
    },
    page_region: { start: address, end: address, categories: flags('PAGE_IS_') },
    procmap_query: {
      size,
      query_flags: flags('PROCMAP_QUERY_'),
      query_addr: address,
      vma_start: address,
      vma_end: address,
      vma_flags: flags('PROCMAP_QUERY_VMA_'),
      vma_page_size: size,
      vma_offset: offset,
      inode,
      vma_name_size: length,
      build_id_size: length,
      vma_name_addr: output(bytes, { size: 'vma_name_size', optional: 'not asked for' }),
      build_id_addr: output(bytes, { size: 'build_id_size', optional: 'not asked for' }),
    },
  },

  families: {
    FS_FL_: {
      does: 'attribute flags of a file',
      names: [
        'FS_SECRM_FL',
        'FS_UNRM_FL',
        'FS_COMPR_FL',
        'FS_SYNC_FL',
        'FS_IMMUTABLE_FL',
        'FS_APPEND_FL',
        'FS_NODUMP_FL',
        'FS_NOATIME_FL',
        'FS_DIRTY_FL',
        'FS_COMPRBLK_FL',
        'FS_NOCOMP_FL',
        'FS_ENCRYPT_FL',
        'FS_BTREE_FL',
        'FS_INDEX_FL',
        'FS_IMAGIC_FL',
        'FS_JOURNAL_DATA_FL',
        'FS_NOTAIL_FL',
        'FS_DIRSYNC_FL',
        'FS_TOPDIR_FL',
        'FS_HUGE_FILE_FL',
        'FS_EXTENT_FL',
        'FS_VERITY_FL',
        'FS_EA_INODE_FL',
        'FS_EOFBLOCKS_FL',
        'FS_NOCOW_FL',
        'FS_DAX_FL',
        'FS_INLINE_DATA_FL',
        'FS_PROJINHERIT_FL',
        'FS_CASEFOLD_FL',
        'FS_RESERVED_FL',
      ],
    },
    PROCMAP_QUERY_: {
      does: 'which mappings to find',
      names: [
        'PROCMAP_QUERY_VMA_READABLE',
        'PROCMAP_QUERY_VMA_WRITABLE',
        'PROCMAP_QUERY_VMA_EXECUTABLE',
        'PROCMAP_QUERY_VMA_SHARED',
        'PROCMAP_QUERY_COVERING_OR_NEXT_VMA',
        'PROCMAP_QUERY_FILE_BACKED_VMA',
      ],
    },
    PROCMAP_QUERY_VMA_: {
      does: 'what a mapping allows, and whether it is shared',
      names: [
        'PROCMAP_QUERY_VMA_READABLE',
        'PROCMAP_QUERY_VMA_WRITABLE',
        'PROCMAP_QUERY_VMA_EXECUTABLE',
        'PROCMAP_QUERY_VMA_SHARED',
      ],
    },
  },
}

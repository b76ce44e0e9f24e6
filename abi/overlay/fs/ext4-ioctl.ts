// Ioctls of ext4 alone.

import {
  count,
  fd,
  flags,
  gid,
  inout,
  input,
  int,
  mask,
  of,
  offset,
  output,
  type Subject,
  size,
  time,
  uid,
} from '../vocabulary.js'
import { extentList, halfLong } from './ioctl-words.js'

const block = of('block', int)
const resize = {
  EBUSY: 'Another resize is going on.',
  EPERM: 'It takes CAP_SYS_RESOURCE, and a file system without errors.',
}

export const ext4Ioctl: Subject = {
  multiplexers: [
    {
      call: 'ioctl',
      by: 'cmd',
      commands: {
        EXT4_IOC_GETVERSION: {
          does: 'Get the generation of an inode.',
          args: { arg: output(int, halfLong) },
          since: '2.6.19',
          errors: 'EFAULT',
          note: 'Writes 32 bits, although the command says long. FS_IOC_GETVERSION does the same.',
        },
        EXT4_IOC_SETVERSION: {
          does: 'Set the generation of an inode.',
          args: { arg: input(int, halfLong) },
          since: '2.6.19',
          errors: 'EFAULT EIO ENOTTY EPERM EROFS',
          hints: { ENOTTY: 'The metadata have checksums.' },
          note: 'Reads 32 bits, although the command says long. FS_IOC_SETVERSION does the same.',
        },
        EXT4_IOC_GROUP_EXTEND: {
          does: 'Extend the last block group of a mounted file system.',
          args: { arg: input(of('blocks', count), halfLong) },
          since: '2.6.19',
          errors: 'EBUSY EFAULT EINVAL EIO ENOSPC EOPNOTSUPP EPERM EROFS',
          hints: resize,
          note: 'Reads 32 bits, the new number of blocks of the file system, although the command says long.',
        },
        EXT4_IOC_GROUP_ADD: {
          does: 'Add a block group to a mounted file system.',
          args: { arg: input('ext4_new_group_input', { size: 48 }) },
          since: '2.6.19',
          errors: 'EBUSY EFAULT EINVAL EIO ENOMEM ENOSPC EOPNOTSUPP EPERM EROFS',
          hints: resize,
          note: 'Reads 48 bytes, eight more than the struct has; the last ones do not count.',
        },
        EXT4_IOC_RESIZE_FS: {
          does: 'Grow a mounted file system.',
          args: { arg: input(of('blocks', count), { size: 8 }) },
          since: '3.3',
          errors: 'EBUSY EFAULT EINVAL EIO ENOMEM ENOSPC EOPNOTSUPP EPERM EROFS',
          hints: {
            ...resize,
            EINVAL: 'It can only grow while it is mounted.',
            ENOSPC: 'The device is smaller.',
          },
          note: 'Reads 64 bits: the new number of blocks.',
        },
        EXT4_IOC_MIGRATE: {
          does: 'Change a file from block maps to extents.',
          since: '2.6.25',
          errors: 'EACCES EDQUOT EINVAL EIO ENOMEM ENOSPC EROFS',
          hints: {
            EACCES: 'It takes the owner of the file or CAP_FOWNER.',
            EINVAL: 'It has extents already.',
          },
        },
        EXT4_IOC_ALLOC_DA_BLKS: {
          does: 'Allocate the blocks for data that wait in memory.',
          since: '2.6.30',
          errors: 'EACCES EDQUOT EIO ENOSPC EROFS',
          hints: { EACCES: 'It takes the owner of the file or CAP_FOWNER.' },
        },
        EXT4_IOC_MOVE_EXT: {
          does: 'Exchange blocks of the file with those of a donor, to defragment it.',
          args: { arg: inout('move_extent') },
          since: '2.6.31',
          errors: 'EBADF EBUSY EFAULT EINVAL EIO ENODATA ENOMEM ENOSPC EOPNOTSUPP EPERM EROFS ETXTBSY EXDEV',
          hints: {
            EBADF: 'The file must be open for reading and writing, the donor for writing.',
            EXDEV: 'Both files must be in the same file system.',
          },
          note: 'moved_len is written back, with an error too.',
        },
        EXT4_IOC_SWAP_BOOT: {
          does: 'Exchange the contents of a file with those of the hidden boot loader inode.',
          since: '3.10',
          errors: 'EBADF EINVAL EIO EPERM EROFS',
          hints: { EBADF: 'The file must be open for writing.', EPERM: 'It takes CAP_SYS_ADMIN.' },
        },
        EXT4_IOC_PRECACHE_EXTENTS: {
          does: 'Read the extents of a file into memory.',
          since: '3.12',
          errors: 'EINVAL EIO ENOMEM',
        },
        EXT4_IOC_CLEAR_ES_CACHE: {
          does: 'Drop the extents of a file from memory.',
          since: '5.4',
          errors: 'EACCES',
          hints: { EACCES: 'It takes the owner of the file or CAP_FOWNER.' },
        },
        EXT4_IOC_GETSTATE: {
          does: 'Get the state of a file in memory.',
          args: { arg: output(flags('EXT4_STATE_FLAG_'), { size: 4 }) },
          since: '5.4',
          errors: 'EFAULT',
          note: 'Writes 32 bits, although the command says that the kernel reads.',
        },
        EXT4_IOC_GET_ES_CACHE: {
          does: 'List those extents of a file that are in memory.',
          args: { arg: extentList },
          since: '5.4',
          errors: 'EBADR EFAULT EFBIG EINVAL EIO',
        },
        EXT4_IOC_CHECKPOINT: {
          does: 'Write all changes from the journal to their places and empty the journal.',
          args: { arg: input(flags('EXT4_IOC_CHECKPOINT_FLAG_'), { size: 4 }) },
          since: '5.14',
          errors: 'EFAULT EINVAL EIO ENODEV EOPNOTSUPP EPERM',
          hints: { ENODEV: 'The file system has no journal.', EPERM: 'It takes CAP_SYS_ADMIN.' },
          note: 'Reads 32 bits.',
        },
        EXT4_IOC_GETFSUUID: {
          does: 'Get the UUID of the file system.',
          args: {
            arg: inout('fsuuid', {
              extent: 'the struct and fsu_len bytes of fsu_uuid after it',
              reach: { bytes: 8, each: 1, by: { field: 'fsu_len' } },
            }),
          },
          since: '6.0',
          errors: 'EFAULT EINVAL',
          note:
            'With fsu_len 0 it only writes the length, 16. FS_IOC_GETFSUUID works on other file ' +
            'systems too.',
        },
        EXT4_IOC_SETFSUUID: {
          does: 'Set the UUID of the file system.',
          args: {
            arg: input('fsuuid', {
              extent: 'the struct and 16 bytes of fsu_uuid after it',
              reach: { bytes: 24 },
            }),
          },
          since: '6.0',
          errors: 'EFAULT EINVAL EIO EOPNOTSUPP EPERM EROFS',
          hints: {
            EOPNOTSUPP: 'Checksums depend on the UUID; the feature metadata_csum_seed is needed.',
            EPERM: 'It takes CAP_SYS_ADMIN.',
          },
        },
        EXT4_IOC_GET_TUNE_SB_PARAM: {
          does: 'Get the settings of the file system.',
          args: { arg: output('ext4_tune_sb_params') },
          since: '6.18',
          errors: 'EFAULT',
        },
        EXT4_IOC_SET_TUNE_SB_PARAM: {
          does: 'Change settings of the file system.',
          args: { arg: input('ext4_tune_sb_params') },
          since: '6.18',
          errors: 'E2BIG EFAULT EINVAL EIO EOPNOTSUPP EPERM EROFS',
          hints: { EPERM: 'It takes CAP_SYS_ADMIN.' },
          note: 'Only what set_flags names is changed.',
        },
      },
    },
  ],

  fields: {
    ext4_new_group_input: {
      group: int,
      block_bitmap: block,
      inode_bitmap: block,
      inode_table: block,
      blocks_count: of('blocks', count),
      reserved_blocks: of('blocks', count),
    },
    move_extent: {
      donor_fd: fd,
      orig_start: of('blocks', offset),
      donor_start: of('blocks', offset),
      len: of('blocks', count),
      moved_len: of('blocks', count),
    },
    fsuuid: { fsu_len: size },
    ext4_tune_sb_params: {
      set_flags: flags('EXT4_TUNE_FL_'),
      checkinterval: time('s'),
      last_check_time: time('s'),
      reserved_blocks: of('blocks', count),
      blocks_count: of('blocks', count),
      reserved_uid: uid,
      reserved_gid: gid,
      feature_compat: mask,
      feature_incompat: mask,
      feature_ro_compat: mask,
    },
  },

  families: {
    EXT4_IOC_CHECKPOINT_FLAG_: {
      does: 'what becomes of the blocks of the journal',
      except: ['EXT4_IOC_CHECKPOINT_FLAG_VALID'],
    },
  },
}

// Structs of file systems and block devices that no syscall or command of the overlay names.

import {
  bool,
  choice,
  count,
  fd,
  flags,
  int,
  mask,
  of,
  offset,
  type Subject,
  size,
  tid,
  time,
  unused,
} from '../vocabulary.js'

const blocks = of('blocks', count)
const inodes = of('inodes', count)
const sector = of('sector of 512 bytes', int)
const cpu = of('cpu', int)

const statfs = {
  f_type: int,
  f_bsize: size,
  f_blocks: blocks,
  f_bfree: blocks,
  f_bavail: blocks,
  f_files: inodes,
  f_ffree: inodes,
  f_namelen: size,
  f_frsize: size,
  f_flags: mask,
}

export const fsStructs: Subject = {
  fields: {
    statfs64: statfs,
    compat_statfs64: statfs,
    files_stat_struct: {
      nr_files: of('files', count),
      nr_free_files: of('files', count),
      max_files: of('files', count),
    },
    inodes_stat_t: { nr_inodes: inodes, nr_unused: inodes, dummy: unused },
    fsverity_descriptor: {
      hash_algorithm: choice('FS_VERITY_HASH_ALG_'),
      salt_size: size,
      data_size: size,
    },

    f2fs_gc_range: { sync: bool, start: of('block', int), len: blocks },
    f2fs_defragment: { start: offset, len: size },
    f2fs_move_range: { dst_fd: fd, pos_in: offset, pos_out: offset, len: size },
    f2fs_flush_device: { dev_num: of('device of the file system', int), segments: of('segments', count) },
    f2fs_sectrim_range: { start: offset, len: size, flags: flags('F2FS_TRIM_FILE_') },

    blk_user_trace_setup: {
      act_mask: flags('BLK_TC_'),
      buf_size: size,
      buf_nr: of('buffers', count),
      start_lba: sector,
      end_lba: sector,
      pid: tid,
    },
    blk_user_trace_setup2: {
      act_mask: flags('BLK_TC_'),
      buf_size: size,
      buf_nr: of('buffers', count),
      start_lba: sector,
      end_lba: sector,
      pid: tid,
      flags: unused,
    },
    // An action is a number in the lower 16 bits and BLK_TC_ bits, moved by BLK_TC_SHIFT, above them.
    blk_io_trace: { time: time('ns'), sector, bytes: size, action: mask, pid: tid, cpu, pdu_len: size },
    blk_io_trace2: { time: time('ns'), sector, bytes: size, pid: tid, action: mask, cpu, pdu_len: size },
    blk_io_trace_remap: { sector_from: sector },

    hd_driveid: { lba_capacity_2: of('sectors', count) },
    // HDIO_DRIVE_TASKFILE takes this, with out_size bytes to write and in_size bytes to fill right after it.
    ide_task_request_s: { data_phase: choice('TASKFILE_'), out_size: size, in_size: size },
    // No command takes this one.
    ide_ioctl_request_s: { task_request: unused, out_buffer: unused, in_buffer: unused },

    watch_notification_removal: { id: of('watched object', int) },
  },

  families: {
    BLK_TC_: {
      does: 'kinds of requests and of their steps to trace',
      except: ['BLK_TC_SHIFT', 'BLK_TC_END_V1', 'BLK_TC_END_V2'],
    },
    F2FS_TRIM_FILE_: { does: 'how to erase what a file held', except: ['F2FS_TRIM_FILE_MASK'] },
    TASKFILE_: { does: 'how data moves for an ATA command', except: ['TASKFILE_48', 'TASKFILE_INVALID'] },
  },
}

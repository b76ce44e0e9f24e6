// Ioctls of block devices and of loop devices.

import {
  bool,
  choice,
  count,
  dev,
  fd,
  flags,
  inode,
  inout,
  input,
  int,
  of,
  offset,
  output,
  type Subject,
  size,
  unused,
} from '../vocabulary.js'
import { halfLong } from './ioctl-words.js'

const sectors = of('sectors of 512 bytes', count)
const sector = of('sector of 512 bytes', int)
const loopNumber = of('loop device number', int)
/** Where a range of the device begins and how long it is. */
const range = input(size, { size: 16, count: 2 })
const rangeNote = 'Reads two 64-bit numbers: where the range begins and how long it is, in bytes.'
const zones = 'It takes a device with zones.'
const writable = 'The device must be open for writing.'
const admin = 'It takes CAP_SYS_ADMIN.'
const writableOrAdmin = 'It takes a device open for writing, or CAP_SYS_ADMIN.'
const long = { restart: 'uninterruptible' } as const
const zoneReport = inout('blk_zone_report', {
  extent: 'the struct and nr_zones elements of zones after it',
  reach: { bytes: 16, each: 64, by: { field: 'nr_zones' } },
})

export const blockIoctl: Subject = {
  multiplexers: [
    {
      call: 'ioctl',
      by: 'cmd',
      commands: {
        BLKGETSIZE64: {
          does: 'Get the size of the device in bytes.',
          args: { arg: output(size, { size: 8 }) },
          since: '2.4.10',
          errors: 'EFAULT',
          note: 'Writes 64 bits.',
        },
        BLKGETSIZE: {
          does: 'Get the size of the device in sectors of 512 bytes.',
          args: { arg: output(sectors, { size: 8 }) },
          since: '1.0',
          errors: 'EFAULT',
          note: 'Writes a long, 64 bits.',
        },
        BLKSSZGET: {
          does: 'Get the logical block size: what one read or write transfers at least.',
          args: { arg: output(size, { size: 4 }) },
          since: '2.2',
          errors: 'EFAULT',
          note: 'Writes a 32-bit int.',
        },
        BLKPBSZGET: {
          does: 'Get the physical block size: what the device writes without reading it first.',
          args: { arg: output(size, { size: 4 }) },
          since: '2.6.32',
          errors: 'EFAULT',
          note: 'Writes a 32-bit unsigned int.',
        },
        BLKIOMIN: {
          does: 'Get the smallest size of requests that the device likes.',
          args: { arg: output(size, { size: 4 }) },
          since: '2.6.32',
          errors: 'EFAULT',
          note: 'Writes a 32-bit unsigned int.',
        },
        BLKIOOPT: {
          does: 'Get the best size of requests, or 0 if the device does not tell.',
          args: { arg: output(size, { size: 4 }) },
          since: '2.6.32',
          errors: 'EFAULT',
          note: 'Writes a 32-bit unsigned int.',
        },
        BLKALIGNOFF: {
          does:
            'Get how far the beginning of the device is from a physical block, or -1 if it cannot be ' +
            'aligned.',
          args: { arg: output(offset, { size: 4 }) },
          since: '2.6.32',
          errors: 'EFAULT',
          note: 'Writes a 32-bit int.',
        },
        BLKBSZGET: {
          does: 'Get the block size with which the kernel caches the device.',
          args: { arg: output(size, halfLong) },
          since: '2.4.10',
          errors: 'EFAULT',
          note: 'Writes a 32-bit int, although the command says size_t.',
        },
        BLKBSZSET: {
          does: 'Set the block size with which the kernel caches the device.',
          args: { arg: input(size, halfLong) },
          since: '2.4.10',
          errors: 'EACCES EBUSY EFAULT EINVAL',
          hints: {
            EACCES: admin,
            EBUSY: 'Somebody else has the device open exclusively.',
            EINVAL: 'It must be a power of two, not below 512 and not below the logical block size.',
          },
          note: 'Reads a 32-bit int, although the command says size_t.',
        },
        BLKSECTGET: {
          does: 'Get the largest size of a request, in sectors of 512 bytes.',
          args: { arg: output(sectors, { size: 2 }) },
          since: '2.2',
          errors: 'EFAULT',
          note: 'Writes a 16-bit unsigned short; 65535 stands for all above it.',
        },
        BLKROTATIONAL: {
          does: 'Tell whether the device has spinning disks.',
          args: { arg: output(bool, { size: 2 }) },
          since: '3.3',
          errors: 'EFAULT',
          note: 'Writes a 16-bit unsigned short.',
        },
        BLKGETDISKSEQ: {
          does: 'Get a number that tells the disk from all that had or will have the same name.',
          args: { arg: output(int, { size: 8 }) },
          since: '5.15',
          errors: 'EFAULT',
          note: 'Writes 64 bits.',
        },
        HDIO_GETGEO: {
          does: 'Get the geometry that the driver tells of a disk, and where a partition begins.',
          args: { arg: output('hd_geometry') },
          since: '1.0',
          errors: 'EFAULT EINVAL ENOTTY',
          hints: { ENOTTY: 'The driver has no geometry.' },
        },
        FS_IOC_GETLBMD_CAP: {
          does: 'Describe the metadata and checksums that the device keeps with each block.',
          args: { arg: output('logical_block_metadata_cap') },
          since: '6.17',
          errors: 'EFAULT EINVAL ENOTTY',
          note:
            'The size of the struct is part of the command. Nothing is read, although the command ' +
            'says so.',
        },

        BLKROGET: {
          does: 'Tell whether the device is read-only.',
          args: { arg: output(bool, { size: 4 }) },
          since: '1.0',
          errors: 'EFAULT',
          note: 'Writes a 32-bit int.',
        },
        BLKROSET: {
          does: 'Make the device read-only or writable.',
          args: { arg: input(bool, { size: 4 }) },
          since: '1.0',
          errors: 'EACCES EFAULT',
          hints: { EACCES: admin },
          note: 'Reads a 32-bit int.',
        },
        BLKRAGET: {
          does: 'Get how far the kernel reads ahead, in sectors of 512 bytes.',
          args: { arg: output(sectors, { size: 8 }) },
          since: '1.0',
          errors: 'EFAULT EINVAL',
          note: 'Writes a long, 64 bits.',
        },
        BLKRASET: {
          does: 'Set how far the kernel reads ahead, in sectors of 512 bytes.',
          args: { arg: sectors },
          since: '1.0',
          errors: 'EACCES',
          hints: { EACCES: admin },
          note: 'arg is the number itself and no pointer to it.',
        },
        BLKFRAGET: {
          does: 'Get how far the kernel reads ahead; the same as BLKRAGET.',
          args: { arg: output(sectors, { size: 8 }) },
          since: '2.2',
          errors: 'EFAULT EINVAL',
          note: 'Writes a long, 64 bits.',
        },
        BLKFRASET: {
          does: 'Set how far the kernel reads ahead; the same as BLKRASET.',
          args: { arg: sectors },
          since: '2.2',
          errors: 'EACCES',
          hints: { EACCES: admin },
          note: 'arg is the number itself and no pointer to it.',
        },
        BLKFLSBUF: {
          does: 'Write cached changes to the device and drop its cache.',
          since: '1.0',
          errors: 'EACCES',
          hints: { EACCES: admin },
        },
        BLKRRPART: {
          does: 'Read the partition table anew.',
          since: '1.0',
          errors: 'EACCES EBUSY EINVAL EIO ENXIO',
          hints: {
            EACCES: admin,
            EBUSY: 'A partition is in use; BLKPG can change single ones.',
            EINVAL: 'It is a partition itself, or a device without partitions.',
          },
        },
        BLKPG: {
          does: 'Add, delete or resize a partition in the memory of the kernel, not on disk.',
          args: { arg: input('blkpg_ioctl_arg') },
          since: '2.4',
          errors: 'EACCES EBUSY EFAULT EINVAL ENOMEM ENXIO',
          hints: {
            EACCES: admin,
            EBUSY: 'The partition is in use or overlaps another.',
            ENXIO: 'There is no such partition.',
          },
          note:
            'flags and datalen do not count; data always is a blkpg_partition. ' +
            'BLKPG_RESIZE_PARTITION since 3.6.',
        },

        BLKDISCARD: {
          does: 'Tell the device that a range needs no longer be kept.',
          args: { arg: range },
          since: '2.6.28',
          errors: 'EBADF EBUSY EFAULT EINVAL EIO EOPNOTSUPP EPERM',
          hints: {
            EBADF: writable,
            EBUSY: 'Part of the range is cached for somebody who has the device open exclusively.',
            EINVAL: 'Both numbers must be multiples of the logical block size, and the range not empty.',
            EOPNOTSUPP: 'The device cannot discard.',
            EPERM: 'The device is read-only.',
          },
          note: rangeNote,
          blocks: 'until the device has discarded the range',
          ...long,
        },
        BLKSECDISCARD: {
          does: 'Erase a range so that nobody can bring it back.',
          args: { arg: range },
          since: '2.6.36',
          errors: 'EBADF EBUSY EFAULT EINVAL EIO EOPNOTSUPP EPERM',
          hints: {
            EBADF: writable,
            EBUSY: 'Part of the range is cached for somebody who has the device open exclusively.',
            EOPNOTSUPP: 'The device cannot erase securely.',
          },
          note: rangeNote,
          blocks: 'until the device has erased the range',
          ...long,
        },
        BLKZEROOUT: {
          does: 'Fill a range with zeros, and keep its space.',
          args: { arg: range },
          since: '3.7',
          errors: 'EBADF EBUSY EFAULT EINVAL EIO EPERM',
          hints: {
            EBADF: writable,
            EBUSY: 'Part of the range is cached for somebody who has the device open exclusively.',
            EINVAL: 'Both numbers must be multiples of 512, and the range inside the device.',
          },
          note: rangeNote,
          blocks: 'until the range is filled',
          ...long,
        },
        BLKDISCARDZEROES: {
          does: 'Tell that discarded blocks are not known to be zeros: it always gives 0.',
          args: { arg: output(bool, { size: 4 }) },
          since: '2.6.33',
          errors: 'EFAULT',
          note: 'Writes a 32-bit unsigned int; always 0 since 4.12.',
        },

        BLKREPORTZONE: {
          does: 'Describe zones of the device.',
          args: { arg: zoneReport },
          since: '4.10',
          errors: 'EFAULT EINVAL EIO ENOMEM ENOTTY',
          hints: { ENOTTY: zones },
          note: 'nr_zones is set to the number of zones described. BLKREPORTZONEV2 also looks at flags.',
        },
        BLKREPORTZONEV2: {
          does: 'Describe zones of the device, maybe from what the kernel remembers.',
          args: { arg: zoneReport },
          since: '6.19',
          errors: 'EFAULT EINVAL EIO ENOMEM ENOTTY',
          hints: { ENOTTY: zones, EINVAL: 'flags may only be BLK_ZONE_REP_CACHED or 0.' },
          note: 'nr_zones is set to the number of zones described.',
        },
        BLKGETZONESZ: {
          does: 'Get the size of zones in sectors of 512 bytes, or 0 if there are none.',
          args: { arg: output(sectors, { size: 4 }) },
          since: '4.20',
          errors: 'EFAULT',
          note: 'Writes a 32-bit unsigned int.',
        },
        BLKGETNRZONES: {
          does: 'Get the number of zones.',
          args: { arg: output(of('zones', count), { size: 4 }) },
          since: '4.20',
          errors: 'EFAULT',
          note: 'Writes a 32-bit unsigned int.',
        },
        BLKRESETZONE: {
          does: 'Empty zones, so that they can be written from their beginning.',
          args: { arg: input('blk_zone_range') },
          since: '4.10',
          errors: 'EBADF EBUSY EFAULT EINVAL EIO ENOTTY EPERM',
          hints: { EBADF: writable, EINVAL: 'The range must consist of whole zones.', ENOTTY: zones },
        },
        BLKOPENZONE: {
          does: 'Open zones explicitly for writing.',
          args: { arg: input('blk_zone_range') },
          since: '5.5',
          errors: 'EBADF EFAULT EINVAL EIO ENOTTY EPERM',
          hints: { EBADF: writable, EINVAL: 'The range must consist of whole zones.', ENOTTY: zones },
        },
        BLKCLOSEZONE: {
          does: 'Close open zones.',
          args: { arg: input('blk_zone_range') },
          since: '5.5',
          errors: 'EBADF EFAULT EINVAL EIO ENOTTY EPERM',
          hints: { EBADF: writable, EINVAL: 'The range must consist of whole zones.', ENOTTY: zones },
        },
        BLKFINISHZONE: {
          does: 'Mark zones as full.',
          args: { arg: input('blk_zone_range') },
          since: '5.5',
          errors: 'EBADF EFAULT EINVAL EIO ENOTTY EPERM',
          hints: { EBADF: writable, EINVAL: 'The range must consist of whole zones.', ENOTTY: zones },
        },

        BLKTRACESTART: {
          does: 'Start the trace that BLKTRACESETUP has set up.',
          since: '2.6.17',
          errors: 'EINVAL ENOTTY',
          hints: { EINVAL: 'No trace is set up, or it runs already.' },
        },
        BLKTRACESTOP: {
          does: 'Stop the trace.',
          since: '2.6.17',
          errors: 'EINVAL ENOTTY',
          hints: { EINVAL: 'No trace runs.' },
        },
        BLKTRACETEARDOWN: {
          does: 'Remove the trace and its files.',
          since: '2.6.17',
          errors: 'EINVAL ENOTTY',
          hints: { EINVAL: 'No trace is set up.' },
        },

        LOOP_CTL_GET_FREE: {
          does: 'Find a loop device that is not in use, or add one.',
          result: loopNumber,
          since: '3.1',
          errors: 'ENOMEM',
          note: 'The file is /dev/loop-control. Another process may take the device first.',
        },
        LOOP_CTL_ADD: {
          does: 'Add a loop device with a number, or any one if the number is negative.',
          args: { arg: loopNumber },
          result: loopNumber,
          since: '3.1',
          errors: 'EEXIST ENOMEM',
          note: 'The file is /dev/loop-control. arg is the number itself and no pointer to it.',
        },
        LOOP_CTL_REMOVE: {
          does: 'Remove a loop device.',
          args: { arg: loopNumber },
          since: '3.1',
          errors: 'EBUSY EINVAL ENODEV',
          hints: { EBUSY: 'It is open or has a file.' },
          note: 'The file is /dev/loop-control. arg is the number itself and no pointer to it.',
        },
        LOOP_CONFIGURE: {
          does: 'Give a file to a loop device, with all settings at once.',
          args: { arg: input('loop_config') },
          since: '5.8',
          errors: 'EBADF EBUSY EFAULT EINVAL ENOMEM EOVERFLOW',
          hints: { EBUSY: 'The device has a file already, or somebody has it open exclusively.' },
        },
        LOOP_SET_FD: {
          does: 'Give a file to a loop device.',
          args: { arg: fd },
          since: '1.0',
          errors: 'EBADF EBUSY EINVAL ENOMEM',
          hints: { EBUSY: 'The device has a file already, or somebody has it open exclusively.' },
          note: 'arg is the descriptor itself and no pointer to it.',
        },
        LOOP_CHANGE_FD: {
          does: 'Give another file of the same size to a read-only loop device in use.',
          args: { arg: fd },
          since: '2.6.5',
          errors: 'EBADF EINVAL ENXIO',
          hints: { EINVAL: 'The device is writable, or the size differs.', ENXIO: 'The device has no file.' },
          note: 'arg is the descriptor itself and no pointer to it.',
        },
        LOOP_CLR_FD: {
          does: 'Take the file away from a loop device, when its last user closes it.',
          since: '1.0',
          errors: 'ENXIO',
          hints: { ENXIO: 'The device has no file.' },
        },
        LOOP_SET_STATUS64: {
          does: 'Set the offset, size limit, flags and name of a loop device.',
          args: { arg: input('loop_info64') },
          since: '2.6',
          errors: 'EFAULT EINVAL ENXIO EOVERFLOW EPERM',
          hints: { EPERM: writableOrAdmin, ENXIO: 'The device has no file.' },
          note:
            'Of the flags only LO_FLAGS_AUTOCLEAR and LO_FLAGS_PARTSCAN are changed, the latter only ' +
            'set.',
        },
        LOOP_GET_STATUS64: {
          does: 'Get the settings and the file of a loop device.',
          args: { arg: output('loop_info64') },
          since: '2.6',
          errors: 'EFAULT EINVAL ENXIO',
          hints: { ENXIO: 'The device has no file.' },
        },
        LOOP_SET_STATUS: {
          does: 'Set the offset, flags and name of a loop device, in the old form.',
          args: { arg: input('loop_info') },
          since: '1.0',
          errors: 'EFAULT EINVAL ENXIO EOVERFLOW EPERM',
          hints: { EPERM: writableOrAdmin, ENXIO: 'The device has no file.' },
        },
        LOOP_GET_STATUS: {
          does: 'Get the settings and the file of a loop device, in the old form.',
          args: { arg: output('loop_info') },
          since: '1.0',
          errors: 'EFAULT EINVAL ENXIO EOVERFLOW',
          hints: {
            EOVERFLOW: 'A number does not fit; use LOOP_GET_STATUS64.',
            ENXIO: 'The device has no file.',
          },
        },
        LOOP_SET_CAPACITY: {
          does: 'Let a loop device follow a change of the size of its file.',
          since: '2.6.30',
          errors: 'ENXIO EPERM',
          hints: { EPERM: writableOrAdmin, ENXIO: 'The device has no file.' },
        },
        LOOP_SET_DIRECT_IO: {
          does: 'Turn direct access of a loop device to its file on or off.',
          args: { arg: bool },
          since: '4.4',
          errors: 'EINVAL ENXIO EPERM',
          hints: {
            EINVAL: 'The file cannot, or its offset or block size does not fit.',
            EPERM: writableOrAdmin,
            ENXIO: 'The device has no file.',
          },
          note: 'arg is the number itself and no pointer to it.',
        },
        LOOP_SET_BLOCK_SIZE: {
          does: 'Set the logical block size of a loop device.',
          args: { arg: size },
          since: '4.14',
          errors: 'EBUSY EINVAL ENXIO EPERM',
          hints: {
            EBUSY: 'Somebody else has the device open exclusively.',
            EINVAL: 'It must be a power of two, at least 512.',
            EPERM: writableOrAdmin,
            ENXIO: 'The device has no file.',
          },
          note: 'arg is the number itself and no pointer to it.',
        },
      },
    },
  ],

  fields: {
    hd_geometry: { start: sector },
    blkpg_ioctl_arg: {
      op: choice('BLKPG_'),
      flags: unused,
      datalen: unused,
      data: input('blkpg_partition'),
    },
    blkpg_partition: { start: offset, length: size, pno: int },
    blk_zone_report: { sector, nr_zones: of('zones', count), flags: flags('BLK_ZONE_REP_') },
    blk_zone: {
      start: sector,
      len: sectors,
      wp: sector,
      type: choice('BLK_ZONE_TYPE_'),
      cond: choice('BLK_ZONE_COND_'),
      capacity: sectors,
    },
    blk_zone_range: { sector, nr_sectors: sectors },
    loop_info64: {
      lo_device: dev,
      lo_inode: inode,
      lo_rdevice: dev,
      lo_offset: offset,
      lo_sizelimit: size,
      lo_number: loopNumber,
      lo_encrypt_type: choice('LO_CRYPT_'),
      lo_encrypt_key_size: size,
      lo_flags: flags('LO_FLAGS_'),
      lo_init: unused,
    },
    loop_info: {
      lo_number: loopNumber,
      lo_device: dev,
      lo_inode: inode,
      lo_rdevice: dev,
      lo_offset: offset,
      lo_encrypt_type: choice('LO_CRYPT_'),
      lo_encrypt_key_size: size,
      lo_flags: flags('LO_FLAGS_'),
      lo_init: unused,
    },
    loop_config: { fd, block_size: size },
  },

  families: {
    BLKPG_: {
      does: 'what becomes of a partition',
      names: ['BLKPG_ADD_PARTITION', 'BLKPG_DEL_PARTITION', 'BLKPG_RESIZE_PARTITION'],
    },
  },
}

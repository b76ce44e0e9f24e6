// Ioctls of the FAT file systems.

import { bool, flags, inode, input, int, offset, output, type Subject, size } from '../vocabulary.js'

export const fatIoctl: Subject = {
  multiplexers: [
    {
      call: 'ioctl',
      by: 'cmd',
      commands: {
        VFAT_IOCTL_READDIR_BOTH: {
          does: 'Read the next directory entry with its short and its long name.',
          args: { arg: output('__fat_dirent', { count: 2 }) },
          result: bool,
          since: '1.0',
          errors: 'EFAULT EIO ENOENT ENOMEM ENOTTY',
          note:
            'The first element has the short name, the second the long one or an empty one. 0 at the ' +
            'end, where d_reclen of the first is 0.',
        },
        VFAT_IOCTL_READDIR_SHORT: {
          does: 'Read the next directory entry with its short name.',
          args: { arg: output('__fat_dirent', { count: 2 }) },
          result: bool,
          since: '1.0',
          errors: 'EFAULT EIO ENOENT ENOMEM ENOTTY',
          note: 'The second element is written to as well. 0 at the end, where d_reclen of the first is 0.',
        },
        FAT_IOCTL_GET_ATTRIBUTES: {
          does: 'Get the DOS attributes of a file.',
          args: { arg: output(flags('ATTR_'), { size: 4 }) },
          since: '2.6.12',
          errors: 'EFAULT ENOTTY',
          note: 'Writes 32 bits.',
        },
        FAT_IOCTL_SET_ATTRIBUTES: {
          does: 'Set the DOS attributes of a file.',
          args: { arg: input(flags('ATTR_'), { size: 4 }) },
          since: '2.6.12',
          errors: 'EFAULT EINVAL ENOTTY EPERM EROFS',
          hints: { EINVAL: 'The root directory has no attributes.' },
          note: 'Reads 32 bits. ATTR_VOLUME and ATTR_DIR cannot be changed and do not count.',
        },
        FAT_IOCTL_GET_VOLUME_ID: {
          does: 'Get the serial number of the volume.',
          args: { arg: output(int, { size: 4 }) },
          since: '3.11',
          errors: 'EFAULT ENOTTY',
          note: 'Writes 32 bits.',
        },
      },
    },
  ],

  fields: { __fat_dirent: { d_ino: inode, d_off: offset, d_reclen: size } },

  families: {
    ATTR_: {
      does: 'DOS attributes',
      names: ['ATTR_NONE', 'ATTR_RO', 'ATTR_HIDDEN', 'ATTR_SYS', 'ATTR_VOLUME', 'ATTR_DIR', 'ATTR_ARCH'],
    },
  },
}

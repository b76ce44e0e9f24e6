// ioctl on devices that every machine can have: random numbers, and memory shared with devices.

import {
  count,
  fd,
  flags,
  inout,
  input,
  of,
  offset,
  output,
  type Subject,
  size,
  string,
  unused,
} from '../vocabulary.js'

const bits = of('bits', count)
const admin = { EPERM: 'Needs CAP_SYS_ADMIN.' }
const named = {
  does: 'Set the name that debugging output shows for a DMA buffer.',
  args: { arg: string },
  since: '5.3',
  errors: 'EFAULT EINVAL ENOMEM ENOTTY',
  hints: { EINVAL: 'At most 31 bytes and NUL.' },
} as const

export const deviceIoctl: Subject = {
  multiplexers: [
    {
      call: 'ioctl',
      by: 'cmd',
      commands: {
        RNDGETENTCNT: {
          does: 'Get how many random bits the pool of the kernel holds.',
          args: { arg: output(bits, { size: 4 }) },
          since: '1.0',
          errors: 'EFAULT ENOTTY',
          note: 'Once the generator is seeded it is always 256.',
        },
        RNDADDTOENTCNT: {
          does: 'Count more random bits in the pool of the kernel, without adding any.',
          args: { arg: input(bits, { size: 4 }) },
          since: '1.0',
          errors: 'EFAULT EINVAL ENOTTY EPERM',
          hints: admin,
        },
        RNDADDENTROPY: {
          does: 'Add bytes to the pool of the kernel, and count their random bits.',
          args: {
            arg: input('rand_pool_info', {
              extent: 'the two numbers, then buf_size bytes',
              reach: { bytes: 8, each: 1, by: { field: 'buf_size' } },
            }),
          },
          since: '1.0',
          errors: 'EFAULT EINVAL ENOTTY EPERM',
          hints: admin,
        },
        RNDZAPENTCNT: {
          does: 'Do nothing; formerly it made the pool of the kernel count as empty.',
          since: '1.0',
          errors: 'ENOTTY EPERM',
          hints: admin,
        },
        RNDCLEARPOOL: {
          does: 'Do nothing; formerly it made the pool of the kernel count as empty.',
          since: '1.0',
          errors: 'ENOTTY EPERM',
          hints: admin,
        },
        RNDRESEEDCRNG: {
          does: 'Give the random generator a new key out of the pool now.',
          since: '4.17',
          errors: 'ENODATA ENOTTY EPERM',
          hints: { ENODATA: 'The generator has not been seeded yet.', EPERM: 'Needs CAP_SYS_ADMIN.' },
        },
        DMA_BUF_IOCTL_SYNC: {
          does: 'Begin or end access to a mapped DMA buffer, so that program and devices see the same bytes.',
          args: { arg: input('dma_buf_sync') },
          since: '4.6',
          errors: 'EFAULT EINTR EINVAL ENOTTY',
          blocks: 'at the beginning, until devices have finished with the buffer',
          restart: 'SA_RESTART',
        },
        DMA_BUF_SET_NAME: named,
        DMA_BUF_SET_NAME_A: named,
        DMA_BUF_SET_NAME_B: named,
        DMA_BUF_IOCTL_EXPORT_SYNC_FILE: {
          does:
            'Get a descriptor that becomes readable when the present users of a DMA buffer have ' +
            'finished.',
          args: { arg: inout('dma_buf_export_sync_file') },
          since: '6.0',
          errors: 'EFAULT EINVAL EMFILE ENOMEM ENOTTY',
        },
        DMA_BUF_IOCTL_IMPORT_SYNC_FILE: {
          does: 'Make later users of a DMA buffer wait for what a descriptor stands for.',
          args: { arg: input('dma_buf_import_sync_file') },
          since: '6.0',
          errors: 'EFAULT EINVAL ENOMEM ENOTTY',
        },
        UDMABUF_CREATE: {
          does: 'Make a DMA buffer out of a part of a memfd.',
          args: { arg: input('udmabuf_create') },
          result: of('dmabuf', fd),
          since: '4.20',
          errors: 'EBADFD EFAULT EINVAL EMFILE ENFILE ENOMEM ENOTTY',
          hints: {
            EBADFD: 'It is not a memfd.',
            EINVAL:
              'The memfd must be sealed with F_SEAL_SHRINK and not with F_SEAL_WRITE or ' +
              'F_SEAL_FUTURE_WRITE, and offset and size must be multiples of the page size within it ' +
              'and the limit of the module.',
          },
        },
        UDMABUF_CREATE_LIST: {
          does: 'Make a DMA buffer out of parts of several memfds.',
          args: {
            arg: input('udmabuf_create_list', {
              extent: 'flags and count, then as many structs udmabuf_create_item',
              reach: { bytes: 8, each: 24, by: { field: 'count' } },
            }),
          },
          result: of('dmabuf', fd),
          since: '4.20',
          errors: 'EBADFD EFAULT EINVAL EMFILE ENFILE ENOMEM ENOTTY',
          hints: {
            EBADFD: 'One is not a memfd.',
            EINVAL:
              'Each memfd must be sealed with F_SEAL_SHRINK and not with F_SEAL_WRITE or ' +
              'F_SEAL_FUTURE_WRITE, and offsets and sizes must be multiples of the page size within ' +
              'them and the limits of the module.',
          },
        },
        DMA_HEAP_IOCTL_ALLOC: {
          does: 'Take memory from a heap in /dev/dma_heap as a DMA buffer.',
          args: { arg: inout('dma_heap_allocation_data') },
          since: '5.6',
          errors: 'EFAULT EINVAL EMFILE ENFILE ENOMEM ENOTTY',
          hints: { EINVAL: 'fd and heap_flags must be 0, and len must not.' },
        },
      },
    },
  ],
  fields: {
    rand_pool_info: { entropy_count: bits, buf_size: size },
    dma_buf_sync: { flags: flags('DMA_BUF_SYNC_') },
    dma_buf_export_sync_file: { flags: flags('DMA_BUF_SYNC_'), fd: of('sync_file', fd) },
    dma_buf_import_sync_file: { flags: flags('DMA_BUF_SYNC_'), fd: of('sync_file', fd) },
    udmabuf_create: { memfd: of('memfd', fd), flags: flags('UDMABUF_FLAGS_'), offset, size },
    udmabuf_create_item: { memfd: of('memfd', fd), offset, size },
    udmabuf_create_list: { flags: flags('UDMABUF_FLAGS_'), count: of('items', count) },
    dma_heap_allocation_data: {
      len: size,
      fd: of('dmabuf', fd),
      fd_flags: flags('O_'),
      heap_flags: unused,
    },
  },
  families: {
    DMA_BUF_SYNC_: {
      does: 'what is done with a DMA buffer',
      except: ['DMA_BUF_SYNC_VALID_FLAGS_MASK'],
    },
  },
}

// Memory: its size, and whether it is still there, is not in its type.

import { asText, endView, view } from 'rawsys'
import { EFAULT, O_NONBLOCK, sys } from 'rawsys/fs'
import { MAP_ANONYMOUS, MAP_PRIVATE, must as memory, PROT_READ } from 'rawsys/mem'
import { AF_UNIX, must as net, SOCK_DGRAM } from 'rawsys/net'
import { sys as processes } from 'rawsys/proc'
import { gives, type NotRejectable, refused } from './row.js'
import { withFile } from './with-file.js'

const GONE = 'the buffer is detached, or the view reaches outside it'
const PAGE = 65536

/** An array that says that it is longer than it is. */
class Boaster extends Uint8Array {
  override get byteLength(): number {
    return 1000
  }
  override get length(): number {
    return 1000
  }
}

/** Gives a function a page that can only be read. */
function withReadOnly<T>(use: (page: ArrayBuffer) => T): T {
  const address = memory.mmap(null, PAGE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
  const page = view(address, PAGE)
  try {
    return use(page)
  } finally {
    endView(page)
    memory.munmap(address, PAGE)
  }
}

export const memoryRows: readonly NotRejectable[] = [
  {
    title: 'memory that can only be read, for the kernel to write into',
    because: 'an ArrayBuffer does not say how it is mapped',
    outcome: gives(-EFAULT, 'the kernel looks, and writes nothing'),
    run: () => withReadOnly((page) => withFile((fd) => sys.pread64(fd, page, 8, 0))),
  },
  {
    title: 'a count beyond the memory',
    because: 'types do not know how long an array is',
    outcome: refused('RangeError', 'read count: 9 reaches beyond the memory, which has room for 8'),
    run: () => withFile((fd) => sys.read(fd, new Uint8Array(8), 9)),
  },
  {
    title: 'a count in bytes for memory that is counted in other things',
    because: 'a number of bytes is taken for a number of anything',
    outcome: refused('RangeError', 'readv vlen: 16 reaches beyond the memory, which has room for 1'),
    run: () => withFile((fd) => sys.readv(fd, new BigUint64Array(2), 16)),
  },
  {
    title: 'a struct that is too small',
    because: 'types do not know how long an array is',
    outcome: refused('RangeError', 'fstat statbuf: expected memory of'),
    run: () => withFile((fd) => sys.fstat(fd, new Uint8Array(16))),
  },
  {
    title: 'memory for two descriptors that holds one',
    because: 'types do not know how long an array is',
    outcome: refused('RangeError', 'pipe2 fildes: expected memory of 8 bytes or more, got 4'),
    run: () => sys.pipe2(new Int32Array(1), O_NONBLOCK),
  },
  {
    title: 'a detached buffer',
    because: 'types do not know what happened to a value',
    outcome: refused('TypeError', GONE),
    run: () => {
      const bytes = new Uint8Array(8)
      structuredClone(bytes.buffer, { transfer: [bytes.buffer] })
      return withFile((fd) => sys.read(fd, bytes))
    },
  },
  {
    title: 'a view that has been ended',
    because: 'types do not know what happened to a value',
    outcome: refused('TypeError', GONE),
    run: () => {
      let gone = new ArrayBuffer(0)
      withReadOnly((page) => {
        gone = page
      })
      return withFile((fd) => sys.write(fd, gone))
    },
  },
  {
    title: 'a buffer that has shrunk below the count',
    because: 'types do not know how long a buffer is',
    outcome: refused('RangeError', 'read count: 8 reaches beyond the memory, which has room for 4'),
    run: () => {
      const buffer = new ArrayBuffer(8, { maxByteLength: 8 })
      const bytes = new Uint8Array(buffer)
      buffer.resize(4)
      return withFile((fd) => sys.read(fd, bytes, 8))
    },
  },
  {
    title: 'a view outside of a buffer that has shrunk',
    because: 'types do not know how long a buffer is',
    outcome: refused('TypeError', GONE),
    run: () => {
      const buffer = new ArrayBuffer(8, { maxByteLength: 8 })
      const bytes = new Uint8Array(buffer, 4, 4)
      buffer.resize(2)
      return withFile((fd) => sys.read(fd, bytes))
    },
  },
  {
    title: 'an array of a class that lies about its length',
    because: 'a subclass may redefine it',
    outcome: refused('RangeError', 'read count: 100 reaches beyond the memory, which has room for 8'),
    run: () => withFile((fd) => sys.read(fd, new Boaster(8), 100)),
  },
  {
    title: 'a raw address where nothing is mapped',
    because: 'any bigint is taken for an address',
    outcome: gives(-EFAULT, 'the kernel looks; where something is mapped, it is overwritten, as told'),
    run: () => withFile((fd) => sys.pread64(fd, 8n, 8, 0)),
  },
  {
    title: 'an address inside of memory where nothing is mapped',
    because: 'what an array holds has no types',
    outcome: gives(-EFAULT, 'the kernel looks; where something is mapped, it is overwritten, as told'),
    run: () => withFile((fd) => sys.preadv(fd, new BigUint64Array([8n, 8n]), 1, 0)),
  },
  {
    title: 'the length of an address that is longer than its memory',
    because: 'types do not know how long an array is',
    outcome: refused('RangeError', 'getsockname usockaddr_len: expected a value within 0 .. 16'),
    run: () => {
      const socket = net.socket(AF_UNIX, SOCK_DGRAM, 0)
      try {
        return net.getsockname(socket, new Uint8Array(16), { value: 110 })
      } finally {
        net.close(socket)
      }
    },
  },
  {
    title: 'a place that holds a fraction',
    because: 'TypeScript has no type of whole numbers',
    outcome: refused('RangeError', 'sendfile offset: expected an integer within'),
    run: () => withFile((fd) => sys.sendfile(fd, fd, { value: 0.5 }, 1)),
  },
  {
    title: 'a NUL inside of a path',
    because: 'any string is taken for a path',
    outcome: refused(
      'TypeError',
      'chdir filename: the string has a NUL at index 4, where the kernel would end it',
    ),
    run: () => sys.chdir('/tmp\0/../etc'),
  },
  {
    title: 'a NUL inside of the bytes of a path',
    because: 'types do not know what an array holds',
    outcome: refused('TypeError', 'chdir filename: the bytes have a NUL at index 1'),
    run: () => sys.chdir(new Uint8Array([47, 0, 47])),
  },
  {
    title: 'a NUL inside of a string of a list',
    because: 'any string is taken',
    outcome: refused('TypeError', 'execve argv[1]: the string has a NUL at index 1'),
    run: () => processes.execve('/no/such/program', ['program', 'a\0b'], null),
  },
  {
    title: 'half a character',
    because: 'a string may hold a lone surrogate',
    outcome: refused(
      'TypeError',
      'chdir filename: the string has a lone surrogate, which UTF-8 cannot express',
    ),
    run: () => sys.chdir('/\ud800'),
  },
  {
    title: 'text of more bytes than there are',
    because: 'types do not know how long an array is',
    outcome: refused('RangeError', 'asText length: 9 reaches beyond the memory, which has room for 8'),
    run: () => asText(new Uint8Array(8), 9),
  },
  {
    title: 'bytes that are no text',
    because: 'types do not know what an array holds',
    outcome: refused('TypeError', 'asText: the bytes are not UTF-8; look at them as bytes'),
    run: () => asText(new Uint8Array([255])),
  },
]

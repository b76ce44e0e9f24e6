import { F_SETLK, sys } from 'rawsys/fs'
import { sys as net, SOL_SOCKET } from 'rawsys/net'
import { sys as processes } from 'rawsys/proc'
import { type NotRejectable, refused } from './row.js'
import { withFile } from './with-file.js'

// biome-ignore lint/suspicious/noExplicitAny: what JSON.parse gives is what the rows are about
const json = (text: string): any => JSON.parse(text)

export const force: readonly NotRejectable[] = [
  {
    title: 'a descriptor of any type',
    because: 'any is taken everywhere',
    outcome: refused('RangeError', 'close fd: expected an integer within -2^31 .. 2^31 - 1'),
    run: () => sys.close(json('1e10')),
  },
  {
    title: 'a descriptor that is a string, of any type',
    because: 'any is taken everywhere',
    outcome: refused(
      'TypeError',
      'close fd: expected an integer within -2^31 .. 2^31 - 1, got the string "3"',
    ),
    run: () => sys.close(json('"3"')),
  },
  {
    title: 'an object for memory, of any type',
    because: 'any is taken everywhere',
    outcome: refused(
      'TypeError',
      'read buf: expected memory: an ArrayBuffer, SharedArrayBuffer, typed array or DataView',
    ),
    run: () => withFile((fd) => sys.read(fd, json('{ "byteLength": 8 }'))),
  },
  {
    title: 'a string for the kernel to write into, by force',
    because: 'a type that is forced is believed',
    outcome: refused('TypeError', 'the kernel could not write a string'),
    run: () => withFile((fd) => sys.read(fd, 'text' as never)),
  },
  {
    title: 'a raw address without a count, by force',
    because: 'a type that is forced is believed',
    outcome: refused('TypeError', 'because a raw address does not say how much is there'),
    run: () => withFile((fd) => sys.read(fd, 8n as never)),
  },
  {
    title: 'a command that nobody knows, by force',
    because: 'a type that is forced is believed',
    outcome: refused('TypeError', "is no command that is known; describe it with command('ioctl', ...)"),
    run: () => withFile((fd) => sys.ioctl(fd, 0x1234 as never)),
  },
  {
    title: 'a command with something else than it takes, by force',
    because: 'a type that is forced is believed',
    outcome: refused('TypeError', 'fcntl(F_SETLK) arg: expected memory'),
    run: () => withFile((fd) => sys.fcntl(fd, F_SETLK, 5 as never)),
  },
  {
    title: 'a socket option that nobody knows, by force',
    because: 'a type that is forced is believed',
    outcome: refused('TypeError', 'is no option that is known; describe it with socketOption(...)'),
    run: () => withFile((fd) => net.setsockopt(fd, SOL_SOCKET, 0x1234 as never, 1 as never)),
  },
  {
    title: 'a call that is left out, by force',
    because: 'a type that is forced is believed',
    outcome: refused('Error', 'fork is left out: the child would hold a copy of the calling thread only'),
    run: () => (processes.fork as unknown as () => unknown)(),
  },
]

// Results that nobody looked at, where a value of any type may stand.

import { AT_FDCWD, EBADF, ENOENT, must, O_RDONLY, owned, sys } from 'rawsys/fs'
import { gives, type NotRejectable, refused } from './row.js'
import { MISSING, withFile } from './with-file.js'

export const results: readonly NotRejectable[] = [
  {
    title: 'a result that nobody looks at',
    because: 'a call may stand alone, whatever it gives',
    outcome: gives('went on', 'the kernel did nothing but answer; must.write throws'),
    run: () => {
      sys.write(-1, 'lost')
      return 'went on'
    },
  },
  {
    title: 'a result as a condition',
    because: 'any value may stand in an if',
    outcome: gives('taken', 'in there it still is a result, which no call takes and nothing is added to'),
    run: () => (sys.openat(AT_FDCWD, MISSING, O_RDONLY) ? 'taken' : 'not taken'),
  },
  {
    title: 'a result in a template string',
    because: 'any value may stand in a template',
    outcome: gives(-ENOENT, 'the text is of another file, which is not there'),
    run: () => sys.openat(AT_FDCWD, `/proc/self/fd/${sys.openat(AT_FDCWD, MISSING, O_RDONLY)}`, O_RDONLY),
  },
  {
    title: 'a result made a number by force, as a descriptor',
    because: 'Number() takes anything',
    outcome: gives(-EBADF, 'no negative number is a descriptor; as a directory, -ENETDOWN would be AT_FDCWD'),
    run: () => sys.close(Number(sys.openat(AT_FDCWD, MISSING, O_RDONLY))),
  },
  {
    title: 'a result made a number by force, as a count',
    because: 'Number() takes anything',
    outcome: refused('RangeError', 'write count: expected an integer of 0 or more, got -9'),
    run: () => {
      const buffer = new Uint8Array(8)
      return withFile((fd) => sys.write(fd, buffer, Number(sys.read(-1, buffer))))
    },
  },
  {
    title: 'a minus before a result',
    because: 'the type of what stands behind a minus is not looked at',
    outcome: gives(
      ENOENT,
      'it is the number of the error, of which every call that names errors takes either sign',
    ),
    run: () => -sys.openat(AT_FDCWD, MISSING, O_RDONLY),
  },
  {
    title: 'a result compared with a number of its own kind',
    because: 'a result may be that number, so asking is no mistake to TypeScript',
    outcome: gives('equal', 'it is as true as isErr(result, ENOENT)'),
    run: () => (sys.openat(AT_FDCWD, MISSING, O_RDONLY) === -2 ? 'equal' : 'different'),
  },
  {
    title: 'a descriptor after it was closed',
    because: 'types do not know what happened to a value',
    outcome: gives(
      -EBADF,
      'the kernel looks whether it is open; owned() also notices where the number is in use again',
    ),
    run: () => {
      const fd = must.memfd_create('closed', 0)
      must.close(fd)
      return sys.write(fd, 'late')
    },
  },
  {
    title: 'an owned descriptor after it was closed',
    because: 'types do not know what happened to a value',
    outcome: refused('Error', 'owned: the descriptor is closed, or was released'),
    run: () => {
      const file = owned(must.memfd_create('closed', 0))
      file.close()
      return sys.write(file.fd, 'late')
    },
  },
]

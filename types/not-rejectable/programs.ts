// Values of programs where they are not, or are no more.

import { AT_EMPTY_PATH, AT_FDCWD, O_RDONLY, STATX_SIZE } from 'rawsys/fs'
import { field, program, type Recorder, type Ref } from 'rawsys/program'
import { struct } from 'rawsys/struct'
import { gives, type NotRejectable, refused } from './row.js'
import { withFile } from './with-file.js'

export const programs: readonly NotRejectable[] = [
  {
    title: 'a value of a program in a template string',
    because: 'any value may stand in a template',
    outcome: refused('TypeError', 'the result of step 1, getpid: it has no value before its program runs'),
    run: () => program((p) => p.openat(AT_FDCWD, `/proc/${p.getpid()}`, O_RDONLY)),
  },
  {
    title: 'a value of a program as a condition',
    because: 'any value may stand in an if',
    outcome: gives(
      'taken',
      'it is taken when the program is recorded, and explain says which calls there are',
    ),
    run: () => {
      let way = ''
      program((p) => {
        way = p.read(0, new Uint8Array(1)) ? 'taken' : 'not taken'
      })
      return way
    },
  },
  {
    title: 'a field as it is now, where it is meant as it will be',
    because: 'reading a field is no mistake',
    outcome: gives(0, 'it is a count that fits the memory; field(st, ...) is read when the program runs'),
    run: () => {
      const st = new struct.statx()
      const buffer = new Uint8Array(8)
      return withFile((fd) =>
        program((p) => {
          p.statx(fd, '', AT_EMPTY_PATH, STATX_SIZE, st)
          return p.pread64(fd, buffer, st.stx_size, 0)
        }).must(),
      )
    },
  },
  {
    title: 'a value of another program',
    because: 'types do not know which program a value is of',
    outcome: refused('TypeError', 'close: expected a value of this program, got the result of step 1, dup'),
    run: () => {
      let other: Ref<never> | undefined
      program((p) => {
        other = p.dup(0) as Ref<never>
      })
      return program((p) => p.close(other as Ref<never>))
    },
  },
  {
    title: 'a value outside of its attempt',
    because: 'types do not know where a value is used',
    outcome: refused('TypeError', 'may have no value here; it can be used within its own attempt only'),
    run: () =>
      program((p) => {
        let copy: Ref<never> | undefined
        p.attempt(() => {
          copy = p.dup(0) as Ref<never>
        })
        p.close(copy as Ref<never>)
      }),
  },
  {
    title: 'the recorder after its program was recorded',
    because: 'types do not know how long a value is good',
    outcome: refused('TypeError', 'getpid: the program is recorded already'),
    run: () => {
      let recorder: Recorder | undefined
      program((p) => {
        recorder = p
      })
      return recorder?.getpid()
    },
  },
  {
    title: 'an attempt that gives more than a result',
    because: 'where nothing is expected, a function may give anything',
    outcome: refused(
      'TypeError',
      'p.attempt: expected its function to return the result of a call that it makes',
    ),
    run: () => program((p) => p.attempt(() => [p.getpid()])),
  },
  {
    title: 'a body that is async',
    because: 'a program may give any value, and a promise is one',
    outcome: refused(
      'TypeError',
      'program: expected a function that records at once, got one that gives a promise',
    ),
    run: () => program(async (p) => p.getpid()),
  },
  {
    title: 'a field in the byte order of the network',
    because: 'it is a number like others',
    outcome: refused('TypeError', 'field: sockaddr_in.sin_port is no number with bytes of its own'),
    run: () => field(new struct.sockaddr_in(), 'sin_port'),
  },
]

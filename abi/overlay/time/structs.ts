// Fields of structs that hold times.

import { count, flags, int, type Subject, time } from '../vocabulary.js'

// offset, jitter and the part of time below a second are nanoseconds if status has STA_NANO, else microseconds.
const timex = {
  modes: flags('ADJ_'),
  offset: int,
  freq: int,
  maxerror: time('us'),
  esterror: time('us'),
  status: flags('STA_'),
  constant: int,
  precision: time('us'),
  tolerance: int,
  tick: time('us'),
  ppsfreq: int,
  jitter: int,
  shift: int,
  stabil: int,
  jitcnt: count,
  calcnt: count,
  errcnt: count,
  stbcnt: count,
  tai: time('s'),
}

export const timeStructs: Subject = {
  fields: {
    timespec: { tv_sec: time('s'), tv_nsec: time('ns') },
    timeval: { tv_sec: time('s'), tv_usec: time('us') },
    __kernel_old_timespec: { tv_sec: time('s'), tv_nsec: time('ns') },
    timex,
    __kernel_timex: timex,
    __kernel_timex_timeval: { tv_sec: time('s'), tv_usec: int },
  },
}

// Generated from abi/structs.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.

import { structNamespace } from '../../struct/namespace.js'
import { structs } from '../structs/time.js'
import type { Assignable, StructClass, View } from '../../struct/types.js'
import type { Flags } from '../../sys/types.js'
import type { ADJ_, STA_ } from '../families.js'
import type { struct as proc } from './proc.js'

const others: Readonly<Record<string, string>> = {
  sigevent: '{"header":"asm-generic/siginfo.h","value":{"kind":"struct","size":64,"align":8,"fields":[{"name":"sigev_value","type":"sigval_t","offset":0,"size":8,"struct":"sigval"},{"name":"sigev_signo","type":"int","offset":8,"size":4,"signed":true},{"name":"sigev_notify","type":"int","offset":12,"size":4,"signed":true},{"name":"_sigev_un","type":"union","offset":16,"size":48,"layout":{"kind":"union","size":48,"fields":[{"name":"_pad","type":"int","offset":0,"size":4,"count":[12],"signed":true},{"name":"_tid","type":"int","offset":0,"size":4,"signed":true},{"name":"_sigev_thread","type":"struct","offset":0,"size":16,"layout":{"kind":"struct","size":16,"fields":[{"name":"_function","type":"function *","offset":0,"size":8},{"name":"_attribute","type":"void *","offset":8,"size":8}]}}]}}]},"words":{"_sigev_un._pad":{"kind":"unused"},"sigev_signo":{"kind":"signal"},"sigev_notify":{"kind":"choice","families":["SIGEV_"]},"_sigev_un._tid":{"kind":"tid"},"_sigev_un._sigev_thread._function":{"kind":"unused"},"_sigev_un._sigev_thread._attribute":{"kind":"unused"}}}',
  sigval: '{"header":"asm-generic/siginfo.h","value":{"kind":"union","size":8,"align":8,"fields":[{"name":"sival_int","type":"int","offset":0,"size":4,"signed":true},{"name":"sival_ptr","type":"void *","offset":0,"size":8}]},"words":{"sival_int":{"kind":"int"},"sival_ptr":{"kind":"word"}}}',
  tms: '{"header":"linux/times.h","value":{"kind":"struct","size":32,"align":8,"fields":[{"name":"tms_utime","type":"__kernel_clock_t","offset":0,"size":8,"signed":true},{"name":"tms_stime","type":"__kernel_clock_t","offset":8,"size":8,"signed":true},{"name":"tms_cutime","type":"__kernel_clock_t","offset":16,"size":8,"signed":true},{"name":"tms_cstime","type":"__kernel_clock_t","offset":24,"size":8,"signed":true}]},"words":{"tms_utime":{"kind":"time","unit":"ticks"},"tms_stime":{"kind":"time","unit":"ticks"},"tms_cutime":{"kind":"time","unit":"ticks"},"tms_cstime":{"kind":"time","unit":"ticks"}}}',
}

/** Family -> constant -> value, for the fields that hold them. */
const families = '{"ADJ_":{"ADJ_ESTERROR":8,"ADJ_FREQUENCY":2,"ADJ_MAXERROR":4,"ADJ_MICRO":4096,"ADJ_NANO":8192,"ADJ_OFFSET":1,"ADJ_OFFSET_SINGLESHOT":32769,"ADJ_OFFSET_SS_READ":40961,"ADJ_SETOFFSET":256,"ADJ_STATUS":16,"ADJ_TAI":128,"ADJ_TICK":16384,"ADJ_TIMECONST":32},"SIGEV_":{"SIGEV_NONE":1,"SIGEV_SIGNAL":0,"SIGEV_THREAD":2,"SIGEV_THREAD_ID":4},"STA_":{"STA_CLK":32768,"STA_CLOCKERR":4096,"STA_DEL":32,"STA_FLL":8,"STA_FREQHOLD":128,"STA_INS":16,"STA_MODE":16384,"STA_NANO":8192,"STA_PLL":1,"STA_PPSERROR":2048,"STA_PPSFREQ":2,"STA_PPSJITTER":512,"STA_PPSSIGNAL":256,"STA_PPSTIME":4,"STA_PPSWANDER":1024,"STA_UNSYNC":64}}'

export declare namespace struct {
  /** `struct __kernel_itimerspec` of linux/time_types.h: 32 bytes. */
  export interface __kernel_itimerspec extends View<'__kernel_itimerspec'> {
    /** `struct __kernel_timespec` */
    get it_interval(): __kernel_timespec
    set it_interval(value: Assignable<__kernel_timespec>)
    /** `struct __kernel_timespec` */
    get it_value(): __kernel_timespec
    set it_value(value: Assignable<__kernel_timespec>)
  }

  /** `struct __kernel_old_itimerval` of linux/time_types.h: 32 bytes. */
  export interface __kernel_old_itimerval extends View<'__kernel_old_itimerval'> {
    /** `struct __kernel_old_timeval` */
    get it_interval(): __kernel_old_timeval
    set it_interval(value: Assignable<__kernel_old_timeval>)
    /** `struct __kernel_old_timeval` */
    get it_value(): __kernel_old_timeval
    set it_value(value: Assignable<__kernel_old_timeval>)
  }

  /** `struct __kernel_old_timespec` of linux/time_types.h: 16 bytes. */
  export interface __kernel_old_timespec extends View<'__kernel_old_timespec', 'tv_sec' | 'tv_nsec'> {
    /** `__kernel_old_time_t`: time in s */
    tv_sec: number
    /** `__kernel_long_t`: time in ns */
    tv_nsec: number
  }

  /** `struct __kernel_old_timeval` of linux/time_types.h: 16 bytes. */
  export interface __kernel_old_timeval extends View<'__kernel_old_timeval', 'tv_sec' | 'tv_usec'> {
    /** `__kernel_long_t`: time in s */
    tv_sec: number
    /** `__kernel_long_t`: time in us */
    tv_usec: number
  }

  /** `struct __kernel_sock_timeval` of linux/time_types.h: 16 bytes. */
  export interface __kernel_sock_timeval extends View<'__kernel_sock_timeval', 'tv_sec' | 'tv_usec'> {
    /** `__s64`: time in s */
    tv_sec: number
    /** `__s64`: time in us */
    tv_usec: number
  }

  /** `struct __kernel_timespec` of linux/time_types.h: 16 bytes. */
  export interface __kernel_timespec extends View<'__kernel_timespec', 'tv_sec' | 'tv_nsec'> {
    /** `__kernel_time64_t`: time in s */
    tv_sec: number
    /** `long long int`: time in ns */
    tv_nsec: number
  }

  /** `struct __kernel_timex` of linux/timex.h: 208 bytes. */
  export interface __kernel_timex extends View<'__kernel_timex', 'offset' | 'freq' | 'maxerror' | 'esterror' | 'constant' | 'precision' | 'tolerance' | 'tick' | 'ppsfreq' | 'jitter' | 'stabil' | 'jitcnt' | 'calcnt' | 'errcnt' | 'stbcnt'> {
    /** `unsigned int`: flags: `ADJ_` */
    modes: Flags<ADJ_>
    /** `long long int`: a plain number */
    offset: number
    /** `long long int`: a plain number */
    freq: number
    /** `long long int`: time in us */
    maxerror: number
    /** `long long int`: time in us */
    esterror: number
    /** `int`: flags: `STA_` */
    status: Flags<STA_>
    /** `long long int`: a plain number */
    constant: number
    /** `long long int`: time in us */
    precision: number
    /** `long long int`: a plain number */
    tolerance: number
    /** `struct __kernel_timex_timeval` */
    get time(): __kernel_timex_timeval
    set time(value: Assignable<__kernel_timex_timeval>)
    /** `long long int`: time in us */
    tick: number
    /** `long long int`: a plain number */
    ppsfreq: number
    /** `long long int`: a plain number */
    jitter: number
    /** `int`: a plain number */
    shift: number
    /** `long long int`: a plain number */
    stabil: number
    /** `long long int`: a number of things other than bytes */
    jitcnt: number
    /** `long long int`: a number of things other than bytes */
    calcnt: number
    /** `long long int`: a number of things other than bytes */
    errcnt: number
    /** `long long int`: a number of things other than bytes */
    stbcnt: number
    /** `int`: time in s */
    tai: number
  }

  /** `struct __kernel_timex_timeval` of linux/timex.h: 16 bytes. */
  export interface __kernel_timex_timeval extends View<'__kernel_timex_timeval', 'tv_sec' | 'tv_usec'> {
    /** `__kernel_time64_t`: time in s */
    tv_sec: number
    /** `long long int`: a plain number */
    tv_usec: number
  }

  /** `struct timezone` of linux/time.h: 8 bytes. */
  export interface timezone extends View<'timezone'> {
    /** `int`: a plain number */
    tz_minuteswest: number
    /** `int`: a plain number */
    tz_dsttime: number
  }
  export type sigevent = proc.sigevent
  export type sigval = proc.sigval
  export type tms = proc.tms
  export type itimerspec = __kernel_itimerspec
  export type itimerval = __kernel_old_itimerval
  export type timespec = __kernel_timespec
  export type timeval = __kernel_old_timeval
  export type timex = __kernel_timex
}

/** The structs of this subject and of its calls, by the kernel's names: `new struct.NAME({ ... })`. */
export const struct: {
  readonly __kernel_itimerspec: StructClass<struct.__kernel_itimerspec>
  readonly __kernel_old_itimerval: StructClass<struct.__kernel_old_itimerval>
  readonly __kernel_old_timespec: StructClass<struct.__kernel_old_timespec>
  readonly __kernel_old_timeval: StructClass<struct.__kernel_old_timeval>
  readonly __kernel_sock_timeval: StructClass<struct.__kernel_sock_timeval>
  readonly __kernel_timespec: StructClass<struct.__kernel_timespec>
  readonly __kernel_timex: StructClass<struct.__kernel_timex>
  readonly __kernel_timex_timeval: StructClass<struct.__kernel_timex_timeval>
  readonly timezone: StructClass<struct.timezone>
  readonly sigevent: StructClass<struct.sigevent>
  readonly sigval: StructClass<struct.sigval>
  readonly tms: StructClass<struct.tms>
  readonly itimerspec: StructClass<struct.itimerspec>
  readonly itimerval: StructClass<struct.itimerval>
  readonly timespec: StructClass<struct.timespec>
  readonly timeval: StructClass<struct.timeval>
  readonly timex: StructClass<struct.timex>
} = structNamespace(
  [structs, others],
  families,
  '__kernel_itimerspec __kernel_old_itimerval __kernel_old_timespec __kernel_old_timeval __kernel_sock_timeval __kernel_timespec __kernel_timex __kernel_timex_timeval timezone sigevent sigval tms itimerspec itimerval timespec timeval timex',
) as never

// Generated from abi/constants.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.

import type { ADJ_, CLOCK_, ITIMER_, STA_, TIMER_, TIME_ } from '../families.js'

/** 1; linux/time.h. */
export const CLOCKS_MASK: number = 1
/** 1; linux/time.h. */
export const CLOCKS_MONO: number = 1
/** 0x10; linux/time.h. */
export const CLOCK_AUX: CLOCK_ = 16
/** 0x17; linux/time.h. */
export const CLOCK_AUX_LAST: CLOCK_ = 23
/** 7; linux/time.h. */
export const CLOCK_BOOTTIME: CLOCK_ = 7
/** 9; linux/time.h. */
export const CLOCK_BOOTTIME_ALARM: CLOCK_ = 9
/** 1; linux/time.h. */
export const CLOCK_MONOTONIC: CLOCK_ = 1
/** 6; linux/time.h. */
export const CLOCK_MONOTONIC_COARSE: CLOCK_ = 6
/** 4; linux/time.h. */
export const CLOCK_MONOTONIC_RAW: CLOCK_ = 4
/** 2; linux/time.h. */
export const CLOCK_PROCESS_CPUTIME_ID: CLOCK_ = 2
/** 0; linux/time.h. */
export const CLOCK_REALTIME: CLOCK_ = 0
/** 8; linux/time.h. */
export const CLOCK_REALTIME_ALARM: CLOCK_ = 8
/** 5; linux/time.h. */
export const CLOCK_REALTIME_COARSE: CLOCK_ = 5
/** 0xa; linux/time.h. */
export const CLOCK_SGI_CYCLE: number = 10
/** 0xb; linux/time.h. */
export const CLOCK_TAI: CLOCK_ = 11
/** 3; linux/time.h. */
export const CLOCK_THREAD_CPUTIME_ID: CLOCK_ = 3
/** 2; linux/time.h. */
export const ITIMER_PROF: ITIMER_ = 2
/** 0; linux/time.h. */
export const ITIMER_REAL: ITIMER_ = 0
/** 1; linux/time.h. */
export const ITIMER_VIRTUAL: ITIMER_ = 1
/** 8; linux/time.h. */
export const MAX_AUX_CLOCKS: number = 8
/** 0x10; linux/time.h. */
export const MAX_CLOCKS: number = 16
/** 1; linux/time.h. */
export const TIMER_ABSTIME: TIMER_ = 1
/** 8; linux/timex.h. */
export const ADJ_ESTERROR: ADJ_ = 8
/** 2; linux/timex.h. */
export const ADJ_FREQUENCY: ADJ_ = 2
/** 4; linux/timex.h. */
export const ADJ_MAXERROR: ADJ_ = 4
/** 0x1000; linux/timex.h. */
export const ADJ_MICRO: ADJ_ = 4096
/** 0x2000; linux/timex.h. */
export const ADJ_NANO: ADJ_ = 8192
/** 1; linux/timex.h. */
export const ADJ_OFFSET: ADJ_ = 1
/** 0x8001; linux/timex.h. */
export const ADJ_OFFSET_SINGLESHOT: ADJ_ = 32769
/** 0xa001; linux/timex.h. */
export const ADJ_OFFSET_SS_READ: ADJ_ = 40961
/** 0x100; linux/timex.h. */
export const ADJ_SETOFFSET: ADJ_ = 256
/** 0x10; linux/timex.h. */
export const ADJ_STATUS: ADJ_ = 16
/** 0x80; linux/timex.h. */
export const ADJ_TAI: ADJ_ = 128
/** 0x4000; linux/timex.h. */
export const ADJ_TICK: ADJ_ = 16384
/** 0x20; linux/timex.h. */
export const ADJ_TIMECONST: ADJ_ = 32
/** 8; linux/timex.h. */
export const MOD_ESTERROR: number = 8
/** 2; linux/timex.h. */
export const MOD_FREQUENCY: number = 2
/** 4; linux/timex.h. */
export const MOD_MAXERROR: number = 4
/** 0x1000; linux/timex.h. */
export const MOD_MICRO: number = 4096
/** 0x2000; linux/timex.h. */
export const MOD_NANO: number = 8192
/** 1; linux/timex.h. */
export const MOD_OFFSET: number = 1
/** 0x10; linux/timex.h. */
export const MOD_STATUS: number = 16
/** 0x80; linux/timex.h. */
export const MOD_TAI: number = 128
/** 0x20; linux/timex.h. */
export const MOD_TIMECONST: number = 32
/** 4; linux/timex.h. */
export const NTP_API: number = 4
/** 0x8000; linux/timex.h. */
export const STA_CLK: STA_ = 32768
/** 0x1000; linux/timex.h. */
export const STA_CLOCKERR: STA_ = 4096
/** 0x20; linux/timex.h. */
export const STA_DEL: STA_ = 32
/** 8; linux/timex.h. */
export const STA_FLL: STA_ = 8
/** 0x80; linux/timex.h. */
export const STA_FREQHOLD: STA_ = 128
/** 0x10; linux/timex.h. */
export const STA_INS: STA_ = 16
/** 0x4000; linux/timex.h. */
export const STA_MODE: STA_ = 16384
/** 0x2000; linux/timex.h. */
export const STA_NANO: STA_ = 8192
/** 1; linux/timex.h. */
export const STA_PLL: STA_ = 1
/** 0x800; linux/timex.h. */
export const STA_PPSERROR: STA_ = 2048
/** 2; linux/timex.h. */
export const STA_PPSFREQ: STA_ = 2
/** 0x200; linux/timex.h. */
export const STA_PPSJITTER: STA_ = 512
/** 0x100; linux/timex.h. */
export const STA_PPSSIGNAL: STA_ = 256
/** 4; linux/timex.h. */
export const STA_PPSTIME: STA_ = 4
/** 0x400; linux/timex.h. */
export const STA_PPSWANDER: STA_ = 1024
/** 0xff00; linux/timex.h. */
export const STA_RONLY: number = 65280
/** 0x40; linux/timex.h. */
export const STA_UNSYNC: STA_ = 64
/** 5; linux/timex.h. */
export const TIME_BAD: number = 5
/** 2; linux/timex.h. */
export const TIME_DEL: TIME_ = 2
/** 5; linux/timex.h. */
export const TIME_ERROR: TIME_ = 5
/** 1; linux/timex.h. */
export const TIME_INS: TIME_ = 1
/** 0; linux/timex.h. */
export const TIME_OK: TIME_ = 0
/** 3; linux/timex.h. */
export const TIME_OOP: TIME_ = 3
/** 4; linux/timex.h. */
export const TIME_WAIT: TIME_ = 4

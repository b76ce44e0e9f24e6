// Generated from abi/constants.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.


/** 0xc8000; linux/mqueue.h. */
export const MQ_BYTES_MAX: number = 819200
/** 0x8000; linux/mqueue.h. */
export const MQ_PRIO_MAX: number = 32768
/** 0x20; linux/mqueue.h. */
export const NOTIFY_COOKIE_LEN: number = 32
/** 0; linux/mqueue.h. */
export const NOTIFY_NONE: number = 0
/** 2; linux/mqueue.h. */
export const NOTIFY_REMOVED: number = 2
/** 1; linux/mqueue.h. */
export const NOTIFY_WOKENUP: number = 1

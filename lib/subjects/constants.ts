/**
 * rawsys/constants: every constant of the kernel headers that rawsys reads, of all subjects. A subject alone
 * imports faster.
 */

export * from '../generated/named/errno.js'
export * from '../generated/named/event.js'
export * from '../generated/named/fs.js'
export * from '../generated/named/fs-more.js'
export * from '../generated/named/ipc.js'
export * from '../generated/named/mem.js'
export * from '../generated/named/net.js'
export * from '../generated/named/net-more.js'
export * from '../generated/named/proc.js'
export * from '../generated/named/proc-more.js'
export * from '../generated/named/sec.js'
export * from '../generated/named/sec-more.js'
export * from '../generated/named/signals.js'
export * from '../generated/named/sys.js'
export * from '../generated/named/sys-more.js'
export * from '../generated/named/time.js'

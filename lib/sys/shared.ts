// What goes with every typed call, whichever module it is imported from.

export { type Errno, isErr, type MatchedErrno, type Result } from '../errno/result.js'
export { errnoName, errnoText, SyscallError, unwrap } from '../errno/syscall-error.js'
export * from '../generated/named/errno.js'
export type { Memory } from '../memory/word.js'
export { InexactError } from '../syscall/frame.js'
export { asText } from './as-text.js'
export { flags } from './flags.js'
export { OwnedFd, owned } from './owned.js'
export { retryOnEintr } from './retry.js'
export { STDERR_FILENO, STDIN_FILENO, STDOUT_FILENO } from './standard-fd.js'
export type * from './types.js'

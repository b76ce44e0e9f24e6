import type { Fd } from './types.js'

/** Standard input. */
export const STDIN_FILENO: Fd = 0 as Fd
/** Standard output. */
export const STDOUT_FILENO: Fd = 1 as Fd
/** Standard error. */
export const STDERR_FILENO: Fd = 2 as Fd

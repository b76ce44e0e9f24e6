// The kernel's results: a value, or a negative error number. The error rule is the kernel's own:
// -4095 .. -1, nothing else is an error.

declare const errno: unique symbol
declare const matched: unique symbol

/**
 * A negative error number, as the kernel returned it. At run time it is a number (a bigint where
 * the result is one); its type is opaque, so that a result that nobody checked is not taken for a
 * value.
 */
export interface Errno {
  readonly [errno]: 'errno'
}

/** An Errno that is one of the codes asked for. */
export interface MatchedErrno extends Errno {
  readonly [matched]: true
}

/** What a raw call gives. */
export type Result<T> = T | Errno

const MAX_ERRNO = 4095

/** Whether the kernel answered with an error; with codes (`isErr(r, EAGAIN, EINTR)`), with one of these. */
export function isErr(result: number | bigint | Errno): result is Errno
export function isErr(
  result: number | bigint | Errno,
  ...codes: [number, ...number[]]
): result is MatchedErrno
export function isErr(result: number | bigint | Errno, ...codes: number[]): boolean {
  const value = result as number | bigint
  if (!(value < 0 && value >= -MAX_ERRNO)) return false
  return codes.length === 0 || codes.includes(-Number(value))
}

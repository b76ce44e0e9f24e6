import type { Errno } from '../errno/result.js'

const EINTR = -4

/**
 * Makes a call again for as long as a signal interrupts it: `retryOnEintr(() => sys.read(fd, buffer))`. Not
 * for close: after -EINTR the descriptor is closed, and its number may already be somebody else's.
 */
export function retryOnEintr<T extends number | bigint | Errno>(call: () => T): T {
  for (;;) {
    const result = call()
    if (Number(result) !== EINTR) return result
  }
}

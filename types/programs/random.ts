// Random bytes of the kernel's own generator, as many as asked for.

import { EAGAIN, GRND_NONBLOCK, isErr, retryOnEintr, sys, unwrap } from 'rawsys/sys'

const bytes = new Uint8Array(32)
const result = retryOnEintr(() => sys.getrandom(bytes, undefined, GRND_NONBLOCK))
if (isErr(result, EAGAIN)) {
  console.log('skipped: the generator is not seeded yet')
} else {
  const count = unwrap(result, 'getrandom')
  if (count !== bytes.length || bytes.every((byte) => byte === 0)) throw new Error(`${count} random bytes`)
}

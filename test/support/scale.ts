// One variable for machines that are much slower than those the tests were written on: emulated ones.

/** RAWSYS_TEST_SCALE, between 0 and 1: counts shrink by it, and time limits grow by it. */
const SCALE = Number(process.env.RAWSYS_TEST_SCALE ?? 1)
if (!(SCALE > 0 && SCALE <= 1)) {
  throw new Error(`RAWSYS_TEST_SCALE is a number between 0 and 1, not ${process.env.RAWSYS_TEST_SCALE}`)
}

/** How often to repeat something that is repeated `count` times on a machine of usual speed. */
export function times(count: number): number {
  return Math.max(1, Math.round(count * SCALE))
}

/** How long to wait for something that has `milliseconds` on a machine of usual speed. */
export function patience(milliseconds: number): number {
  return Math.round(milliseconds / SCALE)
}

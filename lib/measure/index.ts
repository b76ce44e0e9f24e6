/** rawsys/measure: what calls cost, on one scale: syscalls, libc, the vDSO, and anything else. */

export type { Call, Candidate, Loop } from './candidate.js'
export { checkVdso } from './check-vdso.js'
export { hasInt80, int80, lowMemory } from './int80.js'
export { type Machine, machine } from './machine.js'
export { type Measurement, type MeasureOptions, measure } from './measure.js'
export type { Pin } from './pin.js'
export type { Comparison, Row } from './rows.js'
export type { Interval, Summary } from './statistics.js'
export type { VdsoAnswer } from './vdso-probe.js'

/** rawsys/program: many typed calls in one crossing into native code. */

export type { Ref } from '../sys/ref.js'
export { type BatchOptions, batch, batchInTurns } from './batch.js'
export { Failure } from './failure.js'
export { field } from './field.js'
export { type Program, program } from './program.js'
export type { Forms, Recorder } from './recorder.js'
export type { Values } from './values.js'

// What goes with structs, whichever module they are imported from.

export { differences, equal } from './equal.js'
export { RecordError } from './record-error.js'
export { alignof, offsetof, sizeof } from './sizeof.js'
export type * from './types.js'

// What goes with structs, whichever module they are imported from.

export { differences, equal } from './equal.js'
export { alignof, offsetof, sizeof } from './sizeof.js'
export type * from './types.js'

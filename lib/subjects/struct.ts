/**
 * rawsys/struct: every struct and union of the kernel headers that rawsys reads, of all subjects. A subject
 * alone imports faster.
 */

export { type StructName, struct } from '../generated/views/all.js'
export * from '../struct/shared.js'

/** rawsys/elf: ELF images, in files or mapped in this process, and their dynamic symbols. */

export { ElfError } from './error.js'
export type { ElfMachine, ElfType, Segment } from './header.js'
export { ElfImage } from './image.js'
export { type LoadedImage, loadedImages } from './loaded.js'
export type { ElfSymbol, ElfSymbolBinding, ElfSymbolType } from './symbols.js'

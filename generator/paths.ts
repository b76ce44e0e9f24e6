import { fileURLToPath } from 'node:url'

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The repository. */
export const ROOT: string = folder('')
/** What the library knows about the kernel, as data. */
export const ABI: string = folder('abi')
/** What is generated from it. */
export const GENERATED: string = folder('lib/generated')

// A cheaper way to the frame than Node-API, where the runtime has one: its interface for C functions. It calls the
// addon's `rawsys_run` with the frame's address.

type RunAt = (address: number) => void

const SYMBOL = 'rawsys_run'

/** What Bun and Deno have. */
interface Libraries {
  dlopen(
    file: string,
    symbols: Record<typeof SYMBOL, Record<string, unknown>>,
  ): { symbols: Record<typeof SYMBOL, RunAt> }
}

interface NodeLibraries {
  DynamicLibrary: new (file: string) => { getFunction(name: string, types: Record<string, unknown>): RunAt }
}

/** The addon's `rawsys_run` as a function of JavaScript; undefined where Node-API is the way to take. */
export function runByFfi(file: string): RunAt | undefined {
  try {
    return bun(file) ?? deno(file) ?? node(file)
  } catch {
    // Left out of this build of the runtime, or forbidden by its permissions.
    return undefined
  }
}

/** Bun compiles a wrapper for the function; its Node-API is dearer than that of others. */
function bun(file: string): RunAt | undefined {
  if (process.versions.bun === undefined) return undefined
  const { dlopen } = process.getBuiltinModule('bun:ffi') as unknown as Libraries
  return dlopen(file, { [SYMBOL]: { args: ['f64'], returns: 'void' } }).symbols[SYMBOL]
}

/** Deno's engine calls it from compiled code. */
function deno(file: string): RunAt | undefined {
  const { Deno: runtime } = globalThis as { Deno?: Libraries }
  return runtime?.dlopen(file, { [SYMBOL]: { parameters: ['f64'], result: 'void' } }).symbols[SYMBOL]
}

/** So does Node 26 and later. It prints that this is experimental, so whoever starts it must have asked for it. */
function node(file: string): RunAt | undefined {
  if (!process.execArgv.includes('--experimental-ffi')) return undefined
  const { DynamicLibrary } = process.getBuiltinModule('node:ffi') as unknown as NodeLibraries
  return new DynamicLibrary(file).getFunction(SYMBOL, { arguments: ['float64'], return: 'void' })
}

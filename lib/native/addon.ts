// Loads the native addon. Importing never throws, so that tables work on any platform: where the
// addon cannot run, each call of it throws one clear error. Built-in modules are asked for when they are
// needed, because each import of one costs a part of a millisecond.

import { openAsset } from './asset.js'
import { BUNDLED, explain } from './explain.js'
import { runByFfi } from './ffi.js'

/** One call, in memory shared with native code, and the function that makes it. */
export interface Entry {
  /** lib/syscall/frame.ts says how it is laid out. */
  readonly frame: ArrayBuffer
  /** Makes the frame's call and stores its result there; or records it, or runs a program, as the frame says. */
  run(): void
}

/** What src-native/addon.cc exports. */
export interface Addon {
  /** Lives as long as its JavaScript thread. */
  newEntry(): Entry
  /** A bigint only where a number is not exact. */
  addressOf(bytes: Uint8Array): number | bigint
  view(address: bigint, length: number): ArrayBuffer
  endView(view: ArrayBuffer): void
  /** Unmaps pages of 4 KiB, 4,095 at most, when this JavaScript thread ends. */
  unmapAtEnd(address: bigint, pages: number): void
}

const FRAME_BYTES = 72

function load(): Addon {
  const machine = `${process.platform} on ${process.arch}`
  if (process.platform !== 'linux' || (process.arch !== 'x64' && process.arch !== 'arm64')) {
    return unavailable(`rawsys runs on Linux on x64 and arm64; this is ${machine}`)
  }
  let root = 'an unknown folder'
  try {
    const given = bundled() ?? openAsset()
    if (given !== undefined) return given
    root = packageFolder()
    return openKnown(root) ?? search(root)
  } catch (cause) {
    return unavailable(explain(cause as NodeJS.ErrnoException, root, machine), cause)
  }
}

/** The addon as a module of lib/platforms/ leaves it, in a program that a bundler made. */
function bundled(): Addon | undefined {
  return (globalThis as { [key: symbol]: Addon | undefined })[Symbol.for('rawsys.addon')]
}

/**
 * The addon in the two places where it usually lies, without a search, which takes longer than all the rest.
 */
function openKnown(root: string): Addon | undefined {
  const prebuilt = `${root}/prebuilds/linux-${process.arch}/rawsys.node`
  const built = `${root}/build/Release/rawsys.node`
  for (const file of isPrebuiltOnly() ? [prebuilt] : [built, prebuilt]) {
    try {
      return open(file)
    } catch (error) {
      // Deno, which forbids it, says how to allow it.
      if ((error as Error).name === 'NotCapable') throw error
      // Not there, or not to be opened: the search says why.
    }
  }
  return undefined
}

/** As node-gyp-build is told. Deno may not let us read the environment: then nothing was said to us. */
function isPrebuiltOnly(): boolean {
  try {
    return Boolean(process.env.PREBUILDS_ONLY)
  } catch {
    return false
  }
}

/**
 * The addon wherever it may lie, such as a folder of one's own build; or an error that says why there is
 * none.
 */
function search(root: string): Addon {
  const { createRequire } = process.getBuiltinModule('node:module')
  return open(createRequire(import.meta.url)('node-gyp-build').resolve(root))
}

function open(file: string): Addon {
  const module = { exports: {} as Addon }
  process.dlopen(module, file)
  return withFfi(module.exports, file)
}

/** The addon, with entries that run by the cheapest way into it. */
function withFfi(addon: Addon, file: string): Addon {
  const runAt = runByFfi(file)
  if (runAt === undefined) return addon
  return {
    ...addon,
    newEntry() {
      const { frame } = addon.newEntry()
      const address = Number(addon.addressOf(new Uint8Array(frame)))
      return { frame, run: () => runAt(address) }
    },
  }
}

/** This code lies below dist/js, bundled, or below out/lib, as it is. */
function packageFolder(): string {
  const { dirname } = import.meta as { dirname?: string }
  // A bundle in CommonJS has none.
  if (dirname === undefined) throw new Error(BUNDLED)
  return dirname.replace(/\/(dist\/js|out\/lib)(\/[^/]*)?$/, '')
}

function unavailable(message: string, cause?: unknown): Addon {
  const fail = (): never => {
    throw new Error(message, { cause })
  }
  return {
    newEntry: () => ({ frame: new ArrayBuffer(FRAME_BYTES), run: fail }),
    addressOf: fail,
    view: fail,
    endView: fail,
    unmapAtEnd: fail,
  }
}

export const addon: Addon = load()

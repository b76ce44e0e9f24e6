// Loads the native addon. Importing never throws, so that tables work on any platform: where the
// addon cannot run, each call of it throws one clear error. Built-in modules are asked for when they are
// needed, because each import of one costs a part of a millisecond.

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
    root = packageFolder()
    return openKnown(root) ?? search(root)
  } catch (cause) {
    return unavailable(explain(cause as NodeJS.ErrnoException, root, machine), cause)
  }
}

/**
 * The addon in the two places where it usually lies, without a search, which takes longer than all the rest.
 */
function openKnown(root: string): Addon | undefined {
  const prebuilt = `${root}/prebuilds/linux-${process.arch}/rawsys.node`
  const built = `${root}/build/Release/rawsys.node`
  for (const file of process.env.PREBUILDS_ONLY ? [prebuilt] : [built, prebuilt]) {
    const module = { exports: {} }
    try {
      process.dlopen(module, file)
      return module.exports as Addon
    } catch {
      // Not there, or not to be opened: the search says why.
    }
  }
  return undefined
}

/**
 * The addon wherever it may lie, such as a folder of one's own build; or an error that says why there is
 * none.
 */
function search(root: string): Addon {
  const { createRequire } = process.getBuiltinModule('node:module')
  return createRequire(import.meta.url)('node-gyp-build')(root)
}

/** This code lies below dist/js, bundled, or below out/lib, as it is. */
function packageFolder(): string {
  return import.meta.dirname.replace(/\/(dist\/js|out\/lib)(\/[^/]*)?$/, '')
}

function explain({ code, message }: NodeJS.ErrnoException, root: string, machine: string): string {
  if (code === 'ERR_DLOPEN_DISABLED') {
    return "rawsys: Node's permission model forbids native addons; start node with --allow-addons"
  }
  const isMissing = message.startsWith('No native build was found')
  if (code === 'ERR_ACCESS_DENIED' || (isMissing && isHidden(root))) {
    return `rawsys: Node's permission model hides the native addon; start node with ${flags(root)}`
  }
  if (isMissing) {
    return (
      `rawsys: no native addon for ${machine} in ${root}; ` +
      'in a git checkout build it with `npm run native` (needs make and g++), otherwise install rawsys again'
    )
  }
  return `rawsys: the native addon does not load on ${machine}: ${message}`
}

/** Under the permission model a folder that may not be read looks like one without an addon. */
function isHidden(root: string): boolean {
  const { permission } = process as { permission?: { has(scope: string, reference: string): boolean } }
  if (permission === undefined) return false
  return ['build/Release', 'prebuilds'].some((folder) => !permission.has('fs.read', `${root}/${folder}`))
}

/**
 * What node-gyp-build reads: itself, beside us or below us, our files, and what tells musl's distribution.
 */
function flags(root: string): string {
  const parent = root.replace(/\/[^/]*$/, '')
  const folder = parent.endsWith('/node_modules') ? parent : root
  return `--allow-addons --allow-fs-read=${folder}/* --allow-fs-read=/etc/alpine-release`
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

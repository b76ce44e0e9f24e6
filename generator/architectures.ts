import { type Architecture, type PerArchitecture, valueOn } from '#lib/abi/table.js'

export { type Architecture, type PerArchitecture, valueOn }

export const ARCHITECTURES: readonly Architecture[] = ['x64', 'arm64']

/** Those whose syscall numbers are known too: tracers on x86-64 meet 32-bit processes. */
export type NumberedArchitecture = Architecture | 'i386'

/** The kernel's own name of the folder that holds an architecture. */
export const KERNEL_FOLDER: Readonly<Record<NumberedArchitecture, string>> = {
  x64: 'x86',
  arm64: 'arm64',
  i386: 'x86',
}

/** Prefix of the compiler and of binutils that make code for an architecture, as Debian names them on any machine. */
export const TOOL_PREFIX: Readonly<Record<Architecture, string>> = {
  x64: 'x86_64-linux-gnu-',
  arm64: 'aarch64-linux-gnu-',
}

export function perArchitecture<T>(x64: T | undefined, arm64: T | undefined): PerArchitecture<T> {
  if (x64 !== undefined && JSON.stringify(x64) === JSON.stringify(arm64)) return { value: x64 }
  return { ...(x64 === undefined ? {} : { x64 }), ...(arm64 === undefined ? {} : { arm64 }) }
}

/** The same facts found on each architecture, brought together and sorted by name. */
export function mergeArchitectures<T>(
  found: Readonly<Record<Architecture, ReadonlyMap<string, T>>>,
): Record<string, PerArchitecture<T>> {
  const all = new Set([...found.x64.keys(), ...found.arm64.keys()])
  return Object.fromEntries(
    [...all].sort().map((name) => [name, perArchitecture(found.x64.get(name), found.arm64.get(name))]),
  )
}

// The images that are mapped in this process, as the kernel lists them.

/** A file that is mapped, or the vDSO. */
export interface LoadedImage {
  /** The file's path; `[vdso]` for the vDSO. A file that was deleted since has ` (deleted)` behind it. */
  readonly path: string
  /** Where its first byte is. */
  readonly address: bigint
}

/**
 * The files that are mapped from their first byte on, and the vDSO: the program, its libraries, and any other file.
 * `ElfImage.mapped(address)` reads one. proc_pid_maps(5).
 *
 * @throws Error of node:fs without /proc.
 */
export function loadedImages(): LoadedImage[] {
  const maps = process.getBuiltinModule('node:fs').readFileSync('/proc/self/maps', 'utf8')
  const rows = maps.matchAll(/^(\w+)-\w+ \S+ 0+ \S+ \d+ +(\/.*|\[vdso\])$/gm)
  const images = new Map<string, LoadedImage>()
  for (const [, start, path] of rows) {
    if (path !== undefined && !images.has(path)) images.set(path, { path, address: BigInt(`0x${start}`) })
  }
  return [...images.values()]
}

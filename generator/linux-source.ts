// The kernel's source tree: what its user-space headers leave out.

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Package } from './debian-package.js'

/** The parts of the tree in which syscalls are defined, and the headers. */
const PARTS = [
  'arch/x86',
  'arch/arm64',
  'block',
  'drivers/char',
  'fs',
  'include',
  'io_uring',
  'ipc',
  'kernel',
  'mm',
  'net',
  'scripts/syscall.tbl',
  'security',
]

/** The kernel's source tree, as far as it is read. */
export class LinuxSource {
  readonly #root: string

  constructor(root: string) {
    this.#root = root
  }

  /** Unpacks the parts that are read from the archive in Debian's linux-source package. */
  static unpack({ root, source }: Package): LinuxSource {
    const folder = join(root, 'usr/src')
    const tree = source.package
    const members = PARTS.map((part) => `${tree}/${part}`)
    execFileSync('tar', ['-xJf', `${tree}.tar.xz`, ...members], { cwd: folder })
    return new LinuxSource(join(folder, tree))
  }

  /** The text of one file. */
  read(path: string): string {
    return readFileSync(join(this.#root, path), 'utf8')
  }

  /** Every C file, sorted by its path. */
  cFiles(): string[] {
    const files = readdirSync(this.#root, { recursive: true, encoding: 'utf8' })
    return files.filter((file) => file.endsWith('.c')).sort()
  }
}

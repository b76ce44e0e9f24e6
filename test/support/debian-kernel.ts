// Debian's kernels for virtual machines, in their packages.

import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Architecture } from '#generator/architectures.js'
import { type Package, Suite } from '#generator/debian-package.js'

/** From the oldest that this library runs on: Linux 5.10, 6.1, 6.12, 7.2. */
export const SUITES = ['bullseye', 'bookworm', 'trixie', 'forky'] as const
export const DEBIAN_NAME: Readonly<Record<Architecture, string>> = { x64: 'amd64', arm64: 'arm64' }

/** The newest kernel of a suite, downloaded into `folder`, which it makes. */
export function kernelPackage(suite: string, architecture: Architecture, folder: string): Promise<Package> {
  mkdirSync(folder)
  const debian = DEBIAN_NAME[architecture]
  const packages = new Suite(suite, folder, debian)
  const dependency = (of: string, prefix: string) =>
    packages.dependencies(of).find((name) => name.startsWith(prefix))
  const newest = `linux-image-cloud-${debian}`
  const image = dependency(newest, 'linux-image-')
  if (image === undefined) throw new Error(`${newest} of ${suite} depends on no kernel`)
  // Up to Linux 6.12 the image package has the kernel; from then on it depends on one that has it.
  return packages.unpack(dependency(image, 'linux-binary-') ?? image)
}

export function vmlinuz(root: string): string {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
  const kernel = names.find((name) => /(^|\/)vmlinuz(-[^/]*)?$/.test(name))
  if (kernel === undefined) throw new Error('expected a vmlinuz in the package, got none')
  return join(root, kernel)
}

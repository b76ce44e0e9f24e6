// The kernels that tests run on, and what is fetched for them.

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ARCHITECTURES, type Architecture } from '#generator/architectures.js'
import { Suite } from '#generator/debian-package.js'
import { DEBIAN_NAME, kernelPackage, SUITES, vmlinuz } from '../support/debian-kernel.js'
import { cached } from '../support/downloads.js'
import { kernelImage } from '../vdso/kernel-image.js'

export interface Kernel {
  /** Of Debian. */
  readonly suite: (typeof SUITES)[number]
  readonly architecture: Architecture
  /** The major number of the Node that runs the tests. */
  readonly node: number
  /** On a processor that demands landing pads of code that asks for them, as ours does: BTI. */
  readonly bti?: true
}

const NODE = 26
/** The one boot of `npm run test:arm64`, with the oldest Node. */
export const ARM64: Kernel = { suite: 'trixie', architecture: 'arm64', node: 20 }
export const BTI: Kernel = { suite: 'trixie', architecture: 'arm64', node: NODE, bti: true }

/** Newest first: it takes longest. */
export const KERNELS: readonly Kernel[] = [
  BTI,
  ...[...SUITES]
    .reverse()
    .flatMap((suite) =>
      ARCHITECTURES.map((architecture) =>
        suite === ARM64.suite && architecture === ARM64.architecture
          ? ARM64
          : { suite, architecture, node: NODE },
      ),
    ),
]

const DOWNLOAD = 'download'

/** The file of the kernel, as qemu starts it. */
export async function kernelFile({ suite, architecture }: Kernel): Promise<string> {
  const name = 'kernel'
  const folder = await cached(`kernel-${suite}-${architecture}`, async (cache) => {
    const { root } = await kernelPackage(suite, architecture, join(cache, DOWNLOAD))
    const packed = readFileSync(vmlinuz(root))
    // Older versions of qemu do not start an ARM64 kernel that unpacks itself.
    writeFileSync(join(cache, name), architecture === 'x64' ? packed : kernelImage(packed, architecture))
    rmSync(join(cache, DOWNLOAD), { recursive: true })
  })
  return join(folder, name)
}

const LIBRARY_SUITE = 'trixie'
const LIBRARIES = ['libc6', 'libstdc++6', 'libgcc-s1', 'libatomic1', 'busybox-static']

/** A folder with the libraries that Node needs, and a shell. */
export function libraries(architecture: Architecture): Promise<string> {
  return cached(`libraries-${LIBRARY_SUITE}-${architecture}`, async (cache) => {
    const download = join(cache, DOWNLOAD)
    mkdirSync(download)
    const suite = new Suite(LIBRARY_SUITE, download, DEBIAN_NAME[architecture])
    for (const library of LIBRARIES) {
      const { root } = await suite.unpack(library)
      cpSync(join(root, 'usr'), join(cache, 'usr'), { recursive: true, verbatimSymlinks: true })
    }
    rmSync(download, { recursive: true })
  })
}

/** As messages name it. */
export function nameOf({ suite, architecture, node, bti }: Kernel): string {
  return `${suite} ${architecture}, Node ${node}${bti === true ? ', BTI' : ''}`
}

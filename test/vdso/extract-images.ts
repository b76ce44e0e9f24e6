// Debian's kernels -> test/vdso/images. Needs apt-get, readelf, and what the kernels are compressed with:
// zstd, xz-utils, lz4. Run it to move to newer kernels; with the same packages it writes the same bytes.

import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ARCHITECTURES, type Architecture } from '#generator/architectures.js'
import { json } from '#generator/json.js'
import { kernelPackage, SUITES, vmlinuz } from '../support/debian-kernel.js'
import { IMAGES, ORIGIN, type Origin } from './extracted.js'
import { vdsoOf } from './find-image.js'
import { kernelImage } from './kernel-image.js'
import { type PrintedSymbol, printedSymbols } from './readelf.js'

/** What no vDSO lacks, by its name and version there: arch/x86/entry/vdso, arch/arm64/kernel/vdso. */
const CLOCK: Readonly<Record<Architecture, Pick<PrintedSymbol, 'name' | 'version'>>> = {
  x64: { name: '__vdso_clock_gettime', version: 'LINUX_2.6' },
  arm64: { name: '__kernel_clock_gettime', version: 'LINUX_2.6.39' },
}

const folder = mkdtempSync(join(tmpdir(), 'rawsys-vdso-'))
const images = join(folder, 'images')
try {
  const all: Record<string, Origin> = {}
  mkdirSync(images)
  for (const suite of SUITES) {
    for (const architecture of ARCHITECTURES) {
      const [file, origin] = await extract(suite, architecture)
      all[file] = origin
      console.log(`${file}: ${origin.symbols.length} symbols, of ${origin.source.package}`)
    }
  }
  writeFileSync(join(images, ORIGIN), `${json(all, 3)}\n`)
  rmSync(IMAGES, { recursive: true, force: true })
  cpSync(images, IMAGES, { recursive: true })
} finally {
  rmSync(folder, { recursive: true })
}

async function extract(suite: string, architecture: Architecture): Promise<[string, Origin]> {
  const own = join(folder, `${suite}-${architecture}`)
  const { root, source } = await kernelPackage(suite, architecture, own)
  const image = vdsoOf(kernelImage(readFileSync(vmlinuz(root)), architecture), architecture)

  const [version] = /^\d+\.\d+/.exec(source.version) ?? ['']
  const file = `${version}-${architecture}.so`
  writeFileSync(join(images, file), image)
  const symbols = printedSymbols(join(images, file))
  const { name, version: of } = CLOCK[architecture]
  if (!symbols.some((symbol) => symbol.name === name && symbol.version === of)) {
    throw new Error(`expected ${name}@@${of} in the vDSO of ${source.package}, got other symbols`)
  }
  const sha256 = createHash('sha256').update(image).digest('hex')
  return [file, { version, architecture, source, sha256, symbols }]
}

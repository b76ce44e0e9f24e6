// The vDSO images of Debian's kernels, as extract-images.ts wrote them.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Architecture } from '#generator/architectures.js'
import type { Source } from '#generator/debian-package.js'
import { ROOT } from '../support/child.js'
import type { PrintedSymbol } from './readelf.js'

export const IMAGES: string = join(ROOT, 'test/vdso/images')
export const ORIGIN = 'origin.json'

/** Where an image was extracted from, and what readelf prints of it. */
export interface Origin {
  /** The kernel's. */
  readonly version: string
  readonly architecture: Architecture
  readonly source: Source
  readonly sha256: string
  readonly symbols: readonly PrintedSymbol[]
}

/** File in the folder -> where it comes from. */
export function origins(): Map<string, Origin> {
  return new Map(Object.entries(JSON.parse(readFileSync(join(IMAGES, ORIGIN), 'utf8'))))
}

export function imageBytes(file: string): Buffer {
  return readFileSync(join(IMAGES, file))
}

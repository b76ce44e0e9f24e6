// The native addon of a single executable that Node made.

import type { Addon } from './addon.js'
import { BUNDLED } from './explain.js'

interface SingleExecutable {
  isSea(): boolean
  getRawAsset(name: string): ArrayBuffer
}

const ASSET = 'rawsys.node'

/** The addon from the executable's assets. A library must be a file to be opened, so it is one for that moment. */
export function openAsset(): Addon | undefined {
  const sea = process.getBuiltinModule('node:sea') as unknown as SingleExecutable | undefined
  if (!sea?.isSea()) return undefined
  const asset = rawAsset(sea)
  const { mkdtempSync, rmSync, writeFileSync } = process.getBuiltinModule('node:fs')
  const folder = mkdtempSync(`${process.getBuiltinModule('node:os').tmpdir()}/rawsys-`)
  try {
    writeFileSync(`${folder}/${ASSET}`, new Uint8Array(asset))
    const module = { exports: {} as Addon }
    process.dlopen(module, `${folder}/${ASSET}`)
    return module.exports
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function rawAsset(sea: SingleExecutable): ArrayBuffer {
  try {
    return sea.getRawAsset(ASSET)
  } catch (cause) {
    throw new Error(BUNDLED, { cause })
  }
}

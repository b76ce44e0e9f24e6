// The native addon of a single executable that Node made.

import type { Addon } from './addon.js'

interface SingleExecutable {
  isSea(): boolean
  getRawAsset(name: string): ArrayBuffer
}

const ASSET = 'rawsys.node'

/** The addon from the executable's assets. A library must be a file to be opened, so it is one for that moment. */
export function openAsset(): Addon | undefined {
  const sea = process.getBuiltinModule('node:sea') as unknown as SingleExecutable | undefined
  if (!sea?.isSea()) return undefined
  const { mkdtempSync, rmSync, writeFileSync } = process.getBuiltinModule('node:fs')
  const folder = mkdtempSync(`${process.getBuiltinModule('node:os').tmpdir()}/rawsys-`)
  try {
    writeFileSync(`${folder}/${ASSET}`, new Uint8Array(sea.getRawAsset(ASSET)))
    const module = { exports: {} as Addon }
    process.dlopen(module, `${folder}/${ASSET}`)
    return module.exports
  } finally {
    rmSync(folder, { recursive: true })
  }
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Gives an empty folder, and removes it. */
export function withFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'rawsys-program-'))
  try {
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

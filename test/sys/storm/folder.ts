// The files that a child works on: `f`, `d` and `s` in its working directory.

import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'

export function makeFiles(): void {
  writeFileSync('f', '0123456789abcdef')
  mkdirSync('d', 0o700)
  symlinkSync('nowhere', 's')
}

/** Empties the working directory. */
export function removeFiles(): void {
  for (const name of readdirSync('.', { encoding: 'buffer' })) remove(name)
}

/** Removes a file or a folder with all in it, whatever its name and its mode. */
function remove(name: Buffer): void {
  if (!lstatSync(name).isDirectory()) {
    unlinkSync(name)
    return
  }
  chmodSync(name, 0o700)
  for (const inside of readdirSync(name, { encoding: 'buffer' })) {
    remove(Buffer.concat([name, Buffer.from('/'), inside]))
  }
  rmdirSync(name)
}

// What node:fs says of descriptors that it did not open itself. Deno's refuses to know them, so here their files are
// opened anew, by their paths in /proc.

import { closeSync, openSync, readSync, type Stats, statSync, writeSync } from 'node:fs'
import { must } from 'rawsys'
import type { Fd } from 'rawsys/fs'

const pathOf = (fd: number): string => `/proc/self/fd/${fd}`

/** Reads a file, as readSync does. */
export function readFrom(
  fd: number,
  bytes: NodeJS.ArrayBufferView,
  offset: number,
  length: number,
  position: number | bigint,
): number {
  return opened(fd, 'r', (file) => readSync(file, bytes, offset, length, position))
}

/** Writes to a file or a pipe, as writeSync does. */
export function writeTo(fd: number, data: string | Uint8Array, position: number | null = null): number {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data
  return opened(fd, 'r+', (file) => writeSync(file, bytes, 0, bytes.length, position))
}

export function statOf(fd: number): Stats {
  return statSync(pathOf(fd))
}

export function close(fd: number): void {
  must.close(fd as Fd)
}

function opened<T>(fd: number, flags: string, use: (file: number) => T): T {
  const file = openSync(pathOf(fd), flags)
  try {
    return use(file)
  } finally {
    closeSync(file)
  }
}

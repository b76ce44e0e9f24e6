// The running kernel: its release, and constants of this architecture that the tests use.

import { release as osRelease } from 'node:os'
import { ERRNO, host } from 'rawsys/abi'
import { skip } from './skip.js'

function constant(name: string): number {
  const value = host?.constants.get(name)?.value
  if (typeof value !== 'number') throw new Error(`${name} is no number here`)
  return value
}

function errno(name: string): number {
  const [number] = Object.entries(ERRNO).find(([, [other]]) => other === name) ?? []
  if (number === undefined) throw new Error(`there is no ${name}`)
  return Number(number)
}

export const AT_FDCWD: number = constant('AT_FDCWD')
export const O_RDONLY: number = constant('O_RDONLY')
export const PROT_NONE: number = constant('PROT_NONE')
export const PROT_READ: number = constant('PROT_READ')
export const PROT_WRITE: number = constant('PROT_WRITE')
export const MAP_SHARED: number = constant('MAP_SHARED')
export const MAP_PRIVATE: number = constant('MAP_PRIVATE')
export const MAP_ANONYMOUS: number = constant('MAP_ANONYMOUS')
export const MFD_CLOEXEC: number = constant('MFD_CLOEXEC')
export const CLOCK_REALTIME: number = constant('CLOCK_REALTIME')
export const CLOCK_MONOTONIC: number = constant('CLOCK_MONOTONIC')
export const CLOCK_MONOTONIC_RAW: number = constant('CLOCK_MONOTONIC_RAW')
export const CLOCK_REALTIME_COARSE: number = constant('CLOCK_REALTIME_COARSE')
export const CLOCK_MONOTONIC_COARSE: number = constant('CLOCK_MONOTONIC_COARSE')
export const CLOCK_BOOTTIME: number = constant('CLOCK_BOOTTIME')
export const CLOCK_TAI: number = constant('CLOCK_TAI')
export const EBADF: number = errno('EBADF')
export const EFAULT: number = errno('EFAULT')
export const ENOENT: number = errno('ENOENT')
export const ENOSYS: number = errno('ENOSYS')
export const CLONE_NEWNS: number = constant('CLONE_NEWNS')
export const MS_PRIVATE: number = constant('MS_PRIVATE')
export const MS_REC: number = constant('MS_REC')
export const EINVAL: number = errno('EINVAL')

const release = numbersOf(osRelease())

/** Whether the running kernel is of this release or a later one: '5.13'. */
export function isKernel(since: string): boolean {
  const [major, minor] = numbersOf(since)
  return release[0] > major || (release[0] === major && release[1] >= minor)
}

/** Skips unless the running kernel is new enough. */
export function needsKernel(context: Mocha.Context, since: string, what: string): void {
  if (!isKernel(since)) skip(context, `${what} came with Linux ${since}, and this is ${osRelease()}`)
}

function numbersOf(text: string): [major: number, minor: number] {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(text) ?? []
  if (major === undefined || minor === undefined) throw new Error(`expected a kernel release, got ${text}`)
  return [Number(major), Number(minor)]
}

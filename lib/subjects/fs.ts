/** rawsys/fs: files, directories, paths, attributes, mounts, and being told of changes. */

import type { CommonCalls } from '../generated/sys/common.js'
import * as common from '../generated/sys/common.js'
import type { FsCalls } from '../generated/sys/fs.js'
import * as own from '../generated/sys/fs.js'
import { raw, throwing } from '../sys/must.js'

export * from '../generated/named/fs.js'
export { struct } from '../generated/views/fs.js'
export * from '../records/directory-entries.js'
export * from '../records/fanotify.js'
export type { FanotifyFid } from '../records/fanotify-fid.js'
export * from '../records/fanotify-response.js'
export * from '../records/inotify.js'
export { major, makedev, minor } from '../struct/device.js'
export { type FileType, fileType, modeText } from '../struct/file-mode.js'
export * from '../struct/shared.js'
export * from '../sys/shared.js'

/** The calls of this subject, and those of every descriptor; the result is the kernel's own. */
export const sys: CommonCalls<'sys'> & FsCalls<'sys'> = raw([common, own]) as CommonCalls<'sys'> &
  FsCalls<'sys'>
/** The same calls; an error is thrown as a SyscallError. */
export const must: CommonCalls<'must'> & FsCalls<'must'> = throwing([common, own]) as CommonCalls<'must'> &
  FsCalls<'must'>

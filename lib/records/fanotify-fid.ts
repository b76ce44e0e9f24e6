// Information records of fanotify that name a file system object: by its file system and file handle, and
// those of directories by a name in it as well.

import { struct } from '../generated/views/fs.js'
import { FieldText } from '../struct/bytes.js'
import { RecordError } from '../struct/record-error.js'
import { offsetof, sizeof } from '../struct/sizeof.js'
import type { ByteField } from '../struct/types.js'
import type { Extent } from './stream.js'

const FID = 'fanotify_event_info_fid'
/** A file system object, named by its file system and its file handle. */
export interface FanotifyFid {
  /** Which object of the event it is, one of `FAN_EVENT_INFO_TYPE_`. */
  readonly info_type: number
  /** The file system, as statfs gives it in `f_fsid`. */
  readonly fsid: struct.fanotify_event_info_fid['fsid']
  /**
   * What name_to_handle_at gives of the object and open_by_handle_at takes. Without bytes where there is no
   * object.
   */
  readonly handle: struct.file_handle
  /**
   * The name in the directory that `handle` is, without a NUL: `name.text()`; "." is the directory itself.
   */
  readonly name?: ByteField
}

/** The record at an extent, of which nothing but the type is known. */
export function fidAt(records: DataView, { offset, bytes }: Extent, hasName: boolean): FanotifyFid {
  const least = offsetof(FID, 'handle') + sizeof('file_handle')
  if (bytes < least) {
    throw new RecordError(FID, offset, `expected ${least} bytes or more as hdr.len, got ${bytes}`)
  }
  const start = offset + offsetof(FID, 'handle')
  const { handle_bytes: length } = struct.file_handle.at(records, start)
  if (length > bytes - least) {
    throw new RecordError(FID, offset, `expected ${bytes - least} or less as handle_bytes, got ${length}`)
  }
  const { hdr, fsid } = struct.fanotify_event_info_fid.at(records, offset, bytes)
  const handle = struct.file_handle.at(records, start, sizeof('file_handle') + length)
  const fid = { info_type: hdr.info_type, fsid, handle }
  return hasName ? { ...fid, name: nameAt(records, offset + least + length, { offset, bytes }) } : fid
}

/** The name from `start` on, as a field of bytes, so that it has a text. */
function nameAt(records: DataView, start: number, { offset, bytes }: Extent): ByteField {
  const end = offset + bytes
  let nul = start
  while (nul < end && records.getUint8(nul) !== 0) nul++
  if (nul === end) throw new RecordError(FID, offset, 'expected a NUL after the name')
  return new FieldText(records.buffer as ArrayBuffer, records.byteOffset + start, nul - start)
}

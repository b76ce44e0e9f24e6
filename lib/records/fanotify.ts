// What fanotify tells: struct fanotify_event_metadata, each with information records behind it.

import {
  FAN_EVENT_INFO_TYPE_DFID,
  FAN_EVENT_INFO_TYPE_DFID_NAME,
  FAN_EVENT_INFO_TYPE_ERROR,
  FAN_EVENT_INFO_TYPE_FID,
  FAN_EVENT_INFO_TYPE_MNT,
  FAN_EVENT_INFO_TYPE_NEW_DFID_NAME,
  FAN_EVENT_INFO_TYPE_OLD_DFID_NAME,
  FAN_EVENT_INFO_TYPE_PIDFD,
  FAN_EVENT_INFO_TYPE_RANGE,
  FANOTIFY_METADATA_VERSION,
} from '../generated/named/fs.js'
import { struct } from '../generated/views/fs.js'
import type { Memory } from '../memory/word.js'
import { RecordError } from '../struct/record-error.js'
import { offsetof, sizeof } from '../struct/sizeof.js'
import type { Quantity } from '../sys/types.js'
import { type FanotifyFid, fidAt } from './fanotify-fid.js'
import { copyOfFilled, type Extent, extents, type RecordFormat } from './stream.js'

const METADATA = 'fanotify_event_metadata'
const HEADER = 'fanotify_event_info_header'

/** Events; those of another version have fields that mean something else. */
function eventFormat(): RecordFormat {
  const [least, version, length] = [
    sizeof(METADATA),
    offsetof(METADATA, 'vers'),
    offsetof(METADATA, 'event_len'),
  ]
  return {
    what: METADATA,
    least,
    length(records, offset) {
      const vers = records.getUint8(offset + version)
      if (vers === FANOTIFY_METADATA_VERSION) return records.getUint32(offset + length, true)
      throw new RecordError(METADATA, offset, `expected ${FANOTIFY_METADATA_VERSION} as vers, got ${vers}`)
    },
  }
}

/** The records behind the metadata of an event. */
function infoFormat(): RecordFormat {
  const len = offsetof(HEADER, 'len')
  return {
    what: HEADER,
    least: sizeof(HEADER),
    length: (records, offset) => records.getUint16(offset + len, true),
  }
}

/** An event: the metadata, and what the flags of fanotify_init asked for beside it. */
export interface FanotifyEvent {
  /**
   * `mask`, `pid` and `fd`. An `fd` of 0 or more is an open descriptor, which the receiver closes; FAN_NOFD
   * means none, another negative number an error (with FAN_REPORT_FD_ERROR).
   */
  readonly metadata: struct.fanotify_event_metadata
  /** The objects that the event is about: which one is what `info_type` says. */
  readonly fids: readonly FanotifyFid[]
  /**
   * The process behind the event (FAN_REPORT_PIDFD, since Linux 5.15). A `pidfd` of 0 or more is an open
   * descriptor, which the receiver closes; else FAN_NOPIDFD: the process has ended; FAN_EPIDFD: there is none
   * for another reason.
   */
  readonly pidfd?: struct.fanotify_event_info_pidfd
  /** The error of a file system (FAN_FS_ERROR, since Linux 5.16). */
  readonly error?: struct.fanotify_event_info_error
  /** The range of the file that is about to be accessed (FAN_PRE_ACCESS, since Linux 6.14). */
  readonly range?: struct.fanotify_event_info_range
  /** The mount that was attached or detached (FAN_REPORT_MNT, since Linux 6.15). */
  readonly mnt?: struct.fanotify_event_info_mnt
  /** Records of types that this library does not know; each struct reaches to the record's end. */
  readonly others: readonly struct.fanotify_event_info_header[]
}

type Parts = { -readonly [K in keyof FanotifyEvent]: FanotifyEvent[K] } & {
  fids: FanotifyFid[]
  others: struct.fanotify_event_info_header[]
}

/**
 * The events in what a read of a fanotify descriptor gave: all of `buffer`, or its first `bytes`. All structs
 * are on a copy of the bytes. The receiver closes the descriptors in them: `metadata.fd` and `pidfd.pidfd`,
 * where 0 or more. fanotify(7).
 *
 * @throws RecordError at an event or a record in it that is cut off, whose length cannot be, or of another
 *   version.
 */
export function fanotifyEvents(buffer: Memory, bytes?: Quantity): Generator<FanotifyEvent, void> {
  return events(copyOfFilled(buffer, bytes, 'fanotifyEvents'))
}

function* events(bytes: Uint8Array<ArrayBuffer>): Generator<FanotifyEvent, void> {
  const records = new DataView(bytes.buffer)
  for (const extent of extents(records, eventFormat())) yield eventAt(records, extent)
}

function eventAt(records: DataView, { offset, bytes }: Extent): FanotifyEvent {
  const metadata = struct.fanotify_event_metadata.at(records, offset)
  const { metadata_len: length } = metadata
  const least = sizeof(METADATA)
  if (length < least || length > bytes) {
    const problem = `expected ${least} .. ${bytes} as metadata_len, got ${length}`
    throw new RecordError(METADATA, offset, problem)
  }
  const event: Parts = { metadata, fids: [], others: [] }
  for (const info of extents(records, infoFormat(), offset + length, offset + bytes))
    add(event, records, info)
  return event
}

function add(event: Parts, records: DataView, info: Extent): void {
  const { offset, bytes } = info
  switch (records.getUint8(offset + offsetof(HEADER, 'info_type'))) {
    case FAN_EVENT_INFO_TYPE_FID:
    case FAN_EVENT_INFO_TYPE_DFID:
      event.fids.push(fidAt(records, info, false))
      break
    case FAN_EVENT_INFO_TYPE_DFID_NAME:
    case FAN_EVENT_INFO_TYPE_OLD_DFID_NAME:
    case FAN_EVENT_INFO_TYPE_NEW_DFID_NAME:
      event.fids.push(fidAt(records, info, true))
      break
    case FAN_EVENT_INFO_TYPE_PIDFD:
      event.pidfd = struct.fanotify_event_info_pidfd.at(records, whole(info, 'fanotify_event_info_pidfd'))
      break
    case FAN_EVENT_INFO_TYPE_ERROR:
      event.error = struct.fanotify_event_info_error.at(records, whole(info, 'fanotify_event_info_error'))
      break
    case FAN_EVENT_INFO_TYPE_RANGE:
      event.range = struct.fanotify_event_info_range.at(records, whole(info, 'fanotify_event_info_range'))
      break
    case FAN_EVENT_INFO_TYPE_MNT:
      event.mnt = struct.fanotify_event_info_mnt.at(records, whole(info, 'fanotify_event_info_mnt'))
      break
    default:
      event.others.push(struct.fanotify_event_info_header.at(records, offset, bytes))
  }
}

/** The offset of a record that has all of its struct. */
function whole({ offset, bytes }: Extent, name: string): number {
  const least = sizeof(name)
  if (bytes >= least) return offset
  throw new RecordError(name, offset, `expected ${least} bytes or more as hdr.len, got ${bytes}`)
}

// What inotify tells: struct inotify_event, one behind the other, each with a name or without.

import { struct } from '../generated/views/fs.js'
import type { Memory } from '../memory/word.js'
import { offsetof, sizeof } from '../struct/sizeof.js'
import type { Quantity } from '../sys/types.js'
import { copyOfFilled, extents, type RecordFormat } from './stream.js'

const WHAT = 'inotify_event'
/**
 * The events in what a read of an inotify descriptor gave: all of `buffer`, or its first `bytes`. Each is a
 * struct on a copy of the bytes. `name` is the name alone, without the NULs behind it: `name.text()` is the
 * string, empty for an event of the watched object itself. IN_MOVED_FROM and IN_MOVED_TO of one rename have
 * the same `cookie`; IN_Q_OVERFLOW, with -1 as `wd`, says that events were lost. inotify(7).
 *
 * @throws RecordError at an event that is cut off, or longer than what was read.
 */
export function inotifyEvents(buffer: Memory, bytes?: Quantity): Generator<struct.inotify_event, void> {
  return events(copyOfFilled(buffer, bytes, 'inotifyEvents'))
}

function* events(bytes: Uint8Array<ArrayBuffer>): Generator<struct.inotify_event, void> {
  const header = sizeof(WHAT)
  const len = offsetof(WHAT, 'len')
  const format: RecordFormat = {
    what: WHAT,
    least: header,
    length: (records, offset) => header + records.getUint32(offset + len, true),
  }
  for (const { offset, bytes: length } of extents(new DataView(bytes.buffer), format)) {
    const name = bytes.subarray(offset + header, offset + length)
    const nul = name.indexOf(0)
    yield struct.inotify_event.at(bytes, offset, header + (nul < 0 ? name.length : nul))
  }
}

// Directory entries, as getdents64 gives them: struct linux_dirent64, one behind the other.

import type { DT_ } from '../generated/families.js'
import { struct } from '../generated/views/fs.js'
import type { Memory } from '../memory/word.js'
import { unsignedLong } from '../struct/long.js'
import { RecordError } from '../struct/record-error.js'
import { offsetof, sizeof } from '../struct/sizeof.js'
import { asText } from '../sys/as-text.js'
import type { Choice, Quantity } from '../sys/types.js'
import { copyOfFilled, filledBytes } from './stream.js'

const WHAT = 'linux_dirent64'
/** The kernel rounds records up to this, with one NUL behind the name at least. */
const ALIGN = 8
const NONE = -1

/** Where the fields are; found out when there is a use for it, because an import should cost little. */
interface Layout {
  readonly d_ino: number
  readonly d_off: number
  readonly d_reclen: number
  readonly d_type: number
  readonly d_name: number
  readonly least: number
}

let known: Layout | undefined

function layout(): Layout {
  known ??= {
    d_ino: offsetof(WHAT, 'd_ino'),
    d_off: offsetof(WHAT, 'd_off'),
    d_reclen: offsetof(WHAT, 'd_reclen'),
    d_type: offsetof(WHAT, 'd_type'),
    d_name: offsetof(WHAT, 'd_name'),
    least: sizeof(WHAT),
  }
  return known
}

/**
 * Goes through directory entries without an object for each: the cursor itself has the fields of the entry
 * that it stands on. It reads the buffer that it was made with, which may be filled again and again.
 *
 *     const cursor = new DirectoryCursor(buffer)
 *     for (let filled: Size; (filled = must.getdents64(fd, buffer)) > 0; ) {
 *       cursor.over(filled)
 *       while (cursor.next()) console.log(cursor.d_type, cursor.name)
 *     }
 *
 * getdents64(2), include/linux/dirent.h.
 */
export class DirectoryCursor {
  readonly #layout: Layout = layout()
  readonly #buffer: Memory
  #bytes: Uint8Array
  #view: DataView
  /** Where the entry begins, and where its name ends. */
  #at: number = NONE
  #nameEnd: number = 0
  #isAscii: boolean = false
  #next: number = 0
  /** The records as text, a character for each byte, of which ASCII names are parts. */
  #text: string | undefined

  /**
   * A cursor over a buffer that getdents64 is going to fill; it has no entries yet.
   *
   * @throws TypeError if it is no memory, or detached.
   */
  constructor(buffer: Memory) {
    this.#buffer = buffer
    this.#bytes = filledBytes(buffer, 0, 'DirectoryCursor')
    this.#view = viewOf(this.#bytes)
  }

  /**
   * Starts before the first of the entries in so many bytes, as getdents64 has just given; all bytes of the
   * buffer unless told. Gives the cursor itself.
   *
   * @throws RangeError if the buffer has fewer bytes.
   */
  over(bytes?: Quantity): this {
    const filled = filledBytes(this.#buffer, bytes, 'DirectoryCursor.over')
    this.#bytes = filled
    this.#view = viewOf(filled)
    this.#at = NONE
    this.#next = 0
    this.#text = undefined
    return this
  }

  /**
   * Goes to the next entry; false if there is none.
   *
   * @throws RecordError if the entry's length cannot be, or its name has no end.
   */
  next(): boolean {
    const bytes = this.#bytes
    const at = this.#next
    const room = bytes.length - at
    if (room === 0) {
      this.#at = NONE
      return false
    }
    const { d_reclen, d_name, least } = this.#layout
    const length = room < least ? 0 : this.#view.getUint16(at + d_reclen, true)
    if (length < least || length > room || length % ALIGN !== 0) refuseLength(at, length, room)
    const end = at + length
    let nameEnd = at + d_name
    let all = 0
    for (; nameEnd < end; nameEnd++) {
      const byte = bytes[nameEnd] as number
      if (byte === 0) break
      all |= byte
    }
    if (nameEnd === end) throw new RecordError(WHAT, at, 'expected a NUL after the name')
    this.#isAscii = all < 128
    this.#nameEnd = nameEnd
    this.#at = at
    this.#next = end
    return true
  }

  /** The inode number. @throws InexactError, which has the value, beyond 2^53. */
  get d_ino(): number {
    const at = this.#record() + this.#layout.d_ino
    return unsignedLong(this.#view.getUint32(at, true), this.#view.getUint32(at + 4, true), `${WHAT}.d_ino`)
  }

  /** Where the directory goes on after the entry: for lseek, and for nothing else. */
  get d_off(): bigint {
    return this.#view.getBigInt64(this.#record() + this.#layout.d_off, true)
  }

  /** What it is, one of `DT_`; DT_UNKNOWN where the file system does not say, so that only statx tells. */
  get d_type(): Choice<DT_> {
    return this.#view.getUint8(this.#record() + this.#layout.d_type) as Choice<DT_>
  }

  /**
   * The name. A part of the text of its buffer, as engines do with parts of strings: who keeps few names of
   * many for long may copy them.
   *
   * @throws TypeError if it is not UTF-8; `nameBytes` can always be read.
   */
  get name(): string {
    const start = this.#record() + this.#layout.d_name
    if (!this.#isAscii) return asText(this.nameBytes)
    this.#text ??= latin1(this.#bytes)
    return this.#text.slice(start, this.#nameEnd)
  }

  /**
   * The bytes of the name, without a NUL, in the buffer: they last until it is filled again. Calls take them
   * as a path.
   */
  get nameBytes(): Uint8Array {
    return this.#bytes.subarray(this.#record() + this.#layout.d_name, this.#nameEnd)
  }

  #record(): number {
    if (this.#at !== NONE) return this.#at
    throw new RangeError('DirectoryCursor: there is no entry here; next() says whether there is one')
  }
}

/**
 * The directory entries in what getdents64 gave: all of `buffer`, or its first `bytes`. Each is a struct on a
 * copy of the bytes, and `d_name` is the name alone: `d_name.text()` is the name as a string, and calls take
 * `d_name` itself as a path, also where it is not UTF-8. A DirectoryCursor does the same faster.
 * getdents64(2).
 *
 * @throws RecordError at an entry whose length cannot be, or whose name has no end.
 */
export function directoryEntries(buffer: Memory, bytes?: Quantity): Generator<struct.linux_dirent64, void> {
  return entries(copyOfFilled(buffer, bytes, 'directoryEntries'))
}

function* entries(records: Uint8Array): Generator<struct.linux_dirent64, void> {
  const { d_name } = layout()
  const cursor = new DirectoryCursor(records).over()
  while (cursor.next()) {
    const { byteOffset, length } = cursor.nameBytes
    yield struct.linux_dirent64.at(records, byteOffset - d_name, d_name + length)
  }
}

function refuseLength(at: number, length: number, room: number): never {
  const { least } = layout()
  const problem =
    room < least
      ? `expected ${least} bytes or more, but ${room} are left`
      : `expected a multiple of ${ALIGN} within ${least} .. ${room} as d_reclen, got ${length}`
  throw new RecordError(WHAT, at, problem)
}

function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length)
}

function latin1({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString('latin1')
}

import { bytesOf, isMemory } from '../memory/address.js'
import type { Memory } from '../memory/word.js'
import { described } from './refusal.js'
import { count } from './region.js'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * The text in the first `length` bytes, such as a call that reads gave: `asText(buffer, must.read(fd,
 * buffer))`. Without a length, the text that ends before the first NUL.
 *
 * @throws TypeError if the bytes are not UTF-8, RangeError if there are not so many.
 */
export function asText(memory: Memory, length?: number): string {
  if (!isMemory(memory)) throw new TypeError(`asText: expected memory, got ${described(memory)}`)
  const bytes = bytesOf(memory, 'asText')
  const nul = bytes.indexOf(0)
  const end = length === undefined && nul >= 0 ? nul : count(length, bytes.length, 'asText length')
  try {
    return decoder.decode(unshared(bytes.subarray(0, end)))
  } catch (cause) {
    throw new TypeError('asText: the bytes are not UTF-8; look at them as bytes', { cause })
  }
}

/** A decoder may refuse shared memory. */
function unshared(bytes: Uint8Array): Uint8Array {
  return bytes.buffer instanceof ArrayBuffer ? bytes : bytes.slice()
}

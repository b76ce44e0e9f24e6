// Memory whose address is known, with the views of it that are needed.

import { addressWord } from '../memory/address.js'

export class Block {
  readonly bytes: Uint8Array
  readonly ints: Int32Array
  readonly words: BigInt64Array
  readonly address: number
  /** Behind the last byte in use. */
  top = 0

  constructor(size: number) {
    const memory = new ArrayBuffer(size)
    this.bytes = new Uint8Array(memory)
    this.ints = new Int32Array(memory)
    this.words = new BigInt64Array(memory)
    this.address = Number(addressWord(this.bytes, 'program'))
  }

  get room(): number {
    return this.bytes.length - this.top
  }
}

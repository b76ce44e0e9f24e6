// Where JavaScript's memory lies. Buffers do not move, so an address is asked for once per buffer;
// offsets and lengths change (resize, detach) and are read anew each time.
//
// A subclass may redefine `byteOffset` and its like, and user code that ran while arguments are
// being read could disturb them. So everything is read through the prototypes' own getters,
// captured here before anybody can replace them.

import { addon } from '../native/addon.js'
import { countContentRead } from './content.js'
import { locatedAddress, locatedBytes, locatedHolds, locatedSlab, type Slab, whenHeld } from './located.js'
import type { Memory, Word } from './word.js'

const { isAnyArrayBuffer, isDataView, isSharedArrayBuffer } = process.getBuiltinModule('node:util/types')
const { isView } = ArrayBuffer

type Getter<T, R> = (of: T) => R

function getter<T, R>(prototype: object, name: string): Getter<T, R> {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get
  if (get === undefined) throw new Error(`rawsys: this runtime has no getter for ${name}`)
  return Function.prototype.call.bind(get) as unknown as Getter<T, R>
}

const TypedArray = Object.getPrototypeOf(Uint8Array.prototype)
const typedArray = {
  buffer: getter<ArrayBufferView, ArrayBufferLike>(TypedArray, 'buffer'),
  byteOffset: getter<ArrayBufferView, number>(TypedArray, 'byteOffset'),
  byteLength: getter<ArrayBufferView, number>(TypedArray, 'byteLength'),
  keys: Function.prototype.call.bind(TypedArray.keys) as (of: ArrayBufferView) => unknown,
}
const dataView = {
  buffer: getter<ArrayBufferView, ArrayBufferLike>(DataView.prototype, 'buffer'),
  byteOffset: getter<ArrayBufferView, number>(DataView.prototype, 'byteOffset'),
  byteLength: getter<ArrayBufferView, number>(DataView.prototype, 'byteLength'),
}
const arrayBufferLength = getter<ArrayBuffer, number>(ArrayBuffer.prototype, 'byteLength')
const sharedLength = getter<SharedArrayBuffer, number>(SharedArrayBuffer.prototype, 'byteLength')

const GONE = 'the buffer is detached, or the view reaches outside it'

const addresses = new WeakMap<ArrayBufferLike, Word>()

/** The length in bytes of the memory whose address was asked for last. */
export let memoryBytes = 0

/** True for what `Memory` names, whatever its prototype chain pretends. */
export function isMemory(value: unknown): value is Memory {
  return isView(value) || isAnyArrayBuffer(value)
}

// The typed arrays and structs used last, for most programs use few again and again: their `buffer` getter
// and the map together cost more than all the rest. Only arrays on small buffers of a fixed size are kept
// here, so that not much stays alive for it, and structs that point to nothing. Detached, an array says that
// it has no bytes; so does a slab.
const RECENT = 4
const SMALL = 65536
const NOTHING = new Uint8Array(0)
const recent: ArrayBufferView[] = [NOTHING, NOTHING, NOTHING, NOTHING]
const recentAddresses: number[] = [0, 0, 0, 0]
const recentLengths: number[] = [0, 0, 0, 0]
/** The slabs of those that are structs. */
const recentSlabs: (Slab | undefined)[] = [undefined, undefined, undefined, undefined]
let next = 0

function recentAddress(memory: unknown): number | undefined {
  for (let i = 0; i < RECENT; i++) {
    if (recent[i] !== memory) continue
    const slab = recentSlabs[i]
    const length = recentLengths[i] as number
    if (
      slab === undefined
        ? typedArray.byteLength(memory as ArrayBufferView) !== length
        : slab.bytes.length === 0
    )
      return undefined
    memoryBytes = length
    return recentAddresses[i]
  }
  return undefined
}

// One that begins to point to something has to be checked each time from then on.
whenHeld(() => {
  for (let i = 0; i < RECENT; i++) {
    if (recentSlabs[i] !== undefined) recent[i] = NOTHING
  }
})

/** The address of a value's first byte, as `addressWord` gives it, if the value is memory. */
export function addressIfMemory(value: unknown, what: string, atLeast = 0): Word | undefined {
  const known = recentAddress(value)
  if (known !== undefined && memoryBytes >= atLeast) return known
  const located = locatedAddress(value)
  if (located !== undefined && locatedBytes >= atLeast) {
    memoryBytes = locatedBytes
    if (locatedHolds) countContentRead()
    else remember(value as ArrayBufferView, located, locatedSlab)
    return located
  }
  return isMemory(value) ? addressOfView(value, what, atLeast) : undefined
}

function remember(memory: ArrayBufferView, address: Word, slab: Slab | undefined): void {
  if (typeof address !== 'number' || memoryBytes === 0) return
  next = (next + 1) % RECENT
  recent[next] = memory
  recentAddresses[next] = address
  recentLengths[next] = memoryBytes
  recentSlabs[next] = slab
}

/** Whether what lies there can be kept among those used last. */
function isSmall(buffer: ArrayBufferLike): boolean {
  if (isSharedArrayBuffer(buffer) || arrayBufferLength(buffer) > SMALL) return false
  return (buffer as { resizable?: boolean }).resizable !== true
}

/**
 * The address of memory's first byte. A TypeError if it is detached or reaches outside its buffer,
 * a RangeError if it has fewer than `atLeast` bytes.
 */
export function addressWord(memory: Memory, what: string, atLeast = 0): Word {
  const address = addressIfMemory(memory, what, atLeast)
  if (address === undefined) throw new TypeError(`${what}: expected memory, got ${typeof memory}`)
  return address
}

function addressOfView(memory: Memory, what: string, atLeast: number): Word {
  const length = byteLengthOf(memory, what)
  memoryBytes = length
  // Detached, or outside a buffer that shrank, memory says that it is empty.
  if (length === 0) validate(memory, what)
  if (length < atLeast) {
    throw new RangeError(`${what}: expected memory of ${atLeast} bytes or more, got ${length}`)
  }
  if (!isView(memory)) return startOf(memory)
  // Separate branches, because an optimizer knows what it calls in each.
  if (isDataView(memory)) return plus(startOf(dataView.buffer(memory)), dataView.byteOffset(memory))
  const buffer = typedArray.buffer(memory)
  const address = plus(startOf(buffer), typedArray.byteOffset(memory))
  if (isSmall(buffer)) remember(memory, address, undefined)
  return address
}

/** The bytes of memory as a plain array on the same buffer, whatever its own class redefines. */
export function bytesOf(memory: Memory, what: string): Uint8Array {
  const length = byteLengthOf(memory, what)
  if (length === 0) validate(memory, what)
  if (!isView(memory)) return new Uint8Array(memory)
  const { buffer, byteOffset } = isDataView(memory) ? dataView : typedArray
  return new Uint8Array(buffer(memory), byteOffset(memory), length)
}

/**
 * The address of the first byte of a buffer or view, for structures that hold pointers. The caller
 * keeps the buffer alive, and attached, for as long as the kernel may use the address.
 *
 * @throws TypeError if it is no memory, or detached.
 */
export function addressOf(memory: Memory): bigint {
  if (!isMemory(memory)) {
    throw new TypeError(
      'addressOf: expected an ArrayBuffer, SharedArrayBuffer, typed array or DataView, ' +
        `got ${memory === null ? 'null' : typeof memory}`,
    )
  }
  return BigInt(addressWord(memory, 'addressOf'))
}

/** Throws where there is no memory to speak of. */
function validate(memory: Memory, what: string): void {
  try {
    if (!isView(memory)) new Uint8Array(memory)
    else if (!isDataView(memory)) typedArray.keys(memory)
  } catch (cause) {
    throw new TypeError(`${what}: ${GONE}`, { cause })
  }
}

function byteLengthOf(memory: Memory, what: string): number {
  if (!isView(memory)) return isSharedArrayBuffer(memory) ? sharedLength(memory) : arrayBufferLength(memory)
  if (!isDataView(memory)) return typedArray.byteLength(memory)
  try {
    return dataView.byteLength(memory)
  } catch (cause) {
    throw new TypeError(`${what}: ${GONE}`, { cause })
  }
}

function plus(start: Word, offset: number): Word {
  return typeof start === 'number' ? start + offset : start + BigInt(offset)
}

function startOf(buffer: ArrayBufferLike): Word {
  const known = addresses.get(buffer)
  if (known !== undefined) return known
  // Some runtimes give no address for a SharedArrayBuffer itself, but all do for an array on it.
  const bytes = new Uint8Array(buffer)
  const start = addon.addressOf(bytes)
  // An empty buffer may have no memory yet, and a resizable one may get some later.
  if (bytes.length > 0) addresses.set(buffer, start)
  return start
}

// Values that run code of their own when they are looked at: whatever runs of them during a call is noticed.

import { sys } from 'rawsys'

/**
 * What the getters of hostile values throw: the one error that may come through which is not the library's.
 */
export class JunkError extends Error {}

/** What hostile values saw during a case. */
export const noticed = {
  /** Something was turned into a number or a string, or a subclass of Uint8Array was asked about itself. */
  coerced: false,
  /** A call within a call gave something else than it should. */
  disturbed: false,
}

const AT_FDCWD = -100
const ENOENT = -2

export function coerced(): number {
  noticed.coerced = true
  return 0
}

/** A call as it may be made by a getter that another call reads. */
function callWithin(): void {
  const open = sys.openat as (...args: unknown[]) => unknown
  const text =
    'a name that is not there, and long enough to lie over what the outer call has placed in its memory'
  if (open(AT_FDCWD, text, 0) !== ENOENT) noticed.disturbed = true
}

export function throwing(): never {
  throw new JunkError('thrown by junk')
}

/** A Uint8Array that lies about where it is and how long. */
export class Liar extends Uint8Array {
  override get length(): number {
    return coerced()
  }
  override get byteLength(): number {
    coerced()
    return 2 ** 40
  }
  override get byteOffset(): number {
    return coerced()
  }
  override get buffer(): never {
    coerced()
    return undefined as never
  }
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

/** A holder that keeps its value whatever is stored in it, so that the next case finds it as it was. */
const holding = (value: unknown): object => accessors(() => value)

function accessors(get: () => unknown, set: () => void = () => {}): object {
  return {
    get value() {
      return get()
    },
    set value(_: unknown) {
      set()
    },
  }
}

const onlyGetter = {
  get value(): number {
    return 0
  },
}
const throwingTraps: ProxyHandler<object> = {
  get: throwing,
  set: throwing,
  has: throwing,
  getPrototypeOf: throwing,
}
const callingTraps: ProxyHandler<object> = {
  get: () => {
    callWithin()
    return 8
  },
  set: () => {
    callWithin()
    return true
  },
}
const calling = accessors(() => {
  callWithin()
  return 0
}, callWithin)

/** Holders: objects with a `value`, which some arguments take. */
export const HOLDERS: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [holding(undefined), '{ value: undefined }'],
  [holding('x'), "{ value: 'x' }"],
  [holding(Number.NaN), '{ value: NaN }'],
  [holding(Symbol('value')), '{ value: Symbol() }'],
  [holding({ valueOf: coerced }), '{ value: { valueOf } }'],
  [holding(2n ** 64n), '{ value: 2n ** 64n }'],
  [Object.freeze({ value: 0 }), 'frozen { value: 0 }'],
  [Object.seal({}), 'sealed {}'],
  [Object.create(null), 'object without a prototype'],
  [onlyGetter, '{ get value } without a setter'],
  [accessors(throwing), '{ get value } that throws'],
  [accessors(() => 0, throwing), '{ set value } that throws'],
  [calling, '{ value } that makes calls'],
  [new Proxy({}, callingTraps), 'proxy that makes calls'],
  [new Proxy({}, throwingTraps), 'proxy whose traps throw'],
  [new Proxy(new Uint8Array(64), {}), 'proxy of a Uint8Array'],
  [revoked({}), 'revoked proxy'],
  [revoked([]), 'revoked proxy of an array'],
])

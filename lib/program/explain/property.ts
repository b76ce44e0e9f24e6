// Looks for properties without running a getter, or the trap of a proxy.

const { isProxy } = process.getBuiltinModule('node:util/types')

/** A property of an object or of what it inherits from; 'proxy' if only a proxy could say. */
export function findProperty(object: object, key: PropertyKey): PropertyDescriptor | 'proxy' | undefined {
  for (let owner: object | null = object; owner !== null; owner = Object.getPrototypeOf(owner)) {
    if (isProxy(owner)) return 'proxy'
    const found = Object.getOwnPropertyDescriptor(owner, key)
    if (found !== undefined) return found
  }
  return undefined
}

// The structs of a module as an object: name -> class, which is made when it is first asked for.

import { structClass } from './classes.js'
import { addFamilies } from './families.js'
import { addLayouts, type StructTexts } from './layouts.js'

/**
 * Brings in structs and gives the object that has them.
 *
 * @param families JSON text of the constants that fields hold
 * @param names what the object has, with spaces between
 */
export function structNamespace(texts: readonly StructTexts[], families: string, names: string): object {
  for (const text of texts) addLayouts(text)
  addFamilies(families)
  const namespace = {}
  for (const name of names.split(' ')) addLazily(namespace, name)
  return namespace
}

/** What several such objects have, in one. */
export function mergedNamespace(namespaces: readonly object[]): object {
  return Object.defineProperties({}, Object.assign({}, ...namespaces.map(Object.getOwnPropertyDescriptors)))
}

function addLazily(namespace: object, name: string): void {
  Object.defineProperty(namespace, name, {
    configurable: true,
    enumerable: true,
    get() {
      const value = structClass(name)
      Object.defineProperty(this, name, { value, enumerable: true })
      return value
    },
  })
}

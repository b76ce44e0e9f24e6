// The layouts of structs by name, from the tables that the modules in use brought with them.

import type { Layout } from '../abi/layout.js'
import { type Architecture, type PerArchitecture, valueOn } from '../abi/table.js'
import { STRUCT_ALIASES } from '../generated/struct-aliases.js'
import { type Shape, shapeOf, type Words } from './nature.js'

/**
 * Struct -> JSON text of its header, its layout on each architecture that has it, and the meaning of its
 * fields.
 */
export type StructTexts = Readonly<Record<string, string>>

type Entry = { readonly header: string; readonly words?: Words } & PerArchitecture<Layout>

const tables: StructTexts[] = []
const shapes = new Map<string, Shape | undefined>()

/** The architecture that structs are laid out for when nothing else is said. */
export const HOST: Architecture = process.arch === 'arm64' ? 'arm64' : 'x64'

/** Brings in the structs of a module. */
export function addLayouts(texts: StructTexts): void {
  tables.push(texts)
}

/** The name that a struct has here: several kernel names may stand for one. */
export function nameOf(anyName: string): string {
  return Object.hasOwn(STRUCT_ALIASES, anyName) ? (STRUCT_ALIASES[anyName] as string) : anyName
}

/** The shape of a struct, or undefined if that architecture has none of this name. */
export function shape(anyName: string, architecture: Architecture = HOST): Shape | undefined {
  const name = nameOf(anyName)
  const key = `${architecture} ${name}`
  if (!shapes.has(key)) shapes.set(key, readShape(name, architecture))
  return shapes.get(key)
}

function readShape(name: string, architecture: Architecture): Shape | undefined {
  const entry = entryOf(name)
  const layout = valueOn(architecture, entry)
  if (layout === undefined) return undefined
  // A struct may point to its own kind, so only the size is asked for.
  const sizeOf = (struct: string) => valueOn(architecture, entryOf(struct))?.size ?? 0
  return shapeOf(name, layout, entry.words ?? {}, sizeOf)
}

function entryOf(name: string): Entry {
  return JSON.parse(textOf(nameOf(name))) as Entry
}

function textOf(name: string): string {
  for (const table of tables) {
    const text = Object.hasOwn(table, name) ? table[name] : undefined
    if (text !== undefined) return text
  }
  throw new TypeError(`no struct ${name} in the modules that are imported; rawsys/struct has all of them`)
}

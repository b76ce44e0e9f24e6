// Pieces of generated TypeScript.

import type { Source } from '../debian-package.js'
import { json } from '../json.js'

/** The first lines of a generated file. */
export function header(files: readonly string[], sources: readonly Source[]): string {
  const from = files.map((file) => `abi/${file}`).join(', ')
  const packages = sources.map((source) => `${source.package} ${source.version}`).join(', ')
  return `// Generated from ${from} by \`npm run generate\`: do not edit.\n// Extracted from ${packages}.\n`
}

export function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

/**
 * A constant that holds JSON text, broken into lines down to `depth` levels. Text costs nothing at import; it
 * is parsed when something is asked for.
 */
export function jsonText(name: string, doc: string, data: object, depth = 1): string {
  return `/** ${doc} */\nexport const ${name}: string = \`${escaped(json(data, depth, ''))}\`\n`
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
}

export function sortedByName<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The place of the last element that a test accepts; -1 if there is none. */
export function lastIndex<T>(list: readonly T[], test: (element: T) => boolean): number {
  for (let i = list.length - 1; i >= 0; i--) if (test(list[i] as T)) return i
  return -1
}

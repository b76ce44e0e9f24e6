// Pieces of generated TypeScript.

import type { Source } from '../debian-package.js'

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
 * A constant that holds JSON text, one line for each entry. Text costs nothing at import; it is parsed when
 * something is asked for.
 */
export function jsonText(name: string, doc: string, entries: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(entries).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  )
  return `/** ${doc} */\nexport const ${name}: string = \`{\n${lines.map(escaped).join(',\n')}\n}\`\n`
}

function escaped(line: string): string {
  return line.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
}

export function sortedByName<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
}

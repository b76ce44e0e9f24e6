// JSON that is pleasant to compare: one line for each thing, the things of a thing on the same line.

/** The text of `data`, broken into lines down to `depth` levels, each indented by `indent` more. */
export function json(data: unknown, depth: number, indent: string = '  '): string {
  return text(data, depth, indent, '')
}

function text(data: unknown, depth: number, indent: string, outer: string): string {
  if (depth === 0 || typeof data !== 'object' || data === null) return JSON.stringify(data)
  const inner = outer + indent
  const colon = indent === '' ? ':' : ': '
  const [open, close, lines] = Array.isArray(data)
    ? ['[', ']', data.map((value) => text(value, depth - 1, indent, inner))]
    : [
        '{',
        '}',
        Object.entries(data).map(
          ([key, value]) => `${JSON.stringify(key)}${colon}${text(value, depth - 1, indent, inner)}`,
        ),
      ]
  if (lines.length === 0) return `${open}${close}`
  return `${open}\n${lines.map((line) => inner + line).join(',\n')}\n${outer}${close}`
}

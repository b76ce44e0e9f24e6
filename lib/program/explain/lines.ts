// Lines for a terminal.

const WIDTH = 110

export function indentation(depth: number): string {
  return ' '.repeat(2 + 2 * depth)
}

/** A start, and words in a column behind it; on more lines where they do not fit. */
export function filled(start: string, words: readonly string[], column: number): string[] {
  const lines: string[] = []
  let line = words.length === 0 ? start : `${start} `.padEnd(column)
  const indent = line.length
  for (const word of words) {
    if (line.length > indent && line.length + word.length > WIDTH) {
      lines.push(line.trimEnd())
      line = ' '.repeat(indent)
    }
    line += `${word} `
  }
  return [...lines, line.trimEnd()]
}

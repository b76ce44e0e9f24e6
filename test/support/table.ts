// Tables of results.

import Table from 'cli-table3'

export function table(head: readonly string[], rows: readonly (string | number)[][]): string {
  const isNumber = (column: number) => rows.every((row) => typeof row[column] === 'number')
  const text = new Table({
    head: [...head],
    colAligns: head.map((_, column) => (isNumber(column) ? 'right' : 'left')),
    style: { head: [], border: [], compact: true },
  })
  text.push(...rows.map((row) => [...row]))
  return text.toString()
}

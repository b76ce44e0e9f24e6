/** On a terminal, one line that says how far it is; nothing in a pipe. */
export function progressLine(what: string): (part: number) => void {
  if (!process.stderr.isTTY) return () => {}
  let shown = -1
  return (part) => {
    const percent = Math.floor(part * 100)
    if (percent === shown) return
    shown = percent
    process.stderr.write(`\r\x1b[K${part < 1 ? `${what} ${percent} %` : ''}`)
  }
}

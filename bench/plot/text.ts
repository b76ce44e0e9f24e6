// How wide text is, without a font at hand: a page takes its reader's. Widths are those of DejaVu Sans, which
// is wider than most that a browser takes for sans-serif, so what has room here has room there.

/** In parts of the font's size. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[MWm@%]/, 1],
  [/w/, 0.82],
  [/[A-Zabdeghnopqu0-9]/, 0.68],
  [/[iljI.,:;'| ]/, 0.34],
]
const OTHERS = 0.6

export function textWidth(text: string, fontSize: number): number {
  let width = 0
  for (const character of text) {
    width += WIDTHS.find(([which]) => which.test(character))?.[1] ?? OTHERS
  }
  return width * fontSize
}

/** In lines of at most that width, parted at spaces. */
export function wrapped(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    const longer = `${line} ${word}`
    if (line === undefined || textWidth(longer, fontSize) > width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}

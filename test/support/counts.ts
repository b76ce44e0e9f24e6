// How many tests passed, failed and were skipped, as the reporter prints it last.

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const NONE: Counts = { passed: 0, failed: 0, skipped: 0 }

export function countsText({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/** In what tests printed; nothing, if they ended early. */
export function countsIn(output: string): Counts | undefined {
  const lines = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)]
  const [, passed, failed, skipped] = lines.at(-1) ?? []
  if (passed === undefined) return undefined
  return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped ?? 0) }
}

/** The end of what tests printed: their failures. */
export function failuresIn(output: string): string {
  return output.slice(Math.max(0, output.search(/^ +\d+ passing/m)))
}

export function sum(all: readonly Counts[]): Counts {
  const of = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0)
  return { passed: of('passed'), failed: of('failed'), skipped: of('skipped') }
}

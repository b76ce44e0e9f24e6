// Where the parts of a plot are.

import { textWidth, wrapped } from './text.js'

export interface PlotRow {
  readonly name: string
  /** Nanoseconds for a call, and the 95 % interval of that. */
  readonly median: number
  readonly interval: readonly [number, number]
  /** Against the floor. */
  readonly ratio?: number
  readonly isFloor: boolean
  /** Drawn in the stronger colour. */
  readonly isOurs?: boolean
}

export interface PlotGroup {
  readonly title: string
  readonly rows: readonly PlotRow[]
}

export interface Bar {
  readonly name: string
  readonly time: string
  readonly ratio: string
  readonly top: number
  readonly middle: number
  readonly height: number
  readonly width: number
  /** Where it ends, and its interval. */
  readonly end: number
  readonly low: number
  readonly high: number
  readonly isFloor: boolean
  readonly isOurs: boolean
  /** Whether it is longer than there is room for. */
  readonly isCut: boolean
}

export interface Layout {
  /** Of the subtitle. */
  readonly lines: readonly { readonly line: string; readonly y: number }[]
  readonly bars: readonly Bar[]
  readonly headings: readonly { readonly title: string; readonly y: number }[]
  readonly ticks: readonly { readonly x: number; readonly label: string; readonly isFloor: boolean }[]
  /** Where the bars begin, and the columns of numbers end. */
  readonly columns: { readonly bars: number; readonly times: number; readonly ratios: number }
  readonly top: number
  readonly bottom: number
  readonly height: number
}

export const WIDTH = 830
export const TEXT_SIZE = 12.5
export const SMALL_SIZE = 11.5
export const MARGIN = 16
/** The middle of the subtitle's first line, and how far the others are below it. */
const SUBTITLE = 47
const LINE = 15
const FOOT = 34
const ROW = 21
const BAR = 13
const HEADING = 26
/** Between groups. */
const GAP = 10
/** The columns of numbers, to the right of the bars. */
const TIME = 76
const RATIO = 56
/** There must be room for bars. */
const MOST_NAME = 420
/** Bars of more than so many times the floor are cut, so that one does not make all others short. */
const MOST_TIMES = 5

export function layout(subtitle: string, groups: readonly PlotGroup[]): Layout {
  const lines = wrapped(subtitle, SMALL_SIZE, WIDTH - 2 * MARGIN).map((line, index) => ({
    line,
    y: SUBTITLE + index * LINE,
  }))
  const left = MARGIN + nameColumn(groups) + 10
  const columns = { bars: left, times: WIDTH - MARGIN - RATIO, ratios: WIDTH - MARGIN }
  const room = columns.times - TIME - left
  const most = scaleEnd(groups)
  const bars: Bar[] = []
  const headings: { title: string; y: number }[] = []
  const top = SUBTITLE + (lines.length - 1) * LINE + 19
  let y = top
  for (const group of groups) {
    const { title, rows } = group
    headings.push({ title, y: y + HEADING / 2 })
    y += HEADING
    const unit = unitOf(group)
    const decimals = rows.every(({ median }) => median < 100) ? 1 : 0
    for (const row of rows) {
      const x = (time: number) => left + (Math.min(time / unit, most) / most) * room
      bars.push({
        ...bar(row, x, y, left),
        time: timeText(row.median, decimals),
        isCut: row.median / unit > most,
      })
      y += ROW
    }
    y += GAP
  }
  const bottom = y - GAP + 4
  const ticks = ticksOf(most, (times) => left + (times / most) * room)
  return { lines, bars, headings, ticks, columns, top, bottom, height: bottom + FOOT }
}

function ticksOf(most: number, x: (times: number) => number): Layout['ticks'] {
  const step = most < 3 ? 0.5 : 1
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => {
    const times = index * step
    return { x: rounded(x(times)), label: `${times}x`, isFloor: times === 1 }
  })
}

function bar(
  row: PlotRow,
  x: (time: number) => number,
  y: number,
  left: number,
): Omit<Bar, 'time' | 'isCut'> {
  const { name, median, interval, ratio, isFloor, isOurs = false } = row
  return {
    name,
    ratio: ratio === undefined ? '' : `${ratio.toFixed(2)}x`,
    top: y + (ROW - BAR) / 2,
    middle: y + ROW / 2,
    height: BAR,
    width: rounded(x(median) - left),
    end: rounded(x(median)),
    low: rounded(x(interval[0])),
    high: rounded(x(interval[1])),
    isFloor,
    isOurs,
  }
}

/** What is 1x in a group. */
function unitOf({ title, rows }: PlotGroup): number {
  const floor = rows.find(({ isFloor }) => isFloor)
  if (floor !== undefined) return floor.median
  throw new RangeError(`${title}: expected a floor among the rows, got none; bars are drawn against it`)
}

/** The width of the longest name. */
function nameColumn(groups: readonly PlotGroup[]): number {
  const names = groups.flatMap(({ rows }) => rows.map(({ name }) => name))
  const widths = names.map((name) => Math.ceil(textWidth(name, TEXT_SIZE)))
  const tooLong = names.find((_, index) => (widths[index] as number) > MOST_NAME)
  if (tooLong === undefined) return Math.max(0, ...widths)
  throw new RangeError(`expected names of at most ${MOST_NAME} pixels, got '${tooLong}'; shorten it`)
}

/** How many times the floor the scale goes: as far as the longest bar that is not cut, and its interval. */
function scaleEnd(groups: readonly PlotGroup[]): number {
  const times = groups.flatMap((group) => {
    const unit = unitOf(group)
    return group.rows.map(({ median, interval }) => [median / unit, interval[1] / unit] as const)
  })
  const shown = times.filter(([median]) => median <= MOST_TIMES)
  const longest = Math.max(1, ...shown.map(([median, high]) => Math.min(Math.max(median, high), MOST_TIMES)))
  return shown.length < times.length ? Math.ceil(longest + 0.5) : Math.ceil(longest * 4) / 4
}

function timeText(nanoseconds: number, decimals: number): string {
  if (nanoseconds >= 1e6) return `${(nanoseconds / 1e6).toFixed(1)} ms`
  return `${nanoseconds.toFixed(decimals).replace(/\B(?=(\d{3})+$)/g, ',')} ns`
}

/** Hundredths of a pixel: shorter files, and the same on all machines. */
function rounded(pixels: number): number {
  return Math.round(pixels * 100) / 100
}

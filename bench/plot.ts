// Measured rows as an SVG picture: bars from the left, grouped, each as long as its time is against the floor
// of its group, so that groups of very different times can be read together. The times stand beside them.

import { parse, type Spec, View } from 'vega'
import { type Bar, layout, MARGIN, type PlotGroup, SMALL_SIZE, TEXT_SIZE, WIDTH } from './plot/layout.js'

import { type Theme, themes } from './plot/theme.js'

export type { PlotGroup, PlotRow } from './plot/layout.js'

const FONT = 'sans-serif'
const TITLE_SIZE = 17

/** The same input gives the same bytes. */
export function plot(
  title: string,
  subtitle: string,
  groups: readonly PlotGroup[],
  theme: 'light' | 'dark',
): Promise<string> {
  const spec = specification(title, subtitle, groups, themes[theme])
  return new View(parse(spec), { renderer: 'none' }).toSVG()
}

function specification(title: string, subtitle: string, groups: readonly PlotGroup[], theme: Theme): Spec {
  const { lines, bars, headings, ticks, columns, top, bottom, height } = layout(subtitle, groups)
  return {
    $schema: 'https://vega.github.io/schema/vega/v6.json',
    description: `${title}. ${subtitle}`,
    width: WIDTH,
    height,
    padding: 0,
    autosize: 'none',
    background: theme.background,
    data: [
      { name: 'bars', values: [...bars] },
      { name: 'cut', values: bars.filter(({ isCut }) => isCut) },
      { name: 'spread', values: bars.filter(({ isCut }) => !isCut) },
      { name: 'headings', values: [...headings] },
      { name: 'ticks', values: [...ticks] },
      { name: 'title', values: [{ title }] },
      { name: 'lines', values: [...lines] },
    ],
    marks: [
      text('title', { field: 'title' }, MARGIN, 26, { size: TITLE_SIZE, colour: theme.text, bold: true }),
      text('lines', { field: 'line' }, MARGIN, { field: 'y' }, { size: SMALL_SIZE, colour: theme.quiet }),
      {
        type: 'rule',
        from: { data: 'ticks' },
        encode: {
          enter: {
            x: { field: 'x' },
            y: { value: top },
            y2: { value: bottom },
            stroke: { value: theme.line },
            strokeWidth: { signal: 'datum.isFloor ? 1.5 : 1' },
          },
        },
      },
      text('ticks', { field: 'label' }, { field: 'x' }, bottom + 16, {
        size: SMALL_SIZE,
        colour: theme.quiet,
        align: 'center',
      }),
      {
        type: 'rect',
        from: { data: 'bars' },
        encode: {
          enter: {
            x: { value: columns.bars },
            width: { field: 'width' },
            y: { field: 'top' },
            height: { field: 'height' },
            fill: { signal: fill(theme) },
          },
        },
      },
      // Where a bar is longer than there is room for, a slanted gap says so.
      {
        type: 'path',
        from: { data: 'cut' },
        encode: {
          enter: {
            x: { signal: 'datum.end - 14' },
            y: { field: 'middle' },
            path: { value: 'M-4,9 L2,-9' },
            stroke: { value: theme.background },
            strokeWidth: { value: 4 },
          },
        },
      },
      {
        type: 'rule',
        from: { data: 'spread' },
        encode: {
          enter: {
            x: { field: 'low' },
            x2: { field: 'high' },
            y: { field: 'middle' },
            stroke: { value: theme.text },
            strokeWidth: { value: 1.2 },
          },
        },
      },
      text(
        'headings',
        { field: 'title' },
        MARGIN,
        { field: 'y' },
        { size: TEXT_SIZE, colour: theme.text, bold: true },
      ),
      text('bars', { field: 'name' }, MARGIN, { field: 'middle' }, { size: TEXT_SIZE, colour: theme.text }),
      text(
        'bars',
        { field: 'time' },
        columns.times,
        { field: 'middle' },
        {
          size: TEXT_SIZE,
          colour: theme.text,
          align: 'right',
        },
      ),
      text(
        'bars',
        { field: 'ratio' },
        columns.ratios,
        { field: 'middle' },
        {
          size: TEXT_SIZE,
          colour: theme.quiet,
          align: 'right',
        },
      ),
    ],
  }
}

function fill({ floor, ours, other }: Theme): string {
  const isFloor: keyof Bar = 'isFloor'
  const isOurs: keyof Bar = 'isOurs'
  return `datum.${isFloor} ? '${floor}' : datum.${isOurs} ? '${ours}' : '${other}'`
}

interface Style {
  readonly size: number
  readonly colour: string
  readonly align?: 'left' | 'center' | 'right'
  readonly bold?: boolean
}

type Place = number | { readonly field: string }

function text(
  data: string,
  content: { readonly field: string },
  x: Place,
  y: Place,
  { size, colour, align = 'left', bold = false }: Style,
): NonNullable<Spec['marks']>[number] {
  const place = (at: Place) => (typeof at === 'number' ? { value: at } : at)
  return {
    type: 'text',
    from: { data },
    encode: {
      enter: {
        text: content,
        x: place(x),
        y: place(y),
        font: { value: FONT },
        fontSize: { value: size },
        fontWeight: { value: bold ? 'bold' : 'normal' },
        fill: { value: colour },
        align: { value: align },
        baseline: { value: 'middle' },
      },
    },
  }
}

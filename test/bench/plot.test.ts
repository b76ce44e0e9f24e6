// What a plot shows, read back out of its SVG.

import assert from 'node:assert/strict'
import { type PlotGroup, plot } from '../../bench/plot.js'

const groups: PlotGroup[] = [
  {
    title: 'Short',
    rows: [
      { name: 'the floor', median: 50, interval: [49, 52], isFloor: true },
      { name: 'one & a <half>', median: 75.25, interval: [70, 80], ratio: 1.5, isFloor: false, isOurs: true },
      { name: 'half', median: 25, interval: [24, 26], ratio: 0.5, isFloor: false },
    ],
  },
  {
    title: 'Long',
    rows: [
      { name: 'another floor', median: 2000, interval: [1900, 2100], isFloor: true },
      { name: 'three times', median: 6000, interval: [5900, 6100], ratio: 3, isFloor: false },
      { name: 'much more', median: 2_000_000, interval: [2_000_000, 2_000_000], ratio: 1000, isFloor: false },
    ],
  },
]

/** What stands between tags, as a reader sees it. */
function texts(svg: string): string[] {
  const found = svg.match(/(?<=>)[^<>]+(?=<\/text>)/g) ?? []
  return found.map((text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))
}

/** The lengths of the bars, in the order of the rows: those shapes that are filled with a bar's colour. */
function lengths(svg: string, colours: readonly string[]): number[] {
  const shapes = svg.matchAll(/<path [^>]*?d="M[\d.]+,[\d.]+h([\d.]+)[^"]*"[^>]*?fill="([^"]*)"/g)
  return [...shapes]
    .filter(([, , fill]) => colours.includes(fill as string))
    .map(([, length]) => Number(length))
}

describe('a plot of measured rows', () => {
  it('says all names, times and ratios', async () => {
    const shown = texts(await plot('Title', 'Subtitle', groups, 'light'))
    const expected = ['Title', 'Subtitle', 'Short', 'Long', 'the floor', 'one & a <half>', 'half']
    expected.push('another floor', 'three times', 'much more', '50.0 ns', '75.3 ns', '25.0 ns', '2,000 ns')
    expected.push('6,000 ns', '2.0 ms', '1.50x', '0.50x', '3.00x', '1000.00x')
    assert.deepEqual(
      expected.filter((text) => !shown.includes(text)),
      [],
    )
  })

  it('draws bars as long as their times are against the floor of their group', async () => {
    const bars = lengths(await plot('Title', 'Subtitle', groups, 'light'), ['#b1bac4', '#3a76c4', '#9fc0e6'])
    const [floor, oneAndAHalf, half, anotherFloor, threeTimes, cut] = bars as [number, ...number[]]
    assert.equal(bars.length, 6)
    const times = [oneAndAHalf, half, anotherFloor, threeTimes].map((length) => (length as number) / floor)
    for (const [index, expected] of [1.505, 0.5, 1, 3].entries()) {
      const shown = times[index] as number
      assert.ok(Math.abs(shown - expected) < 0.01, `expected ${expected} times the floor, got ${shown}`)
    }
    assert.ok((cut as number) > (threeTimes as number), 'a bar that is cut is the longest')
  })

  it('gives the same bytes for the same rows, and others for the other theme', async () => {
    const light = await plot('Title', 'Subtitle', groups, 'light')
    assert.equal(await plot('Title', 'Subtitle', groups, 'light'), light)
    assert.notEqual(await plot('Title', 'Subtitle', groups, 'dark'), light)
  })

  it('needs nothing from elsewhere', async () => {
    const svg = await plot('Title', 'Subtitle', groups, 'dark')
    assert.deepEqual(svg.match(/https?:[^"]*/g), [
      'http://www.w3.org/2000/svg',
      'http://www.w3.org/1999/xlink',
    ])
    assert.deepEqual([...new Set(svg.match(/font-family="[^"]*"/g))], ['font-family="sans-serif"'])
    assert.doesNotMatch(svg, /href=|url\(|<script|<style|<image/)
  })

  it('wraps a long subtitle', async () => {
    const words = Array.from({ length: 60 }, (_, index) => `word${index}`)
    const shown = texts(await plot('Title', words.join(' '), groups, 'light'))
    const lines = shown.filter((text) => text.startsWith('word'))
    assert.equal(lines.join(' '), words.join(' '))
    assert.ok(lines.length > 1)
  })

  it('refuses a group without a floor, and a name that leaves no room', () => {
    const [first] = groups as [PlotGroup]
    const without = { title: 'None', rows: first.rows.filter(({ isFloor }) => !isFloor) }
    assert.throws(() => plot('Title', 'Subtitle', [without], 'light'), /None: expected a floor/)
    const wide = { title: 'Wide', rows: first.rows.map((row) => ({ ...row, name: 'M'.repeat(40) })) }
    assert.throws(() => plot('Title', 'Subtitle', [wide], 'light'), /at most 420 pixels, got 'MMM/)
  })
})

// A measurement as pictures: one for light pages and one for dark ones.

import type { GroupedMeasurement, GroupRows } from '#lib/cli/groups.js'
import { type PlotGroup, plot } from './plot.js'
import type { Suite } from './suites.js'

/** Rows of what others offer. */
const THEIRS = /^(a Node-API call|koffi|ffi-rs|process|performance|crypto|fs|Date|libc)\b/

/** File name and SVG text. */
export async function plots(
  name: string,
  { title, plotted }: Suite,
  { groups, machine, rounds, noise }: GroupedMeasurement,
): Promise<[file: string, svg: string][]> {
  const shown = groups
    .filter((group) => plotted === undefined || plotted.includes(group.title))
    .map(plotGroup)
  if (shown.length === 0) return []
  const { cpu, isVirtual, kernel, runtime, clocksource } = machine
  const subtitle =
    `Nanoseconds for one call: medians of ${rounds} rounds with 95 % intervals; bars against the first row of a group. ` +
    `${cpu}${isVirtual ? ', virtual machine' : ''}, Linux ${kernel}, clocksource ${clocksource}, ${runtime}; ` +
    `noise ${(noise * 100).toFixed(1)} %.`
  return [
    [`${name}-light.svg`, await plot(title, subtitle, shown, 'light')],
    [`${name}-dark.svg`, await plot(title, subtitle, shown, 'dark')],
  ]
}

function plotGroup({ title, rows }: GroupRows): PlotGroup {
  return {
    title,
    rows: rows.map(({ name, median, interval, compared }, i) => ({
      name,
      median,
      interval,
      ...(compared === undefined ? {} : { ratio: compared.ratio }),
      isFloor: i === 0,
      isOurs: !THEIRS.test(name),
    })),
  }
}

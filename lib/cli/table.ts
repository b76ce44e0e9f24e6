// Measurements as text for a terminal.

import Table from 'cli-table3'
import type { Machine } from '../measure/machine.js'
import type { Row } from '../measure/rows.js'
import type { GroupedMeasurement, GroupRows } from './groups.js'

const BAR_CELLS = 24
/** Bars are as long as the ratio to the floor; those that are longer are cut. */
const MOST_RATIO = 4
const EIGHTHS = ' ▏▎▍▌▋▊▉█'

export function measurementText(measurement: GroupedMeasurement): string {
  return [machineText(measurement.machine), ...resultLines(measurement)].join('\n')
}

/** Without the machine, which is the same for several. */
export function resultText(measurement: GroupedMeasurement): string {
  return resultLines(measurement).join('\n')
}

function resultLines(measurement: GroupedMeasurement): string[] {
  const { groups, rounds, cpu } = measurement
  const where = cpu === undefined ? '' : `, on processor ${cpu}`
  return [
    `${rounds} rounds${where}; times are medians for one call, with their 95 % intervals`,
    ...groups.map(groupText),
    noiseText(measurement),
  ]
}

function noiseText({ noise, isNoisy }: Pick<GroupedMeasurement, 'noise' | 'isNoisy'>): string {
  const advice = isNoisy ? ': the machine was noisy, so measure again when it does nothing else' : ''
  return `noise: ${(noise * 100).toFixed(1)} %${advice}`
}

export function machineText({ cpu, cpus, isVirtual, kernel, runtime, libc, ...rest }: Machine): string {
  const { architecture, clocksource, governor, mitigations, load } = rest
  const processor = `${cpu}, ${cpus} processors${isVirtual ? ', virtual machine' : ''}, ${architecture}`
  const known = Object.entries(mitigations).map(([name, state]) => `  ${name}: ${state}`)
  return [
    `${processor}; load ${load.toFixed(1)}`,
    `Linux ${kernel}, clocksource ${clocksource ?? 'unknown'}, governor ${governor ?? 'none'}`,
    `${runtime}, ${libc ?? 'no libc found'}`,
    ...(known.length > 0 ? ['mitigations:', ...known] : []),
  ].join('\n')
}

export function groupText({ title, rows }: GroupRows): string {
  const table = new Table({
    head: [title, 'ns', '', 'over', 'ratio', ''],
    colAligns: ['left', 'right', 'left', 'right', 'right', 'left'],
    style: { head: [], border: [], compact: true },
  })
  for (const row of rows) table.push(cells(row))
  return table.toString()
}

function cells({ name, median, interval: [low, high], compared }: Row): string[] {
  const ratio = compared?.ratio ?? 1
  return [
    name,
    time(median),
    `${time(low)} .. ${time(high)}`,
    compared === undefined ? '' : time(compared.overhead),
    compared === undefined ? '' : `${ratio.toFixed(2)}x`,
    bar(ratio),
  ]
}

function time(nanoseconds: number): string {
  if (Math.abs(nanoseconds) >= 1e5) return `${(nanoseconds / 1e6).toFixed(2)} ms`
  if (Math.abs(nanoseconds) < 1000) return nanoseconds.toFixed(1)
  return Math.round(nanoseconds).toLocaleString('en')
}

function bar(ratio: number): string {
  const eighths = Math.round((Math.min(ratio, MOST_RATIO) / MOST_RATIO) * BAR_CELLS * 8)
  const whole = '█'.repeat(eighths >> 3)
  const rest = eighths % 8 === 0 ? '' : (EIGHTHS[eighths % 8] ?? '')
  return ratio > MOST_RATIO ? `${whole.slice(1)}▶` : `${whole}${rest}`
}

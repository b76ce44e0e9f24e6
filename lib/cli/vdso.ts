// rawsys vdso: what this machine's vDSO has, and whether it is of use.

import Table from 'cli-table3'
import { clocksource } from '../clock/clocksource.js'
import { checkVdso } from '../measure/check-vdso.js'
import { vdso } from '../vdso/index.js'

const ANSWERS = {
  vdso: 'without entering the kernel',
  syscall: 'by a syscall',
  missing: 'not at all',
} as const

export function vdsoReport(isJson: boolean): string {
  const [address, symbols, answers] = [vdso.address, vdso.symbols(), checkVdso()]
  if (isJson) {
    const plain = (_key: string, value: unknown) =>
      typeof value === 'bigint' ? `0x${value.toString(16)}` : value
    return JSON.stringify({ address, clocksource: clocksource(), symbols, answers }, plain, 2)
  }
  if (address === undefined) {
    const why = vdso.enabled ? 'this process has no vDSO' : 'the vDSO is switched off'
    return `${why}: all its calls are syscalls`
  }
  const listed = borderless(
    ['symbol', 'version', 'at', 'bytes', 'since Linux', ''],
    ['left', 'left', 'right', 'right'],
  )
  for (const { name, version, offset = 0, size, since, never } of symbols) {
    const remark = never === undefined ? '' : `never called: ${never}`
    listed.push([name, version ?? '', `0x${offset.toString(16)}`, String(size), since ?? '', remark])
  }
  const answered = borderless(['call', 'answered'], [])
  for (const [name, answer] of Object.entries(answers ?? {})) answered.push([name, ANSWERS[answer]])
  return [
    `the vDSO of this process, at 0x${address.toString(16)}; clocksource ${clocksource() ?? 'unknown'}`,
    listed.toString(),
    answers === undefined ? 'nobody can tell here which calls enter the kernel' : answered.toString(),
  ].join('\n')
}

function borderless(head: string[], colAligns: ('left' | 'right')[]): Table.Table {
  const none = ['top', 'bottom', 'mid'].flatMap((line) => [
    line,
    `${line}-mid`,
    `${line}-left`,
    `${line}-right`,
  ])
  const sides = ['left', 'left-mid', 'mid-mid', 'right', 'right-mid']
  const chars = Object.fromEntries([...none, ...sides].map((part) => [part, '']))
  return new Table({ head, colAligns, style: { head: [], border: [] }, chars: { ...chars, middle: '  ' } })
}

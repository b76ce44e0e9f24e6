import type { Abi } from '../abi.js'
import { header, quote } from './text.js'

export function errno({ errno: { sources, errnos } }: Abi): string {
  const rows = Object.entries(errnos).map(
    ([name, { number, text }]) => `  ${number}: [${quote(name)}, ${quote(text)}],\n`,
  )
  return `${header(['errno.json'], sources)}
/** Error number -> its name, and the kernel header's words for it. */
export const ERRNO: Readonly<Record<number, readonly [name: string, text: string]>> = {
${rows.join('')}}
`
}

/** Error numbers by name, to compare results with. */
export function errnoConstants({ errno: { sources, errnos, aliases } }: Abi): string {
  const constants = Object.entries(errnos).map(
    ([name, { number, text }]) => `/** ${text} */\nexport const ${name}: number = ${number}\n`,
  )
  const names = Object.entries(aliases).map(
    ([name, target]) => `/** The same as ${target}. */\nexport const ${name}: number = ${target}\n`,
  )
  return `${header(['errno.json'], sources)}
${constants.join('')}${names.join('')}`
}

/** Signal numbers by name. */
export function signalConstants({ signals: { sources, signals, aliases } }: Abi): string {
  const constants = Object.entries(signals).map(
    ([name, { number, action }]) =>
      `/** Without a handler: ${action}. */\nexport const ${name}: number = ${number}\n`,
  )
  const names = Object.entries(aliases).map(
    ([name, target]) => `/** The same as ${target}. */\nexport const ${name}: number = ${target}\n`,
  )
  return `${header(['signals.json'], sources)}
${constants.join('')}${names.join('')}`
}

/** Other names of error numbers, and the codes that only a tracer sees. */
export function errnoExtras({ errno: { sources, aliases, internal } }: Abi): string {
  const names = Object.entries(aliases).map(([name, target]) => `  ${name}: ${quote(target)},\n`)
  const codes = Object.entries(internal).map(
    ([name, { number, text }]) => `  ${number}: [${quote(name)}, ${quote(text)}],\n`,
  )
  return `${header(['errno.json'], sources)}
/** Names of error numbers that stand for another name. */
export const ERRNO_ALIASES: Readonly<Record<string, string>> = {
${names.join('')}}

/** Codes that never leave the kernel, but show in the registers of a traced thread. */
export const RESTART_CODES: Readonly<Record<number, readonly [name: string, text: string]>> = {
${codes.join('')}}
`
}

export function signals({ signals: { sources, signals, aliases, realTime } }: Abi): string {
  const rows = Object.entries(signals).map(
    ([name, { number, action }]) => `  ${number}: [${quote(name)}, ${quote(action)}],\n`,
  )
  const names = Object.entries(aliases).map(([name, target]) => `  ${name}: ${quote(target)},\n`)
  return `${header(['signals.json'], sources)}
/** Signal number -> its name, and what it does to a process that has no handler for it. */
export const SIGNALS: Readonly<Record<number, readonly [name: string, action: string]>> = {
${rows.join('')}}

/** Names of signals that stand for another name. */
export const SIGNAL_ALIASES: Readonly<Record<string, string>> = {
${names.join('')}}

/** The first and the last real-time signal of the kernel. */
export const REAL_TIME_SIGNALS: readonly [first: number, last: number] = [${realTime.join(', ')}]
`
}

// Signals: their numbers, and what each does to a process that has no handler for it.

import type { Compiler } from './compiler.js'

export type DefaultAction = 'terminate' | 'coredump' | 'ignore' | 'stop' | 'continue'

export interface Signal {
  readonly number: number
  readonly action: DefaultAction
}

export interface Signals {
  readonly signals: Record<string, Signal>
  /** Names that stand for another name. */
  readonly aliases: Record<string, string>
  /** The first and the last real-time signal of the kernel; libc takes some of them for itself. */
  readonly realTime: readonly [first: number, last: number]
}

/** `kernelHeader` is include/linux/signal.h, whose comment has the table of default actions. */
export function signals(compilers: readonly Compiler[], kernelHeader: string): Signals {
  const actions = defaultActions(kernelHeader)
  const found: [string, Signal][] = []
  const aliases: [string, string][] = []
  const rest = new Map<string, string>()
  for (const [name, value] of commonMacros(compilers)) {
    const action = actions.get(name)
    const first = found.find(([, signal]) => `${signal.number}` === value)
    if (/^SIG[A-Z]+$/.test(value)) aliases.push([name, value])
    else if (first !== undefined) aliases.push([name, first[0]])
    else if (action !== undefined) found.push([name, { number: Number(value), action }])
    else rest.set(name, value)
  }
  const number = (name: string): number => {
    const value = rest.get(name)
    if (value === undefined) throw new Error(`asm/signal.h has no ${name}`)
    return /^\d+$/.test(value) ? Number(value) : number(value)
  }
  return {
    signals: Object.fromEntries(found.sort((a, b) => a[1].number - b[1].number)),
    aliases: Object.fromEntries(aliases.sort()),
    realTime: [number('SIGRTMIN'), number('SIGRTMAX')],
  }
}

/** x86-64's header uses _NSIG and does not define it, so what one architecture says counts for all. */
function commonMacros(compilers: readonly Compiler[]): Map<string, string> {
  const macros = new Map<string, string>()
  for (const compiler of compilers) {
    const text = compiler.preprocess('#include <asm/signal.h>\n', { definitions: true })
    for (const [, name = '', value = ''] of text.matchAll(
      /^#define (SIG(?!STKSZ)[A-Z0-9]+|_NSIG) (\w+)$/gm,
    )) {
      if ((macros.get(name) ?? value) !== value) throw new Error(`${name} differs between architectures`)
      macros.set(name, value)
    }
  }
  return macros
}

function defaultActions(header: string): Map<string, DefaultAction> {
  const actions = new Map<string, DefaultAction>()
  for (const [, names = '', action = ''] of header.matchAll(/^ \*\s+\|\s+(SIG[A-Z\d/]+)\s+\|\s+(\S+)/gm)) {
    // `(*)` marks job control: the signal that is ignored so is the one that continues.
    const word = action === 'ignore(*)' ? 'continue' : action.replace(/\(.*$/, '')
    for (const name of names.split('/')) actions.set(name, word as DefaultAction)
  }
  return actions
}

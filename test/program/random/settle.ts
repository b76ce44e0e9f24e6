// Settles which results the arguments of a random program are, and which its loops and attempts look at.

import type { Argument, Kind, Node } from './tree.js'

export type SettledArgument = Exclude<Argument, { kinds: unknown }> | { readonly result: number }

export interface SettledCall {
  readonly is: 'call'
  /** Counted from 1, as they stand in the program. */
  readonly step: number
  readonly name: string
  readonly args: readonly SettledArgument[]
}

export interface SettledBody {
  readonly is: 'finally' | 'attempt' | 'retry' | 'loop'
  readonly body: readonly Settled[]
  /** The step whose result it looks at. */
  readonly value: number | undefined
  readonly max: number
  readonly codes: readonly number[]
  readonly until: number | undefined
}

export type Settled = SettledCall | SettledBody

export interface SettledProgram {
  readonly body: readonly Settled[]
  /** The steps whose results exist at the end. */
  readonly known: readonly number[]
}

interface Known {
  readonly step: number
  readonly kind: Kind
}

/** Settles a program. */
export function settle(body: readonly Node[]): SettledProgram {
  const settler = new Settler()
  const known: Known[] = []
  const settled = settler.body(body, known)
  return { body: settled, known: known.map(({ step }) => step) }
}

class Settler {
  #steps = 0

  /** Adds to `known` what exists from then on. */
  body(nodes: readonly Node[], known: Known[]): Settled[] {
    return nodes.map((node) => this.#node(node, known))
  }

  #node(node: Node, known: Known[]): Settled {
    if (node.is === 'call') {
      const { name, args, gives } = node.call
      const step = ++this.#steps
      const settled = args.map((argument) => chosen(argument, known))
      known.push({ step, kind: gives })
      return { is: 'call', step, name, args: settled }
    }
    const inner = known.slice()
    const body = this.body(node.body, inner)
    const own = inner.slice(known.length)
    // What is attempted or done finally may not have come to it.
    if (node.is === 'retry' || node.is === 'loop') known.push(...own)
    return {
      is: node.is,
      body,
      value: own.at(-1)?.step,
      max: 'max' in node ? node.max : 1,
      codes: 'codes' in node ? node.codes : [],
      until: 'until' in node ? node.until : undefined,
    }
  }
}

function chosen(argument: Argument, known: readonly Known[]): SettledArgument {
  if (!('kinds' in argument)) return argument
  const { kinds, choice, otherwise } = argument
  const fitting = known.filter(({ kind }) => kinds.includes(kind))
  const found = fitting[choice % Math.max(1, fitting.length)]
  return found === undefined ? { value: otherwise } : { result: found.step }
}

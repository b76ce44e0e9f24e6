// A program in words, for a person at a terminal.

import { errnoName } from '../../errno/syscall-error.js'
import { Body, type Item } from '../body.js'
import type { Recording } from '../recording.js'
import { Step } from '../step.js'
import { argumentsOf, headOf } from './call.js'
import { filled, indentation } from './lines.js'
import { originWords } from './ref.js'
import { returnedWords } from './returned.js'

/** A step, or what is said of those that follow. */
interface Row {
  readonly depth: number
  readonly start: string
  /** In the column of arguments. */
  readonly words: readonly string[]
}

/** Arguments begin there at the latest, unless a step is deep within bodies. */
const LAST_COLUMN = 44

export function explained(recording: Recording): string {
  const { body, parameters } = recording
  const calls = recording.steps.filter((step) => step !== undefined).length
  const rows = new Rows(`${calls}`.length)
  rows.add(body, 0)
  const starts = rows.list.filter(({ words }) => words.length > 0)
  const widths = starts.map(({ depth, start }) => indentation(depth).length + start.length + 3)
  const column = Math.min(LAST_COLUMN, Math.max(0, ...widths))
  return [
    `program of ${counted(calls, 'call')}, ${counted(parameters.length, 'parameter')}`,
    ...rows.list.flatMap(({ depth, start, words }) => filled(indentation(depth) + start, words, column)),
    ...filled(`${indentation(0)}gives`, returnedWords(recording.returned, recording), 0),
    '',
  ].join('\n')
}

function counted(count: number, what: string): string {
  return `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`
}

class Rows {
  readonly list: Row[] = []
  readonly #digits: number

  constructor(digits: number) {
    this.#digits = digits
  }

  /** Adds what is in a body, in the order in which it was said. */
  add({ items, finals }: Body, depth: number): void {
    if (items.length + finals.length === 0) this.#say('nothing', depth)
    let said = 0
    let before: Item | undefined
    for (const item of items) {
      for (; said < item.armed; said++) this.#finally(finals[said] as Body, said > 0, before, depth)
      this.#item(item, depth)
      before = item
    }
    for (; said < finals.length; said++) this.#finally(finals[said] as Body, said > 0, before, depth)
  }

  #say(start: string, depth: number): void {
    this.list.push({ depth, start, words: [] })
  }

  #finally(body: Body, isAfterOther: boolean, before: Item | undefined, depth: number): void {
    const order = isAfterOther ? ', before the finally above' : ''
    this.#say(`finally, ${condition(before)}${order}:`, depth)
    this.add(body, depth + 1)
  }

  #item(item: Item, depth: number): void {
    if (item instanceof Body) {
      this.#say(`${purpose(item)}:`, depth)
      this.add(item, depth + 1)
      return
    }
    const number = `${item.number}`.padStart(this.#digits)
    this.list.push({ depth, start: `${number}  ${headOf(item)}`, words: separated(argumentsOf(item)) })
  }
}

function separated(words: readonly string[]): string[] {
  return words.map((word, i) => (i < words.length - 1 ? `${word},` : word))
}

/** What must have succeeded for a body to be run finally. */
function condition(before: Item | undefined): string {
  if (before === undefined) return 'in any case'
  return before instanceof Step
    ? `once step ${before.number} has succeeded`
    : `once the ${before.kind} above is done`
}

/** What is done with a body. */
function purpose({ kind, max, codes, until, value, owner }: Body): string {
  const most = `${max} time${max === 1 ? '' : 's'}`
  const result = value === undefined ? '0' : `<${originWords(value, owner)}>`
  switch (kind) {
    case 'retry':
      return `retry on ${codes.map((code) => errnoName(code) ?? `error ${code}`).join(', ')}, ${most} at most`
    case 'loop':
      return until === undefined ? `loop ${most}` : `loop until ${result} is ${until}, ${most} at most`
    default:
      return `attempt, which gives ${result} or the error`
  }
}

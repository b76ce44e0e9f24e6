// Where the values of Refs come from, by the numbers of steps.

import type { Memory } from '../../memory/word.js'
import { type Origin, originOf, type Ref } from '../../sys/ref.js'
import { Body } from '../body.js'
import { AttemptOrigin, FieldOrigin, ParameterOrigin, ResultOrigin } from '../origins.js'
import { Step } from '../step.js'
import { memoryWords } from './memory.js'

/** A Ref in angle brackets, as the program whose body has this owner knows it. */
export function refWords(ref: Ref<unknown>, owner: object): string {
  return `<${originWords(originOf(ref), owner)}>`
}

export function originWords(origin: Origin, owner: object): string {
  if (origin instanceof FieldOrigin) return fieldWords(origin)
  const isOfProgram = origin instanceof ParameterOrigin || origin instanceof ResultOrigin
  if (!isOfProgram || origin.body.owner !== owner) return `${origin.words}, of another program`
  if (origin instanceof Step) return `result of step ${origin.number}`
  return origin instanceof AttemptOrigin ? attemptWords(origin) : `parameter ${origin.index + 1}`
}

function fieldWords({ memory, field: { name } }: FieldOrigin): string {
  return `${typeof name === 'number' ? 'element' : 'field'} ${name} of ${memoryWords(memory as Memory)}`
}

function attemptWords({ body, index }: AttemptOrigin): string {
  const attempt = [...body.items, ...body.finals].find(
    (item) => item instanceof Body && item.result === index,
  )
  const numbers = attempt === undefined ? [] : numbersIn(attempt)
  const [first] = numbers
  const last = numbers.at(-1)
  if (first === last) return `result of the attempt of ${first === undefined ? 'nothing' : `step ${first}`}`
  return `result of the attempt of steps ${first} to ${last}`
}

/** The numbers of the steps in a body, in ascending order. */
function numbersIn(item: Step | Body): number[] {
  if (item instanceof Step) return [item.number]
  return [...item.items, ...item.finals].flatMap(numbersIn).sort((a, b) => a - b)
}

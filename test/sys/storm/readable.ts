// A case in words, for somebody who has to find out what went wrong. Nothing of a hostile value runs.

import type { Case } from './cases.js'
import { trueOf } from './loose.js'
import { REFUSED, WRONG } from './wrong.js'

const MOST_BYTES = 64
const MOST_TEXT = 60

export function readable(name: string, { values, must }: Case): string {
  return `${must ? 'must' : 'sys'}.${name}(${values.map(described).join(', ')})`
}

function described(value: unknown): string {
  const known = WRONG.get(value) ?? REFUSED.get(value)
  if (known !== undefined) return known
  switch (typeof value) {
    case 'bigint':
      return `${value}n`
    case 'string':
      return value.length <= MOST_TEXT
        ? JSON.stringify(value)
        : `${JSON.stringify(value.slice(0, 20))}... (${value.length} units)`
    case 'object':
      return value === null ? 'null' : object(value)
    default:
      return `${String(value)}`
  }
}

function object(value: object): string {
  if (ArrayBuffer.isView(value)) return view(value)
  if (value instanceof ArrayBuffer || value instanceof SharedArrayBuffer) {
    return `new ${value instanceof ArrayBuffer ? '' : 'Shared'}ArrayBuffer(${value.byteLength})`
  }
  if (Array.isArray(value)) return `[${value.map(described).join(', ')}]`
  return 'value' in value ? `{ value: ${described(value.value)} }` : '{}'
}

function view(value: ArrayBufferView): string {
  const { kind, buffer, start, length } = trueOf(value)
  if (length === 0) return `${kind} of no bytes`
  const bytes = new Uint8Array(buffer, start, length)
  const shown = Buffer.from(bytes.slice(0, MOST_BYTES)).toString('hex')
  const content = bytes.every((byte) => byte === 0) ? 'zeros' : `${shown}${length > MOST_BYTES ? '...' : ''}`
  return `${kind} of ${length} bytes at offset ${start}: ${content}`
}

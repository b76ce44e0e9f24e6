// Parameters and results of typed calls, as TypeScript.

import type { Call, Result, Word } from '#abi/overlay/vocabulary.js'
import { parameterName } from './documentation.js'
import type { TypedArgument } from './kinds.js'

export function parameterList(args: readonly TypedArgument[], raw: boolean): string {
  return args
    .map(({ name, type, rawType, canOmit, word }, place) => {
      const id = parameterName(name)
      // With a raw address nothing tells the length: it must be given.
      const isMeasure = raw && rawType !== undefined && (word.kind === 'length' || isLengthPointer(word))
      const mayOmit = canOmit && !isMeasure
      const chosen = raw ? (rawType ?? type) : type
      const rest = args
        .slice(place)
        .every(
          (other) =>
            other.canOmit &&
            !(
              raw &&
              other.rawType !== undefined &&
              (other.word.kind === 'length' || isLengthPointer(other.word))
            ),
        )
      if (mayOmit && rest) return `${id}?: In<P, ${chosen}>`
      return `${id}: In<P, ${chosen}${mayOmit && chosen !== 'Unused' ? ' | undefined' : ''}>`
    })
    .join(', ')
}

export function isLengthPointer(word: Word): boolean {
  return word.kind === 'pointer' && typeof word.to !== 'string' && word.to.kind === 'length'
}

const RESULTS: Readonly<Record<string, string>> = {
  nothing: '0',
  never: 'never',
  fd: 'Fd',
  pid: 'Pid',
  pgid: 'Pid',
  sid: 'Pid',
  tid: 'Tid',
  size: 'Size',
  count: 'Count',
  key: 'Key',
  ipc: 'Ipc',
  timer: 'Timer',
  watch: 'Watch',
  address: 'Address',
  cookie: 'bigint',
  limit: 'bigint',
  mask: 'bigint',
}

export function resultType(result: Result): string {
  if ('families' in result)
    return [...result.families, ...('flags' in result ? (result.flags ?? []) : [])].join(' | ')
  return RESULTS[result.kind] ?? 'number'
}

export function leftOutText({ leftOut }: Call): string {
  return `${leftOut?.reason}; instead: ${leftOut?.instead}`
}

export function socketOptionSignature(name: 'getsockopt' | 'setsockopt'): string {
  const value = name === 'setsockopt' ? "O[L]['set']" : "O[L]['get']"
  const length = name === 'setsockopt' ? 'Quantity' : 'Holder<number>'
  return (
    `  ${name}<L extends string, O extends { readonly [K in L]: OptionValue<unknown, unknown> }>(` +
    `fd: In<P, FdArg>, level: In<P, Level<L>>, optname: In<P, SocketOption<O>>, optval: In<P, ${value}>, optlen?: In<P, ${length}>): Out<P, 0>\n`
  )
}

/** Whether a result is always a bigint. */
export function isBigint(result: Result): boolean {
  return ['address', 'cookie', 'limit', 'mask'].includes(result.kind)
}

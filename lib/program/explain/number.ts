// Numbers by what they mean to the kernel: constants by name, modes in octal, addresses in hexadecimal.

import { type Abi, ERRNO, type Family, SIGNALS, type Word } from '../../abi/index.js'

type Integer = number | bigint
type Families = readonly Family[]

/** The names that are in use, where the first one in the headers is another. */
const USUAL: Readonly<Record<string, string>> = { AF_LOCAL: 'AF_UNIX', O_NDELAY: 'O_NONBLOCK' }
/** They take some of the flags of open, but no access mode, which would be O_RDONLY for 0. */
const WITHOUT_ACCESS = ['dup3', 'memfd_secret', 'delete_module']
const ACCESS = 3n
const PERMISSIONS = 0o777n

/** A number that is an argument of a call, or lies behind one. */
export function numberWords(value: Integer, word: Word, abi: Abi, call: string): string {
  if (!isWord(value)) return typeof value === 'bigint' ? 'a bigint of more than 64 bits' : `${value}`
  switch (word.kind) {
    case 'flags':
      return flagWords(value, word.families, abi, call, word.mode)
    case 'choice':
      return choiceWords(value, word.families, word.flags ?? [], abi)
    case 'dirfd':
      return Number(value) === abi.constants.get('AT_FDCWD')?.value ? 'AT_FDCWD' : `${value}`
    case 'signal':
      return SIGNALS[Number(value)]?.[0] ?? `${value}`
    case 'errno':
      return ERRNO[Number(value)]?.[0] ?? `${value}`
    case 'mode':
      return value > 0 ? `0o${value.toString(8)}` : `${value}`
    case 'time':
    case 'timeout':
      return `${value} ${word.unit}`
    case 'mask':
    case 'dev':
    case 'address':
    case 'cookie':
    case 'limit':
    case 'path':
    case 'string':
    case 'strings':
      return hexadecimal(bits(value))
    case 'pointer': {
      const isAddress = typeof word.to === 'string' || (typeof value === 'bigint' && isRegion(word))
      return isAddress ? hexadecimal(bits(value)) : numberWords(value, word.to as Word, abi, call)
    }
    default:
      return `${value}`
  }
}

/** Flags of some families; what has no name is a number. */
export function flagWords(
  value: Integer,
  families: Families,
  abi: Abi,
  call: string,
  mode: boolean = false,
): string {
  let left = bits(value)
  const known = families.filter((family) => abi.families.has(family))
  const hasAccess = families.join() === 'O_' && !WITHOUT_ACCESS.includes(call)
  if (left === 0n && known.length === 1 && (hasAccess || families[0] !== 'O_')) {
    const zero = abi.describe(known[0] as Family, 0)
    return zero === '0x0' ? '0' : zero
  }
  const parts: string[] = []
  if (mode && (left & PERMISSIONS) !== 0n) {
    parts.push(`0o${(left & PERMISSIONS).toString(8)}`)
    left &= ~PERMISSIONS
  }
  const isRead = hasAccess && (left & ACCESS) === 0n
  // The later ones first: MAP_HUGE_2MB has bits that are flags in MAP_.
  for (const family of known.reverse()) {
    if (left === 0n) break
    const names = abi.describe(family, left).split('|')
    left = names.at(-1)?.startsWith('0x') ? BigInt(names.pop() as string) : 0n
    parts.unshift(...names.map(usual))
  }
  if (isRead) parts.unshift('O_RDONLY')
  if (left !== 0n || parts.length === 0) parts.push(left === 0n ? '0' : hexadecimal(left))
  return parts.join('|')
}

/** One constant out of some families, with flags. */
export function choiceWords(value: Integer, families: Families, flags: Families, abi: Abi): string {
  const whole = constantName(bits(value), families, abi)
  if (whole !== undefined) return whole
  let mask = 0n
  for (const family of flags)
    for (const flag of abi.families.get(family) ?? []) mask |= constantBits(flag.value)
  const chosen = constantName(bits(value) & ~mask, families, abi)
  if (chosen === undefined) return `${value}`
  return (bits(value) & mask) === 0n ? chosen : `${chosen}|${flagWords(bits(value) & mask, flags, abi, '')}`
}

function constantName(value: bigint, families: Families, abi: Abi): string | undefined {
  const members = families.flatMap((family) => abi.families.get(family) ?? [])
  const found = members.find(({ value: of }) => typeof of !== 'string' && bits(of) === value)
  return found === undefined ? undefined : usual(found.name)
}

function constantBits(value: Integer | string): bigint {
  return typeof value === 'string' ? 0n : bits(value)
}

function usual(name: string): string {
  return USUAL[name] ?? name
}

function isRegion({ size, count }: Extract<Word, { readonly kind: 'pointer' }>): boolean {
  return size !== undefined || count !== undefined
}

/** Whether it has 64 bits: others are refused when the program runs. */
function isWord(value: Integer): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value)
  return value >= -(2n ** 63n) && value < 2n ** 64n
}

/** As unsigned bits: JavaScript's `|` makes bit 31 a sign. */
function bits(value: Integer): bigint {
  const isNarrow = typeof value === 'number' && value < 0 && value >= -(2 ** 31)
  return BigInt.asUintN(isNarrow ? 32 : 64, BigInt(value))
}

function hexadecimal(value: bigint): string {
  return value === 0n ? '0' : `0x${value.toString(16)}`
}

// An IFUNC's address is that of a resolver, which gives the function that suits this processor.

import type { ElfImage } from '../elf/image.js'
import type { ElfSymbol } from '../elf/symbols.js'
import { addressAsWord, type Word } from '../memory/word.js'
import { arm64 } from '../sys/architecture.js'
import { cFunction } from '../syscall/c-function.js'
import { auxv } from '../vdso/auxv.js'

// linux/auxvec.h
const AT_HWCAP = [16, 26, 29, 30]
/** sys/ifunc.h: the first argument's mark of a second one. */
const HAS_SECOND = 1n << 62n

/** The address of a function's code, chosen by its resolver if it has one. */
export function functionAddress(image: ElfImage, symbol: ElfSymbol): Word | undefined {
  const address = image.codeAddress(symbol)
  if (address === undefined) return undefined
  if (symbol.type !== 'ifunc') return addressAsWord(address)
  const resolver = cFunction(addressAsWord(address), symbol.name, 'long')
  return arm64 ? resolver(...hardware()) : resolver()
}

/** On ARM64 a resolver is told what the processor can: AT_HWCAP, and all of its kind behind the size of a struct. */
function hardware(): [bigint, BigUint64Array] {
  const entries = auxv()
  const bits = AT_HWCAP.map((type) => entries.get(type) ?? 0n)
  const struct = BigUint64Array.of(0n, ...bits)
  struct[0] = BigInt(struct.byteLength)
  return [(bits[0] as bigint) | HAS_SECOND, struct]
}

// What each argument of a call means, given the others.

import type { Abi, Family, Syscall, Word } from '../../abi/index.js'

type Pointer = Extract<Word, { readonly kind: 'pointer' }>

/** The meaning of each argument, if a command or socket option of this name is selected. */
export function wordsOf(
  abi: Abi,
  syscall: Syscall,
  command: string | undefined,
  values: readonly unknown[],
): Word[] {
  const { name: call, args, commands } = syscall
  const known = command === undefined ? undefined : commands?.byName.get(command)
  const isOfOptions = call === 'getsockopt' || call === 'setsockopt'
  return args.map(({ name, word }) => {
    if (isOfOptions && name === 'level') return { kind: 'choice', families: LEVELS }
    if (isOfOptions && name === 'optval') return optionWord(abi, values[1], command, call === 'getsockopt')
    if (call === 'socket' && name === 'protocol') return protocolWord(abi, values[0])
    return known?.args[name] ?? word
  })
}

/** The names that socket options are known by come first: IPPROTO_TCP is SOL_TCP, too. */
const LEVELS: readonly Family[] = ['LEVEL_', 'SOL_']

function optionWord(abi: Abi, level: unknown, name: string | undefined, isGet: boolean): Pointer {
  const levelName = [...abi.socketOptions.keys()].find((known) => abi.constants.get(known)?.value === level)
  const option = name === undefined ? undefined : abi.socketOptions.get(levelName ?? '')?.get(name)
  const is = (isGet ? option?.gives : undefined) ?? option?.value ?? { kind: 'int' }
  const to = typeof is !== 'string' && is.kind === 'pointer' ? is.to : is
  return { kind: 'pointer', direction: 'inout', to, size: 'optlen' }
}

/** Numbers of protocols are those of their family of addresses. */
function protocolWord(abi: Abi, family: unknown): Word {
  const is = (name: string): boolean => abi.constants.get(name)?.value === family
  if (is('AF_NETLINK')) return { kind: 'choice', families: ['NETLINK_PROTOCOL_'] }
  return is('AF_INET') || is('AF_INET6') ? { kind: 'choice', families: ['IPPROTO_'] } : { kind: 'int' }
}

/** The argument that stands for one that was not given: memory, whose length it is. */
export function measuredBy(
  { args }: Syscall,
  place: number,
  words: readonly Word[],
  values: readonly unknown[],
): string | undefined {
  const name = args[place]?.name ?? ''
  const found = words.findIndex(
    (word, i) => values[i] !== undefined && values[i] !== null && measures(word, name),
  )
  return args[found]?.name
}

function measures(word: Word, name: string): boolean {
  return word.kind === 'pointer' && [word.size, word.count, word.bits].includes(name)
}

// Memory that the kernel touches beyond what it was given: what the storm looks for, and what is known and
// harmless.

/** Written. Nothing excuses that. */
export const BESIDE = 'the kernel wrote beside the memory that it was given'
/** Read, or written where nothing shows it: it ends in EFAULT at the edge of what is mapped. */
export const BEYOND = 'the kernel reaches beyond the memory'

interface Harmless {
  readonly call: string
  readonly why: string
  /** The arguments with which it shows. */
  when(values: readonly unknown[]): boolean
}

const HARMLESS: readonly Harmless[] = [
  {
    call: 'ioctl',
    why: 'a socket reads 40 bytes, a struct ifreq, before it finds that it does not know the command',
    when: ([, command]) => typeof command === 'number' && command >> 8 === 0x89,
  },
]

/** Whether it only reads more than its command needs, as is known of it. */
export function isHarmless(call: string, values: readonly unknown[], wrong: string): boolean {
  return wrong.startsWith(BEYOND) && HARMLESS.some((known) => known.call === call && known.when(values))
}

// A file's mode in words: what `ls -l` prints.

/** The letters of file types, by the four bits above the permissions (linux/stat.h, S_IFMT). */
const TYPES: Readonly<Record<number, string>> = {
  1: 'p',
  2: 'c',
  4: 'd',
  6: 'b',
  8: '-',
  10: 'l',
  12: 's',
}

/** A mode as `ls -l` prints it: `modeText(0o100644)` is `-rw-r--r--`. Without a file type, `?` stands for it. */
export function modeText(mode: number): string {
  const bit = (mask: number, letter: string) => ((mode & mask) === 0 ? '-' : letter)
  const execute = (x: number, special: number, letter: string) => {
    if ((mode & special) === 0) return bit(x, 'x')
    return (mode & x) === 0 ? letter.toUpperCase() : letter
  }
  return [
    TYPES[(mode >> 12) & 15] ?? '?',
    bit(0o400, 'r'),
    bit(0o200, 'w'),
    execute(0o100, 0o4000, 's'),
    bit(0o040, 'r'),
    bit(0o020, 'w'),
    execute(0o010, 0o2000, 's'),
    bit(0o004, 'r'),
    bit(0o002, 'w'),
    execute(0o001, 0o1000, 't'),
  ].join('')
}

// A file's mode in words: what `ls -l` prints.

/** What a file may be. */
export type FileType =
  | 'fifo'
  | 'character device'
  | 'directory'
  | 'block device'
  | 'regular file'
  | 'symbolic link'
  | 'socket'

/** File types by the four bits above the permissions (linux/stat.h, S_IFMT), each with its letter. */
const TYPES: Readonly<Record<number, readonly [letter: string, type: FileType]>> = {
  1: ['p', 'fifo'],
  2: ['c', 'character device'],
  4: ['d', 'directory'],
  6: ['b', 'block device'],
  8: ['-', 'regular file'],
  10: ['l', 'symbolic link'],
  12: ['s', 'socket'],
}

/**
 * What a file is, by its mode: `fileType(stat.st_mode) === 'directory'`. Undefined without a type, which is
 * how the kernel shows what is no file, such as an epoll instance or an eventfd.
 *
 * inode(7).
 */
export function fileType(mode: number): FileType | undefined {
  return TYPES[(mode >> 12) & 15]?.[1]
}

/**
 * A mode as `ls -l` prints it: `modeText(0o100644)` is `-rw-r--r--`. Without a file type, `?` stands for it.
 */
export function modeText(mode: number): string {
  const bit = (mask: number, letter: string) => ((mode & mask) === 0 ? '-' : letter)
  const execute = (x: number, special: number, letter: string) => {
    if ((mode & special) === 0) return bit(x, 'x')
    return (mode & x) === 0 ? letter.toUpperCase() : letter
  }
  return [
    TYPES[(mode >> 12) & 15]?.[0] ?? '?',
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

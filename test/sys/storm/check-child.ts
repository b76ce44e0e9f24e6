// What a child must still be able to do after its storm, and what must not be left of it.

import { readdirSync, readFileSync } from 'node:fs'
import { LOOSE } from './loose.js'

const AT_FDCWD = -100
const ENOENT = 2
const ENAMETOOLONG = 36

/** What is wrong at the end: the child does not work, also with calls within calls, or something is left. */
export function checkChild(): string[] {
  return [...works(), ...leftBehind()]
}

function works(): string[] {
  const wrong: string[] = []
  const expect = (what: string, wanted: unknown, got: unknown): void => {
    if (got !== wanted) wrong.push(`${what} gave ${got} instead of ${wanted}`)
  }
  const gives = (wanted: unknown, name: string, ...args: unknown[]): void =>
    expect(name, wanted, LOOSE.sys[name]?.(...args))
  gives(process.pid, 'getpid')
  gives(-ENOENT, 'openat', AT_FDCWD, 'nothing', 0)
  const file = LOOSE.sys.memfd_create?.('storm', 0)
  gives(10, 'write', file, '0123456789')
  const from = calling(3)
  const to = calling(10)
  gives(2, 'copy_file_range', file, from.holder, file, to.holder, 2)
  expect('the offset to read at', 5, from.value)
  expect('the offset to write at', 12, to.value)
  const read = new Uint8Array(4)
  gives(3, 'pread64', file, read, undefined, 9)
  expect('what was read', '934\0', Buffer.from(read).toString('latin1'))
  gives(0, 'close', file)
  return wrong

  /** With a text that lies over whatever another call has placed. */
  function callWithin(): void {
    gives(-ENAMETOOLONG, 'openat', AT_FDCWD, 'x'.repeat(5000), 0)
  }

  /** A holder that makes calls when it is read and written. */
  function calling(value: number): { value: number; readonly holder: object } {
    const held = {
      value,
      holder: {
        get value(): number {
          callWithin()
          return held.value
        },
        set value(written: number) {
          callWithin()
          held.value = written
        },
      },
    }
    return held
  }
}

function leftBehind(): string[] {
  const files = readdirSync('.').map((name) => `the file ${JSON.stringify(name)}`)
  const ipc = ['msg', 'sem', 'shm'].flatMap((kind) =>
    readFileSync(`/proc/sysvipc/${kind}`, 'latin1')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => `the System V IPC object ${kind} ${line}`),
  )
  const others = readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && !['1', `${process.pid}`].includes(name),
  )
  const processes = others.map((pid) => `the process ${pid}`)
  return [...files, ...ipc, ...processes].map((left) => `${left} is left`)
}

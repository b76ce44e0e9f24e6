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
  let at = 3
  const offset = {
    get value(): number {
      gives(-ENAMETOOLONG, 'openat', AT_FDCWD, 'x'.repeat(3000), 0)
      return at
    },
    set value(value: number) {
      gives(-ENOENT, 'openat', AT_FDCWD, 'nothing', 0)
      at = value
    },
  }
  gives(2, 'sendfile', file, file, offset, 2)
  expect('the offset', 5, at)
  const read = new Uint8Array(4)
  gives(3, 'pread64', file, read, undefined, 9)
  expect('what was read', '934\0', Buffer.from(read).toString('latin1'))
  gives(0, 'close', file)
  return wrong
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

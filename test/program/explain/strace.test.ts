// The constants and numbers in what `explain` says, against strace.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileCommand, libraryUrl, runCommand, withFolder } from '../../support/child.js'
import { patience } from '../../support/scale.js'
import { needs } from '../../support/skip.js'
import { parsed } from '../support/explained.js'

/**
 * Calls that fail, each with an argument by which it is found, and the arguments that are compared, by their
 * places: those that strace gives names or an octal number.
 */
const CALLS: readonly [call: string, compared: Readonly<Record<string, number>>][] = [
  ["openat(C.AT_FDCWD, '/nowhere/977', C.O_RDONLY | C.O_CLOEXEC)", { dfd: 0, flags: 2 }],
  [
    "openat(C.AT_FDCWD, '/nowhere/977', C.O_WRONLY | C.O_CREAT | C.O_EXCL | C.O_SYNC, 0o640)",
    { flags: 2, mode: 3 },
  ],
  ["openat(C.AT_FDCWD, '/nowhere/977', C.O_RDWR | C.O_TMPFILE | C.O_NONBLOCK, 0o600)", { flags: 2, mode: 3 }],
  ["openat(C.AT_FDCWD, '/nowhere/977', C.O_PATH | C.O_DIRECTORY | C.O_NOFOLLOW)", { flags: 2 }],
  ['dup3(-977, 977, C.O_CLOEXEC)', { flags: 2 }],
  ['dup3(-977, 977, 0)', { flags: 2 }],
  ["openat(C.AT_FDCWD, '/nowhere/977', 0)", { flags: 2 }],
  ['fcntl(-977, C.F_SETFL, C.O_APPEND | C.O_NONBLOCK)', { cmd: 1, arg: 2 }],
  ['fcntl(-977, C.F_GETFD)', { cmd: 1 }],
  ['fcntl(-977, C.F_SETFD, C.FD_CLOEXEC)', { cmd: 1, arg: 2 }],
  ['fcntl(-977, C.F_ADD_SEALS, C.F_SEAL_WRITE | C.F_SEAL_GROW)', { cmd: 1, arg: 2 }],
  ['fcntl(-977, C.F_SETSIG, C.SIGUSR2)', { cmd: 1, arg: 2 }],
  ['lseek(-977, 0, C.SEEK_END)', { whence: 2 }],
  ['flock(-977, C.LOCK_EX | C.LOCK_NB)', { cmd: 1 }],
  ['fchmod(-977, 0o4755)', { mode: 1 }],
  [
    'mmap(null, 4096, C.PROT_READ | C.PROT_EXEC, C.MAP_PRIVATE | C.MAP_NORESERVE, -977, 0)',
    { prot: 2, flags: 3 },
  ],
  ['mmap(null, 4096, C.PROT_NONE, C.MAP_SHARED | C.MAP_HUGETLB | C.MAP_HUGE_2MB, -977, 0)', { prot: 2 }],
  ['fallocate(-977, C.FALLOC_FL_KEEP_SIZE | C.FALLOC_FL_PUNCH_HOLE, 0, 1)', { mode: 1 }],
  ['sync_file_range(-977, 0, 0, C.SYNC_FILE_RANGE_WRITE | C.SYNC_FILE_RANGE_WAIT_AFTER)', { flags: 3 }],
  ['unlinkat(-977, "x", C.AT_REMOVEDIR)', { flag: 2 }],
  [
    'linkat(C.AT_FDCWD, "/nowhere/977", C.AT_FDCWD, "x", C.AT_SYMLINK_FOLLOW)',
    { olddfd: 0, newdfd: 2, flags: 4 },
  ],
  ['renameat2(-977, "x", -977, "y", C.RENAME_NOREPLACE)', { flags: 4 }],
  ['socket(C.AF_UNIX, C.SOCK_STREAM | C.SOCK_CLOEXEC | C.SOCK_NONBLOCK, 977)', { family: 0, type: 1 }],
  ['socket(C.AF_INET, C.SOCK_DGRAM, 977)', { family: 0, type: 1 }],
  ['socket(C.AF_NETLINK, C.SOCK_STREAM, C.NETLINK_XFRM)', { type: 1, protocol: 2 }],
  ['socket(C.AF_INET, C.SOCK_DGRAM, C.IPPROTO_TCP)', { type: 1, protocol: 2 }],
  ['shmget(977, 0, C.IPC_EXCL | 0o600)', { shmflg: 2 }],
  ['shutdown(-977, C.SHUT_RDWR)', { how: 1 }],
  ['setsockopt(-977, C.SOL_SOCKET, C.SO_REUSEADDR, 1)', { level: 1, optname: 2 }],
  ['setsockopt(-977, C.IPPROTO_IPV6, C.IPV6_V6ONLY, 1)', { optname: 2 }],
  ['setsockopt(-977, C.IPPROTO_TCP, C.TCP_NODELAY, 1)', { optname: 2 }],
  ['getsockopt(-977, C.SOL_SOCKET, C.SO_ERROR, { value: 0 })', { level: 1, optname: 2 }],
  ['sendto(-977, "x", 1, C.MSG_DONTWAIT | C.MSG_NOSIGNAL, null, 0)', { flags: 3 }],
  ['kill(4194977, C.SIGUSR1)', { sig: 1 }],
  ['tgkill(4194977, 4194977, C.SIGTERM)', { sig: 2 }],
  ['epoll_ctl(-977, C.EPOLL_CTL_DEL, -1, null)', { op: 1 }],
  ['waitid(C.P_PID, 4194977, null, C.WEXITED | C.WNOHANG, null)', { which: 0, options: 3 }],
  ['wait4(4194977, null, C.WNOHANG | C.__WALL, null)', { options: 2 }],
  ['timerfd_settime(-977, C.TFD_TIMER_ABSTIME, new ArrayBuffer(32), null)', { flags: 1 }],
  ['ioctl(-977, C.TIOCGWINSZ, new ArrayBuffer(8))', { cmd: 1 }],
  ['inotify_add_watch(-977, "x", C.IN_CREATE | C.IN_DELETE)', { mask: 2 }],
  // strace also names the 0 among the flags of statx.
  ['statx(-977, "x", 0, C.STATX_SIZE | C.STATX_MTIME, new ArrayBuffer(256))', { mask: 3 }],
  ['newfstatat(-977, "x", new ArrayBuffer(144), C.AT_SYMLINK_NOFOLLOW)', { flag: 3 }],
  ['getpriority(C.PRIO_PROCESS, 4194977)', { which: 0 }],
]

/** One of those arguments, as strace writes it; addresses have such digits, too. */
const MARK = /^(?:-?977|4194977|0x3d1|"\/nowhere\/977"|AF_\w+)$/

/** Explains the calls in a child process and makes them there; gives both texts. */
function inChild(): { readonly texts: readonly string[]; readonly trace: string } {
  return withFolder((folder) => {
    const script = join(folder, 'calls.mjs')
    const log = join(folder, 'strace.log')
    writeFileSync(
      script,
      `import { program } from '${libraryUrl('program.js')}'
      import * as C from '${libraryUrl('constants.js')}'
      const programs = [${CALLS.map(([call]) => `program((p) => { p.${call} })`).join(',\n')}]
      for (const made of programs) made.run()
      console.log(JSON.stringify(await Promise.all(programs.map((made) => made.explain()))))`,
    )
    const names = new Set(CALLS.map(([call]) => nameOf(call)))
    const trace = ['-ff', '-n', '-s', '64', '-e', `trace=${[...names]}`, '-o', log]
    const { status, stdout, stderr } = runCommand('strace', [...trace, ...fileCommand(script)], {
      timeout: patience(30000),
    })
    assert.equal(status, 0, stderr)
    const logs = readdirSync(folder).filter((file) => file.startsWith('strace.log.'))
    return {
      texts: JSON.parse(stdout),
      trace: logs.map((file) => readFileSync(join(folder, file), 'utf8')).join(''),
    }
  })
}

function nameOf(call: string): string {
  return call.slice(0, call.indexOf('('))
}

/** What strace makes of an argument, in the order that `explain` has: strace sorts flags in its own way. */
function sorted(words: string): string {
  return words.replace(/\b0o/, '0').split('|').sort().join('|')
}

describe('program.explain', () => {
  it('has the constants that strace decodes, with the same syscall numbers', function () {
    needs(this, ['strace'], 'strace')
    const { texts, trace } = inChild()
    const lines = [...trace.matchAll(/^\[ *(\d+)\] (\w+)\((.*)\) += /gm)]
    const seen = lines.filter(([, , , inner = '']) =>
      inner.split(', ').some((argument) => MARK.test(argument)),
    )
    assert.deepEqual(
      seen.map(([, , name]) => name),
      CALLS.map(([call]) => nameOf(call)),
    )
    CALLS.forEach(([call, compared], i) => {
      const [number, words] = parsed(texts[i] as string)
      const [, straceNumber, , inner = ''] = seen[i] as unknown as string[]
      assert.equal(number, straceNumber, call)
      for (const [name, place] of Object.entries(compared)) {
        assert.equal(
          sorted(words.get(name) ?? ''),
          sorted(inner.split(', ')[place] ?? ''),
          `${call}, ${name}`,
        )
      }
    })
  })
})

// No more memory is touched than the typed calls ask for. The oracle is the processor: behind the last byte
// that a call was given lies a page that nobody may touch, and the kernel says EFAULT if it tries.

import assert from 'node:assert/strict'
import { isErr, must, sys } from 'rawsys'
import { ARCH_GET_FS, ARCH_GET_GS, IPC_INFO, MSG_INFO, SEM_INFO, SHM_INFO } from 'rawsys/constants'
import { AT_FDCWD, type Fd, O_CREAT, O_RDONLY, O_RDWR } from 'rawsys/fs'
import { AF_INET, AF_UNIX, MSG_DONTWAIT, SOCK_DGRAM } from 'rawsys/net'
import type { Kind } from '#lib/sys/kind.js'
import { withFolder } from '../support/child.js'
import { skip } from '../support/skip.js'
import { withFile, withPipe } from './support/files.js'
import { commandsOf } from './support/generated.js'
import { loose } from './support/loose.js'
import { PAGE, withGuard } from './support/memory.js'
import { Descriptors } from './support/sockets.js'

const STAT_SIZE = process.arch === 'arm64' ? 128 : 144
const [EFAULT, ENOSYS] = [14, 38]

describe('no more memory is touched than a call asks for', () => {
  type Case = readonly [name: string, size: number, call: (memory: Uint8Array, fd: Fd) => unknown]
  const cases: readonly Case[] = [
    ['fstat', STAT_SIZE, (memory, fd) => sys.fstat(fd, memory)],
    ['newfstatat', STAT_SIZE, (memory) => sys.newfstatat(-100, '/', memory, 0)],
    ['statx', 256, (memory) => sys.statx(-100, '/', 0, 0xfff, memory)],
    ['fstatfs', 120, (memory, fd) => sys.fstatfs(fd, memory)],
    ['statfs', 120, (memory) => sys.statfs('/', memory)],
    ['utimensat', 32, (memory, fd) => loose.utimensat(fd, null, memory, 0)],
    ['uname', 390, (memory) => sys.uname(memory)],
    ['sysinfo', 112, (memory) => sys.sysinfo(memory)],
    ['pipe2', 8, (memory) => closingBoth(memory, () => sys.pipe2(memory, 0))],
    ['socketpair', 8, (memory) => closingBoth(memory, () => loose.socketpair(AF_UNIX, 1, 0, memory))],
    ['recvmsg', 56, (memory) => withSocket((fd) => sys.recvmsg(fd, memory, MSG_DONTWAIT))],
    ['sendmsg', 56, (memory) => withSocket((fd) => sys.sendmsg(fd, memory, 0))],
    ['clock_gettime', 16, (memory) => sys.clock_gettime(0, memory)],
    ['clock_getres', 16, (memory) => sys.clock_getres(0, memory)],
    ['clock_nanosleep', 16, (memory) => sys.clock_nanosleep(0, 0, memory)],
    ['nanosleep', 16, (memory) => sys.nanosleep(memory)],
    ['gettimeofday tv', 16, (memory) => sys.gettimeofday(memory, null)],
    ['gettimeofday tz', 8, (memory) => sys.gettimeofday(null, memory)],
    ['getitimer', 32, (memory) => sys.getitimer(0, memory)],
    ['setitimer', 32, (memory) => loose.setitimer(0, memory, null)],
    ['setitimer before', 32, (memory) => loose.setitimer(0, new Uint8Array(32), memory)],
    ['times', 32, (memory) => sys.times(memory)],
    ['adjtimex', 208, (memory) => sys.adjtimex(memory)],
    ['clock_adjtime', 208, (memory) => sys.clock_adjtime(0, memory)],
    ['timer_create', 4, (memory) => timerCreate(memory)],
    ['timer_create event', 64, (memory) => timerCreate({}, memory)],
    ['timer_gettime', 32, (memory) => withTimer((timer) => sys.timer_gettime(timer, memory))],
    [
      'timer_settime',
      32,
      (memory) => withTimer((timer) => sys.timer_settime(timer, 0, memory, new Uint8Array(32))),
    ],
    [
      'timer_settime before',
      32,
      (memory) => withTimer((timer) => sys.timer_settime(timer, 0, new Uint8Array(32), memory)),
    ],
    ['timerfd_gettime', 32, (memory) => timerfd((fd) => sys.timerfd_gettime(fd, memory))],
    ['timerfd_settime', 32, (memory) => timerfd((fd) => sys.timerfd_settime(fd, 0, memory))],
    [
      'timerfd_settime before',
      32,
      (memory) => timerfd((fd) => sys.timerfd_settime(fd, 0, new Uint8Array(32), memory)),
    ],
    ['getrusage', 144, (memory) => sys.getrusage(0, memory)],
    ['getrlimit', 16, (memory) => sys.getrlimit(0, memory)],
    ['prlimit64', 16, (memory) => sys.prlimit64(0, 0, null, memory)],
    ['sched_getparam', 4, (memory) => sys.sched_getparam(0, memory)],
    ['sched_rr_get_interval', 16, (memory) => sys.sched_rr_get_interval(0, memory)],
    ['rt_sigprocmask', 8, (memory) => sys.rt_sigprocmask(0, memory)],
    ['rt_sigprocmask before', 8, (memory) => sys.rt_sigprocmask(0, null, memory)],
    ['rt_sigaction', 32, (memory) => sys.rt_sigaction(15, null, memory)],
    ['rt_sigtimedwait', 8, (memory) => sys.rt_sigtimedwait(memory, null, new Uint8Array(16))],
    ['rt_sigtimedwait time', 16, (memory) => sys.rt_sigtimedwait(new Uint8Array(8), null, memory)],
    ['signalfd4', 8, (memory) => closing(sys.signalfd4(-1, memory, undefined, 0))],
    ['sigaltstack', 24, (memory) => sys.sigaltstack(null, memory)],
    ['getresuid', 4, (memory) => sys.getresuid(memory, memory, memory)],
    ['getresgid', 4, (memory) => sys.getresgid(memory, memory, memory)],
    ['getcpu', 4, (memory) => sys.getcpu(memory, memory)],
    ['get_robust_list head', 8, (memory) => loose.get_robust_list(0, memory, {})],
    ['get_robust_list length', 8, (memory) => loose.get_robust_list(0, {}, memory)],
    ['get_mempolicy', 4, (memory) => sys.get_mempolicy(memory, null, 0, null, 0)],
    ['capget header', 8, (memory) => loose.capget(memory, null)],
    ['capget', 24, (memory) => loose.capget(new Uint32Array([0x20080522, 0]), memory)],
    ['cachestat range', 16, (memory, fd) => sys.cachestat(fd, memory, new Uint8Array(40))],
    ['cachestat', 40, (memory, fd) => sys.cachestat(fd, new Uint8Array(16), memory)],
    ['copy_file_range from', 8, (memory, fd) => sys.copy_file_range(fd, memory, fd, { value: 9 }, 1)],
    ['copy_file_range to', 8, (memory, fd) => sys.copy_file_range(fd, { value: 9 }, fd, memory, 1)],
    ['sendfile', 8, (memory, fd) => sys.sendfile(fd, fd, memory, 0)],
    ['epoll_ctl', process.arch === 'arm64' ? 16 : 12, (memory) => epollAdd(memory)],
    ['io_setup', 8, (memory) => ioSetup(memory)],
    ['io_uring_setup', 120, (memory) => closing(sys.io_uring_setup(1, memory))],
    ['openat2', 24, (memory) => closing(sys.openat2(-100, '/', memory, 24))],
    ['landlock_create_ruleset', 8, (memory) => landlock(memory)],
    ['futex_waitv', 24, (memory) => loose.futex_waitv(memory, 1, 0, null, 1)],
    ['futex time', 16, (memory) => loose.futex(new Int32Array(1), 0, 0, memory)],
    ['fcntl(F_GETLK)', 32, (memory, fd) => lockWanted(memory, fd)],
    ['fcntl(F_SETLK)', 32, (memory, fd) => loose.fcntl(fd, 6, memory)],
    ['fcntl(F_OFD_SETLK)', 32, (memory, fd) => loose.fcntl(fd, 37, memory)],
    ['fcntl(F_GETOWN_EX)', 8, (memory, fd) => loose.fcntl(fd, 16, memory)],
    ['fcntl(F_SETOWN_EX)', 8, (memory, fd) => loose.fcntl(fd, 15, memory)],
    ['fcntl(F_GETOWNER_UIDS)', 8, (memory, fd) => loose.fcntl(fd, 17, memory)],
    ['fcntl(F_GET_RW_HINT)', 8, (memory, fd) => loose.fcntl(fd, 1035, memory)],
    ['fcntl(F_SET_RW_HINT)', 8, (memory, fd) => loose.fcntl(fd, 1036, memory)],
    ['prctl(PR_GET_NAME)', 16, (memory) => loose.prctl(16, memory)],
    ['prctl(PR_GET_PDEATHSIG)', 4, (memory) => loose.prctl(2, memory)],
    ['prctl(PR_GET_CHILD_SUBREAPER)', 4, (memory) => loose.prctl(37, memory)],
    ['prctl(PR_GET_TID_ADDRESS)', 8, (memory) => loose.prctl(40, memory)],
    ['prctl(PR_GET_TSC)', 4, (memory) => loose.prctl(25, memory)],
    ['arch_prctl(ARCH_GET_FS)', 8, (memory) => archPrctl(ARCH_GET_FS, memory)],
    ['arch_prctl(ARCH_GET_GS)', 8, (memory) => archPrctl(ARCH_GET_GS, memory)],
    ['seccomp(SECCOMP_GET_NOTIF_SIZES)', 6, (memory) => loose.seccomp(3, 0, memory)],
    ['seccomp(SECCOMP_GET_ACTION_AVAIL)', 4, (memory) => loose.seccomp(2, 0, memory)],
    ['msgctl(IPC_INFO)', 32, (memory) => loose.msgctl(0, IPC_INFO, memory)],
    ['msgctl(MSG_INFO)', 32, (memory) => loose.msgctl(0, MSG_INFO, memory)],
    ['semctl(IPC_INFO)', 40, (memory) => loose.semctl(0, 0, IPC_INFO, memory)],
    ['semctl(SEM_INFO)', 40, (memory) => loose.semctl(0, 0, SEM_INFO, memory)],
    ['shmctl(IPC_INFO)', 72, (memory) => loose.shmctl(0, IPC_INFO, memory)],
    ['shmctl(SHM_INFO)', 48, (memory) => loose.shmctl(0, SHM_INFO, memory)],
  ]
  for (const [name, size, call] of cases) {
    it(name, function () {
      withFile('text', (fd) => {
        withGuard((_end, page) => {
          const result = call(page.subarray(PAGE - size), fd) as number
          if (isErr(result, ENOSYS)) skip(this, 'the kernel does not have it')
          assert.notEqual(result, -EFAULT)
          // One byte less is refused before the kernel could fault.
          assert.throws(
            () => call(page.subarray(PAGE - size + 1), fd),
            /^RangeError: .* (bytes or more, got|reaches beyond the memory)/,
          )
        })
      })
    })
  }

  function closing(fd: unknown): unknown {
    return (fd as number) >= 0 ? sys.close(fd as number) : fd
  }

  function closingBoth(memory: Uint8Array, call: () => unknown): unknown {
    const result = call()
    for (const fd of new Int32Array(memory.buffer, memory.byteOffset, 2)) closing(fd)
    return result
  }

  function withSocket(use: (fd: Fd) => unknown): unknown {
    const fd = must.socket(AF_UNIX, SOCK_DGRAM, 0)
    try {
      return use(fd)
    } finally {
      closing(fd)
    }
  }

  function withTimer(use: (timer: number) => unknown): unknown {
    const timer = { value: -1 }
    must.timer_create(0, new BigUint64Array([0n, 1n << 32n, 0n, 0n, 0n, 0n, 0n, 0n]), timer)
    try {
      return use(timer.value)
    } finally {
      sys.timer_delete(timer.value)
    }
  }

  function timerCreate(id: object, event: Uint8Array | null = null): unknown {
    const silent = new BigUint64Array([0n, 1n << 32n, 0n, 0n, 0n, 0n, 0n, 0n])
    // A signal number and a way of telling that there is not, where the memory is what is looked at.
    event?.fill(0xff)
    const result = loose.timer_create(0, event ?? silent, id)
    if (result !== 0) return result
    const made = id instanceof Uint8Array ? new Int32Array(id.buffer, id.byteOffset, 1)[0] : -1
    return sys.timer_delete(made as number)
  }

  function lockWanted(memory: Uint8Array, fd: Fd): unknown {
    if (memory.byteOffset % 2 === 0) new Uint16Array(memory.buffer, memory.byteOffset, 1)[0] = 1 // F_WRLCK
    return loose.fcntl(fd, 5, memory)
  }

  function epollAdd(memory: Uint8Array): unknown {
    const epoll = must.epoll_create1(0)
    try {
      return withPipe((readEnd) => loose.epoll_ctl(epoll, 1, readEnd, memory))
    } finally {
      closing(epoll)
    }
  }

  function ioSetup(memory: Uint8Array): unknown {
    const result = loose.io_setup(1, memory)
    if (result === 0) loose.io_destroy(new BigUint64Array(memory.buffer, memory.byteOffset, 1)[0])
    return result
  }

  function timerfd(use: (fd: Fd) => unknown): unknown {
    const fd = must.timerfd_create(1, 0)
    try {
      return use(fd)
    } finally {
      closing(fd)
    }
  }

  function archPrctl(command: unknown, memory: Uint8Array): unknown {
    return process.arch === 'arm64' ? -ENOSYS : loose.arch_prctl(command, memory)
  }

  function landlock(memory: Uint8Array): unknown {
    if (memory.length < 8) throw new RangeError('memory of 8 bytes or more, got 7')
    new BigUint64Array(memory.buffer, memory.byteOffset, 1)[0] = 1n
    return closing(sys.landlock_create_ruleset(memory, 8, 0))
  }
})

describe('no more memory is touched than an ioctl that reads asks for', () => {
  const descriptors = new Descriptors()
  after(() => descriptors.close())

  /** Those that only tell something, by their names and by the direction that their numbers have. */
  const OLD: readonly RegExp[] = [
    /^SIOCG/,
    /^TIOCG/,
    /^TCGET/,
    /^FIO(NREAD|QSIZE|GETOWN)$/,
    /^TIOCOUTQ$/,
    /^BLKGET/,
  ]
  const CHANGING = /SET|CLEAR|RESET|ADD|REMOVE|RESUME|UFFDIO|GPTPEER|EXCL|GRANTPT/
  const IOC_READ = 2

  function sizeOf(kind: Kind | undefined): number | undefined {
    if (typeof kind !== 'object') return undefined
    if ('memory' in kind) return kind.needs === undefined ? kind.memory : undefined
    if ('out' in kind)
      return Math.max(kind.least ?? 0, kind.out === 'bool' ? 4 : Number(kind.out.match(/\d+$/)?.[0]) / 8)
    return undefined
  }

  const commands = commandsOf('ioctl').commands.flatMap(([number, { name, args }]) => {
    const size = sizeOf(args[2])
    if (number === undefined || size === undefined || size > PAGE || CHANGING.test(name)) return []
    const isOld = number < 0x10000 && OLD.some((pattern) => pattern.test(name))
    return isOld || number >>> 30 === IOC_READ ? [{ number, name, size }] : []
  })

  const kinds: Record<string, (folder: string) => number> = {
    'a file': (folder) => must.openat(AT_FDCWD, `${folder}/file`, O_RDWR | O_CREAT, 0o600),
    'a folder': (folder) => must.openat(AT_FDCWD, folder, O_RDONLY),
    'a pipe': () => pipeEnd(),
    'an IPv4 socket': () => must.socket(AF_INET, SOCK_DGRAM, 0),
    'a unix socket': () => must.socket(AF_UNIX, SOCK_DGRAM, 0),
    'a terminal': () => must.openat(AT_FDCWD, '/dev/ptmx', O_RDWR),
    '/dev/urandom': () => must.openat(AT_FDCWD, '/dev/urandom', O_RDONLY),
    '/dev/null': () => must.openat(AT_FDCWD, '/dev/null', O_RDONLY),
    'a namespace': () => must.openat(AT_FDCWD, '/proc/self/ns/mnt', O_RDONLY),
    'a process': () => must.pidfd_open(process.pid, 0),
  }
  for (const [name, open] of Object.entries(kinds)) {
    it(`of ${name}`, function () {
      withFolder((folder) => {
        let fd: Fd
        try {
          fd = descriptors.add(open(folder) as Fd)
        } catch (error) {
          skip(this, (error as Error).message)
        }
        let answered = 0
        withGuard((_end, page) => {
          for (const { number, name, size } of commands) {
            page.fill(0)
            const result = loose.ioctl(fd, number, page.subarray(PAGE - size))
            assert.notEqual(result, -EFAULT, `${name} touches more than ${size} bytes`)
            if (result === 0) answered++
          }
        })
        console.log(`      ${answered} of ${commands.length} answered`)
      })
    })
  }

  function pipeEnd(): Fd {
    const ends = new Int32Array(2)
    must.pipe2(ends, 0)
    descriptors.add(ends[1] as Fd)
    return ends[0] as Fd
  }

  it('has commands to compare with', () => {
    assert.ok(commands.length > 60, `${commands.length}`)
  })
})

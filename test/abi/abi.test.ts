import assert from 'node:assert/strict'
import { constants as nodeConstants } from 'node:os'
import { SYS } from 'rawsys'
import {
  arm64,
  ERRNO,
  ERRNO_ALIASES,
  host,
  i386,
  REAL_TIME_SIGNALS,
  RESTART_CODES,
  SIGNALS,
  x64,
} from 'rawsys/abi'
import { libraryUrl, runJson } from '../support/child.js'

describe('rawsys/abi', () => {
  it('answers what the arguments of statx on ARM64 are, and where stx_size lies', () => {
    const args = arm64.syscalls.get('statx')?.args
    assert.deepEqual(
      args?.map(({ name, type, word }) => [name, type, word.kind]),
      [
        ['dfd', 'int', 'dirfd'],
        ['filename', 'const char *', 'path'],
        ['flags', 'unsigned', 'flags'],
        ['mask', 'unsigned int', 'flags'],
        ['buffer', 'struct statx *', 'pointer'],
      ],
    )
    assert.deepEqual(args?.[4]?.word, { kind: 'pointer', direction: 'out', to: 'statx' })
    assert.equal(arm64.structs.get('statx')?.fields.get('stx_size')?.offset, 40)
  })

  it('has name and number in both directions, with what the kernel lacks marked', () => {
    assert.equal(x64.numbers.get('openat'), 257)
    assert.equal(arm64.names.get(56), 'openat')
    assert.equal(i386.numbers.get('openat'), 295)
    assert.equal(i386.names.get(102), 'socketcall')
    assert.equal(arm64.numbers.has('open'), false)
    assert.equal(x64.numbers.get('uselib'), 134)
    assert.equal(x64.entryPoints.has('uselib'), false)
    assert.equal(x64.entryPoints.get('umount2'), 'umount')
    for (const table of [x64, arm64, i386]) {
      assert.equal(table.names.size, table.numbers.size)
      for (const [name, number] of table.numbers) assert.equal(table.names.get(number), name)
    }
  })

  it('has the numbers of SYS', () => {
    for (const [name, number] of host?.numbers ?? [])
      assert.equal(SYS[name as keyof typeof SYS], number, name)
  })

  it('has semantics of every implemented syscall', () => {
    for (const abi of [x64, arm64]) {
      assert.deepEqual([...abi.syscalls.keys()].sort(), [...abi.entryPoints.keys()].sort())
      for (const { name, args, does, result } of abi.syscalls.values()) {
        assert.ok(does.length > 0 && result.kind.length > 0, name)
        for (const { word } of args) assert.ok(word.kind.length > 0, name)
      }
    }
  })

  it('has arguments in the order of each architecture', () => {
    const names = (abi: typeof x64) => abi.syscalls.get('clone')?.args.map(({ name }) => name)
    assert.deepEqual(names(x64), ['clone_flags', 'newsp', 'parent_tidptr', 'child_tidptr', 'tls'])
    assert.deepEqual(names(arm64), ['clone_flags', 'newsp', 'parent_tidptr', 'tls', 'child_tidptr'])
  })

  it('has commands of multiplexers from every subject', () => {
    const ioctl = x64.syscalls.get('ioctl')?.commands
    assert.equal(ioctl?.by, 'cmd')
    for (const command of [
      'TIOCGWINSZ',
      'FIONREAD',
      'SIOCGIFINDEX',
      'NS_GET_PARENT',
      'SECCOMP_IOCTL_NOTIF_RECV',
    ]) {
      assert.ok(ioctl?.byName.has(command), command)
    }
    assert.deepEqual(ioctl?.byName.get('TIOCGWINSZ')?.args, {
      arg: { kind: 'pointer', direction: 'out', to: 'winsize' },
    })
    assert.deepEqual(x64.syscalls.get('fcntl')?.commands?.byName.get('F_DUPFD')?.result, { kind: 'fd' })
  })

  it('has socket options by level', () => {
    assert.equal(x64.socketOptions.get('SOL_SOCKET')?.get('SO_LINGER')?.value, 'linger')
    assert.equal(x64.socketOptions.get('IPPROTO_TCP')?.get('TCP_INFO')?.access, 'get')
  })

  it('has constants with the values of each architecture', () => {
    assert.equal(x64.constants.get('O_DIRECT')?.value, 0o40000)
    assert.equal(arm64.constants.get('O_DIRECT')?.value, 0o200000)
    assert.equal(arm64.constants.has('MAP_32BIT'), false)
    assert.equal(x64.constants.get('AF_UNIX')?.header, 'include/linux/socket.h')
    assert.equal(x64.constants.get('RLIM64_INFINITY')?.value, 2n ** 64n - 1n)
    assert.equal(x64.constants.get('XATTR_USER_PREFIX')?.value, 'user.')
    assert.deepEqual(x64.constants.get('O_CLOEXEC')?.families, ['O_'])
    assert.ok(x64.families.get('O_')?.some(({ name }) => name === 'O_TMPFILE'))
  })

  it('has packed structs, bit-fields, nested and flexible ones', () => {
    const offset = (abi: typeof x64, struct: string, field: string) =>
      abi.structs.get(struct)?.fields.get(field)?.offset
    assert.deepEqual(
      [x64, arm64].map((abi) => abi.structs.get('epoll_event')?.size),
      [12, 16],
    )
    assert.deepEqual(
      [x64, arm64].map((abi) => offset(abi, 'epoll_event', 'data')),
      [4, 8],
    )
    assert.deepEqual(
      [x64, arm64].map((abi) => offset(abi, 'stat', 'st_mode')),
      [24, 16],
    )
    assert.deepEqual(x64.structs.get('iphdr')?.fields.get('version')?.bits, [4, 4])
    assert.equal(x64.structs.get('statx')?.fields.get('stx_mtime')?.struct, 'statx_timestamp')
    assert.deepEqual(x64.structs.get('linux_dirent64')?.fields.get('d_name')?.count, [0])
    assert.equal(offset(x64, 'vfs_cap_data', 'data[].inheritable'), 8)
    assert.deepEqual(x64.structs.get('iovec')?.fields.get('iov_base')?.word, {
      kind: 'pointer',
      direction: 'inout',
      to: 'bytes',
      size: 'iov_len',
    })
  })

  it('has error numbers and signals as Node has them', () => {
    const names = new Map(Object.values(ERRNO).map(([name], i) => [name, Number(Object.keys(ERRNO)[i])]))
    for (const [name, number] of Object.entries(nodeConstants.errno)) {
      const known =
        names.get(name) ?? names.get(ERRNO_ALIASES[name] ?? (name === 'EOPNOTSUPP' ? '' : 'EOPNOTSUPP'))
      assert.equal(known, number, name)
    }
    for (const [number, [name]] of Object.entries(SIGNALS)) {
      assert.equal(nodeConstants.signals[name as NodeJS.Signals], Number(number), name)
    }
    assert.deepEqual(REAL_TIME_SIGNALS, [32, 64])
    assert.equal(RESTART_CODES[512]?.[0], 'ERESTARTSYS')
  })

  it('imports on a platform that can make no calls', () => {
    const answer = runJson(`
      Object.defineProperty(process, 'platform', { value: 'darwin' })
      Object.defineProperty(process, 'arch', { value: 'riscv64' })
      const { arm64, host } = await import(${JSON.stringify(libraryUrl('abi.js'))})
      console.log(JSON.stringify([arm64.syscalls.size, host === undefined]))
    `)
    assert.deepEqual(answer, [arm64.syscalls.size, true])
  })
})

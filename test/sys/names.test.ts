// Which calls there are, where, and with which numbers they enter the kernel.

import assert from 'node:assert/strict'
import * as everything from 'rawsys'
import { must, SYS, sys } from 'rawsys'
import { arm64, host, x64 } from 'rawsys/abi'
import * as event from 'rawsys/event'
import * as fs from 'rawsys/fs'
import * as ipc from 'rawsys/ipc'
import * as mem from 'rawsys/mem'
import * as net from 'rawsys/net'
import * as proc from 'rawsys/proc'
import * as sec from 'rawsys/sec'
import * as system from 'rawsys/sys'
import * as time from 'rawsys/time'
import { overlay } from '#abi/overlay/index.js'
import { libraryUrl, runJson } from '../support/child.js'
import { skip } from '../support/skip.js'
import { loose } from './support/loose.js'

const COMMON = ['close', 'dup', 'dup3', 'fcntl', 'ioctl', 'read', 'write']
const SUBJECTS = { event, fs, ipc, mem, net, proc, sec, sys: system, time }
const ENOSYS = 38

describe('the typed calls', () => {
  const names = [...new Set([...x64.syscalls.keys(), ...arm64.syscalls.keys()])].sort()

  it('are all that the kernel has on either architecture, and no others', () => {
    assert.ok(names.length > 360)
    assert.deepEqual(Object.keys(sys).sort(), names)
    assert.deepEqual(Object.keys(must).sort(), names)
  })

  it('are functions, also those that are left out', () => {
    for (const name of names) {
      assert.equal(typeof (sys as unknown as Record<string, unknown>)[name], 'function', name)
      assert.equal(typeof (must as unknown as Record<string, unknown>)[name], 'function', name)
    }
  })

  it('of a subject are those of its overlay, and those of every descriptor', () => {
    for (const [subject, module] of Object.entries(SUBJECTS)) {
      const parts = overlay[subject as keyof typeof overlay]
      const calls = parts.flatMap((part) => Object.keys(part.calls ?? {}))
      const expected = [...new Set([...calls, ...COMMON])].sort()
      assert.deepEqual(Object.keys(module.sys).sort(), expected, subject)
      assert.deepEqual(Object.keys(module.must).sort(), expected, subject)
    }
  })

  it('of all subjects together are all of them', () => {
    const all = Object.values(SUBJECTS).flatMap((module) => Object.keys(module.sys))
    assert.deepEqual([...new Set(all)].sort(), names)
  })

  it('of a subject do the same as the others', () => {
    assert.equal(proc.sys.getpid(), process.pid)
    assert.equal(proc.must.getpid(), process.pid)
    assert.equal(fs.sys.openat(-100, '/no/such', 0), -2)
    assert.throws(() => fs.must.openat(-100, '/no/such', 0), everything.SyscallError)
    assert.equal(net.sys.read(-1, new Uint8Array(1)), -9)
    // One class and one scratch memory, whichever module is imported.
    assert.equal(fs.SyscallError, everything.SyscallError)
    assert.equal(net.owned, everything.owned)
  })
})

describe('a call that this architecture lacks', () => {
  it('answers -ENOSYS', function () {
    const lacking: Record<string, readonly unknown[]> = {
      access: ['/', 0],
      alarm: [0],
      chmod: ['/no/such', 0o644],
      creat: ['/no/such/file', 0o644],
      dup2: [0, 0],
      epoll_create: [1],
      epoll_wait: [0, new Uint8Array(16), undefined, 0],
      eventfd: [0],
      getdents: [0, new Uint8Array(100)],
      getpgrp: [],
      inotify_init: [],
      ioperm: [0, 0, false],
      iopl: [0],
      link: ['/no/a', '/no/b'],
      lstat: ['/', new Uint8Array(144)],
      mkdir: ['/no/such/folder', 0o755],
      modify_ldt: [0, new Uint8Array(8)],
      open: ['/', 0],
      pause: [],
      pipe: [new Int32Array(2)],
      poll: [new Uint8Array(8), 0, 0],
      readlink: ['/', new Uint8Array(8)],
      rename: ['/no/a', '/no/b'],
      rmdir: ['/no/such'],
      select: [0, null, null, null, new BigInt64Array(2)],
      signalfd: [-1, new Uint8Array(8)],
      stat: ['/', new Uint8Array(144)],
      symlink: ['/no/a', '/no/b'],
      time: [null],
      unlink: ['/no/such'],
      ustat: [0, new Uint8Array(32)],
      utime: ['/no/such', null],
      utimes: ['/no/such', null],
    }
    const here = Object.entries(lacking).filter(([name]) => host?.syscalls.has(name) !== true)
    if (here.length === 0) skip(this, 'this architecture has all calls of the other one')
    for (const [name, args] of here) {
      assert.equal(loose[name as keyof typeof loose](...args), -ENOSYS, name)
      assert.throws(() => (must as unknown as typeof loose)[name as keyof typeof loose](...args), {
        code: 'ENOSYS',
      })
    }
  })

  it('has the number -1 in SYS, which no kernel has', () => {
    for (const name of [...x64.syscalls.keys(), ...arm64.syscalls.keys()]) {
      const number = (SYS as unknown as Record<string, number>)[name]
      assert.equal(number, host?.numbers.get(name) ?? -1, name)
    }
    assert.equal(everything.syscall(-1), -ENOSYS)
  })
})

describe('a call that is left out', () => {
  const expected = Object.values(overlay)
    .flat()
    .flatMap(({ calls = {} }) => Object.entries(calls))
    .flatMap(([name, { leftOut }]) => (leftOut === undefined ? [] : [[name, leftOut] as const]))

  it('throws its reason, in both objects, whatever the arguments', () => {
    assert.ok(expected.length >= 10)
    for (const [name, { reason, instead }] of expected) {
      for (const calls of [sys, must] as unknown as Record<
        string,
        ((...args: unknown[]) => unknown) & { why: string }
      >[]) {
        const call = calls[name] as ((...args: unknown[]) => unknown) & { why: string }
        assert.equal(call.why, `${reason}; instead: ${instead}`)
        const message = `${name} is left out: ${reason}; instead: ${instead}`
        for (const args of [[], [0], ['x', {}]])
          assert.throws(() => call(...args), { name: 'Error', message })
      }
    }
  })

  it('is one that takes away what the engine stands on', () => {
    const names = expected.map(([name]) => name)
    for (const name of ['fork', 'vfork', 'clone', 'clone3', 'exit', 'rt_sigreturn'])
      assert.ok(names.includes(name), name)
    for (const name of ['exit_group', 'execve', 'kill', 'munmap']) assert.ok(!names.includes(name), name)
  })
})

describe('names beside the calls', () => {
  it('are the same in every module', () => {
    const shared = [
      'EAGAIN',
      'InexactError',
      'OwnedFd',
      'STDIN_FILENO',
      'SyscallError',
      'asText',
      'errnoName',
    ]
    for (const [subject, module] of Object.entries({ ...SUBJECTS, everything })) {
      for (const name of [...shared, 'flags', 'isErr', 'owned', 'retryOnEintr', 'unwrap']) {
        const names = module as unknown as Record<string, unknown>
        assert.equal(
          names[name],
          (everything as unknown as Record<string, unknown>)[name],
          `${subject} ${name}`,
        )
        assert.notEqual(names[name], undefined, `${subject} ${name}`)
      }
    }
    assert.deepEqual([everything.STDIN_FILENO, everything.STDOUT_FILENO, everything.STDERR_FILENO], [0, 1, 2])
  })

  it('have the constants that the own calls of a subject take', () => {
    const lacking: string[] = []
    for (const [subject, module] of Object.entries(SUBJECTS)) {
      const isOwn = (name: string) => name in module.sys && !COMMON.includes(name)
      for (const { name, args } of [...(host?.syscalls.values() ?? [])].filter(({ name }) => isOwn(name))) {
        const families = args.flatMap(({ word }) => ('families' in word ? word.families : []))
        const constants = families.flatMap((family) => host?.families.get(family) ?? [])
        const absent = constants.map((constant) => constant.name).filter((constant) => !(constant in module))
        if (absent.length > 0) lacking.push(`${subject} ${name}: ${absent}`)
      }
    }
    assert.deepEqual(lacking, [])
  })

  it('of constants have the values of rawsys/abi', () => {
    const different = runJson(`
      import * as constants from '${libraryUrl('constants.js')}'
      import { host } from '${libraryUrl('abi.js')}'
      let compared = 0
      const different = []
      for (const [name, value] of Object.entries(constants)) {
        const constant = host.constants.get(name)
        if (constant === undefined) continue
        compared++
        const isText = typeof value === 'string'
        const same = isText ? value === constant.value : BigInt(value) === BigInt(constant.value)
        if (!same) different.push([name, String(value), String(constant.value)])
      }
      console.log(JSON.stringify({ compared, different: different.slice(0, 20) }))`) as {
      compared: number
      different: unknown[]
    }
    assert.deepEqual(different.different, [])
    assert.ok(different.compared > 10000, `${different.compared}`)
  })

  it('of constants that this architecture lacks are -1', () => {
    const wrong = runJson(`
      import * as constants from '${libraryUrl('constants.js')}'
      import { host, x64, arm64 } from '${libraryUrl('abi.js')}'
      const other = host === x64 ? arm64 : x64
      const isLacking = (name) => !host.constants.has(name) && other.constants.has(name)
      const lacking = Object.keys(constants).filter(isLacking)
      const wrong = lacking.filter((name) => Number(constants[name]) !== -1)
      console.log(JSON.stringify([lacking.length, wrong.slice(0, 10)]))`) as [number, unknown[]]
    assert.ok(wrong[0] > 0)
    assert.deepEqual(wrong[1], [])
  })
})

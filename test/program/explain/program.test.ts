// Programs in words: the layout, the forms, values by what they are.

import assert from 'node:assert/strict'
import { command, socketOption, take } from 'rawsys'
import { AT_FDCWD, F_SETFL, O_CLOEXEC, O_CREAT, O_NONBLOCK, O_RDONLY, O_RDWR, struct } from 'rawsys/fs'
import { SO_REUSEADDR, SO_TYPE, SOL_SOCKET } from 'rawsys/net'
import { field, program } from 'rawsys/program'
import { libraryUrl, runJson } from '../../support/child.js'
import { joined, steps, words } from '../support/explained.js'

const SLURP: Readonly<Record<string, readonly string[]>> = {
  x64: [
    'program of 3 calls, 2 parameters',
    '  1  openat (257)   dfd AT_FDCWD, filename <parameter 1>, flags O_RDONLY|O_CLOEXEC',
    '  finally, once step 1 has succeeded:',
    '    2  close (3)    fd <result of step 1>',
    '  3  read (0)       fd <result of step 1>, buf <parameter 2>, count <as much as buf has>',
    '  gives { bytes: <result of step 3> }',
    '',
  ],
  arm64: [
    'program of 3 calls, 2 parameters',
    '  1  openat (56)    dfd AT_FDCWD, filename <parameter 1>, flags O_RDONLY|O_CLOEXEC',
    '  finally, once step 1 has succeeded:',
    '    2  close (57)   fd <result of step 1>',
    '  3  read (63)      fd <result of step 1>, buf <parameter 2>, count <as much as buf has>',
    '  gives { bytes: <result of step 3> }',
    '',
  ],
}

describe('program.explain', () => {
  it('gives a whole program as text', async () => {
    const slurp = program((p, path, buffer) => {
      const fd = p.openat(AT_FDCWD, path as never, O_RDONLY | O_CLOEXEC)
      p.finally(() => p.close(fd))
      return { bytes: p.read(fd, buffer as never) }
    })
    assert.deepEqual((await slurp.explain()).split('\n'), SLURP[process.arch])
  })

  it('gives the numbers of the other architecture there, and says what it lacks', () => {
    const otherArch = process.arch === 'x64' ? 'arm64' : 'x64'
    const text = runJson(`
      const { program } = await import('${libraryUrl('program.js')}')
      Object.defineProperty(process, 'arch', { value: '${otherArch}' })
      const slurp = program((p, path, buffer) => {
        const fd = p.openat(-100, path, ${O_RDONLY | O_CLOEXEC})
        p.finally(() => p.close(fd))
        return { bytes: p.read(fd, buffer) }
      })
      const old = program((p) => { p.open('/x', 0) })
      console.log(JSON.stringify([await slurp.explain(), await old.explain()]))`) as string[]
    assert.deepEqual(text[0]?.split('\n'), SLURP[otherArch])
    const open = otherArch === 'arm64' ? 'none here: -ENOSYS' : '2'
    assert.equal(text[1]?.split('\n')[1], `  1  open (${open})   filename "/x", flags O_RDONLY`)
  })

  it('says what a program without calls does', async () => {
    const text = 'program of no calls, no parameters\n  nothing\n  gives nothing\n'
    assert.equal(await program(() => {}).explain(), text)
  })

  it('names fields and elements that are arguments', async () => {
    const ends = new Int32Array(2)
    const stat = new struct.statx()
    const made = program((p) => {
      p.close(field(ends, 1))
      p.ftruncate(1, field(stat, 'stx_size'))
    })
    assert.deepEqual(await steps(made), [
      '1  close fd <element 1 of Int32Array of 8 bytes>',
      '2  ftruncate fd 1, length <field stx_size of struct statx>',
    ])
  })

  it('shows memory, texts, lists and holders', async () => {
    const buffer = new ArrayBuffer(8)
    const made = program((p) => {
      p.read(0, buffer)
      p.read(0, new DataView(buffer, 1, 1))
      p.read(0, new SharedArrayBuffer(3), 2)
      p.read(0, Buffer.alloc(5))
      p.statx(AT_FDCWD, '', 0, 0, new struct.statx())
      p.statx(AT_FDCWD, '', 0, 0, struct.statx.array(2))
      p.write(1, 'a "line"\n\x1b\x9b\u202e')
      p.write(1, `${'\u{1f600}'.repeat(39)}ab`)
      p.write(1, `${'\u{1f600}'.repeat(39)}a`)
      p.copy_file_range(0, { value: 3 }, 1, null, 10, 0)
      p.execve('/bin/true', ['true', 'x'], [])
      p.execve('/bin/true', Array(18).fill('y'), null)
    })
    const rest = 'count <as much as buf has>'
    assert.deepEqual(await joined(made), [
      `read fd 0, buf ArrayBuffer of 8 bytes, ${rest}`,
      `read fd 0, buf DataView of 1 byte, ${rest}`,
      'read fd 0, buf SharedArrayBuffer of 3 bytes, count 2',
      `read fd 0, buf Uint8Array of 5 bytes, ${rest}`,
      'statx dfd AT_FDCWD, filename "", flags 0, mask 0, buffer struct statx',
      'statx dfd AT_FDCWD, filename "", flags 0, mask 0, buffer array of 512 bytes',
      String.raw`write fd 1, buf "a \"line\"\n\u001b\u{9b}\u{202e}", ${rest}`,
      `write fd 1, buf "${'\u{1f600}'.repeat(39)}a"..., ${rest}`,
      `write fd 1, buf "${'\u{1f600}'.repeat(39)}a", ${rest}`,
      'copy_file_range fd_in 0, off_in { value: 3 }, fd_out 1, off_out null, len 10, flags 0',
      'execve filename "/bin/true", argv ["true", "x"], envp []',
      `execve filename "/bin/true", argv [${'"y", '.repeat(16)}... 2 more], envp null`,
    ])
  })

  it('shows commands and options that the user has described', async () => {
    const own = command('ioctl', 0x7ab51234, [take.int], 'OWN')
    const option = socketOption(SOL_SOCKET, 0x7ab5, { set: take.pointerTo('int32') }, 'SO_OWN')
    const made = program((p, fd) => {
      p.ioctl(fd as never, own, 7)
      p.setsockopt(fd as never, SOL_SOCKET, option, 1)
      p.setsockopt(fd as never, SOL_SOCKET, SO_REUSEADDR, 1)
      p.getsockopt(fd as never, SOL_SOCKET, SO_TYPE, { value: 0 })
      p.fcntl(fd as never, F_SETFL, O_NONBLOCK)
    })
    const length = 'optlen <as much as optval has>'
    assert.deepEqual(await joined(made), [
      'ioctl fd <parameter 1>, cmd OWN, arg 7',
      `setsockopt fd <parameter 1>, level SOL_SOCKET, optname SO_OWN, optval 1, ${length}`,
      `setsockopt fd <parameter 1>, level SOL_SOCKET, optname SO_REUSEADDR, optval 1, ${length}`,
      `getsockopt fd <parameter 1>, level SOL_SOCKET, optname SO_TYPE, optval { value: 0 }, ${length}`,
      'fcntl fd <parameter 1>, cmd F_SETFL, arg O_RDONLY|O_NONBLOCK',
    ])
  })

  it('shows what the body returned, as it was then', async () => {
    const returned: Record<string, unknown> = { 'a b': [], of: {}, text: 't', big: 5n, none: null }
    const made = program((p, parameter) => Object.assign(returned, { pid: p.getpid(), list: [parameter] }))
    returned.pid = 0
    const text =
      '{ "a b": [], of: {}, text: "t", big: 5, none: null, pid: <result of step 1>, list: [<parameter 1>] }'
    assert.equal((await words(made)).slice(1).join(' ').replace(/ {2,}/g, ' '), `gives ${text}`)
    assert.deepEqual(made.run('p'), { ...returned, pid: process.pid, list: ['p'] })
  })

  it('keeps to 110 columns, with what does not fit below', async () => {
    const made = program((p) => {
      const fd = p.openat(AT_FDCWD, 'x'.repeat(40), O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o644)
      return Array.from({ length: 20 }, () => fd)
    })
    const lines = (await made.explain()).trimEnd().split('\n')
    for (const line of lines) assert.ok(line.length <= 110, line)
    const column = (lines[1] as string).indexOf('dfd')
    assert.equal(lines[2], `${' '.repeat(column)}flags O_RDWR|O_CREAT|O_NONBLOCK|O_CLOEXEC, mode 0o644`)
    assert.match(lines.at(-1) as string, /^ {8}<result of step 1>, \.\.\. 4 more\]$/)
  })
})

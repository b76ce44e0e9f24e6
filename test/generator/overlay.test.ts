// Each contradiction that the overlay may not have, put into it.

import assert from 'node:assert/strict'
import { overlay } from '#abi/overlay/index.js'
import {
  bytes,
  type Call,
  choice,
  depends,
  fd,
  flags,
  input,
  length,
  neededWith,
  nothing,
  output,
  type Reach,
  type Subject,
  withFlags,
} from '#abi/overlay/vocabulary.js'
import { loadAbi } from '#generator/abi.js'
import { overlayProblems } from '#generator/check-overlay.js'

const abi = loadAbi()
const subjects = Object.values(overlay).flat()

/** The problems that one more subject brings, in place of what it says again. */
function problems(change: Subject): string[] {
  const calls = Object.keys(change.calls ?? {})
  const others = subjects.map((subject) => ({ ...subject, calls: without(subject.calls ?? {}, calls) }))
  return overlayProblems(abi, [...others, change])
}

function without<T>(record: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)))
}

const read: Call = {
  does: 'Read.',
  args: { fd, buf: output(bytes, { size: 'count' }), count: length },
  result: { kind: 'size' },
  since: '1.0',
  errors: 'EBADF',
}

/** As `read`, with a buffer that reaches so far. */
function reaching(reach: Reach, to: string = bytes): Call {
  return { ...read, args: { ...read.args, buf: output(to, { size: 'count', reach }) } }
}

/** As `read`, with a number of bytes that is needed with flags only. */
function needed(flags: string, constant: string): Call {
  return { ...read, args: { ...read.args, count: neededWith(length, flags, constant) } }
}

function assertProblem(change: Subject, expected: RegExp): void {
  const found = problems(change)
  assert.ok(
    found.some((problem) => expected.test(problem)),
    `expected ${expected}, found ${JSON.stringify(found)}`,
  )
}

describe('the overlay', () => {
  it('contradicts nothing', () => {
    assert.deepEqual(overlayProblems(abi, subjects), [])
  })

  it('may say the same in another way', () => {
    assert.deepEqual(problems({ calls: { read } }), [])
  })

  const faults: [name: string, call: Call, expected: RegExp][] = [
    [
      'an argument too few',
      { ...read, args: { fd, buf: read.args.buf as never } },
      /^read on x64: arguments are/,
    ],
    ['a value for a pointer', { ...read, args: { ...read.args, buf: fd } }, /is a pointer, not fd/],
    ['a pointer for a value', { ...read, args: { ...read.args, count: input('stat') } }, /is no pointer/],
    ['bytes without an extent', { ...read, args: { ...read.args, buf: output(bytes) } }, /without an extent/],
    ['a length of nothing', { ...read, args: { ...read.args, buf: output('stat') } }, /a length of nothing/],
    ['a length that is none', { ...read, args: { ...read.args, count: fd } }, /count is no length/],
    [
      'a length of another call',
      { ...read, args: { ...read.args, buf: output(bytes, { size: 'size' }) } },
      /there is no size/,
    ],
    [
      'an unknown struct',
      { ...read, args: { ...read.args, buf: output('nostruct') } },
      /there is no struct nostruct/,
    ],
    [
      'an unknown family',
      { ...read, args: { ...read.args, fd: flags('NOFAMILY_') } },
      /belongs to NOFAMILY_/,
    ],
    [
      'an unknown family of added flags',
      { ...read, args: { ...read.args, fd: withFlags(choice('SEEK_'), 'NOFAMILY_') } },
      /belongs to NOFAMILY_/,
    ],
    ['an unknown error', { ...read, errors: 'ENOERROR' }, /ENOERROR is no error/],
    ['an unknown error with a hint', { ...read, hints: { ENOERROR: 'No.' } }, /ENOERROR is no error/],
    ['no release', { ...read, since: 'ever' }, /no kernel release/],
    ['no release of ARM64', { ...read, arm64Since: 'later' }, /"later" is no kernel release/],
    ['no sentence', { ...read, does: 'reads' }, /no sentence/],
    ['blocking without a restart', { ...read, blocks: 'for ever' }, /blocks and restart go together/],
    ['nothing to depend on', { ...read, result: depends('cmd') }, /no cmd to depend on/],
    ['a reach by an unknown argument', reaching({ bytes: 0, each: 1, by: 'nr' }), /no nr to reckon with/],
    ['a reach by what is no number', reaching({ bytes: 0, each: 1, by: 'buf' }), /buf is no number/],
    [
      'a reach by a field of plain bytes',
      reaching({ bytes: 0, each: 1, by: { field: 'iov_len' } }),
      /there is no struct bytes/,
    ],
    [
      'a reach by an unknown field',
      reaching({ bytes: 0, each: 1, by: { field: 'nofield' } }, 'iovec'),
      /struct iovec has no field nofield/,
    ],
    [
      'a reach by a field that is no number',
      reaching({ bytes: 0, each: 1, by: { field: 'iov_base' } }, 'iovec'),
      /iovec.iov_base is no number/,
    ],
    [
      'a reach by a field behind what is no pointer',
      reaching({ bytes: 0, each: 1, by: { field: 'iov_len', of: 'count' } }, 'iovec'),
      /no struct behind count/,
    ],
    [
      'a reach by an unknown bit',
      reaching({ bytes: 0, each: 1, by: 'count', bit: 'NO_BIT' }),
      /NO_BIT is no constant/,
    ],
    ['a reach by a bit of nothing', reaching({ bytes: 0, bit: 'O_CREAT' }), /O_CREAT is a bit of nothing/],
    ['a reach by nothing', reaching({ bytes: 0, each: 1 }), /each and by go together/],
    ['a need of unknown flags', needed('flags', 'O_CREAT'), /no flags to be needed with/],
    ['a need of what has no flags', needed('fd', 'O_CREAT'), /fd has no flags/],
    ['a need of an unknown flag', needed('fd', 'NO_FLAG'), /NO_FLAG is no constant/],
  ]
  for (const [name, call, expected] of faults) {
    it(`may not have ${name}`, () => assertProblem({ calls: { read: call } }, expected))
  }

  it('may not leave out a syscall', () => {
    const all = subjects.map((subject) => ({ ...subject, calls: without(subject.calls ?? {}, ['read']) }))
    assert.ok(overlayProblems(abi, all).some((problem) => /^read: no semantics/.test(problem)))
  })

  it('may not invent a syscall', () => {
    assertProblem({ calls: { nosyscall: read } }, /no such syscall is implemented/)
  })

  it('may not say a thing twice', () => {
    assert.ok(
      overlayProblems(abi, [...subjects, { calls: { read } }]).includes('read: the overlay has it twice'),
    )
  })

  it('may not have commands of an unknown name, of no call or with arguments that the call lacks', () => {
    const command = { does: 'Do.', since: '1.0', errors: '', result: nothing }
    const commands = (call: string, by: string, name: string, args = {}) => ({
      multiplexers: [{ call, by, commands: { [name]: { ...command, args } } }],
    })
    assertProblem(commands('fcntl', 'cmd', 'F_NONE'), /fcntl\(F_NONE\): no such constant/)
    assertProblem(commands('fcntl', 'command', 'F_DUPFD'), /no call with an argument command/)
    assertProblem(commands('fcntl', 'cmd', 'O_CREAT', { arg9: fd }), /the call has no argument arg9/)
  })

  it('may not leave a 64-bit field without a meaning, or invent a field', () => {
    const fields = subjects.map((subject) => ({
      ...subject,
      fields: without(subject.fields ?? {}, ['statx']),
    }))
    assert.ok(
      overlayProblems(abi, fields).some((problem) => /struct statx: no meaning for .*stx_size/.test(problem)),
    )
    assertProblem({ fields: { iovec: { nofield: fd } } }, /iovec.nofield: no such field/)
    assertProblem({ fields: { nostruct: {} } }, /nostruct: no such struct/)
  })

  it('may not name socket options or constants of families that do not exist', () => {
    const option = { does: 'Be.', since: '1.0', value: fd }
    assertProblem({ options: [{ level: 'SOL_NONE', options: {} }] }, /SOL_NONE: no such constant/)
    assertProblem(
      { options: [{ level: 'SOL_SOCKET', options: { SO_NONE: option } }] },
      /SO_NONE: no such constant/,
    )
    assertProblem({ families: { X_: { does: 'be', names: ['X_NONE'] } } }, /X_NONE is no constant/)
  })

  it('may not take a constant from a family without its consent', () => {
    assertProblem(
      { families: { X_: { does: 'be', names: ['SEEK_SET'] } } },
      /family SEEK_: SEEK_SET is taken by X_; name it too, or except it/,
    )
  })
})

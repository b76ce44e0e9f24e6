// Random programs, as trees: what both the native engine and the interpreter are given.

import fc from 'fast-check'

/** What a result can serve as. */
export type Kind = 'fd' | 'size' | 'huge' | 'address' | 'pid' | 'zero'

/** An argument: a value, one of the memories, or a number that chooses among the results of a kind seen so far. */
export type Argument =
  | { readonly value: unknown }
  | { readonly memory: number }
  | { readonly holder: number }
  | { readonly parameter: number }
  | { readonly field: number }
  /** A field that is no descriptor. */
  | { readonly wild: true }
  | { readonly kinds: readonly Kind[]; readonly choice: number; readonly otherwise: unknown }

export interface Call {
  readonly name: string
  readonly args: readonly Argument[]
  readonly gives: Kind
}

export type Node =
  | { readonly is: 'call'; readonly call: Call }
  | { readonly is: 'finally' | 'attempt'; readonly body: readonly Node[] }
  | {
      readonly is: 'retry'
      readonly codes: readonly number[]
      readonly max: number
      readonly body: readonly Node[]
    }
  | {
      readonly is: 'loop'
      readonly until: number | undefined
      readonly max: number
      readonly body: readonly Node[]
    }

export const MEMORIES = 3
export const MEMORY_BYTES = 24
export const HOLDERS = 2
export const TEXTS: readonly string[] = [
  '',
  'a',
  'grüße',
  'a text that is longer than what is copied unit by unit',
  'x'.repeat(9000),
]

const EBADF = 9
const EAGAIN = 11
const EINVAL = 22
const ESPIPE = 29
/** No descriptor of anybody. */
const NO_FD = 9999

const small = fc.integer({ min: 0, max: MEMORY_BYTES + 8 })
const choice = fc.nat(1000)
const value = (of: unknown): fc.Arbitrary<Argument> => fc.constant({ value: of })
const constants = (...of: readonly unknown[]): fc.Arbitrary<Argument> =>
  fc.constantFrom(...of).map((one) => ({ value: one }))
const result = (otherwise: unknown, ...kinds: readonly Kind[]): fc.Arbitrary<Argument> =>
  choice.map((choice) => ({ kinds, choice, otherwise }))
const memory: fc.Arbitrary<Argument> = fc.nat(MEMORIES - 1).map((memory) => ({ memory }))
const field: fc.Arbitrary<Argument> = fc.nat(3).map((field) => ({ field }))
const name = constants(...TEXTS.slice(0, -1))
const text = fc.oneof(name, value(TEXTS.at(-1)))

/** Mostly what is right, so that programs come to their end. */
const mostly = (
  right: fc.Arbitrary<Argument>,
  ...wrong: readonly fc.Arbitrary<Argument>[]
): fc.Arbitrary<Argument> =>
  fc.oneof({ weight: 24, arbitrary: right }, ...wrong.map((arbitrary) => ({ weight: 1, arbitrary })))

// A value that does not fit comes now and then. It must fit nobody's descriptor, such as that of a terminal.
const wild: fc.Arbitrary<Argument> = fc.constant({ wild: true })
const fd = mostly(result(NO_FD, 'fd'), wild, value(NO_FD))
const inMemory = fc.integer({ min: 0, max: MEMORY_BYTES }).map((value) => ({ value }))
const count = mostly(
  fc.oneof(inMemory, value(undefined), result(undefined, 'size')),
  result(undefined, 'huge'),
  field,
)
const offset = mostly(
  fc.oneof(
    small.map((value) => ({ value })),
    result(0, 'size', 'zero'),
    fc.constantFrom(0, 1).map((parameter) => ({ parameter })),
  ),
  result(0, 'huge'),
  constants(-1, 2 ** 40, 5n),
)

const parameter = (parameter: number): fc.Arbitrary<Argument> => fc.constant({ parameter })
const path = mostly(parameter(3), parameter(2), parameter(4))

function call(name: string, gives: Kind, ...args: readonly fc.Arbitrary<Argument>[]): fc.Arbitrary<Call> {
  return fc.tuple(...args).map((args) => ({ name, args, gives }))
}

const calls = fc.oneof(
  {
    weight: 4,
    arbitrary: call(
      'memfd_create',
      'fd',
      mostly(name, value(TEXTS.at(-1))),
      mostly(constants(0, 1), value(0x8000_0000)),
    ),
  },
  call('eventfd2', 'fd', constants(0, 1), value(0o4000)),
  call('dup', 'fd', fd),
  call('close', 'zero', fd),
  { weight: 2, arbitrary: call('write', 'size', fd, memory, count) },
  { weight: 2, arbitrary: call('write', 'size', fd, text, value(undefined)) },
  { weight: 3, arbitrary: call('read', 'size', fd, memory, count) },
  call('pread64', 'size', fd, memory, count, offset),
  call('pwrite64', 'size', fd, memory, count, offset),
  call('lseek', 'size', fd, offset, mostly(constants(0, 1, 2), value(9))),
  call('lseek', 'huge', fd, value(2 ** 41), value(0)),
  call('ftruncate', 'zero', fd, offset),
  call(
    'sendfile',
    'size',
    fd,
    fd,
    fc.nat(HOLDERS - 1).map((holder) => ({ holder })),
    inMemory,
  ),
  call('fcntl', 'zero', fd, value(2), constants(0, 1)),
  call('getpgid', 'pid', mostly(fc.oneof(value(0), result(0, 'pid')), value(-5))),
  call('openat', 'fd', value(-100), path, value(0)),
  // Memory and a string at once: the words may be kept from run to run.
  call(
    'readlinkat',
    'size',
    value(-100),
    mostly(constants('/proc/self/exe', '/proc/self/root'), value('/')),
    memory,
    value(undefined),
  ),
  call(
    'mmap',
    'address',
    value(null),
    mostly(value(4096), value(0)),
    value(3),
    value(0x22),
    value(-1),
    value(0),
  ),
  // Nothing is unmapped: by the second time, somebody else might have memory there.
  call('msync', 'zero', result(4096n, 'address'), value(4096), value(1)),
)

const codes = fc.subarray([EBADF, EAGAIN, EINVAL, ESPIPE], { minLength: 1 })

const body = fc.letrec<{ node: Node; body: readonly Node[] }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    { weight: 12, arbitrary: calls.map((call): Node => ({ is: 'call', call })) },
    { weight: 2, arbitrary: tie('body').map((body): Node => ({ is: 'finally', body })) },
    { weight: 3, arbitrary: tie('body').map((body): Node => ({ is: 'attempt', body })) },
    {
      weight: 1,
      arbitrary: fc
        .record({ codes, max: fc.integer({ min: 1, max: 3 }), body: tie('body') })
        .map((one): Node => ({ is: 'retry', ...one })),
    },
    {
      weight: 2,
      arbitrary: fc
        .record({
          until: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
          max: fc.integer({ min: 1, max: 3 }),
          body: tie('body'),
        })
        .map((one): Node => ({ is: 'loop', ...one })),
    },
  ),
  body: fc.array(tie('node'), { minLength: 1, maxLength: 8, depthIdentifier: 'node' }),
})).body

const MEMFD: Node = {
  is: 'call',
  call: { name: 'memfd_create', args: [{ value: 'first' }, { value: 0 }], gives: 'fd' },
}

/** Bodies of a program; they begin with a file. */
export const bodies: fc.Arbitrary<readonly Node[]> = body.map((nodes) => [MEMFD, ...nodes])

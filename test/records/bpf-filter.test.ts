// Programs of classic BPF: the kernel is asked about each, and drops what a filter drops.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { isErr, owned } from 'rawsys'
import * as net from 'rawsys/net'
import {
  BPF_A,
  BPF_ABS,
  BPF_ADD,
  BPF_ALU,
  BPF_B,
  BPF_H,
  BPF_IMM,
  BPF_JA,
  BPF_JEQ,
  BPF_JMP,
  BPF_JUMP,
  BPF_K,
  BPF_LD,
  BPF_LDX,
  BPF_LEN,
  BPF_MEM,
  BPF_RET,
  BPF_ST,
  BPF_STMT,
  BPF_W,
  checkFilter,
  type FilterInstruction,
  filterProgram,
  filterText,
  RecordError,
  SKF_AD_OFF,
  SKF_AD_PROTOCOL,
  struct,
} from 'rawsys/sec'
import { libraryUrl, runJson } from '../support/child.js'
import { times } from '../support/scale.js'

const EINVAL = 22
const RETURN = BPF_STMT(BPF_RET | BPF_K, 0xffff)
const DROP = BPF_STMT(BPF_RET | BPF_K, 0)

/** Whether the kernel takes a program, without asking the library about it. */
function kernelTakes(fd: net.Fd, filter: readonly FilterInstruction[]): boolean {
  const program = new net.struct.sock_fprog({ filter: struct.sock_filter.array(filter) })
  const result = net.sys.setsockopt(fd, net.SOL_SOCKET, net.SO_ATTACH_FILTER, program)
  assert.ok(result === 0 || isErr(result, EINVAL), `${result}`)
  return result === 0
}

function libraryTakes(filter: readonly FilterInstruction[]): boolean {
  try {
    checkFilter(filter)
    return true
  } catch (error) {
    assert.ok(error instanceof RecordError, `${error}`)
    assert.ok(error.offset % 8 === 0 && error.offset <= 8 * filter.length)
    return false
  }
}

describe('a filter', () => {
  it('drops the datagrams that do not begin as it says', () => {
    const [a, b] = [0, 1].map(() =>
      owned(net.must.socket(net.AF_INET, net.SOCK_DGRAM | net.SOCK_NONBLOCK, 0)),
    )
    if (a === undefined || b === undefined) throw new Error('no sockets')
    try {
      const address = new net.struct.sockaddr_in({
        sin_family: net.AF_INET,
        sin_addr: { s_addr: 0x7f000001 },
      })
      net.must.bind(a.fd, address)
      net.must.getsockname(a.fd, address, { value: 16 })
      // A filter of a UDP socket sees the header of 8 bytes first.
      const program = filterProgram([
        BPF_STMT(BPF_LD | BPF_B | BPF_ABS, 8),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 'y'.charCodeAt(0), 0, 1),
        RETURN,
        DROP,
      ])
      net.must.setsockopt(a.fd, net.SOL_SOCKET, net.SO_ATTACH_FILTER, program)
      for (const text of ['no', 'yes', 'never', 'y', 'x']) net.must.sendto(b.fd, text, undefined, 0, address)
      const got = []
      const buffer = new Uint8Array(16)
      for (;;) {
        const length = net.sys.recvfrom(a.fd, buffer, undefined, 0)
        if (isErr(length)) break
        got.push(Buffer.from(buffer.subarray(0, length)).toString())
      }
      assert.deepEqual(got, ['yes', 'y'])
    } finally {
      a.close()
      b.close()
    }
  })

  it('of system calls answers in the kernel’s stead, in a process of its own', () => {
    const seen = runJson(`
      import { must as proc, PR_SET_NO_NEW_PRIVS } from '${libraryUrl('proc.js')}'
      import * as sec from '${libraryUrl('sec.js')}'
      import { SYS, syscall } from '${libraryUrl('index.js')}'
      const { BPF_STMT, BPF_JUMP, BPF_LD, BPF_W, BPF_ABS, BPF_JMP, BPF_JEQ, BPF_RET, BPF_K } = sec
      proc.prctl(PR_SET_NO_NEW_PRIVS, true)
      const before = syscall(SYS.getpgid, 0)
      sec.must.seccomp(sec.SECCOMP_SET_MODE_FILTER, 0, sec.filterProgram([
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS.getpgid, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, sec.SECCOMP_RET_ERRNO | 77),
        BPF_STMT(BPF_RET | BPF_K, sec.SECCOMP_RET_ALLOW),
      ]))
      console.log(JSON.stringify([before >= 0, syscall(SYS.getpgid, 0)]))`)
    assert.deepEqual(seen, [true, -77])
  })

  it('is taken by the library if the kernel takes it, and refused if it refuses it', () => {
    const socket = owned(net.must.socket(net.AF_INET, net.SOCK_DGRAM, 0))
    const code = fc.oneof(
      fc.constantFrom(
        ...[BPF_JMP | BPF_JA, BPF_JMP | BPF_JEQ | BPF_K, BPF_ST, BPF_LD | BPF_MEM, BPF_LDX | BPF_MEM],
        ...[BPF_LD | BPF_W | BPF_ABS, BPF_LD | BPF_IMM, BPF_RET | BPF_K, BPF_RET | BPF_A, BPF_ALU | BPF_ADD],
      ),
      fc.nat(255),
      fc.nat(0xffff),
    )
    const small = fc.oneof({ weight: 9, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(255) })
    const k = fc.oneof(
      { weight: 6, arbitrary: fc.nat(4) },
      { weight: 1, arbitrary: fc.nat(40) },
      { weight: 1, arbitrary: fc.nat(70).map((at) => SKF_AD_OFF + at) },
      { weight: 1, arbitrary: fc.integer() },
    )
    const instruction = fc.record({ code, jt: small, jf: small, k })
    // Never so few that chance could leave out those that are taken.
    const runs = Math.max(1000, times(4000))
    let taken = 0
    try {
      fc.assert(
        fc.property(fc.array(instruction, { maxLength: 8 }), fc.boolean(), (filter, ends) => {
          const whole = ends ? [...filter, RETURN] : filter
          const takes = whole.length > 0 && kernelTakes(socket.fd, whole)
          if (takes) taken++
          assert.equal(libraryTakes(whole), takes, filterText(whole))
        }),
        { numRuns: runs },
      )
    } finally {
      socket.close()
    }
    assert.ok(taken > runs / 40, `${taken}`)
  })

  it('with any one code is taken exactly if the kernel knows it', () => {
    const socket = owned(net.must.socket(net.AF_INET, net.SOCK_DGRAM, 0))
    const known = []
    for (let code = 0; code < 512; code++) {
      const filter = [BPF_STMT(BPF_ST, 1), { code, jt: 0, jf: 0, k: 1 }, RETURN, RETURN]
      const takes = kernelTakes(socket.fd, filter)
      assert.equal(libraryTakes(filter), takes, `0x${code.toString(16)}`)
      if (takes) known.push(code)
    }
    socket.close()
    assert.ok(known.length > 40, `${known.length}`)
    // What the kernel knows has a text.
    for (const code of known) assert.doesNotMatch(filterText([{ code, jt: 0, jf: 0, k: 1 }]), /nosup/)
  })

  it('says what is wrong with it', () => {
    const cases: readonly [FilterInstruction[], number, RegExp][] = [
      [[], 0, /expected 1 \.\. 4096 instructions, got 0$/],
      [Array(4097).fill(RETURN), 0, /got 4097$/],
      [
        [RETURN, BPF_STMT(BPF_LD | BPF_IMM, 1)],
        8,
        /instruction 1 at byte 8: the last instruction has to be a BPF_RET$/,
      ],
      [
        [BPF_STMT(BPF_JMP | BPF_JA, 1), RETURN],
        0,
        /it jumps over 1 instructions, and there are 1 behind it$/,
      ],
      [
        [BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 1, 0, 7), RETURN],
        0,
        /it jumps over 7 instructions, and there are 1 /,
      ],
      [[BPF_STMT(BPF_LD | BPF_MEM, 3), RETURN], 0, /it reads M\[3\], which nothing wrote$/],
      [[BPF_STMT(BPF_ST, 16), RETURN], 0, /expected a word of memory, 0 \.\. 15, got 16$/],
      [[BPF_STMT(BPF_ALU | 0x30, 0), RETURN], 0, /it divides by 0$/],
      [[BPF_STMT(BPF_ALU | 0x60, 32), RETURN], 0, /expected a shift by 0 \.\. 31 bits, got 32$/],
      [[BPF_STMT(0xff, 0), RETURN], 0, /there is no code 0xff$/],
      [
        [BPF_STMT(BPF_LD | BPF_B | BPF_ABS, SKF_AD_OFF + 1), RETURN],
        0,
        /there is nothing at SKF_AD_OFF \+ 1$/,
      ],
    ]
    for (const [filter, offset, message] of cases) {
      assert.throws(
        () => checkFilter(filter),
        (error: RecordError) => {
          assert.ok(error instanceof RecordError)
          assert.equal(error.offset, offset)
          assert.match(error.message, message)
          return true
        },
      )
      assert.throws(() => filterProgram(filter), RecordError)
    }
    assert.throws(() => filterProgram([BPF_JUMP(BPF_JMP | BPF_JEQ, 0, 256, 0)]), RangeError)
    assert.throws(
      () => checkFilter(new Uint8Array(9)),
      /^RecordError: BPF filter at byte 8: expected a whole instruction, /,
    )
  })
})

describe('the text of a filter', () => {
  it('is what bpf_dbg prints in Documentation/networking/filter.rst', () => {
    // "load bpf 6,40 0 0 12,21 0 3 2048,48 0 0 23,21 0 1 1,6 0 0 65535,6 0 0 0" there.
    const numbers = [
      [40, 0, 0, 12],
      [21, 0, 3, 2048],
      [48, 0, 0, 23],
      [21, 0, 1, 1],
      [6, 0, 0, 65535],
      [6, 0, 0, 0],
    ] as const
    const filter = numbers.map(([code, jt, jf, k]) => ({ code, jt, jf, k }))
    const text = [
      'l0: ldh [12]',
      'l1: jeq #0x800, l2, l5',
      'l2: ldb [23]',
      'l3: jeq #0x1, l4, l5',
      'l4: ret #0xffff',
      'l5: ret #0',
    ].join('\n')
    assert.equal(filterText(filter), text)
    assert.equal(filterText(struct.sock_filter.array(filter)), text)
  })

  it('names what is no part of the packet, and what there is not', () => {
    const filter = [
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, SKF_AD_OFF + SKF_AD_PROTOCOL),
      BPF_STMT(BPF_LD | BPF_H | BPF_ABS, -1048576),
      BPF_STMT(BPF_LD | BPF_W | BPF_LEN, 0),
      BPF_STMT(BPF_JMP | BPF_JA, 1),
      BPF_STMT(0xff, 0),
      BPF_STMT(BPF_ALU | BPF_ADD | BPF_K, -1),
      BPF_STMT(BPF_RET | BPF_A, 0),
    ]
    const lines = ['ld proto', 'ldh [-1048576]', 'ld #len', 'ja l5', 'nosup 0xff', 'add #-1', 'ret a']
    assert.equal(filterText(filter), lines.map((line, i) => `l${i}: ${line}`).join('\n'))
  })

  it('is made of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        if (bytes.length % 8 !== 0) {
          assert.throws(() => filterText(bytes), RecordError)
          return
        }
        const lines = filterText(bytes).split('\n')
        assert.equal(lines.length, Math.max(1, bytes.length / 8))
      }),
      { numRuns: times(1000) },
    )
  })
})

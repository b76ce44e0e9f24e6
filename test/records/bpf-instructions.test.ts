// Programs of eBPF: loaded into the kernel, whose verifier prints them in its own words.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import * as net from 'rawsys/net'
import * as sec from 'rawsys/sec'
import { times } from '../support/scale.js'
import { skip } from '../support/skip.js'

const { BPF_REG_0, BPF_REG_1, BPF_REG_2, BPF_REG_6, BPF_REG_10, RecordError } = sec
const EXIT = sec.BPF_EXIT_INSN()
const ZERO = sec.BPF_MOV64_IMM(BPF_REG_0, 0)
const EPERM = 1

type Program = readonly (sec.BpfInstruction | sec.BpfPair)[]

/** Loads a program of a socket; the result, and what the verifier said. */
function load(program: Program): { result: ReturnType<typeof loadRaw>; log: string } {
  const log_buf = new Uint8Array(1 << 18)
  const result = loadRaw(program, log_buf)
  return { result, log: sec.asText(log_buf) }
}

function loadRaw(program: Program, log_buf: Uint8Array): net.Result<net.Fd> {
  const attr = new sec.struct.bpf_attr({
    prog_type: sec.BPF_PROG_TYPE_SOCKET_FILTER,
    insns: sec.bpfProgram(program),
    license: 'GPL',
    log_level: 2,
    log_buf,
  })
  return sec.sys.bpf(sec.BPF_PROG_LOAD, attr)
}

/** One instruction of each kind that a program may have, with numbers of all signs. */
function everyKind(): Program {
  const alu = [
    sec.BPF_ADD,
    sec.BPF_SUB,
    sec.BPF_MUL,
    sec.BPF_DIV,
    sec.BPF_OR,
    sec.BPF_AND,
    sec.BPF_LSH,
    sec.BPF_RSH,
    sec.BPF_MOD,
    sec.BPF_XOR,
    sec.BPF_MOV,
    sec.BPF_ARSH,
  ]
  const conditions = [
    sec.BPF_JEQ,
    sec.BPF_JGT,
    sec.BPF_JLT,
    sec.BPF_JGE,
    sec.BPF_JLE,
    sec.BPF_JSET,
    sec.BPF_JNE,
    sec.BPF_JSGT,
    sec.BPF_JSLT,
    sec.BPF_JSGE,
    sec.BPF_JSLE,
  ]
  const sizes = [sec.BPF_B, sec.BPF_H, sec.BPF_W, sec.BPF_DW]
  const slot = [BPF_REG_10, BPF_REG_1, -8] as const
  return [
    sec.BPF_MOV64_REG(BPF_REG_6, BPF_REG_1),
    sec.BPF_MOV64_IMM(BPF_REG_1, -7),
    sec.BPF_MOV32_IMM(BPF_REG_2, 7),
    sec.BPF_MOV32_REG(BPF_REG_0, BPF_REG_2),
    ...alu.flatMap((op) => [
      sec.BPF_ALU64_IMM(op, BPF_REG_0, 3),
      sec.BPF_ALU64_REG(op, BPF_REG_0, BPF_REG_2),
      sec.BPF_ALU32_IMM(op, BPF_REG_0, 3),
      sec.BPF_ALU32_REG(op, BPF_REG_0, BPF_REG_2),
    ]),
    sec.BPF_ALU64_IMM(sec.BPF_NEG, BPF_REG_0, 0),
    sec.BPF_ALU32_IMM(sec.BPF_NEG, BPF_REG_0, 0),
    ...[16, 32, 64].flatMap((bits) =>
      [sec.BPF_TO_LE, sec.BPF_TO_BE].map((type) => sec.BPF_ENDIAN(type, BPF_REG_0, bits)),
    ),
    { ...sec.BPF_ENDIAN(sec.BPF_TO_LE, BPF_REG_0, 32), code: sec.BPF_ALU64 | sec.BPF_END },
    ...[8, 16, 32].map((off) => ({ ...sec.BPF_MOV64_REG(BPF_REG_0, BPF_REG_2), off })),
    ...[sec.BPF_DIV, sec.BPF_MOD].map((op) => ({ ...sec.BPF_ALU64_IMM(op, BPF_REG_0, 3), off: 1 })),
    ...sizes.flatMap((size) => [
      sec.BPF_ST_MEM(size, BPF_REG_10, -8, -1),
      sec.BPF_STX_MEM(size, ...slot),
      sec.BPF_LDX_MEM(size, BPF_REG_0, BPF_REG_10, -8),
    ]),
    ...[sec.BPF_B, sec.BPF_H, sec.BPF_W].map((size) => ({
      ...sec.BPF_LDX_MEM(size, BPF_REG_0, BPF_REG_10, -8),
      code: sec.BPF_LDX | size | sec.BPF_MEMSX,
    })),
    sec.BPF_LDX_MEM(sec.BPF_W, BPF_REG_0, BPF_REG_6, 4),
    sec.BPF_ST_MEM(sec.BPF_DW, BPF_REG_10, -8, 0),
    ...[sec.BPF_W, sec.BPF_DW].flatMap((size) => [
      ...[sec.BPF_ADD, sec.BPF_OR, sec.BPF_AND, sec.BPF_XOR].flatMap((op) => [
        sec.BPF_ATOMIC_OP(size, op, ...slot),
        sec.BPF_ATOMIC_OP(size, op | sec.BPF_FETCH, ...slot),
      ]),
      sec.BPF_ATOMIC_OP(size, sec.BPF_XCHG, ...slot),
      sec.BPF_ATOMIC_OP(size, sec.BPF_CMPXCHG, ...slot),
    ]),
    sec.BPF_LD_IMM64(BPF_REG_1, 0x123456789abcdef0n),
    sec.BPF_LD_IMM64(BPF_REG_1, -1),
    ...conditions.flatMap((op) => [
      // What the verifier cannot know: newer ones take jumps away that are never taken, before they print.
      sec.BPF_LDX_MEM(sec.BPF_W, BPF_REG_2, BPF_REG_6, 4),
      sec.BPF_JMP_IMM(op, BPF_REG_2, -3, 0),
      sec.BPF_JMP_REG(op, BPF_REG_2, BPF_REG_1, 0),
      sec.BPF_JMP32_IMM(op, BPF_REG_2, 3, 0),
      sec.BPF_JMP32_REG(op, BPF_REG_2, BPF_REG_1, 0),
    ]),
    sec.BPF_JMP_A(0),
    { ...sec.BPF_JMP_A(0), code: sec.BPF_JMP32 | sec.BPF_JA, imm: 0 },
    ...[sec.BPF_B, sec.BPF_H, sec.BPF_W].map((size) => sec.BPF_LD_ABS(size, 2)),
    sec.BPF_MOV64_IMM(sec.BPF_REG_7, 1),
    sec.BPF_LD_IND(sec.BPF_B, sec.BPF_REG_7, 2),
    ZERO,
    EXIT,
  ]
}

describe('a program of eBPF', () => {
  before(function () {
    const { result } = load([ZERO, EXIT])
    if (sec.isErr(result, EPERM)) {
      const how = readFileSync('/proc/sys/kernel/unprivileged_bpf_disabled', 'utf8').trim()
      skip(this, `this process may load no BPF: unprivileged_bpf_disabled is ${how}`)
    }
    if (sec.isErr(result)) skip(this, `the kernel loads no BPF: ${result}`)
    sec.must.close(result)
  })

  it('that returns 0 keeps all datagrams away, and one that returns -1 none', () => {
    for (const [kept, expected] of [
      [0, -11],
      [-1, 1],
    ] as const) {
      const program = load([sec.BPF_MOV64_IMM(BPF_REG_0, kept), EXIT]).result
      assert.ok(!sec.isErr(program))
      const pair = new Int32Array(2)
      net.must.socketpair(net.AF_UNIX, net.SOCK_DGRAM | net.SOCK_NONBLOCK, 0, pair)
      const [a, b] = pair as unknown as [number, number]
      net.must.setsockopt(a, net.SOL_SOCKET, net.SO_ATTACH_BPF, program)
      net.sys.write(b, 'x')
      assert.equal(net.sys.read(a, new Uint8Array(8)), expected)
      for (const fd of [a, b, program]) net.must.close(fd)
    }
  })

  it('of every kind of instruction is loaded, and reads as the verifier prints it', function () {
    const program = everyKind()
    const { result, log } = load(program)
    if (sec.isErr(result) && /unknown opcode|uses reserved|invalid/.test(log)) {
      skip(this, `this kernel lacks an instruction: ${log.trim().split('\n').at(-3)}`)
    }
    assert.ok(!sec.isErr(result), log.slice(-2000))
    sec.must.close(result)
    const prints = [...log.matchAll(/^(?:\d+: [^\n]*?)?(\d+): (\([\da-f]{2}\) .*?) *(?:;.*)?$/gm)]
    const printed = new Map(prints.map(([, i, text]) => [i, text]))
    const lines = sec.bpfText(program).split('\n')
    let compared = 0
    for (const line of lines) {
      const [, index, text] = /^(\d+): (.*)$/.exec(line) ?? []
      assert.ok(text)
      if (!printed.has(index)) continue
      assert.equal(text, printed.get(index), line)
      compared++
    }
    assert.ok(compared > 100, `${compared} of ${lines.length}`)
  })

  it('that is wrong is refused, and the log says why', () => {
    const { result, log } = load([EXIT])
    assert.ok(sec.isErr(result, 13, 22), `${result}`)
    assert.match(log, /R0 !read_ok/)
  })
})

describe('instructions of eBPF', () => {
  it('have the bytes that the standard gives', () => {
    const bytes = (program: Program) => {
      const array = sec.bpfProgram(program)
      return Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('hex')
    }
    // Opcode, source register above destination, offset, constant; a wide constant takes two.
    assert.equal(bytes([sec.BPF_MOV64_IMM(3, -2)]), 'b7030000feffffff')
    assert.equal(bytes([sec.BPF_STX_MEM(sec.BPF_DW, 10, 1, -8)]), '7b1af8ff00000000')
    assert.equal(bytes([sec.BPF_LD_IMM64(2, 0x1122334455667788n)]), '18020000887766550000000044332211')
    assert.equal(bytes([sec.BPF_LD_MAP_FD(1, 5)]), '18110000050000000000000000000000')
    assert.equal(bytes([sec.BPF_LD_MAP_VALUE(1, 5, 8)]), '18210000050000000000000008000000')
    assert.equal(
      bytes([sec.BPF_EMIT_CALL(sec.BPF_FUNC_get_prandom_u32), EXIT]),
      '85000000070000009500000000000000',
    )
    assert.equal(bytes([sec.BPF_CALL_REL(-3)]), '85100000fdffffff')
  })

  it('have bounds', () => {
    for (const wrong of [2n ** 64n, -(2n ** 63n) - 1n, 1.5, 2 ** 53, '1' as unknown as number]) {
      assert.throws(
        () => sec.BPF_LD_IMM64(0, wrong),
        /^RangeError: BPF_LD_IMM64: expected an integer of 64 bits, got /,
      )
    }
    assert.throws(() => sec.bpfProgram([sec.BPF_MOV64_IMM(16, 0)]), RangeError)
    assert.throws(() => sec.bpfProgram([sec.BPF_MOV64_IMM(0, 2 ** 31)]), RangeError)
    assert.throws(() => sec.bpfProgram([sec.BPF_JMP_A(32768)]), RangeError)
  })

  it('read from memory as from a list', () => {
    const program = everyKind()
    const array = sec.bpfProgram(program)
    assert.equal(sec.bpfText(array), sec.bpfText(program))
    assert.doesNotMatch(sec.bpfText(program), /unknown|undefined/)
  })

  it('are read from any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        if (bytes.length % 8 !== 0) {
          assert.throws(() => sec.bpfText(bytes), RecordError)
          return
        }
        const text = sec.bpfText(bytes)
        assert.ok(text.split('\n').length <= Math.max(1, bytes.length / 8))
        assert.doesNotMatch(text, /undefined|NaN/)
      }),
      { numRuns: times(2000) },
    )
    assert.equal(sec.bpfText(Uint8Array.of(0x18, 0, 0, 0, 0, 0, 0, 0)), '0: (18) unknown')
  })
})

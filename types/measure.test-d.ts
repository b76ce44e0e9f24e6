// The type contract of 'rawsys/measure', with tsd. What must not compile has its error beside it.

import { type Result, sys } from 'rawsys'
import {
  type Call,
  type Candidate,
  type Comparison,
  checkVdso,
  hasInt80,
  type Interval,
  int80,
  type Loop,
  lowMemory,
  type Machine,
  type Measurement,
  type MeasureOptions,
  machine,
  measure,
  type Pin,
  type Row,
  type Summary,
  type VdsoAnswer,
} from 'rawsys/measure'
import { expectAssignable, expectError, expectNotAssignable, expectType } from 'tsd'

// Candidates: a call, or a loop.
const call = () => sys.getppid()
for (const good of [
  { name: 'a', call },
  { name: 'a', call, native: true },
  { name: 'a', call: () => {}, floor: 'b' },
] as const) {
  expectAssignable<Call>(good)
  expectAssignable<Candidate>(good)
}
expectAssignable<Loop>({ name: 'a', loop: (calls: number) => calls, floor: 'b' })
expectAssignable<Loop>({ name: 'a', loop: () => {} })
expectNotAssignable<Candidate>({ call })
expectNotAssignable<Candidate>({ name: 'a' })
expectNotAssignable<Candidate>({ name: 5, call })
expectNotAssignable<Candidate>({ name: 'a', call: 5 })
expectNotAssignable<Candidate>({ name: 'a', call: sys.getppid() })
expectNotAssignable<Candidate>({ name: 'a', call: (calls: number) => calls })
expectNotAssignable<Candidate>({ name: 'a', call, native: 1 })
expectNotAssignable<Candidate>({ name: 'a', call, floor: { name: 'b', call } })
expectNotAssignable<Candidate>({ name: 'a', loop: (calls: string) => calls })
expectError(measure([{ name: 'a', loop: () => {}, native: true }]))
expectError(measure([{ name: 'a', loop: () => {}, call }]))
expectError(measure({ name: 'a', call }))
expectError(measure())

// Options.
expectType<Measurement>(measure([]))
expectType<Measurement>(measure([{ name: 'a', call }] as const, {}))
for (const pin of [true, false, 1]) expectAssignable<Pin>(pin)
expectAssignable<MeasureOptions>({
  rounds: 1,
  calls: 1,
  milliseconds: 0.5,
  pin: 1,
  progress: (part: number) => part,
})
expectNotAssignable<MeasureOptions>({ rounds: '1' })
expectNotAssignable<MeasureOptions>({ calls: 1n })
expectNotAssignable<MeasureOptions>({ pin: 'cpu0' })
expectNotAssignable<MeasureOptions>({ progress: (part: string) => part })
expectError(measure([], { round: 1 }))

// What comes out.
const measured = measure([{ name: 'a', call }])
expectType<Machine>(measured.machine)
expectType<number | undefined>(measured.cpu)
expectType<number>(measured.noise)
expectType<boolean>(measured.isNoisy)
expectType<readonly Row[]>(measured.rows)
for (const row of measured.rows) {
  expectAssignable<Summary>(row)
  expectType<string>(row.name)
  expectType<Interval>(row.interval)
  expectType<Comparison | undefined>(row.compared)
  expectType<number | undefined>(row.compared?.ratio)
  // @ts-expect-error: perhaps it is compared with nothing (TS18048, which tsd does not know)
  row.compared.ratio
  // @ts-expect-error: nobody changes what was measured (TS2540)
  row.median = 1
}
expectError(measured.rows.push)
expectType<readonly [low: number, high: number]>({} as Interval)

expectType<Machine>(machine())
expectType<string | undefined>(machine().libc)
expectType<Readonly<Record<string, string>>>(machine().mitigations)
expectType<Readonly<Record<string, VdsoAnswer>> | undefined>(checkVdso())
expectType<'vdso' | 'syscall' | 'missing'>({} as VdsoAnswer)

// int 0x80: numbers only, and a result as of any call.
expectType<boolean>(hasInt80())
expectType<Result<number>>(int80(64))
expectType<Result<number>>(int80(192, 1, 2, 3, 4, 5, 6))
expectError(int80())
expectError(int80(64n))
expectError(int80(4, 1, new Uint8Array(1)))
expectError(int80(192, 1, 2, 3, 4, 5, 6, 7))
expectType<number>(lowMemory().address)
expectType<Uint8Array<ArrayBuffer>>(lowMemory().bytes)

// Generated from abi/overlay/vdso.ts, abi/prototypes.json by `npm run generate`: do not edit.
// Extracted from linux-source-7.2 7.2.12-1.

import * as core from '../vdso/core.js'

export const calls: Readonly<Record<string, unknown>> = {
  clock_getres(which_clock: unknown, tp: unknown): unknown {
    core.letGo()
    const w0 = core.uint32(which_clock, 'clock_getres which_clock')
    const w1 = core.optionalMemory(tp, 16, 'clock_getres tp')
    core.fill(core.arm64 ? 114 : 229, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  clock_gettime(which_clock: unknown, tp: unknown): unknown {
    core.letGo()
    const w0 = core.uint32(which_clock, 'clock_gettime which_clock')
    const w1 = core.memory(tp, 16, 'clock_gettime tp')
    core.fill(core.arm64 ? 113 : 228, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  getcpu(cpup: unknown, nodep: unknown, unused: unknown): unknown {
    core.begin()
    const w0 = cpup === null || cpup === undefined ? 0 : core.scalarOut(cpup, 'uint32', 'getcpu cpup')
    const w1 = nodep === null || nodep === undefined ? 0 : core.scalarOut(nodep, 'uint32', 'getcpu nodep')
    const w2 = core.unused(unused, 'getcpu unused')
    core.fill(core.arm64 ? 168 : 309, w0, w1, w2, 0, 0, 0)
    core.run()
    const result = core.numberResult()
    core.finish()
    return result
  },
  getrandom(ubuf: unknown, len: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.region(ubuf, 'getrandom ubuf')
    const b0 = core.regionBytes
    const w2 = core.uint32(flags, 'getrandom flags')
    const w1 = core.count(len, b0, 'getrandom len')
    core.fill(core.arm64 ? 278 : 318, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  gettimeofday(tv: unknown, tz: unknown): unknown {
    core.letGo()
    const w0 = core.optionalMemory(tv, 16, 'gettimeofday tv')
    const w1 = core.optionalMemory(tz, 8, 'gettimeofday tz')
    core.fill(core.arm64 ? 169 : 96, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  time(tloc: unknown): unknown {
    core.begin()
    const w0 = tloc === null || tloc === undefined ? 0 : core.scalarOut(tloc, 'int64', 'time tloc')
    core.fill(core.arm64 ? -1 : 201, w0, 0, 0, 0, 0, 0)
    core.run()
    const result = core.numberResult()
    core.finish()
    return result
  },
}

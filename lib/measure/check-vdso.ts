import { runProbe } from './probe-process.js'
import type { VdsoAnswer } from './vdso-probe.js'

/**
 * Whether the vDSO really answers without entering the kernel: by the names of the clocks (`CLOCK_MONOTONIC`) and of
 * the other calls (`getcpu`). With some clocksources, and for clocks of CPU time, its functions make the syscall
 * themselves, and only cost more. A child process finds out, in which the kernel refuses those syscalls; undefined
 * where it cannot be had, or has no seccomp filters.
 */
export function checkVdso(): Readonly<Record<string, VdsoAnswer>> | undefined {
  const answer = runProbe('vdso')
  return answer === undefined ? undefined : (JSON.parse(answer) ?? undefined)
}

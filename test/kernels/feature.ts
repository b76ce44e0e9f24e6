// What kernels have since some release: there a call has its effect, and before it is the error that is documented.

import assert from 'node:assert/strict'
import { ENOSYS, errnoName, isErr } from 'rawsys'
import { host } from 'rawsys/abi'
import { isKernel } from '../support/kernel.js'
import { skip } from '../support/skip.js'

/** Makes sure of an error of a kernel that is older, and of no result; else it says whether there is one. */
export function isThere(result: unknown, since: string, lacking: string): boolean {
  if (isKernel(since)) return true
  const got = isErr(result as number) ? errnoName(result as number) : String(result)
  assert.equal(got, lacking, `before Linux ${since}`)
  return false
}

/** The calls that kernels of any release may be built without, and by which option. */
export const OPTIONAL: Readonly<Record<string, string>> = {
  delete_module: 'CONFIG_MODULES',
  finit_module: 'CONFIG_MODULES',
  init_module: 'CONFIG_MODULES',
  kexec_file_load: 'CONFIG_KEXEC_FILE',
  map_shadow_stack: 'CONFIG_X86_USER_SHADOW_STACK or CONFIG_ARM64_GCS',
  rseq_slice_yield: 'CONFIG_RSEQ_SLICE_EXTENSION',
}

/** The same of a whole call, which abi/ knows the age of; skips if the kernel is new enough, but built without it. */
export function isCallThere(context: Mocha.Context, name: string, result: unknown): boolean {
  const since = host?.syscalls.get(name)?.since
  assert.ok(since, `abi/ does not say since when ${name} is there`)
  const option = OPTIONAL[name]
  if (isKernel(since) && option !== undefined && isErr(result as number, ENOSYS)) {
    skip(context, `this kernel is built without ${option}`)
  }
  return isThere(result, since, 'ENOSYS')
}

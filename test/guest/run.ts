// Runs tests in a guest: what it is booted with is made before and removed afterwards.

import { rmSync } from 'node:fs'
import { boot, type Result } from './boot.js'
import type { Images } from './image.js'
import { type Kernel, kernelFile } from './kernel-list.js'
import { environment, mocha } from './suite.js'

export async function runTests(
  images: Images,
  kernel: Kernel,
  tests: { readonly files: readonly string[]; readonly options: readonly string[] },
  show?: (text: string) => void,
): Promise<Result> {
  const initrd = await images.initrd(kernel, environment(kernel), mocha(tests.files, tests.options))
  try {
    return await boot(kernel, { kernel: await kernelFile(kernel), initrd }, show)
  } finally {
    rmSync(initrd)
  }
}

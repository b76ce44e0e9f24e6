// What reading one byte costs: in the kernel, on the way there, and by what else one could use.

import { readSync } from 'node:fs'
import { must } from 'rawsys'
import { AT_FDCWD, O_RDONLY } from 'rawsys/fs'
import { libcFunction } from 'rawsys/libc'
import { measure } from 'rawsys/measure'

const fd = must.openat(AT_FDCWD, '/dev/zero', O_RDONLY)
const bytes = new Uint8Array(1)
const read = libcFunction('read')

const { rows, noise, isNoisy, machine } = measure(
  [
    { name: 'the kernel', call: () => must.read(fd, bytes), native: true },
    { name: 'must.read', call: () => must.read(fd, bytes), floor: 'the kernel' },
    { name: 'libc’s read', call: () => read?.(fd, bytes, 1), floor: 'the kernel' },
    { name: 'fs.readSync', call: () => readSync(fd, bytes), floor: 'the kernel' },
  ],
  { rounds: 30 },
)
must.close(fd)

console.log(`${machine.cpu}, Linux ${machine.kernel}, ${machine.runtime}`)
for (const { name, median, compared } of rows) {
  const ratio = compared === undefined ? '' : `  ${compared.ratio.toFixed(2)} times the kernel`
  console.log(`${name.padEnd(12)}${median.toFixed(0).padStart(7)} ns${ratio}`)
}
console.log(`noise ${(noise * 100).toFixed(1)} %${isNoisy ? ': measure again' : ''}`)

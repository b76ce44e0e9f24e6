// On which CPUs this thread may run: asked, narrowed to one, and restored.
// `node out/examples/cpu-affinity.js`

import { cpuListText, cpuSet, cpusIn, must } from 'rawsys/proc'
import { must as machine } from 'rawsys/sys'

const allowed = allowedCpus()
console.log(`This thread may run on CPUs ${cpuListText(allowed)}`)

for (const cpu of allowed.slice(0, 4)) {
  must.sched_setaffinity(0, undefined, cpuSet([cpu]))
  console.log(`  narrowed to ${cpuListText(allowedCpus())}: runs on ${runningOn()}`)
}
must.sched_setaffinity(0, undefined, cpuSet(allowed))
console.log(`Restored: ${cpuListText(allowedCpus())}`)

/** The kernel wants room for all CPUs that the machine may have. */
function allowedCpus(): number[] {
  const set = cpuSet([], 8192)
  return cpusIn(set, must.sched_getaffinity(0, undefined, set))
}

function runningOn(): number {
  const cpu = { value: -1 }
  machine.getcpu(cpu, null)
  return cpu.value
}

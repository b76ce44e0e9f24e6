// A program of its own, because it gives up its rights: makes syscalls by their numbers, each with six arguments of -1,
// and prints as JSON the numbers that answered ENOSYS.
//
//   every-number-child HIGHEST [LEFT-OUT ...]

import { writeSync } from 'node:fs'
import { ENOSYS, isErr, must, syscall } from 'rawsys'
import { CLONE_NEWIPC, CLONE_NEWNET, CLONE_NEWUTS, PR_SET_NO_NEW_PRIVS } from 'rawsys/proc'

const NOBODY = 65534

const [highest, ...leftOut] = process.argv.slice(2).map(Number)
must.unshare(CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWNET)
process.setgroups?.([])
process.setgid?.(NOBODY)
process.setuid?.(NOBODY)
must.prctl(PR_SET_NO_NEW_PRIVS, true)

const unknown: number[] = []
for (let number = 0; number <= Number(highest); number++) {
  if (leftOut.includes(number)) continue
  if (isErr(syscall(number, -1, -1, -1, -1, -1, -1), ENOSYS)) unknown.push(number)
}
writeSync(1, JSON.stringify(unknown))

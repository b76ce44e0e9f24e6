// What becomes of child processes: by wait4, which tells it in one number, and by waitid, which tells more.
// `node out/examples/wait-status.js`

import { type ChildProcess, spawn } from 'node:child_process'
import {
  must,
  P_PID,
  readSiginfo,
  signalName,
  struct,
  WEXITED,
  WNOWAIT,
  WUNTRACED,
  waitStatus,
} from 'rawsys/proc'

for (const [what, code, signal] of [
  ['exits with 7', 'process.exit(7)', undefined],
  ['is killed', 'setInterval(() => {}, 1000)', 'SIGKILL'],
  ['is stopped', 'setInterval(() => {}, 1000)', 'SIGSTOP'],
] as const) {
  const child = spawn(process.execPath, ['-e', code], { stdio: 'ignore' })
  if (signal !== undefined) child.kill(signal)
  console.log(`A child that ${what}:`)
  if (signal !== 'SIGSTOP') told(child)
  console.log(`  wait4:  ${ended(child)}`)
  if (signal === 'SIGSTOP') child.kill('SIGKILL')
}
// The children are waited for already: without this, Node would wait for them for ever.
process.exit()

/** What waitid says; the child stays to be waited for. */
function told({ pid = -1 }: ChildProcess): void {
  const info = new struct.siginfo()
  must.waitid(P_PID, pid, info, WEXITED | WNOWAIT, null)
  const siginfo = readSiginfo(info)
  if (siginfo.layout !== 'chld') throw new Error('waitid tells of no child')
  const { name, codeName, uid, status } = siginfo
  console.log(`  waitid: ${name}, ${codeName}, status ${status}, of user ${uid}`)
}

function ended({ pid = -1 }: ChildProcess): string {
  const number = { value: 0 }
  must.wait4(pid, number, WUNTRACED, null)
  const status = waitStatus(number.value)
  switch (status.state) {
    case 'exited':
      return `exited with ${status.code}`
    case 'signaled':
      return `ended by ${signalName(status.signal)}${status.coreDumped ? ', with a core dump' : ''}`
    case 'stopped':
      return `stopped by ${signalName(status.signal)}`
    case 'continued':
      return 'went on'
  }
}

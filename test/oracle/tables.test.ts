// Numbers against tables that others keep: libseccomp's, and that of Go's golang.org/x/sys.

import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { arm64, i386, type SyscallTable, x64 } from 'rawsys/abi'
import { runCommand } from '../support/child.js'
import { needs, skip } from '../support/skip.js'
import { type Difference, report } from './report.js'

const TABLES: readonly { table: SyscallTable; seccomp: string; go: string }[] = [
  { table: x64, seccomp: 'x86_64', go: 'amd64' },
  { table: arm64, seccomp: 'aarch64', go: 'arm64' },
  { table: i386, seccomp: 'x86', go: '386' },
]

describe('tables of syscall numbers', () => {
  it('in libseccomp agree', function () {
    needs(this, ['scmp_sys_resolver'], 'seccomp')
    const differences: Difference[] = []
    let compared = 0
    for (const { table, seccomp } of TABLES) {
      for (const [number, name] of table.names) {
        const { stdout } = runCommand('scmp_sys_resolver', ['-a', seccomp, `${number}`])
        const other = stdout.trim()
        if (other === 'UNKNOWN') continue
        compared++
        if (other !== name)
          differences.push({ what: `${seccomp} ${number}`, detail: `${name}, not ${other}` })
      }
    }
    assert.ok(compared > 900, `libseccomp knows only ${compared} numbers`)
    report('libseccomp numbers', compared, differences)
  })

  it('in golang.org/x/sys agree', function () {
    const folder = '/usr/share/gocode/src/golang.org/x/sys/unix'
    if (!existsSync(folder)) skip(this, `no ${folder}; Debian has it in golang-golang-x-sys-dev`)
    const differences: Difference[] = []
    let compared = 0
    for (const { table, go } of TABLES) {
      const text = readFileSync(`${folder}/zsysnum_linux_${go}.go`, 'utf8')
      for (const [, name = '', number] of text.matchAll(/^\tSYS_(\w+)\s+= (\d+)$/gm)) {
        compared++
        const extracted = table.numbers.get(name.toLowerCase())
        if (extracted !== Number(number)) {
          differences.push({ what: `${go} ${name.toLowerCase()}`, detail: `${extracted}, not ${number}` })
        }
      }
    }
    assert.ok(compared > 900, `golang.org/x/sys knows only ${compared} numbers`)
    report('golang.org/x/sys numbers', compared, differences)
  })
})

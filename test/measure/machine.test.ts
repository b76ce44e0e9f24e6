// What is told of the machine: against the tools and the files that tell it, too.

import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { arch } from 'node:os'
import { machine } from 'rawsys/measure'
import { parseCpuList } from 'rawsys/proc'
import { libraryUrl, runCommand, scriptCommand, THIS_RUNTIME } from '../support/child.js'
import { needs, skip } from '../support/skip.js'

const CPU = '/sys/devices/system/cpu'

function line(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd() : undefined
}

/** What /proc/cpuinfo says of the first processor. */
function cpuinfo(key: string): string | undefined {
  const [, value] = new RegExp(`^${key}\\s*: (.*)$`, 'm').exec(readFileSync('/proc/cpuinfo', 'utf8')) ?? []
  return value
}

describe('machine', () => {
  it('has the kernel’s release', () => {
    assert.equal(machine().kernel, line('/proc/sys/kernel/osrelease'))
  })

  it('has the kernel’s release that uname prints', function () {
    needs(this, ['uname'], 'coreutils')
    assert.equal(`${machine().kernel}\n`, runCommand('uname', ['-r']).stdout)
  })

  it('has the processors that are online', function () {
    assert.equal(machine().cpus, parseCpuList(line(`${CPU}/online`) ?? assert.fail()).length)
    needs(this, ['getconf'], 'libc-bin')
    assert.equal(`${machine().cpus}\n`, runCommand('getconf', ['_NPROCESSORS_ONLN']).stdout)
  })

  it('has the processor’s name and architecture', function () {
    assert.equal(machine().architecture, arch())
    if (process.arch !== 'x64') skip(this, '/proc/cpuinfo has no name of it here')
    assert.equal(machine().cpu, cpuinfo('model name'))
    assert.equal(machine().isVirtual, cpuinfo('flags')?.split(' ').includes('hypervisor'))
  })

  it('has the clocksource and the governor', () => {
    assert.equal(
      machine().clocksource,
      line('/sys/devices/system/clocksource/clocksource0/current_clocksource'),
    )
    assert.equal(machine().governor, line(`${CPU}/cpu0/cpufreq/scaling_governor`))
  })

  it('has the mitigations of what the processor has', () => {
    const folder = `${CPU}/vulnerabilities`
    const { mitigations } = machine()
    const files = existsSync(folder) ? readdirSync(folder) : []
    for (const name of files) {
      const state = line(`${folder}/${name}`)
      assert.equal(mitigations[name], state === 'Not affected' ? undefined : state, name)
    }
    assert.deepEqual(
      Object.keys(mitigations).filter((name) => !files.includes(name)),
      [],
    )
    assert.deepEqual(Object.keys(mitigations), Object.keys(mitigations).sort())
  })

  it('has the version of this runtime', () => {
    assert.equal(machine().runtime, THIS_RUNTIME)
  })

  it('has the version of glibc that Node knows', function () {
    const { glibcVersionRuntime } = (
      process.report.getReport() as unknown as { header: Record<string, string> }
    ).header
    if (glibcVersionRuntime === undefined) skip(this, 'this Node has no glibc')
    assert.equal(machine().libc, `glibc ${glibcVersionRuntime}`)
  })

  it('has the version of glibc that ldd prints', function () {
    needs(this, ['ldd'], 'libc-bin')
    const [, version] = /(\S+)\n/.exec(runCommand('ldd', ['--version']).stdout) ?? []
    assert.equal(machine().libc, `glibc ${version}`)
  })

  it('has a load between those before and afterwards, as it changes each five seconds only', () => {
    const load = () => Number(readFileSync('/proc/loadavg', 'utf8').split(' ')[0])
    // Of several readings, one has no change next to it. Hundredths may be rounded or cut off.
    const seen = Array.from({ length: 3 }, () => [load(), machine().load, load()] as [number, number, number])
    assert.ok(
      seen.some(([before, own, after]) => before === after && Math.abs(own - before) < 0.015),
      `${seen}`,
    )
  })

  it('is plain data', () => {
    const own = machine()
    const known = Object.entries(own).filter(([, value]) => value !== undefined)
    assert.deepEqual(JSON.parse(JSON.stringify(own)), Object.fromEntries(known))
  })

  it('is told as far as possible without /proc', function () {
    needs(this, ['unshare', 'umount'], 'util-linux')
    const script = `import { measure } from '${libraryUrl('measure.js')}'
      console.log(JSON.stringify(measure([{ name: 'own', call() {} }], { rounds: 1 })))`
    const inside = ['-m', 'sh', '-c', 'umount -l /proc && exec "$0" "$@"', ...scriptCommand(script)]
    if (runCommand('unshare', ['-m', 'true']).status !== 0) skip(this, 'a mount namespace takes privileges')
    const { status, stdout, stderr } = runCommand('unshare', inside)
    assert.equal(status, 0, stderr)
    const { rows, machine: own } = JSON.parse(stdout)
    assert.deepEqual([rows.length, own.kernel, own.libc], [1, machine().kernel, undefined])
  })
})

// The ARM64 addon: cross-compiled as prebuildify does it, and run by an ARM64 Node under qemu-user.
// qemu-user has no vDSO, so this also is the test of doing without one.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { arm64 } from '#lib/generated/syscall-numbers.js'
import { compilerFor, prebuild } from '#packaging/prebuild.js'
import { ROOT, runCommand } from '../support/child.js'
import { nodeProgram } from '../support/runtimes.js'
import { needs, skip } from '../support/skip.js'
import { assertBinary } from './binary.js'

const CROSS = 'aarch64-linux-gnu'

describe('the addon for ARM64', function () {
  this.timeout(300000)
  let folder = ''

  before(function () {
    const { command, package: name } = compilerFor('arm64')
    needs(this, [command, 'readelf'], name)
    folder = mkdtempSync(join(tmpdir(), 'rawsys-test-'))
    for (const entry of ['package.json', 'node_modules', 'dist', 'out']) {
      symlinkSync(join(ROOT, entry), join(folder, entry))
    }
    prebuild('arm64', folder)
  })

  after(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('cross-compiles, libc-free', () => {
    assertBinary(join(folder, 'prebuilds/linux-arm64/rawsys.node'), 'arm64')
  })

  it('makes calls under an ARM64 Node', async function () {
    needs(this, ['qemu-aarch64-static'], 'qemu-user-static')
    const node = await nodeProgram(20, 'arm64').catch((error: Error) => skip(this, error.message))
    assert.deepEqual(runOnArm64(node, folder), {
      arch: 'arm64',
      getpid: true,
      numbers: [arm64().getpid, -1],
      absent: -38,
      error: -2,
      words: 2 ** 40,
      big: `${2n ** 62n}`,
      name: 'aarch64',
      mapped: 'B',
      weighed: '3368421',
      vdso: 'none',
      clock: 0,
      tooSmall: 'RangeError',
    })
  })
})

function runOnArm64(node: string, folder: string): unknown {
  const script = `
    import { syscall, SYS, view } from '${folder}/dist/js/index.js'
    import { FUNCTION, bigintResult, fillWords, run } from '${folder}/out/lib/syscall/frame.js'
    import { weigher } from '${folder}/out/test/support/machine-code.js'
    import { vdso } from '${folder}/dist/js/vdso.js'
    const fd = syscall(SYS.memfd_create, 'arm64', 0)
    const utsname = new Uint8Array(6 * 65)
    syscall(SYS.uname, utsname)
    const map = (length, prot, flags, file, offset) => syscall.bigint(SYS.mmap, null, length, prot, flags, file, offset)
    const byteAt = (address) => String.fromCharCode(new Uint8Array(view(address, 1))[0])
    // All six registers matter: a page of a file, from an offset.
    const file = syscall(SYS.memfd_create, 'pages', 0)
    syscall(SYS.pwrite64, file, 'A', 1, 0)
    syscall(SYS.pwrite64, file, 'B', 1, 65536)
    syscall(SYS.ftruncate, file, 131072)
    const code = map(4096, 7, 0x22, -1, 0)
    new Uint8Array(view(code, 4096)).set(weigher('arm64'))
    fillWords(FUNCTION, code, 1, 10, 100, 1000, 10000, 100000)
    run()
    const weighed = String(bigintResult())
    const tooSmall = () => { try { return vdso.clock_gettime(1, new Uint8Array(15)) } catch (error) { return error.name } }
    console.log(JSON.stringify({
      arch: process.arch,
      getpid: syscall(SYS.getpid) === process.pid,
      numbers: [SYS.getpid, SYS.open],
      absent: syscall(SYS.open, '/', 0),
      error: syscall(SYS.openat, -100, '/no/such/file', 0),
      words: syscall(SYS.lseek, fd, 2 ** 40, 0),
      big: String(syscall.bigint(SYS.lseek, fd, 2n ** 62n, 0)),
      name: Buffer.from(utsname.subarray(4 * 65, 4 * 65 + 7)).toString(),
      mapped: byteAt(map(65536, 1, 2, file, 65536)),
      weighed,
      vdso: vdso.functionAddress('clock_gettime')?.toString() ?? 'none',
      clock: vdso.clock_gettime(1, new Uint8Array(16)),
      tooSmall: tooSmall(),
    }))`
  const args = ['-L', `/usr/${CROSS}`, node, '--preserve-symlinks', '--input-type=module', '--eval', script]
  const env = { ...process.env, PREBUILDS_ONLY: '1' }
  const { status, stdout, stderr } = runCommand('qemu-aarch64-static', args, { env, timeout: 60000 })
  assert.equal(status, 0, stderr)
  return JSON.parse(stdout)
}

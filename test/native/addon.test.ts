// Where the addon cannot run, importing works and a call throws one clear error.

import assert from 'node:assert/strict'
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { libraryUrl, type Outcome, ROOT, runScript, withFolder } from '../support/child.js'

/** Imports the library of a root, looks at its tables, makes a call, and prints what that threw. */
const script = (root = ROOT, before = ''): string => `
  ${before}
  const { syscall, SYS, errnoName, view, addressOf } = await import('${libraryUrl('index.js', root)}')
  if (SYS.read === undefined || errnoName(2) !== 'ENOENT') throw new Error('no tables')
  const thrown = [() => syscall(SYS.getpid), () => syscall(SYS.uname, new Uint8Array(400)), () => view(4096, 1),
    () => addressOf(new Uint8Array(1)), () => syscall(SYS.openat, -100, 'x')].map((call) => {
    try { return String(call()) } catch (error) { return error.message }
  })
  if (new Set(thrown).size !== 1) throw new Error(thrown.join())
  console.log(thrown[0])`

function message({ status, stdout, stderr }: Outcome): string {
  assert.equal(status, 0, stderr)
  return stdout.trim()
}

const PERMISSION = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission'

describe('loading the addon', () => {
  for (const [key, value, expected] of [
    ['platform', 'darwin', `rawsys runs on Linux on x64 and arm64; this is darwin on ${process.arch}`],
    ['platform', 'win32', `rawsys runs on Linux on x64 and arm64; this is win32 on ${process.arch}`],
    ['arch', 'ia32', 'rawsys runs on Linux on x64 and arm64; this is linux on ia32'],
    ['arch', 'riscv64', 'rawsys runs on Linux on x64 and arm64; this is linux on riscv64'],
  ]) {
    it(`says where it runs: ${value}`, () => {
      const before = `Object.defineProperty(process, '${key}', { value: '${value}' })`
      assert.equal(message(runScript(script(ROOT, before))), expected)
    })
  }

  it('says how to build an addon that is missing', () => {
    withInstalled((root) => {
      assert.match(
        message(runScript(script(root))),
        /^rawsys: no native addon for linux on \w+ in .*; in a git checkout build it with `npm run native`/,
      )
    })
  })

  it('says why an addon does not load', () => {
    withInstalled((root) => {
      mkdirSync(join(root, 'build/Release'), { recursive: true })
      writeFileSync(join(root, 'build/Release/rawsys.node'), 'no ELF file')
      assert.match(
        message(runScript(script(root))),
        /^rawsys: the native addon does not load on linux on \w+: .*(invalid ELF header|file too short)/,
      )
    })
  })

  it('names the flag that the permission model lacks', () => {
    const outcome = runScript(script(), { flags: [PERMISSION, '--allow-fs-read=*'] })
    assert.equal(
      message(outcome),
      "rawsys: Node's permission model forbids native addons; start node with --allow-addons",
    )
  })

  it('names the flags if the permission model hides the addon too', () => {
    const flags = [
      PERMISSION,
      '--allow-addons',
      `--allow-fs-read=${ROOT}dist/*`,
      `--allow-fs-read=${ROOT}package.json`,
    ]
    flags.push(`--allow-fs-read=${ROOT}node_modules/*`)
    assert.equal(
      message(runScript(script(), { flags })),
      `rawsys: Node's permission model hides the native addon; start node with --allow-addons --allow-fs-read=${ROOT}*`,
    )
  })

  it('works under the permission model with the flags', () => {
    const flags = [PERMISSION, '--allow-addons', '--allow-fs-read=*']
    const { stdout, stderr } = runScript(
      `import { syscall, SYS } from '${libraryUrl()}'; console.log(syscall(SYS.getpid) === process.pid)`,
      { flags },
    )
    assert.equal(stdout, 'true\n', stderr)
  })

  it('works by require() too', () => {
    const { stdout, stderr } = runScript(
      `import { createRequire } from 'node:module'
       const { syscall, SYS } = createRequire('${ROOT}test/')('rawsys')
       console.log(syscall(SYS.getpid) === process.pid)`,
    )
    assert.equal(stdout, 'true\n', stderr)
  })
})

/** An installed package without any addon. */
function withInstalled(use: (root: string) => void): void {
  withFolder((folder) => {
    cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true })
    cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'))
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
    use(`${folder}/`)
  })
}

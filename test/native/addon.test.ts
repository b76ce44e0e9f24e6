// Where the addon cannot run, importing works and a call throws one clear error.

import assert from 'node:assert/strict'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ADDON, libraryUrl, type Outcome, ROOT, runScript, withFolder } from '../support/child.js'

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
      mkdirSync(dirname(join(root, ADDON)), { recursive: true })
      writeFileSync(join(root, ADDON), 'no ELF file')
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

  it('needs no right to read the addon where a package has it; elsewhere it names the flags', () => {
    withInstalled((root) => {
      const few = [
        PERMISSION,
        '--allow-addons',
        `--allow-fs-read=${root}dist/*`,
        `--allow-fs-read=${root}package.json`,
      ]
      const advice = message(runScript(script(root), { flags: few }))
      assert.match(
        advice,
        /^rawsys: Node's permission model hides the native addon; start node with --allow-addons --allow-fs-read=/,
      )
      mkdirSync(dirname(join(root, ADDON)), { recursive: true })
      cpSync(join(ROOT, ADDON), join(root, ADDON))
      const { stdout, stderr } = runScript(works(root), { flags: few })
      assert.equal(stdout, 'true\n', stderr)
    })
  })

  it('works under the permission model where everything may be read', () => {
    const { stdout, stderr } = runScript(works(ROOT), {
      flags: [PERMISSION, '--allow-addons', '--allow-fs-read=*'],
    })
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

/** The package as npm installs it, beside what it depends on, but without any addon. */
function withInstalled(use: (root: string) => void): void {
  withFolder((folder) => {
    const root = join(folder, 'node_modules/rawsys/')
    cpSync(join(ROOT, 'dist'), join(root, 'dist'), { recursive: true })
    cpSync(join(ROOT, 'package.json'), join(root, 'package.json'))
    cpSync(join(ROOT, 'node_modules/node-gyp-build'), join(folder, 'node_modules/node-gyp-build'), {
      recursive: true,
    })
    use(root)
  })
}

function works(root: string): string {
  return `import { syscall, SYS } from '${libraryUrl('index.js', root)}'; console.log(syscall(SYS.getpid) === process.pid)`
}

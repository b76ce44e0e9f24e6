// Bundles the library for start-up: Node takes its time for each module file. An entry point becomes one file, with the
// tables that it needs, and all share core.js, where the state is: the frame, the addon, memory.

import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { build } from 'esbuild'

const LIB = resolve('lib')
const OUT = 'dist/js'
const TYPES = 'dist/types'
/** Folders of lib/ whose modules are in core.js, each with exports of names of its own. */
const CORE = ['native', 'memory', 'errno', 'syscall', 'sys', 'struct']
/** Modules there that hold nothing but tables for an entry point. */
const NOT_CORE = ['sys/calls.ts', 'sys/shared.ts', 'struct/shared.ts']

/** Folders of lib/ that are entry points and share more than core.js: the state of the vDSO, the reader of images, ... */
const FOLDERS = ['clock', 'elf', 'libc', 'measure', 'program', 'vdso']
/** What is run: the command, and what it tries in a process of its own. */
const COMMANDS = { cli: 'lib/cli/main.ts', probe: 'lib/measure/probe.ts' }

/** The licences of the packages that are bundled. */
const NOTICES = 'THIRD-PARTY-NOTICES.txt'

const options = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
}

const core = CORE.flatMap((folder) => readdirSync(join(LIB, folder)).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.ts') && !NOT_CORE.includes(file))
  .sort()

/** Leaves imports of core modules to core.js. */
const coreIsShared = {
  name: 'core is shared',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
      const file = relative(LIB, join(resolveDir, path)).replace(/\.js$/, '.ts')
      return core.includes(file) ? { path: './core.js', external: true } : undefined
    })
  },
}

/** Leaves all typed calls to index.js, and what is known of the ABI to abi.js. */
const callsAreShared = {
  name: 'calls are shared',
  setup({ onResolve }) {
    onResolve({ filter: /\/(sys\/calls|abi\/index)\.js$/ }, ({ path }) => ({
      path: path.endsWith('calls.js') ? './index.js' : './abi.js',
      external: true,
    }))
  },
}

await build({
  ...options,
  stdin: {
    contents: core.map((file) => `export * from './${file}'\n`).join(''),
    resolveDir: LIB,
    loader: 'ts',
  },
  outfile: `${OUT}/core.js`,
})
const subjects = readdirSync(join(LIB, 'subjects')).map((file) => file.replace(/\.ts$/, ''))
await build({
  ...options,
  plugins: [coreIsShared],
  entryPoints: {
    index: 'lib/index.ts',
    ...Object.fromEntries(subjects.map((name) => [name, `lib/subjects/${name}.ts`])),
  },
  outdir: OUT,
})
const { metafile } = await build({
  ...options,
  // What only a part of the users needs is in these files, rather than in the packages that all would install.
  packages: 'bundle',
  external: ['node-gyp-build'],
  plugins: [coreIsShared, callsAreShared],
  splitting: true,
  metafile: true,
  entryPoints: {
    ...Object.fromEntries(FOLDERS.map((name) => [name, `lib/${name}/index.ts`])),
    ...COMMANDS,
  },
  chunkNames: 'shared-[hash]',
  outdir: OUT,
})
const platforms = readdirSync(join(LIB, 'platforms')).map((file) => file.replace(/\.cts$/, ''))
await build({
  ...options,
  format: 'cjs',
  external: ['*.node'],
  entryPoints: Object.fromEntries(platforms.map((name) => [name, `lib/platforms/${name}.cts`])),
  outdir: OUT,
  outExtension: { '.js': '.cjs' },
})
writeFileSync(`${OUT}/${NOTICES}`, notices(Object.keys(metafile.inputs)))
await build({ ...options, entryPoints: { abi: 'lib/abi/index.ts' }, outdir: OUT })
// What an earlier build left. At the end, so that nothing is missing meanwhile for programs that run.
const built = new Set([
  NOTICES,
  ...['core', 'index', 'abi', ...subjects].map((name) => `${name}.js`),
  ...platforms.map((name) => `${name}.cjs`),
  ...Object.keys(metafile.outputs).map((file) => relative(OUT, file)),
])
for (const old of readdirSync(OUT)) if (!built.has(old)) rmSync(join(OUT, old), { recursive: true })
for (const old of readdirSync(TYPES, { recursive: true })) if (!isDeclared(old)) rmSync(join(TYPES, old))

/** Whether a file of declarations, or a folder of them, has its source. */
function isDeclared(file) {
  const source = join(LIB, file).replace(/\.d(\.c?ts)$/, '$1')
  return existsSync(source) || statSync(join(TYPES, file)).isDirectory()
}

/** A text with the name, version and licence of each package that one of the files comes from. */
function notices(files) {
  const folders = files.map((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0])
  const texts = [...new Set(folders)]
    .filter(Boolean)
    .sort()
    .map((folder) => {
      const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
      const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file))
      if (licence === undefined) throw new Error(`${name} is bundled and has no file with its licence`)
      return `${name} ${version}\n\n${readFileSync(`${folder}/${licence}`, 'utf8').trim()}\n`
    })
  return `Parts of these packages are in the files beside this one.\n\n${texts.join('\n---\n\n')}`
}

// Why the native addon did not load, and what to do.

/** What to do in a program that a bundler made. */
export const BUNDLED: string =
  `in a bundle import 'rawsys/linux-${process.arch}' before the rest of rawsys; ` +
  'a single executable of Node takes the asset rawsys.node instead'

export function explain({ code, message }: NodeJS.ErrnoException, root: string, machine: string): string {
  if (code === 'ERR_DLOPEN_DISABLED') {
    return "rawsys: Node's permission model forbids native addons; start node with --allow-addons"
  }
  const isMissing = message.startsWith('No native build was found')
  if (code === 'ERR_ACCESS_DENIED' || (isMissing && isHidden(root))) {
    return `rawsys: Node's permission model hides the native addon; start node with ${flags(root)}`
  }
  if (isMissing) {
    return (
      `rawsys: no native addon for ${machine} in ${root}; ` +
      'in a git checkout build it with `npm run native` (needs make and g++); ' +
      `${BUNDLED}; otherwise install rawsys again`
    )
  }
  return `rawsys: the native addon does not load on ${machine}: ${message}`
}

/** Under the permission model a folder that may not be read looks like one without an addon. */
function isHidden(root: string): boolean {
  const { permission } = process as { permission?: { has(scope: string, reference: string): boolean } }
  if (permission === undefined) return false
  return ['build/Release', 'prebuilds'].some((folder) => !permission.has('fs.read', `${root}/${folder}`))
}

/**
 * What node-gyp-build reads: itself, beside us or below us, our files, and what tells musl's distribution.
 */
function flags(root: string): string {
  const parent = root.replace(/\/[^/]*$/, '')
  const folder = parent.endsWith('/node_modules') ? parent : root
  return `--allow-addons --allow-fs-read=${folder}/* --allow-fs-read=/etc/alpine-release`
}

// What a child process may do, where the tests run as root.

import { needs } from './skip.js'

const SETPRIV = ['setpriv', '--bounding-set', '-dac_override,-dac_read_search']

/** What stands before a command that permissions are to apply to, though its user be root. */
export function withPermissions(context: Mocha.Context): readonly string[] {
  if (process.getuid?.() !== 0) return []
  needs(context, ['setpriv'], 'util-linux')
  return SETPRIV
}

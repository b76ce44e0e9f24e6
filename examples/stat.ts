// A small stat(1): `node out/examples/stat.js FILE...`; without a file, it tells of /dev/null and of itself.

import { fileURLToPath } from 'node:url'
import {
  AT_FDCWD,
  AT_SYMLINK_NOFOLLOW,
  fileType,
  modeText,
  must,
  STATX_BASIC_STATS,
  STATX_BTIME,
  struct,
} from 'rawsys/fs'

type Timestamp = InstanceType<typeof struct.statx_timestamp>

const given = process.argv.slice(2)
for (const path of given.length > 0 ? given : ['/dev/null', fileURLToPath(import.meta.url)]) tell(path)

function tell(path: string): void {
  const stat = new struct.statx()
  must.statx(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, STATX_BASIC_STATS | STATX_BTIME, stat)
  const device = `${stat.stx_dev_major}:${stat.stx_dev_minor}`
  const special = `, device ${stat.stx_rdev_major}:${stat.stx_rdev_minor}`
  const type = fileType(stat.stx_mode) ?? 'no file'
  console.log(`${path}: ${type}${type.endsWith('device') ? special : ''}`)
  console.log(
    `  ${modeText(stat.stx_mode)}  user ${stat.stx_uid}  group ${stat.stx_gid}  links ${stat.stx_nlink}`,
  )
  console.log(`  ${stat.stx_size} bytes in ${stat.stx_blocks} blocks, inode ${stat.stx_ino} on ${device}`)
  console.log(`  modified ${when(stat.stx_mtime)}`)
  // Not every filesystem keeps it.
  if ((stat.stx_mask & STATX_BTIME) !== 0) console.log(`  born     ${when(stat.stx_btime)}`)
}

/** With all nine digits, of which a Date has three. */
function when({ tv_sec, tv_nsec }: Timestamp): string {
  const date = new Date(tv_sec * 1000).toISOString()
  return date.replace('.000Z', `.${`${tv_nsec}`.padStart(9, '0')}Z`)
}

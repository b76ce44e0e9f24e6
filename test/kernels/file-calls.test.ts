// Calls about files and mounts that came later: they do what they say, or answer -ENOSYS.

import assert from 'node:assert/strict'
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asText, isErr, must, sys, unwrap } from 'rawsys'
import {
  AT_EMPTY_PATH,
  AT_FDCWD,
  ENODATA,
  EOPNOTSUPP,
  EPERM,
  EROFS,
  type Fd,
  FS_IOC_SETFLAGS,
  FS_NODUMP_FL,
  FS_XFLAG_NODUMP,
  LSMT_ROOT,
  MOUNT_ATTR_RDONLY,
  O_CLOEXEC,
  O_CREAT,
  O_PATH,
  O_WRONLY,
  OPEN_TREE_CLOEXEC,
  OPEN_TREE_CLONE,
  STATMOUNT_MNT_BASIC,
  STATX_MNT_ID_UNIQUE,
  struct,
} from 'rawsys/fs'
import { sizeof } from 'rawsys/struct'
import { withFolder } from '../support/child.js'
import { skip } from '../support/skip.js'
import { withFile } from '../sys/support/files.js'
import { PAGE } from '../sys/support/memory.js'
import { Descriptors } from '../sys/support/sockets.js'
import { isCallThere } from './feature.js'

describe('file calls of newer kernels', () => {
  const descriptors = new Descriptors()
  afterEach(() => descriptors.close())

  it('mount_setattr makes a mount read-only', function () {
    withFolder((folder) => {
      const tree = sys.open_tree(AT_FDCWD, folder, OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC)
      if (isErr(tree, EPERM)) skip(this, 'only root can make a mount')
      const mount = descriptors.add(unwrap(tree, 'open_tree'))
      const attr = new struct.mount_attr({ attr_set: MOUNT_ATTR_RDONLY })
      const result = sys.mount_setattr(mount, '', AT_EMPTY_PATH, attr)
      if (isCallThere(this, 'mount_setattr', result)) assertReadOnly(mount)
    })
  })

  it('open_tree_attr gives a mount that is read-only at once', function () {
    withFolder((folder) => {
      const attr = new struct.mount_attr({ attr_set: MOUNT_ATTR_RDONLY })
      const tree = sys.open_tree_attr(AT_FDCWD, folder, OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC, attr)
      if (isErr(tree, EPERM)) skip(this, 'only root can make a mount')
      if (isCallThere(this, 'open_tree_attr', tree))
        assertReadOnly(descriptors.add(unwrap(tree, 'open_tree_attr')))
    })
  })

  it('cachestat counts the pages of a file that are in memory', function () {
    withFile(new Uint8Array(3 * PAGE), (fd) => {
      const stat = new struct.cachestat()
      const result = sys.cachestat(fd, new struct.cachestat_range({ off: 0, len: 2 * PAGE }), stat)
      if (isCallThere(this, 'cachestat', result)) assert.deepEqual([result, stat.nr_cache], [0, 2])
    })
  })

  it('fchmodat2 changes the file that a descriptor stands for', function () {
    withFolder((folder) => {
      const file = join(folder, 'file')
      writeFileSync(file, '')
      const fd = descriptors.add(must.openat(AT_FDCWD, file, O_PATH | O_CLOEXEC))
      const result = sys.fchmodat2(fd, '', 0o640, AT_EMPTY_PATH)
      if (isCallThere(this, 'fchmodat2', result)) assert.equal(statSync(file).mode & 0o777, 0o640)
    })
  })

  it('listmount and statmount know the mount of the root', function () {
    const size = sizeof('mnt_id_req')
    const all = new struct.mnt_id_req({ size })
    all.big.mnt_id = LSMT_ROOT
    const ids = new BigUint64Array(100)
    const count = sys.listmount(all, ids, undefined, 0)
    const root = new struct.statx()
    must.statx(AT_FDCWD, '/proc', 0, STATX_MNT_ID_UNIQUE, root)
    const one = new struct.mnt_id_req({ size, mnt_id: root.stx_mnt_id, param: BigInt(STATMOUNT_MNT_BASIC) })
    // The kernel may write the end of a text behind the struct.
    const about = struct.statmount.withTail(1)
    const result = sys.statmount(one, about, undefined, 0)
    if (!isCallThere(this, 'listmount', count) || !isCallThere(this, 'statmount', result)) return
    assert.ok(
      ids.subarray(0, Number(count)).includes(BigInt(root.stx_mnt_id)),
      `${ids.slice(0, Number(count))}`,
    )
    assert.deepEqual([result, about.mnt_id], [0, root.stx_mnt_id])
  })

  it('setxattrat sets what getxattrat gets', function () {
    withFolder((folder) => {
      const name = 'user.rawsys'
      writeFileSync(join(folder, 'file'), '')
      const at = descriptors.add(must.openat(AT_FDCWD, folder, O_PATH | O_CLOEXEC))
      const set = sys.setxattrat(at, 'file', 0, name, new struct.xattr_args({ value: Buffer.from('abc') }))
      if (isErr(set, EOPNOTSUPP)) skip(this, 'the file system has no attributes of users')
      const value = new Uint8Array(10)
      const get = sys.getxattrat(at, 'file', 0, name, new struct.xattr_args({ value }))
      const removed = sys.removexattrat(at, 'file', 0, name)
      const again = sys.getxattrat(at, 'file', 0, name, new struct.xattr_args({ value }))
      if (!isCallThere(this, 'setxattrat', set) || !isCallThere(this, 'getxattrat', get)) return
      assert.deepEqual([set, get, asText(value, 3), removed, again], [0, 3, 'abc', 0, -ENODATA])
    })
  })

  it('file_getattr gives the flags that were set by ioctl', function () {
    withFolder((folder) => {
      const file = join(folder, 'file')
      writeFileSync(file, '')
      const fd = descriptors.add(must.openat(AT_FDCWD, file, O_WRONLY | O_CLOEXEC))
      const flags = sys.ioctl(fd, FS_IOC_SETFLAGS, FS_NODUMP_FL)
      const attr = new struct.file_attr()
      const result = sys.file_getattr(AT_FDCWD, file, attr, undefined, 0)
      if (!isCallThere(this, 'file_getattr', result)) return
      if (isErr(flags) || isErr(result, EOPNOTSUPP)) skip(this, 'the file system has no such flags')
      assert.equal(result, 0)
      assert.ok((attr.fa_xflags & FS_XFLAG_NODUMP) !== 0, `${attr.fa_xflags}`)
    })
  })
})

/** A folder on a mount that is read-only. */
function assertReadOnly(folder: Fd): void {
  assert.equal(sys.openat(folder, 'new', O_CREAT | O_WRONLY | O_CLOEXEC, 0o600), -EROFS)
}

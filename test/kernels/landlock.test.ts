// Landlock, in processes of its own: who gave up a right has lost it, a thread or all of them.

import assert from 'node:assert/strict'
import { EACCES, ENOSYS, EOPNOTSUPP, isErr, sys } from 'rawsys'
import { LANDLOCK_CREATE_RULESET_VERSION, LANDLOCK_RESTRICT_SELF_TSYNC } from 'rawsys/sec'
import { libraryUrl, runJson } from '../support/child.js'
import { isKernel, needsKernel } from '../support/kernel.js'
import { skip } from '../support/skip.js'
import { isThere } from './feature.js'

/** Since when the kernel knows flags that make all threads of a process give up the same. */
const TSYNC_SINCE = '7.0'

describe('Landlock', () => {
  it('says which version it is, or that it is not there', function () {
    const version = sys.landlock_create_ruleset(null, 0, LANDLOCK_CREATE_RULESET_VERSION)
    if (!isThere(version, '5.13', 'ENOSYS')) return
    if (isErr(version, EOPNOTSUPP, ENOSYS)) skip(this, 'Landlock is off, or not built into the kernel')
    assert.ok(Number(version) >= (isKernel(TSYNC_SINCE) ? 8 : 1), `${version}`)
  })

  it('takes a right from the thread that gives it up', function () {
    needsLandlock(this)
    const { result, here, there } = restricted(0)
    assert.deepEqual([result, here], [0, -EACCES])
    assert.ok(there >= 0, `${there}`)
  })

  it('takes a right from all threads with LANDLOCK_RESTRICT_SELF_TSYNC', function () {
    needsLandlock(this)
    const { result, here, there } = restricted(LANDLOCK_RESTRICT_SELF_TSYNC)
    if (isThere(result, TSYNC_SINCE, 'EINVAL')) {
      assert.deepEqual([result, here, there], [0, -EACCES, -EACCES])
    } else {
      assert.ok(here >= 0 && there >= 0, 'refused, it has taken nothing')
    }
  })
})

function needsLandlock(context: Mocha.Context): void {
  needsKernel(context, '5.13', 'Landlock')
  const version = sys.landlock_create_ruleset(null, 0, LANDLOCK_CREATE_RULESET_VERSION)
  if (isErr(version, EOPNOTSUPP, ENOSYS)) skip(context, 'Landlock is off, or not built into the kernel')
}

/** The right to write files is given up while another thread runs: what that answers, and opens of both threads then. */
function restricted(flags: number): { result: number; here: number; there: number } {
  const open = `
    import { AT_FDCWD, O_WRONLY, sys } from '${libraryUrl('fs.js')}'
    const open = () => sys.openat(AT_FDCWD, '/dev/null', O_WRONLY)`
  const worker = `
    import { parentPort } from 'node:worker_threads'
    ${open}
    parentPort.once('message', () => parentPort.postMessage(open()))
    parentPort.postMessage('ready')`
  return runJson(`
    import { once } from 'node:events'
    import { Worker } from 'node:worker_threads'
    import { must, PR_SET_NO_NEW_PRIVS } from '${libraryUrl('proc.js')}'
    import * as sec from '${libraryUrl('sec.js')}'
    ${open}
    const worker = new Worker(new URL('data:text/javascript,' + ${JSON.stringify(encodeURIComponent(worker))}))
    await once(worker, 'message')
    const handled_access_fs = sec.LANDLOCK_ACCESS_FS_WRITE_FILE
    // An older kernel knows the first field only, which is 8 bytes.
    const rules = sec.must.landlock_create_ruleset(new sec.struct.landlock_ruleset_attr({ handled_access_fs }), 8, 0)
    must.prctl(PR_SET_NO_NEW_PRIVS, true)
    const result = sec.sys.landlock_restrict_self(rules, ${flags})
    worker.postMessage('open')
    const [there] = await once(worker, 'message')
    console.log(JSON.stringify({ result, here: open(), there }))`) as ReturnType<typeof restricted>
}

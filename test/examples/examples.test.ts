// Each example runs, and shows what the kernel said.

import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runCommand } from '../support/child.js'
import { skip } from '../support/skip.js'

const FOLDER = join(ROOT, 'out/examples')

/** What an example prints where the kernel has what it shows. The tour has a test of its own. */
const SHOWN: Readonly<Record<string, RegExp>> = {
  'atomic-replace':
    /^settings: replaced\nwithout a draft: ENOENT: .* \(step 1 of the program\)\nthe folder has draft, settings; settings: new\n$/,
  clocks:
    /took \d+\.\d ms\nclocksource .*\n.*\nmonotonic +\d+ ns {2}resolution 1, steps of \d+, by (vdso|syscall|nobody knows)\n/s,
  'cpu-affinity': /may run on CPUs (\d+).*\n {2}narrowed to \1: runs on \1\n.*Restored: \1/s,
  'fanotify-watch':
    /created, renamed from here: draft in the directory with the handle [\da-f]+\n.*removed: finished/s,
  'fd-passing':
    /received: here is a file\nfrom process \d+ of user \d+\ndescriptor \d+ begins with: \/\/ An open file/,
  'io-uring-nop': /request 0x1 gave 0\n.*request 0xfedcba9876543210 gave \d+: Linux version/s,
  'list-directory': /^ *\d+ {2}\S+.*\n\d+ entries, \d+ bytes\n$/s,
  'measure-a-call': /\nthe kernel +\d+ ns\nmust\.read +\d+ ns.*\nfs\.readSync +\d+ ns.*\nnoise \d+\.\d %/s,
  'netlink-links': /^1: lo (up|down), mtu 65536, 000000000000\n/,
  'seccomp-notify': /thread (\d+) asks for syscall \d+, and gets 4711\nthe thread's getppid gave 4711/,
  'signal-mask':
    /blocked: {2}SIGRTMIN\+5\npending: {2}SIGRTMIN\+5\n.*codeName: ['"]SI_TKILL['"].*restored: none/s,
  signalfd: /SIGUSR2 from process \d+ of user \d+, value 0x1234/,
  'socket-filter': /sent dropped\nreceived kernel\nreceived kept\n$/,
  stat: /^\/dev\/null: character device, device 1:3\n/,
  terminal: /a program reads "hi\\n"\nRaw:\n.*a program reads "hi\\r"/s,
  'tree-walk': /^\d+ directories, \d+ other entries, \d+ bytes\n$/,
  'unix-datagram': /server: ping from @[\da-f]+\nclient: pong from @rawsys-example-\d+/,
  'wait-status': /exited with 7\n.*ended by SIGKILL\n.*stopped by SIGSTOP/s,
  'watch-directory':
    /created: draft\n.*renamed from: draft, cookie (\d+)\nrenamed to: finished, cookie \1\n/s,
}

describe('the examples', () => {
  it('all have a test', () => {
    const names = readdirSync(FOLDER).flatMap((file) => /^(.*)\.js$/.exec(file)?.slice(1) ?? [])
    assert.deepEqual(names.sort(), [...Object.keys(SHOWN), 'tour'].sort())
  })

  for (const [name, shown] of Object.entries(SHOWN)) {
    it(`${name} shows what the kernel said`, function () {
      const { status, stdout, stderr } = runCommand(process.execPath, [join(FOLDER, `${name}.js`)])
      assert.equal(stderr, '')
      assert.equal(status, 0, stdout)
      // Where the kernel lacks something, one line says so.
      const isReason = stdout.trim().split('\n').length === 1 && !shown.test(stdout)
      if (isReason) skip(this, stdout.trim())
      assert.match(stdout, shown)
    })
  }
})

// Branch target identification: a processor of ARM64 that has it ends a process whose indirect calls arrive at no
// landing pad, if the pages ask for that. Ours do, and everything else that runs there is the proof.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { sys } from 'rawsys'
import { skip } from '../support/skip.js'

describe('BTI', () => {
  it('guards the code of the addon', function () {
    if (process.arch !== 'arm64') skip(this, 'this is x86-64')
    const hasBti = / bti\b/.test(readFileSync('/proc/cpuinfo', 'utf8'))
    // The guest that is booted for this must not lack it.
    assert.ok(hasBti || process.env.RAWSYS_TEST_BTI === undefined, 'the processor has no BTI')
    if (!hasBti) skip(this, 'the processor has no BTI')
    sys.getpid()
    const flags = [...readFileSync('/proc/self/smaps', 'utf8').matchAll(MAPPING)].flatMap(
      ([, rights = '', file = '', vmFlags = '']) =>
        rights.includes('x') && file.endsWith('rawsys.node') ? [vmFlags.split(' ')] : [],
    )
    assert.ok(flags.length > 0, 'the addon is not mapped')
    for (const set of flags) assert.ok(set.includes('bt'), `${set}`)
  })
})

/** Of /proc/PID/smaps: the first line of a mapping, up to its flags. */
const MAPPING = /^[\da-f]+-[\da-f]+ (\S+) \S+ \S+ \d+ *(.*)\n(?:[A-Z]\w+:.*\n)*?VmFlags: (.*)$/gm

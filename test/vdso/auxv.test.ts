import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { AT_PAGESZ, AT_SYSINFO_EHDR, auxv, fromPrctl, fromProc } from '#lib/vdso/auxv.js'
import { runCommand } from '../support/child.js'
import { needs, skip } from '../support/skip.js'

describe('auxv', () => {
  const words = new BigUint64Array(Uint8Array.from(readFileSync('/proc/self/auxv')).buffer)
  const expected = new Map<number, bigint>()
  for (let i = 0; words[i] !== 0n; i += 2) expected.set(Number(words[i]), words[i + 1] as bigint)

  it('is what /proc shows', () => {
    assert.deepEqual(auxv(), expected)
    assert.deepEqual(auxv([fromProc]), expected)
  })

  it('has the page size that getconf prints', function () {
    needs(this, ['getconf'], 'libc-bin')
    assert.equal(auxv().get(AT_PAGESZ), BigInt(runCommand('getconf', ['PAGESIZE']).stdout))
  })

  it('is what prctl gives', function () {
    if (fromPrctl(new Uint8Array(1)) === undefined)
      skip(this, 'this kernel is older than 6.4: no PR_GET_AUXV')
    assert.deepEqual(auxv([fromPrctl]), expected)
    assert.equal(fromPrctl(new Uint8Array(100)), 100, 'never more than there is room for')
  })

  it('is empty where nobody tells', () => {
    assert.deepEqual(auxv([() => undefined]), new Map())
    assert.equal(auxv([]).get(AT_SYSINFO_EHDR), undefined)
  })
})

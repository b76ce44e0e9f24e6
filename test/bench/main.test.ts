// npm run bench, as a process. Its figures are the machine's; what is tested is that they are there.

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, ROOT, runCommand, withFolder } from '../support/child.js'
import { patience } from '../support/scale.js'

const PROGRAM = join(ROOT, 'out/bench/main.js')

interface Named {
  readonly name: string
}

function bench(...args: string[]): Outcome {
  return runCommand(process.execPath, [PROGRAM, ...args], { timeout: patience(50000) })
}

function printed(...args: string[]): string {
  const { status, stdout, stderr } = bench(...args)
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' })
  return stdout
}

/** The elements of an XML document, each with the depth it is at; fails where it is not well-formed. */
function elements(xml: string): { name: string; depth: number }[] {
  const found: { name: string; depth: number }[] = []
  const open: string[] = []
  let end = 0
  for (const tag of xml.matchAll(/<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g)) {
    const [whole, closes, name, attributes, isEmpty] = tag as unknown as string[]
    assertText(xml.slice(end, tag.index))
    end = tag.index + (whole as string).length
    if (closes === '/') {
      assert.equal(open.pop(), name, `at ${tag.index}`)
      continue
    }
    const names = [...(attributes ?? '').matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => {
      assertText(value as string)
      return key
    })
    assert.equal(new Set(names).size, names.length, `an attribute is there twice: ${whole}`)
    assert.ok(open.length > 0 || found.length === 0, 'a second root')
    found.push({ name: name as string, depth: open.length })
    if (isEmpty === '') open.push(name as string)
  }
  assert.equal(xml.slice(end).trim(), '')
  assert.deepEqual(open, [])
  return found
}

/** Text between tags or in an attribute: neither a tag, nor an ampersand that begins nothing. */
function assertText(text: string): void {
  assert.doesNotMatch(text, /<|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i)
}

describe('the benchmark', () => {
  it('prints tables, and last the noise', () => {
    const lines = printed('entry', '--rounds', '2').trimEnd().split('\n')
    assert.match(lines.at(-1) ?? '', /^noise: [\d.]+ %/)
    assert.ok(lines.some((line) => line.includes('clock_gettime of CLOCK_TAI')))
  })

  it('prints JSON, and plots', () => {
    withFolder((parent) => {
      const folder = join(parent, 'made', 'here')
      const text = printed('entry', '--rounds', '2', '--json', '--plot', folder)
      const { machine, suites } = JSON.parse(text)
      assert.equal(machine.architecture, process.arch)
      assert.deepEqual(Object.keys(suites), ['entry'])
      const { groups, rounds, noise } = suites.entry
      assert.equal(rounds, 2)
      assert.equal(typeof noise, 'number')
      assert.ok(groups.length > 4 && groups.every(({ rows }: { rows: unknown[] }) => rows.length >= 2))
      assert.deepEqual(readdirSync(folder).sort(), ['entry-dark.svg', 'entry-light.svg'])
      for (const file of readdirSync(folder)) {
        const svg = readFileSync(join(folder, file), 'utf8')
        const found = elements(svg)
        assert.deepEqual(found[0], { name: 'svg', depth: 0 })
        const shown = [...svg.matchAll(/>([^<>]+)<\/text>/g)].map(([, shown]) => shown)
        const [group] = groups
        for (const text of [
          'Ways into the kernel',
          group.title,
          ...group.rows.map(({ name }: Named) => name),
        ])
          assert.ok(shown.includes(text), `${text}: ${shown}`)
      }
    })
  })

  it('refuses what it does not know', () => {
    for (const [args, message] of [
      [['entry', 'nope'], /RangeError: expected suites out of entry, .*, got nope/],
      [['nope'], /RangeError: expected suites out of entry, .*, got nope/],
      [['entry', '--rounds', '0'], /RangeError: --rounds: expected 1 .. 10000, got 0/],
      [['entry', '--rounds', 'x'], /RangeError: --rounds: expected 1 .. 10000, got x/],
      [['--nope'], /ERR_PARSE_ARGS_UNKNOWN_OPTION/],
    ] as const) {
      const { status, stdout, stderr } = bench(...args)
      assert.deepEqual({ status, stdout }, { status: 1, stdout: '' })
      assert.match(stderr, message)
    }
  })
})

describe('the reader of XML in these tests', () => {
  it('finds what is not well-formed', () => {
    for (const wrong of [
      '<a>',
      '<a></b>',
      '<a/><b/>',
      '<a x="1" x="2"/>',
      '<a>&</a>',
      '<a>1 < 2</a>',
      '<a x=1/>',
      'x',
    ])
      assert.throws(() => elements(wrong), assert.AssertionError, wrong)
    assert.deepEqual(elements('<a x="&amp;"><b/>&lt;</a>'), [
      { name: 'a', depth: 0 },
      { name: 'b', depth: 1 },
    ])
  })
})

// Struct layouts against those of the running kernel, as its BTF describes them.

import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { release } from 'node:os'
import { type Abi, host, type Struct } from 'rawsys/abi'
import { loadAbi } from '#generator/abi.js'
import { Btf } from '#generator/btf.js'
import { LayoutReader } from '#generator/structs.js'
import { type FlatField, flatten, type Layout } from '#lib/abi/layout.js'
import { skip } from '../support/skip.js'
import { type Difference, report } from './report.js'

/** Whether the running kernel is older than the one whose headers were read. */
const OLDER = isOlder(release(), loadAbi().structs.sources[0]?.version ?? '')

const VMLINUX = '/sys/kernel/btf/vmlinux'

describe('BTF of the running kernel', () => {
  it('has the layouts that were extracted', function () {
    if (!existsSync(VMLINUX)) skip(this, `no ${VMLINUX}`)
    const kernel = kernelLayouts(new Btf(readFileSync(VMLINUX)))
    let compared = 0
    const differences: Difference[] = []
    for (const struct of (host as Abi).structs.values()) {
      const candidates = (kernel.get(struct.name) ?? []).map((layout) => compare(struct, layout))
      const [best] = candidates.sort((a, b) => a.differences.length - b.differences.length)
      if (best === undefined) continue
      compared += best.compared
      differences.push(...best.differences)
    }
    assert.ok(compared > 3000, `only ${compared} fields are known to the kernel`)
    report('BTF layouts', compared, differences)
  })
})

function isOlder(running: string, extracted: string): boolean {
  const [major = 0, minor = 0] = running.split('.').map(Number)
  const [newMajor = 0, newMinor = 0] = extracted.split('.').map(Number)
  return major < newMajor || (major === newMajor && minor < newMinor)
}

/** All layouts of a name: the kernel has some names several times. */
function kernelLayouts(btf: Btf): Map<string, Layout[]> {
  const reader = new LayoutReader(btf)
  const layouts = new Map<string, Layout[]>()
  for (const [id, type] of btf.types.entries()) {
    const name = reader.nameOf(id)
    if (name === undefined || (type.kind !== 'struct' && type.kind !== 'union') || type.members.length === 0)
      continue
    const others = layouts.get(name)
    if (others === undefined) layouts.set(name, [reader.layout(type)])
    else others.push(reader.layout(type))
  }
  return layouts
}

/**
 * Compares sizes and fields. An older kernel lacks fields that were added since: at the end, or where a
 * reserved field was.
 */
function compare(struct: Struct, layout: Layout): { compared: number; differences: Difference[] } {
  const kernel = new Map(flatten(layout).map((field) => [field.name, field]))
  const differences: Difference[] = []
  if (layout.size > struct.size || (layout.size < struct.size && !OLDER)) {
    differences.push({ what: `${struct.name}.size`, detail: `${struct.size}, not ${layout.size}` })
  }
  let compared = 1
  for (const field of struct.fields.values()) {
    const other = kernel.get(field.name)
    if (OLDER && (other === undefined || field.word?.kind === 'unused' || field.offset >= layout.size))
      continue
    compared++
    const extracted = JSON.stringify(facts(field))
    const found = other === undefined ? 'none' : JSON.stringify(facts(other))
    if (extracted !== found) {
      differences.push({ what: `${struct.name}.${field.name}`, detail: `${extracted}, not ${found}` })
    }
  }
  return { compared, differences }
}

/** What both descriptions have. The kernel's has arrays of arrays as one array. */
function facts({ offset, size, count = [], bits, signed }: FlatField): unknown {
  return { offset, size, elements: count.reduce((product, n) => product * n, 1), bits, signed }
}

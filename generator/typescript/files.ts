// The text of each generated file.

import { overlay } from '#abi/overlay/index.js'
import type { Call, Subject } from '#abi/overlay/vocabulary.js'
import { type Abi, loadAbi } from '../abi.js'
import { families as familiesOfOverlay, overlayProblems } from '../check-overlay.js'
import { differencesPage } from '../differences.js'
import type { Families } from '../families.js'
import { SUBJECTS } from '../header-list.js'
import { merge } from '../overlay.js'
import { calls } from './calls.js'
import { constants } from './constants.js'
import { errno, errnoConstants, errnoExtras, signalConstants, signals } from './errno.js'
import { FamilyTypes } from './family-types.js'
import { Kinds } from './kinds.js'
import { NamedConstants } from './named-constants.js'
import { syscallNumbers, syscallTables } from './numbers.js'
import { aliases, structs, wordedStructs } from './structs.js'
import { COMMON, TypedCalls } from './typed-calls.js'
import { vdsoCalls, vdsoFacts } from './vdso.js'
import { Views } from './views.js'

/**
 * File name, in the repository -> text, for everything that is generated. Throws if the overlay contradicts
 * what was extracted.
 */
export function generatedFiles(abi: Abi = loadAbi()): Record<string, string> {
  const subjects = Object.values(overlay).flat()
  const problems = overlayProblems(abi, subjects)
  if (problems.length > 0)
    throw new Error(`${problems.length} problems in abi/overlay:\n${problems.join('\n')}`)
  const whole = merge(subjects)
  const families = familiesOfOverlay(abi, whole)
  const familyTypes = familyTypesOf(abi, whole, families)
  const worded = wordedStructs(abi, whole, familyTypes.wide)
  const familiesOf = families.byConstant()
  const files: Record<string, string> = {
    'docs/abi-differences.md': differencesPage(abi, whole, familiesOf),
    'lib/generated/syscall-numbers.ts': syscallNumbers(abi),
    'lib/generated/syscall-tables.ts': syscallTables(abi),
    'lib/generated/errno.ts': errno(abi),
    'lib/generated/errno-extras.ts': errnoExtras(abi),
    'lib/generated/signals.ts': signals(abi),
    'lib/generated/named/errno.ts': errnoConstants(abi),
    'lib/generated/named/signals.ts': signalConstants(abi),
  }
  for (const subject of SUBJECTS) {
    files[`lib/generated/calls/${subject}.ts`] = calls(abi, merge(overlay[subject]))
    files[`lib/generated/constants/${subject}.ts`] = constants(abi, familiesOf, subject)
    files[`lib/generated/structs/${subject}.ts`] = structs(abi, worded, subject)
  }
  files['lib/generated/struct-aliases.ts'] = aliases(abi)
  Object.assign(files, typedLayer(abi, whole, families, familyTypes))
  const views = new Views(abi, worded, families)
  for (const subject of SUBJECTS) {
    const mentioned = ['sys/common', `sys/${subject}`, `named/${subject}`].map(
      (file) => files[`lib/generated/${file}.ts`],
    )
    files[`lib/generated/views/${subject}.ts`] = views.file(subject, mentioned.join(''))
  }
  files['lib/generated/views/all.ts'] = views.all()
  return files
}

function familyTypesOf(abi: Abi, whole: Subject, families: Families): FamilyTypes {
  const does = Object.fromEntries(
    Object.entries(whole.families ?? {}).map(([family, { does }]) => [family, does]),
  )
  return new FamilyTypes(abi, families, does)
}

/** The calls, constants and families that people import. */
function typedLayer(
  abi: Abi,
  whole: Subject,
  families: Families,
  familyTypes: FamilyTypes,
): Record<string, string> {
  const typed = new TypedCalls(abi, whole, families, new Kinds(abi, familyTypes.wide))
  const named = new NamedConstants(abi, familyTypes, typed.commands)
  const files: Record<string, string> = {
    'lib/generated/families.ts': familyTypes.file(),
    'lib/generated/vdso-facts.ts': vdsoFacts(abi),
    'lib/generated/vdso-calls.ts': vdsoCalls(abi, typed, whole.calls ?? {}),
  }
  const pick = (calls: Readonly<Record<string, Call>>, isCommon: boolean) =>
    Object.fromEntries(Object.entries(calls).filter(([name]) => COMMON.includes(name) === isCommon))
  files['lib/generated/sys/common.ts'] = typed.file({ title: 'Common', calls: pick(whole.calls ?? {}, true) })
  for (const subject of SUBJECTS) {
    const { calls = {} } = merge(overlay[subject])
    const title = subject[0]?.toUpperCase() + subject.slice(1)
    files[`lib/generated/sys/${subject}.ts`] = typed.file({ title, calls: pick(calls, false) })
    for (const [file, isOwn] of [
      [subject, true],
      [`${subject}-more`, false],
    ] as const) {
      const text = named.file(subject, isOwn)
      if (text !== undefined) files[`lib/generated/named/${file}.ts`] = text
    }
  }
  return files
}

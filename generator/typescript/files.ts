// The text of each generated file.

import { overlay } from '#abi/overlay/index.js'
import { type Abi, loadAbi } from '../abi.js'
import { families, overlayProblems } from '../check-overlay.js'
import { differencesPage } from '../differences.js'
import { SUBJECTS } from '../header-list.js'
import { merge } from '../overlay.js'
import { calls } from './calls.js'
import { constants } from './constants.js'
import { errno, errnoExtras, signals } from './errno.js'
import { syscallNumbers, syscallTables } from './numbers.js'
import { structs } from './structs.js'

/** File name, in the repository -> text, for everything that is generated. Throws if the overlay contradicts what was extracted. */
export function generatedFiles(abi: Abi = loadAbi()): Record<string, string> {
  const subjects = Object.values(overlay).flat()
  const problems = overlayProblems(abi, subjects)
  if (problems.length > 0)
    throw new Error(`${problems.length} problems in abi/overlay:\n${problems.join('\n')}`)
  const whole = merge(subjects)
  const familiesOf = families(abi, whole).byConstant()
  const files: Record<string, string> = {
    'docs/abi-differences.md': differencesPage(abi, whole, familiesOf),
    'lib/generated/syscall-numbers.ts': syscallNumbers(abi),
    'lib/generated/syscall-tables.ts': syscallTables(abi),
    'lib/generated/errno.ts': errno(abi),
    'lib/generated/errno-extras.ts': errnoExtras(abi),
    'lib/generated/signals.ts': signals(abi),
  }
  for (const subject of SUBJECTS) {
    files[`lib/generated/calls/${subject}.ts`] = calls(abi, merge(overlay[subject]))
    files[`lib/generated/constants/${subject}.ts`] = constants(abi, familiesOf, subject)
    files[`lib/generated/structs/${subject}.ts`] = structs(abi, whole, subject)
  }
  return files
}

// The text of each generated file.

import { overlay } from '#abi/overlay/index.js'
import { type Abi, loadAbi } from '../abi.js'
import { overlayProblems } from '../check-overlay.js'
import { SUBJECTS } from '../header-list.js'
import { merge } from '../overlay.js'
import { calls } from './calls.js'
import { constants } from './constants.js'
import { errno, errnoExtras, signals } from './errno.js'
import { syscallNumbers, syscallTables } from './numbers.js'
import { structs } from './structs.js'

/** File name -> text, for everything in lib/generated. Throws if the overlay contradicts what was extracted. */
export function generatedFiles(abi: Abi = loadAbi()): Record<string, string> {
  const subjects = Object.values(overlay).flat()
  const problems = overlayProblems(abi, subjects)
  if (problems.length > 0)
    throw new Error(`${problems.length} problems in abi/overlay:\n${problems.join('\n')}`)
  const whole = merge(subjects)
  const files: Record<string, string> = {
    'syscall-numbers.ts': syscallNumbers(abi),
    'syscall-tables.ts': syscallTables(abi),
    'errno.ts': errno(abi),
    'errno-extras.ts': errnoExtras(abi),
    'signals.ts': signals(abi),
  }
  for (const subject of SUBJECTS) {
    files[`calls/${subject}.ts`] = calls(abi, merge(overlay[subject]))
    files[`constants/${subject}.ts`] = constants(abi, whole, subject)
    files[`structs/${subject}.ts`] = structs(abi, whole, subject)
  }
  return files
}

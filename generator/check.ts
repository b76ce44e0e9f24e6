// Prints what is wrong with the overlay, or only with the things whose names contain the given words.

import { overlay } from '#abi/overlay/index.js'
import { loadAbi } from './abi.js'
import { overlayProblems } from './check-overlay.js'

const words = process.argv.slice(2)
const problems = overlayProblems(loadAbi(), Object.values(overlay).flat()).filter(
  (problem) => words.length === 0 || words.some((word) => problem.includes(word)),
)
for (const problem of problems) console.log(problem)
console.log(`${problems.length} problems`)
process.exitCode = problems.length === 0 ? 0 : 1

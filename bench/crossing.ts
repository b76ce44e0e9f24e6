// What a crossing into native code costs: the same tiny call by this library, and by what else one could take
// in this process. crossing/runtimes.ts has what other runtimes offer.

import type { Group } from '#lib/cli/groups.js'
import { crossingGroups } from './crossing/candidate.js'
import * as ffiRs from './crossing/ffi-rs.js'
import * as koffi from './crossing/koffi.js'

export const crossing: Group[] = crossingGroups([koffi, ffiRs])

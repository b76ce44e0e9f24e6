// What generated calls are made of.

export { letGo } from '../memory/scratch.js'
export { bigintResult, fill, fillNumbers, intResult, numberResult, run, SYSCALL } from '../syscall/frame.js'
export { arm64 } from './architecture.js'
export {
  begin,
  finish,
  heldValue,
  lengthInOut,
  numberIn,
  scalarIn,
  scalarInOut,
  scalarOut,
} from './holder.js'
export { known } from './hole.js'
export {
  bits64,
  bool,
  flags64,
  int32,
  int64,
  mode,
  modeWith,
  uint32,
  uint64,
  unused,
  word64,
} from './integer.js'
export { leftOut } from './left-out.js'
export { commandNames, multiplexer } from './multiplexer.js'
export {
  bitCapacity,
  capacity,
  count,
  exactCount,
  input,
  lesser,
  memory,
  needs,
  optionalInput,
  optionalMemory,
  optionalRegion,
  region,
  regionBytes,
} from './region.js'
export { optionNames, socketOptionCall } from './socket-option.js'
export { optionalText, stringList, strings, text } from './text.js'

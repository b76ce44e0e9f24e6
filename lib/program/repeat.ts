// One call again and again in native code: the floor of a measurement.

import {
  isFilled,
  refillAgain,
  run,
  runProgram,
  startRecording,
  stopRecording,
  wayOfCall,
} from '../syscall/frame.js'
import { Block } from './block.js'
import { CALLS, END, ENTER, Image, Instruction, LOOP, UNCHECKED } from './image.js'

const COUNTS = { calls: 1, instructions: 4, bodies: 2 }
const BODY = 1

/** A program that makes one call in a loop; the call is recorded anew each time. */
let image: Image | undefined

/** Makes the call that the frame holds `count` times in native code, whatever it gives. */
export function runTimes(count: number): void {
  if (count === 0) return
  image ??= new Image(new Block(Image.bytes(COUNTS)), 0, COUNTS)
  const enter = new Instruction(ENTER, BODY)
  enter.count = count
  const calls = new Instruction(CALLS, BODY)
  calls.flags = UNCHECKED
  calls.count = 1
  calls.way = wayOfCall()
  const loop = new Instruction(LOOP, BODY)
  loop.start = 1
  for (const [i, instruction] of [enter, calls, loop, new Instruction(END)].entries())
    image.write(i, instruction)
  startRecording(image.addressOfCall(0))
  run()
  stopRecording()
  runProgram(image.address)
}

/** Makes the last call since `clear` again, `count` times in native code; false if there was none. */
export function runAgain(count: number): boolean {
  if (!isFilled()) return false
  refillAgain()
  runTimes(count)
  return true
}

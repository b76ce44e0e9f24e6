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
import { CALLS, END, Image, Instruction, UNCHECKED } from './image.js'

const COUNTS = { calls: 1, instructions: 2, bodies: 1 }

/** A program that makes one call again and again; it is recorded anew each time. */
let image: Image | undefined

/** Makes the call that the frame holds `count` times in native code, whatever it gives. */
export function runTimes(count: number): void {
  image ??= new Image(new Block(Image.bytes(COUNTS)), 0, COUNTS)
  const calls = new Instruction(CALLS)
  calls.flags = UNCHECKED
  calls.count = 1
  calls.start = count
  calls.way = wayOfCall()
  image.write(0, calls)
  image.write(1, new Instruction(END))
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

// The frame: one call, in memory that JavaScript and this code share.
//
// JavaScript fills it and calls a native entry that takes no argument; the result is read back
// from the frame. lib/syscall/frame.ts holds the same layout.

#ifndef RAWSYS_FRAME_H
#define RAWSYS_FRAME_H

#include "call.h"

namespace rawsys {

struct Frame {
  // Bits of `control`. Bit i, for i in 0 .. 6, says that slot i holds a word, not a double.
  static constexpr uint32_t kAllWords = 0x7f;
  static constexpr uint32_t kFunction = 1u << 7;  // slot 0 is the address of a C function
  static constexpr uint32_t kInt80 = 1u << 8;     // x86-64: slot 0 is a number of i386, for int 0x80
  static constexpr uint32_t kProgram = 1u << 9;   // slot 0 is the address of a program (program.h)

  Call call;
  uint32_t control;  // 0: a syscall, and every slot is a double
  uint32_t records;  // 1: `run` makes no call; it stores the words at `call.destination`

  // Turns every slot into a word, in place. JavaScript has checked that a number is an integer that
  // fits, so the conversion is exact.
  void to_words() {
    const uint32_t words = control & kAllWords;
    if (words == kAllWords) return;
    if (words == 0) {  // the usual case, without a branch for each slot
      for (Call::Slot& slot : call.slots) slot.word = integer(slot.number);
    } else {
      for (int i = 0; i < 7; i++) {
        if (!(control >> i & 1)) call.slots[i].word = integer(call.slots[i].number);
      }
    }
  }

  // Whether anything else is to be done than to make a syscall.
  bool is_unusual() const { return (control & ~kAllWords) | records; }

  static uint64_t integer(double number) {
    return static_cast<uint64_t>(static_cast<int64_t>(number));
  }
};

static_assert(offsetof(Frame, control) == 64, "lib/syscall/frame.ts has this offset");
static_assert(offsetof(Frame, records) == 68, "lib/syscall/frame.ts has this offset");

// Does what the frame at an address says, for lib/native/ffi.ts. A double, because that is the kind of argument which
// all runtimes pass quickly.
extern "C" [[gnu::visibility("default")]] void rawsys_run(double frame);

// Does what a frame of words says. Ends in a tail call and returns null, for the reason that call.h gives.
void* run(Frame* frame);

// How a call is made that is not a syscall: by one of the bits of `control`.
using Way = void* (*)(Call*);
Way way_in(uint32_t control);

}  // namespace rawsys

#endif

// The frame: one call, in memory that JavaScript and this code share.
//
// JavaScript fills it and calls a native entry that takes no argument; the result is read back
// from the frame. lib/syscall/frame.ts holds the same layout.

#ifndef RAWSYS_FRAME_H
#define RAWSYS_FRAME_H

#include <stddef.h>
#include <stdint.h>

namespace rawsys {

struct Frame {
  // What JavaScript writes into a slot: a double (an integer within +-2^53), or a word as it is.
  union Slot {
    double number;
    uint64_t word;
  };

  // Bits of `control`. Bit i, for i in 0 .. 6, says that slot i holds a word, not a double.
  static constexpr uint32_t kAllWords = 0x7f;
  static constexpr uint32_t kFunction = 1u << 7;  // slot 0 is the address of a C function
  static constexpr uint32_t kInt80 = 1u << 8;     // x86-64: slot 0 is a number of i386, for int 0x80

  Slot slots[7];  // the syscall number or a function's address, then six arguments
  int64_t result;
  uint32_t control;  // 0: a syscall, and every slot is a double
  uint32_t repeat;   // how often run_repeatedly makes the call

  // Turns every slot into a word, in place. JavaScript has checked that a number is an integer that
  // fits, so the conversion is exact.
  void to_words() {
    const uint32_t words = control & kAllWords;
    if (words == kAllWords) return;
    if (words == 0) {  // the usual case, without a branch for each slot
      for (Slot& slot : slots) slot.word = integer(slot.number);
    } else {
      for (int i = 0; i < 7; i++) {
        if (!(control >> i & 1)) slots[i].word = integer(slots[i].number);
      }
    }
  }

 private:
  static uint64_t integer(double number) {
    return static_cast<uint64_t>(static_cast<int64_t>(number));
  }
};

static_assert(offsetof(Frame, result) == 56, "lib/syscall/frame.ts and arch/*.S have this offset");
static_assert(offsetof(Frame, control) == 64, "lib/syscall/frame.ts has this offset");
static_assert(offsetof(Frame, repeat) == 68, "lib/syscall/frame.ts has this offset");

// Each makes the call of a frame of words, stores its result there, and returns null: JavaScript's
// undefined, so that a Node-API callback can end in this call. That matters. On processors where
// the kernel's entry disturbs the prediction of returns (AMD's "Safe RET"), every return after a
// syscall costs some nanoseconds (bench/returns.c), so there should be as few of them as possible.
void* run(Frame* frame);
void* run_repeatedly(Frame* frame);

}  // namespace rawsys

// In arch/*.S: the ways into the kernel.
extern "C" void* rawsys_syscall(rawsys::Frame* frame);
extern "C" void* rawsys_int80(rawsys::Frame* frame);  // x86-64 only

#endif

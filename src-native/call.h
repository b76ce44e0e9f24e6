// One call: seven words, and the result.

#ifndef RAWSYS_CALL_H
#define RAWSYS_CALL_H

#include <stddef.h>
#include <stdint.h>

namespace rawsys {

struct Call {
  // What JavaScript writes into a slot: a double (an integer within +-2^53), or a word as it is.
  union Slot {
    double number;
    uint64_t word;
  };

  Slot slots[7];  // the syscall number or a function's address, then six arguments
  union {
    int64_t result;
    double destination;  // of a call that is recorded: an address
  };

  // Whether the kernel answered with an error: -4095 .. -1, and nothing else.
  bool failed() const { return static_cast<uint64_t>(result) >= static_cast<uint64_t>(-4095); }
};

static_assert(offsetof(Call, result) == 56 && sizeof(Call) == 64,
              "lib/syscall/frame.ts, lib/program/image.ts and arch/*.S have these");

}  // namespace rawsys

// In arch/*.S: the ways into the kernel. Each makes a call of words, stores its result there, and returns null:
// JavaScript's undefined, so that a Node-API callback can end in this call. That matters. On processors where the
// kernel's entry disturbs the prediction of returns (AMD's "Safe RET"), every return after a syscall costs some
// nanoseconds (bench/returns.c), so there should be as few of them as possible.
extern "C" void* rawsys_syscall(rawsys::Call* call);
extern "C" void* rawsys_int80(rawsys::Call* call);  // x86-64 only

#endif

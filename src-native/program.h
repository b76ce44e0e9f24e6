// A program: many calls in one crossing, in memory that JavaScript writes (lib/program/image.ts).
//
// It is a list of instructions over a list of calls. Nothing here uses libc, a heap or Node-API, so a program can run
// wherever there is a stack: on a thread of its own, or in a child between clone and execve.

#ifndef RAWSYS_PROGRAM_H
#define RAWSYS_PROGRAM_H

#include "call.h"

namespace rawsys {

// What a body keeps while it runs. A body is a part of a program that can fail as one: the program itself, what is
// to be done finally, and what is retried, looped or attempted.
struct Body {
  uint32_t failed;   // the call that failed first, counted from 1; 0: none
  int32_t error;     // its result; 0: it was not made, because a value did not fit:
  int64_t refused;   // the value,
  uint32_t refuser;  // and the instruction that refused it
  uint32_t left;     // how often the body may still be done
};

struct Instruction {
  enum Code : uint32_t {
    // Ends the program.
    kEnd = 0,
    // Makes `count` calls from `call` on. If one fails, that is the failure of `body`, and it goes on at `target`.
    // Unchecked, it does so `times` times, whatever they give: the floor of a measurement has no dearer loop.
    kCalls = 1,
    // Stores a value at `to`. If it is not within low .. high, `body` fails, and it goes on at `target`.
    kLoad = 2,
    // Begins `body`, which may be done `count` times.
    kEnter = 3,
    // Ends `body`. If it has failed, so has `outer`, unless it had before. It goes on with the next instruction.
    kLeave = 4,
    // Ends a body. If it has failed with one of `codes` and may be done again, it goes on at `start`; with any other,
    // `outer` has failed, and it goes on at `target`.
    kRetry = 5,
    // Ends a body. If it has failed, `outer` has, and it goes on at `target`. If it may be done again, and its value
    // is not the awaited one, it goes on at `start`.
    kLoop = 6,
    // Ends a body. The result of `call` becomes the error of the call that failed, or the body's value.
    kAttempt = 7,
  };
  enum Flags : uint32_t {
    kFromCall = 1u << 0,   // `from` is the index of a call, whose result it is; else it is an address,
    kSigned = 1u << 1,     // of a signed number
    kToCall = 1u << 2,     // `to` is 8 * the index of a call + a slot; else it is an address
    kInt = 1u << 3,        // results are of 32 bits
    kAwaits = 1u << 4,     // kLoop: there is an awaited value, `low`
    kHasValue = 1u << 5,   // kAttempt: the body has a value, else it is 0
    kUnchecked = 1u << 6,  // kCalls: errors are results like others
  };

  uint32_t code;
  uint32_t flags;
  uint32_t call;
  uint32_t count;
  uint32_t body;
  uint32_t outer;
  uint32_t target;
  union {
    uint32_t start;
    uint32_t times;  // kCalls
  };
  uint32_t way;   // kCalls: how they are made, in bits of Frame::control
  uint32_t size;  // kLoad, kLoop, kAttempt: bytes of the number at `from`; kRetry: how many codes there are
  uint64_t from;
  uint64_t to;
  union {
    struct {
      int64_t low;
      int64_t high;
    };
    uint16_t codes[8];  // kRetry: error numbers, positive
  };
};

static_assert(sizeof(Body) == 24 && sizeof(Instruction) == 72, "lib/program/image.ts has these");

struct Program {
  uint64_t calls;  // addresses of the three lists
  uint64_t code;
  uint64_t bodies;  // the first is the program itself
};

void* run_program(Program* program);

}  // namespace rawsys

#endif

#include "program.h"

#include "frame.h"

namespace rawsys {
namespace {

template <typename T>
T* at(uint64_t address) {
  return reinterpret_cast<T*>(address);
}

// The number at an address, which needs no alignment: fields of packed structs have none.
template <typename T>
int64_t number_at(uint64_t address) {
  struct [[gnu::packed]] Unaligned {
    T value;
  };
  return static_cast<int64_t>(at<Unaligned>(address)->value);
}

int64_t value_of(const Instruction& i, const Call* calls) {
  if (i.flags & Instruction::kFromCall) return calls[i.from].result;
  const bool is_signed = i.flags & Instruction::kSigned;
  switch (i.size) {
    case 1:
      return is_signed ? number_at<int8_t>(i.from) : number_at<uint8_t>(i.from);
    case 2:
      return is_signed ? number_at<int16_t>(i.from) : number_at<uint16_t>(i.from);
    case 4:
      return is_signed ? number_at<int32_t>(i.from) : number_at<uint32_t>(i.from);
    default:
      return number_at<int64_t>(i.from);
  }
}

void store(const Instruction& i, Call* calls, int64_t value) {
  uint64_t* to = i.flags & Instruction::kToCall ? &calls[i.to / 8].slots[i.to % 8].word : at<uint64_t>(i.to);
  *to = static_cast<uint64_t>(value);
}

// A failure of a body. The first counts: what goes wrong while cleaning up says less.
void fail(Body* body, uint32_t call, int64_t error, int64_t refused = 0, uint32_t refuser = 0) {
  if (body->failed) return;
  *body = {call, static_cast<int32_t>(error), refused, refuser, body->left};
}

// What failed in a body is a failure of the one around it.
void pass_on(const Body& inner, Body* outer) {
  fail(outer, inner.failed, inner.error, inner.refused, inner.refuser);
}

bool has_code(const Instruction& i, int32_t error) {
  for (uint32_t k = 0; k < i.size; k++) {
    if (i.codes[k] == -error) return true;
  }
  return false;
}

// Makes the calls of an instruction, up to the first that fails, which it gives.
Call* make_calls(const Instruction& i, Call* first) {
  Call* const end = first + i.count;
  Way const way = way_in(i.way);
  if (i.flags & Instruction::kUnchecked) {
    for (uint32_t left = i.times; left > 0; left--) {
      for (Call* call = first; call != end; call++) way(call);
    }
    return nullptr;
  }
  for (Call* call = first; call != end; call++) {
    way(call);
    if (i.flags & Instruction::kInt) call->result = static_cast<int32_t>(call->result);
    if (call->failed()) [[unlikely]] return call;
  }
  return nullptr;
}

}  // namespace

void* run_program(Program* program) {
  Call* const calls = at<Call>(program->calls);
  Body* const bodies = at<Body>(program->bodies);
  const Instruction* const code = at<Instruction>(program->code);
  for (const Instruction* next = code;;) {
    const Instruction& i = *next++;
    Body* const body = bodies + i.body;
    Body* const outer = bodies + i.outer;
    switch (i.code) {
      case Instruction::kCalls:
        if (const Call* call = make_calls(i, calls + i.call)) {
          fail(body, static_cast<uint32_t>(call - calls) + 1, call->result);
          next = code + i.target;
        }
        break;
      case Instruction::kLoad: {
        const int64_t value = value_of(i, calls);
        if (value >= i.low && value <= i.high) {
          store(i, calls, value);
        } else {
          fail(body, i.call + 1, 0, value, static_cast<uint32_t>(&i - code));
          next = code + i.target;
        }
        break;
      }
      case Instruction::kEnter:
        *body = {0, 0, 0, 0, i.count};
        break;
      case Instruction::kLeave:
        if (body->failed) pass_on(*body, outer);
        break;
      case Instruction::kRetry:
        if (!body->failed) break;
        if (has_code(i, body->error) && --body->left > 0) {
          body->failed = 0;
          next = code + i.start;
        } else {
          pass_on(*body, outer);
          next = code + i.target;
        }
        break;
      case Instruction::kLoop:
        if (body->failed) {
          pass_on(*body, outer);
          next = code + i.target;
        } else if (!(i.flags & Instruction::kAwaits && value_of(i, calls) == i.low) && --body->left > 0) {
          next = code + i.start;
        }
        break;
      case Instruction::kAttempt:
        if (body->failed && body->error == 0) {
          pass_on(*body, outer);
          next = code + i.target;
        } else {
          calls[i.call].result = body->failed                           ? body->error
                                 : i.flags & Instruction::kHasValue ? value_of(i, calls)
                                                                    : 0;
        }
        break;
      default:
        return nullptr;
    }
  }
}

}  // namespace rawsys

#include "frame.h"

#include "program.h"

namespace rawsys {
namespace {

// Variadic, so that a variadic function of libc's finds in al that there are no vector registers.
using Function = int64_t (*)(uint64_t, ...);

void* call_function(Call* call) {
  const Call::Slot* slots = call->slots;
  call->result = reinterpret_cast<Function>(slots[0].word)(
      slots[1].word, slots[2].word, slots[3].word, slots[4].word, slots[5].word, slots[6].word);
  return nullptr;
}

// Stores the call for a program. Its result is 0, so that JavaScript finds nothing to complain about.
void* record(Frame* frame) {
  auto* to = reinterpret_cast<Call*>(Frame::integer(frame->call.destination));
  frame->call.result = 0;
  // A second call without a destination of its own.
  if (to == nullptr) return nullptr;
  for (int i = 0; i < 7; i++) to->slots[i].word = frame->call.slots[i].word;
  return nullptr;
}

// Not inlined: it is rare, and run() should stay a test and a jump.
[[gnu::noinline]] void* run_unusual(Frame* frame) {
  if (frame->records) return record(frame);
  if (frame->control & Frame::kProgram)
    return run_program(reinterpret_cast<Program*>(frame->call.slots[0].word));
  return way_in(frame->control)(&frame->call);
}

}  // namespace

Way way_in(uint32_t control) {
#if defined(__x86_64__)
  if (control & Frame::kInt80) return rawsys_int80;
#endif
  return control & Frame::kFunction ? call_function : rawsys_syscall;
}

void* run(Frame* frame) {
  if (frame->is_unusual()) return run_unusual(frame);
  return rawsys_syscall(&frame->call);
}

extern "C" void rawsys_run(double frame) {
  auto* at = reinterpret_cast<Frame*>(Frame::integer(frame));
  at->to_words();
  run(at);
}

}  // namespace rawsys

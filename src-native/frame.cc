#include "frame.h"

namespace rawsys {
namespace {

// Variadic, so that a variadic function of libc's finds in al that there are no vector registers.
using Function = int64_t (*)(uint64_t, ...);

void* call_function(Frame* frame) {
  const Frame::Slot* slots = frame->slots;
  frame->result = reinterpret_cast<Function>(slots[0].word)(
      slots[1].word, slots[2].word, slots[3].word, slots[4].word, slots[5].word, slots[6].word);
  return nullptr;
}

// Not inlined: it is rare, and run() should stay a test and a jump.
[[gnu::noinline]] auto way_in(uint32_t control) -> void* (*)(Frame*) {
#if defined(__x86_64__)
  if (control & Frame::kInt80) return rawsys_int80;
#endif
  return control & Frame::kFunction ? call_function : rawsys_syscall;
}

}  // namespace

void* run(Frame* frame) {
  if (frame->control & (Frame::kFunction | Frame::kInt80)) return way_in(frame->control)(frame);
  return rawsys_syscall(frame);
}

void* run_repeatedly(Frame* frame) {
  void* (*const make)(Frame*) = way_in(frame->control);
  for (uint32_t left = frame->repeat; left > 0; left--) make(frame);
  return nullptr;
}

}  // namespace rawsys

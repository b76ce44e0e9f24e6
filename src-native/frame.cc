#include "frame.h"

namespace rawsys {
namespace {

using Function = int64_t (*)(uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t);

void* call_function(Frame* frame) {
  const Frame::Slot* slots = frame->slots;
  frame->result = reinterpret_cast<Function>(slots[0].word)(
      slots[1].word, slots[2].word, slots[3].word, slots[4].word, slots[5].word, slots[6].word);
  return nullptr;
}

}  // namespace

void* run(Frame* frame) {
  if (frame->control & Frame::kFunction) return call_function(frame);
  return rawsys_syscall(frame);
}

void* run_repeatedly(Frame* frame) {
  void* (*const make)(Frame*) = frame->control & Frame::kFunction ? call_function : rawsys_syscall;
  for (uint32_t left = frame->repeat; left > 0; left--) make(frame);
  return nullptr;
}

}  // namespace rawsys

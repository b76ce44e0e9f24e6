// The addon's surface. The entries that run a frame are bare Node-API callbacks, because they are
// the hot path; the rest goes through node-addon-api.

#include <napi.h>

#include "frame.h"
#include "memory.h"

namespace rawsys {
namespace {

// The frame is reached by the function's data pointer: the addon has no global state, so any
// number of JS threads can load it. Not inlined, because a function with a variable whose address
// was given away cannot end in a tail call.
[[gnu::noinline]] Frame* FrameOf(napi_env env, napi_callback_info info) {
  void* frame = nullptr;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &frame);
  return static_cast<Frame*>(frame);
}

napi_value Run(napi_env env, napi_callback_info info) {
  Frame* frame = FrameOf(env, info);
  frame->to_words();
  return static_cast<napi_value>(run(frame));
}

// A frame and the function that runs it.
Napi::Value NewEntry(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  Napi::ArrayBuffer frame = Napi::ArrayBuffer::New(env, sizeof(Frame));
  Napi::Object entry = Napi::Object::New(env);
  // A worker that is being terminated refuses everything; nobody will call the entry.
  if (frame.IsEmpty() || entry.IsEmpty()) return env.Undefined();
  napi_value function = nullptr;
  napi_create_function(env, "run", NAPI_AUTO_LENGTH, Run, frame.Data(), &function);
  // The reference is never dropped: the frame lives as long as the function that uses it.
  Napi::Persistent(frame).SuppressDestruct();
  entry.Set("frame", frame);
  entry.Set("run", Napi::Value(env, function));
  return entry;
}

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  exports.Set("newEntry", Napi::Function::New<NewEntry>(env, "newEntry"));
  exports.Set("addressOf", Napi::Function::New<AddressOf>(env, "addressOf"));
  exports.Set("view", Napi::Function::New<View>(env, "view"));
  exports.Set("endView", Napi::Function::New<EndView>(env, "endView"));
  exports.Set("unmapAtEnd", Napi::Function::New<UnmapAtEnd>(env, "unmapAtEnd"));
  return exports;
}

}  // namespace
}  // namespace rawsys

static Napi::Object Init(Napi::Env env, Napi::Object exports) { return rawsys::Init(env, exports); }
NODE_API_MODULE(rawsys, Init)

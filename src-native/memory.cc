#include "memory.h"

#include <stdint.h>

#include "call.h"

namespace rawsys {
namespace {

constexpr uint64_t kExactInDouble = uint64_t{1} << 53;

#if defined(__x86_64__)
constexpr uint64_t kMunmap = 11;
#else
constexpr uint64_t kMunmap = 215;
#endif

// A Node-API status that is not ok becomes the exception that says which step refused. A worker that
// is being terminated refuses the exception too, and needs none.
bool Ok(Napi::Env env, napi_status status, const char* refused) {
  if (status != napi_ok) napi_throw_error(env, nullptr, refused);
  return status == napi_ok;
}

constexpr uint64_t kPage = 4096;

// Gets where a mapping lies and, in the bits that are 0 in the address of a page, how many pages it has. It cannot use the thread's frame, which may be in use.
void Unmap(void* mapping) {
  const auto packed = reinterpret_cast<uint64_t>(mapping);
  Call call = {};
  call.slots[0].word = kMunmap;
  call.slots[1].word = packed & ~(kPage - 1);
  call.slots[2].word = packed % kPage * kPage;
  rawsys_syscall(&call);
}

}  // namespace

Napi::Value AddressOf(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  void* data = nullptr;
  if (!Ok(env,
          napi_get_typedarray_info(env, info[0], nullptr, nullptr, &data, nullptr, nullptr),
          "rawsys: this runtime gives no address for the buffer")) {
    return env.Undefined();
  }
  const auto address = reinterpret_cast<uint64_t>(data);
  // Beyond 2^53 are tagged pointers (ARM64 MTE) and the far end of five-level paging.
  if (address >= kExactInDouble) return Napi::BigInt::New(env, address);
  return Napi::Number::New(env, static_cast<double>(address));
}

Napi::Value View(const Napi::CallbackInfo& info) {
  Napi::Env env = info.Env();
  bool lossless = false;
  const uint64_t address = info[0].As<Napi::BigInt>().Uint64Value(&lossless);
  const auto length = static_cast<size_t>(info[1].As<Napi::Number>().Int64Value());
  auto* data = reinterpret_cast<void*>(address);
  napi_value buffer = nullptr;
  if (!Ok(env, napi_create_external_arraybuffer(env, data, length, nullptr, nullptr, &buffer),
          "rawsys: this runtime allows no ArrayBuffer over memory that it did not allocate")) {
    return env.Undefined();
  }
  return Napi::Value(env, buffer);
}

void EndView(const Napi::CallbackInfo& info) {
  Ok(info.Env(), napi_detach_arraybuffer(info.Env(), info[0]),
     "rawsys: this runtime does not detach the view");
}

void UnmapAtEnd(const Napi::CallbackInfo& info) {
  bool lossless = false;
  const uint64_t address = info[0].As<Napi::BigInt>().Uint64Value(&lossless);
  const auto pages = static_cast<uint64_t>(info[1].As<Napi::Number>().Int64Value());
  // Not by a finalizer of some object: Bun and Deno do not run all of them when a worker ends.
  Ok(info.Env(), napi_add_env_cleanup_hook(info.Env(), Unmap, reinterpret_cast<void*>(address | pages)),
     "rawsys: this runtime does not say when a thread ends");
}

}  // namespace rawsys

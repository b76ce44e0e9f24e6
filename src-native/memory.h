// Addresses of JavaScript's memory, and JavaScript views of mapped memory.

#ifndef RAWSYS_MEMORY_H
#define RAWSYS_MEMORY_H

#include <napi.h>

namespace rawsys {

// addressOf(bytes: Uint8Array): number | bigint. A number where a double holds the address exactly.
Napi::Value AddressOf(const Napi::CallbackInfo& info);

// view(address: bigint, length: number, unmaps: boolean): ArrayBuffer, over memory that was mapped elsewhere. A
// view that unmaps it does so when it is collected, at the latest when its thread ends.
Napi::Value View(const Napi::CallbackInfo& info);

// endView(view: ArrayBuffer): detaches it.
void EndView(const Napi::CallbackInfo& info);

}  // namespace rawsys

#endif

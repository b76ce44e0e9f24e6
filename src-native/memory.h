// Addresses of JavaScript's memory, and JavaScript views of mapped memory.

#ifndef RAWSYS_MEMORY_H
#define RAWSYS_MEMORY_H

#include <napi.h>

namespace rawsys {

// addressOf(bytes: Uint8Array): number | bigint. A number where a double holds the address exactly.
Napi::Value AddressOf(const Napi::CallbackInfo& info);

// view(address: bigint, length: number): ArrayBuffer, over memory that was mapped elsewhere.
Napi::Value View(const Napi::CallbackInfo& info);

// endView(view: ArrayBuffer): detaches it.
void EndView(const Napi::CallbackInfo& info);

// unmapAtEnd(address: bigint, pages: number): unmaps up to 4,095 pages when the JavaScript thread ends.
void UnmapAtEnd(const Napi::CallbackInfo& info);

}  // namespace rawsys

#endif

// What compilers and node-addon-api expect of a C and C++ runtime, so that the addon needs none.

#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/syscall.h>

#include <string>

#include "call.h"

// Every allocation is a mapping of its own: no lock and no state that threads would share, and a
// stale pointer faults. The addon allocates a few small objects for each environment that loads it,
// and nothing on a hot path.
namespace {

// The mapping's size stands before the object, in as many bytes as the strictest alignment takes.
constexpr size_t kHeader = alignof(max_align_t);
static_assert(kHeader >= sizeof(size_t), "the header holds the mapping's size");

uint64_t Word(const void* pointer) { return reinterpret_cast<uint64_t>(pointer); }

int64_t Syscall(uint64_t nr, uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e) {
  rawsys::Call call{{{.word = nr}, {.word = a}, {.word = b}, {.word = c}, {.word = d}, {.word = e}}, {0}};
  rawsys_syscall(&call);
  return call.result;
}

void* Allocate(size_t size) {
  const size_t length = size + kHeader;
  const int64_t mapping = Syscall(SYS_mmap, 0, length, PROT_READ | PROT_WRITE,
                                  MAP_PRIVATE | MAP_ANONYMOUS, ~uint64_t{0});
  // operator new must not return null, and without exceptions nobody could be told.
  if (length < size || mapping < 0) __builtin_trap();
  auto* header = reinterpret_cast<size_t*>(mapping);
  *header = length;
  return reinterpret_cast<char*>(header) + kHeader;
}

void Free(void* object) {
  if (object == nullptr) return;
  auto* header = reinterpret_cast<size_t*>(static_cast<char*>(object) - kHeader);
  Syscall(SYS_munmap, Word(header), *header, 0, 0, 0);
}

}  // namespace

void* operator new(size_t size) { return Allocate(size); }
void* operator new[](size_t size) { return Allocate(size); }
void operator delete(void* object) noexcept { Free(object); }
void operator delete[](void* object) noexcept { Free(object); }
void operator delete(void* object, size_t) noexcept { Free(object); }
void operator delete[](void* object, size_t) noexcept { Free(object); }

// The compiler calls these even in code that does not. gcc would turn their loops back into calls of
// themselves; clang is kept from it by -fno-builtin.
#if !defined(__clang__)
#pragma GCC push_options
#pragma GCC optimize("no-tree-loop-distribute-patterns")
#endif
extern "C" {

void* memcpy(void* to, const void* from, size_t length) {
  auto* target = static_cast<char*>(to);
  const auto* source = static_cast<const char*>(from);
  for (size_t i = 0; i < length; i++) target[i] = source[i];
  return to;
}

void* memmove(void* to, const void* from, size_t length) {
  if (Word(to) <= Word(from)) return memcpy(to, from, length);
  auto* target = static_cast<char*>(to);
  const auto* source = static_cast<const char*>(from);
  for (size_t i = length; i > 0; i--) target[i - 1] = source[i - 1];
  return to;
}

void* memset(void* to, int byte, size_t length) {
  auto* target = static_cast<char*>(to);
  for (size_t i = 0; i < length; i++) target[i] = static_cast<char>(byte);
  return to;
}

int memcmp(const void* a, const void* b, size_t length) {
  const auto* left = static_cast<const unsigned char*>(a);
  const auto* right = static_cast<const unsigned char*>(b);
  for (size_t i = 0; i < length; i++) {
    if (left[i] != right[i]) return left[i] - right[i];
  }
  return 0;
}

size_t strlen(const char* text) {
  size_t length = 0;
  while (text[length] != '\0') length++;
  return length;
}

void* memchr(const void* bytes, int byte, size_t length) {
  const auto* at = static_cast<const unsigned char*>(bytes);
  for (size_t i = 0; i < length; i++) {
    if (at[i] == static_cast<unsigned char>(byte)) return const_cast<unsigned char*>(at + i);
  }
  return nullptr;
}

void __cxa_pure_virtual() { __builtin_trap(); }

}  // extern "C"
#if !defined(__clang__)
#pragma GCC pop_options
#endif

// node-addon-api's errors have a std::string. libstdc++ keeps its code in the library; what a
// compiler does not inline is instantiated here instead. Nobody could catch what it throws.
namespace std {

void __throw_logic_error(const char*) { __builtin_trap(); }
void __throw_length_error(const char*) { __builtin_trap(); }
void __throw_bad_alloc() { __builtin_trap(); }
void __throw_bad_array_new_length() { __builtin_trap(); }
void __throw_out_of_range_fmt(const char*, ...) { __builtin_trap(); }

template class allocator<char>;
template class basic_string<char>;

}  // namespace std

// What Debian's libstdc++ and libgcc_s look for in glibc, and musl has not: with this loaded first, a program that is
// made for musl and C++ runs with them.

#include <stddef.h>
#include <sys/random.h>
#include <time.h>

unsigned arc4random(void) {
  unsigned value = 0;
  getrandom(&value, sizeof value, 0);
  return value;
}

size_t __strftime_l(char *text, size_t size, const char *format, const struct tm *time, void *locale) {
  (void)locale;
  return strftime(text, size, format, time);
}

// Takes a destructor of a thread's, and never calls it.
int __cxa_thread_atexit_impl(void (*destroy)(void *), void *object, void *library) {
  (void)destroy, (void)object, (void)library;
  return 0;
}

// There may be several threads at any time.
char __libc_single_threaded = 0;

// Unwinding goes by dl_iterate_phdr then.
int _dl_find_object(void *address, void *result) {
  (void)address, (void)result;
  return -1;
}

// No feature of the processor is known.
struct {
  unsigned vendor, type, subtype, features[1];
} __cpu_model;

int __cpu_indicator_init(void) { return 0; }

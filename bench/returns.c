// What a return costs behind a syscall: getppid below 0 to 8 nested calls, and the same nesting
// without a syscall. Where the kernel's entry disturbs the prediction of returns, each level costs
// several times as much behind a syscall as it does without one.
//
//   gcc -O2 -o returns bench/returns.c && ./returns

#include <stdio.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { CALLS = 100000, ROUNDS = 30 };

static long enter(void) {
  return syscall(SYS_getppid);
}

static long stay(void) {
  __asm__ volatile("");
  return 1;
}

// A function that calls the level below, and is neither inlined nor a tail call.
#define LEVEL(name, below)                    \
  __attribute__((noinline)) static long name(void) { \
    long result = below();                    \
    __asm__ volatile("");                     \
    return result + 1;                        \
  }

#define LEVELS(name, leaf)                                                       \
  LEVEL(name##1, leaf) LEVEL(name##2, name##1) LEVEL(name##3, name##2)           \
  LEVEL(name##4, name##3) LEVEL(name##5, name##4) LEVEL(name##6, name##5)        \
  LEVEL(name##7, name##6) LEVEL(name##8, name##7)

LEVELS(enter, enter)
LEVELS(stay, stay)

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e9 + time.tv_nsec;
}

// The least of the rounds, in nanoseconds for a call.
static double measure(long (*call)(void)) {
  double least = 1e9;
  for (int round = 0; round < ROUNDS; round++) {
    double start = now();
    for (int i = 0; i < CALLS; i++) call();
    double each = (now() - start) / CALLS;
    if (each < least) least = each;
  }
  return least;
}

int main(void) {
  double enter_level = (measure(enter8) - measure(enter)) / 8;
  double stay_level = (measure(stay8) - measure(stay)) / 8;
  printf("a level of calls behind a syscall: %.1f ns; without a syscall: %.1f ns\n", enter_level, stay_level);
  return 0;
}

// Raises signals of many kinds in itself, and prints what its handler was given: the bytes, and the fields as the
// macros of C read them. A line of JSON each.

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static sigjmp_buf back;
static siginfo_t info;
static volatile sig_atomic_t came;

static void handler(int signal, siginfo_t *given, void *context) {
  (void)signal;
  (void)context;
  memcpy(&info, given, sizeof info);
  came = 1;
  siglongjmp(back, 1);
}

static void print(const char *codeName) {
  printf("{\"codeName\":\"%s\",\"bytes\":\"", codeName);
  for (size_t i = 0; i < sizeof info; i++) printf("%02x", ((unsigned char *)&info)[i]);
  printf("\",\"signal\":%d,\"code\":%d,\"errno\":%d,", info.si_signo, info.si_code, info.si_errno);
}

#define RT "\"layout\":\"rt\",\"pid\":%d,\"uid\":%u,\"int\":%d,\"ptr\":\"%lu\"}\n", \
           info.si_pid, info.si_uid, info.si_int, (unsigned long)info.si_ptr
#define FAULT "\"layout\":\"fault\",\"addr\":\"%lu\"}\n", (unsigned long)info.si_addr
/** Does something that raises a signal, and prints it. */
#define RAISE(code, act, ...) \
  do { \
    came = 0; \
    if (sigsetjmp(back, 1) == 0) { act; while (!came) pause(); } \
    print(code); \
    printf(__VA_ARGS__); \
  } while (0)

int main(void) {
  struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO};
  for (int s = 1; s <= SIGRTMAX; s++) if (s != SIGALRM) sigaction(s, &action, NULL);
  // Whatever does not come ends this.
  alarm(5);

  RAISE("SI_USER", kill(getpid(), SIGUSR1), "\"layout\":\"kill\",\"pid\":%d,\"uid\":%u}\n", info.si_pid, info.si_uid);
  RAISE("SI_TKILL", raise(SIGUSR2), RT);
  union sigval value = {.sival_ptr = (void *)0x123456789abcdef0};
  RAISE("SI_QUEUE", sigqueue(getpid(), SIGRTMIN + 3, value), RT);

  timer_t timer;
  struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGRTMIN + 4, .sigev_value = value};
  timer_create(CLOCK_MONOTONIC, &event, &timer);
  struct itimerspec soon = {.it_value = {.tv_nsec = 1000}};
  RAISE("SI_TIMER", timer_settime(timer, 0, &soon, NULL),
        "\"layout\":\"timer\",\"timerid\":%d,\"overrun\":%d,\"int\":%d,\"ptr\":\"%lu\"}\n", info.si_timerid,
        info.si_overrun, info.si_int, (unsigned long)info.si_ptr);

  int ends[2];
  socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
  fcntl(ends[0], F_SETOWN, getpid());
  fcntl(ends[0], F_SETSIG, SIGRTMIN + 5);
  fcntl(ends[0], F_SETFL, O_ASYNC);
  RAISE("POLL_IN", (void)!write(ends[1], "x", 1), "\"layout\":\"poll\",\"band\":%ld,\"fd\":%d}\n", info.si_band,
        info.si_fd);
  fcntl(ends[0], F_SETFL, 0);

  pid_t child = 0;
  RAISE("CLD_EXITED", if ((child = fork()) == 0) _exit(77),
        "\"layout\":\"chld\",\"pid\":%d,\"uid\":%u,\"status\":%d,\"utime\":%ld,\"stime\":%ld}\n", info.si_pid,
        info.si_uid, info.si_status, (long)info.si_utime, (long)info.si_stime);
  waitpid(child, NULL, 0);

  RAISE("SEGV_MAPERR", *(volatile int *)0xdea0 = 1, FAULT);
  char *readable = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  RAISE("SEGV_ACCERR", *(volatile char *)(readable + 5) = 1, FAULT);
  int empty = memfd_create("empty", 0);
  char *beyond = mmap(NULL, 4096, PROT_READ, MAP_SHARED, empty, 0);
  RAISE("BUS_ADRERR", (void)*(volatile char *)(beyond + 9), FAULT);
#ifdef __x86_64__
  volatile int one = 1, zero = 0;
  RAISE("FPE_INTDIV", one = one / zero, FAULT);
  RAISE("ILL_ILLOPN", __asm__ volatile("ud2"), FAULT);
  RAISE("SI_KERNEL", __asm__ volatile("int3"), "\"layout\":\"kill\",\"pid\":%d,\"uid\":%u}\n", info.si_pid, info.si_uid);
  RAISE("SI_KERNEL", __asm__ volatile("hlt"), "\"layout\":\"kill\",\"pid\":%d,\"uid\":%u}\n", info.si_pid, info.si_uid);
#endif

  struct sock_filter filter[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 0),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_getpgid, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP | 123),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog program = {.len = 4, .filter = filter};
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0) {
    RAISE("SYS_SECCOMP", syscall(SYS_getpgid, 0),
          "\"layout\":\"sys\",\"call_addr\":\"%lu\",\"syscall\":%d,\"arch\":%u}\n", (unsigned long)info.si_call_addr,
          info.si_syscall, info.si_arch);
  }
}

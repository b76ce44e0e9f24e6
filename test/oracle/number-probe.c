// Makes every syscall by its number, each in a child without privileges, with six arguments of -1, while
// the kernel records in a tracefs instance which of its functions it enters.
//
//   number-probe INSTANCE HIGHEST [NUMBER-TO-LEAVE-OUT ...]

#define _GNU_SOURCE
#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

static const int NOBODY = 65534;
static const int SECONDS_PER_CALL = 2;

static void put(const char *instance, const char *file, const char *text) {
  char path[512];
  snprintf(path, sizeof path, "%s/%s", instance, file);
  int fd = open(path, O_WRONLY | O_TRUNC);
  if (fd < 0 || write(fd, text, strlen(text)) < 0) {
    perror(path);
    exit(1);
  }
  close(fd);
}

static void record(const char *instance) {
  char pid[16];
  snprintf(pid, sizeof pid, "%d", getpid());
  put(instance, "options/event-fork", "1");
  put(instance, "set_event_pid", pid);
  put(instance, "events/raw_syscalls/sys_enter/enable", "1");
  put(instance, "events/syscalls/enable", "1");
}

static void drop_privileges(void) {
  if (chdir("/") || unshare(CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWNET) || setgroups(0, NULL) ||
      setresgid(NOBODY, NOBODY, NOBODY) || setresuid(NOBODY, NOBODY, NOBODY) ||
      prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)) {
    perror("drop privileges");
    exit(1);
  }
}

static int left_out(long number, char **list) {
  for (; *list != NULL; list++)
    if (atol(*list) == number) return 1;
  return 0;
}

int main(int argc, char **argv) {
  if (argc < 3) return 2;
  record(argv[1]);
  drop_privileges();
  for (long number = 0; number <= atol(argv[2]); number++) {
    if (left_out(number, argv + 3)) continue;
    pid_t child = fork();
    if (child == 0) {
      alarm(SECONDS_PER_CALL);
      syscall(number, -1L, -1L, -1L, -1L, -1L, -1L);
      _exit(0);
    }
    if (child < 0 || waitpid(child, NULL, 0) != child) return 1;
  }
  return 0;
}

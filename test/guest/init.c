// The first process of a guest: mounts what a test needs, says which kernel this is, runs Node with the
// arguments given in /command, prints how it ended and powers off. It is linked statically and has nothing else to start with.

#include <fcntl.h>
#include <net/if.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MOST_ARGUMENTS = 63 };

static void mount_at(const char *type, const char *where) {
  mkdir(where, 0755);
  if (mount("nodev", where, type, 0, NULL)) perror(where);
}

static void loopback_up(void) {
  struct ifreq request = {.ifr_name = "lo", .ifr_flags = IFF_UP | IFF_RUNNING};
  int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (fd < 0 || ioctl(fd, SIOCSIFFLAGS, &request)) perror("lo");
  close(fd);
}

// One word on each line of /command: the folder to start in, the environment up to an empty line, the program.
static void run(void) {
  static char text[8192];
  char *environment[MOST_ARGUMENTS + 1] = {0}, *arguments[MOST_ARGUMENTS + 1] = {0};
  int fd = open("/command", O_RDONLY | O_CLOEXEC);
  if (fd < 0 || read(fd, text, sizeof text - 1) <= 0) _exit(127);
  char *next = text, *folder = strsep(&next, "\n"), *word;
  for (int i = 0; i < MOST_ARGUMENTS && (word = strsep(&next, "\n")) && *word; i++) environment[i] = word;
  for (int i = 0; i < MOST_ARGUMENTS && (word = strsep(&next, "\n")) && *word; i++) arguments[i] = word;
  if (chdir(folder)) _exit(127);
  execve(arguments[0], arguments, environment);
  perror(arguments[0]);
  _exit(127);
}

int main(void) {
  mount_at("proc", "/proc");
  mount_at("sysfs", "/sys");
  mount_at("devtmpfs", "/dev");
  // As every system has it: without it Debian's 5.10 does not execute what is relative to a descriptor (ENOENT).
  if (symlink("/proc/self/fd", "/dev/fd")) perror("/dev/fd");
  mount_at("devpts", "/dev/pts");
  mount_at("tmpfs", "/dev/shm");
  mount_at("tmpfs", "/tmp");
  loopback_up();
  struct utsname kernel;
  uname(&kernel);
  printf("guest: %s %s\n", kernel.sysname, kernel.release);
  fflush(stdout);
  int status = 0;
  pid_t child = fork();
  if (child == 0) run();
  // Orphans of the tests end up here too.
  for (pid_t ended; (ended = wait(&status)) != child;)
    if (ended < 0) break;
  printf("\nguest: exit %d\n", WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
  fflush(stdout);
  sync();
  reboot(RB_POWER_OFF);
  return 1;
}

// Generated from abi/numbers.json by `npm run generate`: do not edit.
// Extracted from linux-source-7.2 7.2.12-1.

/**
 * The syscall numbers of one architecture, by the kernel's names. A syscall that it lacks has the
 * number -1, which the kernel answers with -ENOSYS.
 */
export interface SyscallNumbers {
  /** x86-64 156, ARM64 none */
  readonly _sysctl: number
  /** x86-64 43, ARM64 202 */
  readonly accept: number
  /** x86-64 288, ARM64 242 */
  readonly accept4: number
  /** x86-64 21, ARM64 none */
  readonly access: number
  /** x86-64 163, ARM64 89 */
  readonly acct: number
  /** x86-64 248, ARM64 217 */
  readonly add_key: number
  /** x86-64 159, ARM64 171 */
  readonly adjtimex: number
  /** x86-64 183, ARM64 none */
  readonly afs_syscall: number
  /** x86-64 37, ARM64 none */
  readonly alarm: number
  /** x86-64 158, ARM64 none */
  readonly arch_prctl: number
  /** x86-64 49, ARM64 200 */
  readonly bind: number
  /** x86-64 321, ARM64 280 */
  readonly bpf: number
  /** x86-64 12, ARM64 214 */
  readonly brk: number
  /** x86-64 451, ARM64 451 */
  readonly cachestat: number
  /** x86-64 125, ARM64 90 */
  readonly capget: number
  /** x86-64 126, ARM64 91 */
  readonly capset: number
  /** x86-64 80, ARM64 49 */
  readonly chdir: number
  /** x86-64 90, ARM64 none */
  readonly chmod: number
  /** x86-64 92, ARM64 none */
  readonly chown: number
  /** x86-64 161, ARM64 51 */
  readonly chroot: number
  /** x86-64 305, ARM64 266 */
  readonly clock_adjtime: number
  /** x86-64 229, ARM64 114 */
  readonly clock_getres: number
  /** x86-64 228, ARM64 113 */
  readonly clock_gettime: number
  /** x86-64 230, ARM64 115 */
  readonly clock_nanosleep: number
  /** x86-64 227, ARM64 112 */
  readonly clock_settime: number
  /** x86-64 56, ARM64 220 */
  readonly clone: number
  /** x86-64 435, ARM64 435 */
  readonly clone3: number
  /** x86-64 3, ARM64 57 */
  readonly close: number
  /** x86-64 436, ARM64 436 */
  readonly close_range: number
  /** x86-64 42, ARM64 203 */
  readonly connect: number
  /** x86-64 326, ARM64 285 */
  readonly copy_file_range: number
  /** x86-64 85, ARM64 none */
  readonly creat: number
  /** x86-64 174, ARM64 none */
  readonly create_module: number
  /** x86-64 176, ARM64 106 */
  readonly delete_module: number
  /** x86-64 32, ARM64 23 */
  readonly dup: number
  /** x86-64 33, ARM64 none */
  readonly dup2: number
  /** x86-64 292, ARM64 24 */
  readonly dup3: number
  /** x86-64 213, ARM64 none */
  readonly epoll_create: number
  /** x86-64 291, ARM64 20 */
  readonly epoll_create1: number
  /** x86-64 233, ARM64 21 */
  readonly epoll_ctl: number
  /** x86-64 214, ARM64 none */
  readonly epoll_ctl_old: number
  /** x86-64 281, ARM64 22 */
  readonly epoll_pwait: number
  /** x86-64 441, ARM64 441 */
  readonly epoll_pwait2: number
  /** x86-64 232, ARM64 none */
  readonly epoll_wait: number
  /** x86-64 215, ARM64 none */
  readonly epoll_wait_old: number
  /** x86-64 284, ARM64 none */
  readonly eventfd: number
  /** x86-64 290, ARM64 19 */
  readonly eventfd2: number
  /** x86-64 59, ARM64 221 */
  readonly execve: number
  /** x86-64 322, ARM64 281 */
  readonly execveat: number
  /** x86-64 60, ARM64 93 */
  readonly exit: number
  /** x86-64 231, ARM64 94 */
  readonly exit_group: number
  /** x86-64 269, ARM64 48 */
  readonly faccessat: number
  /** x86-64 439, ARM64 439 */
  readonly faccessat2: number
  /** x86-64 221, ARM64 223 */
  readonly fadvise64: number
  /** x86-64 285, ARM64 47 */
  readonly fallocate: number
  /** x86-64 300, ARM64 262 */
  readonly fanotify_init: number
  /** x86-64 301, ARM64 263 */
  readonly fanotify_mark: number
  /** x86-64 81, ARM64 50 */
  readonly fchdir: number
  /** x86-64 91, ARM64 52 */
  readonly fchmod: number
  /** x86-64 268, ARM64 53 */
  readonly fchmodat: number
  /** x86-64 452, ARM64 452 */
  readonly fchmodat2: number
  /** x86-64 93, ARM64 55 */
  readonly fchown: number
  /** x86-64 260, ARM64 54 */
  readonly fchownat: number
  /** x86-64 72, ARM64 25 */
  readonly fcntl: number
  /** x86-64 75, ARM64 83 */
  readonly fdatasync: number
  /** x86-64 193, ARM64 10 */
  readonly fgetxattr: number
  /** x86-64 468, ARM64 468 */
  readonly file_getattr: number
  /** x86-64 469, ARM64 469 */
  readonly file_setattr: number
  /** x86-64 313, ARM64 273 */
  readonly finit_module: number
  /** x86-64 196, ARM64 13 */
  readonly flistxattr: number
  /** x86-64 73, ARM64 32 */
  readonly flock: number
  /** x86-64 57, ARM64 none */
  readonly fork: number
  /** x86-64 199, ARM64 16 */
  readonly fremovexattr: number
  /** x86-64 431, ARM64 431 */
  readonly fsconfig: number
  /** x86-64 190, ARM64 7 */
  readonly fsetxattr: number
  /** x86-64 432, ARM64 432 */
  readonly fsmount: number
  /** x86-64 430, ARM64 430 */
  readonly fsopen: number
  /** x86-64 433, ARM64 433 */
  readonly fspick: number
  /** x86-64 5, ARM64 80 */
  readonly fstat: number
  /** x86-64 138, ARM64 44 */
  readonly fstatfs: number
  /** x86-64 74, ARM64 82 */
  readonly fsync: number
  /** x86-64 77, ARM64 46 */
  readonly ftruncate: number
  /** x86-64 202, ARM64 98 */
  readonly futex: number
  /** x86-64 456, ARM64 456 */
  readonly futex_requeue: number
  /** x86-64 455, ARM64 455 */
  readonly futex_wait: number
  /** x86-64 449, ARM64 449 */
  readonly futex_waitv: number
  /** x86-64 454, ARM64 454 */
  readonly futex_wake: number
  /** x86-64 261, ARM64 none */
  readonly futimesat: number
  /** x86-64 177, ARM64 none */
  readonly get_kernel_syms: number
  /** x86-64 239, ARM64 236 */
  readonly get_mempolicy: number
  /** x86-64 274, ARM64 100 */
  readonly get_robust_list: number
  /** x86-64 211, ARM64 none */
  readonly get_thread_area: number
  /** x86-64 309, ARM64 168 */
  readonly getcpu: number
  /** x86-64 79, ARM64 17 */
  readonly getcwd: number
  /** x86-64 78, ARM64 none */
  readonly getdents: number
  /** x86-64 217, ARM64 61 */
  readonly getdents64: number
  /** x86-64 108, ARM64 177 */
  readonly getegid: number
  /** x86-64 107, ARM64 175 */
  readonly geteuid: number
  /** x86-64 104, ARM64 176 */
  readonly getgid: number
  /** x86-64 115, ARM64 158 */
  readonly getgroups: number
  /** x86-64 36, ARM64 102 */
  readonly getitimer: number
  /** x86-64 52, ARM64 205 */
  readonly getpeername: number
  /** x86-64 121, ARM64 155 */
  readonly getpgid: number
  /** x86-64 111, ARM64 none */
  readonly getpgrp: number
  /** x86-64 39, ARM64 172 */
  readonly getpid: number
  /** x86-64 181, ARM64 none */
  readonly getpmsg: number
  /** x86-64 110, ARM64 173 */
  readonly getppid: number
  /** x86-64 140, ARM64 141 */
  readonly getpriority: number
  /** x86-64 318, ARM64 278 */
  readonly getrandom: number
  /** x86-64 120, ARM64 150 */
  readonly getresgid: number
  /** x86-64 118, ARM64 148 */
  readonly getresuid: number
  /** x86-64 97, ARM64 163 */
  readonly getrlimit: number
  /** x86-64 98, ARM64 165 */
  readonly getrusage: number
  /** x86-64 124, ARM64 156 */
  readonly getsid: number
  /** x86-64 51, ARM64 204 */
  readonly getsockname: number
  /** x86-64 55, ARM64 209 */
  readonly getsockopt: number
  /** x86-64 186, ARM64 178 */
  readonly gettid: number
  /** x86-64 96, ARM64 169 */
  readonly gettimeofday: number
  /** x86-64 102, ARM64 174 */
  readonly getuid: number
  /** x86-64 191, ARM64 8 */
  readonly getxattr: number
  /** x86-64 464, ARM64 464 */
  readonly getxattrat: number
  /** x86-64 175, ARM64 105 */
  readonly init_module: number
  /** x86-64 254, ARM64 27 */
  readonly inotify_add_watch: number
  /** x86-64 253, ARM64 none */
  readonly inotify_init: number
  /** x86-64 294, ARM64 26 */
  readonly inotify_init1: number
  /** x86-64 255, ARM64 28 */
  readonly inotify_rm_watch: number
  /** x86-64 210, ARM64 3 */
  readonly io_cancel: number
  /** x86-64 207, ARM64 1 */
  readonly io_destroy: number
  /** x86-64 208, ARM64 4 */
  readonly io_getevents: number
  /** x86-64 333, ARM64 292 */
  readonly io_pgetevents: number
  /** x86-64 206, ARM64 0 */
  readonly io_setup: number
  /** x86-64 209, ARM64 2 */
  readonly io_submit: number
  /** x86-64 426, ARM64 426 */
  readonly io_uring_enter: number
  /** x86-64 427, ARM64 427 */
  readonly io_uring_register: number
  /** x86-64 425, ARM64 425 */
  readonly io_uring_setup: number
  /** x86-64 16, ARM64 29 */
  readonly ioctl: number
  /** x86-64 173, ARM64 none */
  readonly ioperm: number
  /** x86-64 172, ARM64 none */
  readonly iopl: number
  /** x86-64 252, ARM64 31 */
  readonly ioprio_get: number
  /** x86-64 251, ARM64 30 */
  readonly ioprio_set: number
  /** x86-64 312, ARM64 272 */
  readonly kcmp: number
  /** x86-64 320, ARM64 294 */
  readonly kexec_file_load: number
  /** x86-64 246, ARM64 104 */
  readonly kexec_load: number
  /** x86-64 250, ARM64 219 */
  readonly keyctl: number
  /** x86-64 62, ARM64 129 */
  readonly kill: number
  /** x86-64 445, ARM64 445 */
  readonly landlock_add_rule: number
  /** x86-64 444, ARM64 444 */
  readonly landlock_create_ruleset: number
  /** x86-64 446, ARM64 446 */
  readonly landlock_restrict_self: number
  /** x86-64 94, ARM64 none */
  readonly lchown: number
  /** x86-64 192, ARM64 9 */
  readonly lgetxattr: number
  /** x86-64 86, ARM64 none */
  readonly link: number
  /** x86-64 265, ARM64 37 */
  readonly linkat: number
  /** x86-64 50, ARM64 201 */
  readonly listen: number
  /** x86-64 458, ARM64 458 */
  readonly listmount: number
  /** x86-64 470, ARM64 470 */
  readonly listns: number
  /** x86-64 194, ARM64 11 */
  readonly listxattr: number
  /** x86-64 465, ARM64 465 */
  readonly listxattrat: number
  /** x86-64 195, ARM64 12 */
  readonly llistxattr: number
  /** x86-64 212, ARM64 18 */
  readonly lookup_dcookie: number
  /** x86-64 198, ARM64 15 */
  readonly lremovexattr: number
  /** x86-64 8, ARM64 62 */
  readonly lseek: number
  /** x86-64 189, ARM64 6 */
  readonly lsetxattr: number
  /** x86-64 459, ARM64 459 */
  readonly lsm_get_self_attr: number
  /** x86-64 461, ARM64 461 */
  readonly lsm_list_modules: number
  /** x86-64 460, ARM64 460 */
  readonly lsm_set_self_attr: number
  /** x86-64 6, ARM64 none */
  readonly lstat: number
  /** x86-64 28, ARM64 233 */
  readonly madvise: number
  /** x86-64 453, ARM64 453 */
  readonly map_shadow_stack: number
  /** x86-64 237, ARM64 235 */
  readonly mbind: number
  /** x86-64 324, ARM64 283 */
  readonly membarrier: number
  /** x86-64 319, ARM64 279 */
  readonly memfd_create: number
  /** x86-64 447, ARM64 447 */
  readonly memfd_secret: number
  /** x86-64 256, ARM64 238 */
  readonly migrate_pages: number
  /** x86-64 27, ARM64 232 */
  readonly mincore: number
  /** x86-64 83, ARM64 none */
  readonly mkdir: number
  /** x86-64 258, ARM64 34 */
  readonly mkdirat: number
  /** x86-64 133, ARM64 none */
  readonly mknod: number
  /** x86-64 259, ARM64 33 */
  readonly mknodat: number
  /** x86-64 149, ARM64 228 */
  readonly mlock: number
  /** x86-64 325, ARM64 284 */
  readonly mlock2: number
  /** x86-64 151, ARM64 230 */
  readonly mlockall: number
  /** x86-64 9, ARM64 222 */
  readonly mmap: number
  /** x86-64 154, ARM64 none */
  readonly modify_ldt: number
  /** x86-64 165, ARM64 40 */
  readonly mount: number
  /** x86-64 442, ARM64 442 */
  readonly mount_setattr: number
  /** x86-64 429, ARM64 429 */
  readonly move_mount: number
  /** x86-64 279, ARM64 239 */
  readonly move_pages: number
  /** x86-64 10, ARM64 226 */
  readonly mprotect: number
  /** x86-64 245, ARM64 185 */
  readonly mq_getsetattr: number
  /** x86-64 244, ARM64 184 */
  readonly mq_notify: number
  /** x86-64 240, ARM64 180 */
  readonly mq_open: number
  /** x86-64 243, ARM64 183 */
  readonly mq_timedreceive: number
  /** x86-64 242, ARM64 182 */
  readonly mq_timedsend: number
  /** x86-64 241, ARM64 181 */
  readonly mq_unlink: number
  /** x86-64 25, ARM64 216 */
  readonly mremap: number
  /** x86-64 462, ARM64 462 */
  readonly mseal: number
  /** x86-64 71, ARM64 187 */
  readonly msgctl: number
  /** x86-64 68, ARM64 186 */
  readonly msgget: number
  /** x86-64 70, ARM64 188 */
  readonly msgrcv: number
  /** x86-64 69, ARM64 189 */
  readonly msgsnd: number
  /** x86-64 26, ARM64 227 */
  readonly msync: number
  /** x86-64 150, ARM64 229 */
  readonly munlock: number
  /** x86-64 152, ARM64 231 */
  readonly munlockall: number
  /** x86-64 11, ARM64 215 */
  readonly munmap: number
  /** x86-64 303, ARM64 264 */
  readonly name_to_handle_at: number
  /** x86-64 35, ARM64 101 */
  readonly nanosleep: number
  /** x86-64 262, ARM64 79 */
  readonly newfstatat: number
  /** x86-64 180, ARM64 42 */
  readonly nfsservctl: number
  /** x86-64 2, ARM64 none */
  readonly open: number
  /** x86-64 304, ARM64 265 */
  readonly open_by_handle_at: number
  /** x86-64 428, ARM64 428 */
  readonly open_tree: number
  /** x86-64 467, ARM64 467 */
  readonly open_tree_attr: number
  /** x86-64 257, ARM64 56 */
  readonly openat: number
  /** x86-64 437, ARM64 437 */
  readonly openat2: number
  /** x86-64 34, ARM64 none */
  readonly pause: number
  /** x86-64 298, ARM64 241 */
  readonly perf_event_open: number
  /** x86-64 135, ARM64 92 */
  readonly personality: number
  /** x86-64 438, ARM64 438 */
  readonly pidfd_getfd: number
  /** x86-64 434, ARM64 434 */
  readonly pidfd_open: number
  /** x86-64 424, ARM64 424 */
  readonly pidfd_send_signal: number
  /** x86-64 22, ARM64 none */
  readonly pipe: number
  /** x86-64 293, ARM64 59 */
  readonly pipe2: number
  /** x86-64 155, ARM64 41 */
  readonly pivot_root: number
  /** x86-64 330, ARM64 289 */
  readonly pkey_alloc: number
  /** x86-64 331, ARM64 290 */
  readonly pkey_free: number
  /** x86-64 329, ARM64 288 */
  readonly pkey_mprotect: number
  /** x86-64 7, ARM64 none */
  readonly poll: number
  /** x86-64 271, ARM64 73 */
  readonly ppoll: number
  /** x86-64 157, ARM64 167 */
  readonly prctl: number
  /** x86-64 17, ARM64 67 */
  readonly pread64: number
  /** x86-64 295, ARM64 69 */
  readonly preadv: number
  /** x86-64 327, ARM64 286 */
  readonly preadv2: number
  /** x86-64 302, ARM64 261 */
  readonly prlimit64: number
  /** x86-64 440, ARM64 440 */
  readonly process_madvise: number
  /** x86-64 448, ARM64 448 */
  readonly process_mrelease: number
  /** x86-64 310, ARM64 270 */
  readonly process_vm_readv: number
  /** x86-64 311, ARM64 271 */
  readonly process_vm_writev: number
  /** x86-64 270, ARM64 72 */
  readonly pselect6: number
  /** x86-64 101, ARM64 117 */
  readonly ptrace: number
  /** x86-64 182, ARM64 none */
  readonly putpmsg: number
  /** x86-64 18, ARM64 68 */
  readonly pwrite64: number
  /** x86-64 296, ARM64 70 */
  readonly pwritev: number
  /** x86-64 328, ARM64 287 */
  readonly pwritev2: number
  /** x86-64 178, ARM64 none */
  readonly query_module: number
  /** x86-64 179, ARM64 60 */
  readonly quotactl: number
  /** x86-64 443, ARM64 443 */
  readonly quotactl_fd: number
  /** x86-64 0, ARM64 63 */
  readonly read: number
  /** x86-64 187, ARM64 213 */
  readonly readahead: number
  /** x86-64 89, ARM64 none */
  readonly readlink: number
  /** x86-64 267, ARM64 78 */
  readonly readlinkat: number
  /** x86-64 19, ARM64 65 */
  readonly readv: number
  /** x86-64 169, ARM64 142 */
  readonly reboot: number
  /** x86-64 45, ARM64 207 */
  readonly recvfrom: number
  /** x86-64 299, ARM64 243 */
  readonly recvmmsg: number
  /** x86-64 47, ARM64 212 */
  readonly recvmsg: number
  /** x86-64 216, ARM64 234 */
  readonly remap_file_pages: number
  /** x86-64 197, ARM64 14 */
  readonly removexattr: number
  /** x86-64 466, ARM64 466 */
  readonly removexattrat: number
  /** x86-64 82, ARM64 none */
  readonly rename: number
  /** x86-64 264, ARM64 38 */
  readonly renameat: number
  /** x86-64 316, ARM64 276 */
  readonly renameat2: number
  /** x86-64 249, ARM64 218 */
  readonly request_key: number
  /** x86-64 219, ARM64 128 */
  readonly restart_syscall: number
  /** x86-64 84, ARM64 none */
  readonly rmdir: number
  /** x86-64 334, ARM64 293 */
  readonly rseq: number
  /** x86-64 471, ARM64 471 */
  readonly rseq_slice_yield: number
  /** x86-64 13, ARM64 134 */
  readonly rt_sigaction: number
  /** x86-64 127, ARM64 136 */
  readonly rt_sigpending: number
  /** x86-64 14, ARM64 135 */
  readonly rt_sigprocmask: number
  /** x86-64 129, ARM64 138 */
  readonly rt_sigqueueinfo: number
  /** x86-64 15, ARM64 139 */
  readonly rt_sigreturn: number
  /** x86-64 130, ARM64 133 */
  readonly rt_sigsuspend: number
  /** x86-64 128, ARM64 137 */
  readonly rt_sigtimedwait: number
  /** x86-64 297, ARM64 240 */
  readonly rt_tgsigqueueinfo: number
  /** x86-64 146, ARM64 125 */
  readonly sched_get_priority_max: number
  /** x86-64 147, ARM64 126 */
  readonly sched_get_priority_min: number
  /** x86-64 204, ARM64 123 */
  readonly sched_getaffinity: number
  /** x86-64 315, ARM64 275 */
  readonly sched_getattr: number
  /** x86-64 143, ARM64 121 */
  readonly sched_getparam: number
  /** x86-64 145, ARM64 120 */
  readonly sched_getscheduler: number
  /** x86-64 148, ARM64 127 */
  readonly sched_rr_get_interval: number
  /** x86-64 203, ARM64 122 */
  readonly sched_setaffinity: number
  /** x86-64 314, ARM64 274 */
  readonly sched_setattr: number
  /** x86-64 142, ARM64 118 */
  readonly sched_setparam: number
  /** x86-64 144, ARM64 119 */
  readonly sched_setscheduler: number
  /** x86-64 24, ARM64 124 */
  readonly sched_yield: number
  /** x86-64 317, ARM64 277 */
  readonly seccomp: number
  /** x86-64 185, ARM64 none */
  readonly security: number
  /** x86-64 23, ARM64 none */
  readonly select: number
  /** x86-64 66, ARM64 191 */
  readonly semctl: number
  /** x86-64 64, ARM64 190 */
  readonly semget: number
  /** x86-64 65, ARM64 193 */
  readonly semop: number
  /** x86-64 220, ARM64 192 */
  readonly semtimedop: number
  /** x86-64 40, ARM64 71 */
  readonly sendfile: number
  /** x86-64 307, ARM64 269 */
  readonly sendmmsg: number
  /** x86-64 46, ARM64 211 */
  readonly sendmsg: number
  /** x86-64 44, ARM64 206 */
  readonly sendto: number
  /** x86-64 238, ARM64 237 */
  readonly set_mempolicy: number
  /** x86-64 450, ARM64 450 */
  readonly set_mempolicy_home_node: number
  /** x86-64 273, ARM64 99 */
  readonly set_robust_list: number
  /** x86-64 205, ARM64 none */
  readonly set_thread_area: number
  /** x86-64 218, ARM64 96 */
  readonly set_tid_address: number
  /** x86-64 171, ARM64 162 */
  readonly setdomainname: number
  /** x86-64 123, ARM64 152 */
  readonly setfsgid: number
  /** x86-64 122, ARM64 151 */
  readonly setfsuid: number
  /** x86-64 106, ARM64 144 */
  readonly setgid: number
  /** x86-64 116, ARM64 159 */
  readonly setgroups: number
  /** x86-64 170, ARM64 161 */
  readonly sethostname: number
  /** x86-64 38, ARM64 103 */
  readonly setitimer: number
  /** x86-64 308, ARM64 268 */
  readonly setns: number
  /** x86-64 109, ARM64 154 */
  readonly setpgid: number
  /** x86-64 141, ARM64 140 */
  readonly setpriority: number
  /** x86-64 114, ARM64 143 */
  readonly setregid: number
  /** x86-64 119, ARM64 149 */
  readonly setresgid: number
  /** x86-64 117, ARM64 147 */
  readonly setresuid: number
  /** x86-64 113, ARM64 145 */
  readonly setreuid: number
  /** x86-64 160, ARM64 164 */
  readonly setrlimit: number
  /** x86-64 112, ARM64 157 */
  readonly setsid: number
  /** x86-64 54, ARM64 208 */
  readonly setsockopt: number
  /** x86-64 164, ARM64 170 */
  readonly settimeofday: number
  /** x86-64 105, ARM64 146 */
  readonly setuid: number
  /** x86-64 188, ARM64 5 */
  readonly setxattr: number
  /** x86-64 463, ARM64 463 */
  readonly setxattrat: number
  /** x86-64 30, ARM64 196 */
  readonly shmat: number
  /** x86-64 31, ARM64 195 */
  readonly shmctl: number
  /** x86-64 67, ARM64 197 */
  readonly shmdt: number
  /** x86-64 29, ARM64 194 */
  readonly shmget: number
  /** x86-64 48, ARM64 210 */
  readonly shutdown: number
  /** x86-64 131, ARM64 132 */
  readonly sigaltstack: number
  /** x86-64 282, ARM64 none */
  readonly signalfd: number
  /** x86-64 289, ARM64 74 */
  readonly signalfd4: number
  /** x86-64 41, ARM64 198 */
  readonly socket: number
  /** x86-64 53, ARM64 199 */
  readonly socketpair: number
  /** x86-64 275, ARM64 76 */
  readonly splice: number
  /** x86-64 4, ARM64 none */
  readonly stat: number
  /** x86-64 137, ARM64 43 */
  readonly statfs: number
  /** x86-64 457, ARM64 457 */
  readonly statmount: number
  /** x86-64 332, ARM64 291 */
  readonly statx: number
  /** x86-64 168, ARM64 225 */
  readonly swapoff: number
  /** x86-64 167, ARM64 224 */
  readonly swapon: number
  /** x86-64 88, ARM64 none */
  readonly symlink: number
  /** x86-64 266, ARM64 36 */
  readonly symlinkat: number
  /** x86-64 162, ARM64 81 */
  readonly sync: number
  /** x86-64 277, ARM64 84 */
  readonly sync_file_range: number
  /** x86-64 306, ARM64 267 */
  readonly syncfs: number
  /** x86-64 139, ARM64 none */
  readonly sysfs: number
  /** x86-64 99, ARM64 179 */
  readonly sysinfo: number
  /** x86-64 103, ARM64 116 */
  readonly syslog: number
  /** x86-64 276, ARM64 77 */
  readonly tee: number
  /** x86-64 234, ARM64 131 */
  readonly tgkill: number
  /** x86-64 201, ARM64 none */
  readonly time: number
  /** x86-64 222, ARM64 107 */
  readonly timer_create: number
  /** x86-64 226, ARM64 111 */
  readonly timer_delete: number
  /** x86-64 225, ARM64 109 */
  readonly timer_getoverrun: number
  /** x86-64 224, ARM64 108 */
  readonly timer_gettime: number
  /** x86-64 223, ARM64 110 */
  readonly timer_settime: number
  /** x86-64 283, ARM64 85 */
  readonly timerfd_create: number
  /** x86-64 287, ARM64 87 */
  readonly timerfd_gettime: number
  /** x86-64 286, ARM64 86 */
  readonly timerfd_settime: number
  /** x86-64 100, ARM64 153 */
  readonly times: number
  /** x86-64 200, ARM64 130 */
  readonly tkill: number
  /** x86-64 76, ARM64 45 */
  readonly truncate: number
  /** x86-64 184, ARM64 none */
  readonly tuxcall: number
  /** x86-64 95, ARM64 166 */
  readonly umask: number
  /** x86-64 166, ARM64 39 */
  readonly umount2: number
  /** x86-64 63, ARM64 160 */
  readonly uname: number
  /** x86-64 87, ARM64 none */
  readonly unlink: number
  /** x86-64 263, ARM64 35 */
  readonly unlinkat: number
  /** x86-64 272, ARM64 97 */
  readonly unshare: number
  /** x86-64 336, ARM64 none */
  readonly uprobe: number
  /** x86-64 335, ARM64 none */
  readonly uretprobe: number
  /** x86-64 134, ARM64 none */
  readonly uselib: number
  /** x86-64 323, ARM64 282 */
  readonly userfaultfd: number
  /** x86-64 136, ARM64 none */
  readonly ustat: number
  /** x86-64 132, ARM64 none */
  readonly utime: number
  /** x86-64 280, ARM64 88 */
  readonly utimensat: number
  /** x86-64 235, ARM64 none */
  readonly utimes: number
  /** x86-64 58, ARM64 none */
  readonly vfork: number
  /** x86-64 153, ARM64 58 */
  readonly vhangup: number
  /** x86-64 278, ARM64 75 */
  readonly vmsplice: number
  /** x86-64 236, ARM64 none */
  readonly vserver: number
  /** x86-64 61, ARM64 260 */
  readonly wait4: number
  /** x86-64 247, ARM64 95 */
  readonly waitid: number
  /** x86-64 1, ARM64 64 */
  readonly write: number
  /** x86-64 20, ARM64 66 */
  readonly writev: number
}

// Functions, so that an import pays for one architecture only.

export const x64 = (): SyscallNumbers => ({
  _sysctl: 156,
  accept: 43,
  accept4: 288,
  access: 21,
  acct: 163,
  add_key: 248,
  adjtimex: 159,
  afs_syscall: 183,
  alarm: 37,
  arch_prctl: 158,
  bind: 49,
  bpf: 321,
  brk: 12,
  cachestat: 451,
  capget: 125,
  capset: 126,
  chdir: 80,
  chmod: 90,
  chown: 92,
  chroot: 161,
  clock_adjtime: 305,
  clock_getres: 229,
  clock_gettime: 228,
  clock_nanosleep: 230,
  clock_settime: 227,
  clone: 56,
  clone3: 435,
  close: 3,
  close_range: 436,
  connect: 42,
  copy_file_range: 326,
  creat: 85,
  create_module: 174,
  delete_module: 176,
  dup: 32,
  dup2: 33,
  dup3: 292,
  epoll_create: 213,
  epoll_create1: 291,
  epoll_ctl: 233,
  epoll_ctl_old: 214,
  epoll_pwait: 281,
  epoll_pwait2: 441,
  epoll_wait: 232,
  epoll_wait_old: 215,
  eventfd: 284,
  eventfd2: 290,
  execve: 59,
  execveat: 322,
  exit: 60,
  exit_group: 231,
  faccessat: 269,
  faccessat2: 439,
  fadvise64: 221,
  fallocate: 285,
  fanotify_init: 300,
  fanotify_mark: 301,
  fchdir: 81,
  fchmod: 91,
  fchmodat: 268,
  fchmodat2: 452,
  fchown: 93,
  fchownat: 260,
  fcntl: 72,
  fdatasync: 75,
  fgetxattr: 193,
  file_getattr: 468,
  file_setattr: 469,
  finit_module: 313,
  flistxattr: 196,
  flock: 73,
  fork: 57,
  fremovexattr: 199,
  fsconfig: 431,
  fsetxattr: 190,
  fsmount: 432,
  fsopen: 430,
  fspick: 433,
  fstat: 5,
  fstatfs: 138,
  fsync: 74,
  ftruncate: 77,
  futex: 202,
  futex_requeue: 456,
  futex_wait: 455,
  futex_waitv: 449,
  futex_wake: 454,
  futimesat: 261,
  get_kernel_syms: 177,
  get_mempolicy: 239,
  get_robust_list: 274,
  get_thread_area: 211,
  getcpu: 309,
  getcwd: 79,
  getdents: 78,
  getdents64: 217,
  getegid: 108,
  geteuid: 107,
  getgid: 104,
  getgroups: 115,
  getitimer: 36,
  getpeername: 52,
  getpgid: 121,
  getpgrp: 111,
  getpid: 39,
  getpmsg: 181,
  getppid: 110,
  getpriority: 140,
  getrandom: 318,
  getresgid: 120,
  getresuid: 118,
  getrlimit: 97,
  getrusage: 98,
  getsid: 124,
  getsockname: 51,
  getsockopt: 55,
  gettid: 186,
  gettimeofday: 96,
  getuid: 102,
  getxattr: 191,
  getxattrat: 464,
  init_module: 175,
  inotify_add_watch: 254,
  inotify_init: 253,
  inotify_init1: 294,
  inotify_rm_watch: 255,
  io_cancel: 210,
  io_destroy: 207,
  io_getevents: 208,
  io_pgetevents: 333,
  io_setup: 206,
  io_submit: 209,
  io_uring_enter: 426,
  io_uring_register: 427,
  io_uring_setup: 425,
  ioctl: 16,
  ioperm: 173,
  iopl: 172,
  ioprio_get: 252,
  ioprio_set: 251,
  kcmp: 312,
  kexec_file_load: 320,
  kexec_load: 246,
  keyctl: 250,
  kill: 62,
  landlock_add_rule: 445,
  landlock_create_ruleset: 444,
  landlock_restrict_self: 446,
  lchown: 94,
  lgetxattr: 192,
  link: 86,
  linkat: 265,
  listen: 50,
  listmount: 458,
  listns: 470,
  listxattr: 194,
  listxattrat: 465,
  llistxattr: 195,
  lookup_dcookie: 212,
  lremovexattr: 198,
  lseek: 8,
  lsetxattr: 189,
  lsm_get_self_attr: 459,
  lsm_list_modules: 461,
  lsm_set_self_attr: 460,
  lstat: 6,
  madvise: 28,
  map_shadow_stack: 453,
  mbind: 237,
  membarrier: 324,
  memfd_create: 319,
  memfd_secret: 447,
  migrate_pages: 256,
  mincore: 27,
  mkdir: 83,
  mkdirat: 258,
  mknod: 133,
  mknodat: 259,
  mlock: 149,
  mlock2: 325,
  mlockall: 151,
  mmap: 9,
  modify_ldt: 154,
  mount: 165,
  mount_setattr: 442,
  move_mount: 429,
  move_pages: 279,
  mprotect: 10,
  mq_getsetattr: 245,
  mq_notify: 244,
  mq_open: 240,
  mq_timedreceive: 243,
  mq_timedsend: 242,
  mq_unlink: 241,
  mremap: 25,
  mseal: 462,
  msgctl: 71,
  msgget: 68,
  msgrcv: 70,
  msgsnd: 69,
  msync: 26,
  munlock: 150,
  munlockall: 152,
  munmap: 11,
  name_to_handle_at: 303,
  nanosleep: 35,
  newfstatat: 262,
  nfsservctl: 180,
  open: 2,
  open_by_handle_at: 304,
  open_tree: 428,
  open_tree_attr: 467,
  openat: 257,
  openat2: 437,
  pause: 34,
  perf_event_open: 298,
  personality: 135,
  pidfd_getfd: 438,
  pidfd_open: 434,
  pidfd_send_signal: 424,
  pipe: 22,
  pipe2: 293,
  pivot_root: 155,
  pkey_alloc: 330,
  pkey_free: 331,
  pkey_mprotect: 329,
  poll: 7,
  ppoll: 271,
  prctl: 157,
  pread64: 17,
  preadv: 295,
  preadv2: 327,
  prlimit64: 302,
  process_madvise: 440,
  process_mrelease: 448,
  process_vm_readv: 310,
  process_vm_writev: 311,
  pselect6: 270,
  ptrace: 101,
  putpmsg: 182,
  pwrite64: 18,
  pwritev: 296,
  pwritev2: 328,
  query_module: 178,
  quotactl: 179,
  quotactl_fd: 443,
  read: 0,
  readahead: 187,
  readlink: 89,
  readlinkat: 267,
  readv: 19,
  reboot: 169,
  recvfrom: 45,
  recvmmsg: 299,
  recvmsg: 47,
  remap_file_pages: 216,
  removexattr: 197,
  removexattrat: 466,
  rename: 82,
  renameat: 264,
  renameat2: 316,
  request_key: 249,
  restart_syscall: 219,
  rmdir: 84,
  rseq: 334,
  rseq_slice_yield: 471,
  rt_sigaction: 13,
  rt_sigpending: 127,
  rt_sigprocmask: 14,
  rt_sigqueueinfo: 129,
  rt_sigreturn: 15,
  rt_sigsuspend: 130,
  rt_sigtimedwait: 128,
  rt_tgsigqueueinfo: 297,
  sched_get_priority_max: 146,
  sched_get_priority_min: 147,
  sched_getaffinity: 204,
  sched_getattr: 315,
  sched_getparam: 143,
  sched_getscheduler: 145,
  sched_rr_get_interval: 148,
  sched_setaffinity: 203,
  sched_setattr: 314,
  sched_setparam: 142,
  sched_setscheduler: 144,
  sched_yield: 24,
  seccomp: 317,
  security: 185,
  select: 23,
  semctl: 66,
  semget: 64,
  semop: 65,
  semtimedop: 220,
  sendfile: 40,
  sendmmsg: 307,
  sendmsg: 46,
  sendto: 44,
  set_mempolicy: 238,
  set_mempolicy_home_node: 450,
  set_robust_list: 273,
  set_thread_area: 205,
  set_tid_address: 218,
  setdomainname: 171,
  setfsgid: 123,
  setfsuid: 122,
  setgid: 106,
  setgroups: 116,
  sethostname: 170,
  setitimer: 38,
  setns: 308,
  setpgid: 109,
  setpriority: 141,
  setregid: 114,
  setresgid: 119,
  setresuid: 117,
  setreuid: 113,
  setrlimit: 160,
  setsid: 112,
  setsockopt: 54,
  settimeofday: 164,
  setuid: 105,
  setxattr: 188,
  setxattrat: 463,
  shmat: 30,
  shmctl: 31,
  shmdt: 67,
  shmget: 29,
  shutdown: 48,
  sigaltstack: 131,
  signalfd: 282,
  signalfd4: 289,
  socket: 41,
  socketpair: 53,
  splice: 275,
  stat: 4,
  statfs: 137,
  statmount: 457,
  statx: 332,
  swapoff: 168,
  swapon: 167,
  symlink: 88,
  symlinkat: 266,
  sync: 162,
  sync_file_range: 277,
  syncfs: 306,
  sysfs: 139,
  sysinfo: 99,
  syslog: 103,
  tee: 276,
  tgkill: 234,
  time: 201,
  timer_create: 222,
  timer_delete: 226,
  timer_getoverrun: 225,
  timer_gettime: 224,
  timer_settime: 223,
  timerfd_create: 283,
  timerfd_gettime: 287,
  timerfd_settime: 286,
  times: 100,
  tkill: 200,
  truncate: 76,
  tuxcall: 184,
  umask: 95,
  umount2: 166,
  uname: 63,
  unlink: 87,
  unlinkat: 263,
  unshare: 272,
  uprobe: 336,
  uretprobe: 335,
  uselib: 134,
  userfaultfd: 323,
  ustat: 136,
  utime: 132,
  utimensat: 280,
  utimes: 235,
  vfork: 58,
  vhangup: 153,
  vmsplice: 278,
  vserver: 236,
  wait4: 61,
  waitid: 247,
  write: 1,
  writev: 20,
})

export const arm64 = (): SyscallNumbers => ({
  _sysctl: -1,
  accept: 202,
  accept4: 242,
  access: -1,
  acct: 89,
  add_key: 217,
  adjtimex: 171,
  afs_syscall: -1,
  alarm: -1,
  arch_prctl: -1,
  bind: 200,
  bpf: 280,
  brk: 214,
  cachestat: 451,
  capget: 90,
  capset: 91,
  chdir: 49,
  chmod: -1,
  chown: -1,
  chroot: 51,
  clock_adjtime: 266,
  clock_getres: 114,
  clock_gettime: 113,
  clock_nanosleep: 115,
  clock_settime: 112,
  clone: 220,
  clone3: 435,
  close: 57,
  close_range: 436,
  connect: 203,
  copy_file_range: 285,
  creat: -1,
  create_module: -1,
  delete_module: 106,
  dup: 23,
  dup2: -1,
  dup3: 24,
  epoll_create: -1,
  epoll_create1: 20,
  epoll_ctl: 21,
  epoll_ctl_old: -1,
  epoll_pwait: 22,
  epoll_pwait2: 441,
  epoll_wait: -1,
  epoll_wait_old: -1,
  eventfd: -1,
  eventfd2: 19,
  execve: 221,
  execveat: 281,
  exit: 93,
  exit_group: 94,
  faccessat: 48,
  faccessat2: 439,
  fadvise64: 223,
  fallocate: 47,
  fanotify_init: 262,
  fanotify_mark: 263,
  fchdir: 50,
  fchmod: 52,
  fchmodat: 53,
  fchmodat2: 452,
  fchown: 55,
  fchownat: 54,
  fcntl: 25,
  fdatasync: 83,
  fgetxattr: 10,
  file_getattr: 468,
  file_setattr: 469,
  finit_module: 273,
  flistxattr: 13,
  flock: 32,
  fork: -1,
  fremovexattr: 16,
  fsconfig: 431,
  fsetxattr: 7,
  fsmount: 432,
  fsopen: 430,
  fspick: 433,
  fstat: 80,
  fstatfs: 44,
  fsync: 82,
  ftruncate: 46,
  futex: 98,
  futex_requeue: 456,
  futex_wait: 455,
  futex_waitv: 449,
  futex_wake: 454,
  futimesat: -1,
  get_kernel_syms: -1,
  get_mempolicy: 236,
  get_robust_list: 100,
  get_thread_area: -1,
  getcpu: 168,
  getcwd: 17,
  getdents: -1,
  getdents64: 61,
  getegid: 177,
  geteuid: 175,
  getgid: 176,
  getgroups: 158,
  getitimer: 102,
  getpeername: 205,
  getpgid: 155,
  getpgrp: -1,
  getpid: 172,
  getpmsg: -1,
  getppid: 173,
  getpriority: 141,
  getrandom: 278,
  getresgid: 150,
  getresuid: 148,
  getrlimit: 163,
  getrusage: 165,
  getsid: 156,
  getsockname: 204,
  getsockopt: 209,
  gettid: 178,
  gettimeofday: 169,
  getuid: 174,
  getxattr: 8,
  getxattrat: 464,
  init_module: 105,
  inotify_add_watch: 27,
  inotify_init: -1,
  inotify_init1: 26,
  inotify_rm_watch: 28,
  io_cancel: 3,
  io_destroy: 1,
  io_getevents: 4,
  io_pgetevents: 292,
  io_setup: 0,
  io_submit: 2,
  io_uring_enter: 426,
  io_uring_register: 427,
  io_uring_setup: 425,
  ioctl: 29,
  ioperm: -1,
  iopl: -1,
  ioprio_get: 31,
  ioprio_set: 30,
  kcmp: 272,
  kexec_file_load: 294,
  kexec_load: 104,
  keyctl: 219,
  kill: 129,
  landlock_add_rule: 445,
  landlock_create_ruleset: 444,
  landlock_restrict_self: 446,
  lchown: -1,
  lgetxattr: 9,
  link: -1,
  linkat: 37,
  listen: 201,
  listmount: 458,
  listns: 470,
  listxattr: 11,
  listxattrat: 465,
  llistxattr: 12,
  lookup_dcookie: 18,
  lremovexattr: 15,
  lseek: 62,
  lsetxattr: 6,
  lsm_get_self_attr: 459,
  lsm_list_modules: 461,
  lsm_set_self_attr: 460,
  lstat: -1,
  madvise: 233,
  map_shadow_stack: 453,
  mbind: 235,
  membarrier: 283,
  memfd_create: 279,
  memfd_secret: 447,
  migrate_pages: 238,
  mincore: 232,
  mkdir: -1,
  mkdirat: 34,
  mknod: -1,
  mknodat: 33,
  mlock: 228,
  mlock2: 284,
  mlockall: 230,
  mmap: 222,
  modify_ldt: -1,
  mount: 40,
  mount_setattr: 442,
  move_mount: 429,
  move_pages: 239,
  mprotect: 226,
  mq_getsetattr: 185,
  mq_notify: 184,
  mq_open: 180,
  mq_timedreceive: 183,
  mq_timedsend: 182,
  mq_unlink: 181,
  mremap: 216,
  mseal: 462,
  msgctl: 187,
  msgget: 186,
  msgrcv: 188,
  msgsnd: 189,
  msync: 227,
  munlock: 229,
  munlockall: 231,
  munmap: 215,
  name_to_handle_at: 264,
  nanosleep: 101,
  newfstatat: 79,
  nfsservctl: 42,
  open: -1,
  open_by_handle_at: 265,
  open_tree: 428,
  open_tree_attr: 467,
  openat: 56,
  openat2: 437,
  pause: -1,
  perf_event_open: 241,
  personality: 92,
  pidfd_getfd: 438,
  pidfd_open: 434,
  pidfd_send_signal: 424,
  pipe: -1,
  pipe2: 59,
  pivot_root: 41,
  pkey_alloc: 289,
  pkey_free: 290,
  pkey_mprotect: 288,
  poll: -1,
  ppoll: 73,
  prctl: 167,
  pread64: 67,
  preadv: 69,
  preadv2: 286,
  prlimit64: 261,
  process_madvise: 440,
  process_mrelease: 448,
  process_vm_readv: 270,
  process_vm_writev: 271,
  pselect6: 72,
  ptrace: 117,
  putpmsg: -1,
  pwrite64: 68,
  pwritev: 70,
  pwritev2: 287,
  query_module: -1,
  quotactl: 60,
  quotactl_fd: 443,
  read: 63,
  readahead: 213,
  readlink: -1,
  readlinkat: 78,
  readv: 65,
  reboot: 142,
  recvfrom: 207,
  recvmmsg: 243,
  recvmsg: 212,
  remap_file_pages: 234,
  removexattr: 14,
  removexattrat: 466,
  rename: -1,
  renameat: 38,
  renameat2: 276,
  request_key: 218,
  restart_syscall: 128,
  rmdir: -1,
  rseq: 293,
  rseq_slice_yield: 471,
  rt_sigaction: 134,
  rt_sigpending: 136,
  rt_sigprocmask: 135,
  rt_sigqueueinfo: 138,
  rt_sigreturn: 139,
  rt_sigsuspend: 133,
  rt_sigtimedwait: 137,
  rt_tgsigqueueinfo: 240,
  sched_get_priority_max: 125,
  sched_get_priority_min: 126,
  sched_getaffinity: 123,
  sched_getattr: 275,
  sched_getparam: 121,
  sched_getscheduler: 120,
  sched_rr_get_interval: 127,
  sched_setaffinity: 122,
  sched_setattr: 274,
  sched_setparam: 118,
  sched_setscheduler: 119,
  sched_yield: 124,
  seccomp: 277,
  security: -1,
  select: -1,
  semctl: 191,
  semget: 190,
  semop: 193,
  semtimedop: 192,
  sendfile: 71,
  sendmmsg: 269,
  sendmsg: 211,
  sendto: 206,
  set_mempolicy: 237,
  set_mempolicy_home_node: 450,
  set_robust_list: 99,
  set_thread_area: -1,
  set_tid_address: 96,
  setdomainname: 162,
  setfsgid: 152,
  setfsuid: 151,
  setgid: 144,
  setgroups: 159,
  sethostname: 161,
  setitimer: 103,
  setns: 268,
  setpgid: 154,
  setpriority: 140,
  setregid: 143,
  setresgid: 149,
  setresuid: 147,
  setreuid: 145,
  setrlimit: 164,
  setsid: 157,
  setsockopt: 208,
  settimeofday: 170,
  setuid: 146,
  setxattr: 5,
  setxattrat: 463,
  shmat: 196,
  shmctl: 195,
  shmdt: 197,
  shmget: 194,
  shutdown: 210,
  sigaltstack: 132,
  signalfd: -1,
  signalfd4: 74,
  socket: 198,
  socketpair: 199,
  splice: 76,
  stat: -1,
  statfs: 43,
  statmount: 457,
  statx: 291,
  swapoff: 225,
  swapon: 224,
  symlink: -1,
  symlinkat: 36,
  sync: 81,
  sync_file_range: 84,
  syncfs: 267,
  sysfs: -1,
  sysinfo: 179,
  syslog: 116,
  tee: 77,
  tgkill: 131,
  time: -1,
  timer_create: 107,
  timer_delete: 111,
  timer_getoverrun: 109,
  timer_gettime: 108,
  timer_settime: 110,
  timerfd_create: 85,
  timerfd_gettime: 87,
  timerfd_settime: 86,
  times: 153,
  tkill: 130,
  truncate: 45,
  tuxcall: -1,
  umask: 166,
  umount2: 39,
  uname: 160,
  unlink: -1,
  unlinkat: 35,
  unshare: 97,
  uprobe: -1,
  uretprobe: -1,
  uselib: -1,
  userfaultfd: 282,
  ustat: -1,
  utime: -1,
  utimensat: 88,
  utimes: -1,
  vfork: -1,
  vhangup: 58,
  vmsplice: 75,
  vserver: -1,
  wait4: 260,
  waitid: 95,
  write: 64,
  writev: 66,
})

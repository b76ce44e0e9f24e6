// Generated from abi/overlay/struct-aliases.ts by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.

/** What structs are called elsewhere -> the kernel's name. */
export const STRUCT_ALIASES: Readonly<Record<string, string>> = {
  cap_user_data: '__user_cap_data_struct',
  cap_user_header: '__user_cap_header_struct',
  dirent64: 'linux_dirent64',
  fd_set: '__kernel_fd_set',
  itimerspec: '__kernel_itimerspec',
  itimerval: '__kernel_old_itimerval',
  msghdr: 'user_msghdr',
  siginfo_t: 'siginfo',
  sockaddr_storage: '__kernel_sockaddr_storage',
  stack_t: 'sigaltstack',
  timespec: '__kernel_timespec',
  timeval: '__kernel_old_timeval',
  timex: '__kernel_timex',
  utsname: 'new_utsname',
}

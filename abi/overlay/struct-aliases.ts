// What C libraries and manual pages call structs that the kernel has under another name, with the same layout
// on 64-bit architectures. Where the kernel's headers have the shorter name too, for its oldest interfaces,
// the two are one.

export const structAliases: Readonly<Record<string, string>> = {
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

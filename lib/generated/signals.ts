// Generated from abi/signals.json by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.

/** Signal number -> its name, and what it does to a process that has no handler for it. */
export const SIGNALS: Readonly<Record<number, readonly [name: string, action: string]>> = {
  1: ['SIGHUP', 'terminate'],
  2: ['SIGINT', 'terminate'],
  3: ['SIGQUIT', 'coredump'],
  4: ['SIGILL', 'coredump'],
  5: ['SIGTRAP', 'coredump'],
  6: ['SIGABRT', 'coredump'],
  7: ['SIGBUS', 'coredump'],
  8: ['SIGFPE', 'coredump'],
  9: ['SIGKILL', 'terminate'],
  10: ['SIGUSR1', 'terminate'],
  11: ['SIGSEGV', 'coredump'],
  12: ['SIGUSR2', 'terminate'],
  13: ['SIGPIPE', 'terminate'],
  14: ['SIGALRM', 'terminate'],
  15: ['SIGTERM', 'terminate'],
  16: ['SIGSTKFLT', 'terminate'],
  17: ['SIGCHLD', 'ignore'],
  18: ['SIGCONT', 'continue'],
  19: ['SIGSTOP', 'stop'],
  20: ['SIGTSTP', 'stop'],
  21: ['SIGTTIN', 'stop'],
  22: ['SIGTTOU', 'stop'],
  23: ['SIGURG', 'ignore'],
  24: ['SIGXCPU', 'coredump'],
  25: ['SIGXFSZ', 'coredump'],
  26: ['SIGVTALRM', 'terminate'],
  27: ['SIGPROF', 'terminate'],
  28: ['SIGWINCH', 'ignore'],
  29: ['SIGIO', 'terminate'],
  30: ['SIGPWR', 'terminate'],
  31: ['SIGSYS', 'coredump'],
}

/** Names of signals that stand for another name. */
export const SIGNAL_ALIASES: Readonly<Record<string, string>> = {
  SIGIOT: 'SIGABRT',
  SIGPOLL: 'SIGIO',
  SIGUNUSED: 'SIGSYS',
}

/** The first and the last real-time signal of the kernel. */
export const REAL_TIME_SIGNALS: readonly [first: number, last: number] = [32, 64]

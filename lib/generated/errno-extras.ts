// Generated from abi/errno.json by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.

/** Names of error numbers that stand for another name. */
export const ERRNO_ALIASES: Readonly<Record<string, string>> = {
  EDEADLOCK: 'EDEADLK',
  EFSBADCRC: 'EBADMSG',
  EFSCORRUPTED: 'EUCLEAN',
  EWOULDBLOCK: 'EAGAIN',
}

/** Codes that never leave the kernel, but show in the registers of a traced thread. */
export const RESTART_CODES: Readonly<Record<number, readonly [name: string, text: string]>> = {
  512: ['ERESTARTSYS', 'restart the call'],
  513: ['ERESTARTNOINTR', 'restart the call'],
  514: ['ERESTARTNOHAND', 'restart if no handler..'],
  516: ['ERESTART_RESTARTBLOCK', 'restart by calling sys_restart_syscall'],
}

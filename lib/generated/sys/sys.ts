// Generated from abi/prototypes.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-source-7.2 7.2.12-1.

import * as core from '../../sys/core.js'
import type { CallFacts } from '../../sys/must.js'
import type { Address, Choice, Command, FdArg, Flags, In, InAll, Long, Memory, Out, Place, Place32, Quantity, Size, Struct, Takes, Text, Unused } from '../../sys/types.js'
import type { GRND_, KEXEC_, KEXEC_ARCH_, KEXEC_FILE_, LINUX_REBOOT_MAGIC1_, LINUX_REBOOT_MAGIC2_, MODULE_INIT_, O_, SWAP_FLAG_ } from '../families.js'

export interface SysCalls<P extends Place> {
  /**
   * Write a record to a file whenever a process ends.
   *
   * Errors: EACCES (It must be a regular file that may be written), EFAULT, EINVAL, EIO, EISDIR, ELOOP,
   * ENAMETOOLONG, ENFILE, ENOENT, ENOMEM, ENOSYS, ENOTDIR, EPERM (Needs CAP_SYS_PACCT), EROFS, ETXTBSY.
   *
   * Since Linux 1.0. x86-64 and ARM64. acct(2).
   *
   * @param name a path; null: stop it
   */
  acct(name?: In<P, Text | null>): Out<P, 0>
  /**
   * Remove a module from the kernel.
   *
   * Of the flags O_TRUNC alone counts: it removes a module in use too, if the kernel was built for that. It
   * never waits, with or without O_NONBLOCK.
   *
   * Errors: EAGAIN (It is in use, or other modules depend on it), EBUSY (It is just starting or ending, or
   * has no code to end), EFAULT, EINTR, ENOENT, ENOSYS, EPERM (Needs CAP_SYS_MODULE, and
   * kernel.modules_disabled must not be set).
   *
   * Since Linux 1.0. x86-64 and ARM64. delete_module(2).
   *
   * @param name_user a string
   * @param flags flags: `O_`
   */
  delete_module(name_user: In<P, Text>, flags: In<P, Flags<O_>>): Out<P, 0>
  /**
   * Load a module into the kernel from a file.
   *
   * The start of the module can fail with any other error.
   *
   * Blocks while the same file is being loaded by somebody else, whose result it then gives; a signal
   * handler ends it with -EINTR, SA_RESTART or not.
   *
   * Errors: EBADF, EBADMSG, EBUSY, EEXIST (A module of this name is loaded already), EFAULT, EFBIG, EINTR,
   * EINVAL, EIO, EKEYREJECTED (The kernel wants signed modules, and the signature is missing or not
   * trusted), ENOENT (The module uses a symbol that the kernel does not have), ENOEXEC (It is not a module
   * for this kernel; the log of the kernel tells more), ENOKEY, ENOMEM, ENOSYS, EOPNOTSUPP (The kernel
   * cannot unpack compressed modules), EPERM (Needs CAP_SYS_MODULE, and kernel.modules_disabled must not be
   * set), ETXTBSY (Somebody has the file open for writing).
   *
   * Since Linux 3.8. x86-64 and ARM64. finit_module(2).
   *
   * @param fd an open file descriptor
   * @param uargs a string
   * @param flags flags: `MODULE_INIT_`
   */
  finit_module(fd: In<P, FdArg>, uargs: In<P, Text>, flags: In<P, Flags<MODULE_INIT_>>): Out<P, 0>
  /**
   * Ask on which processor and memory node the calling thread runs.
   *
   * Per thread: the processor, which can be another one by the time of the return
   *
   * Errors: EFAULT.
   *
   * Since Linux 2.6.19. x86-64 and ARM64. getcpu(2).
   *
   * @param cpup a plain number, written by the kernel; null: not asked
   * @param nodep a plain number, written by the kernel; null: not asked
   * @param unused not looked at, or must be 0
   */
  getcpu(cpup?: In<P, Place32 | null>, nodep?: In<P, Place32 | null>, unused?: In<P, Unused>): Out<P, 0>
  /**
   * Get random bytes.
   *
   * A signal can cut a request of more than a page short.
   *
   * Blocks until the random generator is seeded, early after the start of the machine; a signal handler
   * ends it with -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EAGAIN (With GRND_NONBLOCK: the generator has not been seeded yet), EFAULT, EINTR, EINVAL.
   *
   * Since Linux 3.17. x86-64 and ARM64. getrandom(2).
   *
   * @param ubuf bytes, len bytes, written by the kernel
   * @param len the length; left out, that of the memory
   * @param flags flags: `GRND_`
   * @returns a number of bytes
   */
  getrandom(ubuf: In<P, Memory>, len: In<P, Quantity | undefined>, flags: In<P, Flags<GRND_>>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  getrandom(ubuf: In<P, Memory | Address>, len: In<P, Quantity>, flags: In<P, Flags<GRND_>>): Out<P, Size>
  /**
   * Load a module into the kernel from memory.
   *
   * The start of the module can fail with any other error.
   *
   * Blocks while the same module is being loaded by somebody else; a signal handler ends it with -EINTR,
   * unless installed with SA_RESTART.
   *
   * Errors: EBADMSG, EBUSY, EEXIST (A module of this name is loaded already), EFAULT, EINTR, EINVAL,
   * EKEYREJECTED (The kernel wants signed modules, and the signature is missing or not trusted), ENOENT
   * (The module uses a symbol that the kernel does not have), ENOEXEC (It is not a module for this kernel;
   * the log of the kernel tells more), ENOKEY, ENOMEM, ENOSYS, EPERM (Needs CAP_SYS_MODULE, and
   * kernel.modules_disabled must not be set).
   *
   * Since Linux 1.0. x86-64 and ARM64. init_module(2).
   *
   * @param umod bytes, len bytes, read by the kernel
   * @param len the length; left out, that of the memory
   * @param uargs a string
   */
  init_module(umod: In<P, Memory | string>, len: In<P, Quantity | undefined>, uargs: In<P, Text>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  init_module(umod: In<P, Memory | string | Address>, len: In<P, Quantity>, uargs: In<P, Text>): Out<P, 0>
  /**
   * Allow or forbid the calling thread to use a range of I/O ports.
   *
   * Only machine instructions use ports; /dev/port does the same by read and write.
   *
   * Per thread: the right to use I/O ports
   *
   * Errors: EINVAL, ENOMEM, ENOSYS, EPERM (More rights need CAP_SYS_RAWIO, and no lockdown).
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. ioperm(2).
   *
   * @param from a plain number
   * @param num a number of things other than bytes (ports)
   * @param turn_on 0 or 1
   */
  ioperm(from: In<P, Long>, num: In<P, Long>, turn_on: In<P, boolean | 0 | 1>): Out<P, 0>
  /**
   * Allow or forbid the calling thread to use all I/O ports.
   *
   * Level 3 allows, 0 to 2 forbid. Only machine instructions use ports; /dev/port does the same by read and
   * write.
   *
   * Per thread: the right to use I/O ports
   *
   * Errors: EINVAL, ENOSYS, EPERM (More rights need CAP_SYS_RAWIO, and no lockdown).
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. iopl(2).
   *
   * @param level a plain number
   */
  iopl(level: In<P, Quantity>): Out<P, 0>
  /**
   * Load a kernel to start later, out of files.
   *
   * cmdline_len counts the NUL at its end, which must be there. initrd_fd is not looked at with
   * KEXEC_FILE_NO_INITRAMFS, nor any file with KEXEC_FILE_UNLOAD.
   *
   * Errors: EADDRNOTAVAIL, EBADF, EBUSY, EFAULT, EFBIG, EINVAL, EIO, EKEYREJECTED (The signature of the
   * kernel is missing or not trusted), ENOEXEC, ENOMEM, ENOSYS, EPERM (Needs CAP_SYS_BOOT;
   * kernel.kexec_load_disabled or a lockdown can forbid it for ever), ETXTBSY.
   *
   * Since Linux 3.17. x86-64 and ARM64. kexec_file_load(2).
   *
   * @param kernel_fd an open file descriptor
   * @param initrd_fd an open file descriptor
   * @param cmdline_len the length; left out, that of the memory
   * @param cmdline_ptr bytes, cmdline_len bytes, read by the kernel; null: with length 0: no command line
   * @param flags flags: `KEXEC_FILE_`
   */
  kexec_file_load(kernel_fd: In<P, FdArg>, initrd_fd: In<P, FdArg>, cmdline_len: In<P, Quantity | undefined>, cmdline_ptr: In<P, Memory | string | null | undefined>, flags: In<P, Flags<KEXEC_FILE_>>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  kexec_file_load(kernel_fd: In<P, FdArg>, initrd_fd: In<P, FdArg>, cmdline_len: In<P, Quantity>, cmdline_ptr: In<P, Memory | string | Address | null | undefined>, flags: In<P, Flags<KEXEC_FILE_>>): Out<P, 0>
  /**
   * Load a kernel to start later, out of segments in memory.
   *
   * Errors: EADDRNOTAVAIL (Segments must begin and end at pages, and in memory that can be used), EBUSY
   * (Another load or kexec is under way), EFAULT, EINVAL, ENOMEM, ENOSYS, EPERM (Needs CAP_SYS_BOOT;
   * kernel.kexec_load_disabled or a lockdown can forbid it for ever).
   *
   * Since Linux 2.6.13. x86-64 and ARM64. kexec_load(2).
   *
   * @param entry a raw address that is not a buffer of the caller
   * @param nr_segments the length; left out, that of the memory
   * @param segments struct kexec_segment, nr_segments of them, read by the kernel; null: with no segments:
   * unload it
   * @param flags flags: `KEXEC_`, `KEXEC_ARCH_`
   */
  kexec_load(entry: In<P, Address | null>, nr_segments: In<P, Quantity | undefined>, segments: In<P, Struct<'kexec_segment'> | null | undefined>, flags: In<P, Flags<KEXEC_ | KEXEC_ARCH_>>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  kexec_load(entry: In<P, Address | null>, nr_segments: In<P, Quantity>, segments: In<P, Struct<'kexec_segment'> | Address | null | undefined>, flags: In<P, Flags<KEXEC_ | KEXEC_ARCH_>>): Out<P, 0>
  /**
   * Read or change the local descriptor table, which holds segments of the process.
   *
   * func 0 reads the table and 2 an empty one, at most bytecount bytes; 1 and 17 set the entry that a
   * user_desc (16 bytes) describes and return 0. The result has 32 bits: an error comes as 2^32 minus its
   * number, not as a negative machine word.
   *
   * Errors: EFAULT, EINVAL, ENOMEM, ENOSYS (func is none of 0, 1, 2 and 17, or the kernel was built without
   * it).
   *
   * Since Linux 1.0. x86-64 only; elsewhere -ENOSYS. modify_ldt(2).
   *
   * @param func a plain number
   * @param ptr bytes, bytecount bytes, read and written by the kernel
   * @param bytecount the length; left out, that of the memory
   * @returns a number of bytes
   */
  modify_ldt(func: In<P, Quantity>, ptr: In<P, Memory>, bytecount?: In<P, Quantity>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  modify_ldt(func: In<P, Quantity>, ptr: In<P, Memory | Address>, bytecount: In<P, Quantity>): Out<P, Size>
  /**
   * Restart or stop the machine, or set what Ctrl-Alt-Del does.
   *
   * In a PID namespace other than the first it kills the init process of the namespace instead of stopping
   * the machine.
   *
   * Errors: EINVAL (A wrong magic number; or the command does not exist here, as most do not in a PID
   * namespace), EPERM (Needs CAP_SYS_BOOT in the user namespace of the PID namespace).
   *
   * Since Linux 1.0. x86-64 and ARM64. reboot(2).
   *
   * @param magic1 one of `LINUX_REBOOT_MAGIC1_`
   * @param magic2 one of `LINUX_REBOOT_MAGIC2_`
   * @param cmd one of `LINUX_REBOOT_CMD_`
   * @param arg as cmd says
   */
  reboot<A extends readonly unknown[], T>(magic1: In<P, Choice<LINUX_REBOOT_MAGIC1_>>, magic2: In<P, Choice<LINUX_REBOOT_MAGIC2_>>, cmd: In<P, Command<{ readonly reboot: Takes<A, T> }>>, ...args: InAll<P, A>): Out<P, T>
  /**
   * Set the NIS domain name.
   *
   * Errors: EFAULT, EINVAL (At most 64 bytes), EPERM (Needs CAP_SYS_ADMIN in the user namespace of the UTS
   * namespace).
   *
   * Since Linux 1.0. x86-64 and ARM64. setdomainname(2).
   *
   * @param name bytes, len bytes, read by the kernel
   * @param len the length; left out, that of the memory
   */
  setdomainname(name: In<P, Memory | string>, len?: In<P, Quantity>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  setdomainname(name: In<P, Memory | string | Address>, len: In<P, Quantity>): Out<P, 0>
  /**
   * Set the host name.
   *
   * Errors: EFAULT, EINVAL (At most 64 bytes), EPERM (Needs CAP_SYS_ADMIN in the user namespace of the UTS
   * namespace).
   *
   * Since Linux 1.0. x86-64 and ARM64. sethostname(2).
   *
   * @param name bytes, len bytes, read by the kernel
   * @param len the length; left out, that of the memory
   */
  sethostname(name: In<P, Memory | string>, len?: In<P, Quantity>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  sethostname(name: In<P, Memory | string | Address>, len: In<P, Quantity>): Out<P, 0>
  /**
   * Stop swapping to a file or a device, and read back all that is there.
   *
   * Blocks until all pages are back in memory; a signal handler ends it with -EINTR, SA_RESTART or not.
   *
   * Errors: EACCES, EBUSY (It is reserved for hibernation), EFAULT, EINTR, EINVAL (There is no swapping to
   * it), EISDIR, ELOOP, ENAMETOOLONG, ENFILE, ENOENT, ENOMEM (Memory is too short for what is swapped out),
   * ENOSYS, ENOTDIR, ENXIO, EPERM (Needs CAP_SYS_ADMIN), EROFS.
   *
   * Since Linux 1.0. x86-64 and ARM64. swapoff(2).
   *
   * @param specialfile a path
   */
  swapoff(specialfile: In<P, Text>): Out<P, 0>
  /**
   * Start swapping to a file or a device.
   *
   * With SWAP_FLAG_PREFER the lowest 15 bits of the flags are the priority.
   *
   * Errors: EACCES, EBUSY, EFAULT, EINVAL (No swap signature (mkswap), holes in the file, or a file system
   * that cannot do it), EIO, EISDIR, ELOOP, ENAMETOOLONG, ENFILE, ENOENT, ENOMEM, ENOSYS, ENOTDIR, ENXIO,
   * EPERM (Needs CAP_SYS_ADMIN; or all places for swap areas are taken), EROFS, ETXTBSY.
   *
   * Since Linux 1.0. x86-64 and ARM64. swapon(2).
   *
   * @param specialfile a path
   * @param swap_flags flags: `SWAP_FLAG_`
   */
  swapon(specialfile: In<P, Text>, swap_flags: In<P, Flags<SWAP_FLAG_>>): Out<P, 0>
  /**
   * Get the load, the memory and the time since the start of the machine.
   *
   * Amounts of memory are in units of mem_unit bytes; loads are fixed-point numbers with 16 bits after the
   * point.
   *
   * Errors: EFAULT.
   *
   * Since Linux 1.0. x86-64 and ARM64. sysinfo(2).
   *
   * @param info struct sysinfo, written by the kernel
   */
  sysinfo(info: In<P, Struct<'sysinfo'>>): Out<P, 0>
  /**
   * Read the log of the kernel, or control it.
   *
   * Errors: EFAULT, EINTR, EINVAL, ENOMEM, ENOSYS, EPERM.
   *
   * Since Linux 1.0. x86-64 and ARM64. syslog(2).
   *
   * @param type one of `SYSLOG_ACTION_`
   * @param buf as type says
   * @param len as type says
   */
  syslog<A extends readonly unknown[], T>(type: In<P, Command<{ readonly syslog: Takes<A, T> }>>, ...args: InAll<P, A>): Out<P, T>
  /**
   * Get the names and versions of the kernel and the machine.
   *
   * Errors: EFAULT.
   *
   * Since Linux 1.0. x86-64 and ARM64. uname(2).
   *
   * @param name struct new_utsname, written by the kernel
   */
  uname(name: In<P, Struct<'new_utsname'>>): Out<P, 0>
  /**
   * Hang up the controlling terminal of the process.
   *
   * Dangerous: The session gets SIGHUP, and descriptors of the terminal, standard streams too, fail with
   * EIO.
   *
   * Errors: EPERM (Needs CAP_SYS_TTY_CONFIG).
   *
   * Since Linux 1.0. x86-64 and ARM64. vhangup(2).
   */
  vhangup(): Out<P, 0>
}

export const calls: Readonly<Record<string, unknown>> = {
  acct(name: unknown): unknown {
    core.letGo()
    const w0 = core.optionalText(name, 'acct name')
    core.fill(core.arm64 ? 89 : 163, w0, 0, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  delete_module(name_user: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.text(name_user, 'delete_module name_user')
    const w1 = core.uint32(flags, 'delete_module flags')
    core.fill(core.arm64 ? 106 : 176, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  finit_module(fd: unknown, uargs: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'finit_module fd')
    const w1 = core.text(uargs, 'finit_module uargs')
    const w2 = core.uint32(flags, 'finit_module flags')
    core.fill(core.arm64 ? 273 : 313, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  getcpu(cpup: unknown, nodep: unknown, unused: unknown): unknown {
    core.begin()
    const w0 = cpup === null || cpup === undefined ? 0 : core.scalarOut(cpup, 'uint32', 'getcpu cpup')
    const w1 = nodep === null || nodep === undefined ? 0 : core.scalarOut(nodep, 'uint32', 'getcpu nodep')
    const w2 = core.unused(unused, 'getcpu unused')
    core.fill(core.arm64 ? 168 : 309, w0, w1, w2, 0, 0, 0)
    core.run()
    const result = core.numberResult()
    core.finish()
    return result
  },
  getrandom(ubuf: unknown, len: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.region(ubuf, 'getrandom ubuf')
    const b0 = core.regionBytes
    const w2 = core.uint32(flags, 'getrandom flags')
    const w1 = core.count(len, b0, 'getrandom len')
    core.fill(core.arm64 ? 278 : 318, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  init_module(umod: unknown, len: unknown, uargs: unknown): unknown {
    core.letGo()
    const w0 = core.input(umod, 'init_module umod')
    const b0 = core.regionBytes
    const w2 = core.text(uargs, 'init_module uargs')
    const w1 = core.count(len, b0, 'init_module len')
    core.fill(core.arm64 ? 105 : 175, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  ioperm(from: unknown, num: unknown, turn_on: unknown): unknown {
    const w0 = core.word64(from, 'ioperm from')
    const w1 = core.uint64(num, 'ioperm num')
    const w2 = core.bool(turn_on, 'ioperm turn_on')
    core.fill(core.arm64 ? -1 : 173, w0, w1, w2, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  iopl(level: unknown): unknown {
    const w0 = core.uint32(level, 'iopl level')
    core.fillNumbers(core.SYSCALL, core.arm64 ? -1 : 172, w0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  kexec_file_load(kernel_fd: unknown, initrd_fd: unknown, cmdline_len: unknown, cmdline_ptr: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(kernel_fd, 'kexec_file_load kernel_fd')
    const w1 = core.int32(initrd_fd, 'kexec_file_load initrd_fd')
    const w3 = core.optionalInput(cmdline_ptr, 'kexec_file_load cmdline_ptr')
    const b3 = core.regionBytes
    const w4 = core.flags64(flags, 'kexec_file_load flags')
    const w2 = core.count(cmdline_len, b3, 'kexec_file_load cmdline_len')
    core.fill(core.arm64 ? 294 : 320, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  kexec_load(entry: unknown, nr_segments: unknown, segments: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.bits64(entry, 'kexec_load entry')
    const w2 = core.optionalRegion(segments, 'kexec_load segments')
    const b2 = core.regionBytes
    const w3 = core.flags64(flags, 'kexec_load flags')
    const w1 = core.count(nr_segments, core.capacity(b2, 32), 'kexec_load nr_segments')
    core.fill(core.arm64 ? 104 : 246, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  modify_ldt(func: unknown, ptr: unknown, bytecount: unknown): unknown {
    core.letGo()
    const w0 = core.int32(func, 'modify_ldt func')
    const w1 = core.region(ptr, 'modify_ldt ptr')
    const b1 = core.regionBytes
    const w2 = core.count(bytecount, b1, 'modify_ldt bytecount')
    core.fill(core.arm64 ? -1 : 154, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.intResult()
  },
  reboot: core.multiplexer('reboot', core.arm64 ? 142 : 169, '{"args":[["magic1","uint32"],["magic2","uint32"],["cmd","uint32"],["arg",null]],"by":2,"flags":0,"commands":[[19088743,{"name":"LINUX_REBOOT_CMD_RESTART","args":{}}],[3454992675,{"name":"LINUX_REBOOT_CMD_HALT","args":{}}],[2309737967,{"name":"LINUX_REBOOT_CMD_CAD_ON","args":{}}],[0,{"name":"LINUX_REBOOT_CMD_CAD_OFF","args":{}}],[1126301404,{"name":"LINUX_REBOOT_CMD_POWER_OFF","args":{}}],[2712847316,{"name":"LINUX_REBOOT_CMD_RESTART2","args":{"3":"text"}}],[3489725666,{"name":"LINUX_REBOOT_CMD_SW_SUSPEND","args":{}}],[1163412803,{"name":"LINUX_REBOOT_CMD_KEXEC","args":{}}]]}'),
  setdomainname(name: unknown, len: unknown): unknown {
    core.letGo()
    const w0 = core.input(name, 'setdomainname name')
    const b0 = core.regionBytes
    const w1 = core.count(len, b0, 'setdomainname len')
    core.fill(core.arm64 ? 162 : 171, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  sethostname(name: unknown, len: unknown): unknown {
    core.letGo()
    const w0 = core.input(name, 'sethostname name')
    const b0 = core.regionBytes
    const w1 = core.count(len, b0, 'sethostname len')
    core.fill(core.arm64 ? 161 : 170, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  swapoff(specialfile: unknown): unknown {
    core.letGo()
    const w0 = core.text(specialfile, 'swapoff specialfile')
    core.fill(core.arm64 ? 225 : 168, w0, 0, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  swapon(specialfile: unknown, swap_flags: unknown): unknown {
    core.letGo()
    const w0 = core.text(specialfile, 'swapon specialfile')
    const w1 = core.uint32(swap_flags, 'swapon swap_flags')
    core.fill(core.arm64 ? 224 : 167, w0, w1, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  sysinfo(info: unknown): unknown {
    core.letGo()
    const w0 = core.memory(info, 112, 'sysinfo info')
    core.fill(core.arm64 ? 179 : 99, w0, 0, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  syslog: core.multiplexer('syslog', core.arm64 ? 116 : 103, '{"args":[["type","uint32"],["buf",null],["len",null]],"by":0,"flags":0,"commands":[[0,{"name":"SYSLOG_ACTION_CLOSE","args":{}}],[1,{"name":"SYSLOG_ACTION_OPEN","args":{}}],[2,{"name":"SYSLOG_ACTION_READ","args":{"1":{"region":"out"},"2":{"count":[[1,1]]}}}],[3,{"name":"SYSLOG_ACTION_READ_ALL","args":{"1":{"region":"out"},"2":{"count":[[1,1]]}}}],[4,{"name":"SYSLOG_ACTION_READ_CLEAR","args":{"1":{"region":"out"},"2":{"count":[[1,1]]}}}],[5,{"name":"SYSLOG_ACTION_CLEAR","args":{}}],[6,{"name":"SYSLOG_ACTION_CONSOLE_OFF","args":{}}],[7,{"name":"SYSLOG_ACTION_CONSOLE_ON","args":{}}],[8,{"name":"SYSLOG_ACTION_CONSOLE_LEVEL","args":{"2":"int32"}}],[9,{"name":"SYSLOG_ACTION_SIZE_UNREAD","args":{}}],[10,{"name":"SYSLOG_ACTION_SIZE_BUFFER","args":{}}]]}'),
  uname(name: unknown): unknown {
    core.letGo()
    const w0 = core.memory(name, 390, 'uname name')
    core.fill(core.arm64 ? 160 : 63, w0, 0, 0, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  vhangup(): unknown {
    core.fillNumbers(core.SYSCALL, core.arm64 ? 58 : 153, 0, 0, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
}

export const facts: Readonly<Record<string, CallFacts>> = {
  acct: { paths: [0] },
  getcpu: { writes: [0, 1] },
  getrandom: { writes: [0] },
  init_module: { writes: [] },
  kexec_file_load: { writes: [] },
  kexec_load: { writes: [] },
  modify_ldt: { int: true, writes: [1] },
  reboot: { commands: (values) => core.commandNames('reboot', values) },
  setdomainname: { writes: [] },
  sethostname: { writes: [] },
  swapoff: { paths: [0] },
  swapon: { paths: [0] },
  sysinfo: { writes: [0] },
  syslog: { commands: (values) => core.commandNames('syslog', values) },
  uname: { writes: [0] },
}

/** Call, or call(command) -> error -> what to do about it. */
export const hints: string = '{"acct":{"EACCES":"It must be a regular file that may be written.","EPERM":"Needs CAP_SYS_PACCT."},"delete_module":{"EAGAIN":"It is in use, or other modules depend on it.","EBUSY":"It is just starting or ending, or has no code to end.","EPERM":"Needs CAP_SYS_MODULE, and kernel.modules_disabled must not be set."},"finit_module":{"EEXIST":"A module of this name is loaded already.","EKEYREJECTED":"The kernel wants signed modules, and the signature is missing or not trusted.","ENOENT":"The module uses a symbol that the kernel does not have.","ENOEXEC":"It is not a module for this kernel; the log of the kernel tells more.","EOPNOTSUPP":"The kernel cannot unpack compressed modules.","EPERM":"Needs CAP_SYS_MODULE, and kernel.modules_disabled must not be set.","ETXTBSY":"Somebody has the file open for writing."},"getrandom":{"EAGAIN":"With GRND_NONBLOCK: the generator has not been seeded yet."},"init_module":{"EEXIST":"A module of this name is loaded already.","EKEYREJECTED":"The kernel wants signed modules, and the signature is missing or not trusted.","ENOENT":"The module uses a symbol that the kernel does not have.","ENOEXEC":"It is not a module for this kernel; the log of the kernel tells more.","EPERM":"Needs CAP_SYS_MODULE, and kernel.modules_disabled must not be set."},"ioperm":{"EPERM":"More rights need CAP_SYS_RAWIO, and no lockdown."},"iopl":{"EPERM":"More rights need CAP_SYS_RAWIO, and no lockdown."},"kexec_file_load":{"EKEYREJECTED":"The signature of the kernel is missing or not trusted.","EPERM":"Needs CAP_SYS_BOOT; kernel.kexec_load_disabled or a lockdown can forbid it for ever."},"kexec_load":{"EADDRNOTAVAIL":"Segments must begin and end at pages, and in memory that can be used.","EBUSY":"Another load or kexec is under way.","EPERM":"Needs CAP_SYS_BOOT; kernel.kexec_load_disabled or a lockdown can forbid it for ever."},"modify_ldt":{"ENOSYS":"func is none of 0, 1, 2 and 17, or the kernel was built without it."},"reboot":{"EINVAL":"A wrong magic number; or the command does not exist here, as most do not in a PID namespace.","EPERM":"Needs CAP_SYS_BOOT in the user namespace of the PID namespace."},"reboot(LINUX_REBOOT_CMD_KEXEC)":{"EINVAL":"No kernel is loaded, or this kernel was built without kexec."},"setdomainname":{"EINVAL":"At most 64 bytes.","EPERM":"Needs CAP_SYS_ADMIN in the user namespace of the UTS namespace."},"sethostname":{"EINVAL":"At most 64 bytes.","EPERM":"Needs CAP_SYS_ADMIN in the user namespace of the UTS namespace."},"swapoff":{"EBUSY":"It is reserved for hibernation.","EINVAL":"There is no swapping to it.","ENOMEM":"Memory is too short for what is swapped out.","EPERM":"Needs CAP_SYS_ADMIN."},"swapon":{"EINVAL":"No swap signature (mkswap), holes in the file, or a file system that cannot do it.","EPERM":"Needs CAP_SYS_ADMIN; or all places for swap areas are taken."},"syslog(SYSLOG_ACTION_CLOSE)":{"EPERM":"Needs CAP_SYSLOG."},"syslog(SYSLOG_ACTION_OPEN)":{"EPERM":"Needs CAP_SYSLOG."},"syslog(SYSLOG_ACTION_READ)":{"EPERM":"Needs CAP_SYSLOG."},"syslog(SYSLOG_ACTION_READ_ALL)":{"EPERM":"Needs CAP_SYSLOG if kernel.dmesg_restrict is set."},"syslog(SYSLOG_ACTION_READ_CLEAR)":{"EPERM":"Needs CAP_SYSLOG."},"syslog(SYSLOG_ACTION_CLEAR)":{"EPERM":"Needs CAP_SYSLOG."},"syslog(SYSLOG_ACTION_CONSOLE_OFF)":{"EPERM":"Needs CAP_SYSLOG."},"syslog(SYSLOG_ACTION_CONSOLE_ON)":{"EPERM":"Needs CAP_SYSLOG."},"syslog(SYSLOG_ACTION_CONSOLE_LEVEL)":{"EPERM":"Needs CAP_SYSLOG."},"syslog(SYSLOG_ACTION_SIZE_UNREAD)":{"EPERM":"Needs CAP_SYSLOG."},"syslog(SYSLOG_ACTION_SIZE_BUFFER)":{"EPERM":"Needs CAP_SYSLOG if kernel.dmesg_restrict is set."},"vhangup":{"EPERM":"Needs CAP_SYS_TTY_CONFIG."}}'

// The machine as a whole: names, load, randomness, log, swap, restart, modules of the kernel, I/O ports.

import {
  address,
  bool,
  bytes,
  choice,
  command,
  count,
  depends,
  fd,
  flags,
  inout,
  input,
  int,
  length,
  never,
  nothing,
  of,
  optionalPath,
  output,
  path,
  type Subject,
  size,
  string,
  time,
  unused,
} from '../vocabulary.js'

const stops =
  'The machine stops at once for everybody; what is not yet written to disk is lost. Call sync before.'
const inNamespace =
  'In a PID namespace other than the first it kills the init process of the namespace instead of ' +
  'stopping the machine.'
const reader = { EPERM: 'Needs CAP_SYSLOG.' }
const everybody = { EPERM: 'Needs CAP_SYSLOG if kernel.dmesg_restrict is set.' }

export const machine: Subject = {
  calls: {
    uname: {
      does: 'Get the names and versions of the kernel and the machine.',
      args: { name: output('new_utsname') },
      result: nothing,
      since: '1.0',
      errors: 'EFAULT',
    },
    sethostname: {
      does: 'Set the host name.',
      args: { name: input(bytes, { size: 'len' }), len: length },
      result: nothing,
      since: '1.0',
      errors: 'EFAULT EINVAL EPERM',
      hints: {
        EINVAL: 'At most 64 bytes.',
        EPERM: 'Needs CAP_SYS_ADMIN in the user namespace of the UTS namespace.',
      },
    },
    setdomainname: {
      does: 'Set the NIS domain name.',
      args: { name: input(bytes, { size: 'len' }), len: length },
      result: nothing,
      since: '1.0',
      errors: 'EFAULT EINVAL EPERM',
      hints: {
        EINVAL: 'At most 64 bytes.',
        EPERM: 'Needs CAP_SYS_ADMIN in the user namespace of the UTS namespace.',
      },
    },
    sysinfo: {
      does: 'Get the load, the memory and the time since the start of the machine.',
      args: { info: output('sysinfo') },
      result: nothing,
      since: '1.0',
      errors: 'EFAULT',
      note:
        'Amounts of memory are in units of mem_unit bytes; loads are fixed-point numbers with 16 ' +
        'bits after the point.',
    },
    getcpu: {
      does: 'Ask on which processor and memory node the calling thread runs.',
      args: {
        cpup: output(int, { optional: 'not asked' }),
        nodep: output(int, { optional: 'not asked' }),
        unused,
      },
      result: nothing,
      since: '2.6.19',
      errors: 'EFAULT',
      perThread: 'the processor, which can be another one by the time of the return',
    },
    getrandom: {
      does: 'Get random bytes.',
      args: { ubuf: output(bytes, { size: 'len' }), len: length, flags: flags('GRND_') },
      result: size,
      since: '3.17',
      errors: 'EAGAIN EFAULT EINTR EINVAL',
      hints: { EAGAIN: 'With GRND_NONBLOCK: the generator has not been seeded yet.' },
      note: 'A signal can cut a request of more than a page short.',
      blocks: 'until the random generator is seeded, early after the start of the machine',
      restart: 'SA_RESTART',
    },
    syslog: {
      does: 'Read the log of the kernel, or control it.',
      args: { type: command('SYSLOG_ACTION_'), buf: depends('type'), len: depends('type') },
      result: depends('type'),
      since: '1.0',
      errors: 'EFAULT EINTR EINVAL ENOMEM ENOSYS EPERM',
    },
    acct: {
      does: 'Write a record to a file whenever a process ends.',
      args: { name: optionalPath('stop it') },
      result: nothing,
      since: '1.0',
      errors:
        'EACCES EFAULT EINVAL EIO EISDIR ELOOP ENAMETOOLONG ENFILE ENOENT ENOMEM ENOSYS ENOTDIR ' +
        'EPERM EROFS ETXTBSY',
      hints: { EACCES: 'It must be a regular file that may be written.', EPERM: 'Needs CAP_SYS_PACCT.' },
    },
    swapon: {
      does: 'Start swapping to a file or a device.',
      args: { specialfile: path, swap_flags: flags('SWAP_FLAG_') },
      result: nothing,
      since: '1.0',
      errors:
        'EACCES EBUSY EFAULT EINVAL EIO EISDIR ELOOP ENAMETOOLONG ENFILE ENOENT ENOMEM ENOSYS ' +
        'ENOTDIR ENXIO EPERM EROFS ETXTBSY',
      hints: {
        EINVAL: 'No swap signature (mkswap), holes in the file, or a file system that cannot do it.',
        EPERM: 'Needs CAP_SYS_ADMIN; or all places for swap areas are taken.',
      },
      note: 'With SWAP_FLAG_PREFER the lowest 15 bits of the flags are the priority.',
    },
    swapoff: {
      does: 'Stop swapping to a file or a device, and read back all that is there.',
      args: { specialfile: path },
      result: nothing,
      since: '1.0',
      errors:
        'EACCES EBUSY EFAULT EINTR EINVAL EISDIR ELOOP ENAMETOOLONG ENFILE ENOENT ENOMEM ENOSYS ' +
        'ENOTDIR ENXIO EPERM EROFS',
      hints: {
        EBUSY: 'It is reserved for hibernation.',
        EINVAL: 'There is no swapping to it.',
        ENOMEM: 'Memory is too short for what is swapped out.',
        EPERM: 'Needs CAP_SYS_ADMIN.',
      },
      blocks: 'until all pages are back in memory',
      restart: 'never',
    },
    vhangup: {
      does: 'Hang up the controlling terminal of the process.',
      args: {},
      result: nothing,
      since: '1.0',
      errors: 'EPERM',
      hints: { EPERM: 'Needs CAP_SYS_TTY_CONFIG.' },
      dangerous:
        'The session gets SIGHUP, and descriptors of the terminal, standard streams too, fail with EIO.',
    },
    reboot: {
      does: 'Restart or stop the machine, or set what Ctrl-Alt-Del does.',
      args: {
        magic1: choice('LINUX_REBOOT_MAGIC1_'),
        magic2: choice('LINUX_REBOOT_MAGIC2_'),
        cmd: command('LINUX_REBOOT_CMD_'),
        arg: depends('cmd'),
      },
      result: depends('cmd'),
      since: '1.0',
      errors: 'EINVAL EPERM',
      hints: {
        EINVAL:
          'A wrong magic number; or the command does not exist here, as most do not in a PID namespace.',
        EPERM: 'Needs CAP_SYS_BOOT in the user namespace of the PID namespace.',
      },
      note: inNamespace,
    },
    kexec_load: {
      does: 'Load a kernel to start later, out of segments in memory.',
      args: {
        entry: address,
        nr_segments: length,
        segments: input('kexec_segment', { count: 'nr_segments', optional: 'with no segments: unload it' }),
        flags: flags('KEXEC_', 'KEXEC_ARCH_'),
      },
      result: nothing,
      since: '2.6.13',
      errors: 'EADDRNOTAVAIL EBUSY EFAULT EINVAL ENOMEM ENOSYS EPERM',
      hints: {
        EADDRNOTAVAIL: 'Segments must begin and end at pages, and in memory that can be used.',
        EBUSY: 'Another load or kexec is under way.',
        EPERM: 'Needs CAP_SYS_BOOT; kernel.kexec_load_disabled or a lockdown can forbid it for ever.',
      },
    },
    kexec_file_load: {
      does: 'Load a kernel to start later, out of files.',
      args: {
        kernel_fd: fd,
        initrd_fd: fd,
        cmdline_len: length,
        cmdline_ptr: input(bytes, { size: 'cmdline_len', optional: 'with length 0: no command line' }),
        flags: flags('KEXEC_FILE_'),
      },
      result: nothing,
      since: '3.17',
      errors:
        'EADDRNOTAVAIL EBADF EBUSY EFAULT EFBIG EINVAL EIO EKEYREJECTED ENOEXEC ENOMEM ENOSYS EPERM ETXTBSY',
      hints: {
        EKEYREJECTED: 'The signature of the kernel is missing or not trusted.',
        EPERM: 'Needs CAP_SYS_BOOT; kernel.kexec_load_disabled or a lockdown can forbid it for ever.',
      },
      note:
        'cmdline_len counts the NUL at its end, which must be there. initrd_fd is not looked at with ' +
        'KEXEC_FILE_NO_INITRAMFS, nor any file with KEXEC_FILE_UNLOAD.',
    },
    init_module: {
      does: 'Load a module into the kernel from memory.',
      args: { umod: input(bytes, { size: 'len' }), len: length, uargs: string },
      result: nothing,
      since: '1.0',
      errors:
        'EBADMSG EBUSY EEXIST EFAULT EINTR EINVAL EKEYREJECTED ENOENT ENOEXEC ENOKEY ENOMEM ENOSYS EPERM',
      hints: {
        EEXIST: 'A module of this name is loaded already.',
        EKEYREJECTED: 'The kernel wants signed modules, and the signature is missing or not trusted.',
        ENOENT: 'The module uses a symbol that the kernel does not have.',
        ENOEXEC: 'It is not a module for this kernel; the log of the kernel tells more.',
        EPERM: 'Needs CAP_SYS_MODULE, and kernel.modules_disabled must not be set.',
      },
      note: 'The start of the module can fail with any other error.',
      blocks: 'while the same module is being loaded by somebody else',
      restart: 'SA_RESTART',
    },
    finit_module: {
      does: 'Load a module into the kernel from a file.',
      args: { fd, uargs: string, flags: flags('MODULE_INIT_') },
      result: nothing,
      since: '3.8',
      errors:
        'EBADF EBADMSG EBUSY EEXIST EFAULT EFBIG EINTR EINVAL EIO EKEYREJECTED ENOENT ENOEXEC ENOKEY ' +
        'ENOMEM ENOSYS EOPNOTSUPP EPERM ETXTBSY',
      hints: {
        EEXIST: 'A module of this name is loaded already.',
        EKEYREJECTED: 'The kernel wants signed modules, and the signature is missing or not trusted.',
        ENOENT: 'The module uses a symbol that the kernel does not have.',
        ENOEXEC: 'It is not a module for this kernel; the log of the kernel tells more.',
        EOPNOTSUPP: 'The kernel cannot unpack compressed modules.',
        EPERM: 'Needs CAP_SYS_MODULE, and kernel.modules_disabled must not be set.',
        ETXTBSY: 'Somebody has the file open for writing.',
      },
      note: 'The start of the module can fail with any other error.',
      blocks: 'while the same file is being loaded by somebody else, whose result it then gives',
      restart: 'never',
    },
    delete_module: {
      does: 'Remove a module from the kernel.',
      args: { name_user: string, flags: flags('O_') },
      result: nothing,
      since: '1.0',
      errors: 'EAGAIN EBUSY EFAULT EINTR ENOENT ENOSYS EPERM',
      hints: {
        EAGAIN: 'It is in use, or other modules depend on it.',
        EBUSY: 'It is just starting or ending, or has no code to end.',
        EPERM: 'Needs CAP_SYS_MODULE, and kernel.modules_disabled must not be set.',
      },
      note:
        'Of the flags O_TRUNC alone counts: it removes a module in use too, if the kernel was built ' +
        'for that. It never waits, with or without O_NONBLOCK.',
    },
    iopl: {
      does: 'Allow or forbid the calling thread to use all I/O ports.',
      args: { level: int },
      result: nothing,
      since: '1.0',
      errors: 'EINVAL ENOSYS EPERM',
      hints: { EPERM: 'More rights need CAP_SYS_RAWIO, and no lockdown.' },
      note:
        'Level 3 allows, 0 to 2 forbid. Only machine instructions use ports; /dev/port does the same ' +
        'by read and write.',
      perThread: 'the right to use I/O ports',
    },
    ioperm: {
      does: 'Allow or forbid the calling thread to use a range of I/O ports.',
      args: { from: int, num: of('ports', count), turn_on: bool },
      result: nothing,
      since: '1.0',
      errors: 'EINVAL ENOMEM ENOSYS EPERM',
      hints: { EPERM: 'More rights need CAP_SYS_RAWIO, and no lockdown.' },
      note: 'Only machine instructions use ports; /dev/port does the same by read and write.',
      perThread: 'the right to use I/O ports',
    },
    modify_ldt: {
      does: 'Read or change the local descriptor table, which holds segments of the process.',
      args: { func: int, ptr: inout(bytes, { size: 'bytecount' }), bytecount: length },
      result: size,
      since: '1.0',
      errors: 'EFAULT EINVAL ENOMEM ENOSYS',
      hints: { ENOSYS: 'func is none of 0, 1, 2 and 17, or the kernel was built without it.' },
      note:
        'func 0 reads the table and 2 an empty one, at most bytecount bytes; 1 and 17 set the entry ' +
        'that a user_desc (16 bytes) describes and return 0. The result has 32 bits: an error comes ' +
        'as 2^32 minus its number, not as a negative machine word.',
    },
  },
  multiplexers: [
    {
      call: 'syslog',
      by: 'type',
      commands: {
        SYSLOG_ACTION_CLOSE: {
          does: 'Do nothing.',
          since: '1.0',
          errors: 'EPERM',
          hints: reader,
        },
        SYSLOG_ACTION_OPEN: {
          does: 'Do nothing.',
          since: '1.0',
          errors: 'EPERM',
          hints: reader,
        },
        SYSLOG_ACTION_READ: {
          does: 'Take the oldest messages out of the log.',
          args: { buf: output(bytes, { size: 'len' }), len: length },
          result: size,
          since: '1.0',
          errors: 'EFAULT EINTR EINVAL ENOMEM EPERM',
          hints: reader,
          note: 'What one reader has taken no other gets.',
          blocks: 'until there is a message',
          restart: 'SA_RESTART',
        },
        SYSLOG_ACTION_READ_ALL: {
          does: 'Copy the newest messages that fit.',
          args: { buf: output(bytes, { size: 'len' }), len: length },
          result: size,
          since: '1.0',
          errors: 'EFAULT EINVAL ENOMEM EPERM',
          hints: everybody,
        },
        SYSLOG_ACTION_READ_CLEAR: {
          does: 'Copy the newest messages that fit, and clear the log.',
          args: { buf: output(bytes, { size: 'len' }), len: length },
          result: size,
          since: '1.0',
          errors: 'EFAULT EINVAL ENOMEM EPERM',
          hints: reader,
        },
        SYSLOG_ACTION_CLEAR: {
          does: 'Make later SYSLOG_ACTION_READ_ALL begin here.',
          since: '1.0',
          errors: 'EPERM',
          hints: reader,
        },
        SYSLOG_ACTION_CONSOLE_OFF: {
          does: 'Show only the most important messages on the console.',
          since: '1.0',
          errors: 'EPERM',
          hints: reader,
        },
        SYSLOG_ACTION_CONSOLE_ON: {
          does: 'Undo SYSLOG_ACTION_CONSOLE_OFF.',
          since: '1.0',
          errors: 'EPERM',
          hints: reader,
        },
        SYSLOG_ACTION_CONSOLE_LEVEL: {
          does: 'Set how important a message must be for the console.',
          args: { len: int },
          since: '1.0',
          errors: 'EINVAL EPERM',
          hints: reader,
          note: 'len is the level, from 1 to 8: messages with a lower number are shown.',
        },
        SYSLOG_ACTION_SIZE_UNREAD: {
          does: 'Ask how many bytes SYSLOG_ACTION_READ can take.',
          result: size,
          since: '2.4.10',
          errors: 'EPERM',
          hints: reader,
        },
        SYSLOG_ACTION_SIZE_BUFFER: {
          does: 'Ask for the size of the buffer that holds the log.',
          result: size,
          since: '2.6.6',
          errors: 'EPERM',
          hints: everybody,
        },
      },
    },
    {
      call: 'reboot',
      by: 'cmd',
      commands: {
        LINUX_REBOOT_CMD_RESTART: {
          does: 'Restart the machine.',
          result: never,
          since: '1.0',
          errors: '',
          dangerous: stops,
        },
        LINUX_REBOOT_CMD_HALT: {
          does: 'Stop the machine, but leave it switched on.',
          result: never,
          since: '1.0',
          errors: '',
          dangerous: stops,
        },
        LINUX_REBOOT_CMD_CAD_ON: {
          does: 'Let Ctrl-Alt-Del restart the machine at once.',
          since: '1.0',
          errors: '',
        },
        LINUX_REBOOT_CMD_CAD_OFF: {
          does: 'Let Ctrl-Alt-Del send SIGINT to init.',
          since: '1.0',
          errors: '',
        },
        LINUX_REBOOT_CMD_POWER_OFF: {
          does: 'Stop the machine and switch it off.',
          result: never,
          since: '1.0',
          errors: '',
          note: 'If it cannot be switched off it is only stopped.',
          dangerous: stops,
        },
        LINUX_REBOOT_CMD_RESTART2: {
          does: 'Restart the machine with a command for the firmware or the driver.',
          args: { arg: string },
          result: never,
          since: '1.0',
          errors: 'EFAULT',
          note: 'At most 255 bytes of the command are used. In a PID namespace it is not looked at.',
          dangerous: stops,
        },
        LINUX_REBOOT_CMD_SW_SUSPEND: {
          does: 'Save the memory to disk and switch off, to go on later from there.',
          since: '2.6',
          errors: 'EBUSY EINVAL ENOMEM EOPNOTSUPP EPERM',
          note: 'It returns after the machine has been switched on again.',
        },
        LINUX_REBOOT_CMD_KEXEC: {
          does: 'Start the kernel that kexec_load or kexec_file_load has loaded.',
          since: '2.6.13',
          errors: 'EBUSY EINVAL',
          hints: { EINVAL: 'No kernel is loaded, or this kernel was built without kexec.' },
          note: 'It returns only if it fails, or if the other kernel was loaded with KEXEC_PRESERVE_CONTEXT.',
          dangerous: stops,
        },
      },
    },
  ],
  fields: {
    sysinfo: {
      uptime: time('s'),
      loads: int,
      totalram: of('memory units', count),
      freeram: of('memory units', count),
      sharedram: of('memory units', count),
      bufferram: of('memory units', count),
      totalswap: of('memory units', count),
      freeswap: of('memory units', count),
      procs: of('threads', count),
      totalhigh: of('memory units', count),
      freehigh: of('memory units', count),
      mem_unit: size,
    },
    kexec_segment: {
      buf: input(bytes, { size: 'bufsz', optional: 'with size 0: nothing but zeroes' }),
      bufsz: length,
      mem: address,
      memsz: size,
    },
  },
  families: {
    LINUX_REBOOT_MAGIC1_: {
      does: 'the first number that guards reboot',
      names: ['LINUX_REBOOT_MAGIC1'],
    },
    LINUX_REBOOT_MAGIC2_: {
      does: 'the second number that guards reboot, any of them',
      names: ['LINUX_REBOOT_MAGIC2', 'LINUX_REBOOT_MAGIC2A', 'LINUX_REBOOT_MAGIC2B', 'LINUX_REBOOT_MAGIC2C'],
    },
    SWAP_FLAG_: {
      does: 'how to swap',
      except: ['SWAP_FLAG_PRIO_MASK'],
    },
    KEXEC_: {
      does: 'what a loaded kernel is for',
      names: [
        'KEXEC_ON_CRASH',
        'KEXEC_PRESERVE_CONTEXT',
        'KEXEC_UPDATE_ELFCOREHDR',
        'KEXEC_CRASH_HOTPLUG_SUPPORT',
      ],
    },
    KEXEC_ARCH_: {
      does: 'the architecture of a kernel to load',
      except: ['KEXEC_ARCH_MASK'],
    },
  },
}

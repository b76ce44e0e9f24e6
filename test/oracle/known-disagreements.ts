// Where an oracle differs for a good reason. A disagreement that is not here fails its test.

export interface Disagreement {
  readonly oracle:
    | 'tracefs prototypes'
    | 'number probe'
    | 'libseccomp numbers'
    | 'golang.org/x/sys numbers'
    | 'compiler headers numbers'
    | 'BTF layouts'
    | 'C probe bit-fields'
    | 'libc layouts'
    | 'C probe layouts'
    | 'C probe constants'
    | 'libc constants'
    | 'libc error numbers'
  readonly what: string
  readonly reason: string
}

export const KNOWN: readonly Disagreement[] = [
  {
    oracle: 'tracefs prototypes',
    what: 'bpf',
    reason: 'older kernels lack the arguments uattr_common and size_common',
  },
  {
    oracle: 'tracefs prototypes',
    what: 'getcpu',
    reason: 'in older kernels the unused third argument is a struct getcpu_cache *',
  },
  {
    oracle: 'golang.org/x/sys numbers',
    what: 'arm64 fstatat',
    reason: 'the name that older ARM64 headers had for newfstatat',
  },
  {
    oracle: 'golang.org/x/sys numbers',
    what: 'arm64 arch_specific_syscall',
    reason: 'no syscall: where older headers begin the numbers of other architectures',
  },
  {
    oracle: 'C probe layouts',
    what: 'sigset_t.sig',
    reason:
      "x86-64's user-space header has an unsigned long, the kernel this struct (arch/x86/include/asm/signal.h)",
  },
  {
    oracle: 'libc constants',
    what: 'EI_PAD',
    reason: "libc's header counts the byte with the ABI version as no padding",
  },
  { oracle: 'libc constants', what: 'MAX_ADDR_LEN', reason: "libc's is of an older interface" },
  { oracle: 'libc constants', what: 'MINSIGSTKSZ', reason: 'libc asks the kernel at run time' },
  { oracle: 'libc constants', what: 'MOVE_MOUNT__MASK', reason: 'an older libc knows fewer flags' },
  {
    oracle: 'libc constants',
    what: 'NCCS',
    reason: "libc's struct termios has room for 32 control characters, and libc converts it",
  },
  {
    oracle: 'libc constants',
    what: 'NSIG',
    reason: "libc has 65; x86-64's header still has the 32 signals of the first kernels",
  },
  { oracle: 'libc constants', what: '_NSIG', reason: 'libc counts from 0 to 64' },
  {
    oracle: 'libc constants',
    what: 'O_LARGEFILE',
    reason: '0 in a 64-bit libc, because the kernel sets the bit itself',
  },
  {
    oracle: 'libc constants',
    what: 'SHF_EXCLUDE',
    reason: "the kernel's header differs from the ELF specification, which libc follows",
  },
  {
    oracle: 'libc constants',
    what: 'SHF_ORDERED',
    reason: "the kernel's header differs from the ELF specification, which libc follows",
  },
  {
    oracle: 'libc constants',
    what: 'SHT_HIUSER',
    reason: "the kernel's header differs from the ELF specification, which libc follows",
  },
  { oracle: 'libc constants', what: 'SHT_NUM', reason: 'libc knows more section types' },
  {
    oracle: 'libc constants',
    what: 'SIGRTMAX',
    reason: 'a function call in libc, which keeps some real-time signals for itself',
  },
  {
    oracle: 'libc constants',
    what: 'SIGRTMIN',
    reason: 'a function call in libc, which keeps some real-time signals for itself',
  },
  { oracle: 'libc constants', what: 'SIGSTKSZ', reason: 'libc asks the kernel at run time' },
  { oracle: 'libc constants', what: '__O_TMPFILE', reason: "libc's has O_DIRECTORY in it" },
  {
    oracle: 'libc layouts',
    what: 'dirent64.size',
    reason: "libc's has room for a name of 256 bytes, the kernel's none",
  },
  {
    oracle: 'libc layouts',
    what: 'ucred.pid',
    reason: "libc's pid_t has a sign, the kernel's __u32 has none",
  },
  {
    oracle: 'libc layouts',
    what: 'msghdr.msg_namelen',
    reason: "libc's socklen_t has no sign, the kernel's int has one",
  },
  {
    oracle: 'libc layouts',
    what: 'msghdr.msg_flags',
    reason: "libc's int has a sign, the kernel's unsigned int has none",
  },
  {
    oracle: 'BTF layouts',
    what: 'acct_v3.ac_etime',
    reason: 'a float to user space, and to the kernel the 32 bits of one (linux/acct.h, __KERNEL__)',
  },
  {
    oracle: 'BTF layouts',
    what: 'pt_regs.cs',
    reason: 'the kernel sees the lower 16 bits of the same word',
  },
  {
    oracle: 'BTF layouts',
    what: 'pt_regs.ss',
    reason: 'the kernel sees the lower 16 bits of the same word',
  },
  {
    oracle: 'BTF layouts',
    what: 'sockaddr.sa_data',
    reason: 'older kernels have it as an array without an end, for their own use',
  },
  {
    oracle: 'BTF layouts',
    what: 'tcp_info.tcpi_accecn_opt_seen',
    reason: 'a 16-bit field in older kernels, bits of a 32-bit word since',
  },
  {
    oracle: 'BTF layouts',
    what: 'tcp_info.tcpi_accecn_fail_mode',
    reason: 'a 16-bit field in older kernels, bits of a 32-bit word since',
  },
  {
    oracle: 'BTF layouts',
    what: 'kexec_segment.mem',
    reason: 'a pointer to user space, and to the kernel the same address as an unsigned long',
  },
  { oracle: 'BTF layouts', what: 'vt_mode.mode', reason: 'a plain char in older kernels' },
  { oracle: 'BTF layouts', what: 'vt_mode.waitv', reason: 'a plain char in older kernels' },
]

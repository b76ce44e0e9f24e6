// Generated from abi/structs.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.

import { structNamespace } from '../../struct/namespace.js'
import { structs } from '../structs/proc.js'
import type { Assignable, ByteField, FieldArray, Pointer, StructArray, StructClass, TailedStructClass, To, ToBytes, ToText, View, WideFlags } from '../../struct/types.js'
import type { Choice, Fd, Flags, Pid, Tid, Timer } from '../../sys/types.js'
import type { ACCT_FLAG_, ARM64_CONTEXT_, AUDIT_ARCH_, CLONE_, CLONE_NEW_, COREDUMP_, ELF_DT_, ELF_PF_, EM_, ET_, FUTEX2_, PERF_TYPE_, PIDFD_COREDUMP_, PIDFD_INFO_, POLL_EVENT_, PR_SHADOW_STACK_, PSR_, PT_, RSEQ_CS_FLAG_, SA_, SCHED_, SCHED_FLAG_, SHF_, SHT_, SIGEV_, SS_, SVE_SIG_FLAG_, TRAP_PERF_FLAG_, UC_, X86_EFLAGS_, _LINUX_CAPABILITY_VERSION_ } from '../families.js'
import type { struct as sec } from './sec.js'
import type { struct as time } from './time.js'

const others: Readonly<Record<string, string>> = {
  __kernel_old_timeval: '{"header":"linux/time_types.h","value":{"kind":"struct","size":16,"align":8,"fields":[{"name":"tv_sec","type":"__kernel_long_t","offset":0,"size":8,"signed":true},{"name":"tv_usec","type":"__kernel_long_t","offset":8,"size":8,"signed":true}]},"words":{"tv_sec":{"kind":"time","unit":"s"},"tv_usec":{"kind":"time","unit":"us"}}}',
  __kernel_timespec: '{"header":"linux/time_types.h","value":{"kind":"struct","size":16,"align":8,"fields":[{"name":"tv_sec","type":"__kernel_time64_t","offset":0,"size":8,"signed":true},{"name":"tv_nsec","type":"long long int","offset":8,"size":8,"signed":true}]},"words":{"tv_sec":{"kind":"time","unit":"s"},"tv_nsec":{"kind":"time","unit":"ns"}}}',
  sock_filter: '{"header":"linux/filter.h","value":{"kind":"struct","size":8,"align":4,"fields":[{"name":"code","type":"__u16","offset":0,"size":2,"signed":false},{"name":"jt","type":"__u8","offset":2,"size":1,"signed":false},{"name":"jf","type":"__u8","offset":3,"size":1,"signed":false},{"name":"k","type":"__u32","offset":4,"size":4,"signed":false}]}}',
  sock_fprog: '{"header":"linux/filter.h","value":{"kind":"struct","size":16,"align":8,"fields":[{"name":"len","type":"short unsigned int","offset":0,"size":2,"signed":false},{"name":"filter","type":"struct sock_filter *","offset":8,"size":8}]},"words":{"len":{"kind":"count","of":"instructions"},"filter":{"kind":"pointer","direction":"in","to":"sock_filter","count":"len"}}}',
}

/** Family -> constant -> value, for the fields that hold them. */
const families = '{"ACCT_FLAG_":{"ACOMPAT":4,"ACORE":8,"AFORK":1,"AGROUP":32,"ASU":2,"AXSIG":16},"ARM64_CONTEXT_":{"ESR_MAGIC":{"arm64":1163088385},"EXTRA_MAGIC":{"arm64":1163416577},"FPMR_MAGIC":{"arm64":1179667794},"FPSIMD_MAGIC":{"arm64":1179680769},"GCS_MAGIC":{"arm64":1195594496},"POE_MAGIC":{"arm64":1347372336},"SVE_MAGIC":{"arm64":1398162689},"TPIDR2_MAGIC":{"arm64":1414547714},"ZA_MAGIC":{"arm64":1412850501},"ZT_MAGIC":{"arm64":1515474433}},"AUDIT_ARCH_":{"AUDIT_ARCH_AARCH64":3221225655,"AUDIT_ARCH_ALPHA":3221262374,"AUDIT_ARCH_ARCOMPACT":1073741917,"AUDIT_ARCH_ARCOMPACTBE":93,"AUDIT_ARCH_ARCV2":1073742019,"AUDIT_ARCH_ARCV2BE":195,"AUDIT_ARCH_ARM":1073741864,"AUDIT_ARCH_ARMEB":40,"AUDIT_ARCH_C6X":1073741964,"AUDIT_ARCH_C6XBE":140,"AUDIT_ARCH_CRIS":1073741900,"AUDIT_ARCH_CSKY":1073742076,"AUDIT_ARCH_FRV":21569,"AUDIT_ARCH_H8300":46,"AUDIT_ARCH_HEXAGON":164,"AUDIT_ARCH_I386":1073741827,"AUDIT_ARCH_IA64":3221225522,"AUDIT_ARCH_LOONGARCH32":1073742082,"AUDIT_ARCH_LOONGARCH64":3221225730,"AUDIT_ARCH_M32R":88,"AUDIT_ARCH_M68K":4,"AUDIT_ARCH_MICROBLAZE":189,"AUDIT_ARCH_MIPS":8,"AUDIT_ARCH_MIPS64":2147483656,"AUDIT_ARCH_MIPS64N32":2684354568,"AUDIT_ARCH_MIPSEL":1073741832,"AUDIT_ARCH_MIPSEL64":3221225480,"AUDIT_ARCH_MIPSEL64N32":3758096392,"AUDIT_ARCH_NDS32":1073741991,"AUDIT_ARCH_NDS32BE":167,"AUDIT_ARCH_NIOS2":1073741937,"AUDIT_ARCH_OPENRISC":92,"AUDIT_ARCH_PARISC":15,"AUDIT_ARCH_PARISC64":2147483663,"AUDIT_ARCH_PPC":20,"AUDIT_ARCH_PPC64":2147483669,"AUDIT_ARCH_PPC64LE":3221225493,"AUDIT_ARCH_RISCV32":1073742067,"AUDIT_ARCH_RISCV64":3221225715,"AUDIT_ARCH_S390":22,"AUDIT_ARCH_S390X":2147483670,"AUDIT_ARCH_SH":42,"AUDIT_ARCH_SH64":2147483690,"AUDIT_ARCH_SHEL":1073741866,"AUDIT_ARCH_SHEL64":3221225514,"AUDIT_ARCH_SPARC":2,"AUDIT_ARCH_SPARC64":2147483691,"AUDIT_ARCH_TILEGX":3221225663,"AUDIT_ARCH_TILEGX32":1073742015,"AUDIT_ARCH_TILEPRO":1073742012,"AUDIT_ARCH_UNICORE":1073741934,"AUDIT_ARCH_X86_64":3221225534,"AUDIT_ARCH_XTENSA":94},"CLONE_":{"CLONE_AUTOREAP":17179869184,"CLONE_CHILD_CLEARTID":2097152,"CLONE_CHILD_SETTID":16777216,"CLONE_CLEAR_SIGHAND":4294967296,"CLONE_DETACHED":4194304,"CLONE_EMPTY_MNTNS":137438953472,"CLONE_FILES":1024,"CLONE_FS":512,"CLONE_INTO_CGROUP":8589934592,"CLONE_IO":2147483648,"CLONE_NEWCGROUP":33554432,"CLONE_NEWIPC":134217728,"CLONE_NEWNET":1073741824,"CLONE_NEWNS":131072,"CLONE_NEWPID":536870912,"CLONE_NEWTIME":128,"CLONE_NEWUSER":268435456,"CLONE_NEWUTS":67108864,"CLONE_NNP":34359738368,"CLONE_PARENT":32768,"CLONE_PARENT_SETTID":1048576,"CLONE_PIDFD":4096,"CLONE_PIDFD_AUTOKILL":68719476736,"CLONE_PTRACE":8192,"CLONE_SETTLS":524288,"CLONE_SIGHAND":2048,"CLONE_SYSVSEM":262144,"CLONE_THREAD":65536,"CLONE_UNTRACED":8388608,"CLONE_VFORK":16384,"CLONE_VM":256},"CLONE_NEW_":{"CLONE_NEWCGROUP":33554432,"CLONE_NEWIPC":134217728,"CLONE_NEWNET":1073741824,"CLONE_NEWNS":131072,"CLONE_NEWPID":536870912,"CLONE_NEWTIME":128,"CLONE_NEWUSER":268435456,"CLONE_NEWUTS":67108864},"COREDUMP_":{"COREDUMP_KERNEL":1,"COREDUMP_REJECT":4,"COREDUMP_USERSPACE":2,"COREDUMP_WAIT":8},"ELF_DT_":{"DT_DEBUG":21,"DT_ENCODING":32,"DT_FINI":13,"DT_FLAGS_1":1879048187,"DT_GNU_HASH":1879047925,"DT_HASH":4,"DT_INIT":12,"DT_JMPREL":23,"DT_NEEDED":1,"DT_NULL":0,"DT_PLTGOT":3,"DT_PLTREL":20,"DT_PLTRELSZ":2,"DT_REL":17,"DT_RELA":7,"DT_RELACOUNT":1879048185,"DT_RELAENT":9,"DT_RELASZ":8,"DT_RELCOUNT":1879048186,"DT_RELENT":19,"DT_RELSZ":18,"DT_RPATH":15,"DT_SONAME":14,"DT_STRSZ":10,"DT_STRTAB":5,"DT_SYMBOLIC":16,"DT_SYMENT":11,"DT_SYMTAB":6,"DT_TEXTREL":22,"DT_VERDEF":1879048188,"DT_VERDEFNUM":1879048189,"DT_VERNEED":1879048190,"DT_VERNEEDNUM":1879048191,"DT_VERSYM":1879048176},"ELF_PF_":{"PF_R":4,"PF_W":2,"PF_X":1},"EM_":{"EM_386":3,"EM_486":6,"EM_68K":4,"EM_860":7,"EM_88K":5,"EM_AARCH64":183,"EM_ALPHA":36902,"EM_ALTERA_NIOS2":113,"EM_ARCOMPACT":93,"EM_ARCV2":195,"EM_ARM":40,"EM_BLACKFIN":106,"EM_BPF":247,"EM_CRIS":76,"EM_CSKY":252,"EM_CYGNUS_M32R":36929,"EM_CYGNUS_MN10300":48879,"EM_FRV":21569,"EM_H8_300":46,"EM_HEXAGON":164,"EM_IA_64":50,"EM_LOONGARCH":258,"EM_M32":1,"EM_M32R":88,"EM_MICROBLAZE":189,"EM_MIPS":8,"EM_MIPS_RS3_LE":10,"EM_MIPS_RS4_BE":10,"EM_MN10300":89,"EM_NDS32":167,"EM_NONE":0,"EM_OPENRISC":92,"EM_PARISC":15,"EM_PPC":20,"EM_PPC64":21,"EM_RISCV":243,"EM_S390":22,"EM_S390_OLD":41872,"EM_SH":42,"EM_SPARC":2,"EM_SPARC32PLUS":18,"EM_SPARCV9":43,"EM_SPU":23,"EM_TILEGX":191,"EM_TILEPRO":188,"EM_TI_C6000":140,"EM_UNICORE":110,"EM_X86_64":62,"EM_XTENSA":94},"ET_":{"ET_CORE":4,"ET_DYN":3,"ET_EXEC":2,"ET_NONE":0,"ET_REL":1},"FUTEX2_":{"FUTEX2_MPOL":8,"FUTEX2_NUMA":4,"FUTEX2_PRIVATE":128,"FUTEX2_SIZE_U32":2},"PERF_TYPE_":{"PERF_TYPE_BREAKPOINT":5,"PERF_TYPE_HARDWARE":0,"PERF_TYPE_HW_CACHE":3,"PERF_TYPE_RAW":4,"PERF_TYPE_SOFTWARE":1,"PERF_TYPE_TRACEPOINT":2},"PIDFD_COREDUMP_":{"PIDFD_COREDUMPED":1,"PIDFD_COREDUMP_ROOT":8,"PIDFD_COREDUMP_SKIP":2,"PIDFD_COREDUMP_USER":4},"PIDFD_INFO_":{"PIDFD_INFO_CGROUPID":4,"PIDFD_INFO_COREDUMP":16,"PIDFD_INFO_COREDUMP_CODE":128,"PIDFD_INFO_COREDUMP_SIGNAL":64,"PIDFD_INFO_CREDS":2,"PIDFD_INFO_EXIT":8,"PIDFD_INFO_PID":1,"PIDFD_INFO_SUPPORTED_MASK":32},"POLL_EVENT_":{"POLLERR":8,"POLLHUP":16,"POLLIN":1,"POLLMSG":1024,"POLLNVAL":32,"POLLOUT":4,"POLLPRI":2,"POLLRDBAND":128,"POLLRDHUP":8192,"POLLRDNORM":64,"POLLREMOVE":4096,"POLLWRBAND":512,"POLLWRNORM":256},"PR_SHADOW_STACK_":{"PR_SHADOW_STACK_ENABLE":1,"PR_SHADOW_STACK_PUSH":4,"PR_SHADOW_STACK_WRITE":2},"PSR_":{"PSR_A_BIT":{"arm64":256},"PSR_C_BIT":{"arm64":536870912},"PSR_DIT_BIT":{"arm64":16777216},"PSR_D_BIT":{"arm64":512},"PSR_F_BIT":{"arm64":64},"PSR_I_BIT":{"arm64":128},"PSR_MODE32_BIT":{"arm64":16},"PSR_N_BIT":{"arm64":2147483648},"PSR_PAN_BIT":{"arm64":4194304},"PSR_SSBS_BIT":{"arm64":4096},"PSR_TCO_BIT":{"arm64":33554432},"PSR_UAO_BIT":{"arm64":8388608},"PSR_V_BIT":{"arm64":268435456},"PSR_Z_BIT":{"arm64":1073741824}},"PT_":{"PT_AARCH64_MEMTAG_MTE":1879048194,"PT_DYNAMIC":2,"PT_GNU_EH_FRAME":1685382480,"PT_GNU_PROPERTY":1685382483,"PT_GNU_RELRO":1685382482,"PT_GNU_STACK":1685382481,"PT_INTERP":3,"PT_LOAD":1,"PT_NOTE":4,"PT_NULL":0,"PT_PHDR":6,"PT_SHLIB":5,"PT_TLS":7},"RSEQ_CS_FLAG_":{"RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE":4,"RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT":1,"RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL":2,"RSEQ_CS_FLAG_SLICE_EXT_AVAILABLE":16,"RSEQ_CS_FLAG_SLICE_EXT_ENABLED":32},"SA_":{"SA_EXPOSE_TAGBITS":2048,"SA_NOCLDSTOP":1,"SA_NOCLDWAIT":2,"SA_NODEFER":1073741824,"SA_NOMASK":1073741824,"SA_ONESHOT":2147483648,"SA_ONSTACK":134217728,"SA_RESETHAND":2147483648,"SA_RESTART":268435456,"SA_SIGINFO":4,"SA_UNSUPPORTED":1024,"SA_RESTORER":67108864},"SCHED_":{"SCHED_BATCH":3,"SCHED_DEADLINE":6,"SCHED_EXT":7,"SCHED_FIFO":1,"SCHED_IDLE":5,"SCHED_NORMAL":0,"SCHED_RR":2},"SCHED_FLAG_":{"SCHED_FLAG_ALL":127,"SCHED_FLAG_DL_OVERRUN":4,"SCHED_FLAG_KEEP_ALL":24,"SCHED_FLAG_KEEP_PARAMS":16,"SCHED_FLAG_KEEP_POLICY":8,"SCHED_FLAG_RECLAIM":2,"SCHED_FLAG_RESET_ON_FORK":1,"SCHED_FLAG_UTIL_CLAMP":96,"SCHED_FLAG_UTIL_CLAMP_MAX":64,"SCHED_FLAG_UTIL_CLAMP_MIN":32},"SHF_":{"SHF_ALLOC":2,"SHF_EXCLUDE":134217728,"SHF_EXECINSTR":4,"SHF_GROUP":512,"SHF_INFO_LINK":64,"SHF_LINK_ORDER":128,"SHF_MERGE":16,"SHF_ORDERED":67108864,"SHF_OS_NONCONFORMING":256,"SHF_RELA_LIVEPATCH":1048576,"SHF_RO_AFTER_INIT":2097152,"SHF_STRINGS":32,"SHF_TLS":1024,"SHF_WRITE":1},"SHT_":{"SHT_DYNAMIC":6,"SHT_DYNSYM":11,"SHT_HASH":5,"SHT_NOBITS":8,"SHT_NOTE":7,"SHT_NULL":0,"SHT_PROGBITS":1,"SHT_REL":9,"SHT_RELA":4,"SHT_SHLIB":10,"SHT_STRTAB":3,"SHT_SYMTAB":2},"SIGEV_":{"SIGEV_NONE":1,"SIGEV_SIGNAL":0,"SIGEV_THREAD":2,"SIGEV_THREAD_ID":4},"SS_":{"SS_AUTODISARM":2147483648,"SS_DISABLE":2,"SS_ONSTACK":1},"SVE_SIG_FLAG_":{"SVE_SIG_FLAG_SM":{"arm64":1}},"TRAP_PERF_FLAG_":{"TRAP_PERF_FLAG_ASYNC":1},"UC_":{"UC_FP_XSTATE":{"x64":1},"UC_SIGCONTEXT_SS":{"x64":2},"UC_STRICT_RESTORE_SS":{"x64":4}},"X86_EFLAGS_":{"X86_EFLAGS_AC":{"x64":262144},"X86_EFLAGS_AF":{"x64":16},"X86_EFLAGS_CF":{"x64":1},"X86_EFLAGS_DF":{"x64":1024},"X86_EFLAGS_FIXED":{"x64":2},"X86_EFLAGS_ID":{"x64":2097152},"X86_EFLAGS_IF":{"x64":512},"X86_EFLAGS_IOPL":{"x64":12288},"X86_EFLAGS_NT":{"x64":16384},"X86_EFLAGS_OF":{"x64":2048},"X86_EFLAGS_PF":{"x64":4},"X86_EFLAGS_RF":{"x64":65536},"X86_EFLAGS_SF":{"x64":128},"X86_EFLAGS_TF":{"x64":256},"X86_EFLAGS_VIF":{"x64":524288},"X86_EFLAGS_VIP":{"x64":1048576},"X86_EFLAGS_VM":{"x64":131072},"X86_EFLAGS_ZF":{"x64":64}},"_LINUX_CAPABILITY_VERSION_":{"_LINUX_CAPABILITY_VERSION_1":429392688,"_LINUX_CAPABILITY_VERSION_2":537333798,"_LINUX_CAPABILITY_VERSION_3":537396514}}'

export declare namespace struct {
  /** `d_un` in `Elf32_Dyn`. */
  export interface Elf32_Dyn$d_un extends View<'Elf32_Dyn.d_un'> {
    /** `Elf32_Sword`: a machine word whose meaning is the caller's own */
    d_val: number
    /** `Elf32_Addr`: a raw address that is not a buffer of the caller */
    d_ptr: number
  }
  /** `struct Elf32_Dyn` of linux/elf.h: 8 bytes. */
  export interface Elf32_Dyn extends View<'Elf32_Dyn'> {
    /** `Elf32_Sword`: one of `ELF_DT_` */
    d_tag: Choice<ELF_DT_>
    /** `union` */
    get d_un(): Elf32_Dyn$d_un
    set d_un(value: Assignable<Elf32_Dyn$d_un>)
  }

  /** `struct Elf32_Verdaux` of linux/elf.h: 8 bytes. */
  export interface Elf32_Verdaux extends View<'Elf32_Verdaux'> {
    /** `Elf32_Word` */
    vda_name: number
    /** `Elf32_Word` */
    vda_next: number
  }

  /** `struct Elf32_Verdef` of linux/elf.h: 20 bytes. */
  export interface Elf32_Verdef extends View<'Elf32_Verdef'> {
    /** `Elf32_Half` */
    vd_version: number
    /** `Elf32_Half` */
    vd_flags: number
    /** `Elf32_Half` */
    vd_ndx: number
    /** `Elf32_Half` */
    vd_cnt: number
    /** `Elf32_Word` */
    vd_hash: number
    /** `Elf32_Word` */
    vd_aux: number
    /** `Elf32_Word` */
    vd_next: number
  }

  /** `d_un` in `Elf64_Dyn`. */
  export interface Elf64_Dyn$d_un extends View<'Elf64_Dyn.d_un'> {
    /** `Elf64_Xword`: a machine word whose meaning is the caller's own */
    get d_val(): Pointer<ToBytes>
    set d_val(value: Assignable<Pointer<ToBytes>>)
    /** `Elf64_Addr`: a raw address that is not a buffer of the caller */
    get d_ptr(): Pointer<ToBytes>
    set d_ptr(value: Assignable<Pointer<ToBytes>>)
  }
  /** `struct Elf64_Dyn` of linux/elf.h: 16 bytes. */
  export interface Elf64_Dyn extends View<'Elf64_Dyn', 'd_tag'> {
    /** `Elf64_Sxword`: one of `ELF_DT_` */
    d_tag: Choice<ELF_DT_>
    /** `union` */
    get d_un(): Elf64_Dyn$d_un
    set d_un(value: Assignable<Elf64_Dyn$d_un>)
  }

  /** `struct Elf64_Verdaux` of linux/elf.h: 8 bytes. */
  export interface Elf64_Verdaux extends View<'Elf64_Verdaux'> {
    /** `Elf64_Word` */
    vda_name: number
    /** `Elf64_Word` */
    vda_next: number
  }

  /** `struct Elf64_Verdef` of linux/elf.h: 20 bytes. */
  export interface Elf64_Verdef extends View<'Elf64_Verdef'> {
    /** `Elf64_Half` */
    vd_version: number
    /** `Elf64_Half` */
    vd_flags: number
    /** `Elf64_Half` */
    vd_ndx: number
    /** `Elf64_Half` */
    vd_cnt: number
    /** `Elf64_Word` */
    vd_hash: number
    /** `Elf64_Word` */
    vd_aux: number
    /** `Elf64_Word` */
    vd_next: number
  }

  /** `_kill` in `__sifields`. */
  export interface __sifields$_kill extends View<'__sifields._kill'> {
    /** `__kernel_pid_t`: a process */
    get _pid(): Pid
    set _pid(value: Assignable<Pid>)
    /** `__kernel_uid32_t`: a user id */
    _uid: number
  }
  /** `_timer` in `__sifields`. */
  export interface __sifields$_timer extends View<'__sifields._timer'> {
    /** `__kernel_timer_t`: a POSIX timer id */
    get _tid(): Timer
    set _tid(value: Assignable<Timer>)
    /** `int`: a number of things other than bytes */
    _overrun: number
    /** `sigval_t` */
    get _sigval(): sigval
    set _sigval(value: Assignable<sigval>)
  }
  /** `_rt` in `__sifields`. */
  export interface __sifields$_rt extends View<'__sifields._rt'> {
    /** `__kernel_pid_t`: a process */
    get _pid(): Pid
    set _pid(value: Assignable<Pid>)
    /** `__kernel_uid32_t`: a user id */
    _uid: number
    /** `sigval_t` */
    get _sigval(): sigval
    set _sigval(value: Assignable<sigval>)
  }
  /** `_sigchld` in `__sifields`. */
  export interface __sifields$_sigchld extends View<'__sifields._sigchld', '_utime' | '_stime'> {
    /** `__kernel_pid_t`: a process */
    get _pid(): Pid
    set _pid(value: Assignable<Pid>)
    /** `__kernel_uid32_t`: a user id */
    _uid: number
    /** `int`: a plain number */
    _status: number
    /** `__kernel_clock_t`: time in ticks */
    _utime: number
    /** `__kernel_clock_t`: time in ticks */
    _stime: number
  }
  /** `_addr_bnd` in `__sifields._sigfault`. */
  export interface __sifields$_sigfault$_addr_bnd extends View<'__sifields._sigfault._addr_bnd'> {
    /** `char[8]` */
    get _dummy_bnd(): ByteField
    set _dummy_bnd(value: Assignable<ByteField>)
    /** `void *`: a raw address that is not a buffer of the caller */
    get _lower(): Pointer<ToBytes>
    set _lower(value: Assignable<Pointer<ToBytes>>)
    /** `void *`: a raw address that is not a buffer of the caller */
    get _upper(): Pointer<ToBytes>
    set _upper(value: Assignable<Pointer<ToBytes>>)
  }
  /** `_addr_pkey` in `__sifields._sigfault`. */
  export interface __sifields$_sigfault$_addr_pkey extends View<'__sifields._sigfault._addr_pkey'> {
    /** `char[8]` */
    get _dummy_pkey(): ByteField
    set _dummy_pkey(value: Assignable<ByteField>)
    /** `__u32`: a plain number (protection key) */
    _pkey: number
  }
  /** `_perf` in `__sifields._sigfault`. */
  export interface __sifields$_sigfault$_perf extends View<'__sifields._sigfault._perf'> {
    /**
     * `long unsigned int`: a value that the kernel hands back as it is, or that only the kernel can
     * interpret
     */
    get _data(): Pointer<ToBytes>
    set _data(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: one of `PERF_TYPE_` */
    _type: Choice<PERF_TYPE_>
    /** `__u32`: flags: `TRAP_PERF_FLAG_` */
    _flags: Flags<TRAP_PERF_FLAG_>
  }
  /** `_sigfault` in `__sifields`. */
  export interface __sifields$_sigfault extends View<'__sifields._sigfault'> {
    /** `void *`: a raw address that is not a buffer of the caller */
    get _addr(): Pointer<ToBytes>
    set _addr(value: Assignable<Pointer<ToBytes>>)
    /** `int` */
    _trapno: number
    /** `short int` */
    _addr_lsb: number
    /** `struct` */
    get _addr_bnd(): __sifields$_sigfault$_addr_bnd
    set _addr_bnd(value: Assignable<__sifields$_sigfault$_addr_bnd>)
    /** `struct` */
    get _addr_pkey(): __sifields$_sigfault$_addr_pkey
    set _addr_pkey(value: Assignable<__sifields$_sigfault$_addr_pkey>)
    /** `struct` */
    get _perf(): __sifields$_sigfault$_perf
    set _perf(value: Assignable<__sifields$_sigfault$_perf>)
  }
  /** `_sigpoll` in `__sifields`. */
  export interface __sifields$_sigpoll extends View<'__sifields._sigpoll', '_band'> {
    /** `long int`: flags: `POLL_EVENT_` */
    _band: Flags<POLL_EVENT_>
    /** `int`: an open file descriptor */
    get _fd(): Fd
    set _fd(value: Assignable<Fd>)
  }
  /** `_sigsys` in `__sifields`. */
  export interface __sifields$_sigsys extends View<'__sifields._sigsys'> {
    /** `void *`: a raw address that is not a buffer of the caller */
    get _call_addr(): Pointer<ToBytes>
    set _call_addr(value: Assignable<Pointer<ToBytes>>)
    /** `int`: a plain number (syscall) */
    _syscall: number
    /** `unsigned int`: one of `AUDIT_ARCH_` */
    _arch: Choice<AUDIT_ARCH_>
  }
  /** `union __sifields` of asm-generic/siginfo.h: 32 bytes. */
  export interface __sifields extends View<'__sifields'> {
    /** `struct` */
    get _kill(): __sifields$_kill
    set _kill(value: Assignable<__sifields$_kill>)
    /** `struct` */
    get _timer(): __sifields$_timer
    set _timer(value: Assignable<__sifields$_timer>)
    /** `struct` */
    get _rt(): __sifields$_rt
    set _rt(value: Assignable<__sifields$_rt>)
    /** `struct` */
    get _sigchld(): __sifields$_sigchld
    set _sigchld(value: Assignable<__sifields$_sigchld>)
    /** `struct` */
    get _sigfault(): __sifields$_sigfault
    set _sigfault(value: Assignable<__sifields$_sigfault>)
    /** `struct` */
    get _sigpoll(): __sifields$_sigpoll
    set _sigpoll(value: Assignable<__sifields$_sigpoll>)
    /** `struct` */
    get _sigsys(): __sifields$_sigsys
    set _sigsys(value: Assignable<__sifields$_sigsys>)
  }

  /** `struct __user_cap_data_struct` of linux/capability.h: 12 bytes. */
  export interface __user_cap_data_struct extends View<'__user_cap_data_struct'> {
    /** `__u32`: a set of bits without named constants */
    effective: number
    /** `__u32`: a set of bits without named constants */
    permitted: number
    /** `__u32`: a set of bits without named constants */
    inheritable: number
  }

  /** `struct __user_cap_header_struct` of linux/capability.h: 8 bytes. */
  export interface __user_cap_header_struct extends View<'__user_cap_header_struct'> {
    /** `__u32`: one of `_LINUX_CAPABILITY_VERSION_` */
    version: Choice<_LINUX_CAPABILITY_VERSION_>
    /** `int`: a thread */
    get pid(): Tid
    set pid(value: Assignable<Tid>)
  }

  /** `struct _aarch64_ctx` of asm/sigcontext.h: 8 bytes, ARM64 only. */
  export interface _aarch64_ctx extends View<'_aarch64_ctx'> {
    /** `__u32`: one of `ARM64_CONTEXT_` */
    magic: Choice<ARM64_CONTEXT_>
    /** `__u32`: a number of bytes */
    size: number
  }

  /** `struct _fpreg` of asm/sigcontext.h: 10 bytes, x86-64 only. */
  export interface _fpreg extends View<'_fpreg'> {
    /** `__u16[4]` */
    get significand(): FieldArray<number, Assignable<number>>
    set significand(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u16` */
    exponent: number
  }

  /** `struct _fpstate_32` of asm/sigcontext.h: 624 bytes, x86-64 only. */
  export interface _fpstate_32 extends View<'_fpstate_32'> {
    /** `__u32` */
    cw: number
    /** `__u32` */
    sw: number
    /** `__u32` */
    tag: number
    /** `__u32` */
    ipoff: number
    /** `__u32` */
    cssel: number
    /** `__u32` */
    dataoff: number
    /** `__u32` */
    datasel: number
    /** `struct _fpreg[8]` */
    get _st(): StructArray<_fpreg>
    set _st(value: Assignable<StructArray<_fpreg>>)
    /** `__u16` */
    status: number
    /** `__u16` */
    magic: number
    /** `__u32[6]` */
    get _fxsr_env(): FieldArray<number, Assignable<number>>
    set _fxsr_env(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u32` */
    mxcsr: number
    /** `struct _fpxreg[8]` */
    get _fxsr_st(): StructArray<_fpxreg>
    set _fxsr_st(value: Assignable<StructArray<_fpxreg>>)
    /** `struct _xmmreg[8]` */
    get _xmm(): StructArray<_xmmreg>
    set _xmm(value: Assignable<StructArray<_xmmreg>>)
    /** `struct _fpx_sw_bytes` */
    get sw_reserved(): _fpx_sw_bytes
    set sw_reserved(value: Assignable<_fpx_sw_bytes>)
  }

  /** `struct _fpstate_64` of asm/sigcontext.h: 512 bytes, x86-64 only. */
  export interface _fpstate_64 extends View<'_fpstate_64'> {
    /** `__u16` */
    cwd: number
    /** `__u16` */
    swd: number
    /** `__u16` */
    twd: number
    /** `__u16` */
    fop: number
    /** `__u64`: a raw address that is not a buffer of the caller */
    get rip(): Pointer<ToBytes>
    set rip(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get rdp(): Pointer<ToBytes>
    set rdp(value: Assignable<Pointer<ToBytes>>)
    /** `__u32` */
    mxcsr: number
    /** `__u32` */
    mxcsr_mask: number
    /** `__u32[32]` */
    get st_space(): FieldArray<number, Assignable<number>>
    set st_space(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u32[64]` */
    get xmm_space(): FieldArray<number, Assignable<number>>
    set xmm_space(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `struct _fpx_sw_bytes` */
    get sw_reserved(): _fpx_sw_bytes
    set sw_reserved(value: Assignable<_fpx_sw_bytes>)
  }

  /** `struct _fpx_sw_bytes` of asm/sigcontext.h: 48 bytes, x86-64 only. */
  export interface _fpx_sw_bytes extends View<'_fpx_sw_bytes'> {
    /** `__u32` */
    magic1: number
    /** `__u32`: a number of bytes */
    extended_size: number
    /** `__u64`: a set of bits without named constants */
    get xfeatures(): bigint
    set xfeatures(value: Assignable<bigint>)
    /** `__u32`: a number of bytes */
    xstate_size: number
  }

  /** `struct _fpxreg` of asm/sigcontext.h: 16 bytes, x86-64 only. */
  export interface _fpxreg extends View<'_fpxreg'> {
    /** `__u16[4]` */
    get significand(): FieldArray<number, Assignable<number>>
    set significand(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u16` */
    exponent: number
  }

  /** `struct _header` of asm/sigcontext.h: 64 bytes, x86-64 only. */
  export interface _header extends View<'_header'> {
    /** `__u64`: a set of bits without named constants */
    get xfeatures(): bigint
    set xfeatures(value: Assignable<bigint>)
  }

  /** `struct _xmmreg` of asm/sigcontext.h: 16 bytes, x86-64 only. */
  export interface _xmmreg extends View<'_xmmreg'> {
    /** `__u32[4]` */
    get element(): FieldArray<number, Assignable<number>>
    set element(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct _xstate` of asm/sigcontext.h: 832 bytes, x86-64 only. */
  export interface _xstate extends View<'_xstate'> {
    /** `struct _fpstate_64` */
    get fpstate(): _fpstate_64
    set fpstate(value: Assignable<_fpstate_64>)
    /** `struct _header` */
    get xstate_hdr(): _header
    set xstate_hdr(value: Assignable<_header>)
    /** `struct _ymmh_state` */
    get ymmh(): _ymmh_state
    set ymmh(value: Assignable<_ymmh_state>)
  }

  /** `struct _ymmh_state` of asm/sigcontext.h: 256 bytes, x86-64 only. */
  export interface _ymmh_state extends View<'_ymmh_state'> {
    /** `__u32[64]` */
    get ymmh_space(): FieldArray<number, Assignable<number>>
    set ymmh_space(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct acct` of linux/acct.h: 64 bytes. */
  export interface acct extends View<'acct'> {
    /** `char`: flags: `ACCT_FLAG_` */
    ac_flag: Flags<ACCT_FLAG_>
    /** `char` */
    ac_version: number
    /** `__u16` */
    ac_uid16: number
    /** `__u16` */
    ac_gid16: number
    /** `__u16` */
    ac_tty: number
    /** `__u32`: time in s */
    ac_btime: number
    /** `comp_t` */
    ac_utime: number
    /** `comp_t` */
    ac_stime: number
    /** `comp_t` */
    ac_etime: number
    /** `comp_t` */
    ac_mem: number
    /** `comp_t` */
    ac_io: number
    /** `comp_t` */
    ac_rw: number
    /** `comp_t` */
    ac_minflt: number
    /** `comp_t` */
    ac_majflt: number
    /** `comp_t` */
    ac_swaps: number
    /** `__u16` */
    ac_ahz: number
    /** `__u32` */
    ac_exitcode: number
    /** `char[17]` */
    get ac_comm(): ByteField
    set ac_comm(value: Assignable<ByteField>)
    /** `__u8` */
    ac_etime_hi: number
    /** `__u16` */
    ac_etime_lo: number
    /** `__u32`: a user id */
    ac_uid: number
    /** `__u32`: a group id */
    ac_gid: number
  }

  /** `struct acct_v3` of linux/acct.h: 64 bytes. */
  export interface acct_v3 extends View<'acct_v3'> {
    /** `char`: flags: `ACCT_FLAG_` */
    ac_flag: Flags<ACCT_FLAG_>
    /** `char` */
    ac_version: number
    /** `__u16` */
    ac_tty: number
    /** `__u32` */
    ac_exitcode: number
    /** `__u32`: a user id */
    ac_uid: number
    /** `__u32`: a group id */
    ac_gid: number
    /** `__u32`: a process */
    get ac_pid(): Pid
    set ac_pid(value: Assignable<Pid>)
    /** `__u32`: a process */
    get ac_ppid(): Pid
    set ac_ppid(value: Assignable<Pid>)
    /** `__u32`: time in s */
    ac_btime: number
    /** `float` */
    ac_etime: number
    /** `comp_t` */
    ac_utime: number
    /** `comp_t` */
    ac_stime: number
    /** `comp_t` */
    ac_mem: number
    /** `comp_t` */
    ac_io: number
    /** `comp_t` */
    ac_rw: number
    /** `comp_t` */
    ac_minflt: number
    /** `comp_t` */
    ac_majflt: number
    /** `comp_t` */
    ac_swaps: number
    /** `char[16]` */
    get ac_comm(): ByteField
    set ac_comm(value: Assignable<ByteField>)
  }

  /** `struct cgroupstats` of linux/cgroupstats.h: 40 bytes. */
  export interface cgroupstats extends View<'cgroupstats', 'nr_sleeping' | 'nr_running' | 'nr_stopped' | 'nr_uninterruptible' | 'nr_io_wait'> {
    /** `__u64`: a number of things other than bytes (tasks) */
    nr_sleeping: number
    /** `__u64`: a number of things other than bytes (tasks) */
    nr_running: number
    /** `__u64`: a number of things other than bytes (tasks) */
    nr_stopped: number
    /** `__u64`: a number of things other than bytes (tasks) */
    nr_uninterruptible: number
    /** `__u64`: a number of things other than bytes (tasks) */
    nr_io_wait: number
  }

  /** `struct clone_args` of linux/sched.h: 88 bytes. */
  export interface clone_args extends View<'clone_args', 'exit_signal' | 'stack_size' | 'set_tid_size' | 'cgroup'> {
    /** `__u64`: flags: `CLONE_` */
    get flags(): WideFlags<Flags<CLONE_>>
    set flags(value: Assignable<WideFlags<Flags<CLONE_>>>)
    /** `__u64`: an open file descriptor (pidfd), written by the kernel; null: CLONE_PIDFD is not given */
    get pidfd(): Pointer<ToBytes>
    set pidfd(value: Assignable<Pointer<ToBytes>>)
    /**
     * `__u64`: a thread, written by the kernel; null: neither CLONE_CHILD_SETTID nor CLONE_CHILD_CLEARTID
     * is given
     */
    get child_tid(): Pointer<ToBytes>
    set child_tid(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a thread, written by the kernel; null: CLONE_PARENT_SETTID is not given */
    get parent_tid(): Pointer<ToBytes>
    set parent_tid(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a signal number */
    exit_signal: number
    /** `__u64`: a raw address that is not a buffer of the caller */
    get stack(): Pointer<ToBytes>
    set stack(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a number of bytes */
    stack_size: number
    /** `__u64`: a raw address that is not a buffer of the caller */
    get tls(): Pointer<ToBytes>
    set tls(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a thread, set_tid_size of them, read by the kernel; null: the kernel chooses the ids */
    get set_tid(): Pointer<ToBytes>
    set set_tid(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: the length; left out, that of the memory */
    set_tid_size: number
    /** `__u64`: an open file descriptor (cgroup) */
    get cgroup(): Fd
    set cgroup(value: Assignable<Fd>)
  }

  /** `struct coredump_ack` of linux/coredump.h: 16 bytes. */
  export interface coredump_ack extends View<'coredump_ack', 'mask'> {
    /** `__u32`: a number of bytes */
    size: number
    /** `__u64`: flags: `COREDUMP_` */
    mask: Flags<COREDUMP_>
  }

  /** `struct coredump_req` of linux/coredump.h: 16 bytes. */
  export interface coredump_req extends View<'coredump_req', 'mask'> {
    /** `__u32`: a number of bytes */
    size: number
    /** `__u32`: a number of bytes */
    size_ack: number
    /** `__u64`: flags: `COREDUMP_` */
    mask: Flags<COREDUMP_>
  }

  /** `struct elf32_hdr` of linux/elf.h: 52 bytes. */
  export interface elf32_hdr extends View<'elf32_hdr'> {
    /** `unsigned char[16]` */
    get e_ident(): ByteField
    set e_ident(value: Assignable<ByteField>)
    /** `Elf32_Half`: one of `ET_` */
    e_type: Choice<ET_>
    /** `Elf32_Half`: one of `EM_` */
    e_machine: Choice<EM_>
    /** `Elf32_Word` */
    e_version: number
    /** `Elf32_Addr`: a raw address that is not a buffer of the caller */
    e_entry: number
    /** `Elf32_Off`: a signed position or distance in a file, in bytes */
    e_phoff: number
    /** `Elf32_Off`: a signed position or distance in a file, in bytes */
    e_shoff: number
    /** `Elf32_Word`: a set of bits without named constants */
    e_flags: number
    /** `Elf32_Half`: a number of bytes */
    e_ehsize: number
    /** `Elf32_Half`: a number of bytes */
    e_phentsize: number
    /** `Elf32_Half`: a number of things other than bytes (program headers) */
    e_phnum: number
    /** `Elf32_Half`: a number of bytes */
    e_shentsize: number
    /** `Elf32_Half`: a number of things other than bytes (section headers) */
    e_shnum: number
    /** `Elf32_Half` */
    e_shstrndx: number
  }

  /** `struct elf32_note` of linux/elf.h: 12 bytes. */
  export interface elf32_note extends View<'elf32_note'> {
    /** `Elf32_Word`: a number of bytes */
    n_namesz: number
    /** `Elf32_Word`: a number of bytes */
    n_descsz: number
    /** `Elf32_Word`: a plain number */
    n_type: number
  }

  /** `struct elf32_phdr` of linux/elf.h: 32 bytes. */
  export interface elf32_phdr extends View<'elf32_phdr'> {
    /** `Elf32_Word`: one of `PT_` */
    p_type: Choice<PT_>
    /** `Elf32_Off`: a signed position or distance in a file, in bytes */
    p_offset: number
    /** `Elf32_Addr`: a raw address that is not a buffer of the caller */
    p_vaddr: number
    /** `Elf32_Addr`: a raw address that is not a buffer of the caller */
    p_paddr: number
    /** `Elf32_Word`: a number of bytes */
    p_filesz: number
    /** `Elf32_Word`: a number of bytes */
    p_memsz: number
    /** `Elf32_Word`: flags: `ELF_PF_` */
    p_flags: Flags<ELF_PF_>
    /** `Elf32_Word`: a number of bytes */
    p_align: number
  }

  /** `struct elf32_rel` of linux/elf.h: 8 bytes. */
  export interface elf32_rel extends View<'elf32_rel'> {
    /** `Elf32_Addr`: a raw address that is not a buffer of the caller */
    r_offset: number
    /** `Elf32_Word`: a machine word whose meaning is the caller's own */
    r_info: number
  }

  /** `struct elf32_rela` of linux/elf.h: 12 bytes. */
  export interface elf32_rela extends View<'elf32_rela'> {
    /** `Elf32_Addr`: a raw address that is not a buffer of the caller */
    r_offset: number
    /** `Elf32_Word`: a machine word whose meaning is the caller's own */
    r_info: number
    /** `Elf32_Sword`: a plain number */
    r_addend: number
  }

  /** `struct elf32_shdr` of linux/elf.h: 40 bytes. */
  export interface elf32_shdr extends View<'elf32_shdr'> {
    /** `Elf32_Word` */
    sh_name: number
    /** `Elf32_Word`: one of `SHT_` */
    sh_type: Choice<SHT_>
    /** `Elf32_Word`: flags: `SHF_` */
    sh_flags: Flags<SHF_>
    /** `Elf32_Addr`: a raw address that is not a buffer of the caller */
    sh_addr: number
    /** `Elf32_Off`: a signed position or distance in a file, in bytes */
    sh_offset: number
    /** `Elf32_Word`: a number of bytes */
    sh_size: number
    /** `Elf32_Word` */
    sh_link: number
    /** `Elf32_Word` */
    sh_info: number
    /** `Elf32_Word`: a number of bytes */
    sh_addralign: number
    /** `Elf32_Word`: a number of bytes */
    sh_entsize: number
  }

  /** `struct elf32_sym` of linux/elf.h: 16 bytes. */
  export interface elf32_sym extends View<'elf32_sym'> {
    /** `Elf32_Word` */
    st_name: number
    /** `Elf32_Addr`: a raw address that is not a buffer of the caller */
    st_value: number
    /** `Elf32_Word`: a number of bytes */
    st_size: number
    /** `unsigned char` */
    st_info: number
    /** `unsigned char` */
    st_other: number
    /** `Elf32_Half` */
    st_shndx: number
  }

  /** `struct elf64_hdr` of linux/elf.h: 64 bytes. */
  export interface elf64_hdr extends View<'elf64_hdr', 'e_phoff' | 'e_shoff'> {
    /** `unsigned char[16]` */
    get e_ident(): ByteField
    set e_ident(value: Assignable<ByteField>)
    /** `Elf64_Half`: one of `ET_` */
    e_type: Choice<ET_>
    /** `Elf64_Half`: one of `EM_` */
    e_machine: Choice<EM_>
    /** `Elf64_Word` */
    e_version: number
    /** `Elf64_Addr`: a raw address that is not a buffer of the caller */
    get e_entry(): Pointer<ToBytes>
    set e_entry(value: Assignable<Pointer<ToBytes>>)
    /** `Elf64_Off`: a signed position or distance in a file, in bytes */
    e_phoff: number
    /** `Elf64_Off`: a signed position or distance in a file, in bytes */
    e_shoff: number
    /** `Elf64_Word`: a set of bits without named constants */
    e_flags: number
    /** `Elf64_Half`: a number of bytes */
    e_ehsize: number
    /** `Elf64_Half`: a number of bytes */
    e_phentsize: number
    /** `Elf64_Half`: a number of things other than bytes (program headers) */
    e_phnum: number
    /** `Elf64_Half`: a number of bytes */
    e_shentsize: number
    /** `Elf64_Half`: a number of things other than bytes (section headers) */
    e_shnum: number
    /** `Elf64_Half` */
    e_shstrndx: number
  }

  /** `struct elf64_note` of linux/elf.h: 12 bytes. */
  export interface elf64_note extends View<'elf64_note'> {
    /** `Elf64_Word`: a number of bytes */
    n_namesz: number
    /** `Elf64_Word`: a number of bytes */
    n_descsz: number
    /** `Elf64_Word`: a plain number */
    n_type: number
  }

  /** `struct elf64_phdr` of linux/elf.h: 56 bytes. */
  export interface elf64_phdr extends View<'elf64_phdr', 'p_offset' | 'p_filesz' | 'p_memsz' | 'p_align'> {
    /** `Elf64_Word`: one of `PT_` */
    p_type: Choice<PT_>
    /** `Elf64_Word`: flags: `ELF_PF_` */
    p_flags: Flags<ELF_PF_>
    /** `Elf64_Off`: a signed position or distance in a file, in bytes */
    p_offset: number
    /** `Elf64_Addr`: a raw address that is not a buffer of the caller */
    get p_vaddr(): Pointer<ToBytes>
    set p_vaddr(value: Assignable<Pointer<ToBytes>>)
    /** `Elf64_Addr`: a raw address that is not a buffer of the caller */
    get p_paddr(): Pointer<ToBytes>
    set p_paddr(value: Assignable<Pointer<ToBytes>>)
    /** `Elf64_Xword`: a number of bytes */
    p_filesz: number
    /** `Elf64_Xword`: a number of bytes */
    p_memsz: number
    /** `Elf64_Xword`: a number of bytes */
    p_align: number
  }

  /** `struct elf64_rel` of linux/elf.h: 16 bytes. */
  export interface elf64_rel extends View<'elf64_rel'> {
    /** `Elf64_Addr`: a raw address that is not a buffer of the caller */
    get r_offset(): Pointer<ToBytes>
    set r_offset(value: Assignable<Pointer<ToBytes>>)
    /** `Elf64_Xword`: a machine word whose meaning is the caller's own */
    get r_info(): Pointer<ToBytes>
    set r_info(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct elf64_rela` of linux/elf.h: 24 bytes. */
  export interface elf64_rela extends View<'elf64_rela', 'r_addend'> {
    /** `Elf64_Addr`: a raw address that is not a buffer of the caller */
    get r_offset(): Pointer<ToBytes>
    set r_offset(value: Assignable<Pointer<ToBytes>>)
    /** `Elf64_Xword`: a machine word whose meaning is the caller's own */
    get r_info(): Pointer<ToBytes>
    set r_info(value: Assignable<Pointer<ToBytes>>)
    /** `Elf64_Sxword`: a plain number */
    r_addend: number
  }

  /** `struct elf64_shdr` of linux/elf.h: 64 bytes. */
  export interface elf64_shdr extends View<'elf64_shdr', 'sh_flags' | 'sh_offset' | 'sh_size' | 'sh_addralign' | 'sh_entsize'> {
    /** `Elf64_Word` */
    sh_name: number
    /** `Elf64_Word`: one of `SHT_` */
    sh_type: Choice<SHT_>
    /** `Elf64_Xword`: flags: `SHF_` */
    sh_flags: Flags<SHF_>
    /** `Elf64_Addr`: a raw address that is not a buffer of the caller */
    get sh_addr(): Pointer<ToBytes>
    set sh_addr(value: Assignable<Pointer<ToBytes>>)
    /** `Elf64_Off`: a signed position or distance in a file, in bytes */
    sh_offset: number
    /** `Elf64_Xword`: a number of bytes */
    sh_size: number
    /** `Elf64_Word` */
    sh_link: number
    /** `Elf64_Word` */
    sh_info: number
    /** `Elf64_Xword`: a number of bytes */
    sh_addralign: number
    /** `Elf64_Xword`: a number of bytes */
    sh_entsize: number
  }

  /** `struct elf64_sym` of linux/elf.h: 24 bytes. */
  export interface elf64_sym extends View<'elf64_sym', 'st_size'> {
    /** `Elf64_Word` */
    st_name: number
    /** `unsigned char` */
    st_info: number
    /** `unsigned char` */
    st_other: number
    /** `Elf64_Half` */
    st_shndx: number
    /** `Elf64_Addr`: a raw address that is not a buffer of the caller */
    get st_value(): Pointer<ToBytes>
    set st_value(value: Assignable<Pointer<ToBytes>>)
    /** `Elf64_Xword`: a number of bytes */
    st_size: number
  }

  /** `struct esr_context` of asm/sigcontext.h: 16 bytes, ARM64 only. */
  export interface esr_context extends View<'esr_context'> {
    /** `struct _aarch64_ctx` */
    get head(): _aarch64_ctx
    set head(value: Assignable<_aarch64_ctx>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get esr(): Pointer<ToBytes>
    set esr(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct extra_context` of asm/sigcontext.h: 32 bytes, ARM64 only. */
  export interface extra_context extends View<'extra_context'> {
    /** `struct _aarch64_ctx` */
    get head(): _aarch64_ctx
    set head(value: Assignable<_aarch64_ctx>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get datap(): Pointer<ToBytes>
    set datap(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: a number of bytes */
    size: number
  }

  /** `struct fpmr_context` of asm/sigcontext.h: 16 bytes, ARM64 only. */
  export interface fpmr_context extends View<'fpmr_context'> {
    /** `struct _aarch64_ctx` */
    get head(): _aarch64_ctx
    set head(value: Assignable<_aarch64_ctx>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get fpmr(): Pointer<ToBytes>
    set fpmr(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct fpsimd_context` of asm/sigcontext.h: 528 bytes, ARM64 only. */
  export interface fpsimd_context extends View<'fpsimd_context'> {
    /** `struct _aarch64_ctx` */
    get head(): _aarch64_ctx
    set head(value: Assignable<_aarch64_ctx>)
    /** `__u32` */
    fpsr: number
    /** `__u32` */
    fpcr: number
    /** `__int128 unsigned[32]` */
    get vregs(): FieldArray<ByteField, Assignable<ByteField>>
    set vregs(value: Assignable<FieldArray<ByteField, Assignable<ByteField>>>)
  }

  /** `struct futex_waitv` of linux/futex.h: 24 bytes. */
  export interface futex_waitv extends View<'futex_waitv'> {
    /** `__u64`: a machine word whose meaning is the caller's own */
    get val(): Pointer<ToBytes>
    set val(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: bytes, 4 bytes, 8 with FUTEX2_NUMA, read and written by the kernel */
    get uaddr(): Pointer<ToBytes>
    set uaddr(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: flags: `FUTEX2_` */
    flags: Flags<FUTEX2_>
  }

  /** `struct gcs_context` of asm/sigcontext.h: 32 bytes, ARM64 only. */
  export interface gcs_context extends View<'gcs_context', 'features_enabled'> {
    /** `struct _aarch64_ctx` */
    get head(): _aarch64_ctx
    set head(value: Assignable<_aarch64_ctx>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get gcspr(): Pointer<ToBytes>
    set gcspr(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: flags: `PR_SHADOW_STACK_` */
    features_enabled: Flags<PR_SHADOW_STACK_>
  }

  /** `struct kcmp_epoll_slot` of linux/kcmp.h: 12 bytes. */
  export interface kcmp_epoll_slot extends View<'kcmp_epoll_slot'> {
    /** `__u32`: an open file descriptor (remote) */
    get efd(): Fd
    set efd(value: Assignable<Fd>)
    /** `__u32`: an open file descriptor (remote) */
    get tfd(): Fd
    set tfd(value: Assignable<Fd>)
    /** `__u32`: a number of things other than bytes */
    toff: number
  }

  /** `struct mnt_ns_info` of linux/nsfs.h: 16 bytes. */
  export interface mnt_ns_info extends View<'mnt_ns_info'> {
    /** `__u32`: a number of bytes */
    size: number
    /** `__u32`: a number of things other than bytes (mounts) */
    nr_mounts: number
    /**
     * `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret
     * (namespace)
     */
    get mnt_ns_id(): Pointer<ToBytes>
    set mnt_ns_id(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct ns_id_req` of linux/nsfs.h: 32 bytes. */
  export interface ns_id_req extends View<'ns_id_req'> {
    /** `__u32`: a number of bytes */
    size: number
    /**
     * `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret
     * (namespace)
     */
    get ns_id(): Pointer<ToBytes>
    set ns_id(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: flags: `CLONE_NEW_` */
    ns_type: Flags<CLONE_NEW_>
    /**
     * `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret
     * (namespace)
     */
    get user_ns_id(): Pointer<ToBytes>
    set user_ns_id(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct nsfs_file_handle` of linux/nsfs.h: 16 bytes. */
  export interface nsfs_file_handle extends View<'nsfs_file_handle'> {
    /**
     * `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret
     * (namespace)
     */
    get ns_id(): Pointer<ToBytes>
    set ns_id(value: Assignable<Pointer<ToBytes>>)
    /** `__u32` */
    ns_type: number
    /** `__u32`: an inode number */
    ns_inum: number
  }

  /** `struct pidfd_info` of linux/pidfd.h: 88 bytes. */
  export interface pidfd_info extends View<'pidfd_info', 'mask' | 'supported_mask'> {
    /** `__u64`: flags: `PIDFD_INFO_` */
    mask: Flags<PIDFD_INFO_>
    /** `__u64`: a value that the kernel hands back as it is, or that only the kernel can interpret (cgroup) */
    get cgroupid(): Pointer<ToBytes>
    set cgroupid(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: a thread */
    get pid(): Tid
    set pid(value: Assignable<Tid>)
    /** `__u32`: a process */
    get tgid(): Pid
    set tgid(value: Assignable<Pid>)
    /** `__u32`: a process */
    get ppid(): Pid
    set ppid(value: Assignable<Pid>)
    /** `__u32`: a user id */
    ruid: number
    /** `__u32`: a group id */
    rgid: number
    /** `__u32`: a user id */
    euid: number
    /** `__u32`: a group id */
    egid: number
    /** `__u32`: a user id */
    suid: number
    /** `__u32`: a group id */
    sgid: number
    /** `__u32`: a user id */
    fsuid: number
    /** `__u32`: a group id */
    fsgid: number
    /** `__s32`: a plain number */
    exit_code: number
    /** `__u32`: flags: `PIDFD_COREDUMP_` */
    coredump_mask: Flags<PIDFD_COREDUMP_>
    /** `__u32`: a signal number */
    coredump_signal: number
    /** `__u32`: a plain number */
    coredump_code: number
    /** `__u64`: flags: `PIDFD_INFO_` */
    supported_mask: Flags<PIDFD_INFO_>
  }

  /** `struct poe_context` of asm/sigcontext.h: 16 bytes, ARM64 only. */
  export interface poe_context extends View<'poe_context'> {
    /** `struct _aarch64_ctx` */
    get head(): _aarch64_ctx
    set head(value: Assignable<_aarch64_ctx>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get por_el0(): Pointer<ToBytes>
    set por_el0(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct prctl_mm_map` of linux/prctl.h: 104 bytes. */
  export interface prctl_mm_map extends View<'prctl_mm_map'> {
    /** `__u64`: a raw address that is not a buffer of the caller */
    get start_code(): Pointer<ToBytes>
    set start_code(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get end_code(): Pointer<ToBytes>
    set end_code(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get start_data(): Pointer<ToBytes>
    set start_data(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get end_data(): Pointer<ToBytes>
    set end_data(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get start_brk(): Pointer<ToBytes>
    set start_brk(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get brk(): Pointer<ToBytes>
    set brk(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get start_stack(): Pointer<ToBytes>
    set start_stack(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get arg_start(): Pointer<ToBytes>
    set arg_start(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get arg_end(): Pointer<ToBytes>
    set arg_end(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get env_start(): Pointer<ToBytes>
    set env_start(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get env_end(): Pointer<ToBytes>
    set env_end(value: Assignable<Pointer<ToBytes>>)
    /**
     * `__u64 *`: bytes, auxv_size bytes, read by the kernel; null: the auxiliary vector stays; auxv_size is
     * 0
     */
    get auxv(): Pointer<ToText>
    set auxv(value: Assignable<Pointer<ToText>>)
    /** `__u32`: the length; left out, that of the memory */
    auxv_size: number
    /** `__u32`: an open file descriptor */
    get exe_fd(): Fd
    set exe_fd(value: Assignable<Fd>)
  }

  /** `struct pt_regs` of linux/binfmts.h: 168 bytes, x86-64 only. */
  export interface pt_regs extends View<'pt_regs', 'orig_rax' | 'eflags'> {
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get r15(): Pointer<ToBytes>
    set r15(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get r14(): Pointer<ToBytes>
    set r14(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get r13(): Pointer<ToBytes>
    set r13(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get r12(): Pointer<ToBytes>
    set r12(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get rbp(): Pointer<ToBytes>
    set rbp(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get rbx(): Pointer<ToBytes>
    set rbx(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get r11(): Pointer<ToBytes>
    set r11(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get r10(): Pointer<ToBytes>
    set r10(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get r9(): Pointer<ToBytes>
    set r9(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get r8(): Pointer<ToBytes>
    set r8(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get rax(): Pointer<ToBytes>
    set rax(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get rcx(): Pointer<ToBytes>
    set rcx(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get rdx(): Pointer<ToBytes>
    set rdx(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get rsi(): Pointer<ToBytes>
    set rsi(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get rdi(): Pointer<ToBytes>
    set rdi(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a plain number (syscall) */
    orig_rax: number
    /** `long unsigned int`: a raw address that is not a buffer of the caller */
    get rip(): Pointer<ToBytes>
    set rip(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get cs(): Pointer<ToBytes>
    set cs(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: flags: `X86_EFLAGS_` */
    eflags: Flags<X86_EFLAGS_>
    /** `long unsigned int`: a raw address that is not a buffer of the caller */
    get rsp(): Pointer<ToBytes>
    set rsp(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a machine word whose meaning is the caller's own */
    get ss(): Pointer<ToBytes>
    set ss(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct rlimit` of linux/resource.h: 16 bytes. */
  export interface rlimit extends View<'rlimit'> {
    /** `__kernel_ulong_t`: a limit; all bits set mean none */
    get rlim_cur(): bigint
    set rlim_cur(value: Assignable<bigint>)
    /** `__kernel_ulong_t`: a limit; all bits set mean none */
    get rlim_max(): bigint
    set rlim_max(value: Assignable<bigint>)
  }

  /** `struct rlimit64` of linux/resource.h: 16 bytes. */
  export interface rlimit64 extends View<'rlimit64'> {
    /** `__u64`: a limit; all bits set mean none */
    get rlim_cur(): bigint
    set rlim_cur(value: Assignable<bigint>)
    /** `__u64`: a limit; all bits set mean none */
    get rlim_max(): bigint
    set rlim_max(value: Assignable<bigint>)
  }

  /** `struct robust_list` of linux/futex.h: 8 bytes. */
  export interface robust_list extends View<'robust_list'> {
    /** `struct robust_list *`: a raw address that is not a buffer of the caller */
    get next(): Pointer<ToBytes>
    set next(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct robust_list_head` of linux/futex.h: 24 bytes. */
  export interface robust_list_head extends View<'robust_list_head', 'futex_offset'> {
    /** `struct robust_list` */
    get list(): robust_list
    set list(value: Assignable<robust_list>)
    /** `long int`: a signed position or distance in a file, in bytes */
    futex_offset: number
    /** `struct robust_list *`: a raw address that is not a buffer of the caller */
    get list_op_pending(): Pointer<ToBytes>
    set list_op_pending(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct rseq` of linux/rseq.h: 64 bytes. */
  export interface rseq extends View<'rseq'> {
    /** `__u32`: a plain number (cpu) */
    cpu_id_start: number
    /** `__u32`: a plain number (cpu) */
    cpu_id: number
    /** `__u64`: struct rseq_cs, read by the kernel; null: no sequence is running */
    get rseq_cs(): Pointer<To<rseq_cs>>
    set rseq_cs(value: Assignable<Pointer<To<rseq_cs>>>)
    /** `__u32`: flags: `RSEQ_CS_FLAG_` */
    flags: Flags<RSEQ_CS_FLAG_>
    /** `__u32`: a plain number (NUMA node) */
    node_id: number
    /** `__u32`: a plain number */
    mm_cid: number
    /** `struct rseq_slice_ctrl` */
    get slice_ctrl(): rseq_slice_ctrl
    set slice_ctrl(value: Assignable<rseq_slice_ctrl>)
    /** `char[0]` */
    get end(): ByteField
    set end(value: Assignable<ByteField>)
  }

  /** `struct rseq_cs` of linux/rseq.h: 32 bytes. */
  export interface rseq_cs extends View<'rseq_cs', 'post_commit_offset'> {
    /** `__u32`: a plain number */
    version: number
    /** `__u32`: flags: `RSEQ_CS_FLAG_` */
    flags: Flags<RSEQ_CS_FLAG_>
    /** `__u64`: a raw address that is not a buffer of the caller */
    get start_ip(): Pointer<ToBytes>
    set start_ip(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a number of bytes */
    post_commit_offset: number
    /** `__u64`: a raw address that is not a buffer of the caller */
    get abort_ip(): Pointer<ToBytes>
    set abort_ip(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct rseq_slice_ctrl` of linux/rseq.h: 4 bytes. */
  export interface rseq_slice_ctrl extends View<'rseq_slice_ctrl'> {
    /** `__u32` */
    all: number
    /** `__u8` */
    request: number
    /** `__u8` */
    granted: number
  }

  /** `struct rusage` of linux/resource.h: 144 bytes. */
  export interface rusage extends View<'rusage', 'ru_maxrss' | 'ru_ixrss' | 'ru_idrss' | 'ru_isrss' | 'ru_minflt' | 'ru_majflt' | 'ru_nswap' | 'ru_inblock' | 'ru_oublock' | 'ru_msgsnd' | 'ru_msgrcv' | 'ru_nsignals' | 'ru_nvcsw' | 'ru_nivcsw'> {
    /** `struct __kernel_old_timeval` */
    get ru_utime(): __kernel_old_timeval
    set ru_utime(value: Assignable<__kernel_old_timeval>)
    /** `struct __kernel_old_timeval` */
    get ru_stime(): __kernel_old_timeval
    set ru_stime(value: Assignable<__kernel_old_timeval>)
    /** `__kernel_long_t`: a number of things other than bytes (kibibytes) */
    ru_maxrss: number
    /** `__kernel_long_t`: a number of things other than bytes (kibibytes) */
    ru_ixrss: number
    /** `__kernel_long_t`: a number of things other than bytes (kibibytes) */
    ru_idrss: number
    /** `__kernel_long_t`: a number of things other than bytes (kibibytes) */
    ru_isrss: number
    /** `__kernel_long_t`: a number of things other than bytes (faults) */
    ru_minflt: number
    /** `__kernel_long_t`: a number of things other than bytes (faults) */
    ru_majflt: number
    /** `__kernel_long_t`: a number of things other than bytes */
    ru_nswap: number
    /** `__kernel_long_t`: a number of things other than bytes (blocks) */
    ru_inblock: number
    /** `__kernel_long_t`: a number of things other than bytes (blocks) */
    ru_oublock: number
    /** `__kernel_long_t`: a number of things other than bytes (messages) */
    ru_msgsnd: number
    /** `__kernel_long_t`: a number of things other than bytes (messages) */
    ru_msgrcv: number
    /** `__kernel_long_t`: a number of things other than bytes (signals) */
    ru_nsignals: number
    /** `__kernel_long_t`: a number of things other than bytes (switches) */
    ru_nvcsw: number
    /** `__kernel_long_t`: a number of things other than bytes (switches) */
    ru_nivcsw: number
  }

  /** `struct sched_attr` of linux/sched/types.h: 56 bytes. */
  export interface sched_attr extends View<'sched_attr', 'sched_flags' | 'sched_runtime' | 'sched_deadline' | 'sched_period'> {
    /** `__u32`: a number of bytes */
    size: number
    /** `__u32`: one of `SCHED_` */
    sched_policy: Choice<SCHED_>
    /** `__u64`: flags: `SCHED_FLAG_` */
    sched_flags: Flags<SCHED_FLAG_>
    /** `__s32`: a plain number */
    sched_nice: number
    /** `__u32`: a plain number */
    sched_priority: number
    /** `__u64`: time in ns */
    sched_runtime: number
    /** `__u64`: time in ns */
    sched_deadline: number
    /** `__u64`: time in ns */
    sched_period: number
    /** `__u32`: a plain number */
    sched_util_min: number
    /** `__u32`: a plain number */
    sched_util_max: number
  }

  /** `struct sched_param` of include/linux/sched.h: 4 bytes. */
  export interface sched_param extends View<'sched_param'> {
    /** `int`: a plain number */
    sched_priority: number
  }

  /** `struct sigaction` of asm/signal.h: 32 bytes. */
  export interface sigaction extends View<'sigaction', 'sa_flags'> {
    /** `__sighandler_t`: a raw address that is not a buffer of the caller */
    get sa_handler(): Pointer<ToBytes>
    set sa_handler(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: flags: `SA_` */
    sa_flags: Flags<SA_>
    /** `__sigrestore_t`: a raw address that is not a buffer of the caller */
    get sa_restorer(): Pointer<ToBytes>
    set sa_restorer(value: Assignable<Pointer<ToBytes>>)
    /** `sigset_t` */
    get sa_mask(): sigset_t
    set sa_mask(value: Assignable<sigset_t>)
  }

  /** `struct sigaltstack` of asm/signal.h: 24 bytes. */
  export interface sigaltstack extends View<'sigaltstack', 'ss_size'> {
    /** `void *`: a raw address that is not a buffer of the caller */
    get ss_sp(): Pointer<ToBytes>
    set ss_sp(value: Assignable<Pointer<ToBytes>>)
    /** `int`: flags: `SS_` */
    ss_flags: Flags<SS_>
    /** `__kernel_size_t`: a number of bytes */
    ss_size: number
  }

  /** `struct sigcontext` of asm/sigcontext.h: 256 bytes on x86-64, 4384 on ARM64. */
  export interface sigcontext extends View<'sigcontext', 'eflags' | 'trapno' | 'pstate'> {
    /** `__u64`: a machine word whose meaning is the caller's own */
    get r8(): Pointer<ToBytes>
    set r8(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get r9(): Pointer<ToBytes>
    set r9(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get r10(): Pointer<ToBytes>
    set r10(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get r11(): Pointer<ToBytes>
    set r11(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get r12(): Pointer<ToBytes>
    set r12(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get r13(): Pointer<ToBytes>
    set r13(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get r14(): Pointer<ToBytes>
    set r14(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get r15(): Pointer<ToBytes>
    set r15(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get rdi(): Pointer<ToBytes>
    set rdi(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get rsi(): Pointer<ToBytes>
    set rsi(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get rbp(): Pointer<ToBytes>
    set rbp(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get rbx(): Pointer<ToBytes>
    set rbx(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get rdx(): Pointer<ToBytes>
    set rdx(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get rax(): Pointer<ToBytes>
    set rax(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get rcx(): Pointer<ToBytes>
    set rcx(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get rsp(): Pointer<ToBytes>
    set rsp(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get rip(): Pointer<ToBytes>
    set rip(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: flags: `X86_EFLAGS_` */
    eflags: Flags<X86_EFLAGS_>
    /** `__u16` */
    cs: number
    /** `__u16` */
    gs: number
    /** `__u16` */
    fs: number
    /** `__u16` */
    ss: number
    /** `__u64`: a machine word whose meaning is the caller's own */
    get err(): Pointer<ToBytes>
    set err(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a plain number */
    trapno: number
    /** `__u64`: a set of bits without named constants (signal) */
    get oldmask(): bigint
    set oldmask(value: Assignable<bigint>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get cr2(): Pointer<ToBytes>
    set cr2(value: Assignable<Pointer<ToBytes>>)
    /** `struct _fpstate_64 *`: a raw address that is not a buffer of the caller */
    get fpstate(): Pointer<ToBytes>
    set fpstate(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get fault_address(): Pointer<ToBytes>
    set fault_address(value: Assignable<Pointer<ToBytes>>)
    /** `__u64[31]` */
    get regs(): FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>
    set regs(value: Assignable<FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get sp(): Pointer<ToBytes>
    set sp(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get pc(): Pointer<ToBytes>
    set pc(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: flags: `PSR_` */
    pstate: Flags<PSR_>
  }

  /** `struct sigcontext_32` of asm/sigcontext.h: 88 bytes, x86-64 only. */
  export interface sigcontext_32 extends View<'sigcontext_32'> {
    /** `__u16` */
    gs: number
    /** `__u16` */
    __gsh: number
    /** `__u16` */
    fs: number
    /** `__u16` */
    __fsh: number
    /** `__u16` */
    es: number
    /** `__u16` */
    __esh: number
    /** `__u16` */
    ds: number
    /** `__u16` */
    __dsh: number
    /** `__u32` */
    di: number
    /** `__u32` */
    si: number
    /** `__u32` */
    bp: number
    /** `__u32` */
    sp: number
    /** `__u32` */
    bx: number
    /** `__u32` */
    dx: number
    /** `__u32` */
    cx: number
    /** `__u32` */
    ax: number
    /** `__u32` */
    trapno: number
    /** `__u32` */
    err: number
    /** `__u32` */
    ip: number
    /** `__u16` */
    cs: number
    /** `__u16` */
    __csh: number
    /** `__u32` */
    flags: number
    /** `__u32` */
    sp_at_signal: number
    /** `__u16` */
    ss: number
    /** `__u16` */
    __ssh: number
    /** `__u32` */
    fpstate: number
    /** `__u32` */
    oldmask: number
    /** `__u32` */
    cr2: number
  }

  /** `struct sigcontext_64` of asm/sigcontext.h: 256 bytes, x86-64 only. */
  export interface sigcontext_64 extends View<'sigcontext_64', 'flags' | 'trapno'> {
    /** `__u64`: a machine word whose meaning is the caller's own */
    get r8(): Pointer<ToBytes>
    set r8(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get r9(): Pointer<ToBytes>
    set r9(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get r10(): Pointer<ToBytes>
    set r10(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get r11(): Pointer<ToBytes>
    set r11(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get r12(): Pointer<ToBytes>
    set r12(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get r13(): Pointer<ToBytes>
    set r13(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get r14(): Pointer<ToBytes>
    set r14(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get r15(): Pointer<ToBytes>
    set r15(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get di(): Pointer<ToBytes>
    set di(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get si(): Pointer<ToBytes>
    set si(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get bp(): Pointer<ToBytes>
    set bp(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get bx(): Pointer<ToBytes>
    set bx(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get dx(): Pointer<ToBytes>
    set dx(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get ax(): Pointer<ToBytes>
    set ax(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a machine word whose meaning is the caller's own */
    get cx(): Pointer<ToBytes>
    set cx(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get sp(): Pointer<ToBytes>
    set sp(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get ip(): Pointer<ToBytes>
    set ip(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: flags: `X86_EFLAGS_` */
    flags: Flags<X86_EFLAGS_>
    /** `__u16` */
    cs: number
    /** `__u16` */
    gs: number
    /** `__u16` */
    fs: number
    /** `__u16` */
    ss: number
    /** `__u64`: a machine word whose meaning is the caller's own */
    get err(): Pointer<ToBytes>
    set err(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a plain number */
    trapno: number
    /** `__u64`: a set of bits without named constants (signal) */
    get oldmask(): bigint
    set oldmask(value: Assignable<bigint>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get cr2(): Pointer<ToBytes>
    set cr2(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get fpstate(): Pointer<ToBytes>
    set fpstate(value: Assignable<Pointer<ToBytes>>)
  }

  /** `_sigev_thread` in `sigevent._sigev_un`. */
  export interface sigevent$_sigev_un$_sigev_thread extends View<'sigevent._sigev_un._sigev_thread'> {
  }
  /** `_sigev_un` in `sigevent`. */
  export interface sigevent$_sigev_un extends View<'sigevent._sigev_un'> {
    /** `int`: a thread */
    get _tid(): Tid
    set _tid(value: Assignable<Tid>)
  }
  /** `struct sigevent` of asm-generic/siginfo.h: 64 bytes. */
  export interface sigevent extends View<'sigevent'> {
    /** `sigval_t` */
    get sigev_value(): sigval
    set sigev_value(value: Assignable<sigval>)
    /** `int`: a signal number */
    sigev_signo: number
    /** `int`: one of `SIGEV_` */
    sigev_notify: Choice<SIGEV_>
    /** `union` */
    get _sigev_un(): sigevent$_sigev_un
    set _sigev_un(value: Assignable<sigevent$_sigev_un>)
  }

  /** `struct siginfo` of asm/signal.h: 128 bytes. */
  export interface siginfo extends View<'siginfo'> {
    /** `int`: a signal number */
    si_signo: number
    /** `int`: an error number */
    si_errno: number
    /** `int`: a plain number */
    si_code: number
    /** `union __sifields` */
    get _sifields(): __sifields
    set _sifields(value: Assignable<__sifields>)
  }

  /** `struct sigset_t` of asm-generic/signal.h: 8 bytes. */
  export interface sigset_t extends View<'sigset_t'> {
    /** `long unsigned int[1]` */
    get sig(): FieldArray<bigint, Assignable<bigint>>
    set sig(value: Assignable<FieldArray<bigint, Assignable<bigint>>>)
  }

  /** `union sigval` of asm-generic/siginfo.h: 8 bytes. */
  export interface sigval extends View<'sigval'> {
    /** `int`: a plain number */
    sival_int: number
    /** `void *`: a machine word whose meaning is the caller's own */
    get sival_ptr(): Pointer<ToBytes>
    set sival_ptr(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct sve_context` of asm/sigcontext.h: 16 bytes, ARM64 only. */
  export interface sve_context extends View<'sve_context'> {
    /** `struct _aarch64_ctx` */
    get head(): _aarch64_ctx
    set head(value: Assignable<_aarch64_ctx>)
    /** `__u16`: a number of bytes */
    vl: number
    /** `__u16`: flags: `SVE_SIG_FLAG_` */
    flags: Flags<SVE_SIG_FLAG_>
  }

  /** `struct taskstats` of linux/taskstats.h: 688 bytes. */
  export interface taskstats extends View<'taskstats', 'cpu_count' | 'cpu_delay_total' | 'blkio_count' | 'blkio_delay_total' | 'swapin_count' | 'swapin_delay_total' | 'cpu_run_real_total' | 'cpu_run_virtual_total' | 'ac_etime' | 'ac_utime' | 'ac_stime' | 'ac_minflt' | 'ac_majflt' | 'coremem' | 'virtmem' | 'hiwater_rss' | 'hiwater_vm' | 'read_char' | 'write_char' | 'read_syscalls' | 'write_syscalls' | 'read_bytes' | 'write_bytes' | 'cancelled_write_bytes' | 'nvcsw' | 'nivcsw' | 'ac_utimescaled' | 'ac_stimescaled' | 'cpu_scaled_run_real_total' | 'freepages_count' | 'freepages_delay_total' | 'thrashing_count' | 'thrashing_delay_total' | 'ac_btime64' | 'compact_count' | 'compact_delay_total' | 'ac_tgetime' | 'ac_exe_dev' | 'ac_exe_inode' | 'wpcopy_count' | 'wpcopy_delay_total' | 'irq_count' | 'irq_delay_total' | 'cpu_delay_max' | 'cpu_delay_min' | 'blkio_delay_max' | 'blkio_delay_min' | 'swapin_delay_max' | 'swapin_delay_min' | 'freepages_delay_max' | 'freepages_delay_min' | 'thrashing_delay_max' | 'thrashing_delay_min' | 'compact_delay_max' | 'compact_delay_min' | 'wpcopy_delay_max' | 'wpcopy_delay_min' | 'irq_delay_max' | 'irq_delay_min'> {
    /** `__u16` */
    version: number
    /** `__u32` */
    ac_exitcode: number
    /** `__u8`: flags: `ACCT_FLAG_` */
    ac_flag: Flags<ACCT_FLAG_>
    /** `__u8` */
    ac_nice: number
    /** `__u64`: a number of things other than bytes (delays) */
    cpu_count: number
    /** `__u64`: time in ns */
    cpu_delay_total: number
    /** `__u64`: a number of things other than bytes (delays) */
    blkio_count: number
    /** `__u64`: time in ns */
    blkio_delay_total: number
    /** `__u64`: a number of things other than bytes (delays) */
    swapin_count: number
    /** `__u64`: time in ns */
    swapin_delay_total: number
    /** `__u64`: time in ns */
    cpu_run_real_total: number
    /** `__u64`: time in ns */
    cpu_run_virtual_total: number
    /** `char[32]` */
    get ac_comm(): ByteField
    set ac_comm(value: Assignable<ByteField>)
    /** `__u8`: one of `SCHED_` */
    ac_sched: Choice<SCHED_>
    /** `__u32`: a user id */
    ac_uid: number
    /** `__u32`: a group id */
    ac_gid: number
    /** `__u32`: a thread */
    get ac_pid(): Tid
    set ac_pid(value: Assignable<Tid>)
    /** `__u32`: a process */
    get ac_ppid(): Pid
    set ac_ppid(value: Assignable<Pid>)
    /** `__u32`: time in s */
    ac_btime: number
    /** `__u64`: time in us */
    ac_etime: number
    /** `__u64`: time in us */
    ac_utime: number
    /** `__u64`: time in us */
    ac_stime: number
    /** `__u64`: a number of things other than bytes (faults) */
    ac_minflt: number
    /** `__u64`: a number of things other than bytes (faults) */
    ac_majflt: number
    /** `__u64`: a number of things other than bytes (MiB x us) */
    coremem: number
    /** `__u64`: a number of things other than bytes (MiB x us) */
    virtmem: number
    /** `__u64`: a number of things other than bytes (kibibytes) */
    hiwater_rss: number
    /** `__u64`: a number of things other than bytes (kibibytes) */
    hiwater_vm: number
    /** `__u64`: a number of bytes */
    read_char: number
    /** `__u64`: a number of bytes */
    write_char: number
    /** `__u64`: a number of things other than bytes (syscalls) */
    read_syscalls: number
    /** `__u64`: a number of things other than bytes (syscalls) */
    write_syscalls: number
    /** `__u64`: a number of bytes */
    read_bytes: number
    /** `__u64`: a number of bytes */
    write_bytes: number
    /** `__u64`: a number of bytes */
    cancelled_write_bytes: number
    /** `__u64`: a number of things other than bytes (switches) */
    nvcsw: number
    /** `__u64`: a number of things other than bytes (switches) */
    nivcsw: number
    /** `__u64`: time in us */
    ac_utimescaled: number
    /** `__u64`: time in us */
    ac_stimescaled: number
    /** `__u64`: time in ns */
    cpu_scaled_run_real_total: number
    /** `__u64`: a number of things other than bytes (delays) */
    freepages_count: number
    /** `__u64`: time in ns */
    freepages_delay_total: number
    /** `__u64`: a number of things other than bytes (delays) */
    thrashing_count: number
    /** `__u64`: time in ns */
    thrashing_delay_total: number
    /** `__u64`: time in s */
    ac_btime64: number
    /** `__u64`: a number of things other than bytes (delays) */
    compact_count: number
    /** `__u64`: time in ns */
    compact_delay_total: number
    /** `__u32`: a process */
    get ac_tgid(): Pid
    set ac_tgid(value: Assignable<Pid>)
    /** `__u64`: time in us */
    ac_tgetime: number
    /** `__u64`: a device number */
    ac_exe_dev: number
    /** `__u64`: an inode number */
    ac_exe_inode: number
    /** `__u64`: a number of things other than bytes (delays) */
    wpcopy_count: number
    /** `__u64`: time in ns */
    wpcopy_delay_total: number
    /** `__u64`: a number of things other than bytes (delays) */
    irq_count: number
    /** `__u64`: time in ns */
    irq_delay_total: number
    /** `__u64`: time in ns */
    cpu_delay_max: number
    /** `__u64`: time in ns */
    cpu_delay_min: number
    /** `__u64`: time in ns */
    blkio_delay_max: number
    /** `__u64`: time in ns */
    blkio_delay_min: number
    /** `__u64`: time in ns */
    swapin_delay_max: number
    /** `__u64`: time in ns */
    swapin_delay_min: number
    /** `__u64`: time in ns */
    freepages_delay_max: number
    /** `__u64`: time in ns */
    freepages_delay_min: number
    /** `__u64`: time in ns */
    thrashing_delay_max: number
    /** `__u64`: time in ns */
    thrashing_delay_min: number
    /** `__u64`: time in ns */
    compact_delay_max: number
    /** `__u64`: time in ns */
    compact_delay_min: number
    /** `__u64`: time in ns */
    wpcopy_delay_max: number
    /** `__u64`: time in ns */
    wpcopy_delay_min: number
    /** `__u64`: time in ns */
    irq_delay_max: number
    /** `__u64`: time in ns */
    irq_delay_min: number
    /** `struct __kernel_timespec` */
    get cpu_delay_max_ts(): __kernel_timespec
    set cpu_delay_max_ts(value: Assignable<__kernel_timespec>)
    /** `struct __kernel_timespec` */
    get blkio_delay_max_ts(): __kernel_timespec
    set blkio_delay_max_ts(value: Assignable<__kernel_timespec>)
    /** `struct __kernel_timespec` */
    get swapin_delay_max_ts(): __kernel_timespec
    set swapin_delay_max_ts(value: Assignable<__kernel_timespec>)
    /** `struct __kernel_timespec` */
    get freepages_delay_max_ts(): __kernel_timespec
    set freepages_delay_max_ts(value: Assignable<__kernel_timespec>)
    /** `struct __kernel_timespec` */
    get thrashing_delay_max_ts(): __kernel_timespec
    set thrashing_delay_max_ts(value: Assignable<__kernel_timespec>)
    /** `struct __kernel_timespec` */
    get compact_delay_max_ts(): __kernel_timespec
    set compact_delay_max_ts(value: Assignable<__kernel_timespec>)
    /** `struct __kernel_timespec` */
    get wpcopy_delay_max_ts(): __kernel_timespec
    set wpcopy_delay_max_ts(value: Assignable<__kernel_timespec>)
    /** `struct __kernel_timespec` */
    get irq_delay_max_ts(): __kernel_timespec
    set irq_delay_max_ts(value: Assignable<__kernel_timespec>)
  }

  /** `struct tms` of linux/times.h: 32 bytes. */
  export interface tms extends View<'tms', 'tms_utime' | 'tms_stime' | 'tms_cutime' | 'tms_cstime'> {
    /** `__kernel_clock_t`: time in ticks */
    tms_utime: number
    /** `__kernel_clock_t`: time in ticks */
    tms_stime: number
    /** `__kernel_clock_t`: time in ticks */
    tms_cutime: number
    /** `__kernel_clock_t`: time in ticks */
    tms_cstime: number
  }

  /** `struct tpidr2_context` of asm/sigcontext.h: 16 bytes, ARM64 only. */
  export interface tpidr2_context extends View<'tpidr2_context'> {
    /** `struct _aarch64_ctx` */
    get head(): _aarch64_ctx
    set head(value: Assignable<_aarch64_ctx>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get tpidr2(): Pointer<ToBytes>
    set tpidr2(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct ucontext` of asm-generic/ucontext.h: 304 bytes on x86-64, 4560 on ARM64. */
  export interface ucontext extends View<'ucontext', 'uc_flags'> {
    /** `long unsigned int`: flags: `UC_` */
    uc_flags: Flags<UC_>
    /** `stack_t` */
    get uc_stack(): sigaltstack
    set uc_stack(value: Assignable<sigaltstack>)
    /** `struct sigcontext` */
    get uc_mcontext(): sigcontext
    set uc_mcontext(value: Assignable<sigcontext>)
    /** `sigset_t` */
    get uc_sigmask(): sigset_t
    set uc_sigmask(value: Assignable<sigset_t>)
  }

  /** `struct user_desc` of asm/ldt.h: 16 bytes, x86-64 only. */
  export interface user_desc extends View<'user_desc'> {
    /** `unsigned int` */
    entry_number: number
    /** `unsigned int` */
    base_addr: number
    /** `unsigned int` */
    limit: number
    /** `unsigned int : 1` */
    seg_32bit: number
    /** `unsigned int : 2` */
    contents: number
    /** `unsigned int : 1` */
    read_exec_only: number
    /** `unsigned int : 1` */
    limit_in_pages: number
    /** `unsigned int : 1` */
    seg_not_present: number
    /** `unsigned int : 1` */
    useable: number
    /** `unsigned int : 1` */
    lm: number
  }

  /** `data` in `vfs_cap_data`. */
  export interface vfs_cap_data$data extends View<'vfs_cap_data.data'> {
    /** `__le32` */
    permitted: number
    /** `__le32` */
    inheritable: number
  }
  /** `struct vfs_cap_data` of linux/capability.h: 20 bytes. */
  export interface vfs_cap_data extends View<'vfs_cap_data'> {
    /** `__le32` */
    magic_etc: number
    /** `struct[2]` */
    get data(): StructArray<vfs_cap_data$data>
    set data(value: Assignable<StructArray<vfs_cap_data$data>>)
  }

  /** `data` in `vfs_ns_cap_data`. */
  export interface vfs_ns_cap_data$data extends View<'vfs_ns_cap_data.data'> {
    /** `__le32` */
    permitted: number
    /** `__le32` */
    inheritable: number
  }
  /** `struct vfs_ns_cap_data` of linux/capability.h: 24 bytes. */
  export interface vfs_ns_cap_data extends View<'vfs_ns_cap_data'> {
    /** `__le32` */
    magic_etc: number
    /** `struct[2]` */
    get data(): StructArray<vfs_ns_cap_data$data>
    set data(value: Assignable<StructArray<vfs_ns_cap_data$data>>)
    /** `__le32` */
    rootid: number
  }

  /** `struct za_context` of asm/sigcontext.h: 16 bytes, ARM64 only. */
  export interface za_context extends View<'za_context'> {
    /** `struct _aarch64_ctx` */
    get head(): _aarch64_ctx
    set head(value: Assignable<_aarch64_ctx>)
    /** `__u16`: a number of bytes */
    vl: number
  }

  /** `struct zt_context` of asm/sigcontext.h: 16 bytes, ARM64 only. */
  export interface zt_context extends View<'zt_context'> {
    /** `struct _aarch64_ctx` */
    get head(): _aarch64_ctx
    set head(value: Assignable<_aarch64_ctx>)
    /** `__u16`: a number of things other than bytes (registers) */
    nregs: number
  }
  export type __kernel_old_timeval = time.__kernel_old_timeval
  export type __kernel_timespec = time.__kernel_timespec
  export type sock_filter = sec.sock_filter
  export type sock_fprog = sec.sock_fprog
  export type cap_user_data = __user_cap_data_struct
  export type cap_user_header = __user_cap_header_struct
  export type siginfo_t = siginfo
  export type stack_t = sigaltstack
  export type timespec = __kernel_timespec
  export type timeval = __kernel_old_timeval
}

/** The structs of this subject and of its calls, by the kernel's names: `new struct.NAME({ ... })`. */
export const struct: {
  readonly Elf32_Dyn: StructClass<struct.Elf32_Dyn>
  readonly Elf32_Verdaux: StructClass<struct.Elf32_Verdaux>
  readonly Elf32_Verdef: StructClass<struct.Elf32_Verdef>
  readonly Elf64_Dyn: StructClass<struct.Elf64_Dyn>
  readonly Elf64_Verdaux: StructClass<struct.Elf64_Verdaux>
  readonly Elf64_Verdef: StructClass<struct.Elf64_Verdef>
  readonly __sifields: StructClass<struct.__sifields>
  readonly __user_cap_data_struct: StructClass<struct.__user_cap_data_struct>
  readonly __user_cap_header_struct: StructClass<struct.__user_cap_header_struct>
  readonly _aarch64_ctx: StructClass<struct._aarch64_ctx>
  readonly _fpreg: StructClass<struct._fpreg>
  readonly _fpstate_32: StructClass<struct._fpstate_32>
  readonly _fpstate_64: StructClass<struct._fpstate_64>
  readonly _fpx_sw_bytes: StructClass<struct._fpx_sw_bytes>
  readonly _fpxreg: StructClass<struct._fpxreg>
  readonly _header: StructClass<struct._header>
  readonly _xmmreg: StructClass<struct._xmmreg>
  readonly _xstate: StructClass<struct._xstate>
  readonly _ymmh_state: StructClass<struct._ymmh_state>
  readonly acct: StructClass<struct.acct>
  readonly acct_v3: StructClass<struct.acct_v3>
  readonly cgroupstats: StructClass<struct.cgroupstats>
  readonly clone_args: StructClass<struct.clone_args>
  readonly coredump_ack: StructClass<struct.coredump_ack>
  readonly coredump_req: StructClass<struct.coredump_req>
  readonly elf32_hdr: StructClass<struct.elf32_hdr>
  readonly elf32_note: StructClass<struct.elf32_note>
  readonly elf32_phdr: StructClass<struct.elf32_phdr>
  readonly elf32_rel: StructClass<struct.elf32_rel>
  readonly elf32_rela: StructClass<struct.elf32_rela>
  readonly elf32_shdr: StructClass<struct.elf32_shdr>
  readonly elf32_sym: StructClass<struct.elf32_sym>
  readonly elf64_hdr: StructClass<struct.elf64_hdr>
  readonly elf64_note: StructClass<struct.elf64_note>
  readonly elf64_phdr: StructClass<struct.elf64_phdr>
  readonly elf64_rel: StructClass<struct.elf64_rel>
  readonly elf64_rela: StructClass<struct.elf64_rela>
  readonly elf64_shdr: StructClass<struct.elf64_shdr>
  readonly elf64_sym: StructClass<struct.elf64_sym>
  readonly esr_context: StructClass<struct.esr_context>
  readonly extra_context: StructClass<struct.extra_context>
  readonly fpmr_context: StructClass<struct.fpmr_context>
  readonly fpsimd_context: StructClass<struct.fpsimd_context>
  readonly futex_waitv: StructClass<struct.futex_waitv>
  readonly gcs_context: StructClass<struct.gcs_context>
  readonly kcmp_epoll_slot: StructClass<struct.kcmp_epoll_slot>
  readonly mnt_ns_info: StructClass<struct.mnt_ns_info>
  readonly ns_id_req: StructClass<struct.ns_id_req>
  readonly nsfs_file_handle: StructClass<struct.nsfs_file_handle>
  readonly pidfd_info: StructClass<struct.pidfd_info>
  readonly poe_context: StructClass<struct.poe_context>
  readonly prctl_mm_map: StructClass<struct.prctl_mm_map>
  readonly pt_regs: StructClass<struct.pt_regs>
  readonly rlimit: StructClass<struct.rlimit>
  readonly rlimit64: StructClass<struct.rlimit64>
  readonly robust_list: StructClass<struct.robust_list>
  readonly robust_list_head: StructClass<struct.robust_list_head>
  readonly rseq: TailedStructClass<struct.rseq>
  readonly rseq_cs: StructClass<struct.rseq_cs>
  readonly rseq_slice_ctrl: StructClass<struct.rseq_slice_ctrl>
  readonly rusage: StructClass<struct.rusage>
  readonly sched_attr: StructClass<struct.sched_attr>
  readonly sched_param: StructClass<struct.sched_param>
  readonly sigaction: StructClass<struct.sigaction>
  readonly sigaltstack: StructClass<struct.sigaltstack>
  readonly sigcontext: StructClass<struct.sigcontext>
  readonly sigcontext_32: StructClass<struct.sigcontext_32>
  readonly sigcontext_64: StructClass<struct.sigcontext_64>
  readonly sigevent: StructClass<struct.sigevent>
  readonly siginfo: StructClass<struct.siginfo>
  readonly sigset_t: StructClass<struct.sigset_t>
  readonly sigval: StructClass<struct.sigval>
  readonly sve_context: StructClass<struct.sve_context>
  readonly taskstats: StructClass<struct.taskstats>
  readonly tms: StructClass<struct.tms>
  readonly tpidr2_context: StructClass<struct.tpidr2_context>
  readonly ucontext: StructClass<struct.ucontext>
  readonly user_desc: StructClass<struct.user_desc>
  readonly vfs_cap_data: StructClass<struct.vfs_cap_data>
  readonly vfs_ns_cap_data: StructClass<struct.vfs_ns_cap_data>
  readonly za_context: StructClass<struct.za_context>
  readonly zt_context: StructClass<struct.zt_context>
  readonly __kernel_old_timeval: StructClass<struct.__kernel_old_timeval>
  readonly __kernel_timespec: StructClass<struct.__kernel_timespec>
  readonly sock_filter: StructClass<struct.sock_filter>
  readonly sock_fprog: StructClass<struct.sock_fprog>
  readonly cap_user_data: StructClass<struct.cap_user_data>
  readonly cap_user_header: StructClass<struct.cap_user_header>
  readonly siginfo_t: StructClass<struct.siginfo_t>
  readonly stack_t: StructClass<struct.stack_t>
  readonly timespec: StructClass<struct.timespec>
  readonly timeval: StructClass<struct.timeval>
} = structNamespace(
  [structs, others],
  families,
  'Elf32_Dyn Elf32_Verdaux Elf32_Verdef Elf64_Dyn Elf64_Verdaux Elf64_Verdef __sifields __user_cap_data_struct __user_cap_header_struct _aarch64_ctx _fpreg _fpstate_32 _fpstate_64 _fpx_sw_bytes _fpxreg _header _xmmreg _xstate _ymmh_state acct acct_v3 cgroupstats clone_args coredump_ack coredump_req elf32_hdr elf32_note elf32_phdr elf32_rel elf32_rela elf32_shdr elf32_sym elf64_hdr elf64_note elf64_phdr elf64_rel elf64_rela elf64_shdr elf64_sym esr_context extra_context fpmr_context fpsimd_context futex_waitv gcs_context kcmp_epoll_slot mnt_ns_info ns_id_req nsfs_file_handle pidfd_info poe_context prctl_mm_map pt_regs rlimit rlimit64 robust_list robust_list_head rseq rseq_cs rseq_slice_ctrl rusage sched_attr sched_param sigaction sigaltstack sigcontext sigcontext_32 sigcontext_64 sigevent siginfo sigset_t sigval sve_context taskstats tms tpidr2_context ucontext user_desc vfs_cap_data vfs_ns_cap_data za_context zt_context __kernel_old_timeval __kernel_timespec sock_filter sock_fprog cap_user_data cap_user_header siginfo_t stack_t timespec timeval',
) as never

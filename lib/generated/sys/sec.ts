// Generated from abi/prototypes.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-source-7.2 7.2.12-1.

import * as core from '../../sys/core.js'
import type { CallFacts } from '../../sys/must.js'
import type { Address, Bytes, Choice, Command, Count, Fd, FdArg, Flags, Holder, In, InAll, Key, KeyArg, Memory, Out, Place, Quantity, Struct, Takes, Text, TidArg, Unused } from '../../sys/types.js'
import type { LANDLOCK_ADD_RULE_, LANDLOCK_CREATE_RULESET_, LANDLOCK_RESTRICT_SELF_, LSM_ATTR_, LSM_FLAG_, PERF_FLAG_ } from '../families.js'

export interface SecCalls<P extends Place> {
  /**
   * Create a key or update the one of the same type and description, and link it to a keyring.
   *
   * ringid can be one of the KEY_SPEC_ constants.
   *
   * Per thread: what the KEY_SPEC_ constants stand for: the keyrings of the credentials of the calling
   * thread.
   *
   * Errors: EACCES (The keyring does not grant the caller the permission to write), EBADMSG, EDQUOT (The
   * user has too many or too large keys: /proc/key-users and /proc/sys/kernel/keys), EEXIST, EFAULT, EINTR,
   * EINVAL (The payload is not what the type expects, is larger than 1 MiB, or the type (31 bytes) or
   * description (4095) is too long), EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ENODEV (The kernel knows no
   * key type of this name), ENOKEY, ENOMEM, ENOPKG, ENOTDIR, EPERM (Types, and names of keyrings, that
   * begin with a dot are reserved; or the keyring is restricted to other keys).
   *
   * Since Linux 2.6.10. x86-64 and ARM64. add_key(2).
   *
   * @param _type a string
   * @param _description a string; null: the key type makes one from the payload, if it can
   * @param _payload bytes, plen bytes, read by the kernel; null: there is no payload; plen must be 0
   * @param plen the length; left out, that of the memory
   * @param ringid a key serial number
   * @returns a key serial number
   */
  add_key(_type: In<P, Text>, _description: In<P, Text | null | undefined>, _payload: In<P, Memory | string | null | undefined>, plen: In<P, Quantity | undefined>, ringid: In<P, KeyArg>): Out<P, Key>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  add_key(_type: In<P, Text>, _description: In<P, Text | null | undefined>, _payload: In<P, Memory | string | Address | null | undefined>, plen: In<P, Quantity>, ringid: In<P, KeyArg>): Out<P, Key>
  /**
   * Create, load, use and query BPF maps, programs, links and type information.
   *
   * Pass the whole union, zeroed: results go into fields of it even if size is smaller. Some errors are 524
   * (ENOTSUPP), which user space has no name for. BPF_COMMON_ATTRS is a flag or-ed into cmd and matters to
   * BPF_MAP_CREATE, BPF_PROG_LOAD and BPF_BTF_LOAD; kernels that do not know it give EINVAL. File
   * descriptors are close-on-exec.
   *
   * Errors: E2BIG (The union has fields that this kernel does not know and that are not 0), EACCES, EAGAIN,
   * EBADF, EBADFD, EBADMSG, EBUSY, EEXIST, EFAULT, EINTR, EINVAL (Often: a field of the union that the
   * command does not use is not 0, or the kernel does not know the command), EKEYREJECTED, ELOOP, EMFILE,
   * ENAMETOOLONG, ENFILE, ENODEV, ENOENT, ENOKEY, ENOLINK, ENOMEM, ENOPKG, ENOSPC, ENOTDIR, ENXIO,
   * EOPNOTSUPP, EOVERFLOW, EPERM (If /proc/sys/kernel/unprivileged_bpf_disabled is not 0, only CAP_BPF may
   * create maps and load programs. Even if it is 0, most types need CAP_BPF, with CAP_PERFMON for tracing
   * and CAP_NET_ADMIN for the network; going through ids needs CAP_SYS_ADMIN. CAP_SYS_ADMIN stands for the
   * first three, and in a user namespace a token (BPF_TOKEN_CREATE) does), ERANGE, EROFS, ESRCH, ESTALE,
   * EXDEV.
   *
   * Since Linux 3.18. x86-64 and ARM64. bpf(2).
   *
   * @param cmd one of `BPF_CMD_`, with flags `BPF_COMMON_`
   * @param uattr as cmd says
   * @param size the length; left out, that of the memory
   * @param uattr_common struct bpf_common_attr, size_common bytes, read and written by the kernel; null:
   * there are none; it is only looked at if BPF_COMMON_ATTRS is set in cmd
   * @param size_common the length; left out, that of the memory
   */
  bpf<A extends readonly unknown[], T>(cmd: In<P, Command<{ readonly bpf: Takes<A, T> }>>, uattr: In<P, A[0]>, size?: In<P, Quantity>, uattr_common?: In<P, Struct<'bpf_common_attr'> | null>, size_common?: In<P, Quantity>): Out<P, T>
  /**
   * Read, change, link, and control keys and keyrings.
   *
   * A key can be one of the KEY_SPEC_ constants. Commands that give data tell the full length, even if it
   * is more than the buffer holds.
   *
   * Blocks while /sbin/request-key is still making the key; a signal handler ends it with -EINTR, unless
   * installed with SA_RESTART.
   *
   * Per thread: what the KEY_SPEC_ constants stand for: the keyrings of the credentials of the calling
   * thread.
   *
   * Errors: EACCES (The key does not grant the caller the permission that the command needs;
   * KEYCTL_DESCRIBE shows permissions. A key that is linked to no keyring of the caller counts as not
   * possessed), EAGAIN, EBADMSG, EBADSLT, EBUSY, EDEADLK, EDQUOT (The user has too many or too large keys:
   * /proc/key-users and /proc/sys/kernel/keys), EEXIST, EFAULT, EINTR, EINVAL, EIO, EKEYEXPIRED,
   * EKEYREJECTED, EKEYREVOKED, ELOOP, EMSGSIZE, ENOENT, ENOKEY (No such key, or the special keyring does
   * not exist yet), ENOMEM, ENOPKG, ENOTDIR, EOPNOTSUPP (The kernel does not know the command, or the key
   * type does not support it), EOVERFLOW, EPERM.
   *
   * Since Linux 2.6.10. x86-64 and ARM64. keyctl(2).
   *
   * @param option one of `KEYCTL_`
   * @param arg2 as option says
   * @param arg3 as option says
   * @param arg4 as option says
   * @param arg5 as option says
   */
  keyctl<A extends readonly unknown[], T>(option: In<P, Command<{ readonly keyctl: Takes<A, T> }>>, ...args: InAll<P, A>): Out<P, T>
  /**
   * Add an exception to a ruleset: what may be accessed all the same.
   *
   * Errors: E2BIG, EAFNOSUPPORT, EBADF, EBADFD (ruleset_fd is no ruleset), EFAULT, EINVAL, ENOMEM, ENOMSG,
   * EOPNOTSUPP (Landlock is built into the kernel but was not enabled at boot (lsm= on the command line)),
   * EPERM (The file descriptor of the ruleset is not open for writing).
   *
   * Since Linux 5.13. x86-64 and ARM64. landlock_add_rule(2).
   *
   * @param ruleset_fd an open file descriptor (landlock_ruleset)
   * @param rule_type one of `LANDLOCK_RULE_`
   * @param rule_attr as rule_type says
   * @param flags flags: `LANDLOCK_ADD_RULE_`
   */
  landlock_add_rule<A extends readonly unknown[], T>(ruleset_fd: In<P, FdArg>, rule_type: In<P, Command<{ readonly landlock_add_rule: Takes<A, T> }>>, rule_attr: In<P, A[0]>, flags: In<P, Flags<LANDLOCK_ADD_RULE_>>): Out<P, T>
  /**
   * Create a ruleset that says which accesses are forbidden, or ask what Landlock can do.
   *
   * With LANDLOCK_CREATE_RULESET_VERSION the result is the ABI version, with LANDLOCK_CREATE_RULESET_ERRATA
   * a set of bits for problems that are fixed; no file descriptor. The file descriptor is close-on-exec.
   *
   * Errors: E2BIG (The struct has fields that this kernel does not know and that are not 0), EFAULT, EINVAL
   * (An access right or scope that this kernel does not know: ask with LANDLOCK_CREATE_RULESET_VERSION and
   * leave out what is too new. The quiet_ fields must be subsets of the others), EMFILE, ENFILE, ENOMEM,
   * ENOMSG (The ruleset would forbid nothing), EOPNOTSUPP (Landlock is built into the kernel but was not
   * enabled at boot (lsm= on the command line)).
   *
   * Since Linux 5.13. x86-64 and ARM64. landlock_create_ruleset(2).
   *
   * @param attr struct landlock_ruleset_attr, size bytes, read by the kernel; null: a flag asks for a
   * number instead; size must be 0 then
   * @param size the length; left out, that of the memory
   * @param flags flags: `LANDLOCK_CREATE_RULESET_`
   * @returns an open file descriptor (landlock_ruleset)
   */
  landlock_create_ruleset(attr: In<P, Struct<'landlock_ruleset_attr'> | null | undefined>, size: In<P, Quantity | undefined>, flags: In<P, Flags<LANDLOCK_CREATE_RULESET_>>): Out<P, Fd>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  landlock_create_ruleset(attr: In<P, Struct<'landlock_ruleset_attr'> | Address | null | undefined>, size: In<P, Quantity>, flags: In<P, Flags<LANDLOCK_CREATE_RULESET_>>): Out<P, Fd>
  /**
   * Restrict the calling thread and its future children by a ruleset, for good.
   *
   * ruleset_fd may be -1 with LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF, alone or with
   * LANDLOCK_RESTRICT_SELF_TSYNC. Files that are open already are not affected.
   *
   * Blocks with LANDLOCK_RESTRICT_SELF_TSYNC, until all other threads have taken part; it goes on after a
   * signal handler.
   *
   * Per thread: the restrictions: other threads stay free unless LANDLOCK_RESTRICT_SELF_TSYNC is set, so a
   * sandbox of one thread of the process protects little.
   *
   * Dangerous: It cannot be undone. Modules and libraries that the JavaScript engine loads later must be
   * allowed, too.
   *
   * Errors: E2BIG (At most 16 rulesets can be stacked), EBADF, EBADFD (ruleset_fd is no ruleset), EINVAL,
   * ENOMEM, EOPNOTSUPP (Landlock is built into the kernel but was not enabled at boot (lsm= on the command
   * line)), EOVERFLOW, EPERM (Without CAP_SYS_ADMIN, set no_new_privs with prctl PR_SET_NO_NEW_PRIVS first;
   * or the file descriptor of the ruleset is not open for reading).
   *
   * Since Linux 5.13. x86-64 and ARM64. landlock_restrict_self(2).
   *
   * @param ruleset_fd an open file descriptor (landlock_ruleset)
   * @param flags flags: `LANDLOCK_RESTRICT_SELF_`
   */
  landlock_restrict_self(ruleset_fd: In<P, FdArg>, flags: In<P, Flags<LANDLOCK_RESTRICT_SELF_>>): Out<P, 0>
  /**
   * Get an attribute of the calling thread from the security modules that have it.
   *
   * The buffer takes structs one after the other, each as long as its len says. With LSM_FLAG_SINGLE the
   * kernel reads the id of the wanted module from ctx, and for that a whole struct whatever size is. A null
   * ctx needs a large size to succeed.
   *
   * Per thread: the attributes: they belong to the credentials of the calling thread.
   *
   * Errors: E2BIG (The buffer is too small; size now holds how many bytes are needed), EFAULT, EINVAL,
   * ENOMEM, EOPNOTSUPP (No active module has this attribute).
   *
   * Since Linux 6.8. x86-64 and ARM64. lsm_get_self_attr(2).
   *
   * @param attr one of `LSM_ATTR_`
   * @param ctx struct lsm_ctx, size bytes, read and written by the kernel; null: only the size that is
   * needed is told
   * @param size the length; left out, that of the memory, read and written by the kernel
   * @param flags flags: `LSM_FLAG_`
   * @returns a number of things other than bytes (lsm_ctx)
   */
  lsm_get_self_attr(attr: In<P, Choice<LSM_ATTR_>>, ctx: In<P, Struct<'lsm_ctx'> | null | undefined>, size: In<P, Holder<number> | null | undefined>, flags: In<P, Flags<LSM_FLAG_>>): Out<P, Count>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  lsm_get_self_attr(attr: In<P, Choice<LSM_ATTR_>>, ctx: In<P, Struct<'lsm_ctx'> | Address | null | undefined>, size: In<P, Holder<number>>, flags: In<P, Flags<LSM_FLAG_>>): Out<P, Count>
  /**
   * Get the ids of the active security modules.
   *
   * size is in bytes, 8 for each id, and is set in any case.
   *
   * Errors: E2BIG (The buffer is too small; size now holds how many bytes are needed), EFAULT, EINVAL.
   *
   * Since Linux 6.8. x86-64 and ARM64. lsm_list_modules(2).
   *
   * @param ids one of `LSM_ID_`, size bytes, written by the kernel
   * @param size the length; left out, that of the memory, read and written by the kernel
   * @param flags not looked at, or must be 0
   * @returns a number of things other than bytes (ids)
   */
  lsm_list_modules(ids: In<P, Bytes>, size?: In<P, Holder<number> | null>, flags?: In<P, Unused>): Out<P, Count>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  lsm_list_modules(ids: In<P, Bytes | Address>, size: In<P, Holder<number>>, flags?: In<P, Unused>): Out<P, Count>
  /**
   * Set an attribute of the calling thread in one security module.
   *
   * Blocks while another thread of the process is in execve; a signal handler ends it with -EINTR,
   * SA_RESTART or not.
   *
   * Per thread: the attributes: they belong to the credentials of the calling thread.
   *
   * Dangerous: It can take rights away that the process needs, and often cannot be undone.
   *
   * Errors: E2BIG, EACCES (The policy of the security module does not allow it), EFAULT, EINTR, EINVAL (len
   * and ctx_len of the struct do not fit size, or the module does not understand the value), ENOENT,
   * ENOMEM, EOPNOTSUPP (The module is not active, or the attribute cannot be set there), EPERM.
   *
   * Since Linux 6.8. x86-64 and ARM64. lsm_set_self_attr(2).
   *
   * @param attr one of `LSM_ATTR_`
   * @param ctx struct lsm_ctx, size bytes, read by the kernel
   * @param size the length; left out, that of the memory
   * @param flags not looked at, or must be 0
   */
  lsm_set_self_attr(attr: In<P, Choice<LSM_ATTR_>>, ctx: In<P, Struct<'lsm_ctx'>>, size?: In<P, Quantity>, flags?: In<P, Unused>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  lsm_set_self_attr(attr: In<P, Choice<LSM_ATTR_>>, ctx: In<P, Struct<'lsm_ctx'> | Address>, size: In<P, Quantity>, flags?: In<P, Unused>): Out<P, 0>
  /**
   * Open a counter or a source of samples for a thread, a cgroup or a CPU.
   *
   * pid: 0 is the calling thread, -1 every process (with a cpu), with PERF_FLAG_PID_CGROUP a file
   * descriptor of a cgroup directory. cpu: -1 is any (with a pid). group_fd: -1 is no group. A size of 0 in
   * attr is taken as 64.
   *
   * Blocks while the observed process is in execve; a signal handler ends it with -EINTR, SA_RESTART or
   * not.
   *
   * Per thread: what is counted: one thread, unless inherit is set, which adds the threads and processes it
   * starts later.
   *
   * Errors: E2BIG (The struct has fields that this kernel does not know; it has stored the size it knows in
   * size), EACCES (Without CAP_PERFMON, /proc/sys/kernel/perf_event_paranoid decides: above 1 only events
   * with exclude_kernel are allowed, above 0 none that count a whole CPU; some kernels allow nothing above
   * 2 without CAP_SYS_ADMIN. A thread of another user needs the right to trace it), EBADF, EBUSY (Another
   * event has the unit for itself), EFAULT, EINTR, EINVAL (Often: a field of attr that the hardware or the
   * type does not allow, or no such cpu), EMFILE, ENFILE, ENODEV (The CPU is offline or the hardware lacks
   * the feature), ENOENT (No unit of this machine has the type or the event; virtual machines often have no
   * hardware counters), ENOMEM, ENOSPC (All hardware breakpoints are in use), ENOSYS, EOPNOTSUPP (The unit
   * cannot do this, for instance take samples or record branches), EOVERFLOW, EPERM (A security module or
   * the unit forbids it), ESRCH.
   *
   * Since Linux 2.6.31. x86-64 and ARM64. perf_event_open(2).
   *
   * @param attr_uptr struct perf_event_attr, as many bytes as its field size says, and at least 64, read
   * and written by the kernel
   * @param pid a thread
   * @param cpu a plain number (cpu)
   * @param group_fd an open file descriptor (perf_event)
   * @param flags flags: `PERF_FLAG_`
   * @returns an open file descriptor (perf_event)
   */
  perf_event_open(attr_uptr: In<P, Struct<'perf_event_attr'>>, pid: In<P, TidArg>, cpu: In<P, Quantity>, group_fd: In<P, FdArg>, flags: In<P, Flags<PERF_FLAG_>>): Out<P, Fd>
  /**
   * Trace another thread: stop it, run it on, read and change its memory, registers and signals.
   *
   * The raw PTRACE_PEEKTEXT, PTRACE_PEEKDATA and PTRACE_PEEKUSR store the word at data; the result is 0.
   * Only libc gives it as the result. pid is a thread; each thread is attached by itself.
   *
   * Per thread: the role of tracer: a tracee belongs to the thread that attached it, every other thread
   * gets ESRCH, and when that thread ends, the tracee is let go.
   *
   * Errors: E2BIG, EACCES, EFAULT, EINVAL, EIO (The kernel does not know the request, or cannot read or
   * write at that address of the tracee), EMEDIUMTYPE, ENODEV, ENOENT, ENOMEM, ENOSPC, ENXIO, EOPNOTSUPP,
   * EPERM (To attach, all uids and gids of the target must be those of the caller, it must be dumpable (no
   * set-uid program, no PR_SET_DUMPABLE 0), nobody else may trace it, and it may not belong to the own
   * process; CAP_SYS_PTRACE lifts the first two. Yama (/proc/sys/kernel/yama/ptrace_scope) may further
   * demand an ancestor of the target, CAP_SYS_PTRACE, or forbid it all; the target can allow a tracer with
   * prctl PR_SET_PTRACER), ERANGE, ESRCH (No such thread, or it is not traced by the calling thread, or it
   * is not stopped: wait for it with wait4 and __WALL first).
   *
   * Since Linux 1.0. x86-64 and ARM64. ptrace(2).
   *
   * @param request one of `PTRACE_`
   * @param pid a thread
   * @param addr as request says
   * @param data as request says
   */
  ptrace<A extends readonly unknown[], T>(request: In<P, Command<{ readonly ptrace: Takes<A, T> }>>, pid: In<P, TidArg>, ...args: InAll<P, A>): Out<P, T>
  /**
   * Search the keyrings of the caller for a key; if there is none, let /sbin/request-key make it.
   *
   * destringid is a keyring to link the key to, or 0.
   *
   * Blocks until /sbin/request-key has ended; for a key that another request is about to make,
   * interruptibly; a signal waits until it is done.
   *
   * Per thread: which keyrings are searched: those of the credentials of the calling thread.
   *
   * Errors: EACCES, EDEADLK, EDQUOT, EFAULT, EINTR, EINVAL, EKEYEXPIRED, EKEYREJECTED, EKEYREVOKED, ELOOP,
   * ENOENT (There is no program /sbin/request-key), ENOKEY (No such key, or no such key type, or an earlier
   * attempt to make the key failed), ENOMEM, ENOTDIR, EPERM (Types that begin with a dot are reserved).
   *
   * Since Linux 2.6.10. x86-64 and ARM64. request_key(2).
   *
   * @param _type a string
   * @param _description a string
   * @param _callout_info a string; null: the key is only searched for
   * @param destringid a key serial number
   * @returns a key serial number
   */
  request_key(_type: In<P, Text>, _description: In<P, Text>, _callout_info: In<P, Text | null | undefined>, destringid: In<P, KeyArg>): Out<P, Key>
  /**
   * Restrict the syscalls of the calling thread for good, or ask what the kernel can do there.
   *
   * Per thread: the restrictions, which new threads and processes inherit and execve keeps.
   *
   * Errors: EACCES (Without CAP_SYS_ADMIN, set no_new_privs with prctl PR_SET_NO_NEW_PRIVS first), EBUSY,
   * EFAULT, EINVAL (Unknown op or flags, an invalid filter, or the thread is in the other mode already:
   * strict and filter mode exclude each other), EMFILE, ENFILE, ENOMEM, EOPNOTSUPP, ESRCH.
   *
   * Since Linux 3.17. x86-64 and ARM64. seccomp(2).
   *
   * @param op one of `SECCOMP_OP_`
   * @param flags as op says
   * @param uargs as op says
   */
  seccomp<A extends readonly unknown[], T>(op: In<P, Command<{ readonly seccomp: Takes<A, T> }>>, ...args: InAll<P, A>): Out<P, T>
}

export const calls: Readonly<Record<string, unknown>> = {
  add_key(_type: unknown, _description: unknown, _payload: unknown, plen: unknown, ringid: unknown): unknown {
    core.letGo()
    const w0 = core.text(_type, 'add_key _type')
    const w1 = core.optionalText(_description, 'add_key _description')
    const w2 = core.optionalInput(_payload, 'add_key _payload')
    const b2 = core.regionBytes
    const w4 = core.int32(ringid, 'add_key ringid')
    const w3 = core.count(plen, b2, 'add_key plen')
    core.fill(core.arm64 ? 217 : 248, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  bpf: core.multiplexer('bpf', core.arm64 ? 280 : 321, '{"args":[["cmd","uint32"],["uattr",null],["size",{"count":[[1,1]]}],["uattr_common",{"region":"out","optional":true}],["size_common",{"count":[[1,3]]}]],"by":0,"flags":65536,"commands":[[0,{"name":"BPF_MAP_CREATE","args":{"1":{"region":"out"}}}],[1,{"name":"BPF_MAP_LOOKUP_ELEM","args":{"1":{"region":"out"}}}],[2,{"name":"BPF_MAP_UPDATE_ELEM","args":{"1":{"region":"out"}}}],[3,{"name":"BPF_MAP_DELETE_ELEM","args":{"1":{"region":"out"}}}],[4,{"name":"BPF_MAP_GET_NEXT_KEY","args":{"1":{"region":"out"}}}],[21,{"name":"BPF_MAP_LOOKUP_AND_DELETE_ELEM","args":{"1":{"region":"out"}}}],[22,{"name":"BPF_MAP_FREEZE","args":{"1":{"region":"out"}}}],[24,{"name":"BPF_MAP_LOOKUP_BATCH","args":{"1":{"region":"out","needs":{"bytes":36,"each":0}}}}],[25,{"name":"BPF_MAP_LOOKUP_AND_DELETE_BATCH","args":{"1":{"region":"out","needs":{"bytes":36,"each":0}}}}],[26,{"name":"BPF_MAP_UPDATE_BATCH","args":{"1":{"region":"out","needs":{"bytes":36,"each":0}}}}],[27,{"name":"BPF_MAP_DELETE_BATCH","args":{"1":{"region":"out","needs":{"bytes":36,"each":0}}}}],[5,{"name":"BPF_PROG_LOAD","args":{"1":{"region":"out"}}}],[10,{"name":"BPF_PROG_TEST_RUN","args":{"1":{"region":"out","needs":{"bytes":40,"each":0}}}}],[8,{"name":"BPF_PROG_ATTACH","args":{"1":{"region":"out"}}}],[9,{"name":"BPF_PROG_DETACH","args":{"1":{"region":"out"}}}],[16,{"name":"BPF_PROG_QUERY","args":{"1":{"region":"out","needs":{"bytes":64,"each":0}}}}],[35,{"name":"BPF_PROG_BIND_MAP","args":{"1":{"region":"out"}}}],[37,{"name":"BPF_PROG_STREAM_READ_BY_FD","args":{"1":{"region":"out"}}}],[38,{"name":"BPF_PROG_ASSOC_STRUCT_OPS","args":{"1":{"region":"out"}}}],[6,{"name":"BPF_OBJ_PIN","args":{"1":{"region":"out"}}}],[7,{"name":"BPF_OBJ_GET","args":{"1":{"region":"out"}}}],[15,{"name":"BPF_OBJ_GET_INFO_BY_FD","args":{"1":{"region":"out","needs":{"bytes":8,"each":0}}}}],[11,{"name":"BPF_PROG_GET_NEXT_ID","args":{"1":{"region":"out","needs":{"bytes":8,"each":0}}}}],[12,{"name":"BPF_MAP_GET_NEXT_ID","args":{"1":{"region":"out","needs":{"bytes":8,"each":0}}}}],[23,{"name":"BPF_BTF_GET_NEXT_ID","args":{"1":{"region":"out","needs":{"bytes":8,"each":0}}}}],[31,{"name":"BPF_LINK_GET_NEXT_ID","args":{"1":{"region":"out","needs":{"bytes":8,"each":0}}}}],[13,{"name":"BPF_PROG_GET_FD_BY_ID","args":{"1":{"region":"out"}}}],[14,{"name":"BPF_MAP_GET_FD_BY_ID","args":{"1":{"region":"out"}}}],[19,{"name":"BPF_BTF_GET_FD_BY_ID","args":{"1":{"region":"out"}}}],[30,{"name":"BPF_LINK_GET_FD_BY_ID","args":{"1":{"region":"out"}}}],[17,{"name":"BPF_RAW_TRACEPOINT_OPEN","args":{"1":{"region":"out"}}}],[18,{"name":"BPF_BTF_LOAD","args":{"1":{"region":"out"}}}],[20,{"name":"BPF_TASK_FD_QUERY","args":{"1":{"region":"out","needs":{"bytes":48,"each":0}}}}],[28,{"name":"BPF_LINK_CREATE","args":{"1":{"region":"out"}}}],[29,{"name":"BPF_LINK_UPDATE","args":{"1":{"region":"out"}}}],[34,{"name":"BPF_LINK_DETACH","args":{"1":{"region":"out"}}}],[33,{"name":"BPF_ITER_CREATE","args":{"1":{"region":"out"}}}],[32,{"name":"BPF_ENABLE_STATS","args":{"1":{"region":"out"}}}],[36,{"name":"BPF_TOKEN_CREATE","args":{"1":{"region":"out"}}}]]}'),
  keyctl: core.multiplexer('keyctl', core.arm64 ? 219 : 250, '{"args":[["option","uint32"],["arg2",null],["arg3",null],["arg4",null],["arg5",null]],"by":0,"flags":0,"commands":[[0,{"name":"KEYCTL_GET_KEYRING_ID","args":{"1":"int32","2":"bool"}}],[1,{"name":"KEYCTL_JOIN_SESSION_KEYRING","args":{"1":"optional text"}}],[2,{"name":"KEYCTL_UPDATE","args":{"1":"int32","2":{"region":"in","optional":true},"3":{"count":[[1,2]]}}}],[3,{"name":"KEYCTL_REVOKE","args":{"1":"int32"}}],[4,{"name":"KEYCTL_CHOWN","args":{"1":"int32","2":"uint32","3":"uint32"}}],[5,{"name":"KEYCTL_SETPERM","args":{"1":"int32","2":"flags64"}}],[6,{"name":"KEYCTL_DESCRIBE","args":{"1":"int32","2":{"region":"out","optional":true},"3":{"count":[[1,2]]}}}],[7,{"name":"KEYCTL_CLEAR","args":{"1":"int32"}}],[8,{"name":"KEYCTL_LINK","args":{"1":"int32","2":"int32"}}],[9,{"name":"KEYCTL_UNLINK","args":{"1":"int32","2":"int32"}}],[10,{"name":"KEYCTL_SEARCH","args":{"1":"int32","2":"text","3":"text","4":"int32"}}],[11,{"name":"KEYCTL_READ","args":{"1":"int32","2":{"region":"out","optional":true},"3":{"count":[[1,2]]}}}],[12,{"name":"KEYCTL_INSTANTIATE","args":{"1":"int32","2":{"region":"in","optional":true},"3":{"count":[[1,2]]},"4":"int32"}}],[13,{"name":"KEYCTL_NEGATE","args":{"1":"int32","2":"uint64","3":"int32"}}],[19,{"name":"KEYCTL_REJECT","args":{"1":"int32","2":"uint64","3":"int32","4":"int32"}}],[20,{"name":"KEYCTL_INSTANTIATE_IOV","args":{"1":"int32","2":{"region":"out","optional":true},"3":{"count":[[16,2]]},"4":"int32"}}],[14,{"name":"KEYCTL_SET_REQKEY_KEYRING","args":{"1":"flags64"}}],[15,{"name":"KEYCTL_SET_TIMEOUT","args":{"1":"int32","2":"uint64"}}],[16,{"name":"KEYCTL_ASSUME_AUTHORITY","args":{"1":"int32"}}],[17,{"name":"KEYCTL_GET_SECURITY","args":{"1":"int32","2":{"region":"out","optional":true},"3":{"count":[[1,2]]}}}],[18,{"name":"KEYCTL_SESSION_TO_PARENT","args":{}}],[21,{"name":"KEYCTL_INVALIDATE","args":{"1":"int32"}}],[22,{"name":"KEYCTL_GET_PERSISTENT","args":{"1":"uint32","2":"int32"}}],[23,{"name":"KEYCTL_DH_COMPUTE","args":{"1":{"memory":12},"2":{"region":"out","optional":true},"3":{"count":[[1,2]]},"4":{"memory":56,"optional":true}}}],[24,{"name":"KEYCTL_PKEY_QUERY","args":{"1":"int32","3":"text","4":{"memory":56}}}],[25,{"name":"KEYCTL_PKEY_ENCRYPT","args":{"1":{"memory":40},"2":"text","3":{"memory":0,"needs":{"bytes":0,"each":1,"at":[4,"uint32"],"arg":1}},"4":{"memory":0,"needs":{"bytes":2048,"each":0}}}}],[26,{"name":"KEYCTL_PKEY_DECRYPT","args":{"1":{"memory":40},"2":"text","3":{"memory":0,"needs":{"bytes":0,"each":1,"at":[4,"uint32"],"arg":1}},"4":{"memory":0,"needs":{"bytes":2048,"each":0}}}}],[27,{"name":"KEYCTL_PKEY_SIGN","args":{"1":{"memory":40},"2":"text","3":{"memory":0,"needs":{"bytes":0,"each":1,"at":[4,"uint32"],"arg":1}},"4":{"memory":0,"needs":{"bytes":2048,"each":0}}}}],[28,{"name":"KEYCTL_PKEY_VERIFY","args":{"1":{"memory":40},"2":"text","3":{"memory":0,"needs":{"bytes":0,"each":1,"at":[4,"uint32"],"arg":1}},"4":{"memory":0,"needs":{"bytes":4627,"each":0}}}}],[29,{"name":"KEYCTL_RESTRICT_KEYRING","args":{"1":"int32","2":"optional text","3":"optional text"}}],[30,{"name":"KEYCTL_MOVE","args":{"1":"int32","2":"int32","3":"int32","4":"flags64"}}],[31,{"name":"KEYCTL_CAPABILITIES","args":{"1":{"region":"out","optional":true},"2":{"count":[[1,1]]}}}],[32,{"name":"KEYCTL_WATCH_KEY","args":{"1":"int32","2":"int32","3":"word64"}}]]}'),
  landlock_add_rule: core.multiplexer('landlock_add_rule', 445, '{"args":[["ruleset_fd","int32"],["rule_type","uint32"],["rule_attr",null],["flags","uint32"]],"by":1,"flags":0,"commands":[[1,{"name":"LANDLOCK_RULE_PATH_BENEATH","args":{"2":{"memory":12}}}],[2,{"name":"LANDLOCK_RULE_NET_PORT","args":{"2":{"memory":16}}}]]}'),
  landlock_create_ruleset(attr: unknown, size: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.optionalRegion(attr, 'landlock_create_ruleset attr')
    const b0 = core.regionBytes
    const w2 = core.uint32(flags, 'landlock_create_ruleset flags')
    const w1 = core.count(size, b0, 'landlock_create_ruleset size')
    core.fill(444, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  landlock_restrict_self(ruleset_fd: unknown, flags: unknown): unknown {
    const w0 = core.int32(ruleset_fd, 'landlock_restrict_self ruleset_fd')
    const w1 = core.uint32(flags, 'landlock_restrict_self flags')
    core.fillNumbers(core.SYSCALL, 446, w0, w1, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  lsm_get_self_attr(attr: unknown, ctx: unknown, size: unknown, flags: unknown): unknown {
    const sizeFirst = core.heldValue(size, 'lsm_get_self_attr size')
    core.begin()
    const w0 = core.uint32(attr, 'lsm_get_self_attr attr')
    const w1 = core.optionalRegion(ctx, 'lsm_get_self_attr ctx')
    const b1 = core.regionBytes
    const w3 = core.uint32(flags, 'lsm_get_self_attr flags')
    const w2 = core.lengthInOut(size, sizeFirst, 'uint32', b1, 'lsm_get_self_attr size')
    core.needs(b1, 32, 'lsm_get_self_attr ctx')
    core.fill(459, w0, w1, w2, w3, 0, 0)
    core.run()
    const result = core.numberResult()
    core.finish()
    return result
  },
  lsm_list_modules(ids: unknown, size: unknown, flags: unknown): unknown {
    const sizeFirst = core.heldValue(size, 'lsm_list_modules size')
    core.begin()
    const w0 = core.region(ids, 'lsm_list_modules ids')
    const b0 = core.regionBytes
    const w2 = core.unused(flags, 'lsm_list_modules flags')
    const w1 = core.lengthInOut(size, sizeFirst, 'uint32', b0, 'lsm_list_modules size')
    core.fill(461, w0, w1, w2, 0, 0, 0)
    core.run()
    const result = core.numberResult()
    core.finish()
    return result
  },
  lsm_set_self_attr(attr: unknown, ctx: unknown, size: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.uint32(attr, 'lsm_set_self_attr attr')
    const w1 = core.region(ctx, 'lsm_set_self_attr ctx')
    const b1 = core.regionBytes
    const w3 = core.unused(flags, 'lsm_set_self_attr flags')
    const w2 = core.count(size, b1, 'lsm_set_self_attr size')
    core.fill(460, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  perf_event_open(attr_uptr: unknown, pid: unknown, cpu: unknown, group_fd: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.memory(attr_uptr, 64, 'perf_event_open attr_uptr')
    const b0 = core.regionBytes
    const w1 = core.int32(pid, 'perf_event_open pid')
    const w2 = core.int32(cpu, 'perf_event_open cpu')
    const w3 = core.int32(group_fd, 'perf_event_open group_fd')
    const w4 = core.flags64(flags, 'perf_event_open flags')
    core.needs(b0, core.numberIn(attr_uptr, 4, 'uint32', 'perf_event_open attr_uptr'), 'perf_event_open attr_uptr')
    core.fill(core.arm64 ? 241 : 298, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  ptrace: core.multiplexer('ptrace', core.arm64 ? 117 : 101, '{"args":[["request","uint32"],["pid","int32"],["addr",null],["data",null]],"by":0,"flags":0,"commands":[[0,{"name":"PTRACE_TRACEME","args":{}}],[16,{"name":"PTRACE_ATTACH","args":{}}],[16902,{"name":"PTRACE_SEIZE","args":{"3":"flags64"}}],[16903,{"name":"PTRACE_INTERRUPT","args":{}}],[16904,{"name":"PTRACE_LISTEN","args":{}}],[17,{"name":"PTRACE_DETACH","args":{"3":"int32"}}],[8,{"name":"PTRACE_KILL","args":{}}],[7,{"name":"PTRACE_CONT","args":{"3":"int32"}}],[24,{"name":"PTRACE_SYSCALL","args":{"3":"int32"}}],[9,{"name":"PTRACE_SINGLESTEP","args":{"3":"int32"}}],[{"x64":33},{"name":"PTRACE_SINGLEBLOCK","args":{"3":"int32"}}],[31,{"name":"PTRACE_SYSEMU","args":{"3":"int32"}}],[32,{"name":"PTRACE_SYSEMU_SINGLESTEP","args":{"3":"int32"}}],[16896,{"name":"PTRACE_SETOPTIONS","args":{"3":"flags64"}}],[{"x64":21},{"name":"PTRACE_OLDSETOPTIONS","args":{"3":"flags64"}}],[16897,{"name":"PTRACE_GETEVENTMSG","args":{"3":{"memory":8}}}],[1,{"name":"PTRACE_PEEKTEXT","args":{"2":"bits64","3":{"memory":8}}}],[2,{"name":"PTRACE_PEEKDATA","args":{"2":"bits64","3":{"memory":8}}}],[4,{"name":"PTRACE_POKETEXT","args":{"2":"bits64","3":"uint64"}}],[5,{"name":"PTRACE_POKEDATA","args":{"2":"bits64","3":"uint64"}}],[3,{"name":"PTRACE_PEEKUSR","args":{"2":"uint64","3":{"memory":8}}}],[6,{"name":"PTRACE_POKEUSR","args":{"2":"uint64","3":"uint64"}}],[{"x64":12},{"name":"PTRACE_GETREGS","args":{"3":{"memory":216}}}],[{"x64":13},{"name":"PTRACE_SETREGS","args":{"3":{"memory":216}}}],[{"x64":14},{"name":"PTRACE_GETFPREGS","args":{"3":{"memory":512}}}],[{"x64":15},{"name":"PTRACE_SETFPREGS","args":{"3":{"memory":512}}}],[16900,{"name":"PTRACE_GETREGSET","args":{"2":"flags64","3":{"memory":16}}}],[16901,{"name":"PTRACE_SETREGSET","args":{"2":"flags64","3":{"memory":16}}}],[16898,{"name":"PTRACE_GETSIGINFO","args":{"3":{"memory":128}}}],[16899,{"name":"PTRACE_SETSIGINFO","args":{"3":{"memory":128}}}],[16905,{"name":"PTRACE_PEEKSIGINFO","args":{"2":{"memory":16},"3":{"memory":128,"needs":{"bytes":0,"each":128,"at":[12,"uint32"],"arg":2}}}}],[16906,{"name":"PTRACE_GETSIGMASK","args":{"2":{"exactly":8},"3":{"region":"out","needs":{"bytes":8,"each":0}}}}],[16907,{"name":"PTRACE_SETSIGMASK","args":{"2":{"exactly":8},"3":{"region":"out","needs":{"bytes":8,"each":0}}}}],[16910,{"name":"PTRACE_GET_SYSCALL_INFO","args":{"2":{"count":[[1,3]]},"3":{"region":"out"}}}],[16914,{"name":"PTRACE_SET_SYSCALL_INFO","args":{"2":{"count":[[1,3]]},"3":{"region":"out"}}}],[16908,{"name":"PTRACE_SECCOMP_GET_FILTER","args":{"2":"uint64","3":{"memory":8,"needs":{"bytes":32768,"each":0},"optional":true}}}],[16909,{"name":"PTRACE_SECCOMP_GET_METADATA","args":{"2":{"count":[[1,3]]},"3":{"region":"out"}}}],[16911,{"name":"PTRACE_GET_RSEQ_CONFIGURATION","args":{"2":{"count":[[1,3]]},"3":{"region":"out"}}}],[16912,{"name":"PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG","args":{"2":{"exactly":32},"3":{"region":"out","needs":{"bytes":32,"each":0}}}}],[16913,{"name":"PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG","args":{"2":{"exactly":32},"3":{"region":"out","needs":{"bytes":32,"each":0}}}}],[{"x64":25},{"name":"PTRACE_GET_THREAD_AREA","args":{"2":"uint64","3":{"memory":16}}}],[{"x64":26},{"name":"PTRACE_SET_THREAD_AREA","args":{"2":"uint64","3":{"memory":16}}}],[{"x64":30},{"name":"PTRACE_ARCH_PRCTL","args":{"2":"uint64","3":"flags64"}}],[{"arm64":33},{"name":"PTRACE_PEEKMTETAGS","args":{"2":"bits64","3":{"memory":16}}}],[{"arm64":34},{"name":"PTRACE_POKEMTETAGS","args":{"2":"bits64","3":{"memory":16}}}]]}'),
  request_key(_type: unknown, _description: unknown, _callout_info: unknown, destringid: unknown): unknown {
    core.letGo()
    const w0 = core.text(_type, 'request_key _type')
    const w1 = core.text(_description, 'request_key _description')
    const w2 = core.optionalText(_callout_info, 'request_key _callout_info')
    const w3 = core.int32(destringid, 'request_key destringid')
    core.fill(core.arm64 ? 218 : 249, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  seccomp: core.multiplexer('seccomp', core.arm64 ? 277 : 317, '{"args":[["op","uint32"],["flags",null],["uargs",null]],"by":0,"flags":0,"commands":[[0,{"name":"SECCOMP_SET_MODE_STRICT","args":{}}],[1,{"name":"SECCOMP_SET_MODE_FILTER","args":{"1":"uint32","2":{"memory":16}}}],[2,{"name":"SECCOMP_GET_ACTION_AVAIL","args":{"2":{"in":"int32"}}}],[3,{"name":"SECCOMP_GET_NOTIF_SIZES","args":{"2":{"memory":6}}}]]}'),
}

export const facts: Readonly<Record<string, CallFacts>> = {
  add_key: { writes: [] },
  bpf: { commands: (values) => core.commandNames('bpf', values) },
  keyctl: { commands: (values) => core.commandNames('keyctl', values) },
  landlock_add_rule: { commands: (values) => core.commandNames('landlock_add_rule', values) },
  landlock_create_ruleset: { writes: [] },
  lsm_get_self_attr: { length: 2, writes: [1, 2] },
  lsm_list_modules: { length: 1, writes: [0, 1] },
  lsm_set_self_attr: { writes: [] },
  perf_event_open: { writes: [0] },
  ptrace: { commands: (values) => core.commandNames('ptrace', values) },
  seccomp: { commands: (values) => core.commandNames('seccomp', values) },
}

/** Call, or call(command) -> error -> what to do about it. */
export const hints: string = '{"add_key":{"EACCES":"The keyring does not grant the caller the permission to write.","EDQUOT":"The user has too many or too large keys: /proc/key-users and /proc/sys/kernel/keys.","EINVAL":"The payload is not what the type expects, is larger than 1 MiB, or the type (31 bytes) or description (4095) is too long.","ENODEV":"The kernel knows no key type of this name.","EPERM":"Types, and names of keyrings, that begin with a dot are reserved; or the keyring is restricted to other keys."},"bpf":{"E2BIG":"The union has fields that this kernel does not know and that are not 0.","EINVAL":"Often: a field of the union that the command does not use is not 0, or the kernel does not know the command.","EPERM":"If /proc/sys/kernel/unprivileged_bpf_disabled is not 0, only CAP_BPF may create maps and load programs. Even if it is 0, most types need CAP_BPF, with CAP_PERFMON for tracing and CAP_NET_ADMIN for the network; going through ids needs CAP_SYS_ADMIN. CAP_SYS_ADMIN stands for the first three, and in a user namespace a token (BPF_TOKEN_CREATE) does."},"bpf(BPF_MAP_CREATE)":{"EPERM":"See bpf: it depends on unprivileged_bpf_disabled and on the type of the map."},"bpf(BPF_MAP_LOOKUP_ELEM)":{"ENOENT":"The map has no such key.","EPERM":"The file descriptor of the map does not allow reading, or the map is not for user space."},"bpf(BPF_MAP_UPDATE_ELEM)":{"E2BIG":"The map is full, or the index is too large.","EEXIST":"BPF_NOEXIST: the map has the key.","ENOENT":"BPF_EXIST: the map has no such key.","EPERM":"The file descriptor of the map does not allow writing, or the map is frozen."},"bpf(BPF_MAP_DELETE_ELEM)":{"EINVAL":"Arrays have no keys to remove.","ENOENT":"The map has no such key.","EPERM":"The file descriptor of the map does not allow writing, or the map is frozen."},"bpf(BPF_MAP_GET_NEXT_KEY)":{"ENOENT":"It was the last key, or the map is empty.","EPERM":"The file descriptor of the map does not allow reading, or the map is not for user space."},"bpf(BPF_MAP_LOOKUP_AND_DELETE_ELEM)":{"ENOENT":"No such key, or the queue is empty."},"bpf(BPF_MAP_FREEZE)":{"EBUSY":"It is frozen already, being written, or mapped writable."},"bpf(BPF_MAP_LOOKUP_BATCH)":{"ENOENT":"The end is reached; batch.count tells how many were stored.","ENOSPC":"batch.count is too small for one bucket of the hash."},"bpf(BPF_MAP_LOOKUP_AND_DELETE_BATCH)":{"ENOENT":"The end is reached; batch.count tells how many were stored.","ENOSPC":"batch.count is too small for one bucket of the hash."},"bpf(BPF_PROG_LOAD)":{"E2BIG":"The program has too many instructions: 4096, or a million with CAP_BPF.","EACCES":"The verifier refused the program; the log (log_level 1 and log_buf) says why.","EAGAIN":"A signal came during the check. Try again.","EINVAL":"A field is wrong, or the verifier refused the program: see the log.","ENOSPC":"The log buffer is too small; log_true_size tells the size that is needed.","EPERM":"See bpf: it depends on unprivileged_bpf_disabled and on the type of the program."},"bpf(BPF_PROG_TEST_RUN)":{"ENOSPC":"A buffer is too small; data_size_out or ctx_size_out tells the size that is needed."},"bpf(BPF_PROG_ATTACH)":{"EPERM":"A program at a parent cgroup does not allow another here."},"bpf(BPF_PROG_DETACH)":{"ENOENT":"No such program is attached."},"bpf(BPF_PROG_QUERY)":{"ENOSPC":"The arrays are too small; query.prog_cnt tells how many there are.","EPERM":"It needs CAP_NET_ADMIN."},"bpf(BPF_PROG_STREAM_READ_BY_FD)":{"ENOENT":"No such stream."},"bpf(BPF_PROG_ASSOC_STRUCT_OPS)":{"EBUSY":"The program is tied to another map."},"bpf(BPF_OBJ_PIN)":{"EPERM":"The path is not in a BPF file system, or a security module forbids it."},"bpf(BPF_OBJ_GET)":{"EACCES":"The path is no pinned object, or its permissions do not allow it."},"bpf(BPF_OBJ_GET_INFO_BY_FD)":{"EBADFD":"info.bpf_fd is not open."},"bpf(BPF_PROG_GET_NEXT_ID)":{"ENOENT":"There is no greater id.","EPERM":"It needs CAP_SYS_ADMIN."},"bpf(BPF_MAP_GET_NEXT_ID)":{"ENOENT":"There is no greater id.","EPERM":"It needs CAP_SYS_ADMIN."},"bpf(BPF_BTF_GET_NEXT_ID)":{"ENOENT":"There is no greater id.","EPERM":"It needs CAP_SYS_ADMIN."},"bpf(BPF_LINK_GET_NEXT_ID)":{"ENOENT":"There is no greater id.","EPERM":"It needs CAP_SYS_ADMIN."},"bpf(BPF_PROG_GET_FD_BY_ID)":{"ENOENT":"No such id.","EPERM":"It needs CAP_SYS_ADMIN."},"bpf(BPF_MAP_GET_FD_BY_ID)":{"ENOENT":"No such id.","EPERM":"It needs CAP_SYS_ADMIN."},"bpf(BPF_BTF_GET_FD_BY_ID)":{"ENOENT":"No such id.","EPERM":"It needs CAP_SYS_ADMIN."},"bpf(BPF_LINK_GET_FD_BY_ID)":{"EAGAIN":"The link is just being made.","ENOENT":"No such id.","EPERM":"It needs CAP_SYS_ADMIN."},"bpf(BPF_RAW_TRACEPOINT_OPEN)":{"ENOENT":"No such tracepoint."},"bpf(BPF_BTF_LOAD)":{"EINVAL":"The log (btf_log_level 1 and btf_log_buf) says what is wrong.","ENOSPC":"The log buffer is too small; btf_log_true_size tells the size that is needed.","EPERM":"It needs CAP_BPF."},"bpf(BPF_TASK_FD_QUERY)":{"EBADF":"The process has no such file descriptor.","ENOENT":"No such process, or no program is attached.","ENOSPC":"The text was cut off; task_fd_query.buf_len tells its length without NUL.","EPERM":"It needs CAP_SYS_ADMIN."},"bpf(BPF_LINK_UPDATE)":{"ENOLINK":"What the link was attached to is gone.","EPERM":"BPF_F_REPLACE: the link has another program than the old one given."},"bpf(BPF_LINK_DETACH)":{"EOPNOTSUPP":"Links of this type can only be closed."},"bpf(BPF_ENABLE_STATS)":{"EPERM":"It needs CAP_SYS_ADMIN."},"bpf(BPF_TOKEN_CREATE)":{"ENOENT":"The file system was mounted without delegate_ options.","EOPNOTSUPP":"The caller is in the initial user namespace.","EPERM":"It needs CAP_BPF in the user namespace of the file system, and the caller must be in it."},"keyctl":{"EACCES":"The key does not grant the caller the permission that the command needs; KEYCTL_DESCRIBE shows permissions. A key that is linked to no keyring of the caller counts as not possessed.","EDQUOT":"The user has too many or too large keys: /proc/key-users and /proc/sys/kernel/keys.","ENOKEY":"No such key, or the special keyring does not exist yet.","EOPNOTSUPP":"The kernel does not know the command, or the key type does not support it."},"keyctl(KEYCTL_JOIN_SESSION_KEYRING)":{"EPERM":"Names that begin with a dot are reserved."},"keyctl(KEYCTL_UPDATE)":{"EINVAL":"The payload is larger than a page, or not what the type expects."},"keyctl(KEYCTL_REVOKE)":{"EPERM":"The kernel keeps this key or keyring as it is."},"keyctl(KEYCTL_CHOWN)":{"EACCES":"Another owner, or a group the caller is not in, needs CAP_SYS_ADMIN."},"keyctl(KEYCTL_SETPERM)":{"EACCES":"Only the owner may do it, or CAP_SYS_ADMIN."},"keyctl(KEYCTL_CLEAR)":{"EPERM":"The kernel keeps this key or keyring as it is."},"keyctl(KEYCTL_LINK)":{"EDEADLK":"The keyring would contain itself.","EPERM":"The keyring accepts no more links: KEYCTL_RESTRICT_KEYRING."},"keyctl(KEYCTL_UNLINK)":{"ENOENT":"The keyring has no such link.","EPERM":"The kernel keeps this key or keyring as it is."},"keyctl(KEYCTL_READ)":{"EINVAL":"For a keyring, arg4 must be a multiple of 4.","EOPNOTSUPP":"Keys of this type, such as logon, cannot be read."},"keyctl(KEYCTL_INSTANTIATE)":{"EPERM":"The thread must have assumed the authority over this key first, with KEYCTL_ASSUME_AUTHORITY."},"keyctl(KEYCTL_NEGATE)":{"EPERM":"The thread must have assumed the authority over this key first, with KEYCTL_ASSUME_AUTHORITY."},"keyctl(KEYCTL_REJECT)":{"EPERM":"The thread must have assumed the authority over this key first, with KEYCTL_ASSUME_AUTHORITY."},"keyctl(KEYCTL_INSTANTIATE_IOV)":{"EPERM":"The thread must have assumed the authority over this key first, with KEYCTL_ASSUME_AUTHORITY."},"keyctl(KEYCTL_SET_REQKEY_KEYRING)":{"EINVAL":"KEY_REQKEY_DEFL_GROUP_KEYRING is not supported."},"keyctl(KEYCTL_SET_TIMEOUT)":{"EPERM":"The kernel keeps this key or keyring as it is."},"keyctl(KEYCTL_SESSION_TO_PARENT)":{"EPERM":"The parent has more than one thread, is init, or has other user or group ids than the effective ones of the caller."},"keyctl(KEYCTL_INVALIDATE)":{"EPERM":"The kernel keeps this key or keyring as it is."},"keyctl(KEYCTL_GET_PERSISTENT)":{"EOPNOTSUPP":"The kernel is built without CONFIG_PERSISTENT_KEYRINGS.","EPERM":"The keyring of another user needs CAP_SETUID."},"keyctl(KEYCTL_DH_COMPUTE)":{"EMSGSIZE":"With arg5, arg4 may be 1024 at most, and otherinfolen 64.","ENOENT":"The kernel has no module for dh or for the hash.","EOPNOTSUPP":"A key is not of type user, or the kernel is built without CONFIG_KEY_DH_OPERATIONS.","EOVERFLOW":"The buffer is too small."},"keyctl(KEYCTL_PKEY_ENCRYPT)":{"EINVAL":"in_len or out_len is more than KEYCTL_PKEY_QUERY tells, or arg3 has unknown words."},"keyctl(KEYCTL_PKEY_DECRYPT)":{"EINVAL":"in_len or out_len is more than KEYCTL_PKEY_QUERY tells, or arg3 has unknown words."},"keyctl(KEYCTL_PKEY_SIGN)":{"EINVAL":"in_len or out_len is more than KEYCTL_PKEY_QUERY tells, or arg3 has unknown words."},"keyctl(KEYCTL_PKEY_VERIFY)":{"EKEYREJECTED":"The signature does not fit."},"keyctl(KEYCTL_RESTRICT_KEYRING)":{"EEXIST":"The keyring is restricted already.","ENOENT":"The key type has no restrictions to offer."},"keyctl(KEYCTL_MOVE)":{"EEXIST":"KEYCTL_MOVE_EXCL: the keyring has a key of the same type and description."},"keyctl(KEYCTL_WATCH_KEY)":{"EBADSLT":"The key is not watched with this pipe.","EBUSY":"The key is watched with this pipe already.","EINVAL":"arg3 is no pipe of pipe2 with O_NOTIFICATION_PIPE, or arg4 is not -1 to 255.","EOPNOTSUPP":"The kernel is built without CONFIG_KEY_NOTIFICATIONS."},"landlock_add_rule":{"EBADFD":"ruleset_fd is no ruleset.","EOPNOTSUPP":"Landlock is built into the kernel but was not enabled at boot (lsm= on the command line).","EPERM":"The file descriptor of the ruleset is not open for writing."},"landlock_add_rule(LANDLOCK_RULE_PATH_BENEATH)":{"EBADFD":"parent_fd is no file or directory of a mounted file system.","EINVAL":"The rights are not among those of the ruleset, or apply to directories only and parent_fd is a file.","ENOMSG":"allowed_access is 0; only with LANDLOCK_ADD_RULE_QUIET it may be."},"landlock_add_rule(LANDLOCK_RULE_NET_PORT)":{"EAFNOSUPPORT":"The kernel is built without TCP/IP.","EINVAL":"The rights are not among those of the ruleset, or the port is above 65535.","ENOMSG":"allowed_access is 0; only with LANDLOCK_ADD_RULE_QUIET it may be."},"landlock_create_ruleset":{"E2BIG":"The struct has fields that this kernel does not know and that are not 0.","EINVAL":"An access right or scope that this kernel does not know: ask with LANDLOCK_CREATE_RULESET_VERSION and leave out what is too new. The quiet_ fields must be subsets of the others.","ENOMSG":"The ruleset would forbid nothing.","EOPNOTSUPP":"Landlock is built into the kernel but was not enabled at boot (lsm= on the command line)."},"landlock_restrict_self":{"E2BIG":"At most 16 rulesets can be stacked.","EBADFD":"ruleset_fd is no ruleset.","EOPNOTSUPP":"Landlock is built into the kernel but was not enabled at boot (lsm= on the command line).","EPERM":"Without CAP_SYS_ADMIN, set no_new_privs with prctl PR_SET_NO_NEW_PRIVS first; or the file descriptor of the ruleset is not open for reading."},"lsm_get_self_attr":{"E2BIG":"The buffer is too small; size now holds how many bytes are needed.","EOPNOTSUPP":"No active module has this attribute."},"lsm_list_modules":{"E2BIG":"The buffer is too small; size now holds how many bytes are needed."},"lsm_set_self_attr":{"EACCES":"The policy of the security module does not allow it.","EINVAL":"len and ctx_len of the struct do not fit size, or the module does not understand the value.","EOPNOTSUPP":"The module is not active, or the attribute cannot be set there."},"perf_event_open":{"E2BIG":"The struct has fields that this kernel does not know; it has stored the size it knows in size.","EACCES":"Without CAP_PERFMON, /proc/sys/kernel/perf_event_paranoid decides: above 1 only events with exclude_kernel are allowed, above 0 none that count a whole CPU; some kernels allow nothing above 2 without CAP_SYS_ADMIN. A thread of another user needs the right to trace it.","EBUSY":"Another event has the unit for itself.","EINVAL":"Often: a field of attr that the hardware or the type does not allow, or no such cpu.","ENODEV":"The CPU is offline or the hardware lacks the feature.","ENOENT":"No unit of this machine has the type or the event; virtual machines often have no hardware counters.","ENOSPC":"All hardware breakpoints are in use.","EOPNOTSUPP":"The unit cannot do this, for instance take samples or record branches.","EPERM":"A security module or the unit forbids it."},"ptrace":{"EIO":"The kernel does not know the request, or cannot read or write at that address of the tracee.","EPERM":"To attach, all uids and gids of the target must be those of the caller, it must be dumpable (no set-uid program, no PR_SET_DUMPABLE 0), nobody else may trace it, and it may not belong to the own process; CAP_SYS_PTRACE lifts the first two. Yama (/proc/sys/kernel/yama/ptrace_scope) may further demand an ancestor of the target, CAP_SYS_PTRACE, or forbid it all; the target can allow a tracer with prctl PR_SET_PTRACER.","ESRCH":"No such thread, or it is not traced by the calling thread, or it is not stopped: wait for it with wait4 and __WALL first."},"ptrace(PTRACE_TRACEME)":{"EPERM":"It is traced already, or Yama forbids it (ptrace_scope of 2 needs CAP_SYS_PTRACE in the parent)."},"ptrace(PTRACE_SEIZE)":{"EIO":"addr is not 0, or data has bits that are no PTRACE_O_ options.","EPERM":"See ptrace; PTRACE_O_SUSPEND_SECCOMP also needs CAP_SYS_ADMIN and no seccomp on the tracer."},"ptrace(PTRACE_SETOPTIONS)":{"EPERM":"PTRACE_O_SUSPEND_SECCOMP needs CAP_SYS_ADMIN and no seccomp on the tracer itself."},"ptrace(PTRACE_PEEKUSR)":{"EIO":"addr is not a multiple of 8 or lies outside struct user."},"ptrace(PTRACE_POKEUSR)":{"EIO":"addr is not a multiple of 8, or cannot be written, or the value is not allowed there.","ENOSPC":"All hardware breakpoints are in use."},"ptrace(PTRACE_SETREGS)":{"EIO":"A segment register or base address has a value that is not allowed."},"ptrace(PTRACE_SETFPREGS)":{"EINVAL":"mxcsr has bits that the processor does not know."},"ptrace(PTRACE_GETREGSET)":{"EINVAL":"The tracee has no such set, or iov_len is not a multiple of the size of a register.","ENODEV":"The processor or the tracee does not use this feature."},"ptrace(PTRACE_SETREGSET)":{"EOPNOTSUPP":"The set can only be read."},"ptrace(PTRACE_GETSIGINFO)":{"EINVAL":"The tracee is in a group stop, which has no siginfo."},"ptrace(PTRACE_GETSIGMASK)":{"EINVAL":"addr must be 8, the size of the kernel\'s sigset_t."},"ptrace(PTRACE_SETSIGMASK)":{"EINVAL":"addr must be 8, the size of the kernel\'s sigset_t."},"ptrace(PTRACE_SET_SYSCALL_INFO)":{"EINVAL":"op must be that of the present stop, flags and reserved 0, addr the size of the struct or more."},"ptrace(PTRACE_SECCOMP_GET_FILTER)":{"EACCES":"It needs CAP_SYS_ADMIN, and the tracer may not be under seccomp itself.","EINVAL":"The tracee has no seccomp filter, or the kernel is built without CONFIG_CHECKPOINT_RESTORE."},"ptrace(PTRACE_SECCOMP_GET_METADATA)":{"EACCES":"It needs CAP_SYS_ADMIN, and the tracer may not be under seccomp itself."},"request_key":{"ENOENT":"There is no program /sbin/request-key.","ENOKEY":"No such key, or no such key type, or an earlier attempt to make the key failed.","EPERM":"Types that begin with a dot are reserved."},"seccomp":{"EACCES":"Without CAP_SYS_ADMIN, set no_new_privs with prctl PR_SET_NO_NEW_PRIVS first.","EINVAL":"Unknown op or flags, an invalid filter, or the thread is in the other mode already: strict and filter mode exclude each other."},"seccomp(SECCOMP_SET_MODE_FILTER)":{"EACCES":"Without CAP_SYS_ADMIN, set no_new_privs with prctl PR_SET_NO_NEW_PRIVS first.","EBUSY":"SECCOMP_FILTER_FLAG_NEW_LISTENER: an earlier filter of the thread has a listener already.","EINVAL":"Flags that do not go together, a program of no or more than 4096 instructions, or one with an instruction that seccomp does not allow.","ENOMEM":"All filters of the thread together may have 32768 instructions, plus 4 for each filter.","ESRCH":"SECCOMP_FILTER_FLAG_TSYNC_ESRCH: a thread has filters that the calling thread does not have."},"seccomp(SECCOMP_GET_ACTION_AVAIL)":{"EOPNOTSUPP":"The kernel does not know the action."}}'

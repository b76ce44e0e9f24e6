// Generated from abi/structs.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.

import { structNamespace } from '../../struct/namespace.js'
import { structs } from '../structs/sys.js'
import type { Assignable, ByteField, FieldArray, Pointer, StructArray, StructClass, TailedStructClass, To, ToBytes, ToText, View } from '../../struct/types.js'
import type { Choice, Flags } from '../../sys/types.js'
import type { ASYNC_, KD_FONT_FLAG_, KD_FONT_OP_, PORT_, SERIAL_IO_, SER_ISO7816_, SER_RS485_, VT_EVENT_, VT_MODE_ } from '../families.js'

const others: Readonly<Record<string, string>> = {
}

/** Family -> constant -> value, for the fields that hold them. */
const families = '{"ASYNC_":{"ASYNC_AUTOPROBE":32768,"ASYNC_AUTO_IRQ":128,"ASYNC_BOOT_AUTOCONF":268435456,"ASYNC_BUGGY_UART":16384,"ASYNC_CALLOUT_NOHUP":1024,"ASYNC_CHECK_CD":33554432,"ASYNC_CLOSING":134217728,"ASYNC_CONS_FLOW":8388608,"ASYNC_CTS_FLOW":67108864,"ASYNC_FOURPORT":2,"ASYNC_HARDPPS_CD":2048,"ASYNC_HUP_NOTIFY":1,"ASYNC_INITIALIZED":2147483648,"ASYNC_LOW_LATENCY":8192,"ASYNC_MAGIC_MULTIPLIER":65536,"ASYNC_NORMAL_ACTIVE":536870912,"ASYNC_PGRP_LOCKOUT":512,"ASYNC_SAK":4,"ASYNC_SESSION_LOCKOUT":256,"ASYNC_SHARE_IRQ":16777216,"ASYNC_SKIP_TEST":64,"ASYNC_SPD_CUST":48,"ASYNC_SPD_HI":16,"ASYNC_SPD_SHI":4096,"ASYNC_SPD_VHI":32,"ASYNC_SPD_WARP":4112,"ASYNC_SPLIT_TERMIOS":8,"ASYNC_SUSPENDED":1073741824},"KD_FONT_FLAG_":{"KD_FONT_FLAG_DONT_RECALC":1},"KD_FONT_OP_":{"KD_FONT_OP_COPY":3,"KD_FONT_OP_GET":1,"KD_FONT_OP_GET_TALL":5,"KD_FONT_OP_SET":0,"KD_FONT_OP_SET_DEFAULT":2,"KD_FONT_OP_SET_TALL":4},"PORT_":{"PORT_16450":2,"PORT_16550":3,"PORT_16550A":4,"PORT_16650":6,"PORT_16650V2":7,"PORT_16654":11,"PORT_16750":8,"PORT_16850":12,"PORT_16C950":10,"PORT_8250":1,"PORT_CIRRUS":5,"PORT_RSA":13,"PORT_STARTECH":9,"PORT_UNKNOWN":0},"SERIAL_IO_":{"SERIAL_IO_AU":4,"SERIAL_IO_HUB6":1,"SERIAL_IO_MEM":2,"SERIAL_IO_MEM16":7,"SERIAL_IO_MEM32":3,"SERIAL_IO_MEM32BE":6,"SERIAL_IO_PORT":0,"SERIAL_IO_TSI":5},"SER_ISO7816_":{"SER_ISO7816_ENABLED":1,"SER_ISO7816_T_PARAM":240},"SER_RS485_":{"SER_RS485_ADDRB":64,"SER_RS485_ADDR_DEST":256,"SER_RS485_ADDR_RECV":128,"SER_RS485_ENABLED":1,"SER_RS485_MODE_RS422":512,"SER_RS485_RTS_AFTER_SEND":4,"SER_RS485_RTS_ON_SEND":2,"SER_RS485_RX_DURING_TX":16,"SER_RS485_TERMINATE_BUS":32},"VT_EVENT_":{"VT_EVENT_BLANK":2,"VT_EVENT_RESIZE":8,"VT_EVENT_SWITCH":1,"VT_EVENT_UNBLANK":4},"VT_MODE_":{"VT_AUTO":0,"VT_PROCESS":1}}'

export declare namespace struct {
  /** `struct __kernel_fd_set` of linux/posix_types.h: 128 bytes. */
  export interface __kernel_fd_set extends View<'__kernel_fd_set'> {
    /** `long unsigned int[16]` */
    get fds_bits(): FieldArray<bigint, Assignable<bigint>>
    set fds_bits(value: Assignable<FieldArray<bigint, Assignable<bigint>>>)
  }

  /** `struct __kernel_fsid_t` of asm-generic/posix_types.h: 8 bytes. */
  export interface __kernel_fsid_t extends View<'__kernel_fsid_t'> {
    /** `int[2]` */
    get val(): FieldArray<number, Assignable<number>>
    set val(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct compat_statfs64` of asm-generic/statfs.h: 84 bytes. */
  export interface compat_statfs64 extends View<'compat_statfs64', 'f_blocks' | 'f_bfree' | 'f_bavail' | 'f_files' | 'f_ffree'> {
    /** `__u32`: a plain number */
    f_type: number
    /** `__u32`: a number of bytes */
    f_bsize: number
    /** `__u64`: a number of things other than bytes (blocks) */
    f_blocks: number
    /** `__u64`: a number of things other than bytes (blocks) */
    f_bfree: number
    /** `__u64`: a number of things other than bytes (blocks) */
    f_bavail: number
    /** `__u64`: a number of things other than bytes (inodes) */
    f_files: number
    /** `__u64`: a number of things other than bytes (inodes) */
    f_ffree: number
    /** `__kernel_fsid_t` */
    get f_fsid(): __kernel_fsid_t
    set f_fsid(value: Assignable<__kernel_fsid_t>)
    /** `__u32`: a number of bytes */
    f_namelen: number
    /** `__u32`: a number of bytes */
    f_frsize: number
    /** `__u32`: a set of bits without named constants */
    f_flags: number
  }

  /** `struct console_font` of linux/kd.h: 24 bytes. */
  export interface console_font extends View<'console_font'> {
    /** `unsigned int` */
    width: number
    /** `unsigned int` */
    height: number
    /** `unsigned int` */
    charcount: number
    /** `unsigned char *`: a raw address that is not a buffer of the caller */
    get data(): Pointer<ToBytes>
    set data(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct console_font_op` of linux/kd.h: 32 bytes. */
  export interface console_font_op extends View<'console_font_op'> {
    /** `unsigned int`: one of `KD_FONT_OP_` */
    op: Choice<KD_FONT_OP_>
    /** `unsigned int`: flags: `KD_FONT_FLAG_` */
    flags: Flags<KD_FONT_FLAG_>
    /** `unsigned int` */
    width: number
    /** `unsigned int` */
    height: number
    /** `unsigned int` */
    charcount: number
    /**
     * `unsigned char *`: bytes, for each of charcount characters its rows (32, or height with the _TALL
     * operations), each of width bits rounded up to bytes; for KD_FONT_OP_SET_DEFAULT a name that ends with
     * NUL, read and written by the kernel; null: to get: only the sizes; for KD_FONT_OP_SET_DEFAULT: the
     * usual font
     */
    get data(): Pointer<ToBytes>
    set data(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct consolefontdesc` of linux/kd.h: 16 bytes. */
  export interface consolefontdesc extends View<'consolefontdesc'> {
    /** `short unsigned int` */
    charcount: number
    /** `short unsigned int` */
    charheight: number
    /** `char *`: a raw address that is not a buffer of the caller */
    get chardata(): Pointer<ToBytes>
    set chardata(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct kbd_repeat` of linux/kd.h: 8 bytes. */
  export interface kbd_repeat extends View<'kbd_repeat'> {
    /** `int`: time in ms */
    delay: number
    /** `int`: time in ms */
    period: number
  }

  /** `struct kbdiacr` of linux/kd.h: 3 bytes. */
  export interface kbdiacr extends View<'kbdiacr'> {
    /** `unsigned char` */
    diacr: number
    /** `unsigned char` */
    base: number
    /** `unsigned char` */
    result: number
  }

  /** `struct kbdiacrs` of linux/kd.h: 772 bytes. */
  export interface kbdiacrs extends View<'kbdiacrs'> {
    /** `unsigned int`: a number of things other than bytes (pairs) */
    kb_cnt: number
    /** `struct kbdiacr[256]` */
    get kbdiacr(): StructArray<kbdiacr>
    set kbdiacr(value: Assignable<StructArray<kbdiacr>>)
  }

  /** `struct kbdiacrsuc` of linux/kd.h: 3076 bytes. */
  export interface kbdiacrsuc extends View<'kbdiacrsuc'> {
    /** `unsigned int`: a number of things other than bytes (pairs) */
    kb_cnt: number
    /** `struct kbdiacruc[256]` */
    get kbdiacruc(): StructArray<kbdiacruc>
    set kbdiacruc(value: Assignable<StructArray<kbdiacruc>>)
  }

  /** `struct kbdiacruc` of linux/kd.h: 12 bytes. */
  export interface kbdiacruc extends View<'kbdiacruc'> {
    /** `unsigned int` */
    diacr: number
    /** `unsigned int` */
    base: number
    /** `unsigned int` */
    result: number
  }

  /** `struct kbentry` of linux/kd.h: 4 bytes. */
  export interface kbentry extends View<'kbentry'> {
    /** `unsigned char` */
    kb_table: number
    /** `unsigned char` */
    kb_index: number
    /** `short unsigned int` */
    kb_value: number
  }

  /** `struct kbkeycode` of linux/kd.h: 8 bytes. */
  export interface kbkeycode extends View<'kbkeycode'> {
    /** `unsigned int` */
    scancode: number
    /** `unsigned int` */
    keycode: number
  }

  /** `struct kbsentry` of linux/kd.h: 513 bytes. */
  export interface kbsentry extends View<'kbsentry'> {
    /** `unsigned char` */
    kb_func: number
    /** `unsigned char[512]` */
    get kb_string(): ByteField
    set kb_string(value: Assignable<ByteField>)
  }

  /** `struct kexec_segment` of linux/kexec.h: 32 bytes. */
  export interface kexec_segment extends View<'kexec_segment', 'bufsz' | 'memsz'> {
    /** `void *`: bytes, bufsz bytes, read by the kernel; null: with size 0: nothing but zeroes */
    get buf(): Pointer<ToText>
    set buf(value: Assignable<Pointer<ToText>>)
    /** `__kernel_size_t`: the length; left out, that of the memory */
    bufsz: number
    /** `void *`: a raw address that is not a buffer of the caller */
    get mem(): Pointer<ToBytes>
    set mem(value: Assignable<Pointer<ToBytes>>)
    /** `__kernel_size_t`: a number of bytes */
    memsz: number
  }

  /** `struct ktermios` of asm-generic/termbits.h: 44 bytes. */
  export interface ktermios extends View<'ktermios'> {
    /** `tcflag_t` */
    c_iflag: number
    /** `tcflag_t` */
    c_oflag: number
    /** `tcflag_t` */
    c_cflag: number
    /** `tcflag_t` */
    c_lflag: number
    /** `cc_t` */
    c_line: number
    /** `cc_t[19]` */
    get c_cc(): ByteField
    set c_cc(value: Assignable<ByteField>)
    /** `speed_t` */
    c_ispeed: number
    /** `speed_t` */
    c_ospeed: number
  }

  /** `struct new_utsname` of linux/utsname.h: 390 bytes. */
  export interface new_utsname extends View<'new_utsname'> {
    /** `char[65]` */
    get sysname(): ByteField
    set sysname(value: Assignable<ByteField>)
    /** `char[65]` */
    get nodename(): ByteField
    set nodename(value: Assignable<ByteField>)
    /** `char[65]` */
    get release(): ByteField
    set release(value: Assignable<ByteField>)
    /** `char[65]` */
    get version(): ByteField
    set version(value: Assignable<ByteField>)
    /** `char[65]` */
    get machine(): ByteField
    set machine(value: Assignable<ByteField>)
    /** `char[65]` */
    get domainname(): ByteField
    set domainname(value: Assignable<ByteField>)
  }

  /** `struct old_utsname` of linux/utsname.h: 325 bytes. */
  export interface old_utsname extends View<'old_utsname'> {
    /** `char[65]` */
    get sysname(): ByteField
    set sysname(value: Assignable<ByteField>)
    /** `char[65]` */
    get nodename(): ByteField
    set nodename(value: Assignable<ByteField>)
    /** `char[65]` */
    get release(): ByteField
    set release(value: Assignable<ByteField>)
    /** `char[65]` */
    get version(): ByteField
    set version(value: Assignable<ByteField>)
    /** `char[65]` */
    get machine(): ByteField
    set machine(value: Assignable<ByteField>)
  }

  /** `struct oldold_utsname` of linux/utsname.h: 45 bytes. */
  export interface oldold_utsname extends View<'oldold_utsname'> {
    /** `char[9]` */
    get sysname(): ByteField
    set sysname(value: Assignable<ByteField>)
    /** `char[9]` */
    get nodename(): ByteField
    set nodename(value: Assignable<ByteField>)
    /** `char[9]` */
    get release(): ByteField
    set release(value: Assignable<ByteField>)
    /** `char[9]` */
    get version(): ByteField
    set version(value: Assignable<ByteField>)
    /** `char[9]` */
    get machine(): ByteField
    set machine(value: Assignable<ByteField>)
  }

  /** `struct rand_pool_info` of linux/random.h: 8 bytes. */
  export interface rand_pool_info extends View<'rand_pool_info'> {
    /** `int`: a number of things other than bytes (bits) */
    entropy_count: number
    /** `int`: a number of bytes */
    buf_size: number
    /** `__u32[0]` */
    get buf(): FieldArray<number, Assignable<number>>
    set buf(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct serial_icounter_struct` of linux/serial.h: 80 bytes. */
  export interface serial_icounter_struct extends View<'serial_icounter_struct'> {
    /** `int` */
    cts: number
    /** `int` */
    dsr: number
    /** `int` */
    rng: number
    /** `int` */
    dcd: number
    /** `int` */
    rx: number
    /** `int` */
    tx: number
    /** `int` */
    frame: number
    /** `int` */
    overrun: number
    /** `int` */
    parity: number
    /** `int` */
    brk: number
    /** `int` */
    buf_overrun: number
  }

  /** `struct serial_iso7816` of linux/serial.h: 40 bytes. */
  export interface serial_iso7816 extends View<'serial_iso7816'> {
    /** `__u32`: flags: `SER_ISO7816_` */
    flags: Flags<SER_ISO7816_>
    /** `__u32` */
    tg: number
    /** `__u32` */
    sc_fi: number
    /** `__u32` */
    sc_di: number
    /** `__u32` */
    clk: number
  }

  /** `struct serial_multiport_struct` of linux/serial.h: 168 bytes. */
  export interface serial_multiport_struct extends View<'serial_multiport_struct'> {
    /** `int` */
    irq: number
    /** `int` */
    port1: number
    /** `unsigned char` */
    mask1: number
    /** `unsigned char` */
    match1: number
    /** `int` */
    port2: number
    /** `unsigned char` */
    mask2: number
    /** `unsigned char` */
    match2: number
    /** `int` */
    port3: number
    /** `unsigned char` */
    mask3: number
    /** `unsigned char` */
    match3: number
    /** `int` */
    port4: number
    /** `unsigned char` */
    mask4: number
    /** `unsigned char` */
    match4: number
    /** `int` */
    port_monitor: number
  }

  /** `struct serial_rs485` of linux/serial.h: 32 bytes. */
  export interface serial_rs485 extends View<'serial_rs485'> {
    /** `__u32`: flags: `SER_RS485_` */
    flags: Flags<SER_RS485_>
    /** `__u32` */
    delay_rts_before_send: number
    /** `__u32` */
    delay_rts_after_send: number
    /** `__u8` */
    addr_recv: number
    /** `__u8` */
    addr_dest: number
  }

  /** `struct serial_struct` of linux/serial.h: 72 bytes. */
  export interface serial_struct extends View<'serial_struct'> {
    /** `int`: one of `PORT_` */
    type: Choice<PORT_>
    /** `int` */
    line: number
    /** `unsigned int` */
    port: number
    /** `int` */
    irq: number
    /** `int`: flags: `ASYNC_` */
    flags: Flags<ASYNC_>
    /** `int` */
    xmit_fifo_size: number
    /** `int` */
    custom_divisor: number
    /** `int` */
    baud_base: number
    /** `short unsigned int` */
    close_delay: number
    /** `char`: one of `SERIAL_IO_` */
    io_type: Choice<SERIAL_IO_>
    /** `char[1]` */
    get reserved_char(): ByteField
    set reserved_char(value: Assignable<ByteField>)
    /** `int` */
    hub6: number
    /** `short unsigned int` */
    closing_wait: number
    /** `short unsigned int` */
    closing_wait2: number
    /** `unsigned char *`: a raw address that is not a buffer of the caller */
    get iomem_base(): Pointer<ToBytes>
    set iomem_base(value: Assignable<Pointer<ToBytes>>)
    /** `short unsigned int` */
    iomem_reg_shift: number
    /** `unsigned int` */
    port_high: number
    /** `long unsigned int`: a raw address that is not a buffer of the caller */
    get iomap_base(): Pointer<ToBytes>
    set iomap_base(value: Assignable<Pointer<ToBytes>>)
  }

  /** `struct statfs` of asm-generic/statfs.h: 120 bytes. */
  export interface statfs extends View<'statfs', 'f_type' | 'f_bsize' | 'f_blocks' | 'f_bfree' | 'f_bavail' | 'f_files' | 'f_ffree' | 'f_namelen' | 'f_frsize'> {
    /** `__kernel_long_t`: a plain number */
    f_type: number
    /** `__kernel_long_t`: a number of bytes */
    f_bsize: number
    /** `__kernel_long_t`: a number of things other than bytes (blocks) */
    f_blocks: number
    /** `__kernel_long_t`: a number of things other than bytes (blocks) */
    f_bfree: number
    /** `__kernel_long_t`: a number of things other than bytes (blocks) */
    f_bavail: number
    /** `__kernel_long_t`: a number of things other than bytes (inodes) */
    f_files: number
    /** `__kernel_long_t`: a number of things other than bytes (inodes) */
    f_ffree: number
    /** `__kernel_fsid_t` */
    get f_fsid(): __kernel_fsid_t
    set f_fsid(value: Assignable<__kernel_fsid_t>)
    /** `__kernel_long_t`: a number of bytes */
    f_namelen: number
    /** `__kernel_long_t`: a number of bytes */
    f_frsize: number
    /** `__kernel_long_t`: a set of bits without named constants */
    get f_flags(): bigint
    set f_flags(value: Assignable<bigint>)
  }

  /** `struct statfs64` of asm-generic/statfs.h: 120 bytes. */
  export interface statfs64 extends View<'statfs64', 'f_type' | 'f_bsize' | 'f_blocks' | 'f_bfree' | 'f_bavail' | 'f_files' | 'f_ffree' | 'f_namelen' | 'f_frsize'> {
    /** `__kernel_long_t`: a plain number */
    f_type: number
    /** `__kernel_long_t`: a number of bytes */
    f_bsize: number
    /** `__u64`: a number of things other than bytes (blocks) */
    f_blocks: number
    /** `__u64`: a number of things other than bytes (blocks) */
    f_bfree: number
    /** `__u64`: a number of things other than bytes (blocks) */
    f_bavail: number
    /** `__u64`: a number of things other than bytes (inodes) */
    f_files: number
    /** `__u64`: a number of things other than bytes (inodes) */
    f_ffree: number
    /** `__kernel_fsid_t` */
    get f_fsid(): __kernel_fsid_t
    set f_fsid(value: Assignable<__kernel_fsid_t>)
    /** `__kernel_long_t`: a number of bytes */
    f_namelen: number
    /** `__kernel_long_t`: a number of bytes */
    f_frsize: number
    /** `__kernel_long_t`: a set of bits without named constants */
    get f_flags(): bigint
    set f_flags(value: Assignable<bigint>)
  }

  /** `struct sysinfo` of linux/sysinfo.h: 112 bytes. */
  export interface sysinfo extends View<'sysinfo', 'uptime' | 'totalram' | 'freeram' | 'sharedram' | 'bufferram' | 'totalswap' | 'freeswap' | 'totalhigh' | 'freehigh'> {
    /** `__kernel_long_t`: time in s */
    uptime: number
    /** `__kernel_ulong_t[3]` */
    get loads(): FieldArray<number, Assignable<number>>
    set loads(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__kernel_ulong_t`: a number of things other than bytes (memory units) */
    totalram: number
    /** `__kernel_ulong_t`: a number of things other than bytes (memory units) */
    freeram: number
    /** `__kernel_ulong_t`: a number of things other than bytes (memory units) */
    sharedram: number
    /** `__kernel_ulong_t`: a number of things other than bytes (memory units) */
    bufferram: number
    /** `__kernel_ulong_t`: a number of things other than bytes (memory units) */
    totalswap: number
    /** `__kernel_ulong_t`: a number of things other than bytes (memory units) */
    freeswap: number
    /** `__u16`: a number of things other than bytes (threads) */
    procs: number
    /** `__kernel_ulong_t`: a number of things other than bytes (memory units) */
    totalhigh: number
    /** `__kernel_ulong_t`: a number of things other than bytes (memory units) */
    freehigh: number
    /** `__u32`: a number of bytes */
    mem_unit: number
    /** `char[0]` */
    get _f(): ByteField
    set _f(value: Assignable<ByteField>)
  }

  /** `struct termio` of asm-generic/termios.h: 18 bytes. */
  export interface termio extends View<'termio'> {
    /** `short unsigned int` */
    c_iflag: number
    /** `short unsigned int` */
    c_oflag: number
    /** `short unsigned int` */
    c_cflag: number
    /** `short unsigned int` */
    c_lflag: number
    /** `unsigned char` */
    c_line: number
    /** `unsigned char[8]` */
    get c_cc(): ByteField
    set c_cc(value: Assignable<ByteField>)
  }

  /** `struct termios` of asm-generic/termbits.h: 36 bytes. */
  export interface termios extends View<'termios'> {
    /** `tcflag_t` */
    c_iflag: number
    /** `tcflag_t` */
    c_oflag: number
    /** `tcflag_t` */
    c_cflag: number
    /** `tcflag_t` */
    c_lflag: number
    /** `cc_t` */
    c_line: number
    /** `cc_t[19]` */
    get c_cc(): ByteField
    set c_cc(value: Assignable<ByteField>)
  }

  /** `struct termios2` of asm-generic/termbits.h: 44 bytes. */
  export interface termios2 extends View<'termios2'> {
    /** `tcflag_t` */
    c_iflag: number
    /** `tcflag_t` */
    c_oflag: number
    /** `tcflag_t` */
    c_cflag: number
    /** `tcflag_t` */
    c_lflag: number
    /** `cc_t` */
    c_line: number
    /** `cc_t[19]` */
    get c_cc(): ByteField
    set c_cc(value: Assignable<ByteField>)
    /** `speed_t` */
    c_ispeed: number
    /** `speed_t` */
    c_ospeed: number
  }

  /** `struct tiocl_selection` of linux/tiocl.h: 10 bytes. */
  export interface tiocl_selection extends View<'tiocl_selection'> {
    /** `short unsigned int` */
    xs: number
    /** `short unsigned int` */
    ys: number
    /** `short unsigned int` */
    xe: number
    /** `short unsigned int` */
    ye: number
    /** `short unsigned int` */
    sel_mode: number
  }

  /** `struct unimapdesc` of linux/kd.h: 16 bytes. */
  export interface unimapdesc extends View<'unimapdesc'> {
    /** `short unsigned int`: the length; left out, that of the memory */
    entry_ct: number
    /** `struct unipair *`: struct unipair, entry_ct of them, read and written by the kernel */
    get entries(): Pointer<To<unipair>>
    set entries(value: Assignable<Pointer<To<unipair>>>)
  }

  /** `struct unimapinit` of linux/kd.h: 6 bytes. */
  export interface unimapinit extends View<'unimapinit'> {
    /** `short unsigned int` */
    advised_hashsize: number
    /** `short unsigned int` */
    advised_hashstep: number
    /** `short unsigned int` */
    advised_hashlevel: number
  }

  /** `struct unipair` of linux/kd.h: 4 bytes. */
  export interface unipair extends View<'unipair'> {
    /** `short unsigned int` */
    unicode: number
    /** `short unsigned int` */
    fontpos: number
  }

  /** `struct ustat` of include/linux/types.h: 32 bytes. */
  export interface ustat extends View<'ustat', 'f_tinode'> {
    /** `__kernel_daddr_t`: a number of things other than bytes (blocks) */
    f_tfree: number
    /** `long unsigned int`: a number of things other than bytes (inodes) */
    f_tinode: number
    /** `char[6]` */
    get f_fname(): ByteField
    set f_fname(value: Assignable<ByteField>)
    /** `char[6]` */
    get f_fpack(): ByteField
    set f_fpack(value: Assignable<ByteField>)
  }

  /** `struct vgetrandom_opaque_params` of linux/random.h: 64 bytes. */
  export interface vgetrandom_opaque_params extends View<'vgetrandom_opaque_params'> {
    /** `__u32` */
    size_of_opaque_state: number
    /** `__u32` */
    mmap_prot: number
    /** `__u32` */
    mmap_flags: number
  }

  /** `struct vt_consize` of linux/vt.h: 12 bytes. */
  export interface vt_consize extends View<'vt_consize'> {
    /** `__u16` */
    v_rows: number
    /** `__u16` */
    v_cols: number
    /** `__u16` */
    v_vlin: number
    /** `__u16` */
    v_clin: number
    /** `__u16` */
    v_vcol: number
    /** `__u16` */
    v_ccol: number
  }

  /** `struct vt_consizecsrpos` of linux/vt.h: 8 bytes. */
  export interface vt_consizecsrpos extends View<'vt_consizecsrpos'> {
    /** `__u16` */
    con_rows: number
    /** `__u16` */
    con_cols: number
    /** `__u16` */
    csr_row: number
    /** `__u16` */
    csr_col: number
  }

  /** `struct vt_event` of linux/vt.h: 28 bytes. */
  export interface vt_event extends View<'vt_event'> {
    /** `__u32`: flags: `VT_EVENT_` */
    event: Flags<VT_EVENT_>
    /** `__u32`: a plain number (console) */
    oldev: number
    /** `__u32`: a plain number (console) */
    newev: number
  }

  /** `struct vt_mode` of linux/vt.h: 8 bytes. */
  export interface vt_mode extends View<'vt_mode'> {
    /** `__u8`: one of `VT_MODE_` */
    mode: Choice<VT_MODE_>
    /** `__u8` */
    waitv: number
    /** `__s16`: a signal number */
    relsig: number
    /** `__s16`: a signal number */
    acqsig: number
    /** `__s16` */
    frsig: number
  }

  /** `struct vt_setactivate` of linux/vt.h: 12 bytes. */
  export interface vt_setactivate extends View<'vt_setactivate'> {
    /** `__u32`: a plain number (console) */
    console: number
    /** `struct vt_mode` */
    get mode(): vt_mode
    set mode(value: Assignable<vt_mode>)
  }

  /** `struct vt_sizes` of linux/vt.h: 6 bytes. */
  export interface vt_sizes extends View<'vt_sizes'> {
    /** `__u16` */
    v_rows: number
    /** `__u16` */
    v_cols: number
    /** `__u16` */
    v_scrollsize: number
  }

  /** `struct vt_stat` of linux/vt.h: 6 bytes. */
  export interface vt_stat extends View<'vt_stat'> {
    /** `__u16` */
    v_active: number
    /** `__u16` */
    v_signal: number
    /** `__u16` */
    v_state: number
  }

  /** `struct winsize` of asm-generic/termios.h: 8 bytes. */
  export interface winsize extends View<'winsize'> {
    /** `short unsigned int` */
    ws_row: number
    /** `short unsigned int` */
    ws_col: number
    /** `short unsigned int` */
    ws_xpixel: number
    /** `short unsigned int` */
    ws_ypixel: number
  }
  export type fd_set = __kernel_fd_set
  export type utsname = new_utsname
}

/** The structs of this subject and of its calls, by the kernel's names: `new struct.NAME({ ... })`. */
export const struct: {
  readonly __kernel_fd_set: StructClass<struct.__kernel_fd_set>
  readonly __kernel_fsid_t: StructClass<struct.__kernel_fsid_t>
  readonly compat_statfs64: StructClass<struct.compat_statfs64>
  readonly console_font: StructClass<struct.console_font>
  readonly console_font_op: StructClass<struct.console_font_op>
  readonly consolefontdesc: StructClass<struct.consolefontdesc>
  readonly kbd_repeat: StructClass<struct.kbd_repeat>
  readonly kbdiacr: StructClass<struct.kbdiacr>
  readonly kbdiacrs: StructClass<struct.kbdiacrs>
  readonly kbdiacrsuc: StructClass<struct.kbdiacrsuc>
  readonly kbdiacruc: StructClass<struct.kbdiacruc>
  readonly kbentry: StructClass<struct.kbentry>
  readonly kbkeycode: StructClass<struct.kbkeycode>
  readonly kbsentry: StructClass<struct.kbsentry>
  readonly kexec_segment: StructClass<struct.kexec_segment>
  readonly ktermios: StructClass<struct.ktermios>
  readonly new_utsname: StructClass<struct.new_utsname>
  readonly old_utsname: StructClass<struct.old_utsname>
  readonly oldold_utsname: StructClass<struct.oldold_utsname>
  readonly rand_pool_info: TailedStructClass<struct.rand_pool_info>
  readonly serial_icounter_struct: StructClass<struct.serial_icounter_struct>
  readonly serial_iso7816: StructClass<struct.serial_iso7816>
  readonly serial_multiport_struct: StructClass<struct.serial_multiport_struct>
  readonly serial_rs485: StructClass<struct.serial_rs485>
  readonly serial_struct: StructClass<struct.serial_struct>
  readonly statfs: StructClass<struct.statfs>
  readonly statfs64: StructClass<struct.statfs64>
  readonly sysinfo: TailedStructClass<struct.sysinfo>
  readonly termio: StructClass<struct.termio>
  readonly termios: StructClass<struct.termios>
  readonly termios2: StructClass<struct.termios2>
  readonly tiocl_selection: StructClass<struct.tiocl_selection>
  readonly unimapdesc: StructClass<struct.unimapdesc>
  readonly unimapinit: StructClass<struct.unimapinit>
  readonly unipair: StructClass<struct.unipair>
  readonly ustat: StructClass<struct.ustat>
  readonly vgetrandom_opaque_params: StructClass<struct.vgetrandom_opaque_params>
  readonly vt_consize: StructClass<struct.vt_consize>
  readonly vt_consizecsrpos: StructClass<struct.vt_consizecsrpos>
  readonly vt_event: StructClass<struct.vt_event>
  readonly vt_mode: StructClass<struct.vt_mode>
  readonly vt_setactivate: StructClass<struct.vt_setactivate>
  readonly vt_sizes: StructClass<struct.vt_sizes>
  readonly vt_stat: StructClass<struct.vt_stat>
  readonly winsize: StructClass<struct.winsize>
  readonly fd_set: StructClass<struct.fd_set>
  readonly utsname: StructClass<struct.utsname>
} = structNamespace(
  [structs, others],
  families,
  '__kernel_fd_set __kernel_fsid_t compat_statfs64 console_font console_font_op consolefontdesc kbd_repeat kbdiacr kbdiacrs kbdiacrsuc kbdiacruc kbentry kbkeycode kbsentry kexec_segment ktermios new_utsname old_utsname oldold_utsname rand_pool_info serial_icounter_struct serial_iso7816 serial_multiport_struct serial_rs485 serial_struct statfs statfs64 sysinfo termio termios termios2 tiocl_selection unimapdesc unimapinit unipair ustat vgetrandom_opaque_params vt_consize vt_consizecsrpos vt_event vt_mode vt_setactivate vt_sizes vt_stat winsize fd_set utsname',
) as never

// Generated from abi/constants.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.


/** 0x1008; asm-generic/termbits.h. */
export const B1000000: number = 4104
/** 0x1002; asm-generic/termbits.h. */
export const B115200: number = 4098
/** 0x1009; asm-generic/termbits.h. */
export const B1152000: number = 4105
/** 0x100a; asm-generic/termbits.h. */
export const B1500000: number = 4106
/** 0x100b; asm-generic/termbits.h. */
export const B2000000: number = 4107
/** 0x1003; asm-generic/termbits.h. */
export const B230400: number = 4099
/** 0x100c; asm-generic/termbits.h. */
export const B2500000: number = 4108
/** 0x100d; asm-generic/termbits.h. */
export const B3000000: number = 4109
/** 0x100e; asm-generic/termbits.h. */
export const B3500000: number = 4110
/** 0x100f; asm-generic/termbits.h. */
export const B4000000: number = 4111
/** 0x1004; asm-generic/termbits.h. */
export const B460800: number = 4100
/** 0x1005; asm-generic/termbits.h. */
export const B500000: number = 4101
/** 0x1001; asm-generic/termbits.h. */
export const B57600: number = 4097
/** 0x1006; asm-generic/termbits.h. */
export const B576000: number = 4102
/** 0x1007; asm-generic/termbits.h. */
export const B921600: number = 4103
/** 0x1000; asm-generic/termbits.h. */
export const BOTHER: number = 4096
/** 0; asm-generic/termbits.h. */
export const BS0: number = 0
/** 0x2000; asm-generic/termbits.h. */
export const BS1: number = 8192
/** 0x2000; asm-generic/termbits.h. */
export const BSDLY: number = 8192
/** 0x100f; asm-generic/termbits.h. */
export const CBAUD: number = 4111
/** 0x1000; asm-generic/termbits.h. */
export const CBAUDEX: number = 4096
/** 0x100f0000; asm-generic/termbits.h. */
export const CIBAUD: number = 269418496
/** 0x800; asm-generic/termbits.h. */
export const CLOCAL: number = 2048
/** 0; asm-generic/termbits.h. */
export const CR0: number = 0
/** 0x200; asm-generic/termbits.h. */
export const CR1: number = 512
/** 0x400; asm-generic/termbits.h. */
export const CR2: number = 1024
/** 0x600; asm-generic/termbits.h. */
export const CR3: number = 1536
/** 0x600; asm-generic/termbits.h. */
export const CRDLY: number = 1536
/** 0x80; asm-generic/termbits.h. */
export const CREAD: number = 128
/** 0; asm-generic/termbits.h. */
export const CS5: number = 0
/** 0x10; asm-generic/termbits.h. */
export const CS6: number = 16
/** 0x20; asm-generic/termbits.h. */
export const CS7: number = 32
/** 0x30; asm-generic/termbits.h. */
export const CS8: number = 48
/** 0x30; asm-generic/termbits.h. */
export const CSIZE: number = 48
/** 0x40; asm-generic/termbits.h. */
export const CSTOPB: number = 64
/** 8; asm-generic/termbits.h. */
export const ECHO: number = 8
/** 0x200; asm-generic/termbits.h. */
export const ECHOCTL: number = 512
/** 0x10; asm-generic/termbits.h. */
export const ECHOE: number = 16
/** 0x20; asm-generic/termbits.h. */
export const ECHOK: number = 32
/** 0x800; asm-generic/termbits.h. */
export const ECHOKE: number = 2048
/** 0x40; asm-generic/termbits.h. */
export const ECHONL: number = 64
/** 0x400; asm-generic/termbits.h. */
export const ECHOPRT: number = 1024
/** 0x10000; asm-generic/termbits.h. */
export const EXTPROC: number = 65536
/** 0; asm-generic/termbits.h. */
export const FF0: number = 0
/** 0x8000; asm-generic/termbits.h. */
export const FF1: number = 32768
/** 0x8000; asm-generic/termbits.h. */
export const FFDLY: number = 32768
/** 0x1000; asm-generic/termbits.h. */
export const FLUSHO: number = 4096
/** 0x400; asm-generic/termbits.h. */
export const HUPCL: number = 1024
/** 2; asm-generic/termbits.h. */
export const ICANON: number = 2
/** 0x8000; asm-generic/termbits.h. */
export const IEXTEN: number = 32768
/** 0x2000; asm-generic/termbits.h. */
export const IMAXBEL: number = 8192
/** 1; asm-generic/termbits.h. */
export const ISIG: number = 1
/** 0x200; asm-generic/termbits.h. */
export const IUCLC: number = 512
/** 0x4000; asm-generic/termbits.h. */
export const IUTF8: number = 16384
/** 0x1000; asm-generic/termbits.h. */
export const IXOFF: number = 4096
/** 0x400; asm-generic/termbits.h. */
export const IXON: number = 1024
/** 0x13; asm-generic/termbits.h. */
export const NCCS: number = 19
/** 0; asm-generic/termbits.h. */
export const NL0: number = 0
/** 0x100; asm-generic/termbits.h. */
export const NL1: number = 256
/** 0x100; asm-generic/termbits.h. */
export const NLDLY: number = 256
/** 0x80; asm-generic/termbits.h. */
export const NOFLSH: number = 128
/** 2; asm-generic/termbits.h. */
export const OLCUC: number = 2
/** 4; asm-generic/termbits.h. */
export const ONLCR: number = 4
/** 0x100; asm-generic/termbits.h. */
export const PARENB: number = 256
/** 0x200; asm-generic/termbits.h. */
export const PARODD: number = 512
/** 0x4000; asm-generic/termbits.h. */
export const PENDIN: number = 16384
/** 0; asm-generic/termbits.h. */
export const TAB0: number = 0
/** 0x800; asm-generic/termbits.h. */
export const TAB1: number = 2048
/** 0x1000; asm-generic/termbits.h. */
export const TAB2: number = 4096
/** 0x1800; asm-generic/termbits.h. */
export const TAB3: number = 6144
/** 0x1800; asm-generic/termbits.h. */
export const TABDLY: number = 6144
/** 1; asm-generic/termbits.h. */
export const TCSADRAIN: number = 1
/** 2; asm-generic/termbits.h. */
export const TCSAFLUSH: number = 2
/** 0; asm-generic/termbits.h. */
export const TCSANOW: number = 0
/** 0x100; asm-generic/termbits.h. */
export const TOSTOP: number = 256
/** 0xd; asm-generic/termbits.h. */
export const VDISCARD: number = 13
/** 4; asm-generic/termbits.h. */
export const VEOF: number = 4
/** 0xb; asm-generic/termbits.h. */
export const VEOL: number = 11
/** 0x10; asm-generic/termbits.h. */
export const VEOL2: number = 16
/** 2; asm-generic/termbits.h. */
export const VERASE: number = 2
/** 0; asm-generic/termbits.h. */
export const VINTR: number = 0
/** 3; asm-generic/termbits.h. */
export const VKILL: number = 3
/** 0xf; asm-generic/termbits.h. */
export const VLNEXT: number = 15
/** 6; asm-generic/termbits.h. */
export const VMIN: number = 6
/** 1; asm-generic/termbits.h. */
export const VQUIT: number = 1
/** 0xc; asm-generic/termbits.h. */
export const VREPRINT: number = 12
/** 8; asm-generic/termbits.h. */
export const VSTART: number = 8
/** 9; asm-generic/termbits.h. */
export const VSTOP: number = 9
/** 0xa; asm-generic/termbits.h. */
export const VSUSP: number = 10
/** 7; asm-generic/termbits.h. */
export const VSWTC: number = 7
/** 0; asm-generic/termbits.h. */
export const VT0: number = 0
/** 0x4000; asm-generic/termbits.h. */
export const VT1: number = 16384
/** 0x4000; asm-generic/termbits.h. */
export const VTDLY: number = 16384
/** 5; asm-generic/termbits.h. */
export const VTIME: number = 5
/** 0xe; asm-generic/termbits.h. */
export const VWERASE: number = 14
/** 4; asm-generic/termbits.h. */
export const XCASE: number = 4
/** 0x1800; asm-generic/termbits.h. */
export const XTABS: number = 6144
/** 0xb; linux/mptcp_pm.h. */
export const MPTCP_ATTR_BACKUP: number = 11
/** 7; linux/mptcp_pm.h. */
export const MPTCP_ATTR_DADDR4: number = 7
/** 8; linux/mptcp_pm.h. */
export const MPTCP_ATTR_DADDR6: number = 8
/** 0xa; linux/mptcp_pm.h. */
export const MPTCP_ATTR_DPORT: number = 10
/** 0xc; linux/mptcp_pm.h. */
export const MPTCP_ATTR_ERROR: number = 12
/** 2; linux/mptcp_pm.h. */
export const MPTCP_ATTR_FAMILY: number = 2
/** 0xd; linux/mptcp_pm.h. */
export const MPTCP_ATTR_FLAGS: number = 13
/** 0xf; linux/mptcp_pm.h. */
export const MPTCP_ATTR_IF_IDX: number = 15
/** 3; linux/mptcp_pm.h. */
export const MPTCP_ATTR_LOC_ID: number = 3
/** 0x12; linux/mptcp_pm.h. */
export const MPTCP_ATTR_MAX: number = 18
/** 4; linux/mptcp_pm.h. */
export const MPTCP_ATTR_REM_ID: number = 4
/** 0x11; linux/mptcp_pm.h. */
export const MPTCP_ATTR_RESET_FLAGS: number = 17
/** 0x10; linux/mptcp_pm.h. */
export const MPTCP_ATTR_RESET_REASON: number = 16
/** 5; linux/mptcp_pm.h. */
export const MPTCP_ATTR_SADDR4: number = 5
/** 6; linux/mptcp_pm.h. */
export const MPTCP_ATTR_SADDR6: number = 6
/** 0x12; linux/mptcp_pm.h. */
export const MPTCP_ATTR_SERVER_SIDE: number = 18
/** 9; linux/mptcp_pm.h. */
export const MPTCP_ATTR_SPORT: number = 9
/** 0xe; linux/mptcp_pm.h. */
export const MPTCP_ATTR_TIMEOUT: number = 14
/** 1; linux/mptcp_pm.h. */
export const MPTCP_ATTR_TOKEN: number = 1
/** 0; linux/mptcp_pm.h. */
export const MPTCP_ATTR_UNSPEC: number = 0
/** 6; linux/mptcp_pm.h. */
export const MPTCP_EVENT_ANNOUNCED: number = 6
/** 3; linux/mptcp_pm.h. */
export const MPTCP_EVENT_CLOSED: number = 3
/** 1; linux/mptcp_pm.h. */
export const MPTCP_EVENT_CREATED: number = 1
/** 2; linux/mptcp_pm.h. */
export const MPTCP_EVENT_ESTABLISHED: number = 2
/** 0x10; linux/mptcp_pm.h. */
export const MPTCP_EVENT_LISTENER_CLOSED: number = 16
/** 0xf; linux/mptcp_pm.h. */
export const MPTCP_EVENT_LISTENER_CREATED: number = 15
/** 7; linux/mptcp_pm.h. */
export const MPTCP_EVENT_REMOVED: number = 7
/** 0xb; linux/mptcp_pm.h. */
export const MPTCP_EVENT_SUB_CLOSED: number = 11
/** 0xa; linux/mptcp_pm.h. */
export const MPTCP_EVENT_SUB_ESTABLISHED: number = 10
/** 0xd; linux/mptcp_pm.h. */
export const MPTCP_EVENT_SUB_PRIORITY: number = 13
/** 0; linux/mptcp_pm.h. */
export const MPTCP_EVENT_UNSPEC: number = 0
/** 3; linux/mptcp_pm.h. */
export const MPTCP_PM_ADDR_ATTR_ADDR4: number = 3
/** 4; linux/mptcp_pm.h. */
export const MPTCP_PM_ADDR_ATTR_ADDR6: number = 4
/** 1; linux/mptcp_pm.h. */
export const MPTCP_PM_ADDR_ATTR_FAMILY: number = 1
/** 6; linux/mptcp_pm.h. */
export const MPTCP_PM_ADDR_ATTR_FLAGS: number = 6
/** 2; linux/mptcp_pm.h. */
export const MPTCP_PM_ADDR_ATTR_ID: number = 2
/** 7; linux/mptcp_pm.h. */
export const MPTCP_PM_ADDR_ATTR_IF_IDX: number = 7
/** 7; linux/mptcp_pm.h. */
export const MPTCP_PM_ADDR_ATTR_MAX: number = 7
/** 5; linux/mptcp_pm.h. */
export const MPTCP_PM_ADDR_ATTR_PORT: number = 5
/** 0; linux/mptcp_pm.h. */
export const MPTCP_PM_ADDR_ATTR_UNSPEC: number = 0
/** 1; linux/mptcp_pm.h. */
export const MPTCP_PM_ATTR_ADDR: number = 1
/** 6; linux/mptcp_pm.h. */
export const MPTCP_PM_ATTR_ADDR_REMOTE: number = 6
/** 5; linux/mptcp_pm.h. */
export const MPTCP_PM_ATTR_LOC_ID: number = 5
/** 6; linux/mptcp_pm.h. */
export const MPTCP_PM_ATTR_MAX: number = 6
/** 2; linux/mptcp_pm.h. */
export const MPTCP_PM_ATTR_RCV_ADD_ADDRS: number = 2
/** 3; linux/mptcp_pm.h. */
export const MPTCP_PM_ATTR_SUBFLOWS: number = 3
/** 4; linux/mptcp_pm.h. */
export const MPTCP_PM_ATTR_TOKEN: number = 4
/** 0; linux/mptcp_pm.h. */
export const MPTCP_PM_ATTR_UNSPEC: number = 0
/** 1; linux/mptcp_pm.h. */
export const MPTCP_PM_CMD_ADD_ADDR: number = 1
/** 8; linux/mptcp_pm.h. */
export const MPTCP_PM_CMD_ANNOUNCE: number = 8
/** 2; linux/mptcp_pm.h. */
export const MPTCP_PM_CMD_DEL_ADDR: number = 2
/** 4; linux/mptcp_pm.h. */
export const MPTCP_PM_CMD_FLUSH_ADDRS: number = 4
/** 3; linux/mptcp_pm.h. */
export const MPTCP_PM_CMD_GET_ADDR: number = 3
/** 6; linux/mptcp_pm.h. */
export const MPTCP_PM_CMD_GET_LIMITS: number = 6
/** 0xb; linux/mptcp_pm.h. */
export const MPTCP_PM_CMD_MAX: number = 11
/** 9; linux/mptcp_pm.h. */
export const MPTCP_PM_CMD_REMOVE: number = 9
/** 7; linux/mptcp_pm.h. */
export const MPTCP_PM_CMD_SET_FLAGS: number = 7
/** 5; linux/mptcp_pm.h. */
export const MPTCP_PM_CMD_SET_LIMITS: number = 5
/** 0xa; linux/mptcp_pm.h. */
export const MPTCP_PM_CMD_SUBFLOW_CREATE: number = 10
/** 0xb; linux/mptcp_pm.h. */
export const MPTCP_PM_CMD_SUBFLOW_DESTROY: number = 11
/** 0; linux/mptcp_pm.h. */
export const MPTCP_PM_CMD_UNSPEC: number = 0
/** 1; linux/mptcp_pm.h. */
export const MPTCP_PM_ENDPOINT_ADDR: number = 1
/** 1; linux/mptcp_pm.h. */
export const MPTCP_PM_ENDPOINT_MAX: number = 1
/** "mptcp_pm"; linux/mptcp_pm.h. */
export const MPTCP_PM_NAME: string = 'mptcp_pm'
/** 1; linux/mptcp_pm.h. */
export const MPTCP_PM_VER: number = 1
/** 8; linux/mptcp_pm.h. */
export const MPTCP_SUBFLOW_ATTR_FLAGS: number = 8
/** 0xa; linux/mptcp_pm.h. */
export const MPTCP_SUBFLOW_ATTR_ID_LOC: number = 10
/** 9; linux/mptcp_pm.h. */
export const MPTCP_SUBFLOW_ATTR_ID_REM: number = 9
/** 7; linux/mptcp_pm.h. */
export const MPTCP_SUBFLOW_ATTR_MAP_DATALEN: number = 7
/** 4; linux/mptcp_pm.h. */
export const MPTCP_SUBFLOW_ATTR_MAP_SEQ: number = 4
/** 5; linux/mptcp_pm.h. */
export const MPTCP_SUBFLOW_ATTR_MAP_SFSEQ: number = 5
/** 0xb; linux/mptcp_pm.h. */
export const MPTCP_SUBFLOW_ATTR_MAX: number = 11
/** 0xb; linux/mptcp_pm.h. */
export const MPTCP_SUBFLOW_ATTR_PAD: number = 11
/** 3; linux/mptcp_pm.h. */
export const MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ: number = 3
/** 6; linux/mptcp_pm.h. */
export const MPTCP_SUBFLOW_ATTR_SSN_OFFSET: number = 6
/** 2; linux/mptcp_pm.h. */
export const MPTCP_SUBFLOW_ATTR_TOKEN_LOC: number = 2
/** 1; linux/mptcp_pm.h. */
export const MPTCP_SUBFLOW_ATTR_TOKEN_REM: number = 1
/** 0; linux/mptcp_pm.h. */
export const MPTCP_SUBFLOW_ATTR_UNSPEC: number = 0
/** 7; linux/mptcp_pm.h. */
export const __MPTCP_ATTR_AFTER_LAST: number = 7
/** 0x13; linux/mptcp_pm.h. */
export const __MPTCP_ATTR_MAX: number = 19
/** 8; linux/mptcp_pm.h. */
export const __MPTCP_PM_ADDR_ATTR_MAX: number = 8
/** 0xc; linux/mptcp_pm.h. */
export const __MPTCP_PM_CMD_AFTER_LAST: number = 12
/** 2; linux/mptcp_pm.h. */
export const __MPTCP_PM_ENDPOINT_MAX: number = 2
/** 0xc; linux/mptcp_pm.h. */
export const __MPTCP_SUBFLOW_ATTR_MAX: number = 12

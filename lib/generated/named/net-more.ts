// Generated from abi/constants.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.


/** 1; linux/can.h. */
export const CANFD_BRS: number = 1
/** 2; linux/can.h. */
export const CANFD_ESI: number = 2
/** 4; linux/can.h. */
export const CANFD_FDF: number = 4
/** 0xf; linux/can.h. */
export const CANFD_MAX_DLC: number = 15
/** 0x40; linux/can.h. */
export const CANFD_MAX_DLEN: number = 64
/** 0x48; linux/can.h. */
export const CANFD_MTU: number = 72
/** 0x7ff; linux/can.h. */
export const CANXL_MAX_DLC: number = 2047
/** 0x7ff; linux/can.h. */
export const CANXL_MAX_DLC_MASK: number = 2047
/** 0x800; linux/can.h. */
export const CANXL_MAX_DLEN: number = 2048
/** 0x80c; linux/can.h. */
export const CANXL_MAX_MTU: number = 2060
/** 0; linux/can.h. */
export const CANXL_MIN_DLC: number = 0
/** 1; linux/can.h. */
export const CANXL_MIN_DLEN: number = 1
/** 0x80c; linux/can.h. */
export const CANXL_MTU: number = 2060
/** 0xb; linux/can.h. */
export const CANXL_PRIO_BITS: number = 11
/** 0x7ff; linux/can.h. */
export const CANXL_PRIO_MASK: number = 2047
/** 2; linux/can.h. */
export const CANXL_RRS: number = 2
/** 1; linux/can.h. */
export const CANXL_SEC: number = 1
/** 0xff0000; linux/can.h. */
export const CANXL_VCID_MASK: number = 16711680
/** 0x10; linux/can.h. */
export const CANXL_VCID_OFFSET: number = 16
/** 0xff; linux/can.h. */
export const CANXL_VCID_VAL_MASK: number = 255
/** 0x80; linux/can.h. */
export const CANXL_XLF: number = 128
/** 2; linux/can.h. */
export const CAN_BCM: number = 2
/** 0x80000000; linux/can.h. */
export const CAN_EFF_FLAG: number = 2147483648
/** 0x1d; linux/can.h. */
export const CAN_EFF_ID_BITS: number = 29
/** 0x1fffffff; linux/can.h. */
export const CAN_EFF_MASK: number = 536870911
/** 0x20000000; linux/can.h. */
export const CAN_ERR_FLAG: number = 536870912
/** 0x1fffffff; linux/can.h. */
export const CAN_ERR_MASK: number = 536870911
/** 0x20000000; linux/can.h. */
export const CAN_INV_FILTER: number = 536870912
/** 6; linux/can.h. */
export const CAN_ISOTP: number = 6
/** 7; linux/can.h. */
export const CAN_J1939: number = 7
/** 8; linux/can.h. */
export const CAN_MAX_DLC: number = 8
/** 8; linux/can.h. */
export const CAN_MAX_DLEN: number = 8
/** 0xf; linux/can.h. */
export const CAN_MAX_RAW_DLC: number = 15
/** 5; linux/can.h. */
export const CAN_MCNET: number = 5
/** 0x10; linux/can.h. */
export const CAN_MTU: number = 16
/** 8; linux/can.h. */
export const CAN_NPROTO: number = 8
/** 1; linux/can.h. */
export const CAN_RAW: number = 1
/** 0x40000000; linux/can.h. */
export const CAN_RTR_FLAG: number = 1073741824
/** 0xb; linux/can.h. */
export const CAN_SFF_ID_BITS: number = 11
/** 0x7ff; linux/can.h. */
export const CAN_SFF_MASK: number = 2047
/** 3; linux/can.h. */
export const CAN_TP16: number = 3
/** 4; linux/can.h. */
export const CAN_TP20: number = 4
/** 0x64; linux/can.h. */
export const SOL_CAN_BASE: number = 100
/** 8; linux/fib_rules.h. */
export const FIB_RULE_DEV_DETACHED: number = 8
/** 0x10000; linux/fib_rules.h. */
export const FIB_RULE_FIND_SADDR: number = 65536
/** 8; linux/fib_rules.h. */
export const FIB_RULE_IIF_DETACHED: number = 8
/** 2; linux/fib_rules.h. */
export const FIB_RULE_INVERT: number = 2
/** 0x10; linux/fib_rules.h. */
export const FIB_RULE_OIF_DETACHED: number = 16
/** 1; linux/fib_rules.h. */
export const FIB_RULE_PERMANENT: number = 1
/** 4; linux/fib_rules.h. */
export const FIB_RULE_UNRESOLVED: number = 4
/** 0x1d; linux/fib_rules.h. */
export const FRA_DPORT_MASK: number = 29
/** 0x18; linux/fib_rules.h. */
export const FRA_DPORT_RANGE: number = 24
/** 0x19; linux/fib_rules.h. */
export const FRA_DSCP: number = 25
/** 0x1e; linux/fib_rules.h. */
export const FRA_DSCP_MASK: number = 30
/** 1; linux/fib_rules.h. */
export const FRA_DST: number = 1
/** 0xb; linux/fib_rules.h. */
export const FRA_FLOW: number = 11
/** 0x1a; linux/fib_rules.h. */
export const FRA_FLOWLABEL: number = 26
/** 0x1b; linux/fib_rules.h. */
export const FRA_FLOWLABEL_MASK: number = 27
/** 0xa; linux/fib_rules.h. */
export const FRA_FWMARK: number = 10
/** 0x10; linux/fib_rules.h. */
export const FRA_FWMASK: number = 16
/** 4; linux/fib_rules.h. */
export const FRA_GOTO: number = 4
/** 3; linux/fib_rules.h. */
export const FRA_IFNAME: number = 3
/** 3; linux/fib_rules.h. */
export const FRA_IIFNAME: number = 3
/** 0x16; linux/fib_rules.h. */
export const FRA_IP_PROTO: number = 22
/** 0x13; linux/fib_rules.h. */
export const FRA_L3MDEV: number = 19
/** 0x1e; linux/fib_rules.h. */
export const FRA_MAX: number = 30
/** 0x11; linux/fib_rules.h. */
export const FRA_OIFNAME: number = 17
/** 0x12; linux/fib_rules.h. */
export const FRA_PAD: number = 18
/** 6; linux/fib_rules.h. */
export const FRA_PRIORITY: number = 6
/** 0x15; linux/fib_rules.h. */
export const FRA_PROTOCOL: number = 21
/** 0x1c; linux/fib_rules.h. */
export const FRA_SPORT_MASK: number = 28
/** 0x17; linux/fib_rules.h. */
export const FRA_SPORT_RANGE: number = 23
/** 2; linux/fib_rules.h. */
export const FRA_SRC: number = 2
/** 0xd; linux/fib_rules.h. */
export const FRA_SUPPRESS_IFGROUP: number = 13
/** 0xe; linux/fib_rules.h. */
export const FRA_SUPPRESS_PREFIXLEN: number = 14
/** 0xf; linux/fib_rules.h. */
export const FRA_TABLE: number = 15
/** 0xc; linux/fib_rules.h. */
export const FRA_TUN_ID: number = 12
/** 0x14; linux/fib_rules.h. */
export const FRA_UID_RANGE: number = 20
/** 0; linux/fib_rules.h. */
export const FRA_UNSPEC: number = 0
/** 5; linux/fib_rules.h. */
export const FRA_UNUSED2: number = 5
/** 7; linux/fib_rules.h. */
export const FRA_UNUSED3: number = 7
/** 8; linux/fib_rules.h. */
export const FRA_UNUSED4: number = 8
/** 9; linux/fib_rules.h. */
export const FRA_UNUSED5: number = 9
/** 6; linux/fib_rules.h. */
export const FR_ACT_BLACKHOLE: number = 6
/** 2; linux/fib_rules.h. */
export const FR_ACT_GOTO: number = 2
/** 8; linux/fib_rules.h. */
export const FR_ACT_MAX: number = 8
/** 3; linux/fib_rules.h. */
export const FR_ACT_NOP: number = 3
/** 8; linux/fib_rules.h. */
export const FR_ACT_PROHIBIT: number = 8
/** 4; linux/fib_rules.h. */
export const FR_ACT_RES3: number = 4
/** 5; linux/fib_rules.h. */
export const FR_ACT_RES4: number = 5
/** 1; linux/fib_rules.h. */
export const FR_ACT_TO_TBL: number = 1
/** 7; linux/fib_rules.h. */
export const FR_ACT_UNREACHABLE: number = 7
/** 0; linux/fib_rules.h. */
export const FR_ACT_UNSPEC: number = 0
/** 0x1f; linux/fib_rules.h. */
export const __FRA_MAX: number = 31
/** 9; linux/fib_rules.h. */
export const __FR_ACT_MAX: number = 9
/** 1; linux/genetlink.h. */
export const CTRL_ATTR_FAMILY_ID: number = 1
/** 2; linux/genetlink.h. */
export const CTRL_ATTR_FAMILY_NAME: number = 2
/** 4; linux/genetlink.h. */
export const CTRL_ATTR_HDRSIZE: number = 4
/** 0xa; linux/genetlink.h. */
export const CTRL_ATTR_MAX: number = 10
/** 5; linux/genetlink.h. */
export const CTRL_ATTR_MAXATTR: number = 5
/** 7; linux/genetlink.h. */
export const CTRL_ATTR_MCAST_GROUPS: number = 7
/** 2; linux/genetlink.h. */
export const CTRL_ATTR_MCAST_GRP_ID: number = 2
/** 2; linux/genetlink.h. */
export const CTRL_ATTR_MCAST_GRP_MAX: number = 2
/** 1; linux/genetlink.h. */
export const CTRL_ATTR_MCAST_GRP_NAME: number = 1
/** 0; linux/genetlink.h. */
export const CTRL_ATTR_MCAST_GRP_UNSPEC: number = 0
/** 0xa; linux/genetlink.h. */
export const CTRL_ATTR_OP: number = 10
/** 6; linux/genetlink.h. */
export const CTRL_ATTR_OPS: number = 6
/** 2; linux/genetlink.h. */
export const CTRL_ATTR_OP_FLAGS: number = 2
/** 1; linux/genetlink.h. */
export const CTRL_ATTR_OP_ID: number = 1
/** 2; linux/genetlink.h. */
export const CTRL_ATTR_OP_MAX: number = 2
/** 9; linux/genetlink.h. */
export const CTRL_ATTR_OP_POLICY: number = 9
/** 0; linux/genetlink.h. */
export const CTRL_ATTR_OP_UNSPEC: number = 0
/** 8; linux/genetlink.h. */
export const CTRL_ATTR_POLICY: number = 8
/** 1; linux/genetlink.h. */
export const CTRL_ATTR_POLICY_DO: number = 1
/** 2; linux/genetlink.h. */
export const CTRL_ATTR_POLICY_DUMP: number = 2
/** 2; linux/genetlink.h. */
export const CTRL_ATTR_POLICY_DUMP_MAX: number = 2
/** 2; linux/genetlink.h. */
export const CTRL_ATTR_POLICY_MAX: number = 2
/** 0; linux/genetlink.h. */
export const CTRL_ATTR_POLICY_UNSPEC: number = 0
/** 0; linux/genetlink.h. */
export const CTRL_ATTR_UNSPEC: number = 0
/** 3; linux/genetlink.h. */
export const CTRL_ATTR_VERSION: number = 3
/** 2; linux/genetlink.h. */
export const CTRL_CMD_DELFAMILY: number = 2
/** 8; linux/genetlink.h. */
export const CTRL_CMD_DELMCAST_GRP: number = 8
/** 5; linux/genetlink.h. */
export const CTRL_CMD_DELOPS: number = 5
/** 3; linux/genetlink.h. */
export const CTRL_CMD_GETFAMILY: number = 3
/** 9; linux/genetlink.h. */
export const CTRL_CMD_GETMCAST_GRP: number = 9
/** 6; linux/genetlink.h. */
export const CTRL_CMD_GETOPS: number = 6
/** 0xa; linux/genetlink.h. */
export const CTRL_CMD_GETPOLICY: number = 10
/** 0xa; linux/genetlink.h. */
export const CTRL_CMD_MAX: number = 10
/** 1; linux/genetlink.h. */
export const CTRL_CMD_NEWFAMILY: number = 1
/** 7; linux/genetlink.h. */
export const CTRL_CMD_NEWMCAST_GRP: number = 7
/** 4; linux/genetlink.h. */
export const CTRL_CMD_NEWOPS: number = 4
/** 0; linux/genetlink.h. */
export const CTRL_CMD_UNSPEC: number = 0
/** 1; linux/genetlink.h. */
export const GENL_ADMIN_PERM: number = 1
/** 2; linux/genetlink.h. */
export const GENL_CMD_CAP_DO: number = 2
/** 4; linux/genetlink.h. */
export const GENL_CMD_CAP_DUMP: number = 4
/** 8; linux/genetlink.h. */
export const GENL_CMD_CAP_HASPOL: number = 8
/** 4; linux/genetlink.h. */
export const GENL_HDRLEN: number = 4
/** 0x10; linux/genetlink.h. */
export const GENL_ID_CTRL: number = 16
/** 0x12; linux/genetlink.h. */
export const GENL_ID_PMCRAID: number = 18
/** 0x11; linux/genetlink.h. */
export const GENL_ID_VFS_DQUOT: number = 17
/** 0x3ff; linux/genetlink.h. */
export const GENL_MAX_ID: number = 1023
/** 0x10; linux/genetlink.h. */
export const GENL_MIN_ID: number = 16
/** 0x10; linux/genetlink.h. */
export const GENL_NAMSIZ: number = 16
/** 0x13; linux/genetlink.h. */
export const GENL_START_ALLOC: number = 19
/** 0x10; linux/genetlink.h. */
export const GENL_UNS_ADMIN_PERM: number = 16
/** 0xb; linux/genetlink.h. */
export const __CTRL_ATTR_MAX: number = 11
/** 3; linux/genetlink.h. */
export const __CTRL_ATTR_MCAST_GRP_MAX: number = 3
/** 3; linux/genetlink.h. */
export const __CTRL_ATTR_OP_MAX: number = 3
/** 3; linux/genetlink.h. */
export const __CTRL_ATTR_POLICY_DUMP_MAX: number = 3
/** 0xb; linux/genetlink.h. */
export const __CTRL_CMD_MAX: number = 11
/** 6; linux/if_ether.h. */
export const ETH_ALEN: number = 6
/** 0x5dc; linux/if_ether.h. */
export const ETH_DATA_LEN: number = 1500
/** 4; linux/if_ether.h. */
export const ETH_FCS_LEN: number = 4
/** 0x5ea; linux/if_ether.h. */
export const ETH_FRAME_LEN: number = 1514
/** 0xe; linux/if_ether.h. */
export const ETH_HLEN: number = 14
/** 0xffff; linux/if_ether.h. */
export const ETH_MAX_MTU: number = 65535
/** 0x44; linux/if_ether.h. */
export const ETH_MIN_MTU: number = 68
/** 0x88f7; linux/if_ether.h. */
export const ETH_P_1588: number = 35063
/** 0x8870; linux/if_ether.h. */
export const ETH_P_8021AC: number = 34928
/** 0x88a8; linux/if_ether.h. */
export const ETH_P_8021AD: number = 34984
/** 0x88e7; linux/if_ether.h. */
export const ETH_P_8021AH: number = 35047
/** 0x8100; linux/if_ether.h. */
export const ETH_P_8021Q: number = 33024
/** 0x8917; linux/if_ether.h. */
export const ETH_P_80221: number = 35095
/** 4; linux/if_ether.h. */
export const ETH_P_802_2: number = 4
/** 1; linux/if_ether.h. */
export const ETH_P_802_3: number = 1
/** 0x600; linux/if_ether.h. */
export const ETH_P_802_3_MIN: number = 1536
/** 0x88b5; linux/if_ether.h. */
export const ETH_P_802_EX1: number = 34997
/** 0x80f3; linux/if_ether.h. */
export const ETH_P_AARP: number = 33011
/** 0xfbfb; linux/if_ether.h. */
export const ETH_P_AF_IUCV: number = 64507
/** 3; linux/if_ether.h. */
export const ETH_P_ALL: number = 3
/** 0x88a2; linux/if_ether.h. */
export const ETH_P_AOE: number = 34978
/** 0x1a; linux/if_ether.h. */
export const ETH_P_ARCNET: number = 26
/** 0x806; linux/if_ether.h. */
export const ETH_P_ARP: number = 2054
/** 0x809b; linux/if_ether.h. */
export const ETH_P_ATALK: number = 32923
/** 0x8884; linux/if_ether.h. */
export const ETH_P_ATMFATE: number = 34948
/** 0x884c; linux/if_ether.h. */
export const ETH_P_ATMMPOA: number = 34892
/** 2; linux/if_ether.h. */
export const ETH_P_AX25: number = 2
/** 0x4305; linux/if_ether.h. */
export const ETH_P_BATMAN: number = 17157
/** 0x8ff; linux/if_ether.h. */
export const ETH_P_BPQ: number = 2303
/** 0xf7; linux/if_ether.h. */
export const ETH_P_CAIF: number = 247
/** 0xc; linux/if_ether.h. */
export const ETH_P_CAN: number = 12
/** 0xd; linux/if_ether.h. */
export const ETH_P_CANFD: number = 13
/** 0xe; linux/if_ether.h. */
export const ETH_P_CANXL: number = 14
/** 0x8902; linux/if_ether.h. */
export const ETH_P_CFM: number = 35074
/** 0x16; linux/if_ether.h. */
export const ETH_P_CONTROL: number = 22
/** 0x6006; linux/if_ether.h. */
export const ETH_P_CUST: number = 24582
/** 6; linux/if_ether.h. */
export const ETH_P_DDCMP: number = 6
/** 0x6000; linux/if_ether.h. */
export const ETH_P_DEC: number = 24576
/** 0x6005; linux/if_ether.h. */
export const ETH_P_DIAG: number = 24581
/** 0x6001; linux/if_ether.h. */
export const ETH_P_DNA_DL: number = 24577
/** 0x6002; linux/if_ether.h. */
export const ETH_P_DNA_RC: number = 24578
/** 0x6003; linux/if_ether.h. */
export const ETH_P_DNA_RT: number = 24579
/** 0x1b; linux/if_ether.h. */
export const ETH_P_DSA: number = 27
/** 0xdadb; linux/if_ether.h. */
export const ETH_P_DSA_8021Q: number = 56027
/** 0xe001; linux/if_ether.h. */
export const ETH_P_DSA_A5PSW: number = 57345
/** 0x18; linux/if_ether.h. */
export const ETH_P_ECONET: number = 24
/** 0xdada; linux/if_ether.h. */
export const ETH_P_EDSA: number = 56026
/** 0x88be; linux/if_ether.h. */
export const ETH_P_ERSPAN: number = 35006
/** 0x22eb; linux/if_ether.h. */
export const ETH_P_ERSPAN2: number = 8939
/** 0x88a4; linux/if_ether.h. */
export const ETH_P_ETHERCAT: number = 34980
/** 0x8906; linux/if_ether.h. */
export const ETH_P_FCOE: number = 35078
/** 0x8914; linux/if_ether.h. */
export const ETH_P_FIP: number = 35092
/** 0xfe; linux/if_ether.h. */
export const ETH_P_GRE_OSI: number = 254
/** 0x19; linux/if_ether.h. */
export const ETH_P_HDLC: number = 25
/** 0x892f; linux/if_ether.h. */
export const ETH_P_HSR: number = 35119
/** 0x8915; linux/if_ether.h. */
export const ETH_P_IBOE: number = 35093
/** 0xf6; linux/if_ether.h. */
export const ETH_P_IEEE802154: number = 246
/** 0xa00; linux/if_ether.h. */
export const ETH_P_IEEEPUP: number = 2560
/** 0xa01; linux/if_ether.h. */
export const ETH_P_IEEEPUPAT: number = 2561
/** 0xed3e; linux/if_ether.h. */
export const ETH_P_IFE: number = 60734
/** 0x800; linux/if_ether.h. */
export const ETH_P_IP: number = 2048
/** 0x86dd; linux/if_ether.h. */
export const ETH_P_IPV6: number = 34525
/** 0x8137; linux/if_ether.h. */
export const ETH_P_IPX: number = 33079
/** 0x17; linux/if_ether.h. */
export const ETH_P_IRDA: number = 23
/** 0x6004; linux/if_ether.h. */
export const ETH_P_LAT: number = 24580
/** 0x886c; linux/if_ether.h. */
export const ETH_P_LINK_CTL: number = 34924
/** 0x88cc; linux/if_ether.h. */
export const ETH_P_LLDP: number = 35020
/** 9; linux/if_ether.h. */
export const ETH_P_LOCALTALK: number = 9
/** 0x60; linux/if_ether.h. */
export const ETH_P_LOOP: number = 96
/** 0x9000; linux/if_ether.h. */
export const ETH_P_LOOPBACK: number = 36864
/** 0x88e5; linux/if_ether.h. */
export const ETH_P_MACSEC: number = 35045
/** 0xf9; linux/if_ether.h. */
export const ETH_P_MAP: number = 249
/** 0xfa; linux/if_ether.h. */
export const ETH_P_MCTP: number = 250
/** 0x15; linux/if_ether.h. */
export const ETH_P_MOBITEX: number = 21
/** 0x8848; linux/if_ether.h. */
export const ETH_P_MPLS_MC: number = 34888
/** 0x8847; linux/if_ether.h. */
export const ETH_P_MPLS_UC: number = 34887
/** 0x88e3; linux/if_ether.h. */
export const ETH_P_MRP: number = 35043
/** 0x88f5; linux/if_ether.h. */
export const ETH_P_MVRP: number = 35061
/** 0x88c3; linux/if_ether.h. */
export const ETH_P_MXLGSW: number = 35011
/** 0x88f8; linux/if_ether.h. */
export const ETH_P_NCSI: number = 35064
/** 0x894f; linux/if_ether.h. */
export const ETH_P_NSH: number = 35151
/** 0xfd3a; linux/if_ether.h. */
export const ETH_P_NXP_NETC: number = 64826
/** 0x888e; linux/if_ether.h. */
export const ETH_P_PAE: number = 34958
/** 0x8808; linux/if_ether.h. */
export const ETH_P_PAUSE: number = 34824
/** 0xf5; linux/if_ether.h. */
export const ETH_P_PHONET: number = 245
/** 0x10; linux/if_ether.h. */
export const ETH_P_PPPTALK: number = 16
/** 0x8863; linux/if_ether.h. */
export const ETH_P_PPP_DISC: number = 34915
/** 8; linux/if_ether.h. */
export const ETH_P_PPP_MP: number = 8
/** 0x8864; linux/if_ether.h. */
export const ETH_P_PPP_SES: number = 34916
/** 0x88c7; linux/if_ether.h. */
export const ETH_P_PREAUTH: number = 35015
/** 0x8892; linux/if_ether.h. */
export const ETH_P_PROFINET: number = 34962
/** 0x88fb; linux/if_ether.h. */
export const ETH_P_PRP: number = 35067
/** 0x200; linux/if_ether.h. */
export const ETH_P_PUP: number = 512
/** 0x201; linux/if_ether.h. */
export const ETH_P_PUPAT: number = 513
/** 0x9100; linux/if_ether.h. */
export const ETH_P_QINQ1: number = 37120
/** 0x9200; linux/if_ether.h. */
export const ETH_P_QINQ2: number = 37376
/** 0x9300; linux/if_ether.h. */
export const ETH_P_QINQ3: number = 37632
/** 0x8035; linux/if_ether.h. */
export const ETH_P_RARP: number = 32821
/** 0x8899; linux/if_ether.h. */
export const ETH_P_REALTEK: number = 34969
/** 0x6007; linux/if_ether.h. */
export const ETH_P_SCA: number = 24583
/** 0x8809; linux/if_ether.h. */
export const ETH_P_SLOW: number = 34825
/** 5; linux/if_ether.h. */
export const ETH_P_SNAP: number = 5
/** 0x890d; linux/if_ether.h. */
export const ETH_P_TDLS: number = 35085
/** 0x6558; linux/if_ether.h. */
export const ETH_P_TEB: number = 25944
/** 0x88ca; linux/if_ether.h. */
export const ETH_P_TIPC: number = 35018
/** 0x1c; linux/if_ether.h. */
export const ETH_P_TRAILER: number = 28
/** 0x11; linux/if_ether.h. */
export const ETH_P_TR_802_2: number = 17
/** 0x22f0; linux/if_ether.h. */
export const ETH_P_TSN: number = 8944
/** 7; linux/if_ether.h. */
export const ETH_P_WAN_PPP: number = 7
/** 0x883e; linux/if_ether.h. */
export const ETH_P_WCCP: number = 34878
/** 0x805; linux/if_ether.h. */
export const ETH_P_X25: number = 2053
/** 0xf8; linux/if_ether.h. */
export const ETH_P_XDSA: number = 248
/** 0x9988; linux/if_ether.h. */
export const ETH_P_YT921X: number = 39304
/** 2; linux/if_ether.h. */
export const ETH_TLEN: number = 2
/** 0x3c; linux/if_ether.h. */
export const ETH_ZLEN: number = 60
/** 1; linux/if_ether.h. */
export const __UAPI_DEF_ETHHDR: number = 1
/** 1; linux/if_link.h. */
export const BRIDGE_MODE_HAIRPIN: number = 1
/** 0; linux/if_link.h. */
export const BRIDGE_MODE_UNSPEC: number = 0
/** 0; linux/if_link.h. */
export const BR_STP_MODE_AUTO: number = 0
/** 2; linux/if_link.h. */
export const BR_STP_MODE_KERNEL: number = 2
/** 2; linux/if_link.h. */
export const BR_STP_MODE_MAX: number = 2
/** 1; linux/if_link.h. */
export const BR_STP_MODE_USER: number = 1
/** 2; linux/if_link.h. */
export const GENEVE_DF_INHERIT: number = 2
/** 2; linux/if_link.h. */
export const GENEVE_DF_MAX: number = 2
/** 1; linux/if_link.h. */
export const GENEVE_DF_SET: number = 1
/** 0; linux/if_link.h. */
export const GENEVE_DF_UNSET: number = 0
/** 0; linux/if_link.h. */
export const GTP_ROLE_GGSN: number = 0
/** 1; linux/if_link.h. */
export const GTP_ROLE_SGSN: number = 1
/** 0; linux/if_link.h. */
export const HSR_PROTOCOL_HSR: number = 0
/** 2; linux/if_link.h. */
export const HSR_PROTOCOL_MAX: number = 2
/** 1; linux/if_link.h. */
export const HSR_PROTOCOL_PRP: number = 1
/** 1; linux/if_link.h. */
export const IFLA_ADDRESS: number = 1
/** 0x1a; linux/if_link.h. */
export const IFLA_AF_SPEC: number = 26
/** 0x3d; linux/if_link.h. */
export const IFLA_ALLMULTI: number = 61
/** 0x35; linux/if_link.h. */
export const IFLA_ALT_IFNAME: number = 53
/** 2; linux/if_link.h. */
export const IFLA_BAREUDP_ETHERTYPE: number = 2
/** 4; linux/if_link.h. */
export const IFLA_BAREUDP_MAX: number = 4
/** 4; linux/if_link.h. */
export const IFLA_BAREUDP_MULTIPROTO_MODE: number = 4
/** 1; linux/if_link.h. */
export const IFLA_BAREUDP_PORT: number = 1
/** 3; linux/if_link.h. */
export const IFLA_BAREUDP_SRCPORT_MIN: number = 3
/** 0; linux/if_link.h. */
export const IFLA_BAREUDP_UNSPEC: number = 0
/** 2; linux/if_link.h. */
export const IFLA_BOND_ACTIVE_SLAVE: number = 2
/** 0x1a; linux/if_link.h. */
export const IFLA_BOND_AD_ACTOR_SYSTEM: number = 26
/** 0x18; linux/if_link.h. */
export const IFLA_BOND_AD_ACTOR_SYS_PRIO: number = 24
/** 0x17; linux/if_link.h. */
export const IFLA_BOND_AD_INFO: number = 23
/** 3; linux/if_link.h. */
export const IFLA_BOND_AD_INFO_ACTOR_KEY: number = 3
/** 1; linux/if_link.h. */
export const IFLA_BOND_AD_INFO_AGGREGATOR: number = 1
/** 5; linux/if_link.h. */
export const IFLA_BOND_AD_INFO_MAX: number = 5
/** 2; linux/if_link.h. */
export const IFLA_BOND_AD_INFO_NUM_PORTS: number = 2
/** 4; linux/if_link.h. */
export const IFLA_BOND_AD_INFO_PARTNER_KEY: number = 4
/** 5; linux/if_link.h. */
export const IFLA_BOND_AD_INFO_PARTNER_MAC: number = 5
/** 0; linux/if_link.h. */
export const IFLA_BOND_AD_INFO_UNSPEC: number = 0
/** 0x1d; linux/if_link.h. */
export const IFLA_BOND_AD_LACP_ACTIVE: number = 29
/** 0x15; linux/if_link.h. */
export const IFLA_BOND_AD_LACP_RATE: number = 21
/** 0x16; linux/if_link.h. */
export const IFLA_BOND_AD_SELECT: number = 22
/** 0x19; linux/if_link.h. */
export const IFLA_BOND_AD_USER_PORT_KEY: number = 25
/** 0x11; linux/if_link.h. */
export const IFLA_BOND_ALL_SLAVES_ACTIVE: number = 17
/** 0xa; linux/if_link.h. */
export const IFLA_BOND_ARP_ALL_TARGETS: number = 10
/** 7; linux/if_link.h. */
export const IFLA_BOND_ARP_INTERVAL: number = 7
/** 8; linux/if_link.h. */
export const IFLA_BOND_ARP_IP_TARGET: number = 8
/** 9; linux/if_link.h. */
export const IFLA_BOND_ARP_VALIDATE: number = 9
/** 0x21; linux/if_link.h. */
export const IFLA_BOND_BROADCAST_NEIGH: number = 33
/** 0x20; linux/if_link.h. */
export const IFLA_BOND_COUPLED_CONTROL: number = 32
/** 5; linux/if_link.h. */
export const IFLA_BOND_DOWNDELAY: number = 5
/** 0xd; linux/if_link.h. */
export const IFLA_BOND_FAIL_OVER_MAC: number = 13
/** 0x22; linux/if_link.h. */
export const IFLA_BOND_LACP_STRICT: number = 34
/** 0x13; linux/if_link.h. */
export const IFLA_BOND_LP_INTERVAL: number = 19
/** 0x22; linux/if_link.h. */
export const IFLA_BOND_MAX: number = 34
/** 3; linux/if_link.h. */
export const IFLA_BOND_MIIMON: number = 3
/** 0x12; linux/if_link.h. */
export const IFLA_BOND_MIN_LINKS: number = 18
/** 0x1e; linux/if_link.h. */
export const IFLA_BOND_MISSED_MAX: number = 30
/** 1; linux/if_link.h. */
export const IFLA_BOND_MODE: number = 1
/** 0x1f; linux/if_link.h. */
export const IFLA_BOND_NS_IP6_TARGET: number = 31
/** 0x10; linux/if_link.h. */
export const IFLA_BOND_NUM_PEER_NOTIF: number = 16
/** 0x14; linux/if_link.h. */
export const IFLA_BOND_PACKETS_PER_SLAVE: number = 20
/** 0x1c; linux/if_link.h. */
export const IFLA_BOND_PEER_NOTIF_DELAY: number = 28
/** 0xb; linux/if_link.h. */
export const IFLA_BOND_PRIMARY: number = 11
/** 0xc; linux/if_link.h. */
export const IFLA_BOND_PRIMARY_RESELECT: number = 12
/** 0xf; linux/if_link.h. */
export const IFLA_BOND_RESEND_IGMP: number = 15
/** 0xa; linux/if_link.h. */
export const IFLA_BOND_SLAVE_ACTOR_PORT_PRIO: number = 10
/** 7; linux/if_link.h. */
export const IFLA_BOND_SLAVE_AD_ACTOR_OPER_PORT_STATE: number = 7
/** 6; linux/if_link.h. */
export const IFLA_BOND_SLAVE_AD_AGGREGATOR_ID: number = 6
/** 0xb; linux/if_link.h. */
export const IFLA_BOND_SLAVE_AD_CHURN_ACTOR_STATE: number = 11
/** 0xc; linux/if_link.h. */
export const IFLA_BOND_SLAVE_AD_CHURN_PARTNER_STATE: number = 12
/** 8; linux/if_link.h. */
export const IFLA_BOND_SLAVE_AD_PARTNER_OPER_PORT_STATE: number = 8
/** 3; linux/if_link.h. */
export const IFLA_BOND_SLAVE_LINK_FAILURE_COUNT: number = 3
/** 0xc; linux/if_link.h. */
export const IFLA_BOND_SLAVE_MAX: number = 12
/** 2; linux/if_link.h. */
export const IFLA_BOND_SLAVE_MII_STATUS: number = 2
/** 4; linux/if_link.h. */
export const IFLA_BOND_SLAVE_PERM_HWADDR: number = 4
/** 9; linux/if_link.h. */
export const IFLA_BOND_SLAVE_PRIO: number = 9
/** 5; linux/if_link.h. */
export const IFLA_BOND_SLAVE_QUEUE_ID: number = 5
/** 1; linux/if_link.h. */
export const IFLA_BOND_SLAVE_STATE: number = 1
/** 0; linux/if_link.h. */
export const IFLA_BOND_SLAVE_UNSPEC: number = 0
/** 0x1b; linux/if_link.h. */
export const IFLA_BOND_TLB_DYNAMIC_LB: number = 27
/** 0; linux/if_link.h. */
export const IFLA_BOND_UNSPEC: number = 0
/** 4; linux/if_link.h. */
export const IFLA_BOND_UPDELAY: number = 4
/** 6; linux/if_link.h. */
export const IFLA_BOND_USE_CARRIER: number = 6
/** 0xe; linux/if_link.h. */
export const IFLA_BOND_XMIT_HASH_POLICY: number = 14
/** 2; linux/if_link.h. */
export const IFLA_BROADCAST: number = 2
/** 0x2c; linux/if_link.h. */
export const IFLA_BRPORT_BACKUP_NHID: number = 44
/** 0x22; linux/if_link.h. */
export const IFLA_BRPORT_BACKUP_PORT: number = 34
/** 0x1e; linux/if_link.h. */
export const IFLA_BRPORT_BCAST_FLOOD: number = 30
/** 0xe; linux/if_link.h. */
export const IFLA_BRPORT_BRIDGE_ID: number = 14
/** 0x14; linux/if_link.h. */
export const IFLA_BRPORT_CONFIG_PENDING: number = 20
/** 3; linux/if_link.h. */
export const IFLA_BRPORT_COST: number = 3
/** 0x10; linux/if_link.h. */
export const IFLA_BRPORT_DESIGNATED_COST: number = 16
/** 0xf; linux/if_link.h. */
export const IFLA_BRPORT_DESIGNATED_PORT: number = 15
/** 7; linux/if_link.h. */
export const IFLA_BRPORT_FAST_LEAVE: number = 7
/** 0x18; linux/if_link.h. */
export const IFLA_BRPORT_FLUSH: number = 24
/** 0x16; linux/if_link.h. */
export const IFLA_BRPORT_FORWARD_DELAY_TIMER: number = 22
/** 0x1f; linux/if_link.h. */
export const IFLA_BRPORT_GROUP_FWD_MASK: number = 31
/** 5; linux/if_link.h. */
export const IFLA_BRPORT_GUARD: number = 5
/** 0x17; linux/if_link.h. */
export const IFLA_BRPORT_HOLD_TIMER: number = 23
/** 0x11; linux/if_link.h. */
export const IFLA_BRPORT_ID: number = 17
/** 0x21; linux/if_link.h. */
export const IFLA_BRPORT_ISOLATED: number = 33
/** 8; linux/if_link.h. */
export const IFLA_BRPORT_LEARNING: number = 8
/** 0xb; linux/if_link.h. */
export const IFLA_BRPORT_LEARNING_SYNC: number = 11
/** 0x27; linux/if_link.h. */
export const IFLA_BRPORT_LOCKED: number = 39
/** 0x28; linux/if_link.h. */
export const IFLA_BRPORT_MAB: number = 40
/** 0x2d; linux/if_link.h. */
export const IFLA_BRPORT_MAX: number = 45
/** 0x26; linux/if_link.h. */
export const IFLA_BRPORT_MCAST_EHT_HOSTS_CNT: number = 38
/** 0x25; linux/if_link.h. */
export const IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT: number = 37
/** 0x1b; linux/if_link.h. */
export const IFLA_BRPORT_MCAST_FLOOD: number = 27
/** 0x2a; linux/if_link.h. */
export const IFLA_BRPORT_MCAST_MAX_GROUPS: number = 42
/** 0x29; linux/if_link.h. */
export const IFLA_BRPORT_MCAST_N_GROUPS: number = 41
/** 0x1c; linux/if_link.h. */
export const IFLA_BRPORT_MCAST_TO_UCAST: number = 28
/** 0x15; linux/if_link.h. */
export const IFLA_BRPORT_MESSAGE_AGE_TIMER: number = 21
/** 4; linux/if_link.h. */
export const IFLA_BRPORT_MODE: number = 4
/** 0x24; linux/if_link.h. */
export const IFLA_BRPORT_MRP_IN_OPEN: number = 36
/** 0x23; linux/if_link.h. */
export const IFLA_BRPORT_MRP_RING_OPEN: number = 35
/** 0x19; linux/if_link.h. */
export const IFLA_BRPORT_MULTICAST_ROUTER: number = 25
/** 0x2d; linux/if_link.h. */
export const IFLA_BRPORT_NEIGH_FORWARD_GRAT: number = 45
/** 0x20; linux/if_link.h. */
export const IFLA_BRPORT_NEIGH_SUPPRESS: number = 32
/** 0x2b; linux/if_link.h. */
export const IFLA_BRPORT_NEIGH_VLAN_SUPPRESS: number = 43
/** 0x12; linux/if_link.h. */
export const IFLA_BRPORT_NO: number = 18
/** 0x1a; linux/if_link.h. */
export const IFLA_BRPORT_PAD: number = 26
/** 2; linux/if_link.h. */
export const IFLA_BRPORT_PRIORITY: number = 2
/** 6; linux/if_link.h. */
export const IFLA_BRPORT_PROTECT: number = 6
/** 0xa; linux/if_link.h. */
export const IFLA_BRPORT_PROXYARP: number = 10
/** 0xc; linux/if_link.h. */
export const IFLA_BRPORT_PROXYARP_WIFI: number = 12
/** 0xd; linux/if_link.h. */
export const IFLA_BRPORT_ROOT_ID: number = 13
/** 1; linux/if_link.h. */
export const IFLA_BRPORT_STATE: number = 1
/** 0x13; linux/if_link.h. */
export const IFLA_BRPORT_TOPOLOGY_CHANGE_ACK: number = 19
/** 9; linux/if_link.h. */
export const IFLA_BRPORT_UNICAST_FLOOD: number = 9
/** 0; linux/if_link.h. */
export const IFLA_BRPORT_UNSPEC: number = 0
/** 0x1d; linux/if_link.h. */
export const IFLA_BRPORT_VLAN_TUNNEL: number = 29
/** 4; linux/if_link.h. */
export const IFLA_BR_AGEING_TIME: number = 4
/** 0xb; linux/if_link.h. */
export const IFLA_BR_BRIDGE_ID: number = 11
/** 0x15; linux/if_link.h. */
export const IFLA_BR_FDB_FLUSH: number = 21
/** 0x31; linux/if_link.h. */
export const IFLA_BR_FDB_MAX_LEARNED: number = 49
/** 0x30; linux/if_link.h. */
export const IFLA_BR_FDB_N_LEARNED: number = 48
/** 1; linux/if_link.h. */
export const IFLA_BR_FORWARD_DELAY: number = 1
/** 0x13; linux/if_link.h. */
export const IFLA_BR_GC_TIMER: number = 19
/** 0x14; linux/if_link.h. */
export const IFLA_BR_GROUP_ADDR: number = 20
/** 9; linux/if_link.h. */
export const IFLA_BR_GROUP_FWD_MASK: number = 9
/** 2; linux/if_link.h. */
export const IFLA_BR_HELLO_TIME: number = 2
/** 0x10; linux/if_link.h. */
export const IFLA_BR_HELLO_TIMER: number = 16
/** 0x32; linux/if_link.h. */
export const IFLA_BR_MAX: number = 50
/** 3; linux/if_link.h. */
export const IFLA_BR_MAX_AGE: number = 3
/** 0x1a; linux/if_link.h. */
export const IFLA_BR_MCAST_HASH_ELASTICITY: number = 26
/** 0x1b; linux/if_link.h. */
export const IFLA_BR_MCAST_HASH_MAX: number = 27
/** 0x2b; linux/if_link.h. */
export const IFLA_BR_MCAST_IGMP_VERSION: number = 43
/** 0x1c; linux/if_link.h. */
export const IFLA_BR_MCAST_LAST_MEMBER_CNT: number = 28
/** 0x1e; linux/if_link.h. */
export const IFLA_BR_MCAST_LAST_MEMBER_INTVL: number = 30
/** 0x1f; linux/if_link.h. */
export const IFLA_BR_MCAST_MEMBERSHIP_INTVL: number = 31
/** 0x2c; linux/if_link.h. */
export const IFLA_BR_MCAST_MLD_VERSION: number = 44
/** 0x19; linux/if_link.h. */
export const IFLA_BR_MCAST_QUERIER: number = 25
/** 0x20; linux/if_link.h. */
export const IFLA_BR_MCAST_QUERIER_INTVL: number = 32
/** 0x2f; linux/if_link.h. */
export const IFLA_BR_MCAST_QUERIER_STATE: number = 47
/** 0x21; linux/if_link.h. */
export const IFLA_BR_MCAST_QUERY_INTVL: number = 33
/** 0x22; linux/if_link.h. */
export const IFLA_BR_MCAST_QUERY_RESPONSE_INTVL: number = 34
/** 0x18; linux/if_link.h. */
export const IFLA_BR_MCAST_QUERY_USE_IFADDR: number = 24
/** 0x16; linux/if_link.h. */
export const IFLA_BR_MCAST_ROUTER: number = 22
/** 0x17; linux/if_link.h. */
export const IFLA_BR_MCAST_SNOOPING: number = 23
/** 0x1d; linux/if_link.h. */
export const IFLA_BR_MCAST_STARTUP_QUERY_CNT: number = 29
/** 0x23; linux/if_link.h. */
export const IFLA_BR_MCAST_STARTUP_QUERY_INTVL: number = 35
/** 0x2a; linux/if_link.h. */
export const IFLA_BR_MCAST_STATS_ENABLED: number = 42
/** 0x2e; linux/if_link.h. */
export const IFLA_BR_MULTI_BOOLOPT: number = 46
/** 0x26; linux/if_link.h. */
export const IFLA_BR_NF_CALL_ARPTABLES: number = 38
/** 0x25; linux/if_link.h. */
export const IFLA_BR_NF_CALL_IP6TABLES: number = 37
/** 0x24; linux/if_link.h. */
export const IFLA_BR_NF_CALL_IPTABLES: number = 36
/** 0x28; linux/if_link.h. */
export const IFLA_BR_PAD: number = 40
/** 6; linux/if_link.h. */
export const IFLA_BR_PRIORITY: number = 6
/** 0xa; linux/if_link.h. */
export const IFLA_BR_ROOT_ID: number = 10
/** 0xd; linux/if_link.h. */
export const IFLA_BR_ROOT_PATH_COST: number = 13
/** 0xc; linux/if_link.h. */
export const IFLA_BR_ROOT_PORT: number = 12
/** 0x32; linux/if_link.h. */
export const IFLA_BR_STP_MODE: number = 50
/** 5; linux/if_link.h. */
export const IFLA_BR_STP_STATE: number = 5
/** 0x11; linux/if_link.h. */
export const IFLA_BR_TCN_TIMER: number = 17
/** 0xe; linux/if_link.h. */
export const IFLA_BR_TOPOLOGY_CHANGE: number = 14
/** 0xf; linux/if_link.h. */
export const IFLA_BR_TOPOLOGY_CHANGE_DETECTED: number = 15
/** 0x12; linux/if_link.h. */
export const IFLA_BR_TOPOLOGY_CHANGE_TIMER: number = 18
/** 0; linux/if_link.h. */
export const IFLA_BR_UNSPEC: number = 0
/** 0x27; linux/if_link.h. */
export const IFLA_BR_VLAN_DEFAULT_PVID: number = 39
/** 7; linux/if_link.h. */
export const IFLA_BR_VLAN_FILTERING: number = 7
/** 8; linux/if_link.h. */
export const IFLA_BR_VLAN_PROTOCOL: number = 8
/** 0x29; linux/if_link.h. */
export const IFLA_BR_VLAN_STATS_ENABLED: number = 41
/** 0x2d; linux/if_link.h. */
export const IFLA_BR_VLAN_STATS_PER_PORT: number = 45
/** 0x21; linux/if_link.h. */
export const IFLA_CARRIER: number = 33
/** 0x23; linux/if_link.h. */
export const IFLA_CARRIER_CHANGES: number = 35
/** 0x30; linux/if_link.h. */
export const IFLA_CARRIER_DOWN_COUNT: number = 48
/** 0x2f; linux/if_link.h. */
export const IFLA_CARRIER_UP_COUNT: number = 47
/** 8; linux/if_link.h. */
export const IFLA_COST: number = 8
/** 0x3e; linux/if_link.h. */
export const IFLA_DEVLINK_PORT: number = 62
/** 0x41; linux/if_link.h. */
export const IFLA_DPLL_PIN: number = 65
/** 1; linux/if_link.h. */
export const IFLA_DSA_CONDUIT: number = 1
/** 1; linux/if_link.h. */
export const IFLA_DSA_MASTER: number = 1
/** 1; linux/if_link.h. */
export const IFLA_DSA_MAX: number = 1
/** 0; linux/if_link.h. */
export const IFLA_DSA_UNSPEC: number = 0
/** 0x2c; linux/if_link.h. */
export const IFLA_EVENT: number = 44
/** 3; linux/if_link.h. */
export const IFLA_EVENT_BONDING_FAILOVER: number = 3
/** 6; linux/if_link.h. */
export const IFLA_EVENT_BONDING_OPTIONS: number = 6
/** 2; linux/if_link.h. */
export const IFLA_EVENT_FEATURES: number = 2
/** 5; linux/if_link.h. */
export const IFLA_EVENT_IGMP_RESEND: number = 5
/** 0; linux/if_link.h. */
export const IFLA_EVENT_NONE: number = 0
/** 4; linux/if_link.h. */
export const IFLA_EVENT_NOTIFY_PEERS: number = 4
/** 1; linux/if_link.h. */
export const IFLA_EVENT_REBOOT: number = 1
/** 0x1d; linux/if_link.h. */
export const IFLA_EXT_MASK: number = 29
/** 6; linux/if_link.h. */
export const IFLA_GENEVE_COLLECT_METADATA: number = 6
/** 0xd; linux/if_link.h. */
export const IFLA_GENEVE_DF: number = 13
/** 0x10; linux/if_link.h. */
export const IFLA_GENEVE_GRO_HINT: number = 16
/** 1; linux/if_link.h. */
export const IFLA_GENEVE_ID: number = 1
/** 0xe; linux/if_link.h. */
export const IFLA_GENEVE_INNER_PROTO_INHERIT: number = 14
/** 0xb; linux/if_link.h. */
export const IFLA_GENEVE_LABEL: number = 11
/** 0x11; linux/if_link.h. */
export const IFLA_GENEVE_LOCAL: number = 17
/** 0x12; linux/if_link.h. */
export const IFLA_GENEVE_LOCAL6: number = 18
/** 0x12; linux/if_link.h. */
export const IFLA_GENEVE_MAX: number = 18
/** 5; linux/if_link.h. */
export const IFLA_GENEVE_PORT: number = 5
/** 0xf; linux/if_link.h. */
export const IFLA_GENEVE_PORT_RANGE: number = 15
/** 2; linux/if_link.h. */
export const IFLA_GENEVE_REMOTE: number = 2
/** 7; linux/if_link.h. */
export const IFLA_GENEVE_REMOTE6: number = 7
/** 4; linux/if_link.h. */
export const IFLA_GENEVE_TOS: number = 4
/** 3; linux/if_link.h. */
export const IFLA_GENEVE_TTL: number = 3
/** 0xc; linux/if_link.h. */
export const IFLA_GENEVE_TTL_INHERIT: number = 12
/** 8; linux/if_link.h. */
export const IFLA_GENEVE_UDP_CSUM: number = 8
/** 0xa; linux/if_link.h. */
export const IFLA_GENEVE_UDP_ZERO_CSUM6_RX: number = 10
/** 9; linux/if_link.h. */
export const IFLA_GENEVE_UDP_ZERO_CSUM6_TX: number = 9
/** 0; linux/if_link.h. */
export const IFLA_GENEVE_UNSPEC: number = 0
/** 0x1b; linux/if_link.h. */
export const IFLA_GROUP: number = 27
/** 0x40; linux/if_link.h. */
export const IFLA_GRO_IPV4_MAX_SIZE: number = 64
/** 0x3a; linux/if_link.h. */
export const IFLA_GRO_MAX_SIZE: number = 58
/** 0x3f; linux/if_link.h. */
export const IFLA_GSO_IPV4_MAX_SIZE: number = 63
/** 0x28; linux/if_link.h. */
export const IFLA_GSO_MAX_SEGS: number = 40
/** 0x29; linux/if_link.h. */
export const IFLA_GSO_MAX_SIZE: number = 41
/** 5; linux/if_link.h. */
export const IFLA_GTP_CREATE_SOCKETS: number = 5
/** 1; linux/if_link.h. */
export const IFLA_GTP_FD0: number = 1
/** 2; linux/if_link.h. */
export const IFLA_GTP_FD1: number = 2
/** 7; linux/if_link.h. */
export const IFLA_GTP_LOCAL: number = 7
/** 8; linux/if_link.h. */
export const IFLA_GTP_LOCAL6: number = 8
/** 8; linux/if_link.h. */
export const IFLA_GTP_MAX: number = 8
/** 3; linux/if_link.h. */
export const IFLA_GTP_PDP_HASHSIZE: number = 3
/** 6; linux/if_link.h. */
export const IFLA_GTP_RESTART_COUNT: number = 6
/** 4; linux/if_link.h. */
export const IFLA_GTP_ROLE: number = 4
/** 0; linux/if_link.h. */
export const IFLA_GTP_UNSPEC: number = 0
/** 0x44; linux/if_link.h. */
export const IFLA_HEADROOM: number = 68
/** 8; linux/if_link.h. */
export const IFLA_HSR_INTERLINK: number = 8
/** 8; linux/if_link.h. */
export const IFLA_HSR_MAX: number = 8
/** 3; linux/if_link.h. */
export const IFLA_HSR_MULTICAST_SPEC: number = 3
/** 7; linux/if_link.h. */
export const IFLA_HSR_PROTOCOL: number = 7
/** 5; linux/if_link.h. */
export const IFLA_HSR_SEQ_NR: number = 5
/** 1; linux/if_link.h. */
export const IFLA_HSR_SLAVE1: number = 1
/** 2; linux/if_link.h. */
export const IFLA_HSR_SLAVE2: number = 2
/** 4; linux/if_link.h. */
export const IFLA_HSR_SUPERVISION_ADDR: number = 4
/** 0; linux/if_link.h. */
export const IFLA_HSR_UNSPEC: number = 0
/** 6; linux/if_link.h. */
export const IFLA_HSR_VERSION: number = 6
/** 0x14; linux/if_link.h. */
export const IFLA_IFALIAS: number = 20
/** 3; linux/if_link.h. */
export const IFLA_IFNAME: number = 3
/** 0x2e; linux/if_link.h. */
export const IFLA_IF_NETNSID: number = 46
/** 8; linux/if_link.h. */
export const IFLA_INET6_ADDR_GEN_MODE: number = 8
/** 5; linux/if_link.h. */
export const IFLA_INET6_CACHEINFO: number = 5
/** 2; linux/if_link.h. */
export const IFLA_INET6_CONF: number = 2
/** 1; linux/if_link.h. */
export const IFLA_INET6_FLAGS: number = 1
/** 6; linux/if_link.h. */
export const IFLA_INET6_ICMP6STATS: number = 6
/** 9; linux/if_link.h. */
export const IFLA_INET6_MAX: number = 9
/** 4; linux/if_link.h. */
export const IFLA_INET6_MCAST: number = 4
/** 9; linux/if_link.h. */
export const IFLA_INET6_RA_MTU: number = 9
/** 3; linux/if_link.h. */
export const IFLA_INET6_STATS: number = 3
/** 7; linux/if_link.h. */
export const IFLA_INET6_TOKEN: number = 7
/** 0; linux/if_link.h. */
export const IFLA_INET6_UNSPEC: number = 0
/** 1; linux/if_link.h. */
export const IFLA_INET_CONF: number = 1
/** 1; linux/if_link.h. */
export const IFLA_INET_MAX: number = 1
/** 0; linux/if_link.h. */
export const IFLA_INET_UNSPEC: number = 0
/** 2; linux/if_link.h. */
export const IFLA_INFO_DATA: number = 2
/** 1; linux/if_link.h. */
export const IFLA_INFO_KIND: number = 1
/** 5; linux/if_link.h. */
export const IFLA_INFO_MAX: number = 5
/** 5; linux/if_link.h. */
export const IFLA_INFO_SLAVE_DATA: number = 5
/** 4; linux/if_link.h. */
export const IFLA_INFO_SLAVE_KIND: number = 4
/** 0; linux/if_link.h. */
export const IFLA_INFO_UNSPEC: number = 0
/** 3; linux/if_link.h. */
export const IFLA_INFO_XSTATS: number = 3
/** 3; linux/if_link.h. */
export const IFLA_IPOIB_MAX: number = 3
/** 2; linux/if_link.h. */
export const IFLA_IPOIB_MODE: number = 2
/** 1; linux/if_link.h. */
export const IFLA_IPOIB_PKEY: number = 1
/** 3; linux/if_link.h. */
export const IFLA_IPOIB_UMCAST: number = 3
/** 0; linux/if_link.h. */
export const IFLA_IPOIB_UNSPEC: number = 0
/** 2; linux/if_link.h. */
export const IFLA_IPVLAN_FLAGS: number = 2
/** 2; linux/if_link.h. */
export const IFLA_IPVLAN_MAX: number = 2
/** 1; linux/if_link.h. */
export const IFLA_IPVLAN_MODE: number = 1
/** 0; linux/if_link.h. */
export const IFLA_IPVLAN_UNSPEC: number = 0
/** 5; linux/if_link.h. */
export const IFLA_LINK: number = 5
/** 0x12; linux/if_link.h. */
export const IFLA_LINKINFO: number = 18
/** 0x11; linux/if_link.h. */
export const IFLA_LINKMODE: number = 17
/** 0x25; linux/if_link.h. */
export const IFLA_LINK_NETNSID: number = 37
/** 4; linux/if_link.h. */
export const IFLA_MACSEC_CIPHER_SUITE: number = 4
/** 6; linux/if_link.h. */
export const IFLA_MACSEC_ENCODING_SA: number = 6
/** 7; linux/if_link.h. */
export const IFLA_MACSEC_ENCRYPT: number = 7
/** 0xa; linux/if_link.h. */
export const IFLA_MACSEC_ES: number = 10
/** 3; linux/if_link.h. */
export const IFLA_MACSEC_ICV_LEN: number = 3
/** 9; linux/if_link.h. */
export const IFLA_MACSEC_INC_SCI: number = 9
/** 0xf; linux/if_link.h. */
export const IFLA_MACSEC_MAX: number = 15
/** 0xf; linux/if_link.h. */
export const IFLA_MACSEC_OFFLOAD: number = 15
/** 0xe; linux/if_link.h. */
export const IFLA_MACSEC_PAD: number = 14
/** 2; linux/if_link.h. */
export const IFLA_MACSEC_PORT: number = 2
/** 8; linux/if_link.h. */
export const IFLA_MACSEC_PROTECT: number = 8
/** 0xc; linux/if_link.h. */
export const IFLA_MACSEC_REPLAY_PROTECT: number = 12
/** 0xb; linux/if_link.h. */
export const IFLA_MACSEC_SCB: number = 11
/** 1; linux/if_link.h. */
export const IFLA_MACSEC_SCI: number = 1
/** 0; linux/if_link.h. */
export const IFLA_MACSEC_UNSPEC: number = 0
/** 0xd; linux/if_link.h. */
export const IFLA_MACSEC_VALIDATION: number = 13
/** 5; linux/if_link.h. */
export const IFLA_MACSEC_WINDOW: number = 5
/** 9; linux/if_link.h. */
export const IFLA_MACVLAN_BC_CUTOFF: number = 9
/** 7; linux/if_link.h. */
export const IFLA_MACVLAN_BC_QUEUE_LEN: number = 7
/** 8; linux/if_link.h. */
export const IFLA_MACVLAN_BC_QUEUE_LEN_USED: number = 8
/** 2; linux/if_link.h. */
export const IFLA_MACVLAN_FLAGS: number = 2
/** 4; linux/if_link.h. */
export const IFLA_MACVLAN_MACADDR: number = 4
/** 6; linux/if_link.h. */
export const IFLA_MACVLAN_MACADDR_COUNT: number = 6
/** 5; linux/if_link.h. */
export const IFLA_MACVLAN_MACADDR_DATA: number = 5
/** 3; linux/if_link.h. */
export const IFLA_MACVLAN_MACADDR_MODE: number = 3
/** 9; linux/if_link.h. */
export const IFLA_MACVLAN_MAX: number = 9
/** 1; linux/if_link.h. */
export const IFLA_MACVLAN_MODE: number = 1
/** 0; linux/if_link.h. */
export const IFLA_MACVLAN_UNSPEC: number = 0
/** 0xe; linux/if_link.h. */
export const IFLA_MAP: number = 14
/** 0xa; linux/if_link.h. */
export const IFLA_MASTER: number = 10
/** 0x45; linux/if_link.h. */
export const IFLA_MAX: number = 69
/** 0x33; linux/if_link.h. */
export const IFLA_MAX_MTU: number = 51
/** 0x42; linux/if_link.h. */
export const IFLA_MAX_PACING_OFFLOAD_HORIZON: number = 66
/** 2; linux/if_link.h. */
export const IFLA_MCTP_MAX: number = 2
/** 1; linux/if_link.h. */
export const IFLA_MCTP_NET: number = 1
/** 2; linux/if_link.h. */
export const IFLA_MCTP_PHYS_BINDING: number = 2
/** 0; linux/if_link.h. */
export const IFLA_MCTP_UNSPEC: number = 0
/** 0x32; linux/if_link.h. */
export const IFLA_MIN_MTU: number = 50
/** 4; linux/if_link.h. */
export const IFLA_MTU: number = 4
/** 8; linux/if_link.h. */
export const IFLA_NETKIT_HEADROOM: number = 8
/** 0xa; linux/if_link.h. */
export const IFLA_NETKIT_MAX: number = 10
/** 5; linux/if_link.h. */
export const IFLA_NETKIT_MODE: number = 5
/** 0xa; linux/if_link.h. */
export const IFLA_NETKIT_PAIRING: number = 10
/** 1; linux/if_link.h. */
export const IFLA_NETKIT_PEER_INFO: number = 1
/** 4; linux/if_link.h. */
export const IFLA_NETKIT_PEER_POLICY: number = 4
/** 7; linux/if_link.h. */
export const IFLA_NETKIT_PEER_SCRUB: number = 7
/** 3; linux/if_link.h. */
export const IFLA_NETKIT_POLICY: number = 3
/** 2; linux/if_link.h. */
export const IFLA_NETKIT_PRIMARY: number = 2
/** 6; linux/if_link.h. */
export const IFLA_NETKIT_SCRUB: number = 6
/** 9; linux/if_link.h. */
export const IFLA_NETKIT_TAILROOM: number = 9
/** 0; linux/if_link.h. */
export const IFLA_NETKIT_UNSPEC: number = 0
/** 0x43; linux/if_link.h. */
export const IFLA_NETNS_IMMUTABLE: number = 67
/** 0x1c; linux/if_link.h. */
export const IFLA_NET_NS_FD: number = 28
/** 0x13; linux/if_link.h. */
export const IFLA_NET_NS_PID: number = 19
/** 0x31; linux/if_link.h. */
export const IFLA_NEW_IFINDEX: number = 49
/** 0x2d; linux/if_link.h. */
export const IFLA_NEW_NETNSID: number = 45
/** 0x20; linux/if_link.h. */
export const IFLA_NUM_RX_QUEUES: number = 32
/** 0x1f; linux/if_link.h. */
export const IFLA_NUM_TX_QUEUES: number = 31
/** 0x15; linux/if_link.h. */
export const IFLA_NUM_VF: number = 21
/** 1; linux/if_link.h. */
export const IFLA_OFFLOAD_XSTATS_CPU_HIT: number = 1
/** 2; linux/if_link.h. */
export const IFLA_OFFLOAD_XSTATS_HW_S_INFO: number = 2
/** 2; linux/if_link.h. */
export const IFLA_OFFLOAD_XSTATS_HW_S_INFO_MAX: number = 2
/** 1; linux/if_link.h. */
export const IFLA_OFFLOAD_XSTATS_HW_S_INFO_REQUEST: number = 1
/** 0; linux/if_link.h. */
export const IFLA_OFFLOAD_XSTATS_HW_S_INFO_UNSPEC: number = 0
/** 2; linux/if_link.h. */
export const IFLA_OFFLOAD_XSTATS_HW_S_INFO_USED: number = 2
/** 3; linux/if_link.h. */
export const IFLA_OFFLOAD_XSTATS_L3_STATS: number = 3
/** 3; linux/if_link.h. */
export const IFLA_OFFLOAD_XSTATS_MAX: number = 3
/** 0; linux/if_link.h. */
export const IFLA_OFFLOAD_XSTATS_UNSPEC: number = 0
/** 0x10; linux/if_link.h. */
export const IFLA_OPERSTATE: number = 16
/** 1; linux/if_link.h. */
export const IFLA_OVPN_MAX: number = 1
/** 1; linux/if_link.h. */
export const IFLA_OVPN_MODE: number = 1
/** 0; linux/if_link.h. */
export const IFLA_OVPN_UNSPEC: number = 0
/** 0x2a; linux/if_link.h. */
export const IFLA_PAD: number = 42
/** 0x39; linux/if_link.h. */
export const IFLA_PARENT_DEV_BUS_NAME: number = 57
/** 0x38; linux/if_link.h. */
export const IFLA_PARENT_DEV_NAME: number = 56
/** 0x36; linux/if_link.h. */
export const IFLA_PERM_ADDRESS: number = 54
/** 0x22; linux/if_link.h. */
export const IFLA_PHYS_PORT_ID: number = 34
/** 0x26; linux/if_link.h. */
export const IFLA_PHYS_PORT_NAME: number = 38
/** 0x24; linux/if_link.h. */
export const IFLA_PHYS_SWITCH_ID: number = 36
/** 5; linux/if_link.h. */
export const IFLA_PORT_HOST_UUID: number = 5
/** 4; linux/if_link.h. */
export const IFLA_PORT_INSTANCE_UUID: number = 4
/** 7; linux/if_link.h. */
export const IFLA_PORT_MAX: number = 7
/** 2; linux/if_link.h. */
export const IFLA_PORT_PROFILE: number = 2
/** 6; linux/if_link.h. */
export const IFLA_PORT_REQUEST: number = 6
/** 7; linux/if_link.h. */
export const IFLA_PORT_RESPONSE: number = 7
/** 0x19; linux/if_link.h. */
export const IFLA_PORT_SELF: number = 25
/** 0; linux/if_link.h. */
export const IFLA_PORT_UNSPEC: number = 0
/** 1; linux/if_link.h. */
export const IFLA_PORT_VF: number = 1
/** 3; linux/if_link.h. */
export const IFLA_PORT_VSI_TYPE: number = 3
/** 1; linux/if_link.h. */
export const IFLA_PPP_DEV_FD: number = 1
/** 1; linux/if_link.h. */
export const IFLA_PPP_MAX: number = 1
/** 0; linux/if_link.h. */
export const IFLA_PPP_UNSPEC: number = 0
/** 9; linux/if_link.h. */
export const IFLA_PRIORITY: number = 9
/** 0x1e; linux/if_link.h. */
export const IFLA_PROMISCUITY: number = 30
/** 0x34; linux/if_link.h. */
export const IFLA_PROP_LIST: number = 52
/** 0xc; linux/if_link.h. */
export const IFLA_PROTINFO: number = 12
/** 0x27; linux/if_link.h. */
export const IFLA_PROTO_DOWN: number = 39
/** 0x37; linux/if_link.h. */
export const IFLA_PROTO_DOWN_REASON: number = 55
/** 1; linux/if_link.h. */
export const IFLA_PROTO_DOWN_REASON_MASK: number = 1
/** 2; linux/if_link.h. */
export const IFLA_PROTO_DOWN_REASON_MAX: number = 2
/** 0; linux/if_link.h. */
export const IFLA_PROTO_DOWN_REASON_UNSPEC: number = 0
/** 2; linux/if_link.h. */
export const IFLA_PROTO_DOWN_REASON_VALUE: number = 2
/** 6; linux/if_link.h. */
export const IFLA_QDISC: number = 6
/** 2; linux/if_link.h. */
export const IFLA_RMNET_FLAGS: number = 2
/** 2; linux/if_link.h. */
export const IFLA_RMNET_MAX: number = 2
/** 1; linux/if_link.h. */
export const IFLA_RMNET_MUX_ID: number = 1
/** 0; linux/if_link.h. */
export const IFLA_RMNET_UNSPEC: number = 0
/** 7; linux/if_link.h. */
export const IFLA_STATS: number = 7
/** 0x17; linux/if_link.h. */
export const IFLA_STATS64: number = 23
/** 5; linux/if_link.h. */
export const IFLA_STATS_AF_SPEC: number = 5
/** 2; linux/if_link.h. */
export const IFLA_STATS_GETSET_MAX: number = 2
/** 0; linux/if_link.h. */
export const IFLA_STATS_GETSET_UNSPEC: number = 0
/** 1; linux/if_link.h. */
export const IFLA_STATS_GET_FILTERS: number = 1
/** 1; linux/if_link.h. */
export const IFLA_STATS_LINK_64: number = 1
/** 4; linux/if_link.h. */
export const IFLA_STATS_LINK_OFFLOAD_XSTATS: number = 4
/** 2; linux/if_link.h. */
export const IFLA_STATS_LINK_XSTATS: number = 2
/** 3; linux/if_link.h. */
export const IFLA_STATS_LINK_XSTATS_SLAVE: number = 3
/** 5; linux/if_link.h. */
export const IFLA_STATS_MAX: number = 5
/** 2; linux/if_link.h. */
export const IFLA_STATS_SET_OFFLOAD_XSTATS_L3_STATS: number = 2
/** 0; linux/if_link.h. */
export const IFLA_STATS_UNSPEC: number = 0
/** 0x45; linux/if_link.h. */
export const IFLA_TAILROOM: number = 69
/** 0x2e; linux/if_link.h. */
export const IFLA_TARGET_NETNSID: number = 46
/** 0x3c; linux/if_link.h. */
export const IFLA_TSO_MAX_SEGS: number = 60
/** 0x3b; linux/if_link.h. */
export const IFLA_TSO_MAX_SIZE: number = 59
/** 2; linux/if_link.h. */
export const IFLA_TUN_GROUP: number = 2
/** 9; linux/if_link.h. */
export const IFLA_TUN_MAX: number = 9
/** 7; linux/if_link.h. */
export const IFLA_TUN_MULTI_QUEUE: number = 7
/** 9; linux/if_link.h. */
export const IFLA_TUN_NUM_DISABLED_QUEUES: number = 9
/** 8; linux/if_link.h. */
export const IFLA_TUN_NUM_QUEUES: number = 8
/** 1; linux/if_link.h. */
export const IFLA_TUN_OWNER: number = 1
/** 6; linux/if_link.h. */
export const IFLA_TUN_PERSIST: number = 6
/** 4; linux/if_link.h. */
export const IFLA_TUN_PI: number = 4
/** 3; linux/if_link.h. */
export const IFLA_TUN_TYPE: number = 3
/** 0; linux/if_link.h. */
export const IFLA_TUN_UNSPEC: number = 0
/** 5; linux/if_link.h. */
export const IFLA_TUN_VNET_HDR: number = 5
/** 0xd; linux/if_link.h. */
export const IFLA_TXQLEN: number = 13
/** 0; linux/if_link.h. */
export const IFLA_UNSPEC: number = 0
/** 0x16; linux/if_link.h. */
export const IFLA_VFINFO_LIST: number = 22
/** 0xd; linux/if_link.h. */
export const IFLA_VF_BROADCAST: number = 13
/** 0xa; linux/if_link.h. */
export const IFLA_VF_IB_NODE_GUID: number = 10
/** 0xb; linux/if_link.h. */
export const IFLA_VF_IB_PORT_GUID: number = 11
/** 1; linux/if_link.h. */
export const IFLA_VF_INFO: number = 1
/** 1; linux/if_link.h. */
export const IFLA_VF_INFO_MAX: number = 1
/** 0; linux/if_link.h. */
export const IFLA_VF_INFO_UNSPEC: number = 0
/** 5; linux/if_link.h. */
export const IFLA_VF_LINK_STATE: number = 5
/** 0; linux/if_link.h. */
export const IFLA_VF_LINK_STATE_AUTO: number = 0
/** 2; linux/if_link.h. */
export const IFLA_VF_LINK_STATE_DISABLE: number = 2
/** 1; linux/if_link.h. */
export const IFLA_VF_LINK_STATE_ENABLE: number = 1
/** 1; linux/if_link.h. */
export const IFLA_VF_MAC: number = 1
/** 0xd; linux/if_link.h. */
export const IFLA_VF_MAX: number = 13
/** 1; linux/if_link.h. */
export const IFLA_VF_PORT: number = 1
/** 0x18; linux/if_link.h. */
export const IFLA_VF_PORTS: number = 24
/** 1; linux/if_link.h. */
export const IFLA_VF_PORT_MAX: number = 1
/** 0; linux/if_link.h. */
export const IFLA_VF_PORT_UNSPEC: number = 0
/** 6; linux/if_link.h. */
export const IFLA_VF_RATE: number = 6
/** 7; linux/if_link.h. */
export const IFLA_VF_RSS_QUERY_EN: number = 7
/** 4; linux/if_link.h. */
export const IFLA_VF_SPOOFCHK: number = 4
/** 8; linux/if_link.h. */
export const IFLA_VF_STATS: number = 8
/** 4; linux/if_link.h. */
export const IFLA_VF_STATS_BROADCAST: number = 4
/** 8; linux/if_link.h. */
export const IFLA_VF_STATS_MAX: number = 8
/** 5; linux/if_link.h. */
export const IFLA_VF_STATS_MULTICAST: number = 5
/** 6; linux/if_link.h. */
export const IFLA_VF_STATS_PAD: number = 6
/** 2; linux/if_link.h. */
export const IFLA_VF_STATS_RX_BYTES: number = 2
/** 7; linux/if_link.h. */
export const IFLA_VF_STATS_RX_DROPPED: number = 7
/** 0; linux/if_link.h. */
export const IFLA_VF_STATS_RX_PACKETS: number = 0
/** 3; linux/if_link.h. */
export const IFLA_VF_STATS_TX_BYTES: number = 3
/** 8; linux/if_link.h. */
export const IFLA_VF_STATS_TX_DROPPED: number = 8
/** 1; linux/if_link.h. */
export const IFLA_VF_STATS_TX_PACKETS: number = 1
/** 9; linux/if_link.h. */
export const IFLA_VF_TRUST: number = 9
/** 3; linux/if_link.h. */
export const IFLA_VF_TX_RATE: number = 3
/** 0; linux/if_link.h. */
export const IFLA_VF_UNSPEC: number = 0
/** 2; linux/if_link.h. */
export const IFLA_VF_VLAN: number = 2
/** 1; linux/if_link.h. */
export const IFLA_VF_VLAN_INFO: number = 1
/** 1; linux/if_link.h. */
export const IFLA_VF_VLAN_INFO_MAX: number = 1
/** 0; linux/if_link.h. */
export const IFLA_VF_VLAN_INFO_UNSPEC: number = 0
/** 0xc; linux/if_link.h. */
export const IFLA_VF_VLAN_LIST: number = 12
/** 3; linux/if_link.h. */
export const IFLA_VLAN_EGRESS_QOS: number = 3
/** 2; linux/if_link.h. */
export const IFLA_VLAN_FLAGS: number = 2
/** 1; linux/if_link.h. */
export const IFLA_VLAN_ID: number = 1
/** 4; linux/if_link.h. */
export const IFLA_VLAN_INGRESS_QOS: number = 4
/** 5; linux/if_link.h. */
export const IFLA_VLAN_MAX: number = 5
/** 5; linux/if_link.h. */
export const IFLA_VLAN_PROTOCOL: number = 5
/** 1; linux/if_link.h. */
export const IFLA_VLAN_QOS_MAPPING: number = 1
/** 1; linux/if_link.h. */
export const IFLA_VLAN_QOS_MAX: number = 1
/** 0; linux/if_link.h. */
export const IFLA_VLAN_QOS_UNSPEC: number = 0
/** 0; linux/if_link.h. */
export const IFLA_VLAN_UNSPEC: number = 0
/** 1; linux/if_link.h. */
export const IFLA_VRF_MAX: number = 1
/** 1; linux/if_link.h. */
export const IFLA_VRF_PORT_MAX: number = 1
/** 1; linux/if_link.h. */
export const IFLA_VRF_PORT_TABLE: number = 1
/** 0; linux/if_link.h. */
export const IFLA_VRF_PORT_UNSPEC: number = 0
/** 1; linux/if_link.h. */
export const IFLA_VRF_TABLE: number = 1
/** 0; linux/if_link.h. */
export const IFLA_VRF_UNSPEC: number = 0
/** 8; linux/if_link.h. */
export const IFLA_VXLAN_AGEING: number = 8
/** 0x19; linux/if_link.h. */
export const IFLA_VXLAN_COLLECT_METADATA: number = 25
/** 0x1d; linux/if_link.h. */
export const IFLA_VXLAN_DF: number = 29
/** 0x17; linux/if_link.h. */
export const IFLA_VXLAN_GBP: number = 23
/** 0x1b; linux/if_link.h. */
export const IFLA_VXLAN_GPE: number = 27
/** 2; linux/if_link.h. */
export const IFLA_VXLAN_GROUP: number = 2
/** 0x10; linux/if_link.h. */
export const IFLA_VXLAN_GROUP6: number = 16
/** 1; linux/if_link.h. */
export const IFLA_VXLAN_ID: number = 1
/** 0xd; linux/if_link.h. */
export const IFLA_VXLAN_L2MISS: number = 13
/** 0xe; linux/if_link.h. */
export const IFLA_VXLAN_L3MISS: number = 14
/** 0x1a; linux/if_link.h. */
export const IFLA_VXLAN_LABEL: number = 26
/** 0x20; linux/if_link.h. */
export const IFLA_VXLAN_LABEL_POLICY: number = 32
/** 7; linux/if_link.h. */
export const IFLA_VXLAN_LEARNING: number = 7
/** 9; linux/if_link.h. */
export const IFLA_VXLAN_LIMIT: number = 9
/** 3; linux/if_link.h. */
export const IFLA_VXLAN_LINK: number = 3
/** 4; linux/if_link.h. */
export const IFLA_VXLAN_LOCAL: number = 4
/** 0x11; linux/if_link.h. */
export const IFLA_VXLAN_LOCAL6: number = 17
/** 0x1f; linux/if_link.h. */
export const IFLA_VXLAN_LOCALBYPASS: number = 31
/** 0x22; linux/if_link.h. */
export const IFLA_VXLAN_MAX: number = 34
/** 0x22; linux/if_link.h. */
export const IFLA_VXLAN_MC_ROUTE: number = 34
/** 0xf; linux/if_link.h. */
export const IFLA_VXLAN_PORT: number = 15
/** 0xa; linux/if_link.h. */
export const IFLA_VXLAN_PORT_RANGE: number = 10
/** 0xb; linux/if_link.h. */
export const IFLA_VXLAN_PROXY: number = 11
/** 0x18; linux/if_link.h. */
export const IFLA_VXLAN_REMCSUM_NOPARTIAL: number = 24
/** 0x16; linux/if_link.h. */
export const IFLA_VXLAN_REMCSUM_RX: number = 22
/** 0x15; linux/if_link.h. */
export const IFLA_VXLAN_REMCSUM_TX: number = 21
/** 0x21; linux/if_link.h. */
export const IFLA_VXLAN_RESERVED_BITS: number = 33
/** 0xc; linux/if_link.h. */
export const IFLA_VXLAN_RSC: number = 12
/** 6; linux/if_link.h. */
export const IFLA_VXLAN_TOS: number = 6
/** 5; linux/if_link.h. */
export const IFLA_VXLAN_TTL: number = 5
/** 0x1c; linux/if_link.h. */
export const IFLA_VXLAN_TTL_INHERIT: number = 28
/** 0x12; linux/if_link.h. */
export const IFLA_VXLAN_UDP_CSUM: number = 18
/** 0x14; linux/if_link.h. */
export const IFLA_VXLAN_UDP_ZERO_CSUM6_RX: number = 20
/** 0x13; linux/if_link.h. */
export const IFLA_VXLAN_UDP_ZERO_CSUM6_TX: number = 19
/** 0; linux/if_link.h. */
export const IFLA_VXLAN_UNSPEC: number = 0
/** 0x1e; linux/if_link.h. */
export const IFLA_VXLAN_VNIFILTER: number = 30
/** 0xf; linux/if_link.h. */
export const IFLA_WEIGHT: number = 15
/** 0xb; linux/if_link.h. */
export const IFLA_WIRELESS: number = 11
/** 0x2b; linux/if_link.h. */
export const IFLA_XDP: number = 43
/** 2; linux/if_link.h. */
export const IFLA_XDP_ATTACHED: number = 2
/** 5; linux/if_link.h. */
export const IFLA_XDP_DRV_PROG_ID: number = 5
/** 8; linux/if_link.h. */
export const IFLA_XDP_EXPECTED_FD: number = 8
/** 1; linux/if_link.h. */
export const IFLA_XDP_FD: number = 1
/** 3; linux/if_link.h. */
export const IFLA_XDP_FLAGS: number = 3
/** 7; linux/if_link.h. */
export const IFLA_XDP_HW_PROG_ID: number = 7
/** 8; linux/if_link.h. */
export const IFLA_XDP_MAX: number = 8
/** 4; linux/if_link.h. */
export const IFLA_XDP_PROG_ID: number = 4
/** 6; linux/if_link.h. */
export const IFLA_XDP_SKB_PROG_ID: number = 6
/** 0; linux/if_link.h. */
export const IFLA_XDP_UNSPEC: number = 0
/** 3; linux/if_link.h. */
export const IFLA_XFRM_COLLECT_METADATA: number = 3
/** 2; linux/if_link.h. */
export const IFLA_XFRM_IF_ID: number = 2
/** 1; linux/if_link.h. */
export const IFLA_XFRM_LINK: number = 1
/** 3; linux/if_link.h. */
export const IFLA_XFRM_MAX: number = 3
/** 0; linux/if_link.h. */
export const IFLA_XFRM_UNSPEC: number = 0
/** 0; linux/if_link.h. */
export const IN6_ADDR_GEN_MODE_EUI64: number = 0
/** 1; linux/if_link.h. */
export const IN6_ADDR_GEN_MODE_NONE: number = 1
/** 3; linux/if_link.h. */
export const IN6_ADDR_GEN_MODE_RANDOM: number = 3
/** 2; linux/if_link.h. */
export const IN6_ADDR_GEN_MODE_STABLE_PRIVACY: number = 2
/** 1; linux/if_link.h. */
export const IPOIB_MODE_CONNECTED: number = 1
/** 0; linux/if_link.h. */
export const IPOIB_MODE_DATAGRAM: number = 0
/** 1; linux/if_link.h. */
export const IPVLAN_F_PRIVATE: number = 1
/** 2; linux/if_link.h. */
export const IPVLAN_F_VEPA: number = 2
/** 0; linux/if_link.h. */
export const IPVLAN_MODE_L2: number = 0
/** 1; linux/if_link.h. */
export const IPVLAN_MODE_L3: number = 1
/** 2; linux/if_link.h. */
export const IPVLAN_MODE_L3S: number = 2
/** 3; linux/if_link.h. */
export const IPVLAN_MODE_MAX: number = 3
/** 2; linux/if_link.h. */
export const LINK_XSTATS_TYPE_BOND: number = 2
/** 1; linux/if_link.h. */
export const LINK_XSTATS_TYPE_BRIDGE: number = 1
/** 2; linux/if_link.h. */
export const LINK_XSTATS_TYPE_MAX: number = 2
/** 0; linux/if_link.h. */
export const LINK_XSTATS_TYPE_UNSPEC: number = 0
/** 2; linux/if_link.h. */
export const MACSEC_OFFLOAD_MAC: number = 2
/** 2; linux/if_link.h. */
export const MACSEC_OFFLOAD_MAX: number = 2
/** 0; linux/if_link.h. */
export const MACSEC_OFFLOAD_OFF: number = 0
/** 1; linux/if_link.h. */
export const MACSEC_OFFLOAD_PHY: number = 1
/** 1; linux/if_link.h. */
export const MACSEC_VALIDATE_CHECK: number = 1
/** 0; linux/if_link.h. */
export const MACSEC_VALIDATE_DISABLED: number = 0
/** 2; linux/if_link.h. */
export const MACSEC_VALIDATE_MAX: number = 2
/** 2; linux/if_link.h. */
export const MACSEC_VALIDATE_STRICT: number = 2
/** 2; linux/if_link.h. */
export const MACVLAN_FLAG_NODST: number = 2
/** 1; linux/if_link.h. */
export const MACVLAN_FLAG_NOPROMISC: number = 1
/** 0; linux/if_link.h. */
export const MACVLAN_MACADDR_ADD: number = 0
/** 1; linux/if_link.h. */
export const MACVLAN_MACADDR_DEL: number = 1
/** 2; linux/if_link.h. */
export const MACVLAN_MACADDR_FLUSH: number = 2
/** 3; linux/if_link.h. */
export const MACVLAN_MACADDR_SET: number = 3
/** 4; linux/if_link.h. */
export const MACVLAN_MODE_BRIDGE: number = 4
/** 8; linux/if_link.h. */
export const MACVLAN_MODE_PASSTHRU: number = 8
/** 1; linux/if_link.h. */
export const MACVLAN_MODE_PRIVATE: number = 1
/** 0x10; linux/if_link.h. */
export const MACVLAN_MODE_SOURCE: number = 16
/** 2; linux/if_link.h. */
export const MACVLAN_MODE_VEPA: number = 2
/** 1; linux/if_link.h. */
export const MAX_VLAN_LIST_LEN: number = 1
/** 0; linux/if_link.h. */
export const NETKIT_DEVICE_PAIR: number = 0
/** 1; linux/if_link.h. */
export const NETKIT_DEVICE_SINGLE: number = 1
/** 2; linux/if_link.h. */
export const NETKIT_DROP: number = 2
/** 0; linux/if_link.h. */
export const NETKIT_L2: number = 0
/** 1; linux/if_link.h. */
export const NETKIT_L3: number = 1
/** -1; linux/if_link.h. */
export const NETKIT_NEXT: number = -1
/** 0; linux/if_link.h. */
export const NETKIT_PASS: number = 0
/** 7; linux/if_link.h. */
export const NETKIT_REDIRECT: number = 7
/** 1; linux/if_link.h. */
export const NETKIT_SCRUB_DEFAULT: number = 1
/** 0; linux/if_link.h. */
export const NETKIT_SCRUB_NONE: number = 0
/** 1; linux/if_link.h. */
export const OVPN_MODE_MP: number = 1
/** 0; linux/if_link.h. */
export const OVPN_MODE_P2P: number = 0
/** 0x28; linux/if_link.h. */
export const PORT_PROFILE_MAX: number = 40
/** 0x103; linux/if_link.h. */
export const PORT_PROFILE_RESPONSE_BADSTATE: number = 259
/** 0x105; linux/if_link.h. */
export const PORT_PROFILE_RESPONSE_ERROR: number = 261
/** 0x101; linux/if_link.h. */
export const PORT_PROFILE_RESPONSE_INPROGRESS: number = 257
/** 0x104; linux/if_link.h. */
export const PORT_PROFILE_RESPONSE_INSUFFICIENT_RESOURCES: number = 260
/** 0x102; linux/if_link.h. */
export const PORT_PROFILE_RESPONSE_INVALID: number = 258
/** 0x100; linux/if_link.h. */
export const PORT_PROFILE_RESPONSE_SUCCESS: number = 256
/** 2; linux/if_link.h. */
export const PORT_REQUEST_ASSOCIATE: number = 2
/** 3; linux/if_link.h. */
export const PORT_REQUEST_DISASSOCIATE: number = 3
/** 0; linux/if_link.h. */
export const PORT_REQUEST_PREASSOCIATE: number = 0
/** 1; linux/if_link.h. */
export const PORT_REQUEST_PREASSOCIATE_RR: number = 1
/** -1; linux/if_link.h. */
export const PORT_SELF_VF: number = -1
/** 0x10; linux/if_link.h. */
export const PORT_UUID_MAX: number = 16
/** 2; linux/if_link.h. */
export const PORT_VDP_RESPONSE_INSUFFICIENT_RESOURCES: number = 2
/** 1; linux/if_link.h. */
export const PORT_VDP_RESPONSE_INVALID_FORMAT: number = 1
/** 6; linux/if_link.h. */
export const PORT_VDP_RESPONSE_OUT_OF_SYNC: number = 6
/** 0; linux/if_link.h. */
export const PORT_VDP_RESPONSE_SUCCESS: number = 0
/** 3; linux/if_link.h. */
export const PORT_VDP_RESPONSE_UNUSED_VTID: number = 3
/** 5; linux/if_link.h. */
export const PORT_VDP_RESPONSE_VTID_VERSION_VIOALTION: number = 5
/** 4; linux/if_link.h. */
export const PORT_VDP_RESPONSE_VTID_VIOLATION: number = 4
/** 8; linux/if_link.h. */
export const RMNET_FLAGS_EGRESS_MAP_CKSUMV4: number = 8
/** 0x20; linux/if_link.h. */
export const RMNET_FLAGS_EGRESS_MAP_CKSUMV5: number = 32
/** 1; linux/if_link.h. */
export const RMNET_FLAGS_INGRESS_DEAGGREGATION: number = 1
/** 4; linux/if_link.h. */
export const RMNET_FLAGS_INGRESS_MAP_CKSUMV4: number = 4
/** 0x10; linux/if_link.h. */
export const RMNET_FLAGS_INGRESS_MAP_CKSUMV5: number = 16
/** 2; linux/if_link.h. */
export const RMNET_FLAGS_INGRESS_MAP_COMMANDS: number = 2
/** 1; linux/if_link.h. */
export const TUNNEL_MSG_FLAG_STATS: number = 1
/** 1; linux/if_link.h. */
export const TUNNEL_MSG_VALID_USER_FLAGS: number = 1
/** 9; linux/if_link.h. */
export const VNIFILTER_ENTRY_STATS_MAX: number = 9
/** 9; linux/if_link.h. */
export const VNIFILTER_ENTRY_STATS_PAD: number = 9
/** 1; linux/if_link.h. */
export const VNIFILTER_ENTRY_STATS_RX_BYTES: number = 1
/** 3; linux/if_link.h. */
export const VNIFILTER_ENTRY_STATS_RX_DROPS: number = 3
/** 4; linux/if_link.h. */
export const VNIFILTER_ENTRY_STATS_RX_ERRORS: number = 4
/** 2; linux/if_link.h. */
export const VNIFILTER_ENTRY_STATS_RX_PKTS: number = 2
/** 5; linux/if_link.h. */
export const VNIFILTER_ENTRY_STATS_TX_BYTES: number = 5
/** 7; linux/if_link.h. */
export const VNIFILTER_ENTRY_STATS_TX_DROPS: number = 7
/** 8; linux/if_link.h. */
export const VNIFILTER_ENTRY_STATS_TX_ERRORS: number = 8
/** 6; linux/if_link.h. */
export const VNIFILTER_ENTRY_STATS_TX_PKTS: number = 6
/** 0; linux/if_link.h. */
export const VNIFILTER_ENTRY_STATS_UNSPEC: number = 0
/** 2; linux/if_link.h. */
export const VXLAN_DF_INHERIT: number = 2
/** 2; linux/if_link.h. */
export const VXLAN_DF_MAX: number = 2
/** 1; linux/if_link.h. */
export const VXLAN_DF_SET: number = 1
/** 0; linux/if_link.h. */
export const VXLAN_DF_UNSET: number = 0
/** 0; linux/if_link.h. */
export const VXLAN_LABEL_FIXED: number = 0
/** 1; linux/if_link.h. */
export const VXLAN_LABEL_INHERIT: number = 1
/** 1; linux/if_link.h. */
export const VXLAN_LABEL_MAX: number = 1
/** 1; linux/if_link.h. */
export const VXLAN_VNIFILTER_ENTRY: number = 1
/** 2; linux/if_link.h. */
export const VXLAN_VNIFILTER_ENTRY_END: number = 2
/** 3; linux/if_link.h. */
export const VXLAN_VNIFILTER_ENTRY_GROUP: number = 3
/** 4; linux/if_link.h. */
export const VXLAN_VNIFILTER_ENTRY_GROUP6: number = 4
/** 5; linux/if_link.h. */
export const VXLAN_VNIFILTER_ENTRY_MAX: number = 5
/** 1; linux/if_link.h. */
export const VXLAN_VNIFILTER_ENTRY_START: number = 1
/** 5; linux/if_link.h. */
export const VXLAN_VNIFILTER_ENTRY_STATS: number = 5
/** 0; linux/if_link.h. */
export const VXLAN_VNIFILTER_ENTRY_UNSPEC: number = 0
/** 1; linux/if_link.h. */
export const VXLAN_VNIFILTER_MAX: number = 1
/** 0; linux/if_link.h. */
export const VXLAN_VNIFILTER_UNSPEC: number = 0
/** 1; linux/if_link.h. */
export const XDP_ATTACHED_DRV: number = 1
/** 3; linux/if_link.h. */
export const XDP_ATTACHED_HW: number = 3
/** 4; linux/if_link.h. */
export const XDP_ATTACHED_MULTI: number = 4
/** 0; linux/if_link.h. */
export const XDP_ATTACHED_NONE: number = 0
/** 2; linux/if_link.h. */
export const XDP_ATTACHED_SKB: number = 2
/** 4; linux/if_link.h. */
export const XDP_FLAGS_DRV_MODE: number = 4
/** 8; linux/if_link.h. */
export const XDP_FLAGS_HW_MODE: number = 8
/** 0x1f; linux/if_link.h. */
export const XDP_FLAGS_MASK: number = 31
/** 0xe; linux/if_link.h. */
export const XDP_FLAGS_MODES: number = 14
/** 0x10; linux/if_link.h. */
export const XDP_FLAGS_REPLACE: number = 16
/** 2; linux/if_link.h. */
export const XDP_FLAGS_SKB_MODE: number = 2
/** 1; linux/if_link.h. */
export const XDP_FLAGS_UPDATE_IF_NOEXIST: number = 1
/** 3; linux/if_link.h. */
export const __BR_STP_MODE_MAX: number = 3
/** 3; linux/if_link.h. */
export const __GENEVE_DF_END: number = 3
/** 5; linux/if_link.h. */
export const __IFLA_BAREUDP_MAX: number = 5
/** 6; linux/if_link.h. */
export const __IFLA_BOND_AD_INFO_MAX: number = 6
/** 0x23; linux/if_link.h. */
export const __IFLA_BOND_MAX: number = 35
/** 0xd; linux/if_link.h. */
export const __IFLA_BOND_SLAVE_MAX: number = 13
/** 0x2e; linux/if_link.h. */
export const __IFLA_BRPORT_MAX: number = 46
/** 0x33; linux/if_link.h. */
export const __IFLA_BR_MAX: number = 51
/** 2; linux/if_link.h. */
export const __IFLA_DSA_MAX: number = 2
/** 0x13; linux/if_link.h. */
export const __IFLA_GENEVE_MAX: number = 19
/** 9; linux/if_link.h. */
export const __IFLA_GTP_MAX: number = 9
/** 9; linux/if_link.h. */
export const __IFLA_HSR_MAX: number = 9
/** 0xa; linux/if_link.h. */
export const __IFLA_INET6_MAX: number = 10
/** 2; linux/if_link.h. */
export const __IFLA_INET_MAX: number = 2
/** 6; linux/if_link.h. */
export const __IFLA_INFO_MAX: number = 6
/** 4; linux/if_link.h. */
export const __IFLA_IPOIB_MAX: number = 4
/** 3; linux/if_link.h. */
export const __IFLA_IPVLAN_MAX: number = 3
/** 0x10; linux/if_link.h. */
export const __IFLA_MACSEC_MAX: number = 16
/** 0xa; linux/if_link.h. */
export const __IFLA_MACVLAN_MAX: number = 10
/** 0x46; linux/if_link.h. */
export const __IFLA_MAX: number = 70
/** 3; linux/if_link.h. */
export const __IFLA_MCTP_MAX: number = 3
/** 0xb; linux/if_link.h. */
export const __IFLA_NETKIT_MAX: number = 11
/** 3; linux/if_link.h. */
export const __IFLA_OFFLOAD_XSTATS_HW_S_INFO_MAX: number = 3
/** 4; linux/if_link.h. */
export const __IFLA_OFFLOAD_XSTATS_MAX: number = 4
/** 2; linux/if_link.h. */
export const __IFLA_OVPN_MAX: number = 2
/** 8; linux/if_link.h. */
export const __IFLA_PORT_MAX: number = 8
/** 2; linux/if_link.h. */
export const __IFLA_PPP_MAX: number = 2
/** 3; linux/if_link.h. */
export const __IFLA_PROTO_DOWN_REASON_CNT: number = 3
/** 3; linux/if_link.h. */
export const __IFLA_RMNET_MAX: number = 3
/** 3; linux/if_link.h. */
export const __IFLA_STATS_GETSET_MAX: number = 3
/** 6; linux/if_link.h. */
export const __IFLA_STATS_MAX: number = 6
/** 0xa; linux/if_link.h. */
export const __IFLA_TUN_MAX: number = 10
/** 2; linux/if_link.h. */
export const __IFLA_VF_INFO_MAX: number = 2
/** 3; linux/if_link.h. */
export const __IFLA_VF_LINK_STATE_MAX: number = 3
/** 0xe; linux/if_link.h. */
export const __IFLA_VF_MAX: number = 14
/** 2; linux/if_link.h. */
export const __IFLA_VF_PORT_MAX: number = 2
/** 9; linux/if_link.h. */
export const __IFLA_VF_STATS_MAX: number = 9
/** 2; linux/if_link.h. */
export const __IFLA_VF_VLAN_INFO_MAX: number = 2
/** 6; linux/if_link.h. */
export const __IFLA_VLAN_MAX: number = 6
/** 2; linux/if_link.h. */
export const __IFLA_VLAN_QOS_MAX: number = 2
/** 2; linux/if_link.h. */
export const __IFLA_VRF_MAX: number = 2
/** 2; linux/if_link.h. */
export const __IFLA_VRF_PORT_MAX: number = 2
/** 0x23; linux/if_link.h. */
export const __IFLA_VXLAN_MAX: number = 35
/** 9; linux/if_link.h. */
export const __IFLA_XDP_MAX: number = 9
/** 4; linux/if_link.h. */
export const __IFLA_XFRM_MAX: number = 4
/** 3; linux/if_link.h. */
export const __LINK_XSTATS_TYPE_MAX: number = 3
/** 3; linux/if_link.h. */
export const __MACSEC_OFFLOAD_END: number = 3
/** 3; linux/if_link.h. */
export const __MACSEC_VALIDATE_END: number = 3
/** 0xa; linux/if_link.h. */
export const __VNIFILTER_ENTRY_STATS_MAX: number = 10
/** 3; linux/if_link.h. */
export const __VXLAN_DF_END: number = 3
/** 2; linux/if_link.h. */
export const __VXLAN_LABEL_END: number = 2
/** 6; linux/if_link.h. */
export const __VXLAN_VNIFILTER_ENTRY_MAX: number = 6
/** 2; linux/if_link.h. */
export const __VXLAN_VNIFILTER_MAX: number = 2
/** 0x16; linux/igmp.h. */
export const IGMPV2_HOST_MEMBERSHIP_REPORT: number = 22
/** 5; linux/igmp.h. */
export const IGMPV3_ALLOW_NEW_SOURCES: number = 5
/** 0x160000e0; linux/igmp.h. */
export const IGMPV3_ALL_MCR: number = 369098976
/** 6; linux/igmp.h. */
export const IGMPV3_BLOCK_OLD_SOURCES: number = 6
/** 4; linux/igmp.h. */
export const IGMPV3_CHANGE_TO_EXCLUDE: number = 4
/** 3; linux/igmp.h. */
export const IGMPV3_CHANGE_TO_INCLUDE: number = 3
/** 0x22; linux/igmp.h. */
export const IGMPV3_HOST_MEMBERSHIP_REPORT: number = 34
/** 2; linux/igmp.h. */
export const IGMPV3_MODE_IS_EXCLUDE: number = 2
/** 1; linux/igmp.h. */
export const IGMPV3_MODE_IS_INCLUDE: number = 1
/** 0x190; linux/igmp.h. */
export const IGMP_AGE_THRESHOLD: number = 400
/** 0x10000e0; linux/igmp.h. */
export const IGMP_ALL_HOSTS: number = 16777440
/** 0x20000e0; linux/igmp.h. */
export const IGMP_ALL_ROUTER: number = 33554656
/** 5; linux/igmp.h. */
export const IGMP_AWAKENING_MEMBER: number = 5
/** 1; linux/igmp.h. */
export const IGMP_DELAYING_MEMBER: number = 1
/** 0x13; linux/igmp.h. */
export const IGMP_DVMRP: number = 19
/** 0x17; linux/igmp.h. */
export const IGMP_HOST_LEAVE_MESSAGE: number = 23
/** 0x11; linux/igmp.h. */
export const IGMP_HOST_MEMBERSHIP_QUERY: number = 17
/** 0x12; linux/igmp.h. */
export const IGMP_HOST_MEMBERSHIP_REPORT: number = 18
/** 2; linux/igmp.h. */
export const IGMP_IDLE_MEMBER: number = 2
/** 3; linux/igmp.h. */
export const IGMP_LAZY_MEMBER: number = 3
/** 0xe0; linux/igmp.h. */
export const IGMP_LOCAL_GROUP: number = 224
/** 0xffffff; linux/igmp.h. */
export const IGMP_LOCAL_GROUP_MASK: number = 16777215
/** 0xa; linux/igmp.h. */
export const IGMP_MAX_HOST_REPORT_DELAY: number = 10
/** 8; linux/igmp.h. */
export const IGMP_MINLEN: number = 8
/** 0x30; linux/igmp.h. */
export const IGMP_MRDISC_ADV: number = 48
/** 0x1f; linux/igmp.h. */
export const IGMP_MTRACE: number = 31
/** 0x1e; linux/igmp.h. */
export const IGMP_MTRACE_RESP: number = 30
/** 0x14; linux/igmp.h. */
export const IGMP_PIM: number = 20
/** 4; linux/igmp.h. */
export const IGMP_SLEEPING_MEMBER: number = 4
/** 0xa; linux/igmp.h. */
export const IGMP_TIMER_SCALE: number = 10
/** 0x15; linux/igmp.h. */
export const IGMP_TRACE: number = 21
/** 0x13; linux/inet_diag.h. */
export const DCCPDIAG_GETSOCK: number = 19
/** 5; linux/inet_diag.h. */
export const IDIAG_TIMER_DELACK: number = 5
/** 2; linux/inet_diag.h. */
export const IDIAG_TIMER_KEEPALIVE: number = 2
/** 0; linux/inet_diag.h. */
export const IDIAG_TIMER_OFF: number = 0
/** 1; linux/inet_diag.h. */
export const IDIAG_TIMER_ON: number = 1
/** 4; linux/inet_diag.h. */
export const IDIAG_TIMER_PROBE0: number = 4
/** 3; linux/inet_diag.h. */
export const IDIAG_TIMER_TIMEWAIT: number = 3
/** 0x10; linux/inet_diag.h. */
export const INET_DIAG_BBRINFO: number = 16
/** 6; linux/inet_diag.h. */
export const INET_DIAG_BC_AUTO: number = 6
/** 0xd; linux/inet_diag.h. */
export const INET_DIAG_BC_CGROUP_COND: number = 13
/** 9; linux/inet_diag.h. */
export const INET_DIAG_BC_DEV_COND: number = 9
/** 8; linux/inet_diag.h. */
export const INET_DIAG_BC_D_COND: number = 8
/** 0xc; linux/inet_diag.h. */
export const INET_DIAG_BC_D_EQ: number = 12
/** 4; linux/inet_diag.h. */
export const INET_DIAG_BC_D_GE: number = 4
/** 5; linux/inet_diag.h. */
export const INET_DIAG_BC_D_LE: number = 5
/** 1; linux/inet_diag.h. */
export const INET_DIAG_BC_JMP: number = 1
/** 0xa; linux/inet_diag.h. */
export const INET_DIAG_BC_MARK_COND: number = 10
/** 0; linux/inet_diag.h. */
export const INET_DIAG_BC_NOP: number = 0
/** 7; linux/inet_diag.h. */
export const INET_DIAG_BC_S_COND: number = 7
/** 0xb; linux/inet_diag.h. */
export const INET_DIAG_BC_S_EQ: number = 11
/** 2; linux/inet_diag.h. */
export const INET_DIAG_BC_S_GE: number = 2
/** 3; linux/inet_diag.h. */
export const INET_DIAG_BC_S_LE: number = 3
/** 0x15; linux/inet_diag.h. */
export const INET_DIAG_CGROUP_ID: number = 21
/** 0x11; linux/inet_diag.h. */
export const INET_DIAG_CLASS_ID: number = 17
/** 4; linux/inet_diag.h. */
export const INET_DIAG_CONG: number = 4
/** 9; linux/inet_diag.h. */
export const INET_DIAG_DCTCPINFO: number = 9
/** 0x18; linux/inet_diag.h. */
export const INET_DIAG_GETSOCK_MAX: number = 24
/** 2; linux/inet_diag.h. */
export const INET_DIAG_INFO: number = 2
/** 0xc; linux/inet_diag.h. */
export const INET_DIAG_LOCALS: number = 12
/** 0xf; linux/inet_diag.h. */
export const INET_DIAG_MARK: number = 15
/** 0x16; linux/inet_diag.h. */
export const INET_DIAG_MAX: number = 22
/** 0x12; linux/inet_diag.h. */
export const INET_DIAG_MD5SIG: number = 18
/** 1; linux/inet_diag.h. */
export const INET_DIAG_MEMINFO: number = 1
/** 0xffffffff; linux/inet_diag.h. */
export const INET_DIAG_NOCOOKIE: number = 4294967295
/** 0; linux/inet_diag.h. */
export const INET_DIAG_NONE: number = 0
/** 0xe; linux/inet_diag.h. */
export const INET_DIAG_PAD: number = 14
/** 0xd; linux/inet_diag.h. */
export const INET_DIAG_PEERS: number = 13
/** 0xa; linux/inet_diag.h. */
export const INET_DIAG_PROTOCOL: number = 10
/** 1; linux/inet_diag.h. */
export const INET_DIAG_REQ_BYTECODE: number = 1
/** 3; linux/inet_diag.h. */
export const INET_DIAG_REQ_MAX: number = 3
/** 0; linux/inet_diag.h. */
export const INET_DIAG_REQ_NONE: number = 0
/** 3; linux/inet_diag.h. */
export const INET_DIAG_REQ_PROTOCOL: number = 3
/** 2; linux/inet_diag.h. */
export const INET_DIAG_REQ_SK_BPF_STORAGES: number = 2
/** 8; linux/inet_diag.h. */
export const INET_DIAG_SHUTDOWN: number = 8
/** 7; linux/inet_diag.h. */
export const INET_DIAG_SKMEMINFO: number = 7
/** 0xb; linux/inet_diag.h. */
export const INET_DIAG_SKV6ONLY: number = 11
/** 0x14; linux/inet_diag.h. */
export const INET_DIAG_SK_BPF_STORAGES: number = 20
/** 0x16; linux/inet_diag.h. */
export const INET_DIAG_SOCKOPT: number = 22
/** 6; linux/inet_diag.h. */
export const INET_DIAG_TCLASS: number = 6
/** 5; linux/inet_diag.h. */
export const INET_DIAG_TOS: number = 5
/** 0x13; linux/inet_diag.h. */
export const INET_DIAG_ULP_INFO: number = 19
/** 3; linux/inet_diag.h. */
export const INET_DIAG_VEGASINFO: number = 3
/** 3; linux/inet_diag.h. */
export const INET_ULP_INFO_MAX: number = 3
/** 3; linux/inet_diag.h. */
export const INET_ULP_INFO_MPTCP: number = 3
/** 1; linux/inet_diag.h. */
export const INET_ULP_INFO_NAME: number = 1
/** 2; linux/inet_diag.h. */
export const INET_ULP_INFO_TLS: number = 2
/** 0; linux/inet_diag.h. */
export const INET_ULP_INFO_UNSPEC: number = 0
/** 0x12; linux/inet_diag.h. */
export const TCPDIAG_GETSOCK: number = 18
/** 0x17; linux/inet_diag.h. */
export const __INET_DIAG_MAX: number = 23
/** 4; linux/inet_diag.h. */
export const __INET_DIAG_REQ_MAX: number = 4
/** 4; linux/inet_diag.h. */
export const __INET_ULP_INFO_MAX: number = 4
/** 0x40; linux/ip.h. */
export const IPDEFTTL: number = 64
/** 0x86; linux/ip.h. */
export const IPOPT_CIPSO: number = 134
/** 0x60; linux/ip.h. */
export const IPOPT_CLASS_MASK: number = 96
/** 0; linux/ip.h. */
export const IPOPT_CONTROL: number = 0
/** 0x80; linux/ip.h. */
export const IPOPT_COPY: number = 128
/** 0; linux/ip.h. */
export const IPOPT_END: number = 0
/** 0; linux/ip.h. */
export const IPOPT_EOL: number = 0
/** 0x83; linux/ip.h. */
export const IPOPT_LSRR: number = 131
/** 0x40; linux/ip.h. */
export const IPOPT_MEASUREMENT: number = 64
/** 4; linux/ip.h. */
export const IPOPT_MINOFF: number = 4
/** 1; linux/ip.h. */
export const IPOPT_NOOP: number = 1
/** 1; linux/ip.h. */
export const IPOPT_NOP: number = 1
/** 0x1f; linux/ip.h. */
export const IPOPT_NUMBER_MASK: number = 31
/** 2; linux/ip.h. */
export const IPOPT_OFFSET: number = 2
/** 1; linux/ip.h. */
export const IPOPT_OLEN: number = 1
/** 0; linux/ip.h. */
export const IPOPT_OPTVAL: number = 0
/** 0x94; linux/ip.h. */
export const IPOPT_RA: number = 148
/** 0x20; linux/ip.h. */
export const IPOPT_RESERVED1: number = 32
/** 0x60; linux/ip.h. */
export const IPOPT_RESERVED2: number = 96
/** 7; linux/ip.h. */
export const IPOPT_RR: number = 7
/** 0x82; linux/ip.h. */
export const IPOPT_SEC: number = 130
/** 0x88; linux/ip.h. */
export const IPOPT_SID: number = 136
/** 0x89; linux/ip.h. */
export const IPOPT_SSRR: number = 137
/** 0x44; linux/ip.h. */
export const IPOPT_TIMESTAMP: number = 68
/** 0x44; linux/ip.h. */
export const IPOPT_TS: number = 68
/** 3; linux/ip.h. */
export const IPOPT_TS_PRESPEC: number = 3
/** 1; linux/ip.h. */
export const IPOPT_TS_TSANDADDR: number = 1
/** 0; linux/ip.h. */
export const IPOPT_TS_TSONLY: number = 0
/** 0x10; linux/ip.h. */
export const IPTOS_LOWDELAY: number = 16
/** 2; linux/ip.h. */
export const IPTOS_MINCOST: number = 2
/** 0xa0; linux/ip.h. */
export const IPTOS_PREC_CRITIC_ECP: number = 160
/** 0x60; linux/ip.h. */
export const IPTOS_PREC_FLASH: number = 96
/** 0x80; linux/ip.h. */
export const IPTOS_PREC_FLASHOVERRIDE: number = 128
/** 0x40; linux/ip.h. */
export const IPTOS_PREC_IMMEDIATE: number = 64
/** 0xc0; linux/ip.h. */
export const IPTOS_PREC_INTERNETCONTROL: number = 192
/** 0xe0; linux/ip.h. */
export const IPTOS_PREC_MASK: number = 224
/** 0xe0; linux/ip.h. */
export const IPTOS_PREC_NETCONTROL: number = 224
/** 0x20; linux/ip.h. */
export const IPTOS_PREC_PRIORITY: number = 32
/** 0; linux/ip.h. */
export const IPTOS_PREC_ROUTINE: number = 0
/** 4; linux/ip.h. */
export const IPTOS_RELIABILITY: number = 4
/** 8; linux/ip.h. */
export const IPTOS_THROUGHPUT: number = 8
/** 0x1e; linux/ip.h. */
export const IPTOS_TOS_MASK: number = 30
/** 8; linux/ip.h. */
export const IPV4_BEET_PHMAXLEN: number = 8
/** 0x17; linux/ip.h. */
export const IPV4_DEVCONF_ACCEPT_LOCAL: number = 23
/** 4; linux/ip.h. */
export const IPV4_DEVCONF_ACCEPT_REDIRECTS: number = 4
/** 9; linux/ip.h. */
export const IPV4_DEVCONF_ACCEPT_SOURCE_ROUTE: number = 9
/** 0xd; linux/ip.h. */
export const IPV4_DEVCONF_ARPFILTER: number = 13
/** 0x15; linux/ip.h. */
export const IPV4_DEVCONF_ARP_ACCEPT: number = 21
/** 0x12; linux/ip.h. */
export const IPV4_DEVCONF_ARP_ANNOUNCE: number = 18
/** 0x21; linux/ip.h. */
export const IPV4_DEVCONF_ARP_EVICT_NOCARRIER: number = 33
/** 0x13; linux/ip.h. */
export const IPV4_DEVCONF_ARP_IGNORE: number = 19
/** 0x16; linux/ip.h. */
export const IPV4_DEVCONF_ARP_NOTIFY: number = 22
/** 0x20; linux/ip.h. */
export const IPV4_DEVCONF_BC_FORWARDING: number = 32
/** 0xa; linux/ip.h. */
export const IPV4_DEVCONF_BOOTP_RELAY: number = 10
/** 0x1f; linux/ip.h. */
export const IPV4_DEVCONF_DROP_GRATUITOUS_ARP: number = 31
/** 0x1e; linux/ip.h. */
export const IPV4_DEVCONF_DROP_UNICAST_IN_L2_MULTICAST: number = 30
/** 0x11; linux/ip.h. */
export const IPV4_DEVCONF_FORCE_IGMP_VERSION: number = 17
/** 1; linux/ip.h. */
export const IPV4_DEVCONF_FORWARDING: number = 1
/** 0x1b; linux/ip.h. */
export const IPV4_DEVCONF_IGMPV2_UNSOLICITED_REPORT_INTERVAL: number = 27
/** 0x1c; linux/ip.h. */
export const IPV4_DEVCONF_IGMPV3_UNSOLICITED_REPORT_INTERVAL: number = 28
/** 0x1d; linux/ip.h. */
export const IPV4_DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN: number = 29
/** 0xb; linux/ip.h. */
export const IPV4_DEVCONF_LOG_MARTIANS: number = 11
/** 0x21; linux/ip.h. */
export const IPV4_DEVCONF_MAX: number = 33
/** 2; linux/ip.h. */
export const IPV4_DEVCONF_MC_FORWARDING: number = 2
/** 0xe; linux/ip.h. */
export const IPV4_DEVCONF_MEDIUM_ID: number = 14
/** 0x10; linux/ip.h. */
export const IPV4_DEVCONF_NOPOLICY: number = 16
/** 0xf; linux/ip.h. */
export const IPV4_DEVCONF_NOXFRM: number = 15
/** 0x14; linux/ip.h. */
export const IPV4_DEVCONF_PROMOTE_SECONDARIES: number = 20
/** 3; linux/ip.h. */
export const IPV4_DEVCONF_PROXY_ARP: number = 3
/** 0x19; linux/ip.h. */
export const IPV4_DEVCONF_PROXY_ARP_PVLAN: number = 25
/** 0x1a; linux/ip.h. */
export const IPV4_DEVCONF_ROUTE_LOCALNET: number = 26
/** 8; linux/ip.h. */
export const IPV4_DEVCONF_RP_FILTER: number = 8
/** 5; linux/ip.h. */
export const IPV4_DEVCONF_SECURE_REDIRECTS: number = 5
/** 6; linux/ip.h. */
export const IPV4_DEVCONF_SEND_REDIRECTS: number = 6
/** 7; linux/ip.h. */
export const IPV4_DEVCONF_SHARED_MEDIA: number = 7
/** 0x18; linux/ip.h. */
export const IPV4_DEVCONF_SRC_VMARK: number = 24
/** 0xc; linux/ip.h. */
export const IPV4_DEVCONF_TAG: number = 12
/** 4; linux/ip.h. */
export const IPVERSION: number = 4
/** 0xff; linux/ip.h. */
export const MAXTTL: number = 255
/** 0x28; linux/ip.h. */
export const MAX_IPOPTLEN: number = 40
/** 0x22; linux/ip.h. */
export const __IPV4_DEVCONF_MAX: number = 34
/** 0x1b; linux/ipv6.h. */
export const DEVCONF_ACCEPT_DAD: number = 27
/** 3; linux/ipv6.h. */
export const DEVCONF_ACCEPT_RA: number = 3
/** 0x11; linux/ipv6.h. */
export const DEVCONF_ACCEPT_RA_DEFRTR: number = 17
/** 0x21; linux/ipv6.h. */
export const DEVCONF_ACCEPT_RA_FROM_LOCAL: number = 33
/** 0x26; linux/ipv6.h. */
export const DEVCONF_ACCEPT_RA_MIN_HOP_LIMIT: number = 38
/** 0x3a; linux/ipv6.h. */
export const DEVCONF_ACCEPT_RA_MIN_LFT: number = 58
/** 0x23; linux/ipv6.h. */
export const DEVCONF_ACCEPT_RA_MTU: number = 35
/** 0x12; linux/ipv6.h. */
export const DEVCONF_ACCEPT_RA_PINFO: number = 18
/** 0x13; linux/ipv6.h. */
export const DEVCONF_ACCEPT_RA_RTR_PREF: number = 19
/** 0x15; linux/ipv6.h. */
export const DEVCONF_ACCEPT_RA_RT_INFO_MAX_PLEN: number = 21
/** 0x31; linux/ipv6.h. */
export const DEVCONF_ACCEPT_RA_RT_INFO_MIN_PLEN: number = 49
/** 4; linux/ipv6.h. */
export const DEVCONF_ACCEPT_REDIRECTS: number = 4
/** 0x18; linux/ipv6.h. */
export const DEVCONF_ACCEPT_SOURCE_ROUTE: number = 24
/** 0x39; linux/ipv6.h. */
export const DEVCONF_ACCEPT_UNTRACKED_NA: number = 57
/** 0x2f; linux/ipv6.h. */
export const DEVCONF_ADDR_GEN_MODE: number = 47
/** 5; linux/ipv6.h. */
export const DEVCONF_AUTOCONF: number = 5
/** 6; linux/ipv6.h. */
export const DEVCONF_DAD_TRANSMITS: number = 6
/** 0x1a; linux/ipv6.h. */
export const DEVCONF_DISABLE_IPV6: number = 26
/** 0x30; linux/ipv6.h. */
export const DEVCONF_DISABLE_POLICY: number = 48
/** 0x28; linux/ipv6.h. */
export const DEVCONF_DROP_UNICAST_IN_L2_MULTICAST: number = 40
/** 0x29; linux/ipv6.h. */
export const DEVCONF_DROP_UNSOLICITED_NA: number = 41
/** 0x2e; linux/ipv6.h. */
export const DEVCONF_ENHANCED_DAD: number = 46
/** 0x3b; linux/ipv6.h. */
export const DEVCONF_FORCE_FORWARDING: number = 59
/** 0x10; linux/ipv6.h. */
export const DEVCONF_FORCE_MLD_VERSION: number = 16
/** 0x1c; linux/ipv6.h. */
export const DEVCONF_FORCE_TLLAO: number = 28
/** 0; linux/ipv6.h. */
export const DEVCONF_FORWARDING: number = 0
/** 1; linux/ipv6.h. */
export const DEVCONF_HOPLIMIT: number = 1
/** 0x27; linux/ipv6.h. */
export const DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN: number = 39
/** 0x35; linux/ipv6.h. */
export const DEVCONF_IOAM6_ENABLED: number = 53
/** 0x36; linux/ipv6.h. */
export const DEVCONF_IOAM6_ID: number = 54
/** 0x37; linux/ipv6.h. */
export const DEVCONF_IOAM6_ID_WIDE: number = 55
/** 0x2a; linux/ipv6.h. */
export const DEVCONF_KEEP_ADDR_ON_DOWN: number = 42
/** 0x3c; linux/ipv6.h. */
export const DEVCONF_MAX: number = 60
/** 0xf; linux/ipv6.h. */
export const DEVCONF_MAX_ADDRESSES: number = 15
/** 0xe; linux/ipv6.h. */
export const DEVCONF_MAX_DESYNC_FACTOR: number = 14
/** 0x19; linux/ipv6.h. */
export const DEVCONF_MC_FORWARDING: number = 25
/** 0x1e; linux/ipv6.h. */
export const DEVCONF_MLDV1_UNSOLICITED_REPORT_INTERVAL: number = 30
/** 0x1f; linux/ipv6.h. */
export const DEVCONF_MLDV2_UNSOLICITED_REPORT_INTERVAL: number = 31
/** 2; linux/ipv6.h. */
export const DEVCONF_MTU6: number = 2
/** 0x38; linux/ipv6.h. */
export const DEVCONF_NDISC_EVICT_NOCARRIER: number = 56
/** 0x1d; linux/ipv6.h. */
export const DEVCONF_NDISC_NOTIFY: number = 29
/** 0x32; linux/ipv6.h. */
export const DEVCONF_NDISC_TCLASS: number = 50
/** 0x17; linux/ipv6.h. */
export const DEVCONF_OPTIMISTIC_DAD: number = 23
/** 0x16; linux/ipv6.h. */
export const DEVCONF_PROXY_NDP: number = 22
/** 0x34; linux/ipv6.h. */
export const DEVCONF_RA_DEFRTR_METRIC: number = 52
/** 0xd; linux/ipv6.h. */
export const DEVCONF_REGEN_MAX_RETRY: number = 13
/** 0x33; linux/ipv6.h. */
export const DEVCONF_RPL_SEG_ENABLED: number = 51
/** 0x14; linux/ipv6.h. */
export const DEVCONF_RTR_PROBE_INTERVAL: number = 20
/** 7; linux/ipv6.h. */
export const DEVCONF_RTR_SOLICITS: number = 7
/** 9; linux/ipv6.h. */
export const DEVCONF_RTR_SOLICIT_DELAY: number = 9
/** 8; linux/ipv6.h. */
export const DEVCONF_RTR_SOLICIT_INTERVAL: number = 8
/** 0x2b; linux/ipv6.h. */
export const DEVCONF_RTR_SOLICIT_MAX_INTERVAL: number = 43
/** 0x2c; linux/ipv6.h. */
export const DEVCONF_SEG6_ENABLED: number = 44
/** 0x2d; linux/ipv6.h. */
export const DEVCONF_SEG6_REQUIRE_HMAC: number = 45
/** 0x24; linux/ipv6.h. */
export const DEVCONF_STABLE_SECRET: number = 36
/** 0x20; linux/ipv6.h. */
export const DEVCONF_SUPPRESS_FRAG_NDISC: number = 32
/** 0xc; linux/ipv6.h. */
export const DEVCONF_TEMP_PREFERED_LFT: number = 12
/** 0xb; linux/ipv6.h. */
export const DEVCONF_TEMP_VALID_LFT: number = 11
/** 0x25; linux/ipv6.h. */
export const DEVCONF_USE_OIF_ADDRS_ONLY: number = 37
/** 0x22; linux/ipv6.h. */
export const DEVCONF_USE_OPTIMISTIC: number = 34
/** 0xa; linux/ipv6.h. */
export const DEVCONF_USE_TEMPADDR: number = 10
/** 0x500; linux/ipv6.h. */
export const IPV6_MIN_MTU: number = 1280
/** 0; linux/ipv6.h. */
export const IPV6_OPT_ROUTERALERT_MLD: number = 0
/** 1; linux/ipv6.h. */
export const IPV6_SRCRT_STRICT: number = 1
/** 0; linux/ipv6.h. */
export const IPV6_SRCRT_TYPE_0: number = 0
/** 2; linux/ipv6.h. */
export const IPV6_SRCRT_TYPE_2: number = 2
/** 3; linux/ipv6.h. */
export const IPV6_SRCRT_TYPE_3: number = 3
/** 4; linux/ipv6.h. */
export const IPV6_SRCRT_TYPE_4: number = 4
/** 0x200; linux/mii.h. */
export const ADVERTISE_1000FULL: number = 512
/** 0x100; linux/mii.h. */
export const ADVERTISE_1000HALF: number = 256
/** 0x20; linux/mii.h. */
export const ADVERTISE_1000XFULL: number = 32
/** 0x40; linux/mii.h. */
export const ADVERTISE_1000XHALF: number = 64
/** 0x80; linux/mii.h. */
export const ADVERTISE_1000XPAUSE: number = 128
/** 0x100; linux/mii.h. */
export const ADVERTISE_1000XPSE_ASYM: number = 256
/** 0x200; linux/mii.h. */
export const ADVERTISE_100BASE4: number = 512
/** 0x100; linux/mii.h. */
export const ADVERTISE_100FULL: number = 256
/** 0x80; linux/mii.h. */
export const ADVERTISE_100HALF: number = 128
/** 0x40; linux/mii.h. */
export const ADVERTISE_10FULL: number = 64
/** 0x20; linux/mii.h. */
export const ADVERTISE_10HALF: number = 32
/** 0x1e0; linux/mii.h. */
export const ADVERTISE_ALL: number = 480
/** 1; linux/mii.h. */
export const ADVERTISE_CSMA: number = 1
/** 0x141; linux/mii.h. */
export const ADVERTISE_FULL: number = 321
/** 0x4000; linux/mii.h. */
export const ADVERTISE_LPACK: number = 16384
/** 0x8000; linux/mii.h. */
export const ADVERTISE_NPAGE: number = 32768
/** 0x800; linux/mii.h. */
export const ADVERTISE_PAUSE_ASYM: number = 2048
/** 0x400; linux/mii.h. */
export const ADVERTISE_PAUSE_CAP: number = 1024
/** 0x1000; linux/mii.h. */
export const ADVERTISE_RESV: number = 4096
/** 0x2000; linux/mii.h. */
export const ADVERTISE_RFAULT: number = 8192
/** 1; linux/mii.h. */
export const ADVERTISE_SGMII: number = 1
/** 0x1f; linux/mii.h. */
export const ADVERTISE_SLCT: number = 31
/** 0x1000; linux/mii.h. */
export const ADVERTISE_XNP: number = 4096
/** 0x1000; linux/mii.h. */
export const BMCR_ANENABLE: number = 4096
/** 0x200; linux/mii.h. */
export const BMCR_ANRESTART: number = 512
/** 0x80; linux/mii.h. */
export const BMCR_CTST: number = 128
/** 0x100; linux/mii.h. */
export const BMCR_FULLDPLX: number = 256
/** 0x400; linux/mii.h. */
export const BMCR_ISOLATE: number = 1024
/** 0x4000; linux/mii.h. */
export const BMCR_LOOPBACK: number = 16384
/** 0x800; linux/mii.h. */
export const BMCR_PDOWN: number = 2048
/** 0x8000; linux/mii.h. */
export const BMCR_RESET: number = 32768
/** 0x3f; linux/mii.h. */
export const BMCR_RESV: number = 63
/** 0; linux/mii.h. */
export const BMCR_SPEED10: number = 0
/** 0x2000; linux/mii.h. */
export const BMCR_SPEED100: number = 8192
/** 0x40; linux/mii.h. */
export const BMCR_SPEED1000: number = 64
/** 0x8000; linux/mii.h. */
export const BMSR_100BASE4: number = 32768
/** 0x4000; linux/mii.h. */
export const BMSR_100FULL: number = 16384
/** 0x400; linux/mii.h. */
export const BMSR_100FULL2: number = 1024
/** 0x2000; linux/mii.h. */
export const BMSR_100HALF: number = 8192
/** 0x200; linux/mii.h. */
export const BMSR_100HALF2: number = 512
/** 0x1000; linux/mii.h. */
export const BMSR_10FULL: number = 4096
/** 0x800; linux/mii.h. */
export const BMSR_10HALF: number = 2048
/** 8; linux/mii.h. */
export const BMSR_ANEGCAPABLE: number = 8
/** 0x20; linux/mii.h. */
export const BMSR_ANEGCOMPLETE: number = 32
/** 1; linux/mii.h. */
export const BMSR_ERCAP: number = 1
/** 0x100; linux/mii.h. */
export const BMSR_ESTATEN: number = 256
/** 2; linux/mii.h. */
export const BMSR_JCD: number = 2
/** 4; linux/mii.h. */
export const BMSR_LSTATUS: number = 4
/** 0xc0; linux/mii.h. */
export const BMSR_RESV: number = 192
/** 0x10; linux/mii.h. */
export const BMSR_RFAULT: number = 16
/** 0x800; linux/mii.h. */
export const CTL1000_AS_MASTER: number = 2048
/** 0x1000; linux/mii.h. */
export const CTL1000_ENABLE_MASTER: number = 4096
/** 0x400; linux/mii.h. */
export const CTL1000_PREFER_MASTER: number = 1024
/** 0x2000; linux/mii.h. */
export const ESTATUS_1000_TFULL: number = 8192
/** 0x1000; linux/mii.h. */
export const ESTATUS_1000_THALF: number = 4096
/** 0x8000; linux/mii.h. */
export const ESTATUS_1000_XFULL: number = 32768
/** 0x4000; linux/mii.h. */
export const ESTATUS_1000_XHALF: number = 16384
/** 4; linux/mii.h. */
export const EXPANSION_ENABLENPAGE: number = 4
/** 2; linux/mii.h. */
export const EXPANSION_LCWP: number = 2
/** 0x10; linux/mii.h. */
export const EXPANSION_MFAULTS: number = 16
/** 8; linux/mii.h. */
export const EXPANSION_NPCAPABLE: number = 8
/** 1; linux/mii.h. */
export const EXPANSION_NWAY: number = 1
/** 0xffe0; linux/mii.h. */
export const EXPANSION_RESV: number = 65504
/** 2; linux/mii.h. */
export const FLOW_CTRL_RX: number = 2
/** 1; linux/mii.h. */
export const FLOW_CTRL_TX: number = 1
/** 0x380; linux/mii.h. */
export const LPA_100: number = 896
/** 0x800; linux/mii.h. */
export const LPA_1000FULL: number = 2048
/** 0x400; linux/mii.h. */
export const LPA_1000HALF: number = 1024
/** 0x2000; linux/mii.h. */
export const LPA_1000LOCALRXOK: number = 8192
/** 0x8000; linux/mii.h. */
export const LPA_1000MSFAIL: number = 32768
/** 0x4000; linux/mii.h. */
export const LPA_1000MSRES: number = 16384
/** 0x1000; linux/mii.h. */
export const LPA_1000REMRXOK: number = 4096
/** 0x20; linux/mii.h. */
export const LPA_1000XFULL: number = 32
/** 0x40; linux/mii.h. */
export const LPA_1000XHALF: number = 64
/** 0x80; linux/mii.h. */
export const LPA_1000XPAUSE: number = 128
/** 0x100; linux/mii.h. */
export const LPA_1000XPAUSE_ASYM: number = 256
/** 0x200; linux/mii.h. */
export const LPA_100BASE4: number = 512
/** 0x100; linux/mii.h. */
export const LPA_100FULL: number = 256
/** 0x80; linux/mii.h. */
export const LPA_100HALF: number = 128
/** 0x40; linux/mii.h. */
export const LPA_10FULL: number = 64
/** 0x20; linux/mii.h. */
export const LPA_10HALF: number = 32
/** 0x140; linux/mii.h. */
export const LPA_DUPLEX: number = 320
/** 0x4000; linux/mii.h. */
export const LPA_LPACK: number = 16384
/** 0x8000; linux/mii.h. */
export const LPA_NPAGE: number = 32768
/** 0x800; linux/mii.h. */
export const LPA_PAUSE_ASYM: number = 2048
/** 0x400; linux/mii.h. */
export const LPA_PAUSE_CAP: number = 1024
/** 0x1000; linux/mii.h. */
export const LPA_RESV: number = 4096
/** 0x2000; linux/mii.h. */
export const LPA_RFAULT: number = 8192
/** 1; linux/mii.h. */
export const LPA_SGMII: number = 1
/** 0; linux/mii.h. */
export const LPA_SGMII_10: number = 0
/** 0x400; linux/mii.h. */
export const LPA_SGMII_100: number = 1024
/** 0x800; linux/mii.h. */
export const LPA_SGMII_1000: number = 2048
/** 0x1800; linux/mii.h. */
export const LPA_SGMII_1000FULL: number = 6144
/** 0x800; linux/mii.h. */
export const LPA_SGMII_1000HALF: number = 2048
/** 0x1400; linux/mii.h. */
export const LPA_SGMII_100FULL: number = 5120
/** 0x400; linux/mii.h. */
export const LPA_SGMII_100HALF: number = 1024
/** 0x1000; linux/mii.h. */
export const LPA_SGMII_10FULL: number = 4096
/** 0; linux/mii.h. */
export const LPA_SGMII_10HALF: number = 0
/** 0x1c00; linux/mii.h. */
export const LPA_SGMII_DPX_SPD_MASK: number = 7168
/** 0x1000; linux/mii.h. */
export const LPA_SGMII_FULL_DUPLEX: number = 4096
/** 0x8000; linux/mii.h. */
export const LPA_SGMII_LINK: number = 32768
/** 0xc00; linux/mii.h. */
export const LPA_SGMII_SPD_MASK: number = 3072
/** 0x1f; linux/mii.h. */
export const LPA_SLCT: number = 31
/** 4; linux/mii.h. */
export const MII_ADVERTISE: number = 4
/** 0; linux/mii.h. */
export const MII_BMCR: number = 0
/** 1; linux/mii.h. */
export const MII_BMSR: number = 1
/** 9; linux/mii.h. */
export const MII_CTRL1000: number = 9
/** 0x12; linux/mii.h. */
export const MII_DCOUNTER: number = 18
/** 0xf; linux/mii.h. */
export const MII_ESTATUS: number = 15
/** 6; linux/mii.h. */
export const MII_EXPANSION: number = 6
/** 0x13; linux/mii.h. */
export const MII_FCSCOUNTER: number = 19
/** 0x18; linux/mii.h. */
export const MII_LBRERROR: number = 24
/** 5; linux/mii.h. */
export const MII_LPA: number = 5
/** 0xd; linux/mii.h. */
export const MII_MMD_CTRL: number = 13
/** 0; linux/mii.h. */
export const MII_MMD_CTRL_ADDR: number = 0
/** 0x1f; linux/mii.h. */
export const MII_MMD_CTRL_DEVAD_MASK: number = 31
/** 0xc000; linux/mii.h. */
export const MII_MMD_CTRL_INCR_ON_WT: number = 49152
/** 0x8000; linux/mii.h. */
export const MII_MMD_CTRL_INCR_RDWT: number = 32768
/** 0x4000; linux/mii.h. */
export const MII_MMD_CTRL_NOINCR: number = 16384
/** 0xe; linux/mii.h. */
export const MII_MMD_DATA: number = 14
/** 0x1c; linux/mii.h. */
export const MII_NCONFIG: number = 28
/** 0x14; linux/mii.h. */
export const MII_NWAYTEST: number = 20
/** 0x19; linux/mii.h. */
export const MII_PHYADDR: number = 25
/** 2; linux/mii.h. */
export const MII_PHYSID1: number = 2
/** 3; linux/mii.h. */
export const MII_PHYSID2: number = 3
/** 0x15; linux/mii.h. */
export const MII_RERRCOUNTER: number = 21
/** 0x17; linux/mii.h. */
export const MII_RESV1: number = 23
/** 0x1a; linux/mii.h. */
export const MII_RESV2: number = 26
/** 0x16; linux/mii.h. */
export const MII_SREVISION: number = 22
/** 0xa; linux/mii.h. */
export const MII_STAT1000: number = 10
/** 0x1b; linux/mii.h. */
export const MII_TPISTATUS: number = 27
/** 0x100; linux/mii.h. */
export const NWAYTEST_LOOPBACK: number = 256
/** 0xff; linux/mii.h. */
export const NWAYTEST_RESV1: number = 255
/** 0xfe00; linux/mii.h. */
export const NWAYTEST_RESV2: number = 65024
/** 7; linux/netfilter/nf_tables.h. */
export const NFTA_BITWISE_DATA: number = 7
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_BITWISE_DREG: number = 2
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_BITWISE_LEN: number = 3
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_BITWISE_MASK: number = 4
/** 8; linux/netfilter/nf_tables.h. */
export const NFTA_BITWISE_MAX: number = 8
/** 6; linux/netfilter/nf_tables.h. */
export const NFTA_BITWISE_OP: number = 6
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_BITWISE_SREG: number = 1
/** 8; linux/netfilter/nf_tables.h. */
export const NFTA_BITWISE_SREG2: number = 8
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_BITWISE_UNSPEC: number = 0
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_BITWISE_XOR: number = 5
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_BYTEORDER_DREG: number = 2
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_BYTEORDER_LEN: number = 4
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_BYTEORDER_MAX: number = 5
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_BYTEORDER_OP: number = 3
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_BYTEORDER_SIZE: number = 5
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_BYTEORDER_SREG: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_BYTEORDER_UNSPEC: number = 0
/** 8; linux/netfilter/nf_tables.h. */
export const NFTA_CHAIN_COUNTERS: number = 8
/** 0xa; linux/netfilter/nf_tables.h. */
export const NFTA_CHAIN_FLAGS: number = 10
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_CHAIN_HANDLE: number = 2
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_CHAIN_HOOK: number = 4
/** 0xb; linux/netfilter/nf_tables.h. */
export const NFTA_CHAIN_ID: number = 11
/** 0xc; linux/netfilter/nf_tables.h. */
export const NFTA_CHAIN_MAX: number = 12
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_CHAIN_NAME: number = 3
/** 9; linux/netfilter/nf_tables.h. */
export const NFTA_CHAIN_PAD: number = 9
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_CHAIN_POLICY: number = 5
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_CHAIN_TABLE: number = 1
/** 7; linux/netfilter/nf_tables.h. */
export const NFTA_CHAIN_TYPE: number = 7
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_CHAIN_UNSPEC: number = 0
/** 6; linux/netfilter/nf_tables.h. */
export const NFTA_CHAIN_USE: number = 6
/** 0xc; linux/netfilter/nf_tables.h. */
export const NFTA_CHAIN_USERDATA: number = 12
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_CMP_DATA: number = 3
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_CMP_MAX: number = 3
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_CMP_OP: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_CMP_SREG: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_CMP_UNSPEC: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_CONNLIMIT_COUNT: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_CONNLIMIT_FLAGS: number = 2
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_CONNLIMIT_MAX: number = 2
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_CONNLIMIT_UNSPEC: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_COUNTER_BYTES: number = 1
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_COUNTER_MAX: number = 3
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_COUNTER_PACKETS: number = 2
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_COUNTER_PAD: number = 3
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_COUNTER_UNSPEC: number = 0
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_CT_DIRECTION: number = 3
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_CT_DREG: number = 1
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_CT_EXPECT_DPORT: number = 3
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_CT_EXPECT_L3PROTO: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_CT_EXPECT_L4PROTO: number = 2
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_CT_EXPECT_MAX: number = 5
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_CT_EXPECT_SIZE: number = 5
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_CT_EXPECT_TIMEOUT: number = 4
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_CT_EXPECT_UNSPEC: number = 0
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_CT_HELPER_L3PROTO: number = 2
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_CT_HELPER_L4PROTO: number = 3
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_CT_HELPER_MAX: number = 3
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_CT_HELPER_NAME: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_CT_HELPER_UNSPEC: number = 0
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_CT_KEY: number = 2
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_CT_MAX: number = 4
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_CT_SREG: number = 4
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_CT_TIMEOUT_DATA: number = 3
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_CT_TIMEOUT_L3PROTO: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_CT_TIMEOUT_L4PROTO: number = 2
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_CT_TIMEOUT_MAX: number = 3
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_CT_TIMEOUT_UNSPEC: number = 0
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_CT_UNSPEC: number = 0
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_DATA_MAX: number = 2
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_DATA_UNSPEC: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_DATA_VALUE: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_DATA_VERDICT: number = 2
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_DEVICE_MAX: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_DEVICE_NAME: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_DEVICE_PREFIX: number = 2
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_DEVICE_UNSPEC: number = 0
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_DUP_MAX: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_DUP_SREG_ADDR: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_DUP_SREG_DEV: number = 2
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_DUP_UNSPEC: number = 0
/** 7; linux/netfilter/nf_tables.h. */
export const NFTA_DYNSET_EXPR: number = 7
/** 0xa; linux/netfilter/nf_tables.h. */
export const NFTA_DYNSET_EXPRESSIONS: number = 10
/** 9; linux/netfilter/nf_tables.h. */
export const NFTA_DYNSET_FLAGS: number = 9
/** 0xa; linux/netfilter/nf_tables.h. */
export const NFTA_DYNSET_MAX: number = 10
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_DYNSET_OP: number = 3
/** 8; linux/netfilter/nf_tables.h. */
export const NFTA_DYNSET_PAD: number = 8
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_DYNSET_SET_ID: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_DYNSET_SET_NAME: number = 1
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_DYNSET_SREG_DATA: number = 5
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_DYNSET_SREG_KEY: number = 4
/** 6; linux/netfilter/nf_tables.h. */
export const NFTA_DYNSET_TIMEOUT: number = 6
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_DYNSET_UNSPEC: number = 0
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_EXPR_DATA: number = 2
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_EXPR_MAX: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_EXPR_NAME: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_EXPR_UNSPEC: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_EXTHDR_DREG: number = 1
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_EXTHDR_FLAGS: number = 5
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_EXTHDR_LEN: number = 4
/** 7; linux/netfilter/nf_tables.h. */
export const NFTA_EXTHDR_MAX: number = 7
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_EXTHDR_OFFSET: number = 3
/** 6; linux/netfilter/nf_tables.h. */
export const NFTA_EXTHDR_OP: number = 6
/** 7; linux/netfilter/nf_tables.h. */
export const NFTA_EXTHDR_SREG: number = 7
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_EXTHDR_TYPE: number = 2
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_EXTHDR_UNSPEC: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_FIB_DREG: number = 1
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_FIB_FLAGS: number = 3
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_FIB_F_DADDR: number = 2
/** 8; linux/netfilter/nf_tables.h. */
export const NFTA_FIB_F_IIF: number = 8
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_FIB_F_MARK: number = 4
/** 0x10; linux/netfilter/nf_tables.h. */
export const NFTA_FIB_F_OIF: number = 16
/** 0x20; linux/netfilter/nf_tables.h. */
export const NFTA_FIB_F_PRESENT: number = 32
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_FIB_F_SADDR: number = 1
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_FIB_MAX: number = 3
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_FIB_RESULT: number = 2
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_FIB_UNSPEC: number = 0
/** 7; linux/netfilter/nf_tables.h. */
export const NFTA_FLOWTABLE_FLAGS: number = 7
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_FLOWTABLE_HANDLE: number = 5
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_FLOWTABLE_HOOK: number = 3
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_FLOWTABLE_HOOK_DEVS: number = 3
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_FLOWTABLE_HOOK_MAX: number = 3
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_FLOWTABLE_HOOK_NUM: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_FLOWTABLE_HOOK_PRIORITY: number = 2
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_FLOWTABLE_HOOK_UNSPEC: number = 0
/** 7; linux/netfilter/nf_tables.h. */
export const NFTA_FLOWTABLE_MAX: number = 7
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_FLOWTABLE_NAME: number = 2
/** 6; linux/netfilter/nf_tables.h. */
export const NFTA_FLOWTABLE_PAD: number = 6
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_FLOWTABLE_TABLE: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_FLOWTABLE_UNSPEC: number = 0
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_FLOWTABLE_USE: number = 4
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_FLOW_MAX: number = 1
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_FLOW_TABLE_NAME: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_FLOW_UNSPEC: number = 0
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_FWD_MAX: number = 3
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_FWD_NFPROTO: number = 3
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_FWD_SREG_ADDR: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_FWD_SREG_DEV: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_FWD_UNSPEC: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_GEN_ID: number = 1
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_GEN_MAX: number = 3
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_GEN_PROC_NAME: number = 3
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_GEN_PROC_PID: number = 2
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_GEN_UNSPEC: number = 0
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_HASH_DREG: number = 2
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_HASH_LEN: number = 3
/** 9; linux/netfilter/nf_tables.h. */
export const NFTA_HASH_MAX: number = 9
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_HASH_MODULUS: number = 4
/** 6; linux/netfilter/nf_tables.h. */
export const NFTA_HASH_OFFSET: number = 6
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_HASH_SEED: number = 5
/** 9; linux/netfilter/nf_tables.h. */
export const NFTA_HASH_SET_ID: number = 9
/** 8; linux/netfilter/nf_tables.h. */
export const NFTA_HASH_SET_NAME: number = 8
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_HASH_SREG: number = 1
/** 7; linux/netfilter/nf_tables.h. */
export const NFTA_HASH_TYPE: number = 7
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_HASH_UNSPEC: number = 0
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_HOOK_DEV: number = 3
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_HOOK_DEVS: number = 4
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_HOOK_HOOKNUM: number = 1
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_HOOK_MAX: number = 4
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_HOOK_PRIORITY: number = 2
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_HOOK_UNSPEC: number = 0
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_IMMEDIATE_DATA: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_IMMEDIATE_DREG: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_IMMEDIATE_MAX: number = 2
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_IMMEDIATE_UNSPEC: number = 0
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_INNER_EXPR: number = 5
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_INNER_FLAGS: number = 3
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_INNER_HDRSIZE: number = 4
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_INNER_MAX: number = 5
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_INNER_NUM: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_INNER_TYPE: number = 2
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_INNER_UNSPEC: number = 0
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_LAST_MAX: number = 3
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_LAST_MSECS: number = 2
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_LAST_PAD: number = 3
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_LAST_SET: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_LAST_UNSPEC: number = 0
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_LIMIT_BURST: number = 3
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_LIMIT_FLAGS: number = 5
/** 6; linux/netfilter/nf_tables.h. */
export const NFTA_LIMIT_MAX: number = 6
/** 6; linux/netfilter/nf_tables.h. */
export const NFTA_LIMIT_PAD: number = 6
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_LIMIT_RATE: number = 1
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_LIMIT_TYPE: number = 4
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_LIMIT_UNIT: number = 2
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_LIMIT_UNSPEC: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_LIST_ELEM: number = 1
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_LIST_MAX: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_LIST_UNSPEC: number = 0
/** 6; linux/netfilter/nf_tables.h. */
export const NFTA_LOG_FLAGS: number = 6
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_LOG_GROUP: number = 1
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_LOG_LEVEL: number = 5
/** 6; linux/netfilter/nf_tables.h. */
export const NFTA_LOG_MAX: number = 6
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_LOG_PREFIX: number = 2
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_LOG_QTHRESHOLD: number = 4
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_LOG_SNAPLEN: number = 3
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_LOG_UNSPEC: number = 0
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_LOOKUP_DREG: number = 3
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_LOOKUP_FLAGS: number = 5
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_LOOKUP_MAX: number = 5
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_LOOKUP_SET: number = 1
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_LOOKUP_SET_ID: number = 4
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_LOOKUP_SREG: number = 2
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_LOOKUP_UNSPEC: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_MASQ_FLAGS: number = 1
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_MASQ_MAX: number = 3
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_MASQ_REG_PROTO_MAX: number = 3
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_MASQ_REG_PROTO_MIN: number = 2
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_MASQ_UNSPEC: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_META_DREG: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_META_KEY: number = 2
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_META_MAX: number = 3
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_META_SREG: number = 3
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_META_UNSPEC: number = 0
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_NAT_FAMILY: number = 2
/** 7; linux/netfilter/nf_tables.h. */
export const NFTA_NAT_FLAGS: number = 7
/** 7; linux/netfilter/nf_tables.h. */
export const NFTA_NAT_MAX: number = 7
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_NAT_REG_ADDR_MAX: number = 4
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_NAT_REG_ADDR_MIN: number = 3
/** 6; linux/netfilter/nf_tables.h. */
export const NFTA_NAT_REG_PROTO_MAX: number = 6
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_NAT_REG_PROTO_MIN: number = 5
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_NAT_TYPE: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_NAT_UNSPEC: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_NG_DREG: number = 1
/** 6; linux/netfilter/nf_tables.h. */
export const NFTA_NG_MAX: number = 6
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_NG_MODULUS: number = 2
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_NG_OFFSET: number = 4
/** 6; linux/netfilter/nf_tables.h. */
export const NFTA_NG_SET_ID: number = 6
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_NG_SET_NAME: number = 5
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_NG_TYPE: number = 3
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_NG_UNSPEC: number = 0
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_OBJREF_IMM_NAME: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_OBJREF_IMM_TYPE: number = 1
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_OBJREF_MAX: number = 5
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_OBJREF_SET_ID: number = 5
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_OBJREF_SET_NAME: number = 4
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_OBJREF_SET_SREG: number = 3
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_OBJREF_UNSPEC: number = 0
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_OBJ_DATA: number = 4
/** 6; linux/netfilter/nf_tables.h. */
export const NFTA_OBJ_HANDLE: number = 6
/** 8; linux/netfilter/nf_tables.h. */
export const NFTA_OBJ_MAX: number = 8
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_OBJ_NAME: number = 2
/** 7; linux/netfilter/nf_tables.h. */
export const NFTA_OBJ_PAD: number = 7
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_OBJ_TABLE: number = 1
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_OBJ_TYPE: number = 3
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_OBJ_UNSPEC: number = 0
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_OBJ_USE: number = 5
/** 8; linux/netfilter/nf_tables.h. */
export const NFTA_OBJ_USERDATA: number = 8
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_OSF_DREG: number = 1
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_OSF_FLAGS: number = 3
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_OSF_MAX: number = 3
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_OSF_TTL: number = 2
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_OSF_UNSPEC: number = 0
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_PAYLOAD_BASE: number = 2
/** 8; linux/netfilter/nf_tables.h. */
export const NFTA_PAYLOAD_CSUM_FLAGS: number = 8
/** 7; linux/netfilter/nf_tables.h. */
export const NFTA_PAYLOAD_CSUM_OFFSET: number = 7
/** 6; linux/netfilter/nf_tables.h. */
export const NFTA_PAYLOAD_CSUM_TYPE: number = 6
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_PAYLOAD_DREG: number = 1
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_PAYLOAD_LEN: number = 4
/** 8; linux/netfilter/nf_tables.h. */
export const NFTA_PAYLOAD_MAX: number = 8
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_PAYLOAD_OFFSET: number = 3
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_PAYLOAD_SREG: number = 5
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_PAYLOAD_UNSPEC: number = 0
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_QUEUE_FLAGS: number = 3
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_QUEUE_MAX: number = 4
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_QUEUE_NUM: number = 1
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_QUEUE_SREG_QNUM: number = 4
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_QUEUE_TOTAL: number = 2
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_QUEUE_UNSPEC: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_QUOTA_BYTES: number = 1
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_QUOTA_CONSUMED: number = 4
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_QUOTA_FLAGS: number = 2
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_QUOTA_MAX: number = 4
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_QUOTA_PAD: number = 3
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_QUOTA_UNSPEC: number = 0
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_RANGE_FROM_DATA: number = 3
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_RANGE_MAX: number = 4
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_RANGE_OP: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_RANGE_SREG: number = 1
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_RANGE_TO_DATA: number = 4
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_RANGE_UNSPEC: number = 0
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_REDIR_FLAGS: number = 3
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_REDIR_MAX: number = 3
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_REDIR_REG_PROTO_MAX: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_REDIR_REG_PROTO_MIN: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_REDIR_UNSPEC: number = 0
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_REJECT_ICMP_CODE: number = 2
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_REJECT_MAX: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_REJECT_TYPE: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_REJECT_UNSPEC: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_RT_DREG: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_RT_KEY: number = 2
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_RT_MAX: number = 2
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_RT_UNSPEC: number = 0
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_RULE_CHAIN: number = 2
/** 0xb; linux/netfilter/nf_tables.h. */
export const NFTA_RULE_CHAIN_ID: number = 11
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_RULE_COMPAT: number = 5
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_RULE_COMPAT_FLAGS: number = 2
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_RULE_COMPAT_MAX: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_RULE_COMPAT_PROTO: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_RULE_COMPAT_UNSPEC: number = 0
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_RULE_EXPRESSIONS: number = 4
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_RULE_HANDLE: number = 3
/** 9; linux/netfilter/nf_tables.h. */
export const NFTA_RULE_ID: number = 9
/** 0xb; linux/netfilter/nf_tables.h. */
export const NFTA_RULE_MAX: number = 11
/** 8; linux/netfilter/nf_tables.h. */
export const NFTA_RULE_PAD: number = 8
/** 6; linux/netfilter/nf_tables.h. */
export const NFTA_RULE_POSITION: number = 6
/** 0xa; linux/netfilter/nf_tables.h. */
export const NFTA_RULE_POSITION_ID: number = 10
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_RULE_TABLE: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_RULE_UNSPEC: number = 0
/** 7; linux/netfilter/nf_tables.h. */
export const NFTA_RULE_USERDATA: number = 7
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_SECMARK_CTX: number = 1
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_SECMARK_MAX: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_SECMARK_UNSPEC: number = 0
/** 0x14; linux/netfilter/nf_tables.h. */
export const NFTA_SET_COUNT: number = 20
/** 7; linux/netfilter/nf_tables.h. */
export const NFTA_SET_DATA_LEN: number = 7
/** 6; linux/netfilter/nf_tables.h. */
export const NFTA_SET_DATA_TYPE: number = 6
/** 9; linux/netfilter/nf_tables.h. */
export const NFTA_SET_DESC: number = 9
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_SET_DESC_CONCAT: number = 2
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_SET_DESC_MAX: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_SET_DESC_SIZE: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_SET_DESC_UNSPEC: number = 0
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_SET_ELEM_DATA: number = 2
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_SET_ELEM_EXPIRATION: number = 5
/** 7; linux/netfilter/nf_tables.h. */
export const NFTA_SET_ELEM_EXPR: number = 7
/** 0xb; linux/netfilter/nf_tables.h. */
export const NFTA_SET_ELEM_EXPRESSIONS: number = 11
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_SET_ELEM_FLAGS: number = 3
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_SET_ELEM_KEY: number = 1
/** 0xa; linux/netfilter/nf_tables.h. */
export const NFTA_SET_ELEM_KEY_END: number = 10
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_SET_ELEM_LIST_ELEMENTS: number = 3
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_SET_ELEM_LIST_MAX: number = 4
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_SET_ELEM_LIST_SET: number = 2
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_SET_ELEM_LIST_SET_ID: number = 4
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_SET_ELEM_LIST_TABLE: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_SET_ELEM_LIST_UNSPEC: number = 0
/** 0xb; linux/netfilter/nf_tables.h. */
export const NFTA_SET_ELEM_MAX: number = 11
/** 9; linux/netfilter/nf_tables.h. */
export const NFTA_SET_ELEM_OBJREF: number = 9
/** 8; linux/netfilter/nf_tables.h. */
export const NFTA_SET_ELEM_PAD: number = 8
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_SET_ELEM_TIMEOUT: number = 4
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_SET_ELEM_UNSPEC: number = 0
/** 6; linux/netfilter/nf_tables.h. */
export const NFTA_SET_ELEM_USERDATA: number = 6
/** 0x11; linux/netfilter/nf_tables.h. */
export const NFTA_SET_EXPR: number = 17
/** 0x12; linux/netfilter/nf_tables.h. */
export const NFTA_SET_EXPRESSIONS: number = 18
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_SET_FIELD_LEN: number = 1
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_SET_FIELD_MAX: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_SET_FIELD_UNSPEC: number = 0
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_SET_FLAGS: number = 3
/** 0xc; linux/netfilter/nf_tables.h. */
export const NFTA_SET_GC_INTERVAL: number = 12
/** 0x10; linux/netfilter/nf_tables.h. */
export const NFTA_SET_HANDLE: number = 16
/** 0xa; linux/netfilter/nf_tables.h. */
export const NFTA_SET_ID: number = 10
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_SET_KEY_LEN: number = 5
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_SET_KEY_TYPE: number = 4
/** 0x14; linux/netfilter/nf_tables.h. */
export const NFTA_SET_MAX: number = 20
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_SET_NAME: number = 2
/** 0xf; linux/netfilter/nf_tables.h. */
export const NFTA_SET_OBJ_TYPE: number = 15
/** 0xe; linux/netfilter/nf_tables.h. */
export const NFTA_SET_PAD: number = 14
/** 8; linux/netfilter/nf_tables.h. */
export const NFTA_SET_POLICY: number = 8
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_SET_TABLE: number = 1
/** 0xb; linux/netfilter/nf_tables.h. */
export const NFTA_SET_TIMEOUT: number = 11
/** 0x13; linux/netfilter/nf_tables.h. */
export const NFTA_SET_TYPE: number = 19
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_SET_UNSPEC: number = 0
/** 0xd; linux/netfilter/nf_tables.h. */
export const NFTA_SET_USERDATA: number = 13
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_SOCKET_DREG: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_SOCKET_KEY: number = 1
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_SOCKET_LEVEL: number = 3
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_SOCKET_MAX: number = 3
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_SOCKET_UNSPEC: number = 0
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_SYNPROXY_FLAGS: number = 3
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_SYNPROXY_MAX: number = 3
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_SYNPROXY_MSS: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_SYNPROXY_UNSPEC: number = 0
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_SYNPROXY_WSCALE: number = 2
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_TABLE_FLAGS: number = 2
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_TABLE_HANDLE: number = 4
/** 7; linux/netfilter/nf_tables.h. */
export const NFTA_TABLE_MAX: number = 7
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_TABLE_NAME: number = 1
/** 7; linux/netfilter/nf_tables.h. */
export const NFTA_TABLE_OWNER: number = 7
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_TABLE_PAD: number = 5
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_TABLE_UNSPEC: number = 0
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_TABLE_USE: number = 3
/** 6; linux/netfilter/nf_tables.h. */
export const NFTA_TABLE_USERDATA: number = 6
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_TPROXY_FAMILY: number = 1
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_TPROXY_MAX: number = 3
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_TPROXY_REG_ADDR: number = 2
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_TPROXY_REG_PORT: number = 3
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_TPROXY_UNSPEC: number = 0
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_TRACE_CHAIN: number = 2
/** 0x13; linux/netfilter/nf_tables.h. */
export const NFTA_TRACE_CT_DIRECTION: number = 19
/** 0x12; linux/netfilter/nf_tables.h. */
export const NFTA_TRACE_CT_ID: number = 18
/** 0x15; linux/netfilter/nf_tables.h. */
export const NFTA_TRACE_CT_STATE: number = 21
/** 0x14; linux/netfilter/nf_tables.h. */
export const NFTA_TRACE_CT_STATUS: number = 20
/** 6; linux/netfilter/nf_tables.h. */
export const NFTA_TRACE_ID: number = 6
/** 0xa; linux/netfilter/nf_tables.h. */
export const NFTA_TRACE_IIF: number = 10
/** 0xb; linux/netfilter/nf_tables.h. */
export const NFTA_TRACE_IIFTYPE: number = 11
/** 7; linux/netfilter/nf_tables.h. */
export const NFTA_TRACE_LL_HEADER: number = 7
/** 0xe; linux/netfilter/nf_tables.h. */
export const NFTA_TRACE_MARK: number = 14
/** 0x15; linux/netfilter/nf_tables.h. */
export const NFTA_TRACE_MAX: number = 21
/** 8; linux/netfilter/nf_tables.h. */
export const NFTA_TRACE_NETWORK_HEADER: number = 8
/** 0xf; linux/netfilter/nf_tables.h. */
export const NFTA_TRACE_NFPROTO: number = 15
/** 0xc; linux/netfilter/nf_tables.h. */
export const NFTA_TRACE_OIF: number = 12
/** 0xd; linux/netfilter/nf_tables.h. */
export const NFTA_TRACE_OIFTYPE: number = 13
/** 0x11; linux/netfilter/nf_tables.h. */
export const NFTA_TRACE_PAD: number = 17
/** 0x10; linux/netfilter/nf_tables.h. */
export const NFTA_TRACE_POLICY: number = 16
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_TRACE_RULE_HANDLE: number = 3
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_TRACE_TABLE: number = 1
/** 9; linux/netfilter/nf_tables.h. */
export const NFTA_TRACE_TRANSPORT_HEADER: number = 9
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_TRACE_TYPE: number = 4
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_TRACE_UNSPEC: number = 0
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_TRACE_VERDICT: number = 5
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_DREG: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY: number = 1
/** 8; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_DPORT: number = 8
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_ERSPAN_MAX: number = 4
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_ERSPAN_UNSPEC: number = 0
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_ERSPAN_V1_INDEX: number = 2
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_ERSPAN_V2_DIR: number = 4
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_ERSPAN_V2_HWID: number = 3
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_ERSPAN_VERSION: number = 1
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_FLAGS: number = 4
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_GENEVE_CLASS: number = 1
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_GENEVE_DATA: number = 3
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_GENEVE_MAX: number = 3
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_GENEVE_TYPE: number = 2
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_GENEVE_UNSPEC: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_ID: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_IP: number = 2
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_IP6: number = 3
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_IP6_DST: number = 2
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_IP6_FLOWLABEL: number = 3
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_IP6_MAX: number = 3
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_IP6_SRC: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_IP6_UNSPEC: number = 0
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_IP_DST: number = 2
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_IP_MAX: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_IP_SRC: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_IP_UNSPEC: number = 0
/** 9; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_MAX: number = 9
/** 9; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_OPTS: number = 9
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_OPTS_ERSPAN: number = 2
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_OPTS_GENEVE: number = 3
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_OPTS_MAX: number = 3
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_OPTS_UNSPEC: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_OPTS_VXLAN: number = 1
/** 7; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_SPORT: number = 7
/** 5; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_TOS: number = 5
/** 6; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_TTL: number = 6
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_UNSPEC: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_VXLAN_GBP: number = 1
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_VXLAN_MAX: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_KEY_VXLAN_UNSPEC: number = 0
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_MAX: number = 3
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_MODE: number = 3
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_TUNNEL_UNSPEC: number = 0
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_VERDICT_CHAIN: number = 2
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_VERDICT_CHAIN_ID: number = 3
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_VERDICT_CODE: number = 1
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_VERDICT_MAX: number = 3
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_VERDICT_UNSPEC: number = 0
/** 3; linux/netfilter/nf_tables.h. */
export const NFTA_XFRM_DIR: number = 3
/** 1; linux/netfilter/nf_tables.h. */
export const NFTA_XFRM_DREG: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFTA_XFRM_KEY: number = 2
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_XFRM_MAX: number = 4
/** 4; linux/netfilter/nf_tables.h. */
export const NFTA_XFRM_SPNUM: number = 4
/** 0; linux/netfilter/nf_tables.h. */
export const NFTA_XFRM_UNSPEC: number = 0
/** 3; linux/netfilter/nf_tables.h. */
export const NFT_BITWISE_AND: number = 3
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_BITWISE_BOOL: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_BITWISE_LSHIFT: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_BITWISE_MASK_XOR: number = 0
/** 4; linux/netfilter/nf_tables.h. */
export const NFT_BITWISE_OR: number = 4
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_BITWISE_RSHIFT: number = 2
/** 5; linux/netfilter/nf_tables.h. */
export const NFT_BITWISE_XOR: number = 5
/** -2; linux/netfilter/nf_tables.h. */
export const NFT_BREAK: number = -2
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_BYTEORDER_HTON: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_BYTEORDER_NTOH: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_CHAIN_BASE: number = 1
/** 4; linux/netfilter/nf_tables.h. */
export const NFT_CHAIN_BINDING: number = 4
/** 7; linux/netfilter/nf_tables.h. */
export const NFT_CHAIN_FLAGS: number = 7
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_CHAIN_HW_OFFLOAD: number = 2
/** 0x100; linux/netfilter/nf_tables.h. */
export const NFT_CHAIN_MAXNAMELEN: number = 256
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_CMP_EQ: number = 0
/** 4; linux/netfilter/nf_tables.h. */
export const NFT_CMP_GT: number = 4
/** 5; linux/netfilter/nf_tables.h. */
export const NFT_CMP_GTE: number = 5
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_CMP_LT: number = 2
/** 3; linux/netfilter/nf_tables.h. */
export const NFT_CMP_LTE: number = 3
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_CMP_NEQ: number = 1
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_CONNLIMIT_F_INV: number = 1
/** -1; linux/netfilter/nf_tables.h. */
export const NFT_CONTINUE: number = -1
/** 0x10; linux/netfilter/nf_tables.h. */
export const NFT_CT_AVGPKT: number = 16
/** 0xf; linux/netfilter/nf_tables.h. */
export const NFT_CT_BYTES: number = 15
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_CT_DIRECTION: number = 1
/** 9; linux/netfilter/nf_tables.h. */
export const NFT_CT_DST: number = 9
/** 0x14; linux/netfilter/nf_tables.h. */
export const NFT_CT_DST_IP: number = 20
/** 0x16; linux/netfilter/nf_tables.h. */
export const NFT_CT_DST_IP6: number = 22
/** 0x12; linux/netfilter/nf_tables.h. */
export const NFT_CT_EVENTMASK: number = 18
/** 5; linux/netfilter/nf_tables.h. */
export const NFT_CT_EXPIRATION: number = 5
/** 6; linux/netfilter/nf_tables.h. */
export const NFT_CT_HELPER: number = 6
/** 0x17; linux/netfilter/nf_tables.h. */
export const NFT_CT_ID: number = 23
/** 7; linux/netfilter/nf_tables.h. */
export const NFT_CT_L3PROTOCOL: number = 7
/** 0xd; linux/netfilter/nf_tables.h. */
export const NFT_CT_LABELS: number = 13
/** 3; linux/netfilter/nf_tables.h. */
export const NFT_CT_MARK: number = 3
/** 0x17; linux/netfilter/nf_tables.h. */
export const NFT_CT_MAX: number = 23
/** 0xe; linux/netfilter/nf_tables.h. */
export const NFT_CT_PKTS: number = 14
/** 0xa; linux/netfilter/nf_tables.h. */
export const NFT_CT_PROTOCOL: number = 10
/** 0xc; linux/netfilter/nf_tables.h. */
export const NFT_CT_PROTO_DST: number = 12
/** 0xb; linux/netfilter/nf_tables.h. */
export const NFT_CT_PROTO_SRC: number = 11
/** 4; linux/netfilter/nf_tables.h. */
export const NFT_CT_SECMARK: number = 4
/** 8; linux/netfilter/nf_tables.h. */
export const NFT_CT_SRC: number = 8
/** 0x13; linux/netfilter/nf_tables.h. */
export const NFT_CT_SRC_IP: number = 19
/** 0x15; linux/netfilter/nf_tables.h. */
export const NFT_CT_SRC_IP6: number = 21
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_CT_STATE: number = 0
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_CT_STATUS: number = 2
/** 0x11; linux/netfilter/nf_tables.h. */
export const NFT_CT_ZONE: number = 17
/** 0xffffff00; linux/netfilter/nf_tables.h. */
export const NFT_DATA_RESERVED_MASK: number = 4294967040
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_DATA_VALUE: number = 0
/** 0x40; linux/netfilter/nf_tables.h. */
export const NFT_DATA_VALUE_MAXLEN: number = 64
/** 0xffffff00; linux/netfilter/nf_tables.h. */
export const NFT_DATA_VERDICT: number = 4294967040
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_DYNSET_F_EXPR: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_DYNSET_F_INV: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_DYNSET_OP_ADD: number = 0
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_DYNSET_OP_DELETE: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_DYNSET_OP_UPDATE: number = 1
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_EXTHDR_F_PRESENT: number = 1
/** 4; linux/netfilter/nf_tables.h. */
export const NFT_EXTHDR_OP_DCCP: number = 4
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_EXTHDR_OP_IPV4: number = 2
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_EXTHDR_OP_IPV6: number = 0
/** 4; linux/netfilter/nf_tables.h. */
export const NFT_EXTHDR_OP_MAX: number = 4
/** 3; linux/netfilter/nf_tables.h. */
export const NFT_EXTHDR_OP_SCTP: number = 3
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_EXTHDR_OP_TCPOPT: number = 1
/** 3; linux/netfilter/nf_tables.h. */
export const NFT_FIB_RESULT_ADDRTYPE: number = 3
/** 3; linux/netfilter/nf_tables.h. */
export const NFT_FIB_RESULT_MAX: number = 3
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_FIB_RESULT_OIF: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_FIB_RESULT_OIFNAME: number = 2
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_FIB_RESULT_UNSPEC: number = 0
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_FLOWTABLE_COUNTER: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_FLOWTABLE_HW_OFFLOAD: number = 1
/** 3; linux/netfilter/nf_tables.h. */
export const NFT_FLOWTABLE_MASK: number = 3
/** -4; linux/netfilter/nf_tables.h. */
export const NFT_GOTO: number = -4
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_HASH_JENKINS: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_HASH_SYM: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_INNER_GENEVE: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_INNER_HDRSIZE: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_INNER_LL: number = 2
/** 0xf; linux/netfilter/nf_tables.h. */
export const NFT_INNER_MASK: number = 15
/** 4; linux/netfilter/nf_tables.h. */
export const NFT_INNER_NH: number = 4
/** 8; linux/netfilter/nf_tables.h. */
export const NFT_INNER_TH: number = 8
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_INNER_UNSPEC: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_INNER_VXLAN: number = 1
/** -3; linux/netfilter/nf_tables.h. */
export const NFT_JUMP: number = -3
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_LIMIT_F_INV: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_LIMIT_PKTS: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_LIMIT_PKT_BYTES: number = 1
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_LOGLEVEL_ALERT: number = 1
/** 8; linux/netfilter/nf_tables.h. */
export const NFT_LOGLEVEL_AUDIT: number = 8
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_LOGLEVEL_CRIT: number = 2
/** 7; linux/netfilter/nf_tables.h. */
export const NFT_LOGLEVEL_DEBUG: number = 7
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_LOGLEVEL_EMERG: number = 0
/** 3; linux/netfilter/nf_tables.h. */
export const NFT_LOGLEVEL_ERR: number = 3
/** 6; linux/netfilter/nf_tables.h. */
export const NFT_LOGLEVEL_INFO: number = 6
/** 8; linux/netfilter/nf_tables.h. */
export const NFT_LOGLEVEL_MAX: number = 8
/** 5; linux/netfilter/nf_tables.h. */
export const NFT_LOGLEVEL_NOTICE: number = 5
/** 4; linux/netfilter/nf_tables.h. */
export const NFT_LOGLEVEL_WARNING: number = 4
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_LOOKUP_F_INV: number = 1
/** 0x23; linux/netfilter/nf_tables.h. */
export const NFT_META_BRI_BROUTE: number = 35
/** 0x25; linux/netfilter/nf_tables.h. */
export const NFT_META_BRI_IIFHWADDR: number = 37
/** 0x11; linux/netfilter/nf_tables.h. */
export const NFT_META_BRI_IIFNAME: number = 17
/** 0x1c; linux/netfilter/nf_tables.h. */
export const NFT_META_BRI_IIFPVID: number = 28
/** 0x1d; linux/netfilter/nf_tables.h. */
export const NFT_META_BRI_IIFVPROTO: number = 29
/** 0x12; linux/netfilter/nf_tables.h. */
export const NFT_META_BRI_OIFNAME: number = 18
/** 0x17; linux/netfilter/nf_tables.h. */
export const NFT_META_CGROUP: number = 23
/** 0x14; linux/netfilter/nf_tables.h. */
export const NFT_META_CPU: number = 20
/** 8; linux/netfilter/nf_tables.h. */
export const NFT_META_IFTYPE: number = 8
/** 4; linux/netfilter/nf_tables.h. */
export const NFT_META_IIF: number = 4
/** 0x15; linux/netfilter/nf_tables.h. */
export const NFT_META_IIFGROUP: number = 21
/** 0x1a; linux/netfilter/nf_tables.h. */
export const NFT_META_IIFKIND: number = 26
/** 6; linux/netfilter/nf_tables.h. */
export const NFT_META_IIFNAME: number = 6
/** 8; linux/netfilter/nf_tables.h. */
export const NFT_META_IIFTYPE: number = 8
/** 0x10; linux/netfilter/nf_tables.h. */
export const NFT_META_L4PROTO: number = 16
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_META_LEN: number = 0
/** 3; linux/netfilter/nf_tables.h. */
export const NFT_META_MARK: number = 3
/** 0xf; linux/netfilter/nf_tables.h. */
export const NFT_META_NFPROTO: number = 15
/** 0xc; linux/netfilter/nf_tables.h. */
export const NFT_META_NFTRACE: number = 12
/** 5; linux/netfilter/nf_tables.h. */
export const NFT_META_OIF: number = 5
/** 0x16; linux/netfilter/nf_tables.h. */
export const NFT_META_OIFGROUP: number = 22
/** 0x1b; linux/netfilter/nf_tables.h. */
export const NFT_META_OIFKIND: number = 27
/** 7; linux/netfilter/nf_tables.h. */
export const NFT_META_OIFNAME: number = 7
/** 9; linux/netfilter/nf_tables.h. */
export const NFT_META_OIFTYPE: number = 9
/** 0x13; linux/netfilter/nf_tables.h. */
export const NFT_META_PKTTYPE: number = 19
/** 0x18; linux/netfilter/nf_tables.h. */
export const NFT_META_PRANDOM: number = 24
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_META_PRIORITY: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_META_PROTOCOL: number = 1
/** 0xd; linux/netfilter/nf_tables.h. */
export const NFT_META_RTCLASSID: number = 13
/** 0x21; linux/netfilter/nf_tables.h. */
export const NFT_META_SDIF: number = 33
/** 0x22; linux/netfilter/nf_tables.h. */
export const NFT_META_SDIFNAME: number = 34
/** 0xe; linux/netfilter/nf_tables.h. */
export const NFT_META_SECMARK: number = 14
/** 0x19; linux/netfilter/nf_tables.h. */
export const NFT_META_SECPATH: number = 25
/** 0xb; linux/netfilter/nf_tables.h. */
export const NFT_META_SKGID: number = 11
/** 0xa; linux/netfilter/nf_tables.h. */
export const NFT_META_SKUID: number = 10
/** 0x1f; linux/netfilter/nf_tables.h. */
export const NFT_META_TIME_DAY: number = 31
/** 0x20; linux/netfilter/nf_tables.h. */
export const NFT_META_TIME_HOUR: number = 32
/** 0x1e; linux/netfilter/nf_tables.h. */
export const NFT_META_TIME_NS: number = 30
/** 5; linux/netfilter/nf_tables.h. */
export const NFT_MSG_DELCHAIN: number = 5
/** 0x18; linux/netfilter/nf_tables.h. */
export const NFT_MSG_DELFLOWTABLE: number = 24
/** 0x14; linux/netfilter/nf_tables.h. */
export const NFT_MSG_DELOBJ: number = 20
/** 8; linux/netfilter/nf_tables.h. */
export const NFT_MSG_DELRULE: number = 8
/** 0xb; linux/netfilter/nf_tables.h. */
export const NFT_MSG_DELSET: number = 11
/** 0xe; linux/netfilter/nf_tables.h. */
export const NFT_MSG_DELSETELEM: number = 14
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_MSG_DELTABLE: number = 2
/** 0x1b; linux/netfilter/nf_tables.h. */
export const NFT_MSG_DESTROYCHAIN: number = 27
/** 0x20; linux/netfilter/nf_tables.h. */
export const NFT_MSG_DESTROYFLOWTABLE: number = 32
/** 0x1f; linux/netfilter/nf_tables.h. */
export const NFT_MSG_DESTROYOBJ: number = 31
/** 0x1c; linux/netfilter/nf_tables.h. */
export const NFT_MSG_DESTROYRULE: number = 28
/** 0x1d; linux/netfilter/nf_tables.h. */
export const NFT_MSG_DESTROYSET: number = 29
/** 0x1e; linux/netfilter/nf_tables.h. */
export const NFT_MSG_DESTROYSETELEM: number = 30
/** 0x1a; linux/netfilter/nf_tables.h. */
export const NFT_MSG_DESTROYTABLE: number = 26
/** 4; linux/netfilter/nf_tables.h. */
export const NFT_MSG_GETCHAIN: number = 4
/** 0x17; linux/netfilter/nf_tables.h. */
export const NFT_MSG_GETFLOWTABLE: number = 23
/** 0x10; linux/netfilter/nf_tables.h. */
export const NFT_MSG_GETGEN: number = 16
/** 0x13; linux/netfilter/nf_tables.h. */
export const NFT_MSG_GETOBJ: number = 19
/** 0x15; linux/netfilter/nf_tables.h. */
export const NFT_MSG_GETOBJ_RESET: number = 21
/** 7; linux/netfilter/nf_tables.h. */
export const NFT_MSG_GETRULE: number = 7
/** 0x19; linux/netfilter/nf_tables.h. */
export const NFT_MSG_GETRULE_RESET: number = 25
/** 0xa; linux/netfilter/nf_tables.h. */
export const NFT_MSG_GETSET: number = 10
/** 0xd; linux/netfilter/nf_tables.h. */
export const NFT_MSG_GETSETELEM: number = 13
/** 0x21; linux/netfilter/nf_tables.h. */
export const NFT_MSG_GETSETELEM_RESET: number = 33
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_MSG_GETTABLE: number = 1
/** 0x22; linux/netfilter/nf_tables.h. */
export const NFT_MSG_MAX: number = 34
/** 3; linux/netfilter/nf_tables.h. */
export const NFT_MSG_NEWCHAIN: number = 3
/** 0x16; linux/netfilter/nf_tables.h. */
export const NFT_MSG_NEWFLOWTABLE: number = 22
/** 0xf; linux/netfilter/nf_tables.h. */
export const NFT_MSG_NEWGEN: number = 15
/** 0x12; linux/netfilter/nf_tables.h. */
export const NFT_MSG_NEWOBJ: number = 18
/** 6; linux/netfilter/nf_tables.h. */
export const NFT_MSG_NEWRULE: number = 6
/** 9; linux/netfilter/nf_tables.h. */
export const NFT_MSG_NEWSET: number = 9
/** 0xc; linux/netfilter/nf_tables.h. */
export const NFT_MSG_NEWSETELEM: number = 12
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_MSG_NEWTABLE: number = 0
/** 0x11; linux/netfilter/nf_tables.h. */
export const NFT_MSG_TRACE: number = 17
/** 0x100; linux/netfilter/nf_tables.h. */
export const NFT_NAME_MAXLEN: number = 256
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_NAT_DNAT: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_NAT_SNAT: number = 0
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_NG_INCREMENTAL: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_NG_MAX: number = 1
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_NG_RANDOM: number = 1
/** 5; linux/netfilter/nf_tables.h. */
export const NFT_OBJECT_CONNLIMIT: number = 5
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_OBJECT_COUNTER: number = 1
/** 9; linux/netfilter/nf_tables.h. */
export const NFT_OBJECT_CT_EXPECT: number = 9
/** 3; linux/netfilter/nf_tables.h. */
export const NFT_OBJECT_CT_HELPER: number = 3
/** 7; linux/netfilter/nf_tables.h. */
export const NFT_OBJECT_CT_TIMEOUT: number = 7
/** 4; linux/netfilter/nf_tables.h. */
export const NFT_OBJECT_LIMIT: number = 4
/** 0xa; linux/netfilter/nf_tables.h. */
export const NFT_OBJECT_MAX: number = 10
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_OBJECT_QUOTA: number = 2
/** 8; linux/netfilter/nf_tables.h. */
export const NFT_OBJECT_SECMARK: number = 8
/** 0xa; linux/netfilter/nf_tables.h. */
export const NFT_OBJECT_SYNPROXY: number = 10
/** 6; linux/netfilter/nf_tables.h. */
export const NFT_OBJECT_TUNNEL: number = 6
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_OBJECT_UNSPEC: number = 0
/** 0x100; linux/netfilter/nf_tables.h. */
export const NFT_OBJ_MAXNAMELEN: number = 256
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_OSF_F_VERSION: number = 1
/** 0x10; linux/netfilter/nf_tables.h. */
export const NFT_OSF_MAXGENRELEN: number = 16
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_PAYLOAD_CSUM_INET: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_PAYLOAD_CSUM_NONE: number = 0
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_PAYLOAD_CSUM_SCTP: number = 2
/** 3; linux/netfilter/nf_tables.h. */
export const NFT_PAYLOAD_INNER_HEADER: number = 3
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_PAYLOAD_L4CSUM_PSEUDOHDR: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_PAYLOAD_LL_HEADER: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_PAYLOAD_NETWORK_HEADER: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_PAYLOAD_TRANSPORT_HEADER: number = 2
/** 4; linux/netfilter/nf_tables.h. */
export const NFT_PAYLOAD_TUN_HEADER: number = 4
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_QUEUE_FLAG_BYPASS: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_QUEUE_FLAG_CPU_FANOUT: number = 2
/** 3; linux/netfilter/nf_tables.h. */
export const NFT_QUEUE_FLAG_MASK: number = 3
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_QUOTA_F_DEPLETED: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_QUOTA_F_INV: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_RANGE_EQ: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_RANGE_NEQ: number = 1
/** 8; linux/netfilter/nf_tables.h. */
export const NFT_REG32_00: number = 8
/** 9; linux/netfilter/nf_tables.h. */
export const NFT_REG32_01: number = 9
/** 0xa; linux/netfilter/nf_tables.h. */
export const NFT_REG32_02: number = 10
/** 0xb; linux/netfilter/nf_tables.h. */
export const NFT_REG32_03: number = 11
/** 0xc; linux/netfilter/nf_tables.h. */
export const NFT_REG32_04: number = 12
/** 0xd; linux/netfilter/nf_tables.h. */
export const NFT_REG32_05: number = 13
/** 0xe; linux/netfilter/nf_tables.h. */
export const NFT_REG32_06: number = 14
/** 0xf; linux/netfilter/nf_tables.h. */
export const NFT_REG32_07: number = 15
/** 0x10; linux/netfilter/nf_tables.h. */
export const NFT_REG32_08: number = 16
/** 0x11; linux/netfilter/nf_tables.h. */
export const NFT_REG32_09: number = 17
/** 0x12; linux/netfilter/nf_tables.h. */
export const NFT_REG32_10: number = 18
/** 0x13; linux/netfilter/nf_tables.h. */
export const NFT_REG32_11: number = 19
/** 0x14; linux/netfilter/nf_tables.h. */
export const NFT_REG32_12: number = 20
/** 0x15; linux/netfilter/nf_tables.h. */
export const NFT_REG32_13: number = 21
/** 0x16; linux/netfilter/nf_tables.h. */
export const NFT_REG32_14: number = 22
/** 0x17; linux/netfilter/nf_tables.h. */
export const NFT_REG32_15: number = 23
/** 0x10; linux/netfilter/nf_tables.h. */
export const NFT_REG32_COUNT: number = 16
/** 4; linux/netfilter/nf_tables.h. */
export const NFT_REG32_SIZE: number = 4
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_REG_1: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_REG_2: number = 2
/** 3; linux/netfilter/nf_tables.h. */
export const NFT_REG_3: number = 3
/** 4; linux/netfilter/nf_tables.h. */
export const NFT_REG_4: number = 4
/** 4; linux/netfilter/nf_tables.h. */
export const NFT_REG_MAX: number = 4
/** 0x10; linux/netfilter/nf_tables.h. */
export const NFT_REG_SIZE: number = 16
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_REG_VERDICT: number = 0
/** 3; linux/netfilter/nf_tables.h. */
export const NFT_REJECT_ICMPX_ADMIN_PROHIBITED: number = 3
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_REJECT_ICMPX_HOST_UNREACH: number = 2
/** 3; linux/netfilter/nf_tables.h. */
export const NFT_REJECT_ICMPX_MAX: number = 3
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_REJECT_ICMPX_NO_ROUTE: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_REJECT_ICMPX_PORT_UNREACH: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_REJECT_ICMPX_UNREACH: number = 2
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_REJECT_ICMP_UNREACH: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_REJECT_TCP_RST: number = 1
/** -5; linux/netfilter/nf_tables.h. */
export const NFT_RETURN: number = -5
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_RT_CLASSID: number = 0
/** 4; linux/netfilter/nf_tables.h. */
export const NFT_RT_MAX: number = 4
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_RT_NEXTHOP4: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_RT_NEXTHOP6: number = 2
/** 3; linux/netfilter/nf_tables.h. */
export const NFT_RT_TCPMSS: number = 3
/** 4; linux/netfilter/nf_tables.h. */
export const NFT_RT_XFRM: number = 4
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_RULE_COMPAT_F_INV: number = 2
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_RULE_COMPAT_F_MASK: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_RULE_COMPAT_F_UNUSED: number = 1
/** 0x1000; linux/netfilter/nf_tables.h. */
export const NFT_SECMARK_CTX_MAXLEN: number = 4096
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_SET_ANONYMOUS: number = 1
/** 0x80; linux/netfilter/nf_tables.h. */
export const NFT_SET_CONCAT: number = 128
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_SET_CONSTANT: number = 2
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_SET_ELEM_CATCHALL: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_SET_ELEM_INTERVAL_END: number = 1
/** 0x20; linux/netfilter/nf_tables.h. */
export const NFT_SET_EVAL: number = 32
/** 0x100; linux/netfilter/nf_tables.h. */
export const NFT_SET_EXPR: number = 256
/** 4; linux/netfilter/nf_tables.h. */
export const NFT_SET_INTERVAL: number = 4
/** 8; linux/netfilter/nf_tables.h. */
export const NFT_SET_MAP: number = 8
/** 0x100; linux/netfilter/nf_tables.h. */
export const NFT_SET_MAXNAMELEN: number = 256
/** 0x40; linux/netfilter/nf_tables.h. */
export const NFT_SET_OBJECT: number = 64
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_SET_POL_MEMORY: number = 1
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_SET_POL_PERFORMANCE: number = 0
/** 0x10; linux/netfilter/nf_tables.h. */
export const NFT_SET_TIMEOUT: number = 16
/** 3; linux/netfilter/nf_tables.h. */
export const NFT_SOCKET_CGROUPV2: number = 3
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_SOCKET_MARK: number = 1
/** 3; linux/netfilter/nf_tables.h. */
export const NFT_SOCKET_MAX: number = 3
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_SOCKET_TRANSPARENT: number = 0
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_SOCKET_WILDCARD: number = 2
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_TABLE_F_DORMANT: number = 1
/** 7; linux/netfilter/nf_tables.h. */
export const NFT_TABLE_F_MASK: number = 7
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_TABLE_F_OWNER: number = 2
/** 4; linux/netfilter/nf_tables.h. */
export const NFT_TABLE_F_PERSIST: number = 4
/** 0x100; linux/netfilter/nf_tables.h. */
export const NFT_TABLE_MAXNAMELEN: number = 256
/** 3; linux/netfilter/nf_tables.h. */
export const NFT_TRACETYPE_MAX: number = 3
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_TRACETYPE_POLICY: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_TRACETYPE_RETURN: number = 2
/** 3; linux/netfilter/nf_tables.h. */
export const NFT_TRACETYPE_RULE: number = 3
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_TRACETYPE_UNSPEC: number = 0
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_TUNNEL_F_DONT_FRAGMENT: number = 2
/** 7; linux/netfilter/nf_tables.h. */
export const NFT_TUNNEL_F_MASK: number = 7
/** 4; linux/netfilter/nf_tables.h. */
export const NFT_TUNNEL_F_SEQ_NUMBER: number = 4
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_TUNNEL_F_ZERO_CSUM_TX: number = 1
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_TUNNEL_ID: number = 1
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_TUNNEL_MAX: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_TUNNEL_MODE_MAX: number = 2
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_TUNNEL_MODE_NONE: number = 0
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_TUNNEL_MODE_RX: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_TUNNEL_MODE_TX: number = 2
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_TUNNEL_PATH: number = 0
/** 0x100; linux/netfilter/nf_tables.h. */
export const NFT_USERDATA_MAXLEN: number = 256
/** 1; linux/netfilter/nf_tables.h. */
export const NFT_XFRM_KEY_DADDR_IP4: number = 1
/** 2; linux/netfilter/nf_tables.h. */
export const NFT_XFRM_KEY_DADDR_IP6: number = 2
/** 6; linux/netfilter/nf_tables.h. */
export const NFT_XFRM_KEY_MAX: number = 6
/** 5; linux/netfilter/nf_tables.h. */
export const NFT_XFRM_KEY_REQID: number = 5
/** 3; linux/netfilter/nf_tables.h. */
export const NFT_XFRM_KEY_SADDR_IP4: number = 3
/** 4; linux/netfilter/nf_tables.h. */
export const NFT_XFRM_KEY_SADDR_IP6: number = 4
/** 6; linux/netfilter/nf_tables.h. */
export const NFT_XFRM_KEY_SPI: number = 6
/** 0; linux/netfilter/nf_tables.h. */
export const NFT_XFRM_KEY_UNSPEC: number = 0
/** 9; linux/netfilter/nf_tables.h. */
export const __NFTA_BITWISE_MAX: number = 9
/** 6; linux/netfilter/nf_tables.h. */
export const __NFTA_BYTEORDER_MAX: number = 6
/** 0xd; linux/netfilter/nf_tables.h. */
export const __NFTA_CHAIN_MAX: number = 13
/** 4; linux/netfilter/nf_tables.h. */
export const __NFTA_CMP_MAX: number = 4
/** 3; linux/netfilter/nf_tables.h. */
export const __NFTA_CONNLIMIT_MAX: number = 3
/** 4; linux/netfilter/nf_tables.h. */
export const __NFTA_COUNTER_MAX: number = 4
/** 6; linux/netfilter/nf_tables.h. */
export const __NFTA_CT_EXPECT_MAX: number = 6
/** 4; linux/netfilter/nf_tables.h. */
export const __NFTA_CT_HELPER_MAX: number = 4
/** 5; linux/netfilter/nf_tables.h. */
export const __NFTA_CT_MAX: number = 5
/** 4; linux/netfilter/nf_tables.h. */
export const __NFTA_CT_TIMEOUT_MAX: number = 4
/** 3; linux/netfilter/nf_tables.h. */
export const __NFTA_DATA_MAX: number = 3
/** 3; linux/netfilter/nf_tables.h. */
export const __NFTA_DEVICE_MAX: number = 3
/** 3; linux/netfilter/nf_tables.h. */
export const __NFTA_DUP_MAX: number = 3
/** 0xb; linux/netfilter/nf_tables.h. */
export const __NFTA_DYNSET_MAX: number = 11
/** 3; linux/netfilter/nf_tables.h. */
export const __NFTA_EXPR_MAX: number = 3
/** 8; linux/netfilter/nf_tables.h. */
export const __NFTA_EXTHDR_MAX: number = 8
/** 4; linux/netfilter/nf_tables.h. */
export const __NFTA_FIB_MAX: number = 4
/** 4; linux/netfilter/nf_tables.h. */
export const __NFTA_FLOWTABLE_HOOK_MAX: number = 4
/** 8; linux/netfilter/nf_tables.h. */
export const __NFTA_FLOWTABLE_MAX: number = 8
/** 2; linux/netfilter/nf_tables.h. */
export const __NFTA_FLOW_MAX: number = 2
/** 4; linux/netfilter/nf_tables.h. */
export const __NFTA_FWD_MAX: number = 4
/** 4; linux/netfilter/nf_tables.h. */
export const __NFTA_GEN_MAX: number = 4
/** 0xa; linux/netfilter/nf_tables.h. */
export const __NFTA_HASH_MAX: number = 10
/** 5; linux/netfilter/nf_tables.h. */
export const __NFTA_HOOK_MAX: number = 5
/** 3; linux/netfilter/nf_tables.h. */
export const __NFTA_IMMEDIATE_MAX: number = 3
/** 6; linux/netfilter/nf_tables.h. */
export const __NFTA_INNER_MAX: number = 6
/** 4; linux/netfilter/nf_tables.h. */
export const __NFTA_LAST_MAX: number = 4
/** 7; linux/netfilter/nf_tables.h. */
export const __NFTA_LIMIT_MAX: number = 7
/** 2; linux/netfilter/nf_tables.h. */
export const __NFTA_LIST_MAX: number = 2
/** 7; linux/netfilter/nf_tables.h. */
export const __NFTA_LOG_MAX: number = 7
/** 6; linux/netfilter/nf_tables.h. */
export const __NFTA_LOOKUP_MAX: number = 6
/** 4; linux/netfilter/nf_tables.h. */
export const __NFTA_MASQ_MAX: number = 4
/** 4; linux/netfilter/nf_tables.h. */
export const __NFTA_META_MAX: number = 4
/** 8; linux/netfilter/nf_tables.h. */
export const __NFTA_NAT_MAX: number = 8
/** 7; linux/netfilter/nf_tables.h. */
export const __NFTA_NG_MAX: number = 7
/** 6; linux/netfilter/nf_tables.h. */
export const __NFTA_OBJREF_MAX: number = 6
/** 9; linux/netfilter/nf_tables.h. */
export const __NFTA_OBJ_MAX: number = 9
/** 4; linux/netfilter/nf_tables.h. */
export const __NFTA_OSF_MAX: number = 4
/** 9; linux/netfilter/nf_tables.h. */
export const __NFTA_PAYLOAD_MAX: number = 9
/** 5; linux/netfilter/nf_tables.h. */
export const __NFTA_QUEUE_MAX: number = 5
/** 5; linux/netfilter/nf_tables.h. */
export const __NFTA_QUOTA_MAX: number = 5
/** 5; linux/netfilter/nf_tables.h. */
export const __NFTA_RANGE_MAX: number = 5
/** 4; linux/netfilter/nf_tables.h. */
export const __NFTA_REDIR_MAX: number = 4
/** 3; linux/netfilter/nf_tables.h. */
export const __NFTA_REJECT_MAX: number = 3
/** 3; linux/netfilter/nf_tables.h. */
export const __NFTA_RT_MAX: number = 3
/** 3; linux/netfilter/nf_tables.h. */
export const __NFTA_RULE_COMPAT_MAX: number = 3
/** 0xc; linux/netfilter/nf_tables.h. */
export const __NFTA_RULE_MAX: number = 12
/** 2; linux/netfilter/nf_tables.h. */
export const __NFTA_SECMARK_MAX: number = 2
/** 3; linux/netfilter/nf_tables.h. */
export const __NFTA_SET_DESC_MAX: number = 3
/** 5; linux/netfilter/nf_tables.h. */
export const __NFTA_SET_ELEM_LIST_MAX: number = 5
/** 0xc; linux/netfilter/nf_tables.h. */
export const __NFTA_SET_ELEM_MAX: number = 12
/** 2; linux/netfilter/nf_tables.h. */
export const __NFTA_SET_FIELD_MAX: number = 2
/** 0x15; linux/netfilter/nf_tables.h. */
export const __NFTA_SET_MAX: number = 21
/** 4; linux/netfilter/nf_tables.h. */
export const __NFTA_SOCKET_MAX: number = 4
/** 4; linux/netfilter/nf_tables.h. */
export const __NFTA_SYNPROXY_MAX: number = 4
/** 8; linux/netfilter/nf_tables.h. */
export const __NFTA_TABLE_MAX: number = 8
/** 4; linux/netfilter/nf_tables.h. */
export const __NFTA_TPROXY_MAX: number = 4
/** 0x16; linux/netfilter/nf_tables.h. */
export const __NFTA_TRACE_MAX: number = 22
/** 5; linux/netfilter/nf_tables.h. */
export const __NFTA_TUNNEL_KEY_ERSPAN_MAX: number = 5
/** 4; linux/netfilter/nf_tables.h. */
export const __NFTA_TUNNEL_KEY_GENEVE_MAX: number = 4
/** 4; linux/netfilter/nf_tables.h. */
export const __NFTA_TUNNEL_KEY_IP6_MAX: number = 4
/** 3; linux/netfilter/nf_tables.h. */
export const __NFTA_TUNNEL_KEY_IP_MAX: number = 3
/** 0xa; linux/netfilter/nf_tables.h. */
export const __NFTA_TUNNEL_KEY_MAX: number = 10
/** 4; linux/netfilter/nf_tables.h. */
export const __NFTA_TUNNEL_KEY_OPTS_MAX: number = 4
/** 2; linux/netfilter/nf_tables.h. */
export const __NFTA_TUNNEL_KEY_VXLAN_MAX: number = 2
/** 4; linux/netfilter/nf_tables.h. */
export const __NFTA_TUNNEL_MAX: number = 4
/** 4; linux/netfilter/nf_tables.h. */
export const __NFTA_VERDICT_MAX: number = 4
/** 5; linux/netfilter/nf_tables.h. */
export const __NFTA_XFRM_MAX: number = 5
/** 0x18; linux/netfilter/nf_tables.h. */
export const __NFT_CT_MAX: number = 24
/** 5; linux/netfilter/nf_tables.h. */
export const __NFT_EXTHDR_OP_MAX: number = 5
/** 4; linux/netfilter/nf_tables.h. */
export const __NFT_FIB_RESULT_MAX: number = 4
/** 9; linux/netfilter/nf_tables.h. */
export const __NFT_LOGLEVEL_MAX: number = 9
/** 0x24; linux/netfilter/nf_tables.h. */
export const __NFT_META_IIFTYPE: number = 36
/** 2; linux/netfilter/nf_tables.h. */
export const __NFT_NG_MAX: number = 2
/** 0xb; linux/netfilter/nf_tables.h. */
export const __NFT_OBJECT_MAX: number = 11
/** 5; linux/netfilter/nf_tables.h. */
export const __NFT_REG_MAX: number = 5
/** 4; linux/netfilter/nf_tables.h. */
export const __NFT_REJECT_ICMPX_MAX: number = 4
/** 5; linux/netfilter/nf_tables.h. */
export const __NFT_RT_MAX: number = 5
/** 4; linux/netfilter/nf_tables.h. */
export const __NFT_SOCKET_MAX: number = 4
/** 4; linux/netfilter/nf_tables.h. */
export const __NFT_TRACETYPE_MAX: number = 4
/** 2; linux/netfilter/nf_tables.h. */
export const __NFT_TUNNEL_MAX: number = 2
/** 3; linux/netfilter/nf_tables.h. */
export const __NFT_TUNNEL_MODE_MAX: number = 3
/** 7; linux/netfilter/nf_tables.h. */
export const __NFT_XFRM_KEY_MAX: number = 7
/** 0; linux/netfilter/nfnetlink.h. */
export const NFNETLINK_V0: number = 0
/** 8; linux/netfilter/nfnetlink.h. */
export const NFNLGRP_ACCT_QUOTA: number = 8
/** 3; linux/netfilter/nfnetlink.h. */
export const NFNLGRP_CONNTRACK_DESTROY: number = 3
/** 6; linux/netfilter/nfnetlink.h. */
export const NFNLGRP_CONNTRACK_EXP_DESTROY: number = 6
/** 4; linux/netfilter/nfnetlink.h. */
export const NFNLGRP_CONNTRACK_EXP_NEW: number = 4
/** 5; linux/netfilter/nfnetlink.h. */
export const NFNLGRP_CONNTRACK_EXP_UPDATE: number = 5
/** 1; linux/netfilter/nfnetlink.h. */
export const NFNLGRP_CONNTRACK_NEW: number = 1
/** 2; linux/netfilter/nfnetlink.h. */
export const NFNLGRP_CONNTRACK_UPDATE: number = 2
/** 9; linux/netfilter/nfnetlink.h. */
export const NFNLGRP_MAX: number = 9
/** 7; linux/netfilter/nfnetlink.h. */
export const NFNLGRP_NFTABLES: number = 7
/** 9; linux/netfilter/nfnetlink.h. */
export const NFNLGRP_NFTRACE: number = 9
/** 0; linux/netfilter/nfnetlink.h. */
export const NFNLGRP_NONE: number = 0
/** 1; linux/netfilter/nfnetlink.h. */
export const NFNL_BATCH_GENID: number = 1
/** 1; linux/netfilter/nfnetlink.h. */
export const NFNL_BATCH_MAX: number = 1
/** 0; linux/netfilter/nfnetlink.h. */
export const NFNL_BATCH_UNSPEC: number = 0
/** 0x10; linux/netfilter/nfnetlink.h. */
export const NFNL_MSG_BATCH_BEGIN: number = 16
/** 0x11; linux/netfilter/nfnetlink.h. */
export const NFNL_MSG_BATCH_END: number = 17
/** 7; linux/netfilter/nfnetlink.h. */
export const NFNL_SUBSYS_ACCT: number = 7
/** 0xd; linux/netfilter/nfnetlink.h. */
export const NFNL_SUBSYS_COUNT: number = 13
/** 9; linux/netfilter/nfnetlink.h. */
export const NFNL_SUBSYS_CTHELPER: number = 9
/** 1; linux/netfilter/nfnetlink.h. */
export const NFNL_SUBSYS_CTNETLINK: number = 1
/** 2; linux/netfilter/nfnetlink.h. */
export const NFNL_SUBSYS_CTNETLINK_EXP: number = 2
/** 8; linux/netfilter/nfnetlink.h. */
export const NFNL_SUBSYS_CTNETLINK_TIMEOUT: number = 8
/** 0xc; linux/netfilter/nfnetlink.h. */
export const NFNL_SUBSYS_HOOK: number = 12
/** 6; linux/netfilter/nfnetlink.h. */
export const NFNL_SUBSYS_IPSET: number = 6
/** 0xa; linux/netfilter/nfnetlink.h. */
export const NFNL_SUBSYS_NFTABLES: number = 10
/** 0xb; linux/netfilter/nfnetlink.h. */
export const NFNL_SUBSYS_NFT_COMPAT: number = 11
/** 0; linux/netfilter/nfnetlink.h. */
export const NFNL_SUBSYS_NONE: number = 0
/** 5; linux/netfilter/nfnetlink.h. */
export const NFNL_SUBSYS_OSF: number = 5
/** 3; linux/netfilter/nfnetlink.h. */
export const NFNL_SUBSYS_QUEUE: number = 3
/** 4; linux/netfilter/nfnetlink.h. */
export const NFNL_SUBSYS_ULOG: number = 4
/** 0xa; linux/netfilter/nfnetlink.h. */
export const __NFNLGRP_MAX: number = 10
/** 2; linux/netfilter/nfnetlink.h. */
export const __NFNL_BATCH_MAX: number = 2
/** 1; linux/nexthop.h. */
export const NEXTHOP_GRP_TYPE_MAX: number = 1
/** 0; linux/nexthop.h. */
export const NEXTHOP_GRP_TYPE_MPATH: number = 0
/** 1; linux/nexthop.h. */
export const NEXTHOP_GRP_TYPE_RES: number = 1
/** 4; linux/nexthop.h. */
export const NHA_BLACKHOLE: number = 4
/** 8; linux/nexthop.h. */
export const NHA_ENCAP: number = 8
/** 7; linux/nexthop.h. */
export const NHA_ENCAP_TYPE: number = 7
/** 0xb; linux/nexthop.h. */
export const NHA_FDB: number = 11
/** 6; linux/nexthop.h. */
export const NHA_GATEWAY: number = 6
/** 2; linux/nexthop.h. */
export const NHA_GROUP: number = 2
/** 9; linux/nexthop.h. */
export const NHA_GROUPS: number = 9
/** 0xf; linux/nexthop.h. */
export const NHA_GROUP_STATS: number = 15
/** 1; linux/nexthop.h. */
export const NHA_GROUP_STATS_ENTRY: number = 1
/** 1; linux/nexthop.h. */
export const NHA_GROUP_STATS_ENTRY_ID: number = 1
/** 3; linux/nexthop.h. */
export const NHA_GROUP_STATS_ENTRY_MAX: number = 3
/** 2; linux/nexthop.h. */
export const NHA_GROUP_STATS_ENTRY_PACKETS: number = 2
/** 3; linux/nexthop.h. */
export const NHA_GROUP_STATS_ENTRY_PACKETS_HW: number = 3
/** 0; linux/nexthop.h. */
export const NHA_GROUP_STATS_ENTRY_UNSPEC: number = 0
/** 1; linux/nexthop.h. */
export const NHA_GROUP_STATS_MAX: number = 1
/** 0; linux/nexthop.h. */
export const NHA_GROUP_STATS_UNSPEC: number = 0
/** 3; linux/nexthop.h. */
export const NHA_GROUP_TYPE: number = 3
/** 0x10; linux/nexthop.h. */
export const NHA_HW_STATS_ENABLE: number = 16
/** 0x11; linux/nexthop.h. */
export const NHA_HW_STATS_USED: number = 17
/** 1; linux/nexthop.h. */
export const NHA_ID: number = 1
/** 0xa; linux/nexthop.h. */
export const NHA_MASTER: number = 10
/** 0x11; linux/nexthop.h. */
export const NHA_MAX: number = 17
/** 5; linux/nexthop.h. */
export const NHA_OIF: number = 5
/** 0xe; linux/nexthop.h. */
export const NHA_OP_FLAGS: number = 14
/** 2; linux/nexthop.h. */
export const NHA_OP_FLAG_DUMP_HW_STATS: number = 2
/** 1; linux/nexthop.h. */
export const NHA_OP_FLAG_DUMP_STATS: number = 1
/** 0x80000000; linux/nexthop.h. */
export const NHA_OP_FLAG_RESP_GRP_RESVD_0: number = 2147483648
/** 0xd; linux/nexthop.h. */
export const NHA_RES_BUCKET: number = 13
/** 2; linux/nexthop.h. */
export const NHA_RES_BUCKET_IDLE_TIME: number = 2
/** 1; linux/nexthop.h. */
export const NHA_RES_BUCKET_INDEX: number = 1
/** 3; linux/nexthop.h. */
export const NHA_RES_BUCKET_MAX: number = 3
/** 3; linux/nexthop.h. */
export const NHA_RES_BUCKET_NH_ID: number = 3
/** 0; linux/nexthop.h. */
export const NHA_RES_BUCKET_PAD: number = 0
/** 0; linux/nexthop.h. */
export const NHA_RES_BUCKET_UNSPEC: number = 0
/** 0xc; linux/nexthop.h. */
export const NHA_RES_GROUP: number = 12
/** 1; linux/nexthop.h. */
export const NHA_RES_GROUP_BUCKETS: number = 1
/** 2; linux/nexthop.h. */
export const NHA_RES_GROUP_IDLE_TIMER: number = 2
/** 4; linux/nexthop.h. */
export const NHA_RES_GROUP_MAX: number = 4
/** 0; linux/nexthop.h. */
export const NHA_RES_GROUP_PAD: number = 0
/** 4; linux/nexthop.h. */
export const NHA_RES_GROUP_UNBALANCED_TIME: number = 4
/** 3; linux/nexthop.h. */
export const NHA_RES_GROUP_UNBALANCED_TIMER: number = 3
/** 0; linux/nexthop.h. */
export const NHA_RES_GROUP_UNSPEC: number = 0
/** 0; linux/nexthop.h. */
export const NHA_UNSPEC: number = 0
/** 2; linux/nexthop.h. */
export const __NEXTHOP_GRP_TYPE_MAX: number = 2
/** 4; linux/nexthop.h. */
export const __NHA_GROUP_STATS_ENTRY_MAX: number = 4
/** 2; linux/nexthop.h. */
export const __NHA_GROUP_STATS_MAX: number = 2
/** 0x12; linux/nexthop.h. */
export const __NHA_MAX: number = 18
/** 4; linux/nexthop.h. */
export const __NHA_RES_BUCKET_MAX: number = 4
/** 5; linux/nexthop.h. */
export const __NHA_RES_GROUP_MAX: number = 5
/** 3; linux/sock_diag.h. */
export const SKNLGRP_INET6_TCP_DESTROY: number = 3
/** 4; linux/sock_diag.h. */
export const SKNLGRP_INET6_UDP_DESTROY: number = 4
/** 1; linux/sock_diag.h. */
export const SKNLGRP_INET_TCP_DESTROY: number = 1
/** 2; linux/sock_diag.h. */
export const SKNLGRP_INET_UDP_DESTROY: number = 2
/** 4; linux/sock_diag.h. */
export const SKNLGRP_MAX: number = 4
/** 0; linux/sock_diag.h. */
export const SKNLGRP_NONE: number = 0
/** 1; linux/sock_diag.h. */
export const SK_DIAB_BPF_STORAGE_REP_MAX: number = 1
/** 1; linux/sock_diag.h. */
export const SK_DIAG_BPF_STORAGE: number = 1
/** 2; linux/sock_diag.h. */
export const SK_DIAG_BPF_STORAGE_MAP_ID: number = 2
/** 3; linux/sock_diag.h. */
export const SK_DIAG_BPF_STORAGE_MAP_VALUE: number = 3
/** 3; linux/sock_diag.h. */
export const SK_DIAG_BPF_STORAGE_MAX: number = 3
/** 0; linux/sock_diag.h. */
export const SK_DIAG_BPF_STORAGE_NONE: number = 0
/** 1; linux/sock_diag.h. */
export const SK_DIAG_BPF_STORAGE_PAD: number = 1
/** 0; linux/sock_diag.h. */
export const SK_DIAG_BPF_STORAGE_REP_NONE: number = 0
/** 1; linux/sock_diag.h. */
export const SK_DIAG_BPF_STORAGE_REQ_MAP_FD: number = 1
/** 1; linux/sock_diag.h. */
export const SK_DIAG_BPF_STORAGE_REQ_MAX: number = 1
/** 0; linux/sock_diag.h. */
export const SK_DIAG_BPF_STORAGE_REQ_NONE: number = 0
/** 7; linux/sock_diag.h. */
export const SK_MEMINFO_BACKLOG: number = 7
/** 8; linux/sock_diag.h. */
export const SK_MEMINFO_DROPS: number = 8
/** 4; linux/sock_diag.h. */
export const SK_MEMINFO_FWD_ALLOC: number = 4
/** 6; linux/sock_diag.h. */
export const SK_MEMINFO_OPTMEM: number = 6
/** 1; linux/sock_diag.h. */
export const SK_MEMINFO_RCVBUF: number = 1
/** 0; linux/sock_diag.h. */
export const SK_MEMINFO_RMEM_ALLOC: number = 0
/** 3; linux/sock_diag.h. */
export const SK_MEMINFO_SNDBUF: number = 3
/** 9; linux/sock_diag.h. */
export const SK_MEMINFO_VARS: number = 9
/** 2; linux/sock_diag.h. */
export const SK_MEMINFO_WMEM_ALLOC: number = 2
/** 5; linux/sock_diag.h. */
export const SK_MEMINFO_WMEM_QUEUED: number = 5
/** 0x15; linux/sock_diag.h. */
export const SOCK_DESTROY: number = 21
/** 0x14; linux/sock_diag.h. */
export const SOCK_DIAG_BY_FAMILY: number = 20
/** 5; linux/sock_diag.h. */
export const __SKNLGRP_MAX: number = 5
/** 4; linux/sock_diag.h. */
export const __SK_DIAG_BPF_STORAGE_MAX: number = 4
/** 2; linux/sock_diag.h. */
export const __SK_DIAG_BPF_STORAGE_REP_MAX: number = 2
/** 2; linux/sock_diag.h. */
export const __SK_DIAG_BPF_STORAGE_REQ_MAX: number = 2
/** 0x1a; linux/xfrm.h. */
export const XFRMA_ADDRESS_FILTER: number = 26
/** 0x12; linux/xfrm.h. */
export const XFRMA_ALG_AEAD: number = 18
/** 1; linux/xfrm.h. */
export const XFRMA_ALG_AUTH: number = 1
/** 0x14; linux/xfrm.h. */
export const XFRMA_ALG_AUTH_TRUNC: number = 20
/** 3; linux/xfrm.h. */
export const XFRMA_ALG_COMP: number = 3
/** 2; linux/xfrm.h. */
export const XFRMA_ALG_CRYPT: number = 2
/** 0xe; linux/xfrm.h. */
export const XFRMA_COADDR: number = 14
/** 4; linux/xfrm.h. */
export const XFRMA_ENCAP: number = 4
/** 0xc; linux/xfrm.h. */
export const XFRMA_ETIMER_THRESH: number = 12
/** 0x1f; linux/xfrm.h. */
export const XFRMA_IF_ID: number = 31
/** 0x26; linux/xfrm.h. */
export const XFRMA_IPTFS_DONT_FRAG: number = 38
/** 0x24; linux/xfrm.h. */
export const XFRMA_IPTFS_DROP_TIME: number = 36
/** 0x27; linux/xfrm.h. */
export const XFRMA_IPTFS_INIT_DELAY: number = 39
/** 0x28; linux/xfrm.h. */
export const XFRMA_IPTFS_MAX_QSIZE: number = 40
/** 0x29; linux/xfrm.h. */
export const XFRMA_IPTFS_PKT_SIZE: number = 41
/** 0x25; linux/xfrm.h. */
export const XFRMA_IPTFS_REORDER_WINDOW: number = 37
/** 0x13; linux/xfrm.h. */
export const XFRMA_KMADDRESS: number = 19
/** 0xf; linux/xfrm.h. */
export const XFRMA_LASTUSED: number = 15
/** 9; linux/xfrm.h. */
export const XFRMA_LTIME_VAL: number = 9
/** 0x15; linux/xfrm.h. */
export const XFRMA_MARK: number = 21
/** 0x29; linux/xfrm.h. */
export const XFRMA_MAX: number = 41
/** 0x11; linux/xfrm.h. */
export const XFRMA_MIGRATE: number = 17
/** 0x20; linux/xfrm.h. */
export const XFRMA_MTIMER_THRESH: number = 32
/** 0x22; linux/xfrm.h. */
export const XFRMA_NAT_KEEPALIVE_INTERVAL: number = 34
/** 0x1c; linux/xfrm.h. */
export const XFRMA_OFFLOAD_DEV: number = 28
/** 0x1d; linux/xfrm.h. */
export const XFRMA_OUTPUT_MARK: number = 29
/** 0x1b; linux/xfrm.h. */
export const XFRMA_PAD: number = 27
/** 7; linux/xfrm.h. */
export const XFRMA_POLICY: number = 7
/** 0x10; linux/xfrm.h. */
export const XFRMA_POLICY_TYPE: number = 16
/** 0x19; linux/xfrm.h. */
export const XFRMA_PROTO: number = 25
/** 0x1000; linux/xfrm.h. */
export const XFRMA_REPLAY_ESN_MAX: number = 4096
/** 0x17; linux/xfrm.h. */
export const XFRMA_REPLAY_ESN_VAL: number = 23
/** 0xb; linux/xfrm.h. */
export const XFRMA_REPLAY_THRESH: number = 11
/** 0xa; linux/xfrm.h. */
export const XFRMA_REPLAY_VAL: number = 10
/** 6; linux/xfrm.h. */
export const XFRMA_SA: number = 6
/** 1; linux/xfrm.h. */
export const XFRMA_SAD_CNT: number = 1
/** 2; linux/xfrm.h. */
export const XFRMA_SAD_HINFO: number = 2
/** 2; linux/xfrm.h. */
export const XFRMA_SAD_MAX: number = 2
/** 0; linux/xfrm.h. */
export const XFRMA_SAD_UNSPEC: number = 0
/** 0x21; linux/xfrm.h. */
export const XFRMA_SA_DIR: number = 33
/** 0x18; linux/xfrm.h. */
export const XFRMA_SA_EXTRA_FLAGS: number = 24
/** 0x23; linux/xfrm.h. */
export const XFRMA_SA_PCPU: number = 35
/** 8; linux/xfrm.h. */
export const XFRMA_SEC_CTX: number = 8
/** 0x1d; linux/xfrm.h. */
export const XFRMA_SET_MARK: number = 29
/** 0x1e; linux/xfrm.h. */
export const XFRMA_SET_MARK_MASK: number = 30
/** 2; linux/xfrm.h. */
export const XFRMA_SPD_HINFO: number = 2
/** 1; linux/xfrm.h. */
export const XFRMA_SPD_INFO: number = 1
/** 3; linux/xfrm.h. */
export const XFRMA_SPD_IPV4_HTHRESH: number = 3
/** 4; linux/xfrm.h. */
export const XFRMA_SPD_IPV6_HTHRESH: number = 4
/** 4; linux/xfrm.h. */
export const XFRMA_SPD_MAX: number = 4
/** 0; linux/xfrm.h. */
export const XFRMA_SPD_UNSPEC: number = 0
/** 0xd; linux/xfrm.h. */
export const XFRMA_SRCADDR: number = 13
/** 0x16; linux/xfrm.h. */
export const XFRMA_TFCPAD: number = 22
/** 5; linux/xfrm.h. */
export const XFRMA_TMPL: number = 5
/** 0; linux/xfrm.h. */
export const XFRMA_UNSPEC: number = 0
/** 1; linux/xfrm.h. */
export const XFRMGRP_ACQUIRE: number = 1
/** 2; linux/xfrm.h. */
export const XFRMGRP_EXPIRE: number = 2
/** 8; linux/xfrm.h. */
export const XFRMGRP_POLICY: number = 8
/** 0x20; linux/xfrm.h. */
export const XFRMGRP_REPORT: number = 32
/** 4; linux/xfrm.h. */
export const XFRMGRP_SA: number = 4
/** 1; linux/xfrm.h. */
export const XFRMNLGRP_ACQUIRE: number = 1
/** 5; linux/xfrm.h. */
export const XFRMNLGRP_AEVENTS: number = 5
/** 2; linux/xfrm.h. */
export const XFRMNLGRP_EXPIRE: number = 2
/** 8; linux/xfrm.h. */
export const XFRMNLGRP_MAPPING: number = 8
/** 8; linux/xfrm.h. */
export const XFRMNLGRP_MAX: number = 8
/** 7; linux/xfrm.h. */
export const XFRMNLGRP_MIGRATE: number = 7
/** 0; linux/xfrm.h. */
export const XFRMNLGRP_NONE: number = 0
/** 4; linux/xfrm.h. */
export const XFRMNLGRP_POLICY: number = 4
/** 6; linux/xfrm.h. */
export const XFRMNLGRP_REPORT: number = 6
/** 3; linux/xfrm.h. */
export const XFRMNLGRP_SA: number = 3
/** 0x20; linux/xfrm.h. */
export const XFRM_AE_CE: number = 32
/** 0x10; linux/xfrm.h. */
export const XFRM_AE_CR: number = 16
/** 0x40; linux/xfrm.h. */
export const XFRM_AE_CU: number = 64
/** 8; linux/xfrm.h. */
export const XFRM_AE_ETHR: number = 8
/** 4; linux/xfrm.h. */
export const XFRM_AE_LVAL: number = 4
/** 0x40; linux/xfrm.h. */
export const XFRM_AE_MAX: number = 64
/** 1; linux/xfrm.h. */
export const XFRM_AE_RTHR: number = 1
/** 2; linux/xfrm.h. */
export const XFRM_AE_RVAL: number = 2
/** 0; linux/xfrm.h. */
export const XFRM_AE_UNSPEC: number = 0
/** 18446744073709551615; linux/xfrm.h. */
export const XFRM_INF: bigint = 18446744073709551615n
/** 1; linux/xfrm.h. */
export const XFRM_MIGRATE_STATE_CLEAR_OFFLOAD: number = 1
/** 3; linux/xfrm.h. */
export const XFRM_MIGRATE_STATE_KNOWN_FLAGS: number = 3
/** 2; linux/xfrm.h. */
export const XFRM_MIGRATE_STATE_UPDATE_H2H_SEL: number = 2
/** 4; linux/xfrm.h. */
export const XFRM_MODE_BEET: number = 4
/** 3; linux/xfrm.h. */
export const XFRM_MODE_IN_TRIGGER: number = 3
/** 5; linux/xfrm.h. */
export const XFRM_MODE_IPTFS: number = 5
/** 6; linux/xfrm.h. */
export const XFRM_MODE_MAX: number = 6
/** 2; linux/xfrm.h. */
export const XFRM_MODE_ROUTEOPTIMIZATION: number = 2
/** 0; linux/xfrm.h. */
export const XFRM_MODE_TRANSPORT: number = 0
/** 1; linux/xfrm.h. */
export const XFRM_MODE_TUNNEL: number = 1
/** 0x17; linux/xfrm.h. */
export const XFRM_MSG_ACQUIRE: number = 23
/** 0x16; linux/xfrm.h. */
export const XFRM_MSG_ALLOCSPI: number = 22
/** 0x10; linux/xfrm.h. */
export const XFRM_MSG_BASE: number = 16
/** 0x14; linux/xfrm.h. */
export const XFRM_MSG_DELPOLICY: number = 20
/** 0x11; linux/xfrm.h. */
export const XFRM_MSG_DELSA: number = 17
/** 0x18; linux/xfrm.h. */
export const XFRM_MSG_EXPIRE: number = 24
/** 0x1d; linux/xfrm.h. */
export const XFRM_MSG_FLUSHPOLICY: number = 29
/** 0x1c; linux/xfrm.h. */
export const XFRM_MSG_FLUSHSA: number = 28
/** 0x1f; linux/xfrm.h. */
export const XFRM_MSG_GETAE: number = 31
/** 0x28; linux/xfrm.h. */
export const XFRM_MSG_GETDEFAULT: number = 40
/** 0x15; linux/xfrm.h. */
export const XFRM_MSG_GETPOLICY: number = 21
/** 0x12; linux/xfrm.h. */
export const XFRM_MSG_GETSA: number = 18
/** 0x23; linux/xfrm.h. */
export const XFRM_MSG_GETSADINFO: number = 35
/** 0x25; linux/xfrm.h. */
export const XFRM_MSG_GETSPDINFO: number = 37
/** 0x26; linux/xfrm.h. */
export const XFRM_MSG_MAPPING: number = 38
/** 0x29; linux/xfrm.h. */
export const XFRM_MSG_MAX: number = 41
/** 0x21; linux/xfrm.h. */
export const XFRM_MSG_MIGRATE: number = 33
/** 0x29; linux/xfrm.h. */
export const XFRM_MSG_MIGRATE_STATE: number = 41
/** 0x1e; linux/xfrm.h. */
export const XFRM_MSG_NEWAE: number = 30
/** 0x13; linux/xfrm.h. */
export const XFRM_MSG_NEWPOLICY: number = 19
/** 0x10; linux/xfrm.h. */
export const XFRM_MSG_NEWSA: number = 16
/** 0x22; linux/xfrm.h. */
export const XFRM_MSG_NEWSADINFO: number = 34
/** 0x24; linux/xfrm.h. */
export const XFRM_MSG_NEWSPDINFO: number = 36
/** 0x1b; linux/xfrm.h. */
export const XFRM_MSG_POLEXPIRE: number = 27
/** 0x20; linux/xfrm.h. */
export const XFRM_MSG_REPORT: number = 32
/** 0x27; linux/xfrm.h. */
export const XFRM_MSG_SETDEFAULT: number = 39
/** 0x19; linux/xfrm.h. */
export const XFRM_MSG_UPDPOLICY: number = 25
/** 0x1a; linux/xfrm.h. */
export const XFRM_MSG_UPDSA: number = 26
/** 0x1a; linux/xfrm.h. */
export const XFRM_NR_MSGTYPES: number = 26
/** 2; linux/xfrm.h. */
export const XFRM_OFFLOAD_INBOUND: number = 2
/** 1; linux/xfrm.h. */
export const XFRM_OFFLOAD_IPV6: number = 1
/** 4; linux/xfrm.h. */
export const XFRM_OFFLOAD_PACKET: number = 4
/** 0; linux/xfrm.h. */
export const XFRM_POLICY_ALLOW: number = 0
/** 1; linux/xfrm.h. */
export const XFRM_POLICY_BLOCK: number = 1
/** 4; linux/xfrm.h. */
export const XFRM_POLICY_CPU_ACQUIRE: number = 4
/** 2; linux/xfrm.h. */
export const XFRM_POLICY_FWD: number = 2
/** 2; linux/xfrm.h. */
export const XFRM_POLICY_ICMP: number = 2
/** 0; linux/xfrm.h. */
export const XFRM_POLICY_IN: number = 0
/** 1; linux/xfrm.h. */
export const XFRM_POLICY_LOCALOK: number = 1
/** 3; linux/xfrm.h. */
export const XFRM_POLICY_MASK: number = 3
/** 3; linux/xfrm.h. */
export const XFRM_POLICY_MAX: number = 3
/** 1; linux/xfrm.h. */
export const XFRM_POLICY_OUT: number = 1
/** 0xff; linux/xfrm.h. */
export const XFRM_POLICY_TYPE_ANY: number = 255
/** 0; linux/xfrm.h. */
export const XFRM_POLICY_TYPE_MAIN: number = 0
/** 2; linux/xfrm.h. */
export const XFRM_POLICY_TYPE_MAX: number = 2
/** 1; linux/xfrm.h. */
export const XFRM_POLICY_TYPE_SUB: number = 1
/** 1; linux/xfrm.h. */
export const XFRM_SA_DIR_IN: number = 1
/** 2; linux/xfrm.h. */
export const XFRM_SA_DIR_OUT: number = 2
/** 1; linux/xfrm.h. */
export const XFRM_SA_XFLAG_DONT_ENCAP_DSCP: number = 1
/** 2; linux/xfrm.h. */
export const XFRM_SA_XFLAG_OSEQ_MAY_WRAP: number = 2
/** 0; linux/xfrm.h. */
export const XFRM_SC_ALG_RESERVED: number = 0
/** 1; linux/xfrm.h. */
export const XFRM_SC_ALG_SELINUX: number = 1
/** 1; linux/xfrm.h. */
export const XFRM_SC_DOI_LSM: number = 1
/** 0; linux/xfrm.h. */
export const XFRM_SC_DOI_RESERVED: number = 0
/** 0; linux/xfrm.h. */
export const XFRM_SHARE_ANY: number = 0
/** 1; linux/xfrm.h. */
export const XFRM_SHARE_SESSION: number = 1
/** 3; linux/xfrm.h. */
export const XFRM_SHARE_UNIQUE: number = 3
/** 2; linux/xfrm.h. */
export const XFRM_SHARE_USER: number = 2
/** 0x20; linux/xfrm.h. */
export const XFRM_STATE_AF_UNSPEC: number = 32
/** 0x40; linux/xfrm.h. */
export const XFRM_STATE_ALIGN4: number = 64
/** 2; linux/xfrm.h. */
export const XFRM_STATE_DECAP_DSCP: number = 2
/** 0x80; linux/xfrm.h. */
export const XFRM_STATE_ESN: number = 128
/** 0x10; linux/xfrm.h. */
export const XFRM_STATE_ICMP: number = 16
/** 1; linux/xfrm.h. */
export const XFRM_STATE_NOECN: number = 1
/** 4; linux/xfrm.h. */
export const XFRM_STATE_NOPMTUDISC: number = 4
/** 8; linux/xfrm.h. */
export const XFRM_STATE_WILDRECV: number = 8
/** 2; linux/xfrm.h. */
export const XFRM_USERPOLICY_ACCEPT: number = 2
/** 1; linux/xfrm.h. */
export const XFRM_USERPOLICY_BLOCK: number = 1
/** 0; linux/xfrm.h. */
export const XFRM_USERPOLICY_UNSPEC: number = 0
/** 0x2a; linux/xfrm.h. */
export const __XFRMA_MAX: number = 42
/** 3; linux/xfrm.h. */
export const __XFRMA_SAD_MAX: number = 3
/** 5; linux/xfrm.h. */
export const __XFRMA_SPD_MAX: number = 5
/** 9; linux/xfrm.h. */
export const __XFRMNLGRP_MAX: number = 9
/** 0x41; linux/xfrm.h. */
export const __XFRM_AE_MAX: number = 65
/** 0x2a; linux/xfrm.h. */
export const __XFRM_MSG_MAX: number = 42

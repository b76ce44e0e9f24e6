// Generated from abi/constants.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.


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

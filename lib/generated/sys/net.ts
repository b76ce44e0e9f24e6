// Generated from abi/prototypes.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-source-7.2 7.2.12-1.

import * as core from '../../sys/core.js'
import type { CallFacts } from '../../sys/must.js'
import type { Address, Bytes, Choice, Count, Fd, FdArg, Flags, Holder, In, Level, Memory, OptionValue, Out, Place, Quantity, Size, SocketAddress, SocketOption, Struct } from '../../sys/types.js'
import type { AF_, IPPROTO_, MSG_, NETLINK_PROTOCOL_, SHUT_, SOCK_, SOCK_FLAG_ } from '../families.js'

const SOCKET_OPTIONS = '{"0":{"1":{"name":"IP_TOS","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"2":{"name":"IP_TTL","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"3":{"name":"IP_HDRINCL","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"4":{"name":"IP_OPTIONS","set":[{"region":"in"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]},"5":{"name":"IP_ROUTER_ALERT","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"6":{"name":"IP_RECVOPTS","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"7":{"name":"IP_RETOPTS","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"8":{"name":"IP_PKTINFO","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"9":{"name":"IP_PKTOPTIONS","get":[{"region":"out"},{"length":"uint32","of":0}]},"10":{"name":"IP_MTU_DISCOVER","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"11":{"name":"IP_RECVERR","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"12":{"name":"IP_RECVTTL","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"13":{"name":"IP_RECVTOS","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"14":{"name":"IP_MTU","get":[{"out":"uint32"},{"length":"uint32","room":4}]},"15":{"name":"IP_FREEBIND","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"16":{"name":"IP_IPSEC_POLICY","set":[{"region":"out","optional":true},{"count":[[1,0]]}]},"17":{"name":"IP_XFRM_POLICY","set":[{"region":"out","optional":true},{"count":[[1,0]]}]},"18":{"name":"IP_PASSSEC","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"19":{"name":"IP_TRANSPARENT","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"20":{"name":"IP_RECVORIGDSTADDR","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"21":{"name":"IP_MINTTL","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"22":{"name":"IP_NODEFRAG","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"23":{"name":"IP_CHECKSUM","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"24":{"name":"IP_BIND_ADDRESS_NO_PORT","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"25":{"name":"IP_RECVFRAGSIZE","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"26":{"name":"IP_RECVERR_RFC4884","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"32":{"name":"IP_MULTICAST_IF","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]},"33":{"name":"IP_MULTICAST_TTL","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"34":{"name":"IP_MULTICAST_LOOP","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"35":{"name":"IP_ADD_MEMBERSHIP","set":[{"region":"out"},{"count":[[1,0]]}]},"36":{"name":"IP_DROP_MEMBERSHIP","set":[{"region":"out"},{"count":[[1,0]]}]},"37":{"name":"IP_UNBLOCK_SOURCE","set":[{"region":"out"},{"count":[[1,0]]}]},"38":{"name":"IP_BLOCK_SOURCE","set":[{"region":"out"},{"count":[[1,0]]}]},"39":{"name":"IP_ADD_SOURCE_MEMBERSHIP","set":[{"region":"out"},{"count":[[1,0]]}]},"40":{"name":"IP_DROP_SOURCE_MEMBERSHIP","set":[{"region":"out"},{"count":[[1,0]]}]},"41":{"name":"IP_MSFILTER","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"memory":16,"needs":{"bytes":16,"each":4,"at":[12,"uint32"]}},{"length":"uint32","room":16}]},"42":{"name":"MCAST_JOIN_GROUP","set":[{"region":"out"},{"count":[[1,0]]}]},"43":{"name":"MCAST_BLOCK_SOURCE","set":[{"region":"out"},{"count":[[1,0]]}]},"44":{"name":"MCAST_UNBLOCK_SOURCE","set":[{"region":"out"},{"count":[[1,0]]}]},"45":{"name":"MCAST_LEAVE_GROUP","set":[{"region":"out"},{"count":[[1,0]]}]},"46":{"name":"MCAST_JOIN_SOURCE_GROUP","set":[{"region":"out"},{"count":[[1,0]]}]},"47":{"name":"MCAST_LEAVE_SOURCE_GROUP","set":[{"region":"out"},{"count":[[1,0]]}]},"48":{"name":"MCAST_MSFILTER","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"memory":144,"needs":{"bytes":144,"each":128,"at":[140,"uint32"]}},{"length":"uint32","room":144}]},"49":{"name":"IP_MULTICAST_ALL","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"50":{"name":"IP_UNICAST_IF","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"51":{"name":"IP_LOCAL_PORT_RANGE","set":[{"in":"uint32"},{"exactly":4}],"get":[{"out":"uint32"},{"length":"uint32","room":4}]},"52":{"name":"IP_PROTOCOL","get":[{"out":"int32"},{"length":"uint32","room":4}]},"80":{"name":"SO_ORIGINAL_DST","get":[{"region":"out"},{"length":"uint32","of":0}]},"200":{"name":"MRT_INIT","set":[{"in":"int32"},{"exactly":4}]},"201":{"name":"MRT_DONE","set":[{"region":"in","optional":true},{"count":[[1,0]]}]},"202":{"name":"MRT_ADD_VIF","set":[{"region":"out"},{"count":[[1,0]]}]},"203":{"name":"MRT_DEL_VIF","set":[{"region":"out"},{"count":[[1,0]]}]},"204":{"name":"MRT_ADD_MFC","set":[{"region":"out"},{"count":[[1,0]]}]},"205":{"name":"MRT_DEL_MFC","set":[{"region":"out"},{"count":[[1,0]]}]},"206":{"name":"MRT_VERSION","get":[{"out":"int32"},{"length":"uint32","room":4}]},"207":{"name":"MRT_ASSERT","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"208":{"name":"MRT_PIM","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"209":{"name":"MRT_TABLE","set":[{"in":"int32"},{"exactly":4}]},"210":{"name":"MRT_ADD_MFC_PROXY","set":[{"region":"out"},{"count":[[1,0]]}]},"211":{"name":"MRT_DEL_MFC_PROXY","set":[{"region":"out"},{"count":[[1,0]]}]},"212":{"name":"MRT_FLUSH","set":[{"in":"uint32"},{"exactly":4}]}},"1":{"1":{"name":"SO_DEBUG","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"2":{"name":"SO_REUSEADDR","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"3":{"name":"SO_TYPE","get":[{"out":"int32"},{"length":"uint32","room":4}]},"4":{"name":"SO_ERROR","get":[{"out":"int32"},{"length":"uint32","room":4}]},"5":{"name":"SO_DONTROUTE","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"6":{"name":"SO_BROADCAST","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"7":{"name":"SO_SNDBUF","set":[{"in":"uint32"},{"exactly":4}],"get":[{"out":"uint32"},{"length":"uint32","room":4}]},"8":{"name":"SO_RCVBUF","set":[{"in":"uint32"},{"exactly":4}],"get":[{"out":"uint32"},{"length":"uint32","room":4}]},"9":{"name":"SO_KEEPALIVE","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"10":{"name":"SO_OOBINLINE","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"11":{"name":"SO_NO_CHECK","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"12":{"name":"SO_PRIORITY","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"13":{"name":"SO_LINGER","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]},"14":{"name":"SO_BSDCOMPAT","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"15":{"name":"SO_REUSEPORT","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"16":{"name":"SO_PASSCRED","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"17":{"name":"SO_PEERCRED","get":[{"region":"out"},{"length":"uint32","of":0}]},"18":{"name":"SO_RCVLOWAT","set":[{"in":"uint32"},{"exactly":4}],"get":[{"out":"uint32"},{"length":"uint32","room":4}]},"19":{"name":"SO_SNDLOWAT","get":[{"out":"uint32"},{"length":"uint32","room":4}]},"20":{"name":"SO_RCVTIMEO","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]},"21":{"name":"SO_SNDTIMEO","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]},"25":{"name":"SO_BINDTODEVICE","set":[{"region":"in"},{"count":[[1,0]]}],"get":[{"memory":16},{"length":"uint32","room":16}]},"26":{"name":"SO_ATTACH_FILTER","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0,"unit":8}]},"27":{"name":"SO_DETACH_FILTER","set":[{"in":"int32","zero":true},{"exactly":4}]},"28":{"name":"SO_PEERNAME","get":[{"region":"out"},{"length":"uint32","of":0}]},"29":{"name":"SO_TIMESTAMP","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"30":{"name":"SO_ACCEPTCONN","get":[{"out":"bool"},{"length":"uint32","room":4}]},"31":{"name":"SO_PEERSEC","get":[{"region":"out"},{"length":"uint32","of":0}]},"32":{"name":"SO_SNDBUFFORCE","set":[{"in":"uint32"},{"exactly":4}]},"33":{"name":"SO_RCVBUFFORCE","set":[{"in":"uint32"},{"exactly":4}]},"34":{"name":"SO_PASSSEC","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"35":{"name":"SO_TIMESTAMPNS","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"36":{"name":"SO_MARK","set":[{"in":"uint32"},{"exactly":4}],"get":[{"out":"uint32"},{"length":"uint32","room":4}]},"37":{"name":"SO_TIMESTAMPING","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]},"38":{"name":"SO_PROTOCOL","get":[{"out":"int32"},{"length":"uint32","room":4}]},"39":{"name":"SO_DOMAIN","get":[{"out":"int32"},{"length":"uint32","room":4}]},"40":{"name":"SO_RXQ_OVFL","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"41":{"name":"SO_WIFI_STATUS","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"42":{"name":"SO_PEEK_OFF","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"43":{"name":"SO_NOFCS","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"44":{"name":"SO_LOCK_FILTER","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"45":{"name":"SO_SELECT_ERR_QUEUE","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"46":{"name":"SO_BUSY_POLL","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"47":{"name":"SO_MAX_PACING_RATE","set":[{"in":"bits64"},{"exactly":8}],"get":[{"out":"bits64"},{"length":"uint32","room":8}]},"48":{"name":"SO_BPF_EXTENSIONS","get":[{"out":"uint32"},{"length":"uint32","room":4}]},"49":{"name":"SO_INCOMING_CPU","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"50":{"name":"SO_ATTACH_BPF","set":[{"in":"int32"},{"exactly":4}]},"51":{"name":"SO_ATTACH_REUSEPORT_CBPF","set":[{"region":"out"},{"count":[[1,0]]}]},"52":{"name":"SO_ATTACH_REUSEPORT_EBPF","set":[{"in":"int32"},{"exactly":4}]},"53":{"name":"SO_CNX_ADVICE","set":[{"in":"int32"},{"exactly":4}]},"55":{"name":"SO_MEMINFO","get":[{"memory":36},{"length":"uint32","room":36}]},"56":{"name":"SO_INCOMING_NAPI_ID","get":[{"out":"int32"},{"length":"uint32","room":4}]},"57":{"name":"SO_COOKIE","get":[{"out":"bits64"},{"length":"uint32","room":8}]},"59":{"name":"SO_PEERGROUPS","get":[{"region":"out"},{"length":"uint32","of":0}]},"60":{"name":"SO_ZEROCOPY","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"61":{"name":"SO_TXTIME","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]},"62":{"name":"SO_BINDTOIFINDEX","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"63":{"name":"SO_TIMESTAMP_NEW","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"64":{"name":"SO_TIMESTAMPNS_NEW","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"65":{"name":"SO_TIMESTAMPING_NEW","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]},"66":{"name":"SO_RCVTIMEO_NEW","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]},"67":{"name":"SO_SNDTIMEO_NEW","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]},"68":{"name":"SO_DETACH_REUSEPORT_BPF","set":[{"in":"int32","zero":true},{"exactly":4}]},"69":{"name":"SO_PREFER_BUSY_POLL","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"70":{"name":"SO_BUSY_POLL_BUDGET","set":[{"in":"uint32"},{"exactly":4}]},"71":{"name":"SO_NETNS_COOKIE","get":[{"out":"bits64"},{"length":"uint32","room":8}]},"72":{"name":"SO_BUF_LOCK","set":[{"in":"uint32"},{"exactly":4}],"get":[{"out":"uint32"},{"length":"uint32","room":4}]},"73":{"name":"SO_RESERVE_MEM","set":[{"in":"uint32"},{"exactly":4}],"get":[{"out":"uint32"},{"length":"uint32","room":4}]},"74":{"name":"SO_TXREHASH","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"75":{"name":"SO_RCVMARK","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"76":{"name":"SO_PASSPIDFD","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"77":{"name":"SO_PEERPIDFD","get":[{"out":"int32"},{"length":"uint32","room":4}]},"80":{"name":"SO_DEVMEM_DONTNEED","set":[{"region":"out"},{"count":[[1,0]]}]},"82":{"name":"SO_RCVPRIORITY","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"83":{"name":"SO_PASSRIGHTS","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"84":{"name":"SO_INQ","set":[{"in":"bool"},{"exactly":4}]}},"6":{"1":{"name":"TCP_NODELAY","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"2":{"name":"TCP_MAXSEG","set":[{"in":"uint32"},{"exactly":4}],"get":[{"out":"uint32"},{"length":"uint32","room":4}]},"3":{"name":"TCP_CORK","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"4":{"name":"TCP_KEEPIDLE","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"5":{"name":"TCP_KEEPINTVL","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"6":{"name":"TCP_KEEPCNT","set":[{"in":"uint32"},{"exactly":4}],"get":[{"out":"uint32"},{"length":"uint32","room":4}]},"7":{"name":"TCP_SYNCNT","set":[{"in":"uint32"},{"exactly":4}],"get":[{"out":"uint32"},{"length":"uint32","room":4}]},"8":{"name":"TCP_LINGER2","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"9":{"name":"TCP_DEFER_ACCEPT","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"10":{"name":"TCP_WINDOW_CLAMP","set":[{"in":"uint32"},{"exactly":4}],"get":[{"out":"uint32"},{"length":"uint32","room":4}]},"11":{"name":"TCP_INFO","get":[{"region":"out"},{"length":"uint32","of":0}]},"12":{"name":"TCP_QUICKACK","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"13":{"name":"TCP_CONGESTION","set":[{"region":"in"},{"count":[[1,0]]}],"get":[{"memory":16},{"length":"uint32","room":16}]},"14":{"name":"TCP_MD5SIG","set":[{"region":"out"},{"count":[[1,0]]}]},"16":{"name":"TCP_THIN_LINEAR_TIMEOUTS","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"17":{"name":"TCP_THIN_DUPACK","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"18":{"name":"TCP_USER_TIMEOUT","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"19":{"name":"TCP_REPAIR","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"20":{"name":"TCP_REPAIR_QUEUE","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"21":{"name":"TCP_QUEUE_SEQ","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"22":{"name":"TCP_REPAIR_OPTIONS","set":[{"region":"out"},{"count":[[1,0]]}]},"23":{"name":"TCP_FASTOPEN","set":[{"in":"uint32"},{"exactly":4}],"get":[{"out":"uint32"},{"length":"uint32","room":4}]},"24":{"name":"TCP_TIMESTAMP","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"25":{"name":"TCP_NOTSENT_LOWAT","set":[{"in":"uint32"},{"exactly":4}],"get":[{"out":"uint32"},{"length":"uint32","room":4}]},"26":{"name":"TCP_CC_INFO","get":[{"region":"out"},{"length":"uint32","of":0}]},"27":{"name":"TCP_SAVE_SYN","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"28":{"name":"TCP_SAVED_SYN","get":[{"region":"out"},{"length":"uint32","of":0}]},"29":{"name":"TCP_REPAIR_WINDOW","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]},"30":{"name":"TCP_FASTOPEN_CONNECT","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"31":{"name":"TCP_ULP","set":[{"region":"in"},{"count":[[1,0]]}],"get":[{"memory":16},{"length":"uint32","room":16}]},"32":{"name":"TCP_MD5SIG_EXT","set":[{"region":"out"},{"count":[[1,0]]}]},"33":{"name":"TCP_FASTOPEN_KEY","set":[{"region":"in"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]},"34":{"name":"TCP_FASTOPEN_NO_COOKIE","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"35":{"name":"TCP_ZEROCOPY_RECEIVE","get":[{"region":"out"},{"length":"uint32","of":0}]},"36":{"name":"TCP_INQ","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"37":{"name":"TCP_TX_DELAY","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"38":{"name":"TCP_AO_ADD_KEY","set":[{"region":"out"},{"count":[[1,0]]}]},"39":{"name":"TCP_AO_DEL_KEY","set":[{"region":"out"},{"count":[[1,0]]}]},"40":{"name":"TCP_AO_INFO","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]},"41":{"name":"TCP_AO_GET_KEYS","get":[{"memory":304,"needs":{"bytes":0,"each":304,"at":[272,"uint32"]}},{"length":"uint32","room":304}]},"42":{"name":"TCP_AO_REPAIR","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]},"43":{"name":"TCP_IS_MPTCP","get":[{"out":"bool"},{"length":"uint32","room":4}]},"44":{"name":"TCP_RTO_MAX_MS","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"45":{"name":"TCP_RTO_MIN_US","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"46":{"name":"TCP_DELACK_MAX_US","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]}},"17":{"1":{"name":"UDP_CORK","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"100":{"name":"UDP_ENCAP","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"101":{"name":"UDP_NO_CHECK6_TX","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"102":{"name":"UDP_NO_CHECK6_RX","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"103":{"name":"UDP_SEGMENT","set":[{"in":"uint32"},{"exactly":4}],"get":[{"out":"uint32"},{"length":"uint32","room":4}]},"104":{"name":"UDP_GRO","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]}},"40":{"0":{"name":"SO_VM_SOCKETS_BUFFER_SIZE","set":[{"in":"uint64"},{"exactly":8}],"get":[{"out":"uint64"},{"length":"uint32","room":8}]},"1":{"name":"SO_VM_SOCKETS_BUFFER_MIN_SIZE","set":[{"in":"uint64"},{"exactly":8}],"get":[{"out":"uint64"},{"length":"uint32","room":8}]},"2":{"name":"SO_VM_SOCKETS_BUFFER_MAX_SIZE","set":[{"in":"uint64"},{"exactly":8}],"get":[{"out":"uint64"},{"length":"uint32","room":8}]},"6":{"name":"SO_VM_SOCKETS_CONNECT_TIMEOUT","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]},"8":{"name":"SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]}},"41":{"1":{"name":"IPV6_ADDRFORM","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"2":{"name":"IPV6_2292PKTINFO","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"3":{"name":"IPV6_2292HOPOPTS","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"4":{"name":"IPV6_2292DSTOPTS","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"5":{"name":"IPV6_2292RTHDR","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"6":{"name":"IPV6_2292PKTOPTIONS","set":[{"region":"in"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]},"7":{"name":"IPV6_CHECKSUM","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"8":{"name":"IPV6_2292HOPLIMIT","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"11":{"name":"IPV6_FLOWINFO","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"16":{"name":"IPV6_UNICAST_HOPS","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"17":{"name":"IPV6_MULTICAST_IF","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"18":{"name":"IPV6_MULTICAST_HOPS","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"19":{"name":"IPV6_MULTICAST_LOOP","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"20":{"name":"IPV6_ADD_MEMBERSHIP","set":[{"region":"out"},{"count":[[1,0]]}]},"21":{"name":"IPV6_DROP_MEMBERSHIP","set":[{"region":"out"},{"count":[[1,0]]}]},"22":{"name":"IPV6_ROUTER_ALERT","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"23":{"name":"IPV6_MTU_DISCOVER","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"24":{"name":"IPV6_MTU","set":[{"in":"uint32"},{"exactly":4}],"get":[{"out":"uint32"},{"length":"uint32","room":4}]},"25":{"name":"IPV6_RECVERR","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"26":{"name":"IPV6_V6ONLY","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"27":{"name":"IPV6_JOIN_ANYCAST","set":[{"region":"out"},{"count":[[1,0]]}]},"28":{"name":"IPV6_LEAVE_ANYCAST","set":[{"region":"out"},{"count":[[1,0]]}]},"29":{"name":"IPV6_MULTICAST_ALL","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"30":{"name":"IPV6_ROUTER_ALERT_ISOLATE","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"31":{"name":"IPV6_RECVERR_RFC4884","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"32":{"name":"IPV6_FLOWLABEL_MGR","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]},"33":{"name":"IPV6_FLOWINFO_SEND","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"34":{"name":"IPV6_IPSEC_POLICY","set":[{"region":"out","optional":true},{"count":[[1,0]]}]},"35":{"name":"IPV6_XFRM_POLICY","set":[{"region":"out","optional":true},{"count":[[1,0]]}]},"36":{"name":"IPV6_HDRINCL","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"42":{"name":"MCAST_JOIN_GROUP","set":[{"region":"out"},{"count":[[1,0]]}]},"43":{"name":"MCAST_BLOCK_SOURCE","set":[{"region":"out"},{"count":[[1,0]]}]},"44":{"name":"MCAST_UNBLOCK_SOURCE","set":[{"region":"out"},{"count":[[1,0]]}]},"45":{"name":"MCAST_LEAVE_GROUP","set":[{"region":"out"},{"count":[[1,0]]}]},"46":{"name":"MCAST_JOIN_SOURCE_GROUP","set":[{"region":"out"},{"count":[[1,0]]}]},"47":{"name":"MCAST_LEAVE_SOURCE_GROUP","set":[{"region":"out"},{"count":[[1,0]]}]},"48":{"name":"MCAST_MSFILTER","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"memory":144,"needs":{"bytes":144,"each":128,"at":[140,"uint32"]}},{"length":"uint32","room":144}]},"49":{"name":"IPV6_RECVPKTINFO","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"50":{"name":"IPV6_PKTINFO","set":[{"region":"out"},{"count":[[1,0]]}]},"51":{"name":"IPV6_RECVHOPLIMIT","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"53":{"name":"IPV6_RECVHOPOPTS","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"54":{"name":"IPV6_HOPOPTS","set":[{"region":"in","optional":true},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]},"55":{"name":"IPV6_RTHDRDSTOPTS","set":[{"region":"in","optional":true},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]},"56":{"name":"IPV6_RECVRTHDR","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"57":{"name":"IPV6_RTHDR","set":[{"region":"in","optional":true},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]},"58":{"name":"IPV6_RECVDSTOPTS","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"59":{"name":"IPV6_DSTOPTS","set":[{"region":"in","optional":true},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]},"60":{"name":"IPV6_RECVPATHMTU","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"61":{"name":"IPV6_PATHMTU","get":[{"region":"out"},{"length":"uint32","of":0}]},"62":{"name":"IPV6_DONTFRAG","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"66":{"name":"IPV6_RECVTCLASS","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"67":{"name":"IPV6_TCLASS","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"70":{"name":"IPV6_AUTOFLOWLABEL","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"72":{"name":"IPV6_ADDR_PREFERENCES","set":[{"in":"uint32"},{"exactly":4}],"get":[{"out":"uint32"},{"length":"uint32","room":4}]},"73":{"name":"IPV6_MINHOPCOUNT","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"74":{"name":"IPV6_RECVORIGDSTADDR","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"75":{"name":"IPV6_TRANSPARENT","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"76":{"name":"IPV6_UNICAST_IF","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"77":{"name":"IPV6_RECVFRAGSIZE","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"78":{"name":"IPV6_FREEBIND","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"80":{"name":"IP6T_SO_ORIGINAL_DST","get":[{"region":"out"},{"length":"uint32","of":0}]},"200":{"name":"MRT6_INIT","set":[{"in":"int32"},{"exactly":4}]},"201":{"name":"MRT6_DONE","set":[{"region":"in","optional":true},{"count":[[1,0]]}]},"202":{"name":"MRT6_ADD_MIF","set":[{"region":"out"},{"count":[[1,0]]}]},"203":{"name":"MRT6_DEL_MIF","set":[{"in":"int16"},{"exactly":2}]},"204":{"name":"MRT6_ADD_MFC","set":[{"region":"out"},{"count":[[1,0]]}]},"205":{"name":"MRT6_DEL_MFC","set":[{"region":"out"},{"count":[[1,0]]}]},"206":{"name":"MRT6_VERSION","get":[{"out":"int32"},{"length":"uint32","room":4}]},"207":{"name":"MRT6_ASSERT","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"208":{"name":"MRT6_PIM","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"209":{"name":"MRT6_TABLE","set":[{"in":"int32"},{"exactly":4}]},"210":{"name":"MRT6_ADD_MFC_PROXY","set":[{"region":"out"},{"count":[[1,0]]}]},"211":{"name":"MRT6_DEL_MFC_PROXY","set":[{"region":"out"},{"count":[[1,0]]}]},"212":{"name":"MRT6_FLUSH","set":[{"in":"uint32"},{"exactly":4}]}},"58":{"1":{"name":"ICMPV6_FILTER","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]}},"101":{"1":{"name":"CAN_RAW_FILTER","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]},"2":{"name":"CAN_RAW_ERR_FILTER","set":[{"in":"uint32"},{"exactly":4}],"get":[{"out":"uint32"},{"length":"uint32","room":4}]},"3":{"name":"CAN_RAW_LOOPBACK","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"4":{"name":"CAN_RAW_RECV_OWN_MSGS","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"5":{"name":"CAN_RAW_FD_FRAMES","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"6":{"name":"CAN_RAW_JOIN_FILTERS","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"7":{"name":"CAN_RAW_XL_FRAMES","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"8":{"name":"CAN_RAW_XL_VCID_OPTS","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]}},"255":{"1":{"name":"ICMP_FILTER","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]}},"263":{"1":{"name":"PACKET_ADD_MEMBERSHIP","set":[{"region":"out"},{"count":[[1,0]]}]},"2":{"name":"PACKET_DROP_MEMBERSHIP","set":[{"region":"out"},{"count":[[1,0]]}]},"5":{"name":"PACKET_RX_RING","set":[{"region":"out"},{"count":[[1,0]]}]},"6":{"name":"PACKET_STATISTICS","get":[{"region":"out"},{"length":"uint32","of":0}]},"7":{"name":"PACKET_COPY_THRESH","set":[{"in":"uint32"},{"exactly":4}],"get":[{"out":"uint32"},{"length":"uint32","room":4}]},"8":{"name":"PACKET_AUXDATA","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"9":{"name":"PACKET_ORIGDEV","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"10":{"name":"PACKET_VERSION","set":[{"in":"int32"},{"exactly":4}],"get":[{"out":"int32"},{"length":"uint32","room":4}]},"11":{"name":"PACKET_HDRLEN","get":[{"inout":"uint32"},{"length":"uint32","room":4}]},"12":{"name":"PACKET_RESERVE","set":[{"in":"uint32"},{"exactly":4}],"get":[{"out":"uint32"},{"length":"uint32","room":4}]},"13":{"name":"PACKET_TX_RING","set":[{"region":"out"},{"count":[[1,0]]}]},"14":{"name":"PACKET_LOSS","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"15":{"name":"PACKET_VNET_HDR","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"17":{"name":"PACKET_TIMESTAMP","set":[{"in":"uint32"},{"exactly":4}],"get":[{"out":"uint32"},{"length":"uint32","room":4}]},"18":{"name":"PACKET_FANOUT","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"out":"uint32"},{"length":"uint32","room":4}]},"19":{"name":"PACKET_TX_HAS_OFF","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"20":{"name":"PACKET_QDISC_BYPASS","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"21":{"name":"PACKET_ROLLOVER_STATS","get":[{"region":"out"},{"length":"uint32","of":0}]},"22":{"name":"PACKET_FANOUT_DATA","set":[{"region":"in"},{"count":[[1,0]]}]},"23":{"name":"PACKET_IGNORE_OUTGOING","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"24":{"name":"PACKET_VNET_HDR_SZ","set":[{"in":"uint32"},{"exactly":4}],"get":[{"out":"uint32"},{"length":"uint32","room":4}]}},"270":{"1":{"name":"NETLINK_ADD_MEMBERSHIP","set":[{"in":"int32"},{"exactly":4}]},"2":{"name":"NETLINK_DROP_MEMBERSHIP","set":[{"in":"int32"},{"exactly":4}]},"3":{"name":"NETLINK_PKTINFO","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"4":{"name":"NETLINK_BROADCAST_ERROR","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"5":{"name":"NETLINK_NO_ENOBUFS","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"8":{"name":"NETLINK_LISTEN_ALL_NSID","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"9":{"name":"NETLINK_LIST_MEMBERSHIPS","get":[{"region":"out"},{"length":"uint32","of":0}]},"10":{"name":"NETLINK_CAP_ACK","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"11":{"name":"NETLINK_EXT_ACK","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"12":{"name":"NETLINK_GET_STRICT_CHK","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]}},"279":{"1":{"name":"ALG_SET_KEY","set":[{"region":"in"},{"count":[[1,0]]}]},"5":{"name":"ALG_SET_AEAD_AUTHSIZE","set":[{"region":"in","optional":true},{"count":[[1,0]]}]},"6":{"name":"ALG_SET_DRBG_ENTROPY","set":[{"region":"in"},{"count":[[1,0]]}]},"7":{"name":"ALG_SET_KEY_BY_KEY_SERIAL","set":[{"in":"int32"},{"exactly":4}]}},"282":{"1":{"name":"TLS_TX","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]},"2":{"name":"TLS_RX","set":[{"region":"out"},{"count":[[1,0]]}],"get":[{"region":"out"},{"length":"uint32","of":0}]},"3":{"name":"TLS_TX_ZEROCOPY_RO","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"4":{"name":"TLS_RX_EXPECT_NO_PAD","set":[{"in":"bool"},{"exactly":4}],"get":[{"out":"bool"},{"length":"uint32","room":4}]},"5":{"name":"TLS_TX_MAX_PAYLOAD_LEN","set":[{"in":"uint16"},{"exactly":2}],"get":[{"out":"uint16"},{"length":"uint32","room":2}]}},"283":{"1":{"name":"XDP_MMAP_OFFSETS","get":[{"region":"out"},{"length":"uint32","of":0}]},"2":{"name":"XDP_RX_RING","set":[{"in":"uint32"},{"exactly":4}]},"3":{"name":"XDP_TX_RING","set":[{"in":"uint32"},{"exactly":4}]},"4":{"name":"XDP_UMEM_REG","set":[{"region":"out"},{"count":[[1,0]]}]},"5":{"name":"XDP_UMEM_FILL_RING","set":[{"in":"uint32"},{"exactly":4}]},"6":{"name":"XDP_UMEM_COMPLETION_RING","set":[{"in":"uint32"},{"exactly":4}]},"7":{"name":"XDP_STATISTICS","get":[{"region":"out"},{"length":"uint32","of":0}]},"8":{"name":"XDP_OPTIONS","get":[{"region":"out"},{"length":"uint32","of":0}]},"9":{"name":"XDP_MAX_TX_SKB_BUDGET","set":[{"in":"uint32"},{"exactly":4}]}},"284":{"1":{"name":"MPTCP_INFO","get":[{"region":"out"},{"length":"uint32","of":0}]},"2":{"name":"MPTCP_TCPINFO","get":[{"region":"out"},{"length":"uint32","of":0}]},"3":{"name":"MPTCP_SUBFLOW_ADDRS","get":[{"region":"out"},{"length":"uint32","of":0}]},"4":{"name":"MPTCP_FULL_INFO","get":[{"region":"out"},{"length":"uint32","of":0}]}}}'

export interface NetCalls<P extends Place> {
  /**
   * Take the next connection that waits at a listening socket.
   *
   * The new socket is blocking and not close-on-exec. upeer_addrlen becomes the true length even if the
   * address was cut off; if it cannot be written the connection is lost.
   *
   * Blocks until a connection comes, unless the socket is non-blocking; a signal handler ends it with
   * -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EAGAIN (The socket is non-blocking and no connection waits, or SO_RCVTIMEO has passed), EBADF,
   * ECONNABORTED, ECONNRESET, EFAULT, EINTR, EINVAL (The socket does not listen), EMFILE, ENFILE, ENOBUFS,
   * ENOMEM, ENOTSOCK, EOPNOTSUPP, EPERM.
   *
   * Since Linux 1.0. x86-64 and ARM64. accept(2).
   *
   * @param fd an open file descriptor (socket)
   * @param upeer_sockaddr struct sockaddr, upeer_addrlen bytes, written by the kernel; null: the address of
   * the other side is not wanted
   * @param upeer_addrlen the length; left out, that of the memory, read and written by the kernel; null:
   * upeer_sockaddr is null too
   * @returns an open file descriptor (socket)
   */
  accept(fd: In<P, FdArg>, upeer_sockaddr?: In<P, SocketAddress | null>, upeer_addrlen?: In<P, Holder<number> | null>): Out<P, Fd>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  accept(fd: In<P, FdArg>, upeer_sockaddr: In<P, SocketAddress | Address | null | undefined>, upeer_addrlen: In<P, Holder<number>>): Out<P, Fd>
  /**
   * Take the next connection that waits at a listening socket, with flags for the new one.
   *
   * upeer_addrlen becomes the true length even if the address was cut off; if it cannot be written the
   * connection is lost.
   *
   * Blocks until a connection comes, unless the socket is non-blocking; a signal handler ends it with
   * -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EAGAIN (The socket is non-blocking and no connection waits, or SO_RCVTIMEO has passed), EBADF,
   * ECONNABORTED, ECONNRESET, EFAULT, EINTR, EINVAL (The socket does not listen, or there are unknown
   * flags), EMFILE, ENFILE, ENOBUFS, ENOMEM, ENOTSOCK, EOPNOTSUPP, EPERM.
   *
   * Since Linux 2.6.28. x86-64 and ARM64. accept4(2).
   *
   * @param fd an open file descriptor (socket)
   * @param upeer_sockaddr struct sockaddr, upeer_addrlen bytes, written by the kernel; null: the address of
   * the other side is not wanted
   * @param upeer_addrlen the length; left out, that of the memory, read and written by the kernel; null:
   * upeer_sockaddr is null too
   * @param flags flags: `SOCK_FLAG_`
   * @returns an open file descriptor (socket)
   */
  accept4(fd: In<P, FdArg>, upeer_sockaddr: In<P, SocketAddress | null | undefined>, upeer_addrlen: In<P, Holder<number> | null | undefined>, flags: In<P, Flags<SOCK_FLAG_>>): Out<P, Fd>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  accept4(fd: In<P, FdArg>, upeer_sockaddr: In<P, SocketAddress | Address | null | undefined>, upeer_addrlen: In<P, Holder<number>>, flags: In<P, Flags<SOCK_FLAG_>>): Out<P, Fd>
  /**
   * Give a socket its local address.
   *
   * An AF_UNIX address that begins with NUL is a name without a file; addrlen 2 lets the kernel choose one.
   *
   * Errors: EACCES (Ports below net.ipv4.ip_unprivileged_port_start, normally 1024, need
   * CAP_NET_BIND_SERVICE), EADDRINUSE (The port is taken, or the path exists: a socket file must be removed
   * before), EADDRNOTAVAIL (No interface has this address; IP_FREEBIND allows it), EAFNOSUPPORT, EBADF,
   * EFAULT, EINVAL (The socket has an address already, or addrlen does not fit the family), ELOOP,
   * ENAMETOOLONG, ENODEV, ENOENT, ENOMEM, ENOSPC, ENOTDIR, ENOTSOCK, EOPNOTSUPP, EPERM, EROFS.
   *
   * Since Linux 1.0. x86-64 and ARM64. bind(2).
   *
   * @param fd an open file descriptor (socket)
   * @param umyaddr struct sockaddr, addrlen bytes, read by the kernel
   * @param addrlen the length; left out, that of the memory
   */
  bind(fd: In<P, FdArg>, umyaddr: In<P, SocketAddress>, addrlen?: In<P, Quantity>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  bind(fd: In<P, FdArg>, umyaddr: In<P, SocketAddress | Address>, addrlen: In<P, Quantity>): Out<P, 0>
  /**
   * Connect a socket to an address, or set where its datagrams go.
   *
   * AF_UNSPEC disconnects a datagram socket. After EINTR the connection goes on being made; calling again
   * waits for it.
   *
   * Blocks until the connection is made or refused, unless the socket is non-blocking; a signal handler
   * ends it with -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EACCES (The socket file is not writable, or a broadcast address needs SO_BROADCAST),
   * EADDRINUSE, EADDRNOTAVAIL, EAFNOSUPPORT, EAGAIN (The queue of a listening AF_UNIX socket is full, or no
   * local port is free), EALREADY, EBADF, ECONNABORTED, ECONNREFUSED, ECONNRESET, EFAULT, EHOSTUNREACH,
   * EINPROGRESS (Wait until the socket is writable, then read SO_ERROR), EINTR, EINVAL, EISCONN, ELOOP,
   * ENAMETOOLONG, ENETUNREACH, ENOBUFS, ENODEV, ENOENT, ENOMEM, ENOTDIR, ENOTSOCK, EOPNOTSUPP, EPERM,
   * EPROTOTYPE (The AF_UNIX socket at this address is of another type), ETIMEDOUT.
   *
   * Since Linux 1.0. x86-64 and ARM64. connect(2).
   *
   * @param fd an open file descriptor (socket)
   * @param uservaddr struct sockaddr, addrlen bytes, read by the kernel
   * @param addrlen the length; left out, that of the memory
   */
  connect(fd: In<P, FdArg>, uservaddr: In<P, SocketAddress>, addrlen?: In<P, Quantity>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  connect(fd: In<P, FdArg>, uservaddr: In<P, SocketAddress | Address>, addrlen: In<P, Quantity>): Out<P, 0>
  /**
   * Read the address of the other end of a connected socket.
   *
   * usockaddr_len becomes the true length even where the address was cut off.
   *
   * Errors: EBADF, EFAULT, EINVAL, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP.
   *
   * Since Linux 1.0. x86-64 and ARM64. getpeername(2).
   *
   * @param fd an open file descriptor (socket)
   * @param usockaddr struct sockaddr, usockaddr_len bytes, written by the kernel
   * @param usockaddr_len the length; left out, that of the memory, read and written by the kernel
   */
  getpeername(fd: In<P, FdArg>, usockaddr: In<P, SocketAddress>, usockaddr_len?: In<P, Holder<number> | null>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  getpeername(fd: In<P, FdArg>, usockaddr: In<P, SocketAddress | Address>, usockaddr_len: In<P, Holder<number>>): Out<P, 0>
  /**
   * Read the local address of a socket.
   *
   * usockaddr_len becomes the true length even where the address was cut off.
   *
   * Errors: EBADF, EFAULT, EINVAL, ENOMEM, ENOTSOCK, EOPNOTSUPP.
   *
   * Since Linux 1.0. x86-64 and ARM64. getsockname(2).
   *
   * @param fd an open file descriptor (socket)
   * @param usockaddr struct sockaddr, usockaddr_len bytes, written by the kernel
   * @param usockaddr_len the length; left out, that of the memory, read and written by the kernel
   */
  getsockname(fd: In<P, FdArg>, usockaddr: In<P, SocketAddress>, usockaddr_len?: In<P, Holder<number> | null>): Out<P, 0>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  getsockname(fd: In<P, FdArg>, usockaddr: In<P, SocketAddress | Address>, usockaddr_len: In<P, Holder<number>>): Out<P, 0>
  /**
   * Read an option of a socket.
   *
   * optlen becomes the size of the value; most options silently cut it off to fit the buffer.
   *
   * Errors: EACCES, EADDRNOTAVAIL, EAFNOSUPPORT, EBADF, EBUSY, EFAULT, EINVAL, EMFILE, ENODATA, ENODEV,
   * ENOENT, ENOMEM, ENOPROTOOPT (The socket has no such option at this level, or it can only be set),
   * ENOTCONN, ENOTSOCK, EOPNOTSUPP, EPERM, ERANGE (The buffer is too small; optlen then says how many bytes
   * are needed), ESRCH.
   *
   * Since Linux 1.0. x86-64 and ARM64. getsockopt(2).
   *
   * @param fd an open file descriptor (socket)
   * @param level one of `SOL_`, `LEVEL_`
   * @param optname one of `SO_`, `IP_`, `IPV6_`, `MCAST_`, `MRT_`, `MRT6_`, `ICMP_`, `ICMPV6_`, `TCP_`,
   * `TLS_`, `UDP_`, `MPTCP_`, `NETLINK_`, `PACKET_`, `SO_VM_SOCKETS_`, `XDP_`, `ALG_`, `CAN_RAW_`
   * @param optval as optname says
   * @param optlen the length; left out, that of the memory, read and written by the kernel
   */
  getsockopt<L extends string, O extends { readonly [K in L]: OptionValue<unknown, unknown> }>(fd: In<P, FdArg>, level: In<P, Level<L>>, optname: In<P, SocketOption<O>>, optval: In<P, O[L]['get']>, optlen?: In<P, Holder<number>>): Out<P, 0>
  /**
   * Let a socket wait for connections.
   *
   * A larger or negative backlog is silently taken as net.core.somaxconn.
   *
   * Errors: EADDRINUSE, EBADF, EINVAL (The socket is connected, or an AF_UNIX socket without an address),
   * ENOTSOCK, EOPNOTSUPP.
   *
   * Since Linux 1.0. x86-64 and ARM64. listen(2).
   *
   * @param fd an open file descriptor (socket)
   * @param backlog a number of things other than bytes (connections)
   */
  listen(fd: In<P, FdArg>, backlog: In<P, Quantity>): Out<P, 0>
  /**
   * Receive a message, and the address of its sender if wanted.
   *
   * 0 is the end of a stream or an empty datagram. With MSG_TRUNC the result can exceed the buffer, and TCP
   * throws the data away unseen. TCP sets addr_len to 0. With SO_RCVTIMEO set a signal gives EINTR despite
   * SA_RESTART.
   *
   * Blocks until there is something to receive, unless the socket is non-blocking; a signal handler ends it
   * with -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EAGAIN, EBADF, ECONNREFUSED, ECONNRESET, EFAULT, EHOSTUNREACH, EINTR, EINVAL, ENETDOWN,
   * ENETUNREACH, ENOBUFS (A netlink socket has lost messages because its buffer was full), ENOMEM,
   * ENOTCONN, ENOTSOCK, EOPNOTSUPP, ETIMEDOUT.
   *
   * Since Linux 1.0. x86-64 and ARM64. recvfrom(2).
   *
   * @param fd an open file descriptor (socket)
   * @param ubuf bytes, size bytes, written by the kernel
   * @param size the length; left out, that of the memory
   * @param flags flags: `MSG_`
   * @param addr struct sockaddr, addr_len bytes, written by the kernel; null: the address of the sender is
   * not wanted
   * @param addr_len the length; left out, that of the memory, read and written by the kernel; null: addr is
   * null too
   * @returns a number of bytes
   */
  recvfrom(fd: In<P, FdArg>, ubuf: In<P, Memory>, size: In<P, Quantity | undefined>, flags: In<P, Flags<MSG_>>, addr?: In<P, SocketAddress | null>, addr_len?: In<P, Holder<number> | null>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  recvfrom(fd: In<P, FdArg>, ubuf: In<P, Memory | Address>, size: In<P, Quantity>, flags: In<P, Flags<MSG_>>, addr: In<P, SocketAddress | Address | null | undefined>, addr_len: In<P, Holder<number>>): Out<P, Size>
  /**
   * Receive several messages at once.
   *
   * The timeout is looked at only after a message: waiting for the next one has no limit but SO_RCVTIMEO.
   * The time left is written back if anything was received. An error after the first message is kept for
   * the next call, even that of a signal, as EINTR or as the number 512.
   *
   * Blocks until all messages have come, or with MSG_WAITFORONE the first, unless the socket is
   * non-blocking; a signal handler ends it with -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EAGAIN, EBADF, ECONNREFUSED, ECONNRESET, EFAULT, EHOSTUNREACH, EINTR, EINVAL (The timeout is
   * negative or has more than 999999999 nanoseconds), EMSGSIZE, ENETDOWN, ENETUNREACH, ENOBUFS, ENOMEM,
   * ENOTCONN, ENOTSOCK, EOPNOTSUPP, ETIMEDOUT.
   *
   * Since Linux 2.6.33. x86-64 and ARM64. recvmmsg(2).
   *
   * @param fd an open file descriptor (socket)
   * @param mmsg struct mmsghdr, vlen of them, read and written by the kernel
   * @param vlen the length; left out, that of the memory
   * @param flags flags: `MSG_`
   * @param timeout struct __kernel_timespec, read and written by the kernel; how long to wait; null: no
   * limit
   * @returns a number of things other than bytes (messages)
   */
  recvmmsg(fd: In<P, FdArg>, mmsg: In<P, Struct<'mmsghdr'>>, vlen: In<P, Quantity | undefined>, flags: In<P, Flags<MSG_>>, timeout?: In<P, Struct<'__kernel_timespec'> | null>): Out<P, Count>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  recvmmsg(fd: In<P, FdArg>, mmsg: In<P, Struct<'mmsghdr'> | Address>, vlen: In<P, Quantity>, flags: In<P, Flags<MSG_>>, timeout?: In<P, Struct<'__kernel_timespec'> | null>): Out<P, Count>
  /**
   * Receive a message into several buffers, with its ancillary data and the address of its sender.
   *
   * The kernel writes msg_namelen, msg_controllen and msg_flags, where MSG_CTRUNC says that ancillary data
   * did not fit. File descriptors received must be closed.
   *
   * Blocks until there is something to receive, unless the socket is non-blocking; a signal handler ends it
   * with -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EAGAIN (Nothing is there, SO_RCVTIMEO has passed, or with MSG_ERRQUEUE no error waits), EBADF,
   * ECONNREFUSED, ECONNRESET, EFAULT, EHOSTUNREACH, EINTR, EINVAL, EMSGSIZE (There are more than 1024
   * buffers), ENETDOWN, ENETUNREACH, ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK, EOPNOTSUPP, ETIMEDOUT.
   *
   * Since Linux 1.0. x86-64 and ARM64. recvmsg(2).
   *
   * @param fd an open file descriptor (socket)
   * @param msg struct user_msghdr, read and written by the kernel
   * @param flags flags: `MSG_`
   * @returns a number of bytes
   */
  recvmsg(fd: In<P, FdArg>, msg: In<P, Struct<'user_msghdr'>>, flags: In<P, Flags<MSG_>>): Out<P, Size>
  /**
   * Send several messages at once.
   *
   * It stops at a message that fails or is sent in part; the error shows only if it was the first. At most
   * 1024 are sent. msg_len becomes the bytes sent.
   *
   * Blocks until there is room in the send buffer, unless the socket is non-blocking; a signal handler ends
   * it with -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EACCES (Sending to a broadcast address needs SO_BROADCAST), EAGAIN (The socket is non-blocking
   * and its buffer full, SO_SNDTIMEO has passed, or no local port is free), EALREADY, EBADF, ECONNREFUSED,
   * ECONNRESET, EDESTADDRREQ, EFAULT, EHOSTUNREACH, EINPROGRESS, EINTR, EINVAL, EISCONN, EMSGSIZE (The
   * message is too large to be sent at once), ENETDOWN, ENETUNREACH, ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK,
   * EOPNOTSUPP, EPERM (A firewall rule or a BPF program refuses it), EPIPE (The connection is shut down for
   * sending; SIGPIPE is sent too, unless MSG_NOSIGNAL is given), ESRCH, ETIMEDOUT, ETOOMANYREFS.
   *
   * Since Linux 3.0. x86-64 and ARM64. sendmmsg(2).
   *
   * @param fd an open file descriptor (socket)
   * @param mmsg struct mmsghdr, vlen of them, read and written by the kernel
   * @param vlen the length; left out, that of the memory
   * @param flags flags: `MSG_`
   * @returns a number of things other than bytes (messages)
   */
  sendmmsg(fd: In<P, FdArg>, mmsg: In<P, Struct<'mmsghdr'>>, vlen: In<P, Quantity | undefined>, flags: In<P, Flags<MSG_>>): Out<P, Count>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  sendmmsg(fd: In<P, FdArg>, mmsg: In<P, Struct<'mmsghdr'> | Address>, vlen: In<P, Quantity>, flags: In<P, Flags<MSG_>>): Out<P, Count>
  /**
   * Send a message out of several buffers, with ancillary data such as file descriptors.
   *
   * msg_flags of the struct is not looked at.
   *
   * Blocks until there is room in the send buffer, unless the socket is non-blocking; a signal handler ends
   * it with -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EACCES (Sending to a broadcast address needs SO_BROADCAST), EAGAIN (The socket is non-blocking
   * and its buffer full, SO_SNDTIMEO has passed, or no local port is free), EALREADY, EBADF, ECONNREFUSED,
   * ECONNRESET, EDESTADDRREQ, EFAULT, EHOSTUNREACH, EINPROGRESS, EINTR, EINVAL, EISCONN, EMSGSIZE (The
   * message is too large to be sent at once, or has more than 1024 buffers), ENETDOWN, ENETUNREACH, ENOBUFS
   * (The ancillary data exceeds net.core.optmem_max, or memory is short), ENOMEM, ENOTCONN, ENOTSOCK,
   * EOPNOTSUPP, EPERM (A firewall rule refuses it, or SCM_CREDENTIALS names ids of somebody else), EPIPE
   * (The connection is shut down for sending; SIGPIPE is sent too, unless MSG_NOSIGNAL is given), ESRCH,
   * ETIMEDOUT, ETOOMANYREFS (More file descriptors are on their way in messages than RLIMIT_NOFILE allows).
   *
   * Since Linux 1.0. x86-64 and ARM64. sendmsg(2).
   *
   * @param fd an open file descriptor (socket)
   * @param msg struct user_msghdr, read by the kernel
   * @param flags flags: `MSG_`
   * @returns a number of bytes
   */
  sendmsg(fd: In<P, FdArg>, msg: In<P, Struct<'user_msghdr'>>, flags: In<P, Flags<MSG_>>): Out<P, Size>
  /**
   * Send a message, to an address if wanted.
   *
   * A stream may take only a part. With SO_SNDTIMEO set a signal gives EINTR despite SA_RESTART.
   *
   * Blocks until there is room in the send buffer, unless the socket is non-blocking; a signal handler ends
   * it with -EINTR, unless installed with SA_RESTART.
   *
   * Errors: EACCES (Sending to a broadcast address needs SO_BROADCAST), EAGAIN (The socket is non-blocking
   * and its buffer full, SO_SNDTIMEO has passed, or no local port is free), EALREADY, EBADF, ECONNREFUSED,
   * ECONNRESET, EDESTADDRREQ, EFAULT, EHOSTUNREACH, EINPROGRESS, EINTR, EINVAL, EISCONN, EMSGSIZE (The
   * message is too large to be sent at once), ENETDOWN, ENETUNREACH, ENOBUFS, ENOMEM, ENOTCONN, ENOTSOCK,
   * EOPNOTSUPP, EPERM (A firewall rule or a BPF program refuses it), EPIPE (The connection is shut down for
   * sending; SIGPIPE is sent too, unless MSG_NOSIGNAL is given), ETIMEDOUT.
   *
   * Since Linux 1.0. x86-64 and ARM64. sendto(2).
   *
   * @param fd an open file descriptor (socket)
   * @param buff bytes, len bytes, read by the kernel
   * @param len the length; left out, that of the memory
   * @param flags flags: `MSG_`
   * @param addr struct sockaddr, addr_len bytes, read by the kernel; null: where the socket is connected to
   * @param addr_len the length; left out, that of the memory
   * @returns a number of bytes
   */
  sendto(fd: In<P, FdArg>, buff: In<P, Memory | string>, len: In<P, Quantity | undefined>, flags: In<P, Flags<MSG_>>, addr?: In<P, SocketAddress | null>, addr_len?: In<P, Quantity>): Out<P, Size>
  /** The same with raw addresses: nothing tells how much is there, so counts must be given. */
  sendto(fd: In<P, FdArg>, buff: In<P, Memory | string | Address>, len: In<P, Quantity>, flags: In<P, Flags<MSG_>>, addr: In<P, SocketAddress | Address | null | undefined>, addr_len: In<P, Quantity>): Out<P, Size>
  /**
   * Set an option of a socket.
   *
   * level and optname together say what the value is. Most want at least 4 bytes, even for 0 or 1.
   *
   * Errors: EACCES, EADDRINUSE, EADDRNOTAVAIL, EALREADY, EBADF, EBUSY, EDOM, EEXIST, EFAULT, EINVAL (The
   * value or its size is wrong), EISCONN, ENFILE, ENOBUFS, ENODEV, ENOENT, ENOMEM, ENOPROTOOPT (The socket
   * has no such option at this level, or it can only be read), ENOSPC, ENOTCONN, ENOTSOCK, EOPNOTSUPP,
   * EPERM, EPROTO, ERANGE, ESRCH.
   *
   * Since Linux 1.0. x86-64 and ARM64. setsockopt(2).
   *
   * @param fd an open file descriptor (socket)
   * @param level one of `SOL_`, `LEVEL_`
   * @param optname one of `SO_`, `IP_`, `IPV6_`, `MCAST_`, `MRT_`, `MRT6_`, `ICMP_`, `ICMPV6_`, `TCP_`,
   * `TLS_`, `UDP_`, `MPTCP_`, `NETLINK_`, `PACKET_`, `SO_VM_SOCKETS_`, `XDP_`, `ALG_`, `CAN_RAW_`
   * @param optval as optname says
   * @param optlen the length; left out, that of the memory
   */
  setsockopt<L extends string, O extends { readonly [K in L]: OptionValue<unknown, unknown> }>(fd: In<P, FdArg>, level: In<P, Level<L>>, optname: In<P, SocketOption<O>>, optval: In<P, O[L]['set']>, optlen?: In<P, Quantity>): Out<P, 0>
  /**
   * End receiving, sending or both on a connection.
   *
   * It works on the connection and so for all file descriptors of it; they stay open.
   *
   * Errors: EBADF, EINVAL, ENOTCONN, ENOTSOCK, EOPNOTSUPP.
   *
   * Since Linux 1.0. x86-64 and ARM64. shutdown(2).
   *
   * @param fd an open file descriptor (socket)
   * @param how one of `SHUT_`
   */
  shutdown(fd: In<P, FdArg>, how: In<P, Choice<SHUT_>>): Out<P, 0>
  /**
   * Make a socket.
   *
   * type is one type with any flags. protocol depends on the family: NETLINK_ROUTE and the like for
   * AF_NETLINK, ETH_P_ constants in network byte order for AF_PACKET, mostly 0 for others.
   *
   * Errors: EACCES (ICMP sockets of type SOCK_DGRAM are for the groups of net.ipv4.ping_group_range),
   * EAFNOSUPPORT (The kernel lacks the address family, or its module is not loaded), EINVAL, EMFILE,
   * ENFILE, ENOBUFS, ENOMEM, EPERM (Raw sockets and sockets of AF_PACKET need CAP_NET_RAW),
   * EPROTONOSUPPORT, ESOCKTNOSUPPORT.
   *
   * Since Linux 1.0. x86-64 and ARM64. socket(2).
   *
   * @param family one of `AF_`
   * @param type one of `SOCK_`, with flags `SOCK_FLAG_`
   * @param protocol one of `IPPROTO_`, `NETLINK_PROTOCOL_`
   * @returns an open file descriptor (socket)
   */
  socket(family: In<P, Choice<AF_>>, type: In<P, Choice<SOCK_ | SOCK_FLAG_>>, protocol: In<P, Choice<IPPROTO_ | NETLINK_PROTOCOL_>>): Out<P, Fd>
  /**
   * Make two sockets that are connected to each other.
   *
   * The two numbers may have been written even if the call fails.
   *
   * Errors: EAFNOSUPPORT, EFAULT, EINVAL, EMFILE, ENFILE, ENOMEM, EOPNOTSUPP (Only AF_UNIX and AF_TIPC have
   * pairs), EPROTONOSUPPORT, ESOCKTNOSUPPORT.
   *
   * Since Linux 1.0. x86-64 and ARM64. socketpair(2).
   *
   * @param family one of `AF_`
   * @param type one of `SOCK_`, with flags `SOCK_FLAG_`
   * @param protocol one of `IPPROTO_`
   * @param usockvec an open file descriptor (socket), 2 of them, written by the kernel
   */
  socketpair(family: In<P, Choice<AF_>>, type: In<P, Choice<SOCK_ | SOCK_FLAG_>>, protocol: In<P, Choice<IPPROTO_>>, usockvec: In<P, Bytes>): Out<P, 0>
}

export const calls: Readonly<Record<string, unknown>> = {
  accept(fd: unknown, upeer_sockaddr: unknown, upeer_addrlen: unknown): unknown {
    const upeer_addrlenFirst = core.heldValue(upeer_addrlen, 'accept upeer_addrlen')
    core.begin()
    const w0 = core.int32(fd, 'accept fd')
    const w1 = core.optionalRegion(upeer_sockaddr, 'accept upeer_sockaddr')
    const b1 = core.regionBytes
    const w2 = core.lengthInOut(upeer_addrlen, upeer_addrlenFirst, 'uint32', b1, 'accept upeer_addrlen')
    core.fill(core.arm64 ? 202 : 43, w0, w1, w2, 0, 0, 0)
    core.run()
    const result = core.numberResult()
    core.finish()
    return result
  },
  accept4(fd: unknown, upeer_sockaddr: unknown, upeer_addrlen: unknown, flags: unknown): unknown {
    const upeer_addrlenFirst = core.heldValue(upeer_addrlen, 'accept4 upeer_addrlen')
    core.begin()
    const w0 = core.int32(fd, 'accept4 fd')
    const w1 = core.optionalRegion(upeer_sockaddr, 'accept4 upeer_sockaddr')
    const b1 = core.regionBytes
    const w3 = core.uint32(flags, 'accept4 flags')
    const w2 = core.lengthInOut(upeer_addrlen, upeer_addrlenFirst, 'uint32', b1, 'accept4 upeer_addrlen')
    core.fill(core.arm64 ? 242 : 288, w0, w1, w2, w3, 0, 0)
    core.run()
    const result = core.numberResult()
    core.finish()
    return result
  },
  bind(fd: unknown, umyaddr: unknown, addrlen: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'bind fd')
    const w1 = core.region(umyaddr, 'bind umyaddr')
    const b1 = core.regionBytes
    const w2 = core.count(addrlen, b1, 'bind addrlen')
    core.fill(core.arm64 ? 200 : 49, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  connect(fd: unknown, uservaddr: unknown, addrlen: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'connect fd')
    const w1 = core.region(uservaddr, 'connect uservaddr')
    const b1 = core.regionBytes
    const w2 = core.count(addrlen, b1, 'connect addrlen')
    core.fill(core.arm64 ? 203 : 42, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  getpeername(fd: unknown, usockaddr: unknown, usockaddr_len: unknown): unknown {
    const usockaddr_lenFirst = core.heldValue(usockaddr_len, 'getpeername usockaddr_len')
    core.begin()
    const w0 = core.int32(fd, 'getpeername fd')
    const w1 = core.region(usockaddr, 'getpeername usockaddr')
    const b1 = core.regionBytes
    const w2 = core.lengthInOut(usockaddr_len, usockaddr_lenFirst, 'uint32', b1, 'getpeername usockaddr_len')
    core.fill(core.arm64 ? 205 : 52, w0, w1, w2, 0, 0, 0)
    core.run()
    const result = core.numberResult()
    core.finish()
    return result
  },
  getsockname(fd: unknown, usockaddr: unknown, usockaddr_len: unknown): unknown {
    const usockaddr_lenFirst = core.heldValue(usockaddr_len, 'getsockname usockaddr_len')
    core.begin()
    const w0 = core.int32(fd, 'getsockname fd')
    const w1 = core.region(usockaddr, 'getsockname usockaddr')
    const b1 = core.regionBytes
    const w2 = core.lengthInOut(usockaddr_len, usockaddr_lenFirst, 'uint32', b1, 'getsockname usockaddr_len')
    core.fill(core.arm64 ? 204 : 51, w0, w1, w2, 0, 0, 0)
    core.run()
    const result = core.numberResult()
    core.finish()
    return result
  },
  getsockopt: core.socketOptionCall('getsockopt', core.arm64 ? 209 : 55, SOCKET_OPTIONS),
  listen(fd: unknown, backlog: unknown): unknown {
    const w0 = core.int32(fd, 'listen fd')
    const w1 = core.int32(backlog, 'listen backlog')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 201 : 50, w0, w1, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  recvfrom(fd: unknown, ubuf: unknown, size: unknown, flags: unknown, addr: unknown, addr_len: unknown): unknown {
    const addr_lenFirst = core.heldValue(addr_len, 'recvfrom addr_len')
    core.begin()
    const w0 = core.int32(fd, 'recvfrom fd')
    const w1 = core.region(ubuf, 'recvfrom ubuf')
    const b1 = core.regionBytes
    const w3 = core.uint32(flags, 'recvfrom flags')
    const w4 = core.optionalRegion(addr, 'recvfrom addr')
    const b4 = core.regionBytes
    const w2 = core.count(size, b1, 'recvfrom size')
    const w5 = core.lengthInOut(addr_len, addr_lenFirst, 'uint32', b4, 'recvfrom addr_len')
    core.fill(core.arm64 ? 207 : 45, w0, w1, w2, w3, w4, w5)
    core.run()
    const result = core.numberResult()
    core.finish()
    return result
  },
  recvmmsg(fd: unknown, mmsg: unknown, vlen: unknown, flags: unknown, timeout: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'recvmmsg fd')
    const w1 = core.region(mmsg, 'recvmmsg mmsg')
    const b1 = core.regionBytes
    const w3 = core.uint32(flags, 'recvmmsg flags')
    const w4 = core.optionalMemory(timeout, 16, 'recvmmsg timeout')
    const w2 = core.count(vlen, core.capacity(b1, 64), 'recvmmsg vlen')
    core.fill(core.arm64 ? 243 : 299, w0, w1, w2, w3, w4, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  recvmsg(fd: unknown, msg: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'recvmsg fd')
    const w1 = core.memory(msg, 56, 'recvmsg msg')
    const w2 = core.uint32(flags, 'recvmsg flags')
    core.fill(core.arm64 ? 212 : 47, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  sendmmsg(fd: unknown, mmsg: unknown, vlen: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'sendmmsg fd')
    const w1 = core.region(mmsg, 'sendmmsg mmsg')
    const b1 = core.regionBytes
    const w3 = core.uint32(flags, 'sendmmsg flags')
    const w2 = core.count(vlen, core.capacity(b1, 64), 'sendmmsg vlen')
    core.fill(core.arm64 ? 269 : 307, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  sendmsg(fd: unknown, msg: unknown, flags: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'sendmsg fd')
    const w1 = core.memory(msg, 56, 'sendmsg msg')
    const w2 = core.uint32(flags, 'sendmsg flags')
    core.fill(core.arm64 ? 211 : 46, w0, w1, w2, 0, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  sendto(fd: unknown, buff: unknown, len: unknown, flags: unknown, addr: unknown, addr_len: unknown): unknown {
    core.letGo()
    const w0 = core.int32(fd, 'sendto fd')
    const w1 = core.input(buff, 'sendto buff')
    const b1 = core.regionBytes
    const w3 = core.uint32(flags, 'sendto flags')
    const w4 = core.optionalRegion(addr, 'sendto addr')
    const b4 = core.regionBytes
    const w2 = core.count(len, b1, 'sendto len')
    const w5 = core.count(addr_len, b4, 'sendto addr_len')
    core.fill(core.arm64 ? 206 : 44, w0, w1, w2, w3, w4, w5)
    core.run()
    core.letGo()
    return core.numberResult()
  },
  setsockopt: core.socketOptionCall('setsockopt', core.arm64 ? 208 : 54, SOCKET_OPTIONS),
  shutdown(fd: unknown, how: unknown): unknown {
    const w0 = core.int32(fd, 'shutdown fd')
    const w1 = core.uint32(how, 'shutdown how')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 210 : 48, w0, w1, 0, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  socket(family: unknown, type: unknown, protocol: unknown): unknown {
    const w0 = core.uint32(family, 'socket family')
    const w1 = core.uint32(type, 'socket type')
    const w2 = core.uint32(protocol, 'socket protocol')
    core.fillNumbers(core.SYSCALL, core.arm64 ? 198 : 41, w0, w1, w2, 0, 0, 0)
    core.run()
    return core.numberResult()
  },
  socketpair(family: unknown, type: unknown, protocol: unknown, usockvec: unknown): unknown {
    core.letGo()
    const w0 = core.uint32(family, 'socketpair family')
    const w1 = core.uint32(type, 'socketpair type')
    const w2 = core.uint32(protocol, 'socketpair protocol')
    const w3 = core.memory(usockvec, 8, 'socketpair usockvec')
    core.fill(core.arm64 ? 199 : 53, w0, w1, w2, w3, 0, 0)
    core.run()
    core.letGo()
    return core.numberResult()
  },
}

export const facts: Readonly<Record<string, CallFacts>> = {
  accept: { length: 2, writes: [1, 2] },
  accept4: { length: 2, writes: [1, 2] },
  bind: { writes: [] },
  connect: { writes: [] },
  getpeername: { length: 2, writes: [1, 2] },
  getsockname: { length: 2, writes: [1, 2] },
  getsockopt: { length: 4, commands: (values) => core.optionNames(SOCKET_OPTIONS, values) },
  recvfrom: { length: 5, writes: [1, 4, 5] },
  recvmmsg: { writes: [1, 4] },
  recvmsg: { writes: [1] },
  sendmmsg: { writes: [1] },
  sendmsg: { writes: [] },
  sendto: { writes: [] },
  setsockopt: { commands: (values) => core.optionNames(SOCKET_OPTIONS, values) },
  socketpair: { writes: [3] },
}

/** Call, or call(command) -> error -> what to do about it. */
export const hints: string = '{"accept":{"EINVAL":"The socket does not listen.","EAGAIN":"The socket is non-blocking and no connection waits, or SO_RCVTIMEO has passed."},"accept4":{"EINVAL":"The socket does not listen, or there are unknown flags.","EAGAIN":"The socket is non-blocking and no connection waits, or SO_RCVTIMEO has passed."},"bind":{"EACCES":"Ports below net.ipv4.ip_unprivileged_port_start, normally 1024, need CAP_NET_BIND_SERVICE.","EADDRINUSE":"The port is taken, or the path exists: a socket file must be removed before.","EADDRNOTAVAIL":"No interface has this address; IP_FREEBIND allows it.","EINVAL":"The socket has an address already, or addrlen does not fit the family."},"connect":{"EINPROGRESS":"Wait until the socket is writable, then read SO_ERROR.","EAGAIN":"The queue of a listening AF_UNIX socket is full, or no local port is free.","EACCES":"The socket file is not writable, or a broadcast address needs SO_BROADCAST.","EPROTOTYPE":"The AF_UNIX socket at this address is of another type."},"getsockopt":{"ENOPROTOOPT":"The socket has no such option at this level, or it can only be set.","ERANGE":"The buffer is too small; optlen then says how many bytes are needed."},"getsockopt(NETLINK_ADD_MEMBERSHIP)":{"EPERM":"The protocol or the group is for privileged receivers: CAP_NET_ADMIN is needed."},"getsockopt(NETLINK_LISTEN_ALL_NSID)":{"EPERM":"It needs CAP_NET_BROADCAST."},"getsockopt(PACKET_RX_RING)":{"EBUSY":"The ring exists, or is mapped.","EINVAL":"The sizes do not fit each other or the page size."},"getsockopt(PACKET_TX_RING)":{"EBUSY":"The ring exists, or is mapped.","EINVAL":"The sizes do not fit each other or the page size."},"getsockopt(PACKET_VERSION)":{"EBUSY":"The socket has a ring already; set it before."},"getsockopt(PACKET_HDRLEN)":{"EINVAL":"The buffer must hold one of TPACKET_V1, TPACKET_V2 and TPACKET_V3."},"getsockopt(PACKET_RESERVE)":{"EBUSY":"The socket has a ring already; set it before."},"getsockopt(PACKET_LOSS)":{"EBUSY":"The socket has a ring already; set it before."},"getsockopt(PACKET_VNET_HDR)":{"EBUSY":"The socket has a ring already; set it before.","EINVAL":"The socket is not of type SOCK_RAW."},"getsockopt(PACKET_VNET_HDR_SZ)":{"EBUSY":"The socket has a ring already; set it before.","EINVAL":"Another size, or the socket is not of type SOCK_RAW."},"getsockopt(PACKET_FANOUT)":{"EALREADY":"The socket belongs to a group already.","EINVAL":"The group exists with another way of sharing, or the socket is not bound.","ENOSPC":"The group is full."},"getsockopt(PACKET_FANOUT_DATA)":{"EINVAL":"The group shares in another way, or the socket belongs to none."},"getsockopt(PACKET_ROLLOVER_STATS)":{"EINVAL":"The group does not pass packets on."},"getsockopt(SO_VM_SOCKETS_CONNECT_TIMEOUT)":{"ERANGE":"The time is negative, too long, or has more than 999999 microseconds."},"getsockopt(SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW)":{"ERANGE":"The time is negative, too long, or has more than 999999 microseconds."},"getsockopt(XDP_UMEM_REG)":{"EBUSY":"The socket has its memory already, or is bound.","EINVAL":"The memory must begin at a page, and the chunks must fit into pages.","ENOBUFS":"RLIMIT_MEMLOCK is too low."},"getsockopt(XDP_UMEM_FILL_RING)":{"EINVAL":"It must be a power of two."},"getsockopt(XDP_UMEM_COMPLETION_RING)":{"EINVAL":"It must be a power of two."},"getsockopt(XDP_RX_RING)":{"EINVAL":"It must be a power of two.","EBUSY":"The socket is bound."},"getsockopt(XDP_TX_RING)":{"EINVAL":"It must be a power of two.","EBUSY":"The socket is bound."},"getsockopt(XDP_MAX_TX_SKB_BUDGET)":{"EACCES":"It must be between 32 and the number of entries of the ring for sending, which must exist."},"getsockopt(ALG_SET_KEY)":{"EBUSY":"Sockets made with accept still use the algorithm."},"getsockopt(ALG_SET_DRBG_ENTROPY)":{"EPERM":"It needs CAP_SYS_ADMIN."},"getsockopt(CAN_RAW_FILTER)":{"ERANGE":"The buffer is too small; optlen then says how many bytes are needed."},"getsockopt(IP_MTU)":{"ENOTCONN":"The socket is not connected."},"getsockopt(IP_TRANSPARENT)":{"EPERM":"Turning it on needs CAP_NET_ADMIN or CAP_NET_RAW."},"getsockopt(IP_UNICAST_IF)":{"EADDRNOTAVAIL":"There is no such interface, or its index is not in network byte order."},"getsockopt(IP_RECVFRAGSIZE)":{"EINVAL":"The socket is neither a raw nor a datagram socket."},"getsockopt(IP_PKTOPTIONS)":{"ENOPROTOOPT":"The socket is not of type SOCK_STREAM."},"getsockopt(IP_HDRINCL)":{"ENOPROTOOPT":"The socket is no raw socket."},"getsockopt(IP_NODEFRAG)":{"ENOPROTOOPT":"The socket is no raw socket."},"getsockopt(IP_IPSEC_POLICY)":{"EPERM":"It needs CAP_NET_ADMIN."},"getsockopt(IP_XFRM_POLICY)":{"EPERM":"It needs CAP_NET_ADMIN."},"getsockopt(IP_MULTICAST_IF)":{"EADDRNOTAVAIL":"No interface has this index or address."},"getsockopt(IP_MULTICAST_TTL)":{"EINVAL":"Not between -1 and 255, or a stream socket."},"getsockopt(IP_ADD_MEMBERSHIP)":{"ENOBUFS":"The socket is in net.ipv4.igmp_max_memberships groups already.","ENODEV":"No interface fits.","EADDRINUSE":"The socket has joined this group on this interface already.","EPROTO":"TCP sockets cannot join groups."},"getsockopt(IP_MSFILTER)":{"EADDRNOTAVAIL":"The socket has not joined the group on this interface."},"getsockopt(SO_ORIGINAL_DST)":{"ENOPROTOOPT":"Connection tracking is not loaded, or the socket is neither TCP nor SCTP.","ENOENT":"The connection is not tracked."},"getsockopt(ICMP_FILTER)":{"EOPNOTSUPP":"The socket is not a raw socket of the protocol IPPROTO_ICMP."},"getsockopt(IPV6_V6ONLY)":{"EINVAL":"It must be set before bind."},"getsockopt(IPV6_ADDRFORM)":{"EADDRNOTAVAIL":"The address is no IPv4 address mapped into IPv6, or IPV6_V6ONLY is set."},"getsockopt(IPV6_MTU)":{"ENOTCONN":"Reading needs a connected socket.","EINVAL":"It must be 0 or at least 1280."},"getsockopt(IPV6_PATHMTU)":{"ENOTCONN":"The socket is not connected."},"getsockopt(IPV6_TRANSPARENT)":{"EPERM":"Turning it on needs CAP_NET_ADMIN or CAP_NET_RAW."},"getsockopt(IPV6_UNICAST_IF)":{"EADDRNOTAVAIL":"There is no such interface, or its index is not in network byte order."},"getsockopt(IPV6_FLOWLABEL_MGR)":{"EPERM":"The label belongs to another process or user.","ESRCH":"The socket has no such label."},"getsockopt(IPV6_2292PKTOPTIONS)":{"ENOPROTOOPT":"Reading is for stream sockets only."},"getsockopt(IPV6_HOPOPTS)":{"EPERM":"It needs CAP_NET_RAW."},"getsockopt(IPV6_RTHDRDSTOPTS)":{"EPERM":"It needs CAP_NET_RAW."},"getsockopt(IPV6_DSTOPTS)":{"EPERM":"It needs CAP_NET_RAW."},"getsockopt(IPV6_CHECKSUM)":{"EINVAL":"The position is odd, or the socket is of ICMPv6, whose checksum is always computed."},"getsockopt(IPV6_ROUTER_ALERT)":{"ENOPROTOOPT":"The socket is no raw socket of the protocol IPPROTO_RAW."},"getsockopt(IPV6_IPSEC_POLICY)":{"EPERM":"It needs CAP_NET_ADMIN."},"getsockopt(IPV6_XFRM_POLICY)":{"EPERM":"It needs CAP_NET_ADMIN."},"getsockopt(IPV6_MULTICAST_IF)":{"ENODEV":"There is no interface of this index."},"getsockopt(IPV6_ADD_MEMBERSHIP)":{"EADDRINUSE":"The socket has joined this group on this interface already.","EPROTO":"TCP sockets cannot join groups."},"getsockopt(IPV6_JOIN_ANYCAST)":{"EPERM":"It needs CAP_NET_ADMIN."},"getsockopt(IP6T_SO_ORIGINAL_DST)":{"ENOENT":"The connection is not tracked."},"getsockopt(ICMPV6_FILTER)":{"EOPNOTSUPP":"The socket is not a raw socket of the protocol IPPROTO_ICMPV6."},"getsockopt(MCAST_JOIN_GROUP)":{"EADDRINUSE":"The socket has joined this group on this interface already."},"getsockopt(MCAST_MSFILTER)":{"EADDRNOTAVAIL":"The socket has not joined the group on this interface."},"getsockopt(MRT_INIT)":{"EADDRINUSE":"Another socket is the one of the multicast router."},"getsockopt(MRT_DONE)":{"EACCES":"This socket is not the one of the multicast router."},"getsockopt(MRT_ADD_VIF)":{"ENFILE":"The index must be less than 32."},"getsockopt(MRT_PIM)":{"ENOPROTOOPT":"The kernel is built without PIM."},"getsockopt(MRT_TABLE)":{"ENOPROTOOPT":"The kernel is built without CONFIG_IP_MROUTE_MULTIPLE_TABLES."},"getsockopt(MRT6_INIT)":{"EADDRINUSE":"Another socket is the one of the multicast router."},"getsockopt(MRT6_DONE)":{"EACCES":"This socket is not the one of the multicast router."},"getsockopt(MRT6_ADD_MIF)":{"ENFILE":"The index must be less than 32."},"getsockopt(MRT6_PIM)":{"ENOPROTOOPT":"The kernel is built without CONFIG_IPV6_PIMSM_V2."},"getsockopt(MRT6_TABLE)":{"ENOPROTOOPT":"The kernel is built without CONFIG_IPV6_MROUTE_MULTIPLE_TABLES."},"getsockopt(SO_DEBUG)":{"EACCES":"Turning it on needs CAP_NET_ADMIN."},"getsockopt(SO_REUSEPORT)":{"EOPNOTSUPP":"Only sockets of AF_INET and AF_INET6 have it."},"getsockopt(SO_BINDTODEVICE)":{"EPERM":"To change the interface of a socket that has one needs CAP_NET_RAW.","EINVAL":"getsockopt needs a buffer of at least 16 bytes.","ENODEV":"There is no interface of this name in the network namespace of the socket."},"getsockopt(SO_BINDTOIFINDEX)":{"EPERM":"To change the interface of a socket that has one needs CAP_NET_RAW."},"getsockopt(SO_PEERNAME)":{"EINVAL":"The buffer is larger than the address."},"getsockopt(SO_RCVBUFFORCE)":{"EPERM":"It needs CAP_NET_ADMIN; SO_RCVBUF does not."},"getsockopt(SO_SNDBUFFORCE)":{"EPERM":"It needs CAP_NET_ADMIN; SO_SNDBUF does not."},"getsockopt(SO_RESERVE_MEM)":{"EOPNOTSUPP":"The socket is no TCP socket or is not accounted to a memory control group."},"getsockopt(SO_PEEK_OFF)":{"EOPNOTSUPP":"Only sockets of AF_UNIX, UDP and TCP have it."},"getsockopt(SO_INQ)":{"EINVAL":"The socket is no AF_UNIX socket of type SOCK_STREAM, or the value is neither 0 nor 1."},"getsockopt(SO_RCVTIMEO)":{"EDOM":"The microseconds are not between 0 and 999999."},"getsockopt(SO_SNDTIMEO)":{"EDOM":"The microseconds are not between 0 and 999999."},"getsockopt(SO_RCVTIMEO_NEW)":{"EDOM":"The microseconds are not between 0 and 999999."},"getsockopt(SO_SNDTIMEO_NEW)":{"EDOM":"The microseconds are not between 0 and 999999."},"getsockopt(SO_BUSY_POLL)":{"ENOPROTOOPT":"The kernel is built without CONFIG_NET_RX_BUSY_POLL."},"getsockopt(SO_PREFER_BUSY_POLL)":{"EPERM":"Turning it on needs CAP_NET_ADMIN."},"getsockopt(SO_BUSY_POLL_BUDGET)":{"EPERM":"More than the present budget needs CAP_NET_ADMIN."},"getsockopt(SO_PRIORITY)":{"EPERM":"A priority outside 0 to 6 needs CAP_NET_RAW or CAP_NET_ADMIN."},"getsockopt(SO_MARK)":{"EPERM":"It needs CAP_NET_ADMIN or, since 5.17, CAP_NET_RAW."},"getsockopt(SO_TXTIME)":{"EPERM":"A clock other than CLOCK_MONOTONIC needs CAP_NET_ADMIN.","EINVAL":"The clock must be CLOCK_MONOTONIC, CLOCK_REALTIME or CLOCK_TAI."},"getsockopt(SO_TXREHASH)":{"EOPNOTSUPP":"The socket is no TCP socket."},"getsockopt(SO_ZEROCOPY)":{"EOPNOTSUPP":"Only TCP, UDP, RDS and some vsock sockets have it."},"getsockopt(SO_TIMESTAMPING)":{"EINVAL":"Unknown bits, or SOF_TIMESTAMPING_OPT_ID on a TCP socket that is not connected."},"getsockopt(SO_INCOMING_NAPI_ID)":{"ENOPROTOOPT":"The kernel is built without CONFIG_NET_RX_BUSY_POLL."},"getsockopt(SO_DEVMEM_DONTNEED)":{"EBADF":"The socket is no TCP socket."},"getsockopt(SO_PEERPIDFD)":{"ENODATA":"No process is known at the other end; only AF_UNIX and Bluetooth sockets know one."},"getsockopt(SO_PEERGROUPS)":{"ERANGE":"The buffer is too small; optlen then says how many bytes are needed."},"getsockopt(SO_PEERSEC)":{"ERANGE":"The buffer is too small; optlen then says how many bytes are needed.","ENOPROTOOPT":"No security module labels this socket."},"getsockopt(SO_PASSCRED)":{"EOPNOTSUPP":"Only AF_UNIX, AF_NETLINK and Bluetooth sockets have it."},"getsockopt(SO_PASSPIDFD)":{"EOPNOTSUPP":"Only AF_UNIX sockets have it."},"getsockopt(SO_PASSSEC)":{"EOPNOTSUPP":"Only AF_UNIX, AF_NETLINK and Bluetooth sockets have it, with CONFIG_SECURITY_NETWORK."},"getsockopt(SO_PASSRIGHTS)":{"EOPNOTSUPP":"Only AF_UNIX sockets have it."},"getsockopt(SO_ATTACH_FILTER)":{"EPERM":"The filter is locked by SO_LOCK_FILTER, or the socket is TCP, for which CAP_NET_ADMIN is needed.","EACCES":"The program attached is an eBPF program, which cannot be read.","EINVAL":"The program is not valid, or the buffer of getsockopt is too small for it."},"getsockopt(SO_ATTACH_BPF)":{"EINVAL":"The program is not of type BPF_PROG_TYPE_SOCKET_FILTER.","EPERM":"The filter is locked by SO_LOCK_FILTER."},"getsockopt(SO_DETACH_FILTER)":{"ENOENT":"No program is attached.","EPERM":"The filter is locked by SO_LOCK_FILTER."},"getsockopt(SO_LOCK_FILTER)":{"EPERM":"The filter is locked already and cannot be unlocked."},"getsockopt(SO_DETACH_REUSEPORT_BPF)":{"ENOENT":"No program is attached, or the socket is not bound."},"getsockopt(TCP_KEEPIDLE)":{"EINVAL":"It must be between 1 and 32767."},"getsockopt(TCP_KEEPINTVL)":{"EINVAL":"It must be between 1 and 32767."},"getsockopt(TCP_KEEPCNT)":{"EINVAL":"It must be between 1 and 127."},"getsockopt(TCP_SYNCNT)":{"EINVAL":"It must be between 1 and 127."},"getsockopt(TCP_WINDOW_CLAMP)":{"EINVAL":"0, no limit, is possible only before the connection is made."},"getsockopt(TCP_MAXSEG)":{"EINVAL":"It must be 0 or between 88 and 32767."},"getsockopt(TCP_CONGESTION)":{"ENOENT":"The kernel has no congestion control of this name.","EPERM":"Not in net.ipv4.tcp_allowed_congestion_control, for which CAP_NET_ADMIN is needed."},"getsockopt(TCP_ULP)":{"ENOENT":"The kernel has no such protocol, or its module is not loaded.","EEXIST":"The socket has one already.","ENOTCONN":"The socket is not connected."},"getsockopt(TCP_ZEROCOPY_RECEIVE)":{"EINVAL":"address is not a mapping of this socket made with mmap, or not aligned to a page."},"getsockopt(TCP_SAVED_SYN)":{"EINVAL":"The buffer is too small; optlen then says how many bytes are needed."},"getsockopt(TCP_FASTOPEN)":{"EINVAL":"The socket is connected already."},"getsockopt(TCP_FASTOPEN_CONNECT)":{"EOPNOTSUPP":"net.ipv4.tcp_fastopen does not allow it for clients."},"getsockopt(TCP_MD5SIG)":{"ENOPROTOOPT":"The kernel is built without CONFIG_TCP_MD5SIG."},"getsockopt(TCP_MD5SIG_EXT)":{"ENOPROTOOPT":"The kernel is built without CONFIG_TCP_MD5SIG."},"getsockopt(TCP_AO_ADD_KEY)":{"EISCONN":"The first key must be added before the connection is made."},"getsockopt(TCP_AO_INFO)":{"ENOENT":"The socket does not use the TCP Authentication Option."},"getsockopt(TCP_AO_GET_KEYS)":{"ENOENT":"The socket does not use the TCP Authentication Option."},"getsockopt(TCP_AO_REPAIR)":{"EPERM":"It needs CAP_NET_ADMIN and repair mode."},"getsockopt(TCP_REPAIR)":{"EPERM":"It needs CAP_NET_ADMIN and a socket that does not listen."},"getsockopt(TCP_REPAIR_QUEUE)":{"EPERM":"The socket is not in repair mode; turn on TCP_REPAIR first.","EINVAL":"No such queue, or reading it outside of repair mode."},"getsockopt(TCP_QUEUE_SEQ)":{"EPERM":"It can be set only on a closed socket with an empty queue.","EINVAL":"No queue is chosen."},"getsockopt(TCP_REPAIR_OPTIONS)":{"EINVAL":"The socket is not in repair mode; turn on TCP_REPAIR first.","EPERM":"The socket is not connected, or has sent data."},"getsockopt(TCP_REPAIR_WINDOW)":{"EPERM":"The socket is not in repair mode; turn on TCP_REPAIR first."},"getsockopt(TCP_TIMESTAMP)":{"EPERM":"The socket is not in repair mode; turn on TCP_REPAIR first."},"getsockopt(TLS_TX)":{"EBUSY":"Keys are set already, and only TLS 1.3 can change them; when reading, none are set.","EINVAL":"optlen must be exactly the size of the struct of the cipher.","ENOPROTOOPT":"Set TCP_ULP to tls first."},"getsockopt(TLS_RX)":{"EBUSY":"Keys are set already, and only TLS 1.3 can change them; when reading, none are set.","EINVAL":"optlen must be exactly the size of the struct of the cipher.","ENOPROTOOPT":"Set TCP_ULP to tls first."},"getsockopt(TLS_RX_EXPECT_NO_PAD)":{"EINVAL":"TLS_RX is not set, or the version is not TLS 1.3."},"getsockopt(TLS_TX_MAX_PAYLOAD_LEN)":{"EBUSY":"A record is being written.","EINVAL":"It must be between 64 (63 for TLS 1.3) and 16384."},"getsockopt(UDP_ENCAP)":{"ENOPROTOOPT":"Only 0, UDP_ENCAP_ESPINUDP and UDP_ENCAP_L2TPINUDP can be set."},"getsockopt(MPTCP_TCPINFO)":{"EINVAL":"size_subflow_data must be the size of the struct, and the two fields of the kernel 0."},"getsockopt(MPTCP_SUBFLOW_ADDRS)":{"EINVAL":"size_subflow_data must be the size of the struct, and the two fields of the kernel 0."},"listen":{"EINVAL":"The socket is connected, or an AF_UNIX socket without an address."},"recvfrom":{"ENOBUFS":"A netlink socket has lost messages because its buffer was full."},"recvmmsg":{"EINVAL":"The timeout is negative or has more than 999999999 nanoseconds."},"recvmsg":{"EAGAIN":"Nothing is there, SO_RCVTIMEO has passed, or with MSG_ERRQUEUE no error waits.","EMSGSIZE":"There are more than 1024 buffers."},"sendmmsg":{"EPIPE":"The connection is shut down for sending; SIGPIPE is sent too, unless MSG_NOSIGNAL is given.","EAGAIN":"The socket is non-blocking and its buffer full, SO_SNDTIMEO has passed, or no local port is free.","EACCES":"Sending to a broadcast address needs SO_BROADCAST.","EMSGSIZE":"The message is too large to be sent at once.","EPERM":"A firewall rule or a BPF program refuses it."},"sendmsg":{"EPIPE":"The connection is shut down for sending; SIGPIPE is sent too, unless MSG_NOSIGNAL is given.","EAGAIN":"The socket is non-blocking and its buffer full, SO_SNDTIMEO has passed, or no local port is free.","EACCES":"Sending to a broadcast address needs SO_BROADCAST.","EMSGSIZE":"The message is too large to be sent at once, or has more than 1024 buffers.","EPERM":"A firewall rule refuses it, or SCM_CREDENTIALS names ids of somebody else.","ENOBUFS":"The ancillary data exceeds net.core.optmem_max, or memory is short.","ETOOMANYREFS":"More file descriptors are on their way in messages than RLIMIT_NOFILE allows."},"sendto":{"EPIPE":"The connection is shut down for sending; SIGPIPE is sent too, unless MSG_NOSIGNAL is given.","EAGAIN":"The socket is non-blocking and its buffer full, SO_SNDTIMEO has passed, or no local port is free.","EACCES":"Sending to a broadcast address needs SO_BROADCAST.","EMSGSIZE":"The message is too large to be sent at once.","EPERM":"A firewall rule or a BPF program refuses it."},"setsockopt":{"ENOPROTOOPT":"The socket has no such option at this level, or it can only be read.","EINVAL":"The value or its size is wrong."},"setsockopt(NETLINK_ADD_MEMBERSHIP)":{"EPERM":"The protocol or the group is for privileged receivers: CAP_NET_ADMIN is needed."},"setsockopt(NETLINK_LISTEN_ALL_NSID)":{"EPERM":"It needs CAP_NET_BROADCAST."},"setsockopt(PACKET_RX_RING)":{"EBUSY":"The ring exists, or is mapped.","EINVAL":"The sizes do not fit each other or the page size."},"setsockopt(PACKET_TX_RING)":{"EBUSY":"The ring exists, or is mapped.","EINVAL":"The sizes do not fit each other or the page size."},"setsockopt(PACKET_VERSION)":{"EBUSY":"The socket has a ring already; set it before."},"setsockopt(PACKET_HDRLEN)":{"EINVAL":"The buffer must hold one of TPACKET_V1, TPACKET_V2 and TPACKET_V3."},"setsockopt(PACKET_RESERVE)":{"EBUSY":"The socket has a ring already; set it before."},"setsockopt(PACKET_LOSS)":{"EBUSY":"The socket has a ring already; set it before."},"setsockopt(PACKET_VNET_HDR)":{"EBUSY":"The socket has a ring already; set it before.","EINVAL":"The socket is not of type SOCK_RAW."},"setsockopt(PACKET_VNET_HDR_SZ)":{"EBUSY":"The socket has a ring already; set it before.","EINVAL":"Another size, or the socket is not of type SOCK_RAW."},"setsockopt(PACKET_FANOUT)":{"EALREADY":"The socket belongs to a group already.","EINVAL":"The group exists with another way of sharing, or the socket is not bound.","ENOSPC":"The group is full."},"setsockopt(PACKET_FANOUT_DATA)":{"EINVAL":"The group shares in another way, or the socket belongs to none."},"setsockopt(PACKET_ROLLOVER_STATS)":{"EINVAL":"The group does not pass packets on."},"setsockopt(SO_VM_SOCKETS_CONNECT_TIMEOUT)":{"ERANGE":"The time is negative, too long, or has more than 999999 microseconds."},"setsockopt(SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW)":{"ERANGE":"The time is negative, too long, or has more than 999999 microseconds."},"setsockopt(XDP_UMEM_REG)":{"EBUSY":"The socket has its memory already, or is bound.","EINVAL":"The memory must begin at a page, and the chunks must fit into pages.","ENOBUFS":"RLIMIT_MEMLOCK is too low."},"setsockopt(XDP_UMEM_FILL_RING)":{"EINVAL":"It must be a power of two."},"setsockopt(XDP_UMEM_COMPLETION_RING)":{"EINVAL":"It must be a power of two."},"setsockopt(XDP_RX_RING)":{"EINVAL":"It must be a power of two.","EBUSY":"The socket is bound."},"setsockopt(XDP_TX_RING)":{"EINVAL":"It must be a power of two.","EBUSY":"The socket is bound."},"setsockopt(XDP_MAX_TX_SKB_BUDGET)":{"EACCES":"It must be between 32 and the number of entries of the ring for sending, which must exist."},"setsockopt(ALG_SET_KEY)":{"EBUSY":"Sockets made with accept still use the algorithm."},"setsockopt(ALG_SET_DRBG_ENTROPY)":{"EPERM":"It needs CAP_SYS_ADMIN."},"setsockopt(CAN_RAW_FILTER)":{"ERANGE":"The buffer is too small; optlen then says how many bytes are needed."},"setsockopt(IP_MTU)":{"ENOTCONN":"The socket is not connected."},"setsockopt(IP_TRANSPARENT)":{"EPERM":"Turning it on needs CAP_NET_ADMIN or CAP_NET_RAW."},"setsockopt(IP_UNICAST_IF)":{"EADDRNOTAVAIL":"There is no such interface, or its index is not in network byte order."},"setsockopt(IP_RECVFRAGSIZE)":{"EINVAL":"The socket is neither a raw nor a datagram socket."},"setsockopt(IP_PKTOPTIONS)":{"ENOPROTOOPT":"The socket is not of type SOCK_STREAM."},"setsockopt(IP_HDRINCL)":{"ENOPROTOOPT":"The socket is no raw socket."},"setsockopt(IP_NODEFRAG)":{"ENOPROTOOPT":"The socket is no raw socket."},"setsockopt(IP_IPSEC_POLICY)":{"EPERM":"It needs CAP_NET_ADMIN."},"setsockopt(IP_XFRM_POLICY)":{"EPERM":"It needs CAP_NET_ADMIN."},"setsockopt(IP_MULTICAST_IF)":{"EADDRNOTAVAIL":"No interface has this index or address."},"setsockopt(IP_MULTICAST_TTL)":{"EINVAL":"Not between -1 and 255, or a stream socket."},"setsockopt(IP_ADD_MEMBERSHIP)":{"ENOBUFS":"The socket is in net.ipv4.igmp_max_memberships groups already.","ENODEV":"No interface fits.","EADDRINUSE":"The socket has joined this group on this interface already.","EPROTO":"TCP sockets cannot join groups."},"setsockopt(IP_MSFILTER)":{"EADDRNOTAVAIL":"The socket has not joined the group on this interface."},"setsockopt(SO_ORIGINAL_DST)":{"ENOPROTOOPT":"Connection tracking is not loaded, or the socket is neither TCP nor SCTP.","ENOENT":"The connection is not tracked."},"setsockopt(ICMP_FILTER)":{"EOPNOTSUPP":"The socket is not a raw socket of the protocol IPPROTO_ICMP."},"setsockopt(IPV6_V6ONLY)":{"EINVAL":"It must be set before bind."},"setsockopt(IPV6_ADDRFORM)":{"EADDRNOTAVAIL":"The address is no IPv4 address mapped into IPv6, or IPV6_V6ONLY is set."},"setsockopt(IPV6_MTU)":{"ENOTCONN":"Reading needs a connected socket.","EINVAL":"It must be 0 or at least 1280."},"setsockopt(IPV6_PATHMTU)":{"ENOTCONN":"The socket is not connected."},"setsockopt(IPV6_TRANSPARENT)":{"EPERM":"Turning it on needs CAP_NET_ADMIN or CAP_NET_RAW."},"setsockopt(IPV6_UNICAST_IF)":{"EADDRNOTAVAIL":"There is no such interface, or its index is not in network byte order."},"setsockopt(IPV6_FLOWLABEL_MGR)":{"EPERM":"The label belongs to another process or user.","ESRCH":"The socket has no such label."},"setsockopt(IPV6_2292PKTOPTIONS)":{"ENOPROTOOPT":"Reading is for stream sockets only."},"setsockopt(IPV6_HOPOPTS)":{"EPERM":"It needs CAP_NET_RAW."},"setsockopt(IPV6_RTHDRDSTOPTS)":{"EPERM":"It needs CAP_NET_RAW."},"setsockopt(IPV6_DSTOPTS)":{"EPERM":"It needs CAP_NET_RAW."},"setsockopt(IPV6_CHECKSUM)":{"EINVAL":"The position is odd, or the socket is of ICMPv6, whose checksum is always computed."},"setsockopt(IPV6_ROUTER_ALERT)":{"ENOPROTOOPT":"The socket is no raw socket of the protocol IPPROTO_RAW."},"setsockopt(IPV6_IPSEC_POLICY)":{"EPERM":"It needs CAP_NET_ADMIN."},"setsockopt(IPV6_XFRM_POLICY)":{"EPERM":"It needs CAP_NET_ADMIN."},"setsockopt(IPV6_MULTICAST_IF)":{"ENODEV":"There is no interface of this index."},"setsockopt(IPV6_ADD_MEMBERSHIP)":{"EADDRINUSE":"The socket has joined this group on this interface already.","EPROTO":"TCP sockets cannot join groups."},"setsockopt(IPV6_JOIN_ANYCAST)":{"EPERM":"It needs CAP_NET_ADMIN."},"setsockopt(IP6T_SO_ORIGINAL_DST)":{"ENOENT":"The connection is not tracked."},"setsockopt(ICMPV6_FILTER)":{"EOPNOTSUPP":"The socket is not a raw socket of the protocol IPPROTO_ICMPV6."},"setsockopt(MCAST_JOIN_GROUP)":{"EADDRINUSE":"The socket has joined this group on this interface already."},"setsockopt(MCAST_MSFILTER)":{"EADDRNOTAVAIL":"The socket has not joined the group on this interface."},"setsockopt(MRT_INIT)":{"EADDRINUSE":"Another socket is the one of the multicast router."},"setsockopt(MRT_DONE)":{"EACCES":"This socket is not the one of the multicast router."},"setsockopt(MRT_ADD_VIF)":{"ENFILE":"The index must be less than 32."},"setsockopt(MRT_PIM)":{"ENOPROTOOPT":"The kernel is built without PIM."},"setsockopt(MRT_TABLE)":{"ENOPROTOOPT":"The kernel is built without CONFIG_IP_MROUTE_MULTIPLE_TABLES."},"setsockopt(MRT6_INIT)":{"EADDRINUSE":"Another socket is the one of the multicast router."},"setsockopt(MRT6_DONE)":{"EACCES":"This socket is not the one of the multicast router."},"setsockopt(MRT6_ADD_MIF)":{"ENFILE":"The index must be less than 32."},"setsockopt(MRT6_PIM)":{"ENOPROTOOPT":"The kernel is built without CONFIG_IPV6_PIMSM_V2."},"setsockopt(MRT6_TABLE)":{"ENOPROTOOPT":"The kernel is built without CONFIG_IPV6_MROUTE_MULTIPLE_TABLES."},"setsockopt(SO_DEBUG)":{"EACCES":"Turning it on needs CAP_NET_ADMIN."},"setsockopt(SO_REUSEPORT)":{"EOPNOTSUPP":"Only sockets of AF_INET and AF_INET6 have it."},"setsockopt(SO_BINDTODEVICE)":{"EPERM":"To change the interface of a socket that has one needs CAP_NET_RAW.","EINVAL":"getsockopt needs a buffer of at least 16 bytes.","ENODEV":"There is no interface of this name in the network namespace of the socket."},"setsockopt(SO_BINDTOIFINDEX)":{"EPERM":"To change the interface of a socket that has one needs CAP_NET_RAW."},"setsockopt(SO_PEERNAME)":{"EINVAL":"The buffer is larger than the address."},"setsockopt(SO_RCVBUFFORCE)":{"EPERM":"It needs CAP_NET_ADMIN; SO_RCVBUF does not."},"setsockopt(SO_SNDBUFFORCE)":{"EPERM":"It needs CAP_NET_ADMIN; SO_SNDBUF does not."},"setsockopt(SO_RESERVE_MEM)":{"EOPNOTSUPP":"The socket is no TCP socket or is not accounted to a memory control group."},"setsockopt(SO_PEEK_OFF)":{"EOPNOTSUPP":"Only sockets of AF_UNIX, UDP and TCP have it."},"setsockopt(SO_INQ)":{"EINVAL":"The socket is no AF_UNIX socket of type SOCK_STREAM, or the value is neither 0 nor 1."},"setsockopt(SO_RCVTIMEO)":{"EDOM":"The microseconds are not between 0 and 999999."},"setsockopt(SO_SNDTIMEO)":{"EDOM":"The microseconds are not between 0 and 999999."},"setsockopt(SO_RCVTIMEO_NEW)":{"EDOM":"The microseconds are not between 0 and 999999."},"setsockopt(SO_SNDTIMEO_NEW)":{"EDOM":"The microseconds are not between 0 and 999999."},"setsockopt(SO_BUSY_POLL)":{"ENOPROTOOPT":"The kernel is built without CONFIG_NET_RX_BUSY_POLL."},"setsockopt(SO_PREFER_BUSY_POLL)":{"EPERM":"Turning it on needs CAP_NET_ADMIN."},"setsockopt(SO_BUSY_POLL_BUDGET)":{"EPERM":"More than the present budget needs CAP_NET_ADMIN."},"setsockopt(SO_PRIORITY)":{"EPERM":"A priority outside 0 to 6 needs CAP_NET_RAW or CAP_NET_ADMIN."},"setsockopt(SO_MARK)":{"EPERM":"It needs CAP_NET_ADMIN or, since 5.17, CAP_NET_RAW."},"setsockopt(SO_TXTIME)":{"EPERM":"A clock other than CLOCK_MONOTONIC needs CAP_NET_ADMIN.","EINVAL":"The clock must be CLOCK_MONOTONIC, CLOCK_REALTIME or CLOCK_TAI."},"setsockopt(SO_TXREHASH)":{"EOPNOTSUPP":"The socket is no TCP socket."},"setsockopt(SO_ZEROCOPY)":{"EOPNOTSUPP":"Only TCP, UDP, RDS and some vsock sockets have it."},"setsockopt(SO_TIMESTAMPING)":{"EINVAL":"Unknown bits, or SOF_TIMESTAMPING_OPT_ID on a TCP socket that is not connected."},"setsockopt(SO_INCOMING_NAPI_ID)":{"ENOPROTOOPT":"The kernel is built without CONFIG_NET_RX_BUSY_POLL."},"setsockopt(SO_DEVMEM_DONTNEED)":{"EBADF":"The socket is no TCP socket."},"setsockopt(SO_PEERPIDFD)":{"ENODATA":"No process is known at the other end; only AF_UNIX and Bluetooth sockets know one."},"setsockopt(SO_PEERGROUPS)":{"ERANGE":"The buffer is too small; optlen then says how many bytes are needed."},"setsockopt(SO_PEERSEC)":{"ERANGE":"The buffer is too small; optlen then says how many bytes are needed.","ENOPROTOOPT":"No security module labels this socket."},"setsockopt(SO_PASSCRED)":{"EOPNOTSUPP":"Only AF_UNIX, AF_NETLINK and Bluetooth sockets have it."},"setsockopt(SO_PASSPIDFD)":{"EOPNOTSUPP":"Only AF_UNIX sockets have it."},"setsockopt(SO_PASSSEC)":{"EOPNOTSUPP":"Only AF_UNIX, AF_NETLINK and Bluetooth sockets have it, with CONFIG_SECURITY_NETWORK."},"setsockopt(SO_PASSRIGHTS)":{"EOPNOTSUPP":"Only AF_UNIX sockets have it."},"setsockopt(SO_ATTACH_FILTER)":{"EPERM":"The filter is locked by SO_LOCK_FILTER, or the socket is TCP, for which CAP_NET_ADMIN is needed.","EACCES":"The program attached is an eBPF program, which cannot be read.","EINVAL":"The program is not valid, or the buffer of getsockopt is too small for it."},"setsockopt(SO_ATTACH_BPF)":{"EINVAL":"The program is not of type BPF_PROG_TYPE_SOCKET_FILTER.","EPERM":"The filter is locked by SO_LOCK_FILTER."},"setsockopt(SO_DETACH_FILTER)":{"ENOENT":"No program is attached.","EPERM":"The filter is locked by SO_LOCK_FILTER."},"setsockopt(SO_LOCK_FILTER)":{"EPERM":"The filter is locked already and cannot be unlocked."},"setsockopt(SO_DETACH_REUSEPORT_BPF)":{"ENOENT":"No program is attached, or the socket is not bound."},"setsockopt(TCP_KEEPIDLE)":{"EINVAL":"It must be between 1 and 32767."},"setsockopt(TCP_KEEPINTVL)":{"EINVAL":"It must be between 1 and 32767."},"setsockopt(TCP_KEEPCNT)":{"EINVAL":"It must be between 1 and 127."},"setsockopt(TCP_SYNCNT)":{"EINVAL":"It must be between 1 and 127."},"setsockopt(TCP_WINDOW_CLAMP)":{"EINVAL":"0, no limit, is possible only before the connection is made."},"setsockopt(TCP_MAXSEG)":{"EINVAL":"It must be 0 or between 88 and 32767."},"setsockopt(TCP_CONGESTION)":{"ENOENT":"The kernel has no congestion control of this name.","EPERM":"Not in net.ipv4.tcp_allowed_congestion_control, for which CAP_NET_ADMIN is needed."},"setsockopt(TCP_ULP)":{"ENOENT":"The kernel has no such protocol, or its module is not loaded.","EEXIST":"The socket has one already.","ENOTCONN":"The socket is not connected."},"setsockopt(TCP_ZEROCOPY_RECEIVE)":{"EINVAL":"address is not a mapping of this socket made with mmap, or not aligned to a page."},"setsockopt(TCP_SAVED_SYN)":{"EINVAL":"The buffer is too small; optlen then says how many bytes are needed."},"setsockopt(TCP_FASTOPEN)":{"EINVAL":"The socket is connected already."},"setsockopt(TCP_FASTOPEN_CONNECT)":{"EOPNOTSUPP":"net.ipv4.tcp_fastopen does not allow it for clients."},"setsockopt(TCP_MD5SIG)":{"ENOPROTOOPT":"The kernel is built without CONFIG_TCP_MD5SIG."},"setsockopt(TCP_MD5SIG_EXT)":{"ENOPROTOOPT":"The kernel is built without CONFIG_TCP_MD5SIG."},"setsockopt(TCP_AO_ADD_KEY)":{"EISCONN":"The first key must be added before the connection is made."},"setsockopt(TCP_AO_INFO)":{"ENOENT":"The socket does not use the TCP Authentication Option."},"setsockopt(TCP_AO_GET_KEYS)":{"ENOENT":"The socket does not use the TCP Authentication Option."},"setsockopt(TCP_AO_REPAIR)":{"EPERM":"It needs CAP_NET_ADMIN and repair mode."},"setsockopt(TCP_REPAIR)":{"EPERM":"It needs CAP_NET_ADMIN and a socket that does not listen."},"setsockopt(TCP_REPAIR_QUEUE)":{"EPERM":"The socket is not in repair mode; turn on TCP_REPAIR first.","EINVAL":"No such queue, or reading it outside of repair mode."},"setsockopt(TCP_QUEUE_SEQ)":{"EPERM":"It can be set only on a closed socket with an empty queue.","EINVAL":"No queue is chosen."},"setsockopt(TCP_REPAIR_OPTIONS)":{"EINVAL":"The socket is not in repair mode; turn on TCP_REPAIR first.","EPERM":"The socket is not connected, or has sent data."},"setsockopt(TCP_REPAIR_WINDOW)":{"EPERM":"The socket is not in repair mode; turn on TCP_REPAIR first."},"setsockopt(TCP_TIMESTAMP)":{"EPERM":"The socket is not in repair mode; turn on TCP_REPAIR first."},"setsockopt(TLS_TX)":{"EBUSY":"Keys are set already, and only TLS 1.3 can change them; when reading, none are set.","EINVAL":"optlen must be exactly the size of the struct of the cipher.","ENOPROTOOPT":"Set TCP_ULP to tls first."},"setsockopt(TLS_RX)":{"EBUSY":"Keys are set already, and only TLS 1.3 can change them; when reading, none are set.","EINVAL":"optlen must be exactly the size of the struct of the cipher.","ENOPROTOOPT":"Set TCP_ULP to tls first."},"setsockopt(TLS_RX_EXPECT_NO_PAD)":{"EINVAL":"TLS_RX is not set, or the version is not TLS 1.3."},"setsockopt(TLS_TX_MAX_PAYLOAD_LEN)":{"EBUSY":"A record is being written.","EINVAL":"It must be between 64 (63 for TLS 1.3) and 16384."},"setsockopt(UDP_ENCAP)":{"ENOPROTOOPT":"Only 0, UDP_ENCAP_ESPINUDP and UDP_ENCAP_L2TPINUDP can be set."},"setsockopt(MPTCP_TCPINFO)":{"EINVAL":"size_subflow_data must be the size of the struct, and the two fields of the kernel 0."},"setsockopt(MPTCP_SUBFLOW_ADDRS)":{"EINVAL":"size_subflow_data must be the size of the struct, and the two fields of the kernel 0."},"socket":{"EPERM":"Raw sockets and sockets of AF_PACKET need CAP_NET_RAW.","EACCES":"ICMP sockets of type SOCK_DGRAM are for the groups of net.ipv4.ping_group_range.","EAFNOSUPPORT":"The kernel lacks the address family, or its module is not loaded."},"socketpair":{"EOPNOTSUPP":"Only AF_UNIX and AF_TIPC have pairs."}}'

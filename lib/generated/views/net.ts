// Generated from abi/structs.json, abi/overlay by `npm run generate`: do not edit.
// Extracted from linux-libc-dev 7.2.12-1, linux-source-7.2 7.2.12-1.

import { structNamespace } from '../../struct/namespace.js'
import { structs } from '../structs/net.js'
import type { Assignable, ByteField, FieldArray, Pointer, StructArray, StructClass, TailedStructClass, To, ToBytes, ToText, View } from '../../struct/types.js'
import type { Choice, Flags, Pid } from '../../sys/types.js'
import type { AF_, ARPHRD_, ATF_, BCM_FLAG_, BCM_OPCODE_, BRIDGE_VLAN_INFO_, BR_STATE_, CAN_VCID_, CLOCK_, ETHTOOL_, ETHTOOL_TUNABLE_, ETH_TEST_FL_, HWTSTAMP_FILTER_, HWTSTAMP_FLAG_, HWTSTAMP_TX_, IFA_F_, IFF_, IF_GET_, IF_IFACE_, IF_PROTO_, IPV6_FL_A_, IPV6_FL_F_, IPV6_FL_S_, LEVEL_, MCAST_MODE_, MIFF_, MSG_, NLM_F_, NTF_, NUD_, PACKET_FANOUT_, PACKET_FANOUT_FLAG_, PACKET_MR_, PACKET_TYPE_, RTF_, RTM_F_, RTNH_F_, RTN_, RTPROT_, RT_SCOPE_, SADB_EXT_IDENTITY_, SADB_EXT_LIFETIME_, SADB_IDENTTYPE_, SOF_TIMESTAMPING_, SOF_TXTIME_, SOL_, TCP_AO_KEYF_, TCP_MD5SIG_FLAG_, TCP_RECEIVE_ZEROCOPY_FLAG_, TP_STATUS_, TP_STATUS_TX_, TUN_FLT_, VIFF_, VLAN_COMMAND_, VMADDR_FLAG_, XDP_BIND_, XDP_DESC_, XDP_OPTIONS_, XDP_TXMD_FLAGS_, XDP_UMEM_FLAG_ } from '../families.js'
import type { struct as sec } from './sec.js'
import type { struct as time } from './time.js'

const others: Readonly<Record<string, string>> = {
  __kernel_old_timeval: '{"header":"linux/time_types.h","value":{"kind":"struct","size":16,"align":8,"fields":[{"name":"tv_sec","type":"__kernel_long_t","offset":0,"size":8,"signed":true},{"name":"tv_usec","type":"__kernel_long_t","offset":8,"size":8,"signed":true}]},"words":{"tv_sec":{"kind":"time","unit":"s"},"tv_usec":{"kind":"time","unit":"us"}}}',
  __kernel_sock_timeval: '{"header":"linux/time_types.h","value":{"kind":"struct","size":16,"align":8,"fields":[{"name":"tv_sec","type":"__s64","offset":0,"size":8,"signed":true},{"name":"tv_usec","type":"__s64","offset":8,"size":8,"signed":true}]},"words":{"tv_sec":{"kind":"time","unit":"s"},"tv_usec":{"kind":"time","unit":"us"}}}',
  __kernel_timespec: '{"header":"linux/time_types.h","value":{"kind":"struct","size":16,"align":8,"fields":[{"name":"tv_sec","type":"__kernel_time64_t","offset":0,"size":8,"signed":true},{"name":"tv_nsec","type":"long long int","offset":8,"size":8,"signed":true}]},"words":{"tv_sec":{"kind":"time","unit":"s"},"tv_nsec":{"kind":"time","unit":"ns"}}}',
  sock_filter: '{"header":"linux/filter.h","value":{"kind":"struct","size":8,"align":4,"fields":[{"name":"code","type":"__u16","offset":0,"size":2,"signed":false},{"name":"jt","type":"__u8","offset":2,"size":1,"signed":false},{"name":"jf","type":"__u8","offset":3,"size":1,"signed":false},{"name":"k","type":"__u32","offset":4,"size":4,"signed":false}]}}',
  sock_fprog: '{"header":"linux/filter.h","value":{"kind":"struct","size":16,"align":8,"fields":[{"name":"len","type":"short unsigned int","offset":0,"size":2,"signed":false},{"name":"filter","type":"struct sock_filter *","offset":8,"size":8}]},"words":{"len":{"kind":"count","of":"instructions"},"filter":{"kind":"pointer","direction":"in","to":"sock_filter","count":"len"}}}',
}

/** Family -> constant -> value, for the fields that hold them. */
const families = '{"AF_":{"AF_ALG":38,"AF_APPLETALK":5,"AF_ASH":18,"AF_ATMPVC":8,"AF_ATMSVC":20,"AF_AX25":3,"AF_BLUETOOTH":31,"AF_BRIDGE":7,"AF_CAIF":37,"AF_CAN":29,"AF_DECnet":12,"AF_ECONET":19,"AF_IB":27,"AF_IEEE802154":36,"AF_INET":2,"AF_INET6":10,"AF_IPX":4,"AF_IRDA":23,"AF_ISDN":34,"AF_IUCV":32,"AF_KCM":41,"AF_KEY":15,"AF_LLC":26,"AF_LOCAL":1,"AF_MCTP":45,"AF_MPLS":28,"AF_NETBEUI":13,"AF_NETLINK":16,"AF_NETROM":6,"AF_NFC":39,"AF_PACKET":17,"AF_PHONET":35,"AF_PPPOX":24,"AF_QIPCRTR":42,"AF_RDS":21,"AF_ROSE":11,"AF_ROUTE":16,"AF_RXRPC":33,"AF_SECURITY":14,"AF_SMC":43,"AF_SNA":22,"AF_TIPC":30,"AF_UNIX":1,"AF_UNSPEC":0,"AF_VSOCK":40,"AF_WANPIPE":25,"AF_X25":9,"AF_XDP":44},"ARPHRD_":{"ARPHRD_6LOWPAN":825,"ARPHRD_ADAPT":264,"ARPHRD_APPLETLK":8,"ARPHRD_ARCNET":7,"ARPHRD_ASH":781,"ARPHRD_ATM":19,"ARPHRD_AX25":3,"ARPHRD_BIF":775,"ARPHRD_CAIF":822,"ARPHRD_CAN":280,"ARPHRD_CHAOS":5,"ARPHRD_CISCO":513,"ARPHRD_CSLIP":257,"ARPHRD_CSLIP6":259,"ARPHRD_DDCMP":517,"ARPHRD_DLCI":15,"ARPHRD_ECONET":782,"ARPHRD_EETHER":2,"ARPHRD_ETHER":1,"ARPHRD_EUI64":27,"ARPHRD_FCAL":785,"ARPHRD_FCFABRIC":787,"ARPHRD_FCPL":786,"ARPHRD_FCPP":784,"ARPHRD_FDDI":774,"ARPHRD_FRAD":770,"ARPHRD_HDLC":513,"ARPHRD_HIPPI":780,"ARPHRD_HWX25":272,"ARPHRD_IEEE1394":24,"ARPHRD_IEEE802":6,"ARPHRD_IEEE80211":801,"ARPHRD_IEEE80211_PRISM":802,"ARPHRD_IEEE80211_RADIOTAP":803,"ARPHRD_IEEE802154":804,"ARPHRD_IEEE802154_MONITOR":805,"ARPHRD_IEEE802_TR":800,"ARPHRD_INFINIBAND":32,"ARPHRD_IP6GRE":823,"ARPHRD_IPDDP":777,"ARPHRD_IPGRE":778,"ARPHRD_IRDA":783,"ARPHRD_LAPB":516,"ARPHRD_LOCALTLK":773,"ARPHRD_LOOPBACK":772,"ARPHRD_MCTP":290,"ARPHRD_METRICOM":23,"ARPHRD_NETLINK":824,"ARPHRD_NETROM":0,"ARPHRD_NONE":65534,"ARPHRD_PHONET":820,"ARPHRD_PHONET_PIPE":821,"ARPHRD_PIMREG":779,"ARPHRD_PPP":512,"ARPHRD_PRONET":4,"ARPHRD_RAWHDLC":518,"ARPHRD_RAWIP":519,"ARPHRD_ROSE":270,"ARPHRD_RSRVD":260,"ARPHRD_SIT":776,"ARPHRD_SKIP":771,"ARPHRD_SLIP":256,"ARPHRD_SLIP6":258,"ARPHRD_TUNNEL":768,"ARPHRD_TUNNEL6":769,"ARPHRD_VOID":65535,"ARPHRD_VSOCKMON":826,"ARPHRD_X25":271},"ATF_":{"ATF_COM":2,"ATF_DONTPUB":64,"ATF_NETMASK":32,"ATF_PERM":4,"ATF_PUBL":8,"ATF_USETRAILERS":16},"BCM_FLAG_":{"CAN_FD_FRAME":2048,"RX_ANNOUNCE_RESUME":256,"RX_CHECK_DLC":64,"RX_FILTER_ID":32,"RX_NO_AUTOTIMER":128,"RX_RTR_FRAME":1024,"SETTIMER":1,"STARTTIMER":2,"TX_ANNOUNCE":8,"TX_COUNTEVT":4,"TX_CP_CAN_ID":16,"TX_RESET_MULTI_IDX":512},"BCM_OPCODE_":{"RX_CHANGED":12,"RX_DELETE":6,"RX_READ":7,"RX_SETUP":5,"RX_STATUS":10,"RX_TIMEOUT":11,"TX_DELETE":2,"TX_EXPIRED":9,"TX_READ":3,"TX_SEND":4,"TX_SETUP":1,"TX_STATUS":8},"BRIDGE_VLAN_INFO_":{"BRIDGE_VLAN_INFO_BRENTRY":32,"BRIDGE_VLAN_INFO_MASTER":1,"BRIDGE_VLAN_INFO_ONLY_OPTS":64,"BRIDGE_VLAN_INFO_PVID":2,"BRIDGE_VLAN_INFO_RANGE_BEGIN":8,"BRIDGE_VLAN_INFO_RANGE_END":16,"BRIDGE_VLAN_INFO_UNTAGGED":4},"BR_STATE_":{"BR_STATE_BLOCKING":4,"BR_STATE_DISABLED":0,"BR_STATE_FORWARDING":3,"BR_STATE_LEARNING":2,"BR_STATE_LISTENING":1},"CAN_VCID_":{"CAN_RAW_XL_VCID_RX_FILTER":4,"CAN_RAW_XL_VCID_TX_PASS":2,"CAN_RAW_XL_VCID_TX_SET":1},"CLOCK_":{"CLOCK_AUX":16,"CLOCK_AUX_LAST":23,"CLOCK_BOOTTIME":7,"CLOCK_BOOTTIME_ALARM":9,"CLOCK_MONOTONIC":1,"CLOCK_MONOTONIC_COARSE":6,"CLOCK_MONOTONIC_RAW":4,"CLOCK_PROCESS_CPUTIME_ID":2,"CLOCK_REALTIME":0,"CLOCK_REALTIME_ALARM":8,"CLOCK_REALTIME_COARSE":5,"CLOCK_TAI":11,"CLOCK_THREAD_CPUTIME_ID":3},"ETHTOOL_":{"ETHTOOL_FLASHDEV":51,"ETHTOOL_GCHANNELS":60,"ETHTOOL_GCOALESCE":14,"ETHTOOL_GDRVINFO":3,"ETHTOOL_GEEE":68,"ETHTOOL_GEEPROM":11,"ETHTOOL_GET_DUMP_DATA":64,"ETHTOOL_GET_DUMP_FLAG":63,"ETHTOOL_GET_TS_INFO":65,"ETHTOOL_GFEATURES":58,"ETHTOOL_GFECPARAM":80,"ETHTOOL_GFLAGS":37,"ETHTOOL_GGRO":43,"ETHTOOL_GGSO":35,"ETHTOOL_GLINK":10,"ETHTOOL_GLINKSETTINGS":76,"ETHTOOL_GMODULEEEPROM":67,"ETHTOOL_GMODULEINFO":66,"ETHTOOL_GMSGLVL":7,"ETHTOOL_GPAUSEPARAM":18,"ETHTOOL_GPERMADDR":32,"ETHTOOL_GPFLAGS":39,"ETHTOOL_GPHYSTATS":74,"ETHTOOL_GREGS":4,"ETHTOOL_GRINGPARAM":16,"ETHTOOL_GRSSH":70,"ETHTOOL_GRXCLSRLALL":48,"ETHTOOL_GRXCLSRLCNT":46,"ETHTOOL_GRXCLSRULE":47,"ETHTOOL_GRXCSUM":20,"ETHTOOL_GRXFH":41,"ETHTOOL_GRXFHINDIR":56,"ETHTOOL_GRXNTUPLE":54,"ETHTOOL_GRXRINGS":45,"ETHTOOL_GSET":1,"ETHTOOL_GSG":24,"ETHTOOL_GSSET_INFO":55,"ETHTOOL_GSTATS":29,"ETHTOOL_GSTRINGS":27,"ETHTOOL_GTSO":30,"ETHTOOL_GTUNABLE":72,"ETHTOOL_GTXCSUM":22,"ETHTOOL_GUFO":33,"ETHTOOL_GWOL":5,"ETHTOOL_NWAY_RST":9,"ETHTOOL_PERQUEUE":75,"ETHTOOL_PHYS_ID":28,"ETHTOOL_PHY_GTUNABLE":78,"ETHTOOL_PHY_STUNABLE":79,"ETHTOOL_RESET":52,"ETHTOOL_SCHANNELS":61,"ETHTOOL_SCOALESCE":15,"ETHTOOL_SEEE":69,"ETHTOOL_SEEPROM":12,"ETHTOOL_SET_DUMP":62,"ETHTOOL_SFEATURES":59,"ETHTOOL_SFECPARAM":81,"ETHTOOL_SFLAGS":38,"ETHTOOL_SGRO":44,"ETHTOOL_SGSO":36,"ETHTOOL_SLINKSETTINGS":77,"ETHTOOL_SMSGLVL":8,"ETHTOOL_SPAUSEPARAM":19,"ETHTOOL_SPFLAGS":40,"ETHTOOL_SRINGPARAM":17,"ETHTOOL_SRSSH":71,"ETHTOOL_SRXCLSRLDEL":49,"ETHTOOL_SRXCLSRLINS":50,"ETHTOOL_SRXCSUM":21,"ETHTOOL_SRXFH":42,"ETHTOOL_SRXFHINDIR":57,"ETHTOOL_SRXNTUPLE":53,"ETHTOOL_SSET":2,"ETHTOOL_SSG":25,"ETHTOOL_STSO":31,"ETHTOOL_STUNABLE":73,"ETHTOOL_STXCSUM":23,"ETHTOOL_SUFO":34,"ETHTOOL_SWOL":6,"ETHTOOL_TEST":26},"ETHTOOL_TUNABLE_":{"ETHTOOL_TUNABLE_S16":7,"ETHTOOL_TUNABLE_S32":8,"ETHTOOL_TUNABLE_S64":9,"ETHTOOL_TUNABLE_S8":6,"ETHTOOL_TUNABLE_STRING":5,"ETHTOOL_TUNABLE_U16":2,"ETHTOOL_TUNABLE_U32":3,"ETHTOOL_TUNABLE_U64":4,"ETHTOOL_TUNABLE_U8":1,"ETHTOOL_TUNABLE_UNSPEC":0},"ETH_TEST_FL_":{"ETH_TEST_FL_EXTERNAL_LB":4,"ETH_TEST_FL_EXTERNAL_LB_DONE":8,"ETH_TEST_FL_FAILED":2,"ETH_TEST_FL_OFFLINE":1},"HWTSTAMP_FILTER_":{"HWTSTAMP_FILTER_ALL":1,"HWTSTAMP_FILTER_NONE":0,"HWTSTAMP_FILTER_NTP_ALL":15,"HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ":5,"HWTSTAMP_FILTER_PTP_V1_L4_EVENT":3,"HWTSTAMP_FILTER_PTP_V1_L4_SYNC":4,"HWTSTAMP_FILTER_PTP_V2_DELAY_REQ":14,"HWTSTAMP_FILTER_PTP_V2_EVENT":12,"HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ":11,"HWTSTAMP_FILTER_PTP_V2_L2_EVENT":9,"HWTSTAMP_FILTER_PTP_V2_L2_SYNC":10,"HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ":8,"HWTSTAMP_FILTER_PTP_V2_L4_EVENT":6,"HWTSTAMP_FILTER_PTP_V2_L4_SYNC":7,"HWTSTAMP_FILTER_PTP_V2_SYNC":13,"HWTSTAMP_FILTER_SOME":2},"HWTSTAMP_FLAG_":{"HWTSTAMP_FLAG_BONDED_PHC_INDEX":1},"HWTSTAMP_TX_":{"HWTSTAMP_TX_OFF":0,"HWTSTAMP_TX_ON":1,"HWTSTAMP_TX_ONESTEP_P2P":3,"HWTSTAMP_TX_ONESTEP_SYNC":2},"IFA_F_":{"IFA_F_DADFAILED":8,"IFA_F_DEPRECATED":32,"IFA_F_HOMEADDRESS":16,"IFA_F_MANAGETEMPADDR":256,"IFA_F_MCAUTOJOIN":1024,"IFA_F_NODAD":2,"IFA_F_NOPREFIXROUTE":512,"IFA_F_OPTIMISTIC":4,"IFA_F_PERMANENT":128,"IFA_F_SECONDARY":1,"IFA_F_STABLE_PRIVACY":2048,"IFA_F_TEMPORARY":1,"IFA_F_TENTATIVE":64},"IFF_":{"IFF_ALLMULTI":512,"IFF_AUTOMEDIA":16384,"IFF_BROADCAST":2,"IFF_DEBUG":4,"IFF_DORMANT":131072,"IFF_DYNAMIC":32768,"IFF_ECHO":262144,"IFF_LOOPBACK":8,"IFF_LOWER_UP":65536,"IFF_MASTER":1024,"IFF_MULTICAST":4096,"IFF_NOARP":128,"IFF_NOTRAILERS":32,"IFF_POINTOPOINT":16,"IFF_PORTSEL":8192,"IFF_PROMISC":256,"IFF_RUNNING":64,"IFF_SLAVE":2048,"IFF_UP":1},"IF_GET_":{"IF_GET_IFACE":1,"IF_GET_PROTO":2},"IF_IFACE_":{"IF_IFACE_E1":4100,"IF_IFACE_SYNC_SERIAL":4101,"IF_IFACE_T1":4099,"IF_IFACE_V24":4097,"IF_IFACE_V35":4096,"IF_IFACE_X21":4098,"IF_IFACE_X21D":4102},"IF_PROTO_":{"IF_PROTO_CISCO":8194,"IF_PROTO_FR":8195,"IF_PROTO_FR_ADD_ETH_PVC":8200,"IF_PROTO_FR_ADD_PVC":8196,"IF_PROTO_FR_DEL_ETH_PVC":8201,"IF_PROTO_FR_DEL_PVC":8197,"IF_PROTO_FR_ETH_PVC":8203,"IF_PROTO_FR_PVC":8202,"IF_PROTO_HDLC":8192,"IF_PROTO_HDLC_ETH":8199,"IF_PROTO_PPP":8193,"IF_PROTO_RAW":8204,"IF_PROTO_X25":8198},"IPV6_FL_A_":{"IPV6_FL_A_GET":0,"IPV6_FL_A_PUT":1,"IPV6_FL_A_RENEW":2},"IPV6_FL_F_":{"IPV6_FL_F_CREATE":1,"IPV6_FL_F_EXCL":2,"IPV6_FL_F_REFLECT":4,"IPV6_FL_F_REMOTE":8},"IPV6_FL_S_":{"IPV6_FL_S_ANY":255,"IPV6_FL_S_EXCL":1,"IPV6_FL_S_NONE":0,"IPV6_FL_S_PROCESS":2,"IPV6_FL_S_USER":3},"LEVEL_":{"AF_VSOCK":40,"IPPROTO_IP":0,"IPPROTO_IPV6":41,"IPPROTO_TCP":6,"IPPROTO_UDP":17,"IPPROTO_ICMPV6":58},"MCAST_MODE_":{"MCAST_EXCLUDE":0,"MCAST_INCLUDE":1},"MIFF_":{"MIFF_REGISTER":1},"MSG_":{"MSG_BATCH":262144,"MSG_CMSG_CLOEXEC":1073741824,"MSG_CONFIRM":2048,"MSG_CTRUNC":8,"MSG_DONTROUTE":4,"MSG_DONTWAIT":64,"MSG_EOF":512,"MSG_EOR":128,"MSG_ERRQUEUE":8192,"MSG_FASTOPEN":536870912,"MSG_FIN":512,"MSG_MORE":32768,"MSG_NOSIGNAL":16384,"MSG_OOB":1,"MSG_PEEK":2,"MSG_PROBE":16,"MSG_RST":4096,"MSG_SOCK_DEVMEM":33554432,"MSG_SYN":1024,"MSG_TRUNC":32,"MSG_TRYHARD":4,"MSG_WAITALL":256,"MSG_WAITFORONE":65536,"MSG_ZEROCOPY":67108864},"NLM_F_":{"NLM_F_ACK":4,"NLM_F_ACK_TLVS":512,"NLM_F_APPEND":2048,"NLM_F_ATOMIC":1024,"NLM_F_BULK":512,"NLM_F_CAPPED":256,"NLM_F_CREATE":1024,"NLM_F_DUMP":768,"NLM_F_DUMP_FILTERED":32,"NLM_F_DUMP_INTR":16,"NLM_F_ECHO":8,"NLM_F_EXCL":512,"NLM_F_MATCH":512,"NLM_F_MULTI":2,"NLM_F_NONREC":256,"NLM_F_REPLACE":256,"NLM_F_REQUEST":1,"NLM_F_ROOT":256},"NTF_":{"NTF_EXT_LEARNED":16,"NTF_MASTER":4,"NTF_OFFLOADED":32,"NTF_PROXY":8,"NTF_ROUTER":128,"NTF_SELF":2,"NTF_STICKY":64,"NTF_USE":1},"NUD_":{"NUD_DELAY":8,"NUD_FAILED":32,"NUD_INCOMPLETE":1,"NUD_NOARP":64,"NUD_NONE":0,"NUD_PERMANENT":128,"NUD_PROBE":16,"NUD_REACHABLE":2,"NUD_STALE":4},"PACKET_FANOUT_":{"PACKET_FANOUT_CBPF":6,"PACKET_FANOUT_CPU":2,"PACKET_FANOUT_EBPF":7,"PACKET_FANOUT_HASH":0,"PACKET_FANOUT_LB":1,"PACKET_FANOUT_QM":5,"PACKET_FANOUT_RND":4,"PACKET_FANOUT_ROLLOVER":3},"PACKET_FANOUT_FLAG_":{"PACKET_FANOUT_FLAG_DEFRAG":32768,"PACKET_FANOUT_FLAG_IGNORE_OUTGOING":16384,"PACKET_FANOUT_FLAG_ROLLOVER":4096,"PACKET_FANOUT_FLAG_UNIQUEID":8192},"PACKET_MR_":{"PACKET_MR_ALLMULTI":2,"PACKET_MR_MULTICAST":0,"PACKET_MR_PROMISC":1,"PACKET_MR_UNICAST":3},"PACKET_TYPE_":{"PACKET_BROADCAST":1,"PACKET_HOST":0,"PACKET_KERNEL":7,"PACKET_LOOPBACK":5,"PACKET_MULTICAST":2,"PACKET_OTHERHOST":3,"PACKET_OUTGOING":4,"PACKET_USER":6},"RTF_":{"RTF_ADDRCONF":262144,"RTF_ALLONLINK":131072,"RTF_ANYCAST":1048576,"RTF_CACHE":16777216,"RTF_DEFAULT":65536,"RTF_EXPIRES":4194304,"RTF_FLOW":33554432,"RTF_LOCAL":2147483648,"RTF_NONEXTHOP":2097152,"RTF_PCPU":1073741824,"RTF_POLICY":67108864,"RTF_PREFIX_RT":524288,"RTF_PREF_MASK":402653184,"RTF_ROUTEINFO":8388608,"RTF_DYNAMIC":16,"RTF_GATEWAY":2,"RTF_HOST":4,"RTF_IRTT":256,"RTF_MODIFIED":32,"RTF_MSS":64,"RTF_MTU":64,"RTF_REINSTATE":8,"RTF_REJECT":512,"RTF_UP":1,"RTF_WINDOW":128},"RTM_F_":{"RTM_F_CLONED":512,"RTM_F_EQUALIZE":1024,"RTM_F_FIB_MATCH":8192,"RTM_F_LOOKUP_TABLE":4096,"RTM_F_NOTIFY":256,"RTM_F_OFFLOAD":16384,"RTM_F_OFFLOAD_FAILED":536870912,"RTM_F_PREFIX":2048,"RTM_F_TRAP":32768},"RTNH_F_":{"RTNH_F_DEAD":1,"RTNH_F_LINKDOWN":16,"RTNH_F_OFFLOAD":8,"RTNH_F_ONLINK":4,"RTNH_F_PERVASIVE":2,"RTNH_F_TRAP":64,"RTNH_F_UNRESOLVED":32},"RTN_":{"RTN_ANYCAST":4,"RTN_BLACKHOLE":6,"RTN_BROADCAST":3,"RTN_LOCAL":2,"RTN_MULTICAST":5,"RTN_NAT":10,"RTN_PROHIBIT":8,"RTN_THROW":9,"RTN_UNICAST":1,"RTN_UNREACHABLE":7,"RTN_UNSPEC":0,"RTN_XRESOLVE":11},"RTPROT_":{"RTPROT_BABEL":42,"RTPROT_BGP":186,"RTPROT_BIRD":12,"RTPROT_BOOT":3,"RTPROT_DHCP":16,"RTPROT_DNROUTED":13,"RTPROT_EIGRP":192,"RTPROT_GATED":8,"RTPROT_ISIS":187,"RTPROT_KEEPALIVED":18,"RTPROT_KERNEL":2,"RTPROT_MROUTED":17,"RTPROT_MRT":10,"RTPROT_NTK":15,"RTPROT_OPENR":99,"RTPROT_OSPF":188,"RTPROT_OVN":84,"RTPROT_RA":9,"RTPROT_REDIRECT":1,"RTPROT_RIP":189,"RTPROT_STATIC":4,"RTPROT_UNSPEC":0,"RTPROT_XORP":14,"RTPROT_ZEBRA":11},"RT_SCOPE_":{"RT_SCOPE_HOST":254,"RT_SCOPE_LINK":253,"RT_SCOPE_NOWHERE":255,"RT_SCOPE_SITE":200,"RT_SCOPE_UNIVERSE":0},"SADB_EXT_IDENTITY_":{"SADB_EXT_IDENTITY_DST":11,"SADB_EXT_IDENTITY_SRC":10},"SADB_EXT_LIFETIME_":{"SADB_EXT_LIFETIME_CURRENT":2,"SADB_EXT_LIFETIME_HARD":3,"SADB_EXT_LIFETIME_SOFT":4},"SADB_IDENTTYPE_":{"SADB_IDENTTYPE_FQDN":2,"SADB_IDENTTYPE_PREFIX":1,"SADB_IDENTTYPE_RESERVED":0,"SADB_IDENTTYPE_USERFQDN":3},"SOF_TIMESTAMPING_":{"SOF_TIMESTAMPING_BIND_PHC":32768,"SOF_TIMESTAMPING_OPT_CMSG":1024,"SOF_TIMESTAMPING_OPT_ID":128,"SOF_TIMESTAMPING_OPT_ID_TCP":65536,"SOF_TIMESTAMPING_OPT_PKTINFO":8192,"SOF_TIMESTAMPING_OPT_RX_FILTER":131072,"SOF_TIMESTAMPING_OPT_STATS":4096,"SOF_TIMESTAMPING_OPT_TSONLY":2048,"SOF_TIMESTAMPING_OPT_TX_SWHW":16384,"SOF_TIMESTAMPING_RAW_HARDWARE":64,"SOF_TIMESTAMPING_RX_HARDWARE":4,"SOF_TIMESTAMPING_RX_SOFTWARE":8,"SOF_TIMESTAMPING_SOFTWARE":16,"SOF_TIMESTAMPING_SYS_HARDWARE":32,"SOF_TIMESTAMPING_TX_ACK":512,"SOF_TIMESTAMPING_TX_COMPLETION":262144,"SOF_TIMESTAMPING_TX_HARDWARE":1,"SOF_TIMESTAMPING_TX_SCHED":256,"SOF_TIMESTAMPING_TX_SOFTWARE":2},"SOF_TXTIME_":{"SOF_TXTIME_DEADLINE_MODE":1,"SOF_TXTIME_REPORT_ERRORS":2},"SOL_":{"SOL_SOCKET":1,"SOL_AAL":265,"SOL_ALG":279,"SOL_ATALK":258,"SOL_ATM":264,"SOL_AX25":257,"SOL_BLUETOOTH":274,"SOL_CAIF":278,"SOL_DCCP":269,"SOL_DECNET":261,"SOL_ICMPV6":58,"SOL_IP":0,"SOL_IPV6":41,"SOL_IPX":256,"SOL_IRDA":266,"SOL_IUCV":277,"SOL_KCM":281,"SOL_LLC":268,"SOL_MCTP":285,"SOL_MPTCP":284,"SOL_NETBEUI":267,"SOL_NETLINK":270,"SOL_NETROM":259,"SOL_NFC":280,"SOL_PACKET":263,"SOL_PNPIPE":275,"SOL_PPPOL2TP":273,"SOL_RAW":255,"SOL_RDS":276,"SOL_ROSE":260,"SOL_RXRPC":272,"SOL_SCTP":132,"SOL_SMC":286,"SOL_TCP":6,"SOL_TIPC":271,"SOL_TLS":282,"SOL_UDP":17,"SOL_UDPLITE":136,"SOL_VSOCK":287,"SOL_X25":262,"SOL_XDP":283,"SOL_CAN_ISOTP":106,"SOL_CAN_J1939":107,"SOL_CAN_RAW":101},"TCP_AO_KEYF_":{"TCP_AO_KEYF_EXCLUDE_OPT":2,"TCP_AO_KEYF_IFINDEX":1},"TCP_MD5SIG_FLAG_":{"TCP_MD5SIG_FLAG_IFINDEX":2,"TCP_MD5SIG_FLAG_PREFIX":1},"TCP_RECEIVE_ZEROCOPY_FLAG_":{"TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT":1},"TP_STATUS_":{"TP_STATUS_BLK_TMO":32,"TP_STATUS_COPY":2,"TP_STATUS_CSUMNOTREADY":8,"TP_STATUS_CSUM_VALID":128,"TP_STATUS_GSO_TCP":256,"TP_STATUS_KERNEL":0,"TP_STATUS_LOSING":4,"TP_STATUS_TS_RAW_HARDWARE":2147483648,"TP_STATUS_TS_SOFTWARE":536870912,"TP_STATUS_TS_SYS_HARDWARE":1073741824,"TP_STATUS_USER":1,"TP_STATUS_VLAN_TPID_VALID":64,"TP_STATUS_VLAN_VALID":16},"TP_STATUS_TX_":{"TP_STATUS_AVAILABLE":0,"TP_STATUS_SENDING":2,"TP_STATUS_SEND_REQUEST":1,"TP_STATUS_WRONG_FORMAT":4},"TUN_FLT_":{"TUN_FLT_ALLMULTI":1},"VIFF_":{"VIFF_REGISTER":4,"VIFF_SRCRT":2,"VIFF_TUNNEL":1,"VIFF_USE_IFINDEX":8},"VLAN_COMMAND_":{"ADD_VLAN_CMD":0,"DEL_VLAN_CMD":1,"GET_VLAN_REALDEV_NAME_CMD":8,"GET_VLAN_VID_CMD":9,"SET_VLAN_EGRESS_PRIORITY_CMD":3,"SET_VLAN_FLAG_CMD":7,"SET_VLAN_INGRESS_PRIORITY_CMD":2,"SET_VLAN_NAME_TYPE_CMD":6},"VMADDR_FLAG_":{"VMADDR_FLAG_TO_HOST":1},"XDP_BIND_":{"XDP_COPY":2,"XDP_SHARED_UMEM":1,"XDP_USE_NEED_WAKEUP":8,"XDP_USE_SG":16,"XDP_ZEROCOPY":4},"XDP_DESC_":{"XDP_PKT_CONTD":1,"XDP_TX_METADATA":2},"XDP_OPTIONS_":{"XDP_OPTIONS_ZEROCOPY":1},"XDP_TXMD_FLAGS_":{"XDP_TXMD_FLAGS_CHECKSUM":2,"XDP_TXMD_FLAGS_LAUNCH_TIME":4,"XDP_TXMD_FLAGS_TIMESTAMP":1},"XDP_UMEM_FLAG_":{"XDP_UMEM_TX_METADATA_LEN":4,"XDP_UMEM_TX_SW_CSUM":2,"XDP_UMEM_UNALIGNED_CHUNK_FLAG":1}}'

export declare namespace struct {
  /** `struct __bridge_info` of linux/if_bridge.h: 72 bytes. */
  export interface __bridge_info extends View<'__bridge_info', 'designated_root' | 'bridge_id'> {
    /** `__u64`: a plain number (bridge id) */
    designated_root: number
    /** `__u64`: a plain number (bridge id) */
    bridge_id: number
    /** `__u32` */
    root_path_cost: number
    /** `__u32` */
    max_age: number
    /** `__u32` */
    hello_time: number
    /** `__u32` */
    forward_delay: number
    /** `__u32` */
    bridge_max_age: number
    /** `__u32` */
    bridge_hello_time: number
    /** `__u32` */
    bridge_forward_delay: number
    /** `__u8` */
    topology_change: number
    /** `__u8` */
    topology_change_detected: number
    /** `__u8` */
    root_port: number
    /** `__u8` */
    stp_enabled: number
    /** `__u32` */
    ageing_time: number
    /** `__u32` */
    gc_interval: number
    /** `__u32` */
    hello_timer_value: number
    /** `__u32` */
    tcn_timer_value: number
    /** `__u32` */
    topology_change_timer_value: number
    /** `__u32` */
    gc_timer_value: number
  }

  /** `struct __fdb_entry` of linux/if_bridge.h: 16 bytes. */
  export interface __fdb_entry extends View<'__fdb_entry'> {
    /** `__u8[6]` */
    get mac_addr(): ByteField
    set mac_addr(value: Assignable<ByteField>)
    /** `__u8` */
    port_no: number
    /** `__u8` */
    is_local: number
    /** `__u32` */
    ageing_timer_value: number
    /** `__u8` */
    port_hi: number
  }

  /** `struct __kernel_sockaddr_storage` of linux/socket.h: 128 bytes. */
  export interface __kernel_sockaddr_storage extends View<'__kernel_sockaddr_storage'> {
    /** `__kernel_sa_family_t`: one of `AF_` */
    ss_family: Choice<AF_>
    /** `char[126]` */
    get __data(): ByteField
    set __data(value: Assignable<ByteField>)
  }

  /** `struct __port_info` of linux/if_bridge.h: 48 bytes. */
  export interface __port_info extends View<'__port_info', 'designated_root' | 'designated_bridge'> {
    /** `__u64`: a plain number (bridge id) */
    designated_root: number
    /** `__u64`: a plain number (bridge id) */
    designated_bridge: number
    /** `__u16` */
    port_id: number
    /** `__u16` */
    designated_port: number
    /** `__u32` */
    path_cost: number
    /** `__u32` */
    designated_cost: number
    /** `__u8`: one of `BR_STATE_` */
    state: Choice<BR_STATE_>
    /** `__u8` */
    top_change_ack: number
    /** `__u8` */
    config_pending: number
    /** `__u32` */
    message_age_timer_value: number
    /** `__u32` */
    forward_delay_timer_value: number
    /** `__u32` */
    hold_timer_value: number
  }

  /** `struct _xt_align` of linux/netfilter/x_tables.h: 16 bytes. */
  export interface _xt_align extends View<'_xt_align'> {
    /** `__u8` */
    u8: number
    /** `__u16` */
    u16: number
    /** `__u32` */
    u32: number
  }

  /** `struct af_alg_iv` of linux/if_alg.h: 4 bytes. */
  export interface af_alg_iv extends View<'af_alg_iv'> {
    /** `__u32` */
    ivlen: number
    /** `__u8[0]` */
    get iv(): ByteField
    set iv(value: Assignable<ByteField>)
  }

  /** `struct arphdr` of linux/if_arp.h: 8 bytes. */
  export interface arphdr extends View<'arphdr'> {
    /** `__be16`, big-endian in memory */
    ar_hrd: number
    /** `__be16`, big-endian in memory */
    ar_pro: number
    /** `unsigned char` */
    ar_hln: number
    /** `unsigned char` */
    ar_pln: number
    /** `__be16`, big-endian in memory */
    ar_op: number
  }

  /** `struct arpreq` of linux/if_arp.h: 68 bytes. */
  export interface arpreq extends View<'arpreq'> {
    /** `struct sockaddr` */
    get arp_pa(): sockaddr
    set arp_pa(value: Assignable<sockaddr>)
    /** `struct sockaddr` */
    get arp_ha(): sockaddr
    set arp_ha(value: Assignable<sockaddr>)
    /** `int`: flags: `ATF_` */
    arp_flags: Flags<ATF_>
    /** `struct sockaddr` */
    get arp_netmask(): sockaddr
    set arp_netmask(value: Assignable<sockaddr>)
    /** `char[16]` */
    get arp_dev(): ByteField
    set arp_dev(value: Assignable<ByteField>)
  }

  /** `struct arpreq_old` of linux/if_arp.h: 52 bytes. */
  export interface arpreq_old extends View<'arpreq_old'> {
    /** `struct sockaddr` */
    get arp_pa(): sockaddr
    set arp_pa(value: Assignable<sockaddr>)
    /** `struct sockaddr` */
    get arp_ha(): sockaddr
    set arp_ha(value: Assignable<sockaddr>)
    /** `int` */
    arp_flags: number
    /** `struct sockaddr` */
    get arp_netmask(): sockaddr
    set arp_netmask(value: Assignable<sockaddr>)
  }

  /** `struct bcm_msg_head` of linux/can/bcm.h: 56 bytes. */
  export interface bcm_msg_head extends View<'bcm_msg_head'> {
    /** `__u32`: one of `BCM_OPCODE_` */
    opcode: Choice<BCM_OPCODE_>
    /** `__u32`: flags: `BCM_FLAG_` */
    flags: Flags<BCM_FLAG_>
    /** `__u32`: a number of things other than bytes (frames) */
    count: number
    /** `struct bcm_timeval` */
    get ival1(): bcm_timeval
    set ival1(value: Assignable<bcm_timeval>)
    /** `struct bcm_timeval` */
    get ival2(): bcm_timeval
    set ival2(value: Assignable<bcm_timeval>)
    /** `canid_t` */
    can_id: number
    /** `__u32`: a number of things other than bytes (frames) */
    nframes: number
    /** `struct can_frame[0]` */
    get frames(): StructArray<can_frame>
    set frames(value: Assignable<StructArray<can_frame>>)
  }

  /** `struct bcm_timeval` of linux/can/bcm.h: 16 bytes. */
  export interface bcm_timeval extends View<'bcm_timeval', 'tv_sec' | 'tv_usec'> {
    /** `long int`: time in s */
    tv_sec: number
    /** `long int`: time in us */
    tv_usec: number
  }

  /** `struct br_boolopt_multi` of linux/if_bridge.h: 8 bytes. */
  export interface br_boolopt_multi extends View<'br_boolopt_multi'> {
    /** `__u32` */
    optval: number
    /** `__u32` */
    optmask: number
  }

  /** `struct br_mcast_stats` of linux/if_bridge.h: 240 bytes. */
  export interface br_mcast_stats extends View<'br_mcast_stats', 'igmp_parse_errors' | 'mld_parse_errors'> {
    /** `__u64[2]` */
    get igmp_v1queries(): FieldArray<number, Assignable<number>>
    set igmp_v1queries(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u64[2]` */
    get igmp_v2queries(): FieldArray<number, Assignable<number>>
    set igmp_v2queries(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u64[2]` */
    get igmp_v3queries(): FieldArray<number, Assignable<number>>
    set igmp_v3queries(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u64[2]` */
    get igmp_leaves(): FieldArray<number, Assignable<number>>
    set igmp_leaves(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u64[2]` */
    get igmp_v1reports(): FieldArray<number, Assignable<number>>
    set igmp_v1reports(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u64[2]` */
    get igmp_v2reports(): FieldArray<number, Assignable<number>>
    set igmp_v2reports(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u64[2]` */
    get igmp_v3reports(): FieldArray<number, Assignable<number>>
    set igmp_v3reports(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u64`: a number of things other than bytes (packets) */
    igmp_parse_errors: number
    /** `__u64[2]` */
    get mld_v1queries(): FieldArray<number, Assignable<number>>
    set mld_v1queries(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u64[2]` */
    get mld_v2queries(): FieldArray<number, Assignable<number>>
    set mld_v2queries(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u64[2]` */
    get mld_leaves(): FieldArray<number, Assignable<number>>
    set mld_leaves(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u64[2]` */
    get mld_v1reports(): FieldArray<number, Assignable<number>>
    set mld_v1reports(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u64[2]` */
    get mld_v2reports(): FieldArray<number, Assignable<number>>
    set mld_v2reports(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u64`: a number of things other than bytes (packets) */
    mld_parse_errors: number
    /** `__u64[2]` */
    get mcast_bytes(): FieldArray<number, Assignable<number>>
    set mcast_bytes(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u64[2]` */
    get mcast_packets(): FieldArray<number, Assignable<number>>
    set mcast_packets(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `u` in `br_mdb_entry.addr`. */
  export interface br_mdb_entry$addr$u extends View<'br_mdb_entry.addr.u'> {
    /** `__be32`, big-endian in memory */
    ip4: number
    /** `struct in6_addr` */
    get ip6(): in6_addr
    set ip6(value: Assignable<in6_addr>)
    /** `unsigned char[6]` */
    get mac_addr(): ByteField
    set mac_addr(value: Assignable<ByteField>)
  }
  /** `addr` in `br_mdb_entry`. */
  export interface br_mdb_entry$addr extends View<'br_mdb_entry.addr'> {
    /** `union` */
    get u(): br_mdb_entry$addr$u
    set u(value: Assignable<br_mdb_entry$addr$u>)
    /** `__be16`, big-endian in memory */
    proto: number
  }
  /** `struct br_mdb_entry` of linux/if_bridge.h: 28 bytes. */
  export interface br_mdb_entry extends View<'br_mdb_entry'> {
    /** `__u32` */
    ifindex: number
    /** `__u8` */
    state: number
    /** `__u8` */
    flags: number
    /** `__u16` */
    vid: number
    /** `struct` */
    get addr(): br_mdb_entry$addr
    set addr(value: Assignable<br_mdb_entry$addr>)
  }

  /** `struct br_mrp_in_role` of linux/if_bridge.h: 16 bytes. */
  export interface br_mrp_in_role extends View<'br_mrp_in_role'> {
    /** `__u32` */
    ring_id: number
    /** `__u32` */
    in_role: number
    /** `__u32` */
    i_ifindex: number
    /** `__u16` */
    in_id: number
  }

  /** `struct br_mrp_in_state` of linux/if_bridge.h: 8 bytes. */
  export interface br_mrp_in_state extends View<'br_mrp_in_state'> {
    /** `__u32` */
    in_state: number
    /** `__u16` */
    in_id: number
  }

  /** `struct br_mrp_instance` of linux/if_bridge.h: 16 bytes. */
  export interface br_mrp_instance extends View<'br_mrp_instance'> {
    /** `__u32` */
    ring_id: number
    /** `__u32` */
    p_ifindex: number
    /** `__u32` */
    s_ifindex: number
    /** `__u16` */
    prio: number
  }

  /** `struct br_mrp_ring_role` of linux/if_bridge.h: 8 bytes. */
  export interface br_mrp_ring_role extends View<'br_mrp_ring_role'> {
    /** `__u32` */
    ring_id: number
    /** `__u32` */
    ring_role: number
  }

  /** `struct br_mrp_ring_state` of linux/if_bridge.h: 8 bytes. */
  export interface br_mrp_ring_state extends View<'br_mrp_ring_state'> {
    /** `__u32` */
    ring_id: number
    /** `__u32` */
    ring_state: number
  }

  /** `struct br_mrp_start_in_test` of linux/if_bridge.h: 16 bytes. */
  export interface br_mrp_start_in_test extends View<'br_mrp_start_in_test'> {
    /** `__u32` */
    interval: number
    /** `__u32` */
    max_miss: number
    /** `__u32` */
    period: number
    /** `__u16` */
    in_id: number
  }

  /** `struct br_mrp_start_test` of linux/if_bridge.h: 20 bytes. */
  export interface br_mrp_start_test extends View<'br_mrp_start_test'> {
    /** `__u32` */
    ring_id: number
    /** `__u32` */
    interval: number
    /** `__u32` */
    max_miss: number
    /** `__u32` */
    period: number
    /** `__u32` */
    monitor: number
  }

  /** `struct br_port_msg` of linux/if_bridge.h: 8 bytes. */
  export interface br_port_msg extends View<'br_port_msg'> {
    /** `__u8` */
    family: number
    /** `__u32` */
    ifindex: number
  }

  /** `struct br_vlan_msg` of linux/if_bridge.h: 8 bytes. */
  export interface br_vlan_msg extends View<'br_vlan_msg'> {
    /** `__u8` */
    family: number
    /** `__u32` */
    ifindex: number
  }

  /** `struct bridge_stp_xstats` of linux/if_bridge.h: 48 bytes. */
  export interface bridge_stp_xstats extends View<'bridge_stp_xstats', 'transition_blk' | 'transition_fwd' | 'rx_bpdu' | 'tx_bpdu' | 'rx_tcn' | 'tx_tcn'> {
    /** `__u64`: a number of things other than bytes */
    transition_blk: number
    /** `__u64`: a number of things other than bytes */
    transition_fwd: number
    /** `__u64`: a number of things other than bytes */
    rx_bpdu: number
    /** `__u64`: a number of things other than bytes */
    tx_bpdu: number
    /** `__u64`: a number of things other than bytes */
    rx_tcn: number
    /** `__u64`: a number of things other than bytes */
    tx_tcn: number
  }

  /** `struct bridge_vlan_info` of linux/if_bridge.h: 4 bytes. */
  export interface bridge_vlan_info extends View<'bridge_vlan_info'> {
    /** `__u16` */
    flags: number
    /** `__u16` */
    vid: number
  }

  /** `struct bridge_vlan_xstats` of linux/if_bridge.h: 40 bytes. */
  export interface bridge_vlan_xstats extends View<'bridge_vlan_xstats', 'rx_bytes' | 'rx_packets' | 'tx_bytes' | 'tx_packets'> {
    /** `__u64`: a number of bytes */
    rx_bytes: number
    /** `__u64`: a number of things other than bytes (packets) */
    rx_packets: number
    /** `__u64`: a number of bytes */
    tx_bytes: number
    /** `__u64`: a number of things other than bytes (packets) */
    tx_packets: number
    /** `__u16`: a plain number (VLAN) */
    vid: number
    /** `__u16`: flags: `BRIDGE_VLAN_INFO_` */
    flags: Flags<BRIDGE_VLAN_INFO_>
  }

  /** `struct can_filter` of linux/can.h: 8 bytes. */
  export interface can_filter extends View<'can_filter'> {
    /** `canid_t` */
    can_id: number
    /** `canid_t` */
    can_mask: number
  }

  /** `struct can_frame` of linux/can.h: 16 bytes. */
  export interface can_frame extends View<'can_frame'> {
    /** `canid_t` */
    can_id: number
    /** `__u8` */
    len: number
    /** `__u8` */
    can_dlc: number
    /** `__u8` */
    len8_dlc: number
    /** `__u8[8]` */
    get data(): ByteField
    set data(value: Assignable<ByteField>)
  }

  /** `struct can_isotp_fc_options` of linux/can/isotp.h: 3 bytes. */
  export interface can_isotp_fc_options extends View<'can_isotp_fc_options'> {
    /** `__u8` */
    bs: number
    /** `__u8` */
    stmin: number
    /** `__u8` */
    wftmax: number
  }

  /** `struct can_isotp_ll_options` of linux/can/isotp.h: 3 bytes. */
  export interface can_isotp_ll_options extends View<'can_isotp_ll_options'> {
    /** `__u8` */
    mtu: number
    /** `__u8` */
    tx_dl: number
    /** `__u8` */
    tx_flags: number
  }

  /** `struct can_isotp_options` of linux/can/isotp.h: 12 bytes. */
  export interface can_isotp_options extends View<'can_isotp_options'> {
    /** `__u32` */
    flags: number
    /** `__u32` */
    frame_txtime: number
    /** `__u8` */
    ext_address: number
    /** `__u8` */
    txpad_content: number
    /** `__u8` */
    rxpad_content: number
    /** `__u8` */
    rx_ext_address: number
  }

  /** `struct can_raw_vcid_options` of linux/can/raw.h: 4 bytes. */
  export interface can_raw_vcid_options extends View<'can_raw_vcid_options'> {
    /** `__u8`: flags: `CAN_VCID_` */
    flags: Flags<CAN_VCID_>
    /** `__u8` */
    tx_vcid: number
    /** `__u8` */
    rx_vcid: number
    /** `__u8` */
    rx_vcid_mask: number
  }

  /** `struct canfd_frame` of linux/can.h: 72 bytes. */
  export interface canfd_frame extends View<'canfd_frame'> {
    /** `canid_t` */
    can_id: number
    /** `__u8` */
    len: number
    /** `__u8` */
    flags: number
    /** `__u8[64]` */
    get data(): ByteField
    set data(value: Assignable<ByteField>)
  }

  /** `struct canxl_frame` of linux/can.h: 2060 bytes. */
  export interface canxl_frame extends View<'canxl_frame'> {
    /** `canid_t` */
    prio: number
    /** `__u8` */
    flags: number
    /** `__u8` */
    sdt: number
    /** `__u16` */
    len: number
    /** `__u32` */
    af: number
    /** `__u8[2048]` */
    get data(): ByteField
    set data(value: Assignable<ByteField>)
  }

  /** `struct cisco_proto` of linux/hdlc/ioctl.h: 8 bytes. */
  export interface cisco_proto extends View<'cisco_proto'> {
    /** `unsigned int` */
    interval: number
    /** `unsigned int` */
    timeout: number
  }

  /** `struct cmsghdr` of include/linux/socket.h: 16 bytes. */
  export interface cmsghdr extends View<'cmsghdr', 'cmsg_len'> {
    /** `__kernel_size_t`: a number of bytes */
    cmsg_len: number
    /** `int`: one of `SOL_`, `LEVEL_` */
    cmsg_level: Choice<SOL_ | LEVEL_>
    /** `int`: a plain number */
    cmsg_type: number
  }

  /** `struct dmabuf_cmsg` of linux/uio.h: 24 bytes. */
  export interface dmabuf_cmsg extends View<'dmabuf_cmsg', 'frag_offset'> {
    /** `__u64`: a signed position or distance in a file, in bytes */
    frag_offset: number
    /** `__u32`: a number of bytes */
    frag_size: number
    /** `__u32`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    frag_token: number
    /** `__u32`: a plain number (binding of a dmabuf) */
    dmabuf_id: number
  }

  /** `struct dmabuf_token` of linux/uio.h: 8 bytes. */
  export interface dmabuf_token extends View<'dmabuf_token'> {
    /** `__u32` */
    token_start: number
    /** `__u32` */
    token_count: number
  }

  /** `struct ethhdr` of linux/if_ether.h: 14 bytes. */
  export interface ethhdr extends View<'ethhdr'> {
    /** `unsigned char[6]` */
    get h_dest(): ByteField
    set h_dest(value: Assignable<ByteField>)
    /** `unsigned char[6]` */
    get h_source(): ByteField
    set h_source(value: Assignable<ByteField>)
    /** `__be16`, big-endian in memory */
    h_proto: number
  }

  /** `struct ethtool_ah_espip4_spec` of linux/ethtool.h: 16 bytes. */
  export interface ethtool_ah_espip4_spec extends View<'ethtool_ah_espip4_spec'> {
    /** `__be32`, big-endian in memory */
    ip4src: number
    /** `__be32`, big-endian in memory */
    ip4dst: number
    /** `__be32`, big-endian in memory */
    spi: number
    /** `__u8` */
    tos: number
  }

  /** `struct ethtool_ah_espip6_spec` of linux/ethtool.h: 40 bytes. */
  export interface ethtool_ah_espip6_spec extends View<'ethtool_ah_espip6_spec'> {
    /** `__be32[4]`, big-endian in memory */
    get ip6src(): FieldArray<number, Assignable<number>>
    set ip6src(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__be32[4]`, big-endian in memory */
    get ip6dst(): FieldArray<number, Assignable<number>>
    set ip6dst(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__be32`, big-endian in memory */
    spi: number
    /** `__u8` */
    tclass: number
  }

  /** `struct ethtool_channels` of linux/ethtool.h: 36 bytes. */
  export interface ethtool_channels extends View<'ethtool_channels'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32` */
    max_rx: number
    /** `__u32` */
    max_tx: number
    /** `__u32` */
    max_other: number
    /** `__u32` */
    max_combined: number
    /** `__u32` */
    rx_count: number
    /** `__u32` */
    tx_count: number
    /** `__u32` */
    other_count: number
    /** `__u32` */
    combined_count: number
  }

  /** `struct ethtool_cmd` of linux/ethtool.h: 44 bytes. */
  export interface ethtool_cmd extends View<'ethtool_cmd'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32` */
    supported: number
    /** `__u32` */
    advertising: number
    /** `__u16` */
    speed: number
    /** `__u8` */
    duplex: number
    /** `__u8` */
    port: number
    /** `__u8` */
    phy_address: number
    /** `__u8` */
    transceiver: number
    /** `__u8` */
    autoneg: number
    /** `__u8` */
    mdio_support: number
    /** `__u32` */
    maxtxpkt: number
    /** `__u32` */
    maxrxpkt: number
    /** `__u16` */
    speed_hi: number
    /** `__u8` */
    eth_tp_mdix: number
    /** `__u8` */
    eth_tp_mdix_ctrl: number
    /** `__u32` */
    lp_advertising: number
  }

  /** `struct ethtool_coalesce` of linux/ethtool.h: 92 bytes. */
  export interface ethtool_coalesce extends View<'ethtool_coalesce'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32` */
    rx_coalesce_usecs: number
    /** `__u32` */
    rx_max_coalesced_frames: number
    /** `__u32` */
    rx_coalesce_usecs_irq: number
    /** `__u32` */
    rx_max_coalesced_frames_irq: number
    /** `__u32` */
    tx_coalesce_usecs: number
    /** `__u32` */
    tx_max_coalesced_frames: number
    /** `__u32` */
    tx_coalesce_usecs_irq: number
    /** `__u32` */
    tx_max_coalesced_frames_irq: number
    /** `__u32` */
    stats_block_coalesce_usecs: number
    /** `__u32` */
    use_adaptive_rx_coalesce: number
    /** `__u32` */
    use_adaptive_tx_coalesce: number
    /** `__u32` */
    pkt_rate_low: number
    /** `__u32` */
    rx_coalesce_usecs_low: number
    /** `__u32` */
    rx_max_coalesced_frames_low: number
    /** `__u32` */
    tx_coalesce_usecs_low: number
    /** `__u32` */
    tx_max_coalesced_frames_low: number
    /** `__u32` */
    pkt_rate_high: number
    /** `__u32` */
    rx_coalesce_usecs_high: number
    /** `__u32` */
    rx_max_coalesced_frames_high: number
    /** `__u32` */
    tx_coalesce_usecs_high: number
    /** `__u32` */
    tx_max_coalesced_frames_high: number
    /** `__u32` */
    rate_sample_interval: number
  }

  /** `struct ethtool_drvinfo` of linux/ethtool.h: 196 bytes. */
  export interface ethtool_drvinfo extends View<'ethtool_drvinfo'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `char[32]` */
    get driver(): ByteField
    set driver(value: Assignable<ByteField>)
    /** `char[32]` */
    get version(): ByteField
    set version(value: Assignable<ByteField>)
    /** `char[32]` */
    get fw_version(): ByteField
    set fw_version(value: Assignable<ByteField>)
    /** `char[32]` */
    get bus_info(): ByteField
    set bus_info(value: Assignable<ByteField>)
    /** `char[32]` */
    get erom_version(): ByteField
    set erom_version(value: Assignable<ByteField>)
    /** `__u32` */
    n_priv_flags: number
    /** `__u32` */
    n_stats: number
    /** `__u32` */
    testinfo_len: number
    /** `__u32` */
    eedump_len: number
    /** `__u32` */
    regdump_len: number
  }

  /** `struct ethtool_dump` of linux/ethtool.h: 16 bytes. */
  export interface ethtool_dump extends View<'ethtool_dump'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32` */
    version: number
    /** `__u32` */
    flag: number
    /** `__u32` */
    len: number
    /** `__u8[0]` */
    get data(): ByteField
    set data(value: Assignable<ByteField>)
  }

  /** `struct ethtool_eee` of linux/ethtool.h: 40 bytes. */
  export interface ethtool_eee extends View<'ethtool_eee'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32` */
    supported: number
    /** `__u32` */
    advertised: number
    /** `__u32` */
    lp_advertised: number
    /** `__u32` */
    eee_active: number
    /** `__u32` */
    eee_enabled: number
    /** `__u32` */
    tx_lpi_enabled: number
    /** `__u32` */
    tx_lpi_timer: number
  }

  /** `struct ethtool_eeprom` of linux/ethtool.h: 16 bytes. */
  export interface ethtool_eeprom extends View<'ethtool_eeprom'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32` */
    magic: number
    /** `__u32` */
    offset: number
    /** `__u32` */
    len: number
    /** `__u8[0]` */
    get data(): ByteField
    set data(value: Assignable<ByteField>)
  }

  /** `struct ethtool_fecparam` of linux/ethtool.h: 16 bytes. */
  export interface ethtool_fecparam extends View<'ethtool_fecparam'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32` */
    active_fec: number
    /** `__u32` */
    fec: number
  }

  /** `struct ethtool_flash` of linux/ethtool.h: 136 bytes. */
  export interface ethtool_flash extends View<'ethtool_flash'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32` */
    region: number
    /** `char[128]` */
    get data(): ByteField
    set data(value: Assignable<ByteField>)
  }

  /** `struct ethtool_flow_ext` of linux/ethtool.h: 20 bytes. */
  export interface ethtool_flow_ext extends View<'ethtool_flow_ext'> {
    /** `unsigned char[6]` */
    get h_dest(): ByteField
    set h_dest(value: Assignable<ByteField>)
    /** `__be16`, big-endian in memory */
    vlan_etype: number
    /** `__be16`, big-endian in memory */
    vlan_tci: number
    /** `__be32[2]`, big-endian in memory */
    get data(): FieldArray<number, Assignable<number>>
    set data(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `union ethtool_flow_union` of linux/ethtool.h: 52 bytes. */
  export interface ethtool_flow_union extends View<'ethtool_flow_union'> {
    /** `struct ethtool_tcpip4_spec` */
    get tcp_ip4_spec(): ethtool_tcpip4_spec
    set tcp_ip4_spec(value: Assignable<ethtool_tcpip4_spec>)
    /** `struct ethtool_tcpip4_spec` */
    get udp_ip4_spec(): ethtool_tcpip4_spec
    set udp_ip4_spec(value: Assignable<ethtool_tcpip4_spec>)
    /** `struct ethtool_tcpip4_spec` */
    get sctp_ip4_spec(): ethtool_tcpip4_spec
    set sctp_ip4_spec(value: Assignable<ethtool_tcpip4_spec>)
    /** `struct ethtool_ah_espip4_spec` */
    get ah_ip4_spec(): ethtool_ah_espip4_spec
    set ah_ip4_spec(value: Assignable<ethtool_ah_espip4_spec>)
    /** `struct ethtool_ah_espip4_spec` */
    get esp_ip4_spec(): ethtool_ah_espip4_spec
    set esp_ip4_spec(value: Assignable<ethtool_ah_espip4_spec>)
    /** `struct ethtool_usrip4_spec` */
    get usr_ip4_spec(): ethtool_usrip4_spec
    set usr_ip4_spec(value: Assignable<ethtool_usrip4_spec>)
    /** `struct ethtool_tcpip6_spec` */
    get tcp_ip6_spec(): ethtool_tcpip6_spec
    set tcp_ip6_spec(value: Assignable<ethtool_tcpip6_spec>)
    /** `struct ethtool_tcpip6_spec` */
    get udp_ip6_spec(): ethtool_tcpip6_spec
    set udp_ip6_spec(value: Assignable<ethtool_tcpip6_spec>)
    /** `struct ethtool_tcpip6_spec` */
    get sctp_ip6_spec(): ethtool_tcpip6_spec
    set sctp_ip6_spec(value: Assignable<ethtool_tcpip6_spec>)
    /** `struct ethtool_ah_espip6_spec` */
    get ah_ip6_spec(): ethtool_ah_espip6_spec
    set ah_ip6_spec(value: Assignable<ethtool_ah_espip6_spec>)
    /** `struct ethtool_ah_espip6_spec` */
    get esp_ip6_spec(): ethtool_ah_espip6_spec
    set esp_ip6_spec(value: Assignable<ethtool_ah_espip6_spec>)
    /** `struct ethtool_usrip6_spec` */
    get usr_ip6_spec(): ethtool_usrip6_spec
    set usr_ip6_spec(value: Assignable<ethtool_usrip6_spec>)
    /** `struct ethhdr` */
    get ether_spec(): ethhdr
    set ether_spec(value: Assignable<ethhdr>)
    /** `__u8[52]` */
    get hdata(): ByteField
    set hdata(value: Assignable<ByteField>)
  }

  /** `struct ethtool_get_features_block` of linux/ethtool.h: 16 bytes. */
  export interface ethtool_get_features_block extends View<'ethtool_get_features_block'> {
    /** `__u32` */
    available: number
    /** `__u32` */
    requested: number
    /** `__u32` */
    active: number
    /** `__u32` */
    never_changed: number
  }

  /** `struct ethtool_gfeatures` of linux/ethtool.h: 8 bytes. */
  export interface ethtool_gfeatures extends View<'ethtool_gfeatures'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32` */
    size: number
    /** `struct ethtool_get_features_block[0]` */
    get features(): StructArray<ethtool_get_features_block>
    set features(value: Assignable<StructArray<ethtool_get_features_block>>)
  }

  /** `struct ethtool_gstrings` of linux/ethtool.h: 12 bytes. */
  export interface ethtool_gstrings extends View<'ethtool_gstrings'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32` */
    string_set: number
    /** `__u32` */
    len: number
    /** `__u8[0]` */
    get data(): ByteField
    set data(value: Assignable<ByteField>)
  }

  /** `struct ethtool_link_settings` of linux/ethtool.h: 48 bytes. */
  export interface ethtool_link_settings extends View<'ethtool_link_settings'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32` */
    speed: number
    /** `__u8` */
    duplex: number
    /** `__u8` */
    port: number
    /** `__u8` */
    phy_address: number
    /** `__u8` */
    autoneg: number
    /** `__u8` */
    mdio_support: number
    /** `__u8` */
    eth_tp_mdix: number
    /** `__u8` */
    eth_tp_mdix_ctrl: number
    /** `__s8` */
    link_mode_masks_nwords: number
    /** `__u8` */
    transceiver: number
    /** `__u8` */
    master_slave_cfg: number
    /** `__u8` */
    master_slave_state: number
    /** `__u8` */
    rate_matching: number
    /** `__u32[0]` */
    get link_mode_masks(): FieldArray<number, Assignable<number>>
    set link_mode_masks(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct ethtool_modinfo` of linux/ethtool.h: 44 bytes. */
  export interface ethtool_modinfo extends View<'ethtool_modinfo'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32` */
    type: number
    /** `__u32` */
    eeprom_len: number
  }

  /** `struct ethtool_pauseparam` of linux/ethtool.h: 16 bytes. */
  export interface ethtool_pauseparam extends View<'ethtool_pauseparam'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32` */
    autoneg: number
    /** `__u32` */
    rx_pause: number
    /** `__u32` */
    tx_pause: number
  }

  /** `struct ethtool_per_queue_op` of linux/ethtool.h: 520 bytes. */
  export interface ethtool_per_queue_op extends View<'ethtool_per_queue_op'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32`: one of `ETHTOOL_` */
    sub_command: Choice<ETHTOOL_>
    /** `__u32[128]` */
    get queue_mask(): FieldArray<number, Assignable<number>>
    set queue_mask(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `char[0]` */
    get data(): ByteField
    set data(value: Assignable<ByteField>)
  }

  /** `struct ethtool_perm_addr` of linux/ethtool.h: 8 bytes. */
  export interface ethtool_perm_addr extends View<'ethtool_perm_addr'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32` */
    size: number
    /** `__u8[0]` */
    get data(): ByteField
    set data(value: Assignable<ByteField>)
  }

  /** `struct ethtool_regs` of linux/ethtool.h: 12 bytes. */
  export interface ethtool_regs extends View<'ethtool_regs'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32` */
    version: number
    /** `__u32` */
    len: number
    /** `__u8[0]` */
    get data(): ByteField
    set data(value: Assignable<ByteField>)
  }

  /** `struct ethtool_ringparam` of linux/ethtool.h: 36 bytes. */
  export interface ethtool_ringparam extends View<'ethtool_ringparam'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32` */
    rx_max_pending: number
    /** `__u32` */
    rx_mini_max_pending: number
    /** `__u32` */
    rx_jumbo_max_pending: number
    /** `__u32` */
    tx_max_pending: number
    /** `__u32` */
    rx_pending: number
    /** `__u32` */
    rx_mini_pending: number
    /** `__u32` */
    rx_jumbo_pending: number
    /** `__u32` */
    tx_pending: number
  }

  /** `struct ethtool_rx_flow_spec` of linux/ethtool.h: 168 bytes. */
  export interface ethtool_rx_flow_spec extends View<'ethtool_rx_flow_spec', 'ring_cookie'> {
    /** `__u32` */
    flow_type: number
    /** `union ethtool_flow_union` */
    get h_u(): ethtool_flow_union
    set h_u(value: Assignable<ethtool_flow_union>)
    /** `struct ethtool_flow_ext` */
    get h_ext(): ethtool_flow_ext
    set h_ext(value: Assignable<ethtool_flow_ext>)
    /** `union ethtool_flow_union` */
    get m_u(): ethtool_flow_union
    set m_u(value: Assignable<ethtool_flow_union>)
    /** `struct ethtool_flow_ext` */
    get m_ext(): ethtool_flow_ext
    set m_ext(value: Assignable<ethtool_flow_ext>)
    /** `__u64`: a plain number (queue) */
    ring_cookie: number
    /** `__u32` */
    location: number
  }

  /** `struct ethtool_rx_ntuple` of linux/ethtool.h: 184 bytes. */
  export interface ethtool_rx_ntuple extends View<'ethtool_rx_ntuple'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `struct ethtool_rx_ntuple_flow_spec` */
    get fs(): ethtool_rx_ntuple_flow_spec
    set fs(value: Assignable<ethtool_rx_ntuple_flow_spec>)
  }

  /** `h_u` in `ethtool_rx_ntuple_flow_spec`. */
  export interface ethtool_rx_ntuple_flow_spec$h_u extends View<'ethtool_rx_ntuple_flow_spec.h_u'> {
    /** `struct ethtool_tcpip4_spec` */
    get tcp_ip4_spec(): ethtool_tcpip4_spec
    set tcp_ip4_spec(value: Assignable<ethtool_tcpip4_spec>)
    /** `struct ethtool_tcpip4_spec` */
    get udp_ip4_spec(): ethtool_tcpip4_spec
    set udp_ip4_spec(value: Assignable<ethtool_tcpip4_spec>)
    /** `struct ethtool_tcpip4_spec` */
    get sctp_ip4_spec(): ethtool_tcpip4_spec
    set sctp_ip4_spec(value: Assignable<ethtool_tcpip4_spec>)
    /** `struct ethtool_ah_espip4_spec` */
    get ah_ip4_spec(): ethtool_ah_espip4_spec
    set ah_ip4_spec(value: Assignable<ethtool_ah_espip4_spec>)
    /** `struct ethtool_ah_espip4_spec` */
    get esp_ip4_spec(): ethtool_ah_espip4_spec
    set esp_ip4_spec(value: Assignable<ethtool_ah_espip4_spec>)
    /** `struct ethtool_usrip4_spec` */
    get usr_ip4_spec(): ethtool_usrip4_spec
    set usr_ip4_spec(value: Assignable<ethtool_usrip4_spec>)
    /** `struct ethhdr` */
    get ether_spec(): ethhdr
    set ether_spec(value: Assignable<ethhdr>)
    /** `__u8[72]` */
    get hdata(): ByteField
    set hdata(value: Assignable<ByteField>)
  }
  /** `m_u` in `ethtool_rx_ntuple_flow_spec`. */
  export interface ethtool_rx_ntuple_flow_spec$m_u extends View<'ethtool_rx_ntuple_flow_spec.m_u'> {
    /** `struct ethtool_tcpip4_spec` */
    get tcp_ip4_spec(): ethtool_tcpip4_spec
    set tcp_ip4_spec(value: Assignable<ethtool_tcpip4_spec>)
    /** `struct ethtool_tcpip4_spec` */
    get udp_ip4_spec(): ethtool_tcpip4_spec
    set udp_ip4_spec(value: Assignable<ethtool_tcpip4_spec>)
    /** `struct ethtool_tcpip4_spec` */
    get sctp_ip4_spec(): ethtool_tcpip4_spec
    set sctp_ip4_spec(value: Assignable<ethtool_tcpip4_spec>)
    /** `struct ethtool_ah_espip4_spec` */
    get ah_ip4_spec(): ethtool_ah_espip4_spec
    set ah_ip4_spec(value: Assignable<ethtool_ah_espip4_spec>)
    /** `struct ethtool_ah_espip4_spec` */
    get esp_ip4_spec(): ethtool_ah_espip4_spec
    set esp_ip4_spec(value: Assignable<ethtool_ah_espip4_spec>)
    /** `struct ethtool_usrip4_spec` */
    get usr_ip4_spec(): ethtool_usrip4_spec
    set usr_ip4_spec(value: Assignable<ethtool_usrip4_spec>)
    /** `struct ethhdr` */
    get ether_spec(): ethhdr
    set ether_spec(value: Assignable<ethhdr>)
    /** `__u8[72]` */
    get hdata(): ByteField
    set hdata(value: Assignable<ByteField>)
  }
  /** `struct ethtool_rx_ntuple_flow_spec` of linux/ethtool.h: 176 bytes. */
  export interface ethtool_rx_ntuple_flow_spec extends View<'ethtool_rx_ntuple_flow_spec'> {
    /** `__u32` */
    flow_type: number
    /** `union` */
    get h_u(): ethtool_rx_ntuple_flow_spec$h_u
    set h_u(value: Assignable<ethtool_rx_ntuple_flow_spec$h_u>)
    /** `union` */
    get m_u(): ethtool_rx_ntuple_flow_spec$m_u
    set m_u(value: Assignable<ethtool_rx_ntuple_flow_spec$m_u>)
    /** `__u16` */
    vlan_tag: number
    /** `__u16` */
    vlan_tag_mask: number
    /** `__u64`: a machine word whose meaning is the caller's own */
    get data(): Pointer<ToBytes>
    set data(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a set of bits without named constants */
    get data_mask(): bigint
    set data_mask(value: Assignable<bigint>)
    /** `__s32` */
    action: number
  }

  /** `struct ethtool_rxfh` of linux/ethtool.h: 24 bytes. */
  export interface ethtool_rxfh extends View<'ethtool_rxfh'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32` */
    rss_context: number
    /** `__u32` */
    indir_size: number
    /** `__u32` */
    key_size: number
    /** `__u8` */
    hfunc: number
    /** `__u8` */
    input_xfrm: number
    /** `__u32[0]` */
    get rss_config(): FieldArray<number, Assignable<number>>
    set rss_config(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct ethtool_rxfh_indir` of linux/ethtool.h: 8 bytes. */
  export interface ethtool_rxfh_indir extends View<'ethtool_rxfh_indir'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32` */
    size: number
    /** `__u32[0]` */
    get ring_index(): FieldArray<number, Assignable<number>>
    set ring_index(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct ethtool_rxnfc` of linux/ethtool.h: 192 bytes. */
  export interface ethtool_rxnfc extends View<'ethtool_rxnfc'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32` */
    flow_type: number
    /** `__u64`: as cmd says */
    get data(): Pointer<ToBytes>
    set data(value: Assignable<Pointer<ToBytes>>)
    /** `struct ethtool_rx_flow_spec` */
    get fs(): ethtool_rx_flow_spec
    set fs(value: Assignable<ethtool_rx_flow_spec>)
    /** `__u32` */
    rule_cnt: number
    /** `__u32` */
    rss_context: number
    /** `__u32[0]` */
    get rule_locs(): FieldArray<number, Assignable<number>>
    set rule_locs(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct ethtool_set_features_block` of linux/ethtool.h: 8 bytes. */
  export interface ethtool_set_features_block extends View<'ethtool_set_features_block'> {
    /** `__u32` */
    valid: number
    /** `__u32` */
    requested: number
  }

  /** `struct ethtool_sfeatures` of linux/ethtool.h: 8 bytes. */
  export interface ethtool_sfeatures extends View<'ethtool_sfeatures'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32` */
    size: number
    /** `struct ethtool_set_features_block[0]` */
    get features(): StructArray<ethtool_set_features_block>
    set features(value: Assignable<StructArray<ethtool_set_features_block>>)
  }

  /** `struct ethtool_sset_info` of linux/ethtool.h: 16 bytes. */
  export interface ethtool_sset_info extends View<'ethtool_sset_info'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u64`: a set of bits without named constants */
    get sset_mask(): bigint
    set sset_mask(value: Assignable<bigint>)
    /** `__u32[0]` */
    get data(): FieldArray<number, Assignable<number>>
    set data(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct ethtool_stats` of linux/ethtool.h: 8 bytes. */
  export interface ethtool_stats extends View<'ethtool_stats'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32`: a number of things other than bytes (statistics) */
    n_stats: number
    /** `__u64[0]` */
    get data(): FieldArray<number, Assignable<number>>
    set data(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct ethtool_tcpip4_spec` of linux/ethtool.h: 16 bytes. */
  export interface ethtool_tcpip4_spec extends View<'ethtool_tcpip4_spec'> {
    /** `__be32`, big-endian in memory */
    ip4src: number
    /** `__be32`, big-endian in memory */
    ip4dst: number
    /** `__be16`, big-endian in memory */
    psrc: number
    /** `__be16`, big-endian in memory */
    pdst: number
    /** `__u8` */
    tos: number
  }

  /** `struct ethtool_tcpip6_spec` of linux/ethtool.h: 40 bytes. */
  export interface ethtool_tcpip6_spec extends View<'ethtool_tcpip6_spec'> {
    /** `__be32[4]`, big-endian in memory */
    get ip6src(): FieldArray<number, Assignable<number>>
    set ip6src(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__be32[4]`, big-endian in memory */
    get ip6dst(): FieldArray<number, Assignable<number>>
    set ip6dst(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__be16`, big-endian in memory */
    psrc: number
    /** `__be16`, big-endian in memory */
    pdst: number
    /** `__u8` */
    tclass: number
  }

  /** `struct ethtool_test` of linux/ethtool.h: 16 bytes. */
  export interface ethtool_test extends View<'ethtool_test'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32`: flags: `ETH_TEST_FL_` */
    flags: Flags<ETH_TEST_FL_>
    /** `__u32`: a number of things other than bytes (results) */
    len: number
    /** `__u64[0]` */
    get data(): FieldArray<number, Assignable<number>>
    set data(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct ethtool_ts_info` of linux/ethtool.h: 44 bytes. */
  export interface ethtool_ts_info extends View<'ethtool_ts_info'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32` */
    so_timestamping: number
    /** `__s32` */
    phc_index: number
    /** `__u32` */
    tx_types: number
    /** `__u32` */
    rx_filters: number
  }

  /** `struct ethtool_tunable` of linux/ethtool.h: 16 bytes. */
  export interface ethtool_tunable extends View<'ethtool_tunable'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32` */
    id: number
    /** `__u32`: one of `ETHTOOL_TUNABLE_` */
    type_id: Choice<ETHTOOL_TUNABLE_>
    /** `__u32`: a number of bytes */
    len: number
    /** `void *[0]` */
    get data(): FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>
    set data(value: Assignable<FieldArray<Pointer<ToBytes>, Assignable<Pointer<ToBytes>>>>)
  }

  /** `struct ethtool_usrip4_spec` of linux/ethtool.h: 16 bytes. */
  export interface ethtool_usrip4_spec extends View<'ethtool_usrip4_spec'> {
    /** `__be32`, big-endian in memory */
    ip4src: number
    /** `__be32`, big-endian in memory */
    ip4dst: number
    /** `__be32`, big-endian in memory */
    l4_4_bytes: number
    /** `__u8` */
    tos: number
    /** `__u8` */
    ip_ver: number
    /** `__u8` */
    proto: number
  }

  /** `struct ethtool_usrip6_spec` of linux/ethtool.h: 40 bytes. */
  export interface ethtool_usrip6_spec extends View<'ethtool_usrip6_spec'> {
    /** `__be32[4]`, big-endian in memory */
    get ip6src(): FieldArray<number, Assignable<number>>
    set ip6src(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__be32[4]`, big-endian in memory */
    get ip6dst(): FieldArray<number, Assignable<number>>
    set ip6dst(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__be32`, big-endian in memory */
    l4_4_bytes: number
    /** `__u8` */
    tclass: number
    /** `__u8` */
    l4_proto: number
  }

  /** `struct ethtool_value` of linux/ethtool.h: 8 bytes. */
  export interface ethtool_value extends View<'ethtool_value'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32` */
    data: number
  }

  /** `struct ethtool_wolinfo` of linux/ethtool.h: 20 bytes. */
  export interface ethtool_wolinfo extends View<'ethtool_wolinfo'> {
    /** `__u32`: one of `ETHTOOL_` */
    cmd: Choice<ETHTOOL_>
    /** `__u32` */
    supported: number
    /** `__u32` */
    wolopts: number
    /** `__u8[6]` */
    get sopass(): ByteField
    set sopass(value: Assignable<ByteField>)
  }

  /** `struct fanout_args` of linux/if_packet.h: 8 bytes. */
  export interface fanout_args extends View<'fanout_args'> {
    /** `__u16` */
    id: number
    /** `__u16`: flags: `PACKET_FANOUT_FLAG_`, `PACKET_FANOUT_` */
    type_flags: Flags<PACKET_FANOUT_FLAG_ | PACKET_FANOUT_>
    /** `__u32`: a number of things other than bytes (sockets) */
    max_num_members: number
  }

  /** `struct fib_rule_hdr` of linux/fib_rules.h: 12 bytes. */
  export interface fib_rule_hdr extends View<'fib_rule_hdr'> {
    /** `__u8` */
    family: number
    /** `__u8` */
    dst_len: number
    /** `__u8` */
    src_len: number
    /** `__u8` */
    tos: number
    /** `__u8` */
    table: number
    /** `__u8` */
    action: number
    /** `__u32` */
    flags: number
  }

  /** `struct fib_rule_port_range` of linux/fib_rules.h: 4 bytes. */
  export interface fib_rule_port_range extends View<'fib_rule_port_range'> {
    /** `__u16` */
    start: number
    /** `__u16` */
    end: number
  }

  /** `struct fib_rule_uid_range` of linux/fib_rules.h: 8 bytes. */
  export interface fib_rule_uid_range extends View<'fib_rule_uid_range'> {
    /** `__u32` */
    start: number
    /** `__u32` */
    end: number
  }

  /** `struct fr_proto` of linux/hdlc/ioctl.h: 24 bytes. */
  export interface fr_proto extends View<'fr_proto'> {
    /** `unsigned int` */
    t391: number
    /** `unsigned int` */
    t392: number
    /** `unsigned int` */
    n391: number
    /** `unsigned int` */
    n392: number
    /** `unsigned int` */
    n393: number
    /** `short unsigned int` */
    lmi: number
    /** `short unsigned int` */
    dce: number
  }

  /** `struct fr_proto_pvc` of linux/hdlc/ioctl.h: 4 bytes. */
  export interface fr_proto_pvc extends View<'fr_proto_pvc'> {
    /** `unsigned int` */
    dlci: number
  }

  /** `struct fr_proto_pvc_info` of linux/hdlc/ioctl.h: 20 bytes. */
  export interface fr_proto_pvc_info extends View<'fr_proto_pvc_info'> {
    /** `unsigned int` */
    dlci: number
    /** `char[16]` */
    get master(): ByteField
    set master(value: Assignable<ByteField>)
  }

  /** `struct genlmsghdr` of linux/genetlink.h: 4 bytes. */
  export interface genlmsghdr extends View<'genlmsghdr'> {
    /** `__u8` */
    cmd: number
    /** `__u8` */
    version: number
  }

  /** `struct group_filter` of linux/in.h: 272 bytes. */
  export interface group_filter extends View<'group_filter'> {
    /** `__u32` */
    gf_interface_aux: number
    /** `struct __kernel_sockaddr_storage` */
    get gf_group_aux(): __kernel_sockaddr_storage
    set gf_group_aux(value: Assignable<__kernel_sockaddr_storage>)
    /** `__u32` */
    gf_fmode_aux: number
    /** `__u32` */
    gf_numsrc_aux: number
    /** `struct __kernel_sockaddr_storage[1]` */
    get gf_slist(): StructArray<__kernel_sockaddr_storage>
    set gf_slist(value: Assignable<StructArray<__kernel_sockaddr_storage>>)
    /** `__u32`: a plain number (interface) */
    gf_interface: number
    /** `struct __kernel_sockaddr_storage` */
    get gf_group(): __kernel_sockaddr_storage
    set gf_group(value: Assignable<__kernel_sockaddr_storage>)
    /** `__u32`: one of `MCAST_MODE_` */
    gf_fmode: Choice<MCAST_MODE_>
    /** `__u32`: a number of things other than bytes (addresses) */
    gf_numsrc: number
    /** `struct __kernel_sockaddr_storage[0]` */
    get gf_slist_flex(): StructArray<__kernel_sockaddr_storage>
    set gf_slist_flex(value: Assignable<StructArray<__kernel_sockaddr_storage>>)
  }

  /** `struct group_req` of linux/in.h: 136 bytes. */
  export interface group_req extends View<'group_req'> {
    /** `__u32`: a plain number (interface) */
    gr_interface: number
    /** `struct __kernel_sockaddr_storage` */
    get gr_group(): __kernel_sockaddr_storage
    set gr_group(value: Assignable<__kernel_sockaddr_storage>)
  }

  /** `struct group_source_req` of linux/in.h: 264 bytes. */
  export interface group_source_req extends View<'group_source_req'> {
    /** `__u32`: a plain number (interface) */
    gsr_interface: number
    /** `struct __kernel_sockaddr_storage` */
    get gsr_group(): __kernel_sockaddr_storage
    set gsr_group(value: Assignable<__kernel_sockaddr_storage>)
    /** `struct __kernel_sockaddr_storage` */
    get gsr_source(): __kernel_sockaddr_storage
    set gsr_source(value: Assignable<__kernel_sockaddr_storage>)
  }

  /** `struct hwtstamp_config` of linux/net_tstamp.h: 12 bytes. */
  export interface hwtstamp_config extends View<'hwtstamp_config'> {
    /** `int`: flags: `HWTSTAMP_FLAG_` */
    flags: Flags<HWTSTAMP_FLAG_>
    /** `int`: one of `HWTSTAMP_TX_` */
    tx_type: Choice<HWTSTAMP_TX_>
    /** `int`: one of `HWTSTAMP_FILTER_` */
    rx_filter: Choice<HWTSTAMP_FILTER_>
  }

  /** `struct icmp6_filter` of linux/icmpv6.h: 32 bytes. */
  export interface icmp6_filter extends View<'icmp6_filter'> {
    /** `__u32[8]` */
    get data(): FieldArray<number, Assignable<number>>
    set data(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `icmp6_dataun` in `icmp6hdr`. */
  export interface icmp6hdr$icmp6_dataun extends View<'icmp6hdr.icmp6_dataun'> {
    /** `__be32[1]`, big-endian in memory */
    get un_data32(): FieldArray<number, Assignable<number>>
    set un_data32(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__be16[2]`, big-endian in memory */
    get un_data16(): FieldArray<number, Assignable<number>>
    set un_data16(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u8[4]` */
    get un_data8(): ByteField
    set un_data8(value: Assignable<ByteField>)
    /** `struct icmpv6_echo` */
    get u_echo(): icmpv6_echo
    set u_echo(value: Assignable<icmpv6_echo>)
    /** `struct icmpv6_nd_advt` */
    get u_nd_advt(): icmpv6_nd_advt
    set u_nd_advt(value: Assignable<icmpv6_nd_advt>)
    /** `struct icmpv6_nd_ra` */
    get u_nd_ra(): icmpv6_nd_ra
    set u_nd_ra(value: Assignable<icmpv6_nd_ra>)
  }
  /** `struct icmp6hdr` of linux/icmpv6.h: 8 bytes. */
  export interface icmp6hdr extends View<'icmp6hdr'> {
    /** `__u8` */
    icmp6_type: number
    /** `__u8` */
    icmp6_code: number
    /** `__sum16` */
    icmp6_cksum: number
    /** `union` */
    get icmp6_dataun(): icmp6hdr$icmp6_dataun
    set icmp6_dataun(value: Assignable<icmp6hdr$icmp6_dataun>)
  }

  /** `struct icmp_ext_echo_ctype3_hdr` of linux/icmp.h: 4 bytes. */
  export interface icmp_ext_echo_ctype3_hdr extends View<'icmp_ext_echo_ctype3_hdr'> {
    /** `__be16`, big-endian in memory */
    afi: number
    /** `__u8` */
    addrlen: number
  }

  /** `ip_addr` in `icmp_ext_echo_iio.ident.addr`. */
  export interface icmp_ext_echo_iio$ident$addr$ip_addr extends View<'icmp_ext_echo_iio.ident.addr.ip_addr'> {
    /** `__be32`, big-endian in memory */
    ipv4_addr: number
    /** `struct in6_addr` */
    get ipv6_addr(): in6_addr
    set ipv6_addr(value: Assignable<in6_addr>)
  }
  /** `addr` in `icmp_ext_echo_iio.ident`. */
  export interface icmp_ext_echo_iio$ident$addr extends View<'icmp_ext_echo_iio.ident.addr'> {
    /** `struct icmp_ext_echo_ctype3_hdr` */
    get ctype3_hdr(): icmp_ext_echo_ctype3_hdr
    set ctype3_hdr(value: Assignable<icmp_ext_echo_ctype3_hdr>)
    /** `union` */
    get ip_addr(): icmp_ext_echo_iio$ident$addr$ip_addr
    set ip_addr(value: Assignable<icmp_ext_echo_iio$ident$addr$ip_addr>)
  }
  /** `ident` in `icmp_ext_echo_iio`. */
  export interface icmp_ext_echo_iio$ident extends View<'icmp_ext_echo_iio.ident'> {
    /** `char[16]` */
    get name(): ByteField
    set name(value: Assignable<ByteField>)
    /** `__be32`, big-endian in memory */
    ifindex: number
    /** `struct` */
    get addr(): icmp_ext_echo_iio$ident$addr
    set addr(value: Assignable<icmp_ext_echo_iio$ident$addr>)
  }
  /** `struct icmp_ext_echo_iio` of linux/icmp.h: 24 bytes. */
  export interface icmp_ext_echo_iio extends View<'icmp_ext_echo_iio'> {
    /** `struct icmp_extobj_hdr` */
    get extobj_hdr(): icmp_extobj_hdr
    set extobj_hdr(value: Assignable<icmp_extobj_hdr>)
    /** `union` */
    get ident(): icmp_ext_echo_iio$ident
    set ident(value: Assignable<icmp_ext_echo_iio$ident>)
  }

  /** `struct icmp_ext_hdr` of linux/icmp.h: 4 bytes. */
  export interface icmp_ext_hdr extends View<'icmp_ext_hdr'> {
    /** `__u8 : 4` */
    version: number
    /** `__sum16` */
    checksum: number
  }

  /** `struct icmp_extobj_hdr` of linux/icmp.h: 4 bytes. */
  export interface icmp_extobj_hdr extends View<'icmp_extobj_hdr'> {
    /** `__be16`, big-endian in memory */
    length: number
    /** `__u8` */
    class_num: number
    /** `__u8` */
    class_type: number
  }

  /** `struct icmp_filter` of linux/icmp.h: 4 bytes. */
  export interface icmp_filter extends View<'icmp_filter'> {
    /** `__u32` */
    data: number
  }

  /** `echo` in `icmphdr.un`. */
  export interface icmphdr$un$echo extends View<'icmphdr.un.echo'> {
    /** `__be16`, big-endian in memory */
    id: number
    /** `__be16`, big-endian in memory */
    sequence: number
  }
  /** `frag` in `icmphdr.un`. */
  export interface icmphdr$un$frag extends View<'icmphdr.un.frag'> {
    /** `__be16`, big-endian in memory */
    mtu: number
  }
  /** `un` in `icmphdr`. */
  export interface icmphdr$un extends View<'icmphdr.un'> {
    /** `struct` */
    get echo(): icmphdr$un$echo
    set echo(value: Assignable<icmphdr$un$echo>)
    /** `__be32`, big-endian in memory */
    gateway: number
    /** `struct` */
    get frag(): icmphdr$un$frag
    set frag(value: Assignable<icmphdr$un$frag>)
  }
  /** `struct icmphdr` of linux/icmp.h: 8 bytes. */
  export interface icmphdr extends View<'icmphdr'> {
    /** `__u8` */
    type: number
    /** `__u8` */
    code: number
    /** `__sum16` */
    checksum: number
    /** `union` */
    get un(): icmphdr$un
    set un(value: Assignable<icmphdr$un>)
  }

  /** `struct icmpv6_echo` of linux/icmpv6.h: 4 bytes. */
  export interface icmpv6_echo extends View<'icmpv6_echo'> {
    /** `__be16`, big-endian in memory */
    identifier: number
    /** `__be16`, big-endian in memory */
    sequence: number
  }

  /** `struct icmpv6_nd_advt` of linux/icmpv6.h: 4 bytes. */
  export interface icmpv6_nd_advt extends View<'icmpv6_nd_advt'> {
    /** `__u32 : 1` */
    override: number
    /** `__u32 : 1` */
    solicited: number
    /** `__u32 : 1` */
    router: number
  }

  /** `struct icmpv6_nd_ra` of linux/icmpv6.h: 4 bytes. */
  export interface icmpv6_nd_ra extends View<'icmpv6_nd_ra'> {
    /** `__u8` */
    hop_limit: number
    /** `__u8 : 2` */
    router_pref: number
    /** `__u8 : 1` */
    home_agent: number
    /** `__u8 : 1` */
    other: number
    /** `__u8 : 1` */
    managed: number
    /** `__be16`, big-endian in memory */
    rt_lifetime: number
  }

  /** `struct if_set` of linux/mroute6.h: 32 bytes. */
  export interface if_set extends View<'if_set'> {
    /** `if_mask[8]` */
    get ifs_bits(): FieldArray<number, Assignable<number>>
    set ifs_bits(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `ifs_ifsu` in `if_settings`. */
  export interface if_settings$ifs_ifsu extends View<'if_settings.ifs_ifsu'> {
    /** `raw_hdlc_proto *`: struct raw_hdlc_proto, size bytes, read and written by the kernel */
    get raw_hdlc(): Pointer<To<raw_hdlc_proto>>
    set raw_hdlc(value: Assignable<Pointer<To<raw_hdlc_proto>>>)
    /** `cisco_proto *`: struct cisco_proto, size bytes, read and written by the kernel */
    get cisco(): Pointer<To<cisco_proto>>
    set cisco(value: Assignable<Pointer<To<cisco_proto>>>)
    /** `fr_proto *`: struct fr_proto, size bytes, read and written by the kernel */
    get fr(): Pointer<To<fr_proto>>
    set fr(value: Assignable<Pointer<To<fr_proto>>>)
    /** `fr_proto_pvc *`: struct fr_proto_pvc, size bytes, read and written by the kernel */
    get fr_pvc(): Pointer<To<fr_proto_pvc>>
    set fr_pvc(value: Assignable<Pointer<To<fr_proto_pvc>>>)
    /** `fr_proto_pvc_info *`: struct fr_proto_pvc_info, size bytes, read and written by the kernel */
    get fr_pvc_info(): Pointer<To<fr_proto_pvc_info>>
    set fr_pvc_info(value: Assignable<Pointer<To<fr_proto_pvc_info>>>)
    /** `x25_hdlc_proto *`: struct x25_hdlc_proto, size bytes, read and written by the kernel */
    get x25(): Pointer<To<x25_hdlc_proto>>
    set x25(value: Assignable<Pointer<To<x25_hdlc_proto>>>)
    /** `sync_serial_settings *`: struct sync_serial_settings, size bytes, read and written by the kernel */
    get sync(): Pointer<To<sync_serial_settings>>
    set sync(value: Assignable<Pointer<To<sync_serial_settings>>>)
    /** `te1_settings *`: struct te1_settings, size bytes, read and written by the kernel */
    get te1(): Pointer<To<te1_settings>>
    set te1(value: Assignable<Pointer<To<te1_settings>>>)
  }
  /** `struct if_settings` of linux/if.h: 16 bytes. */
  export interface if_settings extends View<'if_settings'> {
    /** `unsigned int`: one of `IF_IFACE_`, `IF_PROTO_`, `IF_GET_` */
    type: Choice<IF_IFACE_ | IF_PROTO_ | IF_GET_>
    /** `unsigned int`: the length; left out, that of the memory */
    size: number
    /** `union` */
    get ifs_ifsu(): if_settings$ifs_ifsu
    set ifs_ifsu(value: Assignable<if_settings$ifs_ifsu>)
  }

  /** `struct if_stats_msg` of linux/if_link.h: 12 bytes. */
  export interface if_stats_msg extends View<'if_stats_msg'> {
    /** `__u8` */
    family: number
    /** `__u32` */
    ifindex: number
    /** `__u32` */
    filter_mask: number
  }

  /** `struct ifa_cacheinfo` of linux/if_addr.h: 16 bytes. */
  export interface ifa_cacheinfo extends View<'ifa_cacheinfo'> {
    /** `__u32` */
    ifa_prefered: number
    /** `__u32` */
    ifa_valid: number
    /** `__u32` */
    cstamp: number
    /** `__u32` */
    tstamp: number
  }

  /** `struct ifaddrmsg` of linux/if_addr.h: 8 bytes. */
  export interface ifaddrmsg extends View<'ifaddrmsg'> {
    /** `__u8`: one of `AF_` */
    ifa_family: Choice<AF_>
    /** `__u8` */
    ifa_prefixlen: number
    /** `__u8`: flags: `IFA_F_` */
    ifa_flags: Flags<IFA_F_>
    /** `__u8`: one of `RT_SCOPE_` */
    ifa_scope: Choice<RT_SCOPE_>
    /** `__u32`: a plain number (interface) */
    ifa_index: number
  }

  /** `ifc_ifcu` in `ifconf`. */
  export interface ifconf$ifc_ifcu extends View<'ifconf.ifc_ifcu'> {
    /** `char *`: bytes, ifc_len bytes, written by the kernel; null: only the size needed is wanted */
    get ifcu_buf(): Pointer<ToBytes>
    set ifcu_buf(value: Assignable<Pointer<ToBytes>>)
    /**
     * `struct ifreq *`: struct ifreq, ifc_len bytes, written by the kernel; null: only the size needed is
     * wanted
     */
    get ifcu_req(): Pointer<To<ifreq>>
    set ifcu_req(value: Assignable<Pointer<To<ifreq>>>)
  }
  /** `struct ifconf` of linux/if.h: 16 bytes. */
  export interface ifconf extends View<'ifconf'> {
    /** `int`: the length; left out, that of the memory */
    ifc_len: number
    /** `union` */
    get ifc_ifcu(): ifconf$ifc_ifcu
    set ifc_ifcu(value: Assignable<ifconf$ifc_ifcu>)
  }

  /** `struct ifinfomsg` of linux/rtnetlink.h: 16 bytes. */
  export interface ifinfomsg extends View<'ifinfomsg'> {
    /** `unsigned char`: one of `AF_` */
    ifi_family: Choice<AF_>
    /** `short unsigned int`: one of `ARPHRD_` */
    ifi_type: Choice<ARPHRD_>
    /** `int`: a plain number (interface) */
    ifi_index: number
    /** `unsigned int`: flags: `IFF_` */
    ifi_flags: Flags<IFF_>
    /** `unsigned int`: flags: `IFF_` */
    ifi_change: Flags<IFF_>
  }

  /** `struct ifla_bridge_id` of linux/if_link.h: 8 bytes. */
  export interface ifla_bridge_id extends View<'ifla_bridge_id'> {
    /** `__u8[2]` */
    get prio(): ByteField
    set prio(value: Assignable<ByteField>)
    /** `__u8[6]` */
    get addr(): ByteField
    set addr(value: Assignable<ByteField>)
  }

  /** `struct ifla_cacheinfo` of linux/if_link.h: 16 bytes. */
  export interface ifla_cacheinfo extends View<'ifla_cacheinfo'> {
    /** `__u32` */
    max_reasm_len: number
    /** `__u32` */
    tstamp: number
    /** `__u32` */
    reachable_time: number
    /** `__u32` */
    retrans_time: number
  }

  /** `struct ifla_geneve_port_range` of linux/if_link.h: 4 bytes. */
  export interface ifla_geneve_port_range extends View<'ifla_geneve_port_range'> {
    /** `__be16`, big-endian in memory */
    low: number
    /** `__be16`, big-endian in memory */
    high: number
  }

  /** `struct ifla_port_vsi` of linux/if_link.h: 8 bytes. */
  export interface ifla_port_vsi extends View<'ifla_port_vsi'> {
    /** `__u8` */
    vsi_mgr_id: number
    /** `__u8[3]` */
    get vsi_type_id(): ByteField
    set vsi_type_id(value: Assignable<ByteField>)
    /** `__u8` */
    vsi_type_version: number
  }

  /** `struct ifla_rmnet_flags` of linux/if_link.h: 8 bytes. */
  export interface ifla_rmnet_flags extends View<'ifla_rmnet_flags'> {
    /** `__u32` */
    flags: number
    /** `__u32` */
    mask: number
  }

  /** `struct ifla_vf_broadcast` of linux/if_link.h: 32 bytes. */
  export interface ifla_vf_broadcast extends View<'ifla_vf_broadcast'> {
    /** `__u8[32]` */
    get broadcast(): ByteField
    set broadcast(value: Assignable<ByteField>)
  }

  /** `struct ifla_vf_guid` of linux/if_link.h: 16 bytes. */
  export interface ifla_vf_guid extends View<'ifla_vf_guid', 'guid'> {
    /** `__u32`: a plain number (virtual function) */
    vf: number
    /** `__u64`: a plain number (GUID) */
    guid: number
  }

  /** `struct ifla_vf_link_state` of linux/if_link.h: 8 bytes. */
  export interface ifla_vf_link_state extends View<'ifla_vf_link_state'> {
    /** `__u32` */
    vf: number
    /** `__u32` */
    link_state: number
  }

  /** `struct ifla_vf_mac` of linux/if_link.h: 36 bytes. */
  export interface ifla_vf_mac extends View<'ifla_vf_mac'> {
    /** `__u32` */
    vf: number
    /** `__u8[32]` */
    get mac(): ByteField
    set mac(value: Assignable<ByteField>)
  }

  /** `struct ifla_vf_rate` of linux/if_link.h: 12 bytes. */
  export interface ifla_vf_rate extends View<'ifla_vf_rate'> {
    /** `__u32` */
    vf: number
    /** `__u32` */
    min_tx_rate: number
    /** `__u32` */
    max_tx_rate: number
  }

  /** `struct ifla_vf_rss_query_en` of linux/if_link.h: 8 bytes. */
  export interface ifla_vf_rss_query_en extends View<'ifla_vf_rss_query_en'> {
    /** `__u32` */
    vf: number
    /** `__u32` */
    setting: number
  }

  /** `struct ifla_vf_spoofchk` of linux/if_link.h: 8 bytes. */
  export interface ifla_vf_spoofchk extends View<'ifla_vf_spoofchk'> {
    /** `__u32` */
    vf: number
    /** `__u32` */
    setting: number
  }

  /** `struct ifla_vf_trust` of linux/if_link.h: 8 bytes. */
  export interface ifla_vf_trust extends View<'ifla_vf_trust'> {
    /** `__u32` */
    vf: number
    /** `__u32` */
    setting: number
  }

  /** `struct ifla_vf_tx_rate` of linux/if_link.h: 8 bytes. */
  export interface ifla_vf_tx_rate extends View<'ifla_vf_tx_rate'> {
    /** `__u32` */
    vf: number
    /** `__u32` */
    rate: number
  }

  /** `struct ifla_vf_vlan` of linux/if_link.h: 12 bytes. */
  export interface ifla_vf_vlan extends View<'ifla_vf_vlan'> {
    /** `__u32` */
    vf: number
    /** `__u32` */
    vlan: number
    /** `__u32` */
    qos: number
  }

  /** `struct ifla_vf_vlan_info` of linux/if_link.h: 16 bytes. */
  export interface ifla_vf_vlan_info extends View<'ifla_vf_vlan_info'> {
    /** `__u32` */
    vf: number
    /** `__u32` */
    vlan: number
    /** `__u32` */
    qos: number
    /** `__be16`, big-endian in memory */
    vlan_proto: number
  }

  /** `struct ifla_vlan_flags` of linux/if_link.h: 8 bytes. */
  export interface ifla_vlan_flags extends View<'ifla_vlan_flags'> {
    /** `__u32` */
    flags: number
    /** `__u32` */
    mask: number
  }

  /** `struct ifla_vlan_qos_mapping` of linux/if_link.h: 8 bytes. */
  export interface ifla_vlan_qos_mapping extends View<'ifla_vlan_qos_mapping'> {
    /** `__u32` */
    from: number
    /** `__u32` */
    to: number
  }

  /** `struct ifla_vxlan_port_range` of linux/if_link.h: 4 bytes. */
  export interface ifla_vxlan_port_range extends View<'ifla_vxlan_port_range'> {
    /** `__be16`, big-endian in memory */
    low: number
    /** `__be16`, big-endian in memory */
    high: number
  }

  /** `struct ifmap` of linux/if.h: 24 bytes. */
  export interface ifmap extends View<'ifmap'> {
    /** `long unsigned int`: a raw address that is not a buffer of the caller */
    get mem_start(): Pointer<ToBytes>
    set mem_start(value: Assignable<Pointer<ToBytes>>)
    /** `long unsigned int`: a raw address that is not a buffer of the caller */
    get mem_end(): Pointer<ToBytes>
    set mem_end(value: Assignable<Pointer<ToBytes>>)
    /** `short unsigned int` */
    base_addr: number
    /** `unsigned char` */
    irq: number
    /** `unsigned char` */
    dma: number
    /** `unsigned char` */
    port: number
  }

  /** `ifr_ifrn` in `ifreq`. */
  export interface ifreq$ifr_ifrn extends View<'ifreq.ifr_ifrn'> {
    /** `char[16]` */
    get ifrn_name(): ByteField
    set ifrn_name(value: Assignable<ByteField>)
  }
  /** `ifr_ifru` in `ifreq`. */
  export interface ifreq$ifr_ifru extends View<'ifreq.ifr_ifru'> {
    /** `struct sockaddr` */
    get ifru_addr(): sockaddr
    set ifru_addr(value: Assignable<sockaddr>)
    /** `struct sockaddr` */
    get ifru_dstaddr(): sockaddr
    set ifru_dstaddr(value: Assignable<sockaddr>)
    /** `struct sockaddr` */
    get ifru_broadaddr(): sockaddr
    set ifru_broadaddr(value: Assignable<sockaddr>)
    /** `struct sockaddr` */
    get ifru_netmask(): sockaddr
    set ifru_netmask(value: Assignable<sockaddr>)
    /** `struct sockaddr` */
    get ifru_hwaddr(): sockaddr
    set ifru_hwaddr(value: Assignable<sockaddr>)
    /** `short int`: flags: `IFF_` */
    ifru_flags: Flags<IFF_>
    /** `int` */
    ifru_ivalue: number
    /** `int` */
    ifru_mtu: number
    /** `struct ifmap` */
    get ifru_map(): ifmap
    set ifru_map(value: Assignable<ifmap>)
    /** `char[16]` */
    get ifru_slave(): ByteField
    set ifru_slave(value: Assignable<ByteField>)
    /** `char[16]` */
    get ifru_newname(): ByteField
    set ifru_newname(value: Assignable<ByteField>)
    /**
     * `void *`: bytes, as the command says, read and written by the kernel; null: if the command has no
     * data
     */
    get ifru_data(): Pointer<ToBytes>
    set ifru_data(value: Assignable<Pointer<ToBytes>>)
    /** `struct if_settings` */
    get ifru_settings(): if_settings
    set ifru_settings(value: Assignable<if_settings>)
  }
  /** `struct ifreq` of linux/if.h: 40 bytes. */
  export interface ifreq extends View<'ifreq'> {
    /** `union` */
    get ifr_ifrn(): ifreq$ifr_ifrn
    set ifr_ifrn(value: Assignable<ifreq$ifr_ifrn>)
    /** `union` */
    get ifr_ifru(): ifreq$ifr_ifru
    set ifr_ifru(value: Assignable<ifreq$ifr_ifru>)
  }

  /** `struct igmphdr` of linux/igmp.h: 8 bytes. */
  export interface igmphdr extends View<'igmphdr'> {
    /** `__u8` */
    type: number
    /** `__u8` */
    code: number
    /** `__sum16` */
    csum: number
    /** `__be32`, big-endian in memory */
    group: number
  }

  /** `struct igmpmsg` of linux/mroute.h: 20 bytes. */
  export interface igmpmsg extends View<'igmpmsg'> {
    /** `unsigned char` */
    im_msgtype: number
    /** `unsigned char` */
    im_mbz: number
    /** `unsigned char` */
    im_vif: number
    /** `unsigned char` */
    im_vif_hi: number
    /** `struct in_addr` */
    get im_src(): in_addr
    set im_src(value: Assignable<in_addr>)
    /** `struct in_addr` */
    get im_dst(): in_addr
    set im_dst(value: Assignable<in_addr>)
  }

  /** `struct igmpv3_grec` of linux/igmp.h: 8 bytes. */
  export interface igmpv3_grec extends View<'igmpv3_grec'> {
    /** `__u8` */
    grec_type: number
    /** `__u8` */
    grec_auxwords: number
    /** `__be16`, big-endian in memory */
    grec_nsrcs: number
    /** `__be32`, big-endian in memory */
    grec_mca: number
    /** `__be32[0]`, big-endian in memory */
    get grec_src(): FieldArray<number, Assignable<number>>
    set grec_src(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct igmpv3_query` of linux/igmp.h: 12 bytes. */
  export interface igmpv3_query extends View<'igmpv3_query'> {
    /** `__u8` */
    type: number
    /** `__u8` */
    code: number
    /** `__sum16` */
    csum: number
    /** `__be32`, big-endian in memory */
    group: number
    /** `__u8 : 3` */
    qrv: number
    /** `__u8 : 1` */
    suppress: number
    /** `__u8` */
    qqic: number
    /** `__be16`, big-endian in memory */
    nsrcs: number
    /** `__be32[0]`, big-endian in memory */
    get srcs(): FieldArray<number, Assignable<number>>
    set srcs(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct igmpv3_report` of linux/igmp.h: 8 bytes. */
  export interface igmpv3_report extends View<'igmpv3_report'> {
    /** `__u8` */
    type: number
    /** `__sum16` */
    csum: number
    /** `__be16`, big-endian in memory */
    ngrec: number
    /** `struct igmpv3_grec[0]` */
    get grec(): StructArray<igmpv3_grec>
    set grec(value: Assignable<StructArray<igmpv3_grec>>)
  }

  /** `in6_u` in `in6_addr`. */
  export interface in6_addr$in6_u extends View<'in6_addr.in6_u'> {
    /** `__u8[16]` */
    get u6_addr8(): ByteField
    set u6_addr8(value: Assignable<ByteField>)
    /** `__be16[8]`, big-endian in memory */
    get u6_addr16(): FieldArray<number, Assignable<number>>
    set u6_addr16(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__be32[4]`, big-endian in memory */
    get u6_addr32(): FieldArray<number, Assignable<number>>
    set u6_addr32(value: Assignable<FieldArray<number, Assignable<number>>>)
  }
  /** `struct in6_addr` of linux/in6.h: 16 bytes. */
  export interface in6_addr extends View<'in6_addr'> {
    /** `union` */
    get in6_u(): in6_addr$in6_u
    set in6_u(value: Assignable<in6_addr$in6_u>)
  }

  /** `struct in6_flowlabel_req` of linux/in6.h: 32 bytes. */
  export interface in6_flowlabel_req extends View<'in6_flowlabel_req'> {
    /** `struct in6_addr` */
    get flr_dst(): in6_addr
    set flr_dst(value: Assignable<in6_addr>)
    /** `__be32`, big-endian in memory */
    flr_label: number
    /** `__u8`: one of `IPV6_FL_A_` */
    flr_action: Choice<IPV6_FL_A_>
    /** `__u8`: one of `IPV6_FL_S_` */
    flr_share: Choice<IPV6_FL_S_>
    /** `__u16`: flags: `IPV6_FL_F_` */
    flr_flags: Flags<IPV6_FL_F_>
    /** `__u16`: time in s */
    flr_expires: number
    /** `__u16`: time in s */
    flr_linger: number
  }

  /** `struct in6_ifreq` of linux/ipv6.h: 24 bytes. */
  export interface in6_ifreq extends View<'in6_ifreq'> {
    /** `struct in6_addr` */
    get ifr6_addr(): in6_addr
    set ifr6_addr(value: Assignable<in6_addr>)
    /** `__u32` */
    ifr6_prefixlen: number
    /** `int`: a plain number (interface) */
    ifr6_ifindex: number
  }

  /** `struct in6_pktinfo` of linux/ipv6.h: 20 bytes. */
  export interface in6_pktinfo extends View<'in6_pktinfo'> {
    /** `struct in6_addr` */
    get ipi6_addr(): in6_addr
    set ipi6_addr(value: Assignable<in6_addr>)
    /** `int`: a plain number (interface) */
    ipi6_ifindex: number
  }

  /** `struct in6_rtmsg` of linux/ipv6_route.h: 80 bytes. */
  export interface in6_rtmsg extends View<'in6_rtmsg'> {
    /** `struct in6_addr` */
    get rtmsg_dst(): in6_addr
    set rtmsg_dst(value: Assignable<in6_addr>)
    /** `struct in6_addr` */
    get rtmsg_src(): in6_addr
    set rtmsg_src(value: Assignable<in6_addr>)
    /** `struct in6_addr` */
    get rtmsg_gateway(): in6_addr
    set rtmsg_gateway(value: Assignable<in6_addr>)
    /** `__u32` */
    rtmsg_type: number
    /** `__u16` */
    rtmsg_dst_len: number
    /** `__u16` */
    rtmsg_src_len: number
    /** `__u32` */
    rtmsg_metric: number
    /** `__u32`: flags: `RTF_` */
    rtmsg_flags: Flags<RTF_>
    /** `int`: a plain number (interface) */
    rtmsg_ifindex: number
  }

  /** `struct in_addr` of linux/in.h: 4 bytes. */
  export interface in_addr extends View<'in_addr'> {
    /** `__be32`, big-endian in memory */
    s_addr: number
  }

  /** `struct in_pktinfo` of linux/in.h: 12 bytes. */
  export interface in_pktinfo extends View<'in_pktinfo'> {
    /** `int`: a plain number (interface) */
    ipi_ifindex: number
    /** `struct in_addr` */
    get ipi_spec_dst(): in_addr
    set ipi_spec_dst(value: Assignable<in_addr>)
    /** `struct in_addr` */
    get ipi_addr(): in_addr
    set ipi_addr(value: Assignable<in_addr>)
  }

  /** `struct inet_diag_bc_op` of linux/inet_diag.h: 4 bytes. */
  export interface inet_diag_bc_op extends View<'inet_diag_bc_op'> {
    /** `unsigned char` */
    code: number
    /** `unsigned char` */
    yes: number
    /** `short unsigned int` */
    no: number
  }

  /** `struct inet_diag_hostcond` of linux/inet_diag.h: 8 bytes. */
  export interface inet_diag_hostcond extends View<'inet_diag_hostcond'> {
    /** `__u8` */
    family: number
    /** `__u8` */
    prefix_len: number
    /** `int` */
    port: number
    /** `__be32[0]`, big-endian in memory */
    get addr(): FieldArray<number, Assignable<number>>
    set addr(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct inet_diag_markcond` of linux/inet_diag.h: 8 bytes. */
  export interface inet_diag_markcond extends View<'inet_diag_markcond'> {
    /** `__u32` */
    mark: number
    /** `__u32` */
    mask: number
  }

  /** `struct inet_diag_meminfo` of linux/inet_diag.h: 16 bytes. */
  export interface inet_diag_meminfo extends View<'inet_diag_meminfo'> {
    /** `__u32` */
    idiag_rmem: number
    /** `__u32` */
    idiag_wmem: number
    /** `__u32` */
    idiag_fmem: number
    /** `__u32` */
    idiag_tmem: number
  }

  /** `struct inet_diag_msg` of linux/inet_diag.h: 72 bytes. */
  export interface inet_diag_msg extends View<'inet_diag_msg'> {
    /** `__u8` */
    idiag_family: number
    /** `__u8` */
    idiag_state: number
    /** `__u8` */
    idiag_timer: number
    /** `__u8` */
    idiag_retrans: number
    /** `struct inet_diag_sockid` */
    get id(): inet_diag_sockid
    set id(value: Assignable<inet_diag_sockid>)
    /** `__u32` */
    idiag_expires: number
    /** `__u32` */
    idiag_rqueue: number
    /** `__u32` */
    idiag_wqueue: number
    /** `__u32` */
    idiag_uid: number
    /** `__u32` */
    idiag_inode: number
  }

  /** `struct inet_diag_req` of linux/inet_diag.h: 60 bytes. */
  export interface inet_diag_req extends View<'inet_diag_req'> {
    /** `__u8` */
    idiag_family: number
    /** `__u8` */
    idiag_src_len: number
    /** `__u8` */
    idiag_dst_len: number
    /** `__u8` */
    idiag_ext: number
    /** `struct inet_diag_sockid` */
    get id(): inet_diag_sockid
    set id(value: Assignable<inet_diag_sockid>)
    /** `__u32` */
    idiag_states: number
    /** `__u32` */
    idiag_dbs: number
  }

  /** `struct inet_diag_req_raw` of linux/inet_diag.h: 56 bytes. */
  export interface inet_diag_req_raw extends View<'inet_diag_req_raw'> {
    /** `__u8` */
    sdiag_family: number
    /** `__u8` */
    sdiag_protocol: number
    /** `__u8` */
    idiag_ext: number
    /** `__u8` */
    sdiag_raw_protocol: number
    /** `__u32` */
    idiag_states: number
    /** `struct inet_diag_sockid` */
    get id(): inet_diag_sockid
    set id(value: Assignable<inet_diag_sockid>)
  }

  /** `struct inet_diag_req_v2` of linux/inet_diag.h: 56 bytes. */
  export interface inet_diag_req_v2 extends View<'inet_diag_req_v2'> {
    /** `__u8` */
    sdiag_family: number
    /** `__u8` */
    sdiag_protocol: number
    /** `__u8` */
    idiag_ext: number
    /** `__u32` */
    idiag_states: number
    /** `struct inet_diag_sockid` */
    get id(): inet_diag_sockid
    set id(value: Assignable<inet_diag_sockid>)
  }

  /** `struct inet_diag_sockid` of linux/inet_diag.h: 48 bytes. */
  export interface inet_diag_sockid extends View<'inet_diag_sockid'> {
    /** `__be16`, big-endian in memory */
    idiag_sport: number
    /** `__be16`, big-endian in memory */
    idiag_dport: number
    /** `__be32[4]`, big-endian in memory */
    get idiag_src(): FieldArray<number, Assignable<number>>
    set idiag_src(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__be32[4]`, big-endian in memory */
    get idiag_dst(): FieldArray<number, Assignable<number>>
    set idiag_dst(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u32` */
    idiag_if: number
    /** `__u32[2]` */
    get idiag_cookie(): FieldArray<number, Assignable<number>>
    set idiag_cookie(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct inet_diag_sockopt` of linux/inet_diag.h: 2 bytes. */
  export interface inet_diag_sockopt extends View<'inet_diag_sockopt'> {
    /** `__u8 : 1` */
    recverr: number
    /** `__u8 : 1` */
    is_icsk: number
    /** `__u8 : 1` */
    freebind: number
    /** `__u8 : 1` */
    hdrincl: number
    /** `__u8 : 1` */
    mc_loop: number
    /** `__u8 : 1` */
    transparent: number
    /** `__u8 : 1` */
    mc_all: number
    /** `__u8 : 1` */
    nodefrag: number
    /** `__u8 : 1` */
    bind_address_no_port: number
    /** `__u8 : 1` */
    recverr_rfc4884: number
    /** `__u8 : 1` */
    defer_connect: number
  }

  /** `struct iovec` of linux/uio.h: 16 bytes. */
  export interface iovec extends View<'iovec', 'iov_len'> {
    /** `void *`: bytes, iov_len bytes, read and written by the kernel */
    get iov_base(): Pointer<ToBytes>
    set iov_base(value: Assignable<Pointer<ToBytes>>)
    /** `__kernel_size_t`: the length; left out, that of the memory */
    iov_len: number
  }

  /** `struct ip6_mtuinfo` of linux/ipv6.h: 32 bytes. */
  export interface ip6_mtuinfo extends View<'ip6_mtuinfo'> {
    /** `struct sockaddr_in6` */
    get ip6m_addr(): sockaddr_in6
    set ip6m_addr(value: Assignable<sockaddr_in6>)
    /** `__u32`: a number of bytes */
    ip6m_mtu: number
  }

  /** `struct ip6t_entry` of linux/netfilter_ipv6/ip6_tables.h: 168 bytes. */
  export interface ip6t_entry extends View<'ip6t_entry'> {
    /** `struct ip6t_ip6` */
    get ipv6(): ip6t_ip6
    set ipv6(value: Assignable<ip6t_ip6>)
    /** `unsigned int` */
    nfcache: number
    /** `__u16` */
    target_offset: number
    /** `__u16` */
    next_offset: number
    /** `unsigned int` */
    comefrom: number
    /** `struct xt_counters` */
    get counters(): xt_counters
    set counters(value: Assignable<xt_counters>)
    /** `unsigned char[0]` */
    get elems(): ByteField
    set elems(value: Assignable<ByteField>)
  }

  /** `struct ip6t_error` of linux/netfilter_ipv6/ip6_tables.h: 232 bytes. */
  export interface ip6t_error extends View<'ip6t_error'> {
    /** `struct ip6t_entry` */
    get entry(): ip6t_entry
    set entry(value: Assignable<ip6t_entry>)
    /** `struct xt_error_target` */
    get target(): xt_error_target
    set target(value: Assignable<xt_error_target>)
  }

  /** `struct ip6t_get_entries` of linux/netfilter_ipv6/ip6_tables.h: 40 bytes. */
  export interface ip6t_get_entries extends View<'ip6t_get_entries'> {
    /** `char[32]` */
    get name(): ByteField
    set name(value: Assignable<ByteField>)
    /** `unsigned int` */
    size: number
    /** `struct ip6t_entry[0]` */
    get entrytable(): StructArray<ip6t_entry>
    set entrytable(value: Assignable<StructArray<ip6t_entry>>)
  }

  /** `struct ip6t_getinfo` of linux/netfilter_ipv6/ip6_tables.h: 84 bytes. */
  export interface ip6t_getinfo extends View<'ip6t_getinfo'> {
    /** `char[32]` */
    get name(): ByteField
    set name(value: Assignable<ByteField>)
    /** `unsigned int` */
    valid_hooks: number
    /** `unsigned int[5]` */
    get hook_entry(): FieldArray<number, Assignable<number>>
    set hook_entry(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `unsigned int[5]` */
    get underflow(): FieldArray<number, Assignable<number>>
    set underflow(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `unsigned int` */
    num_entries: number
    /** `unsigned int` */
    size: number
  }

  /** `struct ip6t_icmp` of linux/netfilter_ipv6/ip6_tables.h: 4 bytes. */
  export interface ip6t_icmp extends View<'ip6t_icmp'> {
    /** `__u8` */
    type: number
    /** `__u8[2]` */
    get code(): ByteField
    set code(value: Assignable<ByteField>)
    /** `__u8` */
    invflags: number
  }

  /** `struct ip6t_ip6` of linux/netfilter_ipv6/ip6_tables.h: 136 bytes. */
  export interface ip6t_ip6 extends View<'ip6t_ip6'> {
    /** `struct in6_addr` */
    get src(): in6_addr
    set src(value: Assignable<in6_addr>)
    /** `struct in6_addr` */
    get dst(): in6_addr
    set dst(value: Assignable<in6_addr>)
    /** `struct in6_addr` */
    get smsk(): in6_addr
    set smsk(value: Assignable<in6_addr>)
    /** `struct in6_addr` */
    get dmsk(): in6_addr
    set dmsk(value: Assignable<in6_addr>)
    /** `char[16]` */
    get iniface(): ByteField
    set iniface(value: Assignable<ByteField>)
    /** `char[16]` */
    get outiface(): ByteField
    set outiface(value: Assignable<ByteField>)
    /** `unsigned char[16]` */
    get iniface_mask(): ByteField
    set iniface_mask(value: Assignable<ByteField>)
    /** `unsigned char[16]` */
    get outiface_mask(): ByteField
    set outiface_mask(value: Assignable<ByteField>)
    /** `__u16` */
    proto: number
    /** `__u8` */
    tos: number
    /** `__u8` */
    flags: number
    /** `__u8` */
    invflags: number
  }

  /** `struct ip6t_replace` of linux/netfilter_ipv6/ip6_tables.h: 96 bytes. */
  export interface ip6t_replace extends View<'ip6t_replace'> {
    /** `char[32]` */
    get name(): ByteField
    set name(value: Assignable<ByteField>)
    /** `unsigned int`: a set of bits without named constants */
    valid_hooks: number
    /** `unsigned int`: a number of things other than bytes (entries) */
    num_entries: number
    /** `unsigned int`: a number of bytes */
    size: number
    /** `unsigned int[5]` */
    get hook_entry(): FieldArray<number, Assignable<number>>
    set hook_entry(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `unsigned int[5]` */
    get underflow(): FieldArray<number, Assignable<number>>
    set underflow(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `unsigned int`: the length; left out, that of the memory */
    num_counters: number
    /** `struct xt_counters *`: struct xt_counters, num_counters of them, written by the kernel */
    get counters(): Pointer<To<xt_counters>>
    set counters(value: Assignable<Pointer<To<xt_counters>>>)
    /** `struct ip6t_entry[0]` */
    get entries(): StructArray<ip6t_entry>
    set entries(value: Assignable<StructArray<ip6t_entry>>)
  }

  /** `struct ip6t_standard` of linux/netfilter_ipv6/ip6_tables.h: 208 bytes. */
  export interface ip6t_standard extends View<'ip6t_standard'> {
    /** `struct ip6t_entry` */
    get entry(): ip6t_entry
    set entry(value: Assignable<ip6t_entry>)
    /** `struct xt_standard_target` */
    get target(): xt_standard_target
    set target(value: Assignable<xt_standard_target>)
  }

  /** `struct ip_auth_hdr` of linux/ip.h: 12 bytes. */
  export interface ip_auth_hdr extends View<'ip_auth_hdr'> {
    /** `__u8` */
    nexthdr: number
    /** `__u8` */
    hdrlen: number
    /** `__be32`, big-endian in memory */
    spi: number
    /** `__be32`, big-endian in memory */
    seq_no: number
    /** `__u8[0]` */
    get auth_data(): ByteField
    set auth_data(value: Assignable<ByteField>)
  }

  /** `struct ip_beet_phdr` of linux/ip.h: 4 bytes. */
  export interface ip_beet_phdr extends View<'ip_beet_phdr'> {
    /** `__u8` */
    nexthdr: number
    /** `__u8` */
    hdrlen: number
    /** `__u8` */
    padlen: number
  }

  /** `struct ip_comp_hdr` of linux/ip.h: 4 bytes. */
  export interface ip_comp_hdr extends View<'ip_comp_hdr'> {
    /** `__u8` */
    nexthdr: number
    /** `__u8` */
    flags: number
    /** `__be16`, big-endian in memory */
    cpi: number
  }

  /** `struct ip_esp_hdr` of linux/ip.h: 8 bytes. */
  export interface ip_esp_hdr extends View<'ip_esp_hdr'> {
    /** `__be32`, big-endian in memory */
    spi: number
    /** `__be32`, big-endian in memory */
    seq_no: number
    /** `__u8[0]` */
    get enc_data(): ByteField
    set enc_data(value: Assignable<ByteField>)
  }

  /** `struct ip_iptfs_cc_hdr` of linux/ip.h: 24 bytes. */
  export interface ip_iptfs_cc_hdr extends View<'ip_iptfs_cc_hdr'> {
    /** `__u8` */
    subtype: number
    /** `__u8` */
    flags: number
    /** `__be16`, big-endian in memory */
    block_offset: number
    /** `__be32`, big-endian in memory */
    loss_rate: number
    /** `__be64`: a plain number (packed round-trip time and delays) */
    get rtt_adelay_xdelay(): bigint
    set rtt_adelay_xdelay(value: Assignable<bigint>)
    /** `__be32`, big-endian in memory */
    tval: number
    /** `__be32`, big-endian in memory */
    techo: number
  }

  /** `struct ip_iptfs_hdr` of linux/ip.h: 4 bytes. */
  export interface ip_iptfs_hdr extends View<'ip_iptfs_hdr'> {
    /** `__u8` */
    subtype: number
    /** `__u8` */
    flags: number
    /** `__be16`, big-endian in memory */
    block_offset: number
  }

  /** `struct ip_mreq` of linux/in.h: 8 bytes. */
  export interface ip_mreq extends View<'ip_mreq'> {
    /** `struct in_addr` */
    get imr_multiaddr(): in_addr
    set imr_multiaddr(value: Assignable<in_addr>)
    /** `struct in_addr` */
    get imr_interface(): in_addr
    set imr_interface(value: Assignable<in_addr>)
  }

  /** `struct ip_mreq_source` of linux/in.h: 12 bytes. */
  export interface ip_mreq_source extends View<'ip_mreq_source'> {
    /** `__be32`, big-endian in memory */
    imr_multiaddr: number
    /** `__be32`, big-endian in memory */
    imr_interface: number
    /** `__be32`, big-endian in memory */
    imr_sourceaddr: number
  }

  /** `struct ip_mreqn` of linux/in.h: 12 bytes. */
  export interface ip_mreqn extends View<'ip_mreqn'> {
    /** `struct in_addr` */
    get imr_multiaddr(): in_addr
    set imr_multiaddr(value: Assignable<in_addr>)
    /** `struct in_addr` */
    get imr_address(): in_addr
    set imr_address(value: Assignable<in_addr>)
    /** `int`: a plain number (interface) */
    imr_ifindex: number
  }

  /** `__empty_imsf_slist_flex` in `ip_msfilter`. */
  export interface ip_msfilter$__empty_imsf_slist_flex extends View<'ip_msfilter.__empty_imsf_slist_flex'> {
  }
  /** `struct ip_msfilter` of linux/in.h: 20 bytes. */
  export interface ip_msfilter extends View<'ip_msfilter'> {
    /** `__be32`, big-endian in memory */
    imsf_multiaddr: number
    /** `__be32`, big-endian in memory */
    imsf_interface: number
    /** `__u32`: one of `MCAST_MODE_` */
    imsf_fmode: Choice<MCAST_MODE_>
    /** `__u32`: a number of things other than bytes (addresses) */
    imsf_numsrc: number
    /** `__be32[1]`, big-endian in memory */
    get imsf_slist(): FieldArray<number, Assignable<number>>
    set imsf_slist(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__be32[0]`, big-endian in memory */
    get imsf_slist_flex(): FieldArray<number, Assignable<number>>
    set imsf_slist_flex(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `addrs` in `iphdr`. */
  export interface iphdr$addrs extends View<'iphdr.addrs'> {
    /** `__be32`, big-endian in memory */
    saddr: number
    /** `__be32`, big-endian in memory */
    daddr: number
  }
  /** `struct iphdr` of linux/ip.h: 20 bytes. */
  export interface iphdr extends View<'iphdr'> {
    /** `__u8 : 4` */
    ihl: number
    /** `__u8 : 4` */
    version: number
    /** `__u8` */
    tos: number
    /** `__be16`, big-endian in memory */
    tot_len: number
    /** `__be16`, big-endian in memory */
    id: number
    /** `__be16`, big-endian in memory */
    frag_off: number
    /** `__u8` */
    ttl: number
    /** `__u8` */
    protocol: number
    /** `__sum16` */
    check: number
    /** `__be32`, big-endian in memory */
    saddr: number
    /** `__be32`, big-endian in memory */
    daddr: number
    /** `struct` */
    get addrs(): iphdr$addrs
    set addrs(value: Assignable<iphdr$addrs>)
  }

  /** `struct ipv6_destopt_hao` of linux/ipv6.h: 18 bytes. */
  export interface ipv6_destopt_hao extends View<'ipv6_destopt_hao'> {
    /** `__u8` */
    type: number
    /** `__u8` */
    length: number
    /** `struct in6_addr` */
    get addr(): in6_addr
    set addr(value: Assignable<in6_addr>)
  }

  /** `struct ipv6_mreq` of linux/in6.h: 20 bytes. */
  export interface ipv6_mreq extends View<'ipv6_mreq'> {
    /** `struct in6_addr` */
    get ipv6mr_multiaddr(): in6_addr
    set ipv6mr_multiaddr(value: Assignable<in6_addr>)
    /** `int`: a plain number (interface) */
    ipv6mr_ifindex: number
  }

  /** `struct ipv6_opt_hdr` of linux/ipv6.h: 2 bytes. */
  export interface ipv6_opt_hdr extends View<'ipv6_opt_hdr'> {
    /** `__u8` */
    nexthdr: number
    /** `__u8` */
    hdrlen: number
  }

  /** `struct ipv6_rt_hdr` of linux/ipv6.h: 4 bytes. */
  export interface ipv6_rt_hdr extends View<'ipv6_rt_hdr'> {
    /** `__u8` */
    nexthdr: number
    /** `__u8` */
    hdrlen: number
    /** `__u8` */
    type: number
    /** `__u8` */
    segments_left: number
  }

  /** `addrs` in `ipv6hdr`. */
  export interface ipv6hdr$addrs extends View<'ipv6hdr.addrs'> {
    /** `struct in6_addr` */
    get saddr(): in6_addr
    set saddr(value: Assignable<in6_addr>)
    /** `struct in6_addr` */
    get daddr(): in6_addr
    set daddr(value: Assignable<in6_addr>)
  }
  /** `struct ipv6hdr` of linux/ipv6.h: 40 bytes. */
  export interface ipv6hdr extends View<'ipv6hdr'> {
    /** `__u8 : 4` */
    priority: number
    /** `__u8 : 4` */
    version: number
    /** `__u8[3]` */
    get flow_lbl(): ByteField
    set flow_lbl(value: Assignable<ByteField>)
    /** `__be16`, big-endian in memory */
    payload_len: number
    /** `__u8` */
    nexthdr: number
    /** `__u8` */
    hop_limit: number
    /** `struct in6_addr` */
    get saddr(): in6_addr
    set saddr(value: Assignable<in6_addr>)
    /** `struct in6_addr` */
    get daddr(): in6_addr
    set daddr(value: Assignable<in6_addr>)
    /** `struct` */
    get addrs(): ipv6hdr$addrs
    set addrs(value: Assignable<ipv6hdr$addrs>)
  }

  /** `struct j1939_filter` of linux/can/j1939.h: 32 bytes. */
  export interface j1939_filter extends View<'j1939_filter', 'name'> {
    /** `name_t`: a plain number (J1939 name) */
    name: number
    /** `name_t`: a set of bits without named constants */
    get name_mask(): bigint
    set name_mask(value: Assignable<bigint>)
    /** `pgn_t` */
    pgn: number
    /** `pgn_t`: a set of bits without named constants */
    pgn_mask: number
    /** `__u8` */
    addr: number
    /** `__u8`: a set of bits without named constants */
    addr_mask: number
  }

  /** `struct linger` of include/linux/socket.h: 8 bytes. */
  export interface linger extends View<'linger'> {
    /** `int`: 0 or 1 */
    l_onoff: number
    /** `int`: how long to wait, in s */
    l_linger: number
  }

  /** `struct mf6cctl` of linux/mroute6.h: 92 bytes. */
  export interface mf6cctl extends View<'mf6cctl'> {
    /** `struct sockaddr_in6` */
    get mf6cc_origin(): sockaddr_in6
    set mf6cc_origin(value: Assignable<sockaddr_in6>)
    /** `struct sockaddr_in6` */
    get mf6cc_mcastgrp(): sockaddr_in6
    set mf6cc_mcastgrp(value: Assignable<sockaddr_in6>)
    /** `mifi_t` */
    mf6cc_parent: number
    /** `struct if_set` */
    get mf6cc_ifset(): if_set
    set mf6cc_ifset(value: Assignable<if_set>)
  }

  /** `struct mfcctl` of linux/mroute.h: 60 bytes. */
  export interface mfcctl extends View<'mfcctl'> {
    /** `struct in_addr` */
    get mfcc_origin(): in_addr
    set mfcc_origin(value: Assignable<in_addr>)
    /** `struct in_addr` */
    get mfcc_mcastgrp(): in_addr
    set mfcc_mcastgrp(value: Assignable<in_addr>)
    /** `vifi_t` */
    mfcc_parent: number
    /** `unsigned char[32]` */
    get mfcc_ttls(): ByteField
    set mfcc_ttls(value: Assignable<ByteField>)
    /** `unsigned int` */
    mfcc_pkt_cnt: number
    /** `unsigned int` */
    mfcc_byte_cnt: number
    /** `unsigned int` */
    mfcc_wrong_if: number
    /** `int` */
    mfcc_expire: number
  }

  /** `struct mif6ctl` of linux/mroute6.h: 12 bytes. */
  export interface mif6ctl extends View<'mif6ctl'> {
    /** `mifi_t` */
    mif6c_mifi: number
    /** `unsigned char`: flags: `MIFF_` */
    mif6c_flags: Flags<MIFF_>
    /** `unsigned char` */
    vifc_threshold: number
    /** `__u16` */
    mif6c_pifi: number
    /** `unsigned int` */
    vifc_rate_limit: number
  }

  /** `struct mii_ioctl_data` of linux/mii.h: 8 bytes. */
  export interface mii_ioctl_data extends View<'mii_ioctl_data'> {
    /** `__u16` */
    phy_id: number
    /** `__u16` */
    reg_num: number
    /** `__u16` */
    val_in: number
    /** `__u16` */
    val_out: number
  }

  /** `struct mmsghdr` of include/linux/socket.h: 64 bytes. */
  export interface mmsghdr extends View<'mmsghdr'> {
    /** `struct user_msghdr` */
    get msg_hdr(): user_msghdr
    set msg_hdr(value: Assignable<user_msghdr>)
    /** `unsigned int`: a number of bytes */
    msg_len: number
  }

  /** `struct mptcp_full_info` of linux/mptcp.h: 136 bytes. */
  export interface mptcp_full_info extends View<'mptcp_full_info'> {
    /** `__u32` */
    size_tcpinfo_kernel: number
    /** `__u32` */
    size_tcpinfo_user: number
    /** `__u32` */
    size_sfinfo_kernel: number
    /** `__u32` */
    size_sfinfo_user: number
    /** `__u32` */
    num_subflows: number
    /** `__u32` */
    size_arrays_user: number
    /**
     * `__u64`: struct mptcp_subflow_info, size_arrays_user elements of size_sfinfo_user bytes, written by
     * the kernel; null: only if size_arrays_user or size_sfinfo_user is 0
     */
    get subflow_info(): Pointer<To<mptcp_subflow_info>>
    set subflow_info(value: Assignable<Pointer<To<mptcp_subflow_info>>>)
    /**
     * `__u64`: struct tcp_info, size_arrays_user elements of size_tcpinfo_user bytes, written by the
     * kernel; null: only if size_arrays_user or size_tcpinfo_user is 0
     */
    get tcp_info(): Pointer<To<tcp_info>>
    set tcp_info(value: Assignable<Pointer<To<tcp_info>>>)
    /** `struct mptcp_info` */
    get mptcp_info(): mptcp_info
    set mptcp_info(value: Assignable<mptcp_info>)
  }

  /** `struct mptcp_info` of linux/mptcp.h: 96 bytes. */
  export interface mptcp_info extends View<'mptcp_info', 'mptcpi_write_seq' | 'mptcpi_snd_una' | 'mptcpi_rcv_nxt' | 'mptcpi_bytes_retrans' | 'mptcpi_bytes_sent' | 'mptcpi_bytes_received' | 'mptcpi_bytes_acked'> {
    /** `__u8` */
    mptcpi_subflows: number
    /** `__u8` */
    mptcpi_add_addr_signal: number
    /** `__u8` */
    mptcpi_add_addr_accepted: number
    /** `__u8` */
    mptcpi_subflows_max: number
    /** `__u8` */
    mptcpi_add_addr_signal_max: number
    /** `__u8` */
    mptcpi_add_addr_accepted_max: number
    /** `__u32` */
    mptcpi_flags: number
    /** `__u32` */
    mptcpi_token: number
    /** `__u64`: a plain number */
    mptcpi_write_seq: number
    /** `__u64`: a plain number */
    mptcpi_snd_una: number
    /** `__u64`: a plain number */
    mptcpi_rcv_nxt: number
    /** `__u8` */
    mptcpi_local_addr_used: number
    /** `__u8` */
    mptcpi_local_addr_max: number
    /** `__u8` */
    mptcpi_csum_enabled: number
    /** `__u32` */
    mptcpi_retransmits: number
    /** `__u64`: a number of bytes */
    mptcpi_bytes_retrans: number
    /** `__u64`: a number of bytes */
    mptcpi_bytes_sent: number
    /** `__u64`: a number of bytes */
    mptcpi_bytes_received: number
    /** `__u64`: a number of bytes */
    mptcpi_bytes_acked: number
    /** `__u8` */
    mptcpi_subflows_total: number
    /** `__u8` */
    mptcpi_endp_laminar_max: number
    /** `__u8` */
    mptcpi_endp_fullmesh_max: number
    /** `__u32` */
    mptcpi_last_data_sent: number
    /** `__u32` */
    mptcpi_last_data_recv: number
    /** `__u32` */
    mptcpi_last_ack_recv: number
  }

  /** `struct mptcp_subflow_addrs` of linux/mptcp.h: 256 bytes. */
  export interface mptcp_subflow_addrs extends View<'mptcp_subflow_addrs'> {
    /** `__kernel_sa_family_t` */
    sa_family: number
    /** `struct sockaddr` */
    get sa_local(): sockaddr
    set sa_local(value: Assignable<sockaddr>)
    /** `struct sockaddr_in` */
    get sin_local(): sockaddr_in
    set sin_local(value: Assignable<sockaddr_in>)
    /** `struct sockaddr_in6` */
    get sin6_local(): sockaddr_in6
    set sin6_local(value: Assignable<sockaddr_in6>)
    /** `struct __kernel_sockaddr_storage` */
    get ss_local(): __kernel_sockaddr_storage
    set ss_local(value: Assignable<__kernel_sockaddr_storage>)
    /** `struct sockaddr` */
    get sa_remote(): sockaddr
    set sa_remote(value: Assignable<sockaddr>)
    /** `struct sockaddr_in` */
    get sin_remote(): sockaddr_in
    set sin_remote(value: Assignable<sockaddr_in>)
    /** `struct sockaddr_in6` */
    get sin6_remote(): sockaddr_in6
    set sin6_remote(value: Assignable<sockaddr_in6>)
    /** `struct __kernel_sockaddr_storage` */
    get ss_remote(): __kernel_sockaddr_storage
    set ss_remote(value: Assignable<__kernel_sockaddr_storage>)
  }

  /** `struct mptcp_subflow_data` of linux/mptcp.h: 16 bytes. */
  export interface mptcp_subflow_data extends View<'mptcp_subflow_data'> {
    /** `__u32` */
    size_subflow_data: number
    /** `__u32` */
    num_subflows: number
    /** `__u32` */
    size_kernel: number
    /** `__u32` */
    size_user: number
  }

  /** `struct mptcp_subflow_info` of linux/mptcp.h: 264 bytes. */
  export interface mptcp_subflow_info extends View<'mptcp_subflow_info'> {
    /** `__u32` */
    id: number
    /** `struct mptcp_subflow_addrs` */
    get addrs(): mptcp_subflow_addrs
    set addrs(value: Assignable<mptcp_subflow_addrs>)
  }

  /** `struct mrt6msg` of linux/mroute6.h: 40 bytes. */
  export interface mrt6msg extends View<'mrt6msg'> {
    /** `__u8` */
    im6_mbz: number
    /** `__u8` */
    im6_msgtype: number
    /** `__u16` */
    im6_mif: number
    /** `struct in6_addr` */
    get im6_src(): in6_addr
    set im6_src(value: Assignable<in6_addr>)
    /** `struct in6_addr` */
    get im6_dst(): in6_addr
    set im6_dst(value: Assignable<in6_addr>)
  }

  /** `struct nda_cacheinfo` of linux/neighbour.h: 16 bytes. */
  export interface nda_cacheinfo extends View<'nda_cacheinfo'> {
    /** `__u32` */
    ndm_confirmed: number
    /** `__u32` */
    ndm_used: number
    /** `__u32` */
    ndm_updated: number
    /** `__u32` */
    ndm_refcnt: number
  }

  /** `struct ndmsg` of linux/neighbour.h: 12 bytes. */
  export interface ndmsg extends View<'ndmsg'> {
    /** `__u8`: one of `AF_` */
    ndm_family: Choice<AF_>
    /** `__s32`: a plain number (interface) */
    ndm_ifindex: number
    /** `__u16`: flags: `NUD_` */
    ndm_state: Flags<NUD_>
    /** `__u8`: flags: `NTF_` */
    ndm_flags: Flags<NTF_>
    /** `__u8`: one of `RTN_` */
    ndm_type: Choice<RTN_>
  }

  /** `struct ndt_config` of linux/neighbour.h: 32 bytes. */
  export interface ndt_config extends View<'ndt_config'> {
    /** `__u16` */
    ndtc_key_len: number
    /** `__u16` */
    ndtc_entry_size: number
    /** `__u32` */
    ndtc_entries: number
    /** `__u32` */
    ndtc_last_flush: number
    /** `__u32` */
    ndtc_last_rand: number
    /** `__u32` */
    ndtc_hash_rnd: number
    /** `__u32` */
    ndtc_hash_mask: number
    /** `__u32` */
    ndtc_hash_chain_gc: number
    /** `__u32` */
    ndtc_proxy_qlen: number
  }

  /** `struct ndt_stats` of linux/neighbour.h: 88 bytes. */
  export interface ndt_stats extends View<'ndt_stats', 'ndts_allocs' | 'ndts_destroys' | 'ndts_hash_grows' | 'ndts_res_failed' | 'ndts_lookups' | 'ndts_hits' | 'ndts_rcv_probes_mcast' | 'ndts_rcv_probes_ucast' | 'ndts_periodic_gc_runs' | 'ndts_forced_gc_runs' | 'ndts_table_fulls'> {
    /** `__u64`: a number of things other than bytes */
    ndts_allocs: number
    /** `__u64`: a number of things other than bytes */
    ndts_destroys: number
    /** `__u64`: a number of things other than bytes */
    ndts_hash_grows: number
    /** `__u64`: a number of things other than bytes */
    ndts_res_failed: number
    /** `__u64`: a number of things other than bytes */
    ndts_lookups: number
    /** `__u64`: a number of things other than bytes */
    ndts_hits: number
    /** `__u64`: a number of things other than bytes */
    ndts_rcv_probes_mcast: number
    /** `__u64`: a number of things other than bytes */
    ndts_rcv_probes_ucast: number
    /** `__u64`: a number of things other than bytes */
    ndts_periodic_gc_runs: number
    /** `__u64`: a number of things other than bytes */
    ndts_forced_gc_runs: number
    /** `__u64`: a number of things other than bytes */
    ndts_table_fulls: number
  }

  /** `struct ndtmsg` of linux/neighbour.h: 4 bytes. */
  export interface ndtmsg extends View<'ndtmsg'> {
    /** `__u8` */
    ndtm_family: number
  }

  /** `struct nduseroptmsg` of linux/rtnetlink.h: 16 bytes. */
  export interface nduseroptmsg extends View<'nduseroptmsg'> {
    /** `unsigned char` */
    nduseropt_family: number
    /** `short unsigned int` */
    nduseropt_opts_len: number
    /** `int` */
    nduseropt_ifindex: number
    /** `__u8` */
    nduseropt_icmp_type: number
    /** `__u8` */
    nduseropt_icmp_code: number
  }

  /** `struct netlink_diag_msg` of linux/netlink_diag.h: 28 bytes. */
  export interface netlink_diag_msg extends View<'netlink_diag_msg'> {
    /** `__u8` */
    ndiag_family: number
    /** `__u8` */
    ndiag_type: number
    /** `__u8` */
    ndiag_protocol: number
    /** `__u8` */
    ndiag_state: number
    /** `__u32` */
    ndiag_portid: number
    /** `__u32` */
    ndiag_dst_portid: number
    /** `__u32` */
    ndiag_dst_group: number
    /** `__u32` */
    ndiag_ino: number
    /** `__u32[2]` */
    get ndiag_cookie(): FieldArray<number, Assignable<number>>
    set ndiag_cookie(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct netlink_diag_req` of linux/netlink_diag.h: 20 bytes. */
  export interface netlink_diag_req extends View<'netlink_diag_req'> {
    /** `__u8` */
    sdiag_family: number
    /** `__u8` */
    sdiag_protocol: number
    /** `__u32` */
    ndiag_ino: number
    /** `__u32` */
    ndiag_show: number
    /** `__u32[2]` */
    get ndiag_cookie(): FieldArray<number, Assignable<number>>
    set ndiag_cookie(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct netlink_diag_ring` of linux/netlink_diag.h: 16 bytes. */
  export interface netlink_diag_ring extends View<'netlink_diag_ring'> {
    /** `__u32` */
    ndr_block_size: number
    /** `__u32` */
    ndr_block_nr: number
    /** `__u32` */
    ndr_frame_size: number
    /** `__u32` */
    ndr_frame_nr: number
  }

  /** `struct nexthop_grp` of linux/nexthop.h: 8 bytes. */
  export interface nexthop_grp extends View<'nexthop_grp'> {
    /** `__u32` */
    id: number
    /** `__u8` */
    weight: number
    /** `__u8` */
    weight_high: number
    /** `__u16` */
    resvd2: number
  }

  /** `union nf_inet_addr` of linux/netfilter.h: 16 bytes. */
  export interface nf_inet_addr extends View<'nf_inet_addr'> {
    /** `__u32[4]` */
    get all(): FieldArray<number, Assignable<number>>
    set all(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__be32`, big-endian in memory */
    ip: number
    /** `__be32[4]`, big-endian in memory */
    get ip6(): FieldArray<number, Assignable<number>>
    set ip6(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `struct in_addr` */
    get in(): in_addr
    set in(value: Assignable<in_addr>)
    /** `struct in6_addr` */
    get in6(): in6_addr
    set in6(value: Assignable<in6_addr>)
  }

  /** `struct nfattr` of linux/netfilter/nfnetlink_compat.h: 4 bytes. */
  export interface nfattr extends View<'nfattr'> {
    /** `__u16` */
    nfa_len: number
    /** `__u16` */
    nfa_type: number
  }

  /** `struct nfgenmsg` of linux/netfilter/nfnetlink.h: 4 bytes. */
  export interface nfgenmsg extends View<'nfgenmsg'> {
    /** `__u8` */
    nfgen_family: number
    /** `__u8` */
    version: number
    /** `__be16`, big-endian in memory */
    res_id: number
  }

  /** `struct nhmsg` of linux/nexthop.h: 8 bytes. */
  export interface nhmsg extends View<'nhmsg'> {
    /** `unsigned char` */
    nh_family: number
    /** `unsigned char` */
    nh_scope: number
    /** `unsigned char` */
    nh_protocol: number
    /** `unsigned char` */
    resvd: number
    /** `unsigned int` */
    nh_flags: number
  }

  /** `struct nl_mmap_hdr` of linux/netlink.h: 24 bytes. */
  export interface nl_mmap_hdr extends View<'nl_mmap_hdr'> {
    /** `unsigned int` */
    nm_status: number
    /** `unsigned int` */
    nm_len: number
    /** `__u32` */
    nm_group: number
    /** `__u32` */
    nm_pid: number
    /** `__u32` */
    nm_uid: number
    /** `__u32` */
    nm_gid: number
  }

  /** `struct nl_mmap_req` of linux/netlink.h: 16 bytes. */
  export interface nl_mmap_req extends View<'nl_mmap_req'> {
    /** `unsigned int` */
    nm_block_size: number
    /** `unsigned int` */
    nm_block_nr: number
    /** `unsigned int` */
    nm_frame_size: number
    /** `unsigned int` */
    nm_frame_nr: number
  }

  /** `struct nl_pktinfo` of linux/netlink.h: 4 bytes. */
  export interface nl_pktinfo extends View<'nl_pktinfo'> {
    /** `__u32` */
    group: number
  }

  /** `struct nla_bitfield32` of linux/netlink.h: 8 bytes. */
  export interface nla_bitfield32 extends View<'nla_bitfield32'> {
    /** `__u32` */
    value: number
    /** `__u32` */
    selector: number
  }

  /** `struct nlattr` of linux/netlink.h: 4 bytes. */
  export interface nlattr extends View<'nlattr'> {
    /** `__u16`: a number of bytes */
    nla_len: number
    /** `__u16` */
    nla_type: number
  }

  /** `struct nlmsgerr` of linux/netlink.h: 20 bytes. */
  export interface nlmsgerr extends View<'nlmsgerr'> {
    /** `int` */
    error: number
    /** `struct nlmsghdr` */
    get msg(): nlmsghdr
    set msg(value: Assignable<nlmsghdr>)
  }

  /** `struct nlmsghdr` of linux/netlink.h: 16 bytes. */
  export interface nlmsghdr extends View<'nlmsghdr'> {
    /** `__u32`: a number of bytes */
    nlmsg_len: number
    /** `__u16` */
    nlmsg_type: number
    /** `__u16`: flags: `NLM_F_` */
    nlmsg_flags: Flags<NLM_F_>
    /** `__u32`: a value that the kernel hands back as it is, or that only the kernel can interpret */
    nlmsg_seq: number
    /** `__u32`: a plain number (netlink port) */
    nlmsg_pid: number
  }

  /** `struct packet_diag_info` of linux/packet_diag.h: 24 bytes. */
  export interface packet_diag_info extends View<'packet_diag_info'> {
    /** `__u32` */
    pdi_index: number
    /** `__u32` */
    pdi_version: number
    /** `__u32` */
    pdi_reserve: number
    /** `__u32` */
    pdi_copy_thresh: number
    /** `__u32` */
    pdi_tstamp: number
    /** `__u32` */
    pdi_flags: number
  }

  /** `struct packet_diag_mclist` of linux/packet_diag.h: 44 bytes. */
  export interface packet_diag_mclist extends View<'packet_diag_mclist'> {
    /** `__u32` */
    pdmc_index: number
    /** `__u32` */
    pdmc_count: number
    /** `__u16` */
    pdmc_type: number
    /** `__u16` */
    pdmc_alen: number
    /** `__u8[32]` */
    get pdmc_addr(): ByteField
    set pdmc_addr(value: Assignable<ByteField>)
  }

  /** `struct packet_diag_msg` of linux/packet_diag.h: 16 bytes. */
  export interface packet_diag_msg extends View<'packet_diag_msg'> {
    /** `__u8` */
    pdiag_family: number
    /** `__u8` */
    pdiag_type: number
    /** `__u16` */
    pdiag_num: number
    /** `__u32` */
    pdiag_ino: number
    /** `__u32[2]` */
    get pdiag_cookie(): FieldArray<number, Assignable<number>>
    set pdiag_cookie(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct packet_diag_req` of linux/packet_diag.h: 20 bytes. */
  export interface packet_diag_req extends View<'packet_diag_req'> {
    /** `__u8` */
    sdiag_family: number
    /** `__u8` */
    sdiag_protocol: number
    /** `__u32` */
    pdiag_ino: number
    /** `__u32` */
    pdiag_show: number
    /** `__u32[2]` */
    get pdiag_cookie(): FieldArray<number, Assignable<number>>
    set pdiag_cookie(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct packet_diag_ring` of linux/packet_diag.h: 28 bytes. */
  export interface packet_diag_ring extends View<'packet_diag_ring'> {
    /** `__u32` */
    pdr_block_size: number
    /** `__u32` */
    pdr_block_nr: number
    /** `__u32` */
    pdr_frame_size: number
    /** `__u32` */
    pdr_frame_nr: number
    /** `__u32` */
    pdr_retire_tmo: number
    /** `__u32` */
    pdr_sizeof_priv: number
    /** `__u32` */
    pdr_features: number
  }

  /** `struct packet_mreq` of linux/if_packet.h: 16 bytes. */
  export interface packet_mreq extends View<'packet_mreq'> {
    /** `int`: a plain number (interface) */
    mr_ifindex: number
    /** `short unsigned int`: one of `PACKET_MR_` */
    mr_type: Choice<PACKET_MR_>
    /** `short unsigned int` */
    mr_alen: number
    /** `unsigned char[8]` */
    get mr_address(): ByteField
    set mr_address(value: Assignable<ByteField>)
  }

  /** `struct prefix_cacheinfo` of linux/rtnetlink.h: 8 bytes. */
  export interface prefix_cacheinfo extends View<'prefix_cacheinfo'> {
    /** `__u32` */
    preferred_time: number
    /** `__u32` */
    valid_time: number
  }

  /** `struct prefixmsg` of linux/rtnetlink.h: 12 bytes. */
  export interface prefixmsg extends View<'prefixmsg'> {
    /** `unsigned char` */
    prefix_family: number
    /** `int` */
    prefix_ifindex: number
    /** `unsigned char` */
    prefix_type: number
    /** `unsigned char` */
    prefix_len: number
    /** `unsigned char` */
    prefix_flags: number
  }

  /** `struct raw_hdlc_proto` of linux/hdlc/ioctl.h: 4 bytes. */
  export interface raw_hdlc_proto extends View<'raw_hdlc_proto'> {
    /** `short unsigned int` */
    encoding: number
    /** `short unsigned int` */
    parity: number
  }

  /** `struct rt0_hdr` of linux/ipv6.h: 8 bytes. */
  export interface rt0_hdr extends View<'rt0_hdr'> {
    /** `struct ipv6_rt_hdr` */
    get rt_hdr(): ipv6_rt_hdr
    set rt_hdr(value: Assignable<ipv6_rt_hdr>)
    /** `struct in6_addr[0]` */
    get addr(): StructArray<in6_addr>
    set addr(value: Assignable<StructArray<in6_addr>>)
  }

  /** `struct rt2_hdr` of linux/ipv6.h: 24 bytes. */
  export interface rt2_hdr extends View<'rt2_hdr'> {
    /** `struct ipv6_rt_hdr` */
    get rt_hdr(): ipv6_rt_hdr
    set rt_hdr(value: Assignable<ipv6_rt_hdr>)
    /** `struct in6_addr` */
    get addr(): in6_addr
    set addr(value: Assignable<in6_addr>)
  }

  /** `struct rta_cacheinfo` of linux/rtnetlink.h: 32 bytes. */
  export interface rta_cacheinfo extends View<'rta_cacheinfo'> {
    /** `__u32` */
    rta_clntref: number
    /** `__u32` */
    rta_lastuse: number
    /** `__s32` */
    rta_expires: number
    /** `__u32` */
    rta_error: number
    /** `__u32` */
    rta_used: number
    /** `__u32` */
    rta_id: number
    /** `__u32` */
    rta_ts: number
    /** `__u32` */
    rta_tsage: number
  }

  /** `struct rta_mfc_stats` of linux/rtnetlink.h: 24 bytes. */
  export interface rta_mfc_stats extends View<'rta_mfc_stats', 'mfcs_packets' | 'mfcs_bytes' | 'mfcs_wrong_if'> {
    /** `__u64`: a number of things other than bytes (packets) */
    mfcs_packets: number
    /** `__u64`: a number of bytes */
    mfcs_bytes: number
    /** `__u64`: a number of things other than bytes (packets) */
    mfcs_wrong_if: number
  }

  /** `ports` in `rta_session.u`. */
  export interface rta_session$u$ports extends View<'rta_session.u.ports'> {
    /** `__u16` */
    sport: number
    /** `__u16` */
    dport: number
  }
  /** `icmpt` in `rta_session.u`. */
  export interface rta_session$u$icmpt extends View<'rta_session.u.icmpt'> {
    /** `__u8` */
    type: number
    /** `__u8` */
    code: number
    /** `__u16` */
    ident: number
  }
  /** `u` in `rta_session`. */
  export interface rta_session$u extends View<'rta_session.u'> {
    /** `struct` */
    get ports(): rta_session$u$ports
    set ports(value: Assignable<rta_session$u$ports>)
    /** `struct` */
    get icmpt(): rta_session$u$icmpt
    set icmpt(value: Assignable<rta_session$u$icmpt>)
    /** `__u32` */
    spi: number
  }
  /** `struct rta_session` of linux/rtnetlink.h: 8 bytes. */
  export interface rta_session extends View<'rta_session'> {
    /** `__u8` */
    proto: number
    /** `union` */
    get u(): rta_session$u
    set u(value: Assignable<rta_session$u>)
  }

  /** `struct rtattr` of linux/rtnetlink.h: 4 bytes. */
  export interface rtattr extends View<'rtattr'> {
    /** `short unsigned int`: a number of bytes */
    rta_len: number
    /** `short unsigned int` */
    rta_type: number
  }

  /** `struct rtentry` of linux/route.h: 120 bytes. */
  export interface rtentry extends View<'rtentry', 'rt_mtu' | 'rt_window'> {
    /** `struct sockaddr` */
    get rt_dst(): sockaddr
    set rt_dst(value: Assignable<sockaddr>)
    /** `struct sockaddr` */
    get rt_gateway(): sockaddr
    set rt_gateway(value: Assignable<sockaddr>)
    /** `struct sockaddr` */
    get rt_genmask(): sockaddr
    set rt_genmask(value: Assignable<sockaddr>)
    /** `short unsigned int`: flags: `RTF_` */
    rt_flags: Flags<RTF_>
    /** `short int` */
    rt_metric: number
    /** `char *`: bytes, read by the kernel; null: any interface */
    get rt_dev(): Pointer<ToText>
    set rt_dev(value: Assignable<Pointer<ToText>>)
    /** `long unsigned int`: a number of bytes */
    rt_mtu: number
    /** `long unsigned int`: a number of bytes */
    rt_window: number
    /** `short unsigned int`: time in ms */
    rt_irtt: number
  }

  /** `struct rtgenmsg` of linux/rtnetlink.h: 1 bytes. */
  export interface rtgenmsg extends View<'rtgenmsg'> {
    /** `unsigned char`: one of `AF_` */
    rtgen_family: Choice<AF_>
  }

  /** `struct rtmsg` of linux/rtnetlink.h: 12 bytes. */
  export interface rtmsg extends View<'rtmsg'> {
    /** `unsigned char`: one of `AF_` */
    rtm_family: Choice<AF_>
    /** `unsigned char` */
    rtm_dst_len: number
    /** `unsigned char` */
    rtm_src_len: number
    /** `unsigned char` */
    rtm_tos: number
    /** `unsigned char`: a plain number (routing table) */
    rtm_table: number
    /** `unsigned char`: one of `RTPROT_` */
    rtm_protocol: Choice<RTPROT_>
    /** `unsigned char`: one of `RT_SCOPE_` */
    rtm_scope: Choice<RT_SCOPE_>
    /** `unsigned char`: one of `RTN_` */
    rtm_type: Choice<RTN_>
    /** `unsigned int`: flags: `RTM_F_`, `RTNH_F_` */
    rtm_flags: Flags<RTM_F_ | RTNH_F_>
  }

  /** `struct rtnexthop` of linux/rtnetlink.h: 8 bytes. */
  export interface rtnexthop extends View<'rtnexthop'> {
    /** `short unsigned int`: a number of bytes */
    rtnh_len: number
    /** `unsigned char`: flags: `RTNH_F_` */
    rtnh_flags: Flags<RTNH_F_>
    /** `unsigned char` */
    rtnh_hops: number
    /** `int`: a plain number (interface) */
    rtnh_ifindex: number
  }

  /** `struct rtnl_hw_stats64` of linux/if_link.h: 72 bytes. */
  export interface rtnl_hw_stats64 extends View<'rtnl_hw_stats64', 'rx_packets' | 'tx_packets' | 'rx_bytes' | 'tx_bytes' | 'rx_errors' | 'tx_errors' | 'rx_dropped' | 'tx_dropped' | 'multicast'> {
    /** `__u64`: a number of things other than bytes (packets) */
    rx_packets: number
    /** `__u64`: a number of things other than bytes (packets) */
    tx_packets: number
    /** `__u64`: a number of bytes */
    rx_bytes: number
    /** `__u64`: a number of bytes */
    tx_bytes: number
    /** `__u64`: a number of things other than bytes */
    rx_errors: number
    /** `__u64`: a number of things other than bytes */
    tx_errors: number
    /** `__u64`: a number of things other than bytes */
    rx_dropped: number
    /** `__u64`: a number of things other than bytes */
    tx_dropped: number
    /** `__u64`: a number of things other than bytes */
    multicast: number
  }

  /** `struct rtnl_link_ifmap` of linux/if_link.h: 32 bytes. */
  export interface rtnl_link_ifmap extends View<'rtnl_link_ifmap'> {
    /** `__u64`: a raw address that is not a buffer of the caller */
    get mem_start(): Pointer<ToBytes>
    set mem_start(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get mem_end(): Pointer<ToBytes>
    set mem_end(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a raw address that is not a buffer of the caller */
    get base_addr(): Pointer<ToBytes>
    set base_addr(value: Assignable<Pointer<ToBytes>>)
    /** `__u16` */
    irq: number
    /** `__u8` */
    dma: number
    /** `__u8` */
    port: number
  }

  /** `struct rtnl_link_stats` of linux/if_link.h: 96 bytes. */
  export interface rtnl_link_stats extends View<'rtnl_link_stats'> {
    /** `__u32` */
    rx_packets: number
    /** `__u32` */
    tx_packets: number
    /** `__u32` */
    rx_bytes: number
    /** `__u32` */
    tx_bytes: number
    /** `__u32` */
    rx_errors: number
    /** `__u32` */
    tx_errors: number
    /** `__u32` */
    rx_dropped: number
    /** `__u32` */
    tx_dropped: number
    /** `__u32` */
    multicast: number
    /** `__u32` */
    collisions: number
    /** `__u32` */
    rx_length_errors: number
    /** `__u32` */
    rx_over_errors: number
    /** `__u32` */
    rx_crc_errors: number
    /** `__u32` */
    rx_frame_errors: number
    /** `__u32` */
    rx_fifo_errors: number
    /** `__u32` */
    rx_missed_errors: number
    /** `__u32` */
    tx_aborted_errors: number
    /** `__u32` */
    tx_carrier_errors: number
    /** `__u32` */
    tx_fifo_errors: number
    /** `__u32` */
    tx_heartbeat_errors: number
    /** `__u32` */
    tx_window_errors: number
    /** `__u32` */
    rx_compressed: number
    /** `__u32` */
    tx_compressed: number
    /** `__u32` */
    rx_nohandler: number
  }

  /** `struct rtnl_link_stats64` of linux/if_link.h: 200 bytes. */
  export interface rtnl_link_stats64 extends View<'rtnl_link_stats64', 'rx_packets' | 'tx_packets' | 'rx_bytes' | 'tx_bytes' | 'rx_errors' | 'tx_errors' | 'rx_dropped' | 'tx_dropped' | 'multicast' | 'collisions' | 'rx_length_errors' | 'rx_over_errors' | 'rx_crc_errors' | 'rx_frame_errors' | 'rx_fifo_errors' | 'rx_missed_errors' | 'tx_aborted_errors' | 'tx_carrier_errors' | 'tx_fifo_errors' | 'tx_heartbeat_errors' | 'tx_window_errors' | 'rx_compressed' | 'tx_compressed' | 'rx_nohandler' | 'rx_otherhost_dropped'> {
    /** `__u64`: a number of things other than bytes (packets) */
    rx_packets: number
    /** `__u64`: a number of things other than bytes (packets) */
    tx_packets: number
    /** `__u64`: a number of bytes */
    rx_bytes: number
    /** `__u64`: a number of bytes */
    tx_bytes: number
    /** `__u64`: a number of things other than bytes */
    rx_errors: number
    /** `__u64`: a number of things other than bytes */
    tx_errors: number
    /** `__u64`: a number of things other than bytes */
    rx_dropped: number
    /** `__u64`: a number of things other than bytes */
    tx_dropped: number
    /** `__u64`: a number of things other than bytes */
    multicast: number
    /** `__u64`: a number of things other than bytes */
    collisions: number
    /** `__u64`: a number of things other than bytes */
    rx_length_errors: number
    /** `__u64`: a number of things other than bytes */
    rx_over_errors: number
    /** `__u64`: a number of things other than bytes */
    rx_crc_errors: number
    /** `__u64`: a number of things other than bytes */
    rx_frame_errors: number
    /** `__u64`: a number of things other than bytes */
    rx_fifo_errors: number
    /** `__u64`: a number of things other than bytes */
    rx_missed_errors: number
    /** `__u64`: a number of things other than bytes */
    tx_aborted_errors: number
    /** `__u64`: a number of things other than bytes */
    tx_carrier_errors: number
    /** `__u64`: a number of things other than bytes */
    tx_fifo_errors: number
    /** `__u64`: a number of things other than bytes */
    tx_heartbeat_errors: number
    /** `__u64`: a number of things other than bytes */
    tx_window_errors: number
    /** `__u64`: a number of things other than bytes */
    rx_compressed: number
    /** `__u64`: a number of things other than bytes */
    tx_compressed: number
    /** `__u64`: a number of things other than bytes */
    rx_nohandler: number
    /** `__u64`: a number of things other than bytes */
    rx_otherhost_dropped: number
  }

  /** `struct rtvia` of linux/rtnetlink.h: 2 bytes. */
  export interface rtvia extends View<'rtvia'> {
    /** `__kernel_sa_family_t` */
    rtvia_family: number
    /** `__u8[0]` */
    get rtvia_addr(): ByteField
    set rtvia_addr(value: Assignable<ByteField>)
  }

  /** `struct sadb_address` of linux/pfkeyv2.h: 8 bytes. */
  export interface sadb_address extends View<'sadb_address'> {
    /** `__u16` */
    sadb_address_len: number
    /** `__u16` */
    sadb_address_exttype: number
    /** `__u8` */
    sadb_address_proto: number
    /** `__u8` */
    sadb_address_prefixlen: number
  }

  /** `struct sadb_alg` of linux/pfkeyv2.h: 8 bytes. */
  export interface sadb_alg extends View<'sadb_alg'> {
    /** `__u8` */
    sadb_alg_id: number
    /** `__u8` */
    sadb_alg_ivlen: number
    /** `__u16` */
    sadb_alg_minbits: number
    /** `__u16` */
    sadb_alg_maxbits: number
  }

  /** `struct sadb_comb` of linux/pfkeyv2.h: 72 bytes. */
  export interface sadb_comb extends View<'sadb_comb', 'sadb_comb_soft_bytes' | 'sadb_comb_hard_bytes' | 'sadb_comb_soft_addtime' | 'sadb_comb_hard_addtime' | 'sadb_comb_soft_usetime' | 'sadb_comb_hard_usetime'> {
    /** `__u8` */
    sadb_comb_auth: number
    /** `__u8` */
    sadb_comb_encrypt: number
    /** `__u16` */
    sadb_comb_flags: number
    /** `__u16` */
    sadb_comb_auth_minbits: number
    /** `__u16` */
    sadb_comb_auth_maxbits: number
    /** `__u16` */
    sadb_comb_encrypt_minbits: number
    /** `__u16` */
    sadb_comb_encrypt_maxbits: number
    /** `__u32` */
    sadb_comb_soft_allocations: number
    /** `__u32` */
    sadb_comb_hard_allocations: number
    /** `__u64`: a number of bytes */
    sadb_comb_soft_bytes: number
    /** `__u64`: a number of bytes */
    sadb_comb_hard_bytes: number
    /** `__u64`: time in s */
    sadb_comb_soft_addtime: number
    /** `__u64`: time in s */
    sadb_comb_hard_addtime: number
    /** `__u64`: time in s */
    sadb_comb_soft_usetime: number
    /** `__u64`: time in s */
    sadb_comb_hard_usetime: number
  }

  /** `struct sadb_ext` of linux/pfkeyv2.h: 4 bytes. */
  export interface sadb_ext extends View<'sadb_ext'> {
    /** `__u16` */
    sadb_ext_len: number
    /** `__u16` */
    sadb_ext_type: number
  }

  /** `struct sadb_ident` of linux/pfkeyv2.h: 16 bytes. */
  export interface sadb_ident extends View<'sadb_ident'> {
    /** `__u16`: a number of things other than bytes (units of 8 bytes) */
    sadb_ident_len: number
    /** `__u16`: one of `SADB_EXT_IDENTITY_` */
    sadb_ident_exttype: Choice<SADB_EXT_IDENTITY_>
    /** `__u16`: one of `SADB_IDENTTYPE_` */
    sadb_ident_type: Choice<SADB_IDENTTYPE_>
  }

  /** `struct sadb_key` of linux/pfkeyv2.h: 8 bytes. */
  export interface sadb_key extends View<'sadb_key'> {
    /** `__u16` */
    sadb_key_len: number
    /** `__u16` */
    sadb_key_exttype: number
    /** `__u16` */
    sadb_key_bits: number
  }

  /** `struct sadb_lifetime` of linux/pfkeyv2.h: 32 bytes. */
  export interface sadb_lifetime extends View<'sadb_lifetime', 'sadb_lifetime_bytes' | 'sadb_lifetime_addtime' | 'sadb_lifetime_usetime'> {
    /** `__u16`: a number of things other than bytes (units of 8 bytes) */
    sadb_lifetime_len: number
    /** `__u16`: one of `SADB_EXT_LIFETIME_` */
    sadb_lifetime_exttype: Choice<SADB_EXT_LIFETIME_>
    /** `__u32`: a number of things other than bytes (packets) */
    sadb_lifetime_allocations: number
    /** `__u64`: a number of bytes */
    sadb_lifetime_bytes: number
    /** `__u64`: time in s */
    sadb_lifetime_addtime: number
    /** `__u64`: time in s */
    sadb_lifetime_usetime: number
  }

  /** `struct sadb_msg` of linux/pfkeyv2.h: 16 bytes. */
  export interface sadb_msg extends View<'sadb_msg'> {
    /** `__u8` */
    sadb_msg_version: number
    /** `__u8` */
    sadb_msg_type: number
    /** `__u8` */
    sadb_msg_errno: number
    /** `__u8` */
    sadb_msg_satype: number
    /** `__u16` */
    sadb_msg_len: number
    /** `__u32` */
    sadb_msg_seq: number
    /** `__u32` */
    sadb_msg_pid: number
  }

  /** `struct sadb_prop` of linux/pfkeyv2.h: 8 bytes. */
  export interface sadb_prop extends View<'sadb_prop'> {
    /** `__u16` */
    sadb_prop_len: number
    /** `__u16` */
    sadb_prop_exttype: number
    /** `__u8` */
    sadb_prop_replay: number
  }

  /** `struct sadb_sa` of linux/pfkeyv2.h: 16 bytes. */
  export interface sadb_sa extends View<'sadb_sa'> {
    /** `__u16` */
    sadb_sa_len: number
    /** `__u16` */
    sadb_sa_exttype: number
    /** `__be32`, big-endian in memory */
    sadb_sa_spi: number
    /** `__u8` */
    sadb_sa_replay: number
    /** `__u8` */
    sadb_sa_state: number
    /** `__u8` */
    sadb_sa_auth: number
    /** `__u8` */
    sadb_sa_encrypt: number
    /** `__u32` */
    sadb_sa_flags: number
  }

  /** `struct sadb_sens` of linux/pfkeyv2.h: 16 bytes. */
  export interface sadb_sens extends View<'sadb_sens'> {
    /** `__u16` */
    sadb_sens_len: number
    /** `__u16` */
    sadb_sens_exttype: number
    /** `__u32` */
    sadb_sens_dpd: number
    /** `__u8` */
    sadb_sens_sens_level: number
    /** `__u8` */
    sadb_sens_sens_len: number
    /** `__u8` */
    sadb_sens_integ_level: number
    /** `__u8` */
    sadb_sens_integ_len: number
  }

  /** `struct sadb_spirange` of linux/pfkeyv2.h: 16 bytes. */
  export interface sadb_spirange extends View<'sadb_spirange'> {
    /** `__u16` */
    sadb_spirange_len: number
    /** `__u16` */
    sadb_spirange_exttype: number
    /** `__u32` */
    sadb_spirange_min: number
    /** `__u32` */
    sadb_spirange_max: number
  }

  /** `struct sadb_supported` of linux/pfkeyv2.h: 8 bytes. */
  export interface sadb_supported extends View<'sadb_supported'> {
    /** `__u16` */
    sadb_supported_len: number
    /** `__u16` */
    sadb_supported_exttype: number
  }

  /** `struct sadb_x_filter` of linux/pfkeyv2.h: 40 bytes. */
  export interface sadb_x_filter extends View<'sadb_x_filter'> {
    /** `__u16` */
    sadb_x_filter_len: number
    /** `__u16` */
    sadb_x_filter_exttype: number
    /** `__u32[4]` */
    get sadb_x_filter_saddr(): FieldArray<number, Assignable<number>>
    set sadb_x_filter_saddr(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u32[4]` */
    get sadb_x_filter_daddr(): FieldArray<number, Assignable<number>>
    set sadb_x_filter_daddr(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u16` */
    sadb_x_filter_family: number
    /** `__u8` */
    sadb_x_filter_splen: number
    /** `__u8` */
    sadb_x_filter_dplen: number
  }

  /** `struct sadb_x_ipsecrequest` of linux/pfkeyv2.h: 16 bytes. */
  export interface sadb_x_ipsecrequest extends View<'sadb_x_ipsecrequest'> {
    /** `__u16` */
    sadb_x_ipsecrequest_len: number
    /** `__u16` */
    sadb_x_ipsecrequest_proto: number
    /** `__u8` */
    sadb_x_ipsecrequest_mode: number
    /** `__u8` */
    sadb_x_ipsecrequest_level: number
    /** `__u32` */
    sadb_x_ipsecrequest_reqid: number
  }

  /** `struct sadb_x_kmaddress` of linux/pfkeyv2.h: 8 bytes. */
  export interface sadb_x_kmaddress extends View<'sadb_x_kmaddress'> {
    /** `__u16` */
    sadb_x_kmaddress_len: number
    /** `__u16` */
    sadb_x_kmaddress_exttype: number
  }

  /** `struct sadb_x_kmprivate` of linux/pfkeyv2.h: 8 bytes. */
  export interface sadb_x_kmprivate extends View<'sadb_x_kmprivate'> {
    /** `__u16` */
    sadb_x_kmprivate_len: number
    /** `__u16` */
    sadb_x_kmprivate_exttype: number
  }

  /** `struct sadb_x_nat_t_port` of linux/pfkeyv2.h: 8 bytes. */
  export interface sadb_x_nat_t_port extends View<'sadb_x_nat_t_port'> {
    /** `__u16` */
    sadb_x_nat_t_port_len: number
    /** `__u16` */
    sadb_x_nat_t_port_exttype: number
    /** `__be16`, big-endian in memory */
    sadb_x_nat_t_port_port: number
  }

  /** `struct sadb_x_nat_t_type` of linux/pfkeyv2.h: 8 bytes. */
  export interface sadb_x_nat_t_type extends View<'sadb_x_nat_t_type'> {
    /** `__u16` */
    sadb_x_nat_t_type_len: number
    /** `__u16` */
    sadb_x_nat_t_type_exttype: number
    /** `__u8` */
    sadb_x_nat_t_type_type: number
  }

  /** `struct sadb_x_policy` of linux/pfkeyv2.h: 16 bytes. */
  export interface sadb_x_policy extends View<'sadb_x_policy'> {
    /** `__u16` */
    sadb_x_policy_len: number
    /** `__u16` */
    sadb_x_policy_exttype: number
    /** `__u16` */
    sadb_x_policy_type: number
    /** `__u8` */
    sadb_x_policy_dir: number
    /** `__u32` */
    sadb_x_policy_id: number
    /** `__u32` */
    sadb_x_policy_priority: number
  }

  /** `struct sadb_x_sa2` of linux/pfkeyv2.h: 16 bytes. */
  export interface sadb_x_sa2 extends View<'sadb_x_sa2'> {
    /** `__u16` */
    sadb_x_sa2_len: number
    /** `__u16` */
    sadb_x_sa2_exttype: number
    /** `__u8` */
    sadb_x_sa2_mode: number
    /** `__u32` */
    sadb_x_sa2_sequence: number
    /** `__u32` */
    sadb_x_sa2_reqid: number
  }

  /** `struct sadb_x_sec_ctx` of linux/pfkeyv2.h: 8 bytes. */
  export interface sadb_x_sec_ctx extends View<'sadb_x_sec_ctx'> {
    /** `__u16` */
    sadb_x_sec_len: number
    /** `__u16` */
    sadb_x_sec_exttype: number
    /** `__u8` */
    sadb_x_ctx_alg: number
    /** `__u8` */
    sadb_x_ctx_doi: number
    /** `__u16` */
    sadb_x_ctx_len: number
  }

  /** `struct scm_timestamping` of linux/errqueue.h: 48 bytes. */
  export interface scm_timestamping extends View<'scm_timestamping'> {
    /** `struct timespec[3]` */
    get ts(): StructArray<__kernel_timespec>
    set ts(value: Assignable<StructArray<__kernel_timespec>>)
  }

  /** `struct scm_timestamping64` of linux/errqueue.h: 48 bytes. */
  export interface scm_timestamping64 extends View<'scm_timestamping64'> {
    /** `struct __kernel_timespec[3]` */
    get ts(): StructArray<__kernel_timespec>
    set ts(value: Assignable<StructArray<__kernel_timespec>>)
  }

  /** `struct scm_ts_pktinfo` of linux/net_tstamp.h: 16 bytes. */
  export interface scm_ts_pktinfo extends View<'scm_ts_pktinfo'> {
    /** `__u32` */
    if_index: number
    /** `__u32` */
    pkt_length: number
  }

  /** `struct sioc_mif_req6` of linux/mroute6.h: 40 bytes. */
  export interface sioc_mif_req6 extends View<'sioc_mif_req6', 'icount' | 'ocount' | 'ibytes' | 'obytes'> {
    /** `mifi_t` */
    mifi: number
    /** `long unsigned int`: a number of things other than bytes (packets) */
    icount: number
    /** `long unsigned int`: a number of things other than bytes (packets) */
    ocount: number
    /** `long unsigned int`: a number of bytes */
    ibytes: number
    /** `long unsigned int`: a number of bytes */
    obytes: number
  }

  /** `struct sioc_sg_req` of linux/mroute.h: 32 bytes. */
  export interface sioc_sg_req extends View<'sioc_sg_req', 'pktcnt' | 'bytecnt' | 'wrong_if'> {
    /** `struct in_addr` */
    get src(): in_addr
    set src(value: Assignable<in_addr>)
    /** `struct in_addr` */
    get grp(): in_addr
    set grp(value: Assignable<in_addr>)
    /** `long unsigned int`: a number of things other than bytes (packets) */
    pktcnt: number
    /** `long unsigned int`: a number of bytes */
    bytecnt: number
    /** `long unsigned int`: a number of things other than bytes (packets) */
    wrong_if: number
  }

  /** `struct sioc_sg_req6` of linux/mroute6.h: 80 bytes. */
  export interface sioc_sg_req6 extends View<'sioc_sg_req6', 'pktcnt' | 'bytecnt' | 'wrong_if'> {
    /** `struct sockaddr_in6` */
    get src(): sockaddr_in6
    set src(value: Assignable<sockaddr_in6>)
    /** `struct sockaddr_in6` */
    get grp(): sockaddr_in6
    set grp(value: Assignable<sockaddr_in6>)
    /** `long unsigned int`: a number of things other than bytes (packets) */
    pktcnt: number
    /** `long unsigned int`: a number of bytes */
    bytecnt: number
    /** `long unsigned int`: a number of things other than bytes (packets) */
    wrong_if: number
  }

  /** `struct sioc_vif_req` of linux/mroute.h: 40 bytes. */
  export interface sioc_vif_req extends View<'sioc_vif_req', 'icount' | 'ocount' | 'ibytes' | 'obytes'> {
    /** `vifi_t` */
    vifi: number
    /** `long unsigned int`: a number of things other than bytes (packets) */
    icount: number
    /** `long unsigned int`: a number of things other than bytes (packets) */
    ocount: number
    /** `long unsigned int`: a number of bytes */
    ibytes: number
    /** `long unsigned int`: a number of bytes */
    obytes: number
  }

  /** `struct so_timestamping` of linux/net_tstamp.h: 8 bytes. */
  export interface so_timestamping extends View<'so_timestamping'> {
    /** `int`: flags: `SOF_TIMESTAMPING_` */
    flags: Flags<SOF_TIMESTAMPING_>
    /** `int`: a plain number */
    bind_phc: number
  }

  /** `struct sock_diag_req` of linux/sock_diag.h: 2 bytes. */
  export interface sock_diag_req extends View<'sock_diag_req'> {
    /** `__u8` */
    sdiag_family: number
    /** `__u8` */
    sdiag_protocol: number
  }

  /** `struct sock_ee_data_rfc4884` of linux/errqueue.h: 4 bytes. */
  export interface sock_ee_data_rfc4884 extends View<'sock_ee_data_rfc4884'> {
    /** `__u16` */
    len: number
    /** `__u8` */
    flags: number
  }

  /** `struct sock_extended_err` of linux/errqueue.h: 16 bytes. */
  export interface sock_extended_err extends View<'sock_extended_err'> {
    /** `__u32` */
    ee_errno: number
    /** `__u8` */
    ee_origin: number
    /** `__u8` */
    ee_type: number
    /** `__u8` */
    ee_code: number
    /** `__u32` */
    ee_info: number
    /** `__u32` */
    ee_data: number
    /** `struct sock_ee_data_rfc4884` */
    get ee_rfc4884(): sock_ee_data_rfc4884
    set ee_rfc4884(value: Assignable<sock_ee_data_rfc4884>)
  }

  /** `struct sock_txtime` of linux/net_tstamp.h: 8 bytes. */
  export interface sock_txtime extends View<'sock_txtime'> {
    /** `__kernel_clockid_t`: one of `CLOCK_` */
    clockid: Choice<CLOCK_>
    /** `__u32`: flags: `SOF_TXTIME_` */
    flags: Flags<SOF_TXTIME_>
  }

  /** `struct sockaddr` of include/linux/socket.h: 16 bytes. */
  export interface sockaddr extends View<'sockaddr'> {
    /** `sa_family_t`: one of `AF_` */
    sa_family: Choice<AF_>
    /** `char[14]` */
    get sa_data(): ByteField
    set sa_data(value: Assignable<ByteField>)
  }

  /** `struct sockaddr_alg` of linux/if_alg.h: 88 bytes. */
  export interface sockaddr_alg extends View<'sockaddr_alg'> {
    /** `__u16` */
    salg_family: number
    /** `__u8[14]` */
    get salg_type(): ByteField
    set salg_type(value: Assignable<ByteField>)
    /** `__u32` */
    salg_feat: number
    /** `__u32` */
    salg_mask: number
    /** `__u8[64]` */
    get salg_name(): ByteField
    set salg_name(value: Assignable<ByteField>)
  }

  /** `struct sockaddr_alg_new` of linux/if_alg.h: 24 bytes. */
  export interface sockaddr_alg_new extends View<'sockaddr_alg_new'> {
    /** `__u16` */
    salg_family: number
    /** `__u8[14]` */
    get salg_type(): ByteField
    set salg_type(value: Assignable<ByteField>)
    /** `__u32` */
    salg_feat: number
    /** `__u32` */
    salg_mask: number
    /** `__u8[0]` */
    get salg_name(): ByteField
    set salg_name(value: Assignable<ByteField>)
  }

  /** `tp` in `sockaddr_can.can_addr`. */
  export interface sockaddr_can$can_addr$tp extends View<'sockaddr_can.can_addr.tp'> {
    /** `canid_t` */
    rx_id: number
    /** `canid_t` */
    tx_id: number
  }
  /** `j1939` in `sockaddr_can.can_addr`. */
  export interface sockaddr_can$can_addr$j1939 extends View<'sockaddr_can.can_addr.j1939', 'name'> {
    /** `__u64`: a plain number (J1939 name) */
    name: number
    /** `__u32` */
    pgn: number
    /** `__u8` */
    addr: number
  }
  /** `can_addr` in `sockaddr_can`. */
  export interface sockaddr_can$can_addr extends View<'sockaddr_can.can_addr'> {
    /** `struct` */
    get tp(): sockaddr_can$can_addr$tp
    set tp(value: Assignable<sockaddr_can$can_addr$tp>)
    /** `struct` */
    get j1939(): sockaddr_can$can_addr$j1939
    set j1939(value: Assignable<sockaddr_can$can_addr$j1939>)
  }
  /** `struct sockaddr_can` of linux/can.h: 24 bytes. */
  export interface sockaddr_can extends View<'sockaddr_can'> {
    /** `__kernel_sa_family_t`: one of `AF_` */
    can_family: Choice<AF_>
    /** `int`: a plain number (interface) */
    can_ifindex: number
    /** `union` */
    get can_addr(): sockaddr_can$can_addr
    set can_addr(value: Assignable<sockaddr_can$can_addr>)
  }

  /** `struct sockaddr_in` of linux/in.h: 16 bytes. */
  export interface sockaddr_in extends View<'sockaddr_in'> {
    /** `__kernel_sa_family_t`: one of `AF_` */
    sin_family: Choice<AF_>
    /** `__be16`, big-endian in memory */
    sin_port: number
    /** `struct in_addr` */
    get sin_addr(): in_addr
    set sin_addr(value: Assignable<in_addr>)
  }

  /** `struct sockaddr_in6` of linux/in6.h: 28 bytes. */
  export interface sockaddr_in6 extends View<'sockaddr_in6'> {
    /** `short unsigned int`: one of `AF_` */
    sin6_family: Choice<AF_>
    /** `__be16`, big-endian in memory */
    sin6_port: number
    /** `__be32`, big-endian in memory */
    sin6_flowinfo: number
    /** `struct in6_addr` */
    get sin6_addr(): in6_addr
    set sin6_addr(value: Assignable<in6_addr>)
    /** `__u32`: a plain number (interface) */
    sin6_scope_id: number
  }

  /** `struct sockaddr_ll` of linux/if_packet.h: 20 bytes. */
  export interface sockaddr_ll extends View<'sockaddr_ll'> {
    /** `short unsigned int`: one of `AF_` */
    sll_family: Choice<AF_>
    /** `__be16`, big-endian in memory */
    sll_protocol: number
    /** `int`: a plain number (interface) */
    sll_ifindex: number
    /** `short unsigned int`: one of `ARPHRD_` */
    sll_hatype: Choice<ARPHRD_>
    /** `unsigned char`: one of `PACKET_TYPE_` */
    sll_pkttype: Choice<PACKET_TYPE_>
    /** `unsigned char` */
    sll_halen: number
    /** `unsigned char[8]` */
    get sll_addr(): ByteField
    set sll_addr(value: Assignable<ByteField>)
  }

  /** `struct sockaddr_nl` of linux/netlink.h: 12 bytes. */
  export interface sockaddr_nl extends View<'sockaddr_nl'> {
    /** `__kernel_sa_family_t`: one of `AF_` */
    nl_family: Choice<AF_>
    /** `__u32`: a plain number (netlink port) */
    nl_pid: number
    /** `__u32`: a set of bits without named constants */
    nl_groups: number
  }

  /** `struct sockaddr_pkt` of linux/if_packet.h: 18 bytes. */
  export interface sockaddr_pkt extends View<'sockaddr_pkt'> {
    /** `short unsigned int` */
    spkt_family: number
    /** `unsigned char[14]` */
    get spkt_device(): ByteField
    set spkt_device(value: Assignable<ByteField>)
    /** `__be16`, big-endian in memory */
    spkt_protocol: number
  }

  /** `struct sockaddr_un` of linux/un.h: 110 bytes. */
  export interface sockaddr_un extends View<'sockaddr_un'> {
    /** `__kernel_sa_family_t`: one of `AF_` */
    sun_family: Choice<AF_>
    /** `char[108]` */
    get sun_path(): ByteField
    set sun_path(value: Assignable<ByteField>)
  }

  /** `struct sockaddr_vm` of linux/vm_sockets.h: 16 bytes. */
  export interface sockaddr_vm extends View<'sockaddr_vm'> {
    /** `__kernel_sa_family_t`: one of `AF_` */
    svm_family: Choice<AF_>
    /** `unsigned int` */
    svm_port: number
    /** `unsigned int` */
    svm_cid: number
    /** `__u8`: flags: `VMADDR_FLAG_` */
    svm_flags: Flags<VMADDR_FLAG_>
    /** `unsigned char[3]` */
    get svm_zero(): ByteField
    set svm_zero(value: Assignable<ByteField>)
  }

  /** `struct sockaddr_xdp` of linux/if_xdp.h: 16 bytes. */
  export interface sockaddr_xdp extends View<'sockaddr_xdp'> {
    /** `__u16`: one of `AF_` */
    sxdp_family: Choice<AF_>
    /** `__u16`: flags: `XDP_BIND_` */
    sxdp_flags: Flags<XDP_BIND_>
    /** `__u32`: a plain number (interface) */
    sxdp_ifindex: number
    /** `__u32`: a plain number (queue) */
    sxdp_queue_id: number
    /** `__u32` */
    sxdp_shared_umem_fd: number
  }

  /** `struct sync_serial_settings` of linux/hdlc/ioctl.h: 12 bytes. */
  export interface sync_serial_settings extends View<'sync_serial_settings'> {
    /** `unsigned int` */
    clock_rate: number
    /** `unsigned int` */
    clock_type: number
    /** `short unsigned int` */
    loopback: number
  }

  /** `struct tcamsg` of linux/rtnetlink.h: 4 bytes. */
  export interface tcamsg extends View<'tcamsg'> {
    /** `unsigned char` */
    tca_family: number
  }

  /** `struct tcmsg` of linux/rtnetlink.h: 20 bytes. */
  export interface tcmsg extends View<'tcmsg'> {
    /** `unsigned char`: one of `AF_` */
    tcm_family: Choice<AF_>
    /** `int`: a plain number (interface) */
    tcm_ifindex: number
    /** `__u32` */
    tcm_handle: number
    /** `__u32` */
    tcm_parent: number
    /** `__u32` */
    tcm_info: number
  }

  /** `struct tcp_ao_add` of linux/tcp.h: 288 bytes. */
  export interface tcp_ao_add extends View<'tcp_ao_add'> {
    /** `struct __kernel_sockaddr_storage` */
    get addr(): __kernel_sockaddr_storage
    set addr(value: Assignable<__kernel_sockaddr_storage>)
    /** `char[64]` */
    get alg_name(): ByteField
    set alg_name(value: Assignable<ByteField>)
    /** `__s32`: a plain number (interface) */
    ifindex: number
    /** `__u32 : 1` */
    set_current: number
    /** `__u32 : 1` */
    set_rnext: number
    /** `__u8` */
    prefix: number
    /** `__u8` */
    sndid: number
    /** `__u8` */
    rcvid: number
    /** `__u8` */
    maclen: number
    /** `__u8`: flags: `TCP_AO_KEYF_` */
    keyflags: Flags<TCP_AO_KEYF_>
    /** `__u8` */
    keylen: number
    /** `__u8[80]` */
    get key(): ByteField
    set key(value: Assignable<ByteField>)
  }

  /** `struct tcp_ao_del` of linux/tcp.h: 144 bytes. */
  export interface tcp_ao_del extends View<'tcp_ao_del'> {
    /** `struct __kernel_sockaddr_storage` */
    get addr(): __kernel_sockaddr_storage
    set addr(value: Assignable<__kernel_sockaddr_storage>)
    /** `__s32`: a plain number (interface) */
    ifindex: number
    /** `__u32 : 1` */
    set_current: number
    /** `__u32 : 1` */
    set_rnext: number
    /** `__u32 : 1` */
    del_async: number
    /** `__u8` */
    prefix: number
    /** `__u8` */
    sndid: number
    /** `__u8` */
    rcvid: number
    /** `__u8` */
    current_key: number
    /** `__u8` */
    rnext: number
    /** `__u8`: flags: `TCP_AO_KEYF_` */
    keyflags: Flags<TCP_AO_KEYF_>
  }

  /** `struct tcp_ao_getsockopt` of linux/tcp.h: 304 bytes. */
  export interface tcp_ao_getsockopt extends View<'tcp_ao_getsockopt', 'pkt_good' | 'pkt_bad'> {
    /** `struct __kernel_sockaddr_storage` */
    get addr(): __kernel_sockaddr_storage
    set addr(value: Assignable<__kernel_sockaddr_storage>)
    /** `char[64]` */
    get alg_name(): ByteField
    set alg_name(value: Assignable<ByteField>)
    /** `__u8[80]` */
    get key(): ByteField
    set key(value: Assignable<ByteField>)
    /** `__u32` */
    nkeys: number
    /** `__u16 : 1` */
    is_current: number
    /** `__u16 : 1` */
    is_rnext: number
    /** `__u16 : 1` */
    get_all: number
    /** `__u8` */
    sndid: number
    /** `__u8` */
    rcvid: number
    /** `__u8` */
    prefix: number
    /** `__u8` */
    maclen: number
    /** `__u8`: flags: `TCP_AO_KEYF_` */
    keyflags: Flags<TCP_AO_KEYF_>
    /** `__u8` */
    keylen: number
    /** `__s32`: a plain number (interface) */
    ifindex: number
    /** `__u64`: a number of things other than bytes (segments) */
    pkt_good: number
    /** `__u64`: a number of things other than bytes (segments) */
    pkt_bad: number
  }

  /** `struct tcp_ao_info_opt` of linux/tcp.h: 48 bytes. */
  export interface tcp_ao_info_opt extends View<'tcp_ao_info_opt', 'pkt_good' | 'pkt_bad' | 'pkt_key_not_found' | 'pkt_ao_required' | 'pkt_dropped_icmp'> {
    /** `__u32 : 1` */
    set_current: number
    /** `__u32 : 1` */
    set_rnext: number
    /** `__u32 : 1` */
    ao_required: number
    /** `__u32 : 1` */
    set_counters: number
    /** `__u32 : 1` */
    accept_icmps: number
    /** `__u8` */
    current_key: number
    /** `__u8` */
    rnext: number
    /** `__u64`: a number of things other than bytes (segments) */
    pkt_good: number
    /** `__u64`: a number of things other than bytes (segments) */
    pkt_bad: number
    /** `__u64`: a number of things other than bytes (segments) */
    pkt_key_not_found: number
    /** `__u64`: a number of things other than bytes (segments) */
    pkt_ao_required: number
    /** `__u64`: a number of things other than bytes (segments) */
    pkt_dropped_icmp: number
  }

  /** `struct tcp_ao_repair` of linux/tcp.h: 16 bytes. */
  export interface tcp_ao_repair extends View<'tcp_ao_repair'> {
    /** `__be32`, big-endian in memory */
    snt_isn: number
    /** `__be32`, big-endian in memory */
    rcv_isn: number
    /** `__u32` */
    snd_sne: number
    /** `__u32` */
    rcv_sne: number
  }

  /** `struct tcp_bbr_info` of linux/inet_diag.h: 20 bytes. */
  export interface tcp_bbr_info extends View<'tcp_bbr_info'> {
    /** `__u32` */
    bbr_bw_lo: number
    /** `__u32` */
    bbr_bw_hi: number
    /** `__u32` */
    bbr_min_rtt: number
    /** `__u32` */
    bbr_pacing_gain: number
    /** `__u32` */
    bbr_cwnd_gain: number
  }

  /** `union tcp_cc_info` of linux/inet_diag.h: 20 bytes. */
  export interface tcp_cc_info extends View<'tcp_cc_info'> {
    /** `struct tcpvegas_info` */
    get vegas(): tcpvegas_info
    set vegas(value: Assignable<tcpvegas_info>)
    /** `struct tcp_dctcp_info` */
    get dctcp(): tcp_dctcp_info
    set dctcp(value: Assignable<tcp_dctcp_info>)
    /** `struct tcp_bbr_info` */
    get bbr(): tcp_bbr_info
    set bbr(value: Assignable<tcp_bbr_info>)
  }

  /** `struct tcp_dctcp_info` of linux/inet_diag.h: 16 bytes. */
  export interface tcp_dctcp_info extends View<'tcp_dctcp_info'> {
    /** `__u16` */
    dctcp_enabled: number
    /** `__u16` */
    dctcp_ce_state: number
    /** `__u32` */
    dctcp_alpha: number
    /** `__u32` */
    dctcp_ab_ecn: number
    /** `__u32` */
    dctcp_ab_tot: number
  }

  /** `struct tcp_diag_md5sig` of linux/tcp.h: 100 bytes. */
  export interface tcp_diag_md5sig extends View<'tcp_diag_md5sig'> {
    /** `__u8` */
    tcpm_family: number
    /** `__u8` */
    tcpm_prefixlen: number
    /** `__u16` */
    tcpm_keylen: number
    /** `__be32[4]`, big-endian in memory */
    get tcpm_addr(): FieldArray<number, Assignable<number>>
    set tcpm_addr(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u8[80]` */
    get tcpm_key(): ByteField
    set tcpm_key(value: Assignable<ByteField>)
  }

  /** `struct tcp_info` of linux/tcp.h: 280 bytes. */
  export interface tcp_info extends View<'tcp_info', 'tcpi_pacing_rate' | 'tcpi_max_pacing_rate' | 'tcpi_bytes_acked' | 'tcpi_bytes_received' | 'tcpi_delivery_rate' | 'tcpi_busy_time' | 'tcpi_rwnd_limited' | 'tcpi_sndbuf_limited' | 'tcpi_bytes_sent' | 'tcpi_bytes_retrans'> {
    /** `__u8` */
    tcpi_state: number
    /** `__u8` */
    tcpi_ca_state: number
    /** `__u8` */
    tcpi_retransmits: number
    /** `__u8` */
    tcpi_probes: number
    /** `__u8` */
    tcpi_backoff: number
    /** `__u8` */
    tcpi_options: number
    /** `__u8 : 4` */
    tcpi_snd_wscale: number
    /** `__u8 : 4` */
    tcpi_rcv_wscale: number
    /** `__u8 : 1` */
    tcpi_delivery_rate_app_limited: number
    /** `__u8 : 2` */
    tcpi_fastopen_client_fail: number
    /** `__u32` */
    tcpi_rto: number
    /** `__u32` */
    tcpi_ato: number
    /** `__u32` */
    tcpi_snd_mss: number
    /** `__u32` */
    tcpi_rcv_mss: number
    /** `__u32` */
    tcpi_unacked: number
    /** `__u32` */
    tcpi_sacked: number
    /** `__u32` */
    tcpi_lost: number
    /** `__u32` */
    tcpi_retrans: number
    /** `__u32` */
    tcpi_fackets: number
    /** `__u32` */
    tcpi_last_data_sent: number
    /** `__u32` */
    tcpi_last_ack_sent: number
    /** `__u32` */
    tcpi_last_data_recv: number
    /** `__u32` */
    tcpi_last_ack_recv: number
    /** `__u32` */
    tcpi_pmtu: number
    /** `__u32` */
    tcpi_rcv_ssthresh: number
    /** `__u32` */
    tcpi_rtt: number
    /** `__u32` */
    tcpi_rttvar: number
    /** `__u32` */
    tcpi_snd_ssthresh: number
    /** `__u32` */
    tcpi_snd_cwnd: number
    /** `__u32` */
    tcpi_advmss: number
    /** `__u32` */
    tcpi_reordering: number
    /** `__u32` */
    tcpi_rcv_rtt: number
    /** `__u32` */
    tcpi_rcv_space: number
    /** `__u32` */
    tcpi_total_retrans: number
    /** `__u64`: a number of things other than bytes (bytes in a second) */
    tcpi_pacing_rate: number
    /** `__u64`: a number of things other than bytes (bytes in a second) */
    tcpi_max_pacing_rate: number
    /** `__u64`: a number of bytes */
    tcpi_bytes_acked: number
    /** `__u64`: a number of bytes */
    tcpi_bytes_received: number
    /** `__u32` */
    tcpi_segs_out: number
    /** `__u32` */
    tcpi_segs_in: number
    /** `__u32` */
    tcpi_notsent_bytes: number
    /** `__u32` */
    tcpi_min_rtt: number
    /** `__u32` */
    tcpi_data_segs_in: number
    /** `__u32` */
    tcpi_data_segs_out: number
    /** `__u64`: a number of things other than bytes (bytes in a second) */
    tcpi_delivery_rate: number
    /** `__u64`: time in us */
    tcpi_busy_time: number
    /** `__u64`: time in us */
    tcpi_rwnd_limited: number
    /** `__u64`: time in us */
    tcpi_sndbuf_limited: number
    /** `__u32` */
    tcpi_delivered: number
    /** `__u32` */
    tcpi_delivered_ce: number
    /** `__u64`: a number of bytes */
    tcpi_bytes_sent: number
    /** `__u64`: a number of bytes */
    tcpi_bytes_retrans: number
    /** `__u32` */
    tcpi_dsack_dups: number
    /** `__u32` */
    tcpi_reord_seen: number
    /** `__u32` */
    tcpi_rcv_ooopack: number
    /** `__u32` */
    tcpi_snd_wnd: number
    /** `__u32` */
    tcpi_rcv_wnd: number
    /** `__u32` */
    tcpi_rehash: number
    /** `__u16` */
    tcpi_total_rto: number
    /** `__u16` */
    tcpi_total_rto_recoveries: number
    /** `__u32` */
    tcpi_total_rto_time: number
    /** `__u32` */
    tcpi_received_ce: number
    /** `__u32` */
    tcpi_delivered_e1_bytes: number
    /** `__u32` */
    tcpi_delivered_e0_bytes: number
    /** `__u32` */
    tcpi_delivered_ce_bytes: number
    /** `__u32` */
    tcpi_received_e1_bytes: number
    /** `__u32` */
    tcpi_received_e0_bytes: number
    /** `__u32` */
    tcpi_received_ce_bytes: number
    /** `__u32 : 2` */
    tcpi_ecn_mode: number
    /** `__u32 : 2` */
    tcpi_accecn_opt_seen: number
    /** `__u32 : 4` */
    tcpi_accecn_fail_mode: number
    /** `__u32 : 24` */
    tcpi_options2: number
  }

  /** `struct tcp_md5sig` of linux/tcp.h: 216 bytes. */
  export interface tcp_md5sig extends View<'tcp_md5sig'> {
    /** `struct __kernel_sockaddr_storage` */
    get tcpm_addr(): __kernel_sockaddr_storage
    set tcpm_addr(value: Assignable<__kernel_sockaddr_storage>)
    /** `__u8`: flags: `TCP_MD5SIG_FLAG_` */
    tcpm_flags: Flags<TCP_MD5SIG_FLAG_>
    /** `__u8` */
    tcpm_prefixlen: number
    /** `__u16` */
    tcpm_keylen: number
    /** `int`: a plain number (interface) */
    tcpm_ifindex: number
    /** `__u8[80]` */
    get tcpm_key(): ByteField
    set tcpm_key(value: Assignable<ByteField>)
  }

  /** `struct tcp_repair_opt` of linux/tcp.h: 8 bytes. */
  export interface tcp_repair_opt extends View<'tcp_repair_opt'> {
    /** `__u32` */
    opt_code: number
    /** `__u32` */
    opt_val: number
  }

  /** `struct tcp_repair_window` of linux/tcp.h: 20 bytes. */
  export interface tcp_repair_window extends View<'tcp_repair_window'> {
    /** `__u32` */
    snd_wl1: number
    /** `__u32` */
    snd_wnd: number
    /** `__u32` */
    max_window: number
    /** `__u32` */
    rcv_wnd: number
    /** `__u32` */
    rcv_wup: number
  }

  /** `union tcp_word_hdr` of linux/tcp.h: 20 bytes. */
  export interface tcp_word_hdr extends View<'tcp_word_hdr'> {
    /** `struct tcphdr` */
    get hdr(): tcphdr
    set hdr(value: Assignable<tcphdr>)
    /** `__be32[5]`, big-endian in memory */
    get words(): FieldArray<number, Assignable<number>>
    set words(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct tcp_zerocopy_receive` of linux/tcp.h: 64 bytes. */
  export interface tcp_zerocopy_receive extends View<'tcp_zerocopy_receive', 'msg_controllen'> {
    /** `__u64`: a raw address that is not a buffer of the caller */
    get address(): Pointer<ToBytes>
    set address(value: Assignable<Pointer<ToBytes>>)
    /** `__u32`: a number of bytes */
    length: number
    /** `__u32`: a number of bytes */
    recv_skip_hint: number
    /** `__u32`: a number of bytes */
    inq: number
    /** `__s32`: a plain number */
    err: number
    /** `__u64`: bytes, copybuf_len bytes, written by the kernel; null: nothing is copied */
    get copybuf_address(): Pointer<ToBytes>
    set copybuf_address(value: Assignable<Pointer<ToBytes>>)
    /** `__s32`: the length; left out, that of the memory */
    copybuf_len: number
    /** `__u32`: flags: `TCP_RECEIVE_ZEROCOPY_FLAG_` */
    flags: Flags<TCP_RECEIVE_ZEROCOPY_FLAG_>
    /** `__u64`: bytes, msg_controllen bytes, written by the kernel; null: no ancillary data */
    get msg_control(): Pointer<ToBytes>
    set msg_control(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: the length; left out, that of the memory */
    msg_controllen: number
    /** `__u32`: a set of bits without named constants */
    msg_flags: number
  }

  /** `struct tcphdr` of linux/tcp.h: 20 bytes. */
  export interface tcphdr extends View<'tcphdr'> {
    /** `__be16`, big-endian in memory */
    source: number
    /** `__be16`, big-endian in memory */
    dest: number
    /** `__be32`, big-endian in memory */
    seq: number
    /** `__be32`, big-endian in memory */
    ack_seq: number
    /** `__u16 : 1` */
    ae: number
    /** `__u16 : 4` */
    doff: number
    /** `__u16 : 1` */
    fin: number
    /** `__u16 : 1` */
    syn: number
    /** `__u16 : 1` */
    rst: number
    /** `__u16 : 1` */
    psh: number
    /** `__u16 : 1` */
    ack: number
    /** `__u16 : 1` */
    urg: number
    /** `__u16 : 1` */
    ece: number
    /** `__u16 : 1` */
    cwr: number
    /** `__be16`, big-endian in memory */
    window: number
    /** `__sum16` */
    check: number
    /** `__be16`, big-endian in memory */
    urg_ptr: number
  }

  /** `struct tcpvegas_info` of linux/inet_diag.h: 16 bytes. */
  export interface tcpvegas_info extends View<'tcpvegas_info'> {
    /** `__u32` */
    tcpv_enabled: number
    /** `__u32` */
    tcpv_rttcnt: number
    /** `__u32` */
    tcpv_rtt: number
    /** `__u32` */
    tcpv_minrtt: number
  }

  /** `struct te1_settings` of linux/hdlc/ioctl.h: 16 bytes. */
  export interface te1_settings extends View<'te1_settings'> {
    /** `unsigned int` */
    clock_rate: number
    /** `unsigned int` */
    clock_type: number
    /** `short unsigned int` */
    loopback: number
    /** `unsigned int` */
    slot_map: number
  }

  /** `struct tls12_crypto_info_aes_ccm_128` of linux/tls.h: 40 bytes. */
  export interface tls12_crypto_info_aes_ccm_128 extends View<'tls12_crypto_info_aes_ccm_128'> {
    /** `struct tls_crypto_info` */
    get info(): tls_crypto_info
    set info(value: Assignable<tls_crypto_info>)
    /** `unsigned char[8]` */
    get iv(): ByteField
    set iv(value: Assignable<ByteField>)
    /** `unsigned char[16]` */
    get key(): ByteField
    set key(value: Assignable<ByteField>)
    /** `unsigned char[4]` */
    get salt(): ByteField
    set salt(value: Assignable<ByteField>)
    /** `unsigned char[8]` */
    get rec_seq(): ByteField
    set rec_seq(value: Assignable<ByteField>)
  }

  /** `struct tls12_crypto_info_aes_gcm_128` of linux/tls.h: 40 bytes. */
  export interface tls12_crypto_info_aes_gcm_128 extends View<'tls12_crypto_info_aes_gcm_128'> {
    /** `struct tls_crypto_info` */
    get info(): tls_crypto_info
    set info(value: Assignable<tls_crypto_info>)
    /** `unsigned char[8]` */
    get iv(): ByteField
    set iv(value: Assignable<ByteField>)
    /** `unsigned char[16]` */
    get key(): ByteField
    set key(value: Assignable<ByteField>)
    /** `unsigned char[4]` */
    get salt(): ByteField
    set salt(value: Assignable<ByteField>)
    /** `unsigned char[8]` */
    get rec_seq(): ByteField
    set rec_seq(value: Assignable<ByteField>)
  }

  /** `struct tls12_crypto_info_aes_gcm_256` of linux/tls.h: 56 bytes. */
  export interface tls12_crypto_info_aes_gcm_256 extends View<'tls12_crypto_info_aes_gcm_256'> {
    /** `struct tls_crypto_info` */
    get info(): tls_crypto_info
    set info(value: Assignable<tls_crypto_info>)
    /** `unsigned char[8]` */
    get iv(): ByteField
    set iv(value: Assignable<ByteField>)
    /** `unsigned char[32]` */
    get key(): ByteField
    set key(value: Assignable<ByteField>)
    /** `unsigned char[4]` */
    get salt(): ByteField
    set salt(value: Assignable<ByteField>)
    /** `unsigned char[8]` */
    get rec_seq(): ByteField
    set rec_seq(value: Assignable<ByteField>)
  }

  /** `struct tls12_crypto_info_aria_gcm_128` of linux/tls.h: 40 bytes. */
  export interface tls12_crypto_info_aria_gcm_128 extends View<'tls12_crypto_info_aria_gcm_128'> {
    /** `struct tls_crypto_info` */
    get info(): tls_crypto_info
    set info(value: Assignable<tls_crypto_info>)
    /** `unsigned char[8]` */
    get iv(): ByteField
    set iv(value: Assignable<ByteField>)
    /** `unsigned char[16]` */
    get key(): ByteField
    set key(value: Assignable<ByteField>)
    /** `unsigned char[4]` */
    get salt(): ByteField
    set salt(value: Assignable<ByteField>)
    /** `unsigned char[8]` */
    get rec_seq(): ByteField
    set rec_seq(value: Assignable<ByteField>)
  }

  /** `struct tls12_crypto_info_aria_gcm_256` of linux/tls.h: 56 bytes. */
  export interface tls12_crypto_info_aria_gcm_256 extends View<'tls12_crypto_info_aria_gcm_256'> {
    /** `struct tls_crypto_info` */
    get info(): tls_crypto_info
    set info(value: Assignable<tls_crypto_info>)
    /** `unsigned char[8]` */
    get iv(): ByteField
    set iv(value: Assignable<ByteField>)
    /** `unsigned char[32]` */
    get key(): ByteField
    set key(value: Assignable<ByteField>)
    /** `unsigned char[4]` */
    get salt(): ByteField
    set salt(value: Assignable<ByteField>)
    /** `unsigned char[8]` */
    get rec_seq(): ByteField
    set rec_seq(value: Assignable<ByteField>)
  }

  /** `struct tls12_crypto_info_chacha20_poly1305` of linux/tls.h: 56 bytes. */
  export interface tls12_crypto_info_chacha20_poly1305 extends View<'tls12_crypto_info_chacha20_poly1305'> {
    /** `struct tls_crypto_info` */
    get info(): tls_crypto_info
    set info(value: Assignable<tls_crypto_info>)
    /** `unsigned char[12]` */
    get iv(): ByteField
    set iv(value: Assignable<ByteField>)
    /** `unsigned char[32]` */
    get key(): ByteField
    set key(value: Assignable<ByteField>)
    /** `unsigned char[0]` */
    get salt(): ByteField
    set salt(value: Assignable<ByteField>)
    /** `unsigned char[8]` */
    get rec_seq(): ByteField
    set rec_seq(value: Assignable<ByteField>)
  }

  /** `struct tls12_crypto_info_sm4_ccm` of linux/tls.h: 40 bytes. */
  export interface tls12_crypto_info_sm4_ccm extends View<'tls12_crypto_info_sm4_ccm'> {
    /** `struct tls_crypto_info` */
    get info(): tls_crypto_info
    set info(value: Assignable<tls_crypto_info>)
    /** `unsigned char[8]` */
    get iv(): ByteField
    set iv(value: Assignable<ByteField>)
    /** `unsigned char[16]` */
    get key(): ByteField
    set key(value: Assignable<ByteField>)
    /** `unsigned char[4]` */
    get salt(): ByteField
    set salt(value: Assignable<ByteField>)
    /** `unsigned char[8]` */
    get rec_seq(): ByteField
    set rec_seq(value: Assignable<ByteField>)
  }

  /** `struct tls12_crypto_info_sm4_gcm` of linux/tls.h: 40 bytes. */
  export interface tls12_crypto_info_sm4_gcm extends View<'tls12_crypto_info_sm4_gcm'> {
    /** `struct tls_crypto_info` */
    get info(): tls_crypto_info
    set info(value: Assignable<tls_crypto_info>)
    /** `unsigned char[8]` */
    get iv(): ByteField
    set iv(value: Assignable<ByteField>)
    /** `unsigned char[16]` */
    get key(): ByteField
    set key(value: Assignable<ByteField>)
    /** `unsigned char[4]` */
    get salt(): ByteField
    set salt(value: Assignable<ByteField>)
    /** `unsigned char[8]` */
    get rec_seq(): ByteField
    set rec_seq(value: Assignable<ByteField>)
  }

  /** `struct tls_crypto_info` of linux/tls.h: 4 bytes. */
  export interface tls_crypto_info extends View<'tls_crypto_info'> {
    /** `__u16` */
    version: number
    /** `__u16` */
    cipher_type: number
  }

  /** `struct tpacket2_hdr` of linux/if_packet.h: 32 bytes. */
  export interface tpacket2_hdr extends View<'tpacket2_hdr'> {
    /** `__u32`: flags: `TP_STATUS_`, `TP_STATUS_TX_` */
    tp_status: Flags<TP_STATUS_ | TP_STATUS_TX_>
    /** `__u32`: a number of bytes */
    tp_len: number
    /** `__u32`: a number of bytes */
    tp_snaplen: number
    /** `__u16`: a signed position or distance in a file, in bytes */
    tp_mac: number
    /** `__u16`: a signed position or distance in a file, in bytes */
    tp_net: number
    /** `__u32`: time in s */
    tp_sec: number
    /** `__u32`: time in ns */
    tp_nsec: number
    /** `__u16` */
    tp_vlan_tci: number
    /** `__u16` */
    tp_vlan_tpid: number
  }

  /** `struct tpacket3_hdr` of linux/if_packet.h: 48 bytes. */
  export interface tpacket3_hdr extends View<'tpacket3_hdr'> {
    /** `__u32`: a signed position or distance in a file, in bytes */
    tp_next_offset: number
    /** `__u32`: time in s */
    tp_sec: number
    /** `__u32`: time in ns */
    tp_nsec: number
    /** `__u32`: a number of bytes */
    tp_snaplen: number
    /** `__u32`: a number of bytes */
    tp_len: number
    /** `__u32`: flags: `TP_STATUS_`, `TP_STATUS_TX_` */
    tp_status: Flags<TP_STATUS_ | TP_STATUS_TX_>
    /** `__u16`: a signed position or distance in a file, in bytes */
    tp_mac: number
    /** `__u16`: a signed position or distance in a file, in bytes */
    tp_net: number
    /** `struct tpacket_hdr_variant1` */
    get hv1(): tpacket_hdr_variant1
    set hv1(value: Assignable<tpacket_hdr_variant1>)
  }

  /** `struct tpacket_auxdata` of linux/if_packet.h: 20 bytes. */
  export interface tpacket_auxdata extends View<'tpacket_auxdata'> {
    /** `__u32`: flags: `TP_STATUS_` */
    tp_status: Flags<TP_STATUS_>
    /** `__u32`: a number of bytes */
    tp_len: number
    /** `__u32`: a number of bytes */
    tp_snaplen: number
    /** `__u16`: a signed position or distance in a file, in bytes */
    tp_mac: number
    /** `__u16`: a signed position or distance in a file, in bytes */
    tp_net: number
    /** `__u16` */
    tp_vlan_tci: number
    /** `__u16` */
    tp_vlan_tpid: number
  }

  /** `union tpacket_bd_header_u` of linux/if_packet.h: 40 bytes. */
  export interface tpacket_bd_header_u extends View<'tpacket_bd_header_u'> {
    /** `struct tpacket_hdr_v1` */
    get bh1(): tpacket_hdr_v1
    set bh1(value: Assignable<tpacket_hdr_v1>)
  }

  /** `struct tpacket_bd_ts` of linux/if_packet.h: 8 bytes. */
  export interface tpacket_bd_ts extends View<'tpacket_bd_ts'> {
    /** `unsigned int` */
    ts_sec: number
    /** `unsigned int` */
    ts_usec: number
    /** `unsigned int` */
    ts_nsec: number
  }

  /** `struct tpacket_block_desc` of linux/if_packet.h: 48 bytes. */
  export interface tpacket_block_desc extends View<'tpacket_block_desc'> {
    /** `__u32` */
    version: number
    /** `__u32` */
    offset_to_priv: number
    /** `union tpacket_bd_header_u` */
    get hdr(): tpacket_bd_header_u
    set hdr(value: Assignable<tpacket_bd_header_u>)
  }

  /** `struct tpacket_hdr` of linux/if_packet.h: 32 bytes. */
  export interface tpacket_hdr extends View<'tpacket_hdr', 'tp_status'> {
    /** `long unsigned int`: flags: `TP_STATUS_`, `TP_STATUS_TX_` */
    tp_status: Flags<TP_STATUS_ | TP_STATUS_TX_>
    /** `unsigned int`: a number of bytes */
    tp_len: number
    /** `unsigned int`: a number of bytes */
    tp_snaplen: number
    /** `short unsigned int`: a signed position or distance in a file, in bytes */
    tp_mac: number
    /** `short unsigned int`: a signed position or distance in a file, in bytes */
    tp_net: number
    /** `unsigned int`: time in s */
    tp_sec: number
    /** `unsigned int`: time in us */
    tp_usec: number
  }

  /** `struct tpacket_hdr_v1` of linux/if_packet.h: 40 bytes. */
  export interface tpacket_hdr_v1 extends View<'tpacket_hdr_v1', 'seq_num'> {
    /** `__u32`: flags: `TP_STATUS_` */
    block_status: Flags<TP_STATUS_>
    /** `__u32`: a number of things other than bytes (packets) */
    num_pkts: number
    /** `__u32`: a signed position or distance in a file, in bytes */
    offset_to_first_pkt: number
    /** `__u32`: a number of bytes */
    blk_len: number
    /** `__u64`: a plain number (sequence number) */
    seq_num: number
    /** `struct tpacket_bd_ts` */
    get ts_first_pkt(): tpacket_bd_ts
    set ts_first_pkt(value: Assignable<tpacket_bd_ts>)
    /** `struct tpacket_bd_ts` */
    get ts_last_pkt(): tpacket_bd_ts
    set ts_last_pkt(value: Assignable<tpacket_bd_ts>)
  }

  /** `struct tpacket_hdr_variant1` of linux/if_packet.h: 12 bytes. */
  export interface tpacket_hdr_variant1 extends View<'tpacket_hdr_variant1'> {
    /** `__u32` */
    tp_rxhash: number
    /** `__u32` */
    tp_vlan_tci: number
    /** `__u16` */
    tp_vlan_tpid: number
  }

  /** `struct tpacket_req` of linux/if_packet.h: 16 bytes. */
  export interface tpacket_req extends View<'tpacket_req'> {
    /** `unsigned int` */
    tp_block_size: number
    /** `unsigned int` */
    tp_block_nr: number
    /** `unsigned int` */
    tp_frame_size: number
    /** `unsigned int` */
    tp_frame_nr: number
  }

  /** `struct tpacket_req3` of linux/if_packet.h: 28 bytes. */
  export interface tpacket_req3 extends View<'tpacket_req3'> {
    /** `unsigned int` */
    tp_block_size: number
    /** `unsigned int` */
    tp_block_nr: number
    /** `unsigned int` */
    tp_frame_size: number
    /** `unsigned int` */
    tp_frame_nr: number
    /** `unsigned int` */
    tp_retire_blk_tov: number
    /** `unsigned int` */
    tp_sizeof_priv: number
    /** `unsigned int` */
    tp_feature_req_word: number
  }

  /** `union tpacket_req_u` of linux/if_packet.h: 28 bytes. */
  export interface tpacket_req_u extends View<'tpacket_req_u'> {
    /** `struct tpacket_req` */
    get req(): tpacket_req
    set req(value: Assignable<tpacket_req>)
    /** `struct tpacket_req3` */
    get req3(): tpacket_req3
    set req3(value: Assignable<tpacket_req3>)
  }

  /** `struct tpacket_rollover_stats` of linux/if_packet.h: 24 bytes. */
  export interface tpacket_rollover_stats extends View<'tpacket_rollover_stats', 'tp_all' | 'tp_huge' | 'tp_failed'> {
    /** `__u64`: a number of things other than bytes (packets) */
    tp_all: number
    /** `__u64`: a number of things other than bytes (packets) */
    tp_huge: number
    /** `__u64`: a number of things other than bytes (packets) */
    tp_failed: number
  }

  /** `struct tpacket_stats` of linux/if_packet.h: 8 bytes. */
  export interface tpacket_stats extends View<'tpacket_stats'> {
    /** `unsigned int` */
    tp_packets: number
    /** `unsigned int` */
    tp_drops: number
  }

  /** `union tpacket_stats_u` of linux/if_packet.h: 12 bytes. */
  export interface tpacket_stats_u extends View<'tpacket_stats_u'> {
    /** `struct tpacket_stats` */
    get stats1(): tpacket_stats
    set stats1(value: Assignable<tpacket_stats>)
    /** `struct tpacket_stats_v3` */
    get stats3(): tpacket_stats_v3
    set stats3(value: Assignable<tpacket_stats_v3>)
  }

  /** `struct tpacket_stats_v3` of linux/if_packet.h: 12 bytes. */
  export interface tpacket_stats_v3 extends View<'tpacket_stats_v3'> {
    /** `unsigned int` */
    tp_packets: number
    /** `unsigned int` */
    tp_drops: number
    /** `unsigned int` */
    tp_freeze_q_cnt: number
  }

  /** `struct tun_filter` of linux/if_tun.h: 4 bytes. */
  export interface tun_filter extends View<'tun_filter'> {
    /** `__u16`: flags: `TUN_FLT_` */
    flags: Flags<TUN_FLT_>
    /** `__u16`: a number of things other than bytes (addresses) */
    count: number
    /** `__u8[0]` */
    get addr(): FieldArray<ByteField, Assignable<ByteField>>
    set addr(value: Assignable<FieldArray<ByteField, Assignable<ByteField>>>)
  }

  /** `struct tun_pi` of linux/if_tun.h: 4 bytes. */
  export interface tun_pi extends View<'tun_pi'> {
    /** `__u16` */
    flags: number
    /** `__be16`, big-endian in memory */
    proto: number
  }

  /** `struct tunnel_msg` of linux/if_link.h: 8 bytes. */
  export interface tunnel_msg extends View<'tunnel_msg'> {
    /** `__u8` */
    family: number
    /** `__u8` */
    flags: number
    /** `__u32` */
    ifindex: number
  }

  /** `struct ucred` of include/linux/socket.h: 12 bytes. */
  export interface ucred extends View<'ucred'> {
    /** `__u32`: a process */
    get pid(): Pid
    set pid(value: Assignable<Pid>)
    /** `__u32`: a user id */
    uid: number
    /** `__u32`: a group id */
    gid: number
  }

  /** `struct udphdr` of linux/udp.h: 8 bytes. */
  export interface udphdr extends View<'udphdr'> {
    /** `__be16`, big-endian in memory */
    source: number
    /** `__be16`, big-endian in memory */
    dest: number
    /** `__be16`, big-endian in memory */
    len: number
    /** `__sum16` */
    check: number
  }

  /** `struct unix_diag_msg` of linux/unix_diag.h: 16 bytes. */
  export interface unix_diag_msg extends View<'unix_diag_msg'> {
    /** `__u8` */
    udiag_family: number
    /** `__u8` */
    udiag_type: number
    /** `__u8` */
    udiag_state: number
    /** `__u32` */
    udiag_ino: number
    /** `__u32[2]` */
    get udiag_cookie(): FieldArray<number, Assignable<number>>
    set udiag_cookie(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct unix_diag_req` of linux/unix_diag.h: 24 bytes. */
  export interface unix_diag_req extends View<'unix_diag_req'> {
    /** `__u8` */
    sdiag_family: number
    /** `__u8` */
    sdiag_protocol: number
    /** `__u32` */
    udiag_states: number
    /** `__u32` */
    udiag_ino: number
    /** `__u32` */
    udiag_show: number
    /** `__u32[2]` */
    get udiag_cookie(): FieldArray<number, Assignable<number>>
    set udiag_cookie(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct unix_diag_rqlen` of linux/unix_diag.h: 8 bytes. */
  export interface unix_diag_rqlen extends View<'unix_diag_rqlen'> {
    /** `__u32` */
    udiag_rqueue: number
    /** `__u32` */
    udiag_wqueue: number
  }

  /** `struct unix_diag_vfs` of linux/unix_diag.h: 8 bytes. */
  export interface unix_diag_vfs extends View<'unix_diag_vfs'> {
    /** `__u32` */
    udiag_vfs_ino: number
    /** `__u32` */
    udiag_vfs_dev: number
  }

  /** `struct user_msghdr` of include/linux/socket.h: 56 bytes. */
  export interface user_msghdr extends View<'user_msghdr', 'msg_iovlen' | 'msg_controllen'> {
    /** `void *`: struct sockaddr, msg_namelen bytes, read and written by the kernel; null: no address */
    get msg_name(): Pointer<ToBytes>
    set msg_name(value: Assignable<Pointer<ToBytes>>)
    /** `int`: the length; left out, that of the memory */
    msg_namelen: number
    /** `struct iovec *`: struct iovec, msg_iovlen of them, read by the kernel */
    get msg_iov(): Pointer<To<iovec>>
    set msg_iov(value: Assignable<Pointer<To<iovec>>>)
    /** `__kernel_size_t`: the length; left out, that of the memory */
    msg_iovlen: number
    /** `void *`: bytes, msg_controllen bytes, read and written by the kernel; null: no ancillary data */
    get msg_control(): Pointer<ToBytes>
    set msg_control(value: Assignable<Pointer<ToBytes>>)
    /** `__kernel_size_t`: the length; left out, that of the memory */
    msg_controllen: number
    /** `unsigned int`: flags: `MSG_` */
    msg_flags: Flags<MSG_>
  }

  /** `struct vifctl` of linux/mroute.h: 16 bytes. */
  export interface vifctl extends View<'vifctl'> {
    /** `vifi_t` */
    vifc_vifi: number
    /** `unsigned char`: flags: `VIFF_` */
    vifc_flags: Flags<VIFF_>
    /** `unsigned char` */
    vifc_threshold: number
    /** `unsigned int` */
    vifc_rate_limit: number
    /** `struct in_addr` */
    get vifc_lcl_addr(): in_addr
    set vifc_lcl_addr(value: Assignable<in_addr>)
    /** `int` */
    vifc_lcl_ifindex: number
    /** `struct in_addr` */
    get vifc_rmt_addr(): in_addr
    set vifc_rmt_addr(value: Assignable<in_addr>)
  }

  /** `u` in `vlan_ioctl_args`. */
  export interface vlan_ioctl_args$u extends View<'vlan_ioctl_args.u'> {
    /** `char[24]` */
    get device2(): ByteField
    set device2(value: Assignable<ByteField>)
    /** `int` */
    VID: number
    /** `unsigned int` */
    skb_priority: number
    /** `unsigned int` */
    name_type: number
    /** `unsigned int` */
    bind_type: number
    /** `unsigned int` */
    flag: number
  }
  /** `struct vlan_ioctl_args` of linux/if_vlan.h: 56 bytes. */
  export interface vlan_ioctl_args extends View<'vlan_ioctl_args'> {
    /** `int`: one of `VLAN_COMMAND_` */
    cmd: Choice<VLAN_COMMAND_>
    /** `char[24]` */
    get device1(): ByteField
    set device1(value: Assignable<ByteField>)
    /** `union` */
    get u(): vlan_ioctl_args$u
    set u(value: Assignable<vlan_ioctl_args$u>)
    /** `short int` */
    vlan_qos: number
  }

  /** `struct vsock_diag_msg` of linux/vm_sockets_diag.h: 32 bytes. */
  export interface vsock_diag_msg extends View<'vsock_diag_msg'> {
    /** `__u8` */
    vdiag_family: number
    /** `__u8` */
    vdiag_type: number
    /** `__u8` */
    vdiag_state: number
    /** `__u8` */
    vdiag_shutdown: number
    /** `__u32` */
    vdiag_src_cid: number
    /** `__u32` */
    vdiag_src_port: number
    /** `__u32` */
    vdiag_dst_cid: number
    /** `__u32` */
    vdiag_dst_port: number
    /** `__u32` */
    vdiag_ino: number
    /** `__u32[2]` */
    get vdiag_cookie(): FieldArray<number, Assignable<number>>
    set vdiag_cookie(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct vsock_diag_req` of linux/vm_sockets_diag.h: 24 bytes. */
  export interface vsock_diag_req extends View<'vsock_diag_req'> {
    /** `__u8` */
    sdiag_family: number
    /** `__u8` */
    sdiag_protocol: number
    /** `__u32` */
    vdiag_states: number
    /** `__u32` */
    vdiag_ino: number
    /** `__u32` */
    vdiag_show: number
    /** `__u32[2]` */
    get vdiag_cookie(): FieldArray<number, Assignable<number>>
    set vdiag_cookie(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct x25_hdlc_proto` of linux/hdlc/ioctl.h: 24 bytes. */
  export interface x25_hdlc_proto extends View<'x25_hdlc_proto'> {
    /** `short unsigned int` */
    dce: number
    /** `unsigned int` */
    modulo: number
    /** `unsigned int` */
    window: number
    /** `unsigned int` */
    t1: number
    /** `unsigned int` */
    t2: number
    /** `unsigned int` */
    n2: number
  }

  /** `struct xdp_desc` of linux/if_xdp.h: 16 bytes. */
  export interface xdp_desc extends View<'xdp_desc', 'addr'> {
    /** `__u64`: a signed position or distance in a file, in bytes */
    addr: number
    /** `__u32`: a number of bytes */
    len: number
    /** `__u32`: flags: `XDP_DESC_` */
    options: Flags<XDP_DESC_>
  }

  /** `struct xdp_mmap_offsets` of linux/if_xdp.h: 128 bytes. */
  export interface xdp_mmap_offsets extends View<'xdp_mmap_offsets'> {
    /** `struct xdp_ring_offset` */
    get rx(): xdp_ring_offset
    set rx(value: Assignable<xdp_ring_offset>)
    /** `struct xdp_ring_offset` */
    get tx(): xdp_ring_offset
    set tx(value: Assignable<xdp_ring_offset>)
    /** `struct xdp_ring_offset` */
    get fr(): xdp_ring_offset
    set fr(value: Assignable<xdp_ring_offset>)
    /** `struct xdp_ring_offset` */
    get cr(): xdp_ring_offset
    set cr(value: Assignable<xdp_ring_offset>)
  }

  /** `struct xdp_options` of linux/if_xdp.h: 4 bytes. */
  export interface xdp_options extends View<'xdp_options'> {
    /** `__u32`: flags: `XDP_OPTIONS_` */
    flags: Flags<XDP_OPTIONS_>
  }

  /** `struct xdp_ring_offset` of linux/if_xdp.h: 32 bytes. */
  export interface xdp_ring_offset extends View<'xdp_ring_offset', 'producer' | 'consumer' | 'desc' | 'flags'> {
    /** `__u64`: a signed position or distance in a file, in bytes */
    producer: number
    /** `__u64`: a signed position or distance in a file, in bytes */
    consumer: number
    /** `__u64`: a signed position or distance in a file, in bytes */
    desc: number
    /** `__u64`: a signed position or distance in a file, in bytes */
    flags: number
  }

  /** `struct xdp_statistics` of linux/if_xdp.h: 48 bytes. */
  export interface xdp_statistics extends View<'xdp_statistics', 'rx_dropped' | 'rx_invalid_descs' | 'tx_invalid_descs' | 'rx_ring_full' | 'rx_fill_ring_empty_descs' | 'tx_ring_empty_descs'> {
    /** `__u64`: a number of things other than bytes (packets) */
    rx_dropped: number
    /** `__u64`: a number of things other than bytes (packets) */
    rx_invalid_descs: number
    /** `__u64`: a number of things other than bytes (packets) */
    tx_invalid_descs: number
    /** `__u64`: a number of things other than bytes (packets) */
    rx_ring_full: number
    /** `__u64`: a number of things other than bytes (packets) */
    rx_fill_ring_empty_descs: number
    /** `__u64`: a number of things other than bytes (packets) */
    tx_ring_empty_descs: number
  }

  /** `struct xdp_umem_reg` of linux/if_xdp.h: 32 bytes. */
  export interface xdp_umem_reg extends View<'xdp_umem_reg', 'len'> {
    /** `__u64`: bytes, len bytes, read and written by the kernel */
    get addr(): Pointer<ToBytes>
    set addr(value: Assignable<Pointer<ToBytes>>)
    /** `__u64`: a number of bytes */
    len: number
    /** `__u32`: a number of bytes */
    chunk_size: number
    /** `__u32`: a number of bytes */
    headroom: number
    /** `__u32`: flags: `XDP_UMEM_FLAG_` */
    flags: Flags<XDP_UMEM_FLAG_>
    /** `__u32`: a number of bytes */
    tx_metadata_len: number
  }

  /** `struct xfrm_address_filter` of linux/xfrm.h: 36 bytes. */
  export interface xfrm_address_filter extends View<'xfrm_address_filter'> {
    /** `xfrm_address_t` */
    get saddr(): xfrm_address_t
    set saddr(value: Assignable<xfrm_address_t>)
    /** `xfrm_address_t` */
    get daddr(): xfrm_address_t
    set daddr(value: Assignable<xfrm_address_t>)
    /** `__u16` */
    family: number
    /** `__u8` */
    splen: number
    /** `__u8` */
    dplen: number
  }

  /** `union xfrm_address_t` of linux/xfrm.h: 16 bytes. */
  export interface xfrm_address_t extends View<'xfrm_address_t'> {
    /** `__be32`, big-endian in memory */
    a4: number
    /** `__be32[4]`, big-endian in memory */
    get a6(): FieldArray<number, Assignable<number>>
    set a6(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `struct in6_addr` */
    get in6(): in6_addr
    set in6(value: Assignable<in6_addr>)
  }

  /** `struct xfrm_aevent_id` of linux/xfrm.h: 48 bytes. */
  export interface xfrm_aevent_id extends View<'xfrm_aevent_id'> {
    /** `struct xfrm_usersa_id` */
    get sa_id(): xfrm_usersa_id
    set sa_id(value: Assignable<xfrm_usersa_id>)
    /** `xfrm_address_t` */
    get saddr(): xfrm_address_t
    set saddr(value: Assignable<xfrm_address_t>)
    /** `__u32` */
    flags: number
    /** `__u32` */
    reqid: number
  }

  /** `struct xfrm_algo` of linux/xfrm.h: 68 bytes. */
  export interface xfrm_algo extends View<'xfrm_algo'> {
    /** `char[64]` */
    get alg_name(): ByteField
    set alg_name(value: Assignable<ByteField>)
    /** `unsigned int` */
    alg_key_len: number
    /** `char[0]` */
    get alg_key(): ByteField
    set alg_key(value: Assignable<ByteField>)
  }

  /** `struct xfrm_algo_aead` of linux/xfrm.h: 72 bytes. */
  export interface xfrm_algo_aead extends View<'xfrm_algo_aead'> {
    /** `char[64]` */
    get alg_name(): ByteField
    set alg_name(value: Assignable<ByteField>)
    /** `unsigned int` */
    alg_key_len: number
    /** `unsigned int` */
    alg_icv_len: number
    /** `char[0]` */
    get alg_key(): ByteField
    set alg_key(value: Assignable<ByteField>)
  }

  /** `struct xfrm_algo_auth` of linux/xfrm.h: 72 bytes. */
  export interface xfrm_algo_auth extends View<'xfrm_algo_auth'> {
    /** `char[64]` */
    get alg_name(): ByteField
    set alg_name(value: Assignable<ByteField>)
    /** `unsigned int` */
    alg_key_len: number
    /** `unsigned int` */
    alg_trunc_len: number
    /** `char[0]` */
    get alg_key(): ByteField
    set alg_key(value: Assignable<ByteField>)
  }

  /** `struct xfrm_encap_tmpl` of linux/xfrm.h: 24 bytes. */
  export interface xfrm_encap_tmpl extends View<'xfrm_encap_tmpl'> {
    /** `__u16` */
    encap_type: number
    /** `__be16`, big-endian in memory */
    encap_sport: number
    /** `__be16`, big-endian in memory */
    encap_dport: number
    /** `xfrm_address_t` */
    get encap_oa(): xfrm_address_t
    set encap_oa(value: Assignable<xfrm_address_t>)
  }

  /** `struct xfrm_id` of linux/xfrm.h: 24 bytes. */
  export interface xfrm_id extends View<'xfrm_id'> {
    /** `xfrm_address_t` */
    get daddr(): xfrm_address_t
    set daddr(value: Assignable<xfrm_address_t>)
    /** `__be32`, big-endian in memory */
    spi: number
    /** `__u8` */
    proto: number
  }

  /** `struct xfrm_lifetime_cfg` of linux/xfrm.h: 64 bytes. */
  export interface xfrm_lifetime_cfg extends View<'xfrm_lifetime_cfg', 'soft_add_expires_seconds' | 'hard_add_expires_seconds' | 'soft_use_expires_seconds' | 'hard_use_expires_seconds'> {
    /** `__u64`: a limit; all bits set mean none */
    get soft_byte_limit(): bigint
    set soft_byte_limit(value: Assignable<bigint>)
    /** `__u64`: a limit; all bits set mean none */
    get hard_byte_limit(): bigint
    set hard_byte_limit(value: Assignable<bigint>)
    /** `__u64`: a limit; all bits set mean none */
    get soft_packet_limit(): bigint
    set soft_packet_limit(value: Assignable<bigint>)
    /** `__u64`: a limit; all bits set mean none */
    get hard_packet_limit(): bigint
    set hard_packet_limit(value: Assignable<bigint>)
    /** `__u64`: time in s */
    soft_add_expires_seconds: number
    /** `__u64`: time in s */
    hard_add_expires_seconds: number
    /** `__u64`: time in s */
    soft_use_expires_seconds: number
    /** `__u64`: time in s */
    hard_use_expires_seconds: number
  }

  /** `struct xfrm_lifetime_cur` of linux/xfrm.h: 32 bytes. */
  export interface xfrm_lifetime_cur extends View<'xfrm_lifetime_cur', 'bytes' | 'packets' | 'add_time' | 'use_time'> {
    /** `__u64`: a number of bytes */
    bytes: number
    /** `__u64`: a number of things other than bytes (packets) */
    packets: number
    /** `__u64`: time in s */
    add_time: number
    /** `__u64`: time in s */
    use_time: number
  }

  /** `struct xfrm_mark` of linux/xfrm.h: 8 bytes. */
  export interface xfrm_mark extends View<'xfrm_mark'> {
    /** `__u32` */
    v: number
    /** `__u32` */
    m: number
  }

  /** `struct xfrm_replay_state` of linux/xfrm.h: 12 bytes. */
  export interface xfrm_replay_state extends View<'xfrm_replay_state'> {
    /** `__u32` */
    oseq: number
    /** `__u32` */
    seq: number
    /** `__u32` */
    bitmap: number
  }

  /** `struct xfrm_replay_state_esn` of linux/xfrm.h: 24 bytes. */
  export interface xfrm_replay_state_esn extends View<'xfrm_replay_state_esn'> {
    /** `unsigned int` */
    bmp_len: number
    /** `__u32` */
    oseq: number
    /** `__u32` */
    seq: number
    /** `__u32` */
    oseq_hi: number
    /** `__u32` */
    seq_hi: number
    /** `__u32` */
    replay_window: number
    /** `__u32[0]` */
    get bmp(): FieldArray<number, Assignable<number>>
    set bmp(value: Assignable<FieldArray<number, Assignable<number>>>)
  }

  /** `struct xfrm_sec_ctx` of linux/xfrm.h: 8 bytes. */
  export interface xfrm_sec_ctx extends View<'xfrm_sec_ctx'> {
    /** `__u8` */
    ctx_doi: number
    /** `__u8` */
    ctx_alg: number
    /** `__u16` */
    ctx_len: number
    /** `__u32` */
    ctx_sid: number
    /** `char[0]` */
    get ctx_str(): ByteField
    set ctx_str(value: Assignable<ByteField>)
  }

  /** `struct xfrm_selector` of linux/xfrm.h: 56 bytes. */
  export interface xfrm_selector extends View<'xfrm_selector'> {
    /** `xfrm_address_t` */
    get daddr(): xfrm_address_t
    set daddr(value: Assignable<xfrm_address_t>)
    /** `xfrm_address_t` */
    get saddr(): xfrm_address_t
    set saddr(value: Assignable<xfrm_address_t>)
    /** `__be16`, big-endian in memory */
    dport: number
    /** `__be16`, big-endian in memory */
    dport_mask: number
    /** `__be16`, big-endian in memory */
    sport: number
    /** `__be16`, big-endian in memory */
    sport_mask: number
    /** `__u16` */
    family: number
    /** `__u8` */
    prefixlen_d: number
    /** `__u8` */
    prefixlen_s: number
    /** `__u8` */
    proto: number
    /** `int` */
    ifindex: number
    /** `__kernel_uid32_t` */
    user: number
  }

  /** `struct xfrm_stats` of linux/xfrm.h: 12 bytes. */
  export interface xfrm_stats extends View<'xfrm_stats'> {
    /** `__u32` */
    replay_window: number
    /** `__u32` */
    replay: number
    /** `__u32` */
    integrity_failed: number
  }

  /** `struct xfrm_user_acquire` of linux/xfrm.h: 280 bytes. */
  export interface xfrm_user_acquire extends View<'xfrm_user_acquire'> {
    /** `struct xfrm_id` */
    get id(): xfrm_id
    set id(value: Assignable<xfrm_id>)
    /** `xfrm_address_t` */
    get saddr(): xfrm_address_t
    set saddr(value: Assignable<xfrm_address_t>)
    /** `struct xfrm_selector` */
    get sel(): xfrm_selector
    set sel(value: Assignable<xfrm_selector>)
    /** `struct xfrm_userpolicy_info` */
    get policy(): xfrm_userpolicy_info
    set policy(value: Assignable<xfrm_userpolicy_info>)
    /** `__u32` */
    aalgos: number
    /** `__u32` */
    ealgos: number
    /** `__u32` */
    calgos: number
    /** `__u32` */
    seq: number
  }

  /** `struct xfrm_user_expire` of linux/xfrm.h: 232 bytes. */
  export interface xfrm_user_expire extends View<'xfrm_user_expire'> {
    /** `struct xfrm_usersa_info` */
    get state(): xfrm_usersa_info
    set state(value: Assignable<xfrm_usersa_info>)
    /** `__u8` */
    hard: number
  }

  /** `struct xfrm_user_kmaddress` of linux/xfrm.h: 40 bytes. */
  export interface xfrm_user_kmaddress extends View<'xfrm_user_kmaddress'> {
    /** `xfrm_address_t` */
    get local(): xfrm_address_t
    set local(value: Assignable<xfrm_address_t>)
    /** `xfrm_address_t` */
    get remote(): xfrm_address_t
    set remote(value: Assignable<xfrm_address_t>)
    /** `__u16` */
    family: number
  }

  /** `struct xfrm_user_mapping` of linux/xfrm.h: 64 bytes. */
  export interface xfrm_user_mapping extends View<'xfrm_user_mapping'> {
    /** `struct xfrm_usersa_id` */
    get id(): xfrm_usersa_id
    set id(value: Assignable<xfrm_usersa_id>)
    /** `__u32` */
    reqid: number
    /** `xfrm_address_t` */
    get old_saddr(): xfrm_address_t
    set old_saddr(value: Assignable<xfrm_address_t>)
    /** `xfrm_address_t` */
    get new_saddr(): xfrm_address_t
    set new_saddr(value: Assignable<xfrm_address_t>)
    /** `__be16`, big-endian in memory */
    old_sport: number
    /** `__be16`, big-endian in memory */
    new_sport: number
  }

  /** `struct xfrm_user_migrate` of linux/xfrm.h: 76 bytes. */
  export interface xfrm_user_migrate extends View<'xfrm_user_migrate'> {
    /** `xfrm_address_t` */
    get old_daddr(): xfrm_address_t
    set old_daddr(value: Assignable<xfrm_address_t>)
    /** `xfrm_address_t` */
    get old_saddr(): xfrm_address_t
    set old_saddr(value: Assignable<xfrm_address_t>)
    /** `xfrm_address_t` */
    get new_daddr(): xfrm_address_t
    set new_daddr(value: Assignable<xfrm_address_t>)
    /** `xfrm_address_t` */
    get new_saddr(): xfrm_address_t
    set new_saddr(value: Assignable<xfrm_address_t>)
    /** `__u8` */
    proto: number
    /** `__u8` */
    mode: number
    /** `__u32` */
    reqid: number
    /** `__u16` */
    old_family: number
    /** `__u16` */
    new_family: number
  }

  /** `struct xfrm_user_migrate_state` of linux/xfrm.h: 132 bytes. */
  export interface xfrm_user_migrate_state extends View<'xfrm_user_migrate_state'> {
    /** `struct xfrm_usersa_id` */
    get id(): xfrm_usersa_id
    set id(value: Assignable<xfrm_usersa_id>)
    /** `xfrm_address_t` */
    get new_daddr(): xfrm_address_t
    set new_daddr(value: Assignable<xfrm_address_t>)
    /** `xfrm_address_t` */
    get new_saddr(): xfrm_address_t
    set new_saddr(value: Assignable<xfrm_address_t>)
    /** `struct xfrm_mark` */
    get old_mark(): xfrm_mark
    set old_mark(value: Assignable<xfrm_mark>)
    /** `struct xfrm_selector` */
    get new_sel(): xfrm_selector
    set new_sel(value: Assignable<xfrm_selector>)
    /** `__u32` */
    new_reqid: number
    /** `__u32` */
    flags: number
    /** `__u16` */
    new_family: number
  }

  /** `struct xfrm_user_offload` of linux/xfrm.h: 8 bytes. */
  export interface xfrm_user_offload extends View<'xfrm_user_offload'> {
    /** `int` */
    ifindex: number
    /** `__u8` */
    flags: number
  }

  /** `struct xfrm_user_polexpire` of linux/xfrm.h: 176 bytes. */
  export interface xfrm_user_polexpire extends View<'xfrm_user_polexpire'> {
    /** `struct xfrm_userpolicy_info` */
    get pol(): xfrm_userpolicy_info
    set pol(value: Assignable<xfrm_userpolicy_info>)
    /** `__u8` */
    hard: number
  }

  /** `struct xfrm_user_report` of linux/xfrm.h: 60 bytes. */
  export interface xfrm_user_report extends View<'xfrm_user_report'> {
    /** `__u8` */
    proto: number
    /** `struct xfrm_selector` */
    get sel(): xfrm_selector
    set sel(value: Assignable<xfrm_selector>)
  }

  /** `struct xfrm_user_sec_ctx` of linux/xfrm.h: 8 bytes. */
  export interface xfrm_user_sec_ctx extends View<'xfrm_user_sec_ctx'> {
    /** `__u16` */
    len: number
    /** `__u16` */
    exttype: number
    /** `__u8` */
    ctx_alg: number
    /** `__u8` */
    ctx_doi: number
    /** `__u16` */
    ctx_len: number
  }

  /** `struct xfrm_user_tmpl` of linux/xfrm.h: 64 bytes. */
  export interface xfrm_user_tmpl extends View<'xfrm_user_tmpl'> {
    /** `struct xfrm_id` */
    get id(): xfrm_id
    set id(value: Assignable<xfrm_id>)
    /** `__u16` */
    family: number
    /** `xfrm_address_t` */
    get saddr(): xfrm_address_t
    set saddr(value: Assignable<xfrm_address_t>)
    /** `__u32` */
    reqid: number
    /** `__u8` */
    mode: number
    /** `__u8` */
    share: number
    /** `__u8` */
    optional: number
    /** `__u32` */
    aalgos: number
    /** `__u32` */
    ealgos: number
    /** `__u32` */
    calgos: number
  }

  /** `struct xfrm_userpolicy_default` of linux/xfrm.h: 3 bytes. */
  export interface xfrm_userpolicy_default extends View<'xfrm_userpolicy_default'> {
    /** `__u8` */
    in: number
    /** `__u8` */
    fwd: number
    /** `__u8` */
    out: number
  }

  /** `struct xfrm_userpolicy_id` of linux/xfrm.h: 64 bytes. */
  export interface xfrm_userpolicy_id extends View<'xfrm_userpolicy_id'> {
    /** `struct xfrm_selector` */
    get sel(): xfrm_selector
    set sel(value: Assignable<xfrm_selector>)
    /** `__u32` */
    index: number
    /** `__u8` */
    dir: number
  }

  /** `struct xfrm_userpolicy_info` of linux/xfrm.h: 168 bytes. */
  export interface xfrm_userpolicy_info extends View<'xfrm_userpolicy_info'> {
    /** `struct xfrm_selector` */
    get sel(): xfrm_selector
    set sel(value: Assignable<xfrm_selector>)
    /** `struct xfrm_lifetime_cfg` */
    get lft(): xfrm_lifetime_cfg
    set lft(value: Assignable<xfrm_lifetime_cfg>)
    /** `struct xfrm_lifetime_cur` */
    get curlft(): xfrm_lifetime_cur
    set curlft(value: Assignable<xfrm_lifetime_cur>)
    /** `__u32` */
    priority: number
    /** `__u32` */
    index: number
    /** `__u8` */
    dir: number
    /** `__u8` */
    action: number
    /** `__u8` */
    flags: number
    /** `__u8` */
    share: number
  }

  /** `struct xfrm_userpolicy_type` of linux/xfrm.h: 6 bytes. */
  export interface xfrm_userpolicy_type extends View<'xfrm_userpolicy_type'> {
    /** `__u8` */
    type: number
  }

  /** `struct xfrm_usersa_flush` of linux/xfrm.h: 1 bytes. */
  export interface xfrm_usersa_flush extends View<'xfrm_usersa_flush'> {
    /** `__u8` */
    proto: number
  }

  /** `struct xfrm_usersa_id` of linux/xfrm.h: 24 bytes. */
  export interface xfrm_usersa_id extends View<'xfrm_usersa_id'> {
    /** `xfrm_address_t` */
    get daddr(): xfrm_address_t
    set daddr(value: Assignable<xfrm_address_t>)
    /** `__be32`, big-endian in memory */
    spi: number
    /** `__u16` */
    family: number
    /** `__u8` */
    proto: number
  }

  /** `struct xfrm_usersa_info` of linux/xfrm.h: 224 bytes. */
  export interface xfrm_usersa_info extends View<'xfrm_usersa_info'> {
    /** `struct xfrm_selector` */
    get sel(): xfrm_selector
    set sel(value: Assignable<xfrm_selector>)
    /** `struct xfrm_id` */
    get id(): xfrm_id
    set id(value: Assignable<xfrm_id>)
    /** `xfrm_address_t` */
    get saddr(): xfrm_address_t
    set saddr(value: Assignable<xfrm_address_t>)
    /** `struct xfrm_lifetime_cfg` */
    get lft(): xfrm_lifetime_cfg
    set lft(value: Assignable<xfrm_lifetime_cfg>)
    /** `struct xfrm_lifetime_cur` */
    get curlft(): xfrm_lifetime_cur
    set curlft(value: Assignable<xfrm_lifetime_cur>)
    /** `struct xfrm_stats` */
    get stats(): xfrm_stats
    set stats(value: Assignable<xfrm_stats>)
    /** `__u32` */
    seq: number
    /** `__u32` */
    reqid: number
    /** `__u16` */
    family: number
    /** `__u8` */
    mode: number
    /** `__u8` */
    replay_window: number
    /** `__u8` */
    flags: number
  }

  /** `struct xfrm_userspi_info` of linux/xfrm.h: 232 bytes. */
  export interface xfrm_userspi_info extends View<'xfrm_userspi_info'> {
    /** `struct xfrm_usersa_info` */
    get info(): xfrm_usersa_info
    set info(value: Assignable<xfrm_usersa_info>)
    /** `__u32` */
    min: number
    /** `__u32` */
    max: number
  }

  /** `struct xfrmu_sadhinfo` of linux/xfrm.h: 8 bytes. */
  export interface xfrmu_sadhinfo extends View<'xfrmu_sadhinfo'> {
    /** `__u32` */
    sadhcnt: number
    /** `__u32` */
    sadhmcnt: number
  }

  /** `struct xfrmu_spdhinfo` of linux/xfrm.h: 8 bytes. */
  export interface xfrmu_spdhinfo extends View<'xfrmu_spdhinfo'> {
    /** `__u32` */
    spdhcnt: number
    /** `__u32` */
    spdhmcnt: number
  }

  /** `struct xfrmu_spdhthresh` of linux/xfrm.h: 2 bytes. */
  export interface xfrmu_spdhthresh extends View<'xfrmu_spdhthresh'> {
    /** `__u8` */
    lbits: number
    /** `__u8` */
    rbits: number
  }

  /** `struct xfrmu_spdinfo` of linux/xfrm.h: 24 bytes. */
  export interface xfrmu_spdinfo extends View<'xfrmu_spdinfo'> {
    /** `__u32` */
    incnt: number
    /** `__u32` */
    outcnt: number
    /** `__u32` */
    fwdcnt: number
    /** `__u32` */
    inscnt: number
    /** `__u32` */
    outscnt: number
    /** `__u32` */
    fwdscnt: number
  }

  /** `request` in `xsk_tx_metadata`. */
  export interface xsk_tx_metadata$request extends View<'xsk_tx_metadata.request', 'launch_time'> {
    /** `__u16`: a signed position or distance in a file, in bytes */
    csum_start: number
    /** `__u16`: a signed position or distance in a file, in bytes */
    csum_offset: number
    /** `__u64`: time in ns */
    launch_time: number
  }
  /** `completion` in `xsk_tx_metadata`. */
  export interface xsk_tx_metadata$completion extends View<'xsk_tx_metadata.completion', 'tx_timestamp'> {
    /** `__u64`: time in ns */
    tx_timestamp: number
  }
  /** `struct xsk_tx_metadata` of linux/if_xdp.h: 24 bytes. */
  export interface xsk_tx_metadata extends View<'xsk_tx_metadata', 'flags'> {
    /** `__u64`: flags: `XDP_TXMD_FLAGS_` */
    flags: Flags<XDP_TXMD_FLAGS_>
    /** `struct` */
    get request(): xsk_tx_metadata$request
    set request(value: Assignable<xsk_tx_metadata$request>)
    /** `struct` */
    get completion(): xsk_tx_metadata$completion
    set completion(value: Assignable<xsk_tx_metadata$completion>)
  }

  /** `struct xt_counters` of linux/netfilter/x_tables.h: 16 bytes. */
  export interface xt_counters extends View<'xt_counters', 'pcnt' | 'bcnt'> {
    /** `__u64`: a number of things other than bytes (packets) */
    pcnt: number
    /** `__u64`: a number of bytes */
    bcnt: number
  }

  /** `struct xt_counters_info` of linux/netfilter/x_tables.h: 40 bytes. */
  export interface xt_counters_info extends View<'xt_counters_info'> {
    /** `char[32]` */
    get name(): ByteField
    set name(value: Assignable<ByteField>)
    /** `unsigned int`: a number of things other than bytes (counters) */
    num_counters: number
    /** `struct xt_counters[0]` */
    get counters(): StructArray<xt_counters>
    set counters(value: Assignable<StructArray<xt_counters>>)
  }

  /** `user` in `xt_entry_match.u`. */
  export interface xt_entry_match$u$user extends View<'xt_entry_match.u.user'> {
    /** `__u16`: a number of bytes */
    match_size: number
    /** `char[29]` */
    get name(): ByteField
    set name(value: Assignable<ByteField>)
    /** `__u8` */
    revision: number
  }
  /** `kernel` in `xt_entry_match.u`. */
  export interface xt_entry_match$u$kernel extends View<'xt_entry_match.u.kernel'> {
    /** `__u16` */
    match_size: number
  }
  /** `u` in `xt_entry_match`. */
  export interface xt_entry_match$u extends View<'xt_entry_match.u'> {
    /** `struct` */
    get user(): xt_entry_match$u$user
    set user(value: Assignable<xt_entry_match$u$user>)
    /** `struct` */
    get kernel(): xt_entry_match$u$kernel
    set kernel(value: Assignable<xt_entry_match$u$kernel>)
    /** `__u16`: a number of bytes */
    match_size: number
  }
  /** `struct xt_entry_match` of linux/netfilter/x_tables.h: 32 bytes. */
  export interface xt_entry_match extends View<'xt_entry_match'> {
    /** `union` */
    get u(): xt_entry_match$u
    set u(value: Assignable<xt_entry_match$u>)
    /** `unsigned char[0]` */
    get data(): ByteField
    set data(value: Assignable<ByteField>)
  }

  /** `user` in `xt_entry_target.u`. */
  export interface xt_entry_target$u$user extends View<'xt_entry_target.u.user'> {
    /** `__u16`: a number of bytes */
    target_size: number
    /** `char[29]` */
    get name(): ByteField
    set name(value: Assignable<ByteField>)
    /** `__u8` */
    revision: number
  }
  /** `kernel` in `xt_entry_target.u`. */
  export interface xt_entry_target$u$kernel extends View<'xt_entry_target.u.kernel'> {
    /** `__u16` */
    target_size: number
  }
  /** `u` in `xt_entry_target`. */
  export interface xt_entry_target$u extends View<'xt_entry_target.u'> {
    /** `struct` */
    get user(): xt_entry_target$u$user
    set user(value: Assignable<xt_entry_target$u$user>)
    /** `struct` */
    get kernel(): xt_entry_target$u$kernel
    set kernel(value: Assignable<xt_entry_target$u$kernel>)
    /** `__u16`: a number of bytes */
    target_size: number
  }
  /** `struct xt_entry_target` of linux/netfilter/x_tables.h: 32 bytes. */
  export interface xt_entry_target extends View<'xt_entry_target'> {
    /** `union` */
    get u(): xt_entry_target$u
    set u(value: Assignable<xt_entry_target$u>)
    /** `unsigned char[0]` */
    get data(): ByteField
    set data(value: Assignable<ByteField>)
  }

  /** `struct xt_error_target` of linux/netfilter/x_tables.h: 64 bytes. */
  export interface xt_error_target extends View<'xt_error_target'> {
    /** `struct xt_entry_target` */
    get target(): xt_entry_target
    set target(value: Assignable<xt_entry_target>)
    /** `char[30]` */
    get errorname(): ByteField
    set errorname(value: Assignable<ByteField>)
  }

  /** `struct xt_get_revision` of linux/netfilter/x_tables.h: 30 bytes. */
  export interface xt_get_revision extends View<'xt_get_revision'> {
    /** `char[29]` */
    get name(): ByteField
    set name(value: Assignable<ByteField>)
    /** `__u8` */
    revision: number
  }

  /** `struct xt_standard_target` of linux/netfilter/x_tables.h: 40 bytes. */
  export interface xt_standard_target extends View<'xt_standard_target'> {
    /** `struct xt_entry_target` */
    get target(): xt_entry_target
    set target(value: Assignable<xt_entry_target>)
    /** `int` */
    verdict: number
  }

  /** `struct xt_tcp` of linux/netfilter/xt_tcpudp.h: 12 bytes. */
  export interface xt_tcp extends View<'xt_tcp'> {
    /** `__u16[2]` */
    get spts(): FieldArray<number, Assignable<number>>
    set spts(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u16[2]` */
    get dpts(): FieldArray<number, Assignable<number>>
    set dpts(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u8` */
    option: number
    /** `__u8` */
    flg_mask: number
    /** `__u8` */
    flg_cmp: number
    /** `__u8` */
    invflags: number
  }

  /** `struct xt_udp` of linux/netfilter/xt_tcpudp.h: 10 bytes. */
  export interface xt_udp extends View<'xt_udp'> {
    /** `__u16[2]` */
    get spts(): FieldArray<number, Assignable<number>>
    set spts(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u16[2]` */
    get dpts(): FieldArray<number, Assignable<number>>
    set dpts(value: Assignable<FieldArray<number, Assignable<number>>>)
    /** `__u8` */
    invflags: number
  }
  export type __kernel_old_timeval = time.__kernel_old_timeval
  export type __kernel_sock_timeval = time.__kernel_sock_timeval
  export type __kernel_timespec = time.__kernel_timespec
  export type sock_filter = sec.sock_filter
  export type sock_fprog = sec.sock_fprog
  export type msghdr = user_msghdr
  export type sockaddr_storage = __kernel_sockaddr_storage
  export type timespec = __kernel_timespec
  export type timeval = __kernel_old_timeval
}

/** The structs of this subject and of its calls, by the kernel's names: `new struct.NAME({ ... })`. */
export const struct: {
  readonly __bridge_info: StructClass<struct.__bridge_info>
  readonly __fdb_entry: StructClass<struct.__fdb_entry>
  readonly __kernel_sockaddr_storage: StructClass<struct.__kernel_sockaddr_storage>
  readonly __port_info: StructClass<struct.__port_info>
  readonly _xt_align: StructClass<struct._xt_align>
  readonly af_alg_iv: TailedStructClass<struct.af_alg_iv>
  readonly arphdr: StructClass<struct.arphdr>
  readonly arpreq: StructClass<struct.arpreq>
  readonly arpreq_old: StructClass<struct.arpreq_old>
  readonly bcm_msg_head: TailedStructClass<struct.bcm_msg_head>
  readonly bcm_timeval: StructClass<struct.bcm_timeval>
  readonly br_boolopt_multi: StructClass<struct.br_boolopt_multi>
  readonly br_mcast_stats: StructClass<struct.br_mcast_stats>
  readonly br_mdb_entry: StructClass<struct.br_mdb_entry>
  readonly br_mrp_in_role: StructClass<struct.br_mrp_in_role>
  readonly br_mrp_in_state: StructClass<struct.br_mrp_in_state>
  readonly br_mrp_instance: StructClass<struct.br_mrp_instance>
  readonly br_mrp_ring_role: StructClass<struct.br_mrp_ring_role>
  readonly br_mrp_ring_state: StructClass<struct.br_mrp_ring_state>
  readonly br_mrp_start_in_test: StructClass<struct.br_mrp_start_in_test>
  readonly br_mrp_start_test: StructClass<struct.br_mrp_start_test>
  readonly br_port_msg: StructClass<struct.br_port_msg>
  readonly br_vlan_msg: StructClass<struct.br_vlan_msg>
  readonly bridge_stp_xstats: StructClass<struct.bridge_stp_xstats>
  readonly bridge_vlan_info: StructClass<struct.bridge_vlan_info>
  readonly bridge_vlan_xstats: StructClass<struct.bridge_vlan_xstats>
  readonly can_filter: StructClass<struct.can_filter>
  readonly can_frame: StructClass<struct.can_frame>
  readonly can_isotp_fc_options: StructClass<struct.can_isotp_fc_options>
  readonly can_isotp_ll_options: StructClass<struct.can_isotp_ll_options>
  readonly can_isotp_options: StructClass<struct.can_isotp_options>
  readonly can_raw_vcid_options: StructClass<struct.can_raw_vcid_options>
  readonly canfd_frame: StructClass<struct.canfd_frame>
  readonly canxl_frame: StructClass<struct.canxl_frame>
  readonly cisco_proto: StructClass<struct.cisco_proto>
  readonly cmsghdr: StructClass<struct.cmsghdr>
  readonly dmabuf_cmsg: StructClass<struct.dmabuf_cmsg>
  readonly dmabuf_token: StructClass<struct.dmabuf_token>
  readonly ethhdr: StructClass<struct.ethhdr>
  readonly ethtool_ah_espip4_spec: StructClass<struct.ethtool_ah_espip4_spec>
  readonly ethtool_ah_espip6_spec: StructClass<struct.ethtool_ah_espip6_spec>
  readonly ethtool_channels: StructClass<struct.ethtool_channels>
  readonly ethtool_cmd: StructClass<struct.ethtool_cmd>
  readonly ethtool_coalesce: StructClass<struct.ethtool_coalesce>
  readonly ethtool_drvinfo: StructClass<struct.ethtool_drvinfo>
  readonly ethtool_dump: TailedStructClass<struct.ethtool_dump>
  readonly ethtool_eee: StructClass<struct.ethtool_eee>
  readonly ethtool_eeprom: TailedStructClass<struct.ethtool_eeprom>
  readonly ethtool_fecparam: StructClass<struct.ethtool_fecparam>
  readonly ethtool_flash: StructClass<struct.ethtool_flash>
  readonly ethtool_flow_ext: StructClass<struct.ethtool_flow_ext>
  readonly ethtool_flow_union: StructClass<struct.ethtool_flow_union>
  readonly ethtool_get_features_block: StructClass<struct.ethtool_get_features_block>
  readonly ethtool_gfeatures: TailedStructClass<struct.ethtool_gfeatures>
  readonly ethtool_gstrings: TailedStructClass<struct.ethtool_gstrings>
  readonly ethtool_link_settings: TailedStructClass<struct.ethtool_link_settings>
  readonly ethtool_modinfo: StructClass<struct.ethtool_modinfo>
  readonly ethtool_pauseparam: StructClass<struct.ethtool_pauseparam>
  readonly ethtool_per_queue_op: TailedStructClass<struct.ethtool_per_queue_op>
  readonly ethtool_perm_addr: TailedStructClass<struct.ethtool_perm_addr>
  readonly ethtool_regs: TailedStructClass<struct.ethtool_regs>
  readonly ethtool_ringparam: StructClass<struct.ethtool_ringparam>
  readonly ethtool_rx_flow_spec: StructClass<struct.ethtool_rx_flow_spec>
  readonly ethtool_rx_ntuple: StructClass<struct.ethtool_rx_ntuple>
  readonly ethtool_rx_ntuple_flow_spec: StructClass<struct.ethtool_rx_ntuple_flow_spec>
  readonly ethtool_rxfh: TailedStructClass<struct.ethtool_rxfh>
  readonly ethtool_rxfh_indir: TailedStructClass<struct.ethtool_rxfh_indir>
  readonly ethtool_rxnfc: TailedStructClass<struct.ethtool_rxnfc>
  readonly ethtool_set_features_block: StructClass<struct.ethtool_set_features_block>
  readonly ethtool_sfeatures: TailedStructClass<struct.ethtool_sfeatures>
  readonly ethtool_sset_info: TailedStructClass<struct.ethtool_sset_info>
  readonly ethtool_stats: TailedStructClass<struct.ethtool_stats>
  readonly ethtool_tcpip4_spec: StructClass<struct.ethtool_tcpip4_spec>
  readonly ethtool_tcpip6_spec: StructClass<struct.ethtool_tcpip6_spec>
  readonly ethtool_test: TailedStructClass<struct.ethtool_test>
  readonly ethtool_ts_info: StructClass<struct.ethtool_ts_info>
  readonly ethtool_tunable: TailedStructClass<struct.ethtool_tunable>
  readonly ethtool_usrip4_spec: StructClass<struct.ethtool_usrip4_spec>
  readonly ethtool_usrip6_spec: StructClass<struct.ethtool_usrip6_spec>
  readonly ethtool_value: StructClass<struct.ethtool_value>
  readonly ethtool_wolinfo: StructClass<struct.ethtool_wolinfo>
  readonly fanout_args: StructClass<struct.fanout_args>
  readonly fib_rule_hdr: StructClass<struct.fib_rule_hdr>
  readonly fib_rule_port_range: StructClass<struct.fib_rule_port_range>
  readonly fib_rule_uid_range: StructClass<struct.fib_rule_uid_range>
  readonly fr_proto: StructClass<struct.fr_proto>
  readonly fr_proto_pvc: StructClass<struct.fr_proto_pvc>
  readonly fr_proto_pvc_info: StructClass<struct.fr_proto_pvc_info>
  readonly genlmsghdr: StructClass<struct.genlmsghdr>
  readonly group_filter: TailedStructClass<struct.group_filter>
  readonly group_req: StructClass<struct.group_req>
  readonly group_source_req: StructClass<struct.group_source_req>
  readonly hwtstamp_config: StructClass<struct.hwtstamp_config>
  readonly icmp6_filter: StructClass<struct.icmp6_filter>
  readonly icmp6hdr: StructClass<struct.icmp6hdr>
  readonly icmp_ext_echo_ctype3_hdr: StructClass<struct.icmp_ext_echo_ctype3_hdr>
  readonly icmp_ext_echo_iio: StructClass<struct.icmp_ext_echo_iio>
  readonly icmp_ext_hdr: StructClass<struct.icmp_ext_hdr>
  readonly icmp_extobj_hdr: StructClass<struct.icmp_extobj_hdr>
  readonly icmp_filter: StructClass<struct.icmp_filter>
  readonly icmphdr: StructClass<struct.icmphdr>
  readonly icmpv6_echo: StructClass<struct.icmpv6_echo>
  readonly icmpv6_nd_advt: StructClass<struct.icmpv6_nd_advt>
  readonly icmpv6_nd_ra: StructClass<struct.icmpv6_nd_ra>
  readonly if_set: StructClass<struct.if_set>
  readonly if_settings: StructClass<struct.if_settings>
  readonly if_stats_msg: StructClass<struct.if_stats_msg>
  readonly ifa_cacheinfo: StructClass<struct.ifa_cacheinfo>
  readonly ifaddrmsg: StructClass<struct.ifaddrmsg>
  readonly ifconf: StructClass<struct.ifconf>
  readonly ifinfomsg: StructClass<struct.ifinfomsg>
  readonly ifla_bridge_id: StructClass<struct.ifla_bridge_id>
  readonly ifla_cacheinfo: StructClass<struct.ifla_cacheinfo>
  readonly ifla_geneve_port_range: StructClass<struct.ifla_geneve_port_range>
  readonly ifla_port_vsi: StructClass<struct.ifla_port_vsi>
  readonly ifla_rmnet_flags: StructClass<struct.ifla_rmnet_flags>
  readonly ifla_vf_broadcast: StructClass<struct.ifla_vf_broadcast>
  readonly ifla_vf_guid: StructClass<struct.ifla_vf_guid>
  readonly ifla_vf_link_state: StructClass<struct.ifla_vf_link_state>
  readonly ifla_vf_mac: StructClass<struct.ifla_vf_mac>
  readonly ifla_vf_rate: StructClass<struct.ifla_vf_rate>
  readonly ifla_vf_rss_query_en: StructClass<struct.ifla_vf_rss_query_en>
  readonly ifla_vf_spoofchk: StructClass<struct.ifla_vf_spoofchk>
  readonly ifla_vf_trust: StructClass<struct.ifla_vf_trust>
  readonly ifla_vf_tx_rate: StructClass<struct.ifla_vf_tx_rate>
  readonly ifla_vf_vlan: StructClass<struct.ifla_vf_vlan>
  readonly ifla_vf_vlan_info: StructClass<struct.ifla_vf_vlan_info>
  readonly ifla_vlan_flags: StructClass<struct.ifla_vlan_flags>
  readonly ifla_vlan_qos_mapping: StructClass<struct.ifla_vlan_qos_mapping>
  readonly ifla_vxlan_port_range: StructClass<struct.ifla_vxlan_port_range>
  readonly ifmap: StructClass<struct.ifmap>
  readonly ifreq: StructClass<struct.ifreq>
  readonly igmphdr: StructClass<struct.igmphdr>
  readonly igmpmsg: StructClass<struct.igmpmsg>
  readonly igmpv3_grec: TailedStructClass<struct.igmpv3_grec>
  readonly igmpv3_query: TailedStructClass<struct.igmpv3_query>
  readonly igmpv3_report: TailedStructClass<struct.igmpv3_report>
  readonly in6_addr: StructClass<struct.in6_addr>
  readonly in6_flowlabel_req: StructClass<struct.in6_flowlabel_req>
  readonly in6_ifreq: StructClass<struct.in6_ifreq>
  readonly in6_pktinfo: StructClass<struct.in6_pktinfo>
  readonly in6_rtmsg: StructClass<struct.in6_rtmsg>
  readonly in_addr: StructClass<struct.in_addr>
  readonly in_pktinfo: StructClass<struct.in_pktinfo>
  readonly inet_diag_bc_op: StructClass<struct.inet_diag_bc_op>
  readonly inet_diag_hostcond: TailedStructClass<struct.inet_diag_hostcond>
  readonly inet_diag_markcond: StructClass<struct.inet_diag_markcond>
  readonly inet_diag_meminfo: StructClass<struct.inet_diag_meminfo>
  readonly inet_diag_msg: StructClass<struct.inet_diag_msg>
  readonly inet_diag_req: StructClass<struct.inet_diag_req>
  readonly inet_diag_req_raw: StructClass<struct.inet_diag_req_raw>
  readonly inet_diag_req_v2: StructClass<struct.inet_diag_req_v2>
  readonly inet_diag_sockid: StructClass<struct.inet_diag_sockid>
  readonly inet_diag_sockopt: StructClass<struct.inet_diag_sockopt>
  readonly iovec: StructClass<struct.iovec>
  readonly ip6_mtuinfo: StructClass<struct.ip6_mtuinfo>
  readonly ip6t_entry: TailedStructClass<struct.ip6t_entry>
  readonly ip6t_error: StructClass<struct.ip6t_error>
  readonly ip6t_get_entries: TailedStructClass<struct.ip6t_get_entries>
  readonly ip6t_getinfo: StructClass<struct.ip6t_getinfo>
  readonly ip6t_icmp: StructClass<struct.ip6t_icmp>
  readonly ip6t_ip6: StructClass<struct.ip6t_ip6>
  readonly ip6t_replace: TailedStructClass<struct.ip6t_replace>
  readonly ip6t_standard: StructClass<struct.ip6t_standard>
  readonly ip_auth_hdr: TailedStructClass<struct.ip_auth_hdr>
  readonly ip_beet_phdr: StructClass<struct.ip_beet_phdr>
  readonly ip_comp_hdr: StructClass<struct.ip_comp_hdr>
  readonly ip_esp_hdr: TailedStructClass<struct.ip_esp_hdr>
  readonly ip_iptfs_cc_hdr: StructClass<struct.ip_iptfs_cc_hdr>
  readonly ip_iptfs_hdr: StructClass<struct.ip_iptfs_hdr>
  readonly ip_mreq: StructClass<struct.ip_mreq>
  readonly ip_mreq_source: StructClass<struct.ip_mreq_source>
  readonly ip_mreqn: StructClass<struct.ip_mreqn>
  readonly ip_msfilter: TailedStructClass<struct.ip_msfilter>
  readonly iphdr: StructClass<struct.iphdr>
  readonly ipv6_destopt_hao: StructClass<struct.ipv6_destopt_hao>
  readonly ipv6_mreq: StructClass<struct.ipv6_mreq>
  readonly ipv6_opt_hdr: StructClass<struct.ipv6_opt_hdr>
  readonly ipv6_rt_hdr: StructClass<struct.ipv6_rt_hdr>
  readonly ipv6hdr: StructClass<struct.ipv6hdr>
  readonly j1939_filter: StructClass<struct.j1939_filter>
  readonly linger: StructClass<struct.linger>
  readonly mf6cctl: StructClass<struct.mf6cctl>
  readonly mfcctl: StructClass<struct.mfcctl>
  readonly mif6ctl: StructClass<struct.mif6ctl>
  readonly mii_ioctl_data: StructClass<struct.mii_ioctl_data>
  readonly mmsghdr: StructClass<struct.mmsghdr>
  readonly mptcp_full_info: StructClass<struct.mptcp_full_info>
  readonly mptcp_info: StructClass<struct.mptcp_info>
  readonly mptcp_subflow_addrs: StructClass<struct.mptcp_subflow_addrs>
  readonly mptcp_subflow_data: StructClass<struct.mptcp_subflow_data>
  readonly mptcp_subflow_info: StructClass<struct.mptcp_subflow_info>
  readonly mrt6msg: StructClass<struct.mrt6msg>
  readonly nda_cacheinfo: StructClass<struct.nda_cacheinfo>
  readonly ndmsg: StructClass<struct.ndmsg>
  readonly ndt_config: StructClass<struct.ndt_config>
  readonly ndt_stats: StructClass<struct.ndt_stats>
  readonly ndtmsg: StructClass<struct.ndtmsg>
  readonly nduseroptmsg: StructClass<struct.nduseroptmsg>
  readonly netlink_diag_msg: StructClass<struct.netlink_diag_msg>
  readonly netlink_diag_req: StructClass<struct.netlink_diag_req>
  readonly netlink_diag_ring: StructClass<struct.netlink_diag_ring>
  readonly nexthop_grp: StructClass<struct.nexthop_grp>
  readonly nf_inet_addr: StructClass<struct.nf_inet_addr>
  readonly nfattr: StructClass<struct.nfattr>
  readonly nfgenmsg: StructClass<struct.nfgenmsg>
  readonly nhmsg: StructClass<struct.nhmsg>
  readonly nl_mmap_hdr: StructClass<struct.nl_mmap_hdr>
  readonly nl_mmap_req: StructClass<struct.nl_mmap_req>
  readonly nl_pktinfo: StructClass<struct.nl_pktinfo>
  readonly nla_bitfield32: StructClass<struct.nla_bitfield32>
  readonly nlattr: StructClass<struct.nlattr>
  readonly nlmsgerr: StructClass<struct.nlmsgerr>
  readonly nlmsghdr: StructClass<struct.nlmsghdr>
  readonly packet_diag_info: StructClass<struct.packet_diag_info>
  readonly packet_diag_mclist: StructClass<struct.packet_diag_mclist>
  readonly packet_diag_msg: StructClass<struct.packet_diag_msg>
  readonly packet_diag_req: StructClass<struct.packet_diag_req>
  readonly packet_diag_ring: StructClass<struct.packet_diag_ring>
  readonly packet_mreq: StructClass<struct.packet_mreq>
  readonly prefix_cacheinfo: StructClass<struct.prefix_cacheinfo>
  readonly prefixmsg: StructClass<struct.prefixmsg>
  readonly raw_hdlc_proto: StructClass<struct.raw_hdlc_proto>
  readonly rt0_hdr: TailedStructClass<struct.rt0_hdr>
  readonly rt2_hdr: StructClass<struct.rt2_hdr>
  readonly rta_cacheinfo: StructClass<struct.rta_cacheinfo>
  readonly rta_mfc_stats: StructClass<struct.rta_mfc_stats>
  readonly rta_session: StructClass<struct.rta_session>
  readonly rtattr: StructClass<struct.rtattr>
  readonly rtentry: StructClass<struct.rtentry>
  readonly rtgenmsg: StructClass<struct.rtgenmsg>
  readonly rtmsg: StructClass<struct.rtmsg>
  readonly rtnexthop: StructClass<struct.rtnexthop>
  readonly rtnl_hw_stats64: StructClass<struct.rtnl_hw_stats64>
  readonly rtnl_link_ifmap: StructClass<struct.rtnl_link_ifmap>
  readonly rtnl_link_stats: StructClass<struct.rtnl_link_stats>
  readonly rtnl_link_stats64: StructClass<struct.rtnl_link_stats64>
  readonly rtvia: TailedStructClass<struct.rtvia>
  readonly sadb_address: StructClass<struct.sadb_address>
  readonly sadb_alg: StructClass<struct.sadb_alg>
  readonly sadb_comb: StructClass<struct.sadb_comb>
  readonly sadb_ext: StructClass<struct.sadb_ext>
  readonly sadb_ident: StructClass<struct.sadb_ident>
  readonly sadb_key: StructClass<struct.sadb_key>
  readonly sadb_lifetime: StructClass<struct.sadb_lifetime>
  readonly sadb_msg: StructClass<struct.sadb_msg>
  readonly sadb_prop: StructClass<struct.sadb_prop>
  readonly sadb_sa: StructClass<struct.sadb_sa>
  readonly sadb_sens: StructClass<struct.sadb_sens>
  readonly sadb_spirange: StructClass<struct.sadb_spirange>
  readonly sadb_supported: StructClass<struct.sadb_supported>
  readonly sadb_x_filter: StructClass<struct.sadb_x_filter>
  readonly sadb_x_ipsecrequest: StructClass<struct.sadb_x_ipsecrequest>
  readonly sadb_x_kmaddress: StructClass<struct.sadb_x_kmaddress>
  readonly sadb_x_kmprivate: StructClass<struct.sadb_x_kmprivate>
  readonly sadb_x_nat_t_port: StructClass<struct.sadb_x_nat_t_port>
  readonly sadb_x_nat_t_type: StructClass<struct.sadb_x_nat_t_type>
  readonly sadb_x_policy: StructClass<struct.sadb_x_policy>
  readonly sadb_x_sa2: StructClass<struct.sadb_x_sa2>
  readonly sadb_x_sec_ctx: StructClass<struct.sadb_x_sec_ctx>
  readonly scm_timestamping: StructClass<struct.scm_timestamping>
  readonly scm_timestamping64: StructClass<struct.scm_timestamping64>
  readonly scm_ts_pktinfo: StructClass<struct.scm_ts_pktinfo>
  readonly sioc_mif_req6: StructClass<struct.sioc_mif_req6>
  readonly sioc_sg_req: StructClass<struct.sioc_sg_req>
  readonly sioc_sg_req6: StructClass<struct.sioc_sg_req6>
  readonly sioc_vif_req: StructClass<struct.sioc_vif_req>
  readonly so_timestamping: StructClass<struct.so_timestamping>
  readonly sock_diag_req: StructClass<struct.sock_diag_req>
  readonly sock_ee_data_rfc4884: StructClass<struct.sock_ee_data_rfc4884>
  readonly sock_extended_err: StructClass<struct.sock_extended_err>
  readonly sock_txtime: StructClass<struct.sock_txtime>
  readonly sockaddr: StructClass<struct.sockaddr>
  readonly sockaddr_alg: StructClass<struct.sockaddr_alg>
  readonly sockaddr_alg_new: TailedStructClass<struct.sockaddr_alg_new>
  readonly sockaddr_can: StructClass<struct.sockaddr_can>
  readonly sockaddr_in: StructClass<struct.sockaddr_in>
  readonly sockaddr_in6: StructClass<struct.sockaddr_in6>
  readonly sockaddr_ll: StructClass<struct.sockaddr_ll>
  readonly sockaddr_nl: StructClass<struct.sockaddr_nl>
  readonly sockaddr_pkt: StructClass<struct.sockaddr_pkt>
  readonly sockaddr_un: StructClass<struct.sockaddr_un>
  readonly sockaddr_vm: StructClass<struct.sockaddr_vm>
  readonly sockaddr_xdp: StructClass<struct.sockaddr_xdp>
  readonly sync_serial_settings: StructClass<struct.sync_serial_settings>
  readonly tcamsg: StructClass<struct.tcamsg>
  readonly tcmsg: StructClass<struct.tcmsg>
  readonly tcp_ao_add: StructClass<struct.tcp_ao_add>
  readonly tcp_ao_del: StructClass<struct.tcp_ao_del>
  readonly tcp_ao_getsockopt: StructClass<struct.tcp_ao_getsockopt>
  readonly tcp_ao_info_opt: StructClass<struct.tcp_ao_info_opt>
  readonly tcp_ao_repair: StructClass<struct.tcp_ao_repair>
  readonly tcp_bbr_info: StructClass<struct.tcp_bbr_info>
  readonly tcp_cc_info: StructClass<struct.tcp_cc_info>
  readonly tcp_dctcp_info: StructClass<struct.tcp_dctcp_info>
  readonly tcp_diag_md5sig: StructClass<struct.tcp_diag_md5sig>
  readonly tcp_info: StructClass<struct.tcp_info>
  readonly tcp_md5sig: StructClass<struct.tcp_md5sig>
  readonly tcp_repair_opt: StructClass<struct.tcp_repair_opt>
  readonly tcp_repair_window: StructClass<struct.tcp_repair_window>
  readonly tcp_word_hdr: StructClass<struct.tcp_word_hdr>
  readonly tcp_zerocopy_receive: StructClass<struct.tcp_zerocopy_receive>
  readonly tcphdr: StructClass<struct.tcphdr>
  readonly tcpvegas_info: StructClass<struct.tcpvegas_info>
  readonly te1_settings: StructClass<struct.te1_settings>
  readonly tls12_crypto_info_aes_ccm_128: StructClass<struct.tls12_crypto_info_aes_ccm_128>
  readonly tls12_crypto_info_aes_gcm_128: StructClass<struct.tls12_crypto_info_aes_gcm_128>
  readonly tls12_crypto_info_aes_gcm_256: StructClass<struct.tls12_crypto_info_aes_gcm_256>
  readonly tls12_crypto_info_aria_gcm_128: StructClass<struct.tls12_crypto_info_aria_gcm_128>
  readonly tls12_crypto_info_aria_gcm_256: StructClass<struct.tls12_crypto_info_aria_gcm_256>
  readonly tls12_crypto_info_chacha20_poly1305: TailedStructClass<struct.tls12_crypto_info_chacha20_poly1305>
  readonly tls12_crypto_info_sm4_ccm: StructClass<struct.tls12_crypto_info_sm4_ccm>
  readonly tls12_crypto_info_sm4_gcm: StructClass<struct.tls12_crypto_info_sm4_gcm>
  readonly tls_crypto_info: StructClass<struct.tls_crypto_info>
  readonly tpacket2_hdr: StructClass<struct.tpacket2_hdr>
  readonly tpacket3_hdr: StructClass<struct.tpacket3_hdr>
  readonly tpacket_auxdata: StructClass<struct.tpacket_auxdata>
  readonly tpacket_bd_header_u: StructClass<struct.tpacket_bd_header_u>
  readonly tpacket_bd_ts: StructClass<struct.tpacket_bd_ts>
  readonly tpacket_block_desc: StructClass<struct.tpacket_block_desc>
  readonly tpacket_hdr: StructClass<struct.tpacket_hdr>
  readonly tpacket_hdr_v1: StructClass<struct.tpacket_hdr_v1>
  readonly tpacket_hdr_variant1: StructClass<struct.tpacket_hdr_variant1>
  readonly tpacket_req: StructClass<struct.tpacket_req>
  readonly tpacket_req3: StructClass<struct.tpacket_req3>
  readonly tpacket_req_u: StructClass<struct.tpacket_req_u>
  readonly tpacket_rollover_stats: StructClass<struct.tpacket_rollover_stats>
  readonly tpacket_stats: StructClass<struct.tpacket_stats>
  readonly tpacket_stats_u: StructClass<struct.tpacket_stats_u>
  readonly tpacket_stats_v3: StructClass<struct.tpacket_stats_v3>
  readonly tun_filter: TailedStructClass<struct.tun_filter>
  readonly tun_pi: StructClass<struct.tun_pi>
  readonly tunnel_msg: StructClass<struct.tunnel_msg>
  readonly ucred: StructClass<struct.ucred>
  readonly udphdr: StructClass<struct.udphdr>
  readonly unix_diag_msg: StructClass<struct.unix_diag_msg>
  readonly unix_diag_req: StructClass<struct.unix_diag_req>
  readonly unix_diag_rqlen: StructClass<struct.unix_diag_rqlen>
  readonly unix_diag_vfs: StructClass<struct.unix_diag_vfs>
  readonly user_msghdr: StructClass<struct.user_msghdr>
  readonly vifctl: StructClass<struct.vifctl>
  readonly vlan_ioctl_args: StructClass<struct.vlan_ioctl_args>
  readonly vsock_diag_msg: StructClass<struct.vsock_diag_msg>
  readonly vsock_diag_req: StructClass<struct.vsock_diag_req>
  readonly x25_hdlc_proto: StructClass<struct.x25_hdlc_proto>
  readonly xdp_desc: StructClass<struct.xdp_desc>
  readonly xdp_mmap_offsets: StructClass<struct.xdp_mmap_offsets>
  readonly xdp_options: StructClass<struct.xdp_options>
  readonly xdp_ring_offset: StructClass<struct.xdp_ring_offset>
  readonly xdp_statistics: StructClass<struct.xdp_statistics>
  readonly xdp_umem_reg: StructClass<struct.xdp_umem_reg>
  readonly xfrm_address_filter: StructClass<struct.xfrm_address_filter>
  readonly xfrm_address_t: StructClass<struct.xfrm_address_t>
  readonly xfrm_aevent_id: StructClass<struct.xfrm_aevent_id>
  readonly xfrm_algo: TailedStructClass<struct.xfrm_algo>
  readonly xfrm_algo_aead: TailedStructClass<struct.xfrm_algo_aead>
  readonly xfrm_algo_auth: TailedStructClass<struct.xfrm_algo_auth>
  readonly xfrm_encap_tmpl: StructClass<struct.xfrm_encap_tmpl>
  readonly xfrm_id: StructClass<struct.xfrm_id>
  readonly xfrm_lifetime_cfg: StructClass<struct.xfrm_lifetime_cfg>
  readonly xfrm_lifetime_cur: StructClass<struct.xfrm_lifetime_cur>
  readonly xfrm_mark: StructClass<struct.xfrm_mark>
  readonly xfrm_replay_state: StructClass<struct.xfrm_replay_state>
  readonly xfrm_replay_state_esn: TailedStructClass<struct.xfrm_replay_state_esn>
  readonly xfrm_sec_ctx: TailedStructClass<struct.xfrm_sec_ctx>
  readonly xfrm_selector: StructClass<struct.xfrm_selector>
  readonly xfrm_stats: StructClass<struct.xfrm_stats>
  readonly xfrm_user_acquire: StructClass<struct.xfrm_user_acquire>
  readonly xfrm_user_expire: StructClass<struct.xfrm_user_expire>
  readonly xfrm_user_kmaddress: StructClass<struct.xfrm_user_kmaddress>
  readonly xfrm_user_mapping: StructClass<struct.xfrm_user_mapping>
  readonly xfrm_user_migrate: StructClass<struct.xfrm_user_migrate>
  readonly xfrm_user_migrate_state: StructClass<struct.xfrm_user_migrate_state>
  readonly xfrm_user_offload: StructClass<struct.xfrm_user_offload>
  readonly xfrm_user_polexpire: StructClass<struct.xfrm_user_polexpire>
  readonly xfrm_user_report: StructClass<struct.xfrm_user_report>
  readonly xfrm_user_sec_ctx: StructClass<struct.xfrm_user_sec_ctx>
  readonly xfrm_user_tmpl: StructClass<struct.xfrm_user_tmpl>
  readonly xfrm_userpolicy_default: StructClass<struct.xfrm_userpolicy_default>
  readonly xfrm_userpolicy_id: StructClass<struct.xfrm_userpolicy_id>
  readonly xfrm_userpolicy_info: StructClass<struct.xfrm_userpolicy_info>
  readonly xfrm_userpolicy_type: StructClass<struct.xfrm_userpolicy_type>
  readonly xfrm_usersa_flush: StructClass<struct.xfrm_usersa_flush>
  readonly xfrm_usersa_id: StructClass<struct.xfrm_usersa_id>
  readonly xfrm_usersa_info: StructClass<struct.xfrm_usersa_info>
  readonly xfrm_userspi_info: StructClass<struct.xfrm_userspi_info>
  readonly xfrmu_sadhinfo: StructClass<struct.xfrmu_sadhinfo>
  readonly xfrmu_spdhinfo: StructClass<struct.xfrmu_spdhinfo>
  readonly xfrmu_spdhthresh: StructClass<struct.xfrmu_spdhthresh>
  readonly xfrmu_spdinfo: StructClass<struct.xfrmu_spdinfo>
  readonly xsk_tx_metadata: StructClass<struct.xsk_tx_metadata>
  readonly xt_counters: StructClass<struct.xt_counters>
  readonly xt_counters_info: TailedStructClass<struct.xt_counters_info>
  readonly xt_entry_match: TailedStructClass<struct.xt_entry_match>
  readonly xt_entry_target: TailedStructClass<struct.xt_entry_target>
  readonly xt_error_target: StructClass<struct.xt_error_target>
  readonly xt_get_revision: StructClass<struct.xt_get_revision>
  readonly xt_standard_target: StructClass<struct.xt_standard_target>
  readonly xt_tcp: StructClass<struct.xt_tcp>
  readonly xt_udp: StructClass<struct.xt_udp>
  readonly __kernel_old_timeval: StructClass<struct.__kernel_old_timeval>
  readonly __kernel_sock_timeval: StructClass<struct.__kernel_sock_timeval>
  readonly __kernel_timespec: StructClass<struct.__kernel_timespec>
  readonly sock_filter: StructClass<struct.sock_filter>
  readonly sock_fprog: StructClass<struct.sock_fprog>
  readonly msghdr: StructClass<struct.msghdr>
  readonly sockaddr_storage: StructClass<struct.sockaddr_storage>
  readonly timespec: StructClass<struct.timespec>
  readonly timeval: StructClass<struct.timeval>
} = structNamespace(
  [structs, others],
  families,
  '__bridge_info __fdb_entry __kernel_sockaddr_storage __port_info _xt_align af_alg_iv arphdr arpreq arpreq_old bcm_msg_head bcm_timeval br_boolopt_multi br_mcast_stats br_mdb_entry br_mrp_in_role br_mrp_in_state br_mrp_instance br_mrp_ring_role br_mrp_ring_state br_mrp_start_in_test br_mrp_start_test br_port_msg br_vlan_msg bridge_stp_xstats bridge_vlan_info bridge_vlan_xstats can_filter can_frame can_isotp_fc_options can_isotp_ll_options can_isotp_options can_raw_vcid_options canfd_frame canxl_frame cisco_proto cmsghdr dmabuf_cmsg dmabuf_token ethhdr ethtool_ah_espip4_spec ethtool_ah_espip6_spec ethtool_channels ethtool_cmd ethtool_coalesce ethtool_drvinfo ethtool_dump ethtool_eee ethtool_eeprom ethtool_fecparam ethtool_flash ethtool_flow_ext ethtool_flow_union ethtool_get_features_block ethtool_gfeatures ethtool_gstrings ethtool_link_settings ethtool_modinfo ethtool_pauseparam ethtool_per_queue_op ethtool_perm_addr ethtool_regs ethtool_ringparam ethtool_rx_flow_spec ethtool_rx_ntuple ethtool_rx_ntuple_flow_spec ethtool_rxfh ethtool_rxfh_indir ethtool_rxnfc ethtool_set_features_block ethtool_sfeatures ethtool_sset_info ethtool_stats ethtool_tcpip4_spec ethtool_tcpip6_spec ethtool_test ethtool_ts_info ethtool_tunable ethtool_usrip4_spec ethtool_usrip6_spec ethtool_value ethtool_wolinfo fanout_args fib_rule_hdr fib_rule_port_range fib_rule_uid_range fr_proto fr_proto_pvc fr_proto_pvc_info genlmsghdr group_filter group_req group_source_req hwtstamp_config icmp6_filter icmp6hdr icmp_ext_echo_ctype3_hdr icmp_ext_echo_iio icmp_ext_hdr icmp_extobj_hdr icmp_filter icmphdr icmpv6_echo icmpv6_nd_advt icmpv6_nd_ra if_set if_settings if_stats_msg ifa_cacheinfo ifaddrmsg ifconf ifinfomsg ifla_bridge_id ifla_cacheinfo ifla_geneve_port_range ifla_port_vsi ifla_rmnet_flags ifla_vf_broadcast ifla_vf_guid ifla_vf_link_state ifla_vf_mac ifla_vf_rate ifla_vf_rss_query_en ifla_vf_spoofchk ifla_vf_trust ifla_vf_tx_rate ifla_vf_vlan ifla_vf_vlan_info ifla_vlan_flags ifla_vlan_qos_mapping ifla_vxlan_port_range ifmap ifreq igmphdr igmpmsg igmpv3_grec igmpv3_query igmpv3_report in6_addr in6_flowlabel_req in6_ifreq in6_pktinfo in6_rtmsg in_addr in_pktinfo inet_diag_bc_op inet_diag_hostcond inet_diag_markcond inet_diag_meminfo inet_diag_msg inet_diag_req inet_diag_req_raw inet_diag_req_v2 inet_diag_sockid inet_diag_sockopt iovec ip6_mtuinfo ip6t_entry ip6t_error ip6t_get_entries ip6t_getinfo ip6t_icmp ip6t_ip6 ip6t_replace ip6t_standard ip_auth_hdr ip_beet_phdr ip_comp_hdr ip_esp_hdr ip_iptfs_cc_hdr ip_iptfs_hdr ip_mreq ip_mreq_source ip_mreqn ip_msfilter iphdr ipv6_destopt_hao ipv6_mreq ipv6_opt_hdr ipv6_rt_hdr ipv6hdr j1939_filter linger mf6cctl mfcctl mif6ctl mii_ioctl_data mmsghdr mptcp_full_info mptcp_info mptcp_subflow_addrs mptcp_subflow_data mptcp_subflow_info mrt6msg nda_cacheinfo ndmsg ndt_config ndt_stats ndtmsg nduseroptmsg netlink_diag_msg netlink_diag_req netlink_diag_ring nexthop_grp nf_inet_addr nfattr nfgenmsg nhmsg nl_mmap_hdr nl_mmap_req nl_pktinfo nla_bitfield32 nlattr nlmsgerr nlmsghdr packet_diag_info packet_diag_mclist packet_diag_msg packet_diag_req packet_diag_ring packet_mreq prefix_cacheinfo prefixmsg raw_hdlc_proto rt0_hdr rt2_hdr rta_cacheinfo rta_mfc_stats rta_session rtattr rtentry rtgenmsg rtmsg rtnexthop rtnl_hw_stats64 rtnl_link_ifmap rtnl_link_stats rtnl_link_stats64 rtvia sadb_address sadb_alg sadb_comb sadb_ext sadb_ident sadb_key sadb_lifetime sadb_msg sadb_prop sadb_sa sadb_sens sadb_spirange sadb_supported sadb_x_filter sadb_x_ipsecrequest sadb_x_kmaddress sadb_x_kmprivate sadb_x_nat_t_port sadb_x_nat_t_type sadb_x_policy sadb_x_sa2 sadb_x_sec_ctx scm_timestamping scm_timestamping64 scm_ts_pktinfo sioc_mif_req6 sioc_sg_req sioc_sg_req6 sioc_vif_req so_timestamping sock_diag_req sock_ee_data_rfc4884 sock_extended_err sock_txtime sockaddr sockaddr_alg sockaddr_alg_new sockaddr_can sockaddr_in sockaddr_in6 sockaddr_ll sockaddr_nl sockaddr_pkt sockaddr_un sockaddr_vm sockaddr_xdp sync_serial_settings tcamsg tcmsg tcp_ao_add tcp_ao_del tcp_ao_getsockopt tcp_ao_info_opt tcp_ao_repair tcp_bbr_info tcp_cc_info tcp_dctcp_info tcp_diag_md5sig tcp_info tcp_md5sig tcp_repair_opt tcp_repair_window tcp_word_hdr tcp_zerocopy_receive tcphdr tcpvegas_info te1_settings tls12_crypto_info_aes_ccm_128 tls12_crypto_info_aes_gcm_128 tls12_crypto_info_aes_gcm_256 tls12_crypto_info_aria_gcm_128 tls12_crypto_info_aria_gcm_256 tls12_crypto_info_chacha20_poly1305 tls12_crypto_info_sm4_ccm tls12_crypto_info_sm4_gcm tls_crypto_info tpacket2_hdr tpacket3_hdr tpacket_auxdata tpacket_bd_header_u tpacket_bd_ts tpacket_block_desc tpacket_hdr tpacket_hdr_v1 tpacket_hdr_variant1 tpacket_req tpacket_req3 tpacket_req_u tpacket_rollover_stats tpacket_stats tpacket_stats_u tpacket_stats_v3 tun_filter tun_pi tunnel_msg ucred udphdr unix_diag_msg unix_diag_req unix_diag_rqlen unix_diag_vfs user_msghdr vifctl vlan_ioctl_args vsock_diag_msg vsock_diag_req x25_hdlc_proto xdp_desc xdp_mmap_offsets xdp_options xdp_ring_offset xdp_statistics xdp_umem_reg xfrm_address_filter xfrm_address_t xfrm_aevent_id xfrm_algo xfrm_algo_aead xfrm_algo_auth xfrm_encap_tmpl xfrm_id xfrm_lifetime_cfg xfrm_lifetime_cur xfrm_mark xfrm_replay_state xfrm_replay_state_esn xfrm_sec_ctx xfrm_selector xfrm_stats xfrm_user_acquire xfrm_user_expire xfrm_user_kmaddress xfrm_user_mapping xfrm_user_migrate xfrm_user_migrate_state xfrm_user_offload xfrm_user_polexpire xfrm_user_report xfrm_user_sec_ctx xfrm_user_tmpl xfrm_userpolicy_default xfrm_userpolicy_id xfrm_userpolicy_info xfrm_userpolicy_type xfrm_usersa_flush xfrm_usersa_id xfrm_usersa_info xfrm_userspi_info xfrmu_sadhinfo xfrmu_spdhinfo xfrmu_spdhthresh xfrmu_spdinfo xsk_tx_metadata xt_counters xt_counters_info xt_entry_match xt_entry_target xt_error_target xt_get_revision xt_standard_target xt_tcp xt_udp __kernel_old_timeval __kernel_sock_timeval __kernel_timespec sock_filter sock_fprog msghdr sockaddr_storage timespec timeval',
) as never

// Socket addresses as objects: what `readSocketAddress` gives and what `socketAddress` takes.

import type { ARPHRD_, PACKET_TYPE_, VMADDR_FLAG_, XDP_BIND_ } from '../../generated/families.js'
import type { struct } from '../../generated/views/net.js'
import type { ByteField } from '../../struct/types.js'
import type { Bytes, Choice, Fd, FdArg, Flags } from '../../sys/types.js'

/** AF_INET. ip(7). */
export interface InetAddress {
  readonly family: 'inet'
  /** `127.0.0.1` */
  readonly address: string
  readonly port: number
}

/** AF_INET6. ipv6(7). */
export interface Inet6Address {
  readonly family: 'inet6'
  /** As RFC 5952 writes it: `fe80::1`. */
  readonly address: string
  readonly port: number
  /** Traffic class and flow label, 28 bits, in the host's order. */
  readonly flowinfo: number
  /** The interface that a link-local address belongs to. */
  readonly scope_id: number
}

/** AF_UNIX, a socket file. unix(7). */
export interface UnixPath {
  readonly family: 'unix'
  /** The path without a NUL: `path.text()`. */
  readonly path: ByteField
  readonly abstract?: undefined
}
/** AF_UNIX, a name without a file. unix(7). */
export interface UnixAbstract {
  readonly family: 'unix'
  /** The name without the NUL before it; it may hold NULs of its own. */
  readonly abstract: ByteField
  readonly path?: undefined
}
/** AF_UNIX without a name; to bind to it makes the kernel choose an abstract one. unix(7). */
export interface UnixUnnamed {
  readonly family: 'unix'
  readonly path?: undefined
  readonly abstract?: undefined
}
export type UnixAddress = UnixPath | UnixAbstract | UnixUnnamed

/** AF_NETLINK. netlink(7). */
export interface NetlinkAddress {
  readonly family: 'netlink'
  /** The port: 0 is the kernel; the first socket of a process has its pid. */
  readonly pid: number
  /** Multicast groups, a bit for each. */
  readonly groups: number
}

/** AF_VSOCK. vsock(7). */
export interface VsockAddress {
  readonly family: 'vsock'
  /** The machine, such as VMADDR_CID_HOST. */
  readonly cid: number
  readonly port: number
  readonly flags: Flags<VMADDR_FLAG_>
}

/** AF_PACKET. packet(7). */
export interface PacketAddress {
  readonly family: 'packet'
  readonly ifindex: number
  /** What linux/if_ether.h calls ETH_P_, in the host's order. */
  readonly protocol: number
  readonly hatype: Choice<ARPHRD_>
  readonly pkttype: Choice<PACKET_TYPE_>
  /** The address of the hardware. */
  readonly address: Uint8Array
}

/**
 * AF_CAN. The length of the address says which of `tp` (CAN_ISOTP) and `j1939` (CAN_J1939) it has; CAN_RAW
 * and CAN_BCM have neither. linux/can.h.
 */
export interface CanAddress {
  readonly family: 'can'
  readonly ifindex: number
  readonly tp?: { readonly rx_id: number; readonly tx_id: number } | undefined
  /** `name` is a set of bit-fields, hence a bigint. */
  readonly j1939?: { readonly name: bigint; readonly pgn: number; readonly addr: number } | undefined
}

/** AF_ALG. linux/if_alg.h. */
export interface AlgAddress {
  readonly family: 'alg'
  /** `hash`, `skcipher`, `aead`, `rng` */
  readonly type: ByteField
  /** As /proc/crypto has it: `sha256`. */
  readonly name: ByteField
  readonly feat: number
  readonly mask: number
}

/** AF_XDP. linux/if_xdp.h. */
export interface XdpAddress {
  readonly family: 'xdp'
  readonly flags: Flags<XDP_BIND_>
  readonly ifindex: number
  readonly queue_id: number
  /** With XDP_SHARED_UMEM, the socket whose memory is used. */
  readonly shared_umem_fd: Fd
}

/** An address of another family, by the number that AF_ has. */
export interface OtherAddress {
  readonly family: number
  /** What stands behind the family. */
  readonly data: Uint8Array
}

/**
 * An address of a socket. `family` tells which: the kernel's constant in lower case without AF_, because that
 * is what TypeScript narrows by (`AF_INET` and `AF_INET6` have one type); or a number, for families that have
 * no form here.
 */
export type AnySocketAddress =
  | InetAddress
  | Inet6Address
  | UnixAddress
  | NetlinkAddress
  | VsockAddress
  | PacketAddress
  | CanAddress
  | AlgAddress
  | XdpAddress
  | OtherAddress

/** The fields K may be left out. */
type Optional<T, K extends keyof T> = Omit<T, K> & { readonly [P in K]?: T[P] | undefined }
type Name = string | Bytes

/** What `socketAddress` takes, by family. */
export interface SocketAddressFields {
  inet: InetAddress
  inet6: Optional<Inet6Address, 'flowinfo' | 'scope_id'>
  unix:
    | UnixUnnamed
    | { readonly family: 'unix'; readonly path: Name; readonly abstract?: undefined }
    | { readonly family: 'unix'; readonly abstract: Name; readonly path?: undefined }
  netlink: Optional<NetlinkAddress, 'pid' | 'groups'>
  vsock: Optional<VsockAddress, 'flags'>
  packet: Optional<PacketAddress, 'protocol' | 'hatype' | 'pkttype' | 'address'>
  can: CanAddress
  alg: Optional<Omit<AlgAddress, 'type' | 'name'>, 'feat' | 'mask'> & {
    readonly type: Name
    readonly name: Name
  }
  xdp: Optional<Omit<XdpAddress, 'shared_umem_fd'>, 'flags'> & {
    readonly shared_umem_fd?: FdArg | undefined
  }
}

/** The struct that the address of a family is. */
export interface SocketAddressStructs {
  inet: struct.sockaddr_in
  inet6: struct.sockaddr_in6
  unix: struct.sockaddr_un
  netlink: struct.sockaddr_nl
  vsock: struct.sockaddr_vm
  packet: struct.sockaddr_ll
  can: struct.sockaddr_can
  alg: struct.sockaddr_alg
  xdp: struct.sockaddr_xdp
}

export type SocketAddressFamily = keyof SocketAddressFields

// AF_PACKET, AF_CAN and AF_XDP: addresses of network interfaces.

import { AF_CAN, AF_PACKET, AF_XDP } from '../../generated/named/net.js'
import { struct } from '../../generated/views/net.js'
import { bytesOf, isMemory } from '../../memory/address.js'
import { RecordError } from '../../struct/record-error.js'
import { offsetof, sizeof } from '../../struct/sizeof.js'
import { described } from '../../sys/refusal.js'
import type { Fd } from '../../sys/types.js'
import type { Codec } from './codec.js'
import type { CanAddress } from './types.js'

export const packet: Codec<'packet'> = {
  number: AF_PACKET,
  struct: 'sockaddr_ll',
  required: ['ifindex'],
  optional: ['protocol', 'hatype', 'pkttype', 'address'],
  least: sllAddr,
  write({ ifindex, protocol = 0, hatype, pkttype, address = new Uint8Array(0) }) {
    if (!isMemory(address)) {
      throw new TypeError(`socketAddress address: expected bytes, got ${described(address)}`)
    }
    const hardware = bytesOf(address, 'socketAddress address')
    // Addresses of Infiniband are longer than sll_addr, and reach beyond the struct.
    const bytes = Math.max(sizeof(struct.sockaddr_ll), sllAddr() + hardware.length)
    const memory = new Uint8Array(bytes)
    const made = struct.sockaddr_ll.at(memory, 0, bytes)
    made.sll_family = AF_PACKET
    made.sll_protocol = protocol
    made.sll_ifindex = ifindex
    if (hatype !== undefined) made.sll_hatype = hatype
    if (pkttype !== undefined) made.sll_pkttype = pkttype
    made.sll_halen = hardware.length
    memory.set(hardware, sllAddr())
    return made
  },
  read(bytes, length) {
    const { sll_protocol, sll_ifindex, sll_hatype, sll_pkttype, sll_halen } = struct.sockaddr_ll.at(bytes)
    if (sllAddr() + sll_halen > length) {
      const room = length - sllAddr()
      throw new RecordError('sockaddr_ll', 0, `expected ${room} or less as sll_halen, got ${sll_halen}`)
    }
    return {
      family: 'packet',
      ifindex: sll_ifindex,
      protocol: sll_protocol,
      hatype: sll_hatype,
      pkttype: sll_pkttype,
      address: bytes.slice(sllAddr(), sllAddr() + sll_halen),
    }
  },
}

function sllAddr(): number {
  return offsetof(struct.sockaddr_ll, 'sll_addr')
}

export const can: Codec<'can'> = {
  number: AF_CAN,
  struct: 'sockaddr_can',
  required: ['ifindex'],
  optional: ['tp', 'j1939'],
  least: canAddr,
  write({ ifindex, tp, j1939 }) {
    if (tp !== undefined && j1939 !== undefined) {
      throw new TypeError('socketAddress: expected tp or j1939, got both, which are the same bytes')
    }
    const made = new struct.sockaddr_can({ can_family: AF_CAN, can_ifindex: ifindex })
    if (tp !== undefined) made.can_addr.tp = tp
    if (j1939 !== undefined) {
      const { name, pgn, addr } = j1939
      made.can_addr.j1939.big.name = name
      made.can_addr.j1939.pgn = pgn
      made.can_addr.j1939.addr = addr
    }
    // The kernel goes by the length since Linux 5.4 (CAN_REQUIRED_SIZE).
    const arm = tp !== undefined ? made.can_addr.tp : j1939 !== undefined ? made.can_addr.j1939 : undefined
    return struct.sockaddr_can.at(made, 0, canAddr() + (arm?.byteLength ?? 0))
  },
  read(bytes, length): CanAddress {
    const { can_ifindex, can_addr } = struct.sockaddr_can.at(bytes)
    const plain = { family: 'can', ifindex: can_ifindex } as const
    const { tp, j1939 } = can_addr
    if (length >= canAddr() + j1939.byteLength) {
      return { ...plain, j1939: { name: j1939.big.name, pgn: j1939.pgn, addr: j1939.addr } }
    }
    if (length < canAddr() + tp.byteLength) return plain
    return { ...plain, tp: { rx_id: tp.rx_id, tx_id: tp.tx_id } }
  },
}

function canAddr(): number {
  return offsetof(struct.sockaddr_can, 'can_addr')
}

export const xdp: Codec<'xdp'> = {
  number: AF_XDP,
  struct: 'sockaddr_xdp',
  required: ['ifindex', 'queue_id'],
  optional: ['flags', 'shared_umem_fd'],
  write({ ifindex, queue_id, flags = 0, shared_umem_fd = 0 }) {
    return new struct.sockaddr_xdp({
      sxdp_family: AF_XDP,
      sxdp_flags: flags,
      sxdp_ifindex: ifindex,
      sxdp_queue_id: queue_id,
      sxdp_shared_umem_fd: shared_umem_fd,
    })
  },
  read(bytes) {
    const { sxdp_flags, sxdp_ifindex, sxdp_queue_id, sxdp_shared_umem_fd } = struct.sockaddr_xdp.at(bytes)
    return {
      family: 'xdp',
      flags: sxdp_flags,
      ifindex: sxdp_ifindex,
      queue_id: sxdp_queue_id,
      shared_umem_fd: sxdp_shared_umem_fd as Fd,
    }
  },
}

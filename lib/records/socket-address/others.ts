// AF_NETLINK, AF_VSOCK and AF_ALG.

import { AF_ALG, AF_NETLINK, AF_VSOCK } from '../../generated/named/net.js'
import { struct } from '../../generated/views/net.js'
import { Name, nameBytes } from '../name.js'
import type { Codec } from './codec.js'

export const netlink: Codec<'netlink'> = {
  number: AF_NETLINK,
  struct: 'sockaddr_nl',
  required: [],
  optional: ['pid', 'groups'],
  write({ pid = 0, groups = 0 }) {
    return new struct.sockaddr_nl({ nl_family: AF_NETLINK, nl_pid: pid, nl_groups: groups })
  },
  read(bytes) {
    const { nl_pid, nl_groups } = struct.sockaddr_nl.at(bytes)
    return { family: 'netlink', pid: nl_pid, groups: nl_groups }
  },
}

export const vsock: Codec<'vsock'> = {
  number: AF_VSOCK,
  struct: 'sockaddr_vm',
  required: ['cid', 'port'],
  optional: ['flags'],
  write({ cid, port, flags = 0 }) {
    return new struct.sockaddr_vm({ svm_family: AF_VSOCK, svm_cid: cid, svm_port: port, svm_flags: flags })
  },
  read(bytes) {
    const { svm_cid, svm_port, svm_flags } = struct.sockaddr_vm.at(bytes)
    return { family: 'vsock', cid: svm_cid, port: svm_port, flags: svm_flags }
  },
}

export const alg: Codec<'alg'> = {
  number: AF_ALG,
  struct: 'sockaddr_alg',
  required: ['type', 'name'],
  optional: ['feat', 'mask'],
  write({ type, name, feat = 0, mask = 0 }) {
    return new struct.sockaddr_alg({
      salg_family: AF_ALG,
      salg_type: terminated(type, 'socketAddress type'),
      salg_name: terminated(name, 'socketAddress name'),
      salg_feat: feat,
      salg_mask: mask,
    })
  },
  read(bytes) {
    const { salg_type, salg_name, salg_feat, salg_mask } = struct.sockaddr_alg.at(bytes)
    return {
      family: 'alg',
      type: untilNul(salg_type),
      name: untilNul(salg_name),
      feat: salg_feat,
      mask: salg_mask,
    }
  },
}

/** With a NUL, which the kernel puts over the last byte of the field in any case. */
function terminated(name: unknown, what: string): Uint8Array {
  const bytes = nameBytes(name, what)
  const nul = bytes.indexOf(0)
  if (nul >= 0) throw new TypeError(`${what}: there is a NUL at index ${nul}, where the kernel would end it`)
  return Uint8Array.of(...bytes, 0)
}

function untilNul(bytes: Uint8Array): Name {
  const nul = bytes.indexOf(0)
  return Name.from(nul < 0 ? bytes : bytes.subarray(0, nul)) as Name
}

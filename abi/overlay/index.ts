// The overlay by subject. A new file is named here.

import { aio } from './event/aio.js'
import { descriptors } from './event/descriptors.js'
import { ioUring } from './event/io-uring.js'
import { poll } from './event/poll.js'
import { eventStructs } from './event/structs.js'
import { attributes } from './fs/attributes.js'
import { blockIoctl } from './fs/block-ioctl.js'
import { cryptIoctl } from './fs/crypt-ioctl.js'
import { directory } from './fs/directory.js'
import { ext4Ioctl } from './fs/ext4-ioctl.js'
import { fatIoctl } from './fs/fat-ioctl.js'
import { fcntl } from './fs/fcntl.js'
import { io } from './fs/io.js'
import { fsIoctl } from './fs/ioctl.js'
import { mount } from './fs/mount.js'
import { notify } from './fs/notify.js'
import { open } from './fs/open.js'
import { quota } from './fs/quota.js'
import { fsStructs } from './fs/structs.js'
import { xattr } from './fs/xattr.js'
import { mqueue } from './ipc/mqueue.js'
import { sysv } from './ipc/sysv.js'
import { map } from './mem/map.js'
import { numa } from './mem/numa.js'
import { hardwareIoctl } from './net/hardware-ioctl.js'
import { interfaceIoctl } from './net/interface-ioctl.js'
import { familyLevels } from './net/options-families.js'
import { ipLevels } from './net/options-ip.js'
import { ipv6Levels } from './net/options-ipv6.js'
import { multicastOptions } from './net/options-multicast.js'
import { multicastRoutingOptions } from './net/options-multicast-routing.js'
import { socketLevel } from './net/options-socket.js'
import { transportLevels } from './net/options-transport.js'
import { routeIoctl } from './net/route-ioctl.js'
import { socket } from './net/socket.js'
import { socketIoctl } from './net/socket-ioctl.js'
import { netStructs } from './net/structs.js'
import { tunIoctl } from './net/tun-ioctl.js'
import { virtualInterfaceIoctl } from './net/virtual-interface-ioctl.js'
import { archPrctl } from './proc/arch-prctl.js'
import { credentials } from './proc/credentials.js'
import { futex } from './proc/futex.js'
import { limits } from './proc/limits.js'
import { namespaces } from './proc/namespaces.js'
import { prctl } from './proc/prctl.js'
import { prctlArchitecture } from './proc/prctl-architecture.js'
import { prctlPrivileges } from './proc/prctl-privileges.js'
import { processes } from './proc/processes.js'
import { scheduling } from './proc/scheduling.js'
import { signals } from './proc/signals.js'
import { procStructs } from './proc/structs.js'
import { bpf } from './sec/bpf.js'
import { keys } from './sec/keys.js'
import { landlock } from './sec/landlock.js'
import { lsm } from './sec/lsm.js'
import { perf } from './sec/perf.js'
import { ptrace } from './sec/ptrace.js'
import { seccomp } from './sec/seccomp.js'
import { secStructs } from './sec/structs.js'
import { consoleIoctl } from './sys/console-ioctl.js'
import { deviceIoctl } from './sys/device-ioctl.js'
import { machine } from './sys/machine.js'
import { ttyIoctl } from './sys/tty-ioctl.js'
import { clock } from './time/clock.js'
import { timeStructs } from './time/structs.js'
import { timers } from './time/timers.js'
import type { Subject } from './vocabulary.js'

/** Subject -> what is said of it. */
export const overlay: Readonly<
  Record<'event' | 'fs' | 'ipc' | 'mem' | 'net' | 'proc' | 'sec' | 'sys' | 'time', readonly Subject[]>
> = {
  event: [aio, descriptors, eventStructs, ioUring, poll],
  fs: [
    fatIoctl,
    ext4Ioctl,
    cryptIoctl,
    attributes,
    blockIoctl,
    directory,
    fcntl,
    fsIoctl,
    fsStructs,
    io,
    mount,
    notify,
    open,
    quota,
    xattr,
  ],
  ipc: [mqueue, sysv],
  mem: [map, numa],
  net: [
    familyLevels,
    ipLevels,
    ipv6Levels,
    multicastOptions,
    multicastRoutingOptions,
    socketIoctl,
    interfaceIoctl,
    hardwareIoctl,
    routeIoctl,
    virtualInterfaceIoctl,
    tunIoctl,
    netStructs,
    socket,
    socketLevel,
    transportLevels,
  ],
  proc: [
    prctlPrivileges,
    prctlArchitecture,
    archPrctl,
    credentials,
    futex,
    limits,
    namespaces,
    prctl,
    processes,
    procStructs,
    scheduling,
    signals,
  ],
  sec: [bpf, keys, landlock, lsm, perf, ptrace, seccomp, secStructs],
  sys: [consoleIoctl, deviceIoctl, machine, ttyIoctl],
  time: [clock, timers, timeStructs],
}

// Sockets on the loopback, made by the calls themselves.

import { must, sys } from 'rawsys'
import { AF_INET, type Fd, SOCK_STREAM } from 'rawsys/net'

/** Closes descriptors at the end of a test, also of one that failed. */
export class Descriptors {
  readonly #open: Fd[] = []

  add(fd: Fd): Fd {
    this.#open.push(fd)
    return fd
  }

  close(): void {
    for (const fd of this.#open.splice(0)) sys.close(fd)
  }
}

/** A sockaddr_in of 127.0.0.1. */
export function loopback(port = 0): Uint8Array {
  const address = new Uint8Array(16)
  address[0] = AF_INET
  address.set([port >> 8, port & 255, 127, 0, 0, 1], 2)
  return address
}

/** The port in a sockaddr_in. */
export function portOf(address: Uint8Array): number {
  return ((address[2] as number) << 8) | (address[3] as number)
}

/** A TCP socket that listens on a port of 127.0.0.1, and that port. */
export function listener(descriptors: Descriptors): [Fd, number] {
  const fd = descriptors.add(must.socket(AF_INET, SOCK_STREAM, 0))
  must.bind(fd, loopback())
  must.listen(fd, 5)
  const address = new Uint8Array(16)
  must.getsockname(fd, address)
  return [fd, portOf(address)]
}

/** A TCP socket that is connected to a port of 127.0.0.1. */
export function connected(descriptors: Descriptors, port: number): Fd {
  const fd = descriptors.add(must.socket(AF_INET, SOCK_STREAM, 0))
  must.connect(fd, loopback(port))
  return fd
}

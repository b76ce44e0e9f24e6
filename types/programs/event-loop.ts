// Waits for an eventfd with epoll.

import {
  EFD_CLOEXEC,
  EFD_NONBLOCK,
  EPOLL_CLOEXEC,
  EPOLL_CTL_ADD,
  EPOLLIN,
  flags,
  must,
  owned,
  struct,
} from 'rawsys/event'

using event = owned(must.eventfd2(0, flags(EFD_CLOEXEC, EFD_NONBLOCK)))
using epoll = owned(must.epoll_create1(EPOLL_CLOEXEC))

const interest = new struct.epoll_event({ events: EPOLLIN, data: 42n })
must.epoll_ctl(epoll.fd, EPOLL_CTL_ADD, event.fd, interest)

const events = struct.epoll_event.array(8)
if (must.epoll_pwait(epoll.fd, events, undefined, 0) !== 0) throw new Error('something happened already')

must.write(event.fd, new BigUint64Array([3n]))
const ready = must.epoll_pwait(epoll.fd, events, undefined, -1)
if (ready !== 1 || events.at(0).data !== 42n) throw new Error(`${ready} events`)

const counter = new BigUint64Array(1)
must.read(event.fd, counter)
if (counter[0] !== 3n) throw new Error(`counted ${counter[0]}`)

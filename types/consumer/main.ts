// A program that imports all that the package offers. It is compiled with what compilers and resolutions
// there are, with no types but the library's own, and ends well or throws.

import { isErr, must, owned, SYS, sys, syscall, unwrap } from 'rawsys'
import { host } from 'rawsys/abi'
import { monotonic } from 'rawsys/clock'
import * as constants from 'rawsys/constants'
import { ElfImage, loadedImages } from 'rawsys/elf'
import * as event from 'rawsys/event'
import * as fs from 'rawsys/fs'
import * as ipc from 'rawsys/ipc'
import { libcFunction } from 'rawsys/libc'
import { measure } from 'rawsys/measure'
import * as mem from 'rawsys/mem'
import * as net from 'rawsys/net'
import * as proc from 'rawsys/proc'
import { batch, Failure, field, type Program, program, type Ref } from 'rawsys/program'
import * as sec from 'rawsys/sec'
import { sizeof, struct } from 'rawsys/struct'
import * as system from 'rawsys/sys'
import * as time from 'rawsys/time'
import { vdso } from 'rawsys/vdso'

const pid: proc.Pid = must.getpid()
same('the process', unwrap(syscall(SYS.getpid)), pid)
same('the number of getpid', host?.numbers.get('getpid'), SYS.getpid)

// The same call in the whole and in its subject, raw and throwing.
const missing = sys.openat(fs.AT_FDCWD, '/no/such/file', fs.O_RDONLY)
same('an error', isErr(missing, constants.ENOENT), true)
using file = owned(fs.must.memfd_create('consumer', fs.MFD_CLOEXEC))
fs.must.write(file.fd, 'text')

// Every subject has what belongs to it.
event.must.close(event.must.eventfd2(0, event.EFD_CLOEXEC))
const address = mem.must.mmap(null, 4096, mem.PROT_READ, mem.MAP_SHARED, file.fd, 0)
mem.must.munmap(address, 4096)
using socket = owned(net.must.socket(net.AF_UNIX, net.SOCK_DGRAM, 0))
net.must.setsockopt(socket.fd, net.SOL_SOCKET, net.SO_REUSEADDR, true)
proc.must.pidfd_send_signal(proc.must.pidfd_open(pid, 0), 0, null, 0)
same('a random byte', system.must.getrandom(new Uint8Array(1), undefined, system.GRND_INSECURE), 1)
same('no semaphore', ipc.isErr(ipc.sys.semctl(-1, 0, ipc.GETVAL), ipc.EINVAL, ipc.ENOSYS), true)
same('no key', sec.isErr(sec.sys.keyctl(sec.KEYCTL_DESCRIBE, 0x7fffffff)), true)

const timespec: struct.timespec = new struct.timespec()
time.must.clock_gettime(time.CLOCK_MONOTONIC, timespec)
const before = timespec.tv_sec
unwrap(vdso.clock_gettime(time.CLOCK_MONOTONIC, timespec), 'clock_gettime')
same('the clock goes on', timespec.tv_sec >= before, true)
same('a clock goes on', monotonic.since(monotonic.read()) >= 0, true)
same('libc’s own getppid', (libcFunction('getppid') ?? proc.sys.getppid)(), proc.sys.getppid())
same('an image', ElfImage.mapped(loadedImages()[0]?.address ?? 0n).segments.length > 0, true)
const pids = program((p, fd: Ref<fs.Fd>) => ({ flags: p.fcntl(fd, fs.F_GETFD), pid: p.getpid() }))
same('a program', pids.must(file.fd).pid, pid)
const ends = new Int32Array(2)
const pipe: Program<[], undefined> = program((p) => {
  p.pipe2(ends, fs.O_CLOEXEC)
  for (const end of [0, 1]) p.close(field(ends, end))
})
same('a program that closes what it opens', pipe.run(), undefined)
same('a program that fails', pids.run(-1 as fs.Fd) instanceof Failure, true)
same('a batch', batch(3, (p) => p.getpid())[2], pid)
const floor = { name: 'floor', call: () => proc.sys.getppid(), native: true }
same('a row', measure([floor], { rounds: 1, calls: 1, pin: false }).rows[0]?.name, 'floor')
same('the class of a struct', struct.timespec, time.struct.__kernel_timespec)
same('the size of a struct', sizeof(struct.timespec, 'arm64'), 16)

function same(what: string, got: unknown, expected: unknown): void {
  if (got !== expected) throw new Error(`${what}: expected ${expected}, got ${got}`)
}

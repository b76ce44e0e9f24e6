// A file as memory, without a copy: mmap, view.

import { endView, view } from 'rawsys'
import { must as files, owned } from 'rawsys/fs'
import { flags, MAP_SHARED, MS_SYNC, must, PROT_READ, PROT_WRITE } from 'rawsys/mem'

const SIZE = 65536

using file = owned(files.memfd_create('mapped', 0))
files.ftruncate(file.fd, SIZE)

const address = must.mmap(null, SIZE, flags(PROT_READ, PROT_WRITE), MAP_SHARED, file.fd, 0)
const mapped = view(address, SIZE)
new Uint8Array(mapped).set([104, 105])
must.msync(address, SIZE, MS_SYNC)
endView(mapped)
must.munmap(address, SIZE)

const start = new Uint8Array(2)
files.pread64(file.fd, start, undefined, 0)
if (`${start}` !== '104,105') throw new Error(`the file begins with ${start}`)

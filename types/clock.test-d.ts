// The type contract of 'rawsys/clock', 'rawsys/elf' and 'rawsys/libc'.

import { Clock, clocksource, monotonic } from 'rawsys/clock'
import { ElfImage, type ElfSymbol, type LoadedImage, loadedImages } from 'rawsys/elf'
import { type Libc, type LibcFunction, libc, libcFunction } from 'rawsys/libc'
import { CLOCK_MONOTONIC, struct } from 'rawsys/time'
import { expectError, expectType } from 'tsd'

expectType<bigint>(monotonic.now())
expectType<struct.timespec>(monotonic.read())
expectType<struct.timespec>(monotonic.read(new struct.timespec()))
expectError(monotonic.read(new struct.timeval()))
expectType<number>(monotonic.since(monotonic.read()))
expectError(monotonic.since(monotonic.now()))
expectType<number | undefined>(monotonic.granularity())
expectType<string | undefined>(clocksource())
expectType<Clock>(new Clock(CLOCK_MONOTONIC))
expectError(new Clock('monotonic'))
expectError(new Clock(1000))

declare const image: ElfImage
expectType<ElfImage>(ElfImage.file(new Uint8Array(64)))
expectType<ElfImage>(ElfImage.mapped(4096n))
expectError(ElfImage.mapped(4096))
// @ts-expect-error: an image is of a file or of memory (TS2673, which tsd does not know)
new ElfImage()
expectType<ElfSymbol[]>(image.symbols())
expectType<ElfSymbol | undefined>(image.symbol('read', 'GLIBC_2.2.5'))
expectType<LoadedImage[]>(loadedImages())

expectType<Libc | undefined>(libc())
expectType<LibcFunction | undefined>(libcFunction('read'))
expectType<LibcFunction | undefined>(libcFunction('getppid', { gives: 'int', version: 'GLIBC_2.2.5' }))
expectError(libcFunction('read', { gives: 'double' }))
declare const read: LibcFunction
expectType<number>(read(0, new Uint8Array(1), 1))
expectType<bigint>(read.address)
expectError(read({}))
expectError(read(1, 2, 3, 4, 5, 6, 7))

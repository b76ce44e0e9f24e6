// The type contract of 'rawsys/abi', with tsd.

import { type Abi, arm64, type Constant, host, i386, type Struct, type Syscall, type Word } from 'rawsys/abi'
import { expectError, expectType } from 'tsd'

expectType<Abi>(arm64)
expectType<Abi | undefined>(host)
expectType<number | undefined>(i386.numbers.get('read'))
expectType<Syscall | undefined>(arm64.syscalls.get('read'))
expectType<Struct | undefined>(arm64.structs.get('stat'))
expectType<Constant | undefined>(arm64.constants.get('O_CREAT'))

// i386 has numbers only.
expectError(i386.structs)
// The tables are everybody's.
expectError(arm64.syscalls.set('read', undefined))

// A word is told by its kind.
declare const word: Word
if (word.kind === 'flags') expectType<readonly `${string}_`[]>(word.families)
if (word.kind === 'pointer') expectType<'in' | 'out' | 'inout'>(word.direction)
expectError(word.families)

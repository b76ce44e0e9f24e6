// Numbers and texts of the right type that mean nothing.

export const NARROW: readonly number[] = [
  0,
  0,
  -0,
  1,
  1,
  2,
  3,
  7,
  8,
  64,
  4095,
  4096,
  65535,
  65536,
  -1,
  -2,
  -4096,
  2 ** 31 - 1,
  -(2 ** 31),
]

export const NUMBERS: readonly number[] = [
  ...NARROW,
  2 ** 31,
  2 ** 32 - 1,
  2 ** 32,
  2 ** 53 - 1,
  -(2 ** 53 - 1),
]

export const BIGINTS: readonly bigint[] = [
  0n,
  1n,
  -1n,
  64n,
  4096n,
  2n ** 31n,
  2n ** 32n - 1n,
  2n ** 32n,
  2n ** 53n,
  2n ** 62n,
  2n ** 63n - 1n,
  2n ** 63n,
  2n ** 64n - 1n,
  -(2n ** 63n),
]

/**
 * Addresses at which nobody has memory: below all mappings, in no half of the address space, the kernel's
 * own.
 */
export const BAD_ADDRESSES: readonly bigint[] = [
  1n,
  8n,
  2n ** 47n,
  2n ** 63n,
  0xffff_8000_0000_0000n,
  2n ** 64n - 4096n,
  2n ** 64n - 1n,
  -1n,
]

/** No signal of these is ever sent: 0 only asks, and the others do not exist. */
export const SIGNALS: readonly number[] = [0, 65, 128, -1, 2 ** 31 - 1, -(2 ** 31)]

/** No process has these numbers: they are above what the kernel gives. */
export const NOBODY: readonly number[] = [2 ** 22 + 1, 2 ** 30, 2 ** 31 - 1]

export const MODES: readonly number[] = [
  0, 0o644, 0o700, 0o777, 0o7777, 0o100644, 0o010600, 0o140600, 0o040755, 0o020600, 0o177777, 0o200000, -1,
]

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

/**
 * File names below the child's own folder, where `f`, `d` and `s` are made anew again and again; or none at
 * all.
 */
export const PATHS: readonly unknown[] = [
  'f',
  'f',
  'f',
  'd',
  'd',
  's',
  '.',
  './f',
  'd/x',
  'd/../f',
  'f/x',
  's/x',
  '',
  'missing',
  'other',
  'missing/x',
  '//f',
  '/missing-for-sure',
  '/dev/null',
  ' ',
  '\n',
  'ü€😀',
  '\u0001',
  '%s%n',
  '-rf',
  `${'x'.repeat(255)}`,
  'x'.repeat(256),
  'x/'.repeat(1500),
  'x'.repeat(4095),
  'x'.repeat(4096),
  'ü'.repeat(3000),
  'x'.repeat(20000),
  '€'.repeat(20000),
  'nul\0inside',
  'lone \ud800 surrogate',
  bytes(0x66),
  bytes(0x66, 0),
  bytes(0xff, 0xfe),
  bytes(0x66, 0, 0x66),
  bytes(),
  new DataView(bytes(0x64).buffer),
  bytes(0x73).buffer,
  new Uint8Array(5000).fill(0x79),
]

export const STRINGS: readonly unknown[] = [
  ...PATHS,
  'user',
  'user.x',
  'user.',
  'trusted.x',
  'security.x',
  'system.posix_acl_access',
  'tmpfs',
  'proc',
  'source',
  'keyring',
  'a:b',
  '/f',
  '/q',
]

/** Flags that no constant names: single bits, all, none. */
export const BITS: readonly number[] = [
  ...Array.from({ length: 32 }, (_, bit) => (1 << bit) >>> 0),
  0,
  -1,
  2 ** 32 - 1,
  -(2 ** 31),
  2 ** 32,
]

export const TIMEOUTS: readonly number[] = [0, 0, 0, 1, -1, -2, 2 ** 31 - 1, -(2 ** 31)]

// The headers that abi/ was extracted from, as a C program includes them.

import type { Architecture } from '#generator/architectures.js'
import { ARCHITECTURE_HEADERS, FIRST_HEADERS, HEADERS } from '#generator/header-list.js'

/** Structs that some headers embed and only libc or the kernel's own headers define. */
const PREAMBLE = `
typedef __kernel_size_t size_t; typedef __kernel_sa_family_t sa_family_t;
struct sockaddr { sa_family_t sa_family; char sa_data[14]; };
#define BIT(nr) (1UL << (nr))
#define htonl(x) __builtin_bswap32(x)
#define ULONG_MAX (~0UL)
`

/** Every header of an architecture. */
export function recordedIncludes(architecture: Architecture): string {
  const headers = [...Object.values(HEADERS).flat(), ...ARCHITECTURE_HEADERS[architecture]]
  return include(FIRST_HEADERS) + PREAMBLE + include(headers)
}

function include(headers: readonly string[]): string {
  return headers.map((header) => `#include <${header}>\n`).join('')
}

/**
 * Machine code of (a, b, c, d, e, f) => a + 2b + 4c + 8d + 16e + 32f in an architecture's C calling
 * convention.
 */
export function weigher(architecture: string): Uint8Array {
  return architecture === 'arm64' ? arm64() : x64()
}

function x64(): Uint8Array {
  return Uint8Array.from(
    [
      [0x48, 0x89, 0xf8], // mov rax, rdi
      [0x48, 0x8d, 0x04, 0x70], // lea rax, [rax + rsi * 2]
      [0x48, 0x8d, 0x04, 0x90], // lea rax, [rax + rdx * 4]
      [0x48, 0x8d, 0x04, 0xc8], // lea rax, [rax + rcx * 8]
      [0x49, 0xc1, 0xe0, 0x04], // shl r8, 4
      [0x4c, 0x01, 0xc0], // add rax, r8
      [0x49, 0xc1, 0xe1, 0x05], // shl r9, 5
      [0x4c, 0x01, 0xc8], // add rax, r9
      [0xc3], // ret
    ].flat(),
  )
}

function arm64(): Uint8Array {
  // add x0, x0, xN, lsl #N for N in 1 .. 5, then ret
  const adds = [1, 2, 3, 4, 5].map((n) => 0x8b000000 + (n << 16) + (n << 10))
  return new Uint8Array(Uint32Array.from([...adds, 0xd65f03c0]).buffer)
}

// What the scripts here use of runtimes other than the one whose types the project has.

declare module 'node:ffi' {
  interface Signature {
    readonly arguments: readonly string[]
    readonly return: string
  }
  export class DynamicLibrary {
    constructor(path: string | null)
    getFunction(name: string, signature: Signature): (...args: unknown[]) => unknown
  }
}

declare module 'bun:ffi' {
  interface Signature {
    readonly args: readonly string[]
    readonly returns: string
  }
  export function dlopen(
    path: string,
    symbols: Record<string, Signature>,
  ): { readonly symbols: Record<string, (...args: unknown[]) => unknown> }
  export function CFunction(signature: Signature & { readonly ptr: number }): (...args: unknown[]) => unknown
}

declare namespace Deno {
  interface Signature {
    readonly parameters: readonly string[]
    readonly result: string
  }
  export function dlopen(
    path: string,
    symbols: Record<string, Signature>,
  ): { readonly symbols: Record<string, (...args: unknown[]) => unknown> }
  const UnsafePointer: { create(address: bigint): unknown }
  class UnsafeFnPointer {
    constructor(pointer: unknown, signature: Signature)
    call(...args: unknown[]): unknown
  }
}

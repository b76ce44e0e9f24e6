// Generated JSON text, parsed when it is first asked for.

/** Architectures of the library, as `process.arch` names them. */
export type Architecture = 'x64' | 'arm64'

/** A fact on both architectures: one value where they agree, else the value of each that has one. */
export type PerArchitecture<T> = { readonly value: T } | { readonly [A in Architecture]?: T }

export function valueOn<T>(architecture: Architecture, fact: PerArchitecture<T>): T | undefined {
  return 'value' in fact ? fact.value : fact[architecture]
}

/** Parses several texts into the entries of all of them. */
export function entries<T>(texts: readonly string[]): [name: string, value: T][] {
  return texts.flatMap((text) => Object.entries(JSON.parse(text) as Record<string, T>))
}

/** Makes something at the first call and gives it back at every call. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

// Syscall tables: name -> number and number -> name.

import { entries, lazy } from './table.js'

/** The syscall table of one architecture. */
export class SyscallTable {
  readonly #rows: () => readonly [name: string, row: Row][]
  readonly #numbers: () => ReadonlyMap<string, number>
  readonly #names: () => ReadonlyMap<number, string>
  readonly #entryPoints: () => ReadonlyMap<string, string>

  /** @internal */
  constructor(text: string) {
    this.#rows = lazy(() => entries<Row>([text]))
    this.#numbers = lazy(() => new Map(this.#rows().map(([name, [number]]) => [name, number])))
    this.#names = lazy(() => new Map(this.#rows().map(([name, [number]]) => [number, name])))
    this.#entryPoints = lazy(() => {
      return new Map(
        this.#rows().flatMap(([name, [, entry]]) => (entry === undefined ? [] : [[name, entry]])),
      )
    })
  }

  /** Name -> number, also of rows that no kernel function implements. */
  get numbers(): ReadonlyMap<string, number> {
    return this.#numbers()
  }

  /** Number -> name. */
  get names(): ReadonlyMap<number, string> {
    return this.#names()
  }

  /** Name -> the kernel function that implements it, without `sys_`: the name that tracefs knows it by. */
  get entryPoints(): ReadonlyMap<string, string> {
    return this.#entryPoints()
  }
}

type Row = readonly [number: number, entryPoint?: string]

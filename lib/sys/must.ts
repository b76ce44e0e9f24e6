// The same calls, for those who want exceptions.

import { isErr } from '../errno/result.js'
import { type ErrorDetails, errnoName, SyscallError } from '../errno/syscall-error.js'

type Raw = (a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown) => unknown

/** What an error of a call should tell. */
export interface CallFacts {
  /** The places of its paths: what it is about, and where to. */
  readonly paths?: readonly number[]
  /** Its result is a C int, in a word whose other half is undefined. */
  readonly int?: true
  /** The place of a pointer to the length of a region. */
  readonly length?: number
  /** The places of memory that the kernel may write; without it, that is not known. */
  readonly writes?: readonly number[]
  /** The names of the commands that its arguments select. */
  commands?(values: readonly unknown[]): readonly string[]
}

/** What is generated for a subject: calls, what their errors should tell, and hints as JSON. */
export interface CallModule {
  readonly calls: Readonly<Record<string, unknown>>
  readonly facts: Readonly<Record<string, CallFacts>>
  readonly hints: string
}

export type Hints = Readonly<Record<string, Readonly<Record<string, string>>>>

const broughtIn: CallModule[] = []

/** What the errors of a call should tell. */
export function factsOf(name: string): CallFacts {
  return moduleOf(name)?.facts[name] ?? {}
}

/** What helps against errors of a call, and of others. */
export function hintsOf(name: string): Hints {
  const module = moduleOf(name)
  return module === undefined ? {} : (JSON.parse(module.hints) as Hints)
}

function moduleOf(name: string): CallModule | undefined {
  return broughtIn.find(({ calls }) => Object.hasOwn(calls, name))
}

/** The calls of some modules in one object, as they are. */
export function raw(modules: readonly CallModule[]): unknown {
  broughtIn.push(...modules)
  return optimized(Object.assign({}, ...modules.map(({ calls }) => calls)))
}

/**
 * The same object, of which V8 knows the properties by place. One with so many is a hash table otherwise,
 * which is asked at each call; V8 turns it into the other form when it serves as a prototype.
 */
function optimized(calls: Record<string, unknown>): unknown {
  const heir = Object.create(calls)
  for (let i = 0; i < 2; i++) heir.getpid
  return calls
}

/** The same, throwing a SyscallError instead of giving an error number. */
export function throwing(modules: readonly CallModule[]): unknown {
  const result: Record<string, unknown> = {}
  for (const { calls, facts, hints } of modules) {
    let parsed: Hints | undefined
    const known = (): Hints => {
      parsed ??= JSON.parse(hints) as Hints
      return parsed
    }
    for (const name in calls) {
      const call = calls[name] as Raw & { readonly why?: string }
      result[name] = call.why === undefined ? throwingCall(name, call, facts[name] ?? {}, known) : call
    }
  }
  return optimized(result)
}

function throwingCall(name: string, call: Raw, facts: CallFacts, hints: () => Hints): Raw {
  return function must(a, b, c, d, e, f) {
    const result = call(a, b, c, d, e, f)
    if (!isErr(result as number | bigint)) return result
    const { path, details } = errorFacts(result as number | bigint, name, [a, b, c, d, e, f], facts, hints())
    throw new SyscallError(result as number | bigint, name, path, details)
  }
}

/** What an error of a call with these arguments should tell. */
export function errorFacts(
  errno: number | bigint,
  name: string,
  values: readonly unknown[],
  { paths = [], commands }: CallFacts,
  hints: Hints,
): { readonly path: string | undefined; readonly details: ErrorDetails } {
  const [path, dest] = paths
    .map((place) => values[place])
    .map((value) => (typeof value === 'string' ? value : undefined))
  const command = commands?.(values)[0]
  const code = errnoName(errno) ?? ''
  const hint = hints[`${name}(${command})`]?.[code] ?? hints[name]?.[code]
  return { path, details: { dest, command, hint } }
}

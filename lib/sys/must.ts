// The same calls, for those who want exceptions.

import { isErr } from '../errno/result.js'
import { errnoName, SyscallError } from '../errno/syscall-error.js'

type Raw = (a?: unknown, b?: unknown, c?: unknown, d?: unknown, e?: unknown, f?: unknown) => unknown

/** What an error of a call should tell. */
export interface CallFacts {
  /** The places of its paths: what it is about, and where to. */
  readonly paths?: readonly number[]
  /** The names of the commands that its arguments select. */
  commands?(values: readonly unknown[]): readonly string[]
}

/** What is generated for a subject: calls, what their errors should tell, and hints as JSON. */
export interface CallModule {
  readonly calls: Readonly<Record<string, unknown>>
  readonly facts: Readonly<Record<string, CallFacts>>
  readonly hints: string
}

type Hints = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The calls of some modules in one object, as they are. */
export function raw(modules: readonly CallModule[]): unknown {
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
    const hintsOf = (): Hints => {
      parsed ??= JSON.parse(hints) as Hints
      return parsed
    }
    for (const name in calls) {
      const call = calls[name] as Raw & { readonly why?: string }
      result[name] = call.why === undefined ? throwingCall(name, call, facts[name] ?? {}, hintsOf) : call
    }
  }
  return optimized(result)
}

function throwingCall(name: string, call: Raw, facts: CallFacts, hints: () => Hints): Raw {
  return function must(a, b, c, d, e, f) {
    const result = call(a, b, c, d, e, f)
    if (!isErr(result as number | bigint)) return result
    throw failure(result as number | bigint, name, [a, b, c, d, e, f], facts, hints())
  }
}

function failure(
  errno: number | bigint,
  name: string,
  values: readonly unknown[],
  { paths = [], commands }: CallFacts,
  hints: Hints,
): SyscallError {
  const [path, dest] = paths
    .map((place) => values[place])
    .map((value) => (typeof value === 'string' ? value : undefined))
  const command = commands?.(values)[0]
  const code = errnoName(errno) ?? ''
  const hint = hints[`${name}(${command})`]?.[code] ?? hints[name]?.[code]
  return new SyscallError(errno, name, path, { dest, command, hint })
}

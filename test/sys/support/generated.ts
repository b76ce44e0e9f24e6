// The generated calls, and the kinds of their arguments as the generator has them.

import { overlay } from '#abi/overlay/index.js'
import { type Abi, implementedSyscalls, loadAbi } from '#generator/abi.js'
import { families } from '#generator/check-overlay.js'
import { merge } from '#generator/overlay.js'
import { CommandTypes } from '#generator/typescript/command-types.js'
import { Kinds, type Parameter as Typed, type TypedArgument } from '#generator/typescript/kinds.js'
import * as common from '#lib/generated/sys/common.js'
import * as event from '#lib/generated/sys/event.js'
import * as fs from '#lib/generated/sys/fs.js'
import * as ipc from '#lib/generated/sys/ipc.js'
import * as mem from '#lib/generated/sys/mem.js'
import * as net from '#lib/generated/sys/net.js'
import * as proc from '#lib/generated/sys/proc.js'
import * as sec from '#lib/generated/sys/sec.js'
import * as system from '#lib/generated/sys/sys.js'
import * as time from '#lib/generated/sys/time.js'
import { parseForHost } from '#lib/sys/architecture.js'
import type { Parameter } from '#lib/sys/convert.js'
import type { Kind } from '#lib/sys/kind.js'
import type { MultiplexerData } from '#lib/sys/multiplexer.js'

type Raw = (...values: unknown[]) => unknown
const modules = [common, event, fs, ipc, mem, net, proc, sec, system, time]
/** By name, those that are left out among them. */
export const generated: Readonly<Record<string, Raw>> = Object.assign(
  {},
  ...modules.map(({ calls }) => calls),
)

const whole = merge(Object.values(overlay).flat())
const abi: Abi = loadAbi()
const kinds = new Kinds(abi, new Set())
const prototypes = [implementedSyscalls(abi, 'x64'), implementedSyscalls(abi, 'arm64')]

/** A call in straight lines. */
export interface StraightCall {
  readonly name: string
  readonly parameters: readonly Parameter[]
  readonly typed: readonly TypedArgument[]
}

/** The calls without commands. */
export function straightCalls(): StraightCall[] {
  const multiplexed = new Set(whole.multiplexers?.map(({ call }) => call))
  return Object.entries(whole.calls ?? {}).flatMap(([name, { leftOut }]) => {
    if (leftOut !== undefined || multiplexed.has(name) || /^[gs]etsockopt$/.test(name)) return []
    const typed = kinds.all(parametersOf(name))
    const parameters = typed.map(({ name: argument, kind }) => ({
      what: `${name} ${argument}`,
      kind: parseForHost(JSON.stringify(kind)) as Kind,
    }))
    return [{ name, parameters, typed }]
  })
}

/** A call with commands: which one it is, and the kinds of all arguments with one of them. */
export interface OneCommand {
  readonly name: string
  readonly by: number
  readonly command: number
  readonly kinds: readonly Kind[]
}

/** What a call with commands is told of them. */
export function commandsOf(call: string): MultiplexerData {
  const commands = new CommandTypes(abi, whole, families(abi, whole), kinds, parametersOf)
  return parseForHost(JSON.stringify(commands.data(call))) as MultiplexerData
}

/** The calls with commands, each with its first one that this architecture has. */
export function commandCalls(): OneCommand[] {
  return [...new Set(whole.multiplexers?.map(({ call }) => call))].map((name) => {
    const data = commandsOf(name)
    const [number = -1, entry] = data.commands.find(([number]) => number !== undefined) ?? []
    const kinds = data.args.map(([, kind], place) => kind ?? entry?.args[place] ?? 'unused')
    return { name, by: data.by, command: number, kinds }
  })
}

function parametersOf(name: string): Typed[] {
  const prototype = prototypes.map((calls) => calls.get(name)).find((args) => args !== undefined) ?? []
  const args = whole.calls?.[name]?.args
  return prototype.map((argument) => ({ ...argument, word: args?.[argument.name] as Typed['word'] }))
}

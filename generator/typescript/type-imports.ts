// The imports of types that a piece of generated TypeScript needs.

/** What lib/sys/types.ts exports for generated files. */
const TYPES: readonly string[] = [
  'Address',
  'Bytes',
  'Choice',
  'Command',
  'Count',
  'Fd',
  'FdArg',
  'Flags',
  'Holder',
  'In',
  'InAll',
  'Ipc',
  'IpcArg',
  'Key',
  'KeyArg',
  'LeftOut',
  'Level',
  'Long',
  'Memory',
  'OptionValue',
  'Out',
  'Pid',
  'PidArg',
  'Place',
  'Place32',
  'Place64',
  'PlaceBits',
  'Plain',
  'Quantity',
  'ReadOnly',
  'Rest1',
  'Rest2',
  'Size',
  'SocketAddress',
  'SocketOption',
  'Struct',
  'Takes',
  'Text',
  'Tid',
  'TidArg',
  'Timer',
  'TimerArg',
  'Unused',
  'Watch',
  'WatchArg',
  'WriteOnly',
]

/** Import lines for the types and families that stand in the code; `always` is needed in any case. */
export function typesIn(text: string, isFamily: (name: string) => boolean): string {
  const code = text.replace(/\/\*\*.*?\*\//gs, '').replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
  const words = new Set(code.match(/[A-Za-z_][A-Za-z0-9_]*/g) ?? [])
  const types = TYPES.filter((name) => words.has(name))
  const families = [...words].filter((name) => isFamily(name.replace(/own$/, ''))).sort()
  return [
    types.length === 0 ? '' : `import type { ${types.join(', ')} } from '../../sys/types.js'\n`,
    families.length === 0 ? '' : `import type { ${families.join(', ')} } from '../families.js'\n`,
  ].join('')
}

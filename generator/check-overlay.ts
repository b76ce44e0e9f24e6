// What is wrong with the overlay, in words; nothing is generated from one that contradicts what was extracted.

import type {
  Call,
  CommandSemantics,
  Family,
  Multiplexer,
  OptionLevel,
  Pointer,
  Reach,
  Result,
  Semantics,
  Subject,
  Value,
  Word,
} from '#abi/overlay/vocabulary.js'
import type { FlatField } from '#lib/abi/layout.js'
import { type Abi, fieldsOf, implementedSyscalls } from './abi.js'
import { ARCHITECTURES } from './architectures.js'
import { Families } from './families.js'
import { duplicates, merge } from './overlay.js'
import type { Argument } from './prototypes.js'
import { needsMeaning } from './struct-fields.js'

/** Every contradiction, sorted as the overlay is. */
export function overlayProblems(abi: Abi, subjects: readonly Subject[]): string[] {
  const twice = duplicates(subjects).map((name) => `${name}: the overlay has it twice`)
  return [...twice, ...new Check(abi, merge(subjects)).run()]
}

/** Names that lengths and commands may refer to. */
type Scope = Readonly<Record<string, Word>>

/** C types that carry a pointer as an integer. */
const INTEGER_POINTER = /^(unsigned long|u64|__u64|__aligned_u64)$/

/** Words that stand for no number, or for one of which nothing is known. */
const NO_NUMBER: ReadonlySet<Word['kind']> = new Set([
  'pointer',
  'path',
  'string',
  'strings',
  'depends',
  'unused',
])

class Check {
  readonly #abi: Abi
  readonly #overlay: Subject
  readonly #problems: string[] = []
  readonly #constants: ReadonlySet<string>
  readonly #errnos: ReadonlySet<string>
  readonly #families: Families

  constructor(abi: Abi, overlay: Subject) {
    this.#abi = abi
    this.#overlay = overlay
    this.#constants = new Set(Object.values(abi.constants.constants).flatMap(Object.keys))
    this.#errnos = new Set([...Object.keys(abi.errno.errnos), ...Object.keys(abi.errno.aliases)])
    this.#families = families(abi, overlay)
  }

  run(): string[] {
    const { calls = {}, multiplexers = [], options = [], fields = {} } = this.#overlay
    this.#everyCall(calls)
    for (const [name, call] of Object.entries(calls)) this.#call(name, call)
    for (const multiplexer of multiplexers) this.#multiplexer(multiplexer)
    for (const level of options) this.#optionLevel(level)
    this.#fields(fields)
    this.#familyDefinitions()
    return this.#problems
  }

  #problem(where: string, what: string): void {
    this.#problems.push(`${where}: ${what}`)
  }

  #everyCall(calls: Readonly<Record<string, Call>>): void {
    const implemented = new Set<string>()
    for (const architecture of ARCHITECTURES) {
      for (const [name, args] of implementedSyscalls(this.#abi, architecture)) {
        implemented.add(name)
        const call = calls[name]
        if (call !== undefined) this.#sameArguments(`${name} on ${architecture}`, call, args)
      }
    }
    for (const name of implemented) {
      if (calls[name] === undefined)
        this.#problem(name, 'no semantics: the overlay does not have this syscall')
    }
    const onArm64 = implementedSyscalls(this.#abi, 'arm64')
    for (const [name, { portable }] of Object.entries(calls)) {
      if (portable !== undefined && onArm64.has(name))
        this.#problem(name, 'ARM64 has it, so it is portable itself')
      if (!implemented.has(name)) this.#problem(name, 'no such syscall is implemented')
    }
  }

  #sameArguments(where: string, call: Call, args: readonly Argument[]): void {
    const expected = args
      .map(({ name }) => name)
      .sort()
      .join(' ')
    const found = Object.keys(call.args).sort().join(' ')
    if (expected !== found) this.#problem(where, `arguments are ${expected}, not ${found}`)
    for (const { name, type } of args) {
      const word = call.args[name]
      if (word !== undefined) this.#fits(`${where}, ${name}`, word, type)
    }
  }

  /** A pointer in C is one here. */
  #fits(where: string, word: Word, cType: string): void {
    const isPointer = ['pointer', 'path', 'string', 'strings'].includes(word.kind)
    const mayBeBoth = ['depends', 'address', 'unused', 'word', 'cookie'].includes(word.kind)
    const plain = cType.replace(/\bconst\b/g, '').trim()
    const isPointerInC = plain.endsWith('*') || /^(__sighandler_t|cap_user_\w+_t)$/.test(plain)
    if (isPointerInC && !isPointer && !mayBeBoth)
      this.#problem(where, `${cType} is a pointer, not ${word.kind}`)
    if (!isPointerInC && isPointer && !INTEGER_POINTER.test(cType)) {
      this.#problem(where, `${cType} is no pointer, but ${word.kind} is`)
    }
  }

  #call(name: string, call: Call): void {
    this.#semantics(name, call)
    if (call.arm64Since !== undefined) this.#release(name, call.arm64Since)
    this.#words(name, call.args, call.args)
    this.#result(name, call.result, call.args)
  }

  #semantics(where: string, { does, since, errors, hints = {}, blocks, restart }: Semantics): void {
    if (!/^[A-Z][^\n]*\.$/.test(does)) this.#problem(where, `"${does}" is no sentence in one line`)
    this.#release(where, since)
    const names = errors.split(' ').filter((word) => word !== '')
    for (const error of [...names, ...Object.keys(hints)]) {
      if (!this.#errnos.has(error)) this.#problem(where, `${error} is no error`)
    }
    if ((blocks === undefined) !== (restart === undefined)) {
      this.#problem(where, 'blocks and restart go together')
    }
  }

  #release(where: string, since: string): void {
    if (!/^\d+\.\d+(\.\d+)?$/.test(since)) this.#problem(where, `"${since}" is no kernel release`)
  }

  #result(where: string, result: Result, scope: Scope): void {
    if (result.kind === 'nothing' || result.kind === 'never') return
    this.#word(`${where}, result`, result, scope)
  }

  /** `scope` holds what lengths and commands may refer to. */
  #words(where: string, words: Scope, scope: Scope): void {
    for (const [name, word] of Object.entries(words)) this.#word(`${where}, ${name}`, word, scope)
    // What depends on a command may have the length.
    if (Object.values(words).some(({ kind }) => kind === 'depends')) return
    const measured = new Set(Object.values(words).flatMap(referredTo))
    for (const [name, word] of Object.entries(words)) {
      if (isLength(word) && !measured.has(name)) this.#problem(`${where}, ${name}`, 'a length of nothing')
    }
  }

  #word(where: string, word: Word, scope: Scope): void {
    switch (word.kind) {
      case 'flags':
      case 'choice':
      case 'command':
        for (const family of familiesIn(word)) this.#family(where, family)
        break
      case 'pointer':
        this.#pointer(where, word, scope)
        break
      case 'depends':
        if (scope[word.on] === undefined) this.#problem(where, `there is no ${word.on} to depend on`)
        break
    }
    if ('with' in word && word.with !== undefined) this.#with(where, word.with, scope)
  }

  #with(where: string, { flags, constants }: NonNullable<Value['with']>, scope: Scope): void {
    const word = scope[flags]
    if (word === undefined) this.#problem(where, `there is no ${flags} to be needed with`)
    else if (word.kind !== 'flags') this.#problem(where, `${flags} has no flags`)
    for (const constant of constants) this.#constant(where, constant)
  }

  #constant(where: string, name: string): void {
    if (!this.#constants.has(name)) this.#problem(where, `${name} is no constant`)
  }

  #pointer(where: string, pointer: Pointer, scope: Scope): void {
    const { to, size, count, bits, extent, reach } = pointer
    if (typeof to !== 'string') this.#word(where, to, scope)
    else if (to === 'bytes') {
      if ([size, count, bits, extent].every((part) => part === undefined)) {
        this.#problem(where, 'bytes without an extent')
      }
    } else if (this.#abi.structs.structs[to] === undefined) this.#problem(where, `there is no struct ${to}`)
    for (const name of referredTo(pointer)) {
      const length = scope[name]
      if (length === undefined) this.#problem(where, `there is no ${name} to take the length from`)
      else if (!isLength(length) && !isMeasure(length)) this.#problem(where, `${name} is no length`)
    }
    if (reach !== undefined) this.#reach(where, reach, pointer, scope)
  }

  #reach(where: string, { each, by, bit }: Reach, pointer: Pointer, scope: Scope): void {
    if ((each === undefined) !== (by === undefined)) this.#problem(where, 'each and by go together')
    if (bit !== undefined) {
      this.#constant(where, bit)
      if (by === undefined) this.#problem(where, `${bit} is a bit of nothing`)
    }
    if (by === undefined) return
    if (typeof by === 'string') {
      const word = scope[by]
      if (word === undefined) this.#problem(where, `there is no ${by} to reckon with`)
      else if (NO_NUMBER.has(word.kind)) this.#problem(where, `${by} is no number`)
      return
    }
    const { field, of } = by
    const owner = of === undefined ? pointer : scope[of]
    if (owner?.kind === 'pointer' && typeof owner.to === 'string') this.#numberIn(where, owner.to, field)
    else this.#problem(where, `there is no struct behind ${of ?? 'the pointer'}`)
  }

  /** A struct has a field with a number. */
  #numberIn(where: string, name: string, field: string): void {
    const struct = this.#abi.structs.structs[name]
    if (struct === undefined) {
      this.#problem(where, `there is no struct ${name}`)
      return
    }
    const found = fieldsOf(struct).find((one) => one.name === field)
    if (found === undefined) this.#problem(where, `struct ${name} has no field ${field}`)
    else if (!isNumber(found)) this.#problem(where, `${name}.${field} is no number`)
  }

  #family(where: string, family: Family): void {
    if (this.#families.members(family).length === 0) this.#problem(where, `no constant belongs to ${family}`)
  }

  #multiplexer({ call, by, commands, without = {} }: Multiplexer): void {
    const target = this.#overlay.calls?.[call]
    const selector = target?.args[by]
    if (target === undefined || selector === undefined) {
      this.#problem(call, `no call with an argument ${by} to select by`)
      return
    }
    for (const [name, command] of Object.entries(commands)) {
      const where = `${call}(${name})`
      if (!this.#constants.has(name)) this.#problem(where, 'no such constant')
      this.#command(where, command, target.args)
    }
    for (const name of Object.keys(without)) {
      if (!this.#constants.has(name)) this.#problem(`${call}(${name})`, 'no such constant')
    }
  }

  #command(where: string, command: CommandSemantics, scope: Scope): void {
    this.#semantics(where, command)
    const args = command.args ?? {}
    for (const name of Object.keys(args)) {
      if (scope[name] === undefined) this.#problem(where, `the call has no argument ${name}`)
    }
    this.#words(where, args, { ...scope, ...args })
    if (command.result !== undefined) this.#result(where, command.result, scope)
  }

  #optionLevel({ level, options }: OptionLevel): void {
    if (!this.#constants.has(level)) this.#problem(level, 'no such constant')
    for (const [name, option] of Object.entries(options)) {
      const where = `${level}, ${name}`
      if (!this.#constants.has(name)) this.#problem(where, 'no such constant')
      this.#semantics(where, { ...option, errors: '' })
      for (const value of [option.value, option.gives ?? option.value]) {
        if (typeof value !== 'string') this.#word(where, value, { optlen: { kind: 'length' } })
        else if (this.#abi.structs.structs[value] === undefined)
          this.#problem(where, `there is no struct ${value}`)
      }
    }
  }

  #fields(fields: NonNullable<Subject['fields']>): void {
    for (const [name, words] of Object.entries(fields)) {
      const struct = this.#abi.structs.structs[name]
      if (struct === undefined) {
        this.#problem(name, 'no such struct')
        continue
      }
      const known = new Map(
        fieldsOf(struct)
          .filter(isValue)
          .map((field) => [field.name, field.type]),
      )
      const { '*': _rest, ...named } = words
      for (const [field, word] of Object.entries(named)) {
        const type = known.get(field)
        if (type === undefined) this.#problem(`${name}.${field}`, 'no such field')
        else this.#fits(`${name}.${field}`, word, type)
      }
      this.#words(name, named, named)
    }
    for (const [name, struct] of Object.entries(this.#abi.structs.structs)) {
      const words = fields[name] ?? {}
      const wide = fieldsOf(struct).filter(needsMeaning)
      const missing = wide.filter((field) => words[field.name] === undefined && words['*'] === undefined)
      if (missing.length > 0) {
        this.#problem(`struct ${name}`, `no meaning for ${missing.map((field) => field.name).join(', ')}`)
      }
    }
  }

  #familyDefinitions(): void {
    for (const [name, from, by] of this.#families.taken) {
      this.#problem(`family ${from}`, `${name} is taken by ${by.join(', ')}; name it too, or except it`)
    }
    for (const [family, { names = [], except = [] }] of Object.entries(this.#overlay.families ?? {})) {
      this.#family(`family ${family}`, family as Family)
      for (const name of [...names, ...except]) {
        this.#constant(`family ${family}`, name)
      }
    }
  }
}

/** A field of whole bytes that holds one integer. */
function isNumber({ signed, bits, count }: FlatField): boolean {
  return signed !== undefined && bits === undefined && count === undefined
}

/** A field that is no struct of its own. */
function isValue({ struct }: FlatField): boolean {
  return struct === undefined
}

function isLength(word: Word): boolean {
  return (
    word.kind === 'length' || (word.kind === 'pointer' && typeof word.to !== 'string' && isLength(word.to))
  )
}

/** A field may be a length and have a meaning of its own. */
function isMeasure(word: Word): boolean {
  return (
    word.kind === 'size' ||
    word.kind === 'count' ||
    (word.kind === 'pointer' && typeof word.to !== 'string' && isMeasure(word.to))
  )
}

function referredTo(word: Word): string[] {
  if (word.kind !== 'pointer') return []
  return [word.size, word.count, word.bits].filter((name): name is string => typeof name === 'string')
}

/** The families that a word names. */
function familiesIn(word: Word | Result): readonly Family[] {
  if (!('families' in word)) return []
  return 'flags' in word ? [...word.families, ...(word.flags ?? [])] : word.families
}

/** The families of the whole overlay, with their constants. */
export function families(abi: Abi, overlay: Subject): Families {
  const constants = Object.entries(abi.constants.constants).flatMap(([header, names]) =>
    Object.keys(names).map((name) => ({ name, header })),
  )
  return new Families(constants, usedFamilies(overlay), overlay.families ?? {})
}

function usedFamilies({ calls = {}, multiplexers = [], options = [], fields = {} }: Subject): Set<Family> {
  const used = new Set<Family>()
  const use = (word: Word | Result | string | undefined): void => {
    if (word === undefined || typeof word === 'string') return
    for (const family of familiesIn(word)) used.add(family)
    if (word.kind === 'pointer') use(word.to)
  }
  for (const { args, result } of Object.values(calls)) [...Object.values(args), result].forEach(use)
  for (const { commands } of multiplexers) {
    for (const { args = {}, result } of Object.values(commands)) [...Object.values(args), result].forEach(use)
  }
  for (const level of options) {
    for (const { value, gives } of Object.values(level.options)) [value, gives].forEach(use)
  }
  for (const words of Object.values(fields)) Object.values(words).forEach(use)
  return used
}

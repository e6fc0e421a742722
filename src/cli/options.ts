import { parseArgs } from 'node:util'
import { parseCivilDate, type CivilDate } from '../kernel/civil-date.ts'
import { ok, refuse, type Result } from '../kernel/result.ts'

/** `flag` takes no value; `once` takes one value, once; `many` may be repeated. */
export type OptionKind = 'flag' | 'once' | 'many'
export type OptionTable = Readonly<Record<string, OptionKind>>

export interface Given<T extends OptionTable> {
  readonly has: (name: keyof T & string) => boolean
  readonly one: (name: keyof T & string) => string | undefined
  readonly all: (name: keyof T & string) => readonly string[]
  /** What is no option, such as file names; empty for commands that take none. */
  readonly words: readonly string[]
}

const listed = (table: OptionTable): string => {
  const names = Object.keys(table).map((name) => `--${name}`)
  return names.length === 0 ? '这个命令没有选项' : `可用选项：${names.join(' ')}`
}

/** Reads the arguments of a command. The refusal is one Chinese line that says what is wrong and how to mend it. */
export function readOptions<const T extends OptionTable>(
  args: readonly string[],
  table: T,
  takes: 'options' | 'options and words' = 'options',
): Result<Given<T>, string> {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
  )
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
  const given = new Map<string, string[]>()
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (takes === 'options') return refuse(`多余的参数“${token.value}”；${listed(table)}`)
      words.push(token.value)
      continue
    }
    if (token.kind === 'option-terminator') continue
    const { name, rawName, value } = token
    const kind = Object.hasOwn(table, name) && rawName.startsWith('--') ? table[name] : undefined
    if (kind === undefined) return refuse(`没有选项 ${rawName}；${listed(table)}`)
    if (kind === 'flag' && value !== undefined) return refuse(`${rawName} 后面不带值；请去掉“${value}”`)
    if (kind !== 'flag' && (value ?? '').replace(/^--.*/, '') === '') return refuse(`${rawName} 后面缺少值；请补上`)
    const values = given.get(name) ?? []
    if (kind === 'once' && values.length > 0) return refuse(`${rawName} 只能写一次；请留下一个`)
    given.set(name, [...values, value ?? ''])
  }
  return ok({
    has: (name) => given.has(name),
    one: (name) => given.get(name)?.[0],
    all: (name) => given.get(name) ?? [],
    words,
  })
}

export function readDate(name: string, text: string): Result<CivilDate, string> {
  const date = parseCivilDate(text)
  return date.ok ? date : refuse(`--${name} “${text}”不是日期；请写成 YYYY-MM-DD，如 2026-02-06`)
}

/** `undefined` stays `undefined`. */
export const readOptionalDate = (name: string, text: string | undefined): Result<CivilDate | undefined, string> =>
  text === undefined ? ok(undefined) : readDate(name, text)

export const readCount = (name: string, text: string): Result<number, string> =>
  /^\d{1,9}$/.test(text) ? ok(Number(text)) : refuse(`--${name} “${text}”不是整数；请写 0 或正整数，如 --${name} 20`)

/** `FROM..TO`, both days included. */
export function readSpan(
  name: string,
  text: string,
): Result<{ readonly from: CivilDate; readonly to: CivilDate }, string> {
  const [from, to, ...rest] = text.split('..').map(parseCivilDate)
  if (from?.ok !== true || to?.ok !== true || rest.length > 0) {
    return refuse(`--${name} “${text}”不是起止日期；请写成 起..止，如 2026-02-09..2026-02-13`)
  }
  if (to.value < from.value) return refuse(`--${name} “${text}”的止日早于起日；请调换`)
  return ok({ from: from.value, to: to.value })
}

import { parseCivilDate } from '../kernel/civil-date.ts'
import { ok, refuse, type Result } from '../kernel/result.ts'

/** Variables as the system hands them over; an empty value counts as not set. */
export type Variables = Readonly<Record<string, string | undefined>>

/** `null` accepts any value; otherwise what is wrong with a value, or `null`. */
type Check = null | ((value: string) => string | null)

const mustBeDate: Check = (value) => (parseCivilDate(value).ok ? null : '应为存在的日期 YYYY-MM-DD')

/** Every variable that begins with `GONGKAI_`. One that is not here is a slip of the pen and stops the start. */
const KNOWN: ReadonlyMap<string, Check> = new Map([
  ['GONGKAI_FONT_DIR', null],
  ['GONGKAI_REPORTS_DIR', null],
  ['GONGKAI_SECRET_KEY', null],
  ['GONGKAI_TODAY', mustBeDate],
])

export type EnvironmentRefused =
  | { readonly kind: 'unknown-variable'; readonly name: string }
  | { readonly kind: 'malformed-value'; readonly name: string; readonly problem: string }

/** Refuses at the first variable, by name, that is unknown or malformed. Values are never part of the refusal: one may be a key. */
export function checkEnvironment(variables: Variables): Result<void, EnvironmentRefused> {
  const names = Object.keys(variables).filter((name) => name.startsWith('GONGKAI_'))
  for (const name of names.sort()) {
    const check = KNOWN.get(name)
    if (check === undefined) return refuse({ kind: 'unknown-variable', name })
    const value = variables[name] ?? ''
    const problem = value === '' ? null : (check?.(value) ?? null)
    if (problem !== null) return refuse({ kind: 'malformed-value', name, problem })
  }
  return ok(undefined)
}

/** The one line to print before ending: which variable, what is wrong, how to mend it. */
export const environmentMessage = (refused: EnvironmentRefused): string =>
  refused.kind === 'unknown-variable'
    ? `不认识的环境变量 ${refused.name}：请删除或改正名称，可用的有 ${[...KNOWN.keys()].join('、')}`
    : `环境变量 ${refused.name} 的值不对：${refused.problem}，请改正或删除`

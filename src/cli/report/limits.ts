import { DEFAULT_LIMITS, type Limits } from '../../documents/readers/limits.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'

const isLimit = (name: string): name is keyof Limits => Object.hasOwn(DEFAULT_LIMITS, name)

const NAMES = Object.keys(DEFAULT_LIMITS).join('、')

/** Limits of reading with those given as `--limit NAME=NUMBER`. */
export function readLimits(given: readonly string[]): Result<Limits, string> {
  let limits = DEFAULT_LIMITS
  for (const text of given) {
    const [name = '', value = ''] = text.split('=')
    if (!isLimit(name)) return refuse(`--limit 没有“${name}”这一项；可以写 ${NAMES}`)
    if (!/^[1-9]\d{0,11}$/u.test(value)) return refuse(`--limit ${name} 要写正整数，如 --limit ${name}=${limits[name]}`)
    limits = { ...limits, [name]: Number(value) }
  }
  return ok(limits)
}

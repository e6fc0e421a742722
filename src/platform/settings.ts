import { resolve } from 'node:path'
import { civilDate, type CivilDate } from '../kernel/civil-date.ts'
import { ok, refuse, type Result } from '../kernel/result.ts'
import { checkEnvironment, type EnvironmentRefused, type Variables } from './environment.ts'

/** Addresses of a PostgreSQL server by role; what is not given is reached through `app` by taking on the role. */
export interface DatabaseUrls {
  readonly app: string
  readonly owner: string | undefined
  readonly public: string | undefined
  /** A standby that the portal may read from. */
  readonly replica: string | undefined
}

export interface Settings {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** Absent where the command has a default of its own. */
  readonly dataDir: string | undefined
  /** Absent: the PostgreSQL that comes with the package, in the data directory. */
  readonly database: DatabaseUrls | undefined
  /** Address under which readers reach the site, without a path. */
  readonly publicUrl: string | undefined
  readonly fontDir: string | undefined
  /** Another day as today. */
  readonly today: CivilDate | undefined
}

type Check = (value: string) => string | undefined

function parsed(value: string): URL | undefined {
  return URL.canParse(value) ? new URL(value) : undefined
}

const mustBePort: Check = (value) =>
  /^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? undefined : '应为 0 到 65535 的整数'

const mustBeHost: Check = (value) =>
  /^[A-Za-z0-9.:_-]{1,255}$/.test(value) ? undefined : '应为主机名或 IP 地址，如 127.0.0.1'

const mustBeDatabase: Check = (value) =>
  ['postgres:', 'postgresql:'].includes(parsed(value)?.protocol ?? '')
    ? undefined
    : '应为 postgres://用户:密码@主机/数据库'

const mustBeSite: Check = (value) => {
  const url = parsed(value)
  const isSite =
    url !== undefined && ['http:', 'https:'].includes(url.protocol) && url.pathname === '/' && url.search === ''
  return isSite ? undefined : '应为 https://域名，不带路径'
}

/** Variables without the prefix of ours, each with what it must look like. */
const CHECKS: readonly (readonly [name: string, check: Check])[] = [
  ['HOST', mustBeHost],
  ['PORT', mustBePort],
  ['DATABASE_URL', mustBeDatabase],
  ['DATABASE_OWNER_URL', mustBeDatabase],
  ['DATABASE_PUBLIC_URL', mustBeDatabase],
  ['DATABASE_REPLICA_URL', mustBeDatabase],
  ['PUBLIC_URL', mustBeSite],
]

/** Without the first of the addresses, the others would be ignored in silence. */
const NEED_THE_FIRST = ['DATABASE_OWNER_URL', 'DATABASE_PUBLIC_URL', 'DATABASE_REPLICA_URL']

function databaseOf(given: (name: string) => string | undefined): DatabaseUrls | undefined {
  const app = given('DATABASE_URL')
  if (app === undefined) return undefined
  return {
    app,
    owner: given('DATABASE_OWNER_URL'),
    public: given('DATABASE_PUBLIC_URL'),
    replica: given('DATABASE_REPLICA_URL'),
  }
}

/** The settings of the environment; refused at the first variable that is unknown or malformed. */
export function readSettings(variables: Variables): Result<Settings, EnvironmentRefused> {
  const environment = checkEnvironment(variables)
  if (!environment.ok) return environment
  const given = (name: string): string | undefined => variables[name] || undefined
  for (const [name, check] of CHECKS) {
    const value = given(name)
    const problem = value === undefined ? undefined : check(value)
    if (problem !== undefined) return refuse({ kind: 'malformed-value', name, problem })
  }
  const alone = NEED_THE_FIRST.find((name) => given(name) !== undefined && given('DATABASE_URL') === undefined)
  if (alone !== undefined) {
    return refuse({ kind: 'malformed-value', name: alone, problem: '只能与 DATABASE_URL 一起使用' })
  }
  const today = given('GONGKAI_TODAY')
  const dataDir = given('DATA_DIR')
  return ok({
    host: given('HOST') ?? '127.0.0.1',
    port: Number(given('PORT') ?? 3000),
    dataDir: dataDir === undefined ? undefined : resolve(dataDir),
    database: databaseOf(given),
    publicUrl: given('PUBLIC_URL')?.replace(/\/$/, ''),
    fontDir: given('GONGKAI_FONT_DIR'),
    today: today === undefined ? undefined : civilDate(today),
  })
}

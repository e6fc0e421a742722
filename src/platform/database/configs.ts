import type pg from 'pg'
import type { DatabaseUrls } from '../settings.ts'
import { DATABASE_NAME } from './bootstrap.ts'
import type { Role } from './roles.ts'

/** How to connect as each role. */
export interface RoleConfigs {
  /** Absent where the operator keeps this account from the program; the schema is then only compared. */
  readonly owner: pg.ClientConfig | undefined
  readonly app: pg.ClientConfig
  readonly public: pg.ClientConfig
}

/** Nothing is kept from the program on a server of its own. */
export interface OwnServerConfigs extends RoleConfigs {
  readonly owner: pg.ClientConfig
}

/** The server that comes with the package: a private socket, so the name of the role is enough. */
export function embeddedConfigs(host: string, port: number, database = DATABASE_NAME): OwnServerConfigs {
  const as = (user: Role): pg.ClientConfig => ({ host, port, user, database })
  return { owner: as('gongkai_owner'), app: as('gongkai_app'), public: as('gongkai_public') }
}

/** A server of the operator's. Where an address for a role is missing, the first one takes on that role. */
export function serverConfigs(urls: DatabaseUrls): RoleConfigs {
  const withRole = (role: Role): pg.ClientConfig => ({ connectionString: urls.app, options: `-c role=${role}` })
  const given = (url: string | undefined, role: Role): pg.ClientConfig =>
    url === undefined ? withRole(role) : { connectionString: url }
  const onlyOne = urls.owner === undefined && urls.public === undefined
  return {
    owner: urls.owner === undefined && !onlyOne ? undefined : given(urls.owner, 'gongkai_owner'),
    app: onlyOne ? withRole('gongkai_app') : { connectionString: urls.app },
    public: given(urls.replica ?? urls.public, 'gongkai_public'),
  }
}

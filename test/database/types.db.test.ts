import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { freshDatabase } from '../support/database.ts'
import { ROOT } from '../support/bin.ts'

const { configs } = await freshDatabase()

it('the types of the tables are those that the migrations make (npm run db:types writes them)', () => {
  const { host = '', database = '' } = configs.owner
  const { status, stdout, stderr } = spawnSync(
    join(ROOT, 'node_modules/.bin/kysely-codegen'),
    [
      '--config-file',
      '.kysely-codegenrc.json',
      '--url',
      `postgres://gongkai_owner@localhost/${database}?host=${host}`,
      '--out-file',
      'src/platform/database/generated/schema.ts',
      '--verify',
    ],
    { cwd: ROOT, encoding: 'utf8' },
  )
  expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' })
})

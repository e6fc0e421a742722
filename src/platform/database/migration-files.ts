import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

const NAME = /^(\d{4})-[a-z0-9-]+\.sql$/

/** The numbered files of `migrations/` in order; numbers begin at 1 and leave no gap. */
export async function readMigrations(folder: string): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => NAME.test(name)).sort()
  const migrations = await Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8')
      const checksum = createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')
      return { number: Number(name.slice(0, 4)), name, sql, checksum }
    }),
  )
  const misplaced = migrations.find(({ number }, index) => number !== index + 1)
  if (misplaced !== undefined) throw new Error(`migration ${misplaced.name} leaves a gap or repeats a number`)
  return migrations
}

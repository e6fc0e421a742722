import type pg from 'pg'
import { z } from 'zod'

/** What this installation is: its name among others, and whether its records are a demonstration. */
export interface Installation {
  readonly id: string
  readonly demo: boolean
}

const row = z.object({ id: z.string(), demo: z.boolean() })

export async function readInstallation(pool: pg.Pool): Promise<Installation> {
  const { rows } = await pool.query('select id, demo from installation')
  return row.parse(rows[0])
}

/** Turns an empty installation into a demonstration; `false` when it holds records that are none. */
export async function becomeDemo(pool: pg.Pool): Promise<boolean> {
  const { demo } = await readInstallation(pool)
  if (demo) return true
  const { rowCount } = await pool.query('update installation set demo = true where not exists (select from organ)')
  return rowCount === 1
}

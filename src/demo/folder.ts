import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'

async function parsed<T extends z.ZodType>(path: string, schema: T): Promise<z.output<T>> {
  const document: unknown = JSON.parse(await readFile(path, 'utf8'))
  const result = schema.safeParse(document)
  if (!result.success) throw new Error(`${path}: ${result.error.message}`)
  return result.data
}

/** Every `.json` file of a folder in the order of names, as the schema reads it. A file that does not fit is a defect and throws. */
export async function readFolder<T extends z.ZodType>(folder: string, schema: T): Promise<readonly z.output<T>[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(names.map((name) => parsed(join(folder, name), schema)))
}

import { REFUSED } from '../refusals.ts'
import { Unfit } from '../watch.ts'
import type { Zip } from './zip.ts'

const BOMS: readonly (readonly [bytes: readonly number[], label: string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** An XML part as text; `undefined` when the archive lacks it. No part of an office file declares entities. */
export async function xmlPart(zip: Zip, name: string): Promise<string | undefined> {
  const bytes = await zip.part(name)
  if (bytes === undefined) return undefined
  const wide = BOMS.find(([bom]) => bom.every((value, index) => bytes[index] === value))
  const text = new TextDecoder(wide?.[1] ?? 'utf-8').decode(bytes)
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) throw new Unfit(REFUSED.entities)
  return text
}

/** Folder of a part, with its slash at the end. */
export const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1)

/** Name of the part that a relation points to from `folder`; a target outside the archive leads nowhere. */
export function partName(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

import type { MarkupScanner } from '../markup/scan.ts'
import type { Watch } from '../watch.ts'
import { folderOf, partName, xmlPart } from './parts.ts'
import type { Zip } from './zip.ts'

/** What a part of an office file points to inside the file; targets outside are left out and never asked for. */
export interface Relations {
  readonly byId: ReadonlyMap<string, string>
  /** First target whose type ends with the name, like `officeDocument`. */
  readonly byType: (name: string) => string | undefined
}

export async function relationsOf(zip: Zip, part: string, scan: MarkupScanner, watch: Watch): Promise<Relations> {
  const folder = folderOf(part)
  const text = await xmlPart(zip, `${folder}_rels/${part.slice(folder.length)}.rels`)
  const byId = new Map<string, string>()
  const types: (readonly [type: string, target: string])[] = []
  if (text !== undefined) {
    scan.xml(text, watch, {
      open(name, attributes) {
        if (!name.endsWith('Relationship') || attributes.get('TargetMode') === 'External') return
        const target = partName(folder, attributes.get('Target') ?? '')
        byId.set(attributes.get('Id') ?? '', target)
        types.push([attributes.get('Type') ?? '', target])
      },
    })
  }
  return { byId, byType: (name) => types.find(([type]) => type.endsWith(`/${name}`))?.[1] }
}

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** ZIP knows no time zone and no year before 1980: the parts of the date go in as they are. */
function zipTime(date: string | undefined): Date {
  const [year = 1980, month = 1, day = 1] = (date ?? '1980-01-01').split('-').map(Number)
  return new Date(Math.min(2099, Math.max(1980, year)), month - 1, day, 12)
}

/**
 * The same package with parts replaced and every entry dated `date`, so that equal input gives equal bytes. `parts`
 * maps a part's name to its new text, made from the present one.
 */
export function repack(
  bytes: Uint8Array,
  date: string | undefined,
  parts: Readonly<Record<string, (present: string) => string>>,
): Uint8Array {
  const files = unzipSync(bytes)
  for (const [name, change] of Object.entries(parts)) {
    files[name] = strToU8(change(strFromU8(files[name] ?? new Uint8Array())))
  }
  return zipSync(files, { mtime: zipTime(date), level: 6 })
}

/** Bytes divided into sectors of one size, the first of which begins at `offset`. */
export interface SectorFile {
  readonly bytes: Buffer
  readonly size: number
  readonly offset: number
}

const IN_HEADER = 109

const sectorAt = ({ bytes, size, offset }: SectorFile, index: number): Buffer | undefined => {
  const from = offset + index * size
  return index < 0 || from >= bytes.length ? undefined : bytes.subarray(from, Math.min(bytes.length, from + size))
}

/** The table that names after each sector the next of its stream, put together from the sectors the header lists. */
export function allocationTable(file: SectorFile): Buffer {
  const { bytes, size } = file
  const parts: Buffer[] = []
  const most = Math.ceil(bytes.length / size)
  const take = (index: number): void => {
    const sector = parts.length < most ? sectorAt(file, index) : undefined
    if (sector !== undefined) parts.push(sector)
  }
  for (let slot = 0; slot < IN_HEADER; slot += 1) take(bytes.readInt32LE(76 + slot * 4))
  let more = bytes.readInt32LE(68)
  for (let step = 0; step < most; step += 1) {
    const sector = sectorAt(file, more)
    if (sector?.length !== size) break
    for (let at = 0; at < size - 4; at += 4) take(sector.readInt32LE(at))
    more = sector.readInt32LE(size - 4)
  }
  return Buffer.concat(parts)
}

/** The sectors of a chain as one; `undefined` when it runs in a circle or leads out of the file. */
export function chainOf(file: SectorFile, table: Buffer, start: number): Buffer | undefined {
  const parts: Buffer[] = []
  const most = Math.ceil(file.bytes.length / file.size)
  for (let index = start; index >= 0;) {
    const sector = sectorAt(file, index)
    if (sector === undefined || parts.length >= most || index * 4 + 4 > table.length) return undefined
    parts.push(sector)
    index = table.readInt32LE(index * 4)
  }
  return Buffer.concat(parts)
}

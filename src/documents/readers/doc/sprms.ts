/** What a run, a paragraph or a row says about itself ([MS-DOC] 2.2.5). */
export interface Properties {
  /** Properties by number, with the first bytes of each as a number. */
  readonly sprms: ReadonlyMap<number, number>
  /** For the end of a table row: which of its cells only continue the one above or to the left. */
  readonly covered: ReadonlySet<number>
}

/** Lengths of the operands by the top three bits of a property's number; 6 tells its own length. */
const LENGTHS = [1, 1, 2, 4, 2, 2, undefined, 3] as const
const TABLE_DEFINITION = 0xd608
const TAB_CHANGES = 0xc615

function operandLength(sprm: number, properties: Buffer, at: number): number {
  const fixed = LENGTHS[sprm >> 13]
  if (fixed !== undefined) return fixed
  if (sprm === TABLE_DEFINITION)
    return at + 2 <= properties.length ? properties.readUInt16LE(at) + 1 : properties.length
  const length = at < properties.length ? properties.readUInt8(at) : 0
  return sprm === TAB_CHANGES && length === 255 ? properties.length : length + 1
}

const CELL = 20
const LEFT_MERGED = 0x01
const MERGES_DOWN = 0x60
const CONTINUES_DOWN = 0x20

/** Cells of a row definition (TDefTableOperand) that are merged away. */
function coveredCells(operand: Buffer): Set<number> {
  const covered = new Set<number>()
  const count = operand.length > 2 ? operand.readUInt8(2) : 0
  const first = 3 + (count + 1) * 2
  for (let index = 0; index < count && first + index * CELL + 2 <= operand.length; index += 1) {
    const flags = operand.readUInt16LE(first + index * CELL)
    if ((flags & MERGES_DOWN) === CONTINUES_DOWN || (flags & 0x03) === LEFT_MERGED) covered.add(index)
  }
  return covered
}

export function propertiesOf(properties: Buffer): Properties {
  const sprms = new Map<number, number>()
  let covered = new Set<number>()
  for (let at = 0; at + 3 <= properties.length;) {
    const sprm = properties.readUInt16LE(at)
    const length = operandLength(sprm, properties, at + 2)
    const wide = at + 4 <= properties.length && length >= 2
    sprms.set(sprm, wide ? properties.readUInt16LE(at + 2) : properties.readUInt8(at + 2))
    if (sprm === TABLE_DEFINITION) covered = coveredCells(properties.subarray(at + 2, at + 2 + length))
    at += 2 + length
  }
  return { sprms, covered }
}

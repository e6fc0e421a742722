import { type Fib, PART } from './fib.ts'

/** A run of the text: its characters, and where they lie in the main stream. */
export interface Piece {
  readonly text: string
  /** Place of its first character in the stream, in bytes. */
  readonly from: number
  readonly bytesEach: 1 | 2
}

const PIECE_TABLE = 2
const COMPRESSED = 0x4000_0000

/** The piece table within the Clx structure, behind the formatting runs that come first. */
function pieceTable(clx: Buffer): Buffer | undefined {
  let at = 0
  while (at + 5 <= clx.length && clx.readUInt8(at) === 1) at += 3 + clx.readUInt16LE(at + 1)
  if (at + 5 > clx.length || clx.readUInt8(at) !== PIECE_TABLE) return undefined
  const length = clx.readUInt32LE(at + 1)
  return at + 5 + length > clx.length ? undefined : clx.subarray(at + 5, at + 5 + length)
}

/** The text in its order; `undefined` when the piece table is broken or the text is longer than its file. */
export function piecesOf(main: Buffer, table: Buffer, fib: Fib): Piece[] | undefined {
  const { at, length } = fib.part(PART.pieces)
  const plc = pieceTable(table.subarray(at, at + length))
  if (plc === undefined || plc.length < 16) return undefined
  const count = Math.floor((plc.length - 4) / 12)
  const pieces: Piece[] = []
  let bytes = 0
  for (let index = 0; index < count; index += 1) {
    const characters = plc.readUInt32LE(index * 4 + 4) - plc.readUInt32LE(index * 4)
    const place = plc.readUInt32LE((count + 1) * 4 + index * 8 + 2)
    const bytesEach = (place & COMPRESSED) === 0 ? 2 : 1
    const from = bytesEach === 2 ? place : (place & ~COMPRESSED) >>> 1
    bytes += characters * bytesEach
    if (characters < 0 || bytes > main.length || from + characters * bytesEach > main.length) return undefined
    const raw = main.subarray(from, from + characters * bytesEach)
    pieces.push({ text: bytesEach === 2 ? raw.toString('utf16le') : westernText(raw), from, bytesEach })
  }
  return pieces
}

const decoder = new TextDecoder('windows-1252')

/** One byte a character; the control characters below 0x20 mean the same as in wide text. */
const westernText = (raw: Buffer): string => decoder.decode(raw)

/** Where the parts of a Word 97–2003 document lie ([MS-DOC] 2.5). */
export interface Fib {
  readonly encrypted: boolean
  /** Word 95 or older, or no Word document at all. */
  readonly unsupported: boolean
  readonly tableStream: '0Table' | '1Table'
  /** Characters of the main text, and of the footnotes, headers, comments, endnotes and text boxes that follow it. */
  readonly counts: {
    readonly main: number
    readonly footnotes: number
    readonly headers: number
    readonly macros: number
    readonly comments: number
    readonly endnotes: number
    readonly boxes: number
  }
  /** Place and length of a structure in the table stream, by its number in FibRgFcLcb97. */
  readonly part: (index: number) => { readonly at: number; readonly length: number }
}

const MAGIC = 0xa5ec
const FIRST_PART = 0x9a
const SMALLEST = 0x382
const WORD_97 = 0xc1

/** Numbers in FibRgFcLcb97. */
export const PART = { characterPages: 12, paragraphPages: 13, pieces: 33, lists: 73, listOverrides: 74 } as const

export function fibOf(main: Buffer): Fib | undefined {
  if (main.length < SMALLEST || main.readUInt16LE(0) !== MAGIC) return undefined
  const flags = main.readUInt16LE(0x0a)
  const count = (at: number): number => main.readUInt32LE(at)
  return {
    encrypted: (flags & 0x0100) !== 0,
    unsupported: main.readUInt16LE(2) < WORD_97,
    tableStream: (flags & 0x0200) === 0 ? '0Table' : '1Table',
    counts: {
      main: count(0x4c),
      footnotes: count(0x50),
      headers: count(0x54),
      macros: count(0x58),
      comments: count(0x5c),
      endnotes: count(0x60),
      boxes: count(0x64),
    },
    part: (index) => ({ at: count(FIRST_PART + index * 8), length: count(FIRST_PART + index * 8 + 4) }),
  }
}

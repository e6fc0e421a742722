/** Page and type of an official document, in millimetres and points. Source: GB/T 9704-2012. */
export const GB9704 = {
  page: { width: 210, height: 297 },
  /** 天头 37, 订口 28; right and foot follow from the type area of 156 × 225 mm. */
  margin: { top: 37, left: 28, right: 26, bottom: 35 },
  linesPerPage: 22,
  charactersPerLine: 28,
  /** 225 mm / 22 lines. */
  lineHeight: 28.99,
  /** 156 mm / 28 characters: 3 号 is 16 pt and set a little tight. */
  characterPitch: 15.79,
  size: { title: 22, body: 16, pageNumber: 14, table: 10.5, note: 12 },
  /** 一字线上距版心下边缘 7 mm. */
  pageNumberDrop: 7,
} as const

/** Faces a bureau's own computer has; a writer that embeds fonts replaces them (see `fonts.ts`). */
export const FACES = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading1: '黑体',
  heading2: '楷体_GB2312',
  number: 'Times New Roman',
  pageNumber: '宋体',
} as const

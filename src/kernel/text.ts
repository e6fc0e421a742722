/** A string that was cleaned for matching, and for each of its characters the offset it came from. */
export interface Normalised {
  readonly text: string
  /** `offsets[i]` is the index in the input of the character that produced `text[i]`. */
  readonly offsets: readonly number[]
}

/** CJK radicals supplement as OCR and PDF fonts put them in place of ideographs; NFKC leaves these alone. */
const RADICALS: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻓': '长',
  '⻔': '门',
  '⻋': '车',
  '⻅': '见',
  '⻚': '页',
  '⻛': '风',
  '⻝': '食',
  '⻢': '马',
  '⻩': '黄',
  '⻬': '齐',
  '⻰': '龙',
  '⻄': '西',
  '⻆': '角',
  '⻉': '贝',
  '⻘': '青',
  '⻮': '齿',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⺟': '母',
  '⻣': '骨',
  '⻙': '韦',
  '⻜': '飞',
  '⻤': '鬼',
}

const SAME_MEANING: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '「': '"',
  '」': '"',
  '‘': "'",
  '’': "'",
  '－': '-',
  '–': '—',
  '―': '—',
  '─': '—',
  '━': '—',
  '﹣': '-',
  '−': '-',
  '│': '|',
  '┃': '|',
  '¦': '|',
  '∶': ':',
  '︰': ':',
  '﹕': ':',
  '｡': '。',
  '﹒': '.',
}

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)

const isDropped = (code: number): boolean =>
  code < 0x20 ||
  (code >= 0x7f && code < 0xa0) ||
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  code === 0xfeff ||
  code === 0xfffd

/** Kangxi and supplement radicals as the ideographs they stand for, one character for one. */
export const foldRadicals = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf]/gu, (char) => RADICALS[char] ?? char.normalize('NFKC'))

const cache = new Map<string, string>()

function foldRare(char: string): string {
  const known = cache.get(char)
  if (known !== undefined) return known
  const code = char.codePointAt(0) ?? 0
  const circled = code >= 0x2460 && code <= 0x2473 ? `(${code - 0x245f})` : undefined
  const folded = RADICALS[char] ?? SAME_MEANING[char] ?? circled ?? char.normalize('NFKC')
  if (cache.size < 4096) cache.set(char, folded)
  return folded
}

function foldChar(code: number): string {
  if (code < 0x7f) return String.fromCharCode(code)
  if (code >= 0xff01 && code <= 0xff5e && code !== 0xff0d) return String.fromCharCode(code - 0xfee0)
  return foldRare(String.fromCodePoint(code))
}

/** Letters and digits of ASCII keep one space between them: 「10 1」 is two numbers, 「年 度」 one word. */
const keepsSpace = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x2d

/**
 * Cleans one line for matching: compatibility forms (NFKC), Kangxi and supplement radicals, full-width digits and
 * brackets to ASCII, one kind of quotation marks and dashes; control characters and the spaces of 「年 度 报 告」 go.
 */
export function normalise(text: string): Normalised {
  const offsets: number[] = []
  let out = ''
  let space = -1
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit >= 0x4e00 && unit <= 0x9fff) {
      out += text.charAt(index)
      offsets.push(index)
      space = -1
    } else if (isSpace(unit)) {
      if (space < 0) space = index
    } else if (!isDropped(unit)) {
      const code = text.codePointAt(index) ?? unit
      const folded = foldChar(code)
      if (space >= 0 && keepsSpace(folded.charCodeAt(0)) && keepsSpace(out.charCodeAt(out.length - 1))) {
        out += ' '
        offsets.push(space)
      }
      space = -1
      for (let part = 0; part < folded.length; part += 1) offsets.push(index)
      out += folded
      if (code > 0xffff) index += 1
    }
  }
  return { text: out, offsets }
}

/** As `normalise`, without the offsets and with every space gone: for comparing labels. */
export const compact = (text: string): string => normalise(text).text.replaceAll(' ', '')

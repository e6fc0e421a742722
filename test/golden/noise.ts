import { Converter } from 'opencc-js/cn2t'
import { below, pick } from './random.ts'

type Random = () => number
type Change = (lines: readonly string[], random: Random) => readonly string[]

/** One kind of damage that real reports carry. It never changes what the report says. */
export interface Noise {
  readonly name: string
  readonly apply: Change
  /** At most one noise of a slot is applied; later slots build on earlier ones. */
  readonly slot: 'letters' | 'labels' | 'cells' | 'pages' | 'tables' | 'prose' | 'whole'
}

const isTable = (line: string): boolean => line.includes('\t')
const HAN = /[\u4e00-\u9fff]/u

const onProse =
  (change: (line: string, random: Random) => string): Change =>
  (lines, random) =>
    lines.map((line) => (isTable(line) ? line : change(line, random)))
const onTables =
  (change: (line: string, random: Random) => string): Change =>
  (lines, random) =>
    lines.map((line) => (isTable(line) ? change(line, random) : line))
const onAll =
  (change: (line: string) => string): Change =>
  (lines) =>
    lines.map(change)

/** Spaces between ideographs, as OCR leaves them. */
const ocrSpaces = (line: string, random: Random): string => {
  let out = ''
  const chars = [...line]
  chars.forEach((char, index) => {
    out += char
    const next = chars[index + 1]
    if (next !== undefined && HAN.test(char) && HAN.test(next) && random() < 0.12) out += ' '
  })
  return out
}

const numbersApart = (line: string): string => line.replaceAll(/(?<=[\u4e00-\u9fff])(\d+)(?=[\u4e00-\u9fff])/gu, ' $1 ')

const RADICALS: Readonly<Record<string, string>> = {
  人: '⼈',
  工: '⼯',
  行: '⾏',
  文: '⽂',
  页: '⻚',
  民: '⺠',
  长: '⻓',
  门: '⻔',
  网: '⽹',
  子: '⼦',
}
const radicals = (line: string): string => line.replaceAll(/[人工行文页民长门网子]/gu, (char) => RADICALS[char] ?? char)

const fullWidth = (line: string): string =>
  line.replaceAll(/\d/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0))

const halfBrackets = (line: string): string =>
  line.replaceAll('（', '(').replaceAll('）', ')').replaceAll('：', ':').replaceAll('；', ';').replaceAll('，', ',')

let converter: ((text: string) => string) | undefined
const traditional = (line: string): string => {
  converter ??= Converter({ from: 'cn', to: 't' })
  return converter(line)
}

/** 「1、」 for 「1.」 in front of a row's label. */
const commaNumbers = (line: string): string => line.replaceAll(/(?<=^|\t)(\d)\./gu, '$1、')

/** A label broken by spaces, as in 「三、本 年度办 理结果」. */
const labelSpaces = (line: string, random: Random): string =>
  line
    .split('\t')
    .map((cell) => (/^[（(][一二三四五六七][）)]/u.test(cell) ? ocrSpaces(cell, random).replace('）', '） ') : cell))
    .join('\t')

/** A character lost inside a long label of a leaf row. */
const lostCharacter = (line: string, random: Random): string =>
  line.replace(/(?<=\t)(\d\.[\u4e00-\u9fff“”、]{9,})(?=\t)/u, (label) => {
    const at = 5 + below(random, label.length - 6)
    return label.slice(0, at) + label.slice(at + 1)
  })

/** The label of a leaf row slips into the first column. */
const slippedLabel = (line: string, random: Random): string =>
  random() < 0.3 ? line.replace(/^\t\t(\d\.[^\t]+)\t/u, '$1\t\t\t') : line

/** Merged cells: a leaf row loses one of its empty cells in front, so rows have nine or ten. */
const mergedCells = (line: string, random: Random): string =>
  random() < 0.5 ? line.replace(/^\t\t(?=\d\.)/u, '\t') : line

const REQUEST_ROW = /^(?:[^\t]*\t){2,3}\d+(?:\t\d+){6}$/u
const FURNITURE = [
  ['', '- 7 -', ''],
  ['[image: image1.wmf]'],
  ['PAGE', '2'],
  ['� CONTROL StampCtrl.SealCtrl \\s ���'],
  ['', '', '', ''],
  ['_1500000417.unknown'],
] as const

/** Pictures, field codes and page numbers between the paragraphs. */
const furniture: Change = (lines, random) =>
  lines.flatMap((line) => (!isTable(line) && random() < 0.25 ? [line, ...pick(random, FURNITURE)] : [line]))

/** 表三 broken by a page, its heads printed again. */
const pageBreak: Change = (lines, random) => {
  const heads = lines.findIndex((line) => line.includes('勾稽关系'))
  const rows = lines.flatMap((line, index) => (REQUEST_ROW.test(line) ? [index] : []))
  if (heads < 0 || rows.length === 0) return lines
  const at = pick(random, rows.slice(0, -1))
  return [...lines.slice(0, at + 1), '', '', ...lines.slice(heads, heads + 3), ...lines.slice(at + 1)]
}

const cells = (line: string): string[] => line.split('\t')
const filled = (line: string): string[] => cells(line).filter((cell) => cell !== '')

/** The tables in another layout; `shape` turns one tabbed line into lines. */
const relaid =
  (shape: (line: string) => readonly string[]): Change =>
  (lines) =>
    lines.flatMap((line) => (isTable(line) ? shape(line) : [line]))

const pipes = relaid((line) => [filled(line).join(' | ')])
const markdown = relaid((line) => [`| ${cells(line).join(' | ')} |`])
const trailing = relaid((line) => filled(line).map((cell) => `${cell} |`))
const lonely = relaid((line) => filled(line).flatMap((cell) => [cell, '|']))
const cellALine = relaid((line) => filled(line).flatMap((cell) => [` ${cell}`, '']))
const wide = relaid((line) => [`      ${filled(line).join('        ')}`])

const WIDTH = 32

/** Prose broken into printed lines of a fixed width, in the middle of words and numbers. */
const hardWrapped: Change = (lines, random) =>
  lines.flatMap((line) => {
    const chars = [...line]
    if (isTable(line) || chars.length <= WIDTH) return [line]
    const width = WIDTH + below(random, 8)
    const broken = [...Array(Math.ceil(chars.length / width)).keys()].map((index) =>
      chars.slice(index * width, (index + 1) * width).join(''),
    )
    return broken.map((piece, index) => (index === 0 ? `    ${piece}` : piece))
  })

const indented = onProse((line) => (line === '' ? line : `　　${line}`))
const markdownHeads = onProse((line) => line.replace(/^(?=[一二三四五六]、)/u, '## '))

/** Everything in one line, the tables spaced. */
const oneLine: Change = (lines) => [
  lines
    .map((line) => (isTable(line) ? filled(line).join(' ') : line))
    .filter((line) => line !== '')
    .join(' '),
]

export const NOISES: readonly Noise[] = [
  { name: 'OCR spaces', slot: 'letters', apply: onProse(ocrSpaces) },
  { name: 'spaces around numbers', slot: 'letters', apply: onProse(numbersApart) },
  { name: 'Kangxi radicals', slot: 'letters', apply: onAll(radicals) },
  { name: 'full-width digits', slot: 'letters', apply: onProse(fullWidth) },
  { name: 'half-width punctuation', slot: 'letters', apply: onAll(halfBrackets) },
  { name: 'traditional script', slot: 'letters', apply: onAll(traditional) },
  { name: '「1、」 for 「1.」', slot: 'labels', apply: onTables(commaNumbers) },
  { name: 'labels with spaces', slot: 'labels', apply: onTables(labelSpaces) },
  { name: 'labels that lost a character', slot: 'labels', apply: onTables(lostCharacter) },
  { name: 'labels in another column', slot: 'cells', apply: onTables(slippedLabel) },
  { name: 'nine or ten columns', slot: 'cells', apply: onTables(mergedCells) },
  { name: 'page break in the table', slot: 'pages', apply: pageBreak },
  { name: 'pictures, field codes, page numbers', slot: 'pages', apply: furniture },
  { name: 'hard line breaks', slot: 'prose', apply: hardWrapped },
  { name: 'ideographic indent', slot: 'prose', apply: indented },
  { name: 'markdown headings', slot: 'prose', apply: markdownHeads },
  { name: 'pipes', slot: 'tables', apply: pipes },
  { name: 'markdown pipes', slot: 'tables', apply: markdown },
  { name: 'trailing pipes', slot: 'tables', apply: trailing },
  { name: 'pipes on lines of their own', slot: 'tables', apply: lonely },
  { name: 'one cell a line', slot: 'tables', apply: cellALine },
  { name: 'columns by spaces', slot: 'tables', apply: wide },
  { name: 'one single line', slot: 'whole', apply: oneLine },
]

/** What stands in one line cannot keep its tables in another layout, nor pages. */
const FITS_ONE_LINE = new Set(['letters'])

/** Of each slot the first noise given, in the order in which they are laid on. */
export function slotsOf(noises: readonly Noise[]): readonly Noise[] {
  const whole = noises.some(({ slot }) => slot === 'whole')
  const kept = noises
    .filter((noise, index) => noises.findIndex(({ slot }) => slot === noise.slot) === index)
    .filter(({ slot }) => !whole || slot === 'whole' || FITS_ONE_LINE.has(slot))
  return NOISES.filter((noise) => kept.includes(noise))
}

/** The text with the noises laid over it, one slot after the other. */
export const noisy = (text: string, noises: readonly Noise[], random: Random): string =>
  slotsOf(noises)
    .reduce<readonly string[]>((lines, { apply }) => apply(lines, random), text.split('\n'))
    .join('\n')

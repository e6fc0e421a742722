/** Kinds of file that are no text. `document` is one that holds a report and that a coming version reads. */
export interface OtherKind {
  readonly name: string
  readonly document: boolean
}

const document = (name: string): OtherKind => ({ name, document: true })
const foreign = (name: string): OtherKind => ({ name, document: false })

const ZIP = 'PK\u0003\u0004'
const OLE = '\u00d0\u00cf\u0011\u00e0'

/** By the first bytes, written as Latin-1. */
const SIGNATURES: readonly (readonly [signature: string, kind: OtherKind])[] = [
  ['%PDF-', document('PDF 文件（.pdf）')],
  ['{\\rtf', document('RTF 文件（.rtf）')],
  ['\u0089PNG', foreign('PNG 图片')],
  ['\u00ff\u00d8\u00ff', foreign('JPEG 图片')],
  ['GIF8', foreign('GIF 图片')],
  ['II*\0', foreign('TIFF 图片')],
  ['MM\0*', foreign('TIFF 图片')],
  ['RIFF', foreign('音频、视频或图片')],
  ['\u001f\u008b', foreign('gzip 压缩包')],
  ['PK\u0005\u0006', foreign('空的压缩包')],
  ['Rar!', foreign('RAR 压缩包')],
  ['7z\u00bc\u00af', foreign('7z 压缩包')],
  ['\u007fELF', foreign('可执行程序')],
  ['SQLite format 3', foreign('SQLite 数据库')],
]

/** What a ZIP holds, by names of its parts. */
const IN_ZIP: readonly (readonly [part: string, kind: OtherKind])[] = [
  ['word/document.xml', document('Word 文档（.docx）')],
  ['xl/workbook.xml', document('Excel 工作簿（.xlsx）')],
  ['ppt/presentation.xml', foreign('演示文稿（.pptx）')],
  ['OFD.xml', document('OFD 文件（.ofd）')],
  ['opendocument.text', document('OpenDocument 文档（.odt）')],
]

const utf16 = (text: string): string => [...text].map((char) => `${char}\0`).join('')

const IN_OLE: readonly (readonly [part: string, kind: OtherKind])[] = [
  [utf16('WordDocument'), document('Word 97–2003 或 WPS 文档（.doc、.wps）')],
  [utf16('Workbook'), document('Excel 97–2003 工作簿（.xls）')],
]

const WEB = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b/iu
const WEB_XML = /^\s*<\?xml[^>]*>\s*(?:<!doctype\s+html|<html)\b/iu
const WEB_ARCHIVE = /^(?:From: [^\n]*\n)?(?:[\w-]+: [^\n]*\n){0,8}Content-Type: multipart\/related/u
const HEAD = 4096

const holds = (bytes: Uint8Array, parts: readonly (readonly [string, OtherKind])[]): OtherKind | undefined => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return parts.find(([part]) => buffer.includes(part, 0, 'latin1'))?.[1]
}

const WEB_PAGE = document('网页（.html）')

function webPage(head: string, name: string): OtherKind | undefined {
  if (WEB.test(head) || WEB_XML.test(head) || WEB_ARCHIVE.test(head.replaceAll('\r', ''))) return WEB_PAGE
  return /\.(?:html?|shtml|mht|mhtml)$/iu.test(name) && /<[a-z][^>]*>/iu.test(head) ? WEB_PAGE : undefined
}

/** What a file is when it is no text, judged by its content; the name only tells a fragment of a web page from a text. */
export function otherKind(bytes: Uint8Array, name = ''): OtherKind | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').replace(/^ï»¿/u, '')
  const trimmed = head.trimStart()
  if (head.startsWith(ZIP)) return holds(bytes, IN_ZIP) ?? foreign('压缩包')
  if (head.startsWith(OLE)) return holds(bytes, IN_OLE) ?? document('Office 97–2003 文件')
  const signed = SIGNATURES.find(([signature]) => head.startsWith(signature) || trimmed.startsWith(signature))
  return signed?.[1] ?? webPage(head, name)
}

/** One sentence about a file of another kind: what it is and how to get a text from it. */
export const otherKindReason = ({ name, document: later }: OtherKind): string =>
  later
    ? `内容是${name}，这个版本还不能直接读取；请打开后另存为 .txt（UTF-8）再试`
    : `内容是${name}，不是年度报告的文本；请确认选对了文件`

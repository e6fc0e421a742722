import type { Zip } from './archive/zip.ts'
import type { RefusedKind } from './refusals.ts'

/** Kinds told by the first bytes; the rest is looked at more closely. */
export type RoughKind = 'pdf' | 'zip' | 'compound' | 'html' | 'unknown' | RefusedKind

const HEAD = 4096
const PDF_HEAD = 1024

const WEB = /^\s*(?:<!--[\s\S]{0,3000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b/iu
const WEB_XML = /^\s*<\?xml[^>]{0,300}>\s*(?:<!--[\s\S]{0,1000}?-->\s*)*<(?:!doctype\s+html|html)\b/iu
const WORD_XML = /^\s*<\?xml[\s\S]{0,600}?<(?:w:wordDocument|pkg:package)\b/u
const WEB_ARCHIVE = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,12}content-type:\s*multipart\/related/iu
const FRAGMENT = /<(?:p|div|table|span|h[1-6]|br|ul|font)\b[^>]*>/iu
const NAMED_WEB = /\.(?:html?|shtml|xhtml|jsp|aspx?)$/iu

/** Text in front of the first tag of a page: UTF-16 is folded to single bytes. */
function headText(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, HEAD))
  if (head[0] === 0xff && head[1] === 0xfe) return head.subarray(2).toString('utf16le')
  if (head[0] === 0xfe && head[1] === 0xff) return head.subarray(2).toString('latin1').replaceAll('\0', '')
  return head.toString('latin1').replace(/^ï»¿/u, '')
}

/** What a file seems to be. Its name only tells a fragment of a web page from a text with tags in it. */
export function roughKind(bytes: Uint8Array, name: string): RoughKind {
  const head = headText(bytes)
  if (head.startsWith('PK\u0003\u0004')) return 'zip'
  if (head.startsWith('PK\u0005\u0006')) return 'archive'
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return 'compound'
  if (head.slice(0, PDF_HEAD).includes('%PDF-')) return 'pdf'
  const trimmed = head.trimStart()
  if (trimmed.startsWith('{\\rtf')) return 'rtf'
  if (WORD_XML.test(head)) return 'flat'
  if (WEB.test(head) || WEB_XML.test(head)) return 'html'
  if (WEB_ARCHIVE.test(head.replaceAll('\r', ''))) return 'webArchive'
  return NAMED_WEB.test(name) && FRAGMENT.test(head) ? 'html' : 'unknown'
}

/** What a ZIP holds, by the names of its parts. */
export function zipKind({ names }: Zip): 'docx' | 'xlsx' | RefusedKind {
  const all = [...names]
  const has = (pattern: RegExp): boolean => all.some((each) => pattern.test(each))
  if (has(/(?:^|\/)OFD\.xml$/u)) return 'ofd'
  if (has(/^word\/document\d*\.xml$/iu)) return 'docx'
  if (has(/^xl\/workbook\d*\.xml$/iu)) return 'xlsx'
  if (has(/^xl\/workbook\.bin$/iu)) return 'xlsb'
  if (has(/^ppt\//iu)) return 'slides'
  if (names.has('content.xml') && has(/^META-INF\/manifest\.xml$/u)) return 'odf'
  return 'archive'
}

/** What a ZIP that cannot be opened was, by names that stand in its bytes. */
export function brokenZipKind(bytes: Uint8Array): RefusedKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.includes('word/')) return 'brokenDocx'
  return buffer.includes('xl/') ? 'brokenXlsx' : 'brokenZip'
}

/** What a compound file holds, by the streams in its root. */
export function compoundKind(streams: ReadonlySet<string>, name: string): 'doc' | RefusedKind {
  const has = (stream: string): boolean => streams.has(stream)
  if (has('EncryptedPackage')) return 'encrypted'
  if (has('\u0009DRMContent') || has('DRMContent')) return 'rights'
  if (has('WordDocument')) return 'doc'
  if (has('Workbook') || has('Book')) return 'xls'
  if (has('PowerPoint Document')) return 'slides'
  if (has('__properties_version1.0')) return 'message'
  return /\.wps$/iu.test(name) ? 'wps' : 'office'
}

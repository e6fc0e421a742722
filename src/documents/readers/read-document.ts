import type { Result } from '../../kernel/result.ts'
import { openCompound } from './archive/cfb.ts'
import { openZip } from './archive/zip.ts'
import { foreignKind } from './foreign-kind.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import { refusing } from './lines/read-lines.ts'
import type { Unreadable } from './read-bytes.ts'
import { MEND_SIZE, REFUSED, type RefusedKind, refused } from './refusals.ts'
import { brokenZipKind, compoundKind, roughKind, zipKind } from './recognise.ts'
import { type ReadLines, readTextLines } from './text.ts'
import { Unfit, Watch } from './watch.ts'

type Lines = Promise<Result<ReadLines, Unreadable>>

async function readZip(bytes: Uint8Array, watch: Watch): Lines {
  try {
    const zip = await openZip(bytes, watch)
    const kind = zipKind(zip)
    if (kind === 'docx') return await (await import('./docx/read-docx.ts')).readDocxLines(zip, watch)
    if (kind === 'xlsx') return await (await import('./xlsx/read-xlsx.ts')).readXlsxLines(zip, watch)
    return refused(kind)
  } catch (error) {
    if (error instanceof Unfit && error.message === REFUSED.brokenZip) return refused(brokenZipKind(bytes))
    throw error
  }
}

/** Many .wps files are Word documents inside; one that is not readable as such is refused by its own name. */
async function readCompound(bytes: Uint8Array, name: string, watch: Watch): Lines {
  const file = openCompound(bytes)
  const isWps = /\.wps$/iu.test(name)
  if (file === undefined) return refused(isWps ? 'wps' : 'brokenDoc')
  const kind = compoundKind(file.names, name)
  if (kind !== 'doc') return refused(kind)
  const read = await (await import('./doc/read-doc.ts')).readDocLines(file, watch)
  return !read.ok && isWps && read.error.reason === REFUSED.brokenDoc ? refused('wps') : read
}

async function read(bytes: Uint8Array, name: string, watch: Watch): Lines {
  const kind = roughKind(bytes, name)
  if (kind === 'zip') return readZip(bytes, watch)
  if (kind === 'compound') return readCompound(bytes, name, watch)
  if (kind === 'pdf') return (await import('./pdf.ts')).readPdfLines(bytes, watch.limits)
  if (kind === 'html') return (await import('./html/read-html.ts')).readHtmlLines(bytes, watch)
  if (kind !== 'unknown') return refused(kind satisfies RefusedKind)
  return (await foreignKind(bytes)) ?? readTextLines(bytes)
}

/**
 * The text of a document in lines: .html, .docx, .doc, .pdf, .xlsx, or text. What a file is its content tells, whatever
 * its name says. Refused, with one sentence that says how to mend it: other kinds, broken, encrypted, and files beyond
 * the limits. Nothing in a file is run, and nothing outside it is asked for.
 */
export async function readDocument(bytes: Uint8Array, name: string, limits: Limits = DEFAULT_LIMITS): Lines {
  return refusing(async () => {
    if (bytes.length === 0) return refused('empty')
    if (bytes.length > limits.fileBytes)
      throw new Unfit(`文件超过 ${Math.floor(limits.fileBytes / 1024 / 1024)} MB，${MEND_SIZE}`)
    return read(bytes, name, new Watch(limits))
  })
}

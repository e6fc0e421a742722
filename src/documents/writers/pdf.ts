import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { type FontSet, findFonts, foldersOf } from '../fonts.ts'
import type { OfficialDocument } from '../tree.ts'
import { type Typefaces, planOf } from './pdf/plan.ts'
import { undisplayable, withoutCharacters } from './pdf/printable.ts'
import { TEMPLATE } from './pdf/template.typ.ts'

export interface PdfOptions {
  /** Folder with the bureau's licensed 仿宋, 小标宋, 楷体, 黑体; free faces take the place of what it lacks. */
  readonly fontDir?: string
}

/** Faces or the typesetting program are not there; the message is one sentence for the user. */
export class FontProblem extends Error {}

interface Press {
  readonly compiler: NodeCompiler
  readonly typefaces: Typefaces
}

/** Nothing is read from here: the template is in memory. */
const WORKSPACE = '/nonexistent-gongkai'

const typefacesOf = ({ families }: FontSet): Typefaces => ({
  faces: {
    title: families.title,
    body: families.body,
    heading1: families.heading1,
    heading2: families.heading2,
    table: families.song,
    pageNumber: families.song,
  },
  weights: { title: 700, heading1: 500, heading2: 600 },
})

const loadCompiler = () =>
  import('@myriaddreamin/typst-ts-node-compiler').catch(() => {
    throw new FontProblem('缺少 PDF 排版组件（typst-ts-node-compiler）；请在程序目录重新运行 npm ci')
  })

async function openPress(fontDir: string | undefined): Promise<Press> {
  const fonts = await findFonts(fontDir)
  if (!fonts.ok) throw new FontProblem(fonts.error.reason)
  const { NodeCompiler } = await loadCompiler()
  const fontArgs = [{ fontPaths: [...foldersOf(fonts.value)] }]
  return { compiler: NodeCompiler.create({ workspace: WORKSPACE, fontArgs }), typefaces: typefacesOf(fonts.value) }
}

const presses = new Map<string, Promise<Press>>()

/** Loading the faces is slow, so a press stays for as long as the program runs. */
function pressFor(fontDir: string | undefined): Promise<Press> {
  const key = fontDir ?? ''
  const known = presses.get(key)
  if (known !== undefined) return known
  const opened = openPress(fontDir)
  presses.set(key, opened)
  opened.catch(() => presses.delete(key))
  return opened
}

/** Documents that the compiler remembers parts of. */
const REMEMBERED = 4

function printed({ compiler }: Press, plan: string, pdfStandard: string | undefined): Uint8Array {
  const compiled = compiler.compile({ mainFileContent: TEMPLATE, inputs: { document: plan } })
  if (compiled.result === null) {
    const problem = compiled.takeDiagnostics()
    throw new Error(`typst: ${JSON.stringify(problem === null ? [] : problem.shortDiagnostics)}`)
  }
  const bytes = compiler.pdf(compiled.result, pdfStandard === undefined ? {} : { pdfStandard })
  compiler.evictCache(REMEMBERED)
  return new Uint8Array(bytes)
}

const MOST_RETRIES = 20

/** A document as PDF/A-2b in the layout of GB/T 9704, always the same bytes for the same document, faces and platform. Throws `FontProblem`. */
export async function writePdf(document: OfficialDocument, options: PdfOptions = {}): Promise<Uint8Array> {
  const press = await pressFor(options.fontDir)
  let plan = planOf(document, press.typefaces)
  for (let retry = 0; retry < MOST_RETRIES; retry += 1) {
    try {
      return printed(press, plan, 'a-2b')
    } catch (error) {
      const missing = undisplayable(error)
      if (missing === undefined) throw error
      plan = withoutCharacters(plan, missing)
    }
  }
  return printed(press, plan, undefined)
}

import { createRequire } from 'node:module'
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Result, ok, refuse } from '../kernel/result.ts'
import { type Face, facesOf } from './fonts/face-names.ts'

/** Parts a face plays in an official document. */
export type FaceRole = 'title' | 'body' | 'heading1' | 'heading2' | 'song'

/** Which faces a writer that embeds fonts uses: files to load, and for each part the family names, best first. */
export interface FontSet {
  readonly files: readonly string[]
  readonly families: Readonly<Record<FaceRole, readonly string[]>>
}

export interface NoFonts {
  readonly reason: string
}

const SERIF = 'Noto Serif SC'
const SANS = 'Noto Sans SC'

/** Free faces that come with the product. 仿宋, 楷体 and 小标宋 exist under no free licence in npm: 宋 in three weights stands for them. */
const SUPPLIED: readonly string[] = [
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  '@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
]
const SUPPLIED_FAMILY: Readonly<Record<FaceRole, string>> = {
  title: SERIF,
  body: SERIF,
  heading1: SANS,
  heading2: SERIF,
  song: SERIF,
}

/** Names of the licensed faces, as the makers of Windows, WPS, 方正 and 华文 give them. */
const NAMES: Readonly<Record<FaceRole, RegExp>> = {
  title: /小标宋|xiao ?biao ?song|^FZXBS/iu,
  body: /仿宋|fang ?song|^FZFS/iu,
  heading1: /黑体|sim ?hei|hei ?ti|^FZHei|^STHei/iu,
  heading2: /楷体|楷|sim ?kai|kai ?ti|^FZKai|^STKai/iu,
  song: /^(?:新?宋体|方正书宋.*|华文宋体|(?:n?sim|st)sun|st ?song|fzshusong.*)$/iu,
}

const FONT_FILE = /\.(?:ttf|otf|ttc|otc)$/iu
const MOST_FILES = 200

const requireHere = createRequire(import.meta.url)

function suppliedFiles(): Result<readonly string[], NoFonts> {
  try {
    return ok(SUPPLIED.map((path) => requireHere.resolve(path)))
  } catch {
    return refuse({ reason: '缺少随软件安装的字体（@expo-google-fonts）；请在程序目录重新运行 npm ci' })
  }
}

async function facesIn(folder: string): Promise<Result<readonly Face[], NoFonts>> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const files = entries.filter((entry) => !entry.isDirectory() && FONT_FILE.test(entry.name)).slice(0, MOST_FILES)
    const faces = await Promise.all(files.map(({ name }) => facesOf(join(folder, name))))
    return ok(faces.flat())
  } catch {
    return refuse({ reason: `字体文件夹打不开：${folder}；请核对 GONGKAI_FONT_DIR` })
  }
}

/** The supplied faces, and before them those of the bureau's own folder (`GONGKAI_FONT_DIR`) that have a part here. */
export async function findFonts(folder: string | undefined): Promise<Result<FontSet, NoFonts>> {
  const supplied = suppliedFiles()
  if (!supplied.ok) return supplied
  const own = folder === undefined || folder === '' ? ok([]) : await facesIn(folder)
  if (!own.ok) return own
  const faceFor = (role: FaceRole): Face | undefined =>
    own.value.find(({ names }) => names.some((name) => NAMES[role].test(name)))
  const namesFor = (role: FaceRole): readonly string[] => [...(faceFor(role)?.names ?? []), SUPPLIED_FAMILY[role]]
  const roles: readonly FaceRole[] = ['title', 'body', 'heading1', 'heading2', 'song']
  const ownFiles = roles.flatMap((role) => faceFor(role)?.file ?? [])
  return ok({
    files: [...new Set([...ownFiles, ...supplied.value])],
    families: {
      title: namesFor('title'),
      body: namesFor('body'),
      heading1: namesFor('heading1'),
      heading2: namesFor('heading2'),
      song: namesFor('song'),
    },
  })
}

/** Folders of the files, for a program that takes folders. */
export const foldersOf = ({ files }: FontSet): readonly string[] => [...new Set(files.map((file) => dirname(file)))]

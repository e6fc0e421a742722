/** Characters that only traditional script uses and that reports can hardly avoid. */
const TRADITIONAL = /[開務資訊關說報導請問題財專業學區縣廳發證議訴訟產規範數據統計項與門戶網組織條處應]/u

type Converter = (text: string) => string
let converter: Converter | undefined

async function load(): Promise<Converter> {
  const { Converter: create } = await import('opencc-js/t2cn')
  return create({ from: 't', to: 'cn' })
}

/** Simplified copies of the lines for matching; lines without traditional script come back as they are. */
export async function foldScript(lines: readonly string[]): Promise<readonly string[]> {
  if (!TRADITIONAL.test(lines.join(''))) return lines
  converter ??= await load()
  const toSimplified = converter
  return lines.map(toSimplified)
}

import { describe, expect, it } from 'vitest'
import { linesOfText, LONGEST_LINE, MOST_CHARACTERS, readTextLines } from './text.ts'

const reasonOf = async (text: string): Promise<string> => {
  const lines = await linesOfText(text)
  return lines.ok ? '' : lines.error.reason
}

describe('cutting a text into lines', () => {
  it('knows every kind of line end and keeps blank lines', async () => {
    const lines = await linesOfText('一\r\n二\r三\n\n五\u2028六\u0085')
    expect(lines.ok && lines.value.lines).toEqual(['一', '二', '三', '', '五', '六', ''])
  })

  it('folds traditional script in the copy for matching only', async () => {
    const lines = await linesOfText('政府資訊公開\n总体情况')
    expect(lines.ok && lines.value).toEqual({
      lines: ['政府資訊公開', '总体情况'],
      folded: ['政府资讯公开', '总体情况'],
    })
  })

  it('takes what is just short enough', async () => {
    const line = '公'.repeat(LONGEST_LINE)
    expect(await reasonOf(Array(4).fill(line).join('\n'))).toBe('')
    expect(await reasonOf(`一\n${line}开`)).toMatch(/^第 2 行有 11 万字，超过 10 万字；/u)
    expect(await reasonOf('公\n'.repeat(MOST_CHARACTERS / 2))).toBe('')
    expect(await reasonOf('公\n'.repeat(MOST_CHARACTERS / 2 + 1))).toMatch(/^文本有 51 万字，超过 50 万字/u)
  })

  it('refuses bytes that are too many for any text before decoding them', async () => {
    const bytes = new Uint8Array(8 * 1024 * 1024 + 1)
    expect(await readTextLines(bytes)).toMatchObject({ ok: false, error: { reason: expect.stringContaining('9 MB') } })
  })

  it('reads bytes', async () => {
    const lines = await readTextLines(Buffer.from('\ufeff年度报告\n'))
    expect(lines.ok && lines.value.lines).toEqual(['年度报告', ''])
  })
})

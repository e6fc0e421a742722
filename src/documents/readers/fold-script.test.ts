import { describe, expect, it } from 'vitest'
import { foldScript } from './fold-script.ts'

describe('traditional script for matching', () => {
  it.each([
    ['政府資訊公開工作年度報告', '政府资讯公开工作年度报告'],
    ['收到申請 3 件', '收到申请 3 件'],
    ['統計期限為1月1日', '统计期限为1月1日'],
    ['縣教育局關於問題', '县教育局关于问题'],
    ['行政複議、訴訟', '行政复议、诉讼'],
  ])('%s', async (printed, folded) => expect(await foldScript([printed])).toEqual([folded]))

  it('leaves a simplified text untouched', async () => {
    const lines = ['政府信息公开', '乾隆年间', '']
    expect(await foldScript(lines)).toBe(lines)
  })

  it('folds the lines that need it, each by itself', async () => {
    expect(await foldScript(['數據', '数据', ''])).toEqual(['数据', '数据', ''])
  })

  it('keeps the length of ordinary lines, so that places stay', async () => {
    const line = '本報告由某縣教育局辦公室編製，如有疑問，請與我局聯繫。'
    expect((await foldScript([line]))[0]).toHaveLength(line.length)
  })
})

import { describe, expect, it } from 'vitest'
import { run } from './fee.ts'
import { commandLine } from './testing/command.ts'

const command = commandLine(run)

describe('fee', () => {
  it('prints the total and the bands of 35 items', async () => {
    const { code, out, err } = await command('--items 35 --json')
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toEqual({
      total: 3000,
      bands: [
        { from: 1, to: 10, count: 10, price: 0, amount: 0 },
        { from: 11, to: 30, count: 20, price: 100, amount: 2000 },
        { from: 31, to: 40, count: 5, price: 200, amount: 1000 },
      ],
    })
  })

  it('prints an open band without a last page', async () => {
    const { out } = await command('--pages 250 --json')
    expect(JSON.parse(out)).toMatchObject({ total: 4700, bands: [{}, {}, {}, { from: 201, to: null, amount: 2000 }] })
  })

  it('prints no band for nothing', async () => {
    expect((await command('--items 0 --json')).out).toBe('{"total":0,"bands":[]}\n')
  })

  it('shows people the sum by bands', async () => {
    const { out } = await command('--pages 250')
    expect(out.split('\n')).toEqual([
      '250 页，应收信息处理费 4700 元',
      '  第 1–30 页      30 页 × 0 元 = 0 元',
      '  第 31–100 页    70 页 × 10 元 = 700 元',
      '  第 101–200 页   100 页 × 20 元 = 2000 元',
      '  第 201 页起     50 页 × 40 元 = 2000 元',
      expect.stringContaining('是否收取由机关决定'),
      '',
    ])
    expect((await command('--items 10')).out).toContain('不收费')
    expect((await command('--items 10', true)).out).toContain('\u001b[1m')
  })

  it('prints its options on demand', async () => {
    expect(await command('--help')).toMatchObject({ code: 0, out: expect.stringContaining('--pages') })
  })

  it.each([
    ['', '缺少数量'],
    ['--items 35 --pages 250', '不得同时计收'],
    ['--items -1', '不是整数'],
    ['--items 1.5', '不是整数'],
    ['--pages 100001', '最多为 100000'],
    ['--items', '缺少值'],
    ['35', '多余的参数'],
    ['--letters 3', '没有选项 --letters'],
  ])('refuses “%s” with one line and 2', async (line, message) => {
    const { code, out, err } = await command(`${line} --json`)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^gongkai fee：[^\n]+\n$/)
    expect(err).toContain(message)
  })
})

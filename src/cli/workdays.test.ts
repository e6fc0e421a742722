import { describe, expect, it } from 'vitest'
import { run } from './workdays.ts'
import { commandLine } from './testing/command.ts'

const command = commandLine(run)

describe('workdays', () => {
  it.each([
    ['--from 2026-02-06 --add 20', '{"date":"2026-03-12"}'],
    ['--from 2026-02-07 --add 0', '{"date":"2026-02-07"}'],
    ['--from 2024-02-05 --add 5', '{"date":"2024-02-18"}'],
    ['--from 2017-03-28 --add 5 --region 广西', '{"date":"2017-04-08"}'],
    ['--from 2026-02-06 --to 2026-03-12', '{"days":20}'],
    ['--from 2026-02-06 --to 2026-02-06', '{"days":0}'],
    ['--from 2025-12-31 --to 2026-12-31', '{"days":248}'],
    ['--from 2026-12-31 --add 1', '{"date":"2027-01-01","estimated":true}'],
    ['--from 2026-12-31 --to 2027-01-01', '{"days":1,"estimated":true}'],
  ])('%s --json prints %s', async (line, printed) => {
    expect(await command(`${line} --json`)).toEqual({ code: 0, out: `${printed}\n`, err: '' })
  })

  it.each([
    ['--from 2026-02-06 --add 20', '2026-02-06（周五）之后第 20 个工作日：2026-03-12（周四）\n'],
    ['--from 2026-02-06 --to 2026-03-12', '2026-02-06（周五）之后至2026-03-12（周四）（含）：20 个工作日\n'],
  ])('%s for people', async (line, printed) => expect((await command(line)).out).toBe(printed))

  it('says when the answer is an estimate', async () => {
    const { code, out } = await command('--from 2026-12-31 --add 3')
    expect(code).toBe(0)
    expect(out).toContain('估算')
  })

  it('prints its options on demand', async () => {
    const { code, out } = await command('--help')
    expect([code, out.includes('--from'), out.includes('--add'), out.includes('--to')]).toEqual([0, true, true, true])
  })

  it.each([
    ['', '只写一个'],
    ['--from 2026-02-06', '只写一个'],
    ['--from 2026-02-06 --add 5 --to 2026-03-12', '只写一个'],
    ['--add 5', '缺少起始日'],
    ['--from x --add 5', '不是日期'],
    ['--from 2026-02-06 --add -5', '不是整数'],
    ['--from 2026-02-06 --add 10001', '0 至 10000'],
    ['--from 2026-02-06 --to x', '--to “x”不是日期'],
    ['--from 2026-02-06 --to 2026-02-05', '早于 --from'],
    ['--from 2026-02-06 --add 5 --region 乌有乡', '不认识地区'],
    ['--from 2026-02-06 --add 5 --calendar /nowhere/days.tsv', '不存在'],
    ['--from 2026-02-06 --sum 5', '没有选项 --sum'],
  ])('refuses “%s” with one line and 2', async (line, message) => {
    const { code, out, err } = await command(`${line} --json`)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^gongkai workdays：[^\n]+\n$/)
    expect(err).toContain(message)
  })
})

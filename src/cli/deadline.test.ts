import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from './deadline.ts'
import { commandLine } from './testing/command.ts'

const command = commandLine(run)

const json = async (line: string): Promise<unknown> => JSON.parse((await command(`${line} --json`)).out)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-deadline-'))
  const header = 'year\tedition\tnotice_published\tdate\tkind\tname\tnotice\tregion'
  const rows = [
    '2027\t1\t\t2027-01-01\toff\t元旦\t\t',
    '2026\t1\t\t2026-04-20\toff\t三月三\t\t广西',
    '2026\t1\t\t2026-05-20\toff\t县庆\t\t乌有县',
  ]
  await writeFile(join(folder, 'days.tsv'), [header, ...rows].join('\n'))
  await writeFile(join(folder, 'bad.tsv'), [header, '2027\t1\t\t2027-13-01\toff\t元旦\t\t'].join('\n'))
  await writeFile(join(folder, 'gbk.tsv'), Buffer.from([0xd4, 0xaa, 0xb5, 0xa9]))
})
afterAll(() => rm(folder, { recursive: true }))

describe('deadline --json', () => {
  it('has exactly the promised shape', async () => {
    const { code, out, err } = await command('--received 2026-02-06 --json')
    expect([code, err, out.endsWith('}\n'), out.trim().includes('\n')]).toEqual([0, '', true, false])
    const printed: unknown = JSON.parse(out)
    expect(printed).toMatchObject({ due: '2026-03-12', rule: 'T02', extended: false, estimated: false })
    expect(printed).toSatisfy(
      (value: object) => Object.keys(value).join() === 'due,rule,source,extended,estimated,days',
    )
    expect(printed).toHaveProperty('days.0', { date: '2026-02-07', counted: false, reason: '周六' })
    expect(printed).toHaveProperty('days.33', { date: '2026-03-12', counted: true, reason: '工作日' })
  })

  it.each([
    ['--received 2019-05-10', { due: '2019-05-31', rule: 'T04' }],
    ['--received 2019-05-10 --extended 15', { due: '2019-06-24', rule: 'T04', extended: true }],
    ['--received 2026-02-06 --extended 20', { due: '2026-04-10', rule: 'T02', extended: true }],
    ['--received 2024-04-01', { due: '2024-04-29' }],
    ['--received 2024-04-01 --region 广西', { due: '2024-05-06' }],
    ['--received 2024-04-01 --region 450200', { due: '2024-05-06' }],
    ['--received 2024-04-01 --region 湖北', { due: '2024-04-29' }],
    ['--received 2026-01-05 --corrected 2026-02-06', { due: '2026-03-12' }],
    ['--received 2026-01-05 --paid 2026-02-06', { due: '2026-03-12' }],
    ['--received 2026-01-05 --consulted 2026-01-12..2026-01-16', { due: '2026-02-09' }],
    [
      '--received 2026-01-05 --consulted 2026-01-12..2026-01-13 --consulted 2026-01-14..2026-01-16',
      { due: '2026-02-09' },
    ],
    ['--received 2026-01-05 --consulted-organ 2026-01-12..2026-01-16', { due: '2026-02-09' }],
    ['--received 2019-05-10 --consulted-organ 2019-05-20..2019-05-24', { due: '2019-05-31' }],
    ['--received 2026-01-05 --notified 2026-01-09 --paid 2026-01-16 --after-payment resume', { due: '2026-02-09' }],
    ['--received 2026-01-05 --count-first-day', { due: '2026-01-30' }],
    ['--received 2026-12-20', { due: '2027-01-15', estimated: true }],
  ])('%s', async (line, expected) => expect(await json(line)).toMatchObject(expected))

  it('reads a file of arrangements, national and of a region', async () => {
    const file = join(folder, 'days.tsv')
    expect(await json(`--received 2026-12-20 --calendar ${file}`)).toMatchObject({
      due: '2027-01-18',
      estimated: false,
    })
    expect(await json(`--received 2026-04-07 --region 柳州 --calendar ${file}`)).toMatchObject({
      due: '2026-05-09',
      estimated: false,
    })
    expect(await json(`--received 2026-05-06 --region 乌有县 --calendar ${file}`)).toMatchObject({ due: '2026-06-03' })
  })
})

describe('deadline for people', () => {
  it('prints the due day, the rule, and a row for each day', async () => {
    const { out, code } = await command('--received 2026-02-06 --extended 1')
    const lines = out.split('\n')
    expect(code).toBe(0)
    expect(lines.slice(0, 5)).toEqual([
      '收到日　　2026-02-06（周五）',
      '答复期限　2026-03-13（周五）',
      expect.stringContaining('T02 《政府信息公开条例》'),
      '延期　　　1 个工作日，须经负责人同意并告知申请人',
      '工作日历　全国',
    ])
    expect(lines[6]).toBe('日期        周几  计数      原因')
    expect(lines[7]).toBe('2026-02-07  周六  不计      周六')
    expect(lines[9]).toBe('2026-02-09  周一  第1日     工作日')
    expect(lines.at(-2)).toBe('2026-03-13  周五  第21日    工作日')
    expect(lines.filter((line) => /^2026-/.test(line))).toHaveLength(35)
  })

  it('says what is an estimate, and what changes nothing', async () => {
    const { out } = await command('--received 2026-12-20 --consulted 2027-03-01..2027-03-02')
    expect(out).toContain('2027-01-15（周五）（估算）')
    expect(out).toContain('--calendar')
    expect(out).toContain('征求意见 2027-03-01 至 2027-03-02 在答复期限之后')
  })

  it('says that consulting another organ did not stop the clock of 2008', async () => {
    const span = '2019-05-20..2019-05-24'
    const note = '征求其他机关意见不停止计算'
    expect((await command(`--received 2019-05-10 --consulted-organ ${span}`)).out).toContain(note)
    expect((await command(`--received 2019-05-10 --consulted ${span}`)).out).not.toContain(note)
    expect((await command(`--received 2019-05-15 --consulted-organ ${span}`)).out).not.toContain(note)
  })

  it('uses colour only where it may', async () => {
    expect((await command('--received 2026-02-06')).out).not.toContain('\u001b[')
    expect((await command('--received 2026-02-06', true)).out).toContain('\u001b[1m答复期限')
  })

  it('prints its options on demand', async () => {
    const { code, out } = await command('--help')
    expect(code).toBe(0)
    for (const name of ['received', 'region', 'calendar', 'corrected', 'consulted', 'paid', 'extended', 'json']) {
      expect(out).toContain(`--${name}`)
    }
  })
})

describe('deadline refuses with one line and 2', () => {
  it.each([
    ['', '缺少收到日'],
    ['--received', '--received 后面缺少值'],
    ['--received 2026-02-30', '不是日期'],
    ['--received 2008-04-30', '早于《政府信息公开条例》施行之日'],
    ['--received 2026-02-06 --corrected 2026-02-05', '--corrected 2026-02-05 早于收到日'],
    ['--received 2026-02-06 --paid 2026-02-05', '--paid 2026-02-05 早于收到日'],
    ['--received 2026-02-06 --consulted 2026-02-05..2026-02-09', '征求意见的起日 2026-02-05 早于收到日'],
    ['--received 2026-02-06 --consulted 2026-02-09', '起..止'],
    ['--received 2026-02-06 --consulted 2026-02-09..2126-02-09', '超过二十年'],
    ['--received 2026-02-06 --consulted-organ x..y', '--consulted-organ'],
    ['--received 2026-02-06 --extended 21', '延期为 1 至 20 个工作日'],
    ['--received 2019-05-14 --extended 16', '延期为 1 至 15 个工作日'],
    ['--received 2026-02-06 --extended -1', '不是整数'],
    ['--received 2026-02-06 --extended 5 --extended 5', '只能写一次'],
    ['--received 2026-02-06 --notified 2026-02-09', '请加 --paid'],
    ['--received 2026-02-06 --notified x --paid 2026-02-10', '--notified “x”不是日期'],
    ['--received 2026-02-06 --paid x', '--paid “x”不是日期'],
    ['--received 2026-02-06 --corrected x', '--corrected “x”不是日期'],
    ['--received 2026-02-06 --notified 2026-02-10 --paid 2026-02-09', '止日早于起日'],
    ['--received 2026-02-06 --paid 2026-02-10 --after-payment resume', '请加 --notified'],
    ['--received 2026-02-06 --after-payment later', 'restart'],
    ['--received 2026-02-06 --region 乌有乡', '不认识地区“乌有乡”'],
    ['--received 2026-02-06 --colour', '没有选项 --colour'],
    ['2026-02-06', '多余的参数'],
  ])('%s', async (line, message) => {
    const { code, out, err } = await command(`${line} --json`)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^gongkai deadline：[^\n]+\n$/)
    expect(err).toContain(message)
  })

  it('a calendar that cannot be read', async () => {
    for (const [file, message] of [
      ['none.tsv', '不存在'],
      ['', '文件夹'],
      ['gbk.tsv', '不是 UTF-8'],
      ['bad.tsv', '第 2 行：date 应为'],
    ] as const) {
      const { code, err } = await command(`--received 2026-02-06 --calendar ${join(folder, file)}`)
      expect([code, err.split('\n').length], file).toEqual([2, 2])
      expect(err).toContain(message)
    }
  })
})

import { describe, expect, it } from 'vitest'
import type { Finding } from '../../modules/annual-report/index.ts'
import { readReport } from '../../modules/annual-report/index.ts'
import { width } from '../screen.ts'
import { checkedLines, closingLine } from './check-screen.ts'
import { gridLines } from './grid-screen.ts'
import { namesOf } from './names.ts'
import { printable, printablePath } from './printable.ts'
import { readLines } from './read-screen.ts'
import { sumOf, tallyOf, tallyText } from './tally.ts'

const io = (colour: boolean) => ({ out: () => undefined, err: () => undefined, colour, env: {} })
const plain = io(false)

const lines = [
  '青川县教育局2019年政府信息公开工作年度报告',
  '三、收到和处理政府信息公开申请情况',
  '一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1',
  '（六）其他处理\t0\t0\t0\t0\t0\t0\t0',
]
const { report } = readReport({ lines, folded: lines })

const finding = (severity: Finding['severity'], message: string, ...places: Finding['places']): Finding => ({
  rule: 'F3-16',
  severity,
  message,
  expected: 99,
  found: 98,
  places,
})

const ERROR = finding('error', '合计 99，总数 98', { line: 11, quote: ' 主动公开 98 条 ' })
const HINT = finding('hint', '两处', { line: 3, quote: '甲' }, { line: 4, quote: '乙' })

describe('what the check prints', () => {
  it('groups by severity, gravest first, each with rule, line, sentence and words', () => {
    expect(checkedLines(plain, 'a.txt', report, [ERROR, HINT]).slice(3)).toEqual([
      '新收申请 1 件',
      '',
      '  错误 1',
      '    F3-16  第 11 行',
      '      合计 99，总数 98',
      '      「主动公开 98 条」',
      '',
      '  提示 1',
      '    F3-16  第 3 行',
      '      两处',
      '      第 3 行「甲」',
      '      第 4 行「乙」',
    ])
  })

  it('says when nothing was found', () => {
    expect(checkedLines(plain, 'a.txt', report, []).at(-1)).toBe('  未发现问题')
    expect(closingLine(plain, 2, tallyOf([]), 0)).toBe('共 2 份报告：未发现问题')
    expect(closingLine(plain, 2, tallyOf([ERROR]), 1)).toBe('共 2 份报告：错误 1，疑问 0，提示 0；1 份无法读取')
  })

  it('is coloured only when asked', () => {
    const coloured = checkedLines(io(true), 'a.txt', report, [ERROR]).join('\n')
    expect(coloured).toContain('\u001b[31m')
    expect(coloured.replaceAll(/\u001b\[\d+m/gu, '')).toBe(checkedLines(plain, 'a.txt', report, [ERROR]).join('\n'))
  })
})

describe('what read prints', () => {
  it('names organ, year, form and figures, and the single row （六） of 2019', () => {
    const text = readLines(plain, 'a.txt', report).join('\n')
    expect(text).toContain('青川县教育局  2019 年度\n2019—2020 年格式')
    expect(text).toMatch(/（六）其他处理 +0/u)
    expect(text).toContain('章节')
  })

  it('says when no figure was read', () => {
    const empty = readReport({ lines: ['一、概述'], folded: ['一、概述'] }).report
    const text = readLines(plain, 'a.txt', empty).join('\n')
    expect(text).toContain('（机关名称未读出）  （年度未读出）\n格式未读出')
    expect(text).toContain('没有读出数据')
  })
})

describe('the parts of the screen', () => {
  it('aligns columns, a Chinese character two wide', () => {
    const grid = gridLines(['项目', '数'], [['规章', '3'], ['a', '1234'], ['只有名称']])
    expect(grid).toEqual(['项目        数', '规章         3', 'a         1234', '只有名称'])
    expect(new Set(grid.slice(0, 3).map(width)).size).toBe(1)
  })

  it('keeps everything in one harmless line', () => {
    expect(printable('a\u001b[2Jb\nc\u202ed\u0007')).toBe('a [2Jb c d ')
    expect(printablePath('')).toBe('（空的文件名）')
  })

  it('names files by their base name where that is enough', () => {
    expect(namesOf(['x/a.txt', 'y/a.txt', 'y/b.txt'])).toEqual(['x/a.txt', 'y/a.txt', 'b.txt'])
    expect(namesOf(['a.txt', 'a.txt'])).toEqual(['a.txt', 'a.txt'])
  })

  it('adds up tallies', () => {
    const both = sumOf(tallyOf([ERROR, HINT]), tallyOf([HINT]))
    expect(both).toEqual({ error: 1, question: 0, hint: 2 })
    expect(tallyText(both)).toBe('错误 1，疑问 0，提示 2')
  })
})

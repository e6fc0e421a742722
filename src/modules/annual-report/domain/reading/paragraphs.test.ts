import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endsSentence } from './paragraphs.ts'
import { paragraphs } from './testing/source.ts'

const texts = (...lines: readonly string[]): string[] => paragraphs(...lines).paragraphs.map(({ text }) => text)

describe('lines that belong together', () => {
  it.each([
    [
      'wrapped in a sentence',
      ['全年主动公开政府信息', '120条，其中文件20条。'],
      ['全年主动公开政府信息120条,其中文件20条。'],
    ],
    ['wrapped behind a comma', ['全年公开120条，', '其中文件20条。'], ['全年公开120条,其中文件20条。']],
    ['wrapped within a word', ['加强政府信', '息公开。'], ['加强政府信息公开。']],
    [
      'over a blank line of a page break',
      ['本年度我局坚持以公开为常态、不公开为例外，全年通过网站主动公', '', '开信息120条。'],
      ['本年度我局坚持以公开为常态、不公开为例外,全年通过网站主动公开信息120条。'],
    ],
    [
      'over a page number',
      ['本年度我局坚持以公开为常态、不公开为例外，全年通过网站主动公', '- 2 -', '开信息120条。'],
      ['本年度我局坚持以公开为常态、不公开为例外,全年通过网站主动公开信息120条。'],
    ],
    ['a number cut by the line', ['全年收到申请1', '2件。'], ['全年收到申请12件。']],
    ['behind a colon', ['情况如下：', '网站80条，公报4条。'], ['情况如下:网站80条,公报4条。']],
  ])('%s', (_, lines, whole) => expect(texts(...lines)).toEqual(whole))
})

describe('lines that do not', () => {
  it.each([
    ['behind a stop', ['公开120条。', '收到申请3件。']],
    ['behind a stop within quotation marks', ['坚持“应公开尽公开。”', '收到申请3件。']],
    ['a numbered heading', ['我局高度重视', '（一）主动公开情况']],
    ['a chapter', ['我局高度重视', '一、总体情况']],
    ['items by Arabic numbers', ['主要措施', '1.加强领导', '2.健全制度']],
    ['items in brackets', ['主要措施', '（1）加强领导', '（2）健全制度']],
    ['items by words', ['主要措施有', '一是加强领导。', '二是健全制度。']],
    ['the title', ['某县教育局2022年政府信息公开工作年度报告', '现公布如下。']],
    ['a table between', ['公开情况见下', '统计指标 单位 统计数', '一、总体情况']],
  ])('%s', (_, lines) => {
    const count = lines.filter((line) => !line.startsWith('统计')).length
    expect(texts(...lines)).toHaveLength(count)
  })

  it('a short line before a blank one stands alone', () => {
    expect(texts('某县教育局', '', '现将情况公布如下。')).toEqual(['某县教育局', '现将情况公布如下。'])
  })

  it('numbers on their own lines are page numbers, no words', () => {
    expect(texts('公开120条。', '3', '收到申请3件。')).toEqual(['公开120条。', '收到申请3件。'])
  })
})

describe('headings and chapters', () => {
  const { paragraphs: all } = paragraphs(
    '前言。',
    '一、总体情况',
    '（一）主动公开',
    '公开3条。',
    '二、问题，主要有人员少，经验不足，经费紧张等。',
  )

  it('a heading stands alone and says so', () => {
    expect(all.map(({ text, heading }) => [text, heading])).toEqual([
      ['前言。', false],
      ['一、总体情况', true],
      ['(一)主动公开', true],
      ['公开3条。', false],
      ['二、问题,主要有人员少,经验不足,经费紧张等。', false],
    ])
  })

  it('every paragraph knows its chapter; none before the first', () => {
    expect(all.map(({ chapter }) => chapter)).toEqual([-1, 0, 0, 0, 1])
  })
})

describe('where the characters stand', () => {
  it('line and column of each, over line ends and spaces', () => {
    const [paragraph] = paragraphs('', '公 开', '1 2条。').paragraphs
    expect(paragraph).toMatchObject({
      text: '公开1 2条。',
      lines: [2, 2, 3, 3, 3, 3, 3],
      columns: [0, 2, 0, 1, 2, 3, 4],
    })
  })

  it('holds for any text', () => {
    const line = fc.string({ unit: fc.constantFrom(...'公开。，一、 （）1２\u3000总'), maxLength: 30 })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        for (const { text, lines: at, columns } of paragraphs(...lines).paragraphs) {
          expect([at.length, columns.length]).toEqual([text.length, text.length])
          at.forEach((number, index) => {
            expect(number).toBeGreaterThanOrEqual(at[index - 1] ?? 1)
            expect(columns[index]).toBeLessThan((lines[number - 1] ?? '').length)
          })
        }
      }),
    )
  })

  it('holds for a line too long for the stack', () => {
    const line = '主动公开信息12条，'.repeat(20_000)
    const all = paragraphs(line).paragraphs
    expect(all.map(({ text }) => text.length).reduce((sum, length) => sum + length, 0)).toBe(line.length)
    expect(Math.max(...all.map(({ text }) => text.length))).toBeLessThan(20_000)
  })
})

describe('the end of a sentence', () => {
  it.each(['公开。', '公开!', '是否公开?', '"公开。"', '(公开。)', '公开。》'])('%j ends', (text) =>
    expect(endsSentence(text)).toBe(true),
  )
  it.each(['公开', '公开,', '公开;', '公开:', '(公开)', ''])('%j does not', (text) =>
    expect(endsSentence(text)).toBe(false),
  )
})

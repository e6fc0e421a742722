import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segments } from './testing/source.ts'

const texts = (...lines: readonly string[]): string[] => segments(...lines).map(({ text }) => text)

describe('lines as segments', () => {
  it('one each, numbered from 1, blank lines kept', () => {
    expect(segments('一、概述', '', '收到 3 件')).toEqual([
      { line: 1, raw: '一、概述', text: '一、概述', columns: [0, 1, 2, 3] },
      { line: 2, raw: '', text: '', columns: [] },
      { line: 3, raw: '收到 3 件', text: '收到3件', columns: [0, 1, 3, 5] },
    ])
  })

  it('match on the folded copy', () => {
    expect(segments('⻓期⼯作')[0]).toMatchObject({ text: '长期工作', raw: '长期工作' })
  })
})

describe('what is no text of the report', () => {
  it.each([
    ['a picture of our extraction', '公开[image: media/image3.png]信息', '公开信息'],
    ['a picture of markdown', '公开![图 1](a/b.png)信息', '公开信息'],
    ['a picture of HTML', '公开<img src="x.png" alt="图">信息', '公开信息'],
    ['a picture alone', '[image: chart]', ''],
    ['a link field of Word', '详见 HYPERLINK "http://www.example.cn/a" 本局网站', '详见本局网站'],
    ['a control field of Word', '公开 CONTROL Forms.HTML:Hidden.1 \\s 指南', '公开指南'],
    ['the field of a list of contents', 'TOC \\o "1-3" \\h \\z \\u', ''],
    ['the mark of a field', '第 MERGEFORMAT 页', '第页'],
    ['stars of bold print', '**公开数量**：3件', '公开数量:3件'],
    ['a markdown head', '## 二、主动公开', '二、主动公开'],
    ['a markdown quotation', '> 收到申请3件', '收到申请3件'],
  ])('%s', (_, line, text) => expect(texts(line)).toEqual([text]))

  it.each(['- 3 -', '— 12 —', '第 3 页', '第3页/共12页', '3页/共12页', 'PAGE 4', 'Page 4 of 12', '_1234.unknown'])(
    'page number %j',
    (line) => expect(texts('上文，', line, '下文。')).toEqual(['上文,', '', '下文。']),
  )

  it.each(['第3页所列事项均已公开，共3页', '12', '-', '3 件'])('but not %j', (line) =>
    expect(texts(line)).not.toEqual(['']),
  )

  it('a picture does not move the places behind it', () => {
    const [segment] = segments('见[image: x]表')
    expect(segment?.columns).toEqual([0, '见[image: x]'.length])
  })
})

describe('several chapters or tables in one line', () => {
  it.each([
    ['chapters behind a stop', '概况完。二、主动公开政府信息情况 略。三、收到和处理政府信息公开申请情况', 3],
    ['chapters behind spaces', '封面 一、总体情况 二、主动公开政府信息情况', 3],
    ['a table behind a chapter', '二、主动公开政府信息情况 第二十条第（一）项 信息内容', 3],
    ['the statistics', '附表： 统计指标 单位 统计数', 2],
    ['the hint over 表三', '数量 （本列数据的勾稽关系为：第一项加第二项之和', 2],
    ['表四', '情况 行政复议 行政诉讼', 2],
  ])('%s', (_, line, count) => expect(texts(line)).toHaveLength(count))

  it.each([
    ['a chapter named within a sentence', '详见二、主动公开政府信息情况'],
    ['the article named within a sentence', '依照第二十条第（一）项公开'],
    ['a statutory word without a mark before it', '完善统计指标'],
  ])('not %s', (_, line) => expect(texts(line)).toHaveLength(1))

  it('other chapters are cut only in a line that lost its line ends', () => {
    const long = '公开政府信息。'.repeat(30)
    expect(texts('工作。二、加强领导 本年')).toHaveLength(1)
    expect(texts(`${long}二、加强领导 本年`)).toHaveLength(2)
  })

  it('places go on counting in the line', () => {
    const all = segments('概况完。二、主动公开政府信息情况')
    expect(all.map(({ line, columns }) => [line, columns[0]])).toEqual([
      [1, 0],
      [1, 4],
    ])
  })

  it('a line without end is cut into pieces that together hold all of it', () => {
    for (const unit of ['公开信息，', '公开信息。', '公', '1|', 'a ']) {
      const line = unit.repeat(20_000)
      const all = segments(line)
      expect(all.length).toBeGreaterThan(1)
      expect(all.map(({ raw }) => raw).join('')).toBe(line)
      expect(Math.max(...all.map(({ raw }) => raw.length))).toBeLessThanOrEqual(8000)
    }
  })
})

describe('any text', () => {
  it('has the column of every character within its line', () => {
    const line = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'。 一、总体情况|[image:x]1２（）统计指标'),
        fc.string({ unit: 'binary', maxLength: 2 }),
      ),
      maxLength: 80,
    })
    fc.assert(
      fc.property(line, (printed) => {
        for (const { text, columns } of segments(printed)) {
          expect(columns).toHaveLength(text.length)
          for (const column of columns) expect(column).toBeLessThan(printed.length)
        }
      }),
    )
  })
})

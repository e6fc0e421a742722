import { describe, expect, it } from 'vitest'
import { connectorsOf } from './connectors.ts'
import { prose } from './testing/source.ts'

const kinds = (text: string): string[] =>
  connectorsOf(prose(text)).map(({ kind, bracket, colon }) => `${kind}${bracket ? ' ()' : ''}${colon ? ' :' : ''}`)

describe('what announces a list', () => {
  it.each([
    ['公开98条，其中文件2条', ['among']],
    ['公开98条，其中：文件2条', ['among']],
    ['公开98条，其中，主要有文件2条', ['among']],
    ['公开98条，包括文件2条、动态3条', ['complete']],
    ['公开98条，主要包括文件2条', ['complete']],
    ['公开98条，分别为文件2条、动态96条', ['complete']],
    ['公开98条，具体如下：文件2条', ['complete']],
    ['公开98条：文件2条、动态96条', ['complete :']],
    ['公开98条（文件2条、动态96条）', ['complete ()']],
    ['公开98条（其中文件2条）', ['among ()']],
    ['公开98条（含文件2条）', ['subset ()']],
    ['公开98条（包含文件2条）', ['subset ()']],
    ['公开98条（包括文件2条、动态96条）', ['complete ()']],
    ['按公开方式分，网站2条', ['complete']],
    ['按信息类别分为：文件2条', ['complete']],
    ['在主动公开的政府信息中，文件2条', ['among']],
    ['公开信息98条。主动公开的信息里，其中文件2条', ['among']],
    ['公开信息98条当中，文件2条', ['among']],
  ])('%s', (text, found) => expect(kinds(text)).toEqual(found))

  it.each(['公开98条。收到申请2件。', '含义明确', '内容包罗万象', '《其中的包括：要点》', '坚持“包括：公开”'])(
    'nothing in %s',
    (text) => expect(kinds(text)).toEqual([]),
  )

  it('places: from the word to the first of the list', () => {
    const found = prose('公开98条，其中：文件2条')
    const [connector] = connectorsOf(found)
    expect(found.masked.slice(connector?.at, connector?.end)).toBe('其中:')
  })

  it('every one of a paragraph, in order', () => {
    expect(kinds('公开98条，其中文件20条（含转发2条），动态78条：要闻70条、通知8条')).toEqual([
      'among',
      'subset ()',
      'complete :',
    ])
  })
})

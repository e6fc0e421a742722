import { describe, expect, it } from 'vitest'
import { linesOf, reasonOf, utf8 } from '../testing/lines.ts'

const read = (body: string, head = ''): Promise<string[]> =>
  linesOf(utf8(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`), 'a.html')

describe('words of a page', () => {
  it('stand on lines as blocks and breaks make them', async () => {
    expect(await read('<h1>标题</h1><div>甲<div>乙</div>丙</div><p>丁<br>戊<p>己<ul><li>庚<li>辛</ul>')).toEqual(
      '标题 甲 乙 丙 丁 戊 己 庚 辛'.split(' '),
    )
  })

  it('run through spans, Word marks and conditional comments', async () => {
    const numbers = '<p>共<span>9</span><b>8</b>条<o:p></o:p><!--[if gte mso 9]><xml>x</xml><![endif]--></p>'
    const label = "<p><![if !supportLists]><span style='mso-list:Ignore'>一、</span><![endif]>总体情况</p>"
    expect(await read(numbers + label)).toEqual(['共98条', '一、总体情况'])
  })

  it('have entities decoded and white space as browsers show it', async () => {
    expect(await read('<p>&nbsp;&#12288;总&#x4f53;&lt;1&gt; &amp;\n\t a  b\n中\n文</p>')).toEqual([
      '总体<1> & a b 中文',
    ])
    expect(await read('<pre>甲\n乙  丙</pre>')).toEqual(['甲', '乙  丙'])
  })

  it('that are hidden, deleted, or in controls are left out', async () => {
    const hidden =
      '<div style="DISPLAY : none">藏<div>x</div></div><p hidden>藏<p>露<span style="mso-hide:all">藏<i>藏</i></span>'
    const controls =
      '<script>"<p>"</script><style>p{}</style><select><option>甲</select><button>打印</button><textarea>x</textarea>'
    expect(await read(`${hidden}${controls}<del>旧</del><p>尾</p><svg/><p>末`)).toEqual(['露', '尾', '末'])
  })

  it('lose references to notes', async () => {
    const word = '<p>98条<a href="#_ftn1"><span>[1]</span></a>。</p><p><a href="#_ftnref1">[1]</a> 注</p>'
    const office = '<p>2件<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a>。</p>'
    expect(await read(word + office)).toEqual(['98条。', '注', '2件。'])
  })
})

describe('tables of a page', () => {
  it('are rows; a spanning cell speaks where it begins, blank cells stay', async () => {
    const rows =
      '<tr><th colspan=4><p>第二十条</p><p>第（一）项</p></th></tr>' +
      '<tr><td rowspan=2>三、本年度办理结果<td colspan=2>（一）予以公开</td><td>0</td></tr>' +
      '<tr><td>（二）部分<br>公开<td>&nbsp;<td></tr>'
    expect(await read(`<table><caption>表</caption><tbody>${rows}</tbody></table>`)).toEqual([
      '表',
      '第二十条第（一）项',
      '三、本年度办理结果|（一）予以公开|0',
      '（二）部分公开||',
    ])
  })

  it('that only lay out the page are flattened', async () => {
    const data = '<table><tr><td>规章</td><td>0</td></tr></table>'
    const body = `<table><tr><td>左</td><td><p>一段。</p>${data}</td></tr><tr><td>${data}</td></tr></table>`
    expect(await read(body)).toEqual(['左', '一段。', '规章|0', '规章|0'])
  })

  it('survive wrong nesting', async () => {
    expect(await read('<table><td>甲</div></span><td>乙</table></table></td><p>后</p>')).toEqual(['甲|乙', '后'])
    expect(await read('<td>甲</td><td>乙</td><tr>丙')).toEqual(['甲', '乙', '丙'])
    expect(await read('<table><tr><td>甲<table><tr><td>1<td>2</table><td>乙')).toEqual(['甲', '1|2', '乙'])
  })

  it('leave out hidden rows and cells', async () => {
    const rows = '<tr style="display:none"><td>x<td>y</tr><tr><td>甲<td hidden>藏<td>乙</tr>'
    expect(await read(`<table>${rows}</table>`)).toEqual(['甲|乙'])
  })
})

const PROSE = '<p>2021年主动公开政府信息98条，其中政策文件2条。</p>'
const LINKS = '<li><a href=1>机构职能</a></li><li><a href=2>政策文件</a></li><li><a href=3>年度报告</a></li>'

describe('what stands around the text', () => {
  it.each([
    ['a list of links', `<ul>${LINKS}</ul>`],
    ['a layout of links', '<table><tr><td><a href=1>甲</a><td><a href=2>乙</a><td><a href=3>丙</a></table>'],
    ['nav', '<nav><p>首页</p></nav>'],
    ['header', '<header>海州市人民政府</header>'],
    ['footer', '<footer>版权所有 <a href=1>联系我们</a></footer>'],
    ['a named block', '<div class="w1200 breadcrumb"><span>首页 &gt; 公开</span></div>'],
    ['a search form', '<form><input name=q>检索</form>'],
    ['the trail', '<div>您当前的位置：<a href=/>首页</a> &gt; 年报</div>'],
    ['the head of a word processor', '<div title="header"><p>页眉</p></div>'],
  ])('%s is left out', async (_, around) => {
    expect(await read(around + PROSE)).toEqual(['2021年主动公开政府信息98条，其中政策文件2条。'])
  })

  it('is kept when it holds the text: a form around the page, a head with the title, a named block of prose', async () => {
    const text = PROSE.repeat(20)
    expect((await read(`<form id=aspnetForm>${text}</form>`)).length).toBe(20)
    expect((await read(`<div class="position">${text}</div>`)).length).toBe(20)
    expect(await read(`<header><h1>年度报告</h1></header>${PROSE}`)).toHaveLength(2)
    expect(await read(`<p>甲 <a href=1>附件</a></p><p><a href=1>a</a></p>`)).toHaveLength(2)
  })
})

describe('title of a page', () => {
  const meta = '<title>年度报告_海州市人民政府</title><meta name="ArticleTitle" content="海州市教育局2021年年度报告">'
  it('goes first when the body lacks it', async () => {
    expect(await read('<p>正文</p>', meta)).toEqual(['海州市教育局2021年年度报告', '正文'])
    expect(await read('<p>正文</p>', '<title>2021年年度报告 - 海州</title>')).toEqual(['2021年年度报告', '正文'])
  })
  it('is not said twice, also when it breaks over lines', async () => {
    expect(await read('<h1>海州市教育局<br>2021年年度报告</h1><p>正文</p>', meta)).toHaveLength(3)
  })
})

const GBK = Buffer.from('d5fdcec43938ccf5a1a3', 'hex')
describe('encodings', () => {
  const page = (head: string, body: Uint8Array): Buffer => Buffer.concat([utf8(`<html>${head}<body><p>`), body])
  it.each([
    ['<meta charset="gb2312">', GBK],
    ['<meta http-equiv="Content-Type" content="text/html; charset=GBK">', GBK],
    ['<meta charset="utf-8">', GBK],
    ['<meta charset="gb2312">', utf8('正文98条。')],
    ['', GBK],
    ['<meta charset=big5>', Buffer.from('a5bfa4e53938b1f8a143', 'hex')],
  ])('%s', async (head, body) => {
    expect((await linesOf(page(head, body), 'a.html'))[0]).toMatch(/^正文98[条條]。$/u)
  })
  it('UTF-8 and UTF-16 with a mark', async () => {
    const text = '\ufeff<html><body>正文98条。'
    expect(await linesOf(utf8(text))).toEqual(['正文98条。'])
    expect(await linesOf(Buffer.from(text, 'utf16le'))).toEqual(['正文98条。'])
  })
})

describe('a page of any size and depth', () => {
  const deep = 200_000
  it.each([
    ['blocks', '<div>'.repeat(deep), '</div>'.repeat(deep)],
    ['inline elements', '<font>'.repeat(deep), ''],
    ['closing tags of nothing', '<div>'.repeat(deep), '</span>'.repeat(deep)],
    ['tables', '<table><tr><td>'.repeat(deep / 3), '</td></tr></table>'.repeat(deep / 3)],
    ['hidden blocks', '<div><span hidden>'.repeat(deep / 2), '</span></div>'.repeat(deep / 2)],
    ['lists', '<ul><li>'.repeat(deep / 2), ''],
  ])('%s within each other return', async (what, open, close) => {
    const bytes = utf8(`<html><body>${open}正文${close}`)
    if (what === 'hidden blocks') expect(await reasonOf(bytes)).toMatch(/没有读到文字/u)
    else expect(await linesOf(bytes)).toEqual(['正文'])
  })

  it.each([
    ['wide blanks', `<p>甲${'\u3000'.repeat(90_000)}乙`, '甲'],
    ['blanks of no width', `<p>甲${'\u200b'.repeat(90_000)}乙`, '甲'],
    ['a title of blanks', `<title>a${' '.repeat(2_000_000)}b</title><p>甲`, 'a'],
    ['a class of blanks', `<div class="${' '.repeat(2_000_000)}">甲`, '甲'],
    ['a style of blanks', `<div style="${'display '.repeat(200_000)}">甲`, '甲'],
    ['breaks of the source', `甲${'\n'.repeat(2_000_000)}乙`, '甲乙'],
  ])('%s return', async (_, body, first) => {
    expect((await linesOf(utf8(`<html><body>${body}`)))[0]?.slice(0, first.length)).toBe(first)
  })

  it.each([
    ['<', 5_100_000, /标记超过/u],
    ['<p>甲', 210_000, /超过 200000 行/u],
    ['<table><tr><td>1</td><td>2', 120_000, /表格超过 200000 格/u],
    ['甲', 2_100_000, /字/u],
  ])('%s over and over is refused', async (piece, times, reason) => {
    expect(await reasonOf(utf8(`<html><body>${piece.repeat(times)}`))).toMatch(reason)
  })
})

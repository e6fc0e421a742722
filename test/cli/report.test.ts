import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { gongkai } from '../support/bin.ts'
import { checkShape, readShape } from '../support/contract.ts'
import { reportText } from '../support/report-text.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

const right = file('right.txt', reportText(1))
const wrong = file('wrong.txt', reportText(1).replace(/主动公开政府信息(\d+)条/u, '主动公开政府信息5条'))

const check = (...args: readonly string[]) => {
  const ran = gongkai(['report', 'check', ...args, '--json'])
  return { ...ran, json: checkShape.parse(JSON.parse(ran.out)) }
}

const findingsOf = (json: ReturnType<typeof check>['json'], index = 0) => {
  const element = json.files[index]
  return element !== undefined && 'findings' in element ? element.findings : []
}

describe('report check', () => {
  it('finds nothing grave in a right report', () => {
    const { code, err, json } = check(right)
    expect([code, err]).toEqual([0, ''])
    expect(json.summary).toMatchObject({ files: 1, error: 0 })
    expect(json.files[0]).toMatchObject({ file: 'right.txt', organ: '云岭县教育局', year: 2022, format: '2021' })
  })

  it('ends with 1 when there is an error, and says where', () => {
    const { code, json } = check(wrong)
    expect(code).toBe(1)
    const found = findingsOf(json).find(({ rule }) => rule === 'F3-16')
    expect(found).toMatchObject({ severity: 'error', found: 5, places: [{ line: 11 }] })
    expect(json.summary.error).toBe(findingsOf(json).filter(({ severity }) => severity === 'error').length)
  })

  it('prints its properties in the order of the contract', () => {
    const { out, json } = check(wrong)
    const [element = {}] = json.files
    expect(Object.keys(element)).toEqual(['file', 'organ', 'year', 'format', 'period', 'figures', 'tables', 'findings'])
    expect(out).toMatch(
      /^\{"files":\[\{"file":"wrong\.txt","organ":[^\n]*\],"summary":\{"files":1,"error":[^\n]*\}\}\n$/u,
    )
  })

  it('says the same every time', () => {
    expect(check(wrong).out).toBe(check(wrong).out)
    expect(gongkai(['report', 'check', wrong]).out).toBe(gongkai(['report', 'check', wrong]).out)
  })

  it('goes on after a file that cannot be read, and ends with 2', () => {
    const { code, err, json } = check(join(folder, 'none.txt'), wrong, right)
    expect(code).toBe(2)
    expect(err).toMatch(/^gongkai report check：[^\n]*none\.txt：文件不存在；[^\n]+\n$/u)
    expect(json.files[0]).toEqual({ file: 'none.txt', readable: false, reason: expect.stringContaining('不存在') })
    expect(json.summary.files).toBe(3)
    expect(json.files.slice(1)).toEqual(check(wrong, right).json.files)
  })

  it('tells files of one name apart by their paths', () => {
    const twin = file('other/right.txt', reportText(2))
    expect(check(right, twin, wrong).json.files.map((element) => element.file)).toEqual([right, twin, 'wrong.txt'])
  })

  it('compares with last year, and refuses a last year that cannot be read', () => {
    const before = file('before.txt', reportText(0))
    expect(check(right, '--previous', before).code).toBe(0)
    const { code, out, err } = gongkai(['report', 'check', right, '--previous', join(folder, 'none.txt'), '--json'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^gongkai report check：--previous [^\n]*none\.txt：文件不存在；[^\n]+\n$/u)
  })

  it('reads a file whose name begins with a dash after --', () => {
    file('-odd.txt', reportText(1))
    expect(gongkai(['report', 'check', '--json', '--', '-odd.txt'], {}, folder).code).toBe(0)
  })
})

describe('report check for people', () => {
  it('names organ, year, rule, line and words, and sums up', () => {
    const { code, out } = gongkai(['report', 'check', wrong])
    expect(code).toBe(1)
    expect(out).toContain('云岭县教育局  2022 年度')
    expect(out).toMatch(/F3-16 {2}第 11 行\n[^\n]+\n +「[^\n]*5条/u)
    expect(out).toMatch(/共 1 份报告：错误 \d+，疑问 \d+，提示 \d+\n$/u)
    expect(out).not.toContain('\u001b')
  })

  it('says so when nothing was found', () => {
    const { code, out } = gongkai(['report', 'check', right])
    expect(code).toBe(0)
    expect(out).toMatch(/未发现问题|共 1 份报告：错误 0/u)
  })

  it('counts what could not be read', () => {
    const { code, out, err } = gongkai(['report', 'check', right, join(folder, 'none.txt')])
    expect(code).toBe(2)
    expect(out).toMatch(/共 2 份报告：[^\n]*；1 份无法读取\n$/u)
    expect(err.split('\n')).toHaveLength(2)
  })

  it('lets nothing in a report steer the terminal', () => {
    const evil = file(
      'evil.txt',
      reportText(1).replace('云岭县教育局', '云岭县\u001b[31m教育局').replace('其中，', '\u009b2J其中，'),
    )
    for (const act of ['check', 'read']) expect(gongkai(['report', act, evil]).out).not.toMatch(/[\u001b\u009b\u202e]/u)
  })
})

describe('report read', () => {
  it('prints one element without findings, with sections and sources', () => {
    const { code, out, err } = gongkai(['report', 'read', right, '--json'])
    expect([code, err]).toEqual([0, ''])
    const report = readShape.parse(JSON.parse(out))
    expect(report.figures).toMatchObject({ requestsReceived: 2, contactPhone: '0770-2810001' })
    expect(report.tables.requests?.['r01']).toMatchObject({ natural: 1, company: 1, total: 2 })
    expect(report.sections.length).toBeGreaterThanOrEqual(6)
    const [element = {}] = check(right).json.files
    for (const [name, value] of Object.entries(report)) {
      if (!['sections', 'sources', 'title'].includes(name)) expect(element).toHaveProperty(name, value)
    }
  })

  it('prints figures with their lines and aligned tables', () => {
    const { code, out } = gongkai(['report', 'read', right])
    expect(code).toBe(0)
    expect(out).toMatch(/主动公开 +\d+ 条 +第 11 行/u)
    expect(out).toMatch(/自然人 {2}商业企业 {2}科研机构/u)
    const cells = out.split('\n').filter((line) => /(?: +\d+){7}$/u.test(line))
    const columns = (line: string): number => [...line].reduce((sum, char) => sum + (char >= '\u2e80' ? 2 : 1), 0)
    expect(cells).toHaveLength(25)
    expect(new Set(cells.map(columns)).size).toBe(1)
  })
})

describe('our own JSON as input', () => {
  const saved = (source: string, name: string): string => file(name, gongkai(['report', 'read', source, '--json']).out)

  it('reads back what it printed', () => {
    const again = saved(right, 'right.json')
    const first = readShape.parse(JSON.parse(gongkai(['report', 'read', right, '--json']).out))
    const second = readShape.parse(JSON.parse(gongkai(['report', 'read', again, '--json']).out))
    expect(second).toEqual({ ...first, file: 'right.json' })
  })

  it('gives the same findings about tables', () => {
    const broken = file(
      'table.txt',
      reportText(1).replace(
        '四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0',
        '四、结转下年度继续办理\t3\t0\t0\t0\t0\t0\t4',
      ),
    )
    const inTables = (path: string) => findingsOf(check(path).json).filter(({ rule }) => /^F3-0\d$/u.test(rule))
    expect(inTables(broken).length).toBeGreaterThan(0)
    expect(inTables(saved(broken, 'table.json'))).toEqual(inTables(broken))
  })

  it('takes the document of report check, and JSON under another name', () => {
    const checked = file('checked.txt', gongkai(['report', 'check', wrong, '--json']).out)
    expect(check(checked).json.files[0]).toMatchObject({ file: 'checked.txt', organ: '云岭县教育局' })
  })

  it.each([
    ['{"organ":', '不是有效的 JSON'],
    ['{\n"organ": "x",\n"year" 3}', '第 3 行附近'],
    ['[]', '最外层应为对象'],
    ['3', '最外层应为对象'],
    ['{"year":"2022"}', '字段 year '],
    ['{"figures":{"proactiveTotal":"98"}}', '字段 figures.proactiveTotal 应为数字或 null'],
    ['{"figures":{"categories":[{"label":"a"}]}}', '字段 figures.categories.0.count '],
    ['{"tables":{"requests":{"r26":{}}}}', '字段 tables.requests.r26 没有这一项'],
    ['{"tables":{"requests":{"r01":{"nature":1}}}}', '没有“nature”这一项'],
    ['{"format":"2020"}', '字段 format 只能是 2018、2019、2021、mixed'],
    ['{"period":{"from":"2022.1.1","to":"2022-12-31"}}', '字段 period.from 应写成 YYYY-MM-DD'],
    ['{"files":[]}', '有 0 份报告'],
    ['{"files":[{},{}]}', '有 2 份报告'],
    ['{"files":3}', '字段 files 应为数组'],
    ['{}', '没有找到年度报告的内容'],
    ['{"__proto__":{"year":2022},"constructor":1}', '没有找到年度报告的内容'],
  ])('refuses %j with one line', (content, message) => {
    const { code, out, err } = gongkai(['report', 'check', file('bad.json', content)])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^gongkai report check：[^\n]*bad\.json：[^\n]+；[^\n]+\n$/u)
    expect(err).toContain(message)
  })

  it('checks figures that come without any text', () => {
    const figures = {
      organ: '青川县教育局',
      year: 2022,
      format: '2021',
      figures: {
        proactiveTotal: 98,
        categories: [
          { label: '机构职责', count: 60 },
          { label: '部门文件', count: 39 },
        ],
      },
    }
    const { code, json } = check(file('figures.json', JSON.stringify(figures)))
    expect(code).toBe(1)
    expect(findingsOf(json)).toContainEqual(expect.objectContaining({ rule: 'F3-16', expected: 99, found: 98 }))
    expect(findingsOf(json).map(({ rule }) => rule)).not.toContain('T-truncated')
  })
})

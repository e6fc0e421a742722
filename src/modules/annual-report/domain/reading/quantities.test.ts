import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '../../../../kernel/text.ts'
import { quantitiesOf, unitGroup } from './quantities.ts'

const of = (text: string) => quantitiesOf(normalise(text).text)
const shown = (text: string): string[] => of(text).map(({ value, unit }) => `${String(value)}${unit}`)

describe('numbers of things', () => {
  it.each([
    ['收到申请12件', ['12件']],
    ['公开信息 1,136 条', ['1136条']],
    ['公开信息１２条', ['12条']],
    ['阅读1234567次', ['1234567次']],
    ['文件5份、图片8幅', ['5份', '8幅']],
    ['培训3期120人次', ['3期', '120人次']],
    ['公开条（次）12条（次）', ['12条(次)']],
    ['收费0.5万元', ['5000元']],
    ['14大类86小项', ['14大类']],
    ['共3个方面', ['3个方面']],
    ['申请0件', ['0件']],
    ['共收到申请3', []],
    ['公开数为120，其中', ['120']],
    ['粉丝12万，', ['120000']],
    ['访问量超1.26万次', ['12600次']],
    ['访问量１．２６万次', ['12600次']],
    ['浏览3亿次', ['300000000次']],
    ['阅读量35百万次', ['35000000次']],
    ['关注3千人', ['3000人']],
    ['提高10个百分点', ['10个百分点']],
  ])('%s', (text, numbers) => expect(shown(text)).toEqual(numbers))

  it('stand where they are printed, the unit included', () => {
    const text = '收到约120余件,办结98件'
    expect(of(text).map(({ start, end }) => text.slice(start, end))).toEqual(['120余件', '98件'])
  })
})

describe('what looks like a number of things and is none', () => {
  it.each([
    ['a date', '2022年1月1日至12月31日'],
    ['a year', '2022年度'],
    ['a school year', '2021-2022学年'],
    ['a date with dots', '2022.12.31'],
    ['a date with hyphens', '2022-1-5'],
    ['a month', '12月底前'],
    ['a document number', '国办发〔2019〕38号'],
    ['a document number in square brackets', '桂政办[2020]5号'],
    ['a document number in round brackets', '教办（2010）15号'],
    ['the number of a law', '国务院令第711号'],
    ['an article', '《条例》第20条第1款'],
    ['a session', '第5次会议'],
    ['a telephone', '0772-2812345'],
    ['a telephone with extension', '0772-2812345-8012'],
    ['a mobile telephone', '13812345678'],
    ['a hotline', '12345热线'],
    ['a postcode before the telephone', '邮编545001，电话'],
    ['an e-mail address', 'office2@example123.cn'],
    ['a web address', 'http://www.example.cn/a1/2020/12.html'],
    ['a host', 'www.example12.gov.cn/3'],
    ['the time', '9:00-17:30'],
    ['around the clock', '7×24小时在线'],
    ['a platform with a number', '110平台'],
    ['a code', 'GB18030和A4纸'],
    ['a bare number in a sentence', '推进3公开工作'],
  ])('%s', (_, text) => expect(of(text).filter(({ unit }) => !/小时/u.test(unit))).toEqual([]))
})

describe('how exact', () => {
  it.each([
    ['约120件', 'about', 108, 132],
    ['120件左右', 'about', 108, 132],
    ['近120件', 'below', 108, 120],
    ['将近1000条', 'below', 900, 1000],
    ['不足50件', 'below', 45, 50],
    ['50件以内', 'below', 45, 50],
    ['120余件', 'above', 120, 132],
    ['120多件', 'above', 120, 132],
    ['100余条', 'above', 100, 200],
    ['超过120件', 'above', 120, 132],
    ['超120件', 'above', 120, 132],
    ['突破1000人', 'above', 1000, 2000],
    ['逾120件', 'above', 120, 132],
    ['120件以上', 'above', 120, 132],
    ['3万余人', 'above', 30_000, 40_000],
  ])('%s is %s %i to %i', (text, approximation, low, high) => {
    expect(of(text)).toMatchObject([{ approximation, low, high }])
  })

  it.each(['120件', '共120件', '达120件', '仅120件', '累计120件', '达到120件'])('%s is exact', (text) =>
    expect(of(text)).toMatchObject([{ approximation: null, low: 120, high: 120, rounded: false }]),
  )

  it.each([
    ['1.2万次', 11_500, 12_500],
    ['1.26万次', 12_550 - 100, 12_650],
    ['3万次', 25_000, 35_000],
  ])('%s is rounded: at least %i, at most %i', (text, low, high) => {
    const [quantity] = of(text)
    expect(quantity?.rounded).toBe(true)
    expect(quantity?.low).toBeGreaterThanOrEqual(low)
    expect(quantity?.high).toBeLessThanOrEqual(high)
  })

  it.each([
    ['98.5%', 98.5, 1],
    ['100%', 100, 0],
    ['12.50%', 12.5, 2],
    ['3‰', 3, 0],
  ])('%s is a share', (text, value, decimals) =>
    expect(of(text)).toMatchObject([{ value, percent: true, decimals, approximation: null }]),
  )
})

describe('units that may be added up', () => {
  it.each([
    ['条', '件'],
    ['篇', '则'],
    ['', '条'],
    ['条(次)', '件次'],
    ['人', '名'],
    ['户', '人次'],
    ['元', '万元'],
  ])('%j with %j', (one, other) => expect(unitGroup(one)).toBe(unitGroup(other)))

  it.each([
    ['条', '人'],
    ['件', '元'],
    ['人', '元'],
    ['条', '家'],
    ['条', '字'],
    ['家', '所'],
  ])('%j not with %j', (one, other) => expect(unitGroup(one)).not.toBe(unitGroup(other)))
})

describe('any text', () => {
  const words = fc.string({
    unit: fc.constantFrom(...'0123456789.,%万亿余多约近超件条人年月日号第-—:〔〕()@aA/收到'),
    maxLength: 60,
  })

  it('gives numbers in order, apart from each other, each with its digits, its range around it', () => {
    fc.assert(
      fc.property(words, (text) => {
        let end = 0
        for (const quantity of quantitiesOf(text)) {
          expect(quantity.start).toBeGreaterThanOrEqual(end)
          expect(quantity.end).toBeGreaterThan(quantity.start)
          expect(text.slice(quantity.start, quantity.end)).toMatch(/^\d/u)
          expect(quantity.low).toBeLessThanOrEqual(quantity.value)
          expect(quantity.high).toBeGreaterThanOrEqual(quantity.value)
          end = quantity.end
        }
      }),
      { numRuns: 500 },
    )
  })

  it('reads every whole number before its unit', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999 }), fc.constantFrom('条', '件', '人次', '篇'), (value, unit) => {
        expect(shown(`公开信息${String(value)}${unit}`)).toEqual([`${String(value)}${unit}`])
      }),
    )
  })
})

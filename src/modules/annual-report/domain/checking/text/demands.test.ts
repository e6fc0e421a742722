import { describe, expect, it } from 'vitest'
import { checkContact } from './contact.ts'
import { checkFeeStatement } from './fee-statement.ts'
import { brief, messages } from './testing/expect.ts'
import { PREFACE, SIGNED, read, report2021 } from './testing/read.ts'

describe('F3-25: contact data', () => {
  const withPreface = (preface: string) => checkContact(report2021({}, preface))
  const OPENING = '现公布某县教育局2023年政府信息公开工作年度报告，数据统计期限为2023年1月1日至2023年12月31日。'

  it('hints at what is missing', () => {
    const found = withPreface(
      `${OPENING}如有疑问，请与某县教育局办公室联系（地址：某县中山路8号，电话：0772-2812345）。`,
    )
    expect(brief(found)).toMatchObject([{ rule: 'F3-25', severity: 'hint', lines: [2] }])
    expect(messages(found)).toEqual(['联系方式不全，没有写邮编、电子邮箱'])
  })

  it('asks when there is nothing at all', () => {
    const found = withPreface(OPENING)
    expect(brief(found)).toMatchObject([{ severity: 'question' }])
    expect(messages(found)).toEqual(['报告没有写联系方式（地址、邮编、电话、电子邮箱）'])
  })

  it('says nothing when all is there, the preface is lost, or it is an older report', () => {
    expect(withPreface(PREFACE)).toEqual([])
    expect(
      checkContact(read('一、总体情况\n2023年，我局按时公开信息。', '二、主动公开政府信息情况', '公开20条。')),
    ).toEqual([])
    expect(
      checkContact(
        read('某县教育局2018年政府信息公开工作年度报告', OPENING.replaceAll('2023', '2018'), '一、概述\n按时公开。'),
      ),
    ).toEqual([])
  })

  it('says nothing about everything missing in a text that breaks off', () => {
    expect(
      checkContact(read('某县教育局2023年政府信息公开工作年度报告', OPENING, '一、总体情况\n2023年，我局按时公')),
    ).toEqual([])
  })

  it('does not call missing what it could not read', () => {
    expect(withPreface(`${OPENING}联系地址某县中山路8号，邮编五四五〇〇一，电话详见网站，邮箱见官网。`)).toEqual([])
  })
})

describe('F3-10: the fee statement', () => {
  const withLast = (text: string, end = SIGNED) => checkFeeStatement(report2021({ 6: text }, PREFACE, end))

  it('asks when the last chapter says nothing about fees', () => {
    const found = withLast('六、其他需要报告的事项\n无其他需要报告的事项。')
    expect(brief(found)).toEqual([{ rule: 'F3-10', severity: 'question', expected: null, found: null, lines: [26] }])
    expect(messages(found)).toEqual(['“其他需要报告的事项”没有说明收取信息处理费的情况，没有收取也要写明“未收取”'])
  })

  it.each([
    '本年度未收取信息处理费。',
    '县教育局政府信息公开未发生收费情况。',
    '全年收取政府信息公开信息处理费 0 元。',
    '本年度没有收取任何费用。',
    '依申请公开未收费。',
    '2023年，我局依申请提供政府信息没有收取相关费用。',
  ])('takes %s for a statement', (sentence) => {
    expect(withLast(`六、其他需要报告的事项\n${sentence}`)).toEqual([])
  })

  it('does not take other fees for it', () => {
    expect(withLast('六、其他需要报告的事项\n公开行政事业性收费目录，未发现违规收费项目。')).toHaveLength(1)
    expect(withLast('六、其他需要报告的事项\n公开教育收费标准。')).toHaveLength(1)
  })

  it('accepts a statement in another chapter, and an empty last chapter that may have been cut off', () => {
    expect(
      checkFeeStatement(report2021({ 1: '一、总体情况\n我局未收取信息处理费。', 6: '六、其他需要报告的事项\n无。' })),
    ).toEqual([])
    expect(withLast('六、其他需要报告的事项\n202', '')).toEqual([])
  })

  it('demands nothing before 2021, nor of a text that breaks off', () => {
    const lines = ['一、总体情况\n按时公开。', '二、主动公开政府信息情况\n公开20条。', '六、其他需要报告的事项\n无。']
    expect(checkFeeStatement(read('某县教育局2020年政府信息公开工作年度报告', ...lines))).toEqual([])
    expect(checkFeeStatement(read('某县教育局2023年政府信息公开工作年度报告', ...lines.slice(0, 2)))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { parseDocumentNumber } from './document-number.ts'

const STANDARD = '柳教基〔2018〕41号'

describe('document numbers', () => {
  it('reads the standard form', () => {
    expect(parseDocumentNumber(STANDARD)).toEqual({
      ok: true,
      value: { text: STANDARD, organ: '柳教基', year: 2018, serial: 41, mended: false },
    })
    expect(parseDocumentNumber(` ${STANDARD}\n`)).toMatchObject({ value: { mended: false } })
  })

  it.each([
    '柳教基[2018]41号',
    '柳教基［2018］41号',
    '柳教基（2018）41号',
    '柳教基(2018)41号',
    '柳教基【2018】41号',
    '柳教基﹝2018﹞41号',
    '柳教基〔2018〕 41 号',
    '柳教基〔２０１８〕４１号',
  ])('mends %s', (text) => {
    expect(parseDocumentNumber(text)).toMatchObject({ ok: true, value: { text: STANDARD, serial: 41, mended: true } })
  })

  it.each([
    ['柳教基〔2018〕041号', '虚位'],
    ['柳教基〔2018〕0号', '虚位'],
    ['柳教基〔2018〕第41号', '不加“第”'],
    ['柳教基〔18〕41号', '年份应为四位数字，写的是“18”'],
    ['柳教基〔2118〕41号', '年份'],
    ['〔2018〕41号', '机关代字'],
    ['LJ〔2018〕41号', '机关代字'],
    ['柳教基〔2018〕号', '1 至 99999'],
    ['柳教基〔2018〕123456号', '1 至 99999'],
    ['柳教基2018年41号', '如“某教基〔2018〕41号”'],
    ['柳教基〔2018〕41', '如“某教基〔2018〕41号”'],
    ['', '如“某教基〔2018〕41号”'],
  ])('refuses %s: %s', (text, reason) => {
    const read = parseDocumentNumber(text)
    expect(read).toMatchObject({ ok: false, error: { kind: 'wrong-shape' } })
    expect(!read.ok && read.error.reason).toContain(reason)
  })

  it.each(['国办发〔2019〕1号', '国办公开办函〔2021〕30号', '某市人民政府办公室函〔1999〕99999号'])(
    'accepts %s',
    (text) => {
      expect(parseDocumentNumber(text).ok).toBe(true)
    },
  )
})

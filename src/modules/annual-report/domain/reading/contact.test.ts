import { describe, expect, it } from 'vitest'
import { contactOf } from './contact.ts'
import { paragraphs } from './testing/source.ts'

const contact = (...lines: readonly string[]) => {
  const { phone, address, postcode, email } = contactOf(paragraphs(...lines).paragraphs)
  return [phone?.value, address?.value, postcode?.value, email?.value]
}

describe('contact data', () => {
  it('all of a preface', () => {
    expect(
      contact(
        '如有疑问，请与某县教育局办公室联系（地址：某县中山路8号，邮编：545001，电话：0772-2812345，电子邮箱：jyj_bgs@example.gov.cn）。',
      ),
    ).toEqual(['0772-2812345', '某县中山路8号', '545001', 'jyj_bgs@example.gov.cn'])
  })

  it('all on lines of their own', () => {
    expect(
      contact(
        '联系地址：某市人民路12号教育大厦',
        '邮政编码：130000',
        '联系电话：（0431）88771234',
        '电子邮箱：a.b-c@mail.example.com',
      ),
    ).toEqual(['0431-88771234', '某市人民路12号教育大厦', '130000', 'a.b-c@mail.example.com'])
  })

  it('nothing printed', () => expect(contact('公开3条。')).toEqual([undefined, undefined, undefined, undefined]))

  it.each([
    ['电话：0772-2812345', '0772-2812345'],
    ['联系电话为0772—2812345。', '0772-2812345'],
    ['电话：(0772)2812345', '0772-2812345'],
    ['电话：0772 2812345', '0772-2812345'],
    ['电话：０７７２－２８１２３４５', '0772-2812345'],
    ['电话号码：2812345', '2812345'],
    ['电话/传真：010-66097825', '010-66097825'],
    ['咨询电话：88771234', '88771234'],
    ['如有疑问请与办公室（0772-2812345）联系', '0772-2812345'],
  ])('telephone: %s', (line, phone) => expect(contact(line)[0]).toBe(phone))

  it.each([
    '拨打12345热线12件。',
    '电话咨询1200人次。',
    '电话：见网站',
    '联系办公室，2022年1月1日起',
    '热线接听1234567次',
  ])('no telephone: %s', (line) => expect(contact(line)[0]).toBeUndefined())

  it.each([
    ['地址：某县中山路8号；邮编545001', '某县中山路8号'],
    ['办公地址为某区政府3号楼201室，', '某区政府3号楼201室'],
    ['地址：某县中山路8号邮编：545001', '某县中山路8号'],
  ])('address: %s', (line, address) => expect(contact(line)[1]).toBe(address))

  it.each([
    ['邮编545001', '545001'],
    ['邮政编码为545001。', '545001'],
    ['邮编：5450011', undefined],
  ])('postcode: %s', (line, postcode) => expect(contact(line)[2]).toBe(postcode))

  it.each([
    ['邮箱：jyj@126.com。', 'jyj@126.com'],
    ['E-mail:a@b.cn', 'a@b.cn'],
    ['联系我们@本局', undefined],
  ])('e-mail: %s', (line, email) => expect(contact(line)[3]).toBe(email))
})

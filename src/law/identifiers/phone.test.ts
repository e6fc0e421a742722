import { describe, expect, it } from 'vitest'
import { parsePhone, phonesIn } from './phone.ts'

describe('phone numbers', () => {
  it.each([
    ['13800138000', 'mobile', '13800138000'],
    ['+8613800138000', 'mobile', '13800138000'],
    ['86-19912345678', 'mobile', '19912345678'],
    ['+86 13800138000', 'mobile', '13800138000'],
    ['0772-2822960', 'landline', '0772-2822960'],
    ['07722822960', 'landline', '07722822960'],
    ['010-12345678', 'landline', '010-12345678'],
    ['0772-7212375-801', 'landline', '0772-7212375-801'],
  ])('%s is a %s', (text, kind, number) =>
    expect(parsePhone(` ${text} `)).toEqual({ ok: true, value: { kind, number } }),
  )

  it.each(['', '12800138000', '1380013800', '138001380001', '2822960', '0772-282296', '0772 2822960', '12345'])(
    'refuses “%s”',
    (text) => expect(parsePhone(text)).toMatchObject({ ok: false, error: { kind: 'wrong-shape' } }),
  )
})

describe('phone numbers in a text', () => {
  it('are found where they stand', () => {
    expect(phonesIn('家长手机13800138000，办公室0772-2822960。')).toEqual([
      { kind: 'mobile', number: '13800138000', text: '13800138000', at: 4 },
      { kind: 'landline', number: '0772-2822960', text: '0772-2822960', at: 19 },
    ])
  })

  it('are not taken out of longer numbers', () => {
    expect(phonesIn('身份证450202201506300018，卡号6222138001380001234，金额0.07722822960')).toEqual([])
  })

  it('leave out what the organ publishes, with or without the dash', () => {
    expect(phonesIn('电话07722822960、13800138000', ['0772-2822960'])).toMatchObject([{ number: '13800138000' }])
    expect(phonesIn('无号码')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { regionKey, resolveRegion } from './region.ts'
import { PLACES } from './regions.data.ts'

describe('naming a region', () => {
  it.each([
    ['广西', '45', ['45']],
    ['广西壮族自治区', '45', ['45']],
    ['guangxi', '45', ['45']],
    ['Guangxi', '45', ['45']],
    ['45', '45', ['45']],
    ['450000', '45', ['45']],
    ['柳州', '4502', ['45', '4502']],
    ['柳州市', '4502', ['45', '4502']],
    ['450200', '4502', ['45', '4502']],
    ['4502', '4502', ['45', '4502']],
    ['450206', '450206', ['45', '4502', '450206']],
    ['柳州市柳江区', '450206', ['45', '4502', '450206']],
    ['广西柳州市', '4502', ['45', '4502']],
    ['广西壮族自治区柳州市柳江区', '450206', ['45', '4502', '450206']],
    [' 湖北 ', '42', ['42']],
    ['110000', '11', ['11']],
    ['500107', '500107', ['50', '5001', '500107']],
    ['满洲里市', '150781', ['15', '1507', '150781']],
  ])('“%s” is %s', (text, key, chain) => {
    expect(resolveRegion(text)).toMatchObject({ key, chain })
    expect(regionKey(text)).toBe(key)
  })

  it('takes an unknown place inside a known one as a layer of its own', () => {
    expect(resolveRegion('广西三江侗族自治县')).toEqual({
      key: '广西三江侗族自治县',
      label: '广西三江侗族自治县',
      chain: ['45', '广西三江侗族自治县'],
    })
  })

  it('does not follow a place into another region', () => {
    expect(resolveRegion('湖北柳州')).toMatchObject({ key: '湖北柳州', chain: ['42', '湖北柳州'] })
  })

  it.each(['', '乌有乡', 'atlantis', '99', '990000', '4', '45020', '4502061'])('knows nothing of “%s”', (text) => {
    expect(resolveRegion(text)).toBeUndefined()
    expect(regionKey(` ${text} `)).toBe(text)
  })

  it('finds every place by code, name, short name and pinyin', () => {
    for (const [code, name, short, pinyin] of PLACES) {
      for (const text of [code, code.padEnd(6, '0'), name, short, pinyin]) expect(regionKey(text), text).toBe(code)
    }
  })
})

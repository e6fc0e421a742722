import { describe, expect, it } from 'vitest'
import { hrefIn, otherView, wholeAddress } from './links.ts'

describe('addresses', () => {
  it('carry the prefix of 长辈版', () => {
    expect(hrefIn({ view: 'elder' }, '/liuzhou/')).toBe('/zhangbei/liuzhou/')
    expect(hrefIn({ view: 'standard' }, '/liuzhou/')).toBe('/liuzhou/')
  })

  it('lead to the same page in the other view', () => {
    expect(otherView({ view: 'standard', path: '/' })).toBe('/zhangbei/')
    expect(otherView({ view: 'elder', path: '/liuzhou/zfxxgk/' })).toBe('/liuzhou/zfxxgk/')
  })

  it.each(['//evil.example/', '/\\evil.example/', '\\\\evil.example/'])('never lead to another server: %s', (path) => {
    expect(otherView({ view: 'elder', path })).toBe('/evil.example/')
    expect(wholeAddress({ publicUrl: 'https://gongkai.example', path })).toBe('https://gongkai.example/evil.example/')
  })

  it('are not whole where the operator has not set the name of the site', () => {
    expect(wholeAddress({ path: '/' })).toBeUndefined()
  })
})

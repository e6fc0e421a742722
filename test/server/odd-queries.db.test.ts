import { describe, expect, it } from 'vitest'
import { demoServer } from '../support/demo.ts'
import { asked, expectOurs, raw, type RawAnswer } from './raw-http.ts'

const server = await demoServer('odd-queries')
const printed = server.printed()

const ask = (target: string): Promise<RawAnswer> => raw(server.url, asked(target))

const LONG = 'a'.repeat(10_000)
const QUERIES = [
  '%25',
  '_',
  '%5c',
  '%27%3b%20drop%20table%20public_report--',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '%00',
  '%E0%A4%A',
  '%ED%A0%80',
  '%u4e2d',
  '%E2%80%AE',
  LONG,
  '%20'.repeat(3000),
  'a%20'.repeat(2000),
  '&q=b&q[]=c&q[x]=1',
  '%EF%BC%85',
  "'",
  '"',
  '%0d%0aX:1',
  '__proto__',
]

describe('words to search for', () => {
  it.each(QUERIES.flatMap((query) => [`/search?q=${query}`, `/liujiang/search?q=${query}`]))(
    '%.60s',
    async (target) => {
      const answer = await ask(target)
      expectOurs(answer)
      expect(answer.status).toBe(200)
      expect(answer.body).not.toContain('<script>')
    },
  )

  it('mean themselves: a line below is no joker', async () => {
    const found = async (query: string): Promise<number> => (await ask(`/search?q=${query}`)).body.split('nb/20').length
    expect(await found('_')).toBeLessThan(await found('%E5%B9%B4'))
    expect(await found('%5c')).toBe(1)
  })
})

describe('a comparison of nothing sensible', () => {
  it.each([
    'organs=x',
    'organs[]=1&from[a]=2',
    'measure=%00',
    'from=1e9&to=-1',
    'from=%E0%A4%A',
    `organs=${LONG}`,
    'organs=x&'.repeat(1500),
    'a&'.repeat(4000),
    'from=2022&to=2019',
    '__proto__=1&constructor=2',
    'from=２０２０',
    'from=2020&from=x',
  ])('%.60s', async (query) => {
    for (const path of ['/compare/', '/compare/chart.svg', '/zhangbei/compare/']) {
      const answer = await ask(`${path}?${query}`)
      expectOurs(answer)
      expect([200, 400, 404]).toContain(answer.status)
    }
  })
})

it('nothing of all that was printed', () => expect(server.printed()).toBe(printed))

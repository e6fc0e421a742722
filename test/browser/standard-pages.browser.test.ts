import { expect, it } from 'vitest'
import { barriers, complaints } from './look.ts'
import { useSite } from './support.ts'

const site = useSite()

it('every page fits every screen and gives the browser no reason to complain', async () => {
  expect(await complaints(site, '')).toEqual([])
})

it('every page is without barriers that axe can find', async () => {
  expect(await barriers(site, '')).toEqual([])
})

import { expect, it } from 'vitest'
import { REQUESTS } from '../testing/requests-table.ts'
import { anchors } from './identifiers.ts'

it('gives each table an anchor of its own that is safe in markup', () => {
  const ids = ['requests', 'requests', '表 三"', '3', 'a b']
  expect([...anchors(ids.map((id) => ({ ...REQUESTS, id }))).values()]).toEqual([
    'requests',
    'requests-2',
    't-----',
    't-3',
    'a-b',
  ])
})

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { demoOrgans, demoReports } from '../../src/demo/read-demo.ts'
import { saveReport } from '../../src/modules/annual-report/db/save-report.ts'
import { saveOrgan } from '../../src/modules/organ/db/save-organ.ts'
import { publicOrgan } from '../../src/modules/organ/queries/public-organs.ts'
import { sealAudit } from '../../src/platform/audit/seal.ts'
import { verifyAudit } from '../../src/platform/audit/verify.ts'
import { headOf } from '../../src/platform/events/read-outbox.ts'
import { ROOT } from '../support/bin.ts'
import { freshDatabase } from '../support/database.ts'

const { app, appPool, public: portal } = await freshDatabase()
const [organ] = await demoOrgans(join(ROOT, 'demo'))
if (organ === undefined) throw new Error('no organ')
const reports = (await demoReports(join(ROOT, 'demo'))).filter((report) => report.organ === organ.slug)
const [report] = reports
if (report === undefined) throw new Error('no report')

const at = (slug: string, name = organ.name) => ({ ...organ, slug, name })
const of = (slug: string, title = report.title) => ({ ...report, organ: slug, title })
const times = <T>(count: number, work: (number: number) => Promise<T>): Promise<readonly T[]> =>
  Promise.all(Array.from({ length: count }, (_, number) => work(number)))
const countOf = async (act: string, slug: string): Promise<number> =>
  (await appPool.query('select 1 from audit_entry where act = $1 and organ = $2', [act, slug])).rowCount ?? 0

describe('writers at the same time', () => {
  it('create an organ once, whoever comes first', async () => {
    for (const slug of ['a1', 'a2', 'a3', 'a4', 'a5']) {
      const saved = await times(8, () => saveOrgan(app, at(slug), 0, 'test:clerk'))
      expect([...saved].sort()).toEqual(['created', ...Array.from({ length: 7 }, () => 'unchanged')])
      expect(await countOf('organ.created', slug)).toBe(1)
    }
  })

  it('publish a report once', async () => {
    const saved = await times(8, () => saveReport(app, of('a1'), 'test:clerk'))
    expect(saved.map((one) => (one.ok ? one.value : one.error.kind)).sort()).toEqual([
      'published',
      ...Array.from({ length: 7 }, () => 'unchanged'),
    ])
    expect(await countOf('report.publish', 'a1')).toBe(1)
  })

  it('change one record one after the other: record and projection are of the same writer', async () => {
    const before = await headOf(appPool)
    await times(20, (number) => saveOrgan(app, at('a1', `局 ${String(number)}`), 0, 'test:clerk'))
    await times(20, (number) => saveReport(app, of('a1', `报告 ${String(number)}`), 'test:clerk'))
    const { rows } =
      await appPool.query(`select organ.name = public_organ.name as organ, organ.version, annual_report.version as reports,
      annual_report.title = public_report.title as report from organ join public_organ using (slug)
      join annual_report on organ_id = organ.id join public_report on public_report.organ = slug where slug = 'a1'`)
    expect(rows).toEqual([{ organ: true, version: 21, reports: 21, report: true }])
    expect((await headOf(appPool)) - before).toBe(40n)
    expect((await publicOrgan(portal, 'a1'))?.name).toMatch(/^局 \d+$/u)
  })

  it('of organs and of their reports do not wait for each other for ever, in either order', async () => {
    const slugs = ['a1', 'a2', 'a3']
    const results = await times(60, async (number) => {
      const slug = slugs[number % 3] ?? ''
      const text = `第 ${String(number)} 次`
      if (number % 2 === 0) return (await saveOrgan(app, at(slug, text), 0, 'test:clerk')) === 'changed'
      return (await saveReport(app, of(slug, text), 'test:clerk')).ok
    })
    expect(results).toEqual(results.map(() => true))
  })

  it('are all in the chain, although several processes seal', async () => {
    await times(30, async (number) => {
      await saveOrgan(app, at('a2', `又 ${String(number)}`), 0, 'test:clerk')
      await sealAudit(appPool)
    })
    await sealAudit(appPool)
    const { rowCount } = await appPool.query('select 1 from audit_entry')
    expect(await verifyAudit(appPool)).toMatchObject({ ok: true, value: { entries: rowCount } })
  })
})

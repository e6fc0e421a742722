import type { PublishedReport } from '../modules/annual-report/index.ts'
import type { Organ } from '../modules/organ/index.ts'
import { demoOrgans, demoReports } from './read-demo.ts'

/** How records are kept; each leaves alone what is there already and says whether it wrote. */
export interface DemoWrites {
  readonly saveOrgan: (organ: Organ, position: number) => Promise<boolean>
  readonly saveReport: (report: PublishedReport) => Promise<boolean>
}

export interface DemoLoaded {
  readonly organs: number
  readonly reports: number
  /** Records that were not there before, or were different. */
  readonly written: number
}

/** Order on the home page: the real bureaus as the reports came, then the invented city. */
const ORDER = ['liuzhou', 'xiaogan', 'changle', 'liujiang', 'manzhouli', 'chengchuan', 'linxi', 'songyangling']

const place = ({ slug }: Organ): number => {
  const at = ORDER.indexOf(slug)
  return at < 0 ? ORDER.length : at
}

/** Loads the demonstration; loading it again changes nothing. */
export async function loadDemo(writes: DemoWrites, folder: string): Promise<DemoLoaded> {
  const organs = await demoOrgans(folder)
  let written = 0
  for (const organ of organs) if (await writes.saveOrgan(organ, place(organ))) written += 1
  const reports = await demoReports(folder)
  for (const report of reports) if (await writes.saveReport(report)) written += 1
  return { organs: organs.length, reports: reports.length, written }
}

import type { Page } from 'playwright-core'
import { type ChosenFile, fileOf, publishedReport, withWrongTotal } from './files.ts'

/** A page of the portal, as one gets there. */
export interface Case {
  readonly name: string
  readonly path: string
  /** Sent by a form from there. */
  readonly file?: ChosenFile
  readonly status?: number
}

const CHOICE = 'organs=linxi&organs=songyangling&measure=proactiveTotal&from=2021&to=2025'

/** Every kind of page that the portal has. */
export async function everyPage(url: string): Promise<readonly Case[]> {
  const report = await publishedReport(url, 'chengchuan', 2023)
  const liujiang = await publishedReport(url, 'liujiang', 2022)
  return [
    { name: 'platform home', path: '/' },
    { name: 'home of a bureau', path: '/liujiang/' },
    { name: 'home of an invented bureau', path: '/chengchuan/' },
    { name: 'column', path: '/liujiang/zfxxgk/' },
    { name: 'guide', path: '/liujiang/zfxxgk/zn/' },
    { name: 'regulations', path: '/liujiang/zfxxgk/zd/' },
    { name: 'contents', path: '/chengchuan/zfxxgk/fdzdgk/' },
    { name: 'requests', path: '/liujiang/zfxxgk/ysq/' },
    { name: 'list of reports', path: '/chengchuan/zfxxgk/nb/' },
    { name: 'report in the form of 2018', path: '/liuzhou/zfxxgk/nb/2018' },
    { name: 'report in the form of 2019', path: '/chengchuan/zfxxgk/nb/2020' },
    { name: 'report in the form of 2021', path: '/chengchuan/zfxxgk/nb/2025' },
    { name: 'comparison', path: '/compare/' },
    { name: 'comparison as chosen', path: `/compare/?${CHOICE}` },
    { name: 'comparison of what is not there', path: '/compare/?organs=nobody&from=abc', status: 400 },
    { name: 'checker', path: '/check/' },
    { name: 'result with findings', path: '/check/', file: await fileOf(liujiang, '.docx') },
    {
      name: 'result with one error',
      path: '/check/',
      file: await fileOf(withWrongTotal(report), '.txt'),
    },
    { name: 'result without findings', path: '/check/', file: await fileOf(report, '.txt') },
    {
      name: 'refusal of a file',
      path: '/check/',
      file: { name: '照片.docx', mimeType: 'application/zip', buffer: Buffer.from('PK') },
      status: 422,
    },
    { name: 'search with hits', path: '/search?q=2022' },
    { name: 'search without hits', path: '/liujiang/search?q=%E7%81%AB%E6%98%9F' },
    { name: 'search without words', path: '/search' },
    { name: 'an address that is not there', path: '/liujiang/nothing/', status: 404 },
  ]
}

/** Goes there; the status of what came. */
export async function open(page: Page, prefix: string, { path, file }: Case): Promise<number | undefined> {
  const answer = await page.goto(`${prefix}${path}`)
  if (file === undefined) return answer?.status()
  await page.getByLabel('要检查的年度报告').setInputFiles(file)
  const result = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: '检查这份报告' }).click()
  const status = (await result).status()
  await page.waitForLoadState('load')
  return status
}

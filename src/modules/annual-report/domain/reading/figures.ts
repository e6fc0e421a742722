import type { Cell, Figures, Tables } from '../report.ts'
import type { ProseCases } from './case-figures.ts'
import type { Contact, Found } from './contact.ts'
import type { Passage } from './passages.ts'
import type { ProactiveFigure } from './proactive-figure.ts'
import { wechatArticles, wechatFollowers } from './wechat-figures.ts'

const appealTotal = (row: Readonly<Record<string, Cell>> | undefined): Cell => {
  if (row === undefined) return null
  const parts = [row['upheld'], row['corrected'], row['other'], row['pending']]
  const sum = parts.reduce<number>((total, cell) => total + (cell ?? 0), 0)
  return parts.every((cell) => cell === null || cell === undefined) ? (row['total'] ?? null) : sum
}

function lawsuitsInTable(tables: Tables): Cell {
  if (tables.appeals === null) return tables.statistics?.['L44'] ?? null
  const direct = appealTotal(tables.appeals.directLawsuit)
  const after = appealTotal(tables.appeals.lawsuitAfterReconsideration)
  return direct === null && after === null ? null : (direct ?? 0) + (after ?? 0)
}

const reconsiderationsInTable = (tables: Tables): Cell =>
  tables.appeals === null ? (tables.statistics?.['L40'] ?? null) : appealTotal(tables.appeals.reconsideration)

/** The figures of a report, tables before prose, and where the prose states them. */
export function figuresOf(
  tables: Tables,
  contact: Contact,
  passages: readonly Passage[],
  proactive: ProactiveFigure,
  prose: ProseCases,
): { readonly figures: Figures; readonly found: readonly (readonly [string, Found<unknown> | undefined])[] } {
  const articles = wechatArticles(passages)
  const followers = wechatFollowers(passages)
  const figures: Figures = {
    proactiveTotal: proactive.total?.value.value ?? null,
    categories: proactive.categories,
    requestsReceived:
      tables.requests?.['r01']?.total ?? tables.statistics?.['L17'] ?? prose.requests?.value.value ?? null,
    reconsiderations: reconsiderationsInTable(tables) ?? prose.reconsiderations?.value.value ?? null,
    lawsuits: lawsuitsInTable(tables) ?? prose.lawsuits?.value.value ?? null,
    wechatArticles: articles?.value.value ?? null,
    wechatFollowers: followers?.value.value ?? null,
    contactPhone: contact.phone?.value ?? null,
    contactAddress: contact.address?.value ?? null,
    contactPostcode: contact.postcode?.value ?? null,
    contactEmail: contact.email?.value ?? null,
  }
  const found = [
    ['proactiveTotal', proactive.total],
    ['requestsReceived', prose.requests],
    ['reconsiderations', prose.reconsiderations],
    ['lawsuits', prose.lawsuits],
    ['wechatArticles', articles],
    ['wechatFollowers', followers],
    ['contactPhone', contact.phone],
    ['contactAddress', contact.address],
    ['contactPostcode', contact.postcode],
    ['contactEmail', contact.email],
  ] as const
  return { figures, found }
}

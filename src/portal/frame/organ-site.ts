import {
  COMPARE_PAGE,
  PLATFORM_HOME,
  columnHome,
  organHome,
  reportsPage,
  requestPage,
  searchPage,
} from './addresses.ts'
import type { Site } from './context.ts'

/** What the frame says of an organ. */
export interface OrganFacts {
  readonly slug: string
  readonly name: string
  readonly address?: string
  readonly postcode?: string
  readonly telephone?: string
  readonly officeHours?: string
}

/** The site of one organ: five words of navigation that fit a phone. */
export function organSite({ slug, name, address, postcode, telephone, officeHours }: OrganFacts): Site {
  const home = organHome(slug)
  return {
    name,
    subtitle: '政府信息公开',
    home,
    navigation: [
      { label: '首页', href: home },
      { label: '信息公开', href: columnHome(slug) },
      { label: '年报', href: reportsPage(slug) },
      { label: '依申请公开', href: requestPage(slug) },
      { label: '搜索', href: searchPage(home) },
    ],
    sponsor: {
      name,
      ...(address === undefined ? {} : { address }),
      ...(postcode === undefined ? {} : { postcode }),
      ...(telephone === undefined ? {} : { telephone }),
      ...(officeHours === undefined ? {} : { officeHours }),
    },
  }
}

/** Pages of all organs that the foot of every page leads to. */
export const COMMON_LINKS = [
  { label: '全部机关', href: PLATFORM_HOME },
  { label: '年报比较', href: COMPARE_PAGE },
] as const

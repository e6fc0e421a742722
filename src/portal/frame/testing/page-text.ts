import type { PageContext } from '../context.ts'

/** The context of a page of the demonstration. */
export const demoContext = (path: string, rest: Partial<PageContext> = {}): PageContext => ({
  view: 'standard',
  path,
  demo: true,
  checker: true,
  assets: '/assets/0a1b2c3d',
  publicUrl: 'https://gongkai.example',
  ...rest,
})

const values = (html: string, attribute: string): readonly string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'gu'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  )

/** Addresses of links and forms, in order. */
export const linksOf = (html: string): readonly string[] =>
  [...html.matchAll(/<(?:a|form)\b[^>]*>/gu)].flatMap(([tag]) => [...values(tag, 'href'), ...values(tag, 'action')])

/** Addresses of pictures, icons and style sheets. */
export const filesOf = (html: string): readonly string[] => [
  ...values(html, 'src'),
  ...values(html, 'srcSet'),
  ...[...html.matchAll(/<link rel="(?:icon|stylesheet)"[^>]*>/gu)].flatMap(([tag]) => values(tag, 'href')),
]

/** Every value of an attribute. */
export const attributesOf = values

/** What a reader sees, without tags. */
export const textOf = (html: string): string => html.replace(/<[^>]*>/gu, '')

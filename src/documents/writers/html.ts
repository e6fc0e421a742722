import type { OfficialDocument, Properties } from '../tree.ts'
import { bodyMarkup } from './html/body.ts'
import { STYLESHEET } from './html/stylesheet.ts'
import { escapeMarkup } from './shared/escape-markup.ts'

const meta = (name: string, content: string | undefined): string[] =>
  content === undefined || content === '' ? [] : [`<meta name="${name}" content="${escapeMarkup(content)}">`]

const head = ({ title, author, subject, keywords, date }: Properties): readonly string[] => [
  '<meta charset="utf-8">',
  '<meta name="viewport" content="width=device-width, initial-scale=1">',
  `<title>${escapeMarkup(title)}</title>`,
  ...meta('author', author),
  ...meta('description', subject),
  ...meta('keywords', keywords?.join('，')),
  ...meta('dcterms.created', date),
  `<style>\n${STYLESHEET}\n</style>`,
]

/** The document's blocks for a page that has its own head, frame and styles. */
export const writeHtmlBody = (document: OfficialDocument): string => bodyMarkup(document.blocks)

/** The document as one HTML file: no script, no inline style, nothing fetched from elsewhere. */
export const writeHtml = (document: OfficialDocument): string =>
  [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    ...head(document.properties),
    '</head>',
    '<body>',
    '<main><article>',
    writeHtmlBody(document),
    '</article></main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')

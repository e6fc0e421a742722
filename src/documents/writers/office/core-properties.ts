import type { Properties } from '../../tree.ts'
import { escapeMarkup } from '../shared/escape-markup.ts'

export const CORE_PROPERTIES = 'docProps/core.xml'

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ')

const element = (name: string, text: string | undefined): string =>
  text === undefined || text === '' ? '' : `<${name}>${escapeMarkup(text)}</${name}>`

/** The document is dated, not timed: noon in China, so that the day is the same from London to Tokyo. */
const moment = (name: string, date: string | undefined): string =>
  date === undefined ? '' : `<${name} xsi:type="dcterms:W3CDTF">${escapeMarkup(date)}T04:00:00Z</${name}>`

/** `docProps/core.xml` of a Word or Excel file: no clock and no user name goes in. */
export const coreProperties = ({ title, author, subject, keywords, date }: Properties): string =>
  [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${NAMESPACES}>`,
    element('dc:title', title),
    element('dc:subject', subject),
    element('dc:creator', author),
    element('cp:keywords', keywords?.join('; ')),
    element('dc:language', 'zh-CN'),
    element('cp:lastModifiedBy', author),
    moment('dcterms:created', date),
    moment('dcterms:modified', date),
    '</cp:coreProperties>',
  ].join('')

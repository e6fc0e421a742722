import type { Attributes } from '../markup/scan.ts'
import { AROUND, AROUND_NAMES } from './elements.data.ts'

/** Characters of an element: all, and those within links. */
export interface Tally {
  readonly characters: number
  readonly linked: number
  readonly links: number
}

/** Words outside links up to which an element around the text is dropped. */
const LITTLE = 400
const FORM_LITTLE = 200
const FEW_LINKS = 3
const MOSTLY = 0.6
const LIST_LITTLE = 100

/** Elements that may be a list of links. */
const LISTS: ReadonlySet<string> = new Set(['div', 'dl', 'ol', 'p', 'section', 'table', 'td', 'ul'])

const namesOf = (attributes: Attributes): string[] =>
  `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.toLowerCase().split(/\s+/u)

/** Whether an element stands around the text of a page by its name, class or id; word processors title their page heads. */
export const isAround = (name: string, attributes: Attributes): boolean =>
  AROUND.has(name) ||
  (name === 'div' &&
    (namesOf(attributes).some((each) => AROUND_NAMES.has(each)) ||
      /^(?:header|footer)$/u.test(attributes.get('title') ?? '')))

/** Whether an element is navigation: it stands around the text and says little, or it is mostly links. */
export function isFurniture(name: string, around: boolean, titled: boolean, tally: Tally): boolean {
  const own = tally.characters - tally.linked
  if (around && !titled && own < (name === 'form' ? FORM_LITTLE : LITTLE)) return true
  return LISTS.has(name) && tally.links >= FEW_LINKS && own < LIST_LITTLE && tally.linked >= tally.characters * MOSTLY
}

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/iu

export const isHidden = (attributes: Attributes): boolean =>
  attributes.has('hidden') || HIDDEN.test(attributes.get('style') ?? '')

/** References to notes as Word, LibreOffice and mammoth write them: 「[1]」 must not join the number before it. */
export const isNoteReference = (attributes: Attributes): boolean =>
  /^#(?:_?(?:ftn|edn)|(?:sd)?(?:foot|end)note)/iu.test(attributes.get('href') ?? '')

/** The line that says where in the site the page stands. */
export const isTrail = (line: string): boolean =>
  line.length <= 100 && /^[【[]?(?:您|你)?(?:当前|现在|目前)?(?:的|所在的?)?(?:位置|所在)[\]】]?\s*[:：]/u.test(line)

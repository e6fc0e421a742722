import { cleanText } from './clean-text.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for XML and HTML, inside elements and inside quoted attributes. */
export const escapeMarkup = (text: string): string =>
  cleanText(text).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '')

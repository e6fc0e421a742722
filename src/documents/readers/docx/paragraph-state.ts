import type { Attributes } from '../markup/scan.ts'
import type { ListPlace } from './styles.ts'

/** `<w:vanish/>` and `<w:vanish w:val="true"/>`, not `w:val="0"`. */
export const isOn = (attributes: Attributes): boolean => !/^(?:0|false|off|none)$/u.test(attributes.get('w:val') ?? '')

/** What is known of the open paragraph. */
export class ParagraphState {
  style: string | undefined
  place: ListPlace = {}
  inProperties = false
  inRun = false
  /** The open run is hidden text. */
  vanished = false
  /** Its end mark was deleted under tracking: it runs on into the next. */
  joinsNext = false
  labelled = false
  empty = true

  opened(name: string, attributes: Attributes): void {
    if (name === 'w:pPr') this.inProperties = true
    else if (name === 'w:r') this.inRun = true
    else if (name === 'w:vanish' && !this.inProperties) this.vanished = isOn(attributes)
    if (!this.inProperties) return
    const value = attributes.get('w:val') ?? ''
    if (name === 'w:pStyle') this.style = value
    else if (name === 'w:numId') this.place = { ...this.place, numId: value }
    else if (name === 'w:ilvl') this.place = { ...this.place, level: Number(value) || 0 }
    else if (name === 'w:del') this.joinsNext = true
  }

  closed(name: string): void {
    if (name === 'w:pPr') this.inProperties = false
    if (name !== 'w:r') return
    this.inRun = false
    this.vanished = false
  }
}

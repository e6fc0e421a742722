/** An open element that matters for lines, tables or dropping. */
export interface Frame {
  readonly name: string
  /** Its words are not read. */
  readonly hidden: boolean
  /** It and all around it are read. */
  readonly live: boolean
  readonly around: boolean
  /** Line at which it began, and the counts of the page then. */
  readonly mark: number
  readonly characters: number
  readonly linked: number
  readonly links: number
  readonly headings: number
}

/** A cell hides what is open around it from the closing tags within. */
const WALLS: ReadonlySet<string> = new Set(['table', 'td', 'th'])

/** The open elements. Every step costs the same however deep the page is: closing looks up whether its tag is open at all. */
export class Frames {
  private readonly stack: Frame[] = []
  private readonly scopes: Map<string, number>[] = [new Map<string, number>()]

  get depth(): number {
    return this.stack.length
  }

  push(frame: Frame): void {
    const scope = this.scopes.at(-1)
    scope?.set(frame.name, (scope.get(frame.name) ?? 0) + 1)
    this.stack.push(frame)
    if (WALLS.has(frame.name)) this.scopes.push(new Map())
  }

  pop(): Frame | undefined {
    const frame = this.stack.pop()
    if (frame === undefined) return undefined
    if (WALLS.has(frame.name)) this.scopes.pop()
    const scope = this.scopes.at(-1)
    scope?.set(frame.name, (scope.get(frame.name) ?? 1) - 1)
    return frame
  }

  /** Whether an element of that name is open within the innermost cell. */
  isOpen(name: string): boolean {
    return (this.scopes.at(-1)?.get(name) ?? 0) > 0
  }
}

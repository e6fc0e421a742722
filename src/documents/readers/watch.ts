import type { Limits } from './limits.ts'
import { MEND_SIZE } from './refusals.ts'

/** Ends reading from deep inside a parser; `readDocument` turns it into a refusal. */
export class Unfit extends Error {
  override readonly name = 'Unfit'
}

const EVERY = 0x3fff

/** Counts what reading a file costs and ends it at a limit. */
export class Watch {
  private nodes = 0
  private cells = 0
  private characters = 0
  private readonly end: number

  readonly limits: Limits

  constructor(limits: Limits) {
    this.limits = limits
    this.end = performance.now() + limits.milliseconds
  }

  /** One tag or piece of text. */
  node(): void {
    this.nodes += 1
    if (this.nodes > this.limits.nodes) throw new Unfit(`标记超过 ${this.limits.nodes} 个，${MEND_SIZE}`)
    if ((this.nodes & EVERY) === 0) this.time()
  }

  cell(): void {
    this.cells += 1
    if (this.cells > this.limits.cells) throw new Unfit(`表格超过 ${this.limits.cells} 格，${MEND_SIZE}`)
  }

  /** Words put into lines. */
  words(count: number): void {
    this.characters += count
    if (this.characters > this.limits.characters) throw new Unfit(`文字超过 ${this.limits.characters} 字，${MEND_SIZE}`)
  }

  lines(count: number): void {
    if (count > this.limits.lines) throw new Unfit(`超过 ${this.limits.lines} 行，${MEND_SIZE}`)
  }

  depth(depth: number): void {
    if (depth > this.limits.depth) throw new Unfit(`嵌套超过 ${this.limits.depth} 层，${MEND_SIZE}`)
  }

  time(): void {
    if (performance.now() > this.end)
      throw new Unfit(`读取超过 ${Math.ceil(this.limits.milliseconds / 1000)} 秒，${MEND_SIZE}`)
  }
}

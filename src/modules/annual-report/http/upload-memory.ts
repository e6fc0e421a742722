/** Counts the bytes of uploads that are held at the same time, so that many large ones cannot fill the memory. */
export class UploadMemory {
  private held = 0
  private readonly most: number

  constructor(most: number) {
    this.most = most
  }

  /** Whether there is room for so many bytes more; they are held from then on. */
  take(bytes: number): boolean {
    if (this.held + bytes > this.most) return false
    this.held += bytes
    return true
  }

  give(bytes: number): void {
    this.held -= bytes
  }

  get bytes(): number {
    return this.held
  }
}

/** What one upload holds; everything goes back at once. */
export class MemoryShare {
  private taken = 0
  private closed = false
  private readonly memory: UploadMemory

  constructor(memory: UploadMemory) {
    this.memory = memory
  }

  take(bytes: number): boolean {
    if (this.closed || !this.memory.take(bytes)) return false
    this.taken += bytes
    return true
  }

  close(): void {
    this.closed = true
    this.memory.give(this.taken)
    this.taken = 0
  }

  get bytes(): number {
    return this.taken
  }
}

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

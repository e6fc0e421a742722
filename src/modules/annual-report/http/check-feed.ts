/** Values that one side hands over as they come up and the other reads in order. */
export class Feed<T> implements AsyncIterable<T> {
  private readonly values: T[] = []
  private over = false
  private wake: () => void = () => undefined

  push(value: T): void {
    this.values.push(value)
    this.wake()
  }

  end(): void {
    this.over = true
    this.wake()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      yield* this.values.splice(0)
      if (this.values.length > 0) continue
      if (this.over) return
      await new Promise<void>((resolve) => {
        this.wake = resolve
      })
    }
  }
}

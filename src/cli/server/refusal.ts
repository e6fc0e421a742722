/** An expected reason not to start: one line for the operator and the exit code. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
  readonly exitCode: number

  constructor(message: string, exitCode: number) {
    super(message)
    this.exitCode = exitCode
  }
}

export const EXIT_USAGE = 2
export const EXIT_NO_DATABASE = 3

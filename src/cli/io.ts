/** What a command may touch of its surroundings. Text is written as it is; the command adds line ends. */
export type Io = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly colour: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}

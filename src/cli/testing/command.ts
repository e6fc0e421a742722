import type { Io } from '../io.ts'

type Said = { out: string; err: string }

/** An `Io` that keeps what a command writes. */
export function recordedIo(colour = false): { readonly io: Io; readonly said: Said } {
  const said: Said = { out: '', err: '' }
  const io: Io = {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    colour,
    env: {},
  }
  return { io, said }
}

/** A command as a function of its line, words parted by spaces: its exit code and what it wrote. */
export const commandLine =
  (run: (args: readonly string[], io: Io) => number | Promise<number>) =>
  async (line: string, colour = false): Promise<Said & { readonly code: number }> => {
    const { io, said } = recordedIo(colour)
    const code = await run(
      line.split(' ').filter((word) => word !== ''),
      io,
    )
    return { code, ...said }
  }

import { environmentMessage } from '../../platform/environment.ts'
import { readSettings, type Settings } from '../../platform/settings.ts'
import type { Io } from '../io.ts'
import { readOptions } from '../options.ts'
import { printUsage, usageError } from '../screen.ts'
import { createProgress, type Progress } from './progress.ts'
import { CannotStart } from './refusal.ts'

export interface Given {
  readonly settings: Settings
  readonly progress: Progress
  readonly io: Io
  readonly has: (flag: string) => boolean
  readonly words: readonly string[]
}

export interface ServerCommand {
  readonly name: string
  readonly usage: string
  readonly flags?: readonly string[]
  readonly takesWords?: boolean
  readonly run: (given: Given) => Promise<number>
}

/** Reads options and environment, runs the command, and turns expected refusals into one line and an exit code. */
export async function runServerCommand(command: ServerCommand, args: readonly string[], io: Io): Promise<number> {
  if (args.includes('--help')) return printUsage(io, command.usage)
  const { name, flags = [], takesWords = false } = command
  const known = Object.fromEntries(flags.map((flag) => [flag, 'flag'] as const))
  const options = readOptions(args, known, takesWords ? 'options and words' : 'options')
  if (!options.ok) return usageError(io, name, options.error)
  const settings = readSettings(io.env)
  if (!settings.ok) return usageError(io, name, environmentMessage(settings.error))
  const { has, words } = options.value
  try {
    return await command.run({ settings: settings.value, progress: createProgress(io), io, has, words })
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error
    usageError(io, name, error.message)
    return error.exitCode
  }
}

import { debuglog } from 'node:util'
import { checkEnvironment, environmentMessage } from '../platform/environment.ts'
import { COMMANDS, HELP } from './commands.ts'
import type { Io } from './io.ts'
import { VERSION } from '../platform/version.ts'

/** A reader that has seen enough (`gongkai … | head`) closes the pipe: the rest is dropped, the exit code stays true. */
function writerTo(stream: NodeJS.WriteStream): (text: string) => void {
  let closed = false
  stream.on('error', () => (closed = true))
  return (text) => {
    if (!closed) stream.write(text)
  }
}

const { env } = process
const isSet = (value: string | undefined): boolean => value !== undefined && value !== ''

const io: Io = {
  out: writerTo(process.stdout),
  err: writerTo(process.stderr),
  colour: process.stdout.isTTY && !isSet(env['NO_COLOR']) && env['TERM'] !== 'dumb',
  env,
}

const EXIT_UNUSABLE = 2
const printDetails = debuglog('gongkai')

/** A defect of the program: one line, and the stack only with NODE_DEBUG=gongkai. */
function defect(error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error
  io.err(`gongkai：程序内部错误（${name}）；请把所用命令和文件发给维护者，设 NODE_DEBUG=gongkai 再运行可看到详情\n`)
  printDetails('%O', error)
  process.exitCode = EXIT_UNUSABLE
}

function refuse(message: string): number {
  io.err(`gongkai：${message.replaceAll(/\s*\n\s*/g, ' ')}\n`)
  return EXIT_UNUSABLE
}

async function start([name = '', ...rest]: readonly string[]): Promise<number> {
  const environment = checkEnvironment(env)
  if (!environment.ok) return refuse(environmentMessage(environment.error))
  if (name === '') return refuse(`缺少命令；可用命令：${[...COMMANDS.keys()].join('、')}，用法见 gongkai --help`)
  if (['--help', '-h', 'help'].includes(name)) return (io.out(HELP), 0)
  if (['--version', '-v', '-V'].includes(name)) return (io.out(`${VERSION}\n`), 0)
  const load = COMMANDS.get(name)
  if (load === undefined) {
    return refuse(`没有命令“${name}”；可用命令：${[...COMMANDS.keys()].join('、')}，用法见 gongkai --help`)
  }
  const { run } = await load()
  return run(
    rest.map((word) => (word === '-h' ? '--help' : word)),
    io,
  )
}

// React checks itself at length otherwise; the commands that need it are loaded after this line.
if (!isSet(env['NODE_ENV'])) env['NODE_ENV'] = 'production'

process.on('uncaughtException', defect)
try {
  process.exitCode = await start(process.argv.slice(2))
} catch (error) {
  defect(error)
}

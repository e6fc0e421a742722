import { createServer } from 'node:net'
import { CannotStart, EXIT_USAGE } from './refusal.ts'

const PROBLEMS: Readonly<Record<string, string>> = {
  EADDRINUSE: '已被别的程序占用',
  EACCES: '没有权限使用',
  EADDRNOTAVAIL: '本机没有这个地址',
  ENOTFOUND: '主机名找不到',
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Why an address cannot be listened on, in a line for the operator; any other error as it is. */
export function portProblem(error: unknown, host: string, port: number): unknown {
  const problem = PROBLEMS[codeOf(error)]
  if (problem === undefined) return error
  return new CannotStart(
    `${host} 的端口 ${port} ${problem}；请换一个端口，如 PORT=${port + 1}，或停掉那个程序`,
    EXIT_USAGE,
  )
}

/** Refuses early, before a database is started, when the address cannot be listened on. */
export async function portMustBeFree(host: string, port: number): Promise<void> {
  const server = createServer()
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen({ host, port }, resolve)
    })
  } catch (error) {
    throw portProblem(error, host, port)
  } finally {
    server.close()
  }
}

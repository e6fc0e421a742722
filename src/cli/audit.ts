import { resolve } from 'node:path'
import { type ChainBroken, type ChainHolds, verifyAudit } from '../platform/audit/verify.ts'
import { openDatabase } from '../platform/database/open-database.ts'
import { createLog } from '../platform/log.ts'
import type { Io } from './io.ts'
import { usageError } from './screen.ts'
import { databaseMustExist, openServerShown, schemaMustBeCurrent } from './server/open.ts'
import { createProgress } from './server/progress.ts'
import { type Given, runServerCommand } from './server/run.ts'

const USAGE = `用法：gongkai audit verify   逐条核对操作留痕，看有没有被改动、删除或补插
选项：--json
退出码：0 完好；1 有一处对不上；2 用法不对；3 数据库不可用`

function brokenLine(broken: ChainBroken): string {
  switch (broken.kind) {
    case 'seal-missing':
      return `缺少第 ${broken.number} 个封签`
    case 'seal-changed':
      return `第 ${broken.number} 个封签被改动`
    case 'entry-changed':
      return `第 ${broken.id} 条留痕被改动（封签 ${broken.number}）`
    case 'entry-missing':
      return `第 ${broken.after ?? '0'} 条之后有留痕被删除（封签 ${broken.number}）`
    case 'entry-added':
      return `第 ${broken.id} 条是事后补插的（封签 ${broken.number}）`
  }
}

const holdsLine = ({ entries, seals, unsealed }: ChainHolds): string =>
  `留痕完好：${entries} 条，${seals} 个封签${unsealed === 0 ? '' : `；另有 ${unsealed} 条尚未封签`}`

async function verify({ settings, io, has, words }: Given): Promise<number> {
  if (words.join(' ') !== 'verify') return usageError(io, 'audit', '请写 audit verify')
  const quiet = createProgress({ ...io, out: () => undefined })
  const dataDir = settings.dataDir ?? resolve('data')
  databaseMustExist(settings, dataDir)
  const server = await openServerShown(settings, dataDir, quiet)
  const database = await openDatabase(server, createLog('warn'))
  try {
    await schemaMustBeCurrent(database)
    const outcome = await verifyAudit(database.appPool)
    if (has('json')) {
      const result = outcome.ok
        ? { holds: true, ...outcome.value }
        : { holds: false, ...outcome.error, number: Number(outcome.error.number) }
      io.out(`${JSON.stringify(result)}\n`)
    } else {
      io.out(outcome.ok ? `${holdsLine(outcome.value)}\n` : `留痕对不上：${brokenLine(outcome.error)}\n`)
    }
    return outcome.ok ? 0 : 1
  } finally {
    await database.close()
    await server.stop()
  }
}

/** `audit verify`: walks the chain of seals. */
export const run = (args: readonly string[], io: Io): Promise<number> =>
  runServerCommand({ name: 'audit', usage: USAGE, flags: ['json'], takesWords: true, run: verify }, args, io)

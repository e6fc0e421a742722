import { open, stat } from 'node:fs/promises'
import { type Result, ok, refuse } from '../../kernel/result.ts'

/** Why a file could not be read, as one Chinese sentence that says how to mend it. */
export interface Unreadable {
  readonly reason: string
}

/** Longest file that is read. */
export const MOST_BYTES = 20 * 1024 * 1024
export const tooLarge = (most: number): string =>
  `超过 ${Math.floor(most / 1024 / 1024)} MB；请确认选对了文件，去掉与报告无关的内容后再试`

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: '文件不存在；请核对路径和文件名',
  ENOTDIR: '路径中有一段不是文件夹；请核对路径',
  EISDIR: '是文件夹，不是文件；请写出其中的文件名',
  EACCES: '没有读取权限；请修改文件权限或换用有权限的账号',
  EPERM: '没有读取权限；请修改文件权限或换用有权限的账号',
  ELOOP: '符号链接互相指向，找不到文件；请写出真实路径',
  ENAMETOOLONG: '路径太长；请改用较短的路径',
  ERR_INVALID_ARG_VALUE: '路径里有不能用的字符；请核对路径',
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN'

/** What to tell about an error of the file system. */
export const problemOf = (error: unknown): Unreadable => {
  const code = codeOf(error)
  return { reason: PROBLEMS[code] ?? `读取时系统报错（${code}）；请检查磁盘和文件后再试` }
}

const CHUNK = 1024 * 1024

/** Reads at most one byte more than the limit, whatever size the system gave: a file may grow, and /proc says 0. */
async function bytesOf(path: string, most: number): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const chunks: Buffer[] = []
    let length = 0
    while (length <= most) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK)
      if (bytesRead === 0) break
      chunks.push(buffer.subarray(0, bytesRead))
      length += bytesRead
    }
    return Buffer.concat(chunks, length)
  } finally {
    await file.close()
  }
}

/** The bytes of an ordinary file of at most `most` bytes, 20 MB unless told. Refused, before anything is read: folders, pipes, devices, larger files. */
export async function readBytes(path: string, most = MOST_BYTES): Promise<Result<Uint8Array, Unreadable>> {
  try {
    const about = await stat(path)
    if (about.isDirectory()) return refuse({ reason: PROBLEMS['EISDIR'] ?? '' })
    if (!about.isFile()) return refuse({ reason: '是管道、设备或套接字，不是普通文件；请先保存为文件' })
    if (about.size > most) return refuse({ reason: tooLarge(most) })
    const bytes = await bytesOf(path, most)
    return bytes.length > most ? refuse({ reason: tooLarge(most) }) : ok(bytes)
  } catch (error) {
    return refuse(problemOf(error))
  }
}

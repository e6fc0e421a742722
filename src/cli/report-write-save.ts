import { randomBytes } from 'node:crypto'
import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Unreadable } from '../documents/readers/read-bytes.ts'
import { ok, refuse, type Result } from '../kernel/result.ts'

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: '所在的文件夹不存在；请先建立文件夹或核对路径',
  ENOTDIR: '路径中有一段不是文件夹；请核对路径',
  EISDIR: '是文件夹，不是文件；请写出文件名',
  EACCES: '没有写入权限；请修改权限或换一个文件夹',
  EPERM: '没有写入权限；请修改权限或换一个文件夹',
  EROFS: '所在的磁盘只能读取；请换一个文件夹',
  ENOSPC: '磁盘已满；请清理后再试',
  EDQUOT: '磁盘配额已用完；请清理后再试',
  ELOOP: '符号链接互相指向；请写出真实路径',
  ENAMETOOLONG: '文件名或路径太长；请改用较短的名称',
  ERR_INVALID_ARG_VALUE: '路径里有不能用的字符；请核对路径',
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN'

function problem(error: unknown): { readonly ok: false; readonly error: Unreadable } {
  const code = codeOf(error)
  return refuse({ reason: PROBLEMS[code] ?? `写入时系统报错（${code}）；请检查磁盘后再试` })
}

/** A place where a file may be put; `mode` is that of the file it replaces. */
export interface Target {
  readonly path: string
  readonly mode: number | undefined
}

/** Looks before anything is computed: a folder, a device, a missing or forbidden folder are refused. A link is followed. */
export async function findTarget(path: string): Promise<Result<Target, Unreadable>> {
  try {
    await access(dirname(path), constants.W_OK)
    const about = await stat(path).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return undefined
      throw error
    })
    if (about === undefined) return ok({ path, mode: undefined })
    if (about.isDirectory()) return refuse({ reason: PROBLEMS['EISDIR'] ?? '' })
    if (!about.isFile()) return refuse({ reason: '是管道、设备或套接字，不是普通文件；请换一个文件名' })
    await access(path, constants.W_OK)
    return ok({ path: await realpath(path), mode: about.mode & 0o777 })
  } catch (error) {
    return problem(error)
  }
}

const NEW_FILE = 0o666

/** Writes all or nothing: a file beside the target takes its name when it is complete and on the disk. */
export async function saveTo({ path, mode }: Target, bytes: Uint8Array): Promise<Result<void, Unreadable>> {
  const beside = join(dirname(path), `.${basename(path).slice(0, 40)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const file = await open(beside, 'wx', mode ?? NEW_FILE)
    try {
      await file.writeFile(bytes)
      if (mode !== undefined) await file.chmod(mode)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
    return ok(undefined)
  } catch (error) {
    await rm(beside, { force: true })
    return problem(error)
  }
}

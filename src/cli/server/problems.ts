import { launchMessage } from '../../platform/embedded/problems.ts'
import { OLDEST_SERVER, type MigrationRefused } from '../../platform/database/migrate.ts'
import type { DatabaseProblem } from '../../platform/database/open-database.ts'

const CODES: Readonly<Record<string, string>> = {
  ECONNREFUSED: '没有数据库在那里应答；请先启动数据库，或核对主机和端口',
  ENOTFOUND: '主机名找不到；请核对',
  EAI_AGAIN: '主机名找不到；请核对',
  ETIMEDOUT: '连接超时；请核对主机、端口和防火墙',
  ENOENT: '套接字不存在；请先启动数据库，或核对路径',
  '28P01': '密码不对；请核对',
  '28000': '这个用户不能这样登录；请核对用户名和 pg_hba.conf',
  '3D000': '没有这个数据库；请先建立',
  '42501': '权限不够；请改用拥有该数据库的用户',
  '42704': '缺少 gongkai_owner、gongkai_app、gongkai_public 中的角色；请先建立',
  '22023': '缺少 gongkai_owner、gongkai_app、gongkai_public 中的角色，或不能切换到它；请先建立，或写明各角色的地址',
  '53300': '连接数已满；请调高 max_connections',
  '57P03': '数据库正在启动或停止；请稍后再试',
}

function migrationMessage(problem: MigrationRefused): string {
  switch (problem.kind) {
    case 'roles-missing':
      return `数据库里缺少角色 ${problem.roles.join('、')}；请用管理员账号运行 create role 角色名 login，再启动`
    case 'server-too-old':
      return `数据库是 PostgreSQL ${problem.version}，至少要 ${OLDEST_SERVER}；请升级数据库`
    case 'changed':
      return `迁移文件 ${problem.name} 执行之后被改动过；请恢复原来的文件，数据未改动`
    case 'newer':
      return `数据库已由更新的版本升级（${problem.name}）；请安装那个版本或更新的版本，数据未改动`
    case 'failed':
      return `迁移 ${problem.name} 没有成功，已全部撤回：${problem.problem.replaceAll(/\s+/gu, ' ')}`
  }
}

/** The one line to print before ending: what is wrong, where, how to mend it. */
export function databaseMessage(problem: DatabaseProblem): string {
  switch (problem.kind) {
    case 'launch':
      return launchMessage(problem.problem)
    case 'unreachable':
      return `连接不上数据库（${problem.variable}）：${CODES[problem.code] ?? `错误 ${problem.code}`}`
    case 'migration':
      return migrationMessage(problem.problem)
    case 'no-owner':
      return '没有写明 DATABASE_OWNER_URL，不能升级数据结构；请写明后再运行 gongkai migrate'
  }
}

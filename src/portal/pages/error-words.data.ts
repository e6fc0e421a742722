/** What happened and what can be done, in words for the reader. */
export interface ErrorWords {
  readonly title: string
  readonly sentence: string
}

const OURS: ErrorWords = { title: '系统出了问题', sentence: '这是我们的问题，已经记录下来。请稍后再试。' }

const WORDS: Readonly<Record<number, ErrorWords>> = {
  400: { title: '看不懂这个请求', sentence: '地址或者提交的内容不完整。请回到上一页再试。' },
  403: { title: '不能打开这个页面', sentence: '这个页面不对外公开，或者提交的地方不对。' },
  404: { title: '没有找到这个页面', sentence: '地址可能写错了，也可能这条信息已经移动或者撤下。' },
  405: { title: '这个地址不接收提交', sentence: '请从页面上的表单重新提交。' },
  408: { title: '等待的时间太长', sentence: '内容没有传完。请检查网络后再试。' },
  413: { title: '提交的内容太大', sentence: '请换一个小一些的文件再试。' },
  414: { title: '地址太长', sentence: '请把查询的内容写短一些。' },
  429: { title: '操作太快了', sentence: '请过一会儿再试。' },
  500: OURS,
  503: { title: '暂时不能使用', sentence: '系统正在启动或者维护。请几分钟后再试。' },
}

/** Words for a status; one that is not listed is told as our fault. */
export const errorWords = (status: number): ErrorWords => WORDS[status] ?? OURS

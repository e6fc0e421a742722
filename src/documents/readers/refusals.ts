import { type Result, refuse } from '../../kernel/result.ts'
import type { Unreadable } from './read-bytes.ts'

/** End of each refusal for size. */
export const MEND_SIZE = '不像一份年度报告；请确认选对了文件，去掉与报告无关的内容后再试'

const SAVE_DOCX = '请用 Word 或 WPS 打开后另存为 .docx 再试'
const OPEN_AGAIN = '可能没有传完或存坏了；请用原来的软件打开检查，另存后再试'

/** Kinds of file that are recognised and not read, and what the person can do; one sentence each. */
export const REFUSED = {
  empty: '文件是空的；请检查是否选错了文件',
  wps: `内容是 WPS 文字格式（.wps），不能直接读取；请用 WPS 打开后另存为 .docx 再试`,
  ofd: '内容是 OFD 版式文件（.ofd），不能直接读取；请用生成它的文字稿（.docx），或用阅读器导出为 .docx 或 .pdf 后再试',
  xls: '内容是 Excel 97–2003 工作簿（.xls），不能直接读取；请用 Excel 或 WPS 打开后另存为 .xlsx 再试',
  xlsb: '内容是 Excel 二进制工作簿（.xlsb），不能直接读取；请打开后另存为 .xlsx 再试',
  slides: '内容是演示文稿（.ppt、.pptx），不是年度报告的文本；请提供报告的文字稿（.docx）',
  message: '内容是 Outlook 邮件（.msg），不能直接读取；请把邮件里的报告附件另存后再试',
  office: '内容是认不出的 Office 97–2003 文件，不能直接读取；请用原来的软件打开后另存为 .docx 再试',
  encrypted: '文件已加密（需要密码才能打开），不能读取；请用密码打开，取消密码后另存再试',
  rights: '文件受权限管理（IRM）保护，不能读取；请用有权限的账号打开，取消保护后另存再试',
  word95: `内容是 Word 95 或更早的文档（.doc），不能直接读取；${SAVE_DOCX}`,
  rtf: `内容是 RTF 文件（.rtf），不能直接读取；${SAVE_DOCX}`,
  flat: `内容是 Word 的 XML 文件，不能直接读取；${SAVE_DOCX}`,
  odf: `内容是 OpenDocument 文件（.odt、.ods），不能直接读取；${SAVE_DOCX}`,
  webArchive: '内容是网页归档（.mht），不能直接读取；请用浏览器打开后另存为 .html，或把正文粘贴到 Word 存为 .docx 再试',
  archive: '内容是压缩包，不能直接读取；请先解压，再选其中的报告文件',
  image: '内容是图片，没有文字可读；请提供报告的文字稿（.docx）或带文字的 PDF',
  media: '内容是音频或视频，不是年度报告的文本；请确认选对了文件',
  noText: '没有读到文字，可能整页都是图片；请提供可以选中文字的文件（.docx 或带文字的 PDF）',
  brokenZip: `压缩结构不完整或已损坏，${OPEN_AGAIN}`,
  brokenDocx: `内容是 Word 文档（.docx），但不完整或已损坏，${OPEN_AGAIN}`,
  brokenXlsx: `内容是 Excel 工作簿（.xlsx），但不完整或已损坏，${OPEN_AGAIN}`,
  brokenDoc: `内容是 Word 97–2003 文档（.doc），但不完整或已损坏，${OPEN_AGAIN}`,
  unsafePath: '压缩包里有不安全的文件路径，不予读取；请用 Word、WPS 或 Excel 重新另存后再试',
  entities: 'XML 里有实体或 DTD 声明，正常的 Office 文件没有，不予读取；请用 Word、WPS 或 Excel 重新另存后再试',
} as const satisfies Readonly<Record<string, string>>

export type RefusedKind = keyof typeof REFUSED

export const refused = (kind: RefusedKind): Result<never, Unreadable> => refuse({ reason: REFUSED[kind] })

/** A kind of file outside office work, by the name its format has. */
export const foreign = (name: string): Result<never, Unreadable> =>
  refuse({ reason: `内容是 ${name} 文件，不是年度报告的文本；请确认选对了文件` })

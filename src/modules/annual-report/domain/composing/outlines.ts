import { formatOf } from '../formats/index.ts'
import type { FormatId } from '../report.ts'
import type { ChapterOutline, Outline, Part } from './outline.ts'
import { CHANNELS, KEY_MATTERS, NUMBERS, PLATFORMS } from './sentences/disclosure.data.ts'
import { INTERPRETATION, LETTERS, SCHOOLS } from './sentences/interaction.data.ts'
import { ATTRIBUTES, CATALOGUE, SECRECY } from './sentences/management.data.ts'
import { LEADERSHIP, REGULATIONS, TRAINING } from './sentences/organisation.data.ts'
import { PREFACE } from './sentences/preface.data.ts'
import { MENDED, OTHER, PROBLEMS, STEPS_TO_COME } from './sentences/problems.data.ts'
import { APPEALS, FEES, FEES_2018, REQUESTS } from './sentences/requests.data.ts'

const part = (heading: string, ...paragraphs: readonly Part['paragraphs'][]): Part => ({
  heading,
  paragraphs: paragraphs.flat(),
})
const chapter = (title: string, ...parts: readonly Part[]): ChapterOutline => ({ title, parts })
const plain = (...paragraphs: readonly Part['paragraphs'][]): Part => ({ paragraphs: paragraphs.flat() })

/** Report years up to 2018 prescribe matters, not headings. Source: 条例（2007）第三十二条. */
const OUTLINE_2018: Outline = {
  preface: PREFACE,
  chapters: [
    chapter(
      '概述',
      part('组织领导', LEADERSHIP, TRAINING),
      part('制度建设', REGULATIONS, ATTRIBUTES),
      part('公开目录', CATALOGUE),
      part('保密审查', SECRECY),
    ),
    chapter(
      '主动公开政府信息情况',
      part('公开数量', NUMBERS, CHANNELS),
      part('公开平台', PLATFORMS),
      part('重点领域信息', KEY_MATTERS),
      part('解读回应', INTERPRETATION),
      part('互动交流', LETTERS),
      part('学校信息公开', SCHOOLS),
    ),
    chapter('依申请公开政府信息情况', plain(REQUESTS)),
    chapter('收费及减免情况', plain(FEES_2018)),
    chapter('行政复议和行政诉讼情况', plain(APPEALS)),
    chapter('存在的主要问题及改进措施', plain(PROBLEMS, STEPS_TO_COME)),
    chapter('其他需要报告的事项', plain(OTHER)),
  ],
}

const PARTS_OF_SURVEY: readonly Part[] = [
  part('主动公开', NUMBERS, KEY_MATTERS, INTERPRETATION, LETTERS),
  part('依申请公开', REQUESTS, APPEALS),
  part('政府信息管理', ATTRIBUTES, SECRECY, CATALOGUE, REGULATIONS),
  part('政府信息公开平台建设', CHANNELS, PLATFORMS, SCHOOLS),
  part('监督保障', LEADERSHIP, TRAINING),
]

/** What is told in each of the six chapters of the forms; those of the tables hold the tables only. */
const PARTS_BY_CHAPTER: readonly (readonly Part[])[] = [
  PARTS_OF_SURVEY,
  [],
  [],
  [],
  [plain(MENDED, PROBLEMS, STEPS_TO_COME)],
  [plain(FEES, OTHER)],
]

const outlineOfForm = (format: FormatId): Outline => ({
  preface: PREFACE,
  chapters: formatOf(format).chapters.map(({ title }, index) => ({
    title,
    parts: PARTS_BY_CHAPTER[index] ?? [],
    always: true,
  })),
})

export const OUTLINES: Readonly<Record<FormatId, Outline>> = {
  '2018': OUTLINE_2018,
  '2019': outlineOfForm('2019'),
  '2021': outlineOfForm('2021'),
}

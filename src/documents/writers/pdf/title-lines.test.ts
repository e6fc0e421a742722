import { describe, expect, it } from 'vitest'
import { titleLines } from './title-lines.ts'

describe('titleLines', () => {
  it.each([
    ['示例市教育局政府信息公开指南', ['示例市教育局政府信息公开指南']],
    ['示例市教育局2025年政府信息公开工作年度报告', ['示例市教育局', '2025年政府信息公开工作年度报告']],
    ['关于进一步加强义务教育阶段学校信息公开工作的通知', ['关于进一步加强义务教育', '阶段学校信息公开工作的通知']],
    ['公'.repeat(45), ['公'.repeat(15), '公'.repeat(14), '公'.repeat(16)]],
    ['', ['']],
  ])('breaks %s between words into lines of like length', (title, lines) => {
    expect(titleLines(title, 20)).toEqual(lines)
  })

  it('leaves a title alone that cannot be broken', () => {
    expect(titleLines('a'.repeat(200), 20)).toEqual(['a'.repeat(200)])
    expect(titleLines('任何标题', 0)).toEqual(['任何标题'])
  })
})

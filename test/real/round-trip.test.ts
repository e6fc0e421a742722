import { describe, expect, it } from 'vitest'
import { readBytes } from '../golden/compare.ts'
import { FILES, throughFile } from '../round-trip/files.ts'
import { bytesOf, whenPresent } from './folder.ts'

const SEEDS = ['000.txt', '001.txt', '002.txt', '003.txt', '004.txt']

whenPresent('seeds', () => {
  describe.each(SEEDS)('seed %s', (file) => {
    it.each(FILES)('keeps its figures and tables through %s', async (ending) => {
      const { report } = await readBytes(bytesOf('seeds', file))
      const read = await throughFile(report, ending)
      expect({ figures: read.figures, tables: read.tables }).toEqual({ figures: report.figures, tables: report.tables })
      expect([read.organ, read.year, read.format, read.period]).toEqual([
        report.organ,
        report.year,
        report.format,
        report.period,
      ])
    })
  })
})

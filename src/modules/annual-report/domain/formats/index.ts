import type { FormatId } from '../report.ts'
import type { Format } from './format.ts'
import { FORMAT_2018 } from './format-2018.ts'
import { FORMAT_2019 } from './format-2019.ts'
import { FORMAT_2021 } from './format-2021.ts'

/** Oldest first; the years touch and never overlap (asserted in index.test.ts). */
export const FORMATS: readonly Format[] = [FORMAT_2018, FORMAT_2019, FORMAT_2021]

const BY_ID: Readonly<Record<FormatId, Format>> = { '2018': FORMAT_2018, '2019': FORMAT_2019, '2021': FORMAT_2021 }

export const formatOf = (id: FormatId): Format => BY_ID[id]

/**
 * The format of a report year (报告年度, not the year of publication): up to 2018 the 2018 one, 2019 and 2020 the trial format,
 * from 2021 the present one. A year before the first format is read with the first.
 * Source: 国办发〔2014〕32号；国办公开办函〔2019〕60号；国办公开办函〔2021〕30号.
 */
export const formatOfYear = (year: number): FormatId =>
  FORMATS.findLast((format) => year >= format.from)?.id ?? FORMAT_2018.id

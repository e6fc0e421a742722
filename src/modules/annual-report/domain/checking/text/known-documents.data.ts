/** A document that annual reports cite often, its number, and the words of its title that tell it from others. */
export interface KnownDocument {
  readonly prefix: string
  readonly year: number
  readonly serial: number
  /** Tried on the words before the number, in the same sentence. */
  readonly title: RegExp
}

export const KNOWN_DOCUMENTS: readonly KnownDocument[] = [
  { prefix: '教办', year: 2010, serial: 15, title: /推进中小学信息公开/u },
  { prefix: '国办发', year: 2010, serial: 57, title: /进一步做好政府信息公开保密审查/u },
  { prefix: '国办发', year: 2014, serial: 32, title: /政府信息公开情况统计报送/u },
  { prefix: '国办发', year: 2016, serial: 19, title: /2016年政务公开工作要点/u },
  { prefix: '国办发', year: 2016, serial: 80, title: /全面推进政务公开工作的意见》+实施细则/u },
  { prefix: '国办发', year: 2017, serial: 24, title: /2017年政务公开工作要点/u },
  { prefix: '国办发', year: 2017, serial: 47, title: /政府网站发展指引/u },
  { prefix: '国办发', year: 2018, serial: 123, title: /推进政务新媒体健康有序发展/u },
  { prefix: '国办发', year: 2020, serial: 17, title: /2020年政务公开工作要点/u },
  { prefix: '国办发', year: 2020, serial: 50, title: /公共企事业单位信息公开规定制定办法/u },
  { prefix: '国办函', year: 2020, serial: 109, title: /信息处理费管理办法/u },
  { prefix: '国办秘函', year: 2019, serial: 19, title: /政府网站与政务新媒体检查指标/u },
  { prefix: '国办公开办函', year: 2019, serial: 60, title: /政府信息公开工作年度报告有关事项/u },
  { prefix: '国办公开办函', year: 2019, serial: 61, title: /规范政府信息公开平台/u },
  { prefix: '国办公开办函', year: 2021, serial: 30, title: /政府信息公开工作年度报告格式》+(?!\(试行\))/u },
]

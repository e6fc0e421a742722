/** How the entries of a list are printed: `{text}` is an entry that is only words, `{ordinal}` its number. */
export interface ListForm {
  readonly item: string
  readonly between: string
}

export const PLAIN_LIST: ListForm = { item: '{text}', between: '、' }

/** Lists by the name of their field; every other list is `PLAIN_LIST`. */
export const LIST_FORMS: Readonly<Record<string, ListForm>> = {
  categories: { item: '{label}{count}条', between: '，' },
  requestResults: { item: '{name}{count}件', between: '，' },
  reconsiderationResults: { item: '{name}{count}件', between: '、' },
  conferences: { item: '{day}{act}{name}', between: '；' },
  programmes: { item: '{name}{count}期（约{minutes}分钟）', between: '、' },
  problemWords: { item: '{ordinal}是{text}', between: '；' },
  stepWords: { item: '{ordinal}是{text}', between: '；' },
  mendedWords: { item: '针对{problem}的问题，{act}', between: '；' },
  duties: { item: '{text}', between: '，' },
  guidance: { item: '{text}', between: '，' },
  timing: { item: '{text}', between: '，' },
  highlights: { item: '{text}', between: '；' },
}

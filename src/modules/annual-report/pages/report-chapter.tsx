import type { ReactNode } from 'react'
import { Segmented } from '../../../portal/components/segmented.tsx'
import { StatutoryTable } from '../../../portal/components/statutory/statutory-table.tsx'
import type { Block, Paragraph, Table } from '../../../documents/tree.ts'
import type { ChapterView } from './report-chapters.ts'

const CLASSES: Readonly<Record<Paragraph['role'], string | undefined>> = {
  body: undefined,
  flush: 'flush',
  centre: 'flush',
  signature: 'sign',
  date: 'sign',
  note: 'flush',
}

function Prose({ block }: { readonly block: Exclude<Block, Table> }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 3 ? <h4>{block.text}</h4> : <h3>{block.text}</h3>
    case 'paragraph':
      return <p className={CLASSES[block.role]}>{block.text}</p>
    case 'page-break':
      return null
  }
}

const isTable = (block: Block): block is Table => block.kind === 'table'

/** A part of the report: its text in one column, its tables over the whole width, and what belongs to it. */
export function ReportChapter({ chapter, children }: { readonly chapter: ChapterView; readonly children?: ReactNode }) {
  const prose = chapter.blocks.filter((block): block is Exclude<Block, Table> => !isTable(block))
  return (
    <section className="sec" id={chapter.id}>
      {chapter.heading !== '' && (
        <h2 className="seg">
          <Segmented text={chapter.heading} />
        </h2>
      )}
      {prose.length > 0 && (
        <div className="doc">
          {prose.map((block, index) => (
            <Prose key={index} block={block} />
          ))}
        </div>
      )}
      {chapter.blocks.filter(isTable).map((table) => (
        <StatutoryTable key={table.id} table={table} />
      ))}
      {children}
    </section>
  )
}

import { Icon } from '../../../portal/components/icon.tsx'
import { reportPage } from '../../../portal/frame/addresses.ts'

/** Kinds of files that a report can be taken home as. */
export const DOWNLOADS = [
  { ending: '.pdf', label: 'PDF', type: 'application/pdf' },
  {
    ending: '.docx',
    label: 'Word（DOCX）',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  {
    ending: '.xlsx',
    label: 'Excel（XLSX）',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  { ending: '.json', label: '数据（JSON）', type: 'application/json; charset=utf-8' },
] as const

/** Files of the report; they are the same in both views. */
export const Downloads = ({ slug, year }: { readonly slug: string; readonly year: number }) => (
  <ul className="tools" aria-label="下载本年报">
    {DOWNLOADS.map(({ ending, label }) => (
      <li key={ending}>
        <a href={`${reportPage(slug, year)}${ending}`}>
          <Icon name="down" />
          {label}
        </a>
      </li>
    ))}
  </ul>
)

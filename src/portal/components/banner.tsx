import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

type BannerKind = 'plain' | 'ok' | 'hold' | 'no'

const ICONS = { plain: 'info', ok: 'ok', hold: 'warn', no: 'stop' } as const

interface BannerProps {
  readonly kind?: BannerKind
  readonly title: string
  readonly children?: ReactNode
}

/** One thing to know before reading on; never two of a kind on a page. */
export const Banner = ({ kind = 'plain', title, children }: BannerProps) => (
  <div className={kind === 'plain' ? 'banner' : `banner ${kind}`}>
    <Icon name={ICONS[kind]} />
    <div>
      <h2>{title}</h2>
      {children}
    </div>
  </div>
)

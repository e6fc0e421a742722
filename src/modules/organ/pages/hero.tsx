import type { ReactNode } from 'react'
import { SearchForm } from '../../../portal/components/search-bar.tsx'

interface HeroProps {
  /** Home of the site that is searched. */
  readonly home: string
  readonly label: string
  readonly placeholder: string
  readonly children?: ReactNode
}

/** The one question of a home. */
export const Hero = ({ home, label, placeholder, children }: HeroProps) => (
  <div className="hero">
    <div className="wrap">
      <h1>您想查什么？</h1>
      <SearchForm home={home} label={label} placeholder={placeholder} />
      {children}
    </div>
  </div>
)

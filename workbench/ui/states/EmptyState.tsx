import type { ReactNode } from 'react'
import { type MotifName, motifAddress } from '../motifAddress'
import { OfflineMotif } from './OfflineMotif'
import './EmptyState.css'

interface Props {
  motif: MotifName
  title: string
  text?: string
  /** True where it is the whole page, and its title the page's heading. */
  isPage?: boolean
  children?: ReactNode
}

/** The screen of a place with nothing in it: why, and what to do. */
export function EmptyState({ motif, title, text, isPage = false, children }: Props) {
  return (
    <div className="empty-state">
      {motif === 'empty-offline' ? <OfflineMotif /> : <img src={motifAddress(motif)} alt="" width={120} height={90} />}
      {isPage ? <h1>{title}</h1> : <b>{title}</b>}
      {text && <p>{text}</p>}
      {children && <div className="empty-state__act">{children}</div>}
    </div>
  )
}

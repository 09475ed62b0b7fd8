import type { ReactNode } from 'react'
import { type MotifName, motifAddress } from '../motifAddress'
import { OfflineMotif } from './OfflineMotif'
import './EmptyState.css'

interface Props {
  motif: MotifName
  title: string
  text?: string
  children?: ReactNode
}

/** The screen of a place with nothing in it: why, and what to do. */
export function EmptyState({ motif, title, text, children }: Props) {
  return (
    <div className="empty-state">
      {motif === 'empty-offline' ? <OfflineMotif /> : <img src={motifAddress(motif)} alt="" width={120} height={90} />}
      <b>{title}</b>
      {text && <p>{text}</p>}
      {children && <div className="empty-state__act">{children}</div>}
    </div>
  )
}

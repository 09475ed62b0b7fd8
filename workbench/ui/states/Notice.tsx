import type { ReactNode } from 'react'
import { Icon } from '../Icon'
import './Notice.css'

interface Props {
  tone?: 'quiet' | 'warn' | 'bad' | 'good'
  act?: { label: string; onPress: () => void } | undefined
  children: ReactNode
}

/** A sentence close to what it is about. */
export function Notice({ tone = 'quiet', act, children }: Props) {
  return (
    <div className={`notice notice--${tone}`} role={tone === 'quiet' ? undefined : 'status'}>
      <Icon name={tone === 'good' ? 'check' : 'notice'} size={16} />
      <div className="grow">{children}</div>
      {act && (
        <button type="button" className="link" onClick={act.onPress}>
          {act.label}
        </button>
      )}
    </div>
  )
}

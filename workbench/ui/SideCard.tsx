import { type ReactNode, useId } from 'react'
import { Icon } from './Icon'
import { uiTexts } from './texts'
import './SideCard.css'

interface Props {
  label: string
  onClose: () => void
  children: ReactNode
}

/** The card of one thing beside its list; its parts stand below each other. */
export function SideCard({ label, onClose, children }: Props) {
  return (
    <aside className="panel side-card" aria-label={label}>
      <button type="button" className="side-card__close" aria-label={uiTexts.close} onClick={onClose}>
        <Icon name="close" size={16} />
      </button>
      {children}
    </aside>
  )
}

/** A part of the card under a heading of its own. */
export function CardPart({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className="side-card__part" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}

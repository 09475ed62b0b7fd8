import type { ReactNode } from 'react'
import './Beside.css'

/** A list, and at its right the card of the row that is open; on narrow screens the card stands above. */
export function Beside({ card, children }: { card: ReactNode; children: ReactNode }) {
  return (
    <div className={card ? 'beside beside--open' : 'beside'}>
      {children}
      {card}
    </div>
  )
}

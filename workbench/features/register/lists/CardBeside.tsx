import { type ReactNode, Suspense } from 'react'
import { Outlet } from 'react-router-dom'
import { Beside } from '../../../ui/lists/Beside'
import type { RegisterList } from './besideList'

interface Props {
  isOpen: boolean
  about: RegisterList
  children: ReactNode
}

/** A list, and beside it the page of the card that is open; the list stays as it is while that is on its way. */
export function CardBeside({ isOpen, about, children }: Props) {
  const card = isOpen && (
    <Suspense>
      <Outlet context={about satisfies RegisterList} />
    </Suspense>
  )
  return <Beside card={card}>{children}</Beside>
}

import { Link } from 'react-router-dom'
import { privateCaseTexts as texts } from '#client/cases/privateCaseTexts'
import { dayText } from '#shared/beijingTime'
import type { PrivateRow } from '#shared/cases/view'
import './Cases.css'

interface Props {
  row: PrivateRow
  /** The list beside it, as it stands in the address. */
  search: string
  isOpen: boolean
  now: number
}

/** A case that is kept for few: that there is one and by when; they alone open it, and each time is written down. */
export function PrivateQueueRow({ row: { id, dueAt, kept, mayOpen }, search, isOpen, now }: Props) {
  const lines = (
    <>
      <b>{texts[kept].title}</b>
      <span className="cases__about">{mayOpen ? texts.logged : texts[kept].notYours}</span>
      <span>{texts.due(dayText(dueAt - 1, now))}</span>
    </>
  )
  if (!mayOpen) return <div className="cases__row cases__row--kept">{lines}</div>
  return (
    <Link className="cases__row" to={`/cases/${id}${search}`} aria-current={isOpen ? 'page' : undefined}>
      {lines}
    </Link>
  )
}

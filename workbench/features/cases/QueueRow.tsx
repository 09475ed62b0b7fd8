import { Link } from 'react-router-dom'
import { caseKind, caseTopicName } from '#shared/cases/case'
import type { CaseRow } from '#shared/cases/view'
import { DueBar } from './DueBar'
import { caseTexts as texts } from './texts'
import './Cases.css'

interface Props {
  row: CaseRow
  /** The list beside it, as it stands in the address. */
  search: string
  isOpen: boolean
  now: number
}

/** A case in the queue: its words, whose it is, and how its promise stands. */
export function QueueRow({ row, search, isOpen, now }: Props) {
  const { id, words, number, kind, topic, isAnonymous, unionName, ownerName, state } = row
  const about = [
    ...[number, caseKind[kind].name, caseTopicName[topic]],
    ...(unionName ? [unionName] : []),
    ...(isAnonymous ? [texts.unnamed] : []),
    !ownerName ? texts.noOwner : state === 'received' ? texts.given(ownerName) : texts.by(ownerName),
  ]
  return (
    <Link className="cases__row" to={`/cases/${id}${search}`} aria-current={isOpen ? 'page' : undefined}>
      <b title={words}>{words}</b>
      <span className="cases__about">{about.join('·')}</span>
      <DueBar promised={row} now={now} />
    </Link>
  )
}

import { Link } from 'react-router-dom'
import { caseKind, caseTopicName } from '#shared/cases/case'
import type { QueueView } from '#shared/cases/input'
import type { CaseRow } from '#shared/cases/view'
import { DueBar } from './DueBar'
import { caseTexts as texts } from './texts'
import './Cases.css'

interface Props {
  row: CaseRow
  view: QueueView
  isOpen: boolean
  now: number
}

/** A case in the queue: its words, whose it is, and how its promise stands. */
export function QueueRow({ row, view, isOpen, now }: Props) {
  const { id, words, number, kind, topic, isAnonymous, unionName, ownerName, state } = row
  const about = [
    ...[number, caseKind[kind].name, caseTopicName[topic]],
    ...(unionName ? [unionName] : []),
    ...(isAnonymous ? [texts.unnamed] : []),
    !ownerName ? texts.noOwner : state === 'received' ? texts.given(ownerName) : texts.by(ownerName),
  ]
  return (
    <Link className="cases__row" to={`/cases/${id}?view=${view}`} aria-current={isOpen ? 'page' : undefined}>
      <b title={words}>{words}</b>
      <span className="cases__about">{about.join('·')}</span>
      <DueBar promised={row} now={now} />
    </Link>
  )
}

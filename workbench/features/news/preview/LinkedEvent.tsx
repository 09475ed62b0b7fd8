import { momentText } from '#shared/beijingTime'
import { eventPhaseName } from '#shared/events/event'
import type { EventCard } from '#shared/events/view'
import { motifAddress } from '../../../ui/motifAddress'
import { StateTag } from '../../../ui/states/StateTag'
import { previewTexts } from './previewTexts'
import './LinkedEvent.css'

/** The event that the article leads to; readers do not see one that is still a draft. */
export function LinkedEvent({
  event: { kind, title, phase, count, closesAt },
  now,
}: {
  event: EventCard
  now: number
}) {
  if (phase === 'draft') return null
  return (
    <div className="linked-event">
      <img src={motifAddress(`event-${kind}`)} alt="" width={40} height={40} />
      <div className="grow">
        <StateTag tone={phase === 'open' ? 'good' : 'mute'}>{eventPhaseName[phase]}</StateTag>
        {phase === 'open' && <span>{previewTexts.left(count.left)}</span>}
        <b>{title}</b>
        <span>{previewTexts.closes(momentText(closesAt, now))}</span>
      </div>
    </div>
  )
}

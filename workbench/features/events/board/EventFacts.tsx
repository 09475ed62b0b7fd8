import { momentText } from '#shared/beijingTime'
import type { UnionEvent } from '#shared/events/event'
import { eventFields } from '#shared/events/eventFields'
import { eventKindName } from '#shared/events/eventKind'
import { eventLines } from '#shared/events/eventLines'
import { Facts } from '../../../ui/lists/Facts'
import { Panel } from '../../../ui/Panel'
import { boardTexts as texts } from './boardTexts'
import { useWhoMay } from './useWhoMay'
import './EventFacts.css'

export function EventFacts({ event }: { event: UnionEvent }) {
  const { kind, startsAt, endsAt, opensAt, closesAt, organiser, hasWaitlist, cancelledReason, summary } = event
  const whoMay = useWhoMay(event.openTo)
  const now = Date.now()
  return (
    <Panel title={texts.facts} className="event-facts">
      <Facts
        facts={[
          [texts.cancelled, cancelledReason],
          [texts.when, texts.to(momentText(startsAt, now), momentText(endsAt, now))],
          [texts.registration, texts.to(momentText(opensAt, now), momentText(closesAt, now))],
          ...eventLines(event).map(({ label, text }): [string, string] => [label, text]),
        ]}
      />
      <Facts
        facts={[
          [eventFields.openTo.label, whoMay],
          [texts.waitlist, hasWaitlist ? texts.hasWaitlist : texts.noWaitlist],
          [eventFields.kind.label, eventKindName[kind]],
          [texts.organiser, organiser],
        ]}
      />
      <Facts facts={[[eventFields.summary.label, summary]]} />
    </Panel>
  )
}

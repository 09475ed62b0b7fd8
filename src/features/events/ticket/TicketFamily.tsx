import { open } from '#platform/pages/navigate'
import type { UnionEvent } from '#shared/events/event'
import { decideFamilyChange, type Ticket } from '#shared/events/ticket/ticket'
import { TicketRow } from './TicketRow'
import { ticketTexts as texts } from './ticketTexts'

interface Props {
  event: UnionEvent
  ticket: Ticket
  /** An offer is answered first. */
  isOffered?: boolean
  now: number
}

/** 同去: those who come along, and the way to change that as long as sign-up goes on. */
export function TicketFamily({ event, ticket: { companions = [] }, isOffered = false, now }: Props) {
  const mayChange = event.family !== undefined && !isOffered && decideFamilyChange(event, now).ok
  if (companions.length === 0 && !mayChange) return null
  const change = { label: texts.changeFamily, onPress: () => open('answers', { id: event.id, who: 'family' }) }
  return (
    <TicketRow label={texts.companions} {...(mayChange && { act: change })}>
      {companions.map(({ name }) => name).join('、') || texts.alone}
    </TicketRow>
  )
}

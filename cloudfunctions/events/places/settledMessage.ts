import { approvedAt, approvedTurn } from '#shared/events/approval/approval'
import { TELL_AFTER_MS } from '#shared/events/enrol/enrolling'
import type { UnionEvent } from '#shared/events/event'
import { placeMessage } from '#shared/events/placeMessage'
import type { Lapse, PlaceStanding, Turn } from '#shared/events/places/placeBook'
import { asChosen } from './asChosen'
import { awaitsOf } from './standing'

interface Settled {
  standing: PlaceStanding
  personId: string
}

/** The message to somebody about where they stand; nothing where the screen says it. */
export function messageOf(event: UnionEvent, { standing, personId }: Settled, now: number) {
  switch (standing.status) {
    case 'confirmed': {
      const seenAt = approvedAt(standing.turn)
      if (seenAt !== undefined) return approvedMessage(event, { ...standing, personId, seenAt }, now)
      const kind = kindOf(standing.turn)
      if (kind === 'place_enrolled') return enrolledMessage(event, { ...standing, personId }, now)
      const { turn } = standing.turn
      const lacks = lacksOf(event, standing.turn)
      return placeMessage(
        { kind, event: asChosen(event, standing.turn), personId, turn, ...lacks, ...awaitsOf(standing.turn) },
        now
      )
    }
    case 'offered': {
      const { turn, until = now } = standing.turn
      const news = { kind: 'place_offered' as const, event: asChosen(event, standing.turn), personId, turn, until }
      return placeMessage({ ...news, ...lacksOf(event, standing.turn) }, now)
    }
    case 'removed': {
      const { turn, reason, declined } = standing.removal
      return placeMessage({ kind: 'place_removed', event, personId, turn, reason, ...(declined && { declined }) }, now)
    }
    case 'none': {
      const { lapse, handed } = standing
      if (handed) return placeMessage({ kind: 'place_handed', event, personId, turn: handed.turn }, now)
      return lapse && placeMessage({ kind: 'place_lapsed', event, personId, ...lapsedAs(lapse) }, now)
    }
    case 'waitlisted': {
      const { turn, position } = standing
      if (kindOf(turn) === 'place_enrolled') return enrolledMessage(event, { turn, personId, position }, now)
      if (turn.late) return placeMessage({ kind: 'place_late', event, personId, turn: turn.turn }, now)
      if (turn.back) return placeMessage({ kind: 'place_back', event, personId, turn: turn.turn, waits: true }, now)
      if (!turn.drawn) return undefined
      const passed = turn.passed?.why
      return placeMessage({ kind: 'place_not_drawn', event, personId, turn: DRAW_TURN, position, passed }, now)
    }
  }
}

function lacksOf({ questions }: UnionEvent, { stock = [] }: Turn): { lacks?: string[] } {
  const lacking = stock.filter(({ has }) => !has).map(({ question }) => question)
  const labels = questions.filter(({ id }) => lacking.includes(id)).map(({ label }) => label)
  return labels.length > 0 ? { lacks: labels } : {}
}

function lapsedAs({ turn, why }: Lapse) {
  return { turn, ...(why && { why }) }
}

/** Turn of the message to whoever was not drawn: one a draw, however their position moves. */
export const DRAW_TURN = 'draw'

function kindOf({ promoted, drawn, back, by, late }: Turn) {
  if (back) return 'place_back'
  if (promoted) return 'place_promoted'
  if (by && !late) return 'place_enrolled'
  return drawn ? 'place_drawn' : 'place_taken'
}

interface EnrolledSomebody {
  turn: Turn
  personId: string
  /** In line, where there was no place. */
  position?: number
}

/** Leaves a little later than others: until then whoever enrolled them may take it back unheard. */
function enrolledMessage(event: UnionEvent, { turn, personId, position }: EnrolledSomebody, now: number) {
  const news = { kind: 'place_enrolled' as const, event: asChosen(event, turn), personId, turn: turn.turn }
  const message = placeMessage(
    { ...news, name: turn.by?.name ?? '', ...awaitsOf(turn), ...(position && { position }) },
    now
  )
  return { ...message, delivery: { ...message.delivery, notBefore: turn.at + TELL_AFTER_MS } }
}

/** Leaves as late as that of an enrolment does: until then whoever said yes may take it back unheard. */
function approvedMessage(
  event: UnionEvent,
  { turn, personId, seenAt }: { turn: Turn; personId: string; seenAt: number },
  now: number
) {
  const news = { kind: 'place_approved' as const, event: asChosen(event, turn), personId, turn: approvedTurn(turn) }
  const message = placeMessage(news, now)
  return { ...message, delivery: { ...message.delivery, notBefore: seenAt + TELL_AFTER_MS } }
}

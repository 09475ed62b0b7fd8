import { orderOf, wayOf } from '#shared/events/order/wayOf'
import type { EventView } from '#shared/events/view'
import { type NextDeed, none } from '../registering/deed'
import { sessionTexts } from '../texts'
import { orderTexts } from './orderTexts'

/** What somebody who has no place does next where places go by an order; nothing while they may still enter. */
export function deedInOrder(view: EventView): NextDeed | undefined {
  const order = orderOf(view)
  if (!order) return undefined
  const texts = orderTexts[view.lottery ? 'lot' : 'rotation']
  const { state, mine } = order
  if (state === 'drawing') return none(texts.drawing)
  if (state === 'drawn')
    return none(mine?.outcome === 'given_back' ? texts.givenBack : mine ? texts.notDrawn : texts.drawnNow)
  if (mine) return { kind: 'leave_draw', label: texts.leave }
  return state === 'closed' ? none(texts.closedNow) : undefined
}

/** The way in, once the session is chosen where there are some. */
export function wayIn({ event }: EventView, session: string | undefined): NextDeed {
  const { sessions = [] } = event
  const texts = orderTexts[wayOf(event) ?? 'lot']
  const chosen = sessions.find(({ id }) => id === session)
  if (sessions.length > 0 && !chosen) return none(sessionTexts.chooseFirst)
  return { kind: 'enter', label: chosen ? texts.enterIn(chosen.name) : texts.enter }
}

import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import { approvalAnew } from '#shared/events/approval/approval'
import type { Handing, Turn } from '#shared/events/places/placeBook'
import type { StockPart } from '#shared/events/stock/stock'
import { newTurnName, numbered } from '../places/placing'
import { asSeen } from '../places/standing'
import { turnKey } from '../places/turnKey'
import { exchange, rechosen } from '../stock/chooseAnew'

interface Passing {
  handing: Handing
  /** The turn as it was read. */
  turn: Turn
  to: string
  /** What the colleague has chosen. */
  stock: StockPart[]
  now: number
}

const $ = _.aggregate

/**
 * Puts a colleague in the place of its holder, in one step: while it is held and offered to them as it was read, the event has
 * not begun, and they are not in it. Numbers of places do not change. False when any of it is no longer so.
 */
export async function passTurn(
  { places }: Store,
  eventId: string,
  { handing, turn, to, stock: next, now }: Passing
): Promise<boolean> {
  const { id, key, from } = handing
  const [own, at] = [turnKey(to), await seatOf({ places }, eventId, from)]
  if (at < 0) return false
  const { promoted: _promoted, back: _back, by, handings: _handings, chosen: _chosen, stock: _stock, ...kept } = turn
  const other = exchange({ turn, next })
  const stock = rechosen(turn, next)
  const passed: Turn = {
    ...{ ...kept, ...approvalAnew(turn), people: [to], turn: newTurnName(), at: now },
    ...(stock.length > 0 && { stock }),
    // Whoever enrolled the holder has not looked at the colleague.
    ...(by && !turn.approval && { by }),
  }
  const handed = { member: from, turn: newTurnName(), at: now, to }
  const changed = await places.change(
    {
      ...{ _id: eventId, status: 'open', startsAt: _.gt(now) },
      ...{ ...asSeen({ key, turn }), ...other.where },
      [`turns.${own}`]: _.exists(false),
      [`people.${at}.id`]: from,
      'people.id': _.nin([to]),
      'removed.member': _.nin([to]),
      handing: _.elemMatch({ id, to, until: _.gt(now), declined: _.exists(false) }),
    },
    {
      ...other.changes,
      [`turns.${key}`]: _.remove(),
      [`turns.${own}`]: passed,
      [`people.${at}`]: { id: to, turn: own },
      handing: _.pull({ key }),
      lapsed: _.pull({ member: to }),
      handed: _.push([handed]),
      ...numbered([to]),
      rev: _.inc(1),
    }
  )
  return changed === 1
}

/** Where somebody stands among the people of a book; whoever leaves before them moves them up. */
async function seatOf({ places }: Pick<Store, 'places'>, eventId: string, member: string): Promise<number> {
  const [book] = await places.project<{ at: number }>({ _id: eventId }, { at: $.indexOfArray(['$people.id', member]) })
  return book?.at ?? -1
}

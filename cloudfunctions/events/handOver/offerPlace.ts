import type { MemberContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { decideHandOver, handingEnds, isOpenHanding, MAX_HANDINGS } from '#shared/events/handOver/handing'
import type { Handing } from '#shared/events/places/placeBook'
import { done, refused } from '#shared/result'
import { promiseWork } from '../../agenda/feature'
import { newTurnName } from '../places/placing'
import { readStanding } from '../places/standing'
import { listHandings } from './findHanding'
import { tellHanding } from './tellHanding'

/** Rows of one name in one enterprise that are looked at. */
const NAMESAKES = 20

/**
 * 转给同事. Offers a place to a colleague, whom the holder names; the place stays theirs until the colleague accepts. The answer
 * is the same whether there is such a colleague or not, so that nobody can ask the roster who works where.
 */
export async function offerPlace(
  { eventId, name, tail }: Input<'events.handOver'>,
  { store, person, now }: MemberContext
): Promise<Output<'events.handOver'>> {
  const event = await store.events.get(eventId)
  const decision = decideHandOver(event, now)
  if (!decision.ok) return decision
  const { member } = person
  const standing = await readStanding(store, eventId, member.id)
  if (standing.status !== 'confirmed') return refused('no_place')
  const { key, turn } = standing
  if (turn.people.length > 1) return refused('party_stays')

  const to = await findColleague(store, { of: member, name, tail })
  const handing: Handing = {
    ...{ id: newTurnName(), key, turn: turn.turn, from: member.id, name, until: handingEnds(event, now) },
    ...(to && { to }),
  }
  await promiseWork(store, { name: 'events.settle', now })
  const isOffered = await offer(store, eventId, handing, now)
  const found = isOffered ? handing : (await listHandings(store, eventId)).find((one) => one.key === key)
  if (!found) return refused((turn.handings ?? 0) >= MAX_HANDINGS ? 'offered_enough' : 'no_place')
  if (found.name !== name || found.to !== to) return refused('offered_already')
  await tellHanding(store, event, found, now)
  return done({ name, until: found.until })
}

/** One offer of a place at a time; one that is over, or was declined, makes room for the next. */
async function offer({ places }: Store, eventId: string, handing: Handing, now: number): Promise<boolean> {
  const { key, turn } = handing
  const held = { _id: eventId, status: 'open' as const, startsAt: _.gt(now), [`turns.${key}.turn`]: turn }
  const [old] = (await listHandings({ places }, eventId)).filter((one) => one.key === key && !isOpenHanding(one, now))
  if (old) await places.change({ _id: eventId }, { handing: _.pull({ id: old.id }) })
  const offered = await places.change(
    {
      ...held,
      [`turns.${key}.state`]: 'held',
      [`turns.${key}.handings`]: _.not(_.gte(MAX_HANDINGS)),
      'handing.key': _.nin([key]),
    },
    { handing: _.push([handing]), [`turns.${key}.handings`]: _.inc(1), rev: _.inc(1) }
  )
  return offered === 1
}

interface Named {
  of: { id: string; enterpriseId: string }
  name: string
  tail: string
}

/** The one of that name in the same enterprise whose phone ends so; nobody where there are two, or none. */
async function findColleague({ members }: Store, { of, name, tail }: Named): Promise<string | undefined> {
  const fields = ['phone', 'standing'] as const
  const rows = await members.list({ where: { enterpriseId: of.enterpriseId, name }, limit: NAMESAKES, fields })
  const found = rows.filter(({ id, phone, standing }) => id !== of.id && standing !== 'left' && phone.endsWith(tail))
  return found.length === 1 ? found[0]?.id : undefined
}

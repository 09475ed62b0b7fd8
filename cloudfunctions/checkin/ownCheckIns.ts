import type { Clearing } from '#server/retention/clearing'
import { GONE_ID, type Leaver } from '#server/retention/leaver'
import { knownFacts, MOST_OWN, type OwnSource, paperMoment } from '#server/retention/ownData'
import { _ } from '#server/store/command'

/** Ten looks are all that the list of one’s own data may cost: how many these are is told to whoever opens them. */
const UNCOUNTED = undefined

/** 签到, as one’s own data: when, at which door, and what was undone. */
export const ownCheckIns: OwnSource = {
  title: '签到',
  count: async ({ person: { member } }) => (member ? UNCOUNTED : 0),
  of: ['checkIns', 'all-cards'],
  list: async ({ store, person: { member } }) => {
    if (!member) return []
    const where = { memberId: member.id, state: _.in(['in', 'turnedAway', 'undone'] as const) }
    const rows = await store.checkins.list({ where, order: ['at', 'desc'], limit: MOST_OWN })
    const events = await store.events.listByIds([...new Set(rows.map(({ eventId }) => eventId))])
    const titleOf = new Map(events.map(({ id, title }) => [id, title]))
    return rows.map(({ eventId, at, door, state, along = [], undone }) => ({
      title: titleOf.get(eventId) ?? '办过的活动',
      facts: knownFacts([
        [state === 'turnedAway' ? '到过门口，不在名单' : '签到', `${paperMoment(at)}，${door}`],
        ['同来的家人', along.length > 0 ? `${along.length} 位` : undefined],
        ['撤销', undone && `${paperMoment(undone.at)}，${undone.reason}`],
      ]),
    }))
  },
}

/** Whoever leaves takes the card along; that somebody was there stays as a number. */
export const leaveCheckIns: Leaver = {
  async forGood({ checkins, cards }, { id: personId }) {
    await cards.remove({ personId })
    await checkins.change({ personId }, { personId: GONE_ID })
    return false
  },
}

/** 签到到期. */
export const forgetCheckIns: Clearing = {
  row: 'checkIns',
  forget: ({ checkins }, before) => checkins.remove({ at: _.lt(before) }),
  oldest: ({ checkins }) => checkins.earliest('at', {}),
}

/** Codes that were used, and the secrets of screens whose event is over. */
export const forgetCodes: Clearing = {
  row: 'cardUses',
  forget: async ({ cardUses, halls }, before) => {
    await halls.remove({ until: _.lt(before) })
    return cardUses.remove({ at: _.lt(before) })
  },
  oldest: ({ cardUses }) => cardUses.earliest('at', {}),
}

import type { Clearing } from '#server/retention/clearing'
import { GONE_ID, type Leaver } from '#server/retention/leaver'
import { knownFacts, MOST_OWN, type OwnSource, paperMoment } from '#server/retention/ownData'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'

/** Lists that one night clears away. */
const A_RUN = 500

/** Ten looks are all that the list of one’s own data may cost: how many these are is told to whoever opens them. */
const UNCOUNTED = undefined

/** 签到和点名, as one’s own data: when, at which door, what was undone, and on which lists. */
export const ownCheckIns: OwnSource = {
  title: '签到',
  count: async ({ person: { member } }) => (member ? UNCOUNTED : 0),
  of: ['checkIns', 'rollCalls', 'all-cards'],
  list: async ({ store, person: { member } }) => {
    if (!member) return []
    const where = { memberId: member.id, state: _.in(['in', 'turnedAway', 'undone'] as const) }
    const rows = await store.checkins.list({ where, order: ['at', 'desc'], limit: MOST_OWN })
    const events = await store.events.listByIds([...new Set(rows.map(({ eventId }) => eventId))])
    const titleOf = new Map(events.map(({ id, title }) => [id, title]))
    const marks = await listMarks(store, member.id)
    const papers = rows.map(({ eventId, at, door, state, along = [], undone }) => ({
      title: titleOf.get(eventId) ?? '办过的活动',
      facts: knownFacts([
        [state === 'turnedAway' ? '到过门口，不在名单' : '签到', `${paperMoment(at)}，${door}`],
        ['同来的家人', along.length > 0 ? `${along.length} 位` : undefined],
        ['撤销', undone && `${paperMoment(undone.at)}，${undone.reason}`],
      ]),
    }))
    return [...papers, ...marks]
  },
}

/** 点名: on which list, and when there and gone again. */
async function listMarks({ rollMarks, rollCalls }: Store, memberId: string) {
  const where = { memberId, undoneAt: 0 }
  const marks = await rollMarks.list({ where, order: ['at', 'desc'], limit: MOST_OWN })
  const rolls = await rollCalls.listByIds([...new Set(marks.map(({ rollId }) => rollId))])
  const nameOf = new Map(rolls.map(({ id, name }) => [id, name]))
  return marks.map(({ rollId, at, outAt }) => ({
    title: nameOf.get(rollId) ?? '点名',
    facts: knownFacts([
      ['点到', paperMoment(at)],
      ['离开', outAt > 0 ? paperMoment(outAt) : undefined],
    ]),
  }))
}

/** Whoever leaves takes the card along; that somebody was there stays as a number. */
export const leaveCheckIns: Leaver = {
  async forGood({ checkins, rollMarks, cards }, { id: personId }) {
    await cards.remove({ personId })
    await rollMarks.change({ personId }, { personId: GONE_ID })
    await checkins.change({ personId }, { personId: GONE_ID })
    return false
  },
}

/** 签到到期. */
export const forgetCheckIns: Clearing = {
  row: 'checkIns',
  forget: async ({ checkins, attendance }, before) => {
    const gone = await checkins.remove({ at: _.lt(before) })
    if (gone > 0) await attendance.remove({ last: _.lt(before) })
    return gone
  },
  oldest: ({ checkins }) => checkins.earliest('at', {}),
}

/** 点名到期: a list goes with its marks, the marks first. */
export const forgetRolls: Clearing = {
  row: 'rollCalls',
  async forget({ rollCalls, rollMarks }, before) {
    const old = await rollCalls.list({ where: { at: _.lt(before) }, limit: A_RUN, fields: ['at'] })
    if (old.length === 0) return 0
    const ids = old.map(({ id }) => id)
    await rollMarks.remove({ rollId: _.in(ids) })
    return rollCalls.remove({ _id: _.in(ids) })
  },
  oldest: ({ rollCalls }) => rollCalls.earliest('at', {}),
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

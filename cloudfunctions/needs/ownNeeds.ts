import type { Clearing } from '#server/retention/clearing'
import type { Leaver } from '#server/retention/leaver'
import { MOST_OWN, type OwnSource, paperMoment } from '#server/retention/ownData'
import { _ } from '#server/store/command'
import { needPlaceName, needTagName } from '#shared/needs/need'

/** Ten looks are all that the list of one’s own data may cost: how many these are is told to whoever opens them. */
const UNCOUNTED = undefined

/** 我的需要, as one's own data: season by season. */
export const ownNeeds: OwnSource = {
  title: '我的需要',
  of: ['needs'],
  count: async ({ person: { member } }) => (member ? UNCOUNTED : 0),
  list: async ({ store, person: { id } }) => {
    const rows = await store.needs.list({ where: { personId: id }, order: ['at', 'desc'], limit: MOST_OWN })
    return rows.map(({ said, at }) => ({
      title: said.map(({ tag }) => needTagName[tag]).join('、'),
      facts: [
        ['最后一次改', paperMoment(at)],
        ...said.map(({ tag, at: saidAt, from }): [string, string] => [
          needTagName[tag],
          `${paperMoment(saidAt)}，${needPlaceName[from]}`,
        ]),
      ],
    }))
  },
}

/** Whoever leaves takes along what they said. */
export const leaveNeeds: Leaver = {
  async forGood({ needs }, { id: personId }) {
    await needs.remove({ personId })
    return false
  },
}

/** 需要到期. */
export const forgetNeeds: Clearing = {
  row: 'needs',
  forget: ({ needs }, before) => needs.remove({ at: _.lt(before) }),
  oldest: ({ needs }) => needs.earliest('at', {}),
}

import type { Leaver } from '#server/retention/leaver'
import { MOST_OWN, type OwnSource, paperMoment } from '#server/retention/ownData'
import { _ } from '#server/store/command'
import type { OwnItem } from '#shared/privacy/own'

/** Whoever leaves for good shows nothing any more, and is a place without a name in earlier editions. */
export const leaveRecords: Leaver = {
  async forGood({ showings, pastRows }, { id, member }) {
    await showings.remove({ _id: id })
    if (member) await pastRows.change({ memberId: member.id }, { name: '', memberId: _.remove() })
    return false
  },
}

/** 历届成绩显示不显示, and places of earlier editions, as one's own data. */
export const ownRecords: OwnSource = {
  title: '历届成绩',
  of: ['all-showings', 'all-pastRows'],
  // Of whoever is on no roster no row of an earlier edition is known.
  count: async ({ store, person }) => (person.member ? undefined : store.showings.count({ _id: person.id })),
  list: async ({ store, person }) => {
    const memberId = person.member?.id
    const [showing, past] = await Promise.all([
      store.showings.find(person.id),
      memberId ? store.pastRows.list({ where: { memberId }, limit: MOST_OWN }) : [],
    ])
    return [
      ...(showing
        ? [{ title: '愿意显示历届成绩', facts: [['什么时候同意的', paperMoment(showing.at)]] } as OwnItem]
        : []),
      ...past.map(
        ({ year, place, unit }): OwnItem => ({
          ...{
            title: `${year} 年的名次`,
            facts: [
              ['名次', `第 ${place} 名`],
              ['当时的单位', unit],
            ],
          },
        })
      ),
    ]
  },
}

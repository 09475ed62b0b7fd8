import type { Leaver } from '#server/retention/leaver'
import type { OwnSource } from '#server/retention/ownData'
import { relativesOf } from './sealedFamily'

/** 我的家人, as one's own data: name and year of birth, no more is kept. */
export const ownFamily: OwnSource = {
  title: '我的家人',
  of: ['all-families'],
  list: async (asked) =>
    (await relativesOf(asked, asked.person.id)).map(({ name, birthYear }) => ({
      title: name,
      facts: [['出生年份', `${birthYear} 年`]],
    })),
  count: async (asked) => (await relativesOf(asked, asked.person.id)).length,
}

/** Whoever leaves takes the family along. */
export const leaveFamily: Leaver = {
  async forGood({ families }, { id }) {
    await families.remove({ _id: id })
    return false
  },
}

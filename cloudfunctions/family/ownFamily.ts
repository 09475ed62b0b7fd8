import type { Leaver } from '#server/retention/leaver'
import type { OwnSource } from '#server/retention/ownData'
import { openOwnYear } from './ownYear'
import { openFamily } from './sealedFamily'

/** 我的家人, as one's own data: name and year of birth, and the own year where it was asked for; no more is kept. */
export const ownFamily: OwnSource = {
  title: '我的家人',
  of: ['all-families'],
  list: async (asked) =>
    (await everybody(asked)).map(({ name, birthYear }) => ({ title: name, facts: [['出生年份', `${birthYear} 年`]] })),
  count: async (asked) => (await everybody(asked)).length,
}

/** The person and the family, in one look. */
async function everybody({
  store,
  sealing,
  person,
}: Parameters<OwnSource['list']>[0]): Promise<{ name: string; birthYear: number }[]> {
  const family = await store.families.find(person.id)
  const [own, relatives] = [openOwnYear(sealing, family), openFamily(sealing, family)]
  const self = own.ok && own.value !== undefined ? [{ name: '本人', birthYear: own.value }] : []
  return [...self, ...(relatives.ok ? relatives.value : [])]
}

/** Whoever leaves takes the family along. */
export const leaveFamily: Leaver = {
  async forGood({ families }, { id }) {
    await families.remove({ _id: id })
    return false
  },
}

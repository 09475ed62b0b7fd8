import type { Deed } from '#server/agenda'
import { runEach } from '#server/runEach'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'

const AT_ONCE = 10

/** 重新点数. Counts the members of a union and of each of its enterprises, after rows of its roster have changed. */
export const recountDeed: Deed = {
  run: async ({ store }, unionId) => recount(store, unionId),
  // The row of the agenda is all there is of it, and is there before anything is written.
  all: async () => [],
}

async function recount({ members, enterprises, unions }: Store, unionId: string): Promise<undefined> {
  const joined = { unionId, standing: 'member' } as const
  const [all, byFirm, firms] = await Promise.all([
    members.count(joined),
    members.countBy(joined, 'enterpriseId'),
    enterprises.listAll({ where: { unionId }, fields: ['members'] }),
  ])
  const wrong = firms.filter((firm) => firm.members !== (byFirm.get(firm.id) ?? 0))
  await runEach(wrong, ({ id }) => enterprises.change({ _id: id, unionId }, { members: byFirm.get(id) ?? 0 }), AT_ONCE)
  await unions.change({ _id: unionId, members: _.neq(all) }, { members: all })
}

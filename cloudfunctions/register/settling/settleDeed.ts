import type { Deed } from '#server/agenda'
import type { Job } from '#server/job'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Settled } from './leaveSettling'
import { settleBuilding } from './settleBuilding'
import { settleEnterprise } from './settleEnterprise'
import { settleUnion } from './settleUnion'

/**
 * 跟上. What belongs to a union, an enterprise or a building follows a change of it: enterprises, events and posts after a
 * merger, people after a move, names after a rename, and the counts. Running it twice changes nothing.
 */
export const settleDeed: Deed = {
  async run(job, subject) {
    const [of = '', id = ''] = subject.split(':')
    const kind = kinds.find((one) => one.of === of)
    const unsettledAt = await kind?.since(job.store, id)
    if (!kind || unsettledAt === undefined) return undefined
    if (!(await kind.settle(job, id))) return job.clock()
    return (await kind.unmark(job.store, id, unsettledAt)) === 0 ? job.clock() : undefined
  },
  all: async (store) => (await Promise.all(kinds.map(({ due }) => due(store)))).flat(),
}

const where = { unsettledAt: _.gt(0) }
const fields = ['unsettledAt'] as const
const unmarked = { unsettledAt: _.remove() }

interface Kind {
  of: Settled
  settle: (job: Job, id: string) => Promise<boolean>
  since: (store: Store, id: string) => Promise<number | undefined>
  unmark: (store: Store, id: string, unsettledAt: number) => Promise<number>
  due: (store: Store) => Promise<{ subject: string; at: number }[]>
}

const kinds: readonly Kind[] = [
  {
    of: 'union',
    settle: settleUnion,
    since: async ({ unions }, id) => (await unions.find(id))?.unsettledAt,
    unmark: ({ unions }, id, unsettledAt) => unions.change({ _id: id, unsettledAt }, unmarked),
    due: async ({ unions }) => (await unions.listAll({ where, fields })).map(dueOf('union')),
  },
  {
    of: 'enterprise',
    settle: settleEnterprise,
    since: async ({ enterprises }, id) => (await enterprises.find(id))?.unsettledAt,
    unmark: ({ enterprises }, id, unsettledAt) => enterprises.change({ _id: id, unsettledAt }, unmarked),
    due: async ({ enterprises }) => (await enterprises.listAll({ where, fields })).map(dueOf('enterprise')),
  },
  {
    of: 'building',
    settle: ({ store }, id) => settleBuilding(store, id),
    since: async ({ buildings }, id) => (await buildings.find(id))?.unsettledAt,
    unmark: ({ buildings }, id, unsettledAt) => buildings.change({ _id: id, unsettledAt }, unmarked),
    due: async ({ buildings }) => (await buildings.listAll({ where, fields })).map(dueOf('building')),
  },
]

function dueOf(of: Settled) {
  return ({ id, unsettledAt = 0 }: { id: string; unsettledAt?: number }) => ({
    subject: `${of}:${id}`,
    at: unsettledAt,
  })
}

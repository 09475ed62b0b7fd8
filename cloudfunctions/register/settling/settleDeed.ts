import type { Deed } from '#server/agenda'
import { _ } from '#server/store/command'
import { settleEnterprise } from './settleEnterprise'
import { settleUnion } from './settleUnion'

/**
 * 跟上. What belongs to a union or an enterprise follows a change of it: enterprises, events and posts after a merger, people
 * after a move, names after a rename, and the counts. Running it twice changes nothing.
 */
export const settleDeed: Deed = {
  async run(job, subject) {
    const { store } = job
    const [of, id = ''] = subject.split(':')
    const row = await (of === 'union' ? store.unions : store.enterprises).find(id)
    if (row?.unsettledAt === undefined) return undefined
    const isDone = await (of === 'union' ? settleUnion(job, id) : settleEnterprise(job, id))
    if (!isDone) return job.clock()
    const asSeen = { _id: id, unsettledAt: row.unsettledAt }
    const unmarked = { unsettledAt: _.remove() }
    const settled = await (of === 'union'
      ? store.unions.change(asSeen, unmarked)
      : store.enterprises.change(asSeen, unmarked))
    return settled === 0 ? job.clock() : undefined
  },
  all: async ({ unions, enterprises }) => {
    const where = { unsettledAt: _.gt(0) }
    const [ofUnions, ofEnterprises] = await Promise.all([
      unions.listAll({ where, fields: ['unsettledAt'] }),
      enterprises.listAll({ where, fields: ['unsettledAt'] }),
    ])
    const due = (of: 'union' | 'enterprise') => (row: { id: string; unsettledAt?: number }) => ({
      subject: `${of}:${row.id}`,
      at: row.unsettledAt ?? 0,
    })
    return [...ofUnions.map(due('union')), ...ofEnterprises.map(due('enterprise'))]
  },
}

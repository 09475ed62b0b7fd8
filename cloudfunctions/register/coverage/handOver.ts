import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { findOfficer } from '../findOfficer'
import { noteHandings } from './noteHandings'

/** 交接. Everything that one officer looks after goes to another, also when the first serves no longer. A repeat finds nothing left. */
export async function handOver(
  { from, to, reason }: Input<'register.handOver'>,
  context: PersonContext
): Promise<Output<'register.handOver'>> {
  const { store, line } = context
  if (from === to) return refused('not_into_itself')
  const officer = await findOfficer(store, to)
  if (officer === undefined) return refused('officer_unknown')
  const held = { where: { officerId: from }, fields: ['officer'] as const }
  const rows = await Promise.all([
    store.unions.listAll(held),
    store.enterprises.listAll(held),
    store.areas.listAll(held),
  ])
  const given = { officerId: to, officer }
  const [unions, enterprises, areas] = await Promise.all([
    store.unions.change({ officerId: from }, given),
    store.enterprises.change({ officerId: from }, given),
    store.areas.change({ officerId: from }, given),
  ])
  if (unions + enterprises + areas === 0) line.leaveOut()
  await noteHandings(context, { action: 'register.handOver', rows: rows.flat(), to: officer })
  line.say({ remark: `交给 ${officer}：${unions} 家工会、${enterprises} 家企业、${areas} 个网格；${reason}` })
  return done({ unions, enterprises, areas })
}

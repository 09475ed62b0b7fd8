import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { findOfficer } from '../findOfficer'
import { handEach, noteHandings } from './noteHandings'

/** 交接. Everything that one officer looks after goes to another, also when the first serves no longer. A repeat finds nothing left. */
export async function handOver(
  { from, to, reason }: Input<'register.handOver'>,
  context: PersonContext
): Promise<Output<'register.handOver'>> {
  const { store, line } = context
  if (from === to) return refused('not_into_itself')
  const officer = await findOfficer(store, to)
  if (officer === undefined) return refused('officer_unknown')
  const held = { where: { officerId: from }, fields: ['officerId', 'officer'] as const }
  const rows = await Promise.all([
    store.unions.listAll(held),
    store.enterprises.listAll(held),
    store.areas.listAll(held),
  ])
  const given = { officerId: to, officer }
  const handed = await Promise.all([
    handEach(rows[0], (asRead) => store.unions.change(asRead, given)),
    handEach(rows[1], (asRead) => store.enterprises.change(asRead, given)),
    handEach(rows[2], (asRead) => store.areas.change(asRead, given)),
  ])
  if (handed.flat().length === 0) line.leaveOut()
  await noteHandings(context, { action: 'register.handOver', rows: handed.flat(), to: officer })
  const [unions, enterprises, areas] = handed.map(({ length }) => length) as [number, number, number]
  line.say({ remark: `交给 ${officer}：${unions} 家工会、${enterprises} 家企业、${areas} 个网格；${reason}` })
  return done({ unions, enterprises, areas })
}

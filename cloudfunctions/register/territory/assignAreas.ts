import type { PersonContext } from '#server/context'
import { noteAlso } from '#server/log/noteAlso'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { findOfficer } from '../findOfficer'

/** 换网格干部, of many at once; the enterprises of these grids go along when that is wanted. Each has a line in its history. */
export async function assignAreas(
  { areaIds, officerId, withEnterprises }: Input<'register.assignAreas'>,
  { store, person, now, line }: PersonContext
): Promise<Output<'register.assignAreas'>> {
  const officer = await findOfficer(store, officerId)
  if (officer === undefined) return refused('officer_unknown')
  const given = { officerId, officer }
  const kept = keptIn(store)
  const [areas, enterprises] = await Promise.all([
    give(kept.areas, { _id: _.in(areaIds) }, given),
    withEnterprises ? give(kept.enterprises, { gridId: _.in(areaIds) }, given) : [],
  ])
  const handed = [...areas, ...enterprises]
  if (handed.length === 0) line.leaveOut()
  await noteAlso(
    store,
    { at: now, personId: person.id, action: 'register.assignAreas' },
    handed.map(({ id, from }) => ({ subject: id, remark: `责任干部 ${from || '无'} → ${officer}` }))
  )
  line.say({ remark: `${areas.length} 个网格、${enterprises.length} 家企业` })
  return done({ areas: areas.length, enterprises: enterprises.length })
}

interface Handed {
  id: string
  /** Name of who had it; empty for nobody. */
  from: string
}

type Conditions = Record<string, unknown>

/** Rows that an officer looks after. */
interface Kept {
  list: (where: Conditions) => Promise<{ id: string; officerId?: string; officer?: string }[]>
  change: (where: Conditions, given: { officerId: string; officer: string }) => Promise<number>
}

function keptIn({ areas, enterprises }: Store): { areas: Kept; enterprises: Kept } {
  const fields = ['officerId', 'officer'] as const
  return {
    areas: { list: (where) => areas.listAll({ where, fields }), change: areas.change },
    enterprises: { list: (where) => enterprises.listAll({ where, fields }), change: enterprises.change },
  }
}

/** Gives what others have, by those who have it: what somebody else gives away meanwhile is not ours to tell of. */
async function give(
  { list, change }: Kept,
  among: Conditions,
  given: { officerId: string; officer: string }
): Promise<Handed[]> {
  const { officerId } = given
  const rows = await list({ ...among, closedAt: null, officerId: _.neq(officerId) })
  const handed: Handed[] = []
  for (const holder of new Set(rows.map((row) => row.officerId))) {
    const theirs = rows.filter((row) => row.officerId === holder)
    const _id = _.in(theirs.map(({ id }) => id))
    const written = await change({ _id, closedAt: null, officerId: holder ?? null }, given)
    const ours = written === theirs.length ? theirs : await list({ _id, officerId })
    const isOurs = new Set(ours.map(({ id }) => id))
    handed.push(...theirs.flatMap(({ id, officer = '' }) => (isOurs.has(id) ? { id, from: officer } : [])))
  }
  return handed
}

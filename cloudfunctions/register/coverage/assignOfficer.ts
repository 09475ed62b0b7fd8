import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { findOfficer } from '../findOfficer'
import { type HeldRow, handEach, noteHandings } from './noteHandings'

/**
 * 换责任干部 of some unions and enterprises at once; each has a line of its own in the history. The answer says who had
 * them, so that the same deed, bound to `heldBy`, gives them back without touching what somebody else has changed since.
 */
export async function assignOfficer(
  { unionIds, enterpriseIds, officerId, heldBy }: Input<'register.assign'>,
  context: PersonContext
): Promise<Output<'register.assign'>> {
  const { store, line } = context
  const officer = officerId === null ? '' : await findOfficer(store, officerId)
  if (officer === undefined) return refused('officer_unknown')
  const others = { closedAt: null, officerId: heldBy ?? _.neq(officerId) }
  const fields = ['officerId', 'officer'] as const
  const [ofUnions, ofEnterprises] = await Promise.all([
    unionIds.length > 0 ? store.unions.listAll({ where: { ...others, _id: _.in(unionIds) }, fields }) : [],
    enterpriseIds.length > 0
      ? store.enterprises.listAll({ where: { ...others, _id: _.in(enterpriseIds) }, fields })
      : [],
  ])
  const there = { closedAt: null }
  const [unions, enterprises] = await Promise.all([
    handEach(ofUnions, (asRead) =>
      store.unions.change({ ...there, ...asRead }, { officer, officerId: officerId ?? _.remove() })
    ),
    handEach(ofEnterprises, (asRead) =>
      store.enterprises.change(
        { ...there, ...asRead },
        officerId === null ? { officerId: _.remove(), officer: _.remove() } : { officerId, officer }
      )
    ),
  ])
  const handed = [...unions, ...enterprises]
  if (handed.length === 0) {
    line.leaveOut()
    return done({ changed: 0, before: [] })
  }
  await noteHandings(context, { action: 'register.assign', rows: handed, to: officer })
  line.say({ remark: `${unions.length} 家工会、${enterprises.length} 家企业` })
  return done({ changed: handed.length, before: beforeOf(unions, enterprises) })
}

/** Who had which rows; null stands for nobody. */
function beforeOf(unions: HeldRow[], enterprises: HeldRow[]) {
  const holders = new Set([...unions, ...enterprises].map(({ officerId }) => officerId ?? null))
  return [...holders].map((officerId) => {
    const idsOf = (rows: HeldRow[]) => rows.filter((row) => (row.officerId ?? null) === officerId).map(({ id }) => id)
    return { officerId, unionIds: idsOf(unions), enterpriseIds: idsOf(enterprises) }
  })
}

import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { FieldConditions } from '#server/store/fields'
import { STREET } from '#shared/access/role'
import type { Input, Output } from '#shared/api'
import { rosterOf } from '#shared/membership/rows/scope'
import type { RosterCounts } from '#shared/membership/rows/view'
import { done } from '#shared/result'
import type { StoredMember } from './rowKeys'
import { seekRows } from './seekRows'
import { showRows } from './showRows'

const PAGE = 50
const PRESENT = ['member', 'worker'] as const

type Asked = Input<'membership.list'>
type Conditions = FieldConditions<StoredMember>

/** 会员. A page of the roster by pinyin: of the street for officers, of their own union for its chair and committee. */
export async function listMembers(asked: Asked, { store, person }: PersonContext): Promise<Output<'membership.list'>> {
  const { text, standing, bound, enterpriseId } = asked
  const of = asked.unionId ?? rosterOf(person)
  const where = { ...(of !== STREET && { unionId: of }), ...(enterpriseId && { enterpriseId }) }
  const narrowed = {
    ...{ ...where, standing: standing ?? _.in([...PRESENT]) },
    ...(bound && { personId: bound === 'yes' ? _.gt('') : null }),
  }
  const [page, counts] = await Promise.all([
    readPage(store, narrowed, asked),
    text === undefined ? countRows(store, where, bound) : undefined,
  ])
  return done({ ...page, items: await showRows(store, page.items), ...(counts && { counts }) })
}

/** The index knows parts of a text alone, so each row it finds is compared; an empty page is passed over. */
async function readPage({ members }: Store, where: Conditions, { text, cursor }: Asked) {
  const sought = text === undefined ? { where: {}, fits: () => true } : seekRows(text)
  if (!sought) return { items: [] }
  const listed = { where: { ...where, ...sought.where }, size: PAGE }
  for (let from = cursor; ; ) {
    const page = await members.page({ ...listed, order: ['pageKey', 'asc'], cursor: from })
    const items = page.items.filter(sought.fits)
    if (items.length > 0 || !page.cursor) return { ...page, items }
    from = page.cursor
  }
}

/** Members and not-yet-members, each by itself; whoever has left is neither. */
async function countRows({ members }: Store, where: Conditions, bound: Asked['bound']): Promise<RosterCounts> {
  const [joined = 0, workers = 0] = await Promise.all(
    PRESENT.map(async (standing) => {
      const isBound = { ...where, standing, personId: _.gt('') }
      if (bound === 'yes') return members.count(isBound)
      const all = await members.count({ ...where, standing })
      return bound === 'no' ? all - (await members.count(isBound)) : all
    })
  )
  return { members: joined, workers }
}

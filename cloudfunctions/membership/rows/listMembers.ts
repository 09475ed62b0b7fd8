import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { FieldConditions } from '#server/store/fields'
import type { Input, Output } from '#shared/api'
import type { Page } from '#shared/page'
import { done } from '#shared/result'
import type { StoredMember } from './rowKeys'
import { PRESENT, rowsOf } from './rowsOf'
import { seekRows } from './seekRows'
import { showRows } from './showRows'

const PAGE = 50

type Asked = Input<'membership.list'>

/** 会员. A page of the roster by pinyin: of the street for officers, of their own union for its chair and committee. */
export async function listMembers(asked: Asked, { store, person }: PersonContext): Promise<Output<'membership.list'>> {
  const { standing, bound } = asked
  const where = {
    ...{ ...rowsOf(asked, person), standing: standing ?? _.in([...PRESENT]) },
    ...(bound && { personId: bound === 'yes' ? _.gt('') : null }),
  }
  const page = await readPage(store, where, asked)
  return done({ ...page, items: await showRows(store, page.items) })
}

/** A page of those who are on the roster of a union, for the features that choose from it. */
export async function pageOfRoster(
  store: Store,
  { unionId }: { unionId: string },
  sought: Pick<Asked, 'text' | 'cursor'>
): Promise<Page<StoredMember>> {
  return readPage(store, { unionId, standing: _.in([...PRESENT]) }, sought)
}

/** The index knows parts of a text alone, so each row it finds is compared; an empty page is passed over. */
async function readPage(
  { members }: Store,
  where: FieldConditions<StoredMember>,
  { text, cursor }: Pick<Asked, 'text' | 'cursor'>
) {
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

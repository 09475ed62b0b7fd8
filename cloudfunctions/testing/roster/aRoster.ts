import { roleFor, unionOf } from '#shared/access/role'
import type { Enterprise } from '#shared/directory/directory'
import type { Person } from '#shared/identity/person'
import type { Member } from '#shared/membership/member'
import { recountDeed } from '../../directory/counting/recountDeed'
import { followDeed } from '../../membership/rows/moving/followDeed'
import { keysOf } from '../../membership/rows/rowKeys'
import { runLeft } from '../agenda/runLeft'
import { aFullStore } from '../aStore'
import { aMember, anEvent, anOfficer, aPerson, asking, NOON } from '../factories'

/** A row that nobody is bound to, as it is stored; its id is `m-` and the key. */
export function aRow(key: string, over: Partial<Member> = {}) {
  const { personId: _personId, ...row } = aMember(key)
  const member = { ...row, ...over }
  return { ...member, ...keysOf(member) }
}

function aFirm(id: string, over: Partial<Enterprise> = {}): Enterprise & { pageKey: string } {
  return {
    ...{ id, name: `${id}（示例）`, unionId: 'noodle-union', unionName: '面馆工会', size: 'micro', industry: '餐饮' },
    ...{ ownership: 'private', gridId: 'grid-01', address: '', members: 0, grams: [], pageKey: id },
    ...over,
  }
}

/** The chair or a committee member of a union, who is on no roster. */
export function inOffice(kind: 'chair' | 'committee', unionId: string): Person {
  const { member: _member, ...person } = aPerson(`${kind}-${unionId}`, { roles: [roleFor(kind, unionOf(unionId))] })
  return person
}

/** Two unions, three firms of theirs and one without a union, with these rows; and people who work with them. */
export async function aRoster(...rows: ReturnType<typeof aRow>[]) {
  const people = [anOfficer(), anOfficer('Gao')]
  const full = await aFullStore({ members: rows, people, events: [anEvent({ capacity: 1 })] })
  const { store } = full
  for (const row of rows) {
    const { personId } = row
    if (personId) await store.people.add({ ...aPerson(row.name), id: personId, member: { ...row } })
  }
  const union = { kind: 'enterprise' as const, chair: '', officer: '', enterprises: 1, members: 0, grams: [] }
  await store.unions.addMany([
    { ...union, id: 'noodle-union', name: '面馆工会', pageKey: 'n' },
    { ...union, id: 'steel-union', name: '钢厂工会', pageKey: 's' },
  ])
  await store.enterprises.addMany([
    aFirm('noodle-house'),
    aFirm('noodle-cart'),
    aFirm('steel-works', { unionId: 'steel-union', unionName: '钢厂工会' }),
    aFirm('kiosk', { unionId: '', unionName: '' }),
  ])
  const as = (person: Person, now = NOON) => asking(store, person, now)
  return {
    ...full,
    as,
    officer: (by = 'Lin', now = NOON) => as(anOfficer(by), now),
    chair: (unionId = 'noodle-union') => as(inOffice('chair', unionId)),
    committee: (unionId = 'noodle-union') => as(inOffice('committee', unionId)),
    row: (key: string) => store.members.get(`m-${key}`),
    /** Members of two enterprises in the directory, once the agenda has counted. */
    counts: async () => {
      await runLeft(store, 'directory.recount', recountDeed)
      const [firm, steel] = await Promise.all(['noodle-house', 'steel-works'].map((id) => store.enterprises.get(id)))
      return [firm?.members, steel?.members]
    },
    /** Whoever is bound to rows that have moved or left follows them, as the agenda would have it. */
    follow: (on = store) => runLeft(on, 'membership.follow', followDeed),
    told: async (personId: string) =>
      (await store.messages.list({ where: { personId }, order: ['pageKey', 'asc'], limit: 9 })).map(
        ({ title, text }) => `${title}：${text}`
      ),
    lines: async () =>
      (await store.log.list({ order: ['at', 'asc'], limit: 50 })).map(
        ({ action, subject, remark = '' }) => `${action} ${subject} ${remark}`
      ),
  }
}

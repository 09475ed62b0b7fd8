import type { UnionEvent } from '#shared/events/event'
import { openCompanions } from '../../events/family/companions'
import { sealFamily } from '../../family/sealedFamily'
import { anOpening } from '../anOpening'
import { answered } from '../answered'
import { anEvent, aSealing } from '../factories'
import { expectWhole } from './expectWhole'
import { expectWritten } from './expectWritten'

export const AUNT = { id: '00000000000000aa', name: '周小禾', birthYear: 1990 }
export const UNCLE = { id: '00000000000000bb', name: '周小满', birthYear: 1988 }
export const CHILD = { id: '00000000000000cc', name: '周小田', birthYear: 2018 }
export const NIECE = { id: '00000000000000dd', name: '王小雨', birthYear: 1995 }
export const chosen = (...whom: { id: string }[]) => whom.map(({ id }) => ({ id }))
export const family = { youngest: 0, oldest: 120, least: 0 as const, most: 3 }

/** An outing with four places, on which Li comes with the aunt. */
export async function anOuting(over: Partial<UnionEvent> = {}, homes?: Parameters<typeof anOpening>[1]) {
  const outing = await anOpening(anEvent({ capacity: 4, family, ...over }), homes)
  const { store } = outing
  for (const name of ['Li', 'Wang'])
    await store.families.put({
      id: `p-${name}`,
      sealed: sealFamily(aSealing, `p-${name}`, [AUNT, UNCLE, CHILD, NIECE]),
      rev: 1,
    })
  const tap = (name: string, whom = chosen(), on = store, answers = {}) =>
    outing.register(name, on, answers, undefined, whom)
  answered(await tap('Li', chosen(AUNT)))
  const along = async (name = 'Li') => {
    const opened = openCompanions(aSealing, await store.registrations.get(`cup:m-${name}`))
    return opened.ok ? opened.value.companions.map((one) => one.name) : opened.reason
  }
  const whole = async () => {
    const book = await outing.book()
    expectWhole(book, over.ceiling?.most)
    await expectWritten(store, book)
    return book
  }
  return { ...outing, tap, along, whole }
}

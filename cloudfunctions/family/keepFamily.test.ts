import { newKey } from '#server/sealing/keyRing'
import { openSealing } from '#server/sealing/sealing'
import { inBeijing } from '#shared/beijingTime'
import { MAX_RELATIVES, type Relative } from '#shared/family/relative'
import { done } from '#shared/result'
import { answered } from '../testing/answered'
import { aStore } from '../testing/aStore'
import { atTheDoor } from '../testing/atTheDoor'
import { aPerson, asking, NOON } from '../testing/factories'

const YEAR = inBeijing(NOON).year()
const aRelative = (at: number, over: Partial<Relative> = {}): Relative => ({
  ...{ id: at.toString(16).padStart(16, '0'), name: `小满${at}`, birthYear: 2015 },
  ...over,
})

async function aHome(name = 'Li') {
  const store = await aStore({ people: [aPerson('Li'), aPerson('Wang')] })
  const of = (who = name) => asking(store, aPerson(who))
  return {
    store,
    save: (relative: Relative, who = name) => atTheDoor('family.save', relative, of(who)),
    remove: (id: string) => atTheDoor('family.remove', { id }, of()),
    list: async (who = name) => answered(await atTheDoor('family.list', {}, of(who))),
    of,
  }
}

test('whom somebody writes down is there for them alone, and not to be read in the database', async () => {
  const { save, list, store } = await aHome()
  expect(await save(aRelative(1, { name: '周小禾' }))).toEqual(done(aRelative(1, { name: '周小禾' })))
  expect(await list()).toEqual([aRelative(1, { name: '周小禾' })])
  expect(await list('Wang')).toEqual([])
  expect(JSON.stringify(await store.families.listAll())).not.toMatch(/小禾|2015/)
})

test('the same id again changes, in its place; a removal that is repeated takes away no more', async () => {
  const { save, remove, list } = await aHome()
  for (const at of [1, 2]) await save(aRelative(at))
  await save(aRelative(1, { birthYear: 2016 }))
  expect(await list()).toEqual([aRelative(1, { birthYear: 2016 }), aRelative(2)])
  for (const _ of [1, 2]) expect(await remove(aRelative(1).id)).toEqual(done({ removed: true }))
  expect(await list()).toEqual([aRelative(2)])
})

test('is refused, and nothing is written: twice the same, born later, one too many', async () => {
  const { save, list } = await aHome()
  for (let at = 1; at < MAX_RELATIVES; at++) answered(await save(aRelative(at)))
  expect(await save(aRelative(20, { name: '小满1' }))).toMatchObject({ ok: false, reason: 'relative_twice' })
  expect(await save(aRelative(20, { birthYear: YEAR + 1 }))).toMatchObject({ ok: false, reason: 'born_later' })
  answered(await save(aRelative(20, { birthYear: YEAR })))
  expect(await save(aRelative(21))).toMatchObject({ ok: false, reason: 'family_full' })
  answered(await save(aRelative(20, { name: '改了名' })))
  expect(await list()).toHaveLength(MAX_RELATIVES)
})

test('two phones at once lose neither', async () => {
  const { save, list } = await aHome()
  await Promise.all([1, 2, 3].map((at) => save(aRelative(at))))
  expect((await list()).map(({ id }) => id).sort()).toEqual([1, 2, 3].map((at) => aRelative(at).id))
})

test('without the key nothing is shown and nothing is written over; with it all is there again', async () => {
  const { save, list, of, store } = await aHome()
  await save(aRelative(1))
  const other = { ...of(), sealing: openSealing([newKey()]) }
  expect(answered(await atTheDoor('family.list', {}, other))).toEqual([])
  const before = await store.families.listAll()
  expect(await atTheDoor('family.save', aRelative(2), other)).toMatchObject({ ok: false, reason: 'family_unopened' })
  expect(await store.families.listAll()).toEqual(before)
  expect(await list()).toEqual([aRelative(1)])
})

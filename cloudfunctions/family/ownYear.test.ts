import { newKey } from '#server/sealing/keyRing'
import { openSealing } from '#server/sealing/sealing'
import { inBeijing } from '#shared/beijingTime'
import { done } from '#shared/result'
import { answered } from '../testing/answered'
import { aStore } from '../testing/aStore'
import { atTheDoor } from '../testing/atTheDoor'
import { aPerson, asking, NOON } from '../testing/factories'
import { ownFamily } from './ownFamily'

const CHILD = { id: '0123456789abcdef', name: '小禾', birthYear: 2018 }

async function aHome() {
  const store = await aStore({ people: [aPerson('Li'), aPerson('Wang')] })
  const of = (who = 'Li') => asking(store, aPerson(who))
  return {
    store,
    of,
    keep: (birthYear?: number, on = of()) => atTheDoor('family.keepOwnYear', birthYear ? { birthYear } : {}, on),
    read: async (who = 'Li') => answered(await atTheDoor('family.ownYear', {}, of(who))),
  }
}

test('the own year is said once, is there for that person alone, and not to be read in the database', async () => {
  const { keep, read, store } = await aHome()
  expect(await read()).toEqual({})
  expect(await keep(1985)).toEqual(done({ birthYear: 1985 }))
  expect(await read()).toEqual({ birthYear: 1985 })
  expect(await read('Wang')).toEqual({})
  expect(JSON.stringify(await store.families.listAll())).not.toContain('1985')
})

test('is written over, and forgotten at any time; the family stays', async () => {
  const { keep, read, of } = await aHome()
  answered(await atTheDoor('family.save', CHILD, of()))
  await keep(1985)
  await keep(1986)
  expect(await read()).toEqual({ birthYear: 1986 })
  expect(await keep()).toEqual(done({}))
  expect(await read()).toEqual({})
  expect(answered(await atTheDoor('family.list', {}, of()))).toEqual([CHILD])
})

test('two deeds at once lose neither the year nor a child', async () => {
  const { keep, read, of } = await aHome()
  await Promise.all([keep(1985), atTheDoor('family.save', CHILD, of())])
  expect(await read()).toEqual({ birthYear: 1985 })
  expect(answered(await atTheDoor('family.list', {}, of()))).toEqual([CHILD])
})

test('is refused in the years to come, and where the key is not here, when nothing is written over', async () => {
  const { keep, read, of } = await aHome()
  expect(await keep(inBeijing(NOON).year() + 1)).toMatchObject({ ok: false, reason: 'born_later' })
  await keep(1985)
  const other = { ...of(), sealing: openSealing([newKey()]) }
  expect(await keep(1990, other)).toMatchObject({ ok: false, reason: 'family_unopened' })
  expect(await read()).toEqual({ birthYear: 1985 })
})

test('stands in one’s own data', async () => {
  const { keep, of } = await aHome()
  await keep(1985)
  expect(await ownFamily.list(of())).toEqual([{ title: '本人', facts: [['出生年份', '1985 年']] }])
  expect(await ownFamily.count?.(of())).toBe(1)
})

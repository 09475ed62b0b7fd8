import { roleFor, THE_STREET, unionOf } from '#shared/access/role'
import { aCase } from '#shared/testing/aCase'
import { answered } from '../../testing/answered'
import { aFullStore } from '../../testing/aStore'
import { atTheDoor } from '../../testing/atTheDoor'
import { anOfficer, aPerson, asking, NOON } from '../../testing/factories'
import { handBack } from './handBack'

const [LIN, HE] = [anOfficer('Lin'), anOfficer('He')]
const CHENG = { ...anOfficer('Cheng'), roles: [roleFor('federation', THE_STREET)] }
const ZHOU = { ...anOfficer('Zhou'), roles: [roleFor('chair', unionOf('noodle-union'))] }
const COUNT = 40

/** Lin has forty open cases, one of them about He. */
async function aDesk() {
  const full = await aFullStore({ people: [LIN, HE, CHENG, ZHOU, aPerson('Li')] })
  const { store } = full
  await store.unions.add({
    ...{ id: 'noodle-union', name: '面馆工会', kind: 'enterprise', chair: '周', officer: '何', officerId: 'p-He' },
    ...{ enterprises: 1, members: 30, grams: [], pageKey: 'n' },
  } as never)
  const own = { owner: { id: 'p-Lin', name: 'Lin' }, state: 'taken' as const }
  await store.cases.addMany(
    Array.from({ length: COUNT }, (_case, index) =>
      aCase({ id: `case-${index}`, number: `2026-${index}`, ...own, barred: index === 0 ? ['p-He'] : [] })
    )
  )
  const run = () => handBack.run({ store, clock: () => NOON })
  const of = (id: string) => store.cases.count({ 'owner.id': id, shelf: 'open' })
  return { ...full, run, of }
}

describe('whoever is dismissed with forty open cases', () => {
  test('leaves them to who is responsible now; each asker is told, and nobody gets what is about them', async () => {
    const { store, run, of } = await aDesk()
    await store.people.change({ _id: 'p-Lin' }, { roles: [] })
    await run()
    expect([await of('p-Lin'), await of('p-He')]).toEqual([0, COUNT - 1])
    expect((await store.cases.get('case-0')).owner).toEqual({ id: 'p-Cheng', name: 'Cheng' })
    expect(await store.messages.count({ personId: 'p-Li', kind: 'case_step' })).toBe(COUNT)
    expect(await store.messages.count({ personId: 'p-He', kind: 'case_due' })).toBe(COUNT - 1)
    await run()
    expect(await store.messages.count({})).toBe(2 * COUNT)
  })

  test('keeps them as long as they are in office', async () => {
    const { run, of } = await aDesk()
    await run()
    expect(await of('p-Lin')).toBe(COUNT)
  })

  test('costs two looks an hour, and one when nothing is open', async () => {
    const { store, run, queries } = await aDesk()
    await store.cases.remove({})
    const before = queries()
    await run()
    expect(queries() - before).toBe(1)
  })
})

describe('whoever is ill', () => {
  const all = { caseId: 'case-1', to: 'p-He', word: 'Lin 病了' }

  test('is stood in for: a colleague passes on all at once, except what the other is kept from', async () => {
    const { store, of } = await aDesk()
    const first = answered(await atTheDoor('cases.passAll', all, asking(store, CHENG)))
    expect(first).toEqual({ passed: COUNT - 1, kept: 1 })
    expect([await of('p-He'), await of('p-Lin')]).toEqual([COUNT - 1, 1])
    expect((await store.cases.get('case-1')).steps.at(-1)).toMatchObject({ by: 'Cheng', words: 'Lin 病了' })
    expect(await store.messages.count({ personId: 'p-He', kind: 'case_due' })).toBe(1)
    expect(await store.messages.count({ personId: 'p-Li', kind: 'case_step' })).toBe(COUNT - 1)
    expect(await atTheDoor('cases.passAll', all, asking(store, CHENG))).toMatchObject({ reason: 'case_not_now' })
  })

  test('is not stood in for by a chair, in cases of the station', async () => {
    const { store, of } = await aDesk()
    await expect(atTheDoor('cases.passAll', { ...all, to: 'p-Zhou' }, asking(store, ZHOU))).rejects.toThrow()
    expect(await of('p-Lin')).toBe(COUNT)
  })
})

import { aCase } from '#shared/testing/aCase'
import { aFullStore } from '../testing/aStore'
import { anOfficer, aPerson, asking, NOON } from '../testing/factories'
import { leaveCases } from './leaveCases'
import { ownCases } from './own/ownCases'

const LI = aPerson('Li')
const lin = { id: 'p-Lin', name: 'Lin' }

async function aShelf() {
  const full = await aFullStore({ people: [LI, anOfficer('Lin')] })
  await full.store.cases.addMany([
    aCase({ id: 'open', owner: lin }),
    aCase({
      ...{ id: 'done', state: 'rated', shelf: 'done', owner: lin, endedAt: NOON },
      notes: [{ text: '李示例说的', by: 'Lin', at: NOON }],
      steps: [
        { deed: 'said', at: NOON, level: 'station' },
        { deed: 'answered', at: NOON, level: 'station', by: 'Lin', words: '李示例，能开' },
      ],
    }),
  ])
  return full
}

describe('whoever leaves', () => {
  test('takes back at once what is open, and is forgotten for good; what was done in which time stays', async () => {
    const { store, contents } = await aShelf()
    await leaveCases.atOnce?.(store, LI, NOON)
    expect((await store.cases.get('open')).state).toBe('withdrawn')
    await leaveCases.forGood?.(store, LI)
    await leaveCases.forGood?.(store, LI)
    const { words, steps, owner } = await store.cases.get('done')
    expect([words, steps.length, owner?.name]).toEqual(['', 2, 'Lin'])
    await store.people.remove({ _id: LI.id })
    expect(await contents()).not.toMatch(/p-Li"|m-Li|李示例|活动室/)
  })

  test('in office leaves what was theirs to their colleagues', async () => {
    const { store } = await aShelf()
    await leaveCases.forGood?.(store, anOfficer('Lin'))
    expect((await store.cases.get('open')).owner).toBeUndefined()
    expect((await store.cases.get('done')).owner).toEqual({ id: 'gone', name: expect.any(String) })
  })
})

test('one’s own papers have what was said, what was answered and by whom', async () => {
  const { store } = await aShelf()
  const items = await ownCases.list(asking(store, LI))
  expect(items).toHaveLength(2)
  expect(JSON.stringify(items)).toMatch(/建议，第 2026-0001 号.*Lin.*能开/)
})

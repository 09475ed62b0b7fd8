import { aFullStore } from '../../testing/aStore'
import { anEvent, anOfficer, asking, NOON } from '../../testing/factories'
import { listEventChoices } from './listEventChoices'

test('an audience can be chosen by every event that was ever published, page by page', async () => {
  const events = Array.from({ length: 130 }, (_, index) => {
    const id = `e${String(index).padStart(3, '0')}`
    return { ...anEvent({ id }), title: `活动 ${index}`, pageKey: id }
  })
  const { store } = await aFullStore({ events })
  const officer = asking(store, anOfficer('Lin'), NOON)
  const seen: string[] = []
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const told = await listEventChoices(cursor ? { cursor } : {}, officer)
    if (!told.ok) throw new Error('refused')
    expect(told.value.items.length).toBeLessThanOrEqual(50)
    seen.push(...told.value.items.map(({ id }) => id))
    cursor = told.value.cursor
  }
  expect(seen).toEqual(events.map(({ id }) => id).reverse())
})

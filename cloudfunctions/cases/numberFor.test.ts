import { aFullStore } from '../testing/aStore'
import { NOON } from '../testing/factories'
import { numberFor } from './numberFor'

const BLOCK = 100

test('a repeat keeps its number when the next hundred has begun meanwhile', async () => {
  const { store } = await aFullStore()
  const number = (key: string) => numberFor(store, key, NOON)
  const first: string[] = []
  for (let index = 0; index < BLOCK + 2; index++) first.push(await number(`case-${index}`))
  expect(new Set(first).size).toBe(BLOCK + 2)
  expect(first.at(-1)).toBe('2026-0102')
  expect(await number('case-91')).toBe('2026-0092')
  expect(await number('case-100')).toBe('2026-0101')
  expect(await number('a new one')).toBe('2026-0103')
})

import { DOOR_PAGES, foundDoors } from './door'

test('every page that can be found has its words, and no word leads to two of them', () => {
  expect(foundDoors.map(({ page }) => page).sort()).toEqual([...DOOR_PAGES].sort())
  const words = foundDoors.flatMap(({ words }) => words)
  expect(new Set(words).size).toBe(words.length)
  for (const { words } of foundDoors) expect(words.length).toBeGreaterThan(0)
})

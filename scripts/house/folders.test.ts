import { dirname } from 'node:path'
import { files } from './imports'

const MOST = 25

test('no folder holds more files of code than a newcomer can overlook', () => {
  const counts = new Map<string, number>()
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1)
  expect([...counts].filter(([, count]) => count > MOST)).toEqual([])
  expect(counts.size).toBeGreaterThan(100)
})

import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCopy } from './writeCopy'

test('a copy that fails at once has its file by then, and so leaves none that comes later', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'copies-'))
  let there: string[] = []
  const failing = writeCopy(join(folder, 'nightly.zip'), async () => {
    there = readdirSync(folder)
    throw new Error('broken')
  })
  await expect(failing).rejects.toThrow('broken')
  expect(there).toEqual(['nightly.zip.part'])
  expect(readdirSync(folder)).toEqual([])
  rmSync(folder, { recursive: true })
})

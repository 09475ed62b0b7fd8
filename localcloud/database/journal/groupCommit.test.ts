import { newCounters } from '../counters'
import { groupCommit } from './groupCommit'
import { noJournal } from './noJournal'
import type { WriteBatch } from './openJournal'

describe('the group commit', () => {
  test('writes only the last version of each document, once for all callers', async () => {
    const written: WriteBatch[] = []
    const commit = groupCommit({ ...noJournal(), write: (changes) => written.push(changes) }, newCounters(), () => {})
    for (let n = 0; n < 100; n++) commit.note('places', 'p', { _id: 'p', n })
    await Promise.all([commit.settled(), commit.settled()])

    expect(written).toEqual([new Map([['places', new Map([['p', { _id: 'p', n: 99 }]])]])])
  })

  test('fails everybody who waits, and everybody after, when the disk refuses', async () => {
    const failures: Error[] = []
    const write = () => {
      throw new Error('disk full')
    }
    const commit = groupCommit({ ...noJournal(), write }, newCounters(), (error) => failures.push(error))
    commit.note('places', 'p', { _id: 'p' })

    await expect(commit.settled()).rejects.toThrow(/could not be written.*disk full/)
    await expect(commit.settled()).rejects.toThrow(/disk full/)
    expect(() => commit.note('places', 'p', null)).toThrow(/disk full/)
    expect(failures).toHaveLength(1)
  })
})

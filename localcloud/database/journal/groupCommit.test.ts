import Sqlite from 'libsql'
import { coldDocuments } from '../cold/coldDocuments'
import { COLD_TABLES } from '../cold/coldTables'
import { recentDocuments } from '../cold/recentDocuments'
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

  test('answers nobody before the disk has it, and writes meanwhile what comes next', async () => {
    const written: number[] = []
    const synced: (() => void)[] = []
    const sync = () => new Promise<void>((done) => synced.push(done))
    const write = (changes: WriteBatch) => void written.push(changes.size)
    const commit = groupCommit({ ...noJournal(), write, sync }, newCounters(), () => {})
    const answered: string[] = []
    const change = (name: string) => {
      commit.note(name, name, { _id: name })
      void commit.settled().then(() => answered.push(name))
    }
    change('first')
    await turn()
    change('second')
    void commit.settled().then(() => answered.push('reader of both'))
    await turn()
    expect({ written, syncs: synced.length, answered }).toEqual({ written: [1], syncs: 1, answered: [] })
    synced[0]?.()
    await turn()
    expect({ written, syncs: synced.length, answered }).toEqual({ written: [1, 1], syncs: 2, answered: ['first'] })
    synced[1]?.()
    await turn()
    expect(answered).toEqual(['first', 'second', 'reader of both'])
  })

  test('fails what was written and what came meanwhile when it cannot be synced', async () => {
    const failures: Error[] = []
    let refuse = (_error: Error) => {}
    const sync = () => new Promise<void>((_done, refused) => (refuse = refused))
    const commit = groupCommit({ ...noJournal(), sync }, newCounters(), (error) => failures.push(error))
    commit.note('places', 'p', { _id: 'p' })
    const written = commit.settled()
    await turn()
    commit.note('places', 'q', { _id: 'q' })
    const meanwhile = commit.settled()
    refuse(new Error('EIO'))
    await expect(written).rejects.toThrow(/could not be written.*EIO/)
    await expect(meanwhile).rejects.toThrow(/EIO/)
    await expect(commit.settled()).rejects.toThrow(/EIO/)
    expect(failures).toHaveLength(1)
  })

  test('answers at once when everything is written for the end, whatever was under way', async () => {
    const sync = () => new Promise<void>(() => {})
    const commit = groupCommit({ ...noJournal(), sync }, newCounters(), () => {})
    commit.note('places', 'p', { _id: 'p' })
    const first = commit.settled()
    await turn()
    commit.note('places', 'q', { _id: 'q' })
    const second = commit.settled()
    commit.close()
    await Promise.all([first, second])
    await expect(commit.settled()).rejects.toThrow('closed')
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

  test('takes what the full disk refuses of a cold collection as final, before anybody is answered', async () => {
    const sql = new Sqlite(':memory:')
    sql.exec(`${COLD_TABLES} pragma max_page_count = 40;`)
    const begin = () => void (sql.inTransaction || sql.exec('begin'))
    const documents = coldDocuments({ sql, begin, commit: () => sql.exec('commit') }, 'lines', recentDocuments(1000))
    const failures: Error[] = []
    const commit = groupCommit(noJournal(), newCounters(), (error) => failures.push(error))
    commit.note('lines', 'l', { _id: 'l' })
    const answered = commit.settled()
    const fill = () => {
      for (let n = 0; n < 1000; n++) documents.set(`l${n}`, { _id: `l${n}`, text: 'x'.repeat(1000) })
    }

    expect(() => commit.attempt(fill)).toThrow(/could not be written.*full/)
    await expect(answered).rejects.toThrow(/could not be written/)
    await expect(commit.settled()).rejects.toThrow(/could not be written/)
    expect(failures).toHaveLength(1)
    const mistake = groupCommit(noJournal(), newCounters(), (error) => failures.push(error))
    const isWrong = () => {
      throw new Error('a refusal of the index')
    }
    expect(() => mistake.attempt(isWrong)).toThrow('a refusal of the index')
    await mistake.settled()
    expect(failures).toHaveLength(1)
  })
})

/** Some turns of the event loop, in which everything that does not wait for the disk happens. */
async function turn(): Promise<void> {
  for (let nth = 0; nth < 3; nth++) await new Promise(setImmediate)
}

import { readdirSync } from 'node:fs'
import { rewriteRows } from '#server/store/rewriteRows'
import type { Rows } from '#server/store/rows'
import { survive } from '../testing/dying'
import { aSealing } from '../testing/factories'
import { rowsDyingAfter, someRows } from '../testing/someRows'
import { isFromTheFuture, migrate, versionOf } from './migrate'
import type { Migration } from './migration'
import { migrations } from './migrations'

const now = () => Date.UTC(2026, 10, 28, 4)
const by = { now, sealing: aSealing }

/** An example of a migration of people: a name in one word becomes two. */
const splitNames: Migration = {
  name: 'splitNames',
  run: (rows) =>
    rewriteRows(rows, 'people', ({ name }) =>
      typeof name === 'string' ? { set: { name: { family: name[0], given: name.slice(1) } } } : undefined
    ),
}
const nothing: Migration = { name: 'nothing', run: async () => {} }

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ _id: `p${String(index).padStart(4, '0')}`, name: `李${index}` }))

test('each file with a number stands in the list at its place, and no number is left out', () => {
  const files = readdirSync(__dirname).filter((file) => /^\d[\w-]+\.ts$/.test(file))
  const numbered = migrations.map(({ name }, index) => `${String(index + 1).padStart(3, '0')}-${name}.ts`)
  expect(files.sort()).toEqual(numbered)
})

test('data from before the first number runs them all, remembers it, and runs none a second time', async () => {
  const { rows, database } = await someRows('people', people(3))
  expect(await versionOf(rows)).toBe(0)
  expect(await migrate(rows, by, [nothing, splitNames])).toEqual([1, 2])
  expect(await rows.find('installation', 'this')).toEqual({ _id: 'this', version: 2, migratedAt: now() })

  const { written } = database.counters()
  expect(await migrate(rows, by, [nothing, splitNames])).toEqual([])
  expect(database.counters().written).toBe(written)
})

test('only what came since is run', async () => {
  const { rows } = await someRows('people', people(3))
  await migrate(rows, by, [nothing])
  const refuse: Migration = { name: 'refuse', run: () => Promise.reject(new Error('was run already')) }
  expect(await migrate(rows, by, [refuse, splitNames])).toEqual([2])
  expect(await rows.find('people', 'p0002')).toMatchObject({ name: { family: '李', given: '2' } })
})

test.each([0, 1, 99, 100, 101, 249])(
  'killed after change %i of 250 it is finished by the next start',
  async (changes) => {
    const { rows } = await someRows('people', people(250))
    await survive(migrate(rowsDyingAfter(changes, rows), by, [nothing, splitNames]))
    expect(await versionOf(rows)).toBe(1)
    const done = (await rows.listAfter('people', '', 250)).filter(({ name }) => typeof name === 'object')
    expect(done).toHaveLength(changes)

    expect(await migrate(rows, by, [nothing, splitNames])).toEqual([2])
    const all = await rows.listAfter('people', '', 250)
    expect(all.map(({ name }) => name)).toEqual(all.map((_, index) => ({ family: '李', given: String(index) })))
  }
)

test('killed before its number was written it runs again and finds nothing to do', async () => {
  const { rows, database } = await someRows('people', people(120))
  await splitNames.run(rows, aSealing)
  const { written } = database.counters()
  expect(await migrate(rows, by, [splitNames])).toEqual([1])
  expect(database.counters().written).toBe(written + 1)
})

describe('a function of the version before runs beside it', () => {
  const interrupted = (colleague: () => Promise<unknown>, rows: Rows): Rows => ({
    ...rows,
    change: async (...given) => {
      await colleague()
      return rows.change(...given)
    },
  })
  const addPoint = (colleague: () => Promise<unknown>): Migration => ({
    name: 'addPoint',
    run: (rows) =>
      rewriteRows(interrupted(colleague, rows), 'places', ({ rev, points }) =>
        points === undefined
          ? { set: { points: Number(rev) * 10, rev: Number(rev) + 1 }, remove: ['old'], onlyIf: { rev } }
          : undefined
      ),
  })

  test('a row that it changed between look and write is looked at again', async () => {
    const { rows } = await someRows('places', [{ _id: 'a', rev: 1, left: 5, old: 'x' }])
    let isFirst = true
    const colleague = async () => {
      if (isFirst) await rows.change('places', { _id: 'a' }, { rev: 2, left: 4 })
      isFirst = false
    }
    await migrate(rows, by, [addPoint(colleague)])
    expect(await rows.find('places', 'a')).toEqual({ _id: 'a', rev: 3, left: 4, points: 20 })
  })

  test('a row that is gone by then is left alone', async () => {
    const { rows, database } = await someRows('places', [{ _id: 'a', rev: 1 }])
    const colleague = () => database.remove('places', { query: { _id: 'a' }, multi: false })
    expect(await migrate(rows, by, [addPoint(colleague)])).toEqual([1])
    expect(await rows.find('places', 'a')).toBeUndefined()
  })

  test('a row that never holds still stops it, and the number stays', async () => {
    const { rows } = await someRows('places', [{ _id: 'a', rev: 1 }])
    let rev = 1
    const colleague = () => rows.change('places', { _id: 'a' }, { rev: ++rev })
    await expect(migrate(rows, by, [addPoint(colleague)])).rejects.toThrow('places a changed under the migration')
    expect(await versionOf(rows)).toBe(0)
  })
})

test('data of a newer version is known as such, and not touched', async () => {
  const { rows, database } = await someRows('people', people(1))
  await migrate(rows, by, [nothing, nothing])
  const { written } = database.counters()
  expect([await isFromTheFuture(rows, [nothing]), await isFromTheFuture(rows, [nothing, nothing])]).toEqual([
    true,
    false,
  ])
  expect(await migrate(rows, by, [nothing])).toEqual([])
  expect(database.counters().written).toBe(written)
})

import { survive } from '../testing/dying'
import { aSealing } from '../testing/factories'
import { rowsDyingAfter, someRows } from '../testing/someRows'
import { rowsWithKeys } from './006-memberKeys'

/** Rows of the roster as the version before has stored them, and one that has its keys. */
const members = [
  { _id: 'm1', name: '单示例', phone: '19900000001', standing: 'member' },
  { _id: 'm2', name: 'John Smith', phone: '', standing: 'worker' },
  { _id: 'm3', name: '吕示', phone: '19900000003', pageKey: 'lvshi:m3', grams: ['吕'], spelt: '吕示' },
]

async function expectKeys({ rows }: Awaited<ReturnType<typeof someRows>>) {
  expect(await rows.find('members', 'm1')).toMatchObject({
    grams: expect.arrayContaining(['单示', 'ss', 'sh', '#0001']),
    ...{ pageKey: 'shanshili:m1', standing: 'member' },
  })
  expect(await rows.find('members', 'm2')).toMatchObject({ pageKey: 'johnsmith:m2' })
  expect(await rows.find('members', 'm3')).toEqual(members[2])
}

test('rows of the version before get their keys, once', async () => {
  const roster = await someRows('members', members)
  await rowsWithKeys.run(roster.rows, aSealing)
  await expectKeys(roster)

  const before = roster.database.counters().written
  await rowsWithKeys.run(roster.rows, aSealing)
  expect(roster.database.counters().written).toBe(before)
})

test.each([0, 1])('killed after change %i it is finished when it runs again', async (changes) => {
  const roster = await someRows('members', members)
  await survive(rowsWithKeys.run(rowsDyingAfter(changes, roster.rows), aSealing))
  await rowsWithKeys.run(roster.rows, aSealing)
  await expectKeys(roster)
})

test('a name that somebody changes meanwhile is the one that is found', async () => {
  const roster = await someRows('members', members)
  let isFirst = true
  const change: typeof roster.rows.change = async (...given) => {
    if (isFirst) {
      isFirst = false
      await roster.rows.change('members', { _id: 'm1' }, { name: '单改' })
    }
    return roster.rows.change(...given)
  }
  await rowsWithKeys.run({ ...roster.rows, change }, aSealing)
  expect(await roster.rows.find('members', 'm1')).toMatchObject({ pageKey: 'shangai:m1' })
})

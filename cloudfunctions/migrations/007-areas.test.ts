import type { Rows } from '#server/store/rows'
import { Died, survive } from '../testing/dying'
import { aSealing } from '../testing/factories'
import { someRows } from '../testing/someRows'
import { areas } from './007-areas'

/** Enterprises as the version before has stored them. */
const enterprises = [
  { _id: 'e1', name: '面馆', gridId: 'grid-07' },
  { _id: 'e2', name: '书店', gridId: 'grid-07' },
  { _id: 'e3', name: '茶馆', gridId: 'grid-12', closedAt: 1 },
  { _id: 'e4', name: '花店', gridId: '' },
]

const GRIDS = [
  { _id: 'grid-07', name: '第 7 网格', level: 1, parentId: '', order: 7, pageKey: 'di7wangge:grid-07' },
  { _id: 'grid-12', name: '第 12 网格', level: 1, parentId: '', order: 12 },
]

async function expectGrids(rows: Rows) {
  expect(await rows.listAfter('areas', '', 9)).toEqual(GRIDS.map((grid) => expect.objectContaining(grid)))
}

test('every grid that an enterprise names is laid, once', async () => {
  const { rows, database } = await someRows('enterprises', enterprises)
  await areas.run(rows, aSealing)
  await expectGrids(rows)

  const before = database.counters().written
  await areas.run(rows, aSealing)
  expect(database.counters().written).toBe(before)
})

test.each([0, 1])('killed after row %i it is finished when it runs again', async (written) => {
  const { rows } = await someRows('enterprises', enterprises)
  let left = written
  const put: Rows['put'] = async (...given) => {
    if (left === 0) throw new Died('died')
    left -= 1
    return rows.put(...given)
  }
  await survive(areas.run({ ...rows, put }, aSealing))
  expect(await rows.listAfter('areas', '', 9)).toHaveLength(written)
  await areas.run(rows, aSealing)
  await expectGrids(rows)
})

test('a grid that an officer has named since keeps its name', async () => {
  const { rows } = await someRows('enterprises', enterprises)
  await areas.run(rows, aSealing)
  await rows.change('areas', { _id: 'grid-07' }, { name: '六部口第 2 网格' })
  await areas.run(rows, aSealing)
  expect(await rows.find('areas', 'grid-07')).toMatchObject({ name: '六部口第 2 网格' })
})

import { aSealing } from '../testing/factories'
import { someRows } from '../testing/someRows'
import { foundByPinyin } from './005-foundByPinyin'

const officer = { kind: 'officer', of: { kind: 'street', id: 'street' } }

async function anOldDirectory() {
  const { rows, database } = await someRows('unions', [
    { _id: 'u1', name: '面馆工会', officer: '林示例', grams: ['面'] },
    { _id: 'u2', name: '书店工会', officer: '同名', grams: ['书'] },
    { _id: 'u3', name: '茶馆工会', officer: '林示例', officerId: 'chosen', grams: [], spelt: '茶馆工会' },
  ])
  await database.insert('people', {
    documents: [
      { _id: 'lin', name: '林示例', roles: [officer] },
      { _id: 'member', name: '林示例', roles: [] },
      { _id: 'one', name: '同名', roles: [officer] },
      { _id: 'two', name: '同名', roles: [officer] },
    ],
  })
  await database.insert('enterprises', {
    documents: [
      { _id: 'e1', name: '面馆', unionId: 'u1', grams: [] },
      { _id: 'e2', name: '书店', unionId: 'u2', grams: [] },
    ],
  })
  return { rows, database }
}

test('rows of before are found by pinyin, and the officer who stood there as a text is an account', async () => {
  const { rows, database } = await anOldDirectory()
  await foundByPinyin.run(rows, aSealing)

  expect(await rows.find('unions', 'u1')).toMatchObject({ officer: '林示例', officerId: 'lin' })
  expect((await rows.find('unions', 'u1'))?.spelt).toContain('mggh')
  expect(await rows.find('unions', 'u2')).not.toHaveProperty('officerId')
  expect(await rows.find('unions', 'u3')).toMatchObject({ officerId: 'chosen', spelt: '茶馆工会' })
  expect(await rows.find('enterprises', 'e1')).toMatchObject({ officerId: 'lin', officer: '林示例' })
  expect(await rows.find('enterprises', 'e2')).not.toHaveProperty('officerId')

  const { written } = database.counters()
  await foundByPinyin.run(rows, aSealing)
  expect(database.counters().written).toBe(written)
})

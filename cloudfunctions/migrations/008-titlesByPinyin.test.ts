import { aSealing } from '../testing/factories'
import { someRows } from '../testing/someRows'
import { titlesByPinyin } from './008-titlesByPinyin'

test('articles of before are found by the pinyin of their titles, and those of now stay as they are', async () => {
  const { rows, database } = await someRows('articles', [
    { _id: 'a', title: '健步行路线公布', tags: ['明珠杯'] },
    { _id: 'b', title: '停电通知' },
    { _id: 'c', title: '新的', titleSpelt: '新的', titleKeys: ['新'] },
  ])
  await titlesByPinyin.run(rows, aSealing)

  expect((await rows.find('articles', 'a'))?.titleSpelt).toBe('健步行路线公布\njianbuxingluxiangongbu\njbxlxgb\n明珠杯')
  expect((await rows.find('articles', 'b'))?.titleKeys).toContain('td')
  expect(await rows.find('articles', 'c')).toMatchObject({ titleKeys: ['新'] })

  const { written } = database.counters()
  await titlesByPinyin.run(rows, aSealing)
  expect(database.counters().written).toBe(written)
})

import { NOON } from '../testing/noon'
import { editionOf } from './editionOf'

test.each([
  ['第五届“明珠杯”职工象棋比赛', '第五届'],
  ['2027第四季健步行', '第四季'],
  ['第 12 期亲子课堂', '第 12 期'],
  ['春秋游·植物园', `${new Date(NOON).getUTCFullYear()} 年`],
])('%s is the edition %s', (title, name) => {
  expect(editionOf({ id: 'cup', title, startsAt: NOON })).toEqual({
    ...{ name, year: new Date(NOON).getUTCFullYear(), eventId: 'cup' },
  })
})

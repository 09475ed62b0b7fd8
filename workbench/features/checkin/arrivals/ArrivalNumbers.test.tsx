import { renderToStaticMarkup } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom'
import type { ArrivalBoard } from '#shared/checkin/view'
import { DAY, NOON } from '#shared/testing/noon'
import { ArrivalNumbers } from './ArrivalNumbers'

const board: ArrivalBoard = {
  event: {
    ...{ id: 'cup', title: '比赛', venue: '三层', kind: 'chess', state: 'published', unionId: 'street' },
    ...{ startsAt: NOON, endsAt: NOON + DAY },
  },
  ...{ count: { expected: 96, arrived: 81 }, missing: 16, family: 0, turnedAway: 4, undone: 1, absent: 0 },
  ...{ unions: [], doors: [], latest: [] },
}

function shown(over: Partial<ArrivalBoard> = {}, isOver = false): string {
  return renderToStaticMarkup(
    <StaticRouter location="/">
      <ArrivalNumbers board={{ ...board, ...over }} isOver={isOver} />
    </StaticRouter>
  )
}

test('each number opens its own list', () => {
  for (const list of ['in', 'missing', 'turnedAway', 'undone']) expect(shown()).toContain(`/checkin/cup?list=${list}`)
  for (const number of [81, 16, 4, 1]) expect(shown()).toContain(`<b>${number}</b>`)
})

test('family are told only where somebody brought any', () => {
  expect(shown()).not.toContain('家人')
  expect(shown({ family: 3 })).toContain('同来的家人')
})

test('after the end nobody is awaited any more', () => {
  expect(shown()).toContain('还没签到')
  expect(shown({}, true)).toContain('没有签到')
})

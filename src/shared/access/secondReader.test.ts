import type { AnyAction } from '../contract'
import { contracts } from '../contracts'
import { roleFor, THE_STREET } from './role'
import { mayEnter } from './who'

const all: [string, AnyAction][] = Object.entries(contracts)
const reader = { roles: [roleFor('secondReader', THE_STREET)] }

test('whoever was named to read before others do may open and decide what waits, and nothing else in office', () => {
  const own = all.filter(([, { who }]) => who !== 'anyone' && who !== 'person' && mayEnter(who, reader))
  expect(own.map(([name]) => name).sort()).toEqual([
    'checks.decide',
    'checks.list',
    'guides.decide',
    'guides.waiting',
    'news.approve',
    'news.manage',
    'news.open',
    'news.sendBack',
    'pushes.approve',
    'pushes.list',
    'pushes.open',
    'pushes.sendBack',
    'pushes.toPhone',
    'questions.decide',
    'questions.waiting',
    'review.ways',
  ])
})

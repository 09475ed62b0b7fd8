import { lifeOf } from './life'

const event = { state: 'published' as const, createdAt: 1, opensAt: 10, closesAt: 20, startsAt: 30, endsAt: 40 }
const line = (action: string, at: number, remark?: string) => ({ action, at, by: 'Lin', ...(remark && { remark }) })
const steps = (moves: ReturnType<typeof lifeOf>) => moves.map(({ step }) => step)

test('what people did and what came by the clock stand in one row, with who and when', () => {
  const lines = [
    line('events.archive', 50),
    line('events.pass', 6),
    line('events.publish', 4, '送审'),
    line('events.sendBack', 3),
    line('events.publish', 2, '送审'),
    line('events.write', 1),
    line('events.write', 5),
  ]
  const life = lifeOf(event, lines, 60)
  expect(steps(life)).toEqual([
    ...['drafted', 'asked', 'sentBack', 'asked', 'passed', 'opened', 'closed', 'began', 'ended', 'archived'],
  ])
  expect(life[0]).toEqual({ step: 'drafted', at: 1, by: 'Lin' })
  expect(life.find(({ step }) => step === 'began')).toEqual({ step: 'began', at: 30 })
})

test('what has not come yet is not told, and nothing of a draft comes by the clock', () => {
  expect(steps(lifeOf(event, [], 20))).toEqual(['drafted', 'opened', 'closed'])
  expect(steps(lifeOf({ ...event, state: 'draft' }, [], 60))).toEqual(['drafted'])
})

test('of one that was cancelled nothing comes afterwards', () => {
  const cancelled = { ...event, state: 'cancelled' as const }
  expect(steps(lifeOf(cancelled, [line('events.cancel', 15)], 60))).toEqual(['drafted', 'opened', 'cancelled'])
})

import { aMember } from '../../../cloudfunctions/testing/factories'
import { openDice } from '../dice'
import { comersIn } from './comersIn'

const YEAR = 365 * 86_400_000
const members = Array.from({ length: 400 }, (_, index) =>
  aMember(`n${index}`, { standing: index % 40 === 0 ? 'worker' : 'member', joinedAt: index % 2 === 0 ? 0 : YEAR })
)

test('nobody comes twice to one event, nor before they had joined, and whoever has not joined never', () => {
  const comers = comersIn(members, openDice(1))
  for (const at of [YEAR - 1, YEAR - 1, YEAR - 1]) {
    const came = comers(80, at)
    expect(came).toHaveLength(80)
    expect(new Set(came).size).toBe(80)
    expect(came.filter(({ joinedAt, standing }) => joinedAt > at || standing !== 'member')).toEqual([])
  }
})

test('whoever never comes never came: another season has nobody of them', () => {
  const everyone = (seed: number) => new Set(comersIn(members, openDice(seed))(members.length, 2 * YEAR))
  const first = everyone(1)
  expect([...everyone(2)].filter((member) => !first.has(member))).toEqual([])
  expect(first.size).toBeLessThan(members.length * 0.85)
})

import { needsOf } from '#shared/events/team/teamRule'
import { teamSeats } from './teamSeats'

const RULE = { kind: 'team' as const, least: 3, most: 5, women: 1, hours: 24 }

/** The seats in one word each, for a team of so many. */
function seats(people: number, women = 0): string[] {
  const mates = Array.from({ length: people }, (_, index) => ({
    ...{ memberId: `m${index}`, name: `某${index}`, enterprise: '某' },
  }))
  const team = {
    ...{ captain: { name: '某', enterprise: '某' }, people, state: 'held' as const, mates },
    needs: needsOf(RULE, { people, women }),
  }
  return teamSeats(RULE, team).map((seat) => {
    if (seat.kind === 'mate') return seat.isSubstitute ? 'substitute' : 'mate'
    return seat.kind === 'needed' && seat.isForWoman ? 'woman' : seat.kind
  })
}

test('those who are missing stand behind those who came, a missing woman last of them', () => {
  expect(seats(1)).toEqual(['mate', 'needed', 'woman', 'spare', 'spare'])
})

test('a woman who is missing keeps a seat though enough have come', () => {
  expect(seats(4)).toEqual(['mate', 'mate', 'mate', 'substitute', 'woman'])
})

test('a full team has no empty seat', () => {
  expect(seats(5, 1)).toEqual(['mate', 'mate', 'mate', 'substitute', 'substitute'])
})

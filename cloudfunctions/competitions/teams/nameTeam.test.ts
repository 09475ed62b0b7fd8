import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aTeamHall, TEAMS } from '../../testing/competitions/aTeamHall'

test('a team has a name of its own, and is called after its captain again', async () => {
  const hall = await aTeamHall(['An', 'Bai'])
  const before = (await hall.entrantOf(1)).name
  const name = (words?: string) =>
    atTheDoor('competitions.nameTeam', { competitionId: TEAMS, no: 1, ...(words && { name: words }) }, hall.desk())
  answered(await name('面馆先锋'))
  answered(await name('面馆先锋'))
  const [match] = await hall.matches()
  const seen = await hall.see(match?.id ?? '')
  expect([seen.first.name, seen.second.name]).toContain('面馆先锋')
  expect(await hall.store.log.count({ action: 'competitions.nameTeam' })).toBe(1)
  expect(answered(await name())).toEqual({ name: before })
})

test('words that may not be read by everybody are no name', async () => {
  const hall = await aTeamHall(['An', 'Bai'])
  const asked = { ...hall.desk(), safety: { judge: async () => 'risky' as const } }
  const answer = await atTheDoor('competitions.nameTeam', { competitionId: TEAMS, no: 1, name: '坏话' }, asked as never)
  expect(answer).toMatchObject({ reason: 'words_risky' })
  expect((await hall.entrantOf(1)).name).not.toBe('坏话')
})

import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aTeamHall, TEAMS } from '../../testing/competitions/aTeamHall'
import { aPerson, asking } from '../../testing/factories'

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

test('the captain names the own team, nobody else of it, and not with words that may not be read', async () => {
  const hall = await aTeamHall(['An', 'Bai'])
  const asked = (who: string) => asking(hall.store, aPerson(who))
  const name = (who: string, words?: string) =>
    atTheDoor('competitions.nameOwnTeam', { competitionId: TEAMS, ...(words && { name: words }) }, asked(who))
  const nameOf = async () => (await hall.store.entrants.findWhere({ personId: 'p-An' }))?.name
  answered(await name('An', '面馆先锋'))
  expect(await nameOf()).toBe('面馆先锋')
  expect(await name('An2', '面馆后卫')).toMatchObject({ reason: 'not_your_team' })
  expect(await name('Somebody', '面馆后卫')).toMatchObject({ reason: 'not_your_team' })
  const risky = { ...asked('An'), safety: { judge: async () => 'risky' as const } }
  const bad = await atTheDoor('competitions.nameOwnTeam', { competitionId: TEAMS, name: '坏话' }, risky as never)
  expect(bad).toMatchObject({ reason: 'words_risky' })
  expect(await nameOf()).toBe('面馆先锋')
  expect(answered(await name('An'))).toEqual({ name: 'An队' })
  const own = (who: string) => atTheDoor('competitions.mine', { competitionId: TEAMS }, asked(who))
  expect(answered(await own('An'))?.me).toMatchObject({ leads: true })
  expect(answered(await own('An2'))?.me).not.toHaveProperty('leads')
})

test('words that may not be read by everybody are no name', async () => {
  const hall = await aTeamHall(['An', 'Bai'])
  const asked = { ...hall.desk(), safety: { judge: async () => 'risky' as const } }
  const answer = await atTheDoor('competitions.nameTeam', { competitionId: TEAMS, no: 1, name: '坏话' }, asked as never)
  expect(answer).toMatchObject({ reason: 'words_risky' })
  expect((await hall.entrantOf(1)).name).not.toBe('坏话')
})

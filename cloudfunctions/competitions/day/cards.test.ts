import { roleFor } from '#shared/access/role'
import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aHall, COMPETITION } from '../../testing/competitions/aHall'
import { aTeamHall } from '../../testing/competitions/aTeamHall'
import { aPerson, asking } from '../../testing/factories'
import { ownCompetitions } from '../ownCompetitions'

const judge = { ...aPerson('Zheng'), roles: [roleFor('judge', { kind: 'competition', id: COMPETITION })] }
const KEY = '0123456789abcdef'

/** A first round that is out, with its judge at the first table. */
async function aTable() {
  const hall = await aHall(['An', 'Bai', 'Cao', 'Du'])
  answered(await hall.pair(1))
  answered(await hall.publish(1))
  const [match] = await hall.tables(1)
  if (!match) throw new Error('A match.')
  const by = () => asking(hall.store, judge)
  const hold = (no = match.first, newKey = KEY, kind: 'foul' | 'warning' = 'foul') =>
    atTheDoor('competitions.card', { matchId: match.id, newKey, no, kind, note: '自杀着法' }, by())
  const back = () => atTheDoor('competitions.cardBack', { matchId: match.id, key: KEY }, by())
  const row = async () => {
    const desk = answered(await atTheDoor('competitions.judge', { competitionId: COMPETITION }, by()))
    return desk.rows.find(({ id }) => id === match.id)
  }
  return { ...hall, match, hold, back, row }
}

test('a foul stands at the match for judge and desk, with who and why, once however often it is sent', async () => {
  const { hold, row, board, match, store } = await aTable()
  answered(await hold())
  answered(await hold())
  const card = { key: KEY, no: match.first, kind: 'foul', note: '自杀着法', by: judge.name }
  expect((await row())?.cards).toMatchObject([card])
  expect((await board()).round?.tables[0]?.cards).toMatchObject([card])
  expect(await store.log.count({ action: 'competitions.card', personId: judge.id })).toBe(1)
})

test('it leaves the result alone, so that whoever tells or decides at that moment need not look again', async () => {
  const { hold, report, match, store } = await aTable()
  answered(await hold())
  expect((await store.matches.get(match.id)).rev).toBe(0)
  answered(await report(match, 'first', 'won'))
  expect((await store.matches.get(match.id)).cards).toHaveLength(1)
})

test('fouls count where points are equal, warnings do not, and what was taken back counts no more', async () => {
  const { hold, back, match, decide, close, exported, store, tables } = await aTable()
  answered(await hold())
  answered(await hold(match.second, 'fedcba9876543210', 'warning'))
  for (const one of await tables(1)) answered(await decide(one, '1/2'))
  answered(await close(1))
  const fouls = async () => {
    const file = await exported()
    return 'rounds' in file ? file.rounds.flat().map((game) => game.fouls) : []
  }
  expect(await fouls()).toContainEqual({ first: 1, second: 0 })
  answered(await back())
  answered(await back())
  expect(await fouls()).toEqual([undefined, undefined])
  expect((await store.matches.get(match.id)).cardsBack).toMatchObject([{ key: KEY, by: judge.name }])
})

test('nobody is carded who does not sit there, nor at a table that was taken back', async () => {
  const { hold, takeBack } = await aTable()
  expect(await hold(99)).toMatchObject({ reason: 'not_at_table' })
  answered(await takeBack(1))
  expect(await hold()).toMatchObject({ reason: 'round_back' })
})

test('whoever it is held against reads it among their own data', async () => {
  const { hold, match, store, nameOf } = await aTable()
  answered(await hold())
  const facts = async (no: number) => {
    const papers = await ownCompetitions.list({ store, person: aPerson(await nameOf(no)) } as never)
    return papers.flatMap((paper) => paper.facts.map(([title, text]) => `${title}：${text}`)).join()
  }
  expect(await facts(match.first)).toMatch(/犯规、警告：.*犯规：自杀着法（Zheng）/)
  expect(await facts(match.second)).not.toContain('自杀着法')
})

test('of a team somebody on its roster is named, and they alone read it; nobody of the other team', async () => {
  const hall = await aTeamHall(['An', 'Bai'])
  const [match] = await hall.matches()
  if (!match) throw new Error('A match.')
  const captain = await hall.captainOf(match, 'first')
  const hold = (mate: number) =>
    atTheDoor(
      'competitions.card',
      { matchId: match.id, newKey: KEY, no: match.first, kind: 'yellow', mate },
      hall.desk()
    )
  expect(await hold(9)).toMatchObject({ reason: 'not_at_table' })
  answered(await hold(2))
  const judged = answered(await atTheDoor('competitions.teamMatch', { matchId: match.id }, hall.desk()))
  expect(judged.cards).toMatchObject([{ no: match.first, mate: 2, kind: 'yellow' }])
  expect(judged.rosters?.first).toContainEqual({ no: 2, name: `${captain}2` })
  expect((await hall.see(match.id, captain)).cards).toBeUndefined()
  const facts = async (name: string) =>
    JSON.stringify(await ownCompetitions.list({ store: hall.store, person: aPerson(name) } as never))
  expect(await facts(`${captain}2`)).toContain('黄牌')
  expect(await facts(captain)).not.toContain('黄牌')
})

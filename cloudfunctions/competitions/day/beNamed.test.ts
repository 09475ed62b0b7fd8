import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aHall, COMPETITION } from '../../testing/competitions/aHall'
import { aPerson, asking } from '../../testing/factories'

/** A hall in which one of four is a number to everybody else. */
async function anObjection() {
  const hall = await aHall(['An', 'Bai', 'Cao', 'Du'])
  const say = (name: string, isNamed: boolean) =>
    atTheDoor('competitions.beNamed', { competitionId: COMPETITION, isNamed }, asking(hall.store, aPerson(name)))
  await hall.playRound(1)
  answered(await hall.pair(2))
  answered(await say('Bai', false))
  answered(await hall.publish(2))
  return { ...hall, say, no: await hall.numberOf('Bai') }
}

/** Everything that anybody may read of it. */
async function publicText({ store, no }: Awaited<ReturnType<typeof anObjection>>): Promise<string> {
  const somebody = asking(store, aPerson('Somebody'))
  const at = { competitionId: COMPETITION }
  const [standings, ...rounds] = await Promise.all([
    atTheDoor('competitions.standings', at, somebody),
    ...[1, 2].map((round) => atTheDoor('competitions.round', { ...at, round }, somebody)),
  ])
  const players = await Promise.all(
    Array.from({ length: 4 }, (_none, index) => atTheDoor('competitions.player', { ...at, no: index + 1 }, somebody))
  )
  expect(JSON.stringify(standings)).toContain(`选手 ${no}`)
  return JSON.stringify([standings, rounds, players])
}

test('whoever objects is a number in everything that anybody reads, and in the call to the opponent', async () => {
  const hall = await anObjection()
  expect(await publicText(hall)).not.toContain('Bai')
  const all = await hall.store.messages.listAll({})
  const calls = all.filter(({ title }) => title.startsWith('第 2 轮'))
  expect(
    calls
      .filter(({ personId }) => personId !== 'p-Bai')
      .map(({ text }) => text)
      .join()
  ).not.toContain('Bai')
  expect(calls.map(({ text }) => text).join()).toContain(`选手 ${hall.no}`)
})

test('whoever runs it or judges reads the name, and so does the result go on to be theirs', async () => {
  const { board, desk, own, no } = await anObjection()
  expect(JSON.stringify(await board(2))).toContain('Bai')
  const judging = answered(await atTheDoor('competitions.judge', { competitionId: COMPETITION }, desk()))
  expect(JSON.stringify(judging)).toContain('Bai')
  expect((await own('Bai'))?.me).toMatchObject({ no, unnamed: true })
})

test('it is taken back like that, and is nobody else’s to say', async () => {
  const hall = await anObjection()
  answered(await hall.say('Bai', true))
  answered(await hall.say('Bai', true))
  expect((await hall.standings()).rows.map(({ name }) => name)).toContain('Bai')
  expect(await hall.say('Somebody', false)).toMatchObject({ reason: 'not_in_it' })
})

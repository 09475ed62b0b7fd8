import { answered } from '../../testing/answered'
import { aTableHall, FIRST, lowerWins, SECOND } from '../../testing/competitions/aTableHall'

const EIGHT = ['An', 'Bai', 'Cao', 'Du', 'Fan', 'Gu', 'He', 'Ji']

const seatsOf = ({ first, second }: { first: number; second: number }) => [first, second]

/** Groups are over, and the first semi-final is decided. */
async function inKnockout() {
  const hall = await aTableHall(EIGHT)
  await hall.playStage(1)
  answered(await hall.pair(2))
  answered(await hall.publish(2))
  const semis = (await hall.matches(2)).filter(({ places }) => places?.[1] === 4)
  const [one, other] = semis
  if (!one || !other) throw new Error('Two semi-finals.')
  answered(await hall.decide(one, lowerWins(one)))
  return { hall, one, other }
}

test('a corrected group result is shown with what it changes in the bracket before it is written', async () => {
  const { hall, one, other } = await inKnockout()
  const { groups } = await hall.view()
  const [winner, second] = groups[0]?.rows.map(({ no }) => no) ?? []
  // Whoever was second beats the first, and has lost nothing then; three who had lost once would be drawn by lot.
  const wrong = (await hall.matches(1)).find((match) =>
    [winner, second].every((no) => seatsOf(match).includes(no ?? 0))
  )
  if (!wrong) throw new Error('They have met.')
  const right = wrong.first === second ? FIRST : SECOND
  const later = await hall.whatIf(wrong, right)
  expect(later.length).toBeGreaterThan(0)
  const before = await hall.store.matches.get(wrong.id)
  expect(await hall.decide(wrong, right)).toMatchObject({ reason: 'changes_later' })
  expect(await hall.store.matches.get(wrong.id)).toEqual(before)
  const accepts = later.map(({ matchId }) => matchId)
  answered(await hall.decide(wrong, right, { accepts }))
  const now = await hall.matches(2)
  for (const { matchId, to } of later) {
    const match = now.find(({ id }) => id === matchId)
    if (to[0] !== null && to[1] !== null) expect([match?.first, match?.second]).toEqual(to)
    expect(match?.state).toBe(to.includes(null) ? 'void' : 'open')
  }
  expect([one.id, other.id].some((id) => later.some(({ matchId }) => matchId === id))).toBe(true)
  expect(await hall.store.messages.findWhere({ kind: 'match_back' })).toBeDefined()
})

test('a corrected semi-final empties the final, whose result counts no more and stays in its history', async () => {
  const hall = await aTableHall(['An', 'Bai', 'Cao', 'Du'], { kind: 'knockout', placement: 2 })
  answered(await hall.pair(1))
  answered(await hall.publish(1))
  const [one, other] = await hall.matches(1)
  if (!one || !other) throw new Error('Two semi-finals.')
  for (const match of [one, other]) answered(await hall.decide(match, FIRST))
  const final = (await hall.matches(1))[2]
  if (!final) throw new Error('A final.')
  answered(await hall.decide(final, FIRST))
  expect((await hall.view()).bracket?.places[0]?.nos).toEqual([one.first])
  const later = await hall.whatIf(one, SECOND)
  expect(later).toMatchObject([{ matchId: final.id, to: [one.second, other.first], loses: true }])
  answered(await hall.decide(one, SECOND, { accepts: [final.id] }))
  const after = await hall.store.matches.get(final.id)
  expect(after).toMatchObject({ first: one.second, state: 'open', reports: {} })
  expect([after.result, after.games]).toEqual([undefined, undefined])
  expect(after.history.at(-1)).toMatchObject({ did: 'reseated', result: '1-0', games: FIRST })
  expect((await hall.view()).bracket?.places.some(({ place }) => place === 1)).toBe(false)
})

test('the games of the same winner change nothing later', async () => {
  const { hall, one } = await inKnockout()
  const closer = lowerWins(one).map(([first, second]) => (first > second ? [11, 9] : [9, 11]) as [number, number])
  expect(await hall.whatIf(one, closer)).toEqual([])
  answered(await hall.decide(one, closer))
})

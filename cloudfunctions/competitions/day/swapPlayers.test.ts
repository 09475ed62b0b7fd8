import { answered } from '../../testing/answered'
import { atTheDoor } from '../../testing/atTheDoor'
import { aHall, COMPETITION } from '../../testing/competitions/aHall'

const NAMES = ['An', 'Bai', 'Cao', 'Du', 'Fu', 'Gao']
const WHY = '两人要同时赶末班车'

/** The second round as a draft, after the first was played; exchanges are made at the desk. */
async function aDraft(names = NAMES) {
  const hall = await aHall(names)
  await hall.playRound(1)
  answered(await hall.pair(2))
  const draft = async () => hall.store.rounds.get(`${COMPETITION}-2`)
  const at = (one: number, other: number) => ({ competitionId: COMPETITION, round: 2, turn: 1, one, other })
  const ask = async (one: number, other: number) =>
    answered(await atTheDoor('competitions.trySwap', at(one, other), hall.desk())).breaks
  const swap = (one: number, other: number, breaks: string[]) =>
    atTheDoor('competitions.swap', { ...at(one, other), why: WHY, breaks }, hall.desk())
  /** Two who met in the first round and sit at different tables now. */
  const met = async () => {
    const { pairs } = await draft()
    const [before] = await hall.tables(1)
    if (!before) throw new Error('A table.')
    const rivalOf = (no: number) =>
      pairs.flatMap(({ first, second }) => (first === no ? [second] : second === no ? [first] : []))[0] ?? 0
    return { one: before.first, old: before.second, rival: rivalOf(before.first) }
  }
  return { ...hall, draft, ask, swap, met, at }
}

test('two trade places, which stands in the draft with its reason, and in the log', async () => {
  const { draft, ask, swap, store } = await aDraft()
  const before = await draft()
  const [one, other] = [before.pairs[0]?.first ?? 0, before.pairs[1]?.first ?? 0]
  answered(await swap(one, other, await ask(one, other)))
  const { pairs, relaxed } = await draft()
  expect([pairs[0]?.first, pairs[1]?.first]).toEqual([other, one])
  expect(pairs[2]).toEqual(before.pairs[2])
  expect(pairs[0]?.say.first).toContain(WHY)
  expect(relaxed.find(({ rule }) => rule === 'byHand')?.why).toMatch(new RegExp(`人工对调.*理由：${WHY}`))
  expect(await store.log.count({ action: 'competitions.swap' })).toBe(1)
})

test('it is told before that two have met, and it is refused until that was seen', async () => {
  const { ask, swap, met, draft } = await aDraft()
  const { old, rival } = await met()
  const breaks = await ask(old, rival)
  expect(breaks.join()).toContain('此前已交手 1 次')
  expect(await swap(old, rival, [])).toMatchObject({ reason: 'swap_unseen' })
  expect((await draft()).relaxed).toEqual([])
  answered(await swap(old, rival, breaks))
  expect((await draft()).again).toHaveLength(1)
})

test('a rematch by hand is played, counted, and the next round is paired by the rules again', async () => {
  const { ask, swap, met, publish, tables, decide, close, pair, standings, store } = await aDraft()
  const { old, rival } = await met()
  answered(await swap(old, rival, await ask(old, rival)))
  answered(await publish(2))
  for (const match of await tables(2)) answered(await decide(match, '1-0'))
  answered(await close(2))
  expect((await standings()).rows.reduce((sum, { points }) => sum + points, 0)).toBe(12)
  answered(await pair(3))
  const third = await store.rounds.get(`${COMPETITION}-3`)
  expect(third.relaxed.filter(({ rule }) => rule === 'rematch')).toEqual([])
})

test('the two of one table change colours; whoever has the bye changes with somebody who plays', async () => {
  const { draft, ask, swap } = await aDraft([...NAMES, 'Hu'])
  const { pairs, lone } = await draft()
  const [pair] = pairs
  if (!pair) throw new Error('A pair.')
  answered(await swap(pair.first, pair.second, await ask(pair.first, pair.second)))
  expect((await draft()).pairs[0]).toMatchObject({ first: pair.second, second: pair.first })
  const [bye] = lone
  const breaks = await ask(bye?.no ?? 0, pair.first)
  expect(breaks.join()).toContain('轮空，还有')
  answered(await swap(bye?.no ?? 0, pair.first, breaks))
  expect((await draft()).lone).toMatchObject([{ no: pair.first, result: 'bye' }])
})

test('pairing again takes exchanges back; a published round and people who are not in it change no more', async () => {
  const { draft, ask, swap, pair, publish } = await aDraft()
  const { pairs } = await draft()
  const [one, other] = [pairs[0]?.first ?? 0, pairs[1]?.first ?? 0]
  const breaks = await ask(one, other)
  answered(await swap(one, other, breaks))
  answered(await pair(2))
  expect(await draft()).toMatchObject({ pairs, relaxed: [] })
  expect((await draft()).swaps).toBeUndefined()
  expect(await swap(one, 99, [])).toMatchObject({ reason: 'swap_not_in' })
  answered(await publish(2))
  expect(await swap(one, other, breaks)).toMatchObject({ reason: 'round_not_draft' })
})

import type { GameResult, Match } from '#shared/competitions/play/match'
import { randomFrom } from '#shared/competitions/random'
import { answered } from '../../../cloudfunctions/testing/answered'
import { aHall } from '../../../cloudfunctions/testing/competitions/aHall'
import { type Figure, ms, percentile, timesOf } from '../figure'

const ENTRANTS = 256
const ROUNDS = 9
const AT_ONCE = 64

/** Measures a stored competition of 256: its last round told by both sides at once, its order after each result, and the
 * page of everybody after a tap. */
export async function measurePlayed(): Promise<Figure[]> {
  const names = Array.from({ length: ENTRANTS }, (_none, index) => `P${index}`)
  const hall = await aHall(names, { roundsTotal: ROUNDS, apartRounds: 1 })
  const random = randomFrom(7)
  const anyResult = (): GameResult => (random() < 0.25 ? '1/2' : random() < 0.55 ? '1-0' : '0-1')
  for (let round = 1; round < ROUNDS; round++) await hall.playRound(round, anyResult)
  const paired = performance.now()
  answered(await hall.pair(ROUNDS))
  const pairing = performance.now() - paired
  answered(await hall.publish(ROUNDS))
  const tables = await hall.tables(ROUNDS)

  const started = performance.now()
  const taps = tables.flatMap((match): [Match, 'first' | 'second'][] => [
    [match, 'first'],
    [match, 'second'],
  ])
  for (let from = 0; from < taps.length; from += AT_ONCE)
    await Promise.all(
      taps.slice(from, from + AT_ONCE).map(async ([match, side]) => answered(await hall.report(match, side, 'drawn')))
    )
  const perSecond = (taps.length / (performance.now() - started)) * 1000
  const looks = await timesOf(20, hall.standings)
  const [told] = tables
  // Each time another result, so that everything is calculated anew.
  const changes = await timesOf(20, async (time) => {
    if (told) answered(await hall.decide(told, time % 2 ? '1-0' : '0-1', '记录纸'))
    await hall.standings()
  })
  const what = `a stored competition of ${ENTRANTS} × ${ROUNDS}`
  return [
    { what: `${what}: pairing the last round, reading and writing it`, value: ms(pairing), unit: 'ms' },
    { what: `${what}: reports, ${AT_ONCE} at once`, value: perSecond.toFixed(0), unit: 'a second' },
    { what: `${what}: its order after a result, p50`, value: ms(percentile(looks, 0.5)), unit: 'ms' },
    { what: `${what}: a tap and the public page that shows it, p50`, value: ms(percentile(changes, 0.5)), unit: 'ms' },
  ]
}

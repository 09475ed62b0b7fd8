import type { PersonContext } from '#server/context'
import type { Input, Output } from '#shared/api'
import { PAIRED_AT_ONCE } from '#shared/competitions/play/input'
import { isSwissPlayed, readPlayed } from '../readPlayed'
import { drawNext, pairingFault } from './drawNext'
import { endPairing, leavePairing } from './pairDeed'

/**
 * 编排一轮. Pairs the round after the last one, as a draft that only its organisers see; once more where entrants or
 * results have changed since. The same people and results always give the same draft. A job pairs what takes too long
 * to wait for.
 */
export async function pairNext(
  { competitionId, round: no }: Input<'competitions.pair'>,
  { store, line, now }: PersonContext
): Promise<Output<'competitions.pair'>> {
  const played = await readPlayed(store, competitionId)
  const fault = pairingFault(played, no)
  if (fault) return fault
  const inIt = played.entrants.filter(({ status }) => status === 'in').length
  const isLong = isSwissPlayed(played) && inIt > PAIRED_AT_ONCE
  if (isLong) return leavePairing(store, { competition: played.competition, no, now, line })
  if (isSwissPlayed(played) && played.competition.pairing) await endPairing(store, competitionId)
  return drawNext(store, { played, no, now })
}

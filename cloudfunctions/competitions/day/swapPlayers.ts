import * as v from 'valibot'
import type { PersonContext } from '#server/context'
import type { Store } from '#server/store'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { type Swap, swapByHand } from '#shared/competitions/day/swapByHand'
import { toEngineInput } from '#shared/competitions/play/played'
import { roundIdOf } from '#shared/competitions/play/round'
import { SwissSchema } from '#shared/competitions/swiss/input'
import { done, refused } from '#shared/result'
import { isSwissPlayed, readPlayed } from '../readPlayed'

/** What an exchange would break, before it is made. */
export async function trySwap(
  input: Input<'competitions.trySwap'>,
  { store }: PersonContext
): Promise<Output<'competitions.trySwap'>> {
  const tried = await swapIn(store, input, { by: '', why: '' })
  return tried.ok ? done({ breaks: sentences(tried.value.swapped) }) : tried
}

/**
 * 人工对调. Two people of a draft trade places, with a reason, as it was shown what that breaks; pairing the round again
 * takes it back. It stands in the round as a relaxation and in the log.
 */
export async function swapPlayers(
  { why, breaks, ...input }: Input<'competitions.swap'>,
  { store, person, line }: PersonContext
): Promise<Output<'competitions.swap'>> {
  const tried = await swapIn(store, input, { by: person.name, why })
  if (!tried.ok) return tried
  const { round, swapped } = tried.value
  if (sentences(swapped).join() !== breaks.join()) return refused('swap_unseen')
  const { pairs, lone, relaxed, again } = swapped
  const changed = await store.rounds.change(
    {
      ...{ _id: round.id, state: 'draft', turn: round.turn, madeFrom: round.madeFrom },
      swaps: round.swaps ?? _.exists(false),
    },
    { pairs, lone, relaxed, swaps: (round.swaps ?? 0) + 1, ...(again && { again }) }
  )
  line.say({ remark: `第 ${round.no} 轮 ${input.one} 号与 ${input.other} 号：${why}` })
  return changed === 0 ? refused('changed_meanwhile') : done({ swapped: true })
}

async function swapIn(
  store: Store,
  { competitionId, round: no, turn, one, other }: Input<'competitions.trySwap'>,
  told: Pick<Swap, 'by' | 'why'>
) {
  const [played, round] = await Promise.all([
    readPlayed(store, competitionId),
    store.rounds.find(roundIdOf(competitionId, no)),
  ])
  if (!isSwissPlayed(played) || round?.state !== 'draft' || round.turn !== turn)
    return refused('round_not_draft' as const)
  if (round.madeFrom !== played.competition.rev) return refused('draft_outdated' as const)
  const swapped = swapByHand(v.parse(SwissSchema, toEngineInput(played)), round, { one, other, ...told })
  return swapped ? done({ round, swapped }) : refused('swap_not_in' as const)
}

function sentences({ breaks }: { breaks: { why: string }[] }): string[] {
  return breaks.map(({ why }) => why)
}

import type { PersonContext } from '#server/context'
import { _ } from '#server/store/command'
import type { Input, Output } from '#shared/api'
import { done, refused } from '#shared/result'
import { listEntrants } from '../readPlayed'

/** 定种子. The strongest first, until the first round or stage is out; whoever is not among them comes behind by lot. */
export async function seedEntrants(
  { competitionId, nos }: Input<'competitions.seed'>,
  { store, line }: PersonContext
): Promise<Output<'competitions.seed'>> {
  await store.competitions.get(competitionId)
  if (await store.rounds.findWhere({ competitionId, state: _.neq('draft') })) return refused('competition_pairs')
  const entrants = await listEntrants(store, competitionId)
  for (const { id, no, seed } of entrants) {
    const wanted = nos.indexOf(no) + 1
    if (wanted === (seed ?? 0)) continue
    await store.entrants.change({ _id: id }, { seed: wanted > 0 ? wanted : _.remove() })
  }
  await store.competitions.change({ _id: competitionId }, { rev: _.inc(1) })
  const seeded = entrants.filter(({ no }) => nos.includes(no)).length
  line.say({ remark: seeded > 0 ? nos.map((no, at) => `${at + 1} 号种子 ${no} 号`).join('，') : '不设种子' })
  return done({ seeded })
}

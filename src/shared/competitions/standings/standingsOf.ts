import * as v from 'valibot'
import { done } from '../../result'
import { ENGINE } from '../engine'
import { presetOf } from '../preset'
import type { CompetitionAnswer } from '../refusal'
import { unlistedOf } from '../swiss/record'
import { recordsOf } from '../swiss/recordsOf'
import { CountingSchema } from './counting'
import type { StandingsInput } from './input'
import { rankEntrants, type Standing } from './rankEntrants'
import { rankTeams } from './rankTeams'
import { type Tiebreak, tiebreakName } from './tiebreak'
import { tableOf } from './tiebreakValue'

export interface Standings {
  standings: Standing[]
  /** Order of tie-breaks that was used. */
  order: Tiebreak[]
  /** Set when the order is not the one that was fixed before round 1; `text` is a sentence for people. */
  changed?: { fixed: Tiebreak[]; text: string }
  /** Rounds that do not mention an entrant, who counts as absent there. */
  unlisted: { id: string; round: number }[]
  teams?: ReturnType<typeof rankTeams>
  engine: string
}

/**
 * 名次表. Points of the whole event, tie-breaks in the configured order (by default that of 象棋竞赛规则 2020). Games without a
 * result count nothing yet. Refuses what recordsOf refuses.
 */
export function standingsOf(input: StandingsInput): CompetitionAnswer<Standings> {
  const preset = presetOf(input.preset ?? 'rules2020')
  const records = recordsOf(input, 'allow')
  if (!records.ok) return records
  const order = input.tiebreaks ?? preset.tiebreaks
  const table = tableOf(records.value, v.parse(CountingSchema, { ...preset.counting, ...input.counting }))
  const standings = rankEntrants(records.value, order, table)
  const changed = changeOf(input.fixedTiebreaks, order)
  return done({
    standings,
    order,
    unlisted: unlistedOf(records.value),
    ...(changed && { changed }),
    ...(input.teams && { teams: rankTeams(withUnits(standings, input), input.teams) }),
    engine: ENGINE,
  })
}

function withUnits(standings: Standing[], { entrants }: StandingsInput) {
  const units = new Map(entrants.map(({ id, unit }) => [id, unit]))
  return standings.map((standing) => ({ ...standing, unit: units.get(standing.id) }))
}

function changeOf(fixed: Tiebreak[] | undefined, order: Tiebreak[]) {
  if (!fixed || fixed.join() === order.join()) return undefined
  const words = (list: Tiebreak[]) => list.map((each) => tiebreakName[each]).join('、')
  return { fixed, text: `破同分的顺序在赛前定为 ${words(fixed)}，现在按 ${words(order)} 排名，请向参赛者说明。` }
}

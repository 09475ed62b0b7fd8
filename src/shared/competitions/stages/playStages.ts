import { done } from '../../result'
import { ENGINE } from '../engine'
import { drawGroups } from '../groups/drawGroups'
import type { Knockout } from '../knockout/knockout'
import type { CompetitionAnswer } from '../refusal'
import { explainGroup, type GroupTie } from '../tableTennis/explainGroup'
import { type GroupRanking, rankGroup } from '../tableTennis/rankGroup'
import { explainBoards, rankBoards, type TeamGroup } from '../teams/rankBoards'
import type { StageLine, StagesInput } from './input'
import { playLines } from './playLines'

export interface GroupPlayed extends Omit<GroupRanking, 'engine'> {
  ids: string[]
  /** Every pair has met, or did not come. */
  isOver: boolean
  ties: GroupTie[]
}

/** 各阶段. Groups with their order, and the bracket as far as it is drawn; both follow from what was drawn and played. */
export interface StagesPlayed {
  groups: GroupPlayed[]
  /** Lines of the bracket, and who has come to them. */
  lines?: StageLine[]
  knockout?: Knockout
  seed: number
  engine: string
}

/** 单项赛. Draws what is not drawn yet and plays what is: any order and any bracket can be had again from its input. */
export function playStages(input: StagesInput): CompetitionAnswer<StagesPlayed> {
  const groups = rankGroups(input)
  if (!groups.ok) return groups
  const played = playLines(input, groups.value)
  if (!played.ok) return played
  return done({ groups: groups.value, ...played.value, seed: input.seed, engine: ENGINE })
}

function rankGroups(input: StagesInput): CompetitionAnswer<GroupPlayed[]> {
  if (input.kind === 'knockout') return done([])
  const drawn = input.drawn ? done({ groups: input.drawn }) : drawGroups({ ...input, groups: groupsOf(input) })
  if (!drawn.ok) return drawn
  const ranked: GroupPlayed[] = []
  for (const [index, ids] of drawn.value.groups.entries()) {
    const group = groupInput(input, ids, index)
    const answer = input.byBoards ? rankBoards(group) : rankGroup(group)
    if (!answer.ok) return answer
    const { engine: _engine, ...ranking } = answer.value
    const settled = input.matches.filter((match) => match.group === index + 1).length
    const isOver = settled >= (ids.length * (ids.length - 1)) / 2
    const ties = input.byBoards ? explainBoards(group) : explainGroup(group)
    ranked.push({ ids, ...ranking, isOver, ties: isOver ? ties : [] })
  }
  return done(ranked)
}

/** What the ranking of one group takes. */
function groupInput({ matches, bestOf, seed }: StagesInput, ids: string[], index: number): TeamGroup {
  return {
    entrants: ids.map((id) => ({ id })),
    matches: matches
      .filter(({ group, neither }) => group === index + 1 && !neither)
      .map(({ a, b, games, walkover, retired, rubbers, boards }) => ({
        ...{ a, b, games, walkover, retired },
        ...(rubbers && { rubbers }),
        ...(boards && { boards }),
      })),
    ...{ bestOf, seed: seed + index },
  }
}

function groupsOf({ kind, groups }: StagesInput): number {
  return kind === 'roundRobin' ? 1 : groups
}

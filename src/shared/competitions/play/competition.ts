import type { GameClock } from '../hall/gameClock'
import type { HallPause } from '../hall/pause'
import type { PresetId } from '../preset'
import type { TeamRules } from '../teams/teamRules'

interface AnyCompetition {
  id: string
  eventId: string
  name: string
  /** Rounds of a Swiss competition; stages of any other: groups, knock-out. */
  roundsTotal: number
  /** Seed of the lot, shown to everybody, so that anybody can pair again. */
  drawSeed: number
  /** Highest number that was given to an entrant. */
  numbers: number
  /** Grows with every change of entrants and of final results: what was paired before is outdated then. */
  rev: number
  at: number
}

export interface SwissCompetition extends AnyCompetition {
  kind: 'swiss'
  /** Published regulation: the order of tie-breaks, and what a bye counts. */
  preset: PresetId
  /** 前几轮同单位回避. */
  apartRounds: number
  /** Absences in a row after which an entrant is out; null for never. */
  absencesUntilOut: number | null
  /** Tables of the hall and minutes of a game, where they were told, to warn of a day that is too long. */
  tables?: number | null
  minutes?: number | null
  clock?: GameClock | null
  /** 正在编排. A round of so many that a job pairs it; `begunAt` 0 while it waits, `fault` why it was not paired. */
  pairing?: { round: number; since: number; begunAt: number; fault: string }
}

/** 单循环、先分组再淘汰、淘汰. */
export type StageKind = 'roundRobin' | 'groups' | 'knockout'

/** 乒乓球比赛. Played by stages, of which each is a round that is drawn up, published and closed once. */
export interface TableTennisCompetition extends AnyCompetition {
  kind: StageKind
  /** Games of a match at most. */
  bestOf: 3 | 5 | 7
  groups: number
  /** 每组出线几人. */
  qualifiers: number
  /** Places that are played for: 2 the final alone, 4 also third place, 8 also by those who lost in the quarter-finals. */
  placement: 2 | 4 | 8
  tables: number
  /** Minutes that a match is given on its table, and that its players have for a rest. */
  minutes: number
  restMinutes: number
  pauses?: HallPause[]
  /** 团体: the entrants are teams, and a match is made of rubbers. */
  teams?: TeamRules
  /** 双打: the entrants are the pairs of the event. */
  pairs?: true
}

/** 比赛. What the organiser of an event has settled for one competition in it; what is played stands in its rounds and matches. */
export type Competition = SwissCompetition | TableTennisCompetition

export function isSwiss(competition: Competition): competition is SwissCompetition {
  return competition.kind === 'swiss'
}

/** Whether the entrants are teams. */
export function isOfTeams(competition: Competition): boolean {
  return !isSwiss(competition) && competition.teams !== undefined
}

/** Whether the entrants are pairs. */
export function isOfPairs(competition: Competition): boolean {
  return !isSwiss(competition) && competition.pairs === true
}

/** 参赛者. Somebody who holds a place in the event, under a drawn number; whoever has left for good is 选手 n. */
export interface Entrant {
  id: string
  competitionId: string
  no: number
  memberId: string
  personId: string
  name: string
  /** Name of the enterprise. */
  unit: string
  status: 'in' | 'withdrawn'
  joinedRound: number
  /** Last round in which whoever has withdrawn was still there. */
  leftRound?: number
  /** 只显示号码. They have asked to be a number to everybody but those who run the competition. */
  unnamed?: true
  /** Rounds for which somebody has said beforehand that they cannot come. */
  absentIn: number[]
  /** 种子, 1 the strongest. */
  seed?: number
  /** 一对. Both are called, and either tells results. */
  isPair?: true
  /** 一队. Of a team, whose captain the entrant then is: the key of its turn in the event, and who is on its roster. */
  team?: { key: string; roster: TeamPlayer[] }
  /** Persons of the roster. */
  people?: string[]
}

/** 队员. Numbered from 1 as they came to the roster, so that a line-up names numbers; no name is left of whoever is gone. */
export interface TeamPlayer {
  no: number
  memberId: string
  personId: string
  name: string
}

/** Id of a competition, made from the key of the browser that began it. */
export function competitionIdOf(newKey: string): string {
  return `c${newKey}`
}

export function entrantIdOf(competitionId: string, memberId: string): string {
  return `${competitionId}-${memberId}`
}

/** Competition to which a match belongs, by its id. */
export function competitionOfMatch(matchId: string): string {
  return matchId.replace(/-\d+-\d+-\d+$/, '')
}

/** Number of the round or stage to which a match belongs, by its id. */
export function roundOfMatch(matchId: string): number {
  return Number(/-(\d+)-\d+-\d+$/.exec(matchId)?.[1] ?? 0)
}

/** Persons whom a call to the table is for: both of a pair, the captain of a team. */
export function calledOf({ isPair, people = [], personId }: Entrant): string[] {
  return isPair ? people : [personId]
}

/** 一对怎么叫. */
export function pairName(names: readonly string[]): string {
  return names.map((name) => name || '一位选手').join('、')
}

/** Name as everybody may read it. */
export function shownName({ unnamed, ...entrant }: Named & Pick<Entrant, 'unnamed'>): string {
  return ownName(unnamed ? { ...entrant, name: '' } : entrant)
}

/** Name as whoever runs the competition reads it; whoever has left for good has none. */
export function ownName({ name, no, team, isPair }: Named): string {
  return name || (team && !isPair ? `第 ${no} 队` : `选手 ${no}`)
}

type Named = Pick<Entrant, 'name' | 'no' | 'team' | 'isPair'>

import type { PresetId } from '../preset'

/** 比赛. What the organiser of an event has settled for one competition in it; what is played stands in its rounds and matches. */
export interface Competition {
  id: string
  eventId: string
  name: string
  kind: 'swiss'
  /** Published regulation: the order of tie-breaks, and what a bye counts. */
  preset: PresetId
  roundsTotal: number
  /** 前几轮同单位回避. */
  apartRounds: number
  /** Absences in a row after which an entrant is out; null for never. */
  absencesUntilOut: number | null
  /** Seed of the lot, shown to everybody, so that anybody can pair again. */
  drawSeed: number
  /** Highest number that was given to an entrant. */
  numbers: number
  /** Grows with every change of entrants and of final results: what was paired before is outdated then. */
  rev: number
  at: number
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
  /** Rounds for which somebody has said beforehand that they cannot come. */
  absentIn: number[]
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

/** Name as everybody may read it. */
export function shownName({ name, no }: Pick<Entrant, 'name' | 'no'>): string {
  return name || `选手 ${no}`
}

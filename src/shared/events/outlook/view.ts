import type { ComingWord } from './coming'

/** 一家工会报了多少, and what is kept for it alone: how many places, and how many of them are free. */
export interface UnionShare {
  unionId: string
  name: string
  held: number
  waiting: number
  kept: number
  free: number
}

export interface InLine {
  memberId: string
  name: string
  enterpriseName: string
  at: number
}

/** 一眼看全. Who has signed up union by union, who waits, and what will go out. */
export interface EventOutlook {
  unions: UnionShare[]
  /** Unions beyond those that are listed, and the places that their people hold. */
  others: { unions: number; held: number; waiting: number }
  line: InLine[]
  coming: ComingWord[]
}

/** Unions that are listed, those with free places first. */
export const MOST_UNIONS = 12
export const MOST_IN_LINE = 5

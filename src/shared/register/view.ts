import type { EnterpriseCard, UnionCard } from '../directory/directory'
import type { Position } from '../membership/member'
import type { HonourRow } from './honours/honour'
import type { FaultKind } from './quality'

/** 两委. Somebody on the roster who holds a post in the union. */
export interface CommitteeRow {
  memberId: string
  name: string
  posts: Position[]
  enterpriseName: string
}

/** An account with which somebody acts as chair of the union. */
export interface ChairRow {
  personId: string
  name: string
}

/** 工会档案. One union as the desk opens it. */
export interface UnionRecord {
  union: UnionCard
  /** Name of what it was merged into. */
  intoName?: string
  chairs: ChairRow[]
  committee: CommitteeRow[]
  /** Events of its own that are not over, which go along when it is merged. */
  events: number
}

/** 企业档案. One enterprise as the desk opens it. */
export interface EnterpriseRecord {
  enterprise: EnterpriseCard
  /** Names of its grid and its building, as long as they are known. */
  gridName?: string
  buildingName?: string
  /** Name of what it was merged into. */
  intoName?: string
  /** Rows of its roster: members, and workers who have not joined. */
  members: number
  workers: number
  /** What is to be mended of it. */
  faults: FaultKind[]
}

/** 换了责任干部的. Who had the rows before, for the way back; null stands for nobody. */
export interface Handed {
  changed: number
  before: { officerId: string | null; unionIds: string[]; enterpriseIds: string[] }[]
}

/** 一名干部管的. How much one of the station looks after. */
export interface OfficerLoad {
  officerId: string
  name: string
  unions: number
  /** Enterprises that have a union. */
  enterprises: number
  /** Those that have none yet, those outside the district among them. */
  others: number
  /** Areas that have none below them. */
  grids: number
}

/** 覆盖面. Who looks after what, counted from the rows themselves. */
export interface Coverage {
  officers: OfficerLoad[]
  unions: number
  enterprises: number
  others: number
  grids: number
  /** Without an officer, or with one who serves no longer. */
  gaps: { unions: number; enterprises: number; others: number; grids: number }
}

/** 经过. What was done to a union or an enterprise, as the log tells it. */
export interface HistoryRow {
  id: string
  at: number
  person: string
  deed: string
  remark: string
}

/** Posts that make a committee, in the order in which they stand; 经审 answers to nobody among them. */
export const COMMITTEE_POSTS = [
  'viceChair',
  'organisation',
  'publicity',
  'welfare',
  'sports',
  'protection',
  'women',
] as const satisfies readonly Position[]

/** 谁在管什么. Whom people of a union turn to, and what it was given. */
export interface AboutUnion {
  chair: string
  posts: { post: (typeof COMMITTEE_POSTS)[number]; names: string[] }[]
  /** 经审. */
  audit: string[]
  /** Whether names are whole; people of other unions see how they begin. */
  isWhole: boolean
  termUntil?: string
  honours: HonourRow[]
}

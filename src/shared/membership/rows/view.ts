import type { LeftRoster, Member, MemberTag, Position } from '../member'
import type { CorrectedField } from './input'

/** 名册的一行, as a list shows it: the phone is masked, honours are left out. */
export type MemberRow = Pick<Member, 'id' | 'name' | 'enterpriseId' | 'unionId' | 'standing' | 'joinedAt'> & {
  maskedPhone: string
  enterpriseName: string
  unionName: string
  positions: Position[]
  isBound: boolean
}

/** Members and those who have not joined yet are counted apart; whoever has left is neither. */
export interface RosterCounts {
  members: number
  workers: number
}

/** 绑定. Who is bound to the row, and how it came about: `by` is the officer, nobody where WeChat's phone did. */
export interface RowBinding {
  personId: string
  by?: string
  at?: number
}

export interface RowLine {
  id: string
  at: number
  person: string
  deed: string
  remark: string
}

/** A place that a row holds or waits for in an event to come. */
export interface RowPlace {
  id: string
  title: string
  startsAt: number
}

/** 会员卡片. One row with all that is known of it. */
export interface MemberCard extends MemberRow {
  tags: MemberTag[]
  left?: LeftRoster & { byName: string }
  binding?: RowBinding
  /** Time of the last correction by hand, 0 without one: a correction says what it has seen. */
  correctedAt: number
  places: RowPlace[]
  history: RowLine[]
  /** Rows of the same phone, or of the same name in the same enterprise: perhaps one person. */
  alike: MemberRow[]
}

/** A field that somebody else has changed meanwhile; `theirs` is how it stands now, a phone masked. */
export interface CorrectionConflict {
  field: CorrectedField
  theirs: string | number | readonly string[]
  by?: string
  at?: number
}

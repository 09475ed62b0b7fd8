import type { Guide, GuideRow } from './guide'
import type { GuideNext } from './guideNext'
import type { GuidePart, GuideText } from './guideText'
import type { GuideVersion } from './guideVersion'

/** Fewer uses than this are not told to everybody: a small number would tell of people. */
export const FEWEST_USES = 5

/** A line of the catalogue as it is looked through on the phone. */
export interface SoughtGuide extends GuideRow {
  /** Every way in which it is typed, pinyin and initials too, one a line. */
  spelt?: string
  /** 办过的人次, where they are not too few to be told. */
  used?: number
}

/** One as everybody reads it. */
export interface OpenGuide extends GuideText, Pick<Guide, 'id' | 'state' | 'changedAt'> {
  used?: number
}

/** A line at the desk. */
export interface ManagedGuide extends GuideRow {
  version: number
  next?: GuideNext['state']
  used: number
}

/** One as officers write it: its words, those that are to take their place, and all that came before. */
export interface GuideBoard extends Pick<Guide, 'id' | 'state' | 'changedBy' | 'passedBy' | 'changedAt' | 'rev'> {
  version: number
  text: GuideText
  next?: Pick<GuideNext, 'text' | 'state' | 'askedByName' | 'askedAt' | 'decidedByName' | 'word'>
  /** The latest first. */
  earlier: Omit<GuideVersion, 'id' | 'guideId'>[]
  used: number
}

/** Words that wait for somebody else, beside those that everybody reads now. */
export interface WaitingGuide {
  id: string
  rev: number
  text: GuideText
  /** What differs from the words of now; all that is written where there are none yet. */
  changed: GuidePart[]
  /** Words of now, where everybody has read some. */
  now?: GuideText
  askedByName: string
  askedAt: number
  isOwn: boolean
}

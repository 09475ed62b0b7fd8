import type { EventCard } from '../events/view'
import type { GuideRow } from '../guides/guide'
import type { NeedPlace, NeedTag, SaidNeed } from './need'
import type { NeedSeason } from './needSeason'

/** Something that fits, with the needs for which it does. */
export type FitGuide = Pick<GuideRow, 'id' | 'title' | 'forWhom'> & { because: NeedTag[] }
export type FitEvent = Pick<EventCard, 'id' | 'title' | 'kind' | 'startsAt' | 'endsAt' | 'closesAt' | 'venue'> & {
  because: NeedTag[]
}

/** 为您想到的. What somebody has said in this season, and what there is for it. */
export interface OwnNeeds {
  season: NeedSeason
  said: SaidNeed[]
  guides: FitGuide[]
  events: FitEvent[]
}

export interface TagCount {
  tag: NeedTag
  people: number
}

/** One union, or one building, with those of its tags that are not of few. */
export interface NeedsOfGroup {
  id: string
  name: string
  people: number
  tags: TagCount[]
}

/** 需要的人数. Counts of a season for officers; groups of fewer than five are in none of them. */
export interface NeedsCount {
  season: NeedSeason
  /** Seasons of which something may be kept, the latest first. */
  seasons: NeedSeason[]
  /** Missing where they are fewer than five. */
  people?: number
  /** The most first; `before` is the season before. */
  tags: (TagCount & { before?: number })[]
  places: { from: NeedPlace; needs: number }[]
  unions: NeedsOfGroup[]
  buildings: NeedsOfGroup[]
  /** People who are in no union, or building, that is shown. */
  rest: { unions: number; buildings: number }
}

/** 这家企业的人需要什么, this season, on its card in the register. */
export interface EnterpriseNeeds {
  season: NeedSeason
  tags: TagCount[]
}

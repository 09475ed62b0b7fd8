import type { EnterpriseRow, UnionRow } from '../directory/directory'
import type { UnionEvent } from '../events/event'
import type { Guide } from '../guides/guide'
import type { ArticleCard } from '../news/article'
import type { QuestionRow } from '../questions/question'
import type { FoundDoor } from './door'

/** So many of each kind are shown at most; the lists of the kind show the others. */
export const FOUND_OF_A_KIND = 5

/** 搜到的. What one search finds in everything that people look for; `more` tells which lists have further ones. */
export interface Found {
  /** Where something can be done at once. */
  doors: FoundDoor[]
  events: FoundEvent[]
  guides: FoundGuide[]
  /** 大家问过的. */
  questions: QuestionRow[]
  articles: ArticleCard[]
  unions: Pick<UnionRow, 'id' | 'name' | 'kind'>[]
  enterprises: Pick<EnterpriseRow, 'id' | 'name' | 'unionId' | 'unionName'>[]
  more: FoundKind[]
  /** Set where nothing is written so, and this is what sounds or looks alike. */
  isAlike: boolean
}

export type FoundKind = 'articles' | 'unions' | 'enterprises'

export type FoundGuide = Pick<Guide, 'id' | 'title' | 'forWhom'>

export type FoundEvent = Pick<UnionEvent, 'id' | 'title' | 'kind' | 'startsAt' | 'endsAt' | 'venue'>

/** Ways on which people come to an article. */
export const WAYS = ['feed', 'search', 'message', 'share', 'event'] as const
export type CameBy = (typeof WAYS)[number]
export const wayName: Record<CameBy, string> = {
  feed: '首页和频道',
  search: '搜索',
  message: '推送和站内消息',
  share: '别人转来的',
  event: '活动页',
}

/** Smallest number of readers that is told for one union. */
export const READERS_NAMED_FROM = 5

/** 读者数. Counted by union and by way, never by person. */
export interface Readers {
  id: string
  total: number
  unions: Record<string, number>
  via: Partial<Record<CameBy, number>>
}

export interface ReadersView {
  total: number
  byUnion: { union: string; count: number }[]
  /** Readers in unions with too few of them to be named, or in none. */
  others: number
  via: Partial<Record<CameBy, number>>
}

/** 收藏. An article that a person has kept. */
export interface Favourite {
  id: string
  personId: string
  articleId: string
  pageKey: string
}

/** How somebody came to an article. */
export const WAYS = ['feed', 'search', 'message', 'share', 'event'] as const
export type CameBy = (typeof WAYS)[number]
export const wayName: Record<CameBy, string> = {
  feed: '首页和频道',
  search: '搜索',
  message: '推送和站内消息',
  share: '别人转来的',
  event: '活动页',
}

/** Fewer readers than this are not told by union. */
export const READERS_NAMED_FROM = 5

/** 读者数. Kept by union and by way, never by person. */
export interface Readers {
  id: string
  total: number
  unions: Record<string, number>
  via: Partial<Record<CameBy, number>>
}

export interface ReadersView {
  total: number
  byUnion: { union: string; count: number }[]
  /** Of unions with too few readers to be named, or of none. */
  others: number
  via: Partial<Record<CameBy, number>>
}

/** 收藏. */
export interface Favourite {
  id: string
  personId: string
  articleId: string
  pageKey: string
}

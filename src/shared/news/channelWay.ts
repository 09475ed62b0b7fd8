import type { Article, Channel } from './article'

/** 打开方式. How people read a channel: on our own page, or as the article of the official account. */
export const WAYS_TO_OPEN = ['page', 'account'] as const
export type WayToOpen = (typeof WAYS_TO_OPEN)[number]
export const wayToOpenName: Record<WayToOpen, string> = {
  page: '小程序里看',
  account: '打开公众号文章',
}

/** One channel with another way than our own page. */
export interface ChannelWay {
  /** The channel. */
  id: Channel
  way: WayToOpen
  by: string
  at: number
}

export type WaysToOpen = Record<Channel, WayToOpen>

/**
 * 只在公众号看的. The article as readers of its channel get it: where the channel leads to the official account, whatever
 * one would read stays away from the mini-program, as WeChat's review wants it without the category 时政信息.
 */
export function asOpened<Seen extends Opened>(article: Seen, ways: WaysToOpen): Seen {
  if (ways[article.channel] === 'page') {
    const { accountUrl: _other, ...own } = article
    return own as Seen
  }
  const { attachments: _a, video: _v, explainer: _e, ...left } = article
  return { ...left, ...(article.body !== undefined && { body: '' }) } as Seen
}

type Opened = Pick<Article, 'channel'> &
  Partial<Pick<Article, 'body' | 'attachments' | 'video' | 'explainer' | 'accountUrl'>>

/** Whether an article may go out: where its channel leads to the official account, it says where. */
export function lacksAddress(
  { channel, accountUrl }: Pick<Article, 'channel' | 'accountUrl'>,
  ways: WaysToOpen
): boolean {
  return ways[channel] === 'account' && !accountUrl
}

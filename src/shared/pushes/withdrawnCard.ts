import { templateTime } from '../events/placeMessage'
import type { MessageCard } from '../messages/message'
import type { Article } from '../news/article'
import { quoted } from '../quoted'

/** 已撤下. Card for whoever was sent an article that has been withdrawn: its correction, and the way to it. */
export function withdrawnCard(
  { id, title, correction = '' }: Pick<Article, 'id' | 'title' | 'correction'>,
  now: number
): MessageCard {
  return {
    kind: 'article_pushed',
    title: `${quoted(title)}已撤下`,
    text: `更正：${correction}`,
    path: `features/news/pages/article?id=${id}`,
    fields: { thing1: title, thing2: '消息已撤下', time3: templateTime(now), thing4: correction || '点开看更正' },
  }
}

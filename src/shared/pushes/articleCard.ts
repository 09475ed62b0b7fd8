import { templateTime } from '../events/placeMessage'
import type { MessageCard } from '../messages/message'
import { type Article, channelName } from '../news/article'

/** Path to an article in a message about it; it names the push, so that the report can count who came this way. */
export function articlePath(articleId: string, pushId: string): string {
  return `features/news/pages/article?id=${articleId}&push=${pushId}`
}

/** Card about an article, for the inbox and a mini-program message. */
export function articleCard(article: Article, pushId: string): MessageCard {
  const { id, title, summary, channel, publishedAt = 0, receipt } = article
  const ask = receipt ? '请看完后点“确认回执”。' : ''
  return {
    kind: 'article_pushed',
    title,
    text: `${ask}${summary}` || channelName[channel],
    path: articlePath(id, pushId),
    fields: {
      thing1: title,
      thing2: channelName[channel],
      time3: templateTime(publishedAt),
      thing4: ask || summary || '点开看全文',
    },
  }
}

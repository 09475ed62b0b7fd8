import { templateTime } from '../events/placeMessage'
import type { MessageCard } from '../messages/message'
import { type Article, channelName } from '../news/article'

/** Where a message about an article leads; it names the push, so that the report can say how many came this way. */
export function articlePath(articleId: string, pushId: string): string {
  return `features/news/pages/article?id=${articleId}&push=${pushId}`
}

/** What stands in the inbox and on a mini-program message about an article. */
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

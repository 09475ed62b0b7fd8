import { templateTime } from '../events/placeMessage'
import type { MessageCard } from '../messages/message'
import { quoted } from '../quoted'

interface Answered {
  articleId: string
  articleTitle: string
  by: string
  text: string
}

/** 您的评论有回复. Card for whoever wrote the comment; it leads to the article. */
export function answeredCard({ articleId, articleTitle, by, text }: Answered, now: number): MessageCard {
  const fields = { thing1: articleTitle, thing2: '评论有回复', time3: templateTime(now), thing4: text }
  return {
    kind: 'comment_answered',
    title: `您在${quoted(articleTitle)}的评论有回复`,
    text: `${by} 回复：${text}`,
    path: `features/news/pages/article?id=${articleId}`,
    fields,
  }
}

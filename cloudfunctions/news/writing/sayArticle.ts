import { isDeepStrictEqual } from 'node:util'
import { sayChanges } from '#server/log/sayChanges'
import { inBeijing } from '#shared/beijingTime'
import { type ArticleContent, channelName } from '#shared/news/article'

const LABELS = {
  title: '标题',
  channel: '频道',
  summary: '摘要',
  body: '正文',
  cover: '封面',
  eventId: '关联活动',
  tags: '标签',
  attachments: '附件',
  video: '视频',
  accountUrl: '公众号网址',
  explainer: '政策卡片',
  receipt: '回执',
}
type Told = Record<keyof typeof LABELS, string>

/** What was changed of an article in words for the log, from what to what; long words by their length alone. */
export function sayArticle(before: ArticleContent, after: ArticleContent): string {
  const [was, is] = [told(before), told(after)]
  const fields = (Object.keys(LABELS) as (keyof Told)[]).filter(
    (field) => !isDeepStrictEqual(before[field], after[field]) && (was[field] !== '' || is[field] !== '')
  )
  return sayChanges({ ...was }, { ...is }, { fields, told: { labels: LABELS, wordOf: () => undefined } })
}

function told(words: ArticleContent): Told {
  const { title, channel, summary, body, cover, eventId, tags, attachments, video, accountUrl = '' } = words
  return {
    ...{ title, channel: channelName[channel], summary, accountUrl },
    body: lengthOf(body),
    cover: cover ? (cover.startsWith('cloud:') ? '照片' : '图案') : '',
    eventId: eventId ? '有' : '',
    tags: (tags ?? []).join('、'),
    attachments: attachments?.length ? `${attachments.length} 个` : '',
    video: video?.title ?? '',
    explainer: words.explainer ? `${words.explainer.questions.length} 个问题` : '',
    receipt: words.receipt ? (words.receipt.dueAt ? `要，${minuteOf(words.receipt.dueAt)} 前` : '要') : '',
  }
}

function lengthOf(body: string): string {
  const letters = body.replace(/<[^>]*>|\s/g, '').length
  return letters === 0 ? '' : `${letters} 字`
}

/** A moment of an article before and after, in words for the log. */
export function sayMoment(before: number | undefined, after: number | null | undefined): string {
  const said = (at: number | null | undefined) => (at ? minuteOf(at) : '无')
  return `${said(before)} → ${said(after)}`
}

/** With its year: the line is read years later. */
function minuteOf(at: number): string {
  return inBeijing(at).format('YYYY-MM-DD HH:mm')
}

import { momentText } from '#shared/beijingTime'
import { channelName } from '#shared/news/article'
import type { FieldOf } from '../../../drafts/mergeFields'
import type { ArticleWords } from '../articleWords'
import { flowTexts } from '../flowTexts'
import { COVERS } from '../preview/coverAddress'
import { bodyText } from '../versions/bodyText'
import { writeTexts as texts } from './writeTexts'

export function fieldLabel(field: FieldOf<ArticleWords>): string {
  if (field === 'title' || field === 'summary' || field === 'body') return texts[field]
  return flowTexts.fields[field]
}

type Words = ArticleWords
type Reading = { [Name in FieldOf<Words>]: (words: Words, titleOf: (eventId: string) => string | undefined) => string }

const reading: Reading = {
  title: ({ title }) => title,
  summary: ({ summary }) => summary,
  body: ({ body }) => bodyText(body),
  channel: ({ channel }) => channelName[channel],
  cover: ({ cover }) => (cover ? (new Map(Object.entries(COVERS)).get(cover) ?? texts.ownPhoto) : texts.noCover),
  eventId: ({ eventId }, titleOf) => (eventId ? (titleOf(eventId) ?? texts.eventGone) : texts.noEvent),
  tags: ({ tags }) => tags.join('、'),
  attachments: ({ attachments }) => attachments.map(({ name }) => name).join('、'),
  video: ({ video }) => [video.title, video.url].filter(Boolean).join(' '),
  accountUrl: ({ accountUrl }) => accountUrl,
  explainer: ({ explainer }) =>
    explainer
      ? [explainer.forWhom, ...explainer.questions.map(({ question, answer }) => `${question} ${answer}`)].join('\n')
      : '',
  receipt: ({ receipt }) =>
    receipt ? texts.withReceipt(receipt.dueAt === undefined ? undefined : momentText(receipt.dueAt, Date.now())) : '',
}

/** A field as people read it, to be set beside another's. */
export function fieldText(
  words: ArticleWords,
  field: FieldOf<ArticleWords>,
  titleOf: (eventId: string) => string | undefined
): string {
  return reading[field](words, titleOf)
}

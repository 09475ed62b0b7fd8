import Segmented from 'antd/es/segmented'
import { useRef, useState } from 'react'
import { nearText } from '#shared/beijingTime'
import type { EventCard } from '#shared/events/view'
import { channelName, SOURCE } from '#shared/news/article'
import { WITHDRAWN_TITLE } from '#shared/news/asShown'
import { useFileAddress } from '../../../files/fileAddresses'
import { papersTexts } from '../../../files/papersTexts'
import { PhoneFrame } from '../../../ui/PhoneFrame'
import type { ArticleWords } from '../articleWords'
import { extraTexts } from '../extras/extraTexts'
import { BodyView } from './BodyView'
import { coverAddress } from './coverAddress'
import { ExplainerCard } from './ExplainerCard'
import { LinkedEvent } from './LinkedEvent'
import { previewTexts } from './previewTexts'
import { useFollowedBlock } from './useFollowedBlock'
import './ArticlePhone.css'

interface Props {
  words: ArticleWords
  publishedAt?: number | undefined
  event?: EventCard | undefined
  correction?: string | undefined
  /** True where readers get the text in the official account alone. */
  inAccount?: boolean
  /** Block of the text that is being written, kept in sight. */
  block?: number | undefined
}

/** The article on a reader's phone, in both sizes of type. */
export function ArticlePhone({ words, publishedAt, event, correction, inAccount = false, block }: Props) {
  const [size, setSize] = useState<'normal' | 'large'>('normal')
  const page = useRef<HTMLElement>(null)
  useFollowedBlock(page, block, words.body)
  const now = Date.now()
  const photo = useFileAddress(words.cover)
  const cover = words.cover.startsWith('cloud://') ? photo : words.cover && coverAddress(words.cover)

  return (
    <div className="article-phone">
      <Segmented
        aria-label={previewTexts.size}
        value={size}
        onChange={setSize}
        options={[
          { value: 'normal', label: previewTexts.normal },
          { value: 'large', label: previewTexts.large },
        ]}
      />
      <PhoneFrame label={previewTexts.label} title={channelName[words.channel]} large={size === 'large'}>
        <article ref={page} className="article-page">
          <h1>{correction === undefined ? words.title || previewTexts.noTitle : WITHDRAWN_TITLE}</h1>
          {correction === undefined && (
            <div className="article-page__by">
              <span>{SOURCE}</span>
              {nearText(publishedAt ?? now, now)}
              {!inAccount && `·${previewTexts.minutes(readingMinutes(words.body))}`}
            </div>
          )}
          {correction !== undefined && (
            <div className="article-page__note">
              {previewTexts.correction}：{correction}
            </div>
          )}
          {correction === undefined && words.receipt && (
            <div className="article-page__note">{previewTexts.receipt}</div>
          )}
          {correction === undefined && cover && <img className="article-page__cover" src={cover} alt="" />}
          {correction === undefined && !inAccount && <PhoneText words={words} now={now} />}
          {correction === undefined && inAccount && (
            <>
              <p>{words.summary}</p>
              <div className="article-page__note">{previewTexts.inAccount}</div>
            </>
          )}
          {correction === undefined && event && <LinkedEvent event={event} now={now} />}
        </article>
      </PhoneFrame>
    </div>
  )
}

/** The policy card, the text and what stands below it. */
function PhoneText({ words, now }: { words: ArticleWords; now: number }) {
  return (
    <>
      <ExplainerCard explainer={words.explainer} now={now} />
      <BodyView html={words.body} />
      <PhoneExtras words={words} />
    </>
  )
}

/** The parts below the text: video, attachments and tags. */
function PhoneExtras({ words: { video, attachments, tags } }: { words: ArticleWords }) {
  return (
    <>
      {video.url && (
        <div className="phone-extra">
          {extraTexts.video}：{video.title || video.url}
        </div>
      )}
      {attachments.map(({ fileId, name, bytes }) => (
        <div key={fileId} className="phone-extra">
          {name} <span className="faint">{papersTexts.size(bytes)}</span>
        </div>
      ))}
      {tags.length > 0 && <div className="faint">{tags.map((tag) => `#${tag}`).join('  ')}</div>}
    </>
  )
}

const LETTERS_A_MINUTE = 350

/** Reading time of the body in minutes, counted as on the phone. */
function readingMinutes(body: string): number {
  return Math.max(1, Math.ceil(body.replace(/<[^>]*>/g, '').length / LETTERS_A_MINUTE))
}

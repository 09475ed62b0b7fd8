import Radio from 'antd/es/radio'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { momentText } from '#shared/beijingTime'
import { type Channel, channelName, needsReview } from '#shared/news/article'
import { refreshToday } from '../../../today'
import { Confirm } from '../../../ui/Confirm'
import { BeijingPicker } from '../../../ui/fields/BeijingPicker'
import { Notice } from '../../../ui/states/Notice'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { flowTexts as texts } from '../flowTexts'
import { writeTexts } from './writeTexts'

interface Props {
  articleId: string | undefined
  channel: Channel
  /** When it was to appear before it was sent back. */
  planned?: number | undefined
  onClose: () => void
}

/** The dialog before publishing: what will happen and when; it asks for a second reader where one is needed. */
export function SubmitConfirm({ articleId = '', channel, planned = 0, onClose }: Props) {
  // A time that is over is no plan any more.
  const [start] = useState(() => (planned > Date.now() ? planned : undefined))
  const navigate = useNavigate()
  const { busy, run } = useDeed()
  const [reviewed, setReviewed] = useState(needsReview(channel))
  const [isLater, setLater] = useState(start !== undefined)
  const [publishAt, setPublishAt] = useState(start)
  const moment = publishAt ? momentText(publishAt, Date.now()) : texts.pickTime

  const leave = (text: string, to = `/news/${articleId}`) => {
    say({ tone: 'good', text })
    refreshToday()
    navigate(to, { replace: true })
  }
  const submit = async () => {
    const answer = await run('news.submit', { articleId, ...(isLater && publishAt && { publishAt }) })
    if (answer?.ok) leave(texts.submitted)
  }
  const goOut = async () => {
    const answer =
      isLater && publishAt
        ? await run('news.schedule', { articleId, publishAt })
        : await run('news.publish', { articleId })
    if (answer?.ok) leave(saysWhen(answer.value))
    else if (answer?.reason === 'review_needed') setReviewed(true)
    else if (answer?.reason === 'already_published') navigate(`/news/${articleId}`, { replace: true })
  }
  const saysWhen = (out: { publishedAt: number | null } | { publishAt: number; isChecking: boolean }) => {
    if ('publishAt' in out) return out.isChecking ? texts.checkingFor(moment) : texts.scheduled(moment)
    return out.publishedAt === null ? texts.checkingAsked : writeTexts.published
  }
  const act = reviewed ? texts.submitYes : isLater ? texts.schedule(moment) : writeTexts.publishYes

  return (
    <Confirm
      open
      title={reviewed ? texts.submitTitle : writeTexts.publishTitle}
      act={act}
      busy={busy}
      disabled={isLater && !publishAt}
      onAct={reviewed ? submit : goOut}
      onClose={onClose}
    >
      {reviewed && needsReview(channel) && <Notice>{texts.whyReview}</Notice>}
      <p>{reviewed ? texts.submitWhat : writeTexts.publishWhat(channelName[channel])}</p>
      <Radio.Group
        aria-label={texts.when}
        value={isLater}
        onChange={({ target }) => setLater(target.value)}
        options={[
          { value: false, label: reviewed ? texts.atOnce : texts.now },
          { value: true, label: texts.later },
        ]}
      />
      {isLater && (
        <BeijingPicker control={{ id: 'publish-at' }} from={Date.now()} value={publishAt} onChange={setPublishAt} />
      )}
    </Confirm>
  )
}

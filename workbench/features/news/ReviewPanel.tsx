import Button from 'antd/es/button'
import { useState } from 'react'
import { momentText } from '#shared/beijingTime'
import type { Article } from '#shared/news/article'
import { refreshToday } from '../../today'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import { say } from '../../ui/toasts'
import { useDeed } from '../../useDeed'
import { useMe } from '../../useMe'
import { ApproveDialog } from './ApproveDialog'
import { flowTexts as texts } from './flowTexts'
import { RescheduleDialog } from './RescheduleDialog'
import { SendBackDialog } from './SendBackDialog'

interface Props {
  article: Article
  onChanged: () => void
}

/** What waits for a second reader or for its time, and who may do what about it. */
export function ReviewPanel({ article, onChanged }: Props) {
  const me = useMe()
  const { busy, run } = useDeed()
  const [asking, setAsking] = useState<'approve' | 'send_back' | 'reschedule'>()
  const { review, publishAt, id, state } = article
  const now = Date.now()
  const isOwn = review?.askedBy === me.id
  const changed = () => {
    refreshToday()
    onChanged()
  }
  const dialog = { article, onClose: () => setAsking(undefined), onChanged: changed }

  const takeBack = async () => {
    const answer = await run('news.sendBack', { articleId: id, word: texts.takeBackWord })
    if (!answer?.ok) return
    say({ tone: 'good', text: texts.takenBack })
    changed()
  }

  return (
    <Panel>
      {review && <p>{texts.waitsFor(review.askedByName, momentText(review.askedAt, now))}</p>}
      {review?.publishAt && <p>{texts.waitsForTime(momentText(review.publishAt, now))}</p>}
      {review?.why && <Notice tone="warn">{review.why}</Notice>}
      {state === 'scheduled' && publishAt && <p>{texts.scheduled(momentText(publishAt, now))}</p>}
      <div className="review-deeds">
        {state === 'review' && !isOwn && (
          <>
            <Button type="primary" onClick={() => setAsking('approve')}>
              {texts.approve}
            </Button>
            <Button onClick={() => setAsking('send_back')}>{texts.sendBack}</Button>
          </>
        )}
        {state === 'scheduled' && <Button onClick={() => setAsking('reschedule')}>{texts.changeTime}</Button>}
        {(isOwn || state === 'scheduled') && (
          <Button loading={busy} onClick={takeBack}>
            {texts.takeBack}
          </Button>
        )}
        {isOwn && <span className="faint">{texts.own}</span>}
      </div>
      {asking === 'approve' && <ApproveDialog {...dialog} />}
      {asking === 'send_back' && <SendBackDialog {...dialog} />}
      {asking === 'reschedule' && <RescheduleDialog {...dialog} />}
    </Panel>
  )
}

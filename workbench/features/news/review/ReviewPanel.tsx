import Button from 'antd/es/button'
import { useState } from 'react'
import { momentText } from '#shared/beijingTime'
import type { Article, Review } from '#shared/news/article'
import { isOwnWork } from '#shared/review/review'
import { refreshToday } from '../../../today'
import { Panel } from '../../../ui/Panel'
import { Notice } from '../../../ui/states/Notice'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { useDeskMe } from '../../../useDeskMe'
import { flowTexts as texts } from '../flowTexts'
import { ApproveDialog, RescheduleDialog, SendBackDialog } from './ReviewDialogs'

interface Props {
  /** The article; with its proposal, when that is what waits. */
  article: Article
  onChanged: () => void
}

/**
 * The panel of an article that waits for WeChat's check of its pictures, for a second reader or for its time, with the
 * deeds of this person.
 */
export function ReviewPanel({ article, onChanged }: Props) {
  const me = useDeskMe()
  const { busy, run } = useDeed()
  const [asking, setAsking] = useState<'approve' | 'send_back' | 'reschedule'>()
  const { review, publishAt, id, state, proposal } = article
  const now = Date.now()
  const isOwn = isOwnWork(review, me.id)
  const changed = () => {
    refreshToday()
    onChanged()
  }
  const dialog = { article, onClose: () => setAsking(undefined), onChanged: changed }

  const takeBack = async () => {
    const answer = await run('news.sendBack', { articleId: id, word: texts.takeBackWord })
    if (!answer?.ok) return
    say({ tone: 'good', text: proposal ? texts.proposalTakenBack : texts.takenBack })
    changed()
  }

  return (
    <Panel>
      {proposal && <Notice>{texts.proposed}</Notice>}
      {state === 'checking' && <Checking review={review} />}
      {state === 'review' && review && <p>{texts.waitsFor(review.askedByName, momentText(review.askedAt, now))}</p>}
      {state === 'review' && review?.publishAt && <p>{texts.waitsForTime(momentText(review.publishAt, now))}</p>}
      {review?.why && <Notice tone="warn">{review.why}</Notice>}
      {state === 'scheduled' && publishAt && <p>{texts.scheduled(momentText(publishAt, now))}</p>}
      <div className="review-deeds">
        {state === 'review' && !isOwn && (
          <>
            <Button type="primary" onClick={() => setAsking('approve')}>
              {proposal ? texts.approveProposal : texts.approve}
            </Button>
            <Button onClick={() => setAsking('send_back')}>{texts.sendBack}</Button>
          </>
        )}
        {state === 'scheduled' && <Button onClick={() => setAsking('reschedule')}>{texts.changeTime}</Button>}
        {(isOwn || state === 'scheduled' || state === 'checking') && (
          <Button loading={busy} onClick={takeBack}>
            {texts.takeBack}
          </Button>
        )}
        {isOwn && state === 'review' && <span className="faint">{texts.own}</span>}
      </div>
      {asking === 'approve' && <ApproveDialog {...dialog} />}
      {asking === 'send_back' && <SendBackDialog {...dialog} />}
      {asking === 'reschedule' && <RescheduleDialog {...dialog} />}
    </Panel>
  )
}

/** The state while WeChat checks; it says what then happens by itself, so that nobody has to wait. */
function Checking({ review }: { review: Review | undefined }) {
  const { publishAt, approvedBy } = review ?? {}
  const then = publishAt ? texts.checkingFor(momentText(publishAt, Date.now())) : texts.checkingThen
  return (
    <>
      <Notice>{texts.checking}</Notice>
      <p>
        {approvedBy && texts.checkedBy(approvedBy)}
        {then}
      </p>
    </>
  )
}

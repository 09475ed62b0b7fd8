import Button from 'antd/es/button'
import { Suspense, useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { momentText } from '#shared/beijingTime'
import type { Article, Review } from '#shared/news/article'
import { refreshToday } from '../../../today'
import { Panel } from '../../../ui/Panel'
import { Notice } from '../../../ui/states/Notice'
import { Skeleton } from '../../../ui/states/Skeleton'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { OwnWork } from '../../review/feature'
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
  const { busy, run } = useDeed()
  const [asking, setAsking] = useState<'approve' | 'send_back' | 'reschedule'>()
  const { review, publishAt, id, state, proposal } = article
  const now = Date.now()
  const { load } = useAsk('review.ways', { kind: 'article', id })
  const isOwn = load.kind === 'ready' && load.value.isOwn
  const changed = () => {
    refreshToday()
    onChanged()
  }
  const dialog = { article, onClose: () => setAsking(undefined), onChanged: changed }

  const release = async (alone: string) => {
    const answer = await run('news.approve', { articleId: id, rev: article.rev, alone })
    if (answer?.ok) say({ tone: 'good', text: texts.releasedAlone })
    if (answer?.ok || answer?.reason === 'changed_meanwhile') changed()
  }
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
      {isOwn && state === 'review' && (
        <Suspense fallback={<Skeleton rows={1} />}>
          <OwnWork kind="article" id={id} busy={busy} onRelease={release} />
        </Suspense>
      )}
      <div className="review-deeds">
        {state === 'review' && load.kind === 'ready' && !isOwn && (
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

import Button from 'antd/es/button'
import { Suspense, useState } from 'react'
import { momentText } from '#shared/beijingTime'
import type { RotationBoard } from '#shared/events/rotation/view'
import type { EventBoard } from '#shared/events/view'
import { isOfficer, isOrganiserFor } from '#shared/identity/caller'
import { Panel } from '../../../ui/Panel'
import { Notice } from '../../../ui/states/Notice'
import { Skeleton } from '../../../ui/states/Skeleton'
import { useDeed } from '../../../useDeed'
import { useDeskMe } from '../../../useDeskMe'
import { AloneMark, OwnWork } from '../../review/feature'
import './LotteryPanel.css'
import { OrderAgainDialog, PassOrderDialog, SendBackOrderDialog } from './OrderDialogs'
import { RankTable } from './RankTable'
import { rotationStateText, rotationTexts as texts } from './rotationTexts'

interface Props {
  board: EventBoard
  onChanged: () => void
}

/** 轮换的顺序: how far it has come, each rank with its reasons, and what an officer or the organiser may do about it. */
export function RotationPanel({ board, onChanged }: Props) {
  const { event, rotation } = board
  if (!rotation) return null
  const { round, review, state, isLapsed } = rotation
  return (
    <Panel title={texts.title} aside={rotationStateText(rotation)} className="lottery-panel">
      {isLapsed && <Notice tone="bad">{texts.lapsed}</Notice>}
      {state === 'open' && <p className="quiet">{texts.openHint}</p>}
      {state === 'closed' && <OrderReviewPart board={board} rotation={rotation} onChanged={onChanged} />}
      {review?.passed && (
        <p className="quiet">
          {texts.passedBy(review.passed.decidedByName, momentText(review.passed.decidedAt, Date.now()))}
        </p>
      )}
      {review?.passed?.alone && (
        <Suspense fallback={<Skeleton rows={1} />}>
          <AloneMark by={review.passed.decidedByName} at={review.passed.decidedAt} reason={review.passed.alone} />
        </Suspense>
      )}
      {review && <RankTable event={event} turn={`${round}:${state}`} isGiven={state === 'drawn' && !isLapsed} />}
    </Panel>
  )
}

/** What waits for an officer, or came back to the organiser, with the deeds of this person. */
function OrderReviewPart({ board, rotation, onChanged }: Props & { rotation: RotationBoard }) {
  const { event } = board
  const me = useDeskMe()
  const { busy, run } = useDeed()
  const [asking, setAsking] = useState<'pass' | 'send_back' | 'again'>()
  const { review, round, entries } = rotation
  if (!review) return null
  const now = Date.now()
  const dialog = { event, round, entries, onChanged, onClose: () => setAsking(undefined) }
  const release = async (alone: string) => {
    const answer = await run('events.passOrder', { eventId: event.id, round, alone })
    if (answer?.ok) onChanged()
  }
  if (review.state === 'sent_back' && review.sentBack) {
    const { by, at, word } = review.sentBack
    const mayAsk = isOrganiserFor(me, event.unionId)
    return (
      <>
        <Notice tone="warn">
          {texts.back(by, momentText(at, now))}
          {word} {mayAsk && texts.backNext}
        </Notice>
        {mayAsk && (
          <div className="lottery-panel__deeds">
            <Button type="primary" onClick={() => setAsking('again')}>
              {texts.again}
            </Button>
          </div>
        )}
        {asking === 'again' && <OrderAgainDialog {...dialog} />}
      </>
    )
  }
  const { askedByName, askedAt } = review.asked
  const asked = round > 1 ? texts.askedAgain : texts.asked
  return (
    <>
      <p>{asked(askedByName, momentText(askedAt, now))}</p>
      {isOfficer(me) && (
        <>
          <p className="quiet">{texts.check}</p>
          <Suspense fallback={<Skeleton rows={1} />}>
            <OwnWork kind="order" id={event.id} busy={busy} onRelease={release} />
          </Suspense>
          <div className="lottery-panel__deeds">
            <Button type="primary" onClick={() => setAsking('pass')}>
              {texts.pass}
            </Button>
            <Button onClick={() => setAsking('send_back')}>{texts.sendBack}</Button>
          </div>
        </>
      )}
      {asking === 'pass' && <PassOrderDialog {...dialog} />}
      {asking === 'send_back' && <SendBackOrderDialog {...dialog} />}
    </>
  )
}

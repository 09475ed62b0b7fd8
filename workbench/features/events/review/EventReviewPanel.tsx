import Button from 'antd/es/button'
import { Suspense, useState } from 'react'
import { momentText } from '#shared/beijingTime'
import type { EventBoard } from '#shared/events/view'
import { isOfficer } from '#shared/identity/caller'
import { refreshToday } from '../../../today'
import { Panel } from '../../../ui/Panel'
import { Notice } from '../../../ui/states/Notice'
import { Skeleton } from '../../../ui/states/Skeleton'
import { say } from '../../../ui/states/toasts'
import { useDeed } from '../../../useDeed'
import { useDeskMe } from '../../../useDeskMe'
import { AloneMark, OwnWork } from '../../review/feature'
import { ChangedWords } from './ChangedWords'
import { PassDialog, SendBackDialog } from './ReviewDialogs'
import { eventReviewTexts as texts } from './reviewTexts'
import './EventReviewPanel.css'

interface Props {
  board: EventBoard
  /** Whether the form has words that are not saved: what is passed must be what the screen shows. */
  touched?: boolean
  onChanged: () => void
}

/** 干部审核: what waits for an officer or came back, with the deeds of this person. Nothing for an event that never waited. */
export function EventReviewPanel({ board: { event, review }, touched = false, onChanged }: Props) {
  const byOfficer = isOfficer(useDeskMe())
  const { busy, run } = useDeed()
  const [asking, setAsking] = useState<'pass' | 'send_back'>()
  if (!review) return null
  const { state, asked, words, sentBack, passed } = review
  const now = Date.now()
  const isChange = words !== undefined
  const changed = () => {
    refreshToday()
    onChanged()
  }
  const dialog = {
    eventId: event.id,
    rev: event.rev,
    isChange,
    onChanged: changed,
    onClose: () => setAsking(undefined),
  }
  const takeBack = async () => {
    const answer = await run('events.sendBack', { eventId: event.id, word: texts.takeBackWord })
    if (answer?.ok) say({ tone: 'good', text: texts.takenBack })
    changed()
  }
  const release = async (alone: string) => {
    const answer = await run('events.pass', { eventId: event.id, rev: event.rev, alone })
    if (answer?.ok) changed()
  }

  if (state === 'passed') {
    if (!passed?.alone) return null
    return (
      <Suspense fallback={<Skeleton rows={1} />}>
        <AloneMark by={passed.decidedByName} at={passed.decidedAt} reason={passed.alone} />
      </Suspense>
    )
  }
  if (state === 'sent_back' && sentBack) {
    return (
      <Panel title={texts.title} className="event-review">
        <Notice tone="warn">
          {texts.back(sentBack.by, momentText(sentBack.at, now))}
          {sentBack.word} {!byOfficer && texts.backNext}
        </Notice>
        {words && <ChangedWords event={event} words={words} />}
      </Panel>
    )
  }
  const moment = momentText(asked.askedAt, now)
  return (
    <Panel title={texts.title} className="event-review">
      <p>{isChange ? texts.askedChange(asked.askedByName, moment) : texts.asked(asked.askedByName, moment)}</p>
      {words && <ChangedWords event={event} words={words} />}
      {byOfficer ? (
        <>
          <Suspense fallback={<Skeleton rows={1} />}>
            <OwnWork kind="event" id={event.id} busy={busy} onRelease={release} />
          </Suspense>
          <div className="event-review__deeds">
            <Button type="primary" disabled={touched} onClick={() => setAsking('pass')}>
              {isChange ? texts.passChange : texts.pass}
            </Button>
            <Button onClick={() => setAsking('send_back')}>{texts.sendBack}</Button>
            {touched && <span className="faint">{texts.saveFirst}</span>}
          </div>
        </>
      ) : (
        <>
          <p className="quiet">{isChange ? texts.mineChange : texts.mine}</p>
          <div className="event-review__deeds">
            <Button loading={busy} onClick={takeBack}>
              {texts.takeBack}
            </Button>
          </div>
        </>
      )}
      {asking === 'pass' && <PassDialog {...dialog} />}
      {asking === 'send_back' && <SendBackDialog {...dialog} />}
    </Panel>
  )
}

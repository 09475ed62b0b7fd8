import Button from 'antd/es/button'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { momentText } from '#shared/beijingTime'
import { type EventField, eventFields } from '#shared/events/eventFields'
import type { EventBoard } from '#shared/events/view'
import { Confirm } from '../../../ui/Confirm'
import { DiscardDraft } from '../../../ui/discarding/DiscardDraft'
import { PageHead } from '../../../ui/PageHead'
import { Notice } from '../../../ui/states/Notice'
import { say } from '../../../ui/states/toasts'
import { useDeskMe } from '../../../useDeskMe'
import { EventTag } from '../EventTag'
import { EventReviewPanel } from '../review/EventReviewPanel'
import { eventTexts } from '../texts'
import { asksOfficer } from './asksOfficer'
import { EventConflict } from './EventConflict'
import { formTexts as texts } from './formTexts'
import { PublishEventConfirm } from './goingOut/PublishEventConfirm'
import { tellsPeople, usePublishing } from './goingOut/usePublishing'
import { useToldOfForm } from './goingOut/useToldOfForm'
import { EventPanels } from './panels/EventPanels'
import { TakeawaysPanel } from './panels/TakeawaysPanel'
import { PreviewDialog } from './preview/PreviewDialog'
import { previewTexts } from './preview/previewTexts'
import { type NewEdition, useEventForm } from './useEventForm'
import './EventForm.css'

interface Props {
  board?: EventBoard
  /** Words of an edition before, of an event that is new. */
  start?: NewEdition
  /** The event was passed, sent back or taken back. */
  onReviewed?: () => void
}

/**
 * 办活动: the form of an event. All of a draft can change; of a published event only the fields that change nothing for
 * those who have registered, and of one that is over its papers.
 */
export function EventForm({ board, start, onReviewed }: Props) {
  const navigate = useNavigate()
  const me = useDeskMe()
  const event = board?.event
  // What came back, or waits, is what its writer goes on with.
  const form = useEventForm(event && { ...event, ...board.review?.words }, start)
  const [publishing, setPublishing] = useState<string>()
  const [previewing, setPreviewing] = useState(false)
  // Of how many the new form asks something, once that was looked up.
  const { busy: isPublishing, publish: publishNow } = usePublishing()
  const [told, setTold] = useState<number>()
  const countTold = useToldOfForm()
  const isOut = event !== undefined && event.state !== 'draft'
  const isOver = board?.phase === 'finished'
  const isAsking = asksOfficer(form.words, { me, unionId: event?.unionId })
  const Panels = isOver ? TakeawaysPanel : EventPanels
  const isFixed = (field: EventField) => isOut && eventFields[field].isFixed

  const saveDraft = async () => {
    const eventId = await form.save()
    if (!eventId) return
    say({ tone: 'good', text: texts.draftSaved })
    if (!event) navigate(`/events/${eventId}/write`, { replace: true })
  }
  const update = async () => {
    if (told === undefined && event) {
      const people = await countTold(event, form.words)
      if (people > 0) return setTold(people)
    }
    const eventId = await form.save()
    setTold(undefined)
    if (!eventId) return
    say({ tone: 'good', text: isAsking ? texts.updateAsked : texts.updated })
    navigate(`/events/${eventId}`, { replace: true })
  }
  const publish = async () => {
    const eventId = await form.save()
    if (eventId && !isAsking && !tellsPeople(form.words)) await publishNow(eventId)
    else setPublishing(eventId)
  }

  return (
    <>
      <PageHead
        title={titleOf(board)}
        back={{ to: isOut ? `/events/${event.id}` : '/events', label: eventTexts.back }}
        tag={board && <EventTag phase={board.phase} />}
        sub={form.touched && texts.keptHere}
      >
        {!isOver && <Button onClick={() => setPreviewing(true)}>{previewTexts.open}</Button>}
        {isOut ? (
          <Button type="primary" loading={form.busy} disabled={!form.touched} onClick={update}>
            {isAsking ? texts.ask : texts.update}
          </Button>
        ) : (
          <>
            {event && board.review?.state !== 'asked' && (
              <DiscardDraft kind="event" id={event.id} title={form.words.title} />
            )}
            <Button disabled={form.busy || !form.touched} onClick={saveDraft}>
              {texts.saveDraft}
            </Button>
            <Button type="primary" loading={form.busy || isPublishing} onClick={publish}>
              {isAsking ? texts.ask : texts.publish}
            </Button>
          </>
        )}
      </PageHead>
      <div className="event-form">
        {board?.review && (
          <EventReviewPanel board={board} touched={form.touched} onChanged={onReviewed ?? (() => {})} />
        )}
        {form.conflict && <EventConflict isPublic={isOut} {...form.conflict} />}
        {form.restoredAt && form.touched && !form.conflict && (
          <Notice act={{ label: texts.drop, onPress: form.takeTheirs }}>
            {texts.restored(momentText(form.restoredAt, Date.now()))}
          </Notice>
        )}
        {isOut && !isOver && <Notice>{isAsking ? texts.fixedAsked : texts.fixed}</Notice>}
        <Panels words={form.words} faults={form.faults} isFixed={isFixed} onChange={form.change} />
      </div>
      {previewing && (
        <PreviewDialog words={form.words} organiser={event?.organiser} onClose={() => setPreviewing(false)} />
      )}
      {told !== undefined && (
        <Confirm
          open
          title={texts.toldTitle(told)}
          act={isAsking ? texts.ask : texts.update}
          busy={form.busy}
          onAct={update}
          onClose={() => setTold(undefined)}
        >
          <p>{isAsking ? texts.toldAsked : texts.toldWhat}</p>
        </Confirm>
      )}
      {publishing && (
        <PublishEventConfirm
          eventId={publishing}
          words={form.words}
          isAsking={isAsking}
          onClose={() => {
            setPublishing(undefined)
            if (!event) navigate(`/events/${publishing}/write`, { replace: true })
          }}
        />
      )}
    </>
  )
}

function titleOf(board?: EventBoard): string {
  if (!board) return texts.newTitle
  if (board.event.state === 'draft') return texts.draftTitle
  return board.phase === 'finished' ? eventFields.takeaways.label : texts.editTitle
}

import { View } from '@tarojs/components'
import { useWish } from '#platform/line/useWish'
import { open } from '#platform/pages/navigate'
import { labelsToFill } from '#shared/events/enrol/enrolling'
import type { UnionEvent } from '#shared/events/event'
import { answerText } from '#shared/events/form/answerText'
import { judgeAnswers } from '#shared/events/form/judge'
import { decideAnswerChange, type Ticket } from '#shared/events/ticket/ticket'
import { lookUp } from '#shared/lookUp'
import { Button } from '#ui/Button'
import { Pressable } from '#ui/Pressable'
import { Notice } from '#ui/states/Notice'
import { OwnFile } from '../form/OwnFile'
import { waitingWishTexts } from '../texts'
import { TicketRow } from './TicketRow'
import { ticketTexts as texts } from './ticketTexts'
import { answersIn } from './useTicket'

interface Props {
  event: UnionEvent
  ticket: Ticket
  /** Questions whose option was gone when they came up. */
  lacks: string[] | undefined
  now: number
  /** Runs when changed answers that waited for the network wait no more. */
  onSettled: () => void
}

/** 我填的: the answers as they were given, or as they are to be, and the way to change them. */
export function TicketAnswers({ event, ticket: { answers, form = 1, isSealed }, lacks = [], now, onSettled }: Props) {
  const changed = answersIn(useWish('events.changeAnswers', event.id, onSettled))
  // What waits for the network was answered to the form of then; the ticket tells after it has gone.
  const toFill = isSealed ? [] : labelsToFill(event, changed ?? answers, changed ? undefined : form)
  const mayChange = decideAnswerChange(event, now, { lacks: lacks.length > 0, toFill: toFill.length > 0 }).ok
  const missing = mayChange ? toFill : []
  const gone = changed ? [] : event.questions.filter(({ id }) => lacks.includes(id))
  const asked = judgeAnswers(event.questions, changed ?? answers).asked
  return (
    <View className="ticket__answers">
      <View className="ticket__part">
        <View className="ticket__title">{texts.answers}</View>
        {mayChange && missing.length + gone.length === 0 && (
          <Pressable className="ticket__act" onPress={() => open('answers', { id: event.id })}>
            {texts.change}
          </Pressable>
        )}
      </View>
      {mayChange && gone.length > 0 && (
        <>
          <Notice tone="warn">{texts.gone(gone.map(({ label }) => label))}</Notice>
          <Button onPress={() => open('answers', { id: event.id })}>{texts.chooseAgain}</Button>
        </>
      )}
      {missing.length > 0 && (
        <>
          <Notice tone="warn">
            {Object.keys(answers).length > 0 ? texts.changed(missing) : texts.toFill(missing)}
          </Notice>
          <Button onPress={() => open('answers', { id: event.id })}>{texts.fill}</Button>
        </>
      )}
      {changed && <Notice tone="warn">{waitingWishTexts.answers}</Notice>}
      {isSealed && !changed && <Notice tone="warn">{mayChange ? texts.sealed : texts.sealedClosed}</Notice>}
      {(!isSealed || changed) &&
        event.questions
          .filter(({ id }) => asked.includes(id))
          .map((question) => (
            <TicketRow key={question.id} label={question.label}>
              {answerText(question, lookUp(changed ?? answers, question.id) ?? '') || texts.unanswered}
              {question.kind === 'file' && (
                <OwnFile eventId={event.id} answer={lookUp(changed ?? answers, question.id) ?? ''} />
              )}
            </TicketRow>
          ))}
    </View>
  )
}

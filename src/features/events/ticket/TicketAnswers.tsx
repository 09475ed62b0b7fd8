import { View } from '@tarojs/components'
import { open } from '#platform/pages/navigate'
import type { UnionEvent } from '#shared/events/event'
import { decideAnswerChange, type Ticket } from '#shared/events/ticket/ticket'
import { lookUp } from '#shared/lookUp'
import { Pressable } from '#ui/Pressable'
import { Notice } from '#ui/states/Notice'
import { TicketRow } from './TicketRow'
import { ticketTexts as texts } from './ticketTexts'

interface Props {
  event: UnionEvent
  ticket: Ticket
  now: number
}

/** 我填的: the answers as they were given, and the way to change them. */
export function TicketAnswers({ event, ticket: { answers, isSealed }, now }: Props) {
  const mayChange = decideAnswerChange(event, now).ok
  return (
    <View className="ticket__answers">
      <View className="ticket__part">
        <View className="ticket__title">{texts.answers}</View>
        {mayChange && (
          <Pressable className="ticket__act" onPress={() => open('answers', { id: event.id })}>
            {texts.change}
          </Pressable>
        )}
      </View>
      {isSealed && <Notice tone="warn">{mayChange ? texts.sealed : texts.sealedClosed}</Notice>}
      {!isSealed &&
        event.questions.map(({ id, label }) => (
          <TicketRow key={id} label={label}>
            {lookUp(answers, id) || texts.unanswered}
          </TicketRow>
        ))}
    </View>
  )
}

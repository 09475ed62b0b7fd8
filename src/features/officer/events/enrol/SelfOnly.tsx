import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { open } from '#platform/pages/navigate'
import { paths, withQuery } from '#platform/pages/paths'
import { passOn } from '#platform/passOn'
import type { SelfRefusal } from '#shared/events/enrol/enrolling'
import type { QuotaView } from '#shared/events/enrol/view'
import refusals from '#shared/events/refusals.json'
import { EmptyState } from '#ui/states/EmptyState'
import { enrolTexts as texts } from './enrolTexts'

interface Props {
  event: QuotaView['event']
  why: SelfRefusal
  children?: ReactNode
}

/** Where people must sign up themselves: why, and the page to send them. */
export function SelfOnly({ event: { id, title }, why, children }: Props) {
  return (
    <View className="body stack">
      {children}
      <EmptyState
        motif="empty-person"
        title={texts.self}
        text={refusals[why]}
        way={{ label: texts.send, onPress: () => void passOn(title, withQuery(paths.event, { id })) }}
        action={{ label: texts.toEvent, onPress: () => open('event', { id }), quiet: true }}
      />
    </View>
  )
}

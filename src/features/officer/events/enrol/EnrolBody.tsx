import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { momentText } from '#shared/beijingTime'
import type { Enrollee, QuotaView } from '#shared/events/enrol/view'
import { eventPhaseName } from '#shared/events/event'
import { Button } from '#ui/Button'
import { Icon } from '#ui/Icon'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Motif } from '#ui/Motif'
import { Pressable } from '#ui/Pressable'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { ApprovalPart } from '../approval/ApprovalPart'
import { EnrolOutcome } from './EnrolOutcome'
import { enrolTexts as texts } from './enrolTexts'
import { InsideList } from './InsideList'
import { PickPeople } from './PickPeople'
import { QuotaCard } from './QuotaCard'
import { SelfOnly } from './SelfOnly'
import { SessionChoice } from './SessionChoice'
import { useEnrolling } from './useEnrolling'

/** Phases in which somebody may be enrolled. */
const OPEN = ['open', 'full']

interface Props {
  quota: QuotaView
  unionId: string
  onChange: () => void
}

/** 分名额: what the union has, whom to enrol, and the one button that does it. */
export function EnrolBody({ quota, unionId, onChange }: Props) {
  const { event, phase, sessions = [], own, self, asks } = quota
  const now = useNow()
  const [session, setSession] = useState(sessions[0]?.id)
  const [chosen, setChosen] = useState<Enrollee[]>([])
  const asked = session?.startsWith('s') ? session : undefined
  const { busy, problem, progress, outcome, enrol, takeBack, goOn } = useEnrolling(event.id, unionId, asked)
  const approves = quota.approval !== undefined && quota.approval !== 'organiser' && now < event.startsAt
  if (self)
    return (
      <SelfOnly event={event} why={self}>
        {approves && <ApprovalPart eventId={event.id} unionId={unionId} now={now} onChange={onChange} />}
      </SelfOnly>
    )
  if (outcome)
    return (
      <EnrolOutcome
        {...{ outcome, busy, problem }}
        onTakeBack={takeBack}
        onMore={() => {
          setChosen([])
          goOn()
          onChange()
        }}
      />
    )
  const isChosen = (id: string) => chosen.some((one) => one.id === id)
  const isOpen = OPEN.includes(phase)
  return (
    <>
      <View className="body stack">
        <Pressable className="quota-event" onPress={() => open('event', { id: event.id })}>
          <Motif name={`event-${event.kind}`} size={48} tile />
          <View className="quota-event__words">
            <View className="quota-event__title">{event.title}</View>
            <View className="quota-event__note">{`${momentText(event.startsAt, now)}，${event.venue}`}</View>
            <View className="quota-event__note">{texts.ofUnion(quota.unionName)}</View>
          </View>
          <View className="quota-event__go">
            <Icon name="next" size={18} />
          </View>
        </Pressable>
        <SessionChoice sessions={sessions} chosen={session} now={now} onChoose={setSession} />
        <QuotaCard quota={quota} session={session} chosen={chosen.map(({ name }) => name)} now={now} />
        {approves && <ApprovalPart eventId={event.id} unionId={unionId} now={now} onChange={onChange} />}
        <InsideList own={own} />
        {isOpen && (
          <>
            <Button
              kind="ghost"
              onPress={() => open('enrolPaste', { id: event.id, union: unionId, ...(asked && { session: asked }) })}
            >
              {texts.paste}
            </Button>
            <SectionTitle title={texts.pick} />
            <PickPeople
              eventId={event.id}
              unionId={unionId}
              isChosen={isChosen}
              onChoose={(one) =>
                setChosen(isChosen(one.id) ? chosen.filter(({ id }) => id !== one.id) : [...chosen, one])
              }
            />
          </>
        )}
      </View>
      <ActionBar hint={isOpen ? (progress ?? (asks ? texts.fill(asks) : texts.hint)) : undefined}>
        {problem && <Notice tone="bad">{problem}</Notice>}
        {isOpen ? (
          <Button busy={busy} disabled={chosen.length === 0} onPress={() => enrol(chosen.map(({ id }) => id))}>
            {texts.act(chosen.length)}
          </Button>
        ) : (
          <Notice tone="plain">
            {texts.closed}：{eventPhaseName[phase]}
          </Notice>
        )}
      </ActionBar>
    </>
  )
}

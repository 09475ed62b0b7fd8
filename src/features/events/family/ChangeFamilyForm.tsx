import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNow } from '#client/useNow'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { goBack, open } from '#platform/pages/navigate'
import { say } from '#platform/say'
import { nearText } from '#shared/beijingTime'
import type { Companion } from '#shared/events/family/familyRule'
import refusals from '#shared/events/refusals.json'
import type { EventView } from '#shared/events/view'
import { Button } from '#ui/Button'
import { StatementLink } from '#ui/privacy/StatementLink'
import { ActionBar } from '#ui/screen/ActionBar'
import { Loaded } from '#ui/states/Loaded'
import { Notice } from '#ui/states/Notice'
import { useWho } from '../registering/useDeed'
import '../registering/RegisterForm.scss'
import { familyTexts } from '../texts'
import { ticketTexts as texts } from '../ticket/ticketTexts'
import { useTicket } from '../ticket/useTicket'
import { FamilyPart } from './FamilyPart'
import { useFamilyForm } from './useFamilyForm'

/** 改谁同去: those who come along, ticked as at the sign-up. */
export function ChangeFamilyForm({ view }: { view: EventView }) {
  const { load, reload } = useTicket(view.event.id)
  return (
    <Loaded load={load} onRetry={reload} edged>
      {({ companions = [] }) => <PartyForm view={view} companions={companions} />}
    </Loaded>
  )
}

function PartyForm({ view: { event, mine }, companions }: { view: EventView; companions: Companion[] }) {
  const who = useWho()
  const now = useNow()
  const form = useFamilyForm(event, mine?.session, companions)
  const { busy, problem, isTwin, send, sendAsAnother } = useSending(event, form)
  return (
    <>
      <View className="register-form">
        <View className="register-form__title">{event.title}</View>
        {form.unlisted.length > 0 && (
          <Notice tone="warn">{texts.unlisted(form.unlisted.map(({ name }) => name))}</Notice>
        )}
        {who.member && <FamilyPart form={form} self={who.member.name} endsAt={event.endsAt} />}
        <StatementLink onPress={() => open('statement')} />
      </View>
      <ActionBar hint={texts.familyUntil(nearText(event.closesAt, now))}>
        {problem && <Notice tone="bad">{problem}</Notice>}
        {isTwin && (
          <Button kind="ghost" busy={busy} onPress={sendAsAnother}>
            {familyTexts.notSameChild}
          </Button>
        )}
        <Button busy={busy} disabled={form.load.kind !== 'ready'} onPress={send}>
          {texts.save}
        </Button>
      </ActionBar>
    </>
  )
}

function useSending({ id: eventId, title }: EventView['event'], form: ReturnType<typeof useFamilyForm>) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const [isTwin, setTwin] = useState(false)

  const change = (isAnother: boolean) =>
    once(async () => {
      const { family = [], guardian } = form.input()
      const chosen = family.map((one) => ({ ...one, ...(isAnother && { notSame: true as const }) }))
      const asked = { eventId, family: chosen, ...(guardian !== undefined && { guardian }) }
      const outcome = await callApi('events.changeFamily', asked, title)
      setTwin(!outcome.ok && outcome.reason === 'same_child')
      if (!outcome.ok) return setProblem(outcome.text)
      await form.clear()
      say(texts.saved)
      goBack()
    })

  const send = () => {
    const unfit = form.fault()
    setProblem(unfit && refusals[unfit])
    if (!unfit) change(false)
  }
  return { busy, problem, isTwin, send, sendAsAnother: () => change(true) }
}

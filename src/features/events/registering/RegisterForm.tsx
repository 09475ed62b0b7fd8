import { View } from '@tarojs/components'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { orderOf } from '#shared/events/order/wayOf'
import type { TeamInvitation } from '#shared/events/team/view'
import type { EventView } from '#shared/events/view'
import { lookUp } from '#shared/lookUp'
import { Button } from '#ui/Button'
import { StatementLink } from '#ui/privacy/StatementLink'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { Result } from '#ui/states/Result'
import { Skeleton } from '#ui/states/Skeleton'
import { FamilyPart } from '../family/FamilyPart'
import { QuestionField } from '../form/QuestionField'
import { familyTexts, registerTexts } from '../texts'
import { AgePart } from './AgePart'
import { nextDeed } from './nextDeed'
import './RegisterForm.scss'
import { RegisterResult } from './Outcome'
import { leadToKnown, useWho } from './useDeed'
import { useRegisterForm } from './useRegisterForm'
import { useWaitingWish, type WaitingWish, WaitingWishBar } from './WaitingWish'

interface Props {
  view: EventView
  session: string | undefined
  /** Into a team that is there already. */
  invitation: TeamInvitation | undefined
  onChanged: () => void
}

export function RegisterForm({ view, session, invitation, onChanged }: Props) {
  const who = useWho()
  const now = useNow()
  const form = useRegisterForm(view.event, { session, invitation, onStale: onChanged })
  const wish = useWaitingWish(view.event.id, onChanged)
  const entry = orderOf(view)?.mine
  const before = entry && { status: 'entered' as const, number: entry.number }
  const outcome = form.outcome ?? view.mine ?? before
  if (outcome) return <RegisterResult outcome={outcome} event={view.event} now={now} />
  if (wish) return <WaitingResult view={view} wish={wish} />
  const people = 1 + form.family.chosen.length
  const deed = nextDeed(view, who, now, { session, people, joins: invitation !== undefined })
  const waits = deed.kind === 'queue' || orderOf(view) !== undefined
  const stock = view.stock && { seen: view.stock, waits, withOthers: view.event.family !== undefined }

  return (
    <>
      <View className="register-form">
        <View className="register-form__title">{view.event.title}</View>
        {who.member && <FamilyPart form={form.family} self={who.member.name} endsAt={view.event.endsAt} />}
        <AgePart event={view.event} age={form.age} onKept={onChanged} />
        {!form.isReady && <Skeleton rows={2} />}
        {form.isReady &&
          form.form.asked.map((question) => (
            <QuestionField
              key={question.id}
              question={question}
              answer={lookUp(form.words, question.id) ?? ''}
              fault={form.form.faultOf(question.id)}
              mark={form.isKept(question.id) ? 'kept' : undefined}
              view={view}
              stock={stock}
              onAnswer={(text) => form.answer(question.id, text)}
            />
          ))}
        <StatementLink onPress={() => open('statement')} />
      </View>
      <ActionBar hint={registerTexts.promise}>
        {form.problem && <Notice tone="bad">{form.problem}</Notice>}
        {form.isTwin && (
          <Button kind="ghost" onPress={form.sendAsAnother}>
            {familyTexts.notSame}
          </Button>
        )}
        <Button
          busy={form.busy || who.isAsked}
          disabled={deed.kind === 'none'}
          onPress={() => leadToKnown(deed, view.event.id, invitation) || form.send()}
        >
          {form.busy ? registerTexts.wait : deed.label}
        </Button>
      </ActionBar>
    </>
  )
}

/** The form is closed while what was filled in waits for the network; taken back, it is there again. */
function WaitingResult({ view: { event }, wish }: { view: EventView; wish: WaitingWish }) {
  return (
    <>
      <View className="body">
        <Result motif={`event-${event.kind}`} title={registerTexts.kept}>
          {event.title}
        </Result>
      </View>
      <WaitingWishBar wish={wish} />
    </>
  )
}

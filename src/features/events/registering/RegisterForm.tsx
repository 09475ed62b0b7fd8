import { View } from '@tarojs/components'
import { useNow } from '#client/useNow'
import { useMe } from '#platform/line/useMe'
import { open } from '#platform/pages/navigate'
import type { EventView } from '#shared/events/view'
import { lookUp } from '#shared/lookUp'
import { Button } from '#ui/Button'
import { StatementLink } from '#ui/privacy/StatementLink'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { Skeleton } from '#ui/states/Skeleton'
import { registerTexts } from '../texts'
import { nextDeed } from './nextDeed'
import { QuestionField } from './QuestionField'
import './RegisterForm.scss'
import { RegisterResult } from './Outcome'
import { useRegisterForm } from './useRegisterForm'

export function RegisterForm({ view }: { view: EventView }) {
  const { me, member } = useMe()
  const now = useNow()
  const form = useRegisterForm(view.event)
  const place = form.place ?? view.mine
  if (place) return <RegisterResult place={place} event={view.event} now={now} />
  const deed = nextDeed(view, { signedIn: true, member, waits: me?.bindingWaits }, now)

  return (
    <>
      <View className="register-form">
        <View className="register-form__title">{view.event.title}</View>
        {!form.isRecalled && <Skeleton rows={2} />}
        {form.isRecalled &&
          view.event.questions.map((question) => (
            <QuestionField
              key={question.id}
              question={question}
              answer={lookUp(form.draft, question.id) ?? ''}
              wrong={form.wrong.includes(question.id)}
              onAnswer={(text) => form.answer(question.id, text)}
            />
          ))}
        <StatementLink onPress={() => open('statement')} />
      </View>
      <ActionBar hint={registerTexts.promise}>
        {form.problem && <Notice tone="bad">{form.problem}</Notice>}
        <Button busy={form.busy} disabled={deed.kind === 'none'} onPress={form.send}>
          {form.busy ? registerTexts.wait : deed.label}
        </Button>
      </ActionBar>
    </>
  )
}

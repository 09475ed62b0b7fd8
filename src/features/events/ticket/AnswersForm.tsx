import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { goBack, open } from '#platform/pages/navigate'
import { say } from '#platform/say'
import type { UnionEvent } from '#shared/events/event'
import type { Answers } from '#shared/events/form/question'
import { toAnswerAnew } from '#shared/events/form/version'
import type { EventView } from '#shared/events/view'
import { lookUp } from '#shared/lookUp'
import { Button } from '#ui/Button'
import { StatementLink } from '#ui/privacy/StatementLink'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { QuestionField } from '../form/QuestionField'
import { useAnswering } from '../form/useAnswering'
import '../registering/RegisterForm.scss'

interface Props {
  view: EventView
  answers: Answers
  /** Version of the form to which they are; missing where there are none yet. */
  answeredForm?: number | undefined
  /** The rule above the button, and what the button says. */
  words: { hint: string; send: string; sent: string }
  /** They have what they chose, which is not there for others. */
  isIn?: boolean
  /** What is asked before the questions, and what it has against sending. */
  before?: ReactNode
  unfit?: string | undefined
  onSend: (answers: Answers) => Promise<{ ok: true } | { ok: false; text: string; kept?: true }>
}

/** The questions of an event, to be answered anew, or with a place that a colleague hands on. */
export function AnswersForm({
  view,
  answers: given,
  answeredForm,
  words: texts,
  isIn = false,
  before,
  unfit,
  onSend,
}: Props) {
  const { event, mine } = view
  const { lacks = [] } = mine ?? {}
  const { words, form, problem, busy, answer, send } = useAnswers({ event, given, unfit }, async (answers) => {
    const outcome = await onSend(answers)
    if (!outcome.ok && !outcome.kept) return outcome.text
    say(outcome.ok ? texts.sent : outcome.text)
    goBack()
    return undefined
  })
  const anew = answeredForm === undefined ? [] : toAnswerAnew(event, given, answeredForm)
  return (
    <>
      <View className="register-form">
        <View className="register-form__title">{event.title}</View>
        {before}
        {form.asked.map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            answer={lookUp(words, question.id) ?? ''}
            fault={form.faultOf(question.id)}
            mark={anew.includes(question) ? 'anew' : undefined}
            view={view}
            stock={
              view.stock && {
                seen: view.stock,
                had: isIn && !lacks.includes(question.id) ? lookUp(given, question.id) : undefined,
                waits: mine?.status === 'waitlisted',
                withOthers: event.family !== undefined,
              }
            }
            onAnswer={(text) => answer(question.id, text)}
          />
        ))}
        <StatementLink onPress={() => open('statement')} />
      </View>
      <ActionBar hint={texts.hint}>
        {problem && <Notice tone="bad">{problem}</Notice>}
        <Button busy={busy} onPress={send}>
          {texts.send}
        </Button>
      </ActionBar>
    </>
  )
}

interface Answering {
  event: UnionEvent
  given: Answers
  unfit: string | undefined
}

/** What is typed over the answers of before, until the cloud has it; `onSend` tells what went wrong. */
function useAnswers({ event, given, unfit }: Answering, onSend: (answers: Answers) => Promise<string | undefined>) {
  const [words, setWords] = useState(given)
  const [problem, setProblem] = useState<string>()
  const form = useAnswering(event.questions, words)
  const { busy, once } = useOneAtATime()
  // What was said against sending is over as soon as it is mended.
  const [saidUnfit, setSaidUnfit] = useState(false)

  const answer = (id: string, text: string) => {
    setWords((before) => ({ ...before, [id]: text }))
    form.forget(id)
    setProblem(undefined)
  }

  const send = () => {
    const answers = form.take()
    setSaidUnfit(unfit !== undefined)
    if (answers && !unfit) once(async () => setProblem(await onSend(answers)))
  }

  return { words, form, problem: form.problem ?? problem ?? (saidUnfit ? unfit : undefined), busy, answer, send }
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import { faultTexts } from '#client/forms/texts'
import { useOneAtATime } from '#client/useOneAtATime'
import { goBack, open } from '#platform/pages/navigate'
import { showFirstFault } from '#platform/pages/showFirstFault'
import { say } from '#platform/say'
import type { UnionEvent } from '#shared/events/event'
import type { Answers, Question } from '#shared/events/question'
import { lookUp } from '#shared/lookUp'
import { Button } from '#ui/Button'
import { StatementLink } from '#ui/privacy/StatementLink'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { QuestionField } from '../registering/QuestionField'
import { answersTo, wrongAnswers } from '../registering/wrongAnswers'
import '../registering/RegisterForm.scss'

interface Props {
  event: UnionEvent
  answers: Answers
  /** The rule above the button, and what the button says. */
  words: { hint: string; send: string; sent: string }
  onSend: (answers: Answers) => Promise<{ ok: true } | { ok: false; text: string; kept?: true }>
}

/** The questions of an event, to be answered anew, or with a place that a colleague hands on. */
export function AnswersForm({ event, answers: given, words: texts, onSend }: Props) {
  const { words, wrong, problem, busy, answer, send } = useAnswers(event.questions, given, async (answers) => {
    const outcome = await onSend(answers)
    if (!outcome.ok && !outcome.kept) return outcome.text
    say(outcome.ok ? texts.sent : outcome.text)
    goBack()
    return undefined
  })
  return (
    <>
      <View className="register-form">
        <View className="register-form__title">{event.title}</View>
        {event.questions.map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            answer={lookUp(words, question.id) ?? ''}
            wrong={wrong.includes(question.id)}
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

/** What is typed over the answers of before, until the cloud has it; `onSend` tells what went wrong. */
function useAnswers(questions: Question[], given: Answers, onSend: (answers: Answers) => Promise<string | undefined>) {
  const [words, setWords] = useState(given)
  const [wrong, setWrong] = useState<string[]>([])
  const [problem, setProblem] = useState<string>()
  const { busy, once } = useOneAtATime()

  const answer = (id: string, text: string) => {
    setWords((before) => ({ ...before, [id]: text }))
    setWrong((before) => before.filter((known) => known !== id))
    setProblem(undefined)
  }

  const send = () => {
    const answers = answersTo(questions, words)
    const found = wrongAnswers(questions, answers)
    const first = questions.find(({ id }) => found.includes(id))
    setWrong(found)
    setProblem(first && faultTexts.count(found.length, first.label))
    if (found.length > 0) return showFirstFault()
    once(async () => setProblem(await onSend(answers)))
  }

  return { words, wrong, problem, busy, answer, send }
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import { faultTexts } from '#client/forms/texts'
import { useNow } from '#client/useNow'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/line/phoneLine'
import { goBack, open } from '#platform/pages/navigate'
import { showFirstFault } from '#platform/pages/showFirstFault'
import { say } from '#platform/say'
import { nearText } from '#shared/beijingTime'
import type { UnionEvent } from '#shared/events/event'
import type { Answers } from '#shared/events/question'
import { lookUp } from '#shared/lookUp'
import { Button } from '#ui/Button'
import { StatementLink } from '#ui/privacy/StatementLink'
import { ActionBar } from '#ui/screen/ActionBar'
import { Notice } from '#ui/states/Notice'
import { QuestionField } from '../registering/QuestionField'
import { answersTo, wrongAnswers } from '../registering/wrongAnswers'
import '../registering/RegisterForm.scss'
import { ticketTexts as texts } from './ticketTexts'

/** The questions of an event with what its holder answered, to be answered anew. */
export function AnswersForm({ event, answers: given }: { event: UnionEvent; answers: Answers }) {
  const now = useNow()
  const { words, wrong, problem, busy, answer, save } = useChangedAnswers(event, given)
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
      <ActionBar hint={texts.changeUntil(nearText(event.closesAt, now))}>
        {problem && <Notice tone="bad">{problem}</Notice>}
        <Button busy={busy} onPress={save}>
          {texts.save}
        </Button>
      </ActionBar>
    </>
  )
}

/** What is typed over the answers of before, until the cloud has it. */
function useChangedAnswers({ id: eventId, questions }: UnionEvent, given: Answers) {
  const [words, setWords] = useState(given)
  const [wrong, setWrong] = useState<string[]>([])
  const [problem, setProblem] = useState<string>()
  const { busy, once } = useOneAtATime()

  const answer = (id: string, text: string) => {
    setWords((before) => ({ ...before, [id]: text }))
    setWrong((before) => before.filter((known) => known !== id))
    setProblem(undefined)
  }

  const save = () => {
    const answers = answersTo(questions, words)
    const found = wrongAnswers(questions, answers)
    const first = questions.find(({ id }) => found.includes(id))
    setWrong(found)
    setProblem(first && faultTexts.count(found.length, first.label))
    if (found.length > 0) return showFirstFault()
    once(async () => {
      const outcome = await callApi('events.changeAnswers', { eventId, answers })
      if (!outcome.ok) return setProblem(outcome.text)
      say(texts.saved)
      goBack()
    })
  }

  return { words, wrong, problem, busy, answer, save }
}

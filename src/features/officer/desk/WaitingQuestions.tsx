import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { nearText } from '#shared/beijingTime'
import type { WaitingQuestion } from '#shared/questions/question'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Notice } from '#ui/states/Notice'
import { SendBackSheet } from '../review/SendBackSheet'
import { officerTexts as texts } from '../texts'
import './WaitingWords.scss'

interface Props {
  questions: WaitingQuestion[]
  now: number
  onDecided: () => void
}

/** Questions that whoever asked has agreed to make public, each with the two answers; nothing when there are none. */
export function WaitingQuestions({ questions, now, onDecided }: Props) {
  if (questions.length === 0) return null
  return (
    <View>
      <SectionTitle title={texts.questionsWait} />
      <View className="stack">
        {questions.map((question) => (
          <Waiting key={question.id} question={question} now={now} onDecided={onDecided} />
        ))}
      </View>
    </View>
  )
}

function Waiting({ question: waiting, now, onDecided }: { question: WaitingQuestion } & Omit<Props, 'questions'>) {
  const { id, rev, question, answer, askedByName, askedAt, isOwn } = waiting
  const { busy, problem, decide } = useDeciding(id, rev, onDecided)
  const [isBack, setBack] = useState(false)
  return (
    <Card className="waiting-word">
      <Text className="waiting-word__text" userSelect>
        {`${question}\n${answer}`}
      </Text>
      <View className="waiting-word__where">{texts.asksReview(askedByName, nearText(askedAt, now))}</View>
      <View className="waiting-word__where">{isOwn ? texts.questionOwn : texts.questionsRule}</View>
      {problem && <Notice tone="bad">{problem}</Notice>}
      {!isOwn && (
        <View className="waiting-word__deeds">
          <Button busy={busy} onPress={() => decide('pass')}>
            {texts.questionPass}
          </Button>
          <Button kind="ghost" busy={busy} onPress={() => setBack(true)}>
            {texts.questionBack}
          </Button>
        </View>
      )}
      {isBack && (
        <SendBackSheet busy={busy} onSend={(word) => decide('sendBack', word)} onClose={() => setBack(false)} />
      )}
    </Card>
  )
}

/** The decision; one that a colleague has decided, or that was changed, leaves the list too. */
function useDeciding(questionId: string, rev: number, onDecided: () => void) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const decide = (decision: 'pass' | 'sendBack', word?: string) =>
    once(async () => {
      const answer = await callApi('questions.decide', { questionId, rev, decision, ...(word && { word }) })
      if (answer.ok || answer.reason === 'decided_already') return onDecided()
      setProblem(answer.text)
    })
  return { busy, problem, decide }
}

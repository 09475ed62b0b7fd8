import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { open } from '#platform/pages/navigate'
import type { WhichCase } from '#shared/cases/input'
import type { OfferedQuestion } from '#shared/questions/question'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Dialog } from '#ui/overlays/Dialog'
import { Notice } from '#ui/states/Notice'
import '../question.scss'
import { openTexts as texts } from './openTexts'

/** 公开不公开. The words that would be public of one's case, a yes or a no to them, and the way back from a yes. */
export function OpenPart({ which }: { which: WhichCase }) {
  const { load, reload } = useAsk('questions.own', { which })
  if (load.kind !== 'ready' || !load.value.question) return null
  return <Offered question={load.value.question} which={which} onSaid={reload} />
}

interface Props {
  question: OfferedQuestion
  which: WhichCase
  onSaid: () => void
}

function Offered({ question: { id, question, answer, state, rev, by }, which, onSaid }: Props) {
  const { busy, problem, say } = useConsent(which, rev, onSaid)
  const [asking, setAsking] = useState(false)
  if (state === 'withdrawn') return null
  if (state === 'declined') return <Notice tone="plain">{texts.declined}</Notice>
  return (
    <Card className="question-part">
      <View className="question-part__title">{state === 'offered' ? texts.title : texts.titleAfter}</View>
      <View className="question-part__note">{state === 'offered' ? texts.why(by) : texts[state]}</View>
      <View className="question-part__words">{`${texts.q}：${question}`}</View>
      <View className="question-part__words">{`${texts.a}：${answer}`}</View>
      {problem && <Notice tone="bad">{problem}</Notice>}
      {state === 'offered' && (
        <>
          <Button busy={busy} onPress={() => say(true)}>
            {texts.yes}
          </Button>
          <Button kind="ghost" busy={busy} onPress={() => say(false)}>
            {texts.no}
          </Button>
          <View className="question-part__note">{texts.late}</View>
        </>
      )}
      {state === 'shown' && (
        <Button kind="ghost" onPress={() => open('question', { id })}>
          {texts.see}
        </Button>
      )}
      {state !== 'offered' && (
        <Button kind="quiet" busy={busy} onPress={() => setAsking(true)}>
          {texts.takeBack}
        </Button>
      )}
      {asking && (
        <Dialog
          title={texts.takeBackTitle}
          text={texts.takeBackText}
          stay={texts.keep}
          action={{ label: texts.takeBackYes, busy, onPress: () => say(false).then(() => setAsking(false)) }}
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  )
}

/** A yes or a no; where the words have changed meanwhile, the new ones are shown. */
function useConsent(which: WhichCase, rev: number, onSaid: () => void) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const say = (yes: boolean) =>
    once(async () => {
      const answer = await callApi('questions.consent', { which, rev, yes })
      setProblem(answer.ok ? undefined : answer.text)
      if (answer.ok || answer.reason === 'question_moved') onSaid()
    })
  return { busy, problem, say }
}

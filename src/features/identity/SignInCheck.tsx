import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import { useNow } from '#client/useNow'
import { open } from '#platform/pages/navigate'
import { nearText } from '#shared/beijingTime'
import type { SignInAsked } from '#shared/identity/signIn'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { Choice } from '#ui/fields/Choice'
import { FieldFrame } from '#ui/fields/FieldFrame'
import { Cell } from '#ui/lists/Cell'
import { ActionBar } from '#ui/screen/ActionBar'
import { Loaded } from '#ui/states/Loaded'
import { Result } from '#ui/states/Result'
import { identityTexts as texts } from './texts'
import { useSignInAnswer } from './useSignInAnswer'

interface Props {
  code: string
  onAgain: () => void
}

/** Shows which browser asks, and asks for the number that only the person in front of it can see. */
export function SignInCheck({ code, onAgain }: Props) {
  const { load, reload } = useAsk('signIn.look', { code })
  const { answer, say, busy, problem } = useSignInAnswer(code)

  if (answer) {
    return (
      <>
        <View className="body">
          {answer.kind === 'let_in' ? (
            <Result motif="medal" title={texts.done}>
              {texts.doneText(answer.browser)}
            </Result>
          ) : (
            <Result motif="empty-person" title={texts.refused}>
              {texts.refusedText}
            </Result>
          )}
        </View>
        <ActionBar>
          <Button onPress={() => open('mine')}>{texts.toMine}</Button>
        </ActionBar>
      </>
    )
  }
  return (
    <Loaded load={load} onRetry={reload} onList={onAgain} edged skeletonRows={2}>
      {(asked) => <Question asked={asked} busy={busy} problem={problem} onAnswer={say} />}
    </Loaded>
  )
}

interface QuestionProps {
  asked: SignInAsked
  busy: boolean
  problem: string | undefined
  onAnswer: (number: number | 'no') => void
}

function Question({ asked: { browser, address, askedAt, numbers }, busy, problem, onAnswer }: QuestionProps) {
  const now = useNow()
  const [picked, setPicked] = useState<number>()
  return (
    <>
      <View className="body stack">
        <Card className="rows">
          <Cell icon="shield" title={texts.isItYou} note={`${texts.askedAt}：${nearText(askedAt, now)}`} />
          <Cell title={texts.browser} note={browser} />
          {address && <Cell title={texts.address} note={address} />}
        </Card>
        <FieldFrame label={texts.pick} error={problem}>
          <Choice
            label={texts.pick}
            options={numbers.map(String)}
            chosen={picked === undefined ? undefined : String(picked)}
            onChoose={(number) => setPicked(Number(number))}
          />
        </FieldFrame>
      </View>
      <ActionBar>
        <Button kind="ghost" disabled={busy} onPress={() => onAnswer('no')}>
          {texts.notMe}
        </Button>
        <Button busy={busy} disabled={picked === undefined} onPress={() => picked && onAnswer(picked)}>
          {picked === undefined ? texts.pickFirst : texts.letIn(picked)}
        </Button>
      </ActionBar>
    </>
  )
}

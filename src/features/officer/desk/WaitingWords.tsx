import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { nearText } from '#shared/beijingTime'
import type { WordCheckRow } from '#shared/checks/wordCheck'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Notice } from '#ui/states/Notice'
import { OwnWord } from '../review/OwnWork'
import { officerTexts as texts } from '../texts'
import './WaitingWords.scss'

interface Props {
  checks: WordCheckRow[]
  now: number
  onDecided: () => void
}

/** Texts that WeChat's check could not judge, each with the two answers; nothing when there are none. */
export function WaitingWords({ checks, now, onDecided }: Props) {
  if (checks.length === 0) return null
  return (
    <View>
      <SectionTitle title={texts.wordsWait} />
      <View className="stack">
        {checks.map((check) => (
          <WaitingWord key={check.id} check={check} now={now} onDecided={onDecided} />
        ))}
      </View>
    </View>
  )
}

function WaitingWord({ check, now, onDecided }: { check: WordCheckRow; now: number; onDecided: () => void }) {
  const { id, text, place, why, askedByName, askedAt, isOwn } = check
  const { busy, problem, decide } = useWordCheck(id, onDecided)
  return (
    <Card className="waiting-word">
      <Text className="waiting-word__text" userSelect>
        {text}
      </Text>
      <View className="waiting-word__where">{texts.wordsBy(place, askedByName, nearText(askedAt, now))}</View>
      <View className="waiting-word__where">{why}</View>
      {isOwn && <OwnWord id={id} now={now} busy={busy} onRelease={(alone) => decide('pass', alone)} />}
      {problem && <Notice tone="bad">{problem}</Notice>}
      {!isOwn && (
        <View className="waiting-word__deeds">
          <Button busy={busy} onPress={() => decide('pass')}>
            {texts.wordsPass}
          </Button>
          <Button kind="ghost" busy={busy} onPress={() => decide('refuse')}>
            {texts.wordsRefuse}
          </Button>
        </View>
      )}
    </Card>
  )
}

/** The decision on a text that WeChat could not judge; one decided by a colleague meanwhile leaves the list too. */
function useWordCheck(checkId: string, onDecided: () => void) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()

  const decide = (decision: 'pass' | 'refuse', alone?: string) =>
    once(async () => {
      const answer = await callApi('checks.decide', { checkId, decision, ...(alone && { alone }) })
      if (answer.ok || answer.reason === 'decided_already') return onDecided()
      setProblem(answer.text)
    })

  return { busy, problem, decide }
}

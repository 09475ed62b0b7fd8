import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { nearText } from '#shared/beijingTime'
import { guidePartName, partText } from '#shared/guides/guideText'
import type { WaitingGuide } from '#shared/guides/view'
import { Button } from '#ui/Button'
import { Card } from '#ui/Card'
import { SectionTitle } from '#ui/lists/SectionTitle'
import { Notice } from '#ui/states/Notice'
import { OwnWord } from '../review/OwnWork'
import { SendBackSheet } from '../review/SendBackSheet'
import { officerTexts as texts } from '../texts'
import './WaitingWords.scss'

interface Props {
  guides: WaitingGuide[]
  now: number
  onDecided: () => void
}

/** Services whose new words wait, each part beside what is read now; nothing when there are none. */
export function WaitingGuides({ guides, now, onDecided }: Props) {
  if (guides.length === 0) return null
  return (
    <View>
      <SectionTitle title={texts.guidesWait} />
      <View className="stack">
        {guides.map((guide) => (
          <Waiting key={guide.id} guide={guide} now={now} onDecided={onDecided} />
        ))}
      </View>
    </View>
  )
}

function Waiting({ guide, now, onDecided }: { guide: WaitingGuide } & Omit<Props, 'guides'>) {
  const { id, rev, text, askedByName, askedAt, isOwn } = guide
  const { busy, problem, decide } = useDeciding(id, rev, onDecided)
  const [isBack, setBack] = useState(false)
  return (
    <Card className="waiting-word">
      <Text className="waiting-word__name">{text.title}</Text>
      <Changes guide={guide} />
      <View className="waiting-word__where">{texts.asksReview(askedByName, nearText(askedAt, now))}</View>
      <View className="waiting-word__where">{guide.now ? texts.guidesRule : texts.guidesNew}</View>
      {isOwn && <OwnWord kind="guide" id={id} now={now} busy={busy} onRelease={(alone) => decide('pass', { alone })} />}
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
        <SendBackSheet busy={busy} onSend={(word) => decide('sendBack', { word })} onClose={() => setBack(false)} />
      )}
    </Card>
  )
}

function Changes({ guide: { text, now, changed } }: { guide: WaitingGuide }) {
  if (changed.length === 0) return <View>{texts.guidesSame}</View>
  return (
    <>
      {changed.map((part) => (
        <View key={part}>
          <View className="waiting-word__where">{guidePartName[part]}</View>
          {now && partText(now, part) !== '' && (
            <View className="waiting-word__text waiting-word__text--before">{partText(now, part)}</View>
          )}
          <View className="waiting-word__text">{partText(text, part) || texts.guidesGone}</View>
        </View>
      ))}
    </>
  )
}

/** The decision; one that a colleague has decided, or that was changed, leaves the list too. */
function useDeciding(guideId: string, rev: number, onDecided: () => void) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const decide = (decision: 'pass' | 'sendBack', more: { word?: string; alone?: string } = {}) =>
    once(async () => {
      const answer = await callApi('guides.decide', { guideId, rev, decision, ...more })
      if (answer.ok || answer.reason === 'decided_already') return onDecided()
      setProblem(answer.text)
    })
  return { busy, problem, decide }
}

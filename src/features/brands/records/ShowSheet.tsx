import { View } from '@tarojs/components'
import { useState } from 'react'
import { useOneAtATime } from '#client/useOneAtATime'
import { callApi } from '#platform/deeds/doing'
import { SHOWING_WORDS } from '#shared/brands/record'
import { Button } from '#ui/Button'
import { Sheet } from '#ui/overlays/Sheet'
import { Notice } from '#ui/states/Notice'
import { recordTexts as texts } from './texts'

interface Props {
  isShown: boolean
  /** By words that said nothing yet of the rating. */
  isOlder: boolean
  onDone: () => void
  onClose: () => void
}

/** The yes to show one's record, in words that say what everybody will see, and the no at any time. */
export function ShowSheet({ isShown, isOlder, onDone, onClose }: Props) {
  const { busy, once } = useOneAtATime()
  const [problem, setProblem] = useState<string>()
  const set = (wanted: boolean) =>
    once(async () => {
      const answer = await callApi('brands.showRecord', { isShown: wanted, words: SHOWING_WORDS })
      if (answer.ok) onDone()
      else setProblem(answer.text)
    })
  return (
    <Sheet title={isShown ? texts.shown : texts.askTitle} isShort onClose={onClose}>
      <View className="body stack">
        {(isOlder ? texts.olderText : isShown ? texts.shownText : texts.askText).map((line) => (
          <View key={line}>{line}</View>
        ))}
        {problem && <Notice tone="bad">{problem}</Notice>}
        {isOlder && (
          <Button busy={busy} onPress={() => set(true)}>
            {texts.showRating}
          </Button>
        )}
        {isShown ? (
          <Button kind="ghost" busy={busy} onPress={() => set(false)}>
            {texts.hide}
          </Button>
        ) : (
          <Button busy={busy} onPress={() => set(true)}>
            {texts.show}
          </Button>
        )}
      </View>
    </Sheet>
  )
}

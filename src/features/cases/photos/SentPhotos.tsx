import { View } from '@tarojs/components'
import type { WhichCase } from '#shared/cases/input'
import { Button } from '#ui/Button'
import { Notice } from '#ui/states/Notice'
import { photoTexts as texts } from './photoTexts'
import type { ChosenPhotos } from './useChosen'

interface Props {
  chosen: ChosenPhotos
  which: WhichCase
}

/** What became of the photos of a case that has just been said. */
export function SentPhotos({ chosen: { all, sent, busy, problem, send }, which }: Props) {
  if (all.length > 0 && problem)
    return (
      <View className="stack">
        <Notice tone="warn">{`${texts.someLeft(all.length)}${problem}`}</Notice>
        <Button kind="ghost" busy={busy} onPress={() => send(which)}>
          {texts.again(all.length)}
        </Button>
      </View>
    )
  if (all.length > 0) return <Notice tone="plain">{texts.adding}</Notice>
  return sent > 0 ? <Notice tone="plain">{texts.sent(sent)}</Notice> : null
}

import { View } from '@tarojs/components'
import type { LaterChange } from '#shared/competitions/stages/laterChanges'
import { Button } from '#ui/Button'
import { Sheet } from '#ui/overlays/Sheet'
import { judgeTexts as texts } from './judgeTexts'

interface Props {
  later: LaterChange[]
  busy: boolean
  onYes: () => void
  onClose: () => void
}

/** 后果: every later match that changes, before anything is written. */
export function LaterList({ later, busy, onYes, onClose }: Props) {
  const pairOf = (pair: LaterChange['to']) => pair.map((no) => (no === null ? texts.tbd : `${no} 号`)).join(' 对 ')
  return (
    <Sheet title={texts.laterTitle} isShort onClose={onClose}>
      <View className="body stack">
        {later.map(({ matchId, number, from, to, loses }) => (
          <View key={matchId}>
            {texts.later(number, pairOf(from), pairOf(to))}
            {loses && texts.laterLoses}
          </View>
        ))}
        <Button busy={busy} onPress={onYes}>
          {texts.laterYes}
        </Button>
        <Button kind="ghost" onPress={onClose}>
          {texts.laterNo}
        </Button>
      </View>
    </Sheet>
  )
}

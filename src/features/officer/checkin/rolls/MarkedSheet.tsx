import { View } from '@tarojs/components'
import type { RollKind } from '#shared/checkin/rolls/rollCall'
import type { RollPerson } from '#shared/checkin/rolls/view'
import type { RollTap } from '#shared/checkin/rolls/withTaps'
import { Button } from '#ui/Button'
import { Sheet } from '#ui/overlays/Sheet'
import { rollTexts as texts } from './rollTexts'

interface Props {
  person: RollPerson
  kind: RollKind
  onDeed: (deed: RollTap['deed']) => void
  onClose: () => void
}

/** Somebody who is there: in a lesson they leave, and a slip is taken back. */
export function MarkedSheet({ person: { name, enterpriseName }, kind, onDeed, onClose }: Props) {
  return (
    <Sheet title={`${name}　${enterpriseName}`} isShort onClose={onClose}>
      <View className="body stack">
        {kind === 'lesson' && <Button onPress={() => onDeed('out')}>{texts.out}</Button>}
        <Button kind="ghost" onPress={() => onDeed('undo')}>
          {texts.undo}
        </Button>
      </View>
    </Sheet>
  )
}

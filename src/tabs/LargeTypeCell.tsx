import { useLive } from '#client/liveValue'
import { largeType, switchLargeType } from '#platform/look/typeScale'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { tabTexts } from './texts'

/** 大字: one switch for every screen. */
export function LargeTypeCell() {
  const large = useLive(largeType)
  return (
    <Card>
      <Cell
        icon="letters"
        title={tabTexts.largeType}
        note={tabTexts.largeTypeNote}
        isOn={large}
        onPress={() => switchLargeType(!large)}
      />
    </Card>
  )
}

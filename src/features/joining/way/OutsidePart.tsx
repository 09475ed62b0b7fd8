import { View } from '@tarojs/components'
import { call } from '#platform/call'
import type { JoiningWay } from '#shared/joining/view'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { heading } from '#ui/spoken'
import { Notice } from '#ui/states/Notice'
import '../joining.scss'
import { joiningTexts as texts } from '../texts'

/** 职工热线, which answers for the whole city. */
const HOTLINE = '12351'

interface Props {
  station: JoiningWay['station']
  onStay: () => void
}

/** 外区. Who is responsible, and that nothing was kept; whoever works here all the same goes on. */
export function OutsidePart({ station, onStay }: Props) {
  return (
    <>
      <Card marked>
        <View className="join-union">
          <View className="join-union__name" {...heading(2)}>
            {texts.outsideTitle}
          </View>
          <View className="join-union__about">{texts.outsideText}</View>
        </View>
      </Card>
      <Card className="rows">
        <Cell icon="phone" title={HOTLINE} note={texts.hotline} onPress={() => call(HOTLINE)} />
        {station && <Cell icon="phone" title={station.phone} note="街道服务站" onPress={() => call(station.phone)} />}
        <Cell icon="place" title={texts.outsideJoin} note={texts.outsideServed} onPress={onStay} />
      </Card>
      <Notice tone="good">{texts.outsideNothing}</Notice>
    </>
  )
}

import { View } from '@tarojs/components'
import { useAsk } from '#client/asking/useAsk'
import { open } from '#platform/pages/navigate'
import type { BoundMember } from '#shared/membership/member'
import { Card } from '#ui/Card'
import { Cell } from '#ui/lists/Cell'
import { Loaded } from '#ui/states/Loaded'
import './MyUnion.scss'
import { PhoneCells } from './PhoneCells'
import { directoryTexts } from './texts'

interface Props {
  member: BoundMember & { enterpriseName: string }
}

/** The union and the enterprise of the member who holds this phone. */
export function MyUnion({ member }: Props) {
  const { unionId } = member
  const { load, reload } = useAsk('directory.union', { unionId }, { keepAs: 'my-union' })

  return (
    <Loaded load={load} onRetry={reload} skeletonRows={1}>
      {(union) => (
        <Card marked>
          <View className="my-union">
            <View className="my-union__name">{union.name}</View>
            <View className="my-union__people">
              {directoryTexts.chair} {union.chair}·{directoryTexts.members} {union.members} 人·
              {directoryTexts.officer} {union.officer}
            </View>
          </View>
          <View className="my-union__enterprise">
            <Cell
              icon="building"
              title={member.enterpriseName}
              note={directoryTexts.mine}
              onPress={() => open('union', { id: union.id })}
            />
            {union.phone && <PhoneCells label={directoryTexts.unionPhone} phone={union.phone} hours={union.hours} />}
          </View>
        </Card>
      )}
    </Loaded>
  )
}

import { View } from '@tarojs/components'
import { call } from '#platform/call'
import type { JoinableUnion } from '#shared/joining/view'
import { Card } from '#ui/Card'
import { Icon } from '#ui/Icon'
import { Pressable } from '#ui/Pressable'
import { heading } from '#ui/spoken'
import '../joining.scss'
import { joiningTexts as texts } from '../texts'

interface Props {
  /** Why it is this one. */
  why: string
  union: JoinableUnion
}

/** Whose one is: the union, its chair, and the telephone of its office. */
export function UnionPart({ why, union: { name, chair, members, phone, hours } }: Props) {
  return (
    <Card marked>
      <View className="join-union">
        <View className="join-union__why">{why}</View>
        <View className="join-union__name" {...heading(2)}>
          {name}
        </View>
        <View className="join-union__about">{texts.members(members)}</View>
      </View>
      <View className="join-chair">
        <View className="join-chair__words">
          <View className="join-chair__name">{texts.chair(chair)}</View>
          <View className="join-chair__hours">{chair ? (hours ?? phone) : texts.noChair}</View>
        </View>
        {phone && (
          <Pressable className="join-chair__call" label={`打 ${phone}`} onPress={() => call(phone)}>
            <Icon name="phone" />
          </Pressable>
        )}
      </View>
    </Card>
  )
}

import { View } from '@tarojs/components'
import type { Me } from '#shared/me/me'
import { membershipTexts } from './texts'
import './WhoAmI.scss'

/** The person's name and standing in the union, on the red bar. */
export function WhoAmI({ me: { name, member } }: { me: Me }) {
  const shown = member?.name ?? name
  return (
    <View className="who-am-i">
      <View className="who-am-i__mark">{shown.slice(0, 1)}</View>
      <View className="who-am-i__words">
        <View className="who-am-i__name">{shown}</View>
        <View className="who-am-i__standing">
          {member
            ? `${member.enterpriseName}・${member.standing === 'member' ? membershipTexts.member : membershipTexts.worker}`
            : membershipTexts.unknown}
        </View>
      </View>
    </View>
  )
}

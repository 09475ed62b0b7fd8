import { View } from '@tarojs/components'
import type { Me } from '#shared/me/me'
import { membershipTexts } from './texts'
import './WhoAmI.scss'

/** On the red: the name, and what one is to the union. */
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

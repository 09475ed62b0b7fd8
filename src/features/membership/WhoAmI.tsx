import { View } from '@tarojs/components'
import type { Me } from '#shared/me/me'
import { postNames } from './postNames'
import { membershipTexts } from './texts'
import './WhoAmI.scss'

/** The person's name and standing in the union, on the red bar. */
export function WhoAmI({ me }: { me: Me }) {
  const { name, member } = me
  const shown = member?.name ?? name
  return (
    <View className="who-am-i">
      <View className="who-am-i__mark">{shown.slice(0, 1)}</View>
      <View className="who-am-i__words">
        <View className="who-am-i__name">{shown}</View>
        <View className="who-am-i__standing">{standingOf(me)}</View>
      </View>
    </View>
  )
}

/** What somebody is here: their posts first, then their enterprise and standing. */
function standingOf({ roles, member }: Me): string {
  const posts = postNames(roles)
  const standing = member && (member.standing === 'member' ? membershipTexts.member : membershipTexts.worker)
  if (member) return [...posts, member.enterpriseName, standing].join('·')
  return posts.length > 0 ? posts.join('·') : membershipTexts.unknown
}

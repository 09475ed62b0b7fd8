import { View } from '@tarojs/components'
import { useMe } from '#platform/line/useMe'
import { unionsLedBy } from '#shared/identity/caller'
import { positionName } from '#shared/membership/member'
import type { AboutUnion } from '#shared/register/view'
import { Card } from '#ui/Card'
import { heading } from '#ui/spoken'
import { Notice } from '#ui/states/Notice'
import { unionTexts as texts } from './unionTexts'
import './WhoIsWho.scss'

/** 谁在管什么: the chair, the committee below, and 经审 on a line of its own that leads to nobody. */
export function WhoIsWho({ about, unionId }: { about: AboutUnion; unionId: string }) {
  const { chair, posts, audit, termUntil, isWhole } = about
  const isNobody = posts.length === 0 && audit.length === 0
  return (
    <Card className="who">
      <View className="who__head">
        <View className="who__title" {...heading(2)}>
          {texts.who}
        </View>
        {termUntil && <View className="who__term">{texts.until(termUntil)}</View>}
      </View>
      <View className="who__chair">
        <View className="who__name">{chair || texts.noChair}</View>
        {chair && <View className="who__post">{texts.chair}</View>}
      </View>
      {posts.length > 0 && (
        <View className="who__posts">
          {posts.map(({ post, names }) => (
            <View key={post} className="who__seat">
              <View className="who__name">{names.join('、')}</View>
              <View className="who__post">{positionName[post]}</View>
            </View>
          ))}
        </View>
      )}
      {audit.length > 0 && (
        <>
          <View className="who__apart">{texts.apart}</View>
          <View className="who__seat who__seat--audit">
            <View className="who__name">{audit.join('、')}</View>
            <View className="who__post">{texts.audit}</View>
          </View>
          <View className="who__note">{texts.auditNote}</View>
        </>
      )}
      {isNobody ? <Nobody unionId={unionId} /> : !isWhole && <View className="who__note">{texts.masked}</View>}
    </Card>
  )
}

/** Says who can put the committee down, to the chair; to anybody else whom they can ask. */
function Nobody({ unionId }: { unionId: string }) {
  const { me } = useMe()
  const isChair = unionsLedBy(me).includes(unionId)
  return (
    <Notice tone="plain">
      {texts.none}。{isChair ? texts.noneForChair : texts.noneText}
    </Notice>
  )
}

import { View } from '@tarojs/components'
import { useMe } from '#platform/line/useMe'
import { type UnionCard, unionKindName } from '#shared/directory/directory'
import { Card } from '#ui/Card'
import { Fact } from '#ui/lists/Fact'
import { Notice } from '#ui/states/Notice'
import { Tag } from '#ui/states/Tag'
import { directoryTexts } from './texts'
import './UnionHead.scss'

export function UnionHead({ union }: { union: UnionCard }) {
  const isStranger = useMe().state.kind === 'signed_out'
  return (
    <Card className="union-head" marked>
      <Tag tone="mute" text={unionKindName[union.kind]} plain />
      <View className="union-head__name" role="heading">
        {union.name}
      </View>
      <Fact icon="person">
        {directoryTexts.chair}：{union.chair}
      </Fact>
      <Fact icon="people">
        {directoryTexts.members} {union.members} 人，{directoryTexts.covers} {union.enterprises} 家
      </Fact>
      <Fact icon="shield">
        {directoryTexts.officer}：{union.officer}
      </Fact>
      {isStranger && <Notice tone="plain">{directoryTexts.maskedToStrangers}</Notice>}
      {union.source === 'unverified' && <Notice tone="warn">{directoryTexts.unverified}</Notice>}
    </Card>
  )
}

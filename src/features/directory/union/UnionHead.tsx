import { View } from '@tarojs/components'
import { useMe } from '#platform/line/useMe'
import { type UnionCard, unionKindName } from '#shared/directory/directory'
import { type HonourRow, honourText } from '#shared/register/honours/honour'
import { Card } from '#ui/Card'
import { Fact } from '#ui/lists/Fact'
import { heading, spoken } from '#ui/spoken'
import { Notice } from '#ui/states/Notice'
import { Tag } from '#ui/states/Tag'
import { directoryTexts } from '../texts'
import './UnionHead.scss'
import { unionTexts as texts } from './unionTexts'

/** A union's name, size and honours. */
export function UnionHead({ union, honours }: { union: UnionCard; honours: HonourRow[] }) {
  const isStranger = useMe().state.kind === 'signed_out'
  return (
    <Card className="union-head" marked>
      <Tag tone="mute" text={unionKindName[union.kind]} plain />
      <View className="union-head__name" {...heading(1)}>
        {union.name}
      </View>
      <Fact icon="people">
        {directoryTexts.members} {union.members} 人，{directoryTexts.covers} {union.enterprises} 家
      </Fact>
      {honours.length > 0 && (
        <View className="union-head__honours" {...spoken({ role: 'group', label: texts.honours })}>
          {honours.map((honour) => (
            <View key={honour.id} className="union-head__honour">
              {honourText(honour)}
            </View>
          ))}
        </View>
      )}
      {union.closedAt && <Notice tone="warn">{texts.closed}</Notice>}
      {isStranger && <Notice tone="plain">{directoryTexts.maskedToStrangers}</Notice>}
      {union.source === 'unverified' && <Notice tone="warn">{directoryTexts.unverified}</Notice>}
    </Card>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import type { OwnItem, OwnPart } from '#shared/privacy/own'
import { Card } from '#ui/Card'
import { Icon } from '#ui/Icon'
import { MoreRow } from '#ui/lists/MoreRow'
import { Pressable } from '#ui/Pressable'
import { ownLook } from './ownLook'
import { ownTexts as texts } from './ownTexts'
import './OwnPartCard.scss'

/** One part of what is kept; a tap shows what is in it. */
export function OwnPartCard({ part }: { part: OwnPart }) {
  const [looks, setLooks] = useState(0)
  const { shown, isOpen, count, hasMore, older } = ownLook(part, looks)
  return (
    <Card className="own-part-card">
      <Pressable className="own-part" checked={isOpen} onPress={() => setLooks(isOpen ? 0 : 1)}>
        <View className="own-part__title">{part.title}</View>
        <View className="own-part__count">{texts.count(count)}</View>
        <View className={isOpen ? 'own-part__sign own-part__sign--open' : 'own-part__sign'}>
          <Icon name="next" size={18} />
        </View>
      </Pressable>
      {shown.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items of a part never change their places
        <Item key={index} item={item} />
      ))}
      {hasMore && <MoreRow more="waiting" onMore={() => setLooks(looks + 1)} />}
      {older > 0 && <View className="own-part__further">{texts.further(older)}</View>}
    </Card>
  )
}

function Item({ item: { title, facts } }: { item: OwnItem }) {
  return (
    <View className="own-item">
      <View className="own-item__title">{title}</View>
      {facts.map(([name, value]) => (
        <View key={name} className="own-item__fact">
          <View className="own-item__name">{name}</View>
          <View className="own-item__value">{value}</View>
        </View>
      ))}
    </View>
  )
}

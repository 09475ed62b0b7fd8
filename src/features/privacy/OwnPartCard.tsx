import { View } from '@tarojs/components'
import { useState } from 'react'
import type { OwnItem, OwnPart } from '#shared/privacy/own'
import { Card } from '#ui/Card'
import { Icon } from '#ui/Icon'
import { MoreRow } from '#ui/lists/MoreRow'
import { Pressable } from '#ui/Pressable'
import { ownTexts as texts } from './ownTexts'
import './OwnPartCard.scss'

/** Items that are drawn at a time: a phone of some years ago has no room for hundreds. */
const A_LOOK = 20

/** One part of what is kept; a tap shows what is in it. */
export function OwnPartCard({ part: { title, items, further } }: { part: OwnPart }) {
  const [shown, setShown] = useState(0)
  const isOpen = shown > 0
  const isAll = shown >= items.length
  return (
    <Card className="own-part-card">
      <Pressable className="own-part" checked={isOpen} onPress={() => setShown(isOpen ? 0 : A_LOOK)}>
        <View className="own-part__title">{title}</View>
        <View className="own-part__count">{texts.count(items.length + further)}</View>
        <View className={isOpen ? 'own-part__sign own-part__sign--open' : 'own-part__sign'}>
          <Icon name="next" size={18} />
        </View>
      </Pressable>
      {items.slice(0, shown).map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items of a part never change their places
        <Item key={index} item={item} />
      ))}
      {isOpen && !isAll && <MoreRow more="waiting" onMore={() => setShown(shown + A_LOOK)} />}
      {isOpen && isAll && further > 0 && <View className="own-part__further">{texts.further(further)}</View>}
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

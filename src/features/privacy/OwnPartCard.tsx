import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAsk } from '#client/asking/useAsk'
import type { OwnItem, OwnPartHead } from '#shared/privacy/own'
import { Card } from '#ui/Card'
import { Icon } from '#ui/Icon'
import { MoreRow } from '#ui/lists/MoreRow'
import { Pressable } from '#ui/Pressable'
import { Loaded } from '#ui/states/Loaded'
import { ownLook } from './ownLook'
import { ownTexts as texts } from './ownTexts'
import './OwnPartCard.scss'

/** One part of what is kept; a tap asks for what is in it and shows it. */
export function OwnPartCard({ part: { id, title, count } }: { part: OwnPartHead }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Card className="own-part-card">
      <Pressable className="own-part" expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        <View className="own-part__title">{title}</View>
        {count !== undefined && <View className="own-part__count">{texts.count(count)}</View>}
        <View className={isOpen ? 'own-part__sign own-part__sign--open' : 'own-part__sign'}>
          <Icon name="next" size={18} />
        </View>
      </Pressable>
      {isOpen && <Opened id={id} />}
    </Card>
  )
}

function Opened({ id }: { id: string }) {
  const { load, reload } = useAsk('privacy.ownPart', { part: id })
  const [looks, setLooks] = useState(1)
  return (
    <Loaded
      load={load}
      onRetry={reload}
      skeletonRows={2}
      isEmpty={({ items }) => items.length === 0}
      empty={<View className="own-part__further">{texts.nothing}</View>}
    >
      {(part) => {
        const { shown, hasMore, older } = ownLook(part, looks)
        return (
          <>
            {shown.map((item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the items of a part never change their places
              <Item key={index} item={item} />
            ))}
            {hasMore && <MoreRow more="waiting" onMore={() => setLooks(looks + 1)} />}
            {older > 0 && <View className="own-part__further">{texts.further(older)}</View>}
          </>
        )
      }}
    </Loaded>
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

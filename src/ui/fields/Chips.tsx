import { ScrollView, View } from '@tarojs/components'
import './Chips.scss'
import { Pressable } from '../Pressable'
import { spoken } from '../spoken'

interface Props<Key extends string> {
  options: readonly { key: Key; label: string }[]
  chosen: Key
  label: string
  onChoose: (key: Key) => void
}

/** A row of choices that scrolls sideways. */
export function Chips<Key extends string>({ options, chosen, label, onChoose }: Props<Key>) {
  return (
    <ScrollView className="chips" scrollX enhanced showScrollbar={false}>
      <View className="chips__row" {...spoken({ role: 'tablist', label })}>
        {options.map(({ key, label: name }) => (
          <Pressable
            key={key}
            role="tab"
            selected={key === chosen}
            className={key === chosen ? 'chip chip--on' : 'chip'}
            onPress={() => onChoose(key)}
          >
            {name}
          </Pressable>
        ))}
      </View>
    </ScrollView>
  )
}

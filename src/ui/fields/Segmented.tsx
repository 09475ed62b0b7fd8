import { View } from '@tarojs/components'
import { Pressable } from '../Pressable'
import { spoken } from '../spoken'
import './Segmented.scss'

interface Props<Key extends string> {
  options: readonly { key: Key; label: string }[]
  chosen: Key
  onChoose: (key: Key) => void
}

/** A switch between two to four views of the same thing. */
export function Segmented<Key extends string>({ options, chosen, onChoose }: Props<Key>) {
  return (
    <View className="segmented" {...spoken({ role: 'tablist' })}>
      {options.map(({ key, label }) => (
        <Pressable
          key={key}
          role="tab"
          selected={key === chosen}
          className={key === chosen ? 'segmented__one segmented__one--on' : 'segmented__one'}
          onPress={() => onChoose(key)}
        >
          {label}
        </Pressable>
      ))}
    </View>
  )
}

import { View } from '@tarojs/components'
import { Icon, type IconName } from '../Icon'
import { Pressable } from '../Pressable'
import { spoken } from '../spoken'
import './Shortcuts.scss'

export interface Shortcut {
  icon: IconName
  label: string
  /** What waits there, beside the drawing; `spoken` says it as a sentence. */
  count?: { text: string; spoken: string } | undefined
  onPress: () => void
}

/** Ways to what one opens often, side by side; two by two in large type. */
export function Shortcuts({ items }: { items: Shortcut[] }) {
  return (
    <View className={items.length % 3 === 0 ? 'shortcuts shortcuts--threes' : 'shortcuts'}>
      {items.map(({ icon, label, count, onPress }) => (
        <Pressable
          key={label}
          className="shortcuts__one"
          {...(count && { label: `${label}，${count.spoken}` })}
          onPress={onPress}
        >
          <View className="shortcuts__drawing">
            <Icon name={icon} size={26} />
            {count && (
              <View className="shortcuts__count" {...spoken({ hidden: true })}>
                {count.text}
              </View>
            )}
          </View>
          <View>{label}</View>
        </Pressable>
      ))}
    </View>
  )
}

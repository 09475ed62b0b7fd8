import { View } from '@tarojs/components'
import { Icon, type IconName } from '#ui/Icon'
import { Pressable } from '#ui/Pressable'
import { spoken } from '#ui/spoken'
import '../joining.scss'

interface Option<Key extends string> {
  key: Key
  icon?: IconName
  title: string
  note?: string
}

interface Props<Key extends string> {
  label: string
  options: readonly Option<Key>[]
  chosen?: Key | undefined
  onChoose: (key: Key) => void
}

/** Answers to choose from, each with what it means. */
export function Options<Key extends string>({ label, options, chosen, onChoose }: Props<Key>) {
  return (
    <View className="join-options" {...spoken({ role: 'radiogroup', label })}>
      {options.map(({ key, icon, title, note }) => (
        <Pressable
          key={key}
          role="radio"
          checked={key === chosen}
          className={key === chosen ? 'join-option join-option--on' : 'join-option'}
          onPress={() => onChoose(key)}
        >
          {icon && (
            <View className="join-option__icon">
              <Icon name={icon} size={26} />
            </View>
          )}
          <View className="join-option__words">
            <View className="join-option__title">{title}</View>
            {note && <View className="join-option__note">{note}</View>}
          </View>
          {key === chosen && <Icon name="check" />}
        </Pressable>
      ))}
    </View>
  )
}

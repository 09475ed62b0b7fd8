import { View } from '@tarojs/components'
import './Choice.scss'
import { Icon } from '../Icon'
import { Pressable } from '../Pressable'

interface Props {
  label: string
  options: readonly string[]
  chosen: string | undefined
  onChoose: (option: string) => void
}

/** A choice of one out of a few, each as large as a thumb. */
export function Choice({ label, options, chosen, onChoose }: Props) {
  return (
    <View className="choice" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <Pressable
          key={option}
          role="radio"
          checked={option === chosen}
          className={option === chosen ? 'choice__one choice__one--on' : 'choice__one'}
          onPress={() => onChoose(option)}
        >
          <View className="choice__words">{option}</View>
          {option === chosen && <Icon name="check" />}
        </Pressable>
      ))}
    </View>
  )
}

import { View } from '@tarojs/components'
import { useContext } from 'react'
import './Choice.scss'
import { Icon } from '../Icon'
import { Pressable } from '../Pressable'
import { spoken } from '../spoken'
import { AboutField } from './FieldFrame'

interface Props {
  label: string
  options: readonly string[]
  chosen: string | undefined
  /** Short words beside one another instead of one below the other. */
  inline?: boolean
  onChoose: (option: string) => void
}

/** A choice of one out of a few, each as large as a thumb. */
export function Choice({ label, options, chosen, inline = false, onChoose }: Props) {
  const about = useContext(AboutField)
  return (
    <View
      className={inline ? 'choice choice--inline' : 'choice'}
      {...{ tabIndex: -1 }}
      {...spoken({ role: 'radiogroup', label, ...about })}
    >
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

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
  /** What stands beside an option, and whether it can still be chosen. */
  about?: (option: string) => { note: string; isGone: boolean } | undefined
  onChoose: (option: string) => void
}

/** A choice of one out of a few, each as large as a thumb. */
export function Choice({ label, options, chosen, inline = false, about: aboutOne, onChoose }: Props) {
  const about = useContext(AboutField)
  return (
    <View
      className={inline ? 'choice choice--inline' : 'choice'}
      {...{ tabIndex: -1 }}
      {...spoken({ role: 'radiogroup', label, ...about })}
    >
      {options.map((option) => {
        const isOn = option === chosen
        const { note, isGone = false } = aboutOne?.(option) ?? {}
        return (
          <Pressable
            key={option}
            role="radio"
            checked={isOn}
            disabled={isGone && !isOn}
            className={`choice__one${isOn ? ' choice__one--on' : ''}${isGone && !isOn ? ' choice__one--gone' : ''}`}
            onPress={() => onChoose(option)}
          >
            <View className="choice__words">{option}</View>
            {note && <View className="choice__note">{note}</View>}
            {isOn && <Icon name="check" />}
          </Pressable>
        )
      })}
    </View>
  )
}

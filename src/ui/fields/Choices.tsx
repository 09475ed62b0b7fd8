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
  chosen: readonly string[]
  onChoose: (chosen: string[]) => void
}

/** A choice of any number out of a few, each as large as a thumb. */
export function Choices({ label, options, chosen, onChoose }: Props) {
  const about = useContext(AboutField)
  const flip = (option: string) =>
    chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option]
  return (
    <View className="choice" {...{ tabIndex: -1 }} {...spoken({ role: 'group', label, ...about })}>
      {options.map((option) => {
        const isOn = chosen.includes(option)
        return (
          <Pressable
            key={option}
            role="checkbox"
            checked={isOn}
            className={isOn ? 'choice__one choice__one--on' : 'choice__one'}
            onPress={() => onChoose(flip(option))}
          >
            <View className="choice__words">{option}</View>
            {isOn && <Icon name="check" />}
          </Pressable>
        )
      })}
    </View>
  )
}

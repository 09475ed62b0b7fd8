import { View } from '@tarojs/components'
import { Icon } from '#ui/Icon'
import { Pressable } from '#ui/Pressable'
import { spoken } from '#ui/spoken'
import { RIGHTS, type Rights, rightsOf } from './rights'
import './rights.scss'
import { rightsTexts as texts } from './rightsTexts'

interface Props {
  chosen: Rights | undefined
  onChoose: (key: Rights) => void
}

/** What somebody needs help about, each as large as a thumb. */
export function RightsPicker({ chosen, onChoose }: Props) {
  return (
    <View className="rights-picker" {...spoken({ role: 'radiogroup', label: texts.what })}>
      {RIGHTS.map((key) => (
        <Pressable
          key={key}
          role="radio"
          checked={key === chosen}
          className={key === chosen ? 'rights-picker__one rights-picker__one--on' : 'rights-picker__one'}
          onPress={() => onChoose(key)}
        >
          <View>{rightsOf[key].name}</View>
          {key === chosen && <Icon name="check" />}
        </Pressable>
      ))}
    </View>
  )
}

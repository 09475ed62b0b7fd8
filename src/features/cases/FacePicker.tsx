import { View } from '@tarojs/components'
import { type CaseFace, FACES, faceName } from '#shared/cases/case'
import { Pressable } from '#ui/Pressable'
import { spoken } from '#ui/spoken'
import { CaseIcon } from './CaseIcon'
import './KindPicker.scss'
import { caseTexts as texts } from './texts'

interface Props {
  chosen: CaseFace | undefined
  onChoose: (face: CaseFace) => void
}

/** Three faces. */
export function FacePicker({ chosen, onChoose }: Props) {
  return (
    <View className="kind-picker" {...spoken({ role: 'radiogroup', label: texts.rate })}>
      {FACES.map((face) => (
        <Pressable
          key={face}
          role="radio"
          checked={face === chosen}
          className={face === chosen ? 'kind-picker__one kind-picker__one--on' : 'kind-picker__one'}
          onPress={() => onChoose(face)}
        >
          <CaseIcon name={face} size={32} />
          <View className="kind-picker__name">{faceName[face]}</View>
        </Pressable>
      ))}
    </View>
  )
}

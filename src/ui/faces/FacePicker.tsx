import { View } from '@tarojs/components'
import { FACES, type Face, faceName } from '#shared/face'
import { Pressable } from '../Pressable'
import { spoken } from '../spoken'
import './FacePicker.scss'

interface Props {
  /** What is judged, for whoever hears the screen. */
  label: string
  chosen: Face | undefined
  onChoose: (face: Face) => void
}

/** Three faces. */
export function FacePicker({ label, chosen, onChoose }: Props) {
  return (
    <View className="face-picker" {...spoken({ role: 'radiogroup', label })}>
      {FACES.map((face) => (
        <Pressable
          key={face}
          role="radio"
          checked={face === chosen}
          className={face === chosen ? 'face-picker__one face-picker__one--on' : 'face-picker__one'}
          onPress={() => onChoose(face)}
        >
          <View className={`face-picker__face face-picker__face--${face}`} />
          <View className="face-picker__name">{faceName[face]}</View>
        </Pressable>
      ))}
    </View>
  )
}

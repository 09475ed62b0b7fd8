import { View } from '@tarojs/components'
import { Pressable } from '../Pressable'
import { spoken } from '../spoken'
import './FacePicker.scss'

interface Props<Face extends string> {
  /** What is judged, for whoever hears the screen. */
  label: string
  faces: readonly Face[]
  names: Record<Face, string>
  chosen: Face | undefined
  onChoose: (face: Face) => void
}

/** Faces to choose one of; each has a drawing by its name. */
export function FacePicker<Face extends string>({ label, faces, names, chosen, onChoose }: Props<Face>) {
  return (
    <View className="face-picker" {...spoken({ role: 'radiogroup', label })}>
      {faces.map((face) => (
        <Pressable
          key={face}
          role="radio"
          checked={face === chosen}
          className={face === chosen ? 'face-picker__one face-picker__one--on' : 'face-picker__one'}
          onPress={() => onChoose(face)}
        >
          <View className={`face-picker__face face-picker__face--${face}`} />
          <View className="face-picker__name">{names[face]}</View>
        </Pressable>
      ))}
    </View>
  )
}

import { View } from '@tarojs/components'
import { Pressable } from '../Pressable'
import { heading } from '../spoken'
import './SectionTitle.scss'

interface Props {
  title: string
  more?: { label: string; onPress: () => void }
}

export function SectionTitle({ title, more }: Props) {
  return (
    <View className="section-title">
      <View {...heading(2)}>{title}</View>
      {more && (
        <Pressable className="section-title__more" onPress={more.onPress}>
          {more.label}
        </Pressable>
      )}
    </View>
  )
}

import { View } from '@tarojs/components'
import { Pressable } from '../Pressable'
import './SectionTitle.scss'

interface Props {
  title: string
  more?: { label: string; onPress: () => void }
}

export function SectionTitle({ title, more }: Props) {
  return (
    <View className="section-title">
      <View role="heading">{title}</View>
      {more && (
        <Pressable className="section-title__more" onPress={more.onPress}>
          {more.label}
        </Pressable>
      )}
    </View>
  )
}

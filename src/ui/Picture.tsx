import { View } from '@tarojs/components'
import './Picture.scss'

interface Props {
  name: string
  /** `thumb` stands beside a text, `wide` above it. */
  shape: 'thumb' | 'wide'
}

/** A cover picture of our own; an unknown name shows the red wall. */
export function Picture({ name, shape }: Props) {
  return <View className={`picture picture--${shape} picture-${name}`} />
}

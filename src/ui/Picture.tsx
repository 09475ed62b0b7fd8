import { View } from '@tarojs/components'
import './Picture.scss'

interface Props {
  name: string
  /** `thumb` stands beside a text, `wide` above it. */
  shape: 'thumb' | 'wide'
}

/** A cover picture of our own, or a photo by its address; an unknown name shows the red wall. */
export function Picture({ name, shape }: Props) {
  if (/^https?:/.test(name)) {
    return (
      <View
        className={`picture picture--${shape}`}
        style={{ backgroundImage: `url("${encodeURI(decodeURI(name))}")` }}
      />
    )
  }
  return <View className={`picture picture--${shape} picture-${name}`} />
}

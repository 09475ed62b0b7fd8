import { View } from '@tarojs/components'
import './Motif.scss'

interface Props {
  name: string
  size?: number
  /** On a ground of its own family's tint. */
  tile?: boolean
}

/** One of our two-tone drawings. */
export function Motif({ name, size = 64, tile = false }: Props) {
  const style = { width: `${size}px`, height: `${size}px` }
  return <View className={`motif motif-${name} ${tile ? 'motif--tile' : ''}`} style={style} />
}

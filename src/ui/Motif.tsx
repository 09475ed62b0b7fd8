import { View } from '@tarojs/components'
import './Motif.scss'

interface Props {
  name: string
  size?: number
  /** Draws a ground in the tint of the drawing's family. */
  tile?: boolean
}

/** A two-tone drawing, by its name in `src/motifs`. */
export function Motif({ name, size = 64, tile = false }: Props) {
  const style = { width: `${size}px`, height: `${size}px` }
  return <View className={`motif motif-${name} ${tile ? 'motif--tile' : ''}`} style={style} />
}

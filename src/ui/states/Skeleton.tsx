import { View } from '@tarojs/components'
import { Card } from '../Card'
import { spoken } from '../spoken'
import './Skeleton.scss'

/** The shape of a list while it loads. */
export function Skeleton({ rows = 4 }: { rows?: number }) {
  return (
    <View className="stack" {...spoken({ role: 'status', label: '正在打开' })}>
      {Array.from({ length: rows }, (_, row) => `row ${row}`).map((row) => (
        <Card key={row} className="skeleton">
          <View className="skeleton__tile" />
          <View className="skeleton__lines">
            <View className="skeleton__line" />
            <View className="skeleton__line skeleton__line--short" />
          </View>
        </Card>
      ))}
    </View>
  )
}

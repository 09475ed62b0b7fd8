import { View } from '@tarojs/components'
import { Button } from '../Button'
import './EmptyState.scss'
import { Motif } from '../Motif'

interface Props {
  motif: string
  title: string
  /** A sentence that says what one can do. */
  text?: string | undefined
  action?: { label: string; onPress: () => void; quiet?: boolean } | undefined
  /** Another way on, above the action. */
  way?: { label: string; onPress: () => void } | undefined
}

export function EmptyState({ motif, title, text, action, way }: Props) {
  return (
    <View className="empty-state">
      <Motif name={motif} size={120} />
      <View className="empty-state__title">{title}</View>
      {text && <View className="empty-state__text">{text}</View>}
      {way && (
        <View className="empty-state__action">
          <Button onPress={way.onPress}>{way.label}</Button>
        </View>
      )}
      {action && (
        <View className="empty-state__action">
          <Button kind={action.quiet ? 'ghost' : 'primary'} onPress={action.onPress}>
            {action.label}
          </Button>
        </View>
      )}
    </View>
  )
}

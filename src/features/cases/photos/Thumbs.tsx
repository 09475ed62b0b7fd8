import { Image, View } from '@tarojs/components'
import { Pressable } from '#ui/Pressable'
import { spoken, spokenInside } from '#ui/spoken'
import { photoTexts as texts } from './photoTexts'
import './photos.scss'

interface Props {
  urls: string[]
  /** Opens one large. */
  onOpen?: (url: string) => void
  /** Lays one aside that is not sent yet. */
  onRemove?: (url: string) => void
}

/** Photos beside each other, small. */
export function Thumbs({ urls, onOpen, onRemove }: Props) {
  return (
    <View className="case-photos" {...spoken({ role: 'list' })}>
      {urls.map((url, index) => (
        <View key={url} className="case-photos__one" {...spoken({ role: 'listitem' })}>
          <Pressable
            className="case-photos__open"
            disabled={!onOpen}
            label={texts.one(index + 1)}
            onPress={() => onOpen?.(url)}
          >
            <Image
              className="case-photos__picture"
              src={url}
              mode="aspectFill"
              {...spokenInside({ label: texts.one(index + 1) })}
            />
          </Pressable>
          {onRemove && (
            <Pressable className="case-photos__remove" label={texts.remove(index + 1)} onPress={() => onRemove(url)}>
              <View className="case-photos__cross" />
            </Pressable>
          )}
        </View>
      ))}
    </View>
  )
}

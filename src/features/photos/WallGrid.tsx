import { Image, View } from '@tarojs/components'
import type { OwnPhoto, ShownPhoto } from '#shared/photos/view'
import { Pressable } from '#ui/Pressable'
import { spoken, spokenInside } from '#ui/spoken'
import { photoTexts as texts } from './texts'
import './wall.scss'

interface Props<Row extends ShownPhoto> {
  photos: readonly Row[]
  onOpen: (photo: Row) => void
}

/** Photos beside each other; below one’s own stands what became of it. */
export function WallGrid<Row extends ShownPhoto | OwnPhoto>({ photos, onOpen }: Props<Row>) {
  return (
    <View className="wall-grid" {...spoken({ role: 'list' })}>
      {photos.map((photo) => {
        const state = 'state' in photo ? texts.state[photo.state] : undefined
        const label = state ? `${texts.one(photo.by)}，${state}` : texts.one(photo.by)
        return (
          <View key={photo.id} {...spoken({ role: 'listitem' })}>
            <Pressable className="wall-grid__one" label={label} onPress={() => onOpen(photo)}>
              <View className="wall-grid__frame">
                <Image
                  className="wall-grid__picture"
                  src={photo.small}
                  mode="aspectFill"
                  lazyLoad
                  {...spokenInside({ label: texts.one(photo.by) })}
                />
              </View>
              {state && <View className="wall-grid__state">{state}</View>}
            </Pressable>
          </View>
        )
      })}
    </View>
  )
}

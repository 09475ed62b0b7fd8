import { View } from '@tarojs/components'
import { Icon } from '../Icon'
import { Pressable } from '../Pressable'
import './SearchBox.scss'

/** A box that looks like the search box and opens the page that has one. */
export function SearchDoor({ hint, onPress }: { hint: string; onPress: () => void }) {
  return (
    <Pressable className="search-box search-box--door" label={hint} onPress={onPress}>
      <Icon name="search" />
      <View>{hint}</View>
    </Pressable>
  )
}

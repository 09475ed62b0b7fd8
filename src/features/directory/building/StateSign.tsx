import { View } from '@tarojs/components'
import type { FoundingState } from '#shared/directory/territory'
import { Icon } from '#ui/Icon'

/** The sign of a state, so that no colour says it alone: a dot, two dots, a ring. */
export function StateSign({ state }: { state: FoundingState }) {
  return (
    <View className={`state-sign state-sign--${state}`}>
      <Icon name={state === 'none' ? 'badge-ring' : 'badge-dot'} size={state === 'none' ? 11 : 9} />
      {state === 'in' && <Icon name="badge-dot" size={9} />}
    </View>
  )
}

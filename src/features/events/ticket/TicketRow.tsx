import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Pressable } from '#ui/Pressable'

interface Props {
  label: string
  act?: { label: string; onPress: () => void }
  children: ReactNode
}

/** One line of a ticket: what it is about, what is so, and what can be done with it. */
export function TicketRow({ label, act, children }: Props) {
  return (
    <View className="ticket__row">
      <View className="ticket__label">{label}</View>
      <View className="ticket__value">{children}</View>
      {act && (
        <Pressable className="ticket__act" onPress={act.onPress}>
          {act.label}
        </Pressable>
      )}
    </View>
  )
}

import { View } from '@tarojs/components'
import { useMe } from '#platform/line/useMe'
import { EmptyState } from '#ui/states/EmptyState'
import { ContactCells } from './ContactCells'
import { directoryTexts } from './texts'

/** An empty list, with somebody to ask for whoever has a union. */
export function NothingFound({ text = directoryTexts.noneText }: { text?: string }) {
  const { member } = useMe()
  return (
    <View>
      <EmptyState motif="empty-search" title={directoryTexts.noneTitle} text={text} />
      <ContactCells unionId={member?.unionId} />
    </View>
  )
}

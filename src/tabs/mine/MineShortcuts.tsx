import { open } from '#platform/pages/navigate'
import type { Me } from '#shared/me/me'
import { unreadText } from '#shared/messages/unread'
import { Card } from '#ui/Card'
import { Shortcuts } from '#ui/lists/Shortcuts'
import { tabTexts } from '../texts'

/** What members open most often of what is theirs. */
export function MineShortcuts({ unread }: Pick<Me, 'unread'>) {
  const count = unread > 0 ? { text: unreadText(unread), spoken: tabTexts.unread(unreadText(unread)) } : undefined
  return (
    <Card>
      <Shortcuts
        items={[
          { icon: 'calendar', label: tabTexts.footprint, onPress: () => open('footprint') },
          { icon: 'mail', label: tabTexts.inbox, count, onPress: () => open('inbox') },
          { icon: 'paper', label: tabTexts.myCases, onPress: () => open('myCases') },
          { icon: 'star', label: tabTexts.favourites, onPress: () => open('favourites') },
          { icon: 'people', label: tabTexts.family, onPress: () => open('family') },
          { icon: 'gear', label: tabTexts.messageSettings, onPress: () => open('messageSettings') },
        ]}
      />
    </Card>
  )
}

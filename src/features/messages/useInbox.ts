import { useEffect } from 'react'
import { usePages } from '#client/asking/usePages'
import { callApi } from '#platform/deeds/doing'
import { useAsMe, useMe } from '#platform/line/useMe'

/** The inbox. Opening it marks all as read, but the marks on the screen stay until it is opened again. */
export function useInbox() {
  const { me, reload: reloadMe } = useMe()
  const inbox = usePages('messages.list', {}, { keepAs: me && `inbox:${me.id}`, when: me !== undefined })
  const hasUnread = inbox.load.kind === 'ready' && !inbox.load.stale && inbox.load.value.items.some(isUnread)

  useEffect(() => {
    if (hasUnread) callApi('messages.markRead', {}).then(reloadMe)
  }, [hasUnread, reloadMe])

  return { ...inbox, ...useAsMe(inbox) }
}

const isUnread = (message: { unread: boolean }) => message.unread

import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { messagesContract } from '#shared/messages/contract'
import { forgetMessages } from './forgetMessages'
import { listInbox, markRead } from './inbox'
import { messageSender } from './messageSender'
import { getSettings, recordGrants, setTopic } from './settings'

export const messages: Feature = {
  actions: open(messagesContract, {
    'messages.list': listInbox,
    'messages.markRead': markRead,
    'messages.recordGrants': recordGrants,
    'messages.settings': getSettings,
    'messages.setTopic': setTopic,
  }),
  senders: [messageSender],
  jobs: {
    forget: [({ store, clock }) => forgetMessages(store, clock())],
  },
}

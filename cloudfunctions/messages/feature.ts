import { open } from '#server/action'
import type { Feature } from '#server/feature'
import { forgetEveryNight } from '#server/retention/forgetEveryNight'
import { messagesContract } from '#shared/messages/contract'
import { forgetMessages } from './forgetMessages'
import { listInbox, markRead } from './inbox'
import { leaveInbox } from './leaveInbox'
import { messageSender } from './messageSender'
import { ownMessages } from './ownMessages'
import { getSettings, recordGrants, setTopic } from './settings'

declare module '#server/agenda' {
  interface AgendaNames {
    'messages.forget': true
  }
}

export const messages: Feature = {
  actions: open(messagesContract, {
    'messages.list': listInbox,
    'messages.markRead': markRead,
    'messages.recordGrants': recordGrants,
    'messages.settings': getSettings,
    'messages.setTopic': setTopic,
  }),
  senders: [messageSender],
  leaver: leaveInbox,
  own: ownMessages,
  agenda: {
    'messages.forget': forgetEveryNight(forgetMessages),
  },
}

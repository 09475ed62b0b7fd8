import type { Clearing } from '#server/retention/clearing'
import { _ } from '#server/store/command'

/** 站内消息到期. Removes messages as old as the pushes that are removed from the inbox; what is still to be sent stays. */
export const forgetMessages: Clearing = {
  row: 'messages',
  forget: ({ messages }, before) =>
    messages.remove({ at: _.lt(before), 'delivery.state': _.nin(['waiting', 'leased']) }),
  oldest: ({ messages }) => messages.earliest('at', {}),
}

import type { Definitions } from '#server/store'
import type { Message } from '#shared/messages/message'

declare module '#server/store' {
  interface Collections {
    messages: Message
  }
}

export const collections = {
  messages: {
    indexes: [
      { fields: ['personId', '-pageKey'] },
      { fields: ['delivery.state', 'delivery.notBefore'] },
      { fields: ['delivery.messageId'] },
      { fields: ['at'] },
    ],
  },
} satisfies Definitions

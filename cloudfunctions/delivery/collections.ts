import type { Definitions } from '#server/store'
import type { Message } from '#shared/messages/message'
import type { PushChunk } from '#shared/pushes/chunk'
import { TALLY_PARTS } from '#shared/pushes/tally'
import type { Receipt } from '#shared/receipts/receipt'
import type { Pace } from './pace'

declare module '#server/store' {
  interface Collections {
    messages: Message
    pushChunks: PushChunk
    paces: Pace
    receipts: Receipt
  }
}

export const collections = {
  messages: {
    cold: true,
    indexes: [
      { fields: ['personId', '-pageKey'] },
      { fields: ['delivery.state', 'delivery.notBefore'] },
      { fields: ['delivery.messageId'] },
      { fields: ['at'] },
    ],
  },
  pushChunks: {
    cold: true,
    indexes: [
      { fields: ['pushId', 'number'] },
      { fields: ['state', 'notBefore'] },
      { fields: ['recipients.reader', '-pageKey'] },
      { fields: ['recipients.messageId'] },
      { fields: ['call.messageId'] },
      // Page by page by their ids, so that no page begins with those before it.
      { fields: ['gatheredAt', '_id'] },
      { fields: ['kind', 'gatheredAt', '_id'] },
      { fields: ['subjectId', '_id'] },
      // How far a push has come is summed from here, without its people.
      { fields: ['pushId', ...TALLY_PARTS.map((part) => `tally.${part}`)] },
    ],
  },
  paces: { indexes: [] },
  receipts: { cold: true, indexes: [{ fields: ['articleId'] }] },
} satisfies Definitions
